import assert from "node:assert/strict";
import { atOnce, isSteps } from "../../../src/core/model/turns.ts";
import { attentionOf } from "../../../src/core/views/attention/attentionOf.ts";
import { attentionTree } from "../../../src/core/views/trees/attentionTree.ts";
import { projectTree } from "../../../src/core/views/trees/projectTree.ts";
import { requirementTree } from "../../../src/core/views/trees/requirementTree.ts";
import { riskTree } from "../../../src/core/views/trees/riskTree.ts";
import { stakeholderTree } from "../../../src/core/views/trees/stakeholderTree.ts";
import type { TreeSource } from "../../../src/core/views/trees/treeSource.ts";
import type { ViewNode } from "../../../src/core/views/trees/viewNode.ts";
import type { AnyPanel } from "../../../src/extension/panels/anyPanel.ts";
import { panelRegistry } from "../../../src/extension/panels/panelRegistry.ts";
import type { PanelContext } from "../../../src/extension/panels/panelRow.ts";
import { lifecycleBoardProtocol } from "../../../src/protocol/board/lifecycleBoard.ts";
import { calendarProtocol } from "../../../src/protocol/calendarProtocol.ts";
import { dashboardProtocol } from "../../../src/protocol/dashboard/dashboard.ts";
import { lifecycleProtocol } from "../../../src/protocol/lifecycleProtocol.ts";
import { planProtocol } from "../../../src/protocol/plan/plan.ts";
import { powerInterest } from "../../../src/protocol/powerInterestProtocol.ts";
import { formProtocol } from "../../../src/protocol/recordFormProtocol.ts";
import { riskRegisterPanel } from "../../../src/protocol/riskRegisterPanel.ts";
import { stakeholderMap } from "../../../src/protocol/stakeholderMapProtocol.ts";
import { traceMatrixPanel } from "../../../src/protocol/traceMatrixPanel.ts";
import { inTurn, isEvery } from "../input.ts";
import type { Scene } from "./scene.ts";

const protocols = [
  ...[lifecycleBoardProtocol, calendarProtocol, dashboardProtocol, lifecycleProtocol, planProtocol],
  ...[powerInterest, formProtocol, riskRegisterPanel, stakeholderMap, traceMatrixPanel],
];
const isView = new Map<string, (view: unknown) => boolean>(
  protocols.map((protocol) => [protocol.name, protocol.isView]),
);

/** All panels, loaded once. */
export function loadPanels(): Promise<readonly AnyPanel[]> {
  return Promise.all(Object.values(panelRegistry).map((load) => load()));
}

/** What panels and the side bar show: plain data, which the panel's page takes, and the same when it is made again. */
export function makeViews(scene: Scene, panels: readonly AnyPanel[]): void {
  for (const panel of inTurn(panels, scene.turn)) {
    for (const record of subjectsOf(panel.name, scene)) {
      const { service, now, t } = scene;
      const context: PanelContext = { service, now, t, by: "SH-001", record };
      panel.title(context);
      const sent = viewText(panel, context);
      if (sent === undefined) continue;
      const isAccepted = isView.get(panel.name);
      assert.ok(isAccepted, `${panel.name} has a protocol`);
      assert.ok(isAccepted(JSON.parse(sent)), `the page of ${panel.name} takes its view`);
      if (isEvery(4, scene.turn))
        assert.equal(viewText(panel, context), sent, `${panel.name} shows the same again`);
    }
  }
  for (const makeTree of inTurn(trees, scene.turn)) open(makeTree(treeSource(scene)));
}

function viewText(panel: AnyPanel, context: PanelContext): string | undefined {
  const view = panel.view(context, undefined);
  return JSON.stringify(isSteps(view) ? atOnce(view) : view);
}

/** The record that a panel is about: one of the input where it has one. */
function subjectsOf(panel: string, { service, input }: Scene): readonly (string | undefined)[] {
  const files = Object.keys(input);
  if (panel === "recordForm") return files;
  if (panel !== "lifecycle") return [undefined];
  return files.map((file) => service.project.files.get(file)?.entries[0]?.id ?? "REQ-001");
}

const trees: readonly ((source: TreeSource) => readonly ViewNode[])[] = [
  (source) => attentionTree(attentionOf("SH-001", source), source),
  (source) => attentionTree(attentionOf(undefined, source), source),
  (source) => projectTree(source).nodes,
  (source) => requirementTree("goal", source).nodes,
  (source) => requirementTree("state", source).nodes,
  (source) => riskTree(source).nodes,
  (source) => stakeholderTree("quadrant", source).nodes,
  (source) => stakeholderTree("role", source).nodes,
];

function treeSource({ source, service }: Scene): TreeSource {
  return { ...source, problems: service.tally(), by: "SH-001", filter: {} };
}

function open(nodes: readonly ViewNode[]): void {
  for (const node of nodes) open(node.children());
}
