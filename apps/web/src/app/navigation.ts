import type { PagePlan } from '@cumple/web/common/page-head';

export interface NavigationEntry {
  label: string;
  link: string;
  current: boolean;
}

/** The header's links; those of a plan lead to the plan that the page speaks of, else to the current one. */
export function navigation(plan: PagePlan | null, path: string | null): NavigationEntry[] {
  const commitments = plan ? `/planes/${plan.slug}/compromisos` : '/compromisos';
  const entry = (label: string, link: string, current = path === link || !!path?.startsWith(`${link}/`)) => ({ label, link, current });
  return [
    entry($localize`:@@common.nav.overview:Resumen`, '/', path === '/'),
    entry($localize`:@@common.nav.commitments:Compromisos`, commitments),
    entry($localize`:@@common.nav.institutions:Instituciones`, '/instituciones'),
    entry($localize`:@@common.nav.method:Método`, '/metodo'),
  ];
}

/** The years in a plan's title, `2014–2016`; the whole title when it has none. */
export function planLabel(plan: PagePlan): string {
  const years = /(\d{4})\s*[-–]\s*(\d{4})/.exec(plan.title);
  return years ? `${years[1]}–${years[2]}` : plan.title;
}
