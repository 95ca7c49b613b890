// SQLSTATE classes and system errors that mean "not now": a connection that broke, a server that starts or stops, or is full.
const AWAY = /^(08...|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT)$/;
const AWAY_TEXT = /^(timeout exceeded when trying to connect|Connection terminated|Query read timeout)/;

// A deadlock, or a transaction that can't be put in order with another: the database took one of them back, whole.
const CROSSED = /^(40P01|40001)$/;

/** Whether the database took a transaction back only because another crossed it: begun again, it may well be done. */
export function isCrossed(error: unknown): boolean {
  return error instanceof Error && 'code' in error && CROSSED.test(String(error.code));
}

/** Whether an error says that the database can't be reached for the moment, so that trying again may help. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  const fromDatabase = 'severity' in error || 'driverError' in error || 'syscall' in error || error instanceof AggregateError;
  return (fromDatabase && AWAY.test(code)) || AWAY_TEXT.test(error.message);
}
