/** A text that must fit: `中国人民抗日战争暨世界反法西斯战争胜利77周年` in 12 characters is `中国人民抗日战争暨世界…`. */

/** At most `length` code points, the last an ellipsis where something was left off. */
export function truncate(text: string, length: number): string {
  const characters = [...text]
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text
}
