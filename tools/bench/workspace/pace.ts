import { percentile } from '../figures.mjs';

/** How often something was done in a second, and how long one took. */
export interface Pace {
  perSecond: number;
  p50: number;
  p99: number;
}

/** Does something again and again, by so many at once, each knowing its own number. */
export async function paceOf(atOnce: number, seconds: number, work: (who: number) => Promise<unknown>): Promise<Pace> {
  const times: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1_000;
  const one = async (who: number) => {
    for (let before = performance.now(); before < end; before = performance.now()) {
      await work(who);
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, who) => one(who)));
  const took = (performance.now() - began) / 1_000;
  times.sort((less, more) => less - more);
  return { perSecond: times.length / took, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

/** @throws Error with the beginning of the answer when it isn't the expected one. */
export async function expected(status: number, response: Response): Promise<Response> {
  if (response.status !== status) throw new Error(`${response.url} answers ${response.status}: ${(await response.text()).slice(0, 300)}`);
  return response;
}
