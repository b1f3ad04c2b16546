/** A text as part of a regular expression, every special character escaped: `文/图` becomes `文\\/图`. */
export const escapeExpression = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
