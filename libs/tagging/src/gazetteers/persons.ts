/** Leaders, ministers and mediators of the last decades, with their terms. A surname is listed where it can stand alone. */
export const PERSONS = `
person:abbas-araghchi | Abbas Araghchi | Abbas Araqchi; Araghchi; Araqchi | state:IRN | foreign minister 2024-08–
person:abd-rabbu-mansour-hadi | Abd-Rabbu Mansour Hadi | Abd Rabbu Mansour Hadi; Abdrabbuh Mansur Hadi; Mansour Hadi | state:YEM | vice president 1994-10–2012-02; president 2012-02–2022-04
person:abdalla-hamdok | Abdalla Hamdok | Hamdok | state:SDN | prime minister 2019-08–2021-10
person:abdallah-bou-habib | Abdallah Bou Habib |  | state:LBN | foreign minister 2021-09–2025-02
person:abdel-fattah-al-burhan | Abdel Fattah al-Burhan | Burhan; Abdel Fattah Burhan | state:SDN | army chief 2019-04–; leader 2019-04–
person:abdel-fattah-al-sisi | Abdel Fattah al-Sisi | Abdel Fattah el-Sisi; al-Sisi; Sisi; Abdel-Fattah el-Sisi; Abdel-Fattah al-Sisi | state:EGY | defence minister 2012-08–2014-03; president 2014-06–
person:abdelaziz-bouteflika | Abdelaziz Bouteflika | Bouteflika | state:DZA | president 1999-04–2019-04
person:abdelmadjid-tebboune | Abdelmadjid Tebboune | Tebboune | state:DZA | president 2019-12–
person:abdolrahim-mousavi | Abdolrahim Mousavi | Abdulrahim Mousavi | state:IRN | army chief 2017-08–2025-06; armed forces chief 2025-06–
person:abdoulaye-diop | Abdoulaye Diop |  | state:MLI | foreign minister 2021-06–
person:abdoulaye-wade | Abdoulaye Wade |  | state:SEN | president 2000-04–2012-04
person:abdourahamane-tiani | Abdourahamane Tiani | Abdourahamane Tchiani; Tiani; Tchiani | state:NER | leader 2023-07–
person:abdul-ghani-baradar | Abdul Ghani Baradar | Baradar; Mullah Baradar | group:taliban
person:abdul-hamid-dbeibah | Abdul Hamid Dbeibah | Abdulhamid Dbeibah; Dbeibah | state:LBY | prime minister 2021-03–
person:abdul-latif-rashid | Abdul Latif Rashid | Abdullatif Rashid | state:IRQ | president 2022-10–
person:abdul-malik-al-houthi | Abdul-Malik al-Houthi | Abdul Malik al-Houthi; Abdel-Malek al-Houthi | group:houthis | leader 2004–
person:abdullah-abdullah | Abdullah Abdullah | | state:AFG | foreign minister 2001-12–2006-04
person:abdullah-bin-zayed | Abdullah bin Zayed | Sheikh Abdullah bin Zayed; Abdullah bin Zayed Al Nahyan | state:ARE | foreign minister 2006-02–
person:abdullah-gul | Abdullah Gul | Abdullah Gül | state:TUR | prime minister 2002-11–2003-03; foreign minister 2003-03–2007-08; president 2007-08–2014-08
person:abdullah-ii | King Abdullah II | Abdullah II; King Abdullah II of Jordan; King Abdullah of Jordan | state:JOR | king 1999-02–
person:abdullah-ocalan | Abdullah Ocalan | Abdullah Öcalan; Ocalan; Öcalan | group:pkk | leader 1978–
person:abdullah-of-saudi-arabia | Abdullah bin Abdulaziz | King Abdullah bin Abdulaziz; King Abdullah of Saudi Arabia | state:SAU | crown prince 1982-06–2005-08; king 2005-08–2015-01
person:abdurrahman-wahid | Abdurrahman Wahid | Gus Dur | state:IDN | president 1999-10–2001-07
person:abimael-guzman | Abimael Guzman | Abimael Guzmán | group:shining-path
person:abiy-ahmed | Abiy Ahmed | Abiy | state:ETH | prime minister 2018-04–
person:abu-bakr-al-baghdadi | Abu Bakr al-Baghdadi | al-Baghdadi | group:islamic-state | leader 2010–2019
person:abu-mahdi-al-muhandis | Abu Mahdi al-Muhandis | al-Muhandis | group:kataib-hezbollah
person:abu-musab-al-zarqawi | Abu Musab al-Zarqawi | al-Zarqawi; Zarqawi | group:al-qaeda | leader 2004–2006
person:abu-obeida | Abu Obeida | Abu Ubaida | group:hamas
person:abubakar-shekau | Abubakar Shekau | Shekau | group:boko-haram | leader 2009–2021
person:adama-barrow | Adama Barrow |  | state:GMB | president 2017-01–
person:adel-abdul-mahdi | Adel Abdul Mahdi | Adel Abdul-Mahdi | state:IRQ | prime minister 2018-10–2020-05
person:adel-al-jubeir | Adel al-Jubeir | al-Jubeir | state:SAU | foreign minister 2015-04–2018-12
person:afonso-dhlakama | Afonso Dhlakama | Dhlakama | group:renamo | leader 1984–2018
person:aguila-saleh | Aguila Saleh | Aguila Saleh Issa
person:ahmad-massoud | Ahmad Massoud |  | group:national-resistance-front | leader 2021–
person:ahmad-shah-massoud | Ahmad Shah Massoud |  | group:northern-alliance
person:ahmad-vahidi | Ahmad Vahidi | | state:IRN | defence minister 2009-09–2013-08; interior minister 2021-08–2024-08
person:ahmed-aboul-gheit | Ahmed Aboul Gheit | Aboul Gheit | state:EGY | foreign minister 2004-07–2011-03; secretary general of org:ARAB-LEAGUE 2016-07–
person:ahmed-al-sharaa | Ahmed al-Sharaa | al-Sharaa; Abu Mohammed al-Jolani; Abu Mohammad al-Julani; al-Jolani | state:SYR | president 2025-01–
person:ahmed-sharif-chaudhry | Ahmed Sharif Chaudhry | Ahmed Sharif Chaudhary | state:PAK
person:ahmed-yassin | Ahmed Yassin | Sheikh Ahmed Yassin | group:hamas
person:ahmet-davutoglu | Ahmet Davutoglu | Ahmet Davutoğlu; Davutoglu; Davutoğlu | state:TUR | foreign minister 2009-05–2014-08; prime minister 2014-08–2016-05
person:ahmet-necdet-sezer | Ahmet Necdet Sezer | | state:TUR | president 2000-05–2007-08
person:ahn-gyu-back | Ahn Gyu-back | | state:KOR | defence minister 2025-07–
person:aidarous-al-zubaidi | Aidarous al-Zubaidi | al-Zubaidi; Aidarus al-Zubaidi | group:southern-transitional-council | leader 2017–
person:ajay-banga | Ajay Banga |  | org:WORLD-BANK
person:ajit-doval | Ajit Doval | | state:IND | national security adviser 2014-05–
person:ak-antony | A.K. Antony | A. K. Antony | state:IND | defence minister 2006-10–2014-05
person:akbar-hashemi-rafsanjani | Akbar Hashemi Rafsanjani | Ali Akbar Hashemi Rafsanjani; Hashemi Rafsanjani; Rafsanjani | state:IRN | president 1989-08–1997-08
person:al-gore | Al Gore | | state:USA | vice president 1993-01–2001-01
person:alain-juppe | Alain Juppe | Alain Juppé; Juppé; Juppe | state:FRA | foreign minister 1993-03–1995-05; prime minister 1995-05–1997-06; defence minister 2010-11–2011-02; foreign minister 2011-02–2012-05
person:alan-garcia | Alan Garcia | Alan García | state:PER | president 1985-07–1990-07; president 2006-07–2011-07
person:alar-karis | Alar Karis |  | state:EST | president 2021-10–
person:alassane-ouattara | Alassane Ouattara | Ouattara | state:CIV | president 2011-04–
person:albert-del-rosario | Albert del Rosario | | state:PHL | foreign minister 2011-02–2016-03
person:alberto-fernandez | Alberto Fernandez | Alberto Fernández | state:ARG | president 2019-12–2023-12
person:alberto-fujimori | Alberto Fujimori | Fujimori | state:PER | president 1990-07–2000-11
person:albin-kurti | Albin Kurti | Kurti | state:XKX | prime minister 2020-02–2020-06; prime minister 2021-03–
person:alejandro-giammattei | Alejandro Giammattei | Giammattei | state:GTM | president 2020-01–2024-01
person:alejandro-mayorkas | Alejandro Mayorkas | Mayorkas | state:USA | interior minister 2021-02–2025-01
person:aleksandar-vucic | Aleksandar Vucic | Vucic; Vučić; Aleksandar Vučić | state:SRB | president 2017-05–
person:aleksander-kwasniewski | Aleksander Kwasniewski | Aleksander Kwaśniewski; Kwasniewski | state:POL | president 1995-12–2005-12
person:alexander-bessmertnykh | Alexander Bessmertnykh | Bessmertnykh | state:SUN | foreign minister 1991-01–1991-08
person:alexander-bortnikov | Alexander Bortnikov | Bortnikov; Aleksandr Bortnikov | org:FSB | director 2008-05–
person:alexander-de-croo | Alexander De Croo | De Croo | state:BEL | prime minister 2020-10–2025-02
person:alexander-downer | Alexander Downer | | state:AUS | foreign minister 1996-03–2007-12
person:alexander-haig | Alexander Haig | | state:USA | secretary of state 1981-01–1982-07
person:alexander-lukashenko | Alexander Lukashenko | Lukashenko; Aleksandr Lukashenko | state:BLR | president 1994-07–
person:alexander-schallenberg | Alexander Schallenberg | Schallenberg | state:AUT | foreign minister 2019-06–2021-10; foreign minister 2021-12–2025-03
person:alexander-stubb | Alexander Stubb | Stubb | state:FIN | foreign minister 2008-04–2011-06; prime minister 2014-06–2015-05; president 2024-03–
person:alexandria-ocasio-cortez | Alexandria Ocasio-Cortez | Ocasio-Cortez
person:alexei-navalny | Alexei Navalny | Navalny; Alexey Navalny; Aleksei Navalny
person:alexis-tsipras | Alexis Tsipras | Tsipras | state:GRC | prime minister 2015-09–2019-07
person:alfredo-stroessner | Alfredo Stroessner | Stroessner | state:PRY | president 1954-08–1989-02
person:ali-abdullah-saleh | Ali Abdullah Saleh | | state:YEM | president 1990-05–2012-02
person:ali-akbar-ahmadian | Ali Akbar Ahmadian | | state:IRN | national security adviser 2023-05–2025-08
person:ali-akbar-salehi | Ali Akbar Salehi | Salehi | state:IRN | foreign minister 2011-01–2013-08
person:ali-akbar-velayati | Ali Akbar Velayati | Velayati | state:IRN | foreign minister 1981-12–1997-08
person:ali-al-sistani | Ali al-Sistani | Grand Ayatollah Ali al-Sistani; al-Sistani; Sistani
person:ali-babacan | Ali Babacan | Babacan | state:TUR | foreign minister 2007-08–2009-05
person:ali-bagheri-kani | Ali Bagheri Kani | Ali Bagheri; Bagheri Kani | state:IRN | negotiator 2021-09–2024-05
person:ali-bongo | Ali Bongo | Ali Bongo Ondimba | state:GAB | president 2009-10–2023-08
person:ali-khamenei | Ali Khamenei | Khamenei; Ayatollah Ali Khamenei; Ayatollah Khamenei; Ayatollah Seyyed Ali Khamenei | state:IRN | president 1981-10–1989-08; supreme leader 1989-06–
person:ali-larijani | Ali Larijani | Larijani | state:IRN | national security adviser 2005-08–2007-10; national security adviser 2025-08–
person:ali-shamkhani | Ali Shamkhani | Shamkhani | state:IRN | defence minister 1997-08–2005-08; national security adviser 2013-09–2023-05
person:alice-weidel | Alice Weidel | Weidel
person:alija-izetbegovic | Alija Izetbegovic | Alija Izetbegović; Izetbegovic; Izetbegović | state:BIH | president 1990-12–1996-10
person:alpha-conde | Alpha Conde | Alpha Condé | state:GIN | president 2010-12–2021-09
person:alvaro-uribe | Alvaro Uribe | Álvaro Uribe | state:COL | president 2002-08–2010-08
person:amadou-koufa | Amadou Koufa | Koufa | group:macina-liberation-front | leader 2015–
person:amir-ali-hajizadeh | Amir Ali Hajizadeh | Amirali Hajizadeh; Hajizadeh | unit:irgc
person:amir-hatami | Amir Hatami | | state:IRN | defence minister 2017-08–2021-08; army chief 2025-06–
person:amir-khan-muttaqi | Amir Khan Muttaqi | Muttaqi | state:AFG | foreign minister 2021-09–
person:amir-peretz | Amir Peretz | | state:ISR | defence minister 2006-05–2007-06
person:amir-saeid-iravani | Amir Saeid Iravani | Iravani | state:IRN
person:amit-shah | Amit Shah |  | state:IND | interior minister 2019-05–
person:amos-hochstein | Amos Hochstein | Hochstein | state:USA
person:amr-moussa | Amr Moussa | Amr Musa | state:EGY | foreign minister 1991-05–2001-05; secretary general of org:ARAB-LEAGUE 2001-06–2011-05
person:ana-brnabic | Ana Brnabic | Ana Brnabić; Brnabic | state:SRB | prime minister 2017-06–2024-05
person:anatoly-kvashnin | Anatoly Kvashnin | Kvashnin | state:RUS | armed forces chief 1997-06–2004-07
person:anatoly-serdyukov | Anatoly Serdyukov | Serdyukov | state:RUS | defence minister 2007-02–2012-11
person:anders-fogh-rasmussen | Anders Fogh Rasmussen | Fogh Rasmussen | org:NATO | prime minister of state:DNK 2001-11–2009-04; secretary general 2009-08–2014-09
person:andreas-papandreou | Andreas Papandreou | | state:GRC | prime minister 1981-10–1989-07; prime minister 1993-10–1996-01
person:andrei-belousov | Andrei Belousov | Andrey Belousov; Belousov | state:RUS | defence minister 2024-05–
person:andrei-gromyko | Andrei Gromyko | Gromyko | state:SUN | foreign minister 1957-02–1985-07
person:andrei-kozyrev | Andrei Kozyrev | Kozyrev | state:RUS | foreign minister 1991-12–1996-01
person:andrej-babis | Andrej Babis | Andrej Babiš; Babis
person:andrej-plenkovic | Andrej Plenkovic | Andrej Plenković; Plenkovic | state:HRV | prime minister 2016-10–
person:andres-manuel-lopez-obrador | Andres Manuel Lopez Obrador | Andrés Manuel López Obrador; López Obrador; Lopez Obrador; AMLO | state:MEX | president 2018-12–2024-09
person:andrii-sybiha | Andrii Sybiha | Andriy Sybiha; Sybiha | state:UKR | foreign minister 2024-09–
person:andrius-kubilius | Andrius Kubilius | Kubilius | state:LTU | prime minister 2008-12–2012-12
person:andriy-taran | Andriy Taran | | state:UKR | defence minister 2020-03–2021-11
person:andriy-yermak | Andriy Yermak | Yermak; Andrii Yermak | state:UKR | chief of staff 2020-02–2025-11
person:andry-rajoelina | Andry Rajoelina | Rajoelina | state:MDG | president 2019-01–2023-09
person:andrzej-duda | Andrzej Duda | | state:POL | president 2015-08–2025-08
person:ange-felix-patasse | Ange-Felix Patasse |  | state:CAF | president 1993-10–2003-03
person:angela-merkel | Angela Merkel | Merkel | state:DEU | chancellor 2005-11–2021-12
person:anil-chauhan | Anil Chauhan | | state:IND | armed forces chief 2022-09–
person:anita-anand | Anita Anand | | state:CAN | defence minister 2021-10–2023-07; foreign minister 2025-05–
person:annalena-baerbock | Annalena Baerbock | Baerbock | state:DEU | foreign minister 2021-12–2025-05
person:annegret-kramp-karrenbauer | Annegret Kramp-Karrenbauer | Kramp-Karrenbauer | state:DEU | defence minister 2019-07–2021-12
person:anthony-albanese | Anthony Albanese | Albanese | state:AUS | prime minister 2022-05–
person:anthony-lake | Anthony Lake | | state:USA | national security adviser 1993-01–1997-03
person:antonio-costa | Antonio Costa | António Costa | state:PRT | prime minister 2015-11–2024-04
person:antonio-guterres | Antonio Guterres | António Guterres; Guterres | org:UN | prime minister of state:PRT 1995-10–2002-04; secretary general 2017-01–2026-12
person:antonio-tajani | Antonio Tajani | Tajani | state:ITA | foreign minister 2022-10–
person:antony-blinken | Antony Blinken | Blinken; Anthony Blinken; Tony Blinken | state:USA | secretary of state 2021-01–2025-01
person:anura-kumara-dissanayake | Anura Kumara Dissanayake | Dissanayake | state:LKA | president 2024-09–
person:anutin-charnvirakul | Anutin Charnvirakul | | state:THA | prime minister 2025-09–2026-01
person:anwaar-ul-haq-kakar | Anwaar ul Haq Kakar | Anwaar-ul-Haq Kakar | state:PAK | prime minister 2023-08–2024-03
person:anwar-gargash | Anwar Gargash | Gargash | state:ARE
person:anwar-ibrahim | Anwar Ibrahim | | state:MYS | prime minister 2022-11–
person:anwar-sadat | Anwar Sadat | Sadat; Anwar el-Sadat | state:EGY | president 1970-10–1981-10
person:ararat-mirzoyan | Ararat Mirzoyan | Mirzoyan | state:ARM | foreign minister 2021-08–
person:ariel-henry | Ariel Henry | | state:HTI | prime minister 2021-07–2024-04
person:ariel-sharon | Ariel Sharon | | state:ISR | defence minister 1981-08–1983-02; foreign minister 1998-10–1999-06; prime minister 2001-03–2006-04
person:arif-alvi | Arif Alvi | | state:PAK | president 2018-09–2024-03
person:arseniy-yatsenyuk | Arseniy Yatsenyuk | Arseny Yatseniuk; Yatsenyuk; Yatseniuk | state:UKR | foreign minister 2007-03–2007-12; prime minister 2014-02–2016-04
person:asaad-al-shaibani | Asaad al-Shaibani | Asaad Hassan al-Shaibani; al-Shaibani | state:SYR | foreign minister 2024-12–
person:ash-carter | Ash Carter | Ashton Carter | state:USA | defence minister 2015-02–2017-01
person:ashfaq-kayani | Ashfaq Parvez Kayani | Ashfaq Kayani; Kayani | state:PAK | army chief 2007-11–2013-11
person:ashraf-ghani | Ashraf Ghani | Ghani | state:AFG | president 2014-09–2021-08
person:asif-ali-zardari | Asif Ali Zardari | Zardari | state:PAK | president 2008-09–2013-09; president 2024-03–
person:asim-munir | Asim Munir | General Asim Munir | state:PAK | army chief 2022-11–
person:aslan-maskhadov | Aslan Maskhadov | Maskhadov
person:assimi-goita | Assimi Goita | Assimi Goïta; Goita; Goïta | state:MLI | leader 2021-05–
person:atal-bihari-vajpayee | Atal Bihari Vajpayee | Vajpayee; Atal Behari Vajpayee | state:IND | prime minister 1998-03–2004-05
person:augusto-pinochet | Augusto Pinochet | Pinochet | state:CHL | president 1974-12–1990-03
person:aung-san-suu-kyi | Aung San Suu Kyi | Suu Kyi | state:MMR | foreign minister 2016-03–2021-02
person:avichay-adraee | Avichay Adraee | Adraee | unit:idf
person:avigdor-lieberman | Avigdor Lieberman | Lieberman; Avigdor Liberman | state:ISR | foreign minister 2009-03–2012-12; foreign minister 2013-11–2015-05; defence minister 2016-05–2018-11
person:aviv-kochavi | Aviv Kochavi | Kochavi; Aviv Kohavi | state:ISR | army chief 2019-01–2023-01; armed forces chief 2019-01–2023-01
person:ayad-allawi | Ayad Allawi | Iyad Allawi; Allawi | state:IRQ | prime minister 2004-06–2005-05
person:ayman-al-zawahiri | Ayman al-Zawahiri | al-Zawahiri | group:al-qaeda | leader 2011–2022
person:ayman-safadi | Ayman Safadi | | state:JOR | foreign minister 2017-01–
person:aziz-nasirzadeh | Aziz Nasirzadeh | Nasirzadeh | state:IRN | defence minister 2024-08–
person:babrak-karmal | Babrak Karmal | Karmal | state:AFG | leader 1979-12–1986-05
person:badr-abdelatty | Badr Abdelatty | Abdelatty | state:EGY | foreign minister 2024-07–
person:badr-albusaidi | Badr Albusaidi | Badr al-Busaidi; Badr bin Hamad Al Busaidi; Albusaidi; Badr Al Busaidi; Sayyid Badr Albusaidi | state:OMN | foreign minister 2020-08–
person:ban-ki-moon | Ban Ki-moon | Ban Ki Moon | org:UN | foreign minister of state:KOR 2004-01–2006-11; secretary general 2007-01–2016-12
person:barack-obama | Barack Obama | Obama | state:USA | president 2009-01–2017-01
person:barham-salih | Barham Salih | Barham Saleh | state:IRQ | president 2018-10–2022-10
person:bart-de-wever | Bart De Wever | De Wever | state:BEL | prime minister 2025-02–
person:bashar-al-assad | Bashar al-Assad | Assad; Asad; Bashar Assad; al-Assad; Bashar al-Asad; Bashar Al-Assad; Bashar Asad | state:SYR | president 2000-07–2024-12; leader 2000-07–2024-12
person:bassirou-diomaye-faye | Bassirou Diomaye Faye | Diomaye Faye | state:SEN | president 2024-04–
person:beata-szydlo | Beata Szydlo | Beata Szydło; Szydlo | state:POL | prime minister 2015-11–2017-12
person:behrouz-kamalvandi | Behrouz Kamalvandi | Kamalvandi | state:IRN
person:beji-caid-essebsi | Beji Caid Essebsi | Essebsi | state:TUN | president 2014-12–2019-07
person:ben-wallace | Ben Wallace | | state:GBR | defence minister 2019-07–2023-08
person:benazir-bhutto | Benazir Bhutto | Bhutto | state:PAK | prime minister 1988-12–1990-08; prime minister 1993-10–1996-11
person:benigno-aquino-iii | Benigno Aquino III | Benigno Aquino; Noynoy Aquino | state:PHL | president 2010-06–2016-06
person:benjamin-netanyahu | Benjamin Netanyahu | Netanyahu; Binyamin Netanyahu; Bibi Netanyahu | state:ISR | prime minister 1996-06–1999-07; foreign minister 2002-11–2003-02; prime minister 2009-03–2021-06; prime minister 2022-12–
person:benny-gantz | Benny Gantz | Gantz | state:ISR | army chief 2011-02–2015-02; armed forces chief 2011-02–2015-02; defence minister 2020-05–2022-12
person:bernard-cazeneuve | Bernard Cazeneuve | Cazeneuve | state:FRA | interior minister 2014-04–2016-12; prime minister 2016-12–2017-05
person:bernard-kouchner | Bernard Kouchner | Kouchner | state:FRA | foreign minister 2007-05–2010-11
person:bernardo-arevalo | Bernardo Arevalo | Bernardo Arévalo; Arevalo | state:GTM | president 2024-01–
person:bernie-sanders | Bernie Sanders
person:bertrand-bisimwa | Bertrand Bisimwa |  | group:m23
person:bettino-craxi | Bettino Craxi | Craxi | state:ITA | prime minister 1983-08–1987-04
person:bezalel-smotrich | Bezalel Smotrich | Smotrich | state:ISR | finance minister 2022-12–
person:bharrat-jagdeo | Bharrat Jagdeo | Jagdeo | state:GUY | president 1999-08–2011-12
person:bilawal-bhutto-zardari | Bilawal Bhutto Zardari | Bilawal Bhutto-Zardari | state:PAK | foreign minister 2022-04–2023-08
person:bill-blair | Bill Blair | | state:CAN | defence minister 2023-07–2025-05
person:bill-clinton | Bill Clinton | | state:USA | president 1993-01–2001-01
person:binali-yildirim | Binali Yildirim | Binali Yıldırım | state:TUR | prime minister 2016-05–2018-07
person:binyamin-ben-eliezer | Binyamin Ben-Eliezer | Ben-Eliezer | state:ISR | defence minister 2001-03–2002-11
person:bipin-rawat | Bipin Rawat | | state:IND | army chief 2016-12–2019-12; armed forces chief 2020-01–2021-12
person:bj-habibie | B.J. Habibie | B. J. Habibie; Habibie | state:IDN | president 1998-05–1999-10
person:blaise-compaore | Blaise Compaore | Blaise Compaoré; Compaore; Compaoré | state:BFA | president 1987-10–2014-10
person:bob-ainsworth | Bob Ainsworth | | state:GBR | defence minister 2009-06–2010-05
person:bob-carr | Bob Carr | | state:AUS | foreign minister 2012-03–2013-09
person:bob-hawke | Bob Hawke | | state:AUS | prime minister 1983-03–1991-12
person:bobi-wine | Bobi Wine
person:bola-tinubu | Bola Tinubu | Tinubu | state:NGA | president 2023-05–
person:bongbong-marcos | Ferdinand Marcos Jr. | Ferdinand Marcos Jr; Bongbong Marcos | state:PHL | president 2022-06–
person:boris-johnson | Boris Johnson | | state:GBR | foreign minister 2016-07–2018-07; prime minister 2019-07–2022-09
person:boris-pistorius | Boris Pistorius | Pistorius | state:DEU | defence minister 2023-01–
person:boris-tadic | Boris Tadic | Boris Tadić; Tadic; Tadić | state:SRB | president 2004-07–2012-04
person:boris-yeltsin | Boris Yeltsin | Yeltsin | state:RUS | president 1991-07–1999-12; leader 1991-12–1999-12
person:bosco-ntaganda | Bosco Ntaganda | Ntaganda
person:boutros-boutros-ghali | Boutros Boutros-Ghali | Boutros-Ghali | org:UN | secretary general 1992-01–1996-12
person:boyko-borissov | Boyko Borissov | Borissov; Boiko Borisov
person:brad-cooper | Brad Cooper |  | unit:us-centcom | commander 2025-08–
person:brahim-ghali | Brahim Ghali |  | group:polisario | leader 2016–
person:brent-scowcroft | Brent Scowcroft | Scowcroft | state:USA | national security adviser 1975-11–1977-01; national security adviser 1989-01–1993-01
person:brett-mcgurk | Brett McGurk | McGurk | state:USA
person:brian-mulroney | Brian Mulroney | Mulroney | state:CAN | prime minister 1984-09–1993-06
person:brice-oligui-nguema | Brice Oligui Nguema | Oligui Nguema | state:GAB | leader 2023-08–2025-05; president 2025-05–
person:bronislaw-komorowski | Bronislaw Komorowski | Bronisław Komorowski | state:POL | president 2010-08–2015-08
person:bruno-rodriguez | Bruno Rodriguez | Bruno Rodríguez; Bruno Rodríguez Parrilla | state:CUB | foreign minister 2009-03–
person:bulent-ecevit | Bulent Ecevit | Bülent Ecevit; Ecevit | state:TUR | prime minister 1999-01–2002-11
person:cao-gangchuan | Cao Gangchuan | | state:CHN | defence minister 2003-03–2008-03
person:carl-bildt | Carl Bildt | Bildt | state:SWE | prime minister 1991-10–1994-10; foreign minister 2006-10–2014-10
person:carlos-menem | Carlos Menem | Carlos Saúl Menem; Menem | state:ARG | president 1989-07–1999-12
person:carlos-salinas-de-gortari | Carlos Salinas de Gortari | Carlos Salinas | state:MEX | president 1988-12–1994-11
person:carrie-lam | Carrie Lam
person:caspar-weinberger | Caspar Weinberger | Weinberger | state:USA | defence minister 1981-01–1987-11
person:catherine-ashton | Catherine Ashton | | org:EU | foreign minister 2009-12–2014-10
person:catherine-colonna | Catherine Colonna | | state:FRA | foreign minister 2022-05–2024-01
person:catherine-vautrin | Catherine Vautrin | Vautrin | state:FRA | defence minister 2025-10–
person:celso-amorim | Celso Amorim | | state:BRA | foreign minister 2003-01–2011-01; defence minister 2011-08–2015-01
person:chadli-bendjedid | Chadli Bendjedid | Bendjedid | state:DZA | president 1979-02–1992-01
person:chandra-shekhar | Chandra Shekhar | | state:IND | prime minister 1990-11–1991-06
person:chandrika-kumaratunga | Chandrika Kumaratunga |  | state:LKA | president 1994-11–2005-11
person:chang-wanquan | Chang Wanquan | | state:CHN | defence minister 2013-03–2018-03
person:charles-iii | King Charles III | King Charles; Charles III | state:GBR | king 2022-09–
person:charles-michel | Charles Michel | | org:EU | prime minister of state:BEL 2014-10–2019-10
person:charles-q-brown | Charles Q. Brown | C.Q. Brown; CQ Brown; Charles Brown Jr. | state:USA | armed forces chief 2023-10–2025-02
person:charles-taylor | Charles Taylor | | state:LBR | president 1997-08–2003-08
person:che-guevara | Che Guevara | Ernesto Che Guevara
person:chen-shui-bian | Chen Shui-bian | | state:TWN | president 2000-05–2008-05
person:chi-haotian | Chi Haotian | | state:CHN | defence minister 1993-03–2003-03
person:chiang-ching-kuo | Chiang Ching-kuo | | state:TWN | president 1978-05–1988-01
person:chiu-kuo-cheng | Chiu Kuo-cheng | | state:TWN | defence minister 2021-02–2024-05
person:cho-hyun | Cho Hyun | | state:KOR | foreign minister 2025-07–
person:cho-tae-yul | Cho Tae-yul | Cho Tae Yul | state:KOR | foreign minister 2024-01–2025-07
person:choe-son-hui | Choe Son Hui | Choe Son-hui | state:PRK | foreign minister 2022-06–
person:choguel-maiga | Choguel Maiga | Choguel Maïga | state:MLI | prime minister 2021-06–2024-11
person:christian-schmidt | Christian Schmidt
person:christine-lagarde | Christine Lagarde | Lagarde | org:CENTRAL-BANK
person:christine-lambrecht | Christine Lambrecht | | state:DEU | defence minister 2021-12–2023-01
person:christopher-cavoli | Christopher Cavoli | Cavoli | unit:us-eucom | commander 2022-07–2025-07
person:christopher-luxon | Christopher Luxon | Luxon | state:NZL | prime minister 2023-11–
person:christopher-wray | Christopher Wray |  | org:FBI | director 2017-08–2025-01
person:chrystia-freeland | Chrystia Freeland | | state:CAN | foreign minister 2017-01–2019-11; finance minister 2020-08–2024-12
person:chuck-hagel | Chuck Hagel | Hagel | state:USA | defence minister 2013-02–2015-02
person:chuck-schumer | Chuck Schumer | Schumer
person:chun-doo-hwan | Chun Doo-hwan | Chun Doo Hwan | state:KOR | president 1980-09–1988-02
person:chung-eui-yong | Chung Eui-yong | | state:KOR | national security adviser 2017-05–2020-07; foreign minister 2021-02–2022-05
person:cindy-mccain | Cindy McCain |  | org:WFP
person:claudia-sheinbaum | Claudia Sheinbaum | Sheinbaum | state:MEX | president 2024-10–
person:colin-powell | Colin Powell | | state:USA | national security adviser 1987-11–1989-01; armed forces chief 1989-10–1993-09; secretary of state 2001-01–2005-01
person:condoleezza-rice | Condoleezza Rice | | state:USA | national security adviser 2001-01–2005-01; secretary of state 2005-01–2009-01
person:corazon-aquino | Corazon Aquino | Cory Aquino | state:PHL | president 1986-02–1992-06
person:corneille-nangaa | Corneille Nangaa | Nangaa
person:costas-simitis | Costas Simitis | Simitis | state:GRC | prime minister 1996-01–2004-03
person:cristina-fernandez-de-kirchner | Cristina Fernandez de Kirchner | Cristina Fernández de Kirchner; Cristina Kirchner | state:ARG | president 2007-12–2015-12; vice president 2019-12–2023-12
person:cyril-ramaphosa | Cyril Ramaphosa | Ramaphosa | state:ZAF | president 2018-02–
person:dalai-lama | Dalai Lama | the Dalai Lama
person:dalia-grybauskaite | Dalia Grybauskaite | Dalia Grybauskaitė; Grybauskaite; Grybauskaitė | state:LTU | president 2009-07–2019-07
person:dan-caine | Dan Caine | General Dan Caine | state:USA | armed forces chief 2025-04–
person:dan-halutz | Dan Halutz | Halutz | state:ISR | army chief 2005-06–2007-02; armed forces chief 2005-06–2007-02
person:dan-quayle | Dan Quayle | | state:USA | vice president 1989-01–1993-01
person:daniel-arap-moi | Daniel arap Moi | | state:KEN | president 1978-10–2002-12
person:daniel-chapo | Daniel Chapo | Chapo | state:MOZ | president 2025-01–
person:daniel-hagari | Daniel Hagari | Hagari | unit:idf
person:daniel-noboa | Daniel Noboa | | state:ECU | president 2023-11–
person:daniel-ortega | Daniel Ortega | Ortega | state:NIC | president 1985-01–1990-04; president 2007-01–
person:danny-danon | Danny Danon | Danon | state:ISR
person:daryl-caudle | Daryl Caudle | Caudle | state:USA | navy chief 2025-08–
person:david-barnea | David Barnea | Barnea | org:MOSSAD | director 2021-06–
person:david-beasley | David Beasley |  | org:WFP
person:david-cameron | David Cameron | Cameron | state:GBR | prime minister 2010-05–2016-07; foreign minister 2023-11–2024-07
person:david-lammy | David Lammy | Lammy | state:GBR | foreign minister 2024-07–2025-09
person:david-lange | David Lange | | state:NZL | prime minister 1984-07–1989-08
person:david-levy | David Levy | | state:ISR | foreign minister 1990-06–1992-07; foreign minister 1996-06–1998-01; foreign minister 1999-07–2000-08
person:david-mcguinty | David McGuinty | McGuinty | state:CAN | defence minister 2025-05–
person:david-miliband | David Miliband | | state:GBR | foreign minister 2007-06–2010-05
person:david-petraeus | David Petraeus | Petraeus | state:USA | commander 2007–2011; director 2011–2012
person:david-richards | David Richards | | state:GBR | armed forces chief 2010-10–2013-07
person:debretsion-gebremichael | Debretsion Gebremichael |  | group:tplf
person:delcy-rodriguez | Delcy Rodriguez | Delcy Rodríguez | state:VEN | vice president 2018-06–2026-01
person:delfin-lorenzana | Delfin Lorenzana | | state:PHL | defence minister 2016-06–2022-06
person:demeke-mekonnen | Demeke Mekonnen |  | state:ETH | foreign minister 2020-11–2024-01
person:deng-xiaoping | Deng Xiaoping | Deng | state:CHN | leader 1978–1989
person:denis-mukwege | Denis Mukwege
person:denis-sassou-nguesso | Denis Sassou-Nguesso | Denis Sassou Nguesso; Sassou-Nguesso | state:COG | president 1979-02–1992-08; president 1997-10–
person:denys-shmyhal | Denys Shmyhal | Shmyhal; Denys Shmygal | state:UKR | prime minister 2020-03–2025-07; defence minister 2025-07–2026-01
person:des-browne | Des Browne | | state:GBR | defence minister 2006-05–2008-10
person:desmond-tutu | Desmond Tutu
person:dick-cheney | Dick Cheney | Cheney | state:USA | defence minister 1989-03–1993-01; vice president 2001-01–2009-01
person:dick-schoof | Dick Schoof | | state:NLD | prime minister 2024-07–2025-12
person:dilma-rousseff | Dilma Rousseff | Rousseff | state:BRA | president 2011-01–2016-05
person:dina-boluarte | Dina Boluarte | Boluarte | state:PER | president 2022-12–2025-10
person:diosdado-cabello | Diosdado Cabello | Cabello | state:VEN | interior minister 2024-08–
person:dmitry-medvedev | Dmitry Medvedev | Medvedev; Dmitri Medvedev | state:RUS | president 2008-05–2012-05; prime minister 2012-05–2020-01
person:dmitry-peskov | Dmitry Peskov | Peskov; Dmitri Peskov | state:RUS | spokesman 2012–
person:dmitry-utkin | Dmitry Utkin
person:dmitry-yazov | Dmitry Yazov | Dmitri Yazov; Yazov | state:SUN | defence minister 1987-05–1991-08
person:dmytro-kuleba | Dmytro Kuleba | Kuleba | state:UKR | foreign minister 2020-03–2024-09
person:dominic-raab | Dominic Raab | Raab | state:GBR | foreign minister 2019-07–2021-09
person:dominique-de-villepin | Dominique de Villepin | de Villepin | state:FRA | foreign minister 2002-05–2004-03; prime minister 2005-05–2007-05
person:donald-rumsfeld | Donald Rumsfeld | Rumsfeld | state:USA | defence minister 1975-11–1977-01; defence minister 2001-01–2006-12
person:donald-trump | Donald Trump | Trump; Donald J. Trump | state:USA | president 2017-01–2021-01; president 2025-01–
person:donald-tusk | Donald Tusk | Tusk | state:POL | prime minister 2007-11–2014-09; prime minister 2023-12–
person:dong-jun | Dong Jun | | state:CHN | defence minister 2023-12–
person:douglas-hurd | Douglas Hurd | | state:GBR | foreign minister 1989-10–1995-07
person:droupadi-murmu | Droupadi Murmu | | state:IND | president 2022-07–
person:duma-boko | Duma Boko |  | state:BWA | president 2024-11–
person:dzhokhar-dudayev | Dzhokhar Dudayev | Dudayev
person:ebrahim-raisi | Ebrahim Raisi | Raisi | state:IRN | president 2021-08–2024-05
person:edgar-lungu | Edgar Lungu | Lungu | state:ZMB | president 2015-01–2021-08
person:edgars-rinkevics | Edgars Rinkevics | Edgars Rinkēvičs; Rinkevics; Rinkēvičs | state:LVA | foreign minister 2011-10–2023-07; president 2023-07–
person:edi-rama | Edi Rama |  | state:ALB | prime minister 2013-09–
person:edith-cresson | Edith Cresson | Édith Cresson | state:FRA | prime minister 1991-05–1992-04
person:edmundo-gonzalez | Edmundo Gonzalez | Edmundo González; Edmundo González Urrutia; Edmundo Gonzalez Urrutia
person:edouard-balladur | Edouard Balladur | Édouard Balladur; Balladur | state:FRA | prime minister 1993-03–1995-05
person:edouard-philippe | Edouard Philippe | Édouard Philippe | state:FRA | prime minister 2017-05–2020-07
person:eduard-shevardnadze | Eduard Shevardnadze | Shevardnadze | state:SUN | foreign minister 1985-07–1990-12; president of state:GEO 1995-11–2003-11
person:egils-levits | Egils Levits |  | state:LVA | president 2019-07–2023-07
person:ehud-barak | Ehud Barak | | state:ISR | army chief 1991-04–1995-01; armed forces chief 1991-04–1995-01; foreign minister 1995-11–1996-06; prime minister 1999-07–2001-03; defence minister 1999-07–2001-03; defence minister 2007-06–2013-03
person:ehud-olmert | Ehud Olmert | Olmert | state:ISR | prime minister 2006-04–2009-03
person:ekrem-imamoglu | Ekrem Imamoglu | Ekrem İmamoğlu; Imamoglu
person:eli-cohen | Eli Cohen | | state:ISR | foreign minister 2022-12–2024-01
person:elina-valtonen | Elina Valtonen | | state:FIN | foreign minister 2023-06–
person:elisabeth-borne | Elisabeth Borne | Élisabeth Borne | state:FRA | prime minister 2022-05–2024-01
person:elizabeth-ii | Queen Elizabeth II | Elizabeth II; Queen Elizabeth | state:GBR | king 1952-02–2022-09
person:ellen-johnson-sirleaf | Ellen Johnson Sirleaf | Johnson Sirleaf; Sirleaf | state:LBR | president 2006-01–2018-01
person:elon-musk | Elon Musk | Musk
person:emile-lahoud | Emile Lahoud | Lahoud; Émile Lahoud | state:LBN | president 1998-11–2007-11
person:emmanuel-macron | Emmanuel Macron | Macron | state:FRA | president 2017-05–
person:emmerson-mnangagwa | Emmerson Mnangagwa | Mnangagwa | state:ZWE | president 2017-11–
person:emomali-rahmon | Emomali Rahmon | Rahmon | state:TJK | president 1994-11–
person:enrico-letta | Enrico Letta | | state:ITA | prime minister 2013-04–2014-02
person:enrique-manalo | Enrique Manalo | | state:PHL | foreign minister 2022-07–2025-07
person:enrique-pena-nieto | Enrique Pena Nieto | Enrique Peña Nieto; Peña Nieto; Pena Nieto | state:MEX | president 2012-12–2018-11
person:eric-chu | Eric Chu
person:erich-honecker | Erich Honecker | Honecker | state:DDR | leader 1971-05–1989-10
person:erna-solberg | Erna Solberg | Solberg | state:NOR | prime minister 2013-10–2021-10
person:ernesto-zedillo | Ernesto Zedillo | Zedillo | state:MEX | president 1994-12–2000-11
person:ersin-tatar | Ersin Tatar
person:esmaeil-baghaei | Esmaeil Baghaei | Esmail Baghaei; Baghaei; Baqaei | state:IRN | spokesman 2024–
person:esmail-qaani | Esmail Qaani | Esmail Ghaani; Qaani | unit:quds-force | commander 2020-01–
person:espen-barth-eide | Espen Barth Eide | Barth Eide | state:NOR | foreign minister 2012-09–2013-10; foreign minister 2023-10–
person:evariste-ndayishimiye | Evariste Ndayishimiye | Ndayishimiye; Évariste Ndayishimiye | state:BDI | president 2020-06–
person:evika-silina | Evika Silina | Evika Siliņa; Siliņa | state:LVA | prime minister 2023-09–
person:evo-morales | Evo Morales | | state:BOL | president 2006-01–2019-11
person:eyal-zamir | Eyal Zamir | Zamir | state:ISR | army chief 2025-03–; armed forces chief 2025-03–
person:ezer-weizman | Ezer Weizman | | state:ISR | president 1993-05–2000-07
person:fahd-of-saudi-arabia | King Fahd | Fahd bin Abdulaziz | state:SAU | king 1982-06–2005-08
person:faisal-bin-farhan | Faisal bin Farhan | Prince Faisal bin Farhan; Faisal bin Farhan Al Saud | state:SAU | foreign minister 2019-10–
person:faisal-mekdad | Faisal Mekdad | Faisal Mikdad; Mekdad; Mikdad | state:SYR | foreign minister 2020-11–2024-09
person:falih-al-fayyadh | Falih al-Fayyadh | Faleh al-Fayyad | group:popular-mobilization-forces
person:farooq-leghari | Farooq Leghari | | state:PAK | president 1993-11–1997-12
person:farouk-al-sharaa | Farouk al-Sharaa | Farouq al-Shara; Farouk Shara | state:SYR | foreign minister 1984-03–2006-02; vice president 2006-02–2014-07
person:fathi-bashagha | Fathi Bashagha | Bashagha
person:fatou-bensouda | Fatou Bensouda | Bensouda | org:ICC
person:faure-gnassingbe | Faure Gnassingbe | Faure Gnassingbé; Gnassingbe | state:TGO | president 2005-05–2025-05
person:faustin-archange-touadera | Faustin-Archange Touadera | Touadera | state:CAF | president 2016-03–
person:fayez-al-sarraj | Fayez al-Sarraj | Fayez Serraj; al-Sarraj; Sarraj | state:LBY | prime minister 2016-03–2021-03
person:federica-mogherini | Federica Mogherini | Mogherini | org:EU | foreign minister of state:ITA 2014-02–2014-10; foreign minister 2014-11–2019-11
person:felipe-calderon | Felipe Calderon | Felipe Calderón | state:MEX | president 2006-12–2012-11
person:felipe-gonzalez | Felipe Gonzalez | Felipe González | state:ESP | prime minister 1982-12–1996-05
person:felix-tshisekedi | Felix Tshisekedi | Tshisekedi; Félix Tshisekedi | state:COD | president 2019-01–
person:ferdinand-marcos | Ferdinand Marcos | | state:PHL | president 1965-12–1986-02
person:fernando-collor-de-mello | Fernando Collor de Mello | Fernando Collor; Collor de Mello | state:BRA | president 1990-03–1992-10
person:fernando-henrique-cardoso | Fernando Henrique Cardoso | | state:BRA | president 1995-01–2003-01
person:fethullah-gulen | Fethullah Gulen | Fethullah Gülen; Gulen
person:fidel-castro | Fidel Castro | | state:CUB | president 1976-12–2008-02; leader 1959–2008-02
person:fidel-ramos | Fidel Ramos | Fidel V. Ramos | state:PHL | president 1992-06–1998-06
person:filipe-nyusi | Filipe Nyusi | Nyusi | state:MOZ | president 2015-01–2025-01
person:filippo-grandi | Filippo Grandi | Grandi | org:UNHCR
person:florence-parly | Florence Parly | Parly | state:FRA | defence minister 2017-06–2022-05
person:foday-sankoh | Foday Sankoh | Sankoh | group:ruf
person:fouad-siniora | Fouad Siniora | Fuad Saniora; Siniora | state:LBN | prime minister 2005-07–2009-11
person:francia-marquez | Francia Marquez | Francia Márquez | state:COL | vice president 2022-08–
person:franco-frattini | Franco Frattini | Frattini | state:ITA | foreign minister 2002-11–2004-11; foreign minister 2008-05–2011-11
person:francois-bayrou | Francois Bayrou | François Bayrou; Bayrou | state:FRA | prime minister 2024-12–2025-09
person:francois-bozize | Francois Bozize | François Bozizé; Bozize | state:CAF | president 2003-03–2013-03
person:francois-fillon | Francois Fillon | François Fillon | state:FRA | prime minister 2007-05–2012-05
person:francois-hollande | Francois Hollande | François Hollande; Hollande | state:FRA | president 2012-05–2017-05
person:francois-lecointre | Francois Lecointre | François Lecointre | state:FRA | armed forces chief 2017-07–2021-07
person:francois-mitterrand | Francois Mitterrand | François Mitterrand; Mitterrand | state:FRA | president 1981-05–1995-05
person:francois-philippe-champagne | Francois-Philippe Champagne | François-Philippe Champagne | state:CAN | foreign minister 2019-11–2021-01
person:franjo-tudjman | Franjo Tudjman | Franjo Tuđman; Tudjman | state:HRV | president 1990-05–1999-12
person:frank-bainimarama | Frank Bainimarama | Bainimarama | state:FJI | prime minister 2007-01–2022-12
person:frank-carlucci | Frank Carlucci | | state:USA | national security adviser 1987-01–1987-11; defence minister 1987-11–1989-01
person:frank-walter-steinmeier | Frank-Walter Steinmeier | Steinmeier | state:DEU | foreign minister 2005-11–2009-10; foreign minister 2013-12–2017-01; president 2017-03–
person:franz-josef-jung | Franz Josef Jung | | state:DEU | defence minister 2005-11–2009-10
person:friedrich-merz | Friedrich Merz | Merz | state:DEU | chancellor 2025-05–
person:fuad-hussein | Fuad Hussein | | state:IRQ | foreign minister 2020-06–
person:fuad-masum | Fuad Masum | Fouad Massoum | state:IRQ | president 2014-07–2018-10
person:fuad-shukr | Fuad Shukr | Fouad Shukr | group:hezbollah
person:fumio-kishida | Fumio Kishida | Kishida | state:JPN | foreign minister 2012-12–2017-08; prime minister 2021-10–2024-10
person:fw-de-klerk | F.W. de Klerk | F. W. de Klerk; de Klerk | state:ZAF | president 1989-09–1994-05
person:gabi-ashkenazi | Gabi Ashkenazi | | state:ISR | army chief 2007-02–2011-02; armed forces chief 2007-02–2011-02; foreign minister 2020-05–2021-06
person:gabriel-attal | Gabriel Attal | Attal | state:FRA | prime minister 2024-01–2024-09
person:gabriel-boric | Gabriel Boric | Boric | state:CHL | president 2022-03–2026-03
person:gabrielius-landsbergis | Gabrielius Landsbergis | | state:LTU | foreign minister 2020-12–2024-12
person:gadi-eisenkot | Gadi Eisenkot | Gadi Eizenkot; Eisenkot; Eizenkot | state:ISR | army chief 2015-02–2019-01; armed forces chief 2015-02–2019-01
person:gamal-abdel-nasser | Gamal Abdel Nasser |  | state:EGY | president 1956-06–1970-09
person:gareth-evans | Gareth Evans | | state:AUS | foreign minister 1988-09–1996-03
person:gavin-williamson | Gavin Williamson | | state:GBR | defence minister 2017-11–2019-05
person:gebran-bassil | Gebran Bassil | Bassil | state:LBN | foreign minister 2014-02–2020-01
person:gedion-timothewos | Gedion Timothewos | | state:ETH | foreign minister 2024-10–
person:geert-wilders | Geert Wilders | Wilders
person:geir-pedersen | Geir Pedersen | | org:UN | ambassador 2018–
person:gen-nakatani | Gen Nakatani | | state:JPN | defence minister 2014-12–2016-08; defence minister 2024-10–2025-10
person:geoff-hoon | Geoff Hoon | | state:GBR | defence minister 1999-10–2005-05
person:geoffrey-howe | Geoffrey Howe | | state:GBR | finance minister 1979-05–1983-06; foreign minister 1983-06–1989-07
person:george-fernandes | George Fernandes | | state:IND | defence minister 2001-10–2004-05
person:george-hw-bush | George H.W. Bush | George H. W. Bush; George Bush Sr. | state:USA | vice president 1981-01–1989-01; president 1989-01–1993-01
person:george-papandreou | George Papandreou | Papandreou | state:GRC | foreign minister 1999-02–2004-02; prime minister 2009-10–2011-11
person:george-robertson | George Robertson | Lord Robertson | org:NATO | defence minister of state:GBR 1997-05–1999-10; secretary general 1999-10–2003-12
person:george-shultz | George Shultz | Shultz | state:USA | secretary of state 1982-07–1989-01
person:george-tenet | George Tenet |  | org:CIA | director 1997-07–2004-07
person:george-w-bush | George W. Bush | | state:USA | president 2001-01–2009-01
person:george-weah | George Weah | Weah | state:LBR | president 2018-01–2024-01
person:george-younger | George Younger | | state:GBR | defence minister 1986-01–1989-07
person:gerard-longuet | Gerard Longuet | Gérard Longuet | state:FRA | defence minister 2011-02–2012-05
person:gerardo-werthein | Gerardo Werthein | Werthein | state:ARG | foreign minister 2024-10–2025-10
person:gerhard-schroeder | Gerhard Schroeder | Gerhard Schröder | state:DEU | chancellor 1998-10–2005-11
person:gerry-adams | Gerry Adams
person:getachew-reda | Getachew Reda
person:ghulam-ishaq-khan | Ghulam Ishaq Khan | | state:PAK | president 1988-08–1993-07
person:gideon-saar | Gideon Saar | Gideon Sa'ar; Saar | state:ISR | foreign minister 2024-11–
person:gilad-erdan | Gilad Erdan | Erdan | state:ISR
person:gilberto-teodoro | Gilberto Teodoro | Gilbert Teodoro; Gilberto Teodoro Jr. | state:PHL | defence minister 2023-06–
person:giorgia-meloni | Giorgia Meloni | Meloni | state:ITA | prime minister 2022-10–
person:giorgio-napolitano | Giorgio Napolitano | Napolitano | state:ITA | president 2006-05–2015-01
person:gitanas-nauseda | Gitanas Nauseda | Gitanas Nausėda; Nauseda; Nausėda | state:LTU | president 2019-07–
person:giuliano-amato | Giuliano Amato | | state:ITA | prime minister 1992-06–1993-04; prime minister 2000-04–2001-06
person:giulio-andreotti | Giulio Andreotti | Andreotti | state:ITA | foreign minister 1983-08–1989-07; prime minister 1989-07–1992-06
person:giuseppe-conte | Giuseppe Conte | | state:ITA | prime minister 2018-06–2021-02
person:gloria-macapagal-arroyo | Gloria Macapagal Arroyo | Gloria Arroyo; Gloria Macapagal-Arroyo | state:PHL | president 2001-01–2010-06
person:goodluck-jonathan | Goodluck Jonathan | | state:NGA | president 2010-05–2015-05
person:gordon-brown | Gordon Brown | | state:GBR | prime minister 2007-06–2010-05
person:gotabaya-rajapaksa | Gotabaya Rajapaksa | | state:LKA | president 2019-11–2022-07
person:grant-shapps | Grant Shapps | Shapps | state:GBR | defence minister 2023-08–2024-07
person:gro-harlem-brundtland | Gro Harlem Brundtland | Brundtland | state:NOR | prime minister 1986-05–1989-10; prime minister 1990-11–1996-10
person:guido-crosetto | Guido Crosetto | Crosetto | state:ITA | defence minister 2022-10–
person:guido-westerwelle | Guido Westerwelle | Westerwelle | state:DEU | foreign minister 2009-10–2013-12
person:guillermo-lasso | Guillermo Lasso | Lasso | state:ECU | president 2021-05–2023-11
person:gulbuddin-hekmatyar | Gulbuddin Hekmatyar | Hekmatyar | state:AFG | prime minister 1993-06–1994-06
person:guo-jiakun | Guo Jiakun |  | state:CHN | spokesman 2025-01–
person:gustavo-petro | Gustavo Petro | Petro | state:COL | president 2022-08–2026-08
person:habib-bourguiba | Habib Bourguiba | Bourguiba | state:TUN | president 1957-07–1987-11
person:hadi-al-amiri | Hadi al-Amiri | al-Amiri | group:badr | leader 2002–
person:hafez-al-assad | Hafez al-Assad | Hafez Assad | state:SYR | president 1971-03–2000-06
person:hafiz-saeed | Hafiz Saeed | Hafiz Muhammad Saeed | group:lashkar-e-taiba
person:hage-geingob | Hage Geingob | Geingob | state:NAM | president 2015-03–2024-02
person:haider-al-abadi | Haider al-Abadi | al-Abadi; Abadi; Haidar al-Abadi; Haider Abadi | state:IRQ | prime minister 2014-09–2018-10
person:haile-selassie | Haile Selassie
person:hailemariam-desalegn | Hailemariam Desalegn | Hailemariam | state:ETH | prime minister 2012-09–2018-04
person:haitham-bin-tariq | Haitham bin Tariq | Sultan Haitham | state:OMN | king 2020-01–
person:hakainde-hichilema | Hakainde Hichilema | Hichilema | state:ZMB | president 2021-08–
person:hakan-fidan | Hakan Fidan | Fidan | state:TUR | director 2010–2023; foreign minister 2023-06–
person:hakeem-jeffries | Hakeem Jeffries
person:hamad-bin-isa | Hamad bin Isa Al Khalifa | King Hamad bin Isa Al Khalifa; Hamad bin Isa al-Khalifa | state:BHR | emir 1999-03–2002-02; king 2002-02–
person:hamad-bin-jassim-al-thani | Hamad bin Jassim Al Thani | Sheikh Hamad bin Jassim; Hamad bin Jassim | state:QAT | foreign minister 1992-09–2013-06; prime minister 2007-04–2013-06
person:hamad-bin-khalifa-al-thani | Hamad bin Khalifa Al Thani | Sheikh Hamad bin Khalifa Al Thani; Hamad bin Khalifa al-Thani | state:QAT | emir 1995-06–2013-06
person:hamid-karzai | Hamid Karzai | Karzai | state:AFG | president 2001-12–2014-09
person:han-duck-soo | Han Duck-soo |  | state:KOR | prime minister 2022-05–2025-05
person:han-kuo-yu | Han Kuo-yu
person:han-zheng | Han Zheng |  | state:CHN | vice president 2023-03–
person:hanno-pevkur | Hanno Pevkur | | state:EST | defence minister 2022-07–
person:hans-blix | Hans Blix | Blix | org:IAEA | director general 1981-12–1997-11
person:hans-dietrich-genscher | Hans-Dietrich Genscher | Genscher | state:DEU | foreign minister 1974-05–1992-05
person:hans-grundberg | Hans Grundberg | Grundberg | org:UN
person:harjit-sajjan | Harjit Sajjan | Sajjan | state:CAN | defence minister 2015-11–2021-10
person:hashem-safieddine | Hashem Safieddine | Safieddine; Hashem Safi al-Din | group:hezbollah
person:hashim-thaci | Hashim Thaci | Hashim Thaçi; Thaci; Thaçi | state:XKX | prime minister 2008-01–2014-12; president 2016-04–2020-11
person:hassan-al-turabi | Hassan al-Turabi | al-Turabi
person:hassan-diab | Hassan Diab | | state:LBN | prime minister 2020-01–2021-09
person:hassan-firouzabadi | Hassan Firouzabadi | Firouzabadi | state:IRN | armed forces chief 1989-09–2016-06
person:hassan-ii | King Hassan II | Hassan II | state:MAR | king 1961-02–1999-07
person:hassan-nasrallah | Hassan Nasrallah | Nasrallah; Sayyed Hassan Nasrallah | group:hezbollah | leader 1992–2024-09
person:hassan-rouhani | Hassan Rouhani | Rouhani; Rohani; Hassan Rohani | state:IRN | national security adviser 1989-10–2005-08; president 2013-08–2021-08
person:hassan-sheikh-mohamud | Hassan Sheikh Mohamud | | state:SOM | president 2012-09–2017-02; president 2022-05–
person:hd-deve-gowda | H.D. Deve Gowda | Deve Gowda | state:IND | prime minister 1996-06–1997-04
person:he-lifeng | He Lifeng |  | state:CHN
person:he-weidong | He Weidong |  | state:CHN
person:heiko-maas | Heiko Maas | | state:DEU | foreign minister 2018-03–2021-12
person:helen-clark | Helen Clark | | state:NZL | prime minister 1999-12–2008-11
person:helle-thorning-schmidt | Helle Thorning-Schmidt | Thorning-Schmidt | state:DNK | prime minister 2011-10–2015-06
person:helmut-kohl | Helmut Kohl | Kohl | state:DEU | chancellor 1982-10–1998-10
person:henry-kissinger | Henry Kissinger | Kissinger | state:USA | national security adviser 1969-01–1975-11; secretary of state 1973-09–1977-01
person:herve-morin | Herve Morin | Hervé Morin | state:FRA | defence minister 2007-05–2010-11
person:herzi-halevi | Herzi Halevi | Halevi | state:ISR | army chief 2023-01–2025-03; armed forces chief 2023-01–2025-03
person:heydar-aliyev | Heydar Aliyev | Geidar Aliyev | state:AZE | president 1993-10–2003-10
person:hibatullah-akhundzada | Hibatullah Akhundzada | Akhundzada | group:taliban | leader 2016–
person:hillary-clinton | Hillary Clinton | Hillary Rodham Clinton | state:USA | secretary of state 2009-01–2013-02
person:hina-rabbani-khar | Hina Rabbani Khar | | state:PAK | foreign minister 2011-07–2013-03
person:hissene-habre | Hissene Habre | Hissène Habré; Habré | state:TCD | president 1982-10–1990-12
person:ho-chi-minh | Ho Chi Minh |  | state:VNM | president 1945-09–1969-09
person:hoshyar-zebari | Hoshyar Zebari | Zebari | state:IRQ | foreign minister 2003-09–2014-07
person:hosni-mubarak | Hosni Mubarak | Mubarak | state:EGY | president 1981-10–2011-02
person:hossein-amir-abdollahian | Hossein Amir-Abdollahian | Hossein Amirabdollahian; Amir-Abdollahian; Amirabdollahian | state:IRN | foreign minister 2021-08–2024-05
person:hossein-dehghan | Hossein Dehghan | | state:IRN | defence minister 2013-08–2017-08
person:hossein-salami | Hossein Salami | | unit:irgc | commander 2019-04–2025-06
person:howard-lutnick | Howard Lutnick | Lutnick
person:hr-mcmaster | H.R. McMaster | H. R. McMaster; McMaster | state:USA | national security adviser 2017-02–2018-04
person:hsiao-bi-khim | Hsiao Bi-khim | Hsiao Bikhim | state:TWN | vice president 2024-05–
person:hu-jintao | Hu Jintao | Hu | state:CHN | leader 2002-11–2012-11; president 2003-03–2013-03
person:hua-chunying | Hua Chunying |  | state:CHN
person:hubert-vedrine | Hubert Vedrine | Hubert Védrine; Védrine; Vedrine | state:FRA | foreign minister 1997-06–2002-05
person:hugh-shelton | Hugh Shelton | | state:USA | armed forces chief 1997-10–2001-09
person:hugo-chavez | Hugo Chavez | Hugo Chávez; Chavez; Chávez | state:VEN | president 1999-02–2013-03
person:hulusi-akar | Hulusi Akar | | state:TUR | armed forces chief 2015-08–2018-07; defence minister 2018-07–2023-06
person:hun-manet | Hun Manet | | state:KHM | prime minister 2023-08–
person:hun-sen | Hun Sen | | state:KHM | prime minister 1985-01–2023-08
person:hussein-al-sheikh | Hussein al-Sheikh |  | state:PSE
person:hussein-of-jordan | King Hussein | Hussein of Jordan | state:JOR | king 1952-08–1999-02
person:ibrahim-al-jaafari | Ibrahim al-Jaafari | al-Jaafari; Jaafari; Ibrahim Jaafari | state:IRQ | prime minister 2005-05–2006-05; foreign minister 2014-09–2018-10
person:ibrahim-babangida | Ibrahim Babangida | Babangida | state:NGA | president 1985-08–1993-08
person:ibrahim-boubacar-keita | Ibrahim Boubacar Keita | Ibrahim Boubacar Keïta | state:MLI | president 2013-09–2020-08
person:ibrahim-mohamed-solih | Ibrahim Mohamed Solih |  | state:MDV | president 2018-11–2023-11
person:ibrahim-traore | Ibrahim Traore | Ibrahim Traoré; Traore | state:BFA | leader 2022-09–
person:idi-amin | Idi Amin |  | state:UGA | president 1971-01–1979-04
person:idriss-deby | Idriss Deby | Idriss Déby; Idriss Déby Itno | state:TCD | president 1991-03–2021-04
person:ignazio-cassis | Ignazio Cassis | Cassis | state:CHE | foreign minister 2017-11–
person:igor-girkin | Igor Girkin | Girkin; Igor Strelkov
person:igor-ivanov | Igor Ivanov | | state:RUS | foreign minister 1998-09–2004-03
person:igor-rodionov | Igor Rodionov | | state:RUS | defence minister 1996-07–1997-05
person:igor-sergeyev | Igor Sergeyev | | state:RUS | defence minister 1997-05–2001-03
person:ilham-aliyev | Ilham Aliyev | Aliyev | state:AZE | president 2003-10–
person:imad-mughniyeh | Imad Mughniyeh | Imad Mughniyah; Mughniyeh | group:hezbollah
person:imran-khan | Imran Khan | | state:PAK | prime minister 2018-08–2022-04
person:inder-kumar-gujral | Inder Kumar Gujral | I.K. Gujral; Gujral | state:IND | foreign minister 1996-06–1998-03; prime minister 1997-04–1998-03
person:indira-gandhi | Indira Gandhi |  | state:IND | prime minister 1980-01–1984-10
person:ingrida-simonyte | Ingrida Simonyte | Ingrida Šimonytė; Simonyte | state:LTU | prime minister 2020-12–2024-12
person:ingvar-carlsson | Ingvar Carlsson | | state:SWE | prime minister 1986-03–1991-10; prime minister 1994-10–1996-03
person:irakli-kobakhidze | Irakli Kobakhidze | Kobakhidze | state:GEO | prime minister 2024-02–
person:irfaan-ali | Irfaan Ali | | state:GUY | president 2020-08–
person:isaac-herzog | Isaac Herzog | | state:ISR | president 2021-07–
person:isaias-afwerki | Isaias Afwerki | Isaias | state:ERI | president 1993-05–
person:ishaq-dar | Ishaq Dar | | state:PAK | foreign minister 2024-03–
person:islam-karimov | Islam Karimov | | state:UZB | president 1991-09–2016-09
person:ismail-cem | Ismail Cem | İsmail Cem | state:TUR | foreign minister 1997-06–2002-07
person:ismail-haniyeh | Ismail Haniyeh | Haniyeh; Ismail Haniya; Haniya | group:hamas | leader 2017–2024-07
person:ismail-sabri-yaakob | Ismail Sabri Yaakob |  | state:MYS | prime minister 2021-08–2022-11
person:israel-katz | Israel Katz | Katz | state:ISR | foreign minister 2019-02–2020-05; foreign minister 2024-01–2024-11; defence minister 2024-11–
person:itamar-ben-gvir | Itamar Ben-Gvir | Ben-Gvir; Itamar Ben Gvir | state:ISR | minister 2022-12–
person:ivan-duque | Ivan Duque | Iván Duque | state:COL | president 2018-08–2022-08
person:iyad-ag-ghaly | Iyad Ag Ghaly | Iyad Ag Ghali; Ag Ghaly | group:jnim | leader 2017–
person:jaap-de-hoop-scheffer | Jaap de Hoop Scheffer | de Hoop Scheffer | org:NATO | foreign minister of state:NLD 2002-07–2003-12; secretary general 2004-01–2009-07
person:jaber-al-ahmad | Jaber al-Ahmad al-Sabah | Sheikh Jaber al-Ahmad al-Sabah | state:KWT | emir 1977-12–2006-01
person:jacinda-ardern | Jacinda Ardern | Ardern | state:NZL | prime minister 2017-10–2023-01
person:jack-straw | Jack Straw | | state:GBR | interior minister 1997-05–2001-06; foreign minister 2001-06–2006-05
person:jacob-zuma | Jacob Zuma | Zuma | state:ZAF | president 2009-05–2018-02
person:jacques-chirac | Jacques Chirac | Chirac | state:FRA | prime minister 1986-03–1988-05; president 1995-05–2007-05
person:jacques-delors | Jacques Delors | Delors | org:EU-COMMISSION | president 1985-01–1995-01
person:jacques-santer | Jacques Santer | | org:EU-COMMISSION | prime minister of state:LUX 1984-07–1995-01; president 1995-01–1999-03
person:jair-bolsonaro | Jair Bolsonaro | Bolsonaro | state:BRA | president 2019-01–2022-12
person:jakaya-kikwete | Jakaya Kikwete | Kikwete | state:TZA | president 2005-12–2015-11
person:jake-sullivan | Jake Sullivan | | state:USA | national security adviser 2021-01–2025-01
person:jalal-talabani | Jalal Talabani | Talabani | state:IRQ | president 2005-04–2014-07
person:james-baker | James Baker | | state:USA | finance minister 1985-02–1988-08; secretary of state 1989-01–1992-08
person:james-cleverly | James Cleverly | | state:GBR | foreign minister 2022-09–2023-11; interior minister 2023-11–2024-07
person:james-comey | James Comey | Comey | org:FBI | director 2013-09–2017-05
person:james-jones | James L. Jones | | state:USA | national security adviser 2009-01–2010-10
person:james-marape | James Marape | Marape | state:PNG | prime minister 2019-05–
person:james-mattis | James Mattis | Jim Mattis; Mattis | state:USA | defence minister 2017-01–2018-12
person:jan-peter-balkenende | Jan Peter Balkenende | Balkenende | state:NLD | prime minister 2002-07–2010-10
person:janet-yellen | Janet Yellen | Yellen | state:USA | finance minister 2021-01–2025-01
person:janez-jansa | Janez Jansa | Janez Janša | state:SVN | prime minister 2020-03–2022-06
person:jared-kushner | Jared Kushner | Kushner | state:USA
person:jaswant-singh | Jaswant Singh | | state:IND | foreign minister 1998-12–2002-07
person:javad-zarif | Mohammad Javad Zarif | Javad Zarif; Zarif | state:IRN | foreign minister 2013-08–2021-08
person:javier-milei | Javier Milei | Milei | state:ARG | president 2023-12–
person:javier-perez-de-cuellar | Javier Perez de Cuellar | Javier Pérez de Cuéllar; Perez de Cuellar | org:UN | secretary general 1982-01–1991-12
person:javier-solana | Javier Solana | | org:EU | foreign minister of state:ESP 1992-06–1995-12; secretary general of org:NATO 1995-12–1999-10; foreign minister 1999-10–2009-11
person:jay-tarriela | Jay Tarriela | Tarriela | state:PHL
person:jd-vance | JD Vance | J.D. Vance; Vance | state:USA | vice president 2025-01–
person:jean-bertrand-aristide | Jean-Bertrand Aristide | Aristide | state:HTI | president 1991-02–1991-09; president 1994-10–1996-02; president 2001-02–2004-02
person:jean-castex | Jean Castex | Castex | state:FRA | prime minister 2020-07–2022-05
person:jean-chretien | Jean Chretien | Jean Chrétien; Chretien; Chrétien | state:CAN | prime minister 1993-11–2003-12
person:jean-claude-duvalier | Jean-Claude Duvalier | Duvalier; Baby Doc | state:HTI | president 1971-04–1986-02
person:jean-claude-juncker | Jean-Claude Juncker | Juncker | org:EU-COMMISSION | prime minister of state:LUX 1995-01–2013-12; president 2014-11–2019-11
person:jean-luc-melenchon | Jean-Luc Mélenchon | Jean-Luc Melenchon; Mélenchon; Melenchon
person:jean-marc-ayrault | Jean-Marc Ayrault | Ayrault | state:FRA | prime minister 2012-05–2014-03; foreign minister 2016-02–2017-05
person:jean-noel-barrot | Jean-Noel Barrot | Jean-Noël Barrot; Barrot | state:FRA | foreign minister 2024-09–
person:jean-pierre-raffarin | Jean-Pierre Raffarin | Raffarin | state:FRA | prime minister 2002-05–2005-05
person:jean-yves-le-drian | Jean-Yves Le Drian | Le Drian | state:FRA | defence minister 2012-05–2017-05; foreign minister 2017-05–2022-05
person:jeanine-anez | Jeanine Anez | Jeanine Áñez; Jeanine Añez | state:BOL | president 2019-11–2020-11
person:jehangir-karamat | Jehangir Karamat | | state:PAK | army chief 1996-01–1998-10
person:jens-stoltenberg | Jens Stoltenberg | Stoltenberg | org:NATO | prime minister of state:NOR 2000-03–2001-10; prime minister of state:NOR 2005-10–2013-10; secretary general 2014-10–2024-09; finance minister of state:NOR 2025-02–
person:jeremy-corbyn | Jeremy Corbyn | Corbyn
person:jeremy-hunt | Jeremy Hunt | | state:GBR | foreign minister 2018-07–2019-07
person:jerome-powell | Jerome Powell |  | org:FED
person:jerry-rawlings | Jerry Rawlings | Rawlings | state:GHA | president 1993-01–2001-01
person:jeyhun-bayramov | Jeyhun Bayramov | | state:AZE | foreign minister 2020-07–
person:jiang-zemin | Jiang Zemin | | state:CHN | leader 1989-06–2002-11; president 1993-03–2003-03
person:jimmy-carter | Jimmy Carter | | state:USA | president 1977-01–1981-01
person:jimmy-cherizier | Jimmy Cherizier | Jimmy Chérizier; Cherizier
person:jimmy-lai | Jimmy Lai
person:joao-lourenco | Joao Lourenco | João Lourenço; Lourenco; Lourenço | state:AGO | president 2017-09–
person:joaquin-guzman | Joaquin Guzman | Joaquín Guzmán; El Chapo; Joaquin "El Chapo" Guzman | group:sinaloa-cartel
person:joe-biden | Joe Biden | Biden; Joseph Biden | state:USA | vice president 2009-01–2017-01; president 2021-01–2025-01
person:joe-clark | Joe Clark | | state:CAN | foreign minister 1984-09–1991-04
person:johann-wadephul | Johann Wadephul | Wadephul | state:DEU | foreign minister 2025-05–
person:john-aquilino | John Aquilino | Aquilino | unit:us-indopacom | commander 2021-04–2024-05
person:john-baird | John Baird | | state:CAN | foreign minister 2011-05–2015-02
person:john-bolton | John Bolton | Bolton | state:USA | national security adviser 2018-04–2019-09
person:john-brennan | John Brennan |  | org:CIA | director 2013-03–2017-01
person:john-healey | John Healey | | state:GBR | defence minister 2024-07–
person:john-howard | John Howard | | state:AUS | prime minister 1996-03–2007-12
person:john-hutton | John Hutton | | state:GBR | defence minister 2008-10–2009-06
person:john-kerry | John Kerry | Kerry | state:USA | secretary of state 2013-02–2017-01
person:john-key | John Key | | state:NZL | prime minister 2008-11–2016-12
person:john-lee | John Lee
person:john-magufuli | John Magufuli | Magufuli | state:TZA | president 2015-11–2021-03
person:john-mahama | John Mahama | John Dramani Mahama | state:GHA | president 2012-07–2017-01; president 2025-01–
person:john-major | John Major | | state:GBR | foreign minister 1989-07–1989-10; finance minister 1989-10–1990-11; prime minister 1990-11–1997-05
person:john-mccain | John McCain | McCain
person:john-poindexter | John Poindexter | Poindexter | state:USA | national security adviser 1985-12–1986-11
person:john-ratcliffe | John Ratcliffe |  | org:CIA | director 2025-01–
person:john-reid | John Reid | | state:GBR | defence minister 2005-05–2006-05; interior minister 2006-05–2007-06
person:john-shalikashvili | John Shalikashvili | Shalikashvili | state:USA | armed forces chief 1993-10–1997-09
person:joko-widodo | Joko Widodo | Jokowi | state:IDN | president 2014-10–2024-10
person:jonas-gahr-store | Jonas Gahr Store | Jonas Gahr Støre; Gahr Støre | state:NOR | foreign minister 2005-10–2012-09; prime minister 2021-10–
person:jonas-savimbi | Jonas Savimbi | Savimbi | group:unita | leader 1966–2002-02
person:joschka-fischer | Joschka Fischer | | state:DEU | foreign minister 1998-10–2005-11
person:jose-eduardo-dos-santos | Jose Eduardo dos Santos | José Eduardo dos Santos | state:AGO | president 1979-09–2017-09
person:jose-luis-rodriguez-zapatero | Jose Luis Rodriguez Zapatero | José Luis Rodríguez Zapatero; Zapatero | state:ESP | prime minister 2004-04–2011-12
person:jose-manuel-albares | Jose Manuel Albares | José Manuel Albares; Albares | state:ESP | foreign minister 2021-07–
person:jose-manuel-barroso | Jose Manuel Barroso | José Manuel Barroso; Barroso | org:EU-COMMISSION | prime minister of state:PRT 2002-04–2004-07; president 2004-11–2014-10
person:jose-maria-aznar | Jose Maria Aznar | Aznar; José María Aznar | state:ESP | prime minister 1996-05–2004-04
person:jose-mujica | Jose Mujica | José Mujica; Pepe Mujica | state:URY | president 2010-03–2015-03
person:jose-napoleon-duarte | Jose Napoleon Duarte | José Napoleón Duarte; Napoleon Duarte | state:SLV | president 1984-06–1989-06
person:jose-raul-mulino | Jose Raul Mulino | José Raúl Mulino; Mulino | state:PAN | president 2024-07–
person:jose-sarney | Jose Sarney | José Sarney; Sarney | state:BRA | president 1985-04–1990-03
person:josep-borrell | Josep Borrell | Borrell | org:EU | foreign minister of state:ESP 2018-06–2019-11; foreign minister 2019-12–2024-11
person:joseph-aoun | Joseph Aoun | | state:LBN | army chief 2017-03–2025-01; president 2025-01–
person:joseph-boakai | Joseph Boakai | Boakai | state:LBR | president 2024-01–
person:joseph-dunford | Joseph Dunford | Joe Dunford | state:USA | armed forces chief 2015-10–2019-09
person:joseph-estrada | Joseph Estrada | | state:PHL | president 1998-06–2001-01
person:joseph-kabila | Joseph Kabila | Kabila | state:COD | president 2001-01–2019-01
person:joseph-kony | Joseph Kony | Kony | group:lra | leader 1987–
person:joseph-votel | Joseph Votel | Joseph L. Votel | unit:us-centcom | commander 2016-03–2019-03
person:joseph-wu | Joseph Wu | | state:TWN | foreign minister 2018-02–2024-05
person:jovenel-moise | Jovenel Moise | Jovenel Moïse | state:HTI | president 2017-02–2021-07
person:juan-guaido | Juan Guaido | Juan Guaidó; Guaido; Guaidó
person:juan-manuel-santos | Juan Manuel Santos | | state:COL | defence minister 2006-07–2009-05; president 2010-08–2018-08
person:juan-orlando-hernandez | Juan Orlando Hernandez | Juan Orlando Hernández | state:HND | president 2014-01–2022-01
person:judith-collins | Judith Collins |  | state:NZL | defence minister 2023-11–
person:julia-gillard | Julia Gillard | Gillard | state:AUS | prime minister 2010-06–2013-06
person:julie-bishop | Julie Bishop | | state:AUS | foreign minister 2013-09–2018-08
person:julius-maada-bio | Julius Maada Bio |  | state:SLE | president 2018-04–
person:julius-malema | Julius Malema | Malema
person:julius-nyerere | Julius Nyerere | Nyerere
person:junichiro-koizumi | Junichiro Koizumi | Koizumi | state:JPN | prime minister 2001-04–2006-09
person:justin-trudeau | Justin Trudeau | Trudeau | state:CAN | prime minister 2015-11–2025-03
person:kais-saied | Kais Saied | Saied | state:TUN | president 2019-10–
person:kaja-kallas | Kaja Kallas | Kallas | org:EU | prime minister of state:EST 2021-01–2024-07; foreign minister 2024-12–
person:kamal-kharazi | Kamal Kharazi | Kamal Kharrazi; Kharazi; Kharrazi | state:IRN | foreign minister 1997-08–2005-08
person:kamala-harris | Kamala Harris | | state:USA | vice president 2021-01–2025-01
person:kang-kyung-wha | Kang Kyung-wha | Kang Kyung Wha | state:KOR | foreign minister 2017-06–2021-02
person:karim-khan | Karim Khan |  | org:ICC
person:karine-jean-pierre | Karine Jean-Pierre |  | state:USA
person:karl-theodor-zu-guttenberg | Karl-Theodor zu Guttenberg | Guttenberg | state:DEU | defence minister 2009-10–2011-03
person:karol-nawrocki | Karol Nawrocki | | state:POL | president 2025-08–
person:karoline-leavitt | Karoline Leavitt | Leavitt | state:USA | spokesman 2025-01–
person:kash-patel | Kash Patel
person:kassym-jomart-tokayev | Kassym-Jomart Tokayev | Tokayev | state:KAZ | president 2019-03–
person:kazem-gharibabadi | Kazem Gharibabadi | Gharibabadi | state:IRN | deputy foreign minister 2024–
person:keiko-fujimori | Keiko Fujimori
person:keir-starmer | Keir Starmer | Starmer; Sir Keir Starmer | state:GBR | prime minister 2024-07–
person:keith-kellogg | Keith Kellogg | Kellogg | state:USA | ambassador 2025–
person:keizo-obuchi | Keizo Obuchi | | state:JPN | foreign minister 1997-09–1998-07; prime minister 1998-07–2000-04
person:kemi-badenoch | Kemi Badenoch | Badenoch
person:kenan-evren | Kenan Evren | | state:TUR | president 1982-11–1989-11
person:kenneth-kaunda | Kenneth Kaunda | Kaunda | state:ZMB | president 1964-10–1991-11
person:kenneth-mckenzie | Kenneth McKenzie |  | unit:us-centcom | commander 2019-03–2022-04
person:kevin-mccarthy | Kevin McCarthy
person:kevin-rudd | Kevin Rudd | | state:AUS | prime minister 2007-12–2010-06; foreign minister 2010-09–2012-02; prime minister 2013-06–2013-09
person:khaled-meshaal | Khaled Meshaal | Khaled Mashal; Khalid Mashaal; Meshaal; Mashaal | group:hamas
person:khaleda-zia | Khaleda Zia | | state:BGD | prime minister 1991-03–1996-03; prime minister 2001-10–2006-10
person:khalid-bin-salman | Khalid bin Salman | Prince Khalid bin Salman | state:SAU | defence minister 2022-09–
person:khalifa-bin-zayed | Khalifa bin Zayed | Sheikh Khalifa bin Zayed; Khalifa bin Zayed Al Nahyan | state:ARE | president 2004-11–2022-05
person:khalifa-haftar | Khalifa Haftar | Haftar; Khalifa Hifter | state:LBY | commander 2015-03–
person:khalil-al-hayya | Khalil al-Hayya |  | group:hamas
person:khawaja-asif | Khawaja Asif | Khawaja Muhammad Asif | state:PAK | foreign minister 2017-08–2018-04; defence minister 2024-03–
person:khurshid-kasuri | Khurshid Kasuri | Khurshid Mahmud Kasuri | state:PAK | foreign minister 2002-11–2007-11
person:kiichi-miyazawa | Kiichi Miyazawa | | state:JPN | prime minister 1991-11–1993-08
person:kim-campbell | Kim Campbell | | state:CAN | prime minister 1993-06–1993-11
person:kim-dae-jung | Kim Dae-jung | Kim Dae Jung | state:KOR | president 1998-02–2003-02
person:kim-il-sung | Kim Il Sung | Kim Il-sung | state:PRK | president 1972-12–1994-07; leader 1948–1994-07
person:kim-jong-il | Kim Jong Il | Kim Jong-il | state:PRK | leader 1994-07–2011-12
person:kim-jong-un | Kim Jong Un | Kim Jong-un | state:PRK | leader 2011-12–
person:kim-kwan-jin | Kim Kwan-jin | | state:KOR | defence minister 2010-12–2014-06; national security adviser 2014-06–2017-05
person:kim-yo-jong | Kim Yo Jong | Kim Yo-jong | state:PRK
person:kim-yong-hyun | Kim Yong-hyun | Kim Yong Hyun | state:KOR | defence minister 2024-09–2024-12
person:kim-yong-nam | Kim Yong-nam
person:kim-young-sam | Kim Young-sam | Kim Young Sam | state:KOR | president 1993-02–1998-02
person:kirill-dmitriev | Kirill Dmitriev | Dmitriev | state:RUS | ambassador 2025–
person:klaus-iohannis | Klaus Iohannis | Iohannis | state:ROU | president 2014-12–2025-02
person:klaus-kinkel | Klaus Kinkel | | state:DEU | foreign minister 1992-05–1998-10
person:kofi-annan | Kofi Annan | Annan | org:UN | secretary general 1997-01–2006-12
person:konstantin-chernenko | Konstantin Chernenko | Chernenko | state:SUN | leader 1984-02–1985-03
person:kp-sharma-oli | KP Sharma Oli | K.P. Sharma Oli; K. P. Sharma Oli | state:NPL | prime minister 2024-07–2025-09
person:krisjanis-karins | Krisjanis Karins | Krišjānis Kariņš | state:LVA | prime minister 2019-01–2023-09
person:kristalina-georgieva | Kristalina Georgieva | Georgieva | org:IMF
person:kristen-michal | Kristen Michal | | state:EST | prime minister 2024-07–
person:kristi-noem | Kristi Noem | Noem | state:USA | interior minister 2025-01–
person:kurt-waldheim | Kurt Waldheim | Waldheim | state:AUT | secretary general of org:UN 1972-01–1981-12; president 1986-07–1992-07
person:kyriakos-mitsotakis | Kyriakos Mitsotakis | | state:GRC | prime minister 2023-06–
person:kyrylo-budanov | Kyrylo Budanov | Budanov | state:UKR
person:lai-ching-te | Lai Ching-te | William Lai | state:TWN | president 2024-05–
person:lakhdar-brahimi | Lakhdar Brahimi | Brahimi | org:UN | ambassador 2012–2014
person:lamberto-dini | Lamberto Dini | Dini | state:ITA | prime minister 1995-01–1996-05; foreign minister 1996-05–2001-06
person:lars-lokke-rasmussen | Lars Lokke Rasmussen | Lars Løkke Rasmussen; Løkke Rasmussen | state:DNK | prime minister 2009-04–2011-10; prime minister 2015-06–2019-06; foreign minister 2022-12–
person:laura-chinchilla | Laura Chinchilla | Chinchilla | state:CRI | president 2010-05–2014-05
person:laurent-fabius | Laurent Fabius | Fabius | state:FRA | prime minister 1984-07–1986-03; foreign minister 2012-05–2016-02
person:laurent-gbagbo | Laurent Gbagbo | Gbagbo | state:CIV | president 2000-10–2011-04
person:laurent-kabila | Laurent Kabila | Laurent-Désiré Kabila | state:COD | president 1997-05–2001-01
person:laurent-nkunda | Laurent Nkunda | Nkunda
person:lawrence-eagleburger | Lawrence Eagleburger | Eagleburger | state:USA | secretary of state 1992-12–1993-01
person:lawrence-wong | Lawrence Wong | | state:SGP | prime minister 2024-05–
person:lazarus-chakwera | Lazarus Chakwera | Chakwera | state:MWI | president 2020-06–2025-10
person:lech-kaczynski | Lech Kaczynski | Lech Kaczyński | state:POL | president 2005-12–2010-04
person:lech-walesa | Lech Walesa | Lech Wałęsa; Walesa; Wałęsa | state:POL | president 1990-12–1995-12
person:lee-hsien-loong | Lee Hsien Loong | | state:SGP | prime minister 2004-08–2024-05
person:lee-jae-myung | Lee Jae-myung | Lee Jae Myung | state:KOR | president 2025-06–
person:lee-kuan-yew | Lee Kuan Yew | | state:SGP | prime minister 1965-08–1990-11
person:lee-myung-bak | Lee Myung-bak | Lee Myung Bak | state:KOR | president 2008-02–2013-02
person:lee-teng-hui | Lee Teng-hui | | state:TWN | president 1988-01–2000-05
person:lenin-moreno | Lenin Moreno | Lenín Moreno | state:ECU | president 2017-05–2021-05
person:leo-varadkar | Leo Varadkar | Varadkar | state:IRL | prime minister 2017-06–2020-06; prime minister 2022-12–2024-04
person:leon-panetta | Leon Panetta | Panetta | state:USA | director 2009-02–2011-06; defence minister 2011-07–2013-02
person:leonid-brezhnev | Leonid Brezhnev | Brezhnev | state:SUN | leader 1964-10–1982-11
person:leonid-kravchuk | Leonid Kravchuk | Kravchuk | state:UKR | president 1991-12–1994-07
person:leonid-kuchma | Leonid Kuchma | Kuchma | state:UKR | prime minister 1992-10–1993-09; president 1994-07–2005-01
person:leopoldo-galtieri | Leopoldo Galtieri | Galtieri | state:ARG | president 1981-12–1982-06
person:leopoldo-lopez | Leopoldo Lopez | Leopoldo López
person:les-aspin | Les Aspin | | state:USA | defence minister 1993-01–1994-02
person:levon-ter-petrosyan | Levon Ter-Petrosyan | Ter-Petrosyan | state:ARM | president 1991-11–1998-02
person:li-keqiang | Li Keqiang | | state:CHN | prime minister 2013-03–2023-03
person:li-peng | Li Peng | | state:CHN | prime minister 1987-11–1998-03
person:li-qiang | Li Qiang | | state:CHN | prime minister 2023-03–
person:li-shangfu | Li Shangfu | | state:CHN | defence minister 2023-03–2023-10
person:li-zhaoxing | Li Zhaoxing | | state:CHN | foreign minister 2003-03–2007-04
person:liam-fox | Liam Fox | | state:GBR | defence minister 2010-05–2011-10
person:liang-guanglie | Liang Guanglie | | state:CHN | defence minister 2008-03–2013-03
person:lin-chia-lung | Lin Chia-lung | | state:TWN | foreign minister 2024-05–
person:lin-jian | Lin Jian |  | state:CHN | spokesman 2024-03–
person:linda-thomas-greenfield | Linda Thomas-Greenfield | Thomas-Greenfield | state:USA | ambassador 2021-02–2025-01
person:lindsey-graham | Lindsey Graham | | state:USA | senator 2003–
person:lionel-jospin | Lionel Jospin | Jospin | state:FRA | prime minister 1997-06–2002-05
person:lisa-franchetti | Lisa Franchetti | Franchetti | state:USA | navy chief 2023-11–2025-02
person:liu-jianchao | Liu Jianchao
person:liz-truss | Liz Truss | Truss | state:GBR | foreign minister 2021-09–2022-09; prime minister 2022-09–2022-10
person:lloyd-austin | Lloyd Austin | | state:USA | defence minister 2021-01–2025-01
person:lloyd-axworthy | Lloyd Axworthy | Axworthy | state:CAN | foreign minister 1996-01–2000-10
person:lord-carrington | Peter Carrington | Lord Carrington | org:NATO | foreign minister of state:GBR 1979-05–1982-04; secretary general 1984-06–1988-07
person:lorenzo-guerini | Lorenzo Guerini | Guerini | state:ITA | defence minister 2019-09–2022-10
person:luigi-di-maio | Luigi Di Maio | Di Maio | state:ITA | foreign minister 2019-09–2022-10
person:luis-abinader | Luis Abinader | Abinader | state:DOM | president 2020-08–
person:luis-arce | Luis Arce | | state:BOL | president 2020-11–2025-11
person:luis-lacalle-pou | Luis Lacalle Pou | Lacalle Pou | state:URY | president 2020-03–2025-03
person:luis-montenegro | Luis Montenegro | Luís Montenegro | state:PRT | prime minister 2024-04–
person:luiz-inacio-lula-da-silva | Luiz Inacio Lula da Silva | Luiz Inácio Lula da Silva; Lula; Lula da Silva | state:BRA | president 2003-01–2011-01; president 2023-01–
person:ma-ying-jeou | Ma Ying-jeou | | state:TWN | president 2008-05–2016-05
person:macky-sall | Macky Sall |  | state:SEN | president 2012-04–2024-04
person:madeleine-albright | Madeleine Albright | Albright | state:USA | secretary of state 1997-01–2001-01
person:magdalena-andersson | Magdalena Andersson | | state:SWE | prime minister 2021-11–2022-10
person:mahamadou-issoufou | Mahamadou Issoufou | Issoufou | state:NER | president 2011-04–2021-04
person:mahamat-idriss-deby | Mahamat Idriss Deby | Mahamat Idriss Déby; Mahamat Déby | state:TCD | president 2024-05–
person:mahathir-mohamad | Mahathir Mohamad | Mahathir | state:MYS | prime minister 1981-07–2003-10; prime minister 2018-05–2020-02
person:mahinda-rajapaksa | Mahinda Rajapaksa | | state:LKA | president 2005-11–2015-01
person:mahmoud-abbas | Mahmoud Abbas | | state:PSE | president 2005-01–
person:mahmoud-ahmadinejad | Mahmoud Ahmadinejad | Ahmadinejad | state:IRN | president 2005-08–2013-08
person:maia-sandu | Maia Sandu | Sandu | state:MDA | prime minister 2019-06–2019-11; president 2020-12–
person:maithripala-sirisena | Maithripala Sirisena |  | state:LKA | president 2015-01–2019-11
person:majid-al-ansari | Majid al-Ansari |  | state:QAT
person:majid-takht-ravanchi | Majid Takht-Ravanchi | Takht-Ravanchi; Majid Takht Ravanchi | state:IRN | deputy foreign minister 2024–
person:malcolm-rifkind | Malcolm Rifkind | Rifkind | state:GBR | defence minister 1992-04–1995-07; foreign minister 1995-07–1997-05
person:malcolm-turnbull | Malcolm Turnbull | | state:AUS | prime minister 2015-09–2018-08
person:malik-agar | Malik Agar
person:mamady-doumbouya | Mamady Doumbouya | Doumbouya | state:GIN | leader 2021-09–
person:mamata-banerjee | Mamata Banerjee
person:mamnoon-hussain | Mamnoon Hussain | | state:PAK | president 2013-09–2018-09
person:manasseh-sogavare | Manasseh Sogavare | Sogavare | state:SLB | prime minister 2019-04–2024-05
person:manfred-woerner | Manfred Woerner | Manfred Wörner; Wörner; Woerner | org:NATO | defence minister of state:DEU 1982-10–1988-05; secretary general 1988-07–1994-08
person:manmohan-singh | Manmohan Singh | | state:IND | prime minister 2004-05–2014-05
person:manohar-parrikar | Manohar Parrikar | | state:IND | defence minister 2014-11–2017-03
person:manoj-naravane | Manoj Naravane | M.M. Naravane; Manoj Mukund Naravane; Naravane | state:IND | army chief 2019-12–2022-04
person:manoj-pande | Manoj Pande | | state:IND | army chief 2022-04–2024-06
person:manouchehr-mottaki | Manouchehr Mottaki | Mottaki | state:IRN | foreign minister 2005-08–2010-12
person:manuel-marulanda | Manuel Marulanda | Marulanda | group:farc
person:manuel-noriega | Manuel Noriega | Noriega | state:PAN | leader 1983–1989
person:manuel-valls | Manuel Valls | | state:FRA | interior minister 2012-05–2014-03; prime minister 2014-03–2016-12
person:manuel-zelaya | Manuel Zelaya | Zelaya | state:HND | president 2006-01–2009-06
person:mao-ning | Mao Ning |  | state:CHN | spokesman 2022-09–
person:mao-zedong | Mao Zedong | Chairman Mao; Mao Tse-tung | state:CHN | leader 1949-10–1976-09
person:marc-garneau | Marc Garneau | | state:CAN | foreign minister 2021-01–2021-10
person:marco-rubio | Marco Rubio | Rubio | state:USA | secretary of state 2025-01–; national security adviser 2025-05–
person:margaret-beckett | Margaret Beckett | | state:GBR | foreign minister 2006-05–2007-06
person:margaret-thatcher | Margaret Thatcher | Thatcher | state:GBR | prime minister 1979-05–1990-11
person:margarita-robles | Margarita Robles | | state:ESP | defence minister 2018-06–
person:margus-tsahkna | Margus Tsahkna | Tsahkna | state:EST | foreign minister 2023-04–
person:maria-corina-machado | Maria Corina Machado | María Corina Machado; Machado | state:VEN | leader 2023–
person:maria-zakharova | Maria Zakharova | Zakharova | state:RUS | spokesman 2015–
person:mariano-rajoy | Mariano Rajoy | Rajoy | state:ESP | prime minister 2011-12–2018-06
person:marine-le-pen | Marine Le Pen | Le Pen
person:mario-draghi | Mario Draghi | Draghi | state:ITA | prime minister 2021-02–2022-10
person:mario-monti | Mario Monti | | state:ITA | prime minister 2011-11–2013-04
person:marise-payne | Marise Payne | | state:AUS | defence minister 2015-09–2018-08; foreign minister 2018-08–2022-05
person:mariusz-blaszczak | Mariusz Blaszczak | Mariusz Błaszczak; Blaszczak | state:POL | defence minister 2018-01–2023-11
person:mark-carney | Mark Carney | | state:CAN | prime minister 2025-03–
person:mark-esper | Mark Esper | Esper | state:USA | defence minister 2019-07–2020-11
person:mark-milley | Mark Milley | Milley | state:USA | armed forces chief 2019-10–2023-09
person:mark-rutte | Mark Rutte | Rutte | org:NATO | prime minister of state:NLD 2010-10–2024-07; secretary general 2024-10–
person:martin-dempsey | Martin Dempsey | | state:USA | armed forces chief 2011-10–2015-09
person:martin-griffiths | Martin Griffiths |  | org:UN
person:martin-vizcarra | Martin Vizcarra | Martín Vizcarra; Vizcarra | state:PER | president 2018-03–2020-11
person:marty-natalegawa | Marty Natalegawa | Natalegawa | state:IDN | foreign minister 2009-10–2014-10
person:marwan-barghouti | Marwan Barghouti | Barghouti | group:fatah
person:maryam-rajavi | Maryam Rajavi | Rajavi | group:mek
person:masood-azhar | Masood Azhar |  | group:jaish-e-mohammed
person:masoud-barzani | Masoud Barzani | Massoud Barzani; Barzani | org:KRG | president 2005-06–2017-10
person:masoud-pezeshkian | Masoud Pezeshkian | Pezeshkian | state:IRN | president 2024-07–
person:masrour-barzani | Masrour Barzani | | org:KRG | prime minister 2019-07–
person:massimo-dalema | Massimo D'Alema | D'Alema | state:ITA | prime minister 1998-10–2000-04; foreign minister 2006-05–2008-05
person:mateusz-morawiecki | Mateusz Morawiecki | Morawiecki | state:POL | prime minister 2017-12–2023-12
person:matteo-renzi | Matteo Renzi | Renzi | state:ITA | prime minister 2014-02–2016-12
person:matteo-salvini | Matteo Salvini | Salvini | state:ITA | interior minister 2018-06–2019-09
person:matthew-miller | Matthew Miller |  | state:USA
person:mauricio-macri | Mauricio Macri | Macri | state:ARG | president 2015-12–2019-12
person:mauro-vieira | Mauro Vieira | | state:BRA | foreign minister 2015-01–2016-05; foreign minister 2023-01–
person:mazloum-abdi | Mazloum Abdi | Mazlum Abdi; Mazloum Kobani | group:sdf | commander 2015–
person:megawati-sukarnoputri | Megawati Sukarnoputri | Megawati | state:IDN | president 2001-07–2004-10
person:mehdi-karroubi | Mehdi Karroubi | Karroubi
person:meir-ben-shabbat | Meir Ben-Shabbat | Ben-Shabbat | state:ISR | national security adviser 2017-11–2021-08
person:meir-dagan | Meir Dagan |  | org:MOSSAD | director 2002–2011
person:melanie-joly | Melanie Joly | Mélanie Joly | state:CAN | foreign minister 2021-10–2025-05
person:meles-zenawi | Meles Zenawi | Meles | state:ETH | prime minister 1995-08–2012-08
person:mengistu-haile-mariam | Mengistu Haile Mariam | Mengistu | state:ETH | president 1987-09–1991-05
person:mesut-yilmaz | Mesut Yilmaz | Mesut Yılmaz | state:TUR | prime minister 1991-06–1991-11; prime minister 1996-03–1996-06; prime minister 1997-06–1999-01
person:mette-frederiksen | Mette Frederiksen | Frederiksen | state:DNK | prime minister 2019-06–
person:mevlut-cavusoglu | Mevlut Cavusoglu | Mevlüt Çavuşoğlu; Cavusoglu; Çavuşoğlu | state:TUR | foreign minister 2014-08–2015-08; foreign minister 2015-11–2023-06
person:michael-fallon | Michael Fallon | Fallon | state:GBR | defence minister 2014-07–2017-11
person:michael-flynn | Michael Flynn | Mike Flynn | state:USA | national security adviser 2017-01–2017-02
person:michael-heseltine | Michael Heseltine | Heseltine | state:GBR | defence minister 1983-01–1986-01
person:michael-kurilla | Michael Kurilla | Kurilla; Erik Kurilla; Michael Erik Kurilla | unit:us-centcom | commander 2022-04–2025-08
person:michael-mullen | Mike Mullen | Michael Mullen | state:USA | armed forces chief 2007-10–2011-09
person:michael-portillo | Michael Portillo | | state:GBR | defence minister 1995-07–1997-05
person:micheal-martin | Micheal Martin | Micheál Martin | state:IRL | prime minister 2025-01–
person:michel-aoun | Michel Aoun | | state:LBN | president 2016-10–2022-10
person:michel-barnier | Michel Barnier | Barnier | state:FRA | foreign minister 2004-03–2005-06; prime minister 2024-09–2024-12
person:michel-rocard | Michel Rocard | | state:FRA | prime minister 1988-05–1991-05
person:michel-suleiman | Michel Suleiman | Michel Sleiman | state:LBN | army chief 1998-12–2008-05; president 2008-05–2014-05
person:michel-temer | Michel Temer | Temer | state:BRA | president 2016-08–2019-01
person:michele-alliot-marie | Michele Alliot-Marie | Michèle Alliot-Marie; Alliot-Marie | state:FRA | defence minister 2002-05–2007-05; foreign minister 2010-11–2011-02
person:michelle-bachelet | Michelle Bachelet | Bachelet | state:CHL | president 2006-03–2010-03; president 2014-03–2018-03
person:miguel-de-la-madrid | Miguel de la Madrid | | state:MEX | president 1982-12–1988-11
person:miguel-diaz-canel | Miguel Diaz-Canel | Miguel Díaz-Canel; Diaz-Canel | state:CUB | president 2018-04–
person:mike-jackson | Mike Jackson | | state:GBR | army chief 2003-02–2006-08
person:mike-johnson | Mike Johnson | | state:USA | senator 2023-10–
person:mike-pence | Mike Pence | Pence | state:USA | vice president 2017-01–2021-01
person:mike-pompeo | Mike Pompeo | Pompeo | state:USA | director 2017–2018; secretary of state 2018-04–2021-01
person:mike-waltz | Mike Waltz | Waltz; Michael Waltz | state:USA | national security adviser 2025-01–2025-05
person:mikhail-fradkov | Mikhail Fradkov | Fradkov | state:RUS | prime minister 2004-03–2007-09
person:mikhail-gorbachev | Mikhail Gorbachev | Gorbachev; Mikhail Gorbachov | state:SUN | leader 1985-03–1991-12; president 1990-03–1991-12
person:mikhail-kasyanov | Mikhail Kasyanov | Kasyanov | state:RUS | prime minister 2000-05–2004-02
person:mikhail-mishustin | Mikhail Mishustin | Mishustin | state:RUS | prime minister 2020-01–
person:mikheil-saakashvili | Mikheil Saakashvili | Saakashvili; Mikhail Saakashvili | state:GEO | president 2004-01–2007-11; president 2008-01–2013-11
person:milo-djukanovic | Milo Djukanovic | Milo Đukanović; Djukanovic | state:MNE | president 2018-05–2023-05
person:milorad-dodik | Milorad Dodik | Dodik
person:min-aung-hlaing | Min Aung Hlaing | Senior General Min Aung Hlaing | state:MMR | army chief 2011-03–; leader 2021-02–
person:minni-minnawi | Minni Minnawi | Minni Arko Minnawi
person:minoru-kihara | Minoru Kihara | | state:JPN | defence minister 2023-09–2024-10
person:mir-hossein-mousavi | Mir-Hossein Mousavi | Mir Hossein Mousavi | state:IRN | prime minister 1981-10–1989-08
person:mirza-aslam-beg | Mirza Aslam Beg | Aslam Beg | state:PAK | army chief 1988-08–1991-08
person:mishal-al-ahmad | Mishal al-Ahmad al-Sabah | Meshal al-Ahmad al-Sabah; Sheikh Meshal | state:KWT | emir 2023-12–
person:mitch-mcconnell | Mitch McConnell | McConnell
person:mk-narayanan | M.K. Narayanan | M. K. Narayanan | state:IND | national security adviser 2005-01–2010-01
person:mobutu-sese-seko | Mobutu Sese Seko | Mobutu | state:COD | president 1965-11–1997-05
person:mohamed-abdullahi-mohamed | Mohamed Abdullahi Mohamed | Farmajo; Farmaajo | state:SOM | president 2017-02–2022-05
person:mohamed-bazoum | Mohamed Bazoum | Bazoum | state:NER | president 2021-04–2023-07
person:mohamed-elbaradei | Mohamed ElBaradei | ElBaradei; El Baradei; Mohammed ElBaradei | org:IAEA | director general 1997-12–2009-11
person:mohamed-farah-aidid | Mohamed Farah Aidid | Mohammed Farah Aideed; Aidid; Aideed
person:mohamed-hamdan-dagalo | Mohamed Hamdan Dagalo | Hemedti; Dagalo | group:rsf | commander 2013–
person:mohamed-hussein-tantawi | Mohamed Hussein Tantawi | Hussein Tantawi; Tantawi | state:EGY | defence minister 1991-05–2012-08
person:mohamed-morsi | Mohamed Morsi | Morsi; Mohamed Mursi; Mursi; Mohammed Morsi | state:EGY | president 2012-06–2013-07
person:mohamed-muizzu | Mohamed Muizzu |  | state:MDV | president 2023-11–
person:mohammad-bagher-ghalibaf | Mohammad Bagher Ghalibaf | Ghalibaf; Qalibaf; Mohammad Baqer Qalibaf; Mohammad Bagher Qalibaf | state:IRN | senator 2020-05–
person:mohammad-bagheri | Mohammad Bagheri | Mohammad Hossein Bagheri | state:IRN | armed forces chief 2016-06–2025-06
person:mohammad-eslami | Mohammad Eslami | Eslami | state:IRN
person:mohammad-khatami | Mohammad Khatami | Khatami; Mohammed Khatami | state:IRN | president 1997-08–2005-08
person:mohammad-mokhber | Mohammad Mokhber | Mokhber | state:IRN | president 2024-05–2024-07
person:mohammad-mosaddegh | Mohammad Mosaddegh | Mossadegh; Mosaddegh | state:IRN | prime minister 1951–1953
person:mohammad-mustafa | Mohammad Mustafa | | state:PSE | prime minister 2024-03–
person:mohammad-pakpour | Mohammad Pakpour | Pakpour | unit:irgc
person:mohammad-reza-ashtiani | Mohammad Reza Ashtiani | Mohammad-Reza Ashtiani | state:IRN | defence minister 2021-08–2024-08
person:mohammad-shtayyeh | Mohammad Shtayyeh | Shtayyeh | state:PSE | prime minister 2019-04–2024-03
person:mohammed-abdul-salam | Mohammed Abdul Salam | Mohammed Abdulsalam; Mohammed Abdelsalam | group:houthis
person:mohammed-bin-abdulrahman-al-thani | Mohammed bin Abdulrahman Al Thani | Sheikh Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman al-Thani; Mohammed bin Abdulrahman bin Jassim Al Thani | state:QAT | foreign minister 2016-01–; prime minister 2023-03–
person:mohammed-bin-nayef | Mohammed bin Nayef | Mohammad bin Nayef | state:SAU | crown prince 2015-04–2017-06
person:mohammed-bin-salman | Mohammed bin Salman | Crown Prince Mohammed bin Salman; MBS; Mohammad bin Salman | state:SAU | defence minister 2015-01–2022-09; crown prince 2017-06–; prime minister 2022-09–
person:mohammed-bin-zayed | Mohammed bin Zayed | Sheikh Mohammed bin Zayed; Mohamed bin Zayed; MBZ; Mohamed bin Zayed Al Nahyan | state:ARE | president 2022-05–
person:mohammed-daoud-khan | Mohammed Daoud Khan
person:mohammed-deif | Mohammed Deif | Deif | group:hamas | commander 2002–2024
person:mohammed-shia-al-sudani | Mohammed Shia al-Sudani | al-Sudani | state:IRQ | prime minister 2022-10–2026-03
person:mohammed-sinwar | Mohammed Sinwar | Mohammad Sinwar | group:hamas
person:mohammed-vi | King Mohammed VI | Mohammed VI | state:MAR | king 1999-07–
person:mojtaba-khamenei | Mojtaba Khamenei
person:mokgweetsi-masisi | Mokgweetsi Masisi |  | state:BWA | president 2018-04–2024-11
person:mokhtar-belmokhtar | Mokhtar Belmokhtar | Belmokhtar | group:aqim
person:moncef-marzouki | Moncef Marzouki | | state:TUN | president 2011-12–2014-12
person:moon-jae-in | Moon Jae-in | Moon Jae In | state:KOR | president 2017-05–2022-05
person:morgan-ortagus | Morgan Ortagus | Ortagus | state:USA
person:morgan-tsvangirai | Morgan Tsvangirai | Tsvangirai | state:ZWE | prime minister 2009-02–2013-09
person:morihiro-hosokawa | Morihiro Hosokawa | | state:JPN | prime minister 1993-08–1994-04
person:moshe-arens | Moshe Arens | | state:ISR | defence minister 1983-02–1984-09; foreign minister 1988-12–1990-06; defence minister 1990-06–1992-07; defence minister 1999-01–1999-07
person:moshe-yaalon | Moshe Yaalon | Moshe Ya'alon; Yaalon; Ya'alon | state:ISR | army chief 2002-07–2005-06; armed forces chief 2002-07–2005-06; defence minister 2013-03–2016-05
person:mostafa-mohammad-najjar | Mostafa Mohammad Najjar | | state:IRN | defence minister 2005-08–2009-09
person:muammar-gaddafi | Muammar Gaddafi | Gaddafi; Qaddafi; Gadhafi; Khadafy; Muammar Qaddafi; Moammar Gadhafi; Gadaffi; Muammar Gadhafi | state:LBY | leader 1969–2011-10
person:muhammad-khan-junejo | Muhammad Khan Junejo | Mohammad Khan Junejo; Junejo | state:PAK | prime minister 1985-03–1988-05
person:muhammad-yunus | Muhammad Yunus | Yunus | state:BGD | leader 2024-08–2026-02
person:muhammadu-buhari | Muhammadu Buhari | Buhari | state:NGA | president 2015-05–2023-05
person:muhoozi-kainerugaba | Muhoozi Kainerugaba | Muhoozi | state:UGA | armed forces chief 2024-03–
person:muhyiddin-yassin | Muhyiddin Yassin |  | state:MYS | prime minister 2020-03–2021-08
person:mullah-omar | Mullah Omar | Mullah Mohammed Omar; Mullah Mohammad Omar | group:taliban | leader 1994–2013
person:muqtada-al-sadr | Muqtada al-Sadr | Moqtada al-Sadr; al-Sadr | state:IRQ
person:murhaf-abu-qasra | Murhaf Abu Qasra | Abu Qasra | state:SYR | defence minister 2024-12–
person:muse-bihi-abdi | Muse Bihi Abdi
person:mustafa-al-kadhimi | Mustafa al-Kadhimi | al-Kadhimi | state:IRQ | prime minister 2020-05–2022-10
person:mwai-kibaki | Mwai Kibaki | Kibaki | state:KEN | president 2002-12–2013-04
person:mykhailo-podolyak | Mykhailo Podolyak | Podolyak; Mykhaylo Podolyak | state:UKR
person:mykola-azarov | Mykola Azarov | Azarov | state:UKR | prime minister 2010-03–2014-01
person:nabih-berri | Nabih Berri | Berri
person:nabil-fahmy | Nabil Fahmy | | state:EGY | foreign minister 2013-07–2014-06
person:naftali-bennett | Naftali Bennett | | state:ISR | prime minister 2021-06–2022-06
person:naim-qassem | Naim Qassem | Qassem | group:hezbollah | leader 2024-10–
person:naji-sabri | Naji Sabri | | state:IRQ | foreign minister 2001-08–2003-04
person:najib-mikati | Najib Mikati | Mikati | state:LBN | prime minister 2005-04–2005-07; prime minister 2011-06–2014-02; prime minister 2021-09–2025-02
person:najib-razak | Najib Razak | | state:MYS | prime minister 2009-04–2018-05
person:najibullah | Mohammad Najibullah | Najibullah | state:AFG | president 1987-11–1992-04
person:naledi-pandor | Naledi Pandor | | state:ZAF | foreign minister 2019-05–2024-06
person:nana-akufo-addo | Nana Akufo-Addo | Akufo-Addo | state:GHA | president 2017-01–2025-01
person:nancy-pelosi | Nancy Pelosi | Pelosi | state:USA | senator 2007–2023
person:naoto-kan | Naoto Kan | | state:JPN | prime minister 2010-06–2011-09
person:narendra-modi | Narendra Modi | Modi | state:IND | prime minister 2014-05–
person:nasser-bourita | Nasser Bourita | Bourita | state:MAR | foreign minister 2017-04–
person:nasser-judeh | Nasser Judeh | Judeh | state:JOR | foreign minister 2009-02–2017-01
person:nasser-kanaani | Nasser Kanaani | Nasser Kanani | state:IRN | spokesman 2022-07–2024-08
person:natwar-singh | Natwar Singh | K. Natwar Singh | state:IND | foreign minister 2004-05–2005-11
person:nawaf-al-ahmad | Nawaf al-Ahmad al-Sabah | Sheikh Nawaf al-Ahmad al-Sabah | state:KWT | emir 2020-09–2023-12
person:nawaf-salam | Nawaf Salam | | state:LBN | prime minister 2025-02–
person:nawaz-sharif | Nawaz Sharif | | state:PAK | prime minister 1990-11–1993-07; prime minister 1997-02–1999-10; prime minister 2013-06–2017-07
person:nayib-bukele | Nayib Bukele | Bukele | state:SLV | president 2019-06–
person:nechirvan-barzani | Nechirvan Barzani | | org:KRG | president 2019-06–
person:necmettin-erbakan | Necmettin Erbakan | Erbakan | state:TUR | prime minister 1996-06–1997-06
person:nelson-chamisa | Nelson Chamisa | Chamisa
person:nelson-mandela | Nelson Mandela | Mandela | state:ZAF | president 1994-05–1999-06
person:nemesio-oseguera | Nemesio Oseguera | El Mencho; Nemesio Oseguera Cervantes | group:jalisco-new-generation-cartel
person:nestor-kirchner | Nestor Kirchner | Néstor Kirchner | state:ARG | president 2003-05–2007-12
person:netumbo-nandi-ndaitwah | Netumbo Nandi-Ndaitwah | Nandi-Ndaitwah | state:NAM | president 2025-03–
person:nguyen-phu-trong | Nguyen Phu Trong | Nguyễn Phú Trọng | state:VNM | leader 2011-01–2024-07
person:nick-carter | Nick Carter | | state:GBR | armed forces chief 2018-06–2021-11
person:nicolae-ceausescu | Nicolae Ceausescu | Nicolae Ceaușescu; Ceausescu; Ceaușescu | state:ROU | president 1974-03–1989-12
person:nicolas-maduro | Nicolas Maduro | Nicolás Maduro; Maduro | state:VEN | foreign minister 2006-08–2013-01; president 2013-04–2026-01
person:nicolas-sarkozy | Nicolas Sarkozy | Sarkozy | state:FRA | president 2007-05–2012-05
person:nicos-anastasiades | Nicos Anastasiades | Anastasiades | state:CYP | president 2013-02–2023-02
person:nicusor-dan | Nicusor Dan | Nicușor Dan | state:ROU | president 2025-05–
person:nigel-farage | Nigel Farage | Farage
person:nikki-haley | Nikki Haley | Haley | state:USA | ambassador 2017–2018
person:nikol-pashinyan | Nikol Pashinyan | Pashinyan | state:ARM | prime minister 2018-05–
person:nikolai-makarov | Nikolai Makarov | | state:RUS | armed forces chief 2008-06–2012-11
person:nikolai-patrushev | Nikolai Patrushev | Patrushev | state:RUS | national security adviser 2008-05–2024-05
person:nikolai-ryzhkov | Nikolai Ryzhkov | | state:SUN | prime minister 1985-09–1991-01
person:nikolai-yevmenov | Nikolai Yevmenov |  | state:RUS | navy chief 2019-05–2024-03
person:nikos-christodoulides | Nikos Christodoulides | Christodoulides | state:CYP | president 2023-02–
person:nikos-dendias | Nikos Dendias | | state:GRC | foreign minister 2019-07–2023-05; defence minister 2023-06–
person:nir-barkat | Nir Barkat
person:nirmala-sitharaman | Nirmala Sitharaman | Sitharaman | state:IND | defence minister 2017-09–2019-05; finance minister 2019-05–
person:noboru-takeshita | Noboru Takeshita | | state:JPN | prime minister 1987-11–1989-06
person:nobuo-kishi | Nobuo Kishi | | state:JPN | defence minister 2020-09–2022-08
person:norman-schwarzkopf | Norman Schwarzkopf | Schwarzkopf | unit:us-centcom | commander 1988–1991
person:nouri-al-maliki | Nouri al-Maliki | Nouri Maliki; al-Maliki; Nuri al-Maliki; Maliki | state:IRQ | prime minister 2006-05–2014-09
person:nursultan-nazarbayev | Nursultan Nazarbayev | Nazarbayev | state:KAZ | president 1991-12–2019-03
person:olaf-scholz | Olaf Scholz | Scholz | state:DEU | chancellor 2021-12–2025-05
person:oleg-gordievsky | Oleg Gordievsky
person:oleksandr-syrskyi | Oleksandr Syrskyi | Syrskyi; Oleksandr Syrsky; Syrsky | state:UKR | armed forces chief 2024-02–; army chief 2024-02–; commander in chief 2024-02–
person:oleksandr-turchynov | Oleksandr Turchynov | Turchynov | state:UKR | president 2014-02–2014-06
person:oleksii-danilov | Oleksiy Danilov | Oleksii Danilov | state:UKR | national security adviser 2019-10–2024-03
person:oleksii-reznikov | Oleksii Reznikov | Reznikov | state:UKR | defence minister 2021-11–2023-09
person:oleksiy-honcharuk | Oleksiy Honcharuk | Honcharuk | state:UKR | prime minister 2019-08–2020-03
person:ollanta-humala | Ollanta Humala | Humala | state:PER | president 2011-07–2016-07
person:olof-palme | Olof Palme | | state:SWE | prime minister 1982-10–1986-02
person:olusegun-obasanjo | Olusegun Obasanjo | Obasanjo | state:NGA | president 1999-05–2007-05
person:omar-abdullah | Omar Abdullah
person:omar-al-bashir | Omar al-Bashir | al-Bashir; Omar Bashir | state:SDN | president 1993-10–2019-04; leader 1989-06–2019-04
person:omar-bongo | Omar Bongo |  | state:GAB | president 1967-12–2009-06
person:osama-bin-laden | Osama bin Laden | bin Laden; Bin Laden; Usama bin Laden; Osama Bin Laden | group:al-qaeda | leader 1988–2011-05
person:oscar-arias | Oscar Arias | Arias | state:CRI | president 1986-05–1990-05; president 2006-05–2010-05
person:ousmane-sonko | Ousmane Sonko | Sonko | state:SEN | prime minister 2024-04–
person:pablo-escobar | Pablo Escobar
person:paetongtarn-shinawatra | Paetongtarn Shinawatra | Paetongtarn | state:THA | prime minister 2024-08–2025-08
person:pak-jong-chon | Pak Jong-chon
person:pal-jonson | Pal Jonson | Pål Jonson | state:SWE | defence minister 2022-10–
person:pam-bondi | Pam Bondi | Bondi
person:paolo-gentiloni | Paolo Gentiloni | Gentiloni | state:ITA | foreign minister 2014-10–2016-12; prime minister 2016-12–2018-06
person:park-chung-hee | Park Chung-hee | | state:KOR | president 1963-12–1979-10
person:park-geun-hye | Park Geun-hye | | state:KOR | president 2013-02–2017-03
person:park-jin | Park Jin | | state:KOR | foreign minister 2022-05–2024-01
person:patrice-lumumba | Patrice Lumumba | Lumumba
person:patrice-talon | Patrice Talon |  | state:BEN | president 2016-04–
person:patricia-bullrich | Patricia Bullrich | Bullrich
person:patrick-shanahan | Patrick Shanahan | | state:USA | defence minister 2019-01–2019-06
person:paul-biya | Paul Biya | Biya | state:CMR | president 1982-11–
person:paul-henri-damiba | Paul-Henri Damiba | Damiba | state:BFA | leader 2022-01–2022-09
person:paul-kagame | Paul Kagame | Kagame | state:RWA | president 2000-04–
person:paul-keating | Paul Keating | | state:AUS | prime minister 1991-12–1996-03
person:paul-martin | Paul Martin | | state:CAN | prime minister 2003-12–2006-02
person:paul-volcker | Paul Volcker | Volcker | state:USA
person:pavel-grachev | Pavel Grachev | Grachev | state:RUS | defence minister 1992-05–1996-06
person:pavlo-klimkin | Pavlo Klimkin | | state:UKR | foreign minister 2014-06–2019-08
person:pedro-castillo | Pedro Castillo |  | state:PER | president 2021-07–2022-12
person:pedro-sanchez | Pedro Sanchez | Pedro Sánchez | state:ESP | prime minister 2018-06–
person:pekka-haavisto | Pekka Haavisto | Haavisto | state:FIN | foreign minister 2019-06–2023-06
person:penny-mordaunt | Penny Mordaunt | Mordaunt | state:GBR | defence minister 2019-05–2019-07
person:penny-wong | Penny Wong | | state:AUS | foreign minister 2022-05–
person:pervez-musharraf | Pervez Musharraf | Musharraf | state:PAK | army chief 1998-10–2007-11; president 2001-06–2008-08
person:pete-hegseth | Pete Hegseth | Hegseth | state:USA | defence minister 2025-01–
person:peter-dutton | Peter Dutton | | state:AUS | defence minister 2021-03–2022-05
person:peter-magyar | Peter Magyar | Péter Magyar
person:peter-pace | Peter Pace | | state:USA | armed forces chief 2005-10–2007-09
person:peter-pellegrini | Peter Pellegrini | Pellegrini | state:SVK | president 2024-06–
person:peter-struck | Peter Struck | | state:DEU | defence minister 2002-07–2005-11
person:peter-szijjarto | Peter Szijjarto | Péter Szijjártó; Szijjarto; Szijjártó | state:HUN | foreign minister 2014-09–2026-04
person:petr-fiala | Petr Fiala | | state:CZE | prime minister 2021-12–2025-12
person:petr-pavel | Petr Pavel | | state:CZE | president 2023-03–
person:petro-poroshenko | Petro Poroshenko | Poroshenko | state:UKR | president 2014-06–2019-05
person:petteri-orpo | Petteri Orpo | Orpo | state:FIN | prime minister 2023-06–
person:pham-minh-chinh | Pham Minh Chinh | Phạm Minh Chính | state:VNM | prime minister 2021-04–
person:philip-breedlove | Philip Breedlove | Breedlove | unit:us-eucom | commander 2013–2016
person:philip-hammond | Philip Hammond | | state:GBR | defence minister 2011-10–2014-07; foreign minister 2014-07–2016-07
person:philippe-douste-blazy | Philippe Douste-Blazy | Douste-Blazy | state:FRA | foreign minister 2005-06–2007-05
person:philippe-lazzarini | Philippe Lazzarini | Lazzarini | org:UNRWA
person:phumtham-wechayachai | Phumtham Wechayachai | Phumtham
person:pierre-beregovoy | Pierre Beregovoy | Pierre Bérégovoy | state:FRA | prime minister 1992-04–1993-03
person:pierre-nkurunziza | Pierre Nkurunziza | Nkurunziza | state:BDI | president 2005-08–2020-06
person:pieter-willem-botha | P.W. Botha | Botha; P. W. Botha | state:ZAF | president 1984-09–1989-08
person:pik-botha | Pik Botha | | state:ZAF | foreign minister 1977-04–1994-05
person:pita-limjaroenrat | Pita Limjaroenrat
person:pol-pot | Pol Pot | | group:khmer-rouge | leader 1963–1997
person:pope-benedict-xvi | Pope Benedict XVI | Pope Benedict; Benedict XVI | state:VAT | pope 2005-04–2013-02
person:pope-francis | Pope Francis | | state:VAT | pope 2013-03–2025-04
person:pope-john-paul-ii | Pope John Paul II | John Paul II; Pope John Paul; John Paul | state:VAT | pope 1978-10–2005-04
person:pope-leo-xiv | Pope Leo XIV | Pope Leo; Leo XIV | state:VAT | pope 2025-05–
person:prabowo-subianto | Prabowo Subianto | Prabowo | state:IDN | defence minister 2019-10–2024-10; president 2024-10–
person:pranab-mukherjee | Pranab Mukherjee | | state:IND | defence minister 2004-05–2006-10; foreign minister 2006-10–2009-05; president 2012-07–2017-07
person:prayut-chan-o-cha | Prayut Chan-o-cha | Prayuth Chan-ocha; Prayut; Prayuth | state:THA | army chief 2010-10–2014-09; prime minister 2014-08–2023-08
person:priti-patel | Priti Patel |  | state:GBR | interior minister 2019-07–2022-09
person:pv-narasimha-rao | P.V. Narasimha Rao | P. V. Narasimha Rao; Narasimha Rao | state:IND | prime minister 1991-06–1996-05
person:qaboos-bin-said | Qaboos bin Said | Sultan Qaboos | state:OMN | king 1970-07–2020-01
person:qais-al-khazali | Qais al-Khazali | al-Khazali | group:asaib-ahl-al-haq | leader 2011–
person:qamar-javed-bajwa | Qamar Javed Bajwa | | state:PAK | army chief 2016-11–2022-11
person:qasem-soleimani | Qasem Soleimani | Qassem Soleimani; Soleimani; Suleimani; Qassim Suleimani | unit:quds-force | commander 1998–2020-01
person:qian-qichen | Qian Qichen | | state:CHN | foreign minister 1988-04–1998-03
person:qin-gang | Qin Gang | | state:CHN | foreign minister 2022-12–2023-07
person:rached-ghannouchi | Rached Ghannouchi | Ghannouchi
person:radoslaw-sikorski | Radoslaw Sikorski | Radosław Sikorski; Radek Sikorski; Sikorski | state:POL | defence minister 2005-10–2007-02; foreign minister 2007-11–2014-09; foreign minister 2023-12–
person:radovan-karadzic | Radovan Karadzic | Radovan Karadžić; Karadzic; Karadžić | state:BIH | leader 1992–1996-07
person:rafael-correa | Rafael Correa | | state:ECU | president 2007-01–2017-05
person:rafael-grossi | Rafael Grossi | Grossi; Rafael Mariano Grossi | org:IAEA | director general 2019-12–
person:rafik-hariri | Rafik Hariri | Rafiq Hariri; Rafic Hariri | state:LBN | prime minister 1992-10–1998-12; prime minister 2000-10–2004-10
person:rafiq-tarar | Rafiq Tarar | Muhammad Rafiq Tarar | state:PAK | president 1998-01–2001-06
person:raheel-sharif | Raheel Sharif | | state:PAK | army chief 2013-11–2016-11
person:rahul-gandhi | Rahul Gandhi
person:raila-odinga | Raila Odinga | Odinga | state:KEN | prime minister 2008-04–2013-04
person:raja-pervez-ashraf | Raja Pervez Ashraf | | state:PAK | prime minister 2012-06–2013-03
person:rajiv-gandhi | Rajiv Gandhi | | state:IND | prime minister 1984-10–1989-12
person:rajnath-singh | Rajnath Singh | | state:IND | defence minister 2019-05–
person:ram-nath-kovind | Ram Nath Kovind | | state:IND | president 2017-07–2022-07
person:rami-hamdallah | Rami Hamdallah | Hamdallah | state:PSE | prime minister 2013-06–2019-04
person:ramtane-lamamra | Ramtane Lamamra |  | state:DZA | foreign minister 2013-09–2017-05; foreign minister 2021-07–2023-03
person:ramzan-kadyrov | Ramzan Kadyrov | Kadyrov | state:RUS | leader 2007–
person:randhir-jaiswal | Randhir Jaiswal |  | state:IND
person:ranil-wickremesinghe | Ranil Wickremesinghe | Wickremesinghe | state:LKA | president 2022-07–2024-09
person:rashad-al-alimi | Rashad al-Alimi | al-Alimi | state:YEM | president 2022-04–
person:ratko-mladic | Ratko Mladic | Ratko Mladić; Mladic; Mladić | state:BIH | commander 1992-05–1996-11
person:raul-alfonsin | Raul Alfonsin | Raúl Alfonsín; Alfonsin; Alfonsín | state:ARG | president 1983-12–1989-07
person:raul-castro | Raul Castro | Raúl Castro | state:CUB | president 2008-02–2018-04
person:recep-tayyip-erdogan | Recep Tayyip Erdogan | Recep Tayyip Erdoğan; Erdogan; Erdoğan; Tayyip Erdogan | state:TUR | prime minister 2003-03–2014-08; president 2014-08–; leader 2014-08–
person:rene-preval | Rene Preval | René Préval; Preval | state:HTI | president 1996-02–2001-02; president 2006-05–2011-05
person:retno-marsudi | Retno Marsudi | Marsudi | state:IDN | foreign minister 2014-10–2024-10
person:reuven-rivlin | Reuven Rivlin | | state:ISR | president 2014-07–2021-07
person:rex-tillerson | Rex Tillerson | Tillerson | state:USA | secretary of state 2017-02–2018-03
person:reza-pahlavi | Reza Pahlavi
person:ri-yong-ho | Ri Yong Ho | Ri Yong-ho | state:PRK | foreign minister 2016-05–2020-01
person:richard-marles | Richard Marles | | state:AUS | defence minister 2022-06–
person:richard-myers | Richard Myers | | state:USA | armed forces chief 2001-10–2005-09
person:richard-nixon | Richard Nixon | Nixon | state:USA | president 1969-01–1974-08
person:riek-machar | Riek Machar | Machar | state:SSD | vice president 2020-02–2025-09
person:rishi-sunak | Rishi Sunak | Sunak | state:GBR | prime minister 2022-10–2024-07
person:riyad-al-maliki | Riyad al-Maliki |  | state:PSE | foreign minister 2007-06–2024-03
person:riyad-mansour | Riyad Mansour |  | state:PSE
person:robert-fico | Robert Fico | Fico | state:SVK | prime minister 2006-07–2010-07; prime minister 2012-04–2018-03; prime minister 2023-10–
person:robert-gates | Robert Gates | | state:USA | defence minister 2006-12–2011-07
person:robert-golob | Robert Golob |  | state:SVN | prime minister 2022-06–
person:robert-kocharyan | Robert Kocharyan | Kocharyan | state:ARM | president 1998-04–2008-04
person:robert-malley | Robert Malley | Rob Malley; Malley | state:USA | ambassador 2021–2023
person:robert-mueller | Robert Mueller |  | org:FBI | director 2001-09–2013-09
person:robert-mugabe | Robert Mugabe | Mugabe | state:ZWE | prime minister 1980-04–1987-12; president 1987-12–2017-11
person:robert-obrien | Robert O'Brien | Robert C. O'Brien | state:USA | national security adviser 2019-09–2021-01
person:roberta-metsola | Roberta Metsola | Metsola | org:EU-PARLIAMENT
person:roberta-pinotti | Roberta Pinotti | Pinotti | state:ITA | defence minister 2014-02–2018-06
person:robin-cook | Robin Cook | | state:GBR | foreign minister 1997-05–2001-06
person:roch-kabore | Roch Kabore | Roch Marc Christian Kabore; Roch Kaboré | state:BFA | president 2015-12–2022-01
person:rodrigo-chaves | Rodrigo Chaves |  | state:CRI | president 2022-05–
person:rodrigo-duterte | Rodrigo Duterte | Duterte | state:PHL | president 2016-06–2022-06
person:rodrigo-paz | Rodrigo Paz | | state:BOL | president 2025-11–
person:roh-moo-hyun | Roh Moo-hyun | Roh Moo Hyun | state:KOR | president 2003-02–2008-02
person:roh-tae-woo | Roh Tae-woo | Roh Tae Woo | state:KOR | president 1988-02–1993-02
person:roland-dumas | Roland Dumas | | state:FRA | foreign minister 1984-12–1986-03; foreign minister 1988-05–1993-03
person:romano-prodi | Romano Prodi | Prodi | org:EU-COMMISSION | prime minister of state:ITA 1996-05–1998-10; president 1999-09–2004-11; prime minister of state:ITA 2006-05–2008-05
person:romeo-brawner | Romeo Brawner | Romeo Brawner Jr. | state:PHL | armed forces chief 2023-07–
person:ron-dermer | Ron Dermer | Dermer | state:ISR
person:ron-desantis | Ron DeSantis | DeSantis
person:ronald-lamola | Ronald Lamola | | state:ZAF | foreign minister 2024-07–
person:ronald-reagan | Ronald Reagan | Reagan | state:USA | president 1981-01–1989-01
person:ronen-bar | Ronen Bar |  | org:SHIN-BET | director 2021-10–2025-06
person:rosario-murillo | Rosario Murillo | | state:NIC | vice president 2017-01–2025-02
person:rudolf-scharping | Rudolf Scharping | | state:DEU | defence minister 1998-10–2002-07
person:ruhollah-khomeini | Ruhollah Khomeini | Khomeini; Ayatollah Khomeini; Ayatollah Ruhollah Khomeini | state:IRN | supreme leader 1979-12–1989-06
person:rumen-radev | Rumen Radev | Radev | state:BGR | president 2017-01–
person:rustem-umerov | Rustem Umerov | Umerov | state:UKR | defence minister 2023-09–2025-07; national security adviser 2025-07–
person:ruud-lubbers | Ruud Lubbers | Lubbers | state:NLD | prime minister 1982-11–1994-08
person:ryutaro-hashimoto | Ryutaro Hashimoto | | state:JPN | prime minister 1996-01–1998-07
person:saad-hariri | Saad Hariri | Saad al-Hariri | state:LBN | prime minister 2009-11–2011-06; prime minister 2016-12–2020-01
person:sabah-al-ahmad | Sabah al-Ahmad al-Sabah | Sheikh Sabah al-Ahmad; Sheikh Sabah al-Ahmad al-Sabah | state:KWT | foreign minister 1978-02–1991-04; emir 2006-01–2020-09
person:saddam-haftar | Saddam Haftar |  | state:LBY
person:saddam-hussein | Saddam Hussein | Saddam; Saddam Hussain | state:IRQ | president 1979-07–2003-04; leader 1979-07–2003-04
person:sadyr-japarov | Sadyr Japarov | Japarov; Sadyr Zhaparov | state:KGZ | president 2021-01–
person:saeb-erekat | Saeb Erekat | Erekat | org:PLO
person:saeed-jalili | Saeed Jalili | Saeed Jallili | state:IRN | national security adviser 2007-10–2013-09
person:sahle-work-zewde | Sahle-Work Zewde |  | state:ETH | president 2018-10–2024-10
person:saif-al-islam-gaddafi | Saif al-Islam Gaddafi
person:salam-fayyad | Salam Fayyad | | state:PSE | prime minister 2007-06–2013-06
person:saleh-al-arouri | Saleh al-Arouri | al-Arouri | group:hamas
person:salman-khurshid | Salman Khurshid | | state:IND | foreign minister 2012-10–2014-05
person:salman-of-saudi-arabia | King Salman | Salman bin Abdulaziz | state:SAU | king 2015-01–
person:salome-zourabichvili | Salome Zourabichvili | Salome Zurabishvili; Zourabichvili | state:GEO | foreign minister 2004-03–2005-10; president 2018-12–2024-12
person:salva-kiir | Salva Kiir | Kiir | state:SSD | president 2011-07–
person:salvador-allende | Salvador Allende | Allende | state:CHL | president 1970-11–1973-09
person:sam-nujoma | Sam Nujoma | Nujoma | state:NAM | president 1990-03–2005-03
person:samantha-power | Samantha Power | | state:USA | ambassador 2013–2017-01
person:sameh-shoukry | Sameh Shoukry | Sameh Shukri; Shoukry | state:EGY | foreign minister 2014-06–2024-07
person:samia-suluhu-hassan | Samia Suluhu Hassan | Samia Suluhu | state:TZA | president 2021-03–
person:samir-geagea | Samir Geagea | Geagea
person:samuel-paparo | Samuel Paparo | Paparo | unit:us-indopacom | commander 2024-05–
person:sanae-takaichi | Sanae Takaichi | Takaichi | state:JPN | prime minister 2025-10–
person:sandy-berger | Sandy Berger | Samuel Berger | state:USA | national security adviser 1997-03–2001-01
person:sani-abacha | Sani Abacha | Abacha | state:NGA | president 1993-11–1998-06
person:sanna-marin | Sanna Marin | | state:FIN | prime minister 2019-12–2023-06
person:santiago-pena | Santiago Pena | Santiago Peña | state:PRY | president 2023-08–
person:sara-duterte | Sara Duterte | Sara Duterte-Carpio | state:PHL | vice president 2022-06–
person:saud-al-faisal | Saud al-Faisal | Prince Saud al-Faisal; Saud Al Faisal | state:SAU | foreign minister 1975-10–2015-04
person:sauli-niinisto | Sauli Niinisto | Sauli Niinistö; Niinisto; Niinistö | state:FIN | president 2012-03–2024-03
person:scott-bessent | Scott Bessent | Bessent | state:USA | finance minister 2025-01–
person:scott-morrison | Scott Morrison | | state:AUS | prime minister 2018-08–2022-05
person:sebastian-kurz | Sebastian Kurz |  | state:AUT | foreign minister 2013-12–2017-12
person:sebastian-pinera | Sebastian Pinera | Sebastián Piñera; Piñera | state:CHL | president 2010-03–2014-03; president 2018-03–2022-03
person:sebastien-lecornu | Sebastien Lecornu | Sébastien Lecornu; Lecornu | state:FRA | defence minister 2022-05–2025-09; prime minister 2025-09–
person:sergei-ivanov | Sergei Ivanov | | state:RUS | defence minister 2001-03–2007-02
person:sergei-lavrov | Sergei Lavrov | Sergey Lavrov; Lavrov | state:RUS | foreign minister 2004-03–
person:sergei-naryshkin | Sergei Naryshkin | Naryshkin; Sergey Naryshkin | org:SVR | director 2016-10–
person:sergei-shoigu | Sergei Shoigu | Sergey Shoigu; Shoigu; Sergey Shoygu | state:RUS | defence minister 2012-11–2024-05; national security adviser 2024-05–
person:sergei-sokolov | Sergei Sokolov | | state:SUN | defence minister 1984-12–1987-05
person:sergei-stepashin | Sergei Stepashin | Stepashin | state:RUS | prime minister 1999-05–1999-08
person:sergei-surovikin | Sergei Surovikin | Surovikin; Sergey Surovikin
person:sergey-ryabkov | Sergei Ryabkov | Sergey Ryabkov; Ryabkov | state:RUS | deputy foreign minister 2008–
person:sergio-mattarella | Sergio Mattarella | Mattarella | state:ITA | president 2015-02–
person:serzh-sargsyan | Serzh Sargsyan | | state:ARM | president 2008-04–2018-04
person:shah-mehmood-qureshi | Shah Mehmood Qureshi | | state:PAK | foreign minister 2008-03–2011-02; foreign minister 2018-08–2022-04
person:shah-mohammad-reza-pahlavi | Mohammad Reza Pahlavi | Shah of Iran | state:IRN | king 1941–1979
person:shahid-khaqan-abbasi | Shahid Khaqan Abbasi | | state:PAK | prime minister 2017-08–2018-05
person:shamil-basayev | Shamil Basayev | Basayev
person:shaukat-aziz | Shaukat Aziz | | state:PAK | prime minister 2004-08–2007-11
person:shaul-mofaz | Shaul Mofaz | Mofaz | state:ISR | army chief 1998-07–2002-07; armed forces chief 1998-07–2002-07; defence minister 2002-11–2006-05
person:shavkat-mirziyoyev | Shavkat Mirziyoyev | Mirziyoyev | state:UZB | president 2016-12–
person:shehbaz-sharif | Shehbaz Sharif | Shahbaz Sharif | state:PAK | prime minister 2022-04–2023-08; prime minister 2024-03–
person:sheikh-hasina | Sheikh Hasina | Hasina | state:BGD | prime minister 1996-06–2001-07; prime minister 2009-01–2024-08
person:shigeru-ishiba | Shigeru Ishiba | Ishiba | state:JPN | prime minister 2024-10–2025-10
person:shimon-peres | Shimon Peres | Peres | state:ISR | prime minister 1984-09–1986-10; foreign minister 1986-10–1988-12; foreign minister 1992-07–1995-11; prime minister 1995-11–1996-06; defence minister 1995-11–1996-06; foreign minister 2001-03–2002-11; president 2007-07–2014-07
person:shin-won-sik | Shin Won-sik |  | state:KOR | defence minister 2023-10–2024-09
person:shinjiro-koizumi | Shinjiro Koizumi | | state:JPN | defence minister 2025-10–
person:shinzo-abe | Shinzo Abe | Abe | state:JPN | prime minister 2006-09–2007-09; prime minister 2012-12–2020-09
person:shivshankar-menon | Shivshankar Menon | | state:IND | national security adviser 2010-01–2014-05
person:siad-barre | Siad Barre |  | state:SOM | president 1969-10–1991-01
person:sigmar-gabriel | Sigmar Gabriel | | state:DEU | foreign minister 2017-01–2018-03
person:silvan-shalom | Silvan Shalom | | state:ISR | foreign minister 2003-02–2006-01
person:silvio-berlusconi | Silvio Berlusconi | Berlusconi | state:ITA | prime minister 1994-05–1995-01; prime minister 2001-06–2006-05; prime minister 2008-05–2011-11
person:simon-harris | Simon Harris |  | state:IRL | prime minister 2024-04–2025-01
person:sirajuddin-haqqani | Sirajuddin Haqqani |  | state:AFG | interior minister 2021-09–
person:sitiveni-rabuka | Sitiveni Rabuka | Rabuka | state:FJI | prime minister 2022-12–
person:slobodan-milosevic | Slobodan Milosevic | Milosevic; Slobodan Milošević; Milošević | state:SRB | president 1991-01–1997-07; president of state:YUG 1997-07–2000-10
person:sm-krishna | S.M. Krishna | S. M. Krishna | state:IND | foreign minister 2009-05–2012-10
person:song-min-soon | Song Min-soon | | state:KOR | foreign minister 2006-12–2008-02
person:sonia-gandhi | Sonia Gandhi
person:srettha-thavisin | Srettha Thavisin | Srettha | state:THA | prime minister 2023-08–2024-08
person:staffan-de-mistura | Staffan de Mistura | de Mistura | org:UN | ambassador 2014–2018
person:stefan-lofven | Stefan Lofven | Stefan Löfven; Löfven; Lofven | state:SWE | prime minister 2014-10–2021-11
person:stepan-poltorak | Stepan Poltorak | | state:UKR | defence minister 2014-10–2019-08
person:stephane-dujarric | Stephane Dujarric | Dujarric; Stéphane Dujarric | org:UN | spokesman 2014–
person:stephane-sejourne | Stephane Sejourne | Stéphane Séjourné; Séjourné | state:FRA | foreign minister 2024-01–2024-09
person:stephen-hadley | Stephen Hadley | | state:USA | national security adviser 2005-01–2009-01
person:stephen-harper | Stephen Harper | | state:CAN | prime minister 2006-02–2015-11
person:steve-bannon | Steve Bannon | Bannon
person:steve-witkoff | Steve Witkoff | Witkoff | state:USA | ambassador 2025-01–
person:steven-mnuchin | Steven Mnuchin | Mnuchin | state:USA | finance minister 2017-02–2021-01
person:subcomandante-marcos | Subcomandante Marcos |  | group:ezln
person:subrahmanyam-jaishankar | Subrahmanyam Jaishankar | S. Jaishankar; Jaishankar | state:IND | foreign minister 2019-05–
person:suella-braverman | Suella Braverman | Braverman | state:GBR | interior minister 2022-10–2023-11
person:suharto | Suharto | | state:IDN | president 1968-03–1998-05
person:sukarno | Sukarno | | state:IDN | president 1945–1967
person:suleyman-demirel | Suleyman Demirel | Süleyman Demirel | state:TUR | prime minister 1991-11–1993-05; president 1993-05–2000-05
person:susan-rice | Susan Rice | | state:USA | ambassador 2009–2013; national security adviser 2013-07–2017-01
person:sushma-swaraj | Sushma Swaraj | Swaraj | state:IND | foreign minister 2014-05–2019-05
person:susilo-bambang-yudhoyono | Susilo Bambang Yudhoyono | Yudhoyono | state:IDN | president 2004-10–2014-10
person:svetlana-tikhanovskaya | Sviatlana Tsikhanouskaya | Svetlana Tikhanovskaya; Tsikhanouskaya; Tikhanovskaya | state:BLR | leader 2020–
person:takeshi-iwaya | Takeshi Iwaya | | state:JPN | defence minister 2018-10–2019-09; foreign minister 2024-10–2025-10
person:tamim-bin-hamad-al-thani | Tamim bin Hamad Al Thani | Sheikh Tamim; Sheikh Tamim bin Hamad Al Thani; Tamim bin Hamad al-Thani | state:QAT | emir 2013-06–
person:tammy-bruce | Tammy Bruce |  | state:USA
person:tang-jiaxuan | Tang Jiaxuan | | state:CHN | foreign minister 1998-03–2003-03
person:tansu-ciller | Tansu Ciller | Tansu Çiller; Ciller; Çiller | state:TUR | prime minister 1993-06–1996-03; foreign minister 1996-06–1997-06
person:tareck-el-aissami | Tareck El Aissami | El Aissami | state:VEN | vice president 2017-01–2018-06
person:tariq-aziz | Tariq Aziz | Tareq Aziz | state:IRQ | foreign minister 1983-01–1991-03
person:taro-aso | Taro Aso | | state:JPN | foreign minister 2005-10–2007-08; prime minister 2008-09–2009-09; finance minister 2012-12–2021-10
person:taro-kono | Taro Kono | | state:JPN | foreign minister 2017-08–2019-09; defence minister 2019-09–2020-09
person:ted-cruz | Ted Cruz
person:tedros-adhanom-ghebreyesus | Tedros Adhanom Ghebreyesus | Tedros | org:WHO | foreign minister of state:ETH 2012-11–2016-11; director general 2017-07–
person:teodoro-obiang | Teodoro Obiang | Teodoro Obiang Nguema Mbasogo; Obiang | state:GNQ | president 1979-08–
person:thabo-mbeki | Thabo Mbeki | Mbeki | state:ZAF | president 1999-06–2008-09
person:thaksin-shinawatra | Thaksin Shinawatra | Thaksin | state:THA | prime minister 2001-02–2006-09
person:thein-sein | Thein Sein | | state:MMR | president 2011-03–2016-03
person:theo-francken | Theo Francken | | state:BEL | defence minister 2025-02–
person:theresa-may | Theresa May | | state:GBR | interior minister 2010-05–2016-07; prime minister 2016-07–2019-07
person:thierry-burkhard | Thierry Burkhard | | state:FRA | armed forces chief 2021-07–2025-08
person:thomas-de-maiziere | Thomas de Maiziere | Thomas de Maizière | state:DEU | defence minister 2011-03–2013-12; interior minister 2013-12–2018-03
person:thomas-donilon | Tom Donilon | Thomas Donilon; Donilon | state:USA | national security adviser 2010-10–2013-07
person:thomas-sankara | Thomas Sankara | Sankara | state:BFA | president 1983-08–1987-10
person:to-lam | To Lam | Tô Lâm | state:VNM | president 2024-05–2024-10; leader 2024-08–
person:tobias-billstrom | Tobias Billstrom | Tobias Billström; Billström; Billstrom | state:SWE | foreign minister 2022-10–2024-09
person:tom-barrack | Tom Barrack |  | state:USA
person:tom-fletcher | Tom Fletcher |  | org:UN
person:tom-king | Tom King | | state:GBR | defence minister 1989-07–1992-04
person:tomiichi-murayama | Tomiichi Murayama | | state:JPN | prime minister 1994-06–1996-01
person:tommy-franks | Tommy Franks |  | unit:us-centcom | commander 2000–2003
person:tony-abbott | Tony Abbott | | state:AUS | prime minister 2013-09–2015-09
person:tony-blair | Tony Blair | Blair | state:GBR | prime minister 1997-05–2007-06
person:tony-radakin | Tony Radakin | | state:GBR | armed forces chief 2021-11–2025-09
person:toshiki-kaifu | Toshiki Kaifu | | state:JPN | prime minister 1989-08–1991-11
person:toshimitsu-motegi | Toshimitsu Motegi | Motegi | state:JPN | foreign minister 2019-09–2021-11; foreign minister 2025-10–
person:troels-lund-poulsen | Troels Lund Poulsen | Lund Poulsen | state:DNK | defence minister 2023-08–
person:tsai-ing-wen | Tsai Ing-wen | | state:TWN | president 2016-05–2024-05
person:tulsi-gabbard | Tulsi Gabbard | Gabbard
person:turgut-ozal | Turgut Ozal | Turgut Özal; Ozal | state:TUR | prime minister 1983-12–1989-11; president 1989-11–1993-04
person:tzachi-hanegbi | Tzachi Hanegbi | | state:ISR | national security adviser 2023-01–2025-10
person:tzipi-livni | Tzipi Livni | Livni | state:ISR | foreign minister 2006-01–2009-03
person:uhuru-kenyatta | Uhuru Kenyatta | Kenyatta | state:KEN | president 2013-04–2022-09
person:ulf-kristersson | Ulf Kristersson | Kristersson | state:SWE | prime minister 2022-10–
person:umaro-sissoco-embalo | Umaro Sissoco Embalo | Umaro Sissoco Embaló; Embalo | state:GNB | president 2020-02–2025-11
person:upendra-dwivedi | Upendra Dwivedi | | state:IND | army chief 2024-06–
person:ursula-von-der-leyen | Ursula von der Leyen | von der Leyen | org:EU-COMMISSION | defence minister of state:DEU 2013-12–2019-07; president 2019-12–
person:vaclav-havel | Vaclav Havel | Václav Havel; Havel | state:CZE | president of state:CSK 1989-12–1992-07; president 1993-02–2003-02
person:vadym-prystaiko | Vadym Prystaiko | Prystaiko | state:UKR | foreign minister 2019-08–2020-03
person:valery-gerasimov | Valery Gerasimov | Gerasimov; Valeriy Gerasimov | state:RUS | armed forces chief 2012-11–; army chief 2012-11–
person:valery-zaluzhny | Valery Zaluzhny | Valerii Zaluzhnyi; Zaluzhny; Zaluzhnyi; Valeriy Zaluzhnyi | state:UKR | armed forces chief 2021-07–2024-02; army chief 2021-07–2024-02; commander in chief 2021-07–2024-02
person:vedant-patel | Vedant Patel |  | state:USA
person:velupillai-prabhakaran | Velupillai Prabhakaran | Prabhakaran | group:ltte | leader 1976–2009-05
person:venancio-mondlane | Venancio Mondlane | Venâncio Mondlane; Mondlane
person:vicente-fox | Vicente Fox | | state:MEX | president 2000-12–2006-11
person:victoria-villarruel | Victoria Villarruel | Villarruel | state:ARG | vice president 2023-12–
person:vikram-misri | Vikram Misri | Misri | state:IND
person:viktor-chernomyrdin | Viktor Chernomyrdin | Chernomyrdin | state:RUS | prime minister 1992-12–1998-03
person:viktor-orban | Viktor Orban | Viktor Orbán; Orban; Orbán | state:HUN | prime minister 1998-07–2002-05; prime minister 2010-05–2026-04
person:viktor-yanukovych | Viktor Yanukovych | Yanukovych; Yanukovich; Viktor Yanukovich | state:UKR | prime minister 2002-11–2004-12; prime minister 2006-08–2007-12; president 2010-02–2014-02
person:viktor-yushchenko | Viktor Yushchenko | Yushchenko | state:UKR | prime minister 1999-12–2001-05; president 2005-01–2010-02
person:viktor-zubkov | Viktor Zubkov | | state:RUS | prime minister 2007-09–2008-05
person:violeta-chamorro | Violeta Chamorro | Violeta Barrios de Chamorro | state:NIC | president 1990-04–1997-01
person:vitali-klitschko | Vitali Klitschko | Klitschko
person:vjosa-osmani | Vjosa Osmani | Osmani | state:XKX | president 2021-04–
person:vladimir-medinsky | Vladimir Medinsky | Medinsky | state:RUS | negotiator 2022-02–
person:vladimir-padrino-lopez | Vladimir Padrino Lopez | Vladimir Padrino López; Padrino López; Padrino Lopez; Vladimir Padrino | state:VEN | defence minister 2014-10–
person:vladimir-putin | Vladimir Putin | Putin; Vladimir V. Putin | state:RUS | prime minister 1999-08–2000-05; president 2000-05–2008-05; leader 2000-05–2008-05; prime minister 2008-05–2012-05; president 2012-05–; leader 2012-05–
person:vo-van-thuong | Vo Van Thuong |  | state:VNM | president 2023-03–2024-03
person:vojislav-kostunica | Vojislav Kostunica | Kostunica; Vojislav Koštunica | state:SRB | president of state:YUG 2000-10–2003-03; prime minister 2004-03–2008-07
person:volker-ruehe | Volker Ruehe | Volker Rühe | state:DEU | defence minister 1992-04–1998-10
person:volker-turk | Volker Turk | Volker Türk | org:UN
person:volodymyr-groysman | Volodymyr Groysman | Groysman | state:UKR | prime minister 2016-04–2019-08
person:volodymyr-zelensky | Volodymyr Zelensky | Volodymyr Zelenskyy; Zelensky; Zelenskyy; Zelenskiy; Volodymyr Zelenskiy; Volodomyr Zelensky | state:UKR | president 2019-05–; leader 2019-05–
person:vp-singh | V.P. Singh | V. P. Singh; Vishwanath Pratap Singh | state:IND | prime minister 1989-12–1990-11
person:walid-jumblatt | Walid Jumblatt | Jumblatt
person:walid-muallem | Walid al-Moallem | Walid Muallem; Walid Moallem; al-Moallem; Moallem | state:SYR | foreign minister 2006-02–2020-11
person:wang-wenbin | Wang Wenbin |  | state:CHN | spokesman 2020-07–2024-05
person:wang-yi | Wang Yi | | state:CHN | foreign minister 2013-03–2022-12; foreign minister 2023-07–
person:warren-christopher | Warren Christopher | | state:USA | secretary of state 1993-01–1997-01
person:wei-fenghe | Wei Fenghe | | state:CHN | defence minister 2018-03–2023-03
person:wellington-koo | Wellington Koo | | state:TWN | defence minister 2024-05–
person:wen-jiabao | Wen Jiabao | Wen | state:CHN | prime minister 2003-03–2013-03
person:wendy-sherman | Wendy Sherman | | state:USA | deputy foreign minister 2021–2023
person:wesley-clark | Wesley Clark |  | unit:us-eucom | commander 1997–2000
person:wi-sung-lac | Wi Sung-lac |  | state:KOR | national security adviser 2025-06–
person:william-burns | William Burns | Bill Burns | org:CIA | director 2021-03–2025-01
person:william-cohen | William Cohen | | state:USA | defence minister 1997-01–2001-01
person:william-crowe | William Crowe | | state:USA | armed forces chief 1985-10–1989-09
person:william-hague | William Hague | | state:GBR | foreign minister 2010-05–2014-07
person:william-perry | William Perry | | state:USA | defence minister 1994-02–1997-01
person:william-ruto | William Ruto | Ruto | state:KEN | president 2022-09–
person:willy-claes | Willy Claes | | org:NATO | secretary general 1994-10–1995-10
person:wim-kok | Wim Kok | | state:NLD | prime minister 1994-08–2002-07
person:win-myint | Win Myint |  | state:MMR | president 2018-03–2021-02
person:winston-peters | Winston Peters |  | state:NZL | foreign minister 2017-10–2020-11; foreign minister 2023-11–
person:wladyslaw-kosiniak-kamysz | Wladyslaw Kosiniak-Kamysz | Władysław Kosiniak-Kamysz; Kosiniak-Kamysz | state:POL | defence minister 2023-12–
person:wojciech-jaruzelski | Wojciech Jaruzelski | Jaruzelski | state:POL | leader 1981-10–1989-07; president 1989-07–1990-12
person:xi-jinping | Xi Jinping | Xi | state:CHN | leader 2012-11–; president 2013-03–
person:xiomara-castro | Xiomara Castro |  | state:HND | president 2022-01–2026-01
person:yahya-jammeh | Yahya Jammeh | Jammeh | state:GMB | president 1996-11–2017-01
person:yahya-saree | Yahya Saree | Yahya Sarea; Yahya Sare'e; Saree | group:houthis | spokesman 2018–
person:yahya-sinwar | Yahya Sinwar | Sinwar | group:hamas | leader 2017–2024-10
person:yair-lapid | Yair Lapid | Lapid | state:ISR | foreign minister 2021-06–2022-12; prime minister 2022-07–2022-12
person:yamandu-orsi | Yamandu Orsi | Yamandú Orsi | state:URY | president 2025-03–
person:yang-jiechi | Yang Jiechi | | state:CHN | foreign minister 2007-04–2013-03
person:yang-shangkun | Yang Shangkun | | state:CHN | president 1988-04–1993-03
person:yariv-levin | Yariv Levin
person:yasar-guler | Yasar Guler | Yaşar Güler | state:TUR | armed forces chief 2018-07–2023-06; defence minister 2023-06–
person:yashwant-sinha | Yashwant Sinha | | state:IND | foreign minister 2002-07–2004-05
person:yasser-arafat | Yasser Arafat | Arafat; Yasir Arafat | org:PLO | leader 1969–2004-11; president of state:PSE 1996-02–2004-11
person:yasuhiro-nakasone | Yasuhiro Nakasone | Nakasone | state:JPN | prime minister 1982-11–1987-11
person:yasuo-fukuda | Yasuo Fukuda | | state:JPN | prime minister 2007-09–2008-09
person:yevgeny-prigozhin | Yevgeny Prigozhin | Prigozhin | org:WAGNER | leader 2014–2023-08
person:yevgeny-primakov | Yevgeny Primakov | Primakov | state:RUS | foreign minister 1996-01–1998-09; prime minister 1998-09–1999-05
person:yingluck-shinawatra | Yingluck Shinawatra | Yingluck | state:THA | prime minister 2011-08–2014-05
person:yitzhak-mordechai | Yitzhak Mordechai | | state:ISR | defence minister 1996-06–1999-01
person:yitzhak-rabin | Yitzhak Rabin | Rabin | state:ISR | prime minister 1974-06–1977-06; defence minister 1984-09–1990-03; prime minister 1992-07–1995-11; defence minister 1992-07–1995-11
person:yitzhak-shamir | Yitzhak Shamir | Shamir | state:ISR | prime minister 1983-10–1984-09; foreign minister 1984-09–1986-10; prime minister 1986-10–1992-07
person:yoav-gallant | Yoav Gallant | Gallant | state:ISR | defence minister 2022-12–2024-11
person:yogi-adityanath | Yogi Adityanath | Adityanath
person:yoko-kamikawa | Yoko Kamikawa | | state:JPN | foreign minister 2023-09–2024-10
person:yoon-suk-yeol | Yoon Suk Yeol | Yoon Suk-yeol; Yoon | state:KOR | president 2022-05–2025-04
person:yoshihide-suga | Yoshihide Suga | Suga | state:JPN | prime minister 2020-09–2021-10
person:yoshihiko-noda | Yoshihiko Noda | | state:JPN | prime minister 2011-09–2012-12
person:yoshimasa-hayashi | Yoshimasa Hayashi | | state:JPN | foreign minister 2021-11–2023-09
person:yoshiro-mori | Yoshiro Mori | | state:JPN | prime minister 2000-04–2001-04
person:yossi-cohen | Yossi Cohen |  | org:MOSSAD | director 2016-01–2021-06
person:yoweri-museveni | Yoweri Museveni | Museveni | state:UGA | president 1986-01–
person:yukio-hatoyama | Yukio Hatoyama | Hatoyama | state:JPN | prime minister 2009-09–2010-06
person:yukiya-amano | Yukiya Amano | Amano | org:IAEA | director general 2009-12–2019-07
person:yulia-svyrydenko | Yulia Svyrydenko | Svyrydenko; Yuliia Svyrydenko | state:UKR | prime minister 2025-07–
person:yulia-tymoshenko | Yulia Tymoshenko | Tymoshenko | state:UKR | prime minister 2005-01–2005-09; prime minister 2007-12–2010-03
person:yun-byung-se | Yun Byung-se | | state:KOR | foreign minister 2013-03–2017-06
person:yuri-andropov | Yuri Andropov | Andropov | state:SUN | leader 1982-11–1984-02
person:yuri-baluyevsky | Yuri Baluyevsky | Baluyevsky | state:RUS | armed forces chief 2004-07–2008-06
person:yuri-ushakov | Yuri Ushakov | Ushakov | state:RUS
person:yusuf-bin-alawi | Yusuf bin Alawi | Yousuf bin Alawi | state:OMN | foreign minister 1997–2020-08
person:yusuf-raza-gilani | Yousaf Raza Gilani | Yusuf Raza Gilani; Gilani | state:PAK | prime minister 2008-03–2012-06
person:yvan-gil | Yvan Gil | | state:VEN | foreign minister 2023-01–
person:yvette-cooper | Yvette Cooper | | state:GBR | interior minister 2024-07–2025-09; foreign minister 2025-09–
person:zabihullah-mujahid | Zabihullah Mujahid |  | group:taliban
person:zafarullah-khan-jamali | Zafarullah Khan Jamali | Mir Zafarullah Khan Jamali | state:PAK | prime minister 2002-11–2004-06
person:zalmay-khalilzad | Zalmay Khalilzad | Khalilzad | state:USA | ambassador 2018–2021
person:zhang-youxia | Zhang Youxia |  | state:CHN
person:zhao-lijian | Zhao Lijian |  | state:CHN | spokesman 2020-02–2023-01
person:zhao-ziyang | Zhao Ziyang | | state:CHN | prime minister 1980-09–1987-11
person:zhou-enlai | Zhou Enlai |  | state:CHN | prime minister 1949-10–1976-01
person:zhu-rongji | Zhu Rongji | | state:CHN | prime minister 1998-03–2003-03
person:zia-ul-haq | Zia-ul-Haq | Mohammad Zia-ul-Haq; Zia ul-Haq | state:PAK | army chief 1976-03–1988-08; president 1978-09–1988-08
person:ziad-al-nakhalah | Ziad al-Nakhalah | Ziad Nakhaleh | group:islamic-jihad | leader 2018–
person:zine-el-abidine-ben-ali | Zine El Abidine Ben Ali | Ben Ali | state:TUN | president 1987-11–2011-01
person:zoran-milanovic | Zoran Milanovic | Zoran Milanović | state:HRV | president 2020-02–
person:zuzana-caputova | Zuzana Caputova | Zuzana Čaputová | state:SVK | president 2019-06–2024-06
`;
