import assert from "node:assert/strict";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { labelText } from "../../../src/core/workflow/definition.ts";
import { offersOf } from "../../../src/core/workflow/offers.ts";
import { dev, li, pm, qa, rui, team } from "./support/people.ts";
import { smallProject } from "./support/smallProject.ts";
import { agreed, voting } from "./support/story.ts";
import { Trial, t } from "./support/trial.ts";

const chinese = createTranslator({ Risk: "风险" }, "zh-CN");

describe("what may happen next", () => {
  it("stands in the order of the lifecycle, with where it leads and what it asks for", () => {
    const trial = new Trial(smallProject());
    trial.does("RISK-001", "IDENTIFY", dev);
    trial.does("RISK-001", "ASSESS", dev);
    assert.deepEqual(
      trial.offers("RISK-001", pm).map(({ event, target }) => [event, target]),
      [
        ["PLAN", "planned"],
        ["ACCEPT", "accepted"],
        ["OCCUR", "occurred"],
        ["CLOSE", "closed"],
      ],
    );
    const accept = trial.offers("RISK-001", pm).find(({ event }) => event === "ACCEPT");
    assert.match(accept?.targetTitle ?? "", /^Accepted/);
    assert.deepEqual(Object.keys(accept?.data ?? {}), ["expires"]);
    assert.ok(accept?.title && accept.description);
    assert.equal(accept.conditions.length, 3);
    assert.match(accept.conditions.join(), /inherent\.probability.*acceptRisks.*owner/);
  });

  it("leaves out what can only be the first event once something has happened", () => {
    const trial = new Trial(smallProject());
    const events = () => trial.offers("RISK-001", pm).map(({ event }) => event);
    assert.ok(events().includes("IDENTIFY"));
    trial.does("RISK-001", "IDENTIFY", dev);
    assert.ok(!events().includes("IDENTIFY"));
  });

  it("says what stands against it, as the event itself would", () => {
    const trial = voting();
    const offer = trial.offers("CR-001", dev).find(({ event }) => event === "APPROVE");
    assert.equal(offer?.isOpen, false);
    assert.deepEqual(offer?.reasons, trial.refusal("CR-001", "APPROVE", dev, { at: trial.now }));
    assert.deepEqual(
      offer?.reasons.map(({ code }) => code),
      ["no-authority"],
    );
    assert.equal(trial.offers("CR-001", qa).find(({ event }) => event === "APPROVE")?.isOpen, true);
  });

  it("takes what depends on who acts for granted where nobody is named", () => {
    const trial = voting();
    const open = trial.offers("CR-001").filter(({ isOpen }) => isOpen);
    assert.deepEqual(
      open.map(({ event }) => event),
      ["APPROVE", "REJECT", "ABSTAIN", "REQUEST_INFO", "REBASE", "DEFER", "WITHDRAW"],
    );
  });

  it("is nothing for a history that does not hold, or for somebody who has left", () => {
    const trial = voting();
    trial.does("SH-006", "RELEASE", pm);
    const isOpen = (by?: string) => trial.offers("CR-001", by).some((offer) => offer.isOpen);
    assert.deepEqual([isOpen(qa), isOpen(pm), isOpen()], [false, true, true]);
    trial.edit("changes/CR-001.yaml", "event: ASSESS,", "event: ANSWER,");
    assert.deepEqual([isOpen(pm), isOpen()], [false, false]);
  });

  it("is nothing for a record in a state that is no more, and for one that has problems", () => {
    const trial = new Trial({
      ...team,
      "risks.yaml":
        "- {id: RISK-001, title: T, status: invented}\n- {id: RISK-002, title: T, status: assessed, owner: 7}\n",
    });
    assert.deepEqual(trial.offers("RISK-001", pm), []);
    assert.deepEqual(trial.offers("RISK-002", pm), []);
  });

  it("is the way that would be taken, of several; else the one with the least against it", () => {
    const trial = agreed();
    for (const event of ["PRODUCE", "REVIEW", "SUBMIT"]) trial.does("DEL-001", event, dev);
    const accept = (by: string) => trial.offers("DEL-001", by).find(({ event }) => event === "ACCEPT");
    assert.deepEqual(accept(li)?.reasons, []);
    assert.match(accept(li)?.conditions.join() ?? "", /signAcceptance/);
    assert.equal(accept(rui)?.reasons.length, 1);
    trial.does("DEL-001", "ACCEPT", li);
  });
});

describe("a label", () => {
  const both = { en: "Risk", "zh-CN": "险" };

  it("is said in the language of the reader, else in the one that there is", () => {
    assert.equal(labelText(both, t), "Risk");
    assert.equal(labelText(both, chinese), "险");
    assert.equal(labelText({ "zh-CN": "险" }, t), "险");
    assert.equal(labelText({ en: "Own" }, chinese), "Own");
  });

  it("is translated where it is one text, as ours are", () => {
    assert.equal(labelText("Risk", chinese), "风险");
    assert.equal(labelText("Unheard of", chinese), "Unheard of");
  });

  it("falls back on the name where there is none", () => {
    assert.equal(labelText(undefined, t, "SUBMIT"), "SUBMIT");
    assert.equal(labelText({}, t, "SUBMIT"), "SUBMIT");
  });

  it("of a team's own lifecycle reaches the reader in their language", () => {
    const trial = new Trial({
      ...team,
      "workflows/lesson.yaml": [
        "kind: lesson",
        "initial: noted",
        "states:",
        "  noted: {on: {TELL: {target: told, description: {en: Aloud, zh-CN: 大声}}}}",
        "  told: {type: final, title: {en: Told, zh-CN: 已说}}",
        "events: {TELL: {title: {zh-CN: 说}, description: Say it}}",
        "",
      ].join("\n"),
      "lessons.yaml": "- {id: LES-001, title: T, status: noted}\n",
    });
    const [english] = trial.offers("LES-001", dev);
    assert.deepEqual([english?.title, english?.description, english?.targetTitle], ["说", "Aloud", "Told"]);
    const [translated] = offersOf(trial.entry("LES-001"), dev, { ...trial.source, t: chinese });
    assert.deepEqual(
      [translated?.title, translated?.description, translated?.targetTitle],
      ["说", "大声", "已说"],
    );
  });
});
