import { Injectable } from '@angular/core';
import type { UploadHandle, UploadPurpose } from './upload';

/**
 * Uploads files so that a bad line costs nothing: in pieces, from where the last one stopped – also after the page was
 * loaded anew and the same file chosen again, and after a new sign-in.
 */
@Injectable({ providedIn: 'root' })
export class Uploader {
  start(file: File, purpose: UploadPurpose): UploadHandle {
    throw new Error(`not yet: ${file.name} of ${purpose.institution}`);
  }
}
