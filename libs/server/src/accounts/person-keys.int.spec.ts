import { randomUUID } from 'node:crypto';
import { createMigratedDatabase, type MigratedDatabase } from '../testing/migrated-database';
import { forgetKey, openPersonal, sealPersonal } from './person-keys';

let database: MigratedDatabase;
beforeAll(async () => (database = await createMigratedDatabase()));
afterAll(() => database.close());

async function person(): Promise<string> {
  const id = randomUUID();
  await database.owner.query(`INSERT INTO account (id, email, created_at) VALUES ($1, $2, now())`, [id, `${id}@example.org`]);
  return id;
}
const erase = (id: string) =>
  database.app.transaction(async (manager) => {
    await manager.query('SELECT FROM account WHERE id = $1 FOR UPDATE', [id]);
    await manager.query('UPDATE account SET email = NULL, erased_at = now() WHERE id = $1', [id]);
    await forgetKey(manager, id);
  });

test('what is said of a person is read again, and is nowhere in clear', async () => {
  const id = await person();
  const personal = await sealPersonal(database.app.manager, id, { name: 'María Inventada' });
  expect(JSON.stringify(personal)).not.toContain('María');
  expect(await openPersonal(database.app.manager, personal)).toEqual({ [id]: { name: 'María Inventada' } });
});

test('many at once make one key', async () => {
  const id = await person();
  const sealed = await Promise.all(Array.from({ length: 20 }, (_, n) => database.app.transaction((manager) => sealPersonal(manager, id, { n }))));
  expect(await Promise.all(sealed.map((personal) => openPersonal(database.app.manager, personal)))).toEqual(sealed.map((_, n) => ({ [id]: { n } })));
});

test('of an erased person nothing can be read, and nothing more is said', async () => {
  const id = await person();
  const personal = await sealPersonal(database.app.manager, id, { name: 'María Inventada' });
  await erase(id);
  expect(await openPersonal(database.app.manager, personal)).toEqual({ [id]: null });
  expect(await sealPersonal(database.app.manager, id, { name: 'x' })).toEqual({});
});

test('an erasure that meets a key being made leaves none that is used', async () => {
  const id = await person();
  await Promise.all([erase(id), ...Array.from({ length: 8 }, () => database.app.transaction((manager) => sealPersonal(manager, id, { a: 1 })))]);
  expect(await sealPersonal(database.app.manager, id, { a: 2 })).toEqual({});
});
