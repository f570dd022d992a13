import type { ExtensionContext } from "vscode";
import { type AssentApi, start } from "./start.ts";

/** The entry of the browser extension host. */
export function activate(context: ExtensionContext): AssentApi {
  return start(context, async () => (await import("./virtual/fileSystemHost.ts")).fileSystemHost);
}
