/** Posts that give a role, and who holds them. */
export const postChanges: string[] = [
  `ALTER TABLE post ADD COLUMN role text, ADD COLUMN plan_id integer CONSTRAINT post_plan_fk REFERENCES action_plan,
     ADD COLUMN version integer NOT NULL DEFAULT 1,
     ADD CONSTRAINT post_role_check CHECK (role IN ('point-of-contact', 'moderator', 'liaison', 'approver', 'civil-society-member', 'irm', 'forum-secretary', 'observer'))`,
  `CREATE INDEX post_plan_idx ON post (plan_id)`,
  `ALTER TABLE mandate ADD COLUMN account_id uuid CONSTRAINT mandate_account_fk REFERENCES account,
     ADD COLUMN deputy boolean NOT NULL DEFAULT false,
     ADD COLUMN ended_at timestamptz,
     ADD COLUMN reason text,
     ADD COLUMN version integer NOT NULL DEFAULT 1,
     ADD CONSTRAINT mandate_vacant_check CHECK (kind <> 'vacant' OR account_id IS NULL)`,
  `CREATE INDEX mandate_account_idx ON mandate (account_id)`,
  // One at a time, and one deputy beside; one that was ended at a moment of its last day makes room for the next at once.
  `ALTER TABLE mandate DROP CONSTRAINT mandate_one_at_a_time`,
  `ALTER TABLE mandate ADD CONSTRAINT mandate_one_at_a_time
     EXCLUDE USING gist (post_id WITH =, ((deputy)::integer) WITH =, daterange(starts_on, ends_on, '[]') WITH &&) WHERE (ended_at IS NULL)`,
];
