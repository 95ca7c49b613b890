import type { Proposer } from '@cumple/domain/commitments/proposer';

/** `Gobierno`: after `Propuesto por`. */
export function proposerName(proposer: Proposer): string {
  switch (proposer) {
    case 'government':
      return $localize`:@@commitments.proposer.government:Gobierno`;
    case 'civil-society':
      return $localize`:@@commitments.proposer.civilSociety:Sociedad civil`;
    case 'joint':
      return $localize`:@@commitments.proposer.joint:Gobierno y sociedad civil`;
  }
}

/** `propuesto por el gobierno`: beside the code of one commitment. */
export function proposedBy(proposer: Proposer): string {
  switch (proposer) {
    case 'government':
      return $localize`:@@home.proposed.government:propuesto por el gobierno`;
    case 'civil-society':
      return $localize`:@@home.proposed.civilSociety:propuesto por sociedad civil`;
    case 'joint':
      return $localize`:@@home.proposed.joint:propuesto en conjunto`;
  }
}

/** `Propuestos por el gobierno`: over a group of commitments. */
export function proposedByHeading(proposer: Proposer): string {
  switch (proposer) {
    case 'government':
      return $localize`:@@home.proposer.government:Propuestos por el gobierno`;
    case 'civil-society':
      return $localize`:@@home.proposer.civilSociety:Propuestos por sociedad civil`;
    case 'joint':
      return $localize`:@@home.proposer.joint:Propuestos en conjunto`;
  }
}
