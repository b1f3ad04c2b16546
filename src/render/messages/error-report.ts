/**
 * A letter to the editors, begun for the reader: what it is about, where it stands on the site and in the raw file.
 *
 * `mailto:editor@example.org?subject=%E5%8B%98%E8%AF%AF…&body=…%0D%0A…`: encoded as RFC 6068 asks, lines parted by CRLF.
 */

export interface ReportDetails {
  /** What is reported, as the editors know it: `滨江日报 2022年9月5日《秋收开镰》`. */
  about: string
  /** Address on the web. */
  url: string
  file: string
  /** From 1. */
  line: number
  /** A doubt of the archive's own. */
  message?: string
}

const addressee = (email: string): string => email.split('@').map(encodeURIComponent).join('@')

/** @param email to whom readers write */
export function errorReport(
  email: string,
  { about, url, file, line, message: doubt }: ReportDetails,
): string {
  const body = [
    `报道：${about}`,
    `网址：${url}`,
    `原文：${file} 第${line}行`,
    ...(doubt === undefined ? [] : [`存疑：${doubt}`]),
    '',
    '错在何处、应当怎样、依据什么：',
    '',
  ].join('\r\n')
  const query = { subject: `勘误：${about}`, body }
  const fields = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return `mailto:${addressee(email)}?${fields.join('&')}`
}
