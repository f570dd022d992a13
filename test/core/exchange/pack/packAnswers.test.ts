import assert from "node:assert/strict";
import type { Pack } from "../../../../src/core/exchange/pack/pack.ts";
import type { Answers, FormResponse } from "../../../../src/protocol/forms/form.ts";
import { ada, li } from "../../workflow/support/people.ts";
import { agreed, signing, voting } from "../../workflow/support/story.ts";
import type { Trial } from "../../workflow/support/trial.ts";
import { responseTo, textOf } from "./support/packResponse.ts";
import { analysed, answer, imported, plan, sent, visibleProject } from "./support/packStory.ts";

const both: Answers = { "REQ-001": "CONFIRM", "REQ-002": "REVISE", "REQ-002.comment": "Also in colour" };

describe("a client pack", () => {
  it("asks for everything that waits for somebody", () => {
    const { pack } = sent(analysed());
    assert.deepEqual(
      pack.items.map(({ record, events }) => [record, events.map(({ event }) => event)]),
      [
        ["REQ-001", ["CONFIRM", "REVISE"]],
        ["REQ-002", ["CONFIRM", "REVISE"]],
      ],
    );
  });

  it("gives the same bytes at the same moment", () => {
    const [one, other] = [plan(analysed()), plan(analysed())];
    assert.deepEqual(one, other);
  });

  it("leaves out what the client may not read in full, and says why", () => {
    const trial = analysed();
    trial.edit("requirements/REQ-002.yaml", "visibility: client\n", "");
    trial.write({ "deliverables.yaml": "- {id: DEL-001, title: Portal, status: planned}\n" });
    const planned = plan(trial);
    assert.ok(!planned.ok);
    assert.deepEqual(planned.messages, [
      "Nothing here waits for Li Wei.",
      "“REQ-001” can't be signed, as the client may not see all of it: make DEL-001 visible to the client, or take it out.",
      "“REQ-002” is internal: say “visibility: client” in it, if the client may read it.",
    ]);
  });

  it("asks nobody for what they have no authority for", () => {
    const planned = plan(analysed(), { for: ada });
    assert.deepEqual(planned, { ok: false, messages: ["Nothing here waits for Ada."] });
  });

  it("shows what has changed since they agreed last, word by word", () => {
    const trial = analysed();
    const { pack } = sent(trial);
    imported(trial, textOf(responseTo(pack, { "REQ-001": "CONFIRM" })));
    trial.does("REQ-001", "REVISE", "SH-004", { at: "2026-06-13T08:00:00Z", data: { reason: "Unclear" } });
    trial.edit("requirements/REQ-001.yaml", "A file is offered", "A file is offered for download");
    trial.does("REQ-001", "ANALYSE", "SH-004", { at: "2026-06-13T09:00:00Z" });
    const { html } = sent(trial, { what: ["REQ-001"] });
    assert.match(html, /What changed since you last agreed/);
    assert.match(html, /<ins class="text">.*for download/);
    assert.doesNotMatch(sent(trial, { what: ["REQ-002"] }).html, /What changed since you last agreed/);
    // What one person agreed to is nobody else's affair.
    assert.doesNotMatch(sent(trial, { for: "SH-002", what: ["REQ-001"] }).html, /What changed since/);
  });

  it("shows what the last baseline holds, with nothing to answer", () => {
    const { pack, html } = sent(agreed(visibleProject()), { what: ["baseline"] });
    assert.match(html, /It needs no answer/);
    assert.doesNotMatch(html, /<script|<form/);
    assert.deepEqual(
      pack.items.map(({ record, events }) => [record, events.length]),
      [
        ["REQ-001", 0],
        ["REQ-002", 0],
      ],
    );
  });

  it("shows what needs no answer where it is asked for by its id", () => {
    const { pack } = sent(analysed(), { for: "SH-002", what: ["REQ-001"] });
    assert.deepEqual(
      pack.items.map(({ record, events }) => [record, events]),
      [["REQ-001", []]],
    );
  });
});

