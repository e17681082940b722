/** Written by `npm run train` from test/training: a feature, and its weight for each class in hundredths. */
export const WEIGHTS = `
#|30 -65 30 -107 -6 -89 -49 -84 -48 -36 84
# #|-23 18 0 -17 -24 -9 29 -7 0 0 -51
# @group|-12 0 0 41 0 0 0 0 0 -10 25
# @military_unit|59 0 0 -9
# @platform|-32 -32 0 0 0 0 0 -7 0 10
# @state|-10 -14 11 -45 0 -24 -16 -44 0 87 26
# ambulanc|0 0 0 0 0 38 0 0 0 0 -16
# border|0 0 0 0 0 0 0 0 0 31
# city|0 0 0 -10 0 0 0 -22 0 55
# copi|58 0 0 0 0 0 0 0 0 -8
# dead|51
# destroy|0 31
# exil|0 0 0 44
# fighter|-30 19
# girl|51
# km|0 41
# leipziger|0 0 0 0 0 0 0 0 0 37
# loot|0 -10 0 0 41 0 0 0 0 0 -14
# man|-41 10 14 0 0 0 0 26 0 -7 -8
# million|-33 0 0 0 -10 0 0 0 0 -42 74
# more|-39 24 0 0 0 15 0 0 0 0 -19
# one|53
# page|0 0 0 0 0 0 0 42 0 0 -24
# per|0 0 0 43
# percent|18 -7 0 -13 -11 -10 0 -13 0 32 -34
# prisoner|0 0 0 0 0 0 -13 0 0 -26 55
# recruit|54
# sack|0 0 0 0 0 0 0 0 0 -8 41
# sailor|-27 0 0 0 0 0 0 0 0 44
# soldier|-32 0 35 -45 0 0 30 34 0 -9
# special|38 0 0 0 0 0 0 0 0 -11 -7
# tonne|-16 0 0 0 13 0 0 -10 0 -27 56
# troop|-15 0 11 0 0 36
# villager|0 0 0 0 0 0 0 0 0 0 35
# vote|0 0 0 25 0 0 0 30 0 -7 -9
# week|0 32
# would|0 0 0 0 35
# year-old|32 0 0 0 0 0 0 -15 0 -11 -10
300th|0 0 0 0 0 0 0 -19
30th|0 -17 0 0 0 0 0 0 0 38
32nd|16
400th|0 0 0 19
4th|23 -6
70th|0 0 0 0 0 0 0 0 0 0 30
70th exchange|0 0 0 0 0 0 0 0 0 0 30
82nd|-14 48
82nd go|0 34
=bias|-218 -346 -333 -240 -342 -289 -330 -326 -312 -179 -320 -900
=found force_deployment de-escalatory|-91 203 -30 -79 -11 -10 -56 -39 -18 -34 -43
=found force_deployment de-escalatory alone|-23 96 -18 10 29 -63 -46 -24 -11 -35 37
=found force_deployment de-escalatory context|-39 0 0 -32 -13 33 0 23 0 9 -17
=found force_deployment de-escalatory roles|-37 109 -7 -57 -28 21 -10 -37 0 -10 -63
=found force_deployment escalatory|162 -53 0 -79 -64 -72 -44 -82 -41 -42 -66
=found force_deployment escalatory alone|68 0 49 -18 -24 -17 10 -76 -23 -29 -25
=found force_deployment escalatory context|27 -27 -14 0 -10 0 15 27 0 -12 -27
=found force_deployment escalatory roles|62 -35 -33 -80 -38 -51 -49 -47 -15 14 -30
=found force_deployment neutral|28 -10 80 -8 0 0 0 -21 0 -19 -26
=found force_deployment neutral alone|17 -17 80 -8 0 0 0 -21 0 -10 -24
=found pressure de-escalatory|-77 -29 -18 -112 -37 -78 -54 -45 -23 -106 190
=found pressure de-escalatory alone|-36 -16 -8 -33 -48 -97 -27 20 -11 -47 105
=found pressure de-escalatory context|11 -46 0 -27 9 39 -10 -14 0 18 -26
=found pressure de-escalatory roles|-52 33 -9 -53 0 -19 -17 -43 -9 -78 98
=found pressure escalatory|-83 -76 -25 -67 -79 -61 -16 -134 -22 224 -105
=found pressure escalatory alone|33 -37 0 18 -15 -40 -12 0 0 50 -10
=found pressure escalatory context|-20 -8 0 11 -25 -6 0 -41 0 70 -25
=found pressure escalatory roles|-101 -33 -18 -97 -44 -15 -7 -91 -16 117 -72
=found rhetoric de-escalatory|-72 -40 -13 -116 209 -28 -43 -74 -39 -80 -83
=found rhetoric de-escalatory alone|-30 -19 0 7 0 57 -9 0 -9 -17 -15
=found rhetoric de-escalatory context|-13 -16 0 -67 76 18 44 -32 -6 -32
=found rhetoric de-escalatory roles|-29 -7 -10 -60 122 -93 -78 -42 -24 -30 -66
=found rhetoric escalatory|-104 -70 -39 200 -88 -118 27 -154 -53 -38 -97
=found rhetoric escalatory alone|-29 -25 -16 41 11 12 8 -63 -9 -16 -38
=found rhetoric escalatory context|-11 22 0 48 -46 0 8 0 -8 -13 -7
=found rhetoric escalatory roles|-71 -68 -18 119 -57 -102 0 -96 -36 -17 -52
=found rhetoric neutral|-37 -43 -20 -57 14 198 -66 -28 -45 -76 -73
=found rhetoric neutral alone|-8 -23 -9 -73 31 108 -48 12 -15 -74 -53
=found rhetoric neutral context|26 -9 0 -17 26 45 -15 29 0 13 48
=found rhetoric neutral roles|-15 -11 -9 12 -44 41 0 -79 -26 -15 -68
=found talk_progress de-escalatory|-64 -47 -45 -51 22 -93 -68 104 -46 -50 -28
=found talk_progress de-escalatory alone|8 47 -11 0 75 -11 -55 45 0 18
=found talk_progress de-escalatory context|19 -14 0 15 -32 -42 34 29 -14 -40 17
=found talk_progress de-escalatory roles|-92 -80 -31 -65 -32 -40 -53 40 -11 -28 -54
=found talk_progress escalatory|-46 -27 -14 -57 -74 -72 230 -201 8 46 -59
=found talk_progress escalatory alone|-28 11 0 -11 -29 -62 80 -86 46 -46 -34
=found talk_progress escalatory context|-11 -14 0 0 -22 40 51 20 -17 34 6
=found talk_progress escalatory roles|-7 -24 -6 -49 -25 -63 80 -105 -23 55 -31
=found talk_progress neutral|0 0 0 -25 -9 -11 20 -24 55
=found talk_progress neutral context|0 0 0 0 0 0 34 -15
=found talk_progress neutral roles|0 0 0 -24 -8 -11 -14 -8 57
=left animals|-35 0 0 -7 0 -14 0 0 0 -13 -11
=left business|-10 -32 0 -35 34 -65 -17 -85 -9 0 6
=left business force.blast-noun|15
=left business force.fight|-10 0 0 0 0 0 0 0 0 32
=left business force.stand-aside|0 0 0 0 0 0 0 0 0 -11 15
=left business pressure.sever|0 0 0 0 0 0 0 0 0 38
=left business rhetoric.accuse|26 0 0 0 0 0 0 0 0 -12
=left business rhetoric.apologise|0 0 0 0 23 0 0 0 0 -7
=left business rhetoric.deny|0 0 0 0 0 0 0 21
=left business rhetoric.praise|0 0 0 0 21
=left business rhetoric.reject|0 0 0 -12 22 0 0 0 0 -7
=left business rhetoric.say-no|0 0 0 47 0 -33
=left business rhetoric.threaten|0 0 0 -11 0 0 0 0 0 32
=left business talks.agree|0 0 0 0 0 0 0 -32 0 0 36
=left business talks.doubt|0 0 0 -6 0 0 37
=left business talks.hold-talks|0 0 0 0 0 0 0 -23
=left crime|-38 0 0 12 0 0 0 -12 0 -36 -9
=left crime pressure.arrest|-16 0 0 0 0 0 0 0 0 -34 -8
=left crime rhetoric.accuse|0 0 0 17
=left crime rhetoric.convict|-19
=left domestic|52 -10 0 -38 -18 -94 10 -33 -10 -10 -34
=left domestic force.patrol|29 0 0 -6 0 0 0 0 0 -8
=left domestic force.struck|30 0 0 -9
=left domestic pressure.arrest-noun|46 0 0 0 0 0 0 -12
=left domestic rhetoric.accuse|0 0 0 17 0 -7
=left domestic rhetoric.appeal|0 0 0 35 0 -54
=left domestic rhetoric.concern|0 0 0 0 0 -28
=left domestic rhetoric.demand|-10 0 0 -8 0 0 0 0 0 -17
=left domestic rhetoric.reject|25
=left domestic rhetoric.reject-election|30 0 0 -13 0 0 0 -10
=left domestic rhetoric.threaten|0 0 0 -25
=left domestic talks.collapse|0 0 0 0 0 0 31 -10
=left domestic talks.concede|0 0 0 0 0 0 0 29
=left domestic talks.concede-lone|-23 0 0 0 0 0 0 0 0 0 -6
=left domestic talks.cooperate|0 0 0 0 0 0 0 0 0 43
=left domestic talks.no-answer|0 0 0 0 0 0 20
=left entertainment|16 11 0 -18 -17 -7 -19 -33 0 -36 -23
=left entertainment force.go-to-war|39 0 0 0 0 0 0 0 0 -21
=left entertainment force.pull-back|0 30
=left family|-9 -6 0 13 17 0 0 -10 0 21 8
=left family force.send|0 0 0 0 0 0 0 0 0 0 17
=left family rhetoric.appeal|0 0 0 16 20
=left family rhetoric.say-no|0 0 0 0 0 0 0 0 0 35
=left health|0 0 0 0 0 0 0 0 0 0 16
=left health force.deploy|-9 0 0 0 0 0 0 0 0 0 16
=left health force.struck|15
=left labour|-13 0 0 -21 -7 17 -44 -15 0 15 -17
=left labour force.bring-up|-7 0 0 29
=left labour rhetoric.appeal|0 0 0 -12 0 36
=left labour rhetoric.boycott|0 0 0 0 0 0 0 0 0 38
=left labour rhetoric.threaten|-7 0 0 15 0 0 0 0 0 -8
=left labour talks.collapse|0 0 0 0 0 0 -37 -8
=left no public actor|73 20 0 -28 -13 22 92 -15 -27 -58 -35
=left no public actor force.assault|42 0 0 -24 16 -7
=left no public actor force.blast-noun|24 -8 0 8
=left no public actor force.bring-away|-7 23
=left no public actor force.burn-arms|0 0 0 0 0 0 0 0 0 -22
=left no public actor force.capture|18 0 0 0 0 0 0 0 0 -20
=left no public actor force.deploy|0 -8 0 -20
=left no public actor force.down|-25 27
=left no public actor force.exercise|-12 25 7
=left no public actor force.fire|32 -14 0 0 0 0 0 0 0 -11
=left no public actor force.flyover|9 27 0 0 0 0 0 0 0 -20
=left no public actor force.go-back|-14 45 0 0 0 0 0 -10
=left no public actor force.kill|20 0 0 0 0 -11 0 0 0 -14
=left no public actor force.open-fire|18
=left no public actor force.pull-out-of|0 0 0 0 -20 0 0 0 0 -8
=left no public actor force.pullback-noun|-23 9 0 -13 0 0 30 -6
=left no public actor force.roll-in|0 0 0 0 0 0 35 47
=left no public actor force.sink|0 -8 0 0 0 0 0 0 0 0 36
=left no public actor force.violence-noun|36 15 0 -17 0 -29 21 -9 0 57
=left no public actor force.withdraw|0 -8 0 0 0 0 0 0 0 -15
=left no public actor pressure.arrest|48 0 0 0 0 -12 0 0 0 -15 -22
=left no public actor pressure.arrest-noun|83 0 0 0 0 -7
=left no public actor pressure.ban-noun|0 0 0 0 0 -19 0 0 0 -13 8
=left no public actor pressure.captives-home|-9 0 0 0 0 0 0 0 0 22
=left no public actor pressure.release-people|0 0 0 0 0 0 0 0 0 0 41
=left no public actor pressure.reopen|0 0 0 0 0 0 0 27
=left no public actor pressure.walk-free|0 0 0 -8 33 0 -9 0 0 0 -8
=left no public actor rhetoric.accuse|-9 0 0 50 0 -12 0 -7
=left no public actor rhetoric.appeal|-26 0 0 -25 0 96 -10 -9 0 -7
=left no public actor rhetoric.demand|0 0 0 22
=left no public actor rhetoric.deny|0 0 0 -6 0 59
=left no public actor rhetoric.never-accept|0 -8 0 16 0 0 -11
=left no public actor rhetoric.reject|-11 0 0 12 0 0 0 0 0 18
=left no public actor rhetoric.statement|0 0 0 0 0 30
=left no public actor rhetoric.threaten-words|0 0 0 0 0 0 0 0 0 81
=left no public actor rhetoric.warn|-11 0 0 39 0 0 0 0 0 -10
=left no public actor rhetoric.will-not|0 0 0 22 0 -7 23 0 0 -7
=left no public actor talks.agree|-11 0 0 0 35 0 0 7
=left no public actor talks.break-talks|0 0 0 0 0 0 20 -22
=left no public actor talks.ceasefire|0 -23 0 -14 -12 0 19 12
=left no public actor talks.ceasefire-ends|0 0 0 0 0 0 23 0 0 0 -9
=left no public actor talks.collapse|-11 0 0 -10 0 -6 -47 -16 -8
=left no public actor talks.commission-meets|0 0 0 0 0 0 0 -14 29
=left no public actor talks.doubt|0 0 0 0 0 0 17 -39 -7
=left no public actor talks.get-together|0 0 0 0 0 0 0 23
=left no public actor talks.go-nowhere|-6 0 0 0 0 0 48 -21
=left no public actor talks.no-progress|-15 0 0 0 0 0 28
=left no public actor talks.offer-talks|0 0 0 0 0 0 -7 28
=left no public actor talks.positive-verdict|0 0 0 -7 0 0 0 37
=left no public actor talks.reach-agreement|31 -7 0 0 0 0 -15 13
=left no public actor talks.talks-noun|0 0 0 -25 -7 0 -7 39 -8 0 -8
=left no second party|7 8 -7 21 35 -19 -28 41 8 0 -25
=left no second party force.assault|31
=left no second party force.call-to-arms|0 0 0 0 0 0 0 19
=left no second party force.fight|-15
=left no second party force.kill|40 0 0 -9 0 0 0 -15 0 -24
=left no second party force.order-out|26
=left no second party force.pullback-noun|0 32 0 0 0 0 0 -11 0 -9
=left no second party force.sabotage|0 0 0 0 0 0 0 -10 0 32
=left no second party force.violence-noun|-15 0 0 -10 0 21 0 -16 0 -10
=left no second party force.withdraw|0 -11 0 0 0 0 0 0 0 -19
=left no second party pressure.aid|0 0 0 0 0 0 0 -9 0 0 21
=left no second party pressure.bar-people|0 0 0 0 0 0 0 0 0 30
=left no second party pressure.protest|0 0 0 0 0 0 0 0 0 34
=left no second party pressure.round-up|0 0 0 0 0 0 0 0 0 20
=left no second party pressure.shut-border|-10 0 0 0 0 0 0 0 0 28
=left no second party rhetoric.accuse|21 0 0 29 0 23 0 -19 0 -17
=left no second party rhetoric.convict|0 0 0 0 0 0 0 0 23
=left no second party rhetoric.deny|0 0 0 0 0 0 0 -18
=left no second party rhetoric.reject|0 0 0 41
=left no second party rhetoric.say-no|0 0 0 44
=left no second party rhetoric.threaten|-10 0 0 62 0 0 0 -7 0 -6
=left no second party talks.agree|0 0 0 -17 0 0 0 79 0 0 -7
=left no second party talks.call|0 0 0 -34 0 -7
=left no second party talks.cancel-meeting|0 0 0 -15 0 0 28 -14
=left no second party talks.concede-lone|0 0 0 0 27
=left no second party talks.initial-paper|0 0 0 -12 -23 -8 -15 32 0 0 -10
=left no second party talks.no-progress|0 0 0 0 0 0 18
=left no second party talks.offer-talks|0 0 0 0 0 0 0 -15
=left no second party talks.progress|0 0 0 0 0 0 0 19
=left no second party talks.sign-pact|0 0 0 0 0 0 0 19
=left no second party talks.support|0 0 0 0 -9 0 0 32 0 -18 31
=left no second party talks.talks-noun|-22 35 0 24 67 -12 -73 -19 39 0 -19
=left no second party talks.walk-together|0 0 0 -26 23 0 0 45 -8 0 -12
=left no second party talks.withdraw-pact|0 0 0 0 0 0 48
=left question|-6 -13 0 -54 -28 -11 -9 -53 0 -14 -17
=left question pressure.hackers-take|0 0 0 -6 0 0 0 -23
=left question rhetoric.drop-demand|0 0 0 -12 -24
=left question talks.sign-pact|0 0 0 -6 0 0 0 -23
=left sport|-63 -12 0 -80 -14 -40 0 -41 -8 -41 -40
=left sport force.launch-attack|0 0 0 -21
=left sport force.withdraw|0 0 0 0 0 0 50 0 0 -21
=left sport rhetoric.condemn-noun|0 0 0 24
=left sport rhetoric.never-accept|0 0 0 -23
=left sport rhetoric.praise|0 0 0 0 18
=left sport rhetoric.say-no|0 0 0 0 0 0 0 -13 0 21
=left sport rhetoric.warn|0 0 0 -32
=left weather|-14 57 0 -16 37 -13 0 -12 0 -22 -9
=left weather force.assault|-10 25 0 -12 39 -6 0 -10 0 12 -9
=left weather force.depart|24
=left weather force.open-fire|0 0 0 0 0 0 0 0 0 -16
=left weather force.pull-back|0 30
=left weather force.set-out|0 41 0 0 0 0 0 0 0 -11
=left weather force.violence-noun|-15
=rule force.alert|42 -7 0 0 0 0 0 0 0 -6
=rule force.alert-state|-19 -23 0 41 0 0 0 -14 0 -26 31
=rule force.assault|15 -30 0 41 -22 -35 38 24 0 14 -17
=rule force.blast-noun|-19 25 27 0 -8 21 24 0 0 -26 -14
=rule force.blockade|-27 0 0 -12 0 0 0 -13 0 14 30
=rule force.bolster|38 -27 -11 -8 -6 -7 0 -9 0 -14
=rule force.bring-away|-26 7 0 0 0 0 0 0 0 -22
=rule force.bring-up|-24 12 9 11 0 -61 -17 0 0 -35 33
=rule force.buildup|44
=rule force.burn-arms|0 50 0 -29 0 0 0 0 0 -12 -47
=rule force.capture|18 0 -6 23 0 0 -13 -10 0 -10 -13
=rule force.ceasefire-broken|13 0 0 55
=rule force.clash|37 0 0 -10 0 0 0 -8 0 -13
=rule force.collide|-51
=rule force.come-down|64 -17 0 -14 -7 8 0 0 0 -17
=rule force.depart|-15 -26 37 -8 0 -18 14 0 0 -36 8
=rule force.deploy|37 -48 0 -24 -10 9 0 -8 0 -16 -10
=rule force.displace|0 0 0 -44 -7 0 0 -19 0 -17 7
=rule force.down|51 -26 0 8 0 20 -9 0 0 -15
=rule force.drill-opens|-24 -14 56 0 0 0 0 -11 0 0 -23
=rule force.end-siege|39 0 0 7 0 0 0 0 0 0 -6
=rule force.exercise|0 0 24 0 0 0 0 -8 0 -8
=rule force.fall-silent|-19 9
=rule force.fight|27 0 0 -11 0 0 0 -7 0 -10
=rule force.fire|21 -8 0 -11 0 0 0 0 0 -8 -8
=rule force.fire-at|25 -46 18 0 0 -10 0 0 0 -28
=rule force.flyover|0 25 0 -10 -12 0 30 0 0 12 -17
=rule force.fortify|19 -7
=rule force.go-back|0 30 0 0 0 0 0 -16 0 0 19
=rule force.go-to-war|0 0 0 46 -6 0 -12 -7 0 52 -34
=rule force.halt-attacks|91 17 0 -16 0 -9 0 17 0 -29 -10
=rule force.hit|41 -9 0 6 -7 0 0 0 0 -15
=rule force.kill|16 -27 0 26 24 -35 -11 13 0 -7
=rule force.killed|-8 27
=rule force.launch-drones|-32
=rule force.leave|58 0 0 -10 22 10 -20 0 0 -21 -17
=rule force.lose-ground|0 28 0 0 0 0 0 0 0 -8
=rule force.march-out|-40 -16 0 0 0 0 0 0 0 -12 -15
=rule force.mines|37 -12 0 -11
=rule force.missile-test|-57 25 0 0 0 49
=rule force.mobilize|21 0 17
=rule force.near|37 -29 14 -46 -11 12 -7 -20 0 -21
=rule force.nuclear-test|30 0 0 -17
=rule force.open-fire|0 42 0 -18 -10 -13 0 0 0 -24 -11
=rule force.order-out|-13 13 0 0 0 -9 0 0 0 0 -16
=rule force.patrol|-36 -21 0 0 0 0 0 10 0 29 -10
=rule force.pull-back|-79 94 0 -42 -11 0 -11 -45 0 -60 7
=rule force.pull-out-of|32 -22 0 0 -8 14 -14 -18 0 48 26
=rule force.pullback-noun|-37 -12 0 24 -11 -7 0 0 0 0 -7
=rule force.put-off-drill|0 30 0 -8 14 0 0 -11 0 0 -8
=rule force.radar-lock|0 29 0 0 0 -21 0 0 0 -24
=rule force.ram|-53 -6 0 0 0 0 0 0 0 63
=rule force.rehearse|30 0 0 0 0 -7
=rule force.relieve|31 7 0 0 0 0 0 0 0 -9
=rule force.roll-in|29 -9 -7 -43 0 0 0 19 0 -50 17
=rule force.sabotage|31 0 0 -19
=rule force.send|-19 27 0 -13 -10 -15 18 0 0 33 -8
=rule force.send-at|0 -15 0 17 0 0 0 0 0 -10
=rule force.set-out|0 28 0 -6 0 0 0 0 0 14 -16
=rule force.sink|14 0 0 0 0 0 0 0 0 -25 -13
=rule force.stand-aside|-42 47 0 -9 0 0 0 0 0 0 -7
=rule force.stand-down|-35 -9 0 48 -6 0 0 0 0 32 8
=rule force.struck|30 -19 0 -12 32 0 0 0 0 -34 -8
=rule force.surrender|-21 17 0 0 16 -8 0 25 0 -13
=rule force.take-down|-52 22 0 0 0 0 0 -10 0 -15 30
=rule force.take-ground|-18 15 0 -13 -6 0 0 0 0 -28 -6
=rule force.torch|32 30 0 -16 0 -9 0 -7 0 -38 -9
=rule force.trade-fire|32 -8 0 0 0 0 0 0 0 -8
=rule force.trail|-33 -24 -8 16 0 -14 -8 -7 0 84
=rule force.violence-noun|-151 107 0 -31 28 49 -12 14 0 45 22
=rule force.withdraw|-27 -12 0 10 -13 0 -7 24 0 65
=rule force.wreck|18 0 0 17 0 14 0 0 0 8
=rule pressure.aid|18 -12 0 8 24 0 0 -19 0 -28
=rule pressure.arrest|-49 -19 -10 25 -20 49 -20 36 0 -6 52
=rule pressure.arrest-noun|-37 0 0 63 42 42 0 0 0 -11 10
=rule pressure.ban|44 -8 0 25 0 -8 -13 -8 0 -27 34
=rule pressure.ban-goods|-44 -29 0 11 0 0 -6 0 0 36
=rule pressure.ban-noun|-15 0 0 -23 0 52 0 -14 0 -78 96
=rule pressure.bar-people|14 31 0 -21 -23 -15 -33 -16 0 56 -9
=rule pressure.barrier-noun|-17 0 0 0 0 0 0 0 0 50
=rule pressure.captives-home|0 -21 0 0 0 -55 0 38
=rule pressure.cyber-deed|0 0 0 -23 0 0 -6 0 0 -28 -13
=rule pressure.donor|-16 0 0 0 0 14 0 0 0 0 -20
=rule pressure.downgrade|58 0 0 -8 0 -9 19 0 0 -24
=rule pressure.ease|-21 24 0 -32 -32 0 -28 18 0 29 68
=rule pressure.expel|0 -12 0 13 -13 -57 -22 0 0 65 -25
=rule pressure.force-out|-28 -10 0 0 0 0 0 0 0 -8
=rule pressure.give-arms-aid|0 -10 0 23 -23 -10 0 -8 0 0 48
=rule pressure.hackers-take|22 0 0 6 0 0 34 25 0 -37
=rule pressure.handover|0 0 0 0 -7 0 0 28
=rule pressure.jail-foreigner|-88 0 -7 28 0 28 0 0 0 105 -18
=rule pressure.leave-notice|0 -8 0 0 -13 0 -12 -19 0 38
=rule pressure.let-pass|-13 36 0 -7 -9 20 0 -24 0 -22 11
=rule pressure.martial|35 0 0 -16
=rule pressure.off-list|0 24 0 -16 -9 32 0 -16 0 0 23
=rule pressure.protest|-18 0 0 49
=rule pressure.put-on-list|0 0 0 -16 -6 0 0 0 0 49
=rule pressure.release|20 0 0 -12 28 -13 -12 -29 0 -12 -43
=rule pressure.release-people|-26 -28 0 16 -32 -12 -22 -46 0 -71 71
=rule pressure.reopen|0 -6 0 -22 0 -63 19 -34 0 47 -6
=rule pressure.return|-9 0 0 -10 -8 0 0 -47 0 0 41
=rule pressure.sanction|-21 0 0 49 0 -18 -10 -13 0 34 -31
=rule pressure.sanctioned|-8 0 0 -9 0 0 0 -6 0 28 -20
=rule pressure.seize|-36 0 0 0 0 0 0 0 0 61 -24
=rule pressure.seize-abroad|0 -9 0 -15 0 -8 0 0 0 92 -16
=rule pressure.sever|12 -10 0 -32 -22 -15 42 -63 0 20 -42
=rule pressure.shut-border|6 0 0 -24 -8 -7 0 0 0 0 -8
=rule pressure.stop-ship|-35 24 0 -6 0 0 0 0 0 34 -8
=rule pressure.trade-curb|32 -8 0 38 34 0 0 0 0 -24 -19
=rule pressure.unfreeze|0 -8 0 -7 -7 0 0 47
=rule pressure.walk-free|0 -16 0 0 30 0 0 0 0 -16 7
=rule rhetoric.accuse|-19 -31 -15 38 -31 -10 -56 -44 0 -98 -24
=rule rhetoric.apologise|-29 -14 0 43 -8 18 14 -47 -11 -21 8
=rule rhetoric.appeal|-45 -15 -13 33 -17 49 -44 -9 -37 0 -55
=rule rhetoric.assure|-24 0 0 -61 49 61 -53 50 -9 0 -21
=rule rhetoric.boycott|0 0 0 -43 0 0 61
=rule rhetoric.brothers|0 0 0 19 0 -19
=rule rhetoric.call-fiction|-11 0 0 33 -12 -25 0 -9 0 0 -8
=rule rhetoric.call-names|-17 0 0 6 -13 -14 0 -16 0 -10 -7
=rule rhetoric.claim-land|0 0 0 -20
=rule rhetoric.concern|-34 -12 0 -80 -16 183 -11 -63 0 -35
=rule rhetoric.conciliate|37 -10 0 -25 -19 32 18 20 0 -13 -14
=rule rhetoric.condemn-noun|0 0 0 -80 23 57 22 -7 0 0 12
=rule rhetoric.convict|-58 0 0 41 0 -22 -15 -11 0 74 -12
=rule rhetoric.defiant|48
=rule rhetoric.demand|7 0 0 83 -15 -36 11 -13 0 -52 17
=rule rhetoric.demand-noun|0 0 0 19 0 0 0 0 0 -6
=rule rhetoric.deny|34 0 0 36 -15 -36 0 16 0 -7
=rule rhetoric.doomed|0 0 0 9 0 0 21
=rule rhetoric.drop-demand|-16 -14 0 -35 101 -7 -16 -15 0 -14 -13
=rule rhetoric.insult|0 0 0 14 -10 0 -16 0 0 -7
=rule rhetoric.investigate|0 0 0 59 0 12 0 -12 0 -21
=rule rhetoric.made-to-pay|0 0 0 37 0 0 0 -28
=rule rhetoric.mild-tone|-16 0 0 0 -36 8 0 7 0 0 12
=rule rhetoric.military-action|0 0 0 21 -14 0 0 -13
=rule rhetoric.never-accept|0 35 0 -27 -8 0 -8
=rule rhetoric.no-wish|0 0 0 -25 13 -15
=rule rhetoric.non-negotiable|0 0 0 -7 0 0 41 -30
=rule rhetoric.praise|-24 -7 -7 -31 112 -94 -17 -58 -13 -45 -57
=rule rhetoric.rebut|0 0 0 -16 55 68 -7 -35 0 -28
=rule rhetoric.refusal|-6 0 0 28 23 0 13 -16 -8 -21 43
=rule rhetoric.reject|42 -12 0 -87 13 -38 53 10 0 66 -40
=rule rhetoric.reject-election|0 0 0 -112 0 22 0 0 0 -11
=rule rhetoric.responsible|0 0 0 6 0 35
=rule rhetoric.say-no|-22 -17 0 44 -29 -7 75 -23 0 48 -31
=rule rhetoric.statement|19 -9 0 -52 0 -23 0 51 0 -16 -8
=rule rhetoric.sue|0 0 0 -23 0 0 0 30 0 15
=rule rhetoric.tell-to-go|-15 -16 0 -98 28 -18 -26 -8 0 96 32
=rule rhetoric.threat-noun|-10 0 0 40 -7 7 -13 0 0 -12
=rule rhetoric.threaten|-59 0 0 57 0 -38 17 -26 0 -31 -23
=rule rhetoric.threaten-words|12 -6 0 30 -13 0 -44 27 0 24 -8
=rule rhetoric.warn|0 0 0 -18 -18 28 -42 0 0 -23 -17
=rule rhetoric.will-not|62 -28 0 15 0 -24 0 -10 0 10 -13
=rule talks.agree|20 0 -7 0 80 -47 82 9 -40 -12
=rule talks.back|0 0 0 0 54 0 0 -23
=rule talks.break-talks|0 0 0 0 31 0 -13 -25 16 -10 -6
=rule talks.buying-time|44 0 0 58 -18 0 -29 0 0 13 11
=rule talks.call|0 -11 0 174 -27 -17 -9 -129 0 33
=rule talks.cancel-meeting|-22 -22 0 -56 -25 -9 50 -61 -15 49 -9
=rule talks.carry-notes|0 0 0 -25 -9 -11 20 -24 55
=rule talks.ceasefire|-8 44
=rule talks.ceasefire-ends|0 18 0 -14 0 0 -27 0 0 35
=rule talks.collapse|-46 7 0 -27 0 -12 54 -17 -12
=rule talks.commission-meets|0 0 0 0 0 0 13 -33 18
=rule talks.concede|0 0 0 -23 47 -9 0 -54 0 0 28
=rule talks.concede-lone|-6 -17 0 -25 123 31 0 -48 0 -26 27
=rule talks.cooperate|0 -7 0 -8 -20 0 -31 0 0 0 42
=rule talks.cut-short|0 -8 0 0 0 0 23 -28
=rule talks.discuss-with|0 0 0 14 0 -19 11 -12 0 0 -7
=rule talks.dismiss|0 0 0 33 0 -11 0 -13 0 55
=rule talks.doors-open|0 0 0 0 0 0 0 19
=rule talks.doubt|0 0 0 -9 0 34 37 -7
=rule talks.edge-closer|-28 7 0 -31 -40 -14 -33 103 0 11 -15
=rule talks.envoys-home|0 0 0 37 0 0 -15 0 0 -6
=rule talks.fail-agree|0 0 0 0 0 0 0 -22 0 0 -8
=rule talks.far-apart|0 0 0 82 0 0 -33 -18 0 -8
=rule talks.gaps|0 37 0 -7 0 0 -13 13 35 0 -6
=rule talks.get-together|0 -9 0 31 -24 -11 0 14 -10 -10 -17
=rule talks.go-nowhere|0 0 0 0 0 0 44 -10
=rule talks.hold-talks|-9 0 0 -18 -9 27 16 -27 -14 -8 -8
=rule talks.initial-paper|0 0 0 0 0 0 -8 29 0 -7 -6
=rule talks.invite|0 -15 0 -24 -57 -33 0 124 -18 0 -8
=rule talks.joint-exercise|0 0 0 37 0 0 0 -8 0 -10
=rule talks.meet|15 -15 0 11 -42 -40 -38 25 0 -17 -20
=rule talks.met|0 0 0 0 -9 -13 11 28 26
=rule talks.no-answer|0 0 0 0 -19 -10 40 -16 0 -7
=rule talks.no-progress|21 -9 0 -37 -16 0 -10 40 31 -6
=rule talks.no-talks|0 0 0 -24 0 0 18
=rule talks.nothing-to-discuss|0 0 0 -14 0 -19 42 -10
=rule talks.offer-talks|14 0 0 -38 -27 45 -15 18 -14 0 17
=rule talks.on-the-table|0 0 0 -10 -10 0 -11 17
=rule talks.optimism|12 0 0 0 0 -6 -20 0 29 8
=rule talks.progress|0 0 0 0 -13 56 0 -48 0 0 14
=rule talks.reach-agreement|0 -13 0 26 -16 -10 -7 0 0 0 -10
=rule talks.refuse-meet|-10 0 0 40 0 0 44 -18 -8 -46 -9
=rule talks.refuse-talks|0 0 0 -15
=rule talks.resign|-13 9 0 -7 -16 0 0 20
=rule talks.restore-ties|-8 0 0 -71 -54 20 -8 85 0 31 -33
=rule talks.sign-pact|-16 -26 0 -27 -32 12 -17 29 -11 -47 -22
=rule talks.support|0 -9 0 -56 182 -57 -15 -42 10 -32 -59
=rule talks.talks-noun|0 0 0 -29 -10 -18 28 -28 -7
=rule talks.visit|-22 36 0 -33 -36 0 0 84 0 -20 -12
=rule talks.withdraw-pact|-9 -7 0 -57 -7 -16 18 0 0 77
=sides 0|-154 -191 -186 -242 -279 -184 -241 -191 -155 -207 -219
=sides 1|-21 -43 -49 -47 -66 -32 -30 -71 -53 -60 -72
=sides 2|-44 -33 -48 11 -29 -52 -33 -19 -78 35 25
=sides 3|0 -78 -50 38 32 -21 -27 -44 -25 52 -55
@date|22 103 59 -95 -67 -152 -9 58 -37 0 27
@date @date|62 0 18 14 -12 6 0 62 0 -26 -16
@date @military_unit|-42 50 0 0 0 0 0 0 0 -13
@date @organization|-7 41 -8 -27 -15 -22 -36 43 0 6 -14
@date @person|44 -12 0 0 -12 -11 -13 -29 0 -9 22
@date @place|26 -46 26 0 0 -15 53 -21 0 -35 52
@date @platform|0 22 0 25 0 0 0 -13 0 0 -33
@date @state|28 -29 -19 40 -46 -72 43 58 -13 32 -11
@date accept|0 0 0 -35 0 0 0 0 0 63
@date accuse|-7 0 0 33 0 25 0 -8 0 0 -9
@date agenda|0 0 0 0 0 0 52
@date agree|0 40 0 0 0 0 0 0 0 0 -7
@date agreement|0 0 0 0 -20 0 0 0 0 48
@date ahead|-35 22 0 0 0 0 0 0 0 -11 -13
@date alliance|0 0 0 -19 37 0 0 -14
@date announce|0 -12 0 27 0 0 34 24
@date ban|0 -6 0 0 0 -56 0 0 0 0 34
@date base|0 0 0 0 0 0 7 -36
@date battle|32 0 0 0 0 0 0 0 0 -7
@date because|-13 0 0 0 0 0 0 0 0 31
@date between|0 46 0 0 -9 0 7 -24
@date blame|0 0 0 -25 0 0 32
@date blogger|-35 0 0 0 0 0 0 0 0 0 13
@date both|0 -34 0 0 41 -6 0 12
@date call|0 14 0 -35 59 0 0 -24 0 -14
@date cartoon|0 0 0 0 0 0 0 0 0 41
@date cessation|-7 36
@date charge|0 0 0 7 0 43
@date close|0 0 0 -13 0 0 0 -9 0 77
@date coalition|-6 0 0 0 0 0 0 0 0 0 46
@date conversation|0 0 0 0 0 -35 0 37
@date court|0 23 0 0 0 0 0 0 0 0 -40
@date curfew|35 0 0 0 0 0 0 0 0 -12
@date death|0 0 0 0 -9 0 0 33
@date disdained|0 0 0 43
@date drive|0 40
@date drop|0 0 0 0 0 0 0 0 0 36
@date embargo|0 0 0 0 0 0 0 0 0 -7 32
@date envoy|0 0 0 8 0 0 0 0 30
@date ever|41 0 0 -15 -8
@date expulsion|0 0 0 57 0 0 0 -14
@date film|40 0 0 0 0 0 0 0 0 -6
@date final|0 0 0 -58
@date freeze|0 0 0 0 0 40 0 -13
@date give|0 0 0 -12 44 0 0 -23 0 0 27
@date government|0 0 0 -9 0 0 0 -30 0 21
@date grace|0 0 0 0 0 0 0 34 0 0 -6
@date grid|0 0 0 0 0 0 0 0 0 0 -31
@date hold|0 0 37
@date humanitarian|0 35 0 0 0 0 0 0 0 0 -11
@date hundreds|0 0 0 0 0 0 0 0 0 39
@date if|0 31 0 0 0 0 0 0 0 0 -23
@date joint|0 -8 0 0 0 0 0 0 0 0 35
@date journey|0 0 0 0 0 0 0 30 0 -14
@date launch|0 50
@date lease|0 0 0 0 0 -27 0 36 0 -8
@date legal|0 0 0 0 0 0 0 0 0 50
@date let|0 0 0 0 42 0 0 -16 0 0 -55
@date lining|0 36
@date may|-11 0 0 0 0 0 0 0 0 -22 35
@date meet|0 0 0 0 0 -8 0 50
@date message|0 0 0 0 0 61 0 -44
@date minister|0 0 0 40 0 0 -8
@date most|0 0 0 0 0 0 0 0 0 -38 23
@date no|-15 11 0 -17 -6 0 35 -11 0 0 -12
@date north|0 0 0 40 0 0 0 21
@date objection|0 0 0 0 35 0 0 -19 0 0 -8
@date oil|0 0 0 0 0 0 0 0 0 35
@date price|0 0 0 0 0 0 0 0 0 38
@date privatisation|0 0 0 0 0 0 0 0 0 48
@date prosecutor|0 0 0 0 0 0 0 0 0 31
@date queue|0 0 0 0 0 0 0 60
@date radio|-23 0 0 0 36 0 0 0 0 -8 28
@date receive|0 0 0 0 0 0 -12 37
@date reces|0 0 0 0 -7 62 0 -9
@date relations|0 0 0 0 0 0 30
@date release|0 32
@date reopen|0 -15 0 0 0 0 -7 20 0 0 -39
@date repudiate|55 0 0 -22 0 0 -6
@date request|-14 0 0 0 0 0 44 -22
@date sail|0 0 0 0 0 0 0 0 0 39
@date sailing|0 0 0 0 0 35
@date settle|0 0 0 37 0 0 -7 -18
@date shut|0 0 0 18 0 0 0 16 0 -30
@date siege|31 -9
@date sign|0 0 0 37 0 0 0 45
@date silence|0 0 0 0 0 0 0 44
@date slim|0 0 0 0 0 0 11 -35
@date so|0 0 0 -8 0 0 0 0 0 0 31
@date start|34
@date stoppage|0 0 0 -6 0 -11 0 0 0 0 61
@date take|-39 15 0 0 0 0 0 46 0 -25 -23
@date taksim|0 0 0 0 0 0 0 0 0 39
@date there|53
@date third|37 -15 0 0 0 0 0 0 0 -6
@date throw|0 0 0 0 0 0 0 49 0 -12 -6
@date track|0 0 0 0 0 50 0 -7
@date trade|0 0 0 0 0 0 0 -6 0 -21 33
@date treaty|0 0 0 0 0 0 -13 31
@date truce|0 35
@date under|-11 -11 0 0 0 0 -14 -12 0 0 71
@date until|35 0 0 0 0 0 0 -18 0 33 -18
@date upbraided|0 0 0 35 0 0 0 0 0 -8
@date what|11 -12 0 0 0 0 0 43 0 -19
@date wheeled|35 9
@date which|0 0 0 0 20 -22 0 71
@date win|0 0 0 0 0 0 38 -10
@date without|22 -15 0 0 0 0 58 -13 0 15 -15
@group|67 24 -45 0 -41 -75 18 8 -27 -79 -34
@group @organization|0 0 0 0 0 0 -30
@group @person|19 -13 0 23 -17 -56 43 7 -7 7
@group @place|-25 0 0 -21 0 0 22 -43 42 -19 32
@group @state|0 -6 0 24 0 0 18 36 0 -7
@group @weapon|27 -30 0 -21
@group accept|0 0 0 -15 0 0 48 20 0 0 -9
@group alli|0 38
@group around|44 0 0 -17 -7
@group back|84 0 0 -51 0 0 -14
@group break|0 0 0 16 0 -33
@group budget|0 0 0 39 0 -7 0 0 0 -7
@group but|0 0 0 -13 0 0 36 43
@group call|0 0 0 0 32 -7
@group come|-7 39
@group crowed|32 0 0 -15 -7
@group cultural|42
@group delegate|0 0 0 -19 0 0 32 -7 -6 -13
@group editor|0 0 0 -13 33
@group fall|-8 -7 0 42
@group fighter|0 0 0 -6 0 0 0 11 0 -16 33
@group foreign|0 0 0 30 0 0 -6 -7
@group front|0 0 0 0 0 0 -10 43 0 0 -9
@group government|-10 13 0 -21 0 60 0 -10 0 0 -9
@group governor|-7 0 0 40 0 0 0 -7
@group gunman|-19 24 0 0 0 -10 0 -15 0 34 -21
@group hack|42 0 0 0 0 0 0 0 0 -43
@group highland|0 -7 0 0 0 0 0 0 0 -14 30
@group hold|0 30
@group leader|0 0 0 -10 0 0 0 33 0 0 -7
@group leadership|-10 0 0 -18 0 0 0 -32 0 18 7
@group leave|-17 31 0 0 0 0 0 0 0 0 -14
@group let|-10 41 0 -16 -9 25 14 12 0 -14 -12
@group member|0 0 0 -26 0 0 -12 36
@group misread|0 0 0 0 33 0 0 -14
@group missed|0 0 0 0 0 0 34 -11
@group movement|0 0 0 46 0 0 0 -11
@group party|11 -8 0 14 0 23 0 -30 0 -31
@group politician|0 0 0 0 0 -47 0 0 0 21
@group prisoner|0 0 0 35 0 0 0 0 0 0 -15
@group rebel|0 -20 0 0 38 -10 -17 23
@group regroup|38 0 0 -19 0 0 0 -20 0 -14
@group say|-24 -22 0 33 -29 0 12 25 -6
@group seize|-28 0 0 0 0 0 0 0 0 41
@group south|-32 15
@group spat|0 0 0 57
@group spit|0 0 0 34 0 -22
@group summit|0 0 0 24 0 40 0 -52
@group take|37 0 0 20 0 0 0 0 0 -40
@group talk|0 0 0 -12 38 -6
@group transferred|0 0 0 0 0 0 0 -9 0 0 38
@group village|0 35
@group want|0 0 0 -51 0 -8
@group will|0 34 0 -40 0 0 -6
@military_unit|76 0 54 10 7 -50 0 -63 -14 6 67
@military_unit 82nd|0 34
@military_unit @person|-86 62 0 14
@military_unit @place|34 0 0 0 0 0 -10 0 0 35
@military_unit air|-40 -30 -9 13 -8 0 -12 0 0 49 6
@military_unit army|6 28 0 -33 15 8 39 -14 0 0 9
@military_unit belittled|0 0 0 43
@military_unit border|-33 19 0 -24 17 0 0 -10 0 0 -13
@military_unit colonel|0 0 0 32
@military_unit harden|35
@military_unit marine|38 -11 16 -14 0 0 0 0 0 12 -8
@military_unit military|-16 -19 0 -10 0 -7 0 0 0 7 49
@military_unit navy|-20 -25 -8 -15 0 8 0 -6 0 48 18
@military_unit peacekeeper|43 0 0 0 9 0 0 0 0 -28
@military_unit reveal|-42 -6 0 0 0 0 0 0 0 0 36
@military_unit say|9 -16 39 42 -11 0 0 0 0 -25 -16
@military_unit slip|30
@military_unit special|31 -9
@military_unit student|0 0 0 33 0 0 0 0 0 -17
@military_unit terrorist|0 0 0 -38 0 0 0 0 0 43
@organization|-10 -43 22 53 -45 103 55 40 -28 107 65
@organization @date|-13 0 0 -7 0 -26 0 25 0 -19 44
@organization @person|-37 75 0 -38 -13 8 63 37 -6 -55 10
@organization @place|0 -9 0 39 32 -9 0 0 0 -29 -22
@organization @platform|36 -24 0 -16 18 -10 0 24 0 -38 21
@organization @state|-12 -6 0 0 0 -49 -10 65 -8 -14
@organization about|0 0 0 0 0 0 0 -31
@organization admonished|0 0 0 -16 0 48
@organization agency|-8 0 0 -10 35 -28 9 0 0 0 -11
@organization ambassador|0 0 0 0 0 0 0 11 0 -35 -13
@organization announce|0 -15 0 0 0 0 0 33
@organization answer|0 0 0 53 0 0 0 -6
@organization anticipat|0 0 0 0 0 34 0 0 0 -9
@organization appeal|0 0 0 0 0 53 0 0 0 0 -6
@organization back|9 -18 0 0 0 -34 0 0 0 20
@organization break|0 0 0 0 0 -32 13
@organization capital|0 0 0 0 0 0 0 -22 0 56
@organization chamber|0 0 0 0 0 0 41 -13
@organization chief|0 0 0 0 0 0 -18 57
@organization city|0 0 0 -35
@organization clear|0 0 0 0 0 0 0 45 0 0 -18
@organization come|0 0 0 30
@organization command|0 0 0 -13 0 0 0 -6 0 51
@organization confirm|0 -10 0 0 0 0 0 0 0 -27 49
@organization could|0 0 0 0 0 0 -30
@organization defence|40 -10 0 0 -10 -31 18 -7 0 -23 16
@organization delegate|0 10 0 -6 -8 0 0 16 34
@organization disposal|-18 0 34
@organization double|52 0 0 0 0 0 0 0 0 -23
@organization driver|0 0 0 34 0 0 0 0 0 0 -15
@organization employee|0 0 0 80
@organization expert|-18 0 0 31 0 37 0 -11 0 0 -9
@organization farsi|0 0 0 0 0 0 0 0 0 31
@organization fence|0 0 0 0 0 0 0 0 0 0 30
@organization find|0 0 0 0 0 30
@organization fingerprint|0 0 0 0 0 -13 0 31 0 -13
@organization foreign|7 -11 0 -11 19 -11 -44 -7 -11 0 -35
@organization fund|0 0 0 -10 0 0 0 30 0 -9
@organization give|0 0 0 43 0 0 -8
@organization go|0 0 0 0 0 0 0 0 0 34
@organization good|0 0 0 -7 0 0 55 -16 0 -9
@organization grieved|0 0 0 40
@organization home|50 0 0 0 0 0 0 -14
@organization hunt|0 0 0 29 0 -32 0 0 0 -7
@organization lift|0 0 0 -10 0 0 0 0 0 0 44
@organization look|0 0 0 -20 0 30
@organization make|-31 0 0 0 0 0 0 0 0 -8
@organization man|-16 17 0 25 34 0 0 -11
@organization may|0 0 0 0 0 0 0 0 0 42
@organization mediation|0 0 0 0 0 -9 0 35
@organization mediator|0 0 0 0 74 0 0 -18 14
@organization meet|-9 0 0 0 0 43 -9 23
@organization mission|0 -10 0 27 -7 -17 17 0 0 39
@organization monitor|-42 0 0 6 -7 0 -12 -36 0 9 33
@organization news|-12 -23 0 -12 33 -8 0 -8 0 -10 9
@organization no|30 13 0 -6 0 -8
@organization office|43 0 0 0 0 -8 0 0 0 0 -8
@organization official|0 0 0 -9 -13 0 -20 51 0 30
@organization peacekeeper|0 0 0 23 0 -33
@organization prosecutor|0 0 0 -15 0 41
@organization put|0 0 0 35 0 53 -14 -11 0 -12 -8
@organization rapid|39 0 0 -22
@organization recall|0 0 0 0 0 0 54 -45 0 -18
@organization receive|0 0 0 0 0 57
@organization refuse|0 0 0 32 0 0 0 0 0 -8
@organization regret|0 0 0 43 -15 30 0 0 0 -10
@organization relative|-7 0 0 -29 0 0 0 0 0 35
@organization remove|0 0 0 -25 0 0 0 0 0 35
@organization safe|0 0 0 0 0 36
@organization say|-16 -24 0 36 0 29 -15 -31 0 13 -26
@organization seal|-11 32
@organization societi|0 0 0 0 0 0 0 48
@organization stand|-18 0 0 0 0 0 0 47 0 -6
@organization stop|0 0 0 0 0 -9 0 0 0 40
@organization stopover|0 0 0 44
@organization talk|0 0 0 0 0 0 30
@organization telephone|0 0 0 -26 0 0 -12 36
@organization tent|0 0 0 -14 0 39 0 0 0 -7 -17
@organization then|0 0 0 0 31
@organization truck|0 0 0 0 0 -7 0 0 0 0 31
@organization unfreeze|0 0 0 0 0 0 0 0 0 0 32
@organization unlocked|0 0 0 0 0 0 0 0 0 -7 43
@organization unplug|0 0 0 0 0 -10 0 0 0 33
@organization withhold|0 0 0 -10 0 -12 0 0 0 38
@organization wound|0 0 0 0 0 0 0 46
@organization write|0 0 0 8 0 40 0 -27 0 -9 -7
@organization yankee|0 0 0 -9 0 0 35 -10
@person|-15 -63 -62 44 16 107 22 81 -10 -43 -62
@person @date|10 -28 0 -41 27 -9 -15 16 0 11 -25
@person @group|0 0 0 -6 30 13 -20 0 8
@person @military_unit|-8 0 0 52
@person @person|-17 0 0 0 20 -12 -8 77
@person @place|-73 26 0 40 25 7 19 87 25 82 -32
@person @state|11 -7 0 -8 22 -103 -12 13 43 0 19
@person accept|0 0 0 0 -46 -7 0 41
@person accuse|0 0 0 -39
@person admit|44 0 0 -18 12 0 31
@person against|0 0 0 7 -18 -28 0 43
@person agree|0 0 0 0 0 0 0 37
@person alarmed|0 0 0 0 0 31
@person announce|-34 38 0 35 -9 -38 0 7 0 15 -9
@person annulled|0 0 0 0 0 0 0 0 0 0 45
@person answer|-11 0 0 24 41 -46 -19 43
@person apologise|0 0 0 -34 7 -12
@person appeal|0 0 0 37 0 -6 0 0 0 0 -7
@person assurance|0 0 0 0 30 -8 0 -23
@person back|-8 -16 0 22 -43 0 -9 22 0 35 13
@person beg|0 0 0 -12 51 -18
@person beira|0 0 0 0 -11 44
@person bid|0 0 0 36 0 -9 0 -10
@person blame|0 0 0 -36 0 -11
@person block|-9 0 0 38 0 0 0 -7
@person brand|0 0 0 38 0 0 0 0 0 -9
@person break|0 0 0 0 0 0 30 -33
@person cabled|0 0 0 -7 -9 39
@person call|28 -15 0 130 -23 -36 6 0 0 -34
@person cancel|0 0 0 0 0 -6 36 -14
@person caution|0 0 0 -40 0 58 0 -7
@person chair|0 0 0 0 0 42 0 -11 0 -8
@person challenge|0 0 0 0 0 33 0 -9
@person choos|0 0 0 0 -12 36
@person chose|0 0 0 0 0 0 0 40
@person close|0 0 0 0 -8 47 0 0 0 -13
@person clown|0 0 0 -15 41 0 -7
@person come|0 0 0 8 22 -32 -11 -11 -7 34
@person comment|0 0 0 0 0 30
@person concede|0 0 0 0 -10 0 32 -32
@person conferred|0 0 0 0 0 -7 0 42 0 0 -32
@person confirm|-7 15 0 0 0 58 0 -10 0 0 -10
@person cut|0 0 0 -19 0 0 53 0 0 -10
@person declare|0 -8 0 30 -7 0 10 0 0 -20
@person decline|0 0 0 -13 0 0 56
@person defend|0 0 0 0 -17 -27 0 51
@person defy|0 0 0 56 0 0 0 -6 0 -17
@person deliver|0 0 0 0 0 0 0 39
@person deny|0 0 0 8 25 -35 0 -35
@person describe|0 0 0 0 -13 42
@person dissolve|0 0 0 46 0 -28
@person drive|0 0 0 0 0 -6 0 34
@person eat|0 0 0 0 38 0 0 -40
@person enough|0 0 0 80 0 -6
@person entity|0 0 0 58
@person entreated|0 0 0 -9 0 51 0 -7 0 0 -30
@person explain|0 0 0 36 0 -24 13 -6 0 -18
@person express|0 0 0 -42 13 -13 0 -14
@person extremely|0 33 0 0 0 0 0 -16
@person fear|-14 0 0 0 0 53 0 -9
@person feel|0 0 0 -13 0 31
@person fire|0 0 0 0 0 0 0 0 0 59
@person give|0 0 0 -8 -12 0 0 -12 0 33
@person gloated|0 31 0 -7
@person go|0 0 0 -13 0 0 -7 33
@person hand|-7 0 0 -11 -9 -26 0 32 34 35 -13
@person head|23 0 0 0 0 -32
@person hellenic|48 0 0 0 0 0 0 0 0 -16
@person hint|-20 0 0 60 0 -18 0 -16 0 -25
@person hold|-7 0 0 -12 -9 -10 0 0 0 -18 44
@person home|0 -9 0 -27 -11 -12 -8 -29 0 95
@person honorary|0 0 0 -8 0 -7 0 0 0 46
@person house|0 30
@person immunity|0 0 0 35 0 -26
@person impeachment|0 0 0 -10 0 0 0 -22 0 55
@person implore|0 0 0 27 0 -33
@person insist|34 0 0 16 0 26
@person inspect|39
@person jeered|0 0 0 44 0 -21 0 0 0 -10
@person join|0 0 0 0 0 39 0 -9
@person know|0 0 0 33
@person lament|-10 0 0 0 0 51 0 0 0 -8
@person land|0 0 0 -30 0 -10 36 27 0 -10 23
@person leave|0 -12 0 24 -9 0 -32 31 0 -7
@person let|0 0 0 -7 30 0 0 -39 45 -11 -10
@person liken|0 0 0 -10 32 27 -9 -8
@person make|-15 11 0 0 24 74 -10 -16
@person marbl|0 0 0 0 0 -17 38
@person meet|0 0 0 -15 -8 7 -13 -71
@person ministry|0 0 0 0 0 0 -29 30
@person no|-17 0 0 -17 34 0 27
@person not|0 0 0 49 -12 0 -10 15 0 -6
@person nothing|-12 0 0 0 0 31
@person observe|0 0 0 0 0 30 0 0 0 -8
@person offer|0 0 0 -22 -49 33 -17 31 -19
@person open|0 0 0 0 40 0 0 0 0 0 -12
@person order|10 44 0 0 0 -14
@person out|-8 -13 0 0 0 -7 -31 0 0 85
@person party|0 0 0 40 0 44
@person pay|0 0 0 -10 0 -17 0 67
@person pelted|-12 0 0 0 0 0 0 0 0 57
@person pessimistic|0 0 0 -34 0 31 0 -8 0 -8
@person plan|0 0 0 -17 0 0 0 30
@person plea|0 0 0 0 0 41 0 -8 0 0 -8
@person plead|0 -6 0 -12 0 67 0 -7
@person pray|0 0 0 -16 0 43 0 -12
@person predict|0 0 0 0 -11 0 0 35
@person promise|-7 0 0 0 8 37 0 -58 0 0 26
@person pronounced|0 0 0 0 0 0 48
@person put|36 0 0 -29 -10 76 0 -25 0 10
@person reach|0 0 0 -8 39
@person read|0 -9 0 48 -16 6 23 -14 0 -8
@person rebel|0 0 0 0 0 14 33 -37
@person recall|46 0 0 -34 -7 0 -10 13 0 23
@person receive|0 -6 0 -11 -10 -24 12 62 0 0 -8
@person regime|46 0 0 0 0 -16 0 -8
@person regret|0 0 0 0 16 -44
@person reject|0 0 0 -71 19 53 -11 0 0 -7
@person remark|0 0 0 -8 -7 65 28 -9 0 -10
@person reply|0 0 0 -28 0 48 -9 -6
@person report|-22 32 0 0 -11 -58 0 39 0 -9
@person ring|0 0 0 0 0 -25 0 40 0 -8
@person rule|0 0 0 -13 0 0 39
@person sack|-8 0 0 0 0 0 0 0 0 39
@person say|45 0 -7 51 10 49 -56 36 0 -23 -83
@person seek|0 0 0 0 30 -8 0 -23
@person send|16 0 0 11 11 41 0 -13 0 0 -11
@person share|0 0 0 0 0 47 0 -16
@person sign|28 0 0 -9 0 -9 13 -21 0 0 44
@person silence|0 0 0 -6 0 32 0 -6
@person sinner|0 0 0 32
@person snapped|0 0 0 45
@person sniped|0 0 0 35
@person solidarity|0 0 0 -32
@person somewhat|0 0 0 0 0 -28 0 57
@person sound|0 0 0 -19 0 0 0 43
@person sounded|0 0 0 0 0 36 -11
@person speak|0 0 0 45 -23 0 14 -49 0 -15
@person stay|0 0 0 -39 -15 -14 42 -6
@person step|0 0 0 0 -16 0 0 46
@person stop|0 0 0 -21 0 0 38 0 0 -10
@person stopover|0 0 0 0 0 -35 0 37
@person stress|37 -7 0 12 0 0 -8
@person strike|0 0 0 0 22 -38
@person suggest|0 0 0 -35 0 22 0 -17 0 -9 44
@person summit|0 0 0 31 -11 -10
@person supporter|35 -12
@person swear|0 0 0 10 30
@person take|-21 0 0 7 68 0 0 -19
@person talk|0 0 0 41 -9 24 -42 51
@person taped|0 0 0 31
@person telegraphed|0 0 0 0 0 44
@person telephone|0 0 0 0 0 -11 0 -48
@person tell|0 -22 0 21 0 -19 -22 16 27 -76 83
@person think|0 0 0 -7 0 51 0 -18
@person tour|0 0 0 0 0 -12 0 32
@person tourist|0 0 0 58
@person truck|49 0 0 -9 0 0 0 -12 0 -6
@person tweet|16 0 0 49 20 -9
@person unbanned|0 0 0 -6 0 -8 0 0 0 0 64
@person ventilator|0 0 0 0 0 0 0 0 0 59
@person visit|0 0 0 -22 32 28 -21 -26 0 -7
@person voice|0 0 0 -41 -21 -11 0 9
@person vow|0 0 0 -72 -7 -9 47
@person walk|0 0 0 0 26 0 0 37 0 0 -15
@person week|0 0 0 37
@person who|0 0 0 -7 23 -18 0 -34 29
@person whose|-17 0 0 7 0 0 0 0 0 0 35
@person will|0 0 0 12 0 -14 0 0 0 34 -9
@person wish|0 0 0 -16 0 35
@person withhold|0 0 0 33
@person would|0 0 0 -51 -11 20 62 -18
@person write|0 58 0 -33 0 -9 -20 51 0 0 -8
@place|86 68 -10 -15 -40 0 18 25 -9 34 51
@place 30th|0 -17 0 0 0 0 0 0 0 38
@place @date|0 7 25 13 -24 -114 -108 95 -30 -52 30
@place @military_unit|0 13 31 -12 0 0 0 0 0 -40 -14
@place @organization|92 -46 0 -19 -16 -87 -13 0 -7 -20 -12
@place @person|-79 84 0 36 24 73 0 -68 -9 -11 -6
@place @place|18 0 -8 13 7 31 -16 99 -28 21 82
@place @platform|34 0 0 -33 -18 18 0 15 0 51 -12
@place @state|-11 26 -16 -15 -91 -6 -61 55 17 -23 -22
@place @weapon|-14 35 0 28 0 0 -7 33 0 -12 -7
@place about|0 0 0 20 -20 41 0 -11 0 -7 -6
@place abruptly|-7 0 0 0 0 -16 58
@place accord|35 0 0 -35 0 41 -16 -8 0 -18 27
@place acknowledge|-28 0 0 -12 0 0 0 0 64 23
@place across|35
@place admit|-7 0 0 0 0 43 0 0 0 0 -14
@place again|-28 -33 0 -6 0 0 0 45 32 12 16
@place against|20 0 0 44 0 0 0 0 0 8
@place agree|0 0 0 0 -7 0 0 -61 0 -10 57
@place ahead|31 -20 0 0 0 0 0 0 0 18
@place air|-61 -7 32 0 0 0 0 0 0 0 34
@place all|53 0 0 -11 -6 0 -6 11 0 -9 -8
@place amendment|0 0 0 33 0 0 0 -9
@place announce|-11 -8 0 -24 -10 52 0 65 0 -34 -8
@place any|12 0 0 -32 0 0 0 0 0 46
@place army|44 -47 0 0 0 0 0 0 0 -18
@place arrest|-22 0 0 0 37 0 0 0 0 -8
@place arrive|-14 21 0 0 0 0 0 -15 0 -9 45
@place ask|0 0 0 0 33 -31 -11 17 28
@place bar|43 0 0 0 0 0 0 0 0 -10
@place barrier|0 -19 0 0 0 0 0 0 0 -15 38
@place because|-8 -13 0 37 0 0 0 0 0 -18
@place begin|-27 20 0 0 42 0 0 -18 0 15 -8
@place believe|-9 37 0 -9 0 0 0 -7
@place between|32 -9 0 0 0 -8 -18 9 13
@place binational|0 0 0 0 0 0 0 30
@place blame|0 0 0 43 0 0 0 0 0 -11
@place blare|0 0 0 0 0 -47
@place block|33 0 0 -9 27 0 0 0 0 -27
@place blood|0 0 0 -31
@place bomb|38
@place both|24 -6 0 -9 32 -30 -8 -12 0 0 8
@place bound|-31 -10 0 0 0 0 0 0 0 44
@place bring|-39 18 0 0 0 0 0 35 0 -8
@place broadcast|-13 0 0 38
@place broker|0 0 0 0 0 -6 0 0 0 34
@place burnt|-27 0 0 47
@place bury|0 49
@place but|14 0 0 0 0 0 30 -44
@place cabl|0 0 0 0 0 0 0 -10 0 32
@place call|40 -17 0 34 -19 -22 29 -10 0 -25 61
@place cancel|-44 21 0 0 0 -7 0 0 0 -14
@place cancellation|0 0 0 0 0 0 0 0 0 36
@place caution|0 0 0 35 0 0 0 0 0 -9
@place chain|0 0 0 0 0 0 0 0 0 44
@place channel|-9 42
@place charter|0 0 0 0 35 -21
@place civilians|-11 0 0 0 0 0 0 0 0 0 42
@place coast|13 -23 0 -7 0 0 0 0 0 40 -15
@place collapse|0 0 0 0 0 19 37 -7
@place commission|0 0 0 0 41 0 0 0 0 -10
@place commissioner|0 0 0 0 0 0 0 47 0 -6
@place communique|20 0 0 0 0 0 38 -20 0 -16
@place complete|-7 -6 37 -7 0 0 -9 0 0 30 -8
@place complex|0 0 0 0 0 0 0 0 0 41
@place conclave|0 0 0 0 0 0 37
@place conferred|0 0 0 0 0 0 0 50
@place conflict|0 0 0 55
@place consider|0 0 0 0 0 40 0 0 0 -16
@place convey|0 0 0 0 -12 60 0 -16
@place could|0 0 0 20 0 -7 57 -30
@place council|0 0 0 0 0 0 -50 0 0 27
@place counted|-28 -16 0 0 0 0 0 0 34 0 12
@place country|0 0 0 -8 0 49 0 -40 0 -18
@place course|63 -21
@place court|-17 0 0 -39 20 26 0 -26 0 26
@place custom|-20 -12 0 -19 -18 0 0 0 0 78 -13
@place day|-17 7 0 23 0 -58 17 0 0 34
@place decide|0 0 0 30 0 0 0 -25
@place decision|0 0 0 0 0 35
@place decline|0 0 0 -19 0 41 0 29
@place delegation|0 0 0 17 0 0 0 -37
@place deny|-14 0 0 0 0 0 0 0 0 36
@place detachment|-12 68 0 0 0 0 0 0 0 -20
@place detected|30 0 0 0 48 0 -10
@place detention|0 0 0 0 0 0 -8 0 0 0 34
@place dinner|0 0 0 0 0 0 50
@place diplomat|40 20 0 -8 26 11 8 -14 0 -40 -22
@place disarm|-31 34
@place disclosed|0 0 0 0 0 0 0 0 0 0 32
@place dismantle|-7 38 0 0 -7 0 0 -17
@place docker|0 -7 0 -6 0 0 0 -7 0 -8 49
@place double|0 0 0 0 0 0 0 0 0 0 44
@place downed|0 0 0 0 0 0 0 0 0 32
@place draw|-29 0 0 71 0 9 0 -7
@place driver|15 0 0 -18 0 0 0 0 0 31
@place drop|0 30 0 -8 0 -14 8 41 0 -10 -30
@place drown|-12 0 0 0 0 0 0 0 0 40
@place due|-13 30
@place editor|0 0 0 0 0 34
@place editorial|0 0 0 35
@place elicited|0 0 0 0 31 0 0 0 0 -6
@place end|-16 74 0 23 0 -11 15 38 0 25 -16
@place engineer|0 0 0 0 0 0 0 0 0 31
@place envoy|-6 38 0 18 0 0 6
@place exclusion|0 0 0 30
@place express|-13 0 0 0 0 49
@place fabricated|0 0 0 -6 0 59
@place face|30
@place fail|0 0 0 0 0 0 46 -20
@place fall|15 -11 0 12 36 0 0 0 0 -9
@place feature|0 0 0 -12 37 0 0 -7
@place fighter|0 -65 0 0 0 0 0 0 0 14 14
@place file|0 0 0 0 -33 0 0 29
@place find|-12 0 0 41 0 0 0 0 0 10
@place fire|15 0 0 -22 41
@place first|35 -35 0 -28 -11 -78 -29 89 0 -9 -22
@place fly|30 28 0 0 0 0 0 -29 0 -15 14
@place follow|-43 0 0 0 0 0 0 -7 0 27
@place force|-18 -6 0 13 0 40 0 21 0 -7
@place form|0 0 0 0 0 0 0 0 0 49
@place format|0 0 0 0 0 -15 31 25
@place gagged|-15 0 0 0 0 0 0 0 0 31
@place garland|0 43
@place gas|0 0 0 0 0 0 0 0 0 38 -7
@place gate|-7 -12 0 -6 0 -6 -11 0 0 39 19
@place gesture|0 0 0 0 0 -8 0 0 0 -23 59
@place get|0 0 0 0 0 0 0 37
@place gift|-26 -7 0 0 0 0 0 0 0 -15 76
@place give|7 -23 0 0 -22 35 0 0 0 -16 -23
@place go|19 24 35 -14 0 0 33 -14 0 -35 -19
@place good|0 0 0 0 33
@place grain|0 0 0 0 0 0 60
@place grilled|0 0 0 51
@place grow|0 0 0 32 0 52 0 -8
@place grower|0 0 0 0 0 0 0 0 0 40
@place guard|0 0 0 -10 0 0 56
@place guerrilla|-12 39 0 0 0 0 0 0 0 0 27
@place harbour|24 38 0 0 0 0 0 0 0 -20
@place high|0 0 0 0 0 0 0 -16 0 0 33
@place highland|0 0 0 0 0 31
@place hoax|0 0 0 -11 0 0 0 -10 0 47
@place homeward|-6 41 0 0 0 0 0 0 0 -12
@place hotel|34 0 0 0 0 0 0 0 0 -23 -7
@place if|40 0 0 -33 -13 0 0 20 0 0 -11
@place independence|0 0 0 -12 0 -11 36 22
@place instead|0 0 0 0 0 0 0 -43
@place intercept|-36 0 0 0 0 0 0 0 0 20
@place irregular|32
@place judge|0 0 0 48 0 0 -7
@place keleti|-45 0 0 0 0 0 0 0 0 -8
@place lawyer|13 0 0 58 0 -10
@place leader|-34 0 0 29 8 29 12 -18 23 -14
@place leave|52 -27 0 51 -6 -7 -29 0 0 7 -17
@place legislature|0 0 0 0 0 -49 0 0 0 52
@place let|33 57 0 65 -6 0 0 -13 0 -7 -66
@place letter|0 0 0 -8 0 0 45
@place liberal|0 0 0 0 0 0 0 -30
@place lie|0 29 0 0 0 0 39 -10 0 0 -12
@place line|-8 38 0 0 47 0 0 -15 0 -6
@place lose|-15 33 0 -7
@place make|-7 0 0 0 0 0 0 18 0 0 30
@place maker|30 -13
@place mayor|-15 0 0 0 -8 72 0 -6 0 -20 -12
@place meet|9 41 0 11 0 -12 0 -16 24
@place meeting|0 0 0 0 0 0 -27 0 0 37
@place menace|0 0 0 54
@place migrant|0 0 0 36 0 0 0 -7
@place military|-32 15
@place militiamen|0 0 0 0 0 0 0 0 0 30
@place month|-67 63
@place motorway|0 0 0 0 0 0 0 0 0 38
@place mouth|34 0 0 -10
@place movement|-10 0 0 0 0 53
@place navy|-44 44
@place negotiator|-28 0 0 0 18 0 -7 31
@place neither|0 0 0 -35 0 0 -9 -33 63
@place never|0 0 0 0 -20 0 0 0 0 48
@place newsmen|0 0 0 -12 0 -7 0 32
@place newspaper|-9 0 0 -8 24 0 0 -34 0 0 40
@place night|24 10 0 -11 39 0 0 -8 0 -15
@place northern|0 0 0 0 0 0 0 0 0 36
@place notify|0 0 0 0 0 0 0 0 0 39
@place now|0 -14 0 0 0 0 0 35
@place observer|0 0 0 0 0 0 0 0 0 0 49
@place offer|0 0 0 0 36
@place old|63 0 0 0 0 0 0 0 0 -7
@place once|-51 45 0 -11 0 0 0 8 0 -8 -34
@place one|-15 0 0 0 0 88 0 0 0 -13
@place open|-12 0 -6 0 0 0 37 -34 0 0 37
@place opponent|0 0 0 0 -40
@place order|-71 0 0 -54 0 0 0 0 0 101
@place paediatrician|-36 0 0 0 0 0 0 0 0 -6
@place paper|0 0 0 16 7 0 -6 -43
@place park|-18 30 0 0 0 0 0 0 0 0 6
@place parliament|-14 0 0 -14 0 -20 -12 0 0 -7 36
@place pass|-8 27 0 60 0 0 0 0 0 -15 -15
@place people|-26 41 0 0 0 0 0 0 0 19
@place plant|0 0 0 75 0 0 0 -9 0 42
@place port|0 -10 0 0 0 0 0 0 0 31 -11
@place porter|0 0 0 0 0 0 0 0 0 0 34
@place predict|-9 0 0 -7 0 77 0 -48 0 -8
@place prefecture|-8 0 0 0 0 0 0 0 0 42
@place presence|0 0 0 0 0 0 0 31 0 0 -11
@place proces|0 -14 0 0 0 0 0 49
@place proposal|0 0 0 -9 0 0 0 34
@place prosecutor|-17 0 0 0 0 0 0 0 0 0 35
@place protest|-22 0 0 0 37 0 32
@place put|-18 0 0 0 39 38 19 -37 0 -16 9
@place quay|0 25 0 0 0 -30 0 26
@place quietly|0 0 0 0 0 0 0 32
@place radar|0 0 0 0 0 55
@place raid|-49 0 0 -8 0 -6 0 0 0 21
@place rate|0 0 0 0 0 38
@place ratify|0 0 0 0 0 0 -11 32
@place reach|-15 0 0 35 0 46 0 -8 0 0 9
@place rebuke|0 0 0 -11 0 0 52
@place receive|0 0 0 0 -8 0 0 -20 0 0 44
@place recognise|0 0 0 0 46 0 0 -6
@place refinery|-30 0 0 0 0 0 0 0 0 28 -24
@place refugee|-12 0 0 0 0 0 0 0 0 0 43
@place refuse|0 0 0 0 0 0 -6 0 0 33
@place regret|0 0 0 -11 0 31 0 -11
@place reply|0 -8 0 62 0 0 0 0 0 21
@place request|0 0 0 40 0 -7 -6 0 0 -19 8
@place ridge|0 0 0 0 0 0 0 0 0 0 52
@place riot|55 0 0 -22 0 0 -6
@place rise|36 0 0 -7
@place rott|0 0 0 0 0 0 0 0 0 51
@place rule|0 0 0 23 0 30 0 0 0 -7
@place sanction|0 0 0 0 0 0 0 0 0 35 -9
@place say|0 13 -7 -40 0 35 15 -7 0 24 -8
@place screen|31
@place sea|-32 0 0 22 0 0 0 18 0 18
@place see|0 32 0 17 0 -9 0 0 43
@place seek|0 0 0 0 0 51 0 -32
@place separation|0 0 0 31
@place separatist|7 -14 0 -13 0 42 0 -13
@place session|0 0 0 0 0 0 0 0 39
@place sewed|0 0 0 0 0 0 0 0 0 44
@place shell|34
@place shipbuilder|0 0 0 -30
@place shipyard|0 0 0 0 0 0 0 0 0 50
@place shrug|0 45 0 0 0 -9
@place shut|0 0 0 46 0 0 38 0 0 -43
@place side|34 0 0 0 -6
@place silence|0 -7 0 0 0 45 0 -11
@place simplify|0 0 0 0 0 0 0 0 0 36
@place since|-58 44 0 0 -12 0 -23 30 0 -20 -19
@place sixty-fourth|0 0 0 0 0 0 -7 0 32
@place slip|0 0 0 0 0 0 35
@place smaller|0 0 0 0 0 41
@place someth|0 -20 0 47 0 0 0 0 0 -7
@place springtime|-30 0 24
@place spy|-9 0 0 0 0 0 0 0 0 55
@place stall|0 0 0 -12 0 0 31
@place stamp|0 0 0 -8 37
@place stand|-28 12 0 -9 0 53 0 0 0 -12
@place standstill|0 0 0 0 0 0 0 0 0 47
@place state|10 -8 0 -20 0 0 56 -12 0 6 -7
@place stay|-9 34
@place steel|35
@place strike|-45 -11 0 0 0 -35 0 0 0 104
@place stunned|-9 0 0 -8 0 0 0 31 0 -6
@place such|0 0 0 0 0 -35 0 37
@place summit|0 -8 0 -24 0 37 103 -37
@place take|12 -12 19 18 -11 -19 -16 46 19 -10 -22
@place talk|0 0 0 28 0 0 -6 43 -7
@place teacher|0 0 0 0 0 -7 0 0 0 -10 65
@place tell|41 -12 0 0 -14 -11 -8 17 0 57
@place terminal|0 -9 0 0 0 0 0 0 0 38
@place text|0 0 0 -19 0 0 65
@place then|0 -8 0 29 0 0 26 -21 30
@place threaten|0 0 0 39
@place three|0 -13 0 0 0 0 23 -11 0 40
@place throw|-29 10 0 0 0 0 0 0 0 0 35
@place tour|-15 0 34
@place tower|0 0 0 36
@place tractor|0 0 0 0 0 0 0 0 0 41
@place traffic|0 -19 0 0 0 0 0 0 0 0 34
@place tribunal|-25 -22 0 0 27 -8 0 51
@place trip|0 0 0 -14 0 0 41
@place troop|37 -6 0 -24
@place turn|41 0 0 0 0 -20 -14 13 0 42 21
@place two|46 -27 0 0 -8 0 0 -35 0 14 -12
@place under|48 -11 0 -15 0 -10 -7 -21 0 -36 -8
@place uninspected|0 0 0 0 0 0 0 0 0 51
@place usual|-16 0 32
@place voice|0 0 0 0 41 -15
@place vote|0 0 0 52 0 0 0 0 0 -24 38
@place want|0 0 0 82 0 23 0 -26 0 -8
@place waters|-33 0 0 0 0 0 45 0 0 18
@place while|0 -25 0 -14 0 0 39 36 0 -6 -15
@place whom|0 0 0 0 0 -53 0 0 0 8
@place wide|0 0 0 0 37 0 0 -12
@place will|-15 13 0 0 0 0 -6 -24 0 41 -8
@place win|0 0 0 0 0 0 0 41
@place winter|0 0 0 59 0 -9 -8 -16 0 -15
@place withdraw|33 -17 0 0 0 0 0 0 0 -12
@place without|-35 40 0 -10 0 -9 17 -18 0 -8
@place worm|0 0 0 0 0 37
@place would|-35 0 0 51 41 0 -12 -19
@place yet|0 0 0 0 0 54
@platform|63 -21 -38 0 -17 -21 -99 -42 -58 0 9
@platform @place|60 -13 0 0 -9 0 0 0 0 43
@platform @state|44 0 31 -18 -7 -10 0 0 0 -8
@platform airliner|-6 0 0 21 0 -11 11 -10 0 31 18
@platform armoured|38 0 0 -14 0 -32 0 -16 0 -8 -11
@platform balloon|-18 -23 0 -30 0 -7 53 12 0 -24 61
@platform boat|-46 -13 0 -22 0 0 -9 10 0 27 11
@platform bomber|11 0 0 32 0 -8 0 0 0 -28 -12
@platform bulldozer|16 6 0 51 -8 22 0 -8 0 -20 -15
@platform car|-22 0 0 0 0 0 0 0 0 47 8
@platform cargo|0 0 0 0 0 0 0 0 0 -23 46
@platform carrier|8 -16 -8 -30 0 0 0 -22 0 -17 9
@platform carry|30
@platform clanked|-6 41 0 0 0 0 0 0 0 -12
@platform coastguard|30 -10 0 0 0 0 0 0 0 -30
@platform corvette|10 -17 0 0 0 0 0 0 0 40
@platform cruiser|38 -7 0 -22
@platform cutter|46 26 -7 -42 -12 -14 0 -21 0 32 14
@platform de|33
@platform destroyer|11 0 25 35 -11 0 0 -6 0 0 -12
@platform dhow|-24 -10 0 -30 0 40 0 0 0 15 -8
@platform driver|-23 0 0 0 0 0 0 -15 0 31
@platform ferry|-22 -37 0 -21 0 23 -6 -9 0 -19 -14
@platform freighter|-53 26 -7 0 23
@platform frigate|0 -33 0 33 10 -26 -10 33 0 18 -40
@platform go|33 17 0 0 0 0 0 -19
@platform grain|-14 31 0 0 34 0 0 -13 0 0 24
@platform gunboat|10 -13 0 0 -6 -11 0 26 0 -9 30
@platform helicopter|-11 30 0 36 -16 12 0 40 0 13 18
@platform leave|96 7 0 -6 0 0 0 0 0 -25
@platform lorri|-16 -37 0 -25 -23 -11 -10 -15 0 24 71
@platform make|-12 0 0 0 0 0 0 0 0 40
@platform merchant|31
@platform minehunter|37 -12 0 0 0 -7 0 0 0 -11 -13
@platform pass|12 38
@platform patrol|-19 39 0 -10 0 0 -8 0 0 -10
@platform plan|13 -16 0 31 27 -13 -9 0 0 8 26
@platform plane|-51 10 0 52 -21 -38 0 0 0 28 23
@platform satellit|-13 0 0 0 0 0 0 0 0 40 -7
@platform satellite|0 37 0 18 -6 0 0 30 0 0 -8
@platform ship|-29 10 0 36 0 0 16 0 0 26 20
@platform submarine|9 -25 16 41 -10 -12 -8 41 0 37
@platform swap|-9 0 0 38 0 0 0 0 0 0 -7
@platform take|46 0 0 -7 0 0 0 0 0 -11
@platform tank|27 21 0 0 38 0 0 -25 0 -54 -31
@platform tanker|-44 -41 0 -33 32 0 -7 0 0 58
@platform torpedo|32
@platform transport|0 0 0 -31 0 0 0 0 0 48 -9
@platform trawler|-76 -27 0 28 -7 0 0 0 0 90 16
@platform truck|-67 0 0 -11 -11 -8 -12 7 0 41 11
@platform vehicle|-17 0 0 31 37 0 0 39 0 -28 -24
@platform vessel|-24 37 0 -7 0 0 0 0 0 0 -24
@platform warship|-30 -43 0 10 0 16 0 11
@state|-43 -100 -116 21 -68 -17 -87 -8 -112 10 -9
@state #|-22 -20 20 -11 0 0 0 -7 0 -31 15
@state @date|26 -34 -12 16 -31 111 -64 9 -9 27 -15
@state @group|-11 55 0 0 -19 -32 -47 0 -12 -25
@state @military_unit|-96 50 -28 0 0 0 0 -26 0 -35 -47
@state @organization|-66 -24 0 38 0 8 -65 41 -9 -85 -10
@state @person|-95 -32 -33 11 23 7 0 7 -28 0 -50
@state @place|19 -35 20 -9 9 -76 -40 14 90 12 -71
@state @platform|94 63 -18 -102 -46 -56 -35 -65 -14 21 -49
@state @state|-45 -18 54 -45 -65 -38 59 162 -40 -116 -58
@state @weapon|9 15 -10 -33 0 -12 -26 0 -8 -10 -56
@state abandon|0 0 0 0 15 -10 39 0 0 0 -7
@state about|0 0 0 -24 0 0 36 18 -7 -8
@state absence|0 0 0 30 0 0 -6 -7
@state accept|0 18 0 42 -21 24 9 9 0 -17 -23
@state accord|0 0 0 -8 47 -16 0 -9
@state account|0 -7 0 -9 -14 31 0 -16 0 -15
@state accuse|9 0 0 89 0 -11 23 -9 0 -28
@state acknowledge|0 0 0 0 -7 47 0 -7 -7 -21
@state act|0 20 0 0 0 39 -6 -19
@state address|0 0 0 -13 0 0 0 0 0 52
@state admonished|0 0 0 42 -6
@state adopt|0 0 0 19 0 -9 0 -30 0 26
@state advise|0 0 0 -10 0 73 0 -7 0 -6 -12
@state advocat|0 0 0 0 0 61 0 -9 0 0 -9
@state advocated|0 0 0 -9 0 51 0 0 0 0 -10
@state again|-29 29 0 -44 0 41 -15 -23 0 -8 -28
@state against|6 0 0 24 8 -37 0 -11 0 -7 -9
@state agent|0 -9 0 0 0 56 0 0 0 0 -6
@state agree|0 -26 0 -13 -13 -16 -21 53 0 -7 -16
@state agronomist|-11 0 0 0 0 0 0 0 0 37
@state aid|-48 -6 0 -17 10 -18 0 0 0 10 33
@state aide|0 0 0 35 0 -29 0 40 0 -10 21
@state air|25 32 0 -9 -15 21 -13 -25 0 -16 -6
@state aired|-16 0 0 0 0 41
@state airlin|-8 0 0 -6 0 0 41 -8
@state airman|0 -16 0 -37 0 0 0 0 0 25 25
@state airmen|17 0 0 -6 -10 0 0 14 0 -30 44
@state airspace|45 0 0 0 0 0 0 21 0 -10 -7
@state allegation|-10 0 0 -31 0 87 0 -8 0 -7
@state alli|0 0 0 0 0 32 0 -33
@state alliance|39 0 0 -22
@state amend|0 0 0 30 0 -20 0 -17
@state annex|0 0 0 0 0 0 -8 0 0 40
@state antonov|57 -7 0 -13 0 0 0 0 0 -8 16
@state apologise|0 0 0 34 49 0 -12 -19
@state apology|0 0 0 -18 57 0 0 0 0 0 11
@state appeal|0 0 0 -42 19 7 -8 -16 0 46
@state application|-10 0 0 9 69 13 0 -8 0 -14 -39
@state apply|0 0 0 13 0 49 0 -7
@state arm|-9 -25 0 39 -58 -10 18 -22 0 39 46
@state armour|30 34 0 -8 0 -11 0 0 0 -35 -10
@state armoured|34 15
@state arrest|0 0 0 -44 0 -9 0 0 0 6
@state arrogance|0 0 0 -41
@state artist|0 0 0 0 0 0 0 0 0 0 38
@state ask|-22 -16 0 74 -19 7 11 0 -11 0 -11
@state assure|0 0 0 -12 8 -6 0 -7 0 45
@state asylum|0 0 0 -10 0 38
@state attache|0 0 0 0 0 0 0 0 0 42
@state attack|-32 0 0 35 0 -7 0 0 0 -19
@state authorities|26 0 0 -35 0 34 13 -18 0 0 25
@state avoid|0 0 0 0 0 31
@state await|0 0 0 13 -8 41 -6
@state awarded|0 0 0 -11 0 0 0 38 0 -15
@state away|0 0 0 0 0 0 0 -18 0 0 30
@state back|0 -29 0 -36 129 0 20 44 0 -55 -28
@state bade|-20 0 0 0 0 109 0 -10 0 0 -12
@state balk|0 0 0 -7 0 0 34 -20
@state ballot|0 0 0 -10 0 -12 0 0 0 38
@state bank|48 0 0 -19 10 0 -10 -40 0 33 -27
@state bar|-51 0 0 25 -6 -49 0 0 0 60 -11
@state barely|0 0 0 0 0 0 34 -15
@state base|-28 18 0 -21 15 -8 0 21 0 34 -11
@state bats|0 0 0 -20 0 30
@state battalion|0 30 0 0 0 0 0 0 0 -8 -23
@state battery|57 0 0 -29 0 0 0 0 0 -7
@state beat|0 0 0 -30 0 -7 0 -17
@state become|-7 0 0 -8 7 -13 0 89 0 0 -9
@state beg|0 -8 0 -11 34 0 0 0 0 -6
@state begin|37 12 0 -7 0 0 0 0 0 17 -19
@state behalf|0 0 0 0 0 38 0 0 0 -14
@state behind|0 0 0 0 0 36
@state believe|26 0 0 0 -8 46 0 0 0 -17
@state besiege|39 0 0 0 0 0 0 0 0 -7
@state between|0 0 0 0 0 0 0 54 0 0 -9
@state bid|0 0 0 0 28 -39 0 32 0 -8 -7
@state biker|-7 0 0 0 0 0 0 0 0 37
@state biscuit|0 0 0 0 0 0 0 0 0 35 -20
@state bishop|0 0 0 20 0 30 0 -30 0 0 -13
@state bitter|0 0 0 57 0 0 0 -14
@state blacklist|0 0 0 0 0 0 0 0 0 32 -6
@state blame|0 0 0 65 0 0 0 0 0 -9
@state bless|-35 0 0 0 0 0 0 0 0 0 13
@state block|0 0 0 -26 0 0 0 0 0 30
@state bond|0 0 0 0 0 0 0 0 0 0 33
@state boot|41 0 0 0 -13
@state border|57 0 0 -46 -32 -53 -13 32 0 -26
@state boys|-11 33 0 0 0 0 0 0 0 -6
@state break|-10 0 0 8 0 56 46 -42 0 23
@state bring|-59 24 0 0 -17 0 -9 66 0 -8 35
@state broadcaster|0 0 0 9 0 0 0 0 0 0 36
@state brother|0 0 0 -49 49
@state brush|0 0 0 24 -9 61 -13 0 0 -10 -6
@state bury|0 -7 0 0 6 0 -7 49 0 -6
@state busines|0 0 0 27 0 30
@state businesslike|0 0 0 -23 0 35
@state businessman|0 0 0 -17 0 0 0 -7 0 -6 47
@state cabinet|55 18 0 -36 -29 50 0 30 0 -56
@state calendar|0 0 0 0 0 0 0 31 0 0 -11
@state call|-35 80 11 72 31 14 80 -42 0 22 -44
@state camera|0 0 0 -30 19 0 0 0 0 9
@state camp|0 0 0 -12 0 42 7 -12 0 -6
@state cancel|-15 0 0 0 0 0 0 -10 0 57
@state candidacy|0 0 0 0 0 0 0 48 0 -13 -6
@state candidate|0 0 0 0 32 0 0 0 0 -9
@state cannot|0 0 0 34
@state capital|0 0 0 -20 0 91 0 -34 0 -45
@state car|-8 0 0 33 0 0 0 0 0 18
@state carabinero|0 35
@state carabinieri|51 -8 0 0 0 0 0 0 0 -11 -8
@state cargo|0 0 0 11 0 -36 0 0 0 34
@state cattle|0 0 0 32 0 0 0 0 0 -9
@state cavalry|38 0 0 0 0 0 0 -19
@state central|-8 0 0 -13 0 38 0 -26 0 23 10
@state centrifuge|-11 44 0 0 0 0 0 -15 0 -8
@state chamber|44 0 0 0 0 0 0 0 0 -16
@state ches|0 0 0 -70
@state chief|0 31 0 0 0 -14 -10 14 0 -10
@state chocolate|0 0 0 -7 0 -14 0 36
@state claim|-6 -6 0 30 16 -27 0 -22 0 9
@state clamoured|0 0 0 0 0 55
@state clamped|13 0 0 -8 0 0 0 0 0 33 -7
@state clapped|55
@state close|0 -10 0 0 52 -10 23 -35 0 62
@state coast|-47 35 0 -11 0 0 0 10 0 0 11
@state colleagu|-10 0 19 0 0 -10 0 39 0 -9
@state colleague|0 -6 0 32 -31 -51 -27 23
@state colonel|47 0 0 -21 -6 0 0 0 0 -33 -10
@state column|10 35 0 0 0 0 0 0 0 -10 -9
@state come|-28 -7 0 36 -20 -17 34 32 0 0 -10
@state comedy|0 0 0 0 0 0 0 -35
@state command|-24 37 0 0 0 0 0 -8 0 -8 -9
@state commentary|0 0 0 38 0 0 0 0 0 -9
@state communist|0 0 0 -12 0 -7 0 32
@state company|-6 31 0 25 0 -32 0 0 0 -10
@state compensated|-29 0 0 0 36
@state comply|0 0 0 -12 0 0 0 45 0 0 29
@state condemn|34 0 0 9
@state conscript|85 -17 0 -14 0 0 0 0 0 -18 -7
@state consent|12 0 0 -12 18 -7 30 31 0 0 -25
@state consider|8 0 0 0 29 -21 -7 -11 42 24 -23
@state consortium|0 0 0 -7 0 0 -7 30
@state constitutional|0 0 0 36 0 -9 0 -10
@state consul|0 0 0 -12 30 0 0 -8 0 28 -6
@state consular|0 0 0 -8 0 0 0 -8 0 41
@state consulate|-12 0 0 48 0 -9 0 -16 0 18 -6
@state contemplate|0 0 0 0 0 40
@state contracted|0 0 0 0 0 0 0 48 0 0 -9
@state convict|0 0 0 -33 0 0 0 0 0 26
@state convoy|-18 42 0 -10 0 0 0 0 0 -8 39
@state council|0 0 0 0 0 0 60
@state counterpart|0 0 0 -39 22 -31 -13 13 0 -8 -35
@state court|0 0 0 42 0 0 0 0 0 14 22
@state crater|0 0 0 -7 -20 0 0 -8 0 0 40
@state credential|0 -9 0 0 0 0 0 0 0 36
@state credit|0 0 0 -7 34 49 0 -16 0 -12 -66
@state creditor|0 0 0 47 0 -33
@state crew|-37 0 0 0 13 0 0 -11 0 10 22
@state cursed|0 0 0 32 0 0 0 0 0 -9
@state custom|9 -20 0 -32 36 -22 0 -28 0 -9 28
@state cut|-38 36 0 -16 -23 0 22 -10 0 51 -27
@state daily|8 0 0 6 0 -32 -17 32 0 -9
@state dared|0 0 0 30
@state dawn|30 0 0 -6 0 -35 0 61 0 -8
@state deadline|0 0 0 31 0 0 -6
@state debate|0 0 0 0 0 30 0 -15
@state decide|0 0 0 -17 0 -8 -16 25 0 37
@state decision|36 0 0 32 0 27 0 -18 0 -21 -22
@state declare|26 -9 0 19 0 -23 0 15 0 38
@state decline|0 0 0 50 0 0 -8
@state decry|0 0 0 9 0 0 0 37
@state delay|0 0 0 0 0 -25 59 0 0 0 -7
@state delegate|-6 -12 0 0 47 -10 51 0 17 -28 -9
@state delegation|-35 -18 0 -57 -12 27 76 -47 -12 0 -33
@state deleted|0 0 0 0 0 0 0 0 0 0 34
@state demand|-8 0 0 61 -28 -12 -15 -28 0 32 -8
@state demolish|-6 0 0 0 0 0 0 0 0 -6 33
@state deny|7 0 0 -38 0 20 37 101 0 -18
@state desk|0 0 0 -18 0 0 0 -22 0 54
@state detectiv|-16 0 0 0 0 -11 0 58 0 10
@state deterrent|36
@state development|0 0 0 0 0 34
@state dialogue|0 0 0 27 0 -30 15 -13 0 -9
@state dine|0 0 0 0 0 0 53 -50
@state diplomat|-68 27 0 -24 -53 -11 30 -24 -7 49
@state disappointed|-20 0 0 0 0 38 0 -12 0 -17
@state dismiss|0 -6 0 -20 -6 57
@state dispatch|40 -9 0 0 -7 0 0 0 0 0 15
@state dispute|0 0 0 40 0 -7 -7
@state disturbed|0 0 0 0 -11 35
@state diver|-20 42
@state does|12 -8 0 -38 34 24 19 13 0 -16 -7
@state donate|-7 0 0 0 0 0 0 0 0 0 30
@state driver|62 0 0 -36 0 0 0 -11 0 -23 10
@state drop|-6 0 0 -38 19 0 0 -12 0 -8 39
@state dubbed|0 0 0 32
@state earthquake|0 0 0 0 -17 -29 0 53
@state ease|0 -10 0 0 46 0 0 -37
@state eighteen|0 0 0 0 0 -7 0 0 0 36
@state elect|0 0 0 41 0 22
@state election|0 0 0 16 0 0 36
@state electricity|-7 0 0 0 0 -10 0 0 0 31
@state eleven|24 0 0 -15 0 0 -10 33 0 -20 -9
@state embassy|16 7 0 44 30 -9 -21 -20 10 -17 9
@state emissary|0 0 0 0 0 0 10 0 46
@state empty|-18 0 0 -7 0 0 0 -10 0 30 44
@state endorse|0 0 0 -10 33 0 0 -26
@state engineer|-11 -11 0 -15 -20 0 0 32 0 10 17
@state enter|0 0 0 0 0 32 0 44
@state entry|0 0 0 0 0 -33 0 63 0 -10 -14
@state envoy|-8 -11 0 -13 41 -13 30 -35 0 30 20
@state escort|43 0 0 -12 0 0 0 0 0 6 -6
@state eurozone|0 0 0 0 0 0 0 31 0 -7 -15
@state evidence|40 0 0 -13 0 -23
@state examin|0 0 0 0 0 32 0 0 0 -12
@state except|0 0 0 0 0 0 31 -51
@state exchange|-8 0 0 -24 -7 0 0 35 -10 0 54
@state excluded|0 0 0 48 0 0 0 -17
@state exonerated|-21 0 0 0 34
@state expel|-13 0 0 9 0 0 0 -9 0 54 -10
@state expert|0 0 0 -7 -21 0 0 0 0 0 40
@state explanation|0 0 0 -43 0 40
@state export|0 0 0 0 -6 0 0 0 0 -9 33
@state express|0 0 0 -11 33 11 0 22
@state extend|0 -6 0 -15 -8 0 0 36 0 0 15
@state extradite|-27 0 0 25 0 -24 0 60 0 -53 41
@state face|-7 0 0 44 0 0 0 0 0 -11
@state facilitator|0 0 0 0 0 0 0 31 0 -9
@state fail|23 0 0 -12 0 -10 71 26 0 0 -12
@state famili|0 0 0 -9 -12 20 0 -13 0 -10 40
@state fight|50 0 0 0 0 0 0 -25
@state fighter|58 -10 0 -12 0 0 0 0 0 -35 -13
@state figment|0 0 0 -13 0 45
@state fill|0 0 0 -9 0 0 0 0 0 50
@state fire|39 -17 0 -28 19
@state firemen|-8 0 0 0 0 -7 0 0 0 -9 62
@state fishermen|59 -11 0 0 -25 54 -15 -11 0 0 7
@state flayed|0 0 0 35
@state fleet|55 0 0 0 0 0 0 0 0 -7
@state flight|-6 0 0 0 0 0 0 0 0 42 -12
@state fly|0 -10 0 0 0 0 0 30 0 -17 -8
@state forbid|22 0 0 -45 0 0 0 0 0 78
@state foreign|0 0 0 17 -11 0 -11 48 0 0 -9
@state forest|32 0 0 -14
@state forgive|0 0 0 -19 0 0 -12 30
@state forsworn|0 0 0 0 35 0 -7 -14
@state freeze|0 0 0 -14 0 -15 35 0 0 36 -8
@state freight|0 0 0 0 0 0 0 15 0 22 -40
@state fresh|25 -7 0 -13 0 -8 0 43 0 -9
@state frontier|0 0 0 -40 -7 0 21 -25 0 8 26
@state fruit|0 0 0 0 0 0 0 0 0 50 -27
@state fuel|-10 0 0 -10 0 -9 0 0 0 0 43
@state fume|-16 0 0 36
@state fund|0 0 0 0 0 -32 0 16
@state furiou|0 0 0 33
@state gagged|32 0 0 0 0 0 0 0 0 -25
@state garrison|61 51 0 20 0 -10 -6 0 0 -14 19
@state gas|-19 -8 0 -8 -9 23 -7 29 0 36 -25
@state gendarm|0 -22 0 -11 0 0 -7 0 0 18 49
@state general|-26 -12 0 23 -30 -27 8 49 -13 12 -7
@state give|12 16 0 32 81 -15 0 -34 0 -57 -20
@state go|-11 -11 0 -48 -28 35 -17 0 0 74
@state go-between|-6 0 0 0 0 0 37 43
@state gold|0 0 0 0 0 0 0 0 0 57
@state government|59 -17 0 -49 12 -16 30 51 -6 -56 36
@state grain|0 0 0 0 0 0 0 -9 0 0 42
@state ground|0 0 0 -7 0 0 0 0 0 42 -12
@state grounded|-28 68 0 -11 -7 0 0 0 0 39
@state grumbled|0 0 0 30 0 0 -6 -7
@state guard|-41 -18 0 -30 34 -15 -9 -20 0 75 -17
@state gunman|13 0 0 -7 -15 0 0 -7 0 -9 47
@state gunner|105 -15 45 -21 -10 -13 0 -11 0 -33 -10
@state hack|0 0 0 -17 0 0 0 0 0 55
@state hacker|-12 0 0 -20 0 0 0 -7 0 62 -13
@state hairdresser|0 0 0 -35
@state halt|0 -10 0 0 25 21 -11 -21 0 49 -22
@state halve|-17 0 0 0 0 0 0 0 0 31 -8
@state hand|0 0 23 -64 11 49 10 -17 0 -52 45
@state hang|0 0 0 0 0 -7 31
@state hanged|0 0 0 -18 0 0 0 0 0 33
@state help|-14 -7 0 -6 0 55 0 0 0 -21 33
@state herder|14 0 0 0 0 0 0 0 0 0 34
@state herdsmen|0 0 0 0 0 0 0 0 0 46 -6
@state hilltop|15 32 0 0 0 0 0 0 0 -9
@state hint|-9 0 0 59 0 20 0 0 0 -27 37
@state historian|0 0 0 0 7 0 24 -42
@state history|0 0 0 0 -20 30 -7 11 0 -8
@state hit|-21 0 0 10 32
@state hold|0 -12 18 29 20 -37 -10 -23 0 23 -35
@state honey|0 0 0 0 0 0 0 0 0 -31 25
@state hostage|0 0 0 -25 0 0 0 0 0 -8 35
@state hotly|0 0 0 39 0 -11
@state hurl|0 0 0 36 0 0 0 -7
@state if|-14 40 0 -27 -10 -7 0 0 0 0 22
@state ignore|0 0 0 -28 0 0 50 0 0 -15
@state import|0 0 0 -13 0 0 0 0 0 0 32
@state impound|-10 -17 0 -11 0 0 0 0 0 39 9
@state inch|0 0 0 -6 44 0 0 -39
@state infantry|75 9 0 -13 0 0 -7 -8 0 -28 -10
@state insolence|0 0 0 34
@state instructor|0 0 0 9 0 -10 0 27 0 -39
@state intelligence|24 16 0 -46 -14 -9 -8 10 0 38 -14
@state interceded|0 0 0 -9 0 79 0 0 0 -15 -8
@state interest|0 0 0 0 0 0 26 -11 0 -48 -17
@state interim|-7 0 0 -7 0 40 0 -7 0 -17 20
@state invitation|-9 0 0 -27 -41 -9 38 0 0 -6 36
@state invite|0 0 0 0 -8 0 0 35
@state islet|0 0 0 0 31 0 0 -7
@state jail|0 0 0 -10 -8 0 -25 7 0 54 -8
@state judge|-38 0 0 63 -16 -40 -14 -18 0 33 -30
@state junta|7 0 0 0 -13 -10 47 6 0 0 -20
@state keep|-28 -34 0 -7 33 49 -12 -16 0 9 10
@state label|-8 0 0 33 0 0 0 -8 0 -9
@state labour|0 0 0 -31 0 0 0 0 0 -12
@state labourer|16 0 0 -9 41 -10 0 0 0 -11
@state last|0 54 0 0 37 -22 -13 -36 0 -14 -34
@state laugh|0 0 0 33
@state launch|30 0 0 6 0 0 0 39 0 -19
@state lawmaker|0 -9 0 42 -64 0 -14 -20 0 -20 -6
@state leadership|0 0 0 0 -17 35
@state league|0 0 0 0 -7 -22 0 0 0 35 9
@state leaned|0 0 0 0 0 31 0 -12
@state leave|17 0 0 -40 -8 -27 9 23 26 53 46
@state legislature|0 0 0 0 0 41 0 0 0 -7
@state let|-48 -25 0 12 -54 36 28 38 -7 13 17
@state letter|-25 0 0 -21 47 -9 0 -22 62 -8 -20
@state liberal|0 0 0 -32
@state lift|0 -8 0 -21 39 -34 0 33 0 8
@state line|77 -30 0 -29 -12 -53 0 52 0 21 24
@state lined|0 30
@state link|0 0 0 34 0 0 0 19 0 0 -9
@state lobby|0 0 0 0 0 42 0 0 0 0 -8
@state loot|31 0 0 -23 0 0 0 0 0 -12
@state lose|43 0 0 7 -9
@state loss|0 0 0 -13 0 31
@state loudspeaker|0 0 0 0 33 0 -12
@state lpd|44 -14
@state magistrate|0 0 0 35
@state maiden|0 0 0 0 0 0 0 40
@state main|0 0 0 42 0 -10
@state make|-8 -6 0 18 39 -10 17 -13 0 33 -11
@state man|-18 62 0 34 0 0 0 0 0 -15
@state marshal|0 -10 0 0 0 0 0 34
@state martyr|0 0 0 -8 0 0 0 0 0 34
@state mass|74 -8 0 -70 0 0 0 -12
@state may|8 40 0 57 -17 -32 -22 23 0 14 -24
@state mean|39 0 0 -10 -34 -7 0 0 0 -20
@state mediate|0 0 0 -9 0 -21 0 38
@state mediator|-24 10 0 -20 0 0 39 -17 0 -18 31
@state mellowed|0 0 0 -6 45 -12
@state membership|0 0 0 -8 24 -57 0 0 0 38 -14
@state migrant|0 0 0 -11 0 0 0 0 0 -8 44
@state military|0 0 0 9 0 0 0 0 0 7 41
@state militia|7 44 0 22 0 0 0 0 0 -12 -6
@state mine|42 -8 0 0 34 -69 0 -9 0 -15
@state miner|-8 0 0 54 0 0 0 0 0 0 -17
@state minister|-11 0 0 -24 -22 9 -43 0 -13 13 -19
@state ministry|0 0 0 -34 -9 -14 0 0 0 73 -13
@state misdeed|0 -8 0 28 0 0 34 -11
@state mother|0 0 0 0 0 -69 0 0 0 -12 34
@state mountain|-9 30
@state mourned|0 0 0 0 0 55 0 0 0 -14
@state move|-8 -21 0 51 36 -12 18 -14 0 -7 -12
@state mps|0 0 0 -8 0 0 0 0 0 30
@state muffled|0 0 0 -12 38 -6
@state mufti|0 0 0 30 0 0 0 0 0 -9
@state mull|-22 0 0 -7 0 39 0 -8 81 0 -6
@state mutineer|30 0 0 0 0 0 0 0 0 -11 -7
@state name|0 0 0 25 -8 0 0 37
@state national|-18 0 0 33 0 0 0 0 0 35
@state naval|0 -7 31 0 -12 44 -6 7 0 6
@state navigator|-17 0 0 0 0 0 0 55 0 -15
@state nearly|35 0 0 0 0 0 0 -10
@state negotiator|-20 -10 0 -63 -7 0 97 20 -8 -46 -16
@state neither|7 0 0 -15 0 0 -32 25 0 -14
@state new|0 -19 0 0 0 24 -18 40 -20 -17
@state news|-8 0 0 -14 0 0 0 8 0 36
@state newspaper|23 0 0 -33 11 0 13 -11 0 0 -11
@state ninety|0 0 0 -23 0 0 -7 31
@state no|14 0 0 34 24 0 -9 -11 -15 11 8
@state no.|0 0 0 53 0 0 0 -6
@state nor|0 0 0 46 -15
@state north|-13 26 0 -7 0 32 0 7 0 -13
@state not|0 -19 0 -6 21 23 -50 0 -13 61
@state note|0 0 0 27 -13 -38 19 -7 26 -18 23
@state notify|0 0 0 -14 0 0 -8 0 0 36
@state nuclear|0 0 0 -16 0 0 -6 26 0 0 32
@state null|0 0 0 61 0 -11
@state number|0 0 0 0 -7 0 0 -13 0 -6 34
@state nurse|-22 0 0 18 -7 0 0 0 0 22 46
@state object|-12 0 0 35
@state objection|6 0 0 38 22 0 0 -30
@state occupy|40
@state off|-28 -14 0 -14 38 -7 -7 0 0 7 24
@state offer|0 0 0 -53 16 -37 79 22 14 0 23
@state officer|52 -37 0 -51 0 11 -10 -46 10 35 15
@state official|0 -70 0 66 -25 12 57 -13 21 9
@state oil|-10 -9 0 -29 0 32 0 -21 0 54 -16
@state once|33 0 0 -18 0 6 0 -8
@state ones|0 40 0 0 0 0 0 -8 0 0 -7
@state open|-7 -7 0 -20 0 0 20 46 0 7 -8
@state opposition|-39 0 0 0 19 0 0 -28 0 -29 15
@state opted|0 0 0 -13 38
@state order|-60 0 0 -36 19 51 17 0 0 63 -7
@state orion|38
@state ought|0 0 0 -10 0 38
@state our|-34 0 0 0 54
@state outlaw|42
@state overflight|0 0 0 -19 26 40 0 0 0 -35 32
@state owe|-7 0 0 -18 0 -8 0 0 0 -6 46
@state own|0 0 0 -23 0 0 0 0 0 63 -9
@state owner|-17 0 0 -31 0 0 0 0 0 34
@state pace|0 0 0 -37
@state pain|0 0 0 0 0 47 0 -16
@state paper|-11 0 0 0 -17 0 0 -30 49 36
@state paratrooper|40 7 -6 -24 -7 21 0 -7 0 -7 -28
@state pardon|0 0 0 11 60 -13
@state park|0 0 0 0 0 0 0 39
@state party|-33 -6 0 0 0 0 -12 54 -9 7 -13
@state pass|0 0 0 -35 20 18 0 -6 18 0 -8
@state patrol|37 7 0 10 -9 -8 0 -16 0 24 -6
@state pay|-17 0 0 0 29 0 0 -30 0 -15 25
@state payment|0 0 0 42
@state peace|0 0 0 -9 10 0 -23 -19 38
@state peacekeeper|-32 13 39 0 -23 42 0 -10 0 -20 -9
@state peasant|0 0 0 36
@state pension|0 0 0 -13 0 0 0 0 0 52
@state pensioner|0 0 0 0 0 0 0 0 0 0 31
@state people|0 0 0 -11 -23 48
@state phased|0 39
@state phone|0 0 0 0 0 0 0 0 0 38
@state pilgrim|0 0 0 -8 -6 0 0 -21 0 0 58
@state pilot|-50 0 0 -11 32 -6 0 -11 0 -18
@state place|30 0 0 0 0 0 0 -13
@state plan|22 31 0 -7 0 -9 0 -25 0 29 -16
@state play|-6 0 0 34 29 0 -14 -19
@state plead|60 0 0 -20 0 -74 0 46
@state point|-7 29 0 36 0 -13 -7 -16
@state policemen|-13 0 0 0 0 0 0 -8 0 54 10
@state politely|0 0 0 -14 0 44
@state poorly|0 0 0 -18 0 66 0 -6 0 -21
@state port|-7 0 0 0 0 0 -7 0 0 44
@state position|0 0 0 37 0 0 0 0 0 -9
@state post|45 -12 0 12 0 -37 0 -6 0 -12 -13
@state potash|0 0 0 0 0 0 0 0 0 35
@state power|20 -7 0 -16 0 -7 0 57 0 -7 9
@state praise|0 0 0 0 32 0 0 0 0 -8
@state premier|-19 0 0 -38 11 9 19 11 0 -9 -13
@state prepare|0 0 0 -14 38 -10 0 27 0 0 -23
@state present|0 0 0 52 0 0 0 -10
@state presidential|-10 -8 0 65 -8 -55 -9 23 0 -8 23
@state press|12 0 0 23 -25 32 0 -40 0 23 -11
@state prisoner|-33 -20 0 6 -22 0 0 -23 0 -19 28
@state proposal|0 0 0 30 11 -24 42 -27 0 -14 -9
@state propose|0 0 0 -10 -10 0 17 30 0 0 -6
@state prosecutor|22 0 0 57 0 -14 0 -9 0 -25 10
@state protest|-6 0 0 67 -12 -14 -26 -8 -6 10 10
@state protester|59 0 0 -16 0 -9 0 -26 0 -19 -8
@state pull|-12 23 0 0 -17 0 -31 -19 0 35 40
@state put|12 23 45 24 0 11 -21 0 0 0 10
@state quarrel|0 0 0 30
@state quietly|34
@state quinoa|0 0 0 0 0 -13 0 37
@state quit|0 -13 0 0 0 -10 -32 0 0 97 -9
@state radar|-18 38 0 -6 0 0 0 0 0 25
@state radio|59 0 0 19 -17 -36 -17 -36 0 -8
@state raid|-14 0 0 8 0 40 -7
@state railway|7 0 0 -23 0 36 0 0 0 -22 -7
@state rapporteur|0 0 0 36 0 -18 0 -12
@state react|0 0 0 0 0 42 0 -8 0 -14
@state read|0 0 0 8 0 20 45
@state readmit|0 0 0 -7 0 33 0 -14 0 0 -8
@state reaffirm|0 0 0 0 32 -9 0 -51
@state reason|0 0 0 0 0 52 0 -11
@state reassure|0 0 0 -7 38 -9 0 -7
@state receive|0 0 0 0 -7 0 0 17 39
@state reckles|0 0 0 -25 0 0 32
@state recognise|-9 0 0 16 -25 -26 0 26 0 31 -21
@state recoiled|0 0 0 0 0 0 -10 42
@state reconsider|0 0 0 0 0 20 0 0 0 -27 46
@state refer|0 0 0 -15 0 0 0 36
@state refuse|-6 0 0 9 -13 18 27 -37 0 64 -27
@state regiment|0 46
@state region|0 0 0 0 0 0 0 0 0 31
@state register|-12 0 0 -22 -7 0 0 31 0 -14 27
@state regular|0 43
@state reimpose|-6 0 0 0 0 0 0 0 0 43 -19
@state reinstate|0 0 0 0 0 0 0 0 0 0 34
@state reject|19 0 0 66 -10 -32 44 -12
@state release|0 -33 0 46 0 -16 0 -7 0 -20 8
@state remain|0 0 0 -17 -12 50 10 -25 0 -7
@state remark|-7 0 0 54 -22 -31 0 -11
@state rendezvoused|0 0 33
@state reopen|0 -9 0 12 0 -7 -8 0 0 -10 31
@state repeat|0 0 0 0 0 31
@state reply|0 0 0 -26 -6 0 16 47 13 -13
@state reporter|-11 0 0 -29 -7 7 0 -14 0 76
@state reproached|-17 0 0 77 0 0 0 0 0 -14 -10
@state request|-17 0 0 -35 14 18 14 0 0 0 20
@state rescind|0 37 0 0 0 -22
@state reserved|-9 0 0 0 0 45 -7
@state reserves|-7 0 0 31
@state reservist|20 0 0 -13 0 0 0 -6 0 35
@state resettled|-7 0 0 0 0 0 0 0 0 -10 36
@state resist|0 0 0 31 0 0 0 0 0 -18
@state resistance|-8 0 0 -8 -7 0 0 -6 0 0 38
@state respond|-7 0 0 0 0 32 -8 28
@state restrained|0 38
@state retreat|0 -34
@state return|-17 -9 0 43 38 -21 -13 47 -9 -28 23
@state reverse|0 0 0 0 0 0 0 0 0 -27 40
@state ride|0 0 0 -35
@state right|0 0 0 -16 0 -7 0 -7 0 33
@state rival|-8 0 0 -32 0 22 0 0 0 -9 -7
@state royal|-29 0 0 -9 0 0 0 -11 0 33 -6
@state rule|-27 0 0 63 0 -16 0 0 0 -16 -10
@state saboteur|32 0 0 0 -7 0 0 -11 0 -22
@state sailor|35 -14 0 7 -7 0 0 0 0 0 -21
@state sapper|19 31 0 -7 -10 0 0 -8 0 -9 -20
@state say|-39 -14 0 61 -14 -7 -48 87 0 -13 -32
@state scam|0 0 0 0 0 0 0 0 0 -11 39
@state scholar|0 0 0 37 0 0 0 -9 0 0 -8
@state scoff|-10 0 0 43 0 0 0 0 0 -8
@state scorned|0 0 0 52 0 0 9 -6 0 -12 -8
@state scramble|37 -11 0 0 0 0 0 0 0 -9
@state scrubbed|0 0 0 0 0 0 49
@state sea|0 -10 0 30 0 0 23 -9 0 -9
@state search|32 0 0 0 0 0 0 48 0 -7 -29
@state seat|0 0 0 8 16 -24 0 0 0 -21 42
@state security|76 -11 0 -7 -13 -6 -18 0 -6 -17
@state seek|0 0 0 33 0 36 0 -15 0 -7 -17
@state senate|-8 0 0 46 -23 0 -8 0 0 7 -20
@state send|-36 -14 0 -13 -35 87 -7 -18 0 27 26
@state sentri|33
@state sergeant|-6 0 0 7 0 0 24 -11 0 -17 33
@state serve|0 0 0 53 0 -23 0 -7 0 -7
@state service|0 0 0 0 0 0 0 0 0 -56 21
@state set|-22 0 0 7 0 41 -13 35 0 -33 18
@state settle|-6 0 0 -8 0 15 33 43
@state share|0 0 0 0 0 -31 0 17
@state sharp|0 0 0 43 0 -13
@state shelve|0 0 0 0 56 0 -13 6 0 0 -9
@state shipowner|0 0 0 -37
@state shorten|-9 0 0 0 0 0 0 0 0 0 31
@state should|8 0 0 39 0 -32 -11 -16
@state shrug|0 0 0 32
@state shun|0 0 0 0 0 0 38 -11
@state shut|0 -7 0 0 -18 11 -22 -10 0 64 29
@state shuttle|0 0 0 -7 -9 39
@state side|14 19 0 0 -40 -9 -24 -28 36 -23 25
@state sidelin|0 0 0 -9 0 0 -44 25
@state sidestepped|0 0 0 -15 0 0 46
@state sign|-8 0 0 8 27 -20 10 43 0 -17 -21
@state skiff|39 -9 0 0 0 0 0 0 0 -6 -6
@state skipper|0 0 0 -9 0 0 0 0 0 30
@state smoothed|0 0 0 0 -8 0 0 52
@state so|0 -9 0 -40 28 37 14 -10 0 -6
@state soil|-7 0 0 -11 42 -8 -11 -30 22 12 -13
@state soldier|-18 -12 14 -17 -22 9 0 -32 -7 -15 8
@state soured|0 0 0 31
@state southern|-16 0 0 0 0 0 0 52
@state speak|0 0 0 -13 25 59 -18
@state spokesman|36 0 0 -8 0 0 -27 -8 18
@state spurn|0 0 0 44
@state squadron|-26 48 38 18 0 0 0 0 0 -6 -9
@state squander|0 0 0 -10 0 32 0 -8
@state square|0 0 0 51
@state stall|-12 0 0 38 0 0 -11 0 0 -10
@state stand|-18 -9 0 -39 0 -18 0 0 0 41
@state state|-34 -15 0 -10 0 0 27 30 0 -50 53
@state statement|0 0 0 33 0 18 0 -13 0 -7
@state stay|-6 0 0 34 0 0 26 0 0 -23
@state steppe|0 31
@state still|-20 0 0 70 -11 -12 0 -21 0 -9
@state stop|-10 0 0 -8 -27 0 -21 -10 0 35 38
@state strike|38 0 0 -23 37 0 0 40 0 -11 -14
@state strip|-8 0 0 -16 0 -9 0 0 0 51
@state student|-8 0 0 -22 -7 0 0 -15 0 52 42
@state study|0 0 0 -12 0 0 0 0 88 0 -6
@state suburb|0 0 0 30
@state suggest|0 -7 0 0 0 46 14 -13 0 0 -10
@state summon|0 0 0 18 0 -11 -33 0 0 -11
@state supervision|-11 58 0 -8 0 0 0 -12
@state surrender|0 -10 0 13 -7 0 0 33
@state suspect|-8 0 0 -13 0 0 0 40 0 -7
@state suspend|28 0 0 -8 -26 0 -26 34 0 42 -10
@state swap|0 20 0 -15 0 0 0 22 0 0 -48
@state tactical|38 0 0 0 -11
@state take|33 22 -12 16 -13 34 0 34
@state talk|32 0 0 0 -8 11 -11 30
@state target|0 0 0 -35
@state taunt|0 0 0 -14 0 -7 0 34
@state taunted|0 0 0 36 -6
@state tax|0 0 0 0 0 0 0 0 0 36
@state team|0 0 0 27 0 0 -6 51 0 0 -8
@state tear|0 0 0 0 0 0 35 6 0 -12
@state technician|-16 0 0 0 0 0 0 0 0 48 -12
@state telephone|0 0 0 -25 0 -8 0 -13 37
@state television|13 6 0 31 0 0 0 0 0 -36
@state tell|-26 -21 0 71 -65 -32 0 17 0 16 -20
@state tendered|0 0 0 0 0 0 0 49
@state terminate|-9 39 0 0 0 0 0 -14
@state threaten|-9 0 0 80 -18 0 -8 0 0 -19
@state throne|0 0 0 -35 15
@state through|-6 0 0 -30 -7 18 0 17 19 -10
@state throw|-7 -11 0 -17 38 0 -13 0 0 28
@state tighten|-19 0 0 0 0 0 0 0 0 34
@state tone|0 0 0 -8 46 -12
@state tossed|0 0 0 -7 0 0 0 0 0 34
@state towards|0 0 0 0 0 36
@state trac|0 0 0 0 0 0 0 0 0 37
@state trader|0 0 0 -48 0 -11 -6 -13 0 79
@state trawlermen|-14 0 0 0 0 0 0 0 0 -31 20
@state treasury|0 0 0 -8 -7 -40 0 -6 0 59 -9
@state trench|0 31
@state tribunal|37 0 0 -18 0 0 0 0 0 13
@state troop|67 0 -9 -7 14 -28 0 -49 0 -45 -22
@state troubled|-19 0 0 0 0 35
@state try|0 0 0 0 33 0 16 -25
@state turn|-7 41 0 -26 -10 38 94 -19 0 -26 20
@state two|-16 0 0 20 -11 0 26 67 0 -52
@state tyre|0 0 0 -35
@state unblock|0 0 0 0 -7 0 0 0 0 -12 34
@state under|16 0 0 -29 0 0 30 0 0 0 10
@state union|34 0 0 0 0 21 0 -23 0 16 53
@state unit|0 79 0 -16 -6 0 0 -17 0 -21 -30
@state unloaded|-7 0 0 0 0 0 0 -13 0 0 31
@state unpaid|0 0 0 0 0 0 0 -9 0 44
@state until|0 0 0 35 0 0 0 -7 0 -8 -8
@state unwilling|0 0 0 -16 0 0 0 0 0 44
@state upper|0 0 0 44 0 0 0 0 0 -9
@state urge|0 -10 0 44 -7 46 0 -20 0 11 13
@state vacate|-19 40 0 0 0 0 0 -11
@state vaccine|0 0 0 0 0 -17 0 0 0 0 49
@state vegetabl|0 0 0 0 0 0 0 -12 0 0 33
@state verdict|0 0 0 0 0 0 0 0 0 35
@state version|0 0 0 39 0 -11
@state veto|-11 0 0 49 0 0 7 0 0 -8
@state villager|39 7 0 -9 0 0 0 -8 0 -36 -14
@state visitor|0 0 0 -39 38 0 -27 -11 0 -16
@state voice|0 0 0 -20 -14 93 7 23
@state volunteer|64 0 0 0 0 0 0 -8
@state vow|-6 0 0 56
@state walk|0 -17 0 -12 0 0 31 0 0 0 11
@state want|-8 -7 0 73 -40 9 37 8 0 -10 -27
@state warn|0 0 0 42 -8 -15
@state warrant|-6 0 0 -7 0 0 0 -8 0 37 -10
@state way|0 0 0 35 0 0 0 0 0 -8 -7
@state we|0 0 0 -44 0 0 0 -6 0 33
@state week|0 0 0 -14 0 -18 0 -13 37
@state weigh|0 0 0 22 0 77 0 -26 0 -18
@state welcome|0 0 0 0 78 0 0 -16 0 0 -39
@state which|-14 19 0 16 23 0 -11 -37 0 21 21
@state while|-11 0 0 -9 0 0 35
@state whose|0 0 0 30 0 0 0 -19 0 0 -11
@state widen|0 0 0 -10 0 35 0 0 0 -28
@state wild|0 0 0 -39
@state will|-14 -57 -9 0 -38 23 0 51 9 0 -7
@state willing|0 -11 0 -15 0 0 0 35
@state withdraw|-6 48 0 46 39 36 30 -11 0 0 -12
@state without|-16 0 0 0 0 0 -11 66 0 -7
@state wive|0 0 0 0 0 0 0 29 0 0 -31
@state wolfish|0 0 0 35 0 0 0 0 0 -8
@state woman|22 0 0 -39 0 0 0 0 0 -6
@state word|0 0 0 72 -13 0 0 32 0 0 -17
@state work|-14 0 0 0 0 0 7 -7 0 37 -9
@state worry|-22 0 0 17 0 61 9 0 0 -19
@state would|32 65 0 -83 -21 11 10 0 -12 0 -16
@state wrestler|-11 0 0 -31 0 0 0 -18 0 -7 -6
@state write|-7 0 0 16 -12 23 27 39 -6 -6 29
@state yank|-7 31 0 0 0 0 0 0 0 -8
@state yard|0 0 0 -37
@state yearly|19 -10 31 -7 0 0 0 0 0 -11 -7
@state years|0 0 0 0 -8 -32 0 22
@state yen|0 0 0 0 0 0 0 0 0 0 37
@state yet|0 0 0 -14 -7 16 9 0 0 0 -31
@state yield|-6 43 0 0 26 0 0 -11 0 -8 -6
@state yoghurt|0 0 0 0 0 0 0 -47
@weapon|152 114 -37 -42 -31 -31 -45 -68 -11 -74 -41
@weapon aircraft|-22 56
@weapon along|-9 34
@weapon ammunition|0 0 0 -10 18 44 0 0 0 0 -10
@weapon bomb|-64 6 0 0 -16 -14 28 31 0 19
@weapon cement|0 49
@weapon chemical|0 0 0 -14 50 27 0 -9
@weapon decommission|-30 0 24
@weapon drone|-57 -51 -7 44 -14 40 -16 0 0 38 -15
@weapon gun|17 29 -8 -34 -17 -14 -12 -36 -11 12 33
@weapon hidden|34
@weapon howitzer|-20 21 0 -11 0 -9 0 0 0 -6 40
@weapon inspector|0 0 0 0 0 0 0 0 35
@weapon interceptor|45 -47 0 -10 0 0 0 0 0 12
@weapon launcher|65 -18
@weapon live|30
@weapon long-range|9 31 0 -6
@weapon mine|0 58 0 -18 0 0 0 0 0 -7
@weapon missile|-9 -27 0 0 -8 71 22 -15 0 0 22
@weapon mortar|0 31 0 -10 -15 -30 -10 -19 0 -24 -12
@weapon mustard|0 42 0 0 0 0 0 -7
@weapon parcel|40 0 0 -13 0 -23
@weapon petrol|-30 0 0 0 0 0 0 0 0 37
@weapon range|0 0 0 0 0 0 0 36
@weapon rifl|-14 51 0 11 0 0 -10 0 0 -11 -10
@weapon shell|-55 0 0 -14 13 -32 -7 -7 0 0 19
@weapon stun|-28 0 0 0 0 -8 0 0 0 63
@weapon torpedo|-31 0 0 18 0 -6
@weapon underwater|-16 0 0 0 0 0 0 0 0 0 48
@weapon weapon|14 11 0 49 -20 -12 11 -6 0 -8 16
@weapon wheeled|35 9
a|-19 -31 -47 -7 -51 -16 -24 11 -46 -26 -57
aback|0 0 0 0 23 0 0 -16
abad|0 0 0 0 0 -7 0 27
abandon|-244 146 -114 -54 38 -149 226 -85 7 -68 82
abandon @place|-18 39
abandon arbitration|0 0 0 0 0 0 44 0 0 0 -7
abate|-36 65 0 -8 0 16 11 -25 0 -21 25
abbot|36 0 0 0 -6 0 0 0 0 15 -7
abdicate|-43 45 13 -48 49 -42 -18 -23 -17 0 20
abduct|-36 -26 -17 -37 15 59 -28 -86 -39 -10 72
abduct @state|0 0 0 0 0 48 0 0 0 -27
abducte|0 0 0 -16 -28 27 11 -6
abduction|0 0 0 0 0 0 30 -9
abduction wide|0 0 0 0 0 0 31 -24
abeyance|0 0 0 0 0 0 27 -15
abide|-25 21 -30 -26 28 -61 37 6 -10
ablaze|40 30 0 -6 0 0 0 0 0 -11
ablaze then|15 32 0 0 0 0 0 0 0 -9
aboard|18 16 0 0 0 0 0 12 0 18 29
aboard @organization|0 0 0 0 0 0 0 39
aboard @platform|17 40 0 9 0 0 0 0 0 -14
abolish|-120 57 -17 -18 81 -154 -79 -55 -39 -114 222
abomey|0 0 0 0 0 0 0 0 0 0 16
abominable|0 0 0 44
abominable farce|0 0 0 44
abort|44 -14
abort passage|44 -14
about|-82 -49 0 12 -33 122 -54 27 23 -85 -67
about @organization|0 0 0 23 0 -33
about @place|-8 0 0 39 0 -17 0 21 26 -16 -11
about @state|-27 -14 0 15 0 35 0 -42 0 0 -17
about anyth|0 0 0 -6 0 -7 31 11
about arrest|0 0 0 40 0 -55
about bomb|-16 0 0 0 0 41
about canal|0 0 0 -6 31
about centrifuge|0 0 0 0 0 0 0 45 -8
about depot|0 0 0 -11 0 45
about early|0 0 0 -34 0 31 0 -8 0 -8
about joint|0 0 0 0 0 0 0 -30
about miss|0 0 0 48 0 0 -9
about nothing|0 0 0 0 0 0 30 11
about nuclear|0 0 0 -12 0 30
about oder|0 0 0 0 30 -8 0 -23
about organiser|0 0 0 0 0 0 0 0 0 44
about overflight|0 0 0 -30 0 0 0 0 29
about pilot|0 0 0 0 0 40
about raid|-12 0 0 0 0 31
about settlement|0 0 0 0 0 36 -11
about suspend|0 0 0 0 0 40
about transponder|0 0 0 -9 0 0 0 34
about visa|0 0 0 0 0 0 0 32
about weather|0 0 0 0 0 0 0 30
about whom|0 0 0 0 0 0 0 -13 30
about wreck|0 0 0 31 -6 0 0 -8
above|64 34 0 -24 -9 -11 0 -9 0 -21 -27
above spanggur|47 8
abroad|0 0 0 -25 -11 0 64 36
abrogate|-20 -6 -28 0 -31 36 -34 -36 -22 94 28
abrogate friendship|0 0 0 0 0 0 -25 0 0 37
abruptly|-7 0 0 0 0 -18 57 -7
abruptly strike|-7 0 0 0 0 -18 57 -7
absence|0 0 0 30 0 0 -6 -7
absence @group|0 0 0 30 0 0 -6 -7
absolve|0 0 0 -39 0 32
absolve anyone|0 0 0 -39 0 32
abstention|0 0 0 0 -7 38
abstention wish|0 0 0 0 -7 38
absurd|-10 0 0 0 -7 30 0 -12 0 -6
absurd @state|0 0 0 -11 0 45
academy|-15 0 0 -19 0 -20 23 -16 0 0 31
academy @place|0 0 0 0 0 0 0 -16 0 0 33
acceded|0 0 0 -6 0 -6 0 26
accelerate|53 -28 22 0 20 42 -47 16 -29 -50 -46
accept|-293 -71 -84 -122 133 -126 42 123 -69 -38 -57
accept @date|0 0 0 67 0 39 0 -29
accept @organization|0 0 0 -6 -7 -6 -7 32 0 -12
accept @place|0 0 0 0 -11 0 -6 45
accept @state|0 0 0 9 -12 -14 16 -26 0 -23 43
accept any|0 0 0 -13 33
accept peace|0 0 0 0 40 0 0 -48
accept return|0 0 0 -35 16 0 0 -11 0 63 -17
acceptance|0 0 0 -22 34
acceptance truce|0 0 0 -19 34
acces|0 0 0 -6 -14 0 0 0 0 64 -10
acces arrangement|0 0 0 0 0 0 0 -10 0 38
accession|0 0 0 14 33 0 11 0 0 -9 -25
accession @state|0 0 0 0 0 0 0 31 0 -7 -15
accession talk|0 0 0 0 34 0 10 -20 0 0 -9
acclaim|-56 -45 -21 -20 183 -42 -58 -18 9 -29 -49
accommodation|0 0 0 0 0 0 0 28
accompany|0 0 0 0 26 16 0 0 0 -18 -28
accord|-114 -26 -40 31 -28 125 93 130 -19 -59 -113
accord @organization|0 9 0 -16 47 -16 0 0 0 0 -13
accord @state|36 12 0 0 -13 24 -7 -33 0 -11
accord close|0 0 0 34 0 0 -8
accord doubt|0 0 0 0 0 0 -10 0 0 34
accord if|0 0 0 -7 0 0 0 30
accord let|-6 0 0 0 0 0 0 0 0 46
accord state|0 0 0 0 0 40 0 0 0 -16
accord three|0 0 0 37
accosted|-15 0 0 0 0 0 0 0 0 33
accosted two|-13 0 0 0 0 0 0 0 0 33
account|-24 -72 -24 -23 -37 -20 -20 -50 -22 20 26
account @place|0 0 0 -15 30 0 0 0 0 9
account official|0 0 0 0 0 0 0 0 0 0 32
accountant|-7 0 0 0 -8 20
accusation|10 -33 -26 0 60 214 -15 -10 -27 -34 -59
accusation break|0 0 0 55
accuse|-84 -63 -21 106 -60 -7 13 -62 -7 -114 -88
accuse @state|-17 0 0 34 -7 46 -13 -11 0 -17 -12
accuse terror|0 0 0 23 0 0 33 0 0 -14
achieve|-20 -10 10 0 32 19 60 25 0 8 -26
acknowledge|-23 0 0 -33 16 38 24 -19 54 0 -10
acknowledge border|0 0 0 -18 0 66 0 -6 0 -21
acknowledge without|-25 0 0 -10 0 0 0 0 64 -8
acquiesce|-23 19 -24 0 43 -42 -9 -33 -25 14 64
acquisition|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
acquit|12 -26 -26 -23 15 10 0 -36 -10 25 68
acreage|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
across|47 40 0 0 -11 0 -11 -6 0 15 58
across @place|17 38 0 -36 -10 0 0 -12 0 24
across border|0 -8 0 0 0 13 0 0 0 -6 42
across estuary|35
across fence|0 40
across since|0 -8 0 0 0 0 0 0 0 0 36
across strait|0 0 0 0 0 -24 0 33
across table|0 -8 0 34 0 0 26
across wire|0 36
act|-9 0 0 16 0 19 -19 17 0 0 -18
act @person|0 0 0 0 0 39 0 -9
act honest|0 0 0 -13 0 0 0 45
action|-11 -10 0 27 0 -9 0 26 0 -18
activate|57 -31 32 -67 38 -88 -22 56
activist|53 -74 -13 -22 -12 -24 -40 12 -51 77 23
activist lay|0 0 0 0 0 0 0 0 0 33
actor|-30 -8 -12 -60 20 -41 -41 -109 -17 -56 -68
actress|-26 -8 -11 -105 21 -46 -39 -82 -15 -47 -58
add|-68 -51 35 0 -40 -114 -54 57 0 23 -26
additional|16
address|0 0 0 -12 20 -22 0 -8 0 67
adjourn|-86 104 -14 -116 12 -39 145 -84 150 -16 -11
administration|-19 -28 -60 23 20 -8 7 91 24 10 -40
administration official|0 26 0 0 33 0 -14 0 0 -13 -7
admiral|0 -43 -60 29 -16 -12 40 58 26 6 -43
admission|0 0 0 13 27 0 0 0 0 -32
admit|21 -40 0 -64 45 125 39 16 -13 51 13
admit mistak|0 0 0 0 0 31
admonished|-9 0 0 26 -7 48 0 0 0 0 -8
admonished @state|-9 0 0 26 -7 48 0 0 0 0 -8
adopt|-36 -150 40 -55 -137 0 -79 133 -52 30 -25
adopt motion|0 0 0 0 0 41 0 0 0 -7
adopt new|0 0 0 30 0 0 0 -21
adrar|0 16
adrift|-9 0 0 0 0 0 0 0 0 -10 29
advance|117 -51 -25 -53 -11 76 -43 -52 45 -104 41
advance if|0 34 0 -10 -8
advertisement|0 0 0 -9 0 0 17
advice|0 0 0 17 0 0 0 -9
advise|41 -15 -29 35 -26 30 -45 -60 -22 -17 -44
advise @state|-9 0 0 24 -6 97 -7 -19 0 -20 -14
adviser|0 -80 -60 0 -21 -66 38 94 62 52 -42
adviser @place|0 -17 0 -17 0 -6 0 0 0 38
adviser four|0 0 0 0 0 0 0 -16 32
adviser say|0 -6 0 53 0 -28 0 0 0 0 -8
adviser scotched|32 0 0 -14
advocat|0 0 0 0 0 61 0 -9 0 0 -9
advocat early|0 0 0 0 0 61 0 -9 0 0 -9
advocated|0 0 0 -9 0 51 0 0 0 0 -10
advocated release|0 0 0 -9 0 51 0 0 0 0 -10
aerial|0 33
aerial patrol|0 33
affair|-24 0 0 -44 0 75 -13 89 0 -7 -8
affair department|0 0 0 0 0 0 0 34 0 0 -7
affair send|-19 0 0 0 -7 0 0 52
affiliate|8 0 0 0 0 0 0 0 0 0 -16
affront|0 0 0 12 24 0 0 36
affront sovereignty|0 0 0 16 0 0 0 38
afresh|0 0 0 0 19
after|-59 40 -26 -80 14 -29 10 0 0 -80 30
aftershock|-58 -38 -15 -61 0 86 -38 7 -22 -58 -13
again|-42 24 -10 -21 -24 46 -29 89 22 -32 77
again @date|36 0 0 -13 -11 -9 -17 0 0 17
again @group|-17 34 0 0 0 0 0 0 0 0 -13
again @person|0 0 0 18 -17 -8 0 45 0 -10
again @place|0 0 0 65 0 0 -9 -21
again @state|-10 0 0 22 -7 0 0 0 0 -13 32
again call|0 0 0 -33 0 47 18
again disagree|0 0 0 0 0 0 0 0 33
again discuss|0 0 0 0 0 0 0 48
again two|-17 -9 0 0 0 0 0 0 0 42
again will|0 0 0 0 0 0 0 0 33
against|-30 -43 10 23 24 0 -40 0 -16 14 -29
against @group|32 0 0 -8
against @place|54 0 0 -9 -7 0 0 0 0 -19
against @state|-30 0 0 87 56 -73 -20 -65 0 -56 -9
against any|0 0 0 -7 0 83
against charge|0 0 0 0 -17 -27 0 51
against gas|0 0 0 0 0 0 0 0 0 34
against judicial|0 0 0 0 0 0 0 0 0 33
against lockdown|0 0 0 -35
against mask|0 0 0 43 0 0 0 0 0 -8
against mutineer|0 0 0 42 -26 8
against other|0 0 0 -18 33
against rise|0 0 0 0 0 0 0 0 0 33
against rival|-7 0 0 0 0 34
against shoot|0 0 0 -48
age|-17 0 0 -24 0 0 -18 0 0 -8 -9
agency|-41 -81 -63 74 10 0 -9 75 20 38 -71
agency @person|-8 0 0 48 0 0 -13 0 0 -9
agency @platform|0 0 0 45 0 0 0 0 0 -10
agency bta|0 0 0 -31
agency describe|0 0 0 34
agency insist|0 0 0 -19 -16 0 0 0 0 30
agency pass|0 0 0 -7 0 -8 0 30 0 -8
agency regional|0 0 0 0 35 -26
agency say|-16 -30 0 16 25 -12 0 -6 0 0 15
agenda|0 -6 0 0 0 0 53 30 0 0 -6
agenda go|0 0 0 0 0 0 52
agent|-10 -14 0 -23 -19 -32 -10 -38 0 59
agent @state|0 0 0 -18 0 0 0 0 0 33
agent leave|0 0 0 0 0 32 0 0 0 -12
aggression|78 -21 -42 77 -46 23 -56 -95 -33 -83 -22
aggression pact|0 0 0 0 0 0 0 -47
aggression pledge|0 0 0 0 -12 0 0 34
aggressor|0 0 0 23
agitator|0 0 0 21
ago|0 0 0 0 29
agree|-218 -92 -49 -159 -141 -234 43 124 -134 -187 -51
agree @date|0 38 0 0 0 -31 -7 0 0 0 -28
agree @place|0 0 0 0 -6 0 0 75 0 -8 -8
agree @state|0 52 0 0 -7 0 13 -32
agree deposit|0 0 0 0 0 0 0 0 0 0 41
agree disagree|0 0 0 0 0 0 52 -84
agree fixture|0 0 0 0 0 0 0 -43
agree give|0 0 0 0 0 -10 0 -9 0 0 34
agree go|0 0 0 0 0 0 0 -38
agree let|0 0 0 0 0 0 0 47 0 0 -29
agree meet|0 0 0 26 0 0 -7 34
agree nothing|0 0 0 0 0 0 55 -51
agree premier|0 0 0 0 0 0 -30
agree pull|0 -16 0 0 0 0 0 68
agree receive|0 0 0 0 37 0 0 -33
agree report|0 0 0 0 0 0 0 36 0 0 -7
agree saint|0 0 0 0 0 0 24 -33
agree thirty|0 0 0 0 0 0 0 0 0 0 41
agreement|-191 -51 -65 -53 -123 125 182 76 -31 -157 -103
agreement @place|0 0 0 0 -20 0 0 0 0 47
agreement @state|0 0 0 -18 0 0 38
agreement common|0 0 0 0 0 0 0 -33
agreement lower|0 0 0 0 0 0 0 30
agreement state|0 0 0 -31
agreement themselves|0 0 0 0 0 0 34 -11
agriculture|-15 -56 -23 0 -42 -49 -15 -21 -20 19
agronomist|-11 0 0 0 0 0 0 0 0 37
agronomist near|-11 0 0 0 0 0 0 0 0 37
aground|-14 -10 0 0 0 0 0 0 0 -12 -20
ahead|-19 0 8 -16 -20 29 -13 47 0 -13 10
ahead @place|0 0 0 0 0 0 0 41
ahead flood|0 0 0 0 0 0 0 0 0 0 35
ahead military|0 0 0 0 0 43
ahead time|-42 25
aid|-50 -31 -40 -126 44 131 -84 -122 -28 88 85
aid @state|39 0 0 0 -9 9 0 -28 0 35 -28
aid group|-44 0 0 -8 0 0 0 -15 0 27
aid if|0 0 0 0 0 0 0 0 0 -9 45
aid-worker|30 45 6 25 24 -14 24 -18 0 0 -21
aide|39 -152 -72 43 -54 -77 24 142 -28 71 25
aide call|0 0 0 32 0 -28 0 46 0 -8
aide say|0 -26 0 -15 0 -12 23 44 0 0 45
aim|31 -21 26 11 -66 -72 23 30 13 -43 -8
air|87 0 11 -27 8 -13 -39 -54 -8 -8
air @military_unit|-42 -6 0 0 0 0 0 0 0 0 36
air between|0 0 0 0 62 0 0 -13
air controller|-6 0 0 0 0 0 0 -12 0 32
air force|-18 -36 -13 10 -9 0 -12 0 0 29
air polic|53 0 0 0 0 0 0 0 0 -22
air power|0 0 0 0 0 30 0 -15
air raid|18 33 0 0 0 -9 0 -6
air show|-33
air watch|-16 0 32
air-force|60 17 -17 11 -25 23 -21 -11 -57 0 20
air-polic|0 0 28 0 0 0 0 0 0 0 -17
air-strike|90 -7 -40 41 19 13 -46 -52 -49 -42 -35
airborne|23 0 0 -15 0 0 0 0 0 35
airborne warn|0 0 0 -15 0 0 0 0 0 37
aircraft|71 -6 72 -55 -133 -100 -83 -103 -71 -41 -76
aircraft drill|0 -6 35 0 0 0 0 0 0 0 -7
aircraft gun|-22 56
aired|-16 0 0 0 0 41
aired disquiet|-16 0 0 0 0 41
airfield|68 0 0 0 -14 -13 -14 0 0 -11
airfield commander|32 0 0 -15 -7
airlift|-21 -51 -7 45 -42 0 -18 0 -14 -59 121
airlift judge|0 0 0 0 0 45
airlin|-12 -13 0 -17 0 -30 35 7 0 -15
airlin can|0 0 0 0 0 0 0 42
airlin part|0 0 0 0 0 0 41 -8
airline|-14 -25 0 -27 36 -13 -29 -19 0 -22
airliner|-6 0 0 21 0 -11 11 -10 0 31 18
airliner hijack|-27 0 0 0 0 0 0 0 0 49
airman|0 -16 0 -37 0 0 0 0 0 25 25
airman @place|0 -16 0 0 0 0 0 0 0 0 30
airman arm|0 0 0 -33 0 0 0 0 0 26
airmen|23 0 0 -7 -10 0 -13 16 0 -32 42
airmen @organization|0 0 0 0 0 0 0 0 0 -26 50
airmen @place|0 0 0 0 0 0 0 35 0 0 -26
airport|83 28 -49 0 0 -36 35 32 -23
airport any|45 0 0 -9 0 0 0 0 0 -16
airport assure|0 0 0 0 32 0 -8
airport plot|45
airport port|-6 0 0 0 0 0 38 37
airpower|125 33 67 -46 -83 -46 -74 -73 -49 -72 -64
airship|0 0 0 -17 0 -11
airspace|53 38 -48 0 -41 -38 -18 27 -18 53
airstrike|102 -11 -61 35 -7 -12 -48 -55 -70 -37 -93
ajaccio|0 0 0 0 0 28
al|18 6
alarm|-7 26 0 0 -6 0 0 0 0 -7
alarmed|20 0 0 0 0 31
alarmed drum|0 0 0 0 0 31
album|-27 -8 -11 -86 23 -39 -39 -83 -15 -43 -56
alert|74 117 -24 6 -69 -88 -38 -14 -20 -17 -57
alert @person|0 37 0 0 0 -22
alert along|-9 41 0 0 0 0 0 -14
alike|0 0 0 0 -9 82 0 -8
alive|-7 0 0 -13 37 19 0 -7
alive columnist|0 0 0 -12 38 -6
all|18 21 -10 -53 -15 18 17 19 -15 92 -15
all @place|18 0 0 -16 0 0 0 -6 0 32
all @state|-38 21 0 -36 -18 8 14 -19 0 52 -22
all asylum|0 0 0 0 0 0 0 0 0 46 -17
all contact|0 0 0 0 0 0 30 0 0 -49
all cooperation|0 0 0 0 0 0 54 0 0 -69
all eight|-12 0 0 -12 46 0 0 -9 0 -7 -10
all flight|0 0 0 0 0 -11 0 0 0 69 -11
all leave|48 0 0 0 0 0 0 0 0 -16
all level|0 0 0 0 0 0 -53 0 0 43
all military|0 0 0 0 0 0 0 -24 0 47
all night|52 -14 0 -9 0 0 0 -12 0 -6
all round|0 0 0 0 0 0 0 0 0 0 34
all same|0 0 0 41
all side|-16 0 0 0 0 33
all three|-8 0 0 0 0 0 0 0 0 0 36
all-out|-16
allayed|0 0 0 0 0 -7 0 27
allegation|19 -20 -24 -62 12 286 -22 0 -15 -26 -70
allegation @state|0 0 0 -13 0 45
allegation about|0 0 0 -11 0 45
allegation ship|-7 0 0 -15 0 32
allege|-12 -63 -21 110 -41 -54 -8 -22 -10 -104 -76
alli|25 57 0 32 -8 22 0 -46 0 -10
alli begin|0 38
alli new|0 38
alli reach|0 0 0 0 0 0 0 -33
alli soldier|0 0 0 0 0 36
alliance|16 -69 -60 0 30 30 78 -16 79 -35 -42
alliance @place|0 0 0 43 0 0 0 0 0 -18
alliance decide|39 0 0 -22
alliance promise|0 0 0 -19 37 0 0 -14
alliance radio|0 0 0 0 36
allied|15
allocate|6 -33 -16 36 -32 -39 -10 17 14 -46 100
allow|-57 22 -101 -93 154 -164 -33 -54 -33 -98 247
allow foreign|0 0 0 30 -7
allow if|0 -7 0 0 41 0 0 0 0 0 -10
allow threaten|0 0 0 -28 35
almost|-8 31
almost unnoticed|-6 31
alms|0 0 0 0 0 0 0 0 0 32
alms bowl|0 0 0 0 0 0 0 0 0 32
alone|-7 -21 0 40 21 19 17 24 0 -19
alone @state|0 0 0 0 0 30
alone other|0 0 0 0 0 0 24 39
along|62 72 -9 0 20 -19 -31 -14 30 -12 -45
along @place|-31 24 0 12 7 -10 0 24 0 -21 -22
along border|-15 36 0 27 0 0 0 -12 0 -9
along front|0 0 0 0 0 33
along line|0 0 0 0 0 0 -8 0 38
along west|35 9
along zone|0 0 0 0 33 0 -12
aloud|-8 0 0 -16 -6 47 0 0 0 -13
alpine|-17 0 0 0 0 0 0 0 0 -7
alpini|0 22
already|40 -8 0 19 -28 0 0 18 0 0 -8
also|0 0 0 0 0 0 0 26 0 0 43
also free|0 0 0 0 0 0 0 0 0 0 41
also say|0 0 0 0 0 0 0 38
altai|0 0 0 -7 0 19
alter|0 0 0 0 0 24
altered|0 0 0 0 25 0 0 -16 15
although|0 0 0 27 -15 43 -8 -12
although two|0 0 0 0 -14 49
altogether|0 0 0 -17 -8 0 17 -14 0 0 19
always|0 0 0 0 0 0 0 0 0 -19
amass|106 19 -20 -7 -51 -49 -28 -43 11 -47 -44
ambalat|-20 0 0 0 0 0 0 0 0 13
ambassador|-46 -51 -68 28 9 9 -7 103 19 12 -27
ambassador study|0 0 0 0 0 0 0 0 0 -35 -13
ambulanc|0 0 0 0 -6 37 0 -6 0 0 -7
ambush|174 -56 -49 59 -41 28 -51 -93 -82 -161 -100
ambush @state|19 0 0 0 0 -34
amend|0 0 0 30 0 -20 0 -17
amended|0 -9 0 -8 -10 0 0 46 0 0 -24
amendment|0 0 0 32 0 0 0 -13
amendment rather|0 0 0 33 0 0 0 -9
american|47 -70 -12 -20 -19 -22 -37 18 -50 39 28
ammonia|-10 0 0 19
ammunition|22 -41 -39 29 39 106 -7 -30 -35 10
ammunition @place|-10 0 0 0 -7 45
amnesty|-25 15 0 60 94 -15 0 -15 0 -12 -9
amnesty #|-14 0 0 0 40
amnesty northern|0 0 0 0 36
among|12 -13 0 0 -10 35 -26 -8 0 -28 23
among brother|0 0 0 0 0 47
an|7 -33 -52 40 -19 -65 -20 10 -23 -7 -35
analyst|-12 -58 -23 -17 -19 -61 21 -28 -22 0 -13
analyst say|0 0 0 -11 0 0 36
anchor|-50 -19 33 38 22 -8 -39 -43 -11 26 46
anchor @place|0 0 33 0 0 0 0 0 0 14
anchor @state|-11 0 0 0 0 0 0 0 0 -22 35
anchorage|0 0 0 0 0 0 0 0 0 44
anchorage off|-19 0 0 0 0 0 0 0 0 47
and|-24 0 -17 -64 -8 -28 -45 85 91 -19 -47
anew|25
angelu|0 0 0 -6 0 33
angelu immediate|0 0 0 -6 0 33
anger|-27 0 0 10 0 -6 13 0 0 8
angered|0 0 0 17
angler|0 0 0 -16 10 -21 0 0 0 14 -24
anglophone|0 0 0 25
angry|-8 0 0 12 0 -23 0 0 0 45
angry taxpayer|0 0 0 0 0 0 0 0 0 46
ani|0 0 0 0 0 0 0 35
ani together|0 0 0 0 0 0 0 35
anjouan|0 0 0 18 -8
annex|55 -106 0 -20 -31 0 76 -13 0 52 -9
annex @place|0 0 0 -12 0 0 42 0 0 -13
annex part|0 0 0 40 0 0 -8
annex peninsula|0 0 0 0 0 0 -8 0 0 40
annexation|-52 6 0 12 37 -23 -30 -25 -28 80 24
annexation four|0 0 0 0 0 0 0 0 0 31
annihilate|18 10 -12 31 13 -76 0 -7 -31 -11 13
anniversary|42 0 0 -12 0 0 0 -22 0 -19
anniversary @place|36 0 0 -7
announce|78 44 55 20 43 -158 -25 -24 -162 -15 6
announce @date|16 20 11 0 0 0 0 -14 0 -32 28
announce @place|-9 -7 0 30 0 -35 0 27 0 22 -7
announce end|0 -8 0 28 0 0 34 -11
announce would|6 -16 0 -42 0 56 0 13 0 -8
announcement|0 0 0 18
annual|-11 -17 96 -7 0 0 0 -18 0 -12 -19
annual malabar|0 0 37
annulled|0 0 0 37 0 -15 0 0 0 -8 43
annulled bread|0 0 0 0 0 0 0 0 0 0 45
another|-22 -12 0 -62 -14 37 -48 106 31 7 34
another #|0 0 0 0 0 0 0 0 0 -12 35
another chance|0 0 0 -10 0 32 0 -8
another day|0 0 0 0 0 0 0 -28 35 -12
another follow|0 0 0 0 0 0 0 65
another visit|0 0 0 -8 0 0 -9 30
answer|-37 -173 -107 55 104 -59 154 -65 42 -71 -80
answer @state|0 0 0 -47 15 26 28 0 0 -31
answer public|0 0 0 0 41
answer question|0 0 0 -11 35 -13
answer when|0 0 0 23 0 -33
answerable|-29 0 0 67 0 -13 0 0 0 -7
answerable mass|-18 0 0 43 0 0 0 0 0 -6
anti|-6 -7 0 63 0 -9 0 -8 0 -23
anti @state|-6 -7 0 63 0 -9 0 -8 0 -23
anti-grammar|0 0 0 22 0 0 0 0 0 -6
anti-secession|0 -8 0 15
antibiotic|-36 0 0 -14 0 0 0 0 0 -6
antibiotic resistant|-36 0 0 0 0 0 0 0 0 -6
anticipat|0 0 0 0 0 34 0 0 0 -9
anticipat poor|0 0 0 0 0 34 0 0 0 -9
antonivka|20
antonov|56 -21 0 -15 23 0 0 0 0 -8 16
anxiou|0 0 0 -16 0 29
any|-14 -67 0 101 17 89 16 12 -10 -25 -27
any @state|-38 -12 0 -10 21 18 22 -14 0 -23
any battery|-16 -20 0 31
any extension|0 0 0 0 35 0 -7 -14
any honourable|0 0 0 -13 33
any knowledge|-7 0 0 0 0 30
any more|0 0 0 -38 0 0 0 0 0 58 -8
any part|39 0 0 0 0 39
any party|0 0 0 51 0 0 -15
any price|45 0 0 -9 0 0 0 0 0 -16
any strike|-9 0 0 7 -10 71
any time|42 0 0 -31 -13 -14 0 19
anybody|-12 0 0 0 11 -25 58 9 0 0 -10
anybody river|0 0 0 -16 0 0 52
anyone|0 -15 0 -32 -7 14 0 -18
anyone @place|0 0 0 -53 -7 15 0 -7
anyth|38 -7 0 0 17 -22 35 -34 12 -12
anyth @state|0 0 0 0 0 0 31 -51 0 -8
anyth about|0 0 0 -6 31
anyth except|0 0 0 -6 0 -7 31 11
anytime|0 0 0 -42 -11 -22 -11 28
anytime like|0 0 0 -33 0 -9 0 -7
anywhere|13 0 0 -19 -17 -26 0 62
aouzou|44 -10 0 -13 0 0 10
aouzou strip|44 -10 0 -13 0 0 10
apart|-31 17 0 -7 0 -11 77 24
apart agree|0 0 0 0 0 0 34 -18
apart twelfth|-10 0 0 0 0 0 35 47
apiece|0 0 0 0 0 0 0 0 0 19
apologi|0 0 0 0 27 0 0 -7
apologise|-51 0 -38 -60 122 -43 -23 -47 -6 -66
apologise @place|0 0 0 0 -40
apologise @state|0 0 0 -31 80 -38 -7 -19 0 -11 -6
apologize|-38 12 -35 -46 66 16 0 0 0 -44
apology|-22 -7 0 32 97 -58 -27 -51 -9 -31
apology @state|0 0 0 60 0 -7 -11
apology compensation|0 0 0 30 0 -25
app|0 0 0 0 0 0 0 0 0 -16
appeal|-161 -140 0 60 -75 251 -10 -83 26 -81 -140
appeal @place|30 0 0 27
appeal @state|0 0 0 -9 -30 55 -14 -24 0 -17
appeal chamber|0 0 0 -8 0 -30 0 0 0 44
appeal court|0 0 0 0 0 -30 0 0 0 15
appeal extradition|0 0 0 0 -12 -32 0 26
appeal fight|0 0 0 0 0 43
appeal recount|0 0 0 45 0 -13
appear|25 0 0 0 0 0 0 0 0 -12
appeasement|0 0 0 0 16 -44
appetite|-9 0 0 35 0 -8 12 0 0 -8
appetite @place|0 0 0 35 0 0 0 0 0 -8
appl|0 0 0 0 0 0 0 -7 0 -18
applaud|-61 -45 -22 -29 238 -74 -61 -28 7 -38 -52
applause|0 0 0 0 17 0 0 -8
application|-21 0 0 0 67 9 0 -11 0 19 -58
application export|-9 0 0 0 56
application go|0 0 0 0 17 0 0 0 0 0 -38
apply|21 -30 16 -26 -47 100 -54 -13 -34 63
apply @date|0 0 0 0 0 50 0 -7
appoint|24 -69 0 29 13 0 0 57 -27 -72
appreciate|-54 0 -15 -35 116 52 -67 -41 -6 -18 -21
apprehend|0 8 22 10 -18 55 0 16 13 -15 43
approach|115 -18 0 -51 -17 0 28 0 -12 -31 -15
appropriate|0 0 0 -8 0 0 0 24
approve|-37 -105 -32 -30 -88 -157 -79 201 -186 -111 30
approve accession|0 0 0 0 0 0 0 31 0 -7 -15
apps|0 0 0 0 0 0 -6 0 0 0 17
apron|26 0 0 0 0 0 0 -14
aps|0 0 0 0 0 0 0 19
araba|0 0 0 0 0 0 0 16
arax|0 0 0 15
arbiter|0 0 0 31 0 0 -8
arbitration|-11 -9 0 -69 -28 0 80 42 0 -11 -19
arbitration @state|0 0 0 -13 -11 0 60 0 0 0 -7
arbitration move|0 0 0 0 0 0 0 45
archaeologist|-26 -7 0 0 0 0 0 0 0 -17 -9
archdiocese|0 0 0 0 0 0 0 -22
archive|-7 -21 0 0 0 -55 -8 -15 0 0 22
archive send|0 0 0 0 0 -54 0 0 0 0 12
archivist|0 0 0 0 0 0 0 18
argue|7 12 0 -24 0 20 0 -12 0 -23 -7
arie|0 0 0 0 -24 0 0 -8 0 0 21
arithmetic|0 0 0 0 0 42 0 -7 0 -14
arm|28 -22 -87 8 -15 20 -128 -110 -99 83 96
arm @group|-56 -6 0 55 0 0 0 0 0 -7 33
arm @state|40 17 0 -8 -26 0 -17 -11 0 -24 44
arm ban|0 0 0 0 0 0 0 0 0 -22 39
arm cache|-39 0 0 0 0 0 0 0 0 41
arm embargo|-6 0 0 0 0 0 0 0 0 -47 -14
arm inmate|30 0 0 0 0 0 0 0 0 -11 -7
arm letter|0 0 0 0 32 -7
arm man|0 0 0 0 0 0 0 0 0 30 -6
arm negotiator|0 0 0 0 0 0 49 17
arm permit|0 0 0 0 -9 0 0 0 0 36
arm police|43 0 0 0 0 -11
arm promise|0 35 0 -33
arm rebel|-30 0 0 0 -8 -9 0 0 0 21 -11
arm treaty|0 0 0 0 0 0 -35 0 0 16
armada|142 86 39 -80 -144 -64 -82 -103 -46 -81 -95
armistice|-43 150 -12 -53 -55 47 45 118 -9 0 -20
armor|125 33 67 -46 -83 -46 -74 -73 -49 -72 -64
armour|170 75 57 -56 -88 -24 -76 -75 -50 -109 -77
armour @place|-26 32
armour roll|0 -11 0 0 0 34
armoured|111 13 0 -24 -17 -39 0 -20 0 -20 -28
armoured brigade|50 -15
armoured car|38 0 0 -11 0 -32 0 -15
armoured division|39
armoured-vehicle|125 33 67 -46 -83 -46 -74 -73 -49 -72 -64
arms|-11 -73 -66 11 36 139 -88 -81 -74 35 107
army|160 88 36 -37 -109 -42 -69 -83 -113 -103 -62
army @group|-30 11 0 41 0 0 0 19
army @person|-15 -20 0 11 0 30
army @platform|34 -8 0 0 0 0 0 0 0 0 -13
army boycott|0 0 0 -9 0 0 36
army cocked|13 -13 0 0 0 0 0 0 0 48
army eastern|-8 42 0 0 0 0 0 -7
army evacuate|0 0 0 0 0 0 0 0 0 0 35
army fanned|32 -6
army field|-11 0 0 0 0 0 0 0 0 0 34
army give|0 42
army retired|-15 31
army send|-38 24 0 0 0 0 0 0 0 0 -19
army talk|0 0 0 0 41 0 0 -7
around|25 60 0 -47 9 51 0 0 0 -40 32
around @place|-25 46 0 -11 0 26 -6 -8 0 -19 42
around @platform|0 32
around consulate|0 0 0 -10 -8 31 0 -7
around lake|44 0 0 -17 -7
around truce|0 0 0 0 0 0 0 30
arrange|0 -15 36 -17 -62 17 25 63 48 17 -44
arrangement|-15 0 0 -10 0 0 0 43 0 26 -20
arrangement @platform|-14 0 0 0 0 0 0 38 0 0 -7
arrangement @state|0 0 0 0 0 0 0 -7 0 38
array|-15
arrear|0 0 0 -7 0 16 0 -14
arrest|-46 -59 28 -14 54 35 -141 -136 -37 170 29
arrest #|38 0 0 0 0 0 0 0 0 -8
arrest @place|-40 0 0 0 0 35 0 0 0 12 -19
arrest @state|-33 0 0 20 30
arrest abbot|37
arrest any|-37 0 0 0 0 0 0 0 0 19
arrest fishermen|0 0 0 -32 0 -7
arrest follow|31
arrival|-9 0 0 0 0 0 0 0 0 0 -15
arrive|124 -21 75 -106 -61 -109 -19 18 -86 -50 37
arrive harbour|-11 0 0 0 0 0 0 0 0 0 49
arrogance|0 0 0 -41
arrogance demand|0 0 0 -41
arsenal|0 0 0 0 0 0 0 0 0 18 -7
artificial|0 0 0 30 0 0 0 -21
artillery|131 7 65 -38 -88 -55 -76 -62 -50 -79 -68
artillery brigade|-56 31
artist|0 0 0 0 0 0 0 0 0 0 38
artist dawn|0 0 0 0 0 0 0 0 0 0 38
as|-43 44 45 40 69 98 0 -82 32 -85 15
ash|0 0 0 0 0 0 0 0 0 -30 -14
ashore|15 -11 13 -11 0 0 0 0 0 -13 -8
aside|14 -9 0 14 13 22 22 12 0 -8 -10
aside @state|17 0 0 49 -7 -24 36 -10 0 -12
aside demand|0 0 0 -33 29 0 0 -11
aside real|0 0 0 0 0 0 0 -8 0 35
ask|-64 -42 0 60 -45 58 61 -45 25 -53 -85
ask @person|0 0 0 35 0 -26
ask @state|0 41 0 25 -20 -24 50 39 23 -49
ask apology|0 0 0 25 0 -39
ask call|0 0 0 -34 0 -47 0 -8
ask information|0 0 0 -30 0 0 0 0 29
ask nothing|0 0 0 43 0 -31 -9 0 0 21
ask pardon|0 0 0 -15 50 -46
ask prompt|0 0 0 0 0 35
ask proof|0 0 0 0 0 37
ask sanction|0 0 0 0 0 0 31
ask single|0 0 0 39 0 0 -7 -6
ask whether|13 0 0 -20 0 -34 0 34
assail|-35 -58 -20 97 -36 -47 0 -17 -9 -86 -74
assailant|60 17 -17 11 -25 23 -21 -11 -57 0 20
assassinate|87 0 -43 -34 26 0 -34 -38 -39 -165 -25
assault|26 -47 -88 80 -8 -10 -72 -121 -122 25 -101
assault @state|0 0 0 0 0 0 0 0 0 37
assemble|118 -26 -6 -39 -11 14 9 0 -13 -30 -10
assembly|-28 -57 -60 92 -23 -18 25 34 15 -15 -46
assessment|-25 0 0 -54 -26 37 38 -25 23 -52 -13
asset|34 0 0 0 0 -12 -8 0 0 15
asset former|52 0 0 0 0 0 0 0 0 -14
asset freeze|0 0 0 0 0 0 0 0 0 31
assistance|-43 0 -37 -90 23 142 -82 -68 -25 69 68
association|26 0 0 7 0 -16 -17 0 0 -31 57
association court|32 0 0 0 0 0 0 0 0 -25
assuranc|0 0 0 -21 -6 24
assurance|0 0 0 0 17 -8 0 -12
assurance about|0 0 0 0 30 -8 0 -23
assure|-14 -7 0 -86 140 11 0 32 0 -7 -23
assure host|0 15 0 0 31 0 -9
assure journalist|0 0 0 0 0 0 0 47 0 -6
asthma|12 -32 -12 -18 -26 -63 -24 -83 -12 0 131
astonished|-9 0 0 0 0 37 0 -11 0 -13
astonished @state|-9 0 0 0 0 37 0 -11 0 -13
astronaut|-8 0 0 0 0 0 0 -28
asylum|-39 -34 -28 -29 0 89 -82 -33 -40 56 88
asylum claim|0 0 0 0 0 0 0 0 0 46 -17
asylum seeker|0 0 0 -16 0 41 0 0 0 -8 -9
at|-15 -31 56 41 -29 -32 -27 10 -25 -9
athlet|0 0 0 -13 0 0 -16 -7 0 -14
atmosphere|-13 0 0 -50 -26 0 105 -42 32 -79 -30
atomic|-12 0 0 -15 0 24
atone|-13 -10 0 -20 38 77 -34 -8 10 -44 6
atrocity|72 -8 16 -20 -21 32 -15 0 -10 -83 -30
attache|-26 33 -8 -18 40 22 -10 -10 0 74 16
attache ejected|0 0 0 0 0 0 0 0 0 42
attached|0 0 0 18 0 0 0 -14 0 19
attaché|-7 0 0 11 -7 -19 0 -19 0 32 -6
attack|14 -144 -101 113 -10 -49 -80 -202 -136 -56 -145
attack @place|0 0 0 0 0 31
attack @state|-59 -18 0 53 -14 -7 -7 -8 0 0 -6
attack draw|0 0 0 -36
attack nobody|33 0 0 0 0 -35
attacker|56 15 -17 29 -25 23 -21 -12 -57 0 19
attempt succeed|0 0 0 0 0 -8 0 34
attend|-46 -24 -24 -140 -41 -140 172 149 121 -87 -177
attend @state|0 0 0 0 0 0 11 -35
attentive|0 0 0 0 0 20
attitude|0 0 0 0 0 0 0 0 0 0 34
attitude @state|0 0 0 0 0 0 0 0 0 0 34
auction|-55 -79 -29 0 -64 -23 -51 -62 -8 10
audaciou|0 0 0 18 0 0 0 -12
audience|-18 0 0 0 -12 -7
audit|-23 23 0 49 0 -51 -27 16 31 -44 -20
augment|86 -56 0 -35 10 0 -33 0 -17 0 21
auspic|0 0 0 0 0 0 -7 15
authorise|-16 0 -43 -44 43 -81 -31 -51 -95 -27 203
authorise inquiry|0 0 0 31
authorise patrol|0 0 0 0 0 0 0 0 0 0 49
authorities|0 -61 -61 10 17 10 27 83 24 22 -15
authorities ask|0 0 0 -12 0 -7 0 32
authorities call|0 0 0 0 0 59 -6 0 0 -16
authorities no|0 0 0 0 31
authorities revoke|32 0 0 0 0 0 0 0 0 -19
authority|-13 -58 -59 19 -15 -38 16 72 16 17 -33
authority western|0 0 0 0 0 -31 0 17
authorize|-52 9 -42 -73 61 -77 -30 -42 -95 -36 185
autograph|0 0 0 0 0 0 0 -18
autonomy|0 0 0 -7 71 0 0 -15
autonomy plan|0 0 0 0 34
autonomy speech|0 0 0 0 37 0 0 -12
autumn|-32 -27 56 -6 0 0 34 -9
autumn manoeuvr|-24 -19 30
autumn visit|0 0 0 0 0 0 35
available|27 0 0 0 0 0 0 0 0 -21
avalanche|-65 -40 -15 -61 0 85 -38 7 -22 -59 -13
avenge|25 10 -12 19 13 -76 0 -7 -31 -11 13
aviation|-20 0 0 -8 12 0 0 0 0 14 6
avoid|-88 -15 -36 -18 62 54 -24 15 0 -44
avoid second|0 0 0 0 0 31
await|-19 0 0 17 -11 11 -28 31 0 -7
await @state|-13 0 0 0 0 -25 -20 40
await tally|0 0 0 -6 0 43
awake|27 0 0 0 0 0 0 0 0 -6 -9
award|0 0 0 84 0 -15 0 0 0 -8
award win|0 0 0 61 0 -11
awarded|-8 0 0 -13 -8 0 0 0 33 -30
awarded @state|0 0 0 0 0 0 0 51 0 -15
awarded themselves|0 0 0 0 0 0 0 -28 35 -12
away|-76 81 -13 55 -10 27 14 -40 -8
away @military_unit|-8 0 0 -14 0 0 0 0 0 43
away @organization|0 0 0 11 0 -10 -12 -7 0 49
away @state|-46 0 0 34 0 16 29 0 0 12 -18
away @weapon|-24 44 0 0 0 -9
away arm|0 0 0 0 0 0 0 0 0 -22 39
away court|0 0 0 0 0 0 0 38 0 -10
away island|0 0 0 -10 30
away neighbour|0 0 0 -20 0 30
away permit|0 0 0 0 0 0 0 -18 0 0 30
away racism|0 0 0 51 0 0 -30
away radar|0 0 0 53 0 -16
away referendum|0 0 0 -12 0 36
away reproach|0 0 0 -12 0 30
awoke|-20
axe|0 0 0 0 29
ayatollah|-15 -54 -59 39 -13 -6 20 72 27 22 -32
azawad|-7 0 0 0 0 0 44 -7 0 0 -8
azawad movement|-7 0 0 0 0 0 44 -7 0 0 -8
back|-55 98 -102 0 15 -160 19 70 50 -39 36
back #|0 -11 0 0 48 0 0 0 0 -14
back @date|-16 -14 0 6 -24 0 34 -10 0 -17 27
back @organization|0 0 0 29 0 0 79 -24 0 -29
back @person|34 -12
back @place|-62 94 0 -31 -66 0 -19 73 0 -27
back @platform|0 -22 0 0 0 0 0 0 0 36 19
back @state|34 -23 0 39 12 -59 -16 0 0 -22 26
back all|0 0 0 -12 48 0 0 -8 0 0 -13
back away|0 0 0 0 12 0 0 34 0 -11
back barrack|-34 52 0 0 0 0 0 -9
back border|-17 0 0 0 0 0 0 44 0 0 -22
back cabinet|0 0 0 0 0 30 0 -15
back check|0 0 0 -7 0 0 0 -7 0 38 -8
back council|0 0 0 31 -6 0 0 -8
back custom|0 0 0 48 0 0 0 0 0 -22
back down|0 -9 0 0 40 0 0 -22 0 -20 10
back every|37 -7
back frontier|0 0 0 0 0 32
back gambler|0 0 0 0 0 0 0 0 0 31 -7
back government|0 -16 0 -8 0 46 0 -14
back grain|0 0 0 -7 0 0 0 30
back part|0 -14 0 0 0 0 0 49
back post|0 0 0 0 0 0 0 38
back say|84 0 0 -55 0 0 -14
back seat|0 0 0 0 0 0 0 56
back sejm|-9 0 0 38 0 0 0 -7
back sign|0 0 0 0 0 0 0 -13 38
back terror|0 0 0 -17 0 0 -32 0 0 46
back tribunal|-8 0 0 -11 0 -34 0 -9 0 29
back twice|-12 0 0 0 0 0 0 0 0 40
back two|-14 0 0 -8 -17 0 0 0 0 -10 30
back whom|0 0 0 -20 0 0 35
back within|0 -10 0 0 0 -14 0 50
back work|0 0 0 0 0 0 0 -25 0 0 37
backpedal|13 -20 -8 12 -18 0 -30 -63 -13 47 -16
backtrack|-38 -20 -31 11 0 -41 -29 -37 38 21 -41
bacteria|12 -32 -12 -18 -26 -63 -24 -83 -12 0 131
bad|0 -8 0 6 0 0 -8 -15
bade|-24 0 0 -6 -7 90 0 -9 0 0 -12
bade @place|0 0 0 0 0 35 0 0 0 0 -11
bade all|-16 0 0 0 0 33
badg|21 -18 0 15 0 0 0 0 0 0 -8
bag|-14 0 0 0 0 0 0 -36
baggage|-15
bags|-10 -13 0 -9 0 0 9 -11 0 43
bags leave|0 -7 0 0 0 0 0 0 0 43
bail|12 -27 -26 -33 14 10 0 -41 -11 21 53
baited|0 0 0 -10 27 0 -9 0 0 -7
baker|-16 0 0 -8 -14 6 0 0 0 0 -12
bakeri|0 0 0 0 0 0 0 0 0 0 21
bakery|0 -12 0 -13 0 -13 0 0 0 -10 -20
balcony|0 0 0 15 0 0 0 0 0 -12
bale|0 0 0 0 0 0 0 0 0 38
balikatan|-30 0 24
balikatan drill|-30 0 24
balk|-28 -50 -11 32 -36 -25 114 -50 -26 -9 -54
balk sign|0 0 0 -7 0 0 34 -20
ball|-19 0 0 -30 -9 -9 0 -7
ballet|0 0 0 0 0 0 0 -17 0 -7
balloon|-11 -24 0 -30 0 -8 53 12 0 -24 50
balloon none|0 -8 0 0 0 0 0 0 0 0 36
ballot|0 0 0 0 0 -30 -11 23 0 23 -7
ballot box|0 0 0 -10 0 -12 0 0 0 38
bamboo|0 0 0 -19 0 0 0 -7 0 -10
ban|-104 -198 -123 14 -108 -140 -144 -50 -112 52 122
ban #|0 0 0 0 0 0 0 0 0 45 -24
ban @person|0 0 0 54
ban @state|-17 -7 0 -37 -10 56 -20 -16 0 0 61
ban brotherhood|44 0 0 0 0 0 0 0 0 -16
ban contact|0 0 0 0 0 0 0 61 0 0 -26
ban dealing|0 0 0 0 0 0 0 0 0 -38 23
ban liberation|0 0 0 0 0 -56 0 0 0 0 43
ban show|0 0 0 0 50 0 0 -9
banana|-16 0 0 -7 0 12 -9 -13 0 39 -14
banana @place|0 0 0 0 0 0 0 0 0 45
band|-32 -13 0 -22 0 -17 -22 -16 0 -18 -10
bandaged|0 0 0 0 0 0 0 0 0 0 20
bandit|-11 0 0 21 0 -11 0 0 0 14 -14
banged|0 0 0 0 0 0 0 -6 0 44
banged way|0 0 0 0 0 0 0 0 0 44
banish|0 -29 -15 0 0 -68 -55 -13 -19 51
bank|-33 -39 -59 -143 -25 -88 -57 -27 -57 89 -46
bank @place|48 56 0 -22 0 0 0 -27 0 -17 -7
bank chairman|0 0 0 0 0 50 0 -16 0 -12
bank let|0 0 0 -7 0 0 0 30
bank mereb|41
bankable|0 0 0 0 0 31
bankable @person|0 0 0 0 0 31
banker|0 0 0 -43 0 0 0 0 0 9 -15
banker live|0 0 0 -9 0 30
banking|-50 -77 -28 21 -61 -20 -54 -57 -7 18 10
banknot|0 0 0 0 0 0 0 0 0 0 15
banquet|0 0 0 0 -6 0 0 0 0 0 25
bar|20 -187 -98 21 -49 -320 -33 -159 -92 159 -48
bar @state|-28 0 0 7 27 0 -11 0 0 44 -15
bar association|32 0 0 0 0 0 0 0 0 -25
bar hemispheric|0 0 0 0 0 -49 0 0 0 29
bar marxist|43 0 0 0 0 0 0 0 0 -10
barb|0 0 0 24
barbed|-13 0 0 0 0 0 0 0 0 0 52
barbed wire|-13 0 0 0 0 0 0 0 0 0 52
bare|-9 51 -11 32 20 -13 -10 0 -30 -42 -16
barely|0 -8 0 0 0 0 68 -22 0 -6 -7
barely speak|0 0 0 0 0 0 34 -15
barent|-22 30 0 0 0 0 0 0 0 -10
barg|0 20 0 0 0 9 0 13 0 -25 -7
bargain|-45 -12 -16 -78 -32 -57 29 161 29 -10 -20
bargain @state|0 0 0 -15 0 0 -9 40 0 -7
bargain away|0 0 0 38
bargain palac|0 0 0 0 0 0 0 31
bargain pension|0 0 0 0 0 0 0 30
barge|-29 0 0 -7 0 0 0 0 0 -7
barked|0 0 0 22
baron|0 -10 0 0 0 0 0 34
baron @state|0 -10 0 0 0 0 0 34
barrack|0 32 0 -29 -8 33 9 -12 0 -33 -6
barrage|181 -26 -46 8 -30 20 -63 -52 -80 -124 -136
barrel|-39 -28 -32 -52 12 -39 -42 -42 -32 63 -26
barricade|-6 -19 -7 -34 0 18 43 -29 -19 105 -13
barricade logs|0 0 0 0 0 0 0 -25 0 30
barrier|20 -20 0 -24 -7 0 0 -13 0 -19 60
barter|0 0 0 0 0 -13 0 37
barter renew|0 0 0 0 0 -13 0 37
base|106 51 -50 -59 -15 22 -30 -29 -20 8 -39
base @place|14 16 0 -15 -28 48 -9 22 0 0 -11
base heat|0 0 0 -8 0 0 0 0 0 30
base intelligence|-21 0 0 0 34
base outside|0 0 0 0 0 0 7 -36
baseball|-72 -55 -29 -133 -65 -15 -47 -83 -52 -87 -123
baseles|-12 -6 0 -55 -9 62 -12 0 0 24
basi|0 0 0 -12 28 -7 -6 15
basin|0 0 0 0 0 0 0 15
basketball|-85 -56 -29 -134 -66 -15 -47 -82 -52 -87 -123
bastion|31 49 -46 -6 -25 -29 -12 15 -17 29 -16
batch|32 0 0 7 0 -8 0 0 0 -6
batch @weapon|32 0 0 -8
baton|45 0 28 0 0 0 0 0 0 -6 -17
baton charge|48
bats|0 0 0 -22 0 30
bats away|0 0 0 -20 0 30
batsman|-77 -56 -29 -137 -67 -17 -49 -83 -52 -88 -123
battalion|156 123 32 -88 -149 -53 -88 -82 -48 -108 -132
battalion pack|0 32
batter|0 0 0 -30
battered|-11 0 0 0 0 43 0 0 0 -28
battered charge|0 0 0 0 0 48 0 0 0 -27
battery|175 0 61 -50 -87 -71 -78 -88 -51 -101 -74
battery down|-16 -20 0 31
battery fall|-30 21
battery lock|30 0 0 -19
battle|74 -46 -12 -12 -13 16 -28 -24 -9 -20 -22
battlegroup|125 33 67 -46 -83 -46 -74 -73 -49 -72 -64
baulk|-28 -50 -11 39 -35 -25 80 -25 -26 -7 -53
bavarian|-15 0 0 0 0 0 0 0 0 15
bay|0 0 0 -21 0 10
be|-92 -107 -63 47 91 -369 118 -74 14 -177 -188
beach|-28 -18 0 12 0 -13 -14 -8 0 -28 -13
beach if|-36 0 0 25
beagle|0 0 33 -21 -16 0 0 24
beagle regular|0 0 33
bear|7 -27 0 -29 104 0 0 -15 -15 -34 -42
bear new|0 0 0 0 31
bear off|31 0 0 0 0 0 0 -18
beat|57 -7 0 -28 -13 -8 0 -22 0 -31 -14
beat @state|18 0 0 -35 0 -8 0 -17 0 -13 -9
beaten|79 -12 0 -13 0 -14 0 -9 0 -14 -24
beaten black|45 0 0 0 0 -12 0 0 0 0 -20
beaten fist|35 0 0 0 0 0 0 0 0 -24
beaver|0 0 0 0 0 -9 0 0 0 0 -30
because|-9 -30 0 7 -12 0 12 -8 0 31 -16
because gang|0 0 0 -7 0 0 0 0 0 53
because name|0 0 0 43 0 0 0 0 0 -18
because somebody|-12 0 0 0 0 0 0 0 0 40
become|0 -7 0 -31 37 -21 14 79 0 -11 -14
become member|0 0 0 -21 37 0 0 36
bed|0 0 0 0 0 0 0 42
bed tax|0 0 0 0 0 0 0 43
beef|106 -61 0 -39 0 0 -41 0 -18 0 22
beekeeper|-25
before|-20 74 -14 75 -63 49 -22 0 -21 -28 -48
beg|-44 -58 0 29 22 98 28 -75 -13 -64 -76
beg @state|0 0 0 26 41 -12 0 0 0 -7
beg forgivenes|0 0 0 0 50 -36
beg relief|0 0 0 27 0 -31 0 0 0 0 -7
begin|-20 149 192 -72 -45 -150 -25 89 -49 -124 -124
begin @date|-27 23 0 -7 40 0 0 -26 0 11 -9
begin autumn|-24 -19 30
begin enrich|48
begin once|0 0 0 0 -7 0 0 -13 0 -6 34
begin patrol|32 -18 0 0 0 0 0 0 0 -8
begin scaled-down|0 38
beginn|0 0 0 0 0 28 0 -9
behalf|0 0 0 0 0 38 0 0 0 -20
behalf two|0 0 0 0 0 38 0 0 0 -14
behav|0 0 0 28
behave|0 0 0 -19 -12
behaviour|0 0 0 60
behead|165 -7 -27 -52 6 37 -48 -34 -48 -259 -55
behind|-28 77 0 -31 37 51 -13 43 0 -15 -23
behind @state|0 0 0 -17 41 0 -10 47 0 -24 -13
behind @weapon|0 0 0 0 0 36
behind leaflet|0 0 0 -33 0 29
behind them|0 41 0 0 0 0 0 7 0 0 -7
beira|0 0 0 0 -13 42 0 0 0 -9
belgrano|19 0 0 0 0 0 -8 0 0 -6
believe|24 33 0 -26 -13 30 -13 0 0 -21 -6
believe @state|0 0 0 -7 0 45 0 -6 0 -16
believe speed|0 0 0 -7 0 -12 0 31
belittled|0 0 0 43
belittled @state|0 0 0 43
belong|-9 -52 15 51 0 25 -37 -28 -15 0 -50
below|0 0 0 -7 0 0 0 -9 0 37
below grind|0 0 0 0 0 0 0 -9 0 44
belt|-15 0 0 17
bench|17 0 0 -18 0 0 0 0 0 -32
beneath|7 0 0 -9 0 23 0 -8
benefit|0 0 0 0 0 0 0 0 0 0 44
benefit famili|0 0 0 0 0 0 0 0 0 0 44
berate|-34 -58 -20 67 -36 -51 0 -20 -9 -87 -75
berm|35 -13 0 -11 0 0 -8 0 0 18
berth|19
beseech|-37 -49 0 0 -46 147 42 -87 -12 -48 -61
besid|0 0 0 19 0 0 7 -7 0 -8
beside|8 -6 0 27 0 -8 -10 0 0 -7
besiege|37 -72 -41 0 -41 -84 -47 -20 -24 14 70
besiege hold|39 0 0 0 0 0 0 0 0 -7
besought|0 0 0 0 0 23
betrayal|-7 -13 0 69 -52 11 -7 -32 17 -39 15
bett|0 0 0 -21
better|-27 -39 -7 19 30 0 10 -10 0 -40 -10
better than|0 0 0 -8 0 52 0 0 0 -9
between|0 -17 -16 -59 -10 -18 0 35 7 -51 -33
between @organization|0 0 0 0 0 0 0 0 0 38
between @place|-11 -9 0 0 0 0 -6 36 0 -21 -7
between @state|0 36 -9 -23 14 -31 109 -45 0 -60
between neighbour|0 0 0 0 -7 30
between rail|0 0 0 0 0 0 -32
between them|0 -6 0 0 0 33 -34 24 30
bewilderment|0 0 0 -13 0 20
beyond|0 -16 0 0 0 0 -22 -7 39 -31
bias|0 0 0 -10 0 0 32
bid|-100 -46 0 47 27 0 26 35 0 -61 -50
bid defuse|0 0 0 0 -16 0 0 34
bid seat|0 0 0 0 53 0 0 -25
bid stay|0 0 0 36 0 -9 0 -10
bid still|0 0 0 -22 0 40 0 -7 0 -7
bidder|-53 -22 -32 -54 13 -38 -41 -33 -32 32 -18
big|-8 -6 24 -8 0 18
biggest|-12 0 0 0 0 0 0 -16 0 0 9
biker|-7 0 0 0 0 0 0 0 0 37
biker stage|-7 0 0 0 0 0 0 0 0 37
bill|-69 -62 -25 85 -48 -90 -40 -22 -23 37
bill dawn|0 0 0 0 0 0 0 30
bill pull|0 0 0 64 0 -10
bill send|-9 0 0 38 0 0 0 -7
billion|-20 -58 -23 -6 -17 -53 -16 -30 -22 11 45
billion dollar|0 0 0 0 0 0 0 -10 0 -7 46
bin|0 -56 -13 -11 -64 -8 -58 -59 -33 28 28
binational|0 0 0 0 0 0 0 30
binational park|0 0 0 0 0 0 0 30
binder|0 -21 0 0 27 0 0 -7
biologist|-19
birth|0 0 0 0 0 0 35 0 0 0 27
birth nothing|0 0 0 0 0 0 35
biscuit|0 0 0 0 0 0 0 0 0 32 -20
biscuit cost|0 0 0 0 0 0 0 0 0 35 -20
bishop|-21 19 0 11 -27 93 0 -39 0 -20 -9
bishop @place|0 0 0 0 0 47
bishop tell|-15 31
bison|0 0 0 -21 0 -7
bitter|0 0 0 56 0 0 0 -15 0 -8
bitter exchange|0 0 0 57 0 0 0 -14
bitterly|0 0 0 17 0 -8
black|49 7 -13 -41 -30 -52 7 -79 -9 86 -55
black blue|45 0 0 0 0 -12 0 0 0 0 -20
black out|0 0 0 -9 0 0 0 0 0 31
blacklist|-52 -114 -43 -52 -92 -74 -93 -147 -91 162 92
blacklist foreigner|0 0 0 0 0 0 0 0 0 0 34
blacklist general|0 0 0 0 0 0 0 0 0 30
blackout|0 0 0 35 0 -8
blame|-58 -70 -24 73 -36 -48 16 -68 13 -129 -87
blame @place|0 0 0 43 0 0 0 -8 0 -12
blame government|0 0 0 -35
blame nor|0 0 0 -39 0 32
blanket|-38 -7 0 0 0 36 0 -19 0 -21 120
blanket #|0 0 0 0 0 38 0 0 0 0 -16
blanket @place|-11 0 0 0 0 0 0 0 0 0 49
blanket cross|-17 0 0 0 0 0 0 0 0 -19 53
blanket tent|-7 0 0 0 0 0 0 -13 0 0 31
blar|0 36
blar propaganda|0 36
blare|0 0 0 0 0 -47
blare car|0 0 0 0 0 -47
blast|144 -113 -68 133 -14 -62 -38 -101 -64 -132 -107
blaze|-8 -41 -15 20 0 -11 32 0 54 -19 33
bless|-24 0 0 0 0 0 0 0 0 0 10
blinded|-19 0 0 0 0 0 0 0 0 29
blink|-26 21 -30 -26 28 -61 37 0 -10
blizzard|-58 -40 -15 -61 0 81 -38 6 -24 -59 -13
bloc|-22 -54 -59 43 -22 0 28 81 26 26 -44
bloc go|0 0 0 38 0 -9
bloc nudged|0 0 0 0 0 36
block|27 -174 -59 42 -17 -219 -37 -39 -140 174 -33
block @military_unit|45 0 0 0 0 0 0 0 0 -25
block aid|0 0 0 19 0 0 0 0 0 -30
block all|0 0 0 -15 0 0 0 0 0 34
block media|-9 0 0 38 0 0 0 -7
blockade|-149 -63 -63 95 -114 64 -214 -29 -96 120 108
blockade @state|0 0 0 -7 0 0 0 -18 0 -11 48
blockade affront|0 0 0 0 0 0 0 38
blockade fishermen|-19 0 0 0 0 0 0 0 0 34
blockade sin|0 0 0 30 0 0 0 0 0 -9
blockbuster|-25 -7 -11 -78 26 -39 -38 -82 -14 -42 -56
blogger|22 0 0 0 0 0 0 0 0 0 8
blogger @place|-35 0 0 0 0 0 0 0 0 0 13
blogger go|46
blood|0 -7 0 38 -18 7 -6 -24 0 -17
blood shed|0 0 0 0 -7 30
bloodshed|0 0 0 34 0 -7
blossom|-27
blow|0 26 -61 88 -66 -172 -45 -103 -89 48 -93
blow club|31
bludgeoned|40 0 0 0 0 0 0 -9 0 -7
blue|0 0 0 0 0 41 0 0 0 -11
blue helmet|-17 0 0 0 0 54 0 0 0 0 24
blue okrestina|53 0 0 0 0 -11 0 0 0 0 -19
blue-bird|34 0 0 0 0 0 0 0 0 -8
blue-bird network|34 0 0 0 0 0 0 0 0 -8
bluebook|0 0 0 -9 20
blunt|0 0 0 38
blunt language|0 0 0 38
bluntly|0 0 0 -15
bmp|0 24
board|-161 -71 -53 33 -17 -126 -56 -54 -85 146 27
board @state|0 -12 0 18 0 0 34 -19 0 40 -9
board clear|0 0 0 0 0 0 0 0 0 -21 50
board contract|0 0 0 0 0 0 0 51 0 -15
board go|30 0 0 27
boast|8 0 0 0 0 0 0 0 0 0 -16
boat|-9 -19 -7 -12 0 0 -18 0 0 23 12
boat back|32
boat cease|0 -11 0 0 0 0 0 0 0 0 34
boat crew|-19 0 0 0 0 0 0 0 0 30
boat harass|-35 0 0 0 0 0 0 0 0 50
boat off|39 -10 0 0 0 0 0 0 0 -36
boat out|-30 0 0 0 0 0 0 0 0 26
boat people|-20 0 0 -13 31 30 0 0 0 -11
boatload|45 0 0 0 0 -13 0 0 0 -15 -19
boatload @state|46 0 0 0 0 -8 0 0 0 -10
boca|0 -15 0 0 0 0 0 0 0 0 -7
bodi|-34 -7 0 -22 -12 -15 -19 -10 16 -10 149
bodi soldier|-28 0 0 0 0 -13 0 -16 0 0 76
body|11 0 0 -33 40 -75 -6 -17 0 38 -7
body @state|0 0 0 23 0 -33
body unanimou|0 0 0 0 0 -49 0 0 0 29
bodyguard|-17
bog|55 -36 0 18 -9 -17 13 -56 -10 -36 -24
bogu|0 0 0 24
boil|-20 0 0 0 0 -7
bojayá|0 0 0 0 50 -36
bok|9 -21
bolster|102 -62 0 -36 9 -7 -36 0 -17 0 21
bolt|0 0 0 0 0 0 0 -6 0 29
bolt-cutter|-13 0 0 0 0 0 0 0 0 0 52
bomb|146 -82 -148 113 -57 68 -18 -70 -146 -58 -173
bomb @place|30 29 0 0 0 38 0 0 0 -15 -11
bomb ask|40 0 0 -13 0 -23
bomb bridge|-25 46 0 -7 0 23
bomb hoax|-20 -9 0 0 0 0 0 0 0 39
bomb pave|-30 0 0 0 0 0 0 0 0 37
bombard|23 -51 -26 12 -38 22 0 -47 -27 -49 -45
bombardment|126 -30 -67 27 0 -12 -52 -59 -71 -40 -98
bombardment @place|51
bomber|216 98 19 -39 -172 -50 -107 -120 -103 -104 -88
bomber collide|-32
bomber turn|0 32
bombing|90 -8 -40 41 19 13 -46 -53 -49 -42 -36
bonaparte|0 -24
bond|-54 -30 -32 -57 12 -38 -43 -40 -32 24 13
bondholder|0 0 0 0 0 0 0 -15
bone|20 -6 0 20 0 0 0 -15 0 0 18
book|25 0 0 -7 0 0 0 -32 0 0 -7
bookcas|0 0 0 0 0 -54 0 0 0 0 12
bookcas national|0 0 0 0 0 -54 0 0 0 0 12
booked|0 0 0 0 0 -10 0 26
boost|80 -97 -23 -34 43 -125 -102 71 -55 -26 37
booster|0 0 0 0 0 0 0 0 0 17
boot|21 -9 0 0 -15 0 0 0 0 0 17
boot @place|41 0 0 0 -13
bor|0 0 0 0 0 15
border|-13 58 -59 -48 -49 44 0 7 -17 65 -81
border @date|0 13 0 0 0 0 -6 -37 21 21 -10
border @state|37 -12 0 -39 0 45 -10 -28 0 -15
border check|0 0 0 0 0 0 0 30 0 -9 31
border committee|0 0 0 -34 0 0 31 27
border guard|0 13 0 -34 12 -14 -11 -14 0 37 -18
border hear|0 0 0 -10 0 0 32
border market|0 0 0 0 0 0 0 31 0 0 -15
border officer|-23 0 0 0 0 0 0 -16 0 33
border panel|0 0 0 0 0 0 0 45 0 0 -22
border patrol|0 0 0 0 0 0 0 -8 0 77 -13
border pillar|0 0 0 -7 -10 67 0 -17
border strip|-16 31 0 35 0 0 0 -13 0 -9
border treaty|0 0 0 0 0 0 41 -37
border troop|-32 28 0 0 0 0 0 0 0 -14
border-guard|60 17 -17 11 -25 23 -21 -11 -57 0 20
borjomi|0 0 0 0 0 0 0 0 0 0 20
born|0 0 0 0 0 0 0 44
born sleeples|0 0 0 0 0 0 0 44
borough|8 -56 -13 -11 -64 0 -58 -57 -32 29 29
borrowing|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
boss|0 0 0 24
both|-77 70 -11 -18 0 92 -38 100 12 -61 -6
both @place|0 -7 0 -7 0 32 0 51
both @state|0 54 0 -23 -36 51 -9 0 0 -10 -12
both army|-24 37 0 0 0 0 0 0 0 0 24
both battery|-30 21
both call|0 0 0 -7 0 0 0 37
both camp|0 0 0 0 41 0 0 -7
both party|0 0 0 55
both side|-13 0 0 0 49 17 0 -56 -8 -21 40
bottle|16 0 0 -6
bottom|0 0 0 31
bougival|0 0 0 -8 0 0 39
bougival accord|0 0 0 -8 0 0 39
bound|-69 50 0 0 15 -28 -7 0 0 70 -26
bound @place|-24 0 0 -8 0 -13 0 0 0 36 -7
bound @platform|-31 -10 0 0 0 0 0 0 0 44
bound home|0 43 0 0 0 0 0 0 0 0 -7
boundary|-22 14 0 -22 22 0 -11 41 -7 -11
bounty|0 0 0 0 -7 0 0 0 0 0 19
bouquet|0 0 0 -6 40 0 0 0 0 0 16
bouquet @state|0 0 0 0 42
bourse|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
bow|-113 95 -107 -111 224 -179 71 -20 -12 -55 8
bowl|0 0 0 0 0 0 0 -7 0 31 -7
bowl upside|0 0 0 0 0 0 0 0 0 32
bowler|-73 -55 -29 -134 -65 -15 -51 -82 -52 -88 -123
box|0 -12 -17 29 -77 -8 -53 0 -17 -24 -34
box-office|-25 -7 -11 -78 26 -39 -38 -82 -14 -42 -56
boy-scout|0 0 0 43
boy-scout troop|0 0 0 43
boycott|-127 -219 -116 -41 -91 -70 271 64 -102 93 -84
boycott @organization|0 0 0 0 0 0 0 45 0 0 -18
boycott @place|0 0 0 -10 0 0 33 21 0 0 -9
boycott exam|0 0 0 0 0 0 0 0 0 38
boyfriend|-16 -37 0 22 -15 -22 -26 -14 -7 -27 -33
boys|21 27 0 -20 -9 -13 -13 -11 0 -13
boys @weapon|-11 33 0 0 0 0 0 0 0 -6
boys take|32 0 0 -15 -7
bpd|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
brak|0 -16
branch|-61 25 0 -18 -30 47 17 73 -21 -113 51
brand|-63 0 -34 118 -41 -68 -99 -104 -17 0 -60
brand blockade|0 0 0 30 0 0 0 0 0 -9
brand entire|0 0 0 -38 0 0 0 0 0 41
brand traitor|0 0 0 38 0 0 0 0 0 -9
brandish|-42 -23 -27 100 0 -32 -53 -30 -57 -69 -82
bras|-11 54 0 -9 -7 -8 0 -15 0 -7 -20
brave|0 0 0 0 8 20 0 10
brawl|47 -17 -18 31 0 19 -14 -18 28 11 -90
breach|19 -171 -85 0 -31 -81 -174 -69 -63 -46 -22
breach contract|0 0 0 -35
bread|0 0 0 0 0 0 0 0 0 -7 44
bread price|0 0 0 0 0 0 0 0 0 0 45
break|-16 -295 -53 18 -43 -217 132 -81 -83 -114 -386
break grind|0 0 0 -7 0 0 -7 30
break month-old|0 0 0 55
break off|-38 0 0 -22 -7 10 7 -42 0 8
break only|0 0 0 -18 0 0 35
break relations|44 0 0 26 0 0 31 0 0 -15
break understand|0 0 0 16 0 -33
break up|0 0 0 0 0 0 12 -35
breakaway|0 0 0 0 0 0 0 25
breakdown|0 0 0 0 0 0 -22 -9 30
breakdown summed|0 0 0 0 0 0 -29 0 32
breakfast|17 -6 0 -14 -6 0 0 7 0 0 -10
breakthrough|-102 0 -52 -11 -17 121 80 -18 21 -144 42
breakthrough no|0 0 0 0 0 0 -29 0 32
breath|0 0 0 12 0 0 19 18
breton|0 0 0 15
brewer|0 0 0 -15 0 0 -9 0 0 -21 -18
brib|0 0 0 19 0 -8 0 -23
brick|0 0 0 0 0 27 0 0 0 0 -7
bridge|86 47 -54 -74 -13 13 -38 17 11 -41 49
bridge @state|-17 0 0 0 0 0 0 0 0 -19 53
bridge ani|0 0 0 0 0 0 0 35
bridge reopen|-22 50
brief|16 0 0 12 -9 0 0 6 0 0 36
briefcas|0 0 0 36 -6
briefed call|0 0 0 0 0 40 0 -13
brigade|157 146 31 -113 -170 -56 -95 -136 -49 -100 -117
brigade @state|56 -17 0 0 0 0 0 -8
brigade back|0 0 0 0 0 32
brigade due|-56 31
brigadier|-16 0 0 13
bring|-49 20 -31 -150 -20 -245 15 13 -7 -31 -37
bring @place|0 0 0 0 0 0 0 0 0 47
bring @state|-22 0 0 53 13 -31 0 0 0 -10
bring back|31 11 0 -9 -12 0 0 0 0 34 -11
bring combat|46 0 0 0 0 0 0 0 0 -20
bring consul|0 -8 0 0 0 0 0 33
bring down|31 -34 0 -20 0 0 -8 -7 0 42
bring helm|0 0 0 0 0 40
bring out|0 -7 0 0 0 0 0 0 0 -14 30
bring six|-34 30
bring under|-35
brink|0 28
brink order|0 30
bristled|0 0 0 18 0 -12 0 -9
broadcast|21 -7 0 28 -14 0 0 -22 0 18 24
broadcast @group|0 0 0 -6 0 0 0 0 0 0 33
broadcast @platform|-13 0 0 38
broadcast come|0 0 0 0 0 0 0 0 0 31
broadcaster|0 -8 0 0 0 -10 -7 0 0 9 34
broadcaster bureau|0 0 0 0 0 0 0 0 0 -25 40
broaden|0 -44 22 -36 7 -65 -27 66 12 -18 -12
broken-down|0 24 0 0 0 0 0 0 0 -10
broker|-136 -46 0 -105 -50 -44 6 121 -10 121 -49
broker @person|0 0 0 -13 0 0 0 45
broker elder|0 0 0 0 0 0 0 30
broker sell|0 0 0 0 0 0 0 0 0 34
brokerage|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
bronz|-14 0 0 0 0 -14 0 -15 0 -14 59
bronz @state|0 0 0 0 0 -10 0 -9 0 0 34
bronz way|-13 0 0 0 0 0 0 0 0 0 43
brother|-41 -7 0 -87 117 36 -20 -16 -8 -10
brother brother|-34 0 0 -6 55
brother not|-34 0 0 -6 55
brother say|0 0 0 -28 35
brotherhood|43 0 0 0 0 0 0 0 0 -16
brotherhood order|44 0 0 0 0 0 0 0 0 -16
brotherly|0 0 0 0 21
brush|-58 -38 -41 80 -43 -12 43 -28 -33 -31 -24
brush aside|0 0 0 68 -7 -24 31 -11 0 -11
brush away|0 0 0 -12 0 30
brush off|0 0 0 -52 0 31 -8 0 0 -7
bta|0 0 0 -31
bta say|0 0 0 -31
budge|-55 0 -23 22 15 -48 47 22 49 -26 -25
budget|-75 -97 -51 0 -49 -10 -112 -112 -63 25 41
budget claim|0 0 0 39 0 -7 0 0 0 -7
budget pass|0 0 0 32 0 -7 0 0 0 0 -9
budget support|0 0 0 0 -16 0 0 -7 0 58 -14
buffer|34 -7 0 0 -10 0 0 0 0 22 -7
buffer zone|33 0 0 7 -10 0 0 0 0 24 -6
bug|43 -11 0 -7 0 0 0 0 0 26
bugged|28
bugle|0 23 0 -10 -6
build|82 -46 28 -122 -19 -13 -83 0 -48 61 14
build-up|117 -16 7 -20 0 -6 -8 -22 0 -22 -6
buildup|96 -11 7 -19 0 0 -8 -22 0 -21
bulk|0 0 0 0 0 0 0 0 0 16
bulldoze|-8 -53 -30 46 27 -38 -25 -72 -39 26 -47
bulldozer|16 6 0 51 -8 22 0 -8 0 -20 -15
bullet|12 0 0 -25 13 -6
bulletin|-23 0 0 0 0 0 0 0 0 16
bump|11 -43 -7 -9 -7 -22 16 -24 0 0 7
bundle|10 0 22 -44 0 -47 7 -71 24 63 -34
bundle @platform|23 0 0 0 0 -32
bunker|-22 32 0 -10 0 0 0 0 0 -8
bunker @place|-18 33 0 -7
bunker-buster|16 0 0 -7
buoy|18 -12 0 28 0 0 0 36 0 -17
buraimi|0 0 0 0 0 0 0 0 0 28
bureau|20 -19 0 -10 0 22 0 -9 0 -20 40
burglar|-19 -41 0 20 -16 -23 -26 -14 -7 -29 -33
burglary|-17 -38 0 24 -17 -25 -26 -15 -7 -32 -36
burkina|-7 0 0 0 0 0 0 15 0 -10 30
burkina free|-7 0 0 0 0 0 0 0 0 -9 30
burn|181 -25 16 0 -6 37 -9 -33 -49 68 -24
burn more|-11 0 0 -14 0 36 0 0 0 -7
burnt|0 -13 0 55 26 -38 0 -9 0 30 -11
burnt effigy|0 0 0 -15 0 0 0 0 0 41
burnt flag|-27 0 0 47
burnt hous|0 0 0 0 34 -34
burst|-20 0 0 -8 -20 8 -16 -43 0 -28 -93
burton|0 0 0 0 0 40
burton law|0 0 0 0 0 40
bury|-31 -39 0 -20 60 60 46 94 -32 0 -72
bury #|0 49
bus|-35 -18 0 -16 0 -22 0 -13 0 0 24
bus-driver|-16 -37 0 22 -15 -22 -26 -14 -7 -27 -33
buse|15 0 0 -13 0 -10 0 -23 0 -12 102
buse flag|0 0 0 0 0 0 0 0 0 0 30
bused|-9 0 0 0 0 0 0 0 0 31
bused migrant|-9 0 0 0 0 0 0 0 0 31
bush|0 0 0 0 0 0 22
bushel|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
busines|-12 0 0 29 -10 50 -7 -26 0 9 19
busines @state|-7 0 0 0 0 0 0 0 0 32
busines alone|0 0 0 0 0 30
businesslike|0 0 0 -23 0 33 0 26
businessman|0 0 0 -17 0 0 0 -7 0 -6 47
businessman seize|0 0 0 -17 0 0 0 -7 0 -6 47
but|-19 17 10 -36 0 53 59 28 34 0 -22
but call|0 0 0 -18 43 0 0 -16
but coffee|0 0 0 0 0 0 21 -33
but firmly|0 0 0 -14 0 44
but no|0 0 0 0 0 0 17 -34 0 -9
but not|-7 0 0 -15 -10 29 -20 44 49 -16
but say|0 0 0 -14 33 0 0 36
buy|20 -33 -10 -7 -18 -21 -39 -71 -15 93 -23
buy @state|0 0 0 0 -6 -23 0 0 0 33 7
buyer|-68 -80 -29 -29 -76 10 -53 -69 -11 17 11
buyer insurance|-7 0 0 0 0 0 0 0 0 34 -12
buyout|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
buzz|55 -38 -7 -81 -20 -49 67 -40 -15 -47 -44
buzz our|-10 0 0 0 0 0 34
by|11 0 -62 31 0 -53 -12 7 13
bypass|0 0 0 0 0 0 0 21
bystander|30 45 6 25 24 -14 24 -18 0 0 -21
cabbag|-12 0 0 0 0 0 0 0 0 55
cabbag hear|-12 0 0 0 0 0 0 0 0 57
cabinet|22 -46 -61 0 -53 85 25 83 18 -73 -21
cabinet @place|0 0 0 0 0 39 0 0 0 -16
cabinet close|32 0 0 0 0 0 0 0 0 -30
cabinet ease|0 0 0 -6 0 0 0 0 0 0 33
cabinet list|-9 0 0 0 0 37 0 -11 0 -13
cabinet member|-7 0 0 35 0 29 0 -16
cabinet mull|53 0 0 0 0 0 0 0 0 0 -15
cabinet press|0 0 0 -10 0 35 0 0 0 -28
cabinet spokesman|0 0 0 0 0 40
cabinet voice|0 0 0 0 -17 -29 0 53
cabl|26 0 0 0 0 -7 0 -11 0 28
cabl cut|0 0 0 0 0 0 0 -10 0 32
cable|17 -9 0 0 -10 11 0 24 0 -16 -6
cabled|0 0 0 -7 -9 39
cabled condolenc|0 0 0 -7 -9 39
cach|0 17 0 0 0 0 0 0 0 0 -10
cache|-39 0 0 0 0 0 0 0 0 41
cache bound|-36 0 0 0 0 0 0 0 0 20
cadet|-11 0 24 -7 -6 -8 0 -7 0 -7
cake|-6 0 0 0 0 0 0 -24
calendar|0 0 0 -54 -14 -13 65 36 0 0 -12
calendar peninsula|0 0 0 0 0 0 0 31 0 0 -11
call|-213 -58 15 157 0 31 99 -10 -45 -108 -183
call @date|0 7 0 0 -20 -18 -11 56
call @organization|0 -10 0 32 0 0 0 -14 0 -7
call @person|0 -13 0 -6 -23 -45 0 41 0 40
call @place|-23 0 0 19 -10 61 0 -33 0 16 -23
call @state|-16 -12 0 23 18 -68 -33 42 0 -45 -6
call agent|0 0 0 -18 -6 -53 0 0 0 41
call airlift|0 0 0 0 0 45
call allegation|-10 0 0 -8 0 71 0 -9
call autonomy|0 0 0 0 34
call back|-11 22 0 -37 7 0 9 -7 0 -6
call between|0 0 0 -8 -20 0 -15 70
call calm|0 0 0 0 22 -38
call ceasefire|0 0 0 -7 0 47
call debate|0 0 0 0 0 55
call end|0 0 0 -9 0 44 0 19
call enlargement|0 0 0 30 0 0 0 -21
call fighter|0 0 0 0 32 -7
call freeze|0 0 0 0 0 31
call humanitarian|0 0 0 0 0 39 0 -9
call itself|31 0 0 0 0 -12
call judge|0 0 0 -10 0 0 32
call last|0 0 0 0 0 0 24 34
call libel|0 0 0 36 0 -18 0 -12
call off|-27 72 -9 -92 -17 -60 74 -10 0 30 92
call old|0 0 0 35 0 0 0 36
call paragraph|0 -7 0 0 0 0 0 31
call precaution|38 0 0 0 0 0 0 -19
call put|0 0 0 0 0 -38 0 53
call revenge|0 0 0 37 0 0 0 -8
call rumour|0 0 0 0 0 0 -10 0 0 45
call say|0 0 0 0 0 40 0 -13
call session|0 0 0 -14 0 0 0 0 35
call siege|0 0 0 40
call step|0 0 0 -8 76 -26 0 14 0 -13
call two|0 0 0 -11 0 0 0 0 0 32
call until|0 0 0 -21 0 0 38 0 0 -10
call up|53 14 16 0 0 -8 -9 -11 0 -11 -7
call upon|-7 0 0 33 -6 45 -7 0 0 -23
call us|0 0 0 -33 0 -9 0 -7
call voter|0 0 0 -12 0 36
call whopp|0 0 0 -26 0 0 0 0 0 73
call-up|24
caller|0 0 0 22 0 0 0 -23
calm|-130 119 -39 -29 18 74 12 -36 -8 -68 19
calm @place|0 39
calm @weapon|0 35
calm both|0 0 0 0 22 -38
calm hold|-34 6
calm issue|0 0 0 0 0 48
camel|0 0 0 0 0 0 0 15 0 28
camera|0 -10 0 -19 15 -12 -10 39 0 0 -30
camp|-9 0 0 23 44 42 -21 -19 0 -62 65
camp leave|0 0 0 0 32
camp report|0 0 0 0 41 0 0 -7
campaign|0 0 0 -18 -10 25 0 -30 0 0 -7
camped|-14 0 0 0 0 0 0 0 0 39 -7
camped highway|0 0 0 0 0 0 0 0 0 40
campu|34 0 0 0 0 0 0 0 0 -10
can|16 -7 0 25 0 -57 -17 11 0 -15
can call|0 0 0 -33 0 -9 0 -7
can examine|0 0 0 35 0 -26
can fly|0 0 0 0 0 0 0 42
canal|-24 11 0 40 16 -12 -20 19 0 -26
canal @person|10 0 0 -6 31 -6
canal back|0 0 0 39
cancel|-26 -66 -47 0 -30 -91 228 -41 -83 32 79
cancel @military_unit|-41 22 0 0 0 0 -11
cancel @person|0 0 0 0 0 0 -8 0 0 0 34
cancel @place|48 0 0 0 0 0 0 0 0 -44
cancel death|0 0 0 0 0 0 0 0 0 -38 16
cancel joint|0 0 0 0 0 0 0 -8 0 77 -13
cancel rather|0 0 0 0 0 36
cancellation|0 0 0 -34 0 0 44 0 0 35
cancellation contract|0 0 0 0 0 0 0 0 0 36
cancellation joint|0 0 0 -11 0 0 52
cancer|12 -32 -12 0 -27 -64 -24 -83 -12 0 130
candid|0 0 0 0 -13 0 -10 27
candidacy|0 0 0 0 0 0 0 48 0 -13 -6
candidacy @organization|0 0 0 0 0 0 0 49 0 -12 -6
candidate|42 -55 -60 0 11 9 16 39 26 -14 -37
candidate @platform|33
candidate custom|0 0 0 0 32 0 0 0 0 -9
candl|0 0 0 0 0 0 0 -7 0 59 -15
candl hand|0 0 0 0 0 0 0 0 0 34 -12
candle|0 0 0 -25 0 31
candle lit|0 0 0 -25 0 31
canned|0 0 0 -8 0 0 0 -23 0 7 18
cannon|37 -6 0 -7 -7 0 -10 0 0 -32 16
cannon @state|32 0 0 0 0 0 0 0 0 0 -10
cannot|0 0 0 51 -6 0 0 -11
cannot trusted|0 0 0 38
cantonment|0 25 0 0 0 0 0 -12 0 0 -9
canvasser|15
capability|-49 -57 -26 0 0 40 -19 21 21 -27 -78
capable|27
capital|15 -33 -26 17 -74 48 -24 -17 -28
capital battered|0 0 0 0 0 48 0 0 0 -27
capital calm|0 35
capital council|0 0 0 -16 0 45 0 -22 0 -12
capital day|0 0 0 0 0 0 0 0 0 42
capital expect|-6 0 0 0 0 0 0 0 0 -6 33
capital fire|0 0 0 38 0 0 0 21
capital threaten|39
capitulate|-83 0 -26 15 24 -42 -29 59 41 -16 -40
capitulation|0 0 0 25 0 -11 0 -17
captain|-27 -25 0 -34 -11 -7 -13 41 0 15 8
captain @place|0 0 0 -19 0 0 0 43
captain report|0 -11 0 0 0 0 0 0 0 0 34
captive|60 -84 -13 -26 -26 -24 -42 74 -52 33
captor|0 0 0 0 0 25
capture|-73 -190 -42 -27 -42 -71 43 -149 -48 199 157
capture @state|-40 -15 0 -14 -6 0 0 -10 0 41 36
capture moba|34 0 0 0 0 0 0 0 0 -6
car|-8 -65 -29 -23 -58 -137 -7 -78 -24 43 8
car @date|-21 0 0 0 0 0 0 -11 0 0 34
car @person|0 0 0 48 0 0 0 0 0 -54
car @place|0 0 0 0 0 0 0 0 0 46
car carrier|-22 0 0 0 0 0 0 0 0 47 8
car horn|0 0 0 0 0 -47
car mutineer|23 0 0 0 0 -32
car spread|0 0 0 0 0 0 0 0 0 38
carabinero|0 35
carabinero retreat|0 35
carabinieri|51 -8 0 0 0 0 0 0 0 -11 -8
card|0 0 0 -28 -27 0 -14 8 0 40
card @state|0 0 0 28 -23 0 0 0 0 48
card go|0 0 0 -8 0 0 -9 30
cardboard|-11 0 0 30 0 0 0 -9 0 -14
cardboard buoy|0 0 0 30 0 0 0 -9 0 -14
cardinal|-9 0 0 -7 0 42 0 10
care|0 0 0 -11 -13 33 -8 0 0 0 22
care say|0 0 0 0 -12 36
cargo|22 -9 0 20 -11 -37 0 0 0 0 47
cargo @date|0 0 0 0 0 0 0 0 0 37 -10
cargo crew|0 0 0 0 0 -35 0 0 0 0 16
cargo plan|0 0 0 0 0 0 0 0 0 -27 46
cargoes|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
carjacking|-16 -37 0 22 -15 -22 -26 -14 -7 -27 -33
carmaker|-57 -25 -33 -67 0 -49 -44 -70 -33 24 -20
carnival|0 0 0 0 0 -7 0 -26 0 -8 -7
carriag|0 -24
carrier|129 54 29 -114 -149 -66 -85 -126 -47 -42 -78
carrier #|-19 0 0 0 0 0 0 0 0 47
carrier @platform|77 -23 0 0 0 24 0 0 0 -18
carrier seize|-11 0 0 0 0 0 0 0 0 -22 35
carry|-12 -48 0 -42 -184 -21 -83 53 138 -27 24
carry @state|0 0 0 0 0 0 0 31
carry flour|-9 0 0 0 0 0 0 -7 0 0 31
carry off|31 0 0 0 0 -7 0 0 0 41 -15
carry some|30
cart|0 67 -15 23 17 0 -17 0 0 7 60
cartel|57 17 -17 10 -25 23 -24 25 -57 -7 19
cartel cut|0 0 0 0 0 0 0 36 0 -12
carthage|0 0 0 -26
cartoon|-12 0 0 0 -12 7 0 -7 0 60
carved|0 0 0 0 0 -8 0 15 0 -7
case|-19 -10 0 36 -33 22 -13 21 0 15 -14
case about|0 0 0 31 -6 0 0 -8
case answer|0 0 0 -12 0 30
case torture|0 0 0 35
cash|0 0 0 -8 0 0 0 0 0 -7 49
cash benefit|0 0 0 0 0 0 0 0 0 0 44
casino|15 0 0 0 0 -17 0 0 0 0 -6
casket|0 0 0 0 0 -35 0 0 0 0 16
casket old|0 0 0 0 0 -35 0 0 0 0 16
cast|0 -11 0 24 0 39 18 -15 0 -13 -12
cast out|0 0 0 30
castigate|-33 -58 -20 98 -36 -52 0 -17 -9 -87 -74
castle|0 0 0 -25 0 0 0 -14
catch|14 -9 0 12 0 0 0 11 0 32
catch nets|30 -7 0 0 0 0 0 0 0 20
cathedral|16 -8 0 -13 0 0 0 -18
cattle|-13 0 0 43 0 -15 0 11 0 -13
cattle raider|0 0 0 32 0 0 0 0 0 -9
caught|-30 -21 0 -45 18 21 0 -15 0 9 13
cauldron|-17 22
cause|0 0 0 0 -7 33
cause sorrow|0 0 0 0 -12 36
caution|0 -29 0 27 -20 30 -39 -15 -20 -72 -33
caution start|0 0 0 -53 0 48 0 -6
cautiously|0 0 0 0 0 16
cavalry|53 0 -6 0 0 0 0 -20
cavalry regiment|38 0 0 0 0 0 0 -19
cave|-65 41 -68 -13 78 -38 -46 27 17 -23 20
caviar|0 0 0 -12 37 0 0 -7
caviar kind|0 0 0 -12 37 0 0 -7
cease|-150 209 0 -77 -12 39 39 -15 23 -35 9
cease @state|-9 38
cease stop|0 -11 0 0 0 0 0 0 0 0 34
cease-fire|-42 161 -12 -40 -45 44 26 134 -8 0 -21
cease-fire call|0 -7 0 0 0 0 0 31
ceasefire|-84 181 -38 -77 -77 167 110 84 16 -73 -16
ceasefire denounce|0 0 0 -7 0 47
ceasefire line|0 0 0 0 0 11 0 -7 0 0 49
ceasefire sign|33 0 0 0 0 0 0 -7
ceasefire strip|0 0 0 0 0 39 0 -9
ceasefire take|0 56 0 0 0 0 0 -32
cedar|0 0 0 0 0 26
cede|-94 44 -10 -47 65 -82 -19 0 34 -28
ceil|-6 0 0 0 0 0 0 -21
cell|0 0 0 0 0 0 0 -12 0 -22 41
cell block|0 0 0 0 0 0 0 0 0 -16 35
cells|7 -32 -12 -19 -27 -64 -24 -84 -12 37 130
cells @place|0 0 0 0 0 0 0 0 0 39
cement|-48 28 -18 -46 13 -70 -57 41 -26 14 51
cement while|0 49
censor|0 -14 -16 -8 -23 0 -8 -35 -7 17
censu|0 25 0 -18 0 0 0 -12 0 0 -9
censure|-34 -58 -20 97 -35 -47 0 -21 -9 -89 -75
cent|0 0 0 36 0 0 -6 0 0 0 12
cent @state|0 0 0 44
central|-20 -14 0 -68 -12 20 -7 32 0 -8 19
central bank|-16 -10 0 -9 -8 32 0 8 0 -18 22
centre|-29 0 0 -27 7 -32 0 18 0 18 -10
centre @state|0 0 0 -18 0 0 0 31
centrifuge|0 105 0 20 32 10 19 -10 0 9 -37
centrifuge crated|-11 44 0 0 0 0 0 -15 0 -8
century|0 0 0 0 0 0 38 -11
century work|0 0 0 0 0 0 38 -11
cereal|-50 -77 -28 0 -61 -20 -50 -58 -9 26 10
ceremony|-35 9 0 0 0 -15 0 9 0 7 16
ceremony @state|-35 10 0 0 0 0 0 0 0 22 17
certain|0 0 0 35
certain will|0 0 0 35
certificate|0 0 0 0 0 0 0 0 0 41
certificate @place|0 0 0 0 0 0 0 0 0 41
certification|-13 0 0 0 0 0 0 0 0 16
certified|0 0 0 0 0 -54 0 0 0 0 12
cessation|-49 201 -12 -41 -46 47 27 113 -8 0 -20
cessation air|-7 36
chaco|0 19
chain|-13 22 0 -15 15 -26 -62 28 -37 130 -33
chain round|0 0 0 0 0 0 0 0 0 53
chain themselves|0 0 0 0 0 0 0 0 0 44
chair|0 -22 35 -56 -64 106 59 94 48 0 -46
chair league|0 0 0 0 0 42 0 -11 0 -8
chair stay|0 0 0 0 0 0 24 39
chairman|-31 -110 -82 39 -55 0 0 34 6 30 -38
chairman nothing|0 0 0 0 0 50 0 -16 0 -12
chalet|0 0 0 0 0 0 0 17
challenge|-15 -71 -20 89 -38 -18 -7 -33 -10 -98 -79
challenge member|0 0 0 0 0 33 0 -9
challenger|43 8 0 -8
cham|0 0 0 21 -10 -26
chamber|55 0 0 41 -8 -33 33 -27 0 0 -7
chamber @date|0 0 0 0 0 0 41 -13
chamber ban|44 0 0 0 0 0 0 0 0 -16
chamber upheld|0 0 0 -8 0 -30 0 0 0 44
champion|-27 -11 0 -61 0 0 -6 -6 0 -23 -15
championship|-78 -56 -29 -136 -66 -15 -48 -82 -52 -95 -123
chanc|0 0 0 0 0 8 11 -35
chanc resumption|0 0 0 0 0 0 11 -35
chance|0 0 0 0 13 15 0 -6
chancellor|-16 -54 -59 17 -13 -9 18 71 27 22 -32
change|-75 26 19 -16 27 -25 -34 34 150 -66 -18
changeover|-12 0 42
changeover @state|-12 0 42
channel|0 44 0 49 -25 30 23 24 0 -30 -28
channel finish|-9 42
channel open|0 0 0 0 -7 38
chant|-14 0 0 0 0 -7 0 0 0 46
chao|-29 0 0 -8 0 0 0 0 0 -6
chapter|18 0 0 0 0 0 -8 21
character|-28 -10 -11 -78 26 -39 -38 -82 -14 -6 -56
character go|0 0 0 0 0 0 0 0 0 36
characterise|-8 -30 0 -22 70 0 -11 -8 13 -16 -29
characterize|-8 -30 0 -22 74 0 -9 -31 13 -15 -29
charge|49 -107 -63 75 -109 230 -28 -51 -52 -75 -136
charge @state|-28 0 0 30 0 -20 0 0 0 42
charge abduct|0 0 0 0 0 48 0 0 0 -27
charge carry|0 -9 0 0 0 0 0 0 0 36
charge clear|48
charge dither|0 0 0 0 -17 -27 0 51
charge each|0 0 0 35 0 0 0 -6
charge fabrication|0 0 0 -14 0 44
charge part|55 0 0 -22 0 0 -6
charge reject|0 0 0 -6 0 59
charge scorn|0 0 0 37 0 -12 0 -7
charge tunnel|0 31
charge we|33 0 0 0 0 -35
charges|7 -11 -10 71 36 55 -42 8 -14 -80 -45
chargé|-21 0 -8 10 37 19 -10 9 0 31 14
chariti|0 0 0 0 0 0 0 -20 0 0 22
charity|-15 0 0 -17 13 0 0 -13 0 0 -21
charm|-22 -9 0 -18 34 0 0 23
charm offensive|-22 -9 0 -18 34 0 0 23
charted|-7 -6 0 0 0 0 0 16 0 -13 -7
charter|-10 -8 0 0 30 0 0 53 0 24 -28
charter @platform|0 0 0 0 0 0 0 65 0 0 -32
charter end|0 0 0 0 35 -21
chartered|0 0 0 0 0 0 0 0 0 0 48
chartered @platform|0 0 0 0 0 0 0 0 0 0 48
chase|73 -43 -16 76 -76 0 -53 0 -15 -44 -28
chase shoal|30 -7 0 0 0 0 0 0 0 20
chat|0 0 0 0 0 -8 0 37
chavista|0 0 0 28 0 -6 0 -10
cheaper|0 0 0 -28 27
check|-11 0 0 -14 -7 0 0 7 0 19 39
check @state|0 0 0 0 0 0 0 -8 0 -9 50
check every|0 0 0 -7 0 0 0 -7 0 38 -8
checkpoint|12 90 -49 -18 -29 -32 -16 6 -18 0 37
checkpoint @place|-52 60 0 0 0 0 0 -9 0 -14 56
checkpoint police|32 0 0 0 0 0 0 0 0 -8
cheese|0 0 0 0 -10 -18 0 -14 0 -17 -18
chemical|-22 0 0 -9 50 26 0 -9
chemical weapon|0 0 0 -14 50 27 0 -9
cherry|-20 0 0 0 0 0 0 -8
ches|-21 0 0 -73 -7 0 -10 -17 0 -23 -7
ches federation|0 0 0 -42 0 0 -6 -10
chicken|0 0 0 0 0 0 -8 0 0 -19
chide|-41 -60 -20 106 -38 -52 -11 -17 -9 -91 -75
chief|-19 -66 -66 10 0 14 -25 63 33 -28 -38
chief @person|0 0 0 -37 0 -9 -11 15
chief @place|-6 0 0 17 0 -10 0 11 0 0 31
chief @state|0 0 0 0 0 0 -17 31
chief about|0 0 0 51
chief confessed|0 0 0 -6 0 32 0 -6
chief hold|0 0 0 0 0 0 0 -13 38
chief lit|0 0 0 0 0 0 0 31
chief meet|0 0 0 0 0 0 0 -30
chief pay|0 0 0 -27 0 0 0 40
chief say|-46 28 0 -17 0 0 0 -7 0 16 -16
chief sit|0 0 0 0 0 0 34 -18
chief staff|0 0 0 25 0 34 0 -15
chief talk|0 0 0 0 0 0 -31 22
child|0 80 0 10 19 -40 15 -12 0 0 -20
child look|0 49
children|30 45 6 25 24 -14 24 -18 0 0 -21
chilled|0 0 0 0 0 0 0 0 0 0 20
china|0 0 0 0 0 0 0 18
chip|0 0 0 -9 0 0 0 0 0 21
chlorine|0 0 0 21
chocolate|-7 0 0 -7 0 -14 0 31 0 0 -10
chocolate @state|0 0 0 0 0 -13 0 37
choice|-7 0 0 -32 78 -12
choke|-11 -24 0 -16 11 8 41 0 -19 92 -10
cholera|-8 0 0 -9 0 0 0 0 0 -8 26
chong|9 -21
choos|0 0 0 16 -33 36
choos word|0 0 0 0 -12 36
choose|0 0 0 20 0 0 0 -6
chose|0 0 0 0 0 0 0 40
chose @state|0 0 0 0 0 0 0 40
christma|-16 -13 0 -10 0 31 -10 25 0 -15
christma along|0 0 0 0 0 33
christma card|0 0 0 -8 0 0 -9 30
church|0 -9 0 0 0 0 22 -7 0 -14 -17
churchgoer|10 0 0 0 0 0 0 0 0 -15
cigar|0 0 0 0 0 0 0 32
cigar @place|0 0 0 0 0 0 0 31
cigarette|0 0 0 0 0 -17
circle|0 -31 -11 51 -72 0 -90 -33 -26 -32
circu|0 0 0 -25 -6 -7 0 -9 0 0 -9
circulate|0 0 0 0 0 0 0 0 0 0 15
circumstanc|0 0 0 0 25 0 0 -9
circumstanc run|0 0 0 -18 33
cite|-24 11 0 -14 0 -19 26 -8 0 16 29
cite relations|-17 0 0 0 0 0 0 0 0 0 35
citizen|42 -79 -13 -31 -33 -49 -38 -11 -51 123 40
citizen steer|0 0 0 0 0 -26 0 0 0 41
citizenship|33 0 0 -10 10 -12 0 -7 0 31
city|53 22 -47 -49 -47 -45 -33 41 -33 49 -34
city @state|-7 0 0 9 0 0 0 -23 0 53
city council|14 0 0 -57 0 0 0 41 0 -11
city cut|39 0 0 0 0 0 0 0 0 -7
civil|-50 0 0 8 0 -7 16 16 0 -20
civilian|23 39 0 66 25 -48 18 15 0 0 -46
civilian back|0 0 0 0 0 0 0 45 0 0 -22
civilian technician|0 0 0 32 0 -24 0 -12
civilians|7 31 0 21 80 0 19 -21
civilians die|0 -7 0 0 41 0 0 0 0 0 -10
civilisation|0 0 0 -16 0 0 -6 41
civilisation too|0 0 0 -15 0 0 0 41
claim|60 -77 -15 82 80 89 -36 -14 -44 -34 -165
claim @platform|0 0 0 32 0 -24 0 -12
claim @state|6 -32 0 -36 18 11
claim cut|31 0 0 -19
claim lie|0 0 0 0 0 36
claim morning|0 0 0 -23 0 0 -7 31
claim responsibility|10 0 0 0 0 -34
claim right|0 0 0 35
claim waters|0 0 0 0 41 0 0 -6
clamoured|0 0 0 0 0 55
clamoured blue|0 0 0 0 0 55
clamped|11 0 0 -8 0 -6 0 0 0 32 -8
clanked|-6 41 0 0 0 0 0 0 0 -12
clanked aboard|-6 41 0 0 0 0 0 0 0 -12
clapped|55 0 0 0 0 0 0 -8 0 0 25
clapped preacher|55
clarify|16
clas|0 -14 0 -7 0 0 0 19
clash|171 -81 -82 61 0 0 -77 -70 -44 16 -85
clash council|-10 0 0 0 0 0 0 0 0 32
classroom|8 -57 -13 -12 -64 -7 -58 -58 -33 28 41
clause|-21 0 0 13 20 0 19 14 0 -15 -14
cleans|0 0 0 60 0 -30
cleans bring|0 0 0 60 0 -30
clear|-26 166 -100 -25 -14 -255 -105 85 -135 -11 95
clear #|0 0 0 0 0 0 0 0 0 -7 40
clear @place|35 -8
clear @state|0 -9 0 -10 0 -26 0 0 0 54 -15
clear forceful|0 0 0 35
clear plaza|48
clear way|0 0 0 0 0 0 0 49 0 0 -22
clearance|0 0 0 -10 0 0 0 0 0 -10 29
clearer|0 0 0 0 0 0 0 0 0 0 16
cleric|45 -71 -12 -30 -20 -23 -20 41 -50 39 28
clerk|-10 0 0 0 0 0 0 0 0 18
click|0 0 0 0 0 -8 0 0 0 0 -28
client|-18 0 0 -17 0 0 0 0 0 -6
climb|-24 40 -46 -46 69 0 -48 -22 -33 0 36
climbdown|-22 0 0 0 37 0 0 0 0 -8
climbdown @place|-22 0 0 0 37 0 0 0 0 -8
climber|-13 0 0 0 0 0 0 0 0 0 24
clinch|-87 -89 -28 -14 -30 -70 -6 71 -30 -21 9
close|-95 -50 54 -55 -8 -74 -20 -42 42 172 -174
close @person|-9 0 0 0 19 31 0 -20 0 -15
close @state|26 -13 0 0 0 0 0 0 0 -40 36
close could|0 0 0 34 0 0 -8
close door|0 0 0 -26 0 0 -13 38
close gap|0 0 0 0 0 0 0 -28 35 -12
close land|32 0 0 0 0 0 0 0 0 -30
close library|0 0 0 0 0 0 0 0 0 81
close loibl|13 -13 0 0 0 0 0 0 0 48
close passenger|-7 0 0 0 0 0 0 0 0 36
close road|7 0 0 0 0 0 0 0 0 42
close so|0 41 0 0 0 0 0 0 0 -11
close talk|0 0 0 0 0 30
close tear|0 0 0 0 -7 47
close tenth|0 0 0 0 0 0 31 -24
closely|0 0 0 -23 0 46 0 -17 0 -24
closer|39 -21 0 -10 -10 0 48 50 0 -10 -16
closer eleven|-10 0 0 0 0 0 35 47
closeted|0 0 0 0 0 0 0 29 0 0 -6
closure|-106 -82 -19 17 -22 -52 30 -70 -17 185 26
cloud|-6 0 0 0 33 0 -14 0 0 -13
cloud summit|0 0 0 0 33 0 -14 0 0 -9
clown|0 0 0 -15 41 0 -7
club|-11 -11 0 -25 -17 -51 -13 -46 0 -48 -35
club ston|31
clubb|21
clubbed|68 0 0 0 0 -11 0 0 0 -15
clubbed arm|43 0 0 0 0 -11
clumsy|0 0 0 -7 26
co-operate|-34 -51 11 -54 -14 0 28 65 21 -14 -31
co-operation|-60 -46 -13 24 0 -20 7 44 11 61 -21
coach|-78 -66 -30 -145 -71 -32 -55 -97 -54 -93 -135
coached|-20 0 0 0 0 0 0 53 0 -19
coached @state|-17 0 0 0 0 0 0 55 0 -15
coal|-32 0 0 21 -7 -27 0 -22 0 13 59
coalition|-11 7 -60 -8 -25 -16 17 75 21 107
coalition @person|0 35 0 0 0 0 0 0 0 0 -8
coalition give|0 0 0 0 0 0 0 0 0 0 35
coalition obey|0 36
coalition partner|0 0 0 0 0 0 0 -17 0 43
coast|-16 68 -51 10 -43 -19 -27 33 -20 18 -17
coast @date|41 7
coast @person|38 -6
coast guard|-54 -10 0 35 -12 0 0 15 0 0 28
coastal|0 0 0 0 0 0 0 24
coastguard|37 -24 -6 -8 0 0 -9 23 0 -21 -23
coastguard cutter|30 -10 0 0 0 0 0 0 0 -30
coaxed|-9 -12 0 0 0 9 0 18
coca|0 0 0 0 0 -33 0 0 0 18
coca farmer|0 0 0 0 0 -33 0 0 0 18
cocaine|-27 0 0 -16 0 0 0 0 0 0 -8
cocked|13 -13 0 0 0 0 0 0 0 48
cocked @weapon|13 -13 0 0 0 0 0 0 0 48
cocoa|-55 -23 -32 -40 13 -40 -41 0 -32 30 -22
cocoa take|0 0 0 0 0 0 0 30
cod|-8 0 0 -17 0 0 0 43 0 -6 -10
cod dispute|0 0 0 -15 0 0 0 36
code|-14 0 0 -21 0 22 39 -9 40 0 -9
code conduct|0 0 0 0 0 0 36 0 41 -18
coerced|0 0 0 12 0 0 0 0 0 -17
coffee|-79 -82 -56 -58 -54 -29 -18 -55 -56 45 -28
coffee @place|0 0 0 -14 0 -7 0 34
coffee @state|-10 0 0 0 0 0 34
coffee cup|0 0 0 0 0 55
coffin|-7 0 0 0 0 0 0 0 0 0 20
cohesion|0 0 0 18
coincid|0 0 0 0 0 0 0 21
coincide|-7 36
coincide fast|-7 36
cold|-16 16 0 -36 0 -8 8 0 0 22 8
cold radiator|0 0 0 0 0 0 0 0 0 35
cold-shoulder|0 0 0 0 0 0 19 -17
collaborate|-34 -51 11 -54 -14 0 28 65 21 -14 -31
collapse|0 -87 0 9 -15 0 141 -78 -31 -78 -77
collapse small|0 0 0 0 0 0 40
colleagu|6 0 18 -6 0 -32 0 49 0 12 -8
colleague|0 -6 0 47 -38 -51 -35 28
colleague phone|0 0 0 33 0 0 0 -23
collide|-19 -61 -25 32 -7 -7 0 -50 23 9 -64
collide air|-32
collin|-20 0 0 45 0 -9
colonel|81 0 -61 31 -20 -30 11 42 23 -20 -48
colonel @person|46 0 0 0 0 -16 0 -8
colonel evacuate|0 0 0 0 0 0 0 0 0 -34
colonel talk|0 0 0 32
coloni|0 0 0 -9 0 0 35 -10
colony|0 0 0 0 0 20
column|77 120 -32 -55 -66 -37 -18 -44 0 -9 -64
column pull|0 34
column reach|63
columnist|-15 0 0 0 52 -14 -6 -22 0 0 8
columnist observe|0 0 0 -12 38 -6
combat|21 50 0 0 0 0 0 -6 0 -35
come|-85 -88 -62 14 113 -85 96 -12 120 -113 -30
come @place|9 -6 0 -10 29 -39 -12 44 -7 0 -7
come @platform|-19 0 0 0 0 0 0 0 0 47
come @state|0 -6 0 0 -6 18 -14 -8 43 -9 -27
come back|0 -40 0 -21 -10 0 12 20 0 0 21
come blow|35 0 0 -8 0 0 0 0 0 -11
come count|0 0 0 30
come down|-22 19 0 0 -12 0 -11 -10 0 0 78
come force|0 38 0 -7 37 0 0 -11
come home|-13 30 0 -23 -17 -7 -15 -16 -11 18 31
come listen|0 0 0 -13 0 -7 44 0 26
come retired|-36 0 0 25
come round|0 0 10 -7 0 51 -7 -20
come through|0 0 0 0 0 35 0 0 0 0 -9
come under|54 -10 0 17 -6
come understand|0 0 0 0 0 -11 0 30
come whole|0 0 0 -13 20 0 0 32
come you|0 0 0 -35 15
comeback|0 0 0 0 0 0 -19
comedy|0 0 0 0 0 0 0 -36
comedy mullah|0 0 0 0 0 0 0 -35
comfort|0 0 0 0 -14 49
comfort @place|0 0 0 0 -14 49
comic|58 0 0 0 0 0 0 0 0 -8
comic book|58 0 0 0 0 0 0 0 0 -8
cominform|0 0 0 30
cominform theme|0 0 0 30
comma|-10 0 0 0 -10 0 0 0 19
command|17 19 -6 10 -9 -18 -9 0 0 58 -19
command post|0 0 0 -13 0 0 0 -6 0 50
command whom|-8 -7 0 42
commandant|0 0 0 0 0 0 0 0 0 31
commandant @place|0 0 0 0 0 0 0 0 0 31
commandeer|-91 -58 -34 -9 -28 -51 -43 -70 -31 37 31
commander|24 -69 -38 75 23 -34 76 39 57 0 -39
commander @group|32 0 0 -15 -7
commander @place|0 0 0 0 0 0 0 31
commander leave|-17 0 0 -12 0 0 36
commando|216 54 40 -48 -111 -30 -96 -99 -106 -16 -24
commando guilty|0 0 0 0 0 0 0 0 0 30
commando off|0 0 0 0 0 0 0 0 0 0 52
commando seize|-50 0 0 0 0 0 0 0 0 33
commemorate|44 24 0 -16 20 0 15 0 -12 -15 -14
commence|-18 -34 25 -20 0 27 -28 9 -14 -7 41
commend|-57 -45 -21 -25 204 -46 -59 -21 8 -32 -55
comment|-14 0 0 -49 0 150 -12 -7 0 -46 -11
comment @place|0 0 0 0 0 37
comment movement|0 0 0 0 0 37
comment report|0 0 0 0 0 30
commentary|0 0 0 38 0 0 0 0 0 -9
commerce|0 0 0 8 0 0 0 -9 0 -22 20
commiserated|0 0 0 0 25 0 0 -6
commiseration|0 0 0 0 -7 34
commiseration @place|0 0 0 0 -7 34
commission|-37 -37 -61 42 0 -14 66 86 54 60 -36
commission @person|0 0 0 0 0 33 0 -9
commission @place|0 0 0 7 0 0 52 0 0 0 -7
commission announce|0 0 0 0 41 0 -6 -18 0 -13 32
commission consider|0 0 0 0 0 0 0 0 0 35
commission examine|0 0 0 38 0 0 0 -9
commission spokesman|-14 0 0 0 0 0 0 0 0 41 -9
commissioned|0 0 0 0 0 31
commissioned @organization|0 0 0 0 0 31
commissioner|-7 -7 0 0 -19 60 -9 54 0 -18 -10
commissioner assure|0 0 0 0 0 0 0 47 0 -6
commissioner recommend|0 0 0 -8 0 58
commit|54 -66 -12 -67 -19 -54 -14 44 -28 -43 7
commitment|0 0 0 -21 18 0 -9 52
commitment @place|0 0 0 -6 0 0 -9 54
committee|-18 -64 -60 -31 0 21 65 143 50 -28 -31
committee demand|0 0 0 31
committee go|0 0 0 0 0 0 0 0 33
committee will|0 0 0 0 0 0 0 42
commodity|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
common|-23 -8 0 43 -7 -13 -48 7 -6 10 -23
common defeated|0 0 0 51
common fisheri|0 0 0 0 0 0 -40 0 0 31
common response|0 0 0 0 0 0 0 -33
commonwealth|0 -25 0 0 -11 17 9 -13 0 103
communique|-20 13 0 -28 37 -17 32 22 0 -19 -8
communique @state|0 0 0 -20 0 0 55 -30
communique say|-34 24 0 0 48
communiqué|0 0 0 0 0 0 30 -17
communist|0 0 0 -12 0 -7 0 32
communist authorities|0 0 0 -12 0 -7 0 32
communiti|0 0 0 0 0 0 -6 20
commuted|0 0 0 -7 0 -11 0 -11 0 -22 47
commuter|0 -60 -14 -16 -65 -6 -60 -64 -34 24 28
compact|-78 -27 0 18 -58 -31 37 99 0 0 -85
companion|0 0 0 0 28 0 0 0 0 -14
company|8 24 -36 -71 -20 -86 -33 -41 -40 0 -51
company @place|13 60 0 0 0 0 0 0 0 -57
company @state|9 0 0 0 0 -7 -16 32 0 -13
company legionnair|39
company official|0 0 0 29 0 -32 0 0 0 -7
company once|0 0 0 0 0 0 41 -8
compare|-28 20 0 56 -26 -53 25 20 9 -52
compare file|0 0 0 -10 0 0 0 30 0 -9
compatriot|0 0 0 35
compatriot @place|0 0 0 35
compensate|0 0 0 -15 14 0 0 0 0 -14
compensated|-29 0 0 0 36
compensated famili|-29 0 0 0 36
compensation|-9 0 0 -9 7 -34 -6 -13 0 -23 26
compensation order|0 0 0 30 0 -25
competitor|0 0 0 -16 0 0 0 0 0 -13
complain|-32 -57 -20 141 -66 -75 13 -64 0 -59 -113
complain step|0 0 0 44
complaint|-24 -16 -11 102 89 40 -50 0 -17 -116 -57
complaint @date|0 0 0 -19 0 57 0 -11
complaint @state|0 0 0 0 36
complaint about|0 0 0 47 0 -63 0 -7
complete|-120 93 150 -112 -114 -121 -57 125 -69 67 -7
complete @military_unit|-6 -17 41
complete @state|0 0 0 0 0 0 0 0 0 -11 39
complex|-10 -9 0 0 0 0 -6 0 0 31
complicat|0 0 0 18 0 0 0 -11
compliment|-57 -45 -21 9 189 -43 -63 -32 0 -31 -58
comply|-108 -25 -67 0 92 -57 -6 23 -11 -8 66
comply arbitration|0 0 0 0 0 0 0 45
comply court|0 0 0 -10 0 0 0 0 0 0 30
composite|0 0 0 -8 0 0 -7 23
composition|0 0 0 0 0 0 17
compound|26 0 0 0 0 -8 0 -10 0 0 35
compound complete|0 0 0 0 0 0 0 0 0 -11 39
compromise|-220 13 -73 0 80 -40 57 118 28 -135 -94
compromise @state|0 0 0 -7 0 -8 0 30 0 -8
compromise text|0 0 0 0 0 38
comptroller|-13 0 0 25
compulsory|-8 0 0 0 0 0 0 0 0 27
computer|-10 0 0 0 0 0 0 0 0 49
computer worm|0 0 0 0 0 0 0 0 0 44
comrad|0 0 0 -7 25 -9
concede|-82 0 -47 -13 126 -91 97 -36 19 -22 29
concede @date|0 0 0 0 0 0 33 -41
concede anyth|0 0 0 -6 31
concede defeat|0 0 0 0 0 0 0 31
concede two|0 -7 0 0 40 0 0 -7
concentrate|113 20 -20 0 -51 -49 -27 -42 11 -47 -44
concern|-19 0 0 -25 -27 104 -7 -17 0 -9
concern decree|0 0 0 0 0 41 0 0 0 -7
concern mount|-10 0 0 0 0 53
concert|-30 -15 -12 -86 22 -39 -41 -100 -15 -47 -61
concession|-126 21 -16 0 101 -7 41 -6 78 -76 -87
concession @place|0 0 0 -8 -8 0 -6 -11 50
concession @state|0 0 0 0 38 0 0 -7
conciliation|0 0 0 -10 0 0 0 19
conciliatory|0 0 0 0 0 0 0 39
conciliatory message|0 0 0 0 0 0 0 39
conclave|0 0 0 0 0 0 37
conclave hand|0 0 0 0 0 0 37
conclude|-137 -97 102 59 -148 -138 -25 240 -34 -11 -106
conclude report|-17 0 0 59 0 0 0 -10
conclusion|0 0 0 0 0 0 0 -29 30
conclusion fifth|0 0 0 0 0 0 0 -29 30
concrete|-8 0 0 -7 0 0 0 0 0 -10 30
concrete wall|-6 0 0 0 0 0 0 0 0 -6 33
condemn|-15 -45 -19 129 -58 -94 -17 -54 0 -89 -105
condemn @state|43 0 0 7
condemn @weapon|-9 0 0 31
condemnation|-24 -11 0 8 25 30 7 -20 -9 -13 9
condition|-87 -48 0 124 -12 12 6 7 0 -45 -66
conditioner|-23 0 0 19
condole|36 26 0 -15 21 0 15 0 -11 -14 -13
condolenc|-18 0 0 -12 111 75 0 -32 0 0 -9
condolenc @place|-9 0 0 0 0 46
condolenc @state|0 0 0 -8 -42 97
condolenc convey|0 0 0 0 52 -61
condolenc reach|0 0 0 0 41
condolenc thaw|0 0 0 0 62 0 0 -13
condor|0 0 0 -16 0 0 0 43
condor range|0 0 0 0 0 0 0 30
conduct|-20 -6 32 -75 -229 0 39 104 136 -25 -48
conduct @person|0 0 0 0 0 0 0 -28 45 -9
confederation|0 0 0 23
confer|-143 -23 -36 -89 -38 -31 49 37 58 -79 -10
conference|-89 21 -20 70 -46 -27 -17 0 34 -31 97
conference @date|0 0 0 0 0 -6 -19 13 39
conference @place|0 0 0 51 0 0 -30
conferred|0 0 0 0 0 -8 0 77 27 -12 -39
conferred @state|0 0 0 0 0 0 0 17 0 0 -32
conferred video|0 0 0 0 0 0 0 -16 32
conferred water|0 0 0 0 0 0 0 50
confessed|0 0 0 -6 0 32 0 -6
confessed himself|0 0 0 -6 0 32 0 -6
confide|0 0 0 0 22 28 0 -16
confidence|0 0 0 -44 -13 -24 0 54 0 -11
confidence interim|0 0 0 -9 0 -15 0 57 0 -9
confine|29 0 0 -60 -10 -16 60 16 -18 -17 19
confirm|-28 72 0 -27 -7 16 0 -17 0 -8
confirm @date|0 -9 0 0 0 0 0 0 0 -56 20
confirm @place|0 0 0 0 0 0 0 0 0 -26 50
confirm coalition|0 35 0 0 0 0 0 0 0 0 -8
confirm direct|0 0 0 -18 0 0 0 -22 0 54
confiscate|-83 -59 -35 -19 -30 -52 -44 -71 -32 48 27
confiscate opposition|33
confiscation|-106 -65 -18 23 -20 -50 32 -57 -16 170 25
conflict|0 0 0 51 15
conflict trade|0 0 0 55
confrontation|0 0 0 -18 21 -19
confronted|24 -10 0 0 0 0 0 0 0 -17
conglomerate|0 0 0 -29
congo|0 0 0 0 0 0 0 31
congratulate|-58 -46 -22 -26 209 -47 -59 -26 8 -32 -53
congratulation|0 0 0 -7 25 -9
congress|-13 -55 -59 0 -17 -24 0 92 24 8 -35
congress endorse|0 0 0 0 0 0 0 33 0 -9
congress set|0 0 0 38 0 0 0 -9
connection|0 -7 0 0 0 23 0 0 0 0 6
conquer|62 -67 0 -53 -8 -15 52 -18 -12 33 44
conquest|0 0 0 -8 0 0 19 -16
conscript|194 8 62 -63 -88 -50 -78 -79 -50 -95 -49
conscript leave|-61 0 0 0 0 0 0 0 0 -8
conscript rush|50 -10 0 -10
conscript will|34
conscription|-10 0 0 0 -7 58 -10 -12 0 26
conscription @date|0 0 0 0 -7 62 0 -9
consensus|-26 -10 -23 40 -22 23 42 23 -36 -63 20
consent|-65 -57 -39 43 24 -31 31 0 -17 -45 14
consent @state|0 0 0 33
consent more|0 0 0 0 0 0 38 -10
consent snap|0 0 0 0 31 0 0 -9
consequenc|0 0 0 57 -7 0 -6 -9
consequenc @state|0 0 0 32 0 0 0 -7
conservation|0 0 0 0 0 0 0 0 0 -8 -15
conservativ|0 0 0 -25 0 0 32
consider|0 -36 0 -40 59 79 -40 54 62 88 -51
consider ban|0 0 0 0 0 37 0 0 0 15 -13
consider episode|0 0 0 0 60 0 0 0 0 -29
consider freeze|0 0 0 0 0 0 0 0 0 44
consider join|0 0 0 0 0 0 0 -28 45 -9
consider seal|0 0 0 0 0 0 0 0 0 36
consideration|0 0 0 0 0 41
consideration give|0 0 0 0 0 41
consignment|0 0 0 0 0 0 0 0 0 19
consort|23
consortium|0 0 0 -16 -8 0 -7 36 0 0 18
consortium break|0 0 0 -7 0 0 -7 30
constabl|28 -6 0 0 0 0 0 -6 0 14 -10
constitution|-7 0 0 33 -6 0 9 -9 0 -10 -9
constitution resound|0 0 0 38
constitutional|0 0 0 36 -8 25 0 -10
constitutional court|0 0 0 36 0 -9 0 -10
construct|0 19 30 -52 -36 -48 -26 11 -24 27 21
constructive|0 0 0 0 10 -8 -13 37
consul|-25 -7 -8 -9 70 21 -9 23 0 61 9
consul back|0 -8 0 0 0 0 0 33
consul promise|0 0 0 0 31 0 0 0 0 -6
consular|0 0 0 0 0 0 0 -8 0 39
consular officer|0 0 0 -8 0 0 0 -8 0 41
consulate|-85 -108 -74 48 0 -36 13 110 32 103 -69
consulate @place|-21 -7 0 44 -12 0 -6 10 0 -8 -12
consulate window|0 0 0 0 44 -13
consult|-71 0 -22 -50 -34 28 21 -31 87 -48 -26
consult elder|0 0 0 0 0 0 0 -13 38
consult other|0 0 0 0 0 38
consultant|0 0 0 0 0 0 0 0 0 0 21
consultation|-26 -49 -13 -22 -39 0 110 85 57 -68 -117
consultation extra|0 0 0 0 0 0 0 31
consumer|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
contact|-23 -59 -11 -78 -49 18 77 176 95 -85 -131
contact @organization|0 0 0 -7 0 0 0 60 0 0 -26
contact @state|-7 0 0 -32 -7 0 10 10 0 -26
contain|0 0 0 0 -7 -8 -21 -10 29
container|-35 26 0 -15 0 0 0 0 0 6 -14
container under|-11 32
contemplate|0 -20 0 43 0 36 0 0 0 -7
contemplate @person|0 -20 0 47 0 0 0 0 0 -7
contemplate bring|0 0 0 0 0 40
contend|-18 0 0 0 0 18 0 0 0 -8
content|0 0 0 -17 0 0 0 0 19
contest|-88 9 -21 81 -38 -14 -42 -18 -32 -34 -35
contest @state|0 0 0 38 0 -27 0 -31
contingent|119 38 66 -31 -94 -52 -81 -77 -49 -82 -76
contingent @place|-41 6 0 23 0 0 0 0 0 -9 -6
continue|50 -81 80 -47 -54 65 -42 92 0 -48 -53
contract|-22 -32 -25 -13 -45 -60 -45 -22 -23 29 -9
contract lead|0 0 0 0 0 0 0 0 0 36
contract tala|0 0 0 0 0 0 0 51 0 -15
contracted|0 0 0 0 0 0 0 48 0 0 -10
contracted @state|0 0 0 0 0 0 0 48 0 0 -9
contradict|44 -14 -8 -80 0 7 -51 54 -14 -22 -29
contrary|0 -8 0 -7 0 0 13 19
contribute|42 -20 -17 29 -54 -60 -21 20 -11 -51 84
contribution|-35 -33 -27 -29 15 78 -81 -52 -40 21 99
contrition|0 0 0 0 26
control|26 57 0 -18 -8 -38 8 0 0 0 -22
control most|-6 63 0 0 0 0 0 0 0 -7
control radar|32 -19 0 0 0 -21 0 0 0 -8
control wind|-35
controller|-7 0 0 0 19 0 0 -13 0 30
controller will|-9 0 0 0 0 0 0 -12 0 37
convene|-35 -49 20 -52 -88 -7 48 93 92 -34 -35
convenience|0 0 0 0 0 0 0 0 0 36
convenience store|0 0 0 0 0 0 0 0 0 36
convention|-7 0 0 48 0 0 -8 35 0 -13
convention secretariat|0 0 0 35 0 0 0 0 0 -9
converge|68 -24 0 -33 -11 15 12 0 -12 -27 -18
conversation|-29 -44 -8 -48 -44 -22 58 167 51 -55 -101
conversation @place|0 0 0 0 0 -35 0 37
converted|15
convey|-111 -49 -34 -35 145 237 -155 35 125 -113 -69
convey @state|0 0 0 0 48 -63 0 13
convey sorrow|0 0 0 0 0 32
convict|29 -32 -7 -124 -96 0 38 -63 -10 135 48
convict @state|0 0 0 -34 0 -27 0 0 0 44
convict premier|34 0 0 0 0 0 0 0 0 -14
conviction|-8 0 0 -8 0 -68 0 0 0 71 -9
conviction @state|-8 0 0 -8 0 -64 0 0 0 72
convinced|0 0 0 0 0 17
convoy|56 109 18 -75 -177 -76 -59 -129 -49 -124 90
convoy bound|0 43 0 0 0 0 0 0 0 0 -7
convoy carry|-9 0 0 0 0 0 0 -7 0 0 31
convoy coal|-22 0 0 0 0 0 0 0 0 -7 47
cook|-30 0 0 -38 0 -34 0 0 0 -12 -11
cook oil|-10 0 0 -33
cooker|0 -15 0 0 0 0 0 0 0 21
cookery|0 0 0 0 0 0 0 -17
cool|-40 10 0 -25 0 137 15 -41 0 0 -18
cool head|-18 0 0 0 0 49 0 -7
cool rhetoric|0 -13 0 -7 0 46 0 -14
cool tower|0 30 0 0 0 0 -6
coolly|0 0 0 0 0 42 0 -7 0 -14
coolly @state|0 0 0 0 0 42 0 -7 0 -14
cooperate|-93 -51 -12 -61 0 -42 26 99 71 -42 -57
cooperation|-66 -47 -14 18 9 0 69 29 45 -14 -24
cooperation @organization|0 0 0 0 0 0 54 0 0 -69
cooperation proces|0 0 0 0 0 0 0 0 35
coordinat|0 17 0 -30 0 0 25 0 0 0 -10
coordinator|0 0 0 -18 0 65 15 -22 0 9
coordinator renew|0 0 0 0 0 44
copi|57 0 0 0 0 0 0 -12 0 -9
copi comic|58 0 0 0 0 0 0 0 0 -8
copper|-7 0 0 -7 0 0 0 22 0 -20
cordial|0 33 0 0 0 0 0 -16
cordial wire|0 33 0 0 0 0 0 -16
cordon|61 -10 0 18 0 0 -32 0 0 9
cordon round|36 -8 0 25 0 0 -31
cordoned|50 -13
cordoned off|50 -13
core|30 0 0 27
core hijacker|30 0 0 27
cork|0 21
corner|-19 0 0 -6
corp|77 0 35 -97 -70 -91 -107 -111 -58 -9 -85
corp siphon|-8 0 0 0 0 0 0 0 0 30
corporal|0 0 0 -6 0 0 0 0 0 0 28
corporation|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
corps|125 33 67 -46 -83 -46 -74 -73 -49 -72 -64
correspond|-75 -28 -15 -24 -9 -20 19 33 0 -45 14
correspondent|0 -9 0 0 0 0 0 0 0 42
corridor|10 -14 0 48 -20 -6 6 84 0 0 32
corridor @state|0 0 0 -8 0 -17 0 41
corridor bankable|0 0 0 0 0 31
corridor create|0 0 0 0 0 0 0 -6 0 0 93
corridor force|0 0 0 36 0 0 0 -12 0 -6
corridor lapse|0 0 0 0 0 0 0 0 0 32 -10
corridor two|53 0 0 0 0 0 0 0 0 0 -15
corvette|135 16 62 -51 -87 -49 -75 -77 -49 -32 -69
cost|-7 -60 -24 -10 -47 -58 -18 -27 -23 29 -29
cost twice|0 0 0 0 0 0 0 0 0 35 -20
could|-99 -15 -11 20 -8 -11 97 -67 -19 -52 46
could break|0 0 0 -29 0 0 45
could interviewed|0 0 0 -15 0 0 46
could justify|0 0 0 36 0 0 0 -11
could not|0 -6 0 32 0 0 -26 -24
could recognise|0 0 0 0 35
could verify|0 0 0 -20 0 0 35
council|-81 -40 -62 133 0 -23 12 63 16 55 -37
council @place|0 0 0 -21 28 0 0 19 0 -11 34
council ask|0 0 0 0 0 35
council communique|-34 30
council deny|0 0 0 -35
council guard|-10 0 0 0 0 0 0 0 0 32
council may|0 0 0 -16 0 45 0 -22 0 -12
council official|0 0 0 31 -6 0 0 -8
council overturn|0 0 0 45 0 -13
council punish|0 0 0 33 0 -53
council say|15 0 0 0 0 0 31 -10
council withdraw|0 0 0 0 0 0 0 43
council work|0 0 0 0 0 0 -50 0 0 28
councillor|18 -58 -14 -13 -65 28 -59 -59 -33 25 23
councillor counsel|0 0 0 0 0 31
councilman|8 -56 -13 -11 -64 0 -58 -57 -32 29 29
counsel|-68 -49 0 21 -11 135 -55 14 45 -36 -21
counsel @state|0 0 0 0 0 31
count|-9 22 0 75 -7 10 -10 -17 0 -35 -28
count @platform|0 32
count annulled|0 0 0 38 0 -10
count soldier|0 0 0 30
counted|7 0 0 -19 25 -9 0 -17 31 -8
counted name|0 0 0 0 0 0 0 0 34
countenance|0 0 0 24
countered|0 0 0 0 0 0 0 41 0 -8
countered @state|0 0 0 0 0 0 0 41 0 -8
counterfeit|0 0 0 0 0 0 0 0 0 -17
counterpart|-21 -62 -60 16 8 -37 34 90 24 13 -67
counterpart @date|0 0 0 0 0 0 0 -68
counterpart @place|0 0 0 0 28 0 0 -27 0 0 -32
counterpart storm|0 0 0 0 0 0 0 35
countersign|0 -30 18 -9 -113 -8 -9 100 -26 -61 -30
country|0 -59 -61 -41 38 70 -20 65 20 40 -21
country @place|0 0 0 0 0 36
country behind|0 0 0 -33 0 29
country consent|0 0 0 33
country done|0 0 0 0 35 -26
country enrichment|0 0 0 0 0 34
country family|0 0 0 37
country grieved|0 0 0 0 -7 47
country no|72 0 0 0 -10
country own|0 0 0 -7 0 49 0 -20 0 -18
country will|0 0 0 -18 33
county|0 0 0 -12 0 0 0 -18 0 0 -11
coup|35 0 0 -17 0 10 -8 -18 0 19
couple|0 0 0 -16 0 -13 0 -7 0 -10
course|67 -27 0 -13 48 -23 -7 -7 19 -24 -19
course unknown|63 -21
court|-37 -65 -64 -15 11 -33 6 61 13 83 -68
court @state|0 0 0 -10 30 0 0 -17 0 -12
court authorise|0 0 0 33
court count|0 0 0 38 0 -9
court interpretation|0 0 0 0 0 30
court order|20 0 0 -23 0 0 0 0 0 -37 28
court reform|0 0 0 0 0 0 0 38 0 -10
court request|0 0 0 -9 0 30
court sentence|0 0 0 0 0 0 0 0 0 41
court speak|0 0 0 -16 0 0 0 0 0 44
court tell|0 23 0 0 0 0 0 0 0 0 -40
courted|0 0 0 -8 -10 0 0 -20 0 -13 17
courteou|0 0 0 0 0 0 0 0 22 -8
courteously|0 0 0 -6 0 43
courtesy|0 0 0 -16 13 -25 0 56 0 -8
courtesy call|0 0 0 -10 0 -17 0 67
courtyard|19
cousin|18
cover|-8 0 0 -11 0 25
covet|0 0 0 0 26 0 0 0 0 -8
cow|0 24 0 0 0 -7 0 -8
cowboy|0 0 0 34 0 -22
cowboy offer|0 0 0 34 0 -22
crack|0 -14 0 40 17 -28 -17 -42 -15 -24 -26
crack down|32
crack windscreen|-31 0 0 0 0 0 0 0 0 -8
crackdown|124 -45 -17 86 -6 -29 -44 -7 -13 -26
craft|30 9 0 -10 0 0 0 -10 0 -38
crane|-17 -16 0 -16 0 0 0 0 0 -6
crash|-39 35 0 -29 -34 43 0 -44 -16 -23 -29
crat|-12 18 0 0 0 0 0 0 0 0 20
crated|-12 66 0 0 0 0 0 -17 0 -16
crated up|-11 44 0 0 0 0 0 -15 0 -8
crater|-12 0 0 -8 -22 0 -7 -9 0 -11 39
crater together|0 0 0 -7 -20 0 0 -8 0 0 40
create|0 0 0 -7 25 0 0 -9 0 0 93
create @place|0 0 0 0 0 0 0 -6 0 0 93
credential|0 -9 0 0 0 0 0 0 0 32
credential @state|0 -9 0 0 0 0 0 0 0 36
credible|0 0 0 35 0 -9 0 0 0 -8
credible intelligence|0 0 0 35 0 -9 0 0 0 -8
credit|-23 -77 -29 -19 -27 13 -50 -84 -8 -9 7
credit @weapon|31 0 0 0 0 -12
credit line|0 0 0 0 0 50 0 -22 0 -23
credit release|0 0 0 0 34 0 0 0 0 0 -65
credit soft|0 0 0 0 0 0 0 0 0 0 34
creditor|-55 -23 -32 23 10 -74 -55 -41 -32 26 -20
creditor early|0 0 0 47 0 -33
creditor printed|0 0 0 41
creep|41 -15 -16 29 11 0 -21 -31 36 -75 55
crescent|0 24
crest|0 0 0 0 0 0 0 0 0 0 35
crest jamuna|0 0 0 0 0 0 0 0 0 0 35
crew|-72 10 -17 -43 22 -98 -55 -32 -52 44 50
crew @date|-13 0 0 0 0 0 0 0 0 32
crew civilian|0 0 0 32 0 -24 0 -12
crew four|-19 0 0 0 0 0 0 0 0 30
crew marine|-37 0 0 0 0 0 0 0 0 19
crew out|-7 31 0 0 0 0 0 0 0 -8
crewman|47 -70 -12 -20 -19 -22 -37 18 -50 39 28
cricket|-74 -56 -29 -144 -69 -23 -58 -67 -52 -92 -123
cricketer|0 0 0 0 0 0 0 -25
crie|0 0 0 -8 0 0 0 0 0 34
crie @state|0 0 0 -8 0 0 0 0 0 34
crime|-7 -14 0 44 -53 18 -7 -41 17 -39 15
criminal|-7 0 0 44 0 0 0 -9
criminal case|0 0 0 35
cripple|-25 -65 -14 0 0 -105 -56 -62 -35 98 -13
crisi|-10 8 0 -6 0 -9 0 15 0 0 -7
critic|-19 0 0 -41 -17 35 -7 -10 0 -14
criticise|-34 -58 -20 107 -40 -47 -7 -18 -11 -89 -75
criticism|9 -30 -25 22 71 130 -23 -14 -22 -38 -57
criticize|-32 -58 -20 86 -35 -46 0 -17 -9 -86 -74
crocodile|0 0 0 -28 0 0 28
crop|-58 -29 -33 -42 8 -41 -41 -33 -32 28 -24
cross|0 -25 -66 21 -103 -45 -168 -42 0 -38 113
cross @date|0 0 0 -7 0 0 0 -7 0 38 -8
cross @place|-56 21 0 -17 0 8 0 14 0 15 19
cross @state|0 -16 0 -18 0 0 0 26 0 -36 8
cross bridge|-17 0 0 0 0 0 0 0 0 -19 53
cross line|51
cross river|-6 0 0 33
cross salang|0 43 0 0 0 0 0 0 0 0 -7
crossfire|163 -15 -25 21 0 45 -61 -48 -58 -125 -65
crossing|27 42 -46 -17 -26 -33 -21 -12 -17 29 25
crowd|0 12 0 -57 41 27 -16 -17 0 20 -12
crowed|32 0 0 -15 -7
crowed @organization|32 0 0 -15 -7
crown|-21 -55 -60 21 -15 32 15 54 25 14 -36
crown prince|0 0 0 0 0 40 0 -28
crude|-17 -58 -23 0 -46 -62 -16 -27 -21 31
crude gold|0 0 0 0 0 0 0 0 0 -38 23
cruelty|0 0 0 -7 0 47
cruise|-19 -12 0 24 0 -9 -39 -42 -11 0 34
cruise off|31
cruiser|163 26 66 -68 -86 -49 -74 -76 -49 -76 -67
crumble|0 -34 0 7 -22 -8 54 -16 -12 -37 -24
crush|9 0 -15 76 33 -103 -21 -31 -45 -18 -21
csce|0 0 0 0 0 -7 0 0 26
cts|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
cubic|0 0 0 0 0 0 0 0 0 23
cull|0 0 0 -49 0 -10
culprit|0 0 0 16
cultural|30 0 0 -13 0 -14 21 -19 0 -6 -19
cultural society|42
cup|-83 -57 -29 -140 -68 33 -50 -84 -53 -90 -125
curb|-85 -81 -73 -8 -101 -30 -57 11 -32 63
curfew|168 -39 -11 13 -20 -28 0 0 -9 0 26
curfew @place|-11 0 0 0 0 0 0 -7 0 0 45
curfew @platform|-6 0 0 0 0 0 0 0 0 43 -19
currency|-50 -77 -28 0 -61 -20 -50 -56 -7 26 10
curse|0 0 0 33 0 0 0 -23
curse each|0 0 0 33 0 0 0 -23
cursed|0 0 0 50 0 0 0 25 0 -9
cursed @state|0 0 0 32 0 0 0 0 0 -9
curtail|0 -58 18 33 0 -37 78 11 0 25 17
custody|-7 -6 0 -13 -7 0 0 -7 0 42 17
custody off|0 0 0 -9 0 0 0 0 0 30
custom|0 -62 -9 9 37 -44 -13 -42 -10 46 42
custom blockade|0 0 0 0 0 0 0 -12 0 0 33
custom body|0 0 0 0 32 0 0 0 0 -9
custom money|0 0 0 0 0 0 0 0 0 -48 49
custom officer|0 -11 0 -10 -12 -8 0 -15 0 -30 21
custom post|14 -10 0 -12 -17 0 0 0 0 40
custom racket|0 0 0 38 0 0 0 -9
custom servic|0 0 0 0 0 0 0 35
custom union|0 0 0 48 0 0 0 0 0 -22
customer|-19 -57 -23 0 -45 -50 -17 -31 -23 6 -13
cut|61 -72 -100 -12 -30 -370 77 -77 -88 119 -58
cut @place|-12 68 0 0 0 0 0 0 0 -20
cut @state|-18 -10 0 0 0 0 -9 -11 0 49 -12
cut bolt-cutter|-13 0 0 0 0 0 0 0 0 0 52
cut last|39 0 0 0 0 0 0 0 0 -7
cut lead|0 0 0 0 0 0 0 36 0 -12
cut off|-18 -27 0 28 -6 -33 13 0 0 66 -22
cut power|0 0 0 32 0 0 0 0 0 -21
cut short|-13 0 0 -19 0 0 52 0 0 -18 15
cut supply|0 0 0 0 0 0 0 0 0 38
cut tie|0 0 0 -38 54 0 -16 0 0 7
cut transit|0 0 0 48 0 0 0 0 0 -54
cutter|65 12 -7 -44 -13 -14 0 -21 0 0 11
cutter @state|-24 0 0 0 0 0 0 0 0 41
cutter leave|0 41 0 0 0 0 0 0 0 -11
cutter put|-17 0 0 0 0 0 0 0 0 0 35
cutter turn|36 -17 0 0 0 0 0 0 0 7
cutter want|-8 0 0 -14 0 0 0 0 0 43
cuyuni|31
cyber|-10 0 0 -11 0 -10 0 27 0 59
cyber agency|0 0 0 -7 0 -8 0 30 0 -8
cyber assault|0 0 0 0 0 0 0 0 0 37
cyber corp|-8 0 0 0 0 0 0 0 0 30
cyclist|-14 -15 0 -10 0 0 0 -24 0 -10 8
cyclone|-65 -40 -15 -64 0 99 -38 0 -23 -66 -21
cynical|0 0 0 -15 0 19
d'affair|0 0 0 0 0 0 0 20
dabbed|0 0 0 0 0 0 0 10 0 0 -16
dail|0 0 0 0 41 -15
dail @place|0 0 0 0 41 -15
daily|23 21 0 -50 -23 -19 -32 78 0 0 -20
daily @organization|0 27 0 -41 0 0 -8 0 0 35
daily le|0 0 0 -10 0 0 0 31
dairy|0 0 0 0 0 -20 -23 -6
dam|-9 -31 0 62 13 18 -11 -41 -11 -23 -19
dam @state|0 0 0 0 41 0 -31 0 0 -10
dam candle|0 0 0 -25 0 31
dam hold|0 0 0 0 0 0 35
damage|-7 -35 -61 13 0 -83 -55 -62 -54 6 -93
dams|0 0 0 29
danger|0 15 0 14
dangerou|-10 0 0 11 0 25
dared|0 0 0 38
dared @organization|0 0 0 30
dark|44 11 0 0 0 0 0 0 0 -20 -9
dash|0 0 0 45 0 0 -7 -7
dash recognise|0 0 0 39 0 0 -7 -6
data|0 0 0 0 0 0 0 57 0 0 -10
data centre|0 0 0 -18 0 0 0 31
database|0 0 0 0 0 -15 0 24
date|-50 -17 -25 82 -19 60 94 21 -45 -90
date find|-15 0 0 0 0 0 45
date intervention|0 0 0 30 0 0 0 -25
date leave|0 0 0 -7 0 54 0 0 0 0 -12
date when|0 0 0 -15 0 0 46
dawn|44 21 -6 -38 -7 -36 6 59 -9 -23 38
dawn give|0 0 0 0 0 0 35
dawn report|0 0 0 0 0 0 0 0 0 0 38
day|8 88 0 -25 0 -118 6 -32 19 68 -12
day @state|32 -12
day calm|0 39
day close|0 0 0 0 0 0 0 -28 35 -12
day death|0 0 0 0 0 -35 0 0 0 64
day hanging|0 0 0 0 0 -57 0 0 0 39
day monitor|0 36
day pack|0 0 0 -8 -12 0 0 -12 0 33
day sixteen|0 0 0 30 0 0 -10
day talk|0 0 0 0 18 0 0 -33
day-tripper|-17
daybreak|26 28 0 0 0 0 0 0 0 0 -6
days|-20 25 0 0 -8 -18 -9 -7 0 17 6
days coup|0 0 0 0 0 -10 0 0 0 33
dazzle|11 -43 -7 -9 -7 -22 16 -24 0 0 7
de|30 0 0 -13 0 0 0 0 0 -11 -6
de-escalate|-13 37 -36 34 0 0 -13 0 -9 -34 -11
dead|166 -44 0 9 -11 0 48 -25 -7 -15 -15
dead body|0 0 0 23 0 -33
deadline|11 -10 0 62 0 -7 23 -40 0 -11 -28
deadline peace|0 0 0 0 0 0 34 -11
deadline set|0 0 0 32 0 0 0 0 0 0 -15
deadline survey|0 0 0 31 0 0 -6
deadlock|45 -8 -11 0 -15 -45 42 -33 22 -39 -53
deaf|0 0 0 -25 0 0 44
deal|-174 -39 -91 25 -72 120 176 61 -17 -231 -91
deal @date|0 0 0 0 0 50 53
deal @state|0 0 0 -49 -12 -18 -19 59
deal island|0 0 0 0 0 38
deal meet|0 0 0 0 31 0 0 -51
dealer|-19 0 0 13 0 0 0 0 0 -22
dealing|0 0 0 -16 24 0 0 0 0 -39 23
dealing @state|0 0 0 -16 24 0 0 0 0 -39 23
death|59 0 0 -10 -9 -56 16 -11 0 -11 9
death @place|14 0 0 0 -10 -38 0 31 0 45 -12
death buffer|38 0 0 -9 0 0 0 -9 0 -18
death sentence|-10 0 0 -7 0 -8 0 0 0 -8 39
death wish|0 0 0 34
debate|-15 0 0 -41 0 101 -14 -27 0 -29 -10
debate @place|0 0 0 0 0 55
debate invite|0 0 0 0 0 30 0 -15
debenture|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
debt|-54 -79 -28 13 -65 12 -49 -41 -8 20 35
debt cancel|0 0 0 0 0 36
decad|0 0 0 28 29
decade|23 -6
decency|0 0 0 19 0 0 0 -9
decide|21 -6 0 24 15 43 -14 -43 0 35 -32
decide @date|0 0 0 -16 0 45 0 -22 0 -12
decide @place|-10 0 0 26 0 -6 0 0 0 36
decide cabinet|0 0 0 35
decide date|0 0 0 30 0 0 0 -25
decide keep|0 0 0 0 0 -7 -16 33
decide whether|0 0 0 0 0 14 0 0 0 0 -31
decision|23 0 0 -28 51 114 -25 -62 0 -24 -26
decision @state|0 0 0 -22 0 40 0 -7 0 -9
decision arm|0 0 0 0 33 0 -14 0 0 -9
decision break|45
decision conscription|0 0 0 0 -7 62 0 -9
decision expel|0 0 0 44 -12 0 0 0 0 -10
decision say|0 0 0 0 0 35
decision turn|0 0 0 0 0 0 0 0 0 32
deck|-27 0 0 0 0 0 0 0 0 41
declaration|-16 -9 0 45 22 -22 34 30 -8 -26 -23
declaration two|0 0 0 -18 33
declaration until|0 0 0 0 -17 0 35
declaration war|0 0 0 38 -13 -19 0 -8
declare|-55 -28 -27 36 0 -183 28 -121 -116 84 -136
declare @group|-7 39
declare would|30 0 0 -16
decline|-72 -198 -9 98 -92 -96 174 -48 -168 -56 -76
decline comment|0 0 0 0 0 34 0 0 0 -7
decline extradite|0 0 0 31 0 0 0 0 0 -11
decline invitation|0 0 0 57 0 -14 -41 0 0 -11
decline return|0 0 0 -10 0 0 56
decline send|0 0 0 -31 0 0 50 33
decommission|-69 58 39 0 0 -27 -59 -7 -7 -9 -16
decommission hulk|-30 0 24
deconflict|0 0 0 -28 0 0 25
decree|57 0 0 -25 58 12 46 -32 -14 28 38
decree dissolve|0 0 0 0 0 41 0 0 0 -7
decree ignore|0 0 0 0 0 0 -8 0 0 40
decry|-49 -43 -19 189 -54 -71 -9 -10 0 -108 -101
decry blockade|0 0 0 7 0 0 0 38
deep|0 0 0 18 -30 0 0 6
deepen|-31 -12 -18 -28 16 -70 -54 67 -26 -22 22
deescalate|-13 37 -36 34 0 0 -13 0 -9 -34 -11
deface|-34 -43 -20 -23 -15 -113 -46 -93 -37 83 -34
defcon|20
defeat|0 0 0 -8 0 0 -6 17 0 -8
defeat embrace|0 0 0 0 0 0 0 31
defeated|0 0 0 50
defeated withdrawal|0 0 0 51
defected|0 0 0 0 0 0 0 16
defence|14 -66 -32 -32 -28 24 -28 20 43 -40 -75
defence contact|0 0 0 0 0 0 -53 0 0 43
defence council|-34 30
defence fatherland|54
defence minister|0 0 0 -11 0 0 28 37 36
defence ministry|40 -10 0 0 -10 -31 18 -7 0 -23 16
defend|8 -57 12 -10 131 84 -122 70 -33 -57 -62
defend @person|0 0 0 0 -17 -27 0 51
defender|-9 -53 -30 -137 -69 -19 -50 -87 -54 -100 -125
defender @place|43
defensive|16
defiance|-23 -8 0 56 13 -7 0 -30 -11 -38 47
defiant|0 0 0 30
defiant @state|0 0 0 30
deficit|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
defuse|-69 -9 -35 -8 31 16 -14 26 0 -40
defuse row|0 0 0 0 -16 0 0 34
defy|57 -94 -24 65 12 -145 40 -10 -38 83 31
defy creditor|0 0 0 41
del|0 0 0 0 0 0 0 18
delay|-69 -11 -23 -54 91 -85 209 -54 68 -110 89
delay open|0 0 0 0 0 0 -16 0 38 0 -9
delegate|-43 -86 -84 -13 -27 -75 86 66 64 0 -48
delegate @organization|0 0 0 0 0 0 41 -13
delegate @place|0 0 0 0 0 0 31
delegate hand|0 0 0 0 0 0 0 0 34
delegate say|0 35 0 -35 0 0 -14 -10 21
delegate tell|0 -8 0 12 0 0 33
delegate tempered|0 0 0 -10 33 -10
delegate two|0 0 0 0 0 0 -9 48
delegation|-60 -80 -61 -24 -10 0 120 87 26 17 -70
delegation @place|-8 0 0 0 -9 43 7 0 0 -30 -9
delegation @state|0 0 0 0 0 0 0 33
delegation carry|0 0 0 0 0 0 0 31
delegation leave|0 -10 0 0 0 0 40 0 0 0 -10
delegation sit|0 0 0 0 0 0 -8 -50
delegation twelve|0 0 0 0 0 0 0 -37
delegation walk|0 0 0 -20 0 0 14 -6 0 51
deleted|30 0 0 0 0 0 0 0 0 -18 28
deleted #|0 0 0 0 0 0 0 0 0 0 34
deleted presidential|34 0 0 0 0 0 0 0 0 -8
deliberate|-10 0 0 25
delimit|0 -56 -61 -14 -11 22 10 60 -70 -56 -51
delimitation|0 0 0 0 0 0 0 0 21
delist|-26 53 0 57 -28 0 -17 29 -14 30 29
deliver|-45 -42 -60 20 -38 -63 -69 -8 101 -77 208
deliver @place|0 0 0 -30 0 0 0 0 29
deliver @state|0 0 0 34 0 0 0 0 0 -6 -19
deliveri|0 -9 0 0 0 -7 0 -8 0 37
delivery|20 0 0 0 0 -14 0 -11 0 -20 19
delivery first|38 0 0 0 0 0 0 0 0 0 -6
delivery twenty|0 0 0 0 0 -14 0 -9 0 -8 30
delta|0 28
delusion|0 0 0 19
demand|-166 -163 -76 218 79 -134 -159 -91 -15 -133 -220
demand @person|0 0 0 -10 0 0 0 -22 0 55
demand authorities|-7 0 0 46
demand bill|0 0 0 64 0 -10
demand civilian|0 0 0 31
demand date|0 0 0 -15 0 0 46
demand migration|0 0 0 -31
demand new|0 0 0 -30 0 0 0 -7
demand prior|0 0 0 -6 0 0 -9 54
demand rebate|0 0 0 -30
demand restoration|0 0 0 31
demand whole|0 0 0 -35 6
demarcate|-6 -57 -61 -14 -12 20 9 62 -71 -57 -52
demarcation|-50 23 0 0 0 0 0 15
demarcation done|-56 31
demarche|0 0 0 59 0 0 0 -13
demarche @date|0 0 0 44 0 0 0 -10
demilitarisation|7 12 -8 45 -29 0 6 -16 11 -27 -22
demilitarise|-23 61 15 -8 0 -31 -59 0 -8 -11 -19
demilitarization|7 12 -8 45 -29 0 6 -16 11 -27 -22
demilitarize|-28 61 15 0 0 -27 -59 -6 -7 -7 -16
demobilisation|7 12 -8 45 -29 0 6 -16 11 -27 -22
demobilise|50 63 0 77 -60 42 -53 0 -19
demobilization|7 12 -8 45 -29 0 6 -16 11 -27 -22
demobilize|50 63 0 77 -60 42 -53 0 -19
democracy|0 0 0 46 0 -28
democracy student|0 0 0 46 0 -28
demolish|17 37 0 41 -21 -71 -18 -52 -22 18 32
demolish concrete|-6 0 0 0 0 0 0 0 0 -6 33
demonize|-32 -58 -20 86 -35 -46 0 -17 -9 -86 -74
demonstrate|42 14 19 0 7 -15 7 -33 -24 8
demonstration|-13 -15 -24 -28 0 0 55 -7 -9 105
demonstrator|18 44 0 20 21 -18 22 -21 0 21 -23
demoted|0 0 0 -14 0 0 0 -8 0 27
denial-of-service|-25 0 0 -12 0 0 0 0 0 51
denial-of-service attack|-25 0 0 -12 0 0 0 0 0 51
denounce|14 -119 -57 169 -135 -11 -19 -65 -43 -64 -99
denounce cruelty|0 0 0 -7 0 47
dentist|0 0 0 -17
denuclearisation|0 0 0 -7 18 0 0 25
denunciation|-22 -11 0 8 26 30 9 -20 -8 -13 10
deny|41 -107 -82 -7 27 -210 -37 86 -125 127 -64
deny @platform|-13 0 0 0 0 0 0 0 0 31
deny @state|-22 0 0 47 -19 -18 0 6
deny accept|0 0 0 0 41 0 0 -6
deny account|0 0 0 -6 31
deny any|30 0 0 -33 0 16 0 36
deny ask|0 0 0 18 0 16 -7 58 0 -30
deny entry|-8 0 0 0 0 0 0 -16 0 44
deny ever|0 -14 0 0 0 0 0 49
deny gendarm|46 0 0 0 0 -7 0 0 0 -9
deny offer|0 0 0 -9 41 0 0 -14
deny plan|-16 0 0 32 0 0 0 0 0 -9
deny report|0 0 0 -9 0 -28 69
deny threaten|0 0 0 -37
deny withdrawal|-12 32 0 0 0 0 0 0 0 -8
depart|21 9 -16 -38 -41 0 28 -38 -35 -81
department|-17 -56 -60 63 -14 -7 18 100 25 43 -39
department without|0 0 0 0 0 0 0 34 0 0 -7
departure|0 45 0 0 0 0 12
depend|0 7 0 0 -11 0 -14 34 0 0 -6
dependant|0 0 0 0 0 0 0 0 0 21
deplore|-47 -43 -19 194 -54 -48 -12 -46 0 -111 -101
deplore hang|0 0 0 40
deploy|126 0 11 -16 -61 -138 -43 -65 25 -143 -76
deployment|118 -14 0 -20 0 0 -9 -26 0 -24 -7
deport|-15 -31 -16 -31 0 -122 -63 0 -20 84 -6
deport @state|-10 0 0 -19 0 -50 -8 14 0 26 -8
deportation|0 -8 0 28 24 0 -7 -7 0 -27 18
deportation clause|0 0 0 44 0 0 0 0 0 -9
deporte|0 0 0 18 -8
deposit|-7 8 10 -55 11 15 9 24 -10 26 36
deposit billion|0 0 0 0 0 0 0 0 0 0 41
depositor|-9 0 0 0 0 0 0 0 0 18
depot|68 42 -48 -25 -39 0 -19 0 -19 9 -31
depot absurd|0 0 0 -11 0 45
deputi|0 0 0 24 11 -15 -19 -7 0 28
deputi @place|0 0 0 0 0 0 -10 0 0 44
deputi boycott|0 0 0 33 0 -7
deputy|0 -22 0 18 23 47 0 17 -11 -25 -18
deputy @place|-11 0 0 -14 0 36 0 0 0 -7
deputy minister|0 0 0 -23 33 0 0 13 -9 0 -7
derail|89 -39 -15 30 -6 -76 -32 -96 -24 -28 -57
derby|0 0 0 0 0 -16
deride|-33 -58 -20 110 -35 -47 -7 -17 -10 -86 -74
describe|0 17 0 98 -10 -23 -89 -106 78 -100 -65
describe @state|-28 0 0 115 -11 -37
describe both|0 33 0 0 0 0 0 -16
describe relations|0 0 0 -23 0 35
describe sheer|31 0 0 -19
describe takeover|0 0 0 -7 0 31
desert|15 26 0 -11 0 -14 0 -7 0 -13 29
desierto|0 0 0 0 0 0 0 18
design|0 0 0 40
designate|7 -30 16 -22 -49 72 -49 -8 -34 83
designation|0 -8 0 17 0 0 0 0 0 23
desire|-90 8 -26 57 59 98 -39 -45 -47 -64 -59
desk|0 0 0 -19 0 -7 0 -23 0 51
desk @place|0 0 0 -18 0 0 0 -22 0 54
despair|-15 18 16 0 -19 14 30 13 0 -48 -12
despite|42 -15 0 -12
destroy|99 120 -60 -49 -58 -86 -84 -63 -98 -92 -105
destroy @place|0 31
destroy tower|34 0 0 -11
destroyer|137 28 92 -11 -94 -49 -79 -79 -50 -78 -81
destroyer prevent|-17 0 0 0 0 0 0 0 0 34
destroyer tell|0 32
destroyer weigh|-15 0 34
destroyer will|-22 21 0 48 0 0 0 0 0 -8
destruction|16 0 0 24 0 0 0 -9
detachment|-23 86 0 0 0 0 0 0 0 -20
detachment quarter|-12 68 0 0 0 0 0 0 0 -20
detail|0 0 0 13 -20
detain|-163 -94 19 -75 -33 -9 -31 -186 -8 155 101
detainee|39 -71 -12 -23 -21 -23 -37 15 -50 38 49
detected|30 0 0 0 48 0 -10
detected @organization|0 0 0 0 48
detected no|30 0 0 0 0 0 -9
detectiv|-23 0 0 -8 0 -14 0 56 0 0 -16
detectiv pooled|-12 0 0 0 0 0 0 35
detente|-18 0 0 -45 9 33 0 -61 13 -21 75
detente between|0 0 0 0 -9 0 0 -30 0 0 21
detention|12 -15 -10 37 11 16 -49 -13 0 0 27
detention blogger|46
detention order|0 0 0 0 0 0 -8 0 0 0 34
deter|16 0 0 0 -13 -8
deterrent|36
deterrent @place|36
detonate|-79 121 -39 -26 -105 -50 44 -65 -27 -50 -34
detonate @state|-36 45
devaluation|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
develop|-30 -11 -18 -38 16 -69 -53 58 -26 -19 22
developer|-8 0 0 -30 0 0 0 -20
development|0 0 0 0 0 30 0 0 0 13 -10
development minister|0 0 0 0 0 34
device|30 0 0 -18 0 14 0 0 0 -10
dhow|-24 -10 0 -30 0 40 0 0 0 15 -8
dhow @state|0 0 0 -22 0 42
dialogue|-128 -70 -35 -160 -101 108 284 113 25 -217 -189
dialogue @place|0 0 0 0 0 -32
dialogue @state|0 -10 0 -27 -7 40 55 -17
dialogue only|0 0 0 0 0 35
diamond|-19 43 0 -8 0 0 0 0 0 18 14
diamond road|-18 44
diary|-8 0 0 16 0 -26 52 -7
dictator|-16 -56 -59 23 -13 -6 20 71 27 22 -33
dictionary|-20
did|15 43 0 0 20 -42 -8 7 -7 -33 11
die|11 48 -25 -30 50 11 23 -45 -21 -106 -32
diesel|-16 -9 0 24 0 0 0 -12 0 38 -8
diesel rise|0 0 0 32 0 0 0 0 0 -14
dieselpunk|0 0 0 -16
differ|-19 -44 -12 11 38 -12 0 -65 7 -8 -35
difference|-12 19 -8 -17 36 -27 18 10 35 0 -31
difference sea|0 0 0 0 48
different|0 0 0 0 0 0 -6 30
dig|47 -80 -62 -72 -32 -139 -10 -14 -44 -24 93
dig near|0 0 0 0 0 0 0 49 0 0 -29
digger|0 0 0 -7 0 0 0 0 0 0 22
digitised|0 0 0 0 0 0 0 18
dignity|0 0 0 0 0 0 0 0 0 52
dignity @place|0 0 0 0 0 0 0 0 0 52
dilute|9 21 -22 -31 46 45 -38 11 -8 -8 -25
dine|-65 -56 -65 -34 -38 -16 45 31 -46 -70 8
dine reindeer|0 0 0 0 0 0 53 -50
dinghi|-7 0 0 0 0 0 0 0 0 -10 26
dinghy|18
dinner|0 0 0 36 -6 -10 37 -34 0 0 -12
diplomacy|-48 -36 -11 -102 -64 23 96 158 75 -103 -112
diplomacy open|0 0 0 0 0 0 0 51
diplomat|37 -91 -83 -54 10 0 25 81 -36 95 -39
diplomat @place|-14 14 0 -9 -15 -12 28 37 0 0 -31
diplomat get|0 0 0 0 0 0 0 -35
diplomat headach|72 0 0 0 -10
diplomat order|-7 0 0 0 0 0 0 0 0 31
diplomat remember|0 0 0 37 0 0 -7 -18
diplomat say|27 0 0 -18 31 39 16 -61 0 0 46
diplomatic|0 -15 0 45 8 -16 7 0 45 0 -23
diplomatic boycott|0 0 0 32 0 -6 -8 0 0 -15
diplomatic note|0 0 0 -40 0 0 0 -8 48
direct|-15 9 9 -23 -25 -66 32 75 -20 99
direct aid|0 0 0 -18 0 0 0 -22 0 54
direct flight|0 0 0 0 0 0 0 48 0 0 -14
direct mail|0 0 0 0 0 -24 0 35
direction|0 -7 0 0 0 0 0 -9 44
director|-13 0 0 0 -9 -9 -10 -16 19 -8 -6
disable|0 -16 0 -47 -19 -28 -49 -14 -34 -13 -18
disagree|-22 -44 -13 0 35 -15 33 -155 36 -13 -37
disagree @organization|0 0 0 0 0 0 53 -50
disagree about|0 0 0 -11 0 0 0 0 30
disagreement|-8 28 -8 -13 0 -28 16 27 76 0 -35
disagreement seat|0 0 0 0 0 0 -18 0 40
disappearanc|0 0 0 -16 0 0 0 14
disappearance|-7 0 0 21 0 39
disappearance radio|0 0 0 0 0 39
disappointed|-20 0 0 0 0 38 0 -12 0 -17
disappointed but|-9 0 0 0 0 37 0 -11 0 -13
disappointment|0 0 0 0 0 57 7
disapprove|-32 -58 -20 86 -35 -46 0 -17 -9 -86 -74
disarm|-54 114 -18 -35 24 -89 -44 -14 -19 9 -23
disarm north|0 35 0 -38 0 0 -9
disarmament|-31 97 -12 -28 33 -26 10 24 29 -34 -45
disarmament deal|0 31 0 0 0 0 -6
disarray|0 0 0 0 0 0 21 -34
disarray @date|0 0 0 0 0 0 18 -34
disaster|-9 0 0 12 61 0 0 -11 0 -15 -7
disavow|13 -8 -8 -69 23 0 -45 36 -13 -20 -29
disband|-34 68 0 36 -10 52 -53 -12 -9 -9 20
disburs|0 0 0 0 0 -9 0 0 0 32
disburs @state|0 0 0 0 0 -9 0 0 0 40
discharge|9 18 0 41 -9 54 -53 -8 -8 -7 21
discipline|0 -7 0 0 16 0 0 -17
disclaimed|0 0 0 0 0 39
disclaimed any|0 0 0 0 0 39
disclosed|8 -6 0 -8 0 -16 -9 22 -6 21
disco|0 0 0 -8 15
discomfited|0 0 0 20
discontinue|-17 0 0 50 0 -7 0 -20 -15 40 -55
discotheque|-6 0 0 0 24
discredit|-32 -58 -20 86 -35 -46 0 -17 -9 -86 -74
discriminate|-32 -58 -20 86 -35 -46 0 -17 -9 -86 -74
discuss|-143 -52 -90 -141 0 -173 196 151 46 -97 -49
discuss anyth|0 0 0 0 0 0 31 -51
discuss federation|0 0 0 0 0 0 19 -30
discuss reunion|0 0 0 0 0 0 0 48
discussion|-40 -38 -13 -98 -40 13 162 62 87 -136 -128
disdained|0 0 0 43
disdained seat|0 0 0 43
disengage|-22 130 -16 28 -72 -44 7 -15 -10 39 9
disengagement|0 29 -8 32 -31 0 38 -25 11 -30 -24
disengagement @place|0 16 0 -12 0 0 31 -9
disinfected|-11 -11 0 0 0 0 0 0 0 0 33
disinfected old|-11 -11 0 0 0 0 0 0 0 0 33
disk|10 0 0 0 0 0 0 0 0 17
dismantle|-199 211 10 58 64 -106 -82 -18 -10 -16 -89
dismantle loudspeaker|0 -29 0 0 43 0 0 -10
dismay|-8 0 0 12 0 33 -8 0 0 0 -7
dismay sentence|0 0 0 0 0 34
dismiss|-26 -78 -26 102 -133 23 -142 -35 -116 -59 -55
dismiss @state|-7 0 0 22 -13 -40 0 0 0 -10
dismiss claim|0 0 0 0 0 36
dismiss former|0 0 0 36 0 -9 0 -10
disobey|54 -45 0 10 12 -77 -16 37 -36 35 29
disown|-60 14 -18 58 -27 0 -41 21 -30 -45 -20
dispatch|169 69 -22 -26 -82 -81 -39 -32 -15 -68 -58
dispatch company|39
dispatch river|-7 54
disperse|-18 0 0 52 20 -26 -15 -24 -14 -12 -38
displace|11 -27 -17 0 -23 -90 -19 0 0 38 40
display|-28 0 -20 0 -41 -35 8 -20 12 -23 10
displeasure|14 0 0 95 -9 -20 0 -33
displeasure @state|0 0 0 37 -6
displeasure know|0 0 0 48 0 0 0 -17
disposal|-34 0 34
disposal southern|-18 0 34
dispute|-97 -49 -47 -12 -90 45 -80 142 -54 -75 -127
dispute court|0 0 0 -15 0 0 0 36
disquiet|-16 0 0 0 -9 95
disquiet @state|0 0 0 0 -9 53
disquiet about|-16 0 0 0 0 41
disregard|9 -49 -22 11 0 -65 62 -40 0 31
disrupt|7 -85 -24 9 -16 -21 -35 -63 11 26 -44
dissatisfaction|0 0 0 26 0 0 0 -7
dissent|0 0 0 0 0 0 0 0 0 33
dissent against|0 0 0 0 0 0 0 0 0 33
dissident|40 -82 -12 30 -24 -25 -39 0 -50 38 28
dissident wing|0 0 0 46 0 0 0 -11
dissolve|53 18 0 73 -11 46 -54 -22 -9 -27 34
dissolve @state|0 0 0 0 0 41 0 0 0 -7
dissolve panchayat|0 0 0 46 0 -28
dissolve parliament|46 0 0 0 0 -16 0 -8
distance|0 0 0 0 0 0 0 18 0 0 29
distres|0 0 0 0 -15 11
distribute|6 -33 -16 36 -32 -39 -10 17 14 -46 100
district|-7 37 0 -13 0 0 0 -23 0 -8 -21
distrust|-8 29 -8 -11 0 -28 27 26 36 0 -29
disturbed|0 0 0 0 -11 35
disturbed tone|0 0 0 0 -11 35
ditch|-37 29 0 0 0 0 0 0 0 -11
dither|0 0 0 0 -17 -27 0 51
dive|-20
diver|-32 33 0 -8 0 -7 0 0 0 -16 -6
diver off|-36 45
divert|76 -46 -40 -109 21 -13 -67 -33 -66 134 -19
divert @place|-17 0 0 0 0 0 0 0 0 32
divid|0 0 0 -17 0 -6
dividend|-54 -22 -32 -51 13 -38 -41 -35 -32 27 -18
division|75 27 11 -11 -12 -16 13 -25 0 -35 -34
division @place|-12 -44 12
division draw|39
division embark|0 30
dizzy|0 0 0 0 0 22
dlrs|-103 -98 -60 -55 -47 -58 -91 -90 -39 63 -8
do|-33 0 45 -16 34 -16 0 -15 0 -16 29
docent|0 0 0 -7 0 0 0 26
dock|-30 18 0 -28 0 28 0 0 0 57 -26
dock @place|-22 0 0 -18 0 0 0 0 0 57
docker|-7 -11 0 0 0 0 -10 -16 0 13 41
docker vote|0 0 0 0 0 0 0 -7 0 0 55
dockyard|0 -28 0 0 0 0 0 0 0 23
doctor|0 -42 -15 -41 -32 -111 -32 -109 -18 29 171
doctor @place|-10 0 0 -21 0 -41 0 0 0 56
doctor committee|0 0 0 31
document|-14 -27 0 19 27 29 -6 -14 0 10 -7
document show|-7 0 0 0 0 34
documentary|0 0 0 27 0 0 0 -6 0 -6
does|0 -16 44 -66 20 0 30 0 -8 10 -26
does every|-11 0 46 -6 0 0 0 0 0 0 -18
does not|16 -11 0 -47 36 0 39 12 0 -22
does our|0 0 0 -8 0 0 0 0 0 43
dogfight|30 -18 -18 38 16 16 -11 -20 29 15 -67
dogs|18 0 0 18 0 0 0 -10 0 -11
dollar|-60 -78 -29 -14 -66 -58 -59 -64 -11 22 80
dollar @organization|0 0 0 0 0 0 0 0 0 0 41
dollar coca|0 0 0 0 0 -33 0 0 0 18
don't|-6 0 0 56
donate|-84 -30 -28 40 -25 -78 -46 16 13 -70 209
donate #|-7 0 0 0 0 0 0 0 0 0 30
donation|-35 -33 -27 -29 15 78 -81 -52 -40 21 99
done|-56 30 0 -23 27 -28 -8 29
done @state|0 0 0 -21 -8 0 -7 30
done more|0 0 0 0 35 -26
donet|0 31 0 0 0 0 0 0 0 0 40
donet speak|0 31 0 0 0 0 0 0 0 0 40
donnez-moi|0 0 0 15
donor|-67 51 -28 -61 -26 71 12 -27 13 26 65
donor need|0 0 0 0 0 37
door|0 -9 0 -51 -28 -21 90 88 -7 23
door @place|0 0 0 -11 0 0 0 -7 0 43
door bougival|0 0 0 -8 0 0 39
door diplomacy|0 0 0 0 0 0 0 51
door internal|0 0 0 -7 0 31
door new|0 0 0 0 0 0 43
door stay|0 0 0 52 0 0 -17 9
doping|-18 0 0 0 0 -14 0 0 0 -8 -10
dormitori|0 0 0 0 0 -69 0 0 0 -12 34
dormitori @state|0 0 0 0 0 -69 0 0 0 -12 34
dossier|0 0 0 -18 17 0 0 -14
double|171 -123 -15 -37 -37 -78 -68 8 -52 0 43
double air|53 0 0 0 0 0 0 0 0 -22
double cash|0 0 0 0 0 0 0 0 0 0 44
doubt|-21 16 16 13 -29 69 0 0 0 -26 -15
doubt suspend|0 0 0 0 0 0 -10 0 0 34
douse|11 -43 -7 -9 -7 -22 16 -24 0 0 7
down|14 94 -17 -21 18 -66 -33 -48 -23 -34 41
down @date|30 -7 0 0 0 -9 15 0 0 -6 -18
down @place|41 0 0 25 -12 -52 -20 10 -6 0 40
down @state|24 -36 0 42 -11 -40 47 -12 0 -8 -7
down across|0 0 0 0 0 0 0 0 0 33
down aerial|0 33
down arm|0 36 0 -34 26 -8 0 0 0 -22
down fiscal|0 0 0 59
down flood|0 0 0 -13 0 0 0 0 0 52
down front|-11 33 0 0 0 0 0 0 0 -6
down middle|0 -13 0 -9 0 0 0 36 0 0 -6
down neighbour|0 0 0 0 0 0 0 38
down northern|39 0 0 0 0 0 0 0 0 -6
down own|0 0 0 0 0 0 0 0 0 -31 21
down reporter|0 33 0 0 0 0 0 -16
down roadblock|0 -19 0 0 0 0 0 0 0 0 34
down spanner|0 0 0 0 0 0 0 0 0 41
down street|32
down tent|-13 40 0 0 0 0 0 0 0 -17 -16
down text|0 0 0 42 0 -8 0 -8
down threat|0 0 0 9 35 0 0 0 0 -20
down walk|0 0 0 0 0 0 0 0 0 32
downed|16 0 0 23 0 -7 0 -7 0 31 -11
downed tool|-7 0 0 -10 0 0 0 0 0 50
downgrade|61 -69 -13 42 -49 -37 0 0 -38 57 -97
downhill|0 18
downplay|-54 -8 -35 0 47 17 -13 -8 0 -40
dozen|20 -16 0 0 0 0 0 0 0 0 12
dozens|32 15 0 8 0 -6 0 0 0 -6
draft|-13 -47 20 -61 57 -106 -7 75 62 -36 -36
draft but|0 0 0 -8 -8 0 -6 -11 50
drag|27 -43 0 14 -24 -68 -81 -230 -14 108 -97
dragoon|0 0 0 0 0 0 0 0 0 0 17
drain|-22 14 -12 -21 -8 -39 11 -73 -8 53 -32
drastically|0 45 0 0 0 -9
drastically reduce|0 45 0 0 0 -9
drava|50 -10 0 -10
drava stop|50 -10 0 -10
draw|24 -10 -63 21 -31 110 11 17 -54 -112 -137
draw #|-15 0 0 42 0 -10 0 -14
draw back|0 0 0 0 0 61 0 -44
draw down|-8 44
draw seri|0 0 0 -36
draw up|28 -20 0 -30 0 0 18 13 0 21
drawdown|0 11 -8 45 -29 0 6 -16 11 -27 -23
dread|0 0 0 0 0 25 0 -7
dream|0 0 0 -28 27 0 15 0 0 -7
dream take|0 0 0 -35 29
dredg|0 0 0 16 -8 21
dredger|20 -16 0 0 17 0 0 0 0 -22
dressed|-20 0 0 20 0 -12 0 0 0 13
drift|-58 -79 0 12 56 0 53 -42 0 -9 -76
drill|-43 13 142 -12 21 -19 39 -25 0 -18 -25
drill @state|0 0 0 -11 0 0 52
drill dispute|0 0 0 -11 31 0 -9
drill end|0 -6 35 0 0 0 0 0 0 0 -7
driller|0 0 0 -9 0 0 0 0 0 19
drilling|-40 -81 -29 87 -65 -6 -54 -75 -8
drillship|15 0 0 0 0 -6 0 0 0 0 -6
drink|-15 -21 -17 -30 25 -31 -9 0 24 16 36
drink poison|0 0 0 -22 32
drink water|-19 0 0 0 0 -14 0 0 0 26 30
drive|58 -32 -81 36 -90 -306 -121 -33 78 -41 125
drive @organization|0 0 0 0 0 0 0 0 0 0 30
drive @place|-23 -24 0 -9 0 -6 0 46 0 -15 32
drive back|0 40
drive off|-27 0 0 0 0 0 0 0 30 20 -18
drive out|35 0 0 0 0 0 0 -11 0 0 -11
drive road|0 31
drive thousand|-8 0 0 0 0 0 0 0 0 42
driver|36 -39 0 -51 0 -18 -23 -62 0 35 13
driver blockade|-23 0 0 0 0 0 0 -15 0 40
driver say|7 -6 0 -18 0 0 0 0 0 43 -11
driver stabbed|59 0 0 -35 0 0 0 -9 0 -18
driver want|0 0 0 35 0 0 0 0 0 0 -15
drone|109 -73 21 26 -77 53 -97 -98 -87 -27 -23
drone attack|-20 0 0 0 0 33
drone engin|0 0 0 0 0 0 0 0 0 43
drone fly|-8 0 0 0 0 0 0 26 0 45 -14
drone incident|0 0 0 0 0 36
drop|-128 -72 -67 0 169 -368 52 -34 -84 -49 153
drop #|0 32
drop @state|40 0 0 0 0 0 0 0 0 0 -7
drop boycott|0 0 0 0 0 0 0 45 0 0 -18
drop demand|0 0 0 -42
drop rarotonga|0 0 0 0 -13 0 0 -7 0 43 -13
drop sorghum|0 0 0 0 0 0 0 0 0 0 39
drop tyre|0 0 0 40
drop within|0 0 0 0 0 0 0 0 0 36
drought|0 0 0 0 0 0 0 0 0 -8 34
drown|-7 -41 0 62 26 11 -13 31 0 49
drown out|-12 0 0 0 0 0 0 0 0 40
drown strait|0 0 0 32
drug|0 -15 0 0 -10 0 0 29 0 13
drug baron|0 -10 0 0 0 0 0 34
drum|-7 -7 0 -7 0 30
drum war|0 0 0 0 0 31
drummer|-16 0 0 -12 0 0 -8 -20 0 0 -7
drunk|-21 -39 0 48 -18 -26 -42 0 -8 -40 -34
druzhba|0 0 0 16 0 0 -8 10
dry|-6 -23 0 -28 0 24 -8 8 0 26 -8
dubbed|0 0 0 32
dubbed @person|0 0 0 32
duckling|0 0 0 0 0 0 0 0 0 -20
due|-51 44 0 -20 0 -21 0 10 16 -23 -37
due fly|-13 30
due leave|-56 31
duel|33 -27 -15 19 0 -12 22 -8 54 -22 28
dugout|21
dull|0 0 0 0 0 0 0 0 0 -10 21
dump|-20 9 -13 -13 -13 -51 8 -74 -9 33 -35
dunblane|-6 0 0 0 0 19
dures|0 0 0 -19 0 0 28
during|35 -11 0 -24 22 -15 0 -11 0 -23 -9
dusk-to-dawn|23
duti|0 0 0 -13 0 0 -10 -6 0 23
duty|38 -11 0 -7 0 0 0 0 0 39 -20
duty #|0 0 0 0 0 0 0 0 0 35 -20
dweller|0 0 0 0 0 0 0 -18 0 0 30
dweller @date|0 0 0 0 0 0 0 -18 0 0 30
dyke|-8 0 0 -10 27
dynamite|-7 0 -12 43 0 -58 -39 -34 -14 18 -33
e-mail|26
each|8 6 64 -7 -8 -38 -36 -24 9
each @date|-16 0 41
each other|-14 33 12 -15 0 -10 -42 -9 -9 -26
each pull|0 -30 0 0 0 0 0 0 0 35
each send|33 0 0 0 0 0 0 -7
ear|0 0 0 0 0 0 19
earlier|0 17 0 -12 0 0 -6 7
early|-24 0 0 -35 -7 95 31 -23 0 -36 -23
early @place|0 0 0 0 0 0 34 0 0 -11
early answer|0 0 0 -34 0 31 0 -8 0 -8
early payment|0 0 0 47 0 -33
early return|0 0 0 -8 0 63 0 -9 0 0 -9
early say|0 0 0 -22 0 42
earmark|-39 -14 10 0 -9 -15 0 -16 -28 -12 15
earnings|-106 -101 -60 -55 -47 -58 -91 -90 -39 61 -8
ears|33 0 0 -7 0 -38 0 0 0 0 30
ears 70th|0 0 0 0 0 0 0 0 0 0 30
ears @person|33 0 0 0 0 -35
earth|-17 -10 0 13 0 0 -12 0 0 12
earthquake|-60 -40 -15 -63 -16 58 -40 59 -22 -61
ease|-266 100 -75 -30 166 -208 -142 -62 0 -193 233
ease @person|0 0 0 0 52 0 0 -32
ease rule|0 0 0 -6 0 0 0 0 0 0 33
east|23 20 0 -13 0 0 0 -10 0 -13 -12
easter|-6 0 0 9 0 -7 0 -9 0 -21
eastern|-11 75 0 20 -8 0 6 -11 0 -13
eastern @military_unit|0 0 0 31
eastern garrison|-8 42 0 0 0 0 0 -7
eastward|15 32 0 0 0 0 0 0 0 -9
easy|0 0 0 0 0 0 -6 0 0 0 28
eat|-12 -29 -51 -9 40 -35 -36 -21 -51 -31 -19
eat gras|0 0 0 27 0 -31 0 0 0 0 -7
eat word|0 0 0 -18 57 0 -10 -42
eavesdrop|-8 -57 -7 0 -7 -76 -56 -19 -29 25
ebb|-36 65 0 -8 0 16 11 -25 0 -21 25
ecologist|14 0 0 0 0 0 0 0 0 22
economic|-26 9 0 25 0 -16 0 -9 0 -13
economist|-50 -77 -28 0 -61 -20 -50 -57 -8 23 10
economy|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
ecu|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
ecuavisa|0 0 0 0 -12 0 0 24 0 -10
edge|62 -47 -33 -52 36 47 0 15 50 -150 22
editor|101 -71 -13 -38 11 7 -41 -20 -50 49 22
editor @date|0 0 0 -13 33
editorial|-10 0 0 51 -8 -17 0 -12
education|-21 0 0 -9 0 0 0 0 0 0 -14
effect|8 37 0 0 0 -6 14 0 0 29 -20
effect @date|-8 53 0 -7 0 0 13 0 0 12 -10
effect between|0 0 0 0 0 0 0 30
effigy|0 0 0 -14 0 0 0 0 0 40
effigy @state|0 0 0 -15 0 0 0 0 0 41
effort|-14 -11 0 39 -6
eggs|-12 0 0 28 0 0 0 0 0 -25 -7
eight|-8 6 0 -29 21 -12 0 -23 0 -31 -15
eight site|0 0 0 -12 48 0 0 -8 0 0 -13
eighteen|19 -20 0 -10 0 -17 42 -9 0 19
eighteen @state|42 0 0 0 0 -8 0 0 0 0 -6
eighteen member|0 0 0 0 0 -7 0 0 0 36
eighteen page|0 0 0 -8 0 0 45
eighteenth|0 0 0 0 0 0 35
eighteenth round|0 0 0 0 0 0 35
eighty-odd|0 26 0 0 0 0 0 0 0 -9
either|-10 0 0 13 -15 15 23 7 26 -6
eject|0 0 0 -7 0 0 0 0 0 26
ejected|0 0 0 0 0 0 0 0 0 41
ejected @organization|0 0 0 0 0 0 0 0 0 42
ejection|0 0 0 0 0 0 0 -6 0 27
el|0 0 0 0 0 0 0 0 0 0 44
el niño|0 0 0 0 0 0 0 0 0 0 44
elbow|0 0 0 0 -40
elder|-27 10 0 8 0 24 -13 23 35
elder resident|0 0 0 0 0 0 0 30
elect|24 0 0 30 -13 11 7 -9 0 -7
elect @date|0 0 0 43
election|-16 -13 0 0 -22 -40 10 7 0 48
election fund|0 0 0 0 0 -17 0 0 0 41 -6
election unlikely|0 0 0 -6 0 0 37
electoral|16 0 0 -14 0 -7 0 13 0 17
electric|-14 0 0 0 0 0 0 0 0 -20
electricity|10 0 0 0 0 -14 0 -17 0 29 21
electricity within|0 0 0 0 0 -10 0 0 0 33
elephant|-15 0 0 0 0 -11 0 -14 0 0 -9
eleven|0 -43 13 -57 -30 -13 7 40 27 0 8
eleven commando|0 0 0 0 0 0 0 0 0 30
eleven outside|0 0 0 0 0 0 0 36 0 -12
eleven point|-10 0 0 0 0 0 35 47
eleven ship|0 0 0 0 0 0 0 -8 0 35
eleven them|31 0 0 0 0 0 0 0 0 -22
eleventh|0 0 0 -9 0 -11 -36 -32 39 26
eleventh round|0 0 0 0 0 0 -35 -29 39
eleventh-hour|0 0 0 0 0 40 0 -28
eleventh-hour @group|0 0 0 0 0 40 0 -28
elicited|0 0 0 0 31 0 0 0 0 -6
elicited @state|0 0 0 0 31 0 0 0 0 -6
else|-9 0 0 24 0 0 67 -30
embargo|-172 -183 -67 -95 -142 39 -95 -98 -92 144 150
embargo against|0 0 0 0 0 0 0 0 0 -35 -13
embargo arm|0 0 0 -6 -7 0 0 0 0 -9 31
embargo vote|0 0 0 0 0 0 0 -8 0 35
embargo well|0 0 0 0 0 42 0 0 0 0 -8
embark|0 30 0 0 0 0 -6
embark home|0 30
embarked|17
embarrassed|-7 0 0 -11 15 0 -11 -37
embarrassed @person|-6 0 0 0 15 0 -11 -34
embassy|-105 -113 -77 57 -32 -76 -23 96 35 166 -33
embassy @date|0 0 0 -13 0 0 0 36 0 -8
embassy @place|0 -23 0 11 0 0 -21 -37 -10 35 -16
embassy cardboard|0 0 0 30 0 0 0 -9 0 -14
embassy eggs|0 0 0 33 0 0 0 0 0 -17
embassy evacuate|0 0 0 -7 0 0 0 0 0 53
embassy hours|0 0 0 0 0 0 0 41 0 -8
embassy residence|31 0 0 -23 0 0 0 0 0 -12
embassy say|-31 18 0 -11 22 0 0 0 0 15 11
embassy source|0 0 0 -10 0 0 0 0 0 0 30
embassy staff|0 -8 0 15 -12 -26 0 -6 0 35
embattled|0 0 0 0 0 -9 0 27
embezzl|-19 0 0 -13 0 0 0 0 0 -7
embrace|-80 -40 -17 -34 -11 -23 13 74 0 -51 42
embrace victor|0 0 0 0 0 0 0 31
emerge|0 0 0 0 0 0 0 0 30
emerge say|0 0 0 0 0 0 0 0 30
emergency|153 -54 -10 29 -26 -57 15 0 -10 -40 43
emergency @state|30 0 0 -6
emergency aid|0 0 0 0 0 34
emergency decree|36 0 0 0 0 -23
emergency force|0 -9 0 0 0 -18 0 0 0 0 36
emergency land|-31 0 0 0 0 0 0 0 0 -8
emergency relief|0 0 0 0 0 44
emir|-15 -54 -59 26 -12 0 21 72 27 22 -32
emirate|0 0 0 -42 10 -17 0 31
emissari|0 0 0 0 0 0 0 17
emissary|0 0 0 0 0 0 9 13 43
emissary second|0 0 0 0 0 0 0 0 46
emplace|-38 -14 10 6 -9 -9 0 -16 -28 -7 9
employee|-17 -57 -23 82 -42 -49 -15 -25 -20 17
employee warn|0 0 0 80
empty|-66 112 0 -9 -34 -40 37 -35 -7 125 11
empty @state|0 23 0 -10 0 36 0 0 0 -7
empty embassy|0 0 0 -6 0 0 0 0 0 52
empty pots|0 0 0 0 0 0 0 0 0 44
empty reporter|0 31
empty two|0 0 0 0 0 0 0 0 0 -16 35
encircle|17 -17 -35 -11 -42 -115 -99 31 0 78 101
enclave|52 38 -47 0 -43 -30 -13 14 -20 14 11
enclave dweller|0 0 0 0 0 0 0 -18 0 0 30
encourage|-37 -49 0 0 -10 135 38 -90 -12 -47 -61
encourage @state|0 0 0 -12 34
end|-265 156 15 -15 0 -129 36 0 -28 -106 14
end @date|0 33 30 0 -7 0 -6 20 0 -30 46
end @state|-31 14 0 -20 0 -21 -11 33 -6 -20 7
end @weapon|0 0 0 0 0 44
end diplomatic|0 -8 0 26 0 0 34 -18 0 17
end disarray|0 0 0 0 0 0 18 -34
end embargo|0 0 0 0 0 42 0 0 0 0 -8
end fish|0 0 0 0 0 0 0 -10 0 38
end hail|0 0 0 0 0 -8 0 0 0 51
end intelligence|0 0 0 -14 0 0 -8 0 0 36
end month|36 -10 0 29 0 0 0 -7 0 0 -10
end our|0 0 0 0 35 -21
end shift|0 36
end truce|0 -20 0 0 0 0 0 65
end visa|0 0 0 0 0 0 0 0 0 0 38
endorse|-140 -83 -43 -59 90 -17 -74 68 -38 -50 -14
endorse @state|0 0 0 -10 33 0 0 -26
endorse government|0 0 0 0 0 0 0 33 0 -9
enemi|0 0 0 25 25 0 -9 12
energy|-16 -48 -23 21 -44 -56 -13 -42 -22 17 10
enforce|69 0 14 0 0 21 -24 -102 -60 76
engage|-10 -25 -42 -84 -12 -60 87 48 55 -27 -69
engel|0 0 0 0 0 0 0 0 0 -16
engin|-12 -25 0 -7 0 -6 0 0 0 37
engine|-28 13
engineer|0 0 0 -30 -32 -10 -11 79 0 -37
engineer fortify|41
engineer who|0 0 0 0 0 0 0 34
engineer work|0 0 0 0 0 0 0 35
enhance|-30 -11 -18 -38 17 -69 -53 57 -26 -19 22
enlarg|34
enlargement|0 0 0 30 0 0 0 -21
enlargement artificial|0 0 0 30 0 0 0 -21
enlisted|31 0 0 -6 0 0 0 20 0 -11 -9
enlisted #|38 0 0 0 0 0 0 0 0 -11 -7
enough|-10 -13 0 84 19 15 36 -22
enough now|0 0 0 80 0 -6
enraged|0 0 0 0 0 0 20 0 0 -14
enrich|43 0 0 -17 -6 11 0 0 22 -9
enrich uranium|46 0 0 -16 0 0 0 0 23
enriched|0 0 0 0 27
enrichment|-18 -14 -29 0 60 95 0 -21 34 -26 -111
enrichment lawful|0 0 0 0 0 34
enrichment plant|0 0 0 0 31 0 0 -9
enter|0 0 11 -76 -125 -10 -65 58 20 69 -53
enter @place|-16 39 0 -18 0 0 0 -18 0 -13 18
enter plea|0 0 0 0 0 38 0 -44
enter trade|0 0 0 0 0 0 0 60
enthusiast|-26 0 0 0 0 0 0 0 0 0 -11
entire|-16 0 0 -40 0 -6 0 0 0 78 29
entire @military_unit|0 0 0 -38 0 0 0 0 0 41
entire border|-8 0 0 0 0 0 0 0 0 39
entire stock|-7 0 0 0 0 0 0 0 0 0 30
entirely|0 0 0 29
entity|0 0 0 45
entity call|0 0 0 58
entreated|0 0 0 -13 0 90 0 -11 0 -8 -35
entreated @state|0 0 0 0 0 39 0 0 0 -7
entry|-22 0 0 -22 -19 -25 -9 58 0 18 15
entry four|0 0 0 0 -9 0 0 0 0 0 31
entry hot|0 0 0 0 0 0 0 0 0 39
entry put|0 0 0 0 0 -32 0 67 0 -8 -10
envoy|-98 -36 -69 44 30 9 0 63 39 79
envoy @place|-29 28 0 -11 -19 60 0 9 -7 -23 8
envoy deport|0 0 0 0 0 -48
envoy desert|0 0 0 0 0 0 0 0 0 -8 35
envoy emerge|0 0 0 0 0 0 0 0 30
envoy puppet|0 0 0 36 -6
envoy quarrel|0 0 0 37 0 0 -7 -18
envoy shown|0 0 0 -11 0 0 0 -10 0 47
episode|-26 -7 -12 -81 86 -40 -39 -84 -16 -72 -56
episode @state|0 0 0 0 60 0 0 0 0 -29
equal|0 0 0 29
equipment|-35 -33 -27 -29 15 77 -81 -53 -40 30 97
equity|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
era|-9 0 0 16 0 0 21 -27
erase|-22 15 -12 -21 -8 -37 11 -73 -8 54 -32
erect|0 15 29 -53 -36 -49 -26 10 -24 22 21
escalate|0 0 0 6 0 17
escalation|-19 -13 0 37 -53 46 -8 -30 17 -39 16
escort|76 -22 -24 0 0 16 -129 35 -51 -24 24
escort @platform|0 0 0 0 35 0 0 -12 0 0 -7
escort @weapon|-17 -9 0 0 0 0 0 0 0 42
establish|42 -62 7 -55 -10 -125 -87 102 -76 -69 44
estimate|0 0 0 0 0 -7 0 0 0 35
estrangement|0 0 0 0 0 0 0 24
estuary|35
estuary @place|35
eternal|-7 0 0 0 46 0 0 -14
eternal friendship|-7 0 0 0 46 0 0 -14
ethnic|-7 11 0 58 0 -30 0 0 0 0 -7
ethnic cleans|0 0 0 60 0 -30
euro|-28 0 0 0 -12 -11 0 0 0 -12 45
euro go|-22 0 0 0 0 0 0 0 0 0 30
eurozone|0 0 0 0 0 0 0 31 0 -7 -15
evacuate|-102 59 0 -43 0 -68 -6 8 -23 203 23
evacuate #|0 0 0 0 0 0 0 0 0 0 35
evacuate @place|0 0 0 0 0 0 0 0 0 50
evacuate @platform|0 0 0 -7 0 0 0 0 0 53
evacuate last|0 0 0 0 0 0 0 0 0 -34
evacuation|9 -11 0 0 0 0 0 0 0 15
evacue|0 0 0 0 0 0 0 -18 0 28
eve|0 -13 0 0 0 0 20 31
eve inauguration|0 -10 0 0 0 0 0 34
even|-12 0 0 17 0 37 -6 -11 0 31 -10
evening|-50 0 0 0 0 -29 12 0 0 -15
event|-9 0 0 -29 -13 91 20 -26 0 -29 -24
event @place|-8 0 0 -28 -12 92 0 -18 0 -28 -8
eventual|0 0 0 0 0 0 -25 22
ever|11 -12 0 19 0 -13 0 -18 -6 -9 -17
ever @person|41 0 0 -15 -8
ever agree|0 -14 0 0 0 0 0 35
ever come|0 0 0 -35 15
ever say|0 0 0 30 0 0 -10
every|-69 -23 115 58 -21 0 -11 -24 15 47 -68
every @date|-18 0 78 0 0 0 -6 -14 21 0 -20
every @state|14 0 0 11 0 0 0 -19 0 32 -17
every house|0 0 0 -8 0 0 -9 30
every metre|0 0 0 34
every respect|0 0 0 0 0 34
everyone|0 -6 0 -32 0 39 17 -36
everyone else|0 0 0 0 0 0 24 -33
everyth|-18 0 0 0 0 0 -8 0 32
everyth where|0 0 0 0 0 0 -7 0 32
evict|0 -19 0 45 20 -26 -16 -26 -14 0 -36
evidence|38 0 0 37 25 -23
exam|-8 0 0 0 0 0 0 0 0 36
examin|0 -8 0 0 0 30 0 0 0 -12
examin whether|0 0 0 0 0 32 0 0 0 -12
examine|0 0 0 54 0 27 0 -20 0 0 -7
examine @state|0 0 0 -19 0 57 0 -11
examine custom|0 0 0 38 0 0 0 -9
examine holiday|0 0 0 35 0 -26
exceed|18 0 0 0 0 0 0 0 0 -11
excellent|0 0 0 -18 40
except|0 0 0 17 0 -16 62 -40
except @state|0 0 0 0 0 0 31 -51
except name|0 0 0 0 0 0 30 11
excepted|0 0 0 0 0 0 0 0 0 25 -6
exchange|-56 -293 -126 -7 17 -35 0 92 163 -275 101
exchange @date|0 0 0 57 0 0 0 -14
exchange bodi|0 0 0 -11 0 0 0 -18 0 0 48
exchange condolenc|0 0 0 0 62 0 0 -13
exchange jail|0 0 0 0 0 0 0 -10 0 0 34
exchange protest|0 0 0 31 0 0 0 -11
exchange shot|33
exchange war|0 0 0 0 0 0 0 0 0 0 30
exclude|0 0 0 53 -10
exclude use|0 0 0 53 -10
excluded|0 0 0 65 -6 0 -25 13
excluded meet|0 0 0 0 0 0 -22 31
excluded road|0 0 0 48 0 0 0 -17
exclusion|0 0 0 30
exclusion health|0 0 0 30
excoriate|-10 15 0 69 -18 -22 -7 -29 11 -20 -27
excuse|0 0 0 0 0 22
execute|-7 -58 10 -60 21 43 -50 -77 -52 -27 109
execution|0 0 0 17
executive|29 -127 -35 -20 -34 -75 -54 13 -70 69 19
executive strike|0 0 0 0 0 0 0 30
exempt|-79 78 -12 -16 46 -69 -58 10 -20 -63 126
exercise|-18 119 133 -37 0 73 -30 -39 -8 -8 -81
exercise @date|0 38
exercise off|7 0 0 0 0 30
exercise will|0 0 37 -13 0 0 0 -6 0 49
exhausted|0 0 0 23 0 0 0 0 0 -7
exhort|-37 -56 0 34 -49 135 41 -89 -12 -47 -77
exhort @group|0 0 0 34 0 -22
exil|42 0 0 38 19 0 0 -8 0 -16 -7
exil gather|36 0 0 -7
exile|17 0 0 -10 0 0 0 0 0 0 47
exile @state|-10 0 0 -9 0 0 0 0 0 0 50
exiled|0 0 0 -9 -13 0 0 0 0 29
exit|-24 -6 -28 31 -33 67 -12 -36 -22 44 44
exodu|-12 17 0 0 0 25 0 -7 0 -8
exonerated|-26 0 0 0 34
exonerated @state|-21 0 0 0 34
expand|133 -104 51 -170 -32 -23 -206 80 -129 33 24
expect|-67 25 14 39 -32 -16 0 51 -11 -68 -21
expect @state|-13 0 0 22 0 -9 0 -20 0 -15 32
expect explanation|0 0 0 48
expectation|0 0 0 0 -17 6
expedition|22
expel|83 -127 -69 43 -122 -144 -106 -74 -71 116 -97
expel @person|0 0 0 0 0 30
expel @state|-25 0 0 -36 0 0 0 -7 0 40 -18
expel nine|0 0 0 44 -12 0 0 0 0 -10
expel tigrinya|31 0 0 0 0 0 0 0 0 -22
expert|-38 0 0 18 -7 33 12 40 0 -13 29
expert conclude|-17 0 0 59 0 0 0 -10
expire|0 -34 0 27 -23 -10 52 -26 -12 -51 -15
expire @date|0 0 0 43 0 0 0 -10 0 -14 9
explain|-10 0 0 40 -15 0 11 -24 0 -28 -13
explain abstention|0 0 0 0 -7 38
explanation|0 0 0 17 0 34 0 0 0 -7
explode|-88 57 -25 -31 -67 -61 53 -51 -14 -58 -19
exploratory|0 0 0 0 0 0 -13 9 28
exploratory talk|0 0 0 0 0 0 -8 0 31
explosion|110 -9 -41 44 18 11 -50 -54 -49 -46 -39
explosive|52 -56 -39 51 18 60 -9 -31 -34 35
export|-69 -81 -29 -21 -17 -25 -51 -47 -10 38 45
export @platform|-9 0 0 0 56
export law|0 0 0 0 0 0 0 0 0 34
export pistachio|0 0 0 0 -6 0 0 0 0 -9 33
exported|0 0 0 21
express|-301 -133 -67 -6 272 157 -237 -71 27 -291 -139
express @state|0 0 0 0 -12 48 0 -8
express displeasure|0 0 0 37 -6
express reservation|0 0 0 0 0 40
express sympathy|0 0 0 -6 39 -11
expropriate|-58 -21 -16 -11 -20 -49 -8 -11 -12 25
expulsion|-103 -67 -19 62 -10 -52 26 -71 -17 197 41
expulsion @state|0 0 0 -52 0 0 0 0 0 43
expulsion timber|0 0 0 35 0 0 0 0 0 -9
expulsion worker|0 0 0 57 0 0 0 -14
extend|-32 -248 28 -42 -189 -151 -76 228 -59 -235 71
extend @state|0 0 0 0 0 0 0 0 0 0 37
extend intelligence|0 0 0 37 0 0 -6 -40
extension|0 0 0 0 34 0 -8 20
extension sea|0 0 0 0 35 0 -7 -14
extension truce|0 0 0 0 0 0 0 36
extra|25 -8 0 -20 0 0 0 16 0 -15 -14
extra battalion|0 0 0 0 0 0 0 31
extract|0 0 0 18
extradite|-32 6 21 66 -22 30 -10 74 12 -88 82
extradite #|0 0 0 43 0 0 0 0 0 0 -11
extradite @state|0 0 0 0 0 -9 0 0 0 -24 56
extradite former|-21 0 0 0 0 0 0 56
extradition|-96 -41 0 31 7 21 29 54 0 -53 -38
extradition banker|0 0 0 -9 0 30
extradition welcome|0 0 0 0 -12 -32 0 26
extraordinary|0 0 0 0 0 0 0 46
extraordinary session|0 0 0 0 0 0 0 46
extremely|0 31 0 0 0 0 0 -16
extremely cordial|0 33 0 0 0 0 0 -16
extremist|54 17 -17 20 -25 20 -21 -12 -57 0 20
eye|-23 13 0 -7 0 0 0 -11 0 0 -13
eyes|-23 28 0 -21 -9 14 0 14 0 -6 -24
eyewash|0 0 0 16
eyewitness|-10 18
fabricat|0 0 0 38
fabricat evidence|0 0 0 38
fabricated|0 0 0 -7 0 75
fabrication|30 0 0 -23 0 43
fabrication report|30 0 0 -9
face|128 0 -63 0 -39 -136 0 -14 8 -25 -89
face @state|39 0 0 -16 0 0 14
face bridge|33 0 0 0 0 0 0 -8
face expulsion|0 0 0 35 0 0 0 0 0 -9
face face|32 0 0 -20 0 0 10 14
facilitate|0 -15 36 -17 -62 18 35 63 49 17 -44
facilitator|0 0 0 0 0 0 0 31 0 -9
facilitator cross|0 0 0 0 0 0 0 31
faction|21 -6 0 0 0 0 17 0 0 -7
factory|10 -58 -23 0 -45 -16 -9 -31 -21 17 -9
factory code|0 0 0 0 0 33
faded|0 0 0 0 0 -10 16 -7
fading|0 0 0 0 0 0 37
fading @state|0 0 0 0 0 0 38
fail|108 -43 -15 21 -52 -35 105 -133 -12 -42 -24
fail @date|0 0 0 0 0 0 38 -10
fail bank|0 0 0 0 0 -8 0 58
fail persuade|0 0 0 0 0 0 56 -22
failure|0 -9 0 13 0 0 31 -24 0 0 -32
fair|-14 0 0 -14 0 -12 0 -26 0 -17 -15
fairy|-9 0 0 -21 0 40
fairy tale|-9 0 0 -21 0 40
faith|0 0 0 25
falcon|0 0 0 0 0 0 0 0 0 -6 16
fall|-85 98 -43 44 -32 -137 88 -153 -105 -92 -100
fall @place|37 -15 0 -25 18 0 0 17
fall line|0 0 0 -8 37
fall out|-10 -14 0 59 0 0 -10
fall silent|-48 28
false|0 0 0 9 0 -15 10
falter|36 -46 7 17 23 0 67 -31 -15 -28 -49
famili|-37 -28 0 -44 0 59 -7 -54 0 -38 130
famili hit|0 0 0 0 0 0 0 0 0 0 44
famili two|-29 0 0 0 36
familiar|0 0 0 0 0 -6 0 15
family|-8 15 0 16 0 0 23 0 -7 -8
family accord|0 0 0 37
family reunion|0 0 0 -25 0 0 32
fanned|58 -10 0 0 0 0 0 0 0 -7
fanned out|58 -10 0 0 0 0 0 0 0 -7
fans|-14 -18 0 -15 -19 -24 -8 -9 0 -12 -7
fantasy|0 0 0 -26 0 0 23
far|0 -8 0 0 -10 -15 40 -6
farce|0 0 0 66 0 0 0 0 0 -6
farce fumed|0 0 0 44
farewell|0 0 0 0 -8 20 15 -23
farm|-53 -80 -29 -14 -63 -23 -49 -33 -9 44 -8
farm bank|0 0 0 -7 0 0 0 30
farm laws|0 0 0 0 0 0 0 0 0 40
farmakonisi|26 -10 0 0 0 0 0 0 0 -30
farmakonisi @state|26 -10 0 0 0 0 0 0 0 -30
farmer|20 -58 -25 -27 -51 -123 0 -76 -27 22 30
farmer block|0 0 0 0 0 0 0 0 0 38
farmer cut|0 0 0 0 0 -33 0 0 0 18
farmer union|0 0 0 0 0 -36 0 -38 0 0 29
farsi|0 0 0 0 0 0 0 0 0 31
farsi broadcast|0 0 0 0 0 0 0 0 0 31
fashaga|17
fast|0 34 0 24 0 0 0 -22 0 -7
faster|0 0 0 -14 0 23 0 -20 0 -14 -8
fate|0 -10 0 0 0 41 -9 0 0 -24 -8
father|0 0 0 30 14
fatherland|54
fatigu|0 0 0 0 0 0 0 0 0 40
fatigu seize|0 0 0 0 0 0 0 0 0 41
fatih|15 0 0 0 0 -6 0 0 0 0 -6
fatima|0 26
fault|-35 -75 -21 115 -36 -53 0 -19 -10 -92 -83
favour|0 0 0 -6 32 0 -16 6
favour @place|0 0 0 0 34 -21
fax|0 0 0 8 18 20
faya|39
fear|0 -12 0 -34 -27 94 17 9 0 -15 -19
fear open|0 0 0 0 0 39 0 -8
feature|0 0 0 -12 37 0 0 -7
feature caviar|0 0 0 -12 37 0 0 -7
federal|18 0 0 -18 0 0 0 8 0 0 -6
federation|-21 -57 -60 -30 -28 -20 25 21 23 0 -37
federation @person|0 0 0 30
federation protest|0 0 0 -42
feed|-14 0 0 0 0 -8 0 0 0 19 27
feel|0 -20 -17 -11 -17 40 -9 0 24 -13
feel @state|0 0 0 -13 0 31
feet|0 -9 0 -14 -7 0 26 -21 0 0 12
feet apart|0 0 0 0 0 0 34 -18
felled|0 0 0 0 0 0 0 0 0 17
fellow|0 0 0 -8 0 22 0 0 0 0 -8
fence|-40 0 0 0 0 19 23 -12 -24 150 7
fence hand|-9 0 0 0 0 0 0 0 0 31
fence through|0 0 0 0 0 0 0 0 0 30
fence truce|-34 6
fended|19 0 0 16 0 0 0 0 0 -12
ferry|-45 -53 0 -22 -8 14 -9 -25 -29 -26 -6
ferry disaster|0 0 0 0 17 34 0 -7
ferry international|-32 0 0 0 0 0 0 0 0 23
ferry tell|46 -35 0 0 0 0 0 0 0 0 -8
fertiliser|0 0 0 0 0 0 0 0 0 20 -14
festival|-19 -13 0 -32 -8 -17 0 -19 0 -9 -8
feted|0 0 0 0 0 -28 0 18
feted @person|0 0 0 0 0 -28 0 48
feted hotel|0 0 0 0 0 0 0 -30
feud|-6 -16 0 -37 -9 11 0 0 0 -15 -11
fibre|0 0 0 0 0 0 0 15
fiction|0 0 0 -30 0 32
fictional|0 0 0 -22
field|-23 -41 19 -35 18 -19 -16 -20 -31 -47 53
field hospital|-14 0 0 0 0 0 0 -13 0 0 59
fierce|17
fifteen|-11 0 0 0 0 0 0 -8 0 -11 33
fifth|-9 -8 0 0 -9 -32 51 -16 26 31
fiftieth|25
fifty|-12 8 0 -10 0 -39 0 -13 0 10 23
fifty five|0 0 0 0 0 -36 0 0 0 -10
fight|259 -108 -33 40 10 109 -109 -17 -66 -129 -74
fight @place|29 0 0 0 0 52 0 -47
fight two|35 0 0 0 0 0 0 -10
fighter|163 36 68 -40 -39 -67 -56 -101 -108 -53 -41
fighter @group|-36 8 0 0 0 0 0 0 0 41
fighter around|-42 -6 0 0 0 0 0 0 0 0 36
fighter buzz|-10 0 0 0 0 0 34
fighter come|-14 0 0 0 40
fighter escort|-17 -9 0 0 0 0 0 0 0 42
fighter fly|0 -39
fighter lay|0 0 0 0 32 -7
fighter ninja|-31 20
fighter patrol|-41 22 0 0 0 0 -11
fighter south|34 -20
fighting|90 -7 -40 41 19 13 -46 -52 -49 -42 -35
figment|0 0 0 -13 0 45
figuig|18
figur|0 0 0 -10 0 -12 23 -26 21 -19 23
file|-82 -22 -94 94 -154 -200 -55 65 29 -155 -247
file @organization|0 0 0 -10 0 0 0 30 0 -9
filibuster|7 -20 -9 -10 -18 0 -31 -63 -13 45 -16
fill|-136 161 23 115 22 -78 -73 -9 -39 34 -9
fill @place|0 -6 0 30 0 0 0 0 0 -15
fill ditch|-37 29 0 0 0 0 0 0 0 -11
fill singer|0 30
fill tahrir|0 0 0 0 0 0 0 0 0 44
film|-10 -18 -14 -95 13 -43 -58 -105 -18 -30 -63
film last|40 0 0 0 0 0 0 0 0 -6
final|-27 -27 0 -58 -18 -8 -12 -55 0 -13 -8
final text|0 0 0 24 0 0 0 -35
finalise|-87 -88 -28 -12 -29 -69 0 71 -30 -20 10
finalize|-87 -88 -28 -12 -29 -69 0 71 -30 -20 10
finally|0 0 0 0 0 0 -18
finance|-60 -77 -28 -17 -62 -35 -58 -42 -11 13 30
financial|0 0 0 0 0 -21 0 23 0 18
find|-21 -58 -46 -67 -71 39 30 21 70 -77 -91
find @place|-13 0 0 0 0 36 0 36 0 -11
find corridor|0 0 0 0 0 31
find next|-15 0 0 0 0 0 45
find police|0 0 0 44
finding|0 0 0 -21 0 68 0 0 0 -6
finding politicised|0 0 0 -15 0 41
fine|0 0 0 -28 0 0 0 -11 0 0 25
finger|-12 23 0 76 0 0 0 0 0 -20
fingered|0 0 0 27 0 -8 0 -7
fingerprint|-15 0 0 0 0 -16 0 82 0 -15 -14
fingerprint @place|-12 0 0 0 0 0 0 35
fingerprint database|0 0 0 0 0 -13 0 31 0 -13
finish|-162 185 105 -126 -50 -109 0 0 38 45 16
finish @state|-9 42
fire|116 -24 -83 30 0 -14 -79 -137 -151 28 -252
fire @date|-51 36 0 36 0 0 0 21 0 -9
fire @person|-12 0 0 0 0 0 0 0 0 58
fire @place|-13 -24 0 23 0 -8 0 -7 0 38
fire @state|27 -11 0 0 -9 22 0 -31 0 21
fire @weapon|-33 -16 18 -11 0 43 0 0 0 -19
fire across|-11 54 0 0 0 0 0 -6
fire each|-6 32
fire length|0 30
fire manoeuvr|37 -15 0 0 0 0 0 0 0 -6
fire near|42
fire off|-42 25
firefight|12 0 -20 0 -27 -25 0 0 -21 0 -58
firefighter|-18 -12 0 0 0 0 0 0 0 -9
firemen|-10 -10 0 0 0 -8 0 0 0 -17 59
firemen pull|0 -8 0 0 0 -6 0 0 0 -13 47
firework|0 -7 0 -18 0 0 13
firing|99 -8 -41 38 19 12 -46 -52 -49 -44 -36
firm|-25 0 0 0 0 -14 0 -50 0 56
firm call|0 0 0 -26 0 0 0 0 0 73
firm report|-8 0 0 0 0 0 0 0 0 30
firmly|0 0 0 -14 0 44
firmly tell|0 0 0 -14 0 44
first|25 -24 0 -75 42 -96 -32 43 -37 -60 62
first @state|0 15 0 -9 6 0 0 -30 0 -8 19
first choice|-6 0 0 0 59
first five|0 33 0 0 0 0 0 0 0 0 -10
first month|0 -11 0 0 0 0 0 0 0 -9 33
first passenger|0 0 0 0 0 0 0 0 0 0 35
first sight|0 0 0 33 0 0 0 -9
first since|11 0 0 -8 0 -15 0 35 0 -6
first strike|-6 0 0 31
first such|37 -6 0 0 0 -45 0 39
first time|12 -13 18 -55 0 -19 -23 48 -10 7 23
first use|0 0 0 -22 38
fiscal|-52 -78 -28 54 -61 -21 -50 -59 -7 24 10
fiscal responsibility|0 0 0 59
fish|-33 -20 -7 24 15 -12 -16 -10 -9 18 -35
fish acces|0 0 0 0 0 0 0 -10 0 38
fisheri|0 -21 0 -10 0 -8 -10 25 0 25
fisherman|7 -9 0 9 0 0 0 0 0 0 -23
fishermen|11 -22 -8 0 -25 28 -20 -17 0 28
fishermen chase|30 -7 0 0 0 0 0 0 0 20
fishermen migingo|0 0 0 -9 0 41
fishermen rally|0 0 0 30 0 0 0 -9 0 -14
fishermen say|-19 0 0 0 0 0 0 0 0 34
fishery|20 -9 0 -9 0 0 10 -15 0 -13
fist|53 0 0 15 0 0 -9 9 0 -25
fitter|0 0 0 0 0 0 0 0 0 41
fitter @place|0 0 0 0 0 0 0 0 0 41
five|0 14 0 -34 -28 -84 -20 20 -13 -36 16
five @state|0 0 0 0 0 0 0 -12 0 0 69
five casket|0 0 0 0 0 -35 0 0 0 0 16
five hilltop|0 32 0 13 0 0 -9 0 0 0 -11
five terror|0 0 0 0 -12 -32 0 26
fix|-23 -11 10 -9 29 15 68 45 0 0 -29
fixture|-72 -55 -29 -134 -65 -15 -47 -125 -52 -88 -123
fixture @place|0 0 0 0 0 0 0 -43
fizzle|-20 -11 10 0 31 18 64 20 0 7 -26
flag|-78 -20 0 83 -9 50 -18 34 -7 14 13
flag half-mast|0 0 0 0 0 55 0 0 0 -14
flag phone|0 0 0 0 0 0 0 0 0 0 30
flagged|-14 -8 0 -8 -24 0 0 -9 0 23 16
flagship|20
flak|0 0 0 0 0 0 0 0 0 -16
flam|-21 -18 0 7 0 0 0 0 0 -9
flam off|12 -30
flamingo|-17 0 0 0 0 0 0 0 0 -9 -9
flar|16 32 0 -10
flar nothing|0 36
flare-up|20
flared|7 0 0 0 0 0 0 -9 0 25
flat|-21 0 0 -29 0 0 0 -7 0 -24
flatcar|7 15 0 0 0 -7
flatly|-11 0 0 0 0 0 0 -15 0 -15
flatten|10 -33 -50 0 -18 -28 -16 -28 -40 -24 -56
flattop|0 21
flayed|0 0 0 35
flayed @person|0 0 0 35
fled|0 19 0 0 0 0 0 0 0 -14 29
fleet|134 71 33 -90 -151 -69 -79 -107 -48 -114 -79
fleet seize|40 0 0 0 0 0 0 0 0 -6
flemish|0 0 0 0 0 0 -6 -20
flight|-44 -10 -27 0 -26 -42 -12 -31 -11 10 162
flight @date|0 0 0 0 0 0 0 -7 0 -9 55
flight between|0 0 0 0 0 0 0 47
flight last|-17 -9 0 0 0 0 0 0 0 42
flight out|53 0 0 0 0 0 0 0 0 -22
flight resume|0 0 0 0 31 0 0 -16
flight since|31 0 0 0 0 0 0 -18
float|-112 -48 9 0 37 -20 -15 0 -36 -46 28
float across|0 -8 0 0 0 0 0 0 0 0 36
flog|-7 0 0 40 0 0 0 -7
flog music|-7 0 0 40 0 0 0 -7
flood|-67 -47 -16 -76 0 97 -40 -9 -24 -24 18
flood crest|0 0 0 0 0 0 0 0 0 0 35
flood request|0 0 0 -13 0 0 0 0 0 52
floodwater|-26
floor|-7 0 0 0 0 0 8 19
florist|22 -6 0 0 0 0 0 -9 0 -7
flotilla|127 80 37 -81 -136 -71 -82 -107 -46 -68 -96
flour|-18 -11 0 0 0 0 0 -8 0 0 46
flout|113 -67 -12 16 25 -102 -27 54 -50 -53
flow|-18 -12 0 68 0 -12 -7 0 0 -10 11
flow station|0 0 0 46 0 0 0 -11
flowed|0 -19 0 0 0 0 0 0 0 0 34
flowed north|0 -19 0 0 0 0 0 0 0 0 34
flower|19 0 0 0 0 0 0 0 0 -6 -7
flu|10 -33 -12 -20 -27 -65 -24 -83 -13 0 128
flung|28 -7
fly|100 -67 0 -106 -16 -280 -79 0 -104 -33 51
fly @place|11 0 0 0 -19 0 -7 -23 0 45 -28
fly @state|-6 -21 0 32 -11 0 0 -13 0 17
fly again|0 0 0 0 0 0 0 65 0 0 -32
fly home|-36 19 0 -13 40 0 0 -9 0 -13 55
fly inland|0 -39
fly off|8 17 0 0 0 0 7 -36
fly out|11 44 0 0 0 0 0 -10 0 -15
fly there|-42 0 22 0 0 0 0 0 0 0 12
fodder|-19 9
fog|-35 0 25 15 0 0 0 -12 0 -40 -10
folded|0 -7 0 0 0 -38 0 0 0 0 19
folded tent|0 -7 0 0 0 -38 0 0 0 0 19
follow|-67 -77 -18 55 -91 173 -97 83 24 -83 -53
follow @place|0 0 0 0 0 0 0 65
follow arrest|0 0 0 0 0 55
follow police|-43
follow riot|31
follower|26 -9 0 7 0 -9 0 0 0 7
follower arrive|34 0 0 0 0 0 0 0 0 -14
food|-7 -44 -28 -43 0 79 -87 -51 -41 9 76
food aid|0 0 0 0 0 14 0 0 0 0 -31
fool|0 0 0 19
foot|54 -23 0 -34 0 -6 84 -23 0 6 -8
foot @place|40 -8 0 -52 0 0 39 0 0 -15
foot lecture|0 0 0 0 0 0 0 0 0 34
football|-77 -56 -29 -140 -68 -25 -48 -107 -55 -63 -128
football aside|0 0 0 0 0 0 0 -8 0 35
footballer|-73 -57 -29 -113 -66 -16 -48 -83 -53 -97 -131
for|-87 -48 38 18 63 33 -10 -19 0 -49 16
forbid|96 -48 0 -53 0 -118 -22 31 -37 146 9
forbid @group|36 0 0 -7
forbid @state|17 0 0 -22 0 -38 0 0 0 34
forbid sale|0 0 0 -21 0 0 0 0 0 36
forborne|-6 32
forborne fire|-6 32
force|161 47 63 49 -11 -66 -209 -35 -157 -40 -129
force @date|-22 38 0 -6 37 0 0 -9
force @organization|-17 8 0 0 0 41 0 21
force @state|36 0 0 -12 0 -14 0 0 0 -23
force end|31 -9
force foreign|0 0 0 -22 38
force land|-30 -10 0 0 0 0 0 0 0 40 11
force office|-12 0 42
force pact|0 0 0 0 0 0 -21 0 0 60
force say|-32 9 0 17 0 0 -12
forceful|0 0 0 35
forceful decide|0 0 0 35
forces|60 17 -17 11 -25 23 -21 -11 -57 0 20
forcibly|21
ford|0 0 0 0 0 0 0 -17
forecaster|-64 -39 -15 -65 0 85 -38 0 -22 -58 -13
foreign|11 -31 0 47 35 -19 -14 -7 0 0 -38
foreign @platform|0 0 0 0 -11 0 0 -30 0 0 21
foreign affair|0 0 0 0 0 0 0 34 0 0 -7
foreign minister|-10 -7 0 -16 -9 0 -7 47 -10 -11
foreign ministry|-23 -11 0 51 29 -6 -56 -25 11 13 -34
foreign navy|0 0 0 0 0 34
foreign newsroom|34 0 0 -11
foreign observer|0 0 0 -7 0 0 34 -20
foreign secretary|0 0 0 0 0 0 32 -11
foreign soldier|0 0 0 30 -7
foreigner|0 0 0 0 0 -8 0 0 0 -21 55
foreigner among|0 0 0 0 0 0 0 0 0 0 34
foreman|0 0 0 -16
foreseen|21 12 0 0 0 0 0 -8
forest|-7 0 0 -19 0 -10 0 0 0 -12
forest fire|-40 0 0 0 0 -10 0 10
forge|7 -69 8 -8 -23 -24 -62 98 -55 -87 -62
forgery|0 0 0 -27
forget|-61 -7 -23 11 11 -26 -16 53 50 -29 -30
forgive|-28 17 -31 -61 46 -77 15 33 -11 0 -6
forgivenes|0 0 0 -20 70 -39
forgivenes people|0 0 0 0 50 -36
forgo|-88 75 0 -43 6 -10 7 35 44 -26
form|-10 0 0 9 0 -14 -13 41 17 31
form cabinet|0 0 0 0 0 -8 0 34
form human|0 0 0 0 0 0 0 0 0 53
formal|-8 0 0 52 0 0 0 -12
formal demarche|0 0 0 44 0 0 0 -10
formalize|-30 -11 -18 -38 17 -69 -53 57 -26 -19 22
formally|0 0 0 17
format|0 0 0 -16 -20 -15 56 26
former|-14 -16 0 0 -38 -40 -30 20 -14 -7
former @person|-9 0 0 18 -18 -53 0 -17 -7 23
former @state|0 0 0 -10 -8 -32 0 70
former leader|0 0 0 -9 0 51 0 0 0 0 -10
former minister|0 0 0 0 0 0 -8 0 0 0 34
former oil|52 0 0 0 0 0 0 0 0 -14
former show|0 0 0 0 0 0 0 -30
former strongman|-21 0 0 0 0 0 0 56
formula|0 0 0 -7 0 0 0 30 0 -10
forsworn|0 0 0 0 35 0 -7 -14
forsworn any|0 0 0 0 35 0 -7 -14
fort|-20 19 0 -8 0 0 0 0 0 14 -8
fortieth|0 0 0 0 0 0 0 0 0 21
fortify|42 19 30 -53 -38 -48 -27 9 -26 27 21
fortify @state|41
fortnight|12 25 26 -14 0 0 -7 -16 0 24
fortnight quarrel|0 0 0 0 0 0 0 0 0 51
forty|10 10 0 -22 -11 -15 0 -9 0 -11 8
forty three|38
forum|-6 0 0 0 -20 0 -10 7 0 -16 -8
forward|0 -26 0 -35 0 -18 -27 -30 0 -31 27
forward open|0 0 0 0 -9 0 0 -30 0 0 21
forward-deploy|113 20 -20 0 -51 -49 -27 -42 11 -47 -44
found|0 0 0 0 0 0 0 -16
founder|36 -47 6 13 20 0 55 -32 -16 -29 -49
four|60 -20 17 -33 -39 -59 -47 0 11 0 -17
four @military_unit|-32 0 0 0 0 0 0 0 0 36
four @state|11 7 0 -18 0 -9 0 -21 0 42 12
four @weapon|0 0 0 -7 -11 -6 0 0 0 0 30
four bear|30 0 0 0 0 0 0 -25
four fighter|-16 0 32 -8
four hundr|45
four leader|0 0 0 0 0 0 0 28 30
four office|0 0 0 0 0 0 0 -16 32
four people|30 0 0 0 0 -38 0 0 0 -7
four-monthly|-16 0 32
four-monthly turn|-16 0 32
fourteen|-24 0 0 24 -6 0 0 -6 -7 -20 12
fourteen grievanc|0 0 0 34 0 0 0 0 0 -12
fourth|33 -23 0 -30 0 -7 -11 0 0 19 45
fourth month|0 0 0 0 0 0 0 0 0 -10 31
fourth time|30 0 0 -10
framework|0 0 0 33 0 0 0 38
framework @place|0 0 0 38 0 0 0 21
franc|-52 -77 -28 -6 -61 -11 -50 -59 -7 20
franchise|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
francophonie|-8 0 0 0 0 0 0 0 0 0 36
francophonie post|-8 0 0 0 0 0 0 0 0 0 36
frank|0 0 0 -7 0 -8 -9 45
frankly|-7 0 0 -31 -7 11 0 24
fraud|-7 0 0 -16 0 0 0 7 0 -9
fraudster|0 0 0 0 0 0 0 0 0 -25
fray|0 -34 0 7 -22 -8 54 -16 -12 -37 -24
free|-92 40 -81 -29 -17 -35 -50 -113 -51 -16 257
free @date|0 0 0 0 0 0 0 -8 0 -31 29
free two|0 45 0 0 0 0 0 0 0 0 41
freeze|-105 -106 -157 -100 -129 66 87 -109 -109 146 -55
freeze @state|0 0 0 0 0 0 -7 -8 0 56 37
freeze @weapon|0 0 0 0 0 31
freeze asset|43 0 0 0 0 -11 0 0 0 -25
freeze exercise|0 0 0 0 0 31
freeze loan|0 0 0 42
freeze people|0 0 0 0 0 40 0 -13
freeze project|0 0 0 0 0 0 0 0 0 -7 43
freeze ratification|0 0 0 0 0 0 16 0 0 -33
freight|-57 -89 -28 -13 -62 -25 -51 -43 -8 76 -30
freighter|-53 26 -7 0 23
freighter @place|-6 41 0 0 0 0 0 0 0 -12
fresh|51 0 0 -13 -28 25 0 25 0 0 -14
fresh call|0 0 0 0 0 44
fresh package|0 0 0 0 0 0 0 0 0 31
fresh start|0 0 0 -17 0 -11 0 58
friend|0 0 0 10 -16 25 -10 -27 0 -10
friendly|0 0 0 0 16 27 0 -7 0 -8 6
friendship|-10 25 0 -9 60 0 -18 -16 0 0 27
friendship @place|-7 0 0 0 55 0 0 -26
friendship gate|0 28 0 0 0 0 0 0 0 0 35
frigate|127 0 64 -13 -74 -72 -84 -40 -50 -55 -104
frigate @organization|0 0 0 0 0 0 0 0 0 50
frigate @platform|37 0 0 -6 0 0 0 0 0 -25
frigate flam|12 -30
frigate officer|-17 0 0 0 0 0 0 55 0 -15
fringe|0 0 0 0 0 0 -16 12
from|-47 0 -11 -16 0 -43 11 -37 29 59 -13
front|54 0 0 -50 0 7 26 54 -6 -25 -35
front @organization|-17 36 0 0 0 0 0 -6 0 -6
front camera|0 0 0 0 0 0 0 31
front will|0 0 0 0 0 0 33
frontier|37 54 -49 -30 -36 13 -7 14 -24 30
frontier @organization|0 0 0 -15 0 0 0 0 0 37
frontier @place|0 0 0 -18 0 0 35
frontier north|0 0 0 0 0 39 0 -8
frontier order|32 0 0 0 0 0 0 0 0 -30
frontline|0 0 0 19 0 0 0 29
frost|0 0 0 0 0 0 -10 15
frosty|0 -9 0 39 0 0 0 -13
fruit|-8 0 0 -11 0 0 0 19 0 39 -27
fruit border|0 0 0 0 0 0 0 0 0 50 -27
fruitles|0 0 0 0 -7 0 34 -50 17
fruitles session|0 0 0 0 0 0 21 -33
fuel|49 0 -19 86 -74 -20 -42 0 -24 6 -26
fuel now|0 0 0 0 0 0 0 0 0 0 41
fugitive|0 0 0 -68 -9 0 0 22 -11 -10
fugitive wall|0 0 0 -48
full|-26 -10 0 -32 58 0 17 14 0 -30 -24
full calendar|0 0 0 -23 0 0 39
full power|0 0 0 -41
full praise|0 0 0 0 36 -7 0 0 0 0 -7
full withdrawal|0 0 0 34
fullback|-72 -55 -29 -133 -65 -15 -47 -82 -52 -87 -123
fume|-16 0 0 36
fume @state|0 0 0 37 0 0 0 0 0 -13
fumed|-14 0 0 91 0 0 -10 0 0 -10
fumed @organization|0 0 0 44
fund|-51 -97 -52 -51 -39 18 -120 -26 -64 -20 143
fund @place|0 0 0 -14 0 -18 0 29 0 31 -11
fund agree|0 0 0 0 0 -31 0 17
fund judge|0 0 0 0 0 0 0 -16 0 0 33
fund seize|44 0 0 0 0 0 0 0 0 -16
funding|-35 -33 -27 -29 15 78 -81 -52 -40 21 99
furiou|0 0 0 33
furiou let|0 0 0 33
further|0 -17 0 -23 0 -18 13 -28 19 70
further armoured|36 -6
further notice|-30 0 0 0 0 0 0 0 0 35 -12
fury|-7 0 0 0 0 0 0 0 0 16 -9
futures|-54 -22 -32 -52 13 -38 -42 -34 -32 33 -20
gag|0 0 0 0 0 0 0 -26
gagged|17 0 0 0 0 0 0 0 0 6
gagged bar|32 0 0 0 0 0 0 0 0 -25
gagged drive|-15 0 0 0 0 0 0 0 0 31
gain|46 -10 0 -27 15 -21 -39 48 0 -15 31
gala|0 0 0 0 0 0 27
gale|-19 -7 0 0 0 0 0 0 0 -8
gali|0 0 0 23
gallery|-25 -9 0 0 0 0 0 -21 0 0 -7
gambler|0 -6 0 0 0 0 0 0 0 40 -8
gambler sight|0 0 0 0 0 0 0 0 0 31 -7
game|-66 67 25 81 -36 0 -66 -56 -13 -71 -56
game @person|0 0 0 32 0 -6 -8 0 0 -15
game @state|-6 0 0 34
game off|0 69
gamer|-25 -7 -11 -78 26 -39 -38 -82 -14 -42 -56
gang|15 0 0 0 0 -10 0 -12 0 41 -13
gang arrest|32
gang fire|0 0 0 -7 0 0 0 0 0 53
ganyiel|0 0 0 0 0 0 0 0 0 0 39
gap|0 34 -8 -37 -22 -14 43 50 58 0 -36
gap @place|0 0 0 0 0 0 0 -28 35 -12
gap abduction|0 0 0 0 0 0 31 -24
garden|0 0 0 0 0 0 0 0 0 -8 -19
garland|0 43 0 0 -6
garland bras|0 43
garment|0 0 0 0 0 0 0 0 0 25
garrison|117 145 80 -40 -104 -63 -86 -115 -78 -112 -53
garrison @date|-13 35
garrison lower|-8 42 0 0 0 0 0 -7
garrison quit|0 0 0 0 0 0 0 0 0 0 37
garrison three|34
garrison view|30 -10
gas|40 -51 -29 -41 -55 -48 -12 25 -28 28 -11
gas arithmetic|0 0 0 0 0 42 0 -7 0 -14
gas export|0 0 0 0 0 0 0 0 0 34
gas monopoly|0 0 0 0 0 0 0 0 0 38
gas pipe|-10 0 0 0 0 0 0 0 0 38
gas plant|34 -14 0 0 0 0 0 0 0 -11
gas price|0 0 0 0 0 0 -8 0 0 0 32
gas under|0 42 0 0 0 0 0 -7
gassed|21
gate|-33 26 -7 -9 -24 21 -21 8 0 93 75
gate @person|0 0 0 0 0 0 -10 0 0 45
gate @place|-11 0 0 -8 0 0 0 24 0 0 30
gate open|0 28 0 0 0 0 0 0 0 -7 50
gather|68 -57 -20 -53 -38 0 50 53 11 -76
gather anniversary|36 0 0 -7
gathering|22 0 0 0 0 -39 0 0 0 -10 -7
gathering more|22 0 0 0 0 -39 0 0 0 -10 -7
gatt|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
gaunt|0 0 0 0 0 0 0 0 0 0 30
gaunt man|0 0 0 0 0 0 0 0 0 0 30
gazell|26 -7 0 0 0 0 0 0 0 -8
gdp|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
gear|6 0 0 -17
gearbox|0 0 0 0 0 0 0 -17
gendarm|113 -17 0 -31 -11 -17 -9 -18 0 -7 39
gendarm mistreated|46 0 0 0 0 -7 0 0 0 -9
gendarm strip|-24 -12 0 0 0 0 0 0 0 -8 52
gendarm take|43 0 0 -8 0 0 0 -9 0 -8
gendarmerie|71 17 -17 10 -26 23 -22 -12 -57 0 20
general|-17 29 -58 66 -11 -46 19 70 68 80 -82
general boy-scout|0 0 0 43
general nothing|0 0 0 0 -59
general say|0 0 0 -20 0 0 30
general secretary|-7 0 0 -33 29 0 0 -11 0 -6
general stoppage|0 0 0 80
general strike|0 0 0 -30 0 0 0 -6 0 57
general tear|-6 0 0 0 0 0 0 0 0 46
general tell|-37 8 0 46
general timber|0 0 0 0 0 0 0 0 0 30
generally|0 0 0 0 0 0 -8 -10 38
generally stable|0 0 0 0 0 0 -8 -10 38
genocide|-9 -13 0 46 -52 8 -7 -7 16 -45 12
genuine|0 0 0 0 0 0 0 0 0 -9 21
geologist|-17 0 0 -7 0 0 -17 -14 0 -7 13
gesture|-50 28 0 -41 -13 46 18 11 -24 -117 145
get|6 -88 21 9 80 -149 99 33 -13 -25 -27
get order|45 0 0 -9 0 0 0 0 0 -16
get stuck|0 0 0 0 0 0 27 -46 0 0 -6
get together|0 0 0 0 0 0 0 38
geyser|-20
ghadam|21 0 0 0 0 0 0 0 0 -12
giant|0 0 0 -13 0 0 0 -52 0 -11
giant sign|0 0 0 0 0 0 0 -51
gift|-27 -7 0 0 -7 -10 0 -14 0 -16 80
gift @person|-22 0 0 0 0 0 0 0 0 0 30
girl|50 -9 0 0 0 -7 0 0 0 -15 45
girl out|0 0 0 0 0 0 0 0 0 -6 49
girl school|51
girlfriend|-17 -38 0 22 -16 -22 -26 -16 -7 -27 -33
give|-238 -76 -271 63 117 -252 12 -42 -199 -46 57
give @date|0 0 0 0 0 0 0 7 0 74
give @person|40 0 0 -7
give @place|0 0 0 0 0 41
give @state|0 -17 0 105 0 8 -22 -27 0 -33 -24
give birth|0 0 0 0 0 0 35
give cause|0 0 0 0 -12 36
give confidence|0 0 0 -9 0 -15 0 57 0 -9
give constitution|0 0 0 38
give each|0 0 0 0 0 0 0 34 0 0 -6
give grind|0 0 0 0 17 0 0 0 0 0 -38
give him|0 0 0 -19 -12 0 0 -14 0 39 -8
give no|0 -7 0 0 -10 0 0 9 0 39
give send|0 0 0 0 45 0 0 -13
give soldier|30 0 0 -6
give squatter|0 0 0 32
give up|-43 74 0 0 0 -16 -27 0 0 -16 31
give way|0 0 0 -17 49 0 0 0 0 0 24
glacier|8 -30 0 -11 0 -12 0 29
glad|0 0 0 0 0 0 0 18
glance|0 0 0 -10 0 0 21
gloated|0 31 0 -7
gloated @state|0 31 0 -7
glodok|-10 0 0 0 0 0 0 0 0 20
gloom|0 0 0 0 0 0 19 -13
gloomy|0 0 0 0 -6 24
glowered|0 24
gnome|0 0 0 0 0 0 0 0 0 0 -17
gnp|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
go|-19 -22 77 71 -33 -227 93 -42 54 -59 -33
go @place|-40 -13 0 0 -9 -21 7 0 0 10 53
go @state|12 -15 0 0 -10 -21 22 0 0 -36 30
go back|-18 47 0 0 -10 0 -9 12 0 -9
go below|0 0 0 0 0 0 0 -9 0 44
go embassy|0 0 0 -10 0 0 0 0 0 0 30
go every|0 0 0 -8 0 0 -9 30
go expert|0 0 0 0 0 0 -10 42
go first|0 0 0 0 0 0 6 0 0 -9 32
go home|-15 52 0 0 0 33 65 -9 26 8 -45
go judge|0 0 0 0 0 0 0 38 0 0 -12
go mother|-7 0 0 46
go off|-46 0 38 -7 0 0 0 0 0 0 28
go one|30 0 0 27
go out|0 -6 0 0 0 22 0 0 0 42
go parliament|0 0 0 0 17 0 0 0 0 0 -38
go quiet|0 0 0 0 33 0 -12
go second|41
go strip|-7 0 0 0 0 0 0 0 0 34 -12
go supreme|0 0 0 38 0 -9
go talk|0 0 0 0 0 45 0 -48
go through|0 0 0 19 0 0 0 19 30 -34
go unpunished|32
go until|0 -6 0 0 0 -49 30 0 0 32
go up|30 0 0 -7 0 0 0 10
go web|0 0 0 0 0 0 0 0 0 34
go-between|-6 0 0 0 0 0 37 43
go-between report|0 0 0 0 0 0 40 38
goal|-91 -63 -30 -137 -68 14 -54 -87 -54 -92 -126
goalkeeper|-79 -58 -30 -141 -75 -19 -52 -88 -53 -93 -131
goalpost|-8 0 0 65
goat|-12 -7 0 0 0 0 0 0 0 39 -8
goat @place|-8 0 0 0 0 0 0 0 0 42
goggl|-7 0 0 -17 0 32
goggl across|-7 0 0 -15 0 32
gold|-36 -15 11 -15 0 0 -6 -16 0 48 -23
golf|-77 -56 -29 -134 -67 -16 -48 -83 -52 -90 -130
good|0 24 0 -13 74 -32 31 32 -9 20
good grac|0 0 0 0 34
good out|0 0 0 0 0 0 0 0 0 -9 32
goodwill|-49 50 0 -31 -26 44 12 0 -20 -96 87
gori|12 24
gorongosa|50 0 0 -6 0 0 0 -11
gorongosa base|50 0 0 -6 0 0 0 -11
govern|0 0 0 -7 0 -9 -31 27
govern party|0 0 0 0 0 -9 -31 27
government|9 -73 -65 21 -14 -7 -23 84 0 40 -14
government @date|26 0 0 -13 0 -39 0 0 0 -7
government @organization|0 0 0 47 0 -33
government @place|-23 0 0 15 28 -9 15 -21 0 47 32
government back|0 0 0 0 -34 0 0 67 0 -10
government cool|0 -13 0 -7 0 46 0 -14
government disclaimed|0 0 0 0 0 39
government enlisted|38 0 0 0 0 0 0 0 0 -11 -7
government envoy|0 0 0 0 0 61 0 -9 0 0 -9
government expel|31 0 0 0 0 0 0 0 0 -22
government fabricat|0 0 0 38
government fund|0 0 0 0 0 0 0 -16 0 0 33
government might|0 0 0 -15 0 0 0 41
government onion|0 0 0 -35
government paper|0 0 0 0 30 0 0 -8
government petrol|0 0 0 0 0 0 0 33 0 -9
government point|0 0 0 0 0 0 0 -10 0 32
government protest|0 0 0 -48
government say|-11 16 0 -28 -8 -6 34 30
government sniper|30
government still|0 0 0 0 0 46 0 0 0 -10 -13
government turn|0 0 0 58 0 0 0 0 0 -11
government within|-9 0 0 0 0 46
governor|28 -55 -59 66 -14 -11 13 64 23 10 -35
governor @person|49 0 0 -9 0 0 0 -12 0 -6
governor threaten|-7 0 0 40 0 0 0 -7
grab|-26 -79 12 30 0 25 -15 -62 0 72 12
grac|0 0 0 0 34
grac seal|0 0 0 0 34
grace|0 0 0 0 0 0 0 21 0 0 -7
grace tariff|0 0 0 0 0 0 0 34 0 0 -6
grain|-67 -14 -34 -58 19 -60 -11 -19 -35 83 36
grain accord|0 0 0 -13 -11 0 -11 33 0 28 -7
grain deal|0 0 0 0 -19 0 59
grain ship|-14 31 0 0 34 0 0 -13 0 0 24
gram|0 0 0 0 0 0 0 0 0 0 24
granari|0 0 0 -11 0 0 0 -13 0 0 42
granari @state|0 0 0 -11 0 0 0 -13 0 0 42
grand|-9 0 0 -7 25
grand-prix|-72 -55 -29 -133 -65 -15 -47 -82 -52 -87 -123
grant|-147 -50 -134 -28 14 -89 -99 -89 -60 -107 377
grant entry|0 0 0 0 -9 0 0 0 0 0 31
grapnel|-19
grapple|30 -17 -17 43 0 20 -10 -17 29 16 -67
gras|0 0 0 27 0 -31 0 0 0 -10 -7
gras than|0 0 0 27 0 -31 0 0 0 0 -7
gratae|0 0 0 0 0 0 0 -28 0 21
grated|0 0 0 21 -10 -26
grateful|-12 0 0 -9 36 0 0 0 0 -7
grateful @state|-12 0 0 -9 36 0 0 0 0 -7
gratitude|0 0 0 -14 36 -8 0 0 0 0 18
grav|0 0 0 21
grave|-21 0 0 -15 15 43 0 -16 0 -8
grave @place|-18 0 0 43 0 0 0 0 0 -6
grave mistake|0 0 0 -53 0 48 0 -6
graz|0 0 0 0 0 0 0 21
grazed|0 0 0 0 0 0 0 0 0 0 37
grazed there|0 0 0 0 0 0 0 0 0 0 37
great|-7 0 0 0 0 0 0 20
greatest|0 0 0 7 -23
green|19 -18 0 16 0 -6 0 11 0 -7 -10
greet|-143 -28 -37 -108 -11 -34 53 12 56 -85 12
greet satisfaction|0 0 0 0 32 0 0 -6
grenade|15 -47 -39 26 19 53 -8 -29 -34 62
greyhound|0 -19
grid|0 0 0 16 0 0 0 -6 0 0 -18
grid failure|0 0 0 0 0 0 0 0 0 0 -31
grief|-10 0 0 -13 -15 88 0 0 0 -7
grief @place|0 0 0 0 0 44
grievanc|0 0 0 34 0 0 0 0 0 -12
grievance|0 0 0 18 0 -10
grieved|0 0 0 36 -8 66 0 -12
grieved @place|0 0 0 40
grieved student|0 0 0 0 -7 47
grilled|0 0 0 51
grilled coast|0 0 0 51
grind|-30 -13 -17 13 27 24 90 62 -43 -26 -52
grind @date|0 0 0 0 17 0 0 0 0 0 -38
grind reactor|0 0 0 -7 0 0 -7 30
grind stay|0 0 0 0 0 0 0 -9 0 44
grinder|-20 17
gringo|0 0 0 18 0 0 0 6
ground|-7 0 0 -13 0 0 0 0 0 39 -12
ground @state|0 0 0 -7 0 0 0 0 0 42 -12
grounded|-52 54 0 -16 -12 0 0 29 0 52 -29
grounded @place|-11 0 0 0 0 0 0 0 0 32
grounded @platform|-15 59 0 0 0 0 0 33 0 0 -15
group|19 55 -31 -33 -60 -18 15 -29 23 38 -47
group @state|-46 0 0 -8 0 0 29 10 0 18
group call|31 0 0 0 0 33
grov|0 19
grow|-13 -13 0 0 0 41 -6 -15 0 31 -8
grow louder|0 0 0 34 0 0 0 -8
grow unease|0 0 0 0 0 55
grower|-74 -26 -33 -44 0 -60 -42 -36 -32 111 -37
grower camped|0 0 0 0 0 0 0 0 0 40
growth|-53 -77 -28 0 -61 -20 -50 -57 -7 26 10
grudge|0 0 0 -7 46 0 -17 0 -9
grumbled|0 0 0 43 0 0 -14 -19 0 -9
grumbled publicly|0 0 0 30 0 0 -6 -7
guarantee|0 -17 0 -9 62 -8 0 8
guarantor|0 14 0 -17 0 0 0 -15 34
guarantor note|0 0 0 -14 0 0 0 0 35
guard|219 43 38 -26 -20 -72 -26 -141 -112 0 -79
guard @person|-18 -20 0 34
guard @state|30 -20 0 0 -12 0 0 0 0 -13 17
guard bring|46 0 0 0 0 0 0 0 0 -20
guard bused|-9 0 0 0 0 0 0 0 0 31
guard chief|0 0 0 50
guard command|-8 0 0 0 0 0 0 0 0 39
guard disarm|0 0 0 0 0 0 0 0 0 31
guard get|45 0 0 -9 0 0 0 0 0 -16
guard lawyer|-29 0 0 0 36
guard loot|-10 0 0 0 0 0 0 0 0 32
guard mutiny|0 0 0 0 0 0 0 0 0 39
guard note|0 0 0 0 42
guard parliament|39
guard slay|17 0 0 -16 0 0 0 0 0 -38
guard take|-10 33 0 -13 18 0 0 -10 0 26 -10
guardedly|0 0 0 0 0 26
guards|186 50 51 -35 -108 -23 -94 -85 -105 -66 -44
guardsmen|28 0 0 0 0 0 0 0 0 -21
guardsmen who|32 0 0 0 0 0 0 0 0 -30
guerrilla|108 93 -19 0 -36 14 -30 -31 -58 -17 26
guerrilla @group|38 0 0 -19 0 0 0 -20 0 -14
guerrilla lock|-11 32
guest|-6 -8 0 0 0 0 28 33 0 -18 -22
guest @place|0 0 0 -10 0 0 0 55
guild|0 0 0 0 0 26 0 -25
guilty|9 0 0 7 0 -40 0 0 0 34
guilty kidnapp|0 0 0 0 0 0 0 0 0 30
guilty sleepwalk|0 0 0 44
guilty sonic|33 0 0 0 0 -35
gun|26 85 -53 -62 -13 -13 -43 -94 -24 -105 36
gun @state|13 -14 0 0 0 0 0 0 0 48
gun along|-15 31 0 0 0 0 0 0 0 -7
gun donet|0 31 0 0 0 0 0 0 0 0 40
gun draw|40 -16
gun mothballed|-23 68
gun sounded|0 28 0 0 0 0 0 0 0 0 35
gun-runner|24 0 0 0 0 0 0 0 0 -12
gunboat|135 20 65 -42 -89 -58 -76 -47 -49 -81 -34
gunboat @platform|0 -16 0 0 0 0 0 0 0 0 46
gunboat leticia|-7 54
gunfight|0 0 0 0 0 0 0 0 0 36
gunfight smuggler|0 0 0 0 0 0 0 0 0 36
gunfire|37 0 -21 -9 -28 -26 0 0 -22 0 -60
gunman|113 35 -22 21 -56 -7 -35 -62 -61 23 23
gunman loyal|31 0 0 -23 0 0 0 0 0 -12
gunman police|-15 0 0 0 0 0 0 0 0 31
gunman release|-10 0 0 0 -15 0 0 0 0 0 50
gunman slip|0 0 0 42 -6
gunmen|60 17 -17 11 -25 23 -21 -11 -57 0 20
gunner|122 11 43 -39 -13 11 -7 -15 0 -39 -45
gunner fire|-30 0 24
gunner hold|51 -10 0 0 0 0 0 0 0 -10
gunner out|0 19 0 -7 0 0 0 0 0 0 -32
gunner send|45
gunpoint|-17 0 0 0 0 0 0 51 0 21
gunpoint @state|-12 0 0 0 0 0 0 51 0 18
gunrunner|16 -13 0 0 0 0 0 0 0 -8
gunship|143 30 67 -47 -83 -46 -74 -73 -49 -73 -65
gut|0 -42 -27 0 10 -12 -10 -43 -23 12 -9
gyeongui|0 -24
hack|29 -147 -32 10 -27 -106 -100 -93 -20 97 -49
hack death|32 0 0 0 0 0 0 0 0 -27
hack reactor|0 0 0 -26 0 0 0 0 0 73
hacker|-46 0 0 -40 -28 -7 -7 -19 0 129 -23
hacker pay|-7 0 0 -8 -15 0 0 -7 0 56
haggle|-22 -9 -16 -117 -17 -54 109 23 58 0 -29
haggle #|0 0 0 -34 0 0 34
haggle @date|0 0 0 0 0 0 52
hail|-44 -31 -19 -67 207 32 -79 -80 0 0 -65
hail @state|0 0 0 0 36 0 0 -8 0 0 -10
hail @weapon|0 0 0 0 0 -8 0 0 0 51
hailstorm|0 0 0 0 0 -19
hairdresser|0 0 0 -37
hairdresser protest|0 0 0 -35
hajj|0 30
hala'ib|0 0 0 0 -7 0 31 -11
hala'ib question|0 0 0 0 -7 0 31 -11
half|-33 0 16 -15 36 23 -19 -32 -6 -42 -15
half-mast|0 0 0 0 0 55 0 0 0 -14
halfa|0 0 0 0 0 0 0 -10 0 0 22
halftime|-72 -55 -29 -133 -65 -15 -47 -82 -52 -87 -123
hall|-40 0 0 40 -6 -53 -15 8 0 23 10
hall @place|-14 -12 0 0 0 -69 0 23 0 -13 31
hall redeyef|-7 0 0 0 0 0 0 0 0 58
hall since|0 0 0 0 0 0 0 0 0 34
halloumi|0 0 0 0 0 -17
halt|-169 94 -78 -184 95 -76 77 0 -131 139 -69
halt advance|0 33 0 -11 -10 27
halt go|0 0 0 0 0 42 0 -11 0 -8
halt work|0 0 0 0 41 0 0 0 0 -10
halve|0 19 -18 10 -16 40 -31 -27 -20 28 -88
halve open|0 0 0 0 0 0 0 0 0 31 -7
hamlet|19 -11 0 0 0 0 0 0 0 -9
hammer|-88 -106 -34 -34 -22 -88 -16 47 -39 -66
han|-7 0 24
hand|-83 36 14 -48 -17 -197 -67 -26 134 -10 175
hand #|0 0 0 0 0 0 0 35 0 34 -28
hand @date|0 31 0 0 0 0 11 0 0 0 -19
hand @place|-42 59 0 -13 -7 -7 39 -10
hand @state|-17 -8 0 19 -47 -27 -10 36 25 -19 13
hand @weapon|18 -28 0 46 0 0 0 19 0 0 -8
hand canal|0 0 0 39
hand corridor|0 0 0 -8 0 -17 0 41
hand death|0 0 0 0 0 0 0 0 0 39
hand diplomat|72 0 0 0 -10
hand guest|0 0 0 -9 0 0 0 34
hand list|0 0 0 0 0 0 0 0 34
hand mayor|-7 0 0 -29 0 0 0 0 0 35
hand notion|0 0 0 39
hand out|0 -10 0 0 0 -9 0 0 0 -30 44
hand port|0 0 0 38 -12
hand them|-12 0 0 -18 0 0 0 10 0 23 30
hand two|0 0 0 0 31 0 0 -16
hand want|0 0 0 -32 -11 0 0 0 0 0 91
handcuff|0 0 0 0 0 0 0 0 0 37
handle|0 0 0 14 9 22
handle flood|0 0 0 0 0 31
handover|-47 68 -27 23 23 -39 -10 -27 -7 -65 33
handshak|0 0 0 0 0 0 0 0 0 0 -16
handshake|-14 0 0 0 0 -39 7 81 0 -21
handshake @date|0 0 0 0 0 -35 0 35
handshake @place|-9 0 0 0 0 0 0 43 0 -19
hang|-43 -35 27 -27 7 12 87 -58 -23 0 43
hang two|0 0 0 40
hang up|0 0 0 -20 -6 -14 54 -9 0 -12
hanged|0 0 0 -18 0 0 0 0 0 33
hanged man|0 0 0 -18 0 0 0 0 0 33
hanging|0 0 0 47 0 -67 -11 0 0 35
hanish|0 0 0 0 0 0 0 38 0 0 -12
hanish quarrel|0 0 0 0 0 0 0 38 0 0 -12
hannibal|0 0 0 -41 0 0 -9
happen|0 -12 0 16 0 -8 -8 -15 0 -7
haqqani|0 0 0 0 -7 0 0 0 0 0 19
harass|-44 -45 -7 0 -10 -23 14 -25 0 69 6
harass @state|-53 0 0 0 0 0 0 0 0 69
harassment|-15 0 0 24
harbour|41 19 0 -30 -7 11 0 -9 0 36 22
harbour aid|-11 0 0 0 0 0 0 0 0 0 49
harbour since|0 0 0 0 0 0 0 0 0 41
harbour typhoon|0 41 0 0 0 0 0 0 0 -11
hard|30 0 0 19 -13 0 0 -12 0 29
hard core|30 0 0 27
harden|42 -23 -9 35 -22 0 -42 -64 -14 34 -18
harden beach|35
hardliner|60 17 -17 11 -25 23 -21 -11 -57 0 20
hardship|0 0 0 0 0 0 0 41 0 0 -12
hardship fund|0 0 0 0 0 0 0 41 0 0 -12
hardware|57 0 0 -70
hardware @place|57 0 0 -70
hare|0 31 0 -7
hare kanhabac|0 31 0 -7
harm|0 0 0 -35 15
harm will|0 0 0 -35 15
harsh|0 0 0 -6 7 -22 0 -10
harvest|-63 -71 -29 -26 -68 -15 -50 -76 -8 13 9
harvest @state|0 0 0 0 0 34 0 0 0 -9
hastened|0 -8 0 26
hatchery|0 0 0 0 0 0 0 -26
hatchet #|0 0 0 0 0 0 0 38
haul|-54 91 19 7 34 -35 -70 -38 -35 124 -9
haul down|-11 32
have|-13 95 -42 -58 34 -96 59 9 -38 -114 -17
haven't|0 0 0 0 0 0 0 0 0 34
haven't set|0 0 0 0 0 0 0 0 0 34
hay|0 0 0 0 0 0 0 0 0 37
hay bale|0 0 0 0 0 0 0 0 0 38
he|-54 -42 11 -36 127 0 39 59 45 36 11
head|37 170 -25 -39 -42 -85 10 -24 0 -103 -80
head @weapon|-16 0 0 0 0 33
head home|0 56
head state|35 -12 0 8 -7 -31
headach|72 0 0 0 -10
headles|0 0 0 0 0 -99 0 0 0 0 35
headles venu|0 0 0 0 0 -98 0 0 0 0 52
headmaster|8 -56 -14 -16 -64 0 -58 -57 -33 26 27
headquarter|54 -7 0 -14 0 0 0 27 0 -24 -7
headway|-42 0 -27 0 0 43 78 0 -27 -81 74
health|0 0 0 15 0 -22 -7 15 0 -17
health assembly|0 0 0 30
heaped|0 -16 0 15 19 -7 0 -13 0 19
hear|0 27 -28 0 -8 -59 43 -32 32 -14 -32
hear @date|0 0 0 0 0 -56 0 0 0 0 36
hear @place|10 21 0 -20 0 0 29 0 0 49
hearsay|0 0 0 -12 0 28
heart|0 -36 -12 -28 -28 -46 -26 -89 -13 -13 121
heat|-28 0 0 -41 0 0 -34 0 0 0 -29
heat law|0 0 0 0 0 0 -31
heat would|0 0 0 -8 0 0 0 0 0 30
heatwave|-58 -39 -15 -61 0 78 -38 7 -22 -58 -14
heaved|0 0 0 -16 20
heavy|12 26 0 11 -15 -18 -6 -15 0 -25 -20
heavy gun|-33 15 0 26 0 0 0 0 0 -6 -7
hedgehog|22 0 0 0 0 0 0 0 0 0 -8
heed|-32 -43 -21 7 19 61 0 -23 -36 9 -19
heed invitation|0 0 0 -6 -19 31 0 -11
heel|0 0 0 0 0 26
height|31 10 0 -8 -6 -9 0 -13 0 -7 11
heir|0 0 0 -24
heires|0 0 0 0 0 0 0 0 0 21 -9
helicopter|114 63 62 -10 -100 -34 -78 -33 -53 -59 -46
helicopter because|0 0 0 -7 0 0 0 0 0 53
helicopter crash|0 0 0 0 -33 58
helicopter crew|-9 0 0 32 0 -25 0 -12 0 -14
helicopter hold|-19 0 0 0 0 0 0 0 0 47
helicopter lower|-15 0 0 0 0 0 0 0 0 0 43
helicopter set|15 32 0 0 0 0 0 0 0 -9
helicopter third|0 0 0 0 0 0 0 31
hellenic|50 0 0 0 0 0 0 0 0 -17
hellenic staff|48 0 0 0 0 0 0 0 0 -16
helm|0 0 0 0 0 40
helm burton|0 0 0 0 0 40
helmet|-19 0 0 0 0 54 0 0 0 -8 23
helmet @place|0 0 0 0 0 55
help|-16 -20 -6 -36 -41 130 -23 25 0 -25 16
help @date|0 0 0 0 0 35
help against|-21 0 0 0 0 61
help not|0 0 0 0 0 37
hemispheric|0 0 0 0 0 -49 0 0 0 29
hemispheric body|0 0 0 0 0 -49 0 0 0 29
her|-49 8 -9 -41 -32 -51 -6 0 17 9 -47
herald|0 0 0 0 0 -7 26
herded|-24 0 0 0 0 0 0 0 0 20
herder|25 -7 0 -8 0 0 -6 20 0 -11 32
herder grazed|0 0 0 0 0 0 0 0 0 0 37
herdsmen|0 0 0 -7 0 0 0 0 0 46 -6
herdsmen @place|7 0 0 0 0 0 0 0 0 42
here|-13 18 0 -12 57 -9 0 25 0 -13 -13
here want|0 0 0 -8 36 -6
hero|0 0 0 0 0 0 6 -20
hidden|17 0 0 0 0 12 0 0 0 -36 -8
hidden orchard|34
hideout|17 -6
high|-18 0 0 28 -20 -15 0 -37 -7 -22 23
highland|0 -7 0 0 0 31 0 0 0 -14 29
highland unharmed|0 -7 0 0 0 0 0 0 0 -14 30
highway|41 -7 0 -6 -6 0 0 0 0 48 -10
highway @place|0 0 0 0 0 0 0 0 0 40
highway checkpoint|32 0 0 0 0 0 0 0 0 -8
hijack|-203 -123 -53 48 -49 -101 -14 -125 -47 209 54
hijack @place|-27 0 0 0 0 0 0 0 0 49
hijacker|19 0 0 43 0 -8
hijacker resist|30 0 0 27
hike|27 -55 -15 0 -39 -72 -32 11 -34 15 -9
hill|-46 27 0 0 0 0 0 -8 0 -9 -14
hilltop|0 85 0 8 -7 0 -10 0 0 -13 -14
hilltop ablaze|15 32 0 0 0 0 0 0 0 -9
hilltop labbouneh|0 33 0 0 0 0 0 0 0 0 -10
him|0 -23 0 63 0 -57 -24 -30 -8 120 34
him again|0 0 0 0 0 0 0 38
him back|0 -7 0 0 -10 0 0 0 0 39
him day|0 0 0 -8 -12 0 0 -12 0 33
him like|0 0 0 44
himself|0 0 0 -12 -13 26 0 0 0 -7
himself puzzled|0 0 0 -6 0 32 0 -6
hint|-32 22 0 112 -14 0 -23 -14 0 -42 24
hint @platform|0 0 0 36 0 0 0 -11
hint swift|0 0 0 0 0 0 0 0 0 0 38
hired|0 0 0 0 0 0 0 0 0 0 25
his|24 -18 -18 -16 70 -36 0 -13 -25 -97 -25
historian|0 0 0 0 6 0 27 -76
historian agree|0 0 0 0 0 0 24 -33
history|0 0 0 -22 -21 30 9 -13 0 -7 20
hit|35 -213 -76 148 -17 -195 27 -167 -153 -138 -172
hit @platform|-21 0 0 0 34
hit el|0 0 0 0 0 0 0 0 0 0 44
hitch|-12 0 0 0 0 0 0 0 0 0 30
hoarse|0 0 0 10 0 -16
hoax|-21 -9 0 0 0 0 0 -10 0 87
hoax @state|0 0 0 -11 0 0 0 -10 0 47
hoax force|-17 -9 0 0 0 0 0 0 0 42
hock|0 -19
hockey|-74 -56 -29 -134 -65 -15 -48 -84 -52 -65 -124
hoist|-14 12 50 35 -19 -46 -33 -16 24 -17 48
hold|-131 -9 166 -68 -127 -21 -41 -26 53 38 75
hold #|0 0 0 -10 0 0 0 -22 0 54 -7
hold @date|-8 11 -8 -7 0 0 0 -8 0 32 15
hold @place|-33 0 -9 23 0 30 29 17 0 0 27
hold @platform|-36 0 0 0 0 26 0 0 0 46 -11
hold @state|0 0 0 -10 0 0 0 0 0 -17 38
hold airport|30 0 0 -9 0 0 0 0 0 6
hold back|0 0 0 -9 0 0 0 -25 36 26
hold city|39 0 0 0 0 0 0 0 0 -7
hold fire|81 0 0 -10 0 8 0 0 0 -19
hold off|17 -9 33 0 0 0 0 0 0 -8
hold out|0 0 0 29 -10 44 -20 56 0 -20 39
hold soldier|-18 0 0 43 0 0 0 0 0 -6
hold two|-14 0 0 0 27 -57 0 0 0 -13 -42
hold up|-7 -7 0 -15 15 -12 0 -10 0 8 -49
holder|0 0 0 0 0 0 0 0 0 -25 -18
holder @state|0 0 0 0 0 0 0 0 0 -42
holdup|-6 0 0 0 0 0 18 -13
holiday|-16 0 0 19 0 -47 0 -9 0 -15 -8
holiday bill|0 0 0 35 0 -26
holidaymaker|-8 0 0 0 -9 -21 0 0 0 -9 19
hollywood|-25 -8 -12 -79 25 -44 -39 -83 -15 -45 -57
home|-61 165 -14 -59 -23 -60 68 -68 9 40 27
home @date|-33 13 0 0 0 -19 0 6 0 10 27
home @person|0 0 0 -34 0 48 0 0 0 0 -7
home @place|-40 65 0 0 24 0 -19 0 -6 -42
home @state|0 21 0 -39 -16 -17 -14 0 0 8
home around|-11 -11 0 0 0 0 0 0 0 0 33
home consultation|0 0 0 31 0 0 0 -9
home cross|0 43 0 0 0 0 0 0 0 0 -7
home early|0 0 0 0 0 0 34 0 0 -11
home give|0 -7 0 0 -10 0 0 0 0 39
home lobster|0 0 0 0 0 0 0 38 0 0 -12
home make|44 -14
home ministry|50 0 0 0 0 0 0 -14
home network|0 0 0 0 0 0 0 0 0 36
home so|0 0 0 -8 0 0 0 0 0 43
homecom|-9 31
homecom @state|-6 31
homeward|-6 41 0 0 0 0 0 0 0 -12
homeward bound|-6 41 0 0 0 0 0 0 0 -12
homicide|-16 -37 0 22 -15 -22 -26 -14 -7 -27 -33
honest|0 0 0 -13 0 0 0 45
honest broker|0 0 0 -13 0 0 0 45
honey|-14 0 0 0 0 -7 0 0 0 -36 15
honey strike|0 0 0 0 0 0 0 0 0 -31 25
honor|-94 -63 -63 -14 21 -96 25 44 -71 -28 -34
honorary|-6 0 0 0 0 -7 0 -15 0 41
honorary citizenship|0 0 0 -8 0 -7 0 0 0 46
honour|-97 -65 -63 -15 0 -90 -7 60 -72 -26 -38
honourable|0 0 0 -13 33
honourable peace|0 0 0 -13 33
hooded|7 0 0 0 0 -13 0 0 0 20
hope|-46 -81 0 -104 -68 250 97 -149 -24 -82 -95
hope @state|0 0 0 -26 -23 49 -14 -20
hope appeasement|0 0 0 0 16 -44
hope fading|0 0 0 0 0 0 37
hope hostage|0 0 0 0 0 52 -6
horn|0 0 0 0 0 -59 0 28
hornet|-20
hose|10 -43 -7 -9 -8 -23 16 -24 0 0 7
hosepipe|0 0 0 0 0 0 0 0 0 0 -25
hospital|27 -35 -16 0 -40 -83 -29 -127 -15 -8 172
hospital @place|11 0 0 55 0 -10 0 -11 0 -10 -27
hospital treat|-11 0 0 0 0 0 0 0 0 0 34
host|-162 -58 -23 -19 -121 -69 104 80 88 -148 -132
host @place|0 0 0 50 -18 43 -12 -26
host complain|0 0 0 44
host fly|0 0 0 0 0 0 0 -30
host no|0 0 0 0 32 0 -8
host say|0 0 0 0 0 0 29 -35 22
hostage|90 -44 -9 0 -8 29 -12 -18 -53 -19 33
hostage deal|0 0 0 0 0 49 -17 13
hostage hand|0 0 0 0 0 0 0 0 0 -8 35
hostage shoot|30 0 0 27
hostel|0 0 0 0 0 0 0 43
hostel owner|0 0 0 0 0 0 0 43
hostile|21 -14 0 13 24 -20 -21 79 0 -20 -9
hostile lobby|0 0 0 0 0 0 0 44
hostile quarter|32 -6
hostilities|107 0 -61 35 -11 -13 -48 -56 -70 -38 -95
hostility|90 -22 -40 41 19 13 -46 -49 -49 -42 -40
hot|0 0 0 0 0 0 0 30 0 29
hot cells|0 0 0 0 0 0 0 0 0 39
hotel|0 -8 0 -18 -11 -18 -9 -12 -7 -51 -19
hotel jail|31 0 0 0 0 0 0 0 0 -22
hotlin|0 0 0 0 0 0 0 25
hotline|-7 0 0 -40 -9 -9 46 75 23 -15 -9
hotline no|0 0 0 0 0 -7 31
hotly|0 0 0 39 0 -11
hotly reject|0 0 0 39 0 -11
hour|9 0 0 17 -33 -29 -7 21 17 -12
hour result|0 0 0 0 0 0 0 -16 32
hour thank|0 0 0 0 -40 0 0 11
hours|0 28 0 -40 -13 37 37 28 22 0 -23
hours @place|0 0 0 0 0 0 0 0 0 31 -7
hours later|0 0 0 0 0 0 0 41 0 -8
hours quake|-9 0 0 0 0 46
hous|19 7 0 -41 31 -36 17 -6 0 0 -11
house|64 11 0 19 -12 -31 -30 22 0 -13 -16
house arrest|64 0 0 0 0 -20 -25 -12 0 0 -8
house executive|0 0 0 0 0 0 0 30
house throw|0 0 0 44 0 0 0 0 0 -9
housed|34 0 0 -11
housed foreign|34 0 0 -11
household|0 0 0 0 0 0 0 -10 0 38
household end|0 0 0 0 0 0 0 -10 0 38
hover|-26 0 0 12 0 -6 -39 -43 -11 0 20
how|0 -15 0 29 0 -14 -11 -14 0 -8 -12
how north|0 0 0 34
howitzer|105 54 65 -57 -87 -55 -76 -76 -49 -79 -24
howitzer @state|32 0 0 -8
howitzer @weapon|-22 0 0 0 0 0 0 0 0 0 30
howitzer entire|-7 0 0 0 0 0 0 0 0 0 30
howitzer off|-21 43 0 0 0 0 0 0 0 0 -9
hub|18
hueang|0 0 0 0 0 0 0 0 0 0 15
hugged|0 0 0 0 0 0 0 -16
hulk|-30 0 24
hulk off|-30 0 24
hull|0 14 0 12 0 0 0 0 0 -18 -6
human|0 -7 0 -10 9 48 0 -12 0 73
human chain|0 0 0 0 0 0 0 0 0 53
human right|0 -6 0 -9 0 50 0 -7 0 22
humanitarian|0 32 0 17 -11 37 -17 -12 0 0 74
humanitarian ceasefire|0 0 0 0 0 39 0 -9
humanitarian corridor|0 0 0 20 0 0 0 -12 0 0 86
humanitarian lull|0 35 0 0 0 0 0 0 0 0 -11
humanitarian-aid|-35 -33 -27 -29 15 78 -81 -52 -40 21 99
humanity|0 0 0 0 0 43
humanity ahead|0 0 0 0 0 43
humour|0 0 0 -8 36
humour @state|0 0 0 -8 36
hundr|27 35 0 -31 -24 10 -8 -38 0 0 16
hundr @state|46 -9 0 0 0 0 0 -9 0 0 -13
hundr capture|0 0 0 0 0 0 0 -10 0 0 34
hundr mile|38 -6
hundr million|0 0 0 0 0 -33 0 0 0 18
hundr thousand|0 0 0 0 0 35 0 0 0 0 -9
hundreds|14 0 0 17 -12 0 0 -11 0 15 28
hundreds @state|-10 0 0 0 0 0 0 0 0 0 41
hundreds mother|0 0 0 0 0 0 0 0 0 44
hundreds stand|0 0 0 0 0 0 0 0 0 39
hundreds thousands|0 0 0 22 0 0 0 0 0 -41
hunger|-7 0 0 -22 -7 0 -8 -8 0 16 20
hunger-strike|0 -15 -24 -26 0 7 56 0 -9 78
hunt|-11 0 19 55 0 -43 0 7 0 -17
hunt down|0 0 0 29 0 -32 0 0 0 -7
hunted|21 0 0 0 0 0 0 0 0 -13
hurdle|-8 29 -8 -11 0 -28 27 26 36 0 -29
hurl|-59 -29 -14 67 -51 -73 0 -24 -17 72 -66
hurl @weapon|-30 0 0 0 0 0 0 0 0 37
hurl charge|0 0 0 35 0 0 0 -6
hurricane|-69 -42 -17 -69 0 92 -39 0 -25 -70
hurry|0 0 0 -12 0 27 -11 -25 21 -10
hurt|-12 -25 0 -8 0 0 0 0 0 -11
husband|-17 -38 0 22 -17 -23 -26 -14 -7 -27 -33
hush|0 0 0 33
hush money|0 0 0 33
hut|-13 0 0 -21 0 -9 11 45 0 0 -7
hut @place|0 0 0 0 0 0 0 35
hybrid|0 0 0 0 0 0 0 0 0 -19
hydrofoil|24
hydrogen|0 0 0 0 0 15 0 0 0 -10
hydrology|0 0 0 0 0 0 0 15
hyena|0 0 0 52 -7 0 0 -9 0 0 -8
hymn|0 0 0 0 0 -33
hypothetical|-25 0 0 0 0 18
hysteric|0 0 0 27
i|15 0 0 -34 -13 41 19 0 25
ice|-35 -10 0 -31 -11 -66 35 -68 0 62 -18
ice @place|0 0 0 0 0 -57 0 0 0 39
icy|0 0 0 0 0 0 12 -22
icymi|15
idea|-19 0 0 -30 23 25 14 -6 0 -15
identical|0 0 0 0 0 0 0 0 21
idle|0 0 0 0 0 0 0 0 0 25
if|-63 52 0 104 25 -58 -69 66 -11 -57 -44
if @state|-10 91 0 -41 -23 -15 -29 -8 0 -33
if ask|0 31 0 -20
if attack|-13 0 0 32 0 -12
if capital|39
if civilians|0 -7 0 0 41 0 0 0 0 0 -10
if diesel|0 0 0 32 0 0 0 0 0 -14
if farm|0 0 0 -7 0 0 0 30
if flight|0 0 0 0 31 0 0 -16
if where|0 0 0 0 0 0 0 30
ignorant|0 0 0 22 0 0 0 -23
ignore|0 -50 -24 -22 0 -67 104 -42 0 56
ignore @state|0 0 0 -22 0 0 54 -7 0 -15
ignore vote|0 0 0 0 0 0 -8 0 0 40
ill|0 0 0 -8 23
illegal|0 0 0 -21
illuminate|7 0 21 -24 -42 -15 0 10 -25 10 -21
imagination|0 -8 0 15
imam|0 0 0 26 25 0 0 -11 0 -11
immediate|0 0 0 0 -9 44 0 0 0 0 -10
immediate truce|0 0 0 -6 0 33
immigration|-6 0 0 -43 0 0 0 0 0 0 28
immigration blacklist|0 0 0 0 0 0 0 0 0 0 34
imminent|0 0 0 -20 16
immune|12 -32 -12 -18 -26 -63 -26 -84 -12 0 131
immunity|0 0 0 32
immunity lift|0 0 0 35 0 -26
impact|-32 44 0 -29 0 0 7 -39 -15 -18 -25
impasse|-11 28 -8 6 -8 -33 38 8 35 0 -31
impeach|31 12 -18 -65 -110 25 26 0 0 29
impeachment|0 0 0 -10 0 0 0 -22 0 55
impero|0 0 0 -9 0 0 0 0 0 27
implement|-88 27 -26 -29 -43 -134 33 28 -58 -18 -18
implementation|0 0 0 0 -17 0 35
implementation peace|0 0 0 0 -17 0 35
implicate|-32 -58 -20 86 -35 -46 0 -17 -9 -86 -74
implore|-43 -50 0 18 -50 147 38 -94 -12 -56 -62
implore @state|0 0 0 -14 0 47 0 0 0 -7
implore council|0 0 0 33 0 -53
import|-56 -79 -28 -28 -65 -21 -28 -67 -10 48 51
import @state|0 0 0 0 0 0 0 0 0 33 -8
import impose|0 0 0 -13 0 0 0 0 0 0 32
impose|99 -95 21 -53 -31 -124 -86 -71 -82 112 -13
impose @state|0 0 0 -16 0 0 0 -6 0 9 31
imposition|0 0 0 0 0 0 0 0 0 39
imposition @date|0 0 0 0 0 0 0 0 0 39
impound|-190 -111 -50 9 -17 -113 -68 -80 -82 241 17
impound @state|-9 0 0 -7 0 0 0 0 0 35 -13
imprison|-23 -33 33 -12 0 68 11 -41 0 52 107
imprisonment|0 0 0 31
imprisonment warlord|0 0 0 31
improve|-54 -49 -23 -19 47 -123 -49 75 -27 -49
in|-40 -42 0 22 7 -18 -40 41 18 -9 -34
inaugurated|0 0 0 0 0 0 0 37 0 -11
inauguration|0 -10 0 0 0 0 0 34
inc|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
inch|73 -78 -31 -14 74 46 0 -15 66 -149 13
inch @place|0 0 0 -6 44 0 0 -39
inch @state|0 0 0 38
inch ahead|0 0 0 0 0 0 0 41
incident|-23 17 0 0 29 65 -8 0 0 -13
incident @person|0 0 0 0 0 35
incident @place|-9 0 0 36 0 0 0 0 0 -7
incident @state|0 0 0 0 0 36
inclined|0 0 0 0 0 16 22 0 0 0 -22
inclusive|0 0 0 15 0 -18
incom|0 0 0 0 40 0 0 0 0 0 -12
incom @state|0 0 0 0 40 0 0 0 0 0 -12
income|-15 -56 -23 0 -42 -49 -15 -21 -20 19
increase|117 -194 -43 8 -53 -178 -96 0 -84 28
incursion|76 66 -65 16 27 -32 -82 -71 -98 8 -66
incursion @state|-17 59 0 0 0 0 0 9
indefinitely|0 -7 0 0 0 0 10 0 0 22
indemnity|0 0 0 17
independence|0 0 0 -13 11 -19 33 21 0 -11 -9
independence party|0 0 0 -8 0 0 39
independent|0 0 0 0 0 29
index|-51 -78 -29 0 -62 -21 -50 -58 -9 0 10
indicate|0 0 0 0 -8 55 0 0 0 -13 -25
indicator|0 0 0 -7 0 -8 0 30 0 -8
indicator compromise|0 0 0 -7 0 -8 0 30 0 -8
indict|0 -30 -7 -77 -96 37 40 -61 -10 108 56
indictment|7 -11 -10 75 35 55 -42 8 -14 -80 -45
indoor|32 0 0 0 0 0 0 0 0 -30
indoor seven|32 0 0 0 0 0 0 0 0 -30
industry|-52 -77 -28 0 -61 -21 -50 -58 -11 24 10
infantry|161 57 97 -59 -89 -50 -84 -86 -50 -102 -85
infantry capture|34 0 0 0 0 0 0 0 0 -6
infantry keep|-30 0 33
infected|0 0 0 0 0 0 0 0 0 40
infected laptop|0 0 0 0 0 0 0 0 0 44
infiltrate|-19 -116 -16 10 0 -110 -71 -66 -41 0 -23
infiltration|0 22 0 0 0 0 0 0 0 0 -9
infiltrator|25
inflation|-53 -77 -28 -8 -67 -21 -50 -61 -10 22
inflict|21 0 0 19 0 0 0 -7
influence|0 0 0 12 0 0 0 -24
influenza|0 0 0 -6 29
inform|0 0 0 19 -7 0 0 -22
information|0 0 0 -32 24 11 0 0 28
information about|0 0 0 -30 0 0 0 0 29
infringe|49 -21 -9 6 14 -25 -9 18 -14 -79 -26
inherent|0 0 0 -9 20
initial|-97 -123 -11 -54 -145 -84 -30 243 -59 -103 -28
initiate|25 43 -16 -51 -55 -39 46 0 -11 -12 -32
initiative|-95 -41 0 42 -7 22 32 27 0 -34 -36
injure|86 0 -44 -36 18 0 -34 -40 -40 -164 -27
ink|0 0 0 0 0 0 0 21
inland|0 -40
inland out|0 -39
inmate|86 -73 -13 -7 -20 -24 -44 16 -50 18 26
innings|-72 -55 -29 -133 -65 -15 -47 -82 -52 -87 -123
innocence|40 0 0 -13 0 -23
innocence @weapon|40 0 0 -13 0 -23
inquiry|17 -14 -11 48 51 108 -56 19 -15 -99 -55
inquiry @place|-8 0 0 23 42
inquiry killing|0 0 0 0 0 35
inside|17 0 0 46 -13 -28 0 -11 0 11 -11
inside @date|0 0 0 35 0 -9 0 0 0 -8
insinuation|40 -16 -23 -14 23 147 -20 10 -15 -15 -66
insist|95 -90 -13 65 122 19 -123 -70 -72 -65 -90
insist @state|-7 0 0 31 0 -7 -6 -8 0 -14
insist country|0 0 0 0 0 34
insist every|0 0 0 34
insist inquiry|-7 0 0 -22 42
insist soldier|15 0 0 -31
insistence|0 0 0 0 16
insolence|0 0 0 34
insolence junta|0 0 0 34
inspect|27 -12 -50 10 -14 0 -22 19 -50 -25
inspection|0 -10 0 51 64 6 -14 -19 0 19 -13
inspection @state|0 0 0 -18 0 0 0 0 0 31
inspection enrichment|0 0 0 0 31 0 0 -9
inspection will|0 0 0 0 0 38
inspector|-87 -6 -68 11 92 41 -26 52 54 55 72
inspector @state|0 0 0 -10 0 0 0 30 0 -9
inspector back|0 0 0 -14 46 0 0 -12 0 -6
inspector deny|0 0 0 0 0 0 0 0 0 39
inspector grant|0 0 0 0 -9 0 0 0 0 0 31
inspector report|-7 0 0 0 26 0 0 -9 35
inspector return|0 -15 0 0 0 0 0 0 0 0 54
inspector say|-30 67 0 47 -9 0 -13 0 0 -10
inspector source|0 0 0 0 0 31 0 -12
inspector will|0 0 0 -7 -20 0 0 -8 0 0 40
inspector wreck|0 0 0 0 0 0 0 0 0 0 40
install|16 -26 0 21 0 -27 0 -12 57 -92
instalment|0 0 0 0 0 -6 0 -7 0 -11 28
instead|0 0 0 0 0 0 0 -44
instead @place|0 0 0 0 0 0 0 -43
institution|0 0 0 0 0 35 0 0 0 0 -11
instruct|0 0 0 16 0 0 0 0 0 -7
instruction|-24 0 0 0 0 0 0 0 0 27
instructor|16 28 0 8 0 -17 0 25 0 -55 -13
instructor @place|0 0 0 0 0 0 0 0 0 -34
instrument|0 0 0 -11 0 0 0 16
insulin|0 0 0 0 0 0 0 0 0 31
insulin prisoner|0 0 0 0 0 0 0 0 0 31
insult|-36 -61 -21 83 31 -57 -33 -57 -19 -92 -78
insult @person|0 0 0 41
insult @state|0 0 0 0 56 0 -11 -15
insurance|-57 -77 -28 0 -61 -22 -50 -58 -7 60
insurer|-60 -79 -29 -15 -62 -24 -58 -66 -9 13 6
insurgent|150 11 -17 20 -28 58 -26 -18 -57 0 11
insurgent @state|0 0 0 0 0 36
insurgent make|51
intact|-12 0 0 0 0 0 0 0 0 29
intelligence|0 -48 -61 67 0 -34 -6 53 23 85 -54
intelligence @state|0 0 0 35 0 -9
intelligence newsletter|-21 0 0 0 34
intelligence pact|0 0 0 24 0 0 -15 -41 0 35
intend|0 13 -25 46 0 -21 -29 0 -31 -40 15
intensify|69 -90 25 -57 14 27 -61 10 -31 0 62
intent|0 0 0 0 29 -6 0 -6
intention|-21 9 0 11 48 -21 14
intention attack|-11 0 0 34 -9
interceded|0 0 0 -9 0 79 0 0 0 -15 -8
interceded @state|0 0 0 -9 0 79 0 0 0 -15 -8
intercept|0 68 -13 -117 0 16 -65 -15 -69 -28 -81
intercept @state|-32 0 0 0 0 0 0 0 0 19
interceptor|170 -14 65 -56 -84 -48 -75 -74 -49 -61 -69
interceptor @state|36 -39
interconnector|0 0 0 0 0 0 0 29
interest|-61 -78 -28 -22 -42 -24 0 -102 20 -9 -10
interest section|0 0 0 -12 0 0 52 -13 0 -45 -18
interested|0 0 0 -20 28
interfere|20 -27 -15 0 -26 13 -21 -17 22 47 -21
interference @state|0 0 0 -31
interim|-10 0 0 -43 -17 12 0 59 0 -26 16
interim @person|0 0 0 -9 0 -15 0 55 0 -18 -7
interim government|0 0 0 0 0 46 0 0 0 -10 -13
interim ruler|0 0 0 0 0 0 0 0 0 -8 41
interior|24 0 0 12 0 16 0 -16 0 12
interlude|0 0 0 0 -7 19
intern|-18 16 45 -33 -15 40 0 -54 37 60 11
internal|0 0 0 -7 0 30
internal affair|0 0 0 -7 0 31
international|-28 0 0 0 0 0 0 0 0 22
internet|39 0 0 -9 0 0 0 0 0 -11
interpretation|0 0 0 0 0 30
interpretation @place|0 0 0 0 0 30
interrogate|-10 24 0 25 0 -51 -27 16 31 -43 -21
interrogation|0 0 0 0 0 0 0 0 0 0 17
interrupt|-12 -25 0 -26 13 9 42 0 -19 89 -14
intervene|21 -46 0 29 26 13 -9 30 0 8
intervention|83 -13 -40 94 6 22 -48 -80 -50 -51
interview|0 -6 0 9 0 25 -6 -26 0 -13
interview @state|0 0 0 0 0 30
interviewed|0 0 0 -15 0 0 46
interviewed abroad|0 0 0 -15 0 0 46
intimated|0 0 0 0 19 -6 0 -9
intimidate|10 -44 -7 -32 -7 -23 16 -24 0 0 7
intimidation|-10 0 0 25
into|45 -28 -9 -25 35 -15 -21 -21 -25 10 59
intoned|0 0 0 18 -8 0 -9 -25
intransigence|-22 -6 0 58 13 0 0 -29 -10 -31 29
introduce|22 -30 16 -39 -45 51 -48 -6 -34 70
intrude|-6 0 -16 0 0 0 -51 6 -7 -21
intruder|10 0 0 17 0 0 0 0 0 -7
intrusion|0 0 0 26
invade|9 -80 -25 33 -42 32 -19 -57 -13 -36 -88
invalidated|0 0 0 0 0 0 0 0 0 26
invasion|18 -12 -65 34 27 -37 -79 -69 -98 0 -68
inveigh|-10 15 0 69 -18 -22 -7 -29 11 -20 -27
invention|31 0 0 -19
invention @state|31 0 0 -19
investigate|15 65 -11 -10 -46 -89 0 21 20 -52 -52
investigation|7 -11 -10 97 61 55 -42 0 -14 -82 -46
investigator|0 0 0 0 0 0 0 0 0 17
investment|0 0 0 0 0 0 0 42
investor|-107 -103 -60 -73 -54 -62 -92 -94 -39 82 -10
invitation|-112 -51 0 29 -83 0 101 125 0 -77 -22
invitation @state|0 0 0 -32 0 0 49 16 0 -17
invitation all|-8 0 0 0 0 0 0 0 0 0 36
invitation bloodshed|0 0 0 34 0 -7
invitation border|0 0 0 -33 0 0 38
invitation coffee|0 0 0 -14 0 -7 0 34
invitation issue|0 0 0 -8 0 0 -10 58
invitation within|0 0 0 0 -40 0 0 11
invite|-147 63 -15 -144 0 -22 -15 202 0 -102 -28
invite @date|0 36
invite @state|0 -13 0 -17 17 45 -15 17 0 -12 -10
invoke|0 -43 23 -40 7 -55 -28 21 11 -17 -12
involvement|40 -16 -23 -7 24 123 -16 15 -13 -15 -66
ipo|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
iron|38 -29 -11 0 0 14 31 30 -20 -40 -51
irregular|48 0 0 0 0 0 0 0 0 -8
irregular plunder|32
irrevocably|0 0 0 -9 0 0 25 -8 0 -10
irritation|0 0 0 0 0 0 0 0 0 36
irritation @place|0 0 0 0 0 0 0 0 0 36
islamist|76 16 -17 0 -26 0 -21 12 -57 0 18
island|57 48 -26 0 17 -60 -24 32 -22 0 16
island @organization|-26 37
island absurd|0 0 0 31 0 -25
island better|0 0 0 0 0 38
island prison|0 0 0 0 32 -7
island until|0 0 0 -10 30
islander|43 0 0 -49 0 0 -12 21 0 -7 -13
islander @person|0 0 0 -8 0 0 -9 30
islet|14 36 0 0 23 -10 0 59 0 -40 -7
islet @state|40 0 0 0 0 0 8 19 0 -6
islet court|0 0 0 0 0 -18 0 47
islet meanguera|0 0 0 0 32 0 0 -6
isn't|0 0 0 15
issue|-104 -70 -80 126 92 297 -165 0 -19 -230 -223
issue @state|0 0 0 -14 -14 63 -10 41
issue arrest|0 0 0 31
issue jointly|0 0 0 0 0 48
it|38 -82 -28 45 51 24 74 15 10 -48 20
its|-34 75 -61 27 42 0 -8 -39 -59 -17 -71
itself|34 -8 0 0 16 -15 -19 -14 0 -16
itself sons|31 0 0 0 0 -12
j.|17 0 0 -6 0 0 0 0 0 -27
jade|0 0 0 0 0 0 0 0 0 -26 24
jail|-15 -46 27 0 -26 71 29 -55 0 30 141
jail @place|-15 0 0 -35 0 0 33 0 0 16 17
jail bishop|0 0 0 0 0 38 0 0 0 -14
jail eleven|31 0 0 0 0 0 0 0 0 -22
jail politician|0 0 0 0 0 0 0 -10 0 0 34
jail since|-35 0 0 0 0 0 0 0 0 0 13
jam|-121 -139 -42 -6 -56 -131 -37 -113 -54 221 31
jam along|0 0 0 -15 0 0 0 0 0 37
jamuna|0 0 0 0 0 0 0 0 0 0 35
jarinje|15 0 0 -11
jazz|0 0 0 -17
jeep|0 -15 0 -9 -14 0 0 33 0 -6 10
jeered|0 0 0 40 0 -22 0 0 0 -11
jersey|0 0 0 16 0 0 0 0 0 15 -9
jesuit|48 0 0 0 0 0 0 0 0 -11
jet|142 10 61 -44 -66 -55 -81 -68 -50 -73 -55
jet @place|-15 0 0 0 0 0 0 0 0 -15 34
jet away|0 0 0 -10 30
jet chain|0 0 0 0 0 0 0 0 0 34
jet enter|-32 36 0 0 0 0 0 0 0 -6
jet grounded|-11 0 0 0 0 0 0 0 0 32
jet reason|-9 0 0 36 0 0 0 0 0 -7
jet strafed|-11 0 0 38 0 0 0 0 0 -8
jet turn|-26 0 0 0 0 0 0 0 0 35
jeweller|-26 -8 0 0 0 0 0 0 0 -10 -10
jewellery|-17 -38 0 21 -16 -22 -26 -14 -7 -28 -33
jigger|19
jihadist|75 27 -17 8 -28 -12 -22 0 -57 0 19
jihadist claim|10 0 0 0 0 -34
jirga|0 0 0 -9 0 0 28 0 0 -9
job|-8 0 0 0 0 0 0 0 0 34 -8
join|-111 -58 13 -156 -81 -107 78 211 261 -26 -157
join @organization|0 0 0 0 0 -13 0 31 0 -13
join alliance|0 0 0 -24 0 -8 0 -14 36
join call|0 0 0 0 0 39 0 -9
join cartel|0 0 0 0 0 0 0 36 0 -12
join code|0 0 0 0 0 0 0 -28 45 -9
join march|0 0 0 0 0 0 0 0 0 52
joint|-73 -32 -10 -37 -11 -61 49 145 -15 9 -25
joint @place|0 0 0 -13 38
joint border|0 0 0 0 0 -8 12 -27 0 77 -21
joint cabinet|0 0 0 0 0 0 0 -30
joint chief|0 0 0 0 0 0 0 0 0 0 36
joint commission|0 0 0 0 -7 -8 -10 36 0 -11
joint communique|0 0 0 0 0 -7 -21 38
joint drilling|0 0 0 37 0 0 0 -12
joint force|-20 0 0 19 0 0 0 33 0 -14
joint naval|0 0 0 -11 0 0 52
joint paper|0 0 0 0 0 -10 0 32
joint statement|0 -9 0 0 0 0 39 29
jointly|0 0 0 -37 0 43 27 52 0 -8 -18
jointly @state|0 0 0 0 0 0 0 31 0 0 -15
jointly bishop|0 0 0 0 0 48
joke|0 0 0 -15 0 23 -14 -41 18 0 -8
jokhang|43 0 0 0 0 -11
jostled|20
journal|0 0 0 0 18 0 0 0 0 -14 12
journalist|97 -24 -15 -28 33 16 -12 47 -50 73 32
journalist @place|37 0 0 20 -7 0 0 0 0 -26
journalist out|0 0 0 0 0 45
journey|0 0 0 0 0 0 0 24 0 -15 -9
journey treaty|0 0 0 0 0 0 0 30 0 -14
juan|0 0 0 15
jubilant|-22
jubilantly|20
judge|-56 -63 -63 98 -42 -29 23 52 14 28 -26
judge @organization|0 0 0 -18 0 0 35
judge @place|0 0 0 49 0 -7 0 32 0 11
judge academy|0 0 0 0 0 0 0 -16 0 0 33
judge bias|0 0 0 -10 0 0 32
judge issue|0 0 0 31
judge journalist|0 0 0 0 0 45
judge quashed|0 0 0 41 0 -11
judge send|0 0 0 -11 0 -7 0 -6 0 36 -15
judge then|0 0 0 48 0 0 -7
judgement|-9 0 0 0 0 50 -7
judgement @state|-9 0 0 0 0 45 -7
judicial|0 0 0 -11 10 0 0 -11 0 40
judicial overhaul|0 0 0 0 0 0 0 0 0 33
jumped|22 -6 0 0 0 0 0 -9
junior|0 0 0 -18 20 0 -9
junta|63 -69 -60 36 -36 10 74 70 19 56 -47
junta @place|88 0 0 0 0 31 0 15
junta recall|0 0 0 0 0 0 52 0 0 -21
junta will|0 0 0 -31 0 0 0 0 0 46
jury|-14 0 0 -33 0 -13 -15 0 0 -16 -7
just|29 -18 0 0 -8 0 -9 34 0 -6 -10
justice|12 0 0 -30 0 -7 0 0 0 0 9
justify|0 0 0 36 0 0 0 -11
justify nuclear|0 0 0 36 0 0 0 -11
juvenile|-29
juventud|-9 17
kamishli|25 0 0 -9 0 0 0 0 0 -6
kanhabac|0 31 0 -7
kanhabac post|0 31 0 -7
karen|0 0 0 0 0 0 0 26
kariba|0 0 0 0 0 0 26
kasikili|0 0 0 -17 0 7
kauda|24
kayak|-6 0 0 0 0 0 0 0 0 20
keep|-68 0 22 11 0 52 -43 -11 -89 0 19
keep @group|0 0 0 -13 37 -6
keep @place|0 0 0 54 0 0 0 0 0 -52
keep @state|0 -40 0 -22 -16 -11 7 -33 0 80 20
keep channel|0 0 0 0 -7 38
keep cool|-18 0 0 0 0 42 0 -7
keep crew|0 0 0 0 0 0 0 0 0 35
keep mum|0 0 0 0 0 40
keep talk|0 0 0 0 0 11 -18 30
keep up|-34 9 33 -8
keeper|-12 -8 0 -8 0 0 -24 0 0 -15
keleti|-45 0 0 0 0 0 0 0 0 -8
keleti station|-45 0 0 0 0 0 0 0 0 -8
kempir|0 0 0 0 0 -7 0 27
kerosene|0 0 0 0 0 0 0 0 0 20
keys|-11 15 0 10 -9 0 0 -13 0 -18 -11
khmer|0 0 0 0 0 -7 0 0 0 -7 24
khurvaleti|0 0 0 0 0 0 0 0 0 30
kick|-26 -15 11 38 -10 -127 -68 -24 -24 59
kidnap|8 -24 -15 -50 50 7 -22 -87 -38 -20 68
kidnap issue|0 0 0 -10 33 -10
kidnapp|0 0 0 0 0 0 0 0 0 30
kidnapp activist|0 0 0 0 0 0 0 0 0 30
kidnapped|0 0 0 0 0 0 0 0 0 21
kidnapper|26 0 0 19 0 -6 0 0 0 -6 -26
kidnapper @group|38 0 0 -8 0 0 0 0 0 -40 -10
kidnapper @organization|0 0 0 35 0 0 0 0 0 0 -15
kidnapper seize|-11 0 0 0 0 0 0 0 0 37
kidnapping|0 0 0 39 0 -11
kill|130 -55 -105 17 12 -108 -59 -112 -98 -186 -13
kill @place|0 0 0 0 0 0 0 -16 0 0 47
kill guard|-29 0 0 0 36
kill maritime|-7 0 0 41
kill nine|-32 0 0 0 0 0 0 0 0 20
killer|0 0 0 9 0 -9 33
killer radio|0 0 0 0 0 0 34
killing|68 -8 -40 16 45 46 -48 -16 -49 -11 -41
killing @place|-14 0 0 -12 27 33 0 37 0 -8
kilo|-16 0 0 0 0 0 0 0 0 -25 -8
kiloton|0 0 0 0 0 15 0 0 0 -10
kimberley|0 0 0 0 0 0 0 16
kind|-8 0 0 -7 89 -22 -26 -11 0 0 -7
kind ever|0 0 0 30 0 0 -10
kind word|0 0 0 -12 55 0 0 -13
kindly|0 0 0 0 18 0 0 -16
king|-16 -54 -59 25 -17 32 21 62 25 22 -34
king crown|0 0 0 0 0 40 0 -28
kingdom|-16 -54 -59 21 0 -9 0 62 26 23 -33
kiss|0 0 0 -29 0 0 24 19
kissed|0 0 0 0 0 0 0 -29 30
kissed reach|0 0 0 0 0 0 0 -29 30
kitchen|-18 17 0 0 0 0 0 -13 0 0 -6
kits|0 38 0 0 0 0 0 0 0 0 11
km|0 41
km short|0 34
kneel|-76 22 -52 -21 44 -101 33 32 41 -27 -27
knock|0 -23 0 -44 -36 -39 -59 0 -35 -55
knock holder|0 0 0 0 0 0 0 0 0 -42
knock third|0 0 0 0 0 0 0 0 0 0 31
knot|0 0 0 0 0 -12 0 29
know|23 0 0 60 38 18 -23 -42 26 0 -51
know @weapon|0 0 0 33
know both|0 0 0 48 0 0 0 -17
know there|0 0 0 0 30 0 0 -11 0 0 -8
know would|0 0 0 -10 0 32 0 -8
knowledge|-7 0 0 29 0 28 -13 10
knowledge @platform|-7 0 0 0 0 30
knowledge telephone|0 0 0 37
knuckl|0 0 0 24
koh|34 -7
koh @place|34 -7
kos|0 0 0 -9 0 0 0 0 0 30
koufonisi|0 0 0 0 0 0 0 18
kremlin|-15 -54 -59 26 -12 0 21 72 27 22 -32
kuang|-7 0 24
kuzbas|0 0 0 0 0 -22 0 0 0 0 23
la|0 0 0 0 0 0 0 -7 0 -7 44
la francophonie|-8 0 0 0 0 0 0 0 0 0 36
lab|-6 -10 0 0 0 0 0 0 0 21
labbouneh|0 33 0 0 0 0 0 0 0 0 -10
labbouneh pass|0 33 0 0 0 0 0 0 0 0 -10
label|-27 -14 0 90 0 -11 -82 -118 33 -101 -71
label @state|0 0 0 41 0 0 0 0 0 -8
laboratory|0 0 0 22 0 0 0 -23
labour|0 0 0 -44 0 31 0 -9 0 35
labour organisation|0 0 0 0 0 33
labourer|16 0 0 -10 35 -10 -8 0 0 -11
labourer kill|-29 0 0 0 36
lack|0 0 0 0 0 0 20
lady|0 0 0 23 0 -7 0 -22
laguna|0 0 0 0 0 0 0 18
lake|41 -13 0 -29 -27 -25 -8 18 28 42
lake @person|44 0 0 -17 -7
lake shore|0 0 0 0 0 0 0 -29 30
lake shuttered|0 -9 0 -11 -17 0 0 0 0 44
lambast|-33 -58 -21 97 -36 -47 -13 -19 -10 -88 -76
lambaste|-32 -58 -20 86 -35 -46 0 -17 -9 -86 -74
lament|-10 0 0 0 0 50 0 0 0 -12
lament @place|0 0 0 0 0 53 0 0 0 -8
land|15 55 0 -50 22 -121 -9 -59 -122 76 -41
land @place|-26 -14 17 44 -12 -13 -11 -17 0 26 16
land frontier|31 0 0 0 0 0 0 0 0 -7
land medical|0 39
land plead|0 0 0 -23 0 0 39
land rescued|0 0 0 32
land ship|34 -7 0 0 0 0 0 0 0 -9
land troop|-36 0 0 25
land when|-17 -9 0 0 0 0 0 0 0 42
landing|17
landlord|0 -57 -14 -51 -69 0 -60 -59 -35 14 21
landslide|-76 -41 -15 -61 0 85 -39 0 -22 -65 -19
language|0 0 0 52 0 0 0 17
language government|0 0 0 38
lapse|-12 -24 0 -13 -23 -19 116 -25 -13 -38 -31
laptop|0 0 0 0 0 0 0 0 0 44
laptop @place|0 0 0 0 0 0 0 0 0 44
larder|-24
large|29 0 0 -16 0 6 -7
large @state|32 0 0 -14
largely|0 0 0 0 0 0 0 21
largest|0 -23 0 8 0 -53 0 61 0 -9 -17
largest island|0 0 0 31 0 -25
largest union|0 0 0 0 0 0 0 40 0 0 -13
laser|24 0 0 0 0 0 0 0 0 -10
lash|-48 -45 -19 180 -54 -70 -14 -51 0 -111 -101
last|-182 206 0 -98 -61 -63 -33 -10 32 6 24
last #|0 0 0 0 0 0 0 0 0 -35
last @date|36 -8 0 0 0 0 0 15 0 -12
last @platform|-7 0 0 0 0 0 0 0 0 34 -9
last @state|-27 57 0 0 -12 -10 8 12 0 -56 16
last @weapon|-40 15 0 10
last arm|0 0 0 0 0 0 -35 0 0 16
last company|0 36 0 0 0 0 0 0 0 -53
last plea|0 0 0 0 0 45 0 -10
last road|39 0 0 0 0 0 0 0 0 -7
last take|-17 -9 0 0 0 0 0 0 0 42
last time|39 29 0 0 0 0 0 0 0 -7
last two|10 24 0 0 0 0 0 0 0 31
last yankee|0 0 0 -21 0 0 38 0 0 -10
late|-21 -13 0 -64 -9 -22 34 -21 0 -12
late @platform|0 0 0 -37
later|-27 0 0 48 9 0 -11 44
latest|-8 0 0 47 -23 0 -15 0 -6 -24
latest round|0 0 0 37 0 0 -7 -6
lath|0 0 0 0 0 0 0 0 0 18 -7
laud|-57 -45 -21 -23 223 -69 -61 -30 6 -30 -55
laugh|-63 12 -19 134 -34 10 -44 19 -30 -50 -23
laugh off|0 0 0 70
launch|68 79 20 -30 -122 -91 -132 28 30 -55 -317
launch @place|31 -20 0 35 0 0 0 -7
launch official|0 51
launcher|194 14 65 -49 -83 -48 -74 -77 -49 -75 -70
launcher @place|35 -7
laundered|0 0 0 19 0 -8 0 -23
lava|-16
law|-14 0 0 91 -13 26 -44 -29 0 61 -30
law trade|0 0 0 0 0 40
law under|0 0 0 -8 0 0 0 0 0 30
lawful|0 0 0 0 0 34
lawful every|0 0 0 0 0 34
lawmaker|-30 -31 -60 47 -11 -17 -14 45 23 -7 -36
lawmaker @place|-6 0 0 47
lawmaker land|0 0 0 40 0 0 0 0 0 -13
lawmaker party|0 35 0 -38 0 0 -8
lawmaker thank|0 0 0 0 -59
laws|0 0 0 0 0 -23 0 0 0 31 18
laws repeal|0 0 0 0 0 -36 0 0 0 0 30
lawsuit|6 -17 -10 72 33 24 -42 7 -14 -85 -48
lawsuit ethnic|0 0 0 60 0 -30
lawsuit late|0 0 0 -37
lawyer|19 -77 -13 0 34 -40 -57 21 -54 45 22
lawyer demand|0 0 0 64 0 -10
lawyer say|-23 0 0 -8 61
lay|0 33 26 -35 19 -160 -127 -18 -72 0 -91
lay down|-38 42 0 -40 17 0 0 -11 0 52
le|0 0 0 -10 0 0 0 31
le soleil|0 0 0 -10 0 0 0 31
lead|-46 0 16 -63 -21 18 63 59 -37 21 -26
lead @state|-20 0 0 7 0 0 0 32 0 0 -10
lead recall|0 0 0 0 0 0 0 0 0 36
leader|19 -73 -69 45 -21 0 41 138 0 11 -75
leader @person|-18 44
leader conferred|0 0 0 0 0 0 0 -16 32
leader home|43 0 0 -8 0 0 0 -9 0 -8
leader polite|0 0 0 -9 0 51 0 0 0 0 -10
leader put|-14 0 0 0 0 -19 41
leader receive|0 0 0 0 0 0 0 -21 30
leader return|0 0 0 0 0 35 0 0 0 0 -11
leader say|-7 0 0 -6 32
leader sister|0 0 0 45 0 0 0 -15
leader would|0 0 0 0 0 46 0 -35
leadership|-35 -46 -60 12 -31 24 20 37 25 37 -27
leadership @place|0 0 0 -15 0 0 0 -30
leaflet|20 -8 0 7 23 25 -12 0 0 -19
leaflet drop|0 0 0 40
league|-77 -68 -30 -134 -78 0 -55 -97 -54 -65 -115
league invite|0 0 0 0 0 42 0 -11 0 -8
league observer|0 0 0 0 0 -54 0 0 0 0 12
leak|-24 -62 -8 20 23 -90 -68 -45 -32 12
lean|0 0 0 -25
leaned|0 0 0 0 0 31 0 -12
leaned @state|0 0 0 0 0 31 0 -12
learn|0 -19 -16 -19 22 -11 -6 22 26 -8 6
learnt|0 0 0 47 0 -33
lease|-7 -7 0 0 0 -30 -6 33 0 -19 -9
lease @place|0 0 0 0 0 -28 0 37
least|11 -7 0 -10 0 38 -8 -11
least shake|0 0 0 0 0 46 0 -35
leave|-160 115 -125 10 -43 -74 150 -174 0 -32 -13
leave #|59 -11 0 -10 0 0 0 -6
leave @date|22 39 0 -27 -12 0 -8 0 0 -17 11
leave @organization|0 0 0 -20 0 0 0 -20 0 97
leave @person|0 0 0 -32
leave @place|0 -24 0 87 -21 47 0 7 -10 -6 22
leave @state|26 27 0 -33 -7 -20 0 -13 0 -46 50
leave across|0 0 0 0 32 0 -8
leave bomb|0 0 0 40
leave cancel|48 0 0 0 0 0 0 0 0 -16
leave country|0 18 0 15 -6 -17 0 -9 0 33
leave evening|-48 0 0 0 0 0 0 0 0 -8
leave everyth|0 0 0 0 0 0 -7 0 32
leave expel|0 0 0 0 0 32 0 0 0 -12
leave government|0 0 0 0 0 0 0 0 0 43
leave lying|0 0 0 -21 0 0 20 64
leave room|-17 0 0 -12 0 0 36
leave without|34 0 0 0 0 10 -9
lecture|13 0 0 -8 0 0 -9 0 0 23
lectured|0 0 0 53
lectured him|0 0 0 44
lecturer|0 0 0 -15 0 0 -9 0 0 37
lecturer haven't|0 0 0 0 0 0 0 0 0 34
legal|-8 0 0 47 0 0 0 0 0 42
legal union|0 0 0 0 0 0 0 0 0 50
legalise|0 0 0 -21
legion|125 27 66 -46 -83 -46 -74 -74 -49 -72 -65
legionnair|34 31 0 -8 0 0 0 0 0 -16 -10
legionnair faya|39
legislation|-15 -56 -23 0 -42 -49 -15 -21 -20 19
legislative|0 0 0 -8 0 0 0 -16
legislator|-43 -54 -59 39 -13 -7 18 70 25 30 -33
legislature|0 0 0 -6 0 -8 0 0 0 46
legislature adopt|0 0 0 0 0 41 0 0 0 -7
legislature would|0 0 0 0 0 -49 0 0 0 53
legitimate|0 0 0 20
leipziger|0 0 0 0 0 0 0 0 0 37
leipziger rally|0 0 0 0 0 0 0 0 0 37
lend|-112 -82 -45 50 -143 -83 -93 41 17 -73 149
lender|-56 -30 -33 -9 8 -27 -44 -43 -32 43 -27
lender term|0 0 0 44
lending|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
length|0 30
length hajj|0 30
leninakan|0 0 0 0 -12 28
leopard|0 24
leopold|0 0 0 0 0 0 0 18
less|-11 -11 0 28 -11 -13 0 45 32 16
less pessimistic|0 0 0 0 0 -28 0 57
less substance|0 0 0 0 0 0 0 0 35
let|-83 -26 -125 -101 75 0 0 -45 -21 -152 278
let @group|82 0 0 -55 0 0 -15 0 0 0 -15
let @place|0 0 0 -14 6 0 -11 60 0 -19 -7
let @platform|0 71 0 9 0 28 0 0 0 0 -36
let @state|-29 26 0 -35 0 -35 -7 24 0 74 48
let agency|0 0 0 45 0 -7 0 0 0 -11
let crew|0 0 0 -8 33 0 -9 0 0 0 -8
let fly|0 0 0 39 0 0 0 -7 0 21
let foreign|0 0 0 0 0 34
let go|0 0 0 -17 0 0 -9 -11 0 0 35
let grain|0 0 0 0 0 0 0 0 0 32 -10
let gunman|0 0 0 42 -6
let hanish|0 0 0 0 0 0 0 38 0 0 -12
let inspector|0 0 0 12 46 0 -6 -8 0 0 21
let invitation|0 0 0 0 0 0 41 0 0 0 -11
let know|0 0 0 -15 14 31 -15 -24 33 -9
let out|-8 -14 0 -6 0 -57 0 0 0 -10 -8
let payment|0 0 0 -7 0 0 0 30
let share|0 0 0 -18 0 0 40
let shopper|0 35 0 0 0 0 0 0 0 0 -11
let them|-12 0 0 58 0 25 0 0 0 0 -8
let two|0 -6 0 0 0 0 0 -10 0 -12 32
let woman|30 0 0 27
leticia|-7 54
letter|-37 0 0 -33 142 0 75 -57 67 -38 -53
letter @state|-26 -6 0 -11 14 -8 9 17 99 -14
letter call|0 0 0 0 34
letter eighteen|0 0 0 -8 0 0 45
letter excellent|0 0 0 -18 40
letter island|0 0 0 0 32 -7
letterbox|0 0 0 21 -20
level|34 -85 -85 101 -100 -81 -28 -12 -64 -58 -151
level defence|0 0 0 0 0 0 -53 0 0 43
level newspaper|0 0 0 0 0 0 0 32
level talk|0 0 0 0 0 0 36 -12
levy|42 -31 14 -32 -46 38 -49 -8 -34 52 34
levy keep|0 0 0 0 0 0 0 0 0 -9 32
liabilities|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
liaison|15 0 0 -7 -7 0 0 19 0 -10 18
libel|0 0 0 11 0 -17 0 -12
libel nation|0 0 0 36 0 -18 0 -12
liberal|0 0 0 -40 0 0 -13 -37 0 -8
liberal enter|0 0 0 0 0 0 0 -30
liberal threaten|0 0 0 -32
liberate|47 -8 0 -26 19 -20 -37 28 0 -12 34
liberation|0 0 0 0 0 -56 0 0 0 0 43
liberation movement|0 0 0 0 0 -56 0 0 0 0 43
library|0 -6 0 0 0 0 0 0 0 37 -8
licenc|-11 0 0 12 0 -18 19 -9 0 -36 -12
licence|51 0 0 -9 0 0 0 -8
lie|-36 30 0 37 -8 9 -7 -55 -14 83 7
lie @place|0 0 0 -26 0 0 0 0 0 73
lie empty|0 31
lie unanswered|0 0 0 0 0 0 41 0 0 0 -11
lied|0 0 0 -16 0 23
life|0 0 0 0 -18 -17 23 -13 0 -13 17
life imprisonment|0 0 0 31
lifeline|23 -15
lift|-358 65 -59 102 142 -270 -281 -88 -46 -189 163
lift @date|0 24 0 0 32 0 0 -31 0 -6 25
lift @platform|0 0 0 0 0 0 0 0 0 0 34
lift ban|0 0 0 -6 0 0 0 61 0 0 -27
lift diplomat|0 0 0 0 0 0 0 0 0 -7 31
lift duty|0 0 0 0 0 0 0 0 0 35 -20
lift objection|0 -8 0 -8 17 0 0 19 0 0 -35
lift so|0 0 0 35 0 -26
lift start|0 0 0 0 0 0 0 -35
lift state|0 0 0 33 0 -32
lift suspension|0 0 0 -10 0 0 0 0 0 0 44
light|26 16 0 9 0 -12 0 11
light salvo|36
lighthouse|0 -6 0 -8 35 -7
lighthouse @state|0 0 0 -8 36 -6
like|-43 13 24 36 0 41 0 -18 0 0 -16
like @state|0 0 0 -36 0 0 0 -8 0 0 -8
like hare|0 31 0 -7
like pupil|0 0 0 44
like visa|0 0 0 0 35
liken|-33 -59 -20 77 0 -20 -9 -25 -9 -86 -74
liken acceptance|0 0 0 -19 34
liken dam|0 0 0 -25 0 31
limit|33 -16 -21 -42 -66 -34 0 -16 -53 8 -69
line|69 0 -24 -22 83 -92 -128 34 14 35 -24
line @date|-16 20 0 0 0 -50 0 60 0 -11
line @place|-19 35 0 -7 -14 0 0 0 0 -21 35
line @state|-20 -9 0 34 -21 0 0 -15 0 20 46
line agree|0 53
line close|13 -13 0 0 0 0 0 0 0 48
line control|33
line generally|0 0 0 0 0 0 -8 -10 38
line line|0 0 0 0 -11 0 0 33 0 -8
line port|0 0 0 0 48
lined|-32 42 0 0 0 0 0 0 0 -8 -7
lined @place|0 30
lineup|-72 -55 -29 -133 -65 -15 -47 -82 -52 -87 -123
lining|0 36
lining up|0 36
link|-77 -51 -16 56 -11 -28 -8 90 0 62 -16
link palace|0 0 0 38 0 0 0 -9
link return|0 0 0 42
lintel|0 0 0 0 0 -7 0 0 0 -7 24
lips|0 0 0 0 0 0 0 0 0 44
lips together|0 0 0 0 0 0 0 0 0 44
lira|0 0 0 -21 23
list|-84 25 0 -33 -41 53 -14 44 32 80 -8
list @place|0 0 0 -9 16 0 0 17 34
list @state|0 -8 0 12 0 0 33 -12 0 13
list fourteen|0 0 0 34 0 0 0 0 0 -12
list miss|0 0 0 -8 0 0 0 45 0 0 -24
list source|-9 0 0 0 0 37 0 -11 0 -13
listen|0 -20 -27 -6 0 -18 81 0 42 -43 -42
listen not|0 0 0 -11 0 0 47
lit|26 -25 0 -34 0 52 0 24 0 15
lit cigar|0 0 0 0 0 0 0 31
lit everyone|0 0 0 -25 0 31
lit up|32 -21
little|-10 0 0 79 -14 -15 26 -24 0 -20 15
live|-46 26 -26 0 0 13 9 -55 -24 -27 -105
live @state|0 0 0 -9 0 30
live fire|-53 47 0 0 0 0 0 0 0 -6
live round|30
live under|0 0 0 30
load|-11 0 0 0 0 0 0 0 0 28
load radio|-11 0 0 0 0 0 0 0 0 32
loaded|-27 36 0 0 0 0 0 0 0 -13
loan|-91 -111 -56 21 -59 83 -148 -61 -51 66 68
loan @place|0 0 0 0 0 30
loan sign|0 0 0 0 0 0 -9 0 0 30
loan term|0 0 0 0 0 -9 0 54
lob|7 -57 -22 20 -29 -44 -18 -45 0 -18 -88
lobby|-7 -9 0 12 0 36 0 43 0 -9 -13
lobby end|0 0 0 0 0 42 0 0 0 0 -8
lobby year|0 0 0 0 0 0 0 44
lobster|0 0 0 0 0 0 0 38 0 0 -12
lobster season|0 0 0 0 0 0 0 38 0 0 -12
local|16 0 0 -15 8 0 0 0 0 -23 -19
lock|9 50 54 -174 -76 -33 45 -160 -6 97 -101
lock @state|30 0 0 -19
lock away|-11 32
lockdown|124 -32 -9 -14 -19 -25 0 7 -8 -25 11
lockdown rule|0 0 0 -35
locust|-16 -6 0 0 0 0 0 0 0 -9
lodge|-51 -44 -20 189 -65 -79 -20 -59 0 -116 -105
logged|-12 20
logger|16 0 0 0 0 0 0 0 0 -10
loggerhead|0 0 0 0 0 0 8 -20
logs|0 0 0 0 0 0 0 -25 0 30
logs @place|0 0 0 0 0 0 0 -25 0 30
loibl|13 -13 0 0 0 0 0 0 0 48
loibl tunnel|13 -13 0 0 0 0 0 0 0 48
loiter|-37 0 0 28 0 0 -39 -41 -11 21 21
lone|0 0 0 -17 0 0 21 0 0 26
lone man|0 0 0 0 0 0 0 0 0 39
long|-27 0 19 0 35 -8 32 -41 -9 -28 -12
long-range|9 31 0 -6
long-range rocket|-12 34
longer|-52 9 0 -61 31 -25 0 -17 -7 32 28
longer @place|0 -13 0 0 0 0 0 0 0 37 -7
longer insist|-8 0 0 -25 65
longer require|0 0 0 -11 0 0 0 0 0 -8 44
longer test|-25 37
longest|-22 17 0 0 0 -7
look|-99 56 -32 68 -15 163 -65 -21 -50 -55 -65
look @state|-10 0 0 -21 -13 33
look bridge|0 0 0 0 0 0 0 35
look dismay|0 0 0 0 0 34
loop|21
loose|-11 -67 -25 27 -42 -66 32 -13 51 54 47
loosen|-122 56 -18 -23 78 -155 -79 -56 -39 -125 236
loot|0 0 -13 0 24 -47 10 -95 -11 43
loot @platform|0 -10 0 0 41 0 0 0 0 0 -14
loot @state|31 0 0 -24 -9 0 0 0 0 -24 10
loot bronz|-13 0 0 0 0 0 0 0 0 0 43
loot hospital|-17 0 0 59 0 0 0 -10
loot prison|30 0 0 0 0 0 0 0 0 -11 -7
loot tax|-10 0 0 0 0 0 0 0 0 32
looter|20 -7 0 0 0 0 -7 -8 0 47
looter set|32 0 0 0 0 0 0 0 0 -13
looter stone-thrower|0 0 0 0 0 0 0 0 0 36
lorri|-16 -37 0 -25 -23 -11 -10 -15 0 24 71
lorri @place|0 0 0 -20 0 0 0 -8 0 38 -16
lorri blanket|-17 0 0 0 0 0 0 0 0 -19 53
lorry|-25 -16 0 9 -6 -6 0 -27 0 -15 15
lorry driver|0 -6 0 -6 0 0 0 -17 0 0 30
lose|35 45 -9 32 -13 -81 60 -37 -11 -9 -39
lose third|-13 35
lose touch|-7 0 0 0 0 0 44 -7 0 0 -8
lose war|41 0 0 -20 -7
loss|26 0 0 -17 0 21 0 20 0 -14
loss our|0 0 0 -13 0 31
louder|0 0 0 34 0 0 0 -8
louder @state|0 0 0 34 0 0 0 -8
loudhailer|0 0 0 22
loudspeaker|14 -10 0 22 73 0 -14 7 0 0 -8
loudspeaker along|0 -30 0 0 77 0 -13 -10
louvre|-11 0 0 -19 0 0 26 -16 0 0 -11
love|0 -7 0 10 -21 0 -9 0 0 39
love him|0 -7 0 0 -10 0 0 0 0 39
low|-7 -7 0 -16 0 -6
low-enrich|18 0 0 0 0 0 0 0 0 -11
lower|-24 139 -17 43 0 -25 -97 0 -25 -110 116
lower flag|46 -35 0 0 0 0 0 0 0 0 -8
lower rice|-15 0 0 0 0 0 0 0 0 0 43
lower state|-9 68 0 0 0 0 0 -8
lower strength|-26 37
lower tariff|0 0 0 0 0 0 0 30
lowest|0 26 0 -6 0 0 0 -6
loyal|82 0 0 -32 0 0 0 -16 0 -19
loyal @state|33 0 0 -23 0 0 0 0 0 -13
loyal governor|49 0 0 -9 0 0 0 -12 0 -6
loyalist|21
lpd|44 -14
lpd @place|44 -14
ltd|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
lull|-36 219 -12 -42 -47 46 20 93 -8 18 -35
lull let|0 35 0 0 0 0 0 0 0 0 -11
lumbered|-18 13
lunch|-79 -33 -16 -58 -25 -43 50 53 0 -52 10
lunch @state|0 0 0 0 0 -17 38
lying|0 0 0 -19 0 0 20 63
m'poko|26 -7 0 0 0 0 0 0 0 -8
machine|10 -32 0 0 0 -7
machine gun|12 -31 0 0 0 -7
mad|0 0 0 42 0 0 0 -12 0 0 -8
mad hyena|0 0 0 40 0 0 0 -7 0 0 -8
madagascan|0 0 0 0 0 0 0 0 0 28 28
madagascan lecturer|0 0 0 0 0 0 0 0 0 34
madre|-14 0 17 0 0 0 0 0 0 0 28
magazine|-16 0 0 0 0 0 0 0 0 -8
magistrate|0 0 0 35
magistrate open|0 0 0 35
magnate|0 0 0 -8 0 0 0 0 0 35
magnate rattle|0 0 0 0 0 0 0 0 0 35
magnet|0 0 0 0 0 0 0 0 0 27 -16
maidan|30
maidan shoot|30
maiden|0 0 0 0 0 0 0 40
maiden trip|0 0 0 0 0 0 0 40
mail|0 0 0 0 0 -26 -8 28 0 25
mail @state|-8 0 0 0 0 0 0 0 0 30
mail ship|0 0 0 0 0 -24 0 35
mailbox|0 0 0 28 0 0 0 -7 0 -8
maim|33 17 -26 -17 0 0 -38 -28 -25 -88
main|-7 9 0 17 -10 -16 19 -23 0 -17 -8
main opposition|0 0 0 45
mainland|0 -11 0 -10 8 -54 -7 -19 0 66
mainland reviewed|0 0 0 0 0 -49 0 0 0 53
maintain|-26 -7 0 57 13 42 19 -20 37 -38
maintain @state|-18 0 0 42 0 0 0 0 0 -6
maintain meet|0 0 0 0 0 0 -8 -10 38
maintain oil|0 0 0 0 0 51
maintenance|0 -7 0 0 16 0 0 -17
maize|-11 0 0 -10 21 -6 0 -12
major|0 22
make|-23 -77 -64 40 81 39 -44 -30 -62 -76 -115
make @place|-13 29 0 15 0 0 0 0 0 39
make @platform|-11 0 0 0 0 0 0 0 0 32
make @state|32 -14 0 15 -14 -14 0 7
make clear|0 0 0 -23 30
make displeasure|0 0 0 48 0 0 0 -17
make emergency|-31 0 0 0 0 0 0 0 0 -8
make fresh|0 0 0 0 0 44
make headway|0 0 0 0 0 -10 0 31
make last|0 0 0 0 0 45 0 -10
make no|0 0 0 0 -24 -31 16 -8 0 -6
make off|47
make up|-26 7 0 -19 70 15 -22 -29 0 -18
make wave|0 0 0 0 0 0 0 0 0 0 30
maker|8 -28 0 -59 -17 -27 -6 -20 0 0 -26
maker @state|0 0 0 -35
maker report|30 -13
malabar|0 0 37
malabar exercise|0 0 37
male|15
malebo|0 0 0 0 0 0 0 16
maliciou|-9 0 0 0 0 0 0 0 0 22
malé|0 0 0 23 41 -25 -7 -12
malé contest|0 0 0 32 0 -24 0 -12
malé suspend|0 0 0 -15 41 0 -7
man|113 112 6 11 60 -26 11 -41 -15 0 -71
man @place|13 -31 0 23 33 -9 -6 -27 0 8 -12
man call|-7 -8 0 -22 -6 23 0 0 0 36
man citizenship|37 0 0 0 0 0 0 0 0 -13
man death|0 0 0 34
man quit|-18 44
man report|-22 0 0 0 37 0 0 0 0 -8
man stand|0 0 0 0 0 0 0 0 0 39
man tear|-16 0 0 0 0 0 0 0 0 31
man wheels-up|-7 69
man who|37 -7 0 0 -6 -16 0 0 0 -8
manage|0 0 0 0 47
manage difference|0 0 0 0 47
manager|-15 0 0 0 -6 -21 -27 0 0 48
manager admit|0 0 0 0 0 0 0 0 0 44
mandate|-18 -52 -59 24 -7 -6 14 78 26 14 -36
manhandled|38 0 0 0 0 -8
manhandled boatload|46 0 0 0 0 -8 0 0 0 -10
manned|20 -12 0 -6 0 -13 0 0 0 -8
manoeuvr|27 7 87 24 0 -9 -45 -12 0 -22 -13
manoeuvr @place|-19 -8 42 0 0 0 0 -9 0 -8
manoeuvr off|56 -17 0 0 0 0 0 0 0 -10
manslaughter|-16 -37 0 22 -15 -22 -26 -14 -7 -27 -33
manufacturer|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
manure|0 0 0 0 0 0 0 0 0 38
manure hay|0 0 0 0 0 0 0 0 0 38
many|-11 -10 0 0 0 19 0 0 0 -8
map|0 0 0 45 0 -38 12 -12 18 -18 -15
map again|0 0 0 0 0 0 0 0 33
map jointly|0 0 0 -29 0 0 32
map unanimously|0 0 0 30 0 0 0 -21
map-thiev|0 0 0 19 0 -7
marathon|-24 -9 0 0 0 0 0 0 0 -17 -17
marbl|0 0 0 0 0 -17 38
march|67 0 -63 64 -20 46 -57 -159 -22 77 -61
march @place|25 0 0 -17 0 84 0 0 0 -24
march @state|0 -30 0 33 0 0 0 -21 0 -7
march dignity|0 0 0 0 0 0 0 0 0 52
march fill|0 -6 0 30 0 0 0 0 0 -15
margin|0 0 0 -6 0 0 -13 63
marine|166 39 81 -28 -116 -27 -104 -92 -108 -66 -65
marine @place|56 -17 0 -10 0 0 0 0 0 -7
marine haul|-11 32
marine park|0 0 0 35
marine police|-37 0 0 0 0 0 0 0 0 19
marine take|-19 0 0 0 0 0 0 0 0 30
mariner|0 0 0 0 0 0 0 0 0 39
mariner @date|0 0 0 0 0 0 0 0 0 39
marines|125 33 67 -46 -83 -46 -74 -73 -49 -72 -64
maritime|8 -10 0 55 -6 -11 0 -9 0 -21 -8
maritime bill|-7 0 0 41
mark|22 -43 -51 -34 -17 65 -24 14 -51 -46 -12
marker|0 0 0 28 0 0 -8 49
marker buoy|0 0 0 0 0 0 0 45
market|-37 -139 -52 -20 -126 -64 -87 -107 -31 65 -14
market run|0 0 0 0 0 0 0 31 0 0 -15
markets|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
marking|36 0 0 0 0 0 0 0 0 -6
marooned|0 0 0 0 0 0 0 0 0 0 22
marshal|-45 -32 10 0 -12 -14 -7 12 -29 15
marshal eve|0 -10 0 0 0 0 0 34
martial|26 10 0 -18 0 0 0 -11 0 7 -21
martial-law|125 -32 -9 21 -18 -25 0 7 -8 -25 12
martial-rule|125 -32 -9 21 -18 -25 0 7 -8 -25 12
martyr|0 0 0 -8 0 0 0 0 0 34
martyr square|0 0 0 -8 0 0 0 0 0 34
marxist|43 0 0 0 0 0 0 0 0 -10
marxist society|43 0 0 0 0 0 0 0 0 -10
mask|7 0 0 41 0 0 0 0 0 -12
mask ban|0 0 0 43 0 0 0 0 0 -8
masked|0 -9 0 24 0 0 0 0 0 -11
mass|195 -12 -26 -19 -59 -51 -31 -58 9 -41 -63
mass arrest|31
mass grave|-18 0 0 43 0 0 0 0 0 -6
mass hardware|57 0 0 -70
massacre|181 -14 -104 0 18 -12 -82 -91 -109 -201 -118
massive|0 0 0 16
mast|22 -12 0 -9 0 0 0 0 0 -12
master|-9 0 0 -42 0 0 0 -20
mastermind|-16 -10 0 -7 -15 -10 30 -18 -10 -12 30
mat|0 0 0 0 0 0 0 -17
match|-81 -57 -30 -154 -50 -27 -67 -87 -53 -104 -123
maternity|0 0 0 27 0 0 0 0 0 0 -11
matter|-61 -62 -26 11 0 43 -36 28 62 -35 -86
matter hour|-6 0 0 31
maximum|0 0 0 -17 -17 6 13
may|52 26 0 0 -31 0 -23 -17 0 0 6
may ask|0 32
may cut|0 0 0 63 0 0 0 0 0 -70
may decide|0 0 0 -16 0 45 0 -22 0 -12
may go|0 0 0 -7 0 0 0 30
may pull|0 19 0 -7 0 0 0 0 0 0 -32
may scrap|0 0 0 0 0 0 -21 0 0 60
may send|39 0 0 -10
may stump|0 0 0 0 0 -17 0 0 0 0 49
may take|0 0 0 32 0 0 0 -16
may thaw|0 0 0 -7 0 -12 0 31
may weigh|-11 0 0 0 0 0 0 0 0 -22 35
mayor|43 -133 -74 -10 -98 39 -49 6 -11 52 -29
mayor @place|50 -15 0 -18 0 0 0 -13 0 32
mayor write|36
mayoral|0 0 0 0 0 0 0 -19
mazeikiai|0 0 0 0 0 0 0 0 0 16 18
mazeikiai refinery|0 0 0 0 0 0 0 0 0 0 35
mchinji|0 0 0 0 0 0 0 -7 0 25
mdl|15
mean|73 -22 0 -40 43 0 0 -29 14 15 -37
mean busines|0 0 0 -25 0 0 0 0 0 33
mean reassure|47 0 0 0 -32
meanguera|0 0 0 0 32 0 0 -6
meanguera greet|0 0 0 0 32 0 0 -6
measure|16 -32 -51 34 -47 -13 -25 23 -51 -28 -9
meat|0 0 0 19 0 0 0 -16
mechanised|33
medal|-72 -57 -29 -134 -67 -15 -47 -82 -52 -87 -123
meddle|19 -27 -15 53 -31 22 -25 -47 21 44 -22
meddle @state|0 0 0 30 0 14 0 -29
media|-8 0 0 45 -32 -9 -8 -19 0 -7 -15
media bill|-9 0 0 38 0 0 0 -7
median|0 0 0 -14 0 0 0 24 0 -8
mediate|-66 -13 13 -88 -95 -17 81 91 91 -26 -62
mediate @state|0 0 0 -7 0 -21 0 35
mediate between|0 0 0 0 0 0 30 -39 -8
mediation|-8 -10 0 64 -33 -15 0 78 0 -14 -10
mediation @place|0 0 0 51 0 0 -15
mediation text|0 0 0 41
mediator|-46 -52 -61 0 33 -14 101 59 26 0 -18
mediator lose|-7 0 0 0 0 0 44 -7 0 0 -8
mediator release|0 0 0 0 0 0 0 36 0 0 -7
mediator say|-12 -7 0 0 -16 0 23 -10 0 0 50
medical|0 38 0 0 0 0 0 0 0 0 8
medical kits|0 39
medicine|-39 -36 -28 -33 7 106 -95 -61 -41 25 146
medicine cross|0 0 0 0 0 0 0 0 0 0 31
medicine hundr|0 0 0 0 0 35 0 0 0 0 -9
meet|-183 -69 -127 -178 -114 -44 243 141 142 -323 -219
meet @group|0 0 0 10 32 0 -10 -28
meet @organization|0 16 0 0 0 0 24 32
meet @person|0 0 0 0 0 -15 -11 81
meet @place|11 21 0 -22 8 -19 51 12 -16
meet @state|0 -18 0 -35 0 0 -42 19 -24
meet aboard|0 0 0 0 0 0 0 39
meet again|0 0 0 54 0 0 -22 -42
meet defence|0 0 0 0 0 0 -8 -10 38
meet describe|0 33 0 0 0 0 0 -16
meet first|0 0 0 0 0 0 -11 -61
meet four|31 0 0 0 0 0 0 -18
meet fresh|0 0 0 0 0 0 0 0 0 31
meet lake|0 0 0 0 0 0 0 -29 30
meet tiger|0 0 0 0 0 0 0 31
meet vice-ministerial|0 0 0 0 0 0 0 32
meet year|0 0 0 0 0 0 38
meeting|-29 -48 -9 -35 -41 0 25 174 47 -8 -106
meeting protester|0 0 0 0 0 0 -27 0 0 37
mellowed|0 0 0 -6 45 -12
mellowed @state|0 0 0 -6 45 -12
melt|12 8 10 -63 -13 23 9 22 -10 34
member|37 -79 -14 -15 0 82 -47 38 -55 55
member confide|0 0 0 0 0 30 0 -15
member state|0 0 0 0 0 48 0 -10
member tell|0 0 0 9 0 0 -13 35
member union|0 0 0 0 0 0 0 51
member vote|0 0 0 0 0 -8 0 0 0 36 -7
membership|0 0 0 -19 18 -70 0 19 0 19 -21
membership put|0 0 0 0 0 -57 0 0 0 39
memoir|37 -8 0 0 0 0 0 -12
memorandum|-84 -29 -7 36 -73 -36 44 114 0 0 -94
memori|0 0 0 -7 18 0 0 25
menace|-40 -67 -17 149 -14 -26 -45 -36 -27 -31 -66
menace visa|0 0 0 54
mend|-111 -50 -64 -66 53 -37 -35 119 -45 -98 -27
mend call|0 0 0 -27 0 0 0 40
mention|7 0 0 -10 0 0 32 -35 31 -9
mention foreign|0 0 0 -7 0 0 34 -20
mercenary|62 50 -17 36 -25 20 -25 -12 -57 -7 18
mercenary column|0 34
merchandise|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
merchant|23 -13 0 26 0 0 0 0 0 20
merchant blood|0 0 0 37
merchant ship|31
mereb|42 25
mereb smuggler|41
merged|0 0 0 0 0 0 0 51 0 -13 -18
merged hardship|0 0 0 0 0 0 0 41 0 0 -12
merger|-57 -38 -33 -54 11 -41 -56 -63 -32 32 -26
mess|0 0 0 16 -9 -8
messag|9 0 0 -8 0 0 0 23 0 -8 -11
message|-15 0 0 -16 11 65 0 -34 33
message @person|0 0 0 0 0 0 0 39
message @state|0 0 0 -7 -13 42 0 -61 14
message sign|0 0 0 0 0 32
metal|0 0 0 26
meteorologist|-58 -38 -15 -61 0 86 -38 7 -22 -58 -13
metre|0 0 0 28 0 0 0 0 0 15
metre without|0 0 0 34
microblog|0 0 0 0 0 0 0 0 0 0 36
microblog back|0 0 0 0 0 0 0 0 0 0 36
microphone|0 0 0 0 27 0 0 -7
middle|0 -18 0 -9 0 0 0 33 0 0 -9
midfielder|-74 -56 -29 -137 -66 -17 -51 -84 -53 -88 -123
midnight|-26 0 0 11 0 0 0 7
might|10 -21 0 -10 12 -20 -43 94 -14 19 -12
might annex|0 0 0 40 0 0 -8
might land|-36 0 0 25
might part|0 0 0 -15 0 0 0 41
might speak|0 0 0 0 0 0 0 38
might yet|34 -8 0 0 0 0 0 0 0 0 -7
migingo|0 0 0 -9 0 41
migrant|0 -20 0 26 0 0 -15 9 0 -7 24
migrant fence|-9 0 0 0 0 0 0 0 0 31
migrant register|0 0 0 -11 0 0 0 0 0 -8 44
migrant ventimiglia|0 0 0 35
migration|0 0 0 -35 0 0 0 29
migration agreement|0 0 0 -31
mild|0 0 0 12 0 15
milder|0 0 0 0 22 -38
milder note|0 0 0 0 22 -38
mile|48 41 0 -10 -10 -6 -6 -10 0 -35 -19
mile @place|44 -11 0 0 0 0 0 0 0 -8 -13
militant|164 -29 -23 0 -22 -16 -35 -18 -107 22 42
military|120 35 42 -61 -123 17 -67 -35 -76 31 23
military committee|0 0 0 0 0 0 0 0 33
military goal|0 0 0 0 0 43
military police|-11 0 0 0 0 0 0 0 0 0 42
military source|-32 15
military train|0 0 0 0 0 0 0 -24 0 47
military virologist|-11 -9 0 0 0 0 0 0 0 0 35
militia|119 95 47 10 -111 -31 -98 -64 -106 -78 -54
militia forborne|-6 32
militia lay|-31 20
militiamen|74 0 0 -13 0 0 0 -22 0 40
militiamen loyal|49 0 0 -9 0 0 0 -12 0 -6
militiamen put|0 0 0 0 0 0 0 0 0 30
mill|-8 0 0 30 0 -9 -9 0 0 10 -7
million|-53 -63 -25 0 -55 -81 -27 -31 -22 9 56
million @state|0 0 0 15 0 0 0 0 0 44
million dollar|0 0 0 0 0 -36
million euro|-24 0 0 -8 0 -7 0 0 0 -9 55
mind|0 0 0 22 -9 52 -10 0 0 -7
mind own|0 0 0 34 -7 -29
mine|68 -58 -63 76 -7 48 -155 -115 -60 0 -13
mine charge|0 0 0 -6 0 59
mine detonate|-36 45
mine disaster|0 0 0 -9 44 -36
mine near|-31 0 0 0 0 0 0 0 0 22 -7
minefield|12 24 0 0 -12 0 0 0 0 -11
minehunter|37 -12 0 0 0 -7 0 0 0 -11 -13
miner|-32 0 0 30 0 -28 -11 -33 0 23
miner go|0 0 0 0 0 0 0 -13 0 43
mineral|0 0 0 0 0 0 -18
minesweep|-10 39 6
minesweep @state|-9 42
ming|0 0 0 0 0 0 0 0 0 -21
minimum|0 0 0 0 0 0 0 0 0 25
mining|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
miniseri|0 0 0 -18
minister|-86 -48 -66 20 -8 61 91 118 13 -24 -65
minister @place|0 0 0 0 0 6 0 14 36 0 -9
minister accuse|0 0 0 -33
minister hint|0 32 0 0 0 0 0 0 0 0 -6
minister say|-13 0 0 54 -24 -7 13 0 -6
minister see|0 0 0 0 0 34 0 -11
minister sign|0 0 0 -21 0 0 0 41
minister tell|0 0 0 17 0 33 0 -9 0 -8
minister three|0 0 0 0 0 0 35
minister walk|0 0 0 0 0 0 -8 0 0 0 34
minister who|0 0 0 -15 41 0 -7
minister will|0 0 0 0 15 0 -13 31 -8
ministerial|0 0 0 -9 -17 0 0 6
ministry|15 -91 -66 57 -9 -74 -11 42 60 58
ministry @place|-12 0 0 -27 -11 -10 9 12 0 -56 23
ministry @state|0 0 0 -12 48 0 0 -8 0 0 -13
ministry announce|0 -6 0 -11 0 0 0 -17 0 46
ministry claim|0 0 0 35
ministry coloni|0 0 0 -9 0 0 35 -10
ministry promise|0 0 0 0 0 0 0 -7 0 0 55
ministry say|-21 -31 0 0 0 9 0 -27 62 8 16
ministry seize|58 0 0 0 0 0 0 0 0 -8
ministry state|0 0 0 0 0 0 -29 30
ministry voice|0 0 0 30 -13 -12
mink|0 0 0 -28
minority|-10 0 0 56 -6 -10 0 15 0 -8
minsk-2|0 0 0 0 0 0 0 44
minsk-2 born|0 0 0 0 0 0 0 44
mint|0 0 0 8 0 0 -29 6 -9
minu|0 -15 0 -10 0 0 0 27 0 0 16
minute|0 0 0 -18 0 41 0 -7
minute silence|0 0 0 -17 0 45
mirjaveh|0 0 0 0 0 0 0 0 0 36
mirjaveh road|0 0 0 0 0 0 0 0 0 36
miscounted|0 0 0 0 0 51
miscounted half|0 0 0 0 0 51
misdeed|0 -8 0 28 0 0 34 -11
misdeed since|0 -8 0 28 0 0 34 -11
misgiving|0 0 0 0 0 26
misjudged|0 0 0 0 19
mislabelled|0 0 0 0 0 0 -8 0 0 -19
misread|0 -11 0 -18 50 -13 -7 -14
miss|-11 0 0 19 13 -13 -28 74 0 -25 -21
miss @state|0 0 0 0 0 0 0 36 0 0 -24
miss fuel|0 0 0 51
missed|0 0 0 0 0 0 34 -11
missed deadline|0 0 0 0 0 0 34 -11
missile|115 -110 0 -25 -71 115 -65 -63 -68 -90 -114
missile @date|0 0 0 0 0 0 0 32
missile @organization|0 0 0 -7 -7 0 0 0 0 0 38
missile @state|33 -7 0 22 0 -6
missile come|-36 0 0 25
missile counted|0 0 0 -33 29 0 0 -11
missile fire|-31 0 0 -7 0 25 0 0 0 33
missile leave|12 -30
missile mayor|36
missile official|0 0 0 0 0 0 0 -33
missile test|0 0 0 0 0 31
missile treaty|0 0 0 -18 0 -8 31
mission|-15 49 -11 -51 15 54 0 11 41 64 -45
mission @organization|0 0 0 0 0 0 0 32 0 -15
mission learnt|0 0 0 47 0 -33
mission pack|0 -7 0 0 0 0 0 0 0 43
mission seven|0 0 0 0 0 0 0 -21 30
mission will|0 -15 0 0 0 0 0 34
mistak|0 0 0 -17 24 31 0 -9
mistak handle|0 0 0 0 0 31
mistake|35 -14 0 -59 18 42 0 -15
mistake @state|0 0 0 -53 0 48 0 -6
mistaken|0 0 0 21 0 0 0 0 0 -6
mistreated|46 0 0 0 0 -7 0 0 0 -9
mistreated @state|46 0 0 0 0 -7 0 0 0 -9
mistrust|-8 29 -8 -11 0 -28 27 26 36 0 -29
misunderstand|0 0 0 0 16 47
misunderstand among|0 0 0 0 0 47
misunderstanding|0 0 0 0 24 -44
misunderstanding @state|0 0 0 0 16 -44
mixed|-13 0 0 0 0 0 0 28
mln|-103 -98 -60 -55 -49 -58 -93 -90 -39 63 -9
mob|23 -16 -24 -39 0 7 52 17 -10 59 -9
moba|34 0 0 0 0 0 0 0 0 -6
moba @date|34 0 0 0 0 0 0 0 0 -6
mobile|36 0 0 -10 0 0 0 -7 0 -17 17
mobile network|34 0 0 0 0 0 0 0 0 -14
mobilisation|75 -11 7 -27 0 0 -9 -23 0 -29 -7
mobilise|158 17 -21 -11 -53 -62 -28 -45 10 -57 -48
mobilise give|40
mobilization|96 -11 7 -19 0 0 -8 -22 0 -21
mobilize|113 20 -20 0 -51 -49 -27 -42 11 -47 -44
mock|-28 -58 -20 63 -37 -55 24 -18 -10 -86 -74
mockery|0 0 0 17
modelo|15
moderate|-20 -42 -13 -18 22 -47 53 47 -14 -36 20
modern|20
mollify|0 -10 0 0 41 0 0 0 0 0 -14
mollify @state|0 -10 0 0 41 0 0 0 0 0 -14
momentum|-14 0 0 -44 17 34 0 -31 13 -20 54
monarch|-15 -54 -59 26 -12 0 21 72 27 22 -32
monastery|34 0 0 18 0 -16 0 -7 0 -13 25
monastery arrest|37
monday|0 0 0 0 0 0 0 0 0 37
monday prayer|0 0 0 0 0 0 0 0 0 37
monetary|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
money|-51 -42 -29 13 0 52 -58 0 -44 10 120
money @state|0 0 0 -11 0 -13 0 -6 0 42 11
money all|0 0 0 41
money out|0 0 0 0 0 -17 0 0 0 31 -7
monitor|0 26 -21 7 -39 -7 -97 -20 -20 -51 23
monitor @place|-11 36 0 14 0 0 0 -20 0 0 10
monitor la|-8 0 0 0 0 0 0 0 0 0 36
monitor say|51 32 0 -7 0 0 0 -9 0 -11
monitor truce|0 -15 0 0 0 0 0 34
monk|15 -7 0 0 0 -11 0 0 0 57 -9
monk clubbed|43 0 0 0 0 -11
monk turn|0 0 0 0 0 0 0 0 0 32
monopoly|0 0 0 0 0 0 0 0 0 38
monopoly cut|0 0 0 0 0 0 0 0 0 38
month|-22 49 0 18 -18 -21 34 34 0 0 33
month #|0 -11 0 0 0 0 0 0 0 -9 33
month @military_unit|-67 63
month @organization|36 -6
month muzzle|0 0 0 30 0 0 0 0 0 0 -6
month rally|0 0 0 0 0 0 0 38 0 -10
month-old|0 0 0 55
month-old truce|0 0 0 55
monthly|0 0 0 0 0 0 0 19
months|-6 -17 0 -31 29 -8 -47 0 12 25 -9
months @state|0 0 0 -10 -15 0 0 32 0 22
mooted|0 0 0 0 0 0 35
mooted autumn|0 0 0 0 0 0 35
moratorium|-47 -6 -14 -43 0 21 7 18 31 -42 66
moratorium @state|0 0 0 -13 0 0 0 0 0 0 32
more|31 24 -7 -21 -10 -26 36 -62 39 -11 32
more @date|0 0 0 0 0 0 0 0 0 0 35
more accept|0 0 0 0 -7 0 0 -13 0 -6 34
more coffee|-11 0 0 18 0 0 32 0 0 -8
more cooperation|0 0 0 0 0 0 0 0 35
more paratroop|39
more position|-32 15
more reef|34
more refugee|0 0 0 0 35 -26
more sandbag|0 45 0 0 0 -9
more troop|-38 24 0 0 0 0 0 0 0 0 -19
more water|0 0 0 0 0 0 38 -10
morning|0 -12 0 0 15 -16 31 16 0 -18 16
morning call|0 0 0 0 0 -7 31
morning show|0 0 0 -23 0 0 -7 31
mortar|26 -10 -41 30 0 31 -17 -48 -39 -10
mortgage|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
mosque|32 0 0 -8 0 13 0 0 0 -9
most|0 62 0 -30 22 -26 -25 -12 0 -59 -7
most @place|-6 62 0 0 0 0 0 -10 0 -7 -35
most ban|0 0 0 0 0 0 0 0 0 -38 23
most serious|0 0 0 0 34
mostly|0 0 0 0 0 -6 0 -19 45
mostly about|0 0 0 0 0 0 0 -13 30
mothballed|-23 68
mothballed inspector|-23 68
mother|18 0 0 44 0 -71 0 -30 0 30 23
mother empty|0 0 0 0 0 0 0 0 0 44
mother government|0 0 0 0 0 -69 0 0 0 -12 34
mother outside|-7 0 0 46
mother wive|30
motion|-97 -41 0 55 -10 50 29 -8 0 0 -39
motion concern|0 0 0 0 0 41 0 0 0 -7
motion send|0 0 0 0 0 0 0 -29 0 53
motorcade|16
motorcyclist|26 0 0 0 0 0 0 0 0 -13
motorist|-17 -37 0 20 -16 -23 -26 -15 -7 0 -33
motorway|-16 0 0 -14 0 0 -13 -12 0 49
motorway manure|0 0 0 0 0 0 0 0 0 38
mount|-25 -56 9 -26 -26 89 -49 -12 8 38 17
mount @place|-10 0 0 0 0 53
mountain|-24 34 0 21 -9 0 0 -8 0 -6 -8
mountain division|0 30
mountain pass|0 0 0 30 -7
mounti|-6 -10 0 0 0 0 0 0 0 21
mourned|0 0 0 0 0 55 0 0 0 -14
mourned @state|0 0 0 0 0 55 0 0 0 -14
mourner|41 0 0 8 0 0 0 0 0 -10
mouth|57 0 0 -18 -10 0 0 9 0 -8 -8
move|143 -66 -132 43 0 6 -34 -63 89 -197 -80
move again|0 0 0 0 0 0 0 0 0 0 52
move closer|-10 0 0 0 0 0 35 47
move goalpost|-8 0 0 65
move marker|0 0 0 0 0 0 0 45
move mollify|0 -10 0 0 41 0 0 0 0 0 -14
movement|-15 -23 -24 63 -40 70 53 77 -38 -66 62
movement @person|0 0 0 34
movement @state|-15 0 0 -12 0 51 0 0 0 21
movement maintain|0 0 0 0 0 51
movement neighbour|0 0 0 0 0 37
movement northern|30 0 0 0 0 0 -9
movement promise|0 0 0 46 0 0 0 -11
movement will|0 0 0 -26 0 0 -12 36
movie|-25 -7 -11 -78 26 -39 -38 -82 -14 -42 -56
mown|35 0 0 0 0 -8 0 0 0 0 -11
mown down|35 0 0 0 0 -8 0 0 0 0 -11
mp|-15 -54 -59 29 -14 -7 20 70 27 22 -32
mps|-18 -56 -59 18 -13 0 20 72 27 53 -32
mps pass|0 0 0 -8 0 0 0 0 0 30
msc|0 0 0 0 -24 0 0 -8 0 0 21
much|-12 -14 0 -18 -16 25 9 -14 0 42 -27
much @place|0 0 0 0 0 0 0 0 0 35 -20
mudslid|0 0 0 0 0 47 0 -16
muffled|0 0 0 -12 38 -6
muffled criticism|0 0 0 -12 38 -6
mufti|0 0 0 29 0 8 0 0 0 -14
mufti brand|0 0 0 30 0 0 0 0 0 -9
mugging|-16 -37 0 22 -15 -22 -26 -14 -7 -27 -33
mull|31 0 0 -7 0 36 0 -13 81 0 -21
mull compromise|0 0 0 0 0 38
mull pipeline|-8 0 0 0 0 0 0 0 84 -13
mull return|53 0 0 0 0 0 0 0 0 0 -15
mullah|0 0 0 0 34 0 0 -35
mullah @state|0 0 0 0 0 0 0 -35
mullah oust|0 0 0 0 36
multilateral|0 0 0 -6 0 0 16
multiple|18
mum|0 0 0 0 0 40
mum about|0 0 0 0 0 40
munition|39 -41 -39 39 21 61 -7 -28 -34 14 9
murder|53 13 -27 -17 0 0 -49 -14 -26 -80
murder case|-8 0 0 -10 0 0 -10 0 0 32
murderer|-17 -37 0 12 -16 -20 -26 -17 -7 -27 -33
mused|27 0 0 -16 0 29 0 -16 0 -7
museum|-26 -20 0 -23 20 -9 -11 -24 -12 -15 -22
music|0 0 0 38 0 0 0 -11 0 -6 -16
music seller|-7 0 0 40 0 0 0 -7
must|-63 -36 0 153 -28 -11 -43 -24 -12 -12 -38
mustard|-16 42 0 10 0 0 0 -7
mustard gas|0 42 0 0 0 0 0 -7
mutineer|50 0 0 41 -27 -25 0 0 0 -19 -7
mutineer loot|30 0 0 0 0 0 0 0 0 -11 -7
mutiny|45 0 0 0 0 0 0 0 0 38
mutiny column|63
mutual|0 -22 0 -9 -27 0 65 -8
mutual recognition|0 0 0 -8 -24 0 46
muzzle|0 0 0 30 0 0 0 0 0 0 -6
muzzle separatist|0 0 0 30 0 0 0 0 0 0 -6
muzzled|0 0 0 -11 16 0 0 0 0 21
my|-7 -9 0 12 13 -35 -9 -17
my dead|0 0 0 23 0 -33
nab|0 8 22 7 -17 53 -6 16 12 0 43
name|-21 -56 -9 67 -40 -22 -14 83 11 -98 -22
name @place|46 0 0 0 0 0 0 0 0 0 -15
name date|0 0 0 14 0 -13 0 39
name engineer|0 0 0 0 0 0 0 35
name go|0 0 0 0 0 0 0 0 34
name immigration|0 0 0 0 0 0 0 0 0 0 34
name street|0 0 0 -16 0 45 0 -22 0 -12
narrow|35 -28 0 -45 13 29 -27 46 29 -51 17
nascent|0 0 0 0 0 -12 0 29
nasser|0 0 0 37 0 0 -7 -18
nasser envoy|0 0 0 37 0 0 -7 -18
nation|-37 -14 -60 68 -20 10 15 59 25 49 -35
nation grief|0 0 0 0 0 44
nation pact|0 36
national|53 -93 -14 22 -23 -79 -38 18 -52 51 11
national archive|0 0 0 0 0 -54 0 0 0 0 12
national evacuate|0 0 0 0 0 0 0 0 0 50
nationalise|-92 -58 -34 -11 -30 -52 -43 -70 -31 69 18
nationality|-6 0 0 0 0 19
nationalize|-91 -58 -34 -9 -28 -51 -43 -70 -31 37 31
natural|0 0 0 34 0 -7
natural outlet|0 0 0 34 0 -7
naval|-7 0 49 -22 -17 85 40 -10 0 -17 7
naval base|0 0 0 0 -9 53
naval drill|0 0 0 -11 0 0 52
naval infantry|-30 0 33
naval rating|46 0 0 0 0 -8 0 0 0 -10
naval-force|125 33 67 -46 -83 -46 -74 -73 -49 -72 -64
navigator|-17 0 0 0 0 0 0 55 0 -15
navigator @place|-17 0 0 0 0 0 0 55 0 -15
navy|87 74 60 -42 -111 9 -99 -72 -107 -20 -40
navy @place|-35 -7 0 0 0 0 0 0 0 45 -12
navy @weapon|-16 0 0 0 0 0 0 0 0 0 48
navy divert|-17 0 0 0 0 0 0 0 0 32
navy no|0 -13 0 0 0 0 0 0 0 37 -7
navy say|-48 58 0 20
navy throw|37 -7
navy wound|-42 25
nba|-72 -55 -29 -133 -65 -15 -47 -82 -52 -87 -123
near|94 -40 -11 -35 -40 -30 -23 -20 -12 -42 -28
near @place|26 -36 0 -6 -36 -24 -19 0 -9 0 -20
near-collision|-10 0 0 25
near-mis|0 0 0 0 19
nearer|12 -14 0 0 -12 0 68 -30
nearer @state|-7 0 0 0 -8 0 31 -11
nearly|50 -8 0 -8 0 -14 0 9
nearly fight|35 0 0 0 0 0 0 -10
neck|0 0 0 22 0 0 -7
need|-51 -20 0 137 -7 0 -40 20 -12 -14 -21
need help|0 0 0 0 0 37
need no|0 0 0 64 0 0 -15 31
negotiate|-252 -97 -113 -184 -88 -196 162 122 119 -173 -124
negotiate killer|0 0 0 0 0 0 34
negotiation|-140 -67 -57 -79 -104 73 253 137 0 -261 -165
negotiations|-28 -42 -8 -48 -38 13 59 129 52 -54 -100
negotiator|-67 -71 -62 17 -7 -45 140 170 8 -42 -60
negotiator @place|0 0 0 39 0 0 -7 0 0 -7
negotiator go|0 0 0 0 0 0 34 0 0 -11
negotiator note|0 0 0 0 0 0 43
negotiator part|0 0 0 0 0 0 32 -32
negotiator threaten|0 0 0 38 0 0 0 21
neighbour|-21 -17 0 20 -10 56 -39 21 -10 -19 -22
neighbour accusation|0 0 0 -20 0 30
neighbour read|0 0 0 0 -7 30
neighbour train|0 0 0 0 0 37
neighbour will|0 0 0 0 0 36
neighbour without|0 0 0 6 0 0 0 37
neighbourlines|0 0 0 13 -16
neisse|0 0 0 0 24 -8 0 -21
neither|-18 14 0 19 13 26 27 -53 71 -37 -12
neither @state|-8 6 0 43 -15 -7
neither blame|0 0 0 -39 0 32
neither see|0 0 0 -10 0 0 0 -14 46
neither seek|0 0 0 0 0 0 -29 30
neither side|0 0 0 23 0 -8 55
nerve|0 0 0 17
nervou|0 0 0 0 30 0 0 -11 0 0 -8
nest|11 0 0 17 0 0 0 0 0 -8
netflix|-25 -7 -11 -78 26 -39 -38 -82 -14 -42 -56
nets|14 -16 0 0 0 0 0 -10 0 51 -8
nets take|17 -9 0 0 0 0 0 -9 0 39
netted|0 0 0 0 0 0 0 0 0 28
network|52 -7 0 -25 -23 -12 -16 53 0 79 -16
network @place|0 0 0 0 0 0 0 35
network convict|34 0 0 0 0 0 0 0 0 -14
network deleted|34 0 0 0 0 0 0 0 0 -8
network hack|0 0 0 0 0 0 0 0 0 36
neutral|0 -12 0 7 0 -8 -12 20 0 -10 34
neutral @platform|0 -11 0 0 0 0 0 0 0 0 34
neutralised|16
neutrality|0 0 0 -16 26 18
never|-41 -40 -26 80 -131 -14 95 -96 -31 55 -118
never allow|0 0 0 30 -7
never beg|0 0 0 30 0 -34
never card|0 0 0 0 -20 0 0 0 0 48
never live|0 0 0 30
never move|0 0 0 -7 -10 67 0 -17
never return|0 0 0 0 0 0 31
never set|15 0 0 -31
never tired|0 0 0 34 0 0 -8
new|-69 0 -11 31 8 -68 -55 24 7 -27 -14
new @state|0 42 0 -18 7 -15 0 33 0 -7 -8
new @weapon|12 -8 0 -8 -8 0 0 0 0 0 30
new authorities|0 0 0 0 35 0 0 -7
new cabinet|0 0 0 0 0 0 0 0 0 -31 25
new come|0 0 0 0 0 0 0 0 46
new documentary|0 0 0 30
new fence|0 0 0 0 0 0 0 0 0 30
new loan|0 0 0 0 0 -11 0 52 0 12 -8
new map|0 0 0 55 -8 -19 0 -9
new pitch|0 0 0 36
new round|0 0 0 14 0 0 -11 31
new ruler|0 0 0 22 0 38 -14 17 -9 -9
new season|-6 38 0 0 0 0 0 -9
new start|0 0 0 0 0 0 43
newest|-15 -7
news|-19 0 0 15 15 22 -8 20 0 12
news @place|0 31 0 0 0 42 0 0 0 -6 -8
newsletter|-21 0 0 0 34
newsletter claim|-21 0 0 0 34
newsmen|0 0 0 -12 0 -7 0 32
newspaper|28 -11 0 -26 30 -18 22 -25 0 -17 75
newspaper office|0 0 0 0 0 0 0 0 0 0 50
newspaper say|-8 0 0 14 -9 0 38 -15 0 0 43
newsroom|63 0 0 -15
next|-37 -14 0 60 -22 18 20 54 0 -13
next door|0 0 0 -9 0 30 -9 12
next round|-15 0 0 0 0 0 42 20
nfl|-72 -55 -29 -133 -65 -15 -47 -82 -52 -87 -123
ngo|-15 -54 -59 26 -12 0 21 72 27 22 -32
nias|-7 0 0 0 0 30
night|111 32 -8 0 0 -41 -30 19 -11 39 -8
night @state|0 0 0 34 0 0 0 -16
night four|0 0 0 0 0 0 0 44
night jam|0 0 0 0 0 0 0 0 0 39
night quake|0 0 0 0 41
night quiet|-11 44
night run|-12 43
night-vision|-7 0 0 -17 0 32
night-vision goggl|-7 0 0 -17 0 32
nightclub|-19 -38 0 20 -16 -23 -27 -14 -7 -29 -33
nightfall|-27 66 0 -6 0 0 0 -20 0 -24 -8
nightly|11 18 0 0 0 -26 -7
nighttime|0 0 0 0 0 0 0 0 0 28
nikiforo|20
nil|0 0 0 0 0 0 0 0 0 32 -10
nil @date|0 0 0 0 0 0 0 0 0 32 -10
nine|-23 -30 0 53 -27 -28 -27 -14 -8 97 65
nine @state|-43 -7 0 29 -14 -6 -13 0 0 44 17
nine dash|0 0 0 39 0 0 -7 -6
nine other|53
nineteen|-22 0 0 0 0 0 18 -37 0 40 11
nineteen fruitles|0 0 0 0 0 0 21 -33
nineteenth-century|0 0 0 0 0 0 9 -20
nineti|0 0 0 0 0 0 0 16 0 0 -16
ninety|12 0 0 -25 0 0 -8 30
ninety percent|0 0 0 -23 0 0 -7 31
ninja|-31 20
ninja militia|-31 20
ninth|0 0 0 -33 0 0 -16 24 0 -12
niño|0 0 0 0 0 0 0 0 0 0 44
no|-11 0 -14 -46 118 -36 131 -46 14 0 -29
no @date|0 0 0 65
no @state|33 -18 0 19 -14 -16 -9 -11 0 -25
no @weapon|-16 73 0 0 0 0 0 0 0 0 33
no answer|0 0 0 -36 -15
no breakdown|0 0 0 0 0 0 -29 0 32
no breakthrough|0 0 0 0 0 0 -29 0 32
no camp|0 0 0 0 32 0 -8
no case|0 0 0 -12 0 30
no condition|0 0 0 0 0 0 -13 32
no country|0 0 0 0 35 -26
no date|-15 0 0 0 0 0 31
no deal|0 0 0 0 0 0 23 -36
no flar|0 36
no grudge|0 0 0 -6 47 0 -16 8 -8
no hacker|0 0 0 0 -14 0 0 -6 0 38
no hand|72 0 0 0 -10
no harm|0 0 0 -35 15
no invitation|0 0 0 -8 0 0 -10 58
no longer|-43 11 0 -54 32 -32 0 -13 0 51 42
no more|-14 0 0 30 -14 -20 29 16 -8
no nearer|-8 0 0 0 -10 0 69 -30
no new|0 0 0 -13 0 0 0 45
no one|7 7 0 -30 47 -32 20 -13 0 -14
no order|29 -32 0 0 0 0 0 0 0 10
no plan|11 0 0 23 -37 0 -8 7 0 26 14
no progress|0 0 0 0 0 0 10 -31
no quarrel|-6 0 0 -16 44 -12 0 0 0 -6
no reason|-8 -9 0 -14 34 28 -13 11 0 34 -9
no relations|0 0 0 0 -14 49
no reply|-12 0 0 -6 -11 -7 36 -15 16 -11
no sanction|-14 0 0 0 0 0 0 0 0 41 -9
no shot|0 36
no such|0 0 0 0 9 0 0 33 0 -8
no talk|0 0 0 -9 0 0 -48 24
no unusual|30 0 0 0 0 0 -9
no war|-8 0 0 -20 70 -8
no.|0 0 0 35 0 -10 0 -8 0 -12
noble|-6 0 20
nobody|-40 0 0 -60 8 -79 26 26 18 30 32
nobody @place|-40 0 0 0 0 0 0 0 0 14
nobody ask|0 31 0 -20
nobody capital|-6 0 0 0 0 0 0 0 0 -6 33
nobody ears|33 0 0 0 0 -35
nobody here|0 0 0 -8 36 -6
nobody hurt|-32 0 0 -7 0 0 0 0 0 -9
nod|0 0 0 0 24
noise|-8 0 0 -22 0 -21
nomad|0 0 0 0 0 0 0 -13 38
nomad chief|0 0 0 0 0 0 0 -13 38
nominate|29 0 0 -6 0 0 0 0 0 -8
non|0 0 0 26 0 0 0 -29 0 23
none|27 7 0 24 -13 0 0 -23 29 -15 32
none @state|0 -7 0 38 -9 0 0 0 0 -10
none float|0 -8 0 0 0 0 0 0 0 0 36
none four|0 0 0 0 0 0 0 -16 32
nonsense|0 0 0 0 -15
nor|-8 20 0 45 -37 51 -25 0 0 -34 -10
nor @place|0 0 0 46 -15
nor absolve|0 0 0 -39 0 32
nor no|0 0 0 0 0 34 0 -11
nor offer|0 0 0 0 0 0 -29 30
nordic|0 0 0 14 9 0 0 -21
normal|0 0 0 8 0 0 -22
normalisation|0 0 0 18 -19 0 -14 0 16 -9
normalisation tie|0 0 0 0 -11 0 0 35
normalise|0 -79 -24 -17 23 -73 -56 109 -53 -101 23
normalization|0 0 0 0 0 0 31 -24
normalization talk|0 0 0 0 0 0 31 -24
normalize|0 -78 -23 0 32 -72 -54 76 -52 -90 25
north|13 69 -9 0 15 76 24 36 -16 31 10
north back|0 0 0 -17 0 0 -32 0 0 46
north negotiator|0 0 0 38 0 0 0 21
north news|0 0 0 34
north river|0 35 0 -38 0 0 -8
north say|-25 37
north scuttle|0 -8 0 0 0 0 0 0 0 0 36
north take|0 0 0 0 0 0 0 0 0 35
north vote|0 0 0 0 0 39 0 -8
northern|55 27 0 -7 9 11 -21 18 -6 -17 -39
northern alliance|0 0 0 0 36
northern suburb|0 0 0 0 0 0 0 0 0 36
nose|26 0 0 18 -11 0 0 0 0 0 16
not|-55 -26 -99 44 77 -76 156 -114 -37 -32 -161
not @date|34
not @organization|0 0 0 30 0 0 -10
not @state|-32 15 0 21 0 0 -12 0 0 17
not @weapon|-52 27
not ask|0 0 0 39 0 0 -7 -6
not astonished|-9 0 0 0 0 37 0 -11 0 -13
not back|0 0 0 -13 0 0 0 -6 0 51
not cloud|0 0 0 0 33 0 -14 0 0 -9
not comment|0 0 0 0 0 37
not concede|0 0 0 -6 31
not concession|0 0 0 -8 -8 0 -6 -11 50
not contemplate|0 -20 0 47 0 0 0 0 0 -7
not cut|0 0 0 -38 58 0 -10
not dream|0 0 0 -35 29
not drill|0 0 0 -12 31 0 -9
not drop|0 0 0 -23 30
not exclude|0 0 0 53 -10
not excluded|0 0 0 17 0 0 -22 31
not extend|0 0 0 37 0 0 -6 -40
not first|0 0 0 -22 38
not give|0 0 0 32 -7 0 -11
not go|-7 -18 0 -28 0 -49 14 0 0 53
not guilty|33 0 0 0 0 -35
not gunpoint|0 0 0 0 0 0 0 51
not haggle|0 0 0 -34 0 0 34
not hand|0 0 0 35
not hear|0 0 0 42 0 -14 -9
not heed|0 0 0 -6 -19 31 0 -11
not inch|0 0 0 38
not lay|0 35 0 -33
not leave|-8 0 0 52
not let|73 -7 0 -11 -17 29 0 0 0 22 -7
not lift|0 0 0 26 0 0 -30
not months|0 0 0 0 -11 0 0 35
not negotiate|0 0 0 -11 0 0 49 -10
not one|10 0 0 -37 -9 -15 0 33
not reopen|0 0 0 66 0 0 -11 0 0 0 -17
not rouble|0 0 0 0 0 0 0 0 0 36
not rule|32 0 0 -52 0 0 -33 26 0 37
not rupture|0 0 0 -19 -16 0 0 0 0 30
not see|42 0 0 8 0 -26
not shoot|-35 20 0 -6 54
not shut|0 0 0 0 0 0 -10 0 0 45
not sign|0 0 0 -60 -12 0 60 -13
not since|-32 36 0 0 0 0 0 0 0 -6
not sit|0 0 0 -33 -8 0 25 0 0 -7
not speculate|-41 0 0 0 0 51
not storm|0 30
not table|0 0 0 0 -26 0 39
not unique|0 0 0 0 0 30 0 0 0 -8
not use|0 0 0 -22 41 9
not want|0 0 0 -47 0 -24 43 12
notary|-18 0 0 -13 0 0 0 0 0 -6
notch|0 27
note|-80 -67 0 106 57 29 -68 -45 170 -105 -25
note @date|0 0 0 -19 38 0 0 0 21
note @organization|0 0 0 0 -11 30
note @place|0 0 0 34 0 28
note @platform|0 0 0 31 0 0 0 -11
note about|0 0 0 32 0 14 -14 0 -13
note call|0 0 0 0 22 -38
note say|0 0 0 35 -9 -21 0 -7 -7
note sorrow|0 0 0 0 42
note what|0 0 0 -14 0 0 0 0 35
nothing|-21 47 -8 13 -80 -42 169 -96 88 -11 -34
nothing @state|49 0 0 -11
nothing against|0 0 0 -8 0 -17 0 41
nothing but|0 0 0 0 0 -13 14 -33
nothing come|0 0 0 0 0 0 28 -31
nothing drive|0 0 0 0 0 0 0 0 30
nothing else|0 0 0 0 0 0 30 11
nothing fire|-39 61
nothing kind|0 0 0 30 0 0 -10
nothing less|0 0 0 36 0 -9 0 0 0 19
nothing new|0 0 0 -12 0 0 -30 -10 53
nothing say|-19 32 0 0 0 30 -10
nothing sign|0 0 0 34
nothing yet|0 0 0 0 0 65 0 -16 0 -12
notice|-29 10 0 68 -18 -15 0 9 0 0 -23
notice surprise|0 0 0 53 0 -31
notify|0 -8 0 24 0 -6 -10 -14 0 73
notify @state|0 0 0 15 0 0 -10 -7 0 35
notify mariner|0 0 0 0 0 0 0 0 0 39
notion|39 -16 -23 22 43 98 -18 15 -13 -15 -67
notion hand|0 0 0 39
novel|-27 -10 -11 -81 25 -44 -39 -83 -15 -58 -58
novelist|0 0 0 -6 0 0 -12 -44 0 -7
novice|0 0 0 24
now|40 0 0 32 17 -28 -7 25 -9 -20 13
now @state|0 0 0 -38 0 0 7
now go|0 0 0 0 0 0 0 0 0 0 41
now work|0 0 0 0 0 0 0 31
npt|0 0 0 0 27 0 -9
nuclear|50 0 0 -10 10 -28 0 28 -6 0 43
nuclear blockade|0 0 0 -12 0 30
nuclear device|30 0 0 -17
nuclear remark|0 0 0 0 22 -38
nuclear test|0 0 0 -13 0 0 0 0 0 0 32
nuclear use|0 0 0 36 0 0 0 -11
nudged|0 0 0 0 0 63 -7 0 0 -9
nudged @state|0 0 0 0 0 63 -7 0 0 -9
nuijamaa|0 0 0 -7 0 0 0 0 0 16
nuke|23 -41 -38 40 21 62 -7 -28 -34 14 9
null|0 0 0 81 0 -15 -6 -9 0 -8
null void|0 0 0 81 0 -15 -6 -9 0 -8
nullified|0 0 0 0 0 0 0 0 0 24
number|-40 -8 8 -77 -17 0 -19 32 18 0 14
number about|0 0 0 0 0 -6 0 34
number plat|0 0 0 -13 -23 0 0 19 0 15 33
number still|0 0 0 0 0 0 0 -13 30
nun|0 0 0 26 -9 0 0 0 0 0 -13
nuncio|0 0 0 0 0 0 0 27
nuns|0 0 0 0 0 0 0 0 0 52 14
nuns rapper|0 0 0 0 0 0 0 0 0 52
nurse|-14 -64 -16 9 -74 -12 -60 -81 -35 27 70
nurse picketed|-10 0 0 0 0 0 0 0 0 39 -17
nurse send|-12 0 0 0 0 0 0 0 0 0 43
nurse soldier|32
nyal|0 0 0 0 0 0 0 0 0 0 39
nyal ganyiel|0 0 0 0 0 0 0 0 0 0 39
oasi|8 0 0 0 0 0 0 0 0 27
oath|0 0 0 22
obdurate|0 0 0 9 0 -16 0 0 0 -11
obelisk|0 0 0 0 0 0 0 0 0 0 27
obey|-33 66 -30 -26 28 -65 36 0 -10
obey truce|0 36
object|-56 -43 -20 128 -42 -59 0 -44 -10 -91 -77
objection|0 -32 0 22 81 0 -13 -21 0 -22 -58
objection open|0 0 0 0 35 0 0 -19 0 0 -8
obliged|-22 0 0 0 0 0 0 0 0 15
obliterate|23 -31 -38 19 23 -88 -16 -50 -54
observation|0 25 0 20 0 -8 0 -17
observe|-7 43 16 -35 0 0 31 -46 -23 0 -10
observe reorganis|0 0 0 0 0 30 0 0 0 -8
observer|-40 10 -9 -23 81 29 0 -17 0 23 55
observer @state|0 0 0 -8 0 0 32 -20
observer certified|0 0 0 0 0 -54 0 0 0 0 12
observer manoeuvr|0 0 0 35 0 0 -36
observer mission|0 -15 0 0 0 0 0 32
observer will|0 0 0 0 0 0 0 0 0 0 49
obstacle|-8 26 -8 6 -7 -28 27 23 36 0 -31
obstructionist|0 0 0 18 0 -8 0 0 0 -11
occupation|0 22 0 14 0 0 0 -10 0 0 -9
occupy|115 -86 0 -57 -11 -19 63 -36 -15 49 26
occupy aouzou|40
ocean|-8 0 0 -8 0 0 18 0 0 -14 -17
odd|-14 19
odds|0 0 0 -10 0 119 -9 0 0 -14
odds deal|0 0 0 0 0 38
odds march|0 0 0 0 0 82 0 0 0 -13
oder|21 0 0 -10 19 -8 0 -28
of|-28 0 -18 -14 0 -6 -33 6 0 0 13
off|0 57 56 -36 16 -30 41 -91 -15 28 44
off #|52 0 0 0 0 0 0 0 0 24 -14
off @date|0 10 0 14 0 -17 0 0 0 0 57
off @place|46 -20 22 -42 0 -14 32 0 -8 -43 -34
off @state|41 19 0 0 21 -8 12 -15 0 -66 -9
off again|0 0 0 0 0 0 0 47
off calendar|0 0 0 0 0 0 35
off combat|-34 30
off decision|0 0 0 0 33 0 -14 0 0 -9
off dialogue|0 0 0 0 0 57 7
off dispatch|-7 54
off eastward|15 32 0 0 0 0 0 0 0 -9
off family|0 0 0 -25 0 0 32
off farmakonisi|26 -10 0 0 0 0 0 0 0 -30
off gas|0 0 0 0 0 0 0 0 0 0 33
off gunman|-15 0 0 0 0 0 0 0 0 31
off inspection|0 0 0 -18 0 0 0 0 0 31
off job|0 0 0 0 0 0 0 0 0 34 -8
off kos|0 0 0 -9 0 0 0 0 0 30
off list|0 0 0 0 0 -7 0 0 0 -10 32
off loan|0 0 0 0 0 0 -9 0 0 30
off lunch|0 0 0 0 0 -19 35
off mobile|34 0 0 0 0 0 0 0 0 -14
off nias|-7 0 0 0 0 30
off no|0 0 0 0 0 0 7 -36
off note|0 0 0 34
off opposite|0 0 0 0 0 0 0 0 30
off palace|35 -12
off relations|0 0 0 0 0 0 -7 -38 0 19
off river|0 0 0 30 0 0 -10
off smoothly|-12 0 42
off stipend|-6 -20 0 0 0 0 0 0 0 43
off strike|0 45
off table|-14 0 0 -15 61 0 -17 23
off tap|0 0 0 0 0 0 0 0 0 0 35
off terrorism|0 0 0 0 0 39 0 0 0 -7
off thitu|-9 0 0 38 0 0 0 0 0 0 -7
off three|31 -9
off vote|0 0 0 0 0 59 -6 0 0 -16
off walkout|0 0 0 0 0 0 0 0 0 -16 75
off war|0 0 0 53
off warn|0 0 0 33
off without|-13 0 0 0 0 0 0 0 0 0 30
offence|-20 0 0 -9 32 0 0 -15 0 -14 -20
offensive|118 7 -50 18 31 -6 -99 -54 -109 -83 -100
offensive @place|0 38
offensive @state|8 -8 0 -15 34 0 0 26
offer|-368 -214 -116 24 77 -92 0 116 141 -438 -98
offer @place|0 0 0 -30 35 0 0 -19 80 0 11
offer @platform|0 0 0 0 0 0 0 32
offer @state|0 0 0 27 53 -7 -11 10 -14 0 12
offer amnesty|0 0 0 0 36
offer condolenc|0 0 0 0 -30 56
offer meet|0 0 0 0 0 0 -29 30
offer ratify|0 0 0 0 0 0 57 -45
offer talk|0 0 0 20 0 0 56
offer war|0 0 0 0 -8 0 0 39
office|-42 -79 -23 40 -20 -44 21 110 47 30 -42
office @place|17 -7 0 23 0 43 0 -30 0 11 -8
office @state|-36 0 0 -11 -9 0 0 0 0 22
office counted|43 0 0 0 0 -8 0 0 0 0 -8
office draft|0 0 0 0 0 -10 0 32
office last|0 0 0 0 0 0 0 0 0 0 50
office mention|0 0 0 0 0 0 0 -16 32
office say|0 -9 42 -6 0 13 9 -6 0 -18
office spokesman|0 0 0 -22 38
officer|-51 29 -64 12 -19 -53 0 78 29 93 -34
officer @place|-61 54 0 8 10 -9 -16 0 -9 13 39
officer begin|0 0 0 0 -7 0 0 -13 0 -6 34
officer coached|-17 0 0 0 0 0 0 55 0 -15
officer court|0 0 0 0 0 0 0 0 0 30
officer meet|0 0 0 0 0 0 0 39
officer say|15 -12 0 79 -13 0 -38 -22 0 -25
officer terminate|0 0 0 0 0 0 0 -24 0 47
officer warn|52 0 0 -59
officer which|0 0 0 0 0 48 0 0 0 -27
official|-66 -55 -72 29 0 15 34 69 46 51 -20
official @place|-22 7 0 -27 -23 -16 9 37 13 31 16
official call|0 -13 0 -7 0 46 0 -14
official deny|0 0 0 52 0 -17 0 14
official full|0 0 0 0 36 -7 0 0 0 0 -7
official hold|0 0 0 0 0 51 -12
official indicate|0 0 0 17 0 38 0 -10 0 -10
official previou|0 0 0 34 0 0 -8
official refuse|0 0 0 -12 0 0 42 0 0 -13
official remonstrated|0 0 0 30
official say|0 29 0 -24 0 -37 9 34 -19 -19 41
official tell|-12 -10 0 -31 15 16 17 0 0 16
official who|0 0 0 0 0 0 11 -35
official will|0 0 0 32 0 -6 -8 0 0 -15
oil|-12 -67 -30 -7 -63 51 -43 -12 -29 95 11
oil @platform|-23 -7 0 17 0 0 0 -11 0 34 23
oil block|0 0 0 0 0 0 0 46 0 -12
oil buyer|0 0 0 -10 0 35 0 0 0 -28
oil chief|43 -8 0 0 0 22 0 0 0 -22
oil embargo|0 0 0 0 0 -6 0 -10 0 51 24
oil flow|0 0 0 0 0 0 0 0 0 0 35
oil magnate|0 0 0 0 0 0 0 0 0 35
oil revenue|0 0 0 0 0 51
oiled|0 -24
oilfield|15
oilmen|-8 -9 0 0 0 0 0 0 0 -12 24
okrestina|53 0 0 0 0 -11 0 0 0 0 -19
okrestina jail|53 0 0 0 0 -11 0 0 0 0 -19
old|36 -29 0 14 -22 -66 -30 46 -7 -14 36
old people|-11 -11 0 0 0 0 0 0 0 0 33
old war|0 0 0 0 0 -35 0 0 0 0 16
old wine|0 0 0 35 0 0 0 36
oldest|-21 -21 0 -11 0 -9 0 0 0 -17 -7
olive|0 0 0 -11 -8 -12 0 59 0 -8
olive branch|0 0 0 -9 -8 -12 0 60 0 -7
olympic|0 0 0 0 0 0 0 19
olympics|-72 -55 -29 -133 -65 -15 -47 -82 -52 -87 -123
on|0 -64 -18 11 28 0 -13 22 -18 -32 42
once|-54 0 0 39 -27 -11 38 26 0 -52 48
once @state|0 19 0 -7 0 0 0 0 0 0 -32
once ceasefire|33 0 0 0 0 0 0 -7
once demarcation|-56 31
once more|-22 -14 0 0 -13 30 31 -41 0 -25 85
one|20 0 13 41 15 -42 -32 80 -20 13 -39
one @place|13 0 0 -7 -15 0 48 -6 0 -9
one @state|0 -13 0 -47 24 -42 0 -38 0 64
one close|0 0 0 -26 0 0 -12 36
one hostage|30 0 0 27
one hut|0 0 0 0 0 0 0 31
one nine|52 0 0 39 0 0 -7 -6
one ten|0 0 0 0 0 82 0 0 0 -13
one would|0 0 0 -29 39
one-page|0 0 0 25 0 0 0 11
ones|-7 39 0 0 0 0 0 -8 0 0 -7
ones @place|0 40 0 0 0 0 0 -8 0 0 -7
onion|0 0 0 -12 0 0 0 0 0 -25
onion shortage|0 0 0 -35
online|0 0 0 -21
only|28 -9 18 0 -17 34 11 -33 15
only judge|0 0 0 -18 0 0 35
only matter|-6 0 0 31
only path|0 0 0 0 0 35
only press|0 0 0 0 30 0 0 -8
onslaught|89 -11 -40 40 19 13 -46 -54 -49 -44 -37
onto|-12 -6 0 0 0 -11 0 0 0 16 13
onto stage|0 0 0 0 0 0 0 0 0 0 30
open|-138 -206 88 0 -37 -172 -25 79 44 -202 126
open @place|-14 -9 23 -12 0 0 -16 -10 0 -10 32
open @state|0 0 0 0 0 0 -18 0 40
open accession|0 0 0 0 34 0 10 -20 0 0 -9
open arm|0 0 0 0 39 0 0 0 0 0 -13
open but|0 0 0 0 0 0 0 51
open car|-9 0 0 0 0 0 0 0 0 0 30
open criminal|0 0 0 35
open data|0 0 0 -18 0 0 0 31
open dialogue|0 0 0 0 -7 -31 -6 36
open frontier|0 0 0 0 0 39 0 -8
open gate|0 0 0 -8 -6 0 0 23 0 41
open hours|0 0 0 0 0 0 0 -7 0 31 -12
open no|0 28 0 0 0 0 0 0 0 0 35
open public|0 0 0 0 0 0 39 -55
open road|0 0 0 17 0 0 0 -35 0 22 -8
open sweet|0 0 0 0 0 0 0 0 0 0 34
open two|0 0 0 0 -9 0 0 -30 0 0 21
open up|44 0 0 0 0 0 0 -11 0 0 -14
open war|0 0 0 40 0 0 0 -14
opener|-18
openly|0 0 0 0 16
opera|-25 -10 0 0 0 0 0 -17 0 0 -7
operation|101 62 -50 0 25 53 -50 -60 -34 0 -79
operation around|0 45 0 0 0 -9
operativ|29 0 0 0 0 0 0 0 0 -10
operator|-13 0 0 0 0 -20 0 -13 0 28 -9
opponent|43 -73 -13 -45 -60 -27 -26 15 -51 31 19
opponent elbow|0 0 0 0 -40
oppose|-13 -158 -33 130 -59 -171 62 48 -71 -57 -99
oppose militia|0 0 0 0 0 0 0 30
opposite|19 -11 0 -22 0 -14 0 19 54 -27 -20
opposite direction|0 0 0 0 0 0 0 0 30
opposition|9 -66 -67 72 0 -45 31 84 14 8 -29
opposition @place|0 0 0 0 0 0 0 42 0 0 -18
opposition blame|0 0 0 -35
opposition bloc|0 0 0 38 0 -9
opposition call|0 0 0 -34 0 -7
opposition candidate|61 0 0 -8 0 0 0 -14 0 -25
opposition coalition|0 0 0 0 0 0 0 34
opposition deputi|0 0 0 0 0 0 0 0 0 44
opposition fighter|-14 0 0 0 40
opposition hold|-18 0 0 43 0 0 0 0 0 -6
opposition senator|0 0 0 33 -7 0 0 0 0 0 24
opposition shun|0 0 0 45
opposition ultimatum|0 0 0 0 0 0 0 0 0 41
oppress|0 0 0 24
opted|0 0 0 -13 38
opted out|0 0 0 -13 38
optimism|0 0 0 -17 0 7
option|-9 11 0 47 0 11 0 0 0 -12
or|-18 -10 23 142 -41 -25 -17 -26 -7 -43 -21
oral|0 -8 0 0 0 0 0 0 0 -13 17
orange|20 -7
orchard|28 0 0 0 0 0 0 0 0 25
orchard around|34
orchard khurvaleti|0 0 0 0 0 0 0 0 0 30
orchestra|-9 -7 0 -11 0 0 0 -13 0 -17 -8
orchestrate|-19 -11 0 0 -15 -11 29 -18 -10 -15 30
order|261 36 -90 -181 -108 -129 -118 -284 -283 94 -31
order @person|0 -12 0 -23 -10 0 33 0 0 29
order all|43 0 0 0 0 0 0 0 0 -15
order arrest|-37 0 0 0 0 0 0 0 0 19
order border|-37 29 0 0 0 0 0 0 0 -11
order cancel|0 0 0 0 0 0 -8 0 0 0 34
order close|0 0 0 0 0 0 0 0 0 -25 40
order coalition|-7 0 0 0 0 0 0 0 0 36
order diplomatic|0 0 0 32 0 -6 -8 0 0 -15
order flag|0 0 0 0 0 55 0 0 0 -14
order fund|44 0 0 0 0 0 0 0 0 -16
order general|0 0 0 -52 0 0 0 0 0 43
order hold|45 0 0 -9 0 0 0 0 0 -16
order let|0 0 0 -10 0 0 0 0 0 0 30
order man|-18 51 0 0 0 0 0 0 0 -26
order march|0 -30
order mobilise|40
order not|0 0 0 0 33 0 -14 0 0 -9
order out|0 0 0 -18 0 0 0 0 0 55
order people|32 0 0 0 0 0 0 0 0 -30
order police|0 30
order prosecutor|-11 0 0 0 0 0 0 0 0 32
organisation|-10 0 0 7 -6 42 0 58
organisation @date|0 0 0 0 0 0 0 60
organisation want|0 0 0 0 0 33
organiser|-11 0 0 -7 0 0 21 13 0 39
organiser estimate|0 0 0 0 0 0 0 0 0 43
original|0 0 0 -16
orion|38
orion resume|38
orthodox|0 0 0 -26
ostankino|20
ostensibly|19
other|11 -7 21 -9 33 -15 43 -17 31 -59 -24
other breach|0 0 0 -35
other chair|0 0 0 0 0 0 24 39
other chamber|0 0 0 35 0 0 0 -6
other cook|0 0 0 -33
other off|-9 36
other side|-7 -28 0 0 0 0 39 0 0 0 6
other town|-6 32
other undecided|0 0 0 0 0 38
other whatever|0 0 0 -18 33
ought|0 0 0 -19 0 23 0 -7
ought empty|0 0 0 -10 0 38
our|25 0 0 79 60 -29 -18 0 -12 8 -44
our @person|0 0 0 -8 0 0 0 0 0 43
our boys|34 0 0 -17 -8
our brother|-34 0 0 -6 55
our island|-10 0 0 0 0 0 34
our own|0 0 0 -13 0 31
our patience|0 0 0 0 -6 0 0 0 0 36
our problem|0 0 0 60
our uranium|0 0 0 0 0 0 0 0 0 36
our winter|0 0 0 0 35 -21
ours|45 -7 0 -25 -9 0 0 0 0 -9
oust|-26 -38 0 -9 21 -66 -59 -55 -33 108 7
oust @place|0 0 0 0 36
ouster|0 0 0 -19 -16 0 0 0 0 30
ouster @state|0 0 0 -19 -16 0 0 0 0 30
out|-53 75 -29 24 -47 -54 16 -41 -21 62
out @group|0 -7 0 0 0 0 0 0 0 -14 30
out @place|-33 119 -7 -55 44 6 37 -55 -8 -31 -57
out @platform|-26 19 0 -16 0 0 0 35 0 30
out @state|-15 44 0 -30 -22 -16 20 11 0 13 10
out again|0 0 0 0 0 0 0 0 0 48
out against|0 0 0 28 0 80 0 -14 0 -7
out along|35 9
out another|0 0 0 -8 0 0 -9 30
out border|0 0 0 -10 0 0 32
out captain|0 0 0 -19 0 0 0 43
out cease-fire|0 -7 0 0 0 0 0 31
out checkpoint|0 39
out cominform|0 0 0 30
out deportation|0 0 0 44 0 0 0 0 0 -9
out election|0 0 0 0 0 -17 0 0 0 41 -6
out hand|0 0 0 45 0 0 0 18
out harbour|0 0 0 0 0 0 0 0 0 41
out hope|0 0 0 0 0 52 -6
out jail|0 0 0 30 0 -10 0 -14 0 0 15
out joint|0 0 0 -13 38 0 0 0 0 -9
out list|0 -8 0 28 0 0 34 -11
out madagascan|0 0 0 0 0 0 0 0 0 34
out man|0 -30 0 0 0 0 0 0 0 35
out olive|0 0 0 0 0 0 -13 32
out path|0 -39
out prospect|0 0 0 0 0 0 0 0 0 -9 45
out put|15 0 0 -41 0 0 -29 0 0 41
out question|0 0 0 0 0 0 19 -30
out quietly|0 -9 0 0 0 0 0 0 0 36
out rubble|-8 0 0 0 0 -7 0 0 0 -9 62
out signal|0 0 0 -9 0 0 0 0 0 31
out who|-8 -7 0 42
outburst|0 0 0 19 0 0 0 -9
outcome|-20 6 0 -53 -25 13 39 -22 23 -49 -12
outcry|-22 -11 0 6 25 30 9 -20 -8 -14 23
outdated|0 0 0 0 0 0 0 28
outflanked|34 -20
outflanked @group|34 -20
outgo|0 0 0 0 -24
outgunned|-15 31
outgunned soldier|-15 31
outlaw|17 -71 -34 -33 -18 -73 -14 -89 -33 68
outlaw @group|42
outlet|0 0 0 50 0 -12 0 -7
outlet invitation|0 0 0 34 0 -7
outline|0 0 0 0 0 0 0 26 0 0 -9
outlined|0 0 0 0 0 0 0 -29
outlive|0 0 0 -15 0 11
outnumbered|-18 -10
outpost|34 106 -47 0 -32 -31 -17 0 -18 17 -36
outpost @place|-20 49 0 0 0 0 0 -13 0 0 -19
output|-50 -77 -28 0 -62 -20 -50 -59 -7 25 18
outrage|0 0 0 32 0 0 0 -7
outset|0 0 0 -6 0 0 16
outside|29 -23 0 -18 0 -35 -7 -27 -7 23 -19
outside @place|-9 -15 0 -18 0 -7 0 -35 0 10 -7
outside @state|35 0 0 22 11 0 0 -11 0 -19
outside jokhang|43 0 0 0 0 -11
outside producer|0 0 0 0 0 0 0 36 0 -12
over|0 -44 -44 34 13 -65 55 0 14 -23
overcome|41 -29 0 -43 23 36 -9 0 36 -48 19
overdue|0 0 0 0 7 0 0 0 0 0 -16
overflight|-27 -9 0 -54 49 37 0 0 28 -21 25
overflight accord|0 0 0 0 0 40 0 0 0 -16
overflight rescind|0 0 0 -19 -10 0 0 0 0 0 36
overflight without|0 0 0 -30 0 0 0 0 29
overfly|-30 0 0 27 0 0 -39 -42 -11 19 20
overhaul|0 0 0 0 0 0 0 0 0 33
overhead|22 0 0 0 0 0 0 0 0 -23 8
overland|0 0 0 0 0 0 0 0 0 0 25
overrun|122 -128 -7 -62 -8 -26 -9 0 0 10 21
overthrow|42 14 19 0 7 -15 7 -33 -24 8
overtime|0 0 0 0 0 -9 0 21
overtook|0 0 0 0 0 0 0 0 0 -19
overture|-146 -14 -10 7 -67 85 89 106 -20 -135 -15
overture @place|0 0 0 -11 0 0 45 25 0 -8 -31
overture @state|0 0 0 0 -35 0 0 38
overturn|-71 30 0 68 13 -104 -38 -38 -33 28 119
overturn @person|0 0 0 45 0 -13
overturn police|0 0 0 0 0 0 0 0 0 46
owe|-10 0 0 -22 0 -9 0 0 0 -8 72
own|-24 0 -6 0 -42 0 -36 -38 -7 0 -19
own @person|0 0 0 -49 0 -8
own bank|0 0 0 -16 0 0 0 0 0 51
own bunker|-29 33
own new|0 0 0 0 0 0 0 0 0 -31 25
own up|43 0 0 -6 0 0 0 0 0 -8
owner|-51 -23 0 -30 -10 -65 -17 23 0 -12 -32
owner @place|0 0 0 0 0 0 0 43 0 -10 -18
owner demand|0 0 0 -30
owner parrot|0 0 0 0 0 -33
owner pier|-17 0 0 0 0 0 0 0 0 34
pace|0 0 0 -37
pace attack|0 0 0 -37
pacified|0 0 0 -26 7
pack|0 47 -37 0 -63 -130 8 -23 0 118 -55
pack bags|0 -10 0 -6 0 0 11 -10 0 54
pack minister|0 32
package|-9 0 -38 -90 16 111 -83 -64 -25 108 69
packer|0 0 0 0 0 0 -8 0 0 -19
pact|-109 -27 0 -33 -90 -70 46 101 65 83 -113
pact @date|0 0 0 -14 0 0 -8 0 0 36
pact @state|-11 0 0 24 -14 -7 -6 28 75
pact invite|0 36
pact lapse|0 0 0 -18 0 0 40
pact mainland|0 0 0 0 0 -49 0 0 0 53
pact sign|0 0 0 0 -13 0 0 -7 0 43 -13
padlocked|0 26
paediatrician|-36 0 0 0 0 0 0 0 0 -6
paediatrician say|-36 0 0 0 0 0 0 0 0 -6
page|-10 0 0 -28 0 39 14 74 15 -31 -17
page brush|0 0 0 -8 0 0 45
page list|0 0 0 0 0 0 0 36 0 0 -24
pain|0 0 0 19 0 46 0 -19
pain mudslid|0 0 0 0 0 47 0 -16
paint|0 -7 21 -34 -44 -17 0 8 -26 0 -24
pair|0 0 0 -7 0 -7 -21 8 0 -8
palac|0 0 0 0 0 0 0 47
palac make|0 0 0 0 0 0 0 31
palace|20 -10 0 101 0 -20 -10 6 0 -16 -6
pamphlet|0 0 0 29
panamericana|0 0 0 32 0 0 0 0 0 -14
panamericana if|0 0 0 32 0 0 0 0 0 -14
panchayat|0 0 0 46 0 -28
panda|0 0 0 -21 0 0 0 -13 0 -10
panel|-7 -13 0 -38 -16 49 -29 87 17 -26 -8
panel @person|0 0 0 0 0 40
pangolin|0 0 0 0 0 0 0 0 0 -7 -15
panic|39 -40 -12 -18 -27 -65 -24 -83 -12 0 130
papal|0 0 0 0 0 0 0 29
paper|-65 -54 -6 44 32 -65 -33 79 56 31 -33
paper @place|0 0 0 0 0 -32 0 67 0 -8 -10
paper @state|-18 0 0 -22 0 0 0 0 0 55
paper bag|0 0 0 0 0 0 0 -36
paper write|0 0 0 0 30 0 0 -8
paperwork|-16
parachute|18 0 0 0 0 -9
parachuted|27 0 0 -6 0 0 0 0 0 -8
parachutist|22 -6 0 0 0 0 0 -9
parade|-28 0 -22 6 -46 -49 0 -25 10 -31
paragraph|0 -24 0 0 0 0 18 28
paragraph paragraph|0 -7 0 0 0 0 0 31
parallel|15 0 0 -7 0 0 0 0 0 13
paralyse|-31 -42 -19 10 -15 -113 -45 -94 -37 64 -31
paralyse panamericana|0 0 0 32 0 0 0 0 0 -14
paralyze|-30 -42 -19 -23 -15 -113 -45 -92 -37 78 -31
paramilitary|115 14 -17 0 -17 0 -22 -20 -57 21 11
paratroop|93 0 0 0 0 -8 0 14 0 -9
paratroop @place|39
paratroop guard|39
paratrooper|231 48 43 -59 -115 -9 -98 -92 -106 -74 -75
paratrooper drop|40 0 0 0 0 0 0 0 0 0 -6
parcel|0 0 0 -18 0 -25 0 -7 0 41 -9
parcel bomb|40 0 0 -13 0 -23
pardon|-39 -19 -44 -65 82 -72 -6 -56 -27 -30 164
pardon burnt|0 0 0 0 34 -34
pardon smash|0 0 0 0 44 -13
parent|-6 -7 0 -17 0 0 0 0 0 0 -15
park|-97 8 7 12 -16 -20 0 23 -31 -29
park condor|0 0 0 0 0 0 0 30
park fill|0 30
park ranger|-6 0 0 0 0 0 0 37
parley|-29 -43 -8 -60 -39 11 56 122 65 -54 -100
parliament|10 -70 -63 34 -34 21 -27 79 16 95 16
parliament @place|35 0 0 26 -9 66 -13 18 0 39 -11
parliament accept|0 0 0 0 40 0 0 -48
parliament adopt|0 0 0 30 0 0 0 -21
parliament approve|0 0 0 -15 0 0 0 46 0 -10 -17
parliament give|0 0 0 -9 0 -15 0 57 0 -9
parliament hear|0 0 0 0 0 -56 0 0 0 0 43
parliament network|0 0 0 0 -14 0 0 -6 0 38
parliament pass|0 0 0 0 0 0 0 -29 0 53
parliament scorned|0 0 0 39 0 -7 0 0 0 -7
parliament silence|46 0 0 0 0 -16 0 -8
parliament stand|0 0 0 -17 0 45
parliament vote|-10 0 0 -12 -14 -31 26 -7 0 -15 41
parliament while|0 0 0 0 17 0 0 0 0 0 -38
parliament would|0 0 0 38
parliamentary|0 0 0 41 0 0 0 24
parliamentary inquiry|0 0 0 44
parrot|0 0 0 16 0 -36
parrot recit|0 0 0 0 0 -33
part|20 -16 -42 -83 81 0 161 -69 21 32 -30
part @place|51 -16 0 0 0 -10 16 23
part airport|45
part civilisation|0 0 0 -15 0 0 0 41
part deal|0 0 0 -15 31 0 -13 0 0 0 27
part disappearance|0 0 0 0 0 39
part last|0 0 0 0 0 0 -35 0 0 16
part strike|0 0 0 11 0 40 0 0 0 -12
part without|0 0 0 -17 0 0 58 -43
participant|0 0 0 13 -6 0 0 23
participate|-51 0 -23 0 18 -40 0 26 51 -26 -25
partner|-36 -64 10 -51 -28 -23 19 53 18 0 -35
partner leave|0 0 0 0 0 0 0 0 0 43
party|74 -44 -63 27 -53 0 -9 36 0 -7 -59
party @place|10 0 0 43 0 0 0 0 0 -7
party call|0 0 0 0 0 0 -31
party chief|-11 0 0 -34 22 -9 0 19 -8
party form|0 0 0 0 0 -8 0 34
party haggle|0 0 0 0 0 0 52
party licence|32 0 0 0 0 0 0 0 0 -19
party mediation|0 0 0 51 0 0 -15
party meet|0 0 0 -8 0 0 -31
party not|0 0 0 -6 -19 31 0 -11
party prepare|49 0 0 -30
party proces|0 0 0 0 0 0 31
party slam|0 0 0 -8 0 0 39
party solicited|-7 0 0 0 0 34
party talk|0 0 0 0 0 0 0 -48
party tell|0 35 0 -8 0 -13 -10
party want|0 0 0 57
party youth|-20 0 0 45 0 -9
pass|30 134 -9 40 -113 11 -51 -23 150 -32 -162
pass @state|-9 38 0 -24 21 19 0 0 0 -13 -23
pass again|0 0 0 30 -7
pass almost|-6 31
pass free|0 46
pass indicator|0 0 0 -7 0 -8 0 30 0 -8
pass law|0 0 0 -8 0 0 0 0 0 30
pass motion|0 0 0 0 0 0 0 -29 0 53
pass reporter|0 0 0 34 0 0 0 0 0 -12
pass without|0 0 0 32 0 0 0 0 0 0 -15
passage|33 -15 0 10 0 32 0 0 0 -17
passage @platform|0 0 0 0 0 36
passage home|44 -14
passenger|15 25 0 34 54 -20 15 -25 0 35 -8
passenger flight|0 0 0 0 0 0 0 0 0 0 35
passenger order|-7 0 0 0 0 0 0 0 0 36
passenger short|-17 -9 0 0 0 0 0 0 0 42
passport|7 -15 0 0 -10 0 0 -9 0 15
past|9 20 0 0 -8 -29 0 10 0 0 -15
past deadline|34 -8 0 0 0 0 0 0 0 0 -7
patch|-20 -31 -12 -16 18 9 29 26 -22 -42 -71
path|0 -40 0 -15 0 35 0 8
path come|0 -39
patience|-8 -14 0 0 -8 24 -16 -41 -7 20
patience @state|0 -8 0 43 0 -11 -6 -18 0 -11
patient|20 -35 -14 -27 -28 -64 -28 -87 -13 -21 156
patient @place|-17 0 0 0 0 0 0 0 0 -9 46
patriarch|0 0 0 0 0 0 0 -26
patrol|117 82 -18 -64 -165 -71 -167 -12 -107 -7 -34
patrol @state|-16 14 0 -15 0 0 0 0 0 48 -20
patrol boat|-35 0 0 0 0 0 -8 0 0 0 15
patrol both|0 0 0 0 0 0 0 0 0 0 49
patrol come|31 0 0 -8
patrol craft|22 -7 0 -6 0 0 0 0 0 -33
patrol hold|0 0 0 0 0 0 0 0 0 31
patrol plan|0 53
patrol sarstoon|0 0 0 37 -6
patrol strait|0 33
patrol vessel|-13 0 0 0 0 0 0 0 0 33
patrol waters|30 -27
pause|-102 342 8 -113 -78 79 60 92 -32 -15 -52
pause @state|-6 38 0 0 0 0 0 -7
pause @weapon|0 30 0 0 0 -12 0 -11
pause bomb|0 35 0 0 0 0 0 0 0 0 -8
pave|-30 18 30 -57 -41 -48 -26 16 -26 64 21
pave ston|-30 0 0 0 0 0 0 0 0 37
pay|-91 -162 -74 22 145 -222 -133 30 0 -32 -44
pay @place|-10 0 0 0 0 0 0 0 0 8 31
pay @state|0 0 0 49
pay cold|0 0 0 0 0 0 0 0 0 35
pay courtesy|0 0 0 -10 0 -17 0 67
pay mend|0 0 0 -27 0 0 0 40
pay touch|0 0 0 0 -14 0 0 -6 0 38
paymaster|0 0 0 24 0 -8 0 0 0 19
payment|-22 -61 -23 86 -51 -70 -34 -19 -22
payment freeze|0 0 0 42
payment network|0 0 0 -7 0 0 0 30
payment refuse|0 0 0 47 0 -33
pct|-103 -98 -60 -60 -47 -58 -91 -90 -39 62 -8
peace|-74 -7 -28 0 0 -11 62 -57 52 -84 -57
peace @state|0 0 0 -33 26 9 -6
peace agreement|0 0 0 0 0 0 34 -11
peace conference|0 0 0 0 0 -6 -19 13 39
peace declaration|0 0 0 0 -17 0 35
peace talk|0 0 0 0 0 0 -24 35
peace term|0 0 0 0 40 0 0 -48
peace treaty|0 0 0 -6 0 0 -6 -47
peaceful|-6 0 0 0 35
peaceful reunification|-6 0 0 7 35
peacefully|0 0 0 0 0 24
peacekeep|0 23 0 -7
peacekeeper|62 16 -28 38 -27 0 0 31 -26 0 -28
peacekeeper @place|-24 10 40 -7 0 45 0 0 0 -12 -21
peacekeeper nation|0 36
peacekeeper who|35 0 0 0 0 0 0 0 0 -24
pearl|0 0 0 21 0 0 0 -11 0 0 21
peasant|0 -9 0 35
peasant demand|0 0 0 36
pelted|0 0 0 17 0 -7 0 -11 0 38 -6
pelted cabbag|-12 0 0 0 0 0 0 0 0 57
pen|0 0 0 0 0 0 0 12 0 -29 26
penal|0 0 0 0 0 0 -9 0 0 30
penal bill|0 0 0 0 0 0 -9 0 0 30
penalty|-61 -68 -30 -7 -62 39 -45 0 -34 58 46
penalty-kick|-72 -55 -29 -133 -65 -15 -47 -82 -52 -87 -123
pencilled|0 0 0 0 0 0 0 17
pend|0 0 0 -8 0 0 0 0 0 0 15
penetrate|-27 -142 -47 6 -27 -95 -143 -75 -25 37 -35
peninsula|-11 0 0 -35 49 -7 -12 28 0 36 -13
peninsula @place|0 0 0 0 0 0 0 31 0 0 -11
peninsula again|0 0 0 -18 45
peninsula decree|0 0 0 0 0 0 -8 0 0 40
pennant|-6 0 20
pension|-61 -81 -28 -50 -63 -25 -55 -35 -10 72
pension bill|0 0 0 0 0 0 0 30
pension bring|0 0 0 -13 0 0 0 0 0 52
pensioner|-14 0 0 -10 -10 -12 0 -16 0 16 25
pensioner @date|0 0 0 0 0 0 0 0 0 0 31
pentagon|8 -54 -61 26 -13 0 21 71 27 22 -32
people|43 38 0 19 57 32 39 -27 0 -31 -16
people @place|0 0 0 0 0 32
people @platform|0 0 0 0 -33 58
people bojayá|0 0 0 0 50 -36
people briefed|0 0 0 0 0 39 0 -13
people forbid|26 0 0 0 0 -38 0 0 0 -7
people home|-18 -13 0 0 0 0 0 0 0 0 33
people indoor|32 0 0 0 0 0 0 0 0 -30
people knowledge|0 0 0 37
people leave|0 0 0 40
people night|32
people push|-7 0 0 0 0 30
people slept|-20 43
per|0 0 0 32 0 0 0 0 0 0 15
per cent|0 0 0 32 0 0 0 0 0 0 15
percent|0 -64 -26 -34 -54 -61 -24 0 -22 52 -39
percent @person|48
percent done|0 0 0 -23 0 0 -7 31
percent levy|0 0 0 0 0 0 0 0 0 -9 32
permanent|0 0 0 0 0 0 0 21
permanently|16
permission|0 0 0 13 0 -28
permit|-94 23 -96 -75 104 -77 -23 -84 -21 11 163
permit @state|-10 0 0 0 -11 0 0 -15 0 52
permit enclave|0 0 0 0 0 0 0 -18 0 0 30
peronist|0 0 0 33 0 -7
peronist deputi|0 0 0 33 0 -7
perpetrate|-18 -34 25 -20 0 27 -28 9 -14 -7 41
persecution|-8 0 0 27
persisted|0 0 0 0 0 0 17
person|25 43 0 0 14 -21 23 -13 0 8 -26
personae|0 0 0 0 0 0 0 -28 0 21
personnel|98 38 77 -54 -41 -24 -82 -81 -47 -35 -54
persuade|0 -6 0 -10 -7 0 49 -24 0 0 10
persuade @state|0 0 0 0 0 0 56 -29 0 0 11
peshmerga|60 17 -17 11 -25 23 -21 -11 -57 0 20
pessimistic|0 0 0 -39 0 39 -12 49 0 -9
pessimistic about|0 0 0 -34 0 31 0 -8 0 -8
pessimistic note|0 0 0 0 0 36 -11
peter|-56 55 7 -11 33 35 71 0 -11 -13
petition|-47 -50 0 44 -49 172 31 -88 -13 -61 -63
petrochemical|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
petrol|-37 0 0 -13 -10 0 0 31 0 30
petrol bomb|-30 0 0 0 0 0 0 0 0 37
petrol price|0 0 0 0 0 0 0 33 0 -9
petsamo|0 -16
pharmacist|-11 0 0 0 0 0 0 0 0 -7 17
phased|0 37 0 -10 0 0 0 0 0 -13
phased out|0 37 0 -10 0 0 0 0 0 -13
philadelphi|52 0 0 0 0 0 23 0 0 0 -15
philadelphi corridor|52 0 0 0 0 0 23 0 0 0 -15
philanthropist|0 0 0 25
phone|-144 -40 -45 -80 -35 -54 83 89 54 -45
phone application|0 0 0 0 0 0 0 0 0 44 -18
phone call|0 0 0 0 -11 0 -9 33
phone press|0 0 0 0 0 0 0 0 0 0 30
phone work|0 0 0 33 0 0 0 -23
photo|0 0 0 16 0 -15 21 -9
photograph|11 0 0 -16 0 0 0 0 0 0 -9
photographed|0 0 0 0 0 0 0 0 0 0 17
photographer|-27 0 0 -8 0 0 0 0 0 0 12
phrase|0 0 0 -10 18 0 0 -16
phraya|-29 0 0 -7
physicist|0 0 0 0 0 0 0 0 0 0 15
pick|-82 -59 -19 -84 -15 -37 98 -48 45 -13 -61
pick up|-35 -13 0 -15 -9 0 27 -9 0 13
picket|0 26 0 38 0 0 0 -12 0 -23 -14
picket @state|0 0 0 44
picketed|-12 0 0 24 0 0 0 -12 0 63 -18
picketed salmaniya|0 0 0 0 0 0 0 0 0 43 -15
pickpocket|-50 0 0 -13 0 0 0 0 0 -20 -7
pickpocket arrest|-45 0 0 0 0 0 0 0 0 -8
pickup|27 8 0 0 0 0 0 0 0 -9
picture|0 19 0 -57 -27 0 38 -23 23 -53 -13
piece|0 0 0 0 0 0 0 -15 29
pier|-20 0 0 14 0 0 0 11 0 32
pier say|-17 0 0 0 0 0 0 0 0 34
pierre|0 0 0 0 0 0 0 20
pilgrim|-13 0 0 11 0 -7 29 -25 0 -24 29
pilgrim road|0 0 0 23 0 0 33 0 0 -14
pillar|0 0 0 -7 -10 67 0 -17
pillar never|0 0 0 -7 -10 67 0 -17
pillory|-10 15 0 69 -18 -22 -7 -29 11 -20 -27
pilot|32 -87 -15 -19 12 0 -70 -23 -53 14 49
pilot @place|-22 0 0 0 0 0 0 0 0 32
pilot fly|0 0 0 0 32 0 0 0 0 0 -13
pilot hold|0 0 0 32 0 0 0 0 0 0 -15
pilot part|0 0 0 0 0 40
pilot skip|0 0 0 0 0 0 0 0 0 33
pilot want|0 0 0 0 0 0 0 0 0 0 41
pinned|0 0 0 22 0 19
pins|15
pipe|-23 0 0 -11 0 0 17 16 0 25 -11
pipe ice|0 0 0 0 0 0 0 0 0 41
pipeline|36 29 -48 27 -43 -51 -15 38 61 31 -25
pipeline pact|-8 0 0 0 0 0 0 0 84 -13
piracy|0 0 0 63
pirat|0 -20 0 -6 -12 13 0 0 0 -13 24
pistachio|0 0 0 0 -6 0 0 0 0 -9 33
pistachio welcome|0 0 0 0 -6 0 0 0 0 -9 33
pitch|0 0 0 33
pitch when|0 0 0 36
pitcher|-72 -55 -29 -133 -65 -15 -47 -82 -52 -87 -123
pits|8 0 0 0 0 -24 0 0 0 0 23
place|98 -10 107 -100 -139 -208 -153 33 22 -47 14
place @state|6 37 0 -9 0 0 0 -19 0 -6 -7
plan|-100 11 7 89 20 -43 -52 28 -13 9 43
plan @date|0 0 0 -7 0 -13 0 0 0 0 60
plan @state|0 0 0 -15 -10 0 -49 101 0 -7 -33
plan arm|0 0 0 -7 -7 0 0 0 0 0 38
plan attack|-18 0 0 62 -11 0 0 -19 0 -9
plan bring|37 0 0 0 -11 0 0 -10 0 -6
plan drop|-15 0 0 10 -14 0 0 -8 0 39 26
plan invite|0 0 0 -16 0 0 0 41
plan land|0 0 0 -31 0 0 0 0 0 46
plan most|0 0 0 0 34
plan officer|-32 36 0 0 0 0 0 0 0 -6
plan official|0 0 0 0 0 0 0 0 0 -27 46
plan see|33 0 0 0 0 0 0 -7
plan shadow|-25 71
plan storm|0 0 0 0 45 0 0 -8
plan strike|30 0 0 -12 0 0 0 0 0 0 16
plan take|0 0 0 31 -6 0 0 -8
plan transitional|0 0 0 -10 33 0 0 -26
plane|-16 0 0 25 10 -53 0 0 0 0 52
plane @place|-41 -6 0 0 0 0 0 0 0 -11 29
plane @state|-26 0 0 0 -12 -32 0 26 0 35
plane land|0 39
plane lectured|0 0 0 44
plane world|30 -13
planeload|0 0 0 0 0 0 0 -8 0 -8 35
planner|0 8 0 -17 0 14 -7 -21 0 -13
plant|20 -87 -46 -17 -71 -143 -124 0 -99 12 11
plant @military_unit|31 -9
plant manager|0 0 0 0 0 0 0 0 0 44
plasma|-6 0 0 0 0 0 0 0 0 0 20
plastic|-29 0 0 -9 0 0 0 0 0 -14
plat|0 0 0 -10 -24 0 -8 19 0 14 32
plateau|0 9 0 -6 0 0 0 -17
platform|0 0 0 -7 0 0 -18 13
platinum|0 0 0 -9 0 0 0 0 0 19
platoon|18 30 0 -8 0 0 0 -13 0 -19 -20
play|-38 -36 -47 60 33 22 -63 -104 -14 -6 -21
play time|0 0 0 32 0 0 -11
player|-75 -57 -29 -143 -66 -15 -52 -85 -53 -88 -123
playground|8 -56 -13 -15 -64 0 -58 -57 -33 28 29
playoff|-72 -55 -29 -133 -65 -15 -47 -82 -52 -87 -123
plaza|48
plaza @place|48
plc|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
plea|-96 -43 0 38 -16 200 25 -37 0 -41 -45
plea @person|0 0 0 0 0 38 0 -44
plea @state|0 0 0 0 0 45 0 -10
plea calm|0 0 0 0 0 48
plead|15 -56 0 -36 -62 147 67 -62 -13 -59 -63
plead @state|0 0 0 0 0 51 0 0 0 -7
plead full|0 0 0 -7 0 -9 39
plead innocence|40 0 0 -13 0 -23
plead not|33 0 0 0 0 -35
plead three|0 0 0 0 0 0 0 36
pleasantri|0 0 0 24
please|0 13 0 -9 46 0 -8 -15 0 -14
please @state|0 13 0 -18 47 0 0 -15
plebiscite|0 0 0 0 0 18
pledge|-169 19 -80 108 106 -115 -180 0 -14 -210 197
pledge buy|0 0 0 0 0 0 0 0 0 0 33
pledge keep|0 0 0 -10 30
pledge never|0 0 0 30 -7
pledge start|0 0 0 56
plot|23 -15 0 -35 -18 -13 26 -21 -11 -12 26
plough|-50 38 0 -30 0 0 0 -39 -15 -19 -26
plug|0 0 0 0 0 0 0 0 0 41
plug @place|0 0 0 0 0 0 0 0 0 41
plumb|0 -15 0 0 0 0 0 0 0 0 28
plunder|-20 11 -12 -19 -8 -42 11 -79 -8 83 -32
plunder @state|-28 0 0 0 0 0 0 0 0 31
plunder village|32
plunge|-59 44 0 -33 0 0 7 -39 -15 0 -27
plutonium|32 44 0 8 22 22 24 -25 13 0 -30
poacher|-10 0 0 0 20 0 0 0 0 0 17
pocket|0 0 0 0 0 0 0 25
podcast|0 0 0 33 0 0 0 -23
podcast curse|0 0 0 33 0 0 0 -23
point|-40 -16 -9 38 -98 -116 53 71 -13 -58 -133
point finger|0 0 0 37
point nobody|0 0 0 0 0 0 0 -10 0 32
point pause|0 30 0 0 0 -12 0 -11
point still|-10 0 0 0 0 0 35 47
pointles|0 0 0 0 0 0 25
poison|6 0 -12 -17 38 -61 -41 -30 -15 17 -38
poison but|0 0 0 -19 34
poke|0 0 0 18 -11
polic|48 0 0 0 0 0 0 9 0 -24
polic flight|53 0 0 0 0 0 0 0 0 -22
police|108 -86 -86 0 -55 -18 -23 30 -42 36 23
police @place|44 0 0 -9 0 -7 0 0 0 -16 -9
police @state|-6 0 0 -17 10 0 0 -8 0 35 -10
police adviser|0 -17 0 0 0 0 0 0 0 38
police break|30 0 0 0 0 0 0 0 0 -14
police car|0 -10 0 0 0 0 0 0 0 42 -8
police chief|-37 0 0 0 0 0 0 0 0 18
police crack|32
police guilty|0 0 0 44
police line|-30 0 0 0 0 0 0 0 0 37
police minister|0 0 0 32
police not|37 28
police outside|43 0 0 0 0 -11
police pull|0 30
police restore|-11 0 0 0 0 0 0 0 0 0 42
police seek|0 0 0 0 0 -33
police shoot|-43
police station|0 0 0 44
police tear-gass|44 0 0 0 0 0 0 0 0 -28 -7
police turn|-19 -25 0 -16 0 0 0 38 0 0 -6
police uniform|-16 0 0 0 0 0 0 0 0 31
police unseal|0 0 0 0 0 0 0 0 0 0 50
policeman|30 45 6 25 24 -14 24 -18 0 0 -21
policemen|49 58 0 22 21 -16 22 -32 0 35 -37
policemen around|0 23 0 0 0 0 0 0 0 0 -40
policy|0 0 0 16 0 -14 -21 17 0 7
polite|0 0 0 -10 0 50 0 0 0 0 -10
polite term|0 0 0 -9 0 51 0 0 0 0 -10
politely|0 0 0 -32 0 51
politely but|0 0 0 -14 0 44
political|-9 0 0 17 0 0 22 15 0 -63 82
political association|0 0 0 -6 0 -8 0 0 0 0 64
political officer|0 0 0 0 0 0 26 0 0 -45
politician|25 -128 -72 0 -37 -73 -17 55 -24 82 25
politician @state|0 0 0 0 0 0 0 -10 0 0 34
politician let|0 0 0 0 0 -47
politicised|0 0 0 -15 0 41
poll|17 0 0 37 0 -8 0 -10 0 -10
pontoon|10 19
pooled|-14 -6 0 -7 0 0 0 74
pooled fingerprint|-12 0 0 0 0 0 0 35
poor|0 0 0 -10 0 61 0 0 0 -11
poor country|0 0 0 0 0 36
poor harvest|0 0 0 0 0 34 0 0 0 -9
poorly|0 0 0 -18 0 66 0 -6 0 -21
poorly mark|0 0 0 -18 0 66 0 -6 0 -21
pop|-20 0 0 -38 -11 0 0 0 0 19 -14
pope|-16 -54 -59 18 -13 69 19 57 26
pope again|0 0 0 -7 0 47
pope visit|0 0 0 0 0 0 0 0 0 -16 35
pork|0 0 0 -10 0 0 0 -11 0 33
port|0 48 -49 -28 -8 -61 0 0 -29 102 -53
port @place|0 -14 0 -6 43 0 -18 20 0 -48 -34
port @weapon|0 0 0 -15 0 0 0 0 0 34
port call|0 0 0 -11 0 0 0 0 0 32
port foreign|0 0 0 0 -9 0 0 -30 0 0 21
port queue|0 0 0 0 0 0 0 0 0 32 -10
port stuck|0 0 0 0 0 0 40 38
porter|0 0 0 0 0 0 0 0 0 0 34
position|133 7 -23 49 -68 -70 -30 -71 93 -157 -50
position @state|0 0 0 56
position outside|43 0 0 -8 0 0 0 -9 0 -8
position vacate|-32 15
positive|0 0 0 -10 0 0 10 -16 0 -12
possible|-14 0 0 -8 -13 0 -14 55
possible @state|0 0 0 -16 -12 13 0 32
post|113 38 0 -38 -54 -66 -32 -45 -8 73
post @place|-15 -20 0 -16 0 -36 0 32 0 -18 15
post @state|34 10 0 -6 -8 -8 0 -9 0 -27 34
post exercise|-6 38 0 -13 0 0 0 -7 0 51
post lake|0 -9 0 -11 -17 0 0 0 0 44
post rooftop|30
postmen|0 0 0 0 0 0 0 0 0 -16 75
postmen @place|0 0 0 0 0 0 0 0 0 -16 75
postpone|-56 0 -7 -54 123 -69 205 -22 20 -92 69
posture|20
potash|0 0 0 0 0 0 0 0 0 35
pots|0 0 0 0 0 0 0 0 0 44
pots banged|0 0 0 0 0 0 0 0 0 44
pound|10 -73 -33 -26 15 -33 -20 -81 -32 -9 -26
pounder|20
pour|156 -112 -27 -61 -11 -100 126 -33 -69 62 -32
pour @place|34 0 0 -12
power|29 -38 0 -46 -12 -9 -18 48 17 32 -22
power awarded|0 0 0 0 0 0 0 -28 35 -12
power back|0 0 0 0 0 30 0 -15
power board|0 0 0 0 0 0 0 51 0 -15
power immigration|0 0 0 -41
power negotiate|0 0 0 0 0 0 0 45 -8
power price|0 0 0 0 0 0 0 0 0 33
power restore|0 0 0 0 0 0 0 0 0 0 -31
power search|30 0 0 -6
practice|-16 57 65 -25 0 31 -16 -21 0 -10 -43
practise|-16 56 65 -29 0 27 -16 -22 0 -11 -44
praise|-77 -87 -27 -67 338 -80 -75 -92 11 -71 -111
praise @state|0 0 0 -10 31 0 0 -14 0 -7 -18
praise speed|0 0 0 0 36 -7 0 0 0 0 -7
pray|11 -30 -51 -34 -17 112 -31 -30 -53 -27
pray @state|0 0 0 0 0 46 0 -35
pray angelu|0 0 0 -6 0 33
pray truce|0 0 0 0 0 33
prayer|0 0 0 0 0 0 0 0 0 37
preach|-50 -51 0 21 -11 88 -53 20 46 -9 -20
preacher|55 0 0 -10 16 -7
preacher iron|55
precaution|38 0 0 0 0 0 0 -19
preceded|0 0 0 0 0 0 0 15
precondition|17 -16 -15 20 32 -38 -108 33 -9 18 -28
predatory|0 0 0 -8 -6 0 0 0 0 18
predecessor|0 -7 0 0 0 0 0 15 0 0 45
predecessor decree|0 0 0 0 0 0 0 0 0 0 45
predict|-9 0 0 -12 -13 77 0 -13 0 -13
predict thaw|0 0 0 0 0 66 0 -46
prefecture|-8 0 0 0 0 0 0 0 0 42
preferenc|0 0 0 0 0 0 0 0 0 34
premier|0 -58 -61 -21 33 12 -16 47 17 -9 -53
premier follower|34 0 0 0 0 0 0 0 0 -14
premier tenth|0 0 0 0 0 0 -30
premier-league|-72 -55 -29 -133 -65 -15 -47 -82 -52 -87 -123
prepare|76 -78 27 -73 23 -69 -147 57 -36 30 -41
prepare let|0 0 0 -12 48 0 0 -8 0 0 -13
prepare war|45 0 0 -18 -8
preposition|113 20 -20 0 -51 -49 -27 -42 11 -47 -44
presence|-15 9 0 -12 0 7 16 30 0 0 -11
presence @organization|0 0 0 0 0 0 0 31 0 0 -11
present|-27 -37 -6 54 23 -57 22 0 -7 -35 -11
present offer|0 0 0 52 0 0 0 -10
presenter|0 0 0 27 0 0 0 -7
presidency|-20 -58 -60 9 -19 -21 19 83 26 14 -35
president|-32 -78 -63 -12 43 -25 0 188 23 36 -37
president @state|0 0 0 17 18 0 57 -40 0 0 16
president fly|0 0 0 0 0 -28 0 48
president meet|0 0 0 0 0 0 0 -56 28
president proclaim|-7 0 0 0 46 0 0 -14
president read|0 0 0 -18 33
presidential|30 -39 0 77 -12 -58 -8 23 0 16 42
presidential adviser|0 -6 0 41 0 0 0 0 0 0 -8
presidential envoy|0 0 0 0 0 -48
presidential order|0 0 0 0 -6 0 0 0 0 -9 33
presidential palace|0 0 0 0 0 0 0 22 0 41
presidential post|34 0 0 0 0 0 0 0 0 -8
prespa|0 0 0 0 0 0 0 32
press|31 -152 35 103 40 145 -142 -101 -78 -85 -56
press @state|-10 0 0 59 -6 45 0 -31 0 -40 -19
press agency|0 0 0 -12 -16 0 0 0 0 30
press both|0 0 0 0 0 40 0 -13
press conference|0 0 0 46
press ears|0 0 0 0 0 0 0 0 0 0 30
pressure|-78 -63 -14 43 12 -16 18 27 -28 -15 -73
pressure street|0 0 0 0 0 0 0 49
pressurize|22 -20 -9 0 28 -34 -21 -33 -26 0 -29
pretext|0 0 0 40 -15 0 0 -11 0 0 -9
prevent|-17 0 0 0 0 0 0 0 0 34
prevent dock|-17 0 0 0 0 0 0 0 0 34
previou|0 0 0 34 0 0 -8
previou government|0 0 0 34 0 0 -8
prey|-45 29 12 55 -20 0 -35 -34 -8 -38 -29
price|-36 -86 -31 -29 -80 -48 -68 -70 -14 28 63
price dispute|0 0 0 0 0 0 0 0 0 38
price formula|0 0 0 0 0 0 0 33 0 -9
price pledge|0 0 0 0 0 0 0 0 0 0 33
price rise|0 0 0 0 0 0 0 0 0 0 45
pricing|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
priest|0 0 0 -11 -8 0 0 0 0 -13 48
prime|54 24 -17 12 -59 -78 -49 25 -21 -11 -41
prince|-16 -54 -59 0 0 34 13 64 23 20 -33
prince @place|0 0 0 0 0 40 0 -28
princes|0 0 0 19 0 -9 0 -23
principl|0 0 0 0 0 -20 -10 35 -10
principle|0 14 0 0 0 0 0 0 0 -17 -10
print|20
printed|0 0 0 52
printed money|0 0 0 41
prior|0 0 0 -8 0 0 -15 73 0 -11
prior commitment|0 0 0 -6 0 0 -9 54
prison|35 0 0 -27 22 -18 -8 -17 0 9 42
prison @date|0 0 0 -9 0 0 0 0 0 43 -12
prison arm|30 0 0 0 0 0 0 0 0 -11 -7
prisoner|28 -95 -18 -27 -58 -40 -40 96 -58 104 67
prisoner @place|0 0 0 0 0 0 0 -28 0 44 10
prisoner @platform|-19 0 0 0 0 0 0 0 0 30
prisoner commandant|0 0 0 0 0 0 0 0 0 31
prisoner free|0 0 0 35 0 0 0 0 0 0 -15
prisoner say|53 0 0 0 0 -11 0 0 0 0 -19
prisoner there|0 0 0 0 0 0 0 97
private|0 0 0 0 22
privatisation|0 0 0 0 0 0 0 0 0 48
privatisation plan|0 0 0 0 0 0 0 0 0 48
privileg|0 0 0 21
prize|-13 0 0 7 -9 0 -6 -18
pro|0 0 0 46 0 -28
pro democracy|0 0 0 46 0 -28
probe|-23 56 -16 116 -12 -39 -84 -13 0 -121 -76
problem|0 0 0 60
problem behaviour|0 0 0 60
procedural|0 0 0 0 0 0 0 0 21
proceeded|0 0 0 0 0 0 0 0 0 0 19
proceeding|7 -11 -10 71 36 55 -42 8 -14 -80 -45
proceedings|7 -11 -10 71 36 55 -42 8 -14 -80 -45
proces|-13 -15 0 15 0 -14 77 40 33 -13
proces dead|0 0 0 0 0 0 48
proces less|0 0 0 0 0 0 0 0 35
proces stall|0 0 0 0 0 0 31
procession|-24 0 0 -7 0 0 0 0 0 -9
proclaim|96 9 -9 -43 136 -53 138 -134 -25 -22 10
proclaim eternal|-7 0 0 0 46 0 0 -14
produce|-39 41 19 -41 0 -22 41 0 40 -7 -35
producer|-19 -57 -23 0 -47 -51 -20 12 -21 0 -6
producer join|0 0 0 0 0 0 0 36 0 -12
product|-15 -56 -23 0 -42 -49 -15 -21 -20 19
production|-15 -56 -23 0 -49 -52 -15 -22 -21 19
productive|0 0 0 -12 0 0 0 25
professional|0 0 0 0 0 0 0 0 18
profit|-57 -23 -33 -40 10 -40 -42 -45 -32 25 -26
profusely|0 0 0 0 32 0 0 0 0 0 -13
profusely @state|0 0 0 0 32 0 0 0 0 0 -13
program|-17 -13 -28 10 26 61 0 0 34 -23 -108
programme|-12 -22 -29 0 23 54 46 -36 34 -28 -114
programmer|-9 0 0 0 0 0 0 0 0 22
progress|-42 -6 -27 -12 -13 33 66 15 -27 -80 70
progress report|0 0 0 0 0 0 10 -31
prohibit|-17 -73 -33 -25 -16 -94 -12 -87 -33 63
prohibition|0 0 0 0 0 -26 0 0 0 -13 20
project|-11 0 0 7 0 -22 -8 7 0 8 26
project fund|0 0 0 0 0 0 0 0 0 -7 43
prolong|17 -105 57 -88 -151 -23 -98 173 -47 -11 -38
promise|-201 81 -66 63 173 -54 -185 -42 -22 -182 71
promise @place|0 0 0 -11 0 0 0 -13 0 0 42
promise @state|0 0 0 33 0 0 -7 -31
promise blow|0 0 0 46 0 0 0 -11
promise decision|0 0 0 0 -7 62 0 -9
promise delegate|0 35 0 -33
promise drastically|0 45 0 0 0 -9
promise fairy|0 0 0 -34 0 -7
promise incom|0 0 0 0 40 0 0 0 0 0 -12
promise shirtfront|0 0 0 32 -10 -9 0 -23
promise talk|0 0 0 0 0 0 0 -7 0 0 55
prompt|0 0 0 -6 0 34 0 -7 0 -19 35
prompt @state|0 0 0 0 0 0 0 0 0 -16 35
prompt inquiry|0 0 0 0 0 35
promptly|-16
pronounced|0 0 0 0 0 0 48
pronounced rambouillet|0 0 0 0 0 0 48
proof|0 0 0 0 0 37
propaganda|0 36
propaganda across|0 36
properly|0 0 0 0 48
property|0 0 0 -7 -11 -27 0 -7 0 13
proposal|-105 -47 0 81 -25 -16 73 90 17 -57 -58
proposal @place|0 0 0 0 0 0 0 30
proposal @weapon|0 0 0 0 0 0 0 -33
proposal about|0 0 0 -9 0 0 0 34
proposal draw|0 0 0 -29 0 0 32
proposal not|0 0 0 31
proposal share|0 0 0 0 0 -14 0 38
propose|-144 12 21 -78 -45 -43 12 229 -10 -23 -72
prosecute|29 12 -18 -87 -111 25 26 0 0 45
prosecution|7 -11 -10 61 36 55 -42 8 -14 -81 -45
prosecutor|-36 -60 -62 138 -39 -35 6 67 23 51
prosecutor @place|-7 0 0 63 0 -28 0 0 0 31
prosecutor case|0 0 0 0 -16 0 0 34
prosecutor cite|-17 0 0 0 0 0 0 0 0 0 35
prosecutor compare|0 0 0 -10 0 0 0 30 0 -9
prosecutor finding|0 0 0 -15 0 41
prosecutor freeze|51 0 0 0 0 0 0 0 0 -15
prosecutor load|-11 0 0 0 0 0 0 0 0 32
prosecutor rule|-11 0 0 0 0 0 0 0 0 -22 35
prosecutor say|0 0 0 -7 0 -27 0 0 0 35
prospect|-27 -11 -23 37 -21 22 58 14 -37 -67 65
prospect aid|0 0 0 0 0 0 0 0 0 -9 45
prospects|-20 6 0 -53 -25 13 39 -22 23 -49 -12
protect|12 0 0 31 0 0 0 0 0 15
protect compatriot|0 0 0 35
protection|19 0 0 10 0 -10
protest|-59 -61 -29 132 26 -98 51 -153 -19 -41 -108
protest @place|-10 0 0 72 0 0 0 0 0 -12
protest about|0 0 0 30
protest against|0 0 0 -44 0 0 0 0 0 -14
protest note|0 0 0 43 0 0 0 -11 -8
protest penal|0 0 0 0 0 0 -9 0 0 30
protest raid|-17 0 0 -12 0 0 36
protester|161 -35 -7 15 0 -47 -42 -30 -51 39 -6
protester mown|43 0 0 0 0 -8 0 0 0 0 -8
protocol|-79 -30 0 0 -49 -32 37 89 0 -6 -89
prove|10 0 0 0 0 0 0 0 0 -14 20
provide|-101 0 -38 21 -56 -78 -40 145 76 -103 147
province|41 45 -46 15 -28 -58 -13 43 -18 15 -19
provisional|0 0 0 0 0 0 0 35 0 0 -7
provisional understand|0 0 0 0 0 0 0 35 0 0 -7
provocation|-16 -14 0 80 -55 19 -7 -31 17 -45 15
provocation @state|-9 0 0 36 0 0 0 0 0 -7
provoke|0 0 0 -26 49 -20 0 -10
provoked|-8 0 0 17 0 0 0 -7 0 -11
prowl|-37 0 0 28 0 0 -39 -41 -11 21 21
proxies|32 44 0 8 22 22 24 -25 13 0 -30
proxy|-18 -13 -28 17 24 61 0 0 34 -23 -108
psychiatrist|0 0 0 21 0 0 0 -9
pub|-23 -41 0 21 -16 -24 -26 -14 -7 -28 -39
public|14 0 0 -17 37 -15 33 -68
public row|0 0 0 0 0 0 39 -55
public you|0 0 0 0 41
publicity|0 0 0 -22 0 18
publicly|-7 0 0 54 0 -16 -8 8 0 -9 -7
publicly about|0 0 0 30 0 0 -6 -7
publish|-26 12 -12 0 -12 -36 11 -78 -9 62 -34
publisher|0 0 0 -7 0 0 0 -9 0 40
publisher @date|0 0 0 0 0 0 0 -7 0 41
pueblo|0 0 0 0 0 0 0 0 0 35
pueblo keep|0 0 0 0 0 0 0 0 0 35
puff|-9 0 0 0 0 0 0 0 0 22
pull|-192 129 -90 47 -94 -32 15 -41 -149 75 -42
pull @person|0 -17 0 0 0 -20 -28 0 0 64
pull back|-14 38 0 -8 -8 0 0 -8 0 -51 -14
pull brigade|0 0 0 0 0 32
pull commando|0 0 0 0 0 0 0 0 0 0 52
pull girl|0 -8 0 0 0 -6 0 0 0 -13 47
pull gunner|0 19 0 -7 0 0 0 0 0 0 -32
pull plug|0 0 0 0 0 0 0 0 0 41
pull police|0 -17 0 0 0 0 0 0 0 38
pull troop|0 -19 0 0 0 0 0 49
pull up|0 34
pull-back|7 12 -8 45 -29 0 6 -16 11 -27 -22
pull-out|0 -9 -8 86 -34 20 0 -16 11 -34 -23
pull-out @place|0 -20 0 47 0 0 0 0 0 -7
pullback|0 10 -9 41 -29 0 6 0 11 -28 -23
pullout|-24 80 -19 21 0 -27 18 -17 66 -68 -69
pulp|0 0 0 23 0 0 0 -7
pulverise|0 -42 -27 0 10 -13 -11 -49 -23 12 -9
pulverize|0 -40 -27 0 10 -12 -10 -43 -23 13 -9
pummel|-16 0 0 -20 8 -19 -9 -37 -8 -29 -12
pump|0 6 9 -18 -30 -19 14 36 -20 52 7
punch|0 -37 0 26 -17 12 -21 0 14 0 -51
punish|52 29 -17 33 51 -156 25 -17 -39 -20 34
punish @state|0 0 0 33 0 -53
pupil|15 -62 -14 20 -68 0 -63 -65 -36 12 26
puppet|0 0 0 28 18 -7 0 -34 0 -8 -10
puppet briefcas|0 0 0 36 -6
purchase|0 0 0 0 0 0 0 0 0 48
purchaser|0 0 0 0 0 0 0 0 0 21
purely|24
purge|0 -21 0 36 16 -26 -15 -29 -14 15 -34
pursue|74 -35 20 -8 21 41 -46 15 -30 -64 -47
push|8 -137 40 59 -61 222 -53 -130 -20 -180 -99
push off|-7 0 0 0 0 30
push talk|0 0 0 0 -11 44
put|31 -149 107 -32 0 -327 186 113 -71 0 -41
put #|-18 0 32 0 0 0 0 -7 0 -17 7
put @state|0 0 0 0 -10 0 -19 -7 0 -33 -11
put army|28 36 0 0 0 0 0 -12 0 8
put aside|0 0 0 -33 29 0 0 -11
put back|-14 0 0 12 0 0 60 -28 0 0 -18
put blame|-10 0 0 50 -6 -7 0 -12
put certificate|0 0 0 0 0 0 0 0 0 41
put chartered|-17 0 0 0 0 0 0 0 0 0 35
put end|0 0 0 -18 18 0 9 40 0 -7
put five|0 0 0 0 -12 -32 0 26
put formal|0 0 0 44 0 0 0 -10
put humanity|0 0 0 0 0 43
put ice|-14 0 0 0 0 -57 32 -48 0 33 -7
put name|-6 0 0 -8 0 -24 -15 42
put north|0 0 0 -17 0 0 -32 0 0 46
put odds|0 0 0 0 0 82 0 0 0 -13
put off|-38 0 23 40 61 56 0 -29 0 -9 -17
put paper|0 0 0 0 0 -32 0 65 0 -10 -10
put request|0 0 0 0 0 35 0 0 0 0 -9
put sea|32
put signatur|0 0 0 25 0 0 0 37
put them|-11 33 0 0 0 0 0 0 0 -6
put through|0 0 0 0 0 -38 0 53
put under|53 0 0 0 0 -49 0 -14 0 -13 10
put up|-9 0 0 0 0 0 -7 -28 0 60
puzzled|0 0 0 -6 0 32 0 -6
puzzled @person|0 0 0 -6 0 32 0 -6
pyjama|-16 0 0 18
pylo|0 0 0 22 0 0 0 0 0 -12
qtr|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
quadrilateral|0 0 0 0 0 -10 0 26
quake|-78 -40 -15 -63 34 166 -41 0 -22 -63 -22
quake @person|0 0 0 0 41
quake-zone|0 0 0 -10 0 15 0 -8
quarantine|0 -6 0 0 0 0 0 0 0 19 -12
quarrel|-51 -66 -17 0 113 -33 -36 -64 -8 7 -86
quarrel @place|0 0 0 0 0 0 0 37
quarrel @state|-9 0 0 12 65 -15 -20 -39 0 0 -8
quarrel go|0 0 0 0 0 0 0 38 0 0 -12
quarrel shoal|0 0 0 0 0 0 0 0 0 51
quarrel verdict|0 0 0 48 0 0 -7
quarter|26 39 15 -17 0 -10 30 0 0 -28 -12
quarter century|0 0 0 0 0 0 38 -11
quarter-final|-73 -56 -29 -134 -66 -16 -48 -85 -52 -90 -126
quarterback|-77 -55 -29 -134 -66 -15 -47 -82 -52 -87 -123
quartet|-9 0 0 0 0 0 60 15
quartet @person|0 0 0 0 0 0 65
quashed|-21 0 0 38 0 -13
quashed referendum|0 0 0 51 0 -11
quay|23 25 0 0 0 -30 0 21 0 -7 -7
quay @place|30
quay watch|0 30
queen|-16 -54 -59 24 -13 0 21 71 26 21 -32
quell|-16 8 -6 51 20 -26 -19 -25 -15 -6 -34
queri|0 0 0 0 16 0 0 -8
queried|0 0 0 -10 26 0 -12 -10
question|-111 -120 -23 23 -15 -27 12 -67 41 -36 -191
question discuss|0 0 0 0 0 0 19 -30
question go|0 0 0 0 0 0 -10 42
question no|0 0 0 0 -7 0 31 -11
queue|0 0 0 0 0 0 0 54 0 20 -14
queue stand|0 0 0 0 0 0 0 0 0 32 -10
queued|62 0 0 0 0 0 0 -10 0 -7
queued uniform|64 0 0 0 0 0 0 -8
quick|19 -8 0 -9 -7 30
quiet|-20 112 0 -38 65 -7 -22 -47 0 -10 -11
quiet @place|-12 67
quiet part|0 0 0 0 33 0 -12
quietly|31 -14 0 0 0 0 0 28 0 20
quietly agree|0 0 0 0 0 0 0 32
quietly daily|0 -9 0 0 0 0 0 0 0 36
quietly garrison|34
quilt|0 0 0 0 0 0 0 0 0 -6 21
quilt medicine|0 0 0 0 0 0 0 0 0 0 31
quinoa|0 0 0 0 0 -13 0 37
quinoa barter|0 0 0 0 0 -13 0 37
quipped|0 0 0 19 -6
quirinal|0 0 0 0 0 0 -25 19
quit|-159 169 -57 -122 29 -59 121 -109 0 84 48
quit @organization|0 0 0 0 0 -8 0 0 0 42
quit common|0 0 0 0 0 0 -40 0 0 31
quit diamond|-18 44
quit winter|0 0 0 0 0 0 0 0 0 0 37
quitt|0 0 0 -9 0 0 35 -10
quitt @organization|0 0 0 -9 0 0 35 -10
quiz|0 0 0 -9 0 0 0 -17
quo|0 0 0 -18 20
quota|-70 -123 -53 16 -102 0 -98 7 -57 49 37
quote|0 0 0 0 17 -9 13 -10 0 0 -7
race|-6 0 0 0 0 0 0 -15 0 -12
racism|0 0 0 52 0 0 -30
racism conference|0 0 0 51 0 0 -30
racket|0 0 0 38 0 0 0 -9
racket link|0 0 0 38 0 0 0 -9
radar|45 0 0 32 -17 15 -22 0 0 70 -8
radar @date|0 51
radar @state|33 -24 0 19 -8 -21 -15 -17
radar jam|0 0 0 -15 0 0 0 0 0 37
radar storm|0 0 0 0 0 55
radiator|0 0 0 0 0 0 0 0 0 35
radical|33 0 0 -9
radio|-14 33 -8 51 16 -18 8 -36 0 -19 12
radio @date|55 0 0 -22 0 0 -6
radio @place|-22 0 0 0 37 0 0 0 0 -8
radio announce|0 0 0 0 0 0 34
radio critic|0 0 0 0 0 39
radio exhort|0 0 0 34 0 -22
radio off|-9 0 0 38 0 0 0 0 0 0 -7
radio report|-29 36
radio say|26 -10 0 -32 8 -7 -8 0 0 -13 41
radio set|-11 0 0 0 0 0 0 0 0 32
radio speak|0 0 0 36
raged|17
raid|112 -19 -80 19 -91 107 -30 -206 -99 -74 -141
raid alike|0 0 0 0 0 44
raid coincide|-7 36
raid northern|-12 0 0 0 0 31
raid office|-43 0 0 -10 0 0 0 0 0 38
raid until|-9 0 0 0 0 45 -7
raider|9 0 0 29 0 0 0 0 0 -10 -7
rail|-56 -20 -20 148 -64 -71 -48 -55 0 -86 -89
rail union|0 0 0 0 0 0 -32
railway|12 -16 0 -32 9 27 -6 -37 -8 -21
railway bid|0 0 0 -22 0 40 0 -7 0 -7
rain|-88 -36 -43 -64 -39 24 -64 -68 -36 -91 -119
rainfall|-58 -38 -15 -61 0 86 -38 7 -22 -58 -13
raise|85 -99 -26 176 -83 -146 -116 29 -71 -124 40
raisin|0 0 0 23 0 0 0 0 0 -26
rajapura|0 0 0 45 0 -13
rajapura council|0 0 0 45 0 -13
rake|44 -53 -7 -15 -8 -23 14 -25
rally|24 -27 -8 15 0 -25 49 0 -35 119 -17
rally @place|0 0 0 10 0 0 0 0 0 -40
rally @state|0 0 0 30 0 0 0 -9 0 -14
rally around|0 0 0 0 0 0 0 30
rally hold|0 0 0 -10 0 0 0 -22 0 55
rally monday|0 0 0 0 0 0 0 0 0 37
ram|0 -54 -7 -11 -10 -27 16 -27 0 -7 35
ram two|-17 0 0 0 0 0 0 0 0 0 35
ramadan|0 0 0 -8 0 0 0 19
rambouillet|-7 0 0 21 0 0 57 -9
rambouillet day|0 0 0 30 0 0 -10
rambouillet proces|0 0 0 0 0 0 48
range|-30 11 0 0 -12 62 -7 58 0 -20
range @weapon|-30 25 0 0 0 16 0 0 0 -6
range accept|0 0 0 0 0 0 0 30
range missile|0 0 0 0 0 0 0 36
ranger|41 7 -19 -12 -19 0 -24 7 -58 0 6
ranger @place|0 0 0 0 0 0 0 39
rank|-20 -7
rankled|0 0 0 36 0 -18 0 -12
rankled @place|0 0 0 36 0 -18 0 -12
rape|44 16 -27 26 0 0 -38 -29 -25 -90
rape two|32
rape woman|-20 0 0 45 0 -9
rapid|39 0 0 -22
rapid reaction|39 0 0 -22
rapped|0 0 0 24
rappelled|-20 0 0 0 0 0 0 0 0 20
rapper|-22 0 0 -9 0 0 -14 -7 0 50
rapper soldier|0 0 0 0 0 0 0 0 0 52
rapporteur|-19 -55 -59 39 -16 -10 27 40 26 28 -35
rapporteur report|0 0 0 36 0 -18 0 -12
rapprochement|-15 0 0 -44 17 34 0 -47 12 -21 48
rare-earth|0 0 0 0 0 0 0 0 0 27 -16
rarotonga|0 0 0 0 -13 0 0 -7 0 43 -13
rarotonga budget|0 0 0 0 -13 0 0 -7 0 43 -13
rate|-10 -43 0 -28 50 48 -22 -44 19 -39 -23
rate odds|0 0 0 0 0 38
rather|0 0 0 37 0 38 0 -16
rather than|0 0 0 0 0 39 0 -6
rather unconstructive|0 0 0 33 0 0 0 -9
ratification|0 0 0 -25 -6 0 30 39 0 -39 -7
ratification pact|0 0 0 0 0 0 16 0 0 -33
ratify|-123 -99 -40 -46 -118 -141 56 203 -66 -88 -28
ratify border|0 0 0 12 0 0 39 -41
rating|46 0 0 0 0 -8 0 0 0 -10
rating manhandled|46 0 0 0 0 -8 0 0 0 -10
ration|0 0 0 0 0 0 0 0 0 18
rattle|-41 0 -29 133 0 -38 -58 -38 -58 -38 -84
rattle @place|0 0 0 34 0 0 0 -8
rattle investor|0 0 0 0 0 0 0 0 0 35
ravage|-9 -26 -17 15 -23 -90 -19 -7 0 37 42
ravine|-20
raze|47 -13 -31 11 -62 -89 -27 -23 -14 40 23
re-appoint|-21 -7 19 -6 -11 0 0 -39 -13 46
re-establish|0 -78 -23 0 31 -72 -57 76 -52 -90 25
re-impose|22 -30 16 -39 -45 51 -48 -6 -34 70
reach|30 -149 -8 -50 52 -58 24 27 -35 -119 28
reach @place|30 -20 0 0 36 -14 -11 -28 0 -20 76
reach @state|-14 0 0 0 0 46 0 -8 0 20 -12
reach agreement|0 0 0 0 0 -8 0 -30
reach defender|43
reach new|0 0 0 36
reach same|0 0 0 0 0 0 0 -29 30
reach say|0 0 0 0 0 0 0 34 0 0 -7
reach truce|0 0 0 0 0 0 0 -32
reach widow|0 0 0 0 42
react|0 -38 0 26 26 51 -9 25
react coolly|0 0 0 0 0 42 0 -7 0 -14
reaction|61 -8 0 -22 0 -12 10 -20
reaction brigade|39 0 0 -22
reactor|0 18 0 -31 -8 -11 -22 99 0 67 -14
reactor firm|0 0 0 -26 0 0 0 0 0 73
reactor under|0 31 0 0 0 0 -6
read|-11 -16 0 -19 0 85 103 -55 20 -22 -15
read @place|0 0 0 0 0 0 45
read out|0 -11 0 0 31 0 52 -13 21 -9
reader|0 0 0 0 -8 0 0 -18 0 0 9
readiness|31 60 0 9 -12 -31 0 20 0 -19
readiness defence|-34 30
readiness round|46 0 0 0 0 0 0 0 0 -20
readiness talk|-8 42 0 0 -7 -9 0 15
reading|0 0 0 0 0 0 39 -29
reading remain|0 0 0 0 0 0 39 -29
readmit|8 -114 -10 21 0 53 -13 9 -39 -146 91
readmit inspector|0 0 0 0 0 31 0 -12
ready|97 0 -17 10 -81 -64 -30 62 -22 8 -40
ready discuss|0 0 0 0 0 0 31 -47
ready talk|0 0 0 -13 0 0 0 42
reaffirm|-54 0 -15 -32 122 45 -69 -85 11 -17 -23
reaffirm support|0 0 0 0 31 0 0 -51
real|0 0 0 0 0 0 0 0 0 35
real blow|0 0 0 0 0 0 0 -8 0 35
realiti|0 0 0 -7 0 -7 0 19
reap|14 -55 -12 16 22 8 -15 33 28 0 12
reappoint|-21 -7 19 -6 -11 0 0 -39 -13 46
rearm|59 28 -16 18 -56 -62 -34 8 -19 0 -30
reason|0 -24 0 0 22 126 -21 -8 0 40 -30
reason delay|0 0 0 0 0 52 0 -11
reason incident|-9 0 0 36 0 0 0 0 0 -7
reason nervou|0 0 0 0 30 0 0 -11 0 0 -8
reason then|0 -7 0 0 -10 0 0 0 0 39
reassure|-13 -7 -33 -45 88 24 0 -41 0 -65 -22
reassure @place|47 0 0 0 -32
rebate|0 0 0 -30
rebel|127 55 -19 17 -31 118 11 67 -73 -43 32
rebel @person|0 0 0 -10 0 18 52 -6
rebel army|0 -9 0 0 0 0 0 32
rebel chief|0 0 0 0 0 0 34 -18
rebel concede|0 0 0 0 41 0 0 -7
rebel hold|0 0 0 -6 0 35 0 0 0 -9 34
rebel leader|-18 44
rebel open|8 0 0 0 0 0 0 34
rebel refuse|-8 0 0 8 0 0 0 0 0 34
rebel support|0 0 0 0 -11 44
rebel would|0 35 0 -33
rebelde|-9 17
rebounded|-17 0 0 0 0 0 0 0 0 -9 -9
rebuff|-42 -112 -38 136 -73 -139 127 7 -95 -34 -53
rebuild|-23 -17 -18 -39 16 -76 -53 54 -26 -20 21
rebuke|-57 -69 -22 81 -13 -27 43 -40 -18 -94 -66
rebut|-35 0 -26 0 -20 23 -86 61 -43 -65 -48
rebuttal|0 0 0 24
recall|-23 -175 -31 -80 -85 -195 84 -30 -155 248 -68
recall @person|-11 0 0 -6 -7 0 -14 -10 0 75
recall complaint|0 0 0 -13 20 0 0 32
recall him|0 0 0 -25 0 0 0 0 0 33
recall offer|0 0 0 0 0 0 57 -45
recall team|0 0 0 0 0 0 52 0 0 -21
recall veteran|50 0 0 -6 0 0 0 -11
recapture|67 -67 0 -54 -8 -16 51 -18 -12 28 43
receive|-139 -114 -38 -187 -14 -205 90 178 246 -235 13
receive @person|0 0 0 0 16 0 50 35 -11
receive @place|-7 -7 0 0 0 -25 -15 8 40 0 -10
receive @platform|0 0 0 0 38 0 0 -40
receive @state|0 0 0 -12 -17 0 14 30 -14 -16
receive first|0 0 0 0 -7 0 0 -13 0 0 48
receive letter|0 0 0 0 0 0 0 -42 37
receive observer|0 0 0 0 0 57
reces|0 0 0 0 -7 62 0 -13
recessed|0 0 0 0 0 0 0 17
recession|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
recip|0 0 0 0 -7 0 0 -23 0 0 -14
reciprocal|0 0 0 0 0 0 0 26
reciprocate|0 -16 0 28 26 14 -9 31 0 9
recit|0 0 0 0 0 -33
recit hymn|0 0 0 0 0 -33
reckles|0 0 0 -25 0 0 32
reckles conservativ|0 0 0 -25 0 0 32
reclamation|0 0 0 0 16 0 0 -8
recognise|-120 -102 -97 -9 184 -175 -11 104 -51 -84 -48
recognise #|0 0 0 0 35
recognise @place|0 0 0 0 46 0 0 -6
recognise emirate|0 0 0 -21 0 0 0 34
recognise negotiator|0 0 0 39 0 0 -7 -6
recognition|-32 66 -12 -31 0 -28 62 24 28 -40 -60
recognition not|0 0 0 -8 -24 0 46
recognize|-108 -100 -96 -18 116 -143 -12 96 -46 -107 -20
recoiled|0 0 0 0 0 0 -10 42
recoiled break|0 0 0 0 0 0 -10 42
recommend|0 0 0 -8 0 58 0 0 0 -6
recommendation|-95 -41 0 46 -7 23 32 27 0 -34 -35
reconcile|-74 -43 -46 -8 43 32 17 42 -19 -78 -44
reconciliation|-51 24 0 -29 -22 62 42 55 -20 -118 46
reconnaissance|8 0 0 -9 0 0 0 0 0 -19
reconnect|-21 -47 0 0 -7 22 -10 -9 -12 -73 98
reconsider|0 0 0 0 0 20 0 0 0 -30 46
reconsider ban|0 0 0 0 0 0 0 0 0 -27 46
reconsidered|0 0 0 0 25 0 0 0 0 0 -7
record|-31 0 0 -18 -8 -17 -8 0 0 -18 -22
recount|0 0 0 37 0 -13
recover|46 -9 0 -27 19 -22 -38 28 0 -13 34
recruit|57
recruit defence|54
rector|0 0 0 0 0 0 0 -15
red|-22 -15 0 44 -14 0 0 -8 0 -13
red line|-14 -11 0 38 -11
redeploy|49 42 0 -28 -30 -83 -41 -21 -15 19 -54
redeyef|-7 0 0 0 0 0 0 0 0 58
redeyef fire|-7 0 0 0 0 0 0 0 0 58
redirect|22 0 0 -73 -31 0 -9 -25 0 53 32
reds|-15
reduce|140 23 -31 96 -116 -7 -30 -23 -68 61 -194
reduce operation|0 45 0 0 0 -9
reduce scrap|30 -13
reef|34 -15 0 19 0 0 0 29 0 -12 -7
reef enlarg|34
reestablish|31 -67 0 34 15 0 0 19 -26 -70
refer|0 0 0 -17 0 0 0 34
refer cod|0 0 0 -15 0 0 0 36
referee|-79 -59 -30 -186 -68 -18 -52 -84 -53 -95 -123
referendum|-10 0 0 10 0 0 -16 -24 0 37 -10
referendum petition|0 0 0 51 0 -11
referendum reform|0 0 0 -12 0 36
refinery|52 40 -46 0 -27 -39 -17 9 -18 44 -15
refinery @place|36 0 0 9
refinery buyer|-7 0 0 0 0 0 0 0 0 34 -12
refinery once|0 0 0 0 0 0 0 0 0 0 35
refining|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
reforger|0 0 0 0 0 0 0 0 0 0 -15
reform|-6 0 0 -15 8 58 -10 30 0 -32 6
reform factory|0 0 0 0 0 33
reform month|0 0 0 0 0 0 0 38 0 -10
reformist|0 0 0 -30 0 0 -11 -6 0 -9
refrain|0 0 0 -9 -7 30
refresher|-8 0 22
refrigerated|0 0 0 0 0 0 0 0 0 0 29
refuel|0 0 0 26
refuell|-17 -6 0 0 0 0 0 0 0 16
refuge|-35 -33 -27 -29 15 78 -81 -52 -40 21 99
refugee|58 -125 -41 -88 -12 103 -129 -40 -91 12 141
refugee across|-12 0 0 0 0 0 0 0 0 0 43
refugee between|0 0 0 0 0 33 0 -9
refugee home|0 0 0 -35 -17 41 0 11 0 0 -9
refugee tell|33 0 0 0 0 0 0 0 0 -12
refugee than|0 0 0 0 35 -26
refusal|-23 -8 0 76 31 -7 0 -32 -13 -39 14
refuse|-107 -283 -49 55 -53 -283 123 -221 -186 88 -103
refuse @date|0 0 0 -35 0 0 0 0 0 63
refuse @state|0 0 0 -23 19 0 -34 0 0 -19
refuse apologise|0 0 0 34
refuse call|0 0 0 -18 0 0 0 0 0 31
refuse give|0 0 0 38 0 0 -7 0 0 -21
refuse hand|-7 0 0 -29 0 0 0 0 0 35
refuse pay|0 0 0 0 0 0 0 0 0 35
refuse port|0 0 0 -11 0 0 0 0 0 32
refuse receive|0 0 0 0 0 0 45 0 0 -13
refuse residence|0 0 0 32 0 0 0 0 0 -8
refuse sign|0 0 0 -12 0 0 60 -35 0 -13
refuse transitional|0 0 0 47 0 -33
refuse-collector|8 -56 -13 -11 -64 0 -58 -57 -32 29 29
refute|-33 -58 -52 -18 -67 15 -124 96 -63 -140 -144
regain|61 -9 0 -29 18 -21 -38 26 0 -16 33
regard|8 -42 0 39 18 30 -30 32 0 9
regime|64 -54 -59 19 -10 -23 20 55 26 19 -34
regime dissolve|46 0 0 0 0 -16 0 -8
regiment|190 71 64 -54 -89 -60 -80 -101 -50 -92 -76
regiment off|-34 30
regiment outflanked|34 -20
regiment respect|0 53
regiment ride|38 0 0 0 0 0 0 -19
region|25 29 -47 0 -35 -16 0 -19 -20 59 -32
region meet|0 0 0 0 0 0 0 0 0 31
regional|18 -24 0 -18 24 11 0 0 0 -20
regional head|0 0 0 0 35 -26
register|-13 0 0 -22 -13 0 0 51 0 0 70
register oil|-11 0 0 0 0 0 0 0 0 -22 35
register police|0 0 0 -11 0 0 0 0 0 -8 44
registry|0 0 0 0 0 0 0 13 0 24
registry @date|0 0 0 0 0 0 0 0 0 37
regret|-20 -12 -18 31 79 7 -53 -31 -28 -76 32
regret @place|0 0 0 0 0 35
regret @state|0 0 0 55 -55 9 0 -17 0 -12 25
regret blood|0 0 0 0 -7 30
regret misunderstanding|0 0 0 0 24 -44
regret tone|0 0 0 0 0 36
regrettable|0 -7 0 -32 43 25 -20 -10 0 0 -10
regroup|36 0 0 -20 0 0 0 -20 0 -15
regroup @state|38 0 0 -19 0 0 0 -20 0 -14
regular|0 19 70 0 -6 0 0 -9 0 -7
regular come|0 43
regular rotation|-6 -17 41
regular viekaren|0 0 33
regulation|0 0 0 0 0 0 0 26
regulator|-7 0 0 -17 0 -10 -7
rehearsal|-14 0 0 17 0 0 0 29
rehearse|-29 52 64 -34 0 22 -17 -23 0 -20 -47
rehydration|0 -8 0 0 0 0 0 0 0 -13 17
reimpose|19 -73 39 -77 -38 -14 -75 33 -21 97 -24
reimpose curfew|-6 0 0 0 0 0 0 0 0 43 -19
reindeer|0 0 0 0 0 0 53 -51
reindeer agree|0 0 0 0 0 0 53 -50
reinforce|73 -61 0 -38 8 0 -41 0 -18 47 20
reinforcement|173 -12 16 -30 0 -11 -16 -40 0 -32 -10
reinforcement reach|43
reinstate|0 -43 23 -40 0 -67 -27 32 12 -33 63
reinstate #|0 0 0 0 0 0 0 0 0 -8 41
reinstate scholarship|0 0 0 0 0 0 0 0 0 0 34
reiterate|-58 0 -15 0 86 32 -55 -32 -8 -30 -26
reiterate view|0 0 0 38
reject|-46 -174 -50 -27 -109 -7 -9 -30 -143 -145 -127
reject @place|0 0 0 11 0 54 0 22
reject @state|0 0 0 64 -9 -52 21 0 0 -11
reject any|0 0 0 59 0 0 -23
reject call|0 0 0 -30 0 -8
reject charge|0 0 0 0 0 40
reject fabrication|30 0 0 -9
reject interference|0 0 0 -31
reject out|0 0 0 39
reject suggestion|0 0 0 -49 0 52 0 0 0 -6
reject three-phase|0 0 0 -15 0 0 48 -6
rejection|-23 -8 0 80 0 -6 18 -32 -15 -34 28
rejoin|30 -67 0 -8 0 -14 34 24 -26 -71
relation|-60 -46 -13 24 0 -20 7 44 11 61 -21
relations|-53 -62 -17 50 -13 21 61 37 0 82 -10
relations @state|-13 0 0 -25 -6 52 32 -37 0 46 -7
relations deny|45
relations shelve|0 0 0 0 0 0 30
relativ|-16 0 0 17 0 0 0 0 0 27
relative|-7 0 0 -29 0 0 0 0 0 35
relative say|-7 0 0 -29 0 0 0 0 0 35
relax|-112 75 -20 32 70 -100 -132 -62 -47 -123 241
relaxation|0 0 0 0 0 0 0 0 0 0 19
relay|0 12 -7 -9 -39 0 -31 -32 88 -28 -20
release|-113 64 -117 -9 52 -13 -167 -96 18 -276 222
release @platform|0 31
release @state|0 -15 0 0 -20 42 0 -6 0 -7 63
release aid|0 0 0 0 34 0 0 0 0 0 -65
release exile|-10 0 0 0 -15 0 0 0 0 0 50
release last|0 -16 0 0 0 0 0 0 0 0 30
release prisoner|53 0 0 0 0 -11 0 0 0 0 -19
release remain|0 0 0 0 0 0 0 36 0 0 -7
relent|-67 37 -68 -29 98 -35 -46 0 19 -21 12
relief|-57 -36 -31 -23 36 127 -86 -65 -41 0 128
relief @platform|-26 0 0 0 0 0 0 0 0 35
relief coordinator|0 0 0 0 0 44
relief sanction|0 0 0 25 0 -32 0 0 0 -14 15
relieve|-6 52 43 -11 0 0 -20 38 42 -34
religiou|0 0 0 19
relinquish|-101 56 -10 -53 66 -82 -16 0 35 -27
relocate|91 -33 -18 -38 30 0 33 0 -9 0 -42
remain|-17 -32 23 24 68 -32 161 -53 -19 -24 -25
remain @state|0 0 0 -14 0 0 9 -10 0 0 38
remain bodi|0 0 0 0 0 0 0 36 0 0 -7
remain first|-6 0 0 0 59
remain tight-lipp|0 0 0 -12 0 32
remain unimplemented|0 0 0 0 0 0 39 -29
remake|0 0 0 -16
remark|-19 -9 0 64 61 19 8 -54 54 -29 -34
remark hush|0 0 0 33
remember|0 0 0 34 0 0 -7 -28
remind|-6 41 -11 32 18 15 -10 -7 -30 -41 -7
remonstrated|0 0 0 30
remonstrated @place|0 0 0 30
removal|-8 21 0 14 0 -7 0 -18
remove|-292 203 -9 146 53 -270 -232 -55 -81 0 123
remove @state|0 0 0 -8 0 0 0 0 0 34
rendezvoused|0 0 33
rendezvoused beagle|0 0 33
renegade|21
renege|33 -52 -31 0 -18 -34 -26 0 -58 92 67
renew|-162 -301 122 -57 -180 21 -168 212 -188 -102 -44
renew @place|0 0 0 0 0 -14 0 36 0 23
renew every|-15 0 34
renew request|0 0 0 0 0 44
renounce|-90 -48 -64 15 -14 -45 75 18 15 -34 39
rent|0 0 0 -24 -9 0 0 -13 0 14
rental|0 0 0 0 0 0 0 0 0 -15 -10
reoccupy|47 -8 0 -26 19 -20 -37 28 0 -12 34
reopen|-213 -44 -10 54 -65 -375 -17 56 -53 -226 253
reopen embassy|0 0 0 -11 0 0 0 38 0 0 -22
reorganis|0 0 0 0 0 30 0 0 0 -8
reorganis state|0 0 0 0 0 30 0 0 0 -8
repair|-30 -19 -18 -50 29 -69 -55 56 -27 -20 17
reparation|-10 0 0 0 28 0 -9 -17 0 -20 24
repatriate|0 0 -41 -48 -19 -12 -14 -87 -47 0 207
repatriation|0 0 -15 55 -10 7 -35 -35 -33 -49 99
repatriation #|0 0 0 0 0 0 0 0 0 -11 39
repayment|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
repeal|-123 53 -18 -22 75 -176 -79 -56 -39 -116 246
repeat|-10 -13 0 -17 0 18 0 -30 22 -10 -8
repeat call|0 0 0 0 0 31
repelled|11 -16 0 0 0 0 0 0 0 7 -13
repentant|0 0 0 0 0 0 0 0 0 0 -17
replace|-31 34 81 -26 -10 0 -25 0 27 0 8
replacement|58 -28
replacement @weapon|36 -39
replenish|0 0 0 -11 0 0 0 -13 0 0 42
replenish granari|0 0 0 -11 0 0 0 -13 0 0 42
reply|0 -155 -57 79 -34 -33 60 0 138 -44 -59
reply @group|0 0 0 0 0 0 0 31
reply @state|-13 0 0 -48 -9 0 19 -37 65 -16 -6
reply need|0 0 0 65
report|128 10 -35 -59 28 37 30 78 0 -37 -71
report @date|-15 -7 0 0 36 0 0 0 0 -11
report @group|0 0 0 0 0 0 40 38
report @organization|6 36
report @state|-14 0 0 50 0 -8 0 -22 0 -18 -7
report ask|0 0 0 0 0 -24 75
report mediator|0 0 0 0 0 0 0 36 0 0 -7
report more|0 0 0 0 0 0 0 0 35
report rankled|0 0 0 36 0 -18 0 -12
report say|-26 37
report secret|0 0 0 0 0 30 -13 11
report threat|0 0 0 30 0 0 -10
reporter|25 66 0 0 -9 -26 30 8 -6 23 -12
reporter @place|-21 50 0 0 29 0 -9 -50
reporter court|0 0 0 -16 0 0 0 0 0 44
reporter list|0 0 0 34 0 0 0 0 0 -12
reporter prison|0 0 0 -9 0 0 0 0 0 43 -12
reporter tell|0 -10 0 0 0 -14 0 50
reporter who|0 31
representativ|0 0 0 0 0 21 0 31 0 -15 -7
representative|0 0 0 13 0 0 18
repress|0 -12 0 53 20 -25 -15 -24 -14 0 -34
reprimand|-57 -58 -20 135 -38 -50 0 -31 -9 -92 -82
reprisal|16 0 0 0 0 0 0 0 0 0 -8
reproach|0 0 0 -34 0 54
reproach @place|0 0 0 -12 0 30
reproached|-19 0 0 94 0 -10 0 0 0 -15 -11
reproached @state|-19 0 0 94 0 -10 0 0 0 -15 -11
republic|-19 -59 -60 24 -19 -39 17 87 24 21 -11
repudiate|0 -64 -48 51 -64 0 -17 -52 -31 -56 -29
repudiate charge|55 0 0 -22 0 0 -6
repulse|9 -49 -22 11 0 -65 62 -40 0 31
request|-170 -90 0 43 -43 218 115 -108 -16 -80 -74
request @place|0 0 0 0 41 0 0 0 0 -10
request extradition|0 0 0 -9 0 30
request meet|0 0 0 -10 0 -10 52 -20
request north|-14 0 0 0 0 0 44 -22
request separate|0 0 0 58 0 0 0 0 0 -11
request tent|0 0 0 0 0 35 0 0 0 0 -9
request visit|0 0 0 0 0 44
require|-21 -29 -24 41 12 0 -34 -62 -16 -31 43
require @state|0 0 0 -30 0 0 0 0 0 0 44
requisition|-58 -21 -16 -11 -20 -49 -8 -11 -12 25
reroute|22 0 0 -73 -31 0 -9 -25 0 53 32
rescheduled|0 0 0 0 0 34
rescheduling|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
rescind|-132 105 -18 -38 67 -195 -79 -60 -39 -119 245
rescind @organization|0 0 0 -19 -10 0 0 0 0 0 36
rescind @place|0 -9 0 0 0 -18 0 0 0 0 36
rescind alert|0 37 0 0 0 -22
rescu|0 0 0 0 19 0 0 0 0 0 11
rescue|-20 -8 30 0 11 0 0 0 0 -8 -12
rescue drill|0 0 33
rescued|11 0 0 18 -7 0 0 0 0 -19
rescued passenger|0 0 0 32
rescuer|-10 0 0 0 0 0 0 0 0 0 24
research|-10 13 0 0 0 0 0 7 0 19
researcher|-13 -14 0 0 0 0 0 0 0 18 -9
resented|0 0 0 25
resentment|0 0 0 44 0 0 0 -10
resentment @place|0 0 0 44 0 0 0 -10
reservation|0 0 0 0 -7 39 0 -25 29
reservation about|0 0 0 0 0 40
reserve|-19
reserved|-9 0 0 16 0 45 -8 0 0 -8
reserved judgement|-9 0 0 0 0 45 -7
reserves|0 -57 -23 31 -43 -56 -16 -24 -21 14 -10
reserves right|0 0 0 31
reservist|183 37 83 -60 -90 -56 -79 -81 -50 -49 -75
reservist pilot|0 0 0 0 0 0 0 0 0 33
reservoir|-18 0 0 -7 0 -10 0 24 0 -11
reset|31 -67 0 34 15 0 0 19 -26 -70
resettled|-7 0 0 0 0 0 0 0 0 -10 36
resettled another|-7 0 0 0 0 0 0 0 0 -10 36
reshuffle|-21 -7 19 -9 -11 0 0 -40 -13 46
residence|50 0 0 0 -9 -7 0 -7 0 0 -19
residence @state|31 0 0 -23 0 0 0 0 0 -12
residence imam|0 0 0 32 0 0 0 0 0 -8
resident|73 38 0 20 11 -30 12 9 -8 10 -44
resident @place|0 0 0 0 0 0 0 -12 0 52
resident say|59 -11 0 0 0 0 -10 21 0 -24 -16
resign|-96 44 -10 -75 57 -84 -22 -26 29 -40 -9
resignation|0 0 0 -22 0 0 -13 44
resist|52 -96 -13 71 -27 -103 61 10 -62 9 -29
resist appeal|30 0 0 27
resistance|-8 0 0 -21 -7 0 0 -6 0 0 38
resistance new|0 0 0 -7 -7 0 0 0 0 0 38
resistant|-36 0 0 0 0 0 0 0 0 -6
resistant typhoid|-36 0 0 0 0 0 0 0 0 -6
resolution|-71 -29 -6 65 -50 -41 31 65 0 -9 -92
resolve|-24 -9 -12 -7 0 12 30 64 -21 -51 -55
resort|0 0 0 9 0 -30 11
resound|0 0 0 36 0 0 0 0 0 -6
resound non|0 0 0 36 0 0 0 0 0 -6
respect|-103 147 -20 -40 -35 56 62 -19 -53 -77 45
respect line|0 53
respectful|0 0 0 0 0 0 0 23
respond|-49 -148 -116 88 87 -99 72 16 63 -67 -54
respond @state|0 0 0 37 0 -12 0 -7
respond suggest|0 0 0 -15 0 0 0 41
response|11 0 0 59 0 -32 -15 -34 0 20
response @state|0 0 0 0 0 0 0 -33
response certain|0 0 0 35
responsibility|48 -17 -23 49 23 88 -16 13 -13 -17 -67
responsibility ambush|10 0 0 0 0 -34
responsibility law|0 0 0 59
responsible|0 0 0 24
restart|-54 -25 63 -17 -112 -27 -16 77 50 -29 14
restoration|0 0 0 31
restoration @person|0 0 0 36
restore|-120 -212 -22 -95 0 -102 -78 145 -49 -238 158
restore hotline|0 0 0 0 0 0 0 30
restore most|0 0 0 0 0 0 0 0 0 0 -31
restore order|17 0 0 0 0 30
restore road|-11 0 0 0 0 0 0 0 0 0 42
restrained|0 38
restrained @group|0 38
restraint|-71 23 -7 -43 -19 96 13 0 -22 -95 51
restrict|9 -56 -15 -9 -40 -74 -32 8 -34 45 -12
restriction|-55 -68 -30 16 -62 44 -48 -15 -33 56 57
result|-23 0 0 -61 -26 7 27 -44 45 -51 -15
result none|0 0 0 0 0 0 0 -16 32
resume|57 -214 58 -121 -58 -171 -124 187 -40 -238 64
resume @person|0 0 0 0 31 0 0 -16
resume food|0 0 0 0 0 14 0 0 0 0 -31
resume sweep|38
resume talk|0 0 0 0 0 0 0 -32
resumption|0 -19 0 0 0 0 6
resumption party|0 0 0 0 0 0 11 -35
resupply|7 0 0 15 0 0 0 0 0 -21 23
retail|-50 -78 -28 -10 -61 -23 -54 -58 -7 18 9
retailer|-57 -24 -33 -56 7 -40 -44 -35 -34 40 -21
retain|24 -26
retake|64 -67 0 -55 -8 -16 52 -18 -12 33 44
retaliate|42 -50 -31 58 37 -102 0 -17 -22 8
retaliation|0 0 0 32
retaliatory|0 0 0 0 0 0 0 -13 0 37 -12
retinue|0 0 0 -13 20 0 0 32
retired|-14 32 0 39 -14 -11 -17 -20 0 -22
retired @place|-15 31
retired diplomat|0 0 0 37 0 0 -13 8
retorted|0 0 0 -27 0 0 25
retract|-22 -42 -13 -11 27 -47 54 34 -15 -36 21
retreat|-123 156 -69 -21 -41 -115 30 -56 65 -132 -107
retreat @group|0 35
retreat @state|66 22 0 -6
return|-177 9 -156 -64 -40 -148 83 -50 61 -181 171
return @group|0 0 0 0 0 61 0 -9 0 0 -9
return @military_unit|-16 0 0 0 0 0 0 0 0 0 48
return @person|0 0 0 42
return @place|-32 21 0 0 27 17 66 -34 0 -12 39
return @state|-11 0 0 -54 8 -100 -11 56 0 78 11
return compliment|0 0 0 35
return freeze|0 0 0 0 0 31
return institution|0 0 0 0 0 35 0 0 0 0 -11
return philadelphi|53 0 0 0 0 0 0 0 0 0 -15
return table|0 0 0 9 0 -25 -15 -32 0 0 -9
reunification|-10 0 0 13 35
reunification say|-6 0 0 0 59
reunion|0 0 0 -28 0 0 0 57
reunion list|0 0 0 0 0 0 0 48
reunion schedule|0 0 0 -25 0 0 32
reveal|-44 -6 0 0 0 -8 0 24 0 -9 33
revenge|-7 -35 0 -22 0 0 0 -8
revenge @place|0 -34
revenue|-72 -79 -55 -49 -29 -37 -57 -72 -54 54 -25
revenue miscounted|0 0 0 0 0 51
reversal|0 0 0 0 11 0 0 0 0 -27
reverse|-72 23 0 22 12 -92 -38 -35 -34 -46 161
reverse order|0 0 0 0 0 0 0 0 0 -25 40
review|-17 -7 0 37 6 -13 0 0 0 0 -16
review water|0 0 0 40 0 -11 0 -7
reviewed|-15 0 0 0 0 -49 0 0 0 53
revive|-62 -54 31 12 11 62 -58 -9 -49 0 -48
revoke|79 -55 -50 15 -71 -230 -17 -58 -110 52 38
revoke @group|32 0 0 0 0 0 0 0 0 -19
revs|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
rhetoric|0 -13 0 28 0 52 0 -15
rhetoric @place|0 0 0 36
rice|-33 -29 0 -35 -9 0 -9 -20 0 16 74
rice tarpaulin|-15 0 0 0 0 0 0 0 0 0 43
riddle|0 -42 -27 0 10 -12 -10 -43 -23 11 -9
ride|18 0 -38 -61 -38 -114 14 -47 0 65 -49
ride @place|38 0 0 0 0 0 0 -19
ride roughshod|0 0 0 -35
ride towards|-7 0 0 0 0 0 0 0 0 37
ridge|59 -8 0 -17 -7 10 -9 0 0 -20 35
ridge @platform|0 0 0 0 0 0 0 0 0 0 52
ridge above|55 -8 0 -7
ridicule|-33 -58 -20 91 -37 -53 0 -17 -10 -86 -74
rifl|-14 51 0 11 0 0 -10 0 0 -11 -10
rifl @state|0 0 0 37
rifl stay|34 -8 0 0 0 0 0 0 0 0 -7
rifl three|-11 33 0 0 0 0 0 0 0 -6
rift|0 0 0 -10 -7 -14 0 48 0 -9
rift @state|0 0 0 -10 0 0 0 31
rig|-27 24 0 -16 0 19 19 -17 0 28
right|-72 -26 -27 20 -25 67 -34 0 14 29 -89
right bank|0 42
right commissioner|0 0 0 -8 0 58
right council|0 0 0 -25 0 0 0 0 0 35
right group|-7 0 0 13 0 43
right protect|0 0 0 35
rim|-6 19 0 0 -20
ring|0 -51 -25 39 -47 -59 -27 119 -14 -56 -45
ring @state|0 0 0 -7 0 -30 0 55 0 -11
ring crie|0 0 0 -8 0 0 0 0 0 34
ring through|0 0 0 37 0 0 0 -8
ringed|69 -49 0 0 0 0 0 0 0 0 -11
ringed @state|65 -46 0 0 0 0 0 0 0 0 -9
ringleader|47 -70 -12 -20 -19 -22 -37 18 -50 39 28
riot|92 26 0 -63 6 -24 53 -47 -34 54 -13
rioter|-7 0 0 17 0 0 0 -11 0 48 11
rioter set|-7 0 0 0 0 0 0 0 0 58
riots|0 -15 -24 -26 0 7 56 0 -9 78
rip|-16 21 0 -6 -26 -15 38 9 -10 -28 -6
riposte|16 -7
rise|-60 14 -11 -57 -50 -79 -44 -28 33 39 42
rise again|0 0 0 32 0 0 0 0 0 -14
rise power|0 0 0 0 0 0 0 0 0 33
rise predecessor|0 0 0 0 0 0 0 0 0 0 45
rival|-22 -30 0 -51 -13 39 11 -25 -9 -19 -18
rival armour|-7 0 0 0 0 34
rival-bid|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
river|-36 63 0 17 -19 0 24 -23 0 -31 -6
river @platform|-7 54 0 12 0 -28
river again|-6 0 0 33
river commission|0 0 0 -16 0 0 52
river lawmaker|0 35 0 -38 0 0 -8
river port|0 0 0 0 -9 0 0 -30 0 0 21
road|8 0 -9 40 -22 -19 -12 -47 0 50 13
road @state|-11 -19 0 -25 0 -6 0 -22 0 37 -14
road find|0 31
road gunfight|0 0 0 0 0 0 0 0 0 36
road laws|0 0 0 0 0 -36 0 0 0 0 30
road talk|0 0 0 48 0 0 0 -17
roadblock|6 -16 0 0 0 0 0 -7 0 -7 27
roadblock @place|0 -19 0 0 0 0 0 0 0 0 34
roadmap|-78 -28 0 15 -58 -31 32 112 0 0 -86
rob|-23 15 -12 -22 -10 -42 11 -74 -8 47 -35
robber|-22
robbery|-16 -37 0 22 -15 -22 -26 -14 -7 -27 -33
robot|-18 0 0 -6 -7 0 0 0 0 -17
rock|15 -20 0 -39 0 -25 -19 -59 -9 -15 -15
rock @date|35 0 0 0 0 0 0 -10
rocket|115 -40 -28 -25 -81 0 -113 -140 -125 -98 -121
rocket @place|35 0 0 0 0 -13
rocket cross|-20 43
rocket fire|-43 0 0 0 9
rocket raid|0 0 0 0 0 44
rocket state|-25 37
rogue|0 0 0 17
roll|30 29 -65 -108 -87 -170 -76 -27 -60 -232 129
roman|0 0 0 -18
romklao|0 29 0 0 0 0 0 0 0 0 -8
roof|-19 -6 0 0 0 0 0 0 0 -20 -20
rooftop|30
rooftop round|30
room|-44 -8 0 -51 -11 -14 35 76 -6 -27 -16
room @place|-17 0 0 -12 0 0 36
root|0 0 0 18
rope|-7 0 0 0 0 0 0 0 0 22
rostrum|0 0 0 29 0 -6 0 -20 0 37
rota|0 0 0 0 0 0 0 0 0 -18
rotate|36 15 60 -15 0 0 -22 34 41 -41
rotate further|36 -6
rotation|-48 -21 87 0 0 0 0 0 0 -9 -15
rotation @state|-27 -20 65 0 0 0 0 0 0 0 -15
rott|0 0 0 7 0 0 0 0 0 46
rott wharf|0 0 0 0 0 0 0 0 0 51
rouble|0 0 0 0 0 0 0 0 0 36
rouble worth|0 0 0 0 0 0 0 0 0 36
roughed|19 0 0 0 0 0 0 0 0 -6
roughshod|0 0 0 -35
roughshod islander|0 0 0 -35
round|-8 0 55 -133 -74 59 158 0 159 -63 -111
round @state|-14 0 0 -22 -9 -14 12 -6 -7 34
round between|-15 0 0 0 0 0 46 -23
round dam|0 0 0 0 0 0 35
round end|0 0 0 -7 0 48 -12 -8
round exploratory|0 0 0 0 0 0 -7 0 32
round koh|37 -7
round maidan|30
round normalization|0 0 0 0 0 0 31 -24
round post|0 0 0 0 0 0 0 0 0 0 34
round table|0 0 0 0 9 0 0 -31
round the-clock|-41 22 0 0 0 0 -11
round-the-clock|22
roundabout|11 0 0 19 0 0 0 -13 0 10
route|0 -17 0 0 0 0 0 -17
routine|-17 0 27 0 18 0 0 10 0 -7
row|54 0 0 -21 -30 0 56 -22 -7 -32 -17
row between|0 0 0 0 0 0 39 -55
row prosecutor|0 0 0 0 -16 0 0 34
row vote|59 0 0 -35 0 0 0 -9 0 -18
rowed|0 0 25 0 -7
rower|-23 -7
rowing|0 0 0 -10 0 0 0 -15 0 0 -14
royal|-32 0 0 -11 -7 0 0 -15 0 26 9
royal household|0 0 0 0 0 0 0 -10 0 38
rubber|14 0 0 -18 0 0 0 -6
rubbish|-8 0 0 0 24 0 0 0 0 0 -22
rubble|-8 0 0 0 0 -7 0 0 0 -9 62
rubble @place|-8 0 0 0 0 -7 0 0 0 -9 62
rude|0 0 0 17 0 0 0 0 -7
rue|-20 -6 -20 11 -25 0 39 -27 -17 0 -91
rugby|-73 -56 -29 -134 -65 -15 -47 -82 -52 -88 -123
rule|-72 -203 -52 31 0 -124 167 -64 -89 -86 13
rule broadcast|0 0 0 -6 0 0 0 0 0 0 33
rule once|0 0 0 31
rule out|55 -9 0 -34 -8 0 -10 7 0 23 -7
ruler|-23 -60 -60 59 -22 46 22 74 16
ruler entreated|0 0 0 0 0 39 0 0 0 -7
ruler laugh|0 0 0 37
ruler reinstate|0 0 0 0 0 0 0 0 0 -8 41
rumor|40 -16 -23 -7 24 123 -16 15 -13 -15 -66
rumour|18 -17 -23 -23 19 111 -29 7 -14 29 -74
rumour baseles|0 0 0 0 0 0 -10 0 0 45
run|-68 37 26 0 25 12 35 50 -16 22 -30
run @place|0 31 0 0 0 0 0 0 0 0 40
run declaration|0 0 0 -18 33
run jointly|0 0 0 0 0 0 0 31 0 0 -15
run like|0 31 0 -7
run no|-20 43
run out|9 -11 0 28 -12 0 -11 -29 0 33
run wild|0 0 0 0 0 0 0 0 0 36
runner|0 -9 0 -15 -7 0 0 0 0 -9
runway|18 42 -46 0 -26 -35 -14 13 -18 24 -17
rupture|93 -70 -10 -27 -68 -31 0 11 -24 48 -42
rupture @state|0 0 0 -19 -16 0 0 0 0 30
rush|141 -43 -18 -48 30 -10 33 0 -9 0 -43
rush drava|50 -10 0 -10
rust|-17 0 0 11 0 22 0 0 0 -31
rust @platform|0 0 0 15 0 23 0 0 0 -30
ryanair|-18 -10 0 0 0 0 0 0 0 40
ryanair flight|-17 -9 0 0 0 0 0 0 0 42
sabotage|120 0 -11 0 -56 -37 -66 -52 -39 -77 -82
saboteur|57 0 0 17 -12 24 0 -16 0 -24
saboteur @state|0 0 0 0 0 37
saboteur large|32 0 0 -14
sabr|15
sabre|-17 0 0 41 0 0 0 -8 0 -6
sabre rattle|-10 0 0 45 0 0 0 -8
sack|-28 -12 18 -10 -13 -6 0 -43 -14 84 42
sack entire|-8 0 0 0 0 0 0 0 0 39
sack judge|0 0 0 0 0 0 0 0 0 -8 41
sad|0 0 0 -10 0 32 0 -8
sad see|0 0 0 -10 0 32 0 -8
saddened|0 0 0 0 0 22
safe|-10 0 0 0 0 47 -8 6 0 -8
safe passage|0 0 0 0 0 36
safely|-7 17
safety|0 0 0 0 21 0 0 10 0 -13
saharan|0 0 0 0 0 0 0 -13 38
saharan nomad|0 0 0 0 0 0 0 -13 38
sail|-98 78 0 -22 -110 -147 -43 -100 -73 72 58
sail zone|0 0 0 0 0 0 0 0 0 39
sailing|0 0 0 0 0 35
sailor|60 -101 -17 -36 -19 -29 -43 0 -54 45 7
sailor anchorage|-19 0 0 0 0 0 0 0 0 47
sailor off|38 0 0 -8 0 0 0 0 0 -40 -10
sailor take|0 -13 0 0 0 0 0 0 0 37 -7
saint|0 0 0 0 -9 0 22 7
sakteng|0 0 0 0 0 0 0 0 0 -18
salang|0 43 0 0 0 0 0 0 0 0 -7
salang @date|0 43 0 0 0 0 0 0 0 0 -7
salari|-7 0 0 21 0 0 32 46
salari airport|0 0 0 0 0 0 40 38
sale|-82 -147 -52 -15 -109 -78 -81 -109 -31 100 -7
sale @state|0 -8 0 -8 0 0 0 -9 0 55
salient|18
salmaniya|0 0 0 0 0 0 0 0 0 43 -15
salmaniya hospital|0 0 0 0 0 0 0 0 0 43 -15
salt|0 -8 0 0 0 0 0 0 0 -13 17
salute|-62 -35 -21 -9 182 -43 -59 -19 8 -35 -50
salvo|123 -19 43 -24 -25 26 -17 0 -10 -99 -31
salvo @weapon|37
same|15 0 0 21 0 9 0 -21 68 0 -13
same conclusion|0 0 0 0 0 0 0 -29 30
sampl|0 0 0 0 0 0 31
sampl soil|0 0 0 0 0 0 31
sanction|-113 -126 -32 8 -159 122 -89 -87 -85 151 169
sanction @state|-17 0 0 -17 0 9 15 -10 0 -18 48
sanction wheat|0 0 0 0 0 0 0 0 0 36
sanctions|-53 -66 -30 16 -59 45 -43 0 -33 44 54
sanctuary|15 0 0 0 0 0 0 0 0 0 -7
sand|22 -9 0 -7 41 0 9 0 0 -21 -12
sandbag|0 43 0 0 0 -10
sandbank|0 0 0 0 0 0 0 0 0 0 -24
sandwich|0 0 0 0 0 0 -11 -21 23
sang|0 0 0 0 25
sapper|37 30 0 -9 -11 0 0 -11 0 -24 -24
sapper blow|-29 33
sardasht|-15 0 0 15
sarin|-16 15 0 6
sarstoon|21 0 0 34 -7 -6
satellit|-13 0 0 0 0 0 0 0 0 40 -7
satellite|7 35 0 14 -6 0 0 29 0 0 -9
satellite channel|-13 0 0 38
satellite show|0 32
satellite station|0 0 0 0 0 0 0 32
satisfaction|0 0 0 -14 40 0 0 -8 0 0 14
satisfaction @place|0 0 0 0 32 0 0 -6
satisfactory|0 0 0 -10 26 0 -12 -10
satisfied|0 0 0 0 0 -7 -21 16
save|0 10 0 0 0 -7 -7 -9 0 0 19
say|84 41 0 -57 47 39 71 -16 35 -82
say @date|-9 -38 0 0 -16 56 -10 -35 -8 7 8
say @organization|0 -11 0 -15 30 -34 9 0 0 -12 -7
say @person|84 -17 0 -33 -12 -12 21 40
say @place|-16 0 0 66 80 -50 -33 -40 24
say @state|-66 -33 0 126 0 -85 -43 -23 -20 -10 -9
say accord|0 0 0 34 0 0 -8
say agency|-8 0 0 48 0 0 -13 0 0 -9
say agree|0 0 0 0 0 0 0 -10 0 0 40
say agreement|0 0 0 -6 0 0 37
say any|0 0 0 54
say bargain|0 0 0 0 0 0 0 31
say bear|0 0 0 0 31
say beaten|53 0 0 0 0 -11 0 0 0 0 -19
say border|0 0 0 -7 -10 67 0 -17
say call|0 34 0 -29 -22 -30 -19 0 35 42
say country|68 0 0 11 -25 26 -10
say credible|0 0 0 35 0 -9 0 0 0 -8
say deny|0 0 0 -6 31 0 0 0 0 7
say dialogue|0 0 0 -6 -6 33
say embarrassed|-6 0 0 0 15 0 -11 -34
say encourage|0 0 0 -11 35 -13
say event|0 0 0 0 -12 36
say first|-6 0 0 31
say follow|0 0 0 0 0 80
say grateful|-12 0 0 -9 36 0 0 0 0 -7
say group|0 -12 0 36 0 0 -11
say latest|0 0 0 39 0 0 -7 -6
say meet|0 0 0 0 33 0 -20 -12 0 0 11
say might|0 0 0 0 0 0 0 38
say monitor|0 36
say neither|0 0 0 0 0 0 65
say no|-7 0 0 26 0 -36 -31 11 17 22 -11
say nothing|0 -6 0 -13 0 -17 -30 35 36
say order|0 0 0 32 0 -6 18 0 0 -15
say out|0 0 0 0 0 0 19 -30
say quitt|0 0 0 -9 0 0 35 -10
say remain|-7 0 0 -8 53 -7 0 18
say see|0 0 0 0 -7 -35 45 38
say separatist|0 -7 0 32 0 21 -6
say should|0 0 0 48 0 0 0 0 0 -54
say shuttle|0 0 0 0 0 0 34 -15
say side|0 0 0 0 35
say so|-6 0 0 59 -17 13 0 0 0 -18
say sorry|0 0 0 26 -24 -21 32 -8
say stadium|0 0 0 34
say statement|8 0 0 36 0 -20 0 -17
say talk|0 0 0 -7 -20 16 -23 30 -7
say there|-6 0 0 -29 44 0 8
say threaten|0 0 0 39
say timetable|0 -7 0 0 0 0 0 31
say truce|50 0 0 -6 0 0 0 -11
say ultimatum|0 0 0 52 0 0 0 -10
say understand|0 0 0 0 0 52 0 -11
say visit|0 0 0 -7 0 49 0 -20 0 -18
say what|0 0 0 -14 0 -7 0 -8 50
say who|0 0 0 -18 0 39 0 9
say will|0 0 0 41 64 -13 0 -12 0 -18
say would|-56 40 0 35 0 -77 9 75 -12 17 -29
say yes|-17 0 0 -16 -10 -53 -9 91 0 0 -6
scale|0 42 40 23 -43 0 140 61 -56 0 -25
scaled-down|0 38
scaled-down post|0 38
scam|0 0 0 0 0 0 0 0 0 -11 39
scam compound|0 0 0 0 0 0 0 0 0 -11 39
scandal|0 0 0 27
scare|45 -27 -16 19 -75 7 -52 0 -15 -59 -32
scath|0 0 0 19
scatter|37 6 0 0 0 -30 -59 0 0 -24 -16
scene|-15
schedule|28 -16 86 -57 -71 0 127 52 55 -7 -65
schedule @date|0 -6 0 -25 0 0 46
schedule changeover|-12 0 42
scheme|0 0 0 0 0 0 0 15
scholar|0 0 0 37 0 0 0 -9 0 0 -8
scholar mad|0 0 0 40 0 0 0 -7 0 0 -8
scholarship|0 0 0 0 0 0 0 -9 0 -7 40
scholarship @state|0 0 0 0 0 0 0 0 0 0 34
school|-7 -29 0 38 -22 -81 -21 -20 -7 -13 35
school @place|32 -12 0 0 0 0 0 -12 0 14 8
school out|0 0 0 0 0 0 0 0 0 34
school wedd|0 0 0 0 0 -69 0 0 0 -12 34
schoolgirl|10 0 0 0 0 0 0 0 0 -19 -11
schoolmaster|-7 0 0 0 0 0 0 0 0 23
schoolteacher|0 0 0 24
schoolyard|-9 16
scientist|21 41 0 11 19 -25 67 0 0 -15 -25
scientist could|0 0 0 -15 0 0 46
scoff|-62 -36 -41 150 -33 -65 19 -23 -32 -22 -18
scoff @place|0 0 0 39
scold|-33 -58 -21 88 -36 -48 0 0 -9 -88 -74
scooter|-18 0 0 -12 0 0 0 0 0 -11
scope|0 0 0 0 0 0 0 27
scor|11 0 0 0 0 0 0 0 0 -16 -13
score|0 0 0 0 0 0 0 0 0 19
scorn|23 0 0 85 -11 -20 -7 -33 0 -12
scorned|0 0 0 75 -8 13 7 -8 0 -20 -9
scorned @group|0 0 0 39 0 -7 0 0 0 -7
scorned @state|0 0 0 52 0 0 9 -6 0 -12 -8
scotched|32 0 0 -14
scotched story|32 0 0 -14
scourge|0 0 0 17 0 0 -20
scramble|114 33 -29 -76 -72 -127 -8 -81 -38 0 -113
scrap|-53 -72 -50 -17 31 -263 83 -49 -114 -65 261
scrap @weapon|0 0 0 0 0 0 0 36
scrap curfew|-9 0 0 0 0 0 0 0 0 0 31
scrap under|30 -13
scrap visit|0 0 0 0 0 0 -21 0 0 60
screen|24 0 0 16 0 0 0 0 0 40
screen @platform|31
screen all|0 0 0 0 0 0 0 0 0 36
screenplay|-25 -7 -11 -78 26 -39 -38 -82 -14 -42 -56
scrubbed|-8 -8 0 0 0 0 61 -9
scrubbed @date|-7 0 0 0 0 0 48
scrum|-73 -56 -29 -134 -66 -15 -47 -86 -52 -88 -123
scuffle|42 -20 -17 39 0 19 -11 -17 29 15 -67
scuttle|109 -80 0 18 -6 -78 -22 26 -42 -41 60
scuttle @platform|0 -8 0 0 0 0 0 0 0 0 36
sea|49 0 -51 49 7 -36 -11 58 -28 74 -63
sea blockade|-19 0 0 0 0 0 0 0 0 34
sea fire|0 -8 0 66 0 0 26
sea properly|0 0 0 0 48
sea shepherd|-6 0 0 -7 0 0 0 -8 0 37 -10
sea while|0 0 0 0 35 0 -7 -14 0 -12
seabed|0 0 0 22 0 -6 0 -12 0 0 -7
seal|-129 -93 -35 35 8 -71 13 30 -65 156 -64
seal letter|0 0 0 0 34
seal mirjaveh|0 0 0 0 0 0 0 0 0 36
seal pledge|0 0 0 56
seamen|0 0 0 -7 -17 0 0 0 0 15
seamer|-17
seaport|0 0 0 0 0 0 0 0 0 37 -10
seaport @state|0 0 0 0 0 0 0 0 0 37 -10
search|87 -12 -52 -29 10 -11 -80 134 -86 11 -61
search monastery|60 0 0 -7 0 0 0 -6 0 -12
search team|0 0 0 0 0 0 0 49 0 0 -29
season|-85 -8 -32 -144 -72 -24 -53 -63 -54 -87 -146
season offensive|0 38
season open|0 0 0 0 0 0 0 36 0 0 -15
seat|-10 -7 0 17 58 19 -28 10 36 -32 26
seat @organization|0 0 0 0 0 0 0 56
seat @place|0 0 0 0 54 0 0 -23
seat council|0 0 0 45
seat delay|0 0 0 0 0 0 -18 0 40
seat freeze|0 0 0 0 0 0 0 0 0 -7 43
seat union|0 0 0 0 0 50 0 -7
secession|0 0 0 45 0 -9 0 -13 0 -11
second|45 -33 -11 -32 -26 -18 -11 -35 31 -8 -54
second batch|32 0 0 -8
second beach|-36 0 0 25
second exercise|0 0 0 0 0 31
second night|0 0 0 0 0 0 0 0 0 35
second visit|0 0 0 0 0 0 0 0 46
second week|41
secret|-18 0 0 12 0 26 -23 68 -6 -7 -13
secret loan|0 0 0 0 0 30
secretariat|0 0 0 35 0 0 0 0 0 -9
secretariat @place|0 0 0 35 0 0 0 0 0 -9
secretary|-30 -60 -60 12 7 -28 47 93 18 36 -43
secretary @place|0 0 0 0 0 0 0 51
secretary meet|0 0 0 0 0 0 32 -17
secretary tell|0 0 0 -33 29 0 0 -11
section|0 0 0 -17 0 0 49 -7 0 -33 -18
section political|0 0 0 0 0 0 26 0 0 -45
sector|19
secure|35 -44 -17 -54 -46 -131 -55 81 -35 -82 99
security|10 -20 0 21 -8 -17 0 -21 -11 43 8
security adviser|30 0 0 -14 6
security firm|-8 0 0 0 0 0 0 0 0 30
security service|-24 0 0 0 0 0 0 0 0 42 -11
security-forces|60 17 -17 11 -25 23 -21 -11 -57 0 20
see|38 -41 -53 16 -130 0 50 48 26 -161 -132
see @group|-6 0 0 -25 0 0 0 -44 46
see @place|0 0 0 0 0 34 0 -11
see @state|-10 0 0 -31 -10 0 22 83 -8 0 -8
see agency|33 0 0 0 0 0 0 -7
see no|-9 0 0 -44 28 23 14
see other|0 0 0 -10 0 0 0 -14 46
see since|39
seek|-219 -24 -48 48 170 193 -146 -99 -90 -150 -95
seek @place|0 0 0 0 0 30
seek @state|0 0 0 0 0 35
seek eleventh-hour|0 0 0 0 0 40 0 -28
seek nor|0 0 0 0 0 0 -29 30
seek owner|0 0 0 0 0 -33
seek review|0 0 0 40 0 -11 0 -7
seek telephone|0 0 0 0 30 -8 0 -23
seeker|0 0 0 -16 0 41 0 0 0 -8 -9
seismic|-19 0 0 0 0 0 0 0 0 20
seize|-59 -186 -26 -90 -16 -56 -57 -112 -79 196 58
seize #|49 0 0 0 0 0 0 0 0 -42 -11
seize @date|-11 0 0 0 0 0 0 0 0 -22 35
seize @state|-51 0 0 0 0 0 0 0 0 63 -10
seize islet|40 0 0 0 0 0 0 0 0 -6
seize parliament|0 0 0 0 0 0 0 0 0 41
seize warehous|0 0 0 -17 0 0 0 -7 0 -6 47
seizure|-102 -63 -18 25 -30 -51 29 -61 -16 222
seizure @state|0 0 0 0 0 0 0 0 0 40 -12
sejm|-9 0 0 38 0 0 0 -7
sell|-97 -15 -14 0 0 -62 -41 0 0 0 45
sell @state|0 0 0 -8 0 0 0 0 0 63
seller|-57 -77 -28 35 -61 -21 -50 -64 -8 25 10
semi-final|-72 -61 -29 -134 -66 -15 -48 -84 -52 -90 -123
semiconductor|-50 -77 -28 -8 -64 -21 -50 -61 -8 23 10
semifinal|-72 -55 -29 -133 -65 -15 -47 -82 -52 -87 -123
senate|-25 -54 -59 37 -25 -11 11 60 23 25 -54
senate kill|-7 0 0 41
senator|-18 -56 -60 62 -35 9 7 88 23 7 -16
senator @place|0 0 0 43
senator reiterate|0 0 0 38
send|110 -109 -151 -32 154 -107 27 69 -90 -86 24
send #|-70 31 0 0 0 -22 0 0 0 -10
send @person|-8 0 0 -9 -22 0 0 43 0 -10 -7
send @place|11 0 0 -50 0 17 0 -19 0 0 18
send @state|0 0 0 42 0 58 0 -59 0 73 25
send anybody|0 0 0 -16 0 0 51
send back|-21 11 0 34 26 -55 0 -18 0 9 -8
send bottom|0 0 0 31
send brigade|57 0 0 0 0 0 0 -9 0 0 -7
send civilian|0 0 0 0 0 0 0 45 0 0 -22
send commiseration|0 0 0 0 -7 34
send envoy|-19 0 0 0 -8 0 0 35 0 8
send home|-24 -25 0 -10 18 -19 0 -25 0 17 42
send more|39
send observer|0 0 0 35 0 0 -36
send out|0 0 0 -15 0 0 0 36
send soldier|0 0 0 -27 42 0 0 -7 0 0 -7
send them|0 0 0 0 45 0 0 -14
send word|0 0 0 -8 -27 35 21
senior|0 33 0 -48 14 -10 0 45 0 -13 -14
senior @group|0 0 0 -26 0 0 -12 36
sensible|0 0 0 0 67 -26 0 0 0 -13
sentence|-38 -74 9 -56 -59 92 12 -80 20 110 145
sentence #|0 0 0 0 0 0 0 0 0 39
sentence @place|-9 0 0 0 0 34
sentence @state|0 0 0 0 0 0 0 0 0 -38 16
sentence publisher|0 0 0 0 0 0 0 0 0 41
sentri|33
sentri leave|33
separate|-49 -59 0 66 69 0 58 -28 0 -17 -63
separate tax|0 0 0 58 0 0 0 0 0 -11
separation|0 0 0 31
separation @state|0 0 0 31
separatist|84 37 -18 68 -40 72 -27 -60 -61 0 34
separatist @place|0 49
separatist @state|0 -13 0 -7 0 46 0 -14
separatist let|0 0 0 0 0 0 0 0 0 0 40
separatist would|0 0 0 32
sequel|-27 -8 -12 -81 25 -39 -39 -84 -15 -43 -57
sergeant|12 18 0 0 0 0 23 -16 0 -18 32
sergeant @organization|0 0 0 0 0 0 0 -9 0 0 38
seri|-19 0 0 -40 -11 -9
serious|0 0 0 0 29
serious basi|0 0 0 0 34
seriously|0 0 0 17
sermon|0 0 0 23
servant|-17 0 0 0 0 -9 0 21 0 17
serve|18 31 -14 42 17 -45 0 -9 -32 -52 -21
serve notice|0 0 0 53 0 -31
serve year|34
server|-26 0 0 0 0 0 0 0 0 58
server @place|-22 0 0 0 0 0 0 0 0 30
servic|0 0 0 0 0 0 0 35
servic @place|0 0 0 0 0 0 0 35
service|-38 -47 0 -16 -10 -21 -13 -9 0 -12
service @place|-33 0 0 0 0 0 0 0 0 21 -10
service stop|0 0 0 0 0 0 0 0 0 -56 21
serviceman|110 32 67 -46 -84 -55 -74 -74 -49 -73 -45
servicemen|125 33 67 -46 -83 -46 -74 -73 -49 -72 -64
session|-54 -50 -15 -72 -81 -18 160 66 131 -146 -134
session @state|0 0 0 47 0 -8 15
set|60 -111 -137 -83 -132 -149 71 8 -188 -48 13
set @state|12 31 0 27 0 0 0 0 0 -16 -19
set date|-10 0 0 -8 0 75 10 -15 0 -7 -13
set foot|25 -8 0 -48 0 0 17 0 0 23
set month|37 -15 0 0 0 0 0 0 0 -6
set seize|-11 0 0 0 0 0 0 0 0 32
set town|-7 0 0 0 0 0 0 0 0 58
set up|-11 0 0 37 0 -7 -22 54 0 -30 -13
set upon|32 0 0 0 0 0 0 0 0 -13
settle|-66 -88 12 -28 -91 50 101 172 -62 -111 -115
settle about|0 0 0 0 0 50 0 -16 0 -12
settle retired|0 0 0 37 0 0 -7 -18
settle salari|0 0 0 0 0 0 40 38
settle two|0 0 0 0 0 -25 0 33
settlement|-169 -29 -40 -49 -89 128 133 62 8 -114 -117
settlement @date|0 0 0 0 0 36 -11
settlement hala'ib|0 0 0 0 -7 0 31 -11
settler|0 0 0 29
seven|15 11 0 -41 -6 -34 25 -13 26 -37 -9
seven @place|0 0 0 0 0 0 28 -27 30
seventeen|22 0 0 -12 0 0 0 -6 0 -27 12
seventeen man|37 0 0 0 0 0 0 0 0 -13
seventh|0 17 0 -6 0 -8 0 30 0 -10
seventh attempt|0 0 0 0 0 -8 0 34
seventy|-7 0 0 -12 0 0 0 0 0 0 26
sever|54 -78 -26 44 -45 -94 -42 -45 -53 80 -130
several|-16 0 0 0 0 -7 10 0 0 -7
severely|0 0 0 21 0 0 0 -11
sewed|0 0 0 0 0 0 0 0 0 44
sewed lips|0 0 0 0 0 0 0 0 0 44
shabaab|18
shadow|40 25 -16 -55 -79 -21 -35 -7 -25 -87 -76
shadow @state|0 47
shaft|0 0 0 16 0 0 0 0 0 18 -17
shake|-141 14 -98 -71 -17 -30 0 149 -41 -143 -62
shake hand|0 0 0 -7 11 34 -27 24 -16 0 -28
shake last|0 31
shall|-28 0 0 15 -11 -9 12 -22 0 10 39
shall replenish|0 0 0 -11 0 0 0 -13 0 0 42
shan't|-16 -20 0 31
shan't stand|-16 -20 0 31
share|-222 -153 -73 -126 -96 60 47 177 41 -129 -217
share #|0 0 0 0 0 33 0 -9
share @place|0 0 0 0 0 -24 -7 36
share @state|0 0 0 -8 0 47 0 -18
share pact|0 0 0 -18 0 0 40
share water|0 0 0 0 0 -31 0 17
shareholder|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
shareholders|-54 -22 -33 -62 12 -40 -43 -46 -34 30 -19
sharp|-11 0 0 71 0 -14
sharp note|0 0 0 42 0 -13
sharpshooter|-16 -37 0 22 -15 -22 -26 -14 -7 -27 -33
shatter|0 -34 0 7 -22 -8 54 -16 -12 -37 -24
she|-49 0 0 -30 0 15 -22 -16 0 0 32
shed|-18 15 0 -6 -7 27 0 0 0 -8
shed between|0 0 0 0 -7 30
sheer|31 0 0 -19
sheer invention|31 0 0 -19
sheet|0 0 0 -7 0 43
sheet tell|0 0 0 -6 0 43
sheikh|-24 -66 -59 13 -13 -7 18 102 26 21 -33
shejaia|0 0 0 17
shelf|0 0 0 -11 -10 0 15
shell|145 -141 -174 140 -35 20 -70 -162 -169 -75 -151
shell land|-34 14 0 37
shell worth|-22 0 0 0 0 0 0 0 0 0 30
shelling|90 -7 -40 41 19 13 -46 -52 -49 -42 -35
shelter|17 -33 0 -17 64 90 11 -8 -12 15 23
shelter saboteur|0 0 0 0 0 37
shelve|-79 -89 -32 -19 155 -187 204 -22 -28 -140 108
shelve @state|0 19 0 0 0 0 30 -11
shelve plan|0 0 0 0 39 0 0 -17 0 0 -7
shepherd|-7 0 0 -15 0 0 0 -10 0 93 -21
shepherd @person|-6 0 0 -7 0 0 0 -8 0 37 -10
shepherd drive|-8 0 0 0 0 0 0 0 0 42
shield|0 0 12 0 -11 0 0 0 0 -18 20
shift|107 -16 -19 -40 24 -12 29 -9 -11 -8 -52
shift north|30 -10
shikotan|-11 0 0 0 0 0 0 0 0 18
ship|34 25 -120 49 9 -110 -53 -31 -22 -58 81
ship @organization|0 0 0 0 -9 0 0 -30 0 0 21
ship @state|-24 0 0 37 0 0 0 0 0 25 -12
ship across|0 0 0 0 0 -24 0 35
ship captain|0 -11 0 0 0 0 0 0 0 0 34
ship confirm|0 35 0 0 0 0 0 0 0 0 -8
ship minister|0 0 0 38 -12
ship nation|0 0 0 0 0 0 0 -8 0 35
ship night-vision|-7 0 0 -15 0 32
ship out|8 13 0 -7 35 0 0 -12 0 -33
ship reach|0 0 0 0 0 0 0 34 0 0 -7
ship second|32 0 0 -8
ship tow|-17 0 0 0 0 0 0 0 0 32
ship turn|0 -7 0 -8 0 0 0 0 0 47
ship under|0 0 0 0 0 0 0 0 0 0 34
ship within|38 -6
shipbuilder|0 0 0 -32
shipbuilder reject|0 0 0 -30
shipment|-20 0 0 -6 0 0 0 0 0 0 20
shipowner|0 0 0 -37
shipowner threaten|0 0 0 -37
shipper|0 0 0 0 -7 0 0 18
shipyard|-9 -7 0 0 23 -9 0 -15 0 60 -20
shipyard go|0 0 0 0 0 0 0 0 0 50
shirt|-17 0 0 0 0 0 0 -12 0 19
shirtfront|0 0 0 32 -10 -9 0 -23
shirtfront @state|0 0 0 32 -10 -9 0 -23
shoal|38 -8 0 -14 24 -15 0 16 0 41 -10
shoal catch|30 -7 0 0 0 0 0 0 0 20
shoe|0 -18 0 -14 -6 0 -8 -8 0 0 -6
shoot|93 12 -110 -78 85 43 29 -120 -28 -152 -163
shoot @state|-29 12 0 -11 35 0 0 0 0 -15
shoot crowd|30
shoot dead|46 0 0 25 0 0 0 0 0 -8
shoot four|7 0 0 0 0 0 0 0 0 42
shoot fugitive|0 0 0 -48
shoot range|0 0 0 0 0 53 0 0 0 -8
shop|11 -10 0 -8 0 -10 0 0 0 22
shopkeeper|0 0 0 -19
shoplifting|-16 -37 0 22 -15 -22 -26 -14 -7 -27 -33
shopper|0 34 0 0 0 0 0 0 0 0 -12
shopper street|0 35 0 0 0 0 0 0 0 0 -11
shore|18 11 0 0 0 0 0 -29 29 -10
shore sixth|0 0 0 0 0 0 0 -29 30
short|-29 11 0 0 -29 14 42 -11 0 16 11
short @place|0 34
short @state|-11 0 0 -19 0 0 53 0 0 -13
shortage|0 0 0 -48
shorten|-16 -60 17 28 -9 -20 70 20 0 16 34
shorter|0 0 0 -17 0 -16 0 29
shortly|10 0 0 15 0 0 0 -25
shot|61 20 0 -32 12 -13 0 -10 0 -21
shot between|33
shot fire|37 -13 0 -6 0 0 0 0 0 -10
shot no|0 36
should|-29 -19 0 122 -43 19 -27 -58 -12 -69
should @place|0 0 0 40 0 0 0 -14
should @state|15 -7 0 29 -14 -10 -6 0 0 -56
should draw|0 0 0 0 0 61 0 -44
shouldered|22
shout|0 0 0 -9 0 -9 0 -23
shov|0 -16
shovel|22
show|-59 -15 -36 -15 -70 62 45 -23 32 -44 -56
show @group|-7 0 0 0 0 34
show @place|-45 0 0 0 0 0 -7 -6
show anybody|0 0 0 0 0 0 0 34 0 0 -7
show dissent|0 0 0 0 0 0 0 0 0 33
show force|32 -11 0 0 -7
show host|0 0 0 0 0 0 0 -30
show restraint|0 0 0 -8 0 34 0 -6
show say|0 0 0 32
show stocks|0 0 0 0 50 0 0 -9
show up|0 0 0 0 0 0 50
shown|0 0 0 -14 0 -9 -6 7 0 40
shown door|0 0 0 -11 0 0 0 -10 0 47
shr|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
shred|0 -40 -27 0 10 -12 -10 -43 -23 13 -9
shrieked|22
shrimper|0 0 0 0 -6 0 0 0 0 0 19
shrink|15 16 -17 12 -14 53 -31 -22 -19 0 -80
shrs|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
shrug|-57 7 -41 120 -36 -75 16 -21 -33 -24 -18
shrug more|0 45 0 0 0 -9
shrug off|0 0 0 45 -7 -16 0 0 0 -11
shun|-32 -51 -11 81 -39 -28 113 -38 -27 -14 -55
shun poll|0 0 0 45
shun quarter|0 0 0 0 0 0 38 -11
shura|0 0 0 19
shut|-128 -116 -54 -25 -19 -137 68 -200 -78 287 -92
shut @date|-17 0 0 0 0 0 0 -9 0 0 53
shut @place|0 0 0 0 0 -6 -10 0 0 45
shut door|-10 0 0 0 0 0 66
shut last|0 -6 0 0 0 -7 0 0 0 31
shuttered|0 -9 0 -11 -17 0 0 0 0 44
shuttle|0 11 -8 -15 -59 32 -21 16 100 -30 -26
shuttle between|-8 0 0 -6 0 -8 16 30 27
side|11 0 -8 -34 62 0 42 15 15 -30 37
side @organization|0 -17 0 0 43 0 0 -10
side @place|-20 32 0 -6 -9 14 0 -29 0 18 -18
side @state|17 0 0 53 0 -7 -11 -7
side against|0 0 0 -35 29
side budge|0 0 0 0 0 0 65
side ceasefire|0 0 0 0 0 0 0 0 0 0 49
side claim|40
side communique|0 0 0 0 48
side could|0 0 0 0 35
side keep|-16 0 0 0 0 33
side line|-7 0 0 0 -7 0 0 38 0 13
side maintain|0 0 0 0 0 0 -8 -10 38
side negotiator|0 0 0 0 0 -24 0 35
side nuclear|0 0 0 0 22 -38
side say|30 0 0 0 0 0 -11
side should|0 0 0 0 0 61 0 -44
side will|0 0 0 30 0 0 -10
sidelin|0 0 0 -9 0 0 -44 26 0 0 -6
sidelin summit|0 0 0 -9 0 0 -44 25
sidestepped|0 0 0 -15 0 0 46
sidestepped demand|0 0 0 -15 0 0 46
sideswipe|11 -43 -7 -9 -7 -22 16 -24 0 0 7
siege|136 -101 -42 63 -84 32 -53 41 -46 -17 36
siege @group|44 0 0 -6
siege @place|78 0 0 0 0 9 0 63 0 -15 -15
siege starvation|0 0 0 40
sierra|-14 0 17 0 0 0 0 0 0 0 28
sigh|0 0 0 -16 20
sight|42 -25 0 36 -8 -10 -34 -20 10 0 13
sign|-122 -68 -53 -99 -121 -213 113 167 -38 -97 -10
sign @date|0 0 0 16 0 0 -46 14 0 -13
sign @person|0 0 0 -35 -18 -7 19 0 0 6
sign @place|0 0 0 -15 -8 30 -16 47
sign @state|0 0 0 -10 -16 0 -26 20 0 67 -14
sign @weapon|0 0 0 0 50 0 0 -9
sign aggression|0 0 0 0 0 0 0 -47
sign alone|0 0 0 0 0 0 24 39
sign annex|0 0 0 -12 0 0 42 0 0 -13
sign ask|0 0 0 0 0 0 0 -13 38
sign framework|0 0 0 38 0 0 0 21
sign minutes|0 0 0 0 0 0 18 -34
sign order|32
sign raise|0 0 0 0 0 0 0 0 0 0 34
sign treaty|0 0 0 0 -6 0 0 40
sign under|33 0 0 -17 0 0 6 -7
sign warmer|0 0 0 0 0 0 0 0 0 0 34
signal|-78 20 16 -53 0 21 -28 0 -36 34
signal @state|0 27 0 -10 0 -13 0 -12 0 30
signatur|0 0 0 25 0 0 0 37
signature|0 0 0 0 12 0 0 43 0 0 -7
signature aggression|0 0 0 0 -12 0 0 34
silence|-43 59 0 25 16 91 -50 0 -32 0 -30
silence @state|0 0 0 -17 0 45
silence neither|0 0 0 0 0 34 0 -11
silence press|46 0 0 0 0 -16 0 -8
silent|-60 50 0 -12 -19 22 -10 0 0 35 -7
silent @date|0 31 0 0 0 0 0 0 0 37
similar|0 0 0 0 0 0 0 -6 0 27
simla|0 0 0 0 0 -7 0 15
simplify|-71 28 0 23 13 -92 -38 -34 -33 18 125
simplify character|0 0 0 0 0 0 0 0 0 36
simulate|-14 56 65 -25 0 30 -17 -21 0 -10 -43
sin|0 0 0 30 0 0 0 0 0 -9
since|-50 83 0 -57 0 -42 28 13 -13 -22 73
since @date|-74 -28 9 17 -44 0 57 -31 0 -17 19
since @person|0 0 0 -22 69 0 -10 -41
since @weapon|0 40 0 0 0 0 0 0 0 0 39
since election|0 0 0 0 0 0 0 0 0 41
since truck|0 38 0 0 0 0 0 0 0 0 -7
sincere|0 0 0 -16 20
sincerity|0 0 0 7 -23
singer|-37 18 -12 -94 16 -44 -45 -86 -17 -51 -79
singhu|0 0 0 0 0 -36 0 0 0 0 30
singhu road|0 0 0 0 0 -36 0 0 0 0 30
single|-23 -55 -20 92 -43 -59 33 -48 9 -96 -71
single one|0 0 0 39 0 0 -7 -6
sink|50 -40 0 54 -30 0 -22 0 -9 -117 -34
sink @platform|0 0 0 -22 0 42
sinner|0 0 0 32
sinner thousand|0 0 0 32
sino|-14 19
siphon|-30 15 -12 -21 -8 -38 11 -75 -8 83 -32
siphon mail|-8 0 0 0 0 0 0 0 0 30
siren|0 -31 0 -8
sister|0 0 0 28 16 0 0 -19
sit|-134 -69 -79 -210 -93 -152 212 43 138 -97 -92
sit @group|-7 0 0 0 0 0 11 -51
sit between|0 0 0 0 0 0 -29 0 32
sit down|0 -9 0 -11 -12 -31 -23 42 0 30
sit out|0 0 0 0 0 0 50
sit ten|0 0 0 0 0 0 34 -18
sit-in|-13 -21 -24 -27 0 -8 55 -6 -9 151 -7
sit-in @place|0 0 0 0 0 -8 0 0 0 51
sitcom|-25 -8 -11 -78 26 -39 -41 -83 -15 -43 -58
site|-44 20 0 0 30 0 -19 -16 0 11 53
site @state|0 0 0 0 -9 0 0 0 0 0 31
site near|0 0 0 0 0 0 0 0 0 0 40
sitka|0 0 0 0 0 0 0 0 0 20
situation|-13 0 0 0 0 19 -10 14 38 -15
situation along|0 0 0 0 0 0 -8 -10 38
six|26 0 -7 -16 20 -31 0 36 13 -11 -7
six @platform|30 24 0 0 0 0 0 0 0 -7
six @state|-17 -15 0 0 17 -20 -9 -6 0 43
sixteen|0 0 0 29 0 0 -11 0 23
sixteen @state|0 0 0 30 0 0 -10
sixth|11 0 0 17 0 0 0 -16 29 0 -6
sixth time|0 0 0 19 0 0 0 -30 29
sixty|45 0 0 -18 0 0 27 -28 0 -11 -10
sixty-fourth|0 0 0 0 0 0 -7 0 32
sixty-fourth round|0 0 0 0 0 0 -7 0 32
skater|0 0 0 -18 -8 0 -7 -7
skie|8 9 0 -22 0 0 0 -6 0 -13
skier|0 0 0 0 18
skiff|39 -9 0 0 0 0 0 0 0 -7 -6
skip|-33 -131 -15 65 16 -93 268 -30 -29 28 -56
skip train|0 0 0 0 0 0 0 0 0 33
skipper|-10 -16 0 -10 0 0 0 -7 0 27 16
skipper custody|0 0 0 -9 0 0 0 0 0 30
skirmish|145 -86 0 0 -13 42 -40 -6 18 -66 -19
skulked|15 32 0 0 0 0 0 0 0 -9
skulked off|15 32 0 0 0 0 0 0 0 -9
sky|33 -18 0 7 0 0 -12 0 0 -11
slam|-73 -36 -35 91 -76 -162 129 -98 -35 -47 -108
slam door|0 0 0 -34 0 0 57
slander|0 0 0 15 0 -26
slap|32 -88 0 -53 -86 -24 -83 0 -69 122 -13
slash|-17 0 -15 64 9 -62 -38 -54 -29 58 -87
slaughtered|22 0 0 0 0 0 0 0 0 -35
slavyansk|22
slay|50 16 -26 -34 0 0 -38 -29 -25 -127
slay gunman|17 0 0 -16 0 0 0 0 0 -38
sleeples|0 0 0 0 0 0 0 44
sleeples night|0 0 0 0 0 0 0 44
sleepwalk|0 0 0 44
slept|-20 43
slept upstair|-20 43
slid|-6 0 0 0 0 0 0 0 0 22
slim|0 0 0 0 0 0 11 -35
slim accord|0 0 0 0 0 0 11 -35
slinex|0 0 25
slip|95 19 -44 33 -33 -122 27 -60 24 0 -23
slip line|0 0 0 42 -6
slip make|-6 0 0 0 15 0 -11 -34
slip out|42 -10
slip winter|0 0 0 0 0 0 35
slow|-6 -6 0 24
small|19 0 0 26 -9 14 45 -6 0 -12
small hours|0 9 0 -10 0 16 37
smaller|0 0 0 0 0 41
smaller @place|0 0 0 0 0 41
smash|14 -52 -27 0 54 -26 -11 -43 -23 0 -12
smash consulate|0 0 0 0 44 -13
smile|0 0 0 12 0 -12 0 -15 -11
smoke|24 -7 0 0 0 0 0 0 0 -12
smoothed|0 0 0 0 -8 0 0 52
smoothed tiff|0 0 0 0 0 0 0 32
smoothly|-12 0 42
smoothly force|-12 0 42
smuggle|-61 -17 9 15 -13 -17 0 -20 -28 0 35
smuggler|58 -16 0 -12 -9 -15 0 12 0 12 -17
smuggler say|41
snag|-8 29 -8 -11 0 -28 27 26 36 0 -29
snap|0 0 0 0 31 0 0 -9
snap inspection|0 0 0 0 31 0 0 -9
snapback|0 0 0 21 0 -6 -9 0 0 22 -26
snapped|9 0 0 34 0 -9 24 -43 0 -18
snapped @state|0 0 0 21 0 -9 27 -40
snatch|-22 -42 12 -23 14 13 16 -58 -12 68 63
sneak|-38 -14 10 6 -9 -9 0 -16 -28 -7 9
sneer|0 -49 -22 38 0 -65 61 -41 0 28
sniped|0 0 0 35
sniped @place|0 0 0 35
sniper|25 10 0 0 -7 0 0 -6 0 -6
sniper post|30
snow|-74 -52 -17 -67 -8 100 -42 -7 -27 -65 -17
snub|-23 -217 -51 37 38 -177 276 -102 -90 0 -47
so|-56 10 0 76 20 0 20 -7 -15 32 12
so @state|-11 40 0 -7 0 42 0 0 0 -14
so can|0 0 0 35 0 -26
so courteously|0 0 0 -6 0 43
so does|0 0 0 -8 0 0 0 0 0 43
so long|0 0 0 8 31 0 -9
so student|0 0 0 -8 0 0 0 0 0 0 31
soccer|-72 -55 -29 -133 -65 -15 -47 -82 -52 -87 -123
social|0 0 0 32 -9 0 -8 -23
social media|0 0 0 35 -9 0 0 -21
socialist|0 0 0 0 0 0 0 -19 0 41
socialist coalition|0 0 0 0 0 0 0 0 0 43
societi|0 0 0 0 0 0 0 48
societi again|0 0 0 0 0 0 0 48
society|85 0 0 0 0 0 -6 -6 0 -14
society campu|43 0 0 0 0 0 0 0 0 -10
soft|0 0 0 -9 0 0 0 0 0 0 34
soft term|0 0 0 0 0 0 0 0 0 0 34
soften|-125 -24 -61 -58 182 -93 0 0 -18 -175 147
soften @place|0 0 0 0 48
soften border|0 0 0 0 0 0 0 0 0 0 31
softer|0 0 0 -18 40
softer note|0 0 0 -18 40
soil|-11 21 0 0 43 -11 16 0 20 -10 -30
soil if|0 0 0 0 31 0 0 -16
soldier|181 124 86 44 -98 -7 -59 -156 -118 -93 -41
soldier @military_unit|-30 20
soldier @organization|-18 0 34
soldier @state|-20 -6 0 16 38 -12 -9 -6 0 -16 9
soldier answerable|-18 0 0 43 0 0 0 0 0 -6
soldier cease|-9 38
soldier cut|-13 0 0 0 0 0 0 0 0 0 52
soldier home|0 0 0 65 0 -43
soldier jail|0 0 0 -34 0 0 34
soldier join|14 0 0 0 0 0 0 0 0 52
soldier kill|0 0 0 -8 0 0 0 -16 0 0 46
soldier mountain|0 0 0 30 -7
soldier never|15 0 0 -31
soldier out|-7 38 0 0 0 0 0 0 0 -17
soldier plunder|-28 0 0 0 0 0 0 0 0 31
soldier policemen|0 23 0 0 0 0 0 0 0 0 -40
soldier power|30 0 0 -6
soldier restore|0 0 0 0 0 36
soldier retreat|47 8
soldier ring|0 0 0 37 0 0 0 -8
soldier run|0 31 0 -7
soldier shoot|7 0 0 0 0 0 0 0 0 42
soldier stay|24 0 0 -17 0 47
soldier turn|35 -12
soleil|0 0 0 -10 0 0 0 31
solicit|0 0 0 0 0 46 0 0 0 -10 -13
solicit @state|0 0 0 0 0 46 0 0 0 -10 -13
solicited|-21 0 0 0 0 61
solicited @state|-7 0 0 0 0 34
solidarity|0 -13 0 -55 59 -47 0 40
solidarity @state|0 0 0 0 24 -44 0 49
solidarity tax|0 0 0 -32
solomon|0 0 0 28
solution|-29 -14 -23 65 -37 30 41 28 -38 -59 20
some|36 -22 -8 0 0 -11 0 8 0 10 -20
somebody|-15 -7 28 10 0 0 0 0 0 32 -18
somebody near|-12 0 0 0 0 0 0 0 0 40
someth|-6 -22 0 44 6 -7 21 7 0 -8
someth @state|0 -20 0 47 0 0 0 0 0 -7
somewhat|0 0 0 0 0 -28 0 57
somewhat less|0 0 0 0 0 -28 0 57
son|0 0 0 -24 -7 0 0 0 0 24
sonar|0 0 0 0 0 34
sonar incident|0 0 0 0 0 35
song|-15 0 0 11 0 -12 0 -28
sonic|33 0 0 0 0 -35
sonic charge|33 0 0 0 0 -35
sons|45 0 0 8 0 -27 0 -9 0 0 11
sons @place|31 0 0 0 0 -12
sooner|0 0 0 26 0 -31 0 8 0 0 -7
sooner eat|0 0 0 27 0 -31 0 0 0 0 -7
soothe|0 0 0 0 33 0 0 -14
soothe @state|0 0 0 0 33 0 0 -14
soothingly|-21 0 0 -9 0 0 0 0 0 8 -14
sorbonne|19
sorghum|0 0 0 0 0 0 0 0 0 0 39
sorghum nyal|0 0 0 0 0 0 0 0 0 0 39
sorri|0 0 0 0 19 0 -9 0 0 0 -19
sorrow|0 0 0 -14 29 75 0 -9
sorrow people|0 0 0 0 0 32
sorry|0 -7 0 11 49 -22 23 -10 0 0 -23
sorry @state|0 0 0 -32 62 -17 0 -9
sortie|15
souda|-6 0 20
sound|0 0 0 -31 0 0 0 85 0 -12 -9
sound out|0 0 0 -29 0 0 0 87 0 -10
sounded|0 12 0 -11 0 33 -12 0 0 0 33
sounded @date|0 28 0 0 0 0 0 0 0 0 35
sounded pessimistic|0 0 0 0 0 36 -11
soundtrack|-25 -7 -11 -78 26 -39 -38 -82 -14 -42 -56
sourc|0 -8 0 -18 -12 17 0 0 28 -43 -17
source|-22 0 0 -47 -14 46 8 8 24 -20 16
source close|-9 -6 0 -22 0 52 0 0 0 -14
source say|32 0 0 -16 -8 0 0 -13 25 -11 28
source tell|-46 15 0 -25 0 0 7 0 0 7
soured|0 0 0 31
soured @state|0 0 0 31
south|13 29 -9 -41 -10 -27 67 24 -14 -28 -14
southeast|16
southern|-22 44 30 -12 -9 52 0 46 0 -32 -14
southern @state|-12 33 33 9 0 0 -14 6 0 -23 -8
southern movement|0 0 0 0 0 51
southern rebel|-8 0 0 0 0 0 0 52
southerner|-14 29
sovereign|0 0 0 15 0 0 0 0 0 -11 -7
sovereignty|-50 -58 -26 -6 22 25 0 51 18 -29 -79
sovereignty but|0 0 0 0 0 0 0 38
sow|41 7 0 0 7 -30 -58 -11 0 -23 -15
soybean|-54 -22 -32 -51 13 -38 -41 -33 -32 37 -19
soyuz|0 0 0 0 0 0 0 0 0 17
spanggur|47 8
spanner|0 0 0 0 0 0 0 0 0 41
spanner opposition|0 0 0 0 0 0 0 0 0 41
spare|-77 54 0 55 -30 32 -36 26 -18 0 46
sparrow|0 0 0 -8 -6 0 0 0 0 18
spat|0 0 0 57
spat amnesty|0 0 0 57
speak|-179 -94 -107 -57 92 -56 19 35 80 -23 -11
speak @person|0 0 0 -16 0 0 0 0 0 44
speak favour|0 0 0 0 34 -21
speak him|0 0 0 0 0 0 0 38
speak misunderstand|0 0 0 0 0 47
speak mostly|0 0 0 0 0 0 0 -13 30
speak open|0 0 0 40 0 0 0 -14
speak out|0 0 0 -8 0 83
speak sea|0 0 0 36
speak stab|0 0 0 41 -30
speak train|0 31 0 0 0 0 0 0 0 0 40
special|57 9 0 -17 0 14 0 -11 0 36 -16
special constabl|38 0 0 0 0 0 0 0 0 -11 -7
special force|31 -9
special tribunal|-6 0 0 0 0 0 0 0 0 36
speculate|-41 0 0 0 0 51
speculate who|-41 0 0 0 0 51
speech|18 0 0 17 61 -15 -9 0 0 0 -23
speech @place|0 0 0 10 37 0 0 -12
speed|0 0 0 -19 30 -19 0 27 0 -6 -9
speed @state|0 0 0 0 36 -7 0 0 0 0 -7
speed glacier|0 0 0 -7 0 -12 0 31
speedboat|17 -15 0 0 0 0 0 0 0 0 -8
spelled|-12 0 0 17 -7
spend|-36 -43 0 -24 -44 -51 7 -6 -22 0 -13
spend @date|-6 14 0 0 0 0 0 31 0 -10 -7
spending|-15 -56 -23 0 -42 -49 -15 -21 -20 19
spik|35
spinner|0 -34
spinner take|0 -34
spit|0 0 0 32 0 -22
spit cowboy|0 0 0 34 0 -22
spitak|0 0 0 0 -12 28
spite|0 0 0 0 0 26
splash|-7 43 0 -29 0 18 0 -41 -15 -20 -26
splitt|0 -12 0 -7 0 0 0 29 0 0 -6
spokesman|33 -70 -47 8 -38 76 -9 40 45 8 -29
spokesman @organization|0 0 0 0 0 36
spokesman eastern|0 0 0 31
spokesman express|0 0 0 0 0 40
spokesman say|63 -20 15 -23 0 0 -38 -41 24 9 15
spokesperson|-15 -54 -59 26 -12 0 21 72 27 22 -32
spokeswoman|-15 -54 -59 25 -13 0 21 69 26 22 -32
sponsor|0 -8 0 -10 0 -12 0 0 0 -16 20
spoof|-8 -57 -7 0 -7 -76 -56 -19 -29 25
spot|-9 6 0 -20 0 0 0 0 0 17
spotted|33
sprained|0 -19
sprayed|0 -16 0 0 0 0 0 -7
spread|-18 -28 -15 0 -28 0 -23 -26 21 76 -27
spread @place|-36 0 0 0 0 0 0 0 0 -6
spread pork|0 0 0 0 0 0 0 0 0 38
spring|-8 -8 25 -8 0 -13 -14 0 0 -12 -10
springtime|-30 0 24
springtime balikatan|-30 0 24
sprinter|-18 -7 0 0 0 -14 0 0 0 -8
spurn|-38 -176 -14 106 -50 -157 222 -87 -89 -34 -44
spurn lender|0 0 0 44
spy|-19 -71 -10 13 -7 -88 -74 -40 -32 112 15
spy plane|0 0 0 -6 12 0 0 0 0 0 32
spyware|0 0 0 27
squad|29 0 0 0 0 0 0 17 0 -24 -8
squadron|166 68 117 -43 -87 -57 -78 -78 -50 -85 -83
squadron @place|9 -19 41 0 0 -9
squadron @platform|31 0 20 -14 0 0 0 0 0 0 -6
squander|0 0 0 -10 0 32 0 -8
squander another|0 0 0 -10 0 32 0 -8
square|30 -20 -19 73 0 14 -13 -30 27 62 -75
square off|0 0 0 53
square ring|0 0 0 -8 0 0 0 0 0 34
squarely|0 0 0 26 0 0 0 -9
squatter|0 0 0 32
squatter until|0 0 0 32
squid|-11 0 0 -16 0 0 0 0 0 40
squid @platform|-30 0 0 0 0 0 0 0 0 45
stab|-13 0 0 71 -34 0 0 -10
stab back|-13 0 0 71 -34 0 0 -10
stabbed|57 0 0 -35 0 0 0 -9 0 -19
stabbed row|59 0 0 -35 0 0 0 -9 0 -18
stabbing|-16 -37 0 22 -15 -22 -26 -14 -7 -27 -33
stabilization|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
stable|0 0 0 -10 0 0 -10 -10 38
stable @state|0 0 0 0 0 0 -8 -10 38
stacked|-9 16
stadium|-55 -107 -43 -128 -129 -35 -110 -141 -86 -85 -106
stadium would|0 0 0 34
staff|54 -40 -14 12 24 12 -14 -45 0 70 -7
staff look|-10 0 0 0 0 36
staff maintain|-9 0 0 36 0 0 0 0 0 -7
staff meet|0 0 0 30 0 0 0 -25
staff order|48 0 0 0 0 0 0 0 0 -16
staff say|18 -19 0 10 -11 -32 0 0 0 -7
stage|-25 17 62 -28 -53 -29 -46 54 0 -13 58
stage @place|0 0 0 0 0 0 0 0 0 0 30
stage ride|-7 0 0 0 0 0 0 0 0 37
stalemate|-10 26 -8 -30 -8 -28 56 18 35 0 -30
stalemate @state|0 0 0 -18 0 0 35
stall|59 -70 0 17 0 0 85 -105 -31 8 -66
stall @state|0 0 0 -12 0 0 43
stall inspector|-8 0 0 48 0 0 -13 0 0 -9
stall sampl|0 0 0 0 0 0 31
stamp|-6 0 0 -13 34 -12 0 -7 0 -21
stamp upheld|0 0 0 -8 37
stand|-67 38 -132 102 -22 0 -122 -99 63 24 -188
stand any|-16 -20 0 31
stand decision|0 0 0 0 0 0 0 0 0 32
stand down|-60 57 0 -14 0 0 0 0 0 -22
stand face|33 0 0 0 0 0 0 -8
stand him|0 0 0 0 0 -7 0 0 0 39
stand minute|0 0 0 -17 0 45
stand nil|0 0 0 0 0 0 0 0 0 32 -10
stand silent|0 0 0 0 0 0 0 0 0 37
stand transitional|0 0 0 0 0 0 0 47 0 -6
stand worshipper|0 0 0 0 0 53
stand-down|7 12 -8 45 -29 0 6 -16 11 -27 -22
stand-off|-8 60 -10 -13 -6 -28 0 23 35 0 -31
standoff|-9 28 -8 13 -6 -34 18 23 36 0 -30
standstill|0 0 0 0 0 0 0 -20 0 44
star|-24 -6 0 -21 0 -7 0 -24 0 -10 -15
stared|0 0 0 25 0 -11 0 -15
starring|-25 -7 -11 -78 26 -39 -38 -82 -14 -42 -56
start|-24 -8 165 -84 -85 -83 10 152 0 -176 -54
start @date|33 0 0 0 0 0 0 7 0 0 -6
start @person|0 0 0 -12 0 -7 0 32
start @place|0 0 0 56
start negotiate|0 0 0 0 0 0 0 -35
start successor|0 0 0 0 0 0 43
start war|0 0 0 -53 0 48 0 -6
start-up|0 0 0 -10 -6 0 0 -19
startled|0 0 0 -16
startup|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
starvation|0 0 0 40
starvation design|0 0 0 40
starve|-12 -26 -17 -6 -27 -80 -19 -7 0 53 34
state|11 0 -64 0 -44 -12 57 86 10 -8 30
state @organization|0 0 0 0 0 0 0 46 0 -22 -20
state agency|0 0 0 0 0 38 0 0 0 -17
state alert|-9 39 0 0 0 0 0 -14
state bundle|23 0 0 0 0 -32
state come|0 0 0 0 0 0 37
state councillor|0 0 0 0 0 31
state emergency|27 -10 0 27 0 -51 0 0 0 0 25
state not|0 0 0 -23 27 30 -9 -29 0 -8
state readiness|0 41 0 0 0 0 0 -9
state share|0 0 0 0 0 33 0 -9
state television|11 -25 0 -33 0 -18 15 0 0 57
state visit|-7 0 0 0 0 -18 55
state war|0 0 0 0 0 0 0 33
statement|-7 0 0 144 -52 18 28 -9 12 -29 -11
statement @state|0 0 0 15 -32 19 0 -8 0 -12
statement put|0 0 0 44 0 0 0 -10
station|174 42 -26 7 -84 -89 -52 -44 -19 -38 -68
station @date|-45 0 0 0 0 0 0 0 0 -8
station @place|38 -11 0 0 0 0 0 0 0 -17
station demand|-7 0 0 46
station embassy|0 0 0 0 0 0 0 32
statistic|0 0 0 0 0 53 0 0 0 0 -11
statistic office|0 0 0 0 0 54
statu|0 0 0 -18 20
statue|0 0 0 -16 0 0 23 14 0 -7 -10
stay|11 -17 7 34 -11 -31 184 -36 -74 -6 -32
stay @place|32 -8 0 -16 0 0 -17 0 0 0 -7
stay barrack|0 0 0 -16 0 48
stay empty|0 0 0 0 0 0 24 39
stay open|0 0 0 53 0 -8 -26 9
stay out|-10 18 0 36 0 -9 0 -10 0 -9
stay south|0 0 0 -19 0 0 31
stay there|0 0 0 0 0 0 0 -9 0 44
steal|-49 -57 -21 -43 -14 -116 -47 -95 -39 26 -55
steam|109 37 -8 14 -36 -59 -22 -51 -16 71 -59
steel|0 -81 -29 -20 -68 -25 -55 -54 -8 37 15
steel spik|35
steelwork|15
steelworker|0 0 0 0 0 0 0 -17
steer|91 -36 -24 -114 0 -12 24 -27 -12 91 -13
steer clear|0 0 0 0 0 -26 0 0 0 41
stena|0 0 0 -9 0 0 0 0 0 27
step|-44 -120 14 -64 226 -84 31 57 0 -62 65
step @place|0 0 0 8 -9 8 0 -36 0 20 24
step @platform|0 0 0 44
step down|0 0 0 0 -9 0 0 33
step forward|0 0 0 0 11 0 0 -36 0 0 21
step sensible|0 0 0 0 67 -26 0 0 0 -13
steppe|0 31
steppe shake|0 31
stg|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
sticker|-14 0 0 0 0 0 0 57
sticker @date|-14 0 0 0 0 0 0 41
stiff|0 0 0 46 0 0 0 0 0 -7 -7
stiffen|23 0 0 0 0 0 0 0 0 -9 -7
still|-21 -24 0 22 -33 87 17 -35 19 -16 -14
still apart|-10 0 0 0 0 0 35 47
still expect|0 0 0 48
still solicit|0 0 0 0 0 46 0 0 0 -10 -13
still speak|0 0 0 0 0 0 0 -13 30
still under|-11 0 0 -22 0 43 0 -8 0 -9 -9
stipend|-6 -20 0 0 0 0 0 0 0 43
stipend @military_unit|-6 -20 0 0 0 0 0 0 0 43
stir|16
stock|-58 -17 -34 -56 31 -42 -43 -16 -36 21
stock @state|-7 0 0 0 0 0 0 0 0 0 30
stockpile|32 44 0 8 22 22 24 -25 13 0 -30
stockpiled|19
stocks|-56 -22 -32 -58 62 -38 -42 -41 -32 36 -19
stocks @person|0 0 0 0 50 0 0 -9
ston|33 19 0 -9 0 0 0 -13 0 31
ston @place|0 0 0 0 0 0 0 -8 0 34
stone-thrower|0 0 0 0 0 0 0 0 0 36
stone-thrower run|0 0 0 0 0 0 0 0 0 36
stonewall|10 -20 -8 0 -18 0 -36 -63 -13 58 -16
stop|-169 38 -33 -57 -44 -284 123 -107 -188 161 23
stop @platform|0 0 0 0 0 0 0 0 0 -8 43
stop @state|0 -11 0 13 0 0 -7 0 0 40 -38
stop answer|0 0 0 -22 0 0 61 0 0 -11
stop blar|0 36
stop block|0 0 0 19 0 0 0 0 0 -30
stop deportation|0 0 0 0 31 0 0 0 0 -6
stop disburs|0 0 0 0 0 -9 0 0 0 32
stop engineer|0 0 0 0 0 0 0 0 0 -56 21
stop fire|-15 31 0 0 0 0 0 0 0 -7
stop incursion|50 -10 0 -10
stop neutral|0 -11 0 0 0 0 0 0 0 0 34
stop withhold|0 0 0 0 0 0 0 0 0 -48 49
stopover|0 0 0 44 0 -50 0 41
stoppage|-6 0 0 64 0 -17 0 0 0 12 58
stoppage @date|0 0 0 80
stoppage plan|0 0 0 -6 0 -11 0 0 0 0 61
store|22 0 9 -38 -13 19 8 21 -11 59
store screen|0 0 0 0 0 0 0 0 0 36
storm|-12 -87 -81 -12 40 90 -42 -53 -40 -114 -142
storm @place|0 0 0 0 45 0 0 -8
storm @state|0 30 0 23 -7 0 0 0 0 -14
storm coffee|0 0 0 0 0 55
storm gas|31 -9
storm warn|0 0 0 0 0 0 0 35
story|28 0 0 -25 0 -6 0 -14 0 39 11
story @state|31 0 0 -25 0 0 0 -14 0 44
strafed|10 -8 0 37 0 -7 0 0 0 -17
strafed wedd|-18 0 0 42 0 0 0 0 0 -6
strait|-10 75 -50 73 -38 -73 -31 28 -22 63 -29
strait love|0 0 0 32
strait settle|0 0 0 0 0 -24 0 35
strait welcome|0 33
strand|-13 -6 0 0 0 0 0 0 0 25 -15
stranded|-14 -7 0 -16 -15 16 -10 20 0 0 -14
strangl|0 0 0 39 0 -11
strategic|-9 0 0 20
stray|100 -36 -17 -36 23 -30 -22 -29 34 -39 46
stray @place|45 -11 0 -8 0 0 0 0 0 -10
stray across|-12 0 0 0 0 0 0 -8 0 36
streaked|16 -7
streamed|0 -15 0 0 0 0 0 0 0 21
street|18 37 0 -31 0 16 0 0 0 56 -25
street @person|0 0 0 0 0 0 0 49
street @place|7 48 0 0 0 -15 0 -10 0 -12 -20
street @state|0 0 0 -16 0 45 0 -22 0 -12
street about|0 0 0 0 0 0 0 0 0 44
street gang|32
street vendor|-10 0 0 0 0 0 0 0 0 32
strength|-19 7
strength island|-26 37
strength no|0 -30
strengthen|60 -70 -18 -73 26 -69 -86 58 -43 -15 43
stress|46 -10 0 27 -11 0 -14 0 0 11 -6
stretch|21 -33 18 53 -35 17 0 21 21 34 37
strike|-37 -79 -220 102 -6 -153 0 -60 -283 46 -51
strike @place|24 0 0 39 -8 -8 -6 -8 0 -10
strike @platform|0 0 0 -8 0 83
strike @state|0 42 0 25 -6 -11 -6 -16 0 0 22
strike bargain|-10 0 0 0 0 0 0 78 0 -10
strike begin|-6 38 0 0 0 0 0 -7
strike bring|0 0 0 0 0 0 0 0 0 47
strike destroy|34 0 0 -11
strike diary|-7 0 0 0 0 -18 57 -7
strike down|0 0 0 0 0 0 0 0 0 -31 25
strike inside|0 0 0 35 0 -9 0 0 0 -8
strike milder|0 0 0 0 22 -38
strike softer|0 0 0 -18 40
strike third|0 0 0 0 0 -36 0 0 0 58
strike voice|0 0 0 38 -12
strike would|-13 0 0 0 0 36 0 0 0 -7
striker|-73 -61 -30 -148 -68 -21 -53 -92 -55 -91 -134
string|0 0 0 0 0 -6 0 26 0 -9
strip|66 8 -28 43 -40 -39 -49 -47 -24 77
strip @date|40
strip @place|-7 0 0 0 0 0 0 0 0 34 -12
strip @state|0 0 0 -8 0 -7 0 0 0 46
strip checkpoint|-24 -12 0 0 0 0 0 0 0 -8 52
strip seventeen|37 0 0 0 0 0 0 0 0 -13
strip stop|-15 31 0 0 0 0 0 0 0 -7
strive|0 0 0 7 -23
stroke|0 -36 -12 -19 -27 -70 -24 -84 -12 -26 172
strong|14 -18 12 35 0 -12 -6 -11 0 -6
stronghold|28 48 -46 -6 -25 -29 -12 14 -17 28 -16
strongman|-24 0 0 0 0 0 0 54 0 22
strongman @place|-21 0 0 0 0 0 0 56
struggle|59 7 -10 -19 -31 0 31 -30 13 21 29
stuck|-14 -12 0 -20 0 -12 66 -12
stuck lift|0 0 0 0 0 0 0 -35
stuck money|0 0 0 0 0 0 40 38
student|31 -31 -11 46 -28 -93 -34 -64 -59 112 53
student burnt|0 0 0 -15 0 0 0 0 0 41
student call|0 0 0 46 0 -28
student could|0 0 0 -8 0 0 0 0 0 0 31
student famili|0 0 0 0 -7 47
student pelted|0 0 0 33 0 0 0 0 0 -17
student sign|0 0 0 0 0 0 0 0 0 0 34
student sit|0 -6 0 0 0 -49 0 0 0 32
studied|0 0 0 -11 0 0 0 -13 23
studio|-21 -18 0 -20 0 -10 -29 -31 0 -10 -23
study|0 0 0 -69 -10 56 0 -21 101 -45 -24
study arm|0 0 0 0 0 0 0 0 0 -35 -13
study commissioned|0 0 0 0 0 31
study offer|0 0 0 -8 0 0 0 -8 90 0 -6
study official|0 0 0 -22 0 40 0 -7 0 -7
study text|0 0 0 -31
stumble|55 -36 0 19 -9 -17 7 -56 -10 -36 -23
stump|0 0 0 0 0 -17 0 0 0 0 49
stump up|0 0 0 0 0 -17 0 0 0 0 49
stun|-28 0 0 0 0 -8 0 0 0 63
stun grenade|-28 0 0 0 0 -8 0 0 0 63
stung|0 0 0 0 0 0 27 -13
stunned|-9 0 0 -8 0 0 0 31 0 -6
stunt|0 0 0 -22 0 18
stupid|0 0 0 37 0 -8
stupid man|0 0 0 34
style|0 -6 0 0 0 0 0 0 0 20 -11
submarine|141 66 54 -39 -157 -78 -91 -65 -48 -55 -105
submarine affair|-19 0 0 0 -7 0 0 52
submarine out|-7 -18 0 0 0 0 0 0 0 39
submarine scare|32
submarine visit|0 0 0 36 0 0 0 -11
submit|-78 -36 -29 32 40 -98 7 40 40 -57 -34
subpoena|-10 24 0 25 0 -51 -27 16 31 -43 -21
subscriber|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
subside|-37 65 0 -11 0 16 11 -25 0 -22 39
subsidiary|-53 -21 -32 -50 14 -38 -41 -32 -31 37 -18
subsidy|-52 -78 -28 -20 -61 -25 -52 -61 -7 26
substance|0 0 0 0 0 0 0 0 57 -8
substation|40 48 -46 -9 -25 -30 -12 15 -17 27 -16
suburb|9 0 0 21 0 -18 0 -8 0 30 -6
suburb second|0 0 0 0 0 0 0 0 0 36
suburb will|0 0 0 30
suburban|-7 0 24
succeed|0 0 0 0 0 -8 0 34
succeed @state|0 0 0 0 0 -8 0 34
succes|14 0 0 0 0 0 33 -16
successor|0 0 0 0 0 0 43
successor arm|0 0 0 0 0 0 43
such|41 -12 0 -8 0 -81 -11 80 0 -12
such @state|0 0 0 0 0 -35 0 37
such flight|31 0 0 0 0 0 0 -18
such understand|0 0 0 0 0 0 0 41 0 -8
such visit|0 0 0 0 0 -45 0 58
suddenly|0 0 0 22 0 0 -8 -19
sue|11 9 -19 -90 -112 19 22 -10 0 7 -8
suffer|0 -18 -16 -30 -12 9 0 0 26 -8 7
sugar|-45 -22 -32 -9 38 -39 -48 -34 -32 0 -24
sugar rule|0 0 0 48 0 0 0 0 0 -22
suggest|-86 17 15 -53 -11 99 -21 30 -42 -48 36
suggest @state|0 0 0 -26 -10 83 -9 -30 0 -7 -18
suggest government|0 0 0 -15 0 0 0 41
suggestion|39 -16 -23 -59 23 174 -19 13 -13 -21 -66
suggestion country|0 0 0 -33 0 29
suicide|6 0 0 15 0 0 0 0 0 0 19
suit|0 -12 -10 86 24 48 -46 23 -15 -82 -46
sukhoi|17 0 0 -11 0 0 0 0 0 -7
sultan|-17 -54 -59 24 -15 -7 17 68 20 22 -32
summed|0 0 0 0 0 0 -29 0 32
summed up|0 0 0 0 0 0 -29 0 32
summer|-28 77 20 -15 -17 10 16 -22 0 -25 -10
summer war|0 69
summit|-102 -69 -32 -48 -51 113 154 119 -13 -155 -175
summit @state|0 0 0 6 0 37 -49 22 0 0 -6
summit administration|0 0 0 0 33 0 -14 0 0 -9
summit end|0 0 0 0 0 0 50 -10
summit heat|0 0 0 0 0 0 -31
summit pray|0 0 0 0 0 46 0 -35
summon|-51 -45 -19 194 -62 -94 -44 -67 0 -123 -102
summon party|0 0 0 -8 0 0 -31
sun|0 0 0 -8 34 0 0 -8
sun vergina|0 0 0 -8 36
sunken|-12 0 0 0 0 0 0 20 0 -7
sunrise|27 -8 -6 -17 0 0 0 0 0 -7
sunset|0 0 0 -25 0 0 0 0 0 18
supermarket|-54 -27 -32 -59 6 -42 -42 -35 -32 24 -20
supermarkets|-54 -21 -32 -58 11 -39 -41 -35 -32 45 -18
superpower|0 0 0 0 0 28 0 80
superpower sign|0 0 0 0 0 0 0 36
supervision|-11 75 0 -8 0 0 0 -20
supper|0 24
supplier|-50 -77 -28 0 -63 -27 -50 -71 -8 11 9
supplies|-35 -33 -27 -29 15 78 -81 -52 -40 21 99
supply|-62 16 -55 -87 -52 103 -123 26 0 0 238
supply @state|0 0 0 0 0 0 0 0 0 39
supply grounded|0 0 0 0 0 0 0 34 0 0 -7
support|-96 -29 -42 -81 161 180 -154 -143 -47 46 56
support @person|0 0 0 0 -11 44
support deal|0 0 0 0 31 0 0 -51
support pact|0 0 0 0 -13 0 0 -7 0 43 -13
supporter|29 -13 0 -22
supporter cordoned|35 -12
suppress|0 -12 0 53 20 -25 -15 -24 -14 0 -34
supreme|-6 0 0 108 0 -29 0 0 0 0 -6
supreme court|-6 0 0 108 0 -29 0 0 0 0 -6
surcharge|-7 0 0 0 0 0 0 0 0 26 17
surface|-26 0 0 28 0 0 -39 -41 -11 21 21
surfer|0 0 0 0 28 0 0 0 0 -14
surge|116 -57 0 -36 -23 0 -33 0 -18 0 20
surge @state|47 0 0 0 -32
surgeon|-14 0 0 0 0 0 0 -8 0 0 15
surgery|12 -32 -12 -18 -26 -63 -24 -83 -12 0 131
surplus|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
surprise|0 0 0 45 -9 -35 -9 0 0 -17
surprise inspection|0 0 0 53 0 -23
surrender|-166 163 -14 -41 57 -81 -62 92 49 -44 -110
surrender drug|0 -10 0 0 0 0 0 34
surround|-14 -53 -52 60 -132 -88 -113 13 -19 75 35
surveillance|48 0 0 -7 0 0 0 0 0 -10 -13
surveillance flight|44 0 0 0 0 0 0 0 0 -9 -12
survey|21 -31 -50 -14 9 25 -30 31 -51 -46 -13
survey marker|0 0 0 31 0 0 -6
survey ship|11 -19 0 -25 47 20 0 0 0 -7 -9
surveyor|0 0 0 -12 0 12 0 24
survivor|21 0 0 0 0 0 0 0 0 -7
suspect|33 -76 -13 -23 0 -58 -39 82 -51 16 11
suspect @place|0 0 0 0 31 0 0 -16
suspect @platform|0 0 0 0 -12 -32 0 26
suspect wartime|-8 0 0 -13 0 0 0 40 0 -7
suspend|-94 -68 -108 -214 30 -174 191 -129 -203 109 79
suspend @date|0 0 0 0 0 0 0 0 0 -45 31
suspend @state|0 0 0 0 -8 23 0 0 0 75 -10
suspend arm|0 0 0 0 0 0 0 0 0 -30
suspend blue-bird|34 0 0 0 0 0 0 0 0 -8
suspend friendship|0 0 0 0 0 0 11 0 0 -34
suspend hostile|0 0 0 0 0 0 0 44
suspend implementation|0 0 0 0 -17 0 35
suspend part|0 0 0 0 -7 0 -45 0 0 50
suspend three|0 0 0 -15 41 0 -7
suspension|0 0 0 -10 0 0 0 0 0 0 44
suspension @state|0 0 0 -10 0 0 0 0 0 0 44
suspicion|-14 0 0 35 -13 0 0 0 0 28 -11
suspicion @place|0 0 0 38 -12
swap|-56 -22 -33 19 -76 -16 -50 20 106 -117 207
swap @state|0 0 0 0 0 0 0 -12 0 0 63
swap soldier|0 23 0 0 0 0 0 0 0 0 -40
swap warning|-9 0 0 38 0 0 0 0 0 0 -7
swarm|0 -47 0 25 -11 -31 -23 -66 -17 0 22
swear|-49 -67 -17 32 13 -30 -51 -34 -28 -38 -70
swear @state|0 0 0 0 31
sweep|0 56 0 0 0 0 0 0 0 0 -9
sweep @place|29 50
sweet|0 0 0 0 0 0 0 0 0 0 30
sweet all|0 0 0 0 0 0 0 0 0 0 34
sweeten|-24 -35 0 27 32 -54 11 0 0 -29 -8
swept|-29 0 0 -10 -9 -14 0 0 0 0 -11
swift|0 0 0 0 -9 18 0 0 0 0 37
swift end|0 0 0 0 0 0 0 0 0 0 38
swiftly|0 0 0 0 0 0 0 21
swindl|0 0 0 -26
swindle|0 0 0 0 0 0 0 0 0 -15 -10
swing|25 0 -7 -73 -31 0 -9 -36 0 52 35
swipe|-22 15 -12 -21 -8 -37 11 -73 -8 54 -32
switch|-62 0 11 -30 0 -43 -33 -32 -73 107 132
switch microblog|0 0 0 0 0 0 0 0 0 0 36
swoop|0 0 0 0 0 0 0 0 0 28
sword|-8 0 0 58 0 0 0 -14
sympathy|0 0 0 -9 24 46 0 0 0 0 -6
sympathy passenger|0 0 0 -6 39 -11
table|-54 -62 -8 45 69 -105 0 0 -16 -47 -47
table @place|0 -8 0 31 27 0 0 -20 0 0 -6
table @state|0 0 0 -9 -25 0 45 23 0 0 -9
tablecloth|0 0 0 52 0 0 0 -10
tacit|0 0 0 0 0 0 0 -18 0 0 29
tackled|18
tactical|38 0 0 0 -12
tactical @weapon|38 0 0 0 -12
tahrir|0 0 0 0 0 0 0 0 0 44
tahrir street|0 0 0 0 0 0 0 0 0 44
tail|13 -32 -16 25 -71 8 -52 8 -15 -52 -25
take|-11 -30 47 -28 19 -157 -100 -6 -89 26 -52
take @platform|-20 0 24 -9 34 0 0 0 0 -8
take @state|0 -45 0 0 -14 -12 0 0 0 35 30
take @weapon|0 31 0 0 0 0 0 0 0 0 -9
take airfield|32 0 0 -15 -7
take away|0 0 0 49 -8 -17 0 0 0 9
take back|0 -12 0 -11 0 0 28 65 0 -18 19
take case|0 0 0 31 -6 0 0 -8
take credit|31 0 0 0 0 -12
take down|0 15 0 0 -13 0 0 -9 0 0 30
take effect|14 41 0 -14 0 0 0 18 0 37 -24
take four|34 0 0 -9 0 0 0 0 0 -44 -11
take highway|32 0 0 0 0 0 0 0 0 -8
take him|0 -7 0 0 0 0 0 0 0 -14 30
take hold|-7 43 -7
take issue|0 0 0 -7 -10 67 0 -17
take last|7 -22 0 0 0 0 0 0 0 38 -9
take money|0 0 0 0 0 -17 0 0 0 31 -7
take note|0 0 0 -19 0 35 0 0 0 -7
take off|24 -27 0 0 -7 0 0 49 0 25 8
take part|-15 0 6 -7 -12 0 42 -9 0 -15
take place|-39 40 18 0 0 0 -16 31 17 -25 8
take prisoner|-19 0 0 0 0 0 0 0 0 30
take pueblo|0 0 0 0 0 0 0 0 0 35
take refugee|0 0 0 -34 0 48 0 0 0 0 -7
take revenge|0 -34
take ridge|44
take send|-14 0 0 -7 45
take side|0 0 0 -35 29
take soldier|-8 0 0 63 0 -43 0 0 0 -16
take step|0 0 0 0 -9 0 0 -30 0 0 21
take them|0 0 0 -7 0 39 0 0 0 15 -9
take two|-33 18 0 0 0 0 0 -11 0 -24
take up|-14 0 0 -10 0 -11 -9 46 0 -21
take weeks|0 0 0 0 -11 0 0 35
take withdraw|-38 24 0 0 0 0 0 0 0 0 -19
takeover|-58 -23 -33 -59 9 -8 -55 -37 -32 29 -20
takeover next|0 0 0 -7 0 31
taksim|0 0 0 0 0 0 0 0 0 39
taksim @date|0 0 0 0 0 0 0 0 0 39
tala|0 0 0 0 0 0 0 60 0 -15
tala turbin|0 0 0 0 0 0 0 51 0 -15
tale|-10 0 0 -22 0 39
talk|-269 -161 -178 -162 -72 24 269 73 0 -358 -200
talk @date|0 0 0 0 0 -6 0 -73
talk @group|0 0 0 -23 0 30 24 -12
talk @organization|0 0 0 47 0 0 -14 -43
talk @place|-8 -11 0 -23 15 35 44 14 -15
talk @state|-14 41 0 8 32 -47 17 52 41 0 -20
talk about|0 0 0 -22 -8 -48 18 47 -7
talk alive|0 0 0 -12 38 -6
talk fail|0 0 0 35 0 0 8 -22
talk gap|0 0 0 0 0 0 31 -24
talk inch|0 0 0 0 0 0 0 41
talk insurgent|0 0 0 0 0 36
talk natural|0 0 0 34 0 -7
talk need|0 0 0 0 0 0 -13 32
talk plan|0 0 0 -9 0 0 -44 25
talk say|0 0 0 0 0 23 -35 14
talk session|0 0 0 48 0 0 0 -17
talk show|13 0 0 30 0 0 -8 -9
talk them|35 0 0 0 0 0 0 -10
talk without|0 0 0 -6 0 24 -16 41
talks|-28 -42 -8 -48 -38 13 59 129 52 -54 -100
tall|-23
tally|0 0 0 -6 0 43
tally sheet|0 0 0 -6 0 43
tank|152 43 70 -47 -46 -49 -79 -99 -52 -129 -96
tank @state|32
tank division|0 -30
tank regiment|-45 32 0 0 0 0 0 0 0 -8
tank-column|125 33 67 -46 -83 -46 -74 -73 -49 -72 -64
tanker|-33 -44 0 -38 31 32 -7 0 0 52 -6
tanker @place|-8 -12 0 0 0 0 0 0 0 31
tanker @state|-22 0 0 -8 33
tanker day|0 0 0 0 0 0 0 0 0 0 41
tanker-aircraft|125 33 67 -46 -83 -46 -74 -73 -49 -72 -64
taoiseach|-15 -54 -59 26 -12 0 21 72 27 22 -32
tap|-6 0 0 28 0 0 0 -16 0 8 24
tapa|23 12
tape|0 0 0 28
taped|0 0 0 31
taped remark|0 0 0 31
taps|0 0 0 -18
target|-76 -84 -52 81 -21 -83 -78 -157 -70 -98 -112
target accuse|0 0 0 -35
tariff|-66 -68 -32 0 -67 39 -48 31 -36 105 53
tariff @state|0 0 0 -8 0 0 0 -33 0 7 25
tariff cocoa|0 0 0 0 0 0 0 30
tariff war|0 0 0 0 0 0 0 0 0 38
tarpaulin|-15 0 0 0 0 0 0 0 0 0 43
tarpaulin village|-15 0 0 0 0 0 0 0 0 0 43
task|-16 29 0 14 0 0 0 0 0 -14
task-force|125 33 67 -46 -83 -46 -74 -73 -49 -72 -64
taste|0 -17 -16 -16 0 -6 0 0 26 -7 7
taunt|0 0 0 -14 0 -7 0 34
taunt invitation|0 0 0 -14 0 -7 0 34
taunted|0 0 0 36 -6
taunted @state|0 0 0 36 -6
tax|0 -114 -38 -32 -89 -127 -59 37 -58 61 -24
tax office|0 0 0 51 0 0 0 -7 0 36
taxi|-16 -7 0 0 -11 0 -7 -14 0 0 -12
taxpayer|0 0 0 0 0 0 0 0 0 46
taxpayer overturn|0 0 0 0 0 0 0 0 0 46
tea|-6 -40 0 0 0 -14 -31 25 -11 -15 -15
tea time|0 -34
teach|0 0 0 -7 0 0 -12 0 0 16
teacher|15 -63 -14 -25 -67 -19 -75 -73 -34 65 70
teacher across|0 0 0 0 0 0 0 0 0 38
teacher carry|39
teacher fourth|0 0 0 0 0 0 0 0 0 -10 31
teacher return|0 0 0 0 0 0 0 0 0 0 34
team|-189 -107 -42 -175 -117 -14 53 19 -52 -152 -62
team @place|0 0 0 -10 0 11 57 0 0 -22
team dig|0 0 0 0 0 0 0 49 0 0 -29
team go|0 0 0 31 0 0 0 -9
teapot|0 0 0 0 0 0 0 0 0 -21
tear|-129 59 -10 198 -7 -45 20 -69 -85 34
tear down|0 -7 0 31 0 0 0 0 0 -24
tear say|0 0 0 0 -7 47
tear up|-24 -7 0 11 0 -11 59 0 0 48
tear-gass|44 0 0 0 0 0 0 0 0 -28 -7
tear-gass @state|44 0 0 0 0 0 0 0 0 -28 -7
technical|25 -8 0 6 -9 0 0 24 -13 -9 -16
technician|-20 0 0 27 0 -25 0 -14 0 47 -13
teenager|-15 10 0 0 0 0 0 0 0 0 -18
telecom|-7 0 0 14 0 -10 0 -34 0 20 -12
telecommunications|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
telegram|-6 0 0 -9 27
telegraphed|0 0 0 0 0 44
telegraphed nation|0 0 0 0 0 44
telephone|-156 -9 -45 -141 0 -37 56 131 89 -68 -59
telephone @state|0 0 0 -28 -8 -23 0 -39 36
telephone interview|0 0 0 0 0 32
telephone movement|0 0 0 -26 0 0 -12 36
telephone receive|0 0 0 0 30 -8 0 -23
televised|0 0 0 -20 0 12 0 12 0 -8
television|40 17 0 0 -23 -27 17 -32 0 22 -23
television report|27 -11 0 0 0 0 0 0 0 -31
television say|17 -6 0 0 0 0 0 0 0 32
tell|0 71 -76 111 -8 -24 12 -95 -53 -126 -113
tell @group|0 0 0 16 32 0 0 -6
tell @organization|-14 7 0 -46 0 13 0 17 0 0 -20
tell @person|0 0 0 -40 0 0 0 0 0 33
tell @place|-24 0 0 37 0 0 -7 11 0 -11
tell @state|-57 -32 0 86 -9 -26 28 -39 17 -62 -30
tell abort|44 -14
tell agency|-33 13 0 0 0 0 -11 0 0 19
tell airlin|0 0 0 0 0 0 0 42
tell blunt|0 0 0 38
tell both|0 0 0 -7 0 34
tell brief|0 0 0 -7 -7 0 0 0 0 0 38
tell committee|0 0 0 0 0 34
tell daily|0 35 0 -48 0 0 -9 31
tell donor|0 0 0 0 0 37
tell forum|0 0 0 -9 -24 31
tell lawmaker|0 0 0 -24 57 0 -10
tell lower|46 -35 0 0 0 0 0 0 0 0 -8
tell paper|-16 -20 0 31
tell parliament|-14 0 0 9 0 0 -36 0 0 0 59
tell party|49 0 0 -30
tell people|0 0 0 40
tell podcast|0 0 0 33 0 0 0 -23
tell reporter|14 -15 0 -27 15 0 48 7 0 -25
tell stand|0 32
tell student|0 31 0 -20
tell television|0 34 0 -10 -8
tell them|0 22 0 24 0 0 0 0 0 0 -40
tell visitor|0 0 0 7 0 0 0 0 0 36
temper|-20 0 0 0 -7 39 24 0 0 0 -16
tempered|0 0 0 -10 33 -10
tempered word|0 0 0 -10 33 -10
ten|-13 -28 0 -18 -15 60 0 22 0 -32 9
ten @military_unit|17 0 0 -16 0 0 0 0 0 -38
ten @state|-34 0 0 -9 0 0 0 0 0 45 -11
ten feet|0 0 0 0 0 0 34 -18
ten loot|-13 0 0 0 0 0 0 0 0 0 43
tenant|0 -57 -14 -14 -64 -11 -59 -58 -33 45 18
tender|-103 -98 -60 -55 -47 -58 -91 -90 -39 63 -8
tendered|0 0 0 0 0 0 0 49
tendered resignation|0 0 0 0 0 0 0 49
tennis|-73 -56 -29 -135 -66 -21 -48 -85 -53 -88 -123
tenor|0 0 0 0 0 0 0 -15
tens|0 0 0 0 0 0 0 0 0 34
tens thousands|0 0 0 0 0 0 0 0 0 34
tension|0 0 0 0 50 0 0 -32 0 0 -9
tension between|0 0 0 0 52 0 0 -32
tent|-20 10 -6 0 -14 25 -17 -9 43 -39 44
tent @state|-7 0 0 0 0 0 0 -13 0 0 31
tent blanket|0 0 0 0 0 38 0 0 0 0 -16
tent medicine|0 0 0 0 0 35 0 0 0 0 -9
tent singhu|0 0 0 0 0 -36 0 0 0 0 30
tenth|-12 18 0 0 0 0 -26 -24
tenth vote|0 0 0 0 0 0 -30
terehova|0 0 0 -10 0 0 0 0 0 24
term|-110 -70 -10 56 7 40 -25 -41 7 -113 -38
term @organization|0 0 0 0 0 0 34 -15
term @state|0 0 0 0 -18 -20 0 67
term bring|0 0 0 0 40 0 0 -48
terminal|12 -11 0 -16 -7 0 0 -6 0 44
terminate|-53 78 -37 12 -39 50 36 -112 0 93 -12
terminate @organization|0 0 0 0 0 0 0 -24 0 47
terminate state|-9 39 0 0 0 0 0 -14
termination|0 0 0 0 -20 0 0 0 0 48
termination @date|0 0 0 0 -20 0 0 0 0 48
terms|-95 -41 0 46 -7 23 32 27 0 -34 -35
territorial|0 0 0 0 -11 -8 0 34 0 -9 -15
territory|-18 -9 -72 -20 0 9 -34 52 0 25 -97
terror|0 0 0 0 0 -40 14 13 0 29
terror list|0 0 0 -21 17 0 -33 0 0 44
terror pilgrim|0 0 0 23 0 0 33 0 0 -14
terror suspect|0 0 0 0 -12 -32 0 26
terrorism|-8 -17 0 29 -57 42 -7 -35 16 -56 46
terrorism list|0 0 0 0 0 39 0 0 0 -7
terrorist|58 17 -17 -26 -27 22 -25 -12 -57 54 18
terrorist body|0 0 0 -38 0 0 0 0 0 41
test|-40 58 -29 77 -79 0 -29 -74 -8 -45 56
test @person|0 0 0 -13 0 0 0 0 0 0 32
test @weapon|0 35 0 -20
test return|0 0 0 0 0 31
test-fire|0 30 -6 35 -23 11 -22 -26 -15 -17 11
test-launch|7 27 -7 35 -23 10 -22 -26 -15 -18 11
testify|38 0 0 -6 0 0 0 0 0 -15
tethered|0 24
text|0 -17 0 8 -39 8 54 56 0 -22 -36
text @state|0 0 0 -20 -9 0 64 24
text inspection|0 0 0 0 0 38
text insult|0 0 0 41
text mention|0 0 0 -7 0 0 34 -20
text western|0 0 0 43 0 -8 0 -6
textbook|0 0 0 0 -28 0 -6 20
than|0 0 0 14 12 43 -10 -57 13 -31 -23
than @state|-16 0 0 -14 34 12 0 0 0 -13 -6
than beg|0 0 0 27 0 -31 0 0 0 0 -7
than even|0 0 0 0 0 38
than four|22 0 0 0 0 -39 0 0 0 -10 -7
than rescheduled|0 0 0 0 0 36
thank|-68 -36 -25 -75 278 -94 -67 -44 0 -74 -84
thank @state|-6 11 0 -36 0 -13 0 -8 0 -25 -17
thank profusely|0 0 0 0 32 0 0 0 0 0 -13
thank vaccine|0 0 0 0 31
that|-40 -7 15 63 0 163 -22 0 38 -34 -44
thaw|-40 -28 -16 -59 73 100 28 -13 -13 -66 55
thaw @state|0 0 0 -8 0 54 0 -15
thaw air|0 0 0 0 62 0 0 -13
the|-13 -14 -53 33 27 -11 22 -34 -74 -87 -59
the-clock|-41 22 0 0 0 0 -11
the-clock fighter|-41 22 0 0 0 0 -11
theatr|0 0 0 0 0 0 0 -28
theatre|0 -11 0 -12 0 21
theft|-17 -39 0 41 -12 -23 -27 -15 -7 -40 -45
their|-78 91 37 -18 -29 -50 -39 0 -18 -21 -15
them|20 10 -12 22 -15 27 -62 -11 0 -37 -32
them @place|-17 0 0 0 45 0 0 -13 0 -7 8
them go|12 0 0 44
them off|7 0 0 -7 0 39 0 0 0 12 -10
them put|-11 33 0 0 0 0 0 0 0 -6
them wire|-9 0 0 0 0 0 0 0 0 31
theme|0 0 0 29
theme new|0 0 0 30
themselves|10 0 0 -12 0 -10 29 -28 35 53
themselves another|0 0 0 0 0 0 0 -28 35 -12
themselves rostrum|0 0 0 0 0 0 0 0 0 44
themselves set|0 0 0 0 0 0 34 -11
then|-21 14 0 78 11 -31 22 -49 17 12 53
then @place|0 0 0 0 0 0 0 -21 30
then off|0 0 0 0 0 0 35
then our|0 0 0 -8 0 0 0 0 0 43
then quarrel|0 0 0 48 0 0 -7
then say|0 -7 0 0 -10 0 0 0 0 39
then skulked|15 32 0 0 0 0 0 0 0 -9
then suspend|0 0 0 0 0 0 11 0 0 -34
then thank|0 0 0 0 31
therapist|12 -32 -12 -18 -26 -63 -24 -83 -12 0 131
there|62 -62 16 32 52 -35 35 42 -12 -28 23
there #|53
there @date|0 0 0 0 0 0 0 0 0 -34 32
there no|-10 -20 0 -53 13 0 13 58 0 -9 10
there nothing|0 0 0 -12 0 -19 40 -18
there will|36 0 0 12 -11 0 -7 -10
there would|0 0 0 16 45
therefore|0 0 0 0 0 29 0 -13
thes|0 0 0 0 0 0 0 0 0 -21
these|10 -8 0 -9 0 19 0 -10 0 0 -6
they|27 26 35 57 -28 -37 21 16 -12 -19 -35
thickened|22 0 0 0 0 0 0 0 0 -8
thief|-17 -38 0 25 -20 -32 -26 -15 -7 -28 -35
thin|-12 86 -18 -9 -18 20 -32 -34 -20 -25 -83
thin out|-38 71 0 -16 0 -11 0 -11 0 -16
thing|-7 -6 0 18 11 -7 -11 0 0 -10
think|-9 9 0 -46 -16 72 -13 -11 0 24 -15
think @state|-9 0 0 -12 0 47 0 -18 0 10 -6
think possible|0 0 0 0 -12 0 0 34
third|9 32 -12 19 -17 -48 9 -7 18 63
third day|28 13 0 0 0 -36 0 17 0 27 -9
third find|0 0 0 0 0 0 -7 0 32
third garrison|-13 35
third meet|0 0 0 0 0 0 0 31
third night|0 43 0 0 0 0 0 0 0 39
third off|0 0 0 0 0 0 0 0 0 0 31
third set|37 -15 0 0 0 0 0 0 0 -6
third time|14 -17 0 46 7 -6 -7 0 0 -19
third week|-23 0 0 0 0 0 0 -15 0 40
thirteen|0 0 0 36 0 0 0 0 0 -12
thirty|14 -26 0 -18 0 0 -6 -18 0 18 30
thirty @platform|0 0 0 0 0 0 0 0 0 0 41
this|-23 -12 0 -46 23 0 -30 0 0 0 -13
thistlegorm|-19
thitu|-9 0 0 38 0 0 0 0 0 0 -8
thitu @state|-9 0 0 38 0 0 0 0 0 0 -7
those|0 -11 0 10 -13 69 24 -17 0 -32 36
though|-13 0 0 -21 0 0 45 60 0 12
thousand|16 21 0 10 -9 11 -7 -21 0 0 22
thousand goat|-8 0 0 0 0 0 0 0 0 42
thousand them|-11 33 0 0 0 0 0 0 0 -6
thousand who|0 0 0 0 0 35 0 0 0 0 -9
thousand years|0 0 0 32
thousands|0 -7 0 68 -6 -8 0 -7 0 -11 39
thousands blanket|-11 0 0 0 0 0 0 0 0 0 49
thousands march|0 0 0 0 0 0 0 0 0 34
thousands protest|0 0 0 43 0 0 0 0 0 -8
thousands rally|0 0 0 7 0 0 0 0 0 -39
thousandth|-12 0 0 0 0 0 0 0 0 0 23
thread|0 0 0 0 0 0 -16 20
threat|-38 -27 0 76 22 -77 -25 -80 -23 -56 -21
threat bar|0 0 0 0 36 0 0 0 0 -19
threat cut|0 0 0 30 0 0 -10
threaten|-34 -100 -55 135 0 -171 -165 -62 -106 -153 -128
threaten @state|0 0 0 -38 14 0 -10 0 0 11 -7
threaten again|39
threaten capital|0 0 0 38 0 0 0 21
threaten circu|0 0 0 -35
threaten flog|-7 0 0 40 0 0 0 -7
threaten leave|0 0 0 -57
threaten march|-10 0 0 35 0 0 0 -14
threaten sue|0 0 0 -34
threaten use|0 0 0 -18 33
three|34 -50 -18 0 0 -54 -8 -57 -21 -22 15
three @place|-21 -6 0 0 9 7 33 -19 -6 21
three @state|-17 -25 0 -39 -15 -9 -11 -24 0 52 45
three deputy|0 0 0 -15 41 0 -7
three farm|0 0 0 0 0 0 0 0 0 40
three gaunt|0 0 0 0 0 0 0 0 0 0 30
three govern|0 0 0 0 0 0 -31
three island|-10 0 0 13 -16 -6 0 0 0 0 35
three islet|0 0 0 0 0 -18 0 47
three more|34
three people|0 0 0 37
three pickpocket|-45 0 0 0 0 0 0 0 0 -8
three thousand|-11 33 0 0 0 0 0 0 0 -6
three trainee|39
three-phase|0 0 0 -15 0 0 48 -6
three-phase truce|0 0 0 -15 0 0 48 -6
three-way|0 0 0 0 0 0 19 0 0 0 10
thriller|-28 -8 -11 -81 26 -42 -39 -85 -15 -53 -59
throat|15
throne|0 -6 0 -35 15
throne speech|0 0 0 -35 15
throne-day|0 0 0 0 0 0 0 19
through|9 -34 -13 14 -21 -52 7 49 39 -59 57
through @place|0 -33 0 0 -10 14 -11 0 13 29 36
through @state|19 0 0 -47 -9 -41 -14 125 0 -17 -9
through again|0 0 0 0 0 0 0 0 32 0 7
through map|0 0 0 0 0 0 0 0 33
through orchard|0 0 0 0 0 0 0 0 0 30
through parliament|0 0 0 37 0 0 0 -8
throw|37 -93 -57 15 -15 -227 -44 -33 -62 108 47
throw cordon|62 -8 0 -7 0 0 0 0 0 10
throw grain|0 0 0 0 0 0 -10 0 0 34
throw open|-14 0 0 -9 0 0 0 -8 0 -9 74
throw out|-27 -14 0 37 0 0 -9 0 0 7 -15
throw weight|0 0 0 -7 26 0 0 43 0 -21 -8
thrust|42 -15 -16 8 12 0 -20 -30 36 -62 55
thundered|0 0 0 18 0 0 0 6
thunderstorm|-62 -40 -15 -61 0 85 -38 0 -22 -61 -14
thus|0 0 0 0 0 0 0 -22 0 0 25
tide|-11 0 0 0 0 0 0 0 0 0 -25
tie|-63 -49 -15 -8 28 -30 -23 91 8 75 -58
tie @state|0 0 0 -63 35 0 -20 39 0 25
ties|-60 -46 -13 24 0 -20 7 44 11 61 -21
tifariti|0 22
tiff|0 0 0 0 0 0 0 32
tiff about|0 0 0 0 0 0 0 32
tiger|9 0 0 -13 0 13 0 35 0 13 -11
tight-lipp|0 0 0 -12 0 32
tight-lipp @state|0 0 0 -12 0 32
tighten|26 0 23 -20 -22 61 -81 -27 -48 107 -6
tighten sea|-19 0 0 0 0 0 0 0 0 34
tigrinya|31 0 0 0 0 0 0 0 0 -22
tigrinya journalist|31 0 0 0 0 0 0 0 0 -22
timber|-9 0 0 32 -8 0 0 0 0 9 8
timber company|0 0 0 0 0 0 0 0 0 30
timber convention|0 0 0 35 0 0 0 0 0 -9
time|64 -31 11 32 -31 -64 -50 -19 8 -58 -6
time @platform|-31 0 0 18
time @state|30 0 0 0 -12 14 0 -39 0 -9 18
time accord|0 0 0 34 0 0 -11
time charge|0 31
time common|0 0 0 50
time kissed|0 0 0 0 0 0 0 -29 30
time since|-8 -6 0 -7 0 0 -19 47 0 0 12
time visitor|0 -34
time week|35 -11 0 -10 0 0 0 0 0 -11
time year|0 0 0 0 0 0 0 -35 0 0 12
timer|0 22
timetable|-15 -10 0 -15 0 -11 -13 71 0 -14 -30
timetable carry|0 -7 0 0 0 0 0 31
timor|0 0 0 -12 0 -17 16 6
tip|18 -7 0 0 0 0 0 0 0 -9
tipped|16
tirade|0 0 0 35 0 0 0 -12
tirade against|0 0 0 35 0 0 0 -12
tired|-10 0 0 18 0 0 -11 0 0 -7
tired say|0 0 0 34 0 0 -8
tit-for-tat|0 0 0 0 0 0 0 0 0 24 -10
tito|0 0 0 30
tito cast|0 0 0 30
tlatelolco|0 0 0 -8 0 0 36 -13
tlatelolco which|0 0 0 0 0 0 38 -11
to|-16 -34 -55 -16 46 91 -70 59 -15 -32 21
toast|-57 -46 -21 -23 165 -44 -68 -8 6 -33 -52
together|-24 -14 18 -14 -27 -25 -26 123 -8 15 12
together @place|0 0 25 0 7 0 0 36 0 -10
together @state|0 0 0 10 -21 0 0 -16 0 0 40
tolerate|-76 22 -52 -19 46 -101 37 31 42 -32 -27
toll|0 0 0 8 6 -24 0 -10 0 11
tone|-106 8 -41 -14 73 108 -9 0 -21 -134 32
tone @state|0 0 0 -6 46 -12 0 -7
tone exchange|0 0 0 0 0 36
tone statement|0 0 0 0 -11 35
tongu|0 0 0 22 0 0 -7
tonnage|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
tonne|-80 -29 -35 -56 48 -42 -44 -50 -34 0 18
tonne @state|0 0 0 0 31 0 0 0 0 0 -14
too|-21 -16 0 -27 -20 61 0 57 0 -14
too early|-10 -9 0 -22 0 46
too little|0 0 0 42 0 0 0 11
tool|-7 0 0 -35 0 0 16 0 0 50
tool @date|0 0 0 0 0 0 0 0 0 48
top|-9 0 0 0 0 -30 0 -10 0 13
topple|69 13 19 0 7 -15 0 -35 -24
torch|66 12 -15 0 -41 0 -9 -19 -14 -15 -24
tornado|-58 -38 -15 -61 0 86 -38 7 -22 -58 -13
torpedo|91 -109 -64 99 -35 82 -18 -76 -63 -93 -33
torpedo boat|32
torture|91 -14 -47 52 47 -34 -49 -63 -53 -173 -64
torture @place|0 0 0 35
tossed|0 0 0 -8 0 0 -11 7 0 33
tossed out|0 0 0 -7 0 0 0 0 0 34
total|0 0 -6 28
toubou|22
touch|-8 0 0 27 -16 0 43 -13 0 35 -10
touch @state|-15 0 0 8 -15 0 0 -6 0 38
touch azawad|-7 0 0 0 0 0 44 -7 0 0 -8
touchdown|-72 -55 -29 -133 -65 -15 -47 -82 -52 -87 -123
toughen|13 -63 14 -31 -13 -65 -63 -23 0 55 -30
tour|-36 -13 25 -15 -18 -28 13 -27 0 -20 -25
tour renew|-15 0 34
toured|0 0 0 -7 0 0 0 18
tourist|0 -29 0 46 0 -11 0 -12 0 -17 28
tournament|-72 -85 -29 -134 -66 -15 -47 -82 -52 -88 -127
tow|-63 40 0 15 19 -8 -59 56 -35 50 -47
tow @place|-23 0 0 0 0 0 0 0 0 55
tow away|-14 33 0 0 0 -10 0 0 0 -14
toward|57 0 0 -13 16 -27 0 16 0 -11 -8
towards|12 0 0 -32 18 77 -14 -13 0 12 -16
towards buffer|-7 0 0 0 0 0 0 0 0 37
towards talk|0 0 0 0 0 36
tower|56 68 0 12 0 -15 -10 -22 0 -9 -9
tower housed|34 0 0 -11
tower reactor|0 31 0 0 0 0 -6
towline|0 -15 0 0 0 0 0 0 0 0 28
town|0 94 -49 -14 -35 20 -47 0 -21 28 -7
town hall|-21 24 0 -7 0 23 0 0 0 32
town since|-6 32
township|-18 0 0 0 0 18 0 0 0 -8
toying|0 0 0 0 0 27
trac|0 0 0 0 0 0 0 0 0 37
trac @state|0 0 0 0 0 0 0 0 0 37
trace|0 0 0 0 0 -8 0 24 0 -6
traced|-9 0 0 25 0 -7 0 -8 0 11
track|-7 -72 -25 -59 -116 54 0 133 32 -122 -126
track seat|0 0 0 0 0 50 0 -7
tractor|0 0 0 0 0 0 0 0 0 38
tractor work|0 0 0 0 0 0 0 0 0 41
trade|-131 -215 -160 62 126 -181 -12 -76 136 16 -50
trade @state|-31 0 0 -19 -8 0 0 -9 0 37 -6
trade accusation|0 0 0 66 0 -8
trade agreement|0 0 0 0 0 0 0 30
trade blockade|0 0 0 0 0 0 0 0 0 -13 32
trade draft|0 0 0 -17 -11 0 -10 -16 57
trade off|0 0 0 -13 38
trade organisation|0 0 0 0 0 0 0 60
trade panel|0 0 0 0 0 40
trade preferenc|0 0 0 0 0 0 0 0 0 34
trade talk|0 0 0 -14 0 0 43 -17
trade union|0 0 0 0 0 0 0 33 0 -9
trader|-60 -48 -37 -88 0 -29 -57 -57 -35 82
trader @place|32 0 0 -15 0 0 0 -12 0 -29
trader depot|-28 0 0 0 0 0 0 0 0 31
trading|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
traffic|-26 -19 0 -26 -13 0 0 -29 0 -19 76
traffic flowed|0 -19 0 0 0 0 0 0 0 0 34
traffick|0 0 0 -16 0 0 0 0 0 26
trafficker|0 0 0 0 0 0 0 16 0 0 -12
trail|9 -30 -16 26 -70 0 -51 9 -15 -49 -22
trailer|-25 -7 -11 -87 37 -39 -38 -83 -14 -42 -56
train|-31 -16 72 -71 -93 -16 28 92 -29 48 -22
train @state|-22 0 17 -7 0 -8 0 27 0 38 -7
train run|0 31 0 0 0 0 0 0 0 0 40
train show|0 0 0 0 0 0 0 0 0 33
trainee|38 0 0 -18
trainee teacher|39
trainer|31 -7 0 -10 -11 0 0 0 0 -19 -18
trainload|0 0 0 0 0 0 0 0 0 0 31
trainload quilt|0 0 0 0 0 0 0 0 0 0 31
traitor|0 0 0 36 0 0 0 0 0 -10
traitor @state|0 0 0 38 0 0 0 0 0 -9
tram|-10 -62 0 14 -21 -27 -30 -29 -9 -36 -37
trampl|0 0 0 19 0 0 0 -9
tranquillity|0 0 0 0 0 0 0 0 23
transfer|96 -11 -7 -56 -25 45 36 55 0 0 -63
transferred|0 0 0 0 0 0 0 -9 0 0 37
transferred remain|0 0 0 0 0 0 0 -9 0 0 38
transit|62 -13 -6 14 -18 0 -13 26 -15 -10 -27
transit @state|0 0 0 48 0 0 0 0 0 -54
transit paper|-16 0 0 0 0 0 0 0 0 31
transit question|0 0 0 0 0 0 -10 42
transitional|0 0 0 43 29 -35 0 31 0 -14
transitional council|0 0 0 -10 30 0 0 21 0 -8
transitional government|0 0 0 46 0 -33
transmit|8 13 -6 0 -38 0 -28 -13 77 -25 -19
transnistrian|0 0 0 0 0 0 0 0 0 22
transponder|6 0 0 -9 0 0 0 34
transport|39 0 0 -7 0 0 0 10 0 28 -41
transport plan|6 0 0 -31 0 0 0 0 0 26
transport union|0 0 0 32 0 0 0 0 0 -14
transporter|0 16
trap|0 -36 -17 0 -25 -90 -19 -6 0 32 40
travel|-22 -15 6 -32 -24 -37 41 28 -24 -16 -61
travel @place|0 0 0 -7 -6 -20 0 45 0 -7 -11
travel ban|0 0 0 0 0 37
trawler|-76 -27 0 28 -7 0 0 0 0 90 16
trawler accosted|-13 0 0 0 0 0 0 0 0 33
trawler ram|-17 0 0 0 0 0 0 0 0 0 35
trawler since|37 -7
trawlermen|-15 0 0 15 0 0 0 0 0 -36
trawlermen jail|-14 0 0 0 0 0 0 0 0 -31 20
treachery|-17 0 0 15
treasur|0 0 0 0 0 0 0 0 0 0 16
treasure|0 0 0 0 0 0 0 -8 0 0 -20
treasurer|0 0 0 -29
treasury|-17 -55 -60 17 -19 -46 16 63 25 99 -42
treasury confirm|0 0 0 0 0 -33 0 0 0 18
treasury-bill|-50 -77 -28 0 -61 -20 -50 -57 -7 26 10
treat|-11 -39 0 37 19 10 -11 28 0 0 40
treaty|-149 -36 -33 31 -88 -12 140 82 -7 -86 -149
treaty @state|0 0 0 -54 -14 -9 19 -23 0 16 -7
treaty scrap|0 0 0 0 0 0 0 36
treaty sign|0 0 0 0 0 0 -37 13
treaty tlatelolco|0 0 0 -8 0 0 36 -13
tree|-22 -17 0 -12 0 0 0 0 0 0 -13
tree-fell|0 0 0 29 0 0 0 -13
tremor|-62 -39 -15 -64 0 84 -38 7 -22 -59 -13
trench|-12 67 0 -21 0 0 0 -9 0 -12 -7
trench @place|0 39 0 0 0 0 0 -6
trial|26 -12 -10 56 35 51 -44 0 -14 -93 -53
tribal|25 0 0 0 0 -7
tribunal|-20 -80 -60 15 22 -53 8 100 24 78 -63
tribunal @place|0 0 0 0 0 0 0 0 0 39
tribunal @platform|-21 0 0 0 0 0 0 56
tribunal strip|37 0 0 0 0 0 0 0 0 -13
tribute|0 0 0 0 12 0 0 -15
trickled|-14 20
trigger|-13 -46 23 -20 7 -65 -34 39 13 -17 -24
trillion|0 0 0 20 -9
trim|0 -58 18 33 0 -37 78 11 0 25 17
trio|0 0 0 0 16 0 0 -11
trip|-6 0 0 -16 -9 -26 81 56 0 -14
trip @platform|0 0 0 -14 0 0 41
trip abroad|0 0 0 0 0 0 0 40
tripartite|-7 0 0 0 0 -8 0 63 0 0 -8
tripartite @state|0 0 0 0 0 0 0 41
triple|26 -55 -15 15 -39 -75 -32 10 -34 11 -9
trisakti|-7 0 0 0 0 0 0 0 0 26
troika|0 0 0 0 0 -11 0 0 0 23
troop|186 114 54 0 -92 -39 -70 -118 -112 -151 -134
troop @person|-21 10 0 0 0 35
troop @place|-33 -11 0 0 -12 0 0 -6 0 9 -22
troop back|0 -14 0 0 0 0 0 49
troop drive|31 -9 0 0 0 0 0 -11
troop fill|-37 29 0 0 0 0 0 0 0 -11
troop loot|-17 0 0 59 0 0 0 -10
troop lower|-26 37
troop second|-36 0 0 25
troop stand|30 0 0 0 0 0 0 -8
troop sweep|-22 50
troop take|-48 0 0 0 0 0 0 0 0 -8
troops|186 50 51 -35 -108 -23 -94 -85 -105 -66 -44
troopship|0 0 0 0 0 0 0 0 0 0 21
troubled|-23 0 0 -7 -10 59 0 -8
troubled sonar|0 0 0 0 0 35
truce|-135 228 -42 -26 -55 131 63 163 0 -75 -69
truce @date|0 0 0 0 0 0 0 38
truce @group|49 0 0 -21 0 0 47 -17
truce broker|0 0 0 0 0 0 0 30
truce christma|0 0 0 0 0 33
truce declare|-7 39
truce drink|0 0 0 -19 34
truce not|-34 6
truce take|0 35
truck|-149 59 -10 -7 -51 -42 -6 -51 -30 -8 137
truck away|0 38 0 0 0 0 0 0 0 0 -7
truck cross|-6 0 0 0 0 0 0 0 0 43 -19
truck drink|0 0 0 0 0 -7 0 0 0 0 31
truck move|0 0 0 0 0 0 0 0 0 0 52
truck state|0 0 0 0 0 0 0 0 0 32
truck towards|49 0 0 -9 0 0 0 -12 0 -6
trucker|0 0 0 0 27 0 -12 -13 0 -21
trundled|-28 35
trust|0 0 0 -30 0 72 0 -19
trusted|0 0 0 38
try|8 0 0 -49 0 -43 42 -60 -28 86 30
try against|0 0 0 0 0 0 0 0 0 36
try soothe|0 0 0 0 33 0 0 -14
tsunami|-66 -48 -16 -62 0 85 -39 6 -22 -58 -15
tug|0 -15 0 0 0 0 0 0 0 0 28
tugs|11 -11 0 0 0 0 0 0 0 -6 -18
tuition|0 0 0 0 0 0 0 29
tumaini|0 0 0 0 0 0 13 -17
tuna|0 0 0 -24 0 0 0 -25 0 0 22
tunnel|0 13 0 0 0 -14 0 0 0 20 8
tunnel #|0 31
turbin|0 0 0 0 0 0 0 38 0 -21
turbine|0 0 0 19
turn|-110 -76 0 43 -130 -127 181 -72 -213 63 -18
turn @state|-10 24 0 -19 0 0 0 39 0 -8 -10
turn alms|0 0 0 0 0 0 0 0 0 32
turn around|0 32
turn away|-37 0 0 -31 0 0 8 0 0 87 -12
turn back|50 -55 0 28 -7 0 46 -36 0 93 -39
turn dormitori|0 0 0 0 0 -69 0 0 0 -12 34
turn off|32 0 0 0 0 0 -6 0 0 -17 32
turn page|0 0 0 -11 -10 45 -28 25 0 -16
turn round|0 34
turn shoot|0 0 0 0 0 53 0 0 0 -8
turn two|0 0 0 0 0 0 0 0 0 -26 50
turning|0 0 0 0 0 21 0 0 0 -7
tweet|25 0 0 50 23 -26 23 -33 0 -7
twelfth|-10 0 0 0 0 0 23 46
twelfth say|-10 0 0 0 0 0 35 47
twelve|-11 0 0 -9 -7 -17 0 -36 0 0 18
twelve @state|0 0 0 0 0 0 0 0 0 30
twenty|0 -6 0 -8 0 -14 0 -13 0 18 46
twenty bronz|0 0 0 0 0 -14 0 -9 0 -8 30
twenty one|0 0 0 0 0 0 0 0 0 42
twenty-one|-6 0 0 0 0 0 0 -19 -7
twice|-9 -24 0 20 -29 -16 -17 0 -6 22 -28
twice much|0 0 0 0 0 0 0 0 0 35 -20
two|-8 -20 -45 -98 -14 -102 -33 0 -48 -44 58
two @place|-23 45 0 0 0 0 13 60 0 0 -19
two @platform|92 -31 0 -8 -9 0 0 -27 0 -23 -17
two @state|-53 -58 -9 -89 0 -85 -20 -17 0 180 20
two cell|0 0 0 0 0 0 0 0 0 -16 35
two container|-11 32
two country|-17 0 0 0 0 0 0 0 0 0 35
two crew|0 46
two crossing|0 0 0 0 0 0 0 -10 0 0 40
two defence|0 0 0 -10 0 0 38
two delegation|0 0 0 0 10 0 -11 33
two division|13 54 0 0 0 0 0 -7 0 -6 -16
two foreign|0 0 0 -20 0 -10 0 42 21
two former|0 0 0 0 0 0 -8 0 0 0 33
two hostile|32 -6
two hundr|-7 12 0 0 -8 0 0 -16 0 -12 44
two jail|0 0 0 0 0 38 0 0 0 -14
two largest|0 0 0 0 0 0 0 41 0 0 -12
two ministry|0 0 0 0 0 0 0 48
two no|0 0 0 0 -14 49
two nurse|32
two passenger|-24 -9 0 0 0 0 0 0 0 42
two pilot|0 0 0 31 0 0 0 0 0 0 26
two policemen|34 0 0 0 0 0 0 0 0 -10
two president|0 0 0 -21 21 0 -38 55
two reactor|0 0 0 0 0 0 0 48 0 0 -9
two reading|0 0 0 0 0 0 39 -29
two river|0 0 0 0 -9 0 0 -30 0 0 21
two rock|35 0 0 0 0 0 0 -10
two side|15 -10 0 0 37 -23 15 73
two student|0 0 0 40
two suspect|0 0 0 -14 31 0 0 -17 0 0 11
two them|0 0 0 0 0 0 0 0 0 -35 -12
two vintage|-32
two well|0 0 0 0 41 0 0 -7
two without|0 0 0 0 0 0 34 -15
two-page|0 0 0 0 20 0 0 -6
typhoid|-36 0 0 0 0 0 0 0 0 -6
typhoid spread|-36 0 0 0 0 0 0 0 0 -6
typhoon|-51 -43 -15 -63 0 81 -38 0 -23 -72 -17
typhoon close|0 41 0 0 0 0 0 0 0 -11
typhoon veered|0 -39
tyre|27 0 0 0 0 0 0 -9 0 18
tyre maker|0 0 0 -35
tyre tell|0 0 0 40
ugly|0 0 0 18 -8 0 -9 -25
ultimatum|-105 -83 -23 117 19 -52 -90 -82 -23 -21 -80
ultimatum run|0 0 0 0 0 0 0 0 0 41
ultimatum tablecloth|0 0 0 52 0 0 0 -10
ultra|0 0 0 -26
umbrage|0 0 0 23 0 0 0 -6
umpire|0 0 0 -8 0 0 0 0 0 21
un|0 0 0 15
unable|-12 0 0 -6 0 0 7 0 0 27
unanimou|0 0 0 0 0 -49 0 0 0 17
unanimou vote|0 0 0 0 0 -49 0 0 0 17
unanimously|0 0 0 27 0 0 0 -16
unanimously @state|0 0 0 30 0 0 0 -21
unannounced|0 0 0 0 0 -30 0 32
unanswered|0 0 0 -21 -7 -6 87 -24 0 -8 -12
unanswered month|0 0 0 0 0 0 41 0 0 0 -11
unarmed|0 -8 0 0 16 0 0 -17 0 18
unbanned|0 0 0 -6 0 -8 0 0 0 0 64
unbanned political|0 0 0 -6 0 -8 0 0 0 0 64
unblock|-103 -23 -18 -54 52 -42 -52 -32 -19 -194 223
unclear|0 0 0 0 0 0 23
unconstructive|0 0 0 33 0 0 0 -9
unconstructive first|0 0 0 33 0 0 0 -9
uncrated|26 -7 0 0 0 0 0 0 0 -8
undecided|0 0 0 0 0 38
undecided member|0 0 0 0 0 38
under|20 47 -14 -31 -58 -62 -20 76 -17 -81 10
under @organization|-23 39 0 0 -8 0 0 13 0 -15 21
under @place|0 0 0 0 0 0 0 0 0 0 34
under @state|0 58 0 25 0 -29 -13 -19 0 -16 13
under arrangement|-15 0 0 -7 0 0 0 48 0 -10 -16
under control|-35
under disarmament|0 31 0 0 0 0 -6
under eyes|-18 37 0 0 0 0 0 -13 0 0 -6
under federation|0 0 0 30
under house|64 0 0 0 0 -20 0 -12 0 0 -8
under no|0 -8 0 37 -16 0 0 -20 0 0 11
under pressure|0 0 0 0 0 0 0 49
under strength|0 -30
under study|0 0 0 -22 0 40 0 -7 0 -7
under swap|0 0 0 0 0 0 0 -12 0 0 63
under which|0 0 0 -8 0 0 0 0 0 30
undersecretary|-18 0 0 0 0 0 0 0 0 16
understand|-110 -20 -7 26 -81 -30 24 218 0 -17 -107
understand @state|0 0 0 -16 -7 51 -7 0 0 -7
understand countered|0 0 0 0 0 0 0 41 0 -8
understand supply|0 0 0 0 0 0 0 34 0 0 -7
understanding|-80 -28 0 18 -58 -31 37 103 0 0 -86
undertake|-11 8 12 -18 -37 0 -17 91 18 -35
underwater|-16 0 0 0 0 0 0 0 0 0 48
underwater drone|-16 0 0 0 0 0 0 0 0 0 48
undisclosed|0 0 0 -17 0 0 0 0 19
unease|-14 0 0 -18 -14 123 0 -13
uneasy|0 -11 0 0 0 0 0 -19
unflagged|25 0 0 0 0 0 0 0 0 -12
unfreeze|-122 56 -18 -24 103 -156 -79 -59 -39 -121 275
unfreeze @organization|0 0 0 0 0 0 0 0 0 0 32
unharmed|0 -7 0 0 0 0 0 0 0 -14 30
unharmed who|0 -7 0 0 0 0 0 0 0 -14 30
unification|0 0 0 23 9 -13 31 10
uniform|44 19 0 0 0 0 0 -18 0 14 -9
uniform @place|49 0 0 0 0 0 0 -10 0 27
uniformed|19
unilateral|-19 0 0 0 0 8
unilaterally|-9 17
unimplemented|0 0 0 0 0 0 39 -29
uninspected|0 0 0 0 0 0 0 0 0 51
uninspected fortnight|0 0 0 0 0 0 0 0 0 51
uninterrupted|0 0 0 0 0 0 22 -27
union|-14 -74 -62 88 -31 0 -41 99 7 43 -8
union @date|0 0 0 0 0 0 0 51
union @person|0 0 0 0 0 0 -32
union call|-15 0 0 0 0 24 0 0 0 -12 46
union confirm|-9 0 0 0 0 0 0 -12 0 37
union congress|0 0 0 0 0 0 0 33 0 -9
union folded|0 0 0 0 0 -36 0 0 0 0 30
union leader|45 0 0 -10 0 0 0 -12 0 -16
union letter|0 0 0 0 0 50 0 -7
union merged|0 0 0 0 0 0 0 41 0 0 -12
union ministry|0 0 0 0 0 0 0 -38
union sugar|0 0 0 48 0 0 0 0 0 -22
unique|0 0 0 0 0 30 0 0 0 -8
unique @state|0 0 0 0 0 30 0 0 0 -8
unit|37 90 0 -22 -12 -11 -14 -31 0 -30 -35
unit @organization|-38 24 0 0 0 0 0 0 0 0 -19
unit leave|-32 65 0 0 0 0 0 0 0 -14
unit shift|30 -10
unity|0 0 0 0 0 19
universiti|-8 0 0 0 0 0 0 0 0 27
university|29 0 0 0 0 0 0 -6 0 -10 10
unknown|94 -21 0 0 0 -13
unknown group|31 0 0 0 0 -12
unleash|-20 -78 0 0 -15 0 -33 -30
unless|-24 -17 0 10 -8 -10 19 -32 0 44 -57
unlikely|0 0 0 -9 0 26 33 -6
unload|-27 0 0 0 0 0 0 0 0 22 10
unloaded|16 0 0 0 0 0 0 -17 0 -28 11
unlocked|0 0 0 0 0 0 0 0 0 -7 43
unlocked @state|0 0 0 0 0 0 0 0 0 -7 43
unmarked|19
unnecessary|0 0 0 -6 26
unnoticed|-6 31
unpack|0 0 0 -21 0 0 38 0 0 -10
unpaid|-8 0 0 -11 0 0 -6 -10 0 30
unpaid miner|0 0 0 0 0 0 0 -9 0 44
unpick|0 0 0 0 0 -11 0 21
unpicked|-8 28 0 0 0 0 0 0 0 0 -6
unplug|-50 55 0 38 8 -16 -37 20 -29 30 -24
unplug @state|0 0 0 0 0 -10 0 0 0 33
unpublicised|0 0 0 0 0 -8 0 18
unpunished|32
unravel|52 -70 0 27 -31 -26 61 -72 -21 -73 -47
unrest|16 -19 -27 -27 0 7 55 0 -9 76
unsafe|0 0 0 -19
unseal|-22 -47 0 -8 -8 19 -10 -12 -13 -68 147
unseal newspaper|0 0 0 0 0 0 0 0 0 0 50
unsigned|0 0 0 29 0 0 14 -7
until|-21 -41 -10 24 -11 -28 63 -25 -11 23 -43
until @date|0 6 0 59 -8 -6 -22 25 0 14 -18
until @organization|-9 0 0 0 0 45 -7
until @state|35 0 0 9 -19 0 31 -10
until further|-30 0 0 0 0 0 0 0 0 35 -12
until last|-7 -18 0 -11 0 0 37 0 0 -13 24
until pact|0 0 0 0 0 -49 0 0 0 53
until vote|0 0 0 -10 30
untrue|0 -10 0 -9 0 -22 0 23 0 22 14
untrue we|0 0 0 0 0 0 0 0 0 31
unusual|21 0 0 22 13 0 -10 -11
unusual movement|30 0 0 0 0 0 -9
unveil|0 -43 0 -37 -35 -103 -19 24 24 -44
unwanted|0 0 0 0 0 0 0 -17 0 10
unwarranted|0 0 0 0 0 16 -7
unwelcome|0 0 0 -16 0 -11 0 0 0 20
unwilling|0 0 0 -16 0 0 0 0 0 44
unwilling free|0 0 0 -16 0 0 0 0 0 44
unworkable|0 0 0 18
unworthy|0 0 0 15
up|45 33 13 -49 -25 -108 79 0 0 -15 -61
up #|78 28 18 0 0 -7 -14 -11 0 -11
up @place|34 21 0 19 -6 -8 8 0 0 0 -18
up @state|33 6 0 -39 0 -22 -52 0 24 42 -7
up accord|-6 0 0 0 0 0 0 0 0 46
up barricade|0 0 0 0 0 0 0 -25 0 30
up commission|0 0 0 38 0 0 0 -9
up cool|0 31 0 0 0 0 -6
up everyone|0 0 0 0 0 0 24 -33
up extraordinary|0 0 0 0 0 0 0 46
up flow|0 0 0 46 0 0 0 -11
up fly|-11 44 0 0 0 0 0 -15 0 -8
up hotline|0 0 0 0 0 -7 31
up live|-42 25
up map|0 0 0 -29 0 0 32
up meet|31 0 0 0 0 0 0 -18
up mind|0 0 0 0 0 58
up new|0 0 0 0 0 0 0 0 0 30
up own|-29 33
up position|43 0 0 -8 0 0 0 -9 0 -8
up right|0 42
up security|0 0 0 31 0 0 10 0 0 -12
up since|0 13 0 0 71 0 -10 -41 0 -10
up sun|0 0 0 -8 36
up transit|-16 0 0 0 0 0 0 0 0 31
up weekly|-30 0 33
upbeat|0 0 0 0 0 26
upbraided|-11 0 0 63 0 -6 0 0 0 -13 -7
upbraided @state|-11 0 0 63 0 -6 0 0 0 -13 -7
updat|0 0 0 18 0 0 0 -22
update|0 0 0 0 0 0 0 0 0 0 34
update @place|0 0 0 0 0 0 0 0 0 0 34
upgrade|0 -79 -23 -28 25 -72 -56 97 -52 -99 24
upheld|0 0 0 -18 27 -44 0 0 0 39 7
upheld @place|0 0 0 -9 31 -11 0 7
upheld conviction|0 0 0 -8 0 -30 0 0 0 44
upon|27 0 0 29 -7 44 -9 -8 0 -38
upon @organization|0 0 0 0 0 59 -6 0 0 -16
upon @person|0 0 0 46 0 -28
upon @state|32 0 0 -24 0 15 0 0 0 -15
upped|0 0 0 0 -7 0 0 0 0 0 19
upper|0 0 0 51 0 0 0 -8 0 -9
upper house|0 0 0 44 0 0 0 0 0 -9
uprising|0 -15 -24 -26 0 7 56 0 -9 78
uproot|-9 -26 -17 0 -23 -90 -18 -7 0 38 42
upside|0 0 0 0 0 0 0 0 0 32
upside down|0 0 0 0 0 0 0 0 0 32
upstair|-20 43
upstair again|-20 43
ural|0 15
uranium|89 39 0 12 0 28 15 -16 36 10 -43
uranium #|47 0 0 0 0 0 0 15
uranium will|0 0 0 0 0 0 0 0 0 36
urge|-93 -144 9 44 -54 245 -40 -55 48 -27 -82
urge @organization|0 0 0 0 0 60
urge @state|0 0 0 39 0 15 0 -18 0 -27 -8
urge citizen|0 0 0 0 0 -26 0 0 0 41
us|-13 0 0 21 -12 -23 48 -23 0 -18 -16
us anytime|0 0 0 -33 0 -9 0 -7
use|-54 -141 -13 -58 158 -108 -51 60 -15 23 -55
use @weapon|-16 0 0 -6 51
use force|-9 0 0 0 60 0 0 -10 0 -6
useful|0 0 0 0 14 0 -7 17
usual|-40 -16 76 0 -6 0 -8 -13 21
usual four-monthly|-16 0 32
vacate|-162 169 -25 -11 -54 -39 10 -58 -19 -40
vacate @group|-32 15
vaccination|0 0 0 -7 0 0 0 21
vaccine|-45 -34 -28 -32 48 54 -82 -55 -40 10 124
vaccine @person|0 0 0 0 0 -17 0 0 0 0 49
vain|0 0 0 -20
value|-17 -56 -23 11 -42 -50 -16 -21 -20 19
vanquished|0 0 0 0 -11 0 0 -18
veered|0 -39
veered away|0 -39
vegetabl|0 0 0 0 0 0 0 -12 0 0 33
vegetabl end|0 0 0 0 0 0 0 -12 0 0 33
vehicle|-25 -58 -24 33 0 -51 -16 17 -22 -10 -33
vehicle @state|-14 0 0 0 0 0 0 41
vehicle back|0 9 0 43 0 0 0 0 0 -15
veil|18 0 0 0 0 -9 0 0 0 0 -10
vendor|-10 0 0 0 0 0 0 0 0 31
vendor clash|-10 0 0 0 0 0 0 0 0 32
vent|-19 11 0 72 -19 -24 -11 -32 11 -13 -27
ventilator|-11 0 0 -6 0 -8 0 0 0 57 14
ventilator purchase|0 0 0 0 0 0 0 0 0 59
ventimiglia|0 0 0 35
ventimiglia @state|0 0 0 35
venture|0 0 0 0 0 0 0 -18 0 -11
venu|0 0 0 0 0 -98 0 0 0 0 52
venu return|0 0 0 0 0 -98 0 0 0 0 52
venue|0 0 0 -9 0 0 16 50 -10
verbale|0 0 0 -19 -11 0 23
verdict|8 0 0 35 0 0 -11 0 0 26 -7
verdict @date|0 0 0 0 0 0 0 0 0 35
vergina|0 0 0 -8 36
vergina humour|0 0 0 -8 36
verified|0 0 0 -20 0 0 35
verified nobody|0 0 0 -20 0 0 35
verifier|19 -10 0 0 0 8
verify|0 0 0 -20 0 0 35
verify verified|0 0 0 -20 0 0 35
version|-12 0 0 33 0 -12
version kidnapping|0 0 0 39 0 -11
very|-9 -9 0 -6 38 -16 18 0 0 0 -23
very sorry|0 0 0 -8 45 0 -9 0 0 0 -19
vessel|-68 51 0 -10 -25 0 0 0 0 34 -26
vessel around|0 32
veteran|69 -14 0 -19 0 -9 0 -25 0 -8
veteran gorongosa|50 0 0 -6 0 0 0 -11
veto|23 -102 -26 97 32 -150 50 -55 -48 23 89
veto @state|0 0 0 -19 -10 0 0 0 0 0 36
vice|-16 0 0 14 0 26 18 -7 0 12
vice-ministerial|0 0 0 0 0 0 0 32
vice-ministerial level|0 0 0 0 0 0 0 32
victor front|0 0 0 0 0 0 0 31
video|0 -9 0 -27 -12 -9 0 16 28 0 -18
video hour|0 0 0 0 0 0 0 -16 32
video-game|-25 -7 -11 -78 26 -39 -38 -82 -14 -42 -56
videogame|-25 -7 -11 -78 26 -39 -38 -82 -14 -42 -56
viekaren|0 0 33
viekaren rescue|0 0 33
viequ|17
view|27 -14 0 33 -10 -10 -33 0 68 -8 -6
view @place|0 0 0 0 0 0 -7 0 32
view @state|0 0 0 37 0 0 0 0 0 -6
vilify|-33 -58 -20 89 -17 -46 0 -27 -9 -88 -74
village|80 67 -48 -38 -18 -51 0 17 -22 -66 9
village @place|0 8 0 0 0 0 0 0 0 -14 38
village monitor|32
village nightfall|0 35
villager|46 75 0 11 18 -24 17 -28 0 -23 -10
villager ahead|0 0 0 0 0 0 0 0 0 0 35
villager near|32 0 0 0 0 0 0 0 0 -28
vineyard|-7 -6 0 -8 0 0 0 -16
vintage|-32
vintage @platform|-32
violate|67 -73 -56 40 20 -56 -87 15 -79 -39 56
violation|15 -14 0 54 -77 14 -7 -51 36 -40 8
violence|89 19 -40 35 19 13 -50 -59 -49 -42 -35
virologist|-11 -9 0 0 0 0 0 0 0 0 35
virologist disinfected|-11 -9 0 0 0 0 0 0 0 0 35
virus|7 -32 -12 -22 -26 -64 -24 -83 -12 6 131
visa|-18 -9 0 28 0 -29 -31 31 0 37 34
visa @place|0 0 0 0 35
visa ban|0 0 0 51
visa freeze|0 0 0 0 0 0 0 0 0 0 38
visit|-107 -36 -27 -101 0 -30 123 131 62 -76 -38
visit @date|0 0 0 0 0 -45 0 57
visit @place|-14 0 0 9 -44 41 46 46 40 0 -23
visit @state|0 0 0 0 -10 47 58 -63 0 -37 -11
visit force|0 0 0 0 0 0 -21 0 0 60
visit islander|0 0 0 -8 0 0 -9 30
visit prompt|0 0 0 0 0 0 0 0 0 -16 35
visitor|-17 -49 0 -26 31 0 -29 -25 0 9 -9
visitor @place|0 0 0 0 0 0 0 0 0 36
visitor put|0 0 0 -33 29 0 0 -11 0 -8 -10
visitor spinner|0 -34
vitiated|0 0 0 0 0 0 26
voice|-282 -145 -47 83 190 158 -237 -15 21 -240 -184
voice disappointment|0 0 0 0 0 57 7
voice readiness|0 0 0 -8 -8 -23 0 47
voice ship|0 0 0 38 -12
voice solidarity|0 0 0 0 21 -46 0 48
void|0 0 0 77 0 -16 -7 -16 0 -8
void @state|0 0 0 61 0 -11
volcano|0 0 0 0 0 0 0 0 0 -29
volta|0 0 0 17 0 -10
volunteer|-20 -7 -20 -21 -32 -56 -7 -25 18 -42 10
volunteer queued|64 0 0 0 0 0 0 -8
vote|0 -18 0 63 25 0 -41 12 -12 0 34
vote @date|0 0 0 0 0 0 -30
vote @organization|0 0 0 0 0 0 -8 0 0 40
vote @place|-7 8 0 0 45 0 0 -10 0 -9
vote abrogate|0 0 0 0 0 0 -25 0 0 37
vote away|0 0 0 0 0 0 0 0 0 -22 39
vote brand|0 0 0 -38 0 0 0 0 0 41
vote down|0 0 0 111 0 -11 0 -20 0 0 -8
vote eleven|0 0 0 0 0 0 0 -8 0 35
vote go|0 -8 0 0 0 0 0 -8 0 0 49
vote put|0 0 0 57
vote suspend|0 0 0 0 0 -10 51 0 0 -35
voter|0 0 0 16 -8 12 0 29 0 -10 -14
voter @state|0 0 0 38
voter stay|0 0 0 -12 0 36
vow|-63 -46 -29 109 13 -51 -15 -46 -59 -89 -90
vow revenge|0 0 0 -59
vow would|0 0 0 -34 0 0 34
vuoksi|23
wage|-62 -288 -54 -17 -197 -25 -194 -153 -40 135
wagon|0 0 0 9 0 0 0 -6 0 12 24
wait|-17 -10 0 0 -36 -11 63 -26 -9 20 14
wait ever|0 0 0 31 0 0 0 -9
waive|-141 11 -32 -36 89 -202 -23 -28 -53 -177 272
waiver|-53 -66 -30 10 -61 39 -44 0 -33 71 39
walk|13 -143 -122 -130 -30 -167 150 -55 -103 -33 187
walk along|0 0 0 0 0 0 0 51 0 0 -12
walk away|0 0 0 0 0 0 -8 -7 0 50
walk back|49
walk off|0 0 0 -29 0 0 0 0 0 33 -8
walk onto|0 0 0 0 0 0 0 0 0 0 30
walk out|-8 -40 0 12 0 0 19 -16 0 -52 27
walk through|0 0 0 0 0 0 0 0 0 30 15
walkout|0 -18 -24 -32 0 0 94 0 -10 57 60
walkout @state|0 0 0 0 0 0 41 -13
wall|-11 0 0 -17 -12 0 21 -20 0 -24 20
wall @state|-8 0 0 0 0 0 0 -11 0 0 31
walled|0 -9 0 -6 0 0 0 0 0 29
wallet|-7 -6 0 0 0 0 0 0 0 0 18
walnut|0 19
wandered|0 0 0 0 0 0 0 0 0 0 15
want|-214 -47 -91 188 118 72 -77 -95 -70 -132 -41
want @group|0 0 0 35 0 0 0 0 0 0 -15
want @person|0 0 0 43
want @place|0 0 0 0 -9 0 57 -6 0 0 33
want @state|-9 0 0 0 -25 72 0 -30 0 -9 58
want begin|0 0 0 0 0 0 0 30
want budget|0 0 0 33 0 -7
want debt|0 0 0 0 0 36
want fuel|-8 0 0 -14 0 0 0 0 0 43
want inquiry|0 0 0 -51 0 -8
want life|0 0 0 31
want patience|0 0 0 -51 0 -8
want vote|0 0 0 57
want war|0 0 0 -31 45 -20
war|66 0 -49 46 119 -18 -94 -78 -91 -21 25
war @group|44 0 0 -17 -7
war @place|0 0 0 7 0 31 0 -7
war @state|-12 0 0 41 0 62 -11 -16 0 -15 -6
war any|49 0 0 -30
war between|0 0 0 0 0 0 0 12 0 35
war game|0 69
war go|0 0 0 0 0 0 0 0 0 0 30
war hand|0 0 0 0 0 -35 0 0 0 0 16
war lighthouse|0 0 0 -8 36 -6
war pact|0 0 0 0 -8 0 0 39
war peninsula|0 0 0 -18 45
war word|0 0 0 52 -8
ward|0 -8 0 20 0 0 0 0 0 -7 14
warehous|0 0 0 -17 0 0 0 -7 0 -6 47
warehous back|0 0 0 -17 0 0 0 -7 0 -6 47
warehouse|-26 0 0 -13 0 0 0 -6
warfare|87 -7 -40 38 18 12 -46 -53 -49 -36 -36
warhead|0 -15 -39 38 20 61 -9 -30 -34 0 9
warlord|0 0 0 31
warm|-10 0 0 -17 38 -11 -11 27 0 -7 -6
warmer|0 0 0 0 0 0 0 0 0 0 34
warmer attitude|0 0 0 0 0 0 0 0 0 0 34
warmest|0 0 0 -7 25 -9
warmonger|0 0 0 -16 20 0 0 -10
warn|20 -135 -61 85 -132 -143 -174 -77 -87 -146 -148
warn @organization|0 0 0 33
warn @state|-32 0 0 34 0 -9 0 -9 0 -12
warn general|0 0 0 53 0 0 0 0 0 -13
warn network|0 0 0 0 0 0 0 35
warn radar|0 0 0 -15 0 0 0 0 0 37
warning|-10 0 0 36 0 0 0 0 0 0 -9
warning radio|-9 0 0 38 0 0 0 0 0 0 -7
warplane|201 60 47 -49 -109 -24 -95 -92 -106 -76 -50
warrant|-11 0 0 17 10 0 0 -12 0 42 -12
warship|173 60 20 -59 -174 -25 -103 -103 -103 -80 -79
warship since|46 -35 0 0 0 0 0 0 0 0 -8
wartime|-42 -23 0 -17 15 0 -11 48 0 -12 -7
wartime @weapon|-31
wartime killing|-8 0 0 -13 0 0 0 40 0 -7
wary|0 0 0 0 0 0 0 -26
washed|0 0 0 0 0 0 19 -9
wasp|-19
waste|0 0 0 35 -10 -6 17 -14 0 0 -7
watch|16 15 29 -18 -12 0 -15 30 0 -26 -14
watch land|-16 0 32
watchdog|-16 -54 -59 17 -14 32 20 71 26 17 -35
watchdog tell|0 0 0 -10 0 38
water|-13 -16 0 -35 -12 -78 81 0 -12 -22 16
water @place|0 0 0 -14 18 0 27 32 0 -8
water authority|0 0 0 0 0 -31 0 17
water camp|0 0 0 0 0 -7 0 0 0 0 31
water cannon|24 0 0 0 0 0 -8 0 0 -32 23
water minister|0 0 0 0 0 0 37
water treaty|0 0 0 37 0 -11 0 -8
watered|0 0 0 -9 27 0 0 -14
waters|-22 67 -48 -17 34 -44 45 0 -18 37 -34
waters kill|-32 0 0 0 0 0 0 0 0 23
waters off|0 8 0 0 53 0 0 -10 0 -13 -6
waters so|0 0 0 -11 31 0 -9
waters would|0 0 0 31
wave|-21 -56 -53 23 -8 -12 -22 -33 -36 -65 122
wave aside|0 0 0 0 0 48 0 0 0 -27
wave drive|0 0 0 0 0 0 0 0 0 0 30
wave quay|30
way|30 -24 0 19 25 -18 -18 28 -7
way alliance|0 0 0 43 0 0 0 0 0 -18
way back|-13 0 0 -7 0 0 0 0 0 0 43
way observer|0 0 0 -15 55
way presidential|0 0 0 0 0 0 0 0 0 44
way vote|0 0 0 0 0 0 0 45 0 0 -18
we|-16 -46 0 19 -8 -39 8 21 -14 38 27
we attack|33 0 0 0 0 -35
we mean|0 0 0 -25 0 0 0 0 0 33
we move|-10 0 0 0 0 0 35 47
we not|30 0 0 -38 -12 -18 -24 34 0 29
we ready|0 0 0 0 0 0 0 30
we shall|0 0 0 15 -11 -9 12 -22 0 0 40
we shan't|-16 -20 0 31
we will|-13 0 0 43 0 0 -6 0 0 -9
we withhold|0 0 0 0 0 0 0 0 0 31
we're|0 50 0 -11 28 0 0 0 0 19
we're head|0 56
weapon|0 -57 -67 55 86 152 -79 -73 -76 25 117
weapon ban|0 0 0 0 50 0 0 -9
weapon site|0 0 0 0 -9 0 0 0 0 0 31
weapon spokesman|38 0 0 0 -11
weapon two|-11 32
weaponry|125 33 67 -46 -83 -46 -74 -73 -49 -72 -64
wear|26
weather|-9 -11 0 -32 -16 -24 0 20
weather if|0 0 0 0 0 0 0 30
web|0 0 0 0 0 0 0 0 0 34
web @place|0 0 0 0 0 0 0 0 0 34
website|0 0 0 -13 0 0 0 -8 0 57
website @state|0 0 0 -13 0 0 0 -8 0 59
wedd|-15 -8 0 33 -7 -79 -7 -9 0 -35 28
wedd hall|0 0 0 0 0 -69 0 0 0 -12 34
wedd which|-18 0 0 42 0 0 0 0 0 -6
week|32 53 -6 -27 -32 -74 52 14 25 48 -33
week @place|32 0 0 0 0 0 0 -17
week @state|-11 0 0 0 -20 0 0 -15 0 55
week consult|0 0 0 0 0 0 0 -13 38
week count|0 32
week leave|0 0 0 64
week-old|17
weekend|-17 0 0 -6 0 11 0 -22 0 -20
weekly|-7 0 33 -6 0 -17
weekly round|-30 0 33
weeks|0 0 0 -13 -12 0 -6 47 0 -8
weeks not|0 0 0 0 -11 0 0 35
weigh|-30 0 33 15 0 64 0 18 0 -6
weigh anchor|-26 0 33 0 0 0 0 0 0 -22 35
weigh emergency|0 0 0 0 0 34
weigh protest|0 0 0 39
weigh whether|0 0 0 -16 0 45 0 -22 0 -12
weight|0 0 0 -7 26 0 0 42 0 -21 -8
weight behind|0 0 0 -7 26 0 0 43 0 -21 -8
weitou|0 0 0 0 0 0 0 0 0 19
welcome|-50 0 -13 -103 197 -136 -9 70 10 -157 -59
welcome @place|0 0 0 0 0 -32 0 44
welcome @state|0 0 0 0 56 0 0 -25
welcome again|0 0 0 0 -6 0 0 0 0 -9 33
welcome news|0 33
well|44 -28 0 -13 49 31 -11 -16 0 -15 -13
well @state|0 0 0 0 41 0 0 -7
well news|0 0 0 0 0 42 0 0 0 0 -8
west|61 0 0 17 0 0 0 -8 0 -14 -14
west coast|35 9
western|-8 14 0 45 0 -48 0 0 0 15 -7
western neighbour|0 0 0 48 0 -45 0 10
westerplatte|-18
whale|-18 0 0 0 0 0 0 0 0 -11
whaler|0 0 0 -9 27 0 0 -14
wharf|22 0 0 -17 0 0 0 0 0 49
wharf @place|0 0 0 0 0 0 0 0 0 51
what|13 -33 0 34 -30 -15 -48 -55 61 -33 11
what @state|0 0 0 36 -8 0 -14 -17 33 -25 33
what aide|0 -8 0 0 0 0 0 36
whatever|-9 0 0 12 31 -12
whatever circumstanc|0 0 0 -18 33
wheat|-65 -24 -33 -54 30 -41 -42 -37 -32 61
wheat try|0 0 0 0 0 0 0 0 0 36
wheel|0 0 0 0 0 -26 0 0 0 -7 26
wheeled|43 0 0 0 0 0 0 0 0 0 8
wheeled again|35 9
wheeled out|35 9
wheels-up|-7 69
wheels-up @date|-7 69
when|10 -11 -8 11 -44 -38 28 -44 -14 10 7
when @person|0 0 0 0 0 0 0 0 0 0 34
when @state|31 0 0 -21 0 0 -7 -32 0 0 23
when ask|11 0 0 28 0 -35
when both|-33 39
when north|0 0 0 0 0 0 0 0 0 35
when radio|0 0 0 36
when ryanair|-17 -9 0 0 0 0 0 0 0 42
when scientist|0 0 0 -15 0 0 46
when tito|0 0 0 30
where|-28 -26 0 0 -14 -30 -50 44 43 -13 -13
where call|0 0 0 36 0 -18 0 -12
where third|0 0 0 0 0 0 -7 0 32
where want|0 0 0 0 0 0 0 30
whether|-42 -27 0 -40 -25 127 -13 25 0 -12 -51
whether any|0 0 0 0 0 32 0 0 0 -12
whether name|0 0 0 -16 0 45 0 -22 0 -12
whether resume|0 0 0 0 0 14 0 0 0 0 -31
whether would|0 0 0 -13 0 0 -7 41
which|-45 0 8 26 25 -6 0 -37 15 -21 -43
which @state|-36 0 0 12 -9 -9 50 0 0 28 -7
which nobody|0 0 0 0 0 -22 0 77
which wave|0 0 0 0 0 48 0 0 0 -27
while|11 12 0 -24 27 -8 67 0 -7 -40 -59
while child|0 49
while fighter|-10 0 0 0 0 0 34
while hold|0 0 0 0 17 0 0 0 0 0 -38
while home|0 0 0 0 0 0 0 38 0 0 -12
while talk|0 0 0 0 35 0 -7 -14
whin|0 0 0 27 0 0 0 0 0 -10
whip|0 0 0 17 0 0 0 -7
whisky|0 -12 0 -11 0 0 0 29 0 0 -10
whistle|-67 66 0 -36 -10 0 0 -41 -15 -21 -28
white|-37 32 0 9 0 0 -12 -14 0 -15 -14
who|-45 -70 -8 -9 26 -22 -24 -57 14 -73 33
who attend|0 0 0 0 0 0 11 -35
who beaten|35 0 0 0 0 0 0 0 0 -24
who come|0 0 0 -17 0 34 0 0 0 8 -16
who command|-8 -7 0 42
who drive|0 31
who fire|-56 0 0 12 0 46
who insult|0 0 0 -17 69 0 -8 -13
who look|0 0 0 0 0 0 0 35
who seize|52 0 0 0 0 0 0 0 0 -43
who sink|0 0 0 -22 0 42
who sit|0 0 0 0 0 0 -29 0 32
who take|0 -26 0 0 -13 0 0 0 0 -23 56
whole|39 -24 0 -57 14 -14 0 27
whole @place|0 0 0 -35 6
whole retinue|0 0 0 -13 20 0 0 32
whom|38 -38 0 0 0 -67 0 -27 27 13
whom @state|36 -17 0 -15 -16 0 0 0 0 21 16
whom blame|0 0 0 0 0 0 0 -13 30
whom call|0 0 0 -7 21 -54 0 0 0 8
whom could|0 0 0 -20 0 0 35
whopp|0 0 0 -26 0 0 0 0 0 73
whopp lie|0 0 0 -26 0 0 0 0 0 73
whose|-21 -8 0 17 -7 -10 -7 -39 0 -65 35
whose ambassador|0 0 0 35 0 0 0 -19
wicket|-75 -56 -29 -134 -66 -15 -47 -83 -52 -93 -124
wide|0 0 0 15 26 0 42 -21
wide autonomy|0 0 0 0 37 0 0 -12
wide ever|0 0 0 0 0 0 31 -24
wide-body|-17 0 0 0 0 0 0 0 0 -11
widen|23 -72 39 -85 -38 22 -75 34 -21 26 -11
widen sanction|0 0 0 -10 0 35 0 0 0 -28
widow|-6 0 0 -33 38 -8 0 -6 0 -9
widow @state|0 0 0 0 42
wife|-20 -38 0 16 -17 -23 -26 -15 -7 -29 -33
wild|-20 -11 0 -45 0 0 0 0 0 33
wild @place|0 0 0 0 0 0 0 0 0 36
wild card|0 0 0 -39
wildfire|-66 -39 -15 -61 0 86 -39 0 -22 -58 -13
will|-115 -61 18 66 30 0 -24 -21 0 12 -25
will @date|0 -12 36
will @platform|32 0 0 -8
will authorise|0 0 0 0 0 0 0 0 0 0 49
will boycott|0 0 0 0 0 0 0 0 0 38
will bring|0 0 0 -11 -7 0 21 -10 0 37 -9
will clear|0 0 0 35
will come|0 0 0 -26 16 50 -21 72
will consult|0 0 0 0 0 38
will cross|-14 0 0 0 0 0 0 41
will ever|0 0 0 -35 15
will give|0 0 0 0 0 0 0 33 0 -8
will go|0 0 10 58 0 0 -12 -9 30 -29 -8
will join|0 0 0 -25 0 -8 0 -13 37
will let|0 0 0 -7 -21 0 0 -12 0 -6 55
will manage|0 0 0 0 48
will monitor|0 -15 0 0 0 0 0 38
will neither|0 0 0 -39 0 32
will never|-9 0 0 65 0 -7 -10
will no|35 0 0 6 -12 -27 -7 -10 0 -13 18
will not|-51 -13 0 37 36 -83 36 -75 -13 6 -17
will paralyse|0 0 0 32 0 0 0 0 0 -14
will post|39 0 0 -22
will pull|0 -18 0 0 0 0 0 0 0 35
will sell|0 0 0 0 0 0 0 0 0 36
will serve|33
will soften|0 0 0 0 0 0 0 0 0 0 31
will stay|0 0 0 50 0 -6 0 -10
will strike|-10 0 0 0 0 0 0 -13 0 37
will talk|0 0 0 0 0 0 30 11
will threaten|0 0 0 -18 33
will wind|0 0 0 0 0 0 0 0 0 34
willing|0 -11 0 -20 0 0 0 55
willing act|0 0 0 -13 0 0 0 45
win|0 -20 0 -8 -8 -62 -11 40 0 -39 15
win @state|-7 0 0 42 -14 -12 35 0 0 -6 -9
win city|0 0 0 0 0 0 0 43
winched|22 -12
wind|-81 94 24 -80 -11 24 -12 19 -13 17 19
wind down|0 31 0 0 0 0 0 18
wind drop|-35
wind up|0 0 0 0 0 0 0 0 0 34
window|11 0 0 17 40 -19 -11 0 0 -20 -12
windscreen|-31 0 0 0 0 0 0 0 0 -8
windscreen nobody|-31 0 0 0 0 0 0 0 0 -8
wine|-14 0 0 24 -7 -8 -14 21 0 24
wing|-26 -6 0 7 -6 15 0 15 0 20 10
wing @group|0 0 0 46 0 0 0 -11
winger|-73 -55 -29 -134 -66 -15 -50 -83 -52 -89 -123
winter|-21 -12 0 46 24 -37 23 -26 0 -27 25
winter camp|0 0 0 0 0 0 0 0 0 0 37
winter game|0 0 0 32 0 -7 -8 0 0 -15
winter then|0 0 0 0 0 0 35
wipe|-6 -40 -31 -10 0 -189 -53 -102 -68 83 -19
wire|-6 38 0 -32 0 0 0 -26 0 21 30
wire @platform|-9 0 0 0 0 0 0 0 0 31
wire come|-13 0 0 0 0 0 0 0 0 0 52
wire take|0 33 0 0 0 0 0 -16
wiretap|-10 -57 -7 10 -10 -75 -57 -42 -29 22
wiser|0 22
wish|-87 -57 -38 13 243 56 -70 -54 -21 -77 -79
wish how|0 0 0 34
wish keep|0 0 0 0 -7 38
with|-46 -61 32 -25 34 -32 44 81 7 -83 16
withdraw|-325 27 -160 -20 46 -287 34 -121 -161 -78 -34
withdraw @person|0 33 0 -10 -9 0 -9 0 0 16
withdraw @state|-39 31 0 0 -15 0 -11 0 0 -13 -19
withdraw bed|0 0 0 0 0 0 0 43
withdraw commonwealth|0 -24 0 0 0 0 0 0 0 83
withdraw demand|0 0 0 -17 37
withdraw fisheri|0 0 0 0 0 0 36 0 0 -9
withdraw last|0 36 0 0 0 0 0 0 0 -55
withdraw seal|0 0 0 56
withdrawal|-53 114 -23 81 0 -36 13 0 36 -52 -73
withdrawal @state|-16 40 0 -12 0 0 0 -9 0 21
withdrawal deal|0 0 0 51
withdrawal there|0 0 0 34
withhold|-13 -51 -26 74 0 -89 54 -64 -18 104 -16
withhold @state|0 0 0 0 0 0 0 0 0 -48 49
withhold country|0 0 0 33
withhold insulin|0 0 0 0 0 0 0 0 0 31
withhold money|0 0 0 -10 0 -12 0 0 0 37 -10
within|91 26 -7 -28 -53 -18 -15 30 -8 8 -62
within @date|0 35 0 -7 0 0 16 0 0 12
within day|0 -18 0 11 0 -16 0 42 0 11 -10
within hours|0 0 0 0 -8 35
within sight|46 -21 0 10 0 -6 0 0 0 -24 -7
without|23 -50 -7 11 -46 -19 65 22 78 -48 -20
without @state|0 0 0 40 0 -7 -9 -6 0 -11
without agreement|0 0 0 -7 0 0 -32
without communiqué|0 0 0 0 0 0 32 -32
without demand|0 0 0 -6 0 0 -9 54
without full|0 0 0 34
without hitch|-12 0 0 0 0 0 0 0 0 0 30
without joint|0 0 0 0 0 0 55 -14
without light|36
without plan|-32 36 0 0 0 0 0 0 0 -6
without precondition|0 0 0 0 0 19 -22 42
without protest|0 0 0 -30 0 0 0 0 29
without remark|-25 0 0 -10 0 0 0 0 64 -8
without show|0 0 0 0 0 0 0 34 0 0 -7
without sticker|-14 0 0 0 0 0 0 41
without succes|0 0 0 0 0 0 34 -15
witness|12 0 0 -12 0 0 0 0 0 16
wive|21 0 0 0 0 0 0 21 0 0 -36
wive confirm|0 0 0 0 0 0 0 29 0 0 -31
wolfish|0 0 0 35 0 0 0 0 0 -8
wolfish appetite|0 0 0 35 0 0 0 0 0 -8
woman|42 37 0 76 14 -60 41 -10 0 -35
woman board|30 0 0 27
woman collin|-20 0 0 45 0 -9
woman resist|0 0 0 -36
won't|13 0 0 23 -6 -11 21 -8 0 0 -6
wonder|0 0 0 0 0 20 0 0 0 -13
wood|0 0 0 0 -6 0 21
wooden|0 0 0 0 0 0 0 24
word|-13 -36 0 56 71 11 32 -26 -16 -43 -24
word @state|25 -7 0 -13 36 -9 -13 -13 0 -10 -7
word agree|0 0 0 0 38 0 0 -40
word care|0 0 0 0 -12 36
word comfort|0 0 0 0 -14 49
word kidnap|0 0 0 -10 33 -10
word let|0 0 0 0 -6 0 0 37
word piracy|0 0 0 59
word senate|0 0 0 -12 37 0 0 -7
word separatist|0 0 0 32 0 0 0 0 0 0 -15
work|-105 -140 -57 -94 7 -11 37 103 -39 9 -18
work commission|-14 0 0 0 0 0 0 0 0 41 -9
work dam|0 0 0 0 41 0 0 0 0 -10
work lay|0 0 0 0 0 0 0 0 0 41
work ministry|0 0 0 0 0 0 0 -7 0 0 55
work one|0 0 0 0 0 0 0 31
work tell|0 0 0 33 0 0 0 -23
worker|22 -24 -27 36 50 -52 0 -65 -23 75 -37
worker say|0 6 0 0 0 0 0 0 0 -18 33
workshop|-22 0 0 0 0 0 0 0 0 16 -13
world|7 -18 0 -12 0 19 0 7 0 21
world football|0 0 0 0 0 0 0 -8 0 35
world reduce|30 -13
worldwide|20 0 0 0 0 7
worm|-7 0 0 0 0 36 0 0 0 51
worm find|0 0 0 0 0 37
worm infected|0 0 0 0 0 0 0 0 0 40
worry|-30 0 0 32 0 76 26 -9 0 -43 -10
worry deputy|-11 0 0 -14 0 36 0 0 0 -7
worry tear|0 0 0 31 0 0 10 0 0 -12
worshipper|0 0 0 -7 0 53 19
worshipper @place|0 0 0 0 0 53
worth|-9 -8 0 0 15 -8 12 -17 0 41 20
worth our|0 0 0 0 0 0 0 0 0 36
worth paper|0 0 0 31
would|-105 0 -14 163 -12 65 -14 -58 -20 -68 -72
would accept|0 0 0 -17 61 0 0 -17
would allow|0 0 0 -30 33 0 0 13 0 0 -9
would answer|0 0 0 54 0 -9
would bargain|0 0 0 38
would become|0 0 0 -19 37 0 0 -14
would burn|-16 0 0 -9 0 36 0 0 0 -7
would cut|0 0 0 0 0 0 0 0 0 30
would drown|0 0 0 32
would each|33 0 0 0 0 0 0 -7
would end|0 0 0 -13 0 0 -10 0 0 36
would examine|0 0 0 -19 0 57 0 -11
would grave|0 0 0 -53 0 48 0 -6
would hand|0 0 0 0 31 0 0 -16
would hold|37 -15 0 0 0 0 0 0 0 -6
would least|0 0 0 0 0 46 0 -35
would leave|0 65 0 -40 0 -13 -12
would let|0 0 0 -24 -16 -7 39 -14 0 0 25
would like|0 0 0 -21 29 51 0 0 0 0 -9
would love|0 -7 0 -21 -21 0 0 0 0 39
would never|0 -7 0 36 -29 -36 25 -11 0 -9
would no|-29 28 0 -32 33 0 34
would not|0 -15 0 35 -8 14 31 -48 -9 -10 -10
would nothing|0 0 0 34
would sad|0 0 0 -10 0 32 0 -8
would say|0 0 0 46 -15
would send|14 0 0 43 0 0 0 0 0 -8 -6
would shake|0 0 0 -8 0 -17 0 41
would sit|0 0 0 0 0 0 50 36
would sooner|0 0 0 26 0 -31 0 8 0 0 -7
would strike|0 0 0 35 0 -9 0 0 0 -8
would study|0 0 0 -33 0 -17 0 0 18
would take|0 0 0 -22 -7 0 33 12 0 -12
wound|22 0 -64 -48 -25 -95 -24 29 -52 -162 33
wound up|-52 25 0 0 0 0 -8 72
wrap|-48 33 87 -24 -45 -13 35 56 59 29 -51
wreath|-25 -9 0 0 0 0 0 -7
wreck|-39 -51 -28 16 17 -17 -12 -52 -24 43 18
wreck back|0 0 0 31 -6 0 0 -8
wreck site|0 0 0 0 0 0 0 0 0 0 40
wrest|42 -45 0 0 0 -8 -59 24 14 -9 -17
wrestler|-11 -10 0 -31 0 0 0 -18 0 -7 -7
write|29 -15 -36 6 33 0 75 88 8 -81 -55
write @organization|34 0 0 22 0 32 -7 -13 0 0 -19
write @state|0 0 0 56 -9 -11 0 -34
write christma|0 0 0 -8 0 0 -9 30
write letter|0 0 0 -21 0 0 20 64
write off|-10 0 0 -22 0 -9 0 0 0 -8 61
write only|0 0 0 0 30 0 0 -8
wrong|-13 0 0 18 -13 -6
wrongdoing|40 -16 -23 -7 24 123 -16 15 -13 -15 -66
wrung|0 0 0 -12 0 0 11 27
x.|22 0 0 -8
yacht|-26 0 0 0 0 0 0 -14 0 -12 -12
yank|-8 30 0 20 0 0 0 -6 0 -12
yank @weapon|-7 31 0 0 0 0 0 0 0 -8
yanked|0 -8 0 0 0 0 0 0 0 22
yankee|0 0 0 -31 0 0 72 -10 0 -10
yankee ministry|0 0 0 -9 0 0 35 -10
yankee unpack|0 0 0 -21 0 0 38 0 0 -10
yard|13 0 0 -19 0 0 0 13 0 -7
yard lawsuit|0 0 0 -37
year|30 28 0 -16 -21 0 0 -14 0 43 47
year agree|0 0 0 0 0 0 0 -34
year not|34
year out|0 0 0 0 0 0 38
year since|0 31 0 0 0 0 0 0 0 0 40
year-old|32 0 0 0 0 0 0 -15 0 -11 -10
year-old dead|33
yearly|-19 -17 115 -10 0 0 0 -13 0 -17 -27
yearly aircraft|0 -6 35 0 0 0 0 0 0 0 -7
yearn|0 0 0 -8 17
years|48 -10 0 21 35 -50 0 -7 0 -8 -12
years appeal|0 0 0 0 -12 -34 0 26 0 0 -7
yellow|-11 0 0 0 0 0 0 -10 0 49
yemen|0 0 0 0 0 0 0 21 0 0 -9
yen|-51 -78 -28 -12 -63 -25 -50 -62 -8 24 44
yen credit|0 0 0 0 0 0 0 0 0 0 37
yes|-24 0 0 -47 13 -31 0 102 0 -9 -7
yes @state|-13 0 0 -10 0 -13 0 45
yes new|0 0 0 0 0 -9 0 54
yet|40 -9 0 -47 0 129 0 -31 0 -32 -45
yet decide|0 0 0 0 0 14 0 0 0 0 -31
yet let|34 -8 0 0 0 14 0 0 0 0 -9
yet make|0 0 0 0 0 54
yet settle|0 0 0 0 0 50 0 -16 0 -12
yield|-171 74 -60 -63 92 -123 -33 -92 46 -9 -22
yield control|-6 63 0 0 0 0 0 0 0 -7
yodeller|0 0 0 0 0 0 0 -17
yoghurt|0 0 0 0 0 0 0 -47
yoghurt giant|0 0 0 0 0 0 0 -47
you|-24 -11 0 21 44 -22 -13 -19 23 -11 -11
you'll|0 0 0 16 0 0 0 -28
young|18 -9 0 -22 0 0 -11 -15
your|0 0 0 16
youth|-45 0 0 47 0 -14 0 -20 0 19 -9
youth hurl|-30 0 0 0 0 0 0 0 0 37
youth rape|-20 0 0 45 0 -9
zapad|-12 0 39 0 0 0 -6 0 0 -10
zealot|0 0 0 0 0 0 0 0 0 41
zealot fatigu|0 0 0 0 0 0 0 0 0 41
zone|30 11 -8 0 6 7 0 11 0 36 10
zone go|0 0 0 0 33 0 -12
zone off|0 0 0 0 0 0 0 0 0 39
zoning|8 -56 -13 -11 -64 0 -58 -57 -32 29 29
zoo|0 0 0 -21 0 0 -7 -31 0 -11 -14
`;
