// Runs on the machine's own Node, before anything is installed: plain JavaScript, nothing imported but Node.
import { installPackages, run } from './setup.mjs';

installPackages();
run('npm', ['run', '--silent', 'build']);
run('npm', ['run', '--silent', 'preview']);
