/** All four elements with English words: the entry of the file for one script tag. */
import './case-carousel/define.ts';
import './contact-form/define.ts';
import './star/define.ts';
import './star-check/define.ts';
