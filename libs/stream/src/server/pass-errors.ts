import { Catch, type RpcExceptionFilter } from '@nestjs/common';
import { throwError, type Observable } from 'rxjs';

/**
 * For `@UseFilters` on handlers of batches: the error goes to the batch server as it is. Nest's own filter would log it
 * and put "Internal server error" in its place, and so into the dead letter.
 */
@Catch()
export class PassErrors implements RpcExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}
