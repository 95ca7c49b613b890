import { isDatabaseAway } from './database-away';

describe('a database that is away', () => {
  it.each([
    [Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' })],
    [Object.assign(new AggregateError([], 'connect'), { code: 'ECONNREFUSED' })],
    [Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01', severity: 'FATAL' })],
    [Object.assign(new Error('sorry, too many clients already'), { code: '53300', severity: 'FATAL' })],
    [new Error('timeout exceeded when trying to connect')],
    [new Error('Connection terminated unexpectedly')],
  ])('is told from its error: %s', (error) => expect(isDatabaseAway(error)).toBe(true));

  it.each([
    [Object.assign(new Error('duplicate key'), { code: '23505', severity: 'ERROR' })],
    [Object.assign(new Error('no such file'), { code: 'ECONNRESET' })],
    [new Error('anything')],
    ['ECONNREFUSED'],
  ])('is not told from others: %s', (error) => expect(isDatabaseAway(error)).toBe(false));
});
