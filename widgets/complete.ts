/** All four elements, both languages and everything that is otherwise fetched later, for places that can hold one file only. */
import './all.ts';
import './all.cy.ts';
