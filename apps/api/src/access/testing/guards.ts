import type { Permission } from '@cumple/domain/common/rights';
import { RIGHT } from '@cumple/server/common/access';
import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { lineOf, type Method } from './routes';

/** The right that each guarded route asks for, as its own decorators say, by the line of the route. */
export function guardsOf(app: NestExpressApplication): Map<string, Permission> {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()].flatMap(({ metatype }) => metatype ?? []));
  return new Map(controllers.flatMap((controller) => guardsOfController(controller as Type)));
}

function guardsOfController(controller: Type): [string, Permission][] {
  const prototype = controller.prototype as Record<string, object>;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name];
    const method = handler && (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined);
    const right = handler && ((Reflect.getMetadata(RIGHT, handler) ?? Reflect.getMetadata(RIGHT, controller)) as Permission | undefined);
    if (method === undefined || !right) return [];
    return pathsOf(controller).flatMap((above) => pathsOf(handler as object).map((below): [string, Permission] => [lineOf({ method: RequestMethod[method].toLowerCase() as Method, path: joined(above, below) }), right]));
  });
}

function pathsOf(place: object): string[] {
  return [Reflect.getMetadata(PATH_METADATA, place) as string | string[]].flat();
}

function joined(...parts: string[]): string {
  return `/${parts.flatMap((part) => part.split('/')).filter(Boolean).join('/')}`;
}
