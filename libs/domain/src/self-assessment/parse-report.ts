import { declaredTotal } from './findings/declared-figures';
import type { ParsedCommitment, ParsedReport, ReadingProblem, ReadingResult } from './parsed-report';
import { type CodedCard, codedCards, contactOf, readCommitment, textUnder } from './reading/commitment';
import { type SplitReport, splitReport } from './reading/cards';
import { readForumSessions } from './reading/forum-sessions';
import { InstitutionRegister } from './reading/institution-register';
import { type PersonalData, withoutPersonalData } from './reading/personal-data';
import { readCoordinator, readPolicyAreas, readReportDate, readReportKind } from './reading/report-facts';
import { type SourceBlock, textOf } from './reading/source';
import { cleanLine } from './reading/words';

/**
 * Reads a self-assessment report in OGP's form. The problem says why a document is none, or where it breaks off:
 * a report is read as a whole or not at all.
 */
export function parseReport(blocks: readonly SourceBlock[]): ReadingResult {
  const split = splitReport(blocks);
  const cards = codedCards(split.cards);
  const reportDate = readReportDate(split.others);
  const problem = problemOf(blocks, split, cards, reportDate !== null);
  if (problem || reportDate === null) return { report: null, problem: problem ?? { code: 'no-report-date', place: lastPlace(blocks), params: {} } };
  return { report: { ...assemble(blocks, split, cards), reportDate }, problem: null };
}

function assemble(blocks: readonly SourceBlock[], split: SplitReport, cards: readonly CodedCard[]): Omit<ParsedReport, 'reportDate'> {
  const register = new InstitutionRegister(blocks.flatMap((block) => block.lines).map((line) => cleanLine(line.text)));
  const contacts = cards.map(contactOf);
  const personal = personalData(cards);
  const read = cards.map((card) => readCommitment(card, register, personal));
  const coordinator = readCoordinator(split.narrative, register);
  const commitments = read.map((commitment, index) => withSupporting(commitment, cards[index] as CodedCard, register));
  return {
    commitments,
    contacts,
    institutions: register.entries().map((entry) => ({ ...entry, posts: postsOf(entry.slug, commitments) })),
    mergedSpellings: register.merged(),
    coordinator,
    policyAreas: readPolicyAreas(split.narrative),
    sessions: readForumSessions(split.others, split.narrative).map((session) => ({ ...session, place: session.place && withoutPersonalData(session.place, personal) })),
    kind: readReportKind(split.narrative),
    narrative: split.narrative,
  };
}

function personalData(cards: readonly CodedCard[]): PersonalData {
  const values = (field: 'person' | 'telephone') => [...new Set(cards.map((card) => textUnder(card, field)).filter((text) => text !== null))];
  return {
    names: values('person').flatMap((text) => text.split(/[\n,;/()]| y /u)).map((name) => name.trim()).filter((name) => name !== ''),
    telephones: values('telephone').flatMap((text) => text.split(/ext|[,;/]/i)),
  };
}

/** Other actors are institutions of the plan only where a line of the form names one that is responsible for something. */
function withSupporting(commitment: ParsedCommitment, card: CodedCard, register: InstitutionRegister): ParsedCommitment {
  const lines = (['otherActors', 'actorsGovernment', 'actorsSociety'] as const).flatMap((field) => textUnder(card, field)?.split('\n') ?? []);
  const found = lines.map((line) => register.find(line.replace(/^[·•\s-]+/u, ''))).filter((slug) => slug !== null);
  const supporting = new Set([...commitment.supportingInstitutions, ...found]);
  supporting.delete(commitment.leadInstitution);
  return { ...commitment, supportingInstitutions: [...supporting] };
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
