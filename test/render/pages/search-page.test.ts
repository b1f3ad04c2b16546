import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchPage } from '#render/pages/search-page.tsx'
import { sampleFrame } from '../sample-issue.ts'

test('the search page contains the elements that the search client fills in', () => {
  const html = searchPage(sampleFrame, [])
  assert.match(html, /<output id="search-status"[^>]* data-state="idle" data-total="0">/u)
  assert.match(html, /<ol id="search-results"><\/ol><button id="search-more" type="button" hidden>/u)
  assert.match(html, /<template id="search-result"><li class="result">/u)
  assert.match(html, /<script type="module" src="\/assets\/s\.js">/u)
  assert.equal(html.match(/<form action="\/search\/" method="get">/gu)?.length, 1)
})
