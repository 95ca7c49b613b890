import { FILE_STORE } from '@cumple/server-kit/files/file-store';
import { openFileStore } from '@cumple/server-kit/files/open-file-store';
import type { Provider } from '@nestjs/common';
import { join } from 'node:path';
import { SERVER_OPTIONS, type ServerOptions } from '../../common/server-options';

/** The store of contents, as the installation chose it. */
export const fileStore: Provider = {
  provide: FILE_STORE,
  inject: [SERVER_OPTIONS],
  useFactory: ({ storage, filesDirectory }: ServerOptions) => openFileStore(storage, join(filesDirectory, 'contents')),
};
