/** A number as readers of figures expect it: 12,345. */
export const figure = (value: number): string => value.toLocaleString('en-US')
