import { wordsOf } from './words-of.js';

/** Disciplines, roles, equipment, phases and manners of play that mean nothing else. Singular, where there is one. */
export const SPORT = wordsOf(`
  all-rounder archery athlete athletics backstroke badminton ballboy basketball batsman batsmen batter biathlete
  biathlon birdie bobsleigh bodybuilder bogey bowler boxer boxing breaststroke bullfight bullfighter bullring
  butterfly caddie canoeist centre-forward centre-half checkmate chess chessboard clubhouse coach concacaf coxswain
  cricket cricketer croquet curling cycling cyclist darts decathlon derby dodgeball dressage dribbled dribbling
  dugout e-sports eleven-a-side endgame equaliser equalizer equestrian esports fairway fencer fifa figure-skating
  five-set fixture fly-half football footballer freestyle fullback futsal gelding goal-line goalie goalkeeper
  goalkeeping goalless goalmouth goalpost goalscorer golf golfer googly grand-prix grandmaster greyhound gymnast
  gymnastics half-time halftime handball hat-trick heavyweight heptathlon high-jump hockey home-run hurdler innings
  javelin jockey judo judoka karate karateka kayaker kick-off kickboxer kickoff kitesurfer knockout lacrosse
  leg-spinner linebacker lineout linesman linesmen long-jump luge marathon medallist midfield midfielder mlb
  motocross motogp motorsport mountaineer mountaineering nba netball nfl nhl no-hitter oarsman oarsmen off-spinner
  offside olympiad olympic olympics outfielder own-goal paceman pacemen paddock paintball paralympian paralympic
  paralympics peloton penalty-kick penalty-shootout pentathlon pit-stop pitcher play-off playmaker playoff podium
  pole-vault polo powerlifter preseason puck quarter-final quarter-finalist quarterback quarterfinal quarterfinalist
  racecourse racegoer racehorse racetrack racquet regatta relegated relegation rower rowing rugby runner-up
  runners-up scoreboard scoreline scoresheet scrum scrum-half semi-final semi-finalist semifinal semifinalist
  set-piece shortstop shot-put shot-putter showjumper showjumping skateboarder skater skating skier skiing slalom
  slam-dunk snooker snowboarder snowboarding soccer softball speedway spinner springbok sprinter squash steeplechase
  stoppage-time sumo surfer swimmer taekwondo tailender team-mate teammate tennis tie-break tiebreak tiebreaker
  time-trial titleholder touchdown touchline trainer-jockey triathlete triathlon tug-of-war twenty20 uefa umpire
  velodrome volleyball wallabies water-polo weightlifter weightlifting welterweight wicket wicketkeeper windsurfer
  winger wrestler wrestling yachtsman yachtsmen yachtswoman
`);

/** Of sport only where two of them meet. */
export const SPORTING = wordsOf(`
  arena backhand bat batting bench bookies bout bowled bowling captain captaincy champion climb climber clubs
  coaching contender course court crossbar crowd debut debutant draw drawn draws dressing-room dunk fans final
  finalist finals finisher footwork forehand foul friendly half-back hole hoop jersey keeper kicker knock-out lap
  laps leaderboard line-up lineup lunge manager medal mid-table net opener organisers organizers overs pace-attack
  pawn penalties pitch pitstop player points qualifier qualifying race racer racing racket ranking rebound referee
  rematch replay rink rook runner saddle scorer scoring season seed seeded selector serve sets shootout skipper
  sparring spectator spectators spin sponsor sprint squad stadium standings starter substitute supporter supporters
  swerve tackle test throw-in title titles tournament track trainer trophy try umpires unbeaten underdog venue
  visitors volley whistle winner winners workout yacht yachts
`);

/** Of these, the ones of which two tell of sport by themselves, however many states are named. */
export const PLAY = wordsOf(`
  batting captain champion crossbar debut final finalist finals fixture forehand friendly holders jersey lap laps
  medal opener overs qualifier race racing referee rematch scorer selectors shootout skipper stadium tackle title
  tournament trophy umpires venue winner winners
`);
