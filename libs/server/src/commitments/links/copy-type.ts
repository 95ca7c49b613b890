const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN = 'application/vnd.oasis.opendocument';

/** What a copy is kept of – pages, documents, images, tables –, and how its file ends. */
const KEPT: Readonly<Record<string, string>> = {
  'text/html': 'html', 'application/xhtml+xml': 'xhtml', 'text/plain': 'txt', 'text/csv': 'csv', 'application/pdf': 'pdf',
  'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp', 'image/gif': 'gif',
  [`${OFFICE}.wordprocessingml.document`]: 'docx', [`${OFFICE}.spreadsheetml.sheet`]: 'xlsx', [`${OFFICE}.presentationml.presentation`]: 'pptx',
  'application/msword': 'doc', 'application/vnd.ms-excel': 'xls', 'application/vnd.ms-powerpoint': 'ppt',
  [`${OPEN}.text`]: 'odt', [`${OPEN}.spreadsheet`]: 'ods', [`${OPEN}.presentation`]: 'odp',
};

/** The type of what a copy is kept of, without its parameters; `null` for anything else. */
export function copyType(contentType: string | null): string | null {
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return Object.hasOwn(KEPT, type) ? type : null;
}

/** How the file of a copy ends. */
export function copyExtension(contentType: string): string {
  return KEPT[contentType] ?? 'bin';
}
