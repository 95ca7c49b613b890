/** Signs that nobody sees: of direction, of no width, tags, fillers, and notes between lines. */
const HIDDEN = '[\\p{Default_Ignorable_Code_Point}\\ufff9-\\ufffb]';

/** A letter, or a mark on one, of a script that isn't ours: there joiners decide what is read. */
const JOINING_SCRIPTS = '(?![\\p{Script_Extensions=Latin}\\p{Script_Extensions=Greek}\\p{Script_Extensions=Cyrillic}\\p{Script=Common}\\p{Script=Inherited}])[\\p{L}\\p{M}]';

/** Those that change what is seen, where they do. */
const NEEDED = [
  // Emoji: joined to one picture, drawn in colours or not, keys, and the tags of a flag.
  '(?<=\\p{Extended_Pictographic}\\p{Emoji_Modifier}?\\ufe0f?)\\u200d(?=\\p{Extended_Pictographic})',
  '(?<=\\p{Extended_Pictographic})[\\ufe0e\\ufe0f]',
  '(?<=[0-9#*])\\ufe0f(?=\\u20e3)',
  '(?<=\\u{1f3f4})[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]{1,8}\\u{e007f}',
  // Scripts whose letters join, and those with several forms of a letter.
  `(?<=${JOINING_SCRIPTS})[\\u200c\\u200d]`,
  '(?<=\\p{Script=Han})[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]',
  '(?<=\\p{Script=Mongolian})[\\u180b-\\u180d\\u180f]',
];

// Asks first whether a sign is hidden at all: what stands around it matters to few.
const SIGNS = new RegExp(`(?=${HIDDEN})(?:(${NEEDED.join('|')})|[^])`, 'gu');

/**
 * A text as it is seen: without signs that would turn its direction round, or make two texts look the same that aren't.
 * What emoji and scripts need of them stays. Everything that somebody sends goes through here, and nothing that is shown.
 */
export function withoutHiddenSigns(text: string): string {
  return text.replaceAll(SIGNS, (_, needed: string | undefined) => needed ?? '');
}
