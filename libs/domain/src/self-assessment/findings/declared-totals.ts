import type { Finding } from '../finding';
import type { ParsedReport } from '../parsed-report';
import { folded } from '../reading/words';
import { type DeclaredFigure, type FigureKind, declaredFigures, meansAll } from './declared-figures';

/** Totals that the text states (commitments, by proposer, pending, sessions, comments, policy areas) against what its parts add up to. */
export function findDeclaredTotals(report: ParsedReport): Finding[] {
  const counts = countsOf(report);
  const figures = declaredFigures(report.narrative).map((figure) => ({ ...figure, subject: null }));
  const inCards = report.commitments.flatMap(({ code, texts }) => declaredFigures(Object.values(texts).flat())
    .filter(({ kind }) => kind === 'sessions').map((figure) => ({ ...figure, subject: code })));
  return onePerClaim([...figures, ...inCards].flatMap((figure) => {
    const computed = counts.get(figure.kind);
    const differs = computed !== undefined && computed !== figure.value && (figure.kind !== 'commitments' || meansAll(figure.value, computed));
    return differs ? [finding(figure, figure.subject, computed)] : [];
  })).concat(findWeeks(figures));
}

function countsOf({ commitments, sessions, policyAreas, narrative }: ParsedReport): Map<FigureKind, number> {
  const comments = narrative.filter((line) => /enviado por|publicado por|sent by/.test(folded(line.text))).length;
  const counts = new Map<FigureKind, number>([
    ['commitments', commitments.length],
    ['government', commitments.filter(({ proposer }) => proposer === 'government').length],
    ['civil-society', commitments.filter(({ proposer }) => proposer === 'civil-society').length],
    ['pending', commitments.filter(({ level }) => level !== 'complete').length],
  ]);
  const listed = sessions.filter(({ source }) => source === 'table').length;
  if (listed > 0) counts.set('sessions', listed);
  if (comments > 0) counts.set('comments', comments);
  if (policyAreas.length > 0) counts.set('policy-areas', policyAreas.length);
  return counts;
}

/** How long the report was open for comments: the text may state it twice and differently. */
function findWeeks(figures: readonly DeclaredFigure[]): Finding[] {
  const weeks = figures.filter(({ kind }) => kind === 'consultation-weeks');
  const [first] = weeks;
  const other = weeks.find(({ value }) => value !== first?.value);
  return first && other ? [{ ...finding(first, null, other.value), place: `${first.place}; ${other.place}` }] : [];
}

function finding({ kind, value, place }: DeclaredFigure, subject: string | null, computed: number): Finding {
  return { code: 'declared-total-differs', subject, declared: String(value), computed: String(computed), place, params: { kind } };
}

/** The same figure stated again is one finding with all its places. */
function onePerClaim(findings: readonly Finding[]): Finding[] {
  const claims = new Map<string, Finding>();
  for (const found of findings) {
    const key = `${found.params['kind']} ${found.declared} ${found.subject}`;
    const before = claims.get(key);
    claims.set(key, before ? { ...before, place: `${before.place}; ${found.place}` } : found);
  }
  return [...claims.values()];
}
