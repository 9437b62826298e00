// npm run build: builds the app into out/.
import { build } from './setup/build.mjs'
import { dependencies } from './setup/dependencies.mjs'
import { main } from './setup/say.mjs'

await main(async () => {
  await dependencies()
  await build()
  return 0
})
