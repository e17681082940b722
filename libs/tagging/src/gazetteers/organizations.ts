/** International bodies, governments' ministries and agencies, companies and news media. */
export const ORGANIZATIONS = `
org:ABC | ABC News | ABC
org:ACCENTURE | Accenture
org:ADNOC | ADNOC | Abu Dhabi National Oil Company | state:ARE
org:AFD | Alternative for Germany | AfD; Alternative für Deutschland | state:DEU
org:AFP | Agence France-Presse | AFP; Agence France Presse
org:AFRICA-CDC | Africa CDC
org:AFRICA-CORPS | Africa Corps | | state:RUS
org:AIPAC | AIPAC
org:AIR-FRANCE | Air France
org:AIR-INDIA | Air India
org:AIRBUS | Airbus
org:AKP | AK Party | AKP | state:TUR
org:AL-ALAM | Al-Alam | | state:IRN
org:AL-AQSA-TV | Al-Aqsa TV
org:AL-ARABIYA | Al Arabiya | Al-Arabiya
org:AL-ARABY | Al-Araby Al-Jadeed
org:AL-JAZEERA | Al Jazeera | Al-Jazeera
org:AL-MANAR | Al-Manar | Al Manar | state:LBN
org:AL-MAYADEEN | Al Mayadeen | Al-Mayadeen | state:LBN
org:AL-RIYADH | Al Riyadh
org:ALIBABA | Alibaba
org:ALLIANZ | Allianz
org:ALROSA | Alrosa | | state:RUS
org:AMAZON-COM | Amazon.com | Amazon Web Services
org:AMBREY | Ambrey
org:AMERICAN-AIRLINES | American Airlines
org:AMNESTY | Amnesty International
org:ANADOLU | Anadolu | Anadolu Agency | state:TUR
org:ANC | African National Congress | ANC | state:ZAF
org:ANDURIL | Anduril | Anduril Industries
org:ANI | ANI | | state:IND
org:ANTONOV | Antonov Company
org:ANZUS | ANZUS
org:AP | Associated Press | AP; The Associated Press
org:APEC | Asia-Pacific Economic Cooperation | APEC
org:APPLE | Apple
org:ARAB-COALITION | Saudi-led coalition | Arab coalition; Saudi-led military coalition
org:ARAB-LEAGUE | Arab League | League of Arab States
org:ARAB-MAGHREB-UNION | Arab Maghreb Union
org:ARAMCO | Saudi Aramco | Aramco | state:SAU
org:ASAHI-SHIMBUN | Asahi Shimbun | | state:JPN
org:ASEAN | Association of Southeast Asian Nations | ASEAN
org:ASHARQ-AL-AWSAT | Asharq Al-Awsat | | state:SAU
org:ASML | ASML
org:ASSEMBLY-OF-EXPERTS | Assembly of Experts | | state:IRN
org:AT-T | AT&T | American Telephone and Telegraph
org:AU | African Union | AU; Organization of African Unity; OAU; Organisation of African Unity
org:AUKUS | AUKUS
org:AWAMI-LEAGUE | Awami League | | state:BGD
org:AXIOS | Axios
org:BAE | BAE Systems | BAE; British Aerospace | state:GBR
org:BANK-OF-AMERICA | Bank of America | BankAmerica
org:BANK-OF-ENGLAND | Bank of England | | state:GBR
org:BANK-OF-JAPAN | Bank of Japan | | state:JPN
org:BARCLAYS | Barclays
org:BASF | BASF
org:BAYER | Bayer AG
org:BAYKAR | Baykar | | state:TUR
org:BBC | BBC | British Broadcasting Corporation; BBC News; BBC World Service | state:GBR
org:BBC-RADIO-4 | BBC Radio 4 | Radio 4 | state:GBR
org:BELARUSKALI | Belaruskali | | state:BLR
org:BELTA | BelTA | | state:BLR
org:BHP | BHP | BHP Billiton; Broken Hill Proprietary
org:BIDEN-ADMINISTRATION | Biden administration | | state:USA
org:BIS | Bank for International Settlements
org:BJP | Bharatiya Janata Party | BJP | state:IND
org:BLOOMBERG | Bloomberg | Bloomberg News
org:BMW | BMW
org:BND | BND | Bundesnachrichtendienst | state:DEU
org:BNP-PARIBAS | BNP Paribas
org:BOEING | Boeing | Boeing Co | state:USA
org:BP | BP | British Petroleum
org:BRICS | BRICS
org:BRITISH-AIRWAYS | British Airways
org:BROOKINGS-INSTITUTION | Brookings Institution | Brookings
org:BUNDESBANK | Bundesbank | | state:DEU
org:BUNDESKANZLERAMT | Bundeskanzleramt | | state:DEU
org:BUNDESRAT | Bundesrat | | state:DEU
org:BUNDESTAG | Bundestag | | state:DEU
org:BUSH-ADMINISTRATION | Bush administration | | state:USA
org:BYTEDANCE | ByteDance
org:CABINET-OFFICE | Cabinet Office | | state:GBR
org:CARICOM | Caribbean Community | CARICOM; Caricom
org:CARNEGIE-ENDOWMENT | Carnegie Endowment
org:CARREFOUR | Carrefour
org:CATERPILLAR | Caterpillar Inc
org:CATHAY-PACIFIC | Cathay Pacific
org:CBS | CBS News | CBS
org:CCTV | CCTV | | state:CHN
org:CDU | Christian Democratic Union | CDU | state:DEU
org:CELAC | CELAC | Community of Latin American and Caribbean States
org:CENTRAL-BANK | European Central Bank | ECB
org:CENTRAL-BANK-OF-IRAN | Central Bank of Iran | | state:IRN
org:CENTRAL-MILITARY-COMMISSION | Central Military Commission | | state:CHN
org:CGTN | CGTN | | state:CHN
org:CHANNEL-12 | Channel 12 | | state:ISR
org:CHANNEL-13 | Channel 13 | | state:ISR
org:CHATHAM-HOUSE | Chatham House
org:CHEVRON | Chevron | Chevron Corp
org:CHINA-DAILY | China Daily | | state:CHN
org:CHINESE-COMMUNIST-PARTY | Chinese Communist Party | CCP; Communist Party of China | state:CHN
org:CHOSUN-ILBO | Chosun Ilbo | | state:KOR
org:CHP | CHP | | state:TUR
org:CHRYSLER | Chrysler | Chrysler Corp
org:CIA | Central Intelligence Agency | CIA | state:USA
org:CIS | Commonwealth of Independent States | CIS
org:CISA | Cybersecurity and Infrastructure Security Agency | CISA | state:USA
org:CITIC | CITIC | | state:CHN
org:CITIGROUP | Citigroup
org:CLINTON-ADMINISTRATION | Clinton administration | | state:USA
org:CMA-CGM | CMA CGM
org:CNN | CNN
org:CNOOC | CNOOC | China National Offshore Oil Corporation | state:CHN
org:CNPC | CNPC | China National Petroleum Corporation | state:CHN
org:COALITION-ISIS | Global Coalition Against Daesh | Global Coalition; anti-ISIS coalition; counter-ISIL coalition; US-led coalition; U.S.-led coalition; US-led Coalition; international coalition; Combined Joint Task Force; American-led coalition; Coalition
org:COCA-COLA | Coca-Cola
org:COMMERCE-DEPARTMENT | Commerce Department | US Commerce Department; U.S. Commerce Department; Department of Commerce | state:USA
org:COMMERZBANK | Commerzbank
org:COMMONWEALTH | Commonwealth of Nations
org:CONOCOPHILLIPS | ConocoPhillips
org:CONSERVATIVE-PARTY | Conservative Party | Tory; Tories | state:GBR
org:COSCO | COSCO | Cosco Shipping | state:CHN
org:COUNCIL-OF-EUROPE | Council of Europe
org:COUNCIL-OF-REPRESENTATIVES | Council of Representatives | | state:IRQ
org:COUNCIL-ON-FOREIGN-RELATIONS | Council on Foreign Relations
org:CREDIT-SUISSE | Credit Suisse
org:CROWDSTRIKE | CrowdStrike
org:CSIS | Center for Strategic and International Studies | CSIS
org:CSTO | Collective Security Treaty Organization | CSTO; Collective Security Treaty Organisation
org:CSU | Christian Social Union | CSU | state:DEU
org:CTBTO | CTBTO
org:DAILY-TELEGRAPH | Daily Telegraph | The Daily Telegraph
org:DAIMLER | Daimler | Daimler-Benz; Mercedes-Benz
org:DASSAULT-AVIATION | Dassault Aviation | Dassault | state:FRA
org:DE-BEERS | De Beers
org:DEA | Drug Enforcement Administration | DEA | state:USA
org:DEEPSTATE | DeepState | | state:UKR
org:DEMOCRATIC-PARTY | Democratic Party | Democrat; ~Democrats | state:USA
org:DER-SPIEGEL | Der Spiegel | | state:DEU
org:DEU-foreign-ministry | Federal Foreign Office | German Foreign Office; German foreign office | state:DEU
org:DEUTSCHE-BANK | Deutsche Bank
org:DEUTSCHE-WELLE | Deutsche Welle | | state:DEU
org:DFID | Department for International Development | DFID | state:GBR
org:DGSE | DGSE | | state:FRA
org:DHS | Department of Homeland Security | Homeland Security; Homeland Security Department; DHS | state:USA
org:DIA | Defense Intelligence Agency | DIA | state:USA
org:DISNEY | Walt Disney | Disney
org:DONG-A-ILBO | Dong-A Ilbo | | state:KOR
org:DOW-CHEMICAL | Dow Chemical
org:DP-WORLD | DP World
org:DPA | Deutsche Presse-Agentur | dpa | state:DEU
org:DPP | Democratic Progressive Party | DPP | state:TWN
org:DUPONT | DuPont | Du Pont
org:E3 | E3 | E-3 powers
org:EAC | East African Community | EAC
org:ECCAS | Economic Community of Central African States | ECCAS
org:ECOWAS | Economic Community of West African States | ECOWAS
org:EDF | Électricité de France | Electricite de France | state:FRA
org:EIA | Energy Information Administration | EIA | state:USA
org:EL-AL | El Al
org:EL-PAIS | El País | El Pais | state:ESP
org:ELBIT | Elbit Systems | Elbit
org:EMBRAER | Embraer
org:EMIRATES-AIRLINE | Emirates Airline
org:ENERGOATOM | Energoatom | | state:UKR
org:ENERGY-DEPARTMENT | Energy Department | Department of Energy | state:USA
org:ENI | Eni SpA
org:EPA | Environmental Protection Agency | EPA | state:USA
org:EQUINOR | Equinor | Statoil
org:ERICSSON | Ericsson
org:ETHIOPIAN-AIRLINES | Ethiopian Airlines
org:EU | European Union | EU; ^Brussels; E.U.; European Community; EC; EEC; European Economic Community; Common Market
org:EU-COMMISSION | European Commission | EU Commission | org:EU
org:EU-COUNCIL | European Council | EU Council; EU Foreign Affairs Council | org:EU
org:EU-PARLIAMENT | European Parliament | | org:EU
org:EURATOM | Euratom
org:EUROCLEAR | Euroclear
org:EUROCONTROL | Eurocontrol
org:EUROPEAN-COURT-OF-HUMAN-RIGHTS | European Court of Human Rights
org:EUROPOL | Europol
org:EXXON | ExxonMobil | Exxon Mobil; Exxon; Exxon Corp
org:FAA | Federal Aviation Administration | FAA | state:USA
org:FACEBOOK | Facebook
org:FAO | Food and Agriculture Organization | FAO | org:UN
org:FARS-NEWS-AGENCY | Fars News Agency | Fars news agency; Fars | state:IRN
org:FATF | Financial Action Task Force | FATF
org:FBI | Federal Bureau of Investigation | FBI | state:USA
org:FCC | Federal Communications Commission | FCC | state:USA
org:FDA | Food and Drug Administration | FDA | state:USA
org:FDP | Free Democratic Party | FDP | state:DEU
org:FED | Federal Reserve | Fed; Federal Reserve Board | state:USA
org:FEDERATION-COUNCIL | Federation Council | | state:RUS
org:FEMA | Federal Emergency Management Agency | FEMA | state:USA
org:FIAT | Fiat SpA
org:FIDESZ | Fidesz | | state:HUN
org:FIFA | FIFA
org:FINANCIAL-TIMES | Financial Times | FT
org:FINCANTIERI | Fincantieri
org:FINCEN | FinCEN | Financial Crimes Enforcement Network | state:USA
org:FLIGHTRADAR24 | Flightradar24
org:FOLKETING | Folketing | | state:DNK
org:FORD-MOTOR | Ford Motor Co | Ford Motor Company; Ford Motor
org:FOREIGN-OFFICE | Foreign Office | Foreign and Commonwealth Office; FCO; FCDO; Foreign, Commonwealth and Development Office | state:GBR
org:FOX-NEWS | Fox News
org:FOXCONN | Foxconn | Hon Hai
org:FRANCE-24 | France 24 | | state:FRA
org:FREEDOM-HOUSE | Freedom House
org:FRENCH-NATIONAL-ASSEMBLY | French National Assembly | | state:FRA
org:FSB | Federal Security Service | FSB | state:RUS
org:G20 | Group of 20 | G20; G-20
org:G5 | Group of Five | G-5
org:G7 | Group of Seven | G7; G-7
org:G8 | Group of Eight | G8; G-8
org:GAO | Government Accountability Office | GAO | state:USA
org:GAZETA-WYBORCZA | Gazeta Wyborcza | | state:POL
org:GAZPROM | Gazprom | | state:RUS
org:GCC | Gulf Cooperation Council | GCC; Gulf Co-operation Council
org:GCHQ | GCHQ | | state:GBR
org:GENERAL-DYNAMICS | General Dynamics
org:GENERAL-ELECTRIC | General Electric | | state:USA
org:GENERAL-MOTORS | General Motors | GM; General Motors Corp; General Motors Co
org:GEO-NEWS | Geo News | | state:PAK
org:GEORGIAN-DREAM | Georgian Dream | | state:GEO
org:GLAXOSMITHKLINE | GlaxoSmithKline | GSK
org:GLENCORE | Glencore
org:GLOBAL-TIMES | Global Times | | state:CHN
org:GOLDMAN-SACHS | Goldman Sachs
org:GOOGLE | Google
org:GREENPEACE | Greenpeace
org:GRU | GRU | | state:RUS
org:GUARDIAN-COUNCIL | Guardian Council | | state:IRN
org:HAARETZ | Haaretz | | state:ISR
org:HAMSHAHRI | Hamshahri | | state:IRN
org:HAPAG-LLOYD | Hapag-Lloyd
org:HDP | HDP | | state:TUR
org:HIGH-NEGOTIATIONS-COMMITTEE | High Negotiations Committee | | state:SYR
org:HOME-OFFICE | Home Office | | state:GBR
org:HONDA | Honda | Honda Motor Co
org:HONEYWELL | Honeywell
org:HOUSE-ARMED-SERVICES-COMMITTEE | House Armed Services Committee | | state:USA
org:HOUSE-FOREIGN-AFFAIRS-COMMITTEE | House Foreign Affairs Committee | | state:USA
org:HOUSE-OF-COMMONS | House of Commons | | state:GBR
org:HOUSE-OF-LORDS | House of Lords | | state:GBR
org:HRW | Human Rights Watch | HRW
org:HSBC | HSBC
org:HUAWEI | Huawei | | state:CHN
org:HUNTINGTON-INGALLS | Huntington Ingalls | | state:USA
org:HYUNDAI | Hyundai | Hyundai Motor
org:IAEA | International Atomic Energy Agency | IAEA; UN nuclear watchdog; U.N. nuclear watchdog; Atomic Energy Agency; UN atomic watchdog
org:IAEA-BOARD | IAEA Board of Governors | Board of Governors
org:IAI | Israel Aerospace Industries | | state:ISR
org:IATA | International Air Transport Association | IATA
org:IBM | IBM | International Business Machines
org:ICAO | International Civil Aviation Organization | ICAO | org:UN
org:ICC | International Criminal Court | ICC
org:ICE | Immigration and Customs Enforcement | | state:USA
org:ICJ | International Court of Justice | ICJ; World Court
org:ICRC | International Committee of the Red Cross | ICRC; Red Cross
org:IEA | International Energy Agency | IEA
org:IFC | International Finance Corporation
org:IGAD | Intergovernmental Authority on Development | IGAD
org:IISS | International Institute for Strategic Studies | IISS
org:ILO | International Labour Organization | ILO
org:IMF | International Monetary Fund | IMF
org:IMO | International Maritime Organization | IMO
org:IND-foreign-ministry | Ministry of External Affairs | External Affairs Ministry; MEA | state:IND
org:INTEL | Intel Corp | Intel Corporation
org:INTERFAX | Interfax | | state:RUS
org:INTERNATIONAL-CRISIS-GROUP | International Crisis Group | Crisis Group
org:INTERPOL | Interpol
org:IOM | International Organization for Migration | IOM
org:IRAN-ATOMIC-ENERGY-ORGANIZATION | Atomic Energy Organization of Iran | AEOI; Atomic Energy Organisation of Iran | state:IRN
org:IRIB | IRIB | Islamic Republic of Iran Broadcasting | state:IRN
org:IRNA | IRNA | IRNA news agency | state:IRN
org:IRS | Internal Revenue Service | IRS | state:USA
org:ISI | Inter-Services Intelligence | ISI | state:PAK
org:ISNA | ISNA | | state:IRN
org:ISPR | Inter-Services Public Relations | ISPR | state:PAK
org:ISRAEL-HAYOM | Israel Hayom | | state:ISR
org:ISRAELI-SECURITY-CABINET | Israeli security cabinet | | state:ISR
org:ISW | Institute for the Study of War | ISW
org:ITA-foreign-ministry | Farnesina | | state:ITA
org:ITV | ITV | | state:GBR
org:IZVESTIA | Izvestia | | state:RUS
org:JAMAAT-E-ISLAMI | Jamaat-e-Islami
org:JD-COM | JD.com
org:JERUSALEM-POST | Jerusalem Post | The Jerusalem Post | state:ISR
org:JETRO | JETRO | | state:JPN
org:JEWISH-AGENCY | Jewish Agency
org:JICA | JICA | | state:JPN
org:JIJI | Jiji Press | Jiji | state:JPN
org:JOHNSON-AND-JOHNSON | Johnson & Johnson
org:JPMORGAN | JPMorgan | JP Morgan
org:JUSTICE-DEPARTMENT | Justice Department | US Justice Department; U.S. Justice Department; Department of Justice; U.S. Department of Justice | state:USA
org:KAN | Kan news | | state:ISR
org:KBS | KBS | | state:KOR
org:KCNA | Korean Central News Agency | KCNA | state:PRK
org:KCTU | KCTU | | state:KOR
org:KGB | KGB | | state:SUN
org:KIA | Kia Motors
org:KLM | KLM
org:KMT | Kuomintang | KMT | state:TWN
org:KNESSET | Knesset | | state:ISR
org:KOMMERSANT | Kommersant | | state:RUS
org:KOMSOMOLSKAYA-PRAVDA | Komsomolskaya Pravda | | state:RUS
org:KOREA-HERALD | Korea Herald | | state:KOR
org:KRG | Kurdistan Regional Government | KRG; Kurdistan regional government
org:KYIV-INDEPENDENT | Kyiv Independent | The Kyiv Independent | state:UKR
org:KYODO | Kyodo | Kyodo News | state:JPN
org:LA-REPUBBLICA | La Repubblica | | state:ITA
org:LA-STAMPA | La Stampa | | state:ITA
org:LABOR-DEPARTMENT | Labor Department | | state:USA
org:LABOUR-PARTY | Labour Party | Labour | state:GBR
org:LAW-AND-JUSTICE | Law and Justice | | state:POL
org:LE-FIGARO | Le Figaro | | state:FRA
org:LE-MONDE | Le Monde | | state:FRA
org:LEONARDO | Leonardo SpA
org:LIBERAL-DEMOCRATS | Liberal Democrats | | state:GBR
org:LIBERATION | Libération | | state:FRA
org:LIKUD | Likud | | state:ISR
org:LLOYDS-LIST | Lloyd's List
org:LLOYDS-OF-LONDON | Lloyd's of London | Lloyd's
org:LOCKHEED-MARTIN | Lockheed Martin | Lockheed | state:USA
org:LOK-SABHA | Lok Sabha | | state:IND
org:LOS-ANGELES-TIMES | Los Angeles Times
org:LUFTHANSA | Lufthansa
org:LUKOIL | Lukoil | | state:RUS
org:MAERSK | Maersk
org:MAINICHI | Mainichi Shimbun | Mainichi | state:JPN
org:MAJLIS | Majlis | Majles; Iranian parliament | state:IRN
org:MALAYSIA-AIRLINES | Malaysia Airlines
org:MANDIANT | Mandiant
org:MARINETRAFFIC | MarineTraffic
org:MBDA | MBDA
org:MCDONALDS | McDonald's
org:MCDONNELL-DOUGLAS | McDonnell Douglas | | state:USA
org:MEDIAPART | Mediapart | | state:FRA
org:MEDIASET | Mediaset
org:MEDUZA | Meduza
org:MEHR-NEWS-AGENCY | Mehr News Agency | Mehr; Mehr news agency | state:IRN
org:MERCOSUR | Mercosur
org:MERCY-CORPS | Mercy Corps
org:META | Meta
org:MI5 | MI5 | | state:GBR
org:MI6 | MI6 | | state:GBR
org:MICROSOFT | Microsoft
org:MIDDLE-EAST-EYE | Middle East Eye
org:MINSK-GROUP | Minsk Group | OSCE Minsk Group | org:OSCE
org:MITSUBISHI | Mitsubishi | Mitsubishi Heavy Industries; Mitsubishi Electric
org:MIZAN | Mizan | Mizan news agency | state:IRN
org:MOBIL | Mobil Corp
org:MORGAN-STANLEY | Morgan Stanley
org:MOSCOW-TIMES | Moscow Times | The Moscow Times
org:MOSSAD | Mossad | | state:ISR
org:MSC-SHIPPING | Mediterranean Shipping Company
org:MSF | Médecins Sans Frontières | Medecins Sans Frontieres; Doctors Without Borders; MSF
org:MSNBC | MSNBC
org:MUNICH-SECURITY-CONFERENCE | Munich Security Conference
org:NAFTOGAZ | Naftogaz | | state:UKR
org:NASA | NASA | National Aeronautics and Space Administration | state:USA
org:NATIONAL-INTELLIGENCE-ORGANIZATION | National Intelligence Organization | | state:TUR
org:NATIONAL-IRANIAN-OIL-COMPANY | National Iranian Oil Company | NIOC | state:IRN
org:NATIONAL-RALLY | National Rally | | state:FRA
org:NATO | North Atlantic Treaty Organization | NATO; Atlantic alliance; North Atlantic alliance; North Atlantic Council; North Atlantic Treaty Organisation
org:NAVAL-GROUP | Naval Group
org:NBC | NBC News | NBC
org:NDTV | NDTV | | state:IND
org:NESTLE | Nestlé | Nestle
org:NETBLOCKS | NetBlocks
org:NEW-YORK-TIMES | New York Times | The New York Times; NYT
org:NEWSMAX | Newsmax | | state:USA
org:NEWSWEEK | Newsweek
org:NHK | NHK | | state:JPN
org:NHK-WORLD | NHK World | | state:JPN
org:NIKKEI | Nikkei | | state:JPN
org:NIS | National Intelligence Service | | state:KOR
org:NISSAN | Nissan | Nissan Motor
org:NOKIA | Nokia
org:NOMURA | Nomura | Nomura Securities
org:NORD-STREAM | Nord Stream | Nord Stream 2
org:NORINCO | Norinco | | state:CHN
org:NORTHROP-GRUMMAN | Northrop Grumman | | state:USA
org:NOURNEWS | Nournews | | state:IRN
org:NOVAYA-GAZETA | Novaya Gazeta | | state:RUS
org:NPR | NPR | National Public Radio | state:USA
org:NRC | Nuclear Regulatory Commission | | state:USA
org:NSA | National Security Agency | NSA | state:USA
org:NSC | National Security Council | NSC | state:USA
org:NTV | NTV
org:NUCLEAR-SUPPLIERS-GROUP | Nuclear Suppliers Group
org:NVIDIA | Nvidia
org:OAS | Organization of American States | OAS; Organisation of American States
org:OBAMA-ADMINISTRATION | Obama administration | | state:USA
org:OCHA | OCHA | UN Office for the Coordination of Humanitarian Affairs; Office for the Coordination of Humanitarian Affairs
org:ODNI | Office of the Director of National Intelligence | ODNI | state:USA
org:OECD | Organisation for Economic Co-operation and Development | OECD; Organization for Economic Cooperation and Development
org:OFAC | Office of Foreign Assets Control | OFAC | state:USA
org:OHCHR | Office of the High Commissioner for Human Rights | OHCHR; UN human rights office | org:UN
org:OIC | Organisation of Islamic Cooperation | OIC; Organization of Islamic Cooperation; Organization of the Islamic Conference; Islamic Conference
org:OPCW | Organisation for the Prohibition of Chemical Weapons | OPCW; Organization for the Prohibition of Chemical Weapons
org:OPEC | Organization of the Petroleum Exporting Countries | OPEC; OPEC+; Organisation of Petroleum Exporting Countries
org:ORYX | Oryx
org:OSCE | Organization for Security and Co-operation in Europe | OSCE; Organisation for Security and Co-operation in Europe
org:OXFAM | Oxfam
org:P5-1 | P5+1 | E3+3; world powers
org:PAKISTAN-PEOPLES-PARTY | Pakistan Peoples Party | | state:PAK
org:PALANTIR | Palantir
org:PALESTINIAN-AUTHORITY | Palestinian Authority | PA; Palestinian National Authority | state:PSE
org:PAN-AM | Pan American World Airways | Pan Am
org:PANASONIC | Panasonic
org:PARIS-MATCH | Paris Match | | state:FRA
org:PDVSA | PDVSA | Petroleos de Venezuela; Petróleos de Venezuela | state:VEN
org:PEACE-NOW | Peace Now
org:PEMEX | Pemex | Petroleos Mexicanos | state:MEX
org:PENTAGON | Pentagon | Department of Defense; US Defense Department; U.S. Defense Department; US Department of Defense; U.S. Department of Defense; Defense Department; DoD; Department of War; War Department | state:USA
org:PEOPLES-DAILY | People's Daily | | state:CHN
org:PEPSICO | PepsiCo
org:PERTAMINA | Pertamina | | state:IDN
org:PETROBRAS | Petrobras | | state:BRA
org:PETROCHINA | PetroChina | | state:CHN
org:PETRONAS | Petronas | | state:MYS
org:PEUGEOT | Peugeot
org:PFIZER | Pfizer
org:PGZ | PGZ | | state:POL
org:PHILIPS | Philips NV
org:PIF | Public Investment Fund | | state:SAU
org:PLO | Palestine Liberation Organization | PLO; Palestine Liberation Organisation
org:PML-N | PML-N | | state:PAK
org:PODEMOS | Podemos | | state:ESP
org:POLISH-PRESS-AGENCY | Polish Press Agency | PAP | state:POL
org:POLITBURO | Politburo
org:POLITICO | Politico | Politico Europe
org:PORSCHE | Porsche
org:POSCO | POSCO
org:PRAVDA | Pravda | | state:RUS
org:PRESS-TRUST-OF-INDIA | Press Trust of India | | state:IND
org:PRESS-TV | Press TV | | state:IRN
org:PRIO | PRIO | Peace Research Institute Oslo
org:PROCTER-AND-GAMBLE | Procter & Gamble
org:PTI | Pakistan Tehreek-e-Insaf | PTI | state:PAK
org:QANTAS | Qantas
org:QATAR-AIRWAYS | Qatar Airways
org:QATARENERGY | QatarEnergy | Qatar Energy; Qatar Petroleum | state:QAT
org:QUAD | Quadrilateral Security Dialogue | Quad
org:QUALCOMM | Qualcomm
org:RADIO-FRANCE-INTERNATIONALE | Radio France Internationale | | state:FRA
org:RADIO-FREE-ASIA | Radio Free Asia | | state:USA
org:RAFAEL | Rafael Advanced Defense Systems | | state:ISR
org:RAI | RAI | | state:ITA
org:RAJYA-SABHA | Rajya Sabha | | state:IND
org:RAND | Rand Corporation | RAND
org:RAYTHEON | Raytheon | RTX | state:USA
org:REAGAN-ADMINISTRATION | Reagan administration | Reagan Administration | state:USA
org:RED-CRESCENT | Red Crescent
org:RED-CROSS-FEDERATION | International Federation of Red Cross
org:RENAULT | Renault
org:REPORTERS-WITHOUT-BORDERS | Reporters Without Borders | RSF press group
org:REPUBLICAN-PARTY | Republican Party | GOP; Republican; ~Republicans | state:USA
org:REUTERS | Reuters | Thomson Reuters; Reuters news agency
org:RFE-RL | Radio Free Europe | RFE/RL; Radio Liberty | state:USA
org:RHEINMETALL | Rheinmetall | | state:DEU
org:RIA-NOVOSTI | RIA Novosti | RIA | state:RUS
org:RIO-TINTO | Rio Tinto
org:RODONG-SINMUN | Rodong Sinmun | | state:PRK
org:ROLLS-ROYCE | Rolls-Royce
org:ROSATOM | Rosatom | | state:RUS
org:ROSNEFT | Rosneft | | state:RUS
org:ROSS | Roscosmos | | state:RUS
org:ROSSELKHOZNADZOR | Rosselkhoznadzor | | state:RUS
org:ROSSIYA-1 | Rossiya 1 | Rossiya-1; Rossiya 24 | state:RUS
org:ROSTEC | Rostec | | state:RUS
org:ROYAL-DUTCH-SHELL | Royal Dutch/Shell | Royal Dutch Shell; Royal Dutch; Shell plc; Shell Oil; ?Shell
org:RT | RT | | state:RUS
org:RUDAW | Rudaw
org:RUSI | Royal United Services Institute | RUSI
org:SAAB | Saab AB
org:SAARC | SAARC | South Asian Association for Regional Cooperation
org:SADC | Southern African Development Community | SADC
org:SAFRAN | Safran
org:SAMSUNG | Samsung | Samsung Electronics
org:SANA | SANA | Sana news agency; Syrian Arab News Agency | state:SYR
org:SANTANDER | Banco Santander
org:SAP | SAP SE
org:SAUDI-PRESS-AGENCY | Saudi Press Agency | SPA | state:SAU
org:SAVE-THE-CHILDREN | Save the Children
org:SBERBANK | Sberbank
org:SBU | Security Service of Ukraine | SBU | state:UKR
org:SCO | Shanghai Cooperation Organisation | SCO; Shanghai Cooperation Organization
org:SCOTLAND-YARD | Scotland Yard | | state:GBR
org:SEC | Securities and Exchange Commission | SEC | state:USA
org:SECRET-SERVICE | Secret Service | U.S. Secret Service; US Secret Service | state:USA
org:SENATE-ARMED-SERVICES-COMMITTEE | Senate Armed Services Committee | | state:USA
org:SENATE-FOREIGN-RELATIONS-COMMITTEE | Senate Foreign Relations Committee | | state:USA
org:SHIN-BET | Shin Bet | | state:ISR
org:SIEMENS | Siemens
org:SINGAPORE-AIRLINES | Singapore Airlines
org:SINOPEC | Sinopec | | state:CHN
org:SIPRI | Stockholm International Peace Research Institute | SIPRI
org:SIS | Secret Intelligence Service | | state:GBR
org:SK-HYNIX | SK Hynix
org:SKY-NEWS | Sky News | | state:GBR
org:SNP | Scottish National Party | SNP | state:GBR
org:SOCAR | SOCAR | | state:AZE
org:SOHR | Syrian Observatory for Human Rights | SOHR; Syrian Observatory
org:SOLIDARITY | Solidarnosc | | state:POL
org:SONATRACH | Sonatrach | | state:DZA
org:SONY | Sony | Sony Corp
org:SOTHEBYS | Sotheby's
org:SOUTH-CHINA-MORNING-POST | South China Morning Post | SCMP
org:SPACEX | SpaceX
org:SPD | Social Democratic Party of Germany | SPD | state:DEU
org:SPUTNIK | Sputnik | | state:RUS
org:SRI-LANKA-FREEDOM-PARTY | Sri Lanka Freedom Party | | state:LKA
org:STARLINK | Starlink
org:STATE-DEPARTMENT | State Department | US State Department; U.S. State Department; Department of State; US Department of State; Foggy Bottom | state:USA
org:STATE-DUMA | State Duma | Duma | state:RUS
org:STORTING | Storting | | state:NOR
org:STRAITS-TIMES | Straits Times | The Straits Times | state:SGP
org:SUEDDEUTSCHE-ZEITUNG | Süddeutsche Zeitung | Sueddeutsche Zeitung | state:DEU
org:SUEZ-CANAL-AUTHORITY | Suez Canal Authority | | state:EGY
org:SUNDAY-TIMES | Sunday Times | The Sunday Times
org:SUPREME-NATIONAL-SECURITY-COUNCIL | Supreme National Security Council | | state:IRN
org:SUPREME-SOVIET | Supreme Soviet | | state:SUN
org:SVR | Foreign Intelligence Service | SVR | state:RUS
org:SWIFT | SWIFT
org:SYRIAN-ARAB-RED-CRESCENT | Syrian Arab Red Crescent
org:SYRIAN-NATIONAL-COALITION | Syrian National Coalition | | state:SYR
org:SYRIAN-NATIONAL-COUNCIL | Syrian National Council | SNC | state:SYR
org:SYRIZA | Syriza | | state:GRC
org:TASNIM | Tasnim | Tasnim news agency; Tasnim News Agency | state:IRN
org:TASS | TASS | Tass news agency; TASS news agency | state:RUS
org:TECHNIPFMC | TechnipFMC
org:TELEGRAM | Telegram
org:TENCENT | Tencent
org:TESLA | Tesla Inc | Tesla Motors
org:TEXACO | Texaco | Texaco Inc
org:THALES | Thales | Thales Group
org:THE-ECONOMIST | The Economist | Economist
org:THE-GUARDIAN | The Guardian | Guardian
org:THE-HINDU | The Hindu | | state:IND
org:THE-INDEPENDENT | The Independent
org:THE-TIMES | The Times
org:THYSSENKRUPP | ThyssenKrupp | Thyssen
org:TIKTOK | TikTok
org:TIME-MAGAZINE | Time magazine
org:TIMES-OF-INDIA | Times of India | The Times of India | state:IND
org:TIMES-OF-ISRAEL | Times of Israel | The Times of Israel | state:ISR
org:TKMS | ThyssenKrupp Marine Systems | TKMS
org:TOLO | TOLOnews | Tolo News; ToloNews | state:AFG
org:TOSHIBA | Toshiba
org:TOTALENERGIES | TotalEnergies | | state:FRA
org:TOYOTA | Toyota | Toyota Motor
org:TREASURY | US Treasury | U.S. Treasury; Treasury Department; US Treasury Department; U.S. Treasury Department; Treasury | state:USA
org:TREASURY-UK | HM Treasury | | state:GBR
org:TRUMP-ADMINISTRATION | Trump administration | | state:USA
org:TSA | Transportation Security Administration | TSA | state:USA
org:TSMC | TSMC | Taiwan Semiconductor Manufacturing
org:TURKISH-AIRLINES | Turkish Airlines
org:TWITTER | Twitter
org:UBS | UBS | Union Bank of Switzerland
org:UEFA | UEFA
org:UK-GOVERNMENT | British government | UK government; UK Government; British Government | state:GBR
org:UK-MINISTRY-OF-DEFENCE | UK Ministry of Defence | British Ministry of Defence; MoD | state:GBR
org:UK-PARLIAMENT | UK Parliament | British Parliament; British parliament | state:GBR
org:UKIP | UKIP | | state:GBR
org:UKMTO | United Kingdom Maritime Trade Operations | UKMTO; UK Maritime Trade Operations | state:GBR
org:UKRAINSKA-PRAVDA | Ukrainska Pravda | | state:UKR
org:UKRENERGO | Ukrenergo | | state:UKR
org:UKRINFORM | Ukrinform | | state:UKR
org:UKROBORONPROM | Ukroboronprom | | state:UKR
org:UN | United Nations | UN; U.N.
org:UN-BOARD-OF-INQUIRY | UN Board of Inquiry | Board of Inquiry | org:UN
org:UN-COMMISSION-OF-INQUIRY | UN Commission of Inquiry | UN Independent Commission of Inquiry; Independent International Commission of Inquiry | org:UN
org:UN-GENERAL-ASSEMBLY | UN General Assembly | General Assembly; U.N. General Assembly; UNGA; United Nations General Assembly | org:UN
org:UN-HUMAN-RIGHTS-COUNCIL | UN Human Rights Council | Human Rights Council | org:UN
org:UN-PANEL-OF-EXPERTS | UN Panel of Experts | | org:UN
org:UN-SECURITY-COUNCIL | UN Security Council | Security Council; U.N. Security Council; United Nations Security Council; UNSC | org:UN
org:UNASUR | UNASUR
org:UNCTAD | UNCTAD | | org:UN
org:UNDP | UNDP | UN Development Programme | org:UN
org:UNEP | UNEP | UN Environment Programme | org:UN
org:UNESCO | UNESCO | | org:UN
org:UNFPA | UNFPA | UN Population Fund | org:UN
org:UNHCR | UN High Commissioner for Refugees | UNHCR; UN refugee agency; U.N. refugee agency; UN High Commission for Refugees | org:UN
org:UNICEF | UNICEF | UN children's agency; U.N. children's agency | org:UN
org:UNICREDIT | UniCredit
org:UNILEVER | Unilever
org:UNION-PACIFIC | Union Pacific
org:UNITED-AIRLINES | United Airlines
org:UNITED-RUSSIA | United Russia | | state:RUS
org:UNITED-TECHNOLOGIES | United Technologies
org:UNIVERSAL-POSTAL-UNION | Universal Postal Union
org:UNMOVIC | UNMOVIC | | org:UN
org:UNOPS | UNOPS | | org:UN
org:UNRWA | UNRWA | UN Relief and Works Agency | org:UN
org:UNSCOM | UNSCOM | | org:UN
org:US-CONGRESS | US Congress | U.S. Congress; Congress | state:USA
org:US-EMBASSY | US Embassy | U.S. Embassy; US embassy; U.S. embassy | state:USA
org:US-GOVERNMENT | US government | U.S. government; US Government; U.S. Government; US administration; U.S. administration | state:USA
org:US-HOUSE | House of Representatives | US House; U.S. House | state:USA
org:US-SENATE | US Senate | U.S. Senate; Senate | state:USA
org:US-STEEL | U.S. Steel | US Steel
org:US-SUPREME-COURT | US Supreme Court | U.S. Supreme Court | state:USA
org:USA-TODAY | USA Today
org:USAID | USAID | | state:USA
org:USCIRF | USCIRF | | state:USA
org:USDA | Agriculture Department | Department of Agriculture; USDA | state:USA
org:USGS | US Geological Survey | USGS; U.S. Geological Survey | state:USA
org:USTR | Office of the U.S. Trade Representative | USTR; U.S. Trade Representative | state:USA
org:VANGUARD-TECH | Vanguard Tech
org:VERKHOVNA-RADA | Verkhovna Rada | | state:UKR
org:VISEGRAD-GROUP | Visegrad Group
org:VOA | Voice of America | VOA | state:USA
org:VOLKSWAGEN | Volkswagen | VW
org:VOLVO | Volvo
org:VTB | VTB Bank | VTB
org:WAGNER | Wagner Group | Wagner; PMC Wagner | state:RUS
org:WALL-STREET-JOURNAL | Wall Street Journal | WSJ; The Wall Street Journal
org:WALMART | Walmart | Wal-Mart
org:WAM | Emirates News Agency | WAM | state:ARE
org:WASHINGTON-POST | Washington Post | The Washington Post
org:WESTERN-EUROPEAN-UNION | Western European Union | WEU
org:WESTINGHOUSE | Westinghouse
org:WFP | World Food Programme | WFP; World Food Program | org:UN
org:WHITE-HELMETS | White Helmets | Syria Civil Defence; Syrian Civil Defence | state:SYR
org:WHO | World Health Organization | WHO; World Health Organisation | org:UN
org:WIKILEAKS | WikiLeaks | Wikileaks
org:WIZ-AIR | Wizz Air
org:WMO | World Meteorological Organization | WMO | org:UN
org:WORKERS-PARTY-OF-KOREA | Workers Party of Korea | | state:PRK
org:WORLD-BANK | World Bank
org:WORLD-CENTRAL-KITCHEN | World Central Kitchen
org:WTO | World Trade Organization | WTO; GATT; World Trade Organisation
org:XIAOMI | Xiaomi
org:XINHUA | Xinhua | Xinhua news agency; New China News Agency; Xinhua News Agency | state:CHN
org:YEDIOTH-AHRONOTH | Yedioth Ahronoth | | state:ISR
org:YNET | Ynet | | state:ISR
org:YOMIURI-SHIMBUN | Yomiuri Shimbun | | state:JPN
org:YONHAP | Yonhap | Yonhap news agency | state:KOR
org:YOUTUBE | YouTube
org:YPF | YPF
org:ZDF | ZDF | | state:DEU
org:ZTE | ZTE | | state:CHN
`;
