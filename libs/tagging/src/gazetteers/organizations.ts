/** International bodies, governments' ministries and agencies, companies and news media. */
export const ORGANIZATIONS = `
org:38-NORTH | 38 North
org:AAM-AADMI-PARTY | Aam Aadmi Party |  | state:IND
org:ABC | ABC News | ABC
org:ABC-AUSTRALIA | ABC Australia | Australian Broadcasting Corporation | state:AUS
org:ABS-CBN | ABS-CBN |  | state:PHL
org:ACCENTURE | Accenture
org:ACLED | ACLED | Armed Conflict Location and Event Data Project; Armed Conflict Location & Event Data
org:ACTION-AGAINST-HUNGER | Action Against Hunger
org:ACTUALITE-CD | Actualite.cd |  | state:COD
org:ADANI-GROUP | Adani Group |  | state:IND
org:ADDIS-STANDARD | Addis Standard |  | state:ETH
org:ADNOC | ADNOC | Abu Dhabi National Oil Company | state:ARE
org:AEROFLOT | Aeroflot |  | state:RUS
org:AEROLINEAS-ARGENTINAS | Aerolineas Argentinas |  | state:ARG
org:AEROSPACE-INDUSTRIAL-DEVELOPMENT-CORPORATION | Aerospace Industrial Development Corporation | AIDC | state:TWN
org:AEROVIRONMENT | AeroVironment |  | state:USA
org:AFAD | AFAD |  | state:TUR
org:AFD | Alternative for Germany | AfD; Alternative für Deutschland | state:DEU
org:AFGHAN-ISLAMIC-PRESS | Afghan Islamic Press |  | state:AFG
org:AFP | Agence France-Presse | AFP; Agence France Presse
org:AFRICA-CDC | Africa CDC
org:AFRICA-CORPS | Africa Corps | | state:RUS
org:AFRICAN-DEVELOPMENT-BANK | African Development Bank | AfDB
org:AFRICAN-UNION-COMMISSION | African Union Commission | AU Commission | org:AU
org:AGENCIA-BRASIL | Agencia Brasil | Agência Brasil | state:BRA
org:AGERPRES | Agerpres |  | state:ROU
org:AIPAC | AIPAC
org:AIR-CANADA | Air Canada |  | state:CAN
org:AIR-CHINA | Air China |  | state:CHN
org:AIR-FRANCE | Air France
org:AIR-INDIA | Air India
org:AIR-SPACE-FORCES-MAGAZINE | Air & Space Forces Magazine
org:AIRBUS | Airbus
org:AIRBUS-DEFENCE-AND-SPACE | Airbus Defence and Space
org:AIRWARS | Airwars
org:AIVD | AIVD |  | state:NLD
org:AKP | AK Party | AKP | state:TUR
org:AL-AHRAM | Al-Ahram | Al Ahram; Ahram Online | state:EGY
org:AL-AKHBAR | Al-Akhbar | Al Akhbar | state:LBN
org:AL-ALAM | Al-Alam | | state:IRN
org:AL-AQSA-TV | Al-Aqsa TV
org:AL-ARABIYA | Al Arabiya | Al-Arabiya
org:AL-ARABY | Al-Araby Al-Jadeed
org:AL-AZHAR | Al-Azhar |  | state:EGY
org:AL-EKHBARIYA | Al Ekhbariya | Al-Ekhbariya | state:SAU
org:AL-GHAD | Al-Ghad
org:AL-HADATH | Al Hadath | Al-Hadath | state:SAU
org:AL-JAZEERA | Al Jazeera | Al-Jazeera; Al Jazeera English; Al-Jazeera English
org:AL-MANAR | Al-Manar | Al Manar | state:LBN
org:AL-MASIRAH | Al-Masirah | Al Masirah; Almasirah
org:AL-MASRY-AL-YOUM | Al-Masry Al-Youm |  | state:EGY
org:AL-MAYADEEN | Al Mayadeen | Al-Mayadeen | state:LBN
org:AL-QAHERA-NEWS | Al-Qahera News | Al Qahera News | state:EGY
org:AL-RIYADH | Al Riyadh
org:AL-SUMARIA | Al-Sumaria | Alsumaria | state:IRQ
org:AL-THAWRA | Al-Thawra |  | state:SYR
org:AL-WATAN | Al-Watan |  | state:SYR
org:ALBA | ALBA
org:ALFA-BANK | Alfa-Bank | Alfa Bank | state:RUS
org:ALIBABA | Alibaba
org:ALL-NIPPON-AIRWAYS | All Nippon Airways |  | state:JPN
org:ALL-PROGRESSIVES-CONGRESS | All Progressives Congress |  | state:NGA
org:ALLIANCE-OF-SAHEL-STATES | Alliance of Sahel States | AES; Confederation of Sahel States
org:ALLIANZ | Allianz
org:ALLIED-GOLD | Allied Gold
org:ALMA-CENTER | Alma Center
org:ALMAZ-ANTEY | Almaz-Antey |  | state:RUS
org:ALROSA | Alrosa | | state:RUS
org:AMAZON-COM | Amazon.com | Amazon Web Services
org:AMBREY | Ambrey
org:AMERICAN-AIRLINES | American Airlines
org:AMERICAN-ENTERPRISE-INSTITUTE | American Enterprise Institute | AEI | state:USA
org:AMERICAN-INSTITUTE-IN-TAIWAN | American Institute in Taiwan |  | state:USA
org:AMNESTY | Amnesty International
org:AN-NAHAR | An-Nahar | An Nahar; Annahar | state:LBN
org:ANA-MPA | ANA-MPA | Athens News Agency | state:GRC
org:ANADOLU | Anadolu | Anadolu Agency | state:TUR
org:ANC | African National Congress | ANC | state:ZAF
org:ANDURIL | Anduril | Anduril Industries
org:ANGLO-AMERICAN | Anglo American
org:ANI | ANI | | state:IND
org:ANSA | ANSA | Ansa | state:ITA
org:ANTARA | Antara | Antara news agency | state:IDN
org:ANTONOV | Antonov Company
org:ANZUS | ANZUS
org:AP | Associated Press | AP; The Associated Press
org:APA-NEWS-AGENCY | APA news agency | Austria Press Agency | state:AUT
org:APEC | Asia-Pacific Economic Cooperation | APEC
org:APPLE | Apple
org:APT28 | APT28 | Fancy Bear | state:RUS
org:APT29 | APT29 | Cozy Bear | state:RUS
org:APT41 | APT41 |  | state:CHN
org:ARAB-COALITION | Saudi-led coalition | Arab coalition; Saudi-led military coalition
org:ARAB-LEAGUE | Arab League | League of Arab States
org:ARAB-MAGHREB-UNION | Arab Maghreb Union
org:ARAB-NEWS | Arab News |  | state:SAU
org:ARAB-PARLIAMENT | Arab Parliament
org:ARAMCO | Saudi Aramco | Aramco | state:SAU
org:ARGUS-MEDIA | Argus Media
org:ARIANEGROUP | ArianeGroup | Arianespace | state:FRA
org:ARMENPRESS | Armenpress |  | state:ARM
org:ARMS-CONTROL-ASSOCIATION | Arms Control Association |  | state:USA
org:ARMY-RADIO | Army Radio | Israeli Army Radio | state:ISR
org:ARY-NEWS | ARY News | ARY | state:PAK
org:ASAHI-SHIMBUN | Asahi Shimbun | | state:JPN
org:ASEAN | Association of Southeast Asian Nations | ASEAN
org:ASELSAN | Aselsan | ASELSAN | state:TUR
org:ASHARQ-AL-AWSAT | Asharq Al-Awsat | | state:SAU
org:ASIA-MARITIME-TRANSPARENCY-INITIATIVE | Asia Maritime Transparency Initiative | AMTI
org:ASIAN-DEVELOPMENT-BANK | Asian Development Bank | ADB
org:ASIAN-INFRASTRUCTURE-INVESTMENT-BANK | Asian Infrastructure Investment Bank | AIIB
org:ASIO | ASIO | Australian Security Intelligence Organisation | state:AUS
org:ASML | ASML
org:ASSEMBLY-OF-EXPERTS | Assembly of Experts | | state:IRN
org:ASSISTANCE-ASSOCIATION-FOR-POLITICAL-PRISONERS | Assistance Association for Political Prisoners | AAPP | state:MMR
org:ASSOCIATED-PRESS-OF-PAKISTAN | Associated Press of Pakistan |  | state:PAK
org:ASTRAZENECA | AstraZeneca
org:AT-T | AT&T | American Telephone and Telegraph
org:ATF | ATF | Bureau of Alcohol, Tobacco, Firearms and Explosives | state:USA
org:ATLANTIC-COUNCIL | Atlantic Council |  | state:USA
org:AU | African Union | AU; Organization of African Unity; OAU; Organisation of African Unity
org:AUKUS | AUKUS
org:AUSTRALIAN-FEDERAL-POLICE | Australian Federal Police |  | state:AUS
org:AUSTRALIAN-LABOR-PARTY | Australian Labor Party | Labor Party | state:AUS
org:AUSTRALIAN-SIGNALS-DIRECTORATE | Australian Signals Directorate |  | state:AUS
org:AUSTRALIAN-STRATEGIC-POLICY-INSTITUTE | Australian Strategic Policy Institute | ASPI | state:AUS
org:AVIATION-WEEK | Aviation Week |  | state:USA
org:AVIC | AVIC | Aviation Industry Corporation of China | state:CHN
org:AWAMI-LEAGUE | Awami League | | state:BGD
org:AXIOS | Axios
org:AZERTAC | Azertac |  | state:AZE
org:AZERTAG | Azertag |  | state:AZE
org:AZIMIO | Azimio |  | state:KEN
org:BABCOCK | Babcock | Babcock International | state:GBR
org:BAE | BAE Systems | BAE; British Aerospace; BAE Systems plc | state:GBR
org:BAHRAIN-NEWS-AGENCY | Bahrain News Agency | BNA | state:BHR
org:BAIDU | Baidu |  | state:CHN
org:BAKAMLA | Bakamla |  | state:IDN
org:BAKHTAR-NEWS-AGENCY | Bakhtar News Agency | Bakhtar | state:AFG
org:BANGKOK-POST | Bangkok Post | The Bangkok Post | state:THA
org:BANGLADESH-NATIONALIST-PARTY | Bangladesh Nationalist Party |  | state:BGD
org:BANK-MELLI | Bank Melli |  | state:IRN
org:BANK-OF-AMERICA | Bank of America | BankAmerica
org:BANK-OF-CANADA | Bank of Canada |  | state:CAN
org:BANK-OF-ENGLAND | Bank of England | | state:GBR
org:BANK-OF-FRANCE | Bank of France | Banque de France | state:FRA
org:BANK-OF-ISRAEL | Bank of Israel |  | state:ISR
org:BANK-OF-ITALY | Bank of Italy |  | state:ITA
org:BANK-OF-JAPAN | Bank of Japan | | state:JPN
org:BANK-OF-KOREA | Bank of Korea |  | state:KOR
org:BANK-SEPAH | Bank Sepah |  | state:IRN
org:BAPCO | Bapco |  | state:BHR
org:BARCLAYS | Barclays
org:BARRICK-GOLD | Barrick Gold | Barrick
org:BARRONS | Barron's |  | state:USA
org:BASF | BASF
org:BASRA-OIL-COMPANY | Basra Oil Company |  | state:IRQ
org:BATH-IRON-WORKS | Bath Iron Works |  | state:USA
org:BAY-OF-BENGAL-INITIATIVE | Bay of Bengal Initiative | BIMSTEC
org:BAYER | Bayer AG
org:BAYKAR | Baykar | | state:TUR
org:BBC | BBC | British Broadcasting Corporation; BBC News; BBC World Service | state:GBR
org:BBC-RADIO-4 | BBC Radio 4 | Radio 4 | state:GBR
org:BECHTEL | Bechtel |  | state:USA
org:BELARUSKALI | Belaruskali | | state:BLR
org:BELAVIA | Belavia |  | state:BLR
org:BELFER-CENTER | Belfer Center |  | state:USA
org:BELGA | Belga | Belga news agency | state:BEL
org:BELL-HELICOPTER | Bell Helicopter | Bell Textron | state:USA
org:BELLINGCAT | Bellingcat
org:BELTA | BelTA | | state:BLR
org:BERLINGSKE | Berlingske |  | state:DNK
org:BERNAMA | Bernama |  | state:MYS
org:BFM-TV | BFM TV | BFMTV | state:FRA
org:BFV | BfV | Federal Office for the Protection of the Constitution; Verfassungsschutz | state:DEU
org:BHARAT-ELECTRONICS | Bharat Electronics |  | state:IND
org:BHP | BHP | BHP Billiton; Broken Hill Proprietary
org:BHUMJAITHAI | Bhumjaithai | Bhumjaithai Party | state:THA
org:BIDEN-ADMINISTRATION | Biden administration | | state:USA
org:BIMCO | BIMCO | Bimco
org:BIS | Bank for International Settlements
org:BJP | Bharatiya Janata Party | BJP; Bharatiya Janata | state:IND
org:BLACKROCK | BlackRock |  | state:USA
org:BLACKWATER | Blackwater | Academi | state:USA
org:BLOC-QUEBECOIS | Bloc Québécois | Bloc Quebecois | state:CAN
org:BLOOMBERG | Bloomberg | Bloomberg News
org:BLU-RADIO | Blu Radio |  | state:COL
org:BLUE-AND-WHITE | Blue and White |  | state:ISR
org:BLUE-ORIGIN | Blue Origin |  | state:USA
org:BMW | BMW
org:BND | BND | Bundesnachrichtendienst | state:DEU
org:BNP-PARIBAS | BNP Paribas
org:BOEING | Boeing | Boeing Co | state:USA
org:BOMBARDIER | Bombardier |  | state:CAN
org:BONYAD-MOSTAZAFAN | Bonyad Mostazafan |  | state:IRN
org:BOOZ-ALLEN-HAMILTON | Booz Allen Hamilton |  | state:USA
org:BORDER-PATROL | Border Patrol | U.S. Border Patrol; US Border Patrol | state:USA
org:BOSTON-GLOBE | Boston Globe | The Boston Globe | state:USA
org:BOTAS | Botas | BOTAS | state:TUR
org:BP | BP | British Petroleum
org:BREAKING-DEFENSE | Breaking Defense |  | state:USA
org:BREAKING-THE-SILENCE | Breaking the Silence |  | state:ISR
org:BREITBART | Breitbart | Breitbart News | state:USA
org:BRICS | BRICS
org:BRITISH-AIRWAYS | British Airways
org:BROOKINGS-INSTITUTION | Brookings Institution | Brookings
org:BROTHERS-OF-ITALY | Brothers of Italy |  | state:ITA
org:BRUEGEL | Bruegel
org:BTSELEM | B'Tselem |  | state:ISR
org:BUCHAREST-NINE | Bucharest Nine
org:BUNDESBANK | Bundesbank | | state:DEU
org:BUNDESKANZLERAMT | Bundeskanzleramt | | state:DEU
org:BUNDESRAT | Bundesrat | | state:DEU
org:BUNDESTAG | Bundestag | | state:DEU
org:BUREAU-OF-INDUSTRY-AND-SECURITY | Bureau of Industry and Security |  | state:USA
org:BUSH-ADMINISTRATION | Bush administration | | state:USA
org:BUZZFEED | BuzzFeed | BuzzFeed News | state:USA
org:BYD | BYD |  | state:CHN
org:BYTEDANCE | ByteDance
org:CABINET-OFFICE | Cabinet Office | | state:GBR
org:CAIXIN | Caixin |  | state:CHN
org:CAMBODIAN-PEOPLES-PARTY | Cambodian People's Party | CPP | state:KHM
org:CANADIAN-PRESS | Canadian Press | The Canadian Press | state:CAN
org:CARACOL | Caracol | Caracol Radio; Caracol TV | state:COL
org:CARE-INTERNATIONAL | CARE International
org:CARGILL | Cargill |  | state:USA
org:CARICOM | Caribbean Community | CARICOM; Caricom
org:CARITAS | Caritas
org:CARNEGIE-ENDOWMENT | Carnegie Endowment
org:CARNEGIE-POLITIKA | Carnegie Politika
org:CARREFOUR | Carrefour
org:CARTER-ADMINISTRATION | Carter administration |  | state:USA
org:CARTER-CENTER | Carter Center |  | state:USA
org:CASC | CASC | China Aerospace Science and Technology Corporation | state:CHN
org:CASIC | CASIC | China Aerospace Science and Industry Corporation | state:CHN
org:CATERPILLAR | Caterpillar Inc
org:CATHAY-PACIFIC | Cathay Pacific
org:CATHOLIC-RELIEF-SERVICES | Catholic Relief Services
org:CATL | CATL |  | state:CHN
org:CATO-INSTITUTE | Cato Institute |  | state:USA
org:CBC | CBC | Canadian Broadcasting Corporation | state:CAN
org:CBP | CBP | Customs and Border Protection; U.S. Customs and Border Protection | state:USA
org:CBS | CBS News | CBS
org:CCTV | CCTV | | state:CHN
org:CDC | CDC | Centers for Disease Control and Prevention | state:USA
org:CDU | Christian Democratic Union | CDU | state:DEU
org:CELAC | CELAC | Community of Latin American and Caribbean States
org:CEMAC | CEMAC
org:CENTER-FOR-A-NEW-AMERICAN-SECURITY | Center for a New American Security | CNAS | state:USA
org:CENTRAL-BANK | European Central Bank | ECB
org:CENTRAL-BANK-OF-IRAN | Central Bank of Iran | | state:IRN
org:CENTRAL-BANK-OF-IRAQ | Central Bank of Iraq |  | state:IRQ
org:CENTRAL-BANK-OF-LIBYA | Central Bank of Libya |  | state:LBY
org:CENTRAL-BANK-OF-NIGERIA | Central Bank of Nigeria |  | state:NGA
org:CENTRAL-BANK-OF-RUSSIA | Central Bank of Russia | Bank of Russia | state:RUS
org:CENTRAL-BANK-OF-TURKEY | Central Bank of Turkey |  | state:TUR
org:CENTRAL-BANK-OF-YEMEN | Central Bank of Yemen |  | state:YEM
org:CENTRAL-BUREAU-OF-INVESTIGATION | Central Bureau of Investigation |  | state:IND
org:CENTRAL-MILITARY-COMMISSION | Central Military Commission | | state:CHN
org:CERN | CERN
org:CGTN | CGTN | | state:CHN
org:CHAMA-CHA-MAPINDUZI | Chama Cha Mapinduzi |  | state:TZA
org:CHANNEL-12 | Channel 12 | | state:ISR
org:CHANNEL-13 | Channel 13 | | state:ISR
org:CHANNEL-14 | Channel 14 |  | state:ISR
org:CHANNEL-4-NEWS | Channel 4 News | Channel 4 | state:GBR
org:CHANNEL-NEWSASIA | Channel NewsAsia | CNA | state:SGP
org:CHANNELS-TV | Channels TV | Channels Television | state:NGA
org:CHANTIERS-DE-LATLANTIQUE | Chantiers de l'Atlantique |  | state:FRA
org:CHARMING-KITTEN | Charming Kitten |  | state:IRN
org:CHATHAM-HOUSE | Chatham House
org:CHEGA | Chega |  | state:PRT
org:CHENGDU-AIRCRAFT | Chengdu Aircraft |  | state:CHN
org:CHEVRON | Chevron | Chevron Corp
org:CHICAGO-TRIBUNE | Chicago Tribune |  | state:USA
org:CHINA-DAILY | China Daily | | state:CHN
org:CHINA-EASTERN-AIRLINES | China Eastern Airlines | China Eastern | state:CHN
org:CHINA-NEWS-SERVICE | China News Service |  | state:CHN
org:CHINA-RAILWAY | China Railway |  | state:CHN
org:CHINA-SOUTHERN-AIRLINES | China Southern Airlines | China Southern | state:CHN
org:CHINA-STATE-SHIPBUILDING-CORPORATION | China State Shipbuilding Corporation | CSSC | state:CHN
org:CHINESE-COMMUNIST-PARTY | Chinese Communist Party | CCP; Communist Party of China | state:CHN
org:CHOSUN-ILBO | Chosun Ilbo | | state:KOR
org:CHP | CHP | Republican People's Party | state:TUR
org:CHRISTIAN-SCIENCE-MONITOR | Christian Science Monitor | The Christian Science Monitor | state:USA
org:CHRYSLER | Chrysler | Chrysler Corp
org:CIA | Central Intelligence Agency | CIA | state:USA
org:CIS | Commonwealth of Independent States | CIS
org:CISA | Cybersecurity and Infrastructure Security Agency | CISA | state:USA
org:CISCO | Cisco | Cisco Systems | state:USA
org:CITGO | Citgo |  | state:USA
org:CITIBANK | Citibank |  | state:USA
org:CITIC | CITIC | | state:CHN
org:CITIGROUP | Citigroup
org:CITIZENS-COALITION-FOR-CHANGE | Citizens Coalition for Change |  | state:ZWE
org:CIVIC-PLATFORM | Civic Platform | Civic Coalition | state:POL
org:CLARIN | Clarin | Clarín | state:ARG
org:CLINTON-ADMINISTRATION | Clinton administration | | state:USA
org:CMA-CGM | CMA CGM
org:CNBC | CNBC |  | state:USA
org:CNN | CNN
org:CNOOC | CNOOC | China National Offshore Oil Corporation | state:CHN
org:CNPC | CNPC | China National Petroleum Corporation | state:CHN
org:CNSP | CNSP | National Council for the Safeguard of the Homeland | state:NER
org:COALITION-ISIS | Global Coalition Against Daesh | Global Coalition; anti-ISIS coalition; counter-ISIL coalition; US-led coalition; U.S.-led coalition; US-led Coalition; international coalition; Combined Joint Task Force; American-led coalition; Coalition
org:COALITION-OF-THE-WILLING | Coalition of the Willing | coalition of the willing
org:COALITION-PROVISIONAL-AUTHORITY | Coalition Provisional Authority |  | state:IRQ
org:COCA-COLA | Coca-Cola
org:CODELCO | Codelco |  | state:CHL
org:COGAT | COGAT | Coordination of Government Activities in the Territories | state:ISR
org:COLOMBIAN-OMBUDSMANS-OFFICE | Colombian Ombudsman's Office |  | state:COL
org:COMAC | COMAC |  | state:CHN
org:COMMERCE-DEPARTMENT | Commerce Department | US Commerce Department; U.S. Commerce Department; Department of Commerce | state:USA
org:COMMERZBANK | Commerzbank
org:COMMITTEE-TO-PROTECT-JOURNALISTS | Committee to Protect Journalists | CPJ
org:COMMONWEALTH | Commonwealth of Nations
org:COMMUNICATIONS-SECURITY-ESTABLISHMENT | Communications Security Establishment |  | state:CAN
org:COMMUNIST-PARTY-OF-CUBA | Communist Party of Cuba |  | state:CUB
org:COMMUNIST-PARTY-OF-INDIA | Communist Party of India | Communist Party of India (Marxist) | state:IND
org:COMMUNIST-PARTY-OF-THE-RUSSIAN-FEDERATION | Communist Party of the Russian Federation |  | state:RUS
org:COMMUNIST-PARTY-OF-VIETNAM | Communist Party of Vietnam |  | state:VNM
org:CONFERENCE-ON-INTERACTION-AND-CONFIDENCE-BUILDING-MEASURES-IN-ASIA | Conference on Interaction and Confidence Building Measures in Asia | CICA
org:CONFLICT-ARMAMENT-RESEARCH | Conflict Armament Research
org:CONGRESSIONAL-BUDGET-OFFICE | Congressional Budget Office | CBO | state:USA
org:CONGRESSIONAL-RESEARCH-SERVICE | Congressional Research Service | CRS | state:USA
org:CONOCOPHILLIPS | ConocoPhillips
org:CONSERVATIVE-PARTY | Conservative Party | Tory; Tories | state:GBR
org:CONSTITUTIONAL-DEMOCRATIC-PARTY | Constitutional Democratic Party |  | state:JPN
org:CONTADORA-GROUP | Contadora Group
org:CONVIASA | Conviasa |  | state:VEN
org:COORDINATION-FRAMEWORK | Coordination Framework | Shiite Coordination Framework | state:IRQ
org:CORRIERE-DELLA-SERA | Corriere della Sera |  | state:ITA
org:COSCO | COSCO | Cosco Shipping | state:CHN
org:COUNCIL-OF-EUROPE | Council of Europe
org:COUNCIL-OF-REPRESENTATIVES | Council of Representatives | | state:IRQ
org:COUNCIL-ON-FOREIGN-RELATIONS | Council on Foreign Relations
org:COUNTER-TERRORISM-DEPARTMENT | Counter Terrorism Department |  | state:PAK
org:COURT-OF-ARBITRATION-FOR-SPORT | Court of Arbitration for Sport
org:COURT-OF-JUSTICE-OF-THE-EUROPEAN-UNION | Court of Justice of the European Union | European Court of Justice; ECJ | org:EU
org:CPN-UML | CPN-UML | CPN (UML) | state:NPL
org:CPPCC | CPPCC | Chinese People's Political Consultative Conference | state:CHN
org:CREDIT-AGRICOLE | Crédit Agricole | Credit Agricole | state:FRA
org:CREDIT-SUISSE | Credit Suisse
org:CRITICAL-THREATS-PROJECT | Critical Threats Project | Critical Threats | state:USA
org:CROWDSTRIKE | CrowdStrike
org:CROWN-PROSECUTION-SERVICE | Crown Prosecution Service |  | state:GBR
org:CSIS | Center for Strategic and International Studies | CSIS
org:CSIS-CANADA | CSIS Canada | Canadian Security Intelligence Service | state:CAN
org:CSTO | Collective Security Treaty Organization | CSTO; Collective Security Treaty Organisation
org:CSU | Christian Social Union | CSU | state:DEU
org:CTBTO | CTBTO
org:CTK | CTK |  | state:CZE
org:CUMHURIYET | Cumhuriyet |  | state:TUR
org:DA-AFGHANISTAN-BANK | Da Afghanistan Bank |  | state:AFG
org:DAEWOO | Daewoo |  | state:KOR
org:DAGENS-NYHETER | Dagens Nyheter |  | state:SWE
org:DAILY-BEAST | Daily Beast | The Daily Beast | state:USA
org:DAILY-EXPRESS | Daily Express |  | state:GBR
org:DAILY-MAIL | Daily Mail | The Daily Mail | state:GBR
org:DAILY-MAVERICK | Daily Maverick |  | state:ZAF
org:DAILY-MIRROR | Daily Mirror |  | state:GBR
org:DAILY-MONITOR | Daily Monitor
org:DAILY-NATION | Daily Nation |  | state:KEN
org:DAILY-NK | Daily NK
org:DAILY-SABAH | Daily Sabah |  | state:TUR
org:DAILY-TELEGRAPH | Daily Telegraph | The Daily Telegraph
org:DAIMLER | Daimler | Daimler-Benz; Mercedes-Benz
org:DANGOTE | Dangote | Dangote Group | state:NGA
org:DANISH-DEFENCE-INTELLIGENCE-SERVICE | Danish Defence Intelligence Service |  | state:DNK
org:DANISH-REFUGEE-COUNCIL | Danish Refugee Council
org:DANSKE-BANK | Danske Bank |  | state:DNK
org:DASSAULT-AVIATION | Dassault Aviation | Dassault | state:FRA
org:DAWA-PARTY | Dawa Party | Islamic Dawa Party | state:IRQ
org:DAWN-NEWSPAPER | Dawn newspaper |  | state:PAK
org:DE-BEERS | De Beers
org:DE-STANDAARD | De Standaard |  | state:BEL
org:DE-TELEGRAAF | De Telegraaf |  | state:NLD
org:DEA | Drug Enforcement Administration | DEA | state:USA
org:DEEPSTATE | DeepState | | state:UKR
org:DEFENCE-RESEARCH-AND-DEVELOPMENT-ORGANISATION | Defence Research and Development Organisation | DRDO | state:IND
org:DEFENSE-ACQUISITION-PROGRAM-ADMINISTRATION | Defense Acquisition Program Administration |  | state:KOR
org:DEFENSE-ADVANCED-RESEARCH-PROJECTS-AGENCY | Defense Advanced Research Projects Agency | DARPA | state:USA
org:DEFENSE-NEWS | Defense News |  | state:USA
org:DEFENSE-SECURITY-COOPERATION-AGENCY | Defense Security Cooperation Agency | DSCA | state:USA
org:DEFENSE-THREAT-REDUCTION-AGENCY | Defense Threat Reduction Agency |  | state:USA
org:DELTA-AIR-LINES | Delta Air Lines | Delta Airlines | state:USA
org:DEMIROREN-NEWS-AGENCY | Demiroren News Agency | DHA | state:TUR
org:DEMOCRATIC-ALLIANCE | Democratic Alliance |  | state:ZAF
org:DEMOCRATIC-PARTY | Democratic Party | Democrat; ~Democrats | state:USA
org:DEMOCRATIC-PARTY-OF-KOREA | Democratic Party of Korea |  | state:KOR
org:DEMOCRATIC-UNIONIST-PARTY | Democratic Unionist Party | DUP | state:GBR
org:DENEL | Denel |  | state:ZAF
org:DEPARTMENT-OF-HEALTH-AND-HUMAN-SERVICES | Department of Health and Human Services | HHS | state:USA
org:DEPARTMENT-OF-STATE-SERVICES | Department of State Services | DSS | state:NGA
org:DER-SPIEGEL | Der Spiegel | | state:DEU
org:DER-TAGESSPIEGEL | Der Tagesspiegel | Tagesspiegel | state:DEU
org:DEU-foreign-ministry | Federal Foreign Office | German Foreign Office; German foreign office | state:DEU
org:DEUTSCHE-BAHN | Deutsche Bahn |  | state:DEU
org:DEUTSCHE-BANK | Deutsche Bank
org:DEUTSCHE-TELEKOM | Deutsche Telekom |  | state:DEU
org:DEUTSCHE-WELLE | Deutsche Welle | | state:DEU
org:DFID | Department for International Development | DFID | state:GBR
org:DGCIM | DGCIM |  | state:VEN
org:DGSE | DGSE | Directorate-General for External Security | state:FRA
org:DGSI | DGSI |  | state:FRA
org:DHS | Department of Homeland Security | Homeland Security; Homeland Security Department; DHS | state:USA
org:DIA | Defense Intelligence Agency | DIA | state:USA
org:DIE-WELT | Die Welt |  | state:DEU
org:DIE-ZEIT | Die Zeit |  | state:DEU
org:DIEHL-DEFENCE | Diehl Defence | Diehl | state:DEU
org:DISNEY | Walt Disney | Disney
org:DJI | DJI |  | state:CHN
org:DONG-A-ILBO | Dong-A Ilbo | | state:KOR
org:DOW-CHEMICAL | Dow Chemical
org:DP-WORLD | DP World
org:DPA | Deutsche Presse-Agentur | dpa | state:DEU
org:DPP | Democratic Progressive Party | DPP; Taiwan's DPP | state:TWN
org:DTEK | DTEK |  | state:UKR
org:DUPONT | DuPont | Du Pont
org:DYNCORP | DynCorp |  | state:USA
org:E3 | E3 | E-3 powers
org:EAC | East African Community | EAC
org:EASA | EASA | European Union Aviation Safety Agency | org:EU
org:ECCAS | Economic Community of Central African States | ECCAS
org:ECHO-OF-MOSCOW | Echo of Moscow | Ekho Moskvy | state:RUS
org:ECONOMIC-AND-SOCIAL-COUNCIL | Economic and Social Council | ECOSOC | org:UN
org:ECONOMIC-COOPERATION-ORGANIZATION | Economic Cooperation Organization
org:ECONOMIC-FREEDOM-FIGHTERS | Economic Freedom Fighters |  | state:ZAF
org:ECONOMIST-INTELLIGENCE-UNIT | Economist Intelligence Unit
org:ECOPETROL | Ecopetrol |  | state:COL
org:ECOWAS | Economic Community of West African States | ECOWAS
org:EDF | Électricité de France | Electricite de France | state:FRA
org:EDGE-GROUP | EDGE Group | Edge Group | state:ARE
org:EDUCATION-DEPARTMENT | Education Department | Department of Education | state:USA
org:EFE | EFE | Efe | state:ESP
org:EIA | Energy Information Administration | EIA | state:USA
org:EL-AL | El Al
org:EL-ESPECTADOR | El Espectador |  | state:COL
org:EL-FARO | El Faro |  | state:SLV
org:EL-MERCURIO | El Mercurio |  | state:CHL
org:EL-MUNDO | El Mundo |  | state:ESP
org:EL-PAIS | El País | El Pais | state:ESP
org:EL-TIEMPO | El Tiempo |  | state:COL
org:EL-UNIVERSO | El Universo |  | state:ECU
org:ELBIT | Elbit Systems | Elbit
org:ELECTRIC-BOAT | Electric Boat | General Dynamics Electric Boat | state:USA
org:ELECTRICITE-DU-LIBAN | Electricite du Liban | Électricité du Liban | state:LBN
org:ELETTRONICA | Elettronica |  | state:ITA
org:EMBRAER | Embraer
org:EMIRATES-AIRLINE | Emirates Airline
org:ENAB-BALADI | Enab Baladi |  | state:SYR
org:ENERGOATOM | Energoatom | | state:UKR
org:ENERGY-DEPARTMENT | Energy Department | Department of Energy | state:USA
org:ENGIE | Engie |  | state:FRA
org:ENI | Eni SpA
org:ENNAHDA | Ennahda | Ennahdha | state:TUN
org:EPA | Environmental Protection Agency | EPA | state:USA
org:EQUINOR | Equinor | Statoil
org:ERICSSON | Ericsson
org:ESKOM | Eskom |  | state:ZAF
org:ETEMAD | Etemad |  | state:IRN
org:ETHIOPIAN-AIRLINES | Ethiopian Airlines
org:ETHIOPIAN-HUMAN-RIGHTS-COMMISSION | Ethiopian Human Rights Commission |  | state:ETH
org:ETHIOPIAN-NEWS-AGENCY | Ethiopian News Agency |  | state:ETH
org:ETIHAD-AIRWAYS | Etihad Airways | Etihad | state:ARE
org:EU | European Union | EU; ^Brussels; E.U.; European Community; EC; EEC; European Economic Community; Common Market
org:EU-COMMISSION | European Commission | EU Commission | org:EU
org:EU-COUNCIL | European Council | EU Council; EU Foreign Affairs Council | org:EU
org:EU-MILITARY-STAFF | EU Military Staff |  | org:EU
org:EU-PARLIAMENT | European Parliament | | org:EU
org:EURASIA-GROUP | Eurasia Group
org:EURASIAN-ECONOMIC-UNION | Eurasian Economic Union | EAEU
org:EURATOM | Euratom
org:EUROCLEAR | Euroclear
org:EUROCONTROL | Eurocontrol
org:EUROGROUP | Eurogroup |  | org:EU
org:EUROJUST | Eurojust |  | org:EU
org:EUROPEAN-BANK-FOR-RECONSTRUCTION-AND-DEVELOPMENT | European Bank for Reconstruction and Development | EBRD
org:EUROPEAN-COUNCIL-ON-FOREIGN-RELATIONS | European Council on Foreign Relations | ECFR
org:EUROPEAN-COURT-OF-HUMAN-RIGHTS | European Court of Human Rights
org:EUROPEAN-DEFENCE-AGENCY | European Defence Agency | European Defense Agency | org:EU
org:EUROPEAN-EXTERNAL-ACTION-SERVICE | European External Action Service | EEAS | org:EU
org:EUROPEAN-INVESTMENT-BANK | European Investment Bank | EIB | org:EU
org:EUROPEAN-MEDICINES-AGENCY | European Medicines Agency |  | org:EU
org:EUROPEAN-PEACE-FACILITY | European Peace Facility |  | org:EU
org:EUROPEAN-POLITICAL-COMMUNITY | European Political Community
org:EUROPEAN-SPACE-AGENCY | European Space Agency | ESA
org:EUROPOL | Europol
org:EUROSTAT | Eurostat |  | org:EU
org:EXPEDIENCY-COUNCIL | Expediency Council | Expediency Discernment Council | state:IRN
org:EXPORT-IMPORT-BANK | Export-Import Bank |  | state:USA
org:EXPRESS-TRIBUNE | Express Tribune | The Express Tribune | state:PAK
org:EXXON | ExxonMobil | Exxon Mobil; Exxon; Exxon Corp
org:FAA | Federal Aviation Administration | FAA | state:USA
org:FACEBOOK | Facebook
org:FANA | Fana | Fana Broadcasting | state:ETH
org:FAO | Food and Agriculture Organization | FAO | org:UN
org:FARS-NEWS-AGENCY | Fars News Agency | Fars news agency; Fars | state:IRN
org:FATAH-ALLIANCE | Fatah Alliance |  | state:IRQ
org:FATF | Financial Action Task Force | FATF
org:FBI | Federal Bureau of Investigation | FBI | state:USA
org:FCC | Federal Communications Commission | FCC | state:USA
org:FDA | Food and Drug Administration | FDA | state:USA
org:FDP | Free Democratic Party | FDP | state:DEU
org:FED | Federal Reserve | Fed; Federal Reserve Board | state:USA
org:FEDERAL-CRIMINAL-POLICE-OFFICE | Federal Criminal Police Office | BKA | state:DEU
org:FEDERAL-INVESTIGATION-AGENCY | Federal Investigation Agency |  | state:PAK
org:FEDERAL-PROTECTIVE-SERVICE | Federal Protective Service |  | state:RUS
org:FEDERAL-RESERVE-BANK-OF-NEW-YORK | Federal Reserve Bank of New York | New York Fed | state:USA
org:FEDERAL-TRADE-COMMISSION | Federal Trade Commission | FTC | state:USA
org:FEDERATION-COUNCIL | Federation Council | | state:RUS
org:FEDERATION-OF-AMERICAN-SCIENTISTS | Federation of American Scientists |  | state:USA
org:FEDEX | FedEx |  | state:USA
org:FEMA | Federal Emergency Management Agency | FEMA | state:USA
org:FIANNA-FAIL | Fianna Fail | Fianna Fáil | state:IRL
org:FIAT | Fiat SpA
org:FIDESZ | Fidesz | | state:HUN
org:FIFA | FIFA
org:FINANCIAL-INTELLIGENCE-UNIT | Financial Intelligence Unit
org:FINANCIAL-TIMES | Financial Times | FT
org:FINCANTIERI | Fincantieri
org:FINCEN | FinCEN | Financial Crimes Enforcement Network | state:USA
org:FINE-GAEL | Fine Gael |  | state:IRL
org:FINNS-PARTY | Finns Party |  | state:FIN
org:FIRE-POINT | Fire Point |  | state:UKR
org:FITCH | Fitch | Fitch Ratings
org:FIVE-EYES | Five Eyes
org:FIVE-STAR-MOVEMENT | Five Star Movement | 5-Star Movement | state:ITA
org:FLIGHTRADAR24 | Flightradar24
org:FOKKER | Fokker |  | state:NLD
org:FOLHA-DE-S-PAULO | Folha de S.Paulo | Folha de Sao Paulo; Folha | state:BRA
org:FOLKETING | Folketing | | state:DNK
org:FORCES-OF-FREEDOM-AND-CHANGE | Forces of Freedom and Change | Forces for Freedom and Change | state:SDN
org:FORD-FOUNDATION | Ford Foundation |  | state:USA
org:FORD-MOTOR | Ford Motor Co | Ford Motor Company; Ford Motor; ?Ford
org:FOREIGN-OFFICE | Foreign Office | Foreign and Commonwealth Office; FCO; FCDO; Foreign, Commonwealth and Development Office | state:GBR
org:FOREIGN-POLICY | Foreign Policy |  | state:USA
org:FORO-PENAL | Foro Penal |  | state:VEN
org:FORTUM | Fortum |  | state:FIN
org:FORZA-ITALIA | Forza Italia |  | state:ITA
org:FOUNDATION-FOR-DEFENSE-OF-DEMOCRACIES | Foundation for Defense of Democracies | FDD | state:USA
org:FOX-BUSINESS | Fox Business |  | state:USA
org:FOX-NEWS | Fox News
org:FOXCONN | Foxconn | Hon Hai
org:FRAMATOME | Framatome |  | state:FRA
org:FRANCE-24 | France 24 | | state:FRA
org:FRANKFURTER-ALLGEMEINE-ZEITUNG | Frankfurter Allgemeine Zeitung | FAZ; Frankfurter Allgemeine | state:DEU
org:FREE-PATRIOTIC-MOVEMENT | Free Patriotic Movement |  | state:LBN
org:FREEDOM-HOUSE | Freedom House
org:FREEDOM-PARTY | Freedom Party | FPO; FPÖ; Freedom Party of Austria | state:AUT
org:FRELIMO | Frelimo | FRELIMO | state:MOZ
org:FRENCH-NATIONAL-ASSEMBLY | French National Assembly | | state:FRA
org:FSB | Federal Security Service | FSB | state:RUS
org:FUJITSU | Fujitsu |  | state:JPN
org:FUTURE-MOVEMENT | Future Movement |  | state:LBN
org:G20 | Group of 20 | G20; G-20
org:G42 | G42 |  | state:ARE
org:G5 | Group of Five | G-5
org:G5-SAHEL | G5 Sahel
org:G7 | Group of Seven | G7; G-7
org:G8 | Group of Eight | G8; G-8
org:GALP | Galp |  | state:PRT
org:GAO | Government Accountability Office | GAO | state:USA
org:GARDA | Garda | Garda Siochana | state:IRL
org:GAROWE-ONLINE | Garowe Online |  | state:SOM
org:GARUDA | Garuda | Garuda Indonesia | state:IDN
org:GATES-FOUNDATION | Gates Foundation | Bill & Melinda Gates Foundation | state:USA
org:GAZA-CIVIL-DEFENCE | Gaza Civil Defence | Gaza Civil Defense
org:GAZA-HEALTH-MINISTRY | Gaza health ministry | Gaza Health Ministry; Gaza's health ministry | state:PSE
org:GAZA-HUMANITARIAN-FOUNDATION | Gaza Humanitarian Foundation | GHF
org:GAZETA-WYBORCZA | Gazeta Wyborcza | | state:POL
org:GAZPROM | Gazprom | | state:RUS
org:GAZPROM-NEFT | Gazprom Neft |  | state:RUS
org:GAZPROMBANK | Gazprombank |  | state:RUS
org:GCC | Gulf Cooperation Council | GCC; Gulf Co-operation Council
org:GCHQ | GCHQ | | state:GBR
org:GECAMINES | Gecamines | Gécamines | state:COD
org:GENERAL-ADMINISTRATION-OF-CUSTOMS | General Administration of Customs |  | state:CHN
org:GENERAL-ATOMICS | General Atomics |  | state:USA
org:GENERAL-DYNAMICS | General Dynamics
org:GENERAL-ELECTRIC | General Electric | | state:USA
org:GENERAL-MOTORS | General Motors | GM; General Motors Corp; General Motors Co
org:GENERAL-NATIONAL-CONGRESS | General National Congress |  | state:LBY
org:GENEVA-CALL | Geneva Call
org:GEO-NEWS | Geo News | | state:PAK
org:GEORGIAN-DREAM | Georgian Dream | | state:GEO
org:GERINDRA | Gerindra |  | state:IDN
org:GERMAN-COUNCIL-ON-FOREIGN-RELATIONS | German Council on Foreign Relations | DGAP | state:DEU
org:GERMAN-MARSHALL-FUND | German Marshall Fund
org:GHANAWEB | GhanaWeb |  | state:GHA
org:GLAXOSMITHKLINE | GlaxoSmithKline | GSK
org:GLENCORE | Glencore
org:GLOBAL-AFFAIRS-CANADA | Global Affairs Canada |  | state:CAN
org:GLOBAL-INITIATIVE-AGAINST-TRANSNATIONAL-ORGANIZED-CRIME | Global Initiative Against Transnational Organized Crime
org:GLOBAL-NEW-LIGHT-OF-MYANMAR | Global New Light of Myanmar |  | state:MMR
org:GLOBAL-TIMES | Global Times | | state:CHN
org:GLOBAL-WITNESS | Global Witness
org:GLOBE-AND-MAIL | Globe and Mail | The Globe and Mail | state:CAN
org:GLOBOVISION | Globovision | Globovisión | state:VEN
org:GMA-NEWS | GMA News |  | state:PHL
org:GOLDEN-DAWN | Golden Dawn |  | state:GRC
org:GOLDMAN-SACHS | Goldman Sachs
org:GOLKAR | Golkar |  | state:IDN
org:GOOGLE | Google
org:GOVERNMENT-OF-NATIONAL-ACCORD | Government of National Accord |  | state:LBY
org:GOVERNMENT-OF-NATIONAL-UNITY | Government of National Unity |  | state:LBY
org:GRAMEEN-BANK | Grameen Bank |  | state:BGD
org:GRANMA | Granma |  | state:CUB
org:GREENPEACE | Greenpeace
org:GROUP-OF-77 | Group of 77 | G77; G-77
org:GRU | GRU | | state:RUS
org:GUARDIAN-COUNCIL | Guardian Council | | state:IRN
org:GULF-NEWS | Gulf News |  | state:ARE
org:HAARETZ | Haaretz | | state:ISR
org:HAITIAN-NATIONAL-POLICE | Haitian National Police | Haiti National Police | state:HTI
org:HALKBANK | Halkbank |  | state:TUR
org:HALLIBURTON | Halliburton |  | state:USA
org:HALO-TRUST | HALO Trust | Halo Trust
org:HAMSHAHRI | Hamshahri | | state:IRN
org:HANDELSBLATT | Handelsblatt |  | state:DEU
org:HANDICAP-INTERNATIONAL | Handicap International | Humanity & Inclusion
org:HANKYOREH | Hankyoreh |  | state:KOR
org:HANWHA-AEROSPACE | Hanwha Aerospace | Hanwha Defense; Hanwha | state:KOR
org:HANWHA-OCEAN | Hanwha Ocean |  | state:KOR
org:HAPAG-LLOYD | Hapag-Lloyd
org:HAVELSAN | Havelsan |  | state:TUR
org:HD-HYUNDAI-HEAVY-INDUSTRIES | HD Hyundai Heavy Industries | Hyundai Heavy Industries; Hyundai Heavy | state:KOR
org:HDP | HDP | Peoples' Democratic Party; Peoples Democratic Party | state:TUR
org:HDZ | HDZ |  | state:HRV
org:HELSING | Helsing |  | state:DEU
org:HELSINGIN-SANOMAT | Helsingin Sanomat |  | state:FIN
org:HENGAW | Hengaw
org:HENSOLDT | Hensoldt |  | state:DEU
org:HERITAGE-FOUNDATION | Heritage Foundation |  | state:USA
org:HESPRESS | Hespress |  | state:MAR
org:HIGH-NEGOTIATIONS-COMMITTEE | High Negotiations Committee | | state:SYR
org:HIGH-PEACE-COUNCIL | High Peace Council |  | state:AFG
org:HIGH-STATE-COUNCIL | High State Council | High Council of State | state:LBY
org:HIIRAAN-ONLINE | Hiiraan Online
org:HIKVISION | Hikvision |  | state:CHN
org:HINDUSTAN-AERONAUTICS | Hindustan Aeronautics | Hindustan Aeronautics Limited | state:IND
org:HINDUSTAN-TIMES | Hindustan Times |  | state:IND
org:HITACHI | Hitachi |  | state:JPN
org:HOME-FRONT-COMMAND | Home Front Command |  | state:ISR
org:HOME-OFFICE | Home Office | | state:GBR
org:HONDA | Honda | Honda Motor Co
org:HONEYWELL | Honeywell
org:HONG-KONG-FREE-PRESS | Hong Kong Free Press |  | state:CHN
org:HOOVER-INSTITUTION | Hoover Institution |  | state:USA
org:HOSTAGES-AND-MISSING-FAMILIES-FORUM | Hostages and Missing Families Forum | Hostages Families Forum | state:ISR
org:HOUSE-APPROPRIATIONS-COMMITTEE | House Appropriations Committee |  | state:USA
org:HOUSE-ARMED-SERVICES-COMMITTEE | House Armed Services Committee | | state:USA
org:HOUSE-FOREIGN-AFFAIRS-COMMITTEE | House Foreign Affairs Committee | | state:USA
org:HOUSE-INTELLIGENCE-COMMITTEE | House Intelligence Committee |  | state:USA
org:HOUSE-OF-COMMONS | House of Commons | | state:GBR
org:HOUSE-OF-LORDS | House of Lords | | state:GBR
org:HOUSTON-CHRONICLE | Houston Chronicle |  | state:USA
org:HRANA | HRANA |  | state:IRN
org:HRW | Human Rights Watch | HRW
org:HSBC | HSBC
org:HUAWEI | Huawei | | state:CHN
org:HUDSON-INSTITUTE | Hudson Institute |  | state:USA
org:HUFFPOST | HuffPost | Huffington Post | state:USA
org:HUMANITARIAN-OPERATIONS-COORDINATION-CENTER | Humanitarian Operations Coordination Center | HOCC | state:YEM
org:HUNTINGTON-INGALLS | Huntington Ingalls | | state:USA
org:HUR | HUR | Main Directorate of Intelligence; Main Intelligence Directorate; GUR; Defence Intelligence of Ukraine | state:UKR
org:HURRIYET | Hurriyet | Hürriyet; Hurriyet Daily News | state:TUR
org:HYUNDAI | Hyundai | Hyundai Motor
org:HYUNDAI-ROTEM | Hyundai Rotem |  | state:KOR
org:I24-NEWS | i24 News | i24NEWS | state:ISR
org:IAEA | International Atomic Energy Agency | IAEA; UN nuclear watchdog; U.N. nuclear watchdog; Atomic Energy Agency; UN atomic watchdog
org:IAEA-BOARD | IAEA Board of Governors | Board of Governors
org:IAI | Israel Aerospace Industries | | state:ISR
org:IATA | International Air Transport Association | IATA
org:IBERDROLA | Iberdrola |  | state:ESP
org:IBM | IBM | International Business Machines
org:ICAO | International Civil Aviation Organization | ICAO | org:UN
org:ICC | International Criminal Court | ICC
org:ICE | Immigration and Customs Enforcement | | state:USA
org:ICJ | International Court of Justice | ICJ; World Court
org:ICRC | International Committee of the Red Cross | ICRC; Red Cross
org:ICTR | ICTR | International Criminal Tribunal for Rwanda | org:UN
org:ICTY | ICTY | International Criminal Tribunal for the former Yugoslavia | org:UN
org:IEA | International Energy Agency | IEA
org:IFC | International Finance Corporation
org:IGAD | Intergovernmental Authority on Development | IGAD
org:IHI | IHI |  | state:JPN
org:IISS | International Institute for Strategic Studies | IISS
org:ILNA | ILNA |  | state:IRN
org:ILO | International Labour Organization | ILO
org:IMF | International Monetary Fund | IMF
org:IMO | International Maritime Organization | IMO
org:IND-foreign-ministry | Ministry of External Affairs | External Affairs Ministry; MEA | state:IND
org:INDIAN-EXPRESS | Indian Express | The Indian Express | state:IND
org:INDIAN-NATIONAL-CONGRESS | Indian National Congress | Congress party; Congress Party | state:IND
org:INDIAN-OCEAN-COMMISSION | Indian Ocean Commission
org:INDIAN-OCEAN-RIM-ASSOCIATION | Indian Ocean Rim Association
org:INDIAN-SPACE-RESEARCH-ORGANISATION | Indian Space Research Organisation | ISRO | state:IND
org:INKATHA | Inkatha | Inkatha Freedom Party | state:ZAF
org:INSS | INSS | Institute for National Security Studies | state:ISR
org:INSTITUTE-FOR-SCIENCE-AND-INTERNATIONAL-SECURITY | Institute for Science and International Security |  | state:USA
org:INSTITUTE-FOR-SECURITY-STUDIES | Institute for Security Studies |  | state:ZAF
org:INTEL | Intel Corp | Intel Corporation
org:INTER-AMERICAN-COMMISSION-ON-HUMAN-RIGHTS | Inter-American Commission on Human Rights |  | org:OAS
org:INTER-AMERICAN-COURT-OF-HUMAN-RIGHTS | Inter-American Court of Human Rights
org:INTER-AMERICAN-DEVELOPMENT-BANK | Inter-American Development Bank
org:INTERFAX | Interfax | | state:RUS
org:INTERFAX-UKRAINE | Interfax-Ukraine |  | state:UKR
org:INTERIOR-DEPARTMENT | Interior Department | Department of the Interior | state:USA
org:INTERNAL-SECURITY-AGENCY | Internal Security Agency | ABW | state:POL
org:INTERNATIONAL-CHAMBER-OF-COMMERCE | International Chamber of Commerce
org:INTERNATIONAL-CHAMBER-OF-SHIPPING | International Chamber of Shipping
org:INTERNATIONAL-COMMISSION-OF-JURISTS | International Commission of Jurists
org:INTERNATIONAL-CONFERENCE-ON-THE-GREAT-LAKES-REGION | International Conference on the Great Lakes Region | ICGLR
org:INTERNATIONAL-CRISIS-GROUP | International Crisis Group | Crisis Group
org:INTERNATIONAL-FEDERATION-OF-JOURNALISTS | International Federation of Journalists
org:INTERNATIONAL-INSTITUTE-OF-HUMANITARIAN-LAW | International Institute of Humanitarian Law
org:INTERNATIONAL-LAW-COMMISSION | International Law Commission |  | org:UN
org:INTERNATIONAL-MARITIME-BUREAU | International Maritime Bureau | IMB
org:INTERNATIONAL-OLYMPIC-COMMITTEE | International Olympic Committee | IOC
org:INTERNATIONAL-PEACE-INSTITUTE | International Peace Institute
org:INTERNATIONAL-RESCUE-COMMITTEE | International Rescue Committee
org:INTERNATIONAL-RESIDUAL-MECHANISM | International Residual Mechanism |  | org:UN
org:INTERNATIONAL-SEABED-AUTHORITY | International Seabed Authority |  | org:UN
org:INTERNATIONAL-TELECOMMUNICATION-UNION | International Telecommunication Union | ITU | org:UN
org:INTERPOL | Interpol
org:INTERTANKO | Intertanko
org:INVAP | INVAP |  | state:ARG
org:INVESTIGATIVE-COMMITTEE | Investigative Committee | Russian Investigative Committee | state:RUS
org:IOM | International Organization for Migration | IOM
org:IRAN-AIR | Iran Air |  | state:IRN
org:IRAN-ATOMIC-ENERGY-ORGANIZATION | Atomic Energy Organization of Iran | AEOI; Atomic Energy Organisation of Iran | state:IRN
org:IRAN-HUMAN-RIGHTS | Iran Human Rights
org:IRAN-INTERNATIONAL | Iran International
org:IRAQ-BODY-COUNT | Iraq Body Count
org:IRAQI-GOVERNING-COUNCIL | Iraqi Governing Council |  | state:IRQ
org:IRAQI-NEWS-AGENCY | Iraqi News Agency |  | state:IRQ
org:IRIB | IRIB | Islamic Republic of Iran Broadcasting | state:IRN
org:IRISH-TIMES | Irish Times | The Irish Times | state:IRL
org:IRISL | IRISL | Islamic Republic of Iran Shipping Lines | state:IRN
org:IRNA | IRNA | IRNA news agency; Islamic Republic News Agency | state:IRN
org:IRRAWADDY-NEWS | Irrawaddy news | The Irrawaddy | state:MMR
org:IRS | Internal Revenue Service | IRS | state:USA
org:ISEAS-YUSOF-ISHAK-INSTITUTE | ISEAS-Yusof Ishak Institute |  | state:SGP
org:ISI | Inter-Services Intelligence | ISI | state:PAK
org:ISLAH | Islah | Islah party; al-Islah | state:YEM
org:ISLAMIC-DEVELOPMENT-BANK | Islamic Development Bank
org:ISLAMIC-RELIEF | Islamic Relief
org:ISNA | ISNA | | state:IRN
org:ISPR | Inter-Services Public Relations | ISPR | state:PAK
org:ISRAEL-ELECTRIC-CORPORATION | Israel Electric Corporation |  | state:ISR
org:ISRAEL-HAYOM | Israel Hayom | | state:ISR
org:ISRAELI-SECURITY-CABINET | Israeli security cabinet | | state:ISR
org:ISW | Institute for the Study of War | ISW
org:ITA-foreign-ministry | Farnesina | | state:ITA
org:ITV | ITV | | state:GBR
org:IVECO-DEFENCE | Iveco Defence | Iveco | state:ITA
org:IZVESTIA | Izvestia | | state:RUS
org:JAKARTA-POST | Jakarta Post | The Jakarta Post | state:IDN
org:JAMAAT-E-ISLAMI | Jamaat-e-Islami
org:JAMES-MARTIN-CENTER | James Martin Center |  | state:USA
org:JAMIAT-ULEMA-E-ISLAM | Jamiat Ulema-e-Islam | JUI-F | state:PAK
org:JANATHA-VIMUKTHI-PERAMUNA | Janatha Vimukthi Peramuna | National People's Power; NPP | state:LKA
org:JANES | Jane's | Janes; Jane's Defence Weekly; Jane's Defense Weekly
org:JAPAN-AIRLINES | Japan Airlines |  | state:JPN
org:JAPAN-INNOVATION-PARTY | Japan Innovation Party |  | state:JPN
org:JAPAN-TIMES | Japan Times | The Japan Times | state:JPN
org:JAXA | JAXA |  | state:JPN
org:JD-COM | JD.com
org:JERUSALEM-POST | Jerusalem Post | The Jerusalem Post | state:ISR
org:JETRO | JETRO | | state:JPN
org:JEUNE-AFRIQUE | Jeune Afrique
org:JEWISH-AGENCY | Jewish Agency
org:JICA | JICA | | state:JPN
org:JIJI | Jiji Press | Jiji; Jiji news agency | state:JPN
org:JOBBIK | Jobbik |  | state:HUN
org:JOHNSON-AND-JOHNSON | Johnson & Johnson
org:JOINT-MARITIME-INFORMATION-CENTER | Joint Maritime Information Center | JMIC
org:JOONGANG-ILBO | JoongAng Ilbo | JoongAng Daily | state:KOR
org:JPMORGAN | JPMorgan | JP Morgan
org:JPMORGAN-CHASE | JPMorgan Chase
org:JUSTICE-DEPARTMENT | Justice Department | US Justice Department; U.S. Justice Department; Department of Justice; U.S. Department of Justice | state:USA
org:KADIMA | Kadima |  | state:ISR
org:KAITSEPOLITSEI | Kaitsepolitsei | KAPO | state:EST
org:KALASHNIKOV-CONCERN | Kalashnikov Concern |  | state:RUS
org:KAN | Kan news | | state:ISR
org:KATAEB | Kataeb | Kataeb Party | state:LBN
org:KATHIMERINI | Kathimerini |  | state:GRC
org:KATHMANDU-POST | Kathmandu Post | The Kathmandu Post | state:NPL
org:KAWASAKI-HEAVY-INDUSTRIES | Kawasaki Heavy Industries | Kawasaki Heavy | state:JPN
org:KAYHAN | Kayhan |  | state:IRN
org:KAZATOMPROM | Kazatomprom |  | state:KAZ
org:KAZMUNAYGAS | KazMunayGas | KazMunaiGas | state:KAZ
org:KBR | KBR |  | state:USA
org:KBS | KBS | | state:KOR
org:KCNA | Korean Central News Agency | KCNA | state:PRK
org:KCTU | KCTU | | state:KOR
org:KGB | KGB | | state:SUN
org:KHAAMA-PRESS | Khaama Press |  | state:AFG
org:KHALEEJ-TIMES | Khaleej Times |  | state:ARE
org:KHATAM-AL-ANBIYA-CONSTRUCTION-HEADQUARTERS | Khatam al-Anbiya Construction Headquarters | Khatam al-Anbia Construction | state:IRN
org:KHMER-TIMES | Khmer Times |  | state:KHM
org:KIA | Kia Motors
org:KIEL-INSTITUTE | Kiel Institute | Kiel Institute for the World Economy | state:DEU
org:KLM | KLM
org:KMT | Kuomintang | KMT | state:TWN
org:KNDS | KNDS
org:KNESSET | Knesset | | state:ISR
org:KOL-ISRAEL | Kol Israel | Voice of Israel | state:ISR
org:KOMEITO | Komeito |  | state:JPN
org:KOMMERSANT | Kommersant | | state:RUS
org:KOMPAS | Kompas |  | state:IDN
org:KOMSOMOLSKAYA-PRAVDA | Komsomolskaya Pravda | | state:RUS
org:KONGSBERG | Kongsberg | Kongsberg Gruppen; Kongsberg Defence | state:NOR
org:KOREA-AEROSPACE-INDUSTRIES | Korea Aerospace Industries |  | state:KOR
org:KOREA-HERALD | Korea Herald | | state:KOR
org:KOREA-TIMES | Korea Times | The Korea Times | state:KOR
org:KPLER | Kpler
org:KRAUSS-MAFFEI-WEGMANN | Krauss-Maffei Wegmann |  | state:DEU
org:KRG | Kurdistan Regional Government | KRG; Kurdistan regional government
org:KSRELIEF | KSrelief |  | state:SAU
org:KURDISTAN-24 | Kurdistan 24 | Kurdistan24 | state:IRQ
org:KUWAIT-NEWS-AGENCY | Kuwait News Agency | KUNA | state:KWT
org:KUWAIT-PETROLEUM-CORPORATION | Kuwait Petroleum Corporation | KPC | state:KWT
org:KYIV-INDEPENDENT | Kyiv Independent | The Kyiv Independent | state:UKR
org:KYIV-POST | Kyiv Post |  | state:UKR
org:KYODO | Kyodo | Kyodo News | state:JPN
org:L3HARRIS | L3Harris | L3Harris Technologies | state:USA
org:LA-FRANCE-INSOUMISE | La France Insoumise | France Unbowed; LFI | state:FRA
org:LA-JORNADA | La Jornada |  | state:MEX
org:LA-LIBERTAD-AVANZA | La Libertad Avanza | Liberty Advances | state:ARG
org:LA-LIBRE-BELGIQUE | La Libre Belgique |  | state:BEL
org:LA-REPUBBLICA | La Repubblica | | state:ITA
org:LA-REPUBLIQUE-EN-MARCHE | La République En Marche | En Marche; Renaissance party | state:FRA
org:LA-STAMPA | La Stampa | | state:ITA
org:LA-TERCERA | La Tercera |  | state:CHL
org:LABOR-DEPARTMENT | Labor Department | | state:USA
org:LABOUR-PARTY | Labour Party | Labour | state:GBR
org:LAKE-CHAD-BASIN-COMMISSION | Lake Chad Basin Commission
org:LAW-AND-JUSTICE | Law and Justice | | state:POL
org:LAZARUS-GROUP | Lazarus Group | Lazarus | state:PRK
org:LBC | LBC |  | state:GBR
org:LBCI | LBCI |  | state:LBN
org:LE-FIGARO | Le Figaro | | state:FRA
org:LE-MATIN | Le Matin |  | state:MAR
org:LE-MONDE | Le Monde | | state:FRA
org:LE-PARISIEN | Le Parisien |  | state:FRA
org:LE-POINT | Le Point |  | state:FRA
org:LE-SOIR | Le Soir |  | state:BEL
org:LEGISLATIVE-YUAN | Legislative Yuan |  | state:TWN
org:LEHMAN-BROTHERS | Lehman Brothers |  | state:USA
org:LEIDOS | Leidos |  | state:USA
org:LEONARDO | Leonardo SpA | Leonardo DRS
org:LES-ECHOS | Les Echos | Les Échos | state:FRA
org:LES-REPUBLICAINS | Les Républicains | Les Republicains | state:FRA
org:LEVADA-CENTER | Levada Center | Levada Centre | state:RUS
org:LEXPRESS | L'Express |  | state:FRA
org:LG-ELECTRONICS | LG Electronics | LG Group | state:KOR
org:LIBERAL-DEMOCRATIC-PARTY | Liberal Democratic Party | LDP | state:JPN
org:LIBERAL-DEMOCRATIC-PARTY-OF-RUSSIA | Liberal Democratic Party of Russia | LDPR | state:RUS
org:LIBERAL-DEMOCRATS | Liberal Democrats | | state:GBR
org:LIBERATION | Libération | | state:FRA
org:LIBERTY-TIMES | Liberty Times |  | state:TWN
org:LIBYA-OBSERVER | Libya Observer | The Libya Observer | state:LBY
org:LIG-NEX1 | LIG Nex1 |  | state:KOR
org:LIKUD | Likud | | state:ISR
org:LIMA-GROUP | Lima Group
org:LLOYDS-BANK | Lloyds Bank |  | state:GBR
org:LLOYDS-LIST | Lloyd's List
org:LLOYDS-MARKET-ASSOCIATION | Lloyd's Market Association
org:LLOYDS-OF-LONDON | Lloyd's of London | Lloyd's
org:LOCKHEED-MARTIN | Lockheed Martin | Lockheed | state:USA
org:LOK-SABHA | Lok Sabha | | state:IND
org:LONG-WAR-JOURNAL | Long War Journal |  | state:USA
org:LORIENT-LE-JOUR | L'Orient-Le Jour | L'Orient Today | state:LBN
org:LOS-ANGELES-TIMES | Los Angeles Times
org:LOWY-INSTITUTE | Lowy Institute |  | state:AUS
org:LRT | LRT |  | state:LTU
org:LUBLIN-TRIANGLE | Lublin Triangle
org:LUFTHANSA | Lufthansa
org:LUKOIL | Lukoil | | state:RUS
org:LUKOIL-NEFTOCHIM | Lukoil Neftochim |  | state:BGR
org:LUSA | Lusa |  | state:PRT
org:LVMH | LVMH |  | state:FRA
org:MAAN | Ma'an | Maan News Agency | state:PSE
org:MAARIV | Maariv | Ma'ariv | state:ISR
org:MADA-MASR | Mada Masr |  | state:EGY
org:MAERSK | Maersk
org:MAGEN-DAVID-ADOM | Magen David Adom |  | state:ISR
org:MAHAN-AIR | Mahan Air |  | state:IRN
org:MAIL-GUARDIAN | Mail & Guardian |  | state:ZAF
org:MAINICHI | Mainichi Shimbun | Mainichi | state:JPN
org:MAINLAND-AFFAIRS-COUNCIL | Mainland Affairs Council |  | state:TWN
org:MAJLIS | Majlis | Majles; Iranian parliament | state:IRN
org:MALAYSIA-AIRLINES | Malaysia Airlines
org:MALDIVIAN-DEMOCRATIC-PARTY | Maldivian Democratic Party |  | state:MDV
org:MANDIANT | Mandiant
org:MARINETRAFFIC | MarineTraffic
org:MASTERCARD | Mastercard |  | state:USA
org:MAXAR | Maxar | Maxar Technologies | state:USA
org:MAZAGON-DOCK | Mazagon Dock | Mazagon Dock Shipbuilders | state:IND
org:MBC | MBC |  | state:KOR
org:MBDA | MBDA
org:MCDONALDS | McDonald's
org:MCDONNELL-DOUGLAS | McDonnell Douglas | | state:USA
org:MEDIAPART | Mediapart | | state:FRA
org:MEDIASET | Mediaset
org:MEDIAZONA | Mediazona
org:MEDUZA | Meduza
org:MEHR-NEWS-AGENCY | Mehr News Agency | Mehr; Mehr news agency | state:IRN
org:MEKONG-RIVER-COMMISSION | Mekong River Commission
org:MENA | MENA | Middle East News Agency | state:EGY
org:MERCOSUR | Mercosur
org:MERCY-CORPS | Mercy Corps
org:MERETZ | Meretz |  | state:ISR
org:MERRILL-LYNCH | Merrill Lynch |  | state:USA
org:META | Meta
org:METROPOLITAN-POLICE | Metropolitan Police | Met Police | state:GBR
org:MEXICAN-NAVY-SECRETARIAT | Mexican Navy Secretariat | SEMAR | state:MEX
org:MHP | MHP | Nationalist Movement Party | state:TUR
org:MI5 | MI5 | | state:GBR
org:MI6 | MI6 | | state:GBR
org:MIAMI-HERALD | Miami Herald |  | state:USA
org:MICRON | Micron | Micron Technology | state:USA
org:MICROSOFT | Microsoft
org:MIDDLE-EAST-EYE | Middle East Eye
org:MIDDLE-EAST-INSTITUTE | Middle East Institute |  | state:USA
org:MIDDLEBURY-INSTITUTE | Middlebury Institute |  | state:USA
org:MILITARY-TIMES | Military Times |  | state:USA
org:MILLIYET | Milliyet |  | state:TUR
org:MINES-ADVISORY-GROUP | Mines Advisory Group
org:MING-PAO | Ming Pao |  | state:CHN
org:MINISTRY-OF-INTELLIGENCE-AND-SECURITY | Ministry of Intelligence and Security | MOIS | state:IRN
org:MINSK-GROUP | Minsk Group | OSCE Minsk Group | org:OSCE
org:MISSILE-DEFENSE-AGENCY | Missile Defense Agency |  | state:USA
org:MISSILE-TECHNOLOGY-CONTROL-REGIME | Missile Technology Control Regime | MTCR
org:MITSUBISHI | Mitsubishi | Mitsubishi Heavy Industries; Mitsubishi Electric; Mitsubishi Corp
org:MITSUI | Mitsui | Mitsui & Co | state:JPN
org:MITSUI-OSK | Mitsui OSK | Mitsui O.S.K. Lines | state:JPN
org:MIVD | MIVD |  | state:NLD
org:MIZAN | Mizan | Mizan news agency | state:IRN
org:MIZZIMA | Mizzima |  | state:MMR
org:MOBIL | Mobil Corp
org:MOL-GROUP | MOL Group |  | state:HUN
org:MOLDOVAGAZ | Moldovagaz |  | state:MDA
org:MOODYS | Moody's | Moody's Investors Service
org:MORGAN-STANLEY | Morgan Stanley
org:MOSCOW-TIMES | Moscow Times | The Moscow Times
org:MOSKOVSKY-KOMSOMOLETS | Moskovsky Komsomolets |  | state:RUS
org:MOSSAD | Mossad | | state:ISR
org:MOTOR-SICH | Motor Sich |  | state:UKR
org:MOVE-FORWARD-PARTY | Move Forward Party | Move Forward | state:THA
org:MOVEMENT-FOR-DEMOCRATIC-CHANGE | Movement for Democratic Change | MDC | state:ZWE
org:MOVEMENT-FOR-SOCIALISM | Movement for Socialism |  | state:BOL
org:MSC-SHIPPING | Mediterranean Shipping Company | Mediterranean Shipping Co
org:MSF | Médecins Sans Frontières | Medecins Sans Frontieres; Doctors Without Borders; MSF
org:MSNBC | MSNBC
org:MTI | MTI |  | state:HUN
org:MTV-LEBANON | MTV Lebanon |  | state:LBN
org:MUBADALA | Mubadala |  | state:ARE
org:MUNICH-SECURITY-CONFERENCE | Munich Security Conference
org:MUTTAHIDA-QAUMI-MOVEMENT | Muttahida Qaumi Movement | MQM | state:PAK
org:MYANMA-OIL-AND-GAS-ENTERPRISE | Myanma Oil and Gas Enterprise | MOGE | state:MMR
org:MYANMAR-NOW | Myanmar Now |  | state:MMR
org:N-VA | N-VA |  | state:BEL
org:NABU | NABU | National Anti-Corruption Bureau | state:UKR
org:NAFTOGAZ | Naftogaz | | state:UKR
org:NAMMO | Nammo |  | state:NOR
org:NASA | NASA | National Aeronautics and Space Administration | state:USA
org:NASHA-NIVA | Nasha Niva |  | state:BLR
org:NATIONAL-BANK-OF-UKRAINE | National Bank of Ukraine |  | state:UKR
org:NATIONAL-CHUNG-SHAN-INSTITUTE-OF-SCIENCE-AND-TECHNOLOGY | National Chung-Shan Institute of Science and Technology | NCSIST | state:TWN
org:NATIONAL-CITIZEN-PARTY | National Citizen Party |  | state:BGD
org:NATIONAL-COALITION-PARTY | National Coalition Party |  | state:FIN
org:NATIONAL-CONGRESS-PARTY | National Congress Party |  | state:SDN
org:NATIONAL-CRIME-AGENCY | National Crime Agency | NCA | state:GBR
org:NATIONAL-CYBER-SECURITY-CENTRE | National Cyber Security Centre | NCSC | state:GBR
org:NATIONAL-DEFENSE-COMMISSION | National Defense Commission | National Defence Commission | state:PRK
org:NATIONAL-DEMOCRATIC-CONGRESS | National Democratic Congress |  | state:GHA
org:NATIONAL-DEVELOPMENT-AND-REFORM-COMMISSION | National Development and Reform Commission |  | state:CHN
org:NATIONAL-EMERGENCY-MANAGEMENT-AGENCY | National Emergency Management Agency |  | state:NGA
org:NATIONAL-ENDOWMENT-FOR-DEMOCRACY | National Endowment for Democracy |  | state:USA
org:NATIONAL-GEOSPATIAL-INTELLIGENCE-AGENCY | National Geospatial-Intelligence Agency | NGA | state:USA
org:NATIONAL-GRID | National Grid |  | state:GBR
org:NATIONAL-HURRICANE-CENTER | National Hurricane Center |  | state:USA
org:NATIONAL-INTELLIGENCE-AND-SECURITY-AGENCY | National Intelligence and Security Agency | NISA | state:SOM
org:NATIONAL-INTELLIGENCE-ORGANIZATION | National Intelligence Organization | National Intelligence Organisation; MIT intelligence agency | state:TUR
org:NATIONAL-INVESTIGATION-AGENCY | National Investigation Agency |  | state:IND
org:NATIONAL-IRANIAN-OIL-COMPANY | National Iranian Oil Company | NIOC | state:IRN
org:NATIONAL-IRANIAN-TANKER-COMPANY | National Iranian Tanker Company | NITC | state:IRN
org:NATIONAL-LEAGUE-FOR-DEMOCRACY | National League for Democracy | NLD | state:MMR
org:NATIONAL-NUCLEAR-SECURITY-ADMINISTRATION | National Nuclear Security Administration | NNSA | state:USA
org:NATIONAL-OIL-CORPORATION | National Oil Corporation | Libyan National Oil Corporation; Libya's National Oil Corporation | state:LBY
org:NATIONAL-PEOPLES-CONGRESS | National People's Congress | NPC | state:CHN
org:NATIONAL-RALLY | National Rally | | state:FRA
org:NATIONAL-RECONNAISSANCE-OFFICE | National Reconnaissance Office | NRO | state:USA
org:NATIONAL-RESISTANCE-MOVEMENT | National Resistance Movement |  | state:UGA
org:NATIONAL-TASK-FORCE-FOR-THE-WEST-PHILIPPINE-SEA | National Task Force for the West Philippine Sea |  | state:PHL
org:NATIONAL-TRANSPORTATION-SAFETY-BOARD | National Transportation Safety Board | NTSB | state:USA
org:NATIONAL-UNITY-GOVERNMENT | National Unity Government | NUG | state:MMR
org:NATO | North Atlantic Treaty Organization | NATO; Atlantic alliance; North Atlantic alliance; North Atlantic Council; North Atlantic Treaty Organisation
org:NATO-PARLIAMENTARY-ASSEMBLY | NATO Parliamentary Assembly |  | org:NATO
org:NATO-RUSSIA-COUNCIL | NATO-Russia Council |  | org:NATO
org:NAVAL-GROUP | Naval Group
org:NAVAL-NEWS | Naval News
org:NAVANTIA | Navantia |  | state:ESP
org:NAVY-TIMES | Navy Times |  | state:USA
org:NBC | NBC News | NBC
org:NDTV | NDTV | | state:IND
org:NEPALI-CONGRESS | Nepali Congress |  | state:NPL
org:NESTLE | Nestlé | Nestle
org:NETBLOCKS | NetBlocks
org:NETFLIX | Netflix |  | state:USA
org:NEUE-ZURCHER-ZEITUNG | Neue Zürcher Zeitung | Neue Zuercher Zeitung; NZZ | state:CHE
org:NEW-DEMOCRATIC-PARTY | New Democratic Party |  | state:CAN
org:NEW-DEVELOPMENT-BANK | New Development Bank
org:NEW-PATRIOTIC-PARTY | New Patriotic Party
org:NEW-TIMES | New Times | The New Times | state:RWA
org:NEW-YORK-POST | New York Post |  | state:USA
org:NEW-YORK-TIMES | New York Times | The New York Times; NYT
org:NEW-YORKER | New Yorker | The New Yorker | state:USA
org:NEW-ZEALAND-HERALD | New Zealand Herald |  | state:NZL
org:NEWPORT-NEWS-SHIPBUILDING | Newport News Shipbuilding |  | state:USA
org:NEWS24 | News24 |  | state:ZAF
org:NEWSMAX | Newsmax | | state:USA
org:NEWSWEEK | Newsweek
org:NEXTA | Nexta
org:NEXTER | Nexter
org:NEZAVISIMAYA-GAZETA | Nezavisimaya Gazeta |  | state:RUS
org:NHK | NHK | | state:JPN
org:NHK-WORLD | NHK World | | state:JPN
org:NIGERIAN-NATIONAL-PETROLEUM-CORPORATION | Nigerian National Petroleum Corporation | NNPC; NNPC Ltd | state:NGA
org:NIKKEI | Nikkei | Nikkei Asia; Nikkei Asian Review | state:JPN
org:NILEPET | Nilepet |  | state:SSD
org:NINE-NEWS | Nine News |  | state:AUS
org:NIPPON-STEEL | Nippon Steel |  | state:JPN
org:NIPPON-YUSEN | Nippon Yusen |  | state:JPN
org:NIS | National Intelligence Service | South Korea's spy agency | state:KOR
org:NISSAN | Nissan | Nissan Motor
org:NIXON-ADMINISTRATION | Nixon administration |  | state:USA
org:NK-NEWS | NK News
org:NOAA | NOAA | National Oceanic and Atmospheric Administration | state:USA
org:NOKIA | Nokia
org:NOMURA | Nomura | Nomura Securities
org:NON-ALIGNED-MOVEMENT | Non-Aligned Movement
org:NORD-STREAM | Nord Stream | Nord Stream 2
org:NORDIC-BALTIC-EIGHT | Nordic-Baltic Eight | NB8
org:NORDIC-COUNCIL | Nordic Council
org:NORILSK-NICKEL | Norilsk Nickel | Nornickel | state:RUS
org:NORINCO | Norinco | | state:CHN
org:NORMANDY-FORMAT | Normandy Format | Normandy format
org:NORSK-HYDRO | Norsk Hydro |  | state:NOR
org:NORTH-PRESS | North Press |  | state:SYR
org:NORTHROP-GRUMMAN | Northrop Grumman | | state:USA
org:NORWEGIAN-REFUGEE-COUNCIL | Norwegian Refugee Council
org:NOURNEWS | Nournews | | state:IRN
org:NOVATEK | Novatek |  | state:RUS
org:NOVAYA-GAZETA | Novaya Gazeta | | state:RUS
org:NOVO-NORDISK | Novo Nordisk |  | state:DNK
org:NPR | NPR | National Public Radio | state:USA
org:NRC | Nuclear Regulatory Commission | | state:USA
org:NRK | NRK |  | state:NOR
org:NSA | National Security Agency | NSA | state:USA
org:NSC | National Security Council | NSC | state:USA
org:NTB | NTB |  | state:NOR
org:NTV | NTV
org:NUCLEAR-SUPPLIERS-GROUP | Nuclear Suppliers Group
org:NUCLEAR-THREAT-INITIATIVE | Nuclear Threat Initiative |  | state:USA
org:NUEVAS-IDEAS | Nuevas Ideas |  | state:SLV
org:NVIDIA | Nvidia
org:O-ESTADO-DE-S-PAULO | O Estado de S. Paulo | Estadao; Estadão | state:BRA
org:O-GLOBO | O Globo | Globo | state:BRA
org:OAS | Organization of American States | OAS; Organisation of American States
org:OBAMA-ADMINISTRATION | Obama administration | | state:USA
org:OCHA | OCHA | UN Office for the Coordination of Humanitarian Affairs; Office for the Coordination of Humanitarian Affairs; UNOCHA; U.N. Office for the Coordination of Humanitarian Affairs
org:OCP | OCP |  | state:MAR
org:ODNI | Office of the Director of National Intelligence | ODNI | state:USA
org:OECD | Organisation for Economic Co-operation and Development | Organisation for Economic Cooperation and Development; OECD; Organization for Economic Cooperation and Development
org:OFAC | Office of Foreign Assets Control | OFAC | state:USA
org:OFCOM | Ofcom |  | state:GBR
org:OFFICE-FOR-NATIONAL-STATISTICS | Office for National Statistics |  | state:GBR
org:OFFICE-OF-MANAGEMENT-AND-BUDGET | Office of Management and Budget | OMB | state:USA
org:OHCHR | Office of the High Commissioner for Human Rights | OHCHR; UN human rights office | org:UN
org:OIC | Organisation of Islamic Cooperation | OIC; Organization of Islamic Cooperation; Organization of the Islamic Conference; Islamic Conference
org:OIL-AND-NATURAL-GAS-CORPORATION | Oil and Natural Gas Corporation | ONGC | state:IND
org:OKAZ | Okaz |  | state:SAU
org:OMAN-NEWS-AGENCY | Oman News Agency | ONA | state:OMN
org:OMV | OMV |  | state:AUT
org:ONE-AMERICA-NEWS | One America News |  | state:USA
org:OPCW | Organisation for the Prohibition of Chemical Weapons | OPCW; Organization for the Prohibition of Chemical Weapons
org:OPEC | Organization of the Petroleum Exporting Countries | OPEC; OPEC+; Organisation of Petroleum Exporting Countries
org:OPEN-ARMS | Open Arms
org:OPENAI | OpenAI |  | state:USA
org:ORACLE-CORP | Oracle Corp | Oracle Corporation | state:USA
org:ORANGE-DEMOCRATIC-MOVEMENT | Orange Democratic Movement |  | state:KEN
org:ORANO | Orano |  | state:FRA
org:ORF | ORF |  | state:AUT
org:ORGANIZATION-OF-TURKIC-STATES | Organization of Turkic States
org:ORLEN | Orlen | PKN Orlen | state:POL
org:ORSTED | Orsted | Ørsted | state:DNK
org:ORYX | Oryx
org:OSCE | Organization for Security and Co-operation in Europe | OSCE; Organisation for Security and Co-operation in Europe
org:OSHKOSH-DEFENSE | Oshkosh Defense |  | state:USA
org:OTZMA-YEHUDIT | Otzma Yehudit | Jewish Power | state:ISR
org:OXFAM | Oxfam
org:P5-1 | P5+1 | E3+3; world powers
org:PACIFIC-ALLIANCE | Pacific Alliance
org:PACIFIC-ISLANDS-FORUM | Pacific Islands Forum
org:PAJHWOK | Pajhwok | Pajhwok Afghan News | state:AFG
org:PAKATAN-HARAPAN | Pakatan Harapan |  | state:MYS
org:PAKISTAN-ATOMIC-ENERGY-COMMISSION | Pakistan Atomic Energy Commission |  | state:PAK
org:PAKISTAN-PEOPLES-PARTY | Pakistan Peoples Party | | state:PAK
org:PALANTIR | Palantir
org:PALESTINE-RED-CRESCENT | Palestine Red Crescent |  | state:PSE
org:PALESTINIAN-AUTHORITY | Palestinian Authority | PA; Palestinian National Authority | state:PSE
org:PALESTINIAN-RED-CRESCENT | Palestinian Red Crescent | Palestinian Red Crescent Society | state:PSE
org:PAN-AFRICAN-PARLIAMENT | Pan-African Parliament |  | org:AU
org:PAN-AM | Pan American World Airways | Pan Am
org:PAN-AMERICAN-HEALTH-ORGANIZATION | Pan American Health Organization | PAHO
org:PANASONIC | Panasonic
org:PARIS-MATCH | Paris Match | | state:FRA
org:PARTI-ISLAM-SE-MALAYSIA | Parti Islam Se-Malaysia |  | state:MYS
org:PARTY-OF-ACTION-AND-SOLIDARITY | Party of Action and Solidarity |  | state:MDA
org:PASOK | PASOK | Pasok | state:GRC
org:PAYPAL | PayPal |  | state:USA
org:PBS | PBS |  | state:USA
org:PDI-P | PDI-P | Indonesian Democratic Party of Struggle | state:IDN
org:PDVSA | PDVSA | Petroleos de Venezuela; Petróleos de Venezuela | state:VEN
org:PEACE-AND-SECURITY-COUNCIL | Peace and Security Council | AU Peace and Security Council | org:AU
org:PEACE-NOW | Peace Now
org:PEMEX | Pemex | Petroleos Mexicanos | state:MEX
org:PENTAGON | Pentagon | Department of Defense; US Defense Department; U.S. Defense Department; US Department of Defense; U.S. Department of Defense; Defense Department; DoD; Department of War; War Department | state:USA
org:PEOPLE-POWER-PARTY | People Power Party | PPP | state:KOR
org:PEOPLES-ACTION-PARTY | People's Action Party |  | state:SGP
org:PEOPLES-BANK-OF-CHINA | People's Bank of China | PBOC | state:CHN
org:PEOPLES-DAILY | People's Daily | | state:CHN
org:PEPSICO | PepsiCo
org:PERMANENT-COURT-OF-ARBITRATION | Permanent Court of Arbitration
org:PERTAMINA | Pertamina | | state:IDN
org:PETRA-NEWS-AGENCY | Petra news agency | Jordan News Agency | state:JOR
org:PETROBRAS | Petrobras | | state:BRA
org:PETROCHINA | PetroChina | | state:CHN
org:PETROECUADOR | Petroecuador |  | state:ECU
org:PETRONAS | Petronas | | state:MYS
org:PETROPERU | Petroperu | Petroperú | state:PER
org:PETROVIETNAM | PetroVietnam | Petrovietnam | state:VNM
org:PEUGEOT | Peugeot
org:PFIZER | Pfizer
org:PGZ | PGZ | | state:POL
org:PHEU-THAI | Pheu Thai | Pheu Thai Party | state:THA
org:PHILIPPINE-DAILY-INQUIRER | Philippine Daily Inquirer | Inquirer | state:PHL
org:PHILIPPINE-DEPARTMENT-OF-NATIONAL-DEFENSE | Philippine Department of National Defense |  | state:PHL
org:PHILIPPINE-NATIONAL-POLICE | Philippine National Police | PNP | state:PHL
org:PHILIPPINE-NEWS-AGENCY | Philippine News Agency |  | state:PHL
org:PHILIPPINE-STAR | Philippine Star | The Philippine Star | state:PHL
org:PHILIPS | Philips NV
org:PHNOM-PENH-POST | Phnom Penh Post | The Phnom Penh Post | state:KHM
org:PHYSICIANS-FOR-HUMAN-RIGHTS | Physicians for Human Rights
org:PIF | Public Investment Fund | | state:SAU
org:PLA-DAILY | PLA Daily | People's Liberation Army Daily | state:CHN
org:PLAID-CYMRU | Plaid Cymru |  | state:GBR
org:PLAN-INTERNATIONAL | Plan International
org:PLANET-LABS | Planet Labs |  | state:USA
org:PLO | Palestine Liberation Organization | PLO; Palestine Liberation Organisation
org:PML-N | PML-N | Pakistan Muslim League-Nawaz; Pakistan Muslim League | state:PAK
org:PODEMOS | Podemos | | state:ESP
org:PODUJANA-PERAMUNA | Podujana Peramuna | SLPP; Sri Lanka Podujana Peramuna | state:LKA
org:POLISH-PRESS-AGENCY | Polish Press Agency | PAP | state:POL
org:POLITBURO | Politburo
org:POLITBURO-STANDING-COMMITTEE | Politburo Standing Committee |  | state:CHN
org:POLITICO | Politico | Politico Europe
org:POLITIKEN | Politiken |  | state:DNK
org:PORSCHE | Porsche
org:POSCO | POSCO
org:PRATT-WHITNEY | Pratt & Whitney |  | state:USA
org:PRAVDA | Pravda | | state:RUS
org:PREMIUM-TIMES | Premium Times |  | state:NGA
org:PRENSA-LATINA | Prensa Latina |  | state:CUB
org:PRESIDENTIAL-LEADERSHIP-COUNCIL | Presidential Leadership Council |  | state:YEM
org:PRESS-ASSOCIATION | Press Association |  | state:GBR
org:PRESS-TRUST-OF-INDIA | Press Trust of India | Press Trust | state:IND
org:PRESS-TV | Press TV | | state:IRN
org:PRI | PRI | Institutional Revolutionary Party | state:MEX
org:PRIO | PRIO | Peace Research Institute Oslo
org:PROCTER-AND-GAMBLE | Procter & Gamble
org:PROGRESSIVE-SOCIALIST-PARTY | Progressive Socialist Party |  | state:LBN
org:PROLIFERATION-SECURITY-INITIATIVE | Proliferation Security Initiative
org:PROPUBLICA | ProPublica |  | state:USA
org:PROSPERITY-PARTY | Prosperity Party |  | state:ETH
org:PROTHOM-ALO | Prothom Alo |  | state:BGD
org:PSOE | PSOE |  | state:ESP
org:PST | PST | Norwegian Police Security Service | state:NOR
org:PT-PAL | PT PAL |  | state:IDN
org:PTI | Pakistan Tehreek-e-Insaf | PTI; PTI party | state:PAK
org:PUBLIC-SECURITY-INTELLIGENCE-AGENCY | Public Security Intelligence Agency |  | state:JPN
org:PVV | PVV | Party for Freedom | state:NLD
org:QANTAS | Qantas
org:QATAR-AIRWAYS | Qatar Airways
org:QATAR-INVESTMENT-AUTHORITY | Qatar Investment Authority |  | state:QAT
org:QATARENERGY | QatarEnergy | Qatar Energy; Qatar Petroleum | state:QAT
org:QINETIQ | QinetiQ |  | state:GBR
org:QNA | QNA | Qatar News Agency | state:QAT
org:QUAD | Quadrilateral Security Dialogue | Quad
org:QUALCOMM | Qualcomm
org:QUANTUM-SYSTEMS | Quantum Systems |  | state:DEU
org:QUINCY-INSTITUTE | Quincy Institute |  | state:USA
org:RAAM | Ra'am |  | state:ISR
org:RADIO-DABANGA | Radio Dabanga | Dabanga
org:RADIO-FRANCE-INTERNATIONALE | Radio France Internationale | | state:FRA
org:RADIO-FREE-ASIA | Radio Free Asia | | state:USA
org:RADIO-OKAPI | Radio Okapi |  | state:COD
org:RADIO-TAMAZUJ | Radio Tamazuj
org:RAFAEL | Rafael Advanced Defense Systems | ?Rafael | state:ISR
org:RAI | RAI | | state:ITA
org:RAJYA-SABHA | Rajya Sabha | | state:IND
org:RAND | Rand Corporation | RAND
org:RAPPLER | Rappler |  | state:PHL
org:RASHTRIYA-SWAYAMSEVAK-SANGH | Rashtriya Swayamsevak Sangh | | state:IND
org:RAYTHEON | Raytheon | RTX; RTX Corp; Raytheon Technologies | state:USA
org:RBC | RBC |  | state:RUS
org:RCMP | RCMP | Royal Canadian Mounted Police | state:CAN
org:REAGAN-ADMINISTRATION | Reagan administration | Reagan Administration | state:USA
org:RECONNAISSANCE-GENERAL-BUREAU | Reconnaissance General Bureau |  | state:PRK
org:RED-CRESCENT | Red Crescent
org:RED-CROSS-FEDERATION | International Federation of Red Cross | International Federation of Red Cross and Red Crescent Societies; IFRC
org:REFORM-UK | Reform UK |  | state:GBR
org:REFUGEES-INTERNATIONAL | Refugees International
org:RELIANCE-INDUSTRIES | Reliance Industries |  | state:IND
org:RELIGIOUS-ZIONISM-PARTY | Religious Zionism party | Religious Zionism | state:ISR
org:RENAULT | Renault
org:REPORTERS-WITHOUT-BORDERS | Reporters Without Borders | RSF press group
org:REPSOL | Repsol |  | state:ESP
org:REPUBLICAN-PARTY | Republican Party | GOP; Republican; ~Republicans | state:USA
org:RESEARCH-AND-ANALYSIS-WING | Research and Analysis Wing | R&AW | state:IND
org:RESERVE-BANK-OF-INDIA | Reserve Bank of India | RBI | state:IND
org:REUTERS | Reuters | Thomson Reuters; Reuters news agency
org:RFE-RL | Radio Free Europe | RFE/RL; Radio Liberty | state:USA
org:RFI | RFI |  | state:FRA
org:RHEINMETALL | Rheinmetall | Rheinmetall AG | state:DEU
org:RIA-NOVOSTI | RIA Novosti | RIA | state:RUS
org:RIO-GROUP | Rio Group
org:RIO-TINTO | Rio Tinto
org:RITZAU | Ritzau |  | state:DNK
org:RNZ | RNZ | Radio New Zealand | state:NZL
org:RODONG-SINMUN | Rodong Sinmun | | state:PRK
org:ROKETSAN | Roketsan |  | state:TUR
org:ROLLS-ROYCE | Rolls-Royce
org:ROSATOM | Rosatom | | state:RUS
org:ROSKOMNADZOR | Roskomnadzor |  | state:RUS
org:ROSNEFT | Rosneft | | state:RUS
org:ROSOBORONEXPORT | Rosoboronexport |  | state:RUS
org:ROSS | Roscosmos | | state:RUS
org:ROSSELKHOZNADZOR | Rosselkhoznadzor | | state:RUS
org:ROSSIYA-1 | Rossiya 1 | Rossiya-1; Rossiya 24 | state:RUS
org:ROSSIYSKAYA-GAZETA | Rossiyskaya Gazeta |  | state:RUS
org:ROSTEC | Rostec | | state:RUS
org:ROYAL-DUTCH-SHELL | Royal Dutch/Shell | Royal Dutch Shell; Royal Dutch; Shell plc; Shell Oil; ?Shell
org:RT | RT | | state:RUS
org:RTE | RTE | RTÉ | state:IRL
org:RUDAW | Rudaw
org:RUSAL | Rusal |  | state:RUS
org:RUSI | Royal United Services Institute | RUSI
org:RUSSIAN-DIRECT-INVESTMENT-FUND | Russian Direct Investment Fund |  | state:RUS
org:RUSSIAN-HELICOPTERS | Russian Helicopters |  | state:RUS
org:RWANDAN-PATRIOTIC-FRONT | Rwandan Patriotic Front | RPF | state:RWA
org:RWE | RWE |  | state:DEU
org:RYBAR | Rybar |  | state:RUS
org:RZECZPOSPOLITA | Rzeczpospolita |  | state:POL
org:S-P-GLOBAL | S&P Global | Standard & Poor's
org:S-RAJARATNAM-SCHOOL-OF-INTERNATIONAL-STUDIES | S. Rajaratnam School of International Studies | RSIS | state:SGP
org:SAAB | Saab AB | Saab Group
org:SAARC | SAARC | South Asian Association for Regional Cooperation
org:SABA | Saba | Saba news agency | state:YEM
org:SABAH-NEWSPAPER | Sabah newspaper |  | state:TUR
org:SABC | SABC |  | state:ZAF
org:SABIC | SABIC |  | state:SAU
org:SADC | Southern African Development Community | SADC
org:SAFRAN | Safran
org:SAIC | SAIC |  | state:USA
org:SALT-TYPHOON | Salt Typhoon |  | state:CHN
org:SAMSUNG | Samsung | Samsung Electronics
org:SAN-FRANCISCO-CHRONICLE | San Francisco Chronicle |  | state:USA
org:SANA | SANA | Sana news agency; Syrian Arab News Agency | state:SYR
org:SANDWORM | Sandworm |  | state:RUS
org:SANKEI | Sankei | Sankei Shimbun | state:JPN
org:SANTANDER | Banco Santander
org:SAP | SAP SE
org:SAPO | Sapo | SAPO | state:SWE
org:SASOL | Sasol |  | state:ZAF
org:SAUDI-ARABIAN-MILITARY-INDUSTRIES | Saudi Arabian Military Industries |  | state:SAU
org:SAUDI-CENTRAL-BANK | Saudi Central Bank |  | state:SAU
org:SAUDI-PRESS-AGENCY | Saudi Press Agency | SPA | state:SAU
org:SAVAK | SAVAK |  | state:IRN
org:SAVE-ROMANIA-UNION | Save Romania Union |  | state:ROU
org:SAVE-THE-CHILDREN | Save the Children
org:SBERBANK | Sberbank
org:SBU | Security Service of Ukraine | SBU | state:UKR
org:SCO | Shanghai Cooperation Organisation | SCO; Shanghai Cooperation Organization
org:SCOTLAND-YARD | Scotland Yard | | state:GBR
org:SDLP | SDLP |  | state:GBR
org:SEA-WATCH | Sea-Watch | Sea Watch
org:SEALIGHT | SeaLight
org:SEBIN | SEBIN | Sebin; Bolivarian National Intelligence Service | state:VEN
org:SEC | Securities and Exchange Commission | SEC | state:USA
org:SECRET-SERVICE | Secret Service | U.S. Secret Service; US Secret Service | state:USA
org:SECURITY-COUNCIL-OF-RUSSIA | Security Council of Russia | Russian Security Council | state:RUS
org:SEDENA | SEDENA | Sedena | state:MEX
org:SEMAFOR | Semafor |  | state:USA
org:SENATE-ARMED-SERVICES-COMMITTEE | Senate Armed Services Committee | | state:USA
org:SENATE-FOREIGN-RELATIONS-COMMITTEE | Senate Foreign Relations Committee | | state:USA
org:SENATE-INTELLIGENCE-COMMITTEE | Senate Intelligence Committee |  | state:USA
org:SENATE-JUDICIARY-COMMITTEE | Senate Judiciary Committee |  | state:USA
org:SERB-LIST | Serb List | Srpska Lista | state:XKX
org:SERBIAN-PROGRESSIVE-PARTY | Serbian Progressive Party |  | state:SRB
org:SERVANT-OF-THE-PEOPLE | Servant of the People |  | state:UKR
org:SEVERSTAL | Severstal |  | state:RUS
org:SHABELLE-MEDIA | Shabelle Media | Radio Shabelle | state:SOM
org:SHAFAQ-NEWS | Shafaq News |  | state:IRQ
org:SHARGH | Shargh |  | state:IRN
org:SHAS | Shas |  | state:ISR
org:SHIN-BET | Shin Bet | Shabak; Israel Security Agency | state:ISR
org:SHIV-SENA | Shiv Sena |  | state:IND
org:SIEMENS | Siemens
org:SIKORSKY | Sikorsky | Sikorsky Aircraft | state:USA
org:SINGAPORE-AIRLINES | Singapore Airlines
org:SINOPEC | Sinopec | | state:CHN
org:SIPRI | Stockholm International Peace Research Institute | SIPRI
org:SIS | Secret Intelligence Service | MI-6 | state:GBR
org:SITE-INTELLIGENCE-GROUP | SITE Intelligence Group |  | state:USA
org:SIX-PARTY-TALKS | Six-Party Talks
org:SK-HYNIX | SK Hynix
org:SKY-NEWS | Sky News | | state:GBR
org:SKY-NEWS-ARABIA | Sky News Arabia |  | state:ARE
org:SMALL-ARMS-SURVEY | Small Arms Survey
org:SMIC | SMIC | Semiconductor Manufacturing International | state:CHN
org:SNP | Scottish National Party | SNP | state:GBR
org:SOCAR | SOCAR | | state:AZE
org:SOCIETE-GENERALE | Société Générale | Societe Generale | state:FRA
org:SOFTBANK | SoftBank |  | state:JPN
org:SOHR | Syrian Observatory for Human Rights | SOHR; Syrian Observatory
org:SOLARWINDS | SolarWinds |  | state:USA
org:SOLIDARITY | Solidarnosc | | state:POL
org:SONANGOL | Sonangol |  | state:AGO
org:SONATRACH | Sonatrach | | state:DZA
org:SONNA | SONNA | Somali National News Agency | state:SOM
org:SONY | Sony | Sony Corp
org:SOS-MEDITERRANEE | SOS Méditerranée | SOS Mediterranee
org:SOTHEBYS | Sotheby's
org:SOUTH-CHINA-MORNING-POST | South China Morning Post | SCMP
org:SOVCOMFLOT | Sovcomflot |  | state:RUS
org:SPACEX | SpaceX
org:SPD | Social Democratic Party of Germany | SPD | state:DEU
org:SPECIAL-TRIBUNAL-FOR-LEBANON | Special Tribunal for Lebanon |  | org:UN
org:SPUTNIK | Sputnik | | state:RUS
org:SRI-LANKA-FREEDOM-PARTY | Sri Lanka Freedom Party | | state:LKA
org:ST-ENGINEERING | ST Engineering |  | state:SGP
org:STABROEK-NEWS | Stabroek News |  | state:GUY
org:STANDARD-CHARTERED | Standard Chartered
org:STARLINK | Starlink
org:STARS-AND-STRIPES | Stars and Stripes |  | state:USA
org:STATE-ADMINISTRATION-COUNCIL | State Administration Council |  | state:MMR
org:STATE-AFFAIRS-COMMISSION | State Affairs Commission |  | state:PRK
org:STATE-BANK-OF-PAKISTAN | State Bank of Pakistan |  | state:PAK
org:STATE-COMMITTEE-FOR-NATIONAL-SECURITY | State Committee for National Security | GKNB | state:KGZ
org:STATE-DEPARTMENT | State Department | US State Department; U.S. State Department; Department of State; US Department of State; Foggy Bottom | state:USA
org:STATE-DUMA | State Duma | Duma | state:RUS
org:STATE-OF-LAW | State of Law | State of Law Coalition | state:IRQ
org:STATE-OIL-MARKETING-ORGANIZATION | State Oil Marketing Organization |  | state:IRQ
org:STATKRAFT | Statkraft |  | state:NOR
org:STIMSON-CENTER | Stimson Center |  | state:USA
org:STOP-THE-WAR-COALITION | Stop the War Coalition
org:STORTING | Storting | | state:NOR
org:STRAITS-EXCHANGE-FOUNDATION | Straits Exchange Foundation |  | state:TWN
org:STRAITS-TIMES | Straits Times | The Straits Times | state:SGP
org:STUDENT-NEWS-NETWORK | Student News Network | SNN | state:IRN
org:SUDAN-DOCTORS-NETWORK | Sudan Doctors Network |  | state:SDN
org:SUDAN-TRIBUNE | Sudan Tribune
org:SUEDDEUTSCHE-ZEITUNG | Süddeutsche Zeitung | Sueddeutsche Zeitung | state:DEU
org:SUEZ-CANAL-AUTHORITY | Suez Canal Authority | | state:EGY
org:SUKHOI-COMPANY | Sukhoi Company | Sukhoi Design Bureau | state:RUS
org:SUNA | SUNA | Sudan News Agency | state:SDN
org:SUNDAY-TIMES | Sunday Times | The Sunday Times
org:SUPO | Supo | SUPO | state:FIN
org:SUPREME-NATIONAL-SECURITY-COUNCIL | Supreme National Security Council | | state:IRN
org:SUPREME-PEOPLES-ASSEMBLY | Supreme People's Assembly |  | state:PRK
org:SUPREME-SOVIET | Supreme Soviet | | state:SUN
org:SURGUTNEFTEGAZ | Surgutneftegaz |  | state:RUS
org:SUSPILNE | Suspilne |  | state:UKR
org:SVR | Foreign Intelligence Service | SVR | state:RUS
org:SVT | SVT |  | state:SWE
org:SWEDEN-DEMOCRATS | Sweden Democrats |  | state:SWE
org:SWIFT | SWIFT
org:SWISS-NATIONAL-BANK | Swiss National Bank |  | state:CHE
org:SWISSINFO | Swissinfo |  | state:CHE
org:SWP | SWP | German Institute for International and Security Affairs | state:DEU
org:SYDNEY-MORNING-HERALD | Sydney Morning Herald | The Sydney Morning Herald | state:AUS
org:SYRIA-DIRECT | Syria Direct
org:SYRIA-TV | Syria TV |  | state:SYR
org:SYRIAN-ARAB-RED-CRESCENT | Syrian Arab Red Crescent
org:SYRIAN-NATIONAL-COALITION | Syrian National Coalition | | state:SYR
org:SYRIAN-NATIONAL-COUNCIL | Syrian National Council | SNC | state:SYR
org:SYRIZA | Syriza | | state:GRC
org:TACTICAL-MISSILES-CORPORATION | Tactical Missiles Corporation |  | state:RUS
org:TAIPEI-TIMES | Taipei Times |  | state:TWN
org:TAIWAN-AFFAIRS-OFFICE | Taiwan Affairs Office |  | state:CHN
org:TAIWAN-PEOPLES-PARTY | Taiwan People's Party |  | state:TWN
org:TANJUG | Tanjug |  | state:SRB
org:TANKERTRACKERS | TankerTrackers | TankerTrackers.com
org:TASNIM | Tasnim | Tasnim news agency; Tasnim News Agency | state:IRN
org:TASS | TASS | Tass news agency; TASS news agency | state:RUS
org:TATA-GROUP | Tata Group | Tata Sons | state:IND
org:TATNEFT | Tatneft |  | state:RUS
org:TECHNIPFMC | TechnipFMC
org:TEHRAN-TIMES | Tehran Times |  | state:IRN
org:TELAM | Telam | Télam | state:ARG
org:TELEFONICA | Telefonica | Telefónica | state:ESP
org:TELEGRAM | Telegram
org:TELEMUNDO | Telemundo |  | state:USA
org:TELESUR | Telesur | TeleSUR; teleSUR | state:VEN
org:TEMASEK | Temasek |  | state:SGP
org:TENCENT | Tencent
org:TESLA | Tesla Inc | Tesla Motors
org:TEXACO | Texaco | Texaco Inc
org:TF1 | TF1 |  | state:FRA
org:THALES | Thales | Thales Group; Thales SA
org:THE-EAST-AFRICAN | The East African
org:THE-ECONOMIST | The Economist | Economist
org:THE-GUARDIAN | The Guardian | Guardian
org:THE-HINDU | The Hindu | | state:IND
org:THE-INDEPENDENT | The Independent
org:THE-INTERCEPT | The Intercept |  | state:USA
org:THE-NATIONAL-NEWSPAPER | The National newspaper |  | state:ARE
org:THE-NEWS-INTERNATIONAL | The News International |  | state:PAK
org:THE-PUNCH | The Punch | Punch newspaper | state:NGA
org:THE-SPECTATOR | The Spectator |  | state:GBR
org:THE-TIMES | The Times
org:THE-WAR-ZONE | The War Zone | TWZ
org:THREE-SEAS-INITIATIVE | Three Seas Initiative
org:THYSSENKRUPP | ThyssenKrupp | Thyssen
org:TIKTOK | TikTok
org:TIME-MAGAZINE | Time magazine
org:TIMES-OF-INDIA | Times of India | The Times of India | state:IND
org:TIMES-OF-ISRAEL | Times of Israel | The Times of Israel | state:ISR
org:TISZA | Tisza | Tisza party; Tisza Party | state:HUN
org:TKMS | ThyssenKrupp Marine Systems | TKMS
org:TOKYO-ELECTRIC-POWER | Tokyo Electric Power | TEPCO; Tepco | state:JPN
org:TOLO | TOLOnews | Tolo News; ToloNews | state:AFG
org:TORONTO-STAR | Toronto Star |  | state:CAN
org:TOSHIBA | Toshiba
org:TOTALENERGIES | TotalEnergies | TotalEnergies SE | state:FRA
org:TOYOTA | Toyota | Toyota Motor
org:TPAO | TPAO | Turkish Petroleum | state:TUR
org:TRANSITIONAL-MILITARY-COUNCIL | Transitional Military Council |  | state:SDN
org:TRANSITIONAL-PRESIDENTIAL-COUNCIL | Transitional Presidential Council |  | state:HTI
org:TRANSITIONAL-SOVEREIGNTY-COUNCIL | Transitional Sovereignty Council | Sovereignty Council; Sovereign Council | state:SDN
org:TRANSNEFT | Transneft |  | state:RUS
org:TRANSPARENCY-INTERNATIONAL | Transparency International
org:TRANSPORTATION-DEPARTMENT | Transportation Department | Department of Transportation | state:USA
org:TREASURY | US Treasury | U.S. Treasury; Treasury Department; US Treasury Department; U.S. Treasury Department; Treasury | state:USA
org:TREASURY-UK | HM Treasury | | state:GBR
org:TREND-NEWS-AGENCY | Trend News Agency |  | state:AZE
org:TRT | TRT | TRT World; TRT Haber | state:TUR
org:TRUMP-ADMINISTRATION | Trump administration | | state:USA
org:TRUTH-SOCIAL | Truth Social |  | state:USA
org:TSA | Transportation Security Administration | TSA | state:USA
org:TSMC | TSMC | Taiwan Semiconductor Manufacturing
org:TT-NEWS-AGENCY | TT news agency |  | state:SWE
org:TURKISH-AEROSPACE-INDUSTRIES | Turkish Aerospace Industries | Turkish Aerospace; TUSAS; TAI | state:TUR
org:TURKISH-AIRLINES | Turkish Airlines
org:TURKISH-RED-CRESCENT | Turkish Red Crescent |  | state:TUR
org:TV-RAIN | TV Rain | Dozhd | state:RUS
org:TVN24 | TVN24 |  | state:POL
org:TVP | TVP |  | state:POL
org:TWITTER | Twitter
org:UBER | Uber | Uber Technologies | state:USA
org:UBS | UBS | Union Bank of Switzerland
org:UEFA | UEFA
org:UEMOA | UEMOA
org:UGTT | UGTT |  | state:TUN
org:UK-GOVERNMENT | British government | UK government; UK Government; British Government | state:GBR
org:UK-MINISTRY-OF-DEFENCE | UK Ministry of Defence | British Ministry of Defence; MoD | state:GBR
org:UK-PARLIAMENT | UK Parliament | British Parliament; British parliament | state:GBR
org:UKIP | UKIP | | state:GBR
org:UKMTO | United Kingdom Maritime Trade Operations | UKMTO; UK Maritime Trade Operations | state:GBR
org:UKRAINE-DEFENSE-CONTACT-GROUP | Ukraine Defense Contact Group | Ramstein group; Ramstein format; Contact Group
org:UKRAINSKA-PRAVDA | Ukrainska Pravda | | state:UKR
org:UKRENERGO | Ukrenergo | | state:UKR
org:UKRINFORM | Ukrinform | | state:UKR
org:UKROBORONPROM | Ukroboronprom | Ukrainian Defense Industry | state:UKR
org:UMKHONTO-WESIZWE-PARTY | uMkhonto weSizwe Party | MK Party | state:ZAF
org:UMNO | UMNO |  | state:MYS
org:UN | United Nations | UN; U.N.
org:UN-BOARD-OF-INQUIRY | UN Board of Inquiry | Board of Inquiry | org:UN
org:UN-COMMISSION-OF-INQUIRY | UN Commission of Inquiry | UN Independent Commission of Inquiry; Independent International Commission of Inquiry | org:UN
org:UN-GENERAL-ASSEMBLY | UN General Assembly | General Assembly; U.N. General Assembly; UNGA; United Nations General Assembly | org:UN
org:UN-HABITAT | UN-Habitat | UN Habitat | org:UN
org:UN-HUMAN-RIGHTS-COUNCIL | UN Human Rights Council | Human Rights Council | org:UN
org:UN-OFFICE-ON-DRUGS-AND-CRIME | UN Office on Drugs and Crime | UNODC; United Nations Office on Drugs and Crime | org:UN
org:UN-PANEL-OF-EXPERTS | UN Panel of Experts | | org:UN
org:UN-SECRETARIAT | UN Secretariat |  | org:UN
org:UN-SECURITY-COUNCIL | UN Security Council | Security Council; U.N. Security Council; United Nations Security Council; UNSC | org:UN
org:UN-WOMEN | UN Women |  | org:UN
org:UNAIDS | UNAIDS |  | org:UN
org:UNASUR | UNASUR
org:UNCTAD | UNCTAD | UN Trade and Development | org:UN
org:UNDP | UNDP | UN Development Programme; United Nations Development Programme | org:UN
org:UNEP | UNEP | UN Environment Programme; United Nations Environment Programme | org:UN
org:UNESCO | UNESCO | UN Educational, Scientific and Cultural Organization | org:UN
org:UNFPA | UNFPA | UN Population Fund; United Nations Population Fund | org:UN
org:UNHCR | UN High Commissioner for Refugees | UNHCR; UN refugee agency; U.N. refugee agency; UN High Commission for Refugees; United Nations High Commissioner for Refugees; United Nations refugee agency | org:UN
org:UNIAN | UNIAN |  | state:UKR
org:UNICEF | UNICEF | UN children's agency; U.N. children's agency; United Nations Children's Fund; UN Children's Fund | org:UN
org:UNICREDIT | UniCredit
org:UNIDIR | UNIDIR |  | org:UN
org:UNIDO | UNIDO |  | org:UN
org:UNILEVER | Unilever
org:UNION-PACIFIC | Union Pacific
org:UNION-SOLIDARITY-AND-DEVELOPMENT-PARTY | Union Solidarity and Development Party | USDP | state:MMR
org:UNIPER | Uniper |  | state:DEU
org:UNITAR | UNITAR |  | org:UN
org:UNITED-AIRCRAFT-CORPORATION | United Aircraft Corporation |  | state:RUS
org:UNITED-AIRLINES | United Airlines
org:UNITED-FRONT-WORK-DEPARTMENT | United Front Work Department | United Front | state:CHN
org:UNITED-LAUNCH-ALLIANCE | United Launch Alliance |  | state:USA
org:UNITED-NATIONAL-MOVEMENT | United National Movement |  | state:GEO
org:UNITED-RUSSIA | United Russia | | state:RUS
org:UNITED-SHIPBUILDING-CORPORATION | United Shipbuilding Corporation |  | state:RUS
org:UNITED-SOCIALIST-PARTY-OF-VENEZUELA | United Socialist Party of Venezuela |  | state:VEN
org:UNITED-STATES-INSTITUTE-OF-PEACE | United States Institute of Peace | U.S. Institute of Peace; USIP | state:USA
org:UNITED-TECHNOLOGIES | United Technologies
org:UNITED-TORAH-JUDAISM | United Torah Judaism |  | state:ISR
org:UNIVERSAL-POSTAL-UNION | Universal Postal Union
org:UNIVISION | Univision |  | state:USA
org:UNMAS | UNMAS | UN Mine Action Service | org:UN
org:UNMOVIC | UNMOVIC | | org:UN
org:UNOPS | UNOPS | | org:UN
org:UNOSAT | UNOSAT |  | org:UN
org:UNRWA | UNRWA | UN Relief and Works Agency; United Nations Relief and Works Agency | org:UN
org:UNSCO | UNSCO |  | org:UN
org:UNSCOM | UNSCOM | | org:UN
org:UPI | UPI | United Press International | state:USA
org:URALVAGONZAVOD | Uralvagonzavod |  | state:RUS
org:URIMINZOKKIRI | Uriminzokkiri |  | state:PRK
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
org:USNI-NEWS | USNI News | U.S. Naval Institute; USNI | state:USA
org:USTR | Office of the U.S. Trade Representative | USTR; U.S. Trade Representative | state:USA
org:VANGUARD-TECH | Vanguard Tech
org:VATTENFALL | Vattenfall |  | state:SWE
org:VEDOMOSTI | Vedomosti |  | state:RUS
org:VENTE-VENEZUELA | Vente Venezuela |  | state:VEN
org:VERKHOVNA-RADA | Verkhovna Rada | | state:UKR
org:VETEVENDOSJE | Vetevendosje | Vetëvendosje | state:XKX
org:VIASNA | Viasna |  | state:BLR
org:VIETNAM-NEWS-AGENCY | Vietnam News Agency | VNA | state:VNM
org:VIOLATIONS-DOCUMENTATION-CENTER | Violations Documentation Center
org:VISEGRAD-GROUP | Visegrad Group
org:VNESHECONOMBANK | Vnesheconombank |  | state:RUS
org:VNEXPRESS | VnExpress |  | state:VNM
org:VOA | Voice of America | VOA | state:USA
org:VODAFONE | Vodafone |  | state:GBR
org:VOLKSWAGEN | Volkswagen | VW
org:VOLT-TYPHOON | Volt Typhoon |  | state:CHN
org:VOLVO | Volvo
org:VORTEXA | Vortexa
org:VTB | VTB Bank | VTB
org:VTV | VTV |  | state:VEN
org:VVD | VVD |  | state:NLD
org:WAFA | Wafa | WAFA | state:PSE
org:WAGNER | Wagner Group | Wagner; PMC Wagner | state:RUS
org:WALL-STREET-JOURNAL | Wall Street Journal | WSJ; The Wall Street Journal
org:WALLA | Walla | Walla News | state:ISR
org:WALMART | Walmart | Wal-Mart
org:WAM | Emirates News Agency | WAM | state:ARE
org:WASHINGTON-INSTITUTE | Washington Institute | Washington Institute for Near East Policy | state:USA
org:WASHINGTON-POST | Washington Post | The Washington Post
org:WASSENAAR-ARRANGEMENT | Wassenaar Arrangement
org:WEIMAR-TRIANGLE | Weimar Triangle
org:WELLS-FARGO | Wells Fargo |  | state:USA
org:WESTERN-EUROPEAN-UNION | Western European Union | WEU
org:WESTERN-UNION | Western Union |  | state:USA
org:WESTINGHOUSE | Westinghouse
org:WFP | World Food Programme | WFP; World Food Program | org:UN
org:WHATSAPP | WhatsApp
org:WHITE-HELMETS | White Helmets | Syria Civil Defence; Syrian Civil Defence | state:SYR
org:WHO | World Health Organization | WHO; World Health Organisation | org:UN
org:WIKILEAKS | WikiLeaks | Wikileaks
org:WILSON-CENTER | Wilson Center | Woodrow Wilson Center | state:USA
org:WINTERSHALL | Wintershall | Wintershall Dea | state:DEU
org:WIZ-AIR | Wizz Air
org:WMO | World Meteorological Organization | WMO | org:UN
org:WOODSIDE | Woodside | Woodside Energy | state:AUS
org:WORKERS-PARTY-OF-KOREA | Workers Party of Korea | | state:PRK
org:WORLD-BANK | World Bank
org:WORLD-CENTRAL-KITCHEN | World Central Kitchen
org:WORLD-CUSTOMS-ORGANIZATION | World Customs Organization
org:WORLD-ECONOMIC-FORUM | World Economic Forum | WEF
org:WORLD-INTELLECTUAL-PROPERTY-ORGANIZATION | World Intellectual Property Organization | WIPO | org:UN
org:WORLD-TOURISM-ORGANIZATION | World Tourism Organization |  | org:UN
org:WORLD-VISION | World Vision
org:WTO | World Trade Organization | WTO; GATT; World Trade Organisation
org:XIAOMI | Xiaomi
org:XINHUA | Xinhua | Xinhua news agency; New China News Agency; Xinhua News Agency | state:CHN
org:YEDIOTH-AHRONOTH | Yedioth Ahronoth | | state:ISR
org:YENI-SAFAK | Yeni Safak | Yeni Şafak | state:TUR
org:YESH-ATID | Yesh Atid |  | state:ISR
org:YISRAEL-BEITEINU | Yisrael Beiteinu |  | state:ISR
org:YJC | YJC | Young Journalists Club | state:IRN
org:YLE | Yle |  | state:FIN
org:YNET | Ynet | | state:ISR
org:YOMIURI-SHIMBUN | Yomiuri Shimbun | | state:JPN
org:YONHAP | Yonhap | Yonhap news agency | state:KOR
org:YOUTUBE | YouTube
org:YPF | YPF
org:YPFB | YPFB |  | state:BOL
org:ZANU-PF | ZANU-PF | Zanu-PF; Zanu PF | state:ZWE
org:ZDF | ZDF | | state:DEU
org:ZTE | ZTE | | state:CHN
org:ZVEZDA-TV | Zvezda TV |  | state:RUS
`;
