import { changedFields } from './changed-fields';

describe('changedFields', () => {
  it('puts both sides of each field beside each other', () => {
    expect(changedFields({ title: 'A', plan: null }, { title: 'B', mailbox: 'x@example.org' })).toEqual([
      { name: 'title', before: 'A', after: 'B' },
      { name: 'plan', before: '–', after: '–' },
      { name: 'mailbox', before: '–', after: 'x@example.org' },
    ]);
  });

  it('reads lists, yes and no, and nested values', () => {
    const [list, flag, nested] = changedFields(null, { list: ['a', 'b'], flag: true, nested: { kind: 'day', on: '2026-01-01' } });
    expect([list?.after, flag?.after, nested?.after]).toEqual(['a; b', 'sí', 'kind: day, on: 2026-01-01']);
  });

  it('an entry that changed no field has none', () => expect(changedFields(null, null)).toEqual([]));
});
