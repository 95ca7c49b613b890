import type { EntityManager } from 'typeorm';
import type { QuarantinedContact } from '@cumple/domain/self-assessment/quarantine';
import { writeRows } from './write-rows';

/** Puts personal data where the application can't read it. A repetition of the same report adds nothing. */
export async function quarantineContacts(manager: EntityManager, planId: number, contacts: readonly QuarantinedContact[], sourceSha256: string | null): Promise<void> {
  await writeRows(manager, CONTACTS, planId, contacts.map((contact) => ({ ...contact, sourceSha256 }))).catch(withoutRows);
}

/** The driver's error carries the rows, which must not reach a log: all that is passed on is PostgreSQL's code. */
function withoutRows(error: { code?: unknown }): never {
  throw new Error(`Personal data could not be kept apart (${typeof error.code === 'string' ? error.code : 'unknown'}).`);
}

const CONTACTS = `
  INSERT INTO quarantine.contact (commitment_id, report_sha256, person_name, email, telephone)
  SELECT c.id, given."sourceSha256", given."personName", given.email, given.telephone
    FROM json_to_recordset($2) AS given(commitment text, "sourceSha256" text, "personName" text, email text, telephone text)
    JOIN commitment c ON c.plan_id = $1 AND lower(c.code) = lower(given.commitment)
  ON CONFLICT (commitment_id, report_sha256) DO NOTHING`;
