/**
 * Timestamps for formats that require one where a newspaper has only a day: the start of the day in China, which has no
 * daylight saving time. 2022-09-05 begins at `2022-09-05T00:00:00+08:00`.
 */

/** Returns the RFC 3339 timestamp at which an ISO day begins. */
export const startOfDay = (day: string): string => `${day}T00:00:00+08:00`
