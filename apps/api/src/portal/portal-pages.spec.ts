import { compressAnswers } from '@cumple/server-kit/http/compress-answers';
import { securityHeaders } from '@cumple/server-kit/http/security-headers';
import { createLogger } from '@cumple/server-kit/logging/logger';
import { RevisionBoard } from '@cumple/server-kit/revision/revision-board';
import express, { type Express } from 'express';
import request from 'supertest';
import type { PortalHandler } from './portal-bundle';
import { PortalPages } from './portal-pages';

describe('portal pages', () => {
  let rendered: string[];
  let board: RevisionBoard;
  let now: Date;
  let log: string;

  const portal: PortalHandler = (incoming, response, next) => {
    rendered.push(`${incoming.headers.host} ${incoming.url}`);
    if (incoming.url === '/roto') return next(new Error('SELECT secret'));
    if (incoming.url === '/nada') return next();
    response.statusCode = incoming.url?.startsWith('/planes/otro') ? 404 : 200;
    response.setHeader('Content-Type', 'text/html;charset=UTF-8');
    response.end('<!doctype html><script>a()</script><p>¡Página!</p>');
  };

  function serve(handler: PortalHandler | null = portal): Express {
    const logger = createLogger({ readable: false, destination: { write: (line) => void (log += line) } });
    const pages = new PortalPages({ portal: handler, board, clock: () => now, build: 'b1', logger });
    return express().set('etag', false).use(...securityHeaders(true), ...compressAnswers()).use((incoming, response) => pages.answer(incoming, response));
  }

  beforeEach(() => {
    [rendered, log, now] = [[], '', new Date('2026-11-21T12:00:00Z')];
    board = new RevisionBoard();
    board.load({ site: 5, plans: [{ plan: 'gt', revision: 2, timeZone: 'America/Guatemala' }] });
  });

  it('are rendered, with a policy that allows their own scripts only', async () => {
    const { headers, text } = await request(serve()).get('/planes?utm=x').set('Host', 'evil.example').expect(200);
    expect(text).toContain('¡Página!');
    expect(rendered).toEqual(['localhost /planes?utm=x']);
    expect(headers['content-security-policy']).toContain("script-src 'self' 'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='; ");
    expect([headers['content-language'], headers['cache-control'], headers['x-content-type-options']]).toEqual(['es', 'public, no-cache', 'nosniff']);
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });

  it('are not rendered again for who holds them, until something changes or a day begins', async () => {
    const app = serve();
    const tag = String((await request(app).get('/en/planes').expect(200).expect('Content-Language', 'en')).headers['etag']);
    expect(tag).toMatch(/^"/);
    const held = await request(app).get('/en/planes').set('If-None-Match', tag).expect(304);
    expect([held.headers['content-security-policy'], held.headers['x-content-type-options']]).toEqual([undefined, 'nosniff']);
    expect(rendered).toHaveLength(1);
    board.announceSite(6);
    await request(app).get('/en/planes').set('If-None-Match', tag).expect(200);
    board.load({ site: 5, plans: [{ plan: 'gt', revision: 2, timeZone: 'America/Guatemala' }] });
    now = new Date('2026-11-22T06:00:00Z');
    await request(app).get('/en/planes').set('If-None-Match', tag).expect(200);
  });

  it.each(['/espacio', '/espacio/planes/x', '/espacio/x.css', '/%65spacio/planes', '/en/espacio/ingresar'])('of the workspace (%s) are kept by nobody and listed nowhere', async (path) => {
    const { headers } = await request(serve()).get(path).expect(200);
    expect([headers['etag'], headers['cache-control'], headers['x-robots-tag']]).toEqual([undefined, 'no-store', 'noindex']);
    expect(headers['content-security-policy']).toContain("script-src 'self' 'sha256-");
  });

  it('of the portal may be listed', async () => {
    const { headers } = await request(serve()).get('/espacios').expect(200);
    expect([headers['cache-control'], headers['x-robots-tag']]).toEqual(['public, no-cache', undefined]);
  });

  it('of unknown addresses have no tag', async () => {
    const { headers } = await request(serve()).get('/planes/otro').expect(404);
    expect([headers['etag'], headers['cache-control']]).toEqual([undefined, 'no-store']);
  });

  it.each([['/roto', 500], ['/nada', 404], ['/%ff', 404], ['/planes/%', 404]])('have a plain page instead of %s, in both languages', async (path, status) => {
    const { text, headers } = await request(serve()).get(path).expect(status);
    expect(text).toMatch(/Inicio[\s\S]*lang="en"/);
    expect(text).not.toContain('SELECT');
    expect(headers['content-security-policy']).toContain("object-src 'none'");
  });

  it('that fail are logged with the request’s id', async () => {
    await request(serve()).get('/roto').set('X-Request-Id', 'request-18').expect(500, /request-18/);
    expect(JSON.parse(log)).toMatchObject({ level: 'error', requestId: 'request-18', err: { message: 'SELECT secret' } });
  });

  it('say so when the portal has not been built', async () => {
    await request(serve(null)).get('/').expect(503, /portal/).expect('Retry-After', '30');
  });
});
