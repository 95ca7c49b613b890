import { Module } from '@nestjs/common';
import { Provider } from './provider';
import { SignInWithIdentity } from './sign-in-with-identity';
import { SingleSignOn } from './single-sign-on';
import { SingleSignOnController } from './single-sign-on.controller';

@Module({ controllers: [SingleSignOnController], providers: [Provider, SignInWithIdentity, SingleSignOn] })
export class SingleSignOnModule {}
