/** All four elements with Welsh words: the entry of the file for one script tag on Welsh pages. */
import './case-carousel/define.cy.ts';
import './contact-form/define.cy.ts';
import './star/define.cy.ts';
import './star-check/define.cy.ts';
