import { type LoadPanel, panelRegistry } from "../../../src/extension/panels/panelRegistry.ts";

/** A panel of the gallery. */
export interface GalleryPanel {
  readonly load: LoadPanel;
  /** Where its script was built. */
  readonly script: string;
  /** The record that it is about, by the language of the sample; absent for panels about a whole project. */
  readonly record?: Readonly<Record<"en" | "zh-CN", string>>;
}

/** What only some panels need. */
const more: Readonly<Record<string, Pick<GalleryPanel, "record">>> = {
  lifecycle: { record: { en: "REQ-020", "zh-CN": "XQ-017" } },
  // The form is about a file.
  recordForm: { record: { en: "risks.yaml", "zh-CN": "risks.yaml" } },
};

/** Every panel of the extension, and the sample that shows the parts that all panels share. */
export const galleryPanels: Readonly<Record<string, GalleryPanel>> = {
  samplePanel: {
    load: async () => (await import("../sample/row.ts")).sampleRow,
    script: "out/gallery/samplePanel.js",
  },
  ...Object.fromEntries(
    Object.entries(panelRegistry).map(([name, load]) => [
      name,
      { load, script: `dist/webview/${name}.js`, ...more[name] },
    ]),
  ),
};
