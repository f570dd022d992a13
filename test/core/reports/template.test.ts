import assert from "node:assert/strict";
import fc from "fast-check";
import { allReports } from "../../../src/core/reports/allReports.ts";
import { documentHtml } from "../../../src/core/reports/document/documentHtml.ts";
import { documentMarkdown } from "../../../src/core/reports/document/documentMarkdown.ts";
import { linkTarget } from "../../../src/core/reports/document/linkTarget.ts";
import { makeReport } from "../../../src/core/reports/makeReport.ts";
import { readTemplate } from "../../../src/core/reports/template/readTemplate.ts";
import { documentOf, english, factsOf, markdownOf, translators, wish } from "./support/reportProject.ts";

const problemsOf = (template: string, language: "en" | "zh-CN" = "en") => {
  const made = makeReport(allReports.status, template, wish, [factsOf(undefined, language)]);
  return made.ok ? [] : made.problems;
};

describe("a template of a report", () => {
  it("decides on the order, the headings and the words around what the report says", () => {
    const text = markdownOf("status", {
      template:
        "# Week for {{client}}\n\nDear Li Wei,\nthis was **{{period}}**.\n\n## What next\n\n{{next}}\n\n### Done so far\n\n{{done}}\n",
    });
    assert.match(
      text,
      /^Portal · Northwind\n\n# Week for Northwind\n\nDear Li Wei, this was \*\*2026-06-09 to 2026-06-15\*\*\.\n/m,
    );
    assert.ok(text.indexOf("## What next") < text.indexOf("### Done so far"));
    assert.doesNotMatch(text, /Milestones/);
  });

  it("has headings, lists, emphasis, code and links, and begins new pages", () => {
    const template =
      "# T\n\n- one *two*\n- [web](https://a.example/x?y=1)\n\n1. first\n2. `second`\n\n---\n\n[plan](docs/plan.md), \\*plain\\*";
    const text = documentHtml(documentOf("status", { template }));
    assert.ok(text.includes("<li>one <em>two</em></li>"), text);
    assert.ok(text.includes('<li><a href="https://a.example/x?y=1">web</a></li>'));
    assert.ok(text.includes("<ol><li>first</li><li><code>second</code></li></ol>"));
    assert.ok(text.includes('<hr class="page">'));
    assert.ok(text.includes('<a href="docs/plan.md">plan</a>, *plain*'));
  });

  it("shows HTML as the text that it is, and reads no markup from records", () => {
    const texts = { "assent.yaml": "assent: 1\nname: '<b>{{done}}</b> **x**'\n" };
    const text = documentHtml(
      documentOf("status", { texts, template: "# T\n\n<script>x</script> {{project}}" }),
    );
    assert.ok(text.includes("&lt;script&gt;x&lt;/script&gt; &lt;b&gt;{{done}}&lt;/b&gt; **x**"));
  });

  it("has a problem for each name that the report doesn't have, at its line and in the reader's language", () => {
    const template = "# T\r\n\r\n{{nothing}}\r\n\r\nA line,\r\n- {{done}} in a text\r\n{{elsewhere}} too";
    const [first, second, third] = problemsOf(template);
    assert.deepEqual([first?.line, second?.line, third?.line], [2, 5, 6]);
    assert.match(first?.message ?? "", /^This report has no “nothing”\. It has: .*done, .*period/);
    assert.equal(second?.message, "“done” needs a line of its own.");
    assert.match(problemsOf(template, "zh-CN")[0]?.message ?? "", /^此报告没有“nothing”/);
  });

  it("leads to the web, to mailboxes and into the project, and nowhere else", () => {
    const allowed = [
      "https://a.example",
      "http://a.example/b",
      "mailto:a@b.example",
      "docs/a.md",
      "a b".replace(" ", "%20"),
    ];
    for (const address of allowed) assert.equal(linkTarget(address), address);
    const refused = [
      ...[
        "javascript:alert(1)",
        "JavaScript:x",
        "data:text/html,x",
        "vscode://x",
        "file:///etc/passwd",
        "command:x",
      ],
      ...[
        "//evil.example",
        "/etc/passwd",
        "\\\\server\\x",
        "C:\\x",
        "../x",
        "a/../../x",
        "%2e%2e/x",
        "a%2f..%2f..",
        "",
        "x\ny",
      ],
    ];
    for (const address of refused) assert.equal(linkTarget(address), undefined, address);
    assert.match(
      problemsOf("# T\n\n[x](javascript:alert`1`)")[0]?.message ?? "",
      /can't lead to “javascript:/,
    );
  });

  it("is read in bounded time, whatever it says", () => {
    const pieces = fc.constantFrom(
      "*",
      "**",
      "_",
      "[",
      "](",
      ")",
      "{{",
      "}}",
      "done",
      "`",
      "\\",
      "#",
      "- ",
      "1. ",
      "\n",
      "\r",
      " ",
      "|",
      "<",
      "表",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 200 }).map((all) => all.join("")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          const { nodes } = readTemplate(text, english);
          assert.ok(nodes.length <= text.length + 1);
        },
      ),
    );
    for (const one of ["*a", "[a](", "{{", "_a ", "**"]) readTemplate(one.repeat(20_000), english);
  });

  it("gives the same report when it is the built-in one", () => {
    for (const language of ["en", "zh-CN"] as const) {
      const template = allReports.risks.template(translators[language]);
      assert.equal(
        documentMarkdown(documentOf("risks", { language, template })),
        documentMarkdown(documentOf("risks", { language })),
      );
    }
  });
});
