import type { Models } from '../../../state/models.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { QuietButton } from '../../../ui/controls/quiet-link.tsx';
import { Actions } from '../../../ui/page/actions.tsx';
import { DrawnContext } from '../../../ui/press/drawn.ts';
import type { Turned } from '../home-parts.ts';
import { invitationsOf, shownOf } from './invitations.ts';
import './invitation.css';

/** One invitation at a time. Something else turns to the next one, and after the last comes the first again. */
export function InvitationCard({ models, turnedFrom, onTurn }: Turned & { models: Models }) {
  const all = invitationsOf(models);
  const shown = shownOf(all, turnedFrom);
  if (shown === undefined) return null;
  const { key, eyebrow, title, line, act, ways, isPutOff = false } = shown;
  return (
    <section class="invitation" key={key}>
      <DrawnContext.Provider value={key}>
        <div>
          <p class="eyebrow">{eyebrow}</p>
          <h2>{title}</h2>
          <p class="muted">{line}</p>
        </div>
        <Actions>
          <Button kind="solid" onPress={act.onPress}>
            {act.label}
          </Button>
          {all.length > 1 && !isPutOff && (
            <QuietButton onPress={() => onTurn(key)}>{models.words.home.somethingElse}</QuietButton>
          )}
          {ways.map(({ label, onPress }) => (
            <QuietButton key={label} onPress={onPress}>
              {label}
            </QuietButton>
          ))}
        </Actions>
      </DrawnContext.Provider>
    </section>
  );
}
