import type { ComponentChildren } from 'preact';
import { Page } from '../../ui/page/page.tsx';
import { Status } from '../../ui/page/status.tsx';
import { useModels } from '../parts/models-context.ts';
import { BackLink } from './back-link.tsx';
import './settings.css';

interface SettingPageProps {
  title: string;
  children: ComponentChildren;
  /** The page that this one was opened from. */
  from: 'settings' | 'thisTablet';
}

/** A page of settings, each of which takes effect at once; it says where the tablet did not keep them. */
export function SettingPage({ title, children, from }: SettingPageProps) {
  const { words, settings } = useModels();
  return (
    <Page class="settings" above={<BackLink to={from} />} title={title}>
      {children}
      <Status>{!settings.kept.value && words.settings.notKept}</Status>
    </Page>
  );
}
