import { countText } from '../../common/numbers';

/** `28 de 48`. */
export function ofText(count: number, total: number): string {
  return $localize`:@@home.of:${countText(count)}:count: de ${countText(total)}:total:`;
}

/** What follows `28 de 48`. */
export function declaredCompleteText(count: number): string {
  return count === 1 ? $localize`:@@home.declaredComplete.one:se declara completo` : $localize`:@@home.declaredComplete.many:se declaran completos`;
}

export function organisationsText(count: number): string {
  return count === 1 ? $localize`:@@home.organisations.one:1 organización` : $localize`:@@home.organisations.many:${countText(count)}:count: organizaciones`;
}
