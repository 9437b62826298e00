// Runs in the form for on the way: its source is put into the page, so it may use nothing from outside of itself.

/** Makes elements of the page. What people typed only ever becomes text, never markup. */
export function drawing() {
  let number = 0

  /**
   * @template {keyof HTMLElementTagNameMap} Tag
   * @param {Tag} tag
   * @param {Readonly<Record<string, string | boolean | null>>} [attributes] left out where null or false
   * @param {readonly (Node | string | null)[]} [children]
   * @returns {HTMLElementTagNameMap[Tag]}
   */
  const element = (tag, attributes = {}, children = []) => {
    const made = document.createElement(tag)
    for (const [attribute, value] of Object.entries(attributes))
      if (value !== null && value !== false) made.setAttribute(attribute, value === true ? '' : value)
    made.append(...children.filter((child) => child !== null))
    return made
  }
  const newId = () => `field-${++number}`

  /**
   * A control under its label.
   * @param {string} label
   * @param {HTMLInputElement | HTMLTextAreaElement} control
   * @param {string} [help]
   */
  const labelled = (label, control, help = '') => {
    control.id = newId()
    const said = help === '' ? null : element('p', { class: 'help', id: newId() }, [help])
    if (said) control.setAttribute('aria-describedby', said.id)
    return element('div', { class: 'field' }, [element('label', { for: control.id }, [label]), said, control])
  }

  /**
   * A line or an area that says when it holds more than can be taken.
   * @param {'input' | 'textarea'} kind
   * @param {{ value: string, max: number, tooLong: string, changed: (value: string) => void, attributes?: Record<string, string> }} wish
   */
  const typed = (kind, { value, max, tooLong, changed, attributes = {} }) => {
    const control = element(kind, { ...attributes, autocomplete: 'off' })
    control.value = value
    const warning = element('p', { class: 'wrong', role: 'alert' })
    const check = () => {
      const over = control.value.length - max
      control.toggleAttribute('aria-invalid', over > 0)
      if (over > 0) control.setAttribute('aria-invalid', 'true')
      warning.textContent = over > 0 ? tooLong.replace('{{count}}', String(over)) : ''
    }
    control.addEventListener('input', () => {
      changed(control.value)
      check()
    })
    check()
    return { control, warning }
  }

  /**
   * A day that says so while it is half typed, or one that is no day of ours.
   * @param {{ value: string, wrongDay: string, changed: (value: string) => void }} wish
   */
  const dayInput = ({ value, wrongDay, changed }) => {
    const control = element('input', { type: 'date', class: 'short', min: '1000-01-01', max: '2999-12-31' })
    control.value = value
    const warning = element('p', { class: 'wrong', role: 'alert' })
    const check = () => {
      const isWrong = !control.validity.valid
      if (isWrong) control.setAttribute('aria-invalid', 'true')
      else control.removeAttribute('aria-invalid')
      warning.textContent = isWrong ? wrongDay : ''
    }
    // half a day is no change of its value: only leaving it tells
    control.addEventListener('blur', check)
    control.addEventListener('input', () => {
      changed(control.value)
      check()
    })
    check()
    return { control, warning }
  }

  /**
   * Choices of which one may be taken, as large as a finger.
   * @param {{ legend: string, legendClass?: string, choices: readonly (readonly [value: string, text: string])[], value: string, changed: (value: string) => void, ends?: readonly [string, string] | null, inline?: boolean }} wish
   */
  const radios = ({ legend, legendClass, choices, value, changed, ends = null, inline = false }) => {
    const group = newId()
    const buttons = choices.map(([each, text]) => {
      const input = element('input', { type: 'radio', name: group, value: each })
      input.checked = each === value
      input.addEventListener('change', () => changed(each))
      return { input, label: element('label', { class: 'choice' }, [input, element('span', {}, [text])]) }
    })
    const fieldset = element('fieldset', { class: inline ? 'inline' : '' }, [
      element('legend', { class: legendClass ?? null }, [legend]),
      ends &&
        element('p', { class: 'ends' }, [
          ends[0],
          element('span', { 'aria-hidden': 'true' }, [' – ']),
          ends[1],
        ]),
      element(
        'div',
        { class: 'choices' },
        buttons.map(({ label }) => label),
      ),
    ])
    const clear = () => {
      for (const { input } of buttons) input.checked = false
    }
    return { fieldset, clear }
  }

  /**
   * @param {{ text: string, checked: boolean, changed: (checked: boolean) => void }} wish
   */
  const tick = ({ text, checked, changed }) => {
    const input = element('input', { type: 'checkbox' })
    input.checked = checked
    input.addEventListener('change', () => changed(input.checked))
    return { input, label: element('label', { class: 'choice' }, [input, element('span', {}, [text])]) }
  }

  const button = (/** @type {string} */ text, /** @type {() => void} */ press, kind = '') => {
    const made = element('button', { type: 'button', class: kind }, [text])
    made.addEventListener('click', press)
    return made
  }

  return { element, newId, labelled, typed, dayInput, radios, tick, button }
}
