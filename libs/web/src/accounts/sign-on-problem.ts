import { SINGLE_SIGN_ON_PROBLEMS, type SingleSignOnProblem } from '@cumple/contracts/accounts/single-sign-on';

/** Query parameters with which single sign-on leads back to the sign-in page. */
export const SIGN_ON_ERROR = 'error';
export const SIGN_ON_NEXT = 'next';

/** Why single sign-on signed nobody in, and what to do instead; `null` for a code that nobody sends. */
export function signOnProblem(code: string | null, provider: string): string | null {
  const problem = SINGLE_SIGN_ON_PROBLEMS.find((each) => each === code);
  return problem ? words(provider)[problem] : null;
}

function words(provider: string): Record<SingleSignOnProblem, string> {
  return {
    'single-sign-on-off': $localize`:@@accounts.signOn.off:Este sitio no tiene ingreso con una cuenta externa. Use su correo y su contraseña, o pida un código por correo.`,
    'single-sign-on-unavailable': $localize`:@@accounts.signOn.unavailable:${provider}:provider: no responde en este momento. Vuelva a intentarlo en unos minutos, o ingrese con su contraseña o con un código por correo.`,
    'single-sign-on-failed': $localize`:@@accounts.signOn.failed:El ingreso con ${provider}:provider: no se completó: se canceló o tardó demasiado. Vuelva a intentarlo desde esta página.`,
    'single-sign-on-unverified': $localize`:@@accounts.signOn.unverified:${provider}:provider: no ha comprobado su correo. Compruébelo allí y vuelva a intentarlo, o ingrese con un código por correo.`,
    'single-sign-on-unknown': $localize`:@@accounts.signOn.unknown:Ninguna cuenta de este sitio tiene el correo que ${provider}:provider: dio. Ingrese con el correo al que llegó su invitación, o pida al punto de contacto que le invite.`,
  };
}
