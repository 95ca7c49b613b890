import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { freePort, launch, ready } from './server';

/** A server of a test's own that can be killed, and started again on the same data at the same address. */
export class MortalServer {
  private child: ChildProcess | null = null;

  private constructor(private readonly port: number, private readonly data: string) {}

  static async run(): Promise<MortalServer> {
    const server = new MortalServer(await freePort(), mkdtempSync(join(tmpdir(), 'cumple-e2e-killed-')));
    await server.start().catch(async (failure: unknown) => {
      await server.remove();
      throw failure;
    });
    return server;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  async start(): Promise<void> {
    this.child = launch(this.port, this.data);
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
