import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { BoardCell } from '@cumple/contracts/progress/reporting-round';
import { BoardCellCode } from './board-cell-code';

const cell: BoardCell = { commitment: 'C4', milestone: 5, title: 'Publicar la norma', state: 'published', reported: 'done', report: 1, reportId: 17, reportState: 'published', submittedAt: '2026-03-01T12:00:00Z' };

async function shown(fields: Partial<BoardCell>, titled: boolean): Promise<HTMLElement> {
  TestBed.resetTestingModule().configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(BoardCellCode);
  fixture.componentRef.setInput('cell', { ...cell, ...fields });
  fixture.componentRef.setInput('institution', 'MSP');
  fixture.componentRef.setInput('titled', titled);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}
const words = (element: Element | null) => element?.textContent.replaceAll(/\s+/g, ' ').trim();

test.each([false, true])('leads to the report, and says whose, of what, and how it stands (titled: %s)', async (titled) => {
  const link = (await shown({}, titled)).querySelector('a');
  expect([link?.getAttribute('href'), words(link)]).toEqual(['/espacio/informes-enviados/informe/17', 'C4·5 Publicar la norma: MSP, Publicado']);
});

test.each([false, true])('of what wasn’t received it is a text (titled: %s)', async (titled) => {
  const element = await shown({ state: 'draft', report: null, reportId: null, reportState: 'draft' }, titled);
  expect([element.querySelector('a'), words(element)]).toEqual([null, titled ? 'C4·5 Publicar la norma' : 'C4·5']);
});
