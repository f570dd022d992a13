import { hasFields, isCount, isFlag, isListOf, isName, isOneOf, isOptional, isText } from "./checks.ts";
import { isChoice } from "./choice.ts";
import { isNever, isNoScope, type NoScope, type PanelProtocol } from "./panels/panelProtocol.ts";
import { registerChecks, stakeholderChecks } from "./stakeholderChecks.ts";
import {
  type ConflictView,
  type InfluenceView,
  influenceStrengths,
  type MappedStakeholder,
  type OrganisationView,
  type StakeholderMapView,
} from "./stakeholderMap.ts";
import { type StakeholderMapTextName, stakeholderMapTextNames } from "./stakeholderMapTexts.ts";

const isPerson = hasFields<MappedStakeholder>({
  ...stakeholderChecks,
  expectations: isListOf(isText),
  sway: isCount,
  swayed: isCount,
  reach: isCount,
  conflicts: isListOf(isName),
});

const isInfluence = hasFields<InfluenceView>({
  from: isName,
  to: isName,
  strength: isOptional(isOneOf(...influenceStrengths)),
});

const isConflict = hasFields<ConflictView>({
  id: isName,
  title: isText,
  parties: isListOf(isName),
  severity: isText,
  state: isText,
  isOver: isFlag,
});

/** What the stakeholder map and the extension say to each other: nothing can be changed in it. */
export const stakeholderMap: PanelProtocol<StakeholderMapView, never, NoScope, StakeholderMapTextName> = {
  name: "stakeholderMap",
  textNames: stakeholderMapTextNames,
  isView: hasFields<StakeholderMapView>({
    ...registerChecks,
    people: isListOf(isPerson, 10_000),
    influences: isListOf(isInfluence, 100_000),
    conflicts: isListOf(isConflict, 10_000),
    organisations: isListOf(hasFields<OrganisationView>({ title: isText, count: isCount }), 10_000),
    strengths: isListOf(isChoice),
  }),
  isIntent: isNever,
  isScope: isNoScope,
};
