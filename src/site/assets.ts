/**
 * Builds style sheet, scripts and icon once per run, with a content hash in each name so that browsers can cache them.
 *
 * `templates/assets/archive.css` becomes `/assets/archive-3f9c2a1b.css`.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parse } from 'node:path'
import { buildSync } from 'esbuild'
import { bundle, Features } from 'lightningcss'
import type { Assets, Script } from '#render/frame.ts'

/** Source files of the assets. */
export interface AssetFiles {
  /** Style sheet, whose imports are bundled. */
  style: string
  /** Entry point of each script. */
  scripts: Record<Script, string>
  /** SVG icon. */
  icon: string
}

export interface Asset {
  /** Address of the file. */
  path: string
  content: string
}

function asset(file: string, extension: string, content: string): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  return { path: `/assets/${parse(file).name}-${hash}.${extension}`, content }
}

/** Compiles `light-dark()` for browsers before 2024, which do not support it. */
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

/** All assets, and their addresses for the pages. */
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
