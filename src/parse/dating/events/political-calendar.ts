/**
 * Party congresses, plenums, sessions of the National People's Congress and five-year plans, with their dates: who
 * writes 党的十九届五中全会精神 writes after 29 October 2020 and before the next plenum has become the talk.
 *
 * Knowledge of the world, not of any newspaper. Dates: the official communiqués, 中国共产党大事记 (1921—2021) of the
 * 中共中央党史和文献研究院, and the sessions' own announcements (npc.gov.cn).
 */

/** Last day of each plenum, by congress: the first entry is the 一中全会, held the day after the congress. */
export const plenums: Readonly<Record<number, readonly string[]>> = {
  11: ['1977-08-19', '1978-02-23', '1978-12-22', '1979-09-28', '1980-02-29', '1981-06-29', '1982-08-06'],
  12: ['1982-09-13', '1983-10-12', '1984-10-20', '1985-09-16', '1985-09-24', '1986-09-28', '1987-10-20'],
  13: [
    ...['1987-11-02', '1988-03-19', '1988-09-30', '1989-06-24', '1989-11-09', '1990-03-12', '1990-12-30'],
    ...['1991-11-29', '1992-10-09'],
  ],
  14: ['1992-10-19', '1993-03-07', '1993-11-14', '1994-09-28', '1995-09-28', '1996-10-10', '1997-09-09'],
  15: ['1997-09-19', '1998-02-26', '1998-10-14', '1999-09-22', '2000-10-11', '2001-09-26', '2002-11-05'],
  16: ['2002-11-15', '2003-02-26', '2003-10-14', '2004-09-19', '2005-10-11', '2006-10-11', '2007-10-12'],
  17: ['2007-10-22', '2008-02-27', '2008-10-12', '2009-09-18', '2010-10-18', '2011-10-18', '2012-11-04'],
  18: ['2012-11-15', '2013-02-28', '2013-11-12', '2014-10-23', '2015-10-29', '2016-10-27', '2017-10-14'],
  19: ['2017-10-25', '2018-01-19', '2018-02-28', '2019-10-31', '2020-10-29', '2021-11-11', '2022-10-12'],
  20: ['2022-10-23', '2023-02-28', '2024-07-18', '2025-10-23'],
}

/** First and last day of each party congress (党的十九大). */
export const congresses: Readonly<Record<number, readonly [string, string]>> = {
  12: ['1982-09-01', '1982-09-11'],
  13: ['1987-10-25', '1987-11-01'],
  14: ['1992-10-12', '1992-10-18'],
  15: ['1997-09-12', '1997-09-18'],
  16: ['2002-11-08', '2002-11-14'],
  17: ['2007-10-15', '2007-10-21'],
  18: ['2012-11-08', '2012-11-14'],
  19: ['2017-10-18', '2017-10-24'],
  20: ['2022-10-16', '2022-10-22'],
}

/** Year of the first annual session (三月) of each National People's Congress and, of the same number, of the CPPCC. */
export const peoplesCongresses: Readonly<Record<number, number>> = {
  6: 1983,
  7: 1988,
  8: 1993,
  9: 1998,
  10: 2003,
  11: 2008,
  12: 2013,
  13: 2018,
  14: 2023,
}

/** First year of each five-year plan, by the words that name it. */
export const fiveYearPlans: Readonly<Record<string, number>> = {
  七五: 1986,
  八五: 1991,
  九五: 1996,
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
}

/** Meetings of every year, with the months in which they are held. */
export const yearlyMeetings: ReadonlyArray<{ pattern: string; months: readonly number[] }> = [
  { pattern: '全国(?:统战|宣传)部长会议', months: [1] },
  { pattern: '全国组织部长会议', months: [12, 1] },
  { pattern: '中央政法工作会议', months: [1] },
  { pattern: '国家科学技术奖励大会', months: [1] },
  { pattern: '中央经济工作会议', months: [12] },
  { pattern: '中央农村工作会议', months: [12] },
  { pattern: '春节团拜会', months: [1, 2] },
  { pattern: '新年茶话会', months: [12, 1] },
  { pattern: '博鳌亚洲论坛年会', months: [3, 4] },
]
