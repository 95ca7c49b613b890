import type { Language } from '@cumple/contracts/common/language';
import { DEFAULT_PAGE_SIZE } from '@cumple/contracts/common/page';
import type { RecordEntry, RecordPage } from '@cumple/contracts/workspace/history';
import type { Actor } from '@cumple/domain/common/actor';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { keysOf, openWith, type PersonKeys } from '../../accounts/person-keys';
import { type HistoryRow, historyView } from './history-view';
import { type Reach, reachOf } from './reach';
import type { RecordFilters } from './record-filters';
import { recordSql } from './record.sql';

interface Row extends HistoryRow {
  public: boolean;
  person: RecordEntry['person'];
  personal: Record<string, string> | null;
}

/** The record, as far as somebody may read it, newest first: by post and institution, with names for those who manage people. */
@Injectable()
export class RecordQuery {
  constructor(private readonly dataSource: DataSource) {}

  async read(actor: Actor, filters: RecordFilters, language: Language): Promise<RecordPage> {
    const reach = reachOf(actor);
    const pageSize = filters.pageSize ?? DEFAULT_PAGE_SIZE;
    // One more than asked for tells whether there is more.
    const rows = await this.rows(reach, filters, pageSize + 1);
    const shown = rows.slice(0, pageSize);
    const keys = await this.keys(reach, shown);
    return { items: shown.map((row) => recordView(row, keys, language)), next: rows.length > pageSize ? (shown.at(-1)?.seq ?? null) : null };
  }

  private async rows({ everything, plans, institutions }: Reach, { about, action, from, to, before }: RecordFilters, limit: number): Promise<Row[]> {
    const values = [everything, plans, JSON.stringify(institutions), about?.replace(/(?<!\/)\/+$/, '') ?? null, action ?? null, from ?? null, to ?? null, before ?? null, limit];
    return (await this.dataSource.query<{ entry: Row }[]>(recordSql, values)).map(({ entry }) => entry);
  }

  /** `null` for those who may not know who people are. */
  private async keys({ names }: Reach, rows: Row[]): Promise<PersonKeys | null> {
    return names ? keysOf(this.dataSource.manager, [...new Set(rows.flatMap(({ personal }) => Object.keys(personal ?? {})))]) : null;
  }
}

function recordView({ public: everybody, person, personal, ...row }: Row, keys: PersonKeys | null, language: Language): RecordEntry {
  const people = keys ? { person, personal: personal && openWith(keys, personal) } : { person: null, personal: null };
  return { ...historyView(row, language), seq: row.seq, public: everybody, ...people };
}
