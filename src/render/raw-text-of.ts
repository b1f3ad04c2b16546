/** Returns the decoded, unmodified text of one of an issue's raw files, by its name: `2022/0905-2.txt`. */
export type RawTextOf = (file: string) => string
