/** Stand-in for the module `electron`, see README.md. */
import { app } from './app.ts';
import { contextBridge, ipcMain, ipcRenderer } from './messages.ts';
import { dialog, protocol, session, shell } from './services.ts';
import { BrowserWindow } from './window.ts';
import './control.ts';

export { app, BrowserWindow, contextBridge, dialog, ipcMain, ipcRenderer, protocol, session, shell };
export default { app, BrowserWindow, contextBridge, dialog, ipcMain, ipcRenderer, protocol, session, shell };
