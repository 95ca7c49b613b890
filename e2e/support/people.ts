/** Whom the provider of single sign-on knows; it lets each visitor choose who they are. */
export const PEOPLE = {
  contact: { email: 'unica@example.org', email_verified: true, amr: ['pwd'] },
  stranger: { email: 'desconocida@example.org', email_verified: true },
  unverified: { email: 'sin-comprobar@example.org', email_verified: false },
};
