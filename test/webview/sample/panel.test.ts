import assert from "node:assert/strict";
import { findings } from "../support/findings.ts";
import { usePanels } from "../support/usePanels.ts";

describe("a panel", () => {
  const open = usePanels();

  it("is drawn when it has listened and been sent a view", async () => {
    const panel = await open("samplePanel");
    assert.deepEqual(panel.sent, [{ v: 1, type: "ready", scope: undefined }]);
    assert.equal(panel.shown.length, 1);
  });

  it("passes over what is malformed, of another version or for another panel", async () => {
    const panel = await open("samplePanel");
    const message = panel.shown[0] as { readonly view: object };
    const wrong = { ...message, view: { ...message.view, title: "Wrong" } };
    const malformed: readonly unknown[] = [
      { ...wrong, v: 0 },
      { ...wrong, v: 2 },
      { ...wrong, panel: "another" },
      { ...wrong, type: "show" },
      { ...wrong, revision: "9" },
      { ...wrong, texts: {} },
      { ...wrong, language: "de" },
      { ...wrong, view: { title: "Wrong" } },
      { ...wrong, view: { title: "Wrong", rows: [{ id: "" }] } },
      null,
      "view",
      [],
    ];
    for (const data of malformed) {
      await panel.post(data);
      assert.equal(
        await panel.page.locator("h1").textContent(),
        "Sample",
        JSON.stringify(data)?.slice(0, 80),
      );
    }
    await panel.post(wrong);
    assert.equal(await panel.page.locator("h1").textContent(), "Wrong");
    assert.deepEqual(panel.errors, []);
  });

  it("shows why something was not done until it is read, and draws what is so", async () => {
    const panel = await open("samplePanel");
    await panel.page.locator("tr[data-id=SH-001] th").click();
    const power = panel.page.getByRole("spinbutton", { name: "Power" });
    await power.fill("9");
    await panel.answered(() => panel.page.keyboard.press("Enter"));
    const alert = panel.page.getByRole("alert");
    assert.match((await alert.textContent()) ?? "", /Not done\s+SH-001: 9 > 5/);
    assert.equal(await power.inputValue(), "5");
    assert.deepEqual(await findings(panel.page), []);
    await alert.getByRole("button", { name: "Close" }).click();
    assert.equal(await alert.count(), 0);
  });

  it("shows what others change, and keeps the focus where it was", async () => {
    const panel = await open("samplePanel");
    await panel.page.locator(".bar[data-id=SH-003]").focus();
    const text = await panel.project.text("stakeholders.yaml");
    await panel.write("stakeholders.yaml", text.replace("title: Priya Raman", "title: Priya R."));
    assert.equal(await panel.page.locator(".bar[data-id=SH-003]").getAttribute("aria-label"), "Priya R.: 4");
    assert.equal(
      await panel.panel.evaluate((it) => (it.shadowRoot?.activeElement as SVGElement | null)?.dataset.id),
      "SH-003",
    );
  });

  it("leaves the page's language alone where it is the same, which would style everything anew", async () => {
    const panel = await open("samplePanel");
    const writes = await panel.page.evaluateHandle(() => {
      const seen: string[] = [];
      new MutationObserver((records) => {
        for (const { attributeName } of records) seen.push(attributeName ?? "");
      }).observe(document.documentElement, { attributes: true, attributeFilter: ["lang"] });
      return seen;
    });
    const view = panel.shown.at(-1) as object;
    await panel.post({ ...view, revision: 7 });
    assert.deepEqual(await writes.jsonValue(), []);
    await panel.post({ ...view, revision: 8, language: "zh-CN" });
    assert.deepEqual(await writes.jsonValue(), ["lang"]);
  });

  it("says what to do where there is nothing to show", async () => {
    const panel = await open("samplePanel", { files: {} });
    assert.equal(
      await panel.page.getByRole("heading", { level: 2 }).textContent(),
      "There are no stakeholders yet.",
    );
    assert.deepEqual(await findings(panel.page), []);
  });

  it("asks for another view, and asks for it again after a restart", async () => {
    const panel = await open("samplePanel");
    const least = () => panel.page.getByRole("combobox", { name: "Power" }).first();
    await panel.answered(() => least().selectOption("5"));
    assert.equal(await panel.page.locator("tbody tr").count(), 2);
    const again = await open("samplePanel", { state: panel.kept.at(-1) });
    assert.equal(await again.page.locator("tbody tr").count(), 2);
    assert.equal(await again.page.locator("select[data-key=least]").inputValue(), "5");
  });

  it("lets in no style, no picture and no markup for the sake of its controls", async () => {
    const panel = await open("samplePanel");
    const { display, width, thrown } = await panel.page.evaluate(async () => {
      const style = document.createElement("style");
      style.append("body { display: none }");
      const image = document.createElement("img");
      image.src = "http://panel.test/picture.png";
      document.body.append(style, image);
      await new Promise((resolve) => image.addEventListener("error", resolve));
      let refusal = "";
      try {
        document.body.innerHTML = "<p></p>";
      } catch (error) {
        refusal = (error as Error).name;
      }
      return { display: getComputedStyle(document.body).display, width: image.naturalWidth, thrown: refusal };
    });
    assert.deepEqual([display, width, thrown], ["block", 0, "TypeError"]);
    assert.deepEqual(
      panel.violations.slice(0, 2).map((violation) => violation.split(" ")[0]),
      ["style-src-elem", "img-src"],
    );
  });

  it("lets texts of records be texts, whatever they are", async () => {
    const name = '<img src=x onerror="alert(1)"> {name}';
    const row = { id: "SH-1", name, organisation: name, power: 1, interest: 1, key: true };
    const panel = await open("samplePanel", { view: () => ({ title: name, rows: [row] }) });
    assert.equal(await panel.page.locator("h1").textContent(), name);
    assert.equal(await panel.page.locator("img").count(), 0);
    assert.deepEqual(panel.violations, []);
  });
});
