/** Unsaved work. It belongs to the post where one is named, and passes to whoever holds it next. */
export interface Draft {
  key: string;
  post: number | null;
  content: Record<string, unknown>;
  updatedAt: string;
}
