import assert from "node:assert/strict";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const uriReference = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=@/]|%[0-9A-Fa-f]{2})+$/;
const absoluteUri = /^[a-z][a-z0-9+.-]*:/;
const semanticVersion = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
const levels = ["none", "note", "warning", "error"];

/** What GitHub refuses a file for; see “SARIF support for code scanning” in its documentation. */
const limits = {
  runs: 20,
  results: 25_000,
  rules: 25_000,
  locations: 1_000,
  tags: 20,
  text: 1_024,
  name: 255,
};

/**
 * Asserts what SARIF 2.1.0 and GitHub's code scanning require of a log.
 * @param isReleased whether the version must be one of a release
 */
export function assertSarif(text: string, isReleased = false): void {
  const log = object(JSON.parse(text), "log");
  only(log, ["$schema", "version", "runs"], "log");
  assert.equal(log.version, "2.1.0");
  assert.match(string(log.$schema, "$schema"), /^https:\/\/.*sarif(?:-schema)?-2\.1\.0\.json$/);
  const runs = array(log.runs, "runs");
  assert.ok(runs.length > 0 && runs.length <= limits.runs);
  for (const [index, run] of runs.entries()) assertRun(object(run, `runs[${index}]`), isReleased);
}

function assertRun(run: Record<string, Json>, isReleased: boolean): void {
  only(run, ["tool", "columnKind", "originalUriBaseIds", "invocations", "results"], "run");
  assert.ok(run.columnKind === "utf16CodeUnits" || run.columnKind === "unicodeCodePoints");
  for (const [id, base] of Object.entries(object(run.originalUriBaseIds ?? {}, "originalUriBaseIds"))) {
    const { uri } = object(base, id);
    if (uri !== undefined) assert.match(string(uri, id), /^[a-z][a-z0-9+.-]*:.*\/$/);
  }
  for (const invocation of array(run.invocations ?? [], "invocations")) {
    assert.equal(typeof object(invocation, "invocation").executionSuccessful, "boolean");
    for (const each of array(
      object(invocation, "invocation").toolExecutionNotifications ?? [],
      "notifications",
    )) {
      const notification = object(each, "notification");
      message(notification.message, "notification");
      assert.ok(levels.includes(string(notification.level, "level")));
    }
  }
  const rules = assertDriver(object(object(run.tool, "tool").driver, "driver"), isReleased);
  const results = array(run.results, "results");
  assert.ok(results.length <= limits.results, `${results.length} results`);
  const bases = Object.keys(object(run.originalUriBaseIds ?? {}, "originalUriBaseIds"));
  for (const [index, result] of results.entries()) {
    assertResult(object(result, `results[${index}]`), rules, bases, `results[${index}]`);
  }
  const unique = new Set(results.map((result) => JSON.stringify(result)));
  assert.equal(unique.size, results.length, "results are unique");
  const fingerprints = results.map((result) => JSON.stringify(object(result, "").partialFingerprints));
  assert.equal(new Set(fingerprints).size, fingerprints.length, "fingerprints tell results apart");
}

/** Returns the ids of the rules. */
function assertDriver(driver: Record<string, Json>, isReleased: boolean): readonly string[] {
  only(driver, ["name", "informationUri", "version", "semanticVersion", "rules"], "driver");
  string(driver.name, "driver.name");
  if (driver.informationUri !== undefined) assert.match(string(driver.informationUri, "uri"), absoluteUri);
  if (isReleased) assert.match(string(driver.semanticVersion, "semanticVersion"), semanticVersion);
  const rules = array(driver.rules, "rules").map((rule, index) => object(rule, `rules[${index}]`));
  assert.ok(rules.length <= limits.rules);
  for (const rule of rules) {
    const id = string(rule.id, "rule.id");
    only(rule, ["id", "name", "shortDescription", "fullDescription", "help", "properties"], id);
    for (const key of ["shortDescription", "fullDescription", "help"]) {
      assert.ok(message(rule[key], `${id}.${key}`).length <= limits.text, `${id}.${key}`);
    }
    assert.ok(string(rule.name, `${id}.name`).length <= limits.name);
    const tags = array(object(rule.properties ?? {}, id).tags ?? [], `${id}.tags`);
    assert.ok(tags.length <= limits.tags && tags.every((tag) => typeof tag === "string"));
  }
  const ids = rules.map(({ id }) => String(id));
  assert.equal(new Set(ids).size, ids.length, "rule ids are unique");
  const names = rules.map(({ name }) => String(name));
  assert.equal(new Set(names).size, names.length, "rule names are unique");
  return ids;
}

