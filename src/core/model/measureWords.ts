/** Digits, numbers as Chinese writes them, and words that leave no doubt whether it is reached. */
export const countable =
  /\p{N}|[零一二两三四五六七八九十百千万]+(?:个|次|天|人|件|项|成|倍|周|月|年|小时|%)|百分之|\b(?:no|none|zero|all|every|yes)\b|零|无|没有|不再|全部|所有/iu;

/** Measures that say what is looked at, but not what is counted. */
export const withoutUnit: ReadonlySet<string> = new Set([
  ...["quality", "satisfaction", "performance", "efficiency", "speed", "usability", "success", "happiness"],
  ...["productivity", "stability", "security", "reliability", "growth", "cost", "time", "progress"],
  ...[
    "质量",
    "满意度",
    "性能",
    "效率",
    "速度",
    "易用性",
    "成功",
    "稳定性",
    "安全",
    "可靠性",
    "成本",
    "时间",
    "进度",
  ],
]);
