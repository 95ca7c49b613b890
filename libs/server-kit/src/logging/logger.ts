import pino, { type DestinationStream, type Logger } from 'pino';
import { readableLines } from './readable-lines';
import { describeError } from './describe-error';

export interface LoggerOptions {
  /** Short lines for people instead of JSON. */
  readable: boolean;
  /** Where lines go; standard output by default. */
  destination?: DestinationStream;
}

/** The process's log: one JSON object a line, in UTC. JSON escapes line ends and control characters, so nobody can forge a line. */
export function createLogger({ readable, destination = pino.destination(1) }: LoggerOptions): Logger {
  const options = { base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: describeError }, formatters: { level: (level: string) => ({ level }) } };
  return pino(options, readable ? readableLines(destination) : destination);
}
