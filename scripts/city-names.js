// What `cities.js` corrects in the package: rows are `ISO 3166 alpha-3: names, separated by ;`.
const rows = (text) =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) =>
        line
          .slice(4)
          .split(';')
          .map((name) => [`${line.slice(0, 3)} ${name.split('=')[0].trim()}`, name.split('=')[1]?.trim() ?? '']),
      ),
  );

/** Quarters, districts, offices and second entries of a city. */
export const NOT_CITIES = rows(`
AUS Logan City
BGD Bagerhat; Nāgarpur; Natore; Shibganj; Tungi
BRA Embu; Paulista
CAN Etobicoke; Ladner; North York
CHL La Pintana
CHN Dadonghai; Dadukou; Fendou; Gaoping; Guankou; Guli; Hangu; Huayin; Huocheng; Jianshui; Jingling; Laohekou; Lianshan; Linxia Chengguanzhen; Luancheng; Luqiao; Panshan; Puyang Chengguanzhen; Qionghai; Shashi; Shengli; Shiqi; Taihecun; Tanggu; Tongshan; Wusong; Xinpu; Xinyuan; Xiuying; Yuci; Zhangjiakou Shi Xuanhua Qu
CMR Mokolo
COD Masina
COL Armenia
CUB Arroyo Naranjo; Guantánamo
DOM Santo Domingo Este; Santo Domingo Oeste
DZA Bab Ezzouar
EGY New Cairo; Tanda
ESP Ciudad Lineal
GBR City of Westminster; Islington
GHA Atsiaman
GIN Camayenne
HKG Hong Kong; Tsuen Wan
HTI Delmas 73
IDN Ciampea; Cileungsir; Ciputat; City of Balikpapan; Loa Janan; Percut; Rengasdengklok
IND Amarnāth; Bāli; Bilimora; Borivli; Chānda; Gajuwaka; Gosāba; Jammu; Kulti; Kūkatpalli; Lal Bahadur Nagar; Najafgarh; Nangi; Narela; Nowrangapur; Punāsa; Quthbullapur; Rāmgundam; Shyamnagar; Shrīrāmpur; Srinagar; Tiruvottiyūr; Āvadi
IRN Kahrīz; Pasragad Branch
JAM New Kingston
JPN Ageoshimo; Kakogawachō-honmachi; Minamirinkan; Minato; Yono
MAR Salé Al Jadida
MEX Azcapotzalco; Benito Juarez; Buenavista; Coyoacán; Cuauhtémoc; Gustavo Adolfo Madero; Iztacalco; Iztapalapa; Juárez; La Paz; Magdalena Contreras; Miguel Hidalgo; Ojo de Agua; Tlalpan; Tláhuac; Xico; Xochimilco
MYS Kampung Baru Subang
NGA Atani; Chakwama; Ebute Ikorodu; Efon-Alaaye
PAK Battagram
PHL Budta; Libertad; Magugpo Poblacion; Malingao; Mansilingan; Mantampay; Santol
POL Mokotów
SAU Sulţānah
SEN Thiès Nones
SGP Woodlands
SSD Winejok
TUR Ataşehir; Bahçelievler; Bağcılar; Çankaya; Esenler; Esenyurt; Karabağlar; Maltepe; Merkezefendi; Muratpaşa; Sancaktepe; Şişli; Sultanbeyli; Sultangazi; Umraniye; Üsküdar; Zeytinburnu
USA Ironville; Jamaica; Lexington-Fayette; Maryvale; Meads; Paradise; Queens; Staten Island; The Bronx
VEN Alto Barinas; Baruta; Mucumpiz
`);

