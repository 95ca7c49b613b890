import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { startMailServer, type MailServer } from '@cumple/server-kit/mail/testing/mail-server';
import { appendEvents } from '@cumple/server-kit/outbox/append-events';
import { OutboxDispatcher } from '@cumple/server-kit/outbox/outbox-dispatcher';
import { keyFor, seal } from '@cumple/server-kit/secrets/seal';
import { SECRET } from '@cumple/server-kit/secrets/secret';
import { aPlanDocument } from '@cumple/testing/plan-document-builder';
import type { ServerOptions } from '../common/server-options';
import { createWorkspaceApi, type WorkspaceApi } from './workspace-api';
import { SendMail } from '../notifications/send-mail.job';

export interface MailRow {
  id: string;
  account_id: string;
  kind: string;
  state: string;
  attempts: number;
  reason: string | null;
  secret: string | null;
}

/** The workspace's API with a mail server, and events and jobs done when a spec asks. */
export interface ToldApi extends WorkspaceApi {
  mailServer: MailServer;
  /** Leaves an event and hands out what waits. */
  happen(kind: string, payload: Record<string, unknown>): Promise<void>;
  handOut(): Promise<number>;
  sealed(text: string): string;
  /** Tries to send what waits, once each; answers how many are to be tried again. */
  sendMail(last?: boolean): Promise<number>;
  mails(): Promise<MailRow[]>;
  /** Moves the clock; everybody stays signed in. */
  moveTo(instant: string): Promise<void>;
}

export const OFFICE = 'planning-office';

export async function createToldApi(options: Partial<ServerOptions> = {}, documents: readonly PlanDocument[] = [aPlanDocument()]): Promise<ToldApi> {
  const mailServer = await startMailServer();
  const given = { publicUrl: 'https://cumple.example', smtpUrl: mailServer.url, mailFrom: 'Cumple <cumple@example.org>', ...options };
  const api = await createWorkspaceApi(documents, undefined, given);
  const { app, owner } = api.database;
  await owner.query('UPDATE institution SET name = $2 WHERE slug = $1', [OFFICE, 'Oficina <b>de Planes</b>']);
  const key = keyFor(api.app.get<Buffer>(SECRET), 'outbox');
  const mails = () => owner.query<MailRow[]>('SELECT * FROM mail_message ORDER BY at, id');
  const handOut = () => api.app.get(OutboxDispatcher).drain();
  const sendMail = async (last = false) => {
    const waiting = (await mails()).filter(({ state }) => ['waiting', 'sending'].includes(state));
    const ends = await Promise.allSettled(waiting.map(({ id }) => api.app.get(SendMail).run(id, last)));
    return ends.filter(({ status }) => status === 'rejected').length;
  };
  const happen = async (kind: string, payload: Record<string, unknown>) => {
    await app.transaction((manager) => appendEvents(manager, [{ kind, payload }], api.clock.now));
    await handOut();
  };
  const moveTo = async (instant: string) => {
    api.clock.now = new Date(instant);
    await owner.query(`UPDATE sign_in_session SET last_seen_at = $1, expires_at = $1::timestamptz + interval '1 hour'`, [api.clock.now]);
  };
  const close = async () => {
    await api.close();
    await mailServer.close();
  };
  return { ...api, mailServer, happen, handOut, sealed: (text) => seal(key, text), sendMail, mails, moveTo, close };
}
