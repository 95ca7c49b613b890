import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';

const underWay = new AsyncLocalStorage<EntityManager>();

/** Runs work whose writes and reads all belong to a transaction that is under way. */
export function within<Result>(manager: EntityManager, work: () => Promise<Result>): Promise<Result> {
  return underWay.run(manager, work);
}

/** The transaction that the present work belongs to; none when it makes its own. */
export function presentTransaction(): EntityManager | undefined {
  return underWay.getStore();
}
