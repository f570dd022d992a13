import assert from "node:assert/strict";
import fc from "fast-check";
import { impactForm } from "../../../src/core/control/impact/impactForm.ts";
import { impactOf } from "../../../src/core/control/impact/impactOf.ts";
import { readProject } from "../../support/readProject.ts";
import { sourceOf, t } from "./impactSupport.ts";

const requirements = ["REQ-001", "REQ-002", "REQ-003", "REQ-004", "REQ-005"];
const deliverables = ["DEL-001", "DEL-002"];
const some = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids, "REQ-404"), { maxLength: 3 });
const everyId = [...requirements, ...deliverables, "MS-001", "ACC-001", "CR-001"];

/** One record a file: any of them, naming each other as it comes. */
const files: fc.Arbitrary<[string, string][]> = fc
  .tuple(
    ...requirements.map((id) =>
      fc
        .record({
          status: fc.constantFrom("captured", "baselined", "rejected"),
          dependsOn: some(requirements),
          deliverable: fc.constantFrom(...deliverables),
          links: some(everyId),
        })
        .map((value): [string, object] => [`requirements/${id}.yaml`, { id, ...value }]),
    ),
    ...deliverables.map((id) =>
      fc
        .record({ requirements: some(requirements), links: some(everyId) })
        .map((value): [string, object] => [`deliverables/${id}.yaml`, { id, status: "planned", ...value }]),
    ),
    some(deliverables).map((list): [string, object] => [
      "milestones/MS-001.yaml",
      { id: "MS-001", status: "planned", deliverables: list },
    ]),
    some(requirements).map((list): [string, object] => [
      "acceptance/ACC-001.yaml",
      { id: "ACC-001", status: "planned", requirements: list },
    ]),
    some(everyId).map((targets): [string, object] => [
      "changes/CR-001.yaml",
      { id: "CR-001", status: "draft", targets },
    ]),
  )
  .map((all) => all.map(([path, value]) => [path, JSON.stringify({ title: "T", ...value })]));

describe("an impact, whatever names whatever,", () => {
  it("is a tree that has each record once and no target, and leaves the targets out of what is affected", () => {
    fc.assert(
      fc.property(files, fc.constantFrom(...everyId), fc.integer({ min: 1, max: 6 }), (texts, id, limit) => {
        const project = readProject(Object.fromEntries(texts));
        const [subject] = project.find(id);
        assert.ok(subject);
        const impact = impactOf(subject.entry, sourceOf(project), limit);
        const targets = impact.targets.map((target) => target.id);
        const ids = impact.nodes.map((node) => node.id);
        assert.equal(new Set([...ids, ...targets]).size, ids.length + targets.length);
        for (const { depth, direction, reason } of impact.nodes) {
          const parent = impact.nodes.find((node) => node.id === reason.from);
          assert.ok(depth <= limit);
          assert.equal(depth, (parent?.depth ?? 0) + 1);
          if (parent) assert.equal(direction, parent.direction);
          else assert.ok(targets.includes(reason.from));
        }
        const { affected = [] } = impactForm(impact, t).fields;
        assert.deepEqual(
          affected.filter((one) => targets.includes(one) || !ids.includes(one)),
          [],
        );
      }),
    );
  });

  it("does not depend on the order in which the files were read", () => {
    const shuffled = files.chain((texts) =>
      fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...everyId), ([texts, others], id) => {
        const [one, other] = [texts, others].map((list) => {
          const project = readProject(Object.fromEntries(list));
          const [subject] = project.find(id);
          assert.ok(subject);
          return impactOf(subject.entry, sourceOf(project));
        });
        assert.deepEqual(one, other);
      }),
    );
  });
});
