import type { Admin, Kafka } from 'kafkajs';

/** Connects on first use; after an error the connection is made anew. */
export class AdminClient {
  private connecting: Promise<Admin> | null = null;

  constructor(private readonly kafka: Kafka) {}

  async ask<T>(question: (admin: Admin) => Promise<T>): Promise<T> {
    try {
      return await question(await this.connected());
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const connecting = this.connecting;
    this.connecting = null;
    await (await connecting?.catch(() => null))?.disconnect().catch(() => undefined);
  }

  private connected(): Promise<Admin> {
    this.connecting ??= (async () => {
      const admin = this.kafka.admin();
      await admin.connect();
      return admin;
    })();
    return this.connecting;
  }
}
