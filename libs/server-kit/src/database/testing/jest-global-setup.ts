import { startTestServer } from './test-server';

/** Jest calls this once for each project with integration specs. */
export default async function setUp(): Promise<void> {
  const server = await startTestServer(process.env);
  Object.assign(globalThis, { stopTestServer: server?.stop });
}
