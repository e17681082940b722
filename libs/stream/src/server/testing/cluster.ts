/** Two stages, as Tautline's: texts in, signals between, alerts out. */
export const CLUSTER = {
  fragments: { topic: 'fragments', partitions: 2 },
  articles: { topic: 'articles', partitions: 2 },
  outcomes: { topic: 'outcomes', partitions: 2 },
  signals: { topic: 'signals', partitions: 2 },
  dyads: { topic: 'dyads', partitions: 2 },
  alerts: { topic: 'alerts', partitions: 2 },
  dead: { topic: 'dead', partitions: 1 },
} as const;
