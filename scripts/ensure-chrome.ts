/**
 * Finds a browser for the browser tests; on Debian, with root privileges, installs Chromium and a Chinese font (中文字体).
 *
 * The installation takes about one minute.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { findChrome } from '../test/browser/find-chrome.ts'

const packages = ['chromium-headless-shell', 'fonts-noto-cjk']

const installHint = `浏览器测试需要 Chrome 或 Chromium 和一套中文字体。请安装（Debian：apt-get install ${packages.join(' ')}），
或用 CHROME_PATH 指出浏览器的位置。`

function canInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
}

function install(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]): void => {
    execFileSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  console.log(`安装 ${packages.join('、')}…`)
  apt('update')
  apt('install', '-y', '--no-install-recommends', ...packages)
}

/**
 * Returns the path of the browser.
 *
 * @throws {Error} with installation instructions, when there is no browser and none can be installed
 */
export function ensureChrome(): string {
  const installed = findChrome(process.env)
  if (installed) return installed
  if (canInstall()) install()
  const chrome = findChrome(process.env)
  if (!chrome) throw new Error(installHint)
  return chrome
}
