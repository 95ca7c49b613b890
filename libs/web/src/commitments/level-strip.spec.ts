import { TestBed } from '@angular/core/testing';
import { LevelStrip } from './level-strip';

const none = { 'not-started': 0, limited: 0, substantial: 0, complete: 0, withdrawn: 0, 'not-assessed': 0 };

async function shown(counts: Partial<typeof none>) {
  const fixture = TestBed.createComponent(LevelStrip);
  fixture.componentRef.setInput('counts', { ...none, ...counts });
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('LevelStrip', () => {
  it('has a square for each commitment and says the counts in words', async () => {
    const strip = await shown({ complete: 2, limited: 1, 'not-assessed': 1 });
    expect(strip.querySelectorAll('svg')).toHaveLength(4);
    expect(strip.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('2 completo, 1 limitado, 1 sin nivel declarado');
  });

  it('leaves it to words where there are too many to count', async () => {
    const strip = await shown({ complete: 1200 });
    expect(strip.querySelector('svg')).toBeNull();
    expect(strip.textContent?.trim()).toBe('1,200 completo');
  });
});
