/** Injection token: the origin that people reach us at, e.g. `https://cumple.example`; `null` when none is given. */
export const PUBLIC_ORIGIN = Symbol('public origin');
