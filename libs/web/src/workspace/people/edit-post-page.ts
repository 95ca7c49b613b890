import { ChangeDetectionStrategy, Component, type OnInit, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import type { PostView } from '@cumple/contracts/accounts/people';
import { Breadcrumb, type Crumb } from '@cumple/ui/breadcrumb';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { SaveBar } from '@cumple/ui/form/save-bar';
import { Conflict } from '../../common/workspace/conflict';
import { DraftKeeper } from '../../common/workspace/draft-keeper';
import { DraftOffer } from '../../common/workspace/draft-offer';
import { Submission } from '../../common/workspace/submission';
import { describeWorkspacePage } from '../page-title';
import { PeopleClient } from './people-client';
import { PostFields } from './post-fields';
import { type Places, postForm, postOf, valuesOf } from './post-form';

@Component({
  selector: 'web-edit-post-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, Conflict, DraftOffer, ErrorSummary, PostFields, ReactiveFormsModule, SaveBar],
  providers: [DraftKeeper],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <div class="page-head"><h1 tabindex="-1"><ng-container i18n="@@people.edit.title">Editar: {{ post().title }}</ng-container></h1><p class="muted">{{ post().institution.name }}</p></div>
    <web-draft-offer />
    @if (theirs(); as fresh) {<web-conflict [labels]="labels" [mine]="form.getRawValue()" [theirs]="values(fresh)" [base]="values(current())" (resolved)="resolve($event, fresh)" />}
    <form class="sheet form" [formGroup]="form" (ngSubmit)="save()" novalidate>
      <ui-error-summary [errors]="submission.errors()" />
      <web-post-fields [form]="form" [places]="places()" />
      <ui-save-bar label="Guardar el puesto" i18n-label="@@people.edit.send" [busy]="submission.busy()" [status]="keeper.status()" />
    </form>
  `,
})
export class EditPostPage implements OnInit {
  readonly post = input.required<PostView>();
  readonly places = input.required<Places>();
  private readonly client = inject(PeopleClient);
  private readonly router = inject(Router);
  protected readonly keeper = inject(DraftKeeper);
  protected readonly values = valuesOf;
  protected readonly current = linkedSignal(() => this.post());
  protected readonly theirs = signal<PostView | null>(null);
  protected readonly form = postForm();
  protected readonly submission = new Submission(this.form);
  protected readonly labels = {
    title: $localize`:@@people.field.title:Nombre del puesto`,
    role: $localize`:@@people.field.role:Qué puede hacer`,
    plan: $localize`:@@people.field.plan:Plan`,
    mailbox: $localize`:@@people.field.mailbox:Buzón institucional`,
  };
  protected readonly crumbs = computed((): Crumb[] => [
    { label: $localize`:@@people.title:Puestos y personas`, link: '/espacio/personas' },
    { label: this.post().title, link: `/espacio/personas/${this.post().id}` },
    { label: $localize`:@@people.edit:Editar el puesto` },
  ]);

  constructor() {
    describeWorkspacePage(() => $localize`:@@people.edit.title:Editar: ${this.post().title}:INTERPOLATION:`, () => this.post().institution.demonstration);
  }

  ngOnInit(): void {
    this.form.setValue(valuesOf(this.post()));
    void this.keeper.keep(this.form, `post.${this.post().id}`);
  }

  protected async save(): Promise<void> {
    const { id, version } = this.current();
    const saved = await this.submission.run(() => this.client.edit(id, postOf(this.form.getRawValue()), version));
    if (this.submission.conflict()) return this.theirs.set(await this.client.post(String(id)));
    if (!saved) return;
    await this.keeper.forget();
    await this.router.navigate(['/espacio/personas', id], { queryParams: { hecho: 'puesto' } });
  }

  protected async resolve(chosen: Record<string, unknown>, fresh: PostView): Promise<void> {
    this.form.patchValue(chosen);
    this.current.set(fresh);
    this.theirs.set(null);
    await this.save();
  }
}
