import type { Act } from '../../common/write-desk';
import { AccountNotPossible } from './account-not-possible';

export interface InstitutionWish {
  institution: string;
  /** Of one that isn't there yet. */
  institutionName: string | null;
  /** Of one that isn't there yet, where the installation has none or several. */
  jurisdiction: { code: string; name: string } | null;
}

export interface WishedInstitution {
  id: number;
  /** One plan that shows it; `null` when none does. */
  plan: number | null;
}

/** The institution of that slug, made where it isn't there and its name is given. */
export async function ensureInstitution(act: Act, { institution: slug, institutionName: name, jurisdiction }: InstitutionWish): Promise<WishedInstitution> {
  const known = await find(act, slug);
  if (known) return known;
  if (name === null) throw new AccountNotPossible('institution-unknown');
  const place = await jurisdictionOf(act, jurisdiction);
  await act.manager.query(`INSERT INTO institution (jurisdiction_id, slug, name, sector) VALUES ($1, $2, $3, 'government')`, [place, slug, name]);
  act.record({ action: 'institution.added', about: `institutions/${slug}`, public: true, after: { slug, name, sector: 'government' } });
  const made = await find(act, slug);
  if (!made) throw new Error('An institution that was made is not there.');
  return made;
}

async function find({ manager }: Act, slug: string): Promise<WishedInstitution | null> {
  const [row] = await manager.query<WishedInstitution[]>(
    `SELECT i.id, (SELECT min(p.id) FROM action_plan p WHERE p.jurisdiction_id = i.jurisdiction_id) AS plan FROM institution i WHERE i.slug = $1 AND i.merged_into_id IS NULL`,
    [slug],
  );
  return row ?? null;
}

/** The named one; without a name, the only one that isn't fictional. */
async function jurisdictionOf({ manager }: Act, named: InstitutionWish['jurisdiction']): Promise<number> {
  if (named)
    await manager.query(`INSERT INTO jurisdiction (code, name, kind) VALUES ($1, $2, $3) ON CONFLICT ON CONSTRAINT jurisdiction_code_key DO NOTHING`, [named.code, named.name, named.code.includes('-') ? 'local' : 'country']);
  const found = await manager.query<{ id: number }[]>('SELECT id FROM jurisdiction WHERE CASE WHEN $1::text IS NULL THEN NOT fictional ELSE code = $1 END', [named?.code ?? null]);
  if (found.length !== 1 || !found[0]) throw new AccountNotPossible('jurisdiction-needed');
  return found[0].id;
}
