import type { FieldError, Problem } from '@cumple/contracts/common/problem';
import { CountField, PartsField, TextField } from './answer-fields';

export class FieldErrorDto implements FieldError {
  @TextField('Name of the parameter.', { example: 'pageSize' })
  field!: string;

  @TextField('What is wrong, as a stable code.', { example: 'out-of-range' })
  code!: string;

  @TextField('What is wrong, in the language of Accept-Language.')
  message!: string;
}

/** RFC 9457 problem document. */
export class ProblemDto implements Problem {
  @TextField('Identifies the kind of problem.', { example: 'urn:cumple:problem:invalid-request' })
  type!: string;

  @TextField('The status in words.', { example: 'Bad Request' })
  title!: string;

  @CountField('HTTP status.', { example: 400 })
  status!: number;

  @TextField('What happened and what to do, in the language of Accept-Language.')
  detail!: string;

  @TextField('The address that was asked for.', { example: '/api/v1/action-plans' })
  instance!: string;

  @PartsField(() => FieldErrorDto, 'Parameters that could not be accepted.')
  errors!: FieldErrorDto[];
}
