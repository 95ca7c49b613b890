import { type Client, escapeIdentifier } from 'pg';
import { withAdvisoryLock } from './advisory-lock';
import { SCHEMA_LOCK } from './migrate';

/** What the application role may do with a table: names of privileges as SQL writes them, or columns that they are limited to. */
export interface TablePrivileges {
  /** Schema and name, e.g. `public.commitment`. */
  table: string;
  privileges: ('SELECT' | 'INSERT' | 'UPDATE' | 'DELETE')[];
  /** Columns that may be read where the table as a whole may not. */
  readableColumns?: string[];
  /** Columns that may be given where the others are the database's own affair. */
  insertableColumns?: string[];
}

/**
 * Gives an existing role exactly these privileges and takes any others away; it owns nothing and creates nothing. One
 * transaction, so that a running application never sees less than it needs. May be repeated.
 */
export async function grantToApplicationRole(ownerUrl: string, role: string, tables: TablePrivileges[]): Promise<void> {
  await withAdvisoryLock(ownerUrl, SCHEMA_LOCK, async (client) => {
    await client.query('BEGIN');
    for (const statement of await statements(client, role, tables)) await client.query(statement);
    await client.query('COMMIT');
  });
}

async function statements(client: Client, role: string, tables: TablePrivileges[]): Promise<string[]> {
  const to = escapeIdentifier(role);
  const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name');
  const database = escapeIdentifier(rows[0]?.name ?? '');
  const schemas = [...new Set(['public', ...tables.map(({ table }) => split(table).schema)])];
  return [
    `REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${database} TO ${to}`,
    ...schemas.flatMap((schema) => inSchema(escapeIdentifier(schema), to)),
    ...tables.flatMap((table) => onTable(table, to)),
  ];
}

function inSchema(schema: string, role: string): string[] {
  return [
    `REVOKE CREATE ON SCHEMA ${schema} FROM PUBLIC, ${role}`,
    `REVOKE ALL ON ALL TABLES IN SCHEMA ${schema} FROM PUBLIC, ${role}`,
    `REVOKE ALL ON ALL SEQUENCES IN SCHEMA ${schema} FROM PUBLIC, ${role}`,
    `GRANT USAGE ON SCHEMA ${schema} TO ${role}`,
  ];
}

function onTable({ table, privileges, readableColumns = [], insertableColumns = [] }: TablePrivileges, role: string): string[] {
  const { schema, name } = split(table);
  const on = `ON ${escapeIdentifier(schema)}.${escapeIdentifier(name)} TO ${role}`;
  const whole = privileges.length > 0 ? [`GRANT ${privileges.join(', ')} ${on}`] : [];
  return [...whole, ...onColumns('SELECT', readableColumns, on), ...onColumns('INSERT', insertableColumns, on)];
}

function onColumns(privilege: 'SELECT' | 'INSERT', columns: string[], on: string): string[] {
  return columns.length > 0 ? [`GRANT ${privilege} (${columns.map(escapeIdentifier).join(', ')}) ${on}`] : [];
}

function split(table: string): { schema: string; name: string } {
  const [schema, name] = table.split('.');
  if (!schema || !name) throw new Error(`A table needs its schema: ${table}`);
  return { schema, name };
}
