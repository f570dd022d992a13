import assert from "node:assert/strict";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { viewRecordLifecycle } from "../../../src/core/views/recordLifecycle.ts";
import { takenTransitions } from "../../../src/core/views/takenTransitions.ts";
import { isLiving } from "../../../src/core/workflow/atRest.ts";
import type { LifecycleDefinition } from "../../../src/core/workflow/definition.ts";
import type { Happening, LivingEntry } from "../../../src/core/workflow/facts.ts";
import { toLifecycle } from "../../../src/core/workflow/lifecycle.ts";
import { allMachines } from "../../../src/core/workflow/machines/allMachines.ts";
import type { Offer } from "../../../src/core/workflow/offers.ts";
import { readProject } from "../../support/readProject.ts";

const t = createTranslator();

/** A lifecycle with two ways for one event, one that is taken by itself, and texts in two languages. */
const definition: LifecycleDefinition = {
  kind: "lesson",
  title: { en: "Life of a lesson", "zh-CN": "经验教训的生命周期" },
  initial: "open",
  states: {
    open: {
      title: { en: "Open", "zh-CN": "打开" },
      on: {
        ASK: { target: "open" },
        VOTE: [
          { target: "voting", guards: [{ type: "filled", params: { fields: ["owner"] } }] },
          { target: "open", description: "Nobody counts." },
        ],
      },
    },
    voting: { tags: ["waiting:board"], always: [{ target: "done", guards: [{ type: "first" }] }] },
    done: { type: "final", description: "It is over." },
  },
  events: { VOTE: { title: "Vote", description: "Say yes or no." } },
};
const lifecycle = toLifecycle(definition);

function happened(event: string, state: string): Happening {
  return { at: "2026-06-15T09:00:00Z", by: "a@b.example", event, state };
}

function lesson(status: string, history: readonly Happening[]): LivingEntry {
  const text = `id: LES-001\ntitle: Ask early\nstatus: ${status}\nhistory: ${JSON.stringify(history)}\n`;
  const [target] = readProject({ "lessons.yaml": text }).find("LES-001");
  assert.ok(target && isLiving(target.entry) && target.entry.valid);
  return target.entry;
}

function offer(given: Partial<Offer>): Offer {
  const texts = { title: "", description: "", targetTitle: "" };
  return {
    event: "VOTE",
    target: "open",
    conditions: [],
    data: {},
    isOpen: true,
    reasons: [],
    ...texts,
    ...given,
  };
}

describe("the lifecycle of a kind as it is drawn", () => {
  const view = viewRecordLifecycle(lifecycle, t);

  it("has all states, with their marks", () => {
    assert.equal(view.title, "Life of a lesson");
    assert.equal(view.record, undefined);
    assert.deepEqual(
      view.states.map(({ id, title, tags, initial, final }) => [id, title, tags.join(), initial, final]),
      [
        ["open", "Open", "", true, false],
        ["voting", "voting", "waiting:board", false, false],
        ["done", "done", "", false, true],
      ],
    );
  });

  it("has all transitions: each way of an event, and those that are taken by themselves", () => {
    assert.deepEqual(
      view.transitions.map(({ from, event, to, title, description }) => [
        from,
        event,
        to,
        title,
        description,
      ]),
      [
        ["open", "ASK", "open", "ASK", ""],
        ["open", "VOTE", "voting", "Vote", "Say yes or no."],
        ["open", "VOTE", "open", "Vote", "Nobody counts."],
        ["voting", "", "done", "", ""],
      ],
    );
    assert.equal(new Set(view.transitions.map(({ id }) => id)).size, view.transitions.length);
    assert.deepEqual(view.transitions[1]?.conditions, ["filled in: owner"]);
  });

  it("shows nothing of any record", () => {
    assert.ok(view.states.every(({ current, visited }) => !current && !visited));
    assert.ok(view.transitions.every(({ travelled, offer }) => travelled === 0 && offer === "none"));
  });

  it("speaks the reader's language", () => {
    const chinese = viewRecordLifecycle(lifecycle, createTranslator({}, "zh-CN"));
    assert.equal(chinese.title, "经验教训的生命周期");
    assert.equal(chinese.states[0]?.title, "打开");
  });

  it("is one for every built-in lifecycle, whose transitions lead from a state to another", () => {
    for (const machine of Object.values(allMachines)) {
      const { states, transitions } = viewRecordLifecycle(toLifecycle(machine), t);
      const ids = new Set(states.map(({ id }) => id));
      assert.ok(transitions.every(({ from, to }) => ids.has(from) && ids.has(to)));
      assert.equal(new Set(transitions.map(({ id }) => id)).size, transitions.length);
      assert.equal(states.filter(({ initial }) => initial).length, 1);
    }
  });
});

describe("the lifecycle of a record as it is drawn", () => {
  it("shows where it is and what it went through", () => {
    const entry = lesson("done", [happened("ASK", "open"), happened("VOTE", "done")]);
    const view = viewRecordLifecycle(lifecycle, t, { entry, offers: [] });
    assert.equal(view.title, "LES-001 Ask early");
    assert.equal(view.record, "LES-001");
    assert.deepEqual(
      view.states.map(({ id, current, visited }) => [id, current, visited]),
      [
        ["open", false, true],
        ["voting", false, false],
        ["done", true, true],
      ],
    );
    assert.deepEqual(
      view.transitions.map(({ travelled }) => travelled),
      [1, 1, 0, 1],
    );
  });

  it("shows an offer at the one way that it is about", () => {
    const entry = lesson("open", []);
    const reasons = [{ code: "x", message: "Fill in “owner”.", records: [] }];
    const voting = offer({ target: "voting", conditions: ["filled in: owner"], isOpen: false, reasons });
    const offersAt = (offers: readonly Offer[]) =>
      viewRecordLifecycle(lifecycle, t, { entry, offers }).transitions.map((one) => [
        one.offer,
        ...one.reasons,
      ]);
    assert.deepEqual(offersAt([voting]), [["none"], ["blocked", "Fill in “owner”."], ["none"], ["none"]]);
    assert.deepEqual(offersAt([offer({})]), [["none"], ["none"], ["open"], ["none"]]);
  });
});

describe("the transitions that a history took", () => {
  it("are counted each time", () => {
    const history = [happened("ASK", "open"), happened("ASK", "open"), happened("VOTE", "open")];
    assert.deepEqual(Object.fromEntries(takenTransitions(lifecycle, history)), {
      "open/ASK/0": 2,
      "open/VOTE/1": 1,
    });
  });

  it("are not counted where the lifecycle does not have them any more", () => {
    const history = [happened("REVIEW", "reviewed"), happened("VOTE", "done")];
    assert.equal(takenTransitions(lifecycle, history).size, 0);
  });
});
