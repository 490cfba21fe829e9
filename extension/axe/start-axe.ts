import type { AxeName } from '#core/axe/axe-rules';
import { axeCheckName, type FrameCheck } from './axe-fault.ts';
import { checkFrame, type AxeCore } from './check-frame.ts';

/** What stands in the extension's own world of a frame while it is checked. */
interface World {
  axe?: AxeCore;
  [name: symbol]: FrameCheck | ((rules: readonly AxeName[]) => FrameCheck) | undefined;
}

/** Makes a frame ready to be checked. axe-core has been put into the same world just before, and goes with the check. */
export function startAxe(): void {
  const world = globalThis as World;
  const name = Symbol.for(axeCheckName);
  const { axe } = world;
  if (!axe) return;
  world[name] = (rules) => {
    const { step, end } = checkFrame(axe, document, rules, () => performance.now());
    const check: FrameCheck = {
      step,
      end() {
        end();
        delete world[name];
        delete world.axe;
      },
    };
    return (world[name] = check);
  };
}
