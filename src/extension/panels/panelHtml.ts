export interface PanelPage {
  /** Where the editor lets the panel's files come from. */
  readonly cspSource: string;
  /** The address of the panel's script. */
  readonly script: string;
  /** The custom element that the script defines. */
  readonly element: string;
  readonly language: "en" | "zh-CN";
  readonly title: string;
  /** Must be another one for every page. */
  readonly nonce: string;
}

/**
 * The page of a panel. It runs one script and what that imports, loads nothing else, and sends nothing anywhere;
 * text becomes HTML only through lit.
 */
export function panelHtml(page: PanelPage): string {
  const { cspSource, script, element, language, title, nonce } = page;
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${cspSource}`,
    // Pictures are made of drawings in the page itself, to be saved.
    "img-src blob:",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html",
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
</head>
<body>
<${element}></${element}>
<script type="module" nonce="${nonce}" src="${escapeHtml(script)}"></script>
</body>
</html>
`;
}

/** A nonce of 128 random bits. */
export function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? "");
}
