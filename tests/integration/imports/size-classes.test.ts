import { expect, it } from 'vitest'
import { openTestOffice } from '../../support/data.ts'
import { compared, imported } from '../../support/registers.ts'

const heading = 'Nr.;Firma;Beschäftigte'

it('a range of employees is a size class, until somebody knows the number', async () => {
  const office = await openTestOffice()
  try {
    const sizes = () =>
      office.read((database) =>
        database
          .prepare('select name, employees, stated_size, size_class from organisation order by id')
          .all(),
      )
    const first = [heading, '1;Anker GmbH;10–49', '2;Boje GmbH;', '3;Dock GmbH;12']
    await imported(office, first)
    expect(sizes()).toEqual([
      { name: 'Anker GmbH', employees: null, stated_size: 'small', size_class: 'small' },
      { name: 'Boje GmbH', employees: null, stated_size: null, size_class: 'unknown' },
      { name: 'Dock GmbH', employees: 12, stated_size: null, size_class: 'small' },
    ])
    expect((await compared(office, first)).counts).toMatchObject({ changed: 0, undecided: 0 })
    await imported(office, [heading, '1;Anker GmbH;300', '2;Boje GmbH;über 250', '3;Dock GmbH;12'])
    expect(sizes()).toMatchObject([
      { employees: 300, size_class: 'large' },
      { employees: null, stated_size: 'large', size_class: 'large' },
      { employees: 12, size_class: 'small' },
    ])
  } finally {
    await office.close()
  }
})
