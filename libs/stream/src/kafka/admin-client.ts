import type { Admin, Kafka } from 'kafkajs';

interface Connection {
  admin: Promise<Admin>;
  /** Questions that have not been answered yet. */
  asked: number;
}

/** Connects on first use; after an error the next question goes over a new connection, and others still get their answers. */
export class AdminClient {
  private current: Connection | null = null;

  constructor(private readonly kafka: Pick<Kafka, 'admin'>) {}

  async ask<T>(question: (admin: Admin) => Promise<T>): Promise<T> {
    const connection = (this.current ??= { admin: this.connect(), asked: 0 });
    connection.asked += 1;
    try {
      return await question(await connection.admin);
    } catch (error) {
      if (this.current === connection) this.current = null;
      throw error;
    } finally {
      connection.asked -= 1;
      if (this.current !== connection && connection.asked === 0) await disconnect(connection);
    }
  }

  async close(): Promise<void> {
    const connection = this.current;
    this.current = null;
    if (connection) await disconnect(connection);
  }

  private async connect(): Promise<Admin> {
    const admin = this.kafka.admin();
    await admin.connect();
    return admin;
  }
}

const disconnect = async ({ admin }: Connection): Promise<void> =>
  (await admin.catch(() => null))?.disconnect().catch(() => undefined);
