const ROW = '<row';

/** Counts the rows of a sheet as its XML goes by, keeping no more than the end of the last piece. */
export class RowCounter {
  private rows = 0;
  private rest = '';

  /** Adds a piece; answers how many rows there were up to its end. */
  count(piece: Buffer): number {
    const text = this.rest + piece.toString('latin1');
    for (let at = text.indexOf(ROW); at >= 0; at = text.indexOf(ROW, at + ROW.length)) this.rows++;
    // Half a tag may stand at the end; a whole one was counted.
    this.rest = text.endsWith(ROW) ? '' : text.slice(1 - ROW.length);
    return this.rows;
  }
}
