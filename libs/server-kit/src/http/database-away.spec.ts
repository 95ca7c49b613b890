import { isCrossed, isDatabaseAway } from './database-away';
import { problemOfError } from './problem-of-error';

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

it('is asked again where two writes crossed, and nothing else went wrong', () => {
  const deadlock = Object.assign(new Error('deadlock detected'), { code: '40P01', severity: 'ERROR' });
  expect([isCrossed(deadlock), isCrossed(Object.assign(new Error('duplicate key'), { code: '23505' })), isCrossed('40P01')]).toEqual([true, false, false]);
  expect(problemOfError(deadlock, 'x').getStatus()).toBe(503);
});
