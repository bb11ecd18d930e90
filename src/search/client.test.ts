import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bundleClient } from './client.ts';
import { readProgram } from './pagefind-program.ts';

// Pagefind's process takes its time where many run at once.
describe('bundleClient', { timeout: 60_000 }, () => {
  it('makes one classic script, the same each time, that evaluates no text', async () => {
    const program = await readProgram();
    const once = Buffer.from(await bundleClient(program.client)).toString();
    expect(Buffer.from(await bundleClient(program.client)).toString()).toBe(once);
    expect(once).not.toMatch(/\beval\(|new Function|import\(|^export /mu);
    expect(() => new Script(once)).not.toThrow();
  });
});
