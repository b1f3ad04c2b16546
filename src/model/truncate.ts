/** Truncates a text: `中国人民抗日战争暨世界反法西斯战争胜利77周年` in 12 characters is `中国人民抗日战争暨世界…`. */

/** Returns at most `length` code points, the last of them an ellipsis where the text was longer. */
export function truncate(text: string, length: number): string {
  const characters = [...text]
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text
}
