import type { SaxesTagNS } from 'saxes';
import type { SourceBlock, SourceLine } from '@cumple/domain/self-assessment/reading/source';
import { LIMITS } from '../limits';
import { ReportFileError } from '../report-file-error';
import { Paragraph } from './paragraph';
import type { XmlHandler } from './parse-xml';

interface Table { number: number; row: number; deleted: boolean }
interface Cell { lines: SourceLine[]; span: number }
interface ContentControl { placeholder: boolean; muted: boolean }

const WIDEST = 60;
const HEADING_STYLE = /^(?:heading|t[ií]?tulo|encabezado|ttulo)\s?\d/i;
/** Ticks of symbol fonts. */
const TICKS = /^(?:f0)?(?:fc|fe|fd|53|54|78)$/i;

/**
 * Reads WordprocessingML into blocks. Deleted text, placeholders and fallbacks are left out; merged cells keep their
 * columns; a table inside a cell follows that cell.
 */
export class DocumentReader implements XmlHandler {
  readonly blocks: SourceBlock[] = [];
  isWordDocument = false;
  tableCount = 0;
  private readonly tables: Table[] = [];
  private readonly cells: Cell[] = [];
  private readonly paragraphs: Paragraph[] = [];
  private readonly controls: ContentControl[] = [];
  private paragraphCount = 0;
  private characters = 0;
  private lineCount = 0;
  private muted = 0;
  private sink: 'text' | 'instruction' | null = null;

  constructor(private readonly links: ReadonlyMap<string, string>) {}

  place(): string {
    const table = this.tables.at(-1);
    return table ? `table ${table.number}, row ${table.row}` : `paragraph ${this.paragraphCount}`;
  }

  text(text: string): void {
    if (this.sink === 'instruction') this.paragraphs.at(-1)?.instruct(text);
    else if (this.sink === 'text') this.append(text);
  }

  open(tag: SaxesTagNS): void {
    if (tag.local === 'Fallback') this.muted++;
    if (!tag.uri.includes('wordprocessingml')) return;
    const value = this.attribute(tag, 'val');
    switch (tag.local) {
      case 'body': this.isWordDocument = true; break;
      case 'tbl': this.openTable(); break;
      case 'tr': this.openRow(); break;
      case 'tc': this.countLines(1); this.cells.push({ lines: [], span: 1 }); break;
      case 'p': this.openParagraph(); break;
      case 'gridBefore': this.emptyCells(Number(value)); break;
      case 'gridSpan': this.widen(Number(value)); break;
      case 'pStyle': this.markHeading(HEADING_STYLE.test(value)); break;
      case 'outlineLvl': this.markHeading(Number(value) < 9); break;
      case 'del': this.openDeletion(tag); break;
      case 'moveFrom': this.muted++; break;
      case 'sdt': this.controls.push({ placeholder: false, muted: false }); break;
      case 'showingPlcHdr': this.markPlaceholder(); break;
      case 'sdtContent': this.openContent(); break;
      default: this.openInline(tag, value);
    }
  }

  close(tag: SaxesTagNS): void {
    if (tag.local === 'Fallback') this.muted--;
    if (!tag.uri.includes('wordprocessingml')) return;
    switch (tag.local) {
      case 't': case 'instrText': this.sink = null; break;
      case 'tbl': this.tables.pop(); break;
      case 'tc': this.closeCell(); break;
      case 'p': this.closeParagraph(); break;
      case 'hyperlink': this.paragraphs.at(-1)?.closeLink(); break;
      case 'fldSimple': this.paragraphs.at(-1)?.closeField(); break;
      case 'del': case 'moveFrom': this.muted--; break;
      case 'sdt': this.closeControl(); break;
      default: break;
    }
  }

