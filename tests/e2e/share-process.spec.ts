import fs from 'node:fs'
import { expect } from '@playwright/test'
import { dataProcessIds, launchKontor, shareProcessIds, test, type Kontor } from '../support/app.ts'
import { goTo, setUpOffice } from '../support/journey.ts'

/** Whether a process is there and has not ended; one that nobody has asked for its exit code yet counts as ended. */
function lives(pid: number): boolean {
  try {
    return !/\) Z /.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/** Has the chosen folder for backups looked at; process ids of the share process and the data process. */
async function lookAtShare(kontor: Kontor, share: string): Promise<readonly number[]> {
  await kontor.answerDialogs(share)
  await goTo(kontor.page, 'Sicherung')
  await kontor.page.getByRole('button', { name: 'Sicherung einrichten' }).click()
  await expect.poll(() => shareProcessIds(kontor)).toHaveLength(1)
  return [...(await shareProcessIds(kontor)), ...(await dataProcessIds(kontor))]
}

test.skip(process.platform !== 'linux', 'processes are looked up in /proc')

test('what waits for shares ends with Kontor, also while a share hangs, and when Kontor is killed', async ({
  profile,
}, testInfo) => {
  const share = testInfo.outputPath('share')
  fs.mkdirSync(share, { recursive: true })
  const first = await launchKontor(profile)
  await setUpOffice(first)
  const [hanging = 0, ...others] = await lookAtShare(first, share)
  process.kill(hanging, 'SIGSTOP')
  await first.close()
  await expect.poll(() => [hanging, ...others].filter(lives)).toEqual([])

  const second = await launchKontor(profile)
  const ids = await lookAtShare(second, share)
  process.kill(second.app.process().pid ?? 0, 'SIGKILL')
  await expect.poll(() => ids.filter(lives)).toEqual([])
})
