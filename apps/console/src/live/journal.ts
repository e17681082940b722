/** The latest changes, numbered, so that a page whose line broke is sent what it missed and not everything. */
export class Journal {
  private readonly entries: { number: number; data: string }[] = [];
  private last = 0;
  private length = 0;

  /** @param name of this run: numbers of another run mean something else */
  constructor(
    private readonly name: string,
    private readonly most: { entries: number; characters: number },
  ) {}

  add(data: string): void {
    this.entries.push({ number: ++this.last, data });
    this.length += data.length;
    while (this.entries.length > this.most.entries || this.length > this.most.characters) {
      this.length -= this.entries.shift()?.data.length ?? 0;
    }
  }

  /** Where a reader is who has heard everything so far. */
  get position(): string {
    return `${this.name}.${this.last}`;
  }

  /** What was added after a position; null where that is not all here any more, or of another run. */
  after(position: string): string[] | null {
    const [, name, text] = /^(\w+)\.(\d{1,15})$/.exec(position) ?? [];
    const number = Number(text);
    if (name !== this.name || number > this.last || number < this.last - this.entries.length) return null;
    return this.entries.filter((entry) => entry.number > number).map(({ data }) => data);
  }
}
