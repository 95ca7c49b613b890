import type { SourceLine } from '@cumple/domain/self-assessment/reading/source';

const SHOWS_ADDRESS = /https?:|www\./i;
const FIELD_LINK = /HYPERLINK\s{1,5}"(https?:[^"]{1,2000})"/i;
const INSTRUCTION_LENGTH = 4000;

/** A paragraph while it is read: its text, and targets of links that the text doesn't show. */
export class Paragraph {
  text = '';
  heading = false;
  private readonly links: string[] = [];
  private readonly openLinks: { target: string; start: number }[] = [];
  private readonly fields: { instruction: string; start: number | null }[] = [];

  openLink(target: string): void {
    this.openLinks.push({ target, start: this.text.length });
  }

  closeLink(): void {
    const link = this.openLinks.pop();
    if (link) this.keepHidden(link.target, link.start);
  }

  /** Fields are how older files write links: an instruction, then the text that is shown. */
  openField(): void {
    this.fields.push({ instruction: '', start: null });
  }

  instruct(text: string): void {
    const field = this.fields.at(-1);
    if (field && field.start === null && field.instruction.length < INSTRUCTION_LENGTH) field.instruction += text;
  }

  showField(): void {
    const field = this.fields.at(-1);
    if (field) field.start = this.text.length;
  }

  closeField(): void {
    const field = this.fields.pop();
    const target = FIELD_LINK.exec(field?.instruction ?? '')?.[1];
    if (target) this.keepHidden(target, field?.start ?? this.text.length);
  }

  /** The paragraph's lines; links stand with the last one. */
  lines(place: string): SourceLine[] {
    const texts = this.text.split('\n');
    return texts.map((text, index) => (index === texts.length - 1 && this.links.length > 0 ? { text, place, links: this.links } : { text, place }));
  }

  private keepHidden(target: string, start: number): void {
    if (/^https?:/i.test(target) && !SHOWS_ADDRESS.test(this.text.slice(start))) this.links.push(target);
  }
}
