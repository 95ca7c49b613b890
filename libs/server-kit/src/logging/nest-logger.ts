import type { LoggerService } from '@nestjs/common';
import type { Level, Logger } from 'pino';

/** Leads what the framework logs, and what goes through its `Logger`, to the process's log. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log = this.at('info');
  warn = this.at('warn');
  error = this.at('error');
  fatal = this.at('fatal');
  debug = this.at('debug');
  verbose = this.at('trace');

  /** The framework gives a message or an object, then perhaps a text or stack, and the context last. */
  private at(level: Level) {
    return (message: unknown, ...rest: unknown[]): void => {
      const context = typeof rest.at(-1) === 'string' ? rest.pop() : undefined;
      const [detail] = rest;
      if (message instanceof Error) this.logger[level]({ context, err: message });
      else if (typeof message === 'object') this.logger[level]({ context, ...message }, typeof detail === 'string' ? detail : undefined);
      else this.logger[level]({ context, ...(typeof detail === 'string' && { stack: detail }) }, String(message));
    };
  }
}
