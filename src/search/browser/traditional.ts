/** Conversion of traditional to simplified characters; words take precedence over characters. */
import { Converter } from 'opencc-js/t2cn'

/** Converts a text: `瞭解情況` is 了解情况, `濱江日報` is 滨江日报. */
export const toSimplified: (text: string) => string = Converter({ from: 't', to: 'cn' })
