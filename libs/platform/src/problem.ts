import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { Logger } from './logger.js';

/** An answer that says no, as RFC 9457 `application/problem+json`. */
export class Problem extends HttpException {
  constructor(
    status: number,
    readonly detail: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail, status);
  }
}

/** Every failed request in one shape. What was not meant for the client is logged and not told. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<IncomingMessage>();
    const response = http.getResponse<ServerResponse>();
    const status = error instanceof HttpException ? error.getStatus() : 500;
    const detail = error instanceof HttpException ? error.message : 'Something went wrong here; it has been logged.';
    // A problem is an answer that was meant: under load there may be thousands of them a second.
    if (status >= 500 && !(error instanceof Problem))
      this.logger.error({ err: error, method: request.method, path: request.url }, 'request failed');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    // A body that is left unread would be taken for the next request of the connection.
    const unread = !request.complete ? { connection: 'close' } : {};
    const headers = error instanceof Problem ? error.headers : {};
    response.writeHead(status, { 'content-type': 'application/problem+json; charset=utf-8', ...unread, ...headers });
    response.end(JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, detail }));
  }
}
