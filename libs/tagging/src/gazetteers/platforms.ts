/** Kinds of ships, aircraft and vehicles, and their classes. Lower case is a common noun: written anyhow. All have a plural. */
export const PLATFORMS = `
platform:a-10 | A-10 Thunderbolt II | A-10 Warthog; ?Warthog; Thunderbolt II
platform:a330-mrtt | A330 MRTT | MRTT
platform:aav | ?AAV
platform:abrams | M1 Abrams | Abrams tank; M1A1 Abrams; M1A2 Abrams; ?Abrams
platform:admiral-gorshkov-class | Admiral Gorshkov class | Admiral Gorshkov-class; Project 22350
platform:admiral-grigorovich-class | Admiral Grigorovich class | Grigorovich class
platform:agosta-class | Agosta class | Agosta 90B class
platform:air-force-one | Air Force One
platform:air-force-two | Air Force Two
platform:airbus-a320 | Airbus A320
platform:airbus-a321 | Airbus A321
platform:airbus-a330 | Airbus A330
platform:airbus-a380 | Airbus A380
platform:aircraft | aircraft | warplane; military aircraft; combat aircraft; plane; war plane; aeroplane; airplane; attack aircraft; military plane; naval aircraft
platform:aircraft-carrier | aircraft carrier | carrier; supercarrier; nuclear-powered aircraft carrier; aircraft-carrier; flattop; nuclear-powered carrier
platform:airliner | airliner | passenger plane; passenger jet; jetliner; commercial airliner; civilian airliner; passenger aircraft; civilian aircraft; commercial jet; business jet; private jet; jumbo jet
platform:airship | airship | blimp; dirigible
platform:ajax | ?Ajax | ?Ajax armoured vehicle
platform:akinci | Bayraktar Akinci | Akinci
platform:aksungur | ?Aksungur
platform:akula-class | Akula class | Akula-class
platform:al-khalid-tank | Al-Khalid tank | al-Khalid
platform:al-zarrar | Al-Zarrar
platform:alligator-class | Alligator class | Alligator-class
platform:alouette | Alouette helicopter | Alouette III; Alouette II
platform:alpha-jet | Alpha Jet
platform:altay | ?Altay | Altay tank
platform:alvaro-de-bazan-class | Alvaro de Bazan class | Álvaro de Bazán class
platform:ambulance-aircraft | medevac helicopter | medevac aircraft; air ambulance
platform:america-class | America class | America-class
platform:amphibious-assault-ship | amphibious assault ship | assault ship; amphibious transport dock; amphibious ship; amphibious warship; dock landing ship; amphibious dock ship; landing helicopter dock; amphibious command ship
platform:amphibious-vehicle | amphibious vehicle | amphibious assault vehicle; amphibious armoured vehicle; amphibious armored vehicle
platform:anka | Anka drone | TAI Anka
platform:anzac-class | Anzac class | Anzac-class
platform:apache | AH-64 Apache | Apache gunship; AH-64; ?Apache
platform:aquitaine-class | Aquitaine class | Aquitaine-class; FREMM frigate
platform:ariete | Ariete tank | C1 Ariete
platform:arihant-class | Arihant class | Arihant-class
platform:arjun | ?Arjun | Arjun tank
platform:arleigh-burke-class | Arleigh Burke class | Arleigh Burke-class
platform:armored-personnel-carrier | armoured personnel carrier | armored personnel carrier; personnel carrier; ?APC; armoured troop carrier; armored troop carrier; troop carrier
platform:armored-vehicle | armored vehicle | armoured vehicle; fighting vehicle; armoured car; armored car; military vehicle; tactical vehicle; technical vehicle; combat vehicle; armoured fighting vehicle; armored fighting vehicle; engineering vehicle; mine-resistant vehicle; command vehicle; armoured combat vehicle; armored combat vehicle; reconnaissance vehicle
platform:assault-breacher | Assault Breacher
platform:astute-class | Astute class | Astute-class
platform:atlantique | Atlantique 2 | Breguet Atlantic; Atlantique aircraft
platform:atlas | A400M Atlas | A400M; A-400M
platform:atr-72 | ATR 72
platform:attack-helicopter | attack helicopter | helicopter gunship; combat helicopter; gunship helicopter; helicopter-gunship
platform:aw101 | AW101
platform:aw159 | AW159
platform:awacs | AWACS | Awacs plane; early-warning aircraft; early warning aircraft; early-warning plane; airborne early warning aircraft; early warning plane
platform:b-1 | B-1B Lancer | B-1 Lancer; ?Lancer
platform:b-2 | B-2 Spirit | B-2 stealth bomber
platform:b-52 | B-52 Stratofortress | B-52; Stratofortress
platform:baden-wuerttemberg-class | Baden-Wuerttemberg class | Baden-Württemberg class
platform:balloon | spy balloon | surveillance balloon; high-altitude balloon; balloon; weather balloon; barrage balloon
platform:barge | barge
platform:barracuda-class | Barracuda class | Barracuda-class; Suffren-class
platform:bayraktar-tb2 | Bayraktar TB2 | Bayraktar; TB2
platform:bell-212 | Bell 212
platform:beriev | Beriev
platform:black-hawk | UH-60 Black Hawk | Black Hawk; Blackhawk
platform:blackjack | Tu-160 Blackjack | ?Blackjack
platform:boat | boat | small boat; dinghy; rubber boat; lifeboat; motorboat; inflatable boat; migrant boat; drug boat; smuggling boat; wooden boat; rescue boat; go-fast boat; rubber dinghy
platform:boeing-737 | Boeing 737
platform:boeing-747 | Boeing 747 | Boeing 747-8
platform:boeing-777 | Boeing 777
platform:boeing-787 | Boeing 787
platform:bomber | bomber | stealth bomber; strategic bomber; heavy bomber; long-range bomber; nuclear-capable bomber; bomber jet; fighter-bomber; bomber aircraft; dive bomber
platform:borei-class | Borei class | Borei-class; Borey-class
platform:borey-a-class | Borei-A class | Borei-A-class
platform:borsuk | ?Borsuk
platform:boxer | Boxer armoured vehicle | Boxer armored vehicle; ?Boxer
platform:bradley | M2 Bradley | Bradley fighting vehicle; ?Bradley
platform:buccaneer | Blackburn Buccaneer | Buccaneer bomber
platform:bulat | ?Bulat
platform:bulk-carrier | bulk carrier | bulker; ore carrier; dry bulk carrier; bulk cargo ship
platform:bulldozer | armoured bulldozer | armored bulldozer; bulldozer
platform:bushmaster | Bushmaster armoured vehicle | Bushmaster vehicle
platform:buyan-class | Buyan class | Buyan-M class
platform:c-17 | C-17 Globemaster | C-17 Globemaster III; Globemaster
platform:c-2 | C-2 Greyhound
platform:c-5 | C-5 Galaxy | C-5M Super Galaxy
platform:canberra-class | Canberra class | Canberra-class
platform:car-carrier | car carrier | vehicle carrier; ro-ro ship; roll-on roll-off ship; roll-on/roll-off ship
platform:cargo-ship | cargo ship | merchant ship; merchant vessel; commercial vessel; commercial ship; freighter; cargo vessel; merchantman; grain ship; aid ship; merchant marine ship; commercial shipping vessel; cargo freighter; coaster vessel; trading vessel; grain carrier
platform:centauro | Centauro tank destroyer | B1 Centauro
platform:centurion | Centurion tank
platform:cessna | Cessna
platform:challenger-2 | Challenger 2 | Challenger tank; ?Challenger
platform:charlie-class | Charlie class | Charlie-class
platform:chieftain | Chieftain tank
platform:chinook | CH-47 Chinook | ?Chinook
platform:clemenceau-class | Clemenceau class | Clemenceau-class
platform:coast-guard-cutter | cutter | coast guard cutter; coastguard cutter; patrol cutter
platform:cobra-armoured-vehicle | Cobra armoured vehicle
platform:collins-class | Collins class | Collins-class
platform:columbia-class | Columbia class | Columbia-class
platform:container-ship | container ship | containership; container vessel; boxship; cargo container ship
platform:corvette | corvette | missile corvette; guided-missile corvette; stealth corvette
platform:cougar | Cougar helicopter | AS532 Cougar
platform:cruise-ship | cruise ship | cruise liner; ocean liner; passenger ship; liner
platform:cruiser | cruiser | guided-missile cruiser; guided missile cruiser; missile cruiser; battlecruiser; nuclear-powered cruiser; heavy cruiser
platform:cv90 | CV90 | CV-90
platform:daring-class | Type 45 destroyer | Type 45; Daring-class
platform:dash-8 | Dash 8
platform:de-zeven-provincien-class | De Zeven Provincien class | De Zeven Provinciën class
platform:delta-class | Delta class | Delta IV-class; Delta III-class; Delta-class
platform:destroyer | destroyer | guided-missile destroyer; guided missile destroyer; missile destroyer; Aegis destroyer; stealth destroyer; air-defence destroyer; helicopter destroyer; anti-submarine destroyer
platform:dhruv | ?Dhruv | ALH Dhruv
platform:dingo | ?Dingo | Dingo 2
platform:dosan-ahn-changho-class | Dosan Ahn Changho class | KSS-III
platform:drone-carrier | drone carrier | drone mothership
platform:e-2 | E-2 Hawkeye | E-2C Hawkeye; E-2D Hawkeye; ?Hawkeye
platform:e-3 | E-3 Sentry | AWACS plane; AWACS aircraft; E-3A Sentry
platform:e-7 | E-7 Wedgetail | E-7A Wedgetail; Wedgetail
platform:eitan | ?Eitan
platform:embraer-190 | Embraer 190
platform:escort-ship | escort ship | escort vessel
platform:etendard | Étendard IV
platform:eurocopter | Eurocopter
platform:f-111 | F-111 Aardvark
platform:f-117 | F-117 Nighthawk | F-117A Nighthawk
platform:f-14 | F-14 Tomcat | ?Tomcat
platform:f-15 | F-15 Eagle | F-15E Strike Eagle; F-15 Strike Eagle; F-15C Eagle; Strike Eagle
platform:f-16 | F-16 Fighting Falcon | F-16C Fighting Falcon; Fighting Falcon
platform:f-35 | F-35 Lightning II | F-35A Lightning II; F-35 Lightning; F-35B Lightning II; Joint Strike Fighter
platform:f-4 | F-4 Phantom | F-4E Phantom; Phantom jet; F-4 Phantom II; ?Phantom
platform:f-5 | F-5 Tiger | F-5E Tiger
platform:fa-50 | FA-50 Golden Eagle
platform:fearless-class | Fearless class | Fearless-class
platform:fencer | Su-24 Fencer | ?Fencer
platform:ferry | ferry | ferryboat; passenger ferry
platform:fighter | fighter jet | fighter plane; jet fighter; warjet; combat jet; stealth fighter; military jet; jet; interceptor jet; fighterjet; strike fighter; fighter aircraft; stealth fighter jet; stealth jet; combat plane; fighter-jet; multirole fighter; interceptor aircraft; attack jet; strike aircraft
platform:fire-scout | MQ-8 Fire Scout
platform:fishing-boat | fishing boat | fishing vessel; trawler; fishing trawler; dhow; fishing ship; sampan; fishing craft
platform:flanker | Su-27 Flanker | ?Flanker
platform:floating-dock | floating dock | floating dry dock
platform:fokker-50 | Fokker 50
platform:ford-class | Gerald R. Ford class | Gerald R. Ford-class; Ford-class
platform:forpost | ?Forpost
platform:foxhound | ?Foxhound
platform:freedom-class | Freedom class | Independence class
platform:fremm | FREMM | FREMM class
platform:frigate | frigate | guided-missile frigate; missile frigate; stealth frigate; anti-submarine frigate; air-defence frigate
platform:fuchs | ?Fuchs
platform:fulcrum | MiG-29 Fulcrum | ?Fulcrum
platform:gazelle | Gazelle helicopter | ?Gazelle
platform:gepard | Gepard anti-aircraft gun | Gepard; Flakpanzer Gepard; Gepard anti-aircraft system
platform:global-hawk | RQ-4 Global Hawk | Global Hawk
platform:gowind | Gowind | Gowind class
platform:gray-eagle | MQ-1C Gray Eagle | Gray Eagle
platform:gripen | Saab Gripen | Gripen; JAS 39 Gripen; JAS-39 Gripen; Saab JAS 39 Gripen
platform:growler | EA-18G Growler | ?Growler; EA-18G
platform:gulfstream | Gulfstream
platform:gunboat | gunboat
platform:gunship | gunship | aerial gunship
platform:h225-caracal | H225 Caracal
platform:halifax-class | Halifax class | Halifax-class
platform:harrier | Harrier jump jet | AV-8B Harrier; ?Harrier; Harrier jet; Harrier GR3
platform:hawk-jet | BAE Hawk | Hawk trainer; Hawk jet
platform:helicopter | helicopter | military helicopter; chopper; transport helicopter; rescue helicopter; cargo helicopter; helicopter transport; medium-lift helicopter
platform:helicopter-carrier | helicopter carrier | helicopter assault ship
platform:hercules | C-130 Hercules | Hercules transport; C-130J Super Hercules; ?Hercules
platform:hermes-900-drone | Hermes 900 drone
platform:heron | Heron drone | Heron TP; Heron UAV; IAI Heron
platform:hind | Mi-24 Hind | ?Hind
platform:hobart-class | Hobart class | Hobart-class
platform:horizon-class | Horizon class | Horizon-class
platform:hospital-ship | hospital ship
platform:hovercraft | hovercraft | air-cushioned landing craft
platform:huey | UH-1 Huey | Huey helicopter; ?Huey; UH-1 Iroquois; Bell 412
platform:hughes-500 | Hughes 500 | MD 500
platform:humvee | Humvee | HMMWV
platform:hunter-class | Hunter class | Hunter-class
platform:husky-armoured-vehicle | Husky armoured vehicle
platform:icebreaker | icebreaker | ice-breaker; nuclear icebreaker
platform:improved-kilo-class | Improved Kilo class | Improved Kilo-class
platform:infantry-fighting-vehicle | infantry fighting vehicle | IFV; armoured infantry vehicle; infantry vehicle
platform:inokhodets | Inokhodets | Orion drone
platform:invincible-class | Invincible class | Invincible-class
platform:istif-class | Istif class | Istanbul class
platform:iver-huitfeldt-class | Iver Huitfeldt class | Iver Huitfeldt-class
platform:jaguar | SEPECAT Jaguar | Jaguar fighter; Jaguar jet; Jaguar bomber; ?Jaguar
platform:jf-17 | JF-17 Thunder
platform:jiangkai-class | Jiangkai class | Jiangkai II class
platform:jltv | JLTV
platform:k1 | ?K1 | K1A1
platform:k2 | K2 Black Panther | K2 tank; K-2 tank; K-2 Black Panther
platform:karrar-tank | Karrar tank
platform:kc-135 | KC-135 Stratotanker | KC-135R Stratotanker; Stratotanker
platform:kc-46 | KC-46 Pegasus | KC-46A Pegasus
platform:kf-21 | KF-21 Boramae
platform:kfir | Kfir | Kfir fighter; IAI Kfir
platform:kilo-class | Kilo class | Kilo-class
platform:kiowa | OH-58 Kiowa | Kiowa helicopter
platform:kirov-class | Kirov class | Kirov-class
platform:kirpi | ?Kirpi
platform:kizilelma | Kizilelma | Bayraktar Kizilelma
platform:kongo-class | Kongo class | Kongo-class
platform:krivak-class | Krivak class | Krivak-class
platform:la-fayette-class | La Fayette class | La Fayette-class; Lafayette-class
platform:lander | landing craft | landing boat; air-cushion landing craft
platform:landing-platform-dock | landing platform dock
platform:landing-ship | landing ship | tank landing ship; large landing ship
platform:le-triomphant-class | Le Triomphant class | Triomphant class
platform:learjet | Learjet
platform:leclerc | ?Leclerc | Leclerc tank
platform:leopard-1 | Leopard 1 | Leopard 1A5
platform:leopard-2 | Leopard 2 | Leopard tank; Leopard 2A6; Leopard 2A4; Leopard 2A7; Leopard 2A5; ?Leopard
platform:light-aircraft-carrier | light aircraft carrier
platform:liquefied-gas-carrier | LNG carrier | gas carrier; LNG tanker; LPG carrier; gas tanker; LPG tanker
platform:littoral-combat-ship | littoral combat ship
platform:livestock-carrier | livestock carrier
platform:los-angeles-class | Los Angeles class | Los Angeles-class
platform:lynx | Lynx helicopter | Lynx IFV; Westland Lynx
platform:lynx-infantry-fighting-vehicle | Lynx infantry fighting vehicle | Lynx KF41
platform:m113 | M113 | M-113
platform:m48 | M48 Patton
platform:m60 | M60 Patton | M60 tank
platform:m88 | M88
platform:marder | Marder infantry fighting vehicle | Marder
platform:marine-one | Marine One
platform:mastiff | ?Mastiff
platform:merkava | Merkava | Merkava IV; Merkava 4; Merkava Mk 4; Merkava Mark IV
platform:merlin | Merlin helicopter | AW101 Merlin
platform:mig | MiG | MiG fighter; MiG jet
platform:military-vehicle-mrap | MRAP | MaxxPro; mine-resistant ambush-protected vehicle
platform:minesweeper | minesweeper | minehunter; minelayer; mine-sweeper; mine countermeasures vessel; mine-hunter; mine countermeasures ship; mine clearance vessel
platform:minisubmarine | midget submarine | mini-submarine; minisub; semi-submersible; narco-submarine; submersible; narco submarine
platform:mirage | Mirage fighter | Mirage 2000; Mirage F1; Mirage 2000-5; Mirage III; Mirage 5; Mirage F-1; Mirage IV; ?Mirage
platform:missile-boat | missile boat | guided-missile boat; missile ship; fast attack craft; missile craft; fast-attack craft; attack boat; attack craft; torpedo boat
platform:mistral-class | Mistral class | Mistral-class
platform:mogami-class | Mogami class | Mogami-class
platform:mohajer | Mohajer-6 | Mohajer-10; Mohajer drone
platform:mt-lb | MT-LB | MTLB
platform:namer | Namer armoured personnel carrier | Namer APC
platform:naval-tanker | replenishment ship | replenishment tanker; fleet oiler; oiler; fast combat support ship; supply vessel
platform:nh90 | NH90
platform:nighthawk-helicopter | Night Stalker helicopter
platform:nimitz-class | Nimitz class | Nimitz-class
platform:nimrod | Nimrod reconnaissance aircraft | Nimrod spy plane
platform:novator | ?Novator
platform:oberon-class | Oberon class | Oberon-class
platform:ohio-class | Ohio class | Ohio-class
platform:oil-rig | oil rig | drilling rig; drillship; drilling ship
platform:oil-tanker | oil tanker | supertanker; crude tanker; oil-tanker; crude oil tanker; VLCC; product tanker; crude carrier; very large crude carrier
platform:okhotnik | ?Okhotnik
platform:orion | P-3 Orion | P-3C Orion; Orion aircraft
platform:oscar-class | Oscar class | Oscar-class; Oscar II-class
platform:osprey | V-22 Osprey | MV-22 Osprey; CV-22 Osprey; ?Osprey
platform:panther | Panther tank | KF51 Panther; AS565 Panther
platform:patria-amv | Patria AMV
platform:patrol-aircraft | patrol aircraft | maritime patrol aircraft; patrol plane; maritime patrol plane; anti-submarine aircraft; submarine-hunting aircraft
platform:patrol-boat | patrol boat | patrol vessel; patrol ship; patrol craft; coastal patrol boat; offshore patrol vessel; fast patrol boat; naval patrol boat; gun boat; OPV
platform:pickup | pickup truck | pick-up truck; ?pickup; ?pick-up
platform:pilatus | Pilatus PC-9 | Pilatus PC-7; Pilatus PC-12; Pilatus
platform:poseidon-aircraft | P-8 Poseidon | P-8A Poseidon; ?Poseidon
platform:prachand | ?Prachand
platform:predator | MQ-1 Predator | Predator drone; ?Predator
platform:puma | Puma helicopter | Super Puma; Puma infantry fighting vehicle; Puma IFV; Super Puma helicopter; ?Puma
platform:queen-elizabeth-class | Queen Elizabeth class | Queen Elizabeth-class
platform:rafale | Dassault Rafale | Rafale; Rafale-M; Rafale M
platform:raptor | F-22 Raptor | F-22; ?Raptor
platform:reaper | MQ-9 Reaper | Reaper drone; MQ-9; ?Reaper
platform:reconnaissance-aircraft | reconnaissance aircraft | reconnaissance plane; surveillance plane; surveillance aircraft; spy plane; spy aircraft; surveillance jet; intelligence aircraft; electronic warfare aircraft
platform:reefer-ship | reefer ship
platform:renhai-class | Renhai class | Renhai-class
platform:research-ship | research vessel | exploration ship; drill ship
platform:rivet-joint | RC-135 Rivet Joint | RC-135W Rivet Joint; Rivet Joint
platform:romeo-class | Romeo class | Romeo-class
platform:rooivalk | Rooivalk
platform:ropucha-class | Ropucha class | Ropucha-class
platform:roshel-senator | ?Roshel Senator | ?Senator armoured vehicle
platform:rosomak | ?Rosomak
platform:rudra | ?Rudra
platform:saar-6 | Sa'ar 6 | Sa'ar 6 class; Saar 6
platform:saegheh | ?Saegheh
platform:san-antonio-class | San Antonio class | San Antonio-class
platform:satellite | spy satellite | reconnaissance satellite; military satellite; surveillance satellite; communications satellite; satellite; weather satellite; observation satellite; GPS satellite
platform:scaneagle | ScanEagle
platform:scimitar-armoured-vehicle | Scimitar armoured vehicle
platform:scorpene-class | Scorpene class | Scorpene-class; Scorpène-class; Scorpène submarine; Kalvari-class; Scorpene submarine
platform:sea-harrier | Sea Harrier
platform:sea-king | Sea King
platform:sea-lynx | Sea Lynx
platform:sea-stallion | CH-53 Sea Stallion | CH-53E Super Stallion; Sea Stallion; CH-53K King Stallion
platform:seahawk | MH-60R Seahawk | MH-60 Seahawk; SH-60 Seahawk; ?Seahawk; Sea Hawk helicopter
platform:seawolf-class | Seawolf class | Seawolf-class
platform:sejong-the-great-class | Sejong the Great class | Sejong the Great-class
platform:sentinel-drone | RQ-170 Sentinel
platform:sentinel-r1 | Sentinel R1
platform:shackleton | Shackleton
platform:shadow-r1 | Shadow R1
platform:sherman | Sherman tank
platform:ship | warship | naval ship; naval vessel; battleship; war ship; combat ship; military ship; ship; vessel; survey ship; spy ship; intelligence ship; support ship; supply ship; research ship; survey vessel; auxiliary ship; training ship; capital ship; surface ship; intelligence-gathering ship; surface vessel; war vessel; nuclear-powered ship; command ship; salvage ship; cable-laying ship; rescue ship; tall ship; military vessel; mother ship; rescue vessel; cable layer; signals intelligence ship; mothership
platform:sierra-class | Sierra class | Sierra-class
platform:simorgh | ?Simorgh
platform:skyhawk | A-4 Skyhawk | Skyhawk
platform:skyraider | A-1 Skyraider
platform:slava-class | Slava class | Slava-class
platform:soryu-class | Soryu class | Soryu-class
platform:sovremenny-class | Sovremenny class | Sovremenny-class
platform:spartan-armoured-vehicle | Spartan armoured vehicle
platform:speedboat | speedboat | fast boat; speed boat; powerboat; fast-attack boat
platform:steregushchiy-class | Steregushchiy class | Steregushchiy-class; Project 20380
platform:strykers | Stryker | Stryker combat vehicle
platform:su-57 | Su-57 Felon
platform:submarine | submarine | nuclear submarine; nuclear-powered submarine; attack submarine; ballistic missile submarine; missile submarine; sub; U-boat; diesel submarine; diesel-electric submarine; nuclear-armed submarine; ballistic-missile submarine; guided-missile submarine; guided missile submarine; nuclear attack submarine; nuclear-powered attack submarine; nuclear-powered ballistic missile submarine; strategic submarine; hunter-killer submarine; nuclear-powered guided-missile submarine; conventional submarine; SSBN
platform:sukhoi | Sukhoi fighter | Sukhoi jet
platform:super-etendard | Super Étendard | Super Etendard; Super-Etendard
platform:super-hornet | F/A-18 Super Hornet | F/A-18E/F Super Hornet; F/A-18; F-18 Super Hornet; Super Hornet; F/A-18E Super Hornet; F/A-18F Super Hornet; F/A-18 Hornet; F-18 Hornet; CF-18 Hornet
platform:super-tucano | A-29 Super Tucano | Super Tucano
platform:swift-boat | swift boat
platform:t-14 | T-14 Armata | Armata tank
platform:t-90 | T-90M Proryv
platform:t129-atak | T129 Atak | ?Atak
platform:tank | tank | battle tank; main battle tank; light tank; heavy tank; medium tank; army tank
platform:tanker | tanker | chemical tanker; fuel tanker; water tanker; product carrier; shadow-fleet tanker; shadow fleet tanker; tanker ship; tanker vessel; tanker truck
platform:tanker-aircraft | tanker aircraft | aerial refueling tanker; refueling aircraft; refuelling aircraft; refueling tanker; air refueling tanker; aerial refuelling tanker; tanker plane; refueling plane; refuelling plane; refuelling tanker; aerial tanker; aerial refueling aircraft; aerial refuelling aircraft; air-to-air refuelling tanker
platform:tejas | HAL Tejas | Tejas; Tejas Mk1A; Tejas Mk-1A; Tejas Mk2
platform:terminator | BMPT Terminator
platform:ticonderoga-class | Ticonderoga class | Ticonderoga-class
platform:tiger-helicopter | Tiger attack helicopter | Eurocopter Tiger; Tiger helicopter
platform:tigr | ?Tigr
platform:tornado | Panavia Tornado | Tornado GR4; ?Tornado
platform:train | armoured train | armored train
platform:trainer-aircraft | trainer aircraft | training aircraft; trainer jet; training plane; jet trainer
platform:transport-aircraft | transport aircraft | cargo plane; transport plane; military transport; cargo aircraft; airlifter; military cargo plane; transport jet; military transport aircraft; military transport plane; cargo jet; troop transport
platform:trident-submarine | Trident submarine | Vanguard-class
platform:triton | MQ-4C Triton | Triton drone
platform:truck | truck | lorry; military truck; armoured truck; army truck; fuel truck; aid truck; supply truck; cargo truck; articulated lorry; dump truck
platform:tucano | Tucano aircraft
platform:tug | tugboat | tug boat; towboat; tug
platform:type-15-tank | Type 15 tank
platform:type-209 | Type 209 submarine | Type 209
platform:type-212 | Type 212 submarine | Type 212; Type 212A
platform:type-214 | Type 214 submarine | Type 214
platform:type-23 | Type 23 frigate | Type 23; Duke-class
platform:type-26 | Type 26 frigate | Type 26
platform:type-31 | Type 31 frigate | Type 31
platform:typhoon | Eurofighter Typhoon | Eurofighter; RAF Typhoon; ?Typhoon
platform:typhoon-class | Typhoon class | Typhoon-class
platform:typhoon-k | Typhoon-K
platform:u-2 | U-2 spy plane | U-2
platform:udaloy-class | Udaloy class | Udaloy-class
platform:ula-class | Ula class | Ula-class
platform:upholder-class | Upholder class | Upholder-class
platform:vab | ?VAB
platform:vbci | ?VBCI
platform:vehicle | vehicle | convoy of vehicles; military convoy; armoured convoy; armored convoy; off-road vehicle; all-terrain vehicle; army vehicle; police vehicle; patrol vehicle
platform:victor-class | Victor class | Victor-class; Victor III-class
platform:viggen | Saab Viggen | Viggen
platform:viper-helicopter | AH-1Z Viper | AH-1 Cobra; Cobra gunship; Cobra helicopter
platform:virginia-class | Virginia class | Virginia-class
platform:voyager | Voyager tanker | RAF Voyager
platform:vulcan | Vulcan bomber
platform:warrior-vehicle | Warrior infantry fighting vehicle | Warrior armoured vehicle
platform:wasp-class | Wasp class | Wasp-class
platform:watchkeeper | ?Watchkeeper
platform:whiskey-class | Whiskey class | Whiskey-class
platform:wiesel | ?Wiesel
platform:wildcat | Wildcat helicopter | AW159 Wildcat
platform:wing-loong | Wing Loong | Wing Loong II; Wing Loong drone; Wing Loong 2
platform:yacht | yacht | superyacht; sailing boat; sailboat
platform:yasen-class | Yasen class | Yasen-class; Severodvinsk-class
platform:yuan-class | Yuan class | Yuan-class
platform:zulfiqar-tank | Zulfiqar tank
platform:zumwalt-class | Zumwalt class | Zumwalt-class
`;
