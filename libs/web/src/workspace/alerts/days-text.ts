import type { AlertView } from '@cumple/contracts/alerts/alert';

/** How far an alert's day lies from today: `3 días de atraso`, `hace 3 días`, `en 2 días`, `hoy`; `null` without a day. */
export function daysText({ kind, days }: Pick<AlertView, 'kind' | 'days'>): string | null {
  if (days === null) return null;
  if (kind === 'milestone-late') return days === -1 ? $localize`:@@alerts.days.lateOne:1 día de atraso` : $localize`:@@alerts.days.late:${-days}:days: días de atraso`;
  if (days === 0) return $localize`:@@alerts.days.today:hoy`;
  if (days === 1) return $localize`:@@alerts.days.tomorrow:mañana`;
  if (days === -1) return $localize`:@@alerts.days.yesterday:ayer`;
  return days > 0 ? $localize`:@@alerts.days.in:en ${days}:days: días` : $localize`:@@alerts.days.ago:hace ${-days}:days: días`;
}
