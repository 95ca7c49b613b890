import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { WorkspaceSession } from '../common/workspace/workspace-session';

/** For a point of contact of an installation that has no plan yet. */
@Component({
  selector: 'web-first-steps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <section class="sheet first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps" i18n="@@workspace.first.title">Primeros pasos</h2>
      <p i18n="@@workspace.first.lead">Todavía no hay ningún plan en este sitio. Empiece por uno: queda como borrador, que el público no ve, hasta que lo publique.</p>
      <ol>
        <li>
          <p i18n="@@workspace.first.plan"><strong>El plan.</strong> Créelo y escriba sus compromisos, o impórtelo de una hoja de cálculo o de un informe de autoevaluación.</p>
          <p class="btn-group">
            <a class="btn" routerLink="/espacio/planes/nuevo" i18n="@@workspace.first.create">Crear un plan</a>
            @if (session.may('plan.import')) {<a class="btn out" routerLink="/espacio/importar" i18n="@@workspace.nav.import">Importar</a>}
          </p>
        </li>
        @if (session.may('people.manage')) {
          <li><p i18n="@@workspace.first.people"><strong>Las personas.</strong> <a routerLink="/espacio/personas">Cree los puestos e invite</a> a quienes los ocupan: los enlaces de cada institución y a su propia suplencia.</p></li>
        }
        <li><p i18n="@@workspace.first.publish"><strong>La publicación.</strong> Cuando el plan esté completo, publíquelo: desde ese momento cada cambio queda a la vista.</p></li>
      </ol>
    </section>
  `,
})
export class FirstSteps {
  protected readonly session = inject(WorkspaceSession);
}
