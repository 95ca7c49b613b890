import type { Sector } from '@cumple/domain/institutions/sector';

/** The word for a sector, in the language of the page. */
export function sectorName(sector: Sector): string {
  switch (sector) {
    case 'government':
      return $localize`:@@institutions.sector.government:Gobierno`;
    case 'civil-society':
      return $localize`:@@institutions.sector.civilSociety:Sociedad civil`;
    case 'academia':
      return $localize`:@@institutions.sector.academia:Academia`;
    case 'private':
      return $localize`:@@institutions.sector.private:Sector privado`;
    case 'multilateral':
      return $localize`:@@institutions.sector.multilateral:Organismo multilateral`;
    case 'other-branch':
      return $localize`:@@institutions.sector.otherBranch:Otro organismo u órgano del Estado`;
  }
}
