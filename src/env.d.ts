/// <reference types="astro/client" />

declare namespace App {
	interface Locals {
		/** The edition that the page belongs to; of pages that belong to neither, the first. */
		edition: import('./chinese/editions.ts').Edition;
	}
}
