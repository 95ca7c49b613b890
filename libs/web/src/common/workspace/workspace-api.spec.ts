import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { ApiProblem } from './api-problem';
import { WorkspaceApi } from './workspace-api';
import { WorkspaceSession } from './workspace-session';

interface Sent {
  path: string;
  init: RequestInit & { headers: Record<string, string> };
}

describe('WorkspaceApi', () => {
  const original = globalThis.fetch;
  let sent: Sent[];
  let answers: { status: number; body?: unknown }[];
  let api: WorkspaceApi;
  let session: WorkspaceSession;

  beforeEach(() => {
    [sent, answers] = [[], []];
    globalThis.fetch = (async (path: string, init: Sent['init']) => {
      sent.push({ path, init });
      const answer = answers.shift();
      if (!answer) throw new TypeError('no network');
      const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
      return { ok: answer.status < 400, status: answer.status, text: async () => text, json: async () => JSON.parse(text) };
    }) as unknown as typeof fetch;
    TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'en' }] });
    api = TestBed.inject(WorkspaceApi);
    session = TestBed.inject(WorkspaceSession);
    session.csrfToken.set('token-1');
    session.account.set('a-1');
  });

  afterEach(() => void (globalThis.fetch = original));

  it('sends the session’s token, the version, the key and the language', async () => {
    answers = [{ status: 200, body: { title: 'x' } }];
    expect(await api.patch('/x', { title: 'x' }, { version: 7, idempotencyKey: 'k' })).toEqual({ title: 'x' });
    expect(sent[0]?.init.headers).toMatchObject({ 'x-csrf-token': 'token-1', 'if-match': '"v7"', 'idempotency-key': 'k', 'accept-language': 'en', 'content-type': 'application/json' });
    expect(sent[0]?.init.body).toBe('{"title":"x"}');
  });

  it('reads without a token, leaving out what a query doesn’t name', async () => {
    answers = [{ status: 200, body: [] }];
    await api.get('/x', { q: 'agua', page: undefined });
    expect(sent[0]?.path).toBe('/x?q=agua');
    expect(sent[0]?.init.headers['x-csrf-token']).toBeUndefined();
  });

  it('sends a file as it is', async () => {
    answers = [{ status: 204 }];
    const file = new Blob(['a;b'], { type: 'text/csv' });
    await expect(api.post('/x', file)).resolves.toBeUndefined();
    expect(sent[0]?.init.body).toBe(file);
    expect(sent[0]?.init.headers['content-type']).toBe('text/csv');
  });

  it('tells what was refused, by field', async () => {
    answers = [{ status: 422, body: { detail: 'Revise.', errors: [{ field: 'title', code: 'required', message: 'Falta.' }] } }];
    const problem = await api.post('/x').catch((failure: unknown) => failure as ApiProblem);
    expect(problem).toMatchObject({ status: 422, detail: 'Revise.', isConflict: false });
    expect((problem as ApiProblem).messageOf('title')).toBe('Falta.');
  });

  it('tells that there is no connection', async () => {
    await expect(api.get('/x')).rejects.toMatchObject({ isOffline: true, detail: expect.stringContaining('No hay conexión') as string });
  });

  it('waits for a new sign-in when the session has ended, and sends the same again with the new token', async () => {
    answers = [{ status: 401 }, { status: 200, body: 'done' }];
    const sending = api.post('/x', { a: 1 }, { idempotencyKey: 'k' });
    await expectSoon(() => session.renewing());
    session.csrfToken.set('token-2');
    session.endRenewal(true);
    await expect(sending).resolves.toBe('done');
    expect(sent[1]?.init.headers).toMatchObject({ 'x-csrf-token': 'token-2', 'idempotency-key': 'k' });
    expect(sent[1]?.init.body).toBe('{"a":1}');
  });

  it('is refused when nobody signs in again, and doesn’t ask while signing in itself', async () => {
    answers = [{ status: 401 }, { status: 401, body: { detail: 'No.' } }];
    const sending = api.get('/x').catch((failure: unknown) => failure);
    await expectSoon(() => session.renewing());
    session.endRenewal(false);
    expect(await sending).toMatchObject({ status: 401 });
    await expect(api.post('/x', {}, { renews: false })).rejects.toMatchObject({ status: 401, detail: 'No.' });
  });

  it('takes the new token of another tab, once', async () => {
    answers = [{ status: 403 }, { status: 200, body: 1 }, { status: 403 }];
    session.refresh = async () => session.csrfToken.set('token-2');
    await expect(api.put('/x', {})).resolves.toBe(1);
    await expect(api.put('/x', {})).rejects.toMatchObject({ status: 403 });
  });
});

async function expectSoon(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 20 && !holds(); turn++) await Promise.resolve();
  expect(holds()).toBe(true);
}
