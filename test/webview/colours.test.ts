import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { themeNames, themeVariables } from "./support/themes.ts";
import { filesBelow } from "./support/webviewSources.ts";

describe("the colours of panels", () => {
  it("are variables that the editor sets, and no others", () => {
    const sources = filesBelow("webview").map((file) => readFileSync(file, "utf8"));
    const used = new Set(sources.flatMap((text) => text.match(/--vscode-[\w-]+/g) ?? []));
    assert.ok(used.size > 10);
    const known = new Set(themeNames.flatMap((theme) => Object.keys(themeVariables(theme))));
    assert.deepEqual(
      [...used].filter((name) => !known.has(name)),
      [],
    );
    const colours =
      /#[0-9a-f]{3,8}\b(?=[;,) ])|\b(?:rgb|hsl)a?\(|(?:color|fill|stroke|background): *(?:black|white|red|green|blue|gray|grey)\b/i;
    assert.deepEqual(
      sources.flatMap((text) => colours.exec(text)?.[0] ?? []),
      [],
    );
  });
});
