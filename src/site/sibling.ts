/** The address of a passage from any page beside its own: `hong-kong-model#p2` → `../hong-kong-model/#p2`. */
export function passageFromSibling(key: string): string {
	return `../${passageFromCover(key)}`;
}

/** The same from the cover, which stands above the chapters. */
export function passageFromCover(key: string): string {
	return key.replace('#', '/#');
}