describe("an answered pack", () => {
  it("becomes events that are sealed with the response as evidence", () => {
    const trial = analysed();
    const { pack } = sent(trial);
    const text = textOf(responseTo(pack, both));
    const { evidence, open } = imported(trial, text);
    assert.deepEqual([evidence, open], ["evidence/PACK-001-response.json", []]);
    assert.equal(trial.project.files.get(evidence)?.text, text);
    assert.deepEqual([trial.status("REQ-001"), trial.status("REQ-002")], ["confirmed", "captured"]);
    const [confirmed, revised] = ["REQ-001", "REQ-002"].map((id) => trial.history(id).at(-1));
    assert.deepEqual([confirmed?.event, confirmed?.by, confirmed?.evidence?.file], ["CONFIRM", li, evidence]);
    assert.equal(revised?.reason, "Also in colour");
    assert.deepEqual([trial.faults("REQ-001"), trial.faults("REQ-002")], [[], []]);
  });

  it("may leave points open, which can be answered later", () => {
    const trial = analysed();
    const { pack } = sent(trial);
    assert.deepEqual(imported(trial, textOf(responseTo(pack, { "REQ-001": "CONFIRM" }))).open, ["REQ-002"]);
    const { evidence } = imported(trial, textOf(responseTo(pack, { "REQ-002": "CONFIRM" })));
    assert.equal(evidence, "evidence/PACK-001-response-2.json");
    assert.equal(trial.status("REQ-002"), "confirmed");
  });

  it("may be a vote on a change, with a comment", () => {
    const trial = voting(agreed(visibleProject()));
    const { pack } = sent(trial);
    imported(trial, textOf(responseTo(pack, { "CR-001": "APPROVE", "CR-001.comment": "Quickly, please" })));
    const vote = trial.history("CR-001").at(-1);
    assert.deepEqual([vote?.event, vote?.note], ["APPROVE", "Quickly, please"]);
  });

  it("may be a signature for an acceptance, and says so", () => {
    const trial = signing(agreed(visibleProject()));
    const { pack } = sent(trial);
    imported(trial, textOf(responseTo(pack, { "ACC-001": "SIGN" })));
    const signature = trial.history("ACC-001").at(-1);
    assert.deepEqual([signature?.event, signature?.meaning], ["SIGN", "Accepted as shown in PACK-001"]);
    const other = sent(trial, { for: ada });
    imported(
      trial,
      textOf(responseTo(other.pack, { "ACC-001": "SIGN" }, { who: { id: "SH-002", name: "Ada" } })),
    );
    assert.equal(trial.status("ACC-001"), "conditionallyAccepted");
    assert.deepEqual(trial.faults("ACC-001"), []);
  });

  it("may be no to a charter, which is for people to see to", () => {
    const trial = visibleProject();
    trial.does("CHARTER", "START_PLANNING", "SH-004");
    const { pack } = sent(trial, { what: ["charter"] });
    const { declined, steps } = imported(
      trial,
      textOf(responseTo(pack, { CHARTER: "no", "CHARTER.comment": "Too late" })),
    );
    assert.deepEqual([declined, steps], [[{ record: "CHARTER", comment: "Too late" }], []]);
  });
});

/** How a response is tampered with: what it says then, and what is done to the project before it is brought in. */
interface Tampered {
  readonly code: string;
  readonly message: string;
  readonly with?: (response: FormResponse, pack: Pack) => FormResponse;
  readonly text?: (text: string) => string;
  readonly before?: (trial: Trial, text: string) => void;
}

