import { linkIn } from './link-in';

describe('linkIn', () => {
  it('finds the link that carries the secret', () => {
    expect(linkIn('Vaya a http://localhost/espacio y abra\nhttp://localhost/espacio/invitacion#a-b_C\npara empezar.')).toBe('http://localhost/espacio/invitacion#a-b_C');
  });

  it('leaves the end of the sentence out', () => expect(linkIn('Vea http://localhost/espacio.')).toBe('http://localhost/espacio'));

  it('a letter without one has none', () => expect(linkIn('Su código es 123456.')).toBeNull());
});
