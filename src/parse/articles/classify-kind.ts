/**
 * Decides the kind of an item: news, commentary, interview, brief, photo, notice or advertisement.
 *
 * An item with the subhead `——访滨江市委副书记` is an interview; a text that urges and reports nothing is a commentary.
 */
import type { Block, Item } from '#model/reading/tree.ts'
import type { Kind } from '#model/record/article.ts'
import { hasRole } from '../openings/read-bylines.ts'
import { articleTitles, pictureTexts, stateOf } from '../roles/state-groups.ts'
import { joinLines } from '../text/join-lines.ts'

/** Properties of the page on which the kinds of its items depend. */
export interface PageTraits {
  /** Whether the page has a section name such as 评论. */
  isOpinionPage: boolean
  /** Byline roles of the profiles. */
  bylineRoles: string[]
}

const textsOf = (item: Item, ...states: string[]): string[] =>
  item.children
    .filter((block) => states.includes(block.data.state ?? ''))
    .map((block) => joinLines(block.lines))

const has = (item: Item, state: string): boolean => item.children.some((block) => block.data.state === state)

const interviewTitle = /(?:^|[—\s])(?:专?访|对话)[\p{Script=Han}]|专访|访谈录?$|答(?:本报)?记者问/u
const question = /^(?:记者|问|本报记者|主持人)[：:]/u
const commentator = /评论员|社论|时评员|律师事务所/u
const commentaryName =
  /(?:时评|论坛|快评|短评|锐评|社论|评论|(?:今日|大家|百家|百姓)谈|微评|来论|杂谈|漫谈|言论|快语|群言堂|一家之言|有一说一|有话直说|众说|论语|[晨晚周一日]论|微议|观点|时论|絮语|争鸣|巷议|夜话|与思考)[）)]?$/u
/** A headline that urges, warns or judges: `莫让“一刀切”切掉了烟火气`, `“高温假”不该是张空头支票`. */
const urgingTitle =
  /^(?:莫|别|勿|切莫|警惕|谨防|请[把让给]|让(?!人)|不妨|岂能|何必|当[以有]|须|给“?[^，]{2,10}”?(?:加|来|装|设))|(?:不该|不应|不能|莫[让要“]|勿让|岂能|何妨|不可|别只|别让|美在|贵在|重在|难在|好在哪里|何以|应有|须有|要有|要靠|更要|才是)/u
const urging = /必须|应当|最[怕忌]|只有|切莫|别让|贵在|重在|要[\p{Script=Han}]|让我们|我们要|不可|不能|才能/gu
const reporting = /记者|据悉|据了解|据介绍|介绍说|获悉|告诉|表示|指出|强调|[说称][，：,:]|举行|召开/gu

/** A reader's question and an expert's answer, both with names: `梅山县读者何大力问：……`, `兽医站站长周平答：……`. */
const reader = /^[^，。：:]{2,24}问[：:]/u
const answer = /^[^，。：:]{2,24}答[：:]/u

const answersReader = (texts: string[]): boolean =>
  [reader, answer].every((expression) => texts.some((text) => expression.test(text.trim().slice(0, 30))))

const isInterview = (item: Item): boolean =>
  answersReader(textsOf(item, 'paragraph')) ||
  textsOf(item, 'headline', 'subhead', 'kicker').some((title) => interviewTitle.test(title)) ||
  textsOf(item, 'paragraph').filter((text) => question.test(text.trim())).length >= 2

/** Whether a lead names its reporters: `本报讯（记者 陈润）`. */
const hasSignedLead = (item: Item): boolean =>
  item.children.some(({ data, opening }) => data.state === 'lead' && opening.bylines.length > 0)

const letter = /^\s*(?:编辑(?:部)?(?:同志|先生|您好|你好)|[\p{Script=Han}]{2,8}报编辑部)[：:，]/u

function isCommentary(item: Item, { bylineRoles }: PageTraits): boolean {
  if (
    textsOf(item, 'paragraph')
      .slice(0, 1)
      .some((text) => letter.test(text))
  )
    return false
  if (textsOf(item, 'byline', 'lead', 'line').some((text) => commentator.test(text.slice(0, 40)))) return true
  const named = textsOf(item, 'column', ...(has(item, 'byline') ? ['headline'] : []))
  if (named.some((name) => commentaryName.test(name))) return true
  if (
    isSignedWithoutRole(item, bylineRoles) &&
    textsOf(item, 'headline').some((title) => urgingTitle.test(title))
  )
    return true
  if (has(item, 'byline') || hasSignedLead(item)) return false
  if (textsOf(item, 'column', 'headline').some((title) => commentaryName.test(title))) return true
  return (
    textsOf(item, 'headline').length > 0 && urgesMoreThanReports(textsOf(item, 'lead', 'paragraph').join(''))
  )
}

/** Whether an item has a headline and a byline without a role, and no dateline, as the opinion of its author has. */
const isSignedWithoutRole = (item: Item, bylineRoles: string[]): boolean =>
  has(item, 'byline') &&
  !has(item, 'lead') &&
  !textsOf(item, 'byline').some((text) => hasRole(text, bylineRoles)) &&
  textsOf(item, 'headline').length > 0

const count = (text: string, expression: RegExp): number => text.match(expression)?.length ?? 0

/** Whether a text has at least one urging word in 80 characters, and three times as many as words of reporting. */
function urgesMoreThanReports(text: string): boolean {
  const urges = count(text, urging)
  return text.length > 180 && urges * 80 >= text.length && urges >= 3 * count(text, reporting)
}

const isBrief = (item: Item): boolean =>
  (has(item, 'lead') && !has(item, 'headline') && !has(item, 'kicker')) ||
  textsOf(item, 'column').some((name) => /简讯|短讯|简报|简明新闻|一句话新闻|快讯|短波|速递|集锦/u.test(name))

/** Whether the blocks are captions and titles, without text. */
function onlyPictures(blocks: Block[]): boolean {
  const states = blocks.map(stateOf)
  return (
    states.some((state) => pictureTexts.has(state)) &&
    states.every((state) => pictureTexts.has(state) || articleTitles.has(state))
  )
}

/** Whether an item is a report in pictures by a photographer: `本报记者 邝海生 摄影报道` over two captions or more. */
const isPictureReport = (item: Item): boolean =>
  item.children.filter(({ data }) => data.state === 'caption').length > 1 &&
  textsOf(item, 'byline').some((text) => text.trim().endsWith('摄影报道'))

/** The kind of an item, from the states and texts of its blocks. */
export function classifyKind(item: Item, page: PageTraits): Kind {
  if (onlyPictures(item.children) || isPictureReport(item)) return 'photo'
  if (has(item, 'advertisement')) return 'advertisement'
  if (has(item, 'notice') || has(item, 'notice-title')) return 'notice'
  if (has(item, 'brief')) return 'brief'
  if (isInterview(item)) return 'interview'
  if (isCommentary(item, page)) return 'commentary'
  if (page.isOpinionPage && isSignedWithoutRole(item, page.bylineRoles)) return 'commentary'
  return isBrief(item) ? 'brief' : 'news'
}
