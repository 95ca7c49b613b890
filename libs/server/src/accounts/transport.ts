/** Injection token: whether people reach us over TLS, so that cookies can be kept to it. */
export const SECURE = Symbol('secure');
