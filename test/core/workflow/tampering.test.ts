import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import type { Problem } from "../../../src/core/model/problem.ts";
import { createProjectService, type ProjectService } from "../../../src/core/service.ts";
import type { Happening } from "../../../src/core/workflow/facts.ts";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";
import { sealedAnew, type Unsealed } from "./support/forge.ts";
import { dev, eve, li, pm, rui } from "./support/people.ts";
import { agreed, approved, textsOf } from "./support/story.ts";
import { t } from "./support/trial.ts";

const path = "requirements/REQ-001.yaml";
const story = agreed();
const texts = textsOf(story);
const original = story.history("REQ-001");

/** A project that is watched while somebody writes one of its files with another editor. */
class Watch {
  readonly #folder: InMemoryFolder;
  readonly #service: ProjectService;
  readonly #path: string;

  constructor(files: Readonly<Record<string, string>>, file: string) {
    this.#folder = new InMemoryFolder(files);
    this.#service = createProjectService(this.#folder, { t, today: () => "2026-06-15", stage: "release" });
    this.#path = file;
  }

  load(): Promise<unknown> {
    return this.#service.load();
  }

  /** What is wrong with the file when it has this text, except what has nothing to do with its history. */
  async problems(text: string): Promise<readonly Problem[]> {
    this.#folder.write(this.#path, text);
    await this.#service.update([this.#path]);
    return this.#service
      .problemsOf(this.#path)
      .filter(({ code }) => /^(?:yaml|schema|workflow|id|ref)\//.test(code));
  }

  get value(): unknown {
    return this.#service.project.files.get(this.#path)?.entries[0]?.value;
  }
}

/** The file with another history, an entry to a line. */
function written(history: readonly unknown[], status?: string): string {
  const text = texts[path] ?? "";
  const head = text.slice(0, text.indexOf("history:"));
  const lines = history.map((entry) => `  - ${JSON.stringify(entry)}\n`).join("");
  return `${status ? head.replace(/^status: .*/m, `status: ${status}`) : head}${lines ? `history:\n${lines}` : "history: []\n"}`;
}

/** The line on which an entry of such a file stands, from 0. */
function lineOf(index: number): number {
  return written([]).split("\n").length - 1 + index;
}

/** Problems as code, line and the text that is marked. */
function shown(problems: readonly Problem[], text: string): readonly string[] {
  const lines = text.split("\n");
  return problems.map(({ code, severity, range: { start, end } }) => {
    const marked = lines[start.line]?.slice(start.character, end.character);
    return `${severity} ${code} ${start.line - lineOf(0)} ${marked}`;
  });
}

const watch = new Watch(texts, path);
before(() => watch.load());

async function found(history: readonly unknown[], status?: string): Promise<readonly string[]> {
  const text = written(history, status);
  return shown(await watch.problems(text), text);
}

/** The places where seals are broken, as `found` shows them. */
function broken(index: number, { seal }: Pick<Happening, "seal">): string {
  return `error workflow/seal-broken ${index} "${seal}"`;
}

function at(history: readonly Happening[], index: number): Happening {
  const entry = history.at(index);
  assert.ok(entry);
  return entry;
}

describe("a history that nobody has touched", () => {
  it("has no problem, however its entries are laid out", async () => {
    assert.deepEqual(await watch.problems(texts[path] ?? ""), []);
    assert.deepEqual(await found(original), []);
    const block = `history:\n${original
      .map(
        (entry) =>
          `- at: ${entry.at}\n  ${Object.entries(entry)
            .slice(1)
            .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
            .join("\n  ")}\n`,
      )
      .join("")}`;
    assert.deepEqual(await watch.problems(written([]).replace("history: []\n", block)), []);
  });
});

describe("a single character of a sealed entry", () => {
  /** Every text with one character of the entry replaced, by each of these in turn. */
  function* variants(text: string, entry: string, others: string): Iterable<string> {
    const start = text.indexOf(entry);
    assert.ok(start >= 0 && text.indexOf(entry, start + 1) < 0);
    for (let place = start; place < start + entry.length; place++) {
      const other = others.charAt(place % others.length);
      const different = other === text[place] ? others.charAt((place + 1) % others.length) : other;
      yield text.slice(0, place) + different + text.slice(place + 1);
    }
  }

  async function unnoticed(watched: Watch, text: string, entry: string, others: string): Promise<number> {
    await watched.problems(text);
    const before = watched.value;
    let same = 0;
    for (const variant of variants(text, entry, others)) {
      const problems = await watched.problems(variant);
      if (problems.some(({ severity }) => severity === "error")) continue;
      assert.ok(isDeepStrictEqual(watched.value, before), `nobody notices: ${variant}`);
      same += 1;
    }
    return same;
  }

  it("can't be changed without anybody noticing, in any entry, whatever it becomes", async () => {
    const lines = (texts[path] ?? "").split("\n").filter((line) => line.startsWith("  - {at:"));
    assert.equal(lines.length, 4);
    for (const line of lines) {
      const entry = line.slice(line.indexOf("{"));
      // White space between two tokens may be written in more than one way; nothing else may.
      assert.ok((await unnoticed(watch, texts[path] ?? "", entry, "b7 #Z")) < 3, entry);
    }
  });

  it("can't be changed in what was said besides, in lists and numbers either", async () => {
    const change = "changes/CR-001.yaml";
    const files = textsOf(approved());
    const watched = new Watch(files, change);
    await watched.load();
    const [line = ""] = /\{at: .*policy: .*\}$/m.exec(files[change] ?? "") ?? [];
    assert.match(line, /policy: \{board: \[SH-001, SH-004, SH-006\], approvals: 2, clientSeat: SH-001\}/);
    assert.ok((await unnoticed(watched, files[change] ?? "", line, "19S,0")) < 3);
  });
});

describe("an entry", () => {
  it("can't be removed, except the last one", async () => {
    for (const index of [0, 1, 2]) {
      const without = original.filter((_, place) => place !== index);
      assert.ok((await found(without)).includes(broken(index, at(original, index + 1))));
    }
    assert.deepEqual(await found(original.slice(0, -1)), ["error workflow/status-mismatch -8 baselined"]);
    assert.deepEqual(await found([]), ["error workflow/missing-history -8 baselined"]);
    // Whoever puts the status back as well has undone the last event: only Git knows of it.
    assert.deepEqual(await found(original.slice(0, -1), "confirmed"), []);
  });

  it("can't change places with another", async () => {
    for (const index of [0, 1, 2]) {
      const turned = [...original];
      turned.splice(index, 2, at(original, index + 1), at(original, index));
      const problems = await found(turned);
      assert.ok(problems.includes(broken(index, at(original, index + 1))));
      assert.ok(problems.some((one) => one.startsWith(`error workflow/time-order ${index + 1} `)));
    }
  });

  it("can't be there twice", async () => {
    for (const [index, entry] of original.entries()) {
      const twice = [...original.slice(0, index + 1), ...original.slice(index)];
      assert.ok((await found(twice)).includes(broken(index + 1, entry)));
    }
  });

  it("can't come from another record", async () => {
    const other = story.history("REQ-002");
    assert.ok((await found([...original.slice(0, 3), at(other, 3)])).includes(broken(3, at(other, 3))));
  });

  it("can't be put in between, with a seal that fits or without any", async () => {
    const more = { at: at(original, 1).at, by: dev, event: "REVISE", state: "captured", reason: "r" };
    const [, , fitting] = sealedAnew([...original.slice(0, 2), more]);
    for (const entry of [more, { ...more, seal: at(original, 1).seal }, fitting]) {
      const problems = await found([...original.slice(0, 2), entry, ...original.slice(2)]);
      const place = entry === fitting ? broken(3, at(original, 2)) : "error workflow/seal-broken 2 ";
      assert.ok(problems.some((one) => one.startsWith(place)));
    }
  });

  it("can't be added without a seal, and the whole entry is marked", async () => {
    const { seal: _none, ...bare } = at(original, 3);
    assert.deepEqual(await found([...original.slice(0, 3), bare]), [
      `error workflow/seal-broken 3 ${JSON.stringify(bare)}`,
    ]);
    assert.deepEqual(await found([...original.slice(0, 3), { ...bare, seal: null }]), [
      "error schema/type 3 null",
    ]);
  });

  it("can't be changed together with its own seal where others follow", async () => {
    const changed = sealedAnew([...original.slice(0, 1), { ...at(original, 1), note: "I was here" }]);
    assert.deepEqual(await found([...changed, ...original.slice(2)]), [broken(2, at(original, 2))]);
  });
});

describe("a history whose seals are all made anew", () => {
  /** The history with one entry in another way, and its seals such as fit. */
  function forged(index: number, change: Partial<Unsealed>): readonly Happening[] {
    return sealedAnew(original.map((entry, place) => (place === index ? { ...entry, ...change } : entry)));
  }

  it("shows who confirms without the authority, at the name", async () => {
    assert.deepEqual(await found(forged(2, { by: dev })), [`error workflow/no-authority 2 "${dev}"`]);
    assert.deepEqual(await found(forged(2, { by: eve })), [`error workflow/no-authority 2 "${eve}"`]);
  });

  it("shows who is not in the register", async () => {
    const nobody = "nobody@nowhere.example";
    assert.deepEqual(await found(forged(0, { by: nobody })), [`error workflow/unknown-actor 0 "${nobody}"`]);
    assert.deepEqual(await found(forged(2, { by: nobody })), [`error workflow/unknown-actor 2 "${nobody}"`]);
  });

  it("shows what is dated back, or ahead of today", async () => {
    const early = "2026-05-31T10:00:00Z";
    assert.deepEqual(await found(forged(3, { at: early })), [`error workflow/time-order 3 "${early}"`]);
    const late = "2026-06-17T00:00:00Z";
    assert.deepEqual(await found(forged(3, { at: late })), [`error workflow/time-order 3 "${late}"`]);
    assert.deepEqual(await found(forged(3, { at: "2026-06-16T23:59:59Z" })), []);
    assert.deepEqual(await found(forged(3, { at: at(original, 2).at })), []);
    // The same moment, written in other ways.
    assert.deepEqual(await found(forged(3, { at: "2026-06-01T11:04:00.000+02:00" })), []);
    const elsewhere = "2026-06-01T09:02:59.5Z";
    assert.deepEqual(await found(forged(3, { at: elsewhere })), [
      `error workflow/time-order 3 "${elsewhere}"`,
    ]);
  });

  it("shows an event that its state does not have, or that leads elsewhere", async () => {
    assert.deepEqual(await found(forged(1, { event: "VERIFY" })), [
      'error workflow/illegal-transition 1 "VERIFY"',
    ]);
    assert.deepEqual(await found(forged(3, { state: "accepted" }), "accepted"), [
      'error workflow/illegal-transition 3 "accepted"',
    ]);
    const fewer = original.filter(({ event }) => event !== "CONFIRM");
    assert.deepEqual(await found(sealedAnew(fewer)), ['error workflow/illegal-transition 2 "BASELINE"']);
  });

  it("shows that the baseline does not hold the content, or is none", async () => {
    const other = { content: `sha256-${"A".repeat(43)}` };
    assert.deepEqual((await found(forged(3, other))).slice(0, 1), [
      'error workflow/illegal-transition 3 "BASELINE"',
    ]);
    for (const via of ["CR-001", "REQ-002"]) {
      assert.deepEqual(await found(forged(3, { via })), ['error workflow/illegal-transition 3 "BASELINE"']);
    }
    const { via: _none, ...bare } = at(original, 3);
    assert.deepEqual(await found(sealedAnew([...original.slice(0, 3), bare])), [
      'error workflow/illegal-transition 3 "BASELINE"',
    ]);
  });

  it("shows that the client confirmed other content than the baseline took in", async () => {
    const problems = await found(forged(2, { content: `sha256-${"B".repeat(43)}` }));
    assert.deepEqual(problems, ['error workflow/illegal-transition 3 "BASELINE"']);
  });

  it("shows who approves their own", async () => {
    const change = "changes/CR-001.yaml";
    const trial = approved();
    const files = textsOf(trial);
    const watched = new Watch(files, change);
    await watched.load();
    const asking = (files[change] ?? "").replace("requestedBy: SH-003", "requestedBy: SH-006");
    const problems = await watched.problems(asking);
    assert.deepEqual(
      problems.map(({ code, record }) => [code, record]),
      [["workflow/self-approval", "CR-001"]],
    );
    assert.ok([rui, pm, li].every((one) => !problems[0]?.message.includes(one)));
    assert.match(problems[0]?.message ?? "", /Quinn/);
  });

  it("shows nothing where all of it could have happened so: that is for Git to show", async () => {
    const retold = forged(0, { note: "mine" });
    assert.notEqual(at(retold, 3).seal, at(original, 3).seal);
    assert.deepEqual(await found(retold), []);
  });
});
