import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** The faces that paper is printed in. */
export interface PaperFonts {
  regular: Font;
  bold: Font;
  /** Whether both have a character. */
  has: (codePoint: number) => boolean;
}

let read: PaperFonts | undefined;

/** Noto Sans, read once: its tables take long to read, and every paper needs them. */
export function paperFonts(): PaperFonts {
  read ??= readFonts();
  return read;
}

function readFonts(): PaperFonts {
  const [regular, bold] = [readFont('400Regular/NotoSans_400Regular.ttf'), readFont('700Bold/NotoSans_700Bold.ttf')];
  const inBold = new Set(bold.characterSet);
  const inBoth = new Set(regular.characterSet.filter((codePoint) => inBold.has(codePoint)));
  return { regular, bold, has: (codePoint) => inBoth.has(codePoint) };
}

function readFont(name: string): Font {
  const font = create(readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/noto-sans/${name}`)));
  if (font.type !== 'TTF') throw new Error(`${name} is no font.`);
  return font;
}

/** Glyphs remember the letters that first asked for them: forgotten, a paper never depends on those before it, and nothing grows. */
export function forgetGlyphs(...fonts: Font[]): void {
  for (const font of fonts) Reflect.set(font, '_glyphs', {});
}
