import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Page } from '../../ui/page/page.tsx';
import { Threshold } from '../../ui/page/threshold.tsx';
import { useModels } from '../parts/models-context.ts';

interface KeepsakePageProps {
  title: string;
  children: ComponentChildren;
  /** True where there is a line or two to read: it stands in the middle then. */
  isShort?: boolean;
}

/** A page about one kept thing where nothing is written, with the way back to the list. */
export function KeepsakePage({ title, children, isShort = false }: KeepsakePageProps) {
  const { words, route } = useModels();
  const Frame = isShort ? Threshold : Page;
  return (
    <Frame title={title}>
      {children}
      <Actions isCentred={isShort}>
        <Button onPress={() => route.go({ name: 'kept' })}>{words.kept.toList}</Button>
      </Actions>
    </Frame>
  );
}
