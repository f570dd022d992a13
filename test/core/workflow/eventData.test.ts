import assert from "node:assert/strict";
import type { DataField } from "../../../src/core/workflow/definition.ts";
import { checkData, describeValue, type EventData } from "../../../src/core/workflow/eventData.ts";
import { pm } from "./support/people.ts";
import { smallProject } from "./support/smallProject.ts";
import { Trial, t } from "./support/trial.ts";

const { project } = new Trial(smallProject());

/** What is said, and the codes of what is wrong with it. */
function checked(fields: Readonly<Record<string, DataField>>, data: EventData, record: unknown = {}) {
  const { values, faults } = checkData(fields, data, record, project, t);
  return [values, faults.map(({ code }) => code)];
}

describe("a value that is said with an event", () => {
  const fields: readonly (readonly [DataField, fine: readonly unknown[], wrong: readonly unknown[]])[] = [
    [{ type: "line" }, ["a", "会计: {b}"], ["a\nb", 1, true, ["a"]]],
    [{ type: "text" }, ["a\nb\n"], [1, {}, ["a"]]],
    [{ type: "date" }, ["2026-02-28"], ["2026-02-29", "28.2.2026", "2026-02-28T10:00:00Z", 20260228]],
    [{ type: "number" }, [0, -1.5], ["1", Number.NaN, Number.POSITIVE_INFINITY, true]],
    [{ type: "yesNo" }, [true, false], ["yes", 1, "true"]],
    [{ type: "choice", choices: ["a", "b"] }, ["a", "b"], ["c", "A", ["a"].concat("b"), {}]],
    [
      { type: "record", kinds: ["risk", "issue"] },
      ["RISK-001", "ISS-001"],
      ["REQ-001", "RISK-9", "GOAL-1", 1],
    ],
  ];

  for (const [field, fine, wrong] of fields) {
    it(`is one of the type ${field.type}`, () => {
      for (const value of fine) assert.equal(describeValue(value, field, project, t), undefined);
      for (const value of wrong) {
        assert.match(describeValue(value, field, project, t) ?? "", /^[A-Z].*\.$|^Choose/, String(value));
        assert.deepEqual(checked({ field }, { field: value }), [{}, ["data-invalid"]]);
      }
    });
  }

  it("is missing where it is nothing, and then only matters where it is needed", () => {
    for (const value of [undefined, null, ""]) {
      assert.deepEqual(checked({ a: { type: "text" } }, { a: value }), [{}, []]);
      assert.deepEqual(checked({ a: { type: "text", required: true } }, { a: value }), [
        {},
        ["data-missing"],
      ]);
    }
    assert.deepEqual(checked({ a: { type: "number", required: true } }, { a: 0 }), [{ a: 0 }, []]);
    assert.deepEqual(checked({ a: { type: "yesNo", required: true } }, { a: false }), [{ a: false }, []]);
  });

  it("is refused where nobody asked for it", () => {
    assert.deepEqual(checked({ a: { type: "text" } }, { b: 1, constructor: 2 }), [
      {},
      ["data-unknown", "data-unknown"],
    ]);
    assert.deepEqual(checked({}, { at: "now", seal: "x" }), [{}, ["data-unknown", "data-unknown"]]);
  });

  it("may always be the record by way of which it happens", () => {
    assert.deepEqual(checked({}, { via: "CR-001" }), [{ via: "CR-001" }, []]);
  });

  it("stands in the history in the order in which the event asks for it", () => {
    const two: Readonly<Record<string, DataField>> = { b: { type: "line" }, a: { type: "line" } };
    assert.deepEqual(Object.keys(checked(two, { a: "1", b: "2" })[0] as object), ["b", "a"]);
  });
});

describe("a value that the record holds already", () => {
  const due: Readonly<Record<string, DataField>> = { due: { type: "date", required: true, field: "due" } };

  it("need not be said again when it is needed, unless another is said", () => {
    assert.deepEqual(checked(due, {}, { due: "2026-07-01" }), [{ due: "2026-07-01" }, []]);
    assert.deepEqual(checked(due, { due: "2026-08-01" }, { due: "2026-07-01" }), [{ due: "2026-08-01" }, []]);
    assert.deepEqual(checked(due, {}, {}), [{}, ["data-missing"]]);
    assert.deepEqual(checked(due, {}, { due: "soon" }), [{}, ["data-invalid"]]);
  });

  it("is said anew where the event wants that, or has been said for an earlier one", () => {
    const anew: Readonly<Record<string, DataField>> = { due: { ...(due.due as DataField), anew: true } };
    assert.deepEqual(checked(anew, {}, { due: "2026-07-01" }), [{}, ["data-missing"]]);
    const history = [{ event: "REDATE", due: "2026-07-01" }];
    assert.deepEqual(checked(due, {}, { due: "2026-07-01", history }), [{}, ["data-missing"]]);
  });

  it("is written into the record with the event", () => {
    const trial = new Trial(smallProject());
    trial.does("RISK-001", "ASSESS", pm);
    assert.deepEqual(trial.refused("RISK-001", "ACCEPT", pm), ["data-missing", "self-approval"]);
    trial.does("RISK-001", "ACCEPT", "SH-001", { data: { expires: "2026-12-31" } });
    assert.deepEqual((trial.entry("RISK-001").value as { acceptance?: unknown }).acceptance, {
      expires: "2026-12-31",
      approvedBy: "SH-001",
    });
    assert.equal(trial.history("RISK-001").at(-1)?.expires, "2026-12-31");
    assert.deepEqual(trial.found("RISK-001"), []);
  });
});
