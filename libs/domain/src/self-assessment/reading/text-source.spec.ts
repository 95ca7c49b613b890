import { textOf } from './source';
import { blocksOfText } from './text-source';

const read = (...lines: string[]) => blocksOfText(lines).map(({ kind, lines: own }) => [kind, textOf(own), own[0]?.place]);

describe('the blocks of a text', () => {
  it('are cells from tab to tab, over lines', () => {
    expect(read('Antes', '\tPuesto', '\t', 'Jefa', '', '\tTeléfono')).toEqual([
      ['paragraph', 'Antes', 'line 1'],
      ['cell', 'Puesto', 'line 2'],
      ['cell', 'Jefa', 'line 3'],
      ['cell', 'Teléfono', 'line 6'],
    ]);
  });

  it('end before headings, of which bookmarks are no part', () => {
    expect(read('\tInformación adicional:', 'Hay más.', '', '5. [bookmark: _Toc1][bookmark: _Toc2]COMPROMISOS PROPUESTOS POR SOCIEDAD CIVIL', 'Texto')).toEqual(
      [
        ['cell', 'Información adicional:\nHay más.', 'line 1'],
        ['heading', '5. COMPROMISOS PROPUESTOS POR SOCIEDAD CIVIL', 'line 4'],
        ['paragraph', 'Texto', 'line 5'],
      ],
    );
  });

  it('keep capitals inside a card, and cut at them behind the last one', () => {
    expect(read('\tPróximos pasos', '\tUno', '1. SEGUIR IGUAL', '\tInformación adicional: x')).toContainEqual(['cell', 'Uno\n1. SEGUIR IGUAL', 'line 2']);
    expect(read('\tInformación adicional: x', '7. OTRAS COSAS DEL PLAN', 'Fin')).toContainEqual(['heading', '7. OTRAS COSAS DEL PLAN', 'line 2']);
  });

  it('are cells apart by tabs where rows stand on one line', () => {
    expect(read('Cumplimiento\tNo iniciado\tLimitado\tSustancial\tCompleto', '\t\tX\t\t').map(([, text]) => text)).toEqual([
      'Cumplimiento',
      'No iniciado',
      'Limitado',
      'Sustancial',
      'Completo',
      '',
      '',
      'X',
      '',
      '',
    ]);
  });
});
