import { Component, type ComponentChildren } from 'preact';
import { formatRoute } from '../core/route.ts';
import { HomeScreen } from '../screens/home/home-screen.tsx';
import { Newcomer } from '../screens/home/newcomer.tsx';
import { Button } from '../ui/controls/button.tsx';
import { Threshold } from '../ui/page/threshold.tsx';
import { WaysContext } from '../ui/page/top-line.tsx';
import { watchPresses } from '../ui/press/watch-presses.ts';
import type { Second, Shell } from './shell.ts';

/** The whole page: home from the first script, every other screen from the second, and a calm one after a mistake. */
export class Frame extends Component<{ shell: Shell }> {
  #endPresses = () => {};

  override componentDidMount() {
    this.#endPresses = watchPresses(document);
  }

  override componentWillUnmount() {
    this.#endPresses();
  }

  override componentDidCatch() {
    this.props.shell.broken.value = true;
  }

  override render({ shell }: { shell: Shell }) {
    const { words, route, second, failed, broken } = shell;
    if (failed.value !== null) {
      const line = failed.value === 'missing' ? words.home.failed : words.home.unreadable;
      return <Calm line={line} button={words.home.tryAgain} onPress={() => location.reload()} />;
    }
    if (broken.value) {
      const reopen = () => {
        broken.value = false;
        route.go({ name: 'home' });
      };
      return (
        <Calm title={words.home.wrongTitle} line={words.home.wrong} button={words.home.wrongAgain} onPress={reopen}>
          {second.value && <second.value.SaveFirst />}
        </Calm>
      );
    }
    const ways = {
      home: { label: words.common.home, href: formatRoute({ name: 'home' }) },
      help: { label: words.common.help, href: formatRoute({ name: 'rightForUs' }) },
    };
    return (
      <WaysContext.Provider value={ways}>
        <Here shell={shell} second={second.value} />
      </WaysContext.Provider>
    );
  }
}

function Here({ shell: { words, path, route, welcomed }, second }: { shell: Shell; second: Second | null }) {
  const here = route.route.value;
  if (here.name !== 'home') {
    if (second !== null) return <second.Screens route={here} />;
    return (
      <Threshold>
        <p>{words.common.oneMoment}</p>
      </Threshold>
    );
  }
  const isKnown = second?.models.settings.settings.value.welcomed ?? welcomed;
  if (!isKnown) return <Newcomer words={words} begin={() => route.go({ name: 'welcome' })} />;
  return <HomeScreen words={words} path={path} kept={second?.home ?? null} />;
}

interface CalmProps {
  title?: string;
  line: string;
  button: string;
  onPress: () => void;
  children?: ComponentChildren;
}

function Calm({ title, line, button, onPress, children }: CalmProps) {
  return (
    <Threshold>
      {title !== undefined && <h1>{title}</h1>}
      <p class="hint">{line}</p>
      {children}
      <Button kind={children ? 'line' : 'solid'} onPress={onPress}>
        {button}
      </Button>
    </Threshold>
  );
}
