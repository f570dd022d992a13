import assert from "node:assert/strict";
import type { RefusedMessage, ViewMessage } from "../../../src/protocol/panels/panelMessages.ts";
import { GalleryTalk } from "../gallery/galleryTalk.ts";
import { SampleProject } from "../gallery/sampleProject.ts";
import type { SampleTextName, SampleView } from "../sample/protocol.ts";
import { sampleRow } from "../sample/row.ts";

type Message = ViewMessage<SampleView, SampleTextName> | RefusedMessage;

const stakeholder = (id: string, power: number, more = "") =>
  `id: ${id}\ntitle: ${id}\nstatus: identified\nside: external\npower: ${power}\ninterest: 1\n${more}`;

const [one, two] = ["stakeholders/SH-1.yaml", "stakeholders/SH-2.yaml"];

async function begin() {
  const project = new SampleProject("en", {
    "assent.yaml": "name: Trial\nclient: Client\nlocale: en\ntimeZone: Europe/Amsterdam\n",
    [one]: stakeholder("SH-1", 1),
    [two]: stakeholder("SH-2", 2),
  });
  await project.service.load();
  const posted: Message[] = [];
  const waiting: (() => void)[] = [];
  const talk = new GalleryTalk({
    panel: sampleRow,
    project,
    post: (message) => {
      posted.push(message as Message);
      return waiting.length === 0 ? Promise.resolve() : new Promise<void>((resolve) => waiting.push(resolve));
    },
  });
  const { conversation } = talk;
  const ready = async (scope?: unknown) => {
    await conversation.receive({ v: 1, type: "ready", scope });
    await conversation.settled();
  };
  const update = async () => {
    conversation.update();
    await conversation.settled();
  };
  const setPower = (id: string, power: number, revision: number, number = 1) =>
    conversation.receive({ v: 1, type: "intent", revision, number, intent: { kind: "setPower", id, power } });
  return { project, talk, conversation, posted, waiting, ready, update, setPower };
}

function views(posted: readonly Message[]) {
  return posted.flatMap((message) => (message.type === "view" ? [message] : []));
}

