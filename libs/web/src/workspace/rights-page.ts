import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { RightsView } from '@cumple/contracts/accounts/rights';
import type { Holder, Permission, Scope } from '@cumple/domain/common/rights';
import { describeWorkspacePage } from './page-title';

/** The one rights table, as the server applies it. */
@Component({
  selector: 'web-rights-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page-head">
      <h1 tabindex="-1" i18n="@@workspace.rights.title">Qué puede hacer cada puesto</h1>
      <p class="muted" i18n="@@workspace.rights.lead">Es la misma tabla que el servidor consulta ante cada lectura y cada cambio. Lo que no está aquí, no se puede.</p>
    </div>
    <ul class="small rights-key">
      <li i18n="@@workspace.rights.any"><strong>todo</strong>: en todo lo que abarca el puesto (un plan, o todos)</li>
      <li i18n="@@workspace.rights.own"><strong>lo suyo</strong>: lo de su institución u organización</li>
      <li i18n="@@workspace.rights.self"><strong>propio</strong>: lo de su cuenta</li>
    </ul>
    <div class="rights-scroll" tabindex="0" role="region" aria-labelledby="rights-caption">
      <table class="table rights">
        <caption id="rights-caption" i18n="@@workspace.rights.caption">Permisos por puesto</caption>
        <thead>
          <tr>
            <th scope="col" i18n="@@workspace.rights.right">Permiso</th>
            @for (holder of view().holders; track holder) {<th scope="col">{{ view().names.holders[holder] }}</th>}
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.permission) {
            <tr>
              <th scope="row">{{ row.name }}<span class="meta">{{ row.permission }}</span></th>
              @for (cell of row.cells; track $index) {<td>@if (cell) {{{ cell }}} @else {<span class="sr" i18n="@@workspace.rights.no">no</span><span aria-hidden="true">–</span>}</td>}
            </tr>
          }
        </tbody>
      </table>
    </div>
    <p class="section small" i18n="@@workspace.rights.secondFactor">Con segundo paso obligatorio: {{ guarded() }}.</p>
  `,
  host: { class: 'work-main rights-page' },
})
export class RightsPage {
  readonly view = input.required<RightsView>();
  protected readonly rows = computed(() => this.view().rights.map(({ permission, grants }) => this.row(permission, grants)));
  protected readonly guarded = computed(() => this.view().rolesWithSecondFactor.map((role) => this.view().names.holders[role]).join(', '));
  private readonly scopes: Record<Scope, string> = {
    any: $localize`:@@workspace.rights.scope.any:todo`,
    own: $localize`:@@workspace.rights.scope.own:lo suyo`,
    self: $localize`:@@workspace.rights.scope.self:propio`,
  };

  constructor() {
    describeWorkspacePage(() => $localize`:@@workspace.rights.title:Qué puede hacer cada puesto`);
  }

  private row(permission: Permission, grants: Partial<Record<Holder, Scope>>) {
    const cells = this.view().holders.map((holder) => grants[holder]).map((scope) => (scope ? this.scopes[scope] : null));
    return { permission, name: this.view().names.permissions[permission], cells };
  }
}
