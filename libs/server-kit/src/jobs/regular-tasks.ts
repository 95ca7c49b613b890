import { Injectable, Logger } from '@nestjs/common';

/** Something that is looked at every few minutes. `now` is the instant of the look. */
export type RegularTask = (now: Date) => Promise<void>;

/** Where columns leave what is to be looked at every few minutes; a process of the role `worker` does it, one task after the other. */
@Injectable()
export class RegularTasks {
  private readonly logger = new Logger('RegularTasks');
  private readonly tasks: { name: string; task: RegularTask }[] = [];

  /** Adds a task; `name` is what the log calls it. */
  add(name: string, task: RegularTask): void {
    this.tasks.push({ name, task });
  }

  /** Does all of them; one that fails is logged and doesn't hold up the others. */
  async run(now: Date): Promise<void> {
    for (const { name, task } of this.tasks) {
      await task(now).catch((err: unknown) => this.logger.warn({ err, task: name }, 'a regular task failed'));
    }
  }
}
