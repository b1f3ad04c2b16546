/**
 * Words that newspapers used only for a time, and offices with those who held them: 新冠肺炎 was written from
 * February 2020 to January 2023, 国务院总理李克强 from March 2013 to March 2023.
 *
 * Knowledge of the world, not of any newspaper. Dates: the documents that coined or renamed the word (the State
 * Council's gazette, Xinhua), the elections and appointments of each session (npc.gov.cn).
 */

/** Words that were in use only for a time, with the first and, where there is one, the last day of their use. */
export const termsInUse: ReadonlyArray<{ pattern: string; from: string; until?: string }> = [
  // 国家卫生健康委 2020 年 2 月 8 日定名“新冠肺炎”，2022 年 12 月 26 日更名为“新型冠状病毒感染”。
  { pattern: '新冠肺炎', from: '2020-02-08', until: '2023-01-08' },
  { pattern: '新型冠状病毒', from: '2020-01-09', until: '2023-06-30' },
  { pattern: '新冠', from: '2020-02-08', until: '2023-12-31' },
  { pattern: '联防联控机制', from: '2020-01-20', until: '2023-05-31' },
  { pattern: '核酸检测|健康码', from: '2020-02-01', until: '2023-02-28' },
  { pattern: '(?:复工复产|方舱医院)', from: '2020-02-03', until: '2022-12-31' },
  { pattern: '(?:常态化疫情防控|疫情防控常态化|外防输入)', from: '2020-03-04', until: '2022-12-31' },
  // 脱贫攻坚：2015 年 11 月中央扶贫开发工作会议至 2021 年 2 月 25 日全国总结表彰大会。
  { pattern: '(?:打赢|决战|决胜)脱贫攻坚|脱贫攻坚战', from: '2015-11-27', until: '2021-03-31' },
  { pattern: '决战决胜脱贫攻坚', from: '2020-01-01', until: '2021-02-25' },
  { pattern: '决胜全面(?:建成)?小康', from: '2017-07-26', until: '2021-07-01' },
  { pattern: '六稳.{0,4}六保', from: '2020-04-17', until: '2022-06-30' },
  { pattern: '党史学习教育', from: '2021-02-20', until: '2022-06-30' },
  { pattern: '不忘初心、牢记使命.{0,2}主题教育', from: '2019-05-31', until: '2020-06-30' },
  { pattern: '学习贯彻习近平新时代中国特色社会主义思想主题教育', from: '2023-03-30', until: '2024-03-31' },
  { pattern: '党纪学习教育', from: '2024-04-07', until: '2024-12-31' },
  { pattern: '群众路线教育实践活动', from: '2013-04-19', until: '2014-12-31' },
  { pattern: '三严三实.{0,2}专题教育', from: '2015-04-10', until: '2016-06-30' },
  { pattern: '两学一做', from: '2016-02-24', until: '2019-06-30' },
  { pattern: '新质生产力', from: '2023-09-07' },
  { pattern: '中国式现代化', from: '2021-07-01' },
  { pattern: '双减', from: '2021-07-24' },
  { pattern: '双循环|新发展格局', from: '2020-05-14' },
  { pattern: '碳达峰', from: '2020-09-22' },
  { pattern: '乡村振兴', from: '2017-10-18' },
  { pattern: '习近平新时代中国特色社会主义思想', from: '2017-10-18' },
  { pattern: '供给侧结构性改革', from: '2015-11-10' },
  { pattern: '一带一路', from: '2013-10-03' },
  { pattern: '习近平总书记', from: '2012-11-15' },
  { pattern: '科学发展观', from: '2003-08-28' },
  { pattern: '三个代表', from: '2000-02-25' },
  { pattern: '第七次全国人口普查', from: '2019-10-31', until: '2021-12-31' },
  { pattern: '第五次全国经济普查', from: '2022-11-17', until: '2025-03-31' },
  { pattern: '东京奥运', from: '2013-09-07', until: '2021-10-31' },
  { pattern: '北京冬奥', from: '2015-07-31', until: '2022-12-31' },
  { pattern: '杭州亚运', from: '2015-09-16', until: '2023-12-31' },
  { pattern: '巴黎奥运', from: '2017-09-13', until: '2024-12-31' },
  {
    pattern: '涉港国家安全立法|香港国家安全立法|维护国家安全的法律制度和执行机制',
    from: '2020-05-21',
    until: '2021-06-30',
  },
]

/** Offices and who held them, by the words that newspapers write; days of taking and leaving the office. */
export const officeHolders: typeof termsInUse = [
  { pattern: '国务院总理李强', from: '2023-03-11' },
  { pattern: '国务院总理李克强', from: '2013-03-15', until: '2023-03-11' },
  { pattern: '国务院总理温家宝', from: '2003-03-16', until: '2013-03-15' },
  { pattern: '国务院总理朱镕基', from: '1998-03-17', until: '2003-03-16' },
  { pattern: '国务院总理李鹏', from: '1988-04-09', until: '1998-03-17' },
  { pattern: '国家主席习近平', from: '2013-03-14' },
  { pattern: '国家主席胡锦涛', from: '2003-03-15', until: '2013-03-14' },
  { pattern: '国家主席江泽民', from: '1993-03-27', until: '2003-03-15' },
  { pattern: '总书记胡锦涛', from: '2002-11-15', until: '2012-11-15' },
  { pattern: '总书记江泽民', from: '1989-06-24', until: '2002-11-15' },
  { pattern: '全国政协主席王沪宁', from: '2023-03-10' },
  { pattern: '全国政协主席汪洋', from: '2018-03-14', until: '2023-03-10' },
  { pattern: '全国政协主席俞正声', from: '2013-03-11', until: '2018-03-14' },
  { pattern: '委员长赵乐际', from: '2023-03-10' },
  { pattern: '委员长栗战书', from: '2018-03-17', until: '2023-03-10' },
  { pattern: '委员长张德江', from: '2013-03-14', until: '2018-03-17' },
  { pattern: '副总理(?:丁薛祥|何立峰|张国清|刘国中)', from: '2023-03-12' },
  { pattern: '副总理(?:韩正|孙春兰|胡春华|刘鹤)', from: '2018-03-19', until: '2023-03-12' },
  { pattern: '副总理(?:张高丽|刘延东|汪洋|马凯)', from: '2013-03-16', until: '2018-03-19' },
  { pattern: '发言人赵立坚', from: '2020-02-24', until: '2023-01-09' },
  { pattern: '(?:行政长官|特首)林郑月娥', from: '2017-07-01', until: '2022-06-30' },
  { pattern: '(?:行政长官|特首)李家超', from: '2022-07-01' },
  { pattern: '国务卿蓬佩奥', from: '2018-04-26', until: '2021-01-20' },
  { pattern: '国务卿布林肯', from: '2021-01-26', until: '2025-01-20' },
  { pattern: '美国总统拜登', from: '2021-01-20', until: '2025-01-20' },
  { pattern: '美国总统奥巴马', from: '2009-01-20', until: '2017-01-20' },
  { pattern: '韩国总统文在寅', from: '2017-05-10', until: '2022-05-09' },
]
