/**
 * `npm run fit:titles`: which signs tell the headline of two unmarked title lines, on the golden pages; and the odds that
 * fit these pages best, to be written into `src/parse/roles/cues/titles/title-pair-signs.ts` where they read unseen pages better.
 *
 * The set kept aside is only scored. Cross-validation fits to nine tenths of the pages and scores the tenth.
 */
import { countCorrect, fitOdds } from '#accuracy/fit-odds.ts'
import { pairSigns } from '#parse/roles/cues/titles/title-pair-signs.ts'
import { type GoldenSet, goldenSets } from '#publish/gold/golden-sets.ts'
import { titlePairsOf } from '#publish/gold/golden-title-pairs.ts'
import { readGold } from '#publish/gold/read-gold.ts'
import { loadProjectKnowledge } from '#publish/ingest/load-knowledge.ts'
import { runCommand } from './run-command.ts'

type PagePairs = ReturnType<typeof titlePairsOf>

const committed = pairSigns.map(({ odds }) => odds)
const folds = 10

const { lexicon } = await loadProjectKnowledge()

const pagesOf = (sets: readonly GoldenSet[]): PagePairs[] =>
  sets.flatMap(({ gold }) => [...readGold(gold).values()].map((page) => titlePairsOf(page, lexicon)))

/** How many pairs are told by odds that were fitted to other pages. */
const crossValidated = (pages: readonly PagePairs[]): number =>
  Array.from({ length: folds }, (_, fold) => {
    const others = pages.filter((_, index) => index % folds !== fold).flat()
    const own = pages.filter((_, index) => index % folds === fold).flat()
    return countCorrect(fitOdds(others, committed), own)
  }).reduce((sum, right) => sum + right, 0)

const withoutSign = (sign: number): number[] => committed.map((odds, index) => (index === sign ? 0 : odds))

function signLines(pairs: PagePairs, fitted: readonly number[]): string[] {
  const all = countCorrect(committed, pairs)
  return pairSigns.map(({ name, odds }, sign) => {
    const seen = pairs.filter(({ signs }) => signs[sign])
    const agree = seen.filter(({ outcome }) => outcome === odds > 0).length
    const lost = all - countCorrect(withoutSign(sign), pairs)
    const figures = [odds.toFixed(1), (fitted[sign] ?? 0).toFixed(1), `${agree}/${seen.length}`, String(lost)]
    return `${figures.map((figure) => figure.padStart(9)).join('')}  ${name}`
  })
}

await runCommand({
  usage: '用法：npm run fit:titles',
  async run() {
    const pages = pagesOf(goldenSets.filter(({ heldOut: keptAside }) => !keptAside))
    const [pairs, aside] = [
      pages.flat(),
      pagesOf(goldenSets.filter(({ heldOut: keptAside }) => keptAside)).flat(),
    ]
    const fitted = fitOdds(pairs, committed)
    console.log('committed   fitted   agrees    tells  sign')
    console.log(signLines(pairs, fitted).join('\n'))
    console.log(`\npairs told, of ${pairs.length}: ${countCorrect(committed, pairs)} by the committed odds,`)
    console.log(
      `${countCorrect(fitted, pairs)} by the fitted ones, ${crossValidated(pages)} by ones fitted to other pages`,
    )
    console.log(
      `kept aside, of ${aside.length}: ${countCorrect(committed, aside)} committed, ${countCorrect(fitted, aside)} fitted`,
    )
    return 0
  },
})
