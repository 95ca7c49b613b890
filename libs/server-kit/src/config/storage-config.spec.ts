import { ConfigError } from './config-error';
import { readStorage } from './storage-config';

describe('STORAGE_URL', () => {
  it('may be absent', () => expect(readStorage({})).toBeNull());

  it('names a bucket', () => {
    expect(readStorage({ STORAGE_URL: 's3://AKIA:se%2Fcret@s3.example.org:9000/evidence?region=us-west-2' })).toEqual({
      endpoint: 'https://s3.example.org:9000', region: 'us-west-2', bucket: 'evidence', accessKey: 'AKIA', secretKey: 'se/cret',
    });
    expect(readStorage({ STORAGE_URL: 's3+http://a:b@store.internal/files' })).toMatchObject({ endpoint: 'http://store.internal', region: 'us-east-1' });
  });

  it.each(['x', 'https://s3.example.org/bucket', 's3://s3.example.org/bucket', 's3://key@s3.example.org/bucket', 's3://a:b@s3.example.org', 's3://a:b@s3.example.org/UPPER', 's3://a:b@s3.example.org/b/c', 's3://a:b@s3.example.org/bucket?x=1', 's3://a:%zz@s3.example.org/bucket'])('refuses %s in one line that names the variable, and shows no secret', (text) => {
    const failure = (() => { try { return readStorage({ STORAGE_URL: text }); } catch (error) { return error; } })();
    expect(failure).toBeInstanceOf(ConfigError);
    expect((failure as Error).message).toMatch(/^STORAGE_URL must be [^\n]+$/);
  });
});
