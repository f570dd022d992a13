import { run } from "../../../src/cli/run.ts";

export interface CliResult {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface CliFacts {
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly now?: string;
  readonly input?: string;
}

/** Calls `assent` in this process, in English and without colours unless the facts say otherwise. */
export async function runCli(
  cwd: string,
  argv: readonly string[],
  { env = {}, isTerminal = false, now = "2026-06-15T09:00:00Z", input = "" }: CliFacts = {},
): Promise<CliResult> {
  let out = "";
  let err = "";
  const status = await run(argv, {
    ...{ cwd, env, isTerminal, now: new Date(now) },
    input: () => new TextEncoder().encode(input),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { status, out, err };
}
