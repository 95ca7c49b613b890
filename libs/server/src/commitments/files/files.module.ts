import { FILE_STORE } from '@cumple/server-kit/files/file-store';
import { Global, Module } from '@nestjs/common';
import { AdmitUpload } from './admit-upload';
import { CompleteUpload } from './complete-upload';
import { DiskRoom } from './disk-room';
import { EvidenceFilesController } from './evidence-files.controller';
import { KeepFile } from './keep-file';
import { fileStore } from './files-place';
import { StoredFilesQuery } from './stored-files.query';
import { SweepFiles } from './sweep-files.job';
import { Uploads } from './uploads';
import { UploadsController } from './uploads.controller';

/** Files: on their way, kept, and offered. The store of contents is everybody's. */
@Global()
@Module({
  controllers: [UploadsController, EvidenceFilesController],
  providers: [fileStore, Uploads, DiskRoom, AdmitUpload, KeepFile, CompleteUpload, StoredFilesQuery, SweepFiles],
  exports: [FILE_STORE, StoredFilesQuery],
})
export class FilesModule {}
