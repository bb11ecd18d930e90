import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

// No flag that loosens what a page may do: `--disable-web-security` or `--single-process` would let file:// tests pass falsely.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium of CHROMIUM_PATH or of the system, else the one inside the package @sparticuz/chromium. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? system.find((file) => existsSync(file)) ?? (await packaged());
  return chromium.launch({ executablePath, args });
}

// The package unpacks itself and its libraries below TMPDIR, and takes what it finds there unchecked: so one of its own.
// It brings its libraries only where it believes to be on a Lambda, and decides that when it is imported.
async function packaged(): Promise<string> {
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  process.env['TMPDIR'] = mkdtempSync(path.join(tmpdir(), 'chromium-'));
  const { default: chromiumPackage } = await import('@sparticuz/chromium');
  return chromiumPackage.executablePath();
}
