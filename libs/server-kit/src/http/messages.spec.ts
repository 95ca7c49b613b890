import { messageCatalogue } from './messages';

const messages = messageCatalogue(
  { found: { one: '{count} compromiso', other: '{count} compromisos' }, missing: 'Falta «{code}».' },
  { found: { one: '{count} commitment', other: '{count} commitments' }, missing: '“{code}” is missing.' },
);

describe('messages', () => {
  it('are said in both languages, with what they mention', () => {
    const saying = messages.say('missing', { code: 'G1 {count}' });
    expect([saying.code, saying.text('es'), saying.text('en')]).toEqual(['missing', 'Falta «G1 {count}».', '“G1 {count}” is missing.']);
  });
  it.each([[0, '0 compromisos', '0 commitments'], [1, '1 compromiso', '1 commitment'], [12_345, '12,345 compromisos', '12,345 commitments']])('agree with the number %i', (count, spanish, english) => {
    const saying = messages.say('found', { count });
    expect([saying.text('es'), saying.text('en')]).toEqual([spanish, english]);
  });
});
