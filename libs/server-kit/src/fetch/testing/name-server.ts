import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** A DNS server on the loopback that says of each name what a spec wants it to. */
export interface NameServer {
  /** `host:port`. */
  address: string;
  /** IPv4 addresses that the next question for a name gets; of the last list, every further one. */
  tell(name: string, ...answers: string[][]): void;
  /** Leaves questions without an answer, or answers that something is wrong. */
  mood: 'well' | 'failing';
  /** Names whose IPv4 addresses were asked for. */
  asked: string[];
  close(): Promise<void>;
}

const TYPE_A = 1;
const [NO_ERROR, SERVER_FAILURE, NO_SUCH_NAME] = [0, 2, 3];

export async function startNameServer(): Promise<NameServer> {
  const socket = createSocket('udp4');
  const told = new Map<string, string[][]>();
  const server: NameServer = {
    address: '', mood: 'well', asked: [], tell: (name, ...answers) => void told.set(name, answers), close: () => closed(socket),
  };
  socket.on('message', (question, from) => answer(question, from));
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  server.address = `127.0.0.1:${(socket.address() as AddressInfo).port}`;
  return server;

  function answer(question: Buffer, from: RemoteInfo): void {
    const { name, type, end } = readQuestion(question);
    const answers = told.get(name);
    if (type === TYPE_A) server.asked.push(name);
    const addresses = type !== TYPE_A || !answers ? [] : ((answers.length > 1 ? answers.shift() : answers[0]) ?? []);
    const code = server.mood === 'failing' ? SERVER_FAILURE : answers ? NO_ERROR : NO_SUCH_NAME;
    socket.send(reply(question.subarray(0, end), code ?? 0, addresses), from.port, from.address);
  }
}

function readQuestion(message: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), type: message.readUInt16BE(at + 1), end: at + 5 };
}

/** Header and question as asked, then one record for each address; nothing of it is to be remembered. */
function reply(question: Buffer, code: number, addresses: readonly string[]): Buffer {
  const head = Buffer.from(question);
  head.writeUInt16BE(0x8180 | code, 2);
  head.writeUInt16BE(addresses.length, 6);
  head.writeUInt16BE(0, 8);
  head.writeUInt16BE(0, 10);
  const records = addresses.map((address) => Buffer.from([0xc0, 12, 0, TYPE_A, 0, 1, 0, 0, 0, 0, 0, 4, ...address.split('.').map(Number)]));
  return Buffer.concat([head, ...records]);
}

async function closed(socket: Socket): Promise<void> {
  socket.close();
  await once(socket, 'close');
}
