import assert from "node:assert/strict";
import type { Entry } from "../../../src/core/model/entry.ts";
import type { FileKind } from "../../../src/core/model/kind.ts";
import type { Project } from "../../../src/core/model/project.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { Checker } from "../../../src/core/rules/checker.ts";
import {
  findingAt,
  graphRule,
  type ProjectRule,
  type RuleContext,
  recordRule,
} from "../../../src/core/rules/rule.ts";
import { lifecyclesIn } from "../../../src/core/workflow/lifecycles.ts";
import { readFiles, readProject, type Texts } from "../../support/readProject.ts";

const texts: Texts = {
  "charter.yaml": "id: CHARTER\ntitle: Portal\nstatus: executing\ngoals: [{id: GOAL-1}]\n",
  "requirements/REQ-001.yaml": "id: REQ-001\ntitle: T\nstatus: captured\ngoal: GOAL-1\n",
  "requirements/REQ-002.yaml": "id: REQ-002\ntitle: T\nstatus: captured\ndependsOn: [REQ-001]\n",
  "requirements/REQ-003.yaml": "id: REQ-003\npriority: high\n",
  "risks/RISK-001.yaml": "id: RISK-001\ntitle: T\nstatus: identified\n",
};

/** A checker whose rules find every record, and write down where they looked. */
class Watched {
  readonly looked: string[] = [];
  readonly project: Project;
  readonly checker: Checker;
  today = "2026-06-15";

  constructor(files: Texts) {
    this.project = readProject(files);
    const look = (rule: string) => (entry: Entry) => {
      this.looked.push(`${rule} ${entry.id}`);
      return [findingAt(entry, "trace/orphan", rule)];
    };
    this.checker = new Checker([
      graphRule({ code: "ref/unknown", check: look("any") }),
      recordRule({ code: "trace/no-goal", kinds: ["requirement"], check: look("requirement") }),
      this.#projectRule("project of risks", ["risk", "issue"]),
    ]);
  }

  /** Replaces files and checks; returns the files that are named as changed. */
  async update(files: Texts): Promise<readonly string[]> {
    const touched = this.project.replace(readFiles(files));
    const context = contextOf(this.project, this.today);
    this.looked.length = 0;
    return [...(await this.checker.update(touched, context))].sort();
  }

  #projectRule(name: string, reads: readonly FileKind[]): ProjectRule {
    return watchedRule("trace/cycle", reads, ({ project }) => {
      this.looked.push(name);
      return [...project.all("risk")].map((entry) => findingAt(entry, "trace/cycle", name));
    });
  }

  messagesIn(path: string): string[] {
    const entries = this.project.files.get(path)?.entries ?? [];
    const findings = entries.flatMap((entry) => this.checker.findingsOf(entry));
    return [...findings, ...this.checker.projectFindingsIn(path)].map(({ message }) => message);
  }
}

function watchedRule(
  code: ProjectRule["code"],
  reads: readonly FileKind[],
  check: ProjectRule["check"],
): ProjectRule {
  return { scope: "project", code, reads, check };
}

async function loaded(): Promise<Watched> {
  const watched = new Watched({});
  await watched.update(texts);
  return watched;
}

function contextOf(project: Project, today: string): RuleContext {
  const t = createTranslator();
  return { project, today, lifecycleOf: lifecyclesIn(project, t), t };
}

