import { type DocumentFormat, documentFormats } from "../../core/reports/writeDocument.ts";
import { type OptionValues, type Surroundings, UsageError } from "../command.ts";

/** The format that is asked for, else the one that the name of the file says, else Markdown. */
export function formatOf({ format, out }: OptionValues, { t }: Surroundings): DocumentFormat {
  const ending = out === undefined ? "md" : (String(out).split(".").at(-1)?.toLowerCase() ?? "");
  const known =
    documentFormats.find((one) => one === (format ?? (ending === "htm" ? "html" : ending))) ?? "md";
  if (known === "docx" && out === undefined) {
    throw new UsageError(t("A Word file can't be printed: name a file with “--out”."));
  }
  return known;
}
