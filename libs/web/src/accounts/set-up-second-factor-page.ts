import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { PageHead } from '../common/page-head';
import { AfterSignIn } from './after-sign-in';
import { SecondFactorSetup } from './second-factor-setup';
import { SessionStore } from './session-store';

/** Before a post that asks for a second factor can act. */
@Component({
  selector: 'web-set-up-second-factor-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [SecondFactorSetup],
  template: `
    <div class="narrow narrow-page">
      <h1 tabindex="-1" i18n="@@accounts.setUp.title">Active el segundo paso</h1>
      <p class="muted" i18n="@@accounts.setUp.lead">Su puesto puede cambiar lo que el público lee, por eso pide algo más que una contraseña. Se activa una vez, en unos dos minutos.</p>
      <div class="sheet"><web-second-factor-setup (finished)="goOn()" /></div>
      <p class="small no-print"><button class="btn text" type="button" (click)="leave()" i18n="@@accounts.secondFactor.cancel">Ingresar con otra cuenta</button></p>
    </div>
  `,
  host: { class: 'page' },
})
export class SetUpSecondFactorPage {
  private readonly store = inject(SessionStore);
  private readonly after = inject(AfterSignIn);
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);

  constructor() {
    inject(PageHead).describe(() => ({
      title: $localize`:@@accounts.setUp.title:Active el segundo paso`,
      description: $localize`:@@accounts.setUp.title:Active el segundo paso`,
      path: null,
    }));
  }

  protected async goOn(): Promise<void> {
    await this.after.goOn(await this.store.load(), this.route);
  }

  protected async leave(): Promise<void> {
    await this.store.signOut();
    await this.router.navigateByUrl('/espacio/ingresar');
  }
}
