import assert from "node:assert/strict";
import type { KitPage } from "../support/kitPage.ts";
import { usePanels } from "../support/usePanels.ts";
import type { SampleView } from "./protocol.ts";

/** A view of as many rows as are wanted. */
function rowsOf(count: number): SampleView {
  return {
    title: "Many",
    rows: Array.from({ length: count }, (_, index) => ({
      id: `SH-${String(index + 1).padStart(5, "0")}`,
      name: `Person ${index + 1}`,
      organisation: `Company ${index % 7}`,
      power: index % 6,
      interest: 1,
      key: false,
    })),
  };
}

async function texts(panel: KitPage, selector: string): Promise<readonly string[]> {
  const all = await panel.page.locator(selector).allTextContents();
  return all.map((text) => text.replace(/\s+/g, " ").trim());
}

/** What has the focus: the id of the row and the key of the column. */
function focused(panel: KitPage): Promise<string> {
  return panel.page.locator("assent-table").evaluate((table) => {
    const active = table.shadowRoot?.activeElement;
    return `${active?.closest("tr")?.dataset.id ?? ""} ${(active as HTMLElement | null)?.dataset.column ?? active?.className}`;
  });
}

describe("a table", () => {
  const open = usePanels();
  const names = (panel: KitPage) => texts(panel, "tbody th[scope=row]");

  it("is a grid that says how it is sorted", async () => {
    const panel = await open("samplePanel");
    assert.equal(await panel.page.getByRole("grid", { name: "Name" }).getAttribute("aria-rowcount"), "13");
    const title = panel.page.getByRole("columnheader", { name: "Name" });
    assert.equal(await title.getAttribute("aria-sort"), "none");
    await title.getByRole("button").click();
    assert.equal(await title.getAttribute("aria-sort"), "ascending");
    const said = panel.page.getByRole("status");
    assert.equal(await said.textContent(), "Sorted by Name, ascending");
    const up = await names(panel);
    assert.deepEqual(up, [...up].sort(new Intl.Collator("en").compare));
    await title.getByRole("button").click();
    assert.equal(await title.getAttribute("aria-sort"), "descending");
    assert.deepEqual(await names(panel), [...up].reverse());
    assert.equal(await said.textContent(), "Sorted by Name, descending");
  });

  for (const theme of ["dark", "highContrastLight"] as const) {
    it(`has the same controls as the panel around it, in ${theme}`, async () => {
      const panel = await open("samplePanel", { theme });
      await panel.page.locator("button[data-key=filters]").click();
      const looks = (selector: string) =>
        panel.page.locator(selector).evaluateAll((elements) => [
          ...new Set(
            elements.map((element) => {
              const { backgroundColor, color, borderRadius, appearance } = getComputedStyle(element);
              return [backgroundColor, color, borderRadius, appearance].join(" ");
            }),
          ),
        ]);
      assert.deepEqual(await looks("assent-table select"), await looks(".toolbar select"));
    });
  }

  it("is filtered by parts of texts and by words, and says how many pass", async () => {
    const panel = await open("samplePanel");
    await panel.page.locator("button[data-key=filters]").click();
    await panel.page.getByLabel("Filter by Organisation").getByRole("searchbox").fill("north");
    assert.deepEqual(
      new Set(await texts(panel, "tbody td[data-column=organisation]")),
      new Set(["Northwind Trading"]),
    );
    await panel.page.getByRole("combobox", { name: "Filter by Power" }).selectOption("5");
    assert.deepEqual(await texts(panel, ".count"), ["1 of 12"]);
    assert.equal(await panel.page.getByRole("status").textContent(), "1 of 12");
    await panel.page.getByRole("combobox", { name: "Filter by Power" }).selectOption("0");
    assert.deepEqual(await texts(panel, ".nothing"), ["Nothing passes the filters."]);
    await panel.page.getByRole("button", { name: "Clear the filters" }).click();
    assert.deepEqual(await texts(panel, ".count"), ["12 of 12"]);
  });

  it("is grouped, and groups are closed and opened by pointer and key", async () => {
    const panel = await open("samplePanel");
    await panel.page.getByRole("combobox", { name: "Group by" }).selectOption("organisation");
    const heads = panel.page.locator("tr.group");
    assert.deepEqual((await texts(panel, "tr.group"))[0], "Fjordlight Outdoor: 1");
    assert.equal(await heads.first().getAttribute("aria-expanded"), "true");
    await heads.first().click();
    assert.equal(await heads.first().getAttribute("aria-expanded"), "false");
    await heads.first().locator("th").focus();
    await panel.page.keyboard.press("ArrowRight");
    assert.equal(await heads.first().getAttribute("aria-expanded"), "true");
    await panel.page.keyboard.press("Enter");
    assert.equal(await heads.first().getAttribute("aria-expanded"), "false");
    assert.equal(await panel.page.locator("tbody tr").count(), 12 + (await heads.count()) - 1);
  });

  it("is walked through by keys, one cell at a time, and comes back to the cell by Tab", async () => {
    const panel = await open("samplePanel");
    const { keyboard } = panel.page;
    await panel.page.locator("thead button[data-column=id]").focus();
    await keyboard.press("ArrowDown");
    assert.equal(await focused(panel), "SH-001 id");
    await keyboard.press("ArrowRight");
    await keyboard.press("ArrowDown");
    assert.equal(await focused(panel), "SH-002 name");
    await keyboard.press("Control+End");
    assert.equal(await focused(panel), "SH-012 key");
    await keyboard.press("Tab");
    await keyboard.press("Shift+Tab");
    assert.equal(await focused(panel), "SH-012 key");
    await keyboard.press("Control+Home");
    await keyboard.press("ArrowUp");
    assert.equal(await focused(panel), " id");
    assert.equal(await panel.page.locator("table [tabindex='0']").count(), 1);
  });

  it("keeps the focus on a row when it is sorted and shown anew", async () => {
    const panel = await open("samplePanel");
    const { keyboard } = panel.page;
    await panel.page.locator("tr[data-id=SH-003] th").focus();
    const text = await panel.project.text("stakeholders.yaml");
    await panel.write("stakeholders.yaml", text.replace("title: Marta Lindqvist", "title: Marta Lind"));
    assert.equal(await focused(panel), "SH-003 name");
    await keyboard.press("ArrowDown");
    assert.equal(await focused(panel), "SH-004 name");
  });

  it("opens records by links, Enter and Ctrl+Enter, and selects by click and Space", async () => {
    const panel = await open("samplePanel");
    const { keyboard } = panel.page;
    await panel.answered(() => panel.page.locator("tr[data-id=SH-002] .link").click());
    await panel.page.locator("tr[data-id=SH-003] th").focus();
    await panel.answered(() => keyboard.press("Enter"));
    await panel.page.locator("tr[data-id=SH-004] [data-column=power]").focus();
    await panel.answered(() => keyboard.press("Control+Enter"));
    assert.deepEqual(
      panel.talk.opened.map((target) => target.type === "open" && target.id),
      ["SH-002", "SH-003", "SH-004"],
    );
    await keyboard.press(" ");
    assert.equal(await panel.page.locator("tr[aria-selected=true]").getAttribute("data-id"), "SH-004");
    await panel.page.locator("tr[data-id=SH-006] th").click();
    assert.equal(await panel.page.locator("tr[aria-selected=true]").getAttribute("data-id"), "SH-006");
    assert.equal(await panel.page.getByRole("heading", { name: "Noor Haddad" }).count(), 1);
  });

  it("changes a cell by keys: Enter takes it, Escape doesn't", async () => {
    const panel = await open("samplePanel");
    const { keyboard } = panel.page;
    await panel.page.locator("tr[data-id=SH-006] [data-column=power]").focus();
    await keyboard.press("Enter");
    await panel.page.locator("td.editing select:focus").waitFor();
    await keyboard.press("4");
    await keyboard.press("Escape");
    assert.equal(await focused(panel), "SH-006 power");
    assert.equal(panel.sent.length, 1);
    await keyboard.press("F2");
    await panel.page.locator("td.editing select:focus").waitFor();
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowDown");
    const message = (await panel.answered(() => keyboard.press("Enter"))) as { intent: unknown };
    assert.deepEqual(message.intent, { kind: "setPower", id: "SH-006", power: 4 });
    assert.equal(await focused(panel), "SH-006 power");
    assert.equal(await panel.page.locator("tr[data-id=SH-006] [data-column=power]").textContent(), "4");
    assert.match(await panel.project.text("stakeholders.yaml"), /id: SH-006[\s\S]*?power: 4/);
  });

  it("changes a cell by pointer: what is picked is taken, and leaving a field takes it as well", async () => {
    const panel = await open("samplePanel");
    await panel.page.locator("tr[data-id=SH-006] [data-column=power]").dblclick();
    await panel.answered(() => panel.page.locator("td.editing select").selectOption("5"));
    assert.match(await panel.project.text("stakeholders.yaml"), /id: SH-006[\s\S]*?power: 5/);
    await panel.page.locator("tr[data-id=SH-007] [data-column=interest]").dblclick();
    const field = panel.page.locator("td.editing input");
    await field.fill("3");
    await panel.answered(() => panel.page.locator("h1").click());
    assert.equal(await panel.page.locator("td.editing").count(), 0);
    const last = panel.sent.at(-1) as { intent: { id: string; power: number } };
    assert.deepEqual([last.intent.id, last.intent.power], ["SH-007", 3]);
  });

  it("takes no number that is out of range", async () => {
    const panel = await open("samplePanel");
    const { keyboard } = panel.page;
    await panel.page.locator("tr[data-id=SH-007] [data-column=interest]").focus();
    await keyboard.press("Enter");
    await panel.page.locator("td.editing input").fill("12");
    await keyboard.press("Enter");
    assert.equal(await panel.page.locator("td.editing input").count(), 1, "it stays open");
    await keyboard.press("Escape");
    assert.equal(await panel.page.locator("td.editing").count(), 0);
    assert.equal(panel.sent.length, 1);
  });

  it("of ten thousand rows draws those that are seen, and is walked through to the end", async () => {
    const panel = await open("samplePanel", { view: () => rowsOf(10_000) });
    const { keyboard } = panel.page;
    const drawn = () => panel.page.locator("tbody tr[data-id]").count();
    assert.ok((await drawn()) < 60);
    await panel.page.locator("tr[data-id=SH-00001] th").focus();
    await keyboard.press("Control+End");
    await panel.drawn();
    assert.equal(await focused(panel), "SH-10000 key");
    assert.equal(await panel.page.locator("tr[data-id=SH-10000]").getAttribute("aria-rowindex"), "10001");
    assert.ok((await drawn()) < 60);
    await panel.page.locator(".scroller").evaluate((scroller) => {
      scroller.scrollTop = 0;
    });
    await panel.page.locator("tr[data-id=SH-00001]").waitFor();
    assert.equal(await focused(panel), "SH-10000 key", "the focus stays where nobody looks");
    await keyboard.press("PageUp");
    await panel.drawn();
    const { top, bottom } = await panel.page.locator("assent-table").evaluate((table) => {
      const box = table.shadowRoot?.activeElement?.getBoundingClientRect();
      return { top: box?.top ?? -1, bottom: box?.bottom ?? -1 };
    });
    const scroller = await panel.page.locator(".scroller").boundingBox();
    assert.ok(
      scroller && top > scroller.y && bottom <= scroller.y + scroller.height + 1,
      JSON.stringify({ top, bottom, scroller }),
    );
  });

  it("draws lines that a filter brings in pieces, and leaves those that stay where they are", async () => {
    const panel = await open("samplePanel", { view: () => rowsOf(300) });
    await panel.page.locator("button[data-key=filters]").click();
    const drawn = await panel.panel.evaluate(async (it, wanted) => {
      const table = it.shadowRoot?.querySelector("assent-table");
      const root = table?.shadowRoot;
      const field = root?.querySelector<HTMLInputElement>("[data-key=filter-name]");
      if (!table || !root || !field) throw new Error("There is no filter.");
      const rows = () => [...root.querySelectorAll<HTMLElement>("tbody tr[data-id]")];
      const before = new Map(rows().map((row) => [row.dataset.id, row]));
      field.value = wanted;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      for (const element of [it, table])
        await (element as unknown as { updateComplete: unknown }).updateComplete;
      const stayed = rows().filter(({ dataset }) => before.has(dataset.id));
      return {
        stayed: stayed.length,
        areSame: stayed.every((row) => before.get(row.dataset.id) === row),
        come: rows().length - stayed.length,
      };
    }, "person 1");
    assert.deepEqual(drawn, { stayed: 11, areSame: true, come: 8 });
    await panel.whole();
    assert.ok((await panel.page.locator("tbody tr[data-id]").count()) > 19);
  });

  it("has lines that meet without gaps while it is scrolled", async () => {
    const panel = await open("samplePanel", { view: () => rowsOf(2000) });
    for (const top of [0, 1234, 30_000, 63_000]) {
      const { reached, ...edges } = await panel.page.locator(".scroller").evaluate(async (scroller, to) => {
        scroller.scrollTop = to;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const { top: above, bottom } = scroller.getBoundingClientRect();
        const boxes = [...scroller.querySelectorAll("tbody tr[data-id]")].map((row) =>
          row.getBoundingClientRect(),
        );
        return {
          reached: scroller.scrollTop,
          above,
          bottom,
          first: boxes[0]?.top ?? 0,
          last: boxes.at(-1)?.bottom ?? 0,
        };
      }, top);
      assert.equal(reached, top);
      assert.ok(
        edges.first <= edges.above + 40 && edges.last >= edges.bottom - 2,
        JSON.stringify({ top, edges }),
      );
    }
  });

  it("is saved as CSV as it is filtered and sorted", async () => {
    const panel = await open("samplePanel");
    await panel.page.locator("button[data-key=filters]").click();
    await panel.page.getByLabel("Filter by Name").getByRole("searchbox").fill("mar");
    await panel.answered(() => panel.page.getByRole("button", { name: "Save as CSV" }).click());
    const [file] = panel.talk.saved;
    assert.equal(
      file?.content,
      "\ufeffID,Name,Organisation,Power,Interest,Key\r\n" +
        "SH-001,Marta Lindqvist,Northwind Trading,5,4,Key\r\n" +
        "SH-005,Elena Marchetti,Larkfield Software,3,5,\r\n",
    );
  });

  it("is as it was left after a restart", async () => {
    const panel = await open("samplePanel");
    await panel.page.locator("thead button[data-column=power]").click();
    await panel.page.locator("tr[data-id=SH-005] th").click();
    const shown = await names(panel);
    const again = await open("samplePanel", { state: panel.kept.at(-1) });
    assert.deepEqual(await names(again), shown);
    assert.equal(await again.page.locator("tr[aria-selected=true]").getAttribute("data-id"), "SH-005");
  });
});
