/** What was done: the chain of the audit, what is to be told after commit, and answers kept for repeated requests. */
export const recordingTables: string[] = [
  `CREATE TABLE audit_entry (
     seq bigint CONSTRAINT audit_entry_pk PRIMARY KEY,
     content text NOT NULL,
     action text NOT NULL,
     about text NOT NULL,
     public boolean NOT NULL,
     previous_hash text NOT NULL,
     hash text NOT NULL CONSTRAINT audit_entry_hash_key UNIQUE,
     CONSTRAINT audit_entry_columns_check CHECK (action = ((content)::jsonb ->> 'action') AND about = ((content)::jsonb ->> 'about') AND public = (((content)::jsonb ->> 'public'))::boolean))`,
  `CREATE INDEX audit_entry_about_idx ON audit_entry (about text_pattern_ops, seq)`,

  // The database links the chain itself, one appender at a time until it commits: whoever adds an entry brings its content alone.
  `CREATE FUNCTION link_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
     DECLARE head record;
     BEGIN
       PERFORM pg_advisory_xact_lock(hashtextextended('cumple audit', 0));
       SELECT seq, hash INTO head FROM audit_entry ORDER BY seq DESC LIMIT 1;
       NEW.seq := coalesce(head.seq, 0) + 1;
       NEW.previous_hash := coalesce(head.hash, repeat('0', 64));
       NEW.hash := encode(sha256(convert_to(NEW.previous_hash || E'\\n' || NEW.content, 'UTF8')), 'hex');
       NEW.action := NEW.content::jsonb ->> 'action';
       NEW.about := NEW.content::jsonb ->> 'about';
       NEW.public := (NEW.content::jsonb ->> 'public')::boolean;
       RETURN NEW;
     END $$`,
  `CREATE TRIGGER audit_entry_linked BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION link_audit_entry()`,
  `CREATE TRIGGER audit_entry_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION forbid_change()`,

  `CREATE TABLE outbox_event (
     id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT outbox_event_pk PRIMARY KEY,
     kind text NOT NULL,
     payload jsonb NOT NULL,
     at timestamptz NOT NULL,
     dispatched_at timestamptz)`,
  `CREATE INDEX outbox_event_waiting_idx ON outbox_event (id) WHERE dispatched_at IS NULL`,

  `CREATE TABLE kept_answer (
     account_id uuid NOT NULL CONSTRAINT kept_answer_account_fk REFERENCES account,
     key text NOT NULL,
     request_hash text NOT NULL,
     status integer,
     headers jsonb,
     -- As it was sent, to the order of its fields.
     body json,
     at timestamptz NOT NULL,
     CONSTRAINT kept_answer_pk PRIMARY KEY (account_id, key))`,
  `CREATE INDEX kept_answer_at_idx ON kept_answer (at)`,
];
