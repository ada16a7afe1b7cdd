import { Fragment, type JSX } from 'preact';
import type { Route, RouteName, RouteOf } from '../core/route.ts';
import { AboutScreen } from '../screens/about/about-screen.tsx';
import { AgreementScreen } from '../screens/agreement/agreement-screen.tsx';
import { AgreementsScreen } from '../screens/agreement/paper/agreements-screen.tsx';
import { CheckInScreen } from '../screens/check-in/check-in-screen.tsx';
import { ForecastScreen } from '../screens/forecast/forecast-screen.tsx';
import { StartWithScreen } from '../screens/forecast/start-with-screen.tsx';
import { KeptScreen } from '../screens/kept/kept-screen.tsx';
import { NoteScreen } from '../screens/note/note-screen.tsx';
import { OverTimeScreen } from '../screens/over-time/over-time-screen.tsx';
import { PromptsScreen } from '../screens/prompts/prompts-screen.tsx';
import { InstallScreen } from '../screens/settings/install/install-screen.tsx';
import { SettingsScreen } from '../screens/settings/settings-screen.tsx';
import { TheTableScreen } from '../screens/settings/table/the-table-screen.tsx';
import { ThisTabletScreen } from '../screens/settings/tablet/this-tablet-screen.tsx';
import { UpdatesScreen } from '../screens/settings/tablet/updates-screen.tsx';
import { YouTwoScreen } from '../screens/settings/you-two/you-two-screen.tsx';
import { CopiesScreen } from '../screens/storage/copies-screen.tsx';
import { ForgetScreen } from '../screens/storage/forget-screen.tsx';
import { StorageScreen } from '../screens/storage/storage-screen.tsx';
import { TalkScreen } from '../screens/talk/talk-screen.tsx';
import { RightForUsScreen } from '../screens/welcome/right-for-us-screen.tsx';
import { SafetyScreen } from '../screens/welcome/safety-screen.tsx';
import { SeatsScreen } from '../screens/welcome/seats-screen.tsx';

/** The screen of each route, with what its address carries; home stands in the first script and is never asked for here. */
const screens: { readonly [Name in RouteName]: (route: RouteOf<Name>) => JSX.Element } = {
  home: () => <Fragment />,
  welcome: () => <SeatsScreen />,
  safety: () => <SafetyScreen />,
  rightForUs: () => <RightForUsScreen />,
  forecast: ({ conversation }) => <ForecastScreen conversation={conversation} />,
  lighter: ({ conversation }) => <ForecastScreen conversation={conversation} isLighter />,
  startWith: ({ prompt }) => <StartWithScreen prompt={prompt} />,
  prompts: ({ conversation }) => <PromptsScreen conversation={conversation} />,
  talk: () => <TalkScreen />,
  settings: () => <SettingsScreen />,
  youTwo: () => <YouTwoScreen />,
  theTable: () => <TheTableScreen />,
  thisTablet: () => <ThisTabletScreen />,
  install: () => <InstallScreen />,
  updates: () => <UpdatesScreen />,
  kept: () => <KeptScreen />,
  note: ({ id }) => <NoteScreen kind="note" id={id} />,
  appreciation: ({ id }) => <NoteScreen kind="appreciation" id={id} />,
  agreement: ({ id }) => <AgreementScreen id={id} />,
  agreements: () => <AgreementsScreen />,
  overTime: () => <OverTimeScreen />,
  checkIn: ({ partner }) => <CheckInScreen partner={partner} />,
  storage: () => <StorageScreen />,
  copies: () => <CopiesScreen />,
  forget: () => <ForgetScreen />,
  about: () => <AboutScreen />,
};

/** The screen of a route, with what its address carries. */
export const screenOf = <Name extends RouteName>(route: Route<Name>): JSX.Element => screens[route.name](route);
