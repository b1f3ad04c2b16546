/** Notices and offers: a title such as 遗失声明, a date or an office at the end, lines of prices and telephone numbers. */
import type { LineShape } from './line-shape.ts'
import type { FeatureOfPage, Observe } from './page-features.ts'

const date =
  /^[\d〇○０-９零一二三四五六七八九十]{2,4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日?$/u
const office =
  /(?:公司|局|委员会|中心|学院|学校|医院|厅|银行|办公室|办事处|政府|法院|检察院|协会|集团|支队|大队|村委会|报社|编辑部|合作社|管委会|社区|分行|支行|站|处)$/u
const title =
  /公告|通知|通告|启事|声明|讣告|招聘|公示|招标|拍卖|招租|更正|遗失|寻人|寻物|认领|转让|注销|简介|须知|预告|预报/u
const ending =
  /特此(?:公告|通告|通知|声明)|联系(?:电话|人)|咨询电话|报名(?:电话|地点)|监督电话|电话[：:]|地址[：:]|声明作废|敬请|此启/u

interface NoticeSigns {
  isDate: boolean
  isOffice: boolean
  isTitle: boolean
  isEnding: boolean
}

const signsOf = ({ text, length }: LineShape): NoticeSigns => ({
  isDate: length < 20 && date.test(text),
  isOffice: length < 28 && office.test(text),
  isTitle: length < 28 && title.test(text),
  isEnding: ending.test(text.slice(-40)),
})

export const notices: FeatureOfPage = ({ shapes, first }) => {
  const signs = shapes.map(signsOf)
  const observeSigns = (at: number, offset: number, observe: Observe): void => {
    const sign = signs[at + offset]
    if (!sign) return
    if (sign.isDate) observe(`date${offset}`)
    if (offset < 2 && sign.isOffice) observe(`office${offset}`)
    if (sign.isEnding) observe(`notice-end${offset}`)
    if (sign.isTitle) observe(`notice-title${offset}`)
  }
  const titleAbove = (at: number): number | undefined => {
    for (let up = at - 1; up > at - 12 && up >= 0; up -= 1) {
      if (shapes[up + 1]?.hasDateline) return undefined
      if (signs[up]?.isTitle || first[up]?.state === 'notice-title')
        return shapes[up]?.hasDateline ? undefined : at - up
    }
    return undefined
  }
  return (at, observe) => {
    const size = shapes[at]?.outline.charAt(0) ?? ''
    for (const offset of [-1, 0, 1, 2]) observeSigns(at, offset, observe)
    if (signs[at - 1]?.isDate) {
      observe(`after-date/${size}`)
      observe(`after-date/${signs[at - 2]?.isOffice === true}`)
    }
    const zone = titleAbove(at)
    if (zone === undefined) return
    observe(`under-notice${Math.min(zone, 6)}`)
    observe(`under-notice/${size}`)
  }
}

const countOf = (shapes: readonly LineShape[], test: (shape: LineShape) => boolean): number =>
  shapes.filter(test).length

/** Lines of offers around a line: an advertisement begins without a mark after running text. */
export const offers: FeatureOfPage = ({ shapes, first }) => {
  const isSmall = ({ length, text }: LineShape): boolean => length <= 30 && !text.endsWith('。')
  return (at, observe) => {
    const own = shapes[at]
    if (!own) return
    const next = shapes.slice(at + 1, at + 6)
    const stop = next.findIndex(({ length, hasDateline }) => length > 70 || hasDateline)
    const below = stop < 0 ? next : next.slice(0, stop)
    const count = countOf(below, ({ isOffer }) => isOffer)
    const size = own.outline.charAt(0)
    observe(`offers${Math.min(4, count)}.${below.length}`)
    observe(`offers${own.isOffer}${count >= 2}/${size}`)
    observe(
      `offers-up${countOf(shapes.slice(Math.max(0, at - 3), at), ({ isOffer }) => isOffer)}${count > 1}`,
    )
    const above = shapes[at - 1]
    if (above)
      observe(
        `offers-after${above.isOffer}${Math.min(3, count)}${above.isLong}${['byline', 'advertisement', 'notice'].includes(first[at - 1]?.state ?? '')}`,
      )
    const [down, up] = [countOf(next, isSmall), countOf(shapes.slice(Math.max(0, at - 5), at), isSmall)]
    observe(`small-down${down}`)
    observe(`small-up${up}`)
    observe(`small${down >= 4}${up >= 4}/${size}`)
    observe(
      `rest${Math.min(
        3,
        countOf(shapes.slice(at + 1), ({ isLong }) => isLong),
      )}${down >= 3}`,
    )
  }
}
