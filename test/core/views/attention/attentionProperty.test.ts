import assert from "node:assert/strict";
import fc from "fast-check";
import { waitingItems } from "../../../../src/core/views/attention/attentionOf.ts";
import type { DataField } from "../../../../src/core/workflow/definition.ts";
import { offersOf } from "../../../../src/core/workflow/offers.ts";
import { peopleOf } from "../../../../src/core/workflow/people.ts";
import { ada, dev, li, pm, qa, rui } from "../../workflow/support/people.ts";
import { smallProject } from "../../workflow/support/smallProject.ts";
import { agreed, signing, voting } from "../../workflow/support/story.ts";
import { Trial } from "../../workflow/support/trial.ts";

const records = [
  "CHARTER",
  "REQ-001",
  "REQ-002",
  "CR-001",
  "RISK-001",
  "ISS-001",
  "ACC-001",
  "DEL-001",
  "PROM-001",
];
const beginnings = [() => new Trial(smallProject()), agreed, voting, signing];

/** What settles these asks who acts; the others may be brought about by anybody. */
const asksWho = new Set(["sign", "vote", "approve", "confirm", "takeOver", "closeIssue"]);

const step = fc.record({
  record: fc.constantFrom(...records),
  by: fc.constantFrom(li, ada, rui, pm, dev, qa),
  which: fc.nat(20),
});

function anything({ type, choices = [] }: DataField): unknown {
  switch (type) {
    case "date":
      return "2026-06-15";
    case "number":
      return 1;
    case "yesNo":
      return true;
    case "choice":
      return choices[0];
    case "record":
      return "SH-001";
    default:
      return "So it is.";
  }
}

function takeStep(trial: Trial, { record, by, which }: { record: string; by: string; which: number }): void {
  const open = trial.offers(record, by).filter(({ isOpen }) => isOpen);
  const offer = open[which % Math.max(1, open.length)];
  if (!offer) return;
  const data = Object.fromEntries(Object.entries(offer.data).map(([key, field]) => [key, anything(field)]));
  const planned = trial.plan(record, offer.event, by, { data });
  if (planned.ok) trial.write(Object.fromEntries(planned.files.map(({ path, text }) => [path, text])));
}

describe("what waits, whatever has happened", () => {
  it("names only events that are on offer, and only people who are there and may bring them about", () => {
    fc.assert(
      fc.property(
        fc.nat(beginnings.length - 1),
        fc.array(step, { minLength: 1, maxLength: 12 }),
        (start, steps) => {
          const trial = (beginnings[start] as () => Trial)();
          for (const one of steps) takeStep(trial, one);
          const { source } = trial;
          const people = peopleOf(source.project);
          const keys = new Set<string>();
          for (const { key, code, record, event, who } of waitingItems(source)) {
            assert.ok(!keys.has(key), `${key} is unique`);
            keys.add(key);
            for (const id of who) {
              const person = people.find(id);
              assert.equal(person?.hasLeft, false, `${id} is there`);
              if (event === undefined) continue;
              const offer = offersOf(trial.entry(record), person?.address, source).find(
                (one) => one.event === event,
              );
              assert.ok(offer, `${event} is on offer for ${record}`);
              assert.ok(
                !offer.reasons.some((one) => one.code === "no-authority"),
                `${id} may: ${event} of ${record}`,
              );
              if (asksWho.has(code)) assert.deepEqual(offer.reasons, [], `${event} of ${record} is open`);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
