import { fileURLToPath } from 'node:url';

/** The checkout's top directory: tools work from there, wherever they are called from. */
export const workspace = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
