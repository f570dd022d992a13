import assert from "node:assert/strict";
import type { Problem, Range } from "../../../src/core/model/problem.ts";
import { isEvery } from "../input.ts";
import type { Scene } from "./scene.ts";

/** Every problem has a line of its file, and there are as many as are counted. Returns those of the input's files. */
export function checkProblems({ service, input, turn }: Scene): readonly Problem[] {
  const whole = isEvery(16, turn);
  const problems = whole
    ? service.problems()
    : Object.keys(input).flatMap((file) => service.problemsOf(file));
  for (const { range, span, file, message, related } of problems) {
    assert.ok(message.length > 10, "a problem says what is wrong");
    assert.ok(span.start >= 0 && span.end >= span.start, "a span goes forward");
    assertInside(range, service.project.files.get(file)?.text);
    for (const other of related) assertInside(other.range, service.project.files.get(other.file)?.text);
  }
  const { counts } = service.tally();
  const counted = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (whole) assert.equal(counted, problems.length, "what is counted is what is found");
  return problems.filter(({ file }) => Object.hasOwn(input, file));
}

function assertInside({ start, end }: Range, text: string | undefined): void {
  assert.ok(text !== undefined, "a problem is in a file of the project");
  const lines = text.split("\n");
  for (const { line, character } of [start, end]) {
    assert.ok(line >= 0 && line < lines.length, "a problem stands on a line of its file");
    assert.ok(character >= 0 && character <= (lines[line]?.length ?? 0), "a problem stands within its line");
  }
  assert.ok(start.line < end.line || (start.line === end.line && start.character <= end.character));
}
