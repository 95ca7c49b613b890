import { DataDirectoryInUseError, explainFailure } from './embedded-postgres-error';

describe('why the embedded PostgreSQL did not start', () => {
  it.each([
    ['initdb: error: could not write file "x": No space left on device', 'The disk is full: the database in /data can\'t be written.'],
    ['ENOSPC: no space left on device, write', 'The disk is full: the database in /data can\'t be written.'],
    ['EACCES: permission denied, mkdir \'/data\'', 'The data directory /data can\'t be written by this user: change its owner, or name another in CUMPLE_DATA_DIR.'],
    ['ENOENT: no such file or directory, mkdir \'/data\'', 'The data directory /data can\'t be written by this user: change its owner, or name another in CUMPLE_DATA_DIR.'],
    ['ENOTDIR: not a directory, mkdir \'/data\'', '/data is not a directory: name another in CUMPLE_DATA_DIR.'],
    ['EEXIST: file already exists, open \'/data/server.json\'', 'Another start is under way in the data directory /data: wait for it, or name another in CUMPLE_DATA_DIR.'],
  ])('tells "%s" in one clear line', (said, line) => expect(explainFailure('/data', new Error(said)).message).toBe(line));

  it('repeats what PostgreSQL complained of, without its times', () => {
    const output = '2026-11-21 01:00:00 UTC [7] LOG:  starting\n2026-11-21 01:00:00 UTC [7] FATAL:  database files are incompatible with server\n2026-11-21 01:00:00 UTC [7] DETAIL:  The data directory was initialized by 17.\n';
    expect(explainFailure('/data', new Error(output)).message).toBe(
      'The embedded PostgreSQL in /data didn\'t start: FATAL:  database files are incompatible with server DETAIL:  The data directory was initialized by 17.',
    );
  });

  it('leaves an explanation as it is', () => {
    const inUse = new DataDirectoryInUseError('/data', 7);
    expect(explainFailure('/data', inUse)).toBe(inUse);
  });
});
