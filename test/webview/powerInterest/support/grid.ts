import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import type { KitPage } from "../../support/kitPage.ts";

export const register = "stakeholders.yaml";

/** Somebody's mark. */
export function personOf(panel: KitPage, id: string): Locator {
  return panel.page.locator(`.person[data-id=${id}]`);
}

/** Somebody in a list beside the grid. */
export function chipOf(panel: KitPage, id: string): Locator {
  return panel.page.locator(`.chip[data-id=${id}]`);
}

/** The place of a rating on the screen, read from the numbers at the axes. */
export async function placeOn(panel: KitPage, power: number, interest: number) {
  const ticks = panel.page.locator("svg.grid .tick");
  const middle = async (index: number) => {
    const box = await ticks.nth(index).boundingBox();
    assert.ok(box);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const [below, beside] = [await middle(2 * (interest - 1)), await middle(2 * (power - 1) + 1)];
  return { x: below.x, y: beside.y };
}

/** Moves the pointer from something to a place, and lets nothing go. */
export async function dragTo(panel: KitPage, what: Locator, to: { x: number; y: number }): Promise<void> {
  const box = await what.boundingBox();
  assert.ok(box);
  const { mouse } = panel.page;
  await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 6 });
  await panel.drawn();
}

/** The lines of the register that have changed, as they were and as they are. */
export async function changedLines(panel: KitPage, before: string): Promise<readonly string[]> {
  const after = await panel.project.text(register);
  const [old, now] = [before.split("\n"), after.split("\n")];
  return [
    ...old.filter((line, index) => now[index] !== line && !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line, index) => old[index] !== line && !old.includes(line)).map((line) => `+${line}`),
  ];
}

/** What somebody who listens is told of what happens. */
export async function said(panel: KitPage): Promise<string> {
  return (await panel.page.getByRole("status").textContent()) ?? "";
}

/** Chooses a value of one of the controls. */
export async function choose(panel: KitPage, key: string, option: string): Promise<void> {
  await panel.page.locator(`select[data-key=${key}]`).selectOption({ label: option });
  await panel.drawn();
}

/** Compares with the first baseline. */
export async function compare(panel: KitPage): Promise<void> {
  await panel.answered(() => panel.page.locator("select[data-key=compare]").selectOption({ index: 1 }));
}
