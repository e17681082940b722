import { Controller, Get } from '@nestjs/common';
import { NeedsScope } from '#platform';
import { openApi } from './document.js';

@Controller('v1/openapi.json')
@NeedsScope('public')
export class OpenApiController {
  private readonly document = openApi();

  @Get()
  get(): object {
    return this.document;
  }
}
