// Runs in the form for on the way: its source is put into the page, so it may use nothing from outside of itself.

/** @typedef {import('../form-data.ts').FormData} FormData */
/** @typedef {import('../form-data.ts').FormState} FormState */

/**
 * What has been answered, kept in this browser with every change. Some browsers keep nothing for pages that were opened as a
 * file: then `keeps` is false, and closing asks first.
 * @param {FormData} data
 */
export function storing(data) {
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

  /** What the browser keeps; null where that is nothing, or nothing of this form. */
  const kept = () => {
    try {
      /** @type {unknown} */
      const value = JSON.parse(localStorage.getItem(name) ?? 'null')
      return isState(value) ? value : null
    } catch {
      return null
    }
  }
  const canKeep = () => {
    try {
      localStorage.setItem(`${name}-try`, 'yes')
      const isThere = localStorage.getItem(`${name}-try`) === 'yes'
      localStorage.removeItem(`${name}-try`)
      return isThere
    } catch {
      return false
    }
  }

  /** @type {FormState} */
  let state = kept() ?? fresh
  let keeps = canKeep()
  let isElsewhere = false
  /** @type {(() => void)[]} */
  const listeners = []
  const tell = () => {
    for (const listener of listeners) listener()
  }

  const write = (/** @type {FormState} */ next) => {
    const before = state.revision
    state = next
    const stored = keeps ? kept() : null
    // another window of this form has gone on meanwhile: neither overwrites the other
    if (stored !== null && stored.revision > before) isElsewhere = true
    if (keeps && !isElsewhere)
      try {
        localStorage.setItem(name, JSON.stringify(state))
      } catch {
        keeps = false
      }
    tell()
  }

  window.addEventListener('storage', ({ key }) => {
    if (key !== name && key !== null) return
    const stored = kept()
    if (stored === null || stored.revision <= state.revision) return
    isElsewhere = true
    tell()
  })
  window.addEventListener('beforeunload', (event) => {
    const isOpen = state.changedAt > state.savedAt
    if (isOpen && (!keeps || isElsewhere)) event.preventDefault()
  })

  return {
    state: () => state,
    keeps: () => keeps,
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
    takeOver() {
      const stored = kept()
      if (stored === null) return
      isElsewhere = false
      state = { ...stored, revision: stored.revision + 1 }
      localStorage.setItem(name, JSON.stringify(state))
      location.reload()
    },
    /** Removes everything from this browser. */
    forget() {
      localStorage.removeItem(name)
      state = fresh
      location.reload()
    },
  }
}
