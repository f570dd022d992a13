// Run as a process of its own: `manyCalls <name> <rounds> <folder>`. Calls `assent` over and over in a folder in which
// others write too, and prints what it was told is done: a line for each new record and for each event.
import { run } from "../../../src/cli/run.ts";

const [name = "", rounds = "", folder = ""] = process.argv.slice(2);

async function call(...argv: readonly string[]): Promise<number> {
  let said = "";
  const status = await run(argv, {
    ...{ cwd: folder, env: {}, isTerminal: false, now: new Date() },
    out: () => undefined,
    err: (text) => {
      said += text;
    },
  });
  const isRefused = status === 1 || /is not as it was when it was read/.test(said);
  if (status !== 0 && !isRefused) throw new Error(`${argv.join(" ")}: ${said}`);
  return status;
}

async function all(): Promise<void> {
  for (let round = 0; round < Number(rounds); round++) {
    const title = `${name}-${round}`;
    while ((await call("new", "lesson", title)) !== 0);
    process.stdout.write(`new ${title}\n`);
    for (const [event, ...data] of [["DEFER", "--set", "reason=later"], ["RESUME"]]) {
      const note = `${title}-${event}`;
      const status = await call(
        "transition",
        "REQ-001",
        String(event),
        ...data,
        "--by",
        "SH-002",
        "--note",
        note,
      );
      if (status === 0) process.stdout.write(`event ${note}\n`);
    }
  }
}

all().catch((error) => {
  process.stderr.write(String(error));
  process.exitCode = 1;
});
