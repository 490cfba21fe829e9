// cdn/embed.js: for editors that take out elements they do not know. It needs nothing of the page but a script tag.
import { loadWidget } from './load-widget.ts';
import { isWelsh, placeWidgets } from './place.ts';

placeWidgets(document.documentElement, (name, place) => loadWidget(name, isWelsh(place), import.meta.url));
