// The bare server with a database: one hand-written statement for each address, its JSON sent as PostgreSQL made it.
import { createServer } from 'node:http';
import pg from 'pg';
import { commitmentSql, listSql, overviewSql, reportsSql } from './hand-written-sql.mjs';

/** As many connections as the tracker's pool has. */
const POOL_SIZE = 10;

const LIST = /^\/api\/v1\/action-plans\/([^/]+)\/commitments$/;
const COMMITMENT = /^\/api\/v1\/action-plans\/([^/]+)\/commitments\/([^/]+)$/;

const REPORTS = /^\/api\/v1\/action-plans\/([^/]+)\/commitments\/([^/]+)\/progress-reports$/;

/** @type {pg.Pool} */
let pool;
let plan = '';

/**
 * @param {string} path
 * @returns {pg.QueryConfig | null}
 */
function statementFor(path) {
  const [, listed] = LIST.exec(path) ?? [];
  if (listed) return { name: 'list', text: listSql, values: [listed] };
  const [, ofPlan, code] = COMMITMENT.exec(path) ?? [];
  if (code) return { name: 'commitment', text: commitmentSql, values: [ofPlan, code] };
  const [, reportedPlan, reported] = REPORTS.exec(path) ?? [];
  if (reported) return { name: 'reports', text: reportsSql, values: [reportedPlan, reported] };
  return path === '/api/v1/current-plan/overview' ? { name: 'overview', text: overviewSql, values: [plan] } : null;
}

/** @type {import('node:http').RequestListener} */
const answer = async (request, response) => {
  const statement = statementFor(request.url ?? '');
  const { rows } = statement ? await pool.query(statement) : { rows: [] };
  if (!rows[0]?.answer) return void response.writeHead(404).end();
  const bytes = Buffer.from(rows[0].answer);
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length }).end(bytes);
};

process.on('disconnect', () => process.exit());
process.once('message', (message) => {
  const order = /** @type {{ databaseUrl: string, plan: string }} */ (message);
  plan = order.plan;
  pool = new pg.Pool({ connectionString: order.databaseUrl, max: POOL_SIZE });
  const server = createServer(answer).listen(0, '127.0.0.1', () => process.send?.(server.address()));
});
