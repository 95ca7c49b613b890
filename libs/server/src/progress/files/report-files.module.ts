import { Module } from '@nestjs/common';
import { FilesController } from './files.controller';
import { SentFilesQuery } from './sent-files.query';

@Module({ controllers: [FilesController], providers: [SentFilesQuery] })
export class ReportFilesModule {}
