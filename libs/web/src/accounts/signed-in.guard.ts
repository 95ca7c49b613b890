import { inject } from '@angular/core';
import { type CanActivateFn, type CanMatchFn, Router } from '@angular/router';
import type { SignInStage } from '@cumple/contracts/accounts/session';
import type { Permission } from '@cumple/domain/common/rights';
import { RETURN_PARAMETER } from './return-address';
import { SessionStore } from './session-store';

/** Where each stage of signing in goes on. */
const NEXT_STEP: Record<Exclude<SignInStage, 'signed-in'>, string> = {
  'signed-out': '/espacio/ingresar',
  'second-factor': '/espacio/segundo-factor',
  'set-up-second-factor': '/espacio/activar-segundo-factor',
};

/** Lets in who is signed in; others go to their next step, and come back here afterwards. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const { stage } = await inject(SessionStore).known();
  return stage === 'signed-in' || router.createUrlTree([NEXT_STEP[stage]], { queryParams: { [RETURN_PARAMETER]: state.url } });
};

/** Lets in who is at one of these stages; others to the workspace, which knows their next step. */
export const atStage = (...stages: SignInStage[]): CanActivateFn => async () => {
  const router = inject(Router);
  const { stage } = await inject(SessionStore).known();
  return stages.includes(stage) || router.createUrlTree(['/espacio']);
};

/** For pages that stand outside the layout where nobody is signed in. */
export const signedOut: CanMatchFn = async () => (await inject(SessionStore).known()).stage === 'signed-out';

/** Lets in everybody, with a session's token for what they send. */
export const sessionKnown: CanActivateFn = async () => !!(await inject(SessionStore).known());

/** Lets in whose posts give the right; others learn that theirs don't. */
export const withRight = (permission: Permission): CanActivateFn => async () => {
  const router = inject(Router);
  const { rights } = await inject(SessionStore).known();
  return rights.includes(permission) || router.createUrlTree(['/espacio/sin-permiso']);
};
