// Runs on the machine's own Node, before anything is installed: plain JavaScript, nothing imported but Node.
import { spawn } from 'node:child_process';
import { endWithParent } from './end-with-parent.mjs';
import { installPackages, run } from './setup.mjs';

// From the beginning, since npm may be ended while the site is built.
let server;
endWithParent(() => (server ? server.kill() : process.exit(1)));
await installPackages();
run('npm', ['run', '--silent', 'build']);
// A signal to this process alone would leave the server running, also one that comes while it begins.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => server.kill());
server = spawn('npm', ['run', '--silent', 'preview'], { stdio: 'inherit', shell: process.platform === 'win32' });
server.on('exit', (code) => process.exit(code ?? 0));
