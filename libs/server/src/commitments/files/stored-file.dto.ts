import type { StoredFileView } from '@cumple/contracts/common/stored-file';
import { CountField, InstantField, TextField } from '../../common/answer-fields';

export class StoredFileDto implements StoredFileView {
  @TextField('The file; the upload had the same.', { example: '0b0f6c1e-5d0c-4c8e-9a51-4d9f5f9f1a11' })
  id!: string;

  @TextField('Its name, as it was cleaned.', { example: 'Informe.pdf' })
  name!: string;

  @TextField('What it is, by its content.', { example: 'application/pdf' })
  contentType!: string;

  @CountField('Bytes, as they are kept.')
  size!: number;

  @TextField('SHA-256 of these, in hexadecimal.')
  sha256!: string;

  @InstantField('When it was taken.')
  uploadedAt!: string;

  @TextField('Where it is downloaded, below the origin.')
  address!: string;
}
