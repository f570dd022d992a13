import type { LifecycleView, WayView } from "./lifecycleView.ts";

/**
 * A lifecycle as a Mermaid state diagram. A way with conditions has a number behind its event; notes beside the
 * states say what each number demands.
 */
export function lifecycleDiagram({ initial, states, ways }: LifecycleView): string {
  const guarded = ways.filter(({ conditions }) => conditions.length > 0);
  const numbers = new Map(guarded.map((way, index) => [way, index + 1]));
  const lines = [
    "stateDiagram-v2",
    ...states.map(({ id, title }) => `  state "${diagramText(title)}" as ${diagramId(id)}`),
    `  [*] --> ${diagramId(initial)}`,
    ...ways.map(
      (way) => `  ${diagramId(way.from)} --> ${diagramId(way.to)}${labelOf(way, numbers.get(way))}`,
    ),
    ...states.filter(({ isFinal }) => isFinal).map(({ id }) => `  ${diagramId(id)} --> [*]`),
    ...states.flatMap(({ id }) =>
      noteFor(
        id,
        guarded.filter(({ from }) => from === id),
        numbers,
      ),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function labelOf({ event }: WayView, number: number | undefined): string {
  const words = [event, number === undefined ? undefined : `[${number}]`].filter(Boolean);
  return words.length > 0 ? ` : ${words.join(" ")}` : "";
}

function noteFor(
  state: string,
  ways: readonly WayView[],
  numbers: ReadonlyMap<WayView, number>,
): readonly string[] {
  if (ways.length === 0) return [];
  const lines = ways.map((way) => `    [${numbers.get(way)}] ${way.conditions.map(diagramText).join(" + ")}`);
  return [`  note right of ${diagramId(state)}`, ...lines, "  end note"];
}

/** Words that Mermaid reads as its own; names of states never hold an underscore, so none can clash. */
const reserved =
  /^(?:accdescr|acctitle|as|class|classdef|click|default|end|hide|href|note|scale|state|style)$|direction$/i;

function diagramId(state: string): string {
  return reserved.test(state) ? `${state}_` : state;
}

/** Any text on one line, with what Mermaid or HTML could read as their own written as entities. */
export function diagramText(text: string): string {
  return (
    text
      .replace(/\s+/g, " ")
      .trim()
      .replace(
        /[^\w ,./()+:\u0080-\u{10ffff}-]|:(?! )|\p{C}/gu,
        (character) => `#${character.codePointAt(0)};`,
      )
      // The two statements that Mermaid finds in the middle of a line.
      .replace(/\b(direction|end) /gi, "$1#32;")
  );
}
