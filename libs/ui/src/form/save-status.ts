/** How far what was typed has got: into this browser, to the server. `unkept`: nowhere. */
export type SaveStatus =
  | { state: 'clean' }
  | { state: 'saving' }
  | { state: 'saved'; at: Date }
  | { state: 'offline' }
  | { state: 'unkept' };

export const CLEAN: SaveStatus = { state: 'clean' };
