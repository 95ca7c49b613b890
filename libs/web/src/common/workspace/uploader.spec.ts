import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WorkspaceApi } from './workspace-api';
import { ApiProblem } from './api-problem';
import { WorkspaceSession } from './workspace-session';
import type { UploadHandle, UploadState } from './upload';
import { Uploader } from './uploader';

const MB = 1024 * 1024;
const purpose = { plan: 'zz-2025-2027', institution: 'water' };
const stored = { id: 'u-1', name: 'a.pdf', contentType: 'application/pdf', size: 3 * MB, sha256: 'x', uploadedAt: '2026-11-21T10:00:00Z', address: '/f' };

/** Speaks tus to a real browser's requests; `behave` may break a request before it is answered. */
class TusServer {
  received = 0;
  begun = 0;
  removed = 0;
  tokens: string[] = [];
  behave: (request: IncomingMessage, response: ServerResponse) => boolean = () => false;
  private server!: Server;

  async open(): Promise<string> {
    this.server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Access-Control-Allow-Origin', '*').setHeader('Access-Control-Allow-Headers', '*, x-csrf-token, tus-resumable, upload-length, upload-metadata, upload-offset, content-type, accept-language');
    response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, POST, PATCH, DELETE').setHeader('Access-Control-Expose-Headers', 'Location, Upload-Offset, Upload-Length').setHeader('Tus-Resumable', '1.0.0');
    if (request.method === 'OPTIONS') return void response.end();
    this.tokens.push(String(request.headers['x-csrf-token']));
    if (this.behave(request, response)) return;
    if (request.method === 'POST') {
      this.begun += 1;
      this.received = 0;
      response.setHeader('Location', '/api/v1/workspace/uploads/u-1').writeHead(201).end();
    } else if (request.method === 'HEAD') response.setHeader('Upload-Offset', this.received).setHeader('Upload-Length', 3 * MB).writeHead(200).end();
    else if (request.method === 'DELETE') {
      this.removed += 1;
      response.writeHead(204).end();
    } else {
      for await (const piece of request) this.received += (piece as Buffer).length;
      response.setHeader('Upload-Offset', this.received).writeHead(204).end();
    }
  }
}

describe('Uploader', () => {
  let server: TusServer;
  let completion: () => Promise<unknown>;
  let session: WorkspaceSession;
  const file = () => new File([new Uint8Array(3 * MB)], 'a.pdf', { lastModified: 1 });

  beforeEach(async () => {
    localStorage.clear();
    server = new TusServer();
    sendTo(await server.open());
    completion = async () => stored;
    TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: 'es-GT' }, { provide: WorkspaceApi, useValue: { post: () => completion() } }] });
    session = TestBed.inject(WorkspaceSession);
    session.csrfToken.set('token-1');
    session.account.set('a-1');
  });
  const open = XMLHttpRequest.prototype.open;
  /** The page is of the server's own origin. */
  function sendTo(origin: string): void {
    XMLHttpRequest.prototype.open = function (method: string, url: string | URL) {
      open.call(this, method, new URL(new URL(url, origin).pathname, origin), true);
    };
  }
  afterEach(() => {
    XMLHttpRequest.prototype.open = open;
    server.close();
  });

  const start = () => TestBed.inject(Uploader).start(file(), purpose);
  const until = async (upload: UploadHandle, ...states: UploadState[]) => {
    while (!states.includes(upload.state())) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('sends a file in pieces with the token of the page, and gives what was stored', async () => {
    const upload = start();
    expect([upload.name, upload.size, upload.state()]).toEqual(['a.pdf', 3 * MB, 'sending']);
    await until(upload, 'done', 'failed');
    expect([upload.state(), upload.progress(), upload.file(), upload.error(), server.received]).toEqual(['done', 1, stored, null, 3 * MB]);
    expect(new Set(server.tokens)).toEqual(new Set(['token-1']));
  });

  it('goes on where a cut line stopped', async () => {
    let cuts = 0;
    server.behave = (request) => request.method === 'PATCH' && server.received === MB && cuts++ === 0 && (request.socket.destroy(), true);
    const upload = start();
    await until(upload, 'done', 'failed');
    expect([upload.state(), cuts > 0, server.begun, server.received]).toEqual(['done', true, 1, 3 * MB]);
  });

  it('goes on after the page was loaded anew, when the same file is chosen again', async () => {
    server.behave = (request, response) => request.method === 'PATCH' && server.received === MB && (response.writeHead(400).end(), true);
    const left = start();
    await until(left, 'failed');
    server.behave = () => false;
    const upload = start();
    await until(upload, 'done', 'failed');
    expect([upload.state(), server.begun, server.received]).toEqual(['done', 1, 3 * MB]);
  });

  it('doesn’t go on with what somebody else began on this computer', async () => {
    server.behave = (request, response) => request.method === 'PATCH' && server.received === MB && (response.writeHead(400).end(), true);
    await until(start(), 'failed');
    server.behave = () => false;
    session.account.set('a-2');
    await until(start(), 'done');
    expect(server.begun).toBe(2);
  });

  it('waits for a new sign-in, and goes on with its token', async () => {
    server.behave = (request, response) => request.method === 'PATCH' && request.headers['x-csrf-token'] === 'token-1' && server.received === MB && (response.writeHead(401).end(), true);
    const upload = start();
    while (!session.renewing()) await new Promise((resolve) => setTimeout(resolve, 5));
    session.csrfToken.set('token-2');
    session.endRenewal(true);
    await until(upload, 'done', 'failed');
    expect([upload.state(), server.begun, server.tokens.at(-1)]).toEqual(['done', 1, 'token-2']);
  });

  it('says in the server’s words why a file isn’t taken, and sends it anew when asked', async () => {
    const problem = { type: 'urn:cumple:problem:not-possible', title: '', status: 422, detail: 'No se puede hacer así.', instance: '', errors: [{ field: 'file', code: 'damaged', message: 'El archivo está dañado.' }] };
    completion = async () => { throw new ApiProblem(422, problem); };
    const upload = start();
    await until(upload, 'failed');
    expect([upload.error(), upload.file()]).toEqual(['El archivo está dañado.', null]);
    completion = async () => stored;
    upload.retry();
    await until(upload, 'done');
    expect(server.begun).toBe(2);
  });

  it('removes what arrived when it is cancelled', async () => {
    server.behave = (request) => request.method === 'PATCH' && server.received === MB;
    const upload = start();
    while (upload.progress() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await upload.cancel();
    expect([upload.state(), server.removed]).toEqual(['cancelled', 1]);
  });
});
