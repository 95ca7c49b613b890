import type { Language } from '@cumple/contracts/common/language';
import type { EvidencePackage, PackagedEvidence } from '@cumple/contracts/commitments/evidence-package';
import { EVIDENCE_REMAINS } from '@cumple/domain/commitments/what-remains';
import { escapeHtml } from '@cumple/server-kit/http/escape-html';
import { evidenceEntry } from './package-entry';
import { PackageWords } from './package-words';

/** The page of a package in each language. */
export const PACKAGE_PAGES: Readonly<Record<Language, string>> = { es: 'LEEME.html', en: 'README.html' };

const STYLE = `:root{color-scheme:light dark;--paper:#fff;--ink:#1b1b1b;--link:#1a4fa0}@media(prefers-color-scheme:dark){:root{--paper:#141414;--ink:#eee;--link:#9cc2ff}}
body{background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:1rem}
h1{line-height:1.2}h2{margin-top:2.5rem;border-bottom:1px solid}article{border-top:1px solid #8888;padding:.5rem 0 1rem}dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:.5rem 0}dt{font-weight:600}dd{margin:0}
a{color:var(--link)}a,dd,code,td,p,h3{overflow-wrap:anywhere}table{border-collapse:collapse;width:100%}td,th{border:1px solid #8888;padding:.25rem .5rem;text-align:start;vertical-align:top}.num{text-align:end}.mark{border:2px solid;padding:.5rem 1rem;font-weight:600}summary{cursor:pointer}
@media(max-width:34rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}`;

/** What a package holds, as a page that needs nothing from elsewhere and runs nothing; what is lost stands first. */
export function packagePage(pack: EvidencePackage, language: Language): string {
  const words = new PackageWords(language, pack.plan.timeZone);
  const other = language === 'es' ? 'en' : 'es';
  const title = `${words.say('title', { code: pack.commitment.code })}: ${pack.commitment.title}`;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body>
<header><p><a href="${PACKAGE_PAGES[other]}" lang="${other}" hreflang="${other}">${words.say('other-language')}</a></p>
<h1>${escapeHtml(title)}</h1>
${pack.demonstration ? `<p class="mark">${words.say('demonstration')}</p>` : ''}<p>${words.say('lead')}</p></header>
<main>
<h2>${words.say('facts')}</h2>
${facts(pack, words)}
<h2>${words.say('counts')}</h2>
${counts(pack.evidence, words)}
<h2>${words.say('lost')}</h2>
${lost(pack.evidence, words)}
<h2>${words.say('all')}</h2>
${pack.evidence.length === 0 ? `<p>${words.say('none')}</p>` : pack.evidence.map((evidence) => evidenceEntry(evidence, words)).join('\n')}
<h2>${words.say('verify')}</h2>
<p>${words.say('verify.how')}</p>
<p>${words.say('verify.copies')}</p>
</main>
</body>
</html>
`;
}

function facts({ plan, commitment, madeOn, revision, address }: EvidencePackage, words: PackageWords): string {
  const page = escapeHtml(address);
  const rows = [
    [words.say('plan'), escapeHtml(plan.title)], [words.say('institution'), escapeHtml(commitment.leadInstitution)], [words.say('made-on'), words.date(madeOn)], [words.say('revision'), String(revision)],
    [words.say('address'), /^https?:/.test(address) ? `<a href="${page}">${page}</a>` : page],
  ];
  return `<dl>${rows.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('')}</dl>`;
}

function counts(evidence: readonly PackagedEvidence[], words: PackageWords): string {
  const row = (name: string, count: number) => `<tr><th scope="row">${name}</th><td class="num">${count}</td></tr>`;
  const rows = EVIDENCE_REMAINS.map((remains) => row(words.say(`remains.${remains}`), evidence.filter((each) => each.remains === remains).length));
  return `<table><thead><tr><th scope="col">${words.say('remains')}</th><th scope="col" class="num">${words.say('count')}</th></tr></thead><tbody>${rows.join('')}${row(words.say('total'), evidence.length)}</tbody></table>`;
}

function lost(evidence: readonly PackagedEvidence[], words: PackageWords): string {
  const gone = evidence.filter(({ remains }) => remains === 'lost' || remains === 'copy-not-public');
  if (gone.length === 0) return `<p>${words.say('lost.none')}</p>`;
  const items = gone.map(({ id, title, url, file, remains }) => `<li><a href="#${id}">${id}</a> ${escapeHtml(title ?? url ?? file?.name ?? '')} · ${words.say(`remains.${remains}`)}</li>`);
  return `<p>${words.say('lost.note')}</p><ul>${items.join('')}</ul>`;
}
