import { expect } from '@esm-bundle/chai';
import { postAgain } from './post-again.ts';

/** A post that gives each of these in turn. An error is thrown. */
function turns(...replies: unknown[]) {
  const posted: unknown[] = [];
  const post = postAgain(async (message: { readonly coprod: string }) => {
    posted.push(message);
    const reply = replies[posted.length - 1];
    if (reply instanceof Error) throw reply;
    return reply;
  });
  return { post, posted };
}

const closed = new Error('The message channel closed before a response was received.');

describe('posting again', () => {
  it('posts once where there is an answer, a refusal too', async () => {
    for (const reply of [{}, { answer: 1 }, { error: 'Refused.' }]) {
      const { post, posted } = turns(reply);
      expect(await post({ coprod: 'decide' })).to.equal(reply);
      expect(posted).to.have.length(1);
    }
  });

  it('posts the same once more where nobody answered', async () => {
    for (const nothing of [closed, undefined, null]) {
      const { post, posted } = turns(nothing, { answer: 2 });
      expect(await post({ coprod: 'decide' })).to.deep.equal({ answer: 2 });
      expect(posted).to.deep.equal([{ coprod: 'decide' }, { coprod: 'decide' }]);
    }
  });

  it('gives up after the second time', async () => {
    const { post, posted } = turns(closed, closed, { answer: 3 });
    let fault: unknown = null;
    await post({ coprod: 'decide' }).catch((error: unknown) => (fault = error));
    expect(fault).to.equal(closed);
    expect(posted).to.have.length(2);
  });

  it('never repeats what would undo itself', async () => {
    const { post, posted } = turns(undefined, { answer: 4 });
    expect(await post({ coprod: 'toggleOverlay' })).to.equal(undefined);
    expect(posted).to.have.length(1);
  });
});
