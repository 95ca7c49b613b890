import { API_PREFIX } from '@cumple/contracts/common/paths';
import { allowForeignReading } from '@cumple/server-kit/http/cross-origin';
import { answeredAsHeld, CACHE_CONTROL } from '@cumple/server-kit/http/entity-answer';
import { entityTag } from '@cumple/server-kit/http/entity-tag';
import type { QueryValues } from '@cumple/server-kit/http/query-string';
import { refuseParameters } from '@cumple/server-kit/http/read-query';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { Express, RequestHandler } from 'express';

const FILE = `${API_PREFIX}/openapi.json`;
const PAGE = `${API_PREFIX}/docs`;

/** The OpenAPI document of the application's controllers. */
export function openApiDocument(app: NestExpressApplication): OpenAPIObject {
  const described = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Cumple')
    .setDescription('Open-government commitments: what was promised, who answers for it, what was done and who says so. What lies outside of `/workspace` is public.')
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', 'This installation')
    .addTag('Action plans', 'Plans, their figures and what their first page shows.')
    .addTag('Commitments', 'What was promised, its milestones, and who says what of it.')
    .addTag('Institutions', 'Who answers for commitments and takes part in them.')
    .addTag('Self-assessment', 'What a government’s report on its own plan says, and where it contradicts itself.')
    .addTag('History', 'What was done, by institution and post, never by name.')
    .addTag('People', 'Accounts, posts and mandates.')
    .addTag('Workspace: plans', 'Plans with their drafts, for those who hold a post.')
    .addTag('Workspace: institutions', 'Institutions, for those who hold a post.')
    .addCookieAuth('__Host-session', { type: 'apiKey', in: 'cookie', description: 'Given at sign-in.' }, 'session')
    .build();
  return withPlainNames(SwaggerModule.createDocument(app, described));
}

/** Who reads the document meets a `Plan`, not our class for it. */
function withPlainNames(document: OpenAPIObject): OpenAPIObject {
  return JSON.parse(JSON.stringify(document).replaceAll(/("(?:#\/components\/schemas\/)?\w+)Dto"/g, '$1"')) as OpenAPIObject;
}

/** Serves the document at `/api/v1/openapi.json` and a page to browse it at `/api/v1/docs`. */
export function serveOpenApi(app: NestExpressApplication, build: string): void {
  const document = openApiDocument(app);
  const text = JSON.stringify(document);
  const express = app.getHttpAdapter().getInstance() as Express;
  express.use([FILE, PAGE], changesWithBuild(build));
  express.get(FILE, (request, response) => {
    refuseParameters(request.query as QueryValues);
    response.type('json').send(text);
  });
  SwaggerModule.setup(PAGE.slice(1), app, document, { raw: false, customSiteTitle: 'Cumple · API' });
}

/** Tags what nothing but a new build changes, for anybody to read. */
function changesWithBuild(build: string): RequestHandler {
  return (request, response, next) => {
    allowForeignReading(response);
    const tag = entityTag({ version: 'openapi', language: 'any', build, url: request.originalUrl });
    if (answeredAsHeld(request, response, tag)) return void response.end();
    response.set({ ETag: tag, 'Cache-Control': CACHE_CONTROL });
    next();
  };
}
