import type { ComponentType } from 'preact';
import type { Route } from '../core/route.ts';
import { AboutScreen } from '../screens/about/about-screen.tsx';
import { AgreementScreen } from '../screens/agreement/agreement-screen.tsx';
import { AgreementsScreen } from '../screens/agreement/paper/agreements-screen.tsx';
import { CheckInScreen } from '../screens/check-in/check-in-screen.tsx';
import { ForecastScreen } from '../screens/forecast/forecast-screen.tsx';
import { KeptScreen } from '../screens/kept/kept-screen.tsx';
import { NoteScreen } from '../screens/note/note-screen.tsx';
import { OverTimeScreen } from '../screens/over-time/over-time-screen.tsx';
import { PromptsScreen } from '../screens/prompts/prompts-screen.tsx';
import { SettingsScreen } from '../screens/settings/settings-screen.tsx';
import { StorageScreen } from '../screens/storage/storage-screen.tsx';
import { TalkScreen } from '../screens/talk/talk-screen.tsx';
import { RightForUsScreen } from '../screens/welcome/right-for-us-screen.tsx';
import { WelcomeScreen } from '../screens/welcome/welcome-screen.tsx';

/** The screen of each route; home stands in the first script and is never asked for here. */
export const screens: Record<Route['name'], ComponentType<{ route: Route }>> = {
  home: () => null,
  welcome: WelcomeScreen,
  rightForUs: RightForUsScreen,
  forecast: ForecastScreen,
  lighter: ForecastScreen,
  prompts: PromptsScreen,
  talk: TalkScreen,
  settings: SettingsScreen,
  install: SettingsScreen,
  kept: KeptScreen,
  note: NoteScreen,
  appreciation: NoteScreen,
  agreement: AgreementScreen,
  agreements: AgreementsScreen,
  overTime: OverTimeScreen,
  checkIn: CheckInScreen,
  storage: StorageScreen,
  about: AboutScreen,
};

/** The screens on which something is changed: closed while another window is the one that writes. */
export const writing: ReadonlySet<Route['name']> = new Set([
  'talk',
  'forecast',
  'lighter',
  'welcome',
  'settings',
  'install',
  'checkIn',
]);
