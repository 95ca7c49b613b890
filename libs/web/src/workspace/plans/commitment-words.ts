import { COMMITMENT_KINDS, type CommitmentKind } from '@cumple/domain/commitments/commitment-kind';
import { CONCLUSION_MEANINGS, type ConclusionMeaning } from '@cumple/domain/commitments/timeliness';
import type { Choice } from '@cumple/ui/form/select-field';
import type { TextName } from './commitment-entry';

export function kindChoices(): Choice[] {
  const names: Record<CommitmentKind, string> = {
    regulation: $localize`:@@planEditor.kind.regulation:Una norma`,
    system: $localize`:@@planEditor.kind.system:Un sistema o herramienta`,
    capacity: $localize`:@@planEditor.kind.capacity:Capacidades (formación, equipo)`,
    participation: $localize`:@@planEditor.kind.participation:Un espacio de participación`,
    publication: $localize`:@@planEditor.kind.publication:Publicación de información`,
  };
  return COMMITMENT_KINDS.map((value) => ({ value, label: names[value] }));
}

export function meaningChoices(): Choice[] {
  const names: Record<ConclusionMeaning, string> = {
    planned: $localize`:@@planEditor.meaning.planned:La prometida`,
    actual: $localize`:@@planEditor.meaning.actual:La real`,
    unstated: $localize`:@@planEditor.meaning.unstated:La fuente no lo dice`,
  };
  return CONCLUSION_MEANINGS.map((value) => ({ value, label: names[value] }));
}

/** What each long text is for. */
export function textHints(): Record<TextName, string> {
  return {
    objective: $localize`:@@planEditor.hint.objective:Qué problema resuelve y qué habrá cambiado al concluir.`,
    description: $localize`:@@planEditor.hint.description:Qué se hará, y cómo se sabrá que se cumplió.`,
    relevance: $localize`:@@planEditor.hint.relevance:A qué valores de gobierno abierto contribuye, y por qué.`,
    ambition: $localize`:@@planEditor.hint.ambition:Qué tanto cambia lo que existe hoy.`,
    otherActors: $localize`:@@planEditor.hint.otherActors:Quién más participa, con las palabras del documento. Sin datos personales.`,
    results: $localize`:@@planEditor.hint.results:Lo que se ha informado hasta hoy. Corregirlo no pide motivo.`,
    nextSteps: $localize`:@@planEditor.hint.nextSteps:Lo que se ha anunciado. Corregirlo no pide motivo.`,
    additionalInformation: $localize`:@@planEditor.hint.more:Lo que no cabe en otro campo.`,
  };
}
