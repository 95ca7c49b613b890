import type { Publication, PublicationOutcome } from '@cumple/contracts/progress/progress-report';
import type { Language } from '@cumple/contracts/common/language';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { requireVersion } from '@cumple/server-kit/http/version';
import { Injectable, Logger } from '@nestjs/common';
import { found } from '../../common/found';
import { requireRight } from '../../common/require-right';
import type { Caller } from '../../common/caller';
import { type Act, WriteDesk } from '../../common/write-desk';
import { type Outgoing, putOutAll } from './internal/put-out';
import { requireStep, reviewMessages } from './internal/refuse';
import { lockReports, type ReportAtWork } from './internal/take-report';
import { PublishReport } from './publish-report';

type Asked = Publication['reports'][number];
type Outcome = PublicationOutcome['reports'][number];

/** Publishes several reports: what became of one says nothing of another. */
@Injectable()
export class PublishReports {
  private readonly logger = new Logger('PublishReports');

  constructor(
    private readonly desk: WriteDesk,
    private readonly publishReport: PublishReport,
  ) {}

  async publish(caller: Caller, plan: string, { reports }: Publication, language: Language): Promise<PublicationOutcome> {
    requireRight(caller, 'report.review', { plan });
    return { reports: await this.together(caller, plan, reports, language).catch((err: unknown) => this.oneByOne(caller, plan, reports, language, err)) };
  }

  /** In one transaction, which every report enters or stays out of. */
  private together(caller: Caller, plan: string, asked: readonly Asked[], language: Language): Promise<Outcome[]> {
    return this.desk.write(caller, async (act) => {
      act.authorise('report.review', { plan });
      const standing = new Map((await lockReports(act, asked.map(({ id }) => id))).map((report) => [report.id, report]));
      const outgoing: Outgoing[] = [];
      const outcomes = asked.map(({ id, version }): Outcome => {
        try {
          const admitted = admit(act, plan, standing.get(id), version);
          outgoing.push(admitted);
          // Named twice, it is published already.
          standing.set(id, { ...admitted.report, state: 'published' });
          return { id, published: true, problem: null };
        } catch (err) {
          return refused(id, err, language);
        }
      });
      await putOutAll(act, outgoing);
      return outcomes;
    });
  }

  /** Where something went wrong with all of them: that one can't be published holds up no other. */
  private async oneByOne(caller: Caller, plan: string, asked: readonly Asked[], language: Language, cause: unknown): Promise<Outcome[]> {
    if (cause instanceof ProblemException) throw cause;
    this.logger.warn({ err: cause }, 'reports could not be published together');
    const outcomes: Outcome[] = [];
    for (const { id, version } of asked) outcomes.push(await this.one(caller, plan, { id, version }, language));
    return outcomes;
  }

  private async one(caller: Caller, plan: string, { id, version }: Asked, language: Language): Promise<Outcome> {
    try {
      await this.publishReport.publish(caller, id, version, plan);
      return { id, published: true, problem: null };
    } catch (err) {
      if (err instanceof ProblemException) return refused(id, err, language);
      this.logger.error({ err, report: id }, 'a report could not be published');
      return { id, published: false, problem: reviewMessages.say('failed').text(language) };
    }
  }
}

/** A report that may be published now; ends with the problem of one that may not. */
function admit(act: Act, plan: string, standing: ReportAtWork | undefined, version: number): Outgoing {
  const report = found(standing?.plan.slug === plan ? standing : null);
  const by = act.authorise('report.review', { plan, institutions: [report.institution] });
  requireStep(report.state, 'publish');
  requireVersion(report, version);
  return { report, by };
}

function refused(id: number, err: unknown, language: Language): Outcome {
  if (!(err instanceof ProblemException)) throw err;
  return { id, published: false, problem: err.says.text(language) };
}
