/** The picture captions of an article (the archive has no pictures): `滨江抗战纪念馆…　■全媒体记者 胡亚华 摄`. */
import type { Result } from 'hastscript'
import { numberedAnchor } from '#model/addresses/anchor.ts'
import type { Caption } from '#model/record/article.ts'
import { type PartMark, type PartMarks, unmarked } from './part-marks.tsx'

const captionOf = ({ text, credit, creditRole }: Caption, { id, line }: PartMark): Result => (
  <p class="caption" id={id}>
    {line}
    {text}
    {credit === undefined ? null : (
      <span class="caption-credit">{[creditRole, credit].filter(Boolean).join(' ')}</span>
    )}
  </p>
)

/** All captions in one block under the label 图片说明, each followed by its credit; null where there are none. */
export const captionsOf = (captions: Caption[], marks: PartMarks = unmarked): Result | null =>
  captions.length === 0 ? null : (
    <div class="captions">
      <p class="label">图片说明</p>
      {captions.map((caption, index) => captionOf(caption, marks(numberedAnchor('caption-', index))))}
    </div>
  )
