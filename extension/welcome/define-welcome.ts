import { define } from '#widgets/shared/define';
import { Welcome } from './welcome.ts';

/** Defines the element of the welcome page. */
export const defineWelcome = (): void => define('coprod-welcome', Welcome);
