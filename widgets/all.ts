/** All four elements, with English and Welsh: the entry of the file for one script tag. */
import './case-carousel/define.ts';
import './case-carousel/define.cy.ts';
import './contact-form/define.ts';
import './contact-form/define.cy.ts';
import './star/define.ts';
import './star/define.cy.ts';
import './star-check/define.ts';
import './star-check/define.cy.ts';
