/**
 * What the migrations make and entities can't express, named once; everything else must agree (see schema.int.spec.ts).
 * Besides: the extensions, functions, triggers and the views `latest_assessment` and `finding_commitment`.
 */
export const beyondEntities = {
  indexes: ['account_email_key', 'assessment_latest_idx', 'audit_entry_about_idx', 'commitment_code_key', 'commitment_words_idx', 'evidence_due_idx', 'notification_alerts_idx'],
};
