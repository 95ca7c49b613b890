import type { ManagedCommitment } from '@cumple/contracts/commitments/managed-commitment';
import { occursIn } from '@cumple/domain/commitments/occurs-in';
import { LIMITS } from './limits';
import { TEXTS, type TextName } from './commitment-entry';

/** A sentence of one of a commitment's texts, and the milestone that was made of it, if any. */
export interface Sentence {
  text: string;
  field: TextName;
  milestone: number | null;
}

const LIST_MARK = /^(?:[-–—•·*▪]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+/iu;

/** The sentences of a text: lines that go on are joined, each item of a list is its own. A dot inside a number or an address ends none. */
export function sentencesOf(text: string): string[] {
  return joinedLines(text).flatMap((line) => line.replace(LIST_MARK, '').split(/(?<=[.;!?])\s+(?=["«“(¿¡]*[\p{Lu}\d])/u)).map((sentence) => sentence.trim()).filter((sentence) => /\p{L}{3}/u.test(sentence));
}

/** Sentences of all texts that a milestone can be made of, in the form's order. */
export function sentencesFor(commitment: ManagedCommitment): Sentence[] {
  return TEXTS.flatMap((field) => {
    const text = commitment[field] ?? '';
    const usable = sentencesOf(text).filter((sentence) => sentence.length <= LIMITS.sentence && occursIn(sentence, text));
    return usable.map((sentence) => ({ text: sentence, field, milestone: madeOf(sentence, commitment) }));
  });
}

function madeOf(sentence: string, { milestones }: ManagedCommitment): number | null {
  return milestones.find(({ source, withdrawal }) => !withdrawal && source?.sentence === sentence)?.number ?? null;
}

function joinedLines(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean).reduce<string[]>((lines, line) => {
    const before = lines.at(-1);
    const goesOn = before !== undefined && !/[.;:!?]$/.test(before) && /^\p{Ll}/u.test(line) && !LIST_MARK.test(line);
    return goesOn ? [...lines.slice(0, -1), `${before} ${line}`] : [...lines, line];
  }, []);
}
