/**
 * Corrections of the reading of one issue by an editor: a list in `<name>.fix.yaml` next to the raw file.
 *
 *     - fix: role
 *       at: { line: 31, starts: 朱健主持 }
 *       to: subhead
 *
 * Every place contains the words at the beginning of its line, by which a changed line is noticed.
 */
import type { VFile } from 'vfile'
import { z } from 'zod'
import { Role } from '../reading/role.ts'

/** A line of the raw file, and how it begins there, Markdown marks and white space aside. */
export const LineReference = z.strictObject({
  line: z.int().positive(),
  starts: z.string().regex(/[^\s\uFEFF#*]/u, '请写出该行开头的文字，只有空白和标记不算'),
})
export type LineReference = z.infer<typeof LineReference>

const singleLine = z.string().regex(/^[^\r\n]*$/u)
const because = z.string().min(1).optional()

/** The day of the issue. */
const DateFix = z.strictObject({ fix: z.literal('date'), to: z.iso.date(), because })

/** The newspaper: the slug of a profile, or the name of a paper. */
const PaperFix = z.strictObject({ fix: z.literal('paper'), to: z.string().min(2), because })

/** Number and name of the page: `A02`, `要闻`. */
const PageFix = z
  .strictObject({
    fix: z.literal('page'),
    number: z.coerce
      .string()
      .regex(/^(?:[A-Z]\d{2}|[1-9]\d?)$/u)
      .optional(),
    name: singleLine.min(1).optional(),
    because,
  })
  .refine(({ number, name }) => number !== undefined || name !== undefined, '请写明 number 或 name')

/** Characters that were misread: `超超市` for 超市. `old` occurs once in the line. */
const TextFix = z.strictObject({
  fix: z.literal('text'),
  at: LineReference,
  old: singleLine.min(1),
  new: singleLine,
  because,
})

/** The role of the block that contains the line, starting at that line. */
const RoleFix = z.strictObject({ fix: z.literal('role'), at: LineReference, to: Role, because })

/** A paragraph begins with the line, or with the words `before` in the middle of it. */
const SplitParagraphFix = z.strictObject({
  fix: z.literal('split-paragraph'),
  at: LineReference,
  before: singleLine.min(1).optional(),
  because,
})

/** The block that begins with the line continues the paragraph above it, or the one that contains `to`. */
const JoinParagraphFix = z.strictObject({
  fix: z.literal('join-paragraph'),
  at: LineReference,
  to: LineReference.optional(),
  because,
})

/** An article begins with the line. */
const SplitArticleFix = z.strictObject({ fix: z.literal('split-article'), at: LineReference, because })

/** The article that contains the line is part of the one above it, or of the one that contains `to`. */
const JoinArticleFix = z.strictObject({
  fix: z.literal('join-article'),
  at: LineReference,
  to: LineReference.optional(),
  because,
})

/** Messages of a rule that are to be ignored, at the line or in the whole file. */
const IgnoreFix = z.strictObject({
  fix: z.literal('ignore'),
  rule: z.string().min(1),
  at: LineReference.optional(),
  because: z.string().min(1),
})

const fixes = [
  DateFix,
  PaperFix,
  PageFix,
  TextFix,
  RoleFix,
  SplitParagraphFix,
  JoinParagraphFix,
  SplitArticleFix,
  JoinArticleFix,
  IgnoreFix,
] as const

const fixNames = fixes.flatMap(({ shape }) => [...shape.fix.values])

export const Correction = z.discriminatedUnion('fix', fixes, {
  error: ({ code }) => (code === 'invalid_union' ? `应是下列之一：${fixNames.join('、')}` : undefined),
})
export type Correction = z.infer<typeof Correction>

/** A correction, and where the editor has written it. */
export interface PlacedCorrection {
  correction: Correction
  place: { line: number; column: number }
}

/** The corrections of one `.fix.yaml`: `file.data.fixes` of the raw file's VFile. */
export interface Fixes {
  /** The YAML file, with the messages about it. */
  file: VFile
  /** SHA-256 of its text, in hexadecimal. */
  sha256: string
  corrections: PlacedCorrection[]
}

/** Returns the path of the corrections of a raw file: `2022/0905.fix.yaml` for `2022/0905.txt`. */
export const fixPathOf = (rawPath: string): string => `${rawPath.replace(/\.[^./\\]*$/u, '')}.fix.yaml`

declare module 'vfile' {
  interface DataMap {
    fixes: Fixes
  }
}
