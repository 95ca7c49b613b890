import { Module } from '@nestjs/common';
import { SignInModule } from '../sign-in.module';
import { DemonstrationAccounts } from './demonstration-accounts';

@Module({ imports: [SignInModule], providers: [DemonstrationAccounts] })
export class DemonstrationModule {}
