import { FINDING_CODES } from '@cumple/domain/self-assessment/finding';
import { FINDING_RULES } from './finding-rule';

describe('rules of findings', () => {
  it('every code has a name and a rule of its own', () => {
    const told = FINDING_CODES.flatMap((code) => [FINDING_RULES[code].name, FINDING_RULES[code].rule]);
    expect(new Set(told).size).toBe(FINDING_CODES.length * 2);
  });
});
