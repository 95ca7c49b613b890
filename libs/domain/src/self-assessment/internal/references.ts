import type { PlanDocument } from '../plan-document';

/** What the entries of a document may refer to. */
export interface References {
  institutions: ReadonlySet<string>;
  policyAreas: ReadonlySet<string>;
  /** Titles of the posts of each institution. */
  posts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Codes in lower case. */
  commitments: ReadonlySet<string>;
}

/** Collects what the entries of this document may refer to. */
export function referencesOf(document: PlanDocument): References {
  return {
    institutions: new Set(document.institutions.map(({ slug }) => slug)),
    policyAreas: new Set(document.policyAreas.map(({ code }) => code)),
    posts: new Map(document.institutions.map(({ slug, posts }) => [slug, new Set(posts.map(({ title }) => title))])),
    commitments: new Set(document.commitments.map(({ code }) => code.toLowerCase())),
  };
}
