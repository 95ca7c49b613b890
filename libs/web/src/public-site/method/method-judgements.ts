import { ChangeDetectionStrategy, Component } from '@angular/core';

/** Who judges, and how judgements stand beside each other. */
@Component({
  selector: 'web-method-judgements',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p i18n="@@method.judgements.kinds">
      Cuatro clases de organización pueden evaluar un compromiso: la institución responsable o la que coordina, en su informe de autoevaluación (declarado); la mesa técnica; cada organización de
      sociedad civil; y el Mecanismo de Revisión Independiente (MRI) de la OGP.
    </p>
    <ul class="prose-list">
      <li i18n="@@method.judgements.beside">Las evaluaciones se muestran una al lado de otra, cada una con su organización, fecha, justificación y fuente. Ninguna sustituye a otra.</li>
      <li i18n="@@method.judgements.latest">De cada organización cuenta la última; las anteriores quedan registradas.</li>
      <li i18n="@@method.judgements.declared">Los totales por nivel usan solo lo declarado. Por eso dicen «se declaran completos», no «están completos».</li>
      <li i18n="@@method.judgements.divergence">
        Divergencia: los pasos entre la evaluación más alta y la más baja (de 0 a 3). Con una sola evaluación no hay divergencia que calcular. Un compromiso está en disputa si difieren en un paso o
        más.
      </li>
      <li i18n="@@method.judgements.party">«Juez y parte» acompaña a la institución que declara sus propios niveles y además coordina el plan.</li>
      <li i18n="@@method.judgements.unknown">«Sin evaluación de otros» quiere decir que nadie más ha evaluado; no dice si el avance es mucho o poco.</li>
    </ul>
  `,
})
export class MethodJudgements {}