describe("the extension's half of the talk", () => {
  it("sends nothing before the panel listens, and nothing while it is hidden", async () => {
    const { posted, update, ready, conversation } = await begin();
    await update();
    assert.deepEqual(posted, []);
    await ready();
    assert.equal(posted.length, 1);
    conversation.panelIsGone();
    await update();
    assert.equal(posted.length, 1);
    await ready();
    assert.equal(posted.length, 2);
    assert.deepEqual(
      views(posted).map(({ revision }) => revision),
      [1, 1],
    );
  });

  it("sends a view only when there is something else to see", async () => {
    const { project, posted, ready, update } = await begin();
    await ready();
    await project.write(one, stakeholder("SH-1", 1, "needs: [Nothing that is shown]\n"));
    await update();
    assert.equal(posted.length, 1);
    await project.write(one, stakeholder("SH-1", 5));
    await update();
    assert.deepEqual(
      views(posted).map(({ revision, view }) => [revision, view.rows[0]?.power]),
      [
        [1, 1],
        [2, 5],
      ],
    );
  });

  it("sends one view at a time, and what changes meanwhile at once", async () => {
    const { project, posted, waiting, ready, conversation } = await begin();
    await ready();
    waiting.push(() => {});
    for (const power of [2, 3, 4]) {
      await project.write(one, stakeholder("SH-1", power));
      conversation.update();
    }
    assert.equal(posted.length, 2);
    const [, first] = waiting.splice(0);
    first?.();
    await conversation.settled();
    assert.deepEqual(
      views(posted).map(({ view }) => view.rows[0]?.power),
      [1, 2, 4],
    );
  });

  it("carries an intent out, and answers with the view of it", async () => {
    const { project, posted, ready, setPower } = await begin();
    await ready();
    await setPower("SH-1", 4, 1, 12);
    assert.match(await project.text(one), /power: 4/);
    const last = views(posted).at(-1);
    assert.deepEqual([last?.answers, last?.revision, last?.view.rows[0]?.power], [12, 2, 4]);
  });

  it("refuses an intent whose record has moved on, and shows it anew", async () => {
    const { project, posted, ready, setPower } = await begin();
    await ready();
    await project.write(one, stakeholder("SH-1", 3));
    await setPower("SH-1", 4, 1);
    assert.match(await project.text(one), /power: 3/);
    assert.deepEqual(posted[1], {
      v: 1,
      type: "refused",
      answers: 1,
      message: "“SH-1” has changed meanwhile: look again.",
    });
    const last = views(posted).at(-1);
    assert.deepEqual([last?.answers, last?.view.rows[0]?.power], [1, 3]);
    await setPower("SH-1", 4, last?.revision ?? 0, 2);
    assert.match(await project.text(one), /power: 4/);
  });

  it("refuses nothing for what moves elsewhere, or is not shown", async () => {
    const { project, posted, ready, update, setPower } = await begin();
    await ready();
    await project.write(one, stakeholder("SH-1", 1, "needs: [Typed meanwhile]\n"));
    await update();
    await project.write(two, stakeholder("SH-2", 5));
    await setPower("SH-1", 4, 1);
    assert.match(await project.text(one), /power: 4[\s\S]*Typed meanwhile/);
    assert.ok(posted.every(({ type }) => type === "view"));
  });

  it("refuses an intent about what is gone, and one that its plan stands against", async () => {
    const { project, posted, ready, setPower } = await begin();
    await ready();
    await setPower("SH-2", 9, 1);
    await project.write(one, undefined);
    await setPower("SH-1", 4, 1, 2);
    assert.deepEqual(
      posted.flatMap((message) => (message.type === "refused" ? [message.message] : [])),
      ["SH-2: 9 > 5", "“SH-1” has changed meanwhile: look again."],
    );
  });

  it("carries intents out one after the other", async () => {
    const { project, ready, setPower } = await begin();
    await ready();
    await Promise.all([setPower("SH-1", 4, 1), setPower("SH-2", 4, 1, 2), setPower("SH-1", 5, 1, 3)]);
    assert.match(await project.text(two), /power: 4/);
    assert.match(await project.text(one), /power: 4/, "the third is based on what was before the first");
  });

  it("makes the view of what it is asked for", async () => {
    const { posted, ready, conversation } = await begin();
    await ready({ least: 2 });
    await conversation.receive({ v: 1, type: "scope", scope: { least: 3 } });
    await conversation.settled();
    assert.deepEqual(
      views(posted).map(({ view }) => view.rows.length),
      [1, 0],
    );
  });

  it("opens and saves, and passes over what is no message", async () => {
    const { talk, conversation, posted, ready, project } = await begin();
    await ready();
    const open = { v: 1, type: "open", id: "SH-1" } as const;
    const line = { v: 1, type: "openLine", file: one, line: 3 } as const;
    const save = { v: 1, type: "export", format: "png", name: "x", content: new Uint8Array([1]) } as const;
    for (const message of [open, line, save]) await conversation.receive(message);
    assert.deepEqual([talk.opened, talk.saved], [[open, line], [save]]);
    const intent = { v: 1, type: "intent", revision: 1, number: 1, intent: { kind: "setPower", id: "SH-1" } };
    const wrong = [
      null,
      "ready",
      [],
      { ...open, v: 2 },
      { ...open, id: "" },
      { ...line, line: -1 },
      { ...save, format: "exe" },
      { ...save, content: 7 },
      intent,
      { ...intent, intent: { kind: "delete", id: "SH-1", power: 1 } },
      { ...intent, intent: { kind: "setPower", id: "SH-1", power: 2 }, revision: "1" },
    ];
    for (const message of wrong) await conversation.receive(message);
    assert.deepEqual([talk.opened.length, talk.saved.length, posted.length], [2, 1, 1]);
    assert.match(await project.text(one), /power: 1/);
  });
});
