import assert from "node:assert/strict";
import fc from "fast-check";
import { contentDigest } from "../../../src/core/workflow/content.ts";
import type { LifecycleKind } from "../../../src/core/workflow/definition.ts";
import type { LivingEntry } from "../../../src/core/workflow/facts.ts";
import type { Lifecycle } from "../../../src/core/workflow/lifecycle.ts";
import { defaultLifecycle } from "../../../src/core/workflow/lifecycles.ts";
import { replay } from "../../../src/core/workflow/replay.ts";
import { sealedAnew, type Unsealed } from "./support/forge.ts";
import { dev, eve, rui } from "./support/people.ts";
import { smallProject } from "./support/smallProject.ts";
import { approved, signing } from "./support/story.ts";
import { Trial } from "./support/trial.ts";

const numRuns = Number(process.env.RUNS ?? 400);

/** One step of somebody who writes what they like, and seals it as we would. */
const step = fc.record({
  /** Along the lifecycle, to any state by any event, or out of a state that is no more. */
  how: fc.constantFrom("along", "along", "along", "along", "astray", "migrate", "ghost"),
  way: fc.nat(),
  by: fc.constantFrom(dev, rui, eve, "SH-005", "SH-003"),
  via: fc.constantFrom(undefined, "BL-001", "CR-001", "ACC-001"),
  own: fc.boolean(),
  policy: fc.constantFrom(
    undefined,
    { board: ["SH-005"], approvals: 1 },
    { board: ["SH-003", "SH-007"], approvals: 1, clientSeat: "SH-007" },
    { board: [], approvals: 0 },
  ),
});
type Forged = typeof step extends fc.Arbitrary<infer T> ? T : never;

function choose<T>(list: readonly T[], number: number): T | undefined {
  return list[number % Math.max(1, list.length)];
}

/** Every way out of a state, whether its guards hold or not. */
function waysFrom(state: string, { states }: Lifecycle): readonly (readonly [event: string, to: string])[] {
  return [...(states.get(state)?.on ?? [])].flatMap(([event, ways]) =>
    ways.flatMap(({ target }) => [
      [event, target] as const,
      ...(states.get(target)?.always ?? []).map((onward) => [event, onward.target] as const),
    ]),
  );
}

/** The shortest way to a state, as if nothing were ever asked. */
function shortest(from: string, to: string, lifecycle: Lifecycle): readonly (readonly [string, string])[] {
  const paths = new Map<string, readonly (readonly [string, string])[]>([[from, []]]);
  for (const [state, path] of paths) {
    if (state === to) return path;
    for (const way of waysFrom(state, lifecycle)) {
      if (!paths.has(way[1])) paths.set(way[1], [...path, way]);
    }
  }
  return [["FOUND", to]];
}

function nextOf(state: string, { how, way }: Forged, lifecycle: Lifecycle): readonly [string, string] {
  const anywhere = choose([...lifecycle.states.keys()], way) ?? state;
  const along = choose(waysFrom(state, lifecycle), way);
  if (how === "ghost") return ["HAUNT", "ghost"];
  if (how === "migrate") return ["MIGRATE", anywhere];
  if (how === "astray" || !along) return [choose([...lifecycle.events.keys()], way + 1) ?? "X", anywhere];
  return along;
}

/** The record with a history of its own making that ends in the state. */
function forge(entry: LivingEntry, steps: readonly Forged[], end: string, ending: Forged): LivingEntry {
  const lifecycle = defaultLifecycle(entry.kind);
  const content = contentDigest(entry);
  const history: Unsealed[] = [];
  const write = ([event, state]: readonly [string, string], { by, via, own, policy }: Forged) => {
    const at = `2026-06-10T08:00:${String(history.length).padStart(2, "0")}Z`;
    history.push({
      ...{ at, by, event, state },
      ...(via ? { via } : {}),
      ...(policy ? { policy } : {}),
      content: own ? content : `sha256-${"A".repeat(43)}`,
    });
  };
  let state = lifecycle.initial;
  for (const one of steps) {
    const next = nextOf(state, one, lifecycle);
    write(next, one);
    state = next[1];
  }
  if (ending.how === "migrate") write(["MIGRATE", end], ending);
  else for (const next of shortest(state, end, lifecycle)) write(next, ending);
  const value = { ...entry.value, status: end, history: sealedAnew(history) } as never;
  return { ...entry, value };
}

const emergency = () => {
  const trial = new Trial(smallProject());
  trial.edit("changes/CR-001.yaml", "class: normal", "class: emergency");
  return trial;
};

/** Where nobody comes without somebody's consent, in projects where such things have happened to others. */
const guarded: readonly (readonly [LifecycleKind, id: string, trial: Trial, states: readonly string[]])[] = [
  ["requirement", "REQ-001", approved(), ["confirmed", "baselined", "implementing", "verified", "retired"]],
  ["requirement", "REQ-002", signing(), ["confirmed", "baselined", "accepted"]],
  ["change", "CR-001", approved(), ["approved", "implementing", "ratified", "closed"]],
  ["change", "CR-001", emergency(), ["approved", "ratified", "closed"]],
  ["acceptance", "ACC-001", signing(), ["accepted", "conditionallyAccepted", "closed", "rejected"]],
  ["charter", "CHARTER", new Trial(smallProject()), ["executing", "accepting", "closing", "closed"]],
  ["risk", "RISK-001", new Trial(smallProject()), ["accepted"]],
  ["deliverable", "DEL-001", signing(), ["accepted"]],
];

describe("a history that somebody without authority writes and seals", () => {
  for (const [kind, id, trial, states] of guarded) {
    it(`never leads unnoticed to ${states.join(", ")} (${kind} ${id})`, () => {
      const codes = new Set<string>();
      fc.assert(
        fc.property(
          fc.array(step, { maxLength: 12 }),
          fc.constantFrom(...states),
          step,
          (steps, end, ending) => {
            const forged = forge(trial.entry(id), steps, end, ending);
            const faults = replay(forged, trial.source);
            assert.ok(faults.length > 0, JSON.stringify(forged.value, null, 1));
            for (const { code } of faults) codes.add(code);
          },
        ),
        { numRuns },
      );
      // It is not only for one reason that nobody comes through.
      assert.ok(codes.has("workflow/illegal-transition") && codes.size > 1, [...codes].join());
    });
  }

  it("is not caught where the state needs nobody's consent, so that the trap is not just always shut", () => {
    const trial = new Trial(smallProject());
    const plain = { how: "along", way: 0, by: eve, via: undefined, own: true, policy: undefined } as const;
    for (const [id, end] of [
      ["REQ-001", "analysed"],
      ["REQ-001", "withdrawn"],
      ["CR-001", "assessing"],
      ["ACC-001", "reviewing"],
      ["CHARTER", "planning"],
      ["RISK-001", "monitoring"],
    ] as const) {
      assert.deepEqual(replay(forge(trial.entry(id), [], end, plain), trial.source), [], `${id} ${end}`);
    }
  });
});
