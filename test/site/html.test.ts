import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { htmlFiles, siteFolder } from './built-site.ts'

/** The recommended rules, and those that the Content-Security-Policy requires. */
const loader = new FileSystemConfigLoader({
  root: true,
  extends: ['html-validate:recommended'],
  rules: { 'no-inline-style': 'error', 'prefer-native-element': 'error', 'no-dup-id': 'error' },
})

test('every page is valid HTML', async () => {
  const validate = new HtmlValidate(loader)
  const errors: string[] = []
  for (const name of htmlFiles) {
    const { results } = await validate.validateFile(join(siteFolder, name))
    for (const { messages } of results)
      errors.push(
        ...messages.map((error) => `${name}:${error.line}:${error.column} ${error.ruleId} ${error.message}`),
      )
  }
  assert.deepEqual(errors, [])
  assert.ok(htmlFiles.length > 5)
})
