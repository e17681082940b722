import { wordsOf } from './words-of.js';

/** Film, series, stage, music, books, games, fashion and museums: words that mean nothing else. */
export const ENTERTAINMENT = wordsOf(`
  actress anime antihero aria audiobook ballad ballerina ballet baritone bassist best-seller bestseller biopic
  blockbuster board-game bollywood bookshop bookstore box-office box-set boxset brushstroke busker cabaret calypso
  cameo cartoonist catwalk cellist cello chandelier choir choreographer choreography cinema cinemagoer
  cinematographer clarinet cliffhanger co-star comedian comic-book composer concerto contralto cosplay couturier
  crossword curator docudrama documentary-maker drummer duet elf elves epilogue exhibit fanfiction fantasy fiddler
  film-maker filmgoer filmmaker flautist folktale footlights game-show gamer gladiator glam-rock goblin graffiti
  grammy guitar guitarist harpist harpsichord headliner heroine hip-hop hollywood jazz k-pop karaoke librettist
  libretto lyric lyricist manga matinee melodrama memoirist mezzo-soprano mini-series miniseries moviegoer
  multiplayer mural musical musicologist netflix novelist novella oboe off-broadway opera operetta orc orchestra
  oscar-winning palette pantomime paperback pianist playlist playstation playwright podcast poet poetess poetry
  portraitist potboiler prequel prima-donna prologue punk-rock puppet-show puppeteer rapper remake remix rock-opera
  rom-com romcom saxophone saxophonist sci-fi screenplay screenwriter scriptwriter sculptor sculpture sequel
  showrunner singer singer-songwriter sitcom soap-opera sonata songwriter soprano soundtrack spoof starlet stuntman
  stuntmen superhero superheroes supermodel supervillain symphony telenovela tenor theatregoer thespian thriller
  trombone troubadour trumpeter ukulele understudy vampire video-game videogame villainess vinyl violin violinist
  vocalist waltz watercolour werewolf whodunit wizard xbox zombie
`);

/** Of shows, books and games only where two of them meet. */
export const ENTERTAINING = wordsOf(`
  album artist audience author ballroom band biennale book bookseller carnival cast chapter character choral circus
  climax comedy comic concert console costume couture critics dance dancer designer diary documentary drama episode
  exhibition fans feature festival fiction fictional film finale gallery game genre graphic hero heroes illustrator
  magic memoir movie museum music musician narrator novel paint painter painting performance photographer player plot
  poem pop portrait premiere producer publisher reader rehearsal reviewer rock saga satire screen screening script
  season series single sketch song stage star starring statue storyline studio tale talent tapestry theater theatre
  toy trailer tribute troupe viewer viewers villain writer
`);
