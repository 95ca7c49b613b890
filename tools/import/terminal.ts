import { createInterface } from 'node:readline/promises';

/** What the command says and asks. Reports go to standard output, progress and errors beside them. */
export interface Terminal {
  report(lines: readonly string[]): void;
  progress(line: string): void;
  /** The answer; `null` when there is nobody to ask. */
  ask(question: string): Promise<string | null>;
}

export const terminal: Terminal = {
  report: (lines) => void process.stdout.write(`${lines.join('\n')}\n`),
  progress: (line) => void process.stderr.write(`${line}\n`),
  ask: async (question) => {
    if (!process.stdin.isTTY || !process.stdout.isTTY) return null;
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    const closed = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
    const answer = await Promise.race([lines.question(question), closed]);
    lines.close();
    return answer;
  },
};
