import type { Alert } from '#events';

/** What the live feed shows of an alert: the weightiest reasons, and how many there are. */
export interface ShownAlert extends Alert {
  key: string;
  reasonCount: number;
}
