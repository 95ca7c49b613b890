import type { Language } from '@cumple/contracts/common/language';
import { FINDING_SEVERITY, type Finding } from '@cumple/domain/self-assessment/finding';
import { evidenceOf } from '@cumple/domain/self-assessment/findings/evidence';
import { EXPECTED_FIELDS, type ParsedCommitment, type ParsedReport } from '@cumple/domain/self-assessment/parsed-report';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { findingView } from '../finding-view';
import { selfAssessmentMessages, wordCode } from '../messages';
import { placesIn, say } from './import-messages';

/** What was read of a report, card by card, and what contradicts itself: lines for a terminal, without personal data. */
export function reconciliationLines(report: ParsedReport, document: PlanDocument, language: Language): string[] {
  return [
    say(language, 'report.title', { report: document.report?.title ?? '', date: dayIn(language, report.reportDate), plan: document.plan.title }),
    '',
    ...totalLines(report, language),
    ...institutionLines(report, document, language),
    '',
    say(language, 'report.cards'),
    ...report.commitments.flatMap((commitment) => cardLines(commitment, document, language)),
    '',
    say(language, 'report.findings', { count: document.findings.length }),
    ...document.findings.map((finding) => findingLine(finding, language)),
  ];
}

function totalLines({ commitments, sessions, contacts }: ParsedReport, language: Language): string[] {
  const by = (proposer: string) => commitments.filter((commitment) => commitment.proposer === proposer).length;
  const at = (level: string | null) => commitments.filter((commitment) => commitment.level === level).length;
  const addresses = commitments.flatMap((commitment) => commitment.addresses);
  const whole = addresses.filter(({ complete }) => complete);
  const named = sessions.filter(({ source }) => source === 'text').length;
  return [
    say(language, 'report.totals', { commitments: commitments.length, government: by('government'), society: by('civil-society'), joint: by('joint') }),
    say(language, 'report.levels', {
      complete: at('complete'),
      substantial: at('substantial'),
      limited: at('limited'),
      notStarted: at('not-started'),
      none: at(null),
    }),
    say(language, 'report.dates', { dates: commitments.filter(({ endsOn }) => endsOn?.given.date).length, commitments: commitments.length }),
    say(language, 'report.addresses', {
      occurrences: whole.length,
      distinct: new Set(whole.map(({ url }) => url)).size,
      incomplete: addresses.length - whole.length,
      cited: commitments.reduce((sum, commitment) => sum + evidenceOf(commitment).length, 0),
    }),
    say(language, 'report.sessions', { listed: sessions.length - named, named }),
    say(language, 'report.contacts', { count: contacts.length }),
  ];
}

function institutionLines(report: ParsedReport, document: PlanDocument, language: Language): string[] {
  const led = (slug: string) => document.commitments.filter((commitment) => commitment.leadInstitution === slug).length;
  const list = document.institutions.map(({ slug, name, acronym }) => `${name}${acronym ? ` (${acronym})` : ''}: ${led(slug)}`).join('; ');
  const merged = report.mergedSpellings.map(({ slug, spellings }) => say(language, 'report.merged', { slug, spellings: spellings.join(' | ') }));
  return [say(language, 'report.institutions', { list }), ...merged];
}

function cardLines(commitment: ParsedCommitment, document: PlanDocument, language: Language): string[] {
  const { code, place, level, endsOn, missing, leadInstitution } = commitment;
  const lead = document.commitments.find((entry) => entry.code === code)?.leadInstitution ?? leadInstitution;
  const institution = document.institutions.find(({ slug }) => slug === lead);
  const names = (fields: readonly string[]) => fields.map((field) => fieldName(field, language)).join(', ');
  const read = EXPECTED_FIELDS.filter((field) => !missing.includes(field));
  return [
    say(language, 'report.card', {
      code,
      place: placesIn(language, place),
      institution: institution?.acronym ?? institution?.name ?? '',
      level: level ? levelName(level, language) : say(language, 'no-level'),
      date: endsOn?.given.text ?? say(language, 'no-date'),
      evidence: evidenceOf(commitment).length,
    }),
    say(language, 'report.read', { fields: names(read) }),
    ...(missing.length > 0 ? [say(language, 'report.missing', { fields: names(missing) })] : []),
  ];
}

function findingLine(finding: Finding, language: Language): string {
  const severity = FINDING_SEVERITY[finding.code];
  const { message } = findingView({ ...finding, severity }, language);
  const place = finding.place ? placesIn(language, finding.place) : say(language, 'whole-file');
  return say(language, 'report.finding', {
    severity: say(language, `severity.${severity}`),
    subject: finding.subject ? `${finding.subject}: ` : '',
    message,
    place,
  });
}

function fieldName(field: string, language: Language): string {
  const code = wordCode('field', field);
  return code ? selfAssessmentMessages.say(code).text(language) : field;
}

function levelName(level: string, language: Language): string {
  const code = wordCode('level', level);
  return code ? selfAssessmentMessages.say(code).text(language) : level;
}

function dayIn(language: Language, day: string): string {
  return language === 'es' ? day.split('-').reverse().join('/') : day;
}
