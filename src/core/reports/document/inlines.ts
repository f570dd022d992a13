import type { Translate } from "../../model/translate.ts";
import type { Block, Inline, Tone } from "./document.ts";

export function strong(text: string): Inline {
  return { form: "strong", text };
}

export function quiet(text: string): Inline {
  return { form: "quiet", text };
}

export function code(text: string): Inline {
  return { form: "code", text };
}

export function mark(tone: Tone, text: string): Inline {
  return { form: "mark", tone, text };
}

/** What stands where a section has nothing to list. */
export function nothing(t: Translate): Block {
  return { form: "paragraph", line: t("None.") };
}
