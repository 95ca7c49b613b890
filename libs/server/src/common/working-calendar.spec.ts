import { isWorkingDay } from '@cumple/domain/common/working-days';
import { WorkingCalendar } from './working-calendar';

const calendars = new WorkingCalendar();

// What Guatemala's law calls asuetos; 30 June goes to the nearest Monday or Friday (Decreto 19-2018).
test.each([
  ['2026-01-01', 'Año Nuevo', 'New Year\'s Day'],
  ['2026-04-02', 'Jueves Santo', 'Maundy Thursday'],
  ['2026-04-03', 'Viernes Santo', 'Good Friday'],
  ['2027-03-25', 'Jueves Santo', 'Maundy Thursday'],
  ['2026-05-01', 'Día del Trabajador', 'Labour Day'],
  ['2026-06-29', 'Día de las Fuerzas Armadas', 'Army Day'],
  ['2026-09-15', 'Día de la Independencia', 'Independence Day'],
  ['2026-10-20', 'Día de la Revolución', 'Revolution Day'],
  ['2026-11-01', 'Todos los Santos', 'All Saints\' Day'],
  ['2026-12-24', 'Nochebuena', 'Christmas Eve'],
  ['2026-12-25', 'Navidad', 'Christmas Day'],
])('in Guatemala, %s is %s', async (day, es, en) => {
  const calendar = await calendars.of('GT');
  expect([calendar.isHoliday(day), calendar.holidayName(day, 'es'), calendar.holidayName(day, 'en')]).toEqual([true, es, en]);
});

test.each(['2026-06-30', '2026-05-11', '2026-02-20', '2026-07-01', '2026-10-12', '2026-11-02', '2024-02-29'])('in Guatemala, offices work on %s', async (day) => {
  const { isHoliday } = await calendars.of('gt');
  expect(isWorkingDay(day, isHoliday)).toBe(true);
});

test('a locality has its country’s holidays', async () => expect((await calendars.of('GT-07')).isHoliday('2026-09-15')).toBe(true));

test.each(['XE', 'zz', 'imaginary-coast', '', 'toString'])('a jurisdiction that nobody knows ("%s") has weekends only', async (code) => {
  const { isHoliday, holidayName } = await calendars.of(code);
  expect([isHoliday('2026-12-25'), holidayName('2026-12-25', 'es'), isWorkingDay('2026-12-25', isHoliday), isWorkingDay('2026-12-26', isHoliday)]).toEqual([false, null, true, false]);
});

test('a far-off year has weekends only', async () => expect((await calendars.of('GT')).isHoliday('9999-12-25')).toBe(false));
