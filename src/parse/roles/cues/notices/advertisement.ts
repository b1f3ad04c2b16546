/**
 * Advertisements: short lines in one block with a company, a price, a hotline, a slogan, no sentence among them.
 *
 * `酒鬼酒股份有限公司 / JIUGUI LIQUOR COMPANY LIMITED`, `52度内参酒 / 建议零售价: 1499 元/瓶`.
 */
import { blockOf, type LineView, type PageView } from '../../page-view.ts'
import { type Cue, type Evidence, seen } from '../cue.ts'
import { offerRun } from './offer-run.ts'

/** Words of selling alone. */
const strong =
  /(?:[零销]售价|优惠价|特价|均价|首付|抢购|促销|订购|团购|[\d一二三四五六七八九]折(?:优惠|起|$|\s))|\d\s?元\s?(?:起|[/／]\s?\S)|(?:斤|公斤|千克|克|升|瓶|袋|盒|箱|件|装|双|套)[\s\u3000]*\d{1,5}(?:\.\d{1,2})?\s?元|低价|让利|买\S{1,3}[送赠]\S|满\d{2,5}元?[减送返]|(?:活动|促销|优惠)(?:时间|日期|期间|期限)[:：]|(?:贵宾|客服|销售|售楼|订购|加盟|招商|咨询|服务|抢购|订餐|预[订约]|报名|招生|订票)(?:专线|热线|电话)|盛大(?:开盘|开业)|隆重(?:开业|登场|推出)|项目地址|销售中心|售楼[部处]|诚邀|敬请品鉴|广告|厂家直销|总(?:经销|代理)|代办托运|今日(?:放映|上映)$|(?:\d{1,2}[:：]\d{2}\s+){2}/u
/** Words that may stand elsewhere too. */
const weak =
  /(?:有限公司|有限责任公司|集团|酒店|大酒店|商场|银行|药店|医院|诊所|事务所|专卖店|楼盘|华府|花园|公馆)$|^[A-Z][A-Z .,&']{5,}$|(?:地址|厂址|电挂|热线|专线|电话|传真|邮编|网址|厂长|经理|开发商|票价|门诊)[:：]|三包|实行|送货上门|经销|质优|[局委办处会社]\s?宣$|(?:恭贺|恭祝|贺岁)|拜年$|上映$|\d{4}年招生$|专治|(?:讲文明|树新风)/u

const plain = (line: LineView): boolean => line.text.length <= 40 && !/[。？；]/u.test(line.text)

/** Two slogans of one length: `厂家直销 送货上门`. */
const isSlogan = ({ text }: LineView): boolean =>
  /^(\p{Script=Han}{2,8})[\s\u3000](\p{Script=Han}{2,8})$/u.test(text)

const isSign = (line: LineView): boolean => weak.test(line.text) || strong.test(line.text) || isSlogan(line)

function evidence(line: LineView, page: PageView): Evidence[] {
  const block = blockOf(page, line)
  if (!block.every(plain)) return []
  const hard = block.find(({ text }) => strong.test(text))
  const soft = block.find(({ text }) => weak.test(text))
  const others = block.length > 2 ? Math.min(3, block.filter(isSign).length - 1) : 0
  if (hard)
    return seen(hard.text, {
      advertisement: (block.length > 1 ? 6 : 5) + others,
      headline: -2,
      notice: -1,
      kicker: -1,
      masthead: -2,
      line: -others,
    })
  if (soft)
    return seen(soft.text, {
      advertisement: (block.length > 1 ? 5 : 2) + others,
      notice: -1,
      headline: block.length > 2 ? -2 : 0,
      line: -others,
    })
  return []
}

/** One line that sells, lets or mends, and ends with a telephone: `通渠、疏通马桶 13907002288`. */
const classified = (line: LineView): Evidence[] =>
  line.text.length <= 60 &&
  /[\s\u3000]1?[\d－—-][\dxX×*－—-]{5,}$/u.test(line.tail) &&
  !/^(?:\p{Script=Han}{2,8}[:：\s]|[（(\d])|[。？；]/u.test(line.text)
    ? seen(line.tail.slice(-12), {
        advertisement: 7,
        notice: -2,
        headline: -3,
        kicker: -3,
        subhead: -3,
        crosshead: -3,
      })
    : []

/** The lines of one that nothing parts from the news, or that blank lines part: a seller's name over how to reach him. */
function inRun(line: LineView, page: PageView): Evidence[] {
  const [first] = offerRun(line, page)
  return first
    ? seen(first.text, {
        advertisement: 9,
        headline: -4,
        kicker: -4,
        subhead: -3,
        column: -3,
        line: -3,
        crosshead: -4,
        paragraph: -2,
        notice: -1,
      })
    : []
}

/** A slogan between the lines of an advertisement: `中秋团圆 尊享内参`. */
const slogan = (line: LineView): Evidence[] => (isSlogan(line) ? seen(line.text, { advertisement: 0.5 }) : [])

const rare = seen('', { advertisement: -3 })

export const advertisement: Cue = {
  name: 'advertisement',
  look: (line, page) => [
    ...rare,
    ...evidence(line, page),
    ...inRun(line, page),
    ...classified(line),
    ...slogan(line),
  ],
}
