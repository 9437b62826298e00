import {
  app,
  clipboard,
  dialog,
  Menu,
  nativeTheme,
  shell,
  type BrowserWindow,
  type MenuItemConstructorOptions,
  type MessageBoxOptions,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron'
import type { colourSchemes } from '../preload/contract/desktop.ts'

export interface Answer {
  /** Number of the button that was pressed. */
  readonly button: number
  /** Whether the question's checkbox was ticked. */
  readonly isTicked: boolean
}

/** The operating system as the handlers of the windows need it: its dialogs, its programs, its clipboard. */
export interface System {
  readonly appVersion: string
  readonly chromiumVersion: string
  /** Asks the person in front of a window. */
  ask(windowId: number, question: MessageBoxOptions): Promise<Answer>
  /** The file or folder chosen; null when none was. */
  chooseExisting(windowId: number, options: OpenDialogOptions): Promise<string | null>
  /** The files chosen, none where the person thought better of it. */
  chooseSeveral(windowId: number, options: OpenDialogOptions): Promise<readonly string[]>
  /** Where a file shall be saved; null for nowhere. */
  chooseTarget(windowId: number, options: SaveDialogOptions): Promise<string | null>
  /** Rejects where no program takes such addresses. */
  openAddress(address: string): Promise<void>
  /** Opens a file in its program; false where there is none. */
  openFile(file: string): Promise<boolean>
  /** Lets the person drag a file out of a window; while the button is down. */
  startDrag(windowId: number, file: string): Promise<void>
  copy(text: string): Promise<void>
  setMenu(menus: MenuItemConstructorOptions[]): void
  setColourScheme(scheme: (typeof colourSchemes)[number]): void
}

/** The system through Electron; use it once the app is ready. */
export function electronSystem(windowById: (windowId: number) => BrowserWindow | null): System {
  return {
    appVersion: app.getVersion(),
    chromiumVersion: process.versions.chrome,
    async ask(windowId, question) {
      const window = windowById(windowId)
      const box = { title: app.name, ...question }
      const { response, checkboxChecked } = await (window
        ? dialog.showMessageBox(window, box)
        : dialog.showMessageBox(box))
      return { button: response, isTicked: checkboxChecked }
    },
    async chooseExisting(windowId, options) {
      const window = windowById(windowId)
      const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
      return answer.canceled ? null : (answer.filePaths[0] ?? null)
    },
    async chooseSeveral(windowId, options) {
      const window = windowById(windowId)
      const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
      return answer.canceled ? [] : answer.filePaths
    },
    async chooseTarget(windowId, options) {
      const window = windowById(windowId)
      const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
      return answer.canceled || answer.filePath === '' ? null : answer.filePath
    },
    openAddress: (address) => shell.openExternal(address),
    openFile: async (file) => (await shell.openPath(file)) === '',
    async startDrag(windowId, file) {
      const icon = await app.getFileIcon(file)
      windowById(windowId)?.webContents.startDrag({ file, icon })
    },
    copy: async (text) => clipboard.writeText(text),
    setMenu: (menus) => Menu.setApplicationMenu(Menu.buildFromTemplate(menus)),
    setColourScheme: (scheme) => {
      nativeTheme.themeSource = scheme
    },
  }
}
