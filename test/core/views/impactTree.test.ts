import assert from "node:assert/strict";
import { impactOf } from "../../../src/core/control/impact/impactOf.ts";
import { impactTree } from "../../../src/core/views/impactTree.ts";
import { spokenText, type TreeNode } from "../../../src/core/views/treeNode.ts";
import { readProject, type Texts } from "../../support/readProject.ts";
import { portal, sourceOf, t } from "../control/impactSupport.ts";

function treeOf(id: string, texts: Texts = portal): readonly TreeNode[] {
  const project = readProject(texts);
  const entry = project.find(id)[0]?.entry;
  assert.ok(entry);
  const source = sourceOf(project);
  return impactTree(impactOf(entry, source), source);
}

/** The lines of a tree, indented, with what stands beside them. */
function linesOf(nodes: readonly TreeNode[], indent = ""): string[] {
  return nodes.flatMap(({ label, description, children }) => [
    `${indent}${[label, description].filter(Boolean).join(" | ")}`,
    ...linesOf(children, `${indent}  `),
  ]);
}

function all(nodes: readonly TreeNode[]): readonly TreeNode[] {
  return nodes.flatMap((node) => [node, ...all(node.children)]);
}

function nodeOf(key: string): TreeNode {
  const node = all(treeOf("REQ-001")).find((one) => one.key === key);
  assert.ok(node, key);
  return node;
}

describe("the tree of an impact", () => {
  it("has each record below the one from which the impact came, and says why", () => {
    const [downstream] = treeOf("REQ-001");
    assert.ok(downstream);
    const lines = linesOf([downstream]);
    assert.equal(lines[0], "What it touches");
    assert.equal(lines[1], "  REQ-001 Sign in | Baselined");
    assert.ok(lines.includes("    REQ-002 Search | Captured · because it depends on REQ-001"));
    assert.ok(lines.includes("      REQ-003 Print | Captured · because it depends on REQ-002"));
  });

  it("has what the record rests on apart", () => {
    const upstream = treeOf("REQ-001").find(({ key }) => key === "upstream");
    const lines = linesOf(upstream?.children ?? []);
    assert.equal(lines[0], "REQ-001 Sign in | Baselined");
    assert.ok(lines.includes("  GOAL-1 Fewer calls | because REQ-001 serves it"));
    assert.ok(lines.includes("  REQ-009 Have users | Accepted · because REQ-001 depends on it"));
  });

  it("has a line for each dimension in figures, and its details below", () => {
    const figures = treeOf("REQ-001").find(({ key }) => key === "figures");
    const keys = figures?.children.map(({ key }) => key) ?? [];
    for (const key of ["people", "schedule", "budget", "effort"]) assert.ok(keys.includes(key), key);
    assert.ok(figures?.children.every(({ isOpen, children }) => !isOpen && children.length > 0));
    assert.ok(linesOf([nodeOf("budget")]).includes("  This change | not stated"));
  });

  it("marks what is late, and what needs nothing any more", () => {
    assert.equal(nodeOf("schedule/MS-001").tone, "warning");
    assert.match(nodeOf("schedule/MS-001").description, /^2026-09-01 · 2 days after what was agreed$/);
    assert.equal(nodeOf("downstream/REQ-004").tone, "quiet");
    assert.match(nodeOf("downstream/REQ-004").tooltip, /its life is over/);
    assert.equal(nodeOf("downstream/REQ-002").tone, undefined);
  });

  it("leads from each record to it, and from nothing else anywhere", () => {
    for (const { key, record } of all(treeOf("REQ-001"))) {
      if (record !== undefined) assert.ok(key.endsWith(`/${record}`), key);
      else assert.doesNotMatch(key, /[A-Z]+-\d/);
    }
  });

  it("has keys that are unique", () => {
    const keys = all(treeOf("REQ-001")).map(({ key }) => key);
    assert.deepEqual(keys, [...new Set(keys)]);
  });

  it("is read aloud with the kinds of records and with what needs attention", () => {
    assert.equal(
      spokenText(nodeOf("downstream/REQ-002"), t),
      "Requirement, REQ-002 Search, Captured · because it depends on REQ-001",
    );
    assert.match(spokenText(nodeOf("schedule/MS-001"), t), /, needs attention$/);
  });
});
