import { inlineScriptHashes } from './security-headers';

describe('inline scripts of a page', () => {
  it('are named by their hash, once each; those from files and data are not', () => {
    const html = `<script>a()</script><SCRIPT type="module">b()</SCRIPT><script src="/x.js"></script><script type="application/json" id="s">{}</script><script>a()</script>`;
    expect(inlineScriptHashes(html)).toEqual(["'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='", expect.stringMatching(/^'sha256-[\w+/]{43}='$/)]);
  });
});
