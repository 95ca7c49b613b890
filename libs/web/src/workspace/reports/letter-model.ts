import { signal } from '@angular/core';
import { FormControl, FormGroup, Validators } from '@angular/forms';
import type { ReportSheet } from '@cumple/contracts/progress/report-sheet';
import { REPORT_LIMITS } from '@cumple/domain/progress/report-content';
import { ApiProblem } from '../../common/workspace/api-problem';
import { AutoSave } from './auto-save';
import type { SheetAddress } from './report-sheets-client';
import type { RowServices } from './row-model';

/** The official letter that the reports of a sheet share. */
export class LetterModel {
  readonly form = new FormGroup({
    letterNumber: new FormControl('', { nonNullable: true, validators: Validators.maxLength(REPORT_LIMITS.letterNumber) }),
    letterOn: new FormControl('', { nonNullable: true }),
  });
  readonly saving: AutoSave;
  /** What somebody else wrote meanwhile: whoever goes on typing writes over it knowingly. */
  readonly theirs = signal<string | null>(null);
  private readonly version = signal(0);

  constructor(sheet: ReportSheet, address: SheetAddress, { client, kept, account }: RowServices, saved: (sheet: ReportSheet) => void) {
    this.version.set(sheet.version);
    this.form.setValue({ letterNumber: sheet.letterNumber ?? '', letterOn: sheet.letterOn ?? '' });
    this.saving = new AutoSave(this.form, {
      account, kept, key: `letter.${address.plan}.${address.round}.${address.institution}`, version: this.version,
      send: () => client.editLetter(address, this.edit(), this.version()).then((fresh) => (this.version.set(fresh.version), saved(fresh)), (failure: unknown) => this.refused(failure, client, address)),
    });
    this.saving.restore();
  }

  private async refused(failure: unknown, client: RowServices['client'], address: SheetAddress): Promise<never> {
    if (failure instanceof ApiProblem && failure.isConflict) {
      const { letterNumber, letterOn, version } = await client.one(address);
      this.version.set(version);
      this.theirs.set([letterNumber, letterOn].filter(Boolean).join(', '));
    }
    throw failure;
  }

  private edit(): { letterNumber: string | null; letterOn: string | null } {
    const { letterNumber, letterOn } = this.form.getRawValue();
    return { letterNumber: letterNumber.trim() || null, letterOn: letterOn || null };
  }
}
