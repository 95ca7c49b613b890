import type { CommitmentFilters } from '@cumple/contracts/commitments/commitment-filters';
import { commitmentFiltersFromQuery, queryFromCommitmentFilters } from './commitment-query';

describe('commitmentFiltersFromQuery', () => {
  it('reads single and repeated values', () => {
    expect(commitmentFiltersFromQuery({ level: ['complete', 'limited'], proposer: 'government', institution: 'ministerio-ejemplo', page: '2' })).toEqual({
      level: ['limited', 'complete'],
      proposer: ['government'],
      institution: ['ministerio-ejemplo'],
      page: 2,
    });
  });

  it.each<[string, Record<string, unknown>]>([
    ['unknown parameters', { utm_source: 'correo' }],
    ['unknown values', { level: 'excelente', sort: 'rank', timeliness: 'complete', finding: 'x', conclusionDate: '2015' }],
    ['empty values', { level: '', q: '  ', institution: [''] }],
    ['a search of nothing but a NUL', { q: '\0' }],
    ['malformed values', { page: '-1', pageSize: '1e9', disputed: 'sí', institution: "'; --", policyArea: '../x' }],
  ])('leaves out %s', (_, query) => expect(commitmentFiltersFromQuery(query)).toEqual({}));

  it('cuts a search that is too long and trims it', () => {
    expect(commitmentFiltersFromQuery({ q: ` ${'a'.repeat(500)}` }).q).toHaveLength(200);
  });

  it('takes each value once', () => {
    expect(commitmentFiltersFromQuery({ institution: ['a', 'a', 'b'] }).institution).toEqual(['a', 'b']);
  });
});

describe('queryFromCommitmentFilters', () => {
  const all: CommitmentFilters = {
    level: ['limited', 'not-assessed'],
    institution: ['a', 'b'],
    proposer: ['joint'],
    policyArea: ['none'],
    timeliness: ['late', 'unknown'],
    disputed: true,
    judgeAndParty: false,
    assessedByOthers: true,
    conclusionDate: ['none'],
    finding: ['repeated-text'],
    q: 'agua',
    sort: '-updatedAt',
    page: 3,
    pageSize: 50,
  };

  it('and back again gives the same filters', () => {
    expect(commitmentFiltersFromQuery(queryFromCommitmentFilters(all))).toEqual(all);
  });

  it('is empty without filters', () => {
    expect(queryFromCommitmentFilters({ level: undefined })).toEqual({});
  });
});
