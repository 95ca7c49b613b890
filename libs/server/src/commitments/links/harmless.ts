/** Header of foreign content: whatever it is, it runs nothing and loads nothing. */
export const HARMLESS = ['Content-Security-Policy', "default-src 'none'; sandbox"] as const;
