/** A small record for tests: one page, one article. */
import type { StoredRecord } from '#archive/record-store.ts'
import { issueId } from '#model/addresses/address.ts'

export interface SampleFields {
  slug?: string
  date?: string
  file?: string
  text?: string
}

/** Returns a record with the given fields and defaults for all others. */
export function sampleRecord({
  slug = 'hyrb',
  date,
  file = 'a.txt',
  text = '本报讯\n正文 字',
}: SampleFields): StoredRecord {
  return {
    issue: {
      schemaVersion: 1,
      id: issueId(slug, date, file),
      publication: { slug, name: '某日报', evidence: { basis: 'assumed', clues: [] } },
      ...(date !== undefined && { date: { value: date, evidence: { basis: 'masthead', clues: [] } } }),
      masthead: { number: 18283, pageCount: 8 },
      pages: [
        { source: { file, sha256: '0'.repeat(64), encoding: 'utf-8', length: text.length }, furniture: [] },
      ],
      items: [
        {
          id: '01-01',
          kind: 'news',
          headline: '标题',
          subheads: [],
          dateline: { text: '新华社北京7月13日电', agency: '新华社', place: '北京' },
          bylines: [{ role: '记者', name: '周瑞华' }],
          body: [{ type: 'paragraph', text: '正文 字' }],
          captions: [],
          sources: [{ file, spans: [[0, text.length]] }],
        },
      ],
      unplaced: [],
      messages: [{ ruleId: 'x', severity: 'warning', reason: '疑', place: { file, line: 1, column: 1 } }],
    },
    reading: [],
    texts: { [file]: text },
  }
}
