import type { Page } from '@cumple/contracts/common/page';
import { MAX_PAGE } from '@cumple/contracts/common/page';

/** Whether an answer is one page of a list. */
export function isPage(body: unknown): body is Page<unknown> {
  return typeof body === 'object' && body !== null && 'items' in body && 'page' in body && 'pageSize' in body && 'total' in body;
}

/** The `Link` header of a page (RFC 8288), with addresses relative to the origin, so that no host name is reflected. */
export function pageLinks(url: string, { page, pageSize, total }: Page<unknown>): string {
  const last = Math.min(Math.max(1, Math.ceil(total / pageSize)), MAX_PAGE);
  const links: [string, number][] = [['first', 1], ['last', last]];
  if (page > 1) links.push(['prev', Math.min(page - 1, last)]);
  if (page < last) links.push(['next', page + 1]);
  return links.map(([relation, number]) => `<${withPage(url, number)}>; rel="${relation}"`).join(', ');
}

function withPage(url: string, page: number): string {
  const [path = '', query = ''] = url.split('?', 2);
  const others = query.split('&').filter((pair) => pair !== '' && !/^page(=|$)/.test(pair));
  // `<` and `>` would end the address early in the header.
  return `${path}?${[...others, `page=${page}`].join('&')}`.replaceAll('<', '%3C').replaceAll('>', '%3E');
}
