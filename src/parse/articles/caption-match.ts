/**
 * Whether a caption speaks of the article above it: `图为管永春在训练馆检查拍线张力` repeats the name of the man interviewed.
 *
 * Counted are its pairs of characters that the article uses too, what every text has (`正在`, `记者`) aside.
 */
import type { Block } from '#model/reading/tree.ts'
import { isLikelyName } from '../openings/names.ts'
import { joinLines } from '../text/join-lines.ts'

/** `上图：` and `图为` point to what stands beside them: half of that is enough. */
const pictureReference = /^\s*(?:[▲△▼↑◀►]|(?:[上下左右题本版]{1,2})?图(?:为|[:：]))/u

/** Share of its pairs that a caption shares with its own article; of others' rarely a seventh. */
const matchShare = 0.4

/** What people do on any picture. */
const commonPictureWords = /工作人员|施工现场|市民|群众|村民|游客|参加|活动|项目|吸引|众多/gu
const commonCharacter = /[的了在是和有一上下中为与对图月日年昨今天近者记正]/u
const credit = /[（(]?(?<=[。”]|\s|[（(])[^。！？]{2,30}(?:摄影报道|摄影|摄|供图)[^。]*$/u

function bigramsOf(text: string): string[] {
  const letters = text.replace(commonPictureWords, '，').match(/\p{Script=Han}/gu) ?? []
  return letters
    .slice(1)
    .map((letter, at) => `${letters[at]}${letter}`)
    .filter((pair) => !commonCharacter.test(pair))
}

/** Whom a caption names at its beginning: `谢长根（左一）在自家牛舍里……`, `花农方建林在……`. */
const namesIn = (text: string): string[] =>
  [...text.slice(0, 40).matchAll(/\p{Script=Han}{3}(?=[（(]|在|正|向|给|老人|先生|女士)/gu)]
    .map(([name]) => name)
    .filter((name) => isLikelyName(name) && !/[省市县区镇乡村]/u.test(name))

/** Whether a block repeats words of the blocks. Linear in their text. */
export function captionMatches(blocks: readonly Block[], block: Block): boolean {
  const text = joinLines(block.lines)
  const body = blocks.map(({ lines }) => joinLines(lines)).join('\n')
  if (namesIn(text).some((name) => body.includes(name))) return true
  const own = bigramsOf(text.slice(0, 300).replace(credit, ''))
  const there = new Set(bigramsOf(body))
  const share = pictureReference.test(text) ? matchShare / 2 : matchShare
  return own.filter((pair) => there.has(pair)).length >= Math.max(2, own.length * share)
}

/** A province before the place, which a caption names where its readers would not know: `6月1日，江南省云州市柳湖镇，……`. */
const province =
  /(?:[\p{Script=Han}]{2,3}省|(?:北京|天津|上海|重庆)市|(?:内蒙古|广西|西藏|宁夏|新疆)(?:\p{Script=Han}{0,4}自治区)?)(?<place>\p{Script=Han}{2,4}?)[市县区州镇乡村旗]/u

/** Share of its pairs below which a caption has nothing to do with an article. */
const unrelatedShare = 0.25

/** Whether a caption sets its scene in a province's place that an article never names, and shares hardly a word with it. */
export function captionIsUnrelated(blocks: readonly Block[], block: Block): boolean {
  const text = joinLines(block.lines)
  const place = province.exec(text.slice(0, 30))?.groups?.place
  if (!place) return false
  const body = blocks.map(({ lines }) => joinLines(lines)).join('\n')
  if (body.includes(place) || namesIn(text).some((name) => body.includes(name))) return false
  const own = bigramsOf(text.slice(0, 300).replace(credit, ''))
  const there = new Set(bigramsOf(body))
  return own.filter((pair) => there.has(pair)).length < own.length * unrelatedShare
}
