import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Injectable, type PipeTransform } from '@nestjs/common';

const NUMBER = /^[1-9]\d{0,9}$/;
const MAX = 2_147_483_647;

/** An identifier in an address. What can't be one names nothing: 404. */
@Injectable()
export class RowNumber implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!NUMBER.test(value) || Number(value) > MAX) throw new ProblemException(404, 'not-found');
    return Number(value);
  }
}
