/** Captions of pictures that the raw text does not hold: `滨江抗战纪念馆…　■全媒体记者 胡亚华 摄`. */
import type { Result } from 'hastscript'
import type { Caption } from '#model/article.ts'

const caption = ({ text, credit }: Caption): Result => (
  <p class="caption">
    {text}
    {credit === undefined ? null : <span class="caption-credit">{credit}</span>}
  </p>
)

/** Captions set apart from the text, or nothing. */
export const captionsOf = (captions: Caption[]): Result | null =>
  captions.length === 0 ? null : (
    <div class="captions">
      <p class="label">图片说明</p>
      {captions.map(caption)}
    </div>
  )
