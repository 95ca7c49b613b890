import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ProblemException } from './problem.exception';

// A compressed answer bears its coding in its tag (`"v7;gzip"`): whoever read that one edits the same version.
const TAG = /^"v(\d{1,9})(?:;[a-z]{1,16})?"$/;

/** The entity tag of a version, e.g. `"v7"`. */
export function versionTag(version: number): string {
  return `"v${version}"`;
}

/**
 * The version that a request changes, from `If-Match`, as a parameter of a controller's method. Answers 428 where it is
 * missing and 412 where it can't be one of ours: an edit never overwrites what its editor hasn't seen.
 */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const given = context.switchToHttp().getRequest<Request>().headers['if-match'];
  if (given === undefined) throw new ProblemException(428, 'version-needed');
  const version = TAG.exec(given)?.[1];
  if (version === undefined) throw changedMeanwhile();
  return Number(version);
});

/** The problem of an edit of something that was changed after its editor had read it: 412. */
export function changedMeanwhile(): ProblemException {
  return new ProblemException(412, 'changed-meanwhile');
}

/** Refuses an edit of another version than the present one. */
export function requireVersion(row: { version: number }, version: number): void {
  if (row.version !== version) throw changedMeanwhile();
}

/** Names the version of an answer of the workspace, for the next edit. Nobody else may keep the answer. */
export function nameVersion(response: Response, { version }: { version: number }): void {
  response.setHeader('ETag', versionTag(version));
}
