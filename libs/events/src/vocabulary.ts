/** The words of the records that have a fixed set: apart from the classes, so that the console's page can use them alone. */
export const DIMENSIONS = ['force_deployment', 'rhetoric', 'talk_progress', 'pressure'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const DIRECTIONS = ['escalatory', 'de-escalatory', 'neutral'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const STANDINGS = ['asserted', 'claimed', 'denied', 'planned', 'conditional', 'historical', 'refused'] as const;
export type Standing = (typeof STANDINGS)[number];

export const LADDER = ['calm', 'watch', 'elevated', 'high', 'severe'] as const;
export type Rung = (typeof LADDER)[number];

export const ALERT_KINDS = ['escalation', 'de-escalation', 'divergence'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

export const LIFECYCLES = ['raised', 'updated', 'resolved', 'cancelled'] as const;
export type Lifecycle = (typeof LIFECYCLES)[number];
