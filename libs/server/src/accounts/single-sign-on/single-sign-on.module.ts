import { Module } from '@nestjs/common';
import { SignInModule } from '../sign-in.module';
import { Provider } from './provider';
import { SignInWithIdentity } from './sign-in-with-identity';
import { SingleSignOn } from './single-sign-on';
import { SingleSignOnController } from './single-sign-on.controller';

@Module({ imports: [SignInModule], controllers: [SingleSignOnController], providers: [Provider, SignInWithIdentity, SingleSignOn] })
export class SingleSignOnModule {}