  private openInline(tag: SaxesTagNS, value: string): void {
    switch (tag.local) {
      case 't': this.sink = 'text'; break;
      case 'instrText': this.sink = 'instruction'; break;
      case 'tab': case 'ptab': if (this.paragraphs.length > 0 && value === '') this.append(this.cells.length > 0 ? ' ' : '\t'); break;
      case 'br': case 'cr': this.append('\n'); break;
      case 'noBreakHyphen': this.append('-'); break;
      case 'sym': if (TICKS.test(this.attribute(tag, 'char'))) this.append('X'); break;
      case 'hyperlink': this.paragraphs.at(-1)?.openLink(this.links.get(this.attribute(tag, 'id')) ?? ''); break;
      case 'fldSimple': this.openSimpleField(this.attribute(tag, 'instr')); break;
      case 'fldChar': this.fieldPart(this.attribute(tag, 'fldCharType')); break;
      default: break;
    }
  }

  private attribute(tag: SaxesTagNS, name: string): string {
    return Object.values(tag.attributes).find((attribute) => attribute.local === name && attribute.prefix !== '')?.value ?? '';
  }

  private append(text: string): void {
    if (this.muted > 0) return;
    if ((this.characters += text.length) > LIMITS.text) throw new ReportFileError('too-much-text', this.place(), { limit: String(LIMITS.text) });
    const paragraph = this.paragraphs.at(-1);
    if (paragraph) paragraph.text += text;
  }

  /** A table inside a cell: what the cell said so far comes first. */
  private openTable(): void {
    const cell = this.cells.at(-1);
    if (cell && cell.lines.length > 0) this.blocks.push({ kind: 'cell', lines: cell.lines.splice(0) });
    this.tables.push({ number: ++this.tableCount, row: 0, deleted: false });
  }

  private openRow(): void {
    const table = this.tables.at(-1);
    if (table) Object.assign(table, { row: table.row + 1, deleted: false });
  }

  /** Empty paragraphs and columns take no characters, but each takes memory. */
  private countLines(more: number): void {
    if ((this.lineCount += more) > LIMITS.lines) throw new ReportFileError('too-many-lines', this.place(), { limit: String(LIMITS.lines) });
  }

  private openParagraph(): void {
    this.countLines(1);
    if (this.cells.length === 0) this.paragraphCount++;
    this.paragraphs.push(new Paragraph());
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const lines = paragraph.lines(this.place());
    const cell = this.cells.at(-1);
    if (cell) cell.lines.push(...lines);
    else this.blocks.push({ kind: paragraph.heading && paragraph.text.trim() !== '' ? 'heading' : 'paragraph', lines });
  }

  private closeCell(): void {
    const cell = this.cells.pop();
    if (!cell || this.tables.at(-1)?.deleted) return;
    this.blocks.push({ kind: 'cell', lines: cell.lines });
    this.emptyCells(cell.span - 1);
  }

  /** Columns that a merged cell covers, so that the columns of all rows compare. */
  private emptyCells(count: number): void {
    const columns = Math.max(0, Math.min(count, WIDEST));
    if (columns > 0) this.countLines(columns);
    for (let cell = 0; cell < columns; cell++) this.blocks.push({ kind: 'cell', lines: [{ text: '', place: this.place() }] });
  }

  private widen(span: number): void {
    const cell = this.cells.at(-1);
    if (cell && span > 1) cell.span = span;
  }

  private markHeading(heading: boolean): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph && heading) paragraph.heading = true;
  }

  /** Deleted text is muted; a deleted row (its mark stands in the row's properties, outside any cell) is dropped. */
  private openDeletion(tag: SaxesTagNS): void {
    this.muted++;
    const table = this.tables.at(-1);
    if (table && tag.isSelfClosing && this.cells.length < this.tables.length && this.paragraphs.length === 0) table.deleted = true;
  }

  private markPlaceholder(): void {
    const control = this.controls.at(-1);
    if (control) control.placeholder = true;
  }

  private openContent(): void {
    const control = this.controls.at(-1);
    if (!control?.placeholder) return;
    control.muted = true;
    this.muted++;
  }

  private closeControl(): void {
    if (this.controls.pop()?.muted) this.muted--;
  }

  private openSimpleField(instruction: string): void {
    const paragraph = this.paragraphs.at(-1);
    paragraph?.openField();
    paragraph?.instruct(instruction);
    paragraph?.showField();
  }

  private fieldPart(part: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (part === 'begin') paragraph?.openField();
    if (part === 'separate') paragraph?.showField();
    if (part === 'end') paragraph?.closeField();
  }
}
