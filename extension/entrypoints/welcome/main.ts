import { browser } from 'wxt/browser';
import { connectWelcome } from '../../welcome/connect-welcome.ts';
import { defineWelcome } from '../../welcome/define-welcome.ts';

defineWelcome();
void connectWelcome(browser, document.querySelector('coprod-welcome')!);
