import type { EvidenceFileView } from '@cumple/contracts/commitments/stored-file';
import { CountField, TextField } from '../../common/answer-fields';

export class EvidenceFileDto implements EvidenceFileView {
  @TextField('Its name.', { example: 'Informe.pdf' })
  name!: string;

  @TextField('What it is, by its content.', { example: 'application/pdf' })
  contentType!: string;

  @CountField('Bytes.')
  size!: number;

  @TextField('SHA-256 of it, in hexadecimal.')
  sha256!: string;

  @TextField('Where it is downloaded, below the origin.')
  address!: string;
}
