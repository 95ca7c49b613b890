import express, { type RequestHandler } from 'express';
import { join } from 'node:path';

// The build writes a hash of its content into the name, such as `main-5VLB3QZA.js` or `media/serif-AB12CD34.woff2`.
const HASHED = /[-.][A-Z0-9]{8}\.\w+$/;

/** The portal's scripts, styles, fonts and pictures. Pages themselves are rendered, never taken from the build. */
export function staticFiles(portalDir: string): RequestHandler {
  const files = express.static(join(portalDir, 'browser'), {
    index: false,
    redirect: false,
    dotfiles: 'ignore',
    setHeaders: (response, path) => void response.setHeader('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'public, no-cache'),
  });
  return (request, response, next) => (/\.html?$/i.test(request.path) ? next() : files(request, response, next));
}
