// Where things stand. What the tests install and write goes into one ignored folder.
import path from "node:path";

export const here = import.meta.dirname;
export const root = path.resolve(here, "../../..");
export const cacheDir = path.join(root, ".vscode-test");
