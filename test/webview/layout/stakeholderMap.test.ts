import assert from "node:assert/strict";
import fc from "fast-check";
import { type Box, boxesMeet, isWithin } from "../../../webview/shared/box.ts";
import { atOnce } from "../../../webview/shared/inTurns.ts";
import { arrowBetween, lineBetween } from "../../../webview/stakeholderMap/layout/arrow.ts";
import {
  layOutMap,
  type MapLayout,
  type MapLink,
  type MapNode,
} from "../../../webview/stakeholderMap/layout/layOutMap.ts";
import { routeArrows } from "../../../webview/stakeholderMap/layout/routeArrows.ts";
import { separate } from "../../../webview/stakeholderMap/layout/separate.ts";
import { fastest } from "../../support/fastest.ts";

const organisations = ["Northwind", "Larkfield", "Korund", undefined];

const maps = fc.integer({ min: 0, max: 40 }).chain((count) => {
  const id = fc.integer({ min: 0, max: Math.max(0, count - 1) }).map((number) => `SH-${number}`);
  return fc.record({
    nodes: fc.array(
      fc.record({
        width: fc.integer({ min: 40, max: 220 }),
        height: fc.integer({ min: 20, max: 60 }),
        region: fc.constantFrom(...organisations),
      }),
      { minLength: count, maxLength: count },
    ),
    links: fc.array(fc.record({ from: id, to: id, weight: fc.integer({ min: 1, max: 3 }) }), {
      maxLength: 60,
    }),
  });
});

const titles = new Map(["Northwind", "Larkfield", "Korund"].map((name) => [name, { width: 90, height: 20 }]));

function layOut({
  nodes,
  links,
}: {
  nodes: readonly Omit<MapNode, "id">[];
  links: readonly MapLink[];
}): MapLayout {
  return laidOut(
    nodes.map((node, index) => ({ ...node, id: `SH-${index}` })),
    links,
    titles,
  );
}

function laidOut(...given: Parameters<typeof layOutMap>): MapLayout {
  return atOnce(layOutMap(...given));
}

function overlaps(boxes: readonly Box[], gap = 0): number {
  return boxes.reduce(
    (sum, one, index) => sum + boxes.slice(index + 1).filter((other) => boxesMeet(one, other, gap)).length,
    0,
  );
}

describe("the places in a stakeholder map", () => {
  it("keep boxes off each other and regions too, within the drawing", () => {
    fc.assert(
      fc.property(maps, (map) => {
        const { nodes, regions, width, height } = layOut(map);
        assert.equal(nodes.size, map.nodes.length);
        const whole = { x: width / 2, y: height / 2, width, height };
        const loose = map.nodes.flatMap(({ region }, index) =>
          region === undefined ? [nodes.get(`SH-${index}`) as Box] : [],
        );
        const frames = [...regions.values(), ...loose];
        assert.equal(overlaps([...nodes.values()]), 0, "boxes over boxes");
        assert.equal(overlaps(frames, 30), 0, "regions close to each other");
        assert.ok([...nodes.values(), ...frames].every((box) => isWithin(box, whole)));
        for (const [index, { region }] of map.nodes.entries()) {
          const frame = region === undefined ? undefined : regions.get(region);
          const box = nodes.get(`SH-${index}`) as Box;
          assert.ok(!frame || isWithin(box, frame));
          assert.ok(!frame || box.y - box.height / 2 >= frame.y - frame.height / 2 + 20, "below the title");
        }
      }),
      { numRuns: 60 },
    );
  });

  it("are the same for the same people, in whatever order they come", () => {
    fc.assert(
      fc.property(maps, (map) => {
        const nodes = map.nodes.map((node, index) => ({ ...node, id: `SH-${index}` }));
        const one = laidOut(nodes, map.links, titles);
        const other = laidOut([...nodes].reverse(), [...map.links].reverse(), titles);
        assert.deepEqual(sorted(other), sorted(one));
      }),
      { numRuns: 20 },
    );
  });

  it("bring those together who influence each other", () => {
    const nodes = Array.from({ length: 12 }, (_, index) => ({
      id: `SH-${String(index).padStart(2, "0")}`,
      region: "A",
      width: 80,
      height: 28,
    }));
    const chain = (first: number) =>
      [0, 1, 2, 3, 4].map((step) => ({ from: name(first + step), to: name(first + step + 1), weight: 3 }));
    const name = (index: number) => `SH-${String(index).padStart(2, "0")}`;
    const { nodes: places } = laidOut(nodes, [...chain(0), ...chain(6)], new Map());
    const distance = (a: number, b: number) => {
      const [one, other] = [places.get(name(a)) as Box, places.get(name(b)) as Box];
      return Math.hypot(one.x - other.x, one.y - other.y);
    };
    const mean = (pairs: readonly (readonly [number, number])[]) =>
      pairs.reduce((sum, [a, b]) => sum + distance(a, b), 0) / pairs.length;
    const near = [0, 1, 2, 3, 4, 6, 7, 8, 9, 10].map((at) => [at, at + 1] as const);
    const far = [0, 1, 2, 3, 4, 5].flatMap((a) => [6, 7, 8, 9, 10, 11].map((b) => [a, b] as const));
    assert.ok(mean(near) * 1.5 < mean(far), `${mean(near)} and ${mean(far)}`);
  });

  it("are found for 500 people while nobody notices the wait", () => {
    const name = (index: number) => `SH-${index % 500}`;
    const nodes = Array.from({ length: 500 }, (_, index) => ({
      id: name(index),
      region: `Organisation ${index % 23}`,
      width: 110,
      height: 28,
    }));
    const links = nodes.flatMap(({ id }, index) =>
      [7, 31, 101]
        .slice(0, index % 4)
        .map((step) => ({ from: id, to: name(index + step), weight: 1 + (index % 3) })),
    );
    const took = fastest(() =>
      assert.equal(overlaps([...laidOut(nodes, links, new Map()).nodes.values()]), 0),
    );
    assert.ok(took <= 1000, `${took} ms`);
  });
});

