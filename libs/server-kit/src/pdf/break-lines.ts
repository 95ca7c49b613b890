/** Width of a text, in points. */
export type Measure = (text: string) => number;

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** Between words, and after the hyphen or dash within one. */
const BREAKS = /(?<= )(?=[^ ])|(?<=\p{L}[-–—])(?=\p{L})/u;
/** Where an address is best torn. */
const SEAM = /[-/?&=._]/;

/** Breaks a text into lines that fit: between words, and within those that are longer than a line. */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const paragraphs = text.replaceAll(/\n{3,}/g, '\n\n').split('\n');
  return paragraphs.flatMap((paragraph, place) => breakParagraph(place < paragraphs.length - 1 ? `${paragraph} ` : paragraph, width, measure));
}

function breakParagraph(paragraph: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let [line, used] = ['', 0];
  const seen = (piece: string) => measure(piece) - (piece.length - piece.trimEnd().length) * measure(' ');
  for (const piece of paragraph.split(BREAKS).flatMap((word) => (seen(word) <= width ? [word] : cut(word, width, measure)))) {
    if (line !== '' && used + seen(piece) > width) {
      lines.push(lineOf(line));
      [line, used] = ['', 0];
    }
    line += piece;
    used += measure(piece);
  }
  return [...lines, lineOf(line)];
}

/** One space at its end: who copies the lines gets their words apart. */
function lineOf(line: string): string {
  return line.replace(/(?<! ) +$/, ' ');
}

/** Pieces of a word that is longer than a line: its letters whole, and an address after its last seam if that isn't far back. */
function cut(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let [piece, used, seam] = ['', 0, 0];
  for (const { segment } of clusters.segment(word)) {
    const wide = measure(segment);
    if (used + wide > width && piece !== '') {
      const at = seam > piece.length / 2 ? seam : piece.length;
      pieces.push(piece.slice(0, at));
      piece = piece.slice(at);
      [used, seam] = [measure(piece), 0];
    }
    piece += segment;
    used += wide;
    if (SEAM.test(segment)) seam = piece.length;
  }
  return [...pieces, piece];
}
