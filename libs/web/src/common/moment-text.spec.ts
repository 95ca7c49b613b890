import { lastDayText, momentText } from './moment-text';

test('a moment is told by the clock of the plan', () => {
  expect(momentText('2026-03-28T03:12:00.000Z', 'America/Guatemala', 'es')).toBe('27/03/2026, 21:12 horas');
  expect(momentText('2026-03-28T03:12:00.000Z', 'America/Guatemala', 'en')).toBe('27 Mar 2026, 21:12');
});

test('what ends at midnight ends with the day before', () => {
  expect(lastDayText('2026-12-18T06:00:00.000Z', 'America/Guatemala', 'es')).toBe('17/12/2026');
  expect(lastDayText('2026-12-18T06:30:00.000Z', 'America/Guatemala', 'es')).toBe('18/12/2026');
});
