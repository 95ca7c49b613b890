import { digestReasons, duplicateReasons, refuseIf, textReasons } from './internal/checks';
import type { PlanDocument } from './plan-document';
import { MAX_LENGTH } from './plan-document-limits';
import type { QuarantinedContact } from './quarantine';
import type { Reason } from './reason';

/** Why personal data can't be kept apart: one entry for each commitment of the document, read from a known file. */
export function reasonsNotToQuarantine(contacts: readonly QuarantinedContact[], document: PlanDocument, sourceSha256: string | null): Reason[] {
  const codes = new Set(document.commitments.map(({ code }) => code.toLowerCase()));
  return [
    ...refuseIf(contacts.length > 0 && sourceSha256 === null, 'contacts-without-source', 'contacts'),
    ...digestReasons('sourceSha256', sourceSha256),
    ...duplicateReasons(contacts.map(({ commitment }) => commitment.toLowerCase()), (index) => `contacts[${index}].commitment`),
    ...contacts.flatMap((contact, index) => [
      ...refuseIf(!codes.has(contact.commitment.toLowerCase()), 'unknown-commitment', `contacts[${index}].commitment`),
      ...(['personName', 'email', 'telephone'] as const).flatMap((field) => textReasons(`contacts[${index}].${field}`, contact[field], MAX_LENGTH.text)),
    ]),
  ];
}
