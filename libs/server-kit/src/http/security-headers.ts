import helmet from 'helmet';
import type { RequestHandler, Response } from 'express';
import { createHash } from 'node:crypto';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const DATA_TYPE = /\btype\s*=\s*["']?(application\/(ld\+)?json|ng\/json|text\/plain)/i;

/** Security headers of every answer. `secure`: people reach the portal over TLS, so browsers may be told to insist on it. */
export function securityHeaders(secure: boolean): RequestHandler[] {
  const helmets = helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: secure && { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: 'deny' },
  });
  return [helmets, (_, response, next) => (allowInlineScripts(response, ''), next())];
}

/**
 * The content security policy for a page: scripts of our own origin, and those inline ones that stand in this very page.
 * Styles may be inline: Angular writes those of components into the page, and charts set widths as `style` attributes,
 * which hashes can't allow; styles run no code.
 */
export function allowInlineScripts(response: Response, html: string): void {
  const policy = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...inlineScriptHashes(html)],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    // Angular's pages name their base for the addresses of scripts and styles; nothing else may.
    'base-uri': [/<base\b/i.test(html) ? "'self'" : "'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  };
  response.setHeader('Content-Security-Policy', Object.entries(policy).map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; '));
}

/** Hashes of the inline scripts of a page, as a policy names them; scripts that are data don't run and need none. */
export function inlineScriptHashes(html: string): string[] {
  const inline = [...html.matchAll(SCRIPT)].filter(([, attributes = '']) => !/\bsrc\s*=/i.test(attributes) && !DATA_TYPE.test(attributes));
  return [...new Set(inline.map(([, , script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`))];
}
