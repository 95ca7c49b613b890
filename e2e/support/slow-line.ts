import type { CDPSession, Page } from '@playwright/test';

const KILOBIT = 1_000 / 8;
/** A phone far from its mast: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const SLOW = { latency: 150, downloadThroughput: 1_600 * KILOBIT, uploadThroughput: 750 * KILOBIT };

/** What a page asked for, as it came over the line. */
export interface Transferred {
  requests: number;
  bytes: number;
  milliseconds: number;
}

/** The line that a page hangs on: slow, and it can be pulled. */
export class SlowLine {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<SlowLine> {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const line = new SlowLine(session);
    await line.plug();
    return line;
  }

  async plug(): Promise<void> {
    await this.session.send('Network.emulateNetworkConditions', { offline: false, ...SLOW });
  }

  async pull(): Promise<void> {
    await this.session.send('Network.emulateNetworkConditions', { offline: true, ...SLOW });
  }

  /** What comes over the line meanwhile, with nothing kept from before. */
  async measure(work: () => Promise<unknown>): Promise<Transferred> {
    const sizes: number[] = [];
    const heard = ({ encodedDataLength }: { encodedDataLength: number }) => sizes.push(encodedDataLength);
    await this.session.send('Network.clearBrowserCache');
    this.session.on('Network.loadingFinished', heard);
    const begun = Date.now();
    await work();
    const milliseconds = Date.now() - begun;
    this.session.off('Network.loadingFinished', heard);
    return { requests: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), milliseconds };
  }
}
