import { servePlain } from './serve-plain.ts';

/**
 * Runs before all tests: serves the built site on a free port, which the tests find in the environment.
 * @returns ends the server
 */
export default async function setUp() {
	const { server, address } = await servePlain('dist', '/');
	process.env.SITE_ADDRESS = new URL(address).origin;
	return () => {
		server.close();
		server.closeAllConnections();
	};
}
