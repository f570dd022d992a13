import type { Input } from "./input.ts";

const mostTries = 600;

/** A smaller input with which the same goes wrong: files, then lines, then characters are left out. */
export async function minimise(input: Input, fails: (input: Input) => Promise<boolean>): Promise<Input> {
  let best = input;
  let tries = 0;
  const isBetter = async (candidate: Input): Promise<boolean> => {
    if (++tries > mostTries || !(await fails(candidate))) return false;
    best = candidate;
    return true;
  };
  for (const path of Object.keys(input)) {
    const { [path]: _left, ...rest } = best;
    if (Object.keys(rest).length > 0) await isBetter(rest);
  }
  for (const path of Object.keys(best)) {
    for (const by of ["\n", ""]) await shrink(path, by);
  }
  return best;

  async function shrink(path: string, by: string): Promise<void> {
    const pieces = () => (best[path] ?? "").split(by);
    for (let size = pieces().length >> 1; size >= 1; size >>= 1) {
      for (let at = 0; at < pieces().length && tries < mostTries; ) {
        const fewer = pieces().toSpliced(at, size).join(by);
        if (!(await isBetter({ ...best, [path]: fewer }))) at += size;
      }
    }
  }
}
