import { LOCALE_ID, REQUEST_CONTEXT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ApiTransport } from './api-transport';
import { InProcessTransport } from './in-process-transport';

describe('what the server read', () => {
  const original = globalThis.fetch;
  afterEach(() => (globalThis.fetch = original));

  it('is asked in the page’s language, and the browser asks the network only from the second time on', async () => {
    const inProcess: string[] = [];
    const overNetwork: [string, unknown][] = [];
    const callApi = async (path: string, language: string) => (inProcess.push(`${language} ${path}`), { status: 200, body: 'rendered' });
    globalThis.fetch = async (path, init) => (overNetwork.push([String(path), init?.headers]), { status: 200, text: async () => 'fetched' } as Response);
    TestBed.configureTestingModule({
      providers: [InProcessTransport, { provide: REQUEST_CONTEXT, useValue: { callApi, origin: '' } }, { provide: LOCALE_ID, useValue: 'en' }],
    });

    await TestBed.inject(InProcessTransport).get('/api/v1/x');
    expect(inProcess).toEqual(['en /api/v1/x']);

    const browser = TestBed.inject(ApiTransport);
    expect(await browser.get('/api/v1/x')).toEqual({ status: 200, body: 'rendered' });
    expect(overNetwork).toEqual([]);
    expect(await browser.get('/api/v1/x')).toEqual({ status: 200, body: 'fetched' });
    expect(overNetwork).toEqual([['/api/v1/x', { accept: 'application/json', 'accept-language': 'en' }]]);
  });
});
