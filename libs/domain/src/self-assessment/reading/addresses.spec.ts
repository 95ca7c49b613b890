import fc from 'fast-check';
import { addressesIn, isOnlyAddresses } from './addresses';

const lines = (...texts: string[]) => texts.map((text, index) => ({ text, place: `line ${index + 1}` }));
const urls = (...texts: string[]) => addressesIn(lines(...texts)).map(({ url }) => url);

describe('addresses of a card', () => {
  it('are found in words, each time they occur, with their line', () => {
    expect(addressesIn(lines('Vea http://a.example/x y', '', 'http://a.example/x'))).toEqual([
      { url: 'http://a.example/x', complete: true, place: 'line 1' },
      { url: 'http://a.example/x', complete: true, place: 'line 3' },
    ]);
  });

  it('end before punctuation and closing brackets, but keep brackets of their own', () => {
    expect(urls('(http://a.example/actas-2015/).', 'http://a.example/a_(b)', '«https://a.example/c», http://a.example.')).toEqual([
      'http://a.example/actas-2015/',
      'http://a.example/a_(b)',
      'https://a.example/c',
      'http://a.example',
    ]);
  });

  it('are taken apart when two are glued together, unless one holds the other', () => {
    expect(urls('http://a.example/x.pdfhttps://b.example/y')).toEqual(['http://a.example/x.pdf', 'https://b.example/y']);
    expect(urls('https://a.example/web/20150101/http://b.example/', 'http://a.example/?to=http://b.example')).toEqual([
      'https://a.example/web/20150101/http://b.example/',
      'http://a.example/?to=http://b.example',
    ]);
  });

  it('are put together when broken over lines', () => {
    expect(urls('http://a.example/informes/', 'segundo-informe_2015.pdf')).toEqual(['http://a.example/informes/segundo-informe_2015.pdf']);
    expect(urls('http://a.example/informe', '/segundo.pdf')).toEqual(['http://a.example/informe/segundo.pdf']);
    expect(urls('http://a.example/informes/', '', 'tercero.pdf')).toEqual(['http://a.example/informes/']);
    expect(urls('http://a.example/', 'Continuar')).toEqual(['http://a.example/']);
  });

  it('may have a space behind the scheme, or no scheme at all', () => {
    expect(urls('http:// a.example/x')).toEqual(['http://a.example/x']);
    expect(addressesIn(lines('el portal www.a.example, y'))).toEqual([{ url: 'www.a.example', complete: false, place: 'line 1' }]);
  });

  it('leave out mail addresses and what is no address', () => {
    expect(urls('persona@www.a.example', 'http://', 'www.')).toEqual([]);
  });

  it('count link targets that the text does not show', () => {
    expect(addressesIn([{ text: 'Ver informe', place: 'table 1, row 2', links: ['http://a.example/i'] }])).toEqual([
      { url: 'http://a.example/i', complete: true, place: 'table 1, row 2' },
    ]);
  });

  it('are recognised as the only content of a line', () => {
    expect([isOnlyAddresses('http://a.example/ ; www.b.example'), isOnlyAddresses('Vea http://a.example/'), isOnlyAddresses('–')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('are always addresses, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('http://', 'www.', 'a', '.', '/', ' ', ')', '(', '-', 'ñ', '@', '=') })), (texts) => {
        for (const { url, complete } of addressesIn(lines(...texts)))
          expect([URL.canParse(complete ? url : `http://${url}`), /\s/.test(url)]).toEqual([true, false]);
      }),
    );
  });
});
