import type * as Sdk from '@aws-sdk/client-s3';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { StorageConfig } from '../config/storage-config';
import type { ByteRange, FileStore, StoredContent } from './file-store';
import { removeStaged, stage, type StagedContent } from './staging';

const KEY = /^files\/([0-9a-f]{64})$/;
const keyOf = (sha256: string) => `files/${sha256}`;

/** Contents as objects of a bucket. Each is staged on the local disk first: its address is known only at its end. */
export class S3Store implements FileStore {
  private constructor(
    private readonly sdk: typeof Sdk,
    private readonly client: Sdk.S3Client,
    private readonly bucket: string,
    private readonly staging: string,
  ) {}

  /** The client's code is loaded only where it is used. */
  static async connect({ endpoint, region, bucket, accessKey, secretKey }: StorageConfig, staging: string): Promise<S3Store> {
    const sdk = await import('@aws-sdk/client-s3');
    const credentials = { accessKeyId: accessKey, secretAccessKey: secretKey };
    // Checksums of AWS's own are refused by others, and ours is the address.
    const client = new sdk.S3Client({ endpoint, region, credentials, forcePathStyle: true, requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' });
    return new S3Store(sdk, client, bucket, staging);
  }

  async put(content: AsyncIterable<Uint8Array>, limit: number): Promise<StoredContent> {
    const staged = await stage(this.staging, content, limit);
    try {
      await this.send(staged);
    } finally {
      await rm(staged.path, { force: true });
    }
    return { sha256: staged.sha256, size: staged.size };
  }

  async has(sha256: string): Promise<boolean> {
    const command = new this.sdk.HeadObjectCommand({ Bucket: this.bucket, Key: keyOf(sha256) });
    return (await this.client.send(command).catch(absent)) !== null;
  }

  async open(sha256: string, range?: ByteRange): Promise<Readable | null> {
    const command = new this.sdk.GetObjectCommand({ Bucket: this.bucket, Key: keyOf(sha256), ...(range && { Range: `bytes=${range.start}-${range.end}` }) });
    const answer = await this.client.send(command).catch(absent);
    return (answer?.Body as Readable | undefined) ?? null;
  }

  async *before(instant: Date): AsyncIterable<string> {
    for await (const page of this.sdk.paginateListObjectsV2({ client: this.client }, { Bucket: this.bucket, Prefix: 'files' })) {
      for (const { Key, LastModified } of page.Contents ?? []) {
        const sha256 = KEY.exec(Key ?? '')?.[1];
        if (sha256 && LastModified && LastModified < instant) yield sha256;
      }
    }
  }

  async remove(sha256: string): Promise<void> {
    await this.client.send(new this.sdk.DeleteObjectCommand({ Bucket: this.bucket, Key: keyOf(sha256) }));
  }

  removeLeftovers(instant: Date): Promise<void> {
    return removeStaged(this.staging, instant);
  }

  /** Written anew even when it is there: its date is then of today, and the sweep leaves it. */
  private async send({ path, sha256, size }: StagedContent): Promise<void> {
    await this.client.send(new this.sdk.PutObjectCommand({ Bucket: this.bucket, Key: keyOf(sha256), Body: createReadStream(path), ContentLength: size, ContentType: 'application/octet-stream' }));
  }
}

/** "Not there" as nothing; anything else stays a failure. */
function absent(error: unknown): null {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotFound' || name === 'NoSuchKey') return null;
  throw error;
}
