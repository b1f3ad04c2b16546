/**
 * A `mailto:` link for an error report by e-mail, with subject, address of the page and line of the raw file filled in.
 *
 * `mailto:editor@example.org?subject=%E5%8B%98%E8%AF%AF…&body=…%0D%0A…`: encoded by RFC 6068, lines separated by CRLF.
 */

export interface ReportDetails {
  /** Name of the issue or article: `滨江日报 2022年9月5日《秋收开镰》`. */
  about: string
  /** Absolute address of the page. */
  url: string
  /** Raw file. */
  file: string
  /** Line of the raw file, from 1. */
  line: number
  /** Reason of the message that is reported, if any. */
  message?: string
}

const encodeAddress = (email: string): string => email.split('@').map(encodeURIComponent).join('@')

/**
 * Returns the `mailto:` URL of an error report.
 *
 * @param email address of the editors
 */
export function errorReport(email: string, { about, url, file, line, message }: ReportDetails): string {
  const body = [
    `报道：${about}`,
    `网址：${url}`,
    `原文：${file} 第${line}行`,
    ...(message === undefined ? [] : [`存疑：${message}`]),
    '',
    '错在何处、应当怎样、依据什么：',
    '',
  ].join('\r\n')
  const query = { subject: `勘误：${about}`, body }
  const fields = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `mailto:${encodeAddress(email)}?${fields.join('&')}`
}
