import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';
import { FILE_LIMITS } from '@cumple/domain/commitments/file-limits';
import { Inject, Injectable } from '@nestjs/common';
import { TUS_RESUMABLE, type Upload } from '@tus/server';
import type { Request, Response } from 'express';
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { senderOf } from '../../common/caller';
import { SERVER_OPTIONS, type ServerOptions } from '../../common/server-options';
import { UploadDirectory } from './upload-directory';
import { UploadServer } from './upload-server';

/** What has arrived of a file, and whose it is. */
export interface UploadUnderWay {
  id: string;
  account: string;
  institution: string;
  plan: string;
  /** As its sender names it. */
  name: string;
  size: number;
  received: number;
  begunAt: Date;
  path: string;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Files on their way, in a folder of this computer, by the tus protocol. Made at the first need: not every process receives. */
@Injectable()
export class Uploads {
  readonly directory: string;
  private made?: { server: UploadServer; store: UploadDirectory };

  constructor(@Inject(SERVER_OPTIONS) { filesDirectory }: ServerOptions) {
    this.directory = join(filesDirectory, 'uploads');
  }

  /** Answers a request of the protocol that was found to be allowed. What the protocol refuses is a problem like any other. */
  async answer(request: Request, response: Response): Promise<void> {
    try {
      await this.tus.server.handle(request, response);
    } catch (error) {
      response.setHeader('Tus-Resumable', TUS_RESUMABLE);
      // Whoever still sends reads the answer only then.
      request.resume();
      throw error;
    }
  }

  async one(id: string): Promise<UploadUnderWay | null> {
    if (!ID.test(id)) return null;
    const upload = await this.tus.store.getUpload(id).catch(() => null);
    return upload && underWay(upload);
  }

  async all(): Promise<UploadUnderWay[]> {
    await mkdir(this.directory, { recursive: true });
    const ids = (await this.tus.store.configstore.list?.()) ?? [];
    return (await Promise.all(ids.map((id) => this.one(id)))).filter((upload) => upload !== null);
  }

  async remove(id: string): Promise<void> {
    await this.tus.store.remove(id).catch(() => undefined);
  }

  private get tus(): { server: UploadServer; store: UploadDirectory } {
    return (this.made ??= this.make());
  }

  private make(): { server: UploadServer; store: UploadDirectory } {
    const store = new UploadDirectory({ directory: this.directory });
    const server = new UploadServer({
      path: `${WORKSPACE_PREFIX}/uploads`,
      datastore: store,
      relativeLocation: true,
      maxSize: FILE_LIMITS.size,
      allowedOrigins: () => false,
      namingFunction: () => randomUUID(),
      onUploadCreate: async (request, { metadata }) => ({ metadata: { ...metadata, account: accountOf(request.runtime?.node?.req as Request | undefined) } }),
    });
    return { server, store };
  }
}

function accountOf(request: Request | undefined): string {
  const sender = request && senderOf(request);
  if (!sender) throw new Error('An upload has no sender.');
  return sender.account;
}

function underWay({ id, metadata = {}, size = 0, offset, creation_date, storage }: Upload): UploadUnderWay {
  const text = (name: string) => metadata[name] ?? '';
  return {
    id, size, received: offset, account: text('account'), institution: text('institution'), plan: text('plan'), name: text('name'),
    begunAt: new Date(creation_date ?? 0), path: storage?.path ?? '',
  };
}
