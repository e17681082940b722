/** Armed services, commands, fleets, guards and elite units. Numbered formations are found by shape. */
export const MILITARY_UNITS = `
unit:afcent | U.S. Air Forces Central Command | Air Forces Central Command; AFCENT | state:USA
unit:afghan-national-army | Afghan National Army | ANA | state:AFG
unit:afghan-national-police | Afghan National Police | | state:AFG
unit:afghan-national-security-forces | Afghan National Security Forces | ANSF; Afghan security forces | state:AFG
unit:afsoc | AFSOC | Air Force Special Operations Command | state:USA
unit:air-combat-command | Air Combat Command | | state:USA
unit:air-force-global-strike-command | Air Force Global Strike Command | | state:USA
unit:air-force-reserve-command | Air Force Reserve Command | Air Force Reserve | state:USA
unit:air-mobility-command | Air Mobility Command | | state:USA
unit:air-national-guard | Air National Guard | | state:USA
unit:akhmat | Akhmat | Akhmat special forces; Akhmat battalion | state:RUS
unit:algerian-peoples-national-army | Algerian People's National Army | People's National Army | state:DZA
unit:allied-air-command | Allied Air Command |  | org:NATO
unit:allied-maritime-command | Allied Maritime Command | MARCOM | org:NATO
unit:allied-rapid-reaction-corps | Allied Rapid Reaction Corps | ARRC | org:NATO
unit:alpha-group | Alpha Group |  | state:RUS
unit:amisom | AMISOM | | org:AU
unit:argentine-navy | Argentine Navy |  | state:ARG
unit:armed-forces-of-the-philippines | Armed Forces of the Philippines | | state:PHL
unit:armed-forces-of-ukraine | Armed Forces of Ukraine | Ukrainian Armed Forces; Ukrainian Armed forces | state:UKR
unit:army-national-guard | Army National Guard | | state:USA
unit:army-rangers | Army Rangers | | state:USA
unit:army-strategic-forces-command | Army Strategic Forces Command
unit:artesh | Artesh | | state:IRN
unit:asayish | Asayish
unit:assam-rifles | Assam Rifles |  | state:IND
unit:atmis | ATMIS | African Union Transition Mission in Somalia | org:AU
unit:aussom | AUSSOM |  | org:AU
unit:australian-defence-force | Australian Defence Force | ADF | state:AUS
unit:austrian-armed-forces | Bundesheer | | state:AUT
unit:azov | Azov Brigade | Azov Regiment; Azov Battalion | state:UKR
unit:baghdad-operations-command | Baghdad Operations Command | | state:IRQ
unit:baltic-air-policing | Baltic Air Policing | Baltic Air Policing mission | org:NATO
unit:baltic-fleet | Baltic Fleet | | state:RUS
unit:baltic-sentry | Baltic Sentry |  | org:NATO
unit:bangladesh-army | Bangladesh Army |  | state:BGD
unit:bangladesh-navy | Bangladesh Navy | | state:BGD
unit:basij | Basij | Basij militia | state:IRN
unit:belgian-navy | Belgian Navy |  | state:BEL
unit:berkut | Berkut | | state:UKR
unit:black-sea-fleet | Black Sea Fleet | | state:RUS
unit:bolivarian-national-armed-forces | Bolivarian National Armed Forces | FANB; Bolivarian Armed Forces | state:VEN
unit:bope | BOPE |  | state:BRA
unit:border-guard-bangladesh | Border Guard Bangladesh |  | state:BGD
unit:border-security-force | Border Security Force | BSF | state:IND
unit:brazilian-navy | Brazilian Navy |  | state:BRA
unit:british-army | British Army | British army | state:GBR
unit:bundeswehr | Bundeswehr | | state:DEU
unit:burkinabe-army | Burkinabe army |  | state:BFA
unit:burundian-army | Burundian army |  | state:BDI
unit:california-national-guard | California National Guard |  | state:USA
unit:canadian-armed-forces | Canadian Armed Forces | | state:CAN
unit:canadian-coast-guard | Canadian Coast Guard |  | state:CAN
unit:cansofcom | CANSOFCOM |  | state:CAN
unit:capital-defense-command | Capital Defense Command |  | state:KOR
unit:carabinieri | Carabinieri | | state:ITA
unit:caspian-flotilla | Caspian Flotilla |  | state:RUS
unit:central-african-armed-forces | Central African Armed Forces | FACA | state:CAF
unit:central-military-district | Central Military District | | state:RUS
unit:central-reserve-police-force | Central Reserve Police Force | CRPF | state:IND
unit:central-security-forces | Central Security Forces |  | state:EGY
unit:central-theatre-command | Central Theater Command | Central Theatre Command | state:CHN
unit:chadian-army | Chadian army | Chadian Army | state:TCD
unit:china-marine-surveillance | China Marine Surveillance |  | state:CHN
unit:chinese-coast-guard | China Coast Guard | Chinese Coast Guard; Chinese coast guard; Chinese coastguard | state:CHN
unit:chinese-maritime-militia | Chinese maritime militia | maritime militia | state:CHN
unit:cjtf-hoa | CJTF-HOA | Combined Joint Task Force-Horn of Africa | state:USA
unit:coldstream-guards | Coldstream Guards | | state:GBR
unit:colombian-national-army | Colombian National Army | | state:COL
unit:colombian-navy | Colombian Navy |  | state:COL
unit:combined-forces-command | Combined Forces Command | | state:USA
unit:combined-maritime-forces | Combined Maritime Forces
unit:combined-task-force-151 | Combined Task Force 151 | CTF 151; CTF-151
unit:d-c-national-guard | D.C. National Guard | DC National Guard | state:USA
unit:da-vinci-wolves | Da Vinci Wolves |  | state:UKR
unit:danab | Danab | Danab Brigade | state:SOM
unit:delta-force | Delta Force | | state:USA
unit:deutsche-marine | Deutsche Marine | German Navy; German navy | state:DEU
unit:duvdevan | Duvdevan |  | state:ISR
unit:east-african-community-regional-force | East African Community Regional Force | EACRF
unit:east-sea-fleet | East Sea Fleet |  | state:CHN
unit:eastern-military-district | Eastern Military District | | state:RUS
unit:eastern-naval-command | Eastern Naval Command |  | state:IND
unit:eastern-sentry | Eastern Sentry |  | org:NATO
unit:ecomig | ECOMIG |  | org:ECOWAS
unit:ecomog | ECOMOG |  | org:ECOWAS
unit:egoz-unit | Egoz Unit | Egoz | state:ISR
unit:egyptian-armed-forces | Egyptian Armed Forces | | state:EGY
unit:egyptian-navy | Egyptian Navy |  | state:EGY
unit:eighth-army | Eighth Army |  | state:USA
unit:ethiopian-national-defence-force | Ethiopian National Defence Force | Ethiopian National Defense Force; ENDF | state:ETH
unit:eu-naval-force | EU Naval Force | European Union Naval Force | org:EU
unit:eubam-rafah | EUBAM Rafah | EUBAM | org:EU
unit:eucap-sahel | EUCAP Sahel | | org:EU
unit:eufor | EUFOR | | org:EU
unit:eufor-althea | EUFOR Althea | Operation Althea | org:EU
unit:eulex | EULEX | | org:EU
unit:eumam | EUMAM | | org:EU
unit:eunavfor | EUNAVFOR | | org:EU
unit:eunavfor-atalanta | EUNAVFOR Atalanta |  | org:EU
unit:eunavfor-med | EUNAVFOR MED |  | org:EU
unit:eurocorps | Eurocorps
unit:eutm | EUTM | EUTM Mali; European Union Training Mission | org:EU
unit:fardc | FARDC | Congolese army; Armed Forces of the Democratic Republic of the Congo | state:COD
unit:finnish-defence-forces | Finnish Defence Forces | | state:FIN
unit:french-air-and-space-force | French Air and Space Force | Armée de l'Air; Armée de l'Air et de l'Espace | state:FRA
unit:french-army | French Army |  | state:FRA
unit:french-foreign-legion | French Foreign Legion | Foreign Legion | state:FRA
unit:french-navy | French Navy | Marine Nationale; French navy | state:FRA
unit:frontex | Frontex | | org:EU
unit:frontier-constabulary | Frontier Constabulary |  | state:PAK
unit:frontier-corps | Frontier Corps | | state:PAK
unit:g5-sahel-force | G5 Sahel force | G5 Sahel Joint Force
unit:gang-suppression-force | Gang Suppression Force |  | state:HTI
unit:gendarmerie | Gendarmerie | | state:FRA
unit:ghana-armed-forces | Ghana Armed Forces |  | state:GHA
unit:gign | GIGN | | state:FRA
unit:givati-brigade | Givati Brigade | | state:ISR
unit:golani-brigade | Golani Brigade | | state:ISR
unit:green-berets | Green Berets | | state:USA
unit:gsg-9 | GSG 9 | GSG-9 | state:DEU
unit:guardia-civil | Guardia Civil | Civil Guard | state:ESP
unit:guardia-di-finanza | Guardia di Finanza |  | state:ITA
unit:gurkhas | Gurkhas | | state:GBR
unit:guyana-defence-force | Guyana Defence Force |  | state:GUY
unit:hadrami-elite-forces | Hadrami Elite Forces | Hadrami Elite | state:YEM
unit:hellenic-air-force | Hellenic Air Force | | state:GRC
unit:hellenic-coast-guard | Hellenic Coast Guard | | state:GRC
unit:hellenic-navy | Hellenic Navy | | state:GRC
unit:hungarian-defence-forces | Hungarian Defence Forces | | state:HUN
unit:idf | Israel Defense Forces | IDF; Israeli Defense Forces; Israel Defence Forces; Israeli Defence Forces | state:ISR
unit:ifor | IFOR | | org:NATO
unit:indian-air-force | Indian Air Force | | state:IND
unit:indian-armed-forces | Indian Armed Forces | | state:IND
unit:indian-army | Indian Army | | state:IND
unit:indian-coast-guard | Indian Coast Guard | | state:IND
unit:indian-navy | Indian Navy | | state:IND
unit:indo-tibetan-border-police | Indo-Tibetan Border Police | ITBP | state:IND
unit:indonesian-air-force | Indonesian Air Force | | state:IDN
unit:indonesian-army | Indonesian Army |  | state:IDN
unit:indonesian-national-armed-forces | Indonesian National Armed Forces | TNI | state:IDN
unit:indonesian-navy | Indonesian Navy | Indonesian navy | state:IDN
unit:information-support-force | Information Support Force |  | state:CHN
unit:interfet | INTERFET | International Force East Timor
unit:internal-security-forces | Internal Security Forces | ISF | state:LBN
unit:international-maritime-security-construct | International Maritime Security Construct
unit:international-stabilization-force | International Stabilization Force
unit:iraqi-counter-terrorism-service | Iraqi Counter Terrorism Service | Golden Division; Counter Terrorism Service; Iraqi Counter-Terrorism Service | state:IRQ
unit:iraqi-federal-police | Iraqi Federal Police | Federal Police | state:IRQ
unit:iraqi-rapid-response | Rapid Response Division | Emergency Response Division | state:IRQ
unit:iraqi-republican-guard | Iraqi Republican Guard | | state:IRQ
unit:iraqi-security-forces | Iraqi Security Forces | Iraqi security forces | state:IRQ
unit:irgc | Islamic Revolutionary Guard Corps | IRGC; Revolutionary Guards; Revolutionary Guard; Islamic Revolutionary Guards Corps; Revolutionary Guard Corps; Revolutionary Guards Corps; Guard Corps; Islamic Revolutionary Guard; Pasdaran | state:IRN
unit:irgc-aerospace-force | IRGC Aerospace Force | Islamic Revolutionary Guard Corps Aerospace Force | state:IRN
unit:irgc-ground-forces | IRGC Ground Forces | IRGC Ground Force | state:IRN
unit:irgc-navy | IRGC Navy | Revolutionary Guards Navy; Revolutionary Guard Navy; IRGCN; Islamic Revolutionary Guard Corps Navy; Revolutionary Guards navy; Revolutionary Guard navy | state:IRN
unit:irish-defence-forces | Irish Defence Forces | | state:IRL
unit:irish-naval-service | Irish Naval Service |  | state:IRL
unit:isaf | International Security Assistance Force | ISAF | org:NATO
unit:islamic-republic-of-iran-navy | Islamic Republic of Iran Navy | | state:IRN
unit:israel-border-police | Israel Border Police | Israeli Border Police | state:ISR
unit:israeli-air-force | Israeli Air Force | IAF; Israeli air force | state:ISR
unit:israeli-navy | Israeli Navy | Israel Navy | state:ISR
unit:italian-coast-guard | Italian Coast Guard | Italian coast guard | state:ITA
unit:italian-navy | Italian Navy | Marina Militare; Italian navy | state:ITA
unit:jamaica-defence-force | Jamaica Defence Force |  | state:JAM
unit:japan-coast-guard | Japan Coast Guard | Japanese coast guard; Japanese Coast Guard | state:JPN
unit:jasdf | Japan Air Self-Defense Force | Air Self-Defense Force | state:JPN
unit:jgsdf | Japan Ground Self-Defense Force | Ground Self-Defense Force | state:JPN
unit:jmsdf | Japan Maritime Self-Defense Force | Maritime Self-Defense Force; JMSDF | state:JPN
unit:jna | Yugoslav People's Army | JNA
unit:joint-arctic-command | Danish Joint Arctic Command | | state:DNK
unit:joint-expeditionary-force | Joint Expeditionary Force | JEF
unit:joint-task-force-north | Joint Task Force-North |  | state:USA
unit:joint-task-force-southern-spear | Joint Task Force Southern Spear | Operation Southern Spear | state:USA
unit:jsdf | Japan Self-Defense Forces | Self-Defense Forces; Self-Defence Forces | state:JPN
unit:jsoc | Joint Special Operations Command | JSOC | state:USA
unit:kenya-defence-forces | Kenya Defence Forces | KDF | state:KEN
unit:kenya-navy | Kenya Navy |  | state:KEN
unit:kfir-brigade | Kfir Brigade |  | state:ISR
unit:kfor | KFOR | | org:NATO
unit:khatam-al-anbiya | Khatam al-Anbiya | Khatam al-Anbia | state:IRN
unit:khatam-al-anbiya-hq | Khatam al-Anbiya Central Headquarters | | state:IRN
unit:kopassus | Kopassus | | state:IDN
unit:korea-coast-guard | Korea Coast Guard | South Korean coast guard | state:KOR
unit:kosovo-security-force | Kosovo Security Force
unit:kpa | Korean People's Army | KPA | state:PRK
unit:kpa-navy | KPA Navy |  | state:PRK
unit:ksk | KSK |  | state:DEU
unit:law-enforcement-command | Law Enforcement Command | FARAJA | state:IRN
unit:lebanese-armed-forces | Lebanese Armed Forces | LAF; Lebanese Army | state:LBN
unit:lebanese-navy | Lebanese Navy | | state:LBN
unit:leningrad-military-district | Leningrad Military District | Moscow Military District | state:RUS
unit:libyan-coast-guard | Libyan Coast Guard | Libyan coast guard | state:LBY
unit:luftwaffe | Luftwaffe | | state:DEU
unit:madyars-birds | Madyar's Birds |  | state:UKR
unit:malaysian-armed-forces | Malaysian Armed Forces |  | state:MYS
unit:malaysian-maritime-enforcement-agency | Malaysian Maritime Enforcement Agency | | state:MYS
unit:maldives-national-defence-force | Maldives National Defence Force |  | state:MDV
unit:malian-armed-forces | Malian Armed Forces | FAMa; Malian army | state:MLI
unit:marine-raiders | Marine Raiders |  | state:USA
unit:mexican-army | Mexican Army | Mexican army | state:MEX
unit:mexican-navy | Mexican Navy | Mexican navy | state:MEX
unit:military-intelligence-directorate | Military Intelligence Directorate |  | state:ISR
unit:military-sealift-command | Military Sealift Command | | state:USA
unit:minujusth | MINUJUSTH |  | org:UN
unit:minurso | MINURSO | | org:UN
unit:minusca | MINUSCA | | org:UN
unit:minusma | MINUSMA | | org:UN
unit:minustah | MINUSTAH | | org:UN
unit:mnjtf | Multinational Joint Task Force | MNJTF
unit:monuc | MONUC | | org:UN
unit:monusco | MONUSCO | | org:UN
unit:mozambique-defence-armed-forces | Mozambique Defence Armed Forces | FADM | state:MOZ
unit:multinational-force-and-observers | Multinational Force and Observers | MFO
unit:multinational-security-support | Multinational Security Support mission | Multinational Security Support Mission
unit:myanmar-army | Myanmar Army | Myanmar army | state:MMR
unit:myanmar-navy | Myanmar Navy |  | state:MMR
unit:nahal-brigade | Nahal Brigade |  | state:ISR
unit:national-directorate-of-security | National Directorate of Security | NDS | state:AFG
unit:national-guard-bureau | National Guard Bureau | | state:USA
unit:national-guard-of-ukraine | National Guard of Ukraine |  | state:UKR
unit:national-security-guard | National Security Guard | NSG | state:IND
unit:nato-battlegroup | NATO Battlegroup |  | org:NATO
unit:nato-response-force | NATO Response Force | | org:NATO
unit:naval-air-systems-command | Naval Air Systems Command |  | state:USA
unit:naval-forces-central-command | U.S. Naval Forces Central Command | US Naval Forces Central Command; Naval Forces Central Command; NAVCENT | state:USA
unit:naval-sea-systems-command | Naval Sea Systems Command | NAVSEA | state:USA
unit:naval-special-warfare | Naval Special Warfare |  | state:USA
unit:naval-surface-forces | Naval Surface Forces |  | state:USA
unit:navy-seals | Navy SEALs | Navy SEAL; Navy Seals | state:USA
unit:netzah-yehuda | Netzah Yehuda |  | state:ISR
unit:nigerian-air-force | Nigerian Air Force | Nigeria Air Force | state:NGA
unit:nigerian-army | Nigerian Army | | state:NGA
unit:nigerian-navy | Nigerian Navy |  | state:NGA
unit:night-stalkers | Night Stalkers |  | state:USA
unit:norad | North American Aerospace Defense Command | NORAD | state:USA
unit:north-sea-fleet | North Sea Fleet |  | state:CHN
unit:northern-fleet | Northern Fleet | | state:RUS
unit:northern-military-district | Northern Military District |  | state:RUS
unit:norwegian-armed-forces | Norwegian Armed Forces | | state:NOR
unit:norwegian-army | Norwegian Army |  | state:NOR
unit:norwegian-coast-guard | Norwegian Coast Guard | | state:NOR
unit:nukhba | Nukhba | Nukhba force | group:hamas
unit:oir | Operation Inherent Resolve | OIR | state:USA
unit:omon | OMON | | state:RUS
unit:onuc | ONUC | | org:UN
unit:operation-aspides | Operation Aspides | Aspides | org:EU
unit:operation-atalanta | Operation Atalanta | | org:EU
unit:operation-barkhane | Operation Barkhane | Barkhane | state:FRA
unit:operation-enduring-freedom | Operation Enduring Freedom | | state:USA
unit:operation-irini | Operation Irini | | org:EU
unit:operation-prosperity-guardian | Operation Prosperity Guardian | | state:USA
unit:operation-sea-guardian | Operation Sea Guardian | | org:NATO
unit:operation-serval | Operation Serval | | state:FRA
unit:operation-sophia | Operation Sophia | | org:EU
unit:operation-unifier | Operation Unifier | | state:CAN
unit:pacific-fleet-russia | Russian Pacific Fleet | | state:RUS
unit:pakistan-air-force | Pakistan Air Force | PAF | state:PAK
unit:pakistan-armed-forces | Pakistan Armed Forces | Pakistani Armed Forces | state:PAK
unit:pakistan-army | Pakistan Army | | state:PAK
unit:pakistan-coast-guards | Pakistan Coast Guards |  | state:PAK
unit:pakistan-maritime-security-agency | Pakistan Maritime Security Agency |  | state:PAK
unit:pakistan-navy | Pakistan Navy | | state:PAK
unit:pakistan-rangers | Pakistan Rangers | | state:PAK
unit:para-special-forces | Para Special Forces |  | state:IND
unit:parachute-regiment | Parachute Regiment | | state:GBR
unit:paratroopers-brigade | Paratroopers Brigade | Paratroopers Division | state:ISR
unit:peoples-armed-police | People's Armed Police | | state:CHN
unit:philippine-air-force | Philippine Air Force |  | state:PHL
unit:philippine-army | Philippine Army |  | state:PHL
unit:philippine-coast-guard | Philippine Coast Guard | | state:PHL
unit:philippine-marines | Philippine Marines | Philippine Marine Corps | state:PHL
unit:pla | People's Liberation Army | PLA; Chinese People's Liberation Army; PLA Ground Force | state:CHN
unit:pla-eastern-theatre-command | Eastern Theater Command | Eastern Theatre Command; PLA Eastern Theater Command | state:CHN
unit:pla-marine-corps | PLA Marine Corps |  | state:CHN
unit:pla-navy-marines | PLA Navy Marine Corps | | state:CHN
unit:pla-northern-theatre-command | Northern Theater Command | Northern Theatre Command; PLA Northern Theater Command | state:CHN
unit:pla-rocket-force | PLA Rocket Force | People's Liberation Army Rocket Force | state:CHN
unit:pla-southern-theatre-command | Southern Theater Command | Southern Theatre Command; PLA Southern Theater Command | state:CHN
unit:pla-strategic-support-force | PLA Strategic Support Force | Strategic Support Force | state:CHN
unit:pla-western-theatre-command | Western Theater Command | Western Theatre Command | state:CHN
unit:plaaf | People's Liberation Army Air Force | PLA Air Force; PLAAF | state:CHN
unit:plan | People's Liberation Army Navy | PLA Navy; PLAN | state:CHN
unit:polish-armed-forces | Polish Armed Forces | | state:POL
unit:polish-border-guard | Polish Border Guard |  | state:POL
unit:polish-navy | Polish Navy |  | state:POL
unit:presidential-guard | presidential guard
unit:puerto-rico-national-guard | Puerto Rico National Guard |  | state:USA
unit:puntland-security-force | Puntland Security Force | Puntland Defence Forces | state:SOM
unit:quds-force | Quds Force | Qods Force; IRGC Quds Force; IRGC-QF | state:IRN
unit:radwan-force | Radwan Force | Radwan | group:hezbollah
unit:raf | Royal Air Force | RAF; RAF Regiment | state:GBR
unit:ramsi | RAMSI
unit:rapid-action-battalion | Rapid Action Battalion | RAB | state:BGD
unit:rashtriya-rifles | Rashtriya Rifles | | state:IND
unit:red-army | Red Army | Soviet Army | state:SUN
unit:republic-of-singapore-air-force | Republic of Singapore Air Force | RSAF | state:SGP
unit:republic-of-singapore-navy | Republic of Singapore Navy |  | state:SGP
unit:republican-guard | Republican Guard | Republican Guards
unit:resolute-support | Resolute Support | Resolute Support Mission | org:NATO
unit:roc-air-force | ROC Air Force | Republic of China Air Force | state:TWN
unit:roc-army | ROC Army | Republic of China Army | state:TWN
unit:roc-navy | ROC Navy | Republic of China Navy; Taiwan Navy; Taiwanese Navy; Taiwanese navy | state:TWN
unit:rok-air-force | ROK Air Force | | state:KOR
unit:rok-army | ROK Army | Republic of Korea Army | state:KOR
unit:rok-joint-chiefs-of-staff | ROK Joint Chiefs of Staff | JCS | state:KOR
unit:rok-marine-corps | ROK Marine Corps | Republic of Korea Marine Corps | state:KOR
unit:rok-navy | ROK Navy | Republic of Korea Navy | state:KOR
unit:rosgvardia | Rosgvardia | National Guard of Russia | state:RUS
unit:royal-australian-air-force | Royal Australian Air Force | RAAF | state:AUS
unit:royal-australian-navy | Royal Australian Navy | | state:AUS
unit:royal-cambodian-armed-forces | Royal Cambodian Armed Forces |  | state:KHM
unit:royal-canadian-air-force | Royal Canadian Air Force | RCAF | state:CAN
unit:royal-canadian-navy | Royal Canadian Navy | | state:CAN
unit:royal-danish-navy | Royal Danish Navy | | state:DNK
unit:royal-fleet-auxiliary | Royal Fleet Auxiliary | | state:GBR
unit:royal-jordanian-air-force | Royal Jordanian Air Force | | state:JOR
unit:royal-malaysian-air-force | Royal Malaysian Air Force |  | state:MYS
unit:royal-malaysian-navy | Royal Malaysian Navy | | state:MYS
unit:royal-marines | Royal Marines | | state:GBR
unit:royal-moroccan-air-force | Royal Moroccan Air Force |  | state:MAR
unit:royal-moroccan-armed-forces | Royal Moroccan Armed Forces | | state:MAR
unit:royal-moroccan-navy | Royal Moroccan Navy |  | state:MAR
unit:royal-navy | Royal Navy | British Navy | state:GBR
unit:royal-netherlands-air-force | Royal Netherlands Air Force |  | state:NLD
unit:royal-netherlands-marechaussee | Royal Netherlands Marechaussee |  | state:NLD
unit:royal-netherlands-navy | Royal Netherlands Navy | Dutch navy; Dutch Navy | state:NLD
unit:royal-new-zealand-air-force | Royal New Zealand Air Force | RNZAF | state:NZL
unit:royal-new-zealand-navy | Royal New Zealand Navy | | state:NZL
unit:royal-norwegian-navy | Royal Norwegian Navy | | state:NOR
unit:royal-regiment-of-scotland | Royal Regiment of Scotland | | state:GBR
unit:royal-saudi-air-defense-forces | Royal Saudi Air Defense Forces |  | state:SAU
unit:royal-saudi-air-force | Royal Saudi Air Force | | state:SAU
unit:royal-saudi-land-forces | Royal Saudi Land Forces |  | state:SAU
unit:royal-saudi-navy | Royal Saudi Navy | | state:SAU
unit:royal-scots | Royal Scots | | state:GBR
unit:royal-thai-air-force | Royal Thai Air Force | | state:THA
unit:royal-thai-army | Royal Thai Army | | state:THA
unit:royal-thai-navy | Royal Thai Navy | | state:THA
unit:royal-ulster-constabulary | Royal Ulster Constabulary | | state:GBR
unit:russian-aerospace-forces | Russian Aerospace Forces | | state:RUS
unit:russian-armed-forces | Russian Armed Forces | Armed Forces of the Russian Federation | state:RUS
unit:russian-ground-forces | Russian Ground Forces |  | state:RUS
unit:rwanda-defence-force | Rwanda Defence Force | Rwandan Defence Force; RDF | state:RWA
unit:saberin | Saberin |  | state:IRN
unit:sadc-mission-mozambique | SAMIM | SADC Mission in Mozambique
unit:samidrc | SAMIDRC
unit:sandf | South African National Defence Force | SANDF | state:ZAF
unit:sas | Special Air Service | SAS | state:GBR
unit:saudi-national-guard | Saudi National Guard | | state:SAU
unit:sayeret-matkal | Sayeret Matkal | | state:ISR
unit:scots-guards | Scots Guards | | state:GBR
unit:scout-rangers | Scout Rangers |  | state:PHL
unit:seal-team-six | SEAL Team Six | SEAL Team 6 | state:USA
unit:security-belt-forces | Security Belt Forces | Security Belt | state:YEM
unit:sfor | SFOR | | org:NATO
unit:shape | SHAPE | | org:NATO
unit:shayetet-13 | Shayetet 13 | | state:ISR
unit:singapore-armed-forces | Singapore Armed Forces |  | state:SGP
unit:somali-national-army | Somali National Army | SNA forces | state:SOM
unit:south-african-navy | South African Navy |  | state:ZAF
unit:south-korean-joint-chiefs-of-staff | South Korean Joint Chiefs of Staff | | state:KOR
unit:south-lebanon-army | South Lebanon Army | SLA | state:LBN
unit:south-sea-fleet | South Sea Fleet | Southern Theater Command Navy | state:CHN
unit:southern-military-district | Southern Military District | | state:RUS
unit:soviet-navy | Soviet Navy | | state:SUN
unit:space-operations-command | Space Operations Command |  | state:USA
unit:spanish-navy | Spanish Navy | Armada Española | state:ESP
unit:special-boat-service | Special Boat Service | | state:GBR
unit:special-republican-guard | Special Republican Guard | | state:IRQ
unit:special-services-group | Special Services Group | Special Service Group | state:PAK
unit:spetsnaz | Spetsnaz | | state:RUS
unit:sri-lanka-army | Sri Lanka Army | Sri Lankan Army | state:LKA
unit:sri-lanka-navy | Sri Lanka Navy | Sri Lankan Navy | state:LKA
unit:sspdf | SSPDF | South Sudan People's Defence Forces | state:SSD
unit:standing-nato-maritime-group | Standing NATO Maritime Group | | org:NATO
unit:standing-nato-maritime-group-1 | Standing NATO Maritime Group 1 | SNMG1 | org:NATO
unit:standing-nato-maritime-group-2 | Standing NATO Maritime Group 2 | SNMG2 | org:NATO
unit:state-border-guard-service | State Border Guard Service |  | state:UKR
unit:storm-corps | Storm Corps |  | state:PRK
unit:strategic-air-command | Strategic Air Command | | state:USA
unit:strategic-plans-division | Strategic Plans Division |  | state:PAK
unit:strategic-rocket-forces | Strategic Rocket Forces | Strategic Missile Forces | state:RUS
unit:sudanese-armed-forces | Sudanese Armed Forces | SAF; Sudan Armed Forces | state:SDN
unit:swedish-armed-forces | Swedish Armed Forces | | state:SWE
unit:syrian-arab-army | Syrian Arab Army | Syrian army; Syrian Army | state:SYR
unit:taiwan-coast-guard | Taiwan Coast Guard | Taiwanese coast guard; Coast Guard Administration | state:TWN
unit:takuba | Takuba | Task Force Takuba
unit:task-force-59 | Task Force 59 | | state:USA
unit:tatmadaw | Tatmadaw | Myanmar military | state:MMR
unit:territorial-defence-forces | Territorial Defence Forces | Territorial Defense Forces | state:UKR
unit:texas-national-guard | Texas National Guard |  | state:USA
unit:tiger-forces | Tiger Forces | | state:SYR
unit:tunisian-national-guard | Tunisian National Guard |  | state:TUN
unit:turkish-air-force | Turkish Air Force | | state:TUR
unit:turkish-armed-forces | Turkish Armed Forces | Turkish armed forces | state:TUR
unit:turkish-coast-guard | Turkish Coast Guard |  | state:TUR
unit:turkish-gendarmerie | Turkish Gendarmerie |  | state:TUR
unit:turkish-land-forces | Turkish Land Forces | | state:TUR
unit:turkish-navy | Turkish Navy | | state:TUR
unit:u-s-fleet-forces-command | U.S. Fleet Forces Command | | state:USA
unit:uae-armed-forces | UAE Armed Forces |  | state:ARE
unit:uganda-air-force | Uganda Air Force |  | state:UGA
unit:uganda-peoples-defence-force | Uganda People's Defence Force | UPDF; Uganda People's Defence Forces | state:UGA
unit:ukrainian-air-force | Ukrainian Air Force | Ukrainian air force | state:UKR
unit:ukrainian-general-staff | Ukrainian General Staff | General Staff of the Armed Forces of Ukraine | state:UKR
unit:ukrainian-ground-forces | Ukrainian Ground Forces | | state:UKR
unit:ukrainian-marine-corps | Ukrainian Marine Corps |  | state:UKR
unit:ukrainian-navy | Ukrainian Navy | Ukrainian navy | state:UKR
unit:un-command | United Nations Command | UN Command | org:UN
unit:un-peacekeepers | UN peacekeepers | U.N. peacekeepers | org:UN
unit:unama | UNAMA | | org:UN
unit:unamid | UNAMID | | org:UN
unit:unavem | UNAVEM |  | org:UN
unit:undof | UNDOF | | org:UN
unit:unficyp | UNFICYP | UN Peacekeeping Force in Cyprus | org:UN
unit:unifil | United Nations Interim Force in Lebanon | UNIFIL | org:UN
unit:uniimog | UNIIMOG |  | org:UN
unit:unikom | UNIKOM | | org:UN
unit:unisfa | UNISFA | | org:UN
unit:unit-8200 | Unit 8200 | | state:ISR
unit:unitams | UNITAMS |  | org:UN
unit:unmanned-systems-forces | Unmanned Systems Forces |  | state:UKR
unit:unmee | UNMEE | | org:UN
unit:unmha | UNMHA |  | org:UN
unit:unmik | UNMIK | | org:UN
unit:unmil | UNMIL | | org:UN
unit:unmiss | UNMISS | | org:UN
unit:unmogip | UNMOGIP | | org:UN
unit:unoci | UNOCI | | org:UN
unit:unosom | UNOSOM | | org:UN
unit:unprofor | UNPROFOR | | org:UN
unit:unsmil | UNSMIL | | org:UN
unit:unsmis | UNSMIS | | org:UN
unit:untac | UNTAC | | org:UN
unit:untaet | UNTAET | | org:UN
unit:untag | UNTAG |  | org:UN
unit:untmis | UNTMIS |  | org:UN
unit:untso | UNTSO | UN Truce Supervision Organization | org:UN
unit:us-africom | US Africa Command | U.S. Africa Command; AFRICOM; Africa Command | state:USA
unit:us-air-force | US Air Force | U.S. Air Force; USAF; United States Air Force | state:USA
unit:us-army | US Army | U.S. Army; United States Army | state:USA
unit:us-army-europe | US Army Europe | U.S. Army Europe; U.S. Army Europe and Africa | state:USA
unit:us-army-pacific | U.S. Army Pacific | US Army Pacific | state:USA
unit:us-army-special-forces | Army Special Forces | | state:USA
unit:us-atlantic-fleet | US Atlantic Fleet | Atlantic Fleet | state:USA
unit:us-centcom | US Central Command | U.S. Central Command; CENTCOM; Central Command | state:USA
unit:us-coast-guard | US Coast Guard | U.S. Coast Guard | state:USA
unit:us-cybercom | US Cyber Command | U.S. Cyber Command; Cyber Command | state:USA
unit:us-eucom | US European Command | U.S. European Command; EUCOM; European Command | state:USA
unit:us-forces-japan | US Forces Japan | U.S. Forces Japan | state:USA
unit:us-forces-korea | US Forces Korea | U.S. Forces Korea; USFK | state:USA
unit:us-indopacom | US Indo-Pacific Command | U.S. Indo-Pacific Command; INDOPACOM; Indo-Pacific Command; US Pacific Command; U.S. Pacific Command; PACOM; Pacific Command | state:USA
unit:us-joint-chiefs | Joint Chiefs of Staff | Joint Chiefs | state:USA
unit:us-marine-corps | US Marine Corps | U.S. Marine Corps; Marine Corps; USMC; US Marines; U.S. Marines; Marines; U.S. Marine; US Marine | state:USA
unit:us-marine-forces-pacific | U.S. Marine Forces Pacific | | state:USA
unit:us-national-guard | US National Guard | U.S. National Guard | state:USA
unit:us-naval-forces-europe | US Naval Forces Europe | U.S. Naval Forces Europe | state:USA
unit:us-navy | US Navy | U.S. Navy; United States Navy | state:USA
unit:us-northcom | US Northern Command | U.S. Northern Command; NORTHCOM | state:USA
unit:us-pacific-air-forces | Pacific Air Forces | PACAF | state:USA
unit:us-pacific-fleet | US Pacific Fleet | U.S. Pacific Fleet; Pacific Fleet | state:USA
unit:us-socom | US Special Operations Command | U.S. Special Operations Command; SOCOM | state:USA
unit:us-southcom | US Southern Command | U.S. Southern Command; SOUTHCOM | state:USA
unit:us-space-command | US Space Command | U.S. Space Command | state:USA
unit:us-space-force | US Space Force | U.S. Space Force; Space Force | state:USA
unit:us-stratcom | US Strategic Command | U.S. Strategic Command; STRATCOM | state:USA
unit:us-transcom | US Transportation Command | U.S. Transportation Command; TRANSCOM | state:USA
unit:usafe | U.S. Air Forces in Europe | US Air Forces in Europe; USAFE | state:USA
unit:vdp | VDP | Volunteers for the Defence of the Homeland; Volunteers for the Defense of the Homeland | state:BFA
unit:vdv | VDV | Russian Airborne Forces | state:RUS
unit:venezuelan-national-guard | Bolivarian National Guard | | state:VEN
unit:vietnam-coast-guard | Vietnam Coast Guard | | state:VNM
unit:vietnam-peoples-army | Vietnam People's Army | People's Army of Vietnam | state:VNM
unit:vietnamese-navy | Vietnamese Navy | Vietnam People's Navy | state:VNM
unit:western-military-district | Western Military District | | state:RUS
unit:western-naval-command | Western Naval Command |  | state:IND
unit:yamam | Yamam |  | state:ISR
unit:zimbabwe-defence-forces | Zimbabwe Defence Forces | | state:ZWE
`;
