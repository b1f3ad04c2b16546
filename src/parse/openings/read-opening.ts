/**
 * Separates the opening of a dispatch from its text: `本报讯（记者 陈润）7月13日下午，……` is dateline, byline and text.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import type { Opening } from '#model/reading/opening.ts'
import type { Byline } from '#model/record/article.ts'
import { roleSource } from './byline-role.ts'
import { isName } from './names.ts'
import { type BylineVocabulary, hasRole, readBylines } from './read-bylines.ts'
import { readDateline } from './read-dateline.ts'
import { readSignature } from './signature.ts'

/** The words that reading an opening needs. */
export interface OpeningVocabulary extends BylineVocabulary {
  /** Words that open a dispatch: `滨江日报讯`. */
  leads: string[]
}

const bracketed = /^(?<all>[（(【[]\s*(?<inside>[^（()）】\]。]{2,90})[）)】\]]\s*)/u
const name =
  '(?:\\p{Script=Han}{2,4}|\\p{Script=Han}(?:[ \\u3000\\u00a0]\\p{Script=Han}){1,2}|[\\p{Script=Han}·]{3,12})'

/** Roles and names with a word that ends the byline: `记者诸葛万 通讯员李静报道：`. */
const endedByline = new RegExp(
  `^(?:${roleSource()}\\s*${name}(?:[\\s、，]{1,3}${name}){0,5}[\\s、，]{0,3}){1,4}(?:摄影报道|报道|文/图|图/文|[:：])[:：]?\\s*`,
  'u',
)

/** Roles and names that white space separates from the text: `记者黄佩 通讯员 医宣 本周以来`. */
const spacedByline = new RegExp(
  `^(?:${roleSource()}\\s*(?:\\p{Script=Han}{2,4}|\\p{Script=Han}[ \\u3000\\u00a0]\\p{Script=Han})(?:[ \\u3000\\u00a0]+|$)){1,4}`,
  'u',
)

/** Writer and photographer without a separator before the text: `记者 裘一飞 文 朱捷 图糖坊巷要拆了`. */
const writerAndPhotographer = new RegExp(
  `^${roleSource()}\\s*${name}\\s+文\\s+(?:${roleSource()}\\s*)?${name}\\s+[图摄]`,
  'u',
)

/** What `endedByline` needs; it is matched only within this many characters, since backtracking is slow in long texts. */
const ending = /报道|文\/图|图\/文|[:：]/u
const longestEndedByline = 80

/** The byline without brackets after a dateline: `记者 张三 通讯员 李四 报道：`. */
function plainByline(text: string): string | undefined {
  const head = text.slice(0, longestEndedByline)
  const match =
    writerAndPhotographer.exec(head) ??
    (ending.test(head) ? endedByline.exec(head) : null) ??
    spacedByline.exec(text)
  return match?.[0]
}

/** The byline of a dispatch without a dateline: `通讯员 邹鲁平 报道：`. */
const reporting = new RegExp(
  `^${roleSource()}\\s*${name}(?:[\\s、，]{1,3}${name}){0,3}\\s*报道[:：]\\s*`,
  'u',
)

const reportingByline = (text: string): string | undefined =>
  text.includes('报道') ? reporting.exec(text)?.[0] : undefined

/** Whether a byline names a person, or a contributing office by its pen name: `通讯员 医宣`. */
const isPersonOrPenName = ({ role, name }: Byline, lexicon: Lexicon): boolean =>
  isName(name, lexicon) || (/通讯员$/u.test(role ?? '') && /^\p{Script=Han}{2,3}$/u.test(name))

type FoundBylines = Pick<Opening, 'bylines' | 'length'>

const noBylines: FoundBylines = { bylines: [], length: 0 }

function bracketedBylines(text: string, vocabulary: BylineVocabulary, afterDateline: boolean): FoundBylines {
  const { all = '', inside = '' } = bracketed.exec(text)?.groups ?? {}
  if (hasRole(inside, vocabulary.bylineRoles) || /(?:文|图|摄|报道)\s*$/u.test(inside))
    return { bylines: readBylines(inside, vocabulary), length: all.length }
  const bylines = afterDateline ? readSignature(inside, vocabulary) : []
  return bylines.length > 0 ? { bylines, length: all.length } : noBylines
}

function bylinesWithoutBrackets(
  text: string,
  vocabulary: BylineVocabulary,
  afterDateline: boolean,
): FoundBylines {
  const plain = (afterDateline ? plainByline(text) : reportingByline(text)) ?? ''
  const bylines = readBylines(plain, vocabulary)
  return bylines.every((byline) => isPersonOrPenName(byline, vocabulary.lexicon))
    ? { bylines, length: plain.length }
    : noBylines
}

function bylinesAt(text: string, vocabulary: BylineVocabulary, afterDateline: boolean): FoundBylines {
  const found = bracketedBylines(text, vocabulary, afterDateline)
  return found.length > 0 ? found : bylinesWithoutBrackets(text, vocabulary, afterDateline)
}

/**
 * The opening of a paragraph; without bylines and of length 0 where it has none. Reads the first 200 characters only.
 *
 * @param text without white space before it
 */
export function readOpening(text: string, vocabulary: OpeningVocabulary): Opening {
  const found = readDateline(text, vocabulary.leads)
  const start = found?.length ?? 0
  const { bylines, length } = bylinesAt(text.slice(start, start + 140), vocabulary, found !== undefined)
  return { ...found, bylines, length: start + length }
}
