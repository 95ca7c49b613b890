import { TestBed } from '@angular/core/testing';
import type { ApiAnswer } from '@cumple/contracts/common/call-api';
import { ApiError } from './api-error';
import { ApiReader } from './api-reader';
import { ApiTransport } from './api-transport';

function readerOver(get: (path: string) => Promise<ApiAnswer>) {
  TestBed.configureTestingModule({ providers: [{ provide: ApiTransport, useValue: { get } }] });
  return TestBed.inject(ApiReader);
}

describe('ApiReader', () => {
  it('asks with the query and gives the answer', async () => {
    const asked: string[] = [];
    const reader = readerOver(async (path) => (asked.push(path), { status: 200, body: '{"total":3}' }));
    expect(await reader.read('/api/v1/x', { level: ['complete', 'limited'], q: 'agua y más', sort: undefined })).toEqual({ total: 3 });
    expect(asked).toEqual(['/api/v1/x?level=complete&level=limited&q=agua+y+m%C3%A1s']);
  });

  it('throws what the API refused, with its problem', async () => {
    const reader = readerOver(async () => ({ status: 404, body: '{"detail":"No hay tal plan"}' }));
    await expect(reader.read('/api/v1/x')).rejects.toMatchObject({ status: 404, message: 'No hay tal plan' });
  });

  it.each<[string, () => Promise<ApiAnswer>]>([
    ['silence', () => Promise.reject(new TypeError('fetch failed'))],
    ['half an answer', async () => ({ status: 200, body: '{"items":[' })],
  ])('takes %s for a service that is not available', async (_, get) => {
    await expect(readerOver(get).read('/api/v1/x')).rejects.toEqual(new ApiError(503, null));
  });
});
