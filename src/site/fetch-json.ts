/**
 * Fetches a file of the site.
 * @throws Error when it cannot be had
 */
export async function fetchJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.json();
}
