/** Why a file isn't taken. */
export const CONTENT_REASONS = ['type-not-taken', 'damaged', 'encrypted', 'has-macros', 'too-large-inside', 'picture-too-large', 'empty', 'too-large'] as const;
export type ContentReason = (typeof CONTENT_REASONS)[number];

/** A file whose content isn't taken. */
export class RefusedContent extends Error {
  override name = 'RefusedContent';

  constructor(readonly reason: ContentReason) {
    super(reason);
  }
}
