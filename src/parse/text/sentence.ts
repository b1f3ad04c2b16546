/**
 * Whether a text ends a sentence: `今年以来，全市新开工项目42个。` does, a headline or a paragraph cut by a column break does not.
 */

/** What alone a finished text may end in. */
const last = /[。！？!?；;…”’」』）)】\p{Co}]$/u

/** Whether a sentence ends at the end of a text; a byline in brackets may stand behind it: `……竣工。（罗小山）`. */
export const isFinished = (text: string): boolean =>
  last.test(text.slice(-2)) &&
  (/[。！？!?；;…][”’」』）)】\p{Co}]*$/u.test(text.slice(-8)) ||
    /[。！？][”’」』]?\s?[（(][^（()）。]{2,36}[）)]$/u.test(text.slice(-44)))
