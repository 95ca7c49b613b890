import { execFileSync } from 'node:child_process';
import { workspace } from '../../tools/lib/workspace.mjs';

/** Makes somebody a point of contact by the operator's command, which prints an invitation: the path of its link. */
export function invitationFor(email: string, post: string, ...more: string[]): string {
  const args = ['tools/run-tool.mjs', 'account', 'point-of-contact', '--email', email, '--post', post, '--another', ...more];
  const env = { ...process.env, CUMPLE_DATA_DIR: process.env['CUMPLE_E2E_DATA'], PUBLIC_URL: process.env['CUMPLE_E2E_URL'] };
  const said = execFileSync(process.execPath, args, { cwd: workspace, encoding: 'utf8', env });
  const [link] = /\/espacio\/invitacion#\S+/.exec(said) ?? [];
  if (!link) throw new Error(`The command printed no invitation: «${said}»`);
  return link;
}
