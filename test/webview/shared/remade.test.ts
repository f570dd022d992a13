import assert from "node:assert/strict";
import { Remade } from "../../../webview/shared/remade.ts";

describe("what is remade", () => {
  it("is made anew only when something that it is made of is another", () => {
    const remade = new Remade<object>();
    const source = {};
    const first = remade.from([source, 1], () => ({}));
    assert.equal(
      remade.from([source, 1], () => ({})),
      first,
    );
    const second = remade.from([source, 2], () => ({}));
    assert.notEqual(second, first);
    assert.equal(remade.last, second);
    assert.notEqual(
      remade.from([source, 1], () => ({})),
      first,
      "only one is kept",
    );
  });

  it("is found again among those that are kept", () => {
    const remade = new Remade<string>(2);
    const made: string[] = [];
    const from = (source: string) =>
      remade.from([source], () => {
        made.push(source);
        return source;
      });
    for (const source of ["a", "b", "a", "c", "a", "b"]) from(source);
    assert.deepEqual(made, ["a", "b", "c", "b"]);
    assert.equal(remade.last, "b");
  });
});
