/**
 * Turns Ctrl-C and SIGTERM into one signal to abort with. The listeners stay, so that a second Ctrl-C (npm passes it on
 * after the terminal has) can't end the process in the middle of stopping.
 * @returns {AbortSignal}
 */
export function stopSignal() {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => controller.abort());
  return controller.signal;
}
