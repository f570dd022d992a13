import assert from "node:assert/strict";
import { allCommands } from "../../src/cli/commands/allCommands.ts";
import { commonOptions } from "../../src/cli/commonOptions.ts";
import { cleanProject } from "./support/projects.ts";
import { runCli } from "./support/runCli.ts";
import { temporaryFolder, writeTree } from "./support/tree.ts";

const han = /\p{Script=Han}/u;
const commandNames = allCommands.map(({ name }) => name);

describe("the help", () => {
  const folder = temporaryFolder();
  const assent = (...argv: string[]) => runCli(folder(), argv);

  for (const argv of [["--help"], ["-h"], ["help"]]) {
    it(`of “assent ${argv.join(" ")}” names every command and every common option`, async () => {
      const { status, out, err } = await assent(...argv);
      assert.deepEqual([status, err], [0, ""]);
      for (const name of commandNames) assert.match(out, new RegExp(`^  ${name} .*\\w`, "m"));
      for (const name of Object.keys(commonOptions)) assert.match(out, new RegExp(`--${name} .*\\w`));
      assert.match(out, /-v, --version /);
    });
  }

  it("is printed, with status 2, when no command is given", async () => {
    const { status, out } = await assent();
    assert.equal(status, 2);
    assert.equal(out, (await assent("--help")).out);
  });

  it("of a command is the same in all of its ways", async () => {
    for (const name of commandNames) {
      const { status, out, err } = await assent(name, "--help");
      assert.deepEqual([status, err], [0, ""]);
      assert.ok(out.startsWith(`Usage: assent ${name}`), out);
      for (const argv of [
        [name, "-h"],
        ["help", name],
        ["--help", name],
      ])
        assert.deepEqual(await assent(...argv), { status, out, err }, argv.join(" "));
    }
  });

  it("of a command explains each of its options, in both languages and in columns of one width", async () => {
    for (const { name, load } of allCommands) {
      const { options } = await load();
      const texts: string[][] = [];
      for (const lang of ["en", "zh-CN"]) {
        const { out } = await assent(name, "--help", "--lang", lang);
        const rows = out.split("\n").filter((row) => /^ {2}(-\w, )?--/.test(row));
        const known = Object.keys({ ...options, ...commonOptions });
        assert.deepEqual(
          rows.map((row) => /--([\w-]+)/.exec(row)?.[1]),
          known,
        );
        const columns = rows.map((row) => /^ {2}(?:\S| (?! ))+ {2,}/.exec(row)?.[0].length);
        assert.equal(new Set(columns).size, 1, out);
        texts.push(rows.map((row) => row.slice(columns[0])));
        assert.ok(
          texts.at(-1)?.every((text) => text.trim().length > 3 && han.test(text) === (lang === "zh-CN")),
          out,
        );
      }
    }
  });

  it("is wholly Chinese in Chinese, except for what is typed", async () => {
    for (const argv of [["--help"], ...commandNames.map((name) => [name, "--help"])]) {
      const { out } = await assent(...argv, "--lang", "zh-CN");
      for (const line of out.split("\n").filter(Boolean)) assert.match(line, han);
    }
  });
});

describe("the version", () => {
  const folder = temporaryFolder();

  for (const argv of [["--version"], ["-v"], ["--lang", "zh-CN", "--version"]]) {
    it(`is printed by “assent ${argv.join(" ")}”`, async () => {
      assert.deepEqual(await runCli(folder(), argv), { status: 0, out: "test\n", err: "" });
    });
  }
});

describe("a call that can't be understood", () => {
  const folder = temporaryFolder();
  beforeEach(() => writeTree(folder(), cleanProject));

  const calls: Record<string, [argv: readonly string[], message: RegExp]> = {
    "an unknown command": [["chekc"], /no command “chekc”/],
    "an unknown topic of the help": [["help", "chekc"], /no command “chekc”/],
    "an unknown option": [["check", "--frobnicate"], /--frobnicate/],
    "an unknown option without a command": [["--frobnicate"], /--frobnicate/],
    "an option without its value": [["list", "--status"], /--status/],
    "a value for an option that takes none": [["new", "risk", "x", "--dry-run=no"], /--dry-run/],
    "one argument too many for check": [["check", ".", "other"], /“other”/],
    "one argument too many for list": [["list", "risk", "change"], /“change”/],
    "one argument too many for show": [["show", "LES-001", "RISK-001"], /“RISK-001”/],
    "one argument too many for init": [["init", "a", "b"], /“b”/],
    "an unknown kind to list": [["list", "lessons"], /“lessons” must be one of: charter, .*lesson/],
    "an unknown kind to make": [["new", "lessons"], /“lessons” must be one of: charter, .*lesson/],
    "no kind to make": [["new"], /“kind” must be one of: charter/],
    "a name of Object.prototype as a kind": [["list", "constructor"], /“constructor” must be one of/],
    "no id to show": [["show"], /id/],
    "an unknown format of check": [["check", "--format", "xml"], /“--format” must be one of: text, json/],
    "a name of Object.prototype as a format": [
      ["check", "--format", "toString"],
      /“--format” must be one of/,
    ],
    "an unknown format of list": [["list", "--format", "yaml"], /“--format” must be one of: text, json/],
    "an unknown format of show": [["show", "LES-001", "--format", "yaml"], /“--format” must be one of/],
    "an unknown stage": [["check", "--stage", "final"], /“--stage” must be one of: work, review, release/],
    "an unknown language": [["check", "--lang", "fr"], /“--lang” must be one of: en, zh-CN/],
    "a folder that isn't there": [["check", "missing"], /no “.*missing”/],
    "a setting without “=”": [["new", "lesson", "--set", "why"], /“why” must be key=value/],
    "a setting without a key": [["new", "lesson", "--set", "=why"], /“=why” must be key=value/],
  };
  for (const now of ["yesterday", "2026-02-30", "2026-06-15T09:00", "2026-06-15 09:00:00Z", "0", ""]) {
    calls[`“${now}” as the time`] = [["check", "--now", now], /“--now” must be a date or a time/];
  }

  for (const [title, [argv, message]] of Object.entries(calls)) {
    it(`ends with status 2, one line on the error output and no other output: ${title}`, async () => {
      const { status, out, err } = await runCli(folder(), argv);
      assert.deepEqual([status, out], [2, ""]);
      assert.match(err, message);
      assert.match(err, /^assent: [^\n]+\n$/);
    });
  }

  it("is explained in the language of the call, even if the call is the mistake", async () => {
    for (const argv of [["chekc"], ["check", "--frobnicate"], ["check", "--now", "x"], ["check", "a", "b"]]) {
      const { err } = await runCli(folder(), [...argv, "--lang", "zh-CN"]);
      assert.match(err, han, argv.join(" "));
    }
  });
});

