import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DataSource } from 'typeorm';
import { createMigratedDatabase, type MigratedDatabase } from '../../testing/migrated-database';
import { asText } from './fixtures/form';
import { PERSONAL, fictionalReport } from './fixtures/fictional-report';

const workspace = resolve(__dirname, '../../../../..');
const CREATE = [
  '--create',
  '--title',
  'Plan de Ejemplo 2030-2032',
  '--starts',
  '2030-01-01',
  '--ends',
  '2032-12-31',
  '--jurisdiction',
  'ZZ:Ejemplo',
  '--time-zone',
  'America/Guatemala',
];
const WAITING = `SELECT count(*)::int AS n FROM pg_stat_activity
  WHERE application_name = 'cumple-import' AND datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%finding%'`;
let database: MigratedDatabase;
let directory: string;
let file: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cumple-import-'));
  file = join(directory, 'informe.txt');
});
beforeEach(async () => {
  database = await createMigratedDatabase();
  await writeFile(file, asText(fictionalReport));
});
afterEach(() => database.close());
afterAll(() => rm(directory, { recursive: true }));

const environment = () => ({ PATH: process.env['PATH'], DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl });
const command = (args: string[]) => ['tools/run-tool.mjs', 'import', 'self-assessment', file, '--plan', 'zz-2030-2032', ...args];

function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, command(args), { cwd: workspace, env: environment() }, (error, stdout, stderr) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

/** Every row of every table, with what changes at each write. */
async function everything(): Promise<unknown> {
  const tables = [
    'action_plan',
    'institution',
    'post',
    'policy_area',
    'commitment',
    'supporting_institution',
    'evidence',
    'assessment',
    'forum_session',
    'self_assessment_report',
    'finding',
    'site',
    'quarantine.contact',
  ];
  return Promise.all(tables.map((table) => database.owner.query(`SELECT *, xmin::text FROM ${table} ORDER BY 1, 2`)));
}

