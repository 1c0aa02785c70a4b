// The build of sql.js that carries its WebAssembly inside: nothing to locate, neither in Node nor in a browser.
declare module 'sql.js/dist/sql-wasm-inline.js' {
  import initSqlJs from 'sql.js'
  export default initSqlJs
}
