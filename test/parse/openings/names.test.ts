import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isLikelyName, isName, readNames } from '#parse/openings/names.ts'
import { projectLexicon } from '../../project-lexicon.ts'

const lists: Array<[text: string, names: string[]]> = [
  ['张三', ['张三']],
  ['张 三', ['张三']],
  ['张  胜  男', ['张胜男']],
  ['王 林 李 静', ['王林', '李静']],
  ['顾仲阳、张帆', ['顾仲阳', '张帆']],
  ['顾仲阳，张帆', ['顾仲阳', '张帆']],
  ['顾仲阳,张帆', ['顾仲阳', '张帆']],
  ['顾仲阳;张帆', ['顾仲阳', '张帆']],
  ['顾仲阳；张帆', ['顾仲阳', '张帆']],
  ['顾仲阳/张帆', ['顾仲阳', '张帆']],
  ['顾仲阳|张帆', ['顾仲阳', '张帆']],
  ['顾仲阳｜张帆', ['顾仲阳', '张帆']],
  ['顾仲阳丨张帆', ['顾仲阳', '张帆']],
  ['顾仲阳：张帆', ['顾仲阳', '张帆']],
  ['顾仲阳:张帆', ['顾仲阳', '张帆']],
  ['张妍杨芳', ['张妍', '杨芳']],
  ['张妍张金平杨芳', ['张妍', '张金平', '杨芳']],
  ['娜仁其其格', ['娜仁其其格']],
  ['欧阳修', ['欧阳修']],
  ['欧阳修远', ['欧阳修远']],
  ['欧阳修远诸葛亮', ['欧阳修远', '诸葛亮']],
  ['张金平杨芳', ['张金平', '杨芳']],
  ['阿卜杜拉', ['阿卜杜拉']],
  ['巴特尔', ['巴特尔']],
  ['张大千王', ['张大千王']],
  ['林 琳 王大', ['林琳', '王大']],
  ['王大 林 琳', ['王大', '林琳']],
  ['', []],
  ['王立', ['王立']],
  ['国立李三', ['国立', '李三']],
  ['张金平杨芳林琳徐志摩', ['张金平', '杨芳', '林琳', '徐志摩']],
  ['徐志摩', ['徐志摩']],
  ['不丁不丁不', ['不丁不丁不']],
  ['不知张金平', ['不知张金平']],
  ['他王立李静', ['他王立李静']],
  ['张妍·杨', ['张妍·杨']],
  ['张金平不丁', ['张金平不丁']],
  ['张金平杨芳林琳徐志摩司马光李小静', ['张金平', '杨芳', '林琳', '徐志摩', '司马光', '李小静']],
  ['张金平杨芳林琳徐志摩司马光欧阳修远', ['张金平杨芳林琳徐志摩司马光欧阳修远']],
  ['A张金平杨芳', ['A张金平杨芳']],
  ['张金平杨芳A', ['张金平杨芳A']],
  ['欧阳王立', ['欧阳王立']],
  ['李白杜甫王维', ['李白', '杜甫', '王维']],
  ['司马光', ['司马光']],
  ['张金平杨芳林琳徐志摩司马光', ['张金平', '杨芳', '林琳', '徐志摩', '司马光']],
]

for (const [text, names] of lists)
  test(`names in 「${text}」`, () => assert.deepEqual(readNames(text, projectLexicon), names))

/** Text, whether it is a name, whether it is one also without a context that shows it. */
const texts: Array<[text: string, name: boolean, likely: boolean]> = [
  ['张三', true, true],
  ['张', false, false],
  ['张三丰', true, true],
  ['张三丰子', false, false],
  ['欧阳修', true, true],
  ['欧阳', true, true],
  ['欧阳修远', true, true],
  ['欧阳修远子', false, false],
  ['阿卜·买买提', true, false],
  ['阿卜·', false, false],
  ['·买买提', false, false],
  ['阿·卜·买·提', true, false],
  ['阿·卜·买·提·五', false, false],
  ['全国', true, false],
  ['周乐天', true, true],
  ['国立', true, false],
  ['不丁', false, false],
  ['张 三', true, true],
  ['张三A', false, false],
  ['买买提买买提买买·买', true, false],
  ['买买提买买提买买买·买', false, false],
  ['买·买买提买买提买买买', false, false],
]

for (const [text, name, likely] of texts)
  test(`isName and isLikelyName: ${text}`, () =>
    assert.deepEqual([isName(text, projectLexicon), isLikelyName(text, projectLexicon)], [name, likely]))
