/** Gets what is missing on this machine. Each step does nothing when its thing is there. */

import { Stop } from './console.mjs';
import { installChromium } from './setup/chromium.mjs';
import { installPackages } from './setup/npm.mjs';
import { checkRust, installRustTools } from './setup/rust.mjs';
import { isAtLeast, neededNode } from './setup/versions.mjs';
import { wasmToolchain } from './setup/wasm-toolchain.mjs';

/**
 * What building the page needs.
 * @returns the compiler that makes the wasm
 */
export function setUpBuild() {
  checkNode();
  installPackages();
  checkRust();
  return wasmToolchain();
}

/**
 * What building and checking everything needs.
 * @returns the compiler that makes the wasm
 */
export async function setUpChecks() {
  const toolchain = setUpBuild();
  installRustTools();
  await installChromium();
  return toolchain;
}

function checkNode() {
  const needed = neededNode();
  if (isAtLeast(process.version, needed)) return;
  throw new Stop(
    `This is Node.js ${process.version}, and ${needed} or newer is needed. ` +
      'Get one from https://nodejs.org, and try again.',
  );
}
