import { Global, Module } from '@nestjs/common';
import { ReadDatabase } from './read-database';

/** What every column reads with. */
@Global()
@Module({ providers: [ReadDatabase], exports: [ReadDatabase] })
export class ReadModule {}
