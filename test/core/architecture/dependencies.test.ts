import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { auditVerdict } from "../../../scripts/dependencies/auditVerdict.mjs";
import {
  type Known,
  type LockedPackage,
  lockfileFaults,
} from "../../../scripts/dependencies/lockfileFaults.mjs";

interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const shipped = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "ISC", "MIT"];
/** Of what only builds and tests. */
const licences = [
  ...shipped,
  "Artistic-2.0",
  "CC-BY-3.0",
  "CC0-1.0",
  "MPL-2.0",
  "PSF-2.0",
  "Python-2.0",
  "WTFPL",
  "Zlib",
];

const biome = [
  "android-arm64",
  "android-x64",
  "darwin-arm64",
  "darwin-x64",
  "linux-arm64-musl",
  "linux-x64-musl",
];
const signing = [
  "alpine-arm64",
  "alpine-x64",
  "darwin-arm64",
  "darwin-x64",
  "linux-arm",
  "linux-arm64",
  "linux-x64",
];

/** The folders that have a lockfile, and what is known of it. */
const locked: Readonly<Record<string, Known>> = {
  ".": {
    licences,
    installScripts: ["esbuild"],
    unverified: [...biome, "win32-arm64", "win32-x64"].map((platform) => `@biomejs/cli-${platform}`),
  },
  "scripts/packaging": {
    licences,
    installScripts: ["@vscode/vsce-sign", "keytar"],
    unverified: [],
    otherLicences: Object.fromEntries(
      ["", ...[...signing, "win32-arm64", "win32-x64"].map((platform) => `-${platform}`)].map((platform) => [
        `@vscode/vsce-sign${platform}`,
        "SEE LICENSE IN LICENSE.txt",
      ]),
    ),
  },
  "test/support/vscode": {
    licences,
    installScripts: ["argon2", "code-server"],
    unverified: [],
    otherLicences: { httpolyglot: "MIT" },
  },
};

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8")) as T;
}

describe("Promise 7: few, pinned dependencies, a lockfile, npm audit clean, no install scripts needed to build and test", () => {
  for (const [folder, known] of Object.entries(locked)) {
    it(`${folder} installs exactly what its lockfile names by digest, from npm, under known licences`, () => {
      assert.deepEqual(lockfileFaults(readJson<Lockfile>(`${folder}/package-lock.json`), known), []);
    });

    it(`${folder} asks for exact versions only`, () => {
      const { dependencies = {}, devDependencies = {} } = readJson<Record<string, Record<string, string>>>(
        `${folder}/package.json`,
      );
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
        assert.match(version, /^\d+\.\d+\.\d+$/, name);
    });
  }

  it("what people install brings no package along, and runs nothing when it is installed", () => {
    const { dependencies, scripts } = readJson<Record<string, Record<string, string>>>("package.json");
    assert.equal(dependencies, undefined);
    assert.deepEqual(
      Object.keys(scripts ?? {}).filter((name) => /^(pre|post)|^(install|prepare|dependencies)$/.test(name)),
      [],
    );
  });

  it("no install script runs, whatever a package wants", () => {
    assert.match(readFileSync(".npmrc", "utf8"), /^ignore-scripts=true$/m);
  });

  it("what is shipped holds code of few packages, all under licences that ask for no more than their text", () => {
    const notices = readFileSync("THIRD_PARTY_NOTICES.txt", "utf8");
    const rows = [...notices.matchAll(/^-{80}\n(\S+) (\S+) \((.+)\)\n-{80}$/gm)];
    assert.ok(rows.length > 0 && rows.length <= 20, `${rows.length} packages`);
    const { packages } = readJson<Lockfile>("package-lock.json");
    for (const [, name, version, licence] of rows) {
      assert.equal(packages[`node_modules/${name}`]?.version, version, name);
      assert.ok(shipped.includes(String(licence)), `${name}: ${licence}`);
    }
  });

  describe("a lockfile", () => {
    const fine: LockedPackage = { version: "1.0.0", license: "MIT", integrity: `sha512-${"A".repeat(86)}==` };
    const none: Known = { licences: ["MIT", "ISC"], installScripts: [], unverified: [] };
    const refused: readonly (readonly [title: string, entry: LockedPackage, fault: string])[] = [
      ["without a digest", { ...fine, integrity: "" }, "a has no digest"],
      ["with a weak digest", { ...fine, integrity: "sha1-AAAA" }, "a has no digest"],
      ["with an install script", { ...fine, hasInstallScript: true }, "a has an install script"],
      [
        "from a repository",
        { ...fine, resolved: "git+ssh://a.example/a.git" },
        "a comes from git+ssh://a.example/a.git",
      ],
      [
        "from another registry",
        { ...fine, resolved: "https://a.example/a.tgz" },
        "a comes from https://a.example/a.tgz",
      ],
      ["that is a folder", { ...fine, link: true }, "a comes from a folder"],
      [
        "that wants one by its address",
        { ...fine, dependencies: { b: "git://b" } },
        "a wants b from git://b",
      ],
      ["that wants one of a user", { ...fine, dependencies: { b: "some/b" } }, "a wants b from some/b"],
      ["under another licence", { ...fine, license: "AGPL-3.0" }, "a has the licence AGPL-3.0"],
      [
        "under two, one of them another",
        { ...fine, license: "(MIT AND X)" },
        "a has the licence (MIT AND X)",
      ],
    ];
    for (const [title, entry, fault] of refused) {
      it(`is refused with a package ${title}`, () => {
        assert.deepEqual(lockfileFaults({ packages: { "node_modules/a": entry } }, none), [fault]);
      });
    }

    it("is refused where a list names what is no longer so", () => {
      assert.deepEqual(
        lockfileFaults({ packages: { "node_modules/a": fine } }, { ...none, installScripts: ["a"] }),
        ["a has an install script: no longer, strike it off"],
      );
    });

    it("may hold a package that can be had under a known licence", () => {
      const entry = {
        ...fine,
        license: "(X OR ISC)",
        resolved: "https://registry.npmjs.org/a/-/a-1.0.0.tgz",
      };
      assert.deepEqual(
        lockfileFaults({ packages: { "": {}, "node_modules/b/node_modules/a": entry } }, none),
        [],
      );
    });
  });

  describe("an audit", () => {
    const report = (total: number) => ({ auditReportVersion: 2, metadata: { vulnerabilities: { total } } });
    const verdicts: readonly (readonly [title: string, output: string, outcome: string])[] = [
      ["with a report of nothing is clean", JSON.stringify(report(0)), "clean"],
      [
        "with a report of a weakness has found it",
        JSON.stringify({ ...report(1), vulnerabilities: { a: { name: "a", severity: "low" } } }),
        "found",
      ],
      [
        "that the registry refuses is no success",
        '{"message":"405 Method Not Allowed","statusCode":405}',
        "unknown",
      ],
      ["that finds no registry is no success", '{"error":{"code":"ENOTFOUND"}}', "unknown"],
      ["that says nothing is no success", "", "unknown"],
      [
        "with a report of another kind is no success",
        '{"metadata":{"vulnerabilities":{"total":0}}}',
        "unknown",
      ],
    ];
    for (const [title, output, outcome] of verdicts) {
      it(title, () => assert.equal(auditVerdict(output).outcome, outcome));
    }

    it("is part of what a change must pass", () => {
      assert.match(readFileSync(".ci/run", "utf8"), /^node scripts\/audit\.mjs/m);
    });
  });
});
