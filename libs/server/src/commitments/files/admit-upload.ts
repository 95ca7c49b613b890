import { FILE_LIMITS } from '@cumple/domain/commitments/file-limits';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { invalidRequest, ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { actorOf, type Caller } from '../../common/caller';
import { requireRight } from '../../common/require-right';
import { DiskRoom } from './disk-room';
import { fileMessages as messages } from './file-messages';
import { Uploads } from './uploads';
import type { UploadRequest } from './upload-request';

interface Stored {
  institutionKnown: boolean;
  planKnown: boolean;
  institutionBytes: number;
  dayFiles: number;
  dayBytes: number;
}

const STORED = `SELECT
    EXISTS (SELECT FROM institution WHERE slug = $1 AND merged_into_id IS NULL) AS "institutionKnown",
    EXISTS (SELECT FROM action_plan WHERE slug = $2) AS "planKnown",
    (SELECT coalesce(sum(f.size), 0)::float8 FROM stored_file f JOIN institution i ON i.id = f.institution_id WHERE i.slug = $1) AS "institutionBytes",
    count(f.id)::int AS "dayFiles", coalesce(sum(f.size), 0)::float8 AS "dayBytes"
  FROM (VALUES (1)) one LEFT JOIN stored_file f ON f.account_id = $3 AND f.stored_at > $4::timestamptz - interval '1 day'`;

/** Whether a file may be sent at all, asked before its first byte: the right, the size, and what there is room for. */
@Injectable()
export class AdmitUpload {
  /** What each account is beginning now. */
  private readonly underWay = new Map<string, Promise<unknown>>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly uploads: Uploads,
    private readonly room: DiskRoom,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Begins what may be sent. One after the other of an account, so that each is counted before the next is asked for. */
  admit(caller: Caller, request: UploadRequest, begin: () => Promise<void>): Promise<void> {
    const { account } = actorOf(caller);
    const before = this.underWay.get(account)?.catch(() => undefined) ?? Promise.resolve();
    const now = before.then(() => this.check(caller, request)).then(begin);
    this.underWay.set(account, now);
    return now.finally(() => {
      if (this.underWay.get(account) === now) this.underWay.delete(account);
    });
  }

  private async check(caller: Caller, { size, name, institution, plan }: UploadRequest): Promise<void> {
    requireRight(caller, 'file.upload', { plan, institutions: [institution] });
    if (size > FILE_LIMITS.size) throw new ProblemException(413, messages.say('too-large', { limit: megabytes(FILE_LIMITS.size) }));
    const { account } = actorOf(caller);
    const [stored] = await this.dataSource.query<Stored[]>(STORED, [institution, plan, account, this.clock()]);
    if (!stored?.institutionKnown) throw invalidRequest([{ field: 'institution', says: messages.say('unknown-institution') }]);
    if (!stored.planKnown) throw invalidRequest([{ field: 'plan', says: messages.say('unknown-plan') }]);
    if (!name) throw invalidRequest([{ field: 'name', says: messages.say('name-missing') }]);
    const underWay = await this.uploads.all();
    const own = underWay.filter((upload) => upload.account === account);
    if (own.length >= FILE_LIMITS.underWay || stored.dayFiles + own.length >= FILE_LIMITS.filesPerDay) throw new ProblemException(429, messages.say('too-many-files'), [], 3_600);
    const coming = (uploads: typeof own) => uploads.reduce((sum, upload) => sum + upload.size, size);
    if (stored.dayBytes + coming(own) > FILE_LIMITS.bytesPerDay) throw new ProblemException(413, messages.say('day-is-full', { limit: megabytes(FILE_LIMITS.bytesPerDay) }));
    const ofInstitution = underWay.filter((upload) => upload.institution === institution);
    if (stored.institutionBytes + coming(ofInstitution) > FILE_LIMITS.institutionBytes) throw new ProblemException(413, messages.say('institution-is-full', { limit: megabytes(FILE_LIMITS.institutionBytes) }));
    await this.room.require(coming(underWay.map((upload) => ({ ...upload, size: upload.size - upload.received }))));
  }
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
