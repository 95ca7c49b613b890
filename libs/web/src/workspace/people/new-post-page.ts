import { ChangeDetectionStrategy, Component, type OnInit, inject, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { Breadcrumb, type Crumb } from '@cumple/ui/breadcrumb';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { SaveBar } from '@cumple/ui/form/save-bar';
import { DraftKeeper } from '../../common/workspace/draft-keeper';
import { DraftOffer } from '../../common/workspace/draft-offer';
import { Submission } from '../../common/workspace/submission';
import { describeWorkspacePage } from '../page-title';
import { PeopleClient } from './people-client';
import { PostFields } from './post-fields';
import { type Places, postForm, postOf } from './post-form';

@Component({
  selector: 'web-new-post-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, DraftOffer, ErrorSummary, PostFields, ReactiveFormsModule, SaveBar],
  providers: [DraftKeeper],
  template: `
    <ui-breadcrumb [crumbs]="crumbs" />
    <div class="page-head"><h1 tabindex="-1" i18n="@@people.add">Agregar un puesto</h1></div>
    <web-draft-offer />
    <form class="sheet form" [formGroup]="form" (ngSubmit)="save()" novalidate>
      <ui-error-summary [errors]="submission.errors()" />
      <web-post-fields [form]="form" [places]="places()" [chooses]="true" />
      <ui-save-bar label="Agregar el puesto" i18n-label="@@people.add.send" [busy]="submission.busy()" [status]="keeper.status()" />
    </form>
  `,
})
export class NewPostPage implements OnInit {
  readonly places = input.required<Places>();
  private readonly client = inject(PeopleClient);
  private readonly router = inject(Router);
  protected readonly keeper = inject(DraftKeeper);
  protected readonly form = postForm();
  protected readonly submission = new Submission(this.form);
  protected readonly crumbs: Crumb[] = [{ label: $localize`:@@people.title:Puestos y personas`, link: '/espacio/personas' }, { label: $localize`:@@people.add:Agregar un puesto` }];

  constructor() {
    describeWorkspacePage(() => $localize`:@@people.add:Agregar un puesto`);
  }

  ngOnInit(): void {
    void this.keeper.keep(this.form, 'new-post');
  }

  protected async save(): Promise<void> {
    const values = this.form.getRawValue();
    const added = await this.submission.run((idempotencyKey) => this.client.add({ institution: values.institution, ...postOf(values) }, { idempotencyKey }));
    if (!added) return;
    await this.keeper.forget();
    await this.router.navigate(['/espacio/personas', added.id], { queryParams: { hecho: 'puesto' } });
  }
}
