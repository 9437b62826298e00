// Runs in the form for on the way: its source is put into the page, so it may use nothing from outside of itself.

/** @typedef {import('../form-data.ts').FormData} FormData */
/** @typedef {import('../form-data.ts').FormState} FormState */

/**
 * What has been answered, kept in this browser with every change. Its database is used because it answers whether it has kept
 * something: Chromium's `localStorage` keeps nothing at all for some pages that were opened as a file, and says nothing. Where
 * a browser keeps nothing for such pages, `keeps` is false, and closing asks first.
 * @param {FormData} data
 */
export async function storing(data) {
  const name = `kontor-form-${data.form}`
  /** @type {FormState} */
  const fresh = {
    revision: 0,
    answers: data.answers.map(([question, part, value]) => [`${question}/${part}`, value]),
    note: data.note,
    heldOn: data.plannedOn,
    present: data.present,
    newPeople: [],
    promises: [],
    changedAt: '',
    savedAt: '',
  }

  // other pages that were opened as files may share the store: nothing in it is taken on trust
  const isText = (/** @type {unknown} */ value) => typeof value === 'string'
  const isRow = (/** @type {unknown} */ value, /** @type {readonly string[]} */ fields) =>
    typeof value === 'object' && value !== null && fields.every((field) => isText(Reflect.get(value, field)))
  const areRows = (/** @type {unknown} */ value, /** @type {readonly string[]} */ fields) =>
    Array.isArray(value) && value.every((row) => isRow(row, ['id', ...fields]))
  /**
   * @param {unknown} value
   * @returns {value is FormState}
   */
  const isState = (value) => {
    if (!isRow(value, ['note', 'heldOn', 'changedAt', 'savedAt'])) return false
    /** @type {(field: string) => unknown} */
    const of = (field) => Reflect.get(/** @type {object} */ (value), field)
    const [answers, present] = [of('answers'), of('present')]
    return (
      typeof of('revision') === 'number' &&
      Array.isArray(answers) &&
      answers.every((answer) => Array.isArray(answer) && answer.length === 2 && answer.every(isText)) &&
      Array.isArray(present) &&
      present.every((id) => typeof id === 'number') &&
      areRows(of('newPeople'), ['name', 'jobTitle']) &&
      areRows(of('promises'), ['text', 'dueOn'])
    )
  }

  /**
   * @template Result
   * @param {IDBRequest<Result>} request
   * @returns {Promise<Result>}
   */
  const answerOf = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error ?? new Error(request.readyState))
    })
  const open = async () => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => request.result.createObjectStore('states')
    return answerOf(request)
  }
  const database = await open().catch(() => null)
  const key = 'state'

  /** What the browser keeps; null where that is nothing, or nothing of this form. */
  const kept = async () => {
    if (database === null) return null
    /** @type {unknown} */
    const value = await answerOf(database.transaction('states').objectStore('states').get(key))
    return isState(value) ? value : null
  }
  /**
   * Changes what is kept.
   * @param {(states: IDBObjectStore) => void} change
   * @returns {Promise<void>} fulfilled once it is kept
   */
  const keeping = (change) =>
    new Promise((resolve, reject) => {
      if (database === null) throw new Error('this browser keeps nothing')
      const transaction = database.transaction('states', 'readwrite', { durability: 'strict' })
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'))
      change(transaction.objectStore('states'))
    })

  const found = await kept().catch(() => null)
  /** @type {FormState} */
  let state = found ?? fresh
  /** Revision of what this window knows to be kept. */
  let known = state.revision
  let isKeeping = false
  let isElsewhere = false
  let isLeaving = false
  let keeps = await keeping((states) => states.put('yes', 'try')).then(
    () => true,
    () => false,
  )
  /** @type {(() => void)[]} */
  const listeners = []
  const tell = () => {
    for (const listener of listeners) listener()
  }

  /** Keeps the state, and what has been typed meanwhile, unless another window of this form has gone on. */
  const keep = async () => {
    if (isKeeping) return
    isKeeping = true
    while (keeps && !isElsewhere && known < state.revision) {
      const next = state
      try {
        await keeping((states) => {
          const stored = states.get(key)
          stored.onsuccess = () => {
            isElsewhere = isState(stored.result) && stored.result.revision > known
            if (!isElsewhere) states.put(next, key)
          }
        })
        if (!isElsewhere) known = next.revision
      } catch {
        keeps = false
      }
    }
    isKeeping = false
    tell()
  }
  const write = (/** @type {FormState} */ next) => {
    state = next
    tell()
    void keep()
  }

  // whoever comes back to this window learns at once that the other one has gone on
  window.addEventListener('focus', () => {
    void kept().then(
      (stored) => {
        if (stored === null || stored.revision <= state.revision) return
        isElsewhere = true
        tell()
      },
      () => undefined,
    )
  })
  window.addEventListener('beforeunload', (event) => {
    const isOpen = state.changedAt > state.savedAt
    if (isOpen && known < state.revision && !isLeaving) event.preventDefault()
  })

  /**
   * Changes what is kept and shows what it is then.
   * @param {(states: IDBObjectStore) => void} change
   */
  const startAnew = async (change) => {
    await keeping(change).catch(() => undefined)
    isLeaving = true
    location.reload()
  }

  return {
    state: () => state,
    keeps: () => keeps,
    /** Whether all that has been typed is kept. */
    isKept: () => known === state.revision,
    isElsewhere: () => isElsewhere,
    listen: (/** @type {() => void} */ listener) => void listeners.push(listener),
    /** @param {Partial<FormState>} change */
    change(change) {
      write({ ...state, ...change, revision: state.revision + 1, changedAt: new Date().toISOString() })
    },
    /** The answers lie in a file now. */
    saved() {
      write({ ...state, revision: state.revision + 1, savedAt: new Date().toISOString() })
    },
    /** Goes on with what the other window has, which then learns that it is no longer the last. */
    async takeOver() {
      // it may have been deleted there: then this is all there is
      if ((await kept().catch(() => null)) === null) return
      await startAnew((states) => {
        const stored = states.get(key)
        stored.onsuccess = () => {
          if (isState(stored.result))
            states.put({ ...stored.result, revision: stored.result.revision + 1 }, key)
        }
      })
    },
    /** Removes everything from this browser. */
    forget: () => startAnew((states) => states.delete(key)),
  }
}
