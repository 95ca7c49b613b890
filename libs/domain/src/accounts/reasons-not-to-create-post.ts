import type { Role } from '../common/role';
import type { Sector } from '../institutions/sector';

export type ReasonNotToCreatePost = { field: 'title'; code: 'title-taken' } | { field: 'role'; code: 'government-only' | 'not-for-government' };

export interface PostWish {
  role: Role | null;
  sector: Sector;
  /** The institution has another post of this title. */
  titleTaken: boolean;
}

const STATE: readonly Sector[] = ['government', 'other-branch'];

/** Why a post can't be as it is asked for: the government coordinates, and civil society's seats are not the government's. */
export function reasonsNotToCreatePost({ role, sector, titleTaken }: PostWish): ReasonNotToCreatePost[] {
  const ofState = STATE.includes(sector);
  return [
    ...(titleTaken ? [{ field: 'title', code: 'title-taken' } as const] : []),
    ...(role === 'point-of-contact' && !ofState ? [{ field: 'role', code: 'government-only' } as const] : []),
    ...(role === 'civil-society-member' && ofState ? [{ field: 'role', code: 'not-for-government' } as const] : []),
  ];
}
