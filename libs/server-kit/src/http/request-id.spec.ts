import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { requestIdOf } from './request-id';

function requestWith(id?: string): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { headers: id === undefined ? {} : { 'x-request-id': id } });
}

describe('request id', () => {
  it.each(['request-17', '0b0f4a3e-7f5b-4a0e-9a33-0e4f0a1b2c3d', 'A.b_c-123'])('is the caller’s own when plain: %s', (id) => {
    expect(requestIdOf(requestWith(id))).toBe(id);
  });
  it.each([undefined, '', 'short', 'a b c d e f', 'x'.repeat(65), '"><script>alert(1)', 'a\r\nSet-Cookie: b'])('is made otherwise, and stays the same: %s', (id) => {
    const request = requestWith(id);
    expect(requestIdOf(request)).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
    expect(requestIdOf(request)).toBe(requestIdOf(request));
  });
});
