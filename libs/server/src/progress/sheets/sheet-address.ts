import { ProblemException } from '@cumple/server-kit/http/problem.exception';

/** Which sheet: of a plan, a round – `null` outside rounds – and an institution. */
export interface SheetAddress {
  plan: string;
  round: number | null;
  institution: string;
}

/** A row of a sheet. */
export interface RowAddress extends SheetAddress {
  commitment: string;
  number: number;
}

/** The names of a sheet in an address, as Nest gives them. */
export interface SheetNames {
  plan: string;
  round: string;
  institution: string;
}

const NUMBER = /^[1-9]\d{0,8}$/;

/** Reads an address; 404 for what can't be one. */
export function sheetAddress({ plan, round, institution }: SheetNames): SheetAddress {
  return { plan, institution, round: round === 'outside' ? null : wholeNumber(round) };
}

/** Reads the address of a row. */
export function rowAddress({ code, number, ...names }: SheetNames & { code: string; number: string }): RowAddress {
  return { ...sheetAddress(names), commitment: code, number: wholeNumber(number) };
}

function wholeNumber(given: string): number {
  if (!NUMBER.test(given)) throw new ProblemException(404, 'not-found');
  return Number(given);
}
