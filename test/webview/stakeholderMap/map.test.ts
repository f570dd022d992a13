import assert from "node:assert/strict";
import { largeRegister } from "../../support/largeRegister.ts";
import type { KitPage } from "../support/kitPage.ts";
import { usePanels } from "../support/usePanels.ts";

const register = "stakeholders.yaml";

const card = (panel: KitPage, id: string) => panel.page.locator(`.card[data-id=${id}]`);

const active = (panel: KitPage) =>
  panel.panel.evaluate((it) => (it.shadowRoot?.activeElement as SVGElement | null)?.dataset.id);

async function cards(panel: KitPage): Promise<readonly string[]> {
  const ids = await panel.page
    .locator(".card")
    .evaluateAll((marks) => marks.map((mark) => (mark as SVGElement).dataset.id ?? ""));
  return ids.sort();
}

async function choose(panel: KitPage, key: string, option: string): Promise<void> {
  await panel.page.locator(`select[data-key=${key}]`).selectOption({ label: option });
  await panel.drawn();
}

describe("the stakeholder map", () => {
  const open = usePanels();

  for (const language of ["en", "zh-CN"] as const) {
    it(`has no card over another one and no text beyond its card, in ${language}`, async () => {
      const panel = await open("stakeholderMap", { language });
      const shapes = await panel.page.locator(".card").evaluateAll((elements) =>
        elements.map((element) => {
          const rectangle = (selector: string) => {
            const { left, right, top, bottom } = (
              element.querySelector(selector) as Element
            ).getBoundingClientRect();
            return { left, right, top, bottom };
          };
          return {
            id: (element as SVGElement).dataset.id,
            body: rectangle(".body"),
            name: rectangle(".name"),
          };
        }),
      );
      assert.ok(shapes.length > 10);
      for (const { id, body, name } of shapes) {
        assert.ok(name.left > body.left && name.right < body.right, id);
        const over = shapes.filter(
          (other) =>
            other.id !== id &&
            Math.min(body.right, other.body.right) > Math.max(body.left, other.body.left) &&
            Math.min(body.bottom, other.body.bottom) > Math.max(body.top, other.body.top),
        );
        assert.deepEqual(over, [], id);
      }
    });
  }

  it("draws an arrow for each influence, as strong as it is, and conflicts with their parties", async () => {
    const panel = await open("stakeholderMap");
    const arrows = await panel.page
      .locator(".arrow[data-arrow]")
      .evaluateAll((all) =>
        all.map((arrow) => `${(arrow as SVGElement).dataset.arrow} ${arrow.classList[1]}`).sort(),
      );
    assert.deepEqual(arrows, [
      "SH-001 SH-002 strong",
      "SH-001 SH-003 medium",
      "SH-002 SH-010 strong",
      "SH-003 SH-009 medium",
      "SH-008 SH-002 medium",
    ]);
    assert.equal(await panel.page.locator(".card.conflict").count(), 1);
    assert.equal(await panel.page.locator(".lines .thread").count(), 3);
    assert.match(
      (await card(panel, "SH-001").getAttribute("aria-label")) ?? "",
      /^Marta Lindqvist, Northwind Trading, Key stakeholder, Influences: Joris van Dael \(Strong\), Priya Raman \(Medium\), Conflicts: Who pays Korund for the interface$/,
    );
    assert.match(
      (await card(panel, "SH-011").getAttribute("aria-label")) ?? "",
      /No communication reaches this key stakeholder/,
    );
    assert.equal(await card(panel, "SH-011").locator(".warning").count(), 1);
  });

  it("is the same picture each time", async () => {
    const places = async () => {
      const panel = await open("stakeholderMap");
      return panel.page
        .locator(".card")
        .evaluateAll((all) => all.map((one) => one.getAttribute("transform")));
    };
    assert.deepEqual(await places(), await places());
  });

  it("opens the record of whose influence an arrow is, and says what it stands for", async () => {
    const panel = await open("stakeholderMap");
    const arrow = panel.page.locator(".arrow[data-arrow='SH-003 SH-009']");
    assert.equal(await arrow.locator("title").textContent(), "Priya Raman influences Daniel Weiss: Medium");
    const { x, y } = await arrow.locator(".hit").evaluate((it) => {
      const line = it as unknown as SVGPathElement;
      const { x, y } = line
        .getPointAtLength(line.getTotalLength() / 2)
        .matrixTransform(line.getScreenCTM() ?? undefined);
      return { x, y };
    });
    await panel.answered(() => panel.page.mouse.dblclick(x, y));
    assert.deepEqual(panel.talk.opened, [{ v: 1, type: "open", id: "SH-003" }]);
    assert.equal(await panel.page.locator(".details h2").textContent(), "Priya Raman");
  });

  it("draws no arrow beyond its edges, however narrow it is", async () => {
    for (const width of [1200, 480]) {
      const panel = await open("stakeholderMap", { width, language: "zh-CN" });
      const beyond = await panel.page.locator("svg.map").evaluate((svg) => {
        const room = svg.getBoundingClientRect();
        return [...svg.querySelectorAll(".arrow .line")]
          .map((line) => line.getBoundingClientRect())
          .filter(({ left, right, top, bottom }) => {
            return left < room.left || right > room.right || top < room.top || bottom > room.bottom;
          }).length;
      });
      assert.equal(beyond, 0, String(width));
    }
  });

  it("lists conflicts and key stakeholders whom nobody reaches, until something is selected", async () => {
    const panel = await open("stakeholderMap");
    const uncovered = panel.page.getByRole("region", { name: "Key, but not reached" });
    await uncovered.getByRole("button", { name: "SH-011 Renske Vos" }).focus();
    await panel.page.keyboard.press("Enter");
    await panel.drawn();
    assert.equal(await panel.page.locator(".details h2").textContent(), "Renske Vos");
    assert.equal(await uncovered.count(), 0);
    await panel.page.locator("button[data-key=details-close]").click();
    await panel.drawn();
    const conflicts = panel.page.getByRole("region", { name: "Conflicts" });
    await conflicts.getByRole("button", { name: /^ISS-003/ }).click();
    await panel.drawn();
    assert.match((await panel.page.locator(".details .head").textContent()) ?? "", /Conflict ISS-003/);
  });

  it("shows what somebody is linked with, and what is known of them", async () => {
    const panel = await open("stakeholderMap");
    await card(panel, "SH-002").click();
    await panel.drawn();
    const details = panel.page.locator(".details");
    assert.equal(await details.locator("h2").textContent(), "Joris van Dael");
    assert.match(
      (await details.textContent()) ?? "",
      /Is influenced by\s+Marta Lindqvist – Strong\s*Ingrid Solberg – Medium/,
    );
    assert.equal(await panel.page.locator(".arrow[data-arrow='SH-003 SH-009'].aside").count(), 1);
    assert.equal(await panel.page.locator(".arrow[data-arrow='SH-001 SH-002'].aside").count(), 0);
    await details.getByRole("button", { name: "Marta Lindqvist – Strong" }).click();
    await panel.drawn();
    assert.equal(await details.locator("h2").textContent(), "Marta Lindqvist");
    await details.getByRole("button", { name: /^ISS-003/ }).click();
    await panel.drawn();
    assert.match((await details.textContent()) ?? "", /Conflict ISS-003[\s\S]*Major[\s\S]*Priya Raman/);
    await panel.answered(() => details.getByRole("button", { name: "Open the record" }).click());
    assert.deepEqual(panel.talk.opened, [{ v: 1, type: "open", id: "ISS-003" }]);
  });

  it("works by keys: arrows go from card to card, Enter opens, Escape selects nothing", async () => {
    const panel = await open("stakeholderMap");
    const { keyboard } = panel.page;
    assert.equal(await panel.page.locator(".card[tabindex='0']").count(), 1);
    await card(panel, "SH-004").focus();
    await keyboard.press("ArrowDown");
    assert.equal(await active(panel), "SH-005");
    assert.equal(await panel.page.locator(".details h2").textContent(), "Elena Marchetti");
    await panel.answered(() => keyboard.press("Enter"));
    assert.deepEqual(panel.talk.opened, [{ v: 1, type: "open", id: "SH-005" }]);
    await keyboard.press("Escape");
    await panel.drawn();
    assert.equal(await panel.page.locator(".details").count(), 0);
    assert.equal(await active(panel), "SH-005", "the focus stays");
    const width = () => panel.page.locator("svg.map").evaluate((svg) => Number(svg.getAttribute("width")));
    const before = await width();
    await keyboard.press("+");
    await panel.drawn();
    assert.ok((await width()) > before);
    await keyboard.press("0");
    await panel.drawn();
    assert.equal(await width(), before);
  });

  it("lets through who is wanted, and remembers it", async () => {
    const panel = await open("stakeholderMap");
    await choose(panel, "filter-show", "In a conflict");
    assert.deepEqual(await cards(panel), ["ISS-003", "SH-001", "SH-003", "SH-009"]);
    await choose(panel, "filter-organisation", "Korund Systems (1)");
    assert.deepEqual(await cards(panel), ["SH-009"]);
    const again = await open("stakeholderMap", { state: panel.kept.at(-1) });
    assert.deepEqual(await cards(again), ["SH-009"]);
    await choose(again, "filter-show", "Key, but not reached");
    assert.match((await again.page.locator(".drawing").textContent()) ?? "", /Nobody passes the filters\./);
  });

  it("shows conflicts that are over only when that is wanted", async () => {
    const panel = await open("stakeholderMap");
    const issues = await panel.project.text("issues.yaml");
    await panel.write(
      "issues.yaml",
      issues.replace("status: analysing\n  type: conflict", "status: closed\n  type: conflict"),
    );
    assert.equal(await panel.page.locator(".card.conflict").count(), 0);
    await panel.page.getByRole("checkbox", { name: "Also conflicts that are over" }).click();
    await panel.drawn();
    assert.match((await card(panel, "ISS-003").getAttribute("aria-label")) ?? "", /, Over$/);
    assert.equal(await panel.page.locator(".card.conflict.past").count(), 1);
  });

  it("has the same data as tables, which are saved as CSV", async () => {
    const panel = await open("stakeholderMap");
    assert.equal(await panel.page.locator("tbody tr").count(), 12);
    await panel.page.getByRole("button", { name: "Influences (5)" }).click();
    await panel.drawn();
    assert.equal(await panel.page.locator("tbody tr").count(), 5);
    await panel.answered(() =>
      panel.page.locator("assent-table").getByRole("button", { name: /CSV/ }).click(),
    );
    assert.match(String(panel.talk.saved[0]?.content), /Marta Lindqvist,Joris van Dael,Strong/);
    await panel.page.getByRole("button", { name: "Conflicts (1)" }).click();
    await panel.drawn();
    await panel.answered(() => panel.page.locator("tbody .link").first().click());
    assert.deepEqual(panel.talk.opened, [{ v: 1, type: "open", id: "ISS-003" }]);
  });

  it("is saved as a drawing", async () => {
    const panel = await open("stakeholderMap");
    await panel.answered(() => panel.page.getByRole("button", { name: "Save as SVG" }).click());
    await panel.answered(() => panel.page.getByRole("button", { name: "Save as PNG" }).click());
    const [svg, png] = panel.talk.saved;
    assert.match(String(svg?.content), /Northwind Trading[\s\S]*Marta Lindqvist/);
    assert.ok(png?.content instanceof Uint8Array && png.content.length > 10_000);
  });

  it("follows what others change, and says what to do where nobody is there", async () => {
    const panel = await open("stakeholderMap");
    const text = await panel.project.text(register);
    await panel.write(
      register,
      text.replace("{stakeholder: SH-002, strength: strong}", "{stakeholder: SH-012}"),
    );
    assert.equal(await panel.page.locator(".arrow.unset[data-arrow='SH-001 SH-012']").count(), 1);
    const empty = await open("stakeholderMap", { files: { "assent.yaml": "assent: 1\nname: Empty\n" } });
    assert.equal(
      await empty.page.getByRole("heading", { level: 2 }).first().textContent(),
      "Nobody is in the register of stakeholders yet.",
    );
  });

  it("draws 500 people, and lets texts of records be texts", async () => {
    const name = `<img src=x onerror="alert(1)">${"endless".repeat(30)}`;
    const files = {
      "assent.yaml": "assent: 1\nname: Large\n",
      [register]: largeRegister(500).replace("title: Person 1\n", `title: ${JSON.stringify(name)}\n`),
    };
    const panel = await open("stakeholderMap", { files });
    assert.equal(await panel.page.locator(".card").count(), 500);
    assert.equal(await panel.page.locator("img").count(), 0);
    await card(panel, "SH-004").focus();
    await panel.page.keyboard.press("ArrowRight");
    assert.notEqual(await active(panel), "SH-004");
    const isSeen = () =>
      card(panel, "SH-009").evaluate((it) => {
        const [own, room] = [it, it.closest(".canvas") as Element].map((one) => one.getBoundingClientRect());
        return own && room && own.left >= room.left && own.right <= room.right && own.top >= room.top;
      });
    await panel.page.locator("button[data-key=zoom-in]").click({ clickCount: 4 });
    assert.equal(await isSeen(), false);
    await panel.page.locator("tr[data-id=SH-009] [data-column=organisation]").click();
    await panel.drawn();
    assert.equal(await isSeen(), true, "the map is scrolled to who is selected in the table");
    assert.deepEqual([panel.violations, panel.errors], [[], []]);
  });

  it("draws a large register in pieces, also where it comes back", async () => {
    const panel = await open("stakeholderMap", {
      files: { "assent.yaml": "assent: 1\nname: Large\n", [register]: largeRegister(300) },
    });
    const drawnAfter = (option: string) =>
      panel.panel.evaluate(async (it, chosen) => {
        const field = it.shadowRoot?.querySelector<HTMLSelectElement>("select[data-key=filter-show]");
        if (!field) throw new Error("There is no filter.");
        field.selectedIndex = [...field.options].findIndex(({ text }) => text === chosen);
        field.dispatchEvent(new Event("change", { bubbles: true }));
        await (it as HTMLElement & { updateComplete?: unknown }).updateComplete;
        return it.shadowRoot?.querySelectorAll(".card").length ?? 0;
      }, option);
    await choose(panel, "filter-show", "In a conflict");
    assert.deepEqual(await cards(panel), []);
    const atFirst = await drawnAfter("Everybody");
    assert.ok(atFirst > 0 && atFirst < 100, `${atFirst} cards at first`);
    await panel.panel.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
    assert.equal((await cards(panel)).length, 300);
  });
});
