import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Visit } from '../visit/visit';

/** Signs out: the token is worth nothing from then on. */
@Injectable()
export class SignOut {
  constructor(private readonly dataSource: DataSource) {}

  async signOut({ session }: Visit): Promise<void> {
    await this.dataSource.query('DELETE FROM sign_in_session WHERE id = $1', [session?.id ?? null]);
  }
}
