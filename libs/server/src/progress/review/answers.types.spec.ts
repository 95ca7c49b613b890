import type { Page } from '@cumple/contracts/common/page';
import type { ManagedReport, PublicationOutcome, PublishedReport } from '@cumple/contracts/progress/progress-report';
import type { MilestoneSeries } from '@cumple/contracts/public-site/milestone-series';
import type { MilestoneSeriesDto } from '../../public-site/reports/milestone-series.dto';
import type { PublishedReportPageDto } from '../report-body.dto';
import type { ManagedReportDto, PublicationOutcomeDto, ReviewQueueDto } from './managed-report.dto';

/** `true` only for types that are the same, field by field, optional and nullable ones too. */
type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

// Of the institution the contract says `A & B`, which is the same in another form.
type Plain<Report extends { institution: unknown }> = Omit<Report, 'institution'>;

/** The compiler refuses every `false`. */
const same: [
  Same<Plain<ManagedReportDto>, Plain<ManagedReport>>, Same<Plain<ReviewQueueDto['items'][number]>, Plain<Page<ManagedReport>['items'][number]>>, Same<PublicationOutcomeDto, PublicationOutcome>, Same<PublishedReportPageDto, Page<PublishedReport>>,
  Same<MilestoneSeriesDto, MilestoneSeries>,
] = [true, true, true, true, true];

test('answers are what the contract says', () => expect(same).not.toContain(false));
