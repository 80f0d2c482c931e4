/** A name of this machine by which browsers take a page for one that came over plain http: of “localhost” they believe more. */
export const PLAIN_HOST = 'intranet.test';

/** An address of the tests' own site by that name. */
export const overPlainHttp = (address = '') => `http://${PLAIN_HOST}:${new URL(address).port}`;