describe('the import of a self-assessment report', () => {
  it('makes a plan, tells what it read and keeps personal data apart', async () => {
    const { code, stdout, stderr } = await run(...CREATE);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Guardado: plan zz-2030-2032, revisión 1.')]);
    expect(stdout).toContain('Fichas: 6 (3 del gobierno, 3 de sociedad civil, 0 conjuntas)');
    expect(stdout).toMatch(/\[contradicción\] El informe dice que hay 2 compromisos con nivel limitado; sus fichas suman 1\. \(línea 434\)/);
    for (const value of PERSONAL) expect(stdout + stderr).not.toContain(value);
    expect(await database.owner.query('SELECT person_name, email FROM quarantine.contact ORDER BY id LIMIT 1')).toEqual([
      { person_name: 'Ana Prueba Inventada', email: 'ana.prueba@otra.example' },
    ]);
    expect(await database.owner.query('SELECT count(*)::int AS n FROM finding')).not.toEqual([{ n: 0 }]);
  });

  it('changes nothing when the same file comes again', async () => {
    await run(...CREATE);
    const before = await everything();
    expect(await run()).toMatchObject({ code: 0, stdout: expect.stringContaining('Nada cambia: el plan zz-2030-2032') });
    expect(await everything()).toEqual(before);
  });

  it('shows what a changed file changes, and saves it only after a yes', async () => {
    await run(...CREATE);
    const before = await everything();
    await writeFile(file, asText(fictionalReport).replace('Que se lean las cuentas.', 'Que se entiendan las cuentas.'));

    const asked = await run();
    expect([asked.code, asked.stderr]).toEqual([2, expect.stringContaining('No se guardó nada.')]);
    expect(asked.stdout).toContain('~ commitment G1 objective: Que se lean las cuentas. → Que se entiendan las cuentas.');
    expect(await run('--dry-run', '--yes')).toMatchObject({ code: 0, stdout: expect.stringContaining('Ensayo: no se guardó nada.') });
    expect(await everything()).toEqual(before);

    expect(await run('--yes', '--lang', 'en')).toMatchObject({ code: 0, stdout: expect.stringContaining('Saved: plan zz-2030-2032, revision 2.') });
    expect(await database.owner.query("SELECT objective FROM commitment WHERE code = 'G1'")).toEqual([{ objective: 'Que se entiendan las cuentas.' }]);
  });

  it('changes the promise of an approved plan only with a reason, and keeps what was approved', async () => {
    await run(...CREATE);
    await database.owner.query(`UPDATE action_plan SET baseline_approved_on = '2030-01-15'`);
    const before = await everything();
    await writeFile(file, asText(fictionalReport).replace('Que se lean las cuentas.', 'Que se entiendan las cuentas.'));

    const refused = await run('--yes');
    expect([refused.code, refused.stderr.trim().split('\n').at(-1)]).toEqual([1, expect.stringMatching(/^El plan está aprobado y el archivo cambia lo que promete: G1\. No se guardó nada\..* --reason /)]);
    expect(await run('--yes', '--lang', 'en')).toMatchObject({ code: 1, stderr: expect.stringContaining('The plan is approved and the file changes what it promises: G1. Nothing was saved.') });
    expect(await run('--dry-run')).toMatchObject({ code: 0, stdout: expect.stringContaining('--reason') });
    expect(await run('--yes', '--reason', ' ')).toMatchObject({ code: 1, stderr: expect.stringMatching(/^--reason .*\nUso: /) });
    expect(await everything()).toEqual(before);

    const reason = 'Lo acordó la mesa técnica.';
    expect(await run('--yes', '--reason', reason)).toMatchObject({ code: 0, stdout: expect.stringContaining('Guardado: plan zz-2030-2032, revisión 2.') });
    const amendments = await database.owner.query('SELECT c.code, a.kind, a.reason, i.slug, a.post_title, a.before, a.after FROM amendment a JOIN commitment c ON c.id = a.commitment_id JOIN institution i ON i.id = a.institution_id');
    const [was, is] = [{ objective: 'Que se lean las cuentas.' }, { objective: 'Que se entiendan las cuentas.' }];
    expect(amendments).toEqual([{ code: 'G1', kind: 'change', reason, slug: 'otra', post_title: 'Punto de contacto', before: was, after: is }]);
    const after = await everything();
    expect(await run('--reason', reason)).toMatchObject({ code: 0, stdout: expect.stringContaining('Nada cambia') });
    expect(await everything()).toEqual(after);
  });

  it('leaves a withdrawn commitment as it is, and tells so', async () => {
    await run(...CREATE);
    await database.owner.query(`UPDATE commitment SET withdrawn_at = now(), withdrawal_reason = 'Se derogó la ley.' WHERE code = 'G1'`);
    const before = await everything();
    await writeFile(file, asText(fictionalReport).replace('Que se lean las cuentas.', 'Que se entiendan las cuentas.'));
    const { code, stdout } = await run('--yes');
    expect([code, stdout]).toEqual([0, expect.stringContaining('Retirados, quedan como están: G1')]);
    expect(await database.owner.query(`SELECT objective FROM commitment WHERE code = 'G1'`)).toEqual([{ objective: 'Que se lean las cuentas.' }]);
    expect((await everything() as unknown[][])[4]).toEqual((before as unknown[][])[4]);
  });

  it('refuses a plan that is missing or there, and what is no command, without writing', async () => {
    const empty = await everything();
    expect(await run()).toMatchObject({ code: 1, stderr: expect.stringContaining('No existe el plan zz-2030-2032.') });
    expect(await run('--create', '--title', 'x')).toMatchObject({ code: 1, stderr: expect.stringMatching(/^--jurisdiction\nUso: /) });
    expect(await run('--nada')).toMatchObject({ code: 1, stderr: expect.stringContaining('Uso: ') });
    await writeFile(file, Buffer.from(asText(fictionalReport), 'latin1'));
    expect(await run(...CREATE)).toMatchObject({ code: 1, stderr: expect.stringContaining('(línea 1)') });
    expect(await everything()).toEqual(empty);

    await writeFile(file, asText(fictionalReport));
    await run(...CREATE);
    expect(await run(...CREATE)).toMatchObject({ code: 1, stderr: expect.stringContaining('ya existe') });
  });

  it('gives an institution its jurisdiction’s code where another one has the slug', async () => {
    await run(...CREATE);
    const other = ['--create', '--title', 'Otro', '--starts', '2030-01-01', '--ends', '2032-12-31', '--jurisdiction', 'YY:Otra'];
    expect(await run('--plan', 'yy-2030-2032', ...other)).toMatchObject({ code: 0 });
    expect(await database.owner.query("SELECT slug FROM institution WHERE slug LIKE '%otra' ORDER BY slug")).toEqual([{ slug: 'otra' }, { slug: 'yy-otra' }]);
  });

  it('leaves nothing behind when it is killed in the middle of writing', async () => {
    const empty = await everything();
    const holder = await new DataSource({ ...database.owner.options }).initialize();
    const queries = holder.createQueryRunner();
    await queries.startTransaction();
    // Readers pass, writers wait: commitments are written by then, findings not.
    await queries.query('LOCK TABLE finding IN SHARE ROW EXCLUSIVE MODE');

    const child = spawn(process.execPath, command(CREATE), { cwd: workspace, env: environment(), stdio: 'ignore' });
    const ended = once(child, 'exit');
    const waits = async () => ((await database.app.query<{ n: number }[]>(WAITING))[0]?.n ?? 0) > 0;
    while (child.exitCode === null && !(await waits()));
    expect(child.exitCode).toBeNull();
    child.kill('SIGKILL');
    await ended;
    await queries.rollbackTransaction();
    await holder.destroy();
    while (await waits());
    expect(await everything()).toEqual(empty);
  });
});
