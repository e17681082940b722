/** Offices that stand before a name or for their holder. Terms of office in `persons.ts` use these names. */
export const OFFICES = `
office:ambassador | ambassador | envoy; special envoy; special representative; UN envoy; Middle East envoy; presidential envoy; peace envoy; special adviser; Special Rapporteur; special coordinator; high representative; chargé d'affaires; consul general
office:armed-forces-chief | armed forces chief | military chief; chief of the general staff; chief of general staff; chief of the defence staff; chief of defence staff; chief of the armed forces; chief of defence; defence chief; armed forces commander; chairman of the Joint Chiefs of Staff; chairman of the Joint Chiefs; Joint Chiefs chairman; Joint Chiefs of Staff chairman
office:army-chief | army chief | army chief of staff; chief of army staff; chief of the army staff; army commander
office:chancellor | chancellor | federal chancellor
office:chief-of-staff | chief of staff | deputy chief of staff; presidential chief of staff; White House chief of staff
office:commander | commander | deputy commander; brigade commander; force commander; top commander; military commander; naval commander; senior commander; supreme commander; rebel commander; militia commander
office:commander-in-chief | commander-in-chief | commander in chief
office:commissioner | commissioner | European commissioner; High Commissioner for Human Rights; high commissioner
office:crown-prince | crown prince
office:defence-minister | defence minister | defense minister; defence secretary; defense secretary; secretary of defense; secretary of state for defence; minister of defence; minister of defense; war secretary; secretary of war; defense chief
office:defence-minister.usa | Pentagon chief | Pentagon boss; head of the Pentagon; Pentagon head | state:USA
office:deputy-foreign-minister | deputy foreign minister | vice foreign minister; deputy secretary of state; deputy minister of foreign affairs; assistant secretary of state; undersecretary of state
office:director | director | executive director; deputy director; managing director; chief executive; CEO; deputy chief; CIA director; FBI director; intelligence chief; security chief; spy chief; police chief; governor; deputy governor; mayor; attorney general; treasurer; press secretary; co-founder; founder; president-elect; prime minister-designate; vice chairman; chief prosecutor; prosecutor; judge; justice; secretary; deputy secretary; undersecretary; under-secretary-general; deputy chairman; regional director; Middle East director
office:director-general | director general | director-general
office:director-general.iaea | IAEA director general | IAEA chief; IAEA head; IAEA director-general; chief of the IAEA; head of the IAEA; nuclear watchdog chief; UN nuclear watchdog chief; U.N. nuclear watchdog chief; UN nuclear chief; head of the UN nuclear watchdog; head of the U.N. nuclear watchdog | org:IAEA
office:emir | emir | amir
office:finance-minister | finance minister | treasury secretary; secretary of the treasury; minister of finance; chancellor of the exchequer; economy minister; trade minister; commerce secretary; trade representative; commerce minister; oil minister; energy minister; energy secretary
office:foreign-minister | foreign minister | minister of foreign affairs; minister for foreign affairs; foreign secretary; external affairs minister; foreign affairs minister; top diplomat
office:foreign-minister.eu | EU foreign policy chief | EU foreign-policy chief; European Union foreign policy chief; EU top diplomat | org:EU
office:interior-minister | interior minister | home secretary; home minister; minister of the interior; homeland security secretary; security minister; minister of interior
office:king | king | queen; monarch
office:leader | leader | opposition leader; party leader; rebel leader; spiritual leader; group leader; militia leader; militant leader; majority leader; minority leader; party chairman; chairman; chairwoman; co-leader; coup leader; religious leader; junta leader; military ruler
office:minister | minister | state minister; minister of state; cabinet minister; deputy minister; health minister; justice minister; culture minister; education minister; transport minister; agriculture minister; environment minister; intelligence minister; information minister; labour minister; labor minister; deputy prime minister; first deputy prime minister; secretary for health
office:national-security-adviser | national security adviser | national security advisor
office:navy-chief | navy chief | naval chief; chief of naval operations; chief of naval staff; air force chief; chief of air staff; Inspector General
office:negotiator | negotiator | chief negotiator; nuclear negotiator; chief nuclear negotiator; peace negotiator; mediator; chief mediator
office:pope | pope | pontiff | state:VAT
office:president | president | head of state; acting president; interim president
office:president.eu-commission | European Commission president | president of the European Commission; European Commission chief; EU Commission president; EU commission president; Commission president | org:EU-COMMISSION
office:prime-minister | prime minister | premier; PM; head of government; interim prime minister; taoiseach; acting prime minister; caretaker prime minister
office:secretary-general | secretary general | secretary-general
office:secretary-general.nato | NATO secretary-general | NATO chief; NATO secretary general; head of NATO; NATO head; NATO boss | org:NATO
office:secretary-general.un | UN secretary-general | UN chief; U.N. chief; United Nations chief; UN secretary general; U.N. secretary-general; U.N. secretary general; U.N. Secretary-General; head of the United Nations; head of the UN | org:UN
office:secretary-of-state | secretary of state | secretary-of-state
office:senator | senator | sen; congressman; congresswoman; representative; rep; lawmaker; MP; deputy; speaker; house speaker; parliament speaker; parliamentary speaker; speaker of the house; speaker of parliament; legislator; member of parliament; councillor; delegate; gov
office:spokesman | spokesman | spokeswoman; spokesperson; foreign ministry spokesman; foreign ministry spokeswoman; foreign ministry spokesperson; military spokesman; government spokesman; government spokeswoman; army spokesman; defence ministry spokesman; defense ministry spokesman; state department spokesman; state department spokeswoman; pentagon spokesman; White House spokesman; White House spokeswoman; deputy spokesman; police spokesman; chief spokesman; deputy spokesperson; press officer; White House press secretary; UN spokesman; U.N. spokesman; company spokesman; company spokeswoman; presidential spokesman; Kremlin spokesman; defence ministry spokesperson
office:supreme-leader | supreme leader | Supreme Leader
office:vice-president | vice president | vice-president; deputy president
`;
