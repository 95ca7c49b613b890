import { TestBed } from '@angular/core/testing';
import { COMPLETION_LEVELS, COUNTED_LEVELS } from '@cumple/domain/commitments/completion-level';
import { Level } from './level';

async function shown(level: (typeof COMPLETION_LEVELS)[number] | (typeof COUNTED_LEVELS)[number] | null) {
  const fixture = TestBed.createComponent(Level);
  fixture.componentRef.setInput('level', level);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('Level', () => {
  it('tells every level by word and by drawing', async () => {
    const levels = [...new Set([...COMPLETION_LEVELS, ...COUNTED_LEVELS])];
    const words = new Set<string>();
    for (const level of levels) {
      const element = await shown(level);
      words.add(element.textContent ?? '');
      expect(element.querySelector('svg')?.children.length).toBeGreaterThan(0);
    }
    expect(words.size).toBe(levels.length);
  });

  it('says that nobody declared one', async () => {
    expect((await shown(null)).textContent).toBe('Sin nivel declarado');
  });
});
