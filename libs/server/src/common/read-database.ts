import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { presentTransaction } from './transaction';

/** Runs the statements of reads: of what is committed, or in the transaction that the present work belongs to. */
@Injectable()
export class ReadDatabase {
  constructor(private readonly dataSource: DataSource) {}

  /** The only row that a statement answers; `null` when there is none. */
  async one<Row>(sql: string, values: unknown[]): Promise<Row | null> {
    const rows = await (presentTransaction() ?? this.dataSource).query<Row[]>(sql, values);
    return rows[0] ?? null;
  }
}
