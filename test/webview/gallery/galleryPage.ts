import { newNonce } from "../../../src/extension/panels/panelHtml.ts";
import { actAsEditor, type EditorPage } from "../support/actAsEditor.ts";
import { pageOf } from "../support/kitPage.ts";
import { type Theme, themes, themeVariables } from "../support/themes.ts";

export interface GalleryPageOptions {
  readonly name: string;
  /** By which the page's talk is known. */
  readonly page: string;
  readonly theme: Theme;
  readonly language: "en" | "zh-CN";
  /** The address of the panel's script, and where it comes from. */
  readonly script: string;
  readonly origin: string;
}

/** The page of a panel with its production policy, and before its script one that plays the editor. */
export function galleryPage({ name, page, theme, language, script, origin }: GalleryPageOptions): string {
  const nonce = newNonce();
  const editor: EditorPage = {
    variables: themeVariables(theme),
    themeClass: themes[theme],
    state: undefined,
  };
  const play = `
    const key = ${inScript(`${name} ${language}`)};
    Object.assign(window, {
      assentPost: (message) => parent.postMessage({ page: ${inScript(page)}, message }, location.origin),
      assentKeep: (state) => sessionStorage.setItem(key, JSON.stringify(state)),
      assentViolation: (violation) => parent.postMessage({ page: ${inScript(page)}, violation }, location.origin),
    });
    (${actAsEditor.toString()})({ ...${inScript(editor)}, state: JSON.parse(sessionStorage.getItem(key)) });
  `;
  return pageOf(name, language, script, origin, nonce).replace(
    "</title>",
    () => `</title>\n<script nonce="${nonce}">${play}</script>`,
  );
}

/** A value as it can stand in a script of a page. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
