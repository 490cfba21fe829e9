// As "Swiper Element" of Swiper has it; navigation, pagination and accessibility come with the bundle.
import { register } from 'swiper/element/bundle';

register();
