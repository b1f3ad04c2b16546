/**
 * Addresses of the data files: every record, a table of all articles, and the description of both.
 *
 * The records of 2022 are `/data/2022.ndjson`, one issue a line.
 */

export const dataFolder = '/data/'

/** Address of the records of a year, one a line; of those without a date where no year is given. */
export const recordsPath = (year?: string): string => `${dataFolder}${year ?? 'undated'}.ndjson`

/** Address of the table of all articles. */
export const articleTablePath = `${dataFolder}articles.csv`

/** Address of the JSON Schema of a record. */
export const recordSchemaPath = `${dataFolder}issue.schema.json`

/** Address of the description of the data files. */
export const dataPackagePath = `${dataFolder}datapackage.json`
