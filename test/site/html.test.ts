import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { htmlFiles, siteFolder } from './built-site.ts'

/** The recommended rules, and those on which a strict Content-Security-Policy rests. */
const loader = new FileSystemConfigLoader({
  root: true,
  extends: ['html-validate:recommended'],
  rules: { 'no-inline-style': 'error', 'prefer-native-element': 'error', 'no-dup-id': 'error' },
})

test('every page is valid HTML', async () => {
  const validate = new HtmlValidate(loader)
  const faults: string[] = []
  for (const name of htmlFiles) {
    const { results } = await validate.validateFile(join(siteFolder, name))
    for (const { messages } of results)
      faults.push(
        ...messages.map((fault) => `${name}:${fault.line}:${fault.column} ${fault.ruleId} ${fault.message}`),
      )
  }
  assert.deepEqual(faults, [])
  assert.ok(htmlFiles.length > 5)
})
