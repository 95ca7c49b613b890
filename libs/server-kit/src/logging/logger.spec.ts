import { createLogger } from './logger';
import { NestLogger } from './nest-logger';

function logged(readable: boolean, work: (logger: ReturnType<typeof createLogger>) => void): string {
  let text = '';
  work(createLogger({ readable, destination: { write: (line) => void (text += line) } }));
  return text;
}

describe('log', () => {
  it('writes one JSON object a line, whatever a text contains', () => {
    const text = logged(false, (logger) => logger.info({ req: { path: '/a\r\n{"level":"fatal"}\u001b[2J' } }, 'uno\ndos'));
    expect(text.trimEnd().split(/\r|\n/)).toHaveLength(1);
    expect(JSON.parse(text)).toMatchObject({ level: 'info', msg: 'uno\ndos' });
    expect(text).not.toContain('\u001b');
  });

  it('writes a short line for people, with control characters made visible', () => {
    const text = logged(true, (logger) => logger.info({ req: { method: 'GET', path: '/a\r\n\u001b[2J' }, res: { status: 200 }, responseTime: 3 }));
    expect(text).toMatch(/^\d\d:\d\d:\d\d INFO {2}GET \/a\\u000d\\u000a\\u001b\[2J 200 3 ms\n$/);
  });

  it('leaves out what a database error knows of rows and parameters', () => {
    const error = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (name)=(Juana) exists', parameters: ['Juana'], query: 'INSERT' });
    const text = logged(false, (logger) => new NestLogger(logger).error({ err: error }, 'failed', 'Http'));
    expect(text).not.toMatch(/Juana|INSERT/);
    expect(JSON.parse(text)).toMatchObject({ level: 'error', context: 'Http', msg: 'failed', err: { code: '23505', message: 'duplicate key' } });
  });

  it('takes what the framework says', () => {
    const text = logged(true, (logger) => new NestLogger(logger).error('It broke', 'Error: It broke\n    at x.ts', 'Injector'));
    expect(text).toContain('ERROR [Injector] It broke');
  });
});
