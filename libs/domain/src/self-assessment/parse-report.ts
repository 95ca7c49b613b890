import { declaredTotal } from './findings/declared-figures';
import type { ParsedCommitment, ParsedReport, ReadingProblem, ReadingResult } from './parsed-report';
import { type CodedCard, codedCards, contactOf, readCommitment, textUnder } from './reading/commitment';
import { type SplitReport, splitReport } from './reading/cards';
import { readForumSessions } from './reading/forum-sessions';
import { InstitutionRegister, type KnownInstitution } from './reading/institution-register';
import { KnownPersons } from './reading/known-persons';
import { withoutPersonalData } from './reading/personal-data';
import { readCoordinator, readPolicyAreas, readReportDate, readReportKind } from './reading/report-facts';
import { type SourceBlock, textOf } from './reading/source';
import { cleanLine, plain } from './reading/words';

/**
 * Reads a self-assessment report in OGP's form. The problem says why a document is none, or where it breaks off:
 * a report is read as a whole or not at all. `known` are the jurisdiction's institutions, whose names and slugs stay.
 */
export function parseReport(blocks: readonly SourceBlock[], known: readonly KnownInstitution[] = []): ReadingResult {
  const split = splitReport(blocks);
  const cards = codedCards(split.cards);
  const reportDate = readReportDate(split.others);
  const problem = problemOf(blocks, split, cards, reportDate !== null);
  if (problem || reportDate === null) return { report: null, problem: problem ?? { code: 'no-report-date', place: lastPlace(blocks), params: {} } };
  return { report: { ...assemble(blocks, split, cards, known), reportDate }, problem: null };
}

function assemble(
  blocks: readonly SourceBlock[],
  split: SplitReport,
  cards: readonly CodedCard[],
  known: readonly KnownInstitution[],
): Omit<ParsedReport, 'reportDate'> {
  const register = new InstitutionRegister(
    blocks.flatMap((block) => block.lines).map((line) => cleanLine(line.text)),
    known,
  );
  const contacts = cards.map(contactOf).filter(({ personName, email, telephone }) => personName ?? email ?? telephone);
  const personal = personsOf(cards);
  const read = cards.map((card) => readCommitment(card, register, personal));
  const coordinator = readCoordinator(split.narrative, register);
  const commitments = withOnePostSpelling(read.map((commitment) => withSupporting(commitment, register)));
  return {
    commitments,
    contacts,
    institutions: register.entries().map((entry) => ({ ...entry, posts: postsOf(entry.slug, commitments) })),
    mergedSpellings: register.merged(),
    coordinator,
    policyAreas: readPolicyAreas(split.narrative),
    sessions: readForumSessions(split.others, split.narrative).map((session) => ({
      ...session,
      place: session.place && withoutPersonalData(session.place, personal),
    })),
    kind: readReportKind(split.narrative),
    narrative: split.narrative,
  };
}

function personsOf(cards: readonly CodedCard[]): KnownPersons {
  const values = (field: 'person' | 'telephone') => [...new Set(cards.map((card) => textUnder(card, field)).filter((text) => text !== null))];
  const names = values('person').flatMap((text) => text.split(/[\n,;/()]| y /u));
  return new KnownPersons(names, values('telephone').flatMap((text) => text.split(/ext|[,;/]/i)));
}

/** The supporting institutions are those that lines on other actors name; the words themselves stay as they are. */
function withSupporting(commitment: ParsedCommitment, register: InstitutionRegister): ParsedCommitment {
  const found = commitment.actors.map((line) => register.addActor(line)).filter((slug) => slug !== null);
  const supporting = new Set([...commitment.supportingInstitutions, ...found]);
  supporting.delete(commitment.leadInstitution);
  return { ...commitment, supportingInstitutions: [...supporting] };
}

/** A post that one institution's cards write with and without accents is one post: the accented spelling stays. */
function withOnePostSpelling(commitments: readonly ParsedCommitment[]): ParsedCommitment[] {
  const key = ({ leadInstitution, responsiblePost }: ParsedCommitment) => `${leadInstitution} ${plain(responsiblePost ?? '')}`;
  const accents = (text: string | null) => text?.match(/[^\0-\x7f]/g)?.length ?? 0;
  const best = new Map<string, string | null>();
  for (const commitment of commitments) {
    const before = best.get(key(commitment));
    if (before === undefined || accents(commitment.responsiblePost) > accents(before)) best.set(key(commitment), commitment.responsiblePost);
  }
  return commitments.map((commitment) => ({ ...commitment, responsiblePost: best.get(key(commitment)) ?? null }));
}

function postsOf(slug: string, commitments: readonly ParsedCommitment[]): { title: string; mailbox: null }[] {
  const titles = commitments.filter((commitment) => commitment.leadInstitution === slug).map((commitment) => commitment.responsiblePost);
  return [...new Set(titles.filter((title) => title !== null))].map((title) => ({ title, mailbox: null }));
}

function problemOf(blocks: readonly SourceBlock[], split: SplitReport, cards: readonly CodedCard[], dated: boolean): ReadingProblem | null {
  const place = lastPlace(blocks);
  if (textOf(blocks.flatMap((block) => block.lines)) === '') return { code: 'empty', place, params: {} };
  const last = cards.at(-1);
  if (!last) return { code: 'not-a-report', place, params: {} };
  const repeated = cards.find((card, index) => cards.findIndex(({ code }) => code === card.code) !== index);
  if (repeated) return { code: 'duplicate-code', place: repeated.place, params: { code: repeated.code } };
  const endsInCard = !split.narrative.some((line) => line.place === place);
  const unfinished = !last.fields.has('results') || !['endsOn', 'nextSteps', 'additionalInformation'].some((field) => last.fields.has(field as 'endsOn'));
  const fewer = (declaredTotal(split.narrative, cards.length)?.value ?? 0) > cards.length;
  return endsInCard && (unfinished || fewer || !dated) ? { code: 'truncated', place, params: { code: last.code } } : null;
}

function lastPlace(blocks: readonly SourceBlock[]): string {
  return blocks.flatMap((block) => block.lines).findLast((line) => textOf([line]) !== '')?.place ?? 'line 1';
}
