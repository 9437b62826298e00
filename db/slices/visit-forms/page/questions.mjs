// Runs in the form for on the way: its source is put into the page, so it may use nothing from outside of itself.

/** @typedef {import('../form-data.ts').FormData} FormData */
/** @typedef {import('../form-data.ts').FormQuestion} FormQuestion */
/** @typedef {import('../form-words.ts').FormWords} FormWords */

/**
 * The guide's questions, each asked as soon as its condition holds.
 * @param {FormData} data
 * @param {FormWords} words
 * @param {ReturnType<typeof import('./drawing.mjs').drawing>} draw
 * @param {Awaited<ReturnType<typeof import('./storing.mjs').storing>>} store
 */
export function questioning(data, words, draw, store) {
  const { element, labelled, typed, dayInput, radios, tick, button } = draw
  const questions = data.sections.flatMap((section) => section.questions)
  const byKey = new Map(questions.map((question) => [question.key, question]))
  const answers = new Map(store.state().answers)

  const set = (/** @type {string} */ question, /** @type {string} */ part, /** @type {string} */ value) => {
    if (value === '') answers.delete(`${question}/${part}`)
    else answers.set(`${question}/${part}`, value)
    store.change({ answers: [...answers] })
    refresh()
  }
  const valueOf = (/** @type {string} */ question, part = '') => answers.get(`${question}/${part}`) ?? ''
  const partsOf = (/** @type {FormQuestion} */ { kind, options }) =>
    kind === 'several' || kind === 'rating' ? options.map(({ key }) => key) : ['']
  const isAnswered = (/** @type {FormQuestion} */ question) =>
    partsOf(question).some((part) => valueOf(question.key, part) !== '')

  /** @type {(question: FormQuestion, depth?: number) => boolean} */
  const isAsked = ({ condition }, depth = 0) => {
    if (condition === null) return true
    const earlier = byKey.get(condition.question)
    if (earlier === undefined || depth > questions.length || !isAsked(earlier, depth + 1)) return false
    const given =
      earlier.kind === 'several'
        ? partsOf(earlier).filter((part) => valueOf(earlier.key, part) !== '')
        : [valueOf(earlier.key)]
    return given.some((value) => condition.is.includes(value))
  }

  /** A number as it is typed, as it is kept; null where it is none. */
  const numberOf = (/** @type {string} */ text) => {
    const plain = text.trim().replace(/\s/g, '').replace('−', '-')
    const [thousands, comma] = data.language === 'de' ? ['.', ','] : [',', '.']
    const grouped = new RegExp(`^-?\\d{1,3}(\\${thousands}\\d{3})+(\\${comma}\\d+)?$`)
    const number = (grouped.test(plain) ? plain.replaceAll(thousands, '') : plain).replace(',', '.')
    return /^-?\d{1,15}(\.\d{1,6})?$/.test(number) ? number : null
  }
  const shownNumber = (/** @type {string} */ value) =>
    data.language === 'de' ? value.replace('.', ',') : value

  const fives = ['1', '2', '3', '4', '5'].map((value) => /** @type {const} */ ([value, value]))

  /** The controls of a question, and how they are emptied. */
  const controlsOf = (/** @type {FormQuestion} */ question, /** @type {string} */ title) => {
    const { key, kind, help } = question
    const set1 = (/** @type {string} */ value) => set(key, '', value)
    /** @type {(nodes: readonly Node[], clear: () => void) => { nodes: readonly Node[], clear: () => void }} */
    const made = (nodes, clear) => ({ nodes, clear })
    const one = (/** @type {Parameters<typeof radios>[0]['choices']} */ choices, inline = false) => {
      const { from, to } = question.scale
      const ends = from === '' && to === '' ? null : /** @type {const} */ ([`1 = ${from}`, `5 = ${to}`])
      const group = radios({
        legend: title,
        legendClass: 'asked',
        choices,
        value: valueOf(key),
        changed: set1,
        ends,
        inline,
      })
      return made([group.fieldset], group.clear)
    }
    switch (kind) {
      case 'yesNo':
        return one(
          [
            ['yes', words.yes],
            ['no', words.no],
          ],
          true,
        )
      case 'scale':
        return one(fives, true)
      case 'choice':
        return one(question.options.map((option) => [option.key, option.text]))
      case 'several': {
        const ticks = question.options.map((option) =>
          tick({
            text: option.text,
            checked: valueOf(key, option.key) !== '',
            changed: (checked) => set(key, option.key, checked ? 'yes' : ''),
          }),
        )
        const fieldset = element('fieldset', {}, [
          element('legend', { class: 'asked' }, [title]),
          element(
            'div',
            { class: 'choices' },
            ticks.map(({ label }) => label),
          ),
        ])
        return made([fieldset], () => ticks.forEach(({ input }) => (input.checked = false)))
      }
      case 'rating': {
        /** @type {(() => void)[]} */
        const clears = []
        const factors = question.options.map((factor) => {
          const sides = /** @type {const} */ ([words.importance, words.satisfaction]).map((legend, side) => {
            const group = radios({
              legend,
              choices: fives,
              value: valueOf(key, factor.key).split('/')[side] ?? '',
              changed: (value) => {
                const both = [...valueOf(key, factor.key).split('/'), '', ''].slice(0, 2)
                both[side] = value
                set(key, factor.key, both.join('/'))
              },
              inline: true,
            })
            clears.push(group.clear)
            return group.fieldset
          })
          return element('fieldset', { class: 'factor' }, [element('legend', {}, [factor.text]), ...sides])
        })
        const fieldset = element('fieldset', {}, [
          element('legend', { class: 'asked' }, [title]),
          help === '' ? element('p', { class: 'ends' }, [words.ratingEnds]) : null,
          ...factors,
        ])
        return made([fieldset], () => clears.forEach((clear) => clear()))
      }
      case 'number': {
        const unit = question.unit === '' ? '' : ` (${question.unit})`
        const wrong = element('p', { class: 'wrong', role: 'alert' })
        const input = element('input', { inputmode: 'decimal', autocomplete: 'off', class: 'short' })
        const saved = valueOf(key)
        input.value = numberOf(shownNumber(saved)) === null ? saved : shownNumber(saved)
        const check = () => {
          const isWrong = input.value.trim() !== '' && numberOf(input.value) === null
          if (isWrong) input.setAttribute('aria-invalid', 'true')
          else input.removeAttribute('aria-invalid')
          wrong.textContent = isWrong ? words.noNumber : ''
        }
        input.addEventListener('input', () => {
          // what is no number yet is kept as it stands
          set1(numberOf(input.value) ?? input.value)
          check()
        })
        check()
        const clear = () => {
          input.value = ''
          check()
        }
        return made([labelled(title + unit, input, help), wrong], clear)
      }
      case 'date': {
        const { control, warning } = dayInput({
          value: valueOf(key),
          wrongDay: words.wrongDay,
          changed: set1,
        })
        return made([labelled(title, control, help), warning], () => {
          control.value = ''
          control.removeAttribute('aria-invalid')
          warning.textContent = ''
        })
      }
      case 'text': {
        const { control, warning } = typed('textarea', {
          value: valueOf(key),
          max: data.limits.text,
          tooLong: words.tooLong,
          changed: set1,
          attributes: { rows: '3' },
        })
        return made([labelled(title, control, help), warning], () => (control.value = ''))
      }
    }
  }

  /** @type {{ question: FormQuestion, block: HTMLElement, remove: HTMLElement }[]} */
  const blocks = []
  const blockOf = (/** @type {FormQuestion} */ question) => {
    const title = question.isInternal ? `${question.text} (${words.internal})` : question.text
    const { nodes, clear } = controlsOf(question, title)
    const remove = button(
      words.clear,
      () => {
        clear()
        for (const part of partsOf(question)) answers.delete(`${question.key}/${part}`)
        store.change({ answers: [...answers] })
        refresh()
        const first = block.querySelector('input, textarea')
        if (first instanceof HTMLElement) first.focus()
      },
      'quiet',
    )
    remove.setAttribute('aria-label', `${words.clear}: ${question.text}`)
    const isGroup = !['number', 'date', 'text'].includes(question.kind)
    if (isGroup && question.help !== '') {
      const said = element('p', { class: 'help', id: draw.newId() }, [question.help])
      const [fieldset] = nodes
      if (fieldset instanceof HTMLElement) {
        fieldset.setAttribute('aria-describedby', said.id)
        fieldset.firstElementChild?.after(said)
      }
    }
    const block = element('div', { class: 'question', 'data-question': question.key }, [...nodes, remove])
    blocks.push({ question, block, remove })
    return block
  }

  /** @type {{ details: HTMLDetailsElement, summary: HTMLElement, others: readonly FormQuestion[] }[]} */
  const folds = []
  const refresh = () => {
    for (const { question, block, remove } of blocks) {
      block.hidden = !isAsked(question)
      remove.hidden = !isAnswered(question)
    }
    for (const { details, summary, others } of folds) {
      const count = others.filter((each) => isAsked(each)).length
      details.hidden = count === 0
      summary.textContent = words.more.replace('{{count}}', String(count))
    }
  }

  // what follows from an answer of the core stands in sight with it
  const core = new Set()
  for (const { key, isCore, condition } of questions)
    if (isCore || (condition !== null && core.has(condition.question))) core.add(key)
  const sections = data.sections.map(({ title, questions: asked }) => {
    const others = asked.filter(({ key }) => !core.has(key))
    const summary = element('summary')
    const details = element('details', {}, [summary, ...others.map(blockOf)])
    if (others.some(isAnswered)) details.open = true
    folds.push({ details, summary, others })
    return element('section', {}, [
      element('h2', {}, [title]),
      ...asked.filter(({ key }) => core.has(key)).map(blockOf),
      details,
    ])
  })
  refresh()

  return {
    sections,
    /** What differs from what the office had, of the questions that are asked; null takes an answer away. */
    changed() {
      const before = new Map(data.answers.map(([question, part, value]) => [`${question}/${part}`, value]))
      /** @type {[string, string, string | null][]} */
      const rows = []
      for (const question of questions.filter((each) => isAsked(each)))
        for (const part of partsOf(question)) {
          const typedIn = valueOf(question.key, part)
          const now = typedIn.trim() === '' ? '' : typedIn
          if (now === '' && before.has(`${question.key}/${part}`)) rows.push([question.key, part, null])
          else if (now !== '' && now !== before.get(`${question.key}/${part}`))
            rows.push([question.key, part, now])
        }
      return rows
    },
  }
}
