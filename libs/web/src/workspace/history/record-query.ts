import { type AddressQuery, valuesOf, wholeNumber } from '../../common/address-values';

/** What of the record is asked for, in the page's address as in the API's. */
export interface RecordQuery {
  about?: string;
  action?: string;
  from?: string;
  to?: string;
  before?: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LONGEST = 200;

/** From a shared address; what doesn't make sense is left out. */
export function recordQueryFrom(query: AddressQuery): RecordQuery {
  const first = (name: string) => valuesOf(query[name], 1)[0]?.trim().slice(0, LONGEST);
  const day = (name: string) => (DAY.test(first(name) ?? '') ? first(name) : undefined);
  const [about, action, from, to] = [first('about'), first('action'), day('from'), day('to')];
  const before = wholeNumber(query['before'], Number.MAX_SAFE_INTEGER);
  return { ...(about && { about }), ...(action && { action }), ...(from && { from }), ...(to && { to }), ...(before && { before }) };
}

/** Of the form's fields: one of plan, institution and address says what it is about. */
export function aboutOf({ plan, institution, address }: { plan: string; institution: string; address: string }): string | undefined {
  if (address.trim()) return address.trim().replace(/^\/+|(?<!\/)\/+$/g, '');
  if (plan) return `plans/${plan}`;
  return institution ? `institutions/${institution}` : undefined;
}

/** And back: into which field an address belongs. */
export function fieldsOf(about = ''): { plan: string; institution: string; address: string } {
  const [kind, name, ...rest] = about.split('/');
  const whole = name !== undefined && rest.length === 0;
  if (whole && kind === 'plans') return { plan: name, institution: '', address: '' };
  if (whole && kind === 'institutions') return { plan: '', institution: name, address: '' };
  return { plan: '', institution: '', address: about };
}
