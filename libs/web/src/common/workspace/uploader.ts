import { Injectable, inject } from '@angular/core';
import { LANGUAGE } from '../language';
import type { UploadHandle, UploadPurpose } from './upload';
import { RunningUpload } from './running-upload';
import { WorkspaceApi } from './workspace-api';
import { WorkspaceSession } from './workspace-session';

/**
 * Uploads files so that a bad line costs nothing: in pieces, from where the last one stopped – also after the page was
 * loaded anew and the same file chosen again, and after a new sign-in.
 */
@Injectable({ providedIn: 'root' })
export class Uploader {
  private readonly surroundings = { api: inject(WorkspaceApi), session: inject(WorkspaceSession), language: inject(LANGUAGE) };

  start(file: File, purpose: UploadPurpose): UploadHandle {
    return new RunningUpload(file, purpose, this.surroundings);
  }
}
