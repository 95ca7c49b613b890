/** Told things, how people want to be told, and mail; and what the outbox's dispatcher needs. */
export const notificationTables: string[] = [
  `ALTER TABLE outbox_event ADD COLUMN attempts integer NOT NULL DEFAULT 0, ADD COLUMN retry_at timestamptz`,
  // Wakes the dispatcher at commit; what is lost on the way, its heartbeat finds.
  `CREATE FUNCTION tell_outbox() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('cumple_outbox', ''); RETURN NULL; END $$`,
  `CREATE TRIGGER outbox_event_told AFTER INSERT ON outbox_event FOR EACH STATEMENT EXECUTE FUNCTION tell_outbox()`,

  `CREATE TABLE notification (
     id uuid CONSTRAINT notification_pk PRIMARY KEY,
     kind text NOT NULL,
     account_id uuid CONSTRAINT notification_account_fk REFERENCES account,
     post_id integer CONSTRAINT notification_post_fk REFERENCES post,
     facts jsonb NOT NULL,
     address text,
     at timestamptz NOT NULL,
     CONSTRAINT notification_recipient_check CHECK ((account_id IS NULL) <> (post_id IS NULL)))`,
  `CREATE INDEX notification_account_idx ON notification (account_id, at)`,
  `CREATE INDEX notification_post_idx ON notification (post_id, at)`,

  `CREATE TABLE notification_reading (
     notification_id uuid NOT NULL CONSTRAINT notification_reading_notification_fk REFERENCES notification,
     account_id uuid NOT NULL CONSTRAINT notification_reading_account_fk REFERENCES account,
     read_at timestamptz NOT NULL,
     CONSTRAINT notification_reading_pk PRIMARY KEY (notification_id, account_id))`,
  `CREATE INDEX notification_reading_account_idx ON notification_reading (account_id)`,

  `CREATE TABLE notification_preference (
     account_id uuid NOT NULL CONSTRAINT notification_preference_account_fk REFERENCES account,
     kind text NOT NULL,
     delivery text NOT NULL,
     CONSTRAINT notification_preference_pk PRIMARY KEY (account_id, kind),
     CONSTRAINT notification_preference_delivery_check CHECK (delivery IN ('at-once', 'digest', 'workspace-only')))`,

  // The last day on which an account had its digest: one a day, whoever makes it.
  `CREATE TABLE digest (
     account_id uuid CONSTRAINT digest_pk PRIMARY KEY CONSTRAINT digest_account_fk REFERENCES account,
     day date NOT NULL,
     at timestamptz NOT NULL)`,

  // Neither address nor text: both are read when it is sent, so that who was erased gets nothing.
  `CREATE TABLE mail_message (
     id uuid CONSTRAINT mail_message_pk PRIMARY KEY,
     account_id uuid NOT NULL CONSTRAINT mail_message_account_fk REFERENCES account,
     kind text NOT NULL,
     facts jsonb NOT NULL,
     secret text,
     state text NOT NULL,
     attempts integer NOT NULL DEFAULT 0,
     reason text,
     at timestamptz NOT NULL,
     expires_at timestamptz,
     sent_at timestamptz,
     CONSTRAINT mail_message_state_check CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'kept-for-operator')))`,
  `CREATE INDEX mail_message_account_idx ON mail_message (account_id, kind, at)`,
  `CREATE INDEX mail_message_at_idx ON mail_message (at)`,
];
