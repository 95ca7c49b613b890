import { aboutOf, fieldsOf, recordQueryFrom } from './record-query';

describe('recordQueryFrom', () => {
  it('reads what an address asks for', () => {
    const query = { about: 'posts/12', action: 'post.edited', from: '2026-01-01', to: '2026-01-31', before: '40' };
    expect(recordQueryFrom(query)).toEqual({ ...query, before: 40 });
  });

  it('leaves out what makes no sense', () => {
    expect(recordQueryFrom({ about: ' ', from: 'ayer', to: ['', '2026'], before: '-3', other: 'x' })).toEqual({});
  });
});

describe('what the record is about', () => {
  it.each(['plans/demo', 'institutions/xe-mh', 'posts/12', 'plans/demo/commitments/C1', ''])('%s survives the form', (about) => {
    expect(aboutOf(fieldsOf(about)) ?? '').toBe(about);
  });

  it('an address that was typed comes before what was chosen', () => {
    expect(aboutOf({ plan: 'demo', institution: '', address: '/posts/7/' })).toBe('posts/7');
  });
});