const digestOfNothing = `sha256-${"A".repeat(43)}`;
const tampered: Readonly<Record<string, Tampered>> = {
  "an answer that nobody can give": {
    code: "not-offered",
    message: "PACK-001 doesn't offer “SIGN” for “REQ-001”: the response was edited.",
    with: (response) => ({ ...response, answers: { ...response.answers, "REQ-001": "SIGN" } }),
  },
  "an event that the engine knows, but the pack doesn't offer": {
    code: "not-offered",
    message: "PACK-001 doesn't offer “BASELINE” for “REQ-002”: the response was edited.",
    with: (response) => ({ ...response, answers: { ...response.answers, "REQ-002": "BASELINE" } }),
  },
  "another person's name tag": {
    code: "other-person",
    message: "PACK-001 was for Li Wei, and somebody else has answered: only Li Wei can.",
    with: (response) => ({ ...response, who: { id: "SH-002", name: "Ada" } }),
  },
  "nobody's name tag": {
    code: "other-person",
    message: "PACK-001 was for Li Wei, and somebody else has answered: only Li Wei can.",
    with: (response) => ({ ...response, who: {} }),
  },
  "a pack that was never sent": {
    code: "unknown-pack",
    message: "This project has sent no pack “PACK-009”.",
    with: (response) => ({ ...response, form: "PACK-009" }),
  },
  "a path for a pack": {
    code: "unknown-pack",
    message: "This project has sent no pack “../assent”.",
    with: (response) => ({ ...response, form: "../assent" }),
  },
  "the digest of another pack": {
    code: "other-pack",
    message: "This response answers another “PACK-001” than the one of this project: send it anew.",
    with: (response) => ({ ...response, data: { ...response.data, pack: digestOfNothing } }),
  },
  "the digest of another record": {
    code: "other-content",
    message: "The response was given to another content of “REQ-001” than PACK-001 shows: it was edited.",
    with: (response) => ({
      ...response,
      data: { ...response.data, "REQ-001": response.data?.["REQ-002"] ?? "" },
    }),
  },
  "an answer for a record that isn't in the pack": {
    code: "not-in-pack",
    message: "“CR-001” isn't in PACK-001: the response was edited.",
    with: (response) => ({ ...response, answers: { ...response.answers, "CR-001": "APPROVE" } }),
  },
  "a digest for a record that isn't in the pack": {
    code: "not-in-pack",
    message: "“ACC-001” isn't in PACK-001: the response was edited.",
    with: (response) => ({ ...response, data: { ...response.data, "ACC-001": digestOfNothing } }),
  },
  "questions that nobody asked": {
    code: "form-changed",
    message:
      "This response answers other questions than “PACK-001” asks now, or was meant for somebody else.",
    with: (response) => ({ ...response, digest: digestOfNothing }),
  },
  "no consent": {
    code: "missing-answer",
    message: "The form can't be saved without an answer to “consent”, and this response has none.",
    with: ({ answers: { consent: _no, ...answers }, ...response }) => ({ ...response, answers }),
  },
  "no answer at all": {
    code: "nothing-answered",
    message: "This response answers nothing of PACK-001.",
    with: (response) => ({ ...response, answers: { consent: true } }),
  },
  "an answer to a survey": {
    code: "not-a-pack",
    message: "This is a response to “PACK-001”, which is no client pack.",
    with: (response) => ({ ...response, purpose: "survey" }),
  },
  "another version": {
    code: "unknown-version",
    message: "This response has version 9, which this release doesn't know: update Assent.",
    with: (response) => ({ ...response, version: 9 }) as unknown as FormResponse,
  },
  "a key of its own": {
    code: "unknown-key",
    message: "This response has “approvedBy”, which no form saves: it was edited.",
    with: (response) => ({ ...response, approvedBy: "Li" }) as FormResponse,
  },
  "an answer that stands there twice": {
    code: "duplicate-key",
    message: "This response says one thing twice: it was edited.",
    text: (text) => text.replace('"REQ-001": "CONFIRM"', '"REQ-001": "REVISE", "REQ-001": "CONFIRM"'),
  },
  "half of it missing": {
    code: "syntax",
    message: "This response is not complete, or was edited: ask for the file that the form saves.",
    text: (text) => text.slice(0, text.length / 2),
  },
  "a megabyte more": {
    code: "too-large",
    message: "This response is larger than any form saves.",
    text: (text) => text.replace("Also in colour", "x".repeat(1_200_000)),
  },
  "content that has moved since": {
    code: "stale",
    message:
      "“REQ-001” is not what PACK-001 showed any more, so the answer doesn't stand for it: send a new pack.",
    before: (trial) => trial.edit("requirements/REQ-001.yaml", "title: Export REQ-001", "title: Export all"),
  },
  "a record that is gone": {
    code: "stale",
    message:
      "“REQ-001” is not what PACK-001 showed any more, so the answer doesn't stand for it: send a new pack.",
    before: (trial) => trial.write({ "requirements/REQ-001.yaml": undefined }),
  },
  "a second time": {
    code: "imported-before",
    message: "This response to PACK-001 is imported already.",
    before: (trial, text) => void imported(trial, text),
  },
  "a second time, after the evidence was hidden": {
    code: "imported-before",
    message: "This response to PACK-001 is imported already.",
    before: (trial, text) => {
      imported(trial, text);
      trial.write({ "evidence/PACK-001-response.json": undefined });
    },
  },
  "another answer to what is answered": {
    code: "answered-before",
    message: "“REQ-002” in PACK-001 is answered already: to ask again, send a new pack.",
    before: (trial, text) => {
      const response = JSON.parse(text) as FormResponse;
      imported(trial, textOf({ ...response, answers: { consent: true, "REQ-002": "CONFIRM" } }));
    },
  },
  "a register of the pack that was edited": {
    code: "pack-changed",
    message:
      "“packs/PACK-001.json” is not as it was when the pack was sent: bring it back from your version control.",
    before: (trial) => trial.edit("packs/PACK-001.json", '"for": "SH-001"', '"for": "SH-002"'),
  },
  "an authority that was taken away": {
    code: "not-possible",
    message:
      "REQ-001: Li Wei has no authority for this: it takes somebody who has confirmRequirements in the register.",
    before: (trial) => {
      trial.write({
        "stakeholders.yaml": trial.text("stakeholders.yaml").replace("confirmRequirements, ", ""),
      });
    },
  },
  "a state that the record has left": {
    code: "not-possible",
    message: "REQ-001: ",
    before: (trial) => void trial.does("REQ-001", "DEFER", "SH-004", { data: { reason: "Later" } }),
  },
};

describe("a response to a pack is refused, and nothing is written,", () => {
  for (const [name, { code, message, ...how }] of Object.entries(tampered)) {
    it(`with ${name}: ${code}`, () => {
      const trial = analysed();
      const { pack } = sent(trial);
      const whole = responseTo(pack, both);
      const response = how.with?.(whole, pack) ?? whole;
      const text = how.text?.(textOf(response)) ?? textOf(response);
      how.before?.(trial, text);
      const planned = answer(trial, text);
      assert.ok(!planned.ok);
      const [found] = planned.faults;
      assert.equal(found?.code, code, found?.message);
      assert.ok(found?.message.startsWith(message), found?.message);
    });
  }
});
