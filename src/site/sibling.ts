/** The address of a passage from any page beside its own: `hong-kong-model#p2` → `../hong-kong-model/#p2`. */
export function passageFromSibling(key: string): string {
	return `../${passageFromCover(key)}`;
}

/** The same from the cover, which stands above the chapters and has passages of its own: `cover#date` → `#date`. */
export function passageFromCover(key: string): string {
	return key.replace('#', '/#').replace(/^cover\//, '');
}
