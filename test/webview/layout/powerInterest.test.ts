import assert from "node:assert/strict";
import fc from "fast-check";
import type { PlotPerson } from "../../../webview/powerInterest/layout/group.ts";
import {
  type GridLayout,
  type GridSpace,
  layOutGrid,
} from "../../../webview/powerInterest/layout/layOutGrid.ts";
import { fieldOf, placeOf, ratingAt } from "../../../webview/powerInterest/layout/plot.ts";
import { type Box, boxesMeet, isWithin, lineMeets } from "../../../webview/shared/box.ts";
import { atOnce } from "../../../webview/shared/inTurns.ts";
import { fastest } from "../../support/fastest.ts";

const large: GridSpace = spaceOf(720, 560);
const small: GridSpace = spaceOf(250, 250);

/** A plot with the titles of its four quadrants in the corners. */
function spaceOf(width: number, height: number): GridSpace {
  const title = (right: number, down: number): Box => ({
    x: (right * (width - 90)) / 2,
    y: (down * (height - 20)) / 2,
    width: 80,
    height: 16,
  });
  return {
    plot: { x: 0, y: 0, width, height },
    bounds: { x: 0, y: 0, width: width + 20, height },
    sizes: { radius: 8, pitch: 20, gap: 4, tallest: height / 5 - 6 },
    avoided: [{ x: 0, y: 0, width: 2, height }],
    taken: [title(-1, -1), title(1, -1), title(-1, 1), title(1, 1)],
  };
}

const whole = fc.integer({ min: 1, max: 5 });
const broken = fc.double({ min: 1, max: 5, noNaN: true });

