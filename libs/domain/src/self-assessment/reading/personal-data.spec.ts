import fc from 'fast-check';
import { KnownPersons } from './known-persons';
import { REDACTED, contactsIn, withoutPersonalData } from './personal-data';

const persons = new KnownPersons(['Ana María Prueba Inventada'], ['5555-0101', ' 7']);
const masked = (text: string) => withoutPersonalData(text, persons);

describe('a text without personal data', () => {
  it.each(['Ana María Prueba Inventada', 'ANA MARIA PRUEBA INVENTADA', 'María Prueba', 'Prueba Inventada'])('has no name known from a card: %s', (name) => {
    expect(masked(`Lo dijo ${name}, ayer.`)).toBe(`Lo dijo ${REDACTED}, ayer.`);
  });

  it('has no name behind a title, no mail address and no telephone', () => {
    expect(masked('El licenciado habló; la Licda. Luz de los Ríos también.')).toBe(`El licenciado habló; la Licda. ${REDACTED} también.`);
    expect(masked('Escriba a x.y@a.example o llame al tel. 4444 1212 ext. 3.')).toBe(`Escriba a ${REDACTED} o llame al tel. ${REDACTED}.`);
    expect(masked('(+502) 4444-1212, 44441212, 4444-1212, 5555 0101, 55550101')).toBe([REDACTED, REDACTED, REDACTED, REDACTED, REDACTED].join(', '));
  });

  it('has no name whose words particles keep apart, and none of thousands', () => {
    const names = Array.from({ length: 3000 }, (_, index) => `Ana ${'x'.repeat(3 + (index % 50))}${'y'.repeat(index % 60)} Molde`);
    const many = new KnownPersons([...names, 'Ana del Pozo-Alto Verde', 'José Núñez'], []);
    expect(withoutPersonalData('Ana del Pozo-Alto Verde; POZO-ALTO de la VERDE; jose de los nunez; el río del Pozo', many)).toBe(
      `${REDACTED}; ${REDACTED}; ${REDACTED}; el río del Pozo`,
    );
  });

  it('has no mail address inside a web address, spelled out, or cut by the end of its line', () => {
    expect(masked('http://a.example/?m=x.y@b.example y')).toBe(`http://a.example/?m=${REDACTED} y`);
    expect(masked('Escriba a x.y [at] b.example, x.y(arroba)b.example o x.y@')).toBe(`Escriba a ${REDACTED}, ${REDACTED} o ${REDACTED}`);
  });

  it('keeps periods, laws, amounts and addresses', () => {
    const text = 'Plan 2014-2016, Decreto 101-97, Q.54,701.1, 4,095 personas, 13-2013, http://a.example/2318-3400/18022015.pdf?m=x';
    expect(masked(text)).toBe(text);
  });

  it('never holds what is known, wherever it stands', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (before, after) => {
      expect(masked(`${before} ana.prueba@a.example ${after}`)).not.toContain('ana.prueba@a.example');
    }));
  });
});

describe('contacts in a text', () => {
  it('are found for quarantine', () => {
    expect(contactsIn('Escriba a x@a.example, tel. 4444 1212; http://u@b.example/')).toEqual({ emails: ['x@a.example'], telephones: ['tel. 4444 1212'] });
  });
});
