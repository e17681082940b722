/** Weapons by kind and by name. Lower case is a common noun: written anyhow. All have a plural. */
export const WEAPONS = `
weapon:2s19 | 2S19 | 2S19 Msta; Msta-S
weapon:2s7-pion | 2S7 Pion | ?Pion
weapon:9m729 | 9M729 | SSC-8
weapon:aasm-hammer | AASM Hammer | Hammer bomb
weapon:ababeel-missile | Ababeel missile
weapon:aegis | ?Aegis | Aegis system; Aegis combat system; Aegis Ashore
weapon:agni | Agni missile | Agni-V; Agni-IV; Agni-III; Agni; Agni-II; Agni-I; Agni-Prime; Agni-P
weapon:air-defence | air defence | air defense; air-defence system; air-defense system; air defence system; air defense system; anti-aircraft system; missile defence system; missile defense system; missile defence; missile defense; anti-aircraft battery; air-defence battery; air defence battery; anti-aircraft gun; anti-missile system; missile shield; air defense battery; air defences; air defenses; missile defences; missile defenses; anti-aircraft defence; anti-aircraft defences; anti-aircraft defense; anti-aircraft defenses; anti-ballistic missile system; aerial defence; aerial defences; anti-missile battery; air defence missile system; air defense missile system; anti-missile defence; anti-missile defense; anti-aircraft missile system; antiaircraft gun; flak gun; missile-defence system; missile-defense system; air defence unit; anti-drone system; anti-aircraft artillery; antiaircraft artillery
weapon:air-to-air-missile | air-to-air missile
weapon:akash | Akash missile | Akash
weapon:akatsiya | ?Akatsiya
weapon:akeron | Akeron
weapon:al-abbas-missile | Al Abbas missile
weapon:al-hussein | Al Hussein | al-Hussein missile
weapon:al-samoud | Al Samoud | Al-Samoud; Al Samoud 2
weapon:al-samoud-2 | Al-Samoud 2 | | state:IRQ
weapon:almas-missile | Almas missile
weapon:amraam | AIM-120 AMRAAM | AMRAAM
weapon:anti-ship-missile | anti-ship missile | antiship missile; anti-ship cruise missile; anti-ship ballistic missile; ship-killer missile; shore-to-ship missile
weapon:anti-tank-missile | anti-tank missile | anti-tank guided missile; ATGM; antitank missile; anti-tank weapon; anti-tank rocket; anti-tank guided weapon; bazooka; recoilless rifle; recoilless gun
weapon:archer | ?Archer | Archer howitzer; Archer artillery
weapon:arman | Arman | Arman system
weapon:arrow | Arrow air defence system | Arrow 3; Arrow 2; Arrow-3; Arrow-2; ?Arrow
weapon:artillery | artillery | howitzer; artillery gun; artillery piece; heavy artillery; field gun; artillery system; artillery shell; artillery battery; cannon; artillery round; self-propelled gun; self-propelled howitzer; self-propelled artillery; heavy gun; artillery cannon; long-range artillery; naval gun; tube artillery; gun battery; autocannon; artillery rocket; artillery munition; artillery ammunition; coastal artillery
weapon:asmp | ASMP | ASMPA
weapon:aspide | ?Aspide
weapon:assault-rifle | AK-47 | Kalashnikov; Kalashnikov rifle; AK-47 assault rifle; Kalashnikov assault rifle; AKM; AK-74; AR-15; M16; M4 carbine; carbine
weapon:aster | Aster missile | Aster 30; Aster 15; Aster-30; Aster-15
weapon:atacms | ATACMS | Army Tactical Missile System; ATACM; ATACMS missile
weapon:atgm-javelin | Javelin missile | Javelin anti-tank missile; ?Javelin; FGM-148 Javelin
weapon:atmaca-missile | Atmaca missile | ?Atmaca
weapon:avangard | ?Avangard
weapon:avenger-air-defence-system | Avenger air defence system | Avenger air defense system
weapon:b61 | B61 | B61-12
weapon:babur | Babur missile | Babur cruise missile; Babur-1B; Babur-2; Babur-3
weapon:badr-1 | Badr-1 | Badr-1P; Badr-F
weapon:ballistic-missile | ballistic missile | medium-range ballistic missile; short-range ballistic missile; intermediate-range ballistic missile; MRBM; SRBM; IRBM; intermediate-range missile; long-range ballistic missile; tactical ballistic missile; theater ballistic missile; nuclear-capable ballistic missile
weapon:barak | Barak 8 | Barak-8; Barak missile; Barak MX; Barak system
weapon:bastion | ?Bastion | Bastion coastal defence system
weapon:bavar-373 | Bavar-373 | Bavar 373
weapon:bayonet | bayonet
weapon:biological-weapon | biological weapon | bioweapon; germ warfare agent; anthrax; biological agent; biological warfare agent; germ weapon; ricin
weapon:bloodhound-missile | Bloodhound missile
weapon:blowpipe | ?Blowpipe
weapon:bober | ?Bober | Beaver drone; Bober drone
weapon:bofors | Bofors howitzer | Bofors gun
weapon:bohdana | ?Bohdana | Bohdana howitzer
weapon:bomb | bomb | barrel bomb; car bomb; truck bomb; bunker-buster bomb; bunker-buster; bunker buster; suicide bomb; roadside bomb; gravity bomb; petrol bomb; parcel bomb; vehicle bomb; firebomb; nail bomb; pipe bomb; letter bomb; aerial bomb; incendiary bomb; phosphorus bomb; bunker-busting bomb; Molotov cocktail; petrol-bomb; gasoline bomb; bomblet; laser-guided bomb; free-fall bomb; depth charge; vacuum bomb; thermobaric bomb; white phosphorus; fuel-air bomb; napalm; motorcycle bomb; bicycle bomb; suicide car bomb; suicide truck bomb; submunition; improvised bomb; homemade bomb; ?Molotov
weapon:brahmos | BrahMos | BrahMos missile; Brahmos; BrahMos cruise missile
weapon:bren-gun | Bren gun
weapon:brimstone | Brimstone missile
weapon:brimstone-2 | Brimstone 2
weapon:browning | ?Browning
weapon:buk | Buk missile system | Buk; Buk-M1; Buk-M2; Buk-M3
weapon:bulava | Bulava
weapon:bunker-buster-gbu-28 | GBU-28
weapon:burevestnik | Burevestnik
weapon:burkan | ?Burkan | Burkan missile; ?Borkan
weapon:caesar | CAESAR howitzer | Caesar howitzer; CAESAR self-propelled howitzer
weapon:camm | ?CAMM
weapon:carl-gustaf | Carl Gustaf | Carl Gustaf recoilless rifle
weapon:chemical-weapon | chemical weapon | sarin; nerve agent; mustard gas; poison gas; chlorine gas; sarin gas; nerve gas; Novichok; VX; chemical agent; chemical warfare agent; toxic gas; chlorine bomb; mustard agent; VX nerve agent; poison-gas; chemical munition; chemical bomb; sulphur mustard; phosgene
weapon:cheongung | Cheongung | Cheongung-II; KM-SAM; Cheongung II
weapon:chien-hsiang | Chien Hsiang
weapon:chunmoo | Chunmoo | K239 Chunmoo; Chunmoo rocket
weapon:cluster-munition | cluster munition | cluster bomb; cluster warhead; cluster shell
weapon:coyote-interceptor | Coyote interceptor | Coyote drone interceptor
weapon:crotale | Crotale missile | Crotale
weapon:cruise-missile | cruise missile | land-attack cruise missile; air-launched cruise missile; sea-launched cruise missile; long-range cruise missile; ground-launched cruise missile; nuclear-armed cruise missile; nuclear-capable cruise missile; supersonic cruise missile; hypersonic cruise missile; stealth cruise missile; nuclear-powered cruise missile; submarine-launched cruise missile
weapon:dana-howitzer | Dana howitzer
weapon:davids-sling | David's Sling
weapon:davy-crockett | Davy Crockett
weapon:dehlavieh | Dehlavieh
weapon:delilah-missile | Delilah missile
weapon:derby-missile | Derby missile
weapon:dongfeng | Dongfeng missile | Dong Feng; Dongfeng
weapon:dragonfire | Dragonfire | DragonFire
weapon:dragunov | ?Dragunov
weapon:drone | drone | UAV; unmanned aerial vehicle; unmanned aircraft; combat drone; attack drone; suicide drone; kamikaze drone; armed drone; explosive drone; surveillance drone; reconnaissance drone; one-way attack drone; quadcopter; loitering munition; military drone; spy drone; exploding drone; unmanned aerial system; UCAV; FPV drone; interceptor drone; first-person-view drone; strike drone; explosive-laden drone; explosives-laden drone; bomb-laden drone; decoy drone; fibre-optic drone; fiber-optic drone; long-range drone; UAS; pilotless plane; unmanned plane; pilotless aircraft; pilotless drone; stealth drone; swarm drone; cargo drone; quadcopter drone; target drone; predator-type drone; hunter drone; aerial drone; jet-powered drone; naval-launched drone; drone swarm; naval drone; sea drone; drone boat; unmanned surface vessel; unmanned boat; explosive boat; unmanned vessel; underwater drone; surface drone; maritime drone; marine drone; unmanned underwater vehicle; sea-drone; uncrewed surface vessel; uncrewed vessel; USV; explosive-laden boat; unmanned surface vehicle
weapon:dshk | DShK
weapon:emad | Emad missile | Emad
weapon:eryx | ?Eryx
weapon:essm | Evolved Sea Sparrow Missile | Evolved Sea Sparrow; ESSM
weapon:excalibur | Excalibur shell | Excalibur round
weapon:exocet | Exocet
weapon:extra-rocket | EXTRA rocket
weapon:fajr-3 | Fajr-3 | | state:IRN
weapon:fajr-5 | Fajr-5 | | state:IRN
weapon:fateh-110 | Fateh-110 | Fateh 110; Fateh-313
weapon:fattah | Fattah missile | Fattah-1; Fattah hypersonic missile; Fattah-2; Fattah; Fattah-2 missile
weapon:fh70 | FH70
weapon:firearm | rifle | machine gun; machine-gun; sniper rifle; submachine gun; handgun; pistol; shotgun; gun; firearm; small arm; heavy machine gun; automatic weapon; automatic rifle; bullet; machinegun; assault rifle; musket; revolver; live round; light machine gun; plastic bullet; semi-automatic rifle; semiautomatic rifle; hunting rifle; sub-machine gun; sniper's rifle; rubber bullet; submachine-gun; heavy machine-gun
weapon:flamethrower | flamethrower | flame-thrower
weapon:flamingo | Flamingo missile | FP-5 Flamingo; Flamingo cruise missile
weapon:g-5 | G-5 howitzer | G5 howitzer
weapon:gabriel-missile | Gabriel missile
weapon:gbu-53 | GBU-53 StormBreaker | StormBreaker bomb
weapon:gerbera | ?Gerbera
weapon:ghadr | Ghadr missile | Ghadr-110; Qadr missile; Ghadr
weapon:ghauri | Ghauri | | state:PAK
weapon:giatsint | ?Giatsint | 2S5 Giatsint
weapon:glock | ?Glock
weapon:gmlrs | GMLRS | GMLRS rocket
weapon:grad | Grad rocket | BM-21 Grad; ?Grad; BM-21
weapon:grenade | grenade | hand grenade; stun grenade; rocket-propelled grenade; RPG; grenade launcher; smoke grenade; rocket-propelled grenade launcher; rifle grenade; rocket propelled grenade; grenade-launcher; hand-grenade
weapon:guided-bomb | guided bomb | glide bomb; smart bomb; precision bomb; precision-guided bomb; guided aerial bomb; gliding bomb
weapon:gvozdika | ?Gvozdika
weapon:hadid-110 | Hadid-110 | | state:IRN
weapon:haj-qasem | Haj Qasem | Haj Qassem missile; Qassem Basir
weapon:harm | AGM-88 HARM | HARM missile; anti-radiation missile
weapon:harop | Harop drone | IAI Harop; Harop; Harpy drone
weapon:harpoon | Harpoon missile | Harpoon anti-ship missile; ?Harpoon
weapon:harpy | ?Harpy
weapon:hatf-missile | Hatf missile | ?Hatf
weapon:hawk | Hawk missile | Hawk air defence system; Hawk air defense system; MIM-23 Hawk; ?HAWK
weapon:hellfire | Hellfire missile | ?Hellfire; AGM-114 Hellfire
weapon:hermes | Hermes drone | Hermes 450; Hermes 900
weapon:himars | HIMARS | High Mobility Artillery Rocket System
weapon:hisar-missile | Hisar missile
weapon:honest-john | Honest John
weapon:hot-missile | HOT missile
weapon:hoveyzeh | ?Hoveyzeh
weapon:hsiung-feng | Hsiung Feng | Hsiung Feng III; Hsiung Feng II; Hsiung Feng IIE; Hsiung Feng missile
weapon:hwasong | Hwasong | Hwasong-15; Hwasong-17; Hwasong-18; Hwasong-19; Hwasong-14; Hwasong-12; Hwasong-20; Hwasong-16; Hwasong-11; Hwasong-8; Hwasong-16B; Hwasong-11D; Hwasong-6; Hwasong-5; Hwasong-7; Hwasong-10; Hwasong-13
weapon:hypersonic-missile | hypersonic missile | hypersonic weapon; hypersonic glide vehicle; hypersonic ballistic missile
weapon:hyunmoo | Hyunmoo missile | Hyunmoo-5; Hyunmoo-4; Hyunmoo-3; Hyunmoo-2; Hyunmoo; Hyunmoo 5; Hyunmoo-V
weapon:iads | integrated air defence system | integrated air defense system
weapon:icbm | intercontinental ballistic missile | ICBM; intercontinental missile
weapon:ied | improvised explosive device | IED; explosive device; VBIED; vehicle-borne improvised explosive device; booby trap; booby-trap; suicide vest; explosive belt; improvised explosive; vehicle-borne IED; suicide belt; SVBIED; explosive vest
weapon:igla | Igla missile | Igla-S; ?Igla; Igla-S missile
weapon:incendiary-weapon | incendiary weapon | incendiary device; incendiary munition; incendiary balloon
weapon:iris-t | IRIS-T | Iris-T; IRIS-T SLM; Iris-T SLM
weapon:iron-beam | Iron Beam
weapon:iron-dome | Iron Dome
weapon:iron-sting | Iron Sting
weapon:iskander | Iskander | Iskander-M; Iskander-K
weapon:jassm | JASSM | Joint Air-to-Surface Standoff Missile; JASSM-ER
weapon:jdam | JDAM | Joint Direct Attack Munition; JDAM-ER
weapon:jericho | Jericho missile | Jericho II; Jericho III; Jericho-2; Jericho-3
weapon:jericho-3 | Jericho 3 | | state:ISR
weapon:k9 | K9 Thunder | K9 howitzer; K-9 howitzer; K9 self-propelled howitzer; K-9 Thunder
weapon:kalibr | Kalibr | 3M-54 Kalibr; Kaliber missile; Kaliber cruise missile
weapon:karayel | ?Karayel
weapon:katyusha | Katyusha
weapon:kh-101 | Kh-101
weapon:kh-55 | Kh-55 | Kh-555
weapon:khalij-fars | Khalij Fars | Khalij-e Fars
weapon:kheibar-shekan | Kheibar Shekan | Kheibar missile; Kheibar
weapon:khordad | Khordad 15 | 3rd Khordad; Khordad-15
weapon:khorramshahr | Khorramshahr missile | Khorramshahr-4
weapon:kinzhal | Kinzhal | Kh-47M2 Kinzhal
weapon:knife | machete | knife
weapon:koksan | ?Koksan | M1978 Koksan
weapon:konkurs | ?Konkurs
weapon:kornet | Kornet | Kornet missile
weapon:krab | ?Krab | Krab howitzer
weapon:krasnopol | Krasnopol shell
weapon:krug | Krug missile
weapon:kub-drone | Kub drone
weapon:l-sam | L-SAM | L-SAM interceptor
weapon:lance-missile | Lance missile
weapon:lancet | Lancet drone | ?Lancet
weapon:laser-weapon | laser weapon | high-energy laser; combat laser
weapon:launcher | launcher | missile launch system; transporter erector launcher; mobile launcher; missile launch pad
weapon:leleka | ?Leleka
weapon:lora-missile | LORA missile | LORA
weapon:lyutyi | ?Lyutyi | ?Liutyi; ?Lyuty
weapon:m109 | M109 | M109 howitzer; M109A6 Paladin; M109 Paladin
weapon:m302 | M302
weapon:m51-missile | M51 missile | M51
weapon:m777 | M777 | M777 howitzer
weapon:magura | ?Magura | Magura V5; Magura V7; MAGURA V5
weapon:malyutka | ?Malyutka
weapon:manpads | MANPADS | man-portable air defence system; man-portable air defense system; man-portable air-defence system; man-portable air-defense system; shoulder-fired missile; shoulder-launched missile; shoulder-fired anti-aircraft missile; man-portable missile
weapon:mantis-air-defence | Mantis air defence
weapon:martlet | Martlet missile
weapon:maverick | Maverick missile | AGM-65 Maverick
weapon:mdcn | MdCN | | state:FRA
weapon:mersad | ?Mersad
weapon:meteor | Meteor air-to-air missile | Meteor missile
weapon:mica | MICA | MICA missile
weapon:milan | Milan missile | Milan anti-tank missile
weapon:mine | land mine | landmine; sea mine; naval mine; anti-personnel mine; antipersonnel mine; limpet mine; anti-tank mine; underwater mine; land-mine; antitank mine; anti-vehicle mine; magnetic mine; contact mine; personnel mine; ?mine; claymore
weapon:minuteman | Minuteman III | Minuteman missile; ?Minuteman; LGM-30 Minuteman III; LGM-30G Minuteman III; Minuteman 3; Minutemen; Minuteman II
weapon:missile | missile | guided missile; missile battery; long-range missile; medium-range missile; short-range missile; missile system; nuclear missile; precision-guided missile; tactical missile; precision missile; nuclear-capable missile; air-launched missile; ground-launched missile; surface-to-surface missile; air-to-surface missile; air-to-ground missile; missile launcher; nuclear-tipped missile; coastal defence missile; coastal defense missile; strategic missile; tactical guided missile; conventional missile; ground-to-ground missile; sea-launched missile; long-range precision missile; interceptor; interceptor missile; missile interceptor; missile launching system; sea-based missile; submarine-launched missile; missile unit; test missile; precision-strike missile; theatre missile; cruise-type missile; anti-radar missile
weapon:mistral | Mistral missile
weapon:mistral-3 | Mistral-3 | Mistral 3
weapon:mk-48-torpedo | Mk 48 torpedo
weapon:mlrs | M270 | M270 MLRS; M-270; M270 launcher; M270A1; MARS II
weapon:molniya-drone | Molniya drone
weapon:mop | Massive Ordnance Penetrator | GBU-57; MOP; GBU-57 Massive Ordnance Penetrator
weapon:mortar | mortar | mortar shell; mortar round; mortar bomb; mortar launcher; mortar battery; mortar tube
weapon:moskit | Moskit
weapon:munition | munition | ammunition; precision-guided munition; shell; ordnance; heavy weapon; weaponry; light weapon; live ammunition; offensive weapon; lethal weapon; conventional weapon; tank shell; ammo; precision munition; guided munition; projectile; precision weapon; tank round; unexploded ordnance; small-arms ammunition; tank ammunition; air-dropped munition; cartridge; shrapnel shell; cannon shell; precision-guided weapon; depleted uranium ammunition; explosive; high explosive; plastic explosive; dynamite; TNT; Semtex; C-4 explosive; explosive charge; satchel charge; gelignite; explosive material; RDX
weapon:mx-missile | MX missile
weapon:nag-missile | Nag missile
weapon:nasams | NASAMS
weapon:nasr | Nasr missile
weapon:naval-strike-missile | Naval Strike Missile | Joint Strike Missile
weapon:neptune | Neptune missile | R-360 Neptune; Neptune anti-ship missile; ?Neptune
weapon:nike-missile | Nike missile | Nike Hercules
weapon:nirbhay | Nirbhay | Nirbhay missile
weapon:nlaw | NLAW
weapon:nodong | ?Nodong | ?Rodong
weapon:noor | Noor missile
weapon:nuclear-weapon | nuclear weapon | atomic bomb; nuclear bomb; nuclear warhead; atomic weapon; nuclear arm; warhead; hydrogen bomb; tactical nuclear weapon; thermonuclear weapon; H-bomb; nuclear arsenal; atom bomb; nuke; nuclear device; dirty bomb; weapon of mass destruction; WMD; weapons of mass destruction; strategic nuclear weapon; neutron bomb; atomic device; nuclear munition; strategic weapon; thermonuclear warhead; nuclear shell; battlefield nuclear weapon; tactical nuke; thermonuclear bomb; nuclear deterrent
weapon:oerlikon | ?Oerlikon | Oerlikon gun
weapon:orbiter-drone | Orbiter drone
weapon:oreshnik | Oreshnik
weapon:orlan-10 | Orlan-10 | Orlan-30; Orlan drone
weapon:osa | Osa missile system | Osa air defence system
weapon:otomat | ?Otomat
weapon:pac-3 | PAC-3 | PAC-3 MSE
weapon:palestine-2 | Palestine-2
weapon:palianytsia | Palianytsia
weapon:panavia-alarm | ALARM missile
weapon:pantsir | Pantsir | Pantsir-S1; Pantsir-S; Pantsyr
weapon:panzerfaust | Panzerfaust | Panzerfaust 3
weapon:panzerhaubitze-2000 | Panzerhaubitze 2000 | PzH 2000; PzH2000; Panzerhaubitze
weapon:patriot | Patriot missile | MIM-104 Patriot; Patriot battery; Patriot air defence system; Patriot air defense system; Patriot PAC-3; ?Patriot
weapon:paveh | Paveh missile
weapon:peacekeeper | Peacekeeper missile | MX Peacekeeper
weapon:peklo | ?Peklo
weapon:penguin-missile | Penguin missile
weapon:pepper-spray | pepper spray
weapon:perseus | Perseus missile
weapon:pershing | Pershing missile | Pershing II; Pershing 2; Pershing-2; Pershing 1A; ?Pershing
weapon:pershing-1 | Pershing-1
weapon:phalanx | ?Phalanx
weapon:pinaka | Pinaka rocket | Pinaka
weapon:pkm | PKM
weapon:polaris | Polaris missile | ?Polaris
weapon:popeye-missile | Popeye missile
weapon:poseidon-drone | Poseidon drone
weapon:poseidon-torpedo | Poseidon torpedo | Poseidon nuclear torpedo
weapon:pralay | ?Pralay | Pralay missile
weapon:prithvi | Prithvi missile | Prithvi-II; Prithvi
weapon:pukguksong | Pukguksong | Pukguksong-1; Pukguksong-2; Pukguksong-3; Pukguksong-5
weapon:puls | ?PULS | PULS rocket launcher
weapon:qassam | Qassam rocket | Qassam
weapon:qiam | Qiam missile | Qiam-1
weapon:qrsam | QRSAM
weapon:quds-missile | Quds missile | Quds cruise missile
weapon:r2-120-ruta | R2-120 Ruta
weapon:raad-missile | Ra'ad missile | Raad missile
weapon:rampage-missile | Rampage missile
weapon:rapier | Rapier missile
weapon:rbs-15 | RBS-15 | RBS 15
weapon:rbs-70 | RBS-70 | RBS 70
weapon:rch-155 | RCH 155
weapon:redeye | Redeye
weapon:rim-116 | Rolling Airframe Missile | Phalanx CIWS; Phalanx gun
weapon:rocket | rocket | multiple rocket launcher; rocket launcher; multiple launch rocket system; MLRS; rocket artillery; long-range rocket; rocket system; unguided rocket; multiple-launch rocket system; multiple-rocket launcher; rocket battery; rocket projectile; thermobaric rocket; guided rocket; short-range rocket; multiple rocket launch system; homemade rocket; artillery rocket system
weapon:roland-missile | Roland missile
weapon:s-125 | S-125 Neva | S-125 Pechora
weapon:s-300 | S-300 | S-300PMU; S-300PMU2; S300; S-300PMU-2; S-300V; S-300VM
weapon:s-400 | S-400 | S-400 Triumf; S400; S-400 Triumph
weapon:s-500 | S-500 | S-500 Prometheus
weapon:sa-2 | SA-2 Guideline | S-75 Dvina
weapon:sa-3 | SA-3 Goa
weapon:sa-6 | SA-6 Gainful | SA-6 missile
weapon:sa-7 | SA-7 Grail
weapon:sagger | Sagger
weapon:saif | Qader missile
weapon:samp-t | SAMP/T | SAMP-T
weapon:sapsan | Sapsan missile | Hrim-2
weapon:sarmat | RS-28 Sarmat | Sarmat
weapon:satan | SS-18 Satan
weapon:scalp | SCALP | SCALP-EG; Scalp missile; Scalp cruise missile
weapon:scud | Scud | Scud-B; Scud-C; Scud-D
weapon:sea-baby | ?Sea Baby
weapon:sea-sparrow | Sea Sparrow
weapon:sea-viper-missile | Sea Viper missile
weapon:sea-wolf | Sea Wolf missile | Sea Dart; Sea Ceptor; Sea Viper
weapon:searam | SeaRAM
weapon:sejil | Sejjil | Sejil; Sejjil-2
weapon:shahab | Shahab-3 | Shahab; Shahab-2; Shahab-1; Shahab 3
weapon:shahed | Shahed | Shahed-136; Shahed-131; Shahed 136; Shahed-129; Shahed-149; Geran-2; Geran; Shahed-238; Shahed-107
weapon:shaheen | Shaheen-III | Shaheen missile; Shaheen-II; Shaheen-I
weapon:shaurya-missile | Shaurya missile
weapon:shipwreck | Shipwreck missile
weapon:shturm | ?Shturm
weapon:sidewinder | Sidewinder missile | AIM-9X Sidewinder; ?Sidewinder
weapon:silkworm | Silkworm missile | Silkworm anti-ship missile; HY-2 Silkworm; ?Silkworm
weapon:siper | ?Siper
weapon:sky-bow | Tien Kung | Sky Bow missile; Tien Kung III
weapon:sky-sabre | Sky Sabre
weapon:skyguard | ?Skyguard
weapon:skynex | Skynex
weapon:skystriker | SkyStriker
weapon:slbm | submarine-launched ballistic missile | SLBM
weapon:small-diameter-bomb | Small Diameter Bomb | GLSDB; Ground-Launched Small Diameter Bomb
weapon:smerch | Smerch | BM-30 Smerch
weapon:soumar | ?Soumar
weapon:sparrow | Sparrow missile | AIM-7 Sparrow
weapon:spear | Spear missile | SPEAR 3
weapon:spearfish-torpedo | Spearfish torpedo
weapon:spice-bomb | SPICE bomb
weapon:spike | Spike missile | Spike anti-tank missile; Spike NLOS; Spike ATGM
weapon:spyder | ?SPYDER | Spyder air defence system
weapon:ss-20 | SS-20
weapon:standard-missile | Standard Missile | Standard Missile-3; Standard Missile-6; Standard Missile 3; Standard Missile 6; Standard Missile-2
weapon:starstreak | Starstreak
weapon:stinger | Stinger missile | Stinger anti-aircraft missile; FIM-92 Stinger; ?Stinger
weapon:storm-shadow | Storm Shadow
weapon:strela | Strela missile | Strela-2; Strela-10; Strela-3
weapon:stryker-shorad | Stryker SHORAD
weapon:stugna | ?Stugna | Stugna-P
weapon:supercam | Supercam
weapon:surface-to-air-missile | surface-to-air missile | SAM; anti-aircraft missile; surface-to-air missile system; SAM missile; SAM battery; SAM system; antiaircraft missile; surface-to-air missile battery; ground-to-air missile; surface to air missile
weapon:switchblade | Switchblade drone | Switchblade 600; Switchblade 300; ?Switchblade
weapon:taepodong | Taepodong | Taepodong-2; Taepodong-1; Taepo-dong
weapon:taurus | Taurus missile | Taurus cruise missile; ?Taurus; Taurus KEPD 350
weapon:tayfun-missile | Tayfun missile | ?Tayfun
weapon:tear-gas | tear gas | teargas; CS gas; tear-gas canister; tear gas canister; tear-gas; water cannon truck
weapon:teseo | ?Teseo
weapon:thaad | THAAD | Terminal High Altitude Area Defense; Thaad; Terminal High-Altitude Area Defense
weapon:thor-launcher | thermobaric weapon | thermobaric rocket launcher
weapon:tien-chien | Tien Chien
weapon:tochka-u | Tochka-U | Tochka missile; Tochka
weapon:tomahawk | Tomahawk missile | Tomahawk cruise missile; ?Tomahawk; Tomahawk Land Attack Missile; TLAM
weapon:topol | ?Topol | Topol-M
weapon:tor-m1 | Tor-M1 | Tor-M2; Tor missile; Tor missile system; Tor air defence system; Tor air defense system
weapon:tornado-mlrs | Tornado-S | Tornado-G
weapon:torpedo | torpedo | torpedoes; lightweight torpedo; heavyweight torpedo; nuclear torpedo
weapon:tos-1 | TOS-1A | TOS-1; Solntsepyok
weapon:toufan | ?Toufan | Toufan missile; ?Tufan
weapon:tow | TOW missile | TOW anti-tank missile; BGM-71 TOW; TOW
weapon:trembita | ?Trembita
weapon:trident | Trident missile | Trident II; Trident D5; Trident nuclear missile; ?Trident; Trident II D5
weapon:tsar-bomba | Tsar Bomba
weapon:tunguska | ?Tunguska
weapon:typhon | Typhon missile system | Typhon system; Typhon launcher; Typhon
weapon:tyulpan | ?Tyulpan | 2S4 Tyulpan
weapon:uragan | Uragan rocket | BM-27 Uragan
weapon:uzi | ?Uzi
weapon:vampire | VAMPIRE rocket
weapon:vikhr | Vikhr
weapon:vilkha | Vilkha
weapon:w76 | W76
weapon:weapon | weapon
weapon:ya-ali-missile | Ya Ali missile
weapon:yars | RS-24 Yars | Yars missile; Yars
weapon:yun-feng | Yun Feng | Yun Feng missile
weapon:zala | ?Zala | ?ZALA
weapon:zircon | Zircon missile | Tsirkon; ?Zircon; 3M22 Zircon; Zircon hypersonic missile; Zircon hypersonic cruise missile
weapon:zmeevik | Zmeevik
weapon:zolfaghar | Zolfaghar missile | Zolfaghar; Zolfaqar
weapon:zuzana | ?Zuzana | Zuzana 2
`;
