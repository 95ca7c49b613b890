import { workspacePaths, WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { leaveReport } from '../../testing/submitted-reports';
import { runningPlan } from '../../testing/tried-plans';
import { createWorkspaceApi, type WorkspaceApi } from '../../testing/workspace-api';

const names: Record<string, string> = { plan: 'zz-2025-2027', code: 'G1', slug: 'water' };
let api: WorkspaceApi;
let templates: string[];

beforeAll(async () => {
  api = await createWorkspaceApi([runningPlan]);
  const { paths } = SwaggerModule.createDocument(api.app, new DocumentBuilder().build());
  templates = Object.keys(paths).filter((path) => !path.startsWith(WORKSPACE_PREFIX) && path !== '/api/v1/audit/head').map((path) => path.replace('/api/v1', ''));
});
afterAll(() => api.close());

const answers = async () => {
  const read: [string, unknown, unknown][] = [];
  for (const path of templates.map((template) => template.replaceAll(/\{(\w+)\}/g, (_, name: string) => names[name] ?? name))) {
    const { body, headers } = await api.get(path);
    read.push([path, headers['etag'], body]);
  }
  return read;
};

test('drafts, what waits, what was returned and its notes change nothing that the public reads: no text, no count, no tag', async () => {
  const before = await answers();
  const contact = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
  const said = { narrative: 'secreto', nextSteps: 'secreto', correctiveAction: 'secreto', obstacles: [{ kind: 'other' as const, text: 'secreto' }] };
  await leaveReport(api, { ...said, state: 'draft', milestone: 1, evidence: ['https://secreto.example.org/1'] });
  await leaveReport(api, { ...said, milestone: 3, evidence: ['https://secreto.example.org/2'] });
  const returned = await leaveReport(api, { ...said, milestone: 2, institution: 'water', milestoneState: 'done', doneOn: '2026-02-20', evidence: ['https://secreto.example.org/3'] });
  await contact.send(workspacePaths.reportReturning(returned), { notes: [{ field: 'narrative', text: 'secreto' }] }).set('If-Match', '"v1"').expect(200);
  const after = await answers();
  expect(before.length).toBeGreaterThan(10);
  expect(after).toEqual(before);
  expect(JSON.stringify(after)).not.toContain('secreto');
});

test('what is published later shows the report alone: neither the notes nor the version that was returned', async () => {
  const contact = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
  const [{ id } = { id: 0 }] = await api.database.owner.query<{ id: number }[]>(`SELECT id FROM progress_report WHERE state = 'returned'`);
  await api.database.owner.query(`UPDATE progress_report SET state = 'submitted', submissions = 2, narrative = 'Se instaló.', next_steps = NULL, corrective_action = NULL, obstacles = '[]' WHERE id = $1`, [id]);
  await api.database.owner.query(`DELETE FROM report_evidence WHERE report_id = $1`, [id]);
  await contact.send(workspacePaths.reportPublication(id)).set('If-Match', '"v2"').expect(200);
  const text = JSON.stringify(await answers());
  expect([text.includes('Se instaló.'), text.includes('secreto')]).toEqual([true, false]);
});
