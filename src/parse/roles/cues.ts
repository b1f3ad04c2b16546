/** All cues, in the order in which `explain` lists them. One idea, one file, in `cues/`. */

import type { Cue } from './cues/cue.ts'
import { advertisement } from './cues/notices/advertisement.ts'
import { notice } from './cues/notices/notice.ts'
import { furniture } from './cues/page/furniture.ts'
import { jump } from './cues/page/jump.ts'
import { masthead } from './cues/page/masthead.ts'
import { pageHead } from './cues/page/page-head.ts'
import { unreadable } from './cues/page/unreadable.ts'
import { caption } from './cues/pictures/caption.ts'
import { credit } from './cues/pictures/credit.ts'
import { brief } from './cues/text/brief.ts'
import { byline } from './cues/text/byline.ts'
import { cut } from './cues/text/cut.ts'
import { dialogue } from './cues/text/dialogue.ts'
import { indent } from './cues/text/indent.ts'
import { lead } from './cues/text/lead.ts'
import { list } from './cues/text/list.ts'
import { shape } from './cues/text/shape.ts'
import { signOff } from './cues/text/sign-off.ts'
import { verse } from './cues/text/verse.ts'
import { column } from './cues/titles/column.ts'
import { crosshead } from './cues/titles/crosshead.ts'
import { headingMark } from './cues/titles/heading-mark.ts'
import { headline } from './cues/titles/headline.ts'
import { kicker } from './cues/titles/kicker.ts'
import { newStart } from './cues/titles/new-start.ts'
import { subhead } from './cues/titles/subhead.ts'
import { titlePair } from './cues/titles/title-pair.ts'
import { titleStack } from './cues/titles/title-stack.ts'
import { topic } from './cues/titles/topic.ts'

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
