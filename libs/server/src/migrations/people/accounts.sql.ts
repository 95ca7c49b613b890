/** Accounts, how they sign in, and the links and codes sent to them. */
export const accountTables: string[] = [
  `CREATE TABLE account (
     id uuid CONSTRAINT account_pk PRIMARY KEY,
     email text,
     name text,
     language text NOT NULL DEFAULT 'es',
     password_hash text,
     totp_secret text,
     totp_confirmed_at timestamptz,
     totp_last_step integer,
     demonstration boolean NOT NULL DEFAULT false,
     created_at timestamptz NOT NULL,
     disabled_at timestamptz,
     erased_at timestamptz,
     version integer NOT NULL DEFAULT 1,
     CONSTRAINT account_language_check CHECK (language IN ('es', 'en')),
     CONSTRAINT account_email_check CHECK (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
     CONSTRAINT account_erased_check CHECK (erased_at IS NULL OR (email IS NULL AND name IS NULL AND password_hash IS NULL AND totp_secret IS NULL)),
     CONSTRAINT account_kept_check CHECK (erased_at IS NOT NULL OR email IS NOT NULL),
     CONSTRAINT account_totp_check CHECK (totp_secret IS NOT NULL OR totp_confirmed_at IS NULL))`,
  `CREATE UNIQUE INDEX account_email_key ON account (lower(email))`,

  `CREATE TABLE sign_in_session (
     id uuid CONSTRAINT sign_in_session_pk PRIMARY KEY,
     account_id uuid NOT NULL CONSTRAINT sign_in_session_account_fk REFERENCES account,
     token_hash text NOT NULL CONSTRAINT sign_in_session_token_key UNIQUE,
     device text NOT NULL,
     created_at timestamptz NOT NULL,
     last_seen_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL,
     second_factor_at timestamptz,
     CONSTRAINT sign_in_session_token_check CHECK (token_hash ~ '^[0-9a-f]{64}$'))`,
  `CREATE INDEX sign_in_session_account_idx ON sign_in_session (account_id)`,

  // Links and codes that work once: only their hash is kept.
  `CREATE TABLE account_link (
     id uuid CONSTRAINT account_link_pk PRIMARY KEY,
     account_id uuid NOT NULL CONSTRAINT account_link_account_fk REFERENCES account,
     purpose text NOT NULL,
     secret_hash text NOT NULL CONSTRAINT account_link_secret_key UNIQUE,
     created_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL,
     used_at timestamptz,
     attempts integer NOT NULL DEFAULT 0,
     browser_hash text,
     CONSTRAINT account_link_purpose_check CHECK (purpose IN ('invitation', 'password-reset', 'sign-in-code')))`,
  `CREATE INDEX account_link_account_idx ON account_link (account_id, purpose)`,

  `CREATE TABLE recovery_code (
     account_id uuid NOT NULL CONSTRAINT recovery_code_account_fk REFERENCES account,
     code_hash text NOT NULL,
     used_at timestamptz,
     CONSTRAINT recovery_code_pk PRIMARY KEY (account_id, code_hash))`,

  `CREATE TABLE account_identity (
     issuer text NOT NULL,
     subject text NOT NULL,
     account_id uuid NOT NULL CONSTRAINT account_identity_account_fk REFERENCES account,
     linked_at timestamptz NOT NULL,
     CONSTRAINT account_identity_pk PRIMARY KEY (issuer, subject))`,
  `CREATE INDEX account_identity_account_idx ON account_identity (account_id)`,

  // How often something was tried of late, by a keyed hash: neither addresses nor e-mails stand here.
  `CREATE TABLE attempt_count (
     key_hash text CONSTRAINT attempt_count_pk PRIMARY KEY,
     attempts integer NOT NULL,
     last_at timestamptz NOT NULL,
     expires_at timestamptz NOT NULL)`,
  `CREATE INDEX attempt_count_expires_idx ON attempt_count (expires_at)`,

  // Each person's key: what the audit says of a person is encrypted with it, and unreadable once it is gone.
  `CREATE TABLE person_key (
     account_id uuid CONSTRAINT person_key_pk PRIMARY KEY CONSTRAINT person_key_account_fk REFERENCES account,
     key bytea NOT NULL,
     CONSTRAINT person_key_length_check CHECK (octet_length(key) = 32))`,
];
