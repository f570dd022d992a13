import assert from "node:assert/strict";
import { readText } from "../architecture/sources.ts";
import { allFields, type Field } from "./support/schemaWalk.ts";

const fields = allFields();

function isDisclosed({ marks }: Field): boolean {
  return marks.every((mark) => mark !== undefined);
}

/** What the page says of each kind, as its schema says it. */
function rows(): readonly string[] {
  return [...new Set(fields.map(({ kind }) => kind))].map((kind) => {
    const shown = fields.filter((field) => field.kind === kind && field.isLeaf && isDisclosed(field));
    const names = shown
      .map(({ path }) => path)
      .filter((path) => !/^(?:history|actions|prefixes)\./.test(path));
    const wholes = ["history", "actions", "prefixes"].filter((whole) =>
      fields.some((field) => field.kind === kind && field.path === whole && isDisclosed(field)),
    );
    return `| ${kind} | ${[...names, ...wholes].map((name) => `\`${name}\``).join(" ")} |`;
  });
}

describe("docs/disclosure.md", () => {
  it("says of each kind which fields are disclosed", () => {
    const page = readText("docs/disclosure.md").split("\n");
    for (const row of rows()) assert.ok(page.includes(row), row);
  });
});

describe("the schemas", () => {
  it("disclose everything that approvals and signatures bind", () => {
    // Nobody approves a stakeholder, and what a baseline holds is bound by its own seal.
    const bound = fields.filter((field) => field.isControlled && field.isLeaf);
    assert.ok(bound.length > 20);
    assert.deepEqual(
      bound.filter((field) => !isDisclosed(field)).map(({ kind, path }) => `${kind} ${path}`),
      [],
    );
  });

  it("disclose only the name, the organisation and the roles of people", () => {
    const shown = fields.filter((field) => field.kind === "stakeholder" && isDisclosed(field));
    assert.deepEqual(
      shown.map(({ path }) => path),
      ["id", "title", "status", "organisation", "roles"],
    );
  });
});
