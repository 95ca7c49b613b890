/** How far a day lies from today: `hace 3 días`, `en 2 días`, `hoy`; `null` without a day. */
export function daysText(days: number | null): string | null {
  if (days === null) return null;
  if (days === 0) return $localize`:@@alerts.days.today:hoy`;
  if (days === 1) return $localize`:@@alerts.days.tomorrow:mañana`;
  if (days === -1) return $localize`:@@alerts.days.yesterday:ayer`;
  return days > 0 ? $localize`:@@alerts.days.in:en ${days}:days: días` : $localize`:@@alerts.days.ago:hace ${-days}:days: días`;
}
