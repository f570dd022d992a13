import assert from "node:assert/strict";
import { type NewRecord, planNewRecord } from "../../../src/core/act/newRecord.ts";
import type { Kind } from "../../../src/core/model/kind.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { createProjectService } from "../../../src/core/service.ts";
import { kinds } from "../../../src/generated/kinds.ts";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";
import { readProject, type Texts } from "../../support/readProject.ts";

const t = createTranslator();

function plan(kind: Kind, fields: Readonly<Record<string, unknown>>, texts: Texts = {}): NewRecord {
  return planNewRecord(kind, fields, readProject(texts), t);
}

function planned(...args: Parameters<typeof plan>): Extract<NewRecord, { ok: true }> {
  const result = plan(...args);
  assert.ok(result.ok, result.ok ? "" : result.messages.join(" "));
  return result;
}

function refused(...args: Parameters<typeof plan>): readonly string[] {
  const result = plan(...args);
  assert.ok(!result.ok);
  return result.messages;
}

describe("a new record", () => {
  it("gets the next id, the initial state and a file of its own", () => {
    const texts = { "requirements/REQ-004.yaml": "id: REQ-004\ntitle: T\nstatus: captured\n" };
    assert.deepEqual(planned("requirement", { title: "Export" }, texts), {
      ok: true,
      id: "REQ-005",
      pointer: [],
      file: {
        path: "requirements/REQ-005.yaml",
        text: "id: REQ-005\ntitle: Export\nstatus: captured\nhistory: []\n",
        expected: undefined,
      },
    });
  });

  it("keeps the order and the values of the fields that are given", () => {
    const { file } = planned("risk", {
      title: "Tax: late",
      kind: "threat",
      current: { probability: "likely", impact: "major" },
    });
    assert.equal(
      file.text,
      [
        "id: RISK-001",
        'title: "Tax: late"',
        "status: identified",
        "kind: threat",
        "current:",
        "  probability: likely",
        "  impact: major",
        "history: []",
        "",
      ].join("\n"),
    );
  });

  it("goes to the end of the register where the project keeps one", () => {
    const register = "# our risks\n- id: RISK-007\n  title: First # of many\n  status: closed\n";
    const added = "- id: RISK-008\n  title: Second\n  status: identified\n  history: []\n";
    const end = register.length - 1;
    assert.deepEqual(planned("risk", { title: "Second" }, { "risks.yaml": register }), {
      ok: true,
      id: "RISK-008",
      pointer: [1],
      file: {
        path: "risks.yaml",
        text: register + added,
        expected: register,
        edits: [{ start: end, end, newText: `\n${added.slice(0, -1)}` }],
      },
    });
  });

  it("goes to the register also when other records have files of their own", () => {
    const texts = {
      "risks.yaml": "- {id: RISK-001, title: T, status: identified}\n",
      "risks/RISK-009.yaml": "id: RISK-009\ntitle: T\nstatus: identified\n",
    };
    const { id, file } = planned("risk", { title: "Second" }, texts);
    assert.deepEqual([id, file.path], ["RISK-010", "risks.yaml"]);
  });

  it("begins a register that is empty", () => {
    for (const register of ["", "[]\n", "# our risks\n"]) {
      const { pointer, file } = planned("risk", { title: "First" }, { "risks.yaml": register });
      assert.deepEqual(pointer, [0]);
      assert.deepEqual(
        [...readProject({ "risks.yaml": file.text }).valid("risk")].map(({ id }) => id),
        ["RISK-001"],
        register,
      );
    }
  });

  it("begins its id with the prefix that the project has chosen", () => {
    const texts = { "assent.yaml": "assent: 1\nname: P\nprefixes: {risk: GEFAHR}\n" };
    const { id, file } = planned("risk", { title: "T" }, texts);
    assert.deepEqual([id, file.path], ["GEFAHR-001", "risks/GEFAHR-001.yaml"]);
  });

  it("takes an id that is given", () => {
    const { id, file } = planned("requirement", { id: "REQ-100", title: "T" });
    assert.deepEqual([id, file.path], ["REQ-100", "requirements/REQ-100.yaml"]);
  });

  it("is a charter only once, at its own place", () => {
    const { id, file } = planned("charter", { title: "Portal" });
    assert.deepEqual([id, file.path], ["CHARTER", "charter.yaml"]);
    const texts = { "charter/main.yaml": "id: CHARTER\ntitle: T\nstatus: initiating\n" };
    assert.deepEqual(refused("charter", { title: "Portal" }, texts), ["The id “CHARTER” is in use."]);
  });

  it("passes every check of its schema and its id, whatever its kind", async () => {
    for (const kind of kinds.filter((one) => one !== "baseline")) {
      const { file } = planned(kind, { title: "T" });
      const service = createProjectService(new InMemoryFolder({ [file.path]: file.text }), {
        t,
        today: () => "2026-06-15",
        stage: "work",
      });
      await service.load();
      assert.deepEqual(
        service.problems().filter(({ severity }) => severity === "error"),
        [],
        kind,
      );
      assert.equal([...service.project.all(kind)].length, 1, kind);
    }
  });
});

describe("a new record is refused", () => {
  it("when it is a baseline, which holds what is agreed and is sealed", () => {
    assert.deepEqual(refused("baseline", { title: "First", date: "2026-06-15", records: [] }), [
      "Baselines are made by “assent baseline create”, not by hand.",
    ]);
  });

  it("when its schema does not accept a field, for every reason at once", () => {
    assert.deepEqual(
      refused("requirement", { title: "T", priority: "high", colour: "red", effort: "much" }),
      [
        "“colour” is not known here: correct it, or begin your own keys with “x-”.",
        "“priority” must be one of: must, should, could, wont.",
        "“effort” must be a number.",
      ],
    );
  });

  it("when it has no title", () => {
    assert.deepEqual(refused("risk", {}), ["“title” must not be empty."]);
  });

  it("when its id is in use, by a record or by a goal", () => {
    const texts = {
      "charter.yaml": "id: CHARTER\ntitle: T\nstatus: initiating\ngoals: [{id: GOAL-1}]\n",
      "risks.yaml": "- {id: RISK-001, title: T, status: identified}\n",
    };
    assert.deepEqual(refused("risk", { id: "RISK-001", title: "T" }, texts), [
      "The id “RISK-001” is in use.",
    ]);
    assert.deepEqual(refused("requirement", { id: "GOAL-1", title: "T" }, texts), [
      "The id “GOAL-1” is in use.",
    ]);
  });

  it("when its id is no id", () => {
    assert.equal(refused("risk", { id: "risk 1", title: "T" }).length, 1);
    assert.equal(refused("risk", { id: 7, title: "T" }).length, 1);
    assert.equal(refused("charter", { id: "CHARTER-2", title: "T" }).length, 1);
  });

  it("when the register holds one record instead of a list, or cannot be read", () => {
    const mapping = { "risks.yaml": "id: RISK-001\ntitle: T\nstatus: identified\n" };
    assert.match(refused("risk", { title: "T" }, mapping)[0] ?? "", /^risks\.yaml: ./);
    assert.match(refused("risk", { title: "T" }, { "risks.yaml": "- [\n" })[0] ?? "", /^risks\.yaml: ./);
  });
});
