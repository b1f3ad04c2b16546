/**
 * Answers `/date/?paper=hyrb&date=2022-09-05`: goes to the issue of that day, or says which issues are next to it.
 *
 * The papers are the choices of the form on the page; their days stand in `/hyrb/days.json`.
 */
import { daysPath, issueId, issuePath } from '#model/addresses/address.ts'
import { type DayMatch, type DayMatches, findDay, type PaperDays } from './nearest-days.ts'

const dateFormat = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' })

const chineseDate = (iso: string): string => dateFormat.format(Date.parse(iso))

const pathOf = ({ paper, day }: DayMatch): string => issuePath({ id: issueId(paper.slug, day, '') })

function linkParagraph(label: string, find: DayMatch | undefined): Array<HTMLElement> {
  if (!find) return []
  const link = Object.assign(document.createElement('a'), {
    href: pathOf(find),
    textContent: `${find.paper.name} ${chineseDate(find.day)}`,
  })
  const item = document.createElement('p')
  item.append(label, link)
  return [item]
}

async function fetchPaperDays({ value, text }: HTMLOptionElement): Promise<PaperDays> {
  const answer = await fetch(daysPath(value))
  const days: unknown = await answer.json()
  return { slug: value, name: text, days: Array.isArray(days) ? days.map(String) : [] }
}

function showResult(output: Element, asked: string, { on, before, after }: DayMatches): void {
  const beside = [...linkParagraph('之前最近的一期：', before), ...linkParagraph('之后最近的一期：', after)]
  const found = on.flatMap((find) => linkParagraph('', find))
  output.replaceChildren(
    found.length > 0 ? `${asked}有${found.length}种报纸：` : `${asked}没有收报纸。`,
    ...(found.length > 0 ? found : beside),
  )
}

/** Puts what was asked into the form again; the papers that were asked for. */
function restoreForm(form: HTMLFormElement, date: string, paper: string | null): HTMLOptionElement[] {
  const [day, choice] = [form.querySelector('input'), form.querySelector('select')]
  if (day) day.value = date
  const options = [...(choice?.options ?? [])].filter(({ value }) => value !== '')
  const chosen = options.filter(({ value }) => value === paper)
  if (choice && chosen[0]) choice.value = chosen[0].value
  return chosen.length > 0 ? chosen : options
}

/** Answers what the address asks, in `output`, or by leaving for the issue. */
export async function goToDate(output: Element, form: HTMLFormElement): Promise<void> {
  const asked = new URLSearchParams(location.search)
  const date = asked.get('date') ?? ''
  if (!/^\d{4}-\d\d-\d\d$/u.test(date) || Number.isNaN(Date.parse(date))) return
  const options = restoreForm(form, date, asked.get('paper'))
  const finds = findDay(await Promise.all(options.map(fetchPaperDays)), date)
  const [only, another] = finds.on
  if (only && !another) location.replace(pathOf(only))
  else showResult(output, `${chineseDate(date)}${options.length === 1 ? options[0]?.text : ''}`, finds)
}
