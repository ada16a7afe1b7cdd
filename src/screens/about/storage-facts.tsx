import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../core/text/fill.ts';
import type { StorageFacts as Facts } from '../../state/ports.ts';
import { useModels } from '../parts/models-context.ts';

/** Says how much room the app uses and whether the browser promised to keep it, or that the browser does not say. */
export function StorageFacts() {
  const { words, proof } = useModels();
  const { about, common } = words;
  const [facts, setFacts] = useState<Facts | null>(null);
  useEffect(() => void proof.storage().then(setFacts), [proof]);
  return (
    <section>
      <h2>{about.storageTitle}</h2>
      {facts === null ? (
        <p>{common.oneMoment}</p>
      ) : (
        <>
          <p>{facts.used === null ? about.usedUnsaid : fill(about.used, { size: proof.sizeOf(facts.used) })}</p>
          <p>{{ yes: about.promisedYes, no: about.promisedNo, unsaid: about.promisedUnsaid }[facts.promised]}</p>
        </>
      )}
    </section>
  );
}
