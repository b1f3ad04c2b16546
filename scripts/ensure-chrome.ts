/**
 * A browser for the browser tests: one that is installed, else, as root on a Debian, Debian's own.
 *
 * On a machine with nothing but Node 20 this takes a minute, once.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { findChrome } from '../test/browser/find-chrome.ts'

const packages = ['chromium', 'fonts-noto-cjk']

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
 * Path of the browser.
 *
 * @throws {Error} saying what to install, when there is none and none can be had
 */
export function ensureChrome(): string {
  const installed = findChrome(process.env)
  if (installed) return installed
  if (canInstall()) install()
  const chrome = findChrome(process.env)
  if (!chrome) throw new Error(installHint)
  return chrome
}
