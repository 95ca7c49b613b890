import fc from 'fast-check';
import { withoutHiddenSigns } from './hidden-signs';

describe('what is seen stays as it was written', () => {
  test.each([
    'Plan de Acción Nacional de Gobierno Abierto: ñandú, pingüino, ¿qué?, «así» – 5 €', 'Kʼicheʼ, Qʼeqchiʼ, Kaqchikel: utzʼ apetik, xkʼutunik, bʼeya’, ä ë ï ö ü', "Mam: q'ajt, xhjan; Poqomchi': k'uxl",
    'dos\nlíneas\ty un\u00a0blanco que no se parte', 'e\u0301', '👩🏽‍🌾 👨‍👩‍👧‍👦 🕵🏽‍♂️ 🏳️‍🌈 ❤️‍🔥', '❤️ y ❤︎, ©️, 1️⃣ #️⃣', '🇬🇹 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', '👁‍🗨',
    'می\u200cخواهم', 'ক্\u200dষ', 'क्\u200dष', 'ශ්\u200dරී', 'שלום', 'السلام عليكم', '葛\u{e0100}', 'ᠠ\u180b', 'https://example.org/a?b=%E2%80%AE#ñ', '',
  ])('%s', (text) => expect(withoutHiddenSigns(text)).toBe(text));
});

describe('what nobody sees goes', () => {
  test.each([
    ['turned round', 'https://example.org/\u202Egpj.exe', 'https://example.org/gpj.exe'],
    ['embedded and isolated', '\u202Aa\u202Bb\u202Cc\u202D\u2066d\u2067e\u2068f\u2069', 'abcdef'],
    ['marks of direction', 'a\u200eb\u200fc\u061cd', 'abcd'],
    ['an address that looks like another', 'https://exam\u200bple.org', 'https://example.org'],
    ['no width', '\ufeffPlan\u200b \u2060de\u00ad Ac\u200cci\u200dón\u180e', 'Plan de Acción'],
    ['tags', 'Hola\u{e0048}\u{e006f}\u{e006c}\u{e0061}\u{e007f}', 'Hola'],
    ['tags without a flag’s end', '🏴\u{e0067}\u{e0062} x', '🏴 x'],
    ['how letters are drawn that have one form', 'A\ufe0f1\ufe0fx\u{e0101}', 'A1x'],
    ['joiners of nothing', '\u200d👩\u200d a\u200d👩 👩\u200d\u200d🌾', '👩 a👩 👩🌾'],
    ['fillers', '\u3164\u115f\uffa0', ''],
    ['notes between lines', '\ufff9a\ufffab\ufffb', 'ab'],
    ['a joiner of accents', 'a\u034f\u0301', 'a\u0301'],
  ])('%s', (_, text, seen) => expect(withoutHiddenSigns(text)).toBe(seen));
});

test('nothing else goes, and nothing more when it is read again', () => {
  const signs = fc.constantFrom('\u200d', '\u200c', '\ufe0f', '\u202e', '\u{e0067}', '\u{e007f}', '👩', '🏽', '🏴', '🌾', 'a', 'é', '1', '\u20e3', 'ش', '葛');
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: signs })), (text) => {
    const seen = withoutHiddenSigns(text);
    expect(withoutHiddenSigns(seen)).toBe(seen);
    expect(seen.replaceAll(/[\p{DI}\ufff9-\ufffb]/gu, '')).toBe(text.replaceAll(/[\p{DI}\ufff9-\ufffb]/gu, ''));
  }));
});
