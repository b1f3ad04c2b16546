/** The fields of a newspaper profile, and an example that uses all of them; a test checks both against the schema. */

/** The fields of `content/publications/<slug>.yaml` with their meaning. */
export const profileFields: ReadonlyArray<[field: string, meaning: string]> = [
  ['slug', '网址里的代号，小写字母开头'],
  ['name', '报名'],
  ['aliases', '报上印的别名，如英文报名'],
  ['leads', '本报电头的开头，如“某地日报讯”'],
  ['bylineRoles', '通例（记者、通讯员、实习生……）以外的署名身份'],
  ['columns', '专栏名'],
  ['masthead', '报头各行的正则表达式；命名组说明找到的是什么'],
  ['furniture', '属于版面、不属于任何文章的行'],
  ['numbering', '已知日期的期号，用来核对'],
  ['cn', '国内统一连续出版物号'],
  ['sponsors', '主管、主办'],
  ['publisher', '出版者'],
  ['website', '官方网站'],
]

/** A complete profile as YAML. */
export const profileExample = `slug: mdrb
name: 某地日报
aliases: [MOUDI DAILY]
leads: [某地日报讯]
bylineRoles: [全媒体记者]
columns: [走基层看变化]
masthead:
  - ^(?<sponsor>中共某地市委)主管主办$
  - ^新闻热线[:：](?<hotlineNumber>\\d+)$
furniture:
  - ^本版邮箱
numbering:
  - { number: 18283, date: 2022-09-05 }
cn: CN 00-0001
sponsors: [中共某地市委]
publisher: 某地日报社
website: www.example.org
`
