// JavaScript, because the package has no types for the path that Node needs; german-patterns.d.mts has them.
export { default as german } from 'hyphen/de/index.js'
