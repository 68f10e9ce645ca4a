import { createContext, useContext } from 'react';
import type { Surroundings } from '@/lib/vocabulary/reference-choices';

/** What all fields of one form share. */
export interface FormScene {
  surroundings: Surroundings;
  fixed: ReadonlySet<string>;
}

export const SceneContext = createContext<FormScene>({ surroundings: {}, fixed: new Set() });

export const useScene = () => useContext(SceneContext);
