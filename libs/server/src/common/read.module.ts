import { Global, Module } from '@nestjs/common';
import { ReadDatabase } from './read-database';
import { WorkingCalendar } from './working-calendar';

/** What every column reads with. */
@Global()
@Module({ providers: [ReadDatabase, WorkingCalendar], exports: [ReadDatabase, WorkingCalendar] })
export class ReadModule {}
