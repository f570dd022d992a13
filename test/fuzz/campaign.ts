import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Input } from "./input.ts";
import type { Finding, News, Order } from "./messages.ts";

export interface Wish extends Order {
  /** The bundled worker. */
  readonly worker: string;
  /** After so many milliseconds it ends, however few the executions are. */
  readonly time: number;
  /** MiB of heap that a child may use. */
  readonly memory: number;
  /** Milliseconds in which a child must give a sign of life: the time of a batch, with much to spare. */
  readonly silence: number;
  readonly onProgress?: (outcome: Outcome) => void;
}

export interface Outcome {
  executions: number;
  /** Blocks of code that have run; 0 where nobody looked. */
  blocks: number;
  /** Milliseconds that the slowest input took. */
  slowest: number;
  readonly findings: Finding[];
  /** Inputs that ran new code. */
  readonly kept: Input[];
}

type End = "done" | "time" | "crash" | "hang";

const mostChildren = 20;

/** Runs inputs in child processes; what one dies of or hangs in is a finding, and another goes on with the next seed. */
export async function runCampaign(wish: Wish): Promise<Outcome> {
  const outcome: Outcome = { executions: 0, blocks: 0, slowest: 0, findings: [], kept: [] };
  const end = performance.now() + wish.time;
  for (let child = 0; child < mostChildren; child++) {
    const order: Order = {
      ...{ sample: wish.sample, schemas: wish.schemas, guided: wish.guided, running: wish.running },
      seed: wish.seed + child,
      // What was run before is not run again.
      corpus: child === 0 ? wish.corpus : outcome.kept,
      executions: wish.executions - outcome.executions,
    };
    const ending = await new Child(wish, order, outcome).run(end - performance.now());
    if (ending === "done" || ending === "time") break;
    const input = JSON.parse(readFileSync(wish.running, "utf8") || "{}") as Input;
    const message = `the process ends in a ${ending}`;
    outcome.findings.push({ signature: ending, message, input, turn: "all" });
  }
  return outcome;
}

class Child {
  readonly #wish: Wish;
  readonly #order: Order;
  readonly #outcome: Outcome;
  readonly #before: number;

  constructor(wish: Wish, order: Order, outcome: Outcome) {
    this.#wish = wish;
    this.#order = order;
    this.#outcome = outcome;
    this.#before = outcome.executions;
  }

  run(time: number): Promise<End> {
    const { worker, memory, silence } = this.#wish;
    // A large nursery: nearly all that an execution makes is garbage after it.
    const execArgv = [`--max-old-space-size=${memory}`, "--max-semi-space-size=64"];
    const child = fork(worker, { execArgv, stdio: ["ignore", "ignore", "inherit", "ipc"] });
    return new Promise((resolve) => {
      const finish = (end: End) => {
        clearTimeout(silent);
        clearTimeout(over);
        child.removeAllListeners();
        child.kill("SIGKILL");
        resolve(end);
      };
      const over = setTimeout(() => finish("time"), time);
      let silent = setTimeout(() => finish("hang"), silence);
      child.on("message", (news: News) => {
        clearTimeout(silent);
        silent = setTimeout(() => finish("hang"), silence);
        if (news.type === "done") finish("done");
        else this.#take(news);
      });
      child.once("exit", () => finish("crash"));
      child.once("error", () => finish("crash"));
      child.send(this.#order);
    });
  }

  #take(news: Exclude<News, { type: "done" }>): void {
    const outcome = this.#outcome;
    if (news.type === "kept") outcome.kept.push(news.input);
    else if (news.type === "finding") outcome.findings.push(news.finding);
    else {
      outcome.executions = this.#before + news.executions;
      outcome.blocks = Math.max(outcome.blocks, news.blocks);
      outcome.slowest = Math.max(outcome.slowest, news.slowest);
      this.#wish.onProgress?.(outcome);
    }
  }
}
