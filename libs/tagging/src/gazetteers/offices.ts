/** Offices that stand before a name or for their holder. Terms of office in `persons.ts` use these names. */
export const OFFICES = `
office:ambassador | ambassador | envoy; special envoy; special representative; UN envoy; Middle East envoy; presidential envoy; peace envoy; special adviser; Special Rapporteur; special coordinator; high representative; chargé d'affaires; consul general
office:army-chief | army chief | chief of staff; army chief of staff; military chief; chief of the general staff; army commander; armed forces chief; chief of general staff; naval chief; navy chief; air force chief; defence chief; armed forces commander; chief of defence; chairman of the Joint Chiefs of Staff; chairman of the Joint Chiefs; commander-in-chief; Inspector General
office:chancellor | chancellor | federal chancellor
office:commander | commander | deputy commander; brigade commander; force commander; top commander; military commander; naval commander; senior commander; supreme commander; rebel commander; militia commander
office:commissioner | commissioner | European commissioner; High Commissioner for Human Rights; high commissioner
office:defence-minister | defence minister | defense minister; defence secretary; defense secretary; secretary of defense; secretary of state for defence; minister of defence; minister of defense; war secretary; secretary of war; defense chief
office:deputy-foreign-minister | deputy foreign minister | vice foreign minister; deputy secretary of state; deputy minister of foreign affairs; assistant secretary of state; undersecretary of state
office:director | director | executive director; deputy director; managing director; chief executive; CEO; deputy chief; CIA director; FBI director; intelligence chief; security chief; spy chief; police chief; governor; deputy governor; mayor; attorney general; treasurer; press secretary; co-founder; founder; president-elect; prime minister-designate; vice chairman; chief prosecutor; prosecutor; judge; justice; secretary; deputy secretary; undersecretary; under-secretary-general; deputy chairman; regional director; Middle East director
office:director-general | director general | director-general; IAEA chief; nuclear watchdog chief; IAEA director general; IAEA head; chief of the IAEA
office:emir | emir | amir
office:finance-minister | finance minister | treasury secretary; secretary of the treasury; minister of finance; chancellor of the exchequer; economy minister; trade minister; commerce secretary; trade representative; commerce minister; oil minister; energy minister; energy secretary
office:foreign-minister | foreign minister | minister of foreign affairs; minister for foreign affairs; foreign secretary; external affairs minister; foreign affairs minister; top diplomat
office:interior-minister | interior minister | home secretary; home minister; minister of the interior; homeland security secretary; security minister; minister of interior
office:king | king | queen; monarch
office:leader | leader | opposition leader; party leader; rebel leader; spiritual leader; group leader; militia leader; militant leader; majority leader; minority leader; party chairman; chairman; chairwoman; co-leader; coup leader; religious leader; junta leader; military ruler
office:minister | minister | state minister; minister of state; cabinet minister; deputy minister; health minister; justice minister; culture minister; education minister; transport minister; agriculture minister; environment minister; intelligence minister; information minister; labour minister; labor minister; deputy prime minister; first deputy prime minister; secretary for health
office:national-security-adviser | national security adviser | national security advisor
office:negotiator | negotiator | chief negotiator; nuclear negotiator; chief nuclear negotiator; peace negotiator; mediator; chief mediator
office:president | president | head of state; acting president; interim president
office:prime-minister | prime minister | premier; PM; head of government; interim prime minister; taoiseach; acting prime minister; caretaker prime minister
office:secretary-general | secretary general | secretary-general; UN chief; U.N. chief; UN secretary-general; NATO chief; NATO secretary-general; NATO secretary general; UN secretary general
office:secretary-of-state | secretary of state | secretary-of-state
office:senator | senator | sen; congressman; congresswoman; representative; rep; lawmaker; MP; deputy; speaker; house speaker; parliament speaker; parliamentary speaker; speaker of the house; speaker of parliament; legislator; member of parliament; councillor; delegate; gov
office:spokesman | spokesman | spokeswoman; spokesperson; foreign ministry spokesman; foreign ministry spokeswoman; foreign ministry spokesperson; military spokesman; government spokesman; government spokeswoman; army spokesman; defence ministry spokesman; defense ministry spokesman; state department spokesman; state department spokeswoman; pentagon spokesman; White House spokesman; White House spokeswoman; deputy spokesman; police spokesman; chief spokesman; deputy spokesperson; press officer; White House press secretary; UN spokesman; U.N. spokesman; company spokesman; company spokeswoman; presidential spokesman; Kremlin spokesman; defence ministry spokesperson
office:supreme-leader | supreme leader | Supreme Leader
office:vice-president | vice president | vice-president; deputy president
`;
