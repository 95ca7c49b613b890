import { parseReport } from './parse-report';
import { blocksOfText } from './reading/text-source';

const card = (title: string, ...more: string[]) => [`\t${title}`, '', '\tInstitución responsable', '\tOficina de Datos', '', '\tPuesto', '\tJefa', '', ...more];
const LEVEL = ['\tCumplimiento', '\tNo iniciado', '\tLimitado', '\tSustancial', '\tCompleto', '', '\t', '\t', '\tX', '\t', '\t', ''];
const REST = [...LEVEL, '\tDescripción de los resultados', '\tUno.', '', '\tPróximos pasos', '\tDos.', ''];
const END = ['8. CONCLUSIONES', 'Ciudad Ejemplo, 30 de septiembre de 2031'];
const parse = (...lines: string[]) => parseReport(blocksOfText(lines));

describe('a self-assessment report', () => {
  it('has a card for each title with the form behind it, coded by section', () => {
    const { report } = parse(
      'COMPROMISOS PROPUESTOS POR GOBIERNO',
      ...card('1. Uno', ...REST),
      ...card('Sin número', ...REST),
      '5. COMPROMISOS DE LA SOCIEDAD CIVIL',
      ...card('Compromiso 7: Siete', ...REST),
      ...END,
    );
    expect(report?.commitments.map(({ code, title, level }) => [code, title, level])).toEqual([
      ['G1', 'Uno', 'limited'],
      ['G2', 'Sin número', 'limited'],
      ['S7', 'Siete', 'limited'],
    ]);
    expect(report).toMatchObject({ reportDate: '2031-09-30', kind: 'midterm', contacts: [] });
  });

  it('has joint commitments where no section says who put them forward', () => {
    expect(parse(...card('1. Uno', ...REST), ...END).report?.commitments).toMatchObject([{ code: 'C1', proposer: 'joint' }]);
  });

  it('may have its labels in English, and a title of its own', () => {
    const { report } = parse(
      'Commitments proposed by civil society',
      '\tName and number of commitment',
      '\t3. Open water',
      '',
      '\tLead implementing agency',
      '\tWater Office',
      '',
      '\tTitle, Department',
      '\tHead',
      '',
      '\tCompletion level',
      '\tNot started',
      '\tLimited',
      '\tSubstantial',
      '\tCompleted',
      '',
      '\t',
      '\t',
      '\t',
      '\t',
      '\tX',
      '',
      '\tDescription of the results',
      '\tDone.',
      '',
      '\tEnd date',
      '\tJune 2031',
      '',
      '\tNext steps',
      '\tMore.',
      '',
      '8. Conclusions',
      '',
      '30 September 2031',
    );
    expect(report?.commitments).toMatchObject([
      { code: 'S3', title: 'Open water', level: 'complete', responsiblePost: 'Head', endsOn: { given: { date: '2031-06-30', precision: 'month' } } },
    ]);
  });

  it('is told apart from other texts, with the last line', () => {
    expect(parse('Una carta.', '', 'Puesto', 'Jefa').problem).toEqual({ code: 'not-a-report', place: 'line 4', params: {} });
    expect(parse('', ' ').problem).toMatchObject({ code: 'empty' });
  });

  it('is refused when it is cut, wherever that is', () => {
    const whole = ['Los 2 compromisos del plan.', ...card('1. Uno', ...REST), ...card('2. Dos', ...REST), ...END];
    expect(parse(...whole).problem).toBeNull();
    const problems = whole.map((_, index) => parse(...whole.slice(0, index)).problem?.code);
    expect(problems.every((code) => code !== undefined)).toBe(true);
    expect(new Set(problems)).toEqual(new Set(['empty', 'not-a-report', 'truncated', 'no-report-date']));
  });

  it('names no card twice', () => {
    expect(parse(...card('1. Uno', ...REST), ...card('1. Otro', ...REST), ...END).problem).toMatchObject({
      code: 'duplicate-code',
      params: { code: 'C1' },
      place: 'line 27',
    });
  });

  it('stays quick on hostile lines: no pattern tries again and again', () => {
    const long = (text: string) => text.repeat(Math.ceil(100_000 / text.length));
    const hostile = [
      '1. ',
      ' ',
      '[bookmark: ',
      'http://',
      'www.',
      '(',
      '5 de ',
      'enero de ',
      'Plan de ',
      'mesa tecnica ',
      '2 compromisos ',
      'a@',
      'Lic. A ',
      'X-',
      '-A',
      '.-',
      '20',
      'Ministerio de ',
    ].map(long);
    expect(parse(...card('1. Uno', ...hostile.map((line) => `\t${line}`), ...REST), ...hostile, ...END).report?.commitments).toHaveLength(1);
  }, 20_000);
});
