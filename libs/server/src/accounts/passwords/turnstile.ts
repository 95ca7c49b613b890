import { ProblemException } from '@cumple/server-kit/http/problem.exception';

/** Lets so many through at once and keeps so many waiting; whoever comes then is turned away with 503, to try again. */
export class Turnstile {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly atMostWaiting: number,
  ) {}

  async pass<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.inside < this.atOnce) this.inside += 1;
    else await this.turn();
    try {
      return await work();
    } finally {
      // Whoever waits takes over the place; else it is free.
      const next = this.waiting.shift();
      if (next) next();
      else this.inside -= 1;
    }
  }

  private turn(): Promise<void> {
    if (this.waiting.length >= this.atMostWaiting) throw new ProblemException(503, 'unavailable');
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
