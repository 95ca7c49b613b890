import type { Language } from '../common/language';

/** The own account. */
export interface AccountView {
  id: string;
  name: string | null;
  email: string;
  language: Language;
  hasPassword: boolean;
  secondFactor: { on: boolean; required: boolean; recoveryCodesLeft: number };
  singleSignOn: string[];
  version: number;
}

export interface AccountEdit {
  name?: string;
  language?: Language;
}

export interface PasswordChange {
  current?: string;
  /** Of the second factor, where there is no present password to show. */
  code?: string;
  password: string;
}

export interface SessionEntry {
  id: string;
  device: string;
  createdAt: string;
  lastSeenAt: string;
  current: boolean;
}

/** What an authenticator application needs; shown once. */
export interface SecondFactorSetup {
  secret: string;
  uri: string;
  /** The address as a QR code: SVG. */
  qr: string;
}

/** Taking the second factor away: the password once more, where there is one, or else a code of it. */
export interface SecondFactorRemoval {
  password?: string;
  code?: string;
}

export interface RecoveryCodes {
  recoveryCodes: string[];
}
