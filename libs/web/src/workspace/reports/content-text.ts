import { milestoneStateName } from '../../commitments/milestone-words';
import { obstacleName } from '../../progress/progress-words';
import type { Obstacle } from '@cumple/domain/progress/obstacle';
import { REPORTED_STATES, type ReportedEvidence, type ReportedState } from '@cumple/domain/progress/report-content';

/** A value of a report in words, to be compared with another. */
export function contentText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? $localize`:@@sheet.yes:sí` : $localize`:@@sheet.no:no`;
  if (Array.isArray(value)) return value.map(partText).join('\n');
  return isState(value) ? milestoneStateName(value) : String(value as string);
}

function partText(part: Obstacle | ReportedEvidence): string {
  if ('url' in part) return part.url ?? part.title ?? '';
  return [obstacleName(part.kind), part.text].filter(Boolean).join(': ');
}

function isState(value: unknown): value is ReportedState {
  return (REPORTED_STATES as readonly unknown[]).includes(value);
}
