// The building on one page: which floor may stand on which, and the order of the columns. Lint and the import checker
// both read it, so that there is one truth.

/** Columns, lowest first. A column may import those before it on its own floor, and its own and lower ones below. */
export const columns = [
  'common', 'institutions', 'action-plans', 'accounts', 'commitments', 'cooperation', 'progress', 'assessments', 'forum',
  'comments', 'self-assessment', 'notifications', 'alerts', 'workspace', 'search', 'open-data', 'public-site', 'archive',
];

/** Floors, lowest first: the libraries that stand on each. */
export const floors = [['domain'], ['contracts'], ['server-kit', 'ui', 'testing'], ['server', 'web'], ['apps']];

/** Libraries that are divided into columns. */
export const columnLibraries = ['domain', 'contracts', 'server', 'web'];

/** Folders of those libraries that are no column: they compose it, and stand above its columns. @type {Record<string, string[]>} */
export const foldersBesideColumns = { server: ['migrations', 'testing'] };

/** Libraries of words and rules alone: they import no package, not even Node's. */
export const plainLibraries = ['domain', 'contracts'];

/** @param {number} floor */
const below = (floor) => Array.from({ length: floor }, (_, index) => `floor:${index}`);

/** Nx constraints: imports go down a floor, and the server's side never meets the web's. */
export const floorConstraints = [
  ...floors.map((_, floor) => ({ sourceTag: `floor:${floor}`, onlyDependOnLibsWithTags: below(floor) })).slice(1),
  { sourceTag: 'floor:0', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'side:shared', onlyDependOnLibsWithTags: ['side:shared'] },
  { sourceTag: 'side:server', onlyDependOnLibsWithTags: ['side:server', 'side:shared'] },
  { sourceTag: 'side:web', onlyDependOnLibsWithTags: ['side:web', 'side:shared'] },
];
