import assert from "node:assert/strict";
import { answersFault } from "../../../src/core/forms/answersFault.ts";
import { readResponse } from "../../../src/core/forms/readResponse.ts";
import { findings } from "../support/findings.ts";
import { everyKind, evil, type OpenForm, type PageOptions, speaking, useForms } from "./formPages.ts";

const looks: Readonly<Record<string, PageOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { forcedColors: "active" },
};
const rooms: Readonly<Record<string, PageOptions>> = {
  "900 pixels": {},
  "320 pixels": { width: 320 },
  "200 %": { zoom: 2 },
};

/** Answers everything by the keyboard alone, from the top of the page. */
async function answerByKeys({ page }: OpenForm): Promise<void> {
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press("Tab", "ArrowRight", "ArrowRight", "ArrowRight"); // 4
  await press("Tab", "Space", "ArrowLeft"); // from 0 round to 10
  await press("Tab", "Tab", "Space"); // past “Clear answer”; Q-3: the first
  await press("Tab", "Tab", "Space", "Tab", "Space"); // both
  await press("Tab");
  await page.keyboard.type("Line one\nline two 好");
  await press("Tab");
  await page.keyboard.type("Speed");
  await press("Tab", "Space", "Tab", "Tab"); // yes
  await page.keyboard.type("L. Wei");
  await press("Tab");
  await page.keyboard.type("li@client.example");
  await press("Tab", "Space", "Tab");
}

const allAnswers = {
  ...{ "Q-1": 4, "Q-2": 10, "Q-3": evil, "Q-4": ["x", "y"], "Q-5": "Line one\nline two 好" },
  ...{ "Q-6": "Speed", "Q-7": true, "Q-8": true },
};

