/** The life of newspapers: a year outside it is an error of the OCR, as `2916年` for 2016. */

/** The first periodical in Chinese, 察世俗每月统记传, appeared in 1815; years after the second are plans at most. */
const [first, last] = [1815, 2060]

/** Whether a newspaper may be of a year. */
export const isYearOfNewspapers = (year: number): boolean => year >= first && year <= last
