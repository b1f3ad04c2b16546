/**
 * Moments for formats that ask for one where a newspaper only has a day: the day's beginning in China, which keeps one
 * time all year. 2022-09-05 begins at `2022-09-05T00:00:00+08:00`.
 */

/** RFC 3339 moment at which an ISO day begins. */
export const startOfDay = (day: string): string => `${day}T00:00:00+08:00`
