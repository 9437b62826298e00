import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page } from '@playwright/test'
import { test } from '../support/app.ts'
import type { WithKontor } from '../support/kontor.ts'

const home = 'app://kontor/index.html'

/** A server on this machine that counts who comes; nobody may. */
const guarded = test.extend<{ outside: { readonly url: string; readonly visits: string[] } }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright finds the fixtures that are asked for in this pattern
  outside: async ({}, lend) => {
    const visits: string[] = []
    const server = http.createServer((request, response) => {
      visits.push(request.url ?? '')
      response
        .writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/html' })
        .end('outside')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    await lend({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, visits })
    expect(visits).toEqual([])
    await new Promise((resolve) => server.close(resolve))
  },
})

const address = (page: Page) => page.evaluate(() => location.href.split('#')[0])
/** Long enough for what should not happen to happen. */
const aMoment = (page: Page) => page.waitForTimeout(300)

test('a window runs in the sandbox, apart from its bridge, without Node', async ({
  kontor: { app, page },
}) => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    return contents.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false })
  expect(preferences).toMatchObject({ webviewTag: false, webSecurity: true })
  const globals = await page.evaluate(() =>
    [
      'require',
      'process',
      'Buffer',
      'module',
      'global',
      'electron',
      'ipcRenderer',
      '__KONTOR_CHANNELS__',
    ].filter((name) => name in globalThis),
  )
  expect(globals).toEqual([])
})

test('the bridge cannot be changed from the page', async ({ kontor: { page } }) => {
  const outcome = await page.evaluate(async () => {
    const { kontor } = globalThis as unknown as { kontor: Record<string, Record<string, unknown>> }
    const attempts = [
      () => Object.assign(kontor, { office: {} }),
      () => Object.assign(kontor['setup'] ?? {}, { state: () => 'mine' }),
      () => Object.defineProperty(globalThis, 'kontor', { value: {} }),
    ]
    for (const attempt of attempts) {
      try {
        attempt()
      } catch {
        // refused, as it should be
      }
    }
    const { kontor: after } = globalThis as unknown as WithKontor
    return (await after.setup.state({})).ok
  })
  expect(outcome).toBe(true)
})

