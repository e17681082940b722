/** Named hulls. US ships by hull number, others by pennant number or name. A name alone counts only beside words of the sea. */
export const VESSELS = `
vessel:25-de-mayo | ARA Veinticinco de Mayo | | state:ARG
vessel:A12 | NAe São Paulo | | state:BRA
vessel:A140 | Atlântico | NAM Atlântico | state:BRA
vessel:A388 | RFA Fort Victoria | | unit:royal-navy
vessel:BB-61 | USS Iowa | BB-61 | unit:us-navy
vessel:BB-62 | USS New Jersey | BB-62 | unit:us-navy
vessel:BB-63 | USS Missouri | BB-63 | unit:us-navy
vessel:BB-64 | USS Wisconsin | BB-64 | unit:us-navy
vessel:C550 | Cavour | ITS Cavour | state:ITA
vessel:C551 | Giuseppe Garibaldi | ITS Giuseppe Garibaldi | state:ITA
vessel:CG-47 | USS Ticonderoga | CG-47 | unit:us-navy
vessel:CG-48 | USS Yorktown | CG-48 | unit:us-navy
vessel:CG-49 | USS Vincennes | CG-49 | unit:us-navy
vessel:CG-50 | USS Valley Forge | CG-50 | unit:us-navy
vessel:CG-51 | USS Thomas S. Gates | CG-51 | unit:us-navy
vessel:CG-52 | USS Bunker Hill | CG-52 | unit:us-navy
vessel:CG-53 | USS Mobile Bay | CG-53 | unit:us-navy
vessel:CG-54 | USS Antietam | CG-54 | unit:us-navy
vessel:CG-55 | USS Leyte Gulf | CG-55 | unit:us-navy
vessel:CG-56 | USS San Jacinto | CG-56 | unit:us-navy
vessel:CG-57 | USS Lake Champlain | CG-57 | unit:us-navy
vessel:CG-58 | USS Philippine Sea | CG-58 | unit:us-navy
vessel:CG-59 | USS Princeton | CG-59 | unit:us-navy
vessel:CG-60 | USS Normandy | CG-60 | unit:us-navy
vessel:CG-61 | USS Monterey | CG-61 | unit:us-navy
vessel:CG-62 | USS Chancellorsville | CG-62 | unit:us-navy
vessel:CG-63 | USS Cowpens | CG-63 | unit:us-navy
vessel:CG-64 | USS Gettysburg | CG-64 | unit:us-navy
vessel:CG-65 | USS Chosin | CG-65 | unit:us-navy
vessel:CG-66 | USS Hue City | CG-66 | unit:us-navy
vessel:CG-67 | USS Shiloh | CG-67 | unit:us-navy
vessel:CG-68 | USS Anzio | CG-68 | unit:us-navy
vessel:CG-69 | USS Vicksburg | CG-69 | unit:us-navy
vessel:CG-70 | USS Lake Erie | CG-70 | unit:us-navy
vessel:CG-71 | USS Cape St. George | CG-71 | unit:us-navy
vessel:CG-72 | USS Vella Gulf | CG-72 | unit:us-navy
vessel:CG-73 | USS Port Royal | CG-73 | unit:us-navy
vessel:CV-41 | USS Midway | CV-41 | unit:us-navy
vessel:CV-43 | USS Coral Sea | CV-43 | unit:us-navy
vessel:CV-59 | USS Forrestal | CV-59 | unit:us-navy
vessel:CV-60 | USS Saratoga | CV-60 | unit:us-navy
vessel:CV-61 | USS Ranger | CV-61 | unit:us-navy
vessel:CV-62 | USS Independence | CV-62 | unit:us-navy
vessel:CV-63 | USS Kitty Hawk | CV-63 | unit:us-navy
vessel:CV-64 | USS Constellation | CV-64 | unit:us-navy
vessel:CVH-911 | HTMS Chakri Naruebet | | state:THA
vessel:CVN-65 | USS Enterprise | CVN-65 | unit:us-navy
vessel:CVN-68 | USS Nimitz | CVN-68 | unit:us-navy
vessel:CVN-69 | USS Dwight D. Eisenhower | CVN-69; USS Eisenhower | unit:us-navy
vessel:CVN-70 | USS Carl Vinson | CVN-70; USS Vinson | unit:us-navy
vessel:CVN-71 | USS Theodore Roosevelt | CVN-71 | unit:us-navy
vessel:CVN-72 | USS Abraham Lincoln | CVN-72; USS Lincoln | unit:us-navy
vessel:CVN-73 | USS George Washington | CVN-73 | unit:us-navy
vessel:CVN-74 | USS John C. Stennis | CVN-74; USS Stennis | unit:us-navy
vessel:CVN-75 | USS Harry S. Truman | CVN-75; USS Truman | unit:us-navy
vessel:CVN-76 | USS Ronald Reagan | CVN-76; USS Reagan | unit:us-navy
vessel:CVN-77 | USS George H.W. Bush | CVN-77; USS Bush; USS George H. W. Bush | unit:us-navy
vessel:CVN-78 | USS Gerald R. Ford | CVN-78; USS Ford; USS Gerald Ford | unit:us-navy
vessel:D32 | HMS Daring | | unit:royal-navy
vessel:D33 | HMS Dauntless | | unit:royal-navy
vessel:D34 | HMS Diamond | | unit:royal-navy
vessel:D35 | HMS Dragon | | unit:royal-navy
vessel:D36 | HMS Defender | | unit:royal-navy
vessel:D37 | HMS Duncan | | unit:royal-navy
vessel:D39 | HMAS Hobart | | state:AUS
vessel:D41 | HMAS Brisbane | | state:AUS
vessel:D42 | HMAS Sydney | | state:AUS
vessel:D553 | ITS Andrea Doria | ?Andrea Doria | state:ITA
vessel:D554 | ITS Caio Duilio | ?Caio Duilio | state:ITA
vessel:D620 | FS Forbin | | state:FRA
vessel:D621 | FS Chevalier Paul | | state:FRA
vessel:D63 | INS Kolkata | | state:IND
vessel:D64 | INS Kochi | | state:IND
vessel:D65 | INS Chennai | | state:IND
vessel:D650 | FS Aquitaine | | state:FRA
vessel:D653 | FS Languedoc | | state:FRA
vessel:D655 | FS Bretagne | | state:FRA
vessel:D656 | FS Alsace | | state:FRA
vessel:D657 | FS Lorraine | | state:FRA
vessel:D66 | INS Visakhapatnam | | state:IND
vessel:D80 | HMS Sheffield | | unit:royal-navy
vessel:DDG-100 | USS Kidd | DDG-100 | unit:us-navy
vessel:DDG-1000 | USS Zumwalt | DDG-1000 | unit:us-navy
vessel:DDG-1001 | USS Michael Monsoor | DDG-1001 | unit:us-navy
vessel:DDG-1002 | USS Lyndon B. Johnson | DDG-1002 | unit:us-navy
vessel:DDG-101 | USS Gridley | DDG-101 | unit:us-navy
vessel:DDG-102 | USS Sampson | DDG-102 | unit:us-navy
vessel:DDG-103 | USS Truxtun | DDG-103 | unit:us-navy
vessel:DDG-104 | USS Sterett | DDG-104 | unit:us-navy
vessel:DDG-105 | USS Dewey | DDG-105 | unit:us-navy
vessel:DDG-106 | USS Stockdale | DDG-106 | unit:us-navy
vessel:DDG-107 | USS Gravely | DDG-107 | unit:us-navy
vessel:DDG-108 | USS Wayne E. Meyer | DDG-108 | unit:us-navy
vessel:DDG-109 | USS Jason Dunham | DDG-109 | unit:us-navy
vessel:DDG-110 | USS William P. Lawrence | DDG-110 | unit:us-navy
vessel:DDG-111 | USS Spruance | DDG-111 | unit:us-navy
vessel:DDG-112 | USS Michael Murphy | DDG-112 | unit:us-navy
vessel:DDG-113 | USS John Finn | DDG-113 | unit:us-navy
vessel:DDG-114 | USS Ralph Johnson | DDG-114 | unit:us-navy
vessel:DDG-115 | USS Rafael Peralta | DDG-115 | unit:us-navy
vessel:DDG-116 | USS Thomas Hudner | DDG-116 | unit:us-navy
vessel:DDG-117 | USS Paul Ignatius | DDG-117 | unit:us-navy
vessel:DDG-118 | USS Daniel Inouye | DDG-118 | unit:us-navy
vessel:DDG-119 | USS Delbert D. Black | DDG-119 | unit:us-navy
vessel:DDG-120 | USS Carl M. Levin | DDG-120 | unit:us-navy
vessel:DDG-121 | USS Frank E. Petersen Jr. | DDG-121 | unit:us-navy
vessel:DDG-122 | USS John Basilone | DDG-122 | unit:us-navy
vessel:DDG-123 | USS Lenah Sutcliffe Higbee | DDG-123 | unit:us-navy
vessel:DDG-125 | USS Jack H. Lucas | DDG-125 | unit:us-navy
vessel:DDG-173 | JS Kongo | | state:JPN
vessel:DDG-177 | JS Atago | | state:JPN
vessel:DDG-179 | JS Maya | | state:JPN
vessel:DDG-51 | USS Arleigh Burke | DDG-51 | unit:us-navy
vessel:DDG-52 | USS Barry | DDG-52 | unit:us-navy
vessel:DDG-53 | USS John Paul Jones | DDG-53 | unit:us-navy
vessel:DDG-54 | USS Curtis Wilbur | DDG-54 | unit:us-navy
vessel:DDG-55 | USS Stout | DDG-55 | unit:us-navy
vessel:DDG-56 | USS John S. McCain | DDG-56; USS McCain | unit:us-navy
vessel:DDG-57 | USS Mitscher | DDG-57 | unit:us-navy
vessel:DDG-58 | USS Laboon | DDG-58 | unit:us-navy
vessel:DDG-59 | USS Russell | DDG-59 | unit:us-navy
vessel:DDG-60 | USS Paul Hamilton | DDG-60 | unit:us-navy
vessel:DDG-61 | USS Ramage | DDG-61 | unit:us-navy
vessel:DDG-62 | USS Fitzgerald | DDG-62 | unit:us-navy
vessel:DDG-63 | USS Stethem | DDG-63 | unit:us-navy
vessel:DDG-64 | USS Carney | DDG-64 | unit:us-navy
vessel:DDG-65 | USS Benfold | DDG-65 | unit:us-navy
vessel:DDG-66 | USS Gonzalez | DDG-66 | unit:us-navy
vessel:DDG-67 | USS Cole | DDG-67 | unit:us-navy
vessel:DDG-68 | USS The Sullivans | DDG-68 | unit:us-navy
vessel:DDG-69 | USS Milius | DDG-69 | unit:us-navy
vessel:DDG-70 | USS Hopper | DDG-70 | unit:us-navy
vessel:DDG-71 | USS Ross | DDG-71 | unit:us-navy
vessel:DDG-72 | USS Mahan | DDG-72 | unit:us-navy
vessel:DDG-73 | USS Decatur | DDG-73 | unit:us-navy
vessel:DDG-74 | USS McFaul | DDG-74 | unit:us-navy
vessel:DDG-75 | USS Donald Cook | DDG-75 | unit:us-navy
vessel:DDG-76 | USS Higgins | DDG-76 | unit:us-navy
vessel:DDG-77 | USS O'Kane | DDG-77 | unit:us-navy
vessel:DDG-78 | USS Porter | DDG-78 | unit:us-navy
vessel:DDG-79 | USS Oscar Austin | DDG-79 | unit:us-navy
vessel:DDG-80 | USS Roosevelt | DDG-80 | unit:us-navy
vessel:DDG-81 | USS Winston S. Churchill | DDG-81 | unit:us-navy
vessel:DDG-82 | USS Lassen | DDG-82 | unit:us-navy
vessel:DDG-83 | USS Howard | DDG-83 | unit:us-navy
vessel:DDG-84 | USS Bulkeley | DDG-84 | unit:us-navy
vessel:DDG-85 | USS McCampbell | DDG-85 | unit:us-navy
vessel:DDG-86 | USS Shoup | DDG-86 | unit:us-navy
vessel:DDG-87 | USS Mason | DDG-87 | unit:us-navy
vessel:DDG-88 | USS Preble | DDG-88 | unit:us-navy
vessel:DDG-89 | USS Mustin | DDG-89 | unit:us-navy
vessel:DDG-90 | USS Chafee | DDG-90 | unit:us-navy
vessel:DDG-91 | USS Pinckney | DDG-91 | unit:us-navy
vessel:DDG-92 | USS Momsen | DDG-92 | unit:us-navy
vessel:DDG-93 | USS Chung-Hoon | DDG-93 | unit:us-navy
vessel:DDG-94 | USS Nitze | DDG-94 | unit:us-navy
vessel:DDG-95 | USS James E. Williams | DDG-95 | unit:us-navy
vessel:DDG-96 | USS Bainbridge | DDG-96 | unit:us-navy
vessel:DDG-97 | USS Halsey | DDG-97 | unit:us-navy
vessel:DDG-98 | USS Forrest Sherman | DDG-98 | unit:us-navy
vessel:DDG-99 | USS Farragut | DDG-99 | unit:us-navy
vessel:DDG-991 | ROKS Sejong the Great | | state:KOR
vessel:DDH-181 | JS Hyuga | | state:JPN
vessel:DDH-182 | JS Ise | | state:JPN
vessel:DDH-183 | JS Izumo | | state:JPN
vessel:DDH-184 | JS Kaga | | state:JPN
vessel:ESB-3 | USS Lewis B. Puller | ESB-3 | unit:us-navy
vessel:ESB-5 | USS Miguel Keith | ESB-5 | unit:us-navy
vessel:F-152 | HMAS Warramunga | | state:AUS
vessel:F-511 | TCG Heybeliada | | state:TUR
vessel:F101 | Álvaro de Bazán | | state:ESP
vessel:F105 | Cristóbal Colón | | state:ESP
vessel:F215 | Brandenburg | FGS Brandenburg | state:DEU
vessel:F217 | Bayern | FGS Bayern | state:DEU
vessel:F221 | Hessen | FGS Hessen | state:DEU
vessel:F222 | Baden-Württemberg | FGS Baden-Württemberg | state:DEU
vessel:F229 | HMS Lancaster | | unit:royal-navy
vessel:F231 | HMS Argyll | | unit:royal-navy
vessel:F235 | HMS Monmouth | | unit:royal-navy
vessel:F236 | HMS Montrose | | unit:royal-navy
vessel:F237 | HMS Westminster | | unit:royal-navy
vessel:F238 | HMS Northumberland | | unit:royal-navy
vessel:F239 | HMS Richmond | | unit:royal-navy
vessel:F310 | HNoMS Fridtjof Nansen | | state:NOR
vessel:F311 | HNoMS Roald Amundsen | | state:NOR
vessel:F313 | HNoMS Helge Ingstad | | state:NOR
vessel:F314 | HNoMS Thor Heyerdahl | | state:NOR
vessel:F361 | HDMS Iver Huitfeldt | | state:DNK
vessel:F362 | HDMS Peter Willemoes | | state:DNK
vessel:F363 | HDMS Niels Juel | | state:DNK
vessel:F452 | HS Hydra | Hydra frigate | state:GRC
vessel:F453 | HS Spetsai | | state:GRC
vessel:F47 | INS Shivalik | | state:IND
vessel:F50 | INS Talwar | | state:IND
vessel:F57 | INS Tarkash | | state:IND
vessel:F598 | ITS Spartaco Schergat | | state:ITA
vessel:F78 | HMS Kent | | unit:royal-navy
vessel:F79 | HMS Portland | | unit:royal-navy
vessel:F802 | HNLMS De Zeven Provinciën | | state:NLD
vessel:F803 | HNLMS Tromp | | state:NLD
vessel:F804 | HNLMS De Ruyter | | state:NLD
vessel:F805 | HNLMS Evertsen | | state:NLD
vessel:F81 | HMS Sutherland | | unit:royal-navy
vessel:F82 | HMS Somerset | | unit:royal-navy
vessel:F83 | HMS St Albans | | unit:royal-navy
vessel:F85 | HMS Cumberland | | unit:royal-navy
vessel:FF-150 | BRP Jose Rizal | | state:PHL
vessel:FFG-31 | USS Stark | FFG-31 | unit:us-navy
vessel:FFG-58 | USS Samuel B. Roberts | FFG-58 | unit:us-navy
vessel:FFH-153 | HMAS Stuart | | state:AUS
vessel:FFH-155 | HMAS Ballarat | | state:AUS
vessel:FFH-156 | HMAS Toowoomba | | state:AUS
vessel:FFH-157 | HMAS Perth | | state:AUS
vessel:FFH-330 | HMCS Halifax | | state:CAN
vessel:FFH-331 | HMCS Vancouver | | state:CAN
vessel:FFH-333 | HMCS Toronto | | state:CAN
vessel:FFH-334 | HMCS Regina | | state:CAN
vessel:FFH-335 | HMCS Calgary | | state:CAN
vessel:FFH-336 | HMCS Montréal | HMCS Montreal | state:CAN
vessel:FFH-338 | HMCS Winnipeg | | state:CAN
vessel:FFH-339 | HMCS Charlottetown | | state:CAN
vessel:FFH-340 | HMCS St. John's | | state:CAN
vessel:FFH-341 | HMCS Ottawa | | state:CAN
vessel:L01 | HMAS Adelaide | | state:AUS
vessel:L02 | HMAS Canberra | | state:AUS
vessel:L12 | HMS Ocean | | unit:royal-navy
vessel:L14 | HMS Albion | | unit:royal-navy
vessel:L15 | HMS Bulwark | | unit:royal-navy
vessel:L16 | HDMS Absalon | | state:DNK
vessel:L3006 | RFA Lyme Bay | | unit:royal-navy
vessel:L3007 | RFA Mounts Bay | | unit:royal-navy
vessel:L3008 | RFA Cardigan Bay | | unit:royal-navy
vessel:L400 | TCG Anadolu | | state:TUR
vessel:L61 | Juan Carlos I | ESPS Juan Carlos I | state:ESP
vessel:L800 | HNLMS Rotterdam | | state:NLD
vessel:L801 | HNLMS Johan de Witt | | state:NLD
vessel:L9013 | FS Mistral | French ship Mistral | state:FRA
vessel:L9014 | FS Tonnerre | | state:FRA
vessel:L9015 | FS Dixmude | | state:FRA
vessel:L9890 | ITS Trieste | | state:ITA
vessel:LCC-19 | USS Blue Ridge | LCC-19 | unit:us-navy
vessel:LCC-20 | USS Mount Whitney | LCC-20 | unit:us-navy
vessel:LCS-1 | USS Freedom | LCS-1 | unit:us-navy
vessel:LCS-10 | USS Gabrielle Giffords | LCS-10 | unit:us-navy
vessel:LCS-11 | USS Sioux City | LCS-11 | unit:us-navy
vessel:LCS-12 | USS Omaha | LCS-12 | unit:us-navy
vessel:LCS-13 | USS Wichita | LCS-13 | unit:us-navy
vessel:LCS-14 | USS Manchester | LCS-14 | unit:us-navy
vessel:LCS-15 | USS Billings | LCS-15 | unit:us-navy
vessel:LCS-16 | USS Tulsa | LCS-16 | unit:us-navy
vessel:LCS-17 | USS Indianapolis | LCS-17 | unit:us-navy
vessel:LCS-18 | USS Charleston | LCS-18 | unit:us-navy
vessel:LCS-19 | USS St. Louis | LCS-19 | unit:us-navy
vessel:LCS-20 | USS Cincinnati | LCS-20 | unit:us-navy
vessel:LCS-21 | USS Minneapolis-Saint Paul | LCS-21 | unit:us-navy
vessel:LCS-22 | USS Kansas City | LCS-22 | unit:us-navy
vessel:LCS-23 | USS Cooperstown | LCS-23 | unit:us-navy
vessel:LCS-24 | USS Oakland | LCS-24 | unit:us-navy
vessel:LCS-25 | USS Marinette | LCS-25 | unit:us-navy
vessel:LCS-26 | USS Mobile | LCS-26 | unit:us-navy
vessel:LCS-27 | USS Nantucket | LCS-27 | unit:us-navy
vessel:LCS-28 | USS Savannah | LCS-28 | unit:us-navy
vessel:LCS-29 | USS Beloit | LCS-29 | unit:us-navy
vessel:LCS-3 | USS Fort Worth | LCS-3 | unit:us-navy
vessel:LCS-30 | USS Canberra | LCS-30 | unit:us-navy
vessel:LCS-31 | USS Cleveland | LCS-31 | unit:us-navy
vessel:LCS-32 | USS Santa Barbara | LCS-32 | unit:us-navy
vessel:LCS-34 | USS Augusta | LCS-34 | unit:us-navy
vessel:LCS-36 | USS Kingsville | LCS-36 | unit:us-navy
vessel:LCS-38 | USS Pierre | LCS-38 | unit:us-navy
vessel:LCS-4 | USS Coronado | LCS-4 | unit:us-navy
vessel:LCS-5 | USS Milwaukee | LCS-5 | unit:us-navy
vessel:LCS-6 | USS Jackson | LCS-6 | unit:us-navy
vessel:LCS-7 | USS Detroit | LCS-7 | unit:us-navy
vessel:LCS-8 | USS Montgomery | LCS-8 | unit:us-navy
vessel:LCS-9 | USS Little Rock | LCS-9 | unit:us-navy
vessel:LHA-1 | USS Tarawa | LHA-1 | unit:us-navy
vessel:LHA-2 | USS Saipan | LHA-2 | unit:us-navy
vessel:LHA-3 | USS Belleau Wood | LHA-3 | unit:us-navy
vessel:LHA-4 | USS Nassau | LHA-4 | unit:us-navy
vessel:LHA-5 | USS Peleliu | LHA-5 | unit:us-navy
vessel:LHA-6 | USS America | LHA-6 | unit:us-navy
vessel:LHA-7 | USS Tripoli | LHA-7 | unit:us-navy
vessel:LHD-1 | USS Wasp | LHD-1 | unit:us-navy
vessel:LHD-2 | USS Essex | LHD-2 | unit:us-navy
vessel:LHD-3 | USS Kearsarge | LHD-3 | unit:us-navy
vessel:LHD-4 | USS Boxer | LHD-4 | unit:us-navy
vessel:LHD-5 | USS Bataan | LHD-5 | unit:us-navy
vessel:LHD-6 | USS Bonhomme Richard | LHD-6 | unit:us-navy
vessel:LHD-7 | USS Iwo Jima | LHD-7 | unit:us-navy
vessel:LHD-8 | USS Makin Island | LHD-8 | unit:us-navy
vessel:LPD-17 | USS San Antonio | LPD-17 | unit:us-navy
vessel:LPD-18 | USS New Orleans | LPD-18 | unit:us-navy
vessel:LPD-19 | USS Mesa Verde | LPD-19 | unit:us-navy
vessel:LPD-20 | USS Green Bay | LPD-20 | unit:us-navy
vessel:LPD-21 | USS New York | LPD-21 | unit:us-navy
vessel:LPD-22 | USS San Diego | LPD-22 | unit:us-navy
vessel:LPD-23 | USS Anchorage | LPD-23 | unit:us-navy
vessel:LPD-24 | USS Arlington | LPD-24 | unit:us-navy
vessel:LPD-25 | USS Somerset | LPD-25 | unit:us-navy
vessel:LPD-26 | USS John P. Murtha | LPD-26 | unit:us-navy
vessel:LPD-27 | USS Portland | LPD-27 | unit:us-navy
vessel:LPD-28 | USS Fort Lauderdale | LPD-28 | unit:us-navy
vessel:LPH-6111 | ROKS Dokdo | | state:KOR
vessel:LPH-6112 | ROKS Marado | | state:KOR
vessel:MRRV-9701 | BRP Teresa Magbanua | | state:PHL
vessel:PCC-772 | ROKS Cheonan | ?Cheonan | state:KOR
vessel:PS-15 | BRP Gregorio del Pilar | | state:PHL
vessel:R05 | HMS Invincible | | unit:royal-navy
vessel:R06 | HMS Illustrious | | unit:royal-navy
vessel:R07 | HMS Ark Royal | | unit:royal-navy
vessel:R08 | HMS Queen Elizabeth | | unit:royal-navy
vessel:R09 | HMS Prince of Wales | | unit:royal-navy
vessel:R11 | INS Vikrant | | state:IND
vessel:R12 | HMS Hermes | | unit:royal-navy
vessel:R22 | INS Viraat | | state:IND
vessel:R33 | INS Vikramaditya | | state:IND
vessel:R91 | Charles de Gaulle | | state:FRA
vessel:R98 | Clemenceau | | state:FRA
vessel:S119 | HMS Astute | | unit:royal-navy
vessel:S120 | HMS Ambush | | unit:royal-navy
vessel:S121 | HMS Artful | | unit:royal-navy
vessel:S122 | HMS Audacious | | unit:royal-navy
vessel:S123 | HMS Anson | | unit:royal-navy
vessel:S124 | HMS Agamemnon | | unit:royal-navy
vessel:S2 | INS Arihant | | state:IND
vessel:S28 | HMS Vanguard | | unit:royal-navy
vessel:S29 | HMS Victorious | | unit:royal-navy
vessel:S3 | INS Arighaat | | state:IND
vessel:S30 | HMS Vigilant | | unit:royal-navy
vessel:S31 | HMS Vengeance | | unit:royal-navy
vessel:S48 | HMS Conqueror | | unit:royal-navy
vessel:S71 | INS Chakra | | state:IND
vessel:S88 | HMS Tireless | | unit:royal-navy
vessel:S90 | HMS Torbay | | unit:royal-navy
vessel:S91 | HMS Trenchant | | unit:royal-navy
vessel:S92 | HMS Talent | | unit:royal-navy
vessel:S93 | HMS Triumph | | unit:royal-navy
vessel:SSBN-730 | USS Henry M. Jackson | SSBN-730 | unit:us-navy
vessel:SSBN-731 | USS Alabama | SSBN-731 | unit:us-navy
vessel:SSBN-732 | USS Alaska | SSBN-732 | unit:us-navy
vessel:SSBN-733 | USS Nevada | SSBN-733 | unit:us-navy
vessel:SSBN-734 | USS Tennessee | SSBN-734 | unit:us-navy
vessel:SSBN-735 | USS Pennsylvania | SSBN-735 | unit:us-navy
vessel:SSBN-736 | USS West Virginia | SSBN-736 | unit:us-navy
vessel:SSBN-737 | USS Kentucky | SSBN-737 | unit:us-navy
vessel:SSBN-738 | USS Maryland | SSBN-738 | unit:us-navy
vessel:SSBN-739 | USS Nebraska | SSBN-739 | unit:us-navy
vessel:SSBN-740 | USS Rhode Island | SSBN-740 | unit:us-navy
vessel:SSBN-741 | USS Maine | SSBN-741 | unit:us-navy
vessel:SSBN-742 | USS Wyoming | SSBN-742 | unit:us-navy
vessel:SSBN-743 | USS Louisiana | SSBN-743 | unit:us-navy
vessel:SSGN-726 | USS Ohio | SSGN-726 | unit:us-navy
vessel:SSGN-727 | USS Michigan | SSGN-727 | unit:us-navy
vessel:SSGN-728 | USS Florida | SSGN-728 | unit:us-navy
vessel:SSGN-729 | USS Georgia | SSGN-729 | unit:us-navy
vessel:SSN-21 | USS Seawolf | SSN-21 | unit:us-navy
vessel:SSN-22 | USS Connecticut | SSN-22 | unit:us-navy
vessel:SSN-23 | USS Jimmy Carter | SSN-23 | unit:us-navy
vessel:SSN-688 | USS Los Angeles | SSN-688 | unit:us-navy
vessel:SSN-689 | USS Baton Rouge | SSN-689 | unit:us-navy
vessel:SSN-690 | USS Philadelphia | SSN-690 | unit:us-navy
vessel:SSN-691 | USS Memphis | SSN-691 | unit:us-navy
vessel:SSN-694 | USS Groton | SSN-694 | unit:us-navy
vessel:SSN-695 | USS Birmingham | SSN-695 | unit:us-navy
vessel:SSN-696 | USS New York City | SSN-696 | unit:us-navy
vessel:SSN-698 | USS Bremerton | SSN-698 | unit:us-navy
vessel:SSN-699 | USS Jacksonville | SSN-699 | unit:us-navy
vessel:SSN-700 | USS Dallas | SSN-700 | unit:us-navy
vessel:SSN-701 | USS La Jolla | SSN-701 | unit:us-navy
vessel:SSN-702 | USS Phoenix | SSN-702 | unit:us-navy
vessel:SSN-703 | USS Boston | SSN-703 | unit:us-navy
vessel:SSN-704 | USS Baltimore | SSN-704 | unit:us-navy
vessel:SSN-705 | USS City of Corpus Christi | SSN-705 | unit:us-navy
vessel:SSN-706 | USS Albuquerque | SSN-706 | unit:us-navy
vessel:SSN-707 | USS Portsmouth | SSN-707 | unit:us-navy
vessel:SSN-711 | USS San Francisco | SSN-711 | unit:us-navy
vessel:SSN-712 | USS Atlanta | SSN-712 | unit:us-navy
vessel:SSN-713 | USS Houston | SSN-713 | unit:us-navy
vessel:SSN-714 | USS Norfolk | SSN-714 | unit:us-navy
vessel:SSN-715 | USS Buffalo | SSN-715 | unit:us-navy
vessel:SSN-716 | USS Salt Lake City | SSN-716 | unit:us-navy
vessel:SSN-717 | USS Olympia | SSN-717 | unit:us-navy
vessel:SSN-718 | USS Honolulu | SSN-718 | unit:us-navy
vessel:SSN-719 | USS Providence | SSN-719 | unit:us-navy
vessel:SSN-720 | USS Pittsburgh | SSN-720 | unit:us-navy
vessel:SSN-721 | USS Chicago | SSN-721 | unit:us-navy
vessel:SSN-722 | USS Key West | SSN-722 | unit:us-navy
vessel:SSN-723 | USS Oklahoma City | SSN-723 | unit:us-navy
vessel:SSN-724 | USS Louisville | SSN-724 | unit:us-navy
vessel:SSN-725 | USS Helena | SSN-725 | unit:us-navy
vessel:SSN-750 | USS Newport News | SSN-750 | unit:us-navy
vessel:SSN-751 | USS San Juan | SSN-751 | unit:us-navy
vessel:SSN-752 | USS Pasadena | SSN-752 | unit:us-navy
vessel:SSN-753 | USS Albany | SSN-753 | unit:us-navy
vessel:SSN-754 | USS Topeka | SSN-754 | unit:us-navy
vessel:SSN-755 | USS Miami | SSN-755 | unit:us-navy
vessel:SSN-756 | USS Scranton | SSN-756 | unit:us-navy
vessel:SSN-757 | USS Alexandria | SSN-757 | unit:us-navy
vessel:SSN-758 | USS Asheville | SSN-758 | unit:us-navy
vessel:SSN-759 | USS Jefferson City | SSN-759 | unit:us-navy
vessel:SSN-760 | USS Annapolis | SSN-760 | unit:us-navy
vessel:SSN-761 | USS Springfield | SSN-761 | unit:us-navy
vessel:SSN-762 | USS Columbus | SSN-762 | unit:us-navy
vessel:SSN-763 | USS Santa Fe | SSN-763 | unit:us-navy
vessel:SSN-764 | USS Boise | SSN-764 | unit:us-navy
vessel:SSN-765 | USS Montpelier | SSN-765 | unit:us-navy
vessel:SSN-766 | USS Charlotte | SSN-766 | unit:us-navy
vessel:SSN-767 | USS Hampton | SSN-767 | unit:us-navy
vessel:SSN-768 | USS Hartford | SSN-768 | unit:us-navy
vessel:SSN-769 | USS Toledo | SSN-769 | unit:us-navy
vessel:SSN-770 | USS Tucson | SSN-770 | unit:us-navy
vessel:SSN-771 | USS Columbia | SSN-771 | unit:us-navy
vessel:SSN-772 | USS Greeneville | SSN-772 | unit:us-navy
vessel:SSN-773 | USS Cheyenne | SSN-773 | unit:us-navy
vessel:SSN-774 | USS Virginia | SSN-774 | unit:us-navy
vessel:SSN-775 | USS Texas | SSN-775 | unit:us-navy
vessel:SSN-776 | USS Hawaii | SSN-776 | unit:us-navy
vessel:SSN-777 | USS North Carolina | SSN-777 | unit:us-navy
vessel:SSN-778 | USS New Hampshire | SSN-778 | unit:us-navy
vessel:SSN-779 | USS New Mexico | SSN-779 | unit:us-navy
vessel:SSN-781 | USS California | SSN-781 | unit:us-navy
vessel:SSN-782 | USS Mississippi | SSN-782 | unit:us-navy
vessel:SSN-783 | USS Minnesota | SSN-783 | unit:us-navy
vessel:SSN-784 | USS North Dakota | SSN-784 | unit:us-navy
vessel:SSN-785 | USS John Warner | SSN-785 | unit:us-navy
vessel:SSN-786 | USS Illinois | SSN-786 | unit:us-navy
vessel:SSN-787 | USS Washington | SSN-787 | unit:us-navy
vessel:SSN-788 | USS Colorado | SSN-788 | unit:us-navy
vessel:SSN-789 | USS Indiana | SSN-789 | unit:us-navy
vessel:SSN-790 | USS South Dakota | SSN-790 | unit:us-navy
vessel:SSN-791 | USS Delaware | SSN-791 | unit:us-navy
vessel:SSN-792 | USS Vermont | SSN-792 | unit:us-navy
vessel:SSN-793 | USS Oregon | SSN-793 | unit:us-navy
vessel:SSN-794 | USS Montana | SSN-794 | unit:us-navy
vessel:SSN-795 | USS Hyman G. Rickover | SSN-795 | unit:us-navy
vessel:SSN-798 | USS Massachusetts | SSN-798 | unit:us-navy
vessel:SSN-799 | USS Idaho | SSN-799 | unit:us-navy
vessel:admiral-essen | Admiral Essen | | state:RUS
vessel:admiral-golovko | Admiral Golovko | | state:RUS
vessel:admiral-gorshkov | Admiral Gorshkov | | state:RUS
vessel:admiral-grigorovich | Admiral Grigorovich | | state:RUS
vessel:admiral-kasatonov | Admiral Kasatonov | | state:RUS
vessel:admiral-kuznetsov | Admiral Kuznetsov | | state:RUS
vessel:admiral-makarov | Admiral Makarov | | state:RUS
vessel:admiral-nakhimov | Admiral Nakhimov | | state:RUS
vessel:admiral-panteleyev | Admiral Panteleyev | | state:RUS
vessel:alborz-iran | IRIS Alborz | | state:IRN
vessel:ara-san-juan | ARA San Juan | | state:ARG
vessel:behshad | Behshad | | state:IRN
vessel:caesar-kunikov | Caesar Kunikov | Tsezar Kunikov | state:RUS
vessel:dena | IRIS Dena | | state:IRN
vessel:fujian-carrier | ?Fujian | CNS Fujian | unit:plan
vessel:general-belgrano | General Belgrano | ARA General Belgrano | state:ARG
vessel:hainan-lhd | CNS Hainan | | unit:plan
vessel:hetman-sahaidachny | Hetman Sahaidachny | | state:UKR
vessel:ins-drakon | INS Drakon | | state:ISR
vessel:ins-eilat | INS Eilat | | state:ISR
vessel:ins-hanit | INS Hanit | | state:ISR
vessel:ins-lahav | INS Lahav | | state:ISR
vessel:ins-magen | INS Magen | | state:ISR
vessel:ivan-gren | Ivan Gren | | state:RUS
vessel:jamaran | IRIS Jamaran | | state:IRN
vessel:kazan-submarine | Kazan submarine | | state:RUS
vessel:kharg-ship | IRIS Kharg | | state:IRN
vessel:kursk-submarine | Kursk submarine | ?Kursk | state:RUS
vessel:lhasa-destroyer | CNS Lhasa | | unit:plan
vessel:liaoning | Liaoning | CNS Liaoning | unit:plan
vessel:makran | IRIS Makran | IRINS Makran | state:IRN
vessel:marshal-shaposhnikov | Marshal Shaposhnikov | | state:RUS
vessel:marshal-ustinov | Marshal Ustinov | | state:RUS
vessel:moskva | Moskva | Moskva cruiser | state:RUS
vessel:nanchang-destroyer | CNS Nanchang | | unit:plan
vessel:novocherkassk | Novocherkassk | | state:RUS
vessel:pyotr-velikiy | Pyotr Velikiy | Peter the Great | state:RUS
vessel:sahand | IRIS Sahand | | state:IRN
vessel:saratov-ship | Saratov landing ship | | state:RUS
vessel:saviz | Saviz | | state:IRN
vessel:severomorsk-ship | Severomorsk destroyer | | state:RUS
vessel:shahid-bagheri | Shahid Bagheri | | state:IRN
vessel:shahid-roudaki | Shahid Roudaki | | state:IRN
vessel:shahid-soleimani | Shahid Soleimani | | state:IRN
vessel:shandong | ?Shandong | CNS Shandong | unit:plan
vessel:sierra-madre | BRP Sierra Madre | | state:PHL
vessel:varyag-russia | Varyag | | state:RUS
vessel:vice-admiral-kulakov | Vice-Admiral Kulakov | | state:RUS
vessel:yantar | Yantar | | state:RUS
vessel:yuan-wang-5 | Yuan Wang 5 | | unit:plan
vessel:yuri-olefirenko | Yuri Olefirenko | | state:UKR
`;
