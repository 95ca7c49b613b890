import { EVIDENCE_LIMITS } from '@cumple/server-kit/fetch/fetch-options';
import { GuardedFetch } from '@cumple/server-kit/fetch/guarded-fetch';
import { Module } from '@nestjs/common';
import { setTimeout } from 'node:timers/promises';
import { Attempts } from '../../accounts/throttling/attempts';
import { SERVER_OPTIONS, type ServerOptions } from '../../common/server-options';
import { AskForLook } from './ask-for-look';
import { CheckEvidence } from './check-evidence.job';
import { DueAddresses } from './due-addresses';
import { EvidenceCopiesController } from './evidence-copies.controller';
import { EvidenceCopies } from './evidence-copies.query';
import { EvidenceController } from './evidence.controller';
import { KeepWhatWasSeen } from './keep-what-was-seen';
import { LINK_SETTINGS, type LinkSettings, userAgent } from './link-settings';
import { OpenAddresses } from './open-addresses';
import { ReleaseCopy } from './release-copy';
import { ReviewEvidence } from './review-evidence';
import { WithdrawEvidence } from './withdraw-evidence';

const PAUSE_MS = 2_000;

/** Whether the addresses of evidence still open, copies of what they gave, and verdicts on evidence. */
@Module({
  controllers: [EvidenceController, EvidenceCopiesController],
  providers: [
    { provide: LINK_SETTINGS, inject: [SERVER_OPTIONS], useFactory: settings },
    DueAddresses, OpenAddresses, KeepWhatWasSeen, CheckEvidence, ReviewEvidence, WithdrawEvidence, ReleaseCopy, AskForLook, Attempts, EvidenceCopies,
  ],
})
export class LinksModule {}

function settings({ publicUrl }: ServerOptions): LinkSettings {
  return { fetch: new GuardedFetch({ userAgent: userAgent(publicUrl), limits: EVIDENCE_LIMITS }), pause: () => setTimeout(PAUSE_MS) };
}
