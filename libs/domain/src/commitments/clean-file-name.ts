import { FILE_LIMITS } from './file-limits';
import type { FileType } from './file-type';

const NOT_IN_NAMES = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}<>:"/\\|?*%;]+/gu;
const EXTENSION = /\.[a-z0-9]{1,10}$/i;
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/**
 * A name under which a file can be offered to anybody, on any system: without folders, invisible or reversing characters,
 * names that Windows keeps for devices, or a second extension, of at most `FILE_LIMITS.nameBytes` bytes. The extension is
 * the one of what the file really is.
 */
export function cleanFileName(given: string, type: FileType): string {
  const last = given.normalize('NFC').split(/[/\\]/).findLast((part) => part !== '') ?? '';
  const stem = withoutExtension(last.replace(NOT_IN_NAMES, ' ')).replace(/\s+/g, ' ').replace(/^[\s.\-~]+|(?<![\s.])[\s.]+$/g, '');
  // Of `a.pdf.exe` nothing that is left looks like an extension; `v1.2` stays readable.
  const flat = stem.replaceAll('.', '_');
  const named = flat === '' ? 'archivo' : DEVICE.test(flat.replace(/_.*/, '').trim()) ? `archivo ${flat}` : flat;
  return `${shortened(named, FILE_LIMITS.nameBytes - type.length - 1)}.${type}`;
}

/** A clean name in at most so many bytes; its extension stays. */
export function shortName(name: string, bytes: number): string {
  const dot = name.lastIndexOf('.');
  return shortened(name.slice(0, dot), bytes - (name.length - dot)) + name.slice(dot);
}

function withoutExtension(name: string): string {
  return name.trim().replace(EXTENSION, '');
}

/** As many whole letters as fit. */
function shortened(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  let [result, size] = ['', 0];
  for (const { segment } of new Intl.Segmenter('es', { granularity: 'grapheme' }).segment(text)) {
    if ((size += encoder.encode(segment).length) > bytes) break;
    result += segment;
  }
  return result.trimEnd() || 'archivo';
}
