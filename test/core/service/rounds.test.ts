import assert from "node:assert/strict";
import type { Problem } from "../../../src/core/model/problem.ts";
import type { Found, ProjectService } from "../../../src/core/service.ts";
import { Rounds } from "../../../src/extension/rounds.ts";

/** Rounds of a project whose moments pass, and whose reading ends, when the test says so. */
class Watched implements Pick<ProjectService, "load" | "update" | "keep"> {
  readonly log: string[] = [];
  readonly rounds: Rounds;
  #moments: (() => void)[] = [];
  #reads: (() => void)[] = [];
  readonly #holds: boolean;

  constructor(holds = false) {
    this.#holds = holds;
    this.rounds = new Rounds({
      service: this,
      found: (path) => this.log.push(`found ${path}`),
      didCheck: () => this.log.push("checked"),
      failed: (error) => this.log.push(String(error)),
      moment: () => new Promise((resolve) => this.#moments.push(resolve)),
    });
  }

  async load(_signal?: unknown, found?: Found): Promise<ReadonlySet<string>> {
    return this.#read("load", found);
  }

  async update(paths: Iterable<string>, _signal?: unknown, found?: Found): Promise<ReadonlySet<string>> {
    return this.#read(`update ${[...paths].join(" ")}`, found);
  }

  async keep(): Promise<void> {}

  /** So many moments pass. */
  async pass(moments: number): Promise<void> {
    for (let passed = 0; passed < moments; passed++) {
      await settled();
      for (const resolve of this.#moments.splice(0)) resolve();
    }
    await settled();
  }

  /** What is read has been read. */
  async read(): Promise<void> {
    await settled();
    for (const resolve of this.#reads.splice(0)) resolve();
    await settled();
  }

  async #read(what: string, found: Found | undefined): Promise<ReadonlySet<string>> {
    this.log.push(what);
    if (this.#holds) await new Promise<void>((resolve) => this.#reads.push(resolve));
    found?.("a.yaml", [] as readonly Problem[]);
    return new Set();
  }
}

const settled = () => new Promise(setImmediate);

function changeMany({ rounds }: Watched, from: number): void {
  for (let number = from; number < from + 500; number++) rounds.change(`risks/RISK-${number}.yaml`);
}

describe("the rounds in which an editor reads a project", () => {
  it("read at once what changes alone", async () => {
    const watched = new Watched();
    watched.rounds.change("risks.yaml");
    watched.rounds.change("charter.yaml");
    await watched.rounds.idle();
    assert.deepEqual(watched.log, ["update risks.yaml charter.yaml", "found a.yaml", "checked"]);
  });

  it("read the whole folder once after a burst of changes, which comes in batches", async () => {
    const watched = new Watched();
    changeMany(watched, 0);
    for (let batch = 1; batch < 20; batch++) {
      await settled();
      changeMany(watched, batch * 500);
      await watched.pass(1);
      assert.deepEqual(watched.log, []);
    }
    await watched.pass(4);
    await watched.rounds.idle();
    assert.deepEqual(watched.log, ["load", "found a.yaml", "checked"]);
  });

  it("give a burst that pauses more time to go on", async () => {
    const watched = new Watched();
    changeMany(watched, 0);
    await watched.pass(3);
    changeMany(watched, 500);
    await watched.pass(1);
    await watched.pass(8);
    assert.deepEqual(watched.log, []);
    changeMany(watched, 1_000);
    await watched.pass(100);
    await watched.rounds.idle();
    assert.deepEqual(watched.log, ["load", "found a.yaml", "checked"]);
  });

  it("read what still comes of a burst file by file, and the whole folder again for another burst", async () => {
    const watched = new Watched();
    changeMany(watched, 0);
    await watched.pass(4);
    await watched.rounds.idle();
    changeMany(watched, 500);
    await watched.pass(4);
    await watched.rounds.idle();
    const [load, , , late = ""] = watched.log;
    assert.deepEqual([load, late.split(" ").slice(0, 2)], ["load", ["update", "risks/RISK-500.yaml"]]);
    assert.equal(late.split(" ").length, 501);
    assert.equal(watched.rounds.rescans, 1);
    await watched.pass(40);
    changeMany(watched, 0);
    await watched.pass(4);
    await watched.rounds.idle();
    assert.equal(watched.rounds.rescans, 2);
  });

  it("count a folder that changes as a burst", async () => {
    const watched = new Watched();
    watched.rounds.changeFolder();
    watched.rounds.change("risks/RISK-001.yaml");
    await watched.pass(5);
    await watched.rounds.idle();
    assert.deepEqual(watched.log, ["load", "found a.yaml", "checked"]);
  });

  it("read in the end though a burst never ends", async () => {
    const watched = new Watched();
    for (let batch = 0; watched.log.length === 0 && batch < 1_000; batch++) {
      changeMany(watched, 0);
      await settled();
      changeMany(watched, 0);
      await watched.pass(1);
    }
    assert.deepEqual(watched.log, ["load", "found a.yaml", "checked"]);
  });

  it("let changes that come while something is read wait together for the next", async () => {
    const watched = new Watched(true);
    watched.rounds.rescan();
    await settled();
    watched.rounds.change("risks.yaml");
    watched.rounds.change("issues.yaml");
    await watched.read();
    await watched.read();
    await watched.rounds.idle();
    assert.deepEqual(watched.log, [
      "load",
      "found a.yaml",
      "checked",
      "update risks.yaml issues.yaml",
      "found a.yaml",
      "checked",
    ]);
  });

  it("tell of nothing more once they are disposed", async () => {
    const watched = new Watched(true);
    watched.rounds.rescan();
    await settled();
    watched.rounds.dispose();
    await watched.read();
    await watched.rounds.idle();
    assert.deepEqual(watched.log, ["load"]);
  });
});
