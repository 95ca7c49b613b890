// The bare server: sends the very bytes that the tracker sent, from memory. Nothing in Node can be much faster.
import { createServer } from 'node:http';

/** @typedef {{ headers: Record<string, string>, body: string, tag: string }} Answer */

/** @type {Map<string, Answer & { bytes: Buffer }>} */
const answers = new Map();

const server = createServer((request, response) => {
  const answer = answers.get(request.url ?? '');
  if (!answer) return void response.writeHead(404).end();
  if (request.headers['if-none-match'] === answer.tag) return void response.writeHead(304, { etag: answer.tag }).end();
  response.writeHead(200, answer.headers).end(answer.bytes);
});

process.on('disconnect', () => process.exit());
process.once('message', (message) => {
  for (const [path, answer] of /** @type {[string, Answer][]} */ (message)) answers.set(path, { ...answer, bytes: Buffer.from(answer.body) });
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
});
