import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Icon } from './icon';

@Component({ imports: [Icon], template: '<svg uiIcon="late"></svg><svg uiIcon="circle-dashed"></svg>' })
class Host {}

describe('Icon', () => {
  it('is drawn, styled by the sheet and silent', async () => {
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const [late, dashed] = (fixture.nativeElement as HTMLElement).querySelectorAll('svg');
    expect(late?.getAttribute('class')).toBe('ico');
    expect(late?.getAttribute('aria-hidden')).toBe('true');
    expect(late?.querySelector('path')?.getAttribute('d')).toMatch(/^M/);
    expect(late?.querySelector('path')?.hasAttribute('stroke-dasharray')).toBe(false);
    expect(dashed?.querySelector('path')?.hasAttribute('stroke-dasharray')).toBe(true);
  });
});
