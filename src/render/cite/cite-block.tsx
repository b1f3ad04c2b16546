/**
 * The section 引用本文 of an article: the citation in GB/T 7714—2025, which is also printed; in a closed `<details>` those in
 * GB/T 7714—2015, BibTeX and CSL-JSON; and the permalink.
 */
import { h, type Result } from 'hastscript'
import { bibtex } from './bibtex.ts'
import type { Citation } from './citation.ts'
import type { CitationData } from './citation-data.ts'
import { cslJson } from './csl-json.ts'
import { gbt2015, gbt2025 } from './gb-t-7714.ts'

/** Id of the element that contains the address of the article. */
export const permalinkId = 'permalink'

/** A citation style. */
interface Style {
  id: string
  name: string
  /** Whether its output is for programs, and shown as `<pre>`. */
  isCode: boolean
  write: (data: CitationData) => Citation
}

const defaultStyle: Style = { id: 'cite-2025', name: 'GB/T 7714—2025', isCode: false, write: gbt2025 }

const otherStyles: Style[] = [
  { id: 'cite-2015', name: 'GB/T 7714—2015', isCode: false, write: gbt2015 },
  { id: 'cite-bibtex', name: 'BibTeX', isCode: true, write: bibtex },
  { id: 'cite-csl', name: 'CSL-JSON', isCode: true, write: cslJson },
]

/** Hidden until the script that copies is loaded. */
const copyButton = (id: string, label: string): Result => (
  <button type="button" data-copy={id} data-what={label} aria-label={`复制${label}`} hidden>
    复制
  </button>
)

function citationElement({ id, isCode, write }: Style, data: CitationData): Result {
  const { before, accessed, after } = write(data)
  return h(isCode ? 'pre' : 'p', { id, className: 'citation', ...(isCode && { tabIndex: 0 }) }, [
    before,
    accessed ? <span data-accessed={accessed.form}>{accessed.blank}</span> : null,
    after,
  ])
}

const styleSection = (style: Style, data: CitationData): Result => (
  <div class="cite-style">
    <h3>{style.name}</h3>
    {copyButton(style.id, `${style.name} 引文`)}
    {citationElement(style, data)}
  </div>
)

/** The section `引用本文`: citations in four styles, each with a copy button, and the permalink. */
export const citeBlock = (data: CitationData): Result => (
  <section class="cite" aria-labelledby="cite-title">
    <h2 id="cite-title">引用本文</h2>
    {styleSection(defaultStyle, data)}
    {data.date?.isEstimated ? <p class="cite-note">本期未印日期，所注日期系推断，故加方括号。</p> : null}
    <details>
      <summary>其他格式</summary>
      {otherStyles.map((style) => styleSection(style, data))}
    </details>
    <p class="cite-link">
      固定网址{' '}
      <a id={permalinkId} href={data.url}>
        {data.url}
      </a>
      {copyButton(permalinkId, '固定网址')}
    </p>
  </section>
)
