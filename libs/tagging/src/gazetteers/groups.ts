/** Armed groups, militias, movements, and religious and ethnic groups. */
export const GROUPS = `
group:abu-sayyaf | Abu Sayyaf | | state:PHL
group:ahrar-al-sham | Ahrar al-Sham
group:al-aqsa-martyrs | al-Aqsa Martyrs Brigades | Al-Aqsa Martyrs' Brigades
group:al-qaeda | al-Qaeda | Al Qaeda; al-Qaida; al Qaida; al-Qa'ida; Al-Qaeda; al Qaeda in Iraq; al-Qaeda in Iraq; AQI
group:al-shabaab | al-Shabaab | al-Shabab; Al Shabaab; Al-Shabaab
group:alawite-militias | Shabiha | | state:SYR
group:alawites | Alawite | Alawi
group:amal | Amal Movement | Amal | state:LBN
group:ansar-al-islam | Ansar al-Islam
group:ansar-al-sharia | Ansar al-Sharia
group:ansar-dine | Ansar Dine
group:aqap | al-Qaeda in the Arabian Peninsula | AQAP; al Qaeda in the Arabian Peninsula
group:aqim | al-Qaeda in the Islamic Maghreb | AQIM
group:arabs | ~Arab
group:arakan-army | Arakan Army
group:arsa | ARSA
group:asaib-ahl-al-haq | Asa'ib Ahl al-Haq | Asaib Ahl al-Haq; Asaib Ahl al-Haqq | state:IRQ
group:axis-of-resistance | Axis of Resistance | axis of resistance
group:baath | Baath Party | Ba'ath Party; Baath; ~Baathist; Ba'athist
group:badr | Badr Organization | Badr Brigade; Badr Corps | state:IRQ
group:baloch | ~Baloch | ~Baluch | state:PAK
group:bla | Baloch Liberation Army | Balochistan Liberation Army; BLA | state:PAK
group:black-lives-matter | Black Lives Matter | | state:USA
group:black-september | Black September
group:boko-haram | Boko Haram
group:bosniak | ~Bosniak | Bosnian Muslim
group:bosnian-croat | Bosnian Croat
group:bosnian-serb | Bosnian Serb
group:buddhists | ~Buddhist
group:cartel-de-los-soles | Cartel de los Soles | | state:VEN
group:catholic | ~Catholic | Roman Catholic
group:christians | ~Christian
group:contras | Contras | Contra; ~Contra rebels
group:coptic | ~Coptic | Copt
group:dflp | DFLP
group:druze | Druze
group:eln | National Liberation Army | ELN | state:COL
group:eta | ETA | | state:ESP
group:europeans-ethnic | ethnic Russian
group:evangelical | ~Evangelical
group:ezln | Zapatista
group:fano | Fano | | state:ETH
group:farc | FARC | Revolutionary Armed Forces of Colombia | state:COL
group:fatah | Fatah | | state:PSE
group:fatemiyoun | Fatemiyoun | Fatemiyoun Brigade; Fatemiyoun Division
group:fdlr | FDLR
group:fmln | FMLN | Farabundo Marti National Liberation Front | state:SLV
group:free-syrian-army | Free Syrian Army | FSA | state:SYR
group:gaddafi-loyalists | Gaddafi loyalist
group:gulf-arabs | Gulf Arab
group:hamas | Hamas | Islamic Resistance Movement; Izz ad-Din al-Qassam Brigades; al-Qassam Brigades; Qassam Brigades
group:haqqani | Haqqani network | Haqqani Network
group:hezbollah | Hezbollah | Hizbullah; Hizbollah; Hezbullah; Hizballah; Hezballah; Lebanese Hezbollah; Lebanon's Hezbollah; Hezbollah movement
group:hindus | ~Hindu
group:houthis | ~Houthi | Houthi rebels; Ansar Allah; Ansarullah; Huthi; Huthis; Houthi movement
group:hts | Hayat Tahrir al-Sham | HTS; al-Nusra Front; Nusra Front; Jabhat al-Nusra; al-Nusra; Jabhat Fateh al-Sham | state:SYR
group:hutu | Hutu
group:interahamwe | Interahamwe
group:ira | Irish Republican Army | IRA; Provisional IRA; Real IRA
group:islam | ~Islamic | Islam
group:islamic-jihad | Palestinian Islamic Jihad | Islamic Jihad; PIJ | state:PSE
group:islamic-state | Islamic State | ISIS; ISIL; Daesh; Da'esh; IS; Islamic State in Iraq and the Levant; Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria; Islamic State in Iraq; Islamic State of Iraq; Islamic State group; ISIS-K; Islamic State Khorasan; ISIS-Khorasan; so-called Islamic State
group:islamist | ~Islamist
group:iswap | ISWAP | Islamic State West Africa Province
group:jaish-al-adl | Jaish al-Adl | | state:IRN
group:jaish-e-mohammed | Jaish-e-Mohammed | Jaish-e-Mohammad; JeM | state:PAK
group:jalisco-new-generation-cartel | Jalisco New Generation Cartel | CJNG | state:MEX
group:jamaat-ud-dawa | Jamaat-ud-Dawa | | state:PAK
group:jaysh-al-islam | Jaysh al-Islam | Jaish al-Islam
group:jemaah-islamiyah | Jemaah Islamiyah
group:jews | ~Jewish | ~Jew
group:jihadist | ~Jihadist | ~jihadist
group:jnim | JNIM | Jama'at Nusrat al-Islam wal-Muslimin
group:jund-al-aqsa | Jund al-Aqsa
group:kach | Kach
group:kataib-hezbollah | Kataib Hezbollah | Kata'ib Hezbollah; Kataeb Hezbollah; Kata'ib Hizballah | state:IRQ
group:khmer-rouge | Khmer Rouge | | state:KHM
group:kla | Kosovo Liberation Army | KLA; UCK
group:ku-klux-klan | Ku Klux Klan | | state:USA
group:kurds | Kurd | ~Kurdish
group:lashkar-e-taiba | Lashkar-e-Taiba | Lashkar-e-Tayyiba; LeT | state:PAK
group:lebanese-forces | Lebanese Forces | | state:LBN
group:lna | Libyan National Army | LNA | state:LBY
group:los-zetas | Los Zetas | | state:MEX
group:lra | Lord's Resistance Army | LRA; Lord's Resistance Army rebels
group:ltte | Tamil Tigers | LTTE; Liberation Tigers of Tamil Eelam | state:LKA
group:m23 | M23 | March 23 Movement; M23 rebels
group:maoists | ~Maoist | Naxalite
group:maronite | Maronite
group:mek | Mujahedin-e Khalq | MEK; Mujahideen-e-Khalq; People's Mujahedin; National Council of Resistance of Iran; NCRI; MKO
group:milf | Moro Islamic Liberation Front | MILF | state:PHL
group:mnlf | MNLF | | state:PHL
group:mpla | MPLA | | state:AGO
group:mujahideen | Mujahideen | Mujahedeen; mujahideen; mujahedeen; Mujahedin; mujahedin
group:muslim-brotherhood | Muslim Brotherhood | Ikhwan
group:muslims | ~Muslim | ~Moslem
group:national-resistance-front | National Resistance Front | | state:AFG
group:new-peoples-army | New People's Army | NPA | state:PHL
group:northern-alliance | Northern Alliance | | state:AFG
group:oromo-liberation-army | Oromo Liberation Army | | state:ETH
group:orthodox-christian | ~Orthodox Christian
group:pashtuns | Pashtun | ~Pashto
group:peshmerga | Peshmerga | peshmerga; Kurdish Peshmerga | org:KRG
group:pflp | Popular Front for the Liberation of Palestine | PFLP
group:phalange | Phalange | Phalangist | state:LBN
group:pkk | Kurdistan Workers' Party | PKK; Kurdistan Workers Party; Kurdish Workers' Party
group:polisario | Polisario Front | Polisario
group:popular-mobilization-forces | Popular Mobilization Forces | Popular Mobilisation Forces; PMF; PMU; Hashd al-Shaabi; Popular Mobilization Units; Hashed al-Shaabi | state:IRQ
group:protestant | ~Protestant
group:proud-boys | Proud Boys | | state:USA
group:red-army-faction | Red Army Faction | Baader-Meinhof
group:red-brigades | Red Brigades
group:renamo | Renamo | | state:MOZ
group:rohingya | Rohingya
group:roma | Roma people
group:rsf | Rapid Support Forces | RSF; Janjaweed | state:SDN
group:saf-sudan | Sudan People's Liberation Army | SPLA; SPLM; SPLM-N
group:sandinistas | Sandinista | Sandinist | state:NIC
group:sdf | Syrian Democratic Forces | SDF; Syrian Arab Coalition; SAC | state:SYR
group:shia | ~Shia | ~Shiite; ~Shi'ite; ~Shi'a; Shia Muslim; Shi'ite Muslim; Shiite Muslim
group:shining-path | Shining Path | Sendero Luminoso | state:PER
group:sikhs | ~Sikh
group:sinaloa-cartel | Sinaloa Cartel | Sinaloa cartel | state:MEX
group:sinn-fein | Sinn Fein | Sinn Féin
group:sna | Syrian National Army | | state:SYR
group:sunni | ~Sunni | Sunni Muslim
group:swapo | SWAPO | | state:NAM
group:taliban | Taliban | Taleban; Afghan Taliban
group:tamil | ~Tamil | | state:LKA
group:tatars | Crimean Tatar | ~Tatar
group:tplf | Tigray People's Liberation Front | TPLF | state:ETH
group:tren-de-aragua | Tren de Aragua | | state:VEN
group:ttp | Tehreek-e-Taliban Pakistan | TTP; Pakistani Taliban; Tehrik-i-Taliban Pakistan | state:PAK
group:tuareg | Tuareg | Touareg
group:tutsis | Tutsi
group:unita | UNITA | | state:AGO
group:uyghurs | ~Uyghur | ~Uighur
group:yazidis | Yazidi | Yezidi
group:ypg | People's Protection Units | YPG; YPJ; Kurdish YPG | state:SYR
group:yugoslav-albanians | ethnic Albanian | Kosovo Albanian
group:zainabiyoun | Zainabiyoun
group:zionists | ~Zionist
`;
