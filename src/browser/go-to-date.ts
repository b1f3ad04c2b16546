/**
 * Handles `/date/?paper=hyrb&date=2022-09-05`: redirects to the issue of that day, or shows the nearest issues.
 *
 * The papers are the options of the form on the page; their days are loaded from `/hyrb/days.json`.
 */
import { daysPath, issueId, issuePath } from '#model/addresses/address.ts'
import { type DayMatch, type DayMatches, findDay, type PaperDays } from './nearest-days.ts'

const dateFormat = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' })

const chineseDate = (iso: string): string => dateFormat.format(Date.parse(iso))

const pathOf = ({ paper, day }: DayMatch): string => issuePath({ id: issueId(paper.slug, day, '') })

function linkParagraph(label: string, match: DayMatch | undefined): Array<HTMLElement> {
  if (!match) return []
  const link = Object.assign(document.createElement('a'), {
    href: pathOf(match),
    textContent: `${match.paper.name} ${chineseDate(match.day)}`,
  })
  const item = document.createElement('p')
  item.append(label, link)
  return [item]
}

async function fetchPaperDays({ value, text }: HTMLOptionElement): Promise<PaperDays> {
  const response = await fetch(daysPath(value))
  const days: unknown = await response.json()
  return { slug: value, name: text, days: Array.isArray(days) ? days.map(String) : [] }
}

function showResult(output: Element, label: string, { on, before, after }: DayMatches): void {
  const nearest = [...linkParagraph('之前最近的一期：', before), ...linkParagraph('之后最近的一期：', after)]
  const found = on.flatMap((match) => linkParagraph('', match))
  output.replaceChildren(
    found.length > 0 ? `${label}有${found.length}种报纸：` : `${label}没有收报纸。`,
    ...(found.length > 0 ? found : nearest),
  )
}

/** Fills date and paper of the query into the form; returns the options of the selected papers, by default all. */
function restoreForm(form: HTMLFormElement, date: string, paper: string | null): HTMLOptionElement[] {
  const [input, select] = [form.querySelector('input'), form.querySelector('select')]
  if (input) input.value = date
  const options = [...(select?.options ?? [])].filter(({ value }) => value !== '')
  const chosen = options.filter(({ value }) => value === paper)
  if (select && chosen[0]) select.value = chosen[0].value
  return chosen.length > 0 ? chosen : options
}

/**
 * Redirects to the issue that the query of the address selects, or shows the result in `output`.
 *
 * @throws {TypeError} when the days of a paper cannot be loaded
 */
export async function goToDate(output: Element, form: HTMLFormElement): Promise<void> {
  const query = new URLSearchParams(location.search)
  const date = query.get('date') ?? ''
  if (!/^\d{4}-\d\d-\d\d$/u.test(date) || Number.isNaN(Date.parse(date))) return
  const options = restoreForm(form, date, query.get('paper'))
  const matches = findDay(await Promise.all(options.map(fetchPaperDays)), date)
  const [only, another] = matches.on
  if (only && !another) location.replace(pathOf(only))
  else showResult(output, `${chineseDate(date)}${options.length === 1 ? options[0]?.text : ''}`, matches)
}
