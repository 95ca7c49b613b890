import { reasonsNotToCreatePost } from './reasons-not-to-create-post';

it('takes a post with a title of its own', () => expect(reasonsNotToCreatePost({ role: 'liaison', sector: 'private', titleTaken: false })).toEqual([]));

it('names every reason', () => {
  expect(reasonsNotToCreatePost({ role: 'point-of-contact', sector: 'academia', titleTaken: true })).toEqual([{ field: 'title', code: 'title-taken' }, { field: 'role', code: 'government-only' }]);
  expect(reasonsNotToCreatePost({ role: 'civil-society-member', sector: 'government', titleTaken: false })).toEqual([{ field: 'role', code: 'not-for-government' }]);
});
