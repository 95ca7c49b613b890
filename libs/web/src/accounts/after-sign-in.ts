import { Injectable, inject } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import type { SessionView } from '@cumple/contracts/accounts/session';
import { RETURN_PARAMETER, returnAddress } from './return-address';
import { SessionStore } from './session-store';
import { SIGN_ON_NEXT } from './sign-on-problem';

/** What follows a step of signing in: on to the page that was asked for; its guard knows whether a step is left. */
@Injectable({ providedIn: 'root' })
export class AfterSignIn {
  private readonly router = inject(Router);
  private readonly store = inject(SessionStore);

  async goOn(session: SessionView, route: ActivatedRoute): Promise<void> {
    this.store.take(session);
    const { queryParamMap } = route.snapshot;
    await this.router.navigateByUrl(returnAddress(queryParamMap.get(RETURN_PARAMETER) ?? queryParamMap.get(SIGN_ON_NEXT)));
  }
}
