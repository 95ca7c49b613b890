import type { BoardState } from '@cumple/domain/progress/reporting-round.state';
import type { IconName } from '@cumple/ui/icon-paths';
import type { TagTone } from '@cumple/ui/tag';

/** How a state of the board looks beside its words. */
export const BOARD_LOOKS: Readonly<Record<BoardState, { icon: IconName; tone: TagTone }>> = {
  late: { icon: 'late', tone: 'late' },
  'no-report-received': { icon: 'minus', tone: 'late' },
  returned: { icon: 'warning', tone: 'late' },
  'not-due': { icon: 'circle-dashed', tone: 'none' },
  draft: { icon: 'half', tone: 'none' },
  reported: { icon: 'document', tone: 'plain' },
  'without-change': { icon: 'check', tone: 'plain' },
  published: { icon: 'circle-check', tone: 'ok' },
};

/** What asks for somebody's action first. */
export const BOARD_ORDER = Object.keys(BOARD_LOOKS) as BoardState[];
