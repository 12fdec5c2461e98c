// Menu and MenuItem. The menu is kept and its items can be clicked by tests; nobody draws it, and accelerators are
// the system's business.
import { app } from './app.mjs'
import { focus } from './state.mjs'
import { checkOptions, notProvided, strictClass, strictEmitter } from './strict.mjs'

const edit = (command) => (window) => window?.webContents[command]()
const ROLES = {
  quit: { label: 'Quit', click: () => app.quit() },
  close: { label: 'Close Window', click: (window) => window?.close() },
  minimize: { label: 'Minimize', click: (window) => window?.minimize() },
  reload: { label: 'Reload', click: (window) => window?.reload() },
  togglefullscreen: {
    label: 'Toggle Full Screen',
    click: (window) => window?.setFullScreen(!window.isFullScreen()),
  },
  undo: { label: 'Undo', click: edit('undo') },
  redo: { label: 'Redo', click: edit('redo') },
  cut: { label: 'Cut', click: edit('cut') },
  copy: { label: 'Copy', click: edit('copy') },
  paste: { label: 'Paste', click: edit('paste') },
  delete: { label: 'Delete', click: edit('delete') },
  selectall: { label: 'Select All', click: edit('selectAll') },
  // Submenus that Electron fills by itself, and items that only the system can carry out.
  ...Object.fromEntries(
    [
      'about',
      'appMenu',
      'editMenu',
      'fileMenu',
      'viewMenu',
      'windowMenu',
      'help',
      'services',
      'hide',
      'hideOthers',
      'unhide',
      'front',
      'zoom',
      'window',
      'recentDocuments',
      'clearRecentDocuments',
      'toggleDevTools',
      'forceReload',
      'resetZoom',
      'zoomIn',
      'zoomOut',
      'pasteAndMatchStyle',
      'startSpeaking',
      'stopSpeaking',
      'shareMenu',
    ].map((role) => [role.toLowerCase(), { label: role, click: () => notProvided(`menu role ${role}`) }]),
  ),
}
const ITEM_OPTIONS = [
  'click',
  'role',
  'type',
  'label',
  'sublabel',
  'toolTip',
  'accelerator',
  'icon',
  'enabled',
  'visible',
  'checked',
  'acceleratorWorksWhenHidden',
  'registerAccelerator',
  'submenu',
  'id',
  'before',
  'after',
  'beforeGroupContaining',
  'afterGroupContaining',
]

export class MenuItem extends strictClass('MenuItem') {
  #role
  #clicked

  constructor(options) {
    checkOptions('MenuItem', options, ITEM_OPTIONS)
    super()
    const { role, submenu, click, ...rest } = options
    this.#role = role && (ROLES[role.toLowerCase()] ?? notProvided(`menu role ${role}`))
    this.#clicked = click
    Object.assign(this, {
      id: undefined,
      label: this.#role?.label ?? '',
      sublabel: '',
      toolTip: '',
      accelerator: undefined,
      role,
      type: submenu ? 'submenu' : 'normal',
      enabled: true,
      visible: true,
      checked: false,
      submenu: Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu,
      ...rest,
    })
  }

  /** Tests may call it without arguments: the focused window stands in. */
  click(event = {}, window = focus.window) {
    if (!this.enabled || !this.visible) return
    if (this.type === 'checkbox') this.checked = !this.checked
    if (this.type === 'radio') this.checked = true
    if (this.#role) this.#role.click(window)
    else this.#clicked?.(this, window ?? undefined, event)
  }
}

export class Menu extends strictEmitter('Menu', ['menu-will-show', 'menu-will-close']) {
  static #application = null
  items = []

  append(item) {
    this.items.push(item)
  }
  insert(position, item) {
    this.items.splice(position, 0, item)
  }
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }

  static buildFromTemplate(template) {
    const menu = new Menu()
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item))
    return menu
  }
  static setApplicationMenu(menu) {
    Menu.#application = menu
    app.applicationMenu = menu
  }
  static getApplicationMenu() {
    return Menu.#application
  }
}
