/** Weapons by kind and by name. Lower case is a common noun: written anyhow, and in the plural. */
export const WEAPONS = `
weapon:agni | Agni missile | Agni-V; Agni-IV; Agni-III; Agni
weapon:air-defence | air defence | air defense; air-defence system; air-defense system; air defence system; air defense system; anti-aircraft system; missile defence system; missile defense system; missile defence; missile defense; anti-aircraft battery; air-defence battery; air defence battery; anti-aircraft gun; anti-missile system; missile shield; defence system; air defense battery
weapon:anti-ship-missile | anti-ship missile | antiship missile; anti-ship cruise missile; anti-ship ballistic missile
weapon:anti-tank-missile | anti-tank missile | anti-tank guided missile; ATGM; antitank missile; anti-tank weapon
weapon:arrow | Arrow air defence system | Arrow 3; Arrow 2; Arrow-3; Arrow-2; Arrow missile
weapon:artillery | artillery | howitzer; artillery gun; self-propelled howitzer; artillery piece; heavy artillery; field gun; artillery system; artillery shell; artillery battery
weapon:atacms | ATACMS | Army Tactical Missile System; ATACMS missile
weapon:atgm-javelin | Javelin | Javelin missile; Javelin anti-tank missile
weapon:ballistic-missile | ballistic missile | medium-range ballistic missile; short-range ballistic missile; intermediate-range ballistic missile; MRBM; SRBM; IRBM
weapon:bavar-373 | Bavar-373 | Khordad 15; 3rd Khordad
weapon:biological-weapon | biological weapon | bioweapon; germ warfare agent; anthrax; biological agent
weapon:bomb | bomb | airstrike bomb; barrel bomb; car bomb; truck bomb; glide bomb; smart bomb; guided bomb; bunker-buster bomb; bunker-buster; bunker buster; suicide bomb; roadside bomb; gravity bomb; fuel-air bomb; petrol bomb; parcel bomb; bombshell device; vehicle bomb
weapon:brahmos | BrahMos | BrahMos missile; Brahmos
weapon:buk | Buk missile | Buk missile system; Buk; Buk-M1
weapon:bulava | Bulava | Bulava missile
weapon:burevestnik | Burevestnik | Burevestnik missile
weapon:caesar | CAESAR howitzer | Caesar howitzer; Caesar self-propelled howitzer
weapon:chemical-weapon | chemical weapon | sarin; nerve agent; mustard gas; poison gas; chlorine gas; sarin gas; nerve gas; Novichok; VX; tear gas; chemical agent
weapon:cluster-munition | cluster munition | cluster bomb
weapon:cruise-missile | cruise missile | land-attack cruise missile; air-launched cruise missile; sea-launched cruise missile; long-range cruise missile
weapon:davids-sling | David's Sling | David's Sling system
weapon:dongfeng | Dongfeng | Dong Feng; Dongfeng missile
weapon:drone | drone | UAV; unmanned aerial vehicle; unmanned aircraft; combat drone; attack drone; suicide drone; kamikaze drone; armed drone; explosive drone; surveillance drone; reconnaissance drone; one-way attack drone; quadcopter; sea drone; naval drone; loitering munition; military drone; spy drone; exploding drone; drone boat; unmanned aerial system; UCAV
weapon:emad | Emad | Emad missile
weapon:exocet | Exocet | Exocet missile
weapon:fateh-110 | Fateh-110 | Fateh 110; Fateh-313; Fateh missile
weapon:fattah | Fattah | Fattah-1; Fattah missile; Fattah hypersonic missile
weapon:firearm | rifle | assault rifle; machine gun; machine-gun; sniper rifle; submachine gun; handgun; pistol; shotgun; gun; firearm; small arm; heavy machine gun; Kalashnikov; AK-47; automatic weapon; automatic rifle; bullet; machinegun
weapon:flamingo | Flamingo missile | FP-5 Flamingo
weapon:ghadr | Ghadr | Ghadr missile; Ghadr-110; Qadr missile
weapon:grad | Grad rocket | Grad; BM-21 Grad; Grad missile
weapon:grenade | grenade | hand grenade; stun grenade; rocket-propelled grenade; RPG; grenade launcher
weapon:harpoon | Harpoon missile | Harpoon; Harpoon anti-ship missile
weapon:hellfire | Hellfire missile | Hellfire
weapon:himars | HIMARS | High Mobility Artillery Rocket System; HIMARS rocket; HIMARS launcher
weapon:hwasong | Hwasong | Hwasong-15; Hwasong-17; Hwasong-18; Hwasong-19; Hwasong-14; Hwasong-12; Hwasong-20
weapon:hypersonic-missile | hypersonic missile | hypersonic weapon; hypersonic glide vehicle
weapon:icbm | intercontinental ballistic missile | ICBM; intercontinental missile
weapon:ied | improvised explosive device | IED; explosive device; VBIED; vehicle-borne improvised explosive device; booby trap; booby-trap; suicide vest; explosive belt
weapon:iris-t | IRIS-T | IRIS-T system; IRIS-T SLM
weapon:iron-beam | Iron Beam
weapon:iron-dome | Iron Dome | Iron Dome system; Iron Dome air defence system; Iron Dome battery; Iron Dome interceptor
weapon:iskander | Iskander | Iskander-M; Iskander missile; Iskander ballistic missile; Iskander-K
weapon:jdam | JDAM | Joint Direct Attack Munition
weapon:kalibr | Kalibr | Kalibr missile; Kalibr cruise missile
weapon:katyusha | Katyusha | Katyusha rocket
weapon:khalij-fars | Khalij Fars | Khalij-e Fars
weapon:kheibar-shekan | Kheibar Shekan | Kheibar; Kheibar missile; Khorramshahr-4
weapon:khorramshahr | Khorramshahr missile
weapon:kinzhal | Kinzhal | Kinzhal missile; Kinzhal hypersonic missile; Kh-47M2 Kinzhal
weapon:lancet | Lancet drone | Lancet
weapon:mine | land mine | landmine; sea mine; naval mine; anti-personnel mine; antipersonnel mine; limpet mine; anti-tank mine; underwater mine
weapon:minuteman | Minuteman III | Minuteman missile; Minuteman; LGM-30 Minuteman III
weapon:missile | missile | surface-to-air missile; SAM; air-to-air missile; surface-to-surface missile; guided missile; interceptor missile; missile interceptor; interceptor; missile battery; missile launcher; long-range missile; medium-range missile; short-range missile; intermediate-range missile; air-to-surface missile; missile system; nuclear missile; anti-aircraft missile; precision-guided missile; tactical missile; surface-to-air missile system; precision missile
weapon:mop | Massive Ordnance Penetrator | GBU-57; MOP; GBU-57 Massive Ordnance Penetrator
weapon:mortar | mortar | mortar shell; mortar round; mortar bomb
weapon:munition | munition | ammunition; precision-guided munition; artillery round; explosive; shell; ordnance; heavy weapon; high explosive; weaponry; light weapon; live ammunition; offensive weapon; lethal weapon; conventional weapon; tank shell; live round; dynamite; plastic explosive
weapon:nasams | NASAMS | NASAMS system
weapon:neptune | Neptune missile | R-360 Neptune; Neptune anti-ship missile
weapon:nlaw | NLAW
weapon:nuclear-weapon | nuclear weapon | atomic bomb; nuclear bomb; nuclear warhead; atomic weapon; nuclear arm; warhead; hydrogen bomb; tactical nuclear weapon; thermonuclear weapon; H-bomb; A-bomb; nuclear arsenal; atom bomb; nuke; nuclear device; dirty bomb; weapon of mass destruction; WMD
weapon:oreshnik | Oreshnik | Oreshnik missile
weapon:pac-3 | PAC-3 | PAC-3 MSE
weapon:pantsir | Pantsir | Pantsir-S1; Pantsir system
weapon:patriot | Patriot missile | Patriot; Patriot system; Patriot battery; Patriot missile system; Patriot air defence system; Patriot air defense system; Patriot missile battery; Patriot interceptor; MIM-104 Patriot; Patriot missile defence system; Patriot missile defense system; Patriot launcher
weapon:pershing | Pershing missile | Pershing II; Pershing 2; Pershing-2; Pershing 1A; Pershing
weapon:polaris | Polaris missile
weapon:poseidon-torpedo | Poseidon torpedo
weapon:qassam | Qassam rocket | Qassam
weapon:rocket | rocket | multiple rocket launcher; rocket launcher; multiple launch rocket system; MLRS; rocket artillery; long-range rocket; rocket system
weapon:s-300 | S-300 | S-300 system; S-300 missile; S-300 missile system; S-300PMU; S-300PMU2; S300
weapon:s-400 | S-400 | S-400 system; S-400 missile system; S-400 Triumf; S-400 missile; S-400 missile defence system; S-400 missile defense system; S400; S-400 air defence system
weapon:s-500 | S-500 | S-500 Prometheus
weapon:samp-t | SAMP/T | SAMP-T
weapon:sarmat | Sarmat | RS-28 Sarmat; Sarmat missile
weapon:scalp | SCALP | SCALP missile; SCALP-EG
weapon:scud | Scud | Scud missile; Scud-B; Scud-C
weapon:sejil | Sejjil | Sejil; Sejil missile; Sejjil missile
weapon:shahab | Shahab-3 | Shahab; Shahab missile; Shahab-2; Shahab-1; Shahab 3
weapon:shahed | Shahed drone | Shahed; Shahed-136; Shahed-131; Shahed 136; Shahed-129; Shahed-149; Geran-2; Geran
weapon:sidewinder | Sidewinder | Sidewinder missile; AIM-9X Sidewinder
weapon:silkworm | Silkworm missile | Silkworm; Silkworm anti-ship missile; HY-2 Silkworm
weapon:slbm | submarine-launched ballistic missile | SLBM
weapon:ss-20 | SS-20 | SS-20 missile; SS-21; SS-22; SS-23; SS-25; SS-18; SS-N-22
weapon:standard-missile | Standard Missile | SM-3; SM-6; SM-2; Standard Missile-3; Standard Missile-6; SM-3 interceptor
weapon:stinger | Stinger missile | Stinger; Stinger anti-aircraft missile
weapon:storm-shadow | Storm Shadow | Storm Shadow missile; Storm Shadow cruise missile
weapon:switchblade | Switchblade drone | Switchblade
weapon:taepodong | Taepodong | Taepodong-2; Taepodong missile
weapon:taurus | Taurus missile | Taurus; Taurus cruise missile
weapon:thaad | THAAD | Terminal High Altitude Area Defense; THAAD battery; THAAD system; THAAD missile defence system; THAAD missile defense system; Thaad
weapon:tochka-u | Tochka-U | Tochka
weapon:tomahawk | Tomahawk | Tomahawk missile; Tomahawk cruise missile; Tomahawk land attack missile
weapon:tor-m1 | Tor-M1 | Tor-M2; Tor missile
weapon:torpedo | torpedo
weapon:tow | TOW missile | TOW anti-tank missile; BGM-71 TOW
weapon:trident | Trident missile | Trident II; Trident; Trident D5; Trident nuclear missile
weapon:tsar-bomba | Tsar Bomba
weapon:zircon | Zircon | Tsirkon; Zircon missile; Zircon hypersonic missile; Zircon hypersonic cruise missile
weapon:zolfaghar | Zolfaghar | Zolfaghar missile
`;
