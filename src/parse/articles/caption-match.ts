/**
 * Decides whether a caption belongs to the article above it: `图为管永春在训练馆检查拍线张力` repeats the name of the
 * man interviewed.
 *
 * Compares the character bigrams of both texts, without those that are common in all texts (`正在`, `记者`).
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import type { Block } from '#model/reading/tree.ts'
import { isLikelyName } from '../openings/names.ts'
import { joinLines } from '../text/join-lines.ts'

/** `上图：` and `图为` refer to a picture of the article: half of `matchShare` is enough. */
const pictureReference = /^\s*(?:[▲△▼↑◀►]|(?:[上下左右题本版]{1,2})?图(?:为|[:：]))/u

/** Share of the bigrams of a caption that its own article contains; other articles rarely contain a seventh. */
const matchShare = 0.4

/** Words of captions of any picture. */
const commonPictureWords = /工作人员|施工现场|市民|群众|村民|游客|参加|活动|项目|吸引|众多/gu
const commonCharacter = /[的了在是和有一上下中为与对图月日年昨今天近者记正]/u
const credit = /[（(]?(?<=[。”]|\s|[（(])[^。！？]{2,30}(?:摄影报道|摄影|摄|供图)[^。]*$/u

/** Bigrams of the Han characters of a text, without common ones. */
function bigramsOf(text: string): string[] {
  const letters = text.replace(commonPictureWords, '，').match(/\p{Script=Han}/gu) ?? []
  return letters
    .slice(1)
    .map((letter, at) => `${letters[at]}${letter}`)
    .filter((bigram) => !commonCharacter.test(bigram))
}

/** The names at the start of a caption: `谢长根（左一）在自家牛舍里……`, `花农方建林在……`. */
const namesIn = (text: string, lexicon: Lexicon): string[] =>
  [...text.slice(0, 40).matchAll(/\p{Script=Han}{3}(?=[（(]|在|正|向|给|老人|先生|女士)/gu)]
    .map(([name]) => name)
    .filter((name) => isLikelyName(name, lexicon) && !/[省市县区镇乡村]/u.test(name))

/** Whether a caption repeats a name or enough words of an article. Linear in the length of the texts. */
export function captionMatches(article: readonly Block[], caption: Block, lexicon: Lexicon): boolean {
  const text = joinLines(caption.lines)
  const body = article.map(({ lines }) => joinLines(lines)).join('\n')
  if (namesIn(text, lexicon).some((name) => body.includes(name))) return true
  const own = bigramsOf(text.slice(0, 300).replace(credit, ''))
  const bodyBigrams = new Set(bigramsOf(body))
  const share = pictureReference.test(text) ? matchShare / 2 : matchShare
  return own.filter((bigram) => bodyBigrams.has(bigram)).length >= Math.max(2, own.length * share)
}

/** A place with its province, which a caption gives only for a place that readers may not know: `6月1日，江南省云州市柳湖镇，……`. */
const province =
  /(?:[\p{Script=Han}]{2,3}省|(?:北京|天津|上海|重庆)市|(?:内蒙古|广西|西藏|宁夏|新疆)(?:\p{Script=Han}{0,4}自治区)?)(?<place>\p{Script=Han}{2,4}?)[市县区州镇乡村旗]/u

/** Share of the bigrams of a caption below which it is unrelated to an article. */
const unrelatedShare = 0.25

/** Whether a caption gives a place with its province that the article does not mention, and shares hardly a word with it. */
export function captionIsUnrelated(article: readonly Block[], caption: Block, lexicon: Lexicon): boolean {
  const text = joinLines(caption.lines)
  const place = province.exec(text.slice(0, 30))?.groups?.place
  if (!place) return false
  const body = article.map(({ lines }) => joinLines(lines)).join('\n')
  if (body.includes(place) || namesIn(text, lexicon).some((name) => body.includes(name))) return false
  const own = bigramsOf(text.slice(0, 300).replace(credit, ''))
  const bodyBigrams = new Set(bigramsOf(body))
  return own.filter((bigram) => bodyBigrams.has(bigram)).length < own.length * unrelatedShare
}
