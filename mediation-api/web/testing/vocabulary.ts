import { existsSync, readFileSync } from 'node:fs';
import type { ApiDocs } from '@/lib/vocabulary/open-api';

/** The server's description of itself, as checked in beside the code. */
const DESCRIPTION = 'docs/openapi.json';

/** Vitest runs in web/, two floors below the root of the project. */
const file = `../../${DESCRIPTION}`;

export const described = existsSync(file);

export const docs: ApiDocs = JSON.parse(readFileSync(described ? file : 'testing/vocabulary.json', 'utf8')) as ApiDocs;
