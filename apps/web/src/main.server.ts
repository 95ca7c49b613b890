import { type BootstrapContext, bootstrapApplication } from '@angular/platform-browser';
import { serverConfig } from './app/app.config.server';
import { Shell } from './app/shell';

export default function bootstrap(context: BootstrapContext) {
  return bootstrapApplication(Shell, serverConfig, context);
}
