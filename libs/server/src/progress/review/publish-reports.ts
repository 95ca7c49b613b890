import type { Publication, PublicationOutcome } from '@cumple/contracts/progress/progress-report';
import type { Language } from '@cumple/contracts/common/language';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Injectable, Logger } from '@nestjs/common';
import { requireRight } from '../../common/require-right';
import type { Caller } from '../../common/caller';
import { reviewMessages } from './internal/refuse';
import { PublishReport } from './publish-report';

/** Publishes several reports, each by itself: what became of one says nothing of another. */
@Injectable()
export class PublishReports {
  private readonly logger = new Logger('PublishReports');

  constructor(private readonly publishReport: PublishReport) {}

  async publish(caller: Caller, plan: string, { reports }: Publication, language: Language): Promise<PublicationOutcome> {
    requireRight(caller, 'report.review', { plan });
    const outcomes: PublicationOutcome['reports'] = [];
    for (const { id, version } of reports) outcomes.push({ id, ...(await this.one(caller, plan, { id, version }, language)) });
    return { reports: outcomes };
  }

  private async one(caller: Caller, plan: string, { id, version }: Publication['reports'][number], language: Language): Promise<{ published: boolean; problem: string | null }> {
    try {
      await this.publishReport.publish(caller, id, version, plan);
      return { published: true, problem: null };
    } catch (err) {
      if (err instanceof ProblemException) return { published: false, problem: err.says.text(language) };
      this.logger.error({ err, report: id }, 'a report could not be published');
      return { published: false, problem: reviewMessages.say('failed').text(language) };
    }
  }
}
