/**
 * The files that pages refer to, made once per run, named by their content so that browsers may keep them for ever.
 *
 * `templates/assets/archive.css` becomes `/assets/archive-3f9c2a1b.css`.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'node:path'
import { buildSync } from 'esbuild'
import { bundle, Features } from 'lightningcss'
import type { Assets, Script } from '#render/frame.ts'

/** Files from which the assets are made. */
export interface AssetFiles {
  /** Style sheet, with its imports. */
  style: string
  /** Entry of each script. */
  scripts: Record<Script, string>
  /** SVG icon. */
  icon: string
}

export interface Asset {
  /** Address in the site. */
  path: string
  content: string
}

function asset(file: string, extension: string, content: string): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  return { path: `/assets/${parse(file).name}-${hash}.${extension}`, content }
}

/** Browsers of before 2024 do not know `light-dark()`; for them it is written out. */
const style = (file: string): Asset =>
  asset(file, 'css', bundle({ filename: file, minify: true, include: Features.LightDark }).code.toString())

function script(name: string, file: string): Asset {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    charset: 'utf8',
  })
  return asset(`${name}.ts`, 'js', outputFiles[0]?.text ?? '')
}

/** All assets, and the addresses by which pages refer to them. */
export function buildAssets(files: AssetFiles): { assets: Asset[]; addresses: Assets } {
  const css = style(files.style)
  const icon = asset(files.icon, 'svg', readFileSync(files.icon, 'utf8'))
  const scripts = {
    search: script('search', files.scripts.search),
    days: script('days', files.scripts.days),
    article: script('article', files.scripts.article),
    choices: script('choices', files.scripts.choices),
  }
  return {
    assets: [css, icon, ...Object.values(scripts)],
    addresses: {
      style: css.path,
      icon: icon.path,
      scripts: {
        search: scripts.search.path,
        days: scripts.days.path,
        article: scripts.article.path,
        choices: scripts.choices.path,
      },
    },
  }
}
