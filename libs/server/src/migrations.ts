import { Tracker1763700000000 } from './migrations/1763700000000-tracker';
import { Standing1763800000000 } from './migrations/1763800000000-standing';
import { Words1763900000000 } from './migrations/1763900000000-words';
import { SharedFindings1764000000000 } from './migrations/1764000000000-shared-findings';
import { People1764100000000 } from './migrations/1764100000000-people';
import { PlanAdministration1764200000000 } from './migrations/1764200000000-plan-administration';
import { Notifications1764300000000 } from './migrations/1764300000000-notifications';
import { Reporting1764600000000 } from './migrations/1764600000000-reporting';
import { SheetPreviews1764800000000 } from './migrations/1764800000000-sheet-previews';
import { Review1764905000000 } from './migrations/1764905000000-review';
import { Approval1764910000000 } from './migrations/1764910000000-approval';
import { Alerts1764920000000 } from './migrations/1764920000000-alerts';
import { Approvers1764940000000 } from './migrations/1764940000000-approvers';
import { EvidenceWithdrawal1764950000000 } from './migrations/1764950000000-evidence-withdrawal';
import { Escalations1764700000000 } from './migrations/1764700000000-escalations';
import { Looks1764900000000 } from './migrations/1764900000000-looks';
import { PlanImports1764400000000 } from './migrations/1764400000000-plan-imports';
import { SearchWords1764500000000 } from './migrations/1764500000000-search-words';

/** Every migration, in order. */
export const migrations = [
  Tracker1763700000000, Standing1763800000000, Words1763900000000, SharedFindings1764000000000, People1764100000000, PlanAdministration1764200000000,
  Notifications1764300000000,
  PlanImports1764400000000,
  SearchWords1764500000000,
  Reporting1764600000000,
  Escalations1764700000000,
  SheetPreviews1764800000000,
  Looks1764900000000,
  Review1764905000000,
  Approval1764910000000,
  Alerts1764920000000,
  Approvers1764940000000,
  EvidenceWithdrawal1764950000000,
];
