import { bySheet, problemsCsv } from './problem-list';

const problem = (sheet: string, row: number | null, message: string, column: string | null = null) => ({ sheet, row, column, code: 'required', message });

it('groups problems by sheet and keeps their order', () => {
  const [one, two, three] = [problem('Plan', 2, 'a'), problem('Hitos', 2, 'b'), problem('Hitos', 9, 'c')];
  expect(bySheet([one, two, three])).toEqual([{ sheet: 'Plan', problems: [one] }, { sheet: 'Hitos', problems: [two, three] }]);
});

it('writes them as CSV in which no cell is taken for a formula', () => {
  const csv = problemsCsv([problem('=Hoja', 2, 'Dice "no", y\nmás', '@A'), problem('', null, '-1')], ['Hoja', 'Fila', 'Columna', 'Problema']);
  expect(csv).toBe('\uFEFFHoja,Fila,Columna,Problema\r\n' + `'=Hoja,2,'@A,"Dice ""no"", y\nmás"\r\n` + `,,,'-1\r\n`);
});
