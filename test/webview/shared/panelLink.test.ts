import assert from "node:assert/strict";
import type { FromPanel, ViewMessage } from "../../../src/protocol/panels/panelMessages.ts";
import { PanelLink } from "../../../webview/shared/panel/panelLink.ts";
import {
  type SampleIntent,
  type SampleScope,
  type SampleTextName,
  type SampleView,
  samplePanel,
} from "../sample/protocol.ts";

type Message = ViewMessage<SampleView, SampleTextName>;

function begin(kept?: unknown) {
  const posted: FromPanel<SampleIntent, SampleScope>[] = [];
  const states: object[] = [];
  const link = new PanelLink(samplePanel, {
    post: (message) => posted.push(message),
    keptState: () => kept,
    keepState: (state) => states.push(state as object),
  });
  link.begin();
  return { link, posted, states };
}

function view(revision: number, answers?: number): Message {
  const texts = {} as Message["texts"];
  const subject = { project: "file:///project" };
  return {
    ...{ v: 1, type: "view", panel: "samplePanel", revision, answers, subject, language: "en", texts },
    view: { title: "", rows: [] },
  };
}

const setPower = (power: number): SampleIntent => ({ kind: "setPower", id: "SH-1", power });

describe("the panel's half of the talk", () => {
  it("sends one intent at a time, each based on the view that answers the one before", () => {
    const { link, posted } = begin();
    link.take(view(1));
    for (const power of [1, 2]) link.send(setPower(power));
    assert.deepEqual(posted.slice(1), [
      { v: 1, type: "intent", revision: 1, number: 1, intent: setPower(1) },
    ]);
    assert.deepEqual(link.open, [setPower(1), setPower(2)]);
    link.take(view(2));
    assert.equal(posted.length, 2, "a view that answers nothing lets it wait");
    link.take(view(3, 1));
    assert.deepEqual(posted[2], { v: 1, type: "intent", revision: 3, number: 2, intent: setPower(2) });
    link.take(view(4, 2));
    assert.deepEqual(link.open, []);
  });

  it("tells what was refused, and drops what was to follow it", () => {
    const { link, posted } = begin();
    link.take(view(1));
    for (const power of [1, 2]) link.send(setPower(power));
    assert.equal(link.take({ v: 1, type: "refused", answers: 7, message: "Another" }), undefined);
    assert.deepEqual(link.take({ v: 1, type: "refused", answers: 1, message: "One\nTwo" }), {
      intent: setPower(1),
      reasons: ["One", "Two"],
    });
    link.take(view(2, 1));
    assert.equal(posted.length, 2);
    assert.deepEqual(link.open, []);
  });

  it("sends no intent before there is a view", () => {
    const { link, posted } = begin();
    link.send(setPower(1));
    assert.equal(posted.length, 1);
  });

  it("keeps the subject, the scope and the looks, and begins with them again", () => {
    const { link, states } = begin();
    link.keepLooks({ selected: "SH-1" });
    assert.deepEqual(states, [], "of nothing there is nothing to keep");
    link.take(view(1));
    link.ask({ least: 3 });
    const kept = states.at(-1) ?? {};
    const again = begin(kept);
    assert.deepEqual(again.posted, [{ v: 1, type: "ready", scope: { least: 3 } }]);
    assert.deepEqual(again.link.looks, { selected: "SH-1" });
    for (const damaged of [undefined, null, "x", { ...kept, v: 2 }, { ...kept, subject: 1 }]) {
      assert.equal(begin(damaged).link.looks, undefined);
    }
    const other = begin({ ...kept, scope: { least: "many" } });
    assert.deepEqual(other.posted, [{ v: 1, type: "ready", scope: undefined }]);
  });
});
