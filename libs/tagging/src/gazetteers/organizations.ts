/** International bodies, governments' ministries and agencies, companies and news media. */
export const ORGANIZATIONS = `
org:ABC | ABC News | ABC
org:AFP | Agence France-Presse | AFP; Agence France Presse
org:AFRICA-CORPS | Africa Corps | | state:RUS
org:AIPAC | AIPAC
org:AIRBUS | Airbus
org:AKP | AK Party | AKP | state:TUR
org:AL-ARABIYA | Al Arabiya | Al-Arabiya
org:AL-JAZEERA | Al Jazeera | Al-Jazeera
org:AL-MANAR | Al-Manar | Al Manar | state:LBN
org:AL-MAYADEEN | Al Mayadeen | Al-Mayadeen | state:LBN
org:AMBREY | Ambrey
org:AMNESTY | Amnesty International
org:ANADOLU | Anadolu | Anadolu Agency | state:TUR
org:ANC | African National Congress | ANC | state:ZAF
org:ANI | ANI | | state:IND
org:AP | Associated Press | AP; The Associated Press
org:APEC | Asia-Pacific Economic Cooperation | APEC
org:APPLE | Apple
org:ARAB-COALITION | Saudi-led coalition | Arab coalition; Saudi-led military coalition
org:ARAB-LEAGUE | Arab League | League of Arab States
org:ARAMCO | Saudi Aramco | Aramco | state:SAU
org:ASAHI-SHIMBUN | Asahi Shimbun | | state:JPN
org:ASEAN | Association of Southeast Asian Nations | ASEAN
org:ASSEMBLY-OF-EXPERTS | Assembly of Experts | | state:IRN
org:AU | African Union | AU; Organization of African Unity; OAU; Organisation of African Unity
org:AUKUS | AUKUS
org:AXIOS | Axios
org:BAE | BAE Systems | BAE; British Aerospace | state:GBR
org:BARCLAYS | Barclays
org:BAYKAR | Baykar | | state:TUR
org:BBC | BBC | British Broadcasting Corporation; BBC News; BBC World Service | state:GBR
org:BBC-RADIO-4 | BBC Radio 4 | Radio 4 | state:GBR
org:BIDEN-ADMINISTRATION | Biden administration | | state:USA
org:BJP | Bharatiya Janata Party | BJP | state:IND
org:BLOOMBERG | Bloomberg | Bloomberg News
org:BOEING | Boeing | Boeing Co | state:USA
org:BRICS | BRICS
org:BROOKINGS-INSTITUTION | Brookings Institution | Brookings
org:BUNDESBANK | Bundesbank | | state:DEU
org:BUNDESRAT | Bundesrat | | state:DEU
org:BUNDESTAG | Bundestag | | state:DEU
org:BUSH-ADMINISTRATION | Bush administration | | state:USA
org:CABINET-OFFICE | Cabinet Office | | state:GBR
org:CARNEGIE-ENDOWMENT | Carnegie Endowment
org:CBS | CBS News | CBS
org:CCTV | CCTV | | state:CHN
org:CDU | Christian Democratic Union | CDU | state:DEU
org:CENTRAL-BANK | European Central Bank | ECB
org:CENTRAL-MILITARY-COMMISSION | Central Military Commission | | state:CHN
org:CGTN | CGTN | | state:CHN
org:CHANNEL-12 | Channel 12 | | state:ISR
org:CHANNEL-13 | Channel 13 | | state:ISR
org:CHATHAM-HOUSE | Chatham House
org:CHINA-DAILY | China Daily | | state:CHN
org:CHINA-FOREIGN-MINISTRY | Chinese Foreign Ministry | Chinese foreign ministry; China's Foreign Ministry | state:CHN
org:CHINESE-COMMUNIST-PARTY | Chinese Communist Party | CCP; Communist Party of China | state:CHN
org:CHOSUN-ILBO | Chosun Ilbo | | state:KOR
org:CHP | CHP | | state:TUR
org:CIA | Central Intelligence Agency | CIA | state:USA
org:CITIGROUP | Citigroup
org:CLINTON-ADMINISTRATION | Clinton administration | | state:USA
org:CNN | CNN
org:COALITION-ISIS | Global Coalition Against Daesh | Global Coalition; anti-ISIS coalition; counter-ISIL coalition; US-led coalition; U.S.-led coalition; US-led Coalition; international coalition; Combined Joint Task Force; American-led coalition; Coalition
org:COMMERCE-DEPARTMENT | Commerce Department | US Commerce Department; U.S. Commerce Department; Department of Commerce | state:USA
org:COMMONWEALTH | Commonwealth of Nations
org:CONSERVATIVE-PARTY | Conservative Party | Tory; Tories | state:GBR
org:COUNCIL-OF-EUROPE | Council of Europe
org:COUNCIL-OF-REPRESENTATIVES | Council of Representatives | | state:IRQ
org:COUNCIL-ON-FOREIGN-RELATIONS | Council on Foreign Relations
org:CSIS | Center for Strategic and International Studies | CSIS
org:CSTO | Collective Security Treaty Organization | CSTO; Collective Security Treaty Organisation
org:CTBTO | CTBTO
org:DAILY-TELEGRAPH | Daily Telegraph | The Daily Telegraph
org:DASSAULT-AVIATION | Dassault Aviation | Dassault | state:FRA
org:DEA | Drug Enforcement Administration | DEA | state:USA
org:DEMOCRATIC-PARTY | Democratic Party | Democrat; ~Democrats | state:USA
org:DER-SPIEGEL | Der Spiegel | | state:DEU
org:DEUTSCHE-BANK | Deutsche Bank
org:DHS | Department of Homeland Security | Homeland Security; Homeland Security Department; DHS | state:USA
org:DIA | Defense Intelligence Agency | DIA | state:USA
org:DPA | Deutsche Presse-Agentur | dpa | state:DEU
org:E3 | E3 | E-3 powers
org:ECOWAS | Economic Community of West African States | ECOWAS
org:ENERGOATOM | Energoatom | | state:UKR
org:ENERGY-DEPARTMENT | Energy Department | Department of Energy | state:USA
org:EU | European Union | EU; ^Brussels; E.U.; European Community; EC; EEC; European Economic Community; Common Market
org:EU-COMMISSION | European Commission | EU Commission | org:EU
org:EU-COUNCIL | European Council | EU Council; EU Foreign Affairs Council | org:EU
org:EU-PARLIAMENT | European Parliament | | org:EU
org:EUROPOL | Europol
org:FACEBOOK | Facebook
org:FARS-NEWS-AGENCY | Fars News Agency | Fars news agency; Fars | state:IRN
org:FATF | Financial Action Task Force | FATF
org:FBI | Federal Bureau of Investigation | FBI | state:USA
org:FDA | Food and Drug Administration | FDA | state:USA
org:FED | Federal Reserve | Fed; Federal Reserve Board | state:USA
org:FEDERATION-COUNCIL | Federation Council | | state:RUS
org:FINANCIAL-TIMES | Financial Times | FT
org:FOREIGN-OFFICE | Foreign Office | Foreign and Commonwealth Office; FCO; FCDO; Foreign, Commonwealth and Development Office | state:GBR
org:FOX-NEWS | Fox News
org:FRANCE-24 | France 24 | | state:FRA
org:FRENCH-NATIONAL-ASSEMBLY | French National Assembly | | state:FRA
org:FSB | Federal Security Service | FSB | state:RUS
org:G20 | Group of 20 | G20; G-20
org:G5 | Group of Five | G-5
org:G7 | Group of Seven | G7; G-7
org:G8 | Group of Eight | G8; G-8
org:GAZPROM | Gazprom | | state:RUS
org:GCC | Gulf Cooperation Council | GCC; Gulf Co-operation Council
org:GCHQ | GCHQ | | state:GBR
org:GENERAL-DYNAMICS | General Dynamics
org:GENERAL-ELECTRIC | General Electric | | state:USA
org:GEO-NEWS | Geo News | | state:PAK
org:GLOBAL-TIMES | Global Times | | state:CHN
org:GOLDMAN-SACHS | Goldman Sachs
org:GOOGLE | Google
org:GREENPEACE | Greenpeace
org:GRU | GRU | | state:RUS
org:GUARDIAN-COUNCIL | Guardian Council | | state:IRN
org:HAARETZ | Haaretz | | state:ISR
org:HAPAG-LLOYD | Hapag-Lloyd
org:HDP | HDP | | state:TUR
org:HIGH-NEGOTIATIONS-COMMITTEE | High Negotiations Committee | | state:SYR
org:HOME-OFFICE | Home Office | | state:GBR
org:HOUSE-ARMED-SERVICES-COMMITTEE | House Armed Services Committee | | state:USA
org:HOUSE-FOREIGN-AFFAIRS-COMMITTEE | House Foreign Affairs Committee | | state:USA
org:HOUSE-OF-COMMONS | House of Commons | | state:GBR
org:HOUSE-OF-LORDS | House of Lords | | state:GBR
org:HRW | Human Rights Watch | HRW
org:HSBC | HSBC
org:HUAWEI | Huawei | | state:CHN
org:HUNTINGTON-INGALLS | Huntington Ingalls | | state:USA
org:IAEA | International Atomic Energy Agency | IAEA; UN nuclear watchdog; U.N. nuclear watchdog; Atomic Energy Agency; UN atomic watchdog
org:IAEA-BOARD | IAEA Board of Governors | Board of Governors
org:ICC | International Criminal Court | ICC
org:ICJ | International Court of Justice | ICJ; World Court
org:ICRC | International Committee of the Red Cross | ICRC; Red Cross
org:IISS | International Institute for Strategic Studies | IISS
org:ILO | International Labour Organization | ILO
org:IMF | International Monetary Fund | IMF
org:IMO | International Maritime Organization | IMO
org:INTERFAX | Interfax | | state:RUS
org:INTERNATIONAL-CRISIS-GROUP | International Crisis Group | Crisis Group
org:INTERPOL | Interpol
org:IOM | International Organization for Migration | IOM
org:IRAN-ATOMIC-ENERGY-ORGANIZATION | Atomic Energy Organization of Iran | AEOI; Atomic Energy Organisation of Iran | state:IRN
org:IRNA | IRNA | IRNA news agency | state:IRN
org:ISI | Inter-Services Intelligence | ISI | state:PAK
org:ISNA | ISNA | | state:IRN
org:ISPR | Inter-Services Public Relations | ISPR | state:PAK
org:ISRAEL-HAYOM | Israel Hayom | | state:ISR
org:ISRAELI-SECURITY-CABINET | Israeli security cabinet | | state:ISR
org:ISW | Institute for the Study of War | ISW
org:ITV | ITV | | state:GBR
org:IZVESTIA | Izvestia | | state:RUS
org:JERUSALEM-POST | Jerusalem Post | The Jerusalem Post | state:ISR
org:JEWISH-AGENCY | Jewish Agency
org:JPMORGAN | JPMorgan | JP Morgan
org:JUSTICE-DEPARTMENT | Justice Department | US Justice Department; U.S. Justice Department; Department of Justice; U.S. Department of Justice | state:USA
org:KBS | KBS | | state:KOR
org:KCNA | Korean Central News Agency | KCNA | state:PRK
org:KGB | KGB | | state:SUN
org:KNESSET | Knesset | | state:ISR
org:KOMMERSANT | Kommersant | | state:RUS
org:KRG | Kurdistan Regional Government | KRG; Kurdistan regional government
org:KYODO | Kyodo | Kyodo News | state:JPN
org:LABOR-DEPARTMENT | Labor Department | | state:USA
org:LABOUR-PARTY | Labour Party | Labour | state:GBR
org:LE-FIGARO | Le Figaro | | state:FRA
org:LE-MONDE | Le Monde | | state:FRA
org:LIBERAL-DEMOCRATS | Liberal Democrats | | state:GBR
org:LIKUD | Likud | | state:ISR
org:LOCKHEED-MARTIN | Lockheed Martin | Lockheed | state:USA
org:LOK-SABHA | Lok Sabha | | state:IND
org:LOS-ANGELES-TIMES | Los Angeles Times
org:LUKOIL | Lukoil | | state:RUS
org:MAERSK | Maersk
org:MAJLIS | Majlis | Majles; Iranian parliament | state:IRN
org:MCDONNELL-DOUGLAS | McDonnell Douglas | | state:USA
org:MEHR-NEWS-AGENCY | Mehr News Agency | Mehr; Mehr news agency | state:IRN
org:MERCY-CORPS | Mercy Corps
org:META | Meta
org:MI5 | MI5 | | state:GBR
org:MI6 | MI6 | | state:GBR
org:MICROSOFT | Microsoft
org:MINISTRY-OF-EXTERNAL-AFFAIRS | Ministry of External Affairs | | state:IND
org:MORGAN-STANLEY | Morgan Stanley
org:MOSSAD | Mossad | | state:ISR
org:MSF | Médecins Sans Frontières | Medecins Sans Frontieres; Doctors Without Borders; MSF
org:MSNBC | MSNBC
org:MUNICH-SECURITY-CONFERENCE | Munich Security Conference
org:NAFTOGAZ | Naftogaz | | state:UKR
org:NASA | NASA | National Aeronautics and Space Administration | state:USA
org:NATIONAL-INTELLIGENCE-ORGANIZATION | National Intelligence Organization | | state:TUR
org:NATIONAL-RALLY | National Rally | | state:FRA
org:NATO | North Atlantic Treaty Organization | NATO; Atlantic alliance; North Atlantic alliance; North Atlantic Council; North Atlantic Treaty Organisation
org:NBC | NBC News | NBC
org:NDTV | NDTV | | state:IND
org:NEW-YORK-TIMES | New York Times | The New York Times; NYT
org:NHK | NHK | | state:JPN
org:NIKKEI | Nikkei | | state:JPN
org:NORD-STREAM | Nord Stream | Nord Stream 2
org:NORTH-KOREA-FOREIGN-MINISTRY | North Korean foreign ministry | North Korean Foreign Ministry | state:PRK
org:NORTHROP-GRUMMAN | Northrop Grumman | | state:USA
org:NOURNEWS | Nournews | | state:IRN
org:NOVAYA-GAZETA | Novaya Gazeta | | state:RUS
org:NSA | National Security Agency | NSA | state:USA
org:NSC | National Security Council | NSC | state:USA
org:NUCLEAR-SUPPLIERS-GROUP | Nuclear Suppliers Group
org:OAS | Organization of American States | OAS; Organisation of American States
org:OBAMA-ADMINISTRATION | Obama administration | | state:USA
org:OCHA | OCHA | UN Office for the Coordination of Humanitarian Affairs; Office for the Coordination of Humanitarian Affairs
org:OECD | Organisation for Economic Co-operation and Development | OECD; Organization for Economic Cooperation and Development
org:OFAC | Office of Foreign Assets Control | OFAC | state:USA
org:OHCHR | Office of the High Commissioner for Human Rights | OHCHR; UN human rights office | org:UN
org:OIC | Organisation of Islamic Cooperation | OIC; Organization of Islamic Cooperation; Organization of the Islamic Conference; Islamic Conference
org:OPCW | Organisation for the Prohibition of Chemical Weapons | OPCW; Organization for the Prohibition of Chemical Weapons
org:OPEC | Organization of the Petroleum Exporting Countries | OPEC; OPEC+; Organisation of Petroleum Exporting Countries
org:OSCE | Organization for Security and Co-operation in Europe | OSCE; Organisation for Security and Co-operation in Europe
org:OXFAM | Oxfam
org:P5-1 | P5+1 | E3+3; world powers
org:PAKISTAN-PEOPLES-PARTY | Pakistan Peoples Party | | state:PAK
org:PALESTINIAN-AUTHORITY | Palestinian Authority | PA; Palestinian National Authority | state:PSE
org:PEACE-NOW | Peace Now
org:PENTAGON | Pentagon | Department of Defense; US Defense Department; U.S. Defense Department; US Department of Defense; U.S. Department of Defense; Defense Department; DoD; Department of War; War Department | state:USA
org:PEOPLES-DAILY | People's Daily | | state:CHN
org:PLO | Palestine Liberation Organization | PLO; Palestine Liberation Organisation
org:PML-N | PML-N | | state:PAK
org:POLITBURO | Politburo
org:POLITICO | Politico | Politico Europe
org:PRAVDA | Pravda | | state:RUS
org:PRESS-TRUST-OF-INDIA | Press Trust of India | | state:IND
org:PRESS-TV | Press TV | | state:IRN
org:PTI | Pakistan Tehreek-e-Insaf | PTI | state:PAK
org:QUAD | Quadrilateral Security Dialogue | Quad
org:RADIO-FRANCE-INTERNATIONALE | Radio France Internationale | | state:FRA
org:RADIO-FREE-ASIA | Radio Free Asia | | state:USA
org:RAND | Rand Corporation | RAND
org:RAYTHEON | Raytheon | RTX | state:USA
org:REAGAN-ADMINISTRATION | Reagan administration | Reagan Administration | state:USA
org:RED-CRESCENT | Red Crescent
org:RED-CROSS-FEDERATION | International Federation of Red Cross
org:REPUBLICAN-PARTY | Republican Party | GOP; Republican; ~Republicans | state:USA
org:REUTERS | Reuters | Thomson Reuters; Reuters news agency
org:RFE-RL | Radio Free Europe | RFE/RL; Radio Liberty | state:USA
org:RHEINMETALL | Rheinmetall | | state:DEU
org:RIA-NOVOSTI | RIA Novosti | RIA | state:RUS
org:RODONG-SINMUN | Rodong Sinmun | | state:PRK
org:ROSATOM | Rosatom | | state:RUS
org:ROSNEFT | Rosneft | | state:RUS
org:ROSS | Roscosmos | | state:RUS
org:ROSTEC | Rostec | | state:RUS
org:RT | RT | | state:RUS
org:RUSSIA-DEFENCE-MINISTRY | Russian Defence Ministry | Russian Ministry of Defence; Russian Defense Ministry; Russian Ministry of Defense; Russian defence ministry; Russian defense ministry | state:RUS
org:RUSSIA-FOREIGN-MINISTRY | Russian Foreign Ministry | Russian foreign ministry | state:RUS
org:SAARC | SAARC | South Asian Association for Regional Cooperation
org:SADC | Southern African Development Community | SADC
org:SANA | SANA | Sana news agency; Syrian Arab News Agency | state:SYR
org:SAUDI-PRESS-AGENCY | Saudi Press Agency | SPA | state:SAU
org:SAVE-THE-CHILDREN | Save the Children
org:SBU | Security Service of Ukraine | SBU | state:UKR
org:SCO | Shanghai Cooperation Organisation | SCO; Shanghai Cooperation Organization
org:SCOTLAND-YARD | Scotland Yard | | state:GBR
org:SENATE-ARMED-SERVICES-COMMITTEE | Senate Armed Services Committee | | state:USA
org:SENATE-FOREIGN-RELATIONS-COMMITTEE | Senate Foreign Relations Committee | | state:USA
org:SHIN-BET | Shin Bet | | state:ISR
org:SIPRI | Stockholm International Peace Research Institute | SIPRI
org:SKY-NEWS | Sky News | | state:GBR
org:SOHR | Syrian Observatory for Human Rights | SOHR; Syrian Observatory
org:SPACEX | SpaceX
org:SPD | Social Democratic Party of Germany | SPD | state:DEU
org:SPUTNIK | Sputnik | | state:RUS
org:STARLINK | Starlink
org:STATE-DEPARTMENT | State Department | US State Department; U.S. State Department; Department of State; US Department of State; Foggy Bottom | state:USA
org:STATE-DUMA | State Duma | Duma | state:RUS
org:SUNDAY-TIMES | Sunday Times | The Sunday Times
org:SUPREME-NATIONAL-SECURITY-COUNCIL | Supreme National Security Council | | state:IRN
org:SUPREME-SOVIET | Supreme Soviet | | state:SUN
org:SVR | Foreign Intelligence Service | SVR | state:RUS
org:SWIFT | SWIFT
org:SYRIAN-ARAB-RED-CRESCENT | Syrian Arab Red Crescent
org:SYRIAN-NATIONAL-COALITION | Syrian National Coalition | | state:SYR
org:SYRIAN-NATIONAL-COUNCIL | Syrian National Council | SNC | state:SYR
org:SYRIZA | Syriza | | state:GRC
org:TAIWAN-DEFENCE-MINISTRY | Taiwan's Ministry of National Defense | Ministry of National Defense | state:TWN
org:TASNIM | Tasnim | Tasnim news agency; Tasnim News Agency | state:IRN
org:TASS | TASS | Tass news agency; TASS news agency | state:RUS
org:TELEGRAM | Telegram
org:THE-ECONOMIST | The Economist | Economist
org:THE-GUARDIAN | The Guardian | Guardian
org:THE-HINDU | The Hindu | | state:IND
org:THE-INDEPENDENT | The Independent
org:THE-TIMES | The Times
org:TIKTOK | TikTok
org:TIMES-OF-INDIA | Times of India | The Times of India | state:IND
org:TIMES-OF-ISRAEL | Times of Israel | The Times of Israel | state:ISR
org:TOTALENERGIES | TotalEnergies | | state:FRA
org:TREASURY | US Treasury | U.S. Treasury; Treasury Department; US Treasury Department; U.S. Treasury Department; Treasury | state:USA
org:TRUMP-ADMINISTRATION | Trump administration | | state:USA
org:TWITTER | Twitter
org:UK-GOVERNMENT | British government | UK government; UK Government; British Government | state:GBR
org:UK-MINISTRY-OF-DEFENCE | UK Ministry of Defence | British Ministry of Defence; MoD | state:GBR
org:UKMTO | United Kingdom Maritime Trade Operations | UKMTO; UK Maritime Trade Operations | state:GBR
org:UKRENERGO | Ukrenergo | | state:UKR
org:UN | United Nations | UN; U.N.
org:UN-BOARD-OF-INQUIRY | UN Board of Inquiry | Board of Inquiry | org:UN
org:UN-COMMISSION-OF-INQUIRY | UN Commission of Inquiry | UN Independent Commission of Inquiry; Independent International Commission of Inquiry | org:UN
org:UN-GENERAL-ASSEMBLY | UN General Assembly | General Assembly; U.N. General Assembly; UNGA; United Nations General Assembly | org:UN
org:UN-HUMAN-RIGHTS-COUNCIL | UN Human Rights Council | Human Rights Council | org:UN
org:UN-PANEL-OF-EXPERTS | UN Panel of Experts | | org:UN
org:UN-SECURITY-COUNCIL | UN Security Council | Security Council; U.N. Security Council; United Nations Security Council; UNSC | org:UN
org:UNDP | UNDP | UN Development Programme | org:UN
org:UNESCO | UNESCO | | org:UN
org:UNHCR | UN High Commissioner for Refugees | UNHCR; UN refugee agency; U.N. refugee agency; UN High Commission for Refugees | org:UN
org:UNICEF | UNICEF | UN children's agency; U.N. children's agency | org:UN
org:UNMOVIC | UNMOVIC | | org:UN
org:UNRWA | UNRWA | UN Relief and Works Agency | org:UN
org:UNSCOM | UNSCOM | | org:UN
org:US-CONGRESS | US Congress | U.S. Congress; Congress | state:USA
org:US-EMBASSY | US Embassy | U.S. Embassy; US embassy; U.S. embassy | state:USA
org:US-GOVERNMENT | US government | U.S. government; US Government; U.S. Government; US administration; U.S. administration | state:USA
org:US-HOUSE | House of Representatives | US House; U.S. House | state:USA
org:US-SENATE | US Senate | U.S. Senate; Senate | state:USA
org:US-SUPREME-COURT | US Supreme Court | U.S. Supreme Court | state:USA
org:USA-TODAY | USA Today
org:USAID | USAID | | state:USA
org:USDA | Agriculture Department | Department of Agriculture; USDA | state:USA
org:VERKHOVNA-RADA | Verkhovna Rada | | state:UKR
org:VOA | Voice of America | VOA | state:USA
org:WAGNER | Wagner Group | Wagner; PMC Wagner | state:RUS
org:WALL-STREET-JOURNAL | Wall Street Journal | WSJ; The Wall Street Journal
org:WAM | Emirates News Agency | WAM | state:ARE
org:WASHINGTON-POST | Washington Post | The Washington Post
org:WFP | World Food Programme | WFP; World Food Program | org:UN
org:WHO | World Health Organization | WHO; World Health Organisation | org:UN
org:WORKERS-PARTY-OF-KOREA | Workers Party of Korea | | state:PRK
org:WORLD-BANK | World Bank
org:WTO | World Trade Organization | WTO; GATT; World Trade Organisation
org:XINHUA | Xinhua | Xinhua news agency; New China News Agency; Xinhua News Agency | state:CHN
org:YEDIOTH-AHRONOTH | Yedioth Ahronoth | | state:ISR
org:YNET | Ynet | | state:ISR
org:YOMIURI-SHIMBUN | Yomiuri Shimbun | | state:JPN
org:YONHAP | Yonhap | Yonhap news agency | state:KOR
org:YOUTUBE | YouTube
org:ZTE | ZTE | | state:CHN
`;
