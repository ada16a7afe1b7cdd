import type { Partner } from '../../core/partner.ts';
import { longestName } from '../../core/settings.ts';
import { useModels } from '../parts/models-context.ts';
import '../../ui/controls/field.css';
import './names-fields.css';

/** Two fields for two names, which may stay empty. */
export function NamesFields() {
  const { words, settings } = useModels();
  const field = (partner: Partner, label: string) => (
    <label class={`name-field tone-${partner}`}>
      <span>
        <i aria-hidden="true" />
        {label}
      </span>
      <input
        type="text"
        class="field"
        value={settings.settings.value.names[partner]}
        placeholder={partner === 'a' ? words.common.partnerA : words.common.partnerB}
        maxLength={longestName * 4}
        autocomplete="off"
        autocapitalize="words"
        spellcheck={false}
        dir="auto"
        onChange={(event) => void settings.rename(partner, event.currentTarget.value)}
      />
    </label>
  );
  return (
    <div class="name-fields">
      {field('a', words.welcome.nameA)}
      {field('b', words.welcome.nameB)}
    </div>
  );
}
