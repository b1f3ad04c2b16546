/** Validates XML documents with libxml2 against a RELAX NG schema of `schemas/`, `atom.rng`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'

/**
 * Returns the error messages; none for valid documents.
 *
 * @param documents text by file name
 */
export async function faultsInXml(
  schema: 'atom' | 'open-search' | 'site-map',
  documents: Readonly<Record<string, string>>,
): Promise<string[]> {
  const { errors } = await validateXML({
    xml: Object.entries(documents).map(([name, contents]) => ({
      fileName: name.replaceAll('/', '_'),
      contents,
    })),
    schema: readFileSync(join(import.meta.dirname, `schemas/${schema}.rng`), 'utf8'),
    extension: 'relaxng',
  })
  return errors.map(({ rawMessage }) => rawMessage)
}
