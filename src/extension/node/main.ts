import type { ExtensionContext } from "vscode";
import { type AssentApi, start } from "../start.ts";

/** The entry of the Node extension host. */
export function activate(context: ExtensionContext): AssentApi {
  return start(context, async () => (await import("./diskHost.ts")).diskHost);
}
