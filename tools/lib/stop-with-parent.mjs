// Imported by a process that must not outlive the one that started it: not every shell passes a signal on to its child,
// and nobody can pass on a SIGKILL. npm starts scripts through a shell, so the shell's parent counts as well.
import { readFileSync } from 'node:fs';

/** @param {number} pid the process that started it; 0 where the system doesn't tell */
function parentOf(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[1]);
  } catch {
    return 0;
  }
}

const parent = process.ppid;
const grandparent = parentOf(parent);

const watch = setInterval(() => {
  if (process.ppid === parent && parentOf(parent) === grandparent) return;
  clearInterval(watch); // once: a second signal means impatience
  process.kill(process.pid, 'SIGTERM');
}, 250).unref();
