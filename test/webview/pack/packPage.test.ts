import assert from "node:assert/strict";
import type { BrowserContextOptions } from "playwright-core";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { createProjectService } from "../../../src/core/service.ts";
import { imported, sent } from "../../core/exchange/pack/support/packStory.ts";
import type { Trial } from "../../core/workflow/support/trial.ts";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";
import { findings } from "../support/findings.ts";
import { everythingWaits, savedBy, translatorFor, usePages } from "./packPages.ts";

const looks = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { forcedColors: "active" },
  "320 pixels": { viewport: { width: 320, height: 640 } },
  "320 pixels, dark": { viewport: { width: 320, height: 640 }, colorScheme: "dark" },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;

/** What a check of the project says of histories, approvals and evidence. */
async function faultsOf(trial: Trial): Promise<readonly string[]> {
  const folder = new InMemoryFolder(Object.fromEntries(trial.texts));
  const service = createProjectService(folder, {
    t: createTranslator(),
    today: () => "2026-06-15",
    stage: "work",
  });
  await service.load();
  return service
    .problems()
    .filter(({ code }) => /^(?:control|workflow|schema|ref)\//.test(code))
    .map(({ code, file }) => `${file} ${code}`);
}

describe("the page of a client pack", () => {
  const open = usePages();

  for (const language of ["en", "zh-CN"] as const) {
    it(`is accessible, keeps its policy and fits its window in ${language}`, async () => {
      const { html } = sent(everythingWaits(), {}, translatorFor(language));
      for (const [look, options] of Object.entries(looks)) {
        const { page, troubles } = await open(html, options);
        await page.getByRole("button").first().waitFor();
        assert.deepEqual(await findings(page), [], look);
        const { wanted, there } = await page.evaluate(() => ({
          wanted: document.documentElement.scrollWidth,
          there: document.documentElement.clientWidth,
        }));
        assert.ok(wanted <= there, `${look}: ${wanted} of ${there} pixels`);
        assert.deepEqual(troubles, [], look);
      }
    });
  }

  it("is accessible where there is nothing to answer", async () => {
    const { html } = sent(everythingWaits(), { what: ["baseline"] });
    const { page, troubles } = await open(html, { viewport: { width: 320, height: 640 } });
    assert.deepEqual([await findings(page), troubles], [[], []]);
  });

  it("says without a script what it is about, and what to do", async () => {
    const { html } = sent(everythingWaits());
    const { page } = await open(html, { javaScriptEnabled: false });
    await page.getByRole("heading", { name: "REQ-003 Export REQ-003" }).waitFor();
    await page.getByText("Save this file, then open it in a browser").waitFor();
  });

  it("shows what is asked above its question", async () => {
    const { page } = await open(sent(everythingWaits()).html);
    const group = page.locator(".group", {
      has: page.getByRole("heading", { name: "REQ-003 Export REQ-003" }),
    });
    assert.deepEqual(await group.getByRole("radio").count(), 2);
    await group.getByText("A file is offered").waitFor();
  });

  it("leads from what is sent over what is filled in to sealed events with evidence", async () => {
    const trial = everythingWaits();
    const before = await faultsOf(trial);
    const { html, pack } = sent(trial);
    assert.deepEqual(
      pack.items.map(({ record }) => record),
      ["CHARTER", "REQ-003", "CR-001", "ACC-001"],
    );
    const { page, troubles } = await open(html);
    await page.getByLabel("Yes, I approve it as it stands here.").check();
    await page.getByLabel("Yes, I confirm it as it stands here.").check();
    await page.getByLabel("I approve it, with its effects on time and cost.").check();
    await page.getByLabel("Yes, I accept it and sign.").check();
    await page.getByLabel("Your comment on CR-001").fill("Please before the audit.\nThank you.");
    await page.getByRole("textbox", { name: "Your name" }).fill("Li Wei");
    await page.getByRole("checkbox").check();
    const text = await savedBy(page, () => page.getByRole("button", { name: "Save my answers" }).click());
    assert.deepEqual(troubles, []);

    const { evidence } = imported(trial, text);
    const last = pack.items.map(({ record }) => trial.history(record).find((one) => one.evidence));
    assert.deepEqual(
      last.map((one) => [one?.event, one?.by, one?.evidence?.file, one?.note]),
      [
        ["APPROVE", "li.wei@client.example", evidence, undefined],
        ["CONFIRM", "li.wei@client.example", evidence, undefined],
        ["APPROVE", "li.wei@client.example", evidence, "Please before the audit.\nThank you."],
        ["SIGN", "li.wei@client.example", evidence, undefined],
      ],
    );
    for (const { record } of pack.items) assert.deepEqual(trial.faults(record), []);
    assert.deepEqual(await faultsOf(trial), before);

    trial.edit(evidence, "Please before the audit", "Whenever you like");
    const edited = (await faultsOf(trial)).filter((fault) => !before.includes(fault));
    assert.deepEqual([...new Set(edited.map((fault) => fault.split(" ")[1]))], ["control/evidence-changed"]);
    assert.equal(edited.length, 4);
  });

  it("can be filled in with the keyboard alone", async () => {
    const trial = everythingWaits();
    const { html } = sent(trial, { what: ["REQ-003"] });
    const { page } = await open(html);
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        return (activeElement as HTMLInputElement | null)?.type ?? "";
      });
    const tabTo = async (type: string) => {
      for (let steps = 0; steps < 20 && (await focused()) !== type; steps++) await page.keyboard.press("Tab");
      assert.equal(await focused(), type);
    };
    await tabTo("radio");
    await page.keyboard.press("ArrowDown");
    await tabTo("textarea");
    await page.keyboard.type("In colour, too");
    await page.keyboard.press("Tab");
    await tabTo("text");
    await page.keyboard.type("Li Wei");
    await tabTo("checkbox");
    await page.keyboard.press("Space");
    await tabTo("button");
    const text = await savedBy(page, () => page.keyboard.press("Enter"));
    imported(trial, text);
    const last = trial.history("REQ-003").at(-1);
    assert.deepEqual([last?.event, last?.reason], ["REVISE", "In colour, too"]);
  });
});
