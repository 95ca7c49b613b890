import { placeText } from './place-text';

describe('placeText', () => {
  it.each([
    ['line 123', 'línea 123'],
    ['line 12; line 40', 'línea 12; línea 40'],
    ['table 3, row 2', 'tabla 3, fila 2'],
    ['paragraph 7', 'párrafo 7'],
    ['anexo, line sin número', 'anexo, line sin número'],
  ])('%s is %s in Spanish and as it stands in English', (place, spanish) => {
    expect(placeText(place, 'es')).toBe(spanish);
    expect(placeText(place, 'en')).toBe(place);
  });
});
