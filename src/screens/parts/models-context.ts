import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Models } from '../../state/models.ts';

export const ModelsContext = createContext<Models | null>(null);

/** The models of this app; every screen of the second script stands under their provider. */
export function useModels(): Models {
  const models = useContext(ModelsContext);
  if (models === null) throw new Error('A screen was shown outside of the app.');
  return models;
}
