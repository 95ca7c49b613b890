import express, { type RequestHandler } from 'express';
import { join } from 'node:path';
import { compressedFiles } from './compressed-files';

// The build writes a hash of its content into the name, such as `main-5VLB3QZA.js`, `chunk-kWet_GrT.js` or `media/serif-AB12CD34.woff2`.
const HASHED = /[-.][\w-]{8}\.\w+$/;
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** The portal's scripts, styles, fonts and pictures. Pages themselves are rendered, never taken from the build. */
export function staticFiles(portalDir: string): RequestHandler {
  const directory = join(portalDir, 'browser');
  const files = express.static(directory, {
    index: false,
    redirect: false,
    dotfiles: 'ignore',
    setHeaders: (response, path) => void response.setHeader('Cache-Control', HASHED.test(path) ? FOR_GOOD : 'public, no-cache'),
  });
  const compressed = compressedFiles(directory, (name) => HASHED.test(name), FOR_GOOD);
  return (request, response, next) => {
    if (/\.html?$/i.test(request.path)) return next();
    return compressed(request, response, (error?: unknown) => (error ? next(error) : files(request, response, next)));
  };
}
