/** A number as readers of figures expect it: 12,345. */
export const formatNumber = (value: number): string => value.toLocaleString('en-US')
