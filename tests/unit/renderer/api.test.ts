import { describe, expect, it, vi } from 'vitest'
import type { KontorApi } from '../../../preload/contract/index.ts'
import { createApi } from '../../../renderer/kit/data/api.ts'

describe('api', () => {
  it('knows each call by its channel, always as the same call, and asks the bridge only when called', async () => {
    const get = vi
      .fn<(input: unknown) => Promise<unknown>>()
      .mockResolvedValue({ ok: true, value: 1, revision: 1 })
    const bridge = vi.fn<() => KontorApi>(() => ({ organisations: { get } }) as unknown as KontorApi)
    const api = createApi(bridge)
    expect(api.organisations.get.channel).toBe('organisations.get')
    expect(api.organisations.get).toBe(api.organisations.get)
    expect(bridge).not.toHaveBeenCalled()
    await api.organisations.get({ id: 3 })
    expect(get).toHaveBeenCalledWith({ id: 3 })
  })

  it('fails loudly for a channel that the bridge does not have', () => {
    const api = createApi(() => ({}) as unknown as KontorApi)
    expect(() => api.organisations.get({ id: 3 })).toThrow('organisations.get')
  })
})
