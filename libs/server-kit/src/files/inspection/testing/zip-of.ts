import { crc32, deflateRawSync } from 'node:zlib';

interface Lie {
  size: number;
  packed: Buffer;
}

/** An archive with these parts, in order; `lies` gives a part another size in the directory than it has. */
export function zipOf(parts: Readonly<Record<string, Buffer>>, lies: Readonly<Record<string, Lie>> = {}): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = lies[name]?.packed ?? (name === 'mimetype' ? content : deflateRawSync(content));
    const fields = Buffer.alloc(22);
    fields.writeUInt16LE(name === 'mimetype' ? 0 : 8, 4);
    fields.writeUInt32LE(crc32(content), 10 - 2 + 2);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(lies[name]?.size ?? content.length, 18);
    fields.writeUInt16LE(20, 0);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(name.length, 0);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, lengths, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fields, lengths, rest, Buffer.from(name)]));
    bodies.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, index, Buffer.from('PK\u0005\u0006'), end]);
}
