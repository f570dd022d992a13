import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Problem } from "../../../src/core/model/problem.ts";
import { createProjectService, type ProjectService } from "../../../src/core/service.ts";
import { defaultLifecycle } from "../../../src/core/workflow/lifecycles.ts";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";
import { sealedAnew } from "./support/forge.ts";
import { dev, eve, li, pm, qa, rui, settings, team } from "./support/people.ts";
import { smallProject } from "./support/smallProject.ts";
import { agreed, textsOf } from "./support/story.ts";
import { Trial, t } from "./support/trial.ts";

const short = `kind: lesson
initial: noted
states:
  noted: {on: {TELL: told}}
  told: {type: final}
`;
const lessons = "- {id: LES-001, title: Ask, status: noted}\n- {id: LES-002, title: Tell, status: told}\n";

async function opened(files: Readonly<Record<string, string>>, isTrusted = true): Promise<ProjectService> {
  const service = createProjectService(new InMemoryFolder(files), {
    t,
    today: () => "2026-06-15",
    stage: "work",
    isTrusted: () => isTrusted,
  });
  await service.load();
  return service;
}

function shown(problems: readonly Problem[]): readonly string[] {
  return problems
    .filter(({ code }) => /^(?:workflow|schema|yaml)\//.test(code))
    .map(({ file, code, range }) => `${file}:${range.start.line + 1}:${range.start.character + 1} ${code}`);
}

describe("a lifecycle of the team's own", () => {
  it("is in force for its kind, and for no other", () => {
    const trial = new Trial({ ...team, "workflows/lesson.yaml": short, "lessons.yaml": lessons });
    assert.deepEqual([...(trial.source.lifecycleOf("lesson")?.states.keys() ?? [])], ["noted", "told"]);
    assert.equal(trial.source.lifecycleOf("risk"), defaultLifecycle("risk"));
    trial.does("LES-001", "TELL", dev);
    assert.deepEqual([trial.status("LES-001"), trial.found("LES-001")], ["told", []]);
    assert.deepEqual(trial.found("LES-002"), ["workflow/missing-history status"]);
  });

  it("may have another name where assent.yaml says so, and then the usual name is not looked at", () => {
    const named = { "assent.yaml": `${settings}workflows: {lesson: workflows/short.yaml}\n` };
    const files = { ...team, ...named, "workflows/short.yaml": short };
    assert.deepEqual(
      [...(new Trial(files).source.lifecycleOf("lesson")?.states.keys() ?? [])],
      ["noted", "told"],
    );
    const both = { ...files, "workflows/lesson.yaml": short.replaceAll("noted", "other") };
    assert.equal(new Trial(both).source.lifecycleOf("lesson")?.initial, "noted");
    assert.equal(new Trial({ ...team, ...named }).source.lifecycleOf("lesson"), undefined);
  });

  it("takes effect as soon as it is written, and goes when it goes", () => {
    const trial = new Trial({ ...team, "lessons.yaml": lessons });
    assert.deepEqual(trial.found("LES-001"), ["workflow/unknown-state status"]);
    trial.write({ "workflows/lesson.yaml": short });
    assert.deepEqual(trial.found("LES-001"), []);
    trial.write({ "workflows/lesson.yaml": undefined });
    assert.deepEqual(trial.found("LES-001"), ["workflow/unknown-state status"]);
  });

  it("is the beginning of new records of its kind", () => {
    const trial = new Trial(smallProject());
    trial.write({
      "issues.yaml": undefined,
      "workflows/issue.yaml": short.replace("kind: lesson", "kind: issue"),
    });
    trial.does("RISK-001", "OCCUR", pm);
    assert.equal(trial.status("ISS-001"), "noted");
  });

  it("is judged by its states only where its names are plain data, whatever they are called", () => {
    const odd = short.replaceAll("noted", "constructor").replaceAll("told", "toString");
    const trial = new Trial({
      ...team,
      "workflows/lesson.yaml": odd.replace("TELL", "VALUEOF"),
      "lessons.yaml":
        "- {id: LES-001, title: T, status: constructor}\n- {id: LES-002, title: T, status: valueOf}\n",
    });
    assert.deepEqual(trial.found("LES-002"), ["workflow/unknown-state status"]);
    trial.does("LES-001", "VALUEOF", dev);
    assert.deepEqual([trial.status("LES-001"), trial.found("LES-001")], ["toString", []]);
    assert.equal(trial.refused("LES-001", "__proto__", dev)[0], "not-possible");
  });

  it("may hold what belongs to the user, also where an event says what it asks for", () => {
    const own = `${short}events: {TELL: {x-why: 1, data: {x-hint: null, whom: {type: line, x-example: Li}}}}\n`;
    const trial = new Trial({ ...team, "workflows/lesson.yaml": own, "lessons.yaml": lessons });
    const [offer] = trial.offers("LES-001", dev);
    assert.deepEqual(Object.keys(offer?.data ?? {}), ["whom"]);
    assert.deepEqual(trial.refused("LES-001", "TELL", dev, { data: { "x-hint": "a" } }), ["data-unknown"]);
    trial.does("LES-001", "TELL", dev, { data: { whom: "Li" } });
    assert.equal(trial.history("LES-001")[0]?.whom, "Li");
  });

  it("counts the first event of a record as well, where that leaves it in its initial state", () => {
    const trial = new Trial({
      ...team,
      "workflows/lesson.yaml": `kind: lesson
initial: noted
states:
  noted:
    on:
      LIKE: {guards: [{type: notYet, params: {events: [LIKE]}}]}
    always:
      - {target: told, guards: [{type: approvals, params: {event: LIKE, atLeast: 2}}]}
  told: {type: final}
`,
      "lessons.yaml": lessons,
    });
    trial.does("LES-001", "LIKE", dev);
    assert.deepEqual(trial.refused("LES-001", "LIKE", dev), ["done-already"]);
    trial.does("LES-001", "LIKE", rui);
    assert.deepEqual([trial.status("LES-001"), trial.found("LES-001")], ["told", []]);
  });
});

describe("a lifecycle that can't be used", () => {
  const files = { ...team, "lessons.yaml": lessons };

  it("leaves its kind without one: nothing is judged, nothing may happen, and one problem says where", async () => {
    for (const [text, place] of [
      [short.replace("TELL: told", "TELL: gone"), "4:22 workflow/invalid-definition"],
      [short.replace("kind: lesson", "kind: document"), "1:7 workflow/invalid-definition"],
      [short.replace("type: final", "type: finished"), "5:16 schema/enum"],
      [short.replace("kind: lesson\n", ""), "1:1 schema/required"],
      [short.replace("initial: noted", "initial: !x noted"), "2:10 yaml/tag"],
      ["[]\n", "1:1 schema/type"],
    ] as const) {
      const service = await opened({ ...files, "workflows/lesson.yaml": text });
      assert.deepEqual(shown(service.problems()), [`workflows/lesson.yaml:${place}`]);
      assert.equal(service.lifecycleOf("lesson"), undefined, text);
      const trial = new Trial({ ...files, "workflows/lesson.yaml": text });
      assert.deepEqual(trial.refused("LES-001", "TELL", dev), ["lifecycle-unusable"]);
      assert.deepEqual([...trial.offers("LES-001", dev), ...trial.found("LES-002")], []);
    }
  });

  it("is not one that is not written yet", async () => {
    for (const text of ["", "# soon\n", "\n"]) {
      const service = await opened({ ...team, "workflows/lesson.yaml": text });
      assert.equal(service.lifecycleOf("lesson"), defaultLifecycle("lesson"));
      assert.deepEqual(shown(service.problems()), []);
    }
  });

  it("is named in assent.yaml, where the path is at fault", async () => {
    const naming = (path: string) => ({
      ...files,
      "assent.yaml": `${settings}workflows:\n  lesson: ${path}\n  x-note: 5\n`,
    });
    const line = settings.split("\n").length + 1;
    for (const [path, more] of [
      ["workflows/gone.yaml", {}],
      ["lessons.yaml", {}],
      ["../outside.yaml", {}],
      ["workflows/empty.yaml", { "workflows/empty.yaml": "" }],
      [
        "workflows/document.yaml",
        { "workflows/document.yaml": short.replace("kind: lesson", "kind: document") },
      ],
    ] as const) {
      const service = await opened({ ...naming(path), ...more });
      assert.equal(service.lifecycleOf("lesson"), undefined, path);
      assert.deepEqual(
        shown(service.problems()),
        [`assent.yaml:${line}:11 workflow/invalid-definition`],
        path,
      );
    }
  });

  it("may be mended, and then everything is judged again", async () => {
    const folder = new InMemoryFolder({ ...files, "workflows/lesson.yaml": short.replace("told}", "gone}") });
    const service = createProjectService(folder, { t, today: () => "2026-06-15", stage: "work" });
    await service.load();
    assert.equal(service.lifecycleOf("lesson"), undefined);
    folder.write("workflows/lesson.yaml", short);
    await service.update(["workflows/lesson.yaml"]);
    assert.deepEqual(shown(service.problems()), ["lessons.yaml:2:38 workflow/missing-history"]);
    folder.remove("workflows/lesson.yaml");
    await service.update(["workflows/lesson.yaml"]);
    assert.deepEqual(shown(service.problems()), [
      "lessons.yaml:1:37 workflow/unknown-state",
      "lessons.yaml:2:38 workflow/unknown-state",
    ]);
  });
});

describe("a workspace that is not trusted", () => {
  it("has its own lifecycles followed by nobody, and ours as always", async () => {
    const files = {
      ...team,
      "workflows/lesson.yaml": short,
      "lessons.yaml": lessons,
      "risks.yaml": "- {id: RISK-001, title: T, status: assessed}\n",
    };
    const service = await opened(files, false);
    assert.equal(service.lifecycleOf("lesson"), undefined);
    assert.deepEqual(shown(service.problems()), ["risks.yaml:1:36 workflow/missing-history"]);
    const trial = new Trial(files);
    trial.isTrusted = false;
    assert.deepEqual(trial.refused("LES-001", "TELL", dev), ["lifecycle-unusable"]);
    assert.deepEqual(trial.offers("LES-001", dev), []);
    assert.notDeepEqual(trial.offers("RISK-001", dev), []);
  });

  it("does not take ours in the place of a lifecycle that it does not follow", async () => {
    const service = await opened({ ...team, "workflows/lesson.yaml": "" }, false);
    assert.equal(service.lifecycleOf("lesson"), defaultLifecycle("lesson"));
    const named = { "assent.yaml": `${settings}workflows: {lesson: workflows/gone.yaml}\n` };
    assert.equal((await opened({ ...team, ...named }, false)).lifecycleOf("lesson"), undefined);
  });
});

describe("the four eyes of the guide to lifecycles", () => {
  const guide = readFileSync("docs/lifecycles.md", "utf8").replaceAll("\r\n", "\n");
  const [, definition = ""] = /^```yaml\n(kind: change\n.*?)^```/ms.exec(guide) ?? [];

  /** Rui has asked for the change and Dev has submitted it. */
  function submitted(): Trial {
    const trial = agreed();
    trial.write({ "workflows/change.yaml": definition });
    assert.deepEqual(trial.found("CR-001"), []);
    trial.does("CR-001", "DRAFT", dev);
    trial.does("CR-001", "SUBMIT", dev);
    return trial;
  }

  /** The change with one more entry, such as somebody writes and seals by hand. */
  function withEntry(trial: Trial, by: string, state: string): readonly string[] {
    const past = trial.history("CR-001");
    const { content } = past.at(-1) ?? {};
    const more = { at: "2026-06-10T08:00:00Z", by, event: "APPROVE", state, content };
    const [last] = sealedAnew([...past, more]).slice(-1);
    const text = trial.text("changes/CR-001.yaml").replace(/^status: .*/m, `status: ${state}`);
    trial.write({ "changes/CR-001.yaml": `${text}  - ${JSON.stringify(last)}\n` });
    return trial.found("CR-001");
  }

  it("pass the checks and are in force", async () => {
    const service = await opened({ ...textsOf(agreed()), "workflows/change.yaml": definition });
    assert.deepEqual(shown(service.problems()), []);
    assert.deepEqual(
      [...(service.lifecycleOf("change")?.states.keys() ?? [])],
      ["draft", "submitted", "approved", "implementing", "closed", "rejected", "withdrawn"],
    );
  });

  it("are two different people, neither who asked nor who submitted", () => {
    const trial = submitted();
    assert.deepEqual(trial.refused("CR-001", "APPROVE", rui), ["no-authority", "self-approval"]);
    assert.deepEqual(trial.refused("CR-001", "APPROVE", dev), ["no-authority", "self-approval"]);
    assert.deepEqual(trial.refused("CR-001", "APPROVE", eve), ["no-authority"]);
    trial.does("CR-001", "APPROVE", pm);
    assert.equal(trial.status("CR-001"), "submitted");
    assert.deepEqual(trial.refused("CR-001", "APPROVE", pm), ["done-already"]);
    trial.does("CR-001", "APPROVE", qa);
    assert.deepEqual([trial.status("CR-001"), trial.found("CR-001")], ["approved", []]);
    trial.does("CR-001", "IMPLEMENT", dev);
    assert.deepEqual([trial.found("CR-001"), trial.found("REQ-001")], [[], []]);
    assert.equal(trial.history("REQ-001").at(-1)?.event, "CHANGE");
  });

  it("see the same content: after a change it is submitted again", () => {
    const trial = submitted();
    trial.does("CR-001", "APPROVE", pm);
    trial.edit("changes/CR-001.yaml", "reason: The tax office asks for XML.", "reason: We like XML.");
    assert.deepEqual(trial.refused("CR-001", "APPROVE", qa), ["content-moved"]);
    trial.does("CR-001", "REVISE", dev);
    trial.does("CR-001", "SUBMIT", dev);
    trial.does("CR-001", "APPROVE", qa);
    assert.equal(trial.status("CR-001"), "submitted");
    trial.does("CR-001", "APPROVE", li);
    assert.deepEqual([trial.status("CR-001"), trial.found("CR-001")], ["approved", []]);
  });

  it("are asked again when the history is replayed", () => {
    const approvedBy = (...approvers: readonly string[]) => {
      const trial = submitted();
      for (const by of approvers) trial.does("CR-001", "APPROVE", by);
      return trial;
    };
    assert.deepEqual(withEntry(approvedBy(pm), qa, "approved"), []);
    assert.deepEqual(withEntry(approvedBy(), pm, "approved"), [
      "workflow/illegal-transition history/2/state",
    ]);
    assert.deepEqual(withEntry(approvedBy(pm), pm, "approved"), [
      "workflow/illegal-transition history/3/event",
    ]);
    assert.deepEqual(withEntry(approvedBy(pm), eve, "approved"), ["workflow/no-authority history/3/by"]);
    assert.deepEqual(withEntry(approvedBy(pm), dev, "submitted"), [
      "workflow/no-authority history/3/by",
      "workflow/self-approval history/3/by",
    ]);
    const asked = approvedBy(pm);
    asked.edit("changes/CR-001.yaml", "requestedBy: SH-003", "requestedBy: SH-006");
    assert.deepEqual(withEntry(asked, qa, "approved"), ["workflow/self-approval history/3/by"]);
    assert.deepEqual(withEntry(approvedBy(pm), qa, "submitted"), [
      "workflow/illegal-transition history/3/state",
    ]);
  });
});
