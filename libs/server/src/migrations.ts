import { Tracker1763700000000 } from './migrations/1763700000000-tracker';

/** Every migration, in order. */
export const migrations = [Tracker1763700000000];
