import type { Language } from '../common/language';

/** Something that an account, or whoever holds a post, was told. */
export interface NotificationView {
  id: string;
  kind: string;
  at: string;
  title: string;
  text: string;
  /** Address in the portal. */
  address: string | null;
  readAt: string | null;
  /** What it names, each with the way to it; empty of most. Every answer has it. */
  items?: { text: string; address: string | null }[];
}

/** How each kind reaches the account. */
export const DELIVERIES = ['at-once', 'digest', 'workspace-only'] as const;
export type Delivery = (typeof DELIVERIES)[number];

export interface NotificationPreferences {
  language: Language;
  /** By kind; kinds that must arrive (invitation, password reset, codes) aren't listed. */
  deliveries: { kind: string; delivery: Delivery }[];
}

/** Mail that wasn't sent because no mail server is given: the operator reads and passes it on. */
export interface OutgoingMail {
  id: string;
  to: string;
  subject: string;
  text: string;
  at: string;
  state: 'waiting' | 'sent' | 'failed' | 'kept-for-operator';
  attempts: number;
}
