import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Server } from '@tus/server';
import { fileMessages as messages } from './file-messages';

type Write = Server['write'];

/** The protocol's server, whose refusals are problems like those of every other address. */
export class UploadServer extends Server {
  constructor(options: ConstructorParameters<typeof Server>[0]) {
    super({ ...options, onResponseError: (_, error) => Promise.reject(asError(error)) });
  }

  override write(...[context, headers, status, body]: Parameters<Write>): ReturnType<Write> {
    return status < 400 ? super.write(context, headers, status, body) : Promise.reject(refusal(status, body ?? ''));
  }
}

/** The library throws plain objects where it means to refuse. */
function asError(error: unknown): Error {
  if (error instanceof Error) return error;
  const { status_code = 500, body = '' } = error as { status_code?: number; body?: string };
  return refusal(status_code, body);
}

function refusal(status: number, body: string): Error {
  switch (status) {
    case 404:
    case 410:
      return new ProblemException(404, 'not-found');
    case 409:
      return new ProblemException(409, messages.say('offset-differs'));
    case 412:
      return new ProblemException(412, messages.say('protocol-needed'));
    case 413:
      return new ProblemException(413, messages.say('more-than-announced'));
    default:
      return status < 500 ? clientRefusal(body) : new Error(`The upload failed: ${body.trim()}`);
  }
}

function clientRefusal(body: string): ProblemException {
  // Another connection goes on with the same upload, or this one went away.
  if (body.includes('aborted')) return new ProblemException(409, messages.say('sent-elsewhere'));
  return new ProblemException(400, messages.say('headers-unreadable'));
}
