import { TestBed } from '@angular/core/testing';
import { LevelStrip } from './level-strip';

const none = { 'not-started': 0, limited: 0, substantial: 0, complete: 0, withdrawn: 0, 'not-assessed': 0 };

describe('LevelStrip', () => {
  it('has a square for each commitment and says the counts in words', async () => {
    const fixture = TestBed.createComponent(LevelStrip);
    fixture.componentRef.setInput('counts', { ...none, complete: 2, limited: 1, 'not-assessed': 1 });
    await fixture.whenStable();
    const strip = fixture.nativeElement as HTMLElement;
    expect(strip.querySelectorAll('svg')).toHaveLength(4);
    expect(strip.getAttribute('aria-label')).toBe('2 completos, 1 limitado, 1 sin nivel declarado');
  });
});
