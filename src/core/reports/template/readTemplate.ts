import type { Translate } from "../../model/translate.ts";
import { readPieces } from "./readPieces.ts";
import type { Item, Piece, Template, TemplateNode, TemplateProblem } from "./template.ts";

const block = /^\{\{ *([A-Za-z][\w-]{0,63}) *\}\}$/;
const heading = /^(#{1,4}) +(.*?)(?: +#+)?$/;
const bullet = /^[-*+] +(.*)$/;
const numbered = /^\d{1,9}[.)] +(.*)$/;
const rule = /^(?:-{3,}|\*{3,}|_{3,})$/;

/**
 * Reads a template: headings, paragraphs, lists, emphasis, links, names in double braces, and rules, which begin a new
 * page. Anything else, HTML too, is text.
 */
export function readTemplate(text: string, t: Translate): Template {
  const problems: TemplateProblem[] = [];
  const nodes: TemplateNode[] = [];
  let open: { readonly line: number; words: string } | undefined;
  const pieces = (said: string, line: number): readonly Piece[] =>
    readPieces(said, (address) =>
      problems.push({
        line,
        message: t(
          "A report can't lead to “{address}”: only to the web (https), a mailbox (mailto) or a path within the project.",
          { address },
        ),
      }),
    );
  const close = () => {
    if (open) nodes.push({ form: "paragraph", line: open.line, pieces: pieces(open.words, open.line) });
    open = undefined;
  };
  for (const [line, raw] of text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/)
    .entries()) {
    const said = raw.trim();
    const node = said === "" ? undefined : readLine(said, line, pieces);
    if (node === undefined && said !== "") {
      if (open) open.words += `${joint(open.words, said)}${said}`;
      else open = { line, words: said };
      continue;
    }
    close();
    if (node) addNode(node, nodes);
  }
  close();
  return { nodes, problems };
}

/** Undefined for a line of a paragraph. */
function readLine(
  said: string,
  line: number,
  pieces: (said: string, line: number) => readonly Piece[],
): TemplateNode | undefined {
  const [, name] = block.exec(said) ?? [];
  if (name !== undefined) return { form: "block", line, name };
  if (rule.test(said)) return { form: "break", line };
  const [, marks, title] = heading.exec(said) ?? [];
  if (marks !== undefined)
    return { form: "heading", level: marks.length, line, pieces: pieces(title ?? "", line) };
  const item = bullet.exec(said)?.[1];
  if (item !== undefined) return listOf(false, line, pieces(item, line));
  const numberedItem = numbered.exec(said)?.[1];
  return numberedItem === undefined ? undefined : listOf(true, line, pieces(numberedItem, line));
}

function listOf(ordered: boolean, line: number, pieces: readonly Piece[]): TemplateNode {
  return { form: "list", ordered, line, items: [{ line, pieces }] };
}

/** Items on lines one under another make one list. */
function addNode(node: TemplateNode, nodes: TemplateNode[]): void {
  const last = nodes.at(-1);
  const lastLine = last?.form === "list" ? (last.items.at(-1) as Item).line : -1;
  if (
    node.form === "list" &&
    last?.form === "list" &&
    last.ordered === node.ordered &&
    lastLine === node.line - 1
  ) {
    nodes[nodes.length - 1] = { ...last, items: [...last.items, ...node.items] };
  } else {
    nodes.push(node);
  }
}

/** Lines of a paragraph follow one another with a space, but not where both sides are Chinese. */
function joint(before: string, after: string): string {
  const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
  return wide.test(before.at(-1) ?? "") && wide.test(after.charAt(0)) ? "" : " ";
}
