import assert from "node:assert/strict";
import { diffBaseline } from "../../../src/core/control/baseline/baselineDiff.ts";
import { sealOfBaseline } from "../../../src/core/control/baseline/manifest.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { baselineDiffHtml } from "../../../src/core/reports/baselineDiffHtml.ts";
import { digest } from "../../../src/core/workflow/digest.ts";
import type { Baseline } from "../../../src/generated/records.ts";

type Records = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function baseline(id: string, records: Records): Baseline {
  const held = Object.entries(records).map(([record, content]) => ({
    ...{ id: record, record: content, content: digest(content) },
  }));
  const unsealed: Baseline = { id, title: `Release ${id}`, date: "2026-03-20", records: held };
  return { ...unsealed, seal: sealOfBaseline(unsealed) };
}

function report(before: Baseline, after: Baseline | []): string {
  return baselineDiffHtml({
    diff: diffBaseline(before, after),
    project: { name: "Portal", client: "Northwind" },
    kindOf: () => "requirement",
    ...{ locale: "en", today: "2026-06-15", t: createTranslator() },
  });
}

const first = baseline("BL-001", {
  "REQ-001": { title: "Export invoices", description: "One file\nfor each\n" },
  "REQ-002": { title: "Gone" },
});
const second = baseline("BL-002", {
  "REQ-001": { title: "Export paid invoices", description: "One file\nfor each\n", goal: "GOAL-1" },
  "REQ-003": { title: "New" },
});

describe("the report of a comparison", () => {
  it("says by lines, words and elements what was removed and added", () => {
    const text = report(first, second);
    assert.ok(text.includes("<h1>Changes from BL-001 to BL-002</h1>"));
    assert.match(text, /<ins class="text"><span class="spoken">\[added: <\/span>paid /);
    assert.match(text, /<th scope="row" class="field"><span class="step">Goal<\/span><\/th>/);
    const sections = text.split("<h2>").map((section) => section.match(/^[^<]+|REQ-\d+/g)?.join(" "));
    assert.deepEqual(sections.slice(1), [
      "Changed records REQ-001",
      "Added records REQ-003",
      "Removed records REQ-002",
    ]);
  });

  it("leaves out what there is nothing to say about", () => {
    const text = report(first, first);
    assert.doesNotMatch(text, /<h2>/);
    assert.ok(text.includes("Unchanged</dt><dd>2</dd>"));
  });

  it("names the working copy by what it follows, and the day on which it was looked at", () => {
    const text = report(first, []);
    assert.ok(text.includes("<h1>Changes since BL-001</h1>"));
    assert.ok(text.includes("2026-06-15 · Records: 0"));
  });

  it("warns of a baseline that is not as it was created", () => {
    const broken = { ...first, records: first.records.map((held) => ({ ...held, record: {} })) };
    assert.match(report(broken, second), /<p class="note">This baseline is not as it was created/);
    assert.doesNotMatch(report(first, second), /class="note"/);
  });

  it("shows spaces and line ends where nothing else changed", () => {
    const after = baseline("BL-002", {
      "REQ-001": { title: "Export  invoices", description: "One file\nfor each" },
    });
    assert.match(report(first, after), /␣/);
    assert.match(report(first, after), /↵/);
  });

  it("has no empty lines where texts end with a line end", () => {
    const after = baseline("BL-002", {
      "REQ-001": { title: "Export invoices", description: "One file\nfor each\nor for all\n" },
      "REQ-002": { title: "Gone" },
    });
    assert.match(report(first, after), /\[added: <\/span>or for all<span/);
    const other = baseline("BL-002", {
      "REQ-001": { title: "Export invoices", description: "Nothing alike\n" },
    });
    assert.match(report(first, other), /for each<span[\s\S]*Nothing alike<span/);
  });

  it("is harmless whatever the records say", () => {
    const hostile = `</style></title><script>alert(1)</script><img src=x onerror="alert(1)">\u202eevil\u2066 'a' &lt;`;
    const before = baseline(hostile, { [hostile]: { [hostile]: hostile, title: hostile } });
    const after = {
      ...baseline(hostile, {
        [hostile]: { [hostile]: [hostile], title: `${hostile} more`, map: { [hostile]: { a: hostile } } },
        [`${hostile}2`]: { title: hostile },
      }),
      note: hostile,
      seal: hostile,
    };
    const text = report(before, after);
    const body = text.slice(text.indexOf("<body>"));
    assert.doesNotMatch(text, /<script|<img|[\u202a-\u202e\u2066-\u2069]/);
    assert.deepEqual(
      [...new Set(body.match(/<\/?[a-z0-9]+/g))].filter((tag) => !known.includes(tag.replace("/", ""))),
      [],
    );
    assert.equal(text.match(/<\/style>/g)?.length, 1);
    assert.equal(text.match(/<\/title>/g)?.length, 1);
    assert.ok(text.includes("[U+202E]evil"));
  });
});

const known =
  "body main header p h1 div section dl dt dd span h2 h3 table thead tbody tr th td ul li ins del footer html"
    .split(" ")
    .map((name) => `<${name}`);
