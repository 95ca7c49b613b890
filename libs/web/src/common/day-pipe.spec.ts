import { TestBed } from '@angular/core/testing';
import { LOCALE_ID } from '@angular/core';
import { DayPipe } from './day-pipe';

const pipe = (locale: string) => {
  TestBed.resetTestingModule().configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: locale }, DayPipe] });
  return TestBed.inject(DayPipe);
};

describe('DayPipe', () => {
  it('shows an instant by its day where the plan is, not by the day of the server', () => {
    expect(pipe('es-GT').transform('2026-03-01T04:30:00.000Z', 'short', 'America/Guatemala')).toBe('28/02/2026');
    expect(pipe('es-GT').transform('2026-02-28T23:30:00.000Z', 'long', 'Asia/Tokyo')).toBe('1 de marzo de 2026');
    expect(pipe('en').transform('2026-02-28T23:30:00.000Z', 'short', 'Asia/Tokyo')).toBe('1 Mar 2026');
    expect(pipe('es-GT').transform('2026-02-28T23:30:00.000Z', 'short', 'America/Guatemala')).toBe('28/02/2026');
  });

  it('leaves a day as it is', () => expect(pipe('es-GT').transform('2026-03-01')).toBe('01/03/2026'));
});
