import { type Uri, workspace } from "vscode";
import type { Read } from "../../../core/exchange/survey/incoming.ts";
import { readResponseFiles } from "../../../core/exchange/survey/readResponseFiles.ts";
import { readResponseTable } from "../../../core/exchange/survey/readResponseTable.ts";
import type { Entry } from "../../../core/model/entry.ts";
import type { FactsSource } from "../../../core/workflow/factsFor.ts";
import { decodeBytes } from "./decodeBytes.ts";

/** A file that came back, with its name and bytes. */
export interface Returned {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads files that came back, once, so that the plan can be made again with the same. */
export function loadReturned(files: readonly Uri[]): Promise<readonly Returned[]> {
  return Promise.all(
    files.map(async (file) => ({
      name: file.path.slice(file.path.lastIndexOf("/") + 1),
      bytes: await workspace.fs.readFile(file),
    })),
  );
}

/** The responses in files that came back: those of a page, and tables. Throws where a table can't be read at all. */
export function readReturned(
  survey: Entry<"survey">,
  files: readonly Returned[],
  mapping: string | undefined,
  source: FactsSource,
): Read {
  const reads = files.map(({ name, bytes }): Read => {
    if (/\.(?:csv|tsv|tab)$/i.test(name)) {
      const wish = { survey, name, bytes, mapping, encoding: undefined };
      const table = readResponseTable(wish, decodeBytes, source);
      if (table.ok) return table.read;
      throw new Error(table.obstacles.map(({ message }) => `${name}: ${message}`).join("\n"));
    }
    const text = decodeBytes(bytes, "utf-8");
    if (text !== undefined) return readResponseFiles({ survey, files: [{ name, text }] }, source);
    const message = source.t("The file is not UTF-8 text: save it as UTF-8.");
    return { incoming: [], refused: [{ source: name, code: "not-a-response", message }] };
  });
  return {
    incoming: reads.flatMap(({ incoming }) => incoming),
    refused: reads.flatMap(({ refused }) => refused),
  };
}
