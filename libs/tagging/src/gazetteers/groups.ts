/** Armed groups, militias, movements, and religious and ethnic groups. */
export const GROUPS = `
group:abdallah-azzam-brigades | Abdullah Azzam Brigades
group:abu-sayyaf | Abu Sayyaf | | state:PHL
group:afar | ~Afar
group:afrikaners | Afrikaner
group:ahrar-al-sham | Ahrar al-Sham
group:al-aqsa-martyrs | al-Aqsa Martyrs Brigades | Al-Aqsa Martyrs' Brigades
group:al-mourabitoun | al-Mourabitoun | Al-Mourabitoun
group:al-qaeda | al-Qaeda | Al Qaeda; al-Qaida; al Qaida; al-Qa'ida; Al-Qaeda; al Qaeda in Iraq; al-Qaeda in Iraq; AQI
group:al-shabaab | al-Shabaab | al-Shabab; Al Shabaab; Al-Shabaab
group:alawite-militias | Shabiha | | state:SYR
group:alawites | ~Alawite | ~Alawi
group:allied-democratic-forces | Allied Democratic Forces | | state:UGA
group:amal | Amal Movement | Amal | state:LBN
group:amhara | Amharas
group:ansar-al-islam | Ansar al-Islam
group:ansar-al-sharia | Ansar al-Sharia
group:ansar-dine | Ansar Dine
group:anti-balaka | anti-Balaka | Anti-balaka; anti-balaka
group:apache | ~Apache
group:aqap | al-Qaeda in the Arabian Peninsula | AQAP; al Qaeda in the Arabian Peninsula
group:aqim | al-Qaeda in the Islamic Maghreb | AQIM
group:arabs | ~Arab
group:arakan-army | Arakan Army
group:arsa | ARSA
group:asaib-ahl-al-haq | Asa'ib Ahl al-Haq | Asaib Ahl al-Haq; Asaib Ahl al-Haqq | state:IRQ
group:ashkenazi | ~Ashkenazi
group:assyrians | ~Assyrian
group:auc-colombia | United Self-Defense Forces of Colombia
group:axis-of-resistance | Axis of Resistance | axis of resistance
group:azawad-liberation-front | Azawad Liberation Front
group:azeris | ethnic Azeri
group:baath | Baath Party | Ba'ath Party; Baath; ~Baathist; Ba'athist
group:babbar-khalsa | Babbar Khalsa
group:badr | Badr Organization | Badr Brigade; Badr Corps | state:IRQ
group:bahai | Baha'i | Bahai
group:baloch | ~Baloch | ~Baluch | state:PAK
group:balochistan-liberation-front | Balochistan Liberation Front | BLF | state:PAK
group:barrio-18 | Barrio 18
group:basques | Basques
group:bedouin | ~Bedouin
group:berbers | ~Berber | ~Amazigh
group:bla | Baloch Liberation Army | Balochistan Liberation Army; BLA | state:PAK
group:black-lives-matter | Black Lives Matter | | state:USA
group:black-september | Black September
group:boko-haram | Boko Haram
group:bosniak | ~Bosniak | Bosnian Muslim
group:bosnian-croat | Bosnian Croat
group:bosnian-serb | Bosnian Serb
group:buddhists | ~Buddhist
group:cartel-de-los-soles | Cartel de los Soles | | state:VEN
group:catalans | Catalans
group:catholic | ~Catholic | Roman Catholic
group:chechens | Chechens
group:chin-national-front | Chin National Front | | state:MMR
group:christians | ~Christian
group:circassians | ~Circassian
group:clan-del-golfo | Clan del Golfo | Gulf Clan | state:COL
group:contras | ~Contra
group:coptic | ~Coptic | ~Copt
group:cossacks | ~Cossack
group:cpi-maoist | CPI-Maoist | CPI (Maoist) | state:IND
group:croat-defence-council | Croat Defence Council
group:darul-islam | Darul Islam
group:dflp | DFLP
group:dinka | ~Dinka
group:druze | Druze
group:egyptian-islamic-jihad | Egyptian Islamic Jihad | | state:EGY
group:eln | National Liberation Army | ELN | state:COL
group:eoka | EOKA
group:eritrean-peoples-liberation-front | Eritrean People's Liberation Front | EPLF
group:eta | ETA | | state:ESP
group:etim | East Turkestan Islamic Movement | ETIM; Turkistan Islamic Party
group:europeans-ethnic | ethnic Russian
group:evangelical | ~Evangelical
group:ezln | ~Zapatista
group:fano | Fano | | state:ETH
group:farc | FARC | Revolutionary Armed Forces of Colombia | state:COL
group:fatah | Fatah | | state:PSE
group:fatemiyoun | Fatemiyoun | Fatemiyoun Brigade; Fatemiyoun Division
group:fdlr | FDLR
group:fln | FLN | | state:DZA
group:fmln | FMLN | Farabundo Marti National Liberation Front | state:SLV
group:free-syrian-army | Free Syrian Army | FSA | state:SYR
group:fulani | ~Fulani
group:gaddafi-loyalists | Gaddafi loyalist
group:gamaa-islamiyya | al-Gama'a al-Islamiyya | Gamaa Islamiya
group:gia | Armed Islamic Group | GIA | state:DZA
group:gorkhas | ~Gorkha
group:grey-wolves | Grey Wolves | Gray Wolves
group:gspc | GSPC
group:guardians-of-the-cedars | Guardians of the Cedars
group:gulf-arabs | Gulf Arab
group:gulf-cartel | Gulf Cartel | | state:MEX
group:hamas | Hamas | Islamic Resistance Movement; Izz ad-Din al-Qassam Brigades; al-Qassam Brigades; Qassam Brigades
group:haqqani | Haqqani network | Haqqani Network
group:harakat-al-nujaba | Harakat Hezbollah al-Nujaba | Harakat al-Nujaba; Nujaba | state:IRQ
group:hausa | ~Hausa
group:hazaras | ~Hazara
group:hezbollah | Hezbollah | Hizbullah; Hizbollah; Hezbullah; Hizballah; Hezballah; Lebanese Hezbollah; Lebanon's Hezbollah; Hezbollah movement
group:hindus | ~Hindu
group:hizb-ut-tahrir | Hizb ut-Tahrir
group:hizbul-mujahideen | Hizbul Mujahideen | Hizb-ul-Mujahideen | state:IND
group:hmong | Hmong
group:hopi | ~Hopi
group:houthis | ~Houthi | Houthi rebels; Ansar Allah; Ansarullah; Huthi; Huthis; Houthi movement
group:hts | Hayat Tahrir al-Sham | HTS; al-Nusra Front; Nusra Front; Jabhat al-Nusra; al-Nusra; Jabhat Fateh al-Sham | state:SYR
group:hutu | ~Hutu
group:igbo | ~Igbo
group:indian-mujahideen | Indian Mujahideen | | state:IND
group:interahamwe | Interahamwe
group:ipob | IPOB | Indigenous People of Biafra | state:NGA
group:ira | Irish Republican Army | IRA; Provisional IRA; Real IRA
group:islam | ~Islamic | Islam
group:islamic-jihad | Palestinian Islamic Jihad | Islamic Jihad; PIJ | state:PSE
group:islamic-movement-of-uzbekistan | Islamic Movement of Uzbekistan | IMU
group:islamic-resistance-in-iraq | Islamic Resistance in Iraq | | state:IRQ
group:islamic-state | Islamic State | ISIS; ISIL; Daesh; Da'esh; IS; Islamic State in Iraq and the Levant; Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria; Islamic State in Iraq; Islamic State of Iraq; Islamic State group; ISIS-K; Islamic State Khorasan; ISIS-Khorasan; so-called Islamic State
group:iswap | ISWAP | Islamic State West Africa Province
group:jaish-al-adl | Jaish al-Adl | | state:IRN
group:jaish-e-mohammed | Jaish-e-Mohammed | Jaish-e-Mohammad; JeM | state:PAK
group:jalisco-new-generation-cartel | Jalisco New Generation Cartel | CJNG | state:MEX
group:jamaat-ud-dawa | Jamaat-ud-Dawa | | state:PAK
group:jaysh-al-islam | Jaysh al-Islam | Jaish al-Islam
group:jemaah-islamiyah | Jemaah Islamiyah
group:jewish-settlers | Jewish settler
group:jews | ~Jewish | ~Jew
group:jnim | JNIM | Jama'at Nusrat al-Islam wal-Muslimin
group:jund-al-aqsa | Jund al-Aqsa
group:jundallah | Jundallah | Jundullah
group:kach | Kach
group:kachin-independence-army | Kachin Independence Army | KIA; Kachin Independence Organisation | state:MMR
group:kadyrovites | Kadyrovite
group:kahane-chai | Kahane Chai
group:karen-national-union | Karen National Union | KNU; Karen National Liberation Army; KNLA | state:MMR
group:kataib-hezbollah | Kataib Hezbollah | Kata'ib Hezbollah; Kataeb Hezbollah; Kata'ib Hizballah | state:IRQ
group:kdp | Kurdistan Democratic Party | KDP
group:khmer-rouge | Khmer Rouge | | state:KHM
group:kla | Kosovo Liberation Army | KLA; UCK
group:komala | Komala | | state:IRN
group:kosovo-serbs | Kosovo Serb
group:ku-klux-klan | Ku Klux Klan | | state:USA
group:kurds | ~Kurd | ~Kurdish
group:lashkar-e-taiba | Lashkar-e-Taiba | Lashkar-e-Tayyiba | state:PAK
group:lebanese-forces | Lebanese Forces | | state:LBN
group:libya-dawn | Libya Dawn
group:lna | Libyan National Army | LNA | state:LBY
group:los-zetas | Los Zetas | | state:MEX
group:lra | Lord's Resistance Army | LRA
group:ltte | Tamil Tigers | LTTE; Liberation Tigers of Tamil Eelam | state:LKA
group:lurd | LURD | | state:LBR
group:m23 | M23 | March 23 Movement
group:maasai | ~Maasai
group:macina-liberation-front | Macina Liberation Front | Katiba Macina
group:madhesi | ~Madhesi
group:mai-mai | Mai-Mai
group:maoists | ~Maoist | ~Naxalite
group:mapuche | ~Mapuche
group:maronite | ~Maronite
group:mek | Mujahedin-e Khalq | MEK; Mujahideen-e-Khalq; People's Mujahedin; National Council of Resistance of Iran; NCRI; MKO
group:melkite | ~Melkite
group:men-of-dignity | Men of Dignity
group:mend | Movement for the Emancipation of the Niger Delta | MEND | state:NGA
group:milf | Moro Islamic Liberation Front | MILF | state:PHL
group:mndaa | Myanmar National Democratic Alliance Army | MNDAA | state:MMR
group:mnla | National Movement for the Liberation of Azawad | MNLA
group:mnlf | MNLF | | state:PHL
group:mormons | ~Mormon
group:mpla | MPLA | | state:AGO
group:ms-13 | MS-13 | Mara Salvatrucha
group:mujahideen | Mujahideen | Mujahedeen; mujahideen; mujahedeen; Mujahedin; mujahedin
group:mujao | MUJAO | Movement for Oneness and Jihad in West Africa
group:muslim-brotherhood | Muslim Brotherhood | Ikhwan
group:muslims | ~Muslim | ~Moslem
group:nasser-salah-al-deen-brigades | Nasser Salah al-Deen Brigades
group:national-resistance-front | National Resistance Front | | state:AFG
group:navajo | ~Navajo
group:naxalites | Naxal
group:ndf-philippines | National Democratic Front
group:new-ira | New IRA | Continuity IRA; Real Irish Republican Army
group:new-peoples-army | New People's Army | NPA | state:PHL
group:northern-alliance | Northern Alliance | | state:AFG
group:nuer | ~Nuer
group:nur-al-din-al-zenki | Nour al-Din al-Zenki
group:ogaden-national-liberation-front | Ogaden National Liberation Front | ONLF | state:ETH
group:oromo | ~Oromo
group:oromo-liberation-army | Oromo Liberation Army | | state:ETH
group:orthodox-christian | ~Orthodox Christian
group:ossetians | Ossetians
group:pashtuns | ~Pashtun | ~Pashto
group:peshmerga | Peshmerga | peshmerga | org:KRG
group:pflp | Popular Front for the Liberation of Palestine | PFLP
group:phalange | Phalange | ~Phalangist | state:LBN
group:pjak | PJAK | Kurdistan Free Life Party | state:IRN
group:pkk | Kurdistan Workers' Party | PKK; Kurdistan Workers Party; Kurdish Workers' Party
group:polisario | Polisario Front | Polisario
group:popular-mobilization-forces | Popular Mobilization Forces | Popular Mobilisation Forces; PMF; PMU; Hashd al-Shaabi; Popular Mobilization Units; Hashed al-Shaabi | state:IRQ
group:protestant | ~Protestant
group:proud-boys | Proud Boys | | state:USA
group:puk | Patriotic Union of Kurdistan | PUK
group:punjabis | Punjabis
group:pyd | PYD | Kurdish Democratic Union Party
group:quakers | Quaker
group:red-army-faction | Red Army Faction | Baader-Meinhof
group:red-brigades | Red Brigades
group:renamo | Renamo | | state:MOZ
group:rohingya | ~Rohingya
group:roma | Roma people
group:rsf | Rapid Support Forces | RSF; Janjaweed | state:SDN
group:ruf | Revolutionary United Front | RUF | state:SLE
group:russian-volunteer-corps | Russian Volunteer Corps | Freedom of Russia Legion
group:sadrists | Mahdi Army | Sadrist; Jaysh al-Mahdi; Saraya al-Salam | state:IRQ
group:saf-sudan | Sudan People's Liberation Army | SPLA; SPLM; SPLM-N
group:salafists | ~Salafi | ~Salafist
group:sami | Sámi
group:sandinistas | ~Sandinista | Sandinist | state:NIC
group:saraya-al-ashtar | Saraya al-Ashtar
group:saraya-awliya-al-dam | Saraya Awliya al-Dam | | state:IRQ
group:sdf | Syrian Democratic Forces | SDF; Syrian Arab Coalition; SAC | state:SYR
group:seleka | Seleka | Séléka | state:CAF
group:sephardic | ~Sephardi
group:shan-state-army | Shan State Army | | state:MMR
group:shia | ~Shia | ~Shiite; ~Shi'ite; ~Shi'a; Shia Muslim; Shi'ite Muslim; Shiite Muslim
group:shining-path | Shining Path | Sendero Luminoso | state:PER
group:sikhs | ~Sikh
group:sinaloa-cartel | Sinaloa Cartel | Sinaloa cartel | state:MEX
group:sindhis | ~Sindhi
group:sinn-fein | Sinn Fein | Sinn Féin
group:sna | Syrian National Army | | state:SYR
group:somali-national-movement | Somali National Movement
group:southern-transitional-council | Southern Transitional Council | STC | state:YEM
group:spla-io | SPLA-IO | SPLM-IO
group:sunni | ~Sunni | Sunni Muslim
group:suqour-al-sham | Suqour al-Sham
group:swapo | SWAPO | | state:NAM
group:syrian-democratic-council | Syrian Democratic Council
group:tak | Kurdistan Freedom Falcons | Kurdistan Freedom Hawks
group:taliban | Taliban | Taleban; Afghan Taliban
group:tamil | ~Tamil | | state:LKA
group:tatars | Crimean Tatar | ~Tatar
group:tigrayans | Tigrayans
group:tnla | Ta'ang National Liberation Army | TNLA | state:MMR
group:tplf | Tigray People's Liberation Front | TPLF | state:ETH
group:tren-de-aragua | Tren de Aragua | | state:VEN
group:ttp | Tehreek-e-Taliban Pakistan | TTP; Pakistani Taliban; Tehrik-i-Taliban Pakistan | state:PAK
group:tuareg | ~Tuareg | ~Touareg
group:tupamaros | Tupamaros
group:turkmens | ~Turkoman | ~Turcoman
group:tutsis | ~Tutsi
group:ulfa | ULFA | United Liberation Front of Asom | state:IND
group:ulster-loyalists | Ulster Defence Association | Ulster Volunteer Force; UVF
group:unita | UNITA | | state:AGO
group:united-wa-state-army | United Wa State Army | | state:MMR
group:ustasha | Ustasha
group:uyghurs | ~Uyghur | ~Uighur
group:viet-cong | Viet Cong | Vietcong; Viet Minh
group:yazidis | ~Yazidi | ~Yezidi
group:yoruba | ~Yoruba
group:ypg | People's Protection Units | YPG; YPJ; Kurdish YPG | state:SYR
group:yugoslav-albanians | ethnic Albanian | Kosovo Albanian
group:zainabiyoun | Zainabiyoun
group:zionists | ~Zionist
group:zoroastrians | ~Zoroastrian
group:zulu | ~Zulu
`;
