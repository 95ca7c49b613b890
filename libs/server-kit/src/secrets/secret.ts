/** Injection token of the installation's secret: at least 32 bytes, the same in every process. */
export const SECRET = Symbol('secret');
