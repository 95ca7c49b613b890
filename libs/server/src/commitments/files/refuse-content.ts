import type { ContentReason } from '@cumple/server-kit/files/inspection/refused-content';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { FILE_LIMITS } from '@cumple/domain/commitments/file-limits';
import { commonMessages } from '../../common/messages';
import { fileMessages } from './file-messages';

/** The problem of a file whose content isn't taken: 422, in words. */
export function refuseContent(reason: ContentReason): ProblemException {
  const says = fileMessages.say(reason, { limit: `${FILE_LIMITS.size / 1024 / 1024} MB` });
  return new ProblemException(422, commonMessages.say('not-possible'), [{ field: 'file', says }]);
}
