import { TestBed } from '@angular/core/testing';
import { FormControl, FormGroup } from '@angular/forms';
import { ApiProblem, NO_ANSWER } from './api-problem';
import { DraftKeeper } from './draft-keeper';
import { KeptDrafts } from './kept-drafts';
import { WorkspaceApi } from './workspace-api';
import { WorkspaceSession } from './workspace-session';

type Request = (path: string, body: { content: Record<string, unknown> }) => Promise<void>;

describe('DraftKeeper', () => {
  let server: { content: Record<string, unknown> | null; reachable: boolean };
  let form: FormGroup<{ title: FormControl<string> }>;
  let keeper: DraftKeeper;

  const type = (title: string) => (form.markAsDirty(), form.controls.title.setValue(title));

  function open(): Promise<void> {
    form = new FormGroup({ title: new FormControl('Antes', { nonNullable: true }) });
    keeper = TestBed.runInInjectionContext(() => new DraftKeeper());
    return keeper.keep(form, 'plan.x');
  }

  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    server = { content: null, reachable: true };
    const api = {
      get: async () => (server.content ? [{ key: 'plan.x', content: server.content, updatedAt: '2026-11-21T10:00:00Z' }] : []),
      put: async (_: string, body: { content: Record<string, unknown> }) => {
        if (!server.reachable) throw new ApiProblem(NO_ANSWER, null);
        server.content = body.content;
      },
      delete: async () => void (server.content = null),
    };
    TestBed.configureTestingModule({ providers: [{ provide: WorkspaceApi, useValue: api }] });
    TestBed.inject(WorkspaceSession).account.set('a-1');
  });

  afterEach(() => jest.useRealTimers());

  it('keeps what is typed in this browser at once, and on the server after a pause', async () => {
    await open();
    type('Después');
    expect(keeper.status().state).toBe('saving');
    expect(TestBed.inject(KeptDrafts).read('a-1', 'plan.x')).toMatchObject({ content: { title: 'Después' }, unsent: true });
    expect(server.content).toBeNull();
    await jest.advanceTimersByTimeAsync(2000);
    expect(server.content).toEqual({ title: 'Después' });
    expect(keeper.status().state).toBe('saved');
  });

  it('says so without a connection, and sends when it is back', async () => {
    await open();
    server.reachable = false;
    type('Después');
    await jest.advanceTimersByTimeAsync(2000);
    expect(keeper.status().state).toBe('offline');
    server.reachable = true;
    window.dispatchEvent(new Event('online'));
    await jest.advanceTimersByTimeAsync(0);
    expect(server.content).toEqual({ title: 'Después' });
  });

  it('offers the work again after leaving, and puts it into the form when asked', async () => {
    await open();
    type('Después');
    await open();
    expect(form.value.title).toBe('Antes');
    expect(keeper.offer()?.content).toEqual({ title: 'Después' });
    keeper.restore();
    expect([form.value.title, form.dirty, keeper.offer()]).toEqual(['Después', true, null]);
  });

  it('offers what the server kept for another browser, and nothing that the form shows already', async () => {
    server.content = { title: 'De otro equipo' };
    await open();
    expect(keeper.offer()?.content).toEqual({ title: 'De otro equipo' });
    server.content = { title: 'Antes' };
    await open();
    expect(keeper.offer()).toBeNull();
  });

  it('forgets once saved, here and on the server', async () => {
    await open();
    type('Después');
    await jest.advanceTimersByTimeAsync(2000);
    await keeper.forget();
    expect([server.content, TestBed.inject(KeptDrafts).read('a-1', 'plan.x'), keeper.status().state]).toEqual([null, null, 'clean']);
  });

  describe('while the server is slow', () => {
    let answer: (() => void)[];

    /** Requests reach the server, and take effect, when the test says so. */
    beforeEach(() => {
      answer = [];
      const arrival = () => new Promise<void>((resolve) => void answer.push(resolve));
      const api = TestBed.inject(WorkspaceApi) as unknown as { put: Request; delete: Request };
      for (const method of ['put', 'delete'] as const) {
        const at = api[method];
        api[method] = async (...given) => (await arrival(), at(...given));
      }
    });

    const answered = async () => (answer.shift()?.(), jest.advanceTimersByTimeAsync(0));

    it('nothing that was under way brings back what was forgotten', async () => {
      await open();
      type('Después');
      await jest.advanceTimersByTimeAsync(2000);
      const forgotten = keeper.forget();
      await jest.advanceTimersByTimeAsync(0);
      // The newest first, as on a connection that overtakes itself.
      while (answer.length) await (answer.reverse(), answered());
      await forgotten;
      expect([server.content, TestBed.inject(KeptDrafts).read('a-1', 'plan.x'), keeper.status().state, answer]).toEqual([null, null, 'clean', []]);
    });

    it('what was typed last is what the server has, and what is typed after forgetting is kept', async () => {
      await open();
      type('Uno');
      await jest.advanceTimersByTimeAsync(2000);
      type('Dos');
      await jest.advanceTimersByTimeAsync(2000);
      while (answer.length) await (answer.reverse(), answered());
      expect([server.content, keeper.status().state]).toEqual([{ title: 'Dos' }, 'saved']);
      void keeper.forget();
      type('Tres');
      await jest.advanceTimersByTimeAsync(2000);
      while (answer.length) await (answer.reverse(), answered());
      expect([server.content, keeper.status().state]).toEqual([{ title: 'Tres' }, 'saved']);
    });
  });

  it('never shows one account’s work to another', async () => {
    await open();
    type('Después');
    TestBed.inject(WorkspaceSession).account.set('a-2');
    await open();
    expect(keeper.offer()).toBeNull();
  });

  it('takes all of it away on signing out', async () => {
    await open();
    type('Después');
    localStorage.setItem('theme', 'dark');
    TestBed.inject(KeptDrafts).removeAll();
    expect(Object.keys(localStorage)).toEqual(['theme']);
  });

  it('warns of leaving only when nothing could be kept', async () => {
    await open();
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    type('Después');
    expect(leave()).toBe(false);
    const refused = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    type('Más');
    expect([keeper.status().state, leave()]).toEqual(['unkept', true]);
    refused.mockRestore();
  });
});
