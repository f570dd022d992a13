import type { Locator, Page } from "playwright-core";
import { counts } from "./largeFiles.ts";

type Act = (page: Page) => Promise<void>;

/** What is done in a panel while its frames are watched. */
export interface PanelStory {
  readonly panel: string;
  /** What there is a lot of. */
  readonly of: string;
  readonly acts: Readonly<Record<string, Act>>;
}

const people = `${counts.stakeholders} people`;
const risks = `${counts.risks} risks`;
const requirements = `${counts.requirements} requirements`;

/** Carries something over the panel, and puts it back. */
function drag(what: (page: Page) => Locator): Act {
  return async (page) => {
    const box = await what(page).first().boundingBox();
    if (!box) throw new Error("There is nothing to drag.");
    await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height / 2, 14));
    await page.mouse.down();
    await page.mouse.move(300, 300, { steps: 40 });
    await page.mouse.move(700, 420, { steps: 40 });
    await page.keyboard.press("Escape");
    await page.mouse.up();
  };
}

function choose(key: string, values: readonly number[]): Act {
  return async (page) => {
    const field = page.locator(`select[data-key="${key}"]`);
    for (const index of values) {
      await field.selectOption({ index });
      await twoFrames(page);
    }
  };
}

function type(field: (page: Page) => Locator, text: string): Act {
  return async (page) => {
    await field(page).focus();
    for (const key of [...text, ...Array<string>(text.length).fill("Backspace")]) {
      await page.keyboard.press(key === " " ? "Space" : key);
      await twoFrames(page);
    }
  };
}

function scroll(over: string): Act {
  return async (page) => {
    await page.locator(over).first().hover();
    for (let step = 0; step < 40; step++) {
      await page.mouse.wheel(0, 400);
      await twoFrames(page);
    }
  };
}

async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

const search = (page: Page) => page.locator('input[data-key="search"]');

export const stories: readonly PanelStory[] = [
  {
    panel: "powerInterest",
    of: people,
    acts: {
      filter: choose("filter-show", [1, 2, 0]),
      // Of so many, all stand in clusters: in one organisation some stand alone.
      drag: async (page) => {
        await page.locator('select[data-key="filter-organisation"]').selectOption({ index: 1 });
        await drag((one) => one.locator(".person .body"))(page);
      },
    },
  },
  { panel: "stakeholderMap", of: people, acts: { filter: choose("filter-show", [1, 2, 0]) } },
  {
    panel: "riskRegister",
    of: risks,
    acts: {
      filter: async (page) => {
        await page.locator('button[data-key="filters"]').click();
        await type((one) => one.locator('[data-key="filter-title"]'), "risk 17")(page);
      },
      scroll: scroll("assent-table tbody"),
    },
  },
  {
    panel: "lifecycleBoard",
    of: requirements,
    acts: { drag: drag((page) => page.locator(".card .name")), filter: type(search, "export") },
  },
  {
    panel: "traceMatrix",
    of: requirements,
    acts: { filter: type(search, "export"), scroll: scroll("assent-trace-grid tbody") },
  },
  { panel: "dashboard", of: requirements, acts: {} },
  {
    panel: "plan",
    of: requirements,
    acts: {
      "other weeks": async (page) => {
        for (const weeks of ["6", "26", "52", "13"]) {
          await page.locator(`[data-key="horizon-${weeks}"]`).click();
          await twoFrames(page);
        }
      },
      scroll: scroll("h1"),
    },
  },
  {
    panel: "calendar",
    of: risks,
    acts: {
      "next months": async (page) => {
        for (let month = 0; month < 6; month++) {
          await page.getByRole("button", { name: "Next month" }).click();
          await twoFrames(page);
        }
      },
    },
  },
];
