import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

type Call = (...args: unknown[]) => unknown;

/**
 * Does something while calls of `node:fs` are others.
 * @param replace what is called in place of one, by its name
 */
export async function withCalls<T>(
  names: readonly string[],
  replace: (name: string, original: Call) => Call,
  work: () => Promise<T>,
): Promise<T> {
  const functions = fs as unknown as Record<string, Call>;
  const originals = names.map((name) => [name, functions[name] as Call] as const);
  for (const [name, original] of originals) functions[name] = replace(name, original);
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    Object.assign(functions, Object.fromEntries(originals));
    syncBuiltinESMExports();
  }
}
