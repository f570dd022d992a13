import assert from "node:assert/strict";
import { usePanels } from "../support/usePanels.ts";
import { changedLines, personOf, register } from "./support/grid.ts";

describe("the fields of the grid", () => {
  const open = usePanels();

  it("set numbers, engagement, involvement and key in the details", async () => {
    const panel = await open("powerInterest");
    await personOf(panel, "SH-009").focus();
    const details = panel.page.locator(".details");
    const fields: readonly (readonly [string, string, readonly string[]])[] = [
      ["Power", "5", ["-  power: 4", "+  power: 5"]],
      ["Interest", "Not set", ["-  interest: 2"]],
      [
        "Engagement now",
        "Resistant",
        [
          "-  engagement: {current: neutral, desired: supportive}",
          "+  engagement: {current: resistant, desired: supportive}",
        ],
      ],
      [
        "Engagement wanted",
        "Leading",
        [
          "-  engagement: {current: resistant, desired: supportive}",
          "+  engagement: {current: resistant, desired: leading}",
        ],
      ],
      ["Involvement", "Direct", []],
      ["Key", "Not key", []],
    ];
    for (const [label, option, lines] of fields) {
      const before = await panel.project.text(register);
      await panel.answered(() =>
        details.getByRole("combobox", { name: label, exact: true }).selectOption({ label: option }),
      );
      if (lines.length > 0) {
        const found = (await changedLines(panel, before)).filter((line) => lines.includes(line));
        assert.deepEqual(
          found,
          lines.filter((line) => found.includes(line)),
          label,
        );
      }
      assert.notEqual(await panel.project.text(register), before, label);
    }
    const text = await panel.project.text(register);
    const record = text.slice(text.indexOf("- id: SH-009"), text.indexOf("- id: SH-010"));
    assert.match(
      record,
      /involvement: direct\n {2}key: false\n {2}power: 5\n {2}engagement: {current: resistant, desired: leading}\n/,
    );
    assert.equal(await panel.page.locator(".chip[data-id=SH-009]").count(), 1, "not rated any more");
  });

  it("change cells of the table in their place", async () => {
    const panel = await open("powerInterest");
    const cell = panel.page.locator("tr[data-id=SH-010] [data-column=power]");
    await cell.dblclick();
    await panel.answered(() => panel.page.locator(".editing select").selectOption("4"));
    assert.match(await panel.project.text(register), /id: SH-010[\s\S]*?power: 4\n/);
    assert.match((await personOf(panel, "SH-010").getAttribute("aria-label")) ?? "", /power 4, interest 5/);
    await panel.page.locator("tr[data-id=SH-010] [data-column=desired]").dblclick();
    await panel.answered(() => panel.page.locator(".editing select").selectOption(""));
    assert.match(await panel.project.text(register), /id: SH-010[\s\S]*?engagement: {current: leading}\n/);
  });

  it("open records: of who is selected, of rows, of what reaches somebody, of marks", async () => {
    const panel = await open("powerInterest");
    await personOf(panel, "SH-009").focus();
    await panel.answered(() => panel.page.getByRole("button", { name: "Open the record" }).click());
    await panel.answered(() => panel.page.getByRole("button", { name: /^COM-004/ }).click());
    await panel.answered(() => panel.page.locator("tr[data-id=SH-001] .link").click());
    await panel.answered(() => personOf(panel, "SH-003").locator(".body").dblclick());
    assert.deepEqual(
      panel.talk.opened.map((target) => "id" in target && target.id),
      ["SH-009", "COM-004", "SH-001", "SH-003"],
    );
  });
});
