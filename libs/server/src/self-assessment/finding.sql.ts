/** SQL: what is read of a finding (alias `f`) and the commitment (alias `c`) it speaks of, as arguments of `json_build_object`. */
export const findingFields = `'code', f.code, 'severity', f.severity, 'subject', c.code, 'declared', f.declared, 'computed', f.computed,
      'place', f.place, 'params', f.params`;
