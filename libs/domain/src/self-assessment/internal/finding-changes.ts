import type { Finding } from '../finding';
import type { PlanChange } from '../plan-change';

/** Findings that appeared and disappeared; those that only moved within the source are one change together. */
export function findingChanges(plan: string, before: readonly Finding[], after: readonly Finding[]): PlanChange[] {
  const gone = without(before, after, said);
  const come = without(after, before, said);
  const moved = without(after, before, saidThere).length - come.length;
  const change = (kind: 'added' | 'withdrawn', finding: Finding): PlanChange => {
    const [none, text] = [null, finding.place];
    return { kind, part: 'finding', subject: finding.subject ?? plan, field: finding.code, before: kind === 'added' ? none : text, after: kind === 'added' ? text : none };
  };
  return [
    ...gone.map((finding) => change('withdrawn', finding)),
    ...come.map((finding) => change('added', finding)),
    ...(moved > 0 ? [{ kind: 'changed' as const, part: 'finding' as const, subject: plan, field: 'place', before: null, after: String(moved) }] : []),
  ];
}

/** Those of a list that another lacks; what stands twice must stand there twice. */
function without(list: readonly Finding[], other: readonly Finding[], key: (finding: Finding) => string): Finding[] {
  const counts = new Map<string, number>();
  for (const finding of other) counts.set(key(finding), (counts.get(key(finding)) ?? 0) + 1);
  return list.filter((finding) => {
    const left = counts.get(key(finding)) ?? 0;
    counts.set(key(finding), left - 1);
    return left <= 0;
  });
}

function said({ code, subject, declared, computed, params }: Finding): string {
  return JSON.stringify([code, subject, declared, computed, Object.entries(params).sort(([one], [other]) => (one < other ? -1 : 1))]);
}

function saidThere(finding: Finding): string {
  return `${said(finding)} ${finding.place}`;
}
