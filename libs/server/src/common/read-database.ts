import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Runs the statements of public reads. */
@Injectable()
export class ReadDatabase {
  constructor(private readonly dataSource: DataSource) {}

  /** The only row of a statement's answer; `null` when there is none. `name` is the statement's own: one text, one name. */
  async one<Row>(name: string, sql: string, values: unknown[]): Promise<Row | null> {
    const rows = await this.dataSource.query<Row[]>(sql, values);
    return rows[0] ?? null;
  }
}
