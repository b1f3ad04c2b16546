import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FileMetadata, planIssues } from '#assemble/plan-issues.ts'

interface FactFields {
  date?: string
  basis?: string
  page?: string
  paper?: string
  name?: string
  paperBasis?: string
  hash?: string
  edition?: string
}

const fact = (
  file: string,
  {
    date,
    basis = 'masthead',
    page,
    paper = 'bjrb',
    name = paper,
    paperBasis = 'masthead',
    hash,
    edition,
  }: FactFields,
): FileMetadata => ({
  publication: { slug: paper, name, basis: paperBasis },
  ...(date ? { date: { value: date, basis } } : {}),
  ...(edition ? { edition } : {}),
  files: [file],
  pageNumbers: [page ?? ''],
  hashes: [hash ?? file],
})

const day = '2022-09-05'

/** `id: files`, and the file that an issue is not merged with after `≠`. */
const planned = (...facts: readonly FileMetadata[]): string[] =>
  planIssues(facts).map(
    ({ id, members, notMergedWith }) =>
      `${id}: ${members.flatMap(({ files }) => files).join(' ')}${notMergedWith ? ` ≠ ${notMergedWith}` : ''}`,
  )

test('files of one newspaper and printed date are one issue', () => {
  assert.deepEqual(
    planned(
      fact('a.txt', { date: day }),
      fact('b.txt', { date: '2022-09-06' }),
      fact('c.txt', { date: day, page: '2' }),
      fact('d.txt', { date: day, paper: 'bjwb' }),
    ),
    ['bjrb/2022-09-05: a.txt c.txt', 'bjrb/2022-09-06: b.txt', 'bjwb/2022-09-05: d.txt'],
  )
})

test('an extra edition is an issue of its own, beside that of the day or alone', () => {
  assert.deepEqual(
    planned(
      fact('a.txt', { date: day, edition: '号外' }),
      fact('b.txt', { date: day }),
      fact('c.txt', { date: day }),
    ),
    ['bjrb/undated/a: a.txt', 'bjrb/2022-09-05: b.txt c.txt'],
  )
  assert.deepEqual(planned(fact('a.txt', { date: day, edition: '号外' })), ['bjrb/2022-09-05: a.txt'])
  assert.deepEqual(
    planned(
      fact('2022-09-05-1.txt', { date: day }),
      fact('2022-09-05-2.txt', { date: day, edition: '号外' }),
    ),
    ['bjrb/2022-09-05: 2022-09-05-1.txt', 'bjrb/undated/2022-09-05-2: 2022-09-05-2.txt'],
  )
})

test('two newspapers with the same slug are separate issues', () => {
  assert.deepEqual(
    planned(
      fact('a.txt', { date: day, paper: 'yichunribao', name: '伊春日报' }),
      fact('b.txt', { date: day, paper: 'yichunribao', name: '宜春日报' }),
      fact('c.txt', { date: day, paper: 'yichunribao', name: '伊春日报', page: '2' }),
    ),
    ['yichunribao/2022-09-05: a.txt c.txt', 'yichunribao/undated/b: b.txt'],
  )
})

test('a page with an inferred date is merged by a free page number or as a copy, else it is separate', () => {
  const inferred = { date: day, basis: 'inferred' }
  assert.deepEqual(
    planned(fact('a.txt', { date: day, page: '1' }), fact('b.txt', { ...inferred, page: '2' })),
    ['bjrb/2022-09-05: a.txt b.txt'],
  )
  assert.deepEqual(
    planned(fact('a.txt', { date: day, page: '1' }), fact('b.txt', { ...inferred, page: '1' })),
    ['bjrb/2022-09-05: a.txt', 'bjrb/undated/b: b.txt ≠ a.txt'],
  )
  assert.deepEqual(planned(fact('x/b.txt', inferred), fact('y/b.txt', inferred), fact('z/b.txt', inferred)), [
    'bjrb/2022-09-05: x/b.txt',
    'bjrb/undated/b: y/b.txt ≠ x/b.txt',
    'bjrb/undated/z~b: z/b.txt ≠ x/b.txt',
  ])
  assert.deepEqual(
    planned(fact('a.txt', { ...inferred, hash: 'h' }), fact('b.txt', { ...inferred, hash: 'h' })),
    ['bjrb/2022-09-05: a.txt b.txt'],
  )
})

test('files with the same stem share newspaper and date, unless they print different ones', () => {
  const assumed = { date: day, basis: 'file-name', paperBasis: 'assumed' }
  assert.deepEqual(
    planned(
      fact('2022-09-05-01.txt', { date: '2022-09-06', paper: 'bjwb' }),
      fact('2022-09-05-02.txt', assumed),
    ),
    ['bjwb/2022-09-06: 2022-09-05-01.txt 2022-09-05-02.txt'],
  )
  assert.deepEqual(
    planned(
      fact('2022-09-05/01.txt', { date: day, paper: 'bjwb' }),
      fact('2022-09-05/02.txt', { date: day }),
      fact('2022-09-05/03.txt', assumed),
    ),
    ['bjwb/2022-09-05: 2022-09-05/01.txt', 'bjrb/2022-09-05: 2022-09-05/02.txt 2022-09-05/03.txt'],
  )
  assert.deepEqual(
    planned(
      fact('scan-01.txt', { date: day, paper: 'bjwb' }),
      fact('scan-02.txt', { paperBasis: 'assumed' }),
    ),
    ['bjwb/2022-09-05: scan-01.txt', 'bjrb/undated/scan-02: scan-02.txt'],
  )
})

test('the id of a long path is shortened, since it is the name of a folder', () => {
  const long = '长'.repeat(60)
  const [first = '', second = '', third = ''] = planned(
    ...['a', 'b', 'c'].map((folder) => fact(`${folder}${long}/${long}.txt`, {})),
  ).map((line) => line.split(':')[0] ?? '')
  assert.equal(first, `bjrb/undated/${long}`)
  for (const id of [second, third]) assert.match(id, /^bjrb\/undated\/[bc]长{23}~[0-9a-f]{16}$/u)
  assert.notEqual(second, third)
})
