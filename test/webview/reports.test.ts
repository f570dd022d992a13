import assert from "node:assert/strict";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { documentHtml } from "../../src/core/reports/document/documentHtml.ts";
import type { ReportName } from "../../src/core/reports/report.ts";
import { documentOf } from "../core/reports/support/reportProject.ts";
import { openBrowser } from "../support/vscode/browser.mjs";
import { findings } from "./support/findings.ts";

const looks = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { forcedColors: "active" },
} as const;

/** Between them they have every block that a report is made of. */
const rooms: readonly (readonly [report: ReportName, width: number])[] = [
  ["status", 1000],
  ["risks", 320],
  ["acceptance", 1000],
];

const address = "http://report.test/";

describe("a report in a browser", () => {
  let browser: Browser;
  let context: BrowserContext | undefined;
  before(async () => {
    browser = (await openBrowser()).browser;
  });
  afterEach(() => context?.close());
  after(() => browser?.close());

  /** A report as a page, with what its policy refused and what it asked the network for. */
  async function open(
    name: ReportName,
    language: "en" | "zh-CN",
    options: Parameters<Browser["newContext"]>[0] = {},
  ): Promise<{ page: Page; trouble: readonly string[] }> {
    const own = await browser.newContext({ bypassCSP: false, ...options });
    context = own;
    const page = await own.newPage();
    const trouble: string[] = [];
    page.on("console", (message) => trouble.push(message.text()));
    page.on("request", (request) => {
      if (request.url() !== address) trouble.push(request.url());
    });
    const body = documentHtml(documentOf(name, { language }));
    await page.route("**/*", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
    await page.goto(address);
    return { page, trouble };
  }

  for (const [look, options] of Object.entries(looks)) {
    for (const language of ["en", "zh-CN"] as const) {
      it(`is accessible, keeps its policy and loads nothing, ${look}, ${language}`, async () => {
        for (const [name, width] of rooms) {
          const { page, trouble } = await open(name, language, {
            ...options,
            viewport: { width, height: 800 },
          });
          assert.deepEqual(trouble, [], name);
          const { wanted, there } = await page.evaluate(() => ({
            wanted: document.documentElement.scrollWidth,
            there: document.documentElement.clientWidth,
          }));
          assert.ok(wanted <= there, `${name}: ${wanted} of ${there} pixels`);
          assert.deepEqual(await findings(page), [], name);
          await page.context().close();
        }
      });
    }
  }

  it("lets the keyboard reach and move every table that is wider than the window", async () => {
    const { page } = await open("status", "en", { viewport: { width: 320, height: 640 } });
    const wide = await page.locator(".wide").count();
    for (let at = 0; at < wide; at++) {
      await page.keyboard.press("Tab");
      const reached = await page.evaluate(() => document.activeElement?.className);
      assert.equal(reached, "wide");
    }
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
  });

  it("is paper with all of its tables within the page", async () => {
    const { page } = await open("requirements", "zh-CN", { viewport: { width: 680, height: 900 } });
    await page.emulateMedia({ media: "print" });
    const widest = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll("table")].map((table) => table.getBoundingClientRect().right),
      ),
    );
    assert.ok(widest <= 680, String(widest));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  });
});
