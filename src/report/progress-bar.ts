/** Formats the progress of a step as one line: `解析原文 ████████░░░░░░░░ 50% 5000/10000 每秒 160 剩余 0:31`. */

export interface Progress {
  name: string
  done: number
  all: number
  /** Since the step began. */
  seconds: number
}

/** Maximum columns of the bar. */
const maximumWidth = 24

/** Maximum columns of the name, the figures and the spaces. */
const reservedColumns = 56

/** Formats seconds as `0:31`, `12:05`, `1:02:05`. */
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

/** Formats a rate in units a second, with one decimal below 10. */
const rateText = (rate: number): string => (rate < 10 ? rate.toFixed(1) : rate.toFixed(0))

/** Bar, percentage, count, rate and remaining time; no bar on a narrow terminal, no rate while nothing is done. */
export function progressBar({ name, done, all, seconds }: Progress, columns: number): string {
  const share = all === 0 ? 1 : done / all
  const rate = seconds > 0 ? done / seconds : 0
  const speed = rate > 0 ? ` 每秒 ${rateText(rate)} 剩余 ${formatDuration((all - done) / rate)}` : ''
  return `${name} ${barOf(share, columns)}${Math.floor(share * 100)}% ${done}/${all}${speed}`
}
