import type { IncomingMessage } from 'node:http';

/** The content of an answer as it came over the line; `null` when it is longer than `limit`, of which no more than that was held. */
export async function takeBytes(answer: IncomingMessage, limit: number): Promise<Buffer | null> {
  const declared = Number(answer.headers['content-length'] ?? 0);
  const chunks: Buffer[] = [];
  let length = 0;
  if (declared <= limit) {
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limit) break;
      chunks.push(chunk);
    }
  }
  answer.destroy();
  return declared > limit || length > limit ? null : Buffer.concat(chunks, length);
}
