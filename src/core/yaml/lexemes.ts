import { CST, Lexer } from "yaml";

/**
 * Splits a text into lexemes. After an empty line, or a comment like `#c`, the lexer of `yaml` 2.9.1 takes the
 * indentation of that line for the least that a value needs, and reads `-\n#c\n  a\n- b` as the one text `a - b`.
 * Such lines have no say in this, so what was needed before them is restored behind them.
 */
export function* lexemes(text: string): Iterable<string> {
  const lexer = new Lexer();
  let needed: number | undefined;
  let inScalar = false;
  for (const lexeme of lexer.lex(text)) {
    const type = inScalar ? "scalar" : CST.tokenType(lexeme);
    inScalar = lexeme === CST.SCALAR;
    if (type === "newline" || type === "comment") {
      // biome-ignore-start lint/complexity/useLiteralKeys: the lexer declares it private
      needed ??= lexer["indentNext"] as number;
      lexer["indentNext"] = needed;
      // biome-ignore-end lint/complexity/useLiteralKeys: the lexer declares it private
    } else if (type !== "space") {
      needed = undefined;
    }
    yield lexeme;
  }
}
