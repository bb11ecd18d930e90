import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
// It brings its libraries only where it believes to be on a Lambda, and decides that when it is imported. Its font settings
// name folders of a Lambda, and a Chromium that finds no font at all crashes: so they are written anew.
async function packaged(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chromium-'));
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  process.env['TMPDIR'] = folder;
  const { default: chromiumPackage } = await import('@sparticuz/chromium');
  const executablePath = await chromiumPackage.executablePath();
  const fonts = `<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>`;
  writeFileSync(
    path.join(folder, 'fonts/fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts}</fontconfig>`,
  );
  return executablePath;
}
