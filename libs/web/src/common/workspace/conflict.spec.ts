import { TestBed } from '@angular/core/testing';
import { Conflict } from './conflict';
import { conflictingFields, firstChoices } from './conflict-fields';

const labels = { title: 'Título', scope: 'Alcance', endsOn: 'Termina' };
const base = { title: 'A', scope: 'B', endsOn: '2026-01-01' };
const mine = { title: 'Mío', scope: 'B', endsOn: '2026-01-01' };
const theirs = { title: 'Suyo', scope: 'Otro', endsOn: '2026-01-01' };

describe('a conflict', () => {
  it('is about the fields that differ', () => {
    expect(conflictingFields(labels, mine, theirs).map(({ name }) => name)).toEqual(['title', 'scope']);
  });

  it('begins with one’s own where one changed it, and theirs where only they did', () => {
    expect(firstChoices(conflictingFields(labels, mine, theirs), base)).toEqual({ title: 'mine', scope: 'theirs' });
  });

  it('shows both versions and merges what is chosen, losing nothing', async () => {
    const fixture = TestBed.createComponent(Conflict);
    for (const [name, value] of Object.entries({ labels, mine, theirs, base })) fixture.componentRef.setInput(name, value);
    const merged: unknown[] = [];
    fixture.componentInstance.resolved.subscribe((values) => merged.push(values));
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    expect(page.textContent).toContain('Mío');
    expect(page.textContent).toContain('Suyo');
    page.querySelector<HTMLButtonElement>('button')?.click();
    page.querySelectorAll<HTMLInputElement>('input[name="conflict-title"]')[1]?.click();
    await fixture.whenStable();
    page.querySelector<HTMLButtonElement>('button')?.click();
    expect(merged).toEqual([{ title: 'Mío', scope: 'Otro', endsOn: '2026-01-01' }, { title: 'Suyo', scope: 'Otro', endsOn: '2026-01-01' }]);
  });
});
