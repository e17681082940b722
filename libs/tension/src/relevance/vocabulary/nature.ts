import { wordsOf } from './words-of.js';

/** Weather offices, floods and tremors. */
export const WEATHER = wordsOf(`
  aftershock anticyclone avalanche barometer blizzard cloudburst cyclone downpour drizzle earthquake epicenter
  epicentre forecaster gale gritter hailstone hailstorm heatwave hurricane lava meteorological meteorologist monsoon
  mudslide quake rainfall rainstorm richter sandstorm sleet snowdrift snowfall snowplough snowstorm squall
  thunderstorm tornado tremor tsunami twister typhoon volcanic volcano whirlwind wildfire
`);

/** Animals, gardens, farms and kitchens. */
export const WILDLIFE = wordsOf(`
  aardvark alligator allotment alpaca anteater antelope aphid aquarium aviary baboon badger beehive beekeeper beetle
  bison blackbird botanic bumblebee butterflies caterpillar chimpanzee cockroach cormorant coyote crocodile cuckoo
  dachshund dolphin earthworm falconry ferret finch flamingo foxhound gannet gardener gardening geese gibbon giraffe
  goldfish gorilla gosling greenfly grizzly hamster hedgehog hen heron hippopotamus honeybee horticultural hyena ibex
  impala jackal jackdaw jellyfish kangaroo kingfisher kitten koala ladybird lemur leopard lizard llama lobster locust
  lynx macaque magpie mammal mandrill meerkat mongoose moorhen moose mosquito newt nightingale ocelot octopus
  orangutan orchard ostrich otter panda parakeet parrot partridge pelican penguin pheasant pigeon platypus polecat
  poodle porcupine pufferfish puffin puppy rabbit raccoon reindeer rhino rhinoceros rodent rooster salamander seagull
  seahorse shrew skunk spaniel sparrow squirrel starling stingray stork sturgeon tadpole tarantula termite terrier
  toad tortoise turtle veterinarian veterinary vineyard vixen vole vulture walrus warthog wasp weasel whale
  wildebeest wildlife wolverine wombat woodpecker zebra zoo zookeeper
`);

/** Sickness and its cure. */
export const SICKNESS = wordsOf(`
  allergy antibody antidepressant arthritis asthma bacteria bacterium chemotherapy cholera cholesterol dementia
  dengue dentist diabetes ebola eczema epidemiologist hepatitis immune influenza insulin leukaemia leukemia malaria
  measles melanoma migraine obesity paediatrician pathogen polio pollen psychiatrist psychologist rabies radiologist
  surgeon tuberculosis tumor tumour vaccinated vitamin
`);
