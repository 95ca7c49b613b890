import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { examineSpreadsheet, type Problem } from './examine-spreadsheet';
import { spreadsheetMessages } from './messages';
import { readSpreadsheetFile } from './read-spreadsheet-file';
import { SpreadsheetFileError } from '../../common/spreadsheet/spreadsheet-file-error';

/** Files in memory at most, the one that is read included. */
const MAX_PLACES = 4;
const MAX_KEPT_PROBLEMS = 5_000;

/** A place in the line of files to be read: taken before anything is written, so that memory stays bounded. */
export interface Place {
  read(id: string, bytes: Buffer): void;
  leave(): void;
}

/** Reads spreadsheets one after the other, beside the requests that brought them, and notes what it finds. */
@Injectable()
export class SpreadsheetReader implements OnModuleDestroy {
  private readonly logger = new Logger('Spreadsheets');
  private places = 0;
  private line: Promise<void> = Promise.resolve();

  constructor(private readonly dataSource: DataSource) {}

  /** @throws ProblemException 503 when too many files wait already. */
  takePlace(): Place {
    if (this.places >= MAX_PLACES) throw new ProblemException(503, spreadsheetMessages.say('busy'));
    this.places++;
    return { read: (id, bytes) => void (this.line = this.line.then(() => this.readNext(id, bytes))), leave: () => void this.places-- };
  }

  /** Resolves when nothing waits to be read. */
  async onModuleDestroy(): Promise<void> {
    await this.line;
  }

  private async readNext(id: string, bytes: Buffer): Promise<void> {
    try {
      await this.examine(id, bytes);
    } catch (error) {
      if (!(error instanceof SpreadsheetFileError)) this.logger.error({ err: error, import: id }, 'a spreadsheet could not be read');
      await this.noteFailure(id, error).catch((second: unknown) => this.logger.error({ err: second, import: id }, 'nor could that be noted'));
    } finally {
      this.places--;
    }
  }

  private async examine(id: string, bytes: Buffer): Promise<void> {
    const tables = await readSpreadsheetFile(bytes);
    const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
    const [row] = await this.dataSource.query<[{ plan: string | null }[], number]>('UPDATE plan_import SET rows_total = $2 WHERE id = $1 RETURNING plan', [id, total]);
    const found = await this.dataSource.transaction('REPEATABLE READ', (manager) => examineSpreadsheet(manager, tables, row[0]?.plan ?? null));
    const { problems, changes, asksForReason, fingerprint } = found;
    const state = problems.length > 0 ? 'has-problems' : 'ready';
    await this.dataSource.query(FOUND, [id, state, JSON.stringify(problems.slice(0, MAX_KEPT_PROBLEMS)), problems.length, JSON.stringify(changes), asksForReason, state === 'ready' ? JSON.stringify(tables) : null, total, fingerprint]);
  }

  private async noteFailure(id: string, error: unknown): Promise<void> {
    const known = error instanceof SpreadsheetFileError;
    const problem: Problem = { sheet: '', row: null, column: null, code: known ? error.code : 'unexpected-file', params: known ? error.params : {} };
    await this.dataSource.query(`UPDATE plan_import SET state = 'failed', problems = $2, problem_count = 1 WHERE id = $1`, [id, JSON.stringify([problem])]);
  }
}

const FOUND = `UPDATE plan_import SET state = $2, problems = $3, problem_count = $4, changes = $5, asks_for_reason = $6, tables = $7, rows_read = $8, fingerprint = $9 WHERE id = $1`;
