import { escapeHtml } from '../http/escape-html';

/** A text, and where one goes on from it. */
export interface LetterLine {
  text: string;
  address: string | null;
}

/** A text with what it lists. */
export interface LetterListing extends LetterLine {
  items: readonly LetterLine[];
}

/** What a mail says, before it is text or HTML. */
export interface Letter {
  language: string;
  subject: string;
  paragraphs: readonly (string | LetterListing)[];
  /** A link of its own line, with what it does. */
  link: { label: string; address: string } | null;
  /** A code to be typed. */
  code: string | null;
  /** Who sends it, in one line. */
  sender: string;
}

/** The letter as plain text; the link stands whole on a line of its own. */
export function letterAsText({ paragraphs, link, code, sender }: Letter): string {
  const parts = [...paragraphs.map(paragraphAsText), ...(code ? [code] : []), ...(link ? [`${link.label}\n${link.address}`] : []), `--\n${sender}`];
  return `${parts.join('\n\n')}\n`;
}

/** An address stands whole on a line of its own, too. */
function paragraphAsText(paragraph: string | LetterListing): string {
  if (typeof paragraph === 'string') return paragraph;
  const { text, address, items } = paragraph;
  return [text, ...items.flatMap((item) => [`- ${item.text}`, ...(item.address ? [`  ${item.address}`] : [])]), ...(address ? [address] : [])].join('\n');
}

function paragraphAsHtml(paragraph: string | LetterListing): string {
  if (typeof paragraph === 'string') return `<p>${escapeHtml(paragraph)}</p>`;
  const { text, address, items } = paragraph;
  if (items.length === 0) return `<p>${escapeHtml(text)}${linkAsHtml(address)}</p>`;
  const list = items.map((item) => `<li>${escapeHtml(item.text)}${linkAsHtml(item.address)}</li>`).join('\n');
  return `<p>${escapeHtml(text)}</p>\n<ul>\n${list}\n</ul>${address ? `\n<p><a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>` : ''}`;
}

function linkAsHtml(address: string | null): string {
  return address ? `<br><a href="${escapeHtml(address)}">${escapeHtml(address)}</a>` : '';
}

/** The letter as a plain page that needs nothing from elsewhere. */
export function letterAsHtml({ language, subject, paragraphs, link, code, sender }: Letter): string {
  const body = [
    ...paragraphs.map(paragraphAsHtml),
    ...(code ? [`<p style="font-size:1.5rem;letter-spacing:.2em"><strong>${escapeHtml(code)}</strong></p>`] : []),
    ...(link ? [`<p>${escapeHtml(link.label)}${linkAsHtml(link.address)}</p>`] : []),
  ].join('\n');
  const title = escapeHtml(oneLine(subject));
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body style="font-family:system-ui,sans-serif;line-height:1.5;color:#1b1b1b;background:#fff;max-width:38rem;margin:0 auto;padding:1rem">
<main>
<h1 style="font-size:1.25rem">${title}</h1>
${body}
</main>
<footer style="border-top:1px solid #767676;margin-top:2rem;padding-top:.5rem"><p>${escapeHtml(sender)}</p></footer>
</body>
</html>
`;
}

/** A text without line ends and control characters, for a header. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
