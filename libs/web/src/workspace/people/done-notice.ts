import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { WorkspaceSession } from '../../common/workspace/workspace-session';

/** Says what was done on the page before: `what` is the address's `hecho`. */
@Component({
  selector: 'web-done-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <div role="status">
      @if (words(); as said) {
        <p class="callout section-end">
          {{ said }}
          @if (invited() && session.may('mail.read')) {
            <a routerLink="/espacio/correo" i18n="@@people.done.mail">Sin servidor de correo, copie el vínculo en Correo pendiente</a>
          }
        </p>
      }
    </div>
  `,
})
export class DoneNotice {
  readonly what = input<string | undefined>();
  protected readonly session = inject(WorkspaceSession);
  protected readonly words = computed(() => doneWords()[this.what() ?? ''] ?? null);
  protected readonly invited = computed(() => ['relevo', 'designacion', 'invitacion'].includes(this.what() ?? ''));
}

function doneWords(): Record<string, string> {
  return {
    relevo: $localize`:@@people.done.handover:Relevo hecho. Quien dejó el puesto ya no puede ingresar con él; a quien sigue le llega una invitación.`,
    designacion: $localize`:@@people.done.appointed:Designación hecha. A quien asume el puesto le llega una invitación, si todavía no tiene cuenta.`,
    invitacion: $localize`:@@people.done.invited:Invitación enviada de nuevo. La anterior dejó de servir.`,
    vacante: $localize`:@@people.done.vacant:El puesto quedó vacante, con su motivo a la vista de todos.`,
    fin: $localize`:@@people.done.ended:La designación terminó y sus sesiones se cerraron.`,
    puesto: $localize`:@@people.done.post:Puesto guardado.`,
    borrado: $localize`:@@people.done.erased:Los datos de la persona se borraron. Lo que hizo sigue en el historial, por su puesto.`,
    institucion: $localize`:@@people.done.institution:Institución guardada.`,
    union: $localize`:@@people.done.merged:Las instituciones se unieron. La dirección de la repetida lleva ahora a la que queda.`,
  };
}
