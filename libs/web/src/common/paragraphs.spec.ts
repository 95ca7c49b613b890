import { paragraphsOf } from './paragraphs';

describe('paragraphsOf', () => {
  it('keeps paragraphs and drops what is empty between them', () => {
    expect(paragraphsOf('Primero.\n\n  Segundo.  \r\nTercero.')).toEqual(['Primero.', 'Segundo.', 'Tercero.']);
  });

  it.each([null, '', ' \n '])('finds none in %j', (text) => expect(paragraphsOf(text)).toEqual([]));
});
