/** The JSON Schema of a record, made from zod: what a program that reads `issue.json` may rely on. */
import { z } from 'zod'
import { Issue } from '#model/issue.ts'

export const recordSchema = (): unknown => z.toJSONSchema(Issue)
