import type { EvidenceLook, PackagedEvidence } from '@cumple/contracts/commitments/evidence-package';
import type { EvidenceReviewView } from '@cumple/contracts/commitments/stored-file';
import { escapeHtml } from '@cumple/server-kit/http/escape-html';
import type { PackageWords } from './package-words';

type Fact = readonly [term: string, value: string];

/** All that a package knows of one evidence. */
export function evidenceEntry(evidence: PackagedEvidence, words: PackageWords): string {
  const { id, title, url, file, looks } = evidence;
  return `<article id="${id}"><h3>${id} · ${escapeHtml(title ?? file?.name ?? url ?? '')}</h3>
<p>${about(evidence, words)}</p>
<dl>${[...whereItIs(evidence, words), ...whatWasSeen(evidence, words), ...whatWasSaid(evidence, words)].map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('')}</dl>
${looks.length > 0 ? looksTable(looks, words) : ''}</article>`;
}

function about({ kind, milestone, remains }: PackagedEvidence, words: PackageWords): string {
  const parts = [words.say(`remains.${remains}`), kind && words.say(`kind.${kind}`), milestone && words.say('milestone', { number: String(milestone) })];
  return parts.filter((part) => part !== null && part !== 0).join(' · ');
}

function whereItIs({ url, file, copy, path, sha256 }: PackagedEvidence, words: PackageWords): Fact[] {
  const name = copy && path ? words.say('copy', { at: words.day(copy.copiedAt) }) : words.say('file');
  const hash = (file ?? copy)?.sha256 ?? sha256;
  return [
    ...(url ? [['URL', `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${escapeHtml(url)}</a>`] as const] : []),
    ...(path ? [[name, `<a href="${path.split('/').map(encodeURIComponent).join('/')}">${escapeHtml(path)}</a> (${words.say('size', { count: (file ?? copy)?.size ?? 0 })})`] as const] : []),
    ...(hash ? [[words.say('hash'), `<code>${hash}</code>`] as const] : []),
  ];
}

function whatWasSeen({ url, state, checkedAt, lastOpenedAt, failingSince }: PackagedEvidence, words: PackageWords): Fact[] {
  if (url === null) return [];
  const at = checkedAt ? words.day(checkedAt) : '';
  const gone = failingSince ? words.say('state.gone', { since: words.day(failingSince) }) : words.say('state.not-opening', { at });
  const seen = state === 'unchecked' ? words.say('state.unchecked') : state === 'opens' ? words.say('state.opens', { at }) : gone;
  const last = state !== 'opens' && lastOpenedAt ? `. ${words.say('state.last-opened', { at: words.day(lastOpenedAt) })}` : '';
  return [[words.say('state'), seen + last]];
}

function whatWasSaid({ reviews, citedBy }: PackagedEvidence, words: PackageWords): Fact[] {
  const cited = citedBy.map(({ milestone, report, publishedAt, withdrawn }) =>
    `${words.say('cited.in', { milestone: String(milestone), report: String(report), at: words.day(publishedAt) })}${withdrawn ? ` ${words.say('cited.withdrawn')}` : ''}`);
  return [
    [words.say('verdicts'), reviews.length === 0 ? words.say('unreviewed') : reviews.map((review) => verdict(review, words)).join('<br>')],
    ...(cited.length > 0 ? [[words.say('cited'), cited.join('<br>')] as const] : []),
  ];
}

function verdict({ verdict, reason, reviewedAt, by }: EvidenceReviewView, words: PackageWords): string {
  return escapeHtml(words.say('verdict.by', { verdict: words.say(`verdict.${verdict}`), post: by.post, institution: by.institution, at: words.day(reviewedAt), reason }));
}

function looksTable(looks: readonly EvidenceLook[], words: PackageWords): string {
  const head = (['look.when', 'look.outcome', 'look.status', 'look.final', 'look.hash'] as const).map((word) => `<th scope="col">${words.say(word)}</th>`);
  const rows = looks.map(({ checkedAt, outcome, status, finalUrl, sha256 }) =>
    `<tr><td>${words.instant(checkedAt)}</td><td>${words.say(`outcome.${outcome}`)}</td><td>${status ?? ''}</td><td>${escapeHtml(finalUrl ?? '')}</td><td>${sha256 ? `<code title="${sha256}">${sha256.slice(0, 12)}…</code>` : ''}</td></tr>`);
  return `<details><summary>${words.say('looks', { count: looks.length })}</summary><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></details>`;
}
