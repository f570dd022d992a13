import type { Segment } from "../control/baseline/wordDiff.ts";
import type { Translate } from "../model/translate.ts";
import type { Change } from "./changeView.ts";
import { type Html, html } from "./html.ts";

/** A change as HTML: what was removed is struck out, what was added underlined, and both are said to screen readers. */
export function changeHtml(change: Change, t: Translate): Html {
  switch (change.form) {
    case "words":
      return isReplaced(change.segments)
        ? html`${trimmed(change.segments).map((segment) => html`<div class="block">${marked(segment, t)}</div>`)}`
        : html`<div class="text">${trimmed(change.segments).map((segment) => marked(segment, t))}</div>`;
    case "items":
      return html`<ul class="items">${change.items.map((item) => html`<li>${marked(item, t)}</li>`)}</ul>`;
    case "values":
      return valuesHtml(change.before, change.after, t);
  }
}

function valuesHtml(before: string | undefined, after: string | undefined, t: Translate): Html {
  const [left, right] = [
    before === undefined ? undefined : marked({ change: "removed", text: before.trimEnd() }, t),
    after === undefined ? undefined : marked({ change: "added", text: after.trimEnd() }, t),
  ];
  const isShort = [before, after].every((text = "") => text.length <= 40 && !text.includes("\n"));
  if (isShort && left && right) return html`${left} <span aria-hidden="true">→</span> ${right}`;
  return html`${[left, right].map((text) => text && html`<div class="block">${text}</div>`)}`;
}

function marked({ change, text }: Segment, t: Translate): Html {
  if (change === "same") return html`<span class="text">${text}</span>`;
  const shown = withVisibleSpaces(text);
  return change === "added"
    ? html`<ins class="text"><span class="spoken">${t("[added:")} </span>${shown}<span class="spoken">]</span></ins>`
    : html`<del class="text"><span class="spoken">${t("[removed:")} </span>${shown}<span class="spoken">]</span></del>`;
}

/** Where only spaces or line ends came or went, there would be nothing to see. */
function withVisibleSpaces(text: string): string {
  return text.trim() === "" ? text.replaceAll("\n", "↵\n").replaceAll(" ", "␣") : text;
}

function isReplaced(segments: readonly Segment[]): boolean {
  return segments.length === 2 && segments.every(({ change }) => change !== "same");
}

/** The line end with which a text ends would be an empty line. */
function trimmed(segments: readonly Segment[]): readonly Segment[] {
  const lastShared = segments.findLastIndex(({ change }) => change === "same");
  return segments.map((segment, index) => {
    const isEnd = index > lastShared || index === segments.length - 1;
    return isEnd && segment.text.trim() !== "" ? { ...segment, text: segment.text.trimEnd() } : segment;
  });
}
