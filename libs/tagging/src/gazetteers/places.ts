/** Regions, seas, straits, disputed territories, bases, theatres, provinces and cities; capitals stand with their states. */
export const PLACES = `
place:abadan | Abadan | | state:IRN
place:abbottabad | Abbottabad | | state:PAK
place:abkhazia | Abkhazia | ~Abkhaz; ~Abkhazian | state:GEO
place:abqaiq | Abqaiq | | state:SAU
place:abu-ghraib | Abu Ghraib | | state:IRQ
place:abu-kamal | Abu Kamal | Albu Kamal | state:SYR
place:abu-musa | Abu Musa | | state:IRN
place:abyei | Abyei
place:aceh | Aceh | | state:IDN
place:adana | Adana | | state:TUR
place:aden | Aden | Port of Aden | state:YEM
place:adriatic-sea | Adriatic Sea | Adriatic
place:aegean-sea | Aegean Sea | Aegean
place:africa | Africa | ~African
place:afrin | Afrin | | state:SYR
place:ahvaz | Ahvaz | | state:IRN
place:akrotiri | Akrotiri
place:al-asad-air-base | Al Asad Air Base | Ain al-Asad; Ain al-Assad; Al-Asad airbase; Ain al-Asad base | state:IRQ
place:al-bab | al-Bab | | state:SYR
place:al-dhafra-air-base | Al Dhafra Air Base | Al Dhafra | state:ARE
place:al-qaim | Al Qaim | Al-Qaim | state:IRQ
place:al-tanf | Al-Tanf | al-Tanf garrison | state:SYR
place:al-udeid-air-base | Al Udeid Air Base | Al Udeid; Al-Udeid; Al Udeid base | state:QAT
place:alabama | Alabama | | state:USA
place:aland-islands | Åland Islands | Aland; Åland; Aland Islands | state:FIN
place:alaska | Alaska | ~Alaskan | state:USA
place:aleppo | Aleppo | East Aleppo; eastern Aleppo | state:SYR
place:alexandria | Alexandria | | state:EGY
place:almaty | Almaty | | state:KAZ
place:amara | Amara | | state:IRQ
place:amazon | Amazon basin | Amazon rainforest
place:american-samoa | American Samoa | ~American Samoan; Pago Pago | state:USA
place:amhara | Amhara | | state:ETH
place:amiens | Amiens | | state:FRA
place:amritsar | Amritsar | | state:IND
place:anbar | Anbar | Al Anbar; Anbar province; Al-Anbar | state:IRQ
place:andaman-sea | Andaman Sea
place:andersen-air-force-base | Andersen Air Force Base | !Andersen | state:USA
place:anguilla | Anguilla | ~Anguillan | state:GBR
place:ankara-esenboga | Esenboga | | state:TUR
place:antarctica | Antarctica | the Antarctic; ~Antarctic
place:arabian-peninsula | Arabian Peninsula
place:arabian-sea | Arabian Sea | North Arabian Sea; Northern Arabian Sea
place:arak | Arak | Khondab | state:IRN
place:arctic | Arctic | Arctic Ocean; the Arctic; High North
place:arizona | Arizona | | state:USA
place:arkansas | Arkansas | | state:USA
place:arkhangelsk | Arkhangelsk | | state:RUS
place:aruba | Aruba | ~Aruban; Oranjestad | state:NLD
place:arunachal-pradesh | Arunachal Pradesh | | state:IND
place:ascension-island | Ascension Island | | state:GBR
place:ashdod | Ashdod | | state:ISR
place:ashkelon | Ashkelon | | state:ISR
place:asia | Asia | ~Asian
place:asia-pacific | Asia-Pacific | Indo-Pacific; Asia Pacific; Indo-Pacific region
place:assam | Assam | | state:IND
place:atlanta | Atlanta | | state:USA
place:atlantic | Atlantic | Atlantic Ocean; North Atlantic; South Atlantic
place:avdiivka | Avdiivka | | state:UKR
place:aviano | Aviano | | state:ITA
place:aviano-air-base | Aviano Air Base | | state:ITA
place:azad-kashmir | Azad Kashmir
place:azov-sea | Sea of Azov | Azov Sea
place:baalbek | Baalbek | | state:LBN
place:bab-el-mandeb | Bab el-Mandeb | Bab al-Mandab; Bab al-Mandeb; Bab el-Mandeb Strait; Bab al-Mandab Strait; Bab el Mandeb
place:badakhshan | Badakhshan | | state:AFG
place:baghdad-international-airport | Baghdad International Airport | | state:IRQ
place:bagram | Bagram | Bagram Air Base; Bagram Airfield | state:AFG
place:baidoa | Baidoa | | state:SOM
place:baiji | Baiji | | state:IRQ
place:baikonur | Baikonur | | state:KAZ
place:bakhmut | Bakhmut | | state:UKR
place:balakot | Balakot
place:bali | Bali | | state:IDN
place:balkans | Balkans | Western Balkans; ~Balkan
place:balochistan | Balochistan | Baluchistan | state:PAK
place:baltic-sea | Baltic Sea | the Baltic
place:baltics | Baltic states | Baltics; ~Baltic; Baltic republics
place:baltimore | Baltimore | | state:USA
place:bamiyan | Bamiyan | | state:AFG
place:bandar-abbas | Bandar Abbas | | state:IRN
place:banja-luka | Banja Luka | | state:BIH
place:banjska | Banjska | | state:XKX
place:bannu | Bannu | | state:PAK
place:baqubah | Baqubah | Baquba | state:IRQ
place:barcelona | Barcelona | | state:ESP
place:barents-sea | Barents Sea
place:bartella | Bartella | | state:IRQ
place:basel | Basel | | state:CHE
place:bashi-channel | Bashi Channel
place:bashiqa | Bashiqa | | state:IRQ
place:basilan | Basilan | | state:PHL
place:basque-country | Basque Country | ~Basque | state:ESP
place:basra | Basra | Basrah; Bassora | state:IRQ
place:bass-strait | Bass Strait
place:batam | Batam | | state:IDN
place:batken | Batken
place:bavaria | Bavaria | | state:DEU
place:bay-of-bengal | Bay of Bengal
place:bay-of-biscay | Bay of Biscay
place:beaufort-sea | Beaufort Sea
place:beersheba | Beersheba | Beer Sheva | state:ISR
place:bekaa | Bekaa Valley | Bekaa; Beqaa Valley | state:LBN
place:belfast | Belfast | | state:GBR
place:belgorod | Belgorod | Belgorod region | state:RUS
place:bengaluru | Bangalore | Bengaluru | state:IND
place:benghazi | Benghazi | | state:LBY
place:beni | !Beni | | state:COD
place:benue | Benue | | state:NGA
place:berdiansk | Berdiansk | | state:UKR
place:bergen | Bergen | | state:NOR
place:bering-sea | Bering Sea
place:bering-strait | Bering Strait
place:bermuda | Bermuda | ~Bermudian | state:GBR
place:beslan | Beslan | | state:RUS
place:bethlehem | Bethlehem | | state:PSE
place:bihar | Bihar | | state:IND
place:birmingham | Birmingham | | state:GBR
place:black-sea | Black Sea
place:blue-nile-state | Blue Nile state | | state:SDN
place:bonaire | Bonaire | Bonaire, Sint Eustatius and Saba; Sint Eustatius | state:NLD
place:bordeaux | Bordeaux | | state:FRA
place:borno | Borno | | state:NGA
place:bosaso | Bosaso | | state:SOM
place:bosphorus | Bosphorus | Bosporus
place:boston | Boston | | state:USA
place:bouvet-island | Bouvet Island | | state:NOR
place:bremen | Bremen | | state:DEU
place:brest | Brest | | state:FRA
place:british-indian-ocean-territory | British Indian Ocean Territory | Chagos Islands; Chagos Archipelago; Chagos; ~Chagossian | state:GBR
place:british-virgin-islands | British Virgin Islands | | state:GBR
place:brooklyn | Brooklyn | | state:USA
place:bryansk | Bryansk | Bryansk region | state:RUS
place:bucha | Bucha | | state:UKR
place:bukavu | Bukavu | | state:COD
place:bukhara | Bukhara
place:busan | Busan | Pusan | state:KOR
place:bushehr | Bushehr | Bushehr nuclear power plant | state:IRN
place:cabo-delgado | Cabo Delgado | | state:MOZ
place:calais | Calais | | state:FRA
place:cali | Cali | | state:COL
place:california | California | ~Californian | state:USA
place:camp-david | Camp David | | state:USA
place:camp-humphreys | Camp Humphreys | | state:KOR
place:camp-lejeune | Camp Lejeune | | state:USA
place:canary-islands | Canary Islands | | state:ESP
place:cancun | Cancun | | state:MEX
place:cape-town | Cape Town | | state:ZAF
place:cardiff | Cardiff | | state:GBR
place:caribbean | Caribbean Sea | Caribbean
place:cartagena | Cartagena | | state:COL
place:caspian-sea | Caspian Sea | Caspian
place:catalonia | Catalonia | ~Catalan | state:ESP
place:caucasus | Caucasus | South Caucasus; North Caucasus
place:cayman-islands | Cayman Islands | ~Caymanian | state:GBR
place:cebu | Cebu | | state:PHL
place:celebes-sea | Celebes Sea
place:central-africa | Central Africa
place:central-america | Central America | ~Central American
place:central-asia | Central Asia | ~Central Asian
place:central-europe | Central Europe | ~Central European
place:ceyhan | Ceyhan | | state:TUR
place:chabahar | Chabahar | | state:IRN
place:chaman | Chaman | | state:PAK
place:charleston | Charleston | | state:USA
place:chasiv-yar | Chasiv Yar | | state:UKR
place:chechnya | Chechnya | ~Chechen | state:RUS
place:chengdu | Chengdu | | state:CHN
place:chennai | Chennai | | state:IND
place:chernihiv | Chernihiv | | state:UKR
place:chernobyl | Chernobyl | Chornobyl | state:UKR
place:chiapas | Chiapas | | state:MEX
place:chibok | Chibok | | state:NGA
place:chicago | Chicago | | state:USA
place:chihuahua | Chihuahua | | state:MEX
place:chin-state | Chin State | | state:MMR
place:chittagong | Chittagong | | state:BGD
place:chongqing | Chongqing | | state:CHN
place:christmas-island | Christmas Island | | state:AUS
place:chukchi-sea | Chukchi Sea
place:ciudad-juarez | Ciudad Juarez | Ciudad Juárez | state:MEX
place:cizre | Cizre | | state:TUR
place:cocos-islands | Cocos (Keeling) Islands | Cocos Islands; Keeling Islands | state:AUS
place:cologne | Cologne | | state:DEU
place:colorado | Colorado | | state:USA
place:connecticut | Connecticut | | state:USA
place:cook-islands | Cook Islands | ~Cook Islander | state:NZL
place:coral-sea | Coral Sea
place:cornwall | Cornwall | | state:GBR
place:coxs-bazar | Cox's Bazar | | state:BGD
place:crete | Crete | | state:GRC
place:crimea | Crimea | Crimean Peninsula; ~Crimean | state:UKR
place:cucuta | Cucuta | | state:COL
place:curacao | Curaçao | Curacao; ~Curaçaoan; Willemstad | state:NLD
place:dagestan | Dagestan | | state:RUS
place:dahiyeh | Dahiyeh | Dahieh | state:LBN
place:dallas | Dallas | | state:USA
place:damascus-airport | Damascus International Airport | | state:SYR
place:dammam | Dammam | | state:SAU
place:danube | Danube | River Danube; Danube River
place:daraa | Daraa | Deraa; Dara'a | state:SYR
place:daraya | Daraya | Darayya | state:SYR
place:dardanelles | Dardanelles
place:darfur | Darfur | ~Darfuri | state:SDN
place:darwin | !Darwin | | state:AUS
place:davao | Davao | | state:PHL
place:davos | Davos | | state:CHE
place:dayr-az-zawr | Deir ez-Zor | Deir al-Zor; Dayr az Zawr; Deir Ezzor; Deir ez-Zour; Deir el-Zour | state:SYR
place:dayton | Dayton | | state:USA
place:debaltseve | Debaltseve | | state:UKR
place:delaware | Delaware | | state:USA
place:denmark-strait | Denmark Strait
place:derna | Derna | | state:LBY
place:detroit | Detroit | | state:USA
place:devonport | Devonport | | state:GBR
place:dhahran | Dhahran | | state:SAU
place:diego-garcia | Diego Garcia
place:dimona | Dimona | Dimona reactor | state:ISR
place:diyala | Diyala | Diyala Province | state:IRQ
place:diyarbakir | Diyarbakir | | state:TUR
place:dmz | Demilitarized Zone | DMZ; Demilitarised Zone; Panmunjom; 38th parallel
place:dnieper | Dnieper | Dnipro River; Dnieper River
place:dnipro | Dnipro | Dnipropetrovsk | state:UKR
place:doklam | Doklam
place:donbas | Donbas | Donbass | state:UKR
place:donetsk | Donetsk | Donetsk region; Donetsk People's Republic; DNR; Donetsk oblast | state:UKR
place:douma | Douma | | state:SYR
place:dover-air-force-base | Dover Air Force Base | | state:USA
place:dresden | Dresden | | state:DEU
place:dubai | Dubai | | state:ARE
place:duhok | Duhok | Dohuk | state:IRQ
place:duqm | Duqm | | state:OMN
place:east-africa | East Africa | ~East African
place:east-asia | East Asia | ~East Asian
place:east-china-sea | East China Sea
place:east-jerusalem | East Jerusalem
place:east-mediterranean-sea | Levantine Sea
place:eastern-europe | Eastern Europe | ~Eastern European
place:eastern-ghouta | Eastern Ghouta | East Ghouta; Ghouta | state:SYR
place:eastern-mediterranean | Eastern Mediterranean | East Mediterranean
place:edinburgh | Edinburgh | | state:GBR
place:eilat | Eilat | | state:ISR
place:el-fasher | El Fasher | Al Fashir | state:SDN
place:enerhodar | Enerhodar | | state:UKR
place:engels | !Engels | | state:RUS
place:engels-air-base | Engels air base | | state:RUS
place:england | England | ~English | state:GBR
place:english-channel | English Channel | the Channel
place:essequibo | Essequibo | | state:GUY
place:euphrates | Euphrates | Euphrates River; River Euphrates; Euphrates River Valley
place:europe | Europe | ~European
place:evin | Evin | | state:IRN
place:faisalabad | Faisalabad | | state:PAK
place:falklands | Falkland Islands | Falklands; Malvinas; ~Falkland Islander; Port Stanley
place:fallujah | Fallujah | Falluja | state:IRQ
place:far-east | Far East
place:faroe-islands | Faroe Islands | Faroes; ~Faroese; Tórshavn; Torshavn | state:DNK
place:faslane | Faslane | | state:GBR
place:fergana-valley | Fergana Valley
place:fiery-cross-reef | Fiery Cross Reef
place:florida | Florida | | state:USA
place:fordow | Fordow | Fordo; Fordow facility; Fordow nuclear facility | state:IRN
place:fort-bragg | Fort Bragg | | state:USA
place:frankfurt | Frankfurt | | state:DEU
place:french-guiana | French Guiana | ~French Guianese; Cayenne | state:FRA
place:french-polynesia | French Polynesia | ~French Polynesian; Tahiti; Papeete | state:FRA
place:french-southern-territories | French Southern Territories | French Southern and Antarctic Lands | state:FRA
place:fujairah | Fujairah | | state:ARE
place:fujian | Fujian | | state:CHN
place:fukushima | Fukushima | | state:JPN
place:gaeta | Gaeta | | state:ITA
place:galilee | Galilee | Upper Galilee | state:ISR
place:galmudug | Galmudug | | state:SOM
place:galwan-valley | Galwan Valley | Galwan
place:gao | Gao | | state:MLI
place:garissa | Garissa | | state:KEN
place:gaza | Gaza | Gaza Strip; Gaza City; ~Gazan; the Gaza Strip; northern Gaza; southern Gaza | state:PSE
place:gaziantep | Gaziantep | | state:TUR
place:gdansk | Gdansk | | state:POL
place:geneva | Geneva | | state:CHE
place:georgia-us | ?Georgia | | state:USA
place:gezira | Gezira | | state:SDN
place:ghazni | Ghazni | | state:AFG
place:gibraltar | Gibraltar | ~Gibraltarian
place:gilgit-baltistan | Gilgit-Baltistan | | state:PAK
place:giuk-gap | GIUK gap | Greenland-Iceland-UK gap
place:glasgow | Glasgow | | state:GBR
place:goa | Goa | | state:IND
place:golan-heights | Golan Heights | Golan
place:goma | Goma | | state:COD
place:gomel | Gomel | Homyel; Homiel | state:BLR
place:gothenburg | Gothenburg | | state:SWE
place:gotland | Gotland | | state:SWE
place:great-belt | Great Belt
place:great-lakes | Great Lakes region
place:greater-tunb | Greater Tunb | | state:IRN
place:green-zone | Green Zone | | state:IRQ
place:greenland | Greenland | ~Greenlandic; ~Greenlander | state:DNK
place:grodno | Grodno | Hrodna | state:BLR
place:grozny | Grozny | | state:RUS
place:guadalajara | Guadalajara | | state:MEX
place:guadeloupe | Guadeloupe | ~Guadeloupean | state:FRA
place:guam | Guam | ~Guamanian | state:USA
place:guangdong | Guangdong | | state:CHN
place:guangzhou | Guangzhou | | state:CHN
place:guantanamo | Guantanamo Bay | Guantánamo Bay; Guantanamo; Guantánamo
place:guernsey | Guernsey | | state:GBR
place:gujarat | Gujarat | | state:IND
place:gulf-of-aden | Gulf of Aden
place:gulf-of-aqaba | Gulf of Aqaba | Gulf of Eilat
place:gulf-of-bothnia | Gulf of Bothnia
place:gulf-of-finland | Gulf of Finland
place:gulf-of-guinea | Gulf of Guinea
place:gulf-of-mexico | Gulf of Mexico
place:gulf-of-oman | Gulf of Oman | Sea of Oman
place:gulf-of-riga | Gulf of Riga
place:gulf-of-sidra | Gulf of Sidra | Gulf of Sirte
place:gulf-of-suez | Gulf of Suez
place:gulf-of-thailand | Gulf of Thailand
place:gulf-of-tonkin | Gulf of Tonkin
place:gulf-states | Gulf states | Gulf countries; Gulf Arab states
place:gwadar | Gwadar | | state:PAK
place:haditha | Haditha | | state:IRQ
place:hadramawt | Hadramawt | | state:YEM
place:hague | Hague
place:haifa | Haifa | Haifa Bay | state:ISR
place:hainan | Hainan | Hainan Island | state:CHN
place:hajjah | Hajjah | | state:YEM
place:halabja | Halabja | | state:IRQ
place:hama | Hama | | state:SYR
place:hamadan | Hamadan | | state:IRN
place:hamburg | Hamburg | | state:DEU
place:hanover | Hanover | | state:DEU
place:harbin | Harbin | | state:CHN
place:hargeisa | Hargeisa | | state:SOM
place:hasakah | Hasakah | Hasaka; al-Hasakah | state:SYR
place:hatay | Hatay | | state:TUR
place:hawaii | Hawaii | ~Hawaiian | state:USA
place:hawija | Hawija | | state:IRQ
place:heard-island | Heard Island and McDonald Islands | Heard Island | state:AUS
place:hebron | Hebron | | state:PSE
place:helmand | Helmand | Helmand province | state:AFG
place:herat | Herat | | state:AFG
place:hilla | Hilla | al-Hilla | state:IRQ
place:himalayas | Himalayas | ~Himalayan
place:hiroshima | Hiroshima | | state:JPN
place:hit | !Hit | | state:IRQ
place:hmeimim | Hmeimim | Khmeimim; Hmeimim air base | state:SYR
place:ho-chi-minh-city | Ho Chi Minh City | Saigon | state:VNM
place:hodeidah | Hodeidah | Hudaydah; Hodeida; Hudaida; al-Hudaydah | state:YEM
place:hokkaido | Hokkaido | | state:JPN
place:homs | Homs | | state:SYR
place:hong-kong | Hong Kong | ~Hong Konger | state:CHN
place:honolulu | Honolulu | | state:USA
place:horn-of-africa | Horn of Africa
place:hostomel | Hostomel | | state:UKR
place:houston | Houston | | state:USA
place:husaybah | Husaybah | | state:IRQ
place:hyderabad | Hyderabad | | state:IND
place:idaho | Idaho | | state:USA
place:idlib | Idlib | Idlib province | state:SYR
place:illinois | Illinois | | state:USA
place:imia | Imia
place:incheon | Incheon | | state:KOR
place:incirlik | Incirlik Air Base | Incirlik | state:TUR
place:indian-ocean | Indian Ocean
place:indiana | Indiana | | state:USA
place:ingushetia | Ingushetia | | state:RUS
place:ionian-sea | Ionian Sea
place:iowa | Iowa | | state:USA
place:irbil | Erbil | Irbil; Arbil | state:IRQ
place:irish-sea | Irish Sea
place:irpin | Irpin | | state:UKR
place:isfahan | Isfahan | Esfahan | state:IRN
place:isle-of-man | Isle of Man | ~Manx | state:GBR
place:ismailia | Ismailia | | state:EGY
place:istanbul | Istanbul | | state:TUR
place:ituri | Ituri | | state:COD
place:ivano-frankivsk | Ivano-Frankivsk | | state:UKR
place:iwakuni | Iwakuni | | state:JPN
place:izium | Izium | Izyum | state:UKR
place:izmir | Izmir | | state:TUR
place:jabalia | Jabalia | Jabaliya; Jabalia refugee camp | state:PSE
place:jableh | Jableh | Jabla | state:SYR
place:jaffna | Jaffna | | state:LKA
place:jalalabad | Jalalabad | | state:AFG
place:jammu | Jammu
place:jarablus | Jarablus | | state:SYR
place:java | Java | | state:IDN
place:java-sea | Java Sea
place:jebel-ali | Jebel Ali | | state:ARE
place:jeddah | Jeddah | Jiddah | state:SAU
place:jenin | Jenin | Jenin refugee camp | state:PSE
place:jericho | Jericho | | state:PSE
place:jersey | !Jersey | Saint Helier; St Helier | state:GBR
place:jizan | Jizan | | state:SAU
place:johannesburg | Johannesburg | | state:ZAF
place:jolo | Jolo | | state:PHL
place:kabul-airport | Kabul airport | Hamid Karzai International Airport | state:AFG
place:kachin | Kachin | | state:MMR
place:kadena | Kadena Air Base | Kadena | state:JPN
place:kaduna | Kaduna | | state:NGA
place:kaesong | Kaesong | | state:PRK
place:kakhovka | Kakhovka | | state:UKR
place:kaliningrad | Kaliningrad | | state:RUS
place:kamchatka | Kamchatka | | state:RUS
place:kandahar | Kandahar | | state:AFG
place:kano | Kano | | state:NGA
place:kansas | Kansas | | state:USA
place:kaohsiung | Kaohsiung | | state:TWN
place:kara-sea | Kara Sea
place:karachi | Karachi | | state:PAK
place:karaj | Karaj | | state:IRN
place:karbala | Karbala | Kerbala | state:IRQ
place:karen-state | Karen State | | state:MMR
place:kargil | Kargil
place:karrada | Karrada | | state:IRQ
place:kashgar | Kashgar | | state:CHN
place:kashmir | Kashmir | Jammu and Kashmir; Indian-administered Kashmir; Pakistan-administered Kashmir; ~Kashmiri
place:katanga | Katanga | | state:COD
place:kattegat | Kattegat
place:kenosha | Kenosha | | state:USA
place:kentucky | Kentucky | | state:USA
place:kerala | Kerala | | state:IND
place:kerch | Kerch | | state:UKR
place:kerch-bridge | Kerch Bridge | Crimean Bridge | state:UKR
place:kerch-strait | Kerch Strait | | state:UKR
place:kerman | Kerman | | state:IRN
place:kermanshah | Kermanshah | | state:IRN
place:khan-sheikhoun | Khan Sheikhoun | | state:SYR
place:khan-younis | Khan Younis | Khan Yunis; Khan Yunus | state:PSE
place:kharg-island | Kharg Island | Kharg | state:IRN
place:kharkiv | Kharkiv | Kharkov; Kharkiv region | state:UKR
place:kherson | Kherson | Kherson region | state:UKR
place:khobar | Khobar | | state:SAU
place:khost | Khost | | state:AFG
place:khurais | Khurais | | state:SAU
place:khyber-pakhtunkhwa | Khyber Pakhtunkhwa | | state:PAK
place:kidal | Kidal | | state:MLI
place:kiel | Kiel | | state:DEU
place:kinburn | Kinburn | | state:UKR
place:kinmen | Kinmen | | state:TWN
place:kirkenes | Kirkenes | | state:NOR
place:kirkuk | Kirkuk | | state:IRQ
place:kiryat-shmona | Kiryat Shmona | | state:ISR
place:kismayo | Kismayo | | state:SOM
place:kivu | Kivu | | state:COD
place:kobani | Kobani | Kobane; Ain al-Arab | state:SYR
place:kolkata | Kolkata | Calcutta | state:IND
place:kordofan | Kordofan | | state:SDN
place:korea-strait | Korea Strait | Tsushima Strait
place:korean-peninsula | Korean Peninsula | Korean peninsula; ~Korean; Koreas
place:krakow | Krakow | | state:POL
place:kramatorsk | Kramatorsk | | state:UKR
place:krasnodar | Krasnodar | | state:RUS
place:kremenchuk | Kremenchuk | | state:UKR
place:kryvyi-rih | Kryvyi Rih | | state:UKR
place:kunar | Kunar | | state:AFG
place:kunduz | Kunduz | | state:AFG
place:kupiansk | Kupiansk | | state:UKR
place:kurdistan | Kurdistan | Iraqi Kurdistan; Kurdistan Region
place:kuril-islands | Kuril Islands | Kurils; Northern Territories; Kurile Islands
place:kursk | Kursk | Kursk region; Kursk oblast | state:RUS
place:la-guaira | La Guaira | | state:VEN
place:la-perouse-strait | La Perouse Strait | Soya Strait
place:labrador-sea | Labrador Sea
place:lachin-corridor | Lachin corridor
place:ladakh | Ladakh
place:lagos | Lagos | | state:NGA
place:lahore | Lahore | | state:PAK
place:lake-chad | Lake Chad | Lake Chad Basin
place:lampedusa | Lampedusa | | state:ITA
place:laptev-sea | Laptev Sea
place:larnaca | Larnaca
place:lashkar-gah | Lashkar Gah | | state:AFG
place:latakia | Latakia | Lattakia | state:SYR
place:latin-america | Latin America | ~Latin American
place:lausanne | Lausanne | | state:CHE
place:leeds | Leeds | | state:GBR
place:leipzig | Leipzig | | state:DEU
place:levant | Levant
place:lhasa | Lhasa | | state:CHN
place:limassol | Limassol
place:line-of-actual-control | Line of Actual Control
place:line-of-control | Line of Control
place:litani | Litani | Litani River
place:liverpool | Liverpool | | state:GBR
place:lombok-strait | Lombok Strait
place:los-alamos | Los Alamos | | state:USA
place:los-angeles | Los Angeles | | state:USA
place:louisiana | Louisiana | | state:USA
place:lubumbashi | Lubumbashi | | state:COD
place:luhansk | Luhansk | Lugansk; Luhansk region; Luhansk People's Republic | state:UKR
place:luzon | Luzon | | state:PHL
place:luzon-strait | Luzon Strait
place:lviv | Lviv | Lvov | state:UKR
place:lyon | Lyon | Lyons | state:FRA
place:lysychansk | Lysychansk | | state:UKR
place:macao | Macao | Macau; ~Macanese | state:CHN
place:maiduguri | Maiduguri | | state:NGA
place:maine | Maine | | state:USA
place:makhmur | Makhmur | | state:IRQ
place:malacca-strait | Strait of Malacca | Malacca Strait
place:male | !Malé | !Male | state:MDV
place:malmo | Malmo | Malmö | state:SWE
place:manbij | Manbij | | state:SYR
place:manchester | Manchester | | state:GBR
place:mandalay | Mandalay | | state:MMR
place:manhattan | Manhattan | | state:USA
place:manipur | Manipur | | state:IND
place:mar-a-lago | Mar-a-Lago | | state:USA
place:maracaibo | Maracaibo | | state:VEN
place:marawi | Marawi | | state:PHL
place:marib | Marib | Ma'rib | state:YEM
place:mariupol | Mariupol | | state:UKR
place:marjayoun | Marjayoun | | state:LBN
place:marmara-sea | Sea of Marmara | Marmara Sea
place:marseille | Marseille | | state:FRA
place:martinique | Martinique | ~Martinican; Fort-de-France | state:FRA
place:maryland | Maryland | | state:USA
place:mashhad | Mashhad | | state:IRN
place:massachusetts | Massachusetts | | state:USA
place:matsu | Matsu | | state:TWN
place:mayotte | Mayotte | ~Mahoran; Mamoudzou | state:FRA
place:mazar-i-sharif | Mazar-i-Sharif | Mazar-e-Sharif | state:AFG
place:mecca | Mecca | Makkah | state:SAU
place:medellin | Medellin | Medellín | state:COL
place:medina | Medina | | state:SAU
place:mediterranean | Mediterranean Sea | Mediterranean
place:mekelle | Mekelle | | state:ETH
place:mekong | Mekong | Mekong River
place:melbourne | Melbourne | | state:AUS
place:melitopol | Melitopol | | state:UKR
place:memphis | Memphis | | state:USA
place:metula | Metula | | state:ISR
place:mezzeh | Mezzeh | | state:SYR
place:miami | Miami | | state:USA
place:michigan | Michigan | | state:USA
place:middle-east | Middle East | Mideast; Near East; ~Middle Eastern; Middle East and North Africa
place:milan | Milan | | state:ITA
place:milwaukee | Milwaukee | | state:USA
place:mina | !Mina | | state:SAU
place:mindanao | Mindanao | | state:PHL
place:minneapolis | Minneapolis | | state:USA
place:minnesota | Minnesota | | state:USA
place:misawa | Misawa | | state:JPN
place:mischief-reef | Mischief Reef
place:misrata | Misrata | | state:LBY
place:mississippi | Mississippi | | state:USA
place:missouri | Missouri | | state:USA
place:mitrovica | Mitrovica | | state:XKX
place:miyako-strait | Miyako Strait
place:mombasa | Mombasa | | state:KEN
place:montana | Montana | | state:USA
place:monterrey | Monterrey | | state:MEX
place:montreal | Montreal | | state:CAN
place:montreux | Montreux | | state:CHE
place:montserrat | Montserrat | ~Montserratian | state:GBR
place:mostar | Mostar | | state:BIH
place:mosul | Mosul | | state:IRQ
place:mozambique-channel | Mozambique Channel
place:multan | Multan | | state:PAK
place:mumbai | Mumbai | Bombay | state:IND
place:munich | Munich | | state:DEU
place:murmansk | Murmansk | | state:RUS
place:musandam | Musandam | | state:OMN
place:muzaffarabad | Muzaffarabad | | state:PAK
place:myawaddy | Myawaddy | | state:MMR
place:mykolaiv | Mykolaiv | Nikolaev | state:UKR
place:nabatieh | Nabatieh | | state:LBN
place:nablus | Nablus | | state:PSE
place:nagaland | Nagaland | | state:IND
place:nagasaki | Nagasaki | | state:JPN
place:nagorno-karabakh | Nagorno-Karabakh | Karabakh; Artsakh
place:nahariya | Nahariya | | state:ISR
place:najaf | Najaf | | state:IRQ
place:najran | Najran | | state:SAU
place:nangarhar | Nangarhar | | state:AFG
place:nanjing | Nanjing | | state:CHN
place:naples | Naples | | state:ITA
place:nashville | Nashville | | state:USA
place:nasiriyah | Nasiriyah | | state:IRQ
place:natanz | Natanz | Natanz facility; Natanz nuclear facility | state:IRN
place:nebraska | Nebraska | | state:USA
place:negev | Negev | | state:ISR
place:neom | Neom | | state:SAU
place:nevada | Nevada | | state:USA
place:nevatim | Nevatim | | state:ISR
place:new-caledonia | New Caledonia | ~New Caledonian; Nouméa; Noumea | state:FRA
place:new-hampshire | New Hampshire | | state:USA
place:new-jersey | New Jersey | | state:USA
place:new-mexico | New Mexico | | state:USA
place:new-orleans | New Orleans | | state:USA
place:new-york | New York | New York City | state:USA
place:newcastle-upon-tyne | Newcastle upon Tyne | Newcastle | state:GBR
place:nice | !Nice | | state:FRA
place:niger-delta | Niger Delta | | state:NGA
place:nile | Nile | River Nile; Blue Nile; Nile River
place:nineveh | Nineveh | Ninewa; Ninevah; Nineveh province; Nineveh Plains | state:IRQ
place:nis | Nis | | state:SRB
place:niue | Niue | ~Niuean | state:NZL
place:nizhny-novgorod | Nizhny Novgorod | | state:RUS
place:norfolk | Norfolk | Naval Station Norfolk | state:USA
place:norfolk-island | Norfolk Island | | state:AUS
place:north-africa | North Africa | ~North African
place:north-america | North America | ~North American
place:north-carolina | North Carolina | | state:USA
place:north-dakota | North Dakota | | state:USA
place:north-darfur | North Darfur | | state:SDN
place:north-kivu | North Kivu | | state:COD
place:north-sea | North Sea
place:north-waziristan | North Waziristan | | state:PAK
place:northeast-asia | Northeast Asia
place:northern-cyprus | Northern Cyprus
place:northern-europe | Northern Europe
place:northern-ireland | Northern Ireland | Ulster; ~Northern Irish | state:GBR
place:northern-mariana-islands | Northern Mariana Islands | Northern Marianas; Saipan | state:USA
place:northern-sea-route | Northern Sea Route
place:northwest-passage | Northwest Passage
place:norwegian-sea | Norwegian Sea
place:nova-kakhovka | Nova Kakhovka | | state:UKR
place:novi-sad | Novi Sad | | state:SRB
place:novorossiysk | Novorossiysk | | state:RUS
place:novosibirsk | Novosibirsk | | state:RUS
place:nuuk | Nuuk | Godthab | state:DNK
place:odesa | Odesa | Odessa | state:UKR
place:offutt-air-force-base | Offutt Air Force Base | | state:USA
place:ohio | Ohio | | state:USA
place:okinawa | Okinawa | | state:JPN
place:oklahoma | Oklahoma | | state:USA
place:oklahoma-city | Oklahoma City | | state:USA
place:omdurman | Omdurman | | state:SDN
place:oregon | Oregon | | state:USA
place:oresund | Øresund | Oresund
place:oromia | Oromia | | state:ETH
place:osaka | Osaka | | state:JPN
place:osan-air-base | Osan Air Base | | state:KOR
place:osh | Osh
place:pacific | Pacific Ocean | Pacific; Western Pacific; South Pacific; North Pacific; western Pacific
place:pahalgam | Pahalgam
place:paktia | Paktia | | state:AFG
place:paktika | Paktika | | state:AFG
place:palawan | Palawan | | state:PHL
place:palma | !Palma | | state:MOZ
place:palmyra | Palmyra | Tadmur | state:SYR
place:panama-canal | Panama Canal
place:panjshir | Panjshir | | state:AFG
place:papua | Papua | | state:IDN
place:paracel-islands | Paracel Islands | Paracels
place:parchin | Parchin | | state:IRN
place:parwan | Parwan | | state:AFG
place:pathankot | Pathankot | | state:IND
place:pearl-harbor | Pearl Harbor | | state:USA
place:pennsylvania | Pennsylvania | | state:USA
place:persian-gulf | Persian Gulf | Arabian Gulf; the Gulf; Gulf
place:peshawar | Peshawar | | state:PAK
place:philadelphi-corridor | Philadelphi Corridor | | state:PSE
place:philadelphia | Philadelphia | | state:USA
place:philippine-sea | Philippine Sea
place:pitcairn-islands | Pitcairn Islands | Pitcairn | state:GBR
place:plymouth | Plymouth | | state:GBR
place:pokrovsk | Pokrovsk | | state:UKR
place:poltava | Poltava | | state:UKR
place:port-said | Port Said | | state:EGY
place:port-sudan | Port Sudan | | state:SDN
place:portland | Portland | | state:USA
place:portsmouth | Portsmouth | | state:GBR
place:pratas | Pratas | | state:TWN
place:presevo-valley | Presevo Valley | | state:SRB
place:prince-sultan-air-base | Prince Sultan Air Base | | state:SAU
place:pskov | Pskov | | state:RUS
place:puerto-cabello | Puerto Cabello | | state:VEN
place:puerto-rico | Puerto Rico | ~Puerto Rican | state:USA
place:pulwama | Pulwama
place:pune | Pune | | state:IND
place:punggye-ri | Punggye-ri | | state:PRK
place:punjab | Punjab | ~Punjabi
place:puntland | Puntland | | state:SOM
place:pyeongchang | Pyeongchang | | state:KOR
place:qamishli | Qamishli | | state:SYR
place:qayyarah | Qayyarah | Qayyarah air base | state:IRQ
place:qeshm | Qeshm | | state:IRN
place:qom | Qom | | state:IRN
place:quebec | Quebec | | state:CAN
place:quetta | Quetta | | state:PAK
place:quneitra | Quneitra | | state:SYR
place:raf-akrotiri | RAF Akrotiri
place:raf-fairford | RAF Fairford | | state:GBR
place:raf-lakenheath | RAF Lakenheath | Lakenheath | state:GBR
place:raf-mildenhall | RAF Mildenhall | | state:GBR
place:rafah | Rafah | Rafah crossing | state:PSE
place:rakhine | Rakhine | Rakhine State | state:MMR
place:ramadi | Ramadi | | state:IRQ
place:ramstein | Ramstein | Ramstein Air Base | state:DEU
place:raqqa | Raqqa | Raqqah; Al-Raqqa; ar-Raqqa | state:SYR
place:ras-al-ain | Ras al-Ain | | state:SYR
place:ras-tanura | Ras Tanura | | state:SAU
place:red-sea | Red Sea | southern Red Sea
place:republika-srpska | Republika Srpska | | state:BIH
place:reunion | Réunion | !Reunion | state:FRA
place:rhine | Rhine | River Rhine
place:rhode-island | Rhode Island | | state:USA
place:rio-de-janeiro | Rio de Janeiro | Rio | state:BRA
place:rivne | Rivne | | state:UKR
place:robotyne | Robotyne | | state:UKR
place:rostock | Rostock | | state:DEU
place:rostov | Rostov-on-Don | Rostov | state:RUS
place:rota | !Rota | | state:ESP
place:rotterdam | Rotterdam | | state:NLD
place:rutba | Rutba | | state:IRQ
place:ryazan | Ryazan | | state:RUS
place:ryukyu | Ryukyu Islands
place:rzeszow | Rzeszow | | state:POL
place:saada | Saada | Sa'ada | state:YEM
place:sadr-city | Sadr City | | state:IRQ
place:sagaing | Sagaing | | state:MMR
place:sahara | Sahara | Sahara desert
place:sahel | Sahel
place:saint-barthelemy | Saint Barthélemy | Saint Barthelemy; St. Barts | state:FRA
place:saint-helena | Saint Helena | St. Helena; St Helena | state:GBR
place:saint-martin | !Saint Martin | !St. Martin | state:FRA
place:saint-pierre-and-miquelon | Saint Pierre and Miquelon | St. Pierre and Miquelon | state:FRA
place:sakhalin | Sakhalin | | state:RUS
place:salahuddin | Salahuddin | | state:IRQ
place:salalah | Salalah | | state:OMN
place:salisbury | Salisbury | | state:GBR
place:samarkand | Samarkand
place:samarra | Samarra | | state:IRQ
place:san-diego | San Diego | | state:USA
place:san-francisco | San Francisco | | state:USA
place:san-marino-city | City of San Marino | | state:SMR
place:sao-paulo | Sao Paulo | São Paulo | state:BRA
place:saqqez | Saqqez | | state:IRN
place:saratov | Saratov | | state:RUS
place:sasebo | Sasebo | | state:JPN
place:scarborough-shoal | Scarborough Shoal
place:scotland | Scotland | ~Scottish; ~Scot | state:GBR
place:sderot | Sderot | | state:ISR
place:sea-of-japan | Sea of Japan | East Sea
place:sea-of-okhotsk | Sea of Okhotsk
place:seattle | Seattle | | state:USA
place:sebha | Sebha | | state:LBY
place:second-thomas-shoal | Second Thomas Shoal | Ayungin Shoal
place:semipalatinsk | Semipalatinsk | | state:KAZ
place:senkaku-islands | Senkaku Islands | Senkakus; Diaoyu Islands; Senkaku; Diaoyu; Diaoyus
place:sevastopol | Sevastopol | Sebastopol | state:UKR
place:severomorsk | Severomorsk | | state:RUS
place:seville | Seville | | state:ESP
place:shan-state | Shan State | | state:MMR
place:shanghai | Shanghai | | state:CHN
place:sharjah | Sharjah | | state:ARE
place:sharm-el-sheikh | Sharm el-Sheikh | Sharm el Sheikh; Sharm al-Sheikh | state:EGY
place:shayrat | Shayrat | Shayrat airfield | state:SYR
place:shenzhen | Shenzhen | | state:CHN
place:shiraz | Shiraz | | state:IRN
place:siachen | Siachen
place:siberia | Siberia | ~Siberian | state:RUS
place:sicily | Sicily | | state:ITA
place:sidon | Sidon | | state:LBN
place:sievierodonetsk | Sievierodonetsk | | state:UKR
place:sigonella | Sigonella | | state:ITA
place:sikkim | Sikkim | | state:IND
place:silk-road | Silk Road
place:sinai-peninsula | Sinai Peninsula | Sinai | state:EGY
place:sinaloa | Sinaloa | | state:MEX
place:sindh | Sindh | Sind | state:PAK
place:sinjar | Sinjar | Mount Sinjar; Shingal | state:IRQ
place:sinpo | Sinpo | | state:PRK
place:sint-maarten | Sint Maarten | St. Maarten; Philipsburg | state:NLD
place:sirte | Sirte | | state:LBY
place:sistan-baluchestan | Sistan-Baluchestan | Sistan and Baluchestan | state:IRN
place:skagerrak | Skagerrak
place:sloviansk | Sloviansk | | state:UKR
place:smolensk | Smolensk | | state:RUS
place:snake-island | Snake Island | Zmiinyi Island | state:UKR
place:sochi | Sochi | | state:RUS
place:socotra | Socotra | | state:YEM
place:sohae | Sohae | | state:PRK
place:somaliland | Somaliland | | state:SOM
place:souda-bay | Souda Bay | | state:GRC
place:south-america | South America | ~South American
place:south-asia | South Asia | ~South Asian
place:south-carolina | South Carolina | | state:USA
place:south-china-sea | South China Sea | West Philippine Sea
place:south-dakota | South Dakota | | state:USA
place:south-darfur | South Darfur | | state:SDN
place:south-georgia | South Georgia and the South Sandwich Islands | South Georgia; South Sandwich Islands | state:GBR
place:south-kivu | South Kivu | | state:COD
place:south-kordofan | South Kordofan | | state:SDN
place:south-ossetia | South Ossetia | ~South Ossetian; ~Ossetian
place:south-waziristan | South Waziristan | | state:PAK
place:southeast-asia | Southeast Asia | South-East Asia; ~Southeast Asian
place:southern-africa | Southern Africa
place:southern-ocean | Southern Ocean
place:southwest-asia | Southwest Asia
place:soviet-union-former | former Soviet Union
place:spin-boldak | Spin Boldak | | state:AFG
place:spratly-islands | Spratly Islands | Spratlys; Spratlies
place:srebrenica | Srebrenica | | state:BIH
place:srinagar | Srinagar
place:st-louis | St. Louis | | state:USA
place:st-petersburg | St. Petersburg | St Petersburg; Saint Petersburg; Leningrad | state:RUS
place:stepanakert | Stepanakert
place:strait-of-dover | Strait of Dover | Dover Strait
place:strait-of-gibraltar | Strait of Gibraltar | Straits of Gibraltar
place:strait-of-hormuz | Strait of Hormuz | Straits of Hormuz; Hormuz; Hormuz Strait
place:strait-of-magellan | Strait of Magellan
place:strait-of-tiran | Strait of Tiran | Straits of Tiran
place:strasbourg | Strasbourg | | state:FRA
place:stuttgart | Stuttgart | | state:DEU
place:sub-saharan-africa | sub-Saharan Africa
place:subi-reef | Subi Reef
place:subic-bay | Subic Bay | | state:PHL
place:suez-canal | Suez Canal | Suez
place:sulawesi | Sulawesi | | state:IDN
place:sulaymaniyah | Sulaymaniyah | Sulaimaniya; Sulaimaniyah | state:IRQ
place:sulu-sea | Sulu Sea
place:sumatra | Sumatra | | state:IDN
place:sumy | Sumy | Sumy region | state:UKR
place:sunda-strait | Sunda Strait
place:sussex | Sussex | | state:GBR
place:suwalki-gap | Suwalki Gap | Suwalki Corridor
place:svalbard | Svalbard | Spitsbergen; Svalbard and Jan Mayen; Jan Mayen; Longyearbyen | state:NOR
place:sverdlovsk | Sverdlovsk | | state:RUS
place:swat-valley | Swat Valley | | state:PAK
place:sweida | Sweida | Suwayda | state:SYR
place:sydney | Sydney | | state:AUS
place:syrian-desert | Syrian desert
place:tabriz | Tabriz | | state:IRN
place:taganrog | Taganrog | | state:RUS
place:taiwan-strait | Taiwan Strait | Taiwan Straits
place:taiz | Taiz | | state:YEM
place:taji | Taji | | state:IRQ
place:tal-abyad | Tal Abyad | | state:SYR
place:tal-afar | Tal Afar | | state:IRQ
place:tartus | Tartus | Tartous | state:SYR
place:tasman-sea | Tasman Sea
place:tatarstan | Tatarstan | | state:RUS
place:taurida | Tauride
place:tehran-airport | Mehrabad | | state:IRN
place:tel-nof | Tel Nof | | state:ISR
place:tennessee | Tennessee | | state:USA
place:texas | Texas | ~Texan | state:USA
place:thessaloniki | Thessaloniki | Salonika | state:GRC
place:third-world | Third World
place:tianjin | Tianjin | | state:CHN
place:tibet | Tibet | | state:CHN
place:tigray | Tigray | ~Tigrayan | state:ETH
place:tigris | Tigris | Tigris River; River Tigris
place:tijuana | Tijuana | | state:MEX
place:tikrit | Tikrit | | state:IRQ
place:timbuktu | Timbuktu | | state:MLI
place:timor-sea | Timor Sea
place:tinker-air-force-base | Tinker Air Force Base | | state:USA
place:tobruk | Tobruk | | state:LBY
place:tokelau | Tokelau | ~Tokelauan | state:NZL
place:tonle-sap | Tonle Sap
place:tora-bora | Tora Bora | | state:AFG
place:toretsk | Toretsk | | state:UKR
place:torkham | Torkham | | state:AFG
place:toronto | Toronto | | state:CAN
place:torres-strait | Torres Strait
place:toulon | Toulon | | state:FRA
place:toulouse | Toulouse | | state:FRA
place:transnistria | Transnistria | Transdniestria; Trans-Dniester | state:MDA
place:tristan-da-cunha | Tristan da Cunha | | state:GBR
place:tromso | Tromso | | state:NOR
place:tskhinvali | Tskhinvali
place:tsugaru-strait | Tsugaru Strait
place:tula | Tula | | state:RUS
place:tulkarm | Tulkarm | | state:PSE
place:turin | Turin | | state:ITA
place:turkish-straits | Turkish Straits
place:turks-and-caicos-islands | Turks and Caicos Islands | Turks and Caicos | state:GBR
place:tuzla | Tuzla | | state:BIH
place:tver | Tver | | state:RUS
place:tyre | !Tyre | | state:LBN
place:tyrrhenian-sea | Tyrrhenian Sea
place:umm-qasr | Umm Qasr | | state:IRQ
place:united-nations-headquarters | UN headquarters | U.N. headquarters; United Nations headquarters
place:urumqi | Urumqi | | state:CHN
place:uruzgan | Uruzgan | | state:AFG
place:us-minor-outlying-islands | U.S. Minor Outlying Islands | United States Minor Outlying Islands; Wake Island; Midway Atoll; Johnston Atoll | state:USA
place:us-virgin-islands | U.S. Virgin Islands | United States Virgin Islands | state:USA
place:utah | Utah | | state:USA
place:uttar-pradesh | Uttar Pradesh | | state:IND
place:uzhhorod | Uzhhorod | | state:UKR
place:valencia | Valencia | | state:ESP
place:vancouver | Vancouver | | state:CAN
place:venice | Venice | | state:ITA
place:vermont | Vermont | | state:USA
place:victoria-syc | !Victoria | | state:SYC
place:vienna-international-centre | Vienna International Centre
place:vinnytsia | Vinnytsia | | state:UKR
place:virginia | Virginia | ~Virginian | state:USA
place:vladivostok | Vladivostok | | state:RUS
place:vojvodina | Vojvodina | | state:SRB
place:volgograd | Volgograd | | state:RUS
place:voronezh | Voronezh | | state:RUS
place:vuhledar | Vuhledar | | state:UKR
place:wad-madani | Wad Madani | | state:SDN
place:wales | Wales | ~Welsh | state:GBR
place:wall-street | Wall Street | | state:USA
place:wallis-and-futuna | Wallis and Futuna | | state:FRA
place:washington-state | Washington state | | state:USA
place:waziristan | Waziristan | | state:PAK
place:west | the West | ~Western; ~Westerner; West
place:west-africa | West Africa | ~West African
place:west-bank | West Bank | occupied West Bank; Judea and Samaria | state:PSE
place:west-darfur | West Darfur | | state:SDN
place:west-virginia | West Virginia | | state:USA
place:western-europe | Western Europe | ~Western European
place:western-sahara | Western Sahara | ~Sahrawi; ~Saharawi; Laayoune; El Aaiún; El Aaiun
place:whiteman-air-force-base | Whiteman Air Force Base | | state:USA
place:wilhelmshaven | Wilhelmshaven | | state:DEU
place:wisconsin | Wisconsin | | state:USA
place:wonsan | Wonsan | | state:PRK
place:wroclaw | Wroclaw | | state:POL
place:wuhan | Wuhan | | state:CHN
place:wyoming | Wyoming | | state:USA
place:xinjiang | Xinjiang | | state:CHN
place:yalta | Yalta
place:yalu | Yalu River | Yalu
place:yanbu | Yanbu | | state:SAU
place:yavoriv | Yavoriv | | state:UKR
place:yekaterinburg | Yekaterinburg | | state:RUS
place:yellow-sea | Yellow Sea | West Sea
place:yeonpyeong | Yeonpyeong | Yeonpyeong Island
place:yokosuka | Yokosuka | | state:JPN
place:yongbyon | Yongbyon | Yongbyon nuclear complex | state:PRK
place:zabul | Zabul | | state:AFG
place:zagros | Zagros mountains | Zagros
place:zahedan | Zahedan | | state:IRN
place:zakho | Zakho | | state:IRQ
place:zambezi | Zambezi
place:zamfara | Zamfara | | state:NGA
place:zaporizhzhia | Zaporizhzhia | Zaporizhia; Zaporizhzhya; Zaporozhye | state:UKR
place:zaporizhzhia-nuclear-power-plant | Zaporizhzhia nuclear power plant | | state:UKR
place:zawiya | Zawiya | | state:LBY
place:zhytomyr | Zhytomyr | | state:UKR
place:zurich | Zurich | | state:CHE
`;