/** How English-language news writes a name, the other spellings behind a comma. */
export const SPELLINGS = rows(`
ARE Ajman City=Ajman; Ras Al Khaimah City=Ras al-Khaimah
AZE Lankaran=Lankaran; Sumqayıt=Sumgait,Sumqayit
BEL Antwerpen=Antwerp,Antwerpen; Gent=Ghent,Gent
BGD Barisāl=Barisal; Comilla=Comilla,Cumilla; Jessore=Jessore,Jashore; Rājshāhi=Rajshahi
BLR Babruysk=Babruysk,Bobruisk; Homyel'=Gomel; Mahilyow=Mogilev,Mahilyow; Vitebsk=Vitebsk,Vitsebsk
BRA Belém=Belém; São Luís=São Luís
CHN Changshu City=Changshu; Huai'an=Huai'an; Tai’an=Tai'an; Xi’an=Xi'an; Hohhot=Hohhot,Huhhot; Shantou=Shantou,Swatow; Tongchuanshi=Tongchuan; Wenshan City=Wenshan; Xiamen=Xiamen,Amoy; Zhu Cheng City=Zhucheng
DEU Frankfurt am Main=Frankfurt; Halle (Saale)=Halle; Hannover=Hanover; Köln=Cologne; Nürnberg=Nuremberg,Nürnberg; Düsseldorf=Düsseldorf,Duesseldorf; Münster=Münster,Muenster
DNK Århus=Aarhus
DOM Santiago de los Caballeros=Santiago de los Caballeros
EGY Al Fayyūm=Fayoum,Faiyum; Al Manşūrah=Mansoura,Mansura; Al Maḩallah al Kubrá=El Mahalla El Kubra,Mahalla; Al Minyā=Minya; Asyūţ=Assiut,Asyut; Damanhūr=Damanhour,Damanhur; Idkū=Edku; Kafr ad Dawwār=Kafr el-Dawwar; Qinā=Qena; Suez=Suez City; Ḩalwān=Helwan
ESP A Coruña=A Coruña,La Coruña; Gasteiz / Vitoria=Vitoria-Gasteiz,Vitoria; Las Palmas de Gran Canaria=Las Palmas; Palma=Palma de Mallorca; Sevilla=Seville; Zaragoza=Zaragoza,Saragossa; Jerez de la Frontera=Jerez
ETH Mek'ele=Mekelle; Nazrēt=Adama,Nazret
GBR Kingston upon Hull=Hull,Kingston upon Hull; Southend-on-Sea=Southend,Southend-on-Sea
IDN Jambi City=Jambi; Bandar Lampung=Bandar Lampung; Surakarta=Surakarta; Yogyakarta=Yogyakarta,Jogjakarta
IND Ahmadnagar=Ahmednagar,Ahmadnagar; Allahābād=Prayagraj,Allahabad; Barddhamān=Bardhaman,Burdwan; Belgaum=Belgaum,Belagavi; Bhubaneshwar=Bhubaneswar,Bhubaneshwar; Brahmapur=Berhampur,Brahmapur; Chāpra=Chhapra; Cochin=Kochi,Cochin; Dehra Dūn=Dehradun,Dehra Dun; Gulbarga=Gulbarga,Kalaburagi; Gurgaon=Gurgaon,Gurugram; Hāora=Howrah; Kozhikode=Kozhikode,Calicut; Mangalore=Mangalore,Mangaluru; Monghyr=Munger; Mysore=Mysore,Mysuru; Nashik=Nashik,Nasik; Puducherry=Puducherry,Pondicherry; Raurkela=Rourkela; Saugor=Sagar,Saugor; Tanjore=Thanjavur,Tanjore; Thiruvananthapuram=Thiruvananthapuram,Trivandrum; Thoothukudi=Thoothukudi,Tuticorin; Thrissur=Thrissur,Trichur; Tiruchirappalli=Tiruchirappalli,Trichy; Vadodara=Vadodara,Baroda; Varanasi=Varanasi,Benares; Visakhapatnam=Visakhapatnam,Vizag
IRN Ardabīl=Ardabil; Khomeynī Shahr=Khomeini Shahr; Neyshābūr=Nishapur,Neyshabur; Orūmīyeh=Urmia,Orumiyeh; Āzādshahr=Azadshahr
IRQ Abū Ghurayb=Abu Ghraib; Ad Dīwānīyah=Diwaniyah,Diwaniya; Al Kūt=Kut,Al Kut; Al Ḩillah=Hilla; Al ‘Amārah=Amara; As Sulaymānīyah=Sulaymaniyah; Dihok=Duhok
ISR Petaẖ Tiqwa=Petah Tikva,Petach Tikva; Rishon LeẔiyyon=Rishon LeZion
ITA Padova=Padua,Padova
JPN Fukui-shi=Fukui; Gifu-shi=Gifu; Nara-shi=Nara; Nishinomiya-hama=Nishinomiya
KAZ Aktobe=Aktobe,Aqtobe; Karagandy=Karaganda,Karagandy; Oral=Uralsk; Petropavl=Petropavl,Petropavlovsk; Semey=Semey; Ust-Kamenogorsk=Oskemen,Ust-Kamenogorsk
KOR Chinju=Jinju,Chinju; Daegu=Daegu,Taegu; Daejeon=Daejeon,Taejon; Gwangju=Gwangju,Kwangju; Jeju City=Jeju City; Kimhae=Gimhae,Kimhae; Kwangmyŏng=Gwangmyeong; Wŏnju=Wonju
KWT Al Aḩmadī=Ahmadi,Al Ahmadi
LBY Al Khums=Khoms,Al Khums; Az Zāwīyah=Zawiya; Mişrātah=Misrata; Tarhuna=Tarhuna
MAR Fès=Fez,Fes; Oujda-Angad=Oujda; Sale=Salé,Sale; Tangier=Tangier,Tangiers
MEX Acapulco de Juárez=Acapulco; Ciudad Apodaca=Apodaca; Ciudad General Escobedo=Escobedo; Ciudad López Mateos=Ciudad López Mateos; Ecatepec de Morelos=Ecatepec; Heroica Matamoros=Matamoros; León de los Aldama=León; Naucalpan de Juárez=Naucalpan; Pachuca de Soto=Pachuca; Santa María Chimalhuacán=Chimalhuacán; Santiago de Querétaro=Querétaro; Soledad de Graciano Sánchez=Soledad de Graciano Sánchez; Tuxtla=Tuxtla Gutiérrez,Tuxtla; Victoria de Durango=Durango; Xalapa de Enríquez=Xalapa,Jalapa
MMR Bago=Bago,Pegu; Mawlamyine=Mawlamyine,Moulmein; Pathein=Pathein,Bassein
NZL Manukau City=Manukau
PAK Jhang Sadr=Jhang
PHL Angeles City=Angeles City; Bacolod City=Bacolod; Cabanatuan City=Cabanatuan; Caloocan City=Caloocan; Cebu City=Cebu; Iligan City=Iligan; Lapu-Lapu City=Lapu-Lapu; Lipa City=Lipa City; Makati City=Makati; Mandaluyong City=Mandaluyong; Mandaue City=Mandaue; Pasig City=Pasig
PRK Hŭngnam=Hungnam; Hamhŭng=Hamhung; Kaesŏng=Kaesong; Namp’o=Nampo; Sariwŏn=Sariwon; Sinŭiju=Sinuiju; Sunch’ŏn=Sunchon
PRT Porto=Porto,Oporto
QAT Ar Rayyān=Al Rayyan
RUS Groznyy=Grozny; Naberezhnyye Chelny=Naberezhnye Chelny; Nal’chik=Nalchik; Nizhniy Novgorod=Nizhny Novgorod; Orël=Oryol,Orel; Prokop’yevsk=Prokopyevsk; Rostov-na-Donu=Rostov-on-Don; Staryy Oskol=Stary Oskol; Stavropol’=Stavropol; Tol’yatti=Tolyatti,Togliatti; Velikiy Novgorod=Veliky Novgorod,Novgorod; Volzhskiy=Volzhsky
SAU Al Hufūf=Hofuf; Al Jubayl=Jubail; Al Kharj=Al Kharj; Al Mubarraz=Mubarraz; Ha'il=Hail City; Khamis Mushait=Khamis Mushait,Khamis Mushayt; Ta’if=Taif
SDN Al Qadarif=Gedaref,Al Qadarif; El Daein=El Daein,Ed Daein; El Obeid=El Obeid,Al Ubayyid; Wad Medani=Wad Madani
SOM Hargeysa=Hargeisa; Kismayo=Kismayo; Marka=Merca,Marka
SWE Göteborg=Gothenburg
SYR Ḩamāh=Hama
THA Mueang Nonthaburi=Nonthaburi; Nakhon Ratchasima=Nakhon Ratchasima,Korat
TUN Sfax=Sfax
TUR Adapazarı=Adapazarı,Sakarya; Şanlıurfa=Şanlıurfa,Urfa
TWN Hualien City=Hualien; Taoyuan City=Taoyuan; Banqiao=Banqiao
UKR Kamianske=Kamianske,Dniprodzerzhynsk; Khmelnytskyi=Khmelnytskyi,Khmelnytsky; Kropyvnytskyi=Kropyvnytskyi,Kirovohrad; Makiyivka=Makiivka,Makeyevka; Mykolayiv=Mykolaiv; Horlivka=Horlivka,Gorlovka; Cherkasy=Cherkasy,Cherkassy
UZB Andijon=Andijan,Andijon; Qarshi=Karshi,Qarshi
VNM Qui Nhon=Quy Nhon,Qui Nhon; Haiphong=Haiphong,Hai Phong; Da Nang=Da Nang,Danang
YEM Ta‘izz=Taiz; Mukalla=Mukalla,Al Mukalla
ZAF Port Elizabeth=Gqeberha,Port Elizabeth; Witbank=Emalahleni,Witbank
`);

