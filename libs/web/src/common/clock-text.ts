/** `hora de Guatemala`: whose clock tells an hour, by the place that a time zone is named after. */
export function clockText(timeZone: string): string {
  const place = timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return $localize`:@@common.clock:hora de ${place}:place:`;
}
