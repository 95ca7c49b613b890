import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { freePort, launch, ready } from './server';

const later = (days: number): NodeJS.ProcessEnv => ({ NODE_OPTIONS: `--import ${new URL('./later.mjs', import.meta.url).href}`, CUMPLE_E2E_DAYS_AHEAD: String(days) });

/** A server of a test's own that can be killed, and started again on the same data at the same address. */
export class MortalServer {
  private child: ChildProcess | null = null;

  private constructor(private readonly port: number, readonly data: string, private readonly environment: (url: string) => NodeJS.ProcessEnv) {}

  /** `environment`: what it is given besides, now and each time that it starts again. */
  static async run(environment: (url: string) => NodeJS.ProcessEnv = () => ({})): Promise<MortalServer> {
    const server = new MortalServer(await freePort(), mkdtempSync(join(tmpdir(), 'cumple-e2e-killed-')), environment);
    await server.start().catch(async (failure: unknown) => {
      await server.remove();
      throw failure;
    });
    return server;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** `daysAhead`: for this server it is so many days later than for everybody else. */
  async start(daysAhead = 0): Promise<void> {
    this.child = launch(this.port, this.data, { ...this.environment(this.url), ...(daysAhead > 0 && later(daysAhead)) });
    await ready(this.url, this.child);
  }

  /** As a power cut does it. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  /** For good: its data go, too. */
  async remove(): Promise<void> {
    await this.end('SIGTERM');
    rmSync(this.data, { recursive: true, force: true });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}
