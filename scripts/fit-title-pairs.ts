/**
 * `npm run fit:titles`: fits the odds of `src/parse/roles/cues/titles/title-pair-signs.ts`, which choose the headline of two
 * unmarked title lines (主题 or 副题), to the golden pages, and prints each sign with its committed and fitted odds.
 *
 * Cross-validation fits to nine tenths of the pages and scores the remaining tenth.
 */
import { countCorrect, fitOdds } from '#accuracy/fit-odds.ts'
import { pairSigns } from '#parse/roles/cues/titles/title-pair-signs.ts'
import { type GoldenSet, goldenSets } from '#publish/gold/golden-sets.ts'
import { titlePairsOf } from '#publish/gold/golden-title-pairs.ts'
import { loadGoldenKnowledge } from '#publish/gold/load-golden-knowledge.ts'
import { readGold } from '#publish/gold/read-gold.ts'
import { runCommand } from './run-command.ts'

type PagePairs = ReturnType<typeof titlePairsOf>

const committed = pairSigns.map(({ odds }) => odds)
const folds = 10

const { lexicon } = await loadGoldenKnowledge()

const pagesOf = (sets: readonly GoldenSet[]): PagePairs[] =>
  sets.flatMap(({ gold }) => [...readGold(gold).values()].map((page) => titlePairsOf(page, lexicon)))

/** Number of pairs that are predicted correctly by odds fitted to other pages. */
const crossValidated = (pages: readonly PagePairs[]): number =>
  Array.from({ length: folds }, (_, fold) => {
    const training = pages.filter((_, index) => index % folds !== fold).flat()
    const held = pages.filter((_, index) => index % folds === fold).flat()
    return countCorrect(fitOdds(training, committed), held)
  }).reduce((sum, right) => sum + right, 0)

const withoutSign = (sign: number): number[] => committed.map((odds, index) => (index === sign ? 0 : odds))

function signLines(pairs: PagePairs, fitted: readonly number[]): string[] {
  const all = countCorrect(committed, pairs)
  return pairSigns.map(({ name, odds }, sign) => {
    const present = pairs.filter(({ signs }) => signs[sign])
    const agreeing = present.filter(({ outcome }) => outcome === odds > 0).length
    const gain = all - countCorrect(withoutSign(sign), pairs)
    const figures = [
      odds.toFixed(1),
      (fitted[sign] ?? 0).toFixed(1),
      `${agreeing}/${present.length}`,
      String(gain),
    ]
    return `${figures.map((figure) => figure.padStart(9)).join('')}  ${name}`
  })
}

await runCommand({
  usage: '用法：npm run fit:titles',
  async run() {
    const pages = pagesOf(goldenSets)
    const pairs = pages.flat()
    const fitted = fitOdds(pairs, committed)
    console.log('committed   fitted   agrees     gain  sign')
    console.log(signLines(pairs, fitted).join('\n'))
    console.log(`\ncorrect, of ${pairs.length}: ${countCorrect(committed, pairs)} by the committed odds,`)
    console.log(
      `${countCorrect(fitted, pairs)} by the fitted odds, ${crossValidated(pages)} in cross-validation`,
    )
    return 0
  },
})
