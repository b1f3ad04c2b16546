/** The profile of a fictional newspaper for tests: 《滨江日报》 of 滨江市. */
import type { Knowledge } from '#model/content/knowledge.ts'
import { Profile } from '#model/content/profile.ts'
import { projectLexicon } from './project-lexicon.ts'

export const sampleProfile = Profile.parse({
  slug: 'bjrb',
  name: '滨江日报',
  aliases: ['BINJIANG DAILY'],
  leads: ['滨江日报讯'],
  masthead: ['^(?<sponsor>中共滨江市委员会)(?:主管|主办)$'],
  cn: 'CN 43-9999',
  numbering: [{ number: 1000, date: '2020-01-01' }],
})

export const sampleKnowledge: Knowledge = {
  profiles: [sampleProfile],
  defaultPublication: 'bjrb',
  lexicon: projectLexicon,
}
