/** A picture without what tells where, when and with what it was taken: pieces of the given bytes, in order. */
export interface CleanPicture {
  width: number;
  height: number;
  pieces: Buffer[];
}
