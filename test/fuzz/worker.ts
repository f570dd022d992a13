import { ftruncateSync, openSync, writeSync } from "node:fs";
import { baseProject } from "./baseProject.ts";
import { Coverage } from "./coverage.ts";
import { Exercise } from "./exercise.ts";
import { signatureOf } from "./fault.ts";
import type { Input, Turn } from "./input.ts";
import { Inputs } from "./inputs.ts";
import type { News, Order } from "./messages.ts";
import { minimise } from "./minimise.ts";
import { schemaWords } from "./schemaWords.ts";

/** So many inputs between two looks at what has run, and two signs of life. */
const batchSize = 32;

/** Runs inputs in a process of their own, which may die of one or hang in it. */
class Worker {
  readonly #order: Order;
  readonly #base: Input;
  readonly #running: number;
  readonly #known = new Set<string>();
  #exercise: Exercise;
  #coverage: Coverage | undefined;
  #executions = 0;
  #slowest = 0;

  constructor(order: Order, base: Input, exercise: Exercise) {
    this.#order = order;
    this.#base = base;
    this.#exercise = exercise;
    this.#running = openSync(order.running, "w");
  }

  async run(): Promise<void> {
    const { seed, corpus, schemas, executions, guided } = this.#order;
    const inputs = new Inputs(seed, this.#base, corpus, schemaWords(schemas));
    const coverage = guided ? new Coverage("fuzzWorker") : undefined;
    this.#coverage = coverage;
    for (const input of corpus) await this.#execute(input, "all");
    coverage?.take();
    this.#tell();
    while (this.#executions < executions) {
      const batch: [Input, number][] = [];
      while (batch.length < batchSize && this.#executions < executions) {
        const one: [Input, number] = [inputs.next(), this.#executions];
        batch.push(one);
        await this.#execute(...one);
      }
      if (coverage && coverage.take() > 0) {
        // What ran new code runs again, alone, to be told from the others.
        for (const input of await this.#telling(batch, coverage)) inputs.corpus.push(input);
      }
      this.#tell();
    }
    send({ type: "done" });
  }

  async #execute(input: Input, turn: Turn): Promise<void> {
    this.#executions++;
    const text = JSON.stringify(input);
    ftruncateSync(this.#running);
    writeSync(this.#running, text, 0);
    const start = performance.now();
    const error = await this.#errorOf(input, turn);
    this.#slowest = Math.max(this.#slowest, performance.now() - start);
    if (error) await this.#report(error, input, turn);
  }

  async #errorOf(input: Input, turn: Turn): Promise<Error | undefined> {
    try {
      await this.#exercise.run(input, turn);
      return undefined;
    } catch (error) {
      return error as Error;
    }
  }

  async #report(error: Error, input: Input, turn: Turn): Promise<void> {
    const signature = signatureOf(error);
    this.#exercise = await Exercise.open(this.#base);
    if (this.#known.has(signature)) return;
    this.#known.add(signature);
    const fails = async (candidate: Input): Promise<boolean> => {
      this.#tell();
      const found = await this.#errorOf(candidate, turn);
      return found !== undefined && signatureOf(found) === signature;
    };
    const smallest = (await fails(input)) ? await minimise(input, fails) : input;
    this.#exercise = await Exercise.open(this.#base);
    send({
      type: "finding",
      finding: { signature, message: error.stack ?? error.message, input: smallest, turn },
    });
  }

  async #telling(batch: readonly [Input, number][], coverage: Coverage): Promise<readonly Input[]> {
    const told: Input[] = [];
    coverage.forgetLast();
    for (const [input, turn] of batch) {
      this.#tell();
      await this.#errorOf(input, turn);
      if (coverage.take() === 0) continue;
      told.push(input);
      send({ type: "kept", input });
    }
    return told;
  }

  /** Says what was done so far, and thereby that it goes on. */
  #tell(): void {
    const [executions, slowest] = [this.#executions, this.#slowest];
    send({ type: "progress", executions, blocks: this.#coverage?.size ?? 0, slowest });
  }
}

function send(news: News): void {
  process.send?.(news);
}

process.on("message", (order: Order) => {
  const base = baseProject(order.sample);
  void Exercise.open(base)
    .then((exercise) => new Worker(order, base, exercise).run())
    .then(() => process.disconnect());
});
