import { RevisionBoard } from '@cumple/server-kit/revision/revision-board';
import { migrations } from '@cumple/server/migrations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export type Check = 'ok' | 'failing' | 'not-protected';

export interface Readiness {
  status: 'ready' | 'not-ready';
  checks: { database: Check; migrations: Check; revisions: Check; audit: Check };
  /** What is wrong, for the operator. */
  reasons: string[];
}

interface Answer {
  last: string | null;
  protected: boolean;
}

const PATIENCE_MS = 2_000;

// The audit is protected when the role here owns nothing – nor can become a role that does –, may only add contents, and the
// database links them.
const READY = `SELECT (SELECT name FROM migrations ORDER BY id DESC LIMIT 1) AS last,
  NOT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema' AND pg_has_role(c.relowner, 'MEMBER'))
  AND coalesce(NOT has_table_privilege(audit.entry, 'UPDATE, DELETE, TRUNCATE, TRIGGER') AND NOT has_any_column_privilege(audit.entry, 'UPDATE')
    AND NOT has_column_privilege(audit.entry, 'hash', 'INSERT') AND NOT has_column_privilege(audit.entry, 'previous_hash', 'INSERT'), false)
  AND (SELECT count(*) = 2 FROM pg_trigger t WHERE t.tgrelid = audit.entry AND t.tgname IN ('audit_entry_linked', 'audit_entry_only_added') AND t.tgenabled IN ('O', 'A')) AS protected
  FROM (SELECT to_regclass('public.audit_entry') AS entry) audit`;

/** Whether this process can serve, and what keeps it from doing so. */
@Injectable()
export class ReadinessCheck {
  constructor(private readonly dataSource: DataSource, private readonly board: RevisionBoard) {}

  async look(): Promise<Readiness> {
    const answer = await this.ask();
    const checks: Readiness['checks'] = {
      database: answer ? 'ok' : 'failing',
      migrations: answer?.last === migrations.at(-1)?.name ? 'ok' : 'failing',
      revisions: this.board.isTrusted ? 'ok' : 'failing',
      audit: answer?.protected ? 'ok' : 'not-protected',
    };
    const failing = Object.values(checks).includes('failing');
    return { status: failing ? 'not-ready' : 'ready', checks, reasons: reasonsOf(checks) };
  }

  private async ask(): Promise<Answer | null> {
    let timer: NodeJS.Timeout | undefined;
    const impatience = new Promise<null>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS, null)));
    const asked = this.dataSource.query<Answer[]>(READY).then(([row]) => row ?? null, () => null);
    return Promise.race([asked, impatience]).finally(() => clearTimeout(timer));
  }
}

const reasons: Record<keyof Readiness['checks'], string> = {
  database: 'The database does not answer.',
  migrations: 'The tables are not those of this build.',
  revisions: 'Announcements of new revisions cannot be heard.',
  audit: "The application's role owns tables or may change the audit, or the audit's triggers are off, so the audit is not protected: give DATABASE_OWNER_URL a role of its own, and start again.",
};

function reasonsOf(checks: Readiness['checks']): string[] {
  const names = Object.keys(checks) as (keyof Readiness['checks'])[];
  // Without a database nothing is known of what is in it.
  return names.filter((name) => checks[name] !== 'ok' && (checks.database === 'ok' || name === 'database' || name === 'revisions')).map((name) => reasons[name]);
}
