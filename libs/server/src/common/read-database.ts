import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Runs the statements of public reads. */
@Injectable()
export class ReadDatabase {
  constructor(private readonly dataSource: DataSource) {}

  /** The only row that a statement answers; `null` when there is none. */
  async one<Row>(sql: string, values: unknown[]): Promise<Row | null> {
    const rows = await this.dataSource.query<Row[]>(sql, values);
    return rows[0] ?? null;
  }
}
