import { ConfigError } from './config-error';
import type { Environment } from './environment';

/** A bucket of an S3-compatible store. Holds a secret: never to be shown. */
export interface StorageConfig {
  /** e.g. `https://s3.example.org:9000`. */
  endpoint: string;
  region: string;
  bucket: string;
  accessKey: string;
  secretKey: string;
}

const EXPECTED = 'must be an address such as s3://KEY:SECRET@s3.example.org/bucket?region=us-east-1 (s3+http:// for a store without TLS on the own network).';
const BUCKET = /^\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/?$/;
const REGION = /^[a-z0-9-]{1,40}$/;
const SCHEMES: Readonly<Record<string, string>> = { 's3:': 'https', 's3+http:': 'http' };

/** `STORAGE_URL`; `null` when absent: files then stand in the data directory. @throws ConfigError */
export function readStorage(env: Environment): StorageConfig | null {
  const text = env['STORAGE_URL'];
  if (!text) return null;
  const url = URL.parse(text);
  const scheme = url && SCHEMES[url.protocol];
  const bucket = url && BUCKET.exec(url.pathname)?.[1];
  const region = url?.searchParams.get('region') ?? 'us-east-1';
  const known = [...(url?.searchParams.keys() ?? [])].every((name) => name === 'region');
  if (!scheme || !bucket || !url.host || !url.username || !url.password || !known || !REGION.test(region)) throw new ConfigError('STORAGE_URL', EXPECTED);
  return { endpoint: `${scheme}://${url.host}`, region, bucket, accessKey: decoded(url.username), secretKey: decoded(url.password) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new ConfigError('STORAGE_URL', EXPECTED);
  }
}
