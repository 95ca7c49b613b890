import type { PackagedEvidence } from '@cumple/contracts/commitments/evidence-package';
import { type CsvCell, csvOf } from '../../common/spreadsheet/csv-of';

type Columns<Row> = Readonly<Record<string, (row: Row) => CsvCell>>;
type Look = PackagedEvidence['looks'][number] & { evidence: string };

const EVIDENCE: Columns<PackagedEvidence> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  kind: ({ kind }) => kind,
  milestone: ({ milestone }) => milestone,
  url: ({ url }) => url,
  fileName: ({ file }) => file?.name ?? null,
  state: ({ state }) => state,
  checkedAt: ({ checkedAt }) => checkedAt,
  lastOpenedAt: ({ lastOpenedAt }) => lastOpenedAt,
  failingSince: ({ failingSince }) => failingSince,
  remains: ({ remains }) => remains,
  path: ({ path }) => path,
  contentType: ({ file, copy }) => (file ?? copy)?.contentType ?? null,
  size: ({ file, copy }) => (file ?? copy)?.size ?? null,
  sha256: ({ file, copy, sha256 }) => (file ?? copy)?.sha256 ?? sha256,
  copiedAt: ({ copy }) => copy?.copiedAt ?? null,
  verdict: ({ review }) => review?.verdict ?? null,
  verdictReason: ({ review }) => review?.reason ?? null,
  reviewedAt: ({ review }) => review?.reviewedAt ?? null,
  reviewedByPost: ({ review }) => review?.by.post ?? null,
  reviewedByInstitution: ({ review }) => review?.by.institution ?? null,
};

const LOOKS: Columns<Look> = {
  evidence: ({ evidence }) => evidence,
  checkedAt: ({ checkedAt }) => checkedAt,
  outcome: ({ outcome }) => outcome,
  status: ({ status }) => status,
  finalUrl: ({ finalUrl }) => finalUrl,
  contentType: ({ contentType }) => contentType,
  size: ({ size }) => size,
  sha256: ({ sha256 }) => sha256,
};

/** A row for each evidence; its columns are named as the fields of the API. */
export function evidenceTable(evidence: readonly PackagedEvidence[]): Buffer {
  return table(EVIDENCE, evidence);
}

/** A row for each time that an address was opened. */
export function looksTable(evidence: readonly PackagedEvidence[]): Buffer {
  return table(LOOKS, evidence.flatMap(({ id, looks }) => looks.map((look) => ({ evidence: id, ...look }))));
}

function table<Row>(columns: Columns<Row>, rows: readonly Row[]): Buffer {
  return csvOf([Object.keys(columns), ...rows.map((row) => Object.values(columns).map((cell) => cell(row)))]);
}
