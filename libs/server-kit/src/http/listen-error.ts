/** Why a port can't be had, in one line for the person at the terminal. */
export class ListenError extends Error {
  override name = 'ListenError';

  constructor(port: number, cause: NodeJS.ErrnoException) {
    const reasons: Record<string, string> = {
      EADDRINUSE: `is taken by another program: stop that one, or choose another, such as PORT=${port + 1}`,
      EACCES: 'may not be used by this user: choose one above 1023',
    };
    super(`PORT ${port} ${reasons[cause.code ?? ''] ?? `can't be used (${cause.code ?? 'unknown error'})`}.`);
  }
}
