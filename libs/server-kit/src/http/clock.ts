/** Tells the present instant; a parameter everywhere, so that tests can move it. */
export type Clock = () => Date;

/** Injection token of the `Clock`. */
export const CLOCK = Symbol('clock');

/** The machine's own time. */
export const systemClock: Clock = () => new Date();
