import { browser } from 'wxt/browser';
import { connectPanel } from '../../sidepanel/connect-panel.ts';
import { definePanel } from '../../sidepanel/define-panel.ts';

definePanel();
void connectPanel(browser, document.querySelector('coprod-panel')!);
