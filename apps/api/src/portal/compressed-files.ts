import type { RequestHandler } from 'express';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const TYPES: Record<string, string> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

/**
 * Scripts and styles whose name tells their content, compressed as far as it goes: once per file, when it is first asked
 * for. Answers made anew each time get by with less (`compressAnswers`).
 */
export function compressedFiles(directory: string, isImmutable: (name: string) => boolean, cacheControl: string): RequestHandler {
  const names = existsSync(directory) ? readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((name) => `/${name.replaceAll('\\', '/')}`) : [];
  const known = new Set(names.filter((name) => typeOf(name) !== undefined && isImmutable(name)));
  const compressed = new Map<string, Promise<Buffer>>();
  return async (request, response, next) => {
    if (!['GET', 'HEAD'].includes(request.method) || !known.has(request.path) || !request.acceptsEncodings('br')) return next();
    const body = compressed.get(request.path) ?? compressFile(join(directory, request.path));
    compressed.set(request.path, body);
    try {
      response.set({ 'Content-Type': typeOf(request.path), 'Cache-Control': cacheControl });
      const content = await body;
      response.set('Content-Encoding', 'br').send(content);
    } catch (error) {
      next(error);
    }
  };
}

function typeOf(name: string): string | undefined {
  return TYPES[name.split('.').at(-1) ?? ''];
}

async function compressFile(path: string): Promise<Buffer> {
  const content = await readFile(path);
  return compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
}