function sorted({ nodes, regions, ...size }: MapLayout) {
  const byName = (boxes: ReadonlyMap<string, Box>) => [...boxes].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...size, nodes: byName(nodes), regions: byName(regions) };
}

const boxes = fc.array(
  fc.record({
    x: fc.integer({ min: -200, max: 200 }),
    y: fc.integer({ min: -200, max: 200 }),
    width: fc.integer({ min: 1, max: 200 }),
    height: fc.integer({ min: 1, max: 200 }),
  }),
  { maxLength: 40 },
);

describe("separating boxes", () => {
  it("leaves a gap between all of them, also between those in one place", () => {
    fc.assert(fc.property(boxes, (some) => assert.equal(overlaps(separate(some, 10), 10), 0)));
    const same = Array.from({ length: 30 }, () => ({ x: 5, y: 5, width: 40, height: 20 }));
    assert.equal(overlaps(separate(same, 10), 10), 0);
  });

  it("leaves those where they are that are apart", () => {
    const apart = [0, 1, 2].map((index) => ({ x: index * 100, y: 0, width: 50, height: 50 }));
    for (const [index, box] of separate(apart, 10).entries()) {
      assert.ok(Math.abs(box.x - index * 100) < 0.1 && Math.abs(box.y) < 0.1);
    }
  });
});

describe("an arrow between two boxes", () => {
  const box = (x: number, y: number): Box => ({ x, y, width: 60, height: 20 });

  it("begins and ends outside of both, and its head touches the second", () => {
    const { path, head, middle } = arrowBetween(box(0, 0), box(200, 0), 8);
    assert.match(path, /^M33,-9\.2Q100,-28 /);
    assert.match(head, /^M167,-9\.2L/);
    assert.ok(middle.y < 0);
  });

  it("bows to the other side on the way back", () => {
    const there = arrowBetween(box(0, 0), box(200, 100), 8).middle;
    const back = arrowBetween(box(200, 100), box(0, 0), 8).middle;
    assert.ok(Math.hypot(there.x - back.x, there.y - back.y) > 10);
  });

  it("is path data, also where both are in one place", () => {
    for (const [x, y] of [
      [0, 0],
      [0, 90],
      [-300, -20],
    ] as const) {
      const { path, head } = arrowBetween(box(0, 0), box(x, y), 6);
      assert.match(path, /^M[\d.,-]+Q[\d.,-]+ [\d.,-]+$/);
      assert.match(head, /^M[\d.,-]+L[\d.,-]+L[\d.,-]+Z$/);
      assert.match(lineBetween(box(0, 0), box(x, y)), /^M[\d.,-]+L[\d.,-]+$/);
    }
  });
});

describe("arrows among boxes", () => {
  const box = (x: number, y: number): Box => ({ x, y, width: 60, height: 20 });
  const row = new Map([
    ["A", box(30, 200)],
    ["B", box(180, 200)],
    ["C", box(330, 200)],
  ]);

  const size = { width: 400, height: 400 };
  const direct = [{ from: "A", to: "C", size: 8 }];

  it("bow around what is in their way", () => {
    const [arrow] = atOnce(routeArrows(direct, row, [], size));
    assert.ok(arrow && Math.abs(arrow.middle.y - 200) > 15);
    const [other] = atOnce(routeArrows(direct, row, [box(180, 175)], size));
    assert.ok(other && other.middle.y > 215, "on the side where no title is");
  });

  it("don't leave the drawing", () => {
    const atTop = new Map([...row].map(([id, { x }]) => [id, box(x, 10)]));
    const [below] = atOnce(routeArrows(direct, atTop, [], size));
    assert.ok(below && below.middle.y > 25);
    const [through] = atOnce(routeArrows(direct, atTop, [], { width: 400, height: 20 }));
    assert.ok(through && Math.abs(through.middle.y - 10) < 1);
  });

  it("stay on their side where one comes back, and are missing where a box is", () => {
    const routes = [
      { from: "A", to: "B", size: 8 },
      { from: "B", to: "A", size: 8 },
      { from: "A", to: "Z", size: 8 },
    ];
    const [there, back, nowhere] = atOnce(routeArrows(routes, row, [], size));
    assert.ok(there && back && there.middle.y < 200 && back.middle.y > 200);
    assert.equal(nowhere, undefined);
  });
});
