import type { People } from '../people.js';
import type { Register } from '../register.js';

/** What finding persons needs beside the text: whom the article has named, and who held which office when. */
export interface PersonSources {
  people: People;
  register: Register;
}
