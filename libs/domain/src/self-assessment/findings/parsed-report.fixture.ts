import type { ParsedCommitment, ParsedReport } from '../parsed-report';
import { readGivenDate } from '../reading/date-reading';

/** A commitment of a report for specs: complete, with one address, nothing missing. */
export function aParsedCommitment(overrides: Partial<ParsedCommitment> = {}): ParsedCommitment {
  return {
    code: 'G1',
    number: 1,
    proposer: 'government',
    title: 'Publicar',
    place: 'line 10',
    leadInstitution: 'otra',
    supportingInstitutions: [],
    responsiblePost: null,
    otherActors: null,
    actors: [],
    texts: { objective: [], description: [], relevance: [], ambition: [], results: [], nextSteps: [], additionalInformation: [] },
    level: 'complete',
    endsOn: readGivenDate('30-05-2031'),
    addresses: [{ url: 'http://a.example/x', complete: true, place: 'line 20' }],
    missing: [],
    places: { endsOn: 'line 19' },
    ...overrides,
  };
}

/** A report of 30 September 2031 for specs. `narrative` are its lines, numbered from 1. */
export function aParsedReport(overrides: Partial<Omit<ParsedReport, 'narrative'>> = {}, narrative: readonly string[] = []): ParsedReport {
  return {
    commitments: [aParsedCommitment()],
    contacts: [],
    institutions: [],
    mergedSpellings: [],
    coordinator: null,
    policyAreas: [],
    sessions: [],
    kind: 'midterm',
    reportDate: '2031-09-30',
    ...overrides,
    narrative: narrative.map((text, index) => ({ text, place: `line ${index + 1}` })),
  };
}
