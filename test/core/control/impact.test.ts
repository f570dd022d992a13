import assert from "node:assert/strict";
import { reasonText } from "../../../src/core/control/impact/reasonText.ts";
import { fieldName, routedFields } from "../../../src/core/control/impact/routes.ts";
import { kinds, kindTable } from "../../../src/generated/kinds.ts";
import { impactIn, portal, t, waysOf } from "./impactSupport.ts";

const downstream = [
  "downstream 1 REQ-002 < REQ-001 dependsOn",
  "downstream 1 REQ-004 < REQ-001 dependsOn",
  "downstream 1 CR-002 < REQ-001 targets",
  "downstream 1 DEL-001 > REQ-001 deliverable",
  "downstream 1 SUR-001 < REQ-001 links",
  "downstream 2 REQ-003 < REQ-002 dependsOn",
  "downstream 2 MS-002 < DEL-001 deliverables",
  "downstream 2 QA-001 > DEL-001 quality",
  "downstream 2 ACC-001 < DEL-001 deliverables",
  "downstream 3 DEL-002 < REQ-003 requirements",
  "downstream 3 ACC-002 < REQ-003 requirements",
  "downstream 4 MS-001 < DEL-002 deliverables",
  "downstream 4 MS-003 < DEL-002 deliverables",
  "downstream 4 RES-001 < DEL-002 allocations.to",
];

describe("the routes of an impact", () => {
  it("are along fields that the schemas have", () => {
    const known = new Set(
      kinds.flatMap((kind) =>
        kindTable[kind].refs.map(fieldName).flatMap((name) => [`${kind}.${name}`, `*.${name}`]),
      ),
    );
    assert.deepEqual(
      routedFields.filter((field) => !known.has(field)),
      [],
    );
  });
});

