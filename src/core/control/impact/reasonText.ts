import type { Translate } from "../../model/translate.ts";
import type { ImpactNode } from "./impact.ts";

/** Why a record is touched, or what rests on it: in words that follow “because”. */
export function reasonText({ kind, reason }: ImpactNode, t: Translate): string {
  const { from: id, field, own } = reason;
  switch (`${own ? kind : "by"}.${field}`) {
    case "requirement.dependsOn":
      return t("it depends on {id}", { id });
    case "deliverable.requirements":
    case "by.deliverable":
      return t("it carries {id}", { id });
    case "milestone.deliverables":
      return t("it is due with {id}", { id });
    case "acceptance.requirements":
    case "acceptance.deliverables":
      return t("{id} is accepted by it", { id });
    case "quality.deliverable":
    case "by.quality":
      return t("it checks {id}", { id });
    case "document.documents":
      return t("it documents {id}", { id });
    case "resource.allocations.to":
      return t("it is allocated to {id}", { id });
    case "change.targets":
    case "change.proposed.record":
      return t("it would change {id} too", { id });
    case "by.dependsOn":
      return t("{id} depends on it", { id });
    case "by.goal":
      return t("{id} serves it", { id });
    case "by.source.stakeholder":
      return t("{id} was asked for by it", { id });
    case "by.risks":
      return t("it could keep {id} from being met", { id });
    default:
      return own
        ? t("it names {id} in “{field}”", { id, field })
        : t("{id} names it in “{field}”", { id, field });
  }
}
