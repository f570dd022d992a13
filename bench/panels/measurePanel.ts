import type { Browser } from "playwright-core";
import { turnLength } from "../../src/extension/pause.ts";
import { elementOf, panelVersion } from "../../src/protocol/panels/panelProtocol.ts";
import { galleryPanels } from "../../test/webview/gallery/galleryPanels.ts";
import { type SampleProject, sampleNow } from "../../test/webview/gallery/sampleProject.ts";
import { type KitPage, openKitPage } from "../../test/webview/support/kitPage.ts";
import { median } from "../statistics.ts";
import { framesOf, type Painted, paintOf } from "./frames.ts";
import type { PanelStory } from "./stories.ts";

/** What showing a large project in a panel takes, in milliseconds. */
export interface PanelTimes {
  readonly panel: string;
  readonly of: string;
  /** The view of the project, in the extension. */
  readonly view: number;
  /** The longest that the extension's thread is kept meanwhile. */
  readonly turn: number;
  /** What the view is as text, in bytes. */
  readonly bytes: number;
  /** From the view's arrival to the frames that show it. */
  readonly paint: Painted;
  /** Every frame while something is done, by what that is. */
  readonly frames: Readonly<Record<string, readonly number[]>>;
}

const runs = 5;

/** Shows a loaded project in a panel, a few times, and plays its stories. */
export async function measurePanel(
  browser: Browser,
  project: SampleProject,
  files: Readonly<Record<string, string>>,
  { panel: name, of, acts }: PanelStory,
): Promise<PanelTimes> {
  const panel = await galleryPanels[name]?.load();
  if (!panel) throw new Error(`The gallery has no panel ${name}.`);
  const { service, t } = project;
  const context = { service, t, now: sampleNow, by: undefined, record: undefined };
  const views: number[] = [];
  const turns: number[] = [];
  const paints: Painted[] = [];
  let bytes = 0;
  for (let run = 1; run <= runs; run++) {
    const start = performance.now();
    const { view, longest } = madeInTurns(panel.view(context, undefined));
    views.push(performance.now() - start);
    turns.push(longest);
    bytes = JSON.stringify(view).length;
    const { page } = await openKitPage(browser, name, {
      files: { "assent.yaml": "assent: 1\nname: Empty\n" },
      reducedMotion: "no-preference",
    });
    const subject = { project: "file:///project", record: undefined };
    const texts = panel.texts(t);
    const message = {
      v: panelVersion,
      type: "view",
      panel: name,
      revision: 2,
      subject,
      language: "en",
      texts,
      view,
    };
    paints.push(await paintOf(page, elementOf(name), message));
    await page.close();
  }
  const opened = await openKitPage(browser, name, { files, reducedMotion: "no-preference" });
  const frames = await playAll(opened, acts);
  await opened.page.close();
  const paint = {
    first: median(paints.map(({ first }) => first)),
    whole: median(paints.map(({ whole }) => whole)),
  };
  return { panel: name, of, view: median(views), turn: median(turns), bytes, paint, frames };
}

/** Makes a view as the extension does, and tells the longest turn of it. */
function madeInTurns(made: unknown): { readonly view: unknown; readonly longest: number } {
  let longest = 0;
  let start = performance.now();
  const work = made as Generator<undefined, unknown>;
  if (typeof work.next !== "function") return { view: made, longest };
  for (;;) {
    const step = work.next();
    const took = performance.now() - start;
    longest = Math.max(longest, took);
    if (step.done) return { view: step.value, longest };
    if (took >= turnLength) start = performance.now();
  }
}

/** All frames of each act, until all of what it brings is shown. */
async function playAll(opened: KitPage, acts: PanelStory["acts"]): Promise<PanelTimes["frames"]> {
  const { page } = opened;
  const frames: Record<string, readonly number[]> = {};
  for (const [what, play] of Object.entries(acts)) {
    frames[what] = await framesOf(page, async () => {
      await play(page);
      await opened.whole();
    });
  }
  return frames;
}
