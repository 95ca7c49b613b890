import { Module } from '@nestjs/common';
import { EraseAccount } from './erase-account';
import { ErasureController } from './erasure.controller';

@Module({ controllers: [ErasureController], providers: [EraseAccount] })
export class ErasureModule {}
