import type { Role } from './role';

/** A role that somebody holds now, and the mandate that gives it. */
export interface HeldRole {
  role: Role;
  /** Identifier of the mandate. */
  mandate: number;
  /** Identifier of the post, and the title by which the public knows it. */
  post: number;
  postTitle: string;
  /** Slug and name of the institution or organisation that the post belongs to. */
  institution: string;
  institutionName: string;
  institutionAcronym?: string | null;
  /** Whether the institution is made up. */
  demonstration?: boolean;
  /** Slug of the plan that the post is limited to; `null` for all plans. */
  plan: string | null;
  deputy: boolean;
}

/** Who acts now: a signed-in account with the roles that its running mandates give. */
export interface Actor {
  /** Identifier (UUID) of the account. */
  account: string;
  /** Whether a second factor was shown in this session. */
  secondFactor: boolean;
  roles: readonly HeldRole[];
}
