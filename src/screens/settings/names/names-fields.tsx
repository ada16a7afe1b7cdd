import type { Partner } from '../../../core/partner.ts';
import { tooMuchOfName } from '../../../core/settings.ts';
import { fill } from '../../../core/text/fill.ts';
import { useModels } from '../../parts/models-context.ts';
import { LineField } from './line-field.tsx';
import { NameChange } from './name-change.tsx';
import './names-fields.css';

/** Two fields for two names, which may stay empty. */
export function NamesFields() {
  const { words, settings } = useModels();
  const tooLong = (typed: string) => {
    const count = tooMuchOfName(typed);
    return count === 0 ? null : fill(words.settings.nameLong, { count });
  };
  const field = (partner: Partner, label: string) => (
    <LineField
      class={`tone-${partner}`}
      kept={settings.settings.value.names[partner]}
      placeholder={partner === 'a' ? words.common.partnerA : words.common.partnerB}
      autocapitalize="words"
      tooLong={tooLong}
      onKeep={(typed) => void settings.rename(partner, typed)}
    >
      <span>
        <i aria-hidden="true" />
        {label}
      </span>
    </LineField>
  );
  return (
    <>
      <div class="name-fields">
        {field('a', words.welcome.nameA)}
        {field('b', words.welcome.nameB)}
      </div>
      <NameChange />
    </>
  );
}
