import type { DataSource, EntitySubscriberInterface } from 'typeorm';

/** Statements that work sends through a data source, `BEGIN` and `COMMIT` not counted. For tests. */
export async function statementsOf(dataSource: DataSource, work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const listener: EntitySubscriberInterface = {
    beforeQuery({ query }) {
      if (!TRANSACTION.test(query)) statements.push(query);
    },
  };
  dataSource.subscribers.push(listener);
  try {
    await work();
  } finally {
    dataSource.subscribers.splice(dataSource.subscribers.indexOf(listener), 1);
  }
  return statements;
}

/** How many statements work sends through a data source, `BEGIN` and `COMMIT` not counted. For tests. */
export async function countStatements(dataSource: DataSource, work: () => Promise<unknown>): Promise<number> {
  return (await statementsOf(dataSource, work)).length;
}

const TRANSACTION = /^\s*(START TRANSACTION|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)/i;
