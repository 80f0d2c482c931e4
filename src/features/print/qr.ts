import encodeQR from 'qr';

/**
 * Draws a QR code (ISO/IEC 18004). Of the four levels of error correction it has the lowest: on few millimetres it is the
 * size of the squares that decides whether a camera reads it.
 * @returns how many squares it is wide and high, and the line along the middle of each row, one square thick: less than half
 *   the bytes of so many squares
 * @throws Error for more text than a code holds, 2,953 bytes
 */
export function drawQr(text: string) {
	const withBorder = encodeQR(text, 'raw', { ecc: 'low', border: 1 });
	const rows = withBorder.slice(1, -1).map((row) => row.slice(1, -1));
	const line = rows.map((row) => {
		let back = 0;
		const runs = [
			...row
				.map(Number)
				.join('')
				.matchAll(/1+|0+(?=1)/g),
		].map(([run]) => {
			back += run.length;
			return run.startsWith('1') ? `h${run.length}` : `m${run.length} 0`;
		});
		return `${runs.join('')}m-${back} 1`;
	});
	return { side: rows.length, line: `M0 0${line.join('')}` };
}