describe("the impact of a change", () => {
  it("reaches what depends on its targets, and what they rest on, each once", () => {
    const impact = impactIn(portal, "CR-001");
    assert.deepEqual(
      impact.targets.map(({ id }) => id),
      ["REQ-001"],
    );
    assert.deepEqual(waysOf(impact), [
      ...downstream,
      "upstream 1 GOAL-1 > REQ-001 goal",
      "upstream 1 SH-001 > REQ-001 source.stakeholder",
      "upstream 1 REQ-009 > REQ-001 dependsOn",
      "upstream 1 RISK-001 > REQ-001 risks",
      "upstream 1 RISK-004 < REQ-001 links",
    ]);
  });

  it("takes no more steps than it may", () => {
    for (const depth of [1, 2, 3]) {
      const ways = waysOf(impactIn(portal, "CR-001", depth));
      const near = downstream.filter((way) => Number(way.split(" ")[1]) <= depth);
      assert.deepEqual(
        ways.filter((way) => way.startsWith("downstream")),
        near,
      );
    }
    assert.deepEqual(impactIn(portal, "CR-001", 0).nodes, []);
  });

  it("does not follow what is over, unless that is what a change calls into question", () => {
    const { nodes } = impactIn(portal, "CR-001");
    const facts = new Map(nodes.map(({ id, settled, controlled }) => [id, { settled, controlled }]));
    assert.deepEqual(facts.get("REQ-004"), { settled: true, controlled: false });
    assert.equal(facts.get("REQ-005"), undefined);
    assert.deepEqual(facts.get("MS-002"), { settled: true, controlled: false });
    assert.deepEqual(facts.get("DEL-001"), { settled: false, controlled: false });
    assert.deepEqual(facts.get("ACC-001"), { settled: false, controlled: true });
  });

  it("begins at every target, named or proposed for, and leaves out what isn't there", () => {
    const change = `id: CR-010
title: Two
status: draft
targets: [REQ-003, REQ-404]
proposed: [{record: DEL-001, base: sha256-${"A".repeat(43)}, patch: {title: One}}]
`;
    const impact = impactIn({ ...portal, "changes/CR-010.yaml": change }, "CR-010");
    assert.deepEqual(
      impact.targets.map(({ id, kind, title }) => [id, kind, title]),
      [
        ["REQ-003", "requirement", "Print"],
        ["DEL-001", "deliverable", "Release 1"],
      ],
    );
    const ways = waysOf(impact);
    assert.ok(ways.includes("downstream 1 DEL-002 < REQ-003 requirements"));
    assert.ok(ways.includes("downstream 1 MS-002 < DEL-001 deliverables"));
  });

  it("reaches the requirements of a goal only where the goals change", () => {
    const change = (patch: string) => `id: CR-010
title: Charter
status: draft
targets: [CHARTER]
proposed: [{record: CHARTER, base: sha256-${"A".repeat(43)}, patch: ${patch}}]
`;
    const touched = (patch: string) =>
      waysOf(impactIn({ ...portal, "changes/CR-010.yaml": change(patch) }, "CR-010"));
    assert.deepEqual(touched("{scope: {in: [Invoices]}}"), []);
    assert.ok(touched("{goals: []}").includes("downstream 1 REQ-001 < CHARTER goal"));
    assert.ok(touched("{goals: []}").includes("downstream 2 REQ-002 < REQ-001 dependsOn"));
  });

  it("can be asked of any record", () => {
    assert.deepEqual(waysOf(impactIn(portal, "QA-001")), []);
    assert.ok(waysOf(impactIn(portal, "DEL-001")).includes("upstream 1 REQ-001 < DEL-001 deliverable"));
    assert.deepEqual(waysOf(impactIn(portal, "REQ-009", 1)), ["downstream 1 REQ-001 < REQ-009 dependsOn"]);
    assert.ok(waysOf(impactIn(portal, "SH-003")).includes("downstream 1 REQ-003 < SH-003 owner"));
  });

  it("follows a way that leads on, though a loose link leads there too", () => {
    const requirements = `- {id: REQ-001, title: A, status: captured}
- {id: REQ-002, title: B, status: captured, dependsOn: [REQ-001]}
- {id: REQ-003, title: C, status: captured, dependsOn: [REQ-002], links: [REQ-001]}
- {id: REQ-004, title: D, status: captured, dependsOn: [REQ-003]}
`;
    assert.deepEqual(waysOf(impactIn({ "requirements.yaml": requirements }, "REQ-001")), [
      "downstream 1 REQ-002 < REQ-001 dependsOn",
      "downstream 2 REQ-003 < REQ-002 dependsOn",
      "downstream 3 REQ-004 < REQ-003 dependsOn",
    ]);
  });

  it("comes to an end where records depend on each other, or on themselves", () => {
    const requirements = `- {id: REQ-001, title: A, status: captured, dependsOn: [REQ-002, REQ-001]}
- {id: REQ-002, title: B, status: captured, dependsOn: [REQ-003]}
- {id: REQ-003, title: C, status: captured, dependsOn: [REQ-001]}
`;
    assert.deepEqual(waysOf(impactIn({ "requirements.yaml": requirements }, "REQ-001")), [
      "downstream 1 REQ-003 < REQ-001 dependsOn",
      "downstream 2 REQ-002 < REQ-003 dependsOn",
    ]);
  });

  it("says in words why each record is touched", () => {
    const { nodes } = impactIn(portal, "CR-001");
    const reasons = Object.fromEntries(nodes.map((node) => [node.id, reasonText(node, t)]));
    for (const [id, reason] of Object.entries({
      "REQ-002": "it depends on REQ-001",
      "DEL-001": "it carries REQ-001",
      "MS-002": "it is due with DEL-001",
      "QA-001": "it checks DEL-001",
      "ACC-002": "REQ-003 is accepted by it",
      "RES-001": "it is allocated to DEL-002",
      "CR-002": "it would change REQ-001 too",
      "SUR-001": "it names REQ-001 in “links”",
      "REQ-009": "REQ-001 depends on it",
      "GOAL-1": "REQ-001 serves it",
      "SH-001": "REQ-001 was asked for by it",
      "RISK-001": "it could keep REQ-001 from being met",
    })) {
      assert.equal(reasons[id], reason, id);
    }
  });
});
