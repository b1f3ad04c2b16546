/** Addresses by which readers come to a day: September 2022 of 滨江日报 lives at `/bjrb/2022/09/`. */

/** Address of a paper's month: `/hyrb/2022/09/`. */
export const monthPath = (slug: string, year: string, month: string): string => `/${slug}/${year}/${month}/`
