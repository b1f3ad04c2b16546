/** Traditional characters as simplified ones, words before characters: `瞭解情況` is 了解情况, `濱江日報` is 滨江日报. */
import { Converter } from 'opencc-js/t2cn'

export const toSimplified: (text: string) => string = Converter({ from: 't', to: 'cn' })
