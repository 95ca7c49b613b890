/** Under five commitments no proportion is told: it would say more than they can. */
export const FEWEST_FOR_PROPORTION = 5;

export function tooFew(total: number): boolean {
  return total < FEWEST_FOR_PROPORTION;
}
