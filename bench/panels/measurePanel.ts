import type { Browser, Page } from "playwright-core";
import { elementOf, panelVersion } from "../../src/protocol/panels/panelProtocol.ts";
import { galleryPanels } from "../../test/webview/gallery/galleryPanels.ts";
import { type SampleProject, sampleNow } from "../../test/webview/gallery/sampleProject.ts";
import { openKitPage } from "../../test/webview/support/kitPage.ts";
import { median } from "../statistics.ts";
import { firstPaint, framesOf } from "./frames.ts";
import type { PanelStory } from "./stories.ts";

/** What showing a large project in a panel takes, in milliseconds. */
export interface PanelTimes {
  readonly panel: string;
  readonly of: string;
  /** The view of the project, in the extension. */
  readonly view: number;
  /** What the view is as text, in bytes. */
  readonly bytes: number;
  /** From the view's arrival to the frame that shows it. */
  readonly paint: number;
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
  const paints: number[] = [];
  let bytes = 0;
  for (let run = 1; run <= runs; run++) {
    const start = performance.now();
    const view = panel.view(context, undefined);
    views.push(performance.now() - start);
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
    paints.push(await firstPaint(page, elementOf(name), message));
    await page.close();
  }
  const { page } = await openKitPage(browser, name, { files, reducedMotion: "no-preference" });
  const frames = await playAll(page, acts);
  await page.close();
  return { panel: name, of, view: median(views), bytes, paint: median(paints), frames };
}

async function playAll(page: Page, acts: PanelStory["acts"]): Promise<PanelTimes["frames"]> {
  const frames: Record<string, readonly number[]> = {};
  for (const [what, play] of Object.entries(acts)) frames[what] = await framesOf(page, () => play(page));
  return frames;
}
