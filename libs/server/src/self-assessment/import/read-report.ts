import { parseReport } from '@cumple/domain/self-assessment/parse-report';
import type { ParsedReport } from '@cumple/domain/self-assessment/parsed-report';
import type { KnownInstitution } from '@cumple/domain/self-assessment/reading/institution-register';
import { readReportFile } from './read-report-file';
import { ReportFileError } from './report-file-error';

export interface ReadReport {
  report: ParsedReport;
  /** SHA-256 (hex) of the file. */
  sha256: string;
  /** The same report, its institutions recognised among those that are already known. */
  knowing(institutions: readonly KnownInstitution[]): ParsedReport;
}

/** Reads a self-assessment report from its file. @throws ReportFileError with the place or the limit. */
export async function readReport(path: string, onParsing: () => void = () => undefined): Promise<ReadReport> {
  const { blocks, sha256 } = await readReportFile(path);
  onParsing();
  const { report, problem } = parseReport(blocks);
  if (problem) throw new ReportFileError(problem.code, problem.place, problem.params);
  return { report, sha256, knowing: (institutions) => (institutions.length > 0 ? parseReport(blocks, institutions).report ?? report : report) };
}
