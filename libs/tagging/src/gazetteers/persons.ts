/** Leaders, ministers and mediators of the last decades, with their terms. A surname is listed where it can stand alone. */
export const PERSONS = `
person:abbas-araghchi | Abbas Araghchi | Abbas Araqchi; Araghchi; Araqchi | state:IRN | foreign minister 2024-08–
person:abdel-fattah-al-burhan | Abdel Fattah al-Burhan | Burhan; Abdel Fattah Burhan | state:SDN | leader 2019–
person:abdel-fattah-al-sisi | Abdel Fattah al-Sisi | Abdel Fattah el-Sisi; al-Sisi; Sisi; Abdel-Fattah el-Sisi | state:EGY | president 2014-06–
person:abdelmadjid-tebboune | Abdelmadjid Tebboune | Tebboune | state:DZA | president 2019-12–
person:abdul-malik-al-houthi | Abdul-Malik al-Houthi | Abdul Malik al-Houthi; Abdel-Malek al-Houthi | group:houthis | leader 2004–
person:abdullah-ii | King Abdullah II | Abdullah II; King Abdullah II of Jordan | state:JOR | king 1999-02–
person:abiy-ahmed | Abiy Ahmed | Abiy | state:ETH | prime minister 2018-04–
person:abu-bakr-al-baghdadi | Abu Bakr al-Baghdadi | al-Baghdadi | group:islamic-state | leader 2010–2019
person:abu-musab-al-zarqawi | Abu Musab al-Zarqawi | al-Zarqawi; Zarqawi | group:al-qaeda | leader 2004–2006
person:adel-abdul-mahdi | Adel Abdul Mahdi | Adel Abdul-Mahdi | state:IRQ | prime minister 2018-10–2020-05
person:adel-al-jubeir | Adel al-Jubeir | al-Jubeir | state:SAU | foreign minister 2015-04–2018-12
person:ahmed-al-sharaa | Ahmed al-Sharaa | al-Sharaa; Abu Mohammed al-Jolani; Abu Mohammad al-Julani; al-Jolani | state:SYR | president 2025-01–
person:alassane-ouattara | Alassane Ouattara | Ouattara | state:CIV | president 2011–
person:alberto-fujimori | Alberto Fujimori | Fujimori | state:PER | president 1990–2000
person:aleksandar-vucic | Aleksandar Vucic | Vucic; Vučić; Aleksandar Vučić | state:SRB | president 2017-05–
person:alexander-lukashenko | Alexander Lukashenko | Lukashenko; Aleksandr Lukashenko | state:BLR | president 1994-07–
person:ali-abdullah-saleh | Ali Abdullah Saleh | | state:YEM | president 1990–2012
person:ali-akbar-salehi | Ali Akbar Salehi | Salehi | state:IRN | foreign minister 2010–2013-08
person:ali-akbar-velayati | Ali Akbar Velayati | Velayati | state:IRN | foreign minister 1981–1997
person:ali-khamenei | Ali Khamenei | Khamenei; Ayatollah Ali Khamenei; Ayatollah Khamenei; Ayatollah Seyyed Ali Khamenei | state:IRN | president 1981–1989-06; supreme leader 1989-06–
person:ali-larijani | Ali Larijani | Larijani | state:IRN | negotiator 2005–2007; national security adviser 2025-08–
person:ali-shamkhani | Ali Shamkhani | Shamkhani | state:IRN | national security adviser 2013–2023
person:andrei-gromyko | Andrei Gromyko | Gromyko | state:SUN | foreign minister 1957–1985
person:andrzej-duda | Andrzej Duda | | state:POL | president 2015-08–2025-08
person:angela-merkel | Angela Merkel | Merkel | state:DEU | chancellor 2005-11–2021-12
person:annalena-baerbock | Annalena Baerbock | Baerbock | state:DEU | foreign minister 2021-12–2025-05
person:anthony-albanese | Anthony Albanese | Albanese | state:AUS | prime minister 2022-05–
person:antonio-guterres | Antonio Guterres | António Guterres; Guterres | org:UN | secretary general 2017-01–
person:antonio-tajani | Antonio Tajani | Tajani | state:ITA | foreign minister 2022-10–
person:antony-blinken | Antony Blinken | Blinken; Anthony Blinken; Tony Blinken | state:USA | secretary of state 2021-01–2025-01
person:ariel-sharon | Ariel Sharon | | state:ISR | prime minister 2001-03–2006-04
person:ash-carter | Ash Carter | Ashton Carter | state:USA | defence minister 2015-02–2017-01
person:ashraf-ghani | Ashraf Ghani | Ghani | state:AFG | president 2014-09–2021-08
person:asif-ali-zardari | Asif Ali Zardari | Zardari | state:PAK | president 2008–2013; president 2024-03–
person:asim-munir | Asim Munir | General Asim Munir | state:PAK | army chief 2022-11–
person:atal-bihari-vajpayee | Atal Bihari Vajpayee | Vajpayee | state:IND | prime minister 1998–2004-05
person:augusto-pinochet | Augusto Pinochet | Pinochet | state:CHL | president 1974–1990-03
person:avigdor-lieberman | Avigdor Lieberman | Lieberman | state:ISR | defence minister 2016–2018
person:ayman-al-zawahiri | Ayman al-Zawahiri | al-Zawahiri | group:al-qaeda | leader 2011–2022
person:badr-albusaidi | Badr Albusaidi | Badr al-Busaidi; Badr bin Hamad Al Busaidi; Albusaidi; Badr Al Busaidi; Sayyid Badr Albusaidi | state:OMN | foreign minister 2020-08–
person:ban-ki-moon | Ban Ki-moon | Ban Ki Moon | org:UN | secretary general 2007-01–2016-12
person:barack-obama | Barack Obama | Obama | state:USA | president 2009-01–2017-01
person:bashar-al-assad | Bashar al-Assad | Assad; Asad; Bashar Assad; al-Assad; Bashar al-Asad; Bashar Al-Assad; Bashar Asad | state:SYR | president 2000-07–2024-12
person:ben-wallace | Ben Wallace | | state:GBR | defence minister 2019-07–2023-08
person:benazir-bhutto | Benazir Bhutto | Bhutto | state:PAK | prime minister 1988–1990; prime minister 1993–1996
person:benjamin-netanyahu | Benjamin Netanyahu | Netanyahu; Binyamin Netanyahu; Bibi Netanyahu | state:ISR | prime minister 1996-06–1999-07; prime minister 2009-03–2021-06; prime minister 2022-12–
person:benny-gantz | Benny Gantz | Gantz | state:ISR | defence minister 2020–2022
person:bezalel-smotrich | Bezalel Smotrich | Smotrich | state:ISR | finance minister 2022-12–
person:bill-clinton | Bill Clinton | | state:USA | president 1993-01–2001-01
person:bola-tinubu | Bola Tinubu | Tinubu | state:NGA | president 2023-05–
person:bongbong-marcos | Ferdinand Marcos Jr. | Ferdinand Marcos Jr; Bongbong Marcos | state:PHL | president 2022-06–
person:boris-johnson | Boris Johnson | | state:GBR | foreign minister 2016-07–2018-07; prime minister 2019-07–2022-09
person:boris-pistorius | Boris Pistorius | Pistorius | state:DEU | defence minister 2023-01–
person:boris-yeltsin | Boris Yeltsin | Yeltsin | state:RUS | president 1991-07–1999-12
person:boutros-boutros-ghali | Boutros Boutros-Ghali | Boutros-Ghali | org:UN | secretary general 1992-01–1996-12
person:brian-mulroney | Brian Mulroney | Mulroney | state:CAN | prime minister 1984-09–1993-06
person:caspar-weinberger | Caspar Weinberger | Weinberger | state:USA | defence minister 1981-01–1987-11
person:catherine-ashton | Catherine Ashton | | org:EU | ambassador 2009–2014
person:chuck-hagel | Chuck Hagel | Hagel | state:USA | defence minister 2013-02–2015-02
person:claudia-sheinbaum | Claudia Sheinbaum | Sheinbaum | state:MEX | president 2024-10–
person:colin-powell | Colin Powell | | state:USA | secretary of state 2001-01–2005-01
person:condoleezza-rice | Condoleezza Rice | | state:USA | secretary of state 2005-01–2009-01
person:cyril-ramaphosa | Cyril Ramaphosa | Ramaphosa | state:ZAF | president 2018-02–
person:daniel-ortega | Daniel Ortega | Ortega | state:NIC | president 1985–1990; president 2007–
person:david-cameron | David Cameron | Cameron | state:GBR | prime minister 2010-05–2016-07; foreign minister 2023-11–2024-07
person:david-lammy | David Lammy | Lammy | state:GBR | foreign minister 2024-07–2025-09
person:david-petraeus | David Petraeus | Petraeus | state:USA | commander 2007–2011; director 2011–2012
person:deng-xiaoping | Deng Xiaoping | Deng | state:CHN | leader 1978–1992
person:dick-cheney | Dick Cheney | Cheney | state:USA | defence minister 1989–1993; vice president 2001-01–2009-01
person:dilma-rousseff | Dilma Rousseff | Rousseff | state:BRA | president 2011–2016
person:dmitry-medvedev | Dmitry Medvedev | Medvedev; Dmitri Medvedev | state:RUS | president 2008-05–2012-05; prime minister 2012-05–2020-01
person:dmitry-peskov | Dmitry Peskov | Peskov; Dmitri Peskov | state:RUS | spokesman 2012–
person:dominique-de-villepin | Dominique de Villepin | de Villepin | state:FRA | foreign minister 2002–2004
person:donald-rumsfeld | Donald Rumsfeld | Rumsfeld | state:USA | defence minister 2001-01–2006-12
person:donald-trump | Donald Trump | Trump; Donald J. Trump | state:USA | president 2017-01–2021-01; president 2025-01–
person:donald-tusk | Donald Tusk | Tusk | state:POL | prime minister 2007–2014; prime minister 2023-12–
person:ebrahim-raisi | Ebrahim Raisi | Raisi | state:IRN | president 2021-08–2024-05
person:eduard-shevardnadze | Eduard Shevardnadze | Shevardnadze | state:SUN | foreign minister 1985–1990
person:ehud-barak | Ehud Barak | | state:ISR | prime minister 1999-07–2001-03; defence minister 2007–2013
person:ehud-olmert | Ehud Olmert | Olmert | state:ISR | prime minister 2006-04–2009-03
person:emmanuel-macron | Emmanuel Macron | Macron | state:FRA | president 2017-05–
person:emomali-rahmon | Emomali Rahmon | Rahmon | state:TJK | president 1994–
person:esmaeil-baghaei | Esmaeil Baghaei | Esmail Baghaei; Baghaei; Baqaei | state:IRN | spokesman 2024–
person:esmail-qaani | Esmail Qaani | Esmail Ghaani; Qaani | unit:quds-force | commander 2020-01–
person:evo-morales | Evo Morales | | state:BOL | president 2006–2019
person:faisal-bin-farhan | Faisal bin Farhan | Prince Faisal bin Farhan; Faisal bin Farhan Al Saud | state:SAU | foreign minister 2019-10–
person:faustin-archange-touadera | Faustin-Archange Touadera | Touadera | state:CAF | president 2016–
person:federica-mogherini | Federica Mogherini | Mogherini | org:EU | ambassador 2014-11–2019-11
person:felix-tshisekedi | Felix Tshisekedi | Tshisekedi; Félix Tshisekedi | state:COD | president 2019-01–
person:ferdinand-marcos | Ferdinand Marcos | | state:PHL | president 1965–1986-02
person:fidel-castro | Fidel Castro | | state:CUB | president 1976–2008-02
person:francois-hollande | Francois Hollande | François Hollande; Hollande | state:FRA | president 2012-05–2017-05
person:francois-mitterrand | Francois Mitterrand | François Mitterrand; Mitterrand | state:FRA | president 1981-05–1995-05
person:frank-walter-steinmeier | Frank-Walter Steinmeier | Steinmeier | state:DEU | foreign minister 2005–2009; foreign minister 2013–2017-01; president 2017-03–
person:friedrich-merz | Friedrich Merz | Merz | state:DEU | chancellor 2025-05–
person:fuad-masum | Fuad Masum | Fouad Massoum | state:IRQ | president 2014-07–2018-10
person:fumio-kishida | Fumio Kishida | Kishida | state:JPN | prime minister 2021-10–2024-10
person:geir-pedersen | Geir Pedersen | | org:UN | ambassador 2018–
person:george-hw-bush | George H.W. Bush | George H. W. Bush; George Bush Sr. | state:USA | vice president 1981-01–1989-01; president 1989-01–1993-01
person:george-papandreou | George Papandreou | Papandreou | state:GRC | prime minister 2009–2011
person:george-shultz | George Shultz | Shultz | state:USA | secretary of state 1982-07–1989-01
person:george-w-bush | George W. Bush | | state:USA | president 2001-01–2009-01
person:gerhard-schroeder | Gerhard Schroeder | Gerhard Schröder | state:DEU | chancellor 1998-10–2005-11
person:gideon-saar | Gideon Saar | Gideon Sa'ar; Saar | state:ISR | foreign minister 2024-11–
person:giorgia-meloni | Giorgia Meloni | Meloni | state:ITA | prime minister 2022-10–
person:gordon-brown | Gordon Brown | | state:GBR | prime minister 2007-06–2010-05
person:gustavo-petro | Gustavo Petro | Petro | state:COL | president 2022-08–
person:hafez-al-assad | Hafez al-Assad | Hafez Assad | state:SYR | president 1971–2000-06
person:haider-al-abadi | Haider al-Abadi | al-Abadi; Abadi; Haidar al-Abadi; Haider Abadi | state:IRQ | prime minister 2014-09–2018-10
person:hakan-fidan | Hakan Fidan | Fidan | state:TUR | director 2010–2023; foreign minister 2023-06–
person:hamid-karzai | Hamid Karzai | Karzai | state:AFG | president 2001-12–2014-09
person:hans-blix | Hans Blix | Blix | org:IAEA | director general 1981–1997
person:hans-dietrich-genscher | Hans-Dietrich Genscher | Genscher | state:DEU | foreign minister 1974–1992
person:hassan-nasrallah | Hassan Nasrallah | Nasrallah; Sayyed Hassan Nasrallah | group:hezbollah | leader 1992–2024-09
person:hassan-rouhani | Hassan Rouhani | Rouhani; Rohani; Hassan Rohani | state:IRN | president 2013-08–2021-08
person:helmut-kohl | Helmut Kohl | Kohl | state:DEU | chancellor 1982-10–1998-10
person:henry-kissinger | Henry Kissinger | Kissinger | state:USA | secretary of state 1973–1977
person:hibatullah-akhundzada | Hibatullah Akhundzada | Akhundzada | group:taliban | leader 2016–
person:hillary-clinton | Hillary Clinton | Hillary Rodham Clinton | state:USA | secretary of state 2009-01–2013-02
person:hosni-mubarak | Hosni Mubarak | Mubarak | state:EGY | president 1981-10–2011-02
person:hossein-amir-abdollahian | Hossein Amir-Abdollahian | Hossein Amirabdollahian; Amir-Abdollahian; Amirabdollahian | state:IRN | foreign minister 2021-08–2024-05
person:hossein-salami | Hossein Salami | | unit:irgc | commander 2019-04–2025-06
person:hu-jintao | Hu Jintao | Hu | state:CHN | president 2003-03–2013-03
person:hugo-chavez | Hugo Chavez | Hugo Chávez; Chavez; Chávez | state:VEN | president 1999-02–2013-03
person:hun-sen | Hun Sen | | state:KHM | prime minister 1985–2023-08
person:hussein-of-jordan | King Hussein | Hussein of Jordan | state:JOR | king 1952–1999-02
person:ibrahim-al-jaafari | Ibrahim al-Jaafari | al-Jaafari; Jaafari | state:IRQ | prime minister 2005–2006; foreign minister 2014–2018
person:ibrahim-traore | Ibrahim Traore | Ibrahim Traoré; Traore | state:BFA | president 2022–
person:ilham-aliyev | Ilham Aliyev | Aliyev | state:AZE | president 2003-10–
person:imran-khan | Imran Khan | | state:PAK | prime minister 2018-08–2022-04
person:isaias-afwerki | Isaias Afwerki | Isaias | state:ERI | president 1993–
person:ishaq-dar | Ishaq Dar | | state:PAK | foreign minister 2024-03–
person:ismail-haniyeh | Ismail Haniyeh | Haniyeh; Ismail Haniya; Haniya | group:hamas | leader 2017–2024-07
person:israel-katz | Israel Katz | Katz | state:ISR | foreign minister 2024-01–2024-11; defence minister 2024-11–
person:itamar-ben-gvir | Itamar Ben-Gvir | Ben-Gvir; Itamar Ben Gvir | state:ISR | minister 2022-12–
person:jacques-chirac | Jacques Chirac | Chirac | state:FRA | prime minister 1986-03–1988-05; president 1995-05–2007-05
person:jair-bolsonaro | Jair Bolsonaro | Bolsonaro | state:BRA | president 2019-01–2022-12
person:jake-sullivan | Jake Sullivan | | state:USA | national security adviser 2021-01–2025-01
person:james-baker | James Baker | | state:USA | finance minister 1985–1988; secretary of state 1989-01–1992-08
person:james-mattis | James Mattis | Jim Mattis; Mattis | state:USA | defence minister 2017-01–2018-12
person:jared-kushner | Jared Kushner | Kushner | state:USA
person:javad-zarif | Mohammad Javad Zarif | Javad Zarif; Zarif | state:IRN | foreign minister 2013-08–2021-08
person:javier-milei | Javier Milei | Milei | state:ARG | president 2023-12–
person:javier-perez-de-cuellar | Javier Perez de Cuellar | Javier Pérez de Cuéllar; Perez de Cuellar | org:UN | secretary general 1982-01–1991-12
person:jd-vance | JD Vance | J.D. Vance; Vance | state:USA | vice president 2025-01–
person:jean-claude-juncker | Jean-Claude Juncker | Juncker | org:EU-COMMISSION | president 2014–2019
person:jean-noel-barrot | Jean-Noel Barrot | Jean-Noël Barrot; Barrot | state:FRA | foreign minister 2024-09–
person:jean-yves-le-drian | Jean-Yves Le Drian | Le Drian | state:FRA | defence minister 2012–2017-05; foreign minister 2017-05–2022-05
person:jens-stoltenberg | Jens Stoltenberg | Stoltenberg | org:NATO | secretary general 2014-10–2024-10
person:jeremy-hunt | Jeremy Hunt | | state:GBR | foreign minister 2018-07–2019-07
person:jiang-zemin | Jiang Zemin | | state:CHN | president 1993-03–2003-03
person:jimmy-carter | Jimmy Carter | | state:USA | president 1977-01–1981-01
person:joe-biden | Joe Biden | Biden; Joseph Biden | state:USA | vice president 2009-01–2017-01; president 2021-01–2025-01
person:john-bolton | John Bolton | Bolton | state:USA | national security adviser 2018-04–2019-09
person:john-kerry | John Kerry | Kerry | state:USA | secretary of state 2013-02–2017-01
person:john-major | John Major | | state:GBR | prime minister 1990-11–1997-05
person:jose-maria-aznar | Jose Maria Aznar | Aznar | state:ESP | prime minister 1996–2004
person:josep-borrell | Josep Borrell | Borrell | org:EU | ambassador 2019-12–2024-11
person:joseph-aoun | Joseph Aoun | | state:LBN | army chief 2017–2025-01; president 2025-01–
person:joseph-kabila | Joseph Kabila | Kabila | state:COD | president 2001–2019
person:joseph-votel | Joseph Votel | Joseph L. Votel | unit:us-centcom | commander 2016-03–2019-03
person:justin-trudeau | Justin Trudeau | Trudeau | state:CAN | prime minister 2015-11–2025-03
person:kaja-kallas | Kaja Kallas | Kallas | org:EU | prime minister 2021–2024; ambassador 2024-12–
person:karoline-leavitt | Karoline Leavitt | Leavitt | state:USA | spokesman 2025-01–
person:kassym-jomart-tokayev | Kassym-Jomart Tokayev | Tokayev | state:KAZ | president 2019-03–
person:keir-starmer | Keir Starmer | Starmer | state:GBR | prime minister 2024-07–
person:keith-kellogg | Keith Kellogg | Kellogg | state:USA | ambassador 2025–
person:kim-il-sung | Kim Il Sung | Kim Il-sung | state:PRK | president 1972–1994-07
person:kim-jong-il | Kim Jong Il | Kim Jong-il | state:PRK | leader 1994-07–2011-12
person:kim-jong-un | Kim Jong Un | Kim Jong-un | state:PRK | leader 2011-12–
person:kim-yo-jong | Kim Yo Jong | Kim Yo-jong | state:PRK
person:kirill-dmitriev | Kirill Dmitriev | Dmitriev | state:RUS | ambassador 2025–
person:kofi-annan | Kofi Annan | Annan | org:UN | secretary general 1997-01–2006-12
person:kurt-waldheim | Kurt Waldheim | Waldheim | state:AUT | president 1986-07–1992-07
person:lai-ching-te | Lai Ching-te | William Lai | state:TWN | president 2024-05–
person:lakhdar-brahimi | Lakhdar Brahimi | Brahimi | org:UN | ambassador 2012–2014
person:laurent-fabius | Laurent Fabius | Fabius | state:FRA | foreign minister 2012–2016-02
person:lee-jae-myung | Lee Jae-myung | Lee Jae Myung | state:KOR | president 2025-06–
person:leonid-brezhnev | Leonid Brezhnev | Brezhnev | state:SUN | leader 1964–1982
person:li-keqiang | Li Keqiang | | state:CHN | prime minister 2013-03–2023-03
person:li-qiang | Li Qiang | | state:CHN | prime minister 2023-03–
person:lindsey-graham | Lindsey Graham | | state:USA | senator 2003–
person:liz-truss | Liz Truss | Truss | state:GBR | foreign minister 2021-09–2022-09; prime minister 2022-09–2022-10
person:lloyd-austin | Lloyd Austin | | state:USA | defence minister 2021-01–2025-01
person:luiz-inacio-lula-da-silva | Luiz Inacio Lula da Silva | Luiz Inácio Lula da Silva; Lula; Lula da Silva | state:BRA | president 2003–2010; president 2023-01–
person:madeleine-albright | Madeleine Albright | Albright | state:USA | secretary of state 1997-01–2001-01
person:mahmoud-abbas | Mahmoud Abbas | | state:PSE | president 2005-01–
person:mahmoud-ahmadinejad | Mahmoud Ahmadinejad | Ahmadinejad | state:IRN | president 2005-08–2013-08
person:manmohan-singh | Manmohan Singh | | state:IND | prime minister 2004-05–2014-05
person:manouchehr-mottaki | Manouchehr Mottaki | Mottaki | state:IRN | foreign minister 2005–2010
person:manuel-noriega | Manuel Noriega | Noriega | state:PAN | leader 1983–1989
person:marco-rubio | Marco Rubio | Rubio | state:USA | secretary of state 2025-01–; national security adviser 2025-05–
person:margaret-thatcher | Margaret Thatcher | Thatcher | state:GBR | prime minister 1979-05–1990-11
person:maria-corina-machado | Maria Corina Machado | María Corina Machado; Machado | state:VEN | leader 2023–
person:maria-zakharova | Maria Zakharova | Zakharova | state:RUS | spokesman 2015–
person:mark-carney | Mark Carney | | state:CAN | prime minister 2025-03–
person:mark-esper | Mark Esper | Esper | state:USA | defence minister 2019-07–2020-11
person:mark-milley | Mark Milley | Milley | state:USA | army chief 2019-10–2023-09
person:mark-rutte | Mark Rutte | Rutte | state:NLD | prime minister 2010-10–2024-07; secretary general 2024-10–
person:masoud-barzani | Masoud Barzani | Massoud Barzani; Barzani | org:KRG | president 2005–2017
person:masoud-pezeshkian | Masoud Pezeshkian | Pezeshkian | state:IRN | president 2024-07–
person:mette-frederiksen | Mette Frederiksen | Frederiksen | state:DNK | prime minister 2019-06–
person:mevlut-cavusoglu | Mevlut Cavusoglu | Mevlüt Çavuşoğlu; Cavusoglu; Çavuşoğlu | state:TUR | foreign minister 2015-11–2023-06
person:michael-fallon | Michael Fallon | Fallon | state:GBR | defence minister 2014-07–2017-11
person:michelle-bachelet | Michelle Bachelet | Bachelet | state:CHL | president 2006–2010; president 2014–2018
person:miguel-diaz-canel | Miguel Diaz-Canel | Miguel Díaz-Canel; Diaz-Canel | state:CUB | president 2018-04–
person:mike-johnson | Mike Johnson | | state:USA | senator 2023-10–
person:mike-pence | Mike Pence | Pence | state:USA | vice president 2017-01–2021-01
person:mike-pompeo | Mike Pompeo | Pompeo | state:USA | director 2017–2018; secretary of state 2018-04–2021-01
person:mike-waltz | Mike Waltz | Waltz; Michael Waltz | state:USA | national security adviser 2025-01–2025-05
person:mikhail-gorbachev | Mikhail Gorbachev | Gorbachev | state:SUN | leader 1985-03–1991-12; president 1990–1991-12
person:mikheil-saakashvili | Mikheil Saakashvili | Saakashvili | state:GEO | president 2004–2013
person:min-aung-hlaing | Min Aung Hlaing | | state:MMR | army chief 2011–; leader 2021-02–
person:mobutu-sese-seko | Mobutu Sese Seko | Mobutu | state:COD | president 1965–1997
person:mohamed-elbaradei | Mohamed ElBaradei | ElBaradei; El Baradei; Mohammed ElBaradei | org:IAEA | director general 1997–2009-11
person:mohamed-hamdan-dagalo | Mohamed Hamdan Dagalo | Hemedti; Dagalo | group:rsf | commander 2013–
person:mohamed-morsi | Mohamed Morsi | Morsi; Mohamed Mursi; Mursi; Mohammed Morsi | state:EGY | president 2012-06–2013-07
person:mohammad-bagher-ghalibaf | Mohammad Bagher Ghalibaf | Ghalibaf; Qalibaf; Mohammad Baqer Qalibaf; Mohammad Bagher Qalibaf | state:IRN | senator 2020-05–
person:mohammad-khatami | Mohammad Khatami | Khatami; Mohammed Khatami | state:IRN | president 1997-08–2005-08
person:mohammad-mosaddegh | Mohammad Mosaddegh | Mossadegh; Mosaddegh | state:IRN | prime minister 1951–1953
person:mohammed-bin-abdulrahman-al-thani | Mohammed bin Abdulrahman Al Thani | Sheikh Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdulrahman al-Thani; Mohammed bin Abdulrahman bin Jassim Al Thani | state:QAT | foreign minister 2016–; prime minister 2023-03–
person:mohammed-bin-salman | Mohammed bin Salman | Crown Prince Mohammed bin Salman; MBS; Mohammad bin Salman | state:SAU | defence minister 2015–2022; prime minister 2022-09–
person:mohammed-bin-zayed | Mohammed bin Zayed | Sheikh Mohammed bin Zayed; Mohamed bin Zayed; MBZ; Mohamed bin Zayed Al Nahyan | state:ARE | president 2022-05–
person:mohammed-deif | Mohammed Deif | Deif | group:hamas | commander 2002–2024
person:mohammed-shia-al-sudani | Mohammed Shia al-Sudani | al-Sudani | state:IRQ | prime minister 2022-10–
person:muammar-gaddafi | Muammar Gaddafi | Gaddafi; Qaddafi; Gadhafi; Khadafy; Muammar Qaddafi; Moammar Gadhafi; Gadaffi; Muammar Gadhafi | state:LBY | leader 1969–2011-10
person:muhammad-yunus | Muhammad Yunus | Yunus | state:BGD | leader 2024-08–
person:muqtada-al-sadr | Muqtada al-Sadr | Moqtada al-Sadr; al-Sadr | state:IRQ
person:mustafa-al-kadhimi | Mustafa al-Kadhimi | al-Kadhimi | state:IRQ | prime minister 2020-05–2022-10
person:naftali-bennett | Naftali Bennett | | state:ISR | prime minister 2021-06–2022-06
person:naim-qassem | Naim Qassem | Qassem | group:hezbollah | leader 2024-10–
person:najib-mikati | Najib Mikati | Mikati | state:LBN | prime minister 2021-09–2025-02
person:nancy-pelosi | Nancy Pelosi | Pelosi | state:USA | senator 2007–2023
person:narendra-modi | Narendra Modi | Modi | state:IND | prime minister 2014-05–
person:nawaf-salam | Nawaf Salam | | state:LBN | prime minister 2025-02–
person:nawaz-sharif | Nawaz Sharif | | state:PAK | prime minister 1990–1993; prime minister 1997–1999; prime minister 2013–2017
person:nayib-bukele | Nayib Bukele | Bukele | state:SLV | president 2019-06–
person:necmettin-erbakan | Necmettin Erbakan | Erbakan | state:TUR | prime minister 1996–1997
person:nelson-mandela | Nelson Mandela | Mandela | state:ZAF | president 1994-05–1999-06
person:nicolas-maduro | Nicolas Maduro | Nicolás Maduro; Maduro | state:VEN | president 2013-04–
person:nicolas-sarkozy | Nicolas Sarkozy | Sarkozy | state:FRA | president 2007-05–2012-05
person:nikki-haley | Nikki Haley | Haley | state:USA | ambassador 2017–2018
person:nikol-pashinyan | Nikol Pashinyan | Pashinyan | state:ARM | prime minister 2018-05–
person:nouri-al-maliki | Nouri al-Maliki | Nouri Maliki; al-Maliki; Nuri al-Maliki; Maliki | state:IRQ | prime minister 2006-05–2014-09
person:olaf-scholz | Olaf Scholz | Scholz | state:DEU | chancellor 2021-12–2025-05
person:oleksandr-syrskyi | Oleksandr Syrskyi | Syrskyi | state:UKR | army chief 2024-02–
person:oleksii-reznikov | Oleksii Reznikov | Reznikov | state:UKR | defence minister 2021-11–2023-09
person:omar-al-bashir | Omar al-Bashir | al-Bashir; Omar Bashir | state:SDN | president 1989-06–2019-04
person:osama-bin-laden | Osama bin Laden | bin Laden; Bin Laden; Usama bin Laden; Osama Bin Laden | group:al-qaeda | leader 1988–2011-05
person:oscar-arias | Oscar Arias | Arias | state:CRI | president 1986–1990; president 2006–2010
person:park-chung-hee | Park Chung-hee | | state:KOR | president 1963–1979
person:park-geun-hye | Park Geun-hye | | state:KOR | president 2013-02–2017-03
person:paul-biya | Paul Biya | Biya | state:CMR | president 1982–
person:paul-kagame | Paul Kagame | Kagame | state:RWA | president 2000–
person:paul-volcker | Paul Volcker | Volcker | state:USA
person:pedro-sanchez | Pedro Sanchez | Pedro Sánchez | state:ESP | prime minister 2018-06–
person:penny-wong | Penny Wong | | state:AUS | foreign minister 2022-05–
person:pervez-musharraf | Pervez Musharraf | Musharraf | state:PAK | president 2001–2008
person:pete-hegseth | Pete Hegseth | Hegseth | state:USA | defence minister 2025-01–
person:petro-poroshenko | Petro Poroshenko | Poroshenko | state:UKR | president 2014-06–2019-05
person:philip-hammond | Philip Hammond | | state:GBR | defence minister 2011-10–2014-07; foreign minister 2014-07–2016-07
person:pieter-willem-botha | P.W. Botha | Botha | state:ZAF | president 1984–1989
person:pol-pot | Pol Pot | | group:khmer-rouge | leader 1963–1997
person:pope-francis | Pope Francis | | state:VAT | leader 2013-03–2025-04
person:pope-john-paul-ii | Pope John Paul II | John Paul II; Pope John Paul | state:VAT | leader 1978–2005
person:pope-leo-xiv | Pope Leo XIV | Pope Leo | state:VAT | leader 2025-05–
person:prabowo-subianto | Prabowo Subianto | Prabowo | state:IDN | president 2024-10–
person:pranab-mukherjee | Pranab Mukherjee | | state:IND | president 2012–2017
person:qasem-soleimani | Qasem Soleimani | Qassem Soleimani; Soleimani; Suleimani; Qassim Suleimani | unit:quds-force | commander 1998–2020-01
person:rafael-grossi | Rafael Grossi | Grossi; Rafael Mariano Grossi | org:IAEA | director general 2019-12–
person:rafik-hariri | Rafik Hariri | Rafiq Hariri; Rafic Hariri | state:LBN | prime minister 1992–1998; prime minister 2000–2004
person:rajiv-gandhi | Rajiv Gandhi | | state:IND | prime minister 1984-10–1989-12
person:rajnath-singh | Rajnath Singh | | state:IND | defence minister 2019-05–
person:ramzan-kadyrov | Ramzan Kadyrov | Kadyrov | state:RUS | leader 2007–
person:raul-castro | Raul Castro | Raúl Castro | state:CUB | president 2008-02–2018-04
person:recep-tayyip-erdogan | Recep Tayyip Erdogan | Recep Tayyip Erdoğan; Erdogan; Erdoğan; Tayyip Erdogan | state:TUR | prime minister 2003-03–2014-08; president 2014-08–
person:rex-tillerson | Rex Tillerson | Tillerson | state:USA | secretary of state 2017-02–2018-03
person:richard-nixon | Richard Nixon | Nixon | state:USA | president 1969-01–1974-08
person:rishi-sunak | Rishi Sunak | Sunak | state:GBR | prime minister 2022-10–2024-07
person:robert-fico | Robert Fico | Fico | state:SVK | prime minister 2012–2018; prime minister 2023-10–
person:robert-gates | Robert Gates | | state:USA | defence minister 2006-12–2011-07
person:robert-malley | Robert Malley | Rob Malley; Malley | state:USA | ambassador 2021–2023
person:robert-mugabe | Robert Mugabe | Mugabe | state:ZWE | prime minister 1980–1987; president 1987–2017
person:rodrigo-duterte | Rodrigo Duterte | Duterte | state:PHL | president 2016-06–2022-06
person:ronald-reagan | Ronald Reagan | Reagan | state:USA | president 1981-01–1989-01
person:ruhollah-khomeini | Ruhollah Khomeini | Khomeini; Ayatollah Khomeini; Ayatollah Ruhollah Khomeini | state:IRN | supreme leader 1979–1989-06
person:rustem-umerov | Rustem Umerov | Umerov | state:UKR | defence minister 2023-09–2025-07
person:saad-hariri | Saad Hariri | Saad al-Hariri | state:LBN | prime minister 2009–2011; prime minister 2016–2020
person:saddam-hussein | Saddam Hussein | Saddam | state:IRQ | president 1979-07–2003-04
person:salman-of-saudi-arabia | King Salman | Salman bin Abdulaziz | state:SAU | king 2015-01–
person:salva-kiir | Salva Kiir | Kiir | state:SSD | president 2011–
person:samantha-power | Samantha Power | | state:USA | ambassador 2013–2017-01
person:sanae-takaichi | Sanae Takaichi | Takaichi | state:JPN | prime minister 2025-10–
person:sebastien-lecornu | Sebastien Lecornu | Sébastien Lecornu; Lecornu | state:FRA | defence minister 2022-05–2025-09; prime minister 2025-09–
person:sergei-lavrov | Sergei Lavrov | Sergey Lavrov; Lavrov | state:RUS | foreign minister 2004-03–
person:sergei-shoigu | Sergei Shoigu | Sergey Shoigu; Shoigu | state:RUS | defence minister 2012-11–2024-05
person:sergey-ryabkov | Sergei Ryabkov | Sergey Ryabkov; Ryabkov | state:RUS | deputy foreign minister 2008–
person:shah-mohammad-reza-pahlavi | Mohammad Reza Pahlavi | Shah of Iran | state:IRN | king 1941–1979
person:shehbaz-sharif | Shehbaz Sharif | Shahbaz Sharif | state:PAK | prime minister 2022-04–2023-08; prime minister 2024-03–
person:sheikh-hasina | Sheikh Hasina | Hasina | state:BGD | prime minister 1996–2001; prime minister 2009-01–2024-08
person:shigeru-ishiba | Shigeru Ishiba | Ishiba | state:JPN | prime minister 2024-10–2025-10
person:shimon-peres | Shimon Peres | Peres | state:ISR | prime minister 1984–1986; foreign minister 1986–1988; prime minister 1995–1996; president 2007–2014
person:shinzo-abe | Shinzo Abe | Abe | state:JPN | prime minister 2012-12–2020-09
person:silvio-berlusconi | Silvio Berlusconi | Berlusconi | state:ITA | prime minister 2001–2006; prime minister 2008–2011
person:slobodan-milosevic | Slobodan Milosevic | Milosevic | state:SRB | president 1989–2000
person:staffan-de-mistura | Staffan de Mistura | de Mistura | org:UN | ambassador 2014–2018
person:stephane-dujarric | Stephane Dujarric | Dujarric; Stéphane Dujarric | org:UN | spokesman 2014–
person:steve-witkoff | Steve Witkoff | Witkoff | state:USA | ambassador 2025-01–
person:subrahmanyam-jaishankar | Subrahmanyam Jaishankar | S. Jaishankar; Jaishankar | state:IND | foreign minister 2019-05–
person:sukarno | Sukarno | | state:IDN | president 1945–1967
person:susan-rice | Susan Rice | | state:USA | ambassador 2009–2013; national security adviser 2013-07–2017-01
person:sushma-swaraj | Sushma Swaraj | Swaraj | state:IND | foreign minister 2014-05–2019-05
person:svetlana-tikhanovskaya | Sviatlana Tsikhanouskaya | Svetlana Tikhanovskaya; Tsikhanouskaya; Tikhanovskaya | state:BLR | leader 2020–
person:tamim-bin-hamad-al-thani | Tamim bin Hamad Al Thani | Sheikh Tamim; Sheikh Tamim bin Hamad Al Thani; Tamim bin Hamad al-Thani | state:QAT | emir 2013-06–
person:theresa-may | Theresa May | | state:GBR | interior minister 2010-05–2016-07; prime minister 2016-07–2019-07
person:tony-blair | Tony Blair | Blair | state:GBR | prime minister 1997-05–2007-06
person:tsai-ing-wen | Tsai Ing-wen | | state:TWN | president 2016-05–2024-05
person:turgut-ozal | Turgut Ozal | Turgut Özal; Ozal | state:TUR | prime minister 1983–1989; president 1989–1993
person:ursula-von-der-leyen | Ursula von der Leyen | von der Leyen | org:EU-COMMISSION | president 2019-12–
person:valery-gerasimov | Valery Gerasimov | Gerasimov; Valeriy Gerasimov | state:RUS | army chief 2012-11–
person:valery-zaluzhny | Valery Zaluzhny | Valerii Zaluzhnyi; Zaluzhny; Zaluzhnyi | state:UKR | army chief 2021-07–2024-02
person:viktor-orban | Viktor Orban | Viktor Orbán; Orban; Orbán | state:HUN | prime minister 1998–2002; prime minister 2010-05–
person:viktor-yanukovych | Viktor Yanukovych | Yanukovych; Yanukovich; Viktor Yanukovich | state:UKR | president 2010-02–2014-02
person:vladimir-putin | Vladimir Putin | Putin | state:RUS | president 2000-05–2008-05; prime minister 2008-05–2012-05; president 2012-05–
person:vojislav-kostunica | Vojislav Kostunica | Kostunica | state:SRB | prime minister 2004–2008
person:volodymyr-zelensky | Volodymyr Zelensky | Volodymyr Zelenskyy; Zelensky; Zelenskyy; Zelenskiy; Volodymyr Zelenskiy; Volodomyr Zelensky | state:UKR | president 2019-05–
person:wang-yi | Wang Yi | | state:CHN | foreign minister 2013-03–2022-12; foreign minister 2023-07–
person:warren-christopher | Warren Christopher | | state:USA | secretary of state 1993-01–1997-01
person:wen-jiabao | Wen Jiabao | Wen | state:CHN | prime minister 2003-03–2013-03
person:wendy-sherman | Wendy Sherman | | state:USA | deputy foreign minister 2021–2023
person:william-hague | William Hague | | state:GBR | foreign minister 2010-05–2014-07
person:william-ruto | William Ruto | Ruto | state:KEN | president 2022-09–
person:xi-jinping | Xi Jinping | Xi | state:CHN | president 2013-03–
person:yahya-saree | Yahya Saree | Yahya Sarea; Yahya Sare'e; Saree | group:houthis | spokesman 2018–
person:yahya-sinwar | Yahya Sinwar | Sinwar | group:hamas | leader 2017–2024-10
person:yair-lapid | Yair Lapid | Lapid | state:ISR | foreign minister 2021-06–2022-12; prime minister 2022-07–2022-12
person:yasser-arafat | Yasser Arafat | Arafat; Yasir Arafat | org:PLO | leader 1969–2004-11
person:yasuhiro-nakasone | Yasuhiro Nakasone | Nakasone | state:JPN | prime minister 1982-11–1987-11
person:yevgeny-prigozhin | Yevgeny Prigozhin | Prigozhin | org:WAGNER | leader 2014–2023-08
person:yitzhak-rabin | Yitzhak Rabin | Rabin | state:ISR | prime minister 1974–1977; defence minister 1984–1990; prime minister 1992-07–1995-11
person:yitzhak-shamir | Yitzhak Shamir | Shamir | state:ISR | prime minister 1983–1984; prime minister 1986-10–1992-07
person:yoav-gallant | Yoav Gallant | Gallant | state:ISR | defence minister 2022-12–2024-11
person:yoon-suk-yeol | Yoon Suk Yeol | Yoon Suk-yeol; Yoon | state:KOR | president 2022-05–2025-04
person:yoshihide-suga | Yoshihide Suga | Suga | state:JPN | prime minister 2020-09–2021-10
person:yoweri-museveni | Yoweri Museveni | Museveni | state:UGA | president 1986-01–
person:yukiya-amano | Yukiya Amano | Amano | org:IAEA | director general 2009-12–2019-07
person:yusuf-raza-gilani | Yousaf Raza Gilani | Yusuf Raza Gilani; Gilani | state:PAK | prime minister 2008–2012
person:zalmay-khalilzad | Zalmay Khalilzad | Khalilzad | state:USA | ambassador 2018–2021
person:zia-ul-haq | Zia-ul-Haq | Mohammad Zia-ul-Haq; Zia ul-Haq | state:PAK | president 1978–1988-08
person:zine-el-abidine-ben-ali | Zine El Abidine Ben Ali | Ben Ali | state:TUN | president 1987–2011
`;
