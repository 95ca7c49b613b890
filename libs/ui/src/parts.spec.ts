import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Absence } from './absence';
import { Absent } from './absent';
import { Breadcrumb } from './breadcrumb';
import { Callout } from './callout';
import { Skeleton } from './skeleton';
import { Tag } from './tag';

@Component({
  imports: [Absence, Absent, Breadcrumb, Callout, Skeleton, Tag],
  template: `
    <ui-breadcrumb [crumbs]="[{ label: 'Planes', link: '/planes' }, { label: 'G1' }]" />
    <ui-absent>sin fecha</ui-absent>
    <ui-absence heading="Sin evaluación de otros"><p>Nadie más evaluó.</p></ui-absence>
    <ui-callout tone="warn" icon="warning"><h3>Dos cuentas</h3></ui-callout>
    <ui-callout>Nota</ui-callout>
    <ui-tag tone="late" icon="late" [boxed]="true">con atraso</ui-tag>
    <ui-skeleton [lines]="2" />
  `,
})
class Host {}

describe('parts', () => {
  let page: HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    page = fixture.nativeElement;
  });

  it('breadcrumb: links but for the page itself', () => {
    expect(page.querySelector('nav.crumbs')?.getAttribute('aria-label')).toBe('Ruta');
    expect(page.querySelector('.crumbs a')?.getAttribute('href')).toBe('/planes');
    expect(page.querySelector('.crumbs [aria-current=page]')?.textContent).toBe('G1');
  });

  it('absent: a dash and words', () => {
    expect(page.querySelector('.absent svg')).not.toBeNull();
    expect(page.querySelector('.absent')?.textContent).toBe('sin fecha');
  });

  it('absence: a heading and the reason', () => {
    expect(page.querySelector('.absence h3')?.textContent).toBe('Sin evaluación de otros');
    expect(page.querySelector('.absence p')?.textContent).toBe('Nadie más evaluó.');
  });

  it('callout: its tone, and a column for its icon', () => {
    const [warn, plain] = page.querySelectorAll('ui-callout');
    expect([...(warn?.classList ?? [])].sort()).toEqual(['callout', 'warn', 'with-ico']);
    expect(warn?.querySelector('h3')?.textContent).toBe('Dos cuentas');
    expect([...(plain?.classList ?? [])].sort()).toEqual(['callout', 'plain']);
  });

  it('tag: icon and words beside the colour', () => {
    const tag = page.querySelector('ui-tag');
    expect([...(tag?.classList ?? [])].sort()).toEqual(['box', 'late', 'tag']);
    expect(tag?.querySelector('svg')).not.toBeNull();
    expect(tag?.textContent).toBe('con atraso');
  });

  it('skeleton: silent blocks', () => {
    expect(page.querySelector('ui-skeleton')?.getAttribute('aria-hidden')).toBe('true');
    expect(page.querySelectorAll('.skeleton.block')).toHaveLength(2);
  });
});
