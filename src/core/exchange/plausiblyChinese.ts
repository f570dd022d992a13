/** The characters that Chinese text, and the tables of a project in particular, can hardly do without. */
const frequent = new Set(
  [
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里",
    "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日",
    "军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美",
    "相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解",
    "水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计",
    "管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完",
    "设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运编号标描述优",
    "级需称状态备注责负险项客户软模块功低须验收测试型源风影响概率措施订单审批登录查询页供商联邮箱姓价额",
  ].join(""),
);

const han = /\p{Script=Han}/u;
const companion = /[\u3000-\u303f\uff00-\uffef\u2010-\u2026\u00b7\u00d7\u2190-\u22ff\u2460-\u25ff]/u;

/**
 * Whether a text that was decoded as Chinese reads like it. Bytes of another encoding (Korean, Japanese,
 * Western) give Han characters too, but rare ones.
 */
export function isPlausiblyChinese(text: string): boolean {
  let foreign = 0;
  let characters = 0;
  let usual = 0;
  for (const character of text.slice(0, 100_000)) {
    if (character < "\u0080") continue;
    if (han.test(character)) {
      characters++;
      if (frequent.has(character)) usual++;
    } else if (!companion.test(character)) {
      foreign++;
    }
  }
  return characters > 0 && usual / characters >= 0.3 && foreign / characters <= 0.1;
}
