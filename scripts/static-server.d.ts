// These packages bring no types, and those that others publish bring Express along.
type Next = (error?: unknown) => void;
type Handler = (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, next: Next) => void;

declare module 'compression' {
	export default function compression(options: { brotli: { params: Record<number, number> } }): Handler;
}

declare module 'serve-static' {
	export default function serveStatic(
		root: string,
		options: {
			fallthrough: boolean;
			cacheControl: boolean;
			setHeaders: (response: import('node:http').ServerResponse, path: string) => void;
		},
	): Handler;
}
