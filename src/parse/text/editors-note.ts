/**
 * The words with which a note of the editors before an article (编者按) begins: `编者按：春耕大忙……`.
 */

/** The words, for use in a list of labels. */
export const editorsNoteWords = ['编者按', '编者的话', '开栏的话', '开栏语', '编前'] as const

const start = new RegExp(`^\\s*[（(【]?(?:${editorsNoteWords.join('|')})`, 'u')

/** Whether a text begins as a note of the editors does, brackets aside. */
export const startsEditorsNote = (text: string): boolean => start.test(text)
