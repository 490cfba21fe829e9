import { createRoot } from 'react-dom/client';
import { CheckPage } from './check-page';

createRoot(document.querySelector('#app')!).render(<CheckPage service="Libraries" />);
