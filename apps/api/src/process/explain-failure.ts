import { ConfigError } from '@cumple/server-kit/config/config-error';
import { EmbeddedPostgresError } from '@cumple/server-kit/database/embedded/embedded-postgres-error';
import { isDatabaseAway } from '@cumple/server-kit/http/database-away';
import { ListenError } from '@cumple/server-kit/http/listen-error';

const REFUSED = /^(28...|3D000)$/;
const DISK_FULL = /^(ENOSPC|EDQUOT|53100)$/;

/** Why a start failed, in one line for the person at the terminal; `null` for what nobody foresaw. */
export function explainFailure(error: unknown): string | null {
  if (error instanceof ConfigError || error instanceof ListenError || error instanceof EmbeddedPostgresError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (DISK_FULL.test(code)) return 'The disk is full.';
  if (REFUSED.test(code) && error instanceof Error) return `DATABASE_URL or DATABASE_OWNER_URL is refused by its server: ${error.message}.`;
  if (isDatabaseAway(error)) return `The server of DATABASE_URL or DATABASE_OWNER_URL does not answer (${code}).`;
  return null;
}