describe("the checker", () => {
  it("runs the rules of a kind for its valid records, and rules of the graph for all", async () => {
    const { looked } = await loaded();
    assert.deepEqual(looked.toSorted(), [
      "any CHARTER",
      "any REQ-001",
      "any REQ-002",
      "any REQ-003",
      "any RISK-001",
      "project of risks",
      "requirement REQ-001",
      "requirement REQ-002",
    ]);
  });

  it("runs rules again for a record that is read anew and for its neighbours, and for no others", async () => {
    const watched = await loaded();
    const named = await watched.update({ "requirements/REQ-002.yaml": texts["requirements/REQ-002.yaml"] });
    assert.deepEqual(watched.looked.toSorted(), [
      "any REQ-001",
      "any REQ-002",
      "requirement REQ-001",
      "requirement REQ-002",
    ]);
    assert.deepEqual(named, ["requirements/REQ-001.yaml", "requirements/REQ-002.yaml"]);
  });

  it("runs rules about the project again when a record of the kinds that they read comes, changes or goes", async () => {
    const watched = await loaded();
    const risk = texts["risks/RISK-001.yaml"];
    for (const files of [
      { "risks/RISK-001.yaml": risk },
      { "risks/RISK-002.yaml": risk },
      { "risks/RISK-002.yaml": undefined },
      { "issues.yaml": "- {id: ISS-001, title: T, status: open}\n" },
    ]) {
      await watched.update(files);
      assert.ok(watched.looked.includes("project of risks"));
    }
    await watched.update({ "risks/RISK-003.yaml": "" });
    assert.deepEqual(watched.looked, []);
  });

  it("runs rules that look at links only again when ids or references change", async () => {
    const looked: string[] = [];
    const project = readProject({});
    const look = (name: string) => {
      looked.push(name);
      return [];
    };
    const checker = new Checker([
      graphRule({ code: "ref/unknown", linksOnly: true, check: ({ id }) => look(id) }),
      { ...watchedRule("trace/cycle", ["requirement"], () => look("all")), linksOnly: true },
    ]);
    const update = async (files: Texts) => {
      looked.length = 0;
      await checker.update(project.replace(readFiles(files)), contextOf(project, "2026-06-15"));
      return looked.toSorted();
    };
    await update(texts);
    const path = "requirements/REQ-001.yaml";
    const text = texts[path] ?? "";
    assert.deepEqual(await update({ [path]: text.replace("title: T", "title: U") }), ["REQ-001"]);
    assert.deepEqual(await update({ [path]: text.replace("goal: GOAL-1", "goal: GOAL-2") }), [
      "REQ-001",
      "all",
    ]);
    assert.deepEqual(await update({ [path]: text.replace("REQ-001", "REQ-009") }), [
      "CHARTER",
      "REQ-002",
      "REQ-009",
      "all",
    ]);
    assert.deepEqual(await update({ [path]: undefined }), ["CHARTER", "all"]);
    assert.deepEqual(await update({ [path]: text }), ["CHARTER", "REQ-001", "REQ-002", "all"]);
  });

  it("runs everything again when the settings change", async () => {
    const watched = await loaded();
    await watched.update({ "assent.yaml": "assent: 1\nname: P\n" });
    assert.equal(watched.looked.length, 9);
  });

  it("forgets what it found in a record that is gone, and names its file", async () => {
    const watched = await loaded();
    const [gone] = watched.project.files.get("requirements/REQ-002.yaml")?.entries ?? [];
    assert.ok(gone && watched.checker.findingsOf(gone).length === 2);
    assert.ok((await watched.update({ "requirements/REQ-002.yaml": undefined })).includes(gone.file));
    assert.deepEqual(watched.checker.findingsOf(gone), []);
  });

  it("forgets what it found about the project in a file that is gone, and names the file", async () => {
    const watched = await loaded();
    assert.deepEqual(watched.messagesIn("risks/RISK-001.yaml"), ["any", "project of risks"]);
    const named = await watched.update({ "risks/RISK-001.yaml": undefined });
    assert.deepEqual(named, ["risks/RISK-001.yaml"]);
    assert.deepEqual(watched.messagesIn("risks/RISK-001.yaml"), []);
  });

  it("pauses after each piece of work, and waits until the pause is over", async () => {
    const watched = new Watched({});
    let pauses = 0;
    let isPausing = false;
    const context = contextOf(watched.project, watched.today);
    await watched.checker.update(watched.project.replace(readFiles(texts)), context, async () => {
      assert.ok(!isPausing);
      isPausing = true;
      pauses += 1;
      await new Promise(setImmediate);
      isPausing = false;
    });
    // At least after each of five records and a finding of the project rule.
    assert.ok(pauses >= 6);
    assert.ok(!isPausing);
  });
});
