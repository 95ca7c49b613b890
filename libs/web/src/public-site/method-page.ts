import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { API_PREFIX } from '@cumple/contracts/common/paths';
import { PageHead } from '../common/page-head';
import { MethodDates } from './method/method-dates';
import { MethodEvidence } from './method/method-evidence';
import { MethodFindings } from './method/method-findings';
import { MethodJudgements } from './method/method-judgements';
import { MethodLevels } from './method/method-levels';
import { MethodLimits } from './method/method-limits';
import { MethodProgress } from './method/method-progress';
import { MethodRecord } from './method/method-record';
import { MethodReports } from './method/method-reports';
import { MethodThresholds } from './method/method-thresholds';

@Component({
  selector: 'web-method-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MethodDates, MethodEvidence, MethodFindings, MethodJudgements, MethodLevels, MethodLimits, MethodProgress, MethodRecord, MethodReports, MethodThresholds, RouterLink],
  template: `
    <header class="page-head">
      <h1 i18n="@@method.title">Método</h1>
      <p class="lead" i18n="@@method.lead">De dónde sale cada nivel, fecha y cifra de este sitio, y qué no se hace con ellos.</p>
    </header>
    <nav aria-label="En esta página" i18n-aria-label="@@method.contents">
      <ul class="contents">
        <li><a [routerLink]="[]" fragment="niveles" i18n="@@method.levels">Niveles</a></li>
        <li><a [routerLink]="[]" fragment="evaluaciones" i18n="@@method.judgements">Quién declara y quién evalúa</a></li>
        <li><a [routerLink]="[]" fragment="fechas" i18n="@@method.dates">Fechas y plazos</a></li>
        <li><a [routerLink]="[]" fragment="avance" i18n="@@method.progress">Avance por hitos</a></li>
        <li><a [routerLink]="[]" fragment="informes" i18n="@@method.reports">Informes de avance</a></li>
        <li><a [routerLink]="[]" fragment="evidencia" i18n="@@method.evidence">Evidencia</a></li>
        <li><a [routerLink]="[]" fragment="umbrales" i18n="@@method.thresholds">Umbrales</a></li>
        <li><a [routerLink]="[]" fragment="hallazgos" i18n="@@method.findings">Hallazgos de consistencia</a></li>
        <li><a [routerLink]="[]" fragment="registro" i18n="@@method.record">Enmiendas y registro de cambios</a></li>
        <li><a [routerLink]="[]" fragment="limites" i18n="@@method.limits">Lo que no se hace</a></li>
        <li><a [routerLink]="[]" fragment="seguir" i18n="@@method.follow">Seguir una cifra hasta sus datos</a></li>
      </ul>
    </nav>
    <div class="prose">
      <section class="section" aria-labelledby="niveles">
        <div class="section-head"><h2 id="niveles" i18n="@@method.levels.h">Niveles</h2></div>
        <web-method-levels />
      </section>
      <section class="section" aria-labelledby="evaluaciones">
        <div class="section-head"><h2 id="evaluaciones" i18n="@@method.judgements.h">Quién declara y quién evalúa</h2></div>
        <web-method-judgements />
      </section>
      <section class="section" aria-labelledby="fechas">
        <div class="section-head"><h2 id="fechas" i18n="@@method.dates.h">Fechas y plazos</h2></div>
        <web-method-dates />
      </section>
      <section class="section" aria-labelledby="avance">
        <div class="section-head"><h2 id="avance" i18n="@@method.progress.h">Avance por hitos</h2></div>
        <web-method-progress />
      </section>
      <section class="section" aria-labelledby="informes">
        <div class="section-head"><h2 id="informes" i18n="@@method.reports.h">Informes de avance</h2></div>
        <web-method-reports />
      </section>
      <section class="section" aria-labelledby="evidencia">
        <div class="section-head"><h2 id="evidencia" i18n="@@method.evidence.h">Evidencia</h2></div>
        <web-method-evidence />
      </section>
      <section class="section" aria-labelledby="umbrales">
        <div class="section-head"><h2 id="umbrales" i18n="@@method.thresholds.h">Umbrales</h2></div>
        <web-method-thresholds />
      </section>
      <section class="section" aria-labelledby="hallazgos">
        <div class="section-head"><h2 id="hallazgos" i18n="@@method.findings.h">Hallazgos de consistencia</h2></div>
        <web-method-findings />
      </section>
      <section class="section" aria-labelledby="registro">
        <div class="section-head"><h2 id="registro" i18n="@@method.record.h">Enmiendas y registro de cambios</h2></div>
        <web-method-record />
      </section>
      <section class="section" aria-labelledby="limites">
        <div class="section-head"><h2 id="limites" i18n="@@method.limits.h">Lo que no se hace</h2></div>
        <web-method-limits />
      </section>
      <section class="section" aria-labelledby="seguir">
        <div class="section-head"><h2 id="seguir" i18n="@@method.follow.h">Seguir una cifra hasta sus datos</h2></div>
        <p i18n="@@method.follow.rows">
          Las cifras por nivel son vínculos a la lista de los compromisos que cuentan. Los filtros van en la dirección: al compartirla se comparte la misma lista. Cada compromiso dice quién declara su
          nivel, cuándo y con qué evidencia.
        </p>
        <p i18n="@@method.follow.api">Todo lo que muestran estas páginas se puede pedir también como datos, sin cuenta ni clave, con los mismos filtros.</p>
        <p class="btn-group"><a class="btn out" [href]="docs" i18n="@@method.follow.docs">Abrir la documentación de la API</a></p>
      </section>
    </div>
  `,
  host: { class: 'page' },
})
export class MethodPage {
  protected readonly docs = API_PREFIX + '/docs';

  constructor() {
    inject(PageHead).describe(() => ({
      title: $localize`:@@method.tab:Método`,
      description: $localize`:@@method.description:Cómo se obtienen los niveles, las fechas y las proporciones que muestra este sitio.`,
      path: '/metodo',
    }));
  }
}
