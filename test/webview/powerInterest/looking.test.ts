import assert from "node:assert/strict";
import { largeRegister } from "../../support/largeRegister.ts";
import type { KitPage } from "../support/kitPage.ts";
import { usePanels } from "../support/usePanels.ts";
import { chipOf, choose, compare, dragTo, personOf, placeOn, register } from "./support/grid.ts";

const shown = (panel: KitPage) =>
  panel.page
    .locator(".person")
    .evaluateAll((marks) => marks.map((mark) => (mark as SVGElement).dataset.id).sort());

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

/** The texts in the drawing and the marks, as they are on the screen. */
async function rectangles(panel: KitPage, selector: string): Promise<readonly Rectangle[]> {
  return panel.page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom, text: element.textContent ?? "" };
    }),
  );
}

function overlaps(some: readonly Rectangle[], others: readonly Rectangle[]): readonly string[] {
  return some.flatMap((a) =>
    others
      .filter(
        (b) =>
          a !== b &&
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
      )
      .map((b) => `${a.text} × ${b.text}`),
  );
}

describe("looking at the grid", () => {
  const open = usePanels();

  for (const language of ["en", "zh-CN"] as const) {
    it(`shows no text over another one or over a mark, in ${language}`, async () => {
      for (const width of [1400, 1100, 800, 480]) {
        const panel = await open("powerInterest", { width, language });
        const names = await rectangles(panel, "svg.grid .label, svg.grid .strategy text");
        const marks = await rectangles(panel, "svg.grid .body");
        assert.deepEqual(overlaps(names, names), [], String(width));
        assert.deepEqual(overlaps(names, marks), [], String(width));
        assert.ok(marks.length >= 8);
        await panel.page.close();
      }
    });
  }

  it("draws an arrow from the engagement that is to the one that is wanted", async () => {
    const panel = await open("powerInterest");
    const drawn = await panel.page
      .locator(".person:has(.engagement)")
      .evaluateAll((marks) => marks.map((mark) => (mark as SVGElement).dataset.id).sort());
    assert.deepEqual(drawn, ["SH-001", "SH-009", "SH-011"], "only where the two differ");
    const place = async (id: string, part: string) =>
      (await personOf(panel, id).locator(`.engagement ${part}`).boundingBox())?.x ?? 0;
    for (const id of drawn)
      assert.ok((await place(String(id), ".head")) > (await place(String(id), ".now")), id);
    assert.ok((await place("SH-009", ".now")) - (await place("SH-009", ".level >> nth=0")) > 15, "neutral");
    await personOf(panel, "SH-009").focus();
    await panel.answered(() =>
      panel.page.locator("select[data-key=details-desired]").selectOption("resistant"),
    );
    assert.ok(
      (await place("SH-009", ".head")) < (await place("SH-009", ".now")),
      "back, where less is wanted",
    );
  });

  it("says what each quadrant asks for, until somebody is selected", async () => {
    const panel = await open("powerInterest");
    const strategy = panel.page.getByRole("region", { name: "Strategy" });
    assert.match(
      (await strategy.textContent()) ?? "",
      /Manage closely \(7\)[\s\S]*Keep satisfied \(1\)[\s\S]*Keep informed \(4\)[\s\S]*Monitor \(0\)/,
    );
    await personOf(panel, "SH-009").focus();
    await panel.drawn();
    assert.equal(await strategy.count(), 0);
  });

  it("lets through who is wanted, and remembers it", async () => {
    const panel = await open("powerInterest");
    await choose(panel, "filter-side", "Internal");
    assert.deepEqual(await shown(panel), ["SH-004", "SH-005", "SH-006", "SH-007", "SH-012"]);
    await choose(panel, "filter-involvement", "Indirect");
    assert.deepEqual(await shown(panel), ["SH-012"]);
    await choose(panel, "filter-involvement", "All");
    await choose(panel, "filter-show", "Key stakeholders");
    assert.deepEqual(await shown(panel), ["SH-004", "SH-012"]);
    assert.equal(await panel.page.locator("tbody tr").count(), 2);
    const again = await open("powerInterest", { state: panel.kept.at(-1) });
    assert.deepEqual(await shown(again), ["SH-004", "SH-012"]);
    await again.page.getByRole("button", { name: "Clear the filters" }).click();
    await again.drawn();
    assert.equal((await shown(again)).length, 12);
    await choose(again, "filter-show", "Key, but not reached");
    assert.deepEqual(await shown(again), ["SH-011"]);
    await choose(again, "filter-show", "Engagement not as wanted");
    assert.deepEqual(await shown(again), ["SH-001", "SH-009", "SH-011"]);
    await choose(again, "filter-show", "Key, but not reached");
    await choose(again, "filter-organisation", "Larkfield Software");
    assert.match((await again.page.locator(".side").textContent()) ?? "", /Nobody passes the filters\./);
  });

  it("shows who has left only when that is wanted", async () => {
    const panel = await open("powerInterest");
    const text = await panel.project.text(register);
    await panel.write(
      register,
      text.replace("status: engaged\n  organisation: Korund", "status: released\n  organisation: Korund"),
    );
    assert.ok(!(await shown(panel)).includes("SH-009"));
    await panel.page.getByRole("checkbox", { name: "Also who has left" }).click();
    await panel.drawn();
    assert.match((await personOf(panel, "SH-009").getAttribute("aria-label")) ?? "", /Has left the project/);
  });

  it("opens a cluster by click and by key, and moves somebody out of it", async () => {
    const files = { "assent.yaml": "assent: 1\nname: Large\n", [register]: largeRegister(500) };
    const panel = await open("powerInterest", { files });
    const cluster = panel.page.locator(".cluster").first();
    assert.match((await cluster.getAttribute("aria-label")) ?? "", /^25 people at power \d, interest \d$/);
    await cluster.click();
    await panel.drawn();
    assert.equal(await cluster.getAttribute("aria-expanded"), "true");
    assert.equal(await panel.page.locator(".opened .chip").count(), 25);
    await cluster.focus();
    await panel.page.keyboard.press("Enter");
    await panel.drawn();
    assert.equal(await panel.page.locator(".opened").count(), 0);
    await panel.page.keyboard.press("Enter");
    await panel.drawn();
    const id = await panel.page.locator(".opened .chip").first().getAttribute("data-id");
    await dragTo(panel, chipOf(panel, String(id)), await placeOn(panel, 1, 5));
    await panel.answered(() => panel.page.mouse.up());
    assert.match(await panel.project.text(register), new RegExp(`id: ${id}[\\s\\S]*?interest: 5\\n`));
    assert.deepEqual([panel.errors, panel.violations], [[], []]);
  });

  it("shows where people stood at an earlier time", async () => {
    const panel = await open("powerInterest", { view: () => earlierView });
    const ghost = panel.page.locator("[data-ghost=SH-001]");
    assert.equal(await ghost.count(), 1);
    assert.equal(await ghost.locator(".way").count(), 1, "with a line to where they are");
    assert.equal(await panel.page.locator("[data-ghost=SH-009] .way").count(), 0, "who is gone has none");
    const changes = await panel.page.locator(".changes").textContent();
    assert.match(
      changes ?? "",
      /Marta\s+– Moved since BL-001: from power 2, interest 2 to power 5, interest 4; from Neutral to Supportive/,
    );
    assert.match(changes ?? "", /Joris\s+– New since BL-001/);
    assert.match(changes ?? "", /Daniel\s+– No longer there since BL-001/);
    assert.match((await personOf(panel, "SH-001").getAttribute("aria-label")) ?? "", /Moved since BL-001/);
    await panel.answered(() => panel.page.locator(".changes").getByRole("button", { name: "Joris" }).click());
    assert.deepEqual(panel.talk.opened, [{ v: 1, type: "open", id: "SH-002" }]);
  });

  it("asks what is known of a baseline's day, or of any other", async () => {
    const panel = await open("powerInterest");
    await compare(panel);
    assert.match(
      (await panel.page.locator("section[aria-label='What changed']").textContent()) ?? "",
      /Of BL-\d{3} \(\d{4}-\d\d-\d\d\), only what events wrote into the histories is known\./,
    );
    await choose(panel, "compare", "A day");
    const day = panel.page.locator("input[data-key=compare-day]");
    await panel.answered(() => day.fill("2026-02-01"));
    assert.match(
      (await panel.page.locator(".changes").textContent()) ?? "",
      /Ingrid Solberg\s+– New since 2026-02-01.*Renske Vos\s+– New since 2026-02-01/s,
    );
  });

  it("says what to do where nobody is in the register", async () => {
    const panel = await open("powerInterest", { files: { "assent.yaml": "assent: 1\nname: Empty\n" } });
    assert.equal(
      await panel.page.getByRole("heading", { level: 2 }).first().textContent(),
      "Nobody is in the register of stakeholders yet.",
    );
  });

  it("is saved as a drawing and as a table", async () => {
    const panel = await open("powerInterest");
    await panel.answered(() => panel.page.getByRole("button", { name: "Save as SVG" }).click());
    await panel.answered(() => panel.page.getByRole("button", { name: "Save as PNG" }).click());
    await panel.answered(() =>
      panel.page.locator("assent-table").getByRole("button", { name: /CSV/ }).click(),
    );
    const [svg, png, csv] = panel.talk.saved;
    assert.match(String(svg?.content), /Marta Lindqvist/);
    assert.ok(png?.content instanceof Uint8Array && png.content.length > 10_000);
    assert.match(String(csv?.content), /SH-001.*Marta Lindqvist/);
  });

  it("lets texts of records be texts, and survives odd ones", async () => {
    const name = `<img src=x onerror="alert(1)">${"endless".repeat(30)}`;
    const files = {
      "assent.yaml": "assent: 1\nname: Odd\n",
      [register]: `- {id: SH-001, title: ${JSON.stringify(name)}, status: engaged, power: 2.5, interest: 1.25, organisation: ${JSON.stringify(name)}}\n`,
    };
    const panel = await open("powerInterest", { files });
    assert.equal(await panel.page.locator("img").count(), 0);
    await personOf(panel, "SH-001").focus();
    await panel.page.keyboard.press("Enter");
    await panel.page.keyboard.press("ArrowUp");
    await panel.answered(() => panel.page.keyboard.press("Enter"));
    assert.match(await panel.project.text(register), /power: 3, interest: 1\.25/);
    assert.deepEqual([panel.violations, panel.errors], [[], []]);
  });
});

