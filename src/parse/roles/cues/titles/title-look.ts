/**
 * What one title line says at first sight: who acts where, what is aimed at, a figure, a fragment, a detail.
 *
 * `市卫生监督部门抽检游泳场馆` names an event, `从“满地电缆”到“头顶清爽”` is a fragment, `扫码可查保洁时间` a detail.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import { memoize } from '#model/memoize.ts'
import { beginsWithCommonSurname } from '../../../openings/surnames.ts'

const area = '省|市|县|区|镇|乡|村|州|旗|盟'

const expressionsOf = memoize(({ titles }: Lexicon) => {
  const [provinces, bodies] = [titles.provinces.join('|'), titles.bodies.join('|')]
  return {
    province: new RegExp(`^(?:${provinces})`, 'u'),
    /** A place or a time that sets the scene. */
    placeStart: new RegExp(
      `^(?:[一二三四五六七八九十\\d]{1,3}月|前[一二三四五六七八九十]+月|今年|去年|截至|${provinces}|我国|全国|全省|全市|全县|中国|\\p{Script=Han}{1,5}(?:${area})(?!场))`,
      'u',
    ),
    deed: new RegExp(titles.deeds.join('|'), 'u'),
    aim: new RegExp(`^(?:${titles.aims.join('|')})`, 'u'),
    /** Who acts in an official kicker: an organ, a meeting, a whole city. */
    organ: new RegExp(`^(?:全[国省市县区]|.{0,12}(?:${bodies}))`, 'u'),
    measure: new RegExp(titles.measures.join('|'), 'u'),
    /** Only who acts, in front of a line that says what: `国务院联防联控机制联络组`. */
    actor: new RegExp(`^\\p{Script=Han}{2,24}(?:${bodies}|办公室|中心|令|者|发言人)$`, 'u'),
    /** The kind of piece, as features name themselves: `界牌镇陶瓷企业抱团出海一年间`. */
    genre: new RegExp(`(?:${titles.genres.join('|')})$`, 'u'),
  }
})

/** Whether a text begins with the name of a province. */
export const beginsWithProvince = (text: string, lexicon: Lexicon): boolean =>
  expressionsOf(lexicon).province.test(text)

const figures =
  /(?:^|\D)\d[\d.,]*\s?(?:%|％|万|亿|余|多)?(?:人次|家|部|个|名|项|元|吨|亩|户|人|条|所|公里|次|例)|[一二三四五六七八九十]+成|[一二两三四五六七八九十百千万]{2,}(?:吨|亩|元|户|公里)|[一二三四五六七八九十百千]+[万亿]|^(?:一批|多家|多地|数百|近百|逾)/u
/** A counted subject, `三十二名驾驶员……`, tells no detail. */
const counted =
  /^“?[一二两三四五六七八九十百千万数多几]+(?:成|毛|块|元|名|位|个|辆|盏|间|头|条|户|只|座|家|口|封|张)/u

const meeting =
  /(?:会议?|仪式|大会|论坛)(?:在.{1,8})?(?:召开|举行|闭幕|开幕|提出|传出)|(?:召开|举行|举办).{0,20}(?:会议?|仪式|大会|论坛)$|(?:印发|发布|出台|通过)《/u
/** No sentence of its own: a stretch of time, a question, `从……到……`, a deed without its doer. */
const fragment =
  /(?:之[一二三四五六七八九十]|之[前后中际下上外间]|以来|时|[^前]后|前|中|上|下|小时|如何？|怎样？)$|^从.+到.+|^(?:首次|连续|历时|[就对据当]|随着|自从)/u
/** What is told besides: how, how many, from when, what follows; it leans on the line above. */
const detail =
  /^(?:其[中实]|每|首|最|目前|已|将|今后|预计|累计|年内|今年[底内将]|明年|平均|扫码|法院|警方|专家|可|无|未|不(?!让|忘|负))|^\p{Script=Han}{2,8}(?:提醒|建议|直言|坦言)|(?:[户人亩]均|首批|全覆盖|不再|一律|有望|投运|投用|主因)/u

/** Who attended. */
const attendance =
  /(?:出席|主持|参加|讲话|列席|致辞|陪同|观看|见证|会见)(?:并讲话|会议|会议并讲话|活动|座谈|并致辞)?$/u

export interface TitleLook {
  /** A person by name, doing an official's work. */
  person: boolean
  place: boolean
  organ: boolean
  /** A deed of an organ or a meeting. */
  event: boolean
  aim: boolean
  /** No more than who acts. */
  actor: boolean
  figures: boolean
  /** Begins with so many of somebody or something. */
  counted: boolean
  fragment: boolean
  detail: boolean
  genre: boolean
  attendance: boolean
  /** Words in quotation marks after its first character: a figure of speech. */
  quoted: boolean
  /** Somebody's words and nothing else: `“这口井不能填”`. */
  spoken: boolean
  /** Three clauses or more, as what tells details has them. */
  clauses: boolean
  length: number
}

/** What a title line says by itself. */
export function titleLook(text: string, lexicon: Lexicon): TitleLook {
  const { placeStart, deed, aim, organ, measure, actor, genre } = expressionsOf(lexicon)
  const aims = aim.test(text)
  const acts = organ.test(text) && !aims
  const person = beginsWithCommonSurname(text, lexicon) && deed.test(text.slice(2, 14)) && !aims
  const place = placeStart.test(text) && !aims
  return {
    person,
    place,
    organ: acts,
    event: person || meeting.test(text) || (acts && (measure.test(text) || place)),
    actor: actor.test(text),
    aim: aims || /^[“「]/u.test(text),
    figures: figures.test(text) && !counted.test(text),
    counted: counted.test(text),
    fragment: fragment.test(text),
    detail: detail.test(text),
    genre: genre.test(text),
    attendance: attendance.test(text),
    quoted: text.indexOf('“') > 0,
    spoken: /^“[^“”]+”$/u.test(text),
    clauses: (text.match(/[，、；]/gu) ?? []).length > 1,
    length: text.length,
  }
}
