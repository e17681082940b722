import { signal } from '@preact/signals';

/** Now, ms since the epoch, moved once a second: ages count up although nothing is heard. */
export const now = signal(Date.now());
setInterval(() => (now.value = Date.now()), 1000);