const words = {
  sides: [],
  involvements: [],
  roles: [],
  engagementLevels: [
    { id: "neutral", title: "Neutral" },
    { id: "supportive", title: "Supportive" },
  ],
};

const person = (id: string, title: string, power: number, interest: number) => ({
  ...{ id, title, power, interest, organisation: "", roles: [], isKey: false, state: "Engaged" },
  ...{ hasLeft: false, reachedBy: [], isUncovered: false, quadrant: "manageClosely" },
  engagement: { current: "supportive" },
});

const stand = (power: number, interest: number, current: string) => ({
  ...{ power, interest, engagement: { current } },
});

const earlierView = {
  ...{ title: "Grid", words, organisations: [], baselines: [], unreadable: 0 },
  people: [person("SH-001", "Marta", 5, 4), person("SH-002", "Joris", 4, 3)],
  quadrants: ["manageClosely", "keepSatisfied", "keepInformed", "monitor"].map((id) => ({
    ...{ id, title: id, description: "", count: 0 },
  })),
  comparison: {
    since: "BL-001",
    isComplete: true,
    changes: [
      {
        ...{ id: "SH-001", title: "Marta", what: "moved" },
        before: stand(2, 2, "neutral"),
        after: stand(5, 4, "supportive"),
      },
      { id: "SH-002", title: "Joris", what: "joined", after: stand(4, 3, "neutral") },
      { id: "SH-009", title: "Daniel", what: "gone", before: stand(1, 3, "neutral") },
    ],
  },
};