describe("the page of a form", () => {
  const open = useForms();

  it("is answered and saved by keys alone", async () => {
    const form = await open();
    await answerByKeys(form);
    const download = form.page.waitForEvent("download");
    await form.page.keyboard.press("Enter");
    const text = await (await download).createReadStream().then(async (stream) => {
      const parts: Uint8Array[] = [];
      for await (const part of stream) parts.push(part as Uint8Array);
      return new TextDecoder().decode(Buffer.concat(parts));
    });
    const read = readResponse(text, speaking.en);
    assert.ok(read.ok);
    assert.deepEqual(read.response.answers, allAnswers);
    assert.deepEqual(read.response.who, { id: "SH-001", name: "L. Wei", email: "li@client.example" });
    assert.equal(answersFault(read.response, everyKind, speaking.en), undefined);
    const focused = await form.page.evaluate(() => document.activeElement?.textContent ?? "");
    assert.match(focused, /Your answers are saved/);
    assert.deepEqual(form.faults, []);
  });

  it("is answered with a pointer, and answers can be taken back", async () => {
    const form = await open();
    const { page } = form;
    await page.locator(".rating .tile").nth(1).click();
    await page.locator(".scale .tile").nth(7).click();
    await page.locator(".scale .clear").click();
    await page.locator(".choices .option").nth(1).click();
    await page.locator(".consent .option").click();
    assert.equal(await page.locator(".progress span").textContent(), "3 of 10 answered");
    const { name, response } = await form.saved();
    assert.equal(name, "SUR-001-answers-Li-Wei.json");
    assert.deepEqual(response.answers, { "Q-1": 2, "Q-4": ["y"], "Q-8": true });
    assert.deepEqual(form.faults, []);
  });

  it("says what is missing, where, and leads there", async () => {
    const form = await open();
    const { page } = form;
    await page.locator("input[type=email]").fill("nobody");
    await page.locator(".main-actions .button").click();
    const note = page.getByRole("alert");
    assert.ok(await note.evaluate((element) => element === document.activeElement));
    assert.equal(await note.locator("li").count(), 3);
    assert.equal(await page.locator(".rating").getAttribute("aria-invalid"), "true");
    assert.match(
      (await page.locator(".rating .problem").textContent()) ?? "",
      /Please answer this question\./,
    );
    assert.match((await page.locator(".email .problem").textContent()) ?? "", /no e-mail address/);
    await note.locator("a").first().press("Enter");
    const isFirst = await page.evaluate(
      () => document.activeElement === document.querySelector(".rating input"),
    );
    assert.ok(isFirst);
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.locator(".rating").getAttribute("aria-invalid"), null);
    assert.deepEqual(form.faults, []);
  });

  it("offers the answers as a text that says the same", async () => {
    const form = await open();
    const { page } = form;
    await page.locator(".rating .tile").nth(4).click();
    await page.locator(".consent .option").click();
    const { response } = await form.saved();
    await page.locator(".copy summary").click();
    const read = readResponse(
      `Hello,\n${await page.locator(".copy textarea").inputValue()}\nLi`,
      speaking.en,
    );
    assert.ok(read.ok);
    assert.deepEqual(read.response, response);
    await page.locator(".copy button").click();
    await page.locator(".status").filter({ hasText: /\S/ }).waitFor();
    const mail = await page.locator("a.button").getAttribute("href");
    assert.match(mail ?? "", /^mailto:maria@vendor\.example\?subject=Answers%3A%20How%20was%20it/);
  });

  it("keeps what is filled in until it is cleared", async () => {
    const form = await open();
    const { page } = form;
    await page.locator(".rating .tile").nth(2).click();
    await page.locator("textarea").first().fill("Half a thought");
    await page.reload();
    assert.ok(await page.locator(".rating input").nth(2).isChecked());
    assert.equal(await page.locator("textarea").first().inputValue(), "Half a thought");
    const startOver = page.locator(".main-actions .quiet-button");
    await startOver.click();
    assert.equal(await startOver.textContent(), "Remove all answers?");
    await startOver.click();
    await page.reload();
    assert.equal(await page.locator("textarea").first().inputValue(), "");
    assert.equal(await page.locator("input:checked").count(), 0);
  });

  it("works where the browser keeps nothing, and doesn't promise it", async () => {
    const form = await open({ storeless: true });
    await form.page.locator(".rating .tile").nth(2).click();
    await form.page.locator(".consent .option").click();
    assert.equal((await form.saved()).response.answers["Q-1"], 3);
    assert.doesNotMatch((await form.page.locator(".promise").textContent()) ?? "", /keeps/);
    assert.deepEqual(form.faults, []);
  });

  it("shows the words of people as words", async () => {
    const { page, faults } = await open();
    assert.equal(await page.title(), "How was it?");
    const shown = evil.replace("\u202e", "[U+202E]");
    assert.ok((await page.locator(".choice .label").textContent())?.includes(shown));
    assert.equal(await page.locator("main b").count(), 0);
    assert.deepEqual(faults, []);
  });

  it("prints the questions with room for answers, and nothing to click", async () => {
    const { page } = await open();
    await page.emulateMedia({ media: "print" });
    assert.ok(!(await page.locator(".main-actions").isVisible()));
    assert.ok(await page.locator("textarea").first().isVisible());
    assert.ok((await page.pdf({ format: "A4" })).length > 1000);
  });

  for (const [look, colours] of Object.entries(looks)) {
    for (const language of ["en", "zh-CN"] as const) {
      it(`is accessible and keeps its policy in ${look}, ${language}`, async () => {
        for (const [room, size] of Object.entries(rooms)) {
          const form = await open({ ...colours, ...size, language });
          const { page } = form;
          await page.locator(".main-actions .button").click();
          assert.deepEqual(await findings(page), [], `${room}, with faults`);
          await page.locator(".rating .tile").nth(4).click();
          await page.locator(".consent .option").click();
          await form.save();
          await page.locator(".copy summary").click();
          assert.deepEqual(await findings(page), [], `${room}, saved`);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.equal(overflow, 0, room);
          assert.deepEqual(form.faults, [], room);
          await page.close();
        }
      });
    }
  }
});
