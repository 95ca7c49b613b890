import { OBSTACLE_KINDS, type Obstacle, type ObstacleKind } from '../obstacle';
import type { ReportContent, ReportedEvidence } from '../report-content';
import { cellText } from './content-print';
import type { CellValue } from './read-report-cell';
import type { ReportEntry } from './read-report-table';
import { obstacleKey, obstacleTextKey } from './report-columns';

/** What a row of a file makes of a report: columns that it doesn't have leave it as it stands, empty cells empty it. */
export function entryContent({ values }: ReportEntry, standing: ReportContent): ReportContent {
  const given = <Key extends keyof ReportContent>(key: Key): ReportContent[Key] => (values.has(key) ? (values.get(key) as ReportContent[Key]) : standing[key]);
  const text = (key: 'narrative' | 'correctiveAction' | 'proposedDueReason' | 'nextSteps') => givenText(values, key, standing[key]);
  return {
    unchanged: values.has('unchanged') ? values.get('unchanged') === true : standing.unchanged,
    milestoneState: given('milestoneState'), startedOn: given('startedOn'), doneOn: given('doneOn'), narrative: text('narrative'),
    obstacles: OBSTACLE_KINDS.flatMap((kind) => obstacle(values, kind, standing.obstacles)), correctiveAction: text('correctiveAction'), proposedDueOn: given('proposedDueOn'),
    proposedDueReason: text('proposedDueReason'), nextSteps: text('nextSteps'), evidence: evidence(values, standing.evidence),
  };
}

/** Kinds of obstacles that a row explains, and says "no" of. */
export function unmarkedObstacles({ values }: ReportEntry): ObstacleKind[] {
  return OBSTACLE_KINDS.filter((kind) => values.get(obstacleKey(kind)) === false && Boolean(values.get(obstacleTextKey(kind))));
}

/** A text that came back from a cell the same stays as it was, with what a cell can't hold. */
function givenText(values: ReadonlyMap<string, CellValue>, key: string, standing: string | null): string | null {
  if (!values.has(key)) return standing;
  const given = values.get(key) as string | null;
  return given === cellText(standing) ? standing : given;
}

/** Words alone say that an obstacle is there. */
function obstacle(values: ReadonlyMap<string, CellValue>, kind: ObstacleKind, standing: readonly Obstacle[]): Obstacle[] {
  const before = standing.find((each) => each.kind === kind);
  const text = givenText(values, obstacleTextKey(kind), before?.text ?? null);
  const marked = values.has(obstacleKey(kind)) ? values.get(obstacleKey(kind)) === true : before !== undefined;
  return marked || (text !== null && values.has(obstacleTextKey(kind))) ? [{ kind, text }] : [];
}

/** Addresses as they are listed, each with what was known of it; files stay. */
function evidence(values: ReadonlyMap<string, CellValue>, standing: readonly ReportedEvidence[]): readonly ReportedEvidence[] {
  const given = values.get('evidence') as string[] | undefined;
  const before = standing.flatMap(({ url }) => url ?? []);
  if (!given || (given.length === before.length && given.every((url, place) => url === before[place]))) return standing;
  const known = new Map(standing.map((each) => [each.url, each]));
  return [...given.map((url) => known.get(url) ?? { url, file: null, title: null, kind: null }), ...standing.filter(({ file }) => file !== null)];
}
