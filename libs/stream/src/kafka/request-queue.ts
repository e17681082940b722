import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';

/** While a full queue waits for an answer, it is looked at as often as the client itself would, ms. */
const LOOK = 10;

/**
 * kafkajs 2.2.4 asks for its next look at waiting requests even where none wait, after a delay that is negative where
 * nothing is throttled: every connection that was ever used wakes up each millisecond for ever, and Node 24 warns of it
 * (tulios/kafkajs#1751). A request that has to wait asks for a look itself, so that none is needed before.
 */
export function quietRequestQueues(): void {
  RequestQueue.prototype.scheduleCheckPendingRequests = function (this: RequestQueue): void {
    if (this.pending.length === 0 || this.throttleCheckTimeoutId) return;
    const throttled = this.throttledUntil - Date.now();
    this.throttleCheckTimeoutId = setTimeout(
      () => {
        this.throttleCheckTimeoutId = null;
        this.checkPendingRequests();
      },
      throttled > 0 ? throttled : LOOK,
    );
  };
}
