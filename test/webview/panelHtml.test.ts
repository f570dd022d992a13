import assert from "node:assert/strict";
import { newNonce, panelHtml } from "../../src/extension/panels/panelHtml.ts";
import { usePanels } from "./support/usePanels.ts";

const directives = [
  "img-src",
  "style-src-elem",
  "style-src-attr",
  "frame-src",
  "base-uri",
  "form-action",
  "connect-src",
];

/**
 * Runs in the page: what somebody could try who has got something into it. Settles when the policy has refused
 * something by each of these directives, with how the page is displayed then.
 */
async function tryEverything(expected: readonly string[]): Promise<string> {
  const awaited = new Set(expected);
  const allRefused = new Promise<void>((resolve) => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => {
      awaited.delete(violatedDirective);
      if (awaited.size === 0) resolve();
    });
  });
  const add = (name: string, attributes: Readonly<Record<string, string>>, text = "") => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(text);
    document.body.append(element);
    return element;
  };
  add("img", { src: "http://panel.test/picture.png" });
  add("style", {}, "body { display: none }");
  add("p", { style: "color: red" });
  add("iframe", { src: "http://panel.test/frame.html" });
  add("base", { href: "http://elsewhere.test/" });
  (add("form", { action: "http://elsewhere.test/", method: "post" }) as HTMLFormElement).submit();
  await fetch("http://panel.test/data").catch(() => undefined);
  await allRefused;
  return getComputedStyle(document.body).display;
}

describe("the page of a panel", () => {
  const open = usePanels();

  it("runs its own script and lets in nothing else", async () => {
    const panel = await open("samplePanel");
    const answered: string[] = [];
    panel.page.on("response", (response) => answered.push(response.url()));
    assert.equal(await panel.page.evaluate(tryEverything, directives), "block");
    assert.deepEqual(answered, []);
  });

  it("takes neither markup nor another script from a script", async () => {
    const panel = await open("samplePanel");
    const refusals = await panel.page.evaluate(() => {
      const attempts = [
        () => Object.assign(document.body, { innerHTML: "<p></p>" }),
        () => document.createElement("script").setAttribute("src", "http://panel.test/other.js"),
        () => Object.assign(document.createElement("script"), { text: "window.owned = true" }),
        () => setTimeout("window.owned = true"),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return "";
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    assert.deepEqual(refusals, ["TypeError", "TypeError", "TypeError", "TypeError"]);
  });

  it("has a nonce of its own each time, and keeps texts within their attributes", () => {
    const page = {
      cspSource: "'self'",
      script: 'a"b&c',
      element: "assent-x",
      language: "en",
      title: "</title><p>",
    } as const;
    const [first, second] = [newNonce(), newNonce()];
    assert.match(first, /^[0-9a-f]{32}$/);
    assert.notEqual(first, second);
    const html = panelHtml({ ...page, nonce: first });
    assert.ok(html.includes(`script-src 'nonce-${first}';`));
    assert.ok(html.includes('src="a&quot;b&amp;c"'));
    assert.ok(html.includes("<title>&lt;/title&gt;&lt;p&gt;</title>"));
    assert.ok(!html.includes("unsafe"));
  });
});
