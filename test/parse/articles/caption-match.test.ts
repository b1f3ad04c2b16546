/** Whose picture is it: the article's above, or its own. */
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Block } from '#model/reading/tree.ts'
import { captionMatches } from '../../../src/parse/articles/caption-match.ts'
import { projectLexicon } from '../../project-lexicon.ts'

const block = (text: string): Block => ({
  type: 'block',
  lines: [{ text, span: [0, text.length], number: 1 }],
  before: 'blank',
  opening: { bylines: [], length: 0 },
  jumps: {},
  data: {},
})

const article = [block('六旬渡工谭小河昨天把木船划过青溪最后一趟，岸上站满了来送行的乡亲，新桥今早通车。')]

test('a caption that repeats the words of the article above is its own', () => {
  assert.ok(captionMatches(article, block('木船划过青溪最后一趟。许珂 摄'), projectLexicon))
})

test('a name that the article has is enough', () => {
  assert.ok(captionMatches(article, block('谭小河（右）擦拭陪伴多年的船桨。'), projectLexicon))
})

test('another scene is not, whatever people do on any picture', () => {
  assert.ok(
    !captionMatches(article, block('工作人员正在广场布置花坛，吸引众多市民驻足。许珂 摄'), projectLexicon),
  )
})
