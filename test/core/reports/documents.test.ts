import assert from "node:assert/strict";
import fc from "fast-check";
import type { Block, ReportDocument } from "../../../src/core/reports/document/document.ts";
import { documentHtml } from "../../../src/core/reports/document/documentHtml.ts";
import { documentMarkdown } from "../../../src/core/reports/document/documentMarkdown.ts";

const hostile =
  "</td><script>alert(1)</script> | x \u202eevil `code` ![a](https://evil.example) <b onclick=x> \"'; background: url(//evil.example)";

function documentOf(lead: readonly Block[]): ReportDocument {
  return { language: "en", eyebrow: "", title: "T", lead, sections: [], footer: "F" };
}

/** Every block that has a form of its own besides those of acceptances, with this text in all of its places. */
function blocksOf(text: string): readonly Block[] {
  return [
    {
      form: "paragraph",
      line: { form: "run", inlines: [text, { form: "emphasis", text }, { form: "chip", text, color: text }] },
    },
    { form: "paragraph", line: { form: "link", text, href: text } },
    { form: "paragraph", line: { form: "link", text, href: `https://a.example/${text}` } },
    { form: "list", ordered: true, items: [text] },
    { form: "bars", label: text, items: [{ name: text, value: text, share: 2, color: text }] },
    {
      form: "matrix",
      label: text,
      corner: text,
      columns: [text],
      rows: [{ name: text, cells: [{ color: text, meaning: text, items: [text] }] }],
    },
    { form: "break" },
  ];
}

describe("a document of a report", () => {
  it("is harmless as HTML whatever its texts say", () => {
    for (const text of [hostile, `javascript:${hostile}`, "#12345x;x", "-1"]) {
      const html = documentHtml(documentOf(blocksOf(text)));
      const body = html.slice(html.indexOf("<body>"));
      assert.doesNotMatch(
        body,
        /<script|<img|<b |[\u202a-\u202e\u2066-\u2069]|href="javascript|style="[^"]*url/,
      );
      assert.equal(body.match(/<table/g)?.length, 1);
    }
  });

  it("is harmless as Markdown whatever its texts say", () => {
    const markdown = documentMarkdown(documentOf(blocksOf(hostile)));
    assert.doesNotMatch(markdown, /(?<!\\)<(script|b |img)|(?<!\\)!\[|(?<!\\)\]\((?!<https:\/\/a\.example)/);
  });

  it("has tables whose rows all have as many cells as their heads, whatever they say", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const rows = documentMarkdown(documentOf(blocksOf(text)))
          .split("\n")
          .filter((line) => line.startsWith("| "));
        const cells = rows.map((row) => row.replace(/\\./g, "").split("|").length);
        assert.deepEqual([...new Set(cells)], [4]);
      }),
    );
  });

  it("draws amounts as long as they are, and says them", () => {
    const items = [0, 0.5, 1].map((share) => ({ name: `n${share}`, value: `v${share}`, share }));
    const bars: Block = { form: "bars", label: "L", items };
    assert.match(documentMarkdown(documentOf([bars])), /- n0: · v0\n- n0\.5: █{10} v0\.5\n- n1: █{20} v1\n/);
    const html = documentHtml(documentOf([bars]));
    assert.deepEqual(
      [...html.matchAll(/width: ([\d.]+)%"/g)].map(([, width]) => width),
      ["50", "100"],
    );
  });

  it("shows the words of a level dark or light, whichever is read more easily on its colour", () => {
    const chip = (color: string): Block => ({ form: "paragraph", line: { form: "chip", text: "x", color } });
    const html = documentHtml(documentOf([chip("#F0C419"), chip("#7a1020")]));
    assert.ok(html.includes("background: #f0c419; color: #000000"));
    assert.ok(html.includes("background: #7a1020; color: #ffffff"));
  });
});
