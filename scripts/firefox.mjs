#!/usr/bin/env node
// Stands for Firefox before Playwright, which speaks WebDriver BiDi with it: hands everything on, but for the commands
// that the installed Firefox does not know yet; those it answers itself.
import { spawn } from 'node:child_process';
import { WebSocket, WebSocketServer } from 'ws';

/**
 * What Playwright sends at the start of every page, and can do without: it asks for no other colours, screen or
 * language than Firefox's own, for no body of what was loaded, and for no other folder of downloads.
 */
const SPARED = new Map([
  ['emulation.setMediaFeaturesOverride', {}],
  ['network.addDataCollector', { collector: 'none' }],
  ['browser.setDownloadBehavior', {}],
  ['emulation.setLocaleOverride', {}],
  ['emulation.setScreenSettingsOverride', {}],
  ['emulation.setScreenOrientationOverride', {}],
]);
const ADDRESS = /ws:\/\/127\.0\.0\.1:\d+/;

const firefox = spawn(process.env.FIREFOX_PATH ?? 'firefox-esr', process.argv.slice(2), {
  stdio: ['inherit', 'inherit', 'pipe'],
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT']))
  process.on(signal, () => firefox.kill(signal));

firefox.stderr.setEncoding('utf8').on('data', async (/** @type {string} */ text) => {
  const address = ADDRESS.exec(text)?.[0];
  process.stderr.write(address ? text.replace(address, await standIn(address)) : text);
});

/**
 * @param {string} address of the Firefox
 * @returns {Promise<string>} where to speak with it instead
 */
function standIn(address) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', (client, { url }) => {
    const target = new WebSocket(address + url, { perMessageDeflate: false });
    /** @type {string[] | null} */
    let waiting = [];
    target.on('open', () => {
      for (const message of waiting ?? []) target.send(message);
      waiting = null;
    });
    client.on('message', (data) => {
      const message = data.toString();
      const { id, method } = JSON.parse(message);
      const result = SPARED.get(method);
      if (result) client.send(JSON.stringify({ type: 'success', id, result }));
      else if (waiting) waiting.push(message);
      else target.send(message);
    });
    target.on('message', (data) => client.send(data.toString()));
    target.on('close', () => client.close());
    client.on('close', () => target.close());
  });
  return new Promise((done) => {
    server.on('listening', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      done(`ws://127.0.0.1:${port}`);
    });
  });
}
