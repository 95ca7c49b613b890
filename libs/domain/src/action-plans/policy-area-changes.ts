/** Why policy areas can't be changed. */
export const POLICY_AREA_REASONS = ['code-taken', 'code-reserved', 'area-in-use', 'plan-approved', 'not-all-once'] as const;
export type PolicyAreaReasonCode = (typeof POLICY_AREA_REASONS)[number];

/** A reason and the field it speaks of. */
export interface PolicyAreaReason {
  field: string;
  code: PolicyAreaReasonCode;
}

/** What lists call the commitments without a policy area. */
export const NO_POLICY_AREA = 'none';

/** A code names one policy area of the plan. */
export function reasonsNotToAddPolicyArea(code: string, taken: readonly string[]): PolicyAreaReason[] {
  if (code === NO_POLICY_AREA) return [{ field: 'code', code: 'code-reserved' }];
  return taken.includes(code) ? [{ field: 'code', code: 'code-taken' }] : [];
}

/** A policy area goes only while nothing stands in it, and before the plan is approved. */
export function reasonsNotToRemovePolicyArea({ commitmentCount }: { commitmentCount: number }, { approved }: { approved: boolean }): PolicyAreaReason[] {
  return [
    ...(commitmentCount > 0 ? [{ field: 'code', code: 'area-in-use' } as const] : []),
    ...(approved ? [{ field: 'plan', code: 'plan-approved' } as const] : []),
  ];
}

/** A new order names all that there are, each once. */
export function reasonsNotToOrder(present: readonly string[], order: readonly string[]): PolicyAreaReason[] {
  const same = [...present].sort().join('\n') === [...order].sort().join('\n');
  return same ? [] : [{ field: 'codes', code: 'not-all-once' }];
}
