import { holding } from '../../core/kept/agreement.ts';
import { OriginLine } from '../parts/origin-line.tsx';
import { ReadOnlyLine } from '../parts/read-only-line.tsx';
import { AgreementFoot } from './agreement-foot.tsx';
import { KeptWords } from './kept-words.tsx';
import type { OpenAgreement } from './use-agreement.ts';

/** An agreement where nothing can be changed: what holds, or else what is written. */
export function ReadAgreement({ open }: { open: OpenAgreement }) {
  const { agreement } = open;
  const terms = holding(agreement);
  return (
    <KeptWords
      terms={terms ?? agreement}
      yes={terms === null ? agreement.touched : { a: true, b: true }}
      isRunning={terms !== null}
      above={
        <>
          <ReadOnlyLine />
          <OriginLine of={agreement} />
        </>
      }
    >
      <AgreementFoot open={open} />
    </KeptWords>
  );
}
