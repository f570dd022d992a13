export interface EditorPage {
  readonly variables: Readonly<Record<string, string>>;
  readonly themeClass: string;
  /** What an earlier page has kept. */
  readonly state: unknown;
}

/**
 * Runs in a page before its own script, as VS Code's does: the theme, the default styles, and the one function that
 * panels may call. What the page's policy refuses is told to `assentViolation`.
 */
export function actAsEditor({ variables, themeClass, state }: EditorPage): void {
  const test = window as unknown as Record<
    "assentViolation" | "assentPost" | "assentKeep",
    (value: unknown) => void
  >;
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
    test.assentViolation(`${violatedDirective} ${blockedURI} ${sample}`);
  });
  document.addEventListener("DOMContentLoaded", () => {
    for (const [name, value] of Object.entries(variables)) {
      document.documentElement.style.setProperty(name, value);
    }
    document.body.classList.add(themeClass);
    document.body.dataset.vscodeThemeKind = themeClass;
    document.body.setAttribute("role", "document");
  });
  const defaults = new CSSStyleSheet();
  defaults.replaceSync(`@layer vscode-default {
    html {
      background-color: var(--vscode-editor-background);
      scrollbar-color: var(--vscode-scrollbarSlider-background) var(--vscode-editor-background);
    }
    body {
      background-color: transparent;
      color: var(--vscode-editor-foreground);
      font-family: var(--vscode-font-family);
      font-weight: var(--vscode-font-weight);
      font-size: var(--vscode-font-size);
      margin: 0;
      padding: 0 20px;
    }
  }`);
  document.adoptedStyleSheets = [defaults];
  let kept = state;
  Object.assign(window, {
    acquireVsCodeApi: () => ({
      postMessage: (message: unknown) => test.assentPost(message),
      getState: () => kept,
      setState: (next: unknown) => {
        kept = next;
        test.assentKeep(next);
      },
    }),
  });
}
