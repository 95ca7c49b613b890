import type { EvidenceState } from './evidence';

/** What whoever takes an evidence along gets of it. */
export const EVIDENCE_REMAINS = ['file', 'copy', 'address', 'copy-not-public', 'lost'] as const;
export type EvidenceRemains = (typeof EVIDENCE_REMAINS)[number];

/** What is known of an evidence when it is to be taken along. */
export interface EvidenceAtHand {
  state: EvidenceState;
  /** It is a file, not an address. */
  isFile: boolean;
  /** The bytes of the file, or of a copy that anybody may read, are there. */
  bytesAreThere: boolean;
  /** A copy was kept that nobody has looked at for personal data yet. */
  copyWaits: boolean;
}

/**
 * What is left of an evidence: its file, a copy, the address alone, a copy that can't be given yet, or nothing. Only what
 * was seen to be gone is lost: an address that nobody looked at may well open.
 */
export function whatRemains({ state, isFile, bytesAreThere, copyWaits }: EvidenceAtHand): EvidenceRemains {
  if (bytesAreThere) return isFile ? 'file' : 'copy';
  if (!isFile && (state === 'opens' || state === 'unchecked')) return 'address';
  return copyWaits ? 'copy-not-public' : 'lost';
}
