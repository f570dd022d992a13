import { CST } from "yaml";
import type { Translate } from "../model/translate.ts";
import type { YamlProblem } from "./yamlProblem.ts";

/**
 * Watches the lexemes of a text for what is valid YAML but has no place in a record: anchors, aliases, tags
 * and directives. Keeps the first of each; nothing is ever expanded.
 */
export class Screen {
  readonly #t: Translate;
  readonly #found = new Map<string, YamlProblem>();
  #inScalar = false;

  constructor(t: Translate) {
    this.#t = t;
  }

  get problems(): YamlProblem[] {
    return [...this.#found.values()];
  }

  /** `offset` is where the lexeme begins. */
  see(lexeme: string, offset: number): void {
    if (this.#inScalar) {
      this.#inScalar = false;
      return;
    }
    const type = CST.tokenType(lexeme);
    this.#inScalar = type === "scalar";
    const refused = type && this.#refusal(type, lexeme);
    if (!refused || this.#found.has(refused.code)) return;
    this.#found.set(refused.code, {
      ...refused,
      span: { start: offset, end: offset + lexeme.trimEnd().length },
    });
  }

  #refusal(type: CST.TokenType, lexeme: string): Omit<YamlProblem, "span"> | undefined {
    const t = this.#t;
    switch (type) {
      case "anchor":
      case "alias":
        return {
          code: "yaml/alias",
          message: t("Anchors and aliases are not used in records: remove “{name}” and write the value.", {
            name: lexeme,
          }),
        };
      case "tag":
        return {
          code: "yaml/tag",
          message: t("Tags are not used in records: remove “{tag}”.", { tag: lexeme }),
        };
      case "directive-line":
        return {
          code: "yaml/syntax",
          message: t("YAML directives are not used in records: remove this line."),
        };
      default:
        return undefined;
    }
  }
}
