import { longestGap } from '../../forum/longest-gap';
import type { Finding } from '../finding';
import type { ParsedReport } from '../parsed-report';
import { sentencesOf } from '../reading/forum-sessions';
import { FREQUENCIES } from '../reading/frequencies';
import { folded } from '../reading/words';

const FORUM = /mesa tecnica|mesa de gobierno abierto|multi-?stakeholder forum/;
const NEAR = 250;

/** The declared frequency of the forum against the longest time without a session of its table. */
export function findFrequencyNotKept({ narrative, sessions }: ParsedReport): Finding[] {
  const claims = narrative.flatMap((line) => sentencesOf(line).flatMap((sentence) => claimIn(sentence, line.place)));
  const first = claims.find(({ explicit }) => explicit) ?? claims[0];
  const listed = sessions.filter(({ source }) => source === 'table');
  const gap = longestGap(listed.map(({ heldOn }) => heldOn));
  if (!first || !gap || gap.days <= first.days) return [];
  const around = [gap.from, gap.to].flatMap((day) => listed.filter(({ heldOn }) => heldOn === day).map(({ sourcePlace }) => sourcePlace));
  const places = [...claims.filter(({ frequency }) => frequency === first.frequency).map(({ place }) => place), ...around];
  return [{
    code: 'frequency-not-kept', subject: null, declared: first.declared, computed: String(gap.days), place: [...new Set(places)].join('; '),
    params: { frequency: first.frequency, days: gap.days, from: gap.from, to: gap.to },
  }];
}

function claimIn(sentence: string, place: string): { declared: string; frequency: string; days: number; explicit: boolean; place: string }[] {
  const words = folded(sentence);
  const forum = FORUM.exec(words);
  if (!forum) return [];
  return FREQUENCIES.flatMap(({ words: pattern, frequency, days }) => {
    const match = pattern.exec(words.slice(Math.max(0, forum.index - NEAR), forum.index + NEAR));
    return match ? [{ declared: match[0], frequency, days, explicit: match[0].includes(' '), place }] : [];
  });
}

/** Sessions that the text speaks of and the report's own table of sessions lacks. */
export function findSessionsOutsideTable({ sessions }: ParsedReport): Finding[] {
  const listed = sessions.filter(({ source }) => source === 'table').length;
  if (listed === 0) return [];
  return sessions.filter(({ source }) => source === 'text').map(({ heldOn, sourcePlace }) => ({
    code: 'session-outside-table', subject: null, declared: heldOn, computed: String(listed), place: sourcePlace, params: { heldOn, listed },
  }));
}
