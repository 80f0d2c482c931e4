import type { AstroIntegration } from 'astro';
import { loadPaper } from '../script/load-paper.ts';

/** Stops a build before it begins when the content is wrong, so that nothing half-built is left. */
export function checkContent(): AstroIntegration {
	return {
		name: 'check-content',
		hooks: {
			'astro:config:setup': ({ command, logger }) => {
				if (command !== 'build') return;
				const { chapters, passages } = loadPaper();
				logger.info(`${chapters.length} chapters, ${passages.length} passages, no faults`);
			},
		},
	};
}
