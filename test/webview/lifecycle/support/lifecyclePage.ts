import type { Locator, Page } from "playwright-core";
import type { LifecycleView } from "../../../../src/protocol/lifecycle.ts";
import type { KitPage, KitPageOptions } from "../../support/kitPage.ts";
import { usePanels } from "../../support/usePanels.ts";

export interface LifecycleOptions extends Omit<KitPageOptions, "view"> {
  readonly view: () => LifecycleView;
}

/** A page that shows a lifecycle. */
export class LifecyclePage {
  readonly kit: KitPage;

  constructor(kit: KitPage) {
    this.kit = kit;
  }

  get page(): Page {
    return this.kit.page;
  }

  /** What the panel has wanted to happen, the latest last. */
  get fired(): readonly string[] {
    return this.kit.sent.flatMap((message) => {
      const { type, intent } = message as { type: string; intent?: { event: string } };
      return type === "intent" && intent ? [intent.event] : [];
    });
  }

  /** What the drawing shows for a state or a transition. */
  drawn(what: "state" | "transition", id: string): Locator {
    const kind = what === "state" ? ".state" : ".label";
    return this.page.locator(`${kind}[data-id=${JSON.stringify(id)}]`);
  }

  /** What the details say of what is looked at. */
  details(): Promise<string> {
    return this.textOf(".details");
  }

  /** The text of the element that a selector finds, without the space by which its source is laid out. */
  async textOf(selector: string): Promise<string> {
    return ((await this.page.locator(selector).textContent()) ?? "").replace(/\s+/g, " ").trim();
  }

  /** Shows another view, as if the project had changed. */
  async show(view: LifecycleView): Promise<void> {
    const message = this.kit.shown.at(-1) as { readonly revision: number };
    await this.kit.post({ ...message, revision: message.revision + 1, view });
    await this.kit.drawn();
  }
}

/** Opens lifecycles in the pages of one browser. */
export function useLifecycle(): (options: LifecycleOptions) => Promise<LifecyclePage> {
  const open = usePanels();
  return async (options) => {
    const page = new LifecyclePage(await open("lifecycle", { record: "REQ-014", ...options }));
    await page.page.locator("svg .state").first().waitFor();
    return page;
  };
}
