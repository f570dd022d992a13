import assert from "node:assert/strict";
import type { KitPage } from "../support/kitPage.ts";
import { usePanels } from "../support/usePanels.ts";
import { changedLines, chipOf, dragTo, personOf, placeOn, register, said } from "./support/grid.ts";

const unrated = {
  "assent.yaml": "assent: 1\nname: Small\n",
  [register]: `- {id: SH-001, title: Marta, status: engaged, power: 5, interest: 4}
- {id: SH-002, title: Joris, status: identified, power: 2}
- {id: SH-003, title: Priya, status: identified}
`,
};

async function labelOf(panel: KitPage, id: string): Promise<string> {
  return (await personOf(panel, id).getAttribute("aria-label")) ?? "";
}

describe("moving people over the grid", () => {
  const open = usePanels();

  it("writes both numbers where they are dropped, and nothing else", async () => {
    const panel = await open("powerInterest");
    const before = await panel.project.text(register);
    await dragTo(panel, personOf(panel, "SH-009").locator(".body"), await placeOn(panel, 2, 3));
    assert.match(await labelOf(panel, "SH-009"), /^Daniel Weiss, power 2, interest 3, Keep informed/);
    assert.equal(panel.sent.length, 1, "nothing is sent before");
    const message = (await panel.answered(() => panel.page.mouse.up())) as { intent: unknown };
    assert.deepEqual(message.intent, { kind: "set", id: "SH-009", values: { power: 2, interest: 3 } });
    const after = await panel.project.text(register);
    const [lines, old] = [after.split("\n"), before.split("\n")];
    assert.deepEqual(
      lines.flatMap((line, index) => (line === old[index] ? [] : [`${old[index]} → ${line}`])),
      ["  power: 4 →   power: 2", "  interest: 2 →   interest: 3"],
    );
    assert.match(await labelOf(panel, "SH-009"), /Keep informed/);
    assert.deepEqual(panel.errors, []);
  });

  it("puts them back by Escape, and where the pointer leaves the grid; a click only selects", async () => {
    const panel = await open("powerInterest");
    await dragTo(panel, personOf(panel, "SH-009").locator(".body"), await placeOn(panel, 1, 1));
    await panel.page.keyboard.press("Escape");
    await panel.page.mouse.up();
    assert.equal(await said(panel), "Daniel Weiss: Put back");
    await dragTo(panel, personOf(panel, "SH-009").locator(".body"), { x: 900, y: 780 });
    await panel.page.mouse.up();
    await panel.drawn();
    assert.match(await labelOf(panel, "SH-009"), /power 4, interest 2/);
    await personOf(panel, "SH-003").locator(".body").click();
    assert.equal(await panel.page.locator(".details h2").textContent(), "Priya Raman");
    assert.equal(panel.sent.length, 1);
  });

  it("works by keys: picked up, moved, dropped, and every step is said", async () => {
    const panel = await open("powerInterest");
    const { keyboard } = panel.page;
    await personOf(panel, "SH-005").focus();
    await keyboard.press("Enter");
    assert.match(await said(panel), /^Elena Marchetti, power 3, interest 5 is picked up/);
    assert.equal(await personOf(panel, "SH-005").getAttribute("aria-pressed"), "true");
    for (const key of ["ArrowUp", "ArrowLeft", "ArrowRight", "ArrowRight"]) await keyboard.press(key);
    assert.equal(await said(panel), "power 4, interest 5", "the scale ends there");
    await panel.answered(() => keyboard.press("Enter"));
    assert.match(await said(panel), /^Elena Marchetti, power 4, interest 5 is dropped/);
    assert.match(await panel.project.text(register), /id: SH-005[\s\S]*?power: 4\n {2}interest: 5\n/);
    const active = await panel.panel.evaluate(
      (it) => (it.shadowRoot?.activeElement as SVGElement | null)?.dataset.id,
    );
    assert.equal(active, "SH-005", "the focus stays with them");
  });

  it("lets arrow keys go from mark to mark while nobody is held", async () => {
    const panel = await open("powerInterest");
    const active = () =>
      panel.panel.evaluate((it) => (it.shadowRoot?.activeElement as SVGElement | null)?.dataset.id);
    await personOf(panel, "SH-001").focus();
    await panel.page.keyboard.press("ArrowLeft");
    assert.equal(await active(), "SH-012");
    await panel.page.keyboard.press("ArrowDown");
    assert.equal(await active(), "SH-003");
    assert.equal(await panel.page.locator(".person[tabindex='0']").count(), 1, "one stop for Tab");
    assert.equal(await panel.page.locator(".details h2").textContent(), "Priya Raman");
  });

  it("puts them back by Escape and by Tab", async () => {
    const panel = await open("powerInterest");
    for (const key of ["Escape", "Tab"]) {
      await personOf(panel, "SH-005").focus();
      await panel.page.keyboard.press(" ");
      await panel.page.keyboard.press("ArrowDown");
      await panel.page.keyboard.press(key);
      assert.equal((await said(panel)).trim(), "Elena Marchetti: Put back");
    }
    assert.equal(panel.sent.length, 1);
  });

  it("brings those onto the grid who were not rated, by pointer and by keys", async () => {
    const panel = await open("powerInterest", { files: unrated });
    assert.equal(await panel.page.locator(".chip").count(), 2);
    await dragTo(panel, chipOf(panel, "SH-003"), await placeOn(panel, 1, 2));
    await panel.answered(() => panel.page.mouse.up());
    assert.deepEqual(await changedLines(panel, unrated[register]), [
      "-- {id: SH-003, title: Priya, status: identified}",
      "+- {id: SH-003, title: Priya, status: identified, power: 1, interest: 2}",
    ]);
    assert.equal(await chipOf(panel, "SH-003").count(), 0);
    await chipOf(panel, "SH-002").focus();
    await panel.page.keyboard.press("Enter");
    await panel.page.keyboard.press("ArrowUp");
    assert.equal(await said(panel), "power 2, interest 3");
    await panel.answered(() => panel.page.keyboard.press("Enter"));
    assert.match(await panel.project.text(register), /SH-002, .*, power: 2, interest: 3}/);
  });

  it("is refused where somebody else has changed the record meanwhile, and shows what is so", async () => {
    const panel = await open("powerInterest");
    const text = await panel.project.text(register);
    await dragTo(panel, personOf(panel, "SH-009").locator(".body"), await placeOn(panel, 1, 1));
    await panel.project.write(register, text.replace("power: 4\n  interest: 2", "power: 3\n  interest: 2"));
    await panel.answered(() => panel.page.mouse.up());
    assert.match(
      (await panel.page.getByRole("alert").textContent()) ?? "",
      /“SH-009” has changed meanwhile: look again\./,
    );
    assert.match(await labelOf(panel, "SH-009"), /power 3, interest 2/);
    assert.doesNotMatch(await panel.project.text(register), /power: 1\n {2}interest: 1/);
  });

  it("follows what others change", async () => {
    const panel = await open("powerInterest");
    const text = await panel.project.text(register);
    await panel.write(register, text.replace("power: 4\n  interest: 2", "power: 1\n  interest: 1"));
    assert.match(await labelOf(panel, "SH-009"), /power 1, interest 1, Monitor/);
  });
});
