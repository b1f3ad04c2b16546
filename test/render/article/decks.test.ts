import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decks } from '#render/article/decks.tsx'
import { htmlOf } from '../html-of.ts'

test('a headline of one deck is one element', () => {
  assert.equal(htmlOf(decks('秋收开镰')), '<span class="deck">秋收开镰</span>')
})

test('decks are separated by the space of the headline', () => {
  assert.equal(
    htmlOf(decks('抗旱减灾 稳产保收 颗粒归仓')),
    '<span class="deck">抗旱减灾</span> <span class="deck">稳产保收</span> <span class="deck">颗粒归仓</span>',
  )
})
