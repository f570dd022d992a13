import assert from "node:assert/strict";
import fc from "fast-check";
import { escapeHtml, type Html, type HtmlValue, html, page } from "../../../src/core/reports/html.ts";
import { reportStyle } from "../../../src/core/reports/reportStyle.ts";

describe("a template of HTML", () => {
  it("escapes every text and number, in elements and in attributes", () => {
    const hostile = `"><script>alert('1')</script>&`;
    assert.equal(
      html`<p title="${hostile}">${hostile}${7}</p>`.markup,
      `<p title="${escapeHtml(hostile)}">${escapeHtml(hostile)}7</p>`,
    );
    assert.equal(escapeHtml(hostile), "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;");
  });

  it("puts templates and lists in as they are, and nothing for what is not there", () => {
    const items = ["a<", "b"].map((text) => html`<li>${text}</li>`);
    assert.equal(html`<ul>${items}</ul>${undefined}`.markup, "<ul><li>a&lt;</li><li>b</li></ul>");
  });

  it("takes nothing for a template that only looks like one", () => {
    const forged = { markup: "<script>" } as Html;
    assert.equal(html`${forged}${[forged] as HtmlValue}`.markup, "");
  });

  it("shows what would turn the order of characters around, and drops what can't be printed", () => {
    assert.equal(
      escapeHtml("a\u202eb\u2066c\u0000d\u001b[31m\r\ne"),
      "a[U+202E]b[U+2066]c\ufffdd\ufffd[31m\ne",
    );
  });

  it("keeps no character of a text that could begin markup", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => assert.doesNotMatch(escapeHtml(text), /[<>"']/)),
    );
  });
});

describe("a report's document", () => {
  const text = page({ title: "A < B", lang: "zh-CN", body: html`<p>${"<b>"}</p>`, style: reportStyle });

  it("stands alone: it runs nothing, loads nothing and says so", () => {
    assert.match(text, /^<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">/);
    const policy = "default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;";
    assert.ok(text.includes(`http-equiv="Content-Security-Policy" content="${policy}`));
    assert.doesNotMatch(text, /<script|<link|<img|<iframe|@import|url\(|https?:|\son\w+=/i);
    assert.ok(text.includes("<title>A &lt; B</title>") && text.includes("<p>&lt;b&gt;</p>"));
  });

  it("has colours for light and dark whose texts have a contrast of at least 4.5 to 1", () => {
    const themes = [...reportStyle.matchAll(/:root \{([^}]*)\}/g)].map(([, body = ""]) =>
      Object.fromEntries(
        [...body.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, name, colour]) => [name, colour]),
      ),
    );
    assert.equal(themes.length, 2);
    for (const theme of themes) {
      const pairs = [
        ...["text", "quiet", "accent"].flatMap((name) => [
          [name, "paper"],
          [name, "raised"],
        ]),
        ...["added", "removed", "warning"].map((name) => [name, `${name}-paper`]),
      ];
      for (const [name = "", paper = ""] of pairs) {
        const ratio = contrast(theme[name] ?? "", theme[paper] ?? "");
        assert.ok(ratio >= 4.5, `${name} on ${paper}: ${ratio.toFixed(2)}`);
      }
    }
  });
});

/** By WCAG 2. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
