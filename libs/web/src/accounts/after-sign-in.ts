import { Injectable, inject } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import type { SessionView } from '@cumple/contracts/accounts/session';
import { RETURN_PARAMETER, returnAddress } from './return-address';
import { SessionStore } from './session-store';

/** What follows a step of signing in: on to the page that was asked for; its guard knows whether a step is left. */
@Injectable({ providedIn: 'root' })
export class AfterSignIn {
  private readonly router = inject(Router);
  private readonly store = inject(SessionStore);

  async goOn(session: SessionView, route: ActivatedRoute): Promise<void> {
    this.store.take(session);
    await this.router.navigateByUrl(returnAddress(route.snapshot.queryParamMap.get(RETURN_PARAMETER)));
  }
}
