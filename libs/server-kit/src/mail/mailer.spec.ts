import { letterAsHtml, letterAsText, oneLine, type Letter } from './letter';
import { Mailer, type Mail } from './mailer';
import { startMailServer, type MailServer } from './testing/mail-server';

let server: MailServer;
let mailer: Mailer;
beforeEach(async () => {
  server = await startMailServer();
  mailer = new Mailer({ smtpUrl: server.url, from: 'Cumple <cumple@example.org>' });
});
afterEach(() => server.close());

const letter: Letter = {
  language: 'es',
  subject: 'Señas & <b>signos</b>',
  paragraphs: ['Le escribe <script>alert("1")</script> & compañía.'],
  link: { label: 'Aceptar:', address: `https://cumple.example/espacio/invitacion#${'A'.repeat(300)}` },
  code: null,
  sender: 'Cumple',
};
const mail: Mail = { messageId: '<one@cumple>', to: 'somebody@example.org', subject: letter.subject, text: letterAsText(letter), html: letterAsHtml(letter), language: 'es' };

it('sends text and HTML that say the same, to one address, with an id of ours', async () => {
  expect(await mailer.send(mail)).toEqual({ outcome: 'accepted' });
  const [received] = server.received;
  expect(received).toMatchObject({
    messageId: '<one@cumple>', subject: 'Señas & <b>signos</b>', from: { address: 'cumple@example.org', name: 'Cumple' }, to: [{ address: 'somebody@example.org' }],
  });
  expect(received?.headers).toEqual(expect.arrayContaining([expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }), expect.objectContaining({ key: 'content-language', value: 'es' })]));
});

it('keeps a long link whole on one line of the text', async () => {
  await mailer.send(mail);
  expect(server.received[0]?.text?.split('\n')).toContain(letter.link?.address);
});

it('shows typed signs in HTML as they were typed', async () => {
  await mailer.send(mail);
  expect(server.received[0]?.html).toContain('<h1 style="font-size:1.25rem">Señas &amp; &lt;b&gt;signos&lt;/b&gt;</h1>');
  expect(server.received[0]?.html).not.toContain('<script>');
});

it('lists things, each with the way to it', async () => {
  const listing = { text: 'Esperan <dos>:', address: 'https://cumple.example/all', items: [{ text: 'Uno & más', address: 'https://cumple.example/one?a=1&b="2"' }, { text: 'y 3 más', address: null }] };
  const listed = { ...letter, paragraphs: [listing, { text: 'Algo.', address: 'https://cumple.example/some', items: [] }] };
  await mailer.send({ ...mail, text: letterAsText(listed), html: letterAsHtml(listed) });
  expect(server.received[0]?.text).toContain('Esperan <dos>:\n- Uno & más\n  https://cumple.example/one?a=1&b="2"\n- y 3 más\nhttps://cumple.example/all\n\nAlgo.\nhttps://cumple.example/some\n');
  const html = String(server.received[0]?.html);
  expect(html).toContain('<p>Esperan &lt;dos&gt;:</p>\n<ul>\n<li>Uno &amp; más<br><a href="https://cumple.example/one?a=1&amp;b=&quot;2&quot;">');
  expect(html).toContain('<li>y 3 más</li>\n</ul>\n<p><a href="https://cumple.example/all">');
});

it('lets nobody add a header or an address by a line end', async () => {
  await mailer.send({ ...mail, subject: oneLine('Hola\r\nBcc: other@example.org') });
  await mailer.send({ ...mail, subject: 'Hola\r\nBcc: other@example.org' });
  expect(server.received.map(({ bcc, to }) => [bcc ?? [], to?.length])).toEqual([[[], 1], [[], 1]]);
});

it.each([
  ['refuse-for-now', { outcome: 'not-yet', reason: 'smtp-451' }],
  ['refuse', { outcome: 'refused', reason: 'smtp-550' }],
  ['hang', { outcome: 'unsure', reason: 'etimedout' }],
  ['drop', { outcome: 'unsure', reason: 'econnection' }],
] as const)('tells what became of a mail when the server has its text and does this: %s', async (answer, delivered) => {
  server.answers.push(answer);
  const impatient = new Mailer({ smtpUrl: server.url, from: 'cumple@example.org' }, answer === 'hang' ? 300 : undefined);
  expect(await impatient.send(mail)).toEqual(delivered);
});

it('knows that nothing was sent where no server answers', async () => {
  await server.close();
  expect(await mailer.send(mail)).toMatchObject({ outcome: 'not-yet' });
  server = await startMailServer();
});

it('knows that nothing was sent where the server refuses the address', async () => {
  const strict = await startMailServer({ onRcptTo: (_address, _session, callback) => callback(Object.assign(new Error('no such'), { responseCode: 553 })) });
  expect(await new Mailer({ smtpUrl: strict.url, from: 'cumple@example.org' }).send(mail)).toEqual({ outcome: 'refused', reason: 'smtp-553' });
  expect(strict.received).toEqual([]);
  await strict.close();
});

it('sends over STARTTLS where the server offers it, and not to one whose certificate nobody vouches for', async () => {
  const offering = await startMailServer({ disabledCommands: [] });
  expect(await new Mailer({ smtpUrl: offering.url, from: 'cumple@example.org' }, 2_000).send(mail)).toMatchObject({ outcome: 'not-yet' });
  expect(offering.received).toEqual([]);
  await offering.close();
});
