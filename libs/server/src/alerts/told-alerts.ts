import type { AlertView } from '@cumple/contracts/alerts/alert';
import { factsOfItems, type ToldItem } from '../notifications/told-items';
import { addressOf, type FoundAlert } from './alerts.query';

/** What waits for a post, as far as it is told. */
interface WaitingForPost {
  post: number;
  title: string;
  demonstration: string;
  name: string | null;
  why: string | null;
  instead: string;
  day: string;
  found: readonly FoundAlert[];
  alerts: string;
}

const LONGEST_TITLE = 120;

/** What a post is told: how much waits for it, and each matter with its milestone, whose turn it is, the next step and the way to it. */
export function toldOf({ post, title, demonstration, name, why, instead, day, found, alerts }: WaitingForPost, views: readonly AlertView[]) {
  const titles = new Map(views.map(({ commitment, milestone, milestoneTitle }) => [`${commitment}.${milestone}`, milestoneTitle ?? '']));
  const facts = {
    plan: title, demonstration, waiting: String(found.length), alerts, day,
    ...factsOfItems(found.map((alert) => itemOf(alert, titles.get(`${alert.commitment}.${alert.milestone}`) ?? ''))),
    ...(why && { why, institution: name ?? '', instead }),
  };
  return { posts: [post], facts, address: '/espacio/alertas' };
}

function itemOf(alert: FoundAlert, title: string): ToldItem {
  const { kind, owner, nextStep, day, commitment, milestone } = alert;
  const facts = { code: commitment, number: String(milestone), title: shortened(title), kind: `alert.${kind}`, owner: `alert.${owner}`, step: `alert.${nextStep}`, dayOn: day ?? '' };
  return { as: 'alert.line', facts, address: addressOf(alert) };
}

function shortened(title: string): string {
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title;
}