guarded('the page stays, wherever it is told to go', async ({ kontor: { app, page }, outside }) => {
  const places = [
    outside.url,
    'file:///etc/passwd',
    'data:text/html,x',
    'app://kontor/assets/',
    'app://other/',
    'about:blank',
  ]
  for (const place of places) {
    await page.evaluate((target) => location.assign(target), place).catch(() => undefined)
    await aMoment(page)
    await expect.poll(async () => [place, await address(page)]).toEqual([place, home])
  }
  await page.evaluate((target) => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<a id="out" href="${target}/link">x</a><a id="ping" href="#" ping="${target}/ping">x</a>
       <form id="form" action="${target}/form" method="post"></form>
       <meta http-equiv="refresh" content="0;url=${target}/refresh">`,
    )
    document.querySelector<HTMLElement>('#out')?.click()
    document.querySelector<HTMLElement>('#ping')?.click()
    document.querySelector<HTMLFormElement>('#form')?.submit()
  }, outside.url)
  await aMoment(page)
  expect(await address(page)).toBe(home)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

guarded('no page opens a window', async ({ kontor: { app, page }, outside }) => {
  const opened = await page.evaluate((target) => {
    const found = ['', 'about:blank', location.href, target].map((url) => window.open(url) === null)
    const link = Object.assign(document.createElement('a'), { href: target, target: '_blank' })
    document.body.append(link)
    link.click()
    return found
  }, outside.url)
  await aMoment(page)
  expect(opened).toEqual([true, true, true, true])
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
})

guarded('nothing comes from outside, by whatever element or call', async ({ kontor: { page }, outside }) => {
  const outcomes = await page.evaluate(async (url) => {
    const settle = (name: string, attempt: Promise<unknown>) =>
      attempt.then(
        () => `${name} got through`,
        () => `${name} refused`,
      )
    const element = (tag: string, attributes: Record<string, string>) =>
      new Promise((resolve, reject) => {
        const made = Object.assign(document.createElement(tag), attributes)
        made.addEventListener('load', resolve)
        made.addEventListener('error', reject)
        document.body.append(made)
        setTimeout(reject, 400)
      })
    return Promise.all([
      settle('fetch', fetch(url)),
      settle('no-cors', fetch(url, { mode: 'no-cors' })),
      settle('img', element('img', { src: `${url}/img` })),
      settle('script', element('script', { src: `${url}/script` })),
      settle('stylesheet', element('link', { rel: 'stylesheet', href: `${url}/css` })),
      settle('video', element('video', { src: `${url}/video` })),
      settle('embed', element('embed', { src: `${url}/embed` })),
      settle('object', element('object', { data: `${url}/object` })),
      settle('import', import(/* @vite-ignore */ `${url}/module.js`)),
      settle(
        'socket',
        new Promise((resolve, reject) => {
          const socket = new WebSocket(url.replace('http', 'ws'))
          socket.addEventListener('open', resolve)
          socket.addEventListener('error', reject)
        }),
      ),
      settle(
        'events',
        new Promise((resolve, reject) => {
          const source = new EventSource(url)
          source.addEventListener('open', resolve)
          source.addEventListener('error', reject)
        }),
      ),
      settle(
        'request',
        new Promise((resolve, reject) => {
          const request = new XMLHttpRequest()
          request.addEventListener('load', resolve)
          request.addEventListener('error', reject)
          request.open('GET', url)
          request.send()
        }),
      ),
      settle(
        'worker',
        new Promise((resolve, reject) => {
          const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))
          worker.addEventListener('message', resolve)
          worker.addEventListener('error', reject)
        }),
      ),
      settle(
        'beacon',
        navigator.sendBeacon(`${url}/beacon`)
          ? Promise.reject(new Error('queued, and blocked'))
          : Promise.reject(new Error('no')),
      ),
    ])
  }, outside.url)
  await aMoment(page)
  expect(outcomes.filter((outcome) => !outcome.endsWith('refused'))).toEqual([])
})

guarded(
  'even the session lets nothing out, and no name is resolved',
  async ({ kontor: { app }, outside }) => {
    const outcomes = await app.evaluate(async ({ session }, url) => {
      const refused = (attempt: Promise<unknown>) =>
        attempt.then(
          () => false,
          () => true,
        )
      return [
        await refused(session.defaultSession.fetch(url)),
        await refused(session.defaultSession.resolveHost('example.org')),
      ]
    }, outside.url)
    expect(outcomes).toEqual([true, true])
  },
)

test('text does not become code', async ({ kontor: { page } }) => {
  const outcomes = await page.evaluate(async () => {
    const ran = globalThis as unknown as Record<string, unknown>
    const refused = (attempt: () => unknown) => {
      try {
        attempt()
        return false
      } catch {
        return true
      }
    }
    // later, because what the test itself evaluates may evaluate too
    const constructed = await new Promise((resolve) => {
      setTimeout(() => {
        // the very thing this test is about
        // eslint-disable-next-line no-eval, typescript/no-implied-eval
        resolve([refused(() => (0, eval)('1')), refused(() => new Function('return 1'))])
      })
    })
    const script = document.createElement('script')
    script.textContent = 'globalThis.ranInline = 1'
    document.body.append(script)
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="data:," onerror="globalThis.ranHandler = 1"><a id="js" href="javascript:globalThis.ranLink = 1">x</a>',
    )
    document.querySelector<HTMLElement>('#js')?.click()
    const module = document.createElement('script')
    module.type = 'module'
    module.src = 'data:text/javascript,globalThis.ranData = 1'
    document.body.append(module)
    await new Promise((resolve) => setTimeout(resolve, 200))
    const names = ['ranInline', 'ranHandler', 'ranLink', 'ranData'].filter((name) => name in ran)
    return { constructed, names }
  })
  expect(outcomes).toEqual({ constructed: [true, true], names: [] })
})

test('only styles that carry the nonce of the page are applied', async ({ kontor: { page } }) => {
  const colours = await page.evaluate(() => {
    const nonce = document.querySelector<HTMLMetaElement>('meta[name="kontor-nonce"]')?.content ?? ''
    const colourWith = (value: string | null, colour: string) => {
      const style = document.createElement('style')
      if (value !== null) style.nonce = value
      style.textContent = `body { outline-color: ${colour} }`
      document.head.append(style)
      return getComputedStyle(document.body).outlineColor
    }
    return [
      colourWith(null, 'rgb(1, 2, 3)'),
      colourWith('guessed', 'rgb(1, 2, 3)'),
      colourWith(nonce, 'rgb(4, 5, 6)'),
    ]
  })
  expect(colours[0]).not.toBe('rgb(1, 2, 3)')
  expect(colours[1]).not.toBe('rgb(1, 2, 3)')
  expect(colours[2]).toBe('rgb(4, 5, 6)')
})

test('no frame holds another page, and none holds the bridge', async ({ kontor: { page } }) => {
  const frames = await page.evaluate(async () => {
    const frame = (attributes: Record<string, string>) => {
      const made = Object.assign(document.createElement('iframe'), attributes)
      document.body.append(made)
      return made
    }
    const made = [
      frame({ src: 'app://kontor/index.html' }),
      frame({ srcdoc: '<script>parent.ranFrame = 1</script>' }),
      frame({}),
    ]
    const webview = document.createElement('webview')
    webview.setAttribute('src', 'app://kontor/index.html')
    document.body.append(webview)
    await new Promise((resolve) => setTimeout(resolve, 300))
    return made.map(({ contentWindow }) => {
      try {
        const inside = contentWindow as unknown as Record<string, unknown> | null
        return inside !== null && 'kontor' in inside
      } catch {
        return false
      }
    })
  })
  expect(frames).toEqual([false, false, false])
  expect(await page.evaluate(() => 'ranFrame' in globalThis)).toBe(false)
  expect(page.frames().map((frame) => frame.url())).not.toContain('app://kontor/index.html?')
})

test('every permission is refused', async ({ kontor: { page } }) => {
  const outcomes = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'persistent-storage',
      'background-sync',
    ]
    const states = await Promise.all(
      names.map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => `${name} ${state}`,
          () => `${name} denied`,
        ),
      ),
    )
    const refused = (attempt: Promise<unknown>) =>
      attempt.then(
        () => false,
        () => true,
      )
    const asked = [
      await refused(navigator.mediaDevices.getUserMedia({ audio: true })),
      await refused(navigator.mediaDevices.getDisplayMedia()),
      await refused(
        new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      ),
      (await Notification.requestPermission()) !== 'granted',
    ]
    return { states: states.filter((state) => !state.endsWith('denied')), asked }
  })
  expect(outcomes).toEqual({ states: [], asked: [true, true, true, true] })
})

test('nothing is downloaded', async ({ kontor: { app, page } }) => {
  const outcome = app.evaluate(
    ({ session }) =>
      new Promise((resolve) => {
        session.defaultSession.on('will-download', (event) => resolve(event.defaultPrevented))
        setTimeout(() => resolve('none'), 1500)
      }),
  )
  await page.evaluate(() => {
    const href = URL.createObjectURL(new Blob(['x']))
    const link = Object.assign(document.createElement('a'), { href, download: 'x.exe' })
    document.body.append(link)
    link.click()
  })
  expect([true, 'none']).toContain(await outcome)
})
