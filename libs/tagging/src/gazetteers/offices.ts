/** Offices that stand before a name or for their holder. Terms of office in `persons.ts` use these names. */
export const OFFICES = `
office:ambassador | ambassador | envoy; special envoy; special representative; UN envoy; Middle East envoy; presidential envoy; peace envoy; special adviser; Special Rapporteur; special coordinator; high representative; chargé d'affaires; consul general; consul; chief of mission; head of mission
office:armed-forces-chief | armed forces chief | military chief; chief of the general staff; chief of general staff; chief of the defence staff; chief of defence staff; chief of the armed forces; chief of defence; defence chief; armed forces commander; chairman of the Joint Chiefs of Staff; chairman of the Joint Chiefs; Joint Chiefs chairman; Joint Chiefs of Staff chairman
office:army-chief | army chief | army chief of staff; chief of army staff; chief of the army staff; army commander
office:chancellor | chancellor | federal chancellor
office:chief | chief | head; boss; rights chief; nuclear chief; aid chief; chief executive officer
office:chief-of-staff | chief of staff | deputy chief of staff; presidential chief of staff; White House chief of staff
office:commander | commander | deputy commander; brigade commander; force commander; top commander; military commander; naval commander; senior commander; supreme commander; rebel commander; militia commander; fleet commander; battalion commander; commanding officer
office:commander-in-chief | commander-in-chief | commander in chief
office:commissioner | commissioner | European commissioner; High Commissioner for Human Rights; high commissioner
office:crown-prince | crown prince
office:defence-minister | defence minister | defense minister; defence secretary; defense secretary; secretary of defense; secretary of state for defence; minister of defence; minister of defense; war secretary; secretary of war; defense chief
office:deputy-foreign-minister | deputy foreign minister | vice foreign minister; deputy secretary of state; deputy minister of foreign affairs; assistant secretary of state; undersecretary of state
office:director | director | executive director; deputy director; managing director; chief executive; CEO; deputy chief; CIA director; FBI director; intelligence chief; security chief; spy chief; police chief; mayor; deputy governor; attorney general; treasurer; press secretary; co-founder; founder; president-elect; prime minister-designate; vice chairman; chief prosecutor; prosecutor; judge; justice; secretary; deputy secretary; undersecretary; under-secretary-general; deputy chairman; regional director; Middle East director
office:director-general | director general | director-general
office:emir | emir | amir
office:finance-minister | finance minister | treasury secretary; secretary of the treasury; minister of finance; chancellor of the exchequer; economy minister; trade minister; commerce secretary; trade representative; commerce minister; oil minister; energy minister; energy secretary
office:foreign-minister | foreign minister | minister of foreign affairs; minister for foreign affairs; foreign secretary; external affairs minister; foreign affairs minister; top diplomat; foreign policy chief; foreign-policy chief
office:governor | governor | deputy mayor; regional governor; provincial governor; lieutenant governor; vali
office:interior-minister | interior minister | home secretary; home minister; minister of the interior; homeland security secretary; security minister; minister of interior
office:king | king | queen; monarch; sultan
office:leader | leader | opposition leader; party leader; rebel leader; spiritual leader; group leader; militia leader; militant leader; majority leader; minority leader; party chairman; chairman; chairwoman; co-leader; coup leader; religious leader; junta leader; military ruler; ruler; separatist leader
office:minister | minister | state minister; minister of state; cabinet minister; deputy minister; health minister; justice minister; culture minister; education minister; transport minister; agriculture minister; environment minister; intelligence minister; information minister; labour minister; labor minister; deputy prime minister; first deputy prime minister; secretary for health; junior minister; health secretary; education secretary; justice secretary; transport secretary; communications minister; digital affairs minister; emergencies minister; fisheries minister; housing minister; human rights minister; immigration minister; industry minister; mining minister; minister of agriculture; minister of communications; minister of culture; minister of digital affairs; minister of education; minister of emergencies; minister of environment; minister of fisheries; minister of health; minister of housing; minister of human rights; minister of immigration; minister of industry; minister of information; minister of intelligence; minister of justice; minister of labor; minister of mining; minister of parliamentary affairs; minister of planning; minister of public security; minister of railway; minister of reconstruction; minister of religious affairs; minister of science; minister of social affairs; minister of sports; minister of strategic affairs; minister of technology; minister of tourism; minister of transport; minister of unification; minister of veterans affairs; minister of water; parliamentary affairs minister; planning minister; public security minister; railway minister; reconstruction minister; religious affairs minister; science minister; social affairs minister; sports minister; strategic affairs minister; technology minister; tourism minister; unification minister; veterans affairs minister; water minister
office:national-security-adviser | national security adviser | national security advisor
office:navy-chief | navy chief | naval chief; chief of naval operations; chief of naval staff; air force chief; chief of air staff; Inspector General
office:negotiator | negotiator | chief negotiator; nuclear negotiator; chief nuclear negotiator; peace negotiator; mediator; chief mediator; lead negotiator
office:patriarch | patriarch | archbishop; caliph; grand mufti; chief rabbi
office:pope | pope | pontiff | state:VAT
office:president | president | head of state; acting president; interim president
office:prime-minister | prime minister | premier; PM; head of government; interim prime minister; taoiseach; acting prime minister; caretaker prime minister
office:rank | general | admiral; colonel; captain; skipper; commodore; brigadier; field marshal; sergeant; lieutenant colonel
office:secretary-general | secretary general | secretary-general
office:secretary-of-state | secretary of state | secretary-of-state
office:senator | senator | sen; congressman; congresswoman; representative; rep; lawmaker; MP; deputy; house speaker; parliament speaker; parliamentary speaker; speaker of the house; speaker of parliament; legislator; member of parliament; councillor; delegate; gov
office:speaker | speaker | chairperson
office:spokesman | spokesman | spokeswoman; spokesperson; foreign ministry spokesman; foreign ministry spokeswoman; foreign ministry spokesperson; military spokesman; government spokesman; government spokeswoman; army spokesman; defence ministry spokesman; defense ministry spokesman; state department spokesman; state department spokeswoman; pentagon spokesman; White House spokesman; White House spokeswoman; deputy spokesman; police spokesman; chief spokesman; deputy spokesperson; press officer; White House press secretary; UN spokesman; U.N. spokesman; company spokesman; company spokeswoman; presidential spokesman; Kremlin spokesman; defence ministry spokesperson
office:supreme-leader | supreme leader | Supreme Leader
office:vice-president | vice president | vice-president; deputy president
`;
