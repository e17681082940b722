import { wordsOf } from './words-of.js';

/** Space, laboratories and computing: words that mean nothing else. */
export const SCIENCE = wordsOf(`
  algorithm antibiotic archaeologist archaeology ariane arianespace asteroid astronaut astronomer astronomy
  astrophysicist autopsy biodiversity biologist blast-off blastoff botanist botany browser cern chatbot chemist
  chromosome comet coral-reef cosmology cosmonaut debugger dinosaur dna eclipse ecologist entomologist enzyme esa
  evolutionary exoplanet fossil genome genomic geologist geology geyser glaciologist gravitational herbarium
  hieroglyph hominid hydrologist interstellar lift-off liftoff lunar mammoth martian meteor meteorite microbe
  microbiologist microscope molecule nanotechnology nasa neanderthal neanderthals nebula neuron neuroscience
  neuroscientist neutrino observatory oceanographer orbital orbiter ornithologist palaeontologist paleontologist
  particle-physics photosynthesis physicist planet planetarium planetary pterosaur quantum quasar rover seismologist
  seismology solar-system space-station spacecraft spacesuit spacewalk stargazer stethoscope supernova taxonomist
  telescope volcanologist zoologist zoology
`);
