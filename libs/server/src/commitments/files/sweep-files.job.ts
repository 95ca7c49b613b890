import { FILE_LIMITS } from '@cumple/domain/commitments/file-limits';
import { FILE_STORE, type FileStore } from '@cumple/server-kit/files/file-store';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { holdNaming } from './hold-contents';
import { Uploads } from './uploads';

const HOUR = 3_600_000;
const AT_ONCE = 100;

/** Which of these no row names. A content is a file's, or a kept copy of a page. */
const UNNAMED = `SELECT sha256 FROM unnest($1::text[]) AS given(sha256)
  WHERE NOT EXISTS (SELECT FROM stored_file f WHERE f.sha256 = given.sha256) AND NOT EXISTS (SELECT FROM evidence e WHERE e.copy_sha256 = given.sha256)`;

/** Takes out what nobody will ask for: uploads that never ended, and contents that no row names. At most once an hour. */
@Injectable()
export class SweepFiles implements OnModuleInit {
  private lastAt = 0;

  constructor(
    private readonly tasks: RegularTasks,
    private readonly dataSource: DataSource,
    private readonly uploads: Uploads,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  onModuleInit(): void {
    this.tasks.add('sweep files', (now) => this.sweep(now));
  }

  async sweep(now: Date): Promise<void> {
    if (now.getTime() - this.lastAt < HOUR) return;
    this.lastAt = now.getTime();
    await this.removeUnfinished(hoursBefore(now, FILE_LIMITS.unfinishedHours));
    const before = hoursBefore(now, FILE_LIMITS.unnamedHours);
    await this.store.removeLeftovers(before);
    await this.removeUnnamed(before);
  }

  private async removeUnfinished(before: Date): Promise<void> {
    for (const { id, begunAt } of await this.uploads.all()) if (begunAt < before) await this.uploads.remove(id);
  }

  private async removeUnnamed(before: Date): Promise<void> {
    let batch: string[] = [];
    for await (const sha256 of this.store.before(before)) {
      if (batch.push(sha256) < AT_ONCE) continue;
      await this.look(batch);
      batch = [];
    }
    await this.look(batch);
  }

  private async look(contents: string[]): Promise<void> {
    const unnamed = (manager: EntityManager | DataSource) => manager.query<{ sha256: string }[]>(UNNAMED, [contents]);
    // Nearly always nothing: then nobody is held up.
    if (contents.length === 0 || (await unnamed(this.dataSource)).length === 0) return;
    await this.dataSource.transaction(async (manager) => {
      await holdNaming(manager);
      for (const { sha256 } of await unnamed(manager)) await this.store.remove(sha256);
    });
  }
}

function hoursBefore(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * HOUR);
}
