/// <reference types="coproduction-star/react" />
import { useEffect, useState } from 'react';

/** A page with the self-check. When somebody reaches a result, the star shows it below. */
export function CheckPage({ service }: { readonly service: string }) {
  const [code, setCode] = useState<string | null>(null);

  // In an effect, so that a server that draws this page never looks for a browser.
  useEffect(() => {
    void import('coproduction-star/star-check');
    void import('coproduction-star/star');
  }, []);

  return (
    <main>
      <h1>Working together</h1>
      <coprod-star-check
        service={service}
        layout="all"
        oncoprod-result={(event) => setCode(event.detail.code)}
      >
        <p>The check is on its way.</p>
      </coprod-star-check>
      {code !== null && (
        <section aria-label="Your result as a star">
          <coprod-star code={code} />
        </section>
      )}
    </main>
  );
}
