import type { Translate } from "../../model/translate.ts";
import type { Block, Inline, Line, Section } from "../document/document.ts";
import type { Piece, Template, TemplateNode, TemplateProblem } from "./template.ts";

/** What a report has under the names that its template may use. */
export interface TemplateContent {
  /** Texts for the middle of a line. */
  readonly values: Readonly<Record<string, string>>;
  /** What stands on its own; made only where the template asks for it. */
  readonly blocks: Readonly<Record<string, () => readonly Block[]>>;
}

/** A template with everything in its place; undefined title where it has no heading of the first level. */
export interface Filled {
  readonly title: string | undefined;
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
  readonly problems: readonly TemplateProblem[];
}

interface OpenSection {
  readonly level: number;
  readonly title: string;
  readonly blocks: Block[];
}

/** A section of so few rows stays on one page. */
const keptTogether = 6;

/** Puts what a report says into the places that a template has for it. Names that the report doesn't have are problems. */
export function fillTemplate(template: Template, content: TemplateContent, t: Translate): Filled {
  const problems = [...template.problems, ...unknownNames(template, content, t)];
  if (problems.length > 0) return { title: undefined, lead: [], sections: [], problems };
  let title: string | undefined;
  const lead: Block[] = [];
  const sections: Section[] = [];
  const open: OpenSection[] = [];
  const place = () => open.at(-1)?.blocks ?? lead;
  const closeTo = (level: number) => {
    while ((open.at(-1)?.level ?? 0) >= level) {
      const closed = open.pop() as OpenSection;
      const above = open.at(-1);
      const section = toSection(closed);
      if (above) above.blocks.push(section);
      else sections.push(section);
    }
  };
  for (const node of template.nodes) {
    if (node.form === "heading") {
      const said = plain(node.pieces, content);
      if (node.level === 1 && title === undefined && open.length === 0) title = said;
      else {
        const level = Math.max(2, node.level);
        closeTo(level);
        open.push({ level, title: said, blocks: [] });
      }
    } else place().push(...toBlocks(node, content));
  }
  closeTo(1);
  return { title, lead, sections, problems };
}

function toSection({ title, blocks }: OpenSection): Section {
  const [only, ...others] = blocks;
  const isShort = only?.form === "table" && only.rows.length <= keptTogether && others.length === 0;
  return isShort ? { form: "section", title, blocks, paper: "together" } : { form: "section", title, blocks };
}

function toBlocks(
  node: Exclude<TemplateNode, { form: "heading" }>,
  content: TemplateContent,
): readonly Block[] {
  switch (node.form) {
    case "block":
      return (
        own(content.blocks, node.name)?.() ?? [
          { form: "paragraph", line: own(content.values, node.name) ?? "" },
        ]
      );
    case "paragraph":
      return [{ form: "paragraph", line: toLine(node.pieces, content) }];
    case "list":
      return [
        {
          form: "list",
          ordered: node.ordered,
          items: node.items.map(({ pieces }) => toLine(pieces, content)),
        },
      ];
    case "break":
      return [{ form: "break" }];
  }
}

/** One run of texts and values: their own spaces count, so that none may come between them. */
function toLine(pieces: readonly Piece[], content: TemplateContent): Line {
  const inlines = pieces.map((piece): Inline => {
    switch (piece.form) {
      case "text":
        return piece.text;
      case "value": {
        const text = own(content.values, piece.name) ?? "";
        return piece.look === undefined ? text : { form: piece.look, text };
      }
      case "link":
        return piece;
      default:
        return { form: piece.form, text: piece.text } as Inline;
    }
  });
  return { form: "run", inlines };
}

function plain(pieces: readonly Piece[], { values }: TemplateContent): string {
  return pieces
    .map((piece) => (piece.form === "value" ? (own(values, piece.name) ?? "") : piece.text))
    .join("");
}

function* unknownNames(
  { nodes }: Template,
  { values, blocks }: TemplateContent,
  t: Translate,
): Iterable<TemplateProblem> {
  for (const node of nodes) {
    if (node.form === "block" && !own(blocks, node.name) && own(values, node.name) === undefined) {
      yield unknown(node.name, node.line, [...Object.keys(blocks), ...Object.keys(values)], t);
    }
    for (const { line, pieces } of linesOf(node)) {
      for (const piece of pieces) {
        if (piece.form !== "value" || own(values, piece.name) !== undefined) continue;
        yield own(blocks, piece.name)
          ? { line, message: t("“{name}” needs a line of its own.", { name: piece.name }) }
          : unknown(piece.name, line, Object.keys(values), t);
      }
    }
  }
}

function unknown(name: string, line: number, known: readonly string[], t: Translate): TemplateProblem {
  const message = t("This report has no “{name}”. It has: {names}.", { name, names: known.join(t(", ")) });
  return { line, message };
}

function linesOf(
  node: TemplateNode,
): readonly { readonly line: number; readonly pieces: readonly Piece[] }[] {
  if (node.form === "list") return node.items;
  return node.form === "heading" || node.form === "paragraph" ? [node] : [];
}

function own<T>(map: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}
