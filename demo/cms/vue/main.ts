/// <reference types="coproduction-star/vue" />
import { createApp } from 'vue';
import CheckPage from './CheckPage.vue';

createApp(CheckPage, { service: 'Libraries' }).mount('#app');
