/** Local web server for a built site, with MIME types, index pages (`/hyrb/`) and the 404 page. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import send from 'send'

function sendNotFound(site: string, response: ServerResponse): void {
  const page = join(site, '404.html')
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
  response.end(existsSync(page) ? readFileSync(page) : '404')
}

function handleRequest(site: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  const [path = '/'] = (request.url ?? '/').split('?')
  send(request, path, { root: site, cacheControl: false })
    .on('error', () => sendNotFound(site, response))
    .pipe(response)
}

/**
 * Serves the folder `site` on 127.0.0.1, without caching, and resolves when the server is listening.
 *
 * @param port 0 for any free port
 * @param headers sent with every response
 * @throws {Error} when the port is in use
 */
export function serve(
  site: string,
  port: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const server = createServer((request, response) => {
    response.setHeaders(new Map(Object.entries(headers)))
    handleRequest(site, request, response)
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

/**
 * Returns the origin of a listening server: `http://127.0.0.1:8080`.
 *
 * @throws {TypeError} when the server does not listen on a port
 */
export function originOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('The server listens on no port')
  return `http://127.0.0.1:${address.port}`
}
