import { useEffect } from 'preact/hooks';
import { formatRoute } from '../../../core/route.ts';
import { fill } from '../../../core/text/fill.ts';
import { Page } from '../../../ui/page/page.tsx';
import { RowLink, Rows } from '../../../ui/rows/row-link.tsx';
import { useModels } from '../../parts/models-context.ts';
import { BackLink } from '../back-link.tsx';

/** What belongs to this tablet: the app on it, what lies on it, and deleting all of it. */
export function ThisTabletScreen() {
  const { words, install, updates, storage, copies, proof, dateOf } = useModels();
  const { settings: own } = words;
  useEffect(() => void storage.look(), [storage]);
  const last = copies.last.value;
  const used = storage.facts.value?.used ?? null;
  return (
    <Page class="settings" above={<BackLink to="settings" />} title={own.thisTablet}>
      <Rows>
        <RowLink
          href={formatRoute({ name: 'install' })}
          name={words.install.title}
          end={install.way.value === 'installed' ? words.install.isThere : null}
        />
        <RowLink
          href={formatRoute({ name: 'updates' })}
          name={words.updates.title}
          end={fill(words.updates.here, { version: updates.version })}
        />
        <RowLink
          href={formatRoute({ name: 'storage' })}
          name={words.storage.hereTitle}
          end={used === null ? null : fill(words.storage.size, { size: proof.sizeOf(used) })}
        />
        <RowLink
          href={formatRoute({ name: 'copies' })}
          name={words.storage.copiesTitle}
          end={last === null ? words.storage.noCopy : fill(words.storage.lastCopy, { day: dateOf(last.day) })}
        />
      </Rows>
      <Rows>
        <RowLink href={formatRoute({ name: 'forget' })} name={words.storage.forget} />
      </Rows>
    </Page>
  );
}
