import { instant } from '../common/json.sql';

/** SQL: the fields of `EscalationView` from an escalation (alias `x`), its milestone `m`, commitment `c` and the institution `xi` that raised it. */
export const escalationFields = `json_build_object('id', x.id, 'commitment', c.code, 'milestone', m.number, 'obstacle', x.obstacle, 'addressedTo', x.addressed_to, 'text', x.text,
      'raisedAt', ${instant('x.raised_at')}, 'raisedBy', json_build_object('institution', coalesce(xi.acronym, xi.name), 'post', x.post_title),
      'answeredAt', ${instant('x.answered_at')}, 'answer', x.answer, 'version', x.version)`;
