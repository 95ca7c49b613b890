import type { EntityManager } from 'typeorm';

/** Something that happened, for listeners that act once the transaction has committed. */
export interface OutboxEvent {
  /** e.g. `account.invited`. */
  kind: string;
  payload: Readonly<Record<string, unknown>>;
}

/** Leaves events in the outbox within the transaction that makes them: they are told if, and only if, it commits. */
export async function appendEvents(manager: EntityManager, events: readonly OutboxEvent[], at: Date): Promise<void> {
  if (events.length === 0) return;
  const kinds = events.map(({ kind }) => kind);
  const payloads = events.map(({ payload }) => JSON.stringify(payload));
  await manager.query(
    `INSERT INTO outbox_event (kind, payload, at)
     SELECT kind, payload::jsonb, $3 FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS given(kind, payload, place) ORDER BY place`,
    [kinds, payloads, at],
  );
}
