import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/controls/button.tsx';
import { useModels } from '../parts/models-context.ts';
import { ScreenTitle } from '../parts/screen-title.tsx';
import '../parts/reading.css';

interface KeptMainProps {
  title: string;
  children: ComponentChildren;
  /** True where there is a line or two to read: it stands in the middle then. */
  isShort?: boolean;
}

/** A page around one kept thing where nothing is written, with the way back to the list. */
export function KeptMain({ title, children, isShort = false }: KeptMainProps) {
  const { words, route } = useModels();
  return (
    <main class={isShort ? 'centred' : 'page reading'}>
      <ScreenTitle>{title}</ScreenTitle>
      {children}
      <div class={`actions ${isShort ? 'side-actions' : ''}`}>
        <Button onPress={() => route.go({ name: 'kept' })}>{words.kept.toList}</Button>
      </div>
    </main>
  );
}
