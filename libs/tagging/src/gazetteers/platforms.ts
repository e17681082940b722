/** Kinds of ships, aircraft and vehicles, and their classes. Lower case is a common noun: written anyhow, and in the plural. */
export const PLATFORMS = `
platform:a-10 | A-10 Thunderbolt II | A-10 Warthog; Warthog; Thunderbolt II
platform:abrams | M1 Abrams | Abrams tank; M1A1 Abrams; M1A2 Abrams; Abrams
platform:aircraft | aircraft | warplane; military aircraft; combat aircraft; fighter aircraft; plane; war plane; spy plane; reconnaissance aircraft; surveillance aircraft; aeroplane; airplane; patrol aircraft; attack aircraft
platform:aircraft-carrier | aircraft carrier | carrier; supercarrier; nuclear-powered aircraft carrier; aircraft-carrier; flattop
platform:akinci | Bayraktar Akinci | Akinci
platform:amphibious-assault-ship | amphibious assault ship | amphibious ship; assault ship; landing ship; landing craft; amphibious transport dock; helicopter carrier
platform:amphibious-vehicle | amphibious vehicle | amphibious assault vehicle; bulldozer
platform:apache | AH-64 Apache | Apache helicopter; Apache gunship; Apache attack helicopter; AH-64
platform:arleigh-burke-class | Arleigh Burke class | Arleigh Burke-class; Arleigh Burke-class destroyer; Arleigh Burke-class guided-missile destroyer
platform:armored-vehicle | armored vehicle | armoured vehicle; armoured personnel carrier; armored personnel carrier; infantry fighting vehicle; fighting vehicle; armoured car; APC; IFV; Humvee; military vehicle; tactical vehicle; technical vehicle
platform:astute-class | Astute class | Astute-class submarine
platform:awacs | AWACS | Awacs plane; AWACS aircraft; early-warning aircraft; early warning aircraft
platform:b-52 | B-52 Stratofortress | B-52; Stratofortress
platform:balloon | spy balloon | surveillance balloon; high-altitude balloon
platform:bayraktar-tb2 | Bayraktar TB2 | Bayraktar; TB2; Bayraktar drone
platform:black-hawk | UH-60 Black Hawk | Black Hawk; Blackhawk; Black Hawk helicopter; Blackhawk helicopter
platform:bomber | bomber | stealth bomber; strategic bomber; heavy bomber; long-range bomber; nuclear-capable bomber; bomber jet; fighter-bomber
platform:bradley | M2 Bradley | Bradley fighting vehicle; Bradley
platform:challenger-2 | Challenger 2 | Challenger 2 tank; Challenger tank
platform:chinook | CH-47 Chinook | Chinook helicopter; Chinook
platform:columbia-class | Columbia class | Columbia-class submarine
platform:corvette | corvette | missile corvette
platform:cruiser | cruiser | guided-missile cruiser; guided missile cruiser; missile cruiser; battlecruiser
platform:destroyer | destroyer | guided-missile destroyer; guided missile destroyer; missile destroyer; Aegis destroyer
platform:e-3 | E-3 Sentry | AWACS plane
platform:fighter | fighter jet | fighter plane; jet fighter; warjet; combat jet; stealth fighter; military jet; jet; interceptor jet; fighterjet; strike fighter
platform:ford-class | Gerald R. Ford class | Gerald R. Ford-class; Ford-class carrier; Ford-class aircraft carrier; Ford-class
platform:frigate | frigate | guided-missile frigate; missile frigate; stealth frigate
platform:global-hawk | RQ-4 Global Hawk | Global Hawk; RQ-4A Global Hawk
platform:gripen | Saab Gripen | Gripen; JAS 39 Gripen; Gripen fighter
platform:gunboat | gunboat | attack boat; missile boat; speedboat; fast boat; fast attack craft; torpedo boat; patrol boat; patrol vessel; patrol ship; attack craft
platform:helicopter | helicopter | attack helicopter; helicopter gunship; military helicopter; gunship; chopper; transport helicopter
platform:hercules | C-130 Hercules | Hercules transport; C-130J Super Hercules
platform:icebreaker | icebreaker
platform:kilo-class | Kilo class | Kilo-class submarine; Kilo-class
platform:kinzhal-carrier | MiG-31K | MiG-31
platform:kirov-class | Kirov class | Kirov-class cruiser
platform:leopard-1 | Leopard 1 | Leopard 1 tank
platform:leopard-2 | Leopard 2 | Leopard 2 tank; Leopard 2A6; Leopard tank; Leopard 2A4
platform:los-angeles-class | Los Angeles class | Los Angeles-class submarine; Los Angeles-class
platform:merkava | Merkava | Merkava tank
platform:minesweeper | minesweeper | minehunter; minelayer; mine-sweeper; mine countermeasures vessel
platform:mirage | Mirage fighter | Mirage jet; Mirage 2000; Mirage F1; Mirage 2000-5
platform:mistral-class | Mistral class | Mistral-class
platform:nimitz-class | Nimitz class | Nimitz-class; Nimitz-class aircraft carrier; Nimitz-class carrier
platform:ohio-class | Ohio class | Ohio-class submarine; Ohio-class; Ohio-class ballistic missile submarine; Ohio-class guided missile submarine
platform:oil-tanker | oil tanker | supertanker; crude tanker; oil-tanker; fuel tanker; merchant ship; cargo ship; container ship; merchant vessel; commercial vessel; commercial ship; freighter; LNG carrier; cargo vessel
platform:osprey | V-22 Osprey | Osprey; MV-22 Osprey; CV-22 Osprey
platform:poseidon-aircraft | P-8 Poseidon | P-8A Poseidon
platform:predator | MQ-1 Predator | Predator drone
platform:rafale | Dassault Rafale | Rafale; Rafale fighter; Rafale fighter jet; Rafale jet
platform:raptor | F-22 Raptor | F-22
platform:reaper | MQ-9 Reaper | Reaper drone; MQ-9 Reaper drone; MQ-9
platform:satellite | spy satellite | reconnaissance satellite; military satellite; surveillance satellite
platform:sea-king | Sea King | Sea King helicopter; Seahawk; Seahawk helicopter
platform:ship | warship | naval ship; naval vessel; navy ship; battleship; war ship; combat ship; military ship; ship; vessel; hospital ship; navy vessel; survey ship; spy ship; intelligence ship; support ship; supply ship; coast guard ship; coastguard vessel; coast guard vessel; research vessel; littoral combat ship
platform:strykers | Stryker | Stryker vehicle; Stryker combat vehicle
platform:submarine | submarine | nuclear submarine; nuclear-powered submarine; attack submarine; ballistic missile submarine; missile submarine; sub; U-boat
platform:super-hornet | F/A-18 Super Hornet | F/A-18E/F Super Hornet; F/A-18; F-18 Super Hornet; Super Hornet
platform:tank | tank | battle tank; main battle tank; light tank
platform:tanker-aircraft | tanker aircraft | aerial refueling tanker; refueling aircraft; refuelling aircraft; refueling tanker; air refueling tanker; aerial refuelling tanker; tanker plane; refueling plane
platform:ticonderoga-class | Ticonderoga class | Ticonderoga-class cruiser; Ticonderoga-class
platform:tornado | Panavia Tornado | Tornado jet; Tornado GR4; Tornado fighter
platform:train | armoured train | armored train
platform:transport-aircraft | transport aircraft | cargo plane; transport plane; military transport; cargo aircraft; airlifter; military cargo plane
platform:trident-submarine | Trident submarine | Vanguard-class submarine; Vanguard-class
platform:truck | military truck | armoured truck; army truck; vehicle; pickup truck; convoy of vehicles; military convoy
platform:type-23 | Type 23 frigate | Type 23
platform:type-26 | Type 26 frigate | Type 26
platform:type-45 | Type 45 destroyer | Type 45; Daring-class destroyer
platform:typhoon | Eurofighter Typhoon | Eurofighter; Typhoon jet; Typhoon fighter; RAF Typhoon; Typhoon fighter jet
platform:u-2 | U-2 spy plane | U-2
platform:virginia-class | Virginia class | Virginia-class submarine; Virginia-class; Virginia-class attack submarine
platform:wasp-class | Wasp class | Wasp-class; Wasp-class amphibious assault ship
`;
