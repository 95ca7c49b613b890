import type { EvidenceCopyView } from '@cumple/contracts/commitments/stored-file';
import { CountField, InstantField, TextField } from '../../common/answer-fields';

export class EvidenceCopyDto implements EvidenceCopyView {
  @InstantField('When it was taken.')
  copiedAt!: string;

  @TextField('SHA-256 of the copy, in hexadecimal.')
  sha256!: string;

  @TextField('Type of the content.', { example: 'application/pdf' })
  contentType!: string;

  @CountField('In bytes.')
  size!: number;

  @TextField('Where it is downloaded, below the origin; null while it waits to be looked at for personal data.', { nullable: true })
  address!: string | null;

  @InstantField('For the workspace alone: since when it is kept back; the public reads nothing of such a copy.', { nullable: true, optional: true })
  keptBackAt?: string | null;
}
