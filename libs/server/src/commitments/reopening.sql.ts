import { instant } from '../common/json.sql';

/**
 * SQL: the latest amendment of a kind that is about the level declared now; null without one. It names the judgement
 * that it is about, so that a newer judgement ends it without anybody changing it.
 */
export function onDeclared(kind: 'reopening' | 'in-force-check', fields: string): string {
  return `(SELECT json_build_object(${fields}) FROM amendment am
      WHERE am.commitment_id = c.id AND am.kind = '${kind}' AND (am.before->>'assessment')::int = s.declared_by ORDER BY am.id DESC LIMIT 1)`;
}

/** SQL: that a complete commitment was reopened, and nobody declared a level since. Of a commitment `c` and its standing `s`. */
export const reopening = onDeclared('reopening', `'reopenedAt', ${instant('am.made_at')}, 'reason', am.reason`);
