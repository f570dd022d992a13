import assert from "node:assert/strict";
import type { AnyPanel } from "../../../src/extension/panels/anyPanel.ts";
import { PanelConversation } from "../../../src/extension/panels/panelConversation.ts";
import { ViewParts } from "../../../webview/shared/panel/viewParts.ts";
import { SampleProject, sampleNow } from "../gallery/sampleProject.ts";
import { sampleRow } from "../sample/row.ts";

interface Rows {
  readonly rows: readonly { readonly id: string; readonly title: string }[];
}

const count = 1000;
const path = (number: number) => `risks/RISK-${number}.yaml`;
const risk = (number: number, title: string) =>
  `id: RISK-${number}\ntitle: ${title}\nstatus: identified\nkind: threat\n`;

/** A panel that shows the titles of risks, each in a turn of its own. */
async function begin() {
  const files = Array.from({ length: count }, (_, number) => [path(number), risk(number, "Fire")]);
  const project = new SampleProject("en", {
    "assent.yaml": "assent: 1\nname: Trial\n",
    ...Object.fromEntries(files),
  });
  await project.service.load();
  let betweenTurns = async () => {};
  const panel: AnyPanel = {
    ...sampleRow,
    *view({ service }): Generator<undefined, Rows> {
      const rows: Rows["rows"][number][] = [];
      for (const { id, value } of service.project.valid("risk")) {
        rows.push({ id, title: value.title });
        yield;
      }
      return { rows };
    },
  };
  const posted: { readonly type: string; readonly revision: number; readonly base?: number }[] = [];
  const parts = new ViewParts();
  const shown: Rows[] = [];
  const { t, service } = project;
  const conversation = new PanelConversation({
    ...{ panel, t, subject: { project: "file:///project" } },
    idle: async () => {},
    context: () => ({ service, t, now: sampleNow, by: undefined, record: undefined }),
    carryOut: async () => {},
    open: async () => {},
    save: async () => {},
    pause: () => betweenTurns(),
    log: (error) => assert.fail(String(error)),
    post: async (message) => {
      const copy = JSON.parse(JSON.stringify(message));
      posted.push(copy);
      const whole = parts.take(copy) as { readonly view: Rows } | undefined;
      if (whole) shown.push(whole.view);
    },
  });
  const ready = async () => {
    await conversation.receive({ v: 1, type: "ready" });
    await conversation.settled();
  };
  const update = async () => {
    conversation.update();
    await conversation.settled();
  };
  const between = (act: () => Promise<void>) => {
    betweenTurns = async () => {
      betweenTurns = async () => {};
      await act();
    };
  };
  return { project, conversation, posted, shown, ready, update, between };
}

describe("a long view", () => {
  it("comes in parts, and then only what has changed", async () => {
    const { project, posted, shown, ready, update } = await begin();
    await ready();
    assert.deepEqual(
      posted.map(({ type }) => type),
      ["part", "part", "part", "part", "part", "view"],
    );
    assert.equal(shown[0]?.rows.length, count);
    posted.length = 0;
    await project.write(path(7), risk(7, "Flood"));
    await update();
    assert.deepEqual(
      posted.map(({ type, base }) => [type, base]),
      [
        ["part", 1],
        ["view", undefined],
      ],
    );
    assert.ok(JSON.stringify(posted[0]).length < 500);
    assert.equal(shown[1]?.rows.filter(({ title }) => title === "Flood").length, 1);
    await update();
    assert.equal(posted.length, 2, "nothing else has changed");
  });

  it("comes whole to a page that opens anew", async () => {
    const { project, posted, shown, ready, update, conversation } = await begin();
    await ready();
    conversation.panelIsGone();
    await project.write(path(7), undefined);
    await update();
    posted.length = 0;
    await ready();
    assert.deepEqual(new Set(posted.map(({ base = 0 }) => base)), new Set([0]));
    assert.equal(shown.at(-1)?.rows.length, count - 1);
  });

  it("is of one state of the project, also where that changes while it is made", async () => {
    const { project, shown, ready, between } = await begin();
    between(async () => {
      await project.write(path(0), risk(0, "Flood"));
      await project.write(path(count - 1), risk(count - 1, "Flood"));
    });
    await ready();
    assert.deepEqual(
      shown.map(({ rows }) => rows.filter(({ title }) => title === "Flood").length),
      [2],
    );
  });
});
