import { API_PREFIX } from '@cumple/contracts/common/paths';
import { WORKSPACE_PREFIX } from '@cumple/contracts/common/workspace-paths';

/** SQL: a text as one part of an address. */
const addressPart = (text: string) => `(SELECT string_agg(CASE WHEN letter ~ '^[A-Za-z0-9._~-]$' THEN letter ELSE regexp_replace(upper(encode(convert_to(letter, 'UTF8'), 'hex')), '(..)', '%\\1', 'g') END, '' ORDER BY place)
      FROM regexp_split_to_table(${text}, '') WITH ORDINALITY AS letters(letter, place))`;

const view = (file: string, address: string) =>
  `CASE WHEN ${file}.id IS NOT NULL THEN json_build_object('name', ${file}.name, 'contentType', ${file}.content_type, 'size', ${file}.size, 'sha256', ${file}.sha256, 'address', ${address}) END`;

/** SQL: the file of an evidence as the public gets it, `NULL` for an address; `file` is the alias of its `stored_file`, joined or empty. */
export function evidenceFile(file: string): string {
  return view(file, `'${API_PREFIX}/evidence-files/' || ${file}.id || '/' || ${addressPart(`${file}.name`)}`);
}

/** SQL: the same for the workspace, where it may not be public yet. */
export function workspaceEvidenceFile(file: string): string {
  return view(file, `'${WORKSPACE_PREFIX}/files/' || ${file}.id`);
}
