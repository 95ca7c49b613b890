import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Pager } from './pager';

async function pagerOf(page: number, total: number) {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(Pager);
  fixture.componentRef.setInput('page', page);
  fixture.componentRef.setInput('pageSize', 20);
  fixture.componentRef.setInput('total', total);
  await fixture.whenStable();
  const links = [...(fixture.nativeElement as HTMLElement).querySelectorAll('a')];
  return { text: (fixture.nativeElement as HTMLElement).textContent, links: links.map((link) => [link.rel, link.getAttribute('href')]) };
}

describe('Pager', () => {
  it('is absent when everything fits on one page', async () => {
    expect((await pagerOf(1, 20)).text?.trim()).toBe('');
  });

  it('links both ways from the middle, the first page by its plain address', async () => {
    const { text, links } = await pagerOf(2, 48);
    expect(text).toContain('Página 2 de 3');
    expect(links).toEqual([['prev', '/'], ['next', '/?page=3']]);
  });

  it('has no next on the last page and no previous on the first', async () => {
    expect((await pagerOf(3, 48)).links).toEqual([['prev', '/?page=2']]);
    TestBed.resetTestingModule();
    expect((await pagerOf(1, 48)).links).toEqual([['next', '/?page=2']]);
  });
});
