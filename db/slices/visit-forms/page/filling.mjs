// Runs in the form for on the way: its source is put into the page, so it may use nothing from outside of itself.

/** @typedef {import('../form-data.ts').FormData} FormData */
/** @typedef {import('../form-words.ts').FormWords} FormWords */

/**
 * The form as a whole: head, questions, note, people, promises, and the file of answers.
 * @param {FormData} data
 * @param {FormWords} words
 * @param {ReturnType<typeof import('./drawing.mjs').drawing>} draw
 * @param {Awaited<ReturnType<typeof import('./storing.mjs').storing>>} store
 * @param {ReturnType<typeof import('./questions.mjs').questioning>} asked
 * @param {ReturnType<typeof import('./seal.mjs').sealing>} sealOf
 */
export function filling(data, words, draw, store, asked, sealOf) {
  const { element, labelled, typed, dayInput, tick, button } = draw
  const { line, text: textMax } = data.limits
  const random = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    )
  const formatDay = (/** @type {string} */ day) =>
    new Intl.DateTimeFormat(data.language, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day))
  const formatTime = (/** @type {string} */ instant) =>
    new Intl.DateTimeFormat(data.language, { timeStyle: 'short' }).format(new Date(instant))

  /**
   * Rows that a person adds and takes away.
   * @template {{ readonly id: string }} Row
   * @param {{ rows: readonly Row[], add: string, none: string, fresh: (id: string) => Row, drawn: (row: Row, change: (part: Partial<Row>) => void) => readonly Node[], remove: (row: Row) => string, changed: (rows: readonly Row[]) => void }} wish
   */
  const rowList = ({ rows, add, none, fresh, drawn, remove, changed }) => {
    let current = rows
    const list = element('ul', { class: 'rows' })
    const empty = element('p', { class: 'help' }, [none])
    const set = (/** @type {readonly Row[]} */ next) => {
      current = next
      changed(current)
      empty.hidden = current.length > 0
    }
    const adder = button(add, () => {
      const row = fresh(random())
      set([...current, row])
      const item = itemOf(row)
      list.append(item)
      const first = item.querySelector('input, textarea')
      if (first instanceof HTMLElement) first.focus()
    })
    const itemOf = (/** @type {Row} */ row) => {
      const change = (/** @type {Partial<Row>} */ part) =>
        set(current.map((each) => (each.id === row.id ? { ...each, ...part } : each)))
      const taken = button(
        words.remove,
        () => {
          set(current.filter(({ id }) => id !== row.id))
          item.remove()
          adder.focus()
        },
        'quiet',
      )
      const naming = () =>
        taken.setAttribute(
          'aria-label',
          `${words.remove}: ${remove(current.find(({ id }) => id === row.id) ?? row)}`,
        )
      const changing = (/** @type {Partial<Row>} */ part) => {
        change(part)
        naming()
      }
      const item = element('li', {}, [...drawn(row, changing), taken])
      naming()
      return item
    }
    list.append(...rows.map(itemOf))
    empty.hidden = rows.length > 0
    return element('div', {}, [empty, list, adder])
  }

  const lineField = (
    /** @type {string} */ label,
    /** @type {string} */ value,
    /** @type {(value: string) => void} */ changed,
  ) => {
    const { control, warning } = typed('input', {
      value,
      max: line,
      tooLong: words.tooLong,
      changed,
      attributes: { type: 'text' },
    })
    return element('div', {}, [labelled(label, control), warning])
  }
  const dayField = (
    /** @type {string} */ label,
    /** @type {string} */ value,
    /** @type {(value: string) => void} */ changed,
  ) => {
    const { control, warning } = dayInput({ value, wrongDay: words.wrongDay, changed })
    return element('div', {}, [labelled(label, control), warning])
  }

  const present = new Set(store.state().present)
  const people = element('section', {}, [
    element('h2', {}, [words.people]),
    data.people.length === 0
      ? null
      : element('fieldset', {}, [
          element('legend', {}, [words.present]),
          element(
            'div',
            { class: 'choices' },
            data.people.map(
              ({ id, name, jobTitle }) =>
                tick({
                  text: jobTitle === '' ? name : `${name}, ${jobTitle}`,
                  checked: present.has(id),
                  changed: (checked) => {
                    if (checked) present.add(id)
                    else present.delete(id)
                    store.change({ present: [...present] })
                  },
                }).label,
            ),
          ),
        ]),
    rowList({
      rows: store.state().newPeople,
      add: words.addPerson,
      none: '',
      fresh: (id) => ({ id, name: '', jobTitle: '' }),
      drawn: (row, change) => [
        lineField(words.name, row.name, (name) => change({ name })),
        lineField(words.jobTitle, row.jobTitle, (jobTitle) => change({ jobTitle })),
      ],
      remove: ({ name }) => name || words.name,
      changed: (newPeople) => store.change({ newPeople }),
    }),
  ])

  const promises = element('section', {}, [
    element('h2', {}, [words.promises]),
    rowList({
      rows: store.state().promises,
      add: words.addPromise,
      none: words.noPromise,
      fresh: (id) => ({ id, text: '', dueOn: '' }),
      drawn: (row, change) => [
        lineField(words.promise, row.text, (text) => change({ text })),
        dayField(words.dueOn, row.dueOn, (dueOn) => change({ dueOn })),
      ],
      remove: ({ text }) => text || words.promise,
      changed: (rows) => store.change({ promises: rows }),
    }),
  ])

  const note = typed('textarea', {
    value: store.state().note,
    max: textMax,
    tooLong: words.tooLong,
    changed: (text) => store.change({ note: text }),
    attributes: { rows: '8' },
  })

  /** What cannot be read back is put right first: says so, and leads there. */
  const refuse = (/** @type {Element} */ at, /** @type {string} */ why) => {
    const folded = at.closest('details')
    if (folded) folded.open = true
    said.textContent = why
    said.className = 'wrong'
    if (at instanceof HTMLElement) at.focus()
  }
  const rowWith = (/** @type {Element} */ section, /** @type {number} */ place) =>
    section.querySelectorAll('.rows > li')[place]?.querySelector('input') ?? section
  /** The first thing that cannot be read back, and why; null where all can. */
  const unfit = () => {
    const { newPeople, promises: promised } = store.state()
    const marked = [...document.querySelectorAll('[aria-invalid="true"]')].find(
      (each) => !each.closest('[hidden]'),
    )
    if (marked) return { at: marked, why: words.putRight }
    const nameless = newPeople.findIndex((row) => row.name.trim() === '' && row.jobTitle.trim() !== '')
    if (nameless >= 0) return { at: rowWith(people, nameless), why: words.nameMissing }
    const half = promised.findIndex((row) => (row.text.trim() === '') !== (row.dueOn === ''))
    return half < 0 ? null : { at: rowWith(promises, half), why: words.promiseHalf }
  }
  const save = () => {
    const wrong = unfit()
    if (wrong) {
      refuse(wrong.at, wrong.why)
      return
    }
    const state = store.state()
    const body = JSON.stringify({
      answers: asked.changed(),
      note: state.note === data.note ? null : state.note,
      heldOn: state.heldOn || data.plannedOn,
      present: data.people.flatMap(({ id }) =>
        state.present.includes(id) === data.present.includes(id) ? [] : [[id, state.present.includes(id)]],
      ),
      newPeople: state.newPeople.filter(({ name }) => name.trim() !== ''),
      promises: state.promises.filter(({ text }) => text.trim() !== ''),
      savedAt: new Date().toISOString(),
    })
    const seal = sealOf(data.key, `kontor-answers/1/${data.form}/${body}`)
    const file = JSON.stringify({ kontor: 'answers', version: 1, form: data.form, seal, body }, null, 1)
    const link = element('a', { download: data.fileName })
    link.href = URL.createObjectURL(new Blob([file], { type: 'application/json' }))
    document.body.append(link)
    link.click()
    link.remove()
    store.saved()
    said.className = ''
    said.textContent = words.fileSaved.replace('{{file}}', () => data.fileName)
  }

  const said = element('p', { role: 'status' })
  const kept = element('p', { class: 'kept' })
  const trouble = element('div', { class: 'trouble', role: 'alert' })
  const refresh = () => {
    const { changedAt, savedAt } = store.state()
    if (changedAt === '') kept.textContent = words.nothingYet
    else if (savedAt >= changedAt)
      kept.textContent = words.inFile.replace('{{time}}', () => formatTime(savedAt))
    else if (store.isKept()) kept.textContent = words.kept.replace('{{time}}', () => formatTime(changedAt))
    else kept.textContent = store.keeps() && !store.isElsewhere() ? words.keeping : words.notKept
    const wanted = store.isElsewhere() ? words.elsewhere : store.keeps() ? '' : words.keepsNothing
    if (trouble.dataset['said'] === wanted) return
    trouble.dataset['said'] = wanted
    trouble.replaceChildren(
      ...(wanted === '' ? [] : [element('p', {}, [wanted])]),
      ...(store.isElsewhere() ? [button(words.takeOver, () => void store.takeOver())] : []),
    )
  }
  store.listen(refresh)
  refresh()

  const forget = button(
    words.forget,
    () => {
      if (window.confirm(words.forgetSure)) void store.forget()
    },
    'quiet',
  )

  document.querySelector('main')?.replaceChildren(
    element('header', {}, [
      element('p', { class: 'office' }, [data.officeName]),
      element('h1', {}, [data.company]),
      element('p', {}, [
        `${words.visitOn.replace('{{day}}', () => formatDay(data.plannedOn))} · ${data.guide}`,
      ]),
    ]),
    trouble,
    dayField(words.heldOn, store.state().heldOn, (heldOn) => store.change({ heldOn })),
    ...asked.sections,
    people,
    element('section', {}, [
      element('h2', {}, [words.note]),
      labelled(words.noteLabel, note.control),
      note.warning,
    ]),
    promises,
    element('section', { class: 'end' }, [
      element('h2', {}, [words.saving]),
      element('p', {}, [words.savingHelp]),
      button(words.save, save, 'primary'),
      said,
      kept,
      forget,
    ]),
  )
}
