import { Ordering } from './ordering';

describe('Ordering', () => {
  let order: Ordering<string>;

  beforeEach(() => {
    order = new Ordering<string>((item) => item, (item) => `Eje ${item}`);
    order.reset(['a', 'b', 'c']);
  });

  it('moves one place and says where it stands', () => {
    order.move('c', -1);
    expect(order.items()).toEqual(['a', 'c', 'b']);
    expect(order.said()).toBe('Eje c: lugar 2 de 3. Falta guardar el orden.');
    expect(order.changed()).toBe(true);
  });

  it('leaves the first and the last where they are', () => {
    order.move('a', -1);
    order.move('c', 1);
    expect(order.items()).toEqual(['a', 'b', 'c']);
    expect(order.changed()).toBe(false);
  });

  it('there and back is no change, and undoing brings back what is saved', () => {
    order.move('a', 1);
    order.move('a', -1);
    expect(order.changed()).toBe(false);
    order.move('a', 1);
    order.undo();
    expect(order.items()).toEqual(['a', 'b', 'c']);
  });
});
