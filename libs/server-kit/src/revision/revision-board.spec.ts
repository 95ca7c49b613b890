import { takeAnnouncement } from './announcement';
import { RevisionBoard } from './revision-board';

describe('the board of revisions', () => {
  let board: RevisionBoard;
  const noon = new Date('2026-11-21T12:00:00Z');
  beforeEach(() => {
    board = new RevisionBoard();
  });
  const load = (...timeZones: string[]) => board.load({ site: 4, plans: timeZones.map((timeZone, index) => ({ plan: `p${index}`, revision: index, timeZone })) });

  it('says nothing before it was loaded, or while it can’t be trusted', () => {
    expect([board.siteVersion(noon), board.planVersion('p0', noon)]).toEqual([null, null]);
    load('UTC');
    board.distrust();
    expect([board.siteVersion(noon), board.planVersion('p0', noon)]).toEqual([null, null]);
  });

  it('knows revisions, and the day in each plan’s zone', () => {
    load('America/Guatemala', 'Pacific/Auckland');
    expect(board.planVersion('p0', noon)).toBe('p0.2026-11-21');
    expect(board.planVersion('p1', noon)).toBe('p1.2026-11-22');
    expect(board.planVersion('none', noon)).toBeNull();
    expect(board.siteVersion(noon)).toBe('s4.2026-11-21_2026-11-22');
  });

  it('changes the site’s version whenever a day begins anywhere', () => {
    load('America/Guatemala', 'UTC', 'Pacific/Auckland');
    const hours = Array.from({ length: 24 }, (_, hour) => board.siteVersion(new Date(Date.UTC(2026, 10, 21, hour))));
    // Midnight in Guatemala is 06:00 UTC, in Auckland 11:00 UTC.
    expect(new Set(hours).size).toBe(3);
    expect([hours[5], hours[6], hours[10], hours[11]].map((version) => hours.indexOf(version ?? ''))).toEqual([0, 6, 6, 11]);
  });

  it('takes announcements, late ones for what they are', () => {
    load('UTC');
    takeAnnouncement(board, '{"site": 9}');
    takeAnnouncement(board, '{"site": 8}');
    takeAnnouncement(board, '{"plan": "p0", "revision": 7, "timeZone": "America/Guatemala"}');
    takeAnnouncement(board, '{"plan": "p0", "revision": 6, "timeZone": "UTC"}');
    expect([board.siteVersion(noon), board.planVersion('p0', noon)]).toEqual(['s9.2026-11-21', 'p7.2026-11-21']);
  });

  it.each(['{}', '{"plan": "p0"}', '{"site": "9"}', 'no'])('refuses %s', (payload) => {
    expect(() => takeAnnouncement(board, payload)).toThrow();
  });
});
