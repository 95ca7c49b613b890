import { BodyChoice, BodyDay, BodyEmail, BodyFlag, BodyNumber, BodyPart, BodyParts, BodySecret, BodyText, BodyTexts, BodyWholeNumber } from './body-decorators';
import { ProblemException } from './problem.exception';
import { readBody } from './read-body';

class Date_ {
  @BodyDay({ description: 'Day.' })
  day!: string;
}

class Milestone {
  @BodyText({ description: 'Title.', max: 10 })
  title!: string;
}

class Commitment {
  @BodyText({ description: 'Title.', max: 20, min: 3 })
  title!: string;

  @BodyText({ description: 'Code.', max: 5, optional: true, form: { pattern: /^[A-Z]\d+$/, example: 'G1' } })
  code?: string;

  @BodyText({ description: 'Objective.', max: 10, optional: true, nullable: true })
  objective?: string | null;

  @BodyEmail({ description: 'E-mail.', optional: true })
  email?: string;

  @BodyChoice(['joint', 'government'], { description: 'Proposer.', optional: true })
  proposer?: string;

  @BodyFlag({ description: 'Flag.', optional: true })
  flag?: boolean;

  @BodyWholeNumber({ description: 'Number.', min: 1, max: 9, optional: true })
  number?: number;

  @BodyNumber({ description: 'Weight.', min: 0.1, max: 100, optional: true })
  weight?: number;

  @BodyTexts({ description: 'Institutions.', max: 5, maxItems: 2, optional: true })
  institutions?: string[];

  @BodyPart(() => Date_, { description: 'Ends on.', optional: true, nullable: true })
  endsOn?: Date_ | null;

  @BodyParts(() => Milestone, { description: 'Milestones.', maxItems: 2, optional: true })
  milestones?: Milestone[];
}

const title = 'Open the registry';
const problems = (body: unknown): string[] => {
  try {
    readBody(Commitment, body);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemException)) throw error;
    return error.errors.map(({ field, says }) => `${field}: ${says.code}`);
  }
};

it('takes what its class declares, trimmed and in one form of Unicode', () => {
  const body = readBody(Commitment, { title: '  Informacio\u0301n ', objective: null, endsOn: { day: '2026-01-31' }, milestones: [{ title: ' One ' }] });
  expect(body).toEqual({ title: 'Información', objective: null, endsOn: { day: '2026-01-31' }, milestones: [{ title: 'One' }] });
  expect(body).toBeInstanceOf(Commitment);
});

it('takes texts without signs that nobody sees, and counts what is left; a password as it was typed', () => {
  expect(readBody(Commitment, { title: '\u202eAb\u200brir el registro\ufeff', institutions: ['of\u00adis'] })).toMatchObject({ title: 'Abrir el registro', institutions: ['ofis'] });
  expect(problems({ title: 'a\u200b\u200b\u200b' })).toEqual(['title: too-short']);
  class SignIn {
    @BodySecret({ description: 'Password.', max: 10 })
    password!: string;
  }
  expect(readBody(SignIn, { password: ' a\u200bb ' })).toEqual({ password: ' a\u200bb ' });
});

it.each([
  ['nothing', undefined, ['body: not-an-object']],
  ['a list', [], ['body: not-an-object']],
  ['a field that is missing', {}, ['title: required']],
  ['a field that is null', { title: null }, ['title: required']],
  ['a field of blanks', { title: '   ' }, ['title: too-short']],
  ['a field of another type', { title: 7 }, ['title: not-a-text']],
  ['a field that is too short', { title: 'ab' }, ['title: too-short']],
  ['a field that is too long', { title: 'a'.repeat(21) }, ['title: too-long']],
  ['NUL', { title: 'abc\0' }, ['title: unreadable-text']],
  ['half a character', { title: 'abc\ud800' }, ['title: unreadable-text']],
  ['an unknown field', { title, role: 'admin' }, ['role: unknown-field']],
  ['the names of a prototype', JSON.parse(`{ "title": "${title}", "__proto__": { "x": 1 }, "constructor": 1 }`), ['__proto__: unknown-field', 'constructor: unknown-field']],
  ['another form', { title, code: 'g1' }, ['code: malformed-text']],
  ['no e-mail', { title, email: 'a b@c' }, ['email: not-an-email']],
  ['an e-mail with a line break', { title, email: 'a@b.org\nBcc: c@d.org' }, ['email: not-an-email']],
  ['an e-mail with NUL', { title, email: 'a\0b@c.org' }, ['email: unreadable-text']],
  ['an e-mail with half a character', { title, email: 'a\ud800b@c.org' }, ['email: unreadable-text']],
  ['none of the choices', { title, proposer: 'toString' }, ['proposer: not-a-choice']],
  ['no flag', { title, flag: 'true' }, ['flag: not-a-flag']],
  ['a number out of range', { title, number: 10, weight: 0 }, ['number: out-of-range', 'weight: out-of-range']],
  ['no number', { title, number: '1', weight: [] }, ['number: not-a-whole-number', 'weight: not-a-number']],
  ['too many', { title, institutions: ['a', 'b', 'c'] }, ['institutions: too-many-values']],
  ['other things in a list', { title, institutions: [{}] }, ['institutions: not-a-text']],
  ['a list of another type', { title, institutions: 'a', milestones: {} }, ['milestones: not-a-list', 'institutions: not-a-list']],
  ['what is wrong in a part', { title, endsOn: { day: '2026-02-30', x: 1 }, milestones: [{ title: 'One' }, {}] }, ['endsOn.x: unknown-field', 'endsOn.day: not-a-day', 'milestones[1].title: required']],
])('refuses %s and names the field', (_, body, expected) => {
  expect(problems(body)).toEqual(expected);
});

describe('a password', () => {
  class SignIn {
    @BodySecret({ description: 'Password.', max: 8 })
    password!: string;
  }

  it('is taken as it was typed', () => expect(readBody(SignIn, { password: ' a\u0301 ' }).password).toBe(' a\u0301 '));

  it.each([[undefined, 'required'], [null, 'required'], ['', 'required'], [5, 'not-a-text'], [['a'], 'not-a-text'], [{ $ne: '' }, 'not-a-text'], ['a\0', 'unreadable-text'], ['123456789', 'too-long']])('is not %j', (password, code) => {
    let problem: unknown;
    try {
      readBody(SignIn, { password });
    } catch (error) {
      problem = error;
    }
    expect((problem as ProblemException).errors.map(({ field, says }) => [field, says.code])).toEqual([['password', code]]);
  });
});
