import { dispatchInProcess } from './in-process';

describe('requests in process', () => {
  it('give what a caller over the network would get', async () => {
    const answer = await dispatchInProcess((request, response) => {
      response.writeHead(201, { 'x-path': request.url });
      response.write('uno ');
      request.on('end', () => response.end(Buffer.from('dos')));
      request.resume();
    }, { path: '/a?b=c' });
    expect([answer.status, answer.headers['x-path'], answer.body.toString()]).toEqual([201, '/a?b=c', 'uno dos']);
  });

  it('tell the listener that they are done', async () => {
    const events: string[] = [];
    await dispatchInProcess((_, response) => {
      response.on('finish', () => events.push('finish')).on('close', () => events.push('close'));
      response.end();
      response.end();
    }, { path: '/' });
    expect(events).toEqual(['finish', 'close']);
  });
});
