import type { NotificationView } from '@cumple/contracts/notifications/notification';

/** Where a notice leads to within the portal; an address elsewhere is no link here. */
export function pathIn({ address }: Pick<NotificationView, 'address'>): string | null {
  if (address === null) return null;
  if (address.startsWith('/') && !address.startsWith('//')) return address.replace(/^\/en(?=\/|$)/, '') || '/';
  return null;
}
