import type { RevisionBoard } from './revision-board';

/** Puts an announcement of the database on the board; throws when it isn't one. */
export function takeAnnouncement(board: RevisionBoard, payload: string): void {
  const said = JSON.parse(payload) as Partial<Record<'site' | 'plan' | 'revision' | 'timeZone', unknown>>;
  if (typeof said.site === 'number') board.announceSite(said.site);
  else if (typeof said.plan === 'string' && typeof said.revision === 'number' && typeof said.timeZone === 'string')
    board.announcePlan({ plan: said.plan, revision: said.revision, timeZone: said.timeZone });
  else throw new TypeError('not an announcement of a revision');
}
