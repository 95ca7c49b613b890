import { inject } from '@angular/core';
import type { PostView } from '@cumple/contracts/accounts/people';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ManagedInstitution } from '@cumple/contracts/institutions/managed-institution';
import type { Choice } from '@cumple/ui/form/select-field';
import { WorkspaceApi } from '../../common/workspace/workspace-api';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { institutionLabel } from '../../institutions/institution-label';
import { readAll } from '../read-all';

/** What a form of a plan can name. Who may not read them sees what stands there, and edits nothing. */
export interface EditorChoices {
  institutions: ManagedInstitution[];
  posts: PostView[];
}

export async function editorChoices(): Promise<EditorChoices> {
  const [api, session] = [inject(WorkspaceApi), inject(WorkspaceSession)];
  const [institutions, posts] = await Promise.all([
    session.may('institution.read') ? readAll<ManagedInstitution>(api, workspacePaths.institutions()) : [],
    session.may('people.read') ? readAll<PostView>(api, workspacePaths.posts()) : [],
  ]);
  return { institutions, posts };
}

/** Institutions of a jurisdiction by name; one in use that isn't among them keeps its place. */
export function institutionChoices(institutions: readonly ManagedInstitution[], jurisdiction: string, used: readonly string[] = []): Choice[] {
  const open = institutions.filter((one) => one.jurisdiction === jurisdiction && (one.mergedInto === null || used.includes(one.slug)));
  const choices = open.map((one) => ({ value: one.slug, label: institutionLabel(one) }));
  return withUsed(choices.sort((one, other) => one.label.localeCompare(other.label, 'es')), used);
}

/** Titles of an institution's posts, each once. */
export function postChoices(posts: readonly PostView[], institution: string, used: string): Choice[] {
  const titles = new Set(posts.filter((post) => post.institution.slug === institution).map(({ title }) => title));
  return withUsed([...titles].sort().map((title) => ({ value: title, label: title })), [used]);
}

function withUsed(choices: Choice[], used: readonly string[]): Choice[] {
  const missing = used.filter((value) => value && !choices.some((choice) => choice.value === value));
  return [...choices, ...missing.map((value) => ({ value, label: value }))];
}
