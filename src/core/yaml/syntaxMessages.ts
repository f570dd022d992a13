import type { ErrorCode } from "yaml";
import type { Translate } from "../model/translate.ts";

/** Says in plain words what the parser's error code means and what to do. */
export function describeSyntaxError(code: ErrorCode, message: string, t: Translate): string {
  switch (code) {
    case "TAB_AS_INDENT":
      return t("A tab can't be used to indent: use spaces.");
    case "BAD_INDENT":
      return t("The indentation doesn't fit: align this line with its neighbours.");
    case "MISSING_CHAR":
      return describeMissing(message, t);
    case "BLOCK_AS_IMPLICIT_KEY":
      return t("A second “: ” on this line: put the text in quotes, or the inner mapping on its own lines.");
    case "BLOCK_IN_FLOW":
      return t("A block can't stand inside [ ] or { }: write it in the same style.");
    case "MULTILINE_IMPLICIT_KEY":
      return t("A key must stand on one line, followed by “: ”.");
    case "KEY_OVER_1024_CHARS":
      return t("This key is too long.");
    case "BAD_SCALAR_START":
      return t("A text can't begin with this character: put the text in quotes.");
    case "BAD_DQ_ESCAPE":
      return t("This escape sequence is not known: write “\\\\” for a backslash.");
    case "UNEXPECTED_TOKEN":
      return t("This was not expected here: check the indentation, quotes and brackets before it.");
    default:
      return t("This is not valid YAML: check the indentation, quotes and brackets.");
  }
}

function describeMissing(message: string, t: Translate): string {
  if (message.includes("quote")) return t("The closing quotation mark is missing.");
  if (message.startsWith("Missing ,")) return t("A comma is missing between these items.");
  if (message.includes("end with a") || message.includes("closing"))
    return t("The closing bracket is missing.");
  if (message.includes("- indicator")) return t("A list item begins with “- ”.");
  if (message.includes("map values")) return t("A key must be followed by “: ” and its value.");
  if (message.startsWith("Comments")) return t("A comment needs a space before “#”.");
  return t("This is not valid YAML: check the indentation, quotes and brackets.");
}
