import assert from "node:assert/strict";
import type { LifecycleDefinition, LifecycleKind, Use } from "../../../src/core/workflow/definition.ts";
import type { LivingEntry } from "../../../src/core/workflow/facts.ts";
import { type FactsSource, factsFor } from "../../../src/core/workflow/factsFor.ts";
import { allGuards } from "../../../src/core/workflow/guards/allGuards.ts";
import {
  type Lifecycle,
  listed,
  type State,
  type Transition,
  toLifecycle,
} from "../../../src/core/workflow/lifecycle.ts";
import { type Step, step } from "../../../src/core/workflow/machine.ts";
import { allMachines } from "../../../src/core/workflow/machines/allMachines.ts";
import { bestWay } from "../../../src/core/workflow/offers.ts";
import { replay } from "../../../src/core/workflow/replay.ts";
import { sealedAnew } from "./support/forge.ts";
import { pm, team } from "./support/people.ts";
import { Trial, t } from "./support/trial.ts";

const { project } = new Trial(team);
const at = "2026-06-01T09:00:00Z";

/** The name of the field that says whether a guard holds. */
function flagOf(use: Use, flags: Map<string, string>): string {
  const key = JSON.stringify([use.type, use.params ?? {}]);
  const flag = flags.get(key) ?? `x-guard${flags.size}`;
  flags.set(key, flag);
  return flag;
}

/**
 * The same lifecycle, where each guard looks at a field of the record instead. One that is asked in every replay
 * stays so, one that is asked once stays that.
 */
function withFlags(definition: LifecycleDefinition, flags: Map<string, string>): LifecycleDefinition {
  const flagged = (use: Use): Use => {
    const flag = flagOf(use, flags);
    return allGuards[use.type]?.lasting
      ? { type: "field", params: { field: flag, is: [true] } }
      : { type: "filled", params: { fields: [flag] } };
  };
  const states = Object.entries(definition.states).map(([id, { on = {}, always = [], ...state }]) => {
    const ways = Object.entries(on).map(([event, list]) => [
      event,
      listed(list).map((way) => ({ ...way, guards: (way.guards ?? []).map(flagged) })),
    ]);
    const onward = always.map((way) => ({ ...way, guards: (way.guards ?? []).map(flagged) }));
    return [id, { ...state, on: Object.fromEntries(ways), always: onward }];
  });
  return { ...definition, states: Object.fromEntries(states) };
}

function flagsIn(ways: readonly Transition[]): readonly string[] {
  return ways.flatMap(({ guards }) =>
    guards.map(({ params: { field, fields } = {} }) => String(field ?? fields)),
  );
}

/** Which guards an event may meet: its own, and those of what is taken by itself afterwards. */
function flagsOf(event: string, from: State, { states }: Lifecycle): readonly string[] {
  const ways = from.on.get(event) ?? [];
  const onward = ways.flatMap(({ target }) => flagsIn(states.get(target)?.always ?? []));
  return [...new Set([...flagsIn(ways), ...onward])];
}

/** Every choice of the flags that hold. */
function choicesOf(flags: readonly string[]): readonly ReadonlySet<string>[] {
  return flags.reduce<readonly ReadonlySet<string>[]>(
    (choices, flag) => choices.flatMap((holding) => [holding, new Set([...holding, flag])]),
    [new Set()],
  );
}

/** What the table says: the first way whose guards hold, and then whatever is taken by itself. */
function read(event: string, from: State, { states }: Lifecycle, holding: ReadonlySet<string>) {
  const first = (ways: readonly Transition[]) =>
    ways.find((way) => flagsIn([way]).every((flag) => holding.has(flag)));
  let way = first(from.on.get(event) ?? []);
  if (!way) return undefined;
  const effects: Use[] = [];
  let state = from.id;
  for (; way; way = first(states.get(state)?.always ?? [])) {
    state = way.target;
    effects.push(...way.effects.map(({ type, params = {} }) => ({ type, params })));
  }
  return { state, effects };
}

function entryOf(kind: LifecycleKind, status: string, holding: ReadonlySet<string>): LivingEntry {
  const flags = Object.fromEntries([...holding].map((flag) => [flag, true]));
  const value = { id: "X-1", title: "T", status, ...flags };
  return { kind, id: "X-1", file: "", base: [], valid: true, references: [], anchors: [], value } as never;
}

function sourceOf(lifecycle: Lifecycle): FactsSource {
  return { project, lifecycleOf: () => lifecycle, now: at, today: "2026-06-01", t };
}

/** The states that replay believes to be where the event has led from the lifecycle's beginning. */
function believed(event: string, lifecycle: Lifecycle, lasting: ReadonlySet<string>): readonly string[] {
  return [...lifecycle.states.keys()].filter((state) => {
    const history = sealedAnew([{ at, by: pm, event, state }]);
    const entry = entryOf(lifecycle.kind, state, lasting);
    const value = { ...entry.value, history } as never;
    return replay({ ...entry, value }, sourceOf(lifecycle)).length === 0;
  });
}

describe("the table of a lifecycle, and its machine in XState", () => {
  for (const definition of Object.values(allMachines)) {
    const { kind } = definition;
    const flags = new Map<string, string>();
    const flagged = withFlags(definition, flags);
    const lifecycle = toLifecycle(flagged);
    const isLasting = new Set(
      [...flags]
        .filter(([key]) => allGuards[(JSON.parse(key) as [string])[0]]?.lasting)
        .map(([, flag]) => flag),
    );
    const each = [...lifecycle.states.values()].flatMap((from) =>
      [...lifecycle.events.keys()].map((event) => ({ from, event })),
    );

    it(`take the same way with the same effects, whichever guards hold (${kind})`, () => {
      const taken = new Set<string>();
      for (const { from, event } of each) {
        for (const holding of choicesOf(flagsOf(event, from, lifecycle))) {
          const entry = entryOf(kind, from.id, holding);
          const facts = factsFor(entry, { at, by: pm, event }, sourceOf(lifecycle));
          const next: Step | undefined = step(lifecycle, facts);
          assert.deepEqual(
            next,
            read(event, from, lifecycle, holding),
            `${event} in ${from.id} where ${[...holding]} hold`,
          );
          const ways = from.on.get(event) ?? [];
          const isOffered = ways.length > 0 && bestWay(ways, facts).reasons.length === 0;
          assert.equal(isOffered, next !== undefined);
          if (next) taken.add(`${from.id} ${event}`);
        }
      }
      const inTable = each.filter((one) => one.from.on.has(one.event));
      assert.deepEqual(
        [...taken],
        inTable.map(({ from, event }) => `${from.id} ${event}`),
      );
    });

    it(`agree on what replay believes of an event, whatever the project was like at the time (${kind})`, () => {
      for (const { from, event } of each.filter((one) => one.from.on.has(one.event))) {
        const beginning = toLifecycle({ ...flagged, initial: from.id });
        const all = flagsOf(event, from, lifecycle);
        for (const lasting of choicesOf(all.filter((flag) => isLasting.has(flag)))) {
          const possible = choicesOf(all.filter((flag) => !isLasting.has(flag))).map(
            (other) => read(event, from, lifecycle, new Set([...lasting, ...other]))?.state,
          );
          assert.deepEqual(
            believed(event, beginning, lasting).toSorted(),
            [...new Set(possible.filter((state) => state !== undefined))].toSorted(),
            `${event} in ${from.id} where ${[...lasting]} hold`,
          );
        }
      }
    });
  }
});
