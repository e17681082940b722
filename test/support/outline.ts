import type { Alert } from '#events';

/** What is expected of an alert whenever it is raised: all but its times and its place in the log. */
export const outline = ({ at: _at, after: _after, reasons, sides, ...rest }: Alert) => ({
  ...rest,
  reasons: reasons.map(({ occurredAt: _occurredAt, ...reason }) => reason),
  ...(sides && { sides: sides.map(({ at: _sideAt, ...side }) => side) }),
});
