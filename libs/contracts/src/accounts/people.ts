import type { Waiting } from '@cumple/domain/accounts/stand-in';
import type { Role } from '@cumple/domain/common/role';
import type { MandateKind } from '@cumple/domain/institutions/mandate';
import type { Language } from '../common/language';

/** A post with those who hold it. Names and e-mails of persons: for those who may manage people, and their own institution. */
export interface PostView {
  id: number;
  title: string;
  mailbox: string | null;
  role: Role | null;
  plan: string | null;
  institution: { slug: string; name: string; demonstration: boolean };
  version: number;
  /** The running mandate and deputy's first, then earlier ones. */
  mandates: MandateView[];
  /** Where it is vacant: who does its work meanwhile, and what waits. */
  standIn: { role: Role; post: string | null; waits: Waiting } | null;
  /** Unsaved work and tasks that wait for the next holder. */
  waitingDrafts: number;
}

export interface MandateView {
  id: number;
  kind: MandateKind;
  deputy: boolean;
  startsOn: string;
  endsOn: string | null;
  endedAt: string | null;
  reason: string | null;
  state: 'future' | 'invited' | 'running' | 'ended';
  holder: { account: string; name: string | null; email: string | null; erased: boolean } | null;
  invitationExpiresAt: string | null;
  version: number;
}

export interface PostCreation {
  institution: string;
  title: string;
  mailbox?: string | null;
  role?: Role | null;
  plan?: string | null;
}

export interface PostEdit {
  title?: string;
  mailbox?: string | null;
  role?: Role | null;
  plan?: string | null;
}

/** Who is to hold a post. */
export interface Appointment {
  email: string;
  name?: string;
  language?: Language;
}

export interface MandateCreation {
  kind: MandateKind;
  deputy?: boolean;
  startsOn?: string;
  endsOn?: string | null;
  /** Needed for acting and vacant: the public reads it. */
  reason?: string;
  holder?: Appointment;
}

/** Ends the running mandate now; without a successor the post is declared vacant, with the reason. */
export interface Handover {
  successor?: Appointment;
  kind?: 'titular' | 'acting';
  reason?: string;
}

export interface MandateEnd {
  reason?: string;
}

/** Erases what is kept of a person. The reason stays in the record: it must not name the person. */
export interface AccountErasure {
  reason: string;
}

export interface ErasedAccount {
  account: string;
  erasedAt: string;
  /** Mandates that it ended. */
  endedMandates: number[];
}
