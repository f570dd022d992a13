/** The names of the words that are the plan's own. */
export const planTextNames = [
  ...["asOf", "glance", "create", "nextStep", "oneDay", "days", "inDays", "dueToday", "overdueBy"],
  ...["partOf", "goals", "goal", "smartCount", "areSmart", "met", "progress", "due", "notMeasured"],
  ...["budget", "amount", "budgetLines", "approved", "asked", "forecast", "left", "over", "spent"],
  ...["leftOf", "overOf", "costItem", "kind", "state", "cost", "allocated", "overLine", "foreign"],
  ...["milestones", "milestone", "agreed", "planned", "reached", "slip", "slipLate", "slipEarly"],
  ...["onTime", "none", "lateCount", "load", "resource", "capacity", "noCapacity", "unit"],
  ...["tooMuch", "usedFor", "weekOf", "week", "weekOver", "part", "within", "today", "noOverload"],
  ...["overloads", "overloaded", "nobodyOver", "andMore", "horizon", "weeks", "earlier", "later"],
  ...["aroundToday", "onlyOver", "asTable", "quality", "check", "deliverable", "standard"],
  ...["measured", "openDefects", "performed", "overdueCount", "ahead", "training", "oneTraining"],
  ...[
    "date",
    "toEvaluate",
    "audience",
    "trainer",
    "material",
    "noMaterial",
    "score",
    "scoreOf",
    "comma",
    "semicolon",
  ],
] as const;

export type PlanTextName = (typeof planTextNames)[number];
