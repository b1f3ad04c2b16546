/**
 * How far a step has come, in one line: `解析原文 ████████░░░░░░░░ 50% 5000/10000 每秒 160 剩余 0:31`.
 */

export interface Progress {
  name: string
  done: number
  all: number
  /** Since the step began. */
  seconds: number
}

/** Columns of the bar on a wide terminal. */
const maximumWidth = 24

/** Columns that name, figures and spaces take at most. */
const reservedColumns = 56

/** `0:31`, `12:05`, `1:02:05`. */
function formatDuration(seconds: number): string {
  const whole = Math.ceil(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const parts = hours > 0 ? [hours, String(minutes).padStart(2, '0')] : [minutes]
  return [...parts, String(whole % 60).padStart(2, '0')].join(':')
}

function barOf(share: number, columns: number): string {
  const width = Math.max(0, Math.min(maximumWidth, columns - reservedColumns))
  const full = Math.round(share * width)
  return width === 0 ? '' : `${'█'.repeat(full)}${'░'.repeat(width - full)} `
}

/** Rate in things a second, with one decimal where it is small. */
const rateText = (rate: number): string => (rate < 10 ? rate.toFixed(1) : rate.toFixed(0))

/** Bar, share, count, rate and remaining time; no bar where the terminal is narrow, no rate before anything is done. */
export function progressBar({ name, done, all, seconds }: Progress, columns: number): string {
  const share = all === 0 ? 1 : done / all
  const rate = seconds > 0 ? done / seconds : 0
  const speed = rate > 0 ? ` 每秒 ${rateText(rate)} 剩余 ${formatDuration((all - done) / rate)}` : ''
  return `${name} ${barOf(share, columns)}${Math.floor(share * 100)}% ${done}/${all}${speed}`
}
