import { signal } from '@angular/core';
import type { StoredFileView } from '@cumple/contracts/common/stored-file';
import type { Problem } from '@cumple/contracts/common/problem';
import type { Language } from '@cumple/contracts/common/language';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { DetailedError, HttpRequest, Upload } from 'tus-js-client';
import { ApiProblem, NO_ANSWER } from './api-problem';
import type { UploadHandle, UploadPurpose, UploadState } from './upload';
import type { WorkspaceApi } from './workspace-api';
import type { WorkspaceSession } from './workspace-session';

/** What an upload needs of the workspace. */
export interface Surroundings {
  api: WorkspaceApi;
  session: WorkspaceSession;
  language: Language;
}

/** So much is lost at most when a line breaks, and so often progress is told. */
const PIECE = 1024 * 1024;
const PAUSES = [0, 1_000, 3_000, 5_000, 10_000];
const TRIED_AGAIN = [NO_ANSWER, 409, 423, 502, 503, 504];

/** One file on its way, by the tus protocol. Its library is loaded with the first file that somebody sends. */
export class RunningUpload implements UploadHandle {
  readonly name: string;
  readonly size: number;
  readonly state = signal<UploadState>('sending');
  readonly progress = signal(0);
  readonly error = signal<string | null>(null);
  readonly refused = signal(false);
  readonly file = signal<StoredFileView | null>(null);
  private upload: Upload | null = null;

  constructor(
    private readonly chosen: File,
    private readonly purpose: UploadPurpose,
    private readonly surroundings: Surroundings,
  ) {
    [this.name, this.size] = [chosen.name, chosen.size];
    void this.run();
  }

  async cancel(): Promise<void> {
    if (this.state() === 'done') return;
    this.state.set('cancelled');
    window.removeEventListener('online', this.resume);
    await this.upload?.abort(true).catch(() => undefined);
  }

  retry(): void {
    if (this.state() === 'failed') void this.run();
  }

  private async run(): Promise<void> {
    this.state.set('sending');
    this.error.set(null);
    this.refused.set(false);
    try {
      this.upload ??= await this.prepare();
      if (this.state() === 'sending') this.upload.start();
    } catch {
      // The library itself couldn't be fetched.
      this.pause();
    }
  }

  private async prepare(): Promise<Upload> {
    const { Upload } = await import('tus-js-client');
    const account = this.surroundings.session.account() ?? '';
    const { plan, institution } = this.purpose;
    const upload = new Upload(this.chosen, {
      endpoint: workspacePaths.uploads(),
      metadata: { name: this.name, plan, institution },
      chunkSize: PIECE,
      retryDelays: PAUSES,
      removeFingerprintOnSuccess: true,
      // What somebody else began on this computer isn't theirs to go on with.
      fingerprint: async ({ name, size, lastModified }) => ['cumple-upload', account, plan, institution, name, size, lastModified].join(':'),
      onBeforeRequest: (request) => this.sign(request),
      onShouldRetry: (error) => navigator.onLine && TRIED_AGAIN.includes(statusOf(error)),
      onProgress: (_, total) => void (total === 0 && this.progress.set(1)),
      onChunkComplete: (_, confirmed, total) => this.progress.set(total ? confirmed / total : 1),
      onSuccess: () => void this.complete(),
      onError: (error) => void this.stopped(error),
    });
    const [earlier] = await upload.findPreviousUploads();
    if (earlier) upload.resumeFromPreviousUpload(earlier);
    return upload;
  }

  private sign(request: HttpRequest): void {
    request.setHeader('X-CSRF-Token', this.surroundings.session.csrfToken());
    request.setHeader('Accept-Language', this.surroundings.language);
  }

  private async stopped(error: Error | DetailedError): Promise<void> {
    if (this.state() === 'cancelled') return;
    const status = statusOf(error);
    if (status === NO_ANSWER) return this.pause();
    if (status === 401 && (await this.surroundings.session.renew())) return this.run();
    if (status === 403 && (await this.tokenWasStale(error))) return this.run();
    this.fail(new ApiProblem(status, problemOf(error)));
  }

  private pause(): void {
    this.state.set('paused');
    window.removeEventListener('online', this.resume);
    window.addEventListener('online', this.resume, { once: true });
    // There may be a line without the server behind it: then no event tells when it is back.
    if (navigator.onLine) setTimeout(this.resume, PAUSES[PAUSES.length - 1]);
  }

  private readonly resume = (): void => {
    if (this.state() === 'paused') void this.run();
  };

  private async complete(): Promise<void> {
    const id = this.upload?.url?.split('/').at(-1);
    if (!id || this.state() === 'cancelled') return;
    this.state.set('checking');
    this.progress.set(1);
    try {
      this.file.set(await this.surroundings.api.post<StoredFileView>(workspacePaths.uploadCompletion(id)));
      this.state.set('done');
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      if (failure.isOffline) return this.pause();
      this.fail(failure);
    }
  }

  /** What was refused is gone at the server: sent again, it begins anew. */
  private fail(problem: ApiProblem): void {
    if (problem.status === 422 || problem.status === 404) this.upload = null;
    this.error.set(problem.errors[0]?.message ?? problem.detail);
    this.refused.set(problem.status === 422);
    this.state.set('failed');
  }

  /** Signing in within another tab changes the token under this one. */
  private async tokenWasStale(error: Error | DetailedError): Promise<boolean> {
    const sent = 'originalRequest' in error ? error.originalRequest.getHeader('X-CSRF-Token') : '';
    await this.surroundings.session.refresh();
    return this.surroundings.session.csrfToken() !== sent;
  }
}

function statusOf(error: Error | DetailedError): number {
  return ('originalResponse' in error && error.originalResponse?.getStatus()) || NO_ANSWER;
}

function problemOf(error: Error | DetailedError): Problem | null {
  try {
    return 'originalResponse' in error ? (JSON.parse(error.originalResponse?.getBody() ?? 'null') as Problem | null) : null;
  } catch {
    return null;
  }
}
