/** UN members, Taiwan, Kosovo, Palestine, the Vatican, and states of the 1980s that are gone. Ids are ISO 3166-1 alpha-3. */
export const STATES = `
state:AFG | Afghanistan | Islamic Republic of Afghanistan; ~Afghan; ~Afghani; ^Kabul; Islamic Emirate of Afghanistan
state:AGO | Angola | ~Angolan; ^Luanda
state:ALB | Albania | ~Albanian; ^Tirana
state:AND | Andorra | ~Andorran; Principality of Andorra; ^Andorra la Vella
state:ARE | United Arab Emirates | UAE; the Emirates; Emirates; ~Emirati; ^Abu Dhabi; U.A.E.; ~Emirian
state:ARG | Argentina | ~Argentine; ~Argentinian; ~Argentinean; ^Buenos Aires; Casa Rosada
state:ARM | Armenia | ~Armenian; ^Yerevan
state:ATG | Antigua and Barbuda | Antigua; ~Antiguan; ~Barbudan; ^Saint John's; ^St. John's
state:AUS | Australia | ~Australian; ^Canberra
state:AUT | Austria | ~Austrian; ^Vienna
state:AZE | Azerbaijan | ~Azerbaijani; ~Azeri; ^Baku
state:BDI | Burundi | ~Burundian; ^Bujumbura; ^Gitega
state:BEL | Belgium | ~Belgian; ^Brussels
state:BEN | Benin | ~Beninese; ^Cotonou; ^Porto-Novo; Dahomey
state:BFA | Burkina Faso | ~Burkinabe; ~Burkinabé; ^Ouagadougou; Upper Volta
state:BGD | Bangladesh | ~Bangladeshi; ^Dhaka; ^Dacca
state:BGR | Bulgaria | ~Bulgarian; ^Sofia
state:BHR | Bahrain | ~Bahraini; ^Manama
state:BHS | Bahamas | The Bahamas; ~Bahamian; ^Nassau
state:BIH | Bosnia and Herzegovina | Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; ~Bosnian; ^Sarajevo; ~Herzegovinian
state:BLR | Belarus | Byelorussia; ~Belarusian; ~Belarussian; ^Minsk
state:BLZ | Belize | ~Belizean; ^Belmopan
state:BOL | Bolivia | ~Bolivian; ^La Paz; Plurinational State of Bolivia
state:BRA | Brazil | ~Brazilian; ^Brasilia; ^Brasília; Planalto; Itamaraty
state:BRB | Barbados | ~Barbadian; ^Bridgetown
state:BRN | Brunei | Brunei Darussalam; ~Bruneian; ^Bandar Seri Begawan
state:BTN | Bhutan | ~Bhutanese; ^Thimphu; Kingdom of Bhutan
state:BWA | Botswana | ~Botswanan; ^Gaborone; ~Batswana; ~Motswana
state:CAF | Central African Republic | CAR; ~Central African; ^Bangui
state:CAN | Canada | ~Canadian; ^Ottawa
state:CHE | Switzerland | ~Swiss; ^Bern; ^Berne
state:CHL | Chile | ~Chilean; ^Santiago
state:CHN | China | People's Republic of China; PRC; Communist China; mainland China; Red China; Zhongnanhai; ~Chinese; ^Beijing; ^Peking; P.R.C.
state:CIV | Ivory Coast | Côte d'Ivoire; ~Ivorian; ^Abidjan; ^Yamoussoukro; Cote d'Ivoire
state:CMR | Cameroon | ~Cameroonian; ^Yaounde; ^Yaoundé
state:COD | Democratic Republic of the Congo | DR Congo; DRC; Democratic Republic of Congo; Congo-Kinshasa; Zaire; ~Zairean; ~Congolese; ^Kinshasa; ?Congo
state:COG | Republic of the Congo | Republic of Congo; Congo-Brazzaville; ^Brazzaville; Congo Republic; ?Congolese
state:COL | Colombia | ~Colombian; ^Bogota; ^Bogotá
state:COM | Comoros | ~Comoran; ~Comorian; ^Moroni
state:CPV | Cape Verde | Cabo Verde; ~Cape Verdean; ^Praia
state:CRI | Costa Rica | ~Costa Rican; ^San Jose; ^San José
state:CSK | Czechoslovakia | ~Czechoslovak; ~Czechoslovakian | | 1918–1992
state:CUB | Cuba | ~Cuban; ^Havana
state:CYP | Cyprus | ~Cypriot; ~Greek Cypriot; ^Nicosia
state:CZE | Czech Republic | Czechia; ~Czech; ^Prague
state:DDR | East Germany | German Democratic Republic; GDR; ~East German; ^East Berlin | | 1949–1990
state:DEU | Germany | Federal Republic of Germany; West Germany; FRG; ~West German; ~German; ^Berlin; ^Bonn
state:DJI | Djibouti | ~Djiboutian
state:DMA | Dominica | ^Roseau; ?Dominican; Commonwealth of Dominica
state:DNK | Denmark | ~Danish; ~Dane; ^Copenhagen
state:DOM | Dominican Republic | ~Dominican; ^Santo Domingo
state:DZA | Algeria | ~Algerian; ^Algiers
state:ECU | Ecuador | ~Ecuadorian; ~Ecuadorean; ^Quito
state:EGY | Egypt | ~Egyptian; ^Cairo
state:ERI | Eritrea | ~Eritrean; ^Asmara
state:ESP | Spain | ~Spanish; ~Spaniard; ^Madrid; La Moncloa; Moncloa Palace
state:EST | Estonia | ~Estonian; ^Tallinn
state:ETH | Ethiopia | ~Ethiopian; ^Addis Ababa
state:FIN | Finland | ~Finnish; ~Finn; ^Helsinki
state:FJI | Fiji | ~Fijian; ^Suva
state:FRA | France | French Republic; Élysée; Elysee; Élysée Palace; Elysee Palace; Quai d'Orsay; ~French; ~Frenchman; ~Frenchmen; ^Paris
state:FSM | Micronesia | Federated States of Micronesia; ~Micronesian; ^Palikir
state:GAB | Gabon | ~Gabonese; ^Libreville
state:GBR | United Kingdom | UK; Britain; Great Britain; Downing Street; No. 10; No 10; Number 10; 10 Downing Street; Whitehall; ~British; ~Briton; ~Brit; ^London
state:GEO | ?Georgia | ~Georgian; ^Tbilisi
state:GHA | Ghana | ~Ghanaian; ^Accra
state:GIN | Guinea | ~Guinean; ^Conakry
state:GMB | Gambia | The Gambia; ~Gambian; ^Banjul; Republic of the Gambia
state:GNB | Guinea-Bissau | ~Bissau-Guinean; ^Bissau; ~Guinea-Bissauan
state:GNQ | Equatorial Guinea | ~Equatoguinean; ^Malabo; ~Equatorial Guinean
state:GRC | Greece | Hellenic Republic; ~Greek; ^Athens
state:GRD | Grenada | ~Grenadian; ^St. George's; ^Saint George's
state:GTM | Guatemala | ~Guatemalan; ^Guatemala City
state:GUY | Guyana | ~Guyanese; ^Georgetown
state:HND | Honduras | ~Honduran; ^Tegucigalpa
state:HRV | Croatia | ~Croatian; ~Croat; ^Zagreb
state:HTI | Haiti | ~Haitian; ^Port-au-Prince
state:HUN | Hungary | ~Hungarian; ^Budapest
state:IDN | Indonesia | ~Indonesian; ^Jakarta
state:IND | India | ~Indian; ^New Delhi; ^Delhi
state:IRL | Ireland | Republic of Ireland; Irish Republic; ~Irish; ~Irishman; ^Dublin
state:IRN | Iran | Islamic Republic of Iran; Islamic Republic; Persia; ~Iranian; ^Tehran; ^Teheran
state:IRQ | Iraq | ~Iraqi; ^Baghdad
state:ISL | Iceland | ~Icelandic; ~Icelander; ^Reykjavik
state:ISR | Israel | State of Israel; Jewish State; ~Israeli; ^Jerusalem; ^Tel Aviv
state:ITA | Italy | ~Italian; Palazzo Chigi; ^Rome
state:JAM | Jamaica | ~Jamaican; ^Kingston
state:JOR | ?Jordan | Hashemite Kingdom of Jordan; Hashemite Kingdom; ~Jordanian; ^Amman
state:JPN | Japan | ~Japanese; ^Tokyo
state:KAZ | Kazakhstan | ~Kazakh; ~Kazakhstani; ^Astana; ^Nur-Sultan; Republic of Kazakhstan
state:KEN | Kenya | ~Kenyan; ^Nairobi
state:KGZ | Kyrgyzstan | ~Kyrgyz; ~Kirghiz; ^Bishkek
state:KHM | Cambodia | Kampuchea; ~Cambodian; ~Kampuchean; ^Phnom Penh
state:KIR | Kiribati | ~I-Kiribati; ^South Tarawa; ^Tarawa
state:KNA | Saint Kitts and Nevis | St. Kitts and Nevis; St Kitts; St Kitts and Nevis; ~Kittitian; ~Nevisian; ^Basseterre
state:KOR | South Korea | Republic of Korea; ROK; S. Korea; S Korea; Blue House; ~South Korean; ^Seoul; ~S. Korean; ?Korea
state:KWT | Kuwait | ~Kuwaiti; ^Kuwait City
state:LAO | Laos | ~Laotian; ~Lao; ^Vientiane; Lao PDR
state:LBN | Lebanon | ~Lebanese; ^Beirut
state:LBR | Liberia | ~Liberian; ^Monrovia
state:LBY | Libya | ~Libyan; ^Tripoli; Libyan Arab Jamahiriya; Jamahiriya
state:LCA | Saint Lucia | St. Lucia; St Lucia; ~Saint Lucian; ~St. Lucian; ^Castries
state:LIE | Liechtenstein | Principality of Liechtenstein; ~Liechtensteiner; ^Vaduz
state:LKA | Sri Lanka | Ceylon; ~Sri Lankan; ^Colombo; Democratic Socialist Republic of Sri Lanka
state:LSO | Lesotho | ^Maseru; Kingdom of Lesotho; ~Basotho; ~Mosotho
state:LTU | Lithuania | ~Lithuanian; ^Vilnius
state:LUX | Luxembourg | ~Luxembourgish; Grand Duchy of Luxembourg; ~Luxembourger
state:LVA | Latvia | ~Latvian; ^Riga
state:MAR | Morocco | ~Moroccan; ^Rabat
state:MCO | Monaco | ~Monegasque; Principality of Monaco; ~Monacan
state:MDA | Moldova | Moldavia; ~Moldovan; ~Moldavian; ^Chisinau; ^Chişinău; Republic of Moldova
state:MDG | Madagascar | ~Malagasy; ^Antananarivo
state:MDV | Maldives | the Maldives; ~Maldivian; ~Maldivan; Republic of Maldives
state:MEX | Mexico | ~Mexican; ^Mexico City
state:MHL | Marshall Islands | ~Marshallese; ^Majuro
state:MKD | North Macedonia | Macedonia; FYROM; ~Macedonian; ~North Macedonian; ^Skopje; Former Yugoslav Republic of Macedonia; Republic of North Macedonia
state:MLI | Mali | ~Malian; ^Bamako
state:MLT | Malta | ~Maltese; ^Valletta
state:MMR | Myanmar | Burma; ~Burmese; ^Naypyidaw; ^Nay Pyi Taw; ^Rangoon; ^Yangon; Union of Myanmar
state:MNE | Montenegro | ~Montenegrin; ^Podgorica
state:MNG | Mongolia | ~Mongolian; ^Ulaanbaatar; ^Ulan Bator
state:MOZ | Mozambique | ~Mozambican; ^Maputo
state:MRT | Mauritania | ~Mauritanian; ^Nouakchott
state:MUS | Mauritius | ~Mauritian; ^Port Louis
state:MWI | Malawi | ~Malawian; ^Lilongwe
state:MYS | Malaysia | ~Malaysian; ^Kuala Lumpur; ^Putrajaya
state:NAM | Namibia | South West Africa; ~Namibian; ^Windhoek
state:NER | ?Niger | ~Nigerien; ^Niamey
state:NGA | Nigeria | ~Nigerian; ^Abuja
state:NIC | Nicaragua | ~Nicaraguan; ^Managua
state:NLD | Netherlands | the Netherlands; Holland; ~Dutch; ^The Hague; ^Amsterdam; Kingdom of the Netherlands; ~Dutchman; ~Dutchmen
state:NOR | Norway | ~Norwegian; ^Oslo
state:NPL | Nepal | ~Nepali; ~Nepalese; ^Kathmandu; ^Katmandu
state:NRU | Nauru | ~Nauruan; ^Yaren
state:NZL | New Zealand | ~New Zealander; ^Wellington
state:OMN | Oman | Sultanate of Oman; ~Omani; ^Muscat
state:PAK | Pakistan | ~Pakistani; ^Islamabad; ^Rawalpindi
state:PAN | Panama | ~Panamanian; ^Panama City
state:PER | Peru | ~Peruvian; ^Lima
state:PHL | Philippines | the Philippines; Malacañang; Malacanang; ~Philippine; ~Filipino; ^Manila
state:PLW | Palau | ~Palauan; ^Ngerulmud; ^Koror
state:PNG | Papua New Guinea | ~Papua New Guinean; ^Port Moresby
state:POL | Poland | ~Polish; ~Pole; ^Warsaw
state:PRK | North Korea | Democratic People's Republic of Korea; DPRK; N. Korea; N Korea; ~North Korean; ^Pyongyang; ~N. Korean
state:PRT | Portugal | ~Portuguese; ^Lisbon
state:PRY | Paraguay | ~Paraguayan; ^Asuncion; ^Asunción
state:PSE | Palestine | State of Palestine; Palestinian territories; ~Palestinian; ^Ramallah
state:QAT | Qatar | ~Qatari; ^Doha
state:ROU | Romania | Rumania; ~Romanian; ~Rumanian; ^Bucharest
state:RUS | Russia | Russian Federation; Kremlin; the Kremlin; ~Russian; ^Moscow
state:RWA | Rwanda | ~Rwandan; ^Kigali
state:SAU | Saudi Arabia | Kingdom of Saudi Arabia; KSA; ~Saudi; ~Saudi Arabian; ^Riyadh; House of Saud
state:SDN | Sudan | ~Sudanese; ^Khartoum
state:SEN | Senegal | ~Senegalese; ^Dakar
state:SGP | Singapore | ~Singaporean
state:SLB | Solomon Islands | ~Solomon Islander; ^Honiara
state:SLE | Sierra Leone | ~Sierra Leonean; ^Freetown
state:SLV | El Salvador | ~Salvadoran; ~Salvadorean; ^San Salvador
state:SMR | San Marino | ~Sammarinese; ~San Marinese
state:SOM | Somalia | ~Somali; ~Somalian; ^Mogadishu
state:SRB | Serbia | ~Serbian; ~Serb; ^Belgrade
state:SSD | South Sudan | ~South Sudanese; ^Juba
state:STP | São Tomé and Príncipe | Sao Tome and Principe; ~São Toméan; ~Sao Tomean; ^São Tomé
state:SUN | Soviet Union | USSR; U.S.S.R.; ~Soviet; ^Moscow; ?Kremlin; ?the Kremlin | | 1922–1991
state:SUR | Suriname | Surinam; ~Surinamese; ^Paramaribo; ~Surinamer
state:SVK | Slovakia | ~Slovak; ~Slovakian; ^Bratislava; Slovak Republic
state:SVN | Slovenia | ~Slovenian; ~Slovene; ^Ljubljana
state:SWE | Sweden | ~Swedish; ~Swede; ^Stockholm
state:SWZ | Eswatini | Swaziland; ~Swazi; ^Mbabane; ^Lobamba
state:SYC | Seychelles | ~Seychellois; Republic of Seychelles
state:SYR | Syria | Syrian Arab Republic; ~Syrian; ^Damascus
state:TCD | ?Chad | ~Chadian; ^N'Djamena; ^Ndjamena
state:TGO | Togo | ~Togolese; ^Lomé; ^Lome
state:THA | Thailand | Siam; ~Thai; ^Bangkok; Kingdom of Thailand
state:TJK | Tajikistan | ~Tajik; ~Tajikistani; ^Dushanbe
state:TKM | Turkmenistan | ~Turkmen; ^Ashgabat
state:TLS | East Timor | Timor-Leste; ~East Timorese; ~Timorese; ^Dili; Timor Leste
state:TON | Tonga | ~Tongan; ^Nuku'alofa
state:TTO | Trinidad and Tobago | Trinidad; ~Trinidadian; ^Port of Spain; Tobago; ~Tobagonian
state:TUN | Tunisia | ~Tunisian; ^Tunis
state:TUR | ?Turkey | Türkiye; Turkiye; ~Turkish; ~Turk; ^Ankara; Republic of Turkey; Republic of Türkiye
state:TUV | Tuvalu | ~Tuvaluan; ^Funafuti
state:TWN | Taiwan | Republic of China; Chinese Taipei; Formosa; ~Taiwanese; ^Taipei
state:TZA | Tanzania | ~Tanzanian; ^Dodoma; ^Dar es Salaam; Tanganyika
state:UGA | Uganda | ~Ugandan; ^Kampala
state:UKR | Ukraine | the Ukraine; ~Ukrainian; ^Kyiv; ^Kiev
state:URY | Uruguay | ~Uruguayan; ^Montevideo
state:USA | United States | United States of America; US; U.S.; USA; U.S.A.; America; White House; Oval Office; Capitol Hill; ~American; ^Washington; ^Washington DC; ^Washington D.C.; ^Washington, D.C.; ^Washington, DC
state:UZB | Uzbekistan | ~Uzbek; ^Tashkent; ~Uzbekistani
state:VAT | Vatican | Holy See; the Vatican; Vatican City; Vatican City State
state:VCT | Saint Vincent and the Grenadines | St. Vincent and the Grenadines; St Vincent and the Grenadines; St. Vincent; ~Vincentian; ^Kingstown
state:VEN | Venezuela | ~Venezuelan; ^Caracas
state:VNM | Vietnam | Viet Nam; North Vietnam; ~Vietnamese; ~North Vietnamese; ^Hanoi
state:VUT | Vanuatu | ^Port Vila; ~Vanuatuan; ~ni-Vanuatu
state:WSM | Samoa | ~Samoan; ^Apia
state:XKX | Kosovo | ~Kosovar; ~Kosovan; ^Pristina; ^Prishtina
state:YEM | Yemen | ~Yemeni; ^Sanaa; ^Sana'a; Republic of Yemen; ~Yemenite
state:YMD | South Yemen | ~South Yemeni; People's Democratic Republic of Yemen | | 1967–1990
state:YUG | Yugoslavia | ~Yugoslav; ~Yugoslavian; ^Belgrade | | 1918–2003
state:ZAF | South Africa | ~South African; ^Pretoria
state:ZMB | Zambia | ~Zambian; ^Lusaka
state:ZWE | Zimbabwe | ~Zimbabwean; ^Harare; Rhodesia; ~Rhodesian
`;
