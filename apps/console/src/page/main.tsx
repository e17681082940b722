import { render } from 'preact';
import { App } from './app.js';
import { listen } from './state/line.js';

const root = document.getElementById('app');
if (root) render(<App />, root);
void listen();