/** Everyday words, and names of persons or firms: taken for the city only where the text shows a place. */
export const HOMONYMS = new Set(
  `
Aba Adama Ado Akashi Aral Arlington Aurora Austin Bago Bari Batman Beira Bello Benoni Bradford Buffalo Calamba Centurion
Chandler Charlotte Chiba Chita Columbus Concepción Constantine Contagem Derby Durango Durham Escobedo Essen Fayetteville Fes
Florence Fontana Franca Fremont Fuji Ganja Garland Gaya Gilbert Glendale Gombe Granada Guadalupe Gumi Hail Halifax Halle
Hamilton Handan Hebi Henderson Hull Ibb Ica Ikeja Imperatriz Imus Irvine Irving Iwaki Iwo Jian Jos Kalyan Kasur Kawasaki
Kirov Kitchener Kochi Kosti Kota Kotli Lexington León Lincoln Lipa Lucena Madison Mardan Marka Markham Marília Mau Mendoza
Merlo Mesa Minna Miri Mito Modesto Montgomery Morón Mubi Nara Natal Newport Nogales Oita Okayama Oral Orel Orlando Otsu Owo
Oyo Pali Palmira Palu Pasto Pereira Perm Phoenix Pilar Plano Preston Raleigh Reading Reno Resistencia Rewa Richmond Riverside
Rochester Rosario Safi Sagar Sakai Sale Salem Salta Salvador Salé Samara San-Bernardo San-Cristóbal San-Fernando San-Juan
San-Lorenzo San-Pablo San-Pedro Santa-Ana Santa-Catarina Santa-Clara Santa-Cruz Santa-Fe Santa-Luzia Santa-Maria Santa-Marta
Santa-Rosa Santo-André Santos Sari Scarborough Sejong Serra Singa Soka Soledad Stockton Sucre Suita Surat Surrey São-Carlos
São-José São-Vicente Taiping Takeo Tanga Tarsus Tegal Thane Toyota Trujillo Valencia Van Vaughan Verona Victoria Vigo Vitória
Vladimir Windsor Yao`
    .trim()
    .split(/\s+/)
    .map((name) => name.replaceAll('-', ' ')),
);
