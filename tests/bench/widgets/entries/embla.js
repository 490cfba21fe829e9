// Embla brings no looks and no buttons: these are from its guides, and as few as can be.
import EmblaCarousel from 'embla-carousel';
import './embla.css';

const carousel = EmblaCarousel(document.querySelector('.embla'), { align: 'start' });
document.querySelector('.prev').addEventListener('click', () => carousel.scrollPrev());
document.querySelector('.next').addEventListener('click', () => carousel.scrollNext());
document.querySelector('.embla').dataset.ready = '';
