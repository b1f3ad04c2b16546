/**
 * How to cite an article: by GB/T 7714—2025 for all to see, which is also what stands at the foot of a printed sheet; by the
 * edition of 2015, in BibTeX and in CSL-JSON folded away. Below, the address that stays.
 */
import { h, type Result } from 'hastscript'
import { bibtex } from './bibtex.ts'
import type { Citation } from './citation.ts'
import type { CitationData } from './citation-data.ts'
import { cslJson } from './csl-json.ts'
import { gbt2015, gbt2025 } from './gb-t-7714.ts'

/** Id of the element that says the address of the article. */
export const permalinkId = 'permalink'

interface Style {
  id: string
  name: string
  /** Whether a program reads it. */
  isCode: boolean
  write: (cited: CitationData) => Citation
}

const defaultStyle: Style = { id: 'cite-2025', name: 'GB/T 7714—2025', isCode: false, write: gbt2025 }

const otherStyles: Style[] = [
  { id: 'cite-2015', name: 'GB/T 7714—2015', isCode: false, write: gbt2015 },
  { id: 'cite-bibtex', name: 'BibTeX', isCode: true, write: bibtex },
  { id: 'cite-csl', name: 'CSL-JSON', isCode: true, write: cslJson },
]

/** Shown by the script that does the copying. */
const copyButton = (id: string, what: string): Result => (
  <button type="button" data-copy={id} data-what={what} aria-label={`复制${what}`} hidden>
    复制
  </button>
)

function citationElement({ id, isCode, write }: Style, cited: CitationData): Result {
  const { before, accessed, after } = write(cited)
  return h(isCode ? 'pre' : 'p', { id, className: 'citation', ...(isCode && { tabIndex: 0 }) }, [
    before,
    accessed ? <span data-accessed={accessed.form}>{accessed.blank}</span> : null,
    after,
  ])
}

const styleSection = (style: Style, cited: CitationData): Result => (
  <div class="cite-style">
    <h3>{style.name}</h3>
    {copyButton(style.id, `${style.name} 引文`)}
    {citationElement(style, cited)}
  </div>
)

/** The ways to cite, and the permalink. */
export const citeBlock = (cited: CitationData): Result => (
  <section class="cite" aria-labelledby="cite-title">
    <h2 id="cite-title">引用本文</h2>
    {styleSection(defaultStyle, cited)}
    {cited.date?.isEstimated ? <p class="cite-note">本期未印日期，所注日期系推断，故加方括号。</p> : null}
    <details>
      <summary>其他格式</summary>
      {otherStyles.map((style) => styleSection(style, cited))}
    </details>
    <p class="cite-link">
      固定网址{' '}
      <a id={permalinkId} href={cited.url}>
        {cited.url}
      </a>
      {copyButton(permalinkId, '固定网址')}
    </p>
  </section>
)