function assertResult(
  result: Record<string, Json>,
  rules: readonly string[],
  bases: readonly string[],
  where: string,
): void {
  const keys = [
    "ruleId",
    "ruleIndex",
    "level",
    "message",
    "locations",
    "relatedLocations",
    "partialFingerprints",
  ];
  only(result, keys, where);
  assert.equal(rules[Number(result.ruleIndex)], result.ruleId, `${where}: ruleIndex leads to ruleId`);
  assert.ok(levels.includes(string(result.level, `${where}.level`)));
  message(result.message, where);
  const locations = array(result.locations, `${where}.locations`);
  assert.equal(locations.length, 1, `${where}: GitHub uses one location`);
  const related = array(result.relatedLocations ?? [], `${where}.relatedLocations`);
  assert.ok(locations.length + related.length <= limits.locations, `${where}: ${related.length} related`);
  for (const location of [...locations, ...related]) {
    const { physicalLocation, message: text, id } = object(location, where);
    if (text !== undefined) message(text, where);
    if (id !== undefined) assert.ok(Number.isSafeInteger(id) && Number(id) >= 0);
    assertPlace(object(physicalLocation, where), bases, where);
  }
  const ids = related.map((location) => object(location, where).id);
  assert.equal(new Set(ids).size, ids.length, `${where}: ids of related locations are unique`);
  const fingerprints = Object.entries(object(result.partialFingerprints, `${where}.partialFingerprints`));
  assert.ok(fingerprints.length > 0);
  for (const [name, value] of fingerprints) string(value, name);
}

function assertPlace(place: Record<string, Json>, bases: readonly string[], where: string): void {
  only(place, ["artifactLocation", "region"], where);
  const { uri, uriBaseId } = object(place.artifactLocation, `${where}.artifactLocation`);
  const reference = string(uri, `${where}.uri`);
  assert.match(reference, uriReference);
  assert.doesNotMatch(reference, /^\/|\/\/|(?:^|\/)\.(?:\/|$)/, "a relative path without empty steps");
  assert.doesNotThrow(() => decodeURIComponent(reference));
  assert.equal(new URL(reference, "file:///root/a/b/").protocol, "file:");
  if (uriBaseId !== undefined) assert.ok(bases.includes(string(uriBaseId, "uriBaseId")));
  const region = object(place.region, `${where}.region`);
  only(region, ["startLine", "startColumn", "endLine", "endColumn"], where);
  const [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0] = [
    ...[region.startLine, region.startColumn, region.endLine, region.endColumn],
  ].map((value) => {
    assert.ok(Number.isSafeInteger(value) && Number(value) >= 1, `${where}: counted from 1`);
    return Number(value);
  });
  assert.ok(startLine < endLine || (startLine === endLine && startColumn <= endColumn), where);
}

function message(value: Json | undefined, where: string): string {
  return string(object(value, where).text, `${where}.text`);
}

function object(value: Json | undefined, where: string): Record<string, Json> {
  assert.ok(typeof value === "object" && value !== null && !Array.isArray(value), `${where} is an object`);
  return value as Record<string, Json>;
}

function array(value: Json | undefined, where: string): readonly Json[] {
  assert.ok(Array.isArray(value), `${where} is an array`);
  return value;
}

/** A text that says something. */
function string(value: Json | undefined, where: string): string {
  assert.ok(typeof value === "string" && value.trim() !== "", `${where} is a text`);
  return value;
}

function only(value: Record<string, Json>, known: readonly string[], where: string): void {
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  assert.deepEqual(unknown, [], `${where} has only properties that are looked at here`);
}
