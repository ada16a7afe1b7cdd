import { formatRoute, type Route } from '../../core/route.ts';
import { say } from '../../core/say.ts';
import { Button } from '../../ui/button.tsx';
import { useModels } from '../models-context.ts';

/** What can be begun here, and the ways to what belongs to it. */
export function KeptWays({ hasAgreements }: { hasAgreements: boolean }) {
  const { words, route, reading, beginnings, copies, dateOf } = useModels();
  const { kept, storage } = words;
  const lastCopy = copies.lastOn.value;
  const begin = (name: 'note' | 'appreciation' | 'agreement') => route.go({ name, id: beginnings.begin(null) });
  const link = (to: Route, label: string) => (
    <a class="quiet-link" href={formatRoute(to)}>
      {label}
    </a>
  );
  return (
    <div class="kept-ways">
      {reading.value === null && (
        <div class="actions">
          <Button onPress={() => begin('note')}>{kept.writeNote}</Button>
          <Button onPress={() => begin('agreement')}>{kept.makeAgreement}</Button>
          <Button onPress={() => begin('appreciation')}>{kept.writeAppreciation}</Button>
        </div>
      )}
      <nav class="kept-links" aria-label={kept.shelf}>
        {link({ name: 'home' }, words.common.home)}
        {link({ name: 'overTime' }, kept.overTime)}
        {link({ name: 'storage' }, kept.storage)}
        {hasAgreements && link({ name: 'agreements' }, kept.print)}
      </nav>
      {lastCopy !== null && <p class="muted">{say(storage.last, { day: dateOf(lastCopy) })}</p>}
    </div>
  );
}
