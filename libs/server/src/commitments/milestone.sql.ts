import { givenDate, institutionReference, withdrawal } from '../common/json.sql';

/** SQL: the fields of `MilestoneView` from a milestone (alias `m`) and its own institution (alias `mi`), as arguments of `json_build_object`. */
export const milestoneFields = `'number', m.number, 'title', m.title, 'verificationMeans', m.verification_means,
      'startsOn', ${givenDate('m.starts_on')}, 'dueOn', ${givenDate('m.due_on')}, 'doneOn', m.done_on,
      'state', m.state, 'weight', m.weight, 'institution', ${institutionReference('mi')}, 'withdrawal', ${withdrawal('m')}`;
