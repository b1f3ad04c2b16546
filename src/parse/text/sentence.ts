/**
 * Decides whether a text ends with a complete sentence: `今年以来，全市新开工项目42个。` does, a headline or a paragraph that
 * a column break has cut does not.
 */

/** Last characters of a finished text: a quick test that most unfinished texts fail. */
const finalCharacter = /[。！？!?；;…”’」』）)】\p{Co}]$/u

/** Whether a text ends with a complete sentence; a byline in brackets may follow it: `……竣工。（罗小山）`. */
export const isFinished = (text: string): boolean =>
  finalCharacter.test(text.slice(-2)) &&
  (/[。！？!?；;…][”’」』）)】\p{Co}]*$/u.test(text.slice(-8)) ||
    /[。！？][”’」』]?\s?[（(][^（()）。]{2,36}[）)]$/u.test(text.slice(-44)))
