import { columnLibraries, columns, foldersBesideColumns } from './floors.mjs';

/**
 * Files that stand where the building has no room for them: barrels, and folders of a column library that are no column.
 * @param {string[]} files paths from the workspace's top
 * @returns {string[]} one line for each complaint
 */
export function misplaced(files) {
  return files.flatMap((file) => {
    const [, library = '', folder] = /^libs\/([^/]+)\/src\/(?:([^/]+)\/)?/.exec(file) ?? [];
    const known = !folder || [...columns, ...(foldersBesideColumns[library] ?? [])].includes(folder);
    return [
      ...(/(^|\/)index\.ts$/.test(file) ? [`no-barrels: ${file}`] : []),
      ...(columnLibraries.includes(library) && !known ? [`unknown-column: ${file} ("${folder}" is no column of floors.mjs)`] : []),
    ];
  });
}
