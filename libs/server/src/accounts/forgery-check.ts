import { SECRET } from '@cumple/server-kit/secrets/secret';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { forgedRequest } from '../common/access-denied';
import { SERVER_OPTIONS, type ServerOptions } from '../common/server-options';
import { bearsCsrfToken } from './session-cookie';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** Refuses writes that don't come from a page of ours. */
@Injectable()
export class ForgeryCheck {
  constructor(
    @Inject(SECRET) private readonly secret: Buffer,
    @Inject(SERVER_OPTIONS) private readonly options: ServerOptions,
  ) {}

  /** Throws 403 unless the request only reads, or bears the CSRF token of its session and comes from our origin. */
  ask(request: Request, token: string | null): void {
    if (SAFE.includes(request.method)) return;
    if (this.comesFromElsewhere(request) || !bearsCsrfToken(request, token, this.secret)) throw forgedRequest();
  }

  /** Whether a browser says that a page of another site sends this. A proxy before us may have changed the host. */
  private comesFromElsewhere({ headers }: Request): boolean {
    if (headers['sec-fetch-site'] && !['same-origin', 'none'].includes(String(headers['sec-fetch-site']))) return true;
    const { origin } = headers;
    return origin !== undefined && origin !== this.options.publicUrl && URL.parse(origin)?.host !== headers.host;
  }
}
