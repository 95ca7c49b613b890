import type { QueueOptions } from 'pg-boss';

/** Schema that holds the job queue's own tables. */
export const JOB_SCHEMA = 'job';

const DAY = 86_400;

/** Every queue. A worker that dies is missed after three beats of its heart; its job goes to another. */
export const queues = {
  mail: { retryLimit: 10, retryDelay: 5, retryBackoff: true, retryDelayMax: 3_600, expireInSeconds: 300, heartbeatSeconds: 10, deleteAfterSeconds: DAY, retentionSeconds: 14 * DAY, notify: true },
  /** What is to be looked at every few minutes. */
  regular: { retryLimit: 0, expireInSeconds: 600, deleteAfterSeconds: DAY, retentionSeconds: DAY },
} satisfies Record<string, QueueOptions & { heartbeatSeconds?: number; notify?: boolean }>;

export type QueueName = keyof typeof queues;