function registerOf(rating: fc.Arbitrary<number>, most: number): fc.Arbitrary<PlotPerson[]> {
  return fc
    .array(
      fc.record({
        power: rating,
        interest: rating,
        width: fc.integer({ min: 20, max: 160 }),
        weight: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: most },
    )
    .map((people) =>
      people.map(({ width, ...person }, index) => ({
        ...person,
        id: `SH-${index + 1}`,
        labels: [
          { width, height: 16 },
          { width: Math.min(width, 40), height: 16 },
        ],
      })),
    );
}

const registers = fc.oneof(registerOf(whole, 14), registerOf(whole, 80), registerOf(broken, 40));

function marksOf({ people, clusters }: GridLayout, { sizes }: GridSpace): readonly Box[] {
  const round = (radius: number) => ({ width: 2 * radius, height: 2 * radius });
  return [
    ...people.map(({ x, y }) => ({ x, y, ...round(sizes.radius) })),
    ...clusters.map(({ x, y, radius }) => ({ x, y, ...round(radius) })),
  ];
}

/** How many pairs of boxes lie over each other. */
function overlaps(some: readonly Box[], others: readonly Box[] = some): number {
  return some.reduce(
    (sum, one) => sum + others.filter((other) => other !== one && boxesMeet(one, other, -0.01)).length,
    0,
  );
}

function boxesOf({ labels }: GridLayout): readonly Box[] {
  return [...labels.values()].map(({ box }) => box);
}

function laidOut(...given: Parameters<typeof layOutGrid>): GridLayout {
  return atOnce(layOutGrid(...given));
}

describe("the places in a power/interest grid", () => {
  it("has everybody once, alone or in a cluster of two at least", () => {
    fc.assert(
      fc.property(registers, fc.constantFrom(large, small), (register, space) => {
        const { people, clusters } = laidOut(register, space);
        const all = [...people.map(({ id }) => id), ...clusters.flatMap(({ ids }) => ids)];
        assert.deepEqual(all.sort(), register.map(({ id }) => id).sort());
        assert.ok(clusters.every(({ ids }) => ids.length >= 2));
      }),
    );
  });

  it("has no label and no mark over another one, over a line or beyond the bounds", () => {
    fc.assert(
      fc.property(registers, fc.constantFrom(large, small), (register, space) => {
        const layout = laidOut(register, space);
        const [marks, labels] = [marksOf(layout, space), boxesOf(layout)];
        assert.equal(overlaps(marks), 0, "marks over marks");
        assert.equal(overlaps(labels), 0, "labels over labels");
        assert.equal(overlaps(labels, [...marks, ...space.taken]), 0, "labels over marks or titles");
        assert.ok(marks.every((mark) => isWithin(mark, space.plot)));
        assert.ok(labels.every((label) => isWithin(label, space.bounds)));
        for (const { id, leader } of layout.labels.values()) {
          if (!leader) continue;
          const others = [...layout.labels.values()].filter((label) => label.id !== id);
          assert.ok(
            !others.some(({ box }) => lineMeets(leader.from, leader.to, box)),
            "lines through labels",
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives a label to everybody who is drawn alone, as far as others are near enough to join", () => {
    fc.assert(
      fc.property(registers, (register) => {
        const { people, labels } = laidOut(register, large);
        assert.deepEqual(
          people.filter(({ id }) => !labels.has(id)),
          [],
        );
      }),
    );
  });

  it("stands where the ratings are, for those who are not close to others", () => {
    const register = [person("SH-1", 5, 1), person("SH-2", 1.5, 4.25)];
    for (const { id, x, y } of laidOut(register, large).people) {
      const { power, interest } = register.find((one) => one.id === id) as PlotPerson;
      const place = placeOf(power, interest, large.plot);
      assert.ok(Math.hypot(x - place.x, y - place.y) < 0.1);
    }
  });

  it("puts a few with the same ratings one below the other, and more into a cluster", () => {
    const some = [1, 2, 3, 4].map((number) => person(`SH-${number}`, 4, 4));
    const column = laidOut(some, large);
    assert.deepEqual(column.clusters, []);
    assert.deepEqual(
      column.people.map(({ x, y }) => [x, y]),
      [-30, -10, 10, 30].map((down) => [144, -112 + down]),
    );
    const { people, clusters } = laidOut([...some, person("SH-5", 4, 4)], large);
    assert.deepEqual(people, []);
    assert.deepEqual(
      clusters.map(({ ids, x, y }) => [ids.length, x, y]),
      [[5, 144, -112]],
    );
  });

  it("keeps labels off the lines between the quadrants where there is room", () => {
    const { labels } = laidOut([person("SH-1", 4, 2.5)], large);
    const [label] = labels.values();
    assert.ok(
      label && label.box.x + label.box.width / 2 < 0,
      "to the left of the mark, where the line isn't",
    );
  });

  it("keeps a column within its field: what doesn't fit there becomes a cluster", () => {
    fc.assert(
      fc.property(registerOf(whole, 14), fc.constantFrom(large, small), (register, space) => {
        for (const { id, y } of laidOut(register, space).people) {
          const { power = 0 } = register.find((one) => one.id === id) ?? {};
          const middle = placeOf(power, 3, space.plot).y;
          assert.ok(Math.abs(y - middle) + space.sizes.radius <= fieldOf(space.plot).height / 2 + 0.1);
        }
      }),
    );
  });

  it("is the same in whatever order people come", () => {
    fc.assert(
      fc.property(registers, fc.integer(), (register, seed) => {
        const shuffled = [...register].sort((a, b) => mixed(a.id, seed) - mixed(b.id, seed));
        assert.deepEqual(sorted(laidOut(shuffled, large)), sorted(laidOut(register, large)));
      }),
    );
  });

  it("draws 500 people as clusters, quickly", () => {
    for (const rating of [(index: number) => (index % 5) + 1, (index: number) => 1 + (index % 101) / 25.25]) {
      const register = Array.from({ length: 500 }, (_, index) =>
        person(`SH-${index}`, rating(index), rating(Math.floor(index / 5))),
      );
      const { clusters, people } = laidOut(register, large);
      assert.ok(clusters.length >= 10 && people.length < 250, `${clusters.length} and ${people.length}`);
      const took = fastest(() => laidOut(register, large));
      assert.ok(took <= 100, `${took} ms`);
    }
  });
});

function person(id: string, power: number, interest: number): PlotPerson {
  return { id, power, interest, labels: [{ width: 90, height: 16 }], weight: 0 };
}

function mixed(id: string, seed: number): number {
  return (Number(id.slice(3)) * 7919 + seed) % 101;
}

function sorted({ people, clusters, labels }: GridLayout) {
  const byId = <T extends { readonly id: string }>(items: Iterable<T>) =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    people: byId(people),
    clusters: [...clusters].sort((a, b) => (String(a.ids) < String(b.ids) ? -1 : 1)),
    labels: byId(labels.values()),
  };
}

describe("the ratings of a place", () => {
  it("are those that have that place, in the whole field around it", () => {
    const { width, height } = fieldOf(large.plot);
    fc.assert(
      fc.property(whole, whole, broken, broken, (power, interest, right, down) => {
        const { x, y } = placeOf(power, interest, large.plot);
        const beside = { x: x + ((right - 3) / 4.1) * width, y: y + ((down - 3) / 4.1) * height };
        assert.deepEqual(ratingAt(beside, large.plot), { power, interest });
      }),
    );
  });

  it("are the outermost ones beyond the plot", () => {
    assert.deepEqual(ratingAt({ x: 9000, y: -9000 }, large.plot), { power: 5, interest: 5 });
    assert.deepEqual(ratingAt({ x: -9000, y: 9000 }, large.plot), { power: 1, interest: 1 });
  });
});
