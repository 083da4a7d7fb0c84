import { Stop, say } from '../console.mjs';
import { attempt } from '../run.mjs';
import { isAtLeast, neededRust } from './versions.mjs';

/** Makes sure that a cargo is here that builds this project. */
export function checkRust() {
  const needed = neededRust('xtask');
  const { ok, output } = attempt('cargo', ['--version']);
  if (!ok) {
    throw new Stop(
      `${output}\n\nRust is missing. Install it as https://rustup.rs says, open a new terminal, ` +
        'and try again.',
    );
  }
  if (!isAtLeast(output, needed)) {
    throw new Stop(
      `This is ${output}, and Rust ${needed} or newer is needed. Run \`rustup update stable\`, ` +
        'and try again.',
    );
  }
}

/** Makes sure that cargo can format and lint. */
export function installRustTools() {
  for (const [tool, component] of [
    ['fmt', 'rustfmt'],
    ['clippy', 'clippy'],
  ]) {
    if (attempt('cargo', [`${tool}`, '--version']).ok) continue;
    say(`Rust: adding ${component}`);
    const { ok, output } = attempt('rustup', ['component', 'add', `${component}`]);
    if (!ok) {
      throw new Stop(
        `${output}\n\nThe checks need ${component}. Run \`rustup component add ${component}\`, ` +
          'and try again.',
      );
    }
  }
}
