/** The build of recheck in plain JavaScript; the package's own entry starts a Java or native program. */
declare module 'recheck/lib/browser.js' {
  export { checkSync } from 'recheck'
}
