/**
 * Reads the dateline (电头) at the start of a dispatch: `本报讯`, `滨江日报3月3日讯`, `据新华社北京9月8日电`, `【新华社重庆十四日电】`.
 */
import { memoize } from '#model/memoize.ts'
import type { Opening } from '#model/reading/opening.ts'
import { escapeExpression } from '../text/escape-expression.ts'

const number = '[\\d〇一二三四五六七八九十]{1,3}'
const date = `(?<year>\\d{4}年)?(?:(?<month>${number})月)?(?:(?<day>${number})日)?`
const place = '(?<place>[\\p{Script=Han}、·]{0,12}?)'
/**
 * How a dispatch was sent, which is no place: `本报特讯`, `本报长沙专讯`, `新华社今日电`. 特 ends names of places (呼和浩特,
 * 贝鲁特), so it stands right after the agency or the day.
 */
const manner = '(?:(?<=[报刊台网社端日]\\s?)特|[专急快简]|综合|独家|最新|[今昨当][日天晚晨]|今早)'
const wires =
  '新华社|新华网|中新社|中新网|中国新闻网|人民网|央视网|央视新闻|法新社|路透社|美联社|塔斯社|共同社|中央社|国际在线|红网|华声在线'
const media =
  '[\\p{Script=Han}·]{2,14}?(?:日报|晚报|早报|晨报|时报|商报|快报|周报|都市报|在线|客户端|融媒体中心|电视台|广播电台)(?:[·/／]\\p{Script=Han}{2,12}?(?:客户端|新闻|网))?'

/** Expression for a dateline: agency, place, date and a verb such as 讯 or 电, with or without brackets. */
const datelineExpression = (agency: string, verbs: string, end: string): RegExp =>
  new RegExp(
    `^[■●◆▲□]?\\s?[【〔\\[〖（(]?(?<text>(?:据)?(?<agency>${agency})${place}${date}\\s?${manner}?(?:${verbs}))[】〕\\]〗）)]?${end}`,
    'u',
  )

/** Any paper whose name ends in 报: `浏阳河报讯`. */
const papers = '[\\p{Script=Han}·]{1,8}?(?<!举|海|简|捷|喜|快)报'

/** The short name of any publisher, accepted only where a byline follows: `南都讯 记者黄佩`, `江城讯（通讯员 …`. */
const shortenedNames = '\\p{Script=Han}{2,8}?(?<![通简短快资音喜传])'
const bylineFollows = '(?=\\s*[（(]?(?:[本全首见实特]\\p{Script=Han}{1,4})?(?:记者|通讯员|实习生))'

/** Accepts 讯 and 电 only where a dateline can end. */
const datelineEnds = '(?=$|[\\s\\d（(【\\[:：“"「■□]|\\p{Script=Han}{0,3}记者|通讯员|实习生|(?<=[】〕\\]〗]))'

const generalDatelines = [
  datelineExpression(
    `本报|本刊|本台|本网|${wires}`,
    '讯(?![员号息])|专?电(?![话视力子台])|(?:综合)?消息(?=[\\s（(:：，])|(?:综合报道|微?特稿)(?=[\\s（(:：])',
    '',
  ),
  datelineExpression(media, '讯|电|消息', datelineEnds),
  datelineExpression(papers, '讯', datelineEnds),
  datelineExpression(shortenedNames, '讯', bylineFollows),
]

const profileDatelines = (leads: string[]): RegExp[] =>
  leads.map((lead) => {
    const name = lead.replace(/(?:讯|电|消息)$/u, '')
    return datelineExpression(escapeExpression(name), '讯(?![员号息])|电(?![话视力子台])|消息', '')
  })

/** Expressions for all datelines, those of the profiles first. Compiled once for each list of profile words. */
const datelineExpressions = memoize((leads: string[]) => [...profileDatelines(leads), ...generalDatelines])

/** The end of any dateline: a quick test that most texts fail. */
const verb = /[讯电息]|综合报道|特稿/u

function firstMatch(expressions: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const expression of expressions) {
    const match = expression.exec(text)
    if (match) return match
  }
  return undefined
}

/**
 * The dateline at the start of a text; undefined where there is none. Reads the first 60 characters only.
 *
 * @param text without white space before it
 * @param leads dateline words of the profiles
 */
export function readDateline(text: string, leads: string[] = []): Omit<Opening, 'bylines'> | undefined {
  const head = text.slice(0, 60)
  const match = verb.test(head) ? firstMatch(datelineExpressions(leads), head) : undefined
  const found = match?.groups
  if (!match || !found?.text) return undefined
  const rest = head.slice(match[0].length)
  return {
    dateline: {
      text: found.text,
      ...(found.agency ? { agency: found.agency } : {}),
      ...(found.place ? { place: found.place } : {}),
    },
    ...(found.month && found.day ? { month: found.month, day: found.day } : {}),
    length: head.length - rest.trimStart().length,
  }
}
