/** A file that an institution uploaded. */
export interface StoredFileView {
  id: string;
  /** As it was cleaned. */
  name: string;
  contentType: string;
  /** In bytes. */
  size: number;
  sha256: string;
  uploadedAt: string;
  /** Where it is downloaded, below the origin. */
  address: string;
}