describe("the language", () => {
  const folder = temporaryFolder();
  beforeEach(() => writeTree(folder(), cleanProject));

  async function language(env: Readonly<Record<string, string>>, ...argv: string[]): Promise<string> {
    const { out } = await runCli(folder(), ["check", ...argv], { env });
    return han.test(out) ? "zh-CN" : "en";
  }

  it("is English unless something says otherwise", async () => {
    assert.equal(await language({}), "en");
    assert.equal(await language({ LANG: "C.UTF-8" }), "en");
    assert.equal(await language({ LANG: "de_DE.UTF-8" }), "en");
  });

  it("follows LC_ALL before LC_MESSAGES before LANG, and an empty variable counts as none", async () => {
    assert.equal(await language({ LANG: "zh_CN.UTF-8" }), "zh-CN");
    assert.equal(await language({ LC_MESSAGES: "zh_CN", LANG: "en_US.UTF-8" }), "zh-CN");
    assert.equal(await language({ LC_ALL: "en_US", LC_MESSAGES: "zh_CN", LANG: "zh_CN" }), "en");
    assert.equal(await language({ LC_ALL: "", LC_MESSAGES: "", LANG: "zh_CN.UTF-8" }), "zh-CN");
  });

  it("follows --lang before the environment, before and behind the command", async () => {
    assert.equal(await language({ LANG: "en_US" }, "--lang", "zh-CN"), "zh-CN");
    assert.equal(await language({ LANG: "zh_CN" }, "--lang=en"), "en");
    const { status, out } = await runCli(folder(), ["--lang", "zh", "check"]);
    assert.equal(status, 0);
    assert.match(out, han);
  });
});

describe("the time", () => {
  const folder = temporaryFolder();
  const promise = (timeZone: string) => ({
    "assent.yaml": `assent: 1\nname: Portal\ntimeZone: ${timeZone}\n`,
    "stakeholders.yaml": "- {id: SH-001, title: Li, status: identified, history: []}\n",
    "commitments.yaml":
      "- {id: PROM-001, title: P, status: made, owner: SH-001, due: 2026-06-15, to: SH-001, by: SH-001, history: []}\n",
  });

  async function isOverdue(timeZone: string, now: string): Promise<boolean> {
    writeTree(folder(), promise(timeZone));
    const { out } = await runCli(folder(), ["check", "--format", "json", "--now", now]);
    return out.includes("plan/commitment-overdue");
  }

  it("decides in the project's time zone which day it is", async () => {
    assert.equal(await isOverdue("Asia/Shanghai", "2026-06-15T15:59:59Z"), false);
    assert.equal(await isOverdue("Asia/Shanghai", "2026-06-15T16:00:00Z"), true);
    assert.equal(await isOverdue("America/New_York", "2026-06-16T03:59:59Z"), false);
    assert.equal(await isOverdue("America/New_York", "2026-06-16T00:00:00-04:00"), true);
  });

  it("that is given as a date is that day in every time zone", async () => {
    for (const timeZone of ["America/New_York", "UTC", "Pacific/Kiritimati"]) {
      assert.equal(await isOverdue(timeZone, "2026-06-15"), false, timeZone);
      assert.equal(await isOverdue(timeZone, "2026-06-16"), true, timeZone);
    }
  });

  it("is that of the process unless it is given", async () => {
    writeTree(folder(), promise("UTC"));
    const check = async (now: string) => (await runCli(folder(), ["check"], { now })).out;
    assert.doesNotMatch(await check("2026-06-15T12:00:00Z"), /commitment-overdue/);
    assert.match(await check("2026-06-16T12:00:00Z"), /commitment-overdue/);
  });
});
