/**
 * The text of a photograph: `图为……`, a day and a place with people at work, or what stands over a credit.
 *
 * `7月13日，高新区杉杉奥特莱斯购物广场项目工地上，建筑外架已全部拆除……`
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import { memoize } from '#model/memoize.ts'
import { isLikelyName } from '../../../openings/names.ts'
import type { LineView, PageView } from '../../page-view.ts'
import { type Cue, type Evidence, seen } from '../cue.ts'
import { endsSentence, partsQuotation, partsSentence } from './between-halves.ts'
import { isCreditUnder, titledCredit } from './credit.ts'

const pointing =
  /^(?:[▲△▼↑↓←→◀►][\s]?)|^(?:上|下|左|右|题|本版|小|大|主)?图(?:[①-⑩\d一二三四]{0,2})(?:为|[:：])|(?:^|。)图为/u
/** A mark that points to the picture beside it. */
const pointer = /^[▲△▼↑↓←→◀►]/u
const scene =
  /^(?:近日|日前|连日来|昨日|昨天|今日|\d{1,2}月\d{1,2}日|\d{1,2}日)(?:[上下中]午|清晨|傍晚|晚)?[，,]/u
const ending =
  /(?:[（(\s　。](?:[\p{Script=Han}\s/／]{2,24}(?:摄|摄影报道|供图)|新华社发|资料图片?))(?:[（(][^（()）]{2,8}[）)])?[）)。]?$/u
/** The whole sentence and behind it who took the picture: nothing else ends so. */
const signed =
  /[。！？”]\s?[（(]?[\p{Script=Han}\s　/／]{2,30}(?:摄影报道|摄影|摄|供图)(?:[（(][^（()）]{2,8}[）)])?[）)]?$/u

/** What says who took a picture, or gave it. */
const taken = /摄|供图|新华社发|资料图/u

/** Whether a line is the text of a picture, who took it behind the last sentence. */
export const isSignedCaption = ({ text, tail }: LineView): boolean =>
  text.length < 260 && taken.test(tail) && signed.test(tail)

const atWork =
  /^(?:\p{Script=Han}{0,8}?)(?<name>\p{Script=Han}{2,3})(?:[（(][左中右前后][一二三四]?[）)])?(?:在|正在|正)[^，。；：“”]{4,24}。?$/u

/** A page's last paragraph about a day and a place, after a gap where the picture stood. */
function alone(line: LineView, page: PageView): Evidence[] {
  if (!scene.test(line.head)) return []
  const next = page.lines[line.index + 1]
  const last = !next || next.before === 'gap'
  return line.before === 'gap' && last
    ? seen(line.head.slice(0, 12), { caption: 10 })
    : seen(line.head.slice(0, 12), { caption: 0.6 })
}

/** One sentence with room above and below: what stood there was a picture. */
const isolated = (line: LineView, page: PageView): Evidence[] =>
  line.index > 0 &&
  line.before === 'gap' &&
  page.lines[line.index + 1]?.before === 'gap' &&
  line.text.length <= (page.isPhotoPage ? 160 : 80) &&
  /[。！]$/u.test(line.text) &&
  !endsSentence(line, page)
    ? seen('前后空行', { caption: 6 })
    : []

/** After a gap a short unfinished line may be a caption without its credit. */
const afterPicture = (line: LineView, page: PageView, next: LineView | undefined): Evidence[] =>
  line.before === 'gap' &&
  page.hasRareGaps &&
  !pointing.test(next?.head ?? '') &&
  line.index > 0 &&
  line.text.length <= 40 &&
  !endsSentence(line, page)
    ? seen('空行', { caption: 4 })
    : []

const doing =
  /^\p{Script=Han}{2,12}?(?:正在|正|在)(?:查看|检查|观察|观看|整理|修|采|摘|练|上|做|制|给|为|指导|展示|讲|喂|测|教|查|看|画|写|操作|调试|巡|打|演|排练|辅导|包|装|搬|学|听)[^，。；：“”]{1,20}$/u

/** A few words on who is doing what, without a full stop, where a picture stood: `四年级的学生在上击剑课`. */
const someoneAtWork = (line: LineView): Evidence[] =>
  line.before === 'gap' && line.text.length <= 30 && doing.test(line.text)
    ? seen(line.text, { caption: 4, headline: -2, kicker: -2 })
    : []

