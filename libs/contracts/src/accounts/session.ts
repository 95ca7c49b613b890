import type { Permission } from '@cumple/domain/common/rights';
import type { Role } from '@cumple/domain/common/role';
import type { Language } from '../common/language';

/** How far somebody has come in signing in. `set-up-second-factor`: signed in, but the mandate acts only once one is set up. */
export const SIGN_IN_STAGES = ['signed-out', 'second-factor', 'set-up-second-factor', 'signed-in'] as const;
export type SignInStage = (typeof SIGN_IN_STAGES)[number];

export interface SessionView {
  stage: SignInStage;
  /** To be sent as `X-CSRF-Token` with every write of this browser. A new one comes with every sign-in. */
  csrfToken: string;
  /** Whether the cookie is kept to TLS; `false` over plain HTTP, which pages must say. */
  secureTransport: boolean;
  account: SignedInAccount | null;
  roles: HeldRoleView[];
  /** Rights of the rights table that the roles give, whatever they reach. */
  rights: Permission[];
  /** When the session ends unless it is used (inactivity), and whatever is done (absolute): instants. */
  endsAt: { inactivity: string; absolute: string } | null;
  /** What the sign-in page offers besides a password. */
  offers: SignInOffers;
}

export interface SignedInAccount {
  id: string;
  name: string | null;
  email: string;
  language: Language;
  secondFactor: boolean;
}

export interface HeldRoleView {
  role: Role;
  post: { id: number; title: string };
  /** `demonstration`: made up, and marked so. */
  institution: { slug: string; name: string; demonstration?: boolean };
  plan: string | null;
  deputy: boolean;
}

export interface SignInOffers {
  /** Name of the provider of single sign-on; `null` without one. */
  singleSignOn: string | null;
  /** Accounts of the demonstration, only in demonstration mode. */
  demonstrationAccounts: { email: string; password: string; role: Role; post: string }[];
}

export interface SignIn {
  email: string;
  password: string;
}

/** A code of an authenticator application, or a recovery code. */
export interface SecondFactor {
  code: string;
}

export interface CodeRequest {
  email: string;
}

export interface CodeRedemption {
  email: string;
  code: string;
}

export interface PasswordResetRedemption {
  token: string;
  password: string;
}

export interface InvitationLookup {
  token: string;
}

/** What an invitation offers, before it is accepted. */
export interface InvitationView {
  email: string;
  name: string | null;
  post: string;
  institution: string;
  role: Role;
  expiresAt: string;
  /** Whether a password is already chosen, so that accepting needs none. */
  hasPassword: boolean;
}

export interface InvitationAcceptance {
  token: string;
  name: string;
  password?: string;
}
