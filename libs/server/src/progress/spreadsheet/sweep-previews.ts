import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Takes out previews that can't be applied any more. */
@Injectable()
export class SweepPreviews implements OnModuleInit {
  constructor(
    private readonly tasks: RegularTasks,
    private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    this.tasks.add('sweep previews of sheets', (now) => this.sweep(now));
  }

  async sweep(now: Date): Promise<void> {
    await this.dataSource.query('DELETE FROM sheet_preview WHERE expires_at <= $1', [now]);
  }
}
