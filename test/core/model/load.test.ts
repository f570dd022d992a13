import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays } from "../../../src/core/model/calendar.ts";
import { loadOn, overloads, peakLoad, weekLoad } from "../../../src/core/model/load.ts";
import { mondayOf } from "../../../src/core/model/weeks.ts";
import type { Resource } from "../../../src/generated/records.ts";

type Allocations = NonNullable<Resource["allocations"]>;

function resource(
  capacity: number,
  allocations: Allocations,
  kind: "person" | "budget" = "person",
): Resource {
  return { id: "RES-001", title: "Ana", status: "active", kind, capacity, allocations };
}

describe("the load of a week", () => {
  const ana = resource(5, [
    { to: "DEL-001", amount: 3, from: "2026-06-01", until: "2026-06-17" },
    { to: "DEL-002", amount: 4, from: "2026-06-18", until: "2026-06-30" },
    { to: "DEL-003", amount: 1, from: "2026-06-21", until: "2026-06-21" },
  ]);

  it("is that of its busiest day: what ends and what begins in the middle doesn't add up", () => {
    const load = weekLoad(ana, "2026-06-15");
    assert.deepEqual(
      [load.amount, load.parts.map(({ to, index }) => [to, index])],
      [
        5,
        [
          ["DEL-002", 1],
          ["DEL-003", 2],
        ],
      ],
    );
  });

  it("counts a Monday and a Sunday, and no day of the weeks beside", () => {
    assert.equal(weekLoad(ana, "2026-05-25").amount, 0);
    assert.equal(weekLoad(ana, "2026-06-01").amount, 3);
    assert.equal(weekLoad(ana, "2026-06-29").amount, 4);
    assert.equal(weekLoad(ana, "2026-07-06").amount, 0);
    assert.equal(
      weekLoad(resource(5, [{ to: "D", amount: 1, until: "2026-06-21" }]), "2026-06-15").amount,
      1,
    );
    assert.equal(weekLoad(resource(5, [{ to: "D", amount: 1, from: "2026-06-22" }]), "2026-06-15").amount, 0);
  });
});

describe("overloads", () => {
  it("name their days, what is too much, and what it is for; those side by side are one", () => {
    const busy = resource(4, [
      { to: "DEL-001", amount: 3, from: "2026-06-01", until: "2026-06-30" },
      { to: "DEL-002", amount: 2, from: "2026-06-05", until: "2026-06-09" },
      { to: "DEL-003", amount: 2.5, from: "2026-06-10", until: "2026-06-12" },
      { to: "DEL-004", amount: 2, from: "2026-06-14", until: "2026-06-14" },
    ]);
    assert.deepEqual(
      overloads(busy).map(({ from, until, amount, over, parts }) => [
        from,
        until,
        amount,
        over,
        parts.at(-1)?.to,
      ]),
      [
        ["2026-06-05", "2026-06-12", 5.5, 1.5, "DEL-003"],
        ["2026-06-14", "2026-06-14", 5, 1, "DEL-004"],
      ],
    );
  });

  it("of a budget line are those of all that it is given away for", () => {
    const line = resource(
      100,
      [
        { to: "DEL-001", amount: 60, until: "2026-01-31" },
        { to: "DEL-002", amount: 60, from: "2026-06-01" },
      ],
      "budget",
    );
    assert.deepEqual(
      overloads(line).map(({ from, until, over }) => [from, until, over]),
      [[undefined, undefined, 20]],
    );
  });

  it("can't be told without a capacity, and bear the first and the last day that can be written", () => {
    const { capacity: _capacity, ...unknown } = resource(1, [{ to: "D", amount: 2 }]);
    assert.deepEqual(overloads(unknown), []);
    const always = resource(1, [{ to: "D", amount: 2, from: "0000-01-01", until: "9999-12-31" }]);
    assert.equal(overloads(always).length, 1);
    assert.deepEqual(peakLoad(always), { amount: 2, day: "0000-01-01" });
  });

  it("agree with the load of each day and of each week", () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays("2026-06-01", days));
    const allocation = fc.record(
      { to: fc.constant("DEL-001"), amount: fc.integer({ min: 0, max: 4 }), from: day, until: day },
      { requiredKeys: ["to", "amount"] },
    );
    fc.assert(
      fc.property(
        fc.array(allocation, { maxLength: 6 }),
        fc.integer({ min: 0, max: 6 }),
        (allocations, capacity) => {
          const busy = resource(capacity, allocations);
          const found = overloads(busy);
          for (let days = -3; days < 66; days++) {
            const today = addDays("2026-06-01", days);
            const isFound = found.some(({ from = "", until = "9999" }) => from <= today && today <= until);
            assert.equal(loadOn(busy, today) > capacity, isFound, today);
            assert.ok(weekLoad(busy, mondayOf(today)).amount >= loadOn(busy, today));
            assert.ok(peakLoad(busy).amount >= loadOn(busy, today));
          }
        },
      ),
    );
  });
});