const numbered = /^[①-⑳]\s?[^①-⑳；]{4,60}$/u

/** The texts of several pictures with their numbers, one a line, where the page has photographs: `①巡游队伍穿过石板巷。`. */
function inSeries({ index, text }: LineView, { lines, isPhotoPage: photos }: PageView): Evidence[] {
  if (!numbered.test(text) || ![-1, 1].some((step) => numbered.test(lines[index + step]?.text ?? '')))
    return []
  const first = lines.findLast(
    (each) => each.index <= index && !numbered.test(lines[each.index - 1]?.text ?? ''),
  )
  return photos && !/[：:]$/u.test(lines[(first?.index ?? 0) - 1]?.tail ?? '')
    ? seen(text.slice(0, 6), { caption: 8, paragraph: -2, line: -3, crosshead: -3 })
    : []
}

/** One short sentence of a person at work, named in the article around it: `梅立新在检修航标灯。`. */
function personAtWork(line: LineView, page: PageView): Evidence[] {
  const name =
    line.text.length <= 36 && (line.text.endsWith('。') || doing.test(line.text))
      ? atWork.exec(line.text)?.groups?.name
      : undefined
  if (!name || !isLikelyName(name, page.vocabulary.lexicon)) return []
  const around = page.lines.slice(Math.max(0, line.index - 12), line.index + 12)
  return around.some((each) => each !== line && each.text.includes(name))
    ? seen(name, { caption: 7, paragraph: -1 })
    : []
}

/** One short sentence behind a mark that no neighbour has, so that it opens no list: `▲楼道里堆满了纸箱。`. */
function lonePointer(line: LineView, page: PageView): Evidence[] {
  const beside = [page.lines[line.index - 1], page.lines[line.index + 1]]
  return pointer.test(line.text) &&
    line.text.length <= 60 &&
    /[。！]$/u.test(line.text) &&
    !beside.some((each) => each?.text.startsWith(line.text.slice(0, 1)))
    ? seen(line.head.slice(0, 6), { caption: 2, paragraph: -1 })
    : []
}

/** The name of the column over photographs alone. */
const photoColumn = memoize(
  ({ columns }: Lexicon) => new RegExp(`^[■●◆▲【\\s]*(?:${columns.pictures.join('|')})[】\\s]*$`, 'u'),
)

const rare = seen('', { caption: -2.2 })
const tooLong = seen('', { caption: -5.2 })

export const caption: Cue = {
  name: 'caption',
  look(line, page) {
    const next = page.lines[line.index + 1]
    const isTaken = line.text.length < 260 && taken.test(line.tail)
    const found = [
      ...(pointing.test(line.head)
        ? seen(
            line.head.slice(0, 6),
            /图/u.test(line.head.slice(0, 4)) ? { caption: 7, paragraph: -2 } : { caption: 5 },
          )
        : []),
      ...(isSignedCaption(line)
        ? seen(line.tail.slice(-12), { caption: 4, paragraph: -3, subhead: -4, headline: -3 })
        : []),
      ...(isTaken && ending.test(line.tail) ? seen(line.tail.slice(-12), { caption: 5 }) : []),
      ...(next && isCreditUnder(next.text, line) && next.before !== 'gap'
        ? seen(next.text, { caption: 8, paragraph: -3 })
        : []),
      ...(titledCredit(line.text)
        ? seen(line.tail.slice(-8), { caption: 9, headline: -4, crosshead: -4 })
        : []),
      ...alone(line, page),
      ...personAtWork(line, page),
      ...someoneAtWork(line),
      ...partsSentence(line, page),
      ...partsQuotation(line, page),
      ...inSeries(line, page),
      ...lonePointer(line, page),
      ...(photoColumn(page.vocabulary.lexicon).test(line.text)
        ? seen(line.text, { column: 9, headline: -3, paragraph: -2 })
        : []),
      ...isolated(line, page),
      ...afterPicture(line, page, next),
    ]
    return [...(line.text.length > 300 ? tooLong : rare), ...found]
  },
}
