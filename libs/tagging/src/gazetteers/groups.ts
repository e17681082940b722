/** Armed groups, militias, movements, and religious and ethnic groups. */
export const GROUPS = `
group:17-november | 17 November | November 17 | state:GRC
group:400-mawozo | 400 Mawozo |  | state:HTI
group:444-brigade | 444 Brigade |  | state:LBY
group:abdallah-azzam-brigades | Abdullah Azzam Brigades
group:abu-sayyaf | Abu Sayyaf | | state:PHL
group:acehnese | ~Acehnese |  | state:IDN
group:action-directe | Action Directe |  | state:FRA
group:adivasi | ~Adivasi |  | state:IND
group:afar | ~Afar
group:afghanistan-freedom-front | Afghanistan Freedom Front |  | state:AFG
group:afrikaners | Afrikaner
group:ahlu-sunna-waljamaa | Ahlu Sunna Waljama'a | Ahlu Sunna Wal Jama'a | state:SOM
group:ahrar-al-sham | Ahrar al-Sham
group:ahrar-al-sharqiya | Ahrar al-Sharqiya | Ahrar al-Sharqiyah | state:SYR
group:al-aqsa-martyrs | al-Aqsa Martyrs Brigades | Al-Aqsa Martyrs' Brigades
group:al-ashtar-brigades | Al-Ashtar Brigades | al-Ashtar Brigades | state:BHR
group:al-bara-ibn-malik-brigade | Al-Bara' ibn Malik Brigade | al-Bara ibn Malik Brigade | state:SDN
group:al-mourabitoun | al-Mourabitoun | Al-Mourabitoun
group:al-qaeda | al-Qaeda | Al Qaeda; al-Qaida; al Qaida; al-Qa'ida; Al-Qaeda; al Qaeda in Iraq; al-Qaeda in Iraq; AQI; Al-Qaida; Al Qaida; al-Qaeda network
group:al-shabaab | al-Shabaab | al-Shabab; Al Shabaab; Al-Shabaab; al Shabaab; al Shabab; Harakat al-Shabaab
group:alawite-militias | Shabiha | | state:SYR
group:alawites | ~Alawite | ~Alawi
group:alliance-fleuve-congo | Alliance Fleuve Congo | Congo River Alliance; AFC | state:COD
group:allied-democratic-forces | Allied Democratic Forces | | state:UGA
group:amal | Amal Movement | Amal; Amal movement | state:LBN
group:amhara | Amharas
group:ansar-al-islam | Ansar al-Islam
group:ansar-al-sharia | Ansar al-Sharia
group:ansar-al-sunna | Ansar al-Sunna | Ahlu Sunnah Wal Jamaa; al-Sunnah wa Jama'ah | state:MOZ
group:ansar-dine | Ansar Dine
group:ansaru | Ansaru |  | state:NGA
group:anti-balaka | anti-Balaka | Anti-balaka; anti-balaka
group:antifa | Antifa
group:apache | ~Apache
group:aqap | al-Qaeda in the Arabian Peninsula | AQAP; al Qaeda in the Arabian Peninsula
group:aqim | al-Qaeda in the Islamic Maghreb | AQIM
group:arab-struggle-movement-for-the-liberation-of-ahvaz | Arab Struggle Movement for the Liberation of Ahvaz | al-Ahvaziya | state:IRN
group:arabs | ~Arab
group:arakan-army | Arakan Army
group:arsa | ARSA
group:asaib-ahl-al-haq | Asa'ib Ahl al-Haq | Asaib Ahl al-Haq; Asaib Ahl al-Haqq | state:IRQ
group:asala | ASALA
group:ashkenazi | ~Ashkenazi
group:assyrians | ~Assyrian
group:auc-colombia | United Self-Defense Forces of Colombia
group:axis-of-resistance | Axis of Resistance | axis of resistance
group:aymara | ~Aymara
group:azawad-liberation-front | Azawad Liberation Front
group:azeris | ethnic Azeri
group:baath | Baath Party | Ba'ath Party; Baath; ~Baathist; Ba'athist
group:babbar-khalsa | Babbar Khalsa
group:badr | Badr Organization | Badr Brigade; Badr Corps | state:IRQ
group:bahai | Baha'i | Bahai
group:baloch | ~Baloch | ~Baluch; ~Balochi | state:PAK
group:baloch-republican-army | Baloch Republican Army |  | state:PAK
group:balochistan-liberation-front | Balochistan Liberation Front | BLF | state:PAK
group:bambara | ~Bambara |  | state:MLI
group:bangsamoro-islamic-freedom-fighters | Bangsamoro Islamic Freedom Fighters | BIFF | state:PHL
group:banyamulenge | ~Banyamulenge |  | state:COD
group:barisan-revolusi-nasional | Barisan Revolusi Nasional | BRN | state:THA
group:barrio-18 | Barrio 18
group:basques | Basques
group:bedouin | ~Bedouin
group:benghazi-defence-brigades | Benghazi Defence Brigades |  | state:LBY
group:berbers | ~Berber | ~Amazigh
group:bla | Baloch Liberation Army | Balochistan Liberation Army; BLA | state:PAK
group:black-lives-matter | Black Lives Matter | | state:USA
group:black-september | Black September
group:boko-haram | Boko Haram
group:border-guard-force | Border Guard Force | BGF; Karen National Army | state:MMR
group:bosniak | ~Bosniak | Bosnian Muslim
group:bosnian-croat | Bosnian Croat
group:bosnian-serb | Bosnian Serb
group:buddhists | ~Buddhist
group:camorra | Camorra |  | state:ITA
group:cartel-de-los-soles | Cartel de los Soles | | state:VEN
group:catalans | Catalans
group:catholic | ~Catholic | Roman Catholic
group:caucasus-emirate | Caucasus Emirate |  | state:RUS
group:chechens | Chechens
group:chin-national-front | Chin National Front | | state:MMR
group:christians | ~Christian | Syrian Christian
group:circassians | ~Circassian
group:civilian-joint-task-force | Civilian Joint Task Force | CJTF | state:NGA
group:clan-del-golfo | Clan del Golfo | Gulf Clan; Gaitanist Self-Defense Forces; AGC | state:COL
group:cma | CMA | Coordination of Azawad Movements | state:MLI
group:coalition-of-patriots-for-change | Coalition of Patriots for Change |  | state:CAF
group:codeco | Codeco | CODECO | state:COD
group:comando-vermelho | Comando Vermelho | Red Command | state:BRA
group:contras | ~Contra
group:coptic | ~Coptic | ~Copt
group:cosa-nostra | Cosa Nostra
group:cossacks | ~Cossack
group:cpi-maoist | CPI-Maoist | CPI (Maoist) | state:IND
group:croat-defence-council | Croat Defence Council
group:csp | CSP | Permanent Strategic Framework; Strategic Framework for the Defence of the People of Azawad; FLA | state:MLI
group:dalit | ~Dalit |  | state:IND
group:dan-na-ambassagou | Dan Na Ambassagou |  | state:MLI
group:darul-islam | Darul Islam
group:democratic-karen-benevolent-army | Democratic Karen Benevolent Army | DKBA | state:MMR
group:derna-brigades | Derna Brigades |  | state:LBY
group:dflp | DFLP
group:dhkp-c | DHKP-C | Revolutionary People's Liberation Party-Front | state:TUR
group:dinka | ~Dinka
group:dogon | ~Dogon |  | state:MLI
group:dozo | Dozo | dozo
group:druze | Druze
group:eastern-security-network | Eastern Security Network |  | state:NGA
group:egyptian-islamic-jihad | Egyptian Islamic Jihad | | state:EGY
group:eln | National Liberation Army | ELN; Ejército de Liberación Nacional | state:COL
group:eoka | EOKA
group:eritrean-peoples-liberation-front | Eritrean People's Liberation Front | EPLF
group:estado-mayor-central | Estado Mayor Central | EMC; Central General Staff | state:COL
group:eta | ETA | | state:ESP
group:etim | East Turkestan Islamic Movement | ETIM; Turkistan Islamic Party
group:europeans-ethnic | ethnic Russian
group:evangelical | ~Evangelical
group:ezln | ~Zapatista
group:fact | FACT | Front for Change and Concord in Chad | state:TCD
group:fano | Fano | Fano militia; Amhara Fano | state:ETH
group:farc | FARC | Revolutionary Armed Forces of Colombia | state:COL
group:fatah | Fatah | | state:PSE
group:fatemiyoun | Fatemiyoun | Fatemiyoun Brigade; Fatemiyoun Division; Liwa Fatemiyoun
group:faylaq-al-sham | Faylaq al-Sham | Failaq al-Sham; Sham Legion | state:SYR
group:fdlr | FDLR
group:fln | FLN | | state:DZA
group:fmln | FMLN | Farabundo Marti National Liberation Front | state:SLV
group:fprc | FPRC |  | state:CAF
group:free-aceh-movement | Free Aceh Movement | GAM | state:IDN
group:free-papua-movement | Free Papua Movement | OPM; West Papua National Liberation Army; TPNPB | state:IDN
group:free-syrian-army | Free Syrian Army | FSA | state:SYR
group:fretilin | Fretilin | FRETILIN | state:TLS
group:fulani | ~Fulani
group:g9 | G9 |  | state:HTI
group:gaddafi-loyalists | Gaddafi loyalist
group:gagauz | ~Gagauz |  | state:MDA
group:gamaa-islamiyya | al-Gama'a al-Islamiyya | Gamaa Islamiya
group:gatia | GATIA |  | state:MLI
group:georgian-legion | Georgian Legion |  | state:UKR
group:gia | Armed Islamic Group | GIA | state:DZA
group:giants-brigade | Giants Brigade | Giants Brigades; al-Amaliqa | state:YEM
group:gorkhas | ~Gorkha
group:gran-grif | Gran Grif |  | state:HTI
group:grey-wolves | Grey Wolves | Gray Wolves
group:gspc | GSPC
group:guardians-of-the-cedars | Guardians of the Cedars
group:gulf-arabs | Gulf Arab
group:gulf-cartel | Gulf Cartel | | state:MEX
group:hadendoa | ~Hadendoa
group:hafiz-gul-bahadur-group | Hafiz Gul Bahadur group |  | state:PAK
group:hakka | ~Hakka
group:hamas | Hamas | Islamic Resistance Movement; Izz ad-Din al-Qassam Brigades; al-Qassam Brigades; Qassam Brigades; Al-Qassam Brigades; Ezzedine al-Qassam Brigades; Izz al-Din al-Qassam Brigades; Izz ad-Din al-Qassam
group:hamza-division | Hamza Division | al-Hamza Division | state:SYR
group:haqqani | Haqqani network | Haqqani Network
group:harakat-al-nujaba | Harakat Hezbollah al-Nujaba | Harakat al-Nujaba; Nujaba; Harakat Hizballah al-Nujaba | state:IRQ
group:haredi | ~Haredi |  | state:ISR
group:harkat-ul-mujahideen | Harkat-ul-Mujahideen | Harkat ul-Mujahideen; Harkat-ul-Jihad
group:hausa | ~Hausa
group:hazaras | ~Hazara
group:hema | ~Hema |  | state:COD
group:hezbollah | Hezbollah | Hizbullah; Hizbollah; Hezbullah; Hizballah; Hezballah; Lebanese Hezbollah; Lebanon's Hezbollah; Hezbollah movement
group:hezbollah-al-hejaz | Hezbollah al-Hejaz | Hezbollah al-Hijaz | state:SAU
group:hindus | ~Hindu
group:hizb-e-islami | Hizb-e-Islami | Hezb-e-Islami; Hezb-i-Islami | state:AFG
group:hizb-ut-tahrir | Hizb ut-Tahrir
group:hizbul-mujahideen | Hizbul Mujahideen | Hizb-ul-Mujahideen | state:IND
group:hmong | Hmong
group:hopi | ~Hopi
group:houthis | ~Houthi | Houthi rebels; Ansar Allah; Ansarullah; Huthi; Huthis; Houthi movement; Ansar Allah movement
group:hts | Hayat Tahrir al-Sham | HTS; al-Nusra Front; Nusra Front; Jabhat al-Nusra; al-Nusra; Jabhat Fateh al-Sham; Hay'at Tahrir al-Sham; Al-Nusra Front | state:SYR
group:hui-muslims | Hui Muslims |  | state:CHN
group:hurras-al-din | Hurras al-Din | Horas al-Din | state:SYR
group:hutsul | ~Hutsul
group:hutu | ~Hutu
group:igbo | ~Igbo
group:ijaw | ~Ijaw |  | state:NGA
group:indian-mujahideen | Indian Mujahideen | | state:IND
group:ingush | ~Ingush |  | state:RUS
group:interahamwe | Interahamwe
group:international-legion | International Legion | Foreign Legion of Ukraine | state:UKR
group:inuit | ~Inuit
group:ipob | IPOB | Indigenous People of Biafra | state:NGA
group:ira | Irish Republican Army | IRA; Provisional IRA; Real IRA
group:islam | ~Islamic | Islam
group:islamic-jihad | Palestinian Islamic Jihad | Islamic Jihad; PIJ | state:PSE
group:islamic-movement-of-uzbekistan | Islamic Movement of Uzbekistan | IMU
group:islamic-resistance-in-iraq | Islamic Resistance in Iraq | | state:IRQ
group:islamic-state | Islamic State | ISIS; ISIL; Daesh; Da'esh; IS; Islamic State in Iraq and the Levant; Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria; Islamic State in Iraq; Islamic State of Iraq; Islamic State group; ISIS-K; Islamic State Khorasan; ISIS-Khorasan; so-called Islamic State; Islamic State Khorasan Province; ISKP; IS-K; Islamic State-Khorasan; Islamic State in Khorasan; ISIS-Khorasan Province
group:islamic-state-in-the-greater-sahara | Islamic State in the Greater Sahara | ISGS; Islamic State Sahel Province; ISSP
group:ismaili | ~Ismaili
group:iswap | ISWAP | Islamic State West Africa Province; Islamic State in West Africa Province; Islamic State's West Africa Province
group:jaish-al-adl | Jaish al-Adl | | state:IRN
group:jaish-e-mohammed | Jaish-e-Mohammed | Jaish-e-Mohammad; JeM | state:PAK
group:jalisco-new-generation-cartel | Jalisco New Generation Cartel | CJNG | state:MEX
group:jamaah-ansharut-daulah | Jamaah Ansharut Daulah | JAD | state:IDN
group:jamaat-ansarullah | Jamaat Ansarullah |  | state:TJK
group:jamaat-ud-dawa | Jamaat-ud-Dawa | | state:PAK
group:jamaat-ul-ahrar | Jamaat-ul-Ahrar | Jamaat ul-Ahrar | state:PAK
group:jamaat-ul-mujahideen | Jamaat-ul-Mujahideen | Jamaat-ul-Mujahideen Bangladesh; JMB | state:BGD
group:jamiat-e-islami | Jamiat-e-Islami |  | state:AFG
group:jaysh-al-adl | Jaysh al-Adl | Jaish ul-Adl | state:IRN
group:jaysh-al-fatah | Jaysh al-Fatah | Army of Conquest | state:SYR
group:jaysh-al-islam | Jaysh al-Islam | Jaish al-Islam
group:jemaah-islamiyah | Jemaah Islamiyah
group:jenin-brigades | Jenin Brigades | Jenin Brigade | state:PSE
group:jewish-settlers | Jewish settler
group:jews | ~Jewish | ~Jew
group:jnim | JNIM | Jama'at Nusrat al-Islam wal-Muslimin; Jama'at Nusrat al-Islam wa al-Muslimin; Jamaat Nusrat al-Islam wal-Muslimin; Group for the Support of Islam and Muslims; Support Group for Islam and Muslims
group:juarez-cartel | Juarez Cartel | Juárez Cartel | state:MEX
group:jund-al-aqsa | Jund al-Aqsa
group:jundallah | Jundallah | Jundullah
group:justice-and-equality-movement | Justice and Equality Movement |  | state:SDN
group:kach | Kach
group:kachin-independence-army | Kachin Independence Army | KIA; Kachin Independence Organisation | state:MMR
group:kachins | Kachins |  | state:MMR
group:kadyrovites | Kadyrovite
group:kadyrovtsy | Kadyrovtsy |  | state:RUS
group:kahane-chai | Kahane Chai
group:kalenjin | ~Kalenjin |  | state:KEN
group:kalmyk | ~Kalmyk |  | state:RUS
group:kanuri | ~Kanuri |  | state:NGA
group:karen-national-defence-organisation | Karen National Defence Organisation | KNDO | state:MMR
group:karen-national-union | Karen National Union | KNU; Karen National Liberation Army; KNLA | state:MMR
group:karen-people | Karen people | Karens | state:MMR
group:karenni-army | Karenni Army | Karenni | state:MMR
group:karenni-nationalities-defence-force | Karenni Nationalities Defence Force | Karenni Nationalities Defense Force; KNDF | state:MMR
group:kastus-kalinouski-regiment | Kastus Kalinouski Regiment | Kalinouski Regiment | state:UKR
group:kataib-hezbollah | Kataib Hezbollah | Kata'ib Hezbollah; Kataeb Hezbollah; Kata'ib Hizballah; Kata'ib Hizbullah | state:IRQ
group:kataib-imam-ali | Kataib Imam Ali |  | state:IRQ
group:kataib-jund-al-imam | Kata'ib Jund al-Imam |  | state:IRQ
group:kataib-sayyid-al-shuhada | Kataib Sayyid al-Shuhada | Kata'ib Sayyid al-Shuhada; Sayyid al-Shuhada | state:IRQ
group:kdp | Kurdistan Democratic Party | KDP
group:khalistan-commando-force | Khalistan Commando Force | Khalistan Liberation Force | state:IND
group:khmer-rouge | Khmer Rouge | | state:KHM
group:kikuyu | ~Kikuyu |  | state:KEN
group:kla | Kosovo Liberation Army | KLA; UCK
group:knights-templar-cartel | Knights Templar cartel | Knights Templar | state:MEX
group:komala | Komala | | state:IRN
group:kosovo-serbs | Kosovo Serb
group:kraken | Kraken |  | state:UKR
group:ku-klux-klan | Ku Klux Klan | | state:USA
group:kuki | ~Kuki |  | state:IND
group:kurdistan-communities-union | Kurdistan Communities Union | KCK
group:kurds | ~Kurd | ~Kurdish
group:la-familia-michoacana | La Familia Michoacana | Familia Michoacana | state:MEX
group:lakurawa | Lakurawa |  | state:NGA
group:lashkar-e-islam | Lashkar-e-Islam |  | state:PAK
group:lashkar-e-jhangvi | Lashkar-e-Jhangvi | LeJ | state:PAK
group:lashkar-e-taiba | Lashkar-e-Taiba | Lashkar-e-Tayyiba | state:PAK
group:lebanese-forces | Lebanese Forces | Lebanese Forces party | state:LBN
group:lendu | ~Lendu |  | state:COD
group:lezgin | ~Lezgin
group:libya-dawn | Libya Dawn
group:lions-den | Lion's Den | Lions' Den | state:PSE
group:liwa-al-tawhid | Liwa al-Tawhid | al-Tawhid Brigade | state:SYR
group:lna | Libyan National Army | LNA | state:LBY
group:los-chapitos | Los Chapitos | Chapitos | state:MEX
group:los-choneros | Los Choneros | Choneros | state:ECU
group:los-lobos | Los Lobos | Lobos gang | state:ECU
group:los-zetas | Los Zetas | | state:MEX
group:lra | Lord's Resistance Army | LRA
group:ltte | Tamil Tigers | LTTE; Liberation Tigers of Tamil Eelam | state:LKA
group:lumad | ~Lumad |  | state:PHL
group:luo | ~Luo |  | state:KEN
group:lurd | LURD | | state:LBR
group:m-19 | M-19 |  | state:COL
group:m23 | M23 | March 23 Movement; March 23 movement; AFC/M23
group:maasai | ~Maasai
group:macawisley | Macawisley | Ma'awisley | state:SOM
group:macina-liberation-front | Macina Liberation Front | Katiba Macina
group:madhesi | ~Madhesi
group:mai-mai | Mai-Mai
group:majeed-brigade | Majeed Brigade |  | state:PAK
group:mandaean | ~Mandaean
group:maoists | ~Maoist | ~Naxalite
group:maori | ~Maori | ~Māori | state:NZL
group:mapuche | ~Mapuche
group:maronite | ~Maronite
group:masalit | ~Masalit |  | state:SDN
group:maute-group | Maute group | Maute | state:PHL
group:meitei | ~Meitei |  | state:IND
group:mek | Mujahedin-e Khalq | MEK; Mujahideen-e-Khalq; People's Mujahedin; National Council of Resistance of Iran; NCRI; MKO
group:melkite | ~Melkite
group:men-of-dignity | Men of Dignity
group:mend | Movement for the Emancipation of the Niger Delta | MEND | state:NGA
group:milf | Moro Islamic Liberation Front | MILF | state:PHL
group:mndaa | Myanmar National Democratic Alliance Army | MNDAA | state:MMR
group:mnla | National Movement for the Liberation of Azawad | MNLA
group:mnlf | MNLF | | state:PHL
group:mobondo | Mobondo |  | state:COD
group:montagnard | Montagnard | Montagnards | state:VNM
group:montoneros | Montoneros |  | state:ARG
group:mormons | ~Mormon
group:moro | ~Moro |  | state:PHL
group:mpla | MPLA | | state:AGO
group:mrta | MRTA | Tupac Amaru Revolutionary Movement | state:PER
group:ms-13 | MS-13 | Mara Salvatrucha
group:mujahideen | Mujahideen | Mujahedeen; mujahideen; mujahedeen; Mujahedin; mujahedin
group:mujao | MUJAO | Movement for Oneness and Jihad in West Africa
group:mungiki | Mungiki |  | state:KEN
group:muslim-brotherhood | Muslim Brotherhood | Ikhwan
group:muslims | ~Muslim | ~Moslem
group:nasser-salah-al-deen-brigades | Nasser Salah al-Deen Brigades
group:national-resistance-front | National Resistance Front | | state:AFG
group:national-salvation-front | National Salvation Front | NAS | state:SSD
group:national-socialist-council-of-nagaland | National Socialist Council of Nagaland | NSCN | state:IND
group:navajo | ~Navajo
group:naxalites | Naxal
group:ndebele | ~Ndebele |  | state:ZWE
group:ndf-philippines | National Democratic Front
group:ndrangheta | 'Ndrangheta |  | state:ITA
group:new-ira | New IRA | Continuity IRA; Real Irish Republican Army
group:new-peoples-army | New People's Army | NPA | state:PHL
group:niger-delta-avengers | Niger Delta Avengers |  | state:NGA
group:night-wolves | Night Wolves |  | state:RUS
group:northeast-cartel | Northeast Cartel | Cartel del Noreste | state:MEX
group:northern-alliance | Northern Alliance | | state:AFG
group:nuba | ~Nuba |  | state:SDN
group:nuer | ~Nuer
group:nur-al-din-al-zenki | Nour al-Din al-Zenki
group:nyatura | Nyatura |  | state:COD
group:oath-keepers | Oath Keepers |  | state:USA
group:ogaden-national-liberation-front | Ogaden National Liberation Front | ONLF | state:ETH
group:ogoni | ~Ogoni |  | state:NGA
group:oromo | ~Oromo
group:oromo-liberation-army | Oromo Liberation Army | | state:ETH
group:orthodox-christian | ~Orthodox Christian
group:ossetians | Ossetians
group:pa-o-national-army | Pa-O National Army | Pa-O National Liberation Army | state:MMR
group:papuan | ~Papuan
group:pashtuns | ~Pashtun | ~Pashto
group:patriot-front | Patriot Front |  | state:USA
group:peace-companies | Peace Companies | Peace Brigades | state:IRQ
group:peoples-defence-force | People's Defence Force | People's Defense Force; People's Defence Forces; PDF | state:MMR
group:peoples-war-group | People's War Group |  | state:IND
group:peshmerga | Peshmerga | peshmerga | org:KRG
group:petroleum-facilities-guard | Petroleum Facilities Guard |  | state:LBY
group:pflp | Popular Front for the Liberation of Palestine | PFLP
group:phalange | Phalange | ~Phalangist | state:LBN
group:pjak | PJAK | Kurdistan Free Life Party | state:IRN
group:pkk | Kurdistan Workers' Party | PKK; Kurdistan Workers Party; Kurdish Workers' Party
group:polisario | Polisario Front | Polisario; Polisario movement
group:popular-mobilization-forces | Popular Mobilization Forces | Popular Mobilisation Forces; PMF; PMU; Hashd al-Shaabi; Popular Mobilization Units; Hashed al-Shaabi; Popular Mobilisation Units | state:IRQ
group:popular-resistance-committees | Popular Resistance Committees |  | state:PSE
group:primeiro-comando-da-capital | Primeiro Comando da Capital | PCC; First Capital Command | state:BRA
group:protestant | ~Protestant
group:proud-boys | Proud Boys | | state:USA
group:puk | Patriotic Union of Kurdistan | PUK
group:punjabis | Punjabis
group:pyd | PYD | Kurdish Democratic Union Party
group:qanon | QAnon
group:quakers | Quaker
group:quechua | ~Quechua
group:raia-mutomboki | Raia Mutomboki |  | state:COD
group:red-army-faction | Red Army Faction | Baader-Meinhof
group:red-brigades | Red Brigades
group:red-tabara | Red-Tabara | RED-Tabara | state:BDI
group:redut | Redut |  | state:RUS
group:renamo | Renamo | | state:MOZ
group:right-sector | Right Sector |  | state:UKR
group:rizeigat | ~Rizeigat |  | state:SDN
group:rohingya | ~Rohingya
group:rohingya-solidarity-organisation | Rohingya Solidarity Organisation | RSO | state:MMR
group:roma | Roma people
group:rsf | Rapid Support Forces | RSF; Janjaweed | state:SDN
group:ruf | Revolutionary United Front | RUF | state:SLE
group:rusich | Rusich |  | state:RUS
group:russian-volunteer-corps | Russian Volunteer Corps | Freedom of Russia Legion
group:sadrists | Mahdi Army | Sadrist; Jaysh al-Mahdi; Saraya al-Salam | state:IRQ
group:saf-sudan | Sudan People's Liberation Army | SPLA; SPLM; SPLM-N
group:salafists | ~Salafi | ~Salafist
group:sami | Sámi
group:sandinistas | ~Sandinista | Sandinist | state:NIC
group:santa-rosa-de-lima-cartel | Santa Rosa de Lima Cartel |  | state:MEX
group:saraya-al-ashtar | Saraya al-Ashtar
group:saraya-al-quds | Saraya al-Quds | al-Quds Brigades; Al-Quds Brigades | state:PSE
group:saraya-awliya-al-dam | Saraya Awliya al-Dam | | state:IRQ
group:sdf | Syrian Democratic Forces | SDF; Syrian Arab Coalition; SAC | state:SYR
group:second-marquetalia | Second Marquetalia | Segunda Marquetalia | state:COL
group:seleka | Seleka | Séléka | state:CAF
group:sephardic | ~Sephardi
group:shan-state-army | Shan State Army | | state:MMR
group:shia | ~Shia | ~Shiite; ~Shi'ite; ~Shi'a; Shia Muslim; Shi'ite Muslim; Shiite Muslim
group:shining-path | Shining Path | Sendero Luminoso | state:PER
group:shona | ~Shona |  | state:ZWE
group:siberian-battalion | Siberian Battalion |  | state:UKR
group:sikhs | ~Sikh
group:sinaloa-cartel | Sinaloa Cartel | Sinaloa cartel | state:MEX
group:sindhis | ~Sindhi
group:sinhalese | ~Sinhalese |  | state:LKA
group:sinn-fein | Sinn Fein | Sinn Féin
group:sipah-e-sahaba | Sipah-e-Sahaba |  | state:PAK
group:sna | Syrian National Army | | state:SYR
group:somali-national-movement | Somali National Movement
group:songhai | ~Songhai
group:southern-transitional-council | Southern Transitional Council | STC | state:YEM
group:special-deterrence-force | Special Deterrence Force | Rada | state:LBY
group:spla-io | SPLA-IO | SPLM-IO
group:stability-support-apparatus | Stability Support Apparatus |  | state:LBY
group:storm-z | Storm-Z |  | state:RUS
group:students-islamic-movement-of-india | Students Islamic Movement of India | SIMI | state:IND
group:sudan-liberation-movement | Sudan Liberation Movement | Sudan Liberation Army | state:SDN
group:sudan-shield-forces | Sudan Shield Forces | Sudan Shield | state:SDN
group:sufi | ~Sufi
group:sultan-murad-division | Sultan Murad Division | Sultan Murad | state:SYR
group:sunni | ~Sunni | Sunni Muslim
group:suqour-al-sham | Suqour al-Sham
group:swapo | SWAPO | | state:NAM
group:syriac-military-council | Syriac Military Council |  | state:SYR
group:syrian-democratic-council | Syrian Democratic Council
group:tak | Kurdistan Freedom Falcons | Kurdistan Freedom Hawks
group:taliban | Taliban | Taleban; Afghan Taliban
group:tamil | ~Tamil | | state:LKA
group:tatars | Crimean Tatar | ~Tatar; Crimean Tatars
group:tehreek-e-labbaik-pakistan | Tehreek-e-Labbaik Pakistan | TLP; Tehreek-e-Labbaik | state:PAK
group:the-resistance-front | The Resistance Front | Resistance Front; TRF
group:three-brotherhood-alliance | Three Brotherhood Alliance | Brotherhood Alliance | state:MMR
group:tibetan | ~Tibetan |  | state:CHN
group:tigray-defence-forces | Tigray Defence Forces | Tigray Defense Forces; TDF | state:ETH
group:tigrayans | Tigrayans
group:tijuana-cartel | Tijuana Cartel |  | state:MEX
group:tnla | Ta'ang National Liberation Army | TNLA | state:MMR
group:tplf | Tigray People's Liberation Front | TPLF | state:ETH
group:tren-de-aragua | Tren de Aragua | | state:VEN
group:ttp | Tehreek-e-Taliban Pakistan | TTP; Pakistani Taliban; Tehrik-i-Taliban Pakistan; Tehrik-e-Taliban Pakistan; Tehreek-i-Taliban Pakistan | state:PAK
group:tuareg | ~Tuareg | ~Touareg
group:tupamaros | Tupamaros
group:turkmens | ~Turkoman | ~Turcoman
group:tutsis | ~Tutsi
group:twirwaneho | Twirwaneho |  | state:COD
group:ulfa | ULFA | United Liberation Front of Asom | state:IND
group:ulster-loyalists | Ulster Defence Association | Ulster Volunteer Force; UVF
group:union-of-islamic-courts | Union of Islamic Courts | Islamic Courts Union | state:SOM
group:unita | UNITA | | state:AGO
group:united-wa-state-army | United Wa State Army | | state:MMR
group:ustasha | Ustasha
group:uyghurs | ~Uyghur | ~Uighur
group:viet-cong | Viet Cong | Vietcong; Viet Minh
group:viv-ansanm | Viv Ansanm |  | state:HTI
group:wahhabi | ~Wahhabi | ~Wahabi
group:walloon | ~Walloon |  | state:BEL
group:wazalendo | Wazalendo |  | state:COD
group:weather-underground | Weather Underground |  | state:USA
group:white-army | White Army |  | state:SSD
group:xhosa | ~Xhosa |  | state:ZAF
group:yakuza | Yakuza |  | state:JPN
group:yazidis | ~Yazidi | ~Yezidi
group:yoruba | ~Yoruba
group:ypg | People's Protection Units | YPG; YPJ; Kurdish YPG | state:SYR
group:yugoslav-albanians | ethnic Albanian | Kosovo Albanian
group:zaghawa | ~Zaghawa
group:zainabiyoun | Zainabiyoun
group:zainabiyoun-brigade | Zainabiyoun Brigade | Liwa Zainabiyoun
group:zintan-brigades | Zintan brigades |  | state:LBY
group:zionists | ~Zionist
group:zoroastrians | ~Zoroastrian
group:zulu | ~Zulu
`;
