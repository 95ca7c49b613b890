import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { FormGroup } from '@angular/forms';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { DayField } from '@cumple/ui/form/day-field';
import { TextArea } from '@cumple/ui/form/text-area';
import { DayPipe } from '../../common/day-pipe';
import { neededText } from './controls';
import { LIMITS } from './limits';
import { PlansClient } from './plans-client';
import { StepDialog } from './step-dialog';

type Step = 'publish' | 'approve' | 'end';

/** Publishing, approving and ending a plan: none of it can be taken back. */
@Component({
  selector: 'web-plan-life',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, DayPipe, StepDialog, TextArea],
  template: `
    @if (plan().approvedOn; as day) {<p i18n="@@planEditor.life.approvedOn">Aprobado el {{ day | day }}. Cambiar lo que promete pide un motivo, y lo aprobado queda a la vista.</p>}
    <p class="btn-group">
      @if (!plan().published) {<button class="btn" type="button" (click)="asked.set('publish')" i18n="@@planEditor.life.publish">Publicar el plan</button>}
      @if (!plan().approvedOn) {<button class="btn" type="button" [class.out]="!plan().published" (click)="asked.set('approve')" i18n="@@planEditor.life.approve">Aprobar el plan</button>}
      @else {<button class="btn out" type="button" (click)="asked.set('end')" i18n="@@planEditor.life.end">Cambiar cuándo concluye</button>}
    </p>
    <p class="small" role="status">{{ said() }}</p>
    <web-step-dialog name="publish" heading="¿Publicar este plan?" i18n-heading="@@planEditor.publish.heading" confirmLabel="Publicar para siempre" i18n-confirmLabel="@@planEditor.publish.confirm"
      [form]="empty" [send]="publish" [open]="asked() === 'publish'" (openChange)="asked.set(null)" (done)="finish($event, published)" (stale)="stale.emit()">
      <p i18n="@@planEditor.publish.what">Cualquier persona podrá leerlo, con sus compromisos e hitos. <strong>No se puede ocultar ni borrar después</strong>: solo corregir, agregar y concluir.</p>
    </web-step-dialog>
    <web-step-dialog name="approve" heading="¿Aprobar este plan?" i18n-heading="@@planEditor.approve.heading" confirmLabel="Aprobar" i18n-confirmLabel="@@planEditor.approve.confirm"
      [form]="approval" [send]="approve" [open]="asked() === 'approve'" (openChange)="asked.set(null)" (done)="finish($event, approved)" (stale)="stale.emit()">
      <p i18n="@@planEditor.approve.what">Lo que dice hoy queda como lo aprobado. Desde entonces, cambiar un título, un alcance, una fecha, un responsable o un hito pide un motivo que todos leen. <strong>No se puede deshacer.</strong></p>
      <ui-day-field name="approve-approvedOn" label="Día de la aprobación" i18n-label="@@planEditor.approve.day" [control]="approval.controls.approvedOn"
        hint="Hoy o antes: el día del acto que lo aprobó." i18n-hint="@@planEditor.approve.day.hint" />
    </web-step-dialog>
    <web-step-dialog name="end" heading="¿Cambiar cuándo concluye el plan?" i18n-heading="@@planEditor.end.heading" confirmLabel="Cambiar el último día" i18n-confirmLabel="@@planEditor.end.confirm"
      [form]="ending" [send]="end" [open]="asked() === 'end'" (openChange)="asked.set(null)" (done)="finish($event, ended)" (stale)="stale.emit()">
      <p i18n="@@planEditor.end.what">Hoy concluye el {{ plan().endsOn | day }}. El cambio y su motivo quedan en el historial público y no se pueden borrar.</p>
      <ui-day-field name="end-endsOn" label="Nuevo último día" i18n-label="@@planEditor.end.day" [control]="ending.controls.endsOn" [min]="plan().startsOn" />
      <ui-text-area name="end-reason" label="Motivo" i18n-label="@@planEditor.reason" [control]="ending.controls.reason" [rows]="3" [maxLength]="limit"
        hint="Es público: quien lea el portal lo verá tal como lo escriba. No nombre personas." i18n-hint="@@planEditor.reason.public" />
    </web-step-dialog>
  `,
  host: { class: 'stack' },
})
export class PlanLife {
  readonly plan = input.required<ManagedPlan>();
  readonly changed = output<ManagedPlan>();
  /** Somebody else changed the plan meanwhile. */
  readonly stale = output();
  private readonly client = inject(PlansClient);
  protected readonly asked = signal<Step | null>(null);
  protected readonly said = signal('');
  protected readonly limit = LIMITS.planReason;
  protected readonly empty = new FormGroup({});
  protected readonly approval = new FormGroup({ approvedOn: neededText(10) });
  protected readonly ending = new FormGroup({ endsOn: neededText(10), reason: neededText(LIMITS.planReason) });
  protected readonly published = $localize`:@@planEditor.publish.done:El plan ya es público.`;
  protected readonly approved = $localize`:@@planEditor.approve.done:El plan quedó aprobado.`;
  protected readonly ended = $localize`:@@planEditor.end.done:El último día del plan cambió.`;
  protected readonly publish = (key: string) => this.client.publish(this.plan().slug, this.plan().version, key);
  protected readonly approve = (key: string) => this.client.approve(this.plan().slug, this.approval.controls.approvedOn.value, this.plan().version, key);
  protected readonly end = (key: string) => this.client.end(this.plan().slug, this.ending.getRawValue(), this.plan().version, key);

  protected finish(plan: ManagedPlan, words: string): void {
    this.said.set(words);
    this.changed.emit(plan);
  }
}
