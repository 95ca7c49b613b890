import { compareWords } from './compare-words';

it('tells which words stayed, went and came', () => {
  expect(compareWords('Publicar el registro en junio', 'Publicar el catálogo en octubre')).toEqual([
    { kind: 'same', text: 'Publicar el ' }, { kind: 'removed', text: 'registro' }, { kind: 'added', text: 'catálogo' }, { kind: 'same', text: ' en ' },
    { kind: 'removed', text: 'junio' }, { kind: 'added', text: 'octubre' },
  ]);
});

it('keeps both texts whole', () => {
  const [before, after] = ['uno  dos\ntres cuatro', 'dos, tres; cinco'];
  const runs = compareWords(before, after);
  const without = (kind: string) => runs.filter((run) => run.kind !== kind).map(({ text }) => text).join('');
  expect([without('added'), without('removed')]).toEqual([before, after]);
});

it('does no work without bound on long texts that have nothing in common', () => {
  const words = (stem: string) => Array.from({ length: 5_000 }, (_, index) => `${stem}${index}`).join(' ');
  expect(compareWords(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
