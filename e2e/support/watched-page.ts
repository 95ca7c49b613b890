import { test as base, expect, type ConsoleMessage, type Page, type Request } from '@playwright/test';

/** What a browser complains of while a page is open, and what the page asks the network for. */
export class Watch {
  readonly problems: string[] = [];
  readonly apiCalls: string[] = [];

  constructor(page: Page, private readonly origin: string) {
    page.on('console', (message) => this.heard(message, page));
    page.on('pageerror', (error) => this.problems.push(`error: ${error.message}`));
    page.on('requestfailed', (request) => this.failed(request));
    page.on('request', (request) => this.asked(request.url()));
  }

  private heard(message: ConsoleMessage, page: Page): void {
    if (!['error', 'warning'].includes(message.type())) return;
    // The browser itself remarks that the very page wasn't found; whether it should be is another assertion's business.
    const ownStatus = /status of (404|503)/.test(message.text()) && message.location().url === page.url();
    if (!ownStatus) this.problems.push(`${message.type()}: ${message.text()}`);
  }

  private failed(request: Request): void {
    const why = request.failure()?.errorText;
    // What the browser gives up itself because the page was left (its icon, say) isn't a failure; what a server cuts off is.
    if (why !== 'net::ERR_ABORTED') this.problems.push(`failed: ${request.url()} ${why}`);
  }

  private asked(url: string): void {
    if (!url.startsWith('data:') && new URL(url).origin !== this.origin) this.problems.push(`foreign: ${url}`);
    if (new URL(url).pathname.startsWith('/api/')) this.apiCalls.push(url);
  }
}

/** A test whose page is watched from the start. */
export const test = base.extend<{ watch: Watch }>({
  watch: async ({ page, baseURL }, use) => use(new Watch(page, new URL(baseURL ?? '').origin)),
});

/** Until the browser has taken over what the server rendered. */
export async function hydrated(page: Page): Promise<void> {
  await expect(page.locator('[ngh]')).toHaveCount(0);
}

export { expect };
