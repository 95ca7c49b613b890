import { Module } from '@nestjs/common';
import { BoardQuery } from './board.query';
import { CloseRound } from './close-round';
import { EditRound } from './edit-round';
import { ExtendRound } from './extend-round';
import { OpenRound } from './open-round';
import { RemindInstitution } from './remind-institution';
import { RemindRegularly } from './remind-regularly';
import { RoundLifeController } from './round-life.controller';
import { RoundsController } from './rounds.controller';
import { RoundsQuery } from './rounds.query';
import { WorkingDayQuery } from './working-day.query';

@Module({
  controllers: [RoundsController, RoundLifeController],
  providers: [RoundsQuery, BoardQuery, WorkingDayQuery, OpenRound, EditRound, CloseRound, ExtendRound, RemindInstitution, RemindRegularly],
})
export class RoundsModule {}
