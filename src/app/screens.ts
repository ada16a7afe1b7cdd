import type { ComponentType } from 'preact';
import type { Route } from '../core/route.ts';
import { ForecastScreen } from '../screens/forecast/forecast-screen.tsx';
import { PromptsScreen } from '../screens/prompts/prompts-screen.tsx';
import { RightForUsScreen } from '../screens/right-for-us/right-for-us-screen.tsx';
import { SettingsScreen } from '../screens/settings/settings-screen.tsx';
import { TalkScreen } from '../screens/talk/talk-screen.tsx';
import { WelcomeScreen } from '../screens/welcome/welcome-screen.tsx';

/** The screen of each route; home stands in the first script and is never asked for here. */
export const screens: Record<Route['name'], ComponentType<{ route: Route }>> = {
  home: () => null,
  welcome: WelcomeScreen,
  rightForUs: RightForUsScreen,
  forecast: ForecastScreen,
  prompts: PromptsScreen,
  talk: TalkScreen,
  settings: SettingsScreen,
  kept: () => null,
  note: () => null,
  appreciation: () => null,
  agreement: () => null,
  agreements: () => null,
  overTime: () => null,
  checkIn: () => null,
  storage: () => null,
  about: () => null,
};
