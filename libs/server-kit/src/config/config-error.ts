/** A value of the environment that can't be used, in one line that names the variable. Never shows the value: it may hold a password. */
export class ConfigError extends Error {
  override name = 'ConfigError';

  constructor(readonly variable: string, expected: string) {
    super(`${variable} ${expected}`);
  }
}
