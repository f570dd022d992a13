import assert from "node:assert/strict";
import type { KitPage, KitPageOptions } from "../support/kitPage.ts";
import { usePanels } from "../support/usePanels.ts";

const file = "requirements/REQ-001.yaml";
const requirement = `# first
id: REQ-001
title: Print # on paper
status: captured
description: |
  One
  two
source: {stakeholder: SH-001}
acceptanceCriteria:
  - id: AC-1
    text: Quick
tags: [x, y]
x-own: {a: 1}
history: []
`;
const people =
  "- {id: SH-001, title: Li Wei, status: engaged, history: []}\n- {id: SH-002, title: Ada, status: engaged, history: []}\n";

function options(text = requirement): KitPageOptions {
  const files = { "assent.yaml": "assent: 1\nname: Portal\n", "stakeholders.yaml": people, [file]: text };
  return { record: file, files };
}

function field({ page }: KitPage, name: string) {
  return page.locator(`[data-key="f-${name}"]`);
}

/** Types into a field and leaves it by Enter. */
async function type(panel: KitPage, name: string, text: string): Promise<void> {
  await field(panel, name).fill(text);
  await panel.answered(() => field(panel, name).press("Enter"));
}

describe("the form of a record", () => {
  const open = usePanels();

  it("writes what is typed by Enter or when the field is left, and nothing else", async () => {
    const panel = await open("recordForm", options());
    await type(panel, "title", "Save: all");
    assert.equal(await panel.project.text(file), requirement.replace("Print", '"Save: all"'));
    await field(panel, "description").fill("One\ntwo\nthree");
    await panel.answered(() => field(panel, "title").focus());
    assert.equal(
      await panel.project.text(file),
      requirement.replace("Print", '"Save: all"').replace("  two\n", "  two\n  three\n"),
    );
    const sent = panel.sent.length;
    await field(panel, "title").press("Enter");
    await panel.drawn();
    assert.equal(panel.sent.length, sent);
  });

  it("chooses, switches and clears", async () => {
    const panel = await open("recordForm", options());
    await panel.answered(() => field(panel, "priority").selectOption("must"));
    assert.match(await panel.project.text(file), /\npriority: must\ndescription/);
    await panel.answered(() => field(panel, "priority").selectOption(""));
    await panel.answered(() => panel.page.getByLabel("Clear “Stakeholder”").click());
    assert.equal(await panel.project.text(file), requirement.replace("source: {stakeholder: SH-001}\n", ""));
  });

  it("takes back what is typed by Escape", async () => {
    const panel = await open("recordForm", options());
    await field(panel, "title").fill("Other");
    await field(panel, "title").press("Escape");
    await panel.drawn();
    assert.equal(await field(panel, "title").inputValue(), "Print");
    assert.equal(await panel.project.text(file), requirement);
  });

  it("says what is wrong at the field, and lets it be written all the same", async () => {
    const panel = await open("recordForm", options());
    await type(panel, "effort", "a day");
    assert.match(await panel.project.text(file), /\neffort: a day\n/);
    assert.match((await panel.page.locator("#f-effort-problems").textContent()) ?? "", /must be a number/);
    assert.equal(await field(panel, "effort").getAttribute("aria-invalid"), "true");
    assert.match((await field(panel, "effort").getAttribute("aria-describedby")) ?? "", /f-effort-problems/);
    await type(panel, "effort", "2");
    assert.equal(await panel.page.locator("#f-effort-problems").count(), 0);
  });

  it("takes people and other records by their titles, and opens them", async () => {
    const panel = await open("recordForm", options());
    await type(panel, "source-stakeholder", "Ada");
    assert.match(await panel.project.text(file), /source: \{stakeholder: SH-002\}/);
    const target = panel.page.locator(".target").first();
    assert.equal((await target.textContent())?.trim(), "Ada");
    await panel.answered(() => target.click());
    assert.deepEqual(panel.talk.opened.at(-1), { v: 1, type: "open", id: "SH-002" });
  });

  it("adds to lists, moves and removes, without a pointer", async () => {
    const panel = await open("recordForm", options());
    const { keyboard } = panel.page;
    await field(panel, "tags-add").focus();
    await keyboard.type("z");
    await panel.answered(() => keyboard.press("Enter"));
    assert.match(await panel.project.text(file), /tags: \[x, y, z\]/);
    assert.equal(await field(panel, "tags-add").inputValue(), "");
    await field(panel, "tags-2-up").focus();
    await panel.answered(() => keyboard.press("Enter"));
    assert.match(await panel.project.text(file), /tags: \[x, z, y\]/);
    await field(panel, "tags-0-remove").focus();
    await panel.answered(() => keyboard.press("Enter"));
    assert.match(await panel.project.text(file), /tags: \[z, y\]/);
  });

  it("adds a mapping to be filled in, with what it must have", async () => {
    const panel = await open("recordForm", options());
    await panel.answered(() => field(panel, "acceptanceCriteria-add").click());
    assert.match(await panel.project.text(file), / {2}- id: AC-2\n {4}text: null\n/);
    await type(panel, "acceptanceCriteria-1-text", "Sure");
    assert.match(await panel.project.text(file), / {2}- id: AC-2\n {4}text: Sure\n/);
  });

  it("shows what can't be edited, and says why", async () => {
    const panel = await open("recordForm", options());
    assert.notEqual(await field(panel, "status").getAttribute("readonly"), null);
    assert.match((await panel.page.locator("#f-status-lock").textContent()) ?? "", /by an event/);
    assert.equal(await panel.page.locator("#f-x-own").textContent(), "a: 1");
    assert.equal(await panel.page.getByLabel("Clear “x-own”").count(), 0);
  });

  it("keeps what is being typed while others write", async () => {
    const panel = await open("recordForm", options());
    await field(panel, "title").fill("Half a");
    await panel.write("stakeholders.yaml", people.replace("Ada", "Ada B."));
    assert.equal(await field(panel, "title").inputValue(), "Half a");
    await panel.write(file, requirement.replace("[x, y]", "[x]"));
    assert.equal(await field(panel, "title").inputValue(), "Half a");
    assert.equal(await panel.page.locator('[data-key="f-tags-1"]').count(), 0);
    await panel.answered(() => field(panel, "title").press("Enter"));
    assert.match(await panel.project.text(file), /title: Half a # on paper\n(?:.*\n)*tags: \[x\]/);
  });

  it("refuses what is based on another text, keeps what was typed, and tries again", async () => {
    const panel = await open("recordForm", options());
    await field(panel, "title").fill("Mine");
    // Written, and not yet shown.
    await panel.project.write(file, requirement.replace("Print", "Theirs"));
    await panel.answered(() => field(panel, "title").press("Enter"));
    assert.match((await panel.page.locator("[role=alert]").textContent()) ?? "", /has changed meanwhile/);
    assert.match(await panel.project.text(file), /Theirs/);
    assert.equal(await field(panel, "title").inputValue(), "Mine");
    assert.match((await panel.page.locator("#f-title-unsaved").textContent()) ?? "", /Not written yet/);
    await panel.answered(() => field(panel, "title").press("Enter"));
    assert.match(await panel.project.text(file), /title: Mine # on paper/);
  });

  it("waits while the YAML can't be read, and goes on after that", async () => {
    const panel = await open("recordForm", options());
    await panel.write(file, `${requirement}tags: [`);
    assert.match((await panel.page.locator(".empty").textContent()) ?? "", /YAML problem/);
    await panel.answered(() => panel.page.locator('.empty [data-key="open-text"]').click());
    const fault = requirement.split("\n").length - 1;
    assert.deepEqual(panel.talk.opened.at(-1), { v: 1, type: "openLine", file, line: fault });
    await panel.write(file, requirement);
    assert.equal(await field(panel, "title").inputValue(), "Print");
  });

  it("goes from record to record of a list", async () => {
    const panel = await open("recordForm", { ...options(), record: "stakeholders.yaml" });
    assert.equal(await field(panel, "title").inputValue(), "Li Wei");
    await panel.answered(() => panel.page.locator('[data-key="records"]').selectOption("1"));
    assert.equal(await field(panel, "title").inputValue(), "Ada");
    await type(panel, "title", "Ada Byron");
    assert.equal(await panel.project.text("stakeholders.yaml"), people.replace("Ada", "Ada Byron"));
    const again = await open("recordForm", {
      ...options(),
      record: "stakeholders.yaml",
      state: panel.kept.at(-1),
    });
    assert.equal(await field(again, "title").inputValue(), "Ada");
  });

  it("shows texts as texts", async () => {
    const hostile = requirement.replace("Print", "'<img src=x onerror=alert(1)>'").replace("a: 1", "a: <b>");
    const panel = await open("recordForm", options(hostile));
    assert.equal(await panel.page.locator("img, main b").count(), 0);
    assert.deepEqual([panel.violations, panel.errors], [[], []]);
  });
});
