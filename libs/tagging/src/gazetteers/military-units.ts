/** Armed services, commands, fleets, guards and elite units. Numbered formations are found by shape. */
export const MILITARY_UNITS = `
unit:afcent | U.S. Air Forces Central Command | Air Forces Central Command; AFCENT | state:USA
unit:afghan-national-army | Afghan National Army | ANA | state:AFG
unit:afghan-national-police | Afghan National Police | | state:AFG
unit:afghan-national-security-forces | Afghan National Security Forces | ANSF; Afghan security forces | state:AFG
unit:air-combat-command | Air Combat Command | | state:USA
unit:air-force-global-strike-command | Air Force Global Strike Command | | state:USA
unit:air-force-reserve-command | Air Force Reserve Command | Air Force Reserve | state:USA
unit:air-mobility-command | Air Mobility Command | | state:USA
unit:air-national-guard | Air National Guard | | state:USA
unit:amisom | AMISOM | | org:AU
unit:armed-forces-of-the-philippines | Armed Forces of the Philippines | | state:PHL
unit:armed-forces-of-ukraine | Armed Forces of Ukraine | Ukrainian Armed Forces; Ukrainian Armed forces | state:UKR
unit:army-rangers | Army Rangers | | state:USA
unit:artesh | Artesh | | state:IRN
unit:australian-defence-force | Australian Defence Force | ADF | state:AUS
unit:azov | Azov Brigade | Azov Regiment; Azov Battalion | state:UKR
unit:baghdad-operations-command | Baghdad Operations Command | | state:IRQ
unit:baltic-fleet | Baltic Fleet | Russian Baltic Fleet | state:RUS
unit:basij | Basij | Basij militia | state:IRN
unit:black-sea-fleet | Black Sea Fleet | Russian Black Sea Fleet; Russia's Black Sea Fleet | state:RUS
unit:border-security-force | Border Security Force | BSF | state:IND
unit:british-army | British Army | British army | state:GBR
unit:bundeswehr | Bundeswehr | | state:DEU
unit:canadian-armed-forces | Canadian Armed Forces | | state:CAN
unit:chinese-coast-guard | China Coast Guard | Chinese Coast Guard; Chinese coast guard; Chinese coastguard | state:CHN
unit:coldstream-guards | Coldstream Guards | | state:GBR
unit:combined-forces-command | Combined Forces Command | | state:USA
unit:combined-maritime-forces | Combined Maritime Forces
unit:delta-force | Delta Force | | state:USA
unit:eufor | EUFOR | | org:EU
unit:eunavfor | EUNAVFOR | | org:EU
unit:french-foreign-legion | French Foreign Legion | Foreign Legion | state:FRA
unit:frontex | Frontex | | org:EU
unit:frontier-corps | Frontier Corps | | state:PAK
unit:gendarmerie | Gendarmerie | | state:FRA
unit:givati-brigade | Givati Brigade | | state:ISR
unit:golani-brigade | Golani Brigade | | state:ISR
unit:green-berets | Green Berets | | state:USA
unit:gurkhas | Gurkhas | | state:GBR
unit:hellenic-air-force | Hellenic Air Force | | state:GRC
unit:hellenic-coast-guard | Hellenic Coast Guard | | state:GRC
unit:hellenic-navy | Hellenic Navy | | state:GRC
unit:idf | Israel Defense Forces | IDF; Israeli Defense Forces; Israel Defence Forces; Israeli Defence Forces | state:ISR
unit:ifor | IFOR | | org:NATO
unit:indian-air-force | Indian Air Force | | state:IND
unit:indian-armed-forces | Indian Armed Forces | | state:IND
unit:indian-army | Indian Army | | state:IND
unit:indian-navy | Indian Navy | | state:IND
unit:international-maritime-security-construct | International Maritime Security Construct
unit:iraqi-counter-terrorism-service | Iraqi Counter Terrorism Service | Golden Division; Counter Terrorism Service; Iraqi Counter-Terrorism Service | state:IRQ
unit:iraqi-federal-police | Iraqi Federal Police | Federal Police | state:IRQ
unit:iraqi-republican-guard | Iraqi Republican Guard | | state:IRQ
unit:iraqi-security-forces | Iraqi Security Forces | Iraqi security forces | state:IRQ
unit:irgc | Islamic Revolutionary Guard Corps | IRGC; Revolutionary Guards; Revolutionary Guard; Islamic Revolutionary Guards Corps; Revolutionary Guard Corps; Revolutionary Guards Corps; Iranian Revolutionary Guard; Iranian Revolutionary Guards; Iran's Revolutionary Guards; Iran's Revolutionary Guard; Guard Corps; Islamic Revolutionary Guard; IRGC Navy; IRGC Aerospace Force; Revolutionary Guards Navy; Pasdaran | state:IRN
unit:isaf | International Security Assistance Force | ISAF | org:NATO
unit:israeli-air-force | Israeli Air Force | IAF; Israeli air force | state:ISR
unit:japan-coast-guard | Japan Coast Guard | Japanese coast guard; Japanese Coast Guard | state:JPN
unit:jasdf | Japan Air Self-Defense Force | Air Self-Defense Force | state:JPN
unit:jgsdf | Japan Ground Self-Defense Force | Ground Self-Defense Force | state:JPN
unit:jmsdf | Japan Maritime Self-Defense Force | Maritime Self-Defense Force; JMSDF | state:JPN
unit:jsdf | Japan Self-Defense Forces | Self-Defense Forces; Self-Defence Forces | state:JPN
unit:jsoc | Joint Special Operations Command | JSOC | state:USA
unit:kfor | KFOR | | org:NATO
unit:khatam-al-anbiya | Khatam al-Anbiya | Khatam al-Anbia | state:IRN
unit:kpa | Korean People's Army | KPA | state:PRK
unit:lebanese-armed-forces | Lebanese Armed Forces | LAF; Lebanese Army | state:LBN
unit:luftwaffe | Luftwaffe | | state:DEU
unit:military-sealift-command | Military Sealift Command | | state:USA
unit:minusca | MINUSCA | | org:UN
unit:minusma | MINUSMA | | org:UN
unit:monusco | MONUSCO | | org:UN
unit:navy-seals | Navy SEALs | Navy SEAL; Navy Seals | state:USA
unit:norad | North American Aerospace Defense Command | NORAD | state:USA
unit:northern-fleet | Northern Fleet | Russian Northern Fleet | state:RUS
unit:oir | Operation Inherent Resolve | OIR | state:USA
unit:operation-aspides | Operation Aspides | Aspides | org:EU
unit:operation-atalanta | Operation Atalanta | | org:EU
unit:operation-barkhane | Operation Barkhane | Barkhane | state:FRA
unit:operation-irini | Operation Irini | | org:EU
unit:operation-prosperity-guardian | Operation Prosperity Guardian | | state:USA
unit:operation-serval | Operation Serval | | state:FRA
unit:operation-sophia | Operation Sophia | | org:EU
unit:pacific-fleet-russia | Russian Pacific Fleet | Russia's Pacific Fleet | state:RUS
unit:pakistan-air-force | Pakistan Air Force | PAF | state:PAK
unit:pakistan-army | Pakistan Army | | state:PAK
unit:pakistan-navy | Pakistan Navy | | state:PAK
unit:parachute-regiment | Parachute Regiment | | state:GBR
unit:philippine-coast-guard | Philippine Coast Guard | | state:PHL
unit:pla | People's Liberation Army | PLA; Chinese People's Liberation Army; PLA Ground Force | state:CHN
unit:pla-eastern-theatre-command | Eastern Theater Command | Eastern Theatre Command; PLA Eastern Theater Command | state:CHN
unit:pla-rocket-force | PLA Rocket Force | | state:CHN
unit:pla-southern-theatre-command | Southern Theater Command | Southern Theatre Command; PLA Southern Theater Command | state:CHN
unit:pla-western-theatre-command | Western Theater Command | Western Theatre Command | state:CHN
unit:plaaf | People's Liberation Army Air Force | PLA Air Force; PLAAF; Chinese Air Force | state:CHN
unit:plan | People's Liberation Army Navy | PLA Navy; PLAN; Chinese navy; Chinese Navy | state:CHN
unit:presidential-guard | Presidential Guard
unit:quds-force | Quds Force | Qods Force; IRGC Quds Force; IRGC-QF | state:IRN
unit:raf | Royal Air Force | RAF; RAF Regiment | state:GBR
unit:rashtriya-rifles | Rashtriya Rifles | | state:IND
unit:red-army | Red Army | Soviet Army | state:SUN
unit:resolute-support | Resolute Support | Resolute Support Mission | org:NATO
unit:rok-air-force | ROK Air Force | | state:KOR
unit:rok-army | ROK Army | Republic of Korea Army | state:KOR
unit:rok-navy | ROK Navy | Republic of Korea Navy | state:KOR
unit:rosgvardia | Rosgvardia | National Guard of Russia | state:RUS
unit:royal-australian-air-force | Royal Australian Air Force | RAAF | state:AUS
unit:royal-australian-navy | Royal Australian Navy | | state:AUS
unit:royal-canadian-air-force | Royal Canadian Air Force | RCAF | state:CAN
unit:royal-canadian-navy | Royal Canadian Navy | | state:CAN
unit:royal-marines | Royal Marines | | state:GBR
unit:royal-navy | Royal Navy | British Navy | state:GBR
unit:royal-saudi-air-force | Royal Saudi Air Force | | state:SAU
unit:royal-saudi-navy | Royal Saudi Navy | | state:SAU
unit:royal-thai-air-force | Royal Thai Air Force | | state:THA
unit:royal-thai-army | Royal Thai Army | | state:THA
unit:royal-thai-navy | Royal Thai Navy | | state:THA
unit:russian-aerospace-forces | Russian Aerospace Forces | | state:RUS
unit:sas | Special Air Service | SAS | state:GBR
unit:saudi-national-guard | Saudi National Guard | | state:SAU
unit:sayeret-matkal | Sayeret Matkal | | state:ISR
unit:scots-guards | Scots Guards | | state:GBR
unit:sfor | SFOR | | org:NATO
unit:shape | SHAPE | | org:NATO
unit:south-korean-joint-chiefs-of-staff | South Korean Joint Chiefs of Staff | | state:KOR
unit:south-lebanon-army | South Lebanon Army | SLA | state:LBN
unit:soviet-navy | Soviet Navy | | state:SUN
unit:special-boat-service | Special Boat Service | | state:GBR
unit:spetsnaz | Spetsnaz | | state:RUS
unit:strategic-air-command | Strategic Air Command | | state:USA
unit:strategic-rocket-forces | Strategic Rocket Forces | Strategic Missile Forces | state:RUS
unit:sudanese-armed-forces | Sudanese Armed Forces | SAF; Sudan Armed Forces | state:SDN
unit:syrian-arab-army | Syrian Arab Army | Syrian army; Syrian Army | state:SYR
unit:tatmadaw | Tatmadaw | Myanmar military | state:MMR
unit:tiger-forces | Tiger Forces | | state:SYR
unit:turkish-air-force | Turkish Air Force | | state:TUR
unit:turkish-armed-forces | Turkish Armed Forces | Turkish armed forces | state:TUR
unit:turkish-navy | Turkish Navy | | state:TUR
unit:u-s-fleet-forces-command | U.S. Fleet Forces Command | | state:USA
unit:ukrainian-general-staff | Ukrainian General Staff | General Staff of the Armed Forces of Ukraine | state:UKR
unit:un-command | United Nations Command | UN Command | org:UN
unit:un-peacekeepers | UN peacekeepers | U.N. peacekeepers | org:UN
unit:unama | UNAMA | | org:UN
unit:unamid | UNAMID | | org:UN
unit:undof | UNDOF | | org:UN
unit:unifil | United Nations Interim Force in Lebanon | UNIFIL | org:UN
unit:unit-8200 | Unit 8200 | | state:ISR
unit:unmiss | UNMISS | | org:UN
unit:unprofor | UNPROFOR | | org:UN
unit:us-africom | US Africa Command | U.S. Africa Command; AFRICOM; Africa Command | state:USA
unit:us-air-force | US Air Force | U.S. Air Force; USAF; United States Air Force | state:USA
unit:us-army | US Army | U.S. Army; United States Army | state:USA
unit:us-atlantic-fleet | US Atlantic Fleet | Atlantic Fleet | state:USA
unit:us-centcom | US Central Command | U.S. Central Command; CENTCOM; Central Command | state:USA
unit:us-coast-guard | US Coast Guard | U.S. Coast Guard | state:USA
unit:us-cybercom | US Cyber Command | U.S. Cyber Command; Cyber Command | state:USA
unit:us-eucom | US European Command | U.S. European Command; EUCOM; European Command | state:USA
unit:us-forces-japan | US Forces Japan | U.S. Forces Japan | state:USA
unit:us-forces-korea | US Forces Korea | U.S. Forces Korea; USFK | state:USA
unit:us-indopacom | US Indo-Pacific Command | U.S. Indo-Pacific Command; INDOPACOM; Indo-Pacific Command; US Pacific Command; U.S. Pacific Command; PACOM; Pacific Command | state:USA
unit:us-joint-chiefs | Joint Chiefs of Staff | Joint Chiefs | state:USA
unit:us-marine-corps | US Marine Corps | U.S. Marine Corps; Marine Corps; USMC; US Marines; U.S. Marines; Marines | state:USA
unit:us-national-guard | US National Guard | U.S. National Guard | state:USA
unit:us-navy | US Navy | U.S. Navy; United States Navy | state:USA
unit:us-northcom | US Northern Command | U.S. Northern Command; NORTHCOM | state:USA
unit:us-pacific-fleet | US Pacific Fleet | U.S. Pacific Fleet | state:USA
unit:us-socom | US Special Operations Command | U.S. Special Operations Command; SOCOM | state:USA
unit:us-southcom | US Southern Command | U.S. Southern Command; SOUTHCOM | state:USA
unit:us-space-command | US Space Command | U.S. Space Command | state:USA
unit:us-space-force | US Space Force | U.S. Space Force; Space Force | state:USA
unit:us-stratcom | US Strategic Command | U.S. Strategic Command; STRATCOM | state:USA
unit:us-transcom | US Transportation Command | U.S. Transportation Command; TRANSCOM | state:USA
`;
