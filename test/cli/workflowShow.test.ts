import assert from "node:assert/strict";
import { allMachines } from "../../src/core/workflow/machines/allMachines.ts";
import { livingProject } from "./support/livingProject.ts";
import { runCli } from "./support/runCli.ts";
import { temporaryFolder, writeTree } from "./support/tree.ts";

const kinds = Object.keys(allMachines) as (keyof typeof allMachines)[];

interface LifecycleJson {
  readonly version: number;
  readonly kind: string;
  readonly initial: string;
  readonly states: readonly {
    readonly state: string;
    readonly final: boolean;
    readonly tags: readonly string[];
  }[];
  readonly events: readonly {
    readonly from: string;
    readonly event: string | null;
    readonly to: string;
    readonly conditions: readonly string[];
    readonly effects: readonly string[];
  }[];
}

describe("assent workflow show", () => {
  const folder = temporaryFolder();
  beforeEach(() => writeTree(folder(), livingProject));

  async function shown(...argv: string[]): Promise<string> {
    const { status, out, err } = await runCli(folder(), ["workflow", "show", ...argv]);
    assert.deepEqual([status, err], [0, ""], argv.join(" "));
    return out;
  }

  for (const kind of kinds) {
    it(`shows the lifecycle of ${kind} as a table, a diagram, a file and data that say the same`, async () => {
      const data = JSON.parse(await shown(kind, "--format", "json")) as LifecycleJson;
      const { states, initial } = allMachines[kind];
      assert.deepEqual([data.version, data.kind, data.initial], [1, kind, initial]);
      assert.deepEqual(
        data.states.map(({ state }) => state),
        Object.keys(states),
      );
      const text = await shown(kind);
      const diagram = await shown(kind, "--format", "mermaid");
      for (const { state } of data.states) {
        assert.match(text, new RegExp(`^  ${state} `, "m"));
        assert.match(diagram, new RegExp(`^  state "[^"]+" as ${state}$`, "m"));
      }
      for (const { from, event, to } of data.events) {
        assert.match(text, new RegExp(`^  ${from} +${event ?? "\\(by itself\\)"} +${to}\\b`, "m"));
        assert.match(diagram, new RegExp(`^  ${from} --> ${to}( : ${event ?? "\\["}.*)?$`, "m"));
      }
      assert.match(await shown(kind, "--format", "yaml"), new RegExp(`^kind: ${kind}\n`));
    });
  }

  for (const lang of ["en", "zh-CN"]) {
    it(`writes files in ${lang} from which a team can begin: the check accepts them, and they change nothing`, async () => {
      const before = new Map<string, string>();
      for (const kind of kinds) before.set(kind, await shown(kind, "--format", "json", "--lang", lang));
      for (const kind of kinds) {
        writeTree(folder(), {
          [`workflows/${kind}.yaml`]: await shown(kind, "--format", "yaml", "--lang", lang),
        });
      }
      const { status, out } = await runCli(folder(), ["workflow", "check"]);
      assert.deepEqual([status, out], [0, `No problems: ${kinds.length + 1} files checked.\n`]);
      for (const kind of kinds)
        assert.equal(await shown(kind, "--format", "json", "--lang", lang), before.get(kind));
    });
  }

  it("says what each way demands and brings about", async () => {
    const text = await shown("risk");
    assert.match(text, /^Lifecycle of a risk\n/);
    assert.match(text, /^ {2}State +Title +Tags\n {2}identified +Identified +initial$/m);
    assert.match(text, /^ {2}closed +Closed +final$/m);
    assert.match(text, /^ {2}From +Event +To +Conditions/m);
    assert.match(text, /^ {2}identified +OCCUR +occurred +→ opens an issue/m);
    assert.match(text, /^ {2}identified +ASSESS +assessed +filled in: inherent\.probability/m);
  });

  it("shows the team's own lifecycle where there is one", async () => {
    writeTree(folder(), {
      "workflows/lesson.yaml": [
        "kind: lesson",
        "title: {en: Our lessons, zh-CN: 我们的经验}",
        "initial: fresh",
        "states:",
        '  fresh: {title: "Fresh; \\"new\\" <b>", on: {KEEP: kept}}',
        "  kept: {tags: [rests], on: {KEEP: {guards: [{type: filled, params: {fields: [advice]}}]}}}",
        "",
      ].join("\n"),
    });
    assert.match(await shown("lesson"), /^Our lessons\n/);
    assert.match(await shown("lesson", "--lang", "zh-CN"), /^我们的经验\n/);
    assert.match(await shown("lesson", "--format", "mermaid"), /\n {2}kept --> kept : KEEP \[1\]\n/);
    assert.match(await shown("lesson", "--format", "yaml"), /\n {2}en: Our lessons\n {2}zh-CN: 我们的经验\n/);
  });

  it("names the check where the team's own lifecycle can't be used", async () => {
    writeTree(folder(), {
      "workflows/lesson.yaml": "kind: lesson\ninitial: nowhere\nstates: {a: {type: final}}\n",
    });
    const { status, out, err } = await runCli(folder(), ["workflow", "show", "lesson"]);
    assert.deepEqual([status, out], [1, ""]);
    assert.match(err, /assent workflow check/);
  });

  it("speaks Chinese", async () => {
    const text = await shown("change", "--lang", "zh-CN");
    assert.doesNotMatch(text, /Lifecycle|Draft|From|Conditions|filled in|by a member|by itself/);
    assert.match(text, /^ {2}draft +草稿 +初始$/m);
    assert.match(await shown("change", "--lang", "zh-CN", "--format", "mermaid"), /state "草稿" as draft/);
  });
});

describe("a call of assent workflow", () => {
  const folder = temporaryFolder();
  beforeEach(() => writeTree(folder(), livingProject));

  const calls: Readonly<Record<string, [argv: readonly string[], message: RegExp]>> = {
    "needs one of its words": [[], /“workflow” must be one of: show, check, migrate/],
    "knows no other word": [["draw", "risk"], /“draw” must be one of: show, check, migrate/],
    "knows no word of Object.prototype": [["constructor"], /“constructor” must be one of/],
    "needs a kind to show": [["show"], /“kind” must be one of: charter/],
    "shows no kind without a lifecycle": [["show", "baseline"], /“baseline” has no lifecycle/],
    "checks into no diagram": [["check", "--format", "mermaid"], /“--format” must be one of: text, json/],
    "knows no other format": [
      ["show", "risk", "--format", "svg"],
      /“--format” must be one of: text, mermaid/,
    ],
    "takes no option of another word": [["show", "risk", "--dry-run"], /“--dry-run” does not go with “show”/],
    "takes no third argument": [["show", "risk", "change"], /“change”/],
    "takes only pairs of states": [["migrate", "risk", "--map", "open"], /“open” must be old=new/],
  };
  for (const [title, [argv, message]] of Object.entries(calls)) {
    it(title, async () => {
      const { status, out, err } = await runCli(folder(), ["workflow", ...argv]);
      assert.deepEqual([status, out], [2, ""]);
      assert.match(err, message);
    });
  }
});
