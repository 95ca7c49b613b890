/** The languages that headers and words of a spreadsheet are written in; both are read. */
export type SheetLanguage = 'es' | 'en';

/** The same words in each of them. */
export type SheetWords = Readonly<Record<SheetLanguage, string>>;
