/** Router link of a plan's commitments; filters go into the query. */
export function commitmentsLink(plan: string): string[] {
  return ['/planes', plan, 'compromisos'];
}
