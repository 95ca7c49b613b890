// Imported by a process that must not outlive the one that started it: not every shell passes a signal on to its child.
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, 500).unref();
