/**
 * Events that are counted in years or sessions, so that their number tells the year: 新中国成立70周年 is 2019.
 *
 * Knowledge of the world, not of any newspaper. Founding years are those of history books; years of 建交 are from the
 * list of the Ministry of Foreign Affairs (中华人民共和国与各国建立外交关系日期简表).
 */

/** Year from which anniversaries (周年) are counted, by what comes before the number. */
export const foundings: ReadonlyArray<{ what: string; year: number }> = [
  { what: '(?:新中国|中华人民共和国|建国|共和国|国庆)(?:成立)?', year: 1949 },
  { what: '(?:建党|中国共产党(?:成立)?)', year: 1921 },
  { what: '(?:建军|中国人民解放军(?:建军)?)', year: 1927 },
  { what: '改革开放', year: 1978 },
  { what: '五四运动', year: 1919 },
  { what: '辛亥革命', year: 1911 },
  { what: '(?:红军)?长征胜利', year: 1936 },
  { what: '(?:抗日战争|抗战)(?:暨世界反法西斯战争)?胜利', year: 1945 },
  { what: '(?:抗美援朝)?出国作战', year: 1950 },
  { what: '香港回归(?:祖国)?', year: 1997 },
  { what: '澳门回归(?:祖国)?', year: 1999 },
  { what: '浦东开发开放', year: 1990 },
  { what: '(?:深圳)?经济特区(?:建立|成立)?', year: 1980 },
  { what: '汶川(?:特大)?地震', year: 2008 },
]

/** Events that are counted by sessions, one each year: their number and a year without it make the year. */
export const yearlySessions: ReadonlyArray<{ what: string; yearBefore: number }> = [
  { what: '中国国际进口博览会|进博会', yearBefore: 2017 },
  { what: '北京国际电影节', yearBefore: 2010 },
  { what: '世界互联网大会', yearBefore: 2013 },
  { what: '中国[—-]东盟博览会|东盟博览会', yearBefore: 2003 },
  { what: '高交会', yearBefore: 1998 },
  { what: '丝绸之路国际电影节', yearBefore: 2013 },
  { what: '长三角一体化发展高层论坛', yearBefore: 2018 },
]

/** Years of which China counts its diplomatic relations (建交) with a country, by the country's short name. */
export const diplomaticRelations: Readonly<Record<string, number>> = {
  俄: 1949,
  朝: 1949,
  蒙: 1949,
  越: 1950,
  印: 1950,
  缅: 1950,
  巴: 1951,
  尼: 1955,
  法: 1964,
  加: 1970,
  意: 1970,
  日: 1972,
  英: 1972,
  德: 1972,
  澳: 1972,
  马: 1974,
  欧: 1975,
  泰: 1975,
  菲: 1975,
  孟: 1975,
  美: 1979,
  以: 1992,
  韩: 1992,
  哈: 1992,
}
