import type { Overview, PolicyAreaLevels } from '@cumple/contracts/public-site/overview';
import { tooFew } from '../../commitments/commitment-count';

/** Policy areas of which a bar is drawn. */
export function drawnAreas({ policyAreas }: Overview): PolicyAreaLevels[] {
  return policyAreas.filter(({ total }) => !tooFew(total));
}
