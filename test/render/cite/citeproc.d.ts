/** Types of the parts of citeproc-js that the tests use; the package has none. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string
    retrieveItem(id: string): unknown
  }
  class Engine {
    constructor(system: System, style: string, language: string)
    setOutputFormat(format: 'text'): void
    updateItems(ids: string[]): void
    makeBibliography(): [settings: unknown, entries: string[]]
  }
  const CSL: { Engine: typeof Engine }
  export = CSL
}
