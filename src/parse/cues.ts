/** All cues, in the order in which `explain` lists them. One idea, one file, in `cues/`. */
import { advertisement } from './cues/advertisement.ts'
import { brief } from './cues/brief.ts'
import { byline } from './cues/byline.ts'
import { caption } from './cues/caption.ts'
import { column } from './cues/column.ts'
import { credit } from './cues/credit.ts'
import { crosshead } from './cues/crosshead.ts'
import type { Cue } from './cues/cue.ts'
import { cut } from './cues/cut.ts'
import { dialogue } from './cues/dialogue.ts'
import { furniture } from './cues/furniture.ts'
import { headingMark } from './cues/heading-mark.ts'
import { headline } from './cues/headline.ts'
import { indent } from './cues/indent.ts'
import { jump } from './cues/jump.ts'
import { kicker } from './cues/kicker.ts'
import { lead } from './cues/lead.ts'
import { list } from './cues/list.ts'
import { masthead } from './cues/masthead.ts'
import { newStart } from './cues/new-start.ts'
import { notice } from './cues/notice.ts'
import { pageHead } from './cues/page-head.ts'
import { shape } from './cues/shape.ts'
import { signOff } from './cues/sign-off.ts'
import { subhead } from './cues/subhead.ts'
import { titlePair } from './cues/title-pair.ts'
import { titleStack } from './cues/title-stack.ts'
import { topic } from './cues/topic.ts'
import { unreadable } from './cues/unreadable.ts'
import { verse } from './cues/verse.ts'

export const cues: Cue[] = [
  masthead,
  pageHead,
  furniture,
  jump,
  headingMark,
  indent,
  column,
  kicker,
  headline,
  subhead,
  titlePair,
  titleStack,
  newStart,
  topic,
  brief,
  byline,
  lead,
  caption,
  credit,
  notice,
  advertisement,
  crosshead,
  dialogue,
  signOff,
  verse,
  list,
  shape,
  cut,
  unreadable,
]
