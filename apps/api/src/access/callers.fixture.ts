import type { Actor } from '@cumple/domain/common/actor';
import { ROLES, ROLES_WITH_SECOND_FACTOR, type Role } from '@cumple/domain/common/role';
import type { MigratedDatabase } from '@cumple/server/testing/migrated-database';
import type { Browser, Mandate, People } from '@cumple/server/testing/workspace-api';

/** A kind of caller: who they are to the rights table, and a browser of theirs, new each time. */
export interface CallerKind {
  name: string;
  actor: Actor | null;
  fresh(): Promise<Browser>;
}

const INSTITUTIONS = ['water', 'planning-office'];
const OTHER_PLAN = 'zz-2025-2027';

export function callerKinds(people: People, { owner }: MigratedDatabase): CallerKind[] {
  const held = (name: string, mandate: Mandate): CallerKind => ({ name, actor: actorOf(mandate), fresh: () => people.as(mandate) });
  let count = 0;
  const withoutMandate = async (): Promise<Browser> => {
    const email = `nobody${count++}@example.org`;
    await owner.query(`INSERT INTO account (id, email, created_at) VALUES (gen_random_uuid(), $1, now())`, [email]);
    return people.signIn(email);
  };
  return [
    { name: 'anonymous', actor: null, fresh: () => Promise.resolve(people.visitor()) },
    { name: 'signed in without a mandate', actor: { account: 'somebody', secondFactor: true, roles: [] }, fresh: withoutMandate },
    ...ROLES.flatMap((role) => INSTITUTIONS.map((institution) => held(`${role} of ${institution}`, { role, institution }))),
    held('point-of-contact of one plan', { role: 'point-of-contact', institution: 'planning-office', plan: OTHER_PLAN }),
    ...ROLES_WITH_SECOND_FACTOR.map((role: Role) => held(`${role} without a second factor`, { role, institution: 'planning-office', secondFactor: false })),
  ];
}

function actorOf({ role, institution, plan, secondFactor = true }: Mandate): Actor {
  const held = { role, mandate: 0, post: 0, postTitle: '', institution, institutionName: '', plan: plan ?? null, deputy: false };
  return { account: 'somebody', secondFactor, roles: [held] };
}
