// The migrator's own table is no entity.
const ours = `n.nspname IN ('public', 'quarantine') AND t.relname <> 'migrations'`;

/** One line for every column: type, whether it may be null, default, identity. */
export const columnsSql = `
  SELECT t.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || ' '
      || coalesce(pg_get_expr(d.adbin, d.adrelid), '-') || ' ' || a.attidentity::text AS line
    FROM pg_attribute a
    JOIN pg_class t ON t.oid = a.attrelid AND t.relkind = 'r'
    JOIN pg_namespace n ON n.oid = t.relnamespace
    LEFT JOIN pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum
   WHERE ${ours} AND a.attnum > 0 AND NOT a.attisdropped
   ORDER BY line`;

/** One line for every constraint but NOT NULL, which belongs to its column. */
export const constraintsSql = `
  SELECT t.relname || ' ' || c.conname || ': ' || pg_get_constraintdef(c.oid) AS line
    FROM pg_constraint c
    JOIN pg_class t ON t.oid = c.conrelid
    JOIN pg_namespace n ON n.oid = t.relnamespace
   WHERE ${ours} AND c.contype <> 'n'
   ORDER BY line`;

/** One line for every index. */
export const indexesSql = `
  SELECT i.relname || ': ' || pg_get_indexdef(i.oid) AS line
    FROM pg_index x
    JOIN pg_class i ON i.oid = x.indexrelid
    JOIN pg_class t ON t.oid = x.indrelid
    JOIN pg_namespace n ON n.oid = t.relnamespace
   WHERE ${ours}
   ORDER BY line`;

/** Foreign keys whose first column begins no index. */
// The job queue's tables are its library's.
export const unindexedForeignKeysSql = `
  SELECT c.conname
    FROM pg_constraint c
   WHERE c.contype = 'f' AND c.connamespace IS DISTINCT FROM to_regnamespace('job')
     AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1])`;
