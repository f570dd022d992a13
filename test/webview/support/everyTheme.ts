import assert from "node:assert/strict";
import { findings } from "./findings.ts";
import type { KitPage, KitPageOptions } from "./kitPage.ts";
import { themeNames } from "./themes.ts";
import type { OpenPanel } from "./usePanels.ts";

/** The room that a panel is looked at in. */
const rooms = {
  "at 100 %": {},
  "at 200 %": { zoom: 2 },
  "in 320 pixels": { width: 320, height: 640 },
} as const satisfies Readonly<Record<string, KitPageOptions>>;

/**
 * Tests of a panel for every theme, language and room: it keeps its policy, axe finds nothing, and the page is not
 * wider than the window.
 * @param act brings it to where there is most to see
 */
export function everyTheme(
  open: OpenPanel,
  name: string,
  act: (panel: KitPage) => Promise<void> = async () => {},
  options: KitPageOptions = {},
): void {
  for (const theme of themeNames) {
    for (const language of ["en", "zh-CN"] as const) {
      it(`keeps its policy and is accessible in ${theme}, ${language}`, async () => {
        for (const [room, size] of Object.entries(rooms)) {
          const panel = await open(name, { ...options, ...size, theme, language });
          await act(panel);
          assert.deepEqual(panel.violations, [], room);
          assert.deepEqual(await findings(panel.page), [], room);
          assert.deepEqual([...panel.errors, ...panel.talk.failures], [], room);
          const { wanted, there } = await panel.page.evaluate(() => ({
            wanted: document.documentElement.scrollWidth,
            there: document.documentElement.clientWidth,
          }));
          assert.ok(wanted <= there, `${room}: ${wanted} of ${there} pixels`);
          await panel.page.close();
        }
      });
    }
  }
}
