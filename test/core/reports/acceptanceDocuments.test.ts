import assert from "node:assert/strict";
import fc from "fast-check";
import chinese from "../../../l10n/bundle.l10n.zh-cn.json" with { type: "json" };
import { createTranslator } from "../../../src/core/model/translate.ts";
import {
  acceptanceHtml,
  acceptanceJson,
  acceptanceMarkdown,
} from "../../../src/core/reports/acceptance/acceptanceDocument.ts";
import { accepted, changed, halfSigned, planned, reportOn } from "./support/acceptanceStory.ts";

const t = createTranslator();
const zh = createTranslator(chinese, "zh-CN");
const hostile =
  "</td><script>alert(1)</script> | x \u202eevil\u2066 `code` ![a](https://evil.example) <b onclick=x> @all &lt; \\|";

const full = reportOn(changed());

/** A report in which every text that comes from a record is hostile. */
function hostileReport(text: string) {
  const replace = (value: unknown): unknown => {
    if (typeof value === "string") return text;
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, kept.has(key) ? one : replace(one)]),
    );
  };
  return replace(full) as ReturnType<typeof reportOn>;
}
const kept = new Set(["tone", "code", "result", "standing", "kind"]);

describe("the report on an acceptance as HTML", () => {
  it("begins with how it stands, and goes on with what, results, deviations, signatures and digests", () => {
    const text = acceptanceHtml(reportOn(accepted()), t);
    assert.ok(text.includes("<h1>Acceptance report ACC-001: Release 1</h1>"));
    assert.ok(text.indexOf("ACCEPTED ON CONDITION") < text.indexOf("<h2>"));
    assert.deepEqual(
      [...text.matchAll(/<h2>([^<]+)/g)].map(([, title]) => title),
      [
        "What is accepted",
        "Results",
        "Test runs",
        "Deviations",
        "Punch list",
        "Baseline and changes",
        "Signatures",
        "Digests, and how to verify them",
      ],
    );
  });

  it("says with a sign and a word what it shows by a colour", () => {
    const text = acceptanceHtml(reportOn(accepted()), t);
    for (const [, inner = ""] of text.matchAll(/<span class="mark \w+">(.*?)<\/span>(?=<|\s*$)/g)) {
      assert.match(inner, /^<span aria-hidden="true">[✓✗!○]<\/span> \S/);
    }
  });

  it("is harmless whatever the records say", () => {
    const text = acceptanceHtml(hostileReport(hostile), t);
    const body = text.slice(text.indexOf("<body>"));
    assert.doesNotMatch(body, /<script|<img|<b |[\u202a-\u202e\u2066-\u2069]/);
    assert.equal(body.match(/<table>/g)?.length, body.match(/<\/table>/g)?.length);
    assert.ok(body.includes("[U+202E]evil"));
  });

  it("loads and runs nothing", () => {
    assert.doesNotMatch(acceptanceHtml(reportOn(accepted()), t), /<script|<link|<img|@import|url\(|https?:/);
  });
});

describe("the report on an acceptance as Markdown", () => {
  it("has tables whose rows all have as many cells as their heads, whatever the records say", () => {
    const texts = fc.oneof(fc.constant(hostile), fc.string({ unit: "binary" }), fc.constant("a|b\n\n| c\\|"));
    fc.assert(
      fc.property(texts, (text) => {
        const lines = acceptanceMarkdown(hostileReport(text), t).split("\n");
        let columns: number | undefined;
        for (const line of lines) {
          const cells = line.startsWith("| ") ? line.replace(/\\./g, "").split("|").length : undefined;
          if (cells !== undefined && columns !== undefined) assert.equal(cells, columns, line);
          columns = cells;
        }
      }),
      { numRuns: 50 },
    );
  });

  it("lets nothing from a record become markup, HTML, a link or a mention", () => {
    const text = acceptanceMarkdown(hostileReport(hostile), t);
    const unescaped = text.replace(/\\[\\`*_{}[\]<>|&~$@:.]/g, "").replaceAll("<br>", "");
    assert.doesNotMatch(unescaped, /[<@]|!\[|\]\(|:\/\/|&lt;|[\u202a-\u202e\u2066-\u2069]/);
  });

  it("keeps the lines of a text, and begins no heading or list with them", () => {
    const report = reportOn(planned());
    const [one, ...others] = report.requirements;
    assert.ok(one);
    const description = "# Head\n- item\n1. first\n\n    code\n===";
    const text = acceptanceMarkdown({ ...report, requirements: [{ ...one, description }, ...others] }, t);
    assert.ok(text.includes("> \\# Head\\\n> \\- item\\\n> 1\\. first\n>\n> code\\\n> \\==="), text);
  });
});

describe("the report on an acceptance", () => {
  it("is in Chinese where that is asked for, but for what the records say", () => {
    for (const text of [
      acceptanceHtml(reportOn(halfSigned(), zh), zh),
      acceptanceMarkdown(reportOn(halfSigned(), zh), zh),
    ]) {
      assert.match(text, /验收报告 ACC-001：Release 1/);
      assert.match(text, /草稿/);
      assert.match(text, /尚未签署：Ada。/);
      assert.doesNotMatch(text, /Draft|Signed|not signed|Reason/i);
    }
    assert.match(acceptanceHtml(reportOn(halfSigned(), zh), zh), /<html lang="zh-CN">/);
  });

  it("is data of version 1 for programs", () => {
    const data = JSON.parse(acceptanceJson(reportOn(accepted())));
    assert.deepEqual(
      [data.version, data.id, data.sound, data.notices[0].code, data.state],
      [1, "ACC-001", true, "conditional", { id: "conditionallyAccepted", title: "Conditionally accepted" }],
    );
  });

  it("bears very long texts", () => {
    const text = acceptanceHtml(hostileReport("long ".repeat(5000)), t);
    assert.ok(text.length > 100_000);
  });
});
