/** Regions, seas, straits, disputed territories, bases, theatres, provinces and cities; capitals stand with their states. */
export const PLACES = `
place:aalborg | Aalborg |  | state:DNK
place:abaco | Abaco |  | state:BHS
place:abadan | Abadan | | state:IRN
place:abbottabad | Abbottabad | | state:PAK
place:abeche | Abeche | Abéché | state:TCD
place:aberdeen | Aberdeen |  | state:GBR
place:abiy-addi | Abiy Addi |  | state:ETH
place:abkhazia | Abkhazia | ~Abkhaz; ~Abkhazian | state:GEO
place:abqaiq | Abqaiq | | state:SAU
place:absheron | Absheron |  | state:AZE
place:abu-ghraib | Abu Ghraib | | state:IRQ
place:abu-ghraib-prison | Abu Ghraib prison |  | state:IRQ
place:abu-kamal | Abu Kamal | Albu Kamal | state:SYR
place:abu-musa | Abu Musa | | state:IRN
place:abu-shouk | Abu Shouk |  | state:SDN
place:abyan | Abyan |  | state:YEM
place:abyei | Abyei
place:aceh | Aceh | | state:IDN
place:acre | !Acre |  | state:ISR
place:adado | Adado |  | state:SOM
place:adaisseh | Adaisseh |  | state:LBN
place:adamawa | Adamawa | Adamawa State | state:NGA
place:adampur | Adampur |  | state:IND
place:adan-yabaal | Adan Yabaal |  | state:SOM
place:adana | Adana | | state:TUR
place:adazi | Adazi |  | state:LVA
place:aden | Aden | Port of Aden | state:YEM
place:adigrat | Adigrat |  | state:ETH
place:adjara | Adjara | Ajara | state:GEO
place:adre | Adre | Adré | state:TCD
place:adriatic-sea | Adriatic Sea | Adriatic
place:adwa | Adwa |  | state:ETH
place:adygea | Adygea |  | state:RUS
place:aegean-islands | Aegean Islands
place:aegean-sea | Aegean Sea | Aegean
place:afar-region | Afar region |  | state:ETH
place:afgoye | Afgoye |  | state:SOM
place:africa | Africa | ~African
place:afrin | Afrin | | state:SYR
place:afula | Afula |  | state:ISR
place:afungi | Afungi |  | state:MOZ
place:agadez | Agadez |  | state:NER
place:agalega | Agalega |  | state:MUS
place:aghdam | Aghdam | Agdam | state:AZE
place:aguelhok | Aguelhok |  | state:MLI
place:ahvaz | Ahvaz | | state:IRN
place:aichi | Aichi |  | state:JPN
place:ain-al-hilweh | Ain al-Hilweh | Ein el-Hilweh | state:LBN
place:ain-ebel | Ain Ebel |  | state:LBN
place:ain-issa | Ain Issa |  | state:SYR
place:ain-sokhna | Ain Sokhna |  | state:EGY
place:aita-al-shaab | Aita al-Shaab |  | state:LBN
place:ajdabiya | Ajdabiya |  | state:LBY
place:akhalgori | Akhalgori |  | state:GEO
place:akhtubinsk | Akhtubinsk |  | state:RUS
place:akkar | Akkar |  | state:LBN
place:akkuyu | Akkuyu |  | state:TUR
place:akobo | Akobo |  | state:SSD
place:akrotiri | Akrotiri | Akrotiri base
place:aksai-chin | Aksai Chin |  | state:CHN
place:aktau | Aktau |  | state:KAZ
place:akureyri | Akureyri |  | state:ISL
place:akwa-ibom | Akwa Ibom |  | state:NGA
place:al-anad | Al-Anad |  | state:YEM
place:al-aqsa | Al-Aqsa | al-Aqsa mosque; Al-Aqsa Mosque | state:PSE
place:al-asad-air-base | Al Asad Air Base | Ain al-Asad; Ain al-Assad; Al-Asad airbase; Ain al-Asad base; Ain Al-Asad; Al Asad airbase; al-Asad air base; Ain al-Asad Air Base; Ain al-Asad air base | state:IRQ
place:al-bab | al-Bab | | state:SYR
place:al-bayda | Al-Bayda | al-Bayda | state:YEM
place:al-dhafra-air-base | Al Dhafra Air Base | Al Dhafra | state:ARE
place:al-fashaga | Al-Fashaga |  | state:SDN
place:al-hazm | Al-Hazm |  | state:YEM
place:al-hol | Al-Hol | al-Hol camp; al-Hol | state:SYR
place:al-jawf | Al-Jawf | al-Jawf | state:YEM
place:al-jufra | Al-Jufra | Jufra | state:LBY
place:al-mahra | Al Mahra | Mahra; al-Mahra | state:YEM
place:al-mawasi | Al-Mawasi | Mawasi; al-Mawasi | state:PSE
place:al-minhad | Al Minhad |  | state:ARE
place:al-omar | Al-Omar | al-Omar oil field | state:SYR
place:al-qaim | Al Qaim | Al-Qaim | state:IRQ
place:al-qusayr | Al-Qusayr | Qusayr | state:SYR
place:al-shifa | Al-Shifa | al-Shifa hospital | state:PSE
place:al-sukhna | Al-Sukhna | Sukhna | state:SYR
place:al-tanf | Al-Tanf | al-Tanf garrison | state:SYR
place:al-udeid-air-base | Al Udeid Air Base | Al Udeid; Al-Udeid; Al Udeid base; Al Udeid airbase; al-Udeid Air Base; Al-Udeid air base; al-Udeid | state:QAT
place:alabama | Alabama | | state:USA
place:alakurtti | Alakurtti |  | state:RUS
place:alamata | Alamata |  | state:ETH
place:aland-islands | Åland Islands | Aland; Åland; Aland Islands | state:FIN
place:alaska | Alaska | ~Alaskan | state:USA
place:alberta | Alberta |  | state:CAN
place:alboran-sea | Alboran Sea
place:alborz | Alborz |  | state:IRN
place:albu-kamal-crossing | Albu Kamal crossing |  | state:SYR
place:alcantara | Alcantara |  | state:BRA
place:alchevsk | Alchevsk |  | state:UKR
place:aldabra | Aldabra |  | state:SYC
place:aldershot | Aldershot |  | state:GBR
place:aleppo | Aleppo | East Aleppo; eastern Aleppo | state:SYR
place:aleppo-province | Aleppo province |  | state:SYR
place:aleutian-islands | Aleutian Islands | Aleutians | state:USA
place:alexandria | Alexandria | | state:EGY
place:alexandroupolis | Alexandroupolis |  | state:GRC
place:aley | Aley |  | state:LBN
place:algeciras | Algeciras |  | state:ESP
place:ali-al-salem-air-base | Ali Al Salem Air Base | Ali Al-Salem | state:KWT
place:ali-sabieh | Ali Sabieh |  | state:DJI
place:alibori | Alibori |  | state:BEN
place:alice-springs | Alice Springs |  | state:AUS
place:almaty | Almaty | | state:KAZ
place:alps | Alps
place:alsace | Alsace |  | state:FRA
place:alula | AlUla | Al-Ula | state:SAU
place:alupka | Alupka |  | state:UKR
place:amadiya | Amadiya |  | state:IRQ
place:amami | Amami |  | state:JPN
place:amapa | Amapa |  | state:BRA
place:amara | Amara | Al-Amarah; al-Amarah | state:IRQ
place:amari | Amari | Ämari | state:EST
place:amazon | Amazon basin | Amazon rainforest
place:amazon-river | Amazon River
place:amazonas | Amazonas |  | state:BRA
place:amazonas-state | Amazonas State |  | state:VEN
place:ambala | Ambala |  | state:IND
place:ambazonia | Ambazonia |  | state:CMR
place:amdjarass | Amdjarass |  | state:TCD
place:amendola | Amendola |  | state:ITA
place:american-samoa | American Samoa | ~American Samoan; Pago Pago | state:USA
place:amerli | Amerli |  | state:IRQ
place:amhara | Amhara | Amhara region | state:ETH
place:amiens | Amiens | | state:FRA
place:amran | Amran |  | state:YEM
place:amritsar | Amritsar | | state:IND
place:amu-darya | Amu Darya
place:amuda | Amuda |  | state:SYR
place:amur | Amur | Amur River
place:anacoco | Anacoco |  | state:VEN
place:anaklia | Anaklia |  | state:GEO
place:anambra | Anambra |  | state:NGA
place:anantnag | Anantnag |  | state:IND
place:anapa | Anapa |  | state:RUS
place:anatolia | Anatolia |  | state:TUR
place:anbar | Anbar | Al Anbar; Anbar province; Al-Anbar; Anbar Province; al-Anbar | state:IRQ
place:ancona | Ancona |  | state:ITA
place:ancuabe | Ancuabe |  | state:MOZ
place:andalusia | Andalusia |  | state:ESP
place:andaman-and-nicobar-islands | Andaman and Nicobar Islands | Andaman Islands; Nicobar Islands | state:IND
place:andaman-sea | Andaman Sea
place:andersen-air-force-base | Andersen Air Force Base | !Andersen; Andersen Air Base | state:USA
place:andes | Andes
place:andhra-pradesh | Andhra Pradesh |  | state:IND
place:andoya | Andøya | Andoya | state:NOR
place:angkor-wat | Angkor Wat |  | state:KHM
place:anguilla | Anguilla | ~Anguillan | state:GBR
place:anhui | Anhui |  | state:CHN
place:ankara-esenboga | Esenboga | | state:TUR
place:annapolis | Annapolis |  | state:USA
place:ansariyeh | Ansariyeh |  | state:LBN
place:ansongo | Ansongo |  | state:MLI
place:antarctica | Antarctica | the Antarctic; ~Antarctic
place:antilles | Antilles
place:antioquia | Antioquia |  | state:COL
place:antonivsky-bridge | Antonivsky Bridge | Antonivka Bridge | state:UKR
place:antsiranana | Antsiranana |  | state:MDG
place:apartado | Apartado |  | state:COL
place:apra-harbor | Apra Harbor |  | state:USA
place:apulia | Apulia | Puglia | state:ITA
place:apure | Apure |  | state:VEN
place:apurimac | Apurimac |  | state:PER
place:aqaba | Aqaba |  | state:JOR
place:arabat-spit | Arabat Spit |  | state:UKR
place:arabian-peninsula | Arabian Peninsula
place:arabian-sea | Arabian Sea | North Arabian Sea; Northern Arabian Sea
place:arafura-sea | Arafura Sea
place:arak | Arak | Khondab | state:IRN
place:aral-sea | Aral Sea
place:ararat | !Ararat |  | state:ARM
place:arauca | Arauca |  | state:COL
place:araucania | Araucania | Araucanía | state:CHL
place:arava | Arava |  | state:ISR
place:arbinda | Arbinda |  | state:BFA
place:arctic | Arctic | Arctic Ocean; the Arctic; High North
place:arctic-circle | Arctic Circle
place:ardamata | Ardamata |  | state:SDN
place:area-51 | Area 51 |  | state:USA
place:arica | Arica |  | state:CHL
place:ariha | Ariha |  | state:SYR
place:arizona | Arizona | | state:USA
place:arkansas | Arkansas | | state:USA
place:arkhangelsk | Arkhangelsk | | state:RUS
place:arlit | Arlit |  | state:NER
place:armyansk | Armyansk |  | state:UKR
place:arsal | Arsal |  | state:LBN
place:artibonite | Artibonite |  | state:HTI
place:arua | Arua |  | state:UGA
place:aruba | Aruba | ~Aruban; Oranjestad | state:NLD
place:arunachal-pradesh | Arunachal Pradesh | | state:IND
place:asaba | Asaba |  | state:NGA
place:asadabad | Asadabad |  | state:AFG
place:asaluyeh | Asaluyeh | Assaluyeh | state:IRN
place:ascension-island | Ascension Island | | state:GBR
place:ashdod | Ashdod | | state:ISR
place:ashkelon | Ashkelon | | state:ISR
place:asia | Asia | ~Asian
place:asia-pacific | Asia-Pacific | Indo-Pacific; Asia Pacific; Indo-Pacific region
place:asipovichy | Asipovichy |  | state:BLR
place:asir | Asir |  | state:SAU
place:asosa | Asosa |  | state:ETH
place:aspen | !Aspen |  | state:USA
place:assab | Assab |  | state:ERI
place:assam | Assam | | state:IND
place:assumption-island | Assumption Island |  | state:SYC
place:atacama | Atacama |  | state:CHL
place:ataq | Ataq |  | state:YEM
place:atar | Atar |  | state:MRT
place:atbara | Atbara |  | state:SDN
place:atlanta | Atlanta | | state:USA
place:atlantic | Atlantic | Atlantic Ocean; North Atlantic; South Atlantic
place:atmeh | Atmeh |  | state:SYR
place:attari | Attari |  | state:IND
place:attock | Attock |  | state:PAK
place:atyrau | Atyrau |  | state:KAZ
place:avdiivka | Avdiivka | | state:UKR
place:aviano | Aviano | | state:ITA
place:aviano-air-base | Aviano Air Base | Aviano airbase | state:ITA
place:avignon | Avignon |  | state:FRA
place:avivim | Avivim |  | state:ISR
place:awantipora | Awantipora |  | state:IND
place:aweil | Aweil |  | state:SSD
place:axum | Axum | Aksum | state:ETH
place:ayacucho | Ayacucho |  | state:PER
place:ayeyarwady | Ayeyarwady |  | state:MMR
place:ayia-napa | Ayia Napa |  | state:CYP
place:ayodhya | Ayodhya |  | state:IND
place:ayorou | Ayorou |  | state:NER
place:ayotzinapa | Ayotzinapa |  | state:MEX
place:azad-kashmir | Azad Kashmir
place:azadi-square | Azadi Square |  | state:IRN
place:azaz | Azaz |  | state:SYR
place:azores | Azores |  | state:PRT
place:azov-sea | Sea of Azov | Azov Sea
place:azraq | Azraq |  | state:JOR
place:baabda | Baabda |  | state:LBN
place:baalbek | Baalbek | | state:LBN
place:bab-al-hawa | Bab al-Hawa |  | state:SYR
place:bab-el-mandeb | Bab el-Mandeb | Bab al-Mandab; Bab al-Mandeb; Bab el-Mandeb Strait; Bab al-Mandab Strait; Bab el Mandeb
place:babanusa | Babanusa |  | state:SDN
place:babil | Babil |  | state:IRQ
place:badakhshan | Badakhshan | | state:AFG
place:badghis | Badghis |  | state:AFG
place:badiraguato | Badiraguato |  | state:MEX
place:badme | Badme |  | state:ETH
place:baengnyeong | Baengnyeong | Baengnyeong Island | state:KOR
place:baffin-bay | Baffin Bay
place:baga | !Baga |  | state:NGA
place:bagassola | Bagassola |  | state:TCD
place:baghdad-international-airport | Baghdad International Airport | Baghdad airport; Baghdad Airport | state:IRQ
place:baghlan | Baghlan |  | state:AFG
place:baghouz | Baghouz | Baghuz | state:SYR
place:bagotville | Bagotville |  | state:CAN
place:bagram | Bagram | Bagram Air Base; Bagram Airfield | state:AFG
place:bahia | Bahia |  | state:BRA
place:bahir-dar | Bahir Dar |  | state:ETH
place:bahr-el-ghazal | Bahr el Ghazal |  | state:SSD
place:bahri | Bahri | Khartoum North | state:SDN
place:baidoa | Baidoa | | state:SOM
place:baiji | Baiji | | state:IRQ
place:baikonur | Baikonur | | state:KAZ
place:baja-california | Baja California |  | state:MEX
place:bajaur | Bajaur |  | state:PAK
place:bakassi | Bakassi |  | state:CMR
place:bakhmut | Bakhmut | | state:UKR
place:balabac | Balabac |  | state:PHL
place:balabac-strait | Balabac Strait
place:balad | Balad | Balad Air Base | state:IRQ
place:balakliia | Balakliia |  | state:UKR
place:balakot | Balakot
place:balasore | Balasore |  | state:IND
place:balata | Balata |  | state:PSE
place:balearic-sea | Balearic Sea
place:balhaf | Balhaf |  | state:YEM
place:bali | Bali | | state:IDN
place:balidogle | Balidogle |  | state:SOM
place:balkans | Balkans | Western Balkans; ~Balkan
place:balkh | !Balkh |  | state:AFG
place:balochistan | Balochistan | Baluchistan | state:PAK
place:balti | Balti |  | state:MDA
place:baltic-sea | Baltic Sea | the Baltic
place:baltics | Baltic states | Baltics; ~Baltic; Baltic republics
place:baltimore | Baltimore | | state:USA
place:baltiysk | Baltiysk |  | state:RUS
place:bam | !Bam |  | state:IRN
place:bama | !Bama |  | state:NGA
place:bambari | Bambari |  | state:CAF
place:bamiyan | Bamiyan | | state:AFG
place:banda-sea | Banda Sea
place:bandar-abbas | Bandar Abbas | Bandar-e Abbas | state:IRN
place:bandar-imam-khomeini | Bandar Imam Khomeini |  | state:IRN
place:bandar-lengeh | Bandar Lengeh |  | state:IRN
place:bandar-mahshahr | Bandar Mahshahr |  | state:IRN
place:bandarban | Bandarban |  | state:BGD
place:bandiagara | Bandiagara |  | state:MLI
place:baneh | Baneh |  | state:IRN
place:banfora | Banfora |  | state:BFA
place:bangassou | Bangassou |  | state:CAF
place:bangsamoro | Bangsamoro |  | state:PHL
place:bani-walid | Bani Walid |  | state:LBY
place:banias | Banias | Baniyas | state:SYR
place:banibangou | Banibangou |  | state:NER
place:banja-luka | Banja Luka | | state:BIH
place:banjska | Banjska | | state:XKX
place:bannu | Bannu | | state:PAK
place:banteay-meanchey | Banteay Meanchey |  | state:KHM
place:baqubah | Baqubah | Baquba | state:IRQ
place:bara | !Bara |  | state:SDN
place:baramulla | Baramulla |  | state:IND
place:baranovichi | Baranovichi | Baranavichy | state:BLR
place:barat | Barat |  | state:YEM
place:barawe | Barawe |  | state:SOM
place:barcelona | Barcelona | | state:ESP
place:bardhere | Bardhere |  | state:SOM
place:bardufoss | Bardufoss |  | state:NOR
place:barents-sea | Barents Sea
place:barentu | Barentu |  | state:ERI
place:bariloche | Bariloche |  | state:ARG
place:barksdale | Barksdale | Barksdale Air Force Base | state:USA
place:barrow-in-furness | Barrow-in-Furness |  | state:GBR
place:barsalogho | Barsalogho |  | state:BFA
place:bartella | Bartella | | state:IRQ
place:barzeh | Barzeh |  | state:SYR
place:basa-air-base | Basa Air Base |  | state:PHL
place:basel | Basel | | state:CHE
place:bashi-channel | Bashi Channel
place:bashiqa | Bashiqa | | state:IRQ
place:bashkortostan | Bashkortostan |  | state:RUS
place:basilan | Basilan | | state:PHL
place:basque-country | Basque Country | ~Basque | state:ESP
place:basra | Basra | Basrah; Bassora | state:IRQ
place:bass-strait | Bass Strait
place:bat-yam | Bat Yam |  | state:ISR
place:batam | Batam | | state:IDN
place:batanes | Batanes |  | state:PHL
place:bath | !Bath |  | state:USA
place:batken | Batken
place:batroun | Batroun |  | state:LBN
place:battambang | Battambang |  | state:KHM
place:batticaloa | Batticaloa |  | state:LKA
place:batumi | Batumi |  | state:GEO
place:bauchi-state | Bauchi State |  | state:NGA
place:bavaria | Bavaria | | state:DEU
place:bawku | Bawku |  | state:GHA
place:bay-area | Bay Area |  | state:USA
place:bay-of-bengal | Bay of Bengal
place:bay-of-biscay | Bay of Biscay
place:bay-of-fundy | Bay of Fundy
place:bay-of-pigs | Bay of Pigs |  | state:CUB
place:bay-region | Bay region |  | state:SOM
place:bayelsa | Bayelsa |  | state:NGA
place:beaufort-sea | Beaufort Sea
place:bechar | Bechar |  | state:DZA
place:beeri | Be'eri | Kibbutz Be'eri | state:ISR
place:beersheba | Beersheba | Beer Sheva | state:ISR
place:beidaihe | Beidaihe |  | state:CHN
place:beirut-port | Beirut port |  | state:LBN
place:beit-hanoun | Beit Hanoun |  | state:PSE
place:beit-jala | Beit Jala |  | state:PSE
place:beit-lahiya | Beit Lahiya | Beit Lahia | state:PSE
place:beit-shean | Beit She'an |  | state:ISR
place:bejaia | Bejaia |  | state:DZA
place:bejucal | Bejucal |  | state:CUB
place:bekaa | Bekaa Valley | Bekaa; Beqaa Valley | state:LBN
place:belbek | Belbek |  | state:UKR
place:beledweyne | Beledweyne | Beledweyn | state:SOM
place:belfast | Belfast | | state:GBR
place:belgorod | Belgorod | Belgorod region | state:RUS
place:ben-guerdane | Ben Guerdane |  | state:TUN
place:ben-gurion-airport | Ben Gurion Airport | Ben Gurion International Airport | state:ISR
place:bender | !Bender | Bendery | state:MDA
place:benelux | Benelux
place:bengaluru | Bangalore | Bengaluru | state:IND
place:benghazi | Benghazi | | state:LBY
place:benguela | Benguela |  | state:AGO
place:benham-rise | Benham Rise | Philippine Rise | state:PHL
place:beni | !Beni | | state:COD
place:benishangul-gumuz | Benishangul-Gumuz |  | state:ETH
place:bentiu | Bentiu |  | state:SSD
place:benue | Benue | Benue State; Benue state | state:NGA
place:berberati | Berberati |  | state:CAF
place:berdiansk | Berdiansk | | state:UKR
place:berenice | Berenice |  | state:EGY
place:bergamo | Bergamo |  | state:ITA
place:bergen | Bergen | | state:NOR
place:bering-sea | Bering Sea
place:bering-strait | Bering Strait
place:bermuda | Bermuda | ~Bermudian | state:GBR
place:beslan | Beslan | | state:RUS
place:bessarabia | Bessarabia
place:bethlehem | Bethlehem | | state:PSE
place:bezmer | Bezmer |  | state:BGR
place:bhamo | Bhamo |  | state:MMR
place:bhasan-char | Bhasan Char |  | state:BGD
place:bhuj | Bhuj |  | state:IND
place:biafra | Biafra |  | state:NGA
place:biak | Biak |  | state:IDN
place:bid-kaneh | Bid Kaneh |  | state:IRN
place:bielsko-biala | Bielsko-Biala |  | state:POL
place:bihac | Bihac | Bihać | state:BIH
place:bihar | Bihar | | state:IND
place:bijeljina | Bijeljina |  | state:BIH
place:bila-tserkva | Bila Tserkva |  | state:UKR
place:bingol | Bingol |  | state:TUR
place:binnish | Binnish |  | state:SYR
place:bint-jbeil | Bint Jbeil | Bint Jbail | state:LBN
place:bintan | Bintan |  | state:IDN
place:biobio | Biobio | Biobío | state:CHL
place:birao | Birao |  | state:CAF
place:biratnagar | Biratnagar |  | state:NPL
place:birgunj | Birgunj |  | state:NPL
place:birjand | Birjand |  | state:IRN
place:birmingham | Birmingham | | state:GBR
place:birnin-gwari | Birnin Gwari |  | state:NGA
place:bishoftu | Bishoftu |  | state:ETH
place:bismarck-sea | Bismarck Sea
place:bitola | Bitola |  | state:MKD
place:bizerte | Bizerte |  | state:TUN
place:black-sea | Black Sea
place:blagoevgrad | Blagoevgrad |  | state:BGR
place:blue-line | Blue Line |  | state:LBN
place:blue-nile-state | Blue Nile state | | state:SDN
place:bluefields | Bluefields |  | state:NIC
place:bodo | Bodø | Bodo | state:NOR
place:bodrum | Bodrum |  | state:TUR
place:bohai | Bohai | Bohai Sea | state:CHN
place:bohemia | Bohemia |  | state:CZE
place:bohol | Bohol |  | state:PHL
place:bokeo | Bokeo |  | state:LAO
place:bol | !Bol |  | state:TCD
place:bolivar | Bolivar |  | state:COL
place:bolivar-state | Bolivar State | Bolívar State | state:VEN
place:bonaire | Bonaire | Bonaire, Sint Eustatius and Saba; Sint Eustatius | state:NLD
place:bondi-beach | Bondi Beach |  | state:AUS
place:boni-forest | Boni Forest |  | state:KEN
place:bonny | !Bonny |  | state:NGA
place:bor | !Bor |  | state:SRB
place:bordeaux | Bordeaux | | state:FRA
place:bornholm | Bornholm |  | state:DNK
place:borno | Borno | Borno State; Borno state | state:NGA
place:borodianka | Borodianka |  | state:UKR
place:boryspil | Boryspil |  | state:UKR
place:bosaso | Bosaso | | state:SOM
place:bosphorus | Bosphorus | Bosporus
place:bossangoa | Bossangoa |  | state:CAF
place:boston | Boston | | state:USA
place:boten | Boten |  | state:LAO
place:bouar | Bouar |  | state:CAF
place:bougainville | Bougainville |  | state:PNG
place:bourem | Bourem |  | state:MLI
place:bourges | Bourges |  | state:FRA
place:bourj-al-barajneh | Bourj al-Barajneh |  | state:LBN
place:bouvet-island | Bouvet Island | | state:NOR
place:brahmaputra | Brahmaputra
place:brak-al-shati | Brak al-Shati |  | state:LBY
place:brcko | Brcko | Brčko | state:BIH
place:brega | Brega |  | state:LBY
place:bremen | Bremen | | state:DEU
place:bremerton | Bremerton |  | state:USA
place:brest | Brest | | state:FRA
place:bria | !Bria |  | state:CAF
place:brighton | Brighton |  | state:GBR
place:brikama | Brikama |  | state:GMB
place:brindisi | Brindisi |  | state:ITA
place:british-columbia | British Columbia |  | state:CAN
place:british-indian-ocean-territory | British Indian Ocean Territory | Chagos Islands; Chagos Archipelago; Chagos; ~Chagossian | state:GBR
place:british-virgin-islands | British Virgin Islands | | state:GBR
place:brittany | Brittany |  | state:FRA
place:bronx | Bronx | the Bronx | state:USA
place:brooklyn | Brooklyn | | state:USA
place:brovary | Brovary |  | state:UKR
place:bruges | Bruges |  | state:BEL
place:bryansk | Bryansk | Bryansk region | state:RUS
place:bubanza | Bubanza |  | state:BDI
place:bubiyan | Bubiyan |  | state:KWT
place:bucha | Bucha | | state:UKR
place:buchanan | !Buchanan |  | state:LBR
place:budva | Budva |  | state:MNE
place:budyonnovsk | Budyonnovsk |  | state:RUS
place:buea | Buea |  | state:CMR
place:buechel | Buechel | Büchel | state:DEU
place:bukavu | Bukavu | | state:COD
place:bukhara | Bukhara
place:bunagana | Bunagana |  | state:COD
place:bundibugyo | Bundibugyo |  | state:UGA
place:bunia | Bunia |  | state:COD
place:burao | Burao |  | state:SOM
place:bureij | Bureij |  | state:PSE
place:burgas | Burgas |  | state:BGR
place:buriram | Buriram |  | state:THA
place:buryatia | Buryatia |  | state:RUS
place:busan | Busan | Pusan | state:KOR
place:bushehr | Bushehr | Bushehr nuclear power plant | state:IRN
place:busra | Busra | Bosra | state:SYR
place:butembo | Butembo |  | state:COD
place:buthidaung | Buthidaung |  | state:MMR
place:butterworth | Butterworth |  | state:MYS
place:byblos | Byblos |  | state:LBN
place:cabinda | Cabinda |  | state:AGO
place:cabo-delgado | Cabo Delgado | | state:MOZ
place:cabo-san-lucas | Cabo San Lucas |  | state:MEX
place:cadiz | Cadiz | Cádiz | state:ESP
place:caesarea | Caesarea |  | state:ISR
place:cagayan | Cagayan |  | state:PHL
place:cairns | Cairns |  | state:AUS
place:cajamarca | Cajamarca |  | state:PER
place:cal-miskaad | Cal Miskaad |  | state:SOM
place:calabria | Calabria |  | state:ITA
place:calais | Calais | | state:FRA
place:cali | Cali | | state:COL
place:california | California | ~Californian | state:USA
place:calvi | Calvi |  | state:FRA
place:cam-ranh | Cam Ranh | Cam Ranh Bay | state:VNM
place:cambridge | !Cambridge |  | state:GBR
place:camp-aguinaldo | Camp Aguinaldo |  | state:PHL
place:camp-arifjan | Camp Arifjan |  | state:KWT
place:camp-bastion | Camp Bastion |  | state:AFG
place:camp-bondsteel | Camp Bondsteel |  | state:XKX
place:camp-buehring | Camp Buehring |  | state:KWT
place:camp-darby | Camp Darby |  | state:ITA
place:camp-david | Camp David | | state:USA
place:camp-humphreys | Camp Humphreys | | state:KOR
place:camp-leatherneck | Camp Leatherneck |  | state:AFG
place:camp-lejeune | Camp Lejeune | | state:USA
place:camp-lemonnier | Camp Lemonnier |  | state:DJI
place:camp-pendleton | Camp Pendleton |  | state:USA
place:camp-speicher | Camp Speicher |  | state:IRQ
place:camp-taji | Camp Taji |  | state:IRQ
place:camp-victory | Camp Victory | Victory Base | state:IRQ
place:campia-turzii | Campia Turzii |  | state:ROU
place:canaima | Canaima |  | state:VEN
place:canakkale | Canakkale | Çanakkale | state:TUR
place:canary-islands | Canary Islands | | state:ESP
place:cancun | Cancun | | state:MEX
place:cannes | Cannes |  | state:FRA
place:cap-haitien | Cap-Haitien | Cap-Haïtien | state:HTI
place:cape-canaveral | Cape Canaveral |  | state:USA
place:cape-coast | Cape Coast |  | state:GHA
place:cape-horn | Cape Horn
place:cape-of-good-hope | Cape of Good Hope
place:cape-town | Cape Town | | state:ZAF
place:cappadocia | Cappadocia |  | state:TUR
place:caprivi | Caprivi |  | state:NAM
place:caqueta | Caqueta |  | state:COL
place:carabobo | Carabobo |  | state:VEN
place:cardiff | Cardiff | | state:GBR
place:caribbean | Caribbean Sea | Caribbean
place:carpathians | Carpathians
place:cartagena | Cartagena | | state:COL
place:casamance | Casamance |  | state:SEN
place:caspian-sea | Caspian Sea | Caspian
place:catalonia | Catalonia | ~Catalan | state:ESP
place:catatumbo | Catatumbo |  | state:COL
place:cauca | Cauca |  | state:COL
place:caucasus | Caucasus | South Caucasus; North Caucasus
place:cayman-islands | Cayman Islands | ~Caymanian | state:GBR
place:ceara | Ceara |  | state:BRA
place:cebu | Cebu | | state:PHL
place:cecot | CECOT |  | state:SLV
place:celebes-sea | Celebes Sea
place:central-africa | Central Africa
place:central-america | Central America | ~Central American
place:central-asia | Central Asia | ~Central Asian
place:central-darfur | Central Darfur |  | state:SDN
place:central-equatoria | Central Equatoria |  | state:SSD
place:central-europe | Central Europe | ~Central European
place:central-java | Central Java |  | state:IDN
place:ceuta | Ceuta |  | state:ESP
place:ceyhan | Ceyhan | | state:TUR
place:chabahar | Chabahar | Chah Bahar | state:IRN
place:chagai | Chagai |  | state:PAK
place:chagang | Chagang |  | state:PRK
place:chaman | Chaman | | state:PAK
place:chancay | Chancay |  | state:PER
place:chandipur | Chandipur |  | state:IND
place:changi-naval-base | Changi Naval Base | Changi | state:SGP
place:chania | Chania |  | state:GRC
place:chanthaburi | Chanthaburi |  | state:THA
place:chapare | Chapare |  | state:BOL
place:chaplynka | Chaplynka |  | state:UKR
place:charikar | Charikar |  | state:AFG
place:charleston | Charleston | | state:USA
place:charlottesville | Charlottesville |  | state:USA
place:chashma | Chashma |  | state:PAK
place:chasiv-yar | Chasiv Yar | | state:UKR
place:chechnya | Chechnya | ~Chechen | state:RUS
place:chenab | Chenab
place:chengdu | Chengdu | | state:CHN
place:chennai | Chennai | | state:IND
place:cheorwon | Cheorwon |  | state:KOR
place:cherbourg | Cherbourg |  | state:FRA
place:chernihiv | Chernihiv | | state:UKR
place:chernobyl | Chernobyl | Chornobyl | state:UKR
place:cheyenne-mountain | Cheyenne Mountain |  | state:USA
place:chhattisgarh | Chhattisgarh |  | state:IND
place:chiang-rai | Chiang Rai |  | state:THA
place:chiapas | Chiapas | | state:MEX
place:chiayi | Chiayi |  | state:TWN
place:chibok | Chibok | | state:NGA
place:chicago | Chicago | | state:USA
place:chihuahua | Chihuahua | | state:MEX
place:chihuahua-state | Chihuahua State |  | state:MEX
place:chin-hills | Chin Hills |  | state:MMR
place:chin-state | Chin State | Chin state | state:MMR
place:chios | Chios |  | state:GRC
place:chitose | Chitose |  | state:JPN
place:chitral | Chitral |  | state:PAK
place:chittagong | Chittagong | | state:BGD
place:chittagong-hill-tracts | Chittagong Hill Tracts |  | state:BGD
place:chiyah | Chiyah |  | state:LBN
place:chkalovsky | Chkalovsky |  | state:RUS
place:choco | Choco | Chocó | state:COL
place:chongqing | Chongqing | | state:CHN
place:chornomorsk | Chornomorsk |  | state:UKR
place:chouf | Chouf | Shouf | state:LBN
place:christmas-island | Christmas Island | | state:AUS
place:chtaura | Chtaura |  | state:LBN
place:chubut | Chubut |  | state:ARG
place:chuhuiv | Chuhuiv |  | state:UKR
place:chukchi-sea | Chukchi Sea
place:churachandpur | Churachandpur |  | state:IND
place:churchill | !Churchill |  | state:CAN
place:chuvashia | Chuvashia |  | state:RUS
place:cibitoke | Cibitoke |  | state:BDI
place:cienfuegos | Cienfuegos |  | state:CUB
place:cincu | Cincu |  | state:ROU
place:cite-soleil | Cite Soleil | Cité Soleil | state:HTI
place:ciudad-hidalgo | Ciudad Hidalgo |  | state:MEX
place:ciudad-juarez | Ciudad Juarez | Ciudad Juárez | state:MEX
place:cizre | Cizre | | state:TUR
place:clark | Clark | Clark Air Base | state:PHL
place:clyde | !Clyde |  | state:GBR
place:coahuila | Coahuila |  | state:MEX
place:cobasna | Cobasna |  | state:MDA
place:coco-islands | Coco Islands |  | state:MMR
place:cocos-islands | Cocos (Keeling) Islands | Cocos Islands; Keeling Islands | state:AUS
place:coimbra | Coimbra |  | state:PRT
place:cold-lake | Cold Lake |  | state:CAN
place:colima | Colima |  | state:MEX
place:cologne | Cologne | | state:DEU
place:colon | !Colon | Colón | state:PAN
place:colorado | Colorado | | state:USA
place:columbine | !Columbine |  | state:USA
place:comayagua | Comayagua |  | state:HND
place:comodoro-rivadavia | Comodoro Rivadavia |  | state:ARG
place:comrat | Comrat |  | state:MDA
place:congo-river | Congo River
place:connecticut | Connecticut | | state:USA
place:cook-islands | Cook Islands | ~Cook Islander | state:NZL
place:cook-strait | Cook Strait
place:copacabana | Copacabana |  | state:BRA
place:copperbelt | Copperbelt |  | state:ZMB
place:coral-sea | Coral Sea
place:corfu | Corfu |  | state:GRC
place:corinto | Corinto |  | state:COL
place:cork | !Cork |  | state:IRL
place:cornwall | Cornwall | | state:GBR
place:corsica | Corsica |  | state:FRA
place:cotabato | Cotabato |  | state:PHL
place:coulport | Coulport |  | state:GBR
place:coxs-bazar | Cox's Bazar | | state:BGD
place:creech | Creech |  | state:USA
place:crete | Crete | | state:GRC
place:crimea | Crimea | Crimean Peninsula; ~Crimean | state:UKR
place:cristobal | Cristobal |  | state:PAN
place:croix-des-missions | Croix-des-Missions |  | state:HTI
place:cuarteron-reef | Cuarteron Reef |  | state:CHN
place:cucuta | Cucuta | | state:COL
place:cuito-cuanavale | Cuito Cuanavale |  | state:AGO
place:cupertino | Cupertino |  | state:USA
place:curacao | Curaçao | Curacao; ~Curaçaoan; Willemstad | state:NLD
place:cyangugu | Cyangugu | Rusizi | state:RWA
place:cyclades | Cyclades
place:cyrenaica | Cyrenaica |  | state:LBY
place:dadaab | Dadaab |  | state:KEN
place:dagestan | Dagestan | | state:RUS
place:dahab | Dahab |  | state:EGY
place:dahiyeh | Dahiyeh | Dahieh | state:LBN
place:dahlak | Dahlak |  | state:ERI
place:dahyan | Dahyan |  | state:YEM
place:dajabon | Dajabon |  | state:DOM
place:dakhla | Dakhla |  | state:MAR
place:dallas | Dallas | | state:USA
place:damascus-airport | Damascus International Airport | | state:SYR
place:damaturu | Damaturu |  | state:NGA
place:damavand | Damavand |  | state:IRN
place:damazin | Damazin | Ed Damazin | state:SDN
place:damietta | Damietta |  | state:EGY
place:dammam | Dammam | | state:SAU
place:damour | Damour |  | state:LBN
place:danube | Danube | River Danube; Danube River
place:dapaong | Dapaong |  | state:TGO
place:daraa | Daraa | Deraa; Dara'a | state:SYR
place:daraa-province | Daraa province |  | state:SYR
place:daraya | Daraya | Darayya | state:SYR
place:dardanelles | Dardanelles
place:darfur | Darfur | ~Darfuri | state:SDN
place:darien-gap | Darien Gap | Darién Gap; Darien | state:PAN
place:darwin | !Darwin | | state:AUS
place:dashoguz | Dashoguz |  | state:TKM
place:daugavpils | Daugavpils |  | state:LVA
place:davao | Davao | | state:PHL
place:davis-strait | Davis Strait
place:davos | Davos | | state:CHE
place:dawei | Dawei |  | state:MMR
place:daykundi | Daykundi |  | state:AFG
place:dayr-az-zawr | Deir ez-Zor | Deir al-Zor; Dayr az Zawr; Deir Ezzor; Deir ez-Zour; Deir el-Zour | state:SYR
place:dayton | Dayton | | state:USA
place:dead-sea | Dead Sea
place:dearborn | Dearborn |  | state:USA
place:debaltseve | Debaltseve | | state:UKR
place:debre-birhan | Debre Birhan |  | state:ETH
place:debre-tabor | Debre Tabor |  | state:ETH
place:dedougou | Dedougou |  | state:BFA
place:deir-al-balah | Deir al-Balah |  | state:PSE
place:deir-hafer | Deir Hafer |  | state:SYR
place:delaware | Delaware | | state:USA
place:demchok | Demchok |  | state:IND
place:den-helder | Den Helder |  | state:NLD
place:denmark-strait | Denmark Strait
place:depsang | Depsang |  | state:IND
place:dera-ismail-khan | Dera Ismail Khan |  | state:PAK
place:derbent | Derbent |  | state:RUS
place:derik | Derik |  | state:SYR
place:derna | Derna | | state:LBY
place:dessie | Dessie |  | state:ETH
place:detroit | Detroit | | state:USA
place:deveselu | Deveselu |  | state:ROU
place:devon | !Devon |  | state:GBR
place:devonport | Devonport | | state:GBR
place:dezful | Dezful |  | state:IRN
place:dhahran | Dhahran | | state:SAU
place:dhale | Dhale |  | state:YEM
place:dhamar | Dhamar |  | state:YEM
place:dhekelia | Dhekelia |  | state:CYP
place:dhi-qar | Dhi Qar |  | state:IRQ
place:dhobley | Dhobley |  | state:SOM
place:dhusamareb | Dhusamareb |  | state:SOM
place:diabaly | Diabaly |  | state:MLI
place:diapaga | Diapaga |  | state:BFA
place:diego-garcia | Diego Garcia
place:dien-bien-phu | Dien Bien Phu |  | state:VNM
place:diffa | Diffa |  | state:NER
place:dikwa | Dikwa |  | state:NGA
place:dilling | Dilling | Dalang | state:SDN
place:dimona | Dimona | Dimona reactor | state:ISR
place:dir | !Dir |  | state:PAK
place:diriyah | Diriyah |  | state:SAU
place:dirkou | Dirkou |  | state:NER
place:diyala | Diyala | Diyala Province; Diyala province | state:IRQ
place:diyarbakir | Diyarbakir | | state:TUR
place:djenne | Djenne |  | state:MLI
place:djerba | Djerba |  | state:TUN
place:djibo | Djibo |  | state:BFA
place:djugu | Djugu |  | state:COD
place:dmz | Demilitarized Zone | DMZ; Demilitarised Zone; Panmunjom; 38th parallel; Military Demarcation Line; Joint Security Area
place:dnieper | Dnieper | Dnipro River; Dnieper River
place:dniester | Dniester
place:dnipro | Dnipro | Dnipropetrovsk; Dnipropetrovsk region | state:UKR
place:doboj | Doboj |  | state:BIH
place:dodecanese | Dodecanese
place:dokdo | Dokdo |  | state:KOR
place:doklam | Doklam
place:domodedovo | Domodedovo |  | state:RUS
place:don-river | Don River
place:donbas | Donbas | Donbass | state:UKR
place:donetsk | Donetsk | Donetsk region; Donetsk People's Republic; DNR; Donetsk oblast | state:UKR
place:donghae | Donghae |  | state:KOR
place:dongola | Dongola |  | state:SDN
place:dongyin | Dongyin |  | state:TWN
place:doraleh | Doraleh |  | state:DJI
place:dornod | Dornod |  | state:MNG
place:dorra | Dorra | Durra field | state:KWT
place:doshan-tappeh | Doshan Tappeh |  | state:IRN
place:dosso | Dosso |  | state:NER
place:douentza | Douentza |  | state:MLI
place:douma | Douma | | state:SYR
place:dover-air-force-base | Dover Air Force Base | | state:USA
place:drake-passage | Drake Passage
place:dresden | Dresden | | state:DEU
place:drina | Drina
place:drogheda | Drogheda |  | state:IRL
place:druskininkai | Druskininkai |  | state:LTU
place:dubai | Dubai | | state:ARE
place:dubna | Dubna |  | state:RUS
place:dubrovnik | Dubrovnik |  | state:HRV
place:duhok | Duhok | Dohuk | state:IRQ
place:dukan | Dukan |  | state:IRQ
place:dumat-al-jandal | Dumat al-Jandal |  | state:SAU
place:dundalk | Dundalk |  | state:IRL
place:dundee | Dundee |  | state:GBR
place:dunkirk | Dunkirk |  | state:FRA
place:duqm | Duqm | | state:OMN
place:duran | Durán |  | state:ECU
place:durand-line | Durand Line |  | state:AFG
place:durango-state | Durango State |  | state:MEX
place:durres | Durres | Durrës | state:ALB
place:dyagilevo | Dyagilevo |  | state:RUS
place:dyess | Dyess | Dyess Air Force Base | state:USA
place:dzhankoi | Dzhankoi | Dzhankoy | state:UKR
place:east-africa | East Africa | ~East African
place:east-asia | East Asia | ~East Asian
place:east-azerbaijan | East Azerbaijan |  | state:IRN
place:east-china-sea | East China Sea
place:east-darfur | East Darfur |  | state:SDN
place:east-java | East Java |  | state:IDN
place:east-jerusalem | East Jerusalem
place:east-mediterranean-sea | Levantine Sea
place:east-siberian-sea | East Siberian Sea
place:easter-island | Easter Island |  | state:CHL
place:eastern-cape | Eastern Cape |  | state:ZAF
place:eastern-equatoria | Eastern Equatoria |  | state:SSD
place:eastern-europe | Eastern Europe | ~Eastern European
place:eastern-ghouta | Eastern Ghouta | East Ghouta; Ghouta | state:SYR
place:eastern-mediterranean | Eastern Mediterranean | East Mediterranean; eastern Mediterranean
place:eastern-province | Eastern Province |  | state:SAU
place:ebonyi | Ebonyi |  | state:NGA
place:edinburgh | Edinburgh | | state:GBR
place:edirne | Edirne |  | state:TUR
place:edo-state | Edo State |  | state:NGA
place:edwards-air-force-base | Edwards Air Force Base |  | state:USA
place:eglin | Eglin | Eglin Air Force Base | state:USA
place:eielson | Eielson | Eielson Air Force Base | state:USA
place:eilat | Eilat | | state:ISR
place:el-arish | El-Arish | al-Arish; Arish | state:EGY
place:el-bur | El Bur |  | state:SOM
place:el-fasher | El Fasher | Al Fashir; Al-Fashir; al-Fashir; El-Fasher; Al Fasher; Al-Fasher; al-Fasher | state:SDN
place:el-fula | El Fula |  | state:SDN
place:el-geneina | El Geneina | Al-Geneina; Geneina | state:SDN
place:el-helicoide | El Helicoide |  | state:VEN
place:elbe | Elbe
place:elblag | Elblag |  | state:POL
place:elephant-pass | Elephant Pass |  | state:LKA
place:ellis-island | Ellis Island |  | state:USA
place:ellsworth-air-force-base | Ellsworth Air Force Base |  | state:USA
place:emerald-triangle | Emerald Triangle |  | state:KHM
place:en-nahud | En Nahud | al-Nahud | state:SDN
place:encarnacion | Encarnacion |  | state:PRY
place:enerhodar | Enerhodar |  | state:UKR
place:engels | !Engels |  | state:RUS
place:engels-air-base | Engels air base | Engels airbase; Engels-2 air base; Engels-2 | state:RUS
place:england | England | ~English | state:GBR
place:english-channel | English Channel | the Channel
place:entebbe | Entebbe |  | state:UGA
place:enugu-state | Enugu State |  | state:NGA
place:equatoria | Equatoria |  | state:SSD
place:erbil-airport | Erbil airport | Erbil International Airport | state:IRQ
place:erez | Erez | Erez crossing | state:ISR
place:erzincan | Erzincan |  | state:TUR
place:es-sider | Es Sider |  | state:LBY
place:esbjerg | Esbjerg |  | state:DNK
place:esmeraldas | Esmeraldas |  | state:ECU
place:esquimalt | Esquimalt |  | state:CAN
place:essaouira | Essaouira |  | state:MAR
place:essequibo | Essequibo | | state:GUY
place:essex | !Essex |  | state:GBR
place:etorofu | Etorofu |  | state:JPN
place:euphrates | Euphrates | Euphrates River; River Euphrates; Euphrates River Valley
place:europe | Europe | ~European
place:evenes | Evenes |  | state:NOR
place:everett | !Everett |  | state:USA
place:everglades | Everglades |  | state:USA
place:evin | Evin | | state:IRN
place:evros | Evros |  | state:GRC
place:exmouth | Exmouth |  | state:AUS
place:eyl | Eyl |  | state:SOM
place:f-e-warren-air-force-base | F.E. Warren Air Force Base |  | state:USA
place:fada-ngourma | Fada N'Gourma |  | state:BFA
place:failaka | Failaka |  | state:KWT
place:fairbanks | Fairbanks |  | state:USA
place:faisalabad | Faisalabad | | state:PAK
place:faizabad | Faizabad |  | state:AFG
place:falam | Falam |  | state:MMR
place:falcon-state | Falcon State |  | state:VEN
place:falklands | Falkland Islands | Falklands; Malvinas; ~Falkland Islander; Port Stanley
place:fallujah | Fallujah | Falluja | state:IRQ
place:famagusta | Famagusta |  | state:CYP
place:fangak | Fangak |  | state:SSD
place:far-east | Far East
place:fara | Far'a |  | state:PSE
place:farabougou | Farabougou |  | state:MLI
place:farah | !Farah |  | state:AFG
place:faro | !Faro |  | state:PRT
place:faroe-islands | Faroe Islands | Faroes; ~Faroese; Tórshavn; Torshavn | state:DNK
place:fars-province | Fars province |  | state:IRN
place:farsi-island | Farsi Island |  | state:IRN
place:faryab | Faryab |  | state:AFG
place:faslane | Faslane | | state:GBR
place:faw | Faw | Al-Faw; Faw Peninsula | state:IRQ
place:faya-largeau | Faya-Largeau |  | state:TCD
place:fehmarn-belt | Fehmarn Belt | Fehmarnbelt
place:feodosia | Feodosia | Feodosiya | state:UKR
place:fergana | Fergana |  | state:UZB
place:fergana-valley | Fergana Valley
place:ferguson | !Ferguson |  | state:USA
place:ferrol | Ferrol |  | state:ESP
place:fertile-crescent | Fertile Crescent
place:fetesti | Fetesti |  | state:ROU
place:fezzan | Fezzan |  | state:LBY
place:fianarantsoa | Fianarantsoa |  | state:MDG
place:fiery-cross | Fiery Cross |  | state:CHN
place:fiery-cross-reef | Fiery Cross Reef
place:finnmark | Finnmark |  | state:NOR
place:first-island-chain | First Island Chain | first island chain
place:flanders | Flanders |  | state:BEL
place:florennes | Florennes |  | state:BEL
place:flores | Flores |  | state:IDN
place:florida | Florida | | state:USA
place:florida-straits | Florida Straits | Straits of Florida
place:fordow | Fordow | Fordo; Fordow facility; Fordow nuclear facility | state:IRN
place:fort-belvoir | Fort Belvoir |  | state:USA
place:fort-benning | Fort Benning |  | state:USA
place:fort-bliss | Fort Bliss |  | state:USA
place:fort-bragg | Fort Bragg | | state:USA
place:fort-campbell | Fort Campbell |  | state:USA
place:fort-carson | Fort Carson |  | state:USA
place:fort-drum | Fort Drum |  | state:USA
place:fort-greely | Fort Greely |  | state:USA
place:fort-hood | Fort Hood | Fort Cavazos | state:USA
place:fort-huachuca | Fort Huachuca |  | state:USA
place:fort-knox | Fort Knox |  | state:USA
place:fort-magsaysay | Fort Magsaysay |  | state:PHL
place:fort-meade | Fort Meade |  | state:USA
place:fort-polk | Fort Polk |  | state:USA
place:fort-riley | Fort Riley |  | state:USA
place:fort-sill | Fort Sill |  | state:USA
place:fort-stewart | Fort Stewart |  | state:USA
place:frankfurt | Frankfurt | | state:DEU
place:franz-josef-land | Franz Josef Land |  | state:RUS
place:frederikshavn | Frederikshavn |  | state:DNK
place:fremantle | Fremantle |  | state:AUS
place:french-guiana | French Guiana | ~French Guianese; Cayenne | state:FRA
place:french-polynesia | French Polynesia | ~French Polynesian; Tahiti; Papeete | state:FRA
place:french-southern-territories | French Southern Territories | French Southern and Antarctic Lands | state:FRA
place:fuerte-tiuna | Fuerte Tiuna |  | state:VEN
place:fujairah | Fujairah | | state:ARE
place:fujian | Fujian | | state:CHN
place:fukushima | Fukushima | | state:JPN
place:futenma | Futenma |  | state:JPN
place:fuzuli | Fuzuli | Fizuli | state:AZE
place:gabes | Gabes |  | state:TUN
place:gadabay | Gadabay |  | state:AZE
place:gadzhiyevo | Gadzhiyevo |  | state:RUS
place:gaeta | Gaeta | | state:ITA
place:gafsa | Gafsa |  | state:TUN
place:gagauzia | Gagauzia |  | state:MDA
place:galapagos | Galapagos | Galápagos; Galapagos Islands | state:ECU
place:gali | !Gali |  | state:GEO
place:galicia | Galicia |  | state:ESP
place:galilee | Galilee | Upper Galilee | state:ISR
place:galkayo | Galkayo | Galkacyo | state:SOM
place:galle | !Galle |  | state:LKA
place:galmudug | Galmudug | | state:SOM
place:galwan-valley | Galwan Valley | Galwan
place:galway | Galway |  | state:IRL
place:gambella | Gambella |  | state:ETH
place:gander | Gander |  | state:CAN
place:ganges | Ganges
place:ganghwa | Ganghwa |  | state:KOR
place:gangneung | Gangneung |  | state:KOR
place:gangwon | Gangwon |  | state:KOR
place:gansu | Gansu |  | state:CHN
place:gao | Gao | | state:MLI
place:gardez | Gardez |  | state:AFG
place:garissa | Garissa | | state:KEN
place:garissa-university | Garissa University |  | state:KEN
place:garowe | Garowe |  | state:SOM
place:gatwick | Gatwick |  | state:GBR
place:gauteng | Gauteng |  | state:ZAF
place:gaven-reef | Gaven Reef |  | state:CHN
place:gaza | Gaza | Gaza Strip; Gaza City; ~Gazan; the Gaza Strip; northern Gaza; southern Gaza | state:PSE
place:gaziantep | Gaziantep | | state:TUR
place:gbadolite | Gbadolite |  | state:COD
place:gbarnga | Gbarnga |  | state:LBR
place:gdansk | Gdansk | | state:POL
place:gedaref-state | Gedaref State |  | state:SDN
place:gedo | Gedo |  | state:SOM
place:gelendzhik | Gelendzhik |  | state:RUS
place:geneva | Geneva | | state:CHE
place:georgia-us | ?Georgia | | state:USA
place:gezira | Gezira | Al-Jazirah; Gezira State; Gezira state; Al Jazirah; Jazira state | state:SDN
place:ghajar | Ghajar |  | state:LBN
place:ghardaia | Ghardaia |  | state:DZA
place:gharyan | Gharyan |  | state:LBY
place:ghat | Ghat |  | state:LBY
place:ghazni | Ghazni | | state:AFG
place:ghedi | Ghedi |  | state:ITA
place:ghobeiry | Ghobeiry |  | state:LBN
place:ghor | !Ghor |  | state:AFG
place:ghulja | Ghulja |  | state:CHN
place:gibraltar | Gibraltar | ~Gibraltarian
place:gilan | Gilan |  | state:IRN
place:gilgit | Gilgit |  | state:PAK
place:gilgit-baltistan | Gilgit-Baltistan | | state:PAK
place:gimpo | Gimpo |  | state:KOR
place:gisenyi | Gisenyi |  | state:RWA
place:giuk-gap | GIUK gap | Greenland-Iceland-UK gap
place:gjilan | Gjilan |  | state:XKX
place:glasgow | Glasgow | | state:GBR
place:glilot | Glilot |  | state:ISR
place:global-south | Global South
place:gloucester | Gloucester |  | state:GBR
place:goa | Goa | | state:IND
place:gobi | Gobi | Gobi Desert | state:MNG
place:golan-heights | Golan Heights | Golan
place:golcuk | Golcuk | Gölcük | state:TUR
place:golden-crescent | Golden Crescent
place:golden-triangle | Golden Triangle
place:golestan | Golestan |  | state:IRN
place:goma | Goma | | state:COD
place:gombe-state | Gombe State |  | state:NGA
place:gomel | Gomel | Homyel; Homiel | state:BLR
place:gonaives | Gonaives |  | state:HTI
place:gondar | Gondar |  | state:ETH
place:goose-bay | Goose Bay |  | state:CAN
place:gorazde | Gorazde | Goražde | state:BIH
place:gori | !Gori |  | state:GEO
place:goris | Goris |  | state:ARM
place:gorno-badakhshan | Gorno-Badakhshan |  | state:TJK
place:gothenburg | Gothenburg | | state:SWE
place:gotland | Gotland | | state:SWE
place:gracanica | Gracanica |  | state:XKX
place:graf-ignatievo | Graf Ignatievo |  | state:BGR
place:grafenwoehr | Grafenwoehr | Grafenwöhr | state:DEU
place:grand-bahama | Grand Bahama |  | state:BHS
place:grand-bassam | Grand-Bassam |  | state:CIV
place:grand-ethiopian-renaissance-dam | Grand Ethiopian Renaissance Dam | GERD | state:ETH
place:grayvoron | Grayvoron |  | state:RUS
place:great-belt | Great Belt
place:great-hall-of-the-people | Great Hall of the People |  | state:CHN
place:great-lakes | Great Lakes region
place:great-rift-valley | Great Rift Valley
place:greater-tunb | Greater Tunb | | state:IRN
place:green-village | Green Village |  | state:SYR
place:green-zone | Green Zone | | state:IRQ
place:greenham-common | Greenham Common |  | state:GBR
place:greenland | Greenland | ~Greenlandic; ~Greenlander | state:DNK
place:greenland-sea | Greenland Sea
place:grenoble | Grenoble |  | state:FRA
place:grodno | Grodno | Hrodna | state:BLR
place:groningen | Groningen |  | state:NLD
place:groton | Groton |  | state:USA
place:ground-zero | Ground Zero |  | state:USA
place:grozny | Grozny | | state:RUS
place:guadalajara | Guadalajara | | state:MEX
place:guadeloupe | Guadeloupe | ~Guadeloupean | state:FRA
place:guam | Guam | ~Guamanian | state:USA
place:guanajuato | Guanajuato |  | state:MEX
place:guangdong | Guangdong | | state:CHN
place:guangxi | Guangxi |  | state:CHN
place:guangzhou | Guangzhou | | state:CHN
place:guantanamo | Guantanamo Bay | Guantánamo Bay; Guantanamo; Guantánamo
place:guaviare | Guaviare |  | state:COL
place:gudermes | Gudermes |  | state:RUS
place:guerguerat | Guerguerat |  | state:MAR
place:guernsey | Guernsey | | state:GBR
place:guerrero | !Guerrero |  | state:MEX
place:guiria | Guiria |  | state:VEN
place:guizhou | Guizhou |  | state:CHN
place:gujarat | Gujarat | | state:IND
place:gulf-of-aden | Gulf of Aden
place:gulf-of-alaska | Gulf of Alaska
place:gulf-of-aqaba | Gulf of Aqaba | Gulf of Eilat
place:gulf-of-bothnia | Gulf of Bothnia
place:gulf-of-california | Gulf of California
place:gulf-of-carpentaria | Gulf of Carpentaria
place:gulf-of-finland | Gulf of Finland
place:gulf-of-fonseca | Gulf of Fonseca
place:gulf-of-gabes | Gulf of Gabes
place:gulf-of-gdansk | Gulf of Gdansk
place:gulf-of-guinea | Gulf of Guinea
place:gulf-of-kutch | Gulf of Kutch
place:gulf-of-mexico | Gulf of Mexico
place:gulf-of-oman | Gulf of Oman | Sea of Oman
place:gulf-of-paria | Gulf of Paria
place:gulf-of-riga | Gulf of Riga
place:gulf-of-sidra | Gulf of Sidra | Gulf of Sirte
place:gulf-of-suez | Gulf of Suez
place:gulf-of-thailand | Gulf of Thailand
place:gulf-of-tonkin | Gulf of Tonkin
place:gulf-of-venezuela | Gulf of Venezuela
place:gulf-states | Gulf states | Gulf countries; Gulf Arab states
place:gulu | Gulu |  | state:UGA
place:gurdaspur | Gurdaspur |  | state:IND
place:gvardeyskoye | Gvardeyskoye |  | state:UKR
place:gwadar | Gwadar | | state:PAK
place:gweru | Gweru |  | state:ZWE
place:gwoza | Gwoza |  | state:NGA
place:gyeonggi | Gyeonggi | Gyeonggi Province | state:KOR
place:gyumri | Gyumri |  | state:ARM
place:haakonsvern | Haakonsvern |  | state:NOR
place:habbaniyah | Habbaniyah | Habbaniya | state:IRQ
place:haditha | Haditha | | state:IRQ
place:hadramawt | Hadramawt | | state:YEM
place:hadrut | Hadrut |  | state:AZE
place:hague | Hague
place:haifa | Haifa | Haifa Bay | state:ISR
place:hainan | Hainan | Hainan Island | state:CHN
place:hajin | Hajin |  | state:SYR
place:hajjah | Hajjah | | state:YEM
place:hakha | Hakha |  | state:MMR
place:hakkari | Hakkari | Hakkâri | state:TUR
place:halabja | Halabja | | state:IRQ
place:halayeb | Halayeb |  | state:SDN
place:half-moon-shoal | Half Moon Shoal |  | state:PHL
place:halfaya | Halfaya |  | state:SDN
place:halmahera | Halmahera |  | state:IDN
place:hama | Hama | | state:SYR
place:hama-province | Hama province |  | state:SYR
place:hamadan | Hamadan | | state:IRN
place:hamam-al-alil | Hamam al-Alil |  | state:IRQ
place:hambantota | Hambantota |  | state:LKA
place:hamburg | Hamburg | | state:DEU
place:hami | Hami |  | state:CHN
place:hampshire | Hampshire |  | state:GBR
place:haneda | Haneda |  | state:JPN
place:hanford | Hanford |  | state:USA
place:hanko | Hanko |  | state:FIN
place:hanover | Hanover | | state:DEU
place:haradh | Haradh |  | state:YEM
place:harasta | Harasta |  | state:SYR
place:harbin | Harbin | | state:CHN
place:haret-hreik | Haret Hreik |  | state:LBN
place:hargeisa | Hargeisa | | state:SOM
place:harir | Harir | Harir air base | state:IRQ
place:haryana | Haryana |  | state:IND
place:hasakah | Hasakah | Hasaka; al-Hasakah | state:SYR
place:hasbaya | Hasbaya |  | state:LBN
place:hassi-messaoud | Hassi Messaoud |  | state:DZA
place:hat-yai | Hat Yai |  | state:THA
place:hatay | Hatay | | state:TUR
place:hatzerim | Hatzerim |  | state:ISR
place:hatzor | Hatzor |  | state:ISR
place:haugesund | Haugesund |  | state:NOR
place:hawaii | Hawaii | ~Hawaiian | state:USA
place:hawassa | Hawassa |  | state:ETH
place:hawija | Hawija | Hawijah; al-Hawija | state:IRQ
place:heard-island | Heard Island and McDonald Islands | Heard Island | state:AUS
place:heathrow | Heathrow | Heathrow Airport | state:GBR
place:hebei | Hebei |  | state:CHN
place:hebrides | Hebrides |  | state:GBR
place:hebron | Hebron | | state:PSE
place:heilongjiang | Heilongjiang |  | state:CHN
place:hejaz | Hejaz |  | state:SAU
place:heligoland | Heligoland |  | state:DEU
place:helmand | Helmand | Helmand province | state:AFG
place:helmand-river | Helmand River
place:henan | Henan |  | state:CHN
place:henichesk | Henichesk |  | state:UKR
place:henoko | Henoko |  | state:JPN
place:heraklion | Heraklion |  | state:GRC
place:herat | Herat | | state:AFG
place:hermel | Hermel |  | state:LBN
place:herzliya | Herzliya |  | state:ISR
place:hesse | Hesse |  | state:DEU
place:hiiumaa | Hiiumaa |  | state:EST
place:hilla | Hilla | al-Hilla | state:IRQ
place:himachal-pradesh | Himachal Pradesh |  | state:IND
place:himalayas | Himalayas | ~Himalayan; Himalaya
place:hindu-kush | Hindu Kush |  | state:AFG
place:hiran | Hiran | Hiiraan | state:SOM
place:hiroshima | Hiroshima | | state:JPN
place:hirshabelle | Hirshabelle |  | state:SOM
place:hit | !Hit | | state:IRQ
place:hmeimim | Hmeimim | Khmeimim; Hmeimim air base; Hmeimim airbase; Hmeimim Air Base; Khmeimim air base | state:SYR
place:ho-chi-minh-city | Ho Chi Minh City | Saigon | state:VNM
place:hodeidah | Hodeidah | Hudaydah; Hodeida; Hudaida; al-Hudaydah | state:YEM
place:hoeryong | Hoeryong |  | state:PRK
place:hokkaido | Hokkaido | | state:JPN
place:holloman | Holloman |  | state:USA
place:hollywood | !Hollywood |  | state:USA
place:holon | !Holon |  | state:ISR
place:holy-loch | Holy Loch |  | state:GBR
place:homs | Homs | | state:SYR
place:homs-province | Homs province |  | state:SYR
place:hong-kong | Hong Kong | ~Hong Konger | state:CHN
place:honolulu | Honolulu | | state:USA
place:honshu | Honshu |  | state:JPN
place:hormozgan | Hormozgan |  | state:IRN
place:horn-of-africa | Horn of Africa
place:hostomel | Hostomel | | state:UKR
place:hostomel-airport | Hostomel airport | Antonov airport | state:UKR
place:hotan | Hotan |  | state:CHN
place:houla | Houla |  | state:SYR
place:houston | Houston | | state:USA
place:hpakant | Hpakant |  | state:MMR
place:hrubieszow | Hrubieszow |  | state:POL
place:hsinchu-air-base | Hsinchu Air Base |  | state:TWN
place:hua-hin | Hua Hin |  | state:THA
place:huallaga-valley | Huallaga Valley |  | state:PER
place:hubei | Hubei |  | state:CHN
place:hudson-bay | Hudson Bay
place:hudson-river | Hudson River
place:huila | Huila |  | state:AGO
place:huliaipole | Huliaipole | Hulyaipole | state:UKR
place:humera | Humera |  | state:ETH
place:hunan | Hunan |  | state:CHN
place:huntsville | Huntsville |  | state:USA
place:hurghada | Hurghada |  | state:EGY
place:hurlburt-field | Hurlburt Field |  | state:USA
place:husaybah | Husaybah | | state:IRQ
place:huwara | Huwara |  | state:PSE
place:hwacheon | Hwacheon |  | state:KOR
place:hyderabad | Hyderabad | | state:IND
place:hyesan | Hyesan |  | state:PRK
place:ibar | Ibar
place:ibaraki-prefecture | Ibaraki prefecture |  | state:JPN
place:iberian-peninsula | Iberian Peninsula
place:ibiza | Ibiza |  | state:ESP
place:idaho | Idaho | | state:USA
place:idjwi | Idjwi |  | state:COD
place:idlib | Idlib | Idlib province | state:SYR
place:ifrane | Ifrane |  | state:MAR
place:igdir | Igdir |  | state:TUR
place:iguala | Iguala |  | state:MEX
place:ijevan | Ijevan |  | state:ARM
place:ilam | Ilam |  | state:IRN
place:ile-longue | Ile Longue | Île Longue | state:FRA
place:illinois | Illinois | | state:USA
place:ilocos-norte | Ilocos Norte |  | state:PHL
place:ilovaisk | Ilovaisk |  | state:UKR
place:ilulissat | Ilulissat |  | state:DNK
place:imam-khomeini-international-airport | Imam Khomeini International Airport | Imam Khomeini Airport | state:IRN
place:imia | Imia
place:imjin-river | Imjin River |  | state:KOR
place:imo-state | Imo State |  | state:NGA
place:in-amenas | In Amenas |  | state:DZA
place:inates | Inates |  | state:NER
place:incheon | Incheon | | state:KOR
place:incirlik | Incirlik Air Base | Incirlik; Incirlik air base; Incirlik airbase; Incirlik base | state:TUR
place:indian-ocean | Indian Ocean
place:indiana | Indiana | | state:USA
place:indus | Indus | Indus River
place:ingushetia | Ingushetia | | state:RUS
place:inner-mongolia | Inner Mongolia |  | state:CHN
place:inverness | Inverness |  | state:GBR
place:ionian-sea | Ionian Sea
place:iowa | Iowa | | state:USA
place:iqaluit | Iqaluit |  | state:CAN
place:iranian-plateau | Iranian Plateau
place:iranshahr | Iranshahr |  | state:IRN
place:irbil | Erbil | Irbil; Arbil | state:IRQ
place:irish-sea | Irish Sea
place:irpin | Irpin | | state:UKR
place:irrawaddy | Irrawaddy
place:irumu | Irumu |  | state:COD
place:isa-air-base | Isa Air Base | Shaikh Isa Air Base | state:BHR
place:isan | Isan |  | state:THA
place:isfahan | Isfahan | Esfahan | state:IRN
place:isfara | Isfara |  | state:TJK
place:ishigaki | Ishigaki |  | state:JPN
place:ishikawa | Ishikawa |  | state:JPN
place:isiolo | Isiolo |  | state:KEN
place:iskenderun | Iskenderun |  | state:TUR
place:isle-of-man | Isle of Man | ~Manx | state:GBR
place:ismailia | Ismailia | | state:EGY
place:issyk-kul | Issyk-Kul |  | state:KGZ
place:istanbul | Istanbul | | state:TUR
place:istres | Istres |  | state:FRA
place:itaipu | Itaipu |  | state:BRA
place:itbayat | Itbayat |  | state:PHL
place:itu-aba | Itu Aba | Taiping Island | state:TWN
place:ituri | Ituri | | state:COD
place:ivano-frankivsk | Ivano-Frankivsk | | state:UKR
place:iwakuni | Iwakuni | Marine Corps Air Station Iwakuni | state:JPN
place:iwo-jima | Iwo Jima |  | state:JPN
place:izium | Izium | Izyum | state:UKR
place:izmail | Izmail |  | state:UKR
place:izmir | Izmir | | state:TUR
place:izmit | Izmit |  | state:TUR
place:jabal-al-druze | Jabal al-Druze |  | state:SYR
place:jabal-turkman | Jabal Turkman |  | state:SYR
place:jabalia | Jabalia | Jabaliya; Jabalia refugee camp | state:PSE
place:jableh | Jableh | Jabla | state:SYR
place:jabrayil | Jabrayil |  | state:AZE
place:jacmel | Jacmel |  | state:HTI
place:jacobabad | Jacobabad |  | state:PAK
place:jaffna | Jaffna | | state:LKA
place:jaffna-peninsula | Jaffna Peninsula |  | state:LKA
place:jagel | Jagel |  | state:DEU
place:jahra | Jahra |  | state:KWT
place:jaisalmer | Jaisalmer |  | state:IND
place:jalal-abad | Jalal-Abad |  | state:KGZ
place:jalalabad | Jalalabad | | state:AFG
place:jalawla | Jalawla |  | state:IRQ
place:jalingo | Jalingo |  | state:NGA
place:jalisco | Jalisco |  | state:MEX
place:jammu | Jammu
place:jamundi | Jamundi |  | state:COL
place:jarablus | Jarablus | | state:SYR
place:jaramana | Jaramana |  | state:SYR
place:jask | Jask |  | state:IRN
place:java | Java | | state:IDN
place:java-sea | Java Sea
place:javakheti | Javakheti |  | state:GEO
place:jayapura | Jayapura |  | state:IDN
place:jebel-ali | Jebel Ali | | state:ARE
place:jebel-aulia | Jebel Aulia | Jebel Aulia dam | state:SDN
place:jeddah | Jeddah | Jiddah | state:SAU
place:jeju | Jeju | Jeju Island | state:KOR
place:jenin | Jenin | Jenin refugee camp | state:PSE
place:jericho | Jericho | | state:PSE
place:jermuk | Jermuk |  | state:ARM
place:jersey | !Jersey | Saint Helier; St Helier | state:GBR
place:jharkhand | Jharkhand |  | state:IND
place:jhelum | Jhelum
place:jiangsu | Jiangsu |  | state:CHN
place:jiangxi | Jiangxi |  | state:CHN
place:jigawa | Jigawa |  | state:NGA
place:jijiga | Jijiga |  | state:ETH
place:jilin-province | Jilin province |  | state:CHN
place:jinhae | Jinhae |  | state:KOR
place:jinja | Jinja |  | state:UGA
place:jisr-al-shughour | Jisr al-Shughour |  | state:SYR
place:jiuquan | Jiuquan |  | state:CHN
place:jiyeh | Jiyeh |  | state:LBN
place:jizan | Jizan | Jazan | state:SAU
place:jobar | Jobar |  | state:SYR
place:johannesburg | Johannesburg | | state:ZAF
place:johnson-south-reef | Johnson South Reef |  | state:CHN
place:johor | Johor |  | state:MYS
place:joint-base-andrews | Joint Base Andrews | Andrews Air Force Base | state:USA
place:joint-base-elmendorf-richardson | Joint Base Elmendorf-Richardson | Elmendorf | state:USA
place:joint-base-lewis-mcchord | Joint Base Lewis-McChord |  | state:USA
place:jolo | Jolo | | state:PHL
place:jonglei | Jonglei |  | state:SSD
place:jordan-river | Jordan River
place:jordan-valley | Jordan Valley
place:jounieh | Jounieh |  | state:LBN
place:jowhar | Jowhar |  | state:SOM
place:jowzjan | Jowzjan |  | state:AFG
place:jubaland | Jubaland |  | state:SOM
place:juffair | Juffair |  | state:BHR
place:jujuy | Jujuy |  | state:ARG
place:jurf-al-sakhar | Jurf al-Sakhar | Jurf al-Sakher | state:IRQ
place:jutland | Jutland |  | state:DNK
place:k-1-base | K-1 base |  | state:IRQ
place:kabardino-balkaria | Kabardino-Balkaria |  | state:RUS
place:kabkabiya | Kabkabiya |  | state:SDN
place:kabul-airport | Kabul airport | Hamid Karzai International Airport | state:AFG
place:kabylie | Kabylie | Kabylia | state:DZA
place:kachin | Kachin | Kachin State; Kachin state | state:MMR
place:kadena | Kadena Air Base | Kadena; Kadena base; Kadena air base | state:JPN
place:kadhimiya | Kadhimiya |  | state:IRQ
place:kadugli | Kadugli |  | state:SDN
place:kaduna | Kaduna | Kaduna State; Kaduna state | state:NGA
place:kaechon | Kaechon |  | state:PRK
place:kaesong | Kaesong | | state:PRK
place:kafolo | Kafolo |  | state:CIV
place:kafr-qaddum | Kafr Qaddum |  | state:PSE
place:kaga-bandoro | Kaga-Bandoro |  | state:CAF
place:kagoshima-prefecture | Kagoshima prefecture |  | state:JPN
place:kahuta | Kahuta |  | state:PAK
place:kaiserslautern | Kaiserslautern |  | state:DEU
place:kakhovka | Kakhovka | | state:UKR
place:kakuma | Kakuma |  | state:KEN
place:kalapani | Kalapani |  | state:NPL
place:kalar | Kalar |  | state:IRQ
place:kalbajar | Kalbajar | Kelbajar | state:AZE
place:kalemie | Kalemie |  | state:COD
place:kalimantan | Kalimantan |  | state:IDN
place:kaliningrad | Kaliningrad | | state:RUS
place:kalmykia | Kalmykia |  | state:RUS
place:kaluga-region | Kaluga region |  | state:RUS
place:kamanyola | Kamanyola |  | state:COD
place:kamaran | Kamaran |  | state:YEM
place:kamchatka | Kamchatka | | state:RUS
place:kamianka | Kamianka |  | state:UKR
place:kamra | Kamra |  | state:PAK
place:kanagawa | Kanagawa |  | state:JPN
place:kananaskis | Kananaskis |  | state:CAN
place:kandahar | Kandahar | | state:AFG
place:kandy | !Kandy |  | state:LKA
place:kaneohe-bay | Kaneohe Bay |  | state:USA
place:kangson | Kangson |  | state:PRK
place:kankan | Kankan |  | state:GIN
place:kano | Kano | | state:NGA
place:kano-state | Kano State |  | state:NGA
place:kansas | Kansas | | state:USA
place:kantchari | Kantchari |  | state:BFA
place:kanyabayonga | Kanyabayonga |  | state:COD
place:kaohsiung | Kaohsiung | | state:TWN
place:kapan | Kapan |  | state:ARM
place:kapisa | Kapisa |  | state:AFG
place:kapoeta | Kapoeta |  | state:SSD
place:kapustin-yar | Kapustin Yar |  | state:RUS
place:kara | !Kara |  | state:TGO
place:kara-sea | Kara Sea
place:karachay-cherkessia | Karachay-Cherkessia |  | state:RUS
place:karachi | Karachi | | state:PAK
place:karaj | Karaj | | state:IRN
place:karak | Karak |  | state:JOR
place:karakalpakstan | Karakalpakstan |  | state:UZB
place:karakol | Karakol |  | state:KGZ
place:karamoja | Karamoja |  | state:UGA
place:karari | Karari |  | state:SDN
place:karbala | Karbala | Kerbala | state:IRQ
place:karelia | Karelia |  | state:RUS
place:karen-state | Karen State | | state:MMR
place:kargil | Kargil
place:karimata-strait | Karimata Strait
place:karlskrona | Karlskrona |  | state:SWE
place:karnataka | Karnataka |  | state:IND
place:karrada | Karrada | | state:IRQ
place:kars | !Kars |  | state:TUR
place:karwar | Karwar |  | state:IND
place:kasai | Kasai |  | state:COD
place:kasese | Kasese |  | state:UGA
place:kashan | Kashan |  | state:IRN
place:kashgar | Kashgar | | state:CHN
place:kashmir | Kashmir | Jammu and Kashmir; Indian-administered Kashmir; Pakistan-administered Kashmir; ~Kashmiri
place:kassala-state | Kassala State |  | state:SDN
place:kasserine | Kasserine |  | state:TUN
place:kastellorizo | Kastellorizo |  | state:GRC
place:katanga | Katanga | | state:COD
place:kati | !Kati |  | state:MLI
place:katsina-state | Katsina State |  | state:NGA
place:kattegat | Kattegat
place:kauai | Kauai |  | state:USA
place:kavumu | Kavumu |  | state:COD
place:kawkareik | Kawkareik |  | state:MMR
place:kaya | !Kaya |  | state:BFA
place:kayah-state | Kayah State |  | state:MMR
place:kayes | Kayes |  | state:MLI
place:kayin-state | Kayin State |  | state:MMR
place:kebbi | Kebbi | Kebbi State | state:NGA
place:kedah | Kedah |  | state:MYS
place:keflavik | Keflavik |  | state:ISL
place:kelantan | Kelantan |  | state:MYS
place:kenema | Kenema |  | state:SLE
place:kengtung | Kengtung |  | state:MMR
place:kenosha | Kenosha | | state:USA
place:kenscoff | Kenscoff |  | state:HTI
place:kent | !Kent |  | state:GBR
place:kentucky | Kentucky | | state:USA
place:kerala | Kerala | | state:IND
place:kerch | Kerch | | state:UKR
place:kerch-bridge | Kerch Bridge | Crimean Bridge | state:UKR
place:kerch-strait | Kerch Strait | | state:UKR
place:kerem-shalom | Kerem Shalom | Kerem Shalom crossing | state:ISR
place:keren | Keren |  | state:ERI
place:kerman | Kerman | | state:IRN
place:kermanshah | Kermanshah | | state:IRN
place:key-west | Key West |  | state:USA
place:kfar-aza | Kfar Aza |  | state:ISR
place:kfar-kila | Kfar Kila |  | state:LBN
place:khabarovsk-krai | Khabarovsk Krai |  | state:RUS
place:khabur | Khabur
place:khan-sheikhoun | Khan Sheikhoun | Khan Shaykhun | state:SYR
place:khan-younis | Khan Younis | Khan Yunis; Khan Yunus | state:PSE
place:khanaqin | Khanaqin |  | state:IRQ
place:khanasir | Khanasir |  | state:SYR
place:khankendi | Khankendi |  | state:AZE
place:kharg-island | Kharg Island | Kharg | state:IRN
place:kharkiv | Kharkiv | Kharkov; Kharkiv region; Kharkiv oblast; Kharkiv Oblast; Kharkiv province | state:UKR
place:khasab | Khasab |  | state:OMN
place:khasavyurt | Khasavyurt |  | state:RUS
place:khash | Khash |  | state:IRN
place:khe-sanh | Khe Sanh |  | state:VNM
place:kherson | Kherson | Kherson region; Kherson oblast | state:UKR
place:khiam | Khiam |  | state:LBN
place:khiva | Khiva |  | state:UZB
place:khobar | Khobar | | state:SAU
place:khojaly | Khojaly |  | state:AZE
place:khojir | Khojir |  | state:IRN
place:khor-fakkan | Khor Fakkan |  | state:ARE
place:khorasan | Khorasan |  | state:IRN
place:khorog | Khorog |  | state:TJK
place:khost | Khost | | state:AFG
place:khoy | Khoy |  | state:IRN
place:khujand | Khujand |  | state:TJK
place:khurais | Khurais | | state:SAU
place:khushab | Khushab |  | state:PAK
place:khuzdar | Khuzdar |  | state:PAK
place:khuzestan | Khuzestan |  | state:IRN
place:khyber-pakhtunkhwa | Khyber Pakhtunkhwa | | state:PAK
place:khyber-pass | Khyber Pass |  | state:AFG
place:kibeho | Kibeho |  | state:RWA
place:kibumba | Kibumba |  | state:COD
place:kidal | Kidal | | state:MLI
place:kiel | Kiel | | state:DEU
place:kigoma | Kigoma |  | state:TZA
place:kilifi | Kilifi |  | state:KEN
place:kilinochchi | Kilinochchi |  | state:LKA
place:kilis | Kilis |  | state:TUR
place:kinburn | Kinburn | | state:UKR
place:kindu | Kindu |  | state:COD
place:kings-bay | Kings Bay |  | state:USA
place:kinmen | Kinmen | | state:TWN
place:kirana-hills | Kirana Hills |  | state:PAK
place:kirkenes | Kirkenes | | state:NOR
place:kirklareli | Kirklareli |  | state:TUR
place:kirkuk | Kirkuk | Kirkuk province | state:IRQ
place:kirtland | Kirtland |  | state:USA
place:kiruna | Kiruna |  | state:SWE
place:kirya | Kirya |  | state:ISR
place:kiryat-arba | Kiryat Arba |  | state:PSE
place:kiryat-shmona | Kiryat Shmona | | state:ISR
place:kish | Kish | Kish Island | state:IRN
place:kismayo | Kismayo | | state:SOM
place:kitsap | Kitsap |  | state:USA
place:kitshanga | Kitshanga |  | state:COD
place:kivu | Kivu | | state:COD
place:kizlyar | Kizlyar |  | state:RUS
place:klaipeda | Klaipeda |  | state:LTU
place:kleine-brogel | Kleine Brogel |  | state:BEL
place:klintsy | Klintsy |  | state:RUS
place:knin | Knin |  | state:HRV
place:kobani | Kobani | Kobane; Ain al-Arab | state:SYR
place:kobylany | Kobylany |  | state:POL
place:kodiak | Kodiak |  | state:USA
place:kodori-gorge | Kodori Gorge |  | state:GEO
place:kogi-state | Kogi State | Kogi | state:NGA
place:koh-kong | Koh Kong |  | state:KHM
place:kohat | Kohat |  | state:PAK
place:kokang | Kokang |  | state:MMR
place:kolkata | Kolkata | Calcutta | state:IND
place:kolofata | Kolofata |  | state:CMR
place:kolomna | Kolomna |  | state:RUS
place:kolomyia | Kolomyia |  | state:UKR
place:kombolcha | Kombolcha |  | state:ETH
place:konarak | Konarak |  | state:IRN
place:konduga | Konduga |  | state:NGA
place:konna | Konna |  | state:MLI
place:konotop | Konotop |  | state:UKR
place:kordofan | Kordofan | | state:SDN
place:korea-strait | Korea Strait | Tsushima Strait
place:korean-peninsula | Korean Peninsula | Korean peninsula; ~Korean; Koreas
place:korengal | Korengal |  | state:AFG
place:korhogo | Korhogo |  | state:CIV
place:kos | !Kos |  | state:GRC
place:kosovo-polje | Kosovo Polje
place:kostiantynivka | Kostiantynivka |  | state:UKR
place:kotka | Kotka |  | state:FIN
place:kotlin | Kotlin
place:kotor | Kotor |  | state:MNE
place:koudougou | Koudougou |  | state:BFA
place:koulikoro | Koulikoro |  | state:MLI
place:kovrov | Kovrov |  | state:RUS
place:kozacha-bay | Kozacha Bay |  | state:UKR
place:kpendjal | Kpendjal |  | state:TGO
place:kragujevac | Kragujevac |  | state:SRB
place:krajina | Krajina |  | state:HRV
place:krakow | Krakow | | state:POL
place:kramatorsk | Kramatorsk | | state:UKR
place:krasnodar | Krasnodar | | state:RUS
place:krasnodar-region | Krasnodar region | Krasnodar Krai | state:RUS
place:kremenchuk | Kremenchuk | | state:UKR
place:kreminna | Kreminna |  | state:UKR
place:kristiansand | Kristiansand |  | state:NOR
place:kronstadt | Kronstadt |  | state:RUS
place:krynky | Krynky |  | state:UKR
place:kryvyi-rih | Kryvyi Rih | | state:UKR
place:kubinka | Kubinka |  | state:RUS
place:kucove | Kucove |  | state:ALB
place:kudankulam | Kudankulam |  | state:IND
place:kufra | Kufra |  | state:LBY
place:kuje | Kuje |  | state:NGA
place:kulob | Kulob |  | state:TJK
place:kumanovo | Kumanovo |  | state:MKD
place:kumbo | Kumbo |  | state:CMR
place:kunar | Kunar | | state:AFG
place:kunashiri | Kunashiri |  | state:JPN
place:kunduz | Kunduz | | state:AFG
place:kunsan-air-base | Kunsan Air Base | Kunsan | state:KOR
place:kupiansk | Kupiansk | | state:UKR
place:kupwara | Kupwara |  | state:IND
place:kurakhove | Kurakhove |  | state:UKR
place:kurdistan | Kurdistan | Iraqi Kurdistan; Kurdistan Region
place:kurdistan-province | Kurdistan province |  | state:IRN
place:kure | !Kure |  | state:JPN
place:kurecik | Kurecik |  | state:TUR
place:kurgan-tyube | Kurgan-Tyube |  | state:TJK
place:kuril-islands | Kuril Islands | Kurils; Northern Territories; Kurile Islands
place:kurram | Kurram |  | state:PAK
place:kursk | Kursk | Kursk region; Kursk oblast | state:RUS
place:kushiro | Kushiro |  | state:JPN
place:kusong | Kusong |  | state:PRK
place:kutaisi | Kutaisi |  | state:GEO
place:kutch | Kutch |  | state:IND
place:kutum | Kutum |  | state:SDN
place:kutupalong | Kutupalong |  | state:BGD
place:kuweires | Kuweires |  | state:SYR
place:kwamouth | Kwamouth |  | state:COD
place:kwara | Kwara | Kwara State | state:NGA
place:kwazulu-natal | KwaZulu-Natal |  | state:ZAF
place:kyaukphyu | Kyaukphyu |  | state:MMR
place:kyauktaw | Kyauktaw |  | state:MMR
place:kyrenia | Kyrenia |  | state:CYP
place:kyushu | Kyushu |  | state:JPN
place:la-carlota | La Carlota |  | state:VEN
place:la-ceiba | La Ceiba |  | state:HND
place:la-guaira | La Guaira | | state:VEN
place:la-guajira | La Guajira |  | state:COL
place:la-orchila | La Orchila |  | state:VEN
place:la-perouse-strait | La Perouse Strait | Soya Strait
place:la-spezia | La Spezia |  | state:ITA
place:laage | Laage |  | state:DEU
place:labrador-sea | Labrador Sea
place:labuan | Labuan |  | state:MYS
place:laccadive-sea | Laccadive Sea
place:lachin | Lachin |  | state:AZE
place:lachin-corridor | Lachin corridor
place:ladakh | Ladakh
place:lae | Lae |  | state:PNG
place:laghman | Laghman |  | state:AFG
place:lagos | Lagos | | state:NGA
place:lagos-state | Lagos State |  | state:NGA
place:lahij | Lahij |  | state:YEM
place:lahore | Lahore | | state:PAK
place:lajes | Lajes | Lajes Field | state:PRT
place:lake-baikal | Lake Baikal
place:lake-chad | Lake Chad | Lake Chad Basin
place:lake-geneva | Lake Geneva
place:lake-kivu | Lake Kivu |  | state:COD
place:lake-ladoga | Lake Ladoga
place:lake-ohrid | Lake Ohrid
place:lake-superior | Lake Superior
place:lake-tanganyika | Lake Tanganyika
place:lake-urmia | Lake Urmia
place:lake-van | Lake Van
place:lake-victoria | Lake Victoria
place:lakshadweep | Lakshadweep |  | state:IND
place:lalibela | Lalibela |  | state:ETH
place:lampedusa | Lampedusa | | state:ITA
place:lamu | Lamu |  | state:KEN
place:lanao-del-sur | Lanao del Sur |  | state:PHL
place:lang-son | Lang Son |  | state:VNM
place:langkawi | Langkawi |  | state:MYS
place:langley | !Langley |  | state:USA
place:lanzarote | Lanzarote |  | state:ESP
place:lao-cai | Lao Cai |  | state:VNM
place:laoag | Laoag |  | state:PHL
place:lapland | Lapland |  | state:FIN
place:lappeenranta | Lappeenranta |  | state:FIN
place:laptev-sea | Laptev Sea
place:larak | Larak | Larak Island | state:IRN
place:larissa | Larissa |  | state:GRC
place:larnaca | Larnaca
place:las-anod | Las Anod | Laascaanood | state:SOM
place:lashio | Lashio |  | state:MMR
place:lashkar-gah | Lashkar Gah | Lashkargah | state:AFG
place:lask | Lask |  | state:POL
place:latakia | Latakia | Lattakia | state:SYR
place:latakia-province | Latakia province |  | state:SYR
place:latin-america | Latin America | ~Latin American
place:laukkai | Laukkai |  | state:MMR
place:lausanne | Lausanne | | state:CHE
place:lavan | Lavan | Lavan Island | state:IRN
place:lavizan | Lavizan |  | state:IRN
place:lazaro-cardenas | Lazaro Cardenas |  | state:MEX
place:le-havre | Le Havre |  | state:FRA
place:leeds | Leeds | | state:GBR
place:leeuwarden | Leeuwarden |  | state:NLD
place:leeward-islands | Leeward Islands
place:leh | !Leh |  | state:IND
place:leipzig | Leipzig | | state:DEU
place:lemnos | Lemnos |  | state:GRC
place:leningrad-region | Leningrad region |  | state:RUS
place:leposavic | Leposavic |  | state:XKX
place:les-cayes | Les Cayes |  | state:HTI
place:lesbos | Lesbos | Lesvos | state:GRC
place:lesser-tunb | Lesser Tunb |  | state:IRN
place:lethem | Lethem |  | state:GUY
place:leuven | Leuven |  | state:BEL
place:levant | Levant
place:leyte | Leyte |  | state:PHL
place:lhasa | Lhasa | | state:CHN
place:liege | Liege | Liège | state:BEL
place:liepaja | Liepaja |  | state:LVA
place:ligurian-sea | Ligurian Sea
place:limassol | Limassol
place:limerick | !Limerick |  | state:IRL
place:limoges | Limoges |  | state:FRA
place:limpopo | Limpopo |  | state:ZAF
place:limpopo-river | Limpopo River
place:lincoln-sea | Lincoln Sea
place:line-of-actual-control | Line of Actual Control
place:line-of-control | Line of Control
place:linkoping | Linkoping |  | state:SWE
place:lipetsk-region | Lipetsk region |  | state:RUS
place:liptako-gourma | Liptako-Gourma
place:lipulekh | Lipulekh |  | state:NPL
place:litani | Litani | Litani River
place:little-belt | Little Belt
place:liverpool | Liverpool | | state:GBR
place:livingstone | !Livingstone |  | state:ZMB
place:livorno | !Livorno |  | state:ITA
place:lockerbie | Lockerbie |  | state:GBR
place:lod | Lod |  | state:ISR
place:lofoten | Lofoten |  | state:NOR
place:logar | !Logar |  | state:AFG
place:loikaw | Loikaw |  | state:MMR
place:loja | Loja |  | state:ECU
place:lombardy | Lombardy |  | state:ITA
place:lombok | Lombok |  | state:IDN
place:lombok-strait | Lombok Strait
place:lombrum | Lombrum |  | state:PNG
place:londonderry | Londonderry | Derry | state:GBR
place:long-island | Long Island |  | state:USA
place:lop-nur | Lop Nur |  | state:CHN
place:lorestan | Lorestan |  | state:IRN
place:lorient | Lorient |  | state:FRA
place:los-alamos | Los Alamos | | state:USA
place:los-angeles | Los Angeles | | state:USA
place:los-rios | Los Rios |  | state:ECU
place:lossiemouth | Lossiemouth | RAF Lossiemouth | state:GBR
place:louisiana | Louisiana | | state:USA
place:loulouni | Loulouni |  | state:MLI
place:lower-saxony | Lower Saxony |  | state:DEU
place:lower-shabelle | Lower Shabelle | Lower Shabelle region | state:SOM
place:lozova | Lozova |  | state:UKR
place:luang-prabang | Luang Prabang |  | state:LAO
place:lubero | Lubero |  | state:COD
place:lubmin | Lubmin |  | state:DEU
place:lubumbashi | Lubumbashi | | state:COD
place:lubyanka | Lubyanka |  | state:RUS
place:luconia-shoals | Luconia Shoals |  | state:MYS
place:luhansk | Luhansk | Lugansk; Luhansk region; Luhansk People's Republic | state:UKR
place:lulea | Lulea | Luleå | state:SWE
place:lumbini | Lumbini |  | state:NPL
place:lumut | Lumut |  | state:MYS
place:lusail | Lusail |  | state:QAT
place:luvungi | Luvungi |  | state:COD
place:luzon | Luzon | | state:PHL
place:luzon-strait | Luzon Strait
place:lviv | Lviv | Lvov | state:UKR
place:lyman | !Lyman |  | state:UKR
place:lyon | Lyon | Lyons | state:FRA
place:lysychansk | Lysychansk | | state:UKR
place:maale-adumim | Ma'ale Adumim |  | state:PSE
place:maarat-al-numan | Maarat al-Numan | Maaret al-Numan | state:SYR
place:maastricht | Maastricht |  | state:NLD
place:macao | Macao | Macau; ~Macanese | state:CHN
place:macdill | MacDill | MacDill Air Force Base | state:USA
place:machala | Machala |  | state:ECU
place:machulishchy | Machulishchy |  | state:BLR
place:macomia | Macomia |  | state:MOZ
place:macon | !Macon |  | state:USA
place:madaya | Madaya |  | state:SYR
place:madeira | Madeira |  | state:PRT
place:madhya-pradesh | Madhya Pradesh |  | state:IND
place:madre-de-dios | Madre de Dios |  | state:PER
place:mae-sot | Mae Sot |  | state:THA
place:mafraq | Mafraq |  | state:JOR
place:magadan | Magadan |  | state:RUS
place:mageshima | Mageshima |  | state:JPN
place:maghazi | Maghazi |  | state:PSE
place:maghreb | Maghreb
place:maguindanao | Maguindanao |  | state:PHL
place:magway | Magway |  | state:MMR
place:magway-region | Magway Region |  | state:MMR
place:mahabad | Mahabad |  | state:IRN
place:mahagi | Mahagi |  | state:COD
place:maharashtra | Maharashtra |  | state:IND
place:mai-kadra | Mai Kadra |  | state:ETH
place:maiduguri | Maiduguri | | state:NGA
place:maine | Maine | | state:USA
place:maiquetia | Maiquetia |  | state:VEN
place:maizuru | Maizuru |  | state:JPN
place:majdal-shams | Majdal Shams |  | state:ISR
place:majnoon | Majnoon |  | state:IRQ
place:makariv | Makariv |  | state:UKR
place:makassar-strait | Makassar Strait | Strait of Makassar | state:IDN
place:makeni | Makeni |  | state:SLE
place:makhmur | Makhmur | | state:IRQ
place:makhoul | Makhoul |  | state:IRQ
place:malacca | Malacca |  | state:MYS
place:malacca-strait | Strait of Malacca | Malacca Strait
place:malakal | Malakal |  | state:SSD
place:malambo | Malambo |  | state:COL
place:malanje | Malanje |  | state:AGO
place:malard | Malard |  | state:IRN
place:malbork | Malbork |  | state:POL
place:male | !Malé | !Male | state:MDV
place:mallorca | Mallorca | Majorca | state:ESP
place:malmen | Malmen |  | state:SWE
place:malmo | Malmo | Malmö | state:SWE
place:malmstrom | Malmstrom |  | state:USA
place:maluku | Maluku |  | state:IDN
place:mamfe | Mamfe |  | state:CMR
place:manabi | Manabi |  | state:ECU
place:manbij | Manbij | | state:SYR
place:manchester | Manchester | | state:GBR
place:manda-bay | Manda Bay |  | state:KEN
place:mandalay | Mandalay | | state:MMR
place:mandali | Mandali |  | state:IRQ
place:mandera | Mandera |  | state:KEN
place:manhattan | Manhattan | | state:USA
place:manipur | Manipur | | state:IND
place:manitoba | Manitoba |  | state:CAN
place:manta | Manta |  | state:ECU
place:manus | Manus | Manus Island | state:PNG
place:manzanillo | Manzanillo |  | state:MEX
place:mao | !Mao |  | state:TCD
place:mar-a-lago | Mar-a-Lago | | state:USA
place:maracaibo | Maracaibo | | state:VEN
place:maradi | Maradi |  | state:NER
place:marange | Marange |  | state:ZWE
place:marawi | Marawi | Marawi City | state:PHL
place:marea | Marea |  | state:SYR
place:margarita-island | Margarita Island | Isla Margarita | state:VEN
place:marib | Marib | Ma'rib | state:YEM
place:mariel | Mariel |  | state:CUB
place:marikana | Marikana |  | state:ZAF
place:marinka | Marinka | Maryinka | state:UKR
place:mariupol | Mariupol | | state:UKR
place:marivan | Marivan |  | state:IRN
place:marjayoun | Marjayoun | Marjeyoun | state:LBN
place:marmara-sea | Sea of Marmara | Marmara Sea
place:marmaris | Marmaris |  | state:TUR
place:maroun-al-ras | Maroun al-Ras |  | state:LBN
place:marrakech | Marrakech |  | state:MAR
place:marsa-matrouh | Marsa Matrouh |  | state:EGY
place:marsabit | Marsabit |  | state:KEN
place:marseille | Marseille | | state:FRA
place:martakert | Martakert |  | state:AZE
place:marte | Marte |  | state:NGA
place:marthas-vineyard | Martha's Vineyard |  | state:USA
place:martinique | Martinique | ~Martinican; Fort-de-France | state:FRA
place:martissant | Martissant |  | state:HTI
place:mary | !Mary |  | state:TKM
place:maryland | Maryland | | state:USA
place:masafer-yatta | Masafer Yatta |  | state:PSE
place:masaya | Masaya |  | state:NIC
place:mashhad | Mashhad | | state:IRN
place:mashreq | Mashreq
place:masirah | Masirah | Masirah Island | state:OMN
place:masisi | Masisi |  | state:COD
place:maskanah | Maskanah |  | state:SYR
place:masnaa | Masnaa | Masnaa crossing | state:LBN
place:massachusetts | Massachusetts | | state:USA
place:massawa | Massawa |  | state:ERI
place:mastung | Mastung |  | state:PAK
place:masvingo | Masvingo |  | state:ZWE
place:masyaf | Masyaf |  | state:SYR
place:matabeleland | Matabeleland |  | state:ZWE
place:matadi | Matadi |  | state:COD
place:matanzas | Matanzas |  | state:CUB
place:mato-grosso | Mato Grosso |  | state:BRA
place:matsu | Matsu | | state:TWN
place:maui | Maui |  | state:USA
place:maungdaw | Maungdaw |  | state:MMR
place:mayadin | Mayadin | al-Mayadin | state:SYR
place:mayotte | Mayotte | ~Mahoran; Mamoudzou | state:FRA
place:mayport | Mayport |  | state:USA
place:maysan | Maysan |  | state:IRQ
place:mazandaran | Mazandaran |  | state:IRN
place:mazar-i-sharif | Mazar-i-Sharif | Mazar-e-Sharif | state:AFG
place:mazyr | Mazyr |  | state:BLR
place:mbandaka | Mbandaka |  | state:COD
place:mbarara | Mbarara |  | state:UGA
place:mcguire | McGuire |  | state:USA
place:mecca | Mecca | Makkah | state:SAU
place:medellin | Medellin | Medellín | state:COL
place:medina | Medina | | state:SAU
place:medininkai | Medininkai |  | state:LTU
place:mediterranean | Mediterranean Sea | Mediterranean
place:meghalaya | Meghalaya |  | state:IND
place:meghri | Meghri |  | state:ARM
place:mehran | Mehran |  | state:IRN
place:meiktila | Meiktila |  | state:MMR
place:meiss-el-jabal | Meiss el-Jabal |  | state:LBN
place:mekelle | Mekelle | | state:ETH
place:mekong | Mekong | Mekong River
place:mekong-delta | Mekong Delta |  | state:VNM
place:melanesia | Melanesia
place:melbourne | Melbourne | | state:AUS
place:melilla | Melilla |  | state:ESP
place:melitopol | Melitopol | | state:UKR
place:mellit | Mellit |  | state:SDN
place:memphis | Memphis | | state:USA
place:menagh | Menagh |  | state:SYR
place:menaka | Menaka | Ménaka | state:MLI
place:merauke | Merauke |  | state:IDN
place:merawi | Merawi |  | state:ETH
place:merowe | Merowe |  | state:SDN
place:mers-el-kebir | Mers el-Kebir |  | state:DZA
place:mesaieed | Mesaieed |  | state:QAT
place:mesopotamia | Mesopotamia
place:messina-strait | Messina Strait | Strait of Messina | state:ITA
place:meta-department | Meta department |  | state:COL
place:metekel | Metekel |  | state:ETH
place:metuge | Metuge |  | state:MOZ
place:metula | Metula | | state:ISR
place:metz | !Metz |  | state:FRA
place:mezzeh | Mezzeh | | state:SYR
place:miami | Miami | | state:USA
place:mianwali | Mianwali |  | state:PAK
place:michalovce | Michalovce |  | state:SVK
place:michigan | Michigan | | state:USA
place:michoacan | Michoacan | Michoacán | state:MEX
place:middle-corridor | Middle Corridor
place:middle-east | Middle East | Mideast; Near East; ~Middle Eastern; Middle East and North Africa
place:middle-shabelle | Middle Shabelle |  | state:SOM
place:midwest | Midwest |  | state:USA
place:mihail-kogalniceanu | Mihail Kogalniceanu | Mihail Kogălniceanu | state:ROU
place:milan | Milan | | state:ITA
place:millerovo | Millerovo |  | state:RUS
place:milwaukee | Milwaukee | | state:USA
place:mina | !Mina | | state:SAU
place:mina-al-ahmadi | Mina al-Ahmadi |  | state:KWT
place:mina-salman | Mina Salman |  | state:BHR
place:minab | Minab |  | state:IRN
place:minamitorishima | Minamitorishima |  | state:JPN
place:minas-gerais | Minas Gerais |  | state:BRA
place:mindanao | Mindanao | | state:PHL
place:mindoro | Mindoro |  | state:PHL
place:mindoro-strait | Mindoro Strait
place:minneapolis | Minneapolis | | state:USA
place:minnesota | Minnesota | | state:USA
place:minot-air-force-base | Minot Air Force Base | | state:USA
place:minova | Minova |  | state:COD
place:miraflores | Miraflores | Miraflores Palace | state:VEN
place:miranshah | Miranshah | Miram Shah | state:PAK
place:mirebalais | Mirebalais |  | state:HTI
place:misawa | Misawa | Misawa Air Base | state:JPN
place:mischief-reef | Mischief Reef | Panganiban Reef
place:misgav-am | Misgav Am |  | state:ISR
place:misrata | Misrata | | state:LBY
place:mississippi | Mississippi | | state:USA
place:missouri | Missouri | | state:USA
place:mitiga | Mitiga | Mitiga airport | state:LBY
place:mitrovica | Mitrovica | | state:XKX
place:mitzpe-ramon | Mitzpe Ramon |  | state:ISR
place:miyako | Miyako | Miyakojima | state:JPN
place:miyako-strait | Miyako Strait
place:mizoram | Mizoram |  | state:IND
place:moadamiya | Moadamiya |  | state:SYR
place:mocha | Mocha | Mokha; al-Mokha | state:YEM
place:mocimboa-da-praia | Mocimboa da Praia | Mocímboa da Praia | state:MOZ
place:mohmand | Mohmand |  | state:PAK
place:mombasa | Mombasa | | state:KEN
place:mon-state | Mon State |  | state:MMR
place:mona-passage | Mona Passage
place:monguno | Monguno |  | state:NGA
place:mons | !Mons |  | state:BEL
place:montana | Montana | | state:USA
place:montego-bay | Montego Bay |  | state:JAM
place:monterrey | Monterrey | | state:MEX
place:montreal | Montreal | | state:CAN
place:montreux | Montreux | | state:CHE
place:montserrat | Montserrat | ~Montserratian | state:GBR
place:monywa | Monywa |  | state:MMR
place:mopti | Mopti |  | state:MLI
place:morag-corridor | Morag corridor |  | state:PSE
place:moravia | Moravia |  | state:CZE
place:moreh | Moreh |  | state:IND
place:morelos | Morelos |  | state:MEX
place:moron-air-base | Moron Air Base |  | state:ESP
place:morotai | Morotai |  | state:IDN
place:morozovsk | Morozovsk |  | state:RUS
place:mosquitia | Mosquitia |  | state:HND
place:mostar | Mostar | | state:BIH
place:mosul | Mosul | | state:IRQ
place:moucha | Moucha |  | state:DJI
place:moundou | Moundou |  | state:TCD
place:mount-hermon | Mount Hermon | Hermon | state:SYR
place:mount-kumgang | Mount Kumgang |  | state:PRK
place:mount-paektu | Mount Paektu | Paektu | state:PRK
place:moyale | Moyale |  | state:ETH
place:mozambique-channel | Mozambique Channel
place:mozdok | Mozdok |  | state:RUS
place:mpondwe | Mpondwe |  | state:UGA
place:mpumalanga | Mpumalanga |  | state:ZAF
place:mrauk-u | Mrauk U |  | state:MMR
place:mtwara | Mtwara |  | state:TZA
place:mueda | Mueda |  | state:MOZ
place:muharraq | Muharraq |  | state:BHR
place:muidumbe | Muidumbe |  | state:MOZ
place:mukachevo | Mukachevo |  | state:UKR
place:mullaitivu | Mullaitivu |  | state:LKA
place:multan | Multan | | state:PAK
place:mumbai | Mumbai | Bombay | state:IND
place:munich | Munich | | state:DEU
place:muqdadiya | Muqdadiya |  | state:IRQ
place:murid | Murid |  | state:PAK
place:muridke | Muridke |  | state:PAK
place:murmansk | Murmansk | | state:RUS
place:murom | Murom |  | state:RUS
place:murree | Murree |  | state:PAK
place:murzuq | Murzuq |  | state:LBY
place:musa-qala | Musa Qala |  | state:AFG
place:musandam | Musandam | | state:OMN
place:musanze | Musanze |  | state:RWA
place:muse | !Muse |  | state:MMR
place:musko | Muskö |  | state:SWE
place:musudan-ri | Musudan-ri |  | state:PRK
place:mutare | Mutare |  | state:ZWE
place:muthanna | Muthanna |  | state:IRQ
place:muwaffaq-salti | Muwaffaq Salti | Muwaffaq Salti Air Base | state:JOR
place:muzaffarabad | Muzaffarabad | | state:PAK
place:mwenga | Mwenga |  | state:COD
place:myawaddy | Myawaddy | | state:MMR
place:myeik | Myeik |  | state:MMR
place:myitkyina | Myitkyina |  | state:MMR
place:mykolaiv | Mykolaiv | Nikolaev; Mykolaiv region | state:UKR
place:myrnohrad | Myrnohrad |  | state:UKR
place:nabatieh | Nabatieh | | state:LBN
place:nablus | Nablus | | state:PSE
place:nagaland | Nagaland | | state:IND
place:nagasaki | Nagasaki | | state:JPN
place:nago | Nago |  | state:JPN
place:nagorno-karabakh | Nagorno-Karabakh | Karabakh; Artsakh
place:nahal-oz | Nahal Oz |  | state:ISR
place:nahariya | Nahariya | | state:ISR
place:najaf | Najaf | | state:IRQ
place:najran | Najran | | state:SAU
place:nakhchivan | Nakhchivan | Nakhichevan | state:AZE
place:nakhodka | Nakhodka |  | state:RUS
place:nalut | Nalut |  | state:LBY
place:nampala | Nampala |  | state:MLI
place:nampho | Nampho |  | state:PRK
place:namur | Namur |  | state:BEL
place:nancy | !Nancy |  | state:FRA
place:nangade | Nangade |  | state:MOZ
place:nangarhar | Nangarhar | | state:AFG
place:nanisivik | Nanisivik |  | state:CAN
place:nanjing | Nanjing | | state:CHN
place:nanyuki | Nanyuki |  | state:KEN
place:naples | Naples | | state:ITA
place:naqoura | Naqoura | Naqura | state:LBN
place:narathiwat | Narathiwat |  | state:THA
place:narino | Nariño | Narino | state:COL
place:narita | Narita |  | state:JPN
place:narva | Narva |  | state:EST
place:narvik | Narvik |  | state:NOR
place:naryan-mar | Naryan-Mar |  | state:RUS
place:naryn | Naryn |  | state:KGZ
place:nasarawa | Nasarawa |  | state:NGA
place:nashville | Nashville | | state:USA
place:nasir | !Nasir |  | state:SSD
place:nasiriyah | Nasiriyah | | state:IRQ
place:nassib | Nassib | Nasib | state:SYR
place:natanz | Natanz | Natanz facility; Natanz nuclear facility | state:IRN
place:natitingou | Natitingou |  | state:BEN
place:natuna | Natuna | Natuna Islands | state:IDN
place:naval-base-guam | Naval Base Guam |  | state:USA
place:nazareth | Nazareth |  | state:ISR
place:nazran | Nazran |  | state:RUS
place:ndele | Ndele |  | state:CAF
place:ndop | Ndop |  | state:CMR
place:nduga | Nduga |  | state:IDN
place:nebraska | Nebraska | | state:USA
place:neelum-valley | Neelum Valley |  | state:PAK
place:negev | Negev | | state:ISR
place:negros | Negros |  | state:PHL
place:nekemte | Nekemte |  | state:ETH
place:nellis-air-force-base | Nellis Air Force Base | Nellis | state:USA
place:nemuro | Nemuro |  | state:JPN
place:neom | Neom | | state:SAU
place:neretva | Neretva
place:netanya | Netanya |  | state:ISR
place:netivot | Netivot |  | state:ISR
place:netzarim | Netzarim | Netzarim corridor | state:PSE
place:neubrandenburg | Neubrandenburg |  | state:DEU
place:nevada | Nevada | | state:USA
place:nevada-test-site | Nevada Test Site |  | state:USA
place:nevatim | Nevatim | Nevatim Airbase; Nevatim air base; Nevatim Air Base | state:ISR
place:new-administrative-capital | New Administrative Capital |  | state:EGY
place:new-brunswick | New Brunswick |  | state:CAN
place:new-caledonia | New Caledonia | ~New Caledonian; Nouméa; Noumea | state:FRA
place:new-england | New England |  | state:USA
place:new-hampshire | New Hampshire | | state:USA
place:new-jersey | New Jersey | | state:USA
place:new-london | New London |  | state:USA
place:new-mexico | New Mexico | | state:USA
place:new-orleans | New Orleans | | state:USA
place:new-south-wales | New South Wales |  | state:AUS
place:new-york | New York | New York City | state:USA
place:newcastle-upon-tyne | Newcastle upon Tyne | Newcastle | state:GBR
place:newfoundland | Newfoundland | Newfoundland and Labrador | state:CAN
place:newport-news | Newport News |  | state:USA
place:nice | !Nice | | state:FRA
place:nickerie | Nickerie |  | state:SUR
place:niger-delta | Niger Delta | | state:NGA
place:niger-river | Niger River
place:niger-state | Niger State |  | state:NGA
place:niigata-prefecture | Niigata prefecture |  | state:JPN
place:nikopol | Nikopol |  | state:UKR
place:nile | Nile | River Nile; Blue Nile; Nile River
place:nile-delta | Nile Delta |  | state:EGY
place:nimruz | Nimruz |  | state:AFG
place:nimule | Nimule |  | state:SSD
place:nineveh | Nineveh | Ninewa; Ninevah; Nineveh province; Nineveh Plains | state:IRQ
place:ningbo-zhoushan | Ningbo-Zhoushan |  | state:CHN
place:ningde | Ningde |  | state:CHN
place:ningxia | Ningxia |  | state:CHN
place:niono | Niono |  | state:MLI
place:nioro | Nioro |  | state:MLI
place:nir-oz | Nir Oz |  | state:ISR
place:nis | Nis | Niš | state:SRB
place:niue | Niue | ~Niuean | state:NZL
place:nizhny-novgorod | Nizhny Novgorod | | state:RUS
place:nizhyn | Nizhyn |  | state:UKR
place:nizwa | Nizwa |  | state:OMN
place:nojeh | Nojeh |  | state:IRN
place:nome | !Nome |  | state:USA
place:nordic-region | Nordic region | Nordics
place:norfolk | Norfolk | Naval Station Norfolk | state:USA
place:norfolk-island | Norfolk Island | | state:AUS
place:norilsk | Norilsk |  | state:RUS
place:normandy | Normandy |  | state:FRA
place:norrkoping | Norrkoping |  | state:SWE
place:norte-de-santander | Norte de Santander |  | state:COL
place:north-africa | North Africa | ~North African
place:north-america | North America | ~North American
place:north-carolina | North Carolina | | state:USA
place:north-dakota | North Dakota | | state:USA
place:north-darfur | North Darfur | | state:SDN
place:north-kivu | North Kivu | | state:COD
place:north-kordofan | North Kordofan |  | state:SDN
place:north-natuna-sea | North Natuna Sea |  | state:IDN
place:north-ossetia | North Ossetia |  | state:RUS
place:north-pole | North Pole
place:north-rhine-westphalia | North Rhine-Westphalia |  | state:DEU
place:north-sea | North Sea
place:north-sinai | North Sinai |  | state:EGY
place:north-waziristan | North Waziristan | | state:PAK
place:northeast-asia | Northeast Asia
place:northern-cyprus | Northern Cyprus
place:northern-europe | Northern Europe
place:northern-ireland | Northern Ireland | Ulster; ~Northern Irish | state:GBR
place:northern-limit-line | Northern Limit Line | NLL | state:KOR
place:northern-mariana-islands | Northern Mariana Islands | Northern Marianas; Saipan | state:USA
place:northern-sea-route | Northern Sea Route
place:northern-state | Northern State |  | state:SDN
place:northern-territory | Northern Territory |  | state:AUS
place:northern-triangle | Northern Triangle
place:northwest-passage | Northwest Passage
place:northwest-territories | Northwest Territories |  | state:CAN
place:norwegian-sea | Norwegian Sea
place:noto-peninsula | Noto Peninsula |  | state:JPN
place:nouadhibou | Nouadhibou |  | state:MRT
place:nova-kakhovka | Nova Kakhovka | | state:UKR
place:nova-scotia | Nova Scotia |  | state:CAN
place:novaya-zemlya | Novaya Zemlya |  | state:RUS
place:novi-sad | Novi Sad | | state:SRB
place:novo-selo | Novo Selo |  | state:BGR
place:novorossiysk | Novorossiysk | | state:RUS
place:novosibirsk | Novosibirsk | | state:RUS
place:novozybkov | Novozybkov |  | state:RUS
place:nuba-mountains | Nuba Mountains |  | state:SDN
place:nubl | Nubl |  | state:SYR
place:nuevo-leon | Nuevo Leon | Nuevo León | state:MEX
place:nunavut | Nunavut |  | state:CAN
place:nur-khan | Nur Khan | Nur Khan base; Nur Khan Air Base | state:PAK
place:nur-shams | Nur Shams |  | state:PSE
place:nurek | Nurek |  | state:TJK
place:nuristan | Nuristan |  | state:AFG
place:nusantara | Nusantara |  | state:IDN
place:nusaybin | Nusaybin |  | state:TUR
place:nuseirat | Nuseirat |  | state:PSE
place:nuuk | Nuuk | Godthab | state:DNK
place:nyabibwe | Nyabibwe |  | state:COD
place:nyarugenge | Nyarugenge |  | state:RWA
place:nyiragongo | Nyiragongo |  | state:COD
place:nzerekore | Nzerekore | Nzérékoré | state:GIN
place:oahu | Oahu |  | state:USA
place:oak-ridge | Oak Ridge |  | state:USA
place:oaxaca-state | Oaxaca State |  | state:MEX
place:obo | !Obo |  | state:CAF
place:obock | Obock |  | state:DJI
place:oceania | Oceania
place:ochakiv | Ochakiv |  | state:UKR
place:ochamchire | Ochamchire |  | state:GEO
place:oddar-meanchey | Oddar Meanchey |  | state:KHM
place:odense | Odense |  | state:DNK
place:odesa | Odesa | Odessa; Odesa region; Odesa oblast | state:UKR
place:odisha | Odisha | Orissa | state:IND
place:ofakim | Ofakim |  | state:ISR
place:offutt-air-force-base | Offutt Air Force Base | | state:USA
place:ogaden | Ogaden |  | state:ETH
place:ogasawara-islands | Ogasawara Islands |  | state:JPN
place:ogun | Ogun |  | state:NGA
place:ohio | Ohio | | state:USA
place:ohrid | Ohrid |  | state:MKD
place:okhtyrka | Okhtyrka |  | state:UKR
place:okinawa | Okinawa | | state:JPN
place:oklahoma | Oklahoma | | state:USA
place:oklahoma-city | Oklahoma City | | state:USA
place:old-city | Old City |  | state:PSE
place:olenya | Olenya |  | state:RUS
place:oleshky | Oleshky |  | state:UKR
place:olomouc | Olomouc |  | state:CZE
place:omagh | Omagh |  | state:GBR
place:omdurman | Omdurman | | state:SDN
place:ondo-state | Ondo State |  | state:NGA
place:ontario | Ontario |  | state:CAN
place:orakzai | Orakzai |  | state:PAK
place:orange-river | Orange River
place:orchid-island | Orchid Island | Lanyu | state:TWN
place:oregon | Oregon | | state:USA
place:oresund | Øresund | Oresund
place:orikhiv | Orikhiv |  | state:UKR
place:orinoco | Orinoco | Orinoco Belt | state:VEN
place:orinoco-river | Orinoco River
place:orkney | Orkney |  | state:GBR
place:orland | Ørland | Orland | state:NOR
place:ormara | Ormara |  | state:PAK
place:oromia | Oromia | Oromia region | state:ETH
place:orontes | Orontes
place:oryol-region | Oryol region |  | state:RUS
place:orzysz | Orzysz |  | state:POL
place:osaka | Osaka | | state:JPN
place:osan-air-base | Osan Air Base | Osan | state:KOR
place:osh | Osh
place:oshakati | Oshakati |  | state:NAM
place:osijek | Osijek |  | state:HRV
place:osirak | Osirak |  | state:IRQ
place:ostersund | Ostersund |  | state:SWE
place:osumi-strait | Osumi Strait |  | state:JPN
place:osun | Osun |  | state:NGA
place:ouaddai | Ouaddai |  | state:TCD
place:ouahigouya | Ouahigouya |  | state:BFA
place:ouanaminthe | Ouanaminthe |  | state:HTI
place:ouarzazate | Ouarzazate |  | state:MAR
place:oulu | Oulu |  | state:FIN
place:oxford | !Oxford |  | state:GBR
place:oyo-state | Oyo State |  | state:NGA
place:ozersk | Ozersk |  | state:RUS
place:pacaraima | Pacaraima |  | state:BRA
place:pacific | Pacific Ocean | Pacific; Western Pacific; South Pacific; North Pacific; western Pacific
place:pacific-islands | Pacific Islands
place:pagak | Pagak |  | state:SSD
place:pahalgam | Pahalgam
place:pailin | Pailin |  | state:KHM
place:paju | Paju |  | state:KOR
place:pakokku | Pakokku |  | state:MMR
place:paks | Paks |  | state:HUN
place:pakse | Pakse |  | state:LAO
place:paktia | Paktia | | state:AFG
place:paktika | Paktika | | state:AFG
place:palawan | Palawan | | state:PHL
place:paldiski | Paldiski |  | state:EST
place:pale | !Pale |  | state:BIH
place:paletwa | Paletwa |  | state:MMR
place:palk-strait | Palk Strait
place:palm-beach | Palm Beach |  | state:USA
place:palma | !Palma | | state:MOZ
place:palmachim | Palmachim |  | state:ISR
place:palmyra | Palmyra | Tadmur | state:SYR
place:palo-alto | Palo Alto |  | state:USA
place:pamir | Pamir |  | state:TJK
place:pamir-mountains | Pamir Mountains | Pamirs | state:TJK
place:pamplona | Pamplona |  | state:ESP
place:panama-canal | Panama Canal
place:panevezys | Panevezys |  | state:LTU
place:pangong-lake | Pangong Lake | Pangong Tso | state:IND
place:panjgur | Panjgur |  | state:PAK
place:panjshir | Panjshir | | state:AFG
place:pankisi-gorge | Pankisi Gorge |  | state:GEO
place:pantelleria | Pantelleria |  | state:ITA
place:pantex | Pantex |  | state:USA
place:paphos | Paphos |  | state:CYP
place:papua | Papua | | state:IDN
place:papua-province | Papua province |  | state:IDN
place:paracel-islands | Paracel Islands | Paracels
place:parachinar | Parachinar |  | state:PAK
place:paraguana | Paraguana |  | state:VEN
place:parakou | Parakou |  | state:BEN
place:parand | Parand |  | state:IRN
place:parchin | Parchin | | state:IRN
place:pardubice | Pardubice |  | state:CZE
place:parkland | !Parkland |  | state:USA
place:parnu | Parnu |  | state:EST
place:parwan | Parwan | | state:AFG
place:pascagoula | Pascagoula |  | state:USA
place:pasni | Pasni |  | state:PAK
place:patagonia | Patagonia |  | state:ARG
place:pathankot | Pathankot | | state:IND
place:patras | Patras |  | state:GRC
place:pattani | Pattani |  | state:THA
place:pattaya | Pattaya |  | state:THA
place:pavlohrad | Pavlohrad |  | state:UKR
place:pearl-harbor | Pearl Harbor | | state:USA
place:pearl-river-delta | Pearl River Delta |  | state:CHN
place:pechenga | Pechenga |  | state:RUS
place:pedra-branca | Pedra Branca |  | state:SGP
place:pedro-juan-caballero | Pedro Juan Caballero |  | state:PRY
place:peja | Peja |  | state:XKX
place:pemba | !Pemba |  | state:TZA
place:penang | Penang |  | state:MYS
place:pendjari | Pendjari |  | state:BEN
place:penghu | Penghu | Pescadores | state:TWN
place:pennsylvania | Pennsylvania | | state:USA
place:perak | Perak |  | state:MYS
place:perekop | Perekop |  | state:UKR
place:perim | Perim | Mayun | state:YEM
place:pernambuco | Pernambuco |  | state:BRA
place:persian-gulf | Persian Gulf | Arabian Gulf; the Gulf; Gulf; Gulf region
place:pervomaisk | Pervomaisk |  | state:UKR
place:peshawar | Peshawar | | state:PAK
place:petawawa | Petawawa |  | state:CAN
place:peten | Peten | Petén | state:GTM
place:peterson-space-force-base | Peterson Space Force Base |  | state:USA
place:petra | !Petra |  | state:JOR
place:petropavlovsk-kamchatsky | Petropavlovsk-Kamchatsky |  | state:RUS
place:philadelphi-corridor | Philadelphi Corridor | | state:PSE
place:philadelphia | Philadelphia | | state:USA
place:philippine-sea | Philippine Sea
place:phuket | Phuket |  | state:THA
place:pibor | Pibor |  | state:SSD
place:pickaxe-mountain | Pickaxe Mountain |  | state:IRN
place:piedmont | !Piedmont |  | state:ITA
place:pine-gap | Pine Gap |  | state:AUS
place:pingtan | Pingtan |  | state:CHN
place:pingtung | Pingtung |  | state:TWN
place:pinsk | Pinsk |  | state:BLR
place:piraeus | Piraeus |  | state:GRC
place:piranshahr | Piranshahr |  | state:IRN
place:pitcairn-islands | Pitcairn Islands | Pitcairn | state:GBR
place:pituffik | Pituffik | Pituffik Space Base; Thule Air Base; Thule | state:DNK
place:pivdennyi | Pivdennyi |  | state:UKR
place:plateau-state | Plateau State |  | state:NGA
place:plesetsk | Plesetsk |  | state:RUS
place:plymouth | Plymouth | | state:GBR
place:plzen | Plzen | Pilsen | state:CZE
place:poipet | Poipet |  | state:KHM
place:pokhran | Pokhran |  | state:IND
place:pokrovsk | Pokrovsk | | state:UKR
place:polokwane | Polokwane |  | state:ZAF
place:polotsk | Polotsk |  | state:BLR
place:poltava | Poltava | | state:UKR
place:polyarny | Polyarny |  | state:RUS
place:polynesia | Polynesia
place:pont-sonde | Pont-Sonde |  | state:HTI
place:poonch | Poonch | Punch | state:PAK
place:popasna | Popasna |  | state:UKR
place:port-blair | Port Blair |  | state:IND
place:port-klang | Port Klang |  | state:MYS
place:port-said | Port Said | | state:EGY
place:port-sudan | Port Sudan | | state:SDN
place:portland | Portland | | state:USA
place:portland-harbour | Portland Harbour |  | state:GBR
place:porton-down | Porton Down |  | state:GBR
place:portsmouth | Portsmouth | | state:GBR
place:portsmouth-naval-shipyard | Portsmouth Naval Shipyard |  | state:USA
place:porvoo | Porvoo |  | state:FIN
place:poso | Poso |  | state:IDN
place:poti | Poti |  | state:GEO
place:potomac | Potomac | Potomac River
place:potosi | Potosi | Potosí | state:BOL
place:potsdam | Potsdam |  | state:DEU
place:powidz | Powidz |  | state:POL
place:pratas | Pratas | Dongsha; Dongsha Island; Pratas Islands | state:TWN
place:preah-vihear | Preah Vihear | Preah Vihear temple | state:KHM
place:presevo | Presevo |  | state:SRB
place:presevo-valley | Presevo Valley | | state:SRB
place:presov | Presov |  | state:SVK
place:prijedor | Prijedor |  | state:BIH
place:primorsk | Primorsk |  | state:RUS
place:primorye | Primorye | Primorsky Krai | state:RUS
place:prince-edward-island | Prince Edward Island |  | state:CAN
place:prince-sultan-air-base | Prince Sultan Air Base | Prince Sultan airbase | state:SAU
place:prizren | Prizren |  | state:XKX
place:provence | Provence |  | state:FRA
place:prussia | Prussia
place:prut | Prut
place:przemysl | Przemysl | Przemyśl | state:POL
place:pskov | Pskov | | state:RUS
place:pskov-region | Pskov region |  | state:RUS
place:puerto-ayacucho | Puerto Ayacucho |  | state:VEN
place:puerto-barrios | Puerto Barrios |  | state:GTM
place:puerto-belgrano | Puerto Belgrano |  | state:ARG
place:puerto-cabello | Puerto Cabello | | state:VEN
place:puerto-cabezas | Puerto Cabezas |  | state:NIC
place:puerto-carreno | Puerto Carreno |  | state:COL
place:puerto-ordaz | Puerto Ordaz |  | state:VEN
place:puerto-rico | Puerto Rico | ~Puerto Rican | state:USA
place:pukchang | Pukchang |  | state:PRK
place:pul-e-khumri | Pul-e-Khumri |  | state:AFG
place:pula | !Pula |  | state:HRV
place:pulkovo | Pulkovo |  | state:RUS
place:pulwama | Pulwama
place:pune | Pune | | state:IND
place:punggye-ri | Punggye-ri | | state:PRK
place:punia | Punia |  | state:COD
place:punjab | Punjab | ~Punjabi
place:puno | Puno |  | state:PER
place:punta-arenas | Punta Arenas |  | state:CHL
place:punta-cana | Punta Cana |  | state:DOM
place:punta-del-este | Punta del Este |  | state:URY
place:puntland | Puntland | | state:SOM
place:putumayo | Putumayo |  | state:COL
place:pweto | Pweto |  | state:COD
place:pyeongchang | Pyeongchang | | state:KOR
place:pyeongtaek | Pyeongtaek |  | state:KOR
place:pyongsong | Pyongsong |  | state:PRK
place:pyrenees | Pyrenees
place:qalamoun | Qalamoun |  | state:SYR
place:qalqilya | Qalqilya |  | state:PSE
place:qamishli | Qamishli | Qamishlo | state:SYR
place:qandala | Qandala |  | state:SOM
place:qandil | Qandil | Qandil Mountains | state:IRQ
place:qara-qozak | Qara Qozak |  | state:SYR
place:qatif | Qatif |  | state:SAU
place:qayyarah | Qayyarah | Qayyarah air base | state:IRQ
place:qeshm | Qeshm | | state:IRN
place:qinghai | Qinghai |  | state:CHN
place:qom | Qom | | state:IRN
place:quang-ninh | Quang Ninh |  | state:VNM
place:quantico | Quantico |  | state:USA
place:quebec | Quebec | | state:CAN
place:quebec-city | Quebec City |  | state:CAN
place:queens | !Queens |  | state:USA
place:queensland | Queensland |  | state:AUS
place:quelimane | Quelimane |  | state:MOZ
place:quetta | Quetta | | state:PAK
place:quetzaltenango | Quetzaltenango |  | state:GTM
place:quissanga | Quissanga |  | state:MOZ
place:quneitra | Quneitra | | state:SYR
place:quneitra-province | Quneitra province |  | state:SYR
place:raanana | Ra'anana |  | state:ISR
place:racak | Racak |  | state:XKX
place:raf-akrotiri | RAF Akrotiri
place:raf-brize-norton | RAF Brize Norton | Brize Norton | state:GBR
place:raf-coningsby | RAF Coningsby |  | state:GBR
place:raf-fairford | RAF Fairford | | state:GBR
place:raf-lakenheath | RAF Lakenheath | Lakenheath | state:GBR
place:raf-marham | RAF Marham |  | state:GBR
place:raf-menwith-hill | RAF Menwith Hill |  | state:GBR
place:raf-mildenhall | RAF Mildenhall | | state:GBR
place:raf-waddington | RAF Waddington |  | state:GBR
place:rafah | Rafah | Rafah crossing | state:PSE
place:rafah-border-crossing | Rafah border crossing |  | state:EGY
place:rafic-hariri-international-airport | Rafic Hariri International Airport |  | state:LBN
place:rafiqui | Rafiqui |  | state:PAK
place:raja-ampat | Raja Ampat |  | state:IDN
place:rajasthan | Rajasthan |  | state:IND
place:rajouri | Rajouri |  | state:IND
place:rakhine | Rakhine | Rakhine State; Rakhine state; Arakan State | state:MMR
place:ramadi | Ramadi | | state:IRQ
place:ramat-david | Ramat David |  | state:ISR
place:ramla | Ramla |  | state:ISR
place:ramon-airbase | Ramon airbase |  | state:ISR
place:ramstein | Ramstein | Ramstein Air Base; Ramstein air base | state:DEU
place:ramsund | Ramsund |  | state:NOR
place:raqqa | Raqqa | Raqqah; Al-Raqqa; ar-Raqqa | state:SYR
place:ras-al-ain | Ras al-Ain | | state:SYR
place:ras-isa | Ras Isa |  | state:YEM
place:ras-laffan | Ras Laffan |  | state:QAT
place:ras-lanuf | Ras Lanuf |  | state:LBY
place:ras-tanura | Ras Tanura | | state:SAU
place:rashaya | Rashaya |  | state:LBN
place:rask | Rask |  | state:IRN
place:raska | Raska |  | state:SRB
place:rason | Rason | Rajin | state:PRK
place:rastan | Rastan |  | state:SYR
place:rawa | !Rawa |  | state:IRQ
place:razavi-khorasan | Razavi Khorasan |  | state:IRN
place:ream | Ream | Ream Naval Base | state:KHM
place:red-sea | Red Sea | southern Red Sea
place:red-sea-state | Red Sea State |  | state:SDN
place:red-square | Red Square |  | state:RUS
place:redmond | Redmond |  | state:USA
place:redzikowo | Redzikowo |  | state:POL
place:reed-bank | Reed Bank | Recto Bank | state:PHL
place:reggane | Reggane |  | state:DZA
place:rehovot | Rehovot |  | state:ISR
place:reim | Re'im |  | state:ISR
place:renk | Renk |  | state:SSD
place:republika-srpska | Republika Srpska | | state:BIH
place:reunion | Réunion | !Reunion | state:FRA
place:rey | !Rey |  | state:IRN
place:reyhanli | Reyhanli |  | state:TUR
place:rezekne | Rezekne |  | state:LVA
place:rhine | Rhine | River Rhine
place:rhineland-palatinate | Rhineland-Palatinate |  | state:DEU
place:rhode-island | Rhode Island | | state:USA
place:rhodes | Rhodes |  | state:GRC
place:rhone | Rhone
place:riau | Riau |  | state:IDN
place:riau-islands | Riau Islands |  | state:IDN
place:rijeka | Rijeka |  | state:HRV
place:rimal | Rimal |  | state:PSE
place:rio-de-janeiro | Rio de Janeiro | Rio | state:BRA
place:rio-gallegos | Rio Gallegos |  | state:ARG
place:rio-grande | Rio Grande |  | state:USA
place:rio-grande-do-sul | Rio Grande do Sul |  | state:BRA
place:riohacha | Riohacha |  | state:COL
place:river-nile-state | River Nile State |  | state:SDN
place:rivers-state | Rivers State |  | state:NGA
place:rivne | Rivne | | state:UKR
place:rmeish | Rmeish |  | state:LBN
place:robben-island | Robben Island |  | state:ZAF
place:robotyne | Robotyne | | state:UKR
place:rockingham | Rockingham |  | state:AUS
place:rocky-mountains | Rocky Mountains
place:roj-camp | Roj camp |  | state:SYR
place:roki-tunnel | Roki Tunnel | Roki tunnel | state:GEO
place:rondonia | Rondonia |  | state:BRA
place:roosevelt-roads | Roosevelt Roads |  | state:USA
place:roraima | Roraima |  | state:BRA
place:roseires | Roseires |  | state:SDN
place:rosetta | Rosetta |  | state:EGY
place:rosh-hanikra | Rosh Hanikra |  | state:ISR
place:rosh-pina | Rosh Pina |  | state:ISR
place:ross-sea | Ross Sea
place:rostock | Rostock | | state:DEU
place:rostov | Rostov-on-Don | Rostov | state:RUS
place:rostov-region | Rostov region |  | state:RUS
place:rosyth | Rosyth |  | state:GBR
place:rota | !Rota | | state:ESP
place:rota-naval-base | Rota naval base | Naval Station Rota | state:ESP
place:rotterdam | Rotterdam | | state:NLD
place:rovaniemi | Rovaniemi |  | state:FIN
place:rozdolne | Rozdolne |  | state:UKR
place:rubavu | Rubavu |  | state:RWA
place:rubaya | Rubaya |  | state:COD
place:rubizhne | Rubizhne |  | state:UKR
place:ruhr | Ruhr |  | state:DEU
place:rukban | Rukban |  | state:SYR
place:rukla | Rukla |  | state:LTU
place:rumaila | Rumaila |  | state:IRQ
place:rumaylan | Rumaylan | Rmelan | state:SYR
place:rumbek | Rumbek |  | state:SSD
place:rumonge | Rumonge |  | state:BDI
place:rutba | Rutba | | state:IRQ
place:rutshuru | Rutshuru |  | state:COD
place:ruwais | Ruwais |  | state:ARE
place:ryazan | Ryazan | | state:RUS
place:rygge | Rygge |  | state:NOR
place:rylsk | Rylsk |  | state:RUS
place:ryukyu | Ryukyu Islands
place:rzeszow | Rzeszow | | state:POL
place:saada | Saada | Sa'ada | state:YEM
place:saaremaa | Saaremaa |  | state:EST
place:saarland | Saarland |  | state:DEU
place:sabah | Sabah |  | state:MYS
place:sabina-shoal | Sabina Shoal | Escoda Shoal | state:PHL
place:sabra | Sabra |  | state:LBN
place:sabratha | Sabratha |  | state:LBY
place:sado | Sado |  | state:JPN
place:sadr-city | Sadr City | | state:IRQ
place:safed | Safed |  | state:ISR
place:sagaing | Sagaing | Sagaing Region; Sagaing region | state:MMR
place:sahara | Sahara | Sahara desert
place:sahel | Sahel
place:saint-barthelemy | Saint Barthélemy | Saint Barthelemy; St. Barts | state:FRA
place:saint-helena | Saint Helena | St. Helena; St Helena | state:GBR
place:saint-louis | Saint-Louis |  | state:SEN
place:saint-martin | !Saint Martin | !St. Martin | state:FRA
place:saint-pierre-and-miquelon | Saint Pierre and Miquelon | St. Pierre and Miquelon | state:FRA
place:sake | !Sake |  | state:COD
place:sakhalin | Sakhalin | | state:RUS
place:sakkanmol | Sakkanmol |  | state:PRK
place:saky | Saky | Saki | state:UKR
place:salah-al-din-road | Salah al-Din Road |  | state:PSE
place:salahuddin | Salahuddin | | state:IRQ
place:salalah | Salalah | | state:OMN
place:salamiyah | Salamiyah |  | state:SYR
place:salang-tunnel | Salang Tunnel |  | state:AFG
place:salfit | Salfit |  | state:PSE
place:salif | Salif | al-Salif | state:YEM
place:salisbury | Salisbury | | state:GBR
place:salisbury-plain | Salisbury Plain |  | state:GBR
place:sallum | Sallum |  | state:EGY
place:salween | Salween
place:samangan | Samangan |  | state:AFG
place:samar | Samar |  | state:PHL
place:samarkand | Samarkand |  | state:UZB
place:samarra | Samarra | | state:IRQ
place:sambisa | Sambisa | Sambisa Forest | state:NGA
place:samos | !Samos |  | state:GRC
place:san-bernardino-strait | San Bernardino Strait
place:san-diego | San Diego | | state:USA
place:san-francisco | San Francisco | | state:USA
place:san-marino-city | City of San Marino | | state:SMR
place:san-sebastian | San Sebastian |  | state:ESP
place:sandhurst | Sandhurst |  | state:GBR
place:sandy-cay | Sandy Cay |  | state:PHL
place:sandy-hook | Sandy Hook |  | state:USA
place:sandzak | Sandzak |  | state:SRB
place:sangin | Sangin |  | state:AFG
place:santa-tecla | Santa Tecla |  | state:SLV
place:santorini | Santorini |  | state:GRC
place:sanya | Sanya |  | state:CHN
place:sao-paulo | Sao Paulo | São Paulo | state:BRA
place:saqqez | Saqqez | | state:IRN
place:sar-e-pul | Sar-e Pul |  | state:AFG
place:sarafand | Sarafand |  | state:LBN
place:sarajevo-airport | Sarajevo airport |  | state:BIH
place:saraqib | Saraqib | Saraqeb | state:SYR
place:saratov | Saratov | | state:RUS
place:saravan | Saravan |  | state:IRN
place:sarawak | Sarawak |  | state:MYS
place:sardinia | Sardinia |  | state:ITA
place:sargasso-sea | Sargasso Sea
place:sarh | Sarh |  | state:TCD
place:sarmada | Sarmada |  | state:SYR
place:sarov | Sarov |  | state:RUS
place:sasebo | Sasebo | | state:JPN
place:saskatchewan | Saskatchewan |  | state:CAN
place:sattahip | Sattahip |  | state:THA
place:saurimo | Saurimo |  | state:AGO
place:sava | Sava
place:savannah | !Savannah |  | state:USA
place:savannah-river-site | Savannah River Site |  | state:USA
place:savannakhet | Savannakhet |  | state:LAO
place:savasleyka | Savasleyka |  | state:RUS
place:saxony | Saxony |  | state:DEU
place:sayyida-zeinab | Sayyida Zeinab | Sayyidah Zaynab | state:SYR
place:scandinavia | Scandinavia
place:scarborough-shoal | Scarborough Shoal | Panatag Shoal; Huangyan Island; Bajo de Masinloc
place:schiphol | Schiphol |  | state:NLD
place:schleswig-holstein | Schleswig-Holstein |  | state:DEU
place:schofield-barracks | Schofield Barracks |  | state:USA
place:schriever | Schriever |  | state:USA
place:scotia-sea | Scotia Sea
place:scotland | Scotland | ~Scottish; ~Scot | state:GBR
place:sde-boker | Sde Boker |  | state:ISR
place:sderot | Sderot | | state:ISR
place:sea-of-crete | Sea of Crete
place:sea-of-galilee | Sea of Galilee
place:sea-of-japan | Sea of Japan | East Sea
place:sea-of-okhotsk | Sea of Okhotsk
place:seattle | Seattle | | state:USA
place:sebha | Sebha | | state:LBY
place:second-island-chain | Second Island Chain | second island chain
place:second-thomas-shoal | Second Thomas Shoal | Ayungin Shoal
place:segou | Segou | Ségou | state:MLI
place:seine | Seine
place:seiyun | Seiyun | Sayun | state:YEM
place:sekondi | Sekondi |  | state:GHA
place:selangor | Selangor |  | state:MYS
place:selydove | Selydove |  | state:UKR
place:semera | Semera |  | state:ETH
place:semipalatinsk | Semipalatinsk | | state:KAZ
place:semnan | Semnan |  | state:IRN
place:semporna | Semporna |  | state:MYS
place:senaki | Senaki |  | state:GEO
place:senegal-river | Senegal River
place:senkaku-islands | Senkaku Islands | Senkakus; Diaoyu Islands; Senkaku; Diaoyu; Diaoyus
place:sennar | Sennar |  | state:SDN
place:sennar-state | Sennar State |  | state:SDN
place:sentosa | Sentosa |  | state:SGP
place:seongju | Seongju |  | state:KOR
place:serhetabat | Serhetabat |  | state:TKM
place:sevan | Sevan |  | state:ARM
place:sevare | Sevare | Sévaré | state:MLI
place:sevastopol | Sevastopol | Sebastopol | state:UKR
place:severodvinsk | Severodvinsk |  | state:RUS
place:severomorsk | Severomorsk | | state:RUS
place:seversky-donets | Seversky Donets | Siverskyi Donets
place:seville | Seville | | state:ESP
place:shaanxi | Shaanxi |  | state:CHN
place:shabunda | Shabunda |  | state:COD
place:shabwa | Shabwa |  | state:YEM
place:shaddadi | Shaddadi | Shaddadeh | state:SYR
place:shahran | Shahran |  | state:IRN
place:shahroud | Shahroud |  | state:IRN
place:shalamcheh | Shalamcheh |  | state:IRN
place:shan-state | Shan State | Shan state; northern Shan State; northern Shan | state:MMR
place:shanghai | Shanghai | | state:CHN
place:shannon | !Shannon |  | state:IRL
place:shanxi | Shanxi |  | state:CHN
place:sharjah | Sharjah | | state:ARE
place:sharm-el-sheikh | Sharm el-Sheikh | Sharm el Sheikh; Sharm al-Sheikh | state:EGY
place:sharpeville | Sharpeville |  | state:ZAF
place:shashemene | Shashemene |  | state:ETH
place:shatila | Shatila |  | state:LBN
place:shatt-al-arab | Shatt al-Arab |  | state:IRQ
place:shaykovka | Shaykovka |  | state:RUS
place:shayrat | Shayrat | Shayrat airfield | state:SYR
place:shayrat-air-base | Shayrat air base |  | state:SYR
place:shebaa-farms | Shebaa Farms | Shebaa | state:LBN
place:shebekino | Shebekino |  | state:RUS
place:sheberghan | Sheberghan |  | state:AFG
place:sheikh-jarrah | Sheikh Jarrah |  | state:PSE
place:sheikh-zuweid | Sheikh Zuweid |  | state:EGY
place:shemya | Shemya |  | state:USA
place:shendi | Shendi |  | state:SDN
place:shenzhen | Shenzhen | | state:CHN
place:sheremetyevo | Sheremetyevo |  | state:RUS
place:shetland | Shetland | Shetland Islands | state:GBR
place:shikarpur | Shikarpur |  | state:PAK
place:shikoku | Shikoku |  | state:JPN
place:shindand | Shindand |  | state:AFG
place:shiraz | Shiraz | | state:IRN
place:shire | Shire | Shire town | state:ETH
place:shirqat | Shirqat |  | state:IRQ
place:shkoder | Shkoder |  | state:ALB
place:shlomi | Shlomi |  | state:ISR
place:shostka | Shostka |  | state:UKR
place:shuaiba | Shuaiba |  | state:KWT
place:shujaiya | Shujaiya | Shuja'iyya | state:PSE
place:shusha | Shusha | Shushi | state:AZE
place:siachen | Siachen
place:siachen-glacier | Siachen Glacier |  | state:IND
place:siauliai | Siauliai | Šiauliai | state:LTU
place:siberia | Siberia | ~Siberian | state:RUS
place:sibi | Sibi |  | state:PAK
place:sibiu | Sibiu |  | state:ROU
place:sichuan | Sichuan |  | state:CHN
place:sicily | Sicily | | state:ITA
place:sidi-bouzid | Sidi Bouzid |  | state:TUN
place:sidon | Sidon | | state:LBN
place:siem-reap | Siem Reap |  | state:KHM
place:sievierodonetsk | Sievierodonetsk | | state:UKR
place:sigonella | Sigonella | | state:ITA
place:sihanoukville | Sihanoukville |  | state:KHM
place:siirt | Siirt |  | state:TUR
place:sikasso | Sikasso |  | state:MLI
place:sikkim | Sikkim | | state:IND
place:silicon-valley | Silicon Valley |  | state:USA
place:siliguri-corridor | Siliguri Corridor |  | state:IND
place:silk-road | Silk Road
place:silopi | Silopi |  | state:TUR
place:silwan | Silwan |  | state:PSE
place:simandou | Simandou |  | state:GIN
place:simon-bolivar-international-airport | Simón Bolívar International Airport |  | state:VEN
place:simons-town | Simon's Town | Simonstown | state:ZAF
place:sinai-peninsula | Sinai Peninsula | Sinai | state:EGY
place:sinaloa | Sinaloa | | state:MEX
place:sindh | Sindh | Sind | state:PAK
place:sinjah | Sinjah | Singa city | state:SDN
place:sinjar | Sinjar | Mount Sinjar; Shingal | state:IRQ
place:sino-ri | Sino-ri |  | state:PRK
place:sinop | Sinop |  | state:TUR
place:sinpo | Sinpo | | state:PRK
place:sint-maarten | Sint Maarten | St. Maarten; Philipsburg | state:NLD
place:sinuni | Sinuni |  | state:IRQ
place:sir-creek | Sir Creek |  | state:PAK
place:sirnak | Sirnak | Şırnak | state:TUR
place:sirri | Sirri | Sirri Island | state:IRN
place:sirte | Sirte | | state:LBY
place:sirwah | Sirwah |  | state:YEM
place:sisaket | Sisaket | Si Sa Ket | state:THA
place:sistan-baluchestan | Sistan-Baluchestan | Sistan and Baluchestan | state:IRN
place:sitra | Sitra |  | state:BHR
place:sittwe | Sittwe |  | state:MMR
place:siversk | Siversk |  | state:UKR
place:siwa | Siwa |  | state:EGY
place:skadovsk | Skadovsk |  | state:UKR
place:skagen | Skagen |  | state:DNK
place:skagerrak | Skagerrak
place:skane | Skane |  | state:SWE
place:skardu | Skardu |  | state:PAK
place:skrydstrup | Skrydstrup |  | state:DNK
place:skyros | Skyros |  | state:GRC
place:slavonia | Slavonia |  | state:HRV
place:sloviansk | Sloviansk | | state:UKR
place:smolensk | Smolensk | | state:RUS
place:snake-island | Snake Island | Zmiinyi Island | state:UKR
place:snezhinsk | Snezhinsk |  | state:RUS
place:sochi | Sochi | | state:RUS
place:socotra | Socotra | | state:YEM
place:sofala | Sofala |  | state:MOZ
place:sohae | Sohae | | state:PRK
place:sohar | Sohar |  | state:OMN
place:sokoto-state | Sokoto State |  | state:NGA
place:soledar | Soledar |  | state:UKR
place:solhan | Solhan |  | state:BFA
place:solomon-sea | Solomon Sea
place:soltsy | Soltsy |  | state:RUS
place:somali-region | Somali Region |  | state:ETH
place:somaliland | Somaliland | | state:SOM
place:songkhla | Songkhla |  | state:THA
place:sonora | Sonora |  | state:MEX
place:sotk | Sotk |  | state:ARM
place:soto-cano | Soto Cano |  | state:HND
place:souda-bay | Souda Bay | | state:GRC
place:sousse | Sousse |  | state:TUN
place:south-america | South America | ~South American
place:south-asia | South Asia | ~South Asian
place:south-australia | South Australia |  | state:AUS
place:south-carolina | South Carolina | | state:USA
place:south-china-sea | South China Sea | West Philippine Sea
place:south-dakota | South Dakota | | state:USA
place:south-darfur | South Darfur | | state:SDN
place:south-georgia | South Georgia and the South Sandwich Islands | South Georgia; South Sandwich Islands | state:GBR
place:south-island | South Island |  | state:NZL
place:south-kivu | South Kivu | | state:COD
place:south-kordofan | South Kordofan | | state:SDN
place:south-ossetia | South Ossetia | ~South Ossetian; ~Ossetian
place:south-pars | South Pars |  | state:IRN
place:south-pole | South Pole
place:south-sinai | South Sinai |  | state:EGY
place:south-waziristan | South Waziristan | | state:PAK
place:south-west-state | South West State |  | state:SOM
place:southeast-asia | Southeast Asia | South-East Asia; ~Southeast Asian
place:southern-africa | Southern Africa
place:southern-cone | Southern Cone
place:southern-kaduna | Southern Kaduna |  | state:NGA
place:southern-ocean | Southern Ocean
place:southwest-asia | Southwest Asia
place:soviet-union-former | former Soviet Union
place:soyo | Soyo |  | state:AGO
place:spangdahlem | Spangdahlem |  | state:DEU
place:spin-boldak | Spin Boldak | | state:AFG
place:split | !Split |  | state:HRV
place:spratly-islands | Spratly Islands | Spratlys; Spratlies
place:srebrenica | Srebrenica | | state:BIH
place:sriharikota | Sriharikota |  | state:IND
place:srinagar | Srinagar
place:st-louis | St. Louis | | state:USA
place:st-petersburg | St. Petersburg | St Petersburg; Saint Petersburg; Leningrad | state:RUS
place:stabroek-block | Stabroek block |  | state:GUY
place:starobilsk | Starobilsk |  | state:UKR
place:starokostiantyniv | Starokostiantyniv |  | state:UKR
place:staten-island | Staten Island |  | state:USA
place:stavanger | Stavanger |  | state:NOR
place:stellenbosch | Stellenbosch |  | state:ZAF
place:stepanakert | Stepanakert
place:strait-of-dover | Strait of Dover | Dover Strait
place:strait-of-gibraltar | Strait of Gibraltar | Straits of Gibraltar
place:strait-of-hormuz | Strait of Hormuz | Straits of Hormuz; Hormuz; Hormuz Strait
place:strait-of-magellan | Strait of Magellan
place:strait-of-otranto | Strait of Otranto |  | state:ITA
place:strait-of-tiran | Strait of Tiran | Straits of Tiran
place:strasbourg | Strasbourg | | state:FRA
place:stryi | Stryi |  | state:UKR
place:stuttgart | Stuttgart | | state:DEU
place:sub-saharan-africa | sub-Saharan Africa
place:subi-reef | Subi Reef
place:subic-bay | Subic Bay | Subic | state:PHL
place:subotica | Subotica |  | state:SRB
place:sucre-state | Sucre State |  | state:VEN
place:sucumbios | Sucumbios |  | state:ECU
place:sudzha | Sudzha |  | state:RUS
place:suez-canal | Suez Canal | Suez
place:sukhumi | Sukhumi |  | state:GEO
place:sulawesi | Sulawesi | | state:IDN
place:sulaymaniyah | Sulaymaniyah | Sulaimaniya; Sulaimaniyah | state:IRQ
place:sulina | Sulina |  | state:ROU
place:sulu | Sulu |  | state:PHL
place:sulu-sea | Sulu Sea
place:suluk | Suluk |  | state:SYR
place:sumatra | Sumatra | | state:IDN
place:sumy | Sumy | Sumy region | state:UKR
place:sunan | Sunan |  | state:PRK
place:sunda-strait | Sunda Strait
place:sunnyvale | Sunnyvale |  | state:USA
place:surigao-strait | Surigao Strait
place:surin | Surin |  | state:THA
place:surman | Surman |  | state:LBY
place:suruc | Suruc |  | state:TUR
place:sussex | Sussex | | state:GBR
place:suwalki | Suwalki |  | state:POL
place:suwalki-gap | Suwalki Gap | Suwalki Corridor
place:suwayda-province | Suwayda province |  | state:SYR
place:svalbard | Svalbard | Spitsbergen; Svalbard and Jan Mayen; Jan Mayen; Longyearbyen | state:NOR
place:svatove | Svatove |  | state:UKR
place:sverdlovsk | Sverdlovsk | | state:RUS
place:swakopmund | Swakopmund |  | state:NAM
place:swat | !Swat |  | state:PAK
place:swat-valley | Swat Valley | | state:PAK
place:sweida | Sweida | Suwayda | state:SYR
place:swinoujscie | Swinoujscie |  | state:POL
place:sydney | Sydney | | state:AUS
place:synelnykove | Synelnykove |  | state:UKR
place:syr-darya | Syr Darya
place:syracuse | Syracuse |  | state:ITA
place:syrian-desert | Syrian desert
place:syunik | Syunik |  | state:ARM
place:szeged | Szeged |  | state:HUN
place:szymany | Szymany |  | state:POL
place:t4 | T4 | T-4 air base; Tiyas | state:SYR
place:taba | Taba |  | state:EGY
place:tabasco | Tabasco |  | state:MEX
place:tabqa | Tabqa |  | state:SYR
place:tabriz | Tabriz | | state:IRN
place:tachileik | Tachileik |  | state:MMR
place:tachira | Tachira | Táchira | state:VEN
place:tadjoura | Tadjoura |  | state:DJI
place:taechon | Taechon |  | state:PRK
place:tafas | Tafas |  | state:SYR
place:taftan | Taftan |  | state:IRN
place:taganrog | Taganrog | | state:RUS
place:tahoua | Tahoua |  | state:NER
place:tahrir-square | Tahrir Square |  | state:IRQ
place:taitung | Taitung |  | state:TWN
place:taiwan-strait | Taiwan Strait | Taiwan Straits
place:taiz | Taiz | | state:YEM
place:taji | Taji | | state:IRQ
place:takeshima | Takeshima |  | state:JPN
place:takhar | Takhar |  | state:AFG
place:tal-abyad | Tal Abyad | | state:SYR
place:tal-afar | Tal Afar | | state:IRQ
place:tal-rifaat | Tal Rifaat |  | state:SYR
place:talbiseh | Talbiseh |  | state:SYR
place:taloqan | Taloqan |  | state:AFG
place:tamanrasset | Tamanrasset |  | state:DZA
place:tamaulipas | Tamaulipas |  | state:MEX
place:tambacounda | Tambacounda |  | state:SEN
place:tambov-region | Tambov region |  | state:RUS
place:tamil-nadu | Tamil Nadu |  | state:IND
place:tamsui | Tamsui |  | state:TWN
place:tanganyika-province | Tanganyika province |  | state:COD
place:taoudenni | Taoudenni |  | state:MLI
place:taraba | Taraba | Taraba State | state:NGA
place:taranto | Taranto |  | state:ITA
place:tarija | Tarija |  | state:BOL
place:tarim | Tarim |  | state:YEM
place:tartu | Tartu |  | state:EST
place:tartus | Tartus | Tartous | state:SYR
place:tasman-sea | Tasman Sea
place:tasmania | Tasmania |  | state:AUS
place:tatarstan | Tatarstan | | state:RUS
place:taurida | Tauride
place:tavush | Tavush |  | state:ARM
place:tawang | Tawang |  | state:IND
place:tawi-tawi | Tawi-Tawi |  | state:PHL
place:tawila | Tawila |  | state:SDN
place:tazirbu | Tazirbu |  | state:LBY
place:tehran-airport | Mehrabad | | state:IRN
place:teknaf | Teknaf |  | state:BGD
place:tel-al-sultan | Tel al-Sultan |  | state:PSE
place:tel-nof | Tel Nof | | state:ISR
place:telangana | Telangana |  | state:IND
place:tema | Tema |  | state:GHA
place:temple-mount | Temple Mount |  | state:PSE
place:temryuk | Temryuk |  | state:RUS
place:tendra-spit | Tendra Spit |  | state:UKR
place:tenerife | Tenerife |  | state:ESP
place:tengiz | Tengiz |  | state:KAZ
place:tennessee | Tennessee | | state:USA
place:tepito | Tepito |  | state:MEX
place:termez | Termez |  | state:UZB
place:tessalit | Tessalit |  | state:MLI
place:tesseney | Tesseney |  | state:ERI
place:tete | !Tete |  | state:MOZ
place:tetovo | Tetovo |  | state:MKD
place:texas | Texas | ~Texan | state:USA
place:thames | Thames
place:thessaloniki | Thessaloniki | Salonika | state:GRC
place:third-world | Third World
place:thitu-island | Thitu Island | Pag-asa Island | state:PHL
place:thrace | Thrace |  | state:TUR
place:three-borders | Three Borders | tri-border
place:thumrait | Thumrait |  | state:OMN
place:thuringia | Thuringia |  | state:DEU
place:tiananmen-square | Tiananmen Square | Tiananmen | state:CHN
place:tianjin | Tianjin | | state:CHN
place:tiberias | Tiberias |  | state:ISR
place:tibesti | Tibesti |  | state:TCD
place:tibet | Tibet | | state:CHN
place:tierra-del-fuego | Tierra del Fuego |  | state:ARG
place:tigray | Tigray | ~Tigrayan; Tigray region | state:ETH
place:tigris | Tigris | Tigris River; River Tigris
place:tihama | Tihama |  | state:YEM
place:tijuana | Tijuana | | state:MEX
place:tikrit | Tikrit | | state:IRQ
place:tillaberi | Tillaberi | Tillabéri | state:NER
place:timbuktu | Timbuktu | | state:MLI
place:times-square | Times Square |  | state:USA
place:timika | Timika |  | state:IDN
place:timor-sea | Timor Sea
place:tindal | Tindal | RAAF Base Tindal | state:AUS
place:tindouf | Tindouf |  | state:DZA
place:tinian | Tinian |  | state:USA
place:tinker-air-force-base | Tinker Air Force Base | | state:USA
place:tinzaouaten | Tinzaouaten |  | state:MLI
place:tirah | Tirah |  | state:PAK
place:tiraspol | Tiraspol |  | state:MDA
place:tirin-kot | Tirin Kot |  | state:AFG
place:tishrin-dam | Tishrin Dam |  | state:SYR
place:tivat | Tivat |  | state:MNE
place:tobruk | Tobruk | | state:LBY
place:tokelau | Tokelau | ~Tokelauan | state:NZL
place:tokmak | Tokmak |  | state:UKR
place:tokmok | Tokmok |  | state:KGZ
place:tolemaida | Tolemaida |  | state:COL
place:toliara | Toliara |  | state:MDG
place:tonghae | Tonghae |  | state:PRK
place:tongo-tongo | Tongo Tongo |  | state:NER
place:tonle-sap | Tonle Sap
place:tora-bora | Tora Bora | | state:AFG
place:toretsk | Toretsk | | state:UKR
place:torit | Torit |  | state:SSD
place:torkham | Torkham | | state:AFG
place:torodi | Torodi |  | state:NER
place:toronto | Toronto | | state:CAN
place:torrejon | Torrejon |  | state:ESP
place:torres-strait | Torres Strait
place:toulon | Toulon | | state:FRA
place:toulouse | Toulouse | | state:FRA
place:tower-22 | Tower 22 |  | state:JOR
place:townsville | Townsville |  | state:AUS
place:trans-caspian | Trans-Caspian
place:transcaucasia | Transcaucasia
place:transnistria | Transnistria | Transdniestria; Trans-Dniester | state:MDA
place:transylvania | Transylvania |  | state:ROU
place:trapani | Trapani |  | state:ITA
place:trat | Trat |  | state:THA
place:travis-air-force-base | Travis Air Force Base |  | state:USA
place:trenton | !Trenton |  | state:CAN
place:trieste | Trieste |  | state:ITA
place:trincomalee | Trincomalee |  | state:LKA
place:tripolitania | Tripolitania |  | state:LBY
place:tripura | Tripura |  | state:IND
place:tristan-da-cunha | Tristan da Cunha | | state:GBR
place:trombay | Trombay |  | state:IND
place:troms | Troms |  | state:NOR
place:tromso | Tromso | | state:NOR
place:trondheim | Trondheim |  | state:NOR
place:tskhinvali | Tskhinvali
place:tsugaru-strait | Tsugaru Strait
place:tsushima | Tsushima |  | state:JPN
place:tuapse | Tuapse |  | state:RUS
place:tuas | Tuas |  | state:SGP
place:tubas | Tubas |  | state:PSE
place:tula | Tula | | state:RUS
place:tulcea | Tulcea |  | state:ROU
place:tulkarm | Tulkarm | Tulkarem | state:PSE
place:tultitlan | Tultitlan |  | state:MEX
place:tumaco | Tumaco |  | state:COL
place:tumatumari | Tumatumari |  | state:GUY
place:tumen | Tumen | Tumen River
place:tunceli | Tunceli |  | state:TUR
place:turbat | Turbat |  | state:PAK
place:turin | Turin | | state:ITA
place:turkana | Turkana |  | state:KEN
place:turkestan | Turkestan
place:turkish-straits | Turkish Straits
place:turkistan | Turkistan |  | state:KAZ
place:turkmenbashi | Turkmenbashi |  | state:TKM
place:turks-and-caicos-islands | Turks and Caicos Islands | Turks and Caicos | state:GBR
place:turku | Turku |  | state:FIN
place:turmus-ayya | Turmus Ayya |  | state:PSE
place:tuscany | Tuscany |  | state:ITA
place:tuti | Tuti |  | state:SDN
place:tuwaitha | Tuwaitha |  | state:IRQ
place:tuz-khurmatu | Tuz Khurmatu |  | state:IRQ
place:tuzla | Tuzla | | state:BIH
place:tver | Tver | | state:RUS
place:twentynine-palms | Twentynine Palms |  | state:USA
place:tyre | !Tyre | | state:LBN
place:tyrrhenian-sea | Tyrrhenian Sea
place:u-tapao | U-Tapao |  | state:THA
place:ubari | Ubari |  | state:LBY
place:ubla | Ubla |  | state:SVK
place:ubon-ratchathani | Ubon Ratchathani |  | state:THA
place:udhampur | Udhampur |  | state:IND
place:udmurtia | Udmurtia |  | state:RUS
place:ulang | Ulang |  | state:SSD
place:uljin | Uljin |  | state:KOR
place:ulleung | Ulleung | Ulleungdo | state:KOR
place:um-rawaba | Um Rawaba |  | state:SDN
place:uman | Uman |  | state:UKR
place:umayyad-square | Umayyad Square |  | state:SYR
place:umm-al-fahm | Umm al-Fahm |  | state:ISR
place:umm-al-idham | Umm al-Idham |  | state:IRQ
place:umm-al-quwain | Umm al-Quwain |  | state:ARE
place:umm-qasr | Umm Qasr | | state:IRQ
place:united-nations-headquarters | UN headquarters | U.N. headquarters; United Nations headquarters
place:unity-state | Unity State |  | state:SSD
place:upper-nile | Upper Nile | Upper Nile State | state:SSD
place:uppsala | Uppsala |  | state:SWE
place:uraba | Uraba | Urabá | state:COL
place:urgench | Urgench |  | state:UZB
place:uri | !Uri |  | state:IND
place:urumqi | Urumqi | | state:CHN
place:uruzgan | Uruzgan | | state:AFG
place:urzuf | Urzuf |  | state:UKR
place:us-minor-outlying-islands | U.S. Minor Outlying Islands | United States Minor Outlying Islands; Wake Island; Midway Atoll; Johnston Atoll | state:USA
place:us-virgin-islands | U.S. Virgin Islands | United States Virgin Islands | state:USA
place:ushuaia | Ushuaia |  | state:ARG
place:ussuri | Ussuri
place:ust-luga | Ust-Luga |  | state:RUS
place:utah | Utah | | state:USA
place:uttar-pradesh | Uttar Pradesh | | state:IND
place:uttarakhand | Uttarakhand |  | state:IND
place:utti | Utti |  | state:FIN
place:uvalde | Uvalde |  | state:USA
place:uvira | Uvira |  | state:COD
place:uzhhorod | Uzhhorod | | state:UKR
place:vaalimaa | Vaalimaa |  | state:FIN
place:vaca-muerta | Vaca Muerta |  | state:ARG
place:valencia | Valencia | | state:ESP
place:valle-del-cauca | Valle del Cauca |  | state:COL
place:valuyki | Valuyki |  | state:RUS
place:vancouver | Vancouver | | state:CAN
place:vandenberg | Vandenberg | Vandenberg Space Force Base; Vandenberg Air Force Base | state:USA
place:vanguard-bank | Vanguard Bank |  | state:VNM
place:varadero | Varadero |  | state:CUB
place:varamin | Varamin |  | state:IRN
place:vardenis | Vardenis |  | state:ARM
place:vardo | Vardo |  | state:NOR
place:varosha | Varosha |  | state:CYP
place:vasylkiv | Vasylkiv |  | state:UKR
place:vavuniya | Vavuniya |  | state:LKA
place:vaziani | Vaziani |  | state:GEO
place:velyka-novosilka | Velyka Novosilka |  | state:UKR
place:venice | Venice | | state:ITA
place:ventspils | Ventspils |  | state:LVA
place:veracruz-state | Veracruz State |  | state:MEX
place:vermont | Vermont | | state:USA
place:versailles | Versailles |  | state:FRA
place:vicenza | Vicenza |  | state:ITA
place:victoria-syc | !Victoria | | state:SYC
place:vienna-international-centre | Vienna International Centre
place:vinh | Vinh |  | state:VNM
place:vinnytsia | Vinnytsia | | state:UKR
place:virginia | Virginia | ~Virginian | state:USA
place:virunga | Virunga | Virunga National Park | state:COD
place:visayas | Visayas |  | state:PHL
place:visby | Visby |  | state:SWE
place:visegrad | Visegrad | Višegrad | state:BIH
place:vistula | Vistula
place:vladivostok | Vladivostok | | state:RUS
place:vlore | Vlore |  | state:ALB
place:vnukovo | Vnukovo |  | state:RUS
place:vojvodina | Vojvodina | | state:SRB
place:volga | Volga
place:volgograd | Volgograd | | state:RUS
place:volkel | Volkel |  | state:NLD
place:volnovakha | Volnovakha |  | state:UKR
place:volos | Volos |  | state:GRC
place:vorkuta | Vorkuta |  | state:RUS
place:voronezh | Voronezh | | state:RUS
place:voronezh-region | Voronezh region |  | state:RUS
place:vorukh | Vorukh |  | state:TJK
place:vovchansk | Vovchansk |  | state:UKR
place:voznesensk | Voznesensk |  | state:UKR
place:vraem | VRAEM |  | state:PER
place:vrbetice | Vrbetice |  | state:CZE
place:vuhledar | Vuhledar | | state:UKR
place:vukovar | Vukovar |  | state:HRV
place:vyborg | Vyborg |  | state:RUS
place:vyshhorod | Vyshhorod |  | state:UKR
place:waco | !Waco |  | state:USA
place:wad-madani | Wad Madani | Wad Medani | state:SDN
place:wadi-halfa | Wadi Halfa |  | state:SDN
place:wadi-seidna | Wadi Seidna |  | state:SDN
place:wagah | Wagah |  | state:PAK
place:wajir | Wajir |  | state:KEN
place:wakhan | Wakhan |  | state:AFG
place:wakhan-corridor | Wakhan Corridor |  | state:AFG
place:wales | Wales | ~Welsh | state:GBR
place:walikale | Walikale |  | state:COD
place:wall-street | Wall Street | | state:USA
place:wallis-and-futuna | Wallis and Futuna | | state:FRA
place:wallonia | Wallonia |  | state:BEL
place:wallops-island | Wallops Island |  | state:USA
place:walvis-bay | Walvis Bay |  | state:NAM
place:wamena | Wamena |  | state:IDN
place:wana | !Wana |  | state:PAK
place:wardak | Wardak | Maidan Wardak | state:AFG
place:warrap | Warrap |  | state:SSD
place:washington-state | Washington state | Washington State | state:USA
place:wasit | Wasit |  | state:IRQ
place:waterkloof | Waterkloof |  | state:ZAF
place:watiya | Watiya | al-Watiya | state:LBY
place:wau | Wau |  | state:SSD
place:waziristan | Waziristan | | state:PAK
place:weddell-sea | Weddell Sea
place:weldiya | Weldiya | Woldia | state:ETH
place:welkait | Welkait |  | state:ETH
place:wenchang | Wenchang |  | state:CHN
place:west | the West | ~Western; ~Westerner; West
place:west-africa | West Africa | ~West African
place:west-azerbaijan | West Azerbaijan |  | state:IRN
place:west-bank | West Bank | occupied West Bank; Judea and Samaria | state:PSE
place:west-bengal | West Bengal |  | state:IND
place:west-darfur | West Darfur | | state:SDN
place:west-java | West Java |  | state:IDN
place:west-kordofan | West Kordofan |  | state:SDN
place:west-papua | West Papua |  | state:IDN
place:west-point | West Point |  | state:USA
place:west-timor | West Timor |  | state:IDN
place:west-virginia | West Virginia | | state:USA
place:western-australia | Western Australia |  | state:AUS
place:western-cape | Western Cape |  | state:ZAF
place:western-equatoria | Western Equatoria |  | state:SSD
place:western-europe | Western Europe | ~Western European
place:western-sahara | Western Sahara | ~Sahrawi; ~Saharawi; Laayoune; El Aaiún; El Aaiun
place:western-sahara-berm | Western Sahara berm |  | state:MAR
place:white-nile | White Nile
place:white-nile-state | White Nile State |  | state:SDN
place:white-sands | White Sands |  | state:USA
place:white-sea | White Sea
place:whiteman-air-force-base | Whiteman Air Force Base | | state:USA
place:whitsun-reef | Whitsun Reef |  | state:PHL
place:wilhelmshaven | Wilhelmshaven | | state:DEU
place:windward-islands | Windward Islands
place:windward-passage | Windward Passage
place:wisconsin | Wisconsin | | state:USA
place:wollega | Wollega |  | state:ETH
place:wonsan | Wonsan | | state:PRK
place:woody-island | Woody Island |  | state:CHN
place:wrangel-island | Wrangel Island |  | state:RUS
place:wroclaw | Wroclaw | | state:POL
place:wuhan | Wuhan | | state:CHN
place:wunstorf | Wunstorf |  | state:DEU
place:wyoming | Wyoming | | state:USA
place:xinjiang | Xinjiang | | state:CHN
place:yabroud | Yabroud |  | state:SYR
place:yakutia | Yakutia | Sakha Republic | state:RUS
place:yala | Yala |  | state:THA
place:yalta | Yalta
place:yalu | Yalu River | Yalu
place:yambio | Yambio |  | state:SSD
place:yanbu | Yanbu | | state:SAU
place:yangtze | Yangtze |  | state:CHN
place:yarmouk-camp | Yarmouk camp |  | state:SYR
place:yarmouk-river | Yarmouk River
place:yaroun | Yaroun |  | state:LBN
place:yavoriv | Yavoriv | | state:UKR
place:yazd-province | Yazd province |  | state:IRN
place:yei | Yei |  | state:SSD
place:yekaterinburg | Yekaterinburg | | state:RUS
place:yelabuga | Yelabuga | Alabuga | state:RUS
place:yellow-river | Yellow River |  | state:CHN
place:yellow-sea | Yellow Sea | West Sea
place:yenagoa | Yenagoa |  | state:NGA
place:yenakiieve | Yenakiieve |  | state:UKR
place:yeoncheon | Yeoncheon |  | state:KOR
place:yeonpyeong | Yeonpyeong | Yeonpyeong Island
place:yevpatoria | Yevpatoria |  | state:UKR
place:yeysk | Yeysk |  | state:RUS
place:yilan | Yilan |  | state:TWN
place:yobe | Yobe | Yobe State | state:NGA
place:yokosuka | Yokosuka | | state:JPN
place:yokota | Yokota | Yokota Air Base | state:JPN
place:yola | Yola |  | state:NGA
place:yonaguni | Yonaguni |  | state:JPN
place:yongbyon | Yongbyon | Yongbyon nuclear complex | state:PRK
place:yongsan | Yongsan |  | state:KOR
place:yorkshire | Yorkshire |  | state:GBR
place:yucatan | Yucatan | Yucatán | state:MEX
place:yucatan-channel | Yucatan Channel
place:yukon | Yukon |  | state:CAN
place:yulin | Yulin |  | state:CHN
place:yunnan | Yunnan |  | state:CHN
place:zaatari | Zaatari |  | state:JOR
place:zabadani | Zabadani |  | state:SYR
place:zabid | Zabid |  | state:YEM
place:zabol | Zabol |  | state:IRN
place:zabul | Zabul | | state:AFG
place:zacatecas | Zacatecas |  | state:MEX
place:zadar | Zadar |  | state:HRV
place:zagan | Zagan |  | state:POL
place:zagros | Zagros mountains | Zagros
place:zahedan | Zahedan | | state:IRN
place:zahle | Zahle |  | state:LBN
place:zahony | Zahony |  | state:HUN
place:zahrani | Zahrani |  | state:LBN
place:zakarpattia | Zakarpattia |  | state:UKR
place:zakho | Zakho | | state:IRQ
place:zalambessa | Zalambessa |  | state:ERI
place:zalingei | Zalingei |  | state:SDN
place:zambales | Zambales |  | state:PHL
place:zambezi | Zambezi
place:zamboanga-city | Zamboanga City |  | state:PHL
place:zamfara | Zamfara | Zamfara State; Zamfara state | state:NGA
place:zamzam | Zamzam | Zamzam camp | state:SDN
place:zangezur | Zangezur |  | state:ARM
place:zangezur-corridor | Zangezur corridor | TRIPP corridor | state:ARM
place:zangilan | Zangilan |  | state:AZE
place:zapadnaya-litsa | Zapadnaya Litsa |  | state:RUS
place:zaporizhzhia | Zaporizhzhia | Zaporizhia; Zaporizhzhya; Zaporozhye; Zaporizhzhia region; Zaporizhzhia oblast | state:UKR
place:zaporizhzhia-nuclear-power-plant | Zaporizhzhia nuclear power plant | | state:UKR
place:zarzis | Zarzis |  | state:TUN
place:zawiya | Zawiya | | state:LBY
place:zealand | Zealand |  | state:DNK
place:zeebrugge | Zeebrugge |  | state:BEL
place:zeitoun | Zeitoun |  | state:PSE
place:zemio | Zemio |  | state:CAF
place:zenica | Zenica |  | state:BIH
place:zepa | Zepa |  | state:BIH
place:zhanaozen | Zhanaozen |  | state:KAZ
place:zhejiang | Zhejiang |  | state:CHN
place:zhob | Zhob |  | state:PAK
place:zhoushan | Zhoushan |  | state:CHN
place:zhytomyr | Zhytomyr | | state:UKR
place:ziabrauka | Ziabrauka |  | state:BLR
place:ziguinchor | Ziguinchor |  | state:SEN
place:zikim | Zikim |  | state:ISR
place:zilina | Zilina |  | state:SVK
place:zinder | Zinder |  | state:NER
place:zinjibar | Zinjibar |  | state:YEM
place:zintan | Zintan |  | state:LBY
place:zirku | Zirku |  | state:ARE
place:zliten | Zliten |  | state:LBY
place:zouerate | Zouerate |  | state:MRT
place:zrenjanin | Zrenjanin |  | state:SRB
place:zubair | Zubair |  | state:IRQ
place:zubin-potok | Zubin Potok |  | state:XKX
place:zugdidi | Zugdidi |  | state:GEO
place:zulia | Zulia |  | state:VEN
place:zummar | Zummar |  | state:IRQ
place:zuqar | Zuqar |  | state:YEM
place:zurich | Zurich | | state:CHE
place:zuwara | Zuwara |  | state:LBY
place:zvecan | Zvecan |  | state:XKX
`;
