/**
 * Reads the 电头 that opens a dispatch: `本报讯`, `滨江日报3月3日讯`, `据新华社北京9月8日电`, `【新华社重庆十四日电】`.
 */
import type { Dateline } from '#model/record/article.ts'

const number = '[\\d〇一二三四五六七八九十]{1,3}'
const date = `(?<year>\\d{4}年)?(?:(?<month>${number})月)?(?:(?<day>${number})日)?`
const place = '(?<place>[\\p{Script=Han}、·]{0,12}?)'
const wires =
  '新华社|新华网|中新社|中新网|中国新闻网|人民网|央视网|央视新闻|法新社|路透社|美联社|塔斯社|共同社|中央社|国际在线|红网|华声在线'
const media =
  '[\\p{Script=Han}·]{2,14}?(?:日报|晚报|早报|晨报|时报|商报|快报|周报|都市报|在线|客户端|融媒体中心|电视台|广播电台)(?:[·/／]\\p{Script=Han}{2,12}?(?:客户端|新闻|网))?'

const opening = (agency: string, verbs: string, end: string): RegExp =>
  new RegExp(
    `^[■●◆▲□]?\\s?[【〔\\[〖（(]?(?<text>(?:据)?(?<agency>${agency})${place}${date}\\s?(?:${verbs}))[】〕\\]〗）)]?${end}`,
    'u',
  )

/** Any paper that calls itself one: `浏阳河报讯`. */
const papers = '[\\p{Script=Han}·]{1,8}?(?<!举|海|简|捷|喜|快)报'

/** Any house that shortens its name, where who reports stands right behind: `南都讯 记者黄佩`, `江城讯（通讯员 …`. */
const shortenedNames = '\\p{Script=Han}{2,8}?(?<![通简短快资音喜传])'
const reporting = '(?=\\s*[（(]?(?:[本全首见实特]\\p{Script=Han}{1,4})?(?:记者|通讯员|实习生))'

const delimited = '(?=$|[\\s\\d（(【\\[:：“"「■□]|\\p{Script=Han}{0,3}记者|通讯员|实习生)'

const general = [
  opening(
    `本报|本刊|本台|本网|${wires}`,
    '讯(?![员号息])|专?电(?![话视力子台])|(?:综合)?消息(?=[\\s（(:：，])|(?:综合报道|微?特稿)(?=[\\s（(:：])',
    '',
  ),
  opening(media, '讯|电|消息', delimited),
  opening(papers, '讯', delimited),
  opening(shortenedNames, '讯', reporting),
]

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')

const ownOpening = (leads: string[]): RegExp[] =>
  leads.map((lead) => {
    const name = lead.replace(/(?:讯|电|消息)$/u, '')
    return opening(escaped(name), '讯(?![员号息])|电(?![话视力子台])|消息', '')
  })

const compiled = new WeakMap<string[], RegExp[]>()

function openings(leads: string[]): RegExp[] {
  const known = compiled.get(leads) ?? [...ownOpening(leads), ...general]
  compiled.set(leads, known)
  return known
}

/** The last character of any dateline; a text with none of them has none, which is soon seen. */
const verb = /[讯电息]|综合报道|特稿/u

function firstMatch(expressions: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const expression of expressions) {
    const match = expression.exec(text)
    if (match) return match
  }
  return undefined
}

export interface OpeningDateline {
  dateline: Dateline
  /** Month and day as printed, when both stand there. */
  month?: string
  day?: string
  /** Characters of the text that it takes, white space after it included. */
  length: number
}

/** The dateline that a text opens with, if it does. Looks at its first 60 characters only. */
export function readDateline(text: string, leads: string[] = []): OpeningDateline | undefined {
  const indent = /^\s*/u.exec(text.slice(0, 20))?.[0].length ?? 0
  const head = text.slice(indent, indent + 60)
  const match = verb.test(head) ? firstMatch(openings(leads), head) : undefined
  const found = match?.groups
  if (!match || !found?.text) return undefined
  const space = /^\s*/u.exec(head.slice(match[0].length))?.[0].length ?? 0
  return {
    dateline: {
      text: found.text,
      ...(found.agency ? { agency: found.agency } : {}),
      ...(found.place ? { place: found.place } : {}),
    },
    ...(found.month && found.day ? { month: found.month, day: found.day } : {}),
    length: indent + match[0].length + space,
  }
}
