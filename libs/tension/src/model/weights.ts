/** Written by `npm run train` from test/training: a feature, and its weight for each class in hundredths. */
export const WEIGHTS = `
#|54 -72 46 -135 -28 -112 -49 -72 -46 -42 92
# #|-41 33 6 -18 -29 0 44 0 0 0 -47
# @group|-14 0 0 57 0 0 0 0 0 -10 25
# @military_unit|80
# @platform|-42 -42 0 0 -13 0 0 0 0 7 10
# @state|-14 17 21 -49 0 -19 -16 -66 0 116 -6
# ambulanc|0 0 0 0 0 40 0 0 0 0 -19
# barrel|-13 0 0 0 0 0 0 0 0 33
# buse|0 0 0 0 0 0 0 0 0 0 31
# captive|43 0 0 0 0 0 0 0 0 -8 -17
# city|0 0 0 -49 0 0 0 -9 0 80
# copi|64 0 0 0 0 0 0 0 0 -15
# dead|58
# destroy|0 31
# doctor|-17 0 0 0 0 -33 0 0 0 0 42
# exil|0 0 0 50
# factory|30
# fighter|-42 27
# girl|44
# home|0 -37
# km|-14 53
# leipziger|0 0 0 0 0 0 0 0 0 37
# loot|0 0 0 0 35 0 0 0 0 0 -15
# man|-52 0 11 0 0 0 0 31 0 -7 -13
# million|-40 0 0 -11 -9 0 0 -8 0 -37 80
# more|-34 18 0 0 0 27 0 0 0 0 -18
# name|0 0 0 0 0 0 0 0 0 13 36
# one|74
# page|0 0 0 0 0 0 0 63 0 -6 -27
# per|0 0 0 40
# percent|19 -19 0 -11 -16 -8 0 -12 0 35 -35
# prisoner|0 8 0 0 -7 0 -20 0 0 -32 83
# province|31 0 0 0 0 -34
# recruit|61
# refugee|0 0 0 0 0 30 0 19
# reservist|-23 42 24 0 0 0 0 0 0 -9 -10
# round|-10 16 0 0 33 0 0 14 0 0 -13
# sack|0 0 0 0 0 0 0 0 0 -7 47
# sailor|-49 0 0 0 0 0 0 0 0 59 11
# soldier|-52 -8 37 -59 0 0 31 50 0 -17 7
# special|38 0 0 0 0 0 0 0 0 -9 -8
# tonne|-26 0 0 0 0 -6 0 -6 0 -30 59
# troop|-21 0 20 0 0 35
# union|0 0 0 0 0 0 0 0 0 37
# villager|0 0 0 0 0 0 0 0 0 0 34
# vote|0 0 0 34 0 0 0 31 0 -11 -14
# would|0 0 0 0 39
300th|0 0 0 0 0 0 0 -27
30th|0 -8 0 0 0 0 0 0 0 44
32nd|16
4th|15 -19
70th|0 0 0 0 0 0 0 0 0 0 32
70th exchange|0 0 0 0 0 0 0 0 0 0 32
82nd|-7 53 0 0 0 0 0 0 0 0 -22
82nd go|0 35 0 0 0 0 0 0 0 0 -21
=bias|-239 -363 -350 -259 -337 -312 -361 -352 -310 -194 -357 -900
=found force_deployment de-escalatory|-65 116 -29 -45 -33 -19 -42 -30 -14 -39 -50
=found force_deployment de-escalatory alone|-11 49 -17 0 -14 -45 -48 -19 -7 -35 18
=found force_deployment de-escalatory context|-28 0 0 -10 -11 21 22 17 0 6 -19
=found force_deployment de-escalatory roles|-29 65 -6 -38 -8 0 -16 -27 0 -12 -49
=found force_deployment escalatory|81 -52 -12 -60 -66 -35 -40 -53 -29 -42 -44
=found force_deployment escalatory alone|29 -31 21 -25 -19 -17 0 -37 -17 -20 -24
=found force_deployment escalatory context|12 0 -8 8 -23 9 10 12 0 -10 -14
=found force_deployment escalatory roles|30 -24 -26 -53 -28 -27 -35 -35 -10 -6 -16
=found force_deployment neutral|0 0 41 -8 0 0 0 -14 0 -16 -19
=found force_deployment neutral alone|0 -11 41 -8 0 0 0 -14 0 -7 -15
=found pressure de-escalatory|-63 -26 -16 -77 -41 -36 -46 -47 0 -85 114
=found pressure de-escalatory alone|-37 0 -7 -9 -30 -47 -20 0 -9 -27 43
=found pressure de-escalatory context|11 -39 0 -20 0 25 -10 -9 0 13
=found pressure de-escalatory roles|-38 15 -8 -48 -17 -14 -15 -29 7 -71 64
=found pressure escalatory|-53 -76 -23 -76 -77 -53 -17 -100 -16 123 -65
=found pressure escalatory alone|0 -35 0 18 -13 -25 0 -14 0 18 -20
=found pressure escalatory context|11 -13 0 -11 -13 0 0 -28 0 40 13
=found pressure escalatory roles|-65 -29 -15 -83 -53 -31 -27 -59 -12 71 -60
=found rhetoric de-escalatory|-50 -33 -10 -71 106 -44 -46 -47 -27 -62 -59
=found rhetoric de-escalatory alone|-24 0 0 0 14 0 -12 -20 0 -13 -13
=found rhetoric de-escalatory context|-9 -19 0 -39 38 13 25 0 0 -24 -8
=found rhetoric de-escalatory roles|-17 -15 -7 -31 46 -54 -59 -29 -18 -25 -38
=found rhetoric escalatory|-62 -45 -30 106 -76 -78 -15 -89 -48 -48 -83
=found rhetoric escalatory alone|-15 0 -12 13 0 0 -23 -31 -9 -20 -31
=found rhetoric escalatory context|0 0 0 15 -32 0 0 0 -10 -9 -10
=found rhetoric escalatory roles|-44 -48 -15 77 -42 -79 -9 -61 -30 -22 -43
=found rhetoric neutral|-38 -28 -14 -51 -13 108 -45 -16 -32 -41 -55
=found rhetoric neutral alone|-8 -16 0 -57 7 52 -29 8 -10 -47 -28
=found rhetoric neutral context|19 0 0 -13 11 25 -15 24 0 8 16
=found rhetoric neutral roles|-23 -8 -7 0 -32 12 0 -57 -19 0 -43
=found talk_progress de-escalatory|-61 -44 -35 -42 -12 -51 -53 65 -24 -62 -30
=found talk_progress de-escalatory alone|0 24 -7 0 44 0 -49 24 0 0 -16
=found talk_progress de-escalatory context|13 0 0 0 -27 -17 34 23 -7 -23 20
=found talk_progress de-escalatory roles|-72 -63 -26 -44 -34 -33 -43 28 -13 -40 -37
=found talk_progress escalatory|-38 -29 -10 -48 -65 -39 116 -119 0 11 -56
=found talk_progress escalatory alone|-23 0 0 7 -24 -34 48 -59 20 -37 -27
=found talk_progress escalatory context|-11 -15 0 0 -13 30 39 0 -7 24 -8
=found talk_progress escalatory roles|0 -16 0 -59 -29 -39 40 -68 -17 16 -26
=found talk_progress neutral|0 0 0 -16 -7 -8 8 0 24
=found talk_progress neutral context|0 0 0 0 0 0 20 -10
=found talk_progress neutral roles|0 0 0 -16 0 -6 -12 0 25
=left animals|-45 15 0 -28 -15 0 -11 -9 0 -27 -13
=left animals force.alert|-16
=left animals force.assault|-18
=left animals force.emplace|19
=left animals force.obey-truce|-7 22
=left animals force.violence-noun|-18 0 0 0 0 0 0 0 0 -8
=left animals rhetoric.reject|0 0 0 -15 0 0 0 0 0 -8
=left business|0 -37 0 -113 18 -76 -33 -78 -8 -8 20
=left business force.fight|-16 0 0 0 0 0 0 0 0 36
=left business force.stand-aside|0 0 0 0 0 -6 0 0 0 -17 20
=left business force.withdraw|0 0 0 0 0 0 0 0 0 -18
=left business pressure.sever|0 0 0 0 0 0 0 -6 0 39
=left business rhetoric.accuse|17 0 0 -27
=left business rhetoric.apologise|0 0 0 0 28 0 0 0 0 -11
=left business rhetoric.appeal|0 0 0 19 0 -9 0 -9 0 -7
=left business rhetoric.deny|0 0 0 0 0 0 0 18
=left business rhetoric.reject|0 0 0 -10 22 0 0 0 0 -8
=left business rhetoric.reject-election|0 0 0 -32
=left business rhetoric.say-no|0 0 0 52 0 -23
=left business rhetoric.scold|28 0 0 -26 0 0 0 0 0 -9
=left business rhetoric.threaten|0 0 0 -44 0 0 0 0 0 32
=left business talks.agree|0 0 0 0 0 0 0 -39 0 0 45
=left business talks.break-talks|0 0 0 0 0 0 -28
=left business talks.collapse|0 0 0 0 0 0 -24
=left business talks.doubt|0 0 0 0 0 0 28
=left business talks.get-together|0 0 0 0 0 -16 0 31
=left business talks.hold-talks|0 0 0 0 0 0 0 -22
=left business talks.talks-noun|0 0 0 0 0 0 23 -7
=left crime|-41 -9 0 -48 7 -17 -8 -30 -6 -51 -26
=left crime pressure.arrest|13 0 0 0 0 0 0 -7 0 -53 -16
=left crime rhetoric.accuse|0 0 0 -17
=left crime rhetoric.concern|0 0 0 0 11 0 0 0 0 0 25
=left crime rhetoric.convict|-27 0 0 -8 0 0 0 0 0 19
=left crime rhetoric.demand|-19 0 0 0 0 0 0 0 0 -9
=left crime rhetoric.mild-tone|0 0 0 0 11 0 0 0 0 0 25
=left domestic|55 -19 0 -139 -43 -97 -24 -39 -12 26 -45
=left domestic force.patrol|27
=left domestic force.struck|22 0 0 -7
=left domestic pressure.arrest-noun|53 0 0 -7 0 0 0 0 0 -16
=left domestic rhetoric.accuse|0 0 0 -25 0 -8
=left domestic rhetoric.appeal|0 0 0 41 0 -101
=left domestic rhetoric.assure|0 0 0 0 0 15 0 14
=left domestic rhetoric.concern|0 0 0 0 0 -48
=left domestic rhetoric.conciliate|0 0 0 -6 0 30
=left domestic rhetoric.reject|38 0 0 0 0 0 0 0 0 0 -12
=left domestic rhetoric.reject-election|22 0 0 -10
=left domestic rhetoric.say-no|0 0 0 -22 0 -7 -27
=left domestic rhetoric.threaten|0 0 0 -48
=left domestic talks.agree|0 0 0 0 0 0 -14 -21
=left domestic talks.call|0 0 0 -20
=left domestic talks.concede|0 0 0 0 0 0 0 27
=left domestic talks.cooperate|0 0 0 0 0 0 0 0 0 45
=left domestic talks.dismiss|0 0 0 -6 0 0 0 0 0 54
=left domestic talks.hold-talks|0 0 0 0 0 0 0 -16
=left domestic talks.no-answer|0 0 0 0 0 0 16
=left domestic talks.no-progress|0 0 0 0 0 0 -19
=left domestic talks.put-hand-to|0 0 0 0 0 0 0 34
=left domestic talks.reach-agreement|0 0 0 0 0 0 0 -16 0 -13
=left domestic talks.talks-noun|0 0 0 0 0 0 0 -28
=left domestic talks.turn-away-from-talks|0 0 0 0 0 0 30
=left entertainment|-13 36 -7 0 -31 -9 -47 -67 -10 -31 -29
=left entertainment force.go-to-war|42 0 0 0 0 0 0 0 0 -27
=left entertainment force.near|25
=left entertainment force.pull-back|0 24
=left entertainment force.silence|0 70
=left entertainment force.violence-noun|-22
=left entertainment force.war-noun|-20 0 0 -7 0 17
=left entertainment pressure.net-break-in|0 -11 0 0 0 0 0 0 0 27
=left entertainment pressure.sanction|0 0 0 52 0 0 -9 0 0 -12
=left entertainment rhetoric.accuse|0 0 0 -15
=left entertainment rhetoric.reject|0 0 0 -23
=left entertainment rhetoric.scold|0 0 0 25 0 0 0 -22
=left entertainment rhetoric.threaten|0 0 0 -23
=left family|-20 -8 0 -22 39 -8 -8 -16 0 28
=left family force.kill|-13 0 0 0 31
=left family rhetoric.accuse|0 0 0 -22
=left family rhetoric.say-no|0 0 0 0 0 0 0 0 0 38
=left health|-9 0 0 0 0 18 0 0 0 -7 7
=left health rhetoric.appeal|0 0 0 0 0 19
=left history|-9 -10 0 -33 0 0 -21 -14
=left history rhetoric.say-no|0 0 0 -33 0 0 -11
=left labour|-24 0 0 -51 0 0 -66 -54 -7 8
=left labour force.bombard|0 0 0 0 0 0 0 0 0 37
=left labour force.bring-up|0 0 0 16
=left labour pressure.arrest|-11 0 0 0 0 0 0 0 0 -44 26
=left labour pressure.ease|0 0 0 0 0 0 0 0 0 0 -15
=left labour rhetoric.appeal|0 0 0 0 0 22 0 0 0 -11
=left labour rhetoric.boycott|0 0 0 0 0 0 0 0 0 39
=left labour rhetoric.threaten|0 0 0 -22
=left labour talks.agree|0 0 0 0 0 0 0 -34
=left labour talks.collapse|0 0 0 0 0 0 -48
=left metaphor|-28 -16 0 -15 0 0 0 12 0 0 -8
=left metaphor talks.contact-noun|0 -14 0 0 0 0 0 18
=left no public actor|67 56 -15 -37 12 0 106 0 -35 -16 -50
=left no public actor force.assault|23 0 0 -24 18
=left no public actor force.be-gone|-8 31
=left no public actor force.blast-noun|23 -15 0 11
=left no public actor force.bring-away|0 23
=left no public actor force.burn-arms|0 0 0 0 0 0 0 0 0 -21
=left no public actor force.come-down|20 18 0 -9
=left no public actor force.exercise|-8 32
=left no public actor force.fire|28 0 0 0 0 0 0 0 0 -7
=left no public actor force.flyover|8 30 0 0 0 0 0 0 0 -12
=left no public actor force.go-back|-12 48 0 0 0 0 0 -9
=left no public actor force.pull-out-of|0 0 0 0 -22 0 0 0 0 -10
=left no public actor force.pullback-noun|-25 -8 0 -18 0 0 41 -12
=left no public actor force.roll-in|-7 0 0 0 0 0 23 38
=left no public actor force.silence|-23 77 0 0 0 0 -8 -11
=left no public actor force.sink|0 -6 0 0 0 0 0 0 0 0 35
=left no public actor force.stand-by|48 -31 0 0 0 0 0 0 0 -11
=left no public actor force.standdown-noun|0 34
=left no public actor force.violence-noun|0 6 0 -19 17 -14 27 -8 0 47
=left no public actor force.withdraw|0 -20 0 0 0 0 0 0 0 -27
=left no public actor pressure.arrest|59 0 0 0 0 -7 0 0 0 -12 -42
=left no public actor pressure.arrest-noun|87 0 0 0 0 -14
=left no public actor pressure.ban-noun|0 0 0 0 0 -41 -6 0 0 -41 13
=left no public actor pressure.captives-home|-24 0 0 0 0 0 0 0 0 27
=left no public actor pressure.hackers-take|20 0 0 29 0 0 29 8 0 -22
=left no public actor pressure.peacekeepers|0 0 0 0 0 0 0 0 0 -17 -19
=left no public actor pressure.release-people|0 0 0 0 0 0 0 0 0 0 30
=left no public actor pressure.reopen|0 0 0 0 0 0 0 27
=left no public actor pressure.shut-way|7 -34 0 17 -7 0 0 0 0 48
=left no public actor pressure.walk-free|0 0 0 -6 29 0 -9
=left no public actor rhetoric.accuse|0 0 0 40 0 -9
=left no public actor rhetoric.appeal|-19 0 0 -29 0 69 0 -8 0 -16
=left no public actor rhetoric.deadline|0 0 0 28 0 0 -7
=left no public actor rhetoric.demand|0 0 0 25
=left no public actor rhetoric.deny|0 0 0 -23 0 48
=left no public actor rhetoric.dismiss-charge|0 0 0 -7 0 20 -8
=left no public actor rhetoric.make-amends|0 0 0 0 23 0 -7
=left no public actor rhetoric.peace-word|0 0 0 0 18
=left no public actor rhetoric.reject|0 0 0 0 0 0 0 0 0 43 -10
=left no public actor rhetoric.statement|0 0 0 0 0 30
=left no public actor rhetoric.threaten|-8 0 0 -19
=left no public actor rhetoric.threaten-words|0 0 0 0 0 0 0 0 0 93
=left no public actor rhetoric.warn|0 0 0 24 0 0 0 0 0 -7
=left no public actor rhetoric.will-not|0 0 0 29 0 -7 19
=left no public actor talks.agree|-15 0 0 0 29 0 0 13
=left no public actor talks.break-talks|0 0 0 0 0 0 8 -27
=left no public actor talks.ceasefire|0 -24 0 -14 -21 0 24 17
=left no public actor talks.ceasefire-ends|0 0 0 0 0 0 24 -7 0 0 -7
=left no public actor talks.collapse|0 0 0 -9 0 0 -86 -16 -14
=left no public actor talks.come-to-nothing|-18 0 0 -9 0 0 88 53
=left no public actor talks.come-together|0 0 0 0 0 0 0 38
=left no public actor talks.commission-meets|0 0 0 0 0 0 0 -10 27
=left no public actor talks.doubt|0 0 0 0 0 0 19 -47 -14
=left no public actor talks.edge-closer|0 0 0 0 0 0 0 -18
=left no public actor talks.get-together|0 0 0 0 0 0 0 27
=left no public actor talks.go-nowhere|0 0 0 13 0 0 56 -19
=left no public actor talks.no-progress|0 0 0 0 0 -22 6
=left no public actor talks.positive-verdict|0 0 0 -10 0 0 0 43
=left no public actor talks.reach-agreement|44 0 0 0 0 0 -7 -9
=left no public actor talks.talks-noun|0 0 0 -28 -11 0 -28 21 -8
=left no second party|-38 59 24 -7 35 14 -16 64 31 10 -39
=left no second party force.assault|17
=left no second party force.bombard|0 0 0 0 0 0 0 0 0 -7 47
=left no second party force.call-to-arms|0 0 0 0 0 0 0 22
=left no second party force.drive-back|16
=left no second party force.order-out|15
=left no second party force.pullback-noun|0 23 0 0 0 0 0 -10 0 -7
=left no second party force.sabotage|0 0 0 0 0 0 0 0 0 33
=left no second party force.silence|0 36
=left no second party force.standdown-noun|0 39 0 0 0 0 0 0 0 0 -7
=left no second party force.stow-arms|0 32
=left no second party force.violence-noun|-15 0 0 -13 0 22 0 -16 0 -13
=left no second party force.withdraw|0 -25 0 0 0 0 0 0 0 -15 -8
=left no second party pressure.give-back-means|0 0 0 0 0 0 0 -7 0 0 26
=left no second party pressure.halt-dealings|0 0 0 0 0 0 0 0 0 30
=left no second party pressure.protest|0 0 0 0 0 0 0 0 0 35
=left no second party pressure.shut-border|-12 0 0 0 0 0 0 0 0 31
=left no second party rhetoric.accuse|22 0 0 0 0 30 0 -9 0 -16
=left no second party rhetoric.appeal|0 0 0 0 0 0 0 -18
=left no second party rhetoric.convict|0 0 0 0 0 0 0 0 20
=left no second party rhetoric.investigate|0 0 0 -15
=left no second party rhetoric.reject|0 0 0 40
=left no second party rhetoric.say-no|0 0 0 42
=left no second party rhetoric.threat-phrase|0 0 0 -17 0 -10
=left no second party rhetoric.threaten|0 0 0 30
=left no second party talks.agree|0 0 0 -19 -6 0 0 72 0 0 -8
=left no second party talks.cancel-meeting|0 0 0 -16 0 0 33 -9
=left no second party talks.come-together|-22 -19 36 16 26 -7 -43 25 49 -6 -39
=left no second party talks.concede-lone|0 0 0 0 20
=left no second party talks.contact-noun|0 0 0 -31 -26 33 69 -67 -9 0 -27
=left no second party talks.initial-paper|0 0 0 -12 0 -15 -9 36 0 0 -7
=left no second party talks.no-progress|0 0 0 0 0 0 34
=left no second party talks.progress|0 0 0 0 0 0 0 19
=left no second party talks.put-hand-to|-7 -16 0 -22 -9 -13 -30 109 0 0 -9
=left no second party talks.sides-meet|0 0 0 0 15 0 -21 7 -14
=left no second party talks.sign-pact|0 0 0 0 0 0 0 15
=left no second party talks.support|0 0 0 0 -7 0 0 24 0 -16 43
=left no second party talks.talks-noun|-18 40 0 50 62 0 -72 -32 32 0 -28
=left no second party talks.walk-together|0 0 0 -13 0 0 0 19
=left no second party talks.withdraw-pact|0 -6 0 0 0 0 40 7 0 -10
=left question|-19 -26 0 -83 -31 -7 -15 -82 0 -15 -10
=left question pressure.hackers-take|0 0 0 0 0 0 0 -21
=left question rhetoric.drop-demand|0 0 0 -16 -28
=left question rhetoric.threat-noun|0 0 0 -19
=left question rhetoric.threaten|0 0 0 -19
=left question talks.agree|0 0 0 0 0 0 0 -22
=left question talks.contact-noun|0 0 0 0 0 0 0 -21
=left question talks.meet|0 0 0 -10 0 0 0 -15
=left question talks.sign-pact|0 0 0 0 0 0 0 -21
=left routine|-29 -33 0 -21 44 0 -7 -10 0 -17 -18
=left routine force.bring-up|19
=left routine force.depart|-19
=left routine force.near|24 0 0 0 0 0 0 0 0 -22
=left routine force.pull-out-of|0 -11 0 0 28
=left routine force.ram|-9 0 0 -7 0 0 0 0 0 23
=left routine force.surrender|0 -9 0 0 26 0 0 -6
=left routine force.violence-noun|-33
=left science|-18 0 0 -9 13 -8 14 -41
=left science talks.agree|0 0 0 0 0 0 21 -19
=left science talks.walk-together|0 0 0 0 18 0 0 -9
=left sport|-81 -56 0 -182 0 -50 -17 -74 -23 -78 -41
=left sport force.assault|-22
=left sport force.bombard|37
=left sport force.leave|0 0 0 0 0 0 0 0 0 -8 -21
=left sport force.march-out|-12 -13 0 0 0 0 0 0 0 0 18
=left sport force.pullback-noun|0 -16
=left sport force.silence|0 0 0 0 30 0 0 0 0 -16
=left sport force.withdraw|0 0 0 0 0 0 56 0 0 -30
=left sport rhetoric.accuse|0 0 0 -39
=left sport rhetoric.appeal|0 0 0 0 0 -34
=left sport rhetoric.condemn-noun|0 0 0 15
=left sport rhetoric.never-accept|0 0 0 -41
=left sport rhetoric.say-no|0 0 0 0 0 0 0 -9 0 31
=left sport rhetoric.threat-phrase|0 0 0 -15
=left sport rhetoric.threaten|0 0 0 -27
=left sport rhetoric.warn|0 0 0 -84
=left sport talks.agree|0 0 0 0 0 0 0 -47
=left sport talks.talks-noun|0 0 0 0 0 0 0 -19
=left weather|-45 27 0 -43 29 9 0 -9 0 -7 -16
=left weather force.assault|-18 34 0 -17 40 0 0 0 0 13 -6
=left weather force.depart|27
=left weather force.drive-back|-6 0 0 -13 0 0 0 0 0 15
=left weather force.pull-back|0 37 0 -7 0 0 0 0 0 -9
=left weather force.violence-noun|-19
=left weather pressure.coercion-noun|-6 0 0 -13 0 0 0 0 0 15
=left weather rhetoric.kind-word|0 0 0 0 0 21 0 0 0 0 -9
=rule force.alert|30 0 0 0 0 0 0 0 0 -7
=rule force.alert-state|-8 -10 0 0 0 0 0 -6 0 -12 29
=rule force.assault|0 -18 0 17 -8 -14 0 17 0 21 -10
=rule force.be-gone|-8 29 0 -7 0 0 0 0 0 -17 -25
=rule force.blast-noun|0 19 17 0 0 15 18 0 0 -14 -8
=rule force.blockade|-17 0 0 -8 0 0 0 -7 0 7 24
=rule force.bolster|26 -16 -6 0 0 0 0 -7 0 -8
=rule force.bombard|-32 -10 0 43 0 8 0 -6 0 29 -10
=rule force.bring-up|-10 0 7 0 7 -29 -11 -13 0 -11 25
=rule force.buildup|23
=rule force.burn-arms|-6 34 0 -14 0 0 0 0 0 -7 -19
=rule force.collide|-40
=rule force.come-down|32 0 0 -14 0 6 0 0 0 -7
=rule force.depart|-17 -16 25 0 0 0 14 0 0 -12 10
=rule force.deploy|0 -22 0 -16 0 0 0 -7 0 -13 -7
=rule force.displace|-23 0 0 -17 0 0 0 -8 0 0 9
=rule force.down|16 6 0 0 0 0 0 0 0 -12
=rule force.draw-near|40 -15 -11 -9 0 0 0 0 0 -35
=rule force.drill-opens|-19 -10 27 0 0 0 0 -10 0 0 -13
=rule force.drive-back|28 -39 0 -8 0 0 0 0 0 9 -20
=rule force.emplace|31 0 0 -22 0 -9 0 -11 0 -10 -8
=rule force.end-siege|17 0 0 14 0 0 0 0 0 0 -6
=rule force.exercise|-10 -7 19
=rule force.fall-silent|-16
=rule force.fire-at|0 -24 10 0 0 0 0 0 0 -16
=rule force.flyover|-11 18 0 0 0 0 16 0 0 9 -10
=rule force.go-back|-15 17 0 0 0 0 0 -7 0 0 15
=rule force.go-to-war|-7 0 0 47 0 0 -6 0 0 32 -23
=rule force.halt-attacks|36 17 0 -8 0 0 0 12 0 -22 -6
=rule force.hit|21 -8 0 0 0 0 0 0 0 -9
=rule force.jostle-ship|21 -10 0 0 0 0 0 0 0 -11
=rule force.kill|-7 0 0 35 0 -20 -7 8 0 -7
=rule force.launch-drones|-18
=rule force.leave|46 7 0 0 19 0 -18 0 0 -11 -9
=rule force.lose-ground|0 27
=rule force.march-out|-24 0 0 0 0 0 0 0 0 -16 -15
=rule force.mines|28 -7 0 -7
=rule force.missile-test|-47 24 0 0 0 26
=rule force.near|0 -11 0 -19 -6 8 0 -14 0 -24
=rule force.nuclear-test|16 0 0 -8
=rule force.open-fire|-19 34 0 -9 0 -6 0 0 0 -10
=rule force.patrol|-12 -14 0 0 0 0 0 13 0 28 -12
=rule force.pull-back|-32 46 0 -30 -6 11 -10 -24 0 -21 9
=rule force.pull-out-of|28 -51 0 0 -12 8 -12 -9 0 29 21
=rule force.pullback-noun|-23 0 0 18 0 0 0 0 0 8
=rule force.radar-lock|0 20 0 0 0 -8 0 0 0 -19
=rule force.ram|-14 0 0 0 0 0 0 0 0 32
=rule force.ready-noun|31 -8 0 0 -8
=rule force.rehearse|18
=rule force.relieve|17 0 0 0 0 0 0 0 0 -9
=rule force.roll-in|22 0 0 -27 0 -9 0 16 0 -47 19
=rule force.sabotage|16 0 0 -7
=rule force.send|0 16 0 0 0 -6 14 0 0 19
=rule force.set-out|18 24 0 0 0 -8 0 0 0 0 -6
=rule force.silence|0 23 0 -8 0 9 0 -18 0 -9
=rule force.stand-aside|-15 17 0 -8
=rule force.stand-by|18 0 0 -7 0 0 0 0 0 -10 -7
=rule force.stand-down|-24 -11 0 28 0 0 0 0 0 25 31
=rule force.stow-arms|-19 20 0 0 -11 -14 14 0 0 -9 -29
=rule force.struck|8 -11 0 -9 22 0 0 0 0 -20 -6
=rule force.surrender|-14 7 0 0 0 -6 0 21 0 -7
=rule force.take-down|-29 0 0 0 0 0 0 -8 0 0 14
=rule force.take-ground|8 9 0 -16 0 0 0 0 0 -19 -10
=rule force.torch|0 35 0 -22 0 0 0 0 0 -21
=rule force.trade-fire|19
=rule force.trail|-18 -12 0 15 0 -7 -7 0 0 44 7
=rule force.violence-noun|-104 57 0 -13 20 33 -7 7 0 41 21
=rule force.war-noun|8 0 0 10 0 0 0 17
=rule force.withdraw|-11 -27 0 28 -9 0 -8 16 0 30
=rule pressure.aid|14 -11 0 0 27 0 0 -10 0 -18 -21
=rule pressure.arrest|-33 -9 0 25 -12 15 -7 26 0 0 19
=rule pressure.arrest-noun|-19 0 0 43 31 21 0 0 0 -7 7
=rule pressure.ban|22 0 0 19 0 0 -6 0 0 -22 18
=rule pressure.ban-goods|-23 -24 0 0 0 0 0 0 0 17 -7
=rule pressure.ban-noun|-10 0 0 -7 0 42 0 -9 0 -66 63
=rule pressure.bar-people|0 20 0 -20 -10 0 -26 0 0 8 -10
=rule pressure.barrier-noun|0 0 0 0 0 0 0 0 0 19
=rule pressure.captives-home|0 -10 0 0 0 -16 0 27
=rule pressure.coercion-noun|0 0 0 0 0 0 0 0 0 0 15
=rule pressure.cyber-deed|0 0 0 -16 0 0 0 0 0 16 -13
=rule pressure.donor|-22 0 0 0 0 6 0 0 0 0 -12
=rule pressure.downgrade|43 0 0 0 0 0 13 0 0 -29
=rule pressure.ease|-9 23 0 -28 -19 0 -23 11 0 12 34
=rule pressure.expel|0 -12 0 17 -8 -39 -15 0 0 23 -15
=rule pressure.force-out|-17 0 0 0 0 0 0 0 0 -7
=rule pressure.give-arms-aid|0 -8 0 10 -13 -12 0 0 0 0 26
=rule pressure.give-back-means|0 0 0 0 0 0 0 0 0 -21 18
=rule pressure.halt-dealings|8 0 0 -18 -8 -9 13 -11 0 26
=rule pressure.jail-foreigner|-48 0 0 28 0 -6 0 0 0 83 -7
=rule pressure.let-pass|-7 25 0 0 0 14 0 -12 0 -16
=rule pressure.let-people-go|-14 -15 0 -21 -10 -13 -10 -8 15 10 54
=rule pressure.martial|29 0 0 -15
=rule pressure.off-list|0 13 0 -10 0 18 0 -11 0 19
=rule pressure.open-way|0 0 0 0 0 -6 0 0 0 0 21
=rule pressure.protest|-14 0 0 29 0 0 0 0 0 -6
=rule pressure.put-on-list|0 0 0 0 0 0 0 0 0 22
=rule pressure.release|21 -8 0 0 17 0 0 -10 0 -8 -34
=rule pressure.release-people|-12 -19 0 6 -21 -12 -10 -29 0 -34 24
=rule pressure.relief-arrives|-11 15 0 0 0 0 0 0 0 0 27
=rule pressure.relief-noun|0 0 0 40 -7 30 0 0 0 0 -38
=rule pressure.reopen|0 0 0 -20 -8 -33 15 -23 0 44 -29
=rule pressure.return|0 0 0 0 0 0 0 -26 0 0 27
=rule pressure.sanction|-10 0 0 19 0 0 0 -9 0 22 -22
=rule pressure.seize|-26 0 0 0 0 0 0 0 0 27 -14
=rule pressure.seize-abroad|0 -8 0 -10 0 0 0 0 0 39 -10
=rule pressure.send-relief|0 -9 0 0 0 0 0 -13 0 -10 22
=rule pressure.sever|9 0 0 -11 -14 0 17 -45 0 -10 -26
=rule pressure.shut-border|10 0 0 -19 0 0 0 0 0 0 -12
=rule pressure.shut-way|12 -16 0 0 0 0 0 -8 0 -8 15
=rule pressure.stop-ship|-22 15 0 0 0 0 0 0 0 21
=rule pressure.take-hold|-33 -9 0 -7 0 0 13 0 0 44
=rule pressure.trade-curb|21 0 0 24 0 0 0 0 0 -20 -15
=rule pressure.unfreeze|0 -7 0 0 0 0 0 43
=rule rhetoric.accuse|0 -9 -8 -19 0 16 -24 -16 0 -42 -12
=rule rhetoric.apologise|-16 -7 0 31 -40 31 -11 -23 0 -12 15
=rule rhetoric.appeal|-15 -12 -8 40 -28 -31 -18 0 -22 0 -37
=rule rhetoric.assure|-12 0 0 -11 0 31 -29 22 0 0 -10
=rule rhetoric.boycott|0 0 0 -34 0 0 38
=rule rhetoric.brand|0 0 0 19 0 -10
=rule rhetoric.call-fiction|0 0 0 23 -7
=rule rhetoric.concern|-17 0 0 -48 -13 69 0 -33 0 -17
=rule rhetoric.conciliate|26 -12 0 -17 -11 -7 15 13 0 -7 -9
=rule rhetoric.condemn-noun|0 0 0 -35 22 32 19 -7 0 0 9
=rule rhetoric.convict|-29 0 0 14 0 -12 0 -8 0 41 -6
=rule rhetoric.deadline|0 -26 0 53 -11 -7 0 -24 0 -10 -14
=rule rhetoric.defiant|28
=rule rhetoric.demand|7 -7 0 23 -17 -15 15 -11 0 -31 15
=rule rhetoric.demand-things|-8 31 0 24 -12 -17 -10 -8 0 -11
=rule rhetoric.deny|0 0 0 14 -10 -17
=rule rhetoric.drop-demand|-14 -14 0 -32 43 -6 -13 -12 0 -10
=rule rhetoric.investigate|0 0 0 43 0 18 0 -9 0 -8
=rule rhetoric.kind-word|0 0 0 -9 35 -11 0 15
=rule rhetoric.made-to-pay|0 0 0 18 0 0 0 -10
=rule rhetoric.make-amends|0 0 0 0 35 -26 12 -28
=rule rhetoric.mild-tone|-9 0 0 0 -17 8 -7 9
=rule rhetoric.never-accept|0 21 0 -16
=rule rhetoric.no-wish|0 0 0 -19 8
=rule rhetoric.plead-with|-7 0 0 -22 0 67 0 -20 0 -9
=rule rhetoric.praise|-14 0 0 -16 33 -42 -9 -30 -9 -31 -38
=rule rhetoric.rebut|0 0 0 -27 38 37 0 -16 0 -20
=rule rhetoric.refusal|0 0 0 0 30 0 12 0 0 0 9
=rule rhetoric.reject|35 -10 0 -78 7 -35 21 24 0 50 -22
=rule rhetoric.reject-election|0 0 0 -78 0 7 -7
=rule rhetoric.say-no|-19 -9 0 7 -17 11 41 -9 0 50 -10
=rule rhetoric.scold|-28 -8 0 61 -18 -23 -54 30 -12 -27 -9
=rule rhetoric.scolded|-13 0 0 47 -11 -13 -18 -13 0 -25
=rule rhetoric.statement|6 0 0 -20 7 0 -9 24 0 -8
=rule rhetoric.sue|0 0 0 -8 0 0 0 28 0 13
=rule rhetoric.tell-to-go|-9 -14 0 -66 26 -9 -14 -6 0 82 30
=rule rhetoric.threat-phrase|-15 0 0 27 -10
=rule rhetoric.threaten|-30 0 0 -16 8 -19 13 -14 0 -23 -16
=rule rhetoric.threaten-words|0 0 0 11 -7 0 -25 17 0 6
=rule rhetoric.warn|0 0 0 -36 -11 31 -20 -11 0 -34 -8
=rule rhetoric.will-not|44 -18 0 -23 0 -15 13 -7 0 25 -7
=rule talks.agree|18 10 0 0 34 -9 48 -21 -25 0 24
=rule talks.back|0 0 0 0 33 0 0 -12
=rule talks.break-talks|0 0 0 0 19 0 -18 -12 9
=rule talks.brokered|0 0 0 -8 0 0 0 18
=rule talks.buying-time|34 0 0 44 -13 0 -30 0 0 8
=rule talks.call|0 -7 0 104 -10 -13 0 -64 0 21
=rule talks.cancel-meeting|-15 -16 0 -37 -15 7 14 -31 -7 36 -14
=rule talks.carry-notes|0 0 0 -16 -7 -8 8 0 24
=rule talks.ceasefire|0 31 0 0 0 0 0 8
=rule talks.ceasefire-ends|0 6 0 -11 0 0 -11 0 0 21
=rule talks.collapse|-26 10 0 -13 0 0 17 -15
=rule talks.come-to-nothing|-12 0 0 16 -11 -11 61 0 0 -19 -18
=rule talks.concede|0 0 0 -22 28 -7 0 -37 0 0 13
=rule talks.concede-lone|0 -12 0 0 58 13 0 -33
=rule talks.contact-noun|-7 0 0 0 0 29 0 0 21 0 12
=rule talks.cooperate|0 0 0 0 -11 16 -7 6 -8 9 29
=rule talks.discuss-with|0 0 0 20 0 -39 12 -13 0 7
=rule talks.dismiss|0 0 0 20
=rule talks.doubt|0 0 0 0 0 20 21 -7
=rule talks.edge-closer|-16 12 0 -21 -28 -10 -20 72 0 10 -9
=rule talks.envoys-home|0 0 0 30 0 0 -14
=rule talks.far-apart|0 0 0 58 0 0 -7 -10
=rule talks.gaps|0 35 0 0 0 0 -11 0 18
=rule talks.get-together|0 -8 0 -16 -14 0 0 14 13 0 -9
=rule talks.go-nowhere|0 0 0 0 0 0 23 -7
=rule talks.hold-talks|-6 0 0 -6 -6 18 0 -12 -8
=rule talks.initial-paper|0 0 0 0 0 0 0 15
=rule talks.invite|0 -8 0 -15 -36 -20 0 69 -10
=rule talks.joint-exercise|0 0 0 28 0 0 0 0 0 -6
=rule talks.meet|12 -10 0 14 -19 -30 -20 0 -23 -11 -10
=rule talks.met|0 0 0 0 0 0 0 18 17
=rule talks.no-answer|0 0 0 -15 -8 0 24 -8
=rule talks.no-progress|8 -7 0 -21 -10 11 -30 41 13
=rule talks.no-talks|0 0 0 -17 0 0 9
=rule talks.offer-talks|-8 0 0 -31 -13 34 17 -16 -7 0 17
=rule talks.on-the-table|0 0 0 -6 0 0 -10 15
=rule talks.optimism|9 0 0 0 0 0 -10 0 19
=rule talks.progress|0 0 0 0 -11 40 0 -36 0 0 12
=rule talks.put-hand-to|0 0 0 15 41 -13 -12 10 0 -11 -15
=rule talks.reach-agreement|0 -7 0 10 -23 0 0 20 0 0 -9
=rule talks.refuse-meet|-6 0 0 23 0 0 19 -14 0 -28
=rule talks.refuse-talks|0 0 0 -20
=rule talks.restore-ties|0 0 0 -40 -28 9 0 61 0 0 -27
=rule talks.sides-meet|0 0 0 0 -8 0 -14 23 -6
=rule talks.sign-pact|-6 -19 0 -24 -16 0 0 0 -7 -30 -13
=rule talks.support|14 -6 0 -30 85 -37 -10 -38 6 -13 -33
=rule talks.talks-noun|0 0 0 -13 8 -8 22 -29
=rule talks.turn-away-from-talks|-7 -17 0 -15 -7 -14 68 -26 -9 0 -8
=rule talks.visit|-13 21 0 -22 -23 0 0 22 0 -18 -10
=rule talks.withdraw-pact|0 0 0 -30 -6 0 -31 0 0 32
=sides 0|-160 -184 -183 -280 -287 -178 -259 -180 -143 -219 -230
=sides 1|-12 -28 -51 -58 -58 -28 -31 -73 -50 -72 -78
=sides 2|-49 -35 -57 18 -23 -74 -26 -25 -88 32
=sides 3|-18 -117 -59 61 30 -32 -45 -75 -30 65 -51
@date|29 92 58 -99 -64 -151 -23 51 -38 10 28
@date @date|56 38 17 -16 -26 0 0 70 0 -49
@date @military_unit|-33 47 0 0 0 0 0 0 0 -25 7
@date @organization|-21 41 -7 -30 -15 -21 -23 56 0 0 -13
@date @person|48 10 0 22 -17 -18 -12 -49 0 -6 56
@date @place|28 -61 25 0 20 -9 53 -9 0 -36 44
@date @platform|23 30 0 27 0 0 0 -17 0 0 -55
@date @state|30 -20 -18 48 -46 -58 31 73 -16 18 -8
@date @weapon|49
@date accept|0 0 0 -45 0 0 -9 0 0 93
@date accuse|-19 0 0 32 0 12 0 -13 0 12 -11
@date agenda|0 0 0 0 0 0 58
@date agree|0 51 0 0 0 0 -9 -12 0 0 -6
@date agreement|0 0 0 0 -19 0 0 -13 0 59
@date ahead|-45 22 0 0 0 0 0 0 0 0 -9
@date aide|36 0 0 0 0 0 0 8
@date alliance|0 0 0 -28 49 0 0 -14
@date announce|0 -16 0 41 0 0 47 55 0 -18
@date armistice|0 -11 0 -13 -21 0 34
@date armoured|0 11 0 0 0 0 0 0 0 0 -33
@date army|10 -36
@date ban|0 -8 0 0 0 -75 0 0 0 0 45
@date barrage|31 0 0 0 0 0 0 0 0 -8
@date base|0 0 0 0 0 0 17 -51
@date between|10 53 0 0 -12 0 0 -19
@date blame|0 0 0 -39 0 0 26
@date blogger|-32 0 0 0 0 0 0 0 0 -6 23
@date both|0 -47 0 0 46 -16 0 11
@date call|0 15 0 -43 55 0 0 -20 0 -15
@date cartoon|0 0 0 0 0 0 0 0 0 44
@date cessation|-14 50
@date close|0 0 0 -8 -14 0 0 -38 0 91 21
@date closure|0 0 0 0 0 0 0 -30 0 0 28
@date column|-40
@date commit|-10 0 0 -31 0 0 0 51
@date curfew|52 -7 0 0 0 -12
@date death|-8 0 0 0 -12 0 0 49
@date delay|0 0 0 0 0 0 -32 15
@date diplomat|8 -6 0 0 -13 0 37 -13 0 -88 24
@date disdained|0 0 0 44
@date draft|0 0 0 0 41 0 23 -31
@date drive|-8 31
@date drop|0 0 0 0 0 0 0 0 0 32 16
@date envoy|0 0 0 10 0 0 0 0 31
@date ever|38 0 0 -10 -6
@date expel|0 0 0 -17 0 0 0 0 0 33
@date expulsion|0 0 0 57 0 0 0 -12
@date film|43 0 0 0 0 0 0 0 0 -9
@date freeze|0 0 0 0 0 46 0 -10
@date give|0 0 0 -8 82 0 0 -40 0 0 29
@date hand|0 0 0 0 0 0 0 8 0 -9 -44
@date hold|0 0 35
@date hundreds|0 0 0 0 0 0 0 0 0 38
@date if|0 36 0 20 0 0 0 0 0 0 -13
@date invite|0 17 0 0 31 0 0 -14
@date issue|0 0 0 31
@date joint|0 -6 0 0 0 0 0 10 0 0 32
@date launch|0 79 0 -8
@date lease|0 0 0 -11 0 0 0 41 0 -19
@date leave|30 0 0 -13 -33 0 -10 -26 0 39 -24
@date legal|0 0 0 0 0 0 0 0 0 54
@date let|-11 0 0 -14 65 0 0 -20 0 -28 -59
@date lining|0 33
@date long|-40 0 0 0 0 0 0 -22
@date may|-12 0 0 0 0 0 0 0 0 -32 40
@date meet|0 0 0 0 0 0 0 75
@date message|0 0 0 0 0 60 0 -45
@date minister|-7 0 0 67 0 0 -7 -9
@date most|0 0 0 0 0 0 0 0 0 -49 29
@date neither|-7 31
@date no|-16 19 0 -14 0 0 32 -22 0 -8
@date north|0 0 0 56 0 0 0 26
@date note|30
@date notice|35 0 0 0 0 0 0 0 0 -19
@date objection|0 0 0 0 33 0 0 -20 0 0 -18
@date oil|0 0 0 0 0 0 0 0 0 35
@date pack|0 0 0 -18 0 0 0 0 0 30
@date paper|0 0 0 30 0 0 -10 -6
@date pause|-13 -23 0 30 0 -24 -11 24
@date pay|0 0 0 32
@date presidential|0 -17 0 0 0 0 0 0 0 0 31
@date price|0 0 0 0 0 0 0 -6 0 39
@date privatisation|0 0 0 0 0 0 0 0 0 49
@date prosecutor|0 -23 0 0 0 0 0 0 0 30
@date pull|0 -8 0 30
@date put|-11 -8 0 21 0 0 0 0 0 -20 33
@date queue|0 0 0 0 0 0 0 57
@date radio|-25 11 0 0 45 0 0 0 0 -12 27
@date rally|48 0 0 0 0 0 0 0 0 -26
@date receive|0 0 0 0 0 0 -25 55
@date reces|0 0 0 -8 -7 61
@date relations|0 0 0 0 0 0 40 0 0 -6 -24
@date reopen|0 0 0 0 -10 0 -9 26 0 0 -46
@date repudiate|55 0 0 -30 0 0 -7
@date request|-26 0 0 0 0 0 43
@date sail|0 0 0 0 0 0 0 0 0 49
@date sailing|0 0 0 0 0 31
@date sanction|0 0 0 0 0 0 0 0 0 -30 6
@date schedule|0 0 0 0 0 0 30 -17
@date settle|0 0 0 44 0 0 0 -51
@date show|0 0 0 31 0 0 -10 0 0 -11 13
@date shut|0 0 0 28 0 0 0 27 0 -38 -20
@date sign|0 0 0 54 0 0 0 48
@date silence|0 0 0 0 -7 0 -6 44
@date since|32 -37 0 0 0 0 0 0 0 10 -16
@date slim|0 0 0 0 0 0 8 -33
@date somebody|0 0 31 0 0 0 0 0 0 0 -15
@date sourc|34
@date speech|0 0 0 0 0 0 0 -25 0 45
@date start|32
@date stop|0 -12 0 39 0 0 0 0 0 -12
@date stoppage|0 0 0 0 0 -8 0 0 0 -11 59
@date take|-34 9 0 17 0 0 -7 44 0 -22 -22
@date taksim|0 0 0 0 0 0 0 0 0 38
@date talk|0 0 0 0 0 -8 -47
@date tell|0 0 0 38 0 -9 0 -20
@date there|74
@date third|64 -7 0 0 0 0 0 0 0 -6
@date throw|0 0 0 0 0 0 0 57 0 -18 -7
@date too|0 0 0 0 0 0 0 30
@date town|30
@date track|0 0 0 0 0 43
@date trade|0 0 0 -11 -8 0 0 -14 0 -36 49
@date treaty|0 0 0 0 0 0 -15 31
@date truce|0 35
@date turn|38 0 0 0 0 0 0 0 0 0 -13
@date two|39 -25 0 0 0 0 0 -27 22 18 -23
@date under|-21 -11 0 0 0 0 -8 -12 0 0 51
@date unless|0 0 0 0 0 0 0 0 0 31 -20
@date until|37 0 0 0 0 0 0 -22 0 33 -15
@date urge|0 0 0 0 0 -13 0 33
@date what|7 -10 0 9 0 0 0 56 0 -14
@date wheel|58
@date when|41 46 0 21 -7 0 -10 -7 0 28
@date which|0 0 0 0 24 -7 0 35 0 0 -32
@date win|0 0 0 0 0 0 38 -9
@date wire|-8 -7 0 0 0 0 0 0 0 33 -11
@date without|20 -8 0 12 0 0 79 -15 0 0 -21
@group|104 17 -51 7 -54 -93 24 20 -31 -88 -37
@group @person|6 -36 0 28 -19 -40 0 18 -10 8 -7
@group @place|-16 -7 0 -24 0 0 9 -36 41 -21 37
@group @state|0 -10 0 23 -14 0 64 18
@group @weapon|38 -41 0 -30 0 0 0 0 0 -7 -10
@group accept|0 0 0 -14 0 0 73 -7
@group accuse|-10 0 0 45 0 0 0 0 0 -14
@group activist|0 0 0 31 0 0 0 0 0 0 -12
@group airline|0 0 0 -7 0 0 0 0 0 42
@group alli|0 44 0 -7
@group ambassador|0 0 0 0 0 31 -6
@group around|65 0 0 -16 -9
@group back|118 0 0 -29 -10 0 -18
@group break|0 0 0 34 0 -47 0 -11
@group budget|0 0 0 38 0 0 0 0 0 -7
@group but|0 0 0 -12 0 0 52 64
@group call|0 -6 0 0 47
@group camp|31 0 0 -18
@group capture|-21 0 0 -9 0 0 0 0 0 34
@group come|-10 38
@group crowed|40 0 0 -15
@group cultural|39 0 0 -7 0 0 0 0 0 -8
@group delegate|0 -10 0 -26 -7 0 60 -12 -8 -18
@group depot|32 0 0 0 0 0 0 0 0 -11
@group deputy|0 -10 0 32 0 0 -14
@group editor|0 0 0 -19 41 0 0 -16
@group elder|0 0 0 37 0 0 -19
@group fall|-10 -11 0 53
@group fighter|-14 -23 0 -10 0 0 0 23 0 -35 56
@group front|0 0 0 0 0 0 -18 50
@group government|-9 24 0 -22 -6 34 0 -18 0 7 -8
@group gunman|-28 42 0 0 0 0 0 -36 0 34 -20
@group hack|37 0 0 0 0 0 0 0 0 -44
@group hoist|-41 31
@group hold|0 65 0 0 0 -14
@group leader|0 0 0 0 -13 0 0 33 -6
@group leadership|-19 0 0 -23 0 0 8 -40 0 41 20
@group let|-12 62 0 -25 -12 18 17 17 0 -22 -18
@group light|-33 0 0 0 0 -7 0 0 0 34
@group meet|0 0 0 0 0 0 -16 40
@group member|0 0 0 -25 0 0 -20 40
@group misread|0 0 0 0 36 0 -7 -12
@group miss|0 0 0 0 0 0 38 -17
@group movement|-9 0 0 48 0 0 0 0 0 0 -9
@group offer|0 0 0 0 0 0 0 31 0 0 -25
@group party|14 -7 0 43 0 21 -17 -35 0 -35 -6
@group politician|-7 0 0 0 0 -75 0 0 0 23 14
@group prisoner|0 0 0 41 0 0 0 0 0 0 -22
@group rebel|0 -33 0 0 44 -11 -33 24
@group s|-35 0 0 17 0 -7
@group say|-29 -14 0 35 -33 0 0 37 -6 0 -11
@group seize|-24 0 0 0 0 0 0 0 0 60
@group south|-32 19
@group spat|0 0 0 57
@group spit|0 0 0 39 0 -13 0 -13
@group summit|0 0 0 13 0 45 -11 -46
@group talk|0 0 0 -10 44 -8
@group technical|18 -9 0 0 0 0 -11 34 0 0 -9
@group transferred|0 0 0 -10 0 0 0 -7 0 0 38
@group want|0 0 0 -49 0 -8
@group will|0 35 0 -38
@military_unit|80 -7 48 22 0 -44 17 -69 -14 34 53
@military_unit 82nd|0 35 0 0 0 0 0 0 0 0 -21
@military_unit @person|-91 77 0 0 11 -6
@military_unit @place|35 -13 0 0 0 0 -6 0 0 58 -8
@military_unit @platform|36 -10 0 -11 0 0 0 0 0 55
@military_unit air|-67 -23 -10 42 -7 0 0 0 0 48 23
@military_unit army|-17 24 0 -54 21 0 56 0 0 10 -7
@military_unit belittled|-8 0 0 61
@military_unit border|-59 20 0 -33 18 0 0 -18 0 24 -17
@military_unit coast|-26 0 0 0 -7 -8 0 7 0 -30 18
@military_unit colonel|0 0 0 37
@military_unit harden|51 0 0 0 0 0 0 0 0 -10
@military_unit marine|37 -32 12 -16 0 0 0 0 0 25 -12
@military_unit military|-22 -18 0 -11 0 0 0 0 0 0 64
@military_unit national|30 -13 0 31 0 0 0 0 0 -29 -8
@military_unit navy|-17 -15 -10 -20 8 22 0 -13 0 66 11
@military_unit peacekeeper|48 -8 0 -13 10 0 0 0 0 -12
@military_unit reveal|-46 -15 0 0 0 0 0 0 0 -10 58
@military_unit say|44 -26 42 58 -12 0 -6 0 0 -43 -25
@military_unit search|0 0 0 0 -15 0 0 0 0 0 39
@military_unit slip|32
@military_unit student|0 0 0 31 0 0 0 0 0 -22
@military_unit tell|-11 42 0 -6 0 0 0 0 0 -7
@military_unit terrorist|0 0 0 -32 0 0 0 0 0 53
@organization|-23 -51 24 50 -53 135 55 35 -33 97 47
@organization @date|-8 0 0 16 -7 -25 -11 0 0 -24 43
@organization @group|0 6 0 0 0 0 0 -36
@organization @person|-41 102 0 -19 -7 37 42 30 -8 -62 14
@organization @place|0 -8 0 45 32 -9 0 0 0 -40 -12
@organization @platform|79 -38 0 -19 29 -7 -8 35 0 -37 9
@organization @state|-11 0 0 -6 0 -52 9 67 -8
@organization activate|36
@organization admonish|0 0 0 -29 0 42
@organization agency|-10 0 0 -20 34 -21 26 0 0 0 -9
@organization airport|0 0 0 49 0 0 13
@organization airspace|37 0 0 0 0 -7 0 0 0 -10
@organization announce|0 -22 0 0 0 0 0 34 0 11
@organization answer|0 0 0 49
@organization appeal|0 0 0 0 0 42
@organization ask|0 0 0 32 0 14
@organization back|38 -32 0 0 0 -64 0 0 0 28
@organization blue|-22 0 0 0 0 0 0 0 0 0 30
@organization board|0 0 0 11 0 0 0 0 0 -15 30
@organization break|0 0 0 0 0 -21 61 0 0 -12
@organization capital|0 0 0 0 0 0 0 -25 0 43 -10
@organization channel|-13 31
@organization chief|0 0 0 0 0 -10 -11 41
@organization city|0 0 0 -33
@organization clear|0 0 0 0 0 0 0 51 0 0 -9
@organization come|0 0 0 36
@organization command|0 0 0 -45 0 0 -9 0 0 43
@organization confirm|0 0 0 0 0 0 0 0 0 -25 50
@organization defence|34 7 0 6 -9 -7 16 -15 0 -33 27
@organization delegate|-12 18 0 0 -6 0 0 22 35 0 7
@organization demand|0 0 0 37
@organization deplore|0 0 0 52 0 35
@organization dismiss|0 0 0 -31 0 11
@organization disposal|-16 0 41
@organization double|61 0 0 0 0 0 0 0 0 -20
@organization driver|0 0 0 40 0 0 0 0 0 0 -23
@organization employee|0 0 0 76
@organization end|0 -30 0 0 0 0 -10 30
@organization envoy|0 0 0 0 0 0 0 0 0 -13 42
@organization exhort|0 0 0 -7 0 36 0 0 0 0 -37
@organization expert|-34 0 0 49 0 24 0 -6 0 0 -10
@organization fence|-12 0 0 0 0 0 0 0 0 0 32
@organization find|0 0 0 -10 0 31 0 -7
@organization fingerprint|0 0 0 0 0 -11 0 44 0 -11
@organization foreign|9 -12 0 0 14 -11 -42 -31 -11 0 -19
@organization freeze|-20 0 0 0 0 -10 39 -15 0 29
@organization fund|0 0 0 -21 0 0 0 31 0 -6
@organization give|0 -7 0 34 0 0 -6
@organization go|0 0 0 0 0 0 0 0 0 35
@organization good|0 0 0 -9 0 0 44 -13 0 -46
@organization grieved|0 0 0 43
@organization home|60 0 0 0 0 0 0 -13 0 16
@organization hunt|0 0 0 35 0 -35 0 0 0 -13
@organization intend|33 0 0 -6
@organization lift|0 0 0 -8 0 0 0 0 0 0 40
@organization make|-37
@organization man|-15 24 0 15 37 0 0 0 0 -7 -12
@organization may|0 0 0 0 0 0 0 0 0 56
@organization mediation|0 0 0 -15 0 -13 -12 40
@organization mediator|0 0 0 0 86 0 -9 -19 11
@organization meet|-6 0 0 0 0 40 -13 22
@organization mission|-11 0 0 27 -10 -37 10 9 0 53 -6
@organization monitor|-51 6 0 -19 -7 10 -7 -38 0 71 26
@organization network|-9 0 0 0 0 0 -9 0 0 52
@organization news|-17 -24 0 -16 37 -8 0 -17 0 -7 9
@organization no|33 10 0 -20 -11
@organization observer|-11 44 0 0 0 0 0 0 0 -22
@organization office|39 0 0 0 0 0 0 -9 0 -14 -18
@organization official|0 -6 0 8 -20 0 0 54 0 11
@organization peacekeeper|0 0 0 30 0 -35 -6
@organization plan|0 0 0 0 0 0 0 -8 0 32
@organization planner|-19 -8 0 47 0 0 0 0 0 -8
@organization press|0 0 0 -10 0 31 0 -23
@organization propose|0 0 0 0 0 0 0 -12 0 33 -26
@organization prosecutor|0 0 0 -22 0 49 -9
@organization put|0 0 0 48 0 16 -36 -11 0 32 -12
@organization rapid|41 0 0 -17 0 0 0 0 0 -34
@organization recall|0 0 0 0 0 0 71 -70 0 -25
@organization receive|0 0 0 0 0 72 -13 -9
@organization refugee|0 0 0 0 0 31 0 -8 0 0 -33
@organization refuse|0 0 0 50 0 0 0 0 0 -12
@organization regret|0 0 0 50 -16 44 0 0 0 -23 -8
@organization relative|0 0 0 -23 0 0 0 0 0 37
@organization remove|0 0 0 -34 0 0 0 0 0 42 -6
@organization report|34 0 0 -9 -21 -10 0 -8 0 26
@organization safe|0 0 0 0 0 41
@organization say|0 -44 0 11 14 33 -18 -24 0 -28
@organization seal|0 39 0 0 0 0 0 0 0 -14
@organization seek|0 0 0 -8 0 30
@organization send|-17 0 0 0 -10 44 0 0 0 19
@organization societi|0 0 0 0 0 0 0 70
@organization source|0 0 0 0 0 0 0 -16 36 0 -6
@organization stand|-23 0 0 0 -7 -15 0 63 0 -10
@organization stop|0 0 0 0 0 -6 0 0 0 38
@organization stopover|0 0 0 39
@organization strike|0 0 0 0 0 -17 0 0 0 -19 50
@organization suspend|0 0 0 0 0 -9 -21 0 0 -12 52
@organization take|-37 0 0 11 0 -15 0 0 0 -6
@organization telephone|0 0 0 -25 0 0 -20 40
@organization tent|0 0 0 -8 -6 42 0 0 0 -9 -19
@organization text|31 0 0 0 -9 0 0 26
@organization three|0 0 0 0 0 0 0 36
@organization turn|0 0 0 -43 0 -23 -14
@organization weigh|0 0 0 0 0 -8 0 0 0 30 -15
@organization will|0 0 0 -31 24 -7 0 -11 0 0 -10
@organization withhold|0 0 0 0 0 -8 0 0 0 36
@organization worry|-17 0 0 22 0 33 -6 0 0 -21
@organization wound|-7 0 0 0 0 0 0 51
@organization write|0 0 0 19 0 33 -17 -26 0 -12
@organization yankee|-14 0 0 -11 0 0 31 -10
@person|-38 -85 -68 61 24 103 16 81 -17 -27 -66
@person @date|31 -25 0 -63 22 -16 -16 21 0 20 -45
@person @group|0 -9 0 -19 43 17 -19 -8 14
@person @military_unit|0 -24 0 96 0 0 0 0 0 -8
@person @organization|0 0 0 -29 17 15 -16 13 0 33 -38
@person @person|-7 37 0 12 0 -20 -7 55
@person @place|-80 38 0 34 11 42 0 66 24 109 -51
@person @platform|-28 0 0 -59 0 14 20 0 0 38 -9
@person @state|-15 -11 0 -32 15 -79 -30 28 43 56 48
@person accept|0 0 0 -6 -51 -8 -17 72
@person account|0 0 0 0 0 36 0 0 0 -10
@person accuse|-15 0 0 -48 0 11
@person admit|65 0 0 -19 19 0 31
@person against|0 0 0 0 -11 -39 0 66
@person agree|0 0 0 0 0 0 -9 46
@person ajaccio|0 0 0 0 0 34 0 -6
@person alarmed|0 0 0 0 0 71
@person all|80 0 0 -53 0 0 0 0 0 -6
@person announce|-23 36 0 46 -13 -69 -8 30 0 14 -11
@person annul|0 0 0 0 0 0 0 0 0 0 45
@person answer|0 0 0 28 41 -50 -15 41
@person apologise|0 0 0 -31 52 -18 0 -7 0 -9 -9
@person appeal|0 0 0 34 -7 13 0 0 0 0 -15
@person ask|0 -17 0 -62 -15 72 -13 -34 0 -7
@person assurance|0 0 0 0 29 -12 0 -30
@person assure|0 31 0 -13 27 -27 -11 32 0 -11
@person back|-8 -39 0 14 -54 0 -11 44 0 38 37
@person beg|0 0 0 -35 39 7
@person beira|0 0 0 0 0 45
@person believe|16 0 0 -6 0 -16 0 32
@person bid|0 0 0 37 0 -7 0 -7
@person blame|0 0 0 -54 0 -14 -7
@person block|-6 0 0 54 0 0 0 -8
@person brand|0 0 0 43 0 -7
@person break|-8 0 0 -9 0 0 35 -22
@person briefed|0 0 0 -8 21 -30 0 8
@person bring|0 0 0 -7 34
@person brother|0 0 0 -11 -13 44
@person brush|0 0 0 0 0 -34 -19
@person cabled|0 0 0 -7 -12 40
@person call|33 -6 0 186 -42 -19 -26 0 0 -43 -6
@person cancel|0 0 0 0 0 -10 77 -37
@person carry|0 0 0 0 0 0 32 -19
@person caution|-46 0 0 -14 0 66 -6 -14
@person chair|0 -7 0 0 0 39 0 -11
@person challenge|0 0 0 0 0 32 0 -8
@person charge|-23 0 0 30 0 0 0 -9 0 -15
@person choose|0 0 0 -10 -21 33 0 38
@person close|0 0 0 11 0 53 -6 -7 0 -27
@person clown|0 0 0 -8 45 0 -12
@person come|0 0 0 7 20 -26 -11 -11 -8 42
@person compare|0 0 0 37 0 0 0 -16 0 -18
@person complain|0 0 0 35 0 0 7 -19 0 -8
@person concede|0 0 0 0 -16 0 50 -38
@person conferred|0 0 0 -8 -11 -8 0 39 0 0 -29
@person confirm|-9 31 0 0 0 29 0 -12 0 0 -12
@person consider|0 0 0 0 0 0 -8 41
@person cut|0 0 0 -28 0 0 55 0 0 -18
@person declare|0 -18 0 67 -13 0 9 0 0 -38
@person decline|-8 0 0 -21 0 0 75
@person defend|0 0 0 -15 -10 -38 0 74
@person defy|0 0 0 60 0 0 0 0 0 -25
@person deliver|0 0 0 0 0 0 0 43
@person deny|0 0 0 35 24 -51 -6 -34
@person describe|0 0 0 10 -15 40 0 -7 0 -11
@person dissolve|0 0 0 55 0 -24
@person drive|0 0 0 0 0 0 0 31
@person eat|0 0 0 0 41 0 0 -47
@person end|0 0 0 0 0 -10 -10 0 0 45
@person enough|0 0 0 84
@person entity|0 0 0 78
@person entreated|-9 0 0 -11 0 51 0 -7 0 0 -31
@person explain|0 0 0 51 0 -27 9 0 0 -25
@person express|0 0 0 -44 12 -19 0 -16
@person fear|-13 0 0 0 0 32 0 -17
@person feel|0 0 0 -17 0 33
@person fire|0 0 0 -6 0 0 0 0 0 54
@person forgive|0 0 0 0 30 -17
@person go|-8 -11 0 -9 0 0 -8 57
@person guarantee|0 0 0 36 0 0 0 0 0 -6
@person guard|-7 0 0 41
@person hand|0 0 0 14 -12 -23 0 37 40 34 -18
@person harsh|0 0 0 -13 33 0 0 -11
@person head|39 0 0 0 0 -54
@person hellenic|37 0 0 0 0 0 0 0 0 -32
@person hint|-33 -7 0 68 0 -17 0 -17 0 -32
@person hitler|0 0 0 35 0 0 0 -11 0 -18
@person hold|-9 0 0 -26 0 -10 0 0 0 -37 40
@person home|0 -22 0 -54 -10 -21 -11 -9 0 122
@person honorary|0 0 0 -14 0 0 0 0 0 38
@person host|0 0 0 32
@person house|0 37 0 -7 0 0 0 0 0 -9
@person immunity|0 0 0 41 0 -53
@person impeachment|0 0 0 -49 0 0 0 -9 0 80
@person implore|-17 0 0 39 0 0 0 0 0 -6
@person insist|59 0 0 6 -7 19 0 0 0 8
@person intelligence|0 0 0 30 0 -9 0 -7 0 -7
@person join|0 0 0 0 0 46 0 -6
@person know|-8 0 0 38
@person lament|-13 0 0 0 0 69
@person land|0 0 0 -43 0 -13 42 58 0 -10 31
@person laud|0 0 0 0 42 -18 0 -11
@person leave|0 -13 0 48 -19 0 -38 41 0 -11
@person let|-16 0 0 0 26 0 0 -26 51 0 -9
@person letters|0 0 0 0 0 0 32 -10
@person liken|0 0 0 0 44 23 0 -32
@person make|-13 44 0 8 14 49 -13 -12
@person marbl|0 0 0 0 0 -28 35 0 0 -12
@person mediate|0 -9 0 0 0 0 35 -35
@person meet|0 0 0 -10 -10 7 -31 -66
@person mock|0 0 0 -22 0 0 30 -12
@person no|-24 0 0 -36 47 -13 35
@person none|0 33
@person not|0 0 0 38 -12 0 -20 42
@person note|0 0 0 35 -12 -10 0 -20 -6
@person offer|0 0 0 -15 -50 32 -25 44 -25
@person office|11 0 0 0 18 -10 0 -64 0 -12 58
@person open|0 0 0 -12 61 -7 0 0 0 0 -28
@person order|0 81 0 -7 0 -11 0 0 0 -25
@person out|-19 -15 0 0 0 -6 -23 -7 0 121
@person party|0 0 0 51 0 36
@person pay|0 0 0 -13 0 -13 0 69 0 -8
@person pelted|0 0 0 0 0 0 0 0 0 70
@person pessimistic|0 0 0 -21 0 82 0 0 0 -9
@person plan|0 0 0 -10 0 0 0 44
@person play|0 0 0 -6 0 30
@person plea|0 0 0 0 0 39 0 0 0 0 -9
@person plead|0 -16 0 -16 0 77 0 -14
@person predict|0 0 0 -10 -16 0 0 48 0 -13
@person promise|0 0 0 31 16 33 0 -60 0 0 23
@person pronounce|0 0 0 0 0 0 44
@person put|75 0 0 -67 -20 82 16 -26 0 18 -10
@person reach|0 0 0 -15 40 -8
@person read|0 -9 0 61 -13 0 20 -13 0 -17
@person rebel|0 0 0 0 0 18 41 -32
@person recall|55 0 0 -18 -16 0 -20 33 0 -12
@person receive|0 -6 0 0 -15 -13 0 31 9 -6 -34
@person refuse|0 0 0 -32 0 -8 31 0 0 -10
@person regime|49 0 0 0 0 -21 0 -10
@person regret|0 0 0 0 36 -39
@person reject|-19 0 0 -63 23 38 -12
@person remark|-16 0 0 0 -17 69 30 -6 0 -14
@person repeat|0 -20 0 6 12 -30 13 -11 0 -6
@person reply|0 0 0 -52 0 49 -11
@person report|-25 15 0 0 -11 -30 0 35
@person request|0 0 0 -31 0 10
@person residence|32 0 0 0 0 0 0 0 0 0 -13
@person responsible|0 0 0 54 0 0 0 0 0 0 -12
@person retorted|0 0 0 -38 0 0 29
@person ring|0 0 0 0 0 -34 0 58 0 -7
@person rule|0 -7 0 -13 0 0 53 -12
@person sack|-22 0 0 0 0 0 0 0 0 62
@person say|52 0 -7 27 0 35 -45 58 0 -8 -90
@person seek|0 0 0 0 29 -12 0 -30
@person send|12 0 0 23 14 33 0 -28 0 -8 -27
@person shake|0 0 0 34 -7 0 -12
@person share|0 0 0 0 0 50 0 -20
@person shoot|0 -11 0 32 0 -12 -9
@person shrug|0 0 0 38 0 -31
@person shuttle|0 0 0 -9 0 0 -18 0 31
@person sign|18 0 0 -18 0 0 20 -23 0 0 48
@person silence|0 0 0 -11 0 30 0 -7
@person snap|0 0 0 41 0 0 -10
@person solidarity|0 0 0 -34
@person somewhat|0 0 0 -17 0 -17 -15 56
@person sound|0 0 0 -12 0 35 0 23
@person speak|9 0 0 43 0 0 10 -35 0 -21 -7
@person stay|-8 0 0 -40 -9 -14 21 -7
@person step|-8 0 0 0 -14 0 0 65
@person stop|0 0 0 -8 0 0 48 0 0 -14
@person stress|33 0 0 40 0 0 -13 -8
@person suggest|0 0 0 -42 -8 37 0 -13 0 -10 51
@person summit|0 0 0 50 -15 -14
@person supporter|48 -6
@person swear|0 0 0 43 16
@person take|-16 0 0 18 59 0 0 -29 0 -15
@person talk|0 0 0 64 -16 28 -50 51
@person taped|0 0 0 30
@person telegraphed|0 0 0 0 0 45
@person telephone|0 0 0 0 13 -21 0 -39
@person tell|13 -15 0 17 0 0 -18 0 21 -75 100
@person thank|0 0 0 -14 48 -10 0 -12 0 -20
@person think|0 0 0 -13 0 62 0 -17
@person throw|-11 -30 0 0 0 0 0 0 0 65
@person tour|0 0 0 0 -16 0 0 41
@person tourist|0 0 0 78
@person towards|0 0 0 0 0 33 0 0 0 -12
@person truck|39 0 0 0 0 0 0 -7 0 -29
@person turn|0 0 0 0 0 15 37 0 0 -21 -13
@person tweet|7 0 0 36 12 0 9 -15
@person unannounced|0 0 0 0 0 0 0 -30
@person unbanned|0 0 0 -9 0 -9 0 0 0 0 70
@person ventilator|0 0 0 -6 0 0 0 0 0 54
@person visit|0 0 0 -26 43 42 -33 -61 0 -10
@person voice|0 0 0 -69 -15 -14 0 25
@person vow|-15 0 0 -33 -8 -11 56 0 0 -8
@person waive|0 0 0 0 0 0 0 0 0 -30 6
@person walk|0 0 0 0 24 0 13 33
@person wave|0 -15 0 31 0 -24
@person who|0 -8 0 -18 14 -8 16 -35 33
@person whose|-23 0 0 8 0 0 0 0 0 -23 43
@person will|0 0 0 15 -9 -9 40 18 0 35 -27
@person wish|0 0 0 -13 14 41 0 0 0 -6
@person withhold|0 0 0 35
@person would|0 -7 0 -78 -11 0 93 -30 0 -8
@person write|-7 57 0 -39 0 -8 -28 38 0 0 -11
@place|95 54 -23 0 -32 0 14 28 -9 26 51
@place #|-58 0 34 0 0 0 0 0 0 0 -14
@place 30th|0 -8 0 0 0 0 0 0 0 44
@place @date|-13 39 24 18 -39 -89 -132 110 -33 -83 29
@place @group|16 -9 0 -18 -7 0 0 15 21 -38 -9
@place @military_unit|-9 41 29 -12 0 0 0 0 0 -33 -16
@place @organization|93 -20 0 -20 -23 -111 16 -19 0 6 12
@place @person|-80 67 0 50 9 43 22 -66 -12 13 18
@place @place|25 -7 -7 -8 14 19 -9 98 -26 16 85
@place @platform|-10 0 0 -42 -21 14 0 13 0 46 -10
@place @state|0 47 -19 -32 -99 0 -57 52 27 -37 -23
@place @weapon|-31 27 0 57 0 0 -6 24 0 -21 -11
@place abandon|0 36 0 0 0 0 0 0 0 0 -6
@place about|0 0 0 47 -22 29 7 -8 -6 -19 -10
@place abruptly|0 0 0 0 0 -20 89 -12 0 -12 -23
@place accord|9 0 0 -30 0 40 -17 15 0 -26 65
@place accuse|0 0 0 9 0 39 0 20
@place acknowledge|-12 -23 0 0 0 -9 0 0 69 27
@place across|51 0 0 0 0 0 0 0 0 -10
@place admit|0 0 0 0 0 49 0 0 0 0 -13
@place again|-69 -47 0 0 0 0 0 82 29
@place against|13 0 0 51 0 0 -7 0 0 10
@place agree|0 0 0 0 0 0 0 -47 0 -9 80
@place ahead|30 -26 0 0 0 0 0 0 0 14
@place air|-68 -16 36 0 0 0 0 0 0 0 51
@place airborne|34
@place alarmed|47
@place all|55 0 0 0 -13 0 -8 46 0 -32 -12
@place allow|0 0 0 0 0 0 0 0 0 0 32
@place along|18 15 0 0 0 -46
@place announce|-15 0 0 -39 -7 68 0 60 0 -65
@place any|25 0 0 -42 0 0 0 0 0 52
@place army|26 -57 0 -14 0 0 0 0 0 -15
@place arrest|-24 0 0 0 45 0 0 0 0 -11
@place arrive|-24 35 0 0 0 0 0 -13 0 -20 47
@place ash|0 0 0 0 0 0 0 0 0 -38
@place ask|0 0 0 0 35 -50 -18 21 28
@place assure|0 0 0 -6 20 0 -7 0 0 -38
@place attache|-37 40
@place attack|31
@place bar|49 0 0 0 0 0 0 0 0 -16
@place barrier|-19 -16 0 0 0 0 0 0 0 -8 32
@place because|-7 -11 0 47 0 0 18 0 0 -33
@place begin|-18 0 0 0 47 0 0 -18 0 23
@place believe|0 44 0 -10
@place betrayal|0 0 0 30 0 0 0 -6
@place between|36 -11 0 0 0 -10 -21 0 20
@place birth|-7 0 0 0 0 0 0 0 0 0 33
@place bishop|-20 32 0 0 0 0 0 0 0 0 15
@place blame|0 0 0 51 0 0 0 0 0 -12
@place blare|0 0 0 0 0 -75 0 0 0 0 21
@place block|34 0 0 -12 16
@place blood|0 0 0 -93 0 23
@place blow|-8 0 0 41 0 0 0 0 0 19
@place bomb|32
@place border|-24 35 0 10 -22 6 -14 -13 0 -35 -14
@place both|25 0 0 -8 37 -31 -10 0 0 -7 7
@place bound|-30 -13 0 0 0 0 0 0 0 40 -7
@place break|15 -7 0 -11 0 0 0 29 0 32
@place bridge|0 0 0 0 0 0 0 0 0 33
@place bring|-15 0 0 0 0 0 -7 39 0 -6
@place broadcast|-25 0 0 36
@place broadcaster|-10 0 0 -21 0 0 0 0 0 60
@place broker|0 0 0 0 0 0 0 0 0 35
@place bugle|0 34 0 -8 -6
@place burnt|-37 0 0 64
@place bury|-9 56 0 0 0 -9 0 -7
@place but|24 0 0 -8 0 0 17 -51
@place cabl|0 0 0 0 0 0 0 0 0 33
@place call|37 -19 0 39 -24 -22 51 -17 0 11 72
@place cancel|-66 34 0 0 0 0 21 0 0 -23 -7
@place cancellation|0 0 0 0 0 0 0 0 0 30
@place capture|-31 0 0 0 0 0 0 0 0 7 -18
@place ceremony|0 0 0 42 0 -19 0 0 0 -17
@place chain|0 0 0 0 0 0 0 0 0 42
@place chant|-20 0 0 0 0 0 0 0 0 30
@place charge|0 0 0 0 0 0 30 0 0 0 -18
@place charter|0 0 0 0 38 -16
@place civilians|-11 0 0 0 0 0 0 0 0 0 34
@place close|-9 -31 0 -8 0 0 0 0 0 8
@place closely|-13 0 0 0 0 44 0 -9 0 -12
@place coast|0 -21 0 -23 0 0 0 -9 0 47 -27
@place collapse|0 0 0 0 0 9 39 -17
@place commission|0 0 0 0 42 0 0 0 0 -16
@place commissioner|0 0 0 0 -7 -6 0 63 0 -8
@place communique|15 0 0 0 -8 0 45 -18 0 -24
@place complete|19 -7 41 -6 0 0 -10 0 0 36
@place complex|0 0 0 0 0 0 0 0 0 46
@place compound|31
@place concede|0 -13 0 0 0 0 34 30
@place conclave|0 0 0 0 0 0 30
@place conferred|0 0 0 0 0 0 0 46
@place confirm|0 0 0 -48 0 0 0 -12 0 -18 14
@place conflict|0 0 0 52
@place consider|0 0 0 0 0 55 0 -9 0 -19
@place convey|0 0 0 0 -12 63 0 -38
@place could|0 0 0 36 0 0 52 -52
@place council|0 0 0 0 0 0 -44 -7 0 42
@place counted|-15 -27 0 0 0 0 0 0 35 0 23
@place country|-18 0 0 0 0 75 0 -57 0 0 9
@place course|82 -18
@place court|-16 0 0 -39 25 35 0 -30 0 44
@place criticise|0 0 0 35
@place crowd|0 32
@place custom|-30 -12 0 -10 -8 0 0 0 0 79 -19
@place day|-15 13 0 35 0 -20 15 0 0 45
@place decide|0 0 0 43 0 0 0 -24
@place decision|0 0 0 0 -25 42
@place decline|-7 0 0 -23 0 67 -12 33 0 -6
@place decree|0 0 0 0 0 0 0 0 0 31
@place delegation|0 0 0 35 0 -15 0 -45
@place detachment|-8 71 0 0 0 0 0 0 0 -33
@place detected|27 -9 0 0 38
@place detention|0 0 0 0 0 0 -11 0 0 0 36
@place dinner|0 0 0 0 0 -21 75
@place diplomat|16 45 0 -17 35 0 25 -29 0 -42 -26
@place disappearance|0 0 0 32
@place discuss|0 -18 0 0 0 0 -16 35
@place discussion|0 0 0 0 0 0 30
@place dismantle|-10 36 0 0 -13 0 0 -38
@place dispute|0 0 0 -48 0 14
@place docker|0 -12 0 -26 0 0 0 -13 0 0 57
@place dockyard|0 -27 0 0 0 0 0 0 0 41 -7
@place double|-7 0 0 0 0 0 0 0 0 0 48
@place downed|0 0 0 0 0 0 0 0 0 37
@place draw|-25 -14 0 82 0 12 0 -8 0 -9
@place dress|-30 -9
@place driver|0 0 0 -19 0 0 -13 0 0 36
@place drop|0 24 0 -9 0 -9 37 48 0 -14 -35
@place drown|-7 0 0 0 0 0 0 0 0 40
@place druzhba|0 0 0 34 -7 0 -12
@place east|32
@place easy|0 0 0 0 0 0 0 0 0 0 31
@place editorial|0 0 0 38 0 0 0 -7
@place elicited|0 0 0 0 35 0 0 0 0 -7
@place embassy|-37 11 0 0 0 0 0 29 0 22
@place encourage|0 0 0 0 0 32 0 -11
@place end|-13 60 0 34 -6 -7 38 14 0 13 -38
@place enter|30 -25
@place envoy|0 44 0 43 0 0 37 -18
@place fabricated|0 0 0 -23 0 48
@place fail|0 0 0 0 0 -6 57 -22 0 0 -7
@place fall|32 -16 0 0 41 0 7 0 0 -6
@place feature|0 0 0 -10 44 0 0 -12
@place fighter|0 -70 0 0 0 0 0 0 0 17 9
@place file|0 0 0 -6 -27 0 0 45
@place find|-25 0 0 58 0 0 0 -6 0 8
@place fined|0 0 0 -9 0 0 0 0 0 38
@place fire|15 0 0 -46 47 -13
@place first|45 -35 0 -49 -17 -37 -37 97 0 -22
@place fly|66 29 0 0 -8 0 16 -56 0 -17
@place follow|-45 0 0 0 0 0 0 -7 0 29
@place force|-31 -10 0 34 0 33 0 28 0 -9
@place form|0 0 0 14 0 0 0 -17 0 42
@place format|0 0 0 0 0 -24 41 33
@place fort|-10 14 0 -6 0 0 0 0 0 33
@place free|30 0 0 0 0 0 0 0 0 -6 -24
@place fringe|0 0 0 0 0 0 -35 15
@place gagged|-30 0 0 0 0 0 0 0 0 40
@place garland|0 38 0 0 0 0 0 0 0 -9
@place garment|0 0 0 0 0 0 0 0 0 37
@place gather|-14 0 0 -10 0 0 33 22
@place gesture|0 0 0 -7 0 -7 0 -8 0 -12 76
@place get|0 0 0 0 0 0 0 37
@place gift|-36 -8 0 0 0 0 0 0 0 -9 90
@place give|7 -15 0 -15 -36 38 0 -7 0 -37 -19
@place go|34 35 37 -7 0 17 37 -26 -6 -21 -17
@place grain|0 -6 0 0 0 0 54 0 0 -8
@place greet|0 0 0 0 0 0 0 -12 0 0 32
@place grilled|-8 0 0 59
@place grow|0 0 0 22 0 67 -7
@place grower|0 0 0 0 0 0 0 0 0 41
@place guard|-7 -8 0 -17 0 0 76
@place guerrilla|0 50 0 0 0 0 0 0 0 -15 28
@place halt|0 0 0 0 0 0 0 0 0 0 33
@place hand|-6 -23 0 0 12 0 0 0 0 43 -25
@place harbour|0 50 0 -8 20 -16 0 0 0 -34
@place hear|0 0 0 0 0 0 0 -49 29
@place high|0 0 0 -6 0 0 0 -40 0 0 50
@place highland|0 0 0 0 0 71
@place hoax|0 0 0 -9 -7 0 0 0 0 52
@place homeward|0 44 0 0 0 0 0 0 0 -23
@place hope|0 0 0 0 0 -27 0 40
@place hostage|-9 0 0 0 0 0 0 0 0 0 30
@place hotel|52 0 0 0 -8 0 -8 0 0 -27 -8
@place hours|31 0 0 -6 0 -15 0 -9
@place hypothetical|-41 0 0 0 0 8
@place if|37 0 0 -57 -17 0 0 47 0 0 -20
@place impose|31
@place instead|0 0 0 0 0 0 0 -35
@place intercept|-42 -7 0 0 0 0 0 0 0 22
@place internet|35 0 0 0 0 -12
@place invite|0 0 0 10 10 -14 0 35
@place jersey|-29 0 0 -11 0 0 0 0 0 30
@place judge|0 0 0 63
@place keleti|-49
@place knot|0 0 0 0 0 -20 0 40
@place lawyer|0 0 0 96 0 0 0 0 0 -15
@place leader|-40 0 0 24 11 23 18 -32 25 -10
@place learn|0 0 0 0 0 0 0 48
@place leave|41 -23 0 60 -7 -10 -37 0 0 0 -19
@place legislature|0 0 0 0 0 -17 0 0 0 61
@place let|42 70 0 71 -12 0 0 -19 0 -7 -83
@place letter|0 0 0 -24 0 0 49 -7
@place level|36
@place lie|0 36 0 0 0 0 26 -12 0 -7 -9
@place lift|0 67 0 12 0 63 0 -40 0 0 72
@place line|-6 35 0 0 36 0 0 -9
@place lose|-26 47 0 -7 0 0 0 0 0 -11
@place make|-14 0 0 0 0 0 0 19 0 0 32
@place maker|34 -15
@place march|0 19 0 -21 0 -7 0 0 0 -31
@place mayor|-19 0 0 0 -6 83 0 -9 0 -22 -14
@place meet|25 31 0 29 -6 -7 11 -33 20
@place meeting|0 -9 0 0 0 0 -20 0 0 56
@place menace|0 0 0 90 0 0 0 0 0 -16 -10
@place mend|0 0 0 30 0 0 0 9
@place military|-32 18 0 -9
@place militiamen|-8 0 0 0 0 0 0 0 0 30
@place mine|-6 0 0 34
@place minister|0 -8 0 0 0 17 12 -37 0 0 9
@place ministry|30 -10 0 0 0 -13
@place month|-79 78
@place more|37
@place motorway|0 0 0 0 0 0 0 0 0 38
@place mouth|44 0 0 -9
@place movement|-10 0 0 0 0 55
@place name|0 49
@place navy|-61 61
@place negotiator|-10 -8 0 -6 28 0 -12 51 0 -9
@place neither|-6 0 0 -40 -6 0 -7 -47 71
@place never|0 0 0 0 -19 0 0 -10 0 60
@place newsmen|0 0 0 -15 0 -8 0 44
@place newspaper|0 0 0 0 26 -19 0 -35 0 0 40
@place night|29 14 0 0 37 0 0 0 0 -19
@place nobody|0 32 0 -21 0 -8 0 0 0 -7
@place northern|-12 0 0 0 0 0 0 0 0 39
@place notify|0 0 0 0 0 0 0 0 0 49
@place now|0 -13 0 0 0 0 0 36
@place observer|0 0 0 0 0 -6 0 -16 0 0 63
@place offer|0 0 0 0 30
@place old|60 0 0 0 0 0 0 0 0 -8
@place once|-28 42 0 -14 0 -26 0 10 0 -13 -38
@place one|-17 -6 0 0 0 85 0 0 0 -17
@place open|-16 0 -9 0 0 0 36 -45 0 0 74
@place opponent|0 0 0 0 -42
@place opposition|0 0 0 0 0 0 0 32
@place order|-79 -6 0 -31 0 0 0 0 0 63
@place pact|0 0 0 -47 0 0 22
@place palace|-19 -8 0 47 0 0 0 0 0 -8
@place paper|0 0 0 31 0 0 -8 -67
@place parliament|-15 0 0 -12 0 -57 -11 -15 0 -7 33
@place party|47 0 0 0 0 0 0 0 0 -13
@place pass|0 13 0 63 0 0 0 0 0 -20 -22
@place passport|-13 -14 0 -8 -9 35 0 0 0 0 16
@place peace|0 0 0 15 0 -17 -8 37
@place pedestrian|0 0 0 0 0 0 0 -30 0 0 28
@place people|-28 49 0 0 0 0 0 0 0 30
@place picketed|0 0 0 0 0 0 0 0 0 30
@place plant|0 0 0 98 -11 0 0 -12 0 26
@place port|7 -16 0 0 0 0 0 0 0 35 -23
@place porter|0 0 0 0 0 0 0 0 0 0 50
@place post|-39 0 0 21 0 0 0 0 0 26
@place predict|0 0 0 -10 0 87 0 -58 0 -6
@place prefecture|-17 0 0 0 0 0 0 0 0 50
@place presence|0 0 0 -9 0 0 0 39 0 0 -8
@place presidential|0 0 0 31 0 0 0 -14 0 0 -12
@place proces|0 -15 0 0 0 0 0 51
@place prohibit|48 0 0 0 0 0 0 0 0 -26
@place prosecute|0 0 0 -24 0 0 0 0 0 30
@place prosecutor|-23 0 0 0 0 0 0 0 0 -23 43
@place protest|-18 0 0 -36 45 0 39 0 0 -11
@place put|0 -8 0 14 53 26 -8 -8 0 -50 14
@place quay|0 21 0 0 0 0 0 36
@place radar|0 0 0 0 0 55
@place raid|-54 -7 0 -12 0 0 0 0 0 25
@place rally|0 -6 0 33 0 0 0 26 0 -18
@place rate|0 0 0 0 0 37
@place ratify|0 0 0 0 0 0 -33 41
@place reach|-13 0 0 35 0 47 -8
@place rebuke|0 0 0 -17 0 0 57
@place recall|0 0 0 0 0 0 0 0 0 50
@place receive|0 0 0 0 -10 0 0 -28 0 0 42
@place recognise|0 0 0 0 63
@place refuse|0 0 0 -11 -9 0 -13 0 0 37
@place regret|0 0 0 -13 7 44 -13 -20
@place remake|0 0 0 -32
@place remark|0 0 0 -8 31 0 0 -6 0 0 -7
@place reopen|0 0 0 0 30 0 0 12 0 0 -10
@place reply|0 0 0 69 0 0 -8 0 0 12
@place report|21 32 0 -7 -26 0 0 -16 0 -21 -9
@place request|0 0 0 49 0 -29 -8 0 0 -16 26
@place restore|0 0 0 0 0 -9 0 24 0 0 -31
@place retired|-41 31
@place return|40 7 0 -6 0 0 0 7 0 0 -55
@place ridge|0 9 0 0 0 0 0 0 0 0 69
@place riot|55 0 0 -30 0 0 -7
@place river|0 0 0 -51
@place rott|0 0 0 0 0 0 0 0 0 38
@place rule|0 0 0 30 0 41 0 0 0 -6
@place runway|-9 0 0 57
@place sanction|0 0 0 0 0 0 0 0 0 56 -7
@place say|0 28 -8 -57 -20 47 24 15 0 44 -17
@place screen|57
@place sea|-40 0 0 16 0 0 0 21 0 37
@place see|-7 27 0 20 0 -8 0 0 44
@place seek|0 -13 0 0 0 58 0 -33
@place separation|0 0 0 38 0 0 0 0 0 -9
@place separatist|14 0 0 -28 -11 57 0 -19
@place session|0 0 0 0 0 0 0 0 44
@place sewed|0 0 0 0 0 0 0 0 0 49
@place shipyard|0 0 0 0 0 -6 0 0 0 52
@place show|49 0 0 -6 0 18 0 0 0 -22 -12
@place shrug|0 38
@place shut|0 0 0 46 0 0 33 0 0 -39
@place side|37 0 0 0 -14
@place sign|0 0 0 0 0 0 7 -35 0 0 33
@place silence|0 -8 0 0 0 49 0 -8
@place since|-81 74 0 0 -12 0 -44 24 0 -8 -35
@place slip|0 0 0 0 0 0 40 -11
@place smaller|0 0 0 0 0 33
@place soldier|34 -11 0 10 0 0 0 0 0 -10
@place someth|0 -12 0 69 0 0 -9
@place sourc|0 35 0 0 0 0 -10 -8
@place springtime|-42 0 29
@place spy|0 0 0 0 0 0 0 0 0 74 -13
@place stall|-12 0 0 -18 0 0 41
@place stamp|0 0 0 0 42
@place stand|-32 8 0 0 0 44 0 0 0 -15
@place standstill|0 0 0 0 0 0 0 0 0 55
@place state|0 0 0 -25 0 0 52 -13 0 29 -10
@place steel|51 0 0 0 0 0 0 0 0 -10
@place step|34 0 0 0 0 0 0 0 0 0 -8
@place strike|-32 -12 0 -19 0 -8 0 0 0 112
@place stunned|-17 0 0 -9 0 0 0 47 0 -10
@place summit|0 -10 0 -15 0 28 96 -44
@place supreme|0 0 0 35 0 0 0 0 0 -10
@place tacit|0 0 0 0 0 0 0 -19 0 0 32
@place talk|0 0 0 32 -8 0 9 37
@place teacher|0 0 0 0 0 0 0 0 0 0 72
@place tell|63 -21 0 -18 -11 0 -13 37 -9 54 -15
@place terminal|0 0 0 0 0 0 0 0 0 30
@place territory|0 0 0 0 0 0 0 33
@place text|0 0 0 -15 0 0 73 9
@place then|0 -11 0 22 0 0 35 -27 30
@place third|0 22 0 -26 0 -7 0 0 0 35 -20
@place threaten|-11 0 0 58 0 -8 0 -9
@place three|21 -15 0 0 0 -8 14 -6 0 40
@place touch|-30 0 0 29
@place tour|-10 0 38 0 0 -8 0 0 0 0 9
@place tower|0 0 0 36
@place towline|0 -11 0 0 0 0 0 0 0 0 35
@place town|51
@place tractor|0 0 0 0 0 0 0 0 0 42
@place tram|31 0 0 0 0 0 0 -16
@place transit|0 0 0 0 0 0 -17 36
@place treaty|0 0 0 53 0 -10 9 -34
@place tribunal|-24 -10 0 -10 27 -9 0 59
@place trip|0 0 0 -13 0 0 31
@place troop|43 -10 0 -33 0 0 -13
@place turn|50 0 0 -6 0 18 -15 33 0 47 32
@place two|66 -10 0 0 -7 0 0 -8 -6 0 -22
@place unannounced|0 0 0 0 0 0 0 35
@place under|64 0 0 -22 0 -13 -8 -24 0 -45 -10
@place undersecretary|-29 0 0 0 0 0 0 0 0 31
@place uninspected|0 0 0 0 0 0 0 0 0 38
@place unlikely|0 0 0 0 0 30
@place until|0 -12 0 -16 -9 0 11 -31 0 13 -11
@place usual|-14 0 37
@place vacate|0 33
@place visas|0 0 0 0 0 0 0 36
@place visit|0 0 0 0 0 0 0 48
@place voice|0 0 0 0 43 -14
@place vote|0 0 0 49 0 0 0 0 0 -22 34
@place want|0 0 0 95 0 24 0 -25 0 -10
@place waters|-28 0 0 0 0 -19 42 0 0 23
@place wave|-13 0 0 0 0 0 0 0 0 0 33
@place week|-16 0 0 0 0 0 0 0 0 39 11
@place west|36
@place while|-11 -32 0 -33 0 0 45 23 0 0 -14
@place whom|0 0 0 0 0 -134 0 0 0 15
@place wide|0 0 0 0 52 0 0 -17
@place will|-20 24 0 0 0 0 -10 -31 0 62 -7
@place win|-8 0 0 0 0 0 0 44
@place winter|0 0 0 69 0 -6 -9 -9 0 -12 -13
@place withdraw|21 -30 0 0 0 0 0 0 0 -11
@place within|0 33 0 -14 0 -16 0 0 0 -38
@place without|-43 51 0 -21 -12 -10 13 -15 0 -9
@place would|-56 -6 0 39 64 0 -23 -28
@place year|30 0 0 0 0 0 0 0 0 -6 -10
@place yet|0 0 0 0 0 62
@place you'll|0 0 0 32 0 0 -7 -35
@platform|80 -37 -50 0 0 -45 -123 -46 -58 24 -8
@platform #|0 -6 0 0 0 0 0 0 0 46 7
@platform @place|88 0 0 0 -8 0 0 0 0 31 -14
@platform @state|53 0 31 -16 -11 -9 0 0 0 -18
@platform appear|38 0 0 0 0 0 0 0 0 -23
@platform armoured|42 10 0 -12 0 -54 0 -11 0 -20 -11
@platform balloon|-20 -19 0 -22 0 0 56 14 0 -22 56
@platform boat|-61 -9 0 -24 38 -28 -12 17 0 40 20
@platform bomber|12 -10 0 40 0 -9 0 -7 0 -30 -19
@platform bound|0 37
@platform bulk|0 -9 0 0 0 0 0 0 0 37
@platform bulldozer|12 7 0 63 -8 31 0 -12 0 -27 -16
@platform car|-52 -14 0 0 0 0 0 0 0 62 24
@platform cargo|0 0 0 -8 0 0 0 0 0 -8 41
@platform carrier|0 -14 -8 -31 0 0 0 -29 0 0 15
@platform carry|32 0 0 0 0 0 0 0 0 0 -7
@platform clank|0 44 0 0 0 0 0 0 0 -23
@platform coastguard|22 -8 0 0 0 0 0 0 0 -44
@platform corvette|23 -14 -7 0 0 0 0 0 0 69 -6
@platform could|-42 0 0 20 0 0 0 0 0 0 -7
@platform cutter|29 37 -10 -45 -8 -18 0 -13 0 53 18
@platform destroyer|36 -20 28 51 -11 24 -9 -12 0 -15 -22
@platform dhow|-57 -10 0 -22 -8 35 0 -6 0 52 -19
@platform ferry|-51 -30 -7 -34 0 17 -10 7 0 -12 -9
@platform fly|37 -9 0 0 0 0 0 0 0 -11 -15
@platform freighter|-68 24 -7 10 22 0 0 -11 0 23 -19
@platform frigate|24 -13 -6 27 21 -30 -22 28 0 0 -56
@platform go|47 8 0 -10 0 0 0 -14
@platform grain|-16 33 0 0 45 0 0 -17 0 0 52
@platform gunboat|0 -14 0 13 0 -22 0 41 0 0 43
@platform hand|0 0 0 0 0 0 0 0 0 -9 36
@platform helicopter|-10 38 0 38 0 41 0 42 0 24 12
@platform hospital|-10 36 0 0 -7 0 0 0 0 0 9
@platform jet|33 -14 -7 18 24 -9 -8 13 0 -34 8
@platform land|12 0 0 62 0 0 0 -10 0 -30
@platform leave|117 59 0 -12 0 0 -9 0 0 -49 -6
@platform lift|0 0 0 0 0 0 0 0 0 0 -30
@platform lorri|-28 -55 0 -41 -26 -13 -22 -20 0 23 70
@platform lorry|-22 -32 0 -11 -8 -11 0 -25 0 -14 29
@platform make|-7 0 0 0 0 0 0 0 0 40
@platform maverick|37
@platform merchant|57
@platform minehunter|47 -29 0 0 0 0 0 0 0 -9 -11
@platform minesweeper|-12 41 0 0 0 10 0 0 0 0 -7
@platform missile|31 0 0 10
@platform pass|16 56
@platform passenger|37 0 0 -10
@platform patrol|-8 25 0 -31 0 0 -11 -11 0 -25
@platform plan|25 -19 0 38 13 -10 0 0 0 0 34
@platform plane|-53 -10 0 28 -18 -75 0 23 0 33 42
@platform release|0 0 0 0 0 0 0 0 0 0 39
@platform rescue|0 0 0 10 0 0 0 0 0 34
@platform satellit|-7 -8 0 0 0 0 0 0 0 40 -12
@platform satellite|0 27 0 32 -6 0 0 27 0 0 -8
@platform scramble|38
@platform ship|-49 0 0 50 0 -17 15 7 0 38 25
@platform spotted|30
@platform spy|0 0 0 28 9 0 0 0 0 -10 31
@platform submarine|0 -38 14 62 -15 -11 -7 50 0 43
@platform survey|13 12 0 -46 19 28 0 0 0 -40 -24
@platform swap|-8 0 0 43 0 0 0 0 0 0 -10
@platform take|83 0 0 -21 -16 0 0 0 0 -11
@platform tank|32 23 6 8 31 0 -6 -25 0 -72 -38
@platform tanker|-38 -59 -6 -35 27 0 0 -9 0 73 14
@platform torpedo|32
@platform traffic|0 0 0 0 0 0 0 0 0 0 32
@platform transport|0 0 0 -38 0 0 0 0 0 63
@platform trawler|-90 -33 0 58 -12 0 0 0 0 93 26
@platform truck|-65 0 0 -19 -7 -13 -19 0 0 30 23
@platform tug|0 -11 0 0 0 0 0 0 0 0 35
@platform vehicle|-20 15 0 22 30 0 0 45 0 -30 -24
@platform vessel|-32 19 0 -9 0 0 0 0 0 28 -18
@platform warship|-49 -57 0 21 0 31 0 18 0 0 11
@platform yacht|-36 -9 0 0 0 0 0 -22 0 0 -24
@state|-56 -112 -133 23 -59 -15 -70 0 -128 0 -36
@state #|-10 -28 34 -9 -16 0 0 -6 0 -40 41
@state @date|22 -25 -14 47 -25 85 -107 -11 -11 36 -14
@state @group|-13 80 0 0 -29 -34 -65 -15 -15 -14 -15
@state @military_unit|-99 63 -29 -7 10 -13 0 -27 0 -83 -31
@state @organization|-64 -36 0 32 7 -12 -92 49 -11 -75
@state @person|-97 -13 -35 -9 20 0 -14 -11 -32 -12 -57
@state @place|40 -78 21 21 10 -156 -63 50 94 10 -81
@state @platform|82 83 -21 -103 -37 -20 -48 -64 -14 25 -66
@state @state|-69 0 58 -54 -77 -48 66 180 -30 -137 -42
@state @weapon|52 -13 -9 -20 0 -21 -40 -7 -8 19 -68
@state abandon|0 -7 0 8 42 -12 27
@state abrogate|0 0 0 -10 0 0 0 0 0 35 -18
@state accept|0 22 0 11 -51 31 0 27 0 -18 -23
@state acces|0 0 0 0 0 0 0 -39 0 21 13
@state accord|29 0 0 -6 50 -22 0 -14 0 -10
@state account|0 0 0 -10 -13 31 0 -21 0 -18 -7
@state accuse|11 0 0 132 0 -24 23 -27 0 -58 -6
@state acknowledge|-22 0 0 13 -8 47 0 0 -11 -13
@state act|0 50 0 0 0 46 0 -10
@state admiral|13 0 0 0 0 0 0 -12 0 -51 -19
@state admission|0 0 0 28 0 0 0 0 0 -35
@state admonish|0 0 0 32
@state advance|31
@state advise|0 0 0 -6 0 73 0 -6 0 0 -8
@state advocat|0 0 0 0 0 35 0 -10 0 0 -8
@state advocated|0 0 0 -16 0 62 0 0 0 0 -24
@state again|-29 20 0 -39 0 50 -17 -33 0 -17 -36
@state against|17 0 0 56 0 -59 0 -15 0 -22 -18
@state agent|-7 0 0 15 -14 74 0 -9 0 -12 -13
@state agree|0 -26 0 -12 -10 -27 -49 98 0 -12 -33
@state agronomist|-16 0 0 0 0 0 0 0 0 33
@state aid|-51 0 0 -16 0 -12 0 0 0 24 46
@state aide|0 0 0 32 0 -17 0 58 0 -41 31
@state aired|-18 0 0 -10 0 52
@state airlin|0 0 0 -20 0 -7 42 -6
@state airman|-25 -16 0 -24 0 0 0 0 0 39 24
@state airmen|0 0 0 0 -8 0 0 34 0 -26 54
@state airspace|44 -7 0 0 0 0 0 21 0 -10 -10
@state all|-7 8 0 45 -10 0 0 16 0 16
@state allayed|0 0 0 0 0 -12 0 30
@state allegation|-8 0 0 -25 0 90 0 -8 0 -7
@state allege|-38 0 0 60 0 -10 0 -8 0 -9
@state alli|0 0 0 0 0 35 0 -36
@state alliance|41 0 0 -17 0 0 0 0 0 -34
@state altered|0 0 0 0 31 0 0 -7
@state amend|0 0 0 39 0 -21 0 -18
@state analyst|0 0 0 -7 32
@state annex|0 0 0 -7 0 0 -11 0 0 47
@state announce|23 20 0 0 18 0 -35 0 0 20 12
@state anti-graft|0 0 0 42 0 0 0 -12
@state antonov|57 0 0 -21 0 -8 0 0 0 -9 16
@state any|-28 0 0 34 0 -16 0 38
@state anyth|0 0 0 0 0 0 -9 41
@state anytime|0 0 0 -9 0 -11 -11 32
@state apologise|-8 0 0 37 67 0 -22 -42
@state apology|0 0 0 -43 61 0 0 0 0 0 21
@state appeal|-12 0 0 -53 30 60 -30 -19 0 42 -7
@state applaud|0 0 0 -10 46 0 0 -18 0 -15
@state application|-9 0 0 26 73 13 -9 -12 0 -38 -31
@state apply|0 0 0 23 0 43 0 0 0 -8 -6
@state archive|0 -23 0 0 0 0 0 0 0 -10 31
@state arm|12 -40 0 18 -49 -20 47 -50 0 14 44
@state armour|51 33 0 -11 0 -9 0 10 0 -39 -18
@state armoured|7 37 0 0 0 0 0 0 0 0 -8
@state army|-30 29 0 -11 0 0 0 0 0 0 41
@state arrest|-9 0 0 -62 -8 -7 0 0 0 17
@state arrogance|0 0 0 -62
@state artist|0 0 0 0 0 0 0 0 0 -7 35
@state ask|-35 -28 0 66 -35 53 7 9 -17 10 -14
@state assembly|0 0 0 10 0 17 40 -30
@state assure|-7 -8 0 -23 22 -10 0 -26 0 48
@state asylum|0 0 0 -16 0 44 0 0 0 -8
@state attack|-36 0 0 36 0 -16
@state authorities|24 0 0 -38 0 8 22 -28 0 -17 23
@state avoid|0 0 0 0 0 30
@state await|0 0 0 16 -10 38 -7
@state awarded|0 0 0 -7 0 0 0 49 0 -19
@state away|0 0 0 0 0 0 0 -15 0 0 35
@state back|10 -23 0 -93 139 46 37 70 0 -36 -47
@state bade|-20 0 0 0 0 114 0 -11 0 0 -13
@state balk|0 0 0 -9 0 0 42 -16
@state ballot|0 0 0 0 0 -8 0 0 0 36
@state bank|14 -14 0 -7 8 0 -12 -25 0 25 -40
@state bar|-81 0 0 20 0 -13 -8 0 0 75 -12
@state barely|0 0 0 0 0 0 46 -22 0 0 -6
@state base|-19 32 0 -25 13 -7 0 56 0 26 -11
@state bats|0 0 0 -17 0 36
@state battalion|7 18 0 0 0 0 0 0 0 -13 -35
@state battery|65 0 0 -28 0 0 0 0 0 -14
@state battle|31
@state become|-7 0 0 -11 0 -15 0 93 0 -8 -7
@state begin|15 21 7 -12 -10 0 0 -9 0 12 -32
@state behind|0 0 0 0 0 33
@state believe|13 0 0 0 0 50 0 0 0 -24
@state beseech|0 0 0 -13 0 30
@state besiege|63 0 0 0 0 0 0 0 0 -14
@state besought|0 0 0 0 0 31 -6
@state bid|0 0 0 -16 39 -33 0 41 0 0 -7
@state biker|-13 0 0 0 0 0 0 0 0 36
@state biscuit|0 -11 0 0 0 0 0 0 0 43 -22
@state bishop|0 0 0 17 0 49 0 -34 0 -6 -11
@state bitter|0 0 0 57 0 0 0 -12
@state blackout|0 0 0 31
@state blame|0 0 0 115 0 0 -6 0 0 -16 -10
@state bless|-32 0 0 0 0 0 0 0 0 -6 23
@state block|16 0 0 -26 0 -7 0 0 0 40 -7
@state blockade|23 -10 0 0 0 0 0 0 0 26 -43
@state blow|-20 20 0 10 0 0 -8 32 0 20
@state bolster|37 -14 -9
@state bombardment|33
@state bond|0 0 0 0 0 0 0 0 0 0 36
@state boot|30 0 0 0 -9 0 -9
@state border|98 0 0 -63 -34 -60 -15 33 0 0 -7
@state bouquet|0 0 0 0 0 0 0 0 0 0 39
@state bow|0 15 0 -35 33 -22 0 0 0 0 -7
@state boys|-11 40
@state brand|0 0 0 30 0 0 0 -6
@state breach|0 0 0 13 32 0 0 23 0 -15
@state break|-27 0 0 -11 -9 57 86 -90 0 87
@state bring|-68 25 0 0 -22 0 -22 70 0 -9 23
@state broadcaster|-9 0 0 11 0 0 0 0 0 8 61
@state broker|0 0 0 0 0 0 0 36
@state brother|0 0 0 -82 69 0 0 -8
@state brush|0 0 0 9 0 74 -30 0 0 -13
@state build|34 0 0 -15 0 0 0 -7 0 13 -10
@state bunker|31 0 0 -7
@state bury|0 -10 0 -13 13 0 0 43 0 -9
@state busines|0 0 0 30 0 18 0 0 0 -7
@state businesslike|0 0 0 -24 0 37 0 0 0 -10
@state businessman|0 0 0 -7 0 0 0 -27 0 0 62
@state buy|-18 0 0 -25 0 -18 0 0 0 34 -18
@state cabinet|48 28 0 -17 -28 36 9 35 0 -63
@state calendar|0 0 0 -9 0 0 0 39 0 0 -8
@state call|-15 88 12 60 14 45 98 -44 -7 50 -48
@state camera|0 0 0 -44 19 -6 11 0 0 16
@state camp|0 0 0 -13 0 26 14 -16 0 -12 30
@state cancel|-9 10 0 0 0 -8 -16 -10 0 59 11
@state candidacy|0 0 0 -9 26 0 0 55 0 -21 -7
@state candidate|0 0 0 0 38 0 0 0 0 -14
@state canned|0 0 0 0 0 0 0 -14 0 0 46
@state cannot|0 0 0 36
@state capital|-9 0 0 -19 0 87 0 -28 0 -26
@state car|-19 0 0 34 0 0 0 0 0 40
@state carabinieri|32 -17 0 0 0 0 0 0 0 0 -6
@state cargo|0 0 0 0 0 -32 0 0 0 22 15
@state case|0 0 0 47 0 -19
@state casino|0 0 0 0 0 -36
@state cavalry|46 0 0 0 0 0 0 -23
@state censure|0 0 0 32 0 0 0 -12
@state central|-22 0 0 -9 0 39 0 -18 0 39 21
@state centre|0 0 0 -6 0 0 0 -7 0 31
@state centrifuge|-14 44 0 0 0 0 0 0 0 -12
@state ceremony|0 0 0 -31 0 0 8 23
@state chamber|52 0 0 0 0 0 0 0 0 -24
@state champion|0 0 0 -41 0 0 0 0 0 10
@state channel|29 0 0 -34 0 0 16
@state charge|-15 -8 0 9 -10 14 -7 -12 0 -34 -10
@state chemist|0 0 0 0 0 0 0 0 0 30
@state ches|0 0 0 -34
@state chief|-15 21 0 19 0 -30 -10 12 0 -22
@state chocolate|0 0 0 -7 0 0 0 58
@state choice|0 0 0 -14 30 -10 0 -18
@state city|-34 0 0 7 0 0 0 0 0 9 -7
@state claim|0 -14 0 39 20 12 0 -25 0 16
@state clamoured|0 0 0 0 0 56
@state clapped|66
@state cleric|0 0 0 0 0 0 0 33
@state close|7 -15 0 -7 44 -8 12 -41 0 88
@state club|-30
@state coach|0 0 0 -10 0 -36
@state coal|0 0 0 0 0 0 0 0 0 37 -15
@state coast|-58 55 0 -12 0 0 0 12 0 7 -23
@state coastguard|-9 -8 -9 -9 -7 0 0 30 0 0 -21
@state coerced|-7 0 0 34 0 -7 0 0 0 -22
@state colleagu|-13 0 20 0 0 -7 0 44 0 -12
@state colleague|0 0 0 15 -16 -46 -53 43
@state colonel|42 13 0 -7 0 0 0 13 0 -51 -19
@state column|20 36 0 0 0 0 0 0 0 -11 -10
@state come|-31 0 0 32 -24 -11 32 34 -7 0 -9
@state comedy|0 0 0 0 0 0 0 -36
@state command|-34 42 0 0 0 0 0 -6 0 -9
@state commander|-24 0 0 55 0 0 -8 -35
@state commend|0 0 0 0 39 0 0 -10 0 0 -36
@state commentary|0 0 0 43 0 -7
@state commission|0 0 0 0 0 0 35 11 0 -12
@state commissioner|0 0 0 31 0 0 0 -17
@state communist|0 0 0 -15 0 -8 0 44
@state company|0 16 0 30 0 -36 0 0 0 -16
@state compensated|-13 0 0 0 31
@state complain|27 0 0 -25 -10 0 -19 0 0 30 -28
@state complaint|0 0 0 -9 19 56 0 -6 0 0 -10
@state comply|0 0 0 -12 0 0 0 48 0 -8 33
@state comptroller|-12 0 0 79 0 -6
@state comrad|0 0 0 -7 32
@state condemn|26 0 0 38 0 0 -7 0 0 -9
@state conglomerate|0 0 0 -36
@state congratulate|0 0 0 -8 77 -7 0 0 0 -7 -18
@state congress|0 0 0 6 0 -32 -6 -8
@state conscript|74 0 0 -16 0 0 0 0 0 -60 -9
@state consent|24 0 0 -34 34 -14 20 28 0 0 -41
@state consider|0 -21 0 0 15 -25 -7 -6 49 14 -20
@state consortium|0 0 0 0 0 0 0 33
@state constitution|0 0 0 -41 0 0 44
@state constitutional|0 0 0 37 0 -7 0 -7
@state consular|0 0 0 0 0 0 0 -7 0 43
@state consulate|-13 -7 0 58 0 0 0 -17 0 10
@state consultation|-6 0 0 0 0 0 0 -11 0 57
@state contemplate|0 0 0 0 0 50
@state contracted|0 0 0 0 0 0 0 54 0 0 -6
@state convey|0 0 0 0 -18 34
@state convict|-24 0 0 -20 0 0 0 0 0 39
@state convoy|-17 50 0 -10 0 -13 0 0 0 -12 41
@state cooperate|-9 0 0 -8 0 0 0 30
@state could|-24 37 0 29 0 13 -31 16 0 17
@state council|0 0 0 0 0 -12 65
@state counterpart|-11 0 0 -57 25 -33 -13 18 0 -12 -30
@state court|0 0 0 28 -7 -17 -15 0 0 33 8
@state courted|0 0 0 0 -10 0 0 -14 0 -19 31
@state credential|0 0 0 -12 0 0 0 0 0 56
@state credit|-10 0 0 -29 51 53 0 0 0 0 -53
@state creditor|0 0 0 53 0 -23
@state crew|-33 0 0 21 15 0 0 -20 0 12 12
@state cross|-12 -9 0 32 0 -9 0 -23 0 11 23
@state custody|-15 0 0 -7 -11 0 0 0 0 22 44
@state custom|0 -12 0 -25 37 -13 25 -38 0 -16 26
@state cut|-62 42 0 -30 -32 0 24 -24 0 98 -29
@state dairy|0 0 0 -9 0 -30 0 -7
@state dared|0 0 0 36
@state dawn|50 0 0 -11 0 -28 0 64 0 -11
@state dead|0 0 0 0 -18 34
@state deadline|0 0 0 71 0 0 -7 0 0 -6
@state debate|0 0 0 0 0 31 0 -15
@state decide|0 0 0 -22 0 0 -18 33 0 45
@state decision|44 0 0 60 8 42 -9 -27 0 -34 -28
@state declare|49 -9 0 0 -9 -9 9 10 0 57 -12
@state decline|-7 0 0 64 -6 -12 0 -13 0 13 -10
@state decree|0 0 0 36 0 -10 0 -8 0 -10 -9
@state decry|-10 0 0 17 0 0 0 42
@state delay|0 0 0 0 -10 -31 79 -10 0 0 -9
@state delegate|0 -15 0 7 53 -15 49 -13 18 -38 -8
@state delegation|-53 -29 0 -66 -21 52 78 -46 -14 7 -27
@state deleted|0 0 0 0 0 0 0 0 0 -6 40
@state demand|-22 -11 0 128 -77 -20 -10 -20 0 38 -17
@state demolish|-8 0 0 -6 0 0 0 0 0 0 38
@state deny|15 10 0 -53 0 28 33 110 0 -65 9
@state depend|0 30 0 0 0 0 0 0 0 -12
@state deploy|51 -6 0 -9 0 0 0 -10
@state deport|-11 0 0 -14 -7 0 0 0 0 57 -8
@state depot|31 0 0 0 0 0 0 0 0 -8
@state deputi|48 0 0 -9 0 0 -16 0 0 -10
@state deride|0 0 0 43 0 0 -7 -7
@state describe|48 0 0 -27 -19
@state desk|0 0 0 -47 0 0 0 -11 0 38 -14
@state detain|-35 0 0 -7 0 -6 0 0 0 73 -12
@state detectiv|-21 0 0 -12 0 -12 0 57 0 34
@state deterrent|67 0 0 -8 -10
@state development|0 0 0 0 0 43
@state dialogue|0 0 0 38 0 -23 46 -9 0 -19
@state diamond|0 0 0 0 0 0 0 0 0 -7 36
@state dine|0 0 0 0 0 0 64 -61
@state diplomat|-71 26 0 -28 -68 12 0 -9 -7 75 -38
@state disappointed|-57 0 0 0 0 26 0 0 0 -11
@state dismiss|0 -9 0 -26 -13 74 0 0 0 -13 -7
@state dispatch|41 -13 0 0 -10 0 0 0 0 0 13
@state dispute|0 0 0 86 0 -22 -15 -16 0 -9
@state distanced|0 0 0 35 -11 0 0 0 0 -12
@state disturbed|0 0 0 -19 -13 50
@state diver|-34 48 0 0 0 -9
@state does|21 -11 0 -40 25 15 14 16 0 -20 -8
@state dossier|0 0 0 -27 35 0 0 -20
@state draft|0 0 0 30 0 0 0 33
@state drag|0 0 0 39 0 0 -21 0 0 -11 8
@state draw|-34 48 0 -8 0 0 0 0 0 12
@state driver|32 0 0 -25 0 0 0 -10 0 -42 14
@state drop|0 -6 0 -68 22 0 -7 -25 0 -16 65
@state drug|0 0 0 -25 0 0 0 7 0 30
@state due|32 -7 0 0 0 0 0 0 0 -21
@state dusk|-17 40 0 0 0 0 0 0 0 0 -8
@state earthquake|0 0 0 0 -15 -29 0 55
@state ease|0 -11 0 0 32 0 0 -26 0 0 34
@state east|45 0 0 0 0 0 0 -9
@state eastern|-7 46 0 -26 0 0 19 0 0 -7
@state edge|-18 0 0 -10 0 0 0 41
@state editor|12 0 0 0 -11 0 0 -32
@state education|-38 0 0 0 0 0 0 0 0 6 -8
@state eighteen|0 0 0 0 0 0 0 0 0 33
@state elect|0 0 0 36 0 26 0 -12 0 -8
@state eleven|33 0 0 -12 0 0 -12 43 0 -30 -9
@state embargo|0 0 0 0 0 0 0 0 0 38 -18
@state embassy|39 11 0 42 21 -8 -28 -38 17 -31 26
@state emergency|27 0 0 -8 0 -36
@state emissary|0 0 0 -13 0 -11 26 -13 56
@state empty|-16 -8 0 -12 0 0 0 -16 0 23 52
@state end|0 0 0 17 0 -17 -34 7 18 12 14
@state endorse|0 0 0 -30 51 0 0 -42
@state engage|0 0 0 0 0 0 -11 34
@state engineer|-15 -17 0 -20 -32 -10 0 19 0 31 23
@state enlisted|0 0 0 -9 -8 0 0 30
@state enter|0 0 0 0 0 35 -15 50
@state entry|0 0 0 0 0 0 0 81 0 -10 -29
@state envoy|-7 -7 0 -38 65 -16 22 -14 -9 27 9
@state escort|53 0 0 -8 0 0 0 0 0 19
@state eurozone|0 0 0 0 0 0 0 37 0 -6 -18
@state ever|0 0 0 -11 0 0 0 -34
@state evidence|44 0 0 -11 0 -42
@state except|0 0 0 0 0 0 42 -60
@state exchange|-19 0 0 -25 -10 0 0 42 -18 -13 67
@state excluded|0 0 0 60 0 -9 0 -31
@state exist|0 0 0 -12 0 0 0 30 0 -9
@state exonerated|-22 0 0 -12 36 0 0 0 0 -10
@state expel|-12 0 0 9 -9 0 0 -16 0 98 -12
@state explanation|0 0 0 -74 0 63
@state export|0 0 0 0 0 0 0 0 0 -7 44
@state express|0 0 0 -30 16 19 -6 32
@state extend|-9 -11 0 -8 -7 0 0 61 0 -6
@state extradite|-22 0 0 16 -11 -21 0 51 0 -37 43
@state face|-7 0 0 41 0 0 0 0 0 -14
@state fail|26 -6 0 -12 11 0 77 15 0 0 -24
@state fall|0 0 0 12 0 0 19 -6 0 -11 41
@state famili|0 0 0 -10 -12 22 0 -12 0 -6 53
@state faster|0 0 0 -14 0 30 0 -24 0 -19
@state fault|0 0 0 32 0 0 0 0 0 -11 -24
@state fear|35 0 0 0 0 0 0 29
@state fend|0 0 0 36 -7
@state fertiliser|0 0 0 0 0 0 0 0 0 43 -14
@state fight|39 0 0 7 0 0 0 -17
@state fighter|66 0 0 -9 0 0 0 -6 0 -25 -19
@state figment|0 0 0 -11 0 47
@state fill|0 0 0 -8 0 0 0 0 0 53
@state final|0 0 0 0 0 0 15 -30
@state fire|36 -23 0 -33 24
@state firemen|-8 -7 0 0 0 0 0 0 0 -10 68
@state fishermen|75 -10 0 -27 -21 36 -16 -10 0 8 31
@state fishery|23 -12 0 0 -7 0 33 -11 0 -10
@state flagged|-25 -16 0 -15 -33 0 0 0 0 33 9
@state flayed|0 0 0 38 0 0 0 -7
@state fleet|68 0 0 0 0 0 0 0 0 -10
@state flight|-8 0 0 0 0 0 0 0 0 39 -10
@state fly|17 -15 0 0 -8 0 0 31 0 -15 -10
@state follow|-13 0 0 0 0 44 0 -9 0 -12
@state forbid|0 0 0 -37 -13 0 0 -10 0 65 -12
@state foreign|0 0 0 11 -13 0 -12 64 0 8 -10
@state forest|42 0 0 -17
@state form|0 0 0 -7 -9 0 0 31
@state former|0 0 0 -11 -8 0 0 -7 0 38 -27
@state forsworn|0 0 0 0 32 0 -13 -9
@state free|-7 -9 0 -33 7 0 -12 -7 0 -31 10
@state freeze|0 0 0 -17 0 -10 38 0 0 34 -14
@state freight|0 0 0 -7 0 0 0 14 0 22 -46
@state fresh|22 -7 0 -16 0 -8 -9 51 0 -12 -7
@state frontier|0 0 0 -36 0 0 25 -40 0 10 20
@state fruit|0 0 0 -11 0 0 0 0 0 37 -14
@state fuel|-17 0 0 0 0 -17 0 0 0 -29 55
@state furiou|-8 0 0 38
@state gagged|41 0 0 0 0 0 0 0 0 -40
@state garrison|32 59 0 38 0 -11 -12 0 0 -12 20
@state gas|-29 -7 0 -32 -8 30 -8 42 0 47 -17
@state gendarme|-35 -25 0 -7 0 0 0 0 0 41 53
@state general|-25 9 0 0 -24 -31 0 68 -15 48 -17
@state get|-7 0 0 14 -7 0 17 -36 -9 -16 26
@state give|0 0 0 19 87 -9 16 -36 0 -27 -7
@state go|-16 -23 0 -43 -20 35 -9 12 0 75
@state go-between|0 0 0 -10 -8 -8 43 65 8
@state gold|0 0 0 0 0 0 0 0 0 48
@state good|-13 28 0 42 -8 0 0 10 0 -17 29
@state government|62 -25 0 -40 29 0 35 31 -7 -43 43
@state grain|0 0 0 0 0 0 0 -7 0 0 46
@state grant|0 7 0 14 -16 -14 0 -8 0 -35 43
@state ground|-24 77 0 -14 -10 0 0 0 0 75 -12
@state guard|-25 -28 0 -7 40 -19 -25 -17 0 63 -24
@state guest|0 -8 0 7 20 30 22 19 0 -14 -32
@state gunner|87 -28 40 -27 0 -10 0 -6 0 -29
@state hack|0 0 0 -12 0 0 0 0 0 30
@state hacker|-22 0 0 -23 0 0 0 0 0 70 -9
@state hail|0 0 0 0 37 0 0 -23 0 0 -17
@state halt|0 -16 0 16 19 15 -7 -18 0 63 -39
@state hand|0 0 26 -89 20 62 9 -29 0 -38 70
@state hanged|0 0 0 -11 0 0 0 0 0 35
@state harden|-7 0 0 31 -18 0 0 0 0 -7
@state hastened|0 0 0 39
@state haul|0 0 0 32 0 0 0 0 0 -10
@state help|-16 -6 0 0 0 47 -7 0 0 -25 26
@state herder|26 0 0 -12 0 0 0 0 0 0 35
@state herdsmen|11 0 0 0 0 0 0 0 0 41
@state high|44 0 0 13 0 0 0 0 0 -23
@state hilltop|14 30
@state hint|-9 0 0 41 0 26 -10 0 0 -17 33
@state hit|-29 0 0 18 30 0 0 0 0 0 -9
@state hold|0 -12 34 34 22 -126 -14 -26 0 24 -39
@state honey|0 0 0 0 0 0 0 0 0 -33 24
@state hospital|-7 0 0 0 0 0 0 -21 0 0 38
@state hotly|0 0 0 36
@state if|-20 36 0 -22 0 0 0 0 0 -15 24
@state ignore|0 0 0 13 0 0 72 -18 0 -13 -9
@state implore|0 0 0 -17 0 32 0 -13 0 -9
@state import|0 0 0 -11 0 0 0 0 0 0 37
@state impound|0 -13 0 -19 0 0 0 0 0 54 10
@state inch|0 0 0 -6 59 0 0 -41
@state inconclusive|0 0 0 0 0 0 37
@state indict|0 0 0 31 0 0 0 0 0 0 -12
@state infantry|58 13 0 -20 -9 0 0 -16 0 -34 -15
@state inquiry|-12 0 0 0 -10 0 0 30
@state insist|0 -20 0 65 0 -8 -8 21 0 -26 -13
@state insolence|0 0 0 30
@state instruct|0 0 0 30 0 0 0 0 0 -17
@state instruction|-30 0 0 0 0 0 0 0 0 11
@state instructor|-10 17 0 19 0 -37 0 33 0 -52 -10
@state intelligence|23 0 0 -40 -19 -7 -6 18 0 44 -18
@state intercede|0 0 0 -9 0 57 0 0 0 0 -11
@state interest|0 0 0 0 0 0 26 -6 0 -48 -19
@state intrusion|0 0 0 32 0 0 0 0 0 -10
@state invade|50
@state invitation|0 0 0 -8 -39 -10 41 -29 0 0 52
@state invite|0 0 0 0 -14 -19 -9 56
@state jade|0 0 0 0 0 0 0 0 0 -33 32
@state jail|0 0 0 -6 -11 0 -24 0 0 81 -17
@state jirga|0 0 0 -28 0 -7 48 0 0 -7
@state join|0 0 0 -7 0 -11 0 41 0 21
@state joke|0 0 0 0 0 0 -16 -34 36
@state judge|-26 0 0 59 -13 -59 -7 -9 0 43 -35
@state junta|0 0 0 0 -15 -23 52 10 0 9 -11
@state keep|-14 -49 0 0 41 63 0 -27 0 8 24
@state labour|0 0 0 -30 0 0 0 0 0 -8
@state labourer|16 0 0 -10 37 0 0 0 0 -14 -6
@state last|-15 73 0 0 45 -17 -19 -24 0 -12 -44
@state later|-36 0 0 16
@state launch|65 -15 0 -11 0 -6 0 37 0 -31
@state lawmaker|0 0 0 32 -79 0 -6 -23 0 -20 9
@state leader|-36 0 0 -19 26 28 0 0 -11 -22 -12
@state leadership|-18 0 0 0 -18 47 0 -6 0 -6
@state league|0 0 0 0 -7 -20 0 0 0 33 36
@state lean|0 0 0 -30
@state leave|15 -13 0 -59 -8 -13 24 35 18 52 9
@state legislature|0 0 0 -8 0 40 0 0 0 -8
@state let|-50 -44 0 -28 -65 86 14 23 0 18 12
@state letter|-12 0 0 -26 47 -22 -7 -19 68 -8 -30
@state level|-15 0 0 39 -6 -11
@state liaison|0 -6 0 -9 -14 0 0 33 0 -14 15
@state liberal|0 0 0 -34
@state lift|0 -28 0 -11 31 -33 0 70
@state line|65 -20 0 -22 0 -25 0 31 0 29 23
@state link|0 0 0 41 0 0 0 26 0 -16 -10
@state lobby|0 0 0 0 0 39 0 0 0 -7 -9
@state lodge|-18 0 0 43 0 -13 -16 0 0 -8 -10
@state loot|33 0 0 -28 0 0 0 0 0 -15
@state lose|62 0 0 7 -13 0 0 -7 0 25
@state loss|0 0 0 -17 0 33
@state lower|0 -7 0 0 0 -6 0 34 0 0 13
@state lpd|48 -13
@state magistrate|0 0 0 38
@state magnet|0 0 0 0 0 0 0 0 0 34 -11
@state maiden|0 0 0 -8 0 0 0 38
@state main|0 0 0 42 0 -9 0 8
@state maintain|-40 0 0 42 0 0 38 0 0 -30
@state make|-30 0 0 9 45 -24 18 11 0 24 -9
@state man|-17 46 0 36 0 -7 0 0 0 -7
@state manoeuvr|0 34 0 0 0 0 0 -9
@state marshal|0 -7 0 0 0 -8 0 41
@state martyr|0 0 0 -15 0 0 0 0 0 31
@state mass|116 -18 0 -78 0 0 0 -8 0 -51 -7
@state may|12 44 0 19 -23 -33 -7 15 0 34
@state mean|38 0 0 -9 -31 -6 0 0 0 -25 -11
@state mediate|0 0 0 -11 0 -19 -6 35
@state mediation|0 -11 0 -7 0 0 33 0 0 -7
@state mediator|-20 8 0 -35 0 0 38 0 0 -9 14
@state meet|0 0 0 0 12 -22 32 -9 -6 -9
@state membership|0 0 0 -18 25 -19 0 -8 0 60 -9
@state merchant|0 0 0 53 -15 0 0 0 0 15
@state might|-17 -24 0 51 -10 0 -15 16 0 20 -15
@state migrant|0 0 0 0 -7 0 0 0 0 -12 59
@state military|-17 0 0 20 0 0 0 0 0 0 34
@state militia|-9 42 0 23 0 0 0 0 0 0 -10
@state militiamen|-8 0 0 0 0 -7 0 0 0 44 10
@state mine|42 -6 0 0 43 -39 0 -12 0 -15
@state miner|0 0 0 73 0 0 0 0 0 0 -6
@state minister|-25 0 0 -35 -14 0 -43 0 -16 31 -27
@state ministry|-10 0 0 -59 0 -7 -8 16 0 59 -38
@state misdeed|0 -8 0 42 0 0 47 -7 0 -17
@state mock|0 0 0 39 -7
@state mother|0 0 0 0 0 -46 0 0 0 0 51
@state motion|0 0 0 38
@state mourned|0 0 0 -6 0 60 0 0 0 -19
@state move|14 -25 0 48 28 -9 23 -9 0 -9 -13
@state muffled|0 0 0 -10 44 -8
@state mull|-24 0 0 0 0 41 0 0 87
@state must|0 0 0 36 -9 0 -6 -10 0 -20
@state mutineer|41 0 0 0 0 0 0 0 0 -6
@state name|0 0 0 35 -9 -19 0 28 0 -9
@state national|-55 0 0 41 0 0 0 0 0 23 -7
@state naval|-13 -8 30 0 -14 24 0 9
@state navigator|-20 0 0 0 0 0 0 55 0 -18
@state nearly|38 0 0 0 0 0 0 -13
@state negotiator|-18 -10 0 -70 -12 -7 107 27 -8 -58 -15
@state never|-9 0 0 -20 -7 36
@state new|0 -38 0 0 0 36 -23 38 -20 -37
@state news|-17 0 0 -20 -6 0 0 14 0 41
@state newspaper|26 0 0 -60 0 0 18 -9 0 0 -19
@state no|18 -7 0 46 0 0 0 0 -20 7 11
@state no.|0 0 0 49
@state nor|-6 0 0 45 0 -7
@state normalise|0 0 0 -8 -7 0 0 38 0 -17 -7
@state north|-9 33 0 -9 -9 25 0 15 0 -15 15
@state not|0 -16 0 -12 0 33 -79 0 -9 53 35
@state note|-6 0 0 53 -21 -39 19 0 16 -11 29
@state nothing|0 0 0 -45 26 0 -21 -12 -7
@state notice|0 0 0 57 0 0 -18 0 0 -31 -9
@state notify|0 -7 0 -24 0 0 0 -9 0 53
@state nuclear|-7 0 0 -13 0 0 -12 36 0 0 37
@state nudged|0 0 0 0 0 32 0 6 0 -13
@state null|0 0 0 72 0 0 0 0 0 -12 -12
@state number|0 0 0 0 -8 0 0 -16 0 0 36
@state nun|0 0 0 35 -10 -6 0 0 0 0 -25
@state nurse|-32 0 0 13 -8 0 0 -7 0 25 34
@state object|-32 -6 0 86 0 -14 -8 -14 0 -7 -9
@state observer|-9 0 0 0 0 0 37 -50 0 9 18
@state occupier|0 0 0 39 0 0 0 -19
@state occupy|39 0 0 0 0 0 0 0 0 -11
@state off|-28 -25 0 -38 38 -18 -16 0 0 -14 58
@state offensive|32
@state offer|0 0 0 -71 16 -33 72 0 8 0 20
@state officer|85 -29 0 -87 0 7 -23 -64 10 29 22
@state official|15 -52 0 55 -25 22 14 -23 30 14 11
@state oil|0 0 0 -37 0 24 0 -7 0 100 -24
@state once|44 0 0 -20 0 17 0 -19
@state ones|0 51 0 0 0 0 0 -16 0 0 -6
@state only|12 0 0 32 0 0 7 -13 0 -7
@state open|-15 -6 -8 -23 0 0 26 100 -10 25 -34
@state opposition|-35 0 0 -19 27 0 -9 -26 0 -30 12
@state opted|0 0 0 -29 46 0 -7
@state order|-49 -7 0 -51 20 55 21 0 0 90 -13
@state orion|57 0 0 0 0 0 0 -12
@state ought|0 0 0 -16 0 44 0 0 0 -8
@state our|-28 0 0 0 63 -48
@state outlaw|39 0 0 -7 0 0 0 0 0 -8
@state overflight|0 0 0 -9 26 55 0 -14 0 -26 22
@state owe|-10 0 0 -14 0 0 0 0 0 -12 43
@state own|-7 0 0 -38 0 0 0 0 0 49 -17
@state pace|-15 0 0 -44 0 0 0 0 0 -7
@state packer|0 0 0 0 0 0 -8 0 0 -35
@state pain|0 0 0 0 0 50 0 -20
@state panel|0 0 0 0 0 0 -30 43 0 0 -11
@state paper|-18 0 0 -22 -10 0 0 -21 58 52 -11
@state parachute|33 0 0 -12 0 0 -6 0 0 -12
@state paramilitary|41 0 0 0 -6 -12
@state paratroop|-8 0 0 0 0 0 0 37
@state paratrooper|48 6 -8 -22 -10 22 0 -6 0 -9 -34
@state pardon|0 0 0 0 47 -37 0 0 0 -10 14
@state park|0 0 0 -7 0 0 0 54 0 -9
@state parliament|-7 -17 0 7 -8 19 15 0 0 45 8
@state party|-16 -7 0 19 12 7 -24 34 -10 0 -9
@state pass|0 0 0 -44 23 25 0 -11 28 -24 -15
@state passport|0 0 0 0 0 0 0 0 0 28 -47
@state patrol|52 -10 0 12 -13 -8 0 -17 0 27 -12
@state pay|-8 0 0 -25 61 9 0 -36 0 -16 30
@state payment|0 0 0 46 0 0 0 0 0 -14 -7
@state peace|0 0 0 -19 17 0 -36 -16 47 0 -9
@state peacekeeper|-22 32 40 -9 -27 24 0 -7 0 -36 -6
@state pensioner|0 0 0 0 0 0 0 -6 0 0 37
@state people|-9 0 0 -14 -22 60 -9 -10
@state persist|0 0 0 32 0 0 0 0 0 -13
@state personal|0 0 0 -13 33 0 0 -11
@state petition|-11 0 0 -24 0 56 0 0 0 -8
@state pharmacist|-11 0 0 0 0 0 0 0 0 -20 33
@state photographer|0 0 0 -20 0 0 0 0 0 0 42
@state pilgrim|0 0 0 -13 -11 0 0 -10 0 0 52
@state pilot|-38 0 0 -17 33 -9 -8 -16 0 -13
@state pineappl|0 -30 0 0 0 0 0 0 0 0 -16
@state pirat|9 -19 0 18 -7 0 0 0 0 -18 40
@state place|31 -7 0 7 0 0 0 -16
@state plan|21 43 0 -9 13 -9 0 -53 0 17 -13
@state play|-12 0 0 60 48 0 -7 -36
@state plead|65 0 0 -30 0 -92 -11 67
@state pledge|0 10 0 -37 -10 0 0 29 0 0 14
@state point|-10 30 0 44 0 0 -7 -13
@state policemen|-23 0 0 0 0 0 0 -14 0 68 10
@state poorly|-36 0 0 -7 0 82 0 0 0 -12
@state port|-7 0 0 0 0 0 -18 -10 0 58
@state position|-11 0 0 48 0 0 0 0 0 -14
@state post|58 -20 0 0 0 -24 0 -18 0 0 -17
@state postpone|0 0 0 0 -8 0 63 -15 0 0 -7
@state potash|0 0 0 0 0 0 0 0 0 61 -13
@state power|17 -8 0 -28 16 -9 0 68 0 21 11
@state praise|0 0 0 -8 41 -6 -16 16 0 -15
@state premier|-16 0 0 -30 0 8 8 37 -9 -16
@state prepare|-12 0 0 0 35 0 0 49 0 33 -30
@state present|0 0 0 75
@state presidential|0 -15 0 96 -8 -105 -13 51 0 12 24
@state press|0 0 0 19 -23 27 0 -52 0 29 -13
@state prisoner|-36 -24 0 15 -31 -8 0 -24 0 -37 42
@state prohibit|-29 0 0 0 0 0 0 0 0 31
@state promise|0 11 0 -35 29 -12 0 47 0 0 -30
@state proposal|0 0 0 30 12 -22 51 -53 0 -13 -8
@state prosecutor|50 0 0 55 7 0 0 -19 0 -22
@state protest|-12 0 0 129 -30 -32 -19 -15 0 17 12
@state protester|66 0 0 -30 -8 0 0 -23 0 -36 -18
@state pull|-12 12 0 0 -17 17 -29 -22 0 29 45
@state push|0 0 0 30 -17 -20
@state put|21 14 57 14 0 -38 -16 6 0 -11
@state question|-12 0 0 52 0 0 19 -14
@state quietly|35
@state quinoa|0 0 0 0 0 0 0 58
@state quit|0 -17 0 0 0 -13 -37 -10 0 138 -19
@state radar|-15 67 0 -9 0 0 -6 0 0 25
@state radio|67 -16 0 36 -19 -29 -25 -50 0 0 8
@state raid|-10 0 0 0 0 39 -12
@state railway|-6 0 0 6 0 60 0 0 0 -12
@state range|-23 50 0 -11 0 0 0 0 0 -10
@state rapporteur|0 0 0 41 0 -9 0 -11
@state react|0 0 0 0 0 41 0 -8 0 -17
@state read|0 0 0 23 0 11 42 -8
@state readiness|0 0 0 46 -7 -18 0 -7
@state readmit|0 0 0 0 0 30 0 -10
@state reaffirm|0 0 0 0 40 -8 0 -65
@state reason|0 0 0 0 0 55 -10 -16
@state reassure|0 0 0 -21 67 -14 -13 -12
@state rebel|0 26 0 -18 -37 29 -35 40
@state rebuff|0 0 0 39 -7 0 26 -8
@state recall|-31 0 0 -9 10 -7 -22 33 0 63
@state receive|0 0 0 0 -7 0 0 53 44
@state reckles|0 0 0 -39 0 0 26
@state recognise|-11 0 0 20 -25 -21 0 31 0 26 -17
@state recoiled|0 0 0 -9 0 0 -15 53
@state reconsider|0 0 0 0 0 18 0 0 0 -24 41
@state reconsidered|0 0 0 0 34 0 0 0 0 0 -13
@state redeploy|-31 13
@state refer|0 0 0 -16 0 0 0 44
@state reformist|0 0 0 -43 0 -23 -14
@state refuse|-12 0 0 36 -27 13 40 -53 0 83 -19
@state refute|37 0 0 -10
@state regiment|12 38 0 0 0 0 0 0 0 0 -7
@state region|0 0 0 0 0 0 0 0 0 36
@state register|-12 0 0 -12 -7 0 0 35 0 -17 26
@state regret|-9 0 0 -9 12 18 0 -39
@state regular|0 38 0 0 0 0 0 0 0 -9
@state reimpose|0 0 0 0 0 0 0 0 0 40 -20
@state reinstate|0 0 0 0 0 0 0 0 0 -9 35
@state reject|0 -7 0 69 -14 -19 65 -29 0 -9
@state rejoin|0 0 0 -30 0 0 16 12
@state release|-12 -30 0 51 0 -13 0 0 0 -6 -15
@state relent|-7 -10 0 0 35 0 0 -11 0 -6
@state relief|-32 0 0 -10 0 0 0 0 0 23 8
@state remain|-8 0 0 -29 -20 45 8 -17 0 -11 7
@state remark|-14 0 0 56 -28 -30 0 -22 -7
@state rendezvoused|0 0 32
@state renege|0 0 0 -34 0 0 0 0 0 47 -25
@state renounce|0 0 0 -11 -8 0 56 -12
@state reopen|0 -9 0 9 -10 0 -14 -25 0 -15 87
@state reparation|0 0 0 0 0 46 0 0 0 -10
@state repeat|0 0 0 0 0 30
@state reply|12 0 0 -44 -13 9 31 61 0 -7
@state reporter|-32 0 0 -14 -30 42 0 -6 0 81
@state reproach|0 0 0 43 0 0 0 0 0 -16
@state request|-19 10 0 -31 10 40 25 0 0 -10 8
@state reserved|0 0 0 0 0 43 -11
@state reserves|-22 0 0 46 0 -6 0 0 0 0 -8
@state reservist|0 -9 0 -10 0 0 0 0 0 57
@state resettled|-12 0 0 0 0 0 0 0 0 -9 42
@state resist|0 0 0 57 0 0 0 0 0 -16 -11
@state resistance|0 0 0 -11 0 0 0 0 0 0 44
@state resolve|0 0 0 -7 0 0 0 36
@state restore|0 0 0 -20 -20 -10 -6 13 0 -15 32
@state restrained|0 44 0 -7
@state restraint|0 0 0 -9 35
@state return|-21 -9 0 12 34 -34 -17 62 -13 -55 58
@state reverse|-9 0 0 0 0 0 0 0 0 -28 72
@state revoke|26 0 0 -33 0 -33 0 0 0 22 11
@state ride|0 0 0 -55
@state rig|0 41 0 0 0 0 0 0 0 -17
@state right|0 0 0 -17 0 0 0 0 0 41 -7
@state rival|0 0 0 -23 -7 31 -12 0 0 -6 -7
@state royal|-23 0 0 -8 0 0 0 -10 0 35 -7
@state rule|-44 0 0 66 -9 -19 22 0 0 -13 -10
@state sabotage|-35 0 0 22 0 -11
@state sailor|34 -24 0 8 -6 0 0 0 0 12 -23
@state sanction|0 0 0 31 0 -55 0 0 0 36 -23
@state say|-30 10 0 59 7 -23 -55 106 0 0 -33
@state scallop|0 0 0 -9 0 0 0 0 0 -26 30
@state scam|0 0 0 0 0 0 0 0 0 0 33
@state scholar|0 0 0 39 0 0 16 -19
@state scoff|-15 0 0 30 0 0 0 0 0 -12
@state scorn|0 0 0 47 -8 -14 18 0 0 -6
@state scramble|39 -7 0 0 0 0 0 0 0 -12
@state scrap|0 0 0 0 0 0 8 -24 0 -43 30
@state scrubbed|0 0 0 0 0 0 44
@state sea|0 -11 0 26 0 0 33 -23 0 -7
@state search|52 0 0 0 0 0 0 53 0 -23 -31
@state seat|0 0 0 0 26 -31 0 0 0 -26 18
@state security|68 -14 0 -11 -18 0 -18 25 -9 -14 -12
@state see|-16 0 0 9 -12 30 19 0 -6
@state seek|0 0 0 32 0 47 0 -8 0 -6 -11
@state senate|-9 0 0 54 -41 0 0 -6 0 7 -17
@state send|-41 9 0 -14 -60 60 0 -27 0 21 41
@state sergeant|0 0 0 35 -7 0 16 -14 0 -26 34
@state sermon|0 0 0 30 0 0 0 0 0 -13
@state serve|0 0 0 52 0 -19 0 -8 0 -17 14
@state service|0 0 0 0 0 0 0 0 0 -52 31
@state set|-18 -8 0 7 0 41 -12 25 0 -30 43
@state settle|-7 0 0 -9 0 0 44 47
@state sever|-10 0 0 -11 -14 0 0 -46 0 78
@state sharp|0 0 0 35 0 -7
@state shelter|-16 0 0 14 0 34 0 -8 0 -16 25
@state shelve|0 0 0 0 48 0 -8 13 0 0 -7
@state ship|-45 -8 0 0 -10 0 0 -7 0 8 36
@state should|16 -12 0 39 -10 -29 -33 -8 0 0 32
@state shut|0 -8 0 0 -19 23 -26 0 0 65 18
@state shuttle|0 0 0 -7 -12 40
@state side|8 23 0 -14 -43 0 -24 -48 29 -25 44
@state sidelin|0 0 0 -23 0 0 -64 45
@state sidestepped|0 0 0 -21 0 0 42
@state sign|0 -7 0 10 33 -16 -10 46 -7 -25 -18
@state signature|0 0 0 0 42 0 0 14 0 -7
@state silence|0 0 0 0 30 -12 0 -17
@state six|0 0 0 0 0 0 0 0 33 -12 12
@state skiff|35 -10 0 0 0 0 0 0 0 0 -9
@state slam|0 0 0 40 -13 0 -16
@state smoothed|0 0 0 0 -11 0 0 53
@state snapback|0 0 0 0 0 0 0 0 0 31 -20
@state so|-7 -7 0 -47 30 37 0 -10 0 -7
@state soil|20 0 0 -29 40 0 -6 -45 28 12 -25
@state soldier|-8 -9 14 -28 -24 0 0 -33 -10 -25 26
@state soured|0 0 0 37
@state southern|-13 0 0 0 0 0 -18 44
@state speak|0 0 0 -14 22 67 -24 0 0 -10
@state spurn|0 0 0 42
@state squadron|-35 65 40 36 0 0 0 0 0 -11 -8
@state squander|0 0 0 -21 0 43 0 -13
@state square|0 0 0 49 0 0 0 16
@state squid|-9 0 0 -11 0 0 0 0 0 38
@state stall|-13 0 0 39 0 0 -17 -26 0 -8
@state stand|-22 0 0 -66 9 -33 0 0 0 26
@state standoff|0 0 0 30 0 -7 -11
@state state|-28 -12 0 -12 21 -7 33 30 0 -54 44
@state statement|-7 0 0 37 0 24 0 -8 0 -6
@state stay|0 0 0 55 0 -7 45 0 0 -43
@state steel|0 0 0 -23 0 0 0 -14 0 31 -11
@state steppe|0 31
@state still|0 0 0 80 -8 -19 9 -10
@state stop|-12 32 0 -21 -19 -23 -32 -8 0 60 8
@state strike|35 0 0 0 34 0 0 27 0 -11 -8
@state strip|-12 0 0 -19 0 0 0 0 0 38
@state student|0 -7 0 -32 -12 0 0 -16 0 54 38
@state study|-17 0 0 0 0 0 0 0 95
@state sue|-20 0 0 83 0 0 0 0 0 -16 -7
@state sugar|0 0 0 -30 22
@state suggest|0 0 0 0 0 56 17 -33
@state supervision|-17 58 0 -12 0 0 0 -7
@state supreme|0 0 0 20 0 -44 0 0 0 20
@state surfer|0 0 0 0 30 0 0 0 0 -16
@state surrender|0 -8 0 8 -6 -8 0 41
@state surround|-22 0 0 0 0 0 0 0 0 52
@state suspect|0 0 0 -10 0 0 0 45 0 -15
@state suspend|24 -7 0 -18 -33 0 -32 21 0 90 -24
@state swiftly|0 0 0 0 -7 0 0 58
@state tactical|37 -11 0 0 -12
@state take|31 53 -15 33 0 35 -8 17 0 -9 7
@state talk|35 0 0 -18 -9 18 16 30
@state taunt|0 0 0 0 -7 -9 -11 39
@state teacher|-39 0 0 -8 0 0 -6 -32 0 -9 19
@state team|0 0 0 29 8 0 -14 59 0 0 -11
@state tear|0 0 0 0 0 0 32 0 0 -16
@state technical|0 0 0 0 0 0 30 -17
@state technician|-10 0 0 0 0 0 0 0 0 46 -10
@state telephone|0 0 0 -28 0 -10 0 -9 36
@state television|0 23 0 24 0 0 0 0 0 -50
@state tell|-39 -47 0 75 -78 -45 -12 42 0 61 -13
@state tendered|0 0 0 0 0 0 0 49
@state terminate|-8 41 0 0 0 0 0 -11
@state text|-9 0 0 -17 0 0 0 30
@state thank|-11 15 0 -12 80 -19 0 -38 0 -14 -37
@state then|0 0 0 -11 -9 0 33
@state though|0 0 0 -35 0 -10 36 -10
@state threaten|-16 0 0 156 -40 -44 -14 -22 0 -39 -12
@state throne|0 0 0 -41 15
@state through|-14 0 0 -38 -9 21 -7 31 29 -11
@state throw|-7 -11 0 -15 54 0 -11 0 0 7 -9
@state tie|0 0 0 35 -10 -6 0 0 0 0 -25
@state torture|44 0 0 0 0 -9 0 0 0 -21 -11
@state tourist|0 0 0 -12 0 0 0 0 0 -19 36
@state tow|0 0 0 0 0 24 0 0 0 -34
@state towards|0 0 0 0 0 46
@state trac|0 0 0 0 0 0 0 0 0 30
@state traced|0 0 0 33 0 0 0 0 0 -11
@state trade|-7 0 0 8 22 -6 -13 21 31 23 -13
@state trader|-17 0 0 -53 0 -8 0 -27 0 106
@state train|-44 0 0 12 0 0 0 0 0 -15
@state trawlermen|-11 0 0 0 0 0 0 0 0 -44 26
@state treasury|0 0 0 -10 -7 -22 0 0 0 61 -8
@state trench|0 36 0 0 0 0 0 0 0 -7
@state tribunal|39 0 0 -16 0 0 0 -9 0 7
@state troop|55 11 -13 -37 27 -37 24 -61 0 -49 -30
@state troubled|-34 0 0 -10 0 76
@state truce|0 -16 0 15 0 13 -7 -35 0 25
@state try|0 0 0 0 36 0 14 -27
@state turn|0 44 0 -37 -10 40 102 -20 0 0 31
@state two|-15 0 0 35 -15 20 26 48 0 -47 -10
@state ultimatum|0 0 0 -42 0 0 -8
@state ultra|0 0 0 -44
@state under|36 0 0 -35 0 0 36 -16
@state uniform|0 33 0 0 0 0 0 0 0 -19
@state union|33 -13 0 36 0 9 0 -23 0 0 39
@state unit|29 72 0 -28 0 0 -17 -19 0 -25 -24
@state universiti|0 0 0 0 0 0 0 0 0 33
@state unload|0 0 0 0 0 0 0 -29 0 0 55
@state unpaid|0 0 0 -14 0 0 -7 0 0 59
@state unwilling|0 0 0 -9 -27 -11 0 0 0 68
@state upper|0 0 0 48 0 0 0 0 0 -17
@state urge|-6 -11 0 69 -9 82 -21 -46 -8
@state vacate|-14 33 0 0 0 0 0 -13
@state vaccine|0 0 0 0 0 0 0 0 0 -8 57
@state verdict|0 0 0 0 -7 0 0 0 0 34
@state version|0 0 0 36
@state veto|-25 0 0 59 -7 0 27 -11 0 -17 -9
@state vice|0 0 0 0 0 30
@state vilify|0 0 0 30 0 0 0 0 0 -13
@state villager|44 0 0 -9 0 0 0 -6 0 -37 -16
@state visa-free|0 0 0 0 -10 0 0 -42
@state visitor|0 0 0 -45 52 0 -31 -10 0 -21 -12
@state voice|0 0 0 -58 0 111 20 31
@state volunteer|81 0 0 0 0 0 0 -6 0 -12
@state vow|-15 0 0 90 0 0 0 0 0 0 -16
@state waive|0 0 0 -8 -25 0 0 0 0 -16 43
@state walk|-14 -14 0 -18 0 0 39 -15 0 0 13
@state want|0 -8 0 75 -40 20 41 10 0 -9 -29
@state warn|-10 0 0 63 -21 -18
@state warrant|0 0 0 0 0 0 0 0 0 37 -14
@state water|0 0 0 -16 19 0 -9 0 0 -32
@state way|0 0 0 44 0 0 0 0 0 -9 -13
@state we|0 0 0 -36 0 0 -6 0 0 37
@state week|0 0 0 -21 0 -23 0 -11 40
@state weigh|-8 0 0 0 0 102 0 -18 0 -9
@state welcome|-9 0 0 -9 104 0 -10 -23 0 -9 -51
@state when|0 0 0 -13 -30 0 0 28
@state which|0 7 0 21 17 0 -32 -35 0 12 28
@state while|-13 0 0 -12 -8 0 37
@state will|-27 -48 -9 17 -59 37 26 54 6 -10 -12
@state willing|0 -11 0 -18 -7 0 0 33
@state wine|-16 0 0 0 0 0 0 0 0 31
@state wish|0 0 0 31 -28 -9 16
@state withdraw|-9 48 0 0 85 22 62 -14 0 40 -11
@state without|-16 0 0 -17 0 -8 -18 74
@state woman|14 0 0 -43
@state won't|0 -9 0 70 0 0 11 -13 0 -11 -7
@state word|0 0 0 51 -7 0 -12 36 0 0 -12
@state words|0 0 0 34 0 0 13 0 0 0 -7
@state work|0 0 0 0 0 -24 14 -18 0 46
@state worry|-27 0 0 19 0 41 18 0 0 -13
@state would|51 39 0 -90 -45 10 22 17 -12
@state wrestler|0 0 0 -47 0 0 0 -19 0 -7
@state write|-6 -8 0 9 -20 34 43 44 -10 -10 34
@state yank|0 32 0 0 0 0 0 0 0 -8
@state years|0 0 0 0 0 -67 0 46
@state yellow|-13 0 0 0 0 0 0 0 0 35
@state yen|0 0 0 0 0 0 0 0 0 0 42
@state yet|-6 0 0 -16 0 13 8 -8 0 0 -31
@state yield|0 51 0 0 26 0 0 -7 0 -7 -7
@state yoghurt|0 0 0 0 0 0 0 -48
@weapon|172 125 -37 -50 -35 -58 -59 -66 -11 -99 -66
@weapon @place|38 0 0 -13 -10 0 0 -9
@weapon ammunition|0 12 0 0 25 35 0 0 0 0 -20
@weapon artillery|0 -18 0 13 0 -30 0 17
@weapon bomb|-87 0 0 31 -18 0 31 24 0 20
@weapon cement|-9 56 0 0 0 -9 0 -7
@weapon chemical|0 0 0 -10 56 15 0 -8
@weapon decommission|-42 0 29
@weapon drone|-57 -77 -8 76 -28 45 -22 0 0 58 -31
@weapon explosive|51 -21 0 11 -7 0 0 -8 0 14 -15
@weapon grenade|38 0 0 -14 0 0 0 0 0 -22
@weapon gun|-31 61 -9 -22 -14 0 -14 -41 -10 12 32
@weapon hidden|38
@weapon howitzer|-26 18 0 -17 0 15 0 0 0 -6 52
@weapon inspector|0 0 0 0 0 0 0 0 34
@weapon interceptor|43 -44 0 -10
@weapon launcher|62 -25 0 0 0 0 0 -7 0 -7 -12
@weapon live|37 -7
@weapon long-range|0 34 0 -10 0 0 0 -8
@weapon machine|0 -33
@weapon mine|0 64 0 -16 0 0 0 0 0 -9
@weapon missile|-12 -27 0 27 0 58 36 0 0 0 27
@weapon mortar|0 57 0 -29 -16 -27 0 -24 0 -20 -17
@weapon mustard|0 44 0 -10
@weapon nuclear|36 0 0 -45 14 0 -8 19
@weapon parcel|44 0 0 -11 0 -42
@weapon petrol|-33 0 0 0 0 0 0 0 0 52
@weapon range|0 0 0 -8 0 -7 0 52
@weapon rifl|-13 54 0 15 0 0 -11 22 0 -10 -9
@weapon rubber|37 0 0 -23
@weapon shell|-56 0 0 -19 19 -38 -10 -11 0 -6 30
@weapon stun|-49 0 0 0 0 0 0 0 0 62
@weapon tipped|31
@weapon torpedo|-49 0 0 17
@weapon underwater|-19 0 0 0 0 0 0 0 0 0 56
@weapon warhead|-11 41 0 -12 0 0 0 0 0 -23
@weapon weapon|16 6 0 77 -28 0 9 -13 0 -10 20
@weapon wheel|58
@weapon will|37
a|-25 -34 -49 -18 -49 -27 -28 6 -36 -22 -47
aback|0 0 0 0 13 0 0 -26
abad|0 0 0 0 0 -12 0 30
abad reservoir|0 0 0 0 0 -12 0 30
abandon|-377 337 -119 -101 15 -198 263 -120 8 -133 94
abandon @date|0 0 0 0 -13 0 38 -9
abandon @place|-34 76 0 0 0 0 -9 0 0 0 -9
abandon arbitration|0 -7 0 0 0 0 38
abandon demand|0 0 0 -9 44 0 -11
abate|-35 50 0 -30 7 -7 12 0 -7 -33 40
abbot|56 0 0 0 -10 0 0 0 0 0 -9
abdicate|-35 46 16 -62 24 -42 -22 -26 -19 10 22
abduct|-48 -102 0 -28 -9 -12 -92 -111 -46 117 51
abduct @state|0 0 0 -11 0 33
abduct three|-31 0 0 0 0 0 0 0 0 24 -8
abducte|0 0 0 -17 -31 31 13
abduction|-53 -62 -15 14 -7 -39 26 -38 -13 24 -23
abdullah|-17 0 0 0 0 0 0 0 0 28
abett|0 0 0 0 0 0 0 0 0 18
abeyance|0 0 0 0 0 0 23 -28
abide|-18 76 0 -30 28 35 22 -33 -15 21
ablaze|26 23 0 0 0 0 0 0 0 -9
ablaze then|14 30
aboard|8 13 -6 0 0 0 -6 37 0 25 24
aboard @organization|0 0 0 0 0 0 0 60
aboard @platform|26 43 0 11 0 0 0 0 0 -24
aboard hold|0 0 0 0 0 0 0 0 0 46 11
abolish|-137 63 -40 -36 89 -166 -12 -122 -79 -239 339
abominable|0 0 0 39
abominable farce|0 0 0 39
abort|48 -13
abort passage|48 -13
about|-112 -43 0 0 -26 126 -68 43 18 -109 -55
about @organization|0 0 0 30 0 -35 -6
about @place|-18 0 0 45 -7 -17 0 11 25 -11 -7
about @platform|0 0 0 30 -10 0 0 -12
about @state|-38 -18 0 30 0 6 -12 -39 0 11 -22
about anyth|0 0 0 -17 0 -7 33 20
about arrest|0 0 0 62 0 -53
about bomb|-18 0 0 -10 0 52
about burn|0 0 0 13 0 0 0 -35
about canal|0 0 0 -11 47
about centrifuge|0 0 0 0 0 0 0 37 -10
about depot|0 0 0 -7 0 34
about early|0 0 0 -21 0 82 0 0 0 -9
about end|0 0 0 0 0 0 -7 54
about fate|-16 0 0 0 0 65 0 0 0 -20
about gunman|0 0 0 0 0 0 18 -45
about investment|0 0 0 0 0 0 0 48
about kempir|0 0 0 0 0 -12 0 30
about miss|-8 0 0 57
about noise|0 0 0 0 0 -48
about nothing|0 0 0 -8 0 0 31 23
about nuclear|0 0 0 -22 0 36
about oder|0 0 0 0 29 -12 0 -30
about organiser|0 0 0 0 0 0 0 0 0 44
about overflight|0 0 0 -26 0 0 0 0 32
about settlement|0 0 0 0 0 36 0 -10
about ship|20 0 0 -30
about station|44 0 0 0 0 0 0 0 0 0 -6
about stranded|0 0 0 -8 0 30
about suspend|0 0 0 0 0 39
about talk|0 0 0 0 0 -10 -34 28
about visas|0 0 0 0 0 0 0 31
about whom|0 0 0 -6 0 0 0 -9 33
above|62 62 0 -21 -8 -18 0 -7 0 -21 -32
above ban|-8 33 0 0 0 0 0 0 0 0 -8
above spanggur|72 23
abroad|0 0 0 -28 -13 -8 55 35
abrogate|-9 -10 -33 -16 -69 -12 -43 -70 -21 238 34
abrogate friendship|0 0 0 -11 0 0 -20 -10 0 58
abrogate waiver|0 0 0 -10 0 0 0 0 0 35 -18
abruptly|0 0 0 0 0 -21 83 -15 0 -12 -23
abruptly strike|0 0 0 0 0 -21 83 -15 0 -12 -23
absence|0 0 0 28 0 0 -6 -10
absolutely|-7 0 0 21 0 0 -9
absolve|0 0 0 -49 0 29
absolve anyone|0 0 0 -49 0 29
abstention|0 0 0 0 -13 32
abstention wish|0 0 0 0 -13 32
absurd|-11 0 0 -13 -10 50 0 -11 0 -8
absurd @state|0 0 0 -23 0 44
academy|-30 0 0 -26 0 0 28 -42 0 -10 48
academy @place|0 0 0 -6 0 0 0 -40 0 0 50
accede|-69 -25 0 -19 -32 -23 0 163 -43 -43 -46
accelerate|61 -41 24 11 28 0 -64 10 -32 -37 -34
accept|-422 -93 -107 -66 182 -235 0 205 -121 -71 -81
accept @date|0 0 0 63 0 46 0 -42
accept @organization|0 0 0 -14 -13 -8 0 47 0 -13
accept @place|0 0 0 0 -8 0 0 35
accept @state|0 0 0 26 -22 -10 15 -12 0 -32 57
accept any|0 0 0 -19 41 0 0 -16
accept boundary|0 0 0 0 33 0 0 -17
accept other|0 -9 0 0 0 0 34
accept peace|0 0 0 -7 61 0 0 -68
accept return|0 0 0 -52 23 0 -9 -8 0 88 -32
acceptance|0 -14 0 -22 47 0 0 7
acceptance truce|0 0 0 -19 47
acces|0 0 0 -34 0 0 -6 0 0 82
acces agreement|0 0 0 0 0 0 0 31
acces arrangement|0 0 0 -7 0 0 0 -9 0 37 -6
accession|0 0 0 0 25 0 44 0 0 -7 -42
accession @state|0 0 0 0 0 0 0 37 0 -6 -18
accession talk|0 0 0 -20 30 0 33 -21 0 0 -21
acclaim|-52 -51 -22 -95 317 -72 -80 -40 0 -63 -82
accommodation|0 0 0 0 0 0 0 28
accompany|14 0 0 0 28 0 0 0 0 -29 -17
accompany apology|0 0 0 0 30 0 0 0 0 -16
accord|-105 -42 -45 0 -64 106 114 165 -43 -21 -111
accord @date|0 0 0 0 0 -9 -6 31
accord @organization|0 22 0 -13 37 -15 0 0 0 -12 -9
accord @state|0 12 0 23 -31 34 44 -20 0 -10
accord let|0 0 0 -20 0 0 -6 0 0 95 -19
accord state|0 0 0 0 0 55 0 -9 0 -19
accord two|0 0 0 0 -6 0 32 8
accost|-66 -77 16 0 -28 0 -18 -22 0 127 10
account|-13 -67 -28 -66 -29 26 -25 -40 -21 15 -15
account @place|-7 0 0 -21 45 -7 0 0 0 13
account authorise|0 0 0 0 0 0 0 0 0 20 -33
account telephone|0 0 0 -7 0 39 0 -10
accountant|-9 0 0 -10 0 23 0 -8
accountant affair|0 0 0 -6 0 30
accounted|24
accredit|17 28 0 0 -17 0 -59 17 -11 25 40
accusation|-27 -60 -29 0 88 248 -25 -39 -30 -38 -54
accusation @state|0 -11 0 -21 50 14
accusation break|0 0 0 52
accusation downed|0 0 0 39
accuse|-179 -96 -28 315 -127 -74 20 -124 -25 -183 -119
accuse @person|-10 0 0 45 0 0 0 0 0 -14
accuse @place|0 0 0 32
accuse @state|-50 -7 0 69 -17 35 -22 -25 -6 -38 -17
accuse terror|0 0 0 15 0 0 40 0 0 -19
achieve|-22 -30 8 -7 45 26 77 13 0 0 -17
acknowledge|-35 -24 0 -24 19 34 19 -10 55 14 -9
acknowledge border|-36 0 0 -7 0 82 0 0 0 -12
acknowledge note|0 0 0 26 -7 -32 0 0 -11
acknowledge without|-11 0 0 0 0 -9 0 0 69
acquiesce|-13 42 -24 13 37 -65 0 -80 -20 9 84
acquisition|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
acquit|16 -16 -26 -37 11 19 -17 -36 0 13 80
acreage|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
across|57 34 0 0 -25 34 -16 -19 0 17 46
across @place|19 53 0 -54 0 0 -7 0 0 14 -6
across border|-22 -11 0 17 -7 35 -17 19 0 -16 28
across buffer|-9 0 0 0 0 0 0 0 0 35 -11
across estuary|51 0 0 0 0 0 0 0 0 -10
across fence|-8 31
across river|14 0 0 0 0 36
across since|0 -6 0 0 0 0 0 0 0 0 35
across strait|0 0 0 0 0 -7 0 30
across table|0 -11 0 28 0 0 35
across wire|0 44 0 0 0 0 0 0 0 -7
act|0 38 0 45 18 0 0 0 -19 0 -60
act @person|0 0 0 0 0 46 0 -6
act against|0 0 0 -27 35 0 0 -20
act goodwill|0 50
act honest|0 0 0 -15 0 0 0 36
action|-10 -11 0 10 0 0 0 30 0 -17
activate|198 -45 27 -99 -33 -115 -41 58 -12 40
activate response|36
activist|20 -80 -18 0 0 -39 -41 7 -60 60 49
activist lay|0 0 0 0 0 0 0 0 0 39
activist raise|0 0 0 31 0 0 0 0 0 0 -12
activist turn|0 0 0 -6 20 0 -7 0 0 -38
activity|0 0 0 -7 0 27 -6
actor|-50 -16 -12 -75 24 -36 -49 -141 -16 -76 -29
actor guild|0 0 0 0 0 0 0 -39
actress|-40 -16 -11 -108 20 -42 -47 -102 -14 -69 -35
add|-87 -34 42 -10 -42 -116 -48 75 14 79 -31
add no|0 0 0 39
additional|15
address|45 11 0 -49 50 -65 22 -19 31 51
adjourn|-92 101 0 -148 17 -36 224 -178 163 -55 -6
administration|-20 -43 -70 33 15 -24 0 83 8 -12 -46
administration official|-14 27 0 0 33 0 -14 0 0 -14 -7
admiral|13 -55 -70 36 -21 -28 43 54 9 -57 -57
admiral tell|0 0 0 -8 0 0 0 0 0 -48 -10
admiralty|0 0 0 -24 0 -14 10
admission|0 0 0 27 28 0 0 0 0 -53
admission @state|0 0 0 0 30 0 0 0 0 -16
admission council|0 0 0 28 0 0 0 0 0 -35
admit|23 -49 7 -51 40 116 65 -24 -14 49 19
admit @weapon|-39
admit mistak|0 0 0 0 0 36
admonish|-88 -27 -36 231 -134 45 -9 -64 0 -78 -71
admonish @state|0 0 0 0 0 41
adopt|-114 -162 39 -89 -157 -38 -82 240 -88 36 -108
adopt motion|0 0 0 -8 0 40 0 0 0 -8
adrar|-8 25
adrift|-11 0 0 0 0 0 0 0 0 0 31
adrift off|-11 0 0 0 0 0 0 0 0 0 32
advance|127 -84 -28 -89 -32 72 -39 0 44 -92 68
advance battery|31
advertisement|0 0 0 0 0 0 14 -19
advise|8 -23 -30 0 -143 259 -7 -52 -38 -24 -103
advise @state|0 0 0 34 0 82 -8 -19 0 -14 -9
adviser|0 -93 -70 27 -50 -67 23 118 43 34 -57
adviser @place|0 -8 0 -19 0 -7 0 0 0 44
adviser deny|0 0 0 -12 0 0 0 30 0 -9
adviser four|0 0 0 0 0 0 0 -17 33
adviser say|0 -11 0 80 -7 -21 -13 25 0 0 -17
adviser scotched|42 0 0 -17
advocat|0 0 0 0 0 35 0 -10 0 0 -8
advocat early|0 0 0 0 0 35 0 -10 0 0 -8
advocated|0 0 0 -16 0 62 0 0 0 0 -24
advocated release|0 0 0 -16 0 62 0 0 0 0 -24
aerial|0 32
aerial patrol|0 32
affair|-40 0 0 -49 11 82 -20 103 0 -19 -7
affair department|0 0 0 0 0 0 0 39
affair send|-24 0 0 0 -12 0 0 58
affront|0 0 0 11 28 -20 0 42
affront @person|0 0 0 0 30 -17
affront sovereignty|0 0 0 12 0 0 0 44
afresh|0 0 0 0 28 0 0 12
after|-62 66 -26 -74 21 -25 0 0 0 -88 51
afternoon|27 0 0 0 -16 0 -14 0 0 0 -9
afternoon talk|0 0 0 34 -7 0 -12
aftershock|-88 0 -15 -53 0 77 -44 19 -20 -95 -6
again|-62 0 -10 -36 -31 55 -30 107 30 -34 118
again @date|68 0 0 -19 -18 -9 -24 8 0 19 -18
again @group|-7 30 0 0 0 0 0 0 0 0 -14
again @place|-14 0 0 96 0 -8 -16 -18
again @state|-9 0 0 24 0 0 0 0 0 -21 44
again call|0 0 0 -52 0 46 22 -6
again disagree|0 0 0 0 0 0 0 -8 31
again discuss|0 0 0 0 0 0 0 70
again hunt|0 0 0 -7 0 0 0 30
again meet|0 0 0 0 0 -9 40 -8
again two|-26 -13 0 0 0 0 0 0 0 44
again under|-49
again will|0 0 0 0 0 0 0 -8 31
against|-15 -38 7 23 32 -8 -47 20 -18
against @group|45 0 0 -11 0 0 0 0 0 -9 -8
against @place|57 0 0 -15 0 0 -7 0 0 -21
against @state|-31 23 0 75 45 -84 -23 -56 0 -60 31
against any|0 0 0 0 -9 91 0 0 0 -8
against bill|0 0 0 0 0 0 0 0 0 31
against cartoon|-20 0 0 0 0 0 0 0 0 30
against charge|0 0 0 -15 -10 -38 0 74
against compulsory|0 0 0 0 0 0 0 0 0 33
against gas|0 0 0 0 0 0 0 0 0 35
against jihadist|0 0 0 0 0 0 0 36
against judicial|0 0 0 0 0 0 0 0 0 43
against man|0 0 0 -27 35 0 0 -20
against mask|0 0 0 44
against mutineer|0 0 0 40 -23 12
against original|0 0 0 -32
against other|0 0 0 -24 42
against rise|0 0 0 0 0 0 0 0 0 39
against rival|-10 0 0 0 0 36
against shoot|0 0 0 -44
agathonisi|-10 16
age|-12 0 0 -23 0 0 -7 -6
agency|-31 -91 -74 60 0 0 0 67 0 45 -106
agency @person|0 0 0 48 0 0 -26 0 0 -7
agency @platform|0 0 0 46
agency bta|0 0 0 -43
agency call|0 0 0 -19 0 35 0 0 0 0 -29
agency describe|0 0 0 36 -11
agency insist|0 0 0 -29 -14 0 0 0 0 39
agency regional|0 0 0 0 34 -17
agency say|-33 -41 0 30 25 -11 0 -7 0 28 14
agenda|0 -6 0 -12 0 0 68 25 0 -10
agenda go|0 0 0 0 0 0 58
agent|-15 -8 0 -17 -23 -91 -16 -48 -9 62
agent @state|0 0 0 -11 0 0 0 0 0 35
agent caught|0 0 0 -15 -10 51 0 0 0 -12
aggression|47 -36 -46 102 -86 0 -59 -111 -34 -88 -29
aggression against|0 0 0 -32
aggression pact|0 0 0 0 0 0 0 -48
aggressor|0 0 0 45 -12
aggressor will|0 0 0 45 -12
agitator|-12 0 0 34
agitator frontier|-12 0 0 34
ago|0 0 0 0 25
agree|-269 -158 -77 -226 -147 -300 35 287 -186 -229 -73
agree @date|-6 49 0 0 0 -12 -9 0 0 0 -38
agree @place|0 0 0 0 -11 0 0 102 0 -35 -8
agree @state|0 54 0 0 -11 0 30 -68
agree deposit|0 0 0 0 0 0 0 -10 0 0 50
agree disagree|0 0 0 0 0 0 62 -104
agree fixture|0 0 0 0 0 0 0 -35
agree give|0 0 0 0 0 -16 0 0 0 0 47
agree go|0 0 0 0 0 0 0 -34
agree let|0 0 0 0 0 0 0 65 0 0 -26
agree meet|0 0 0 29 0 0 -16 32
agree nothing|0 0 0 0 0 0 65 -52
agree pull|0 -21 0 0 0 0 -8 74
agree receive|0 0 0 0 41 0 -8 -42
agree report|0 0 0 0 0 0 0 39 0 0 -8
agree tariff|0 0 0 0 0 0 0 -14 0 0 46
agree thirty|0 0 0 0 0 0 0 0 0 0 47
agree when|0 0 0 0 0 0 30 -23
agreement|-175 -68 -81 -115 -119 90 186 88 -71 -154 -118
agreement @place|0 0 0 0 -19 0 -9 8 0 56
agreement @state|0 0 0 -18 0 0 42 7
agreement common|0 0 0 0 0 -7 0 -36
agreement force|0 0 0 0 0 0 0 31
agreement lower|0 0 0 0 0 0 0 34
agreement state|0 0 0 -43
agreement themselves|0 0 0 0 0 0 38 -17
agriculture|0 -49 -26 -10 -50 -29 -19 -17 -19 18 -27
agronomist|-16 0 0 0 0 0 0 0 0 33
agronomist near|-16 0 0 0 0 0 0 0 0 33
aground|-14 -13 0 -6 0 0 0 0 0 -17 -26
ahead|-29 -7 7 14 -11 19 -14 28 0 -15 13
ahead @place|0 0 0 0 0 0 0 40
ahead flood|0 0 0 0 0 0 0 0 0 0 34
ahead military|0 0 0 0 0 35
ahead time|-50 24
aid|-55 -8 -44 -160 20 115 -88 -117 -28 97 109
aid @state|54 0 0 0 -17 26 0 -17 0 0 -35
aid group|-44 0 0 -12 0 0 0 -14 0 56
aid if|0 0 0 0 0 0 0 0 0 -16 42
aid worker|46 0 0 -33 37
aid-worker|25 52 0 25 41 -25 25 0 0 0 -25
aide|23 -168 -86 72 -65 -74 23 172 -57 8 56
aide @state|37
aide call|0 0 0 25 0 -17 0 63 0 -41 -7
aide say|0 -25 0 -17 0 -10 21 53 0 0 66
aim|-28 -54 21 -15 -67 -114 12 27 0 -86 -25
air|82 34 13 -23 15 18 -33 -53 -7 -11
air @military_unit|-46 -15 0 0 0 0 0 0 0 -10 58
air between|0 0 0 0 67 0 0 -14
air campaign|14 0 0 0 0 33 0 0 0 0 -8
air controller|0 0 0 0 0 0 0 -11 0 31
air exercise|0 50
air force|-46 -21 -14 35 -7 0 0 0 0 24 19
air polic|63 0 0 0 0 0 0 0 0 -19
air power|0 0 0 0 0 31 0 -15
air raid|21 47 0 0 0 -7
air show|-34
air strike|31 17 0 -7 0 17 0 0 0 -10
air watch|-14 0 37
air-defence|0 0 0 0 0 41
air-defence presence|0 0 0 0 0 41
air-force|98 51 0 9 -49 19 -33 -46 -68 -15 -15
air-polic|0 0 31 0 0 0 0 0 0 0 -15
air-polic baton|0 0 31 0 0 0 0 0 0 0 -15
air-strike|75 -14 -43 19 -7 0 -32 -42 -47 -19 -50
airbag|-8 0 0 0 0 0 0 0 0 -17
airborne|28 0 0 0 0 0 0 0 0 26
airborne within|34
aircraft|109 -18 67 -94 -173 -89 -80 -107 -77 -39 -111
aircraft @place|-47 -6 0 0 0 0 0 0 0 30 -14
aircraft drill|0 0 35 0 0 0 0 0 0 0 -10
aircraft step|-7 0 0 0 0 0 0 0 0 0 33
aired|-18 0 0 -10 0 52
aired disquiet|-18 0 0 -10 0 52
airfield|56 0 0 0 -10 -7 -22 0 0 -8
airfield commander|40 0 0 -15
airlift|40 -127 -32 42 -146 -34 -72 0 -59 -104 163
airlift judge|0 0 0 0 0 46 0 0 0 -12
airlift out|-16 0 0 0 0 0 0 0 0 0 45
airlift thousand|43 0 0 0 0 0 0 0 0 0 -19
airlin|-11 -11 0 -26 0 -37 35 24 0 -24
airlin can|-7 0 0 0 0 0 0 67
airlin part|0 0 0 0 0 0 42 -6
airline|-16 -18 0 -24 27 -13 -19 -20 0 0 27
airliner|14 -9 0 19 -10 -10 15 -20 0 18 28
airliner again|0 0 0 0 0 0 0 -15 0 0 38
airman|219 70 63 -84 -159 -38 -108 -122 -124 -57 -59
airman arm|-24 0 0 -20 0 0 0 0 0 39
airmen|231 79 60 -64 -167 -35 -119 -80 -126 -123 -30
airmen @organization|-6 0 0 0 0 0 0 0 0 -20 51
airmen @place|-13 -6 0 0 0 0 0 48 0 -6 -28
airport|102 0 -55 -44 8 -46 25 24 -24 10 -7
airport @military_unit|-22 0 0 0 0 0 0 0 0 52
airport any|47 0 0 -18 0 0 0 0 0 -29 -8
airport memorandum|0 0 0 49 0 0 13
airport plot|60 0 0 10 0 0 -6
airport port|-6 0 0 -7 0 0 48 37 0 -12
airport trailer|0 0 0 -13 30 0 0 -11
airpower|145 35 65 -69 -109 -54 -75 -75 -57 -82 -67
airship|0 0 0 -20 6 -14
airspace|71 9 -55 -27 -45 -50 -32 33 -21 80 22
airspace @group|0 0 0 -7 0 0 0 0 0 42
airspace @state|0 0 0 0 0 0 0 0 0 0 41
airstrike|112 0 -66 18 -40 0 -35 -61 -68 -57 -129
ajaccio|0 0 0 0 0 34 0 -6
ajaccio meet|0 0 0 0 0 34 0 -6
ak|18 0 0 -7
al|18 21
alarm|-7 25 0 -9 -10 29 0 0 0 -9
alarm @place|19 0 0 -8 -9 31
alarmed|45 0 0 0 0 68
alarmed aid|47
alarmed drum|0 0 0 0 0 71
album|-44 -16 -11 -92 27 -34 -47 -102 -15 -60 -35
alert|99 107 -22 0 -45 -48 -35 -8 -18 -41 -84
alert along|-8 47 0 0 0 0 0 -11 0 0 -6
alike|0 -13 0 -10 -15 84 0 -15 0 -9
alive|-7 0 0 -10 43 6 0 -7
alive columnist|0 0 0 -10 44 -8
all|35 23 -12 -88 -44 19 -7 38 -18 80 -7
all @place|71 -16 0 -54 0 0 0 -12 0 18
all @state|-51 44 0 -33 -14 10 0 -24 0 87 -38
all afternoon|14 0 0 -34
all asylum|0 0 0 0 -13 -9 0 0 0 72 -30
all but|0 0 0 40 -8 0 0 21 0 0 -12
all contact|0 0 0 0 0 0 25 -6 0 -52
all cooperation|0 0 0 0 0 0 63 0 0 -62
all eight|-14 0 0 -6 35 0 0 -12 0 -17
all eighty-odd|0 41 0 0 0 0 0 0 0 -17
all flight|0 0 0 0 0 0 -11 0 0 85
all high-level|0 0 0 0 0 0 -58 0 0 57
all leave|37 0 0 0 0 0 0 0 0 -32
all meet|0 0 0 0 0 0 0 41
all military|0 0 0 -22 0 0 0 -11 0 33 -9
all month|0 0 0 0 -10 0 0 64
all night|44 -14 0 0 0 0 0 -7 0 -29 -8
all round|0 0 0 0 0 0 0 0 0 0 50
all same|0 0 0 40
all side|-17 0 0 0 0 47
all three|0 0 0 0 0 0 0 -40 0 0 53
allayed|0 0 0 0 0 -12 0 30
allayed @state|0 0 0 0 0 -12 0 30
allegation|6 -24 -26 -107 23 349 -30 0 -15 -38 -60
allegation @state|0 0 0 -11 0 47
allegation about|0 0 0 -7 0 34
allegation ship|0 0 0 -15 0 48
allege|-48 -94 -27 234 -91 -93 0 -75 -24 -153 -98
allege threaten|30 0 0 -31
alli|36 42 0 44 -12 25 -6 -51 0 -17
alli begin|-8 32
alli new|0 44 0 -7
alli reach|0 0 0 0 0 -7 0 -36
alli soldier|0 0 0 0 0 41
alliance|29 -85 -70 26 36 44 81 -11 59 -100 -50
alliance @place|0 0 0 50 0 0 0 0 0 -28
alliance decide|41 0 0 -17 0 0 0 0 0 -34
alliance promise|0 0 0 -28 49 0 0 -14
alliance radio|0 0 0 0 30
allied|16 0 0 14
allocate|0 -66 -16 53 -34 -30 -14 8 10 -54 113
allow|-17 -55 -123 -26 154 -150 -55 -124 -60 -159 340
allow #|0 0 0 0 34 0 0 0 0 0 -13
allow foreign|0 0 0 38 0 0 0 0 0 0 -7
allow if|0 0 0 0 39
allow resume|0 0 0 0 0 0 0 0 0 0 32
allow threaten|0 0 0 -43 35
allow walk|45
almost|0 14 0 0 0 0 0 0 0 0 -21
alms|0 0 0 0 0 0 0 0 0 47 -10
alms bowl|0 0 0 0 0 0 0 0 0 47 -10
alone|-7 -22 0 41 18 12 0 26 0 -18
alone other|0 0 0 0 0 0 13 34
along|69 81 -10 13 12 -48 -21 0 25 -30 -42
along @place|-45 11 0 31 0 -16 -10 10 0 -24 -17
along border|-12 44 0 28 0 0 0 -10
along front|0 0 0 0 0 30 0 -10
along line|0 0 0 -7 0 0 -7 7 31
along ridge|-28 34
along seven|36 -17 0 -7 0 -49 19
along sino|-24 34
along west|58
aloud|-8 0 0 -15 -9 45 0 10 0 -8
alpine|-22 0 0 0 0 0 0 0 0 -10
already|24 -12 0 22 -27 0 0 22
also|0 0 0 0 0 0 0 18 0 0 35
also free|0 0 0 0 0 0 0 0 0 0 30
also say|0 0 0 0 0 0 0 38
altai|0 0 0 -9 0 27 0 0 0 -7
alter|-11 0 0 0 0 27
altered|-12 0 0 0 26 0 0 -23 21
although|0 0 0 38 -17 29 0 -9 0 -7
although @organization|0 0 0 38 0 -12 0 -9
although two|0 0 0 0 -16 41 0 0 0 -6
altogether|0 0 0 -19 -9 0 33 -24 0 -6 14
amass|129 -16 -19 21 -62 -49 -32 -57 11 -69 -67
ambalat|-15 0 0 -10 0 0 0 0 0 25
ambassador|-84 -66 -71 36 11 -19 0 149 0 16 -53
ambassador @date|0 0 0 8 0 0 0 30
ambassador back|0 0 0 0 0 0 0 8 0 0 35
ambassador help|0 0 0 0 0 31 -6
ambulanc|0 0 0 0 -10 39 0 -7
ambush|311 -129 -80 41 -77 -51 -81 -191 -111 -171 -145
amend|0 0 0 39 0 -21 0 -18
amended|0 -9 0 -25 -8 0 -24 84 0 0 -23
amended two|0 -9 0 0 0 0 0 40 0 0 -23
amendment|0 0 0 25 0 0 0 -6
american|35 -74 -16 -17 -22 -24 -32 19 -59 24 54
amid|0 0 0 0 0 0 23
ammonia|-19
ammunition|18 0 -41 42 62 116 -11 -37 -36 29 -28
ammunition @place|-10 15 0 0 -8 35 0 0 0 0 -7
ammunition will|0 0 0 0 34 0 0 0 0 0 -13
amnesty|-63 -14 0 68 135 -15 7 -20 -34 -49 60
amnesty #|-14 0 0 0 42
amnesty northern|0 0 0 0 30
among|16 -12 0 7 -8 36 -28 -17 0 -31 26
among brother|0 0 0 0 0 47
among them|12 -7 0 0 0 0 0 -18 0 -9 33
an|0 -51 -58 31 -21 -58 -9 0 -18 -12 -23
analyst|0 -50 -26 -30 -21 -35 10 -23 -21 9 -37
analyst note|0 0 0 -7 32
anchor|0 -45 47 7 0 -36 -57 -67 0 -13 -10
anchor @place|0 0 37 0 0 -7 0 0 0 37
anchor @state|-12 0 0 0 0 0 0 0 0 -32 40
anchorage|0 0 0 0 0 0 0 0 0 41
anchorage @platform|30 0 0 0 0 0 0 0 0 -21
anchorage off|-33 0 0 0 0 0 0 0 0 62
and|-16 0 -12 -84 0 -20 -58 89 81 -32 -56
anew|23
angelu|0 0 0 -7 0 20
anger|-29 0 0 29 -10 -10 35 -19
anger @state|-20 0 0 30 -7 0 0 -7
angler|0 0 0 -31 18 -27 0 -11 0 16 -13
anglophone|0 0 0 25
angry|-12 0 0 18 0 -26 0 0 0 51 -6
angry taxpayer|0 0 0 0 0 0 0 0 0 51
ani|0 0 0 -10 0 0 0 31
ani together|0 0 0 -10 0 0 0 31
annex|61 -112 0 16 -51 -9 112 -15 0 26 16
annex @place|0 0 0 -12 0 0 58 0 0 -16
annex part|-7 0 0 67 0 0 -7 -9
annex peninsula|0 0 0 -7 0 0 -11 0 0 47
annexation|-24 17 0 23 24 -35 -30 -34 -28 69 42
annexation four|0 0 0 0 0 0 0 0 0 36
annihilate|10 10 -12 31 41 -74 -24 -53 -33 0 17
anniversary|23 0 0 -14 0 0 0 -10 0 -26
announce|92 53 26 -19 41 -281 -50 -10 -166 -9 14
announce @date|-10 28 11 -14 -10 0 0 -18 0 -19 37
announce @place|-7 -11 0 37 -6 -65 0 57 0 28
announce afternoon|0 0 0 34 -7 0 -12
announce end|0 -8 0 42 0 0 47 -7 0 -17
announce joint|0 0 0 0 0 0 0 30
announce leave|0 0 0 0 35 0 -26
announce would|39 -9 0 -53 0 67 0 36 0 -9
announcement|0 0 0 15
annual|-16 -20 121 -12 0 0 0 -22 0 -17 -32
annual malabar|0 0 35
annual naval|0 0 43 -8 0 0 0 -9 0 -14
annul|0 -11 0 27 -29 -59 -40 -10 15 74 99
annul bread|0 0 0 0 0 0 0 0 0 0 45
anonymity|18 -6 0 0 0 0 0 0 0 0 -7
another|-12 -14 0 -70 -24 39 -85 123 44 0 40
another #|0 0 0 0 0 0 0 0 0 -14 36
another chance|0 0 0 -21 0 43 0 -13
another day|0 0 0 0 0 0 0 -32 43 -10
another follow|0 0 0 0 0 -8 0 82
another set|0 0 0 0 0 0 -13 32
another visit|0 0 0 0 0 0 -17 32
another week|0 0 0 0 0 0 -12 37
answer|-91 -216 -114 98 79 16 152 -104 59 -61 -57
answer @person|0 0 0 6 0 0 32 -10
answer @state|0 0 0 -39 12 47 37 20 0 -32
answer call|0 0 0 -30 28 0 -13
answer inquiry|0 0 0 -11 -21 31
answer public|0 0 0 0 42
answer question|0 0 0 -7 32 -13
answer when|0 0 0 30 0 -35 -6
answerable|-24 0 0 86 0 -16
answerable mass|-14 0 0 57
antagonism|0 0 0 32
antagonism between|0 0 0 32
antenna|0 0 0 0 0 0 0 0 0 15
anthem|0 0 0 -7 -20 0 0 18 0 0 -13
anti|0 -9 0 57 0 -15 0 0 0 -19
anti @state|0 -9 0 57 0 -15 0 0 0 -19
anti-graft|0 0 0 42 0 0 0 -12
anti-graft commission|0 0 0 42 0 0 0 -12
antibiotic|-28 0 0 -29
anticipat|0 0 0 0 0 29 0 0 0 -11
antonivka|23
antonov|55 -14 0 -23 25 -9 0 0 0 -10 16
anxiety|0 0 0 0 -10 19
anxiou|0 0 0 -25 0 40
anxiou @state|0 0 0 -25 0 40
any|-41 -74 0 119 -14 94 23 15 -11 -41
any @place|-34 0 0 20
any @state|-42 -11 0 -19 23 16 32 -20 0 -37
any aggressor|0 0 0 45 -12
any back|0 0 0 -12 0 0 0 30 0 -9
any battery|-17 -13 0 50
any corridor|0 0 0 46 0 0 -16
any day|30
any extension|0 0 0 0 32 0 -13 -9
any honourable|0 0 0 -19 41 0 0 -16
any hour|0 0 0 0 0 -17 0 34
any incursion|0 0 0 -39 0 11
any knowledge|-10 0 0 0 0 38
any level|0 0 0 0 0 0 36 16
any more|-6 0 0 -44 0 0 0 0 0 60 -6
any part|56 0 0 0 0 41 -7 0 0 -8
any party|-8 0 0 53
any price|47 0 0 -18 0 0 0 0 0 -29 -8
any rebel|-25 0 0 -8 0 0 0 0 0 0 50
any strike|-12 0 0 14 -10 85 0 0 0 -8
any time|22 0 0 -28 -9 -16 0 36
any warn|31 0 0 -7
anybody|-21 0 0 9 0 -20 77 13 0 6 -12
anybody @person|0 0 0 37 -8 0 0 -19
anybody river|0 0 0 -6 0 -6 76 0 0 -17
anyone|0 -8 0 -35 -7 18 6 -17
anyone @place|0 0 0 -58 -7 19 8 -10
anyth|46 -8 0 28 25 -29 34 -38 15 -18 -13
anyth @state|10 0 0 0 0 0 41 -61 0 -11
anyth about|0 0 0 -11 47
anyth else|0 0 0 40 0 0 -13 -17
anyth except|0 0 0 -17 0 -7 33 20
anyth hospital|40 0 0 0 0 0 0 0 0 0 -12
anyth least|0 0 0 0 0 0 0 41
anytime|0 0 0 -46 -9 -20 -27 49
anytime anywhere|0 0 0 -9 0 -11 -11 32
anytime like|0 0 0 -33 0 0 0 -8
anywhere|13 -6 0 -20 -19 -20 -24 101
anywhere @person|0 0 0 -9 0 -11 -11 32
aouzou|43 -11 0 -16 0 0 19 0 0 -13
aouzou strip|43 -11 0 -16 0 0 19 0 0 -13
apart|-27 19 0 0 -9 -10 74 22 -9
apart agree|0 0 0 0 0 0 42 -13
apart twelfth|-9 0 0 0 0 0 23 38
apiece|0 0 0 0 0 0 0 0 0 16
apologi|0 0 0 -8 31 0 0 -6 0 0 -7
apologi @place|0 0 0 -8 31 0 0 -6 0 0 -7
apologise|-70 -20 -37 -81 222 -71 -46 -108 -29 -117 29
apologise @place|0 0 0 0 -42
apologise @state|-8 0 0 -59 146 -45 -14 -28 0 -22 -12
apologise each|0 0 0 0 41 0 0 -31
apologise shoot|0 0 0 33 -8
apologize|-47 -14 -33 -69 124 -9 -10 -34 -21 -77 41
apology|-32 0 0 48 101 -42 -25 -50 -8 -37 17
apology @state|0 0 0 64 0 -8 -9
apology compensation|0 0 0 32 0 -11
apology get|0 0 0 35
app|0 0 0 0 0 0 0 -13 0 -20
appeal|-221 -187 0 0 -93 366 -86 -120 0 -136 -216
appeal @organization|0 0 0 -43 0 -23 -14
appeal @place|36 0 0 33
appeal @state|-12 0 0 -8 -36 76 -35 -41 0 -20 -10
appeal both|0 0 0 -10 -14 22 0 -31 0 0 -15
appeal chamber|0 0 0 0 0 -18 0 0 0 43
appeal club|0 0 0 0 0 -48
appeal extradition|0 0 0 0 0 -67 0 48
appeal fight|0 0 0 0 0 35
appeal recount|0 0 0 47 0 -14
appear|38 0 0 0 0 0 0 0 0 -23
appear overhead|38 0 0 0 0 0 0 0 0 -23
appeasement|0 0 0 0 36 -39
appetite|-11 0 0 18 0 -11 31 -7 0 -8
appetite talk|0 0 0 0 0 -9 32
appl|-17 0 0 -8 0 0 0 -15 0 -19 7
applaud|-60 -52 -22 -110 391 -94 -85 -58 0 -80 -85
applaud @place|0 0 0 0 32 0 0 0 0 -15
applaud @state|0 0 0 -7 40 -18 0 -17
application|-18 0 0 8 72 12 -10 -14 0 -10 -46
application banking|0 0 0 52 0 0 -8
application export|-8 0 0 0 54
application go|0 0 0 0 24 0 0 -9 0 -28 -30
apply|9 -32 19 0 -44 78 -60 -43 -29 66 -24
apply @date|0 0 0 0 0 43
appoint|63 -37 0 23 -6 -15 -36 75 -42 -68 15
appointment|0 0 0 -11 0 0 0 34 0 -8
appreciate|-49 -23 -17 -94 195 8 -62 -21 0 -43 -32
appreciation|0 0 0 -11 16
apprehend|-16 22 12 0 -19 0 0 31 9 51 55
apprehend @state|0 0 0 0 0 -7 0 0 0 40
approach|130 -38 0 -79 -9 7 62 17 -18 -15 -12
approach @platform|37 0 0 -10
approach @state|0 0 0 -9 0 0 34
appropriate|0 0 0 -22 0 0 0 35
appropriate time|0 0 0 -22 0 0 0 35
approve|-32 -116 -30 20 -79 -124 -137 219 -184 -135 46
approve accession|0 0 0 0 0 0 0 37 0 -6 -18
apron|27 0 0 0 0 0 0 -18
aps|0 0 0 0 0 0 0 29
arabic|0 0 0 20 -13
arax|0 0 0 23 0 0 0 0 0 0 -11
arbiter|0 0 0 40 0 0 -12
arbitration|-11 -11 0 -78 -39 16 76 42 0 -11 -17
arbitration @state|0 -7 0 -8 -9 0 45
arbitration move|0 0 0 0 0 0 0 49
arbitrator|0 0 0 0 0 0 0 24
archaeologist|-20 0 0 0 0 0 0 0 0 -14
archive|-7 -23 0 0 0 -56 0 -13 0 -11 69
archive send|0 0 0 0 0 -56 0 0 0 0 41
archive show|0 -23 0 0 0 0 0 0 0 -10 31
archivist|0 0 0 0 0 0 0 23
argue|0 7 0 -22 0 24 0 -16 0 -26
arie|0 0 0 0 -33 0 0 0 0 0 17
arithmetic|0 0 0 -6 0 42 0 -7 0 -17
arm|57 10 -105 0 -20 51 -176 -146 -130 98 60
arm @group|-50 -16 0 49 0 -8 0 0 0 -15 54
arm @platform|0 -19 0 0 -7 0 0 0 0 -18 42
arm @state|34 38 0 0 -34 -10 -20 -18 0 -7 18
arm ban|0 0 0 -14 0 0 0 0 0 -21 35
arm cach|-12 40 0 0 0 0 0 0 0 -11 -12
arm cache|-43 -8 0 0 0 0 0 0 0 41
arm embargo|-15 0 0 0 0 -7 0 -8 0 -45 13
arm front|0 0 0 -42 0 37
arm inmate|41 0 0 0 0 0 0 0 0 -6
arm inspector|0 0 0 -7 27 0 0 -7 0 0 -30
arm letter|0 -6 0 0 47
arm man|0 -6 0 0 0 0 0 0 0 31
arm negotiator|0 0 0 0 0 0 64 15
arm police|54 0 0 0 0 0 0 0 0 -11
arm promise|0 45 0 -23 -25
arm rebel|-42 -8 0 21 0 -14 0 0 0 36 -10
arm train|45 0 0 0 0 0 0 -9
arm treaty|0 0 0 0 0 0 -45 0 0 48
arm wing|-22 0 0 -8 0 0 0 0 0 34
armada|165 84 35 -105 -188 -60 -89 -125 -57 -97 -93
armistice|-17 103 -11 -28 -62 33 41 101 -12 -32 -7
armor|145 35 65 -69 -109 -54 -75 -75 -57 -82 -67
armour|222 83 53 -82 -115 -29 -78 -69 -58 -126 -96
armour @place|-38 32
armour cross|30
armour roll|0 -10 0 0 0 36 0 0 0 0 -10
armour settle|-13 0 0 0 0 0 0 38
armour supper|0 31
armour veteran|30 0 0 0 0 0 0 -17
armoured|102 28 0 -21 -27 -54 0 -14 0 -40 -74
armoured @platform|0 0 0 0 0 0 0 0 0 -9 -34
armoured brigade|57 -20
armoured car|58 -8 0 -9 0 -54 0 -11 0 -16 -6
armoured column|0 14 0 0 0 0 0 0 0 0 -37
armoured patrol|-17 40 0 0 0 0 0 0 0 0 -8
armoured-vehicle|145 35 65 -69 -109 -54 -75 -75 -57 -82 -67
arms|-39 -39 -71 12 52 147 -102 -97 -72 70 98
army|217 111 40 -39 -157 -73 -77 -147 -132 -127 -83
army @date|25 -30
army @group|-31 7 0 52 0 0 0 28
army @person|-9 -38 0 22 0 16
army @place|-8 43 0 0 0 0 -8 -20 0 -9 13
army abandon|-33 13 0 0 0 0 -7
army boycott|-13 0 0 -10 0 0 47
army cock|6 -8 0 0 0 0 0 0 0 54
army eastern|0 38 0 0 0 0 0 -8
army evacuate|0 0 0 0 0 0 0 0 0 0 34
army fan|36 -8
army field|-9 0 0 0 0 0 0 0 0 0 30
army give|0 41 0 -8 -6
army quashed|-40
army retired|-19 34
army run|33 0 0 -9
army secret|-12 0 0 79 0 -6
army send|-33 18 0 0 0 0 0 0 0 0 -17
army spokesman|-24 0 0 -8 0 0 0 0 0 0 47
army talk|0 0 0 0 49 0 -6
army unpicked|-6 33
around|21 38 0 -60 7 62 9 -13 0 -48 52
around @place|-40 39 0 -9 0 22 -9 -27 0 -21 59
around consulate|0 0 0 -20 -9 45 0 -11
around lake|65 0 0 -16 -9
around truce|0 0 0 0 0 0 0 37
arrange|-19 0 37 -7 -62 26 25 82 59 0 -41
arrangement|-13 0 0 -21 0 0 0 58 0 17 -20
arrangement @platform|-11 0 0 -10 0 0 0 43 0 0 -6
arrangement @state|0 0 0 -8 0 0 0 0 0 37 -6
array|-15
arrest|12 -103 21 -83 21 24 -163 -146 -40 248
arrest #|53 0 0 0 0 0 0 0 0 -9
arrest @place|-51 0 0 0 0 22 0 -8 0 14 -27
arrest @state|-45 0 0 22 36 0 0 0 0 28 -7
arrest abbot|58 0 0 0 0 0 0 0 0 -21
arrest any|-32 0 0 0 0 0 0 0 0 24
arrest fishermen|0 0 0 -44 0 -6
arrest follow|32 0 0 0 0 -8
arrest two|0 0 0 -16 0 0 0 0 0 31
arrival|-33 22 16 11 51 0 -85 14 8 -55 -16
arrive|154 -13 111 -122 -105 -140 -41 50 -56 -69 43
arrive harbour|-15 0 0 0 0 0 0 0 0 0 50
arrogance|0 0 0 -62
arrogance demand|0 0 0 -62
arsenal|0 0 0 0 0 0 0 0 0 23
art|0 0 0 0 0 0 0 -14 0 0 -16
article|0 0 0 18 0 0 0 -12
artificial|0 0 0 22 0 0 0 -15 0 -8
artillery|150 18 62 -56 -114 -85 -78 -59 -58 -87 -71
artillery brigade|-48 36 0 0 0 -24
artillery may|-30 0 0 29
artist|0 0 0 0 0 0 0 0 0 -7 35
artist dawn|0 0 0 0 0 0 0 0 0 -7 35
as|-34 35 40 30 71 122 0 -73 22 -100 23
ash|-13 0 0 13 0 0 0 0 0 -45 -21
ash volcano|0 0 0 0 0 0 0 0 0 -38
ashore|20 -7 14 -8 0 0 0 0 0 0 -9
aside|9 -12 0 0 21 0 13 33 0 22 -16
aside @state|14 0 0 45 0 -24 36 -10 0 -14
aside demand|0 0 0 -30 33 0 0 -9
aside real|0 0 0 -13 0 0 0 0 0 40 -10
ask|-158 -116 -29 55 -26 231 -35 -65 -11 -130 -239
ask @organization|0 0 0 20 0 37 0 -7 0 -21
ask @person|0 0 0 41 0 -53
ask @state|0 44 0 18 -60 39 62 27 13 -65 -7
ask about|-12 0 0 31 0 -39 -8 15
ask another|0 0 0 0 0 0 -12 37
ask call|0 0 0 -62 0 -30 0 -19
ask correction|0 0 0 -7 0 39 0 -10
ask dock|-6 0 0 -9 0 0 0 0 0 49
ask immediate|0 0 0 -15 0 35
ask information|0 0 0 -26 0 0 0 0 32
ask nothing|0 0 0 57 -7 -22 -13 0 0 22
ask pardon|0 0 0 -16 54 -27
ask proof|0 0 0 9 0 44
ask removal|0 0 0 38 0 -12 0 -9
ask sanction|0 0 0 0 0 -12 41
ask single|0 0 0 34 0 0 -12
ask six|0 -14 0 0 0 -14 0 0 0 57 -8
ask whether|23 0 0 -17 -6 -43 0 36
aspect|0 0 0 0 0 0 0 25
assail|-76 -87 -26 219 -83 -81 11 -60 -23 -133 -93
assailant|98 51 0 9 -49 19 -33 -46 -68 -15 -15
assassinate|145 0 -46 -32 35 -50 -34 -56 -44 -200 -60
assassinate @person|31 0 0 0 0 -12
assault|85 -31 -92 62 -65 0 -40 -145 -117 0 -126
assault @state|0 0 0 0 0 0 0 0 0 30
assemble|215 -62 -18 -69 -89 0 0 15 -54 -45
assembly|-67 -70 -70 96 -31 -23 42 17 0 -28 -45
assembly debate|-33 0 0 0 0 0 0 0 0 -11
assembly fail|0 0 0 0 0 -9 40 -8
assertion|16
assessment|-33 11 -11 -59 -12 37 46 -23 15 -80 -22
asset|0 0 0 0 0 0 0 0 0 31
asset freeze|0 0 0 0 0 0 0 0 0 31
assets|47 0 -14 -17 17 -33 -37 -45 -18 -27 34
assets @state|-39 0 0 0 0 0 0 0 0 70
assets former|87 0 0 -9 0 -6 0 0 0 -29
assistance|-60 12 -41 -106 7 104 -97 -66 -23 86 75
association|30 0 0 11 0 -19 -19 -7 0 -47 63
association court|41 0 0 0 0 0 0 0 0 -40
assuranc|0 0 0 -17 -8 28
assuranc @state|0 0 0 -8 0 30
assurance|0 0 0 -7 19 -13 0 0 0 0 -8
assurance about|0 0 0 0 29 -12 0 -30
assure|-37 8 0 -182 341 29 -33 51 11 -44 -71
assure @state|-7 -12 0 -45 54 -34 -13 7
assure host|0 34 0 0 18 0 -8
assure journalist|0 0 0 0 -7 -6 0 63 0 -8
asthma|0 -16 -12 -36 -21 -59 -30 -107 -10 26 166
astonished|-30 0 0 0 0 26 0 0 0 -10
astonished @state|-30 0 0 0 0 26 0 0 0 -10
astronaut|-9 0 0 0 0 0 0 -31
asylum|-59 -25 -31 -36 -9 71 -93 -39 -39 87 107
asylum @platform|0 0 0 -9 -8 0 0 30
asylum @state|0 0 0 33 0 0 0 0 0 0 32
asylum claim|0 0 0 0 -13 -9 0 0 0 72 -30
asylum seeker|0 0 0 -21 0 47 0 0 0 -10 -7
at|-23 -30 62 22 -23 -47 -35 13 -30
atmosphere|-11 20 -22 -52 -18 0 126 -66 11 -115 -44
atomic|-23 0 0 -22 0 25
atone|-45 -22 -7 -40 78 45 -42 -27 -15 -83 27
atrocity|110 -10 23 -17 -11 0 -26 -21 -11 -74 -37
attache|-82 46 0 -23 50 0 6 0 0 76
attache say|-37 40
attached|0 0 0 18 0 0 0 -13 0 12
attaché|-14 0 0 0 -7 -13 0 -26 0 46 -16
attaché paymaster|0 0 0 30 0 -9 0 -7 0 -7
attack|89 -200 -118 108 -81 -89 -43 -256 -144 -88 -192
attack @group|30 0 0 -14
attack @place|19 0 0 0 0 44
attack @platform|37
attack @state|-43 -28 0 73 -31 -10 -11 -7 0 0 -8
attack anybody|0 0 0 37 -8 0 0 -19
attack draw|-8 0 0 -43
attack nobody|37 0 0 -11 0 -28
attack two|32 0 0 0 0 0 0 0 0 -11
attacker|92 49 0 25 -49 17 -33 -46 -68 -15 -16
attempt|-7 -9 0 0 0 -8 29 20 0 -7
attempt @state|0 -8 0 23 -15 0 34 -10
attempt succeed|0 0 0 0 0 0 0 36
attend|-75 16 -36 -200 -71 -147 195 176 118 -60 -148
attend @state|0 0 0 0 0 0 8 -33
attend conference|0 0 0 -30
attention|0 -17
attentive|-6 0 0 0 0 18
attitude|0 0 0 0 0 0 0 0 0 -9 35
attitude @state|0 0 0 0 0 0 0 0 0 -9 35
attributed|0 0 0 -7 0 0 0 0 0 17
auction|-39 -99 -30 11 -77 -31 -55 -88 0 23
audienc|0 0 0 0 -19
audience|-10 0 0 0 -30 0 0 0 0 -8 -6
audit|-18 0 15 127 19 -62 -23 12 35 -66 -36
audit army|-12 0 0 79 0 -6
augment|121 -94 0 -44 0 8 -42 -10 -20 31
authorise|99 -10 -37 -6 26 -115 -64 -38 -57 -20 263
authorise @state|0 0 0 0 0 0 0 0 0 20 -33
authorise inquiry|0 0 0 30
authorise patrol|0 0 0 0 0 -6 0 -16 0 0 63
authorities|0 -74 -73 0 28 -27 34 80 8 -17 -21
authorities ask|0 0 0 -15 0 -8 0 44
authorities call|0 0 0 0 0 17 0 0 0 -33
authorities revoke|46 0 0 0 0 0 0 0 0 -27
authorities stop|0 0 0 0 0 0 32 -10
authority|-14 -74 -70 27 -20 -31 13 79 0 -9 -30
authorize|72 0 -36 -33 38 -106 -64 -19 -56 -35 247
autograph|0 0 0 0 0 0 0 -19
autonomy|0 0 0 -14 82 0 0 -18
autonomy plan|0 0 0 -11 30
autonomy speech|0 0 0 0 52 0 0 -17
autumn|-32 -26 51 0 0 0 40 -14
autumn visit|0 0 0 0 0 0 40 -11
available|26 0 0 0 0 0 0 0 0 -35
available squad|26 0 0 0 0 0 0 0 0 -35
avalanche|-95 -6 -15 -53 0 72 -44 18 -20 -95 -7
avenge|23 10 -12 11 42 -74 -24 -53 -33 0 17
aviation|-30 -9 0 -12 16 0 0 0 0 30 9
aviation say|-29 0 0 0 0 0 0 0 0 31
avoid|-71 -23 -29 -69 81 88 -62 48 0 -40
avoid second|0 0 0 0 0 30
await|-63 -39 -19 61 0 -27 -82 13 -17 -77 -40
await @state|-9 0 0 -18 0 -22 -13 40
await tally|0 0 0 -10 0 39
awake|34 0 0 0 0 0 0 0 0 0 -8
award|0 0 0 92 0 0 -9 0 0 -14 -12
award win|0 0 0 72 0 0 0 0 0 -12 -12
awarded|0 0 0 -8 -6 0 0 13 41 -32
awarded @state|0 0 0 0 0 0 0 54 0 -18
awarded themselves|0 0 0 0 0 0 0 -32 43 -10
away|-102 69 -14 22 10 30 29 -34 -7 -10
away @military_unit|-7 0 0 -9 0 0 0 0 0 83
away @organization|0 0 0 -22 0 -32 -15 0 0 41
away @state|-50 -13 0 0 0 32 39 -7 0 0 -19
away @weapon|-27 43 0 0 0 -7 0 0 0 -14
away all|0 41 0 0 0 0 0 0 0 -17
away arm|0 0 0 -14 0 0 0 0 0 -21 35
away court|0 0 0 0 0 0 0 33 0 -8
away island|0 0 0 -18 40
away neighbour|0 0 0 -17 0 36
away odd|-24 34
away permit|0 0 0 0 0 0 0 -15 0 0 35
away racism|0 0 0 75 0 -6 -27 0 0 -6
away radar|0 0 0 64 0 -13
away reproach|0 0 0 -22 0 36
axe|0 0 0 0 25
ayatollah|-23 -68 -70 60 -18 -22 18 70 10 0 -37
azawad|0 0 0 0 0 0 44
azawad movement|0 0 0 0 0 0 44
back|-89 143 -126 0 24 -174 12 89 81 -62 31
back #|0 -7 0 0 46 0 0 0 0 -12
back @date|-28 -9 0 15 -45 0 33 41 0 -20 26
back @organization|0 0 0 34 0 0 63 -26 0 -54
back @person|44 -7 0 -9 32 0 0 -14 0 -12
back @place|-89 136 0 -21 -56 -16 -23 78 -10 0 11
back @platform|-25 -16 0 0 0 0 0 0 0 47 18
back @state|35 -26 0 0 14 -38 -22 48 0 -8 19
back all|0 0 0 -6 37 0 0 -12 0 0 -8
back barrack|-41 83 0 0 0 -9 -7 -11
back border|-13 -21 0 -10 0 0 0 51 0 0 -13
back brink|0 34 0 -7 0 0 0 0 0 -9
back cabinet|0 0 0 0 0 31 0 -15
back channel|0 0 0 -12 0 0 0 30 0 -9
back check|0 0 0 -6 0 0 0 0 0 45
back column|-30 0 0 0 0 0 0 0 0 11
back custom|0 0 0 52 0 0 0 0 0 -13
back down|0 -20 0 -15 46 0 0 -25 0 -7 26
back every|46 -8
back expulsion|0 0 0 0 22 0 0 0 0 0 37
back flight|0 37
back frontier|0 -12 0 0 0 36
back government|0 -12 0 -18 -10 63 0 -21
back if|0 -40 0 23
back naval|0 0 0 0 0 37
back once|-19 -8 0 47 0 0 0 0 0 -8
back part|0 -15 0 0 0 0 0 51
back port|0 34 0 0 0 0 0 -9
back post|0 -11 0 0 0 0 0 61
back rare-earth|0 0 0 0 0 0 0 0 0 34 -11
back say|118 0 0 -42 -10 0 -18
back seat|0 0 0 -18 0 0 0 40
back see|0 -8 0 30
back sejm|-6 0 0 54 0 0 0 -8
back sign|0 0 0 0 0 0 0 -11 40
back spokesman|0 0 0 -9 0 30
back table|0 0 0 26 -38 0 12 -8
back terror|0 0 0 -8 0 0 -31 0 0 49
back tribunal|0 0 0 -13 0 -65 0 -16 0 43
back twice|-7 0 0 0 0 0 0 0 0 40
back two|-20 0 0 -8 -25 0 0 -8 0 -16 45
back week|0 0 0 0 0 0 30 0 0 0 -18
back what|44 0 0 0 0 0 0 0 0 0 -6
back whom|0 0 0 -18 0 0 39
back within|0 0 0 -11 0 -9 0 48
back work|0 0 0 0 0 0 0 -27 0 0 54
backpedal|31 -30 -10 33 -11 0 -9 -120 -10 51 -30
backtrack|-46 -31 -36 51 -18 -35 -18 -72 47 27 -49
bacteria|0 -16 -12 -36 -21 -59 -30 -107 -10 26 166
bade|-21 0 0 0 -9 104 0 -8 0 0 -13
bade all|-17 0 0 0 0 47
badg|20 -7 0 16 0 16 0 0 0 0 -6
bag|-21 0 0 0 0 0 0 -59
baggage|-23
bags|0 -22 0 -7 0 0 11 -11 0 54
bags leave|0 -15 0 0 0 0 0 0 0 46
bail|16 -16 -26 -44 10 18 -17 -40 0 11 77
baited|0 0 0 -24 18 0 -11
bakery|0 0 0 -7 0 0 0 0 0 0 -26
balcony|0 0 0 20 0 0 0 0 0 -22
bale|0 0 0 0 0 0 0 0 0 38
balikatan|-42 0 29
balikatan drill|-42 0 29
balk|-42 -66 -12 64 -45 -26 149 -59 -32 0 -76
balk sign|0 0 0 -9 0 0 42 -16
ball|-7 0 0 -18 -8 -7
ballet|-9 0 0 0 0 0 0 -22
balloon|0 -23 0 -22 0 0 55 14 0 -24 37
balloon none|0 -6 0 0 0 0 0 0 0 0 35
balloon outnumbered|-40
balloon spotted|31
ballot|0 0 0 0 0 -28 -14 26 0 6 -6
ballot box|0 0 0 0 0 -8 0 0 0 36
bamboo|0 0 0 -15 0 0 0 -8 0 -8
ban|-182 -286 -143 12 -163 -197 -153 -81 -132 81 154
ban #|0 0 0 0 0 0 0 0 0 37 -25
ban @person|0 0 0 90 0 0 0 0 0 -16 -10
ban @state|-20 -12 0 -59 -10 57 -22 -27 0 17 68
ban arm|0 0 0 33 0 0 0 0 0 -7 -10
ban brotherhood|52 0 0 0 0 0 0 0 0 -24
ban contact|0 0 0 0 0 0 0 99 0 0 -31
ban dealing|0 0 0 0 0 0 0 0 0 -49 29
ban liberation|0 0 0 0 0 -75 0 0 0 0 44
ban list|0 0 0 -9 0 0 0 0 0 -31 30
ban romklao|-8 33 0 0 0 0 0 0 0 0 -8
ban secession|0 0 0 47 0 -14 0 -23 0 -7
ban show|0 0 0 0 57 0 0 -7
banana|-7 0 0 -6 0 21 -11 -12 0 24 -11
banana @place|0 0 0 0 0 0 0 0 0 33
band|-45 -24 7 -21 -6 -8 -41 -11 0 -17 -8
bandaged|0 0 0 0 0 0 0 0 0 0 15
bandit|-18 0 0 20 -11 0 0 0 0 22 -14
banged|0 0 0 0 0 0 0 -8 0 41
banged way|0 0 0 0 0 0 0 0 0 41
banish|-8 -35 -16 0 -14 -91 -38 -27 -18 113 -43
bank|-51 -30 -60 -173 -44 -64 -65 -27 -49 67 -53
bank @place|52 83 0 -22 -7 0 0 -21 0 -24 -10
bank chairman|-10 0 0 0 0 53
bank mereb|38 0 0 0 0 0 0 0 0 -7
bankable|0 0 0 -6 0 32 0 -6
bankable @person|0 0 0 -6 0 32 0 -6
banker|-21 0 0 -32 0 0 0 0 0 -18 -15
banker live|0 0 0 0 0 34
banking|-30 -98 -29 49 -72 -28 -61 -84 0 34 23
banking file|0 0 0 52 0 0 -8
bankrupt|0 -15 0 31 0 -24 0 -13
banquet|0 0 0 12 -14 0 0 0 0 0 46
banquet @state|0 0 0 -7 -11 0 0 0 0 0 46
bar|-8 -273 -114 -27 -105 -345 -51 -203 -123 236 -58
bar @state|-19 0 0 0 27 0 -7 -8 0 63 -23
bar association|41 0 0 0 0 0 0 0 0 -40
bar hemispheric|0 0 0 0 0 -12 0 0 0 40
bar marxist|49 0 0 0 0 0 0 0 0 -16
bar sky|-36 0 0 0 0 0 0 0 0 16
bar unload|-33 0 0 0 0 0 0 0 0 16
barb|0 0 0 23
barbed|-24 -10 0 0 0 0 0 0 0 0 57
barbed wire|-24 -10 0 0 0 0 0 0 0 0 57
bare|-25 49 0 43 36 -15 -16 -7 -27 -52 -19
barely|0 -13 0 0 0 0 91 -41 0 0 -8
barely speak|0 0 0 0 0 0 46 -22 0 0 -6
barent|-20 54 0 -6 0 0 0 0 0 -12
barent patrol|-11 42 0 -6 0 0 0 0 0 -7
barg|0 20 0 0 0 9 0 13 0 -26
barg north|-13 30
bargain|-143 -139 -42 -137 -77 -136 80 261 25 -111 -33
bargain @state|-7 0 0 -7 0 0 -12 34 0 -7
bargain pension|0 0 0 0 0 0 0 34
barge|-23
barked|0 0 0 18
barley|0 0 0 -12 0 0 -9 8 0 7 16
baron|0 -7 0 0 0 -8 0 41
baron @state|0 -7 0 0 0 -8 0 41
barrack|0 44 0 -55 -11 23 14 -14 0 -37 -19
barrack @place|31 32 0 -10 0 -12
barrack southerner|-13 30
barrage|258 -29 -44 -7 -53 0 -62 -82 -80 -140 -187
barrage @state|31 0 0 0 0 0 0 0 0 -8
barrel|-58 -40 -31 -68 9 -40 -48 -67 -25 70
barrel road|-13 0 0 0 0 0 0 0 0 33
barricade|23 -18 0 -26 0 38 57 -9 -16 82 -10
barricade logs|0 0 0 0 0 0 -7 -25 0 40 -8
barrier|0 -16 0 -36 0 0 0 -10 0 -15 63
barrier @place|0 0 0 -28 0 0 0 -10 0 0 32
barter|0 0 0 0 0 0 0 58
barter renew|0 0 0 0 0 0 0 58
base|109 33 -56 -64 0 -10 -47 -8 -22 -27 -32
base @person|0 0 0 -6 20 0 -7 0 0 -38
base @place|29 27 0 -21 -32 24 -8 56 0 15 -7
base intelligence|-22 0 0 -12 36 0 0 0 0 -10
base outside|0 0 0 0 0 0 17 -51
baseball|-101 -58 -27 -161 -79 -16 -59 -69 -50 -105 -126
baseles|0 0 0 -74 -17 73 -12 0 0 8
baseles @state|15 0 0 -15 -10 48 0 0 0 -27
basi|0 0 0 -13 25 0 -9 20
basin|0 0 0 0 0 0 0 27
basketball|-113 -59 -28 -162 -79 -16 -59 -68 -51 -105 -126
bastion|37 28 -52 -25 -25 -40 -25 28 -20 37 -13
batch|28 0 0 18 0 -16 0 0 0 -9 -6
baton|59 0 31 0 0 0 0 0 0 0 -16
baton @state|0 0 31 0 0 0 0 0 0 0 -15
baton charge|60
bats|0 0 0 -18 0 35
bats away|0 0 0 -17 0 36
batsman|-106 -59 -28 -169 -80 -16 -60 -68 -51 -106 -126
battalion|199 117 27 -118 -193 -61 -93 -123 -59 -145 -152
battalion @state|32 0 0 0 0 0 0 -14 0 0 -10
battalion go|0 0 0 0 0 0 0 0 0 0 -30
battalion pack|0 38 0 0 0 0 0 0 0 -6
batter|75 -61 -36 -8 -7 -32 -52 -68 -34 -62 -23
batter charge|0 0 0 -11 0 33
battery|217 -6 56 -54 -112 -76 -80 -98 -58 -118 -83
battery @weapon|34
battery down|-17 -13 0 50
battery hold|35
battle|128 -31 -25 12 7 59 -69 -44 -39 -61 -48
battle group|31
battlegroup|145 35 65 -69 -109 -54 -75 -75 -57 -82 -67
battleship|0 12 0 0 0 0 0 0 0 -16 -13
baulk|-42 -66 -11 73 -44 -26 107 -38 -31 0 -74
bavarian|-15 0 0 0 0 0 0 0 0 21
bay|0 0 0 -28 0 0 0 0 0 -7
bayonet|96 -60 -35 21 0 -63 -51 -67 -32 -59 -21
bazaar|-8 0 0 15 0 0 0 0 0 6 -9
be|-194 -223 -39 0 109 -155 44 29 -41 -156 -312
beach|-33 -21 0 14 0 -7 -10 -26 0 -29 -12
beach if|-42 0 0 32
beach-towel|-18 0 0 0 0 0 0 0 0 0 -6
beagle|0 0 32 -19 -27 0 0 19
beagle regular|0 0 32
bear|27 -24 23 -46 121 0 -7 -13 -11 -36 -132
bear consequences|0 0 0 34 -11
bear off|34 0 0 0 0 0 0 -13
beat|181 -67 -29 -20 -53 -56 -53 -66 -34 -48 -86
beat black|36 0 0 0 0 -7 0 0 0 0 -42
beat fist|37 0 0 -8 0 0 0 0 0 -11
beaver|0 0 0 0 0 0 0 0 0 0 -26
because|-16 -48 0 0 -12 0 37 -15 0 18 -20
because gang|0 0 0 0 0 0 0 0 0 56
because name|0 0 0 50 0 0 0 0 0 -28
because somebody|-7 0 0 0 0 0 0 0 0 40
become|7 -7 0 -43 47 -24 12 89 0 -18 -10
become member|0 0 0 -29 48 0 0 39 0 -8
bed|0 0 0 0 9 0 0 42
bed tax|0 0 0 0 0 0 0 47
beef|235 -118 -9 -59 -93 -27 -77 -13 -55 18
beekeeper|-27 -11 0 0 0 0 0 0 0 -8
before|-37 99 -17 97 -55 51 -13 -48 -24 -51 -53
beg|-92 -107 0 -59 52 299 -25 -58 -25 -111 -170
beg both|0 0 0 -9 -17 33 0 -15
beg forgivenes|0 0 0 -8 49 -22
beg relief|0 0 0 37 0 -34
beg summit|0 0 0 0 0 0 -11 45
begin|-63 145 217 -82 -25 -164 -51 121 -47 -167 -137
begin @date|-28 -8 0 -22 45 0 0 -25 0 21
begin disengage|-7 36 0 0 0 0 0 -10
begin enrich|47 0 0 0 -7
begin fly|37 -8 0 0 0 0 0 0 0 -23
begin hand|0 33 0 -11
begin once|0 0 0 0 -8 0 0 -16 0 0 36
begin patrol|56 -28 0 0 0 0 0 0 0 -10
begin scaled-down|-8 32
beginn|0 0 0 0 0 29
behalf|0 0 0 11 0 29 0 -17 0 0 -14
behav|0 0 0 36 -10 0 0 0 0 -7
behav like|0 0 0 36 -10 0 0 0 0 -7
behave|0 0 0 -24 0 0 0 10
behaviour|0 0 0 54
behead|222 0 -23 -36 25 -39 -59 -73 -55 -276 -97
behind|-58 82 0 0 47 82 -21 53 0 -21 -18
behind @state|0 0 0 -15 51 0 -17 55 0 -34 -11
behind @weapon|0 0 0 0 0 33
behind bar|0 0 0 34
behind leaflet|-15 0 0 -11 0 58
behind them|-14 32
behind tyre|-13 0 0 0 0 0 0 0 0 35
beira|-7 15 0 0 -11 36 0 0 0 -6 -6
belatedly|0 0 0 0 21 0 0 -6
belgrano|18 0 0 0 0 0 -6 0 0 -7
believe|27 39 0 -21 -10 31 -14 14 0 -27 -13
believe @state|0 0 0 0 0 48 0 0 0 -23 -12
believe speed|0 0 0 0 0 -14 0 33
belittled|-8 0 0 61
belittled @state|-8 0 0 61
bell|0 -16 0 -11 14 0 0 0 0 -10 -19
belli|0 -15 -21 13 31 -7 -66 -63 -16 -35 -11
belligerent|-12 0 0 0 0 23 0 -8 0 17
belong|0 -28 19 19 30 24 -38 -13 -15 48 -50
below|0 0 0 -16 0 0 -7 0 0 49
below grind|0 0 0 -14 0 0 -7 0 0 59
belt|-17 0 0 21 0 0 0 0 0 -7
bench|20 0 0 -13 0 0 0 0 0 -33
beneath|0 0 0 -12 0 20 -9 -6
benefit|-9 0 0 0 0 0 0 0 0 0 48
benefit famili|-9 0 0 0 0 0 0 0 0 0 48
bent|-16
berate|-152 -111 -62 410 -214 -82 0 -127 -18 -211 -164
berdyansk|0 -29 0 0 0 0 0 0 0 28
berm|75 -13 0 -16 0 0 0 0 0 11
berm @place|-8 0 0 0 0 0 0 0 0 30
berth|18
beseech|-66 -80 0 -40 -100 300 7 -96 -32 -87 -108
beseech neighbour|0 0 0 -13 0 30
besid|0 0 0 28 0 0 17 -19 0 -11
beside|13 -15 0 26 0 -11 -11 0 0 -9
besiege|168 -214 -76 -27 -60 -101 -84 -60 -51 -34 99
besiege @state|-20 0 0 0 0 0 0 0 0 30
besiege hold|63 0 0 0 0 0 0 0 0 -14
besiege monastery|-22 0 0 0 0 0 0 0 0 0 30
besought|0 0 0 0 0 31 -6
besought @group|0 0 0 0 0 31 -6
betrayal|-21 -19 0 101 -65 0 -18 -53 13 -63 32
bett|0 0 0 -21
better|-32 -38 0 16 47 14 0 -58 0 -17 -10
better than|0 -10 0 -13 0 57
between|0 -11 -18 -70 -18 -21 12 -16 23 -51 -35
between @date|0 0 0 0 0 -44 0 -15 0 29 -8
between @organization|0 0 0 0 0 0 0 0 0 44
between @place|-13 -10 0 0 0 0 0 41 -7 -21
between @state|11 43 -11 0 0 0 137 -33 0 -55 -25
between presidential|0 0 0 0 0 0 0 32
between them|0 0 0 0 0 32 -46 30 35
between two|0 -16 0 -10 -32 -7 0 0 0 -27 25
bewilderment|0 0 0 -18 10 27
beyond|0 -23 0 0 -8 0 -20 -21 43 -21
bias|0 0 0 -16 0 0 33
bicycl|0 0 0 -19
bid|-206 -104 -41 78 74 -90 -63 7 -49 -172 -96
bid defuse|0 0 0 -22 -12 0 0 40
bid largest|0 0 0 36 0 -20
bid seat|0 0 0 0 62 0 0 -20
bid stay|0 0 0 37 0 -7 0 -7
bid still|-8 0 0 -15 0 63
bidder|-70 -36 -31 -71 10 -39 -47 -55 -25 31 8
big|-16 0 25 -14 -9 20 0 7
biggest|-10 0 0 0 0 0 0 -24 0 0 6
biker|-13 0 0 0 0 0 0 0 0 36
biker stage|-13 0 0 0 0 0 0 0 0 36
bilateral|0 -7 0 0 0 0 -14 15
bill|-59 -59 -31 90 -58 -94 -52 -17 -24 51 -27
bill dawn|0 0 0 0 0 0 0 34
bill pull|0 0 0 99 0 0 0 0 0 -10
bill send|-6 0 0 54 0 0 0 -8
billet|95 -20 -11 0 -85 -20 -30 0 -35 -22
billion|-7 -51 -27 -20 -36 -32 -21 -23 -21 0 46
billion dollar|0 0 0 0 0 0 0 -11 0 -10 61
bin|-14 -50 -13 -7 -72 15 -76 -74 -35 23 22
binational|0 0 0 0 0 0 0 25
bind|-8 0 0 18 0 -15 7 -7
binder|0 -8 0 0 27 0 0 -6
biologist|-16
birdshot|21 0 0 0 0 0 0 0 0 -10
birth|-7 0 0 0 0 0 30 0 0 0 33
birth come|-7 0 0 0 0 0 0 0 0 0 33
birth nothing|0 0 0 0 0 0 30
biscuit|0 -11 0 0 0 0 0 0 0 42 -22
biscuit cost|0 -11 0 0 0 0 0 0 0 43 -22
bishop|-24 28 0 -13 -30 100 -7 -41 0 -10
bishop @place|0 0 0 0 -9 40
bishop tell|-19 34
bismarck|0 0 0 -16
bison|0 0 0 -44 0 -13
bistro|0 0 0 0 0 0 0 -27
bitter|0 0 0 57 0 0 0 -13 0 -8
bitter exchange|0 0 0 57 0 0 0 -12
bivouac|31 -12 17 0 23 -18 -13 -9 11 -13 -56
black|60 -96 -32 -76 -90 -106 -56 -115 -49 202 -104
black blue|36 0 0 0 0 -7 0 0 0 0 -42
blacklist|-81 -182 -55 -134 -159 -105 -81 -199 -101 322 37
blacklist foreigner|0 0 0 0 0 0 0 0 0 -6 40
blackout|-7 0 0 27 0 -7
blackout city|0 0 0 31
blame|-153 -116 -64 279 -173 -74 42 -130 12 -245 -154
blame @place|0 0 0 38 0 0 -13 0 0 -13
blame @state|0 -7 0 32 -9 -17 11 0 0 -20 -10
blame @weapon|-36 0 0 16
blame government|10 0 0 -53
blame nor|0 0 0 -49 0 29
blanket|-40 0 0 0 0 39 0 -36 0 -24 149
blanket #|0 0 0 0 0 40 0 0 0 0 -19
blanket @place|-15 0 0 0 0 0 0 0 0 0 50
blanket cross|-13 0 0 0 0 0 0 0 0 -39 47
blanket let|0 0 0 0 0 0 0 0 0 0 32
blanket tent|0 0 0 0 0 0 0 -29 0 0 55
blar|0 44 0 0 0 0 0 0 0 -7
blar propaganda|0 44 0 0 0 0 0 0 0 -7
blare|0 0 0 0 0 -75 0 0 0 0 21
blare car|0 0 0 0 0 -75 0 0 0 0 21
blast|197 -209 -112 203 -97 -156 -61 -189 -107 -249 -161
blaze|0 -47 -9 6 -17 -7 41 0 63 -17 73
bless|-18 0 0 0 0 0 0 0 0 -9 22
blind|16 -131 -18 -18 -86 -52 -18 -27 -51 55 -38
blink|0 8 -26 -28 45 -54 32 -8 -6 0 14
blizzard|-88 -7 -15 -53 0 74 -45 18 -22 -100 -7
bloc|-27 -69 -70 69 -25 -29 33 64 10 25 -57
bloc call|0 0 0 38 0 -31
bloc go|0 0 0 34 0 -13
bloc nudged|0 0 0 0 0 46
block|15 -216 -63 160 -68 -235 -85 -107 -158 176 -96
block @military_unit|48 0 0 -9 0 0 0 0 0 -11
block @place|-28 24 0 6 0 0 0 0 0 32 -7
block aid|0 0 0 50 0 0 0 0 0 -34
block all|0 0 0 0 0 0 0 0 0 39
block internet|30 0 0 -16 0 -7 0 0 0 -21
block j.|13 0 0 -8 0 0 0 0 0 -32
block media|-6 0 0 54 0 0 0 -8
block sign|0 0 0 -9 0 0 0 32 0 -18
blockade|-99 -94 -63 47 -137 95 -270 -64 -103 184 122
blockade @place|-18 -22 0 -23 0 33 -6 -17 0 14 34
blockade @state|0 -6 0 -13 -8 0 0 -23 0 -18 45
blockade affront|0 0 0 10 0 0 0 44
blockade north|0 0 0 0 0 37
blockbuster|-40 -16 -11 -82 31 -33 -47 -102 -14 -59 -35
blogger|24 0 0 0 0 -10 0 0 0 -7 19
blogger @place|-32 0 0 0 0 0 0 0 0 -6 23
blogger go|47 0 0 0 0 -6
blood|0 -9 0 21 -14 14 -14 -23 0 -19
blood libel|0 0 0 -47
bloodshed|0 0 0 33 0 0 0 -9
blossom|-22
blot|-11 -90 -22 -41 -62 -45 -35 -33 -25 68 8
blow|144 -41 -89 29 -72 -138 0 -159 -113 9 -138
blow @state|0 0 0 -21 0 0 0 0 0 30 -10
blow chamber|49 0 0 0 0 0 0 0 0 -8
blow hot|0 0 0 15 0 0 0 36
blow up|-45 -21 0 37 -11 0 -19 -15 0 -28 -11
bludgeon|130 -61 -36 13 -6 -64 -52 -71 -32 -68 -22
blue|-15 0 0 0 0 47 0 0 0 -20 -18
blue helmet|-24 0 0 0 0 53 0 0 0 -7 27
blue okrestina|61 0 0 0 0 -6 0 0 0 0 -42
blue-bird|35 0 0 0 0 0 0 0 0 -14
blue-bird network|35 0 0 0 0 0 0 0 0 -14
bluebook|0 0 0 0 20
blunt|0 0 0 32
blunt language|0 0 0 32
bluntly|0 0 0 -30
bluntly tell|0 0 0 -30
bmp|0 31
bmp cow|0 31
boar|-19 -13 0 -7
board|-164 -77 -65 34 0 -127 -71 -77 -81 156 21
board @place|-6 0 0 36 0 0 0 0 0 13 -9
board @state|0 -11 0 17 0 0 42 -19 0 60 -12
board clear|0 0 0 0 0 0 0 0 0 -20 52
board contract|0 0 0 0 0 0 0 54 0 -18
board go|36 0 0 33
board sand|-8 0 0 -12 39
board say|35 0 0 -11
boat|16 -18 -7 -29 24 -37 -24 0 0 21 22
boat @state|0 0 0 0 0 0 0 16 0 48 -6
boat back|32
boat cease|0 -24 0 0 0 0 0 0 0 -7 47
boat crew|-31 0 0 0 0 0 0 0 0 34
boat get|0 0 0 0 0 0 0 0 0 0 30
boat harass|-26 0 0 -11 0 0 0 0 0 48
boat if|0 32 0 0 0 0 0 0 0 -10
boat near|9 34 0 0 0 0 -11 -8 0 -11
boat off|38 0 0 0 0 0 0 0 0 -50
boat out|-35 0 0 -12 0 0 0 0 0 41
boat people|-25 0 0 -7 75 -19 0 0 0 -12
boat sink|31
boat step|0 0 0 -9 -8 0 0 30
boat through|-28 0 0 15 0 0 0 0 0 0 30
boatload|48 0 0 -10 0 -13 0 0 0 -15 -9
boatload @state|49 0 0 0 0 0 0 0 0 -14
bodi|-41 -13 0 -20 -21 -29 -32 0 19 -10 210
bodi @state|0 0 0 0 -8 0 0 -13 0 0 33
bodi end|0 0 0 0 0 0 -13 32
bodi refrigerated|0 -7 0 0 0 0 0 0 0 0 31
bodi soldier|-30 0 0 0 0 -23 0 -18 0 0 76
bodi take|-7 0 0 0 0 0 0 -10 0 0 34
bodi two|0 0 0 -6 0 0 0 -8 0 0 51
body|0 -6 0 -19 51 -36 -11 -18 0 50 -10
body @state|0 0 0 30 0 -35 -6
body unanimou|0 0 0 0 0 -12 0 0 0 40
bog|103 -12 0 21 -7 -49 81 -40 0 0 -24
bogu|0 0 0 41 0 -6 -8 0 0 -7
bogu peace|0 0 0 41 0 -6 -8
bojayá|0 0 0 -8 49 -22
bok|8 -25
bolster|158 -109 -7 -45 0 0 -43 -11 -20 31
bolster squadron|36
bolt|0 0 0 -6 0 0 0 -7 0 27
bolt coalition|0 0 0 -6 0 0 0 -7 0 31
bolted|0 0 0 0 0 0 0 0 0 -15
bomb|245 -101 -191 80 -109 72 0 -127 -172 -94 -260
bomb @place|40 45 0 14 0 47 0 -8 0 -15 -11
bomb ask|44 0 0 -11 0 -42
bomb bridge|-26 50 0 -13 0 26
bomb hoax|-33 -13 0 7 0 0 0 0 0 38
bomb pave|-33 0 0 0 0 0 0 0 0 52
bomb sardasht|-25 0 0 32
bombard|168 -128 -62 19 -55 -29 -26 -135 -55 -85 -68
bombard @weapon|46
bombardment|137 -21 -73 9 -14 0 -43 -65 -70 -65 -139
bombardment @place|81 -6
bombardment time|-49
bomber|285 122 30 -63 -242 -50 -124 -178 -126 -143 -133
bomber collide|-33
bombing|75 -14 -43 19 -7 0 -30 -48 -47 -19 -50
bonaparte|0 -28
bond|-70 -45 -31 -73 8 -39 -53 -58 -25 25 41
bone|27 -7 0 15 0 0 0 -15 0 -9 11
bone while|31 0 0 0 0 0 0 0 0 -7
booby|17 -16
booed|0 0 0 0 -20
book|29 0 0 -12 0 0 0 -34 0 -14 -8
book @place|0 0 0 0 0 0 0 -32
bookcas|0 0 0 0 0 -56 0 0 0 0 41
bookcas national|0 0 0 0 0 -56 0 0 0 0 41
booked|0 0 0 0 0 -7 0 27
bookmaker|0 0 0 0 0 -21
boost|143 -133 -25 -51 38 -89 -106 75 -62 -32 9
boot|15 -9 0 0 -10 0 -9 -7 0 0 10
boot @place|30 0 0 0 -9 0 -9
bor|0 0 0 0 0 27
border|-31 42 -68 -44 -69 65 -32 29 -21 66 -89
border @date|0 16 0 0 0 0 -20 -30 22 13 -14
border @state|6 -11 0 -21 0 63 -23 -18 0 -8 8
border check|-7 0 0 0 0 0 0 30 0 -8 36
border chief|0 0 0 31
border committee|0 -8 0 -21 0 0 48
border computer|0 0 0 23 0 0 0 0 0 -30
border convention|0 0 0 31 0 0 -8 -8
border delta|-37 40
border die|-24 34
border guard|-13 12 -6 -45 13 -10 -7 -21 0 53 -31
border hear|0 0 0 -16 0 0 33
border officer|-17 0 0 -7 0 0 0 -16 0 49 -16
border panel|0 0 0 0 0 0 0 52 0 0 -13
border patrol|0 0 0 0 0 0 -8 -9 0 99
border pillar|0 0 0 -13 0 47
border post|12 -33 0 -13 0 28 0 -9 0 0 -41
border region|0 0 0 -25 0 40
border strip|-14 27 0 41 0 0 0 -17 0 -14
border treaty|0 0 0 0 0 0 35 -50
border troop|-25 44 0 0 0 0 0 0 0 -19
border-guard|98 51 0 9 -49 19 -33 -46 -68 -15 -15
borjomi|0 0 0 0 0 0 0 0 0 0 19
born|0 0 0 0 0 0 0 63
born sleeples|0 0 0 0 0 0 0 63
borough|-11 -49 -13 -7 -71 18 -75 -68 -35 25 23
borrowing|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
boss|0 0 0 54 0 0 0 0 0 0 -12
boss hold|0 0 0 54 0 0 0 0 0 0 -12
both|-57 81 -12 -24 0 123 -41 116 16 -62 -13
both @place|0 0 0 0 0 27 0 50
both @state|0 52 0 -20 -38 47 -14 10 -6 -24 -9
both army|-23 48 0 0 0 0 0 -8 0 0 23
both bank|47 0 0 0 0 0 25
both call|0 0 0 -10 0 0 0 43
both camp|0 0 0 0 49 0 -6
both capital|0 0 0 -11 -9 0 0 31
both comment|0 0 0 0 0 0 0 34
both communiti|0 0 0 0 0 0 0 33
both contain|0 0 0 0 0 0 0 -16 36 0 -6
both government|0 -9 0 -7 30
both neighbour|0 -6 0 0 0 -10 0 10 0 49
both party|0 0 0 52
both side|-21 15 0 -10 51 41 0 -63 -8 -37 41
bottle|104 -62 -28 0 -41 -45 -52 -57 -32 -27 -38
bottom|-15 0 0 20
bougival|0 0 0 0 0 0 30
bougival accord|0 0 0 0 0 0 30
bound|-66 44 -8 -27 15 -15 -7 0 0 122 -24
bound @place|-21 -12 0 -14 0 0 0 0 0 56
bound @platform|-30 -13 0 0 0 0 0 0 0 40 -7
bound @state|0 37 0 0 0 0 0 0 0 13
bound home|0 51 0 0 0 0 0 0 0 0 -9
boundary|-12 12 0 -25 23 13 -8 46 -7 -15 -10
boundary rule|0 0 0 0 33 0 0 -17
bouquet|0 0 0 -11 45 -10 0 0 0 0 38
bouquet @person|0 0 0 0 0 0 0 0 0 0 39
bouquet @state|0 0 0 -11 47 -8
bourse|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
bow|-68 124 -102 -106 172 -235 47 -35 0 -74 57
bowl|0 0 0 0 0 0 0 -8 0 46 -11
bowl upside|0 0 0 0 0 0 0 0 0 47 -10
bowler|-103 -58 -27 -161 -79 -16 -67 -68 -50 -105 -126
box|71 -55 -45 37 -107 -23 -116 -45 -45 -46 -71
box-office|-40 -16 -11 -82 31 -33 -47 -102 -14 -59 -35
boxer|0 0 0 -29
boy|0 0 0 -6 0 0 -11 0 0 -18
boy-scout|-8 0 0 61
boy-scout troop|-8 0 0 61
boycott|-298 -383 -139 30 -185 -124 378 -13 -80 93 -104
boycott @organization|0 0 0 0 0 0 0 51 0 0 -9
boycott @place|-13 0 0 -17 0 0 19 32 0 0 -11
boycott exam|0 0 0 0 0 0 0 0 0 39
boycott session|0 0 0 21 0 -6 30 -9
boyfriend|-19 -38 0 35 -8 -15 -26 -33 -6 -43 -28
boys|30 37 0 -22 -7 -13 -13 -7 0 -12
boys @weapon|-11 40
boys take|40 0 0 -15
bpd|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
bracket|51 -40 0 29 -23 -6 17 24 -26 -35 -42
branch|-62 35 -7 -27 -48 70 12 53 -23 -92 72
branch @state|0 0 0 -17 0 0 8 32
brand|-87 38 -23 186 -103 -85 -237 -140 0 -21 -41
brand @state|0 0 0 30 0 0 0 -6
brand entire|0 0 0 -32 0 0 0 0 0 39
brand traitor|0 0 0 43 0 -7
brandish|-64 -46 -22 225 -26 -88 -41 -92 -57 -120 -115
bras|-8 51 0 0 -7 0 0 -8 0 -12 -14
brave|0 0 0 -9 0 20 0 15
brawl|94 -39 -20 23 24 0 -6 0 33 19 -69
brawl @state|42 0 0 -8
breach|30 -149 -87 83 90 -136 -231 -79 -74 -90 -80
breach @state|18 0 0 -6 30 0 0 0 0 -17
bread|0 0 0 0 0 0 0 0 0 -8 44
bread price|0 0 0 0 0 0 0 0 0 0 45
break|-38 -385 -66 -70 -69 -267 175 -107 -133 -97 -367
break @date|21 -7 0 0 -7 0 -17 33
break @group|-9 0 0 -17 0 0 0 30
break @state|0 0 0 0 0 0 -8 33 0 -20
break bone|31 0 0 0 0 0 0 0 0 -7
break diplomatic|0 0 0 0 0 0 -20 0 0 44
break grind|0 0 0 0 0 0 0 33
break month-old|0 0 0 52
break nuclear|-9 0 0 -7 0 0 0 0 0 32
break off|-52 0 0 -17 -12 31 39 -77 0 33
break only|0 0 0 -11 0 0 32 -17
break relations|60 0 0 25 0 0 34 0 0 -23
break understand|0 0 0 34 0 -47 0 -11
breakaway|0 0 0 0 0 0 0 53
breakaway open|0 0 0 0 0 0 0 36
breakdown|-43 -62 -8 -14 -38 -13 93 -36 74 -43 -29
breakdown summed|0 0 0 0 0 0 -39 0 37
breakfast|29 0 0 -13 0 0 0 15 0 0 -7
breakthrough|-51 -49 -56 -36 -28 91 87 -42 10 -162 44
breakthrough no|0 0 0 0 0 0 -39 0 37
breakup|-42 -57 -8 -25 -35 -13 127 -26 40 -43 -21
breath|0 0 0 15 0 0 15 21
breather|0 -15 0 31 0 -24
breather bankrupt|0 -15 0 31 0 -24
brewer|0 0 0 -18 0 0 -20 0 0 -21 -18
brib|0 0 0 17 0 0 0 -25
brick|0 0 0 0 0 26 0 0 0 0 -6
bridge|126 18 -58 -76 -21 -20 -57 11 0 -53 60
bridge @place|-6 0 0 14 0 0 0 -31 0 -8 22
bridge @state|-13 0 0 0 0 0 0 0 0 -39 47
bridge ani|0 0 0 -10 0 0 0 31
bridge picketed|-8 0 0 32 0 0 0 -16
bridge reopen|-20 55
bridge road|47 -8
bridge should|0 0 0 0 0 0 0 0 0 33
brief|15 0 0 0 0 0 0 0 0 0 43
briefcas|0 0 0 39 -6
briefed|0 0 0 -12 19 16 0 23 0 6 -6
briefed call|0 0 0 0 0 46 0 -10
brigade|190 196 29 -146 -233 -56 -105 -166 -60 -167 -123
brigade @place|0 34 0 -18 -15 0 0 0 0 -10 -7
brigade @state|70 -13 0 0 0 0 0 -13
brigade back|0 -12 0 0 0 36
brigade commander|0 0 0 35 0 0 0 -11
brigade due|-48 36 0 0 0 -24
brigade seal|-8 0 0 0 0 0 0 0 0 30
brigade will|27 0 0 -19 0 0 0 0 0 -34
brigadier|-21
bring|-51 44 -36 -192 -45 -346 46 90 -38 -187 -98
bring @group|0 0 0 0 -14 0 37 17
bring @place|0 0 0 -6 0 0 0 0 0 55
bring @platform|0 32 0 0 0 0 0 0 0 -12
bring @state|-18 9 0 51 20 -47 -8
bring around|0 6 0 0 0 0 0 -36
bring back|17 26 0 -9 -12 0 -18 0 0 44 -12
bring combat|29 0 0 0 0 0 0 0 0 -42
bring down|50 -54 0 7 0 0 -10 0 0 8 -13
bring forward|36 -24 0 0 0 0 0 0 0 0 -9
bring helm|0 0 0 0 0 50
bring home|-39 31 0 0 0 0 0 -6 0 0 23
bring letter|0 0 0 -7 34
bring own|37 -13
bring reciprocal|0 0 0 0 0 0 0 31
bring six|-41 27
bring under|-43
brink|0 34 0 -7 0 0 0 0 0 -9
brink order|0 37 0 -7 0 0 0 0 0 -9
bristle|-49 -14 -34 146 -94 0 44 -35 15 -59 -45
broadcast|37 -6 0 38 -22 -15 -11 -25 0 0 20
broadcast @platform|-25 0 0 36
broadcaster|-17 -12 0 0 -8 -8 -7 0 0 47 57
broadcaster bureau|-9 0 0 0 0 0 0 0 0 -19 64
broaden|26 -73 16 -81 -58 -131 -96 69 0 190 7
broadside|0 -17 -22 12 31 -7 -67 -63 -16 -36 -12
broccoli|0 0 0 0 0 0 0 0 0 -17 -19
broken-down|0 31 0 0 0 0 0 0 0 -14
broken-down bmp|0 31
broker|-235 -43 0 -139 -48 -93 0 258 -44 52 -54
broker @person|0 0 0 -15 0 0 0 36
broker airport|0 0 0 -13 30 0 0 -11
broker elder|0 0 0 0 0 0 0 36
broker sell|0 0 0 0 0 0 0 0 0 35
brokerage|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
bronz|-7 0 0 0 0 -31 0 0 0 0 81
bronz @state|0 0 0 0 0 -16 0 0 0 0 47
bronz way|0 0 0 0 0 -9 0 0 0 0 51
brother|-31 -9 0 -100 147 27 -17 -41 -10 -13
brother @person|0 0 0 -11 -13 44
brother brother|-26 0 0 0 65 -47
brother not|-26 0 0 0 65 -47
brother say|0 0 0 -43 35
brother table|0 0 0 -36 28 0 0 -7
brotherhood|51 0 0 0 0 0 0 0 0 -24
brotherhood order|52 0 0 0 0 0 0 0 0 -24
brush|-56 -160 -74 137 -90 18 152 -107 -50 -44 -137
brush aside|0 0 0 61 0 -25 24 -10 0 -8
brush away|0 0 0 -22 0 36
brush off|0 0 0 -55 0 29 -19 0 0 -6
bta|0 0 0 -43
bta say|0 0 0 -43
buccaneer|9 -25 0 0 0 0 0 0 0 -6 -6
bud|0 0 0 -22 14
budge|-78 0 -26 47 -9 -44 24 46 56 -24 -19
budge election|0 0 0 30 0 -7 -11
budget|-110 -83 -57 -15 -62 0 -133 -98 -61 36 33
budget claim|0 0 0 38 0 0 0 0 0 -7
budget metro|-33 0 0 0 0 0 0 0 0 -11
budget pass|0 0 0 35 0 -6 0 0 0 0 -9
budget support|0 0 0 0 -19 0 0 0 0 52 -19
buffer|35 -13 0 0 -11 0 0 -6 0 45 -14
buffer zone|29 -9 0 10 -10 0 0 0 0 47 -14
bug|44 -17 0 -9 0 0 0 0 0 23
bugged|33 0 0 0 -7
bugged newsroom|33 0 0 0 -7
bugle|0 34 0 -8 -6
bugle call|0 34 0 -8 -6
build|100 -69 36 -167 -6 43 -136 0 -53 116 9
build @place|-33 0 0 0 0 -7 0 0 0 34
build radar|0 0 0 -14 0 0 0 0 0 45 -10
build-up|194 -20 16 -12 -6 -15 -7 -24 0 -31 -9
build-up both|47
buildup|146 -15 16 -12 0 -11 -7 -22 0 -29 -8
bulk|0 -9 0 0 0 0 0 0 0 37
bulk carrier|0 -9 0 0 0 0 0 0 0 37
bulldoze|0 -31 -30 41 31 -55 29 -88 -34 22 -61
bulldozer|12 7 0 63 -8 31 0 -12 0 -27 -16
bulldozer @platform|0 0 0 36
bulldozer around|0 0 0 -8 0 32 0 -10
bullet|26 0 0 -27 24 -12
bulletin|-24 0 0 0 0 0 0 0 0 17
bump|25 -47 -7 -22 -14 -14 19 -21 0 -34 7
bundle|-6 -62 31 -60 -18 -61 8 -87 23 125 -14
bundle @platform|39 0 0 0 0 -54
bunker|-10 28 0 -13 0 0 0 -6 0 -19
bunker @place|0 30 0 -12
buoy|14 -10 0 36 0 0 0 39 0 -16
buraimi|0 0 0 0 0 0 0 0 0 28
burden|0 0 0 0 0 0 0 -18
bure|-7 0 0 0 0 15
bureau|24 -15 0 -20 0 22 0 -6 0 0 64
bureau announce|37 -13
burglar|-20 -40 0 35 -8 -16 -26 -33 -7 -44 -29
burglary|-19 -38 0 42 -9 -17 -26 -49 -7 -60 -34
burkina|0 0 0 0 0 0 0 15 0 -7 27
burn|239 20 13 -17 54 28 -28 -38 -51 37
burn camp|33 0 0 -9
burn embassy|0 0 0 13 0 0 0 -35
burn shop|0 0 0 0 0 0 0 0 0 30
burn village|0 -11 0 0 53
burnt|-11 -12 0 70 30 -27 0 -11 0 27 -8
burnt effigy|0 0 0 -25 0 0 0 0 0 37
burnt flag|-37 0 0 64
burnt hous|0 0 0 0 36 -24
burnt-out|7 0 0 0 0 0 -17 0 0 -7
burrow|-12 -90 -22 -41 -62 -45 -35 -33 -25 68
burst|27 -38 0 0 -33 10 19 -29 0 -40 -120
burst gori|31
burton|0 0 0 0 0 50
burton law|0 0 0 0 0 50
bury|-156 -64 -18 -83 221 22 -100 240 -85 -60 -94
bury #|-9 56 0 0 0 -9 0 -7
bury four|0 0 0 0 0 0 0 0 0 30
bury them|0 0 0 31
bus|-27 -26 0 -18 0 -26 0 0 0 0 30
bus-driver|-19 -38 0 35 -8 -15 -26 -33 -6 -43 -28
buse|0 -15 0 -26 0 -12 0 -16 0 -13 133
buse @place|0 0 0 0 0 0 0 0 0 0 31
buse flag|0 0 0 0 0 0 0 0 0 0 32
buse pass|0 0 0 0 0 0 0 0 0 0 33
bused|-13 0 0 0 0 0 0 0 0 39
bused migrant|-13 0 0 0 0 0 0 0 0 39
bush|0 0 0 -11 0 0 23
bushel|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
busines|-25 0 0 42 -11 67 -11 -31 0 18 28
busines @place|0 0 0 0 0 0 0 -19 0 0 32
businesslike|0 0 0 -25 0 36 0 21 0 -10
businessman|0 0 0 -7 0 0 0 -27 0 0 62
businessman seize|0 0 0 -7 0 0 0 -27 0 0 62
but|-42 34 9 -18 -20 14 58 49 31 0 -31
but call|0 0 0 -25 34 0 0 -26
but coffee|0 0 0 0 0 0 22 -39
but deny|-13 31
but front|0 0 0 0 0 0 35 43
but make|0 0 0 13 -33
but no|0 -9 0 0 0 0 0 -38
but not|-26 0 0 -15 -9 25 -25 43 47 -12
but one|0 31
but say|0 0 0 -9 46 0 0 42
butcher|90 -60 -35 16 0 -63 -51 -67 -32 -60 -21
buy|36 -47 -11 0 0 -21 -20 -136 -13 101 -46
buy empty|35 -14
buyer|-50 -103 -29 -33 -93 0 -56 -91 -7 33 10
buyout|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
buzz|122 -59 0 -101 -45 -57 64 -31 -14 -102 -48
buzz our|-13 0 0 0 -6 0 36
by|0 0 -69 14 0 -44 -19 0 30 10
bystander|25 52 0 25 41 -25 25 0 0 0 -25
cab|24
cabbag|0 0 0 0 0 0 0 0 0 67
cabbag hear|0 0 0 0 0 0 0 0 0 70
cabin|0 -21 0 0 0 0 -6 0 0 -18
cabinet|0 -52 -71 9 -58 81 31 93 0 -108 -23
cabinet @place|0 0 0 0 0 52 0 -9 0 -19
cabinet close|38 0 0 0 0 0 0 0 0 -34
cabinet draft|0 0 0 -44
cabinet list|-30 0 0 0 0 26 0 0 0 -10
cabinet member|0 0 0 34 0 31 0 -15 0 0 -6
cabinet mull|55 0 0 0 0 0 0 0 0 0 -11
cabinet resolve|0 33 0 0 0 0 0 0 0 -19
cabinet spokesman|0 0 0 0 0 39
cabinet voice|0 0 0 0 -15 -29 0 55
cabl|34 -8 0 9 0 -15 0 0 0 27
cabl cut|0 0 0 0 0 0 0 0 0 33
cabl put|37
cable|56 -9 0 -8 -14 15 -8 32 0 -27
cabled|0 0 0 -7 -12 40
cabled condolenc|0 0 0 -7 -12 40
cach|-12 40 0 0 0 0 0 0 0 -11 -12
cache|-43 -8 0 0 0 0 0 0 0 41
cache bound|-42 -7 0 0 0 0 0 0 0 22
cadet|-15 -8 22 14 0 -11 -12 -8 0 -17
café|-10 0 0 -15 0 0 10
cake|-7 0 0 0 0 0 0 -28
calendar|14 0 0 -73 -17 -24 76 31 0 0 -9
calendar peninsula|0 0 0 -9 0 0 0 39 0 0 -8
call|-213 -132 0 86 -42 0 64 26 -68 -329 -278
call @date|0 0 0 25 -15 -25 -8 56
call @organization|0 -17 0 68 0 0 12 -21
call @person|0 -31 0 32 -13 -41 0 53 0 11 -6
call @place|-23 -16 0 14 -14 94 0 -36 0 39 -35
call @state|-17 -17 0 73 0 -63 -51 19 0 -53 -12
call agent|0 0 0 -11 0 -134 0 0 0 50
call airlift|0 0 0 0 0 46 0 0 0 -12
call allegation|-7 0 0 -29 -7 64 0 -7
call answer|0 0 0 -11 -21 31
call ask|0 0 0 -7 0 39 0 -10
call autonomy|0 0 0 -11 30
call back|-18 45 0 -27 0 0 8 -18
call ban|0 0 0 47 0 -14 0 -23 0 -7
call between|0 0 0 -13 -25 0 -23 97 0 0 13
call both|0 0 0 -19 0 55
call broker|0 0 0 -13 30 0 0 -11
call ceasefire|0 0 0 -23 0 47
call cheese|0 0 0 -9 0 -30 0 -7
call cull|0 0 0 -44 0 -13
call debate|0 0 0 0 0 55
call end|0 0 0 0 0 36 0 21
call feud|0 0 0 -48 0 14
call fighter|0 -6 0 0 47
call freeze|0 0 0 0 0 30
call humanitarian|0 0 0 0 0 46 0 -6
call inclusive|0 0 0 38 0 -31
call judge|0 0 0 -16 0 0 33
call last|0 0 0 0 0 0 27 36
call libel|0 0 0 41 0 -9 0 -11
call off|-23 85 -10 -111 -19 -78 116 -17 0 50 117
call old|0 0 0 20 0 0 0 39
call paragraph|0 -6 0 0 0 0 0 48
call patience|0 0 0 0 0 31
call precaution|46 0 0 0 0 0 0 -23
call put|0 0 0 0 0 -31 0 63 0 -7
call revenge|-9 0 0 36
call rumour|0 0 0 -6 0 0 -11 0 0 36
call say|0 0 0 0 0 46 0 -10
call session|0 0 0 -31 0 -12 0 0 40
call siege|0 0 0 43
call step|0 0 0 -20 76 -27 0 12 0 -9
call too|0 0 0 32 0 0 0 24
call two|0 0 0 -14 0 0 0 0 0 54
call until|0 0 0 -8 0 0 48 0 0 -14
call up|75 26 21 0 0 0 0 -30 0 -10 -8
call upon|0 0 0 56 0 11 0 0 0 -36
call us|0 0 0 -33 0 0 0 -8
call whopp|0 0 0 -35 0 0 0 0 0 60
call-up|9 18 0 -13 53 0 -85 16 9 -57
caller|0 0 0 16 0 0 0 -19
calm|-168 239 -55 -95 46 128 -51 11 -18 -76 15
calm @place|0 36
calm @weapon|0 35
calm boycott|0 0 0 0 0 31 -6
calm issue|0 0 0 0 0 41
calm nothing|0 -12 0 0 0 0 35
calm row|0 0 0 0 0 0 0 33
camel|12 0 0 0 -13 0 0 0 0 27
camera|-8 -13 0 -29 13 -14 0 41 0 9 -28
camouflage|95 -20 -11 0 -85 -20 -30 0 -35 -22
camp|0 0 0 26 44 25 -23 -28 0 -67 87
camp @military_unit|33 0 0 -9
camp @state|-26 -17 0 8 -10 0 0 0 0 0 36
camp expire|0 0 0 45 0 0 0 0 0 -10
camp near|15 0 0 0 0 -7 0 -9 0 -10 30
camp report|0 0 0 0 49 0 -6
campaign|61 0 -13 -16 13 96 -45 -13 -33 -43 -55
campaign noise|0 0 0 -49 0 33
campaign snow|0 0 0 0 0 33
camped|-11 6 0 0 0 0 0 0 0 40 -8
camped highway|0 0 0 0 0 0 0 0 0 41
campu|37 0 0 0 0 0 0 0 0 -16
can|31 -14 0 23 0 -73 -18 44 0 -14 -9
can call|0 0 0 -33 0 0 0 -8
can examine|0 0 0 41 0 -53
can fly|-7 0 0 0 0 0 0 67
can rule|40 0 0 0 0 0 0 0 0 0 -12
canal|-40 0 0 60 27 -14 -27 32 0 -51 -7
canal @person|19 0 0 -11 47 -6
canal @state|-30 0 0 19 -10 0 0 20
canal back|0 0 0 39
cancel|-61 0 -55 -137 -48 -152 275 -113 -64 0 119
cancel @military_unit|-63 35
cancel @person|0 0 0 0 0 0 -11 0 0 0 36
cancel @place|36 -7 0 0 0 0 0 0 0 -70
cancel @state|0 0 0 0 0 0 36 0 0 -19
cancel death|0 0 0 0 0 0 0 0 0 -51 19
cancel joint|0 0 0 0 0 0 -8 -9 0 99
cancel rather|0 0 0 0 0 39
cancel trip|0 0 0 0 0 -8 64 -12
cancel want|0 0 0 0 -10 0 0 64
cancellation|-43 -57 -8 -69 -36 -13 170 -30 37 -12 -22
cancellation contract|0 0 0 0 0 0 0 0 0 30
cancellation joint|0 0 0 -17 0 0 57
cancer|0 -17 -12 -14 -21 -60 -30 -108 -11 25 164
candid|0 0 0 0 -6 0 -10 24
candidacy|0 0 0 -9 26 0 0 55 0 -21 -7
candidacy @organization|0 0 0 0 0 0 0 57 0 -18 -7
candidate|22 -68 -70 23 9 0 13 47 10 -28 -41
candidate @platform|35
candidate custom|0 0 0 0 38 0 0 0 0 -14
candl|12 0 0 0 0 -8 0 -9 0 68 -19
candl hand|0 0 0 0 0 0 0 0 0 35 -13
candl silence|-33 0 0 0 0 -7 0 0 0 34
candl there|30
candle|0 0 0 -50 0 34
candle light|0 0 0 -50 0 34
canned|0 0 0 -6 0 0 0 -14 0 0 40
canned tuna|0 0 0 0 0 0 0 -14 0 0 46
cannon|32 -7 0 -6 0 0 0 0 0 -50 17
cannon @state|30 0 0 0 0 0 0 0 0 -6 -10
cannon sight|0 0 0 0 0 0 0 0 0 0 30
cannon turn|9 0 0 0 0 0 0 0 0 -30
cannot|0 0 0 56 0 -6 0 -15
cannot trusted|0 0 0 43
cantonment|0 22 0 -6 -11 0 0 -8 0 21 -12
canva|-20
canvasser|30 -8 0 0 0 -7
canvasser off|30 -8 0 0 0 -7
capability|-55 -71 -28 0 0 0 -16 39 23 -20 -48
capable|30
capable @platform|30
capital|0 -19 -29 38 -99 53 -29 -11 -29 0 -41
capital batter|0 0 0 -11 0 33
capital calm|0 35
capital council|-7 0 0 -8 0 61 0 -17
capital describe|0 0 0 -9 -8 0 0 30
capital expect|-8 0 0 -6 0 0 0 0 0 0 38
capital fire|0 0 0 54 0 0 0 27
capital threaten|30 0 0 0 0 0 0 0 0 0 -8
capitulate|-108 36 -29 34 -11 -41 -23 81 48 -35 -44
capitulation|0 0 0 23 0 -22 0 -13
captain|-29 -41 0 -27 -6 0 -14 14 0 18 16
captain @place|0 0 0 -7 0 0 0 33
captain report|0 -25 0 0 0 0 0 0 0 -7 47
captive|52 -96 -17 -31 -31 -28 -37 93 -61 13 52
captive hold|0 0 0 0 0 0 0 53
captive pause|0 0 0 0 0 0 0 31 0 0 -25
captor|0 0 0 0 0 17
capture|-111 -288 -35 -18 -81 -76 40 -206 -53 212 196
capture @platform|-9 0 0 57 0 0 0 0 0 0 21
capture @state|-39 -26 0 -35 -7 0 0 0 0 28 51
capture six|-31 0 0 0 0 0 0 0 0 7 -18
car|-16 -77 -31 -66 -60 -163 0 -74 -23 52 -7
car @person|0 0 0 48 0 0 0 0 0 -57
car @place|0 0 0 0 0 0 0 0 0 51
car carrier|-52 -14 0 0 0 0 0 0 0 62 24
car horn|0 0 0 0 0 -75 0 0 0 0 21
car mutineer|39 0 0 0 0 -54
car spread|0 0 0 0 0 0 0 0 0 44
car whisky|-13 0 0 0 0 0 0 0 0 32
carabinero|0 29
carabinieri|275 69 62 -62 -159 -35 -110 -124 -124 -102 -89
card|0 0 0 0 -28 0 -25 9 0 53
card @state|0 0 0 30 -22 0 -6 -11 0 59
card go|0 0 0 0 0 0 -17 32
cardboard|-13 0 0 36 0 0 0 -9 0 -16
cardboard buoy|0 0 0 38 0 0 0 -9 0 -13
cardinal|0 0 0 -8 -8 35 0 20
care|0 0 0 -17 -19 37 0 0 0 0 16
care say|0 0 0 0 -18 38
caretaker|0 0 0 -15 0 0 0 0 0 0 -7
cargo|13 -9 0 0 -10 -32 -8 0 0 19 31
cargo crew|0 0 0 0 0 -31 0 0 0 0 24
cargo plan|0 0 0 0 0 0 0 0 0 -24 41
cargoes|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
carjacking|-19 -38 0 35 -8 -15 -26 -33 -6 -43 -28
carmaker|-74 -40 -31 -81 0 -48 -49 -85 -26 26 8
carnival|-7 0 0 -11 0 0 0 -16
carpet-bomb|96 -60 -35 21 0 -63 -51 -67 -32 -59 -21
carriag|0 -28
carrier|129 38 24 -141 -194 -63 -94 -159 -59 -8 -57
carrier #|-33 0 0 0 0 0 0 0 0 62
carrier @platform|72 -14 0 0 0 21 0 0 0 -36 -15
carrier anchor|-6 0 0 0 0 0 0 0 0 46
carrier challenge|32 0 0 -20
carrier group|41 -26
carrier lift|0 0 0 0 0 0 0 0 0 0 -34
carrier north|30
carrier seize|-12 0 0 0 0 0 0 0 0 -32 40
carry|-56 -90 0 -46 -203 -61 -57 56 115 11 63
carry @state|0 0 0 0 0 0 0 48
carry @weapon|-42 0 0 0 0 0 0 0 0 -14
carry draft|0 0 0 0 0 0 32 -19
carry flour|-6 0 0 0 0 0 0 -13 0 0 54
carry off|28 0 0 0 0 0 0 0 0 42 -24
carry out|16 -15 0 -15 0 -10 35 35 0 26 -7
carry some|32
cart|-53 184 0 48 8 0 -11 22 -28 -48 55
cartel|100 50 0 8 -49 19 -34 0 -68 -40 -16
cartel cut|0 0 0 0 0 0 0 46 0 -24
carthage|0 0 0 -25
cartoon|-21 0 0 -7 -10 11 -9 -10 0 63
carve|-70 -25 -6 -19 -28 -22 0 156 -43 -49 -47
case|-22 -8 0 40 -29 12 0 24 0 14 -15
case answer|0 0 0 -22 0 36
case blood|0 0 0 46 0 -19
case torture|0 0 0 38
cash|-9 0 0 -16 0 0 0 0 0 0 51
cash benefit|-9 0 0 0 0 0 0 0 0 0 48
casino|0 0 0 0 0 -38 0 0 0 0 -8
casino operator|0 0 0 0 0 -36
casket|0 0 0 0 0 -31 0 0 0 0 24
casket old|0 0 0 0 0 -31 0 0 0 0 24
cast|0 0 0 20 0 13 14 -23 0 -9 -14
castigate|-104 -98 -29 315 -123 -106 -41 -96 -33 -158 -118
castle|0 0 0 -27 0 -11
casualti|18
catch|14 -9 0 30 0 -8 0 15 0 43
catch ministry|0 0 0 35
catch nets|30 0 0 0 0 0 0 0 0 28
cathedral|23 -8 0 -9
cats|-15 0 0 0 0 0 0 0 0 -6
cattle|-15 0 0 36 0 -12 0 18 0 -14
caught|-48 -18 0 -47 14 46 0 -17 0 27 9
caught @place|-35 -10 0 -26 -13 50 0 -8 0 9 30
caught open|0 0 0 -8 31 0 0 -6 0 0 -7
cauldron|-19 28
cause|0 0 0 0 -14 35
cause sorrow|0 0 0 0 -18 38
causeway|-10 19
caution|-46 -44 10 83 -54 20 -63 -38 -18 -88 -46
caution @state|0 0 0 48 -9 -30 0 0 0 0 -11
caution start|0 0 0 -49 0 60 0 -12
cauvery|0 0 0 -15 0 0 -9
cavalry|64 0 -7 -6 0 0 0 -24 0 -7
cavalry regiment|46 0 0 0 0 0 0 -23
cave|-57 66 -73 32 27 -92 -54 35 30 -12 78
caviar|0 0 0 -10 44 0 0 -12
caviar kind|0 0 0 -10 44 0 0 -12
cease|-169 204 11 -62 -35 69 46 -15 22 0 18
cease stop|0 -24 0 0 0 0 0 0 0 -7 47
cease-fire|-17 115 -10 -15 -41 33 9 128 -11 -30
cease-fire call|0 -6 0 0 0 0 0 48
ceasefire|-149 229 -84 -102 -115 182 130 162 17 -201 -31
ceasefire @date|0 -12 0 0 0 0 42 -8
ceasefire denounce|0 0 0 -23 0 47
ceasefire line|0 -16 0 0 0 7 0 -17 0 0 62
ceasefire sign|44 0 0 0 0 0 0 -13
ceasefire strip|0 0 0 0 0 46 0 -6
ceasefire take|0 66 0 0 0 0 0 -32
cedar|0 0 0 0 0 25 0 0 0 -6
cede|-112 43 -10 -32 13 -74 -32 20 38 -17
ceil|-12 0 0 -7 0 0 0 -18
celebrated|0 0 0 -7 -11 0 0 0 0 0 23
cell|0 0 0 -7 0 0 0 -15 0 -18 60
cell block|0 0 0 0 0 0 0 0 0 -15 44
cellar|-21 0 0 -8 0 0 0 -12 0 -11 -8
cells|-11 -16 -12 -39 -23 -59 -30 -111 -11 80 165
cells @place|0 0 0 0 0 0 0 0 0 58
cement|-43 39 -20 -33 0 -67 -42 61 -31 -22
cement while|-9 56 0 0 0 -9 0 -7
cenepa|-11 22
censor|-11 8 -17 11 -31 0 -23 -50 -8 -36 -7
censu|-39 26 0 -8 -10 0 0 -8 0 0 -12
censu repeat|-39
censure|-66 -85 -26 237 -83 -83 8 -69 -23 -145 -95
cent|-6 0 0 48 0 0 -8 -8 0 -8 9
cent @state|0 0 0 42
central|-27 -15 0 -56 -13 21 -11 30 0 0 27
central bank|-25 -11 0 -7 -9 34 -7 7 0 0 36
centre|-15 0 0 -21 20 -38 0 19 0 25 -17
centre @state|0 0 0 0 0 0 0 36 0 0 -12
centre party|0 0 0 -6 0 0 0 -7 0 31
centrifuge|-14 108 0 26 54 0 0 -7 0 11 -36
centrifuge crated|-14 44 0 0 0 0 0 0 0 -12
centrifuge part|0 30 0 0 0 0 0 0 0 -8
century|0 0 0 0 0 0 29 -12 0 -7
cereal|-30 -98 -29 0 -73 -28 -53 -85 0 34 24
ceremony|-37 6 0 0 0 -19 7 19 0 0 18
ceremony @state|-37 8 0 -8 0 0 0 0 0 21 20
ceremony keep|0 0 0 42 0 -19 0 0 0 -17
certain|0 0 0 35
certain will|0 0 0 35
certificate|0 0 0 0 0 0 0 0 0 31
certificate @place|0 0 0 0 0 0 0 0 0 31
certification|-19 0 0 0 0 0 0 0 0 17
certified|0 0 0 0 0 -56 0 0 0 0 41
cessation|-31 164 -11 -19 -43 33 14 114 -10 -30 -9
cessation air|-14 50
cessation hostilities|0 -7 0 0 0 0 0 35
chaco|0 49
chain|-66 -65 17 -16 0 -32 -71 34 -37 221 -32
chain round|0 0 0 0 0 0 0 0 0 49
chain themselves|0 0 0 0 0 0 0 0 0 42
chair|-20 -14 35 -41 -63 103 61 102 60 -10 -42
chair league|0 -7 0 0 0 39 0 -11
chair stay|0 0 0 0 0 0 13 34
chairman|-35 -117 -95 39 -69 0 0 47 -11 13 -64
chairman nothing|-10 0 0 0 0 53
chalet|0 0 0 0 0 0 -7 22
challenge|-89 -137 -45 257 -66 -97 -53 -92 -38 -219 -135
challenge member|0 0 0 0 0 32 0 -8
challenger|48 12 0 -6 0 0 -15
challenger leave|37 16 0 0 0 0 -10
cham|0 0 0 30 -17 -20
cham embassy|0 0 0 30 -17 -20
chamber|87 0 0 15 -8 -27 14 -29
chamber @place|46 0 0 0 0 0 0 0 0 -8
chamber ban|52 0 0 0 0 0 0 0 0 -24
chamber upheld|0 0 0 0 0 -18 0 0 0 43
champion|-28 -12 0 -96 -12 0 -12 0 0 -12 -10
champion serve|0 0 0 -34
championship|-109 -58 -28 -161 -79 -16 -59 -68 -50 -119 -126
chanc|0 0 0 0 0 0 7 -33
chanc resumption|0 0 0 0 0 0 8 -33
chance|0 0 0 -17 23 27 -9 -9
chancellor|-25 -68 -70 23 -18 -25 17 70 10 0 -37
change|-34 28 21 -28 24 -25 -27 42 164 -86 -12
changeover|0 0 44
changeover @state|0 0 44
channel|-16 33 0 66 -41 41 40 12 0 -47 -16
channel @state|0 0 0 -12 0 0 0 30 0 -9
channel but|-13 31
channel exile|30 0 0 -31
channel open|0 0 0 0 -13 32
chant|-22 0 0 0 0 -11 0 0 0 59
chant against|-20 0 0 0 0 0 0 0 0 30
chant water|0 0 0 0 0 0 0 0 0 30
chao|-23 0 0 -6
chapter|24 -6 0 13 -6 0 -6 6 0 0 -8
character|-41 -27 -11 -82 31 -33 -47 -102 -14 -32 -35
characterise|-37 -34 0 -14 68 0 -22 17 0 -45 -34
characterize|-37 -34 0 -14 71 0 -12 -12 0 -45 -34
charge|-28 -172 -72 193 -135 244 -53 -110 -75 -123 -122
charge @date|-25 0 0 32
charge @place|-16 0 0 -69 0 17
charge @platform|37 0 0 -10
charge @state|-60 0 0 97 0 -66 0 -11 0 17
charge abduct|0 0 0 -11 0 33
charge against|-12 0 0 -13 0 -10 0 0 0 0 42
charge arm|0 0 0 -42 0 37
charge campaign|0 0 0 -49 0 33
charge carry|0 0 0 -12 0 0 0 0 0 56
charge clear|60
charge dither|0 0 0 -15 -10 -38 0 74
charge fabricated|0 0 0 0 0 45
charge former|0 0 0 30
charge neighbour|0 0 0 32
charge part|55 0 0 -30 0 0 -7
charge put|0 0 0 0 0 0 30 0 0 0 -18
charge reject|0 0 0 -23 0 48
charge sit|0 0 0 36 0 -7 0 -9
charge spy|0 0 0 46
charge swindl|0 0 0 -31
charge tunnel|0 31
charge unfounded|0 0 0 -32
charge we|37 0 0 -11 0 -28
charges|-21 -17 -12 95 33 71 -44 0 -15 -115 -42
chargé|-51 8 0 0 47 0 0 31 0 60
chariti|0 0 0 0 0 0 0 -34 0 0 20
charity|-21 -8 0 -24 7 0 0 -21 0 13 -18
charm|-21 -15 0 -12 42
charm offensive|-21 -15 0 -12 42
charted|-9 0 0 0 0 0 0 17 0 -11
charter|-9 -8 0 -7 33 0 -8 66 0 21 -35
charter @platform|-8 0 0 0 0 0 0 76 0 0 -27
charter end|0 0 0 0 38 -16
chartered|0 0 0 0 0 0 0 0 0 -24 51
chartered @platform|0 0 0 0 0 0 0 0 0 -24 51
chase|173 -133 -39 102 -134 -31 -100 -35 -70 -74 -112
chase @state|-30 0 0 -13 0 0 0 0 0 23
chase shoal|30 0 0 0 0 0 0 0 0 28
chastise|-36 -12 0 100 -40 -9 -52 -36 -9 -22 -25
chat|0 0 0 0 0 0 0 30
chavista|0 0 0 38 0 -12 0 -9
chavista judge|0 0 0 38 0 -12 0 -9
cheap|0 0 0 -15 -6 10
cheaper|0 0 0 -30 22
cheaper @place|0 0 0 -30 22
cheat|0 0 0 -22 0 0 0 -9
check|-21 0 0 -18 -8 0 0 0 0 27 53
check @state|0 0 0 0 0 0 0 -8 0 -6 60
check every|0 0 0 -6 0 0 0 0 0 45
checkpoint|24 63 -55 -41 -31 -45 -30 10 -21 0 45
checkpoint @place|-62 54 0 -9 0 0 0 -17 0 -14 63
checkpoint police|45 0 0 0 0 0 0 0 0 -19
cheese|0 0 0 -10 -10 -30 0 -15 0 -13 -24
cheese halloumi|0 0 0 -9 0 -30 0 -7
chef|-20 0 0 0 0 0 0 -27 0 -12
chemical|-33 0 0 10 56 13 0 -8
chemical @weapon|-41 0 0 21
chemical weapon|0 0 0 -10 56 15 0 -8
chemist|0 0 0 0 0 0 0 0 0 30
chemist @date|0 0 0 0 0 0 0 0 0 30
ches|-38 0 0 -39 -16 0 -10 -11 0 -9
cheshire|0 0 0 0 0 0 0 0 0 0 -17
chetnik|-20 19 0 0 0 0 0 0 0 0 -7
chick|0 0 0 18
chicken|0 0 0 0 0 0 -8 0 0 -35
chicken recall|0 0 0 0 0 0 -8 0 0 -35
chide|-165 -116 -62 453 -219 -93 0 -127 -18 -214 -165
chief|-11 -76 -76 28 13 -35 -18 43 14 -50 -41
chief @person|-14 0 0 -46 0 -7 -10 18
chief @state|0 0 0 0 0 -9 -10 33 -7
chief about|-8 0 0 59
chief confessed|0 0 0 -11 0 30 0 -7
chief hold|0 0 0 0 0 0 0 -11 40
chief insult|0 0 0 -32
chief justice|33 0 0 -36 0 -48 0 0 0 8
chief meet|0 0 0 0 0 0 0 -42
chief pay|0 0 0 -19 -6 0 0 43
chief say|-62 12 0 -14 10 0 0 0 0 27 -13
chief send|0 0 0 -7 32
chief sign|0 0 0 0 0 0 0 -32
chief sit|0 0 0 0 0 0 42 -13
chief staff|0 0 0 37 0 35 0 -15
chief talk|0 0 0 0 0 0 -46 45
chief tell|0 0 0 31
child|-6 80 0 24 30 -52 18 10 0 21 -25
child look|-9 56 0 0 0 -9 0 -7
children|25 52 0 25 41 -25 25 0 0 0 -25
chilled|0 0 0 0 0 0 0 0 0 0 19
chipmaker|0 0 0 0 0 0 -20 0 0 -8
chlorine|0 0 0 21 0 0 0 0 0 0 -13
chocolate|0 0 0 -7 -8 -6 0 51
chocolate @state|0 0 0 0 0 0 0 58
chocolatier|0 0 0 -15
choice|-7 0 0 -51 78 -12 11
choke|23 -37 0 0 0 16 11 -7 -27 164 -19
cholera|-10 0 0 -8 0 16 0 0 0 -13 32
cholera ward|0 0 0 -7 0 0 0 0 0 -9 35
chong|8 -25
choose|-72 -11 -32 67 -24 36 8 -15 -23 -51
choose @state|0 0 0 -8 0 0 0 38
choose words|0 0 0 0 -18 38
christened|-23
christma|-16 -8 0 -7 0 28 -18 22 0 -12
christma along|0 0 0 0 0 30 0 -10
christma card|0 0 0 0 0 0 -17 32
church|0 -9 0 17 13 -11 16 -9 0 -24 -12
churchgoer|8 0 0 0 0 0 0 0 0 -16
churchman|-15 0 0 0 -16 0 0 0 0 0 35
churchman say|-15 0 0 0 -16 0 0 0 0 0 35
cigar|0 0 0 0 0 0 0 21
cigarette|0 0 0 0 0 -20
cinema|0 0 0 0 0 0 0 -24
circle|68 -46 0 20 -72 0 -121 -60 -16 -105 -66
circle power|30 0 0 0 0 0 0 0 0 -21
circu|0 0 0 -18 0 -7 0 -15 0 -12 -8
circumstanc|0 0 0 -13 34
circumstanc run|0 0 0 -24 42
cite|-31 9 0 -16 0 -15 30 -28 0 0 35
cite relations|-23 0 0 0 0 0 0 0 0 -23 43
citizen|31 -82 -17 -28 -43 -49 -33 -26 -60 114 73
citizen end|0 0 0 0 0 0 0 -36 0 0 12
citizen steer|0 0 0 0 0 -24 0 0 0 55
citizenship|31 0 0 -16 18 -12 -8 -7 0 13
city|50 0 -53 -73 -50 -60 -38 70 -31 61 -32
city @state|0 0 0 -30 0 0 0 -15 0 78
city assembly|-33 0 0 0 0 0 0 0 0 -11
city council|7 0 0 -39 0 0 0 44 0 -10
city cut|63 0 0 0 0 0 0 0 0 -14
city grid|0 0 0 31
civil|-39 12 0 35 -9 -9 0 21 0 -9 11
civil nuclear|0 0 0 45 -6
civilian|22 44 0 60 42 -46 16 38 0 0 -40
civilian back|0 0 0 0 0 0 0 52 0 0 -13
civilian technician|0 0 0 39 0 0 0 -11
civilians|0 42 0 20 91 18 20 -11
civilians die|0 0 0 0 39
civilisation|0 0 0 -8 0 0 -7 33
civilisation too|0 0 0 -7 0 0 0 30
claim|48 -64 -32 20 123 123 -62 0 -89 -57 -221
claim @platform|0 -9 0 38 0 0 0 -11
claim @state|15 -24 0 -38 0 29 0 -8 0 10
claim cut|54 0 0 -19
claim economic|-17 0 0 32 0 0 0 -7
claim foot|0 0 0 -41 0 0 44
claim lie|0 0 0 0 0 33
claim right|0 0 0 44
claim waters|0 0 0 0 48 0 0 -10
clamoured|0 0 0 0 0 56
clamoured blue|0 0 0 0 0 56
clamp|19 -68 -14 -40 -80 -107 -57 -19 0 237 41
clampdown|0 0 0 0 0 0 0 0 0 26
clank|0 101 23 -62 0 -74 -7 17 12 -53 -77
clank aboard|0 44 0 0 0 0 0 0 0 -23
clapped|66 0 0 0 0 0 0 0 0 -9 20
clapped preacher|66
clarification|0 0 0 -9 8 15
clarify|15
clas|0 -14 0 -10 0 0 -9 15
clash|197 -98 -97 84 -52 -9 -54 -110 -43 -10 -91
clash council|-16 0 0 0 0 0 0 0 0 36
classroom|-11 -50 -13 -8 -71 17 -75 -69 -35 24 29
clause|-33 0 0 22 21 0 22 12 0 -24 -10
clause settle|0 0 0 -38 0 0 29
clause trigger|-30
cleaner|-20 0 0 0 0 0 0 -9
cleans|0 0 0 60 0 -46
cleans bring|0 0 0 60 0 -46
clear|-55 230 -108 -67 0 -231 -220 144 -166 -24 88
clear #|0 0 0 0 0 0 0 0 0 0 43
clear @place|49 -22 0 0 0 -7 0 0 0 -18 -7
clear @state|0 -32 0 -10 0 -24 0 0 0 68 -25
clear forceful|0 0 0 35
clear out|-34 24 0 0 0 0 0 0 0 -17 -10
clear plaza|60
clear way|0 -12 0 0 0 0 0 58 0 0 -12
clearance|0 0 0 -7 0 0 0 0 0 -18 22
clearer|0 0 0 0 -8 0 0 0 0 0 20
cleric|29 -74 -16 -23 -23 -25 -13 46 -64 24 54
cleric come|0 0 0 0 0 0 0 33
click|0 0 0 0 0 0 0 0 0 0 -25
climb|-12 65 -51 -75 158 -49 -56 -22 -16 13 29
climbdown|-24 0 0 0 45 0 0 0 0 -11
climbdown @place|-24 0 0 0 45 0 0 0 0 -11
climber|-15 0 0 -8 -6 -8 0 -9 0 0 50
climber hand|0 0 0 -6 0 0 0 -8 0 0 51
clinch|-149 -105 -36 -11 -57 -93 -22 204 -80 -55 -30
clinic|-24 -11 0 0 0 -6 0 0 0 18 -11
clock|0 0 0 0 0 0 0 0 0 -20
close|-138 -149 74 -112 -70 -154 12 -18 13 158 -239
close @person|-31 0 0 -7 23 23 0 -10 0 -15
close @state|15 -8 0 0 0 0 0 0 0 -37 63
close airspace|-7 0 0 -10 -12 0 0 0 0 45
close channel|0 0 0 37 0 0 0 0 0 -17
close consulate|0 0 0 31 0 0 0 -10 0 -22
close door|0 0 0 -25 0 0 -21 47 0 -9
close embassy|0 0 0 -30 -6 0 0 -9 0 13
close four|0 0 0 0 0 0 0 32
close gap|0 0 0 0 0 0 0 -32 43 -10
close hold|38 0 0 0 0 0 0 0 0 -17
close land|38 0 0 0 0 0 0 0 0 -27
close last|0 0 0 -7 0 0 0 0 0 50
close library|0 0 0 0 0 0 0 0 0 93
close loibl|6 -8 0 0 0 0 0 0 0 54
close mediation|0 0 0 0 0 0 0 34
close palace|0 0 0 36
close passenger|-23 0 0 0 0 0 0 0 0 54
close road|18 0 0 0 0 0 0 0 0 36
close salvo|0 0 38 0 0 0 0 0 0 -26
close side|-6 0 0 0 0 0 0 0 0 57
close so|0 51 0 0 0 -15 0 0 0 -16
close tear|0 0 0 0 0 53 0 0 0 -7
closely|-13 0 0 0 0 48 0 -9 0 -18
closely official|-13 0 0 0 0 44 0 -9 0 -12
closer|30 -31 0 -13 -16 -6 41 62 0 -7 -17
closer eleven|-9 0 0 0 0 0 23 38
closer miss|-18 0 0 0 0 0 0 45
closeted|0 0 0 0 0 0 -10 40
closeted @state|0 0 0 0 0 0 -10 40
closure|-124 -85 -22 13 -22 -56 12 -117 -18 185 81
closure @place|-23 0 0 0 0 0 0 0 0 33
cloud|-14 0 0 0 34 0 -14 0 0 -13 -7
cloud summit|-13 0 0 0 34 0 -14 0 0 -6
clout|0 0 0 22
clown|0 0 0 -8 45 0 -12
club|120 -68 -31 -25 -60 -106 -60 -102 -34 -92 -63
club arm|54 0 0 0 0 0 0 0 0 -11
club deadline|-30
club owner|0 0 0 0 0 -48
clumsy|-7 0 0 -7 16
cluster|29
cluster munition|31
co-operate|-37 -71 14 -55 -18 -6 44 73 24 0 -23
co-operation|-60 -55 -16 0 0 -12 -8 56 14 87 -72
coach|-108 -66 -29 -176 -83 -54 -67 -80 -56 -129 -143
coach plead|0 0 0 0 0 -32
coached|-24 0 0 0 0 0 0 52 0 -23
coached @state|-20 0 0 0 0 0 0 55 0 -18
coal|-40 0 0 28 -8 -15 0 -27 0 16 55
coal @state|0 0 0 32 0 0 0 0 0 -10
coalition|-29 7 -70 0 -33 -24 0 78 0 99
coalition @person|0 57 0 0 0 0 0 0 0 0 -8
coalition @place|0 0 0 0 0 0 0 -15 0 0 37
coalition nuclear|0 0 0 -6 0 0 0 -7 0 31
coalition partner|0 0 0 0 0 0 0 -15 0 45
coalition spokesman|30 0 0 0 0 0 0 0 0 0 -8
coast|-24 71 -59 -8 -43 -14 -44 43 -23 19 -37
coast @date|65
coast @person|34
coast guard|-57 0 0 29 -13 0 -9 22 0 0 42
coast put|-32 0 0 0 0 0 0 0 0 14 -17
coast quiet|0 11 0 0 0 0 0 0 0 0 -33
coastal|11 0 0 -17 0 0 0 25
coaster|-16 0 0 -15 0 0 0 0 0 32
coastguard|100 14 -12 -7 -62 16 -46 -16 -69 -36 -46
coastguard cutter|22 -8 0 0 0 0 0 0 0 -44
coastguard repel|-49 0 0 0 0 0 0 0 0 18
coastguard still|38 0 0 0 0 0 0 0 0 -23
coat|0 -7 0 -8 0 0 0 0 0 17
coax|0 18 0 0 0 0 0 0 0 -7
coaxed|-11 -10 0 0 0 0 0 15 0 0 -9
cobra|24 0 19 0 0 0 0 -9 0 -7 -10
coca|0 0 0 0 0 -17 0 0 0 25
cocaine|-23 -7 0 -13 0 0 0 -8
cocaine hidden|-7 0 0 0 0 0 0 0 0 -30
cock|101 -28 -11 0 -85 -20 -30 0 -35 32
cock @weapon|6 -8 0 0 0 0 0 0 0 54
cocoa|-70 -38 -31 -60 10 -40 -47 -21 -25 37
cocoa take|0 0 0 0 0 0 0 34
coconut|-23
cod|-12 0 0 -18 0 0 0 44 0 7
cod dispute|0 0 0 -16 0 0 0 44
code|-29 -8 0 -22 -8 10 60 -8 43 8 -12
code conduct|-19 0 0 -8 0 0 45 0 45 -9
coerced|-8 0 0 34 0 -9 0 0 0 -28
coerced @state|-7 0 0 34 0 -7 0 0 0 -22
coffee|-82 -89 -57 -122 -67 -21 -29 -73 -48 54 -22
coffee @place|0 0 0 -43 0 -9 -6 45
coffee @state|-13 0 0 0 -6 0 36
coffee cup|0 0 0 0 0 55
coffee look|0 0 0 0 0 -14 0 33
coffin|0 0 0 0 0 0 0 0 0 0 20
cohesion|0 0 0 33 0 0 -12 0 0 -7 -7
cohesion money|0 0 0 33 0 0 -12 0 0 -7 -7
coincid|0 0 0 0 0 0 0 15
coincide|-14 50
coincide fast|-14 50
cold|-18 16 0 -37 6 -11 21 0 0 30 7
cold curse|0 0 0 15 0 0 0 36
cold radiator|0 0 0 0 0 0 0 0 0 38
cold water|-9 0 0 -25 0 0 31
cold-shoulder|-14 -64 -16 87 -48 30 38 -91 0 -8 -87
collaborate|-37 -71 14 -55 -18 -6 44 73 24 0 -23
collapse|-34 -130 0 19 -45 -21 260 -104 20 -104 -78
collapse @state|0 0 0 36
collapse when|0 0 0 0 0 0 -30
colleagu|24 0 19 -8 -8 -59 0 68 0 19 -6
colleagu @place|0 0 0 0 0 0 0 0 0 31
colleague|0 0 0 49 -25 -46 -65 44
colleague murderer|0 0 0 30 0 0 0 11
collide|11 -88 -28 15 8 -16 20 -34 30 -7 -44
collide air|-33
collin|-16 0 0 60 0 -19
collision|-6 0 0 24 0 0 0 0 0 -11
colonel|64 -22 -72 61 -24 -45 8 55 7 -64 -59
colonel @person|49 0 0 0 0 -21 0 -10
colonel evacuate|0 19 0 0 0 0 0 0 0 -38 -7
colonel kill|42 0 0 -8
colonel suggest|-30 0 0 29
colonel talk|0 0 0 37
coloni|-14 0 0 -11 0 0 31 -10
colony|-6 0 0 0 0 18
column|76 109 -34 -62 -90 -26 -24 -59 0 -33 -85
column @date|-42
column leave|0 31
column reach|73
column send|0 11 0 0 0 0 0 0 0 0 -33
columnist|-8 -7 0 10 60 -13 -8 -27 0 -11 17
columnist close|0 0 0 30 21 0 0 -8
columnist observe|0 0 0 -10 44 -8
combat|-21 52 0 0 -11 0 -8 -6 0 -63
combat mission|0 32 0 0 -7
combat readiness|-36 30 0 0 0 0 0 0 0 -42
come|-169 -169 -34 -10 129 -89 99 -13 128 -82 -34
come @date|0 0 0 0 0 0 20 -30
come @place|11 0 0 -14 30 -26 -6 44 -8 0 -7
come @platform|-33 0 0 0 0 0 0 0 0 62
come @state|8 0 0 0 0 8 -16 -13 52 -11 -28
come back|0 -28 0 -28 -14 0 12 36 -9 0 13
come blow|58 0 0 -10 0 0 0 -6 0 -13
come count|0 0 0 36
come down|-34 0 0 0 0 0 -13 -8 0 0 87
come force|-11 37 0 0 40 0 0 -9
come home|-8 29 0 -15 -16 -14 -18 -13 -9 8 40
come listen|0 0 0 -22 0 0 48 0 22
come retired|-42 0 0 32
come round|0 0 8 -13 0 62 0 -19
come under|64 0 0 24
come whole|0 0 0 -12 15 0 0 44
come will|-7 0 0 41
come without|0 0 0 0 0 0 0 30
come write|0 0 0 13 0 0 0 -35
come you|0 0 0 -41 15
comedy|0 0 0 0 0 0 0 -40 0 0 -7
comedy mullah|0 0 0 0 0 0 0 -36
comfort|0 0 0 0 -16 41 0 0 0 -6
comfort @place|0 0 0 0 -16 41 0 0 0 -6
comic|64 0 0 0 0 0 0 0 0 -15
comic book|64 0 0 0 0 0 0 0 0 -15
cominform|0 0 0 25
comma|-19 0 0 0 -8 0 0 0 21
command|-15 30 -7 -13 -9 -12 -28 0 0 79 -21
command post|0 0 0 -46 0 0 -9 0 0 42
command whom|-10 -11 0 53
commandant|0 0 0 0 0 0 0 0 0 38
commandant @place|0 0 0 0 0 0 0 0 0 38
commanded|-6 0 0 15
commandeer|-140 -142 -25 -27 -50 -54 -53 -116 -35 95 26
commander|0 -75 -56 95 31 -55 115 45 42 -11 -49
commander @group|40 0 0 -15
commander @place|0 0 0 0 0 0 0 31
commander leave|-12 0 0 -29 0 0 46
commander suspect|0 0 0 35 0 0 0 -11
commander tell|0 -15 0 32 0 0 -8 -35
commando|281 87 50 -86 -162 -39 -109 -135 -125 -33 -48
commando burst|36 0 0 0 0 0 0 0 0 0 -13
commando guilty|0 0 0 0 0 0 0 0 0 36
commando land|35 -8 -9 0 0 0 0 0 0 -10
commando off|0 9 0 0 0 0 0 0 0 0 69
commando seize|-74 0 0 0 0 0 0 0 0 51
commemorate|73 33 0 -71 -9 -8 44 36 -30 -29
commence|0 -49 30 -13 0 9 -14 7 -20 -14 52
commend|-53 -52 -22 -111 382 -87 -83 -54 0 -67 -118
commend @state|0 0 0 -16 66 -15 0 -15 0 0 -36
comment|-24 0 0 -56 0 168 -20 10 0 -52
comment diplomat|0 0 0 0 0 0 0 34
comment movement|0 0 0 0 0 40
comment report|0 0 0 0 0 30
commentary|0 0 0 43 0 -7
commerce|-7 0 0 -10 -8 0 0 -7 0 -26 38
commercial|-7 17 0 0 0 0 0 0 0 19
commiserated|0 0 0 0 23
commiseration|-7 0 0 0 0 30
commiseration @place|-7 0 0 0 0 30
commission|-35 -37 -73 68 0 -43 76 62 37 44 -38
commission @person|0 0 0 0 0 32 0 -8
commission @place|0 0 0 16 0 -7 75 12 0 -19 -10
commission announce|0 0 0 -7 42 0 0 -41 0 -17 48
commission consider|0 0 0 0 0 0 0 0 0 60
commission examine|0 0 0 38 0 0 0 -17 0 0 -12
commission open|0 0 0 42 0 0 0 -12
commission refuse|0 0 0 -7 0 0 0 0 0 35
commission set|0 35
commission spokesman|0 0 0 0 0 -24 0 0 0 51
commissioned|0 0 0 -6 0 32 0 -6
commissioned @organization|0 0 0 -6 0 32 0 -6
commissioner|-11 -11 0 0 -18 46 -12 82 0 -24 -8
commissioner assure|0 0 0 0 -7 -6 0 63 0 -8
commissioner former|0 0 0 31 0 0 0 -17
commissioner recommend|0 0 0 0 0 56
commit|86 -39 0 -150 -19 -89 23 162 -53 -42 -48
commit tripartite|-10 0 0 -31 0 0 0 51
commitment|0 0 0 -21 17 0 0 48
commitment @place|0 0 0 -8 0 0 0 48
committee|-35 -86 -71 0 0 19 63 130 33 -68 -31
committee decide|0 0 0 0 33 0 0 -17
committee expect|0 0 0 0 0 33
committee go|0 0 0 0 0 0 0 -8 31
committee will|0 -6 0 0 0 0 0 42
commodity|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
common|-25 -11 0 58 -11 -14 -56 -26 -7 32 -26
common defeated|0 0 0 59
common energy|0 0 0 0 0 0 0 -38
common fisheri|0 0 0 0 0 0 -45 0 0 53
common response|0 0 0 0 0 -7 0 -36
commonwealth|0 -22 0 -7 -21 36 0 -30 0 137 18
communication|0 0 0 23 0 0 0 0 0 -16
communique|-29 10 0 -23 34 -7 43 31 0 -26
communique @state|0 0 0 -22 -8 0 65 -30
communique say|-41 26 0 0 51
communique unification|0 0 0 0 0 0 0 30
communiqué|0 0 0 0 0 0 25 -20
communist|0 0 0 -15 0 -8 0 44
communist authorities|0 0 0 -15 0 -8 0 44
communiti|0 0 0 0 0 0 -8 33
communiti hold|0 0 0 0 0 0 0 33
commuted|0 0 0 0 0 -13 0 -14 0 -19 53
commuter|-21 -52 -14 -20 -72 15 -78 -71 -36 22 22
compact|-100 -30 -9 17 -67 -34 52 118 -9 22 -103
companion|0 0 0 0 30 0 0 0 0 -16
companion accompany|0 0 0 0 30 0 0 0 0 -16
company|-13 -8 -34 -74 -32 -83 -44 -60 -35 0 -32
company @place|40 42 0 0 0 0 0 0 0 -41 -7
company @state|0 0 0 0 0 0 -18 38 0 -9 -16
company official|0 0 0 35 0 -35 0 0 0 -13
company once|0 0 0 0 0 0 42 -6
compare|-56 17 0 44 -48 -83 -7 21 0 -56
compare @state|0 0 0 37 0 0 0 -16 0 -18
compare figur|0 0 0 0 0 0 30 -17
compare file|0 0 0 -21 0 0 0 31 0 -6
comparison|0 0 0 21
compatriot|0 0 0 44
compatriot @place|0 0 0 44
compensate|0 0 0 -18 11 0 0 0 0 -22 -7
compensated|-13 0 0 0 31
compensated famili|-13 0 0 0 31
compensation|0 -9 0 -12 7 -21 -20 0 0 -21 25
compensation order|0 0 0 32 0 -11
complain|-122 -110 -61 377 -213 -144 30 -153 -7 -136 -206
complain @state|0 0 0 40 0 0 -7 -6 0 -25
complain reporter|30 0 0 -16
complain step|0 0 0 40
complaint|-48 -22 -14 116 82 84 -55 -11 -18 -175 -65
complaint @date|0 0 0 -27 0 68
complaint @place|-9 0 0 30 0 -14 0 0 0 0 -9
complaint @state|0 0 0 0 41 0 0 -6
complaint about|0 0 0 55 -10 -56 0 -10 0 -8
complaint cynical|0 0 0 -41 0 42
complete|-169 55 163 -159 -77 -52 -60 139 -60 78 -39
complete @military_unit|-6 0 44
complete @state|0 0 0 0 0 0 0 0 0 0 33
complete pentagon|43
complex|-19 -13 0 44 0 0 0 0 0 38
complex @organization|-19 -8 0 47 0 0 0 0 0 -8
complicat|0 0 0 19 0 0 0 -11
compliment|-55 -51 -22 -90 345 -74 -86 -63 -8 -68 -91
compliment @state|0 0 0 -13 47 0 0 -20
comply|-126 0 -72 37 66 -66 -17 -11 0 -6 104
comply arbitration|0 0 0 0 0 0 0 49
comply court|0 0 0 -10 0 0 0 0 0 -7 33
composite|0 0 0 -20 0 0 -15 32
composite dialogue|0 0 0 -20 0 0 -15 32
composition|0 0 0 0 0 0 30
composition @state|0 0 0 0 0 0 30
compound|36 0 0 0 0 -7 0 -10 0 13 25
compound complete|0 0 0 0 0 0 0 0 0 0 33
compound wear|31
compromise|-356 8 -101 0 27 -68 114 181 57 -237 -79
compromise text|0 0 0 0 0 41
comptroller|-12 0 0 79 0 -6
comptroller audit|-12 0 0 79 0 -6
compulsory|0 0 0 0 0 0 0 0 0 33
compulsory conscription|0 0 0 0 0 0 0 0 0 33
computer|-11 0 0 14 -7 0 0 -9 0 54
computer @state|-9 0 0 -7 0 0 0 0 0 32
computer worm|0 0 0 0 0 0 0 0 0 30
comrad|0 0 0 -7 32
comrad message|0 0 0 -7 32
concede|-108 15 -51 6 109 -106 121 -76 25 -24 61
concede @date|0 0 0 0 -7 0 48 -47
concede anyth|0 0 0 -11 47
concede defeat|0 0 0 0 0 0 0 34
concede two|0 -9 0 0 49 0 -8
concentrate|225 -35 -30 22 -147 -69 -61 -58 -24 -91 -63
concern|-23 0 0 -52 -31 186 -8 -25 0 -12
concern about|0 0 0 -18 0 -46
concern decree|0 0 0 -8 0 40 0 0 0 -8
concern mayor|0 0 0 0 0 33
concern miss|0 0 0 0 0 35
concern mount|-10 0 0 0 0 55
concert|-48 -24 -12 -86 26 -34 -48 -122 -14 -63 -42
concession|-160 56 -15 18 108 -59 39 -34 82 -69 -96
concession @place|0 0 0 -8 -8 0 0 0 53
concession @state|0 0 0 0 38
concession palace|0 0 0 -15 31 0 0 -8
conciliation|0 0 0 -7 0 0 0 22
conciliatory|0 0 0 0 0 0 0 43
conciliatory message|0 0 0 0 0 0 0 43
conclave|0 0 0 0 0 0 30
conclave empty-handed|0 0 0 0 0 0 30
conclude|-224 -96 106 126 -173 -74 -83 296 -38 -59 -83
conclude report|-33 0 0 81
conclusion|0 0 0 0 0 0 0 -32 34
conclusion fifth|0 0 0 0 0 0 0 -32 34
concrete|-6 0 0 -7 0 0 0 0 0 -11 38
concrete wall|-8 0 0 -6 0 0 0 0 0 0 38
condemn|-91 -81 -26 299 -116 -178 -32 -125 -22 -163 -144
condemn @state|56 0 0 23 0 0 -8 -10 0 -7
condemn @weapon|-31 0 0 43
condemn pop|0 0 0 -34
condemnation|-34 -24 0 21 24 15 8 -40 -10 0 9
condition|-96 -56 0 139 12 -12 -8 0 0 -47 -84
condition hand|0 0 0 -7 27 0 0 -7 0 0 -30
conditioner|-24 0 0 25
condole|67 34 0 -71 -8 0 44 38 -30 -28
condolenc|-11 0 0 -31 125 111 -7 -34 0 0 -10
condolenc @place|0 0 0 0 0 48
condolenc @state|0 0 0 -10 -43 107 0 -9
condolenc convey|0 0 0 -12 50 -35
condolenc reach|0 0 0 0 42
condolenc thaw|0 0 0 0 67 0 0 -14
condor|0 0 0 -14 0 0 0 38
conduct|-68 13 28 20 -226 -23 123 117 149 -45 -16
conduct @person|-16 0 0 0 0 0 0 -16 51
confederation|0 0 0 35
confederation @place|0 0 0 35
confer|-183 -93 -40 -95 -58 -95 40 69 42 -113 -19
conference|-92 0 -24 56 -52 8 -8 0 49 -48 108
conference @date|0 0 0 0 0 0 -14 13 48 0 -9
conference @place|0 0 0 75 0 -6 -27 0 0 -6
conference without|0 0 0 -30
conferred|-6 0 0 -9 -12 -10 0 74 29 -15 -35
conferred video|0 0 0 0 0 0 0 -17 33
conferred water|0 0 0 0 0 0 0 46
confessed|0 0 0 -11 0 30 0 -7
confessed himself|0 0 0 -11 0 30 0 -7
confession|0 0 0 24 0 -6 0 0 0 -7
confide|0 0 0 -6 23 31 -6 -16
confidence|0 0 0 -51 -11 -25 0 45 0 -8
confidence interim|0 0 0 0 0 0 0 47
confine|51 0 -7 -100 -11 -39 75 8 -15 16 -19
confirm|-30 105 0 -42 0 25 -8 -9 0 -14
confirm @date|0 0 0 0 0 0 0 0 0 -53 28
confirm @place|-6 0 0 0 0 0 0 0 0 -20 51
confirm coalition|0 57 0 0 0 0 0 0 0 0 -8
confirm direct|0 0 0 -47 0 0 0 -11 0 38 -14
confirm nor|-8 0 0 8 0 34 0 0 0 -10
confiscate|-138 -144 -26 -44 -54 -56 -56 -117 -36 122 25
confiscate opposition|35
confiscation|-112 -61 -21 20 -20 -54 13 -79 -17 179 50
confiscation @state|-13 0 0 0 0 0 0 0 0 31
conflict|0 0 0 37 22 0 -7 -13
conflict trade|0 0 0 52
confront|108 -66 -28 0 -41 -42 -50 -50 -31 -39 -34
confrontation|0 0 0 -21 26 -51 0 0 0 -7
confrontation want|0 0 0 -21 26 -57
conglomerate|0 0 0 -36
congo|0 0 0 0 0 0 0 28
congratulate|-56 -54 -22 -111 404 -82 -83 -63 0 -72 -101
congratulate @state|0 0 0 -10 46 -9 0 -8 0 -7
congratulate two|0 0 0 0 31 0 0 0 0 0 -15
congratulation|0 0 0 -7 32
congratulation warmest|0 0 0 -7 32
congress|-13 -70 -70 0 -25 -52 -29 83 7 -16 -38
congress reject|0 0 0 -30 0 -32
congress set|0 0 0 42 0 0 0 -7
connected|0 0 0 17 0 0 0 0 0 -7
conquer|73 -92 0 -40 -13 -17 65 -33 -11 12 44
conquest|0 0 0 0 0 0 27 -11 0 -13
conscript|209 22 59 -91 -115 -58 -79 -79 -58 -146 -49
conscript leave|-70 18 0 0 0 0 0 0 0 -8
conscript rush|54 0 0 -10 0 0 0 0 0 -49
conscript will|32
conscription|-7 0 0 -11 -7 59 -27 0 0 33
conscription @date|0 0 0 -8 -7 61
conscription sweep|0 0 0 0 0 0 0 0 0 33
consensus|-8 0 -27 21 -19 10 62 15 -44 -78 29
consent|-124 -84 -47 0 32 -41 33 173 -57 -94 -45
consent @state|0 0 0 35
consent both|0 0 0 0 0 0 0 -19 0 0 32
consent joint|0 0 0 47 0 0 0 -9 0 -14
consent more|0 0 0 0 0 0 38 -9
consent snap|0 0 0 -10 48 0 0 -9
consent swap|0 0 0 0 0 0 0 25 0 0 -34
consequence|0 -15 -21 13 31 -7 -66 -63 -16 -35 -11
consequences|-9 -26 -22 61 0 -10 -70 -67 -18 -37 -12
conservativ|0 0 0 -39 0 0 26
consider|-21 -72 0 -83 139 137 -59 83 78 107 -93
consider ban|0 0 0 0 0 52 0 -11 0 39 -12
consider episode|0 0 0 0 60 0 0 0 0 -30
consider freeze|0 0 0 0 0 0 0 0 0 44
consider join|-16 0 0 0 0 0 0 -16 51
consider visit|0 0 0 0 0 0 -8 41
consideration|0 0 0 0 0 33
consideration give|0 0 0 0 0 33
consort|31 0 0 0 0 0 0 0 0 0 -8
consortium|0 0 0 -9 -6 0 0 37 0 0 14
consortium break|0 0 0 0 0 0 0 33
constabl|30 -7 0 0 0 0 0 0 0 15 -14
constabulary|98 51 0 9 -49 19 -33 -46 -68 -15 -15
constitution|-9 0 0 43 -8 7 26 -24 0 -12 -17
constitution claim|0 0 0 -41 0 0 44
constitution resound|0 0 0 58
constitutional|0 0 0 37 0 13 0 -7 0 -10
constitutional court|0 0 0 37 0 -7 0 -7
construct|-35 0 34 -77 0 0 0 7 -16 32
constructive|0 0 0 0 17 -14 -19 55 -7
consul|-55 -13 0 0 80 0 0 21 0 76 -12
consul promise|0 0 0 0 35 0 0 0 0 -7
consular|0 0 0 0 0 0 0 -8 0 41
consular officer|0 0 0 0 0 0 0 -7 0 43
consulate|-93 -132 -87 34 -12 -33 -10 119 19 81 -140
consulate @place|-27 -9 0 31 -12 26 0 17 0 -13 -26
consulate @state|11 0 0 -33 -10 0 0 -10
consulate window|0 0 0 0 42 -37
consult|-75 -16 0 -27 -81 0 45 6 101 -73 -48
consult elder|0 0 0 0 0 0 0 -11 40
consult other|0 0 0 0 0 41
consultation|-77 -68 -54 -107 -88 50 210 194 56 -138 -155
consultation @place|0 0 0 0 0 0 0 36
consultation station|0 0 0 0 0 0 0 0 0 57
consumer|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
contact|-43 -116 -29 -137 -100 27 202 167 124 -120 -177
contact @organization|0 0 0 -15 0 0 0 94 0 0 -31
contact @state|-11 0 0 -44 -13 0 14 6 0 -23
contadora|0 0 0 0 0 0 19
contain|0 0 0 0 -10 0 -20 0 36 0 -6
contain reservation|0 0 0 0 0 0 0 -16 36 0 -6
container|-20 33 0 -14 0 0 0 0 0 0 -11
container under|0 39 0 0 0 0 0 0 0 -14
container vessel|-31 0 0 0 0 0 0 0 0 26
contemplate|0 -12 0 66 0 47 -9 0 0 -6
contemplate @person|0 -12 0 69 0 0 -9
contemplate bring|0 0 0 0 0 50
contend|-19 0 0 0 0 7 0 0 0 -6
content|0 0 0 -26 0 0 0 -10 31
content undisclosed|0 0 0 -26 0 0 0 -10 31
contest|-110 0 -22 76 -32 24 -52 0 -36 -23 -7
contest @state|0 0 0 55 0 -7 0 -30
contestant|0 0 0 -20
contingent|171 85 64 -57 -126 -66 -86 -86 -57 -77 -88
contingent @place|-42 53 0 25 0 -9 -7 0 0 -8 -9
continue|49 -92 89 0 -55 17 -45 111 7 -51 -28
contra|0 17 0 0 0 0 0 -11
contract|0 -12 -28 -16 -54 -33 -46 -24 -22 10 -30
contract @date|0 0 0 31 0 0 0 -8
contract lead|0 0 0 0 0 0 0 0 0 30
contract tala|0 0 0 0 0 0 0 54 0 -18
contract up|0 41 0 0 0 0 0 0 0 -17
contracted|0 0 0 0 0 0 0 53 0 0 -8
contracted @state|0 0 0 0 0 0 0 54 0 0 -6
contractor|0 -9 0 -17 0 0 0 0 0 0 15
contradict|66 -6 -9 -158 0 25 -59 51 -18 -24 -30
contrary|0 -9 0 -7 0 0 11 19
contribute|75 -44 -14 20 -51 -56 -30 31 -15 -73 72
contribution|-53 -24 -31 -35 15 65 -91 -62 -38 36 106
contrition|0 0 0 0 15
control|0 65 0 -14 -6 -17 8 -8 0 0 -25
control mistake|45
control most|0 59
control wind|-43
controller|0 0 0 -8 17 0 0 -11 0 30 -7
controller will|-10 0 0 0 0 0 0 -11 0 41
convene|-90 -63 38 -54 -113 18 119 146 107 -103 -70
convenience|0 -11 0 0 0 0 0 0 0 27
convention|-10 0 0 51 -9 0 -11 47 0 -18
convention @person|0 0 0 31 0 0 -8 -8
conventional|0 0 0 0 0 0 0 15
converge|94 -50 11 -59 18 0 16 10 -7 -31 -72
conversation|-84 -75 -41 -139 -81 34 169 286 63 -161 -133
converse|-18 -39 26 10 -37 -29 27 46 0 -34 -40
convey|-155 -105 -57 -185 246 265 -188 29 84 -233 -32
convey @person|0 0 0 0 -10 26 0 -34
convey @state|0 0 0 -13 47 -35 0 14
convey sorrow|0 0 0 0 0 36
convey sympathy|0 0 0 0 -18 34
convict|15 -53 0 -75 -93 -19 11 -76 -19 191 62
convict @state|-24 0 0 -20 0 -24 0 0 0 56
convict premier|43 0 0 0 0 0 0 0 0 -20
conviction|0 0 0 -7 0 -83 0 -12 0 69 -8
conviction @state|0 0 0 -6 0 -83 0 0 0 81
convoy|78 75 11 -116 -224 -47 -68 -148 -56 -153 139
convoy @place|9 0 0 -7 0 29 0 0 0 0 -35
convoy bound|0 51 0 0 0 0 0 0 0 0 -9
convoy carry|-6 0 0 0 0 0 0 -13 0 0 54
convoy coal|-34 0 0 0 0 -13 0 0 0 -10 51
convoy come|34
cook|-36 0 0 -64 0 -30 0 0 0 -9 -7
cook oil|-18 0 0 -45
cooker|0 -21 0 0 0 0 0 0 0 17
cool|-36 12 0 -41 0 121 20 -47 0 -8 -20
cool head|-17 0 0 -9 17 47 0 -10
cool rhetoric|0 0 0 -18 -10 63 0 -21
coolly|0 0 0 -6 0 42 0 -7 0 -17
coolly @state|0 0 0 -6 0 42 0 -7 0 -17
cooperate|-105 -44 -10 -53 -43 -42 -26 164 69 -6
cooperate again|0 0 0 -7 0 0 0 30
cooperation|-67 -56 -16 -8 20 0 66 37 48 39 -79
cooperation @organization|0 0 0 0 0 0 63 0 0 -62
cooperation proces|0 0 0 0 0 0 0 0 34
coordinat|-12 39 0 -37 0 -11 36 -10 0 -11 -12
coordinat @state|0 0 0 -35 0 -10 36 -10
coordinat eight|-12 40 0 0 0 0 0 0 0 -11 -12
coordinator|-8 0 0 -30 0 48 11 -36 0 18 -7
copi|63 0 0 0 0 0 0 -18 0 -15
copi comic|64 0 0 0 0 0 0 0 0 -15
copper|-6 -8 0 0 0 0 0 23 0 -14
cordial|0 27 0 0 0 0 0 -22
cordon|154 -43 0 10 -20 -18 -51 -27 -11 94 -21
cordon mine|31 0 0 -8
cordon off|52 -8
cordon round|46 -9 0 29 0 0 -22
core|36 0 0 33
core hijacker|36 0 0 33
cork|0 21
corner|-23 0 0 -15 0 -9
corp|87 0 34 -138 -99 -99 -94 -132 -63 -18 -66
corporal|0 0 0 0 0 0 0 0 0 0 18
corporation|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
corps|145 35 65 -69 -109 -54 -75 -75 -57 -82 -67
correction|0 0 0 -7 0 39 0 -10
correspond|-91 -37 -18 -29 0 26 57 20 0 -73 -15
correspondent|-8 -11 0 0 0 0 0 0 0 44 -14
corridor|14 -30 0 56 -31 0 -11 116 0 17 57
corridor #|0 0 0 0 0 0 0 -7 0 0 36
corridor @state|0 0 0 0 0 -16 0 41
corridor bankable|0 0 0 -6 0 32 0 -6
corridor create|0 0 0 0 0 0 0 0 0 0 98
corridor force|0 0 0 31 0 0 0 -14 0 0 -12
corridor lapse|0 -13 0 0 0 0 0 0 0 42 -22
corridor not|0 0 0 46 0 0 -16
corridor two|55 0 0 0 0 0 0 0 0 0 -11
corsican|15
corvette|168 22 57 -71 -113 -60 -76 -81 -57 -12 -74
corvette sink|-36 0 0 16
cost|19 -64 -27 -22 -54 -37 -21 -29 -22 31 -52
cost twice|0 -11 0 0 0 0 0 0 0 43 -22
cotton|-9 0 0 18
could|-137 9 -10 46 -27 -21 107 -64 -15 -8 35
could break|0 0 0 -28 0 0 48 -17
could close|0 0 0 -7 0 0 0 0 0 42
could escalate|0 0 0 -48 0 14
could interviewed|0 0 0 -21 0 0 42
could justify|0 0 0 42 0 0 0 -15
could live|0 0 0 -12 -7 0 0 34 0 0 -11
could meet|0 0 0 0 0 0 -35 15
could recall|-27 42 0 42 0 0 -8 -11 0 -15
could recognise|0 0 0 0 39
could send|0 0 0 32
could strike|-41 0 0 21
could verify|0 0 0 -18 0 0 39
council|-116 -60 -72 187 -30 -46 35 46 0 25 -47
council @place|0 0 0 -46 37 -7 23 14 0 -9 30
council communique|-41 27
council deny|0 0 0 -33
council guard|-16 0 0 0 0 0 0 0 0 36
council may|-7 0 0 -8 0 61 0 -17
council member|0 0 0 47 0 0 0 -10 0 -16
council overturn|0 0 0 47 0 -14
council punish|0 0 0 43 0 -53
council say|8 0 0 0 0 -12 40 -24
council withdraw|0 0 0 0 0 0 0 47
council work|0 0 0 0 0 0 -44 0 0 43
councillor|0 -53 -14 -8 -72 48 -76 -69 -35 21 18
councillor counsel|0 0 0 0 0 30
councilman|-11 -49 -13 -7 -71 18 -75 -68 -35 25 23
counsel|-77 -64 0 0 0 200 -62 0 42 -46 -25
counsel @state|0 0 0 0 0 30
count|0 27 0 83 -8 0 0 -12 0 -34 -29
count annul|0 0 0 34 0 -13 0 0 0 -6 -6
count soldier|0 0 0 36
counted|14 -11 0 -31 29 0 0 -25 34 -29
counted name|0 0 0 0 0 0 0 0 35
countenance|0 0 0 27 0 0 -7
countered|0 0 0 0 0 0 0 52
countered @state|0 0 0 0 0 0 0 52
counterfeit|0 0 0 0 0 0 0 0 0 -21
counteroffer|0 -19
counterpart|-35 -79 -70 0 0 -51 40 103 7 -16 -67
counterpart @date|0 0 0 0 0 0 0 -77
counterpart @place|0 0 0 0 25 0 0 -35 0 0 -29
counterpart across|0 -11 0 22 0 0 35
counterpart dead|0 0 0 -13 30 0 0 -11
counterpart market|0 0 0 0 -6 0 0 38
counterpart talk|0 0 0 0 0 -16 0 31
countersign|-28 -28 16 0 -124 -8 0 119 -30 -69 -46
country|-44 -81 -71 -12 39 91 -28 58 0 20 -30
country @place|0 0 0 0 0 39
country behind|-15 0 0 -11 0 58
country citizen|0 0 0 0 0 0 0 -36 0 0 12
country consent|0 0 0 35
country done|0 0 0 0 34 -17
country grieved|0 0 0 0 0 53 0 0 0 -7
country no|73 0 0 0 -10
country own|-18 0 0 0 0 75 0 -21
country seek|0 0 0 -21 26 -57
country will|0 0 0 -24 42
county|0 0 0 -7 0 0 0 -22 0 -8 -15
coup|104 0 -13 -32 12 22 -53 -22 -32 -28 -45
coup leader|31
coup plan|0 0 0 -35 -9 0 0 -21
couple|0 0 0 -29 -6
courage|0 0 0 0 18 0 0 -9
courier|-7 0 0 0 0 0 0 -29 0 -7 -6
course|71 -26 0 -22 51 -17 -8 -20 17 -27 -13
course @date|0 0 0 0 31 0 0 -7
course unknown|82 -18
court|-51 -74 -74 0 -26 -81 33 53 0 61 -81
court @place|-36 -16 0 0 0 18 0 14 0 18 -10
court @state|0 0 0 -11 32 0 0 -23 0 -20
court authorise|0 0 0 32
court count|0 0 0 34 0 -13
court interpretation|0 0 0 0 0 41
court order|21 0 0 -12 0 0 0 0 0 -57 32
court outlaw|47 0 0 0 0 0 0 0 0 -13
court prosecutor|0 0 0 35 0 0 0 0 0 -10
court reform|0 0 0 0 0 0 0 33 0 -8
court request|0 0 0 0 0 34
court rule|0 0 0 -40 0 0 14
court sentence|0 0 0 0 0 0 0 0 0 44
court speak|0 0 0 -9 -27 -11 0 0 0 68
court throw|0 0 0 14 0 0 0 0 0 -38
court unless|0 0 0 -37 -7
courted|0 0 0 0 -10 0 0 -14 0 -19 31
courted @state|0 0 0 0 -8 0 0 -13 0 0 33
courteously|0 0 0 -10 0 39
courtesy|0 0 0 -24 19 -24 0 60 0 -10
courtesy call|0 0 0 -13 0 -13 0 69 0 -8
courtyard|16
cousin|18
cover|0 -9 0 -8 0 18
cow|0 31
cow tethered|0 31
coward|0 0 0 24
cowboy|0 0 0 39 0 -13 0 -13
cowboy offer|0 0 0 39 0 -13 0 -13
cowe|-17
cows|-8 0 0 0 0 0 0 0 0 22
cox|0 0 0 0 0 0 0 0 0 0 -16
crack|-18 0 0 41 17 -43 0 -41 -15 0 -30
crack down|30
crack windscreen|-37
crackdown|163 -35 -18 115 -13 -59 -41 -49 -14 -30
crackled|26 0 0 -9
craft|27 13 0 -10 0 0 0 -10 0 -42 -6
craft go|0 34 0 0 0 0 0 -9
craft order|13 0 0 -8 0 0 0 0 0 -32
cran|-11 0 0 0 0 0 0 16
crane|-19 -28 0 -11
crash|0 -30 0 -31 -31 56 7 -51 -15 -26 -86
crat|-11 27 0 0 0 0 0 0 0 0 18
crated|-15 74 0 0 0 0 0 0 0 -20
crated ship|0 30 0 0 0 0 0 0 0 -8
crated up|-14 44 0 0 0 0 0 0 0 -12
crater|-16 -9 0 0 -18 0 -7 -10 0 -14 28
cratered|0 0 0 0 0 0 0 0 0 -15
crawl|0 65 23 -62 0 -74 -7 18 12 -34 -79
create|0 0 0 0 22 0 0 -8 0 0 98
create @place|0 0 0 0 0 0 0 0 0 0 98
credential|0 0 0 -13 0 0 0 -10 0 54
credential @state|0 0 0 -12 0 0 0 0 0 56
credible|0 0 0 29 0 -6
credit|-15 -98 -30 -36 -21 11 -53 -100 0 13 41
credit line|-10 0 0 0 0 52 0 -11 0 -15
credit madagascan|0 0 0 0 0 0 0 0 0 0 32
credit release|0 0 0 -29 51 0 0 0 0 0 -53
credit soft|0 0 0 0 0 0 0 0 0 0 39
creditor|-71 -35 -31 14 8 -65 -61 -60 -26 31
creditor early|0 0 0 53 0 -23
creditor printed|0 0 0 40
creep|23 -24 -23 0 24 10 -28 0 42 -58 72
crescent|0 30
crescent within|0 30
crest|0 0 0 0 0 0 0 0 0 0 34
crest jamuna|0 0 0 0 0 0 0 0 0 0 34
crew|-116 44 -22 0 13 -74 -51 -38 -62 30 90
crew @date|-12 -9 0 0 0 0 0 0 0 33
crew civilian|0 0 0 39 0 0 0 -11
crew four|-31 0 0 0 0 0 0 0 0 34
crew home|-15 36 0 0 0 0 0 0 0 -23
crew marine|-32 0 0 0 0 0 0 0 0 24
crew out|0 32 0 0 0 0 0 0 0 -8
crew trial|0 0 0 31 0 0 0 0 0 0 -14
crewman|35 -74 -16 -17 -22 -24 -32 19 -59 24 54
cricket|-103 -58 -28 -170 -80 -25 -70 -63 -51 -109 -126
cricketer|0 0 0 0 0 0 0 -47
cricketer land|0 0 0 0 0 0 0 -47
crie|0 0 0 -15 0 0 0 0 0 31
crie @state|0 0 0 -15 0 0 0 0 0 31
crime|-21 -19 0 72 -67 0 -18 -53 13 -64 32
criminal|-7 0 0 47 0 0 0 -9
criminal case|0 0 0 38
cripple|-43 -114 -36 0 -34 -141 -118 -52 -61 145 -27
critic|-24 0 0 -61 -29 40 -6 -9 0 -12
critic tear|0 0 0 -32
criticise|-65 -85 -27 244 -90 -82 0 -62 -25 -139 -95
criticise @state|0 0 0 31
criticise foreign|0 0 0 35
criticism|-20 -53 -28 37 86 146 -40 -54 -23 -38 -50
criticism @state|-7 -8 0 40 31 -9
criticize|-64 -85 -26 194 -81 -80 11 -58 -23 -133 -93
crocodile|0 0 0 -28 0 0 30 -11
crop|-73 -39 -31 -60 0 -43 -47 -55 -25 32
cross|73 -90 -86 55 -221 -46 -178 -44 22 -135 125
cross @date|0 0 0 -6 0 0 0 0 0 45
cross @place|-57 28 0 -34 0 9 0 0 0 23 32
cross @state|18 -15 0 -53 -7 17 0 25 0 -38
cross bridge|-13 0 0 0 0 0 0 0 0 -39 47
cross line|89 0 0 -8 0 -8
cross river|-16 0 0 44
cross salang|0 51 0 0 0 0 0 0 0 0 -9
cross sword|-14 0 0 35 0 0 0 -20
crossfire|185 -24 -20 0 -18 0 -58 -63 -58 -93 -87
crossing|30 20 -52 -58 -27 -38 -35 0 -22 54 17
crowd|0 24 0 -39 31 27 -20 -23 0 26 -20
crowd besiege|-20 0 0 0 0 0 0 0 0 30
crowd burn|0 0 0 0 0 0 0 0 0 30
crowd general|0 32
crowded|19
crowed|40 0 0 -15
crowed @organization|40 0 0 -15
crown|-32 -68 -70 30 -22 25 14 32 9 -23 -43
crown prince|0 0 0 0 0 45 0 -29
crude|-8 -51 -26 -22 -55 -39 -20 -21 -20 30 -30
crude gold|0 0 0 0 0 0 0 0 0 -49 29
cruelty|0 0 0 -23 0 47
cruise|35 -33 15 0 -15 -34 -56 -62 0 -54 -20
cruise off|57
cruise ship|-61 0 0 0 0 0 0 0 0 0 -6
cruiser|173 29 63 -80 -112 -58 -75 -79 -57 -86 -71
crumble|0 -10 0 0 -11 -8 28 -6 -14 -23 -23
crush|0 11 -16 66 62 -115 -28 -78 -48 13 -21
csce|0 0 0 0 0 0 0 0 23
cts|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
cubic|0 0 0 0 0 0 0 0 0 17
cull|0 0 0 -60 0 -15
cull bison|0 0 0 -44 0 -13
culprit|0 0 0 16 -7
cultural|25 0 0 -19 18 0 16 -25 0 0 -16
cultural society|39 0 0 -7 0 0 0 0 0 -8
cup|-119 -60 -28 -164 -80 35 -59 -70 -51 -107 -127
curb|-162 -154 -83 50 -118 -53 -62 -11 -27 92 24
curb @state|0 0 0 0 0 0 0 0 0 32 24
curfew|185 -33 -11 33 -22 -86 0 -68 -8 21 76
curfew @place|-9 0 0 0 0 0 0 -44 0 0 84
curfew @platform|0 0 0 0 0 0 0 0 0 40 -20
curfew take|32 -7 0 0 0 -12
currency|-30 -98 -29 0 -72 -28 -53 -80 0 38 23
curse|-38 19 -27 279 -147 46 -35 -30 30 -51 -39
curse exercise|0 0 0 15 0 0 0 36
curtail|22 -42 20 15 0 -50 95 -9 11 9
custody|0 -10 0 -18 -12 -18 0 -23 0 41 30
custody banquet|0 0 0 -7 -11 0 0 0 0 0 46
custom|-7 -83 -8 21 50 -45 13 -45 -7 51 27
custom @platform|32
custom body|0 0 0 0 38 0 0 0 0 -14
custom impound|0 0 0 0 0 0 0 0 0 -30
custom man|0 -20 0 0 36 -12 0 21 0 -18
custom money|0 0 0 0 0 0 -8 0 0 -68 38
custom officer|0 -31 0 -13 -15 -8 0 -19 0 -27 14
custom post|9 -12 0 0 -7 0 0 0 0 44
custom racket|0 0 0 42 0 0 0 -7
custom servic|0 0 0 0 0 0 0 36
custom talk|0 0 0 0 0 0 55 -12
custom union|0 0 0 52 0 0 0 0 0 -13
customer|-9 -50 -26 -15 -53 -30 -19 -35 -21 0 -30
cut|47 -99 -143 -35 -103 -363 90 -102 -123 93 -121
cut @place|-8 71 0 0 0 0 0 0 0 -33
cut @state|-28 -19 0 0 0 0 -15 0 0 45 -12
cut cable|48 0 0 -25
cut cutter|-24 -10 0 0 0 0 0 0 0 0 57
cut last|63 0 0 0 0 0 0 0 0 -14
cut lead|0 0 0 0 0 0 0 46 0 -24
cut off|-20 -26 0 26 0 -17 16 0 0 74 -21
cut power|0 0 0 27 0 0 -6 0 0 -33
cut short|-19 9 0 -29 0 0 54 0 0 -37 32
cut supply|0 0 0 0 0 0 0 -6 0 39
cut them|0 0 0 0 -7 0 0 58
cut tie|0 0 0 -34 64 0 -15 0 0 30
cut timer|0 33
cut transit|0 0 0 48 0 0 0 0 0 -57
cutter|164 46 54 -117 -118 -73 -80 -88 -58 -74
cutter @state|-22 0 0 0 0 0 0 0 0 62
cutter hover|0 0 0 -8 0 0 0 0 0 -48 -10
cutter keep|0 0 0 0 0 0 0 0 0 0 30
cutter leave|0 51 0 0 0 -15 0 0 0 -16
cutter put|-23 0 0 0 0 0 0 0 0 -23 43
cutter want|-7 0 0 -9 0 0 0 0 0 83
cutter whistle|-32 26 0 0 0 0 0 0 0 -24
cuyuni|34
cyber|-7 0 0 -14 0 -7 0 26 0 53
cyber assault|0 0 0 0 0 0 0 0 0 30
cyber-attack|75 -14 -43 19 -7 0 -32 -42 -47 -19 -50
cyberattack|-52 -62 -15 14 -7 -38 0 -37 -12 24 -23
cyclist|-17 -18 0 -7 0 0 0 -24 0 -17 10
cyclone|-94 0 -15 -55 0 90 -45 12 -21 -98 -13
cynical|-12 0 0 -25 0 41
cynical publicity|0 0 0 -41 0 42
d'affair|0 0 0 -11 0 0 0 37 0 -8 -10
dabbed|0 0 0 0 0 0 0 0 0 0 -23
dail|0 0 0 0 43 -14
dail @place|0 0 0 0 43 -14
daily|39 39 0 -54 -29 -28 -29 69 0 0 -26
daily @organization|0 32 0 -47 0 0 -9 0 0 54
daily @place|32 -7 0 0 0 0 0 0 0 -21
dairy|0 0 0 -9 0 -31 -23 -9
dairy win|0 0 0 -9 0 -30 0 -7
dam|-30 -43 0 70 8 51 -10 -72 0 -37 -14
dam @state|0 -11 0 19 41 0 -30 0 0 -16
dam candle|0 0 0 -50 0 34
dam destruction|0 0 0 35 0 0 0 -11
dam hold|0 0 0 0 0 0 30
dam third|0 -6 0 -28 0 52 0 0 0 -14
damage|-14 -31 -63 -31 0 -66 6 -31 -47 -10 -89
damp|0 0 0 0 0 0 0 0 0 -20
dams|0 0 0 15
dangerou|-6 0 0 0 0 15
dared|0 0 0 75 0 0 0 -20
dared @organization|0 0 0 36
dared @person|0 0 0 39 0 0 0 -19
daring|0 0 0 0 -17
dark|43 0 0 0 0 -12 0 0 0 -15 -8
dark light|0 33
dash|0 0 0 46 0 0 -13 -14
dash recognise|0 0 0 34 0 0 -12
data|-10 0 0 33 -10 -13 0 60 0 0 -19
data centre|0 0 0 0 0 0 0 36 0 0 -12
data dam|0 0 0 46 -7 -18 0 -7
database|0 0 0 0 0 -14 0 38
date|-11 -14 -29 61 -8 33 114 0 -53 -117 16
date family|0 0 0 15 0 0 0 36
date find|0 0 0 0 0 -19 42
date intervention|0 0 0 43 0 0 0 -24
date leave|0 0 0 0 0 59 0 0 0 0 -8
date when|0 0 0 -21 0 0 42
dawn|60 32 0 -54 -9 -22 0 69 -9 -16 24
dawn @date|40 19 0 -10
dawn bombardment|31
dawn give|0 0 0 0 0 0 30
dawn report|0 0 0 0 0 0 0 0 0 -7 35
day|18 102 9 -38 -7 -60 -20 -35 27 62
day @date|-7 32 0 0 0 0 0 7 0 -25
day @state|46 -11
day calm|0 36
day close|0 0 0 0 0 0 0 -32 43 -10
day death|0 0 0 0 0 -8 0 0 0 71
day fog|0 0 38 0 0 0 0 0 0 -26
day go|0 0 0 0 35 0 -26
day hanging|0 0 0 0 0 -18 0 0 0 61
day keep|34 0 0 0 0 0 0 0 0 0 -8
day late|-11 0 0 0 0 0 32 0 0 -11
day notice|0 32 0 32 0 0 0 0 0 -10
day one|0 0 0 32 0 0 0 -21
day run|0 0 0 0 0 0 0 32
day talk|0 0 0 0 27 0 6 -46
daybreak|25 33 0 0 0 0 0 0 0 0 -8
days|-51 43 0 0 -9 -18 -10 -6 0 24
dazzle|25 -47 -7 -22 -14 -14 19 -21 0 -34 7
de|24 0 0 -8 0 0 0 0 0 -12
de-escalate|-12 22 -30 -40 55 73 -46 52 0 -53 26
dead|174 -59 0 29 0 0 45 -31 0 -28 -17
dead @platform|0 0 0 -13 30 0 0 -11
dead body|0 0 0 30 0 -35 -6
dead spitak|0 0 0 0 -18 34
deadline|0 -9 0 111 0 0 24 -47 0 -12 -37
deadline day|-30
deadline peace|0 0 0 0 0 0 38 -17
deadline set|0 0 0 39 0 0 0 0 0 0 -22
deadline survey|0 0 0 71 0 0 -7 0 0 -6
deadlock|13 -54 -17 -18 -67 -54 195 -15 75 -63 -62
deadlock word|0 0 0 0 -7 0 34 -11
deaf|0 0 0 -26 0 0 38
deal|-160 -48 -108 0 -49 75 178 95 -56 -251 -99
deal @date|0 -7 0 0 0 49 53 0 0 -9
deal @state|0 0 0 -63 -12 -17 -9 56
deal island|0 0 0 0 0 37
deal meet|0 0 0 0 38 0 0 -65
deal own|0 0 0 45 -6
dealer|-13 0 0 31 0 0 0 -6 0 -27
dealing|0 0 0 -25 27 0 0 0 0 -49 27
dealing @state|0 0 0 -25 27 0 0 0 0 -49 27
death|56 0 0 -9 7 -32 13 7 0 -10
death @place|0 0 0 0 -12 -10 0 47 0 52 -10
death buffer|40 0 0 -12 0 0 0 0 0 -20
death sentence|-7 0 0 0 0 -13 0 0 0 -13 35
death wish|0 0 0 36 -11
debate|-46 0 0 -30 0 114 -15 -18 0 -17
debate @place|0 0 0 0 0 55
debate budget|-33 0 0 0 0 0 0 0 0 -11
debate invite|0 0 0 0 0 31 0 -15
debenture|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
debri|15 -7 0 0 0 0 0 -6
debt|-37 -101 -29 15 -76 0 -37 -64 0 32 55
debt cancel|0 0 0 0 0 39
debt owe|0 0 0 0 0 0 0 8 0 0 35
debt settle|0 0 0 32
decad|-6 0 0 31 25
decad later|0 0 0 32
decade|26
decamp|-26 68 6 -57 -26 -55 6 27 0 -17 -21
decency|0 0 0 28
decide|19 0 0 48 20 81 -16 -38 0 17 -39
decide @date|-7 0 0 -8 0 61 0 -17
decide @place|-10 0 0 40 -8 0 0 -11 0 44
decide @state|0 0 0 0 33 0 0 -17
decide cabinet|0 0 0 35
decide date|0 0 0 43 0 0 0 -24
decide keep|0 0 0 0 0 0 -18 38
decide whether|0 0 0 0 0 9 0 0 0 0 -31
decision|27 -14 0 0 67 139 -31 -59 0 -34 -34
decision @state|-11 0 0 -14 0 61
decision arm|-13 0 0 0 34 0 -14 0 0 -6
decision break|60 0 0 10 0 0 -6
decision conscription|0 0 0 -8 -7 61
decision expel|0 0 0 50 -10 -12 0 0 0 -23
decision recognise|0 0 0 -27 36 0 0 -19
decision say|0 0 0 0 -26 42 0 0 0 9
deck|-36 -6 0 0 0 0 0 0 0 42
declaration|-23 -11 0 37 41 -29 32 20 -9 -27 -17
declaration take|0 0 0 0 41 0 0 -31
declaration two|0 0 0 -24 42
declaration until|0 0 0 0 -15 0 35
declaration uranium|0 0 0 32 0 0 0 24
declaration war|-17 0 0 39 -15 -22 0 0 0 -7
declare|-30 -25 -37 11 -32 -211 112 -84 -132 121 -209
declare @group|-10 38
declare neither|0 0 0 -7 34
declare war|-26 0 0 51 -8 0 0 0 0 -13
declare would|53 0 0 -19 0 0 -7
decline|-65 -268 -18 224 -214 -100 257 -91 -210 -44 -157
decline comment|0 0 0 0 0 58 -8 0 0 -15
decline extradite|0 0 0 53 0 0 -8 0 0 -27
decline invitation|0 0 0 81 0 -19 -34 0 0 -18
decline repatriation|0 0 0 37 0 0 -19
decline return|-8 0 0 -17 0 0 76
decline say|0 0 0 -7 0 0 -18 0 0 44
decline send|-7 0 0 -22 0 -7 74 39 0 -18 -7
decommission|-82 30 50 -10 0 0 -70 0 0 -15 -33
decommission hulk|-42 0 29
deconflict|0 0 0 -35 0 -10 36 -10
decree|74 0 0 0 28 -11 22 -25 -17 25 43
decree dissolve|0 0 0 -8 0 40 0 0 0 -8
decree ignore|0 0 0 -7 0 0 -11 0 0 47
decree week|22 0 0 0 0 -36
decry|-96 -41 -18 406 -159 -110 -96 -73 0 -156 -124
decry blockade|0 0 0 14 0 0 0 44
deed|0 0 0 0 15
deep|0 0 0 14 -30 14
deepen|-7 18 -17 -8 -15 -62 -101 100 -42 -29 34
deepen when|0 0 0 32
deeper|-15
deeply|0 0 0 -16 0 13 0 -12
deescalate|-12 22 -30 -40 55 73 -46 52 0 -53 26
deface|-36 -30 -22 9 17 -114 -51 -72 -41 92 -78
defcon|19
defeat|0 0 0 -9 0 0 -8 22 0 -10
defeat embrace|0 0 0 0 0 0 0 34
defeated|0 0 0 62 0 -10
defeated withdrawal|0 0 0 59
defence|24 -76 -35 -21 -34 10 -23 17 37 -39 -45
defence committee|0 0 0 0 0 33
defence contact|0 0 0 0 0 0 -58 0 0 57
defence council|-41 27
defence fatherland|61
defence minister|0 0 0 -11 0 -15 44 34 30
defence ministry|34 7 0 6 -9 -7 16 -15 0 -33 27
defend|14 -80 14 -51 208 6 -157 128 -26 -68 -39
defend @person|0 0 0 -15 -10 -38 0 74
defender|-38 -50 -28 -161 -80 -17 -65 -72 -53 -133 -130
defender @place|43
defensive|17
defiance|-50 -17 0 142 0 -13 27 -62 -18 -60 32
defiant|0 0 0 36
defiant @state|0 0 0 36
deficit|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
deflected|0 0 0 0 0 0 -7 -19
deforestation|0 0 0 27
defuse|-62 -20 -29 -79 64 60 -54 69 0 -35 7
defuse row|0 0 0 -22 -12 0 0 40
defy|38 -187 -40 234 -59 -138 75 -135 -58 69 -88
defy creditor|0 0 0 40
del|0 0 0 0 0 0 0 17
delay|-76 16 -16 -97 65 -67 264 -106 105 -181 84
delay open|0 0 0 0 0 0 0 -23 49 0 -13
delegate|-45 -90 -97 0 -55 -71 102 45 54 -45 -66
delegate @place|0 -6 0 0 0 0 33 -7
delegate block|0 0 0 28 0 0 0 0 0 -35
delegate boycott|0 0 0 -16 0 0 33 -9
delegate hand|0 0 0 0 0 0 0 0 35
delegate say|0 44 0 -31 -25 0 -11 -12 22
delegate tell|0 -11 0 10 0 0 44
delegate temper|0 0 0 -17 33 -7
delegate two|0 0 0 0 0 0 -10 50
delegation|-90 -103 -72 0 -22 8 116 72 0 -21 -71
delegation @place|-28 0 0 13 -10 65 18 13 0 -29
delegation @state|0 0 0 0 0 -8 -11 45 -9
delegation carry|0 0 0 0 0 0 0 48
delegation describe|0 0 0 0 0 -12 0 31 15
delegation dispute|0 0 0 -7 0 39 0 -10
delegation leave|0 -11 0 0 0 0 38 -21 0 -11
delegation persisted|0 0 0 0 0 0 30
delegation plan|0 0 0 39 0 -11
delegation sit|0 0 0 0 0 0 -18 -62
delegation twelve|0 0 0 0 0 0 0 -45
delegation walk|0 0 0 -52 0 0 7 0 0 42
deleted|33 0 0 0 0 0 0 0 0 -25 30
deleted #|0 0 0 0 0 0 0 0 0 -7 40
deleted presidential|35 0 0 0 0 0 0 0 0 -14
deliberate|-13 0 0 24
delimit|-83 -105 -72 0 -27 0 -11 186 -122 -81 -36
delimitation|0 0 0 0 0 0 0 0 22
delist|-9 8 -13 74 9 11 21 -40 -56 -51 144
delist site|0 0 0 38
deliver|-49 -30 -94 86 -120 19 -29 17 136 -147 192
deliver @person|0 0 0 -15 0 0 9 30
deliver @place|0 0 0 -26 0 0 0 0 32
deliver @state|0 0 0 43 0 0 0 0 0 0 -20
deliver driver|0 0 0 0 22 0 0 0 0 0 37
deliver flat|0 0 0 -33
deliveri|-6 -15 0 0 -9 0 0 -10 0 74 -22
deliveri @state|0 0 0 0 0 0 0 0 0 32 -16
delivery|17 0 0 0 0 -22 0 -9 0 -15 23
delivery first|56 0 0 0 0 0 0 0 0 -6 -9
delivery second|-37 0 0 0 0 0 0 0 0 -6
delivery twenty|0 0 0 0 0 -22 0 0 0 0 39
delta|-18 40
delta @place|-37 40
delusion|0 0 0 25 0 0 0 -7
demand|-235 -231 -84 280 69 -249 -195 -132 -34 -224 -308
demand @person|0 0 0 -49 0 0 0 -9 0 80
demand @state|-9 -17 0 55 13 -35 -6 -19 0 -37 -19
demand apology|-15 0 0 30 -18
demand authorities|0 0 0 45
demand bill|0 0 0 99 0 0 0 0 0 -10
demand date|0 0 0 -21 0 0 42
demand explanation|-9 0 0 34
demand guard|0 -7 0 0 30
demand hear|0 0 0 -31 8
demand migration|0 0 0 -43
demand prior|0 0 0 -8 0 0 0 48
demand reparation|0 0 0 0 43 0 -11
demand second|0 0 0 -44 0 0 0 0 0 -11
demand whole|0 0 0 -34 -7
demarcate|-84 -106 -72 0 -29 0 -11 196 -122 -83 -37
demarcation|-32 22 0 0 0 -24 0 15
demarcation done|-48 36 0 0 0 -24
demarche|-7 0 0 67 0 0 0 -8
demarche @date|-6 0 0 42
demilitarisation|0 32 -10 47 -27 0 29 -19 10 -30 -23
demilitarise|-24 36 21 -12 0 -9 -70 0 0 -16 -34
demilitarization|0 32 -10 47 -27 0 29 -19 10 -30 -23
demilitarize|-29 36 22 -9 0 0 -70 0 0 -13 -33
demobilisation|0 32 -10 47 -27 0 29 -19 10 -30 -23
demobilise|-46 191 0 60 -53 43 -81 40 -41 -69 16
demobilization|0 32 -10 47 -27 0 29 -19 10 -30 -23
demobilize|-46 191 0 60 -53 43 -81 40 -41 -69 16
democracy|0 0 0 55 0 -24
democracy student|0 0 0 55 0 -24
demolish|29 33 11 29 0 -51 42 -69 -20 9 20
demolish concrete|-8 0 0 -6 0 0 0 0 0 0 38
demonize|-64 -85 -26 194 -81 -80 11 -58 -23 -133 -93
demonstrate|75 0 13 -15 11 -16 -16 -42 -23 15 17
demonstration|-24 0 -25 -11 0 0 55 -13 -7 105 -17
demonstration against|0 0 0 0 0 0 0 0 0 33
demonstrator|12 50 0 20 33 -29 24 -7 0 32 -28
demoted|0 0 0 -11 0 0 0 -10 0 23
denial-of-service|-30 0 0 -14 0 0 0 0 0 42
denial-of-service attack|-30 0 0 -14 0 0 0 0 0 42
denounce|-74 -149 -69 286 -205 -105 0 -160 -77 -83 -173
denounce @state|0 0 0 59 -7 -13 0 0 0 -19
denounce cruelty|0 0 0 -23 0 47
dentist|0 0 0 -30 -11
denuclearisation|0 0 0 0 9 0 0 21
denunciation|-33 -24 0 21 25 15 8 -40 -10 0 9
deny|82 -99 -82 -18 13 -157 -31 69 -158 150 -74
deny @place|-13 31
deny @state|-21 0 0 58 -22 -12 0 11
deny about|20 0 0 -30
deny accept|0 0 0 0 48 0 0 -10
deny account|0 0 0 -11 47
deny agree|0 0 0 0 0 0 0 47 0 0 -6
deny any|37 0 0 -25 -6 17 -13 37 0 -11
deny ask|0 0 0 20 0 21 -10 61 0 -14
deny attack|45 0 0 0 0 0 0 0 0 -10
deny ban|0 0 0 0 0 0 0 0 0 34 -7
deny coup|0 0 0 -35 -9 0 0 -21
deny entry|0 0 0 0 0 0 0 -17 0 88
deny ever|0 -15 0 0 0 0 0 51
deny expel|-12 0 0 -11 0 0 0 0 0 43
deny hold|0 0 0 0 0 36 0 -7 0 -10
deny lock|0 0 0 0 0 0 0 0 0 -36
deny offer|0 0 0 -12 53 -6 0 -13
deny plan|-10 0 0 34 0 0 0 0 0 -18
deny report|20 -6 0 -10 -8 -40 92 7
deny threaten|-8 0 0 -36
deny withdrawal|-34 48 0 0 0 0 0 0 0 -15
depart|48 -11 -20 -60 -12 -11 38 -20 -49 -74 -21
department|-24 -69 -70 62 -19 -19 17 101 9 16 -42
department without|0 0 0 0 0 0 0 39
departure|-70 190 -25 27 -32 42 -8 -13 0 0 -27
depend|0 29 0 0 -10 0 -16 25 0 -12 -7
depend vote|0 30 0 0 0 0 0 0 0 -12
dependant|0 0 0 0 0 0 0 0 0 28
deplore|-114 -76 -26 358 -113 -127 -23 -100 -18 -164 -131
deplore hang|0 0 0 67
deplore shell|0 0 0 -15 0 35
deploy|192 -22 15 -21 -93 -172 -56 -71 18 -216 -108
deploy mechanised|41
deployment|188 -17 14 -13 -10 -12 -7 -25 0 -31 -9
deployment #|43
deport|-44 -38 -18 -44 -22 -197 -59 -23 -20 203 -63
deport @state|-27 0 0 -22 -7 -105 -21 9 0 68 -12
deportation|-55 -67 -15 23 22 -39 0 -40 -12 -15 7
deportation #|0 0 0 0 0 0 0 0 0 0 33
deportation @date|0 0 0 -37
deportation clause|0 0 0 48 0 0 0 0 0 -17
deposit|16 55 12 -54 41 10 -19 14 -10 9 37
deposit billion|0 0 0 0 0 0 0 -10 0 0 50
depositor|0 0 0 0 0 0 0 0 0 17
depot|74 13 -53 -41 -35 -36 -33 17 -23 23 -29
depot @date|31 0 0 0 0 0 0 0 0 -8
depot @place|-8 -9 0 0 0 0 0 0 0 37
depot absurd|0 0 0 -7 0 34
depot leave|31
depth|15
deputi|0 44 0 13 14 -21 -26 0 0 29 -8
deputi @place|0 0 0 0 0 0 -16 0 0 41
deputi boycott|0 0 0 38 0 -6
deputi come|49 0 0 0 0 0 0 0 0 -8
deputy|0 -23 0 0 29 32 0 27 -11 -8 -25
deputy minister|0 0 0 -20 41 0 -10 14 -7 17 -16
derail|48 -42 -14 58 -19 -73 -26 -69 -11 -20 -26
deride|-48 -50 -19 336 -131 -41 -70 -81 -8 -124 -86
deride @place|0 0 0 43 0 0 -7 -7
describe|11 60 0 140 -55 -46 -159 -83 90 -160 -51
describe @date|0 0 0 0 0 -11 0 31
describe @state|-41 0 0 120 -27 -30 0 0 -8
describe fresh|0 0 0 -9 -8 0 0 30
describe relations|0 0 0 -24 0 37 0 0 0 -10
describe sheer|54 0 0 -19
describe takeover|0 0 0 -7 0 30
desecration|0 0 0 22 0 -7 0 0 0 -6
desert|11 35 0 -15 -10 0 0 -8 0 -24 14
desierto|0 0 0 0 0 0 0 17
design|0 0 0 43
designate|14 -87 0 -33 -98 -7 -70 -53 -42 226 -30
designation|0 -10 0 8 0 0 0 0 0 23
desire|-79 43 -13 0 69 49 -38 21 -32 -29 -40
desk|0 0 0 -48 0 0 0 -12 0 36 -14
desk @place|0 0 0 -47 0 0 0 -11 0 38 -14
despair|-15 8 22 6 -56 19 37 23 -9 -47
despatch|109 6 0 -15 -31 -22 -115 15 -26 -75 14
despatch @state|30
despite|60 -15 0 -16 0 -7 0 -8 0 0 -8
despite @organization|31
destroy|129 142 -55 -107 -19 -61 40 -91 -89 -134 -141
destroy @person|-23 50 0 -11 0 0 0 0 0 -10
destroy @place|0 31
destroyer|182 10 93 -18 -120 -31 -84 -88 -58 -97 -94
destroyer debt|0 0 0 32
destroyer off|34
destroyer weigh|-10 0 38 0 0 -7
destroyer will|-15 18 0 90 0 0 0 0 0 -16
destruction|75 8 -11 46 23 42 -43 0 -30 -41 -39
detachment|-19 98 0 0 0 0 0 0 0 -34
detachment quarter|-8 71 0 0 0 0 0 0 0 -33
detail|0 0 0 22 -21
detain|-189 -154 11 -140 -54 -65 -66 -210 -13 255 103
detain eight|-10 0 0 0 0 0 0 0 0 31
detain four|-38 0 0 0 0 0 0 0 0 23 -11
detainee|29 -75 -16 -25 -25 -26 -33 15 -59 22 80
detected|27 -9 0 0 38
detected @organization|0 0 0 0 41
detectiv|-27 0 0 -16 0 -14 0 56 0 24 -11
detectiv pool|-11 0 0 0 0 0 0 32
detectiv raid|-14 0 0 -8 0 0 0 0 0 41
detente|0 -11 0 -47 -22 28 0 -67 15 -23 76
detente between|0 0 0 0 -19 0 0 -27 0 0 31
detention|41 -16 -11 36 8 44 -57 -27 -7 -34 9
detention @place|0 0 0 0 0 33
detention blogger|47 0 0 0 0 -6
detention order|0 0 0 0 0 0 -11 0 0 0 36
determined|0 0 0 9 0 -15
deterrent|67 0 0 -8 -10
deterrent @place|67 0 0 -8 -10
detonate|-31 173 -48 -11 -80 17 76 -67 -30 -78 -28
detonate @state|-41 62
devaluation|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
develop|-21 -10 -20 -31 0 -58 -40 80 -31 -51 -7
developer|0 0 0 -40 0 0 0 -13
developer deliver|0 0 0 -33
development|0 0 0 0 0 41
development minister|0 0 0 0 0 43
device|57 0 0 -25 0 8 0 0 0 -7
dhow|-57 -10 0 -22 -8 35 0 -6 0 52 -19
dhow @state|-45 0 0 -12 0 42
dialogue|-136 -61 -64 -226 -134 85 345 125 -15 -281 -234
dialogue @place|0 0 0 0 0 -21 37 0 0 -12
dialogue @state|0 -11 0 -39 -13 35 72 -21
dialogue equal|0 0 0 40
dialogue neutral|0 0 0 -20 0 0 -15 32
dialogue only|0 0 0 0 -25 42
diamond|-16 48 0 -7 0 -8 0 0 0 7 20
diamond digger|0 0 0 0 0 0 0 0 0 -7 36
diamond road|-15 48
diary|0 0 0 37 0 -30 76 -15 0 -14 -23
diatribe|0 -15 -21 13 31 -7 -66 -63 -16 -35 -11
dictator|-23 -68 -70 37 -19 -21 18 71 10 0 -37
dictionary|-40 -9
dictionary admit|-39
did|7 61 0 -16 29 -50 -14 19 -7 -23 20
die|40 58 -26 -54 52 -27 52 -37 -26 -125 -31
die away|-24 34
diesel|-20 -13 0 25 0 0 0 -8 0 43 -9
diesel drink|-12 0 0 0 0 0 0 0 0 31
diesel rise|0 0 0 31 0 0 0 0 0 -7
dieselpunk|-16
differ|-54 -38 -12 19 46 0 7 -82 -9 -23 -31
difference|0 12 -9 -52 45 -24 22 70 41 8 -30
difference sea|0 0 0 0 51
differendum|0 0 0 -24 0 0 0 47 0 -6
differendum @state|0 0 0 -24 0 0 0 47 0 -6
different|0 0 0 0 0 -6 -10 26
dig|125 -210 -78 -36 -71 -99 -56 -72 -72 -65 32
dig @place|13 0 0 -32
dig behind|-13 0 0 0 0 0 0 0 0 35
dig near|0 0 0 0 0 0 0 58 0 0 -30
digger|0 0 0 0 0 0 0 0 0 -9 35
digitised|0 0 0 0 0 0 0 23
dignity|0 0 0 0 0 0 0 0 0 54
dignity @place|0 0 0 0 0 0 0 0 0 54
dilute|36 24 -22 -29 20 0 -42 44 0 0 -6
dinar|0 0 0 0 0 0 -12 16 0 0 7
dine|-70 -61 -75 -7 -17 0 69 32 -52 -78 25
dine @state|0 0 0 0 -6 0 0 38
dine reindeer|0 0 0 0 0 0 64 -61
dinghi|-11 0 0 0 0 0 0 0 0 0 28
dinghi find|-11 0 0 0 0 0 0 0 0 0 32
dinghy|15
dinner|-8 -7 0 29 -8 -25 35 -37 0 16 -14
dinner honour|0 0 0 15 0 0 -42
diplomacy|-45 -33 -28 -138 -61 44 115 136 60 -128 -139
diplomacy open|0 0 0 0 0 0 -11 38
diplomat|-24 -101 -90 -38 12 -17 61 66 -65 83 -50
diplomat @date|0 0 0 -28 -17 0 -7 0 0 49 -21
diplomat @organization|0 0 0 -16 43 19 -12 -13 0 -78 29
diplomat @place|-33 35 0 -12 -11 -18 43 54 0 7 -29
diplomat agree|0 0 0 0 -8 0 0 16 0 -33
diplomat close|0 0 0 0 0 0 0 34
diplomat get|0 0 0 0 0 0 0 -36
diplomat harass|0 0 0 52 0 0 0 0 0 -38
diplomat headach|73 0 0 0 -10
diplomat leave|0 -14 0 0 0 -14 0 0 0 57 -8
diplomat order|-6 -7 0 0 0 0 0 0 0 61
diplomat reckon|-24 34
diplomat region|0 0 0 0 0 0 35 -35
diplomat remember|0 0 0 44 0 0 0 -51
diplomat say|41 -13 0 -26 24 61 41 -73 0 21 23
diplomat suggest|0 32 0 0 0 0 0 0 0 -10
diplomatic|-12 -14 0 45 -7 -24 0 0 50 38 -41
diplomatic boycott|0 0 0 52 0 0 -9 0 0 -12
diplomatic note|0 0 0 -52 -9 -10 0 -10 62
diplomatic relations|-8 -9 0 38 0 0 24 38 0 14 -29
diplomatic tie|0 0 0 -11 -12 0 0 -47 0 46
direct|-54 -15 7 -24 -23 -47 33 71 -28 66 -46
direct aid|0 0 0 -47 0 0 0 -11 0 38 -14
direct flight|0 0 0 0 0 0 0 44 0 0 -13
direct mail|0 0 0 0 0 -7 0 35
direction|15 -8 0 0 9 0 0 -9 40
directly|0 0 0 0 0 0 -14 19
director|-13 0 0 0 -26 -13 -9 -8 15
directors-general|0 -16 -71 63 23 -43 44 67 8 0 -62
dirty|-8 0 0 23 0 0 0 0 0 -10
disable|0 10 0 -38 0 -37 -31 -7 -27 33 -39
disagree|-55 -38 -12 0 42 0 64 -198 20 -24 -33
disagree @organization|0 0 0 0 0 0 64 -61
disagreement|0 31 -8 -46 0 -19 31 48 94 11 -36
disagreement seat|0 0 0 0 0 0 -11 0 51 0 -9
disappear|-36 66 6 -62 -26 -56 0 19 0 0 -21
disappear outside|-9 0 0 0 0 0 0 0 0 36
disappearance|-7 0 0 27 0 41
disappearance radio|0 0 0 0 0 41
disappearance two|0 0 0 32
disappointed|-57 0 0 0 0 26 0 0 0 -11
disappointed but|-30 0 0 0 0 26 0 0 0 -10
disappointment|0 0 0 0 0 60 20
disapprove|-64 -85 -26 194 -81 -80 11 -58 -23 -133 -93
disarm|-177 319 -16 0 11 -41 -98 0 -55 0 -52
disarm @state|20 -32 0 -6 0 0 0 0 0 27
disarm militia|0 -40 0 23
disarm north|0 36 0 -35 0 0 -8
disarmament|-114 295 -35 9 0 0 0 21 25 -15 -68
disarray|0 0 0 0 0 0 26 -43
disarray @date|0 0 0 0 0 0 8 -41
disaster|-12 0 0 12 61 7 0 -9 0 -11 -7
disaster off|0 0 0 35 0 0 0 0 0 -10
disavow|28 0 -9 -119 26 22 -54 31 -18 -23 -30
disband|-114 222 0 26 -34 27 -87 10 -39 -52
disburs|0 0 0 0 0 -7 0 0 0 30
disburs @state|0 0 0 0 0 -6 0 0 0 38
discharge|24 0 -8 35 -31 51 -78 0 0 -31
discipline|0 0 0 0 0 0 0 -15
disclaimed|0 0 0 0 0 41
disclaimed any|0 0 0 0 0 41
disclosed|0 -7 0 -12 14 -17 -16 29 0 12
disco|0 0 0 -16 13
discomfited|0 0 0 16
disconnect|25 -25 0 0 -18 -17 -28 -27 -11 98 -19
discontinue|-32 15 -6 0 18 0 -29 0 -18 0 -55
discotheque|-6 0 0 0 21
discredit|-64 -85 -26 194 -81 -80 11 -58 -23 -133 -93
discriminate|-64 -85 -26 194 -81 -80 11 -58 -23 -133 -93
discuss|-163 -108 -67 -199 -8 -151 257 136 38 -125 -82
discuss @person|0 0 0 0 0 0 -37 9
discuss @place|0 -18 0 0 0 0 -9 43
discuss again|0 0 0 0 0 0 0 -38
discuss anyth|0 0 0 0 0 0 42 -60
discuss federation|0 0 0 -9 0 0 24 -38
discuss reunion|0 0 0 0 0 0 0 70
discussion|-32 -23 -39 -131 -60 31 214 43 59 -168 -162
disdained|0 0 0 44
disdained seat|0 0 0 44
disembark|31 -12 17 0 23 -18 -13 -9 11 -13 -56
disengage|-83 212 -24 9 -14 0 0 -13 0 0 65
disengage south|-7 36 0 0 0 0 0 -10
disengagement|-15 54 -10 28 -30 0 70 -26 10 -31 -24
disengagement @place|-12 21 0 -18 0 0 41 -6
disinfected|-10 -10 0 0 0 0 0 0 0 0 32
disinfected old|-10 -10 0 0 0 0 0 0 0 0 32
disinformation|0 0 0 9 0 -18
disk|16 0 0 -8 0 0 0 0 0 25
dislodge|89 -66 -28 7 -41 -42 -51 -50 -31 -24 -34
dismantle|-418 397 0 104 25 -68 -227 -11 -47 -46 -54
dismantle loudspeaker|0 -40 0 0 48 0 0 -9
dismay|0 0 0 7 0 22 -13
dismiss|-42 -34 -24 185 -255 88 -197 -64 -121 -87 -123
dismiss @state|-11 0 0 14 0 -41 0 0 0 -11 -7
dismiss baseles|0 0 0 -12 -10 51 0 0 0 -27
dismiss claim|0 0 0 0 0 33
dismiss former|0 0 0 37 0 -7 0 -7
dismiss fraud|0 0 0 -31 0 11
dismissal|0 0 0 0 0 0 -28
disobey|46 -58 0 102 -15 -106 12 -19 -44 44 -20
disown|-65 0 -20 30 -15 13 -51 39 -35 -26
dispatch|280 45 -23 -36 -121 -113 -162 -11 -41 -172 -94
dispatch river|0 56 0 0 0 -16
dispatch within|-32
disperse|-74 75 0 -9 -6 -96 0 0 -13 -10 -63
displace|0 -57 -17 -13 -16 -57 -22 9 0 29 79
displacement|18
display|-21 12 -22 18 -41 -19 17 0 15 -42
displeasure|29 0 0 114 -12 -22 0 -44
displeasure @place|30
displeasure @state|0 0 0 54 -9 -8
displeasure know|0 0 0 60 0 -9 0 -31
disposal|-23 0 41
disposal southern|-16 0 41
dispute|-126 -109 -55 0 -127 62 -80 157 -76 -67 -129
dispute @state|0 0 0 61 0 16 -16 -26 0 0 -6
dispute could|0 0 0 -48 0 14
dispute court|0 0 0 -16 0 0 0 44
dispute dredg|0 0 0 -6 0 30
dispute reef|0 -14 0 0 0 0 0 62
disquiet|-18 0 0 -11 -10 79
disquiet about|-18 0 0 -10 0 52
disregard|18 -64 -19 0 0 -60 52 -42 -12 17 21
disrupt|16 -186 -49 25 -60 -94 -58 -102 -15 64 -54
dissatisfaction|0 0 0 47 0 -14 0 -10
dissatisfaction firm|0 0 0 31 0 -13
dissent|0 0 0 0 0 0 0 0 0 43
dissent against|0 0 0 0 0 0 0 0 0 43
dissident|24 -86 -16 30 -25 -28 -34 -7 -60 23 50
dissident wing|-9 0 0 48 0 0 0 0 0 0 -9
dissolution|0 0 0 -18
dissolve|72 0 -8 75 -32 40 -78 -18 0 -57 23
dissolve @state|0 0 0 -8 0 40 0 0 0 -8
dissolve panchayat|0 0 0 55 0 -24
dissolve parliament|49 0 0 0 0 -21 0 -10
distance|-12 0 0 0 0 0 0 22 0 0 30
distanced|0 0 0 35 -11 0 0 0 0 -12
distanced itself|0 0 0 35 -11 0 0 0 0 -12
distres|0 0 0 0 -14 15
distribute|0 -66 -16 53 -34 -30 -14 8 10 -54 113
district|-15 40 0 -14 0 0 0 -44 0 -6
distrust|0 31 -8 -45 0 -19 34 51 43 11 -27
disturbed|0 0 0 -19 -13 50
disturbed tone|0 0 0 -19 -13 50
ditch|-39 37 0 0 0 0 0 0 0 -17
dither|0 0 0 -15 -10 -38 0 74
dive|-19 0 0 0 0 0 0 -7
dive-bomb|95 -61 -35 20 -6 -63 -51 -67 -32 -61 -21
diver|-49 41 0 -10 -8 -13 0 -6 0 -15
diver off|-41 62
divert|62 -12 -44 -142 0 -19 -8 -18 -69 129 -38
divide|-69 -26 0 -33 -47 -14 11 119 -44 -44 -46
dividend|-70 -35 -31 -68 10 -39 -47 -58 -25 26 8
division|225 115 71 -50 -161 -49 -86 -135 -125 -121 -109
division @military_unit|-31 14 0 0 0 0 27
division @place|-24 -51 11
division @state|-37 40
dizzy|0 0 0 0 0 22
dlrs|-100 -132 -60 -70 -62 -67 -100 -139 -28 76 32
do|-21 0 43 -59 60 -58 0 -15 0 -12 29
docent|0 0 0 -8 0 0 0 18
dock|-54 20 0 -16 0 27 0 0 0 77 -23
dock @place|-24 0 0 -10 0 0 0 0 0 77
docker|-9 -18 0 -11 0 0 -8 -27 0 16 51
docker vote|0 0 0 0 0 0 0 -13 0 0 63
dockyard|0 -27 0 0 0 0 0 0 0 41 -7
doctor|-22 -27 -15 -67 -26 -110 -40 -131 -15 61 226
doctor @place|-6 0 0 -21 0 -41 0 0 0 61 17
document|-17 -13 0 0 27 35 0 -10 0 16 -12
document show|-10 0 0 0 0 36
documentary|0 0 0 24 0 -8 0 -9
does|0 -16 49 -70 11 0 25 7 -7 15 -24
does every|-14 0 50 0 0 0 0 0 0 0 -15
does not|15 -13 0 -47 28 0 37 15 0 -24
does our|0 0 0 -10 0 0 0 0 0 47
dogfight|52 -40 -20 34 52 0 0 -8 35 29 -48
dogs|21 0 0 16 0 0 0 -9 0 -13
dollar|-43 -99 -31 15 -78 -48 -63 -96 0 42 100
dollar @organization|0 0 0 0 0 0 0 -10 0 0 50
don't|-8 0 0 54
don't card|0 0 0 30
donate|-55 -58 -28 39 -25 -52 -58 38 12 -84 234
donate @state|-10 0 0 -8 0 0 0 -20 0 0 35
donation|-53 -24 -31 -35 15 65 -91 -62 -38 36 106
done|-38 35 0 -11 14 -44 0 19
done more|0 0 0 0 34 -17
donet|0 33 0 0 0 0 0 0 0 0 38
donet speak|0 33 0 0 0 0 0 0 0 0 38
donor|-74 24 -32 -83 -46 75 6 -9 19 14 80
donor need|0 0 0 0 0 34
door|0 -11 0 -41 -30 -10 83 87 -6 11 8
door @place|0 0 0 -9 -7 0 0 0 0 43
door again|0 0 0 -30 -11 0 22 10
door bougival|0 0 0 0 0 0 30
door diplomacy|0 0 0 0 0 0 -11 38
door group|-11 0 0 0 0 0 32 0 0 -11
door internal|0 0 0 -7 0 30
door new|0 0 0 0 0 0 39
door shut|0 0 0 -17 0 0 38 0 0 -25
door stay|0 0 0 49 0 0 -17 18
doping|-10 0 0 0 0 -17
dormitori|0 0 0 0 0 -46 0 0 0 0 51
dormitori @state|0 0 0 0 0 -46 0 0 0 0 51
dossier|0 0 0 -27 35 0 0 -20
double|247 -232 -28 13 -119 -117 -120 -33 -93 27 32
double air|63 0 0 0 0 0 0 0 0 -19
double cash|-9 0 0 0 0 0 0 0 0 0 48
double duti|-13 0 0 0 0 0 0 0 0 32
double-taxation|0 0 0 0 0 0 0 18 0 -7
doubt|-18 7 21 31 -65 53 7 13 -11 -35
doubt voice|0 0 0 46 -7 -18 0 -7
douse|25 -47 -7 -22 -14 -14 19 -21 0 -34 7
dove|-15
down|-29 121 -19 -11 34 -59 -22 -48 -24 -38 36
down @date|22 -8 0 0 0 0 14 18 0 -17 -30
down @place|28 -12 0 53 -10 -27 -27 15 -8 23 45
down @platform|40 0 0 -7 0 0 -7 0 0 0 33
down @state|18 -46 0 70 -17 -43 64 -24
down @weapon|-48 15 0 -12 -6 14 0 -10
down across|0 0 0 0 0 0 0 0 0 39
down aerial|0 32
down arm|0 38 0 -28 21 0 0 0 0 -22
down board|-8 0 0 -12 39
down cabinet|0 0 0 -44
down dispute|0 0 0 -6 0 30
down fighter|31
down fiscal|0 0 0 69
down front|-11 40
down garrison|-29 61
down last|0 -7 0 31 0 0 -10
down neighbour|0 0 0 10 0 0 0 44
down northern|32
down own|0 0 0 0 0 0 0 0 0 -33 19
down shelve|0 0 0 0 0 0 0 0 0 0 41
down spanner|0 0 0 0 0 0 0 0 0 42
down street|30
down tent|-9 38 0 -7 0 0 0 0 0 -14 -14
down text|0 0 0 53 0 -13 0 -18
down threat|0 0 0 12 34 0 0 0 0 -12
down two|-17 31 0 30 -9 -7
down walk|0 0 0 0 0 0 0 0 0 47 -10
downed|93 -64 -37 53 -8 -66 -53 -69 -34 -11 -29
downed @weapon|0 0 0 39
downed tool|-11 0 0 -14 0 0 0 0 0 61
downgrade|18 -58 -16 -23 -36 -34 -16 -8 -40 39 -89
downing|89 0 -11 12 22 40 -43 0 -30 -40 -40
downplay|-37 -20 -29 -56 76 61 -52 29 0 -35 8
dozen|10 -21 0 0 0 0 0 0 0 0 8
dozens|59 0 0 0 0 -8 0 0 0 -7
dozens opposition|30 -8 0 0 0 -7
draft|-19 -50 23 -85 69 -98 0 62 80 -13 -42
draft @date|0 0 0 32
draft but|0 0 0 -8 -8 0 0 0 53
draft constitution|0 0 0 -10 0 -18 0 33
draft go|0 0 0 0 0 0 0 34
draft law|0 0 0 -44
draft one|0 0 0 0 0 0 32 -19
drag|-91 11 21 62 -53 -86 -70 -247 -37 153 -71
drag out|15 0 0 45 0 0 -11
dragoon|22 0 0 0 0 0 0 0 0 0 28
dragoon let|0 0 0 0 0 0 0 0 0 0 33
drain|-11 20 -14 0 0 -35 9 -57 -13 7 -48
drastically|0 38
drastically reduce|0 38
drava|54 0 0 -10 0 0 0 0 0 -49
drava stop|54 0 0 -10 0 0 0 0 0 -49
draw|40 0 -62 -37 -74 87 0 107 -130 -200 -183
draw #|-13 0 0 48 0 -12 0 -23
draw back|0 0 0 0 0 60 0 -45
draw down|-30 91
draw nearer|35 -14
draw seri|-8 0 0 -43
draw sharp|0 0 0 34 0 0 0 0 0 -9
draw up|12 -41 0 -36 0 11 30 11 0 26
draw whether|0 0 0 0 0 37
drawdown|0 31 -10 47 -27 0 29 -20 10 -30 -23
dread|0 0 0 0 0 25
dream take|0 0 0 -48 11
dredg|0 0 0 33 0 28 0 0 0 -13
dredg fees|0 0 0 -6 0 30
dredger|22 -19 0 -12 33 0 0 0 0 -31
dredger @state|-8 0 0 -12 39
dress|-84 -23 -35 127 -98 0 40 -29 11 -38 -46
dress overall|-30 -9
dried|-8 0 0 0 0 0 0 0 0 19
drift|-117 -82 0 30 79 18 80 -70 -12 -27 -73
drift mine|-37 -10
drill|-54 13 162 -10 20 -21 46 -28 0 -24 -32
drill @state|0 0 0 -17 0 0 57
drill dispute|0 0 0 -19 32 0 -6
drill end|0 0 35 0 0 0 0 0 0 0 -10
driller|0 0 0 -13 0 0 0 0 0 24
drilling|-11 -101 -31 98 -78 -10 -61 -106 0 -19
drilling say|0 0 0 0 0 34 0 -6
drilling ship|13 0 0 -8 0 0 0 0 0 -32
drillship|13 0 0 0 0 -10 0 0 0 0 -20
drink|-53 -29 -15 -57 34 -24 -11 40 25 32 30
drink poison|0 0 0 -33 43 -8 0 10
drink water|-31 -7 0 0 0 -20 0 0 0 30 25
drive|144 -103 -106 -77 -103 -310 -163 9 63 -93 111
drive @organization|-6 0 0 0 0 0 0 0 0 0 30
drive @place|-17 -34 0 0 0 0 0 46 0 -13 47
drive back|-8 31
drive off|-31 0 0 0 0 0 0 0 31 23 -36
drive prohibition|0 0 0 0 0 -33 0 0 0 0 35
drive road|0 36 0 0 0 0 0 0 0 -7
drive thousand|-17 0 0 0 0 0 0 0 0 50
driver|24 -56 0 -47 0 -18 -42 -59 0 40 26
driver blockade|-16 0 0 -6 0 0 0 -14 0 54 -12
driver go|0 0 0 0 0 0 0 0 0 -34 10
driver hold|0 0 0 -10 0 0 0 -8 0 -37 17
driver say|20 -9 0 -19 0 0 -13 0 0 54 -16
driver stabbed|34 0 0 -18 0 0 0 0 0 -13
driver take|0 0 0 -6 16 0 0 0 0 17 35
driver want|0 0 0 41 0 0 0 0 0 0 -22
drone|118 -73 16 37 -101 69 -108 -117 -95 0 -52
drone attack|-23 0 0 0 0 46 0 0 0 -10
drone engin|0 0 0 0 0 0 0 0 0 45
drone fly|0 0 0 -20 0 0 -6 41 0 94 -25
drone gali|-31 0 0 79
drone hear|-7 31
drone incident|0 0 0 0 0 33
drone intact|-22 0 0 -8 0 0 0 0 0 34
drone return|30
drone strike|-40 0 0 10
drop|-176 -95 -21 -106 198 -395 106 -27 -76 -126 148
drop @platform|-39
drop anyth|40 0 0 0 0 0 0 0 0 0 -12
drop ban|0 0 0 33 0 0 0 0 0 -7 -10
drop boycott|0 0 0 0 0 0 0 51 0 0 -9
drop demand|0 0 0 -69
drop espionage|0 0 0 -20 0 0 0 0 0 0 42
drop mustard|-25 0 0 32
drop objection|0 -13 0 -14 33 0 0 -11 0 0 -18
drop rarotonga|0 0 0 0 -16 0 0 0 0 43 -16
drop sorghum|0 0 0 0 0 0 0 0 0 0 45
drop trip|0 0 0 0 0 -9 44 0 0 -9 -20
drop tyre|0 0 0 54
drop within|0 0 0 0 0 0 0 0 0 32 16
drought|0 0 0 0 0 0 0 0 0 -12 43
drown|-34 -105 -17 56 -48 -23 -50 27 -34 131 -11
drown out|-7 0 0 0 0 0 0 0 0 40
drown strait|0 0 0 37
drug|0 -15 0 -16 -9 7 0 30 0 23
drug baron|0 -7 0 0 0 -8 0 41
drug executive|0 0 0 -24 0 0 0 0 0 30
drum|-11 -7 0 -15 0 69
drum war|0 0 0 0 0 71
drummer|-24 -9 0 -17 0 0 -11 -26 0 -7
drunk|-26 -38 0 77 -12 -18 -43 -19 -7 -56 -31
druzhba|0 0 0 34 -7 0 -12
druzhba pipeline|0 0 0 34 -7 0 -12
dry|-8 -23 0 -45 0 18 -8 0 0 29 -7
dub|16 35 7 123 -52 36 -75 -17 16 8 7
due|-38 42 -6 -32 11 -49 0 10 16 -26 -23
due begin|31 -8 0 0 0 0 0 0 0 -21
due leave|-48 36 0 0 0 -24
duel|104 -31 -19 0 6 32 0 -6 34 -61 32
dugout|15
dull|0 0 0 0 0 0 0 0 0 0 21
dump|56 -14 0 -71 49 -49 0 -42 -28 33 -62
dump catch|0 0 0 35
dune|0 0 0 0 0 0 0 0 0 25
dures|0 0 0 -12 0 -28 25
during|17 -16 -8 -19 18 -24 0 -7 0 -34 -9
dusk|9 39 0 -16 0 0 0 0 0 -7 -11
dust|-19 0 0 0 0 0 0 0 0 0 -13
duti|-15 -6 0 0 -7 0 -12 -9 0 37 13
duty|33 -34 0 0 0 0 0 0 0 48 -23
duty #|0 -11 0 0 0 0 0 0 0 43 -22
dweller|0 0 0 0 0 0 0 -15 0 0 35
dweller @date|0 0 0 0 0 0 0 -15 0 0 35
dyke|-8 -6 0 -16 27
dynamite|66 -74 -49 44 8 -111 -104 -72 -44 -36 -32
e-mail|29
each|20 9 66 -16 0 -35 -28 -39 7 22 11
each @date|-15 0 48 0 0 0 0 -6 0 0 25
each @state|0 -14 0 0 0 -14 0 0 0 57 -8
each other|0 26 8 -16 0 -15 -48 -9 -8 -31
each pull|0 -30 0 0 0 0 0 0 0 40
each send|44 0 0 0 0 0 0 -13
ear|0 0 0 0 0 0 20
earlier|-11 19 0 -19 0 0 -8 18 0 0 -7
early|-61 -20 0 -29 -7 123 44 -20 0 -29 -14
early @place|0 0 0 0 0 0 38
early answer|0 0 0 -21 0 82 0 0 0 -9
early payment|0 0 0 53 0 -23
early return|0 0 0 -9 0 38 -8 -10 0 0 -9
early say|-45 0 0 -12 0 42
earmark|-67 0 10 14 0 -31 0 0 -26 -22
earnings|-101 -134 -60 -70 -62 -67 -100 -139 -28 75 32
ears|37 0 0 -16 0 -33 0 0 0 0 32
ears 70th|0 0 0 0 0 0 0 0 0 0 32
ears @person|37 0 0 -11 0 -28
earth|-18 -10 0 0 0 0 -21 0 0 19
earthquake|-93 0 -15 -57 -15 56 -50 73 -21 -96
ease|-295 126 -94 -102 151 -219 -194 -11 -18 -323 357
ease @person|0 0 0 0 45 0 0 -18
ease travel|0 0 0 0 0 0 0 0 0 0 35
east|61 30 0 -19 0 -7 -12 0 0 -26 -7
east @state|44 0 0 -7
easter|-9 0 0 26 0 0 0 -14
eastern|-27 93 0 -6 -8 0 16 -17 0 -9 -7
eastern army|0 30
eastern garrison|0 38 0 0 0 0 0 -8
eastward|14 30
easy|0 0 0 0 0 0 -8 0 0 0 31
easy term|0 0 0 0 0 0 0 0 0 0 31
eat|0 -20 -59 -15 162 -47 -57 -27 -47 -12 -10
eat gras|0 0 0 37 0 -34
eat words|0 0 0 -21 50 0 0 -48
eavesdrop|-20 -51 -7 9 12 -81 -60 -14 -28 59 -25
ebb|-35 50 0 -30 7 -7 12 0 -7 -33 40
ecologist|8 0 0 0 0 0 0 0 0 20
economic|-23 21 0 34 0 -14 0 -8 0 -21
economic siege|-17 0 0 32 0 0 0 -7
economic zone|0 29 0 0 0 0 0 0 0 -31
economist|-31 -98 -29 0 -72 -28 -53 -84 0 37 24
economy|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
ecu|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
ecuavisa|0 0 0 0 -11 -11 0 18 0 -8
edge|25 -61 -18 -136 37 0 -45 71 66 -181
edge closer|0 0 0 -9 0 0 0 44
edited|0 0 0 -16
editor|95 -77 -17 -51 23 0 -35 -34 -60 24 50
editor @date|0 0 0 -19 41 0 0 -16
editorial|-7 0 0 52 -13 -25 0 -12
education|-38 0 0 0 0 0 0 0 0 0 -8
education chief|-38 0 0 0 0 0 0 0 0 6 -8
effect|7 46 0 -10 0 -14 20 -14 0 54 -39
effect @date|-16 66 0 -13 0 0 15 -22 0 31 -9
effect @place|32 0 0 0 0 -13 0 -8 0 29 -17
effect between|0 0 0 0 0 0 0 34
effigy|0 0 0 -24 0 0 0 0 0 37
effigy @state|0 0 0 -25 0 0 0 0 0 37
effort|-20 -17 0 37 0 0 0 -8
eggs|-16 0 0 29 0 0 0 0 0 -35
eight|-25 32 0 -40 12 -15 13 -28 -8 0 -17
eight @state|0 0 0 -9 -7 0 0 0 0 50 -10
eight arm|-12 40 0 0 0 0 0 0 0 -11 -12
eight police|0 -16 0 0 0 0 0 0 0 -31 29
eight site|0 0 0 -6 37 0 0 -12 0 0 -8
eighteen|16 -30 0 -27 0 -8 42 -19 0 10 7
eighteen @state|38 0 0 0 0 0 0 -12 0 -17 -11
eighteen member|0 0 0 0 0 0 0 0 0 33
eighteen page|0 0 0 -24 0 0 49 -7
eighteenth|0 0 0 0 0 0 30
eighteenth round|0 0 0 0 0 0 30
eighty-odd|0 41 0 0 0 0 0 0 0 -17
eighty-odd escort|0 41 0 0 0 0 0 0 0 -17
either|-11 10 0 18 -13 7 20 0 24 0 -6
eject|0 -11 0 -18 -33 -44 -40 -8 15 115 59
ejection|0 0 0 0 0 0 0 -7 0 29
el|-9 0 0 0 0 0 0 0 0 0 48
el niño|-9 0 0 0 0 0 0 0 0 0 48
elbow|85 -60 -28 0 -82 -46 -50 -51 -31 -24 -34
elder|-23 6 0 21 0 16 -21 13 38
elder decline|0 0 0 37 0 0 -19
elder resident|0 0 0 0 0 0 0 37
elect|23 0 0 36 -27 15 0 -14 0 -8
elect @date|0 0 0 44
election|-16 -25 0 20 -28 -34 0 10 0 38 -9
election date|0 0 0 30 0 -7 -11
election fund|0 0 0 0 0 -12 0 0 0 45 -8
electoral|13 0 0 -22 0 0 -10 0 0 22
electric|-19 0 0 0 0 -8 0 0 0 -18
electricity|7 -8 0 20 0 -21 0 -35 0 27 47
electricity sell|0 0 0 0 0 0 0 0 0 0 41
electronic|0 0 0 0 0 0 0 0 0 22
elephant|-25 -7 0 0 0 -10 0 -12
elevated|15 0 0 0 0 0 0 -16 0 25
eleven|0 -32 11 -55 -29 -17 0 41 23 -8 27
eleven bodi|-7 0 0 0 0 0 0 -10 0 0 34
eleven commando|0 0 0 0 0 0 0 0 0 36
eleven day|34 0 0 0 0 0 0 0 0 0 -8
eleven dead|31
eleven guard|-11 38
eleven outside|0 0 0 0 0 0 0 46 0 -24
eleven point|-9 0 0 0 0 0 23 38
eleven ship|0 0 0 -13 0 0 0 0 0 40 -10
eleven them|39 0 0 0 0 0 0 0 0 -27
eleventh|0 0 0 -8 0 0 -39 -52 45 22
eleventh round|0 0 0 0 0 0 -36 -49 45
eleventh-hour|0 0 0 0 0 45 0 -29
eleventh-hour @group|0 0 0 0 0 45 0 -29
elicited|0 0 0 0 35 0 0 0 0 -7
elicited @state|0 0 0 0 35 0 0 0 0 -7
else|-16 0 0 30 11 0 57 -16 0 -8
else discuss|0 0 0 40 0 0 -13 -17
embargo|-256 -276 -80 -141 -210 28 -110 -143 -94 220 161
embargo @state|-23 0 -7 -9 0 -13 0 -6 0 0 32
embargo arm|0 0 0 -11 -8 0 0 0 0 -12 33
embargo return|0 0 0 0 0 0 0 0 0 31 -20
embargo vote|0 0 0 -13 0 0 0 0 0 40 -10
embargo well|0 0 0 0 0 39 0 0 0 -7 -9
embark|-9 90 0 -64 -34 -58 -14 47 0 -20 -23
embarrassed|0 -8 0 -12 18 0 -7 -36
embassy|-111 -135 -91 40 -60 -79 -50 141 27 153 -77
embassy @place|16 -24 0 0 7 17 -32 -14 -15 44 -28
embassy cardboard|0 0 0 38 0 0 0 -9 0 -13
embassy content|0 0 0 -26 0 0 0 -10 31
embassy eggs|0 0 0 31 0 0 0 0 0 -22
embassy evacuate|0 0 0 0 0 0 0 0 0 56
embassy hours|0 0 0 0 0 0 0 52
embassy leave|0 0 0 -19 0 -12 0 0 0 36
embassy residence|33 0 0 -28 0 0 0 0 0 -15
embassy say|-38 18 0 -12 23 -18 0 -7 0 24 29
embassy source|0 0 0 -10 0 0 0 0 0 -7 33
embattled|0 0 0 0 0 -10 0 29
embezzl|-15 0 0 0 0 -7
embrace|-94 -54 -21 -40 -6 19 45 72 0 -76
embrace victor|0 0 0 0 0 0 0 34
emerge|0 0 0 0 0 0 0 0 31
emerge say|0 0 0 0 0 0 0 0 31
emergency|173 -44 -10 63 -29 -136 33 -23 -10 -6 46
emergency @state|31 0 0 -7
emergency aid|0 0 0 0 0 43
emergency centre|31 0 0 0 0 -34
emergency decree|37 0 0 0 0 -36 0 0 0 0 -6
emergency land|-37
emergency meet|0 0 0 0 0 0 40 16
emir|-23 -68 -70 38 -18 -18 19 71 10 0 -37
emirate|0 0 0 -35 11 -31 0 33 0 0 18
emissari|0 0 0 0 0 0 -7 22
emissary|0 0 0 -14 0 -11 25 14 54
emissary second|0 0 0 0 0 -11 -8 -12 57
emplace|-67 0 10 16 0 -27 0 0 -26 -16 -8
employee|0 -49 -26 66 -50 -29 -19 -18 -19 18 -27
employee warn|0 0 0 76
empowered|0 0 0 0 0 0 0 0 0 23
empty|-164 200 7 48 -47 -94 -14 -18 -52 99 14
empty @place|0 0 0 42 0 -19 0 0 0 -17
empty @state|0 30 0 -17 0 43 0 0 0 -8
empty embassy|0 0 0 -9 0 0 0 0 0 47
empty pots|0 0 0 0 0 0 0 0 0 41
empty reporter|0 36 0 0 0 0 0 0 0 -7
empty shelve|0 0 0 54 0 0 0 0 0 0 -12
empty shop|35 -14
empty two|0 0 0 0 0 0 0 0 0 -15 44
empty-handed|0 0 0 0 0 0 33 0 0 -9
encircle|112 -148 -67 -51 -89 -112 -154 26 -34 56 113
encirclement|73 0 -11 12 23 43 -43 6 -30 -39 -39
enclave|42 23 -52 0 -58 -43 -26 14 -25 17 19
enclave dweller|0 0 0 0 0 0 0 -15 0 0 35
encourage|-64 -80 0 -35 -68 289 0 -106 -33 -85 -108
encourage @state|0 0 0 -8 31 19 0 -11
end|-369 185 12 -102 -42 -127 67 48 -39 -227 50
end @date|-17 26 30 10 -12 0 -34 15 0 -37 65
end @organization|30 0 0 0 0 0 0 0 0 -6 -10
end @state|-30 12 0 -22 0 -22 -35 47 0 -28
end @weapon|0 0 0 0 0 36
end another|0 0 0 0 0 0 -13 32
end bomb|0 0 0 0 0 0 -7 54
end combat|0 32 0 0 -7
end diplomatic|0 -8 0 37 0 0 46 -32 0 29
end disarray|0 0 0 0 0 0 8 -41
end eleventh|0 0 0 0 0 0 -20 -46 20
end embargo|0 0 0 0 0 39 0 0 0 -7 -9
end feud|0 -12 0 0 0 0 -6 42 0 0 -6
end fish|0 0 0 -7 0 0 0 -9 0 37 -6
end flag|0 0 0 35 0 0 0 -8
end hail|0 0 0 0 0 0 0 0 0 45
end intelligence|0 -7 0 -24 0 0 0 -9 0 53
end leader|0 -9 0 0 0 0 34
end month|40 -12 0 23 0 0 0 0 0 0 -23
end our|0 0 0 0 38 -16
end quarrel|0 0 0 -10 0 0 -10 31 0 -19
end shift|0 38
end stand-off|-7 32
end truce|0 -28 0 0 0 0 0 65
end up|0 0 0 0 0 0 16 -34
end visa|0 0 0 0 0 0 0 0 0 -7 35
end year|0 31 0 0 0 0 0 -36 0 0 -7
endorse|-197 -127 -54 -134 145 -83 -90 216 -80 -115 -64
endorse @state|0 0 0 -30 51 0 0 -42
enemi|0 0 0 53 21 0 -7
enemi @state|0 0 0 43 0 0 -7 -7
energy|0 -35 -26 0 -53 -35 -8 -34 -20 14 -19
energy market|0 0 0 0 0 0 0 -38
enforce|112 0 14 -22 19 24 -77 -130 -56 64 -34
engage|0 -147 -70 -104 -53 -201 67 38 -9 -118 -142
engage @group|0 0 0 0 0 0 -11 34
engel|14 0 0 0 0 0 0 0 0 -19
engin|-11 -21 0 0 0 -7 0 0 0 40
engine|-45 10 0 0 0 0 0 0 0 -6
engineer|-13 0 0 -48 -54 -16 -6 68 0 -30 23
engineer @place|0 0 0 0 0 0 0 21 0 -35 28
engineer apprehend|0 0 0 0 0 -7 0 0 0 40
engineer fortify|38 0 0 0 0 0 0 0 0 -7
engineer gold|-31 0 0 0 0 0 0 0 0 24 -8
enhance|-21 -10 -20 -31 0 -58 -40 80 -31 -51 -7
enlarg|35
enlargement|0 0 0 22 0 0 0 -15 0 -8
enlisted|32 0 0 -10 -9 -6 0 27 0 -9 -9
enlisted #|38 0 0 0 0 0 0 0 0 -9 -8
enlisted @state|0 0 0 -9 -8 0 0 30
enough|-9 -15 0 77 11 0 35 -17 0 -17 7
enough now|0 0 0 84
enraged|0 0 0 0 0 0 25 0 0 -13
enrich|42 0 0 -7 -17 0 0 -8 28 -10
enrich uranium|47 0 0 0 -17 0 0 -6 29
enriched|0 0 0 0 20
enrichment|-39 -28 -32 0 98 31 -11 0 39 -12 -75
enrichment plant|0 0 0 -10 48 0 0 -9
enter|23 -14 35 -136 -86 -34 -105 123 33 42 -54
enter plea|0 0 0 0 0 37 0 -62
enter second|-10 0 0 10 0 0 0 -8 0 36
enter talk|0 0 0 0 0 0 -9 38
enter trade|0 0 0 0 0 0 0 58
enthusiast|-16 0 0 0 0 0 0 0 0 0 -7
entire|-31 0 0 -36 0 0 0 0 0 99 23
entire @military_unit|0 0 0 -32 0 0 0 0 0 39
entire border|-22 0 0 0 0 0 0 0 0 62
entirely|0 0 0 21
entity|0 0 0 62
entity call|0 0 0 78
entrance|21
entreated|-10 0 0 -25 -10 105 0 -13 0 -9 -37
entreated @state|0 0 0 -14 0 54 0 0 0 -7 -7
entry|-14 0 0 -46 -24 0 -7 74 0 69 19
entry @place|-7 0 0 0 0 0 0 -14 0 30
entry four|0 0 0 -10 -11 0 0 0 0 -7 41
entry hot|0 0 0 0 0 0 0 0 0 58
entry put|0 0 0 0 0 0 0 83 0 -9 -28
envoy|-132 -38 -72 63 54 -105 36 73 14 91 -24
envoy @place|-20 36 0 -18 -19 30 13 0 0 -26 12
envoy about|0 0 0 0 0 0 -7 54
envoy deport|0 0 0 0 0 -104 0 0 0 19
envoy emerge|0 0 0 0 0 0 0 0 31
envoy farmer|0 0 0 0 0 0 30
envoy pack|0 0 0 -6 0 0 14 -31 0 14
envoy puppet|0 0 0 39 -6
envoy quarrel|0 0 0 44 0 0 0 -51
envoy shown|0 0 0 -9 -7 0 0 0 0 52
episode|-40 -16 -12 -88 91 -34 -47 -104 -15 -89 -35
episode @state|0 0 0 0 60 0 0 0 0 -30
equal|0 0 0 40
equal foot|0 0 0 40
equip|95 -20 -11 0 -85 -20 -30 0 -35 -22
equipment|-53 -24 -31 -37 15 65 -91 -63 -39 65 101
equity|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
era|-12 0 0 0 0 0 16 -21
erase|-11 21 -14 0 0 -33 9 -57 -13 8 -48
erect|-24 0 33 -77 0 -7 0 0 -16 21
error|-36 0 0 -12 0 0 0 0 0 16
error @state|-36 0 0 0 0 0 0 0 0 16
escalate|0 0 0 -8 0 15
escalate call|0 0 0 -48 0 14
escalate nor|0 0 0 40
escalation|-38 -20 0 74 -69 19 -20 -48 14 -63 32
escort|91 -121 0 26 -36 -34 -200 38 -54 87 -14
escort @date|0 0 0 0 0 0 0 0 0 0 32
escort @platform|0 -7 0 0 49 0 0 -15 0 0 -17
escort @weapon|-26 -13 0 0 0 0 0 0 0 44
escort back|0 -8 0 30
escort convoy|-22 0 0 0 0 0 0 0 0 0 30
escort sail|0 29 0 0 0 0 0 0 0 -31
espionage|0 0 0 -20 0 0 0 0 0 0 42
espionage charge|0 0 0 -20 0 0 0 0 0 0 42
establish|36 -74 13 -79 0 -82 -33 123 -78 -120 -22
estimate|-8 0 0 0 0 -9 0 0 0 35
estrangement|0 0 0 0 0 0 0 17 0 0 -9
estuary|51 0 0 0 0 0 0 0 0 -10
estuary @place|51 0 0 0 0 0 0 0 0 -10
eternal|-6 0 0 0 44 0 0 -12
eternal friendship|-6 0 0 0 44 0 0 -12
ethnic|-13 30 0 48 0 -46 0 0 0 16 -10
ethnic @state|-12 32 0 -13 0 0 0 0 0 17 -9
ethnic cleans|0 0 0 60 0 -46
euro|-35 0 0 0 -12 -14 0 0 0 -14 61
euro @state|0 0 0 0 0 0 0 0 0 -7 31
euro go|-28 0 0 0 0 0 0 0 0 0 42
eurozone|0 0 0 0 0 0 0 37 0 -6 -18
evacuate|-212 178 6 -137 0 -136 -60 18 0 229 42
evacuate #|0 0 0 0 0 0 0 0 0 0 34
evacuate @place|-42 0 0 0 0 0 0 0 0 29
evacuate @platform|0 0 0 0 0 0 0 0 0 56
evacuate last|0 19 0 0 0 0 0 0 0 -38 -7
evacuation|-62 148 -23 15 -28 42 -27 -8 0 34 -24
evacue|0 0 0 0 7 0 0 -24 0 28
evacue embassy|0 0 0 0 0 0 0 -24 0 33
eve|0 -14 0 -7 0 -8 23 36
eve inauguration|0 -7 0 0 0 -8 0 41
even|-14 -8 0 29 0 33 8 -11 0 35 -19
even water|-8 0 0 0 0 0 0 0 0 30
evening|-69 21 0 0 11 -22 17 -8 0 -18
event|-24 0 0 -9 -19 100 17 -16 0 -19 -18
event @place|-24 0 0 -9 -18 100 0 -10 0 -18 -6
eventual|0 0 0 0 0 0 -37 9
eventual meet|0 0 0 0 0 0 -37 9
ever|11 -22 0 18 0 0 -15 -26 0 0 -9
ever @person|38 0 0 -10 -6
ever come|0 0 0 -41 15
every|-98 -36 113 40 -10 -10 0 -17 13 67 -83
every @date|-11 0 83 0 0 -7 0 -20 19 -8 -18
every @platform|-21 -30 0 0 0 0 0 0 0 32 -11
every @state|11 0 0 0 0 0 0 -10 0 66 -25
every @weapon|-32 10 0 9 -6 0 0 0 0 -7
every available|26 0 0 0 0 0 0 0 0 -35
every draft|0 0 0 -19 0 0 33
every house|0 0 0 0 0 0 -17 32
every road|-35 19 0 0 0 0 0 0 0 -12
everybody|23
everyone|0 -13 0 -62 -7 46 15 -23
everyth|-45 0 0 0 0 0 -12 -11 27 9
everyth fly|-36 0 0 0 0 0 0 0 0 16
everywhere|0 0 0 15
evict|-16 0 0 46 18 -41 0 -25 -14 19 -42
evidence|44 0 0 24 21 -42
exam|0 0 0 0 0 0 0 0 0 38
examin|0 0 0 0 0 27 0 -9 0 -31
examine|0 0 0 52 0 14 0 -23 0 -6 -13
examine @state|0 0 0 -27 0 68
examine custom|0 0 0 42 0 0 0 -7
examine holiday|0 0 0 41 0 -53
exceed|21 0 0 0 0 0 0 0 0 -9
excellent|0 0 0 -20 38
except|0 0 0 11 -8 -21 75 -40
except @state|0 0 0 0 0 0 42 -60
except name|0 0 0 -8 0 0 31 23
excepted|0 0 0 0 0 0 0 0 0 19
exchange|-66 -312 -175 31 0 -44 -31 67 147 -384 182
exchange @date|0 0 0 57 0 0 0 -12
exchange @state|0 0 0 17 0 0 16 39
exchange @weapon|36
exchange between|0 0 0 0 0 0 22 -34
exchange bodi|-13 0 0 0 0 0 0 -18 0 0 54
exchange condolenc|0 0 0 0 67 0 0 -14
exchange eleven|-7 0 0 0 0 0 0 -10 0 0 34
exchange envoy|0 0 0 -15 0 0 0 32 0 0 -8
exchange jail|0 0 0 0 -6 0 0 0 0 -9 46
exchange protest|0 0 0 31
exchange war|0 0 0 0 0 0 0 0 0 0 32
exclude|0 0 0 46 -7
exclude use|0 0 0 46 -7
excluded|0 -7 0 75 0 -10 -45 35
excluded meet|0 0 0 0 0 0 -44 69
excluded road|0 0 0 60 0 -9 0 -31
exclusion|0 0 0 22 0 0 -10
excoriate|-87 0 -33 200 -119 -52 13 -68 21 -79 -82
excus|0 0 0 8 0 0 -23
excuse|0 0 0 0 0 22
execute|46 -73 15 -48 26 -22 -86 -82 -60 -10 90
execution|0 0 0 35 0 -6 12 0 0 -7
execution three|0 0 0 35
executive|28 -123 -42 -24 -39 -60 -52 16 -79 65 20
executive board|0 0 0 38
executive committee|0 0 0 0 33 0 0 -17
executive spy|0 0 0 -24 0 0 0 0 0 30
executive strike|0 0 0 0 0 0 0 34
exemplary|0 0 0 0 25 -8
exempt|-80 42 -30 0 59 -46 0 -73 -55 -165 240
exercise|-29 164 153 -96 7 68 -58 -15 -8 -8 -99
exercise @date|-8 32
exercise open|-28 0 31 0 0 0 0 0 0 0 -21
exercise rehearsal|0 0 0 15 0 0 0 36
exercise shelve|0 50
exercise will|0 0 35 -45 0 0 -9 0 0 41
exhausted|0 0 0 35 0 -7 0 0 0 -10
exhibition|-19 0 0 0 0 0 0 -7 0 30 -6
exhort|-64 -88 0 0 -109 312 0 -109 -33 -85 -145
exhort @group|0 0 0 39 0 -13 0 -13
exhort @state|0 0 0 -7 0 36 0 0 0 0 -37
exil|44 0 0 42 17 0 -7 -12 0 -32 -15
exile|24 0 0 -26 0 0 0 0 0 11 14
exile allege|30 0 0 -31
exiled|0 0 0 -9 -13 0 -7 0 0 35
exiled president|0 0 0 -7 0 0 0 0 0 35
exist|0 0 0 -17 9 0 12 -7 0 -10
exit|-19 0 -33 41 -41 71 13 -54 -36 69 -8
exit @state|0 0 0 31 0 0 0 0 0 22
exit diplomat|0 0 0 0 0 33 0 0 0 -12
exodus|-73 181 -23 12 -28 67 -28 -14 0 0 -24
exonerated|-26 0 0 -13 36 0 0 0 0 -10
exonerated @state|-22 0 0 -12 36 0 0 0 0 -10
expand|137 -171 61 -162 -13 -16 -204 50 -126 53 -50
expansion|0 0 0 19 -11 0 0 -7 0 -10
expect|-109 -15 0 73 -50 -27 -52 75 -32 -134 -39
expect @state|-9 0 0 27 0 -11 0 -20 0 -21 38
expect explanation|0 0 0 50
expect no|0 0 0 0 0 33
expect sign|0 0 0 -6 0 0 -7 32
expedition|17
expel|19 -101 -71 8 -151 -174 -73 -134 -78 207 -152
expel @group|-12 0 0 -11 0 0 0 0 0 43
expel @state|-46 0 0 -66 0 0 0 -8 0 96 -14
expel nine|0 0 0 50 -10 -12 0 0 0 -23
expel tigrinya|39 0 0 0 0 0 0 0 0 -27
expert|-45 -7 0 32 9 16 33 53 0 -29 16
expert conclude|-33 0 0 81
expert home|0 0 0 0 0 0 54
expire|17 -36 -13 12 8 0 58 -62 -57 -108 74
expire @date|0 0 0 48 0 0 0 0 0 -11
explain|-11 0 0 47 -20 0 6 -24 0 -52 -7
explain abstention|0 0 0 0 -13 32
explain itself|-7 0 0 20 0 -30
explanation|-11 0 0 10 -6 56 0 0 0 -9
explanation @place|-8 0 0 31
explode|0 16 -31 -41 -54 0 63 -67 -13 -70 -55
exploratory|0 0 0 0 0 0 -26 9 21
explosion|50 -16 -44 27 -8 0 -36 -43 -47 -29 -51
explosion @state|-30 0 0 8
explosive|65 -37 -41 58 30 76 -13 -43 -34 48 -23
explosive north|36
export|-56 -103 -30 -25 -28 -33 -54 -74 0 76 59
export @platform|-9 0 0 0 53 0 0 0 0 15 -6
export law|0 0 0 0 0 0 0 0 0 35
export pistachio|0 0 0 0 0 0 0 0 0 -7 44
exported|-16 0 0 42 0 0 0 0 0 -7 -7
express|-434 -248 -110 -72 361 247 -237 -43 -32 -525 -306
express displeasure|0 0 0 54 -9 -8
express gratitude|0 0 0 -27 31 -20
express hope|0 0 0 -36 -22 0 0 -7
express regret|-21 0 0 -22 13 -38 0 31 0 0 36
express reservation|0 0 0 0 0 39
expropriate|-69 -32 -19 -12 -10 -54 -22 -26 -11 15 -8
expulsion|-115 -61 -23 78 0 -56 9 -93 -20 168 77
expulsion @state|-7 0 0 -30 0 0 0 0 0 17
expulsion express|0 0 0 0 22 0 0 0 0 0 37
expulsion worker|0 0 0 57 0 0 0 -12
extend|20 -285 37 -123 -165 -137 -147 334 -68 -279
extend @state|0 0 0 0 0 0 0 0 0 0 42
extend intelligence|0 0 0 36 0 0 -7 -41
extension|0 0 0 0 30 0 -13 53
extension sea|0 0 0 0 32 0 -13 -9
extension truce|0 0 0 0 0 0 0 63
external|0 0 0 0 0 0 0 25
extra|-15 0 0 -13 0 0 0 13 0 -23 -12
extract|0 0 0 22
extradite|-41 17 11 65 -30 -13 -15 77 8 -53 95
extradite #|0 0 0 58 0 0 0 0 0 0 -17
extradite @state|0 0 0 -9 0 -9 0 -10 0 -14 72
extradite former|-18 0 0 -9 0 0 0 64
extradite oil|0 0 0 43 0 0 0 0 0 -21
extradition|-114 -43 0 55 9 -42 12 61 0 -56 -49
extradition banker|0 0 0 0 0 34
extradition welcome|0 0 0 0 0 -67 0 48
extraordinary|-7 0 0 0 0 0 0 51
extraordinary session|-7 0 0 0 0 0 0 51
extremely|-14 25 0 0 0 13 0 -22
extremist|85 51 0 32 -49 13 -34 -46 -68 -15 -16
eye|-24 0 0 -6 0 0 0 -25 0 0 -19
eyes|-29 25 0 -20 -7 6 0 18 0 0 -31
eyewash|0 0 0 20
fabricat|0 0 0 32
fabricat evidence|0 0 0 32
fabricated|0 0 0 -23 0 93
fabricated leave|0 0 0 0 0 45
fabrication|21 0 0 -34 0 18
face|136 -67 -61 0 -12 -154 50 9 -12 -15 -85
face bridge|33 0 0 0 0 0 0 -8
face court|0 0 0 -33
face face|25 0 0 -21 0 0 11 42
face negotiation|0 0 0 0 0 0 0 53
face veil|22 0 0 0 0 -36
facilitate|-19 0 37 0 -62 26 41 77 61 0 -41
facilitator|0 0 0 0 0 -8 10 29 0 -7
facilitator cross|0 0 0 0 0 0 0 30
faction|38 -17 0 -7 0 7 0 14
faction @state|45 -9 0 0 0 0 0 -9
factory|47 -50 -26 -22 -53 0 0 -28 -20 15 -34
factory code|0 0 0 0 0 31
factory striker|30
faded|0 0 0 0 0 -14 19
fading|0 0 0 0 0 -28 37
fading @state|0 0 0 0 0 -20 38
fail|130 -58 -27 44 -108 -70 236 -195 0 -22 -87
fail @date|0 0 0 0 0 0 38 -9
fail again|-11 0 0 -14 0 -10 29 -8 0 0 37
fail agree|0 0 0 0 0 0 39 -74 0 0 -16
fail bank|0 0 0 0 0 0 0 76
fail persuade|0 0 0 0 0 0 45 -13
failure|-43 -73 -8 0 -41 -21 156 -73 38 -43 -50
fair|-21 0 0 -33 10 -7 0 -28 0 -14 -21
fairy|-9 0 0 -13 0 41
fairy tale|-9 0 0 -13 0 41
faith|-9 0 0 50
faith @weapon|-9 0 0 50
falcon|0 0 0 0 0 0 0 0 0 0 18
fall|-62 73 -98 62 -73 -128 110 -164 -142 -187 -125
fall @state|39 -11 0 8
fall line|0 0 0 0 42
fall out|-19 -15 0 69 0 0 -15
fall president|0 0 0 33 0 0 0 0 0 0 32
fall silent|-70 53
fall through|0 0 0 -13 0 0 46 -11
falter|34 -58 7 50 16 0 103 -40 0 -27 -31
famili|-12 -29 0 -48 0 67 0 -67 0 -48 151
famili @place|33 0 0 0 0 0 0 0 0 0 30
famili accept|0 0 0 0 0 0 0 -9 0 0 30
famili hit|-9 0 0 0 0 0 0 0 0 0 48
famili militant|0 -17 0 0 0 0 0 0 0 0 31
famili two|-13 0 0 0 31
familiar|6 0 0 0 0 0 0 18
family|-21 10 0 -9 0 0 21 13 -9 0 9
family meeting|0 0 0 15 0 0 0 36
family reunion|0 0 0 -39 0 0 26
fan|46 -33 13 -15 -21 -64 -20 -22 6 -23 -60
fan out|47 -10
fan stay|0 0 0 0 0 -32
fantasy|0 0 0 -38 0 0 27
fantasy @state|0 0 0 -38 0 0 29
far|0 -17 0 0 0 -13 42 -8 -7
far diplomat|0 -12 0 0 0 0 35
farabundo|20
farce|0 0 0 55 0 0 0 0 0 -8
farce fume|0 0 0 39
farewell|0 0 0 0 -12 21 22 -25
farm|-32 -100 -31 -8 -73 -29 -51 -82 0 60
farm laws|0 0 0 0 0 0 0 0 0 41
farmakonisi|21 0 0 0 0 0 0 0 0 -44
farmakonisi @state|21 0 0 0 0 0 0 0 0 -44
farmer|35 -53 -28 -33 -58 -72 9 -64 -31 32 11
farmer block|0 0 0 0 0 0 0 0 0 38
farmer complain|30 0 0 -16
farmer shoot|0 0 0 0 0 0 30
farmer throw|0 0 0 0 0 0 0 0 0 -7 36
farmer union|0 0 0 0 0 -12 0 -34 0 0 23
farsi|0 0 0 0 0 0 0 0 0 21
fashaga|19
fast|0 49 0 14 0 0 0 -11 0 -9 -15
faster|0 0 0 -14 0 30 0 -24 0 -19
faster fund|0 0 0 -10 0 31 0 -23
fate|-22 0 0 0 0 81 -10 0 0 -21 -11
fate two|-16 0 0 0 0 65 0 0 0 -20
father|0 0 0 18
fatherland|61
fatigu|6 0 0 0 0 0 0 0 0 38
fatigu seize|0 0 0 0 0 0 0 0 0 39
fatih|13 0 0 0 0 -10 0 0 0 0 -20
fatima|0 24
fault|-68 -97 -28 241 -84 -85 9 -60 -24 -146 -118
fault @state|0 0 0 32 0 0 0 0 0 -11 -24
faulty|0 0 0 0 0 0 0 0 0 -15
favour|0 0 0 -9 32 10 0 -7 0 9
favour @place|0 0 0 0 33 -16 0 -9 0 11
favour moratorium|0 0 0 0 0 34 0 -6
favourit|-25
fax|0 0 0 26 7 12 0 -9
faya|15
fear|-25 -29 0 -39 -118 270 17 0 -13 -45 -68
fear about|0 0 0 0 0 -12 0 30
fear cabl|37
feast|0 0 0 -12 0 0 -16 17
feature|0 0 0 -10 44 0 0 -12
feature caviar|0 0 0 -10 44 0 0 -12
federal|14 6 0 0 -7 -8 -13 11 0 21 -18
federal purse|0 0 0 0 0 0 0 0 0 30 -6
federation|-29 -70 -70 -12 -47 -31 33 23 0 -17 -43
feed|-28 0 0 20 0 -11 0 -14 0 30 32
feed #|0 0 0 0 0 0 0 0 0 0 35
feel|-23 -22 -16 -33 -20 43 -10 28 25
feel @state|0 0 0 -17 0 33
fees|-11 0 0 -15 -8 13 0 0 0 -7
fees accountant|0 0 0 -6 0 30
feet|6 -9 0 -17 -8 0 33 -14
feet apart|0 0 0 0 0 0 42 -13
fellow|0 0 0 -10 0 23 0 0 0 0 -10
fence|-16 -21 0 12 0 13 0 -26 -32 213
fence hand|-13 0 0 0 0 0 0 0 0 39
fence through|-8 0 0 0 0 0 0 0 0 30
fend|98 -68 -28 38 -48 -45 -51 -51 -32 -34 -36
fend off|12 -8 0 30 -8 0 0 0 0 -10
ferry|20 -54 -9 -29 -83 -29 -42 0 -61 -64 -19
ferry disaster|-7 0 0 0 20 30
ferry international|-43 0 0 0 0 0 0 0 0 24
ferry presidency|0 0 0 0 0 -16 0 31
ferry south|59 0 0 -8 0 0 0 0 0 -14
ferry tell|49 -25 0 0 0 0 0 0 0 0 -10
fertiliser|0 0 0 0 0 0 0 0 0 43 -14
festival|-19 -17 0 -30 -7 -15 0 -10 0 -9 -11
feted|-8 0 0 0 0 -7 0 14 0 0 -15
feted @person|0 0 0 0 0 -7 0 32 0 0 -15
feud|0 -21 0 -59 -16 11 -9 22 0 -13 -9
feud island|0 -9 0 0 0 0 0 61
feud neighbour|0 0 0 -48 0 14
fibre|0 0 0 0 0 0 0 17
fiction|0 0 0 -38 0 39
fictional|0 0 0 -23 0 -8
field|-59 -20 19 -49 41 -37 -21 -21 -28 -39 36
field hospital|-11 0 0 -13 0 0 0 -19 0 0 58
fierce|17
fifteen|-10 0 0 -7 0 0 0 -25 0 0 51
fifteen wound|-7 0 0 0 0 0 0 -21 0 0 38
fifth|0 -9 0 0 -12 -22 52 0 31 24
fifth @place|0 0 0 0 0 0 0 0 0 31
fifth round|0 0 0 0 0 -10 34 40
fiftieth|26
fifty|0 0 0 -9 0 -33 0 -14 0 15 40
fifty five|0 0 0 0 0 -31 0 0 0 0 18
fight|328 -110 -57 65 -53 41 -160 -54 -109 -116 -130
fight @place|19 -9 0 -6 0 59 0 -40
fight against|0 0 0 -9 0 0 0 34
fight chaco|0 49
fight two|38 0 0 0 0 0 0 -13
fighter|187 86 75 -59 -60 -79 -58 -118 -129 -67 -80
fighter @date|54 -7
fighter @group|-36 17 0 -7 0 0 0 0 0 59
fighter @place|14 0 32 0 0 0 0 0 0 -12
fighter around|-46 -15 0 0 0 0 0 0 0 -10 58
fighter begin|0 33 0 -11
fighter buzz|-13 0 0 0 -6 0 36
fighter come|-14 0 0 0 42
fighter escort|-26 -13 0 0 0 0 0 0 0 44
fighter lay|0 -6 0 0 47
fighter ninja|-49 29
fighter northern|25 -30
fighter patrol|-63 35
fighter south|23 -34
fighting|75 -14 -43 19 -7 0 -32 -42 -47 -19 -50
figment|0 0 0 -11 0 47
figur|-7 0 0 -10 0 -14 28 -28 18 -19 23
figur @date|0 0 0 0 0 0 30 -17
file|-170 -54 -127 236 -282 -308 34 45 35 -265 -316
file @organization|0 0 0 -21 0 0 0 31 0 -6
filibuster|23 -30 -11 25 -11 0 -9 -121 -11 46 -30
fill|-184 233 45 79 47 -24 -94 16 -67
fill @place|0 -9 0 37 0 0 0 0 0 -11
fill dam|0 -10 0 31 -8 -13 -26
fill ditch|-39 37 0 0 0 0 0 0 0 -17
fill tahrir|0 0 0 0 0 0 0 0 0 44
fill trench|-7 38
film|-42 -22 -14 -100 17 -37 -75 -125 -17 -47 -43
film last|43 0 0 0 0 0 0 0 0 -9
final|-27 -11 0 -24 -16 0 0 -63 0 -10 -9
final text|0 0 0 15 0 0 11 -52
finalise|-79 -79 -31 6 -29 -79 -34 61 -37 -11 16
finalize|-79 -79 -31 6 -29 -79 -34 61 -37 -11 16
finally|-13 -6 0 0 0 0 -27 12
finance|-41 -98 -29 -13 -72 -42 -61 -58 -6 25 44
financial|0 0 0 -7 -7 -20 0 27 0 19
find|-53 -168 -30 -35 -27 -6 31 39 65 -49 -62
find @place|-17 0 0 0 17 8 0 30 0 -14
find adrift|-11 0 0 0 0 0 0 0 0 0 32
find corridor|0 0 0 -6 0 32 0 -6
find grav|-7 0 0 41
find next|0 0 0 0 0 -19 42
find police|0 0 0 66
find regrettable|0 0 0 -11 -21 31
finding|0 0 0 -27 0 69 -9
finding politicised|0 0 0 -22 0 49 -9
fine|0 0 0 -26 -8 0 0 -8 0 -11 23
fined|0 0 0 -12 0 0 0 -9 0 31 -7
fined @state|0 0 0 -9 0 0 0 0 0 38
finger|-22 15 0 121 0 0 0 -14 0 -35
finger @place|0 0 0 32
fingered|0 0 0 30 0 -9 0 -7 0 -7
fingered @state|0 0 0 30 0 -9 0 -7 0 -7
fingerprint|-11 0 0 0 0 -14 0 89 0 -12 -14
fingerprint @place|-11 0 0 0 0 0 0 32
fingerprint database|0 0 0 0 0 -11 0 44 0 -11
finish|-295 249 133 -126 -25 -88 20 -12 7 15
finish ceasefire|0 -12 0 0 0 0 42 -8
fire|68 0 -104 -22 -20 23 -101 -144 -221 -39 -353
fire @date|-40 31 0 53 0 0 0 27
fire @person|-13 -8 0 0 0 0 0 0 0 53
fire @place|-26 -30 0 51 0 -16 0 0 0 53
fire @state|67 -21 0 0 -9 12 -9 -38 0 8
fire @weapon|-33 -31 23 -32 0 38 0 0 0 -20
fire across|-16 65
fire away|0 -11 0 22 0 0 35
fire back|0 -33
fire each|-12 37
fire length|0 65 0 0 0 -14
fire near|47 0 0 -13 0 0 0 0 0 -6
fire off|-51 24
fire refugee|32
fire send|0 0 0 30 -7
fire within|-8 36
fire-control|21 -29 0 0 0 -23 0 0 0 -6
firebomb|96 -60 -35 21 0 -63 -51 -67 -32 -59 -21
firefight|37 10 -23 0 -33 -7 0 -19 -22 -38 -80
firefighter|-28 -23 0 0 0 0 0 0 0 -19
firemen|-13 -13 0 0 0 -7 0 0 0 -20 64
firemen pull|0 -12 0 0 0 0 0 0 0 -17 42
firework|0 -11 0 -28 -9 -6 27
firework leave|0 -8 0 -8 -7 0 30
firing|80 -15 -43 17 -7 0 -32 -42 -47 -20 -50
firm|-31 0 0 0 -10 -20 0 -73 -7 49
firm @state|0 0 0 0 0 0 0 -32 0 -7
firm call|0 0 0 -35 0 0 0 0 0 60
firm off|0 0 0 0 0 0 0 0 0 -33 32
firm opposition|0 0 0 31 0 -13
firmly|0 0 0 -27 0 18
first|36 -24 0 -120 69 -79 -29 42 -43 -80 80
first #|42 30 10 0 0 0 0 23 0 -8 -31
first @person|0 0 0 -45 0 0 9 0 0 -11
first @state|-8 24 0 -28 14 0 0 -33 0 -6 27
first choice|0 0 0 0 58
first evacue|0 0 0 0 0 0 0 -24 0 33
first five|0 37 0 0 0 0 0 0 0 0 -10
first month|0 -26 0 0 0 0 0 0 0 -15 34
first nearly|30 -11
first since|8 0 0 -11 0 -11 0 38
first strike|0 0 0 44
first such|57 -12 0 0 0 -19 -9 29 0 0 -13
first time|23 -9 18 -58 0 -20 -25 56 -12 0 32
first use|0 0 0 -50 47
first visitor|0 0 0 0 0 0 0 -12 0 0 32
fiscal|-31 -98 -29 66 -72 -29 -53 -85 0 37 23
fiscal responsibility|0 0 0 69
fish|-52 -24 -8 23 24 -12 -35 0 -16 12 -46
fish acces|0 0 0 -7 0 0 0 -9 0 37 -6
fish confederation|0 0 0 35
fisheri|0 -34 0 -16 -17 -15 11 32 0 21
fisheri accord|0 0 0 -6 -8 0 30 0 0 29
fisheri talk|0 -30 0 0 0 0 -10 30
fisheri will|0 0 0 0 0 0 0 -32
fisherman|0 -14 0 22 0 0 0 0 0 -9 -21
fishermen|9 -18 -8 -23 -25 0 -18 -9 0 43 16
fishermen chase|30 0 0 0 0 0 0 0 0 28
fishermen pick|0 0 0 0 0 0 -11 0 0 -10 30
fishermen protest|-29 0 0 -11 0 0 0 0 0 30
fishermen rally|0 0 0 38 0 0 0 -9 0 -13
fishermen tell|13 0 0 -32
fishery|21 -12 0 -6 -7 0 32 -36 0 -13
fishery rescue|0 0 0 0 -7 0 34 -11
fist|65 0 0 26 -10 0 -13 0 0 -11
fist @place|0 0 0 34 -7 0 -12
fitter|0 0 0 0 0 0 0 0 0 42
fitter @place|0 0 0 0 0 0 0 0 0 42
five|0 21 0 -8 -25 -104 -21 44 -15 -43
five @state|0 0 0 0 0 0 0 -7 0 0 46
five casket|0 0 0 0 0 -31 0 0 0 0 24
five escort|0 29 0 0 0 0 0 0 0 -31
five hilltop|0 30 0 18 0 0 -11 0 0 0 -11
five terror|0 0 0 0 0 -67 0 48
five-year-old|0 0 0 0 0 0 0 0 0 -17 -19
fix|-94 -55 0 -33 10 8 89 182 -47 -40 -64
fixture|-101 -58 -28 -161 -79 -16 -59 -103 -50 -105 -126
fixture @place|0 0 0 0 0 0 0 -35
fizzle|-22 -32 8 -7 44 25 87 0 0 0 -18
flag|-82 -15 0 116 -30 33 -18 42 0 0 7
flag burnt|0 0 0 35 0 0 0 -8
flag half-mast|0 0 0 0 0 60 0 0 0 -19
flag phone|0 0 0 0 0 0 0 0 0 0 32
flag two|-41 31
flagged|-25 -16 0 -15 -33 0 0 0 0 33 9
flagged msc|0 0 0 0 -33 0 0 0 0 0 17
flagship|20 0 0 -7
flam|-39 -25 0 11 0 0 0 -13 0 -18
flam off|8 -31
flar|22 37 0 -9 0 0 0 0 0 0 -11
flar nothing|0 38
flared|0 0 0 0 0 0 0 0 0 26
flat|-16 0 0 -38 0 0 -14 -7 0 -37
flat face|0 0 0 -33
flatcar|15 12 0 0 0 -9
flatly|0 0 0 0 0 -6 9 -19 0 -17
flatten|125 -79 -85 -16 -32 -81 7 -92 -67 -105 -99
flattop|145 53 64 -69 -109 -54 -75 -75 -57 -82 -67
flayed|0 0 0 38 0 0 0 -7
flayed @person|0 0 0 38 0 0 0 -7
flee|-25 78 0 -58 -28 -56 0 25 0 -31 11
fleet|159 83 29 -105 -194 -66 -90 -127 -59 -137 -74
fleet begin|40 -22 0 0 0 0 0 0 0 -10
fleet seize|43 0 0 0 0 0 0 0 0 -9
fleet station|-27 43 0 0 0 0 0 0 0 -12
flemish|0 0 0 0 0 0 0 -28
flight|-62 -26 -27 -22 15 -10 -92 -19 0 -31 174
flight @date|0 0 0 0 0 0 0 0 0 -17 47
flight @organization|-16 0 0 0 0 0 0 0 0 0 45
flight @place|22 -20 0 -22 -12 -15 -11 -27 0 34
flight @state|-10 -7 0 0 0 0 0 -7 0 31
flight between|0 0 0 0 0 0 0 42
flight cancel|0 0 0 0 0 0 0 0 0 -38
flight last|-26 -13 0 0 0 0 0 0 0 44
flight out|63 0 0 0 0 0 0 0 0 -19
flight resume|0 0 0 -9 33 0 0 -23
flight since|34 0 0 0 0 0 0 -13
flight when|0 37
fling|88 -34 9 -82 55 -9 -8 15 -14 42 -13
flint|0 0 0 6 -16
float|-152 -51 16 -9 30 -51 -43 104 -82 -45
float across|0 -6 0 0 0 0 0 0 0 0 35
flock|0 0 0 -28
flog|0 0 0 24
flood|-105 -112 -38 -110 -73 42 -81 -32 -47 -35 47
flood crest|0 0 0 0 0 0 0 0 0 0 34
floodwater|-20
floor|0 0 0 0 0 0 25
floor other|0 0 0 0 0 0 32 -19
florist|18 0 0 0 0 0 0 -7
flos|0 0 0 -17
flotilla|145 78 34 -106 -165 -68 -89 -132 -58 -74 -98
flotilla rally|0 0 0 0 0 0 0 0 0 31
flour|-19 -8 0 0 0 0 0 -13 0 0 80
flour blanket|0 0 0 0 0 0 0 0 0 0 32
flout|85 -147 -30 231 -29 -110 19 -71 -61 -63 -132
flout @place|0 0 0 34
flow|-100 -24 -10 125 -20 -54 -89 0 -15 -43 114
flow station|-9 0 0 48 0 0 0 0 0 0 -9
flower|19 0 0 0 0 0 0 0 0 0 -11
flu|0 -16 -12 -40 -21 -61 -30 -107 -11 23 158
flush|87 -60 -28 8 -40 -42 -50 -50 -31 -24 -33
fly|150 -158 19 -195 -19 -350 -58 89 -163 -131 -23
fly @place|-28 0 -7 0 -36 0 -18 20 0 89 -36
fly @state|-9 -37 0 35 -20 0 0 -24 0 13 22
fly again|-8 0 0 0 0 0 0 76 0 0 -27
fly back|0 0 0 0 17 0 0 -38
fly daily|32 -7 0 0 0 0 0 0 0 -21
fly home|-55 20 0 -14 38 0 0 -10 0 -19 66
fly loop|41
fly off|0 26 0 0 16 0 17 -51
fly out|14 49 0 0 0 0 0 0 0 -20 11
fly soil|0 0 0 0 0 0 0 47 0 0 -6
fly strike|35 0 0 0 0 0 0 0 0 -19
fly there|-39 -6 25 0 -7 0 0 -8 0 -11
fodder|-20 13
foes|-8 -6 0 0 0 0 0 21
fog|-25 -7 33 11 0 0 0 -10 0 -53 -17
folded|0 0 0 0 0 -16 0 -12 0 0 19
follow|-118 -84 -19 46 -76 242 -106 92 24 -81 -69
follow @place|0 0 0 0 0 -8 0 82
follow arrest|0 0 0 0 0 68
follow event|-13 0 0 0 0 44 0 -9 0 -12
follow police|-45
follow riot|32 0 0 0 0 -8
follower|36 0 0 16 0 -11 0 0 0 -11 -6
follower arrive|43 0 0 0 0 0 0 0 0 -20
fomented|0 0 0 20 0 -10
food|-9 -41 -32 -48 -8 53 -97 -33 -40 17 72
food aid|0 0 0 0 0 9 0 0 0 0 -31
food foolish|0 0 0 39 -7
food store|32 0 0 0 0 -16
fool|0 0 0 25 0 0 0 -7
foolish|0 0 0 39 -7
foolish dream|0 0 0 39 -7
foot|41 -26 0 -54 -10 0 110 -31 0 19 -15
foot @place|34 0 0 -64 0 0 55 0 0 -10
foot land|0 0 0 -41 0 0 44
foot lecture|0 0 0 0 0 0 0 0 0 39
football|-108 -58 -28 -178 -85 -27 -59 -83 -52 -78 -137
football aside|0 0 0 -13 0 0 0 0 0 40 -10
footballer|-101 -60 -28 -146 -79 -16 -60 -69 -51 -115 -132
for|-92 -58 44 21 95 21 -27 -26 -10 -52 16
forbid|79 -116 -19 16 -79 -238 -6 -43 -59 272 -55
forbid @state|24 0 0 -16 0 -70 0 0 0 36 -10
forbid sale|-10 0 0 -18 0 0 0 0 0 31
forborne|-12 37
forborne fire|-12 37
force|214 69 53 7 -57 -120 -323 -68 -194 -87 -194
force #|6 -14 0 -7 0 0 0 30 0 -6
force @date|-24 37 0 0 40 0 0 -8
force @organization|-32 18 0 0 0 33 0 26
force @state|48 0 0 -31 -11 0 0 0 0 -26
force along|40 0 0 -7 0 0 0 -9
force council|0 0 0 47 0 0 0 -9 0 -14
force first|36
force foreign|0 0 0 -50 47
force height|-13 31
force land|-61 -16 0 0 0 0 0 0 0 39 34
force office|0 0 44
force pact|0 0 0 0 0 0 -19 -8 0 97
force say|-55 10 0 49 0 0 0 0 0 0 -8
force unless|0 0 0 31 0 0 0 -14 0 0 -12
force will|-28 0 0 37 0 0 0 -8
forceful|0 0 0 35
forceful decide|0 0 0 35
forces|98 51 0 9 -49 19 -33 -46 -68 -15 -15
forcibly|18
ford|0 0 0 0 0 0 0 -20
forecast|29 0 0 -8 0 0 0 0 0 -9 -13
forecaster|-92 0 -15 -60 0 77 -45 18 -20 -95 -7
foreign|0 -33 0 56 26 -26 -16 0 0 15 -12
foreign @platform|10 0 0 0 -23 0 0 -27 0 8 31
foreign affair|0 0 0 0 0 0 0 39
foreign minister|-12 -10 0 -29 -11 9 -14 53 -9 -10
foreign ministry|-23 -12 0 63 25 -7 -56 -51 12 22 -16
foreign observer|0 0 0 -9 0 0 42 -16
foreign office|19 0 0 -15 36 -15 0 25 0 -26 -13
foreign soldier|0 0 0 38 -6 0 0 0 0 0 -7
foreign troop|0 0 0 36 0 -7
foreigner|0 0 0 0 0 0 0 0 0 -25 65
foreigner among|0 0 0 0 0 0 0 0 0 -6 40
forerunner|0 -10 0 -12 0 20
foreseen|26 16 0 0 0 0 0 -8
forest|0 0 0 -20 0 -10 0 9 0 -12
forest fire|-46 0 0 0 0 0 0 13
forge|0 -94 9 39 -28 -62 -89 105 -58 -58 -57
forget|-87 -10 -26 36 -16 7 -25 68 56 -26 -29
forget sanction|0 0 0 0 0 42 0 0 0 -7
forgive|0 6 -26 -61 67 -83 15 15 -8 0 11
forgive @place|0 0 0 0 30 -17
forgive deportation|0 0 0 -37
forgivenes|0 0 0 -22 70 -29
forgivenes people|0 0 0 -8 49 -22
forgo|-126 124 17 -87 99 86 0 51 54 24 -39
form|38 13 18 15 0 -29 -88 39 6 40 -17
form cabinet|0 0 0 0 0 0 0 36
form human|0 0 0 0 0 0 0 0 0 49
formal|-14 0 0 57 0 0 0 -7
formal demarche|-6 0 0 42
formalize|-21 -10 -20 -31 0 -58 -40 80 -31 -51 -7
format|0 0 0 -17 -20 -24 64 34
format any|0 0 0 0 0 -12 0 33
former|25 -22 0 -10 -48 -25 -36 25 -17 -23 -24
former @person|0 0 0 17 -27 -59 -7 -14 -12 34
former @state|0 0 0 -15 -14 -14 -7 53 0 -14 -8
former interior|0 0 0 30
former leader|0 0 0 -16 0 62 0 0 0 0 -24
former minister|0 0 0 0 0 0 -11 0 0 0 36
former oil|87 0 0 -9 0 -6 0 0 0 -29
former protest|0 0 0 31 0 0 0 -17
former strongman|-18 0 0 -9 0 0 0 64
formula|0 0 0 -7 0 0 0 22 0 -11
forswear|-18 0 0 -43 122 11 -7 15 10 0 -46
forsworn|0 0 0 0 32 0 -13 -9
forsworn any|0 0 0 0 32 0 -13 -9
fort|-17 10 0 -7 0 0 0 0 0 24
fort station|-9 0 0 0 0 0 0 0 0 36
fortieth|-7 0 0 0 0 0 0 0 0 23 -7
fortify|0 0 34 -77 -7 0 0 6 -17 21
fortify @state|38 0 0 0 0 0 0 0 0 -7
fortnight|0 26 24 -10 0 -7 0 -9 0 34 -7
fortnight quarrel|0 0 0 0 0 0 0 0 0 38
forty|0 15 0 -28 -12 -11 0 -7
forty three|33 0 0 0 0 0 0 0 0 -11 -10
forum|0 0 0 8 -40 0 -11 33 0 -16 -14
forum but|0 0 0 13 -33
forward|23 -33 0 -39 0 -27 -41 -31 0 -33 48
forward @state|36 -24 0 0 0 0 0 0 0 0 -9
forward open|0 0 0 0 -19 0 0 -27 0 0 31
forward-deploy|130 -15 -19 25 -62 -49 -31 -56 11 -69 -66
foundation|0 0 0 0 0 0 21
founder|33 -59 7 46 15 0 96 -42 0 -28 -31
four|96 -39 19 -39 -34 -79 -67 0 13 -10 -16
four @military_unit|-55 0 0 0 0 0 0 0 0 53
four @platform|36 -17 0 0 -7 0 0 0 0 -13
four @state|0 13 0 -25 7 0 0 -33 0 39 7
four @weapon|0 0 0 -13 -13 -6 0 0 0 -8 40
four bear|33 0 0 0 0 0 0 -18 0 0 -7
four fighter|-12 0 37 -9
four hundr|76
four leader|0 0 0 0 0 0 0 47 33
four office|0 0 0 0 0 0 0 -17 33
four own|0 0 0 0 0 0 0 0 0 30
four people|49 -7 0 0 0 -70 0 0 0 -8
four six|7 0 0 0 0 0 0 32
four-monthly|-14 0 37
four-monthly turn|-14 0 37
fourteen|-24 0 0 27 -7 0 0 0 -6 -28
fourteen grievanc|0 0 0 30 0 0 0 0 0 -16
fourth|45 -46 0 -51 -7 -8 -15 -10 -6 44 53
fourth day|-6 -20 0 0 0 0 -9 0 0 -19 36
fourth group|0 0 0 -34 0 0 0 0 0 47 -25
fourth month|0 0 0 0 0 0 0 0 0 0 43
framework|0 0 0 52 0 0 0 38
framework @place|0 0 0 54 0 0 0 27
franc|-31 -98 -29 0 -72 -22 -53 -85 0 33 19
franchise|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
francophonie|0 0 0 0 0 0 0 -40 0 0 53
francophonie post|0 0 0 0 0 0 0 -40 0 0 53
frank|0 0 0 -7 11 -7 -19 49 0 -6
frankly|0 0 0 -23 -9 14 0 25
fraud|0 0 0 -43 0 0 0 20 0 -16
fraud charge|0 0 0 -31 0 11
fraudster|0 0 0 -14 0 0 0 -10 0 -16 -7
fray|0 -10 0 0 -11 -8 28 -6 -14 -23 -23
free|-225 0 -90 -14 -25 -59 -180 -92 -62 -83 427
free @person|0 0 0 0 0 0 0 30
free @platform|0 0 0 0 0 20 0 0 0 0 -30
free @state|0 0 0 37 -28 -12 0 0 0 32
free fourth|0 0 0 -34 0 0 0 0 0 47 -25
free good|0 0 0 0 0 0 0 -12 0 33 -26
free last|0 -7 0 25 0 0 0 0 0 -11 37
free prisoner|0 0 0 0 26 0 0 0 0 0 -36
free six|0 0 0 0 0 0 -11 0 0 -10 30
free ten|0 0 0 0 0 0 0 31 0 0 -25
free three|0 0 0 -30 0 0 0 0 0 7 10
free two|0 64 0 0 0 0 0 0 0 0 30
freeze|-133 -152 -168 -161 -155 45 162 -119 -101 144 -48
freeze @state|0 0 0 -6 0 0 -7 0 0 49 34
freeze @weapon|0 0 0 0 0 30
freeze assets|65 0 0 -9 0 -10 0 0 0 12
freeze chicken|0 0 0 0 0 0 -8 0 0 -35
freeze exercise|0 0 0 0 0 30
freeze loan|0 0 0 46 0 0 0 0 0 -14 -7
freeze military|0 0 0 -14 0 0 0 0 0 45 -10
freeze people|0 0 0 0 0 46 0 -10
freeze ratification|0 0 0 0 0 -7 39 -15 0 -33
freeze vaccine|0 0 0 0 8 0 0 0 0 0 -32
freight|-36 -117 -29 -13 -73 -30 -57 -71 0 85 -22
freighter|-68 24 -7 10 22 0 0 -11 0 23 -19
freighter @place|0 44 0 0 0 0 0 0 0 -23
freighter @platform|0 0 0 55 0 0 0 0 0 8
freighter @weapon|-33 0 0 0 0 0 0 0 0 16
fresh|37 0 0 -15 -26 15 -7 18 0 0 -15
fresh call|0 0 0 0 0 36
fresh package|0 0 0 0 0 0 0 0 0 36
fresh start|0 0 0 -24 -10 -12 0 74
friend|0 0 0 7 -16 16 0 -22 0 -14
friendly|0 0 0 0 9 21 0 0 0 0 14
friendship|-10 26 0 -22 87 0 10 -19 0 0 20
friendship @place|-6 0 0 0 72 0 0 -35
frigate|170 22 58 -42 -88 -84 -97 -48 -58 -81 -123
frigate @organization|-42 0 0 0 0 0 0 0 0 29
frigate @platform|45 24 0 -12 0 0 -6 0 0 -39
frigate flam|8 -31
frigate officer|-20 0 0 0 0 0 0 55 0 -18
frigate patrol|0 0 0 51
frigate routine|-8 0 0 -12 39
fringe|0 0 0 0 0 0 -35 15
fringe talk|0 0 0 0 0 0 -35 15
from|-51 21 -16 -13 -9 -44 8 -59 36 46 -16
front|72 21 0 -83 0 25 25 81 0 -26 -32
front @organization|-21 59
front camera|0 0 0 0 0 0 0 34
front closeted|0 0 0 0 0 0 -10 40
front executive|0 0 0 0 33 0 0 -17
front menace|0 0 0 38
front not|0 0 0 0 0 0 35 43
front regional|37 -13
frontier|52 17 -55 -38 -35 -9 -18 17 -28 61 -21
frontier @place|0 0 0 -11 0 0 32 -17
frontier mixed|-16 0 0 0 0 0 0 33
frontier order|38 0 0 0 0 0 0 0 0 -34
frontier trader|0 0 0 0 0 0 0 -19 0 0 32
frontline|0 0 0 19 0 0 0 24 0 0 -9
frosty|0 -11 0 45 0 0 0 -7
frosty remark|0 0 0 31 0 0 0 -17
fruit|-17 0 0 0 0 0 0 20 0 20 -17
fruit border|0 0 0 -11 0 0 0 0 0 37 -14
fruitful|0 0 0 0 15 0 0 -19
fruitles|0 0 0 0 -11 0 35 -48 19
fruitles session|0 0 0 0 0 0 22 -39
fuel|116 -49 -29 71 -128 8 -66 8 -57 0 -37
fuel convoy|0 -27 0 0 0 30 0 0 0 0 -17
fuel now|0 0 0 0 0 0 0 0 0 0 47
fugitiv|0 0 0 0 -20 0 13
fugitive|0 0 0 -68 -11 0 0 25 -7 -14
fugitive wall|0 0 0 -44
full|-30 -10 0 -73 46 -8 16 35 0 -19 -23
full apology|0 0 0 30 19 0 0 -8
full calendar|0 0 0 -38 0 -11 43
full diary|0 0 0 38 0 -9
full diplomatic|0 0 0 0 0 0 0 30 0 -7 -23
full front|0 0 0 0 33 0 0 -17
full power|0 0 0 -62
full praise|0 0 0 0 30
fullback|-101 -58 -27 -161 -79 -16 -59 -68 -50 -105 -126
fume|-63 -18 -34 200 -99 9 25 -34 13 -59 -48
fume @organization|0 0 0 39
fund|-44 -85 -59 -33 -48 42 -142 -50 -61 -17 138
fund @place|0 0 0 -25 0 -12 0 31 0 38 -9
fund cholera|0 0 0 -7 0 0 0 0 0 -9 35
fund judge|0 0 0 -6 0 0 0 -40 0 0 50
fund payment|0 0 0 -10 0 31 0 -23
fund seize|52 0 0 0 0 0 0 0 0 -24
funding|-53 -24 -31 -35 15 65 -91 -62 -38 36 106
funnel|95 -20 -11 0 -85 -20 -30 0 -35 -22
furiou|-10 0 0 40
furiou let|-8 0 0 38
further|8 -34 -6 -30 -7 -15 45 -36 20 85
further armoured|40 -9
further notice|-31 -7 0 0 0 0 0 0 0 35 -13
further talk|0 0 0 0 0 0 54
further year|0 0 0 0 0 0 0 0 0 51
fury|0 0 0 0 0 0 0 0 0 20
fury @state|0 0 0 0 0 0 0 0 0 31
futures|-71 -35 -31 -68 10 -40 -48 -55 -25 34 6
gag|0 0 0 0 0 0 0 -30
gag report|0 0 0 0 0 0 0 -30
gagged bar|41 0 0 0 0 0 0 0 0 -40
gagged drive|-30 0 0 0 0 0 0 0 0 40
gain|71 -61 0 -46 7 -20 -42 71 0 -15 42
gala|0 -8 0 0 0 0 38 -6 0 -7 -25
gala @date|0 0 0 0 0 0 38 0 0 -6 -24
gale|-24 -7 0 0 0 0 0 0 0 -7
gali|-31 0 0 79
gali would|-31 0 0 79
gallery|-32 -11 0 0 0 0 -9 -21 0 -16 -6
gambler|0 0 0 0 0 0 0 0 0 28 -17
game|-100 78 25 114 -37 0 -60 -61 -10 -61 -81
game @person|0 0 0 52 0 0 -9 0 0 -12
game off|0 70
gamer|-40 -16 -11 -82 31 -33 -47 -102 -14 -59 -35
gang|8 -6 0 -9 -8 0 0 -19 0 50
gang arrest|30
gang fire|0 0 0 0 0 0 0 0 0 56
ganyiel|0 0 0 0 0 0 0 0 0 0 45
gap|0 36 -9 -74 -8 -14 52 79 69 9 -31
gap @place|0 0 0 0 0 0 0 -32 43 -10
gap between|0 0 0 0 0 0 0 32
garden|-24 0 0 -9 0 0 0 -13 0 -7 -18
garden near|-33
garland|0 38 0 0 -8 0 0 0 0 -9
garland bras|0 38 0 0 0 0 0 0 0 -9
garment|0 0 0 0 0 0 0 0 0 37
garment worker|0 0 0 0 0 0 0 0 0 37
garrison|247 207 78 -38 -229 -108 -170 -165 -175 -177 -133
garrison @date|-31 50 0 0 0 0 0 0 0 -8
garrison @person|-41 0 0 0 0 8
garrison challenger|37 16 0 0 0 0 -10
garrison hand|-13 30
garrison lower|0 38 0 0 0 0 0 -8
garrison quit|-14 9 0 0 0 0 0 0 0 0 42
garrison three|35
gas|56 -26 -31 -51 -61 -19 7 17 -26 31 -42
gas arithmetic|0 0 0 -6 0 42 0 -7 0 -17
gas export|0 0 0 0 0 0 0 0 0 35
gas monopoly|0 0 0 0 0 0 0 -6 0 39
gas plant|32 -11
gas price|0 0 0 0 0 0 -12 0 0 0 36
gas triple|0 0 0 30
gas under|0 44 0 -10
gassed|30
gassed survivor|30
gate|-43 35 -9 0 -27 17 -21 0 0 72 72
gate @person|0 0 0 -6 0 0 -11 0 0 36
gate @place|-19 0 0 0 0 0 0 16 0 -11 47
gate open|-7 28 0 0 0 0 0 0 0 -8 40
gather|142 -126 0 -81 -116 -7 95 116 -14 -161 -94
gather across|-14 0 0 0 0 36
gather enemi|0 0 0 43 0 0 -7 -7
gathering|33 0 0 0 0 -70 0 0 0 -14 -7
gathering more|33 0 0 0 0 -70 0 0 0 -14 -7
gatt|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
gaunt|-12 0 0 0 0 0 0 0 0 0 32
gaunt man|-12 0 0 0 0 0 0 0 0 0 32
gazell|24 -7 0 0 0 0 0 0 0 -11 -7
gdp|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
gearbox|0 0 0 0 0 0 0 -25
geese|-15
gendarme|291 45 59 -83 -162 -46 -113 -136 -125 -87 -39
gendarme strip|-39 -6 0 0 0 0 0 0 0 0 40
gendarme take|43 -10 0 0 0 0 0 -9 0 -12
gendarmerie|117 51 0 7 -51 19 -34 -46 -68 -16 -17
general|-9 38 -76 51 0 -66 7 70 47 55 -98
general @place|38 0 0 0 14 24 0 -11 0 -44 -7
general boy-scout|-8 0 0 61
general meet|0 38 0 0 0 0 -15
general name|0 0 0 35 0 0 0 -11
general nothing|0 0 0 -8 -75
general open|0 0 0 0 0 0 0 33
general order|-31 20 0 0 0 0 0 0 0 -28
general reporter|0 32
general say|0 0 0 -23 0 0 41
general secretary|0 -7 0 -30 33 0 0 -9
general stoppage|0 0 0 76
general strike|0 0 0 -24 0 -7 0 0 0 63
general tear|0 0 0 -20 0 0 -6 0 0 95 -19
general tell|-45 7 0 46 0 0 -7 -16 0 14
general threaten|0 0 0 -32
general who|32 0 0 0 0 -16
generally|0 0 0 0 0 0 -7 -12 32
generally stable|0 0 0 0 0 0 -7 -12 32
generation|18 -7 0 0 0 0 0 21
genocide|-22 -19 0 74 -65 -8 -19 -22 13 -74 29
genuine|0 0 0 0 0 0 0 0 0 -8 27
geologist|-20 0 0 -9 0 0 0 -17 0 0 9
gesture|-52 41 -7 -39 -44 68 7 -21 -26 -92 155
get|-94 -167 -29 20 29 -164 115 73 -15 -58 -63
get #|0 0 0 0 0 0 0 0 0 0 31
get newspaper|0 0 0 35
get order|47 0 0 -18 0 0 0 0 0 -29 -8
get out|0 0 0 -18 0 0 0 0 0 33 -6
get stick|0 0 0 0 0 0 25 -46
get through|0 0 0 0 0 0 0 0 0 0 30
get together|0 0 0 0 0 0 0 38
get up|0 -11 0 22 0 0 35
get war|0 0 0 0 -9 0 0 31
get what|0 0 0 13 0 0 0 -35
ghab|17
ghadam|9 0 0 0 0 0 0 0 0 -26
giant|0 0 0 -8 0 0 0 -54 0 -10
giant sign|0 0 0 0 0 0 0 -53
gift|-37 -9 0 -9 -19 -9 0 -18 0 -11 96
gift @person|-28 0 0 0 0 0 0 0 0 0 42
girl|41 -12 0 0 0 -7 0 0 0 -19 39
girl out|0 -7 0 0 0 0 0 0 0 -7 44
girl school|44
girlfriend|-20 -38 0 35 -8 -15 -26 -37 -7 -43 -28
give|-227 -153 -283 239 95 -341 6 -49 -248 -134
give @date|0 0 0 0 -10 0 0 13 0 59
give @organization|0 0 0 -41 0 -12 0 17 0 23 -6
give @person|69 0 0 -18
give @place|0 0 0 0 0 33 0 0 0 -6
give @state|-8 -25 0 77 -9 0 -30 -47 0 -7 -16
give back|0 -21 0 -8 -28 0 0 0 0 -29 43
give between|0 0 0 0 0 -44 0 -15 0 29 -8
give birth|0 0 0 0 0 0 30
give cause|0 0 0 0 -18 38
give confidence|0 0 0 0 0 0 0 47
give constitution|0 0 0 58
give day|0 32 0 0 0 0 0 0 0 -10
give diplomat|0 0 0 0 -15 0 -7 0 0 43
give eight|0 -16 0 0 0 0 0 0 0 -31 29
give go-ahead|0 0 0 -25 -14 0 0 33
give grind|0 0 0 0 24 0 0 -9 0 -28 -30
give him|0 0 0 -30 -25 0 0 0 0 30 -21
give no|0 0 0 -14 -8 0 11 8 0 40
give notice|0 -13 0 -30 -21 33 34
give send|0 0 0 0 93 0 0 -18
give soldier|31 0 0 -7
give squatter|0 0 0 39 0 0 0 0 0 -13
give three|0 -8 0 30
give up|-64 76 0 21 16 -17 -24 8 0 -16 41
give way|0 0 0 -34 48 0 0 0 0 0 19
glacier|9 -38 0 -11 0 -15 0 30
glar|-13 19
gloated|0 25
glodok|-9 0 0 0 0 0 0 0 0 24
gloom|0 0 0 0 0 0 14 -21
gloomy|0 0 0 0 0 21
glowered|-7 27
gnome|0 0 0 -8 0 0 0 -8 0 0 -15
gnp|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
go|-42 -95 96 0 -35 -183 92 0 22 -35 -52
go @date|-25 -14 0 -9 0 0 -6 -21 0 -7 36
go @place|-56 -32 0 0 -9 -15 10 -11 0 29 49
go back|-30 64 0 0 -7 0 -15 21 0 -8 8
go below|0 0 0 -14 0 0 -7 0 0 59
go both|0 0 0 0 0 0 0 34
go dark|32 -7 0 0 0 -12
go embassy|0 0 0 -10 0 0 0 0 0 -7 33
go every|0 0 0 0 0 0 -17 32
go expert|0 0 0 -9 0 0 -15 53
go first|0 0 0 0 0 0 26 0 0 -15 33
go hit|0 0 0 0 0 0 0 0 0 34 -11
go home|-17 30 0 0 0 18 76 -29 31 18 -54
go hour|35
go judge|0 0 0 -10 0 0 0 33 0 0 -12
go mother|0 0 0 45
go night|0 0 0 0 0 0 -12 37
go off|-55 0 41 0 0 -6 0 0 0 0 31
go one|36 0 0 33
go out|0 0 0 0 7 23 0 0 0 42
go parliament|0 0 0 0 24 0 0 -9 0 -28 -30
go second|46 0 0 0 0 -7
go silent|0 0 0 -11 -21 31
go supreme|0 0 0 34 0 -13
go suspend|0 0 0 0 35 0 -26
go talk|0 0 0 0 0 37 0 -40
go until|0 0 0 -8 0 -17 28 -8 0 54
go up|38 -8
go web|0 0 0 0 0 0 0 0 0 35
go-ahead|0 0 0 -25 -14 0 0 33
go-between|-8 0 0 -6 -20 -11 36 89
go-between report|0 0 0 -6 0 0 49 38
goal|-127 -62 -28 -148 -81 0 -69 -72 -52 -110 -127
goalkeeper|-105 -60 -28 -166 -85 -18 -63 -73 -51 -110 -130
goalpost|0 0 0 71
goat|-26 -8 0 0 -10 0 0 0 0 46
goat @place|-17 0 0 0 0 0 0 0 0 50
goggl|-6 -10 0 -15 0 47 0 0 0 -12
goggl across|0 0 0 -15 0 48
gold|-38 -17 18 -9 0 0 0 -29 0 45 -28
gold mine|-31 0 0 0 0 0 0 0 0 24 -8
gold villager|0 0 0 0 0 0 0 0 0 30
golf|-108 -58 -28 -161 -82 -16 -59 -70 -51 -108 -130
good|0 30 0 -16 89 -38 31 51 -10 33 -22
good both|0 0 0 0 0 0 0 0 0 50
good faith|-9 0 0 50
good grac|0 0 0 -11 30
good load|0 32
good office|0 0 0 -10 -19 -7 0 30
good out|0 0 0 0 0 0 0 0 0 -15 34
good relations|0 0 0 -16 63 -9 0 0 0 -18
goodwill|-52 94 -7 -37 -45 70 0 -25 -23 -80 90
gorge|0 0 0 14 0 0 -7 -16
gori|30 31
gori empty|0 31
gori market|31
gorongosa|59 0 0 0 0 0 -11 -12 0 -44
gorongosa base|59 0 0 0 0 0 -11 -12 0 -44
govern|-8 0 0 0 0 -10 -10 28 0 -7
government|-18 -83 -76 31 -16 -7 -26 83 -12 36 11
government @date|47 0 0 0 0 -70 0 -6 0 -9
government @organization|0 0 0 53 0 -23
government @place|-44 -6 0 17 15 0 28 -37 0 50 30
government @state|0 0 0 -24 0 0 0 47 0 -6
government army|0 36 0 0 0 0 0 0 0 0 -6
government back|0 0 0 -7 -28 0 0 80 0 -10
government cool|0 0 0 -18 -10 63 0 -21
government declare|0 0 0 -7 34
government disclaimed|0 0 0 0 0 41
government enlisted|38 0 0 0 0 0 0 0 0 -9 -8
government envoy|0 0 0 0 0 35 0 -10 0 0 -8
government expel|39 0 0 0 0 0 0 0 0 -27
government fabricat|0 0 0 32
government fund|0 0 0 -6 0 0 0 -40 0 0 50
government house|-13 0 0 0 0 0 0 0 0 35
government mass|-12 0 0 34
government might|0 0 0 -7 0 0 0 30
government onion|0 0 0 -53
government pack|0 0 0 31 0 0 0 0 0 22
government paper|0 0 0 -9 37
government point|0 0 0 0 0 0 0 0 0 33
government protest|0 0 0 -44
government refuse|0 0 0 36 0 0 0 0 0 -6
government respect|0 0 0 0 0 -36
government say|-22 20 0 -26 -9 -7 51 33
government sniper|35
government spare|0 0 0 -25 0 40
government spokesman|0 0 0 0 0 33 0 -9 0 14
government take|0 0 0 -14 32 0 0 9
government turn|0 0 0 88 0 -8 -7 0 0 -9
government until|0 -8 0 30
government wave|0 0 0 -49 0 33
government within|0 0 0 0 0 48
governor|15 -69 -70 95 -19 -28 12 76 7 -40 -44
governor @person|39 0 0 0 0 0 0 -7 0 -29
gps|0 -8 0 0 0 0 0 0 0 -10 -26
grab|-51 -131 34 45 -48 0 -62 -66 -7 187 35
grab more|0 0 0 48 0 0 -11
grac|0 0 0 -11 30
grac seal|0 0 0 -11 30
grain|-100 -41 -33 -71 15 -68 -25 -25 -29 73 112
grain @state|0 0 0 0 12 0 -9 -9 0 13 30
grain accord|0 0 0 -11 0 0 -10 37 0 21 -13
grain corridor|0 -13 0 0 0 0 0 25 0 39 -23
grain deal|0 -6 0 0 -15 0 53 0 0 -8
grain ship|-16 33 0 0 45 0 0 -17 0 0 52
grain village|-15 0 0 0 -16 0 0 0 0 0 35
gram|0 0 0 0 0 0 0 0 0 0 38
gram out|0 0 0 0 0 0 0 0 0 0 38
granada|0 0 0 -18 0 0 12
granari|0 0 0 -16 -9 0 0 -18 0 0 55
granari @state|0 0 0 -16 -9 0 0 -18 0 0 55
grand-prix|-101 -58 -27 -161 -79 -16 -59 -68 -50 -105 -126
grandchildren|0 0 0 0 0 0 0 -8 0 0 -15
grant|-237 -76 -147 0 -49 -83 -143 -143 -44 -77 496
grant asylum|0 0 0 30 0 -7 0 0 0 -10 38
grant entry|0 0 0 -10 -11 0 0 0 0 -7 41
grant visas|0 0 0 0 0 0 0 0 0 42 -47
grapple|53 -38 -20 38 25 0 0 0 36 30 -48
gras|0 0 0 37 0 -35 0 0 0 -18
gras than|0 0 0 37 0 -34
grata|0 0 0 -13 0 0 0 0 0 27
gratae|0 0 0 -28 0 0 0 -11 0 15 -7
grated|0 0 0 30 -17 -20
grateful|-13 0 0 0 90 -57 0 0 0 -14 -6
grateful @state|-13 0 0 0 90 -57 0 0 0 -14 -6
gratitude|0 0 0 -28 42 -20 0 0 0 0 25
grav|-7 0 0 41
grav ready|-7 0 0 41
grave|-18 0 0 0 12 49 0 -18
grave @place|-14 0 0 57
grave mistake|0 0 0 -49 0 60 0 -12
grazed|-14 9 0 0 0 0 0 0 0 0 42
grazed there|-14 9 0 0 0 0 0 0 0 0 42
great concern|-7 0 0 -8 0 38
greatest|0 0 0 13 -33
greatest sincerity|0 0 0 13 -33
green|16 -6 0 18 0 0 -7 15 0 -10 -8
greet|-98 -7 -46 -148 23 -38 123 -37 96 -82 45
greet @state|0 -8 0 -8 -7 0 30
greet first|0 0 0 0 0 0 0 -12 0 0 32
greet satisfaction|0 0 0 0 30
grenade|0 -22 -41 32 33 80 -11 -36 -34 74 -15
grenade near|-49 0 0 0 0 0 0 0 0 18
grid|-12 0 0 29 0 0 -7 -14 0 21 -11
grief|0 0 0 -15 -13 67
grief @place|0 0 0 0 0 45
grievanc|0 0 0 30 0 0 0 0 0 -16
grievance|0 0 0 26 0 -10
grieved|0 0 0 40 0 72 0 -8 0 -8
grieved @place|0 0 0 43
grieved student|0 0 0 0 0 53 0 0 0 -7
grilled|-8 0 0 59
grilled coast|-8 0 0 59
grim|0 0 0 18 0 0 -6
grind|34 -70 0 -28 44 -20 68 30 -48 21 -99
grind @date|0 0 0 0 24 0 0 -9 0 -28 -30
grind contingent|36 0 0 0 -15
grind reactor|0 0 0 0 0 0 0 33
grind stay|0 0 0 -14 0 0 -7 0 0 59
grinder|-21 17
grocer|-11 0 0 0 0 0 0 0 0 0 -28
ground|-80 59 0 -28 -15 0 0 31 0 63 -35
ground @platform|-15 67 0 -6 0 0 0 39 0 -15 -11
ground @state|0 0 0 0 0 0 0 0 0 39 -10
group|32 48 -32 -60 -80 0 13 -44 16 62 -34
group @state|-51 0 0 -12 0 0 38 18 0 14
group call|28 0 0 0 0 36 0 0 0 -13
group deny|0 0 0 0 0 0 0 -13 0 30
group prisoner|0 0 0 -34 0 0 0 0 0 47 -25
grov|0 20
grow|0 -15 0 -26 -6 44 -7 -9 0 8 -9
grow unease|0 0 0 0 0 68
grower|-100 -37 -31 -66 0 -70 -48 -57 -26 113 -19
grower camped|0 0 0 0 0 0 0 0 0 41
grower pour|-13 0 0 0 0 0 0 0 0 33
growth|-37 -98 -29 0 -72 -28 -53 -85 0 38 23
grudge|-6 0 0 -7 39 0 -13 0 -7
grumble|-49 -14 -34 155 -94 13 20 -44 12 -63 -45
guarantee|0 -15 0 0 58 0 0 29 0 -9
guarantee seek|0 0 0 36 0 0 0 0 0 -6
guarantee write|0 0 0 -11 9 0 -6 35
guarantor|0 14 0 -35 8 -12 0 -16 39 0 -7
guarantor note|0 0 0 -31 0 -12 0 0 40
guard|249 81 36 -23 -37 -88 -24 -166 -132 -48 -122
guard @person|-17 -13 0 54 0 0 0 0 0 -7
guard @place|49 -11 0 -8 -6 0 0 0 0 -17
guard @platform|0 11 0 -8 0 0 0 0 0 -62 -13
guard bring|29 0 0 0 0 0 0 0 0 -42
guard bused|-13 0 0 0 0 0 0 0 0 39
guard checkpoint|0 0 0 0 0 0 0 -12 0 0 32
guard chief|-8 0 0 59
guard command|-22 0 0 0 0 0 0 0 0 62
guard disarm|0 -23 0 0 0 0 0 0 0 30
guard get|47 0 0 -18 0 0 0 0 0 -29 -8
guard haul|-10 -11 0 0 0 0 0 0 0 46
guard lawyer|-13 0 0 0 31
guard loot|-16 0 0 0 0 0 0 0 0 36
guard mutiny|0 0 0 0 0 0 0 0 0 49 -11
guard navy|-7 0 0 41
guard note|0 0 0 -11 47 -8
guard open|35
guard photograph|44 0 0 0 0 -9 0 0 0 -21 -11
guard report|-40 21
guard return|-11 0 0 0 0 0 0 0 0 0 32
guard shut|-11 0 0 0 0 0 32 0 0 -11
guard slay|14 0 0 -13 0 0 0 0 0 -31
guard take|-11 39 0 -16 29 0 0 -17 0 23 -17
guardedly|0 0 0 0 0 17
guards|244 86 63 -60 -158 -35 -108 -121 -124 -96 -83
guardsmen|22 0 0 0 0 0 0 0 0 -13
guardsmen who|38 0 0 0 0 0 0 0 0 -34
guerrero|0 0 0 17
guerrilla|123 161 0 24 -67 0 -51 -60 -71 -56 -26
guerrilla lock|0 39 0 0 0 0 0 0 0 -14
guerrilla siege|0 53 0 0 0 0 0 0 0 0 -15
guest|-10 -10 0 -19 18 19 41 39 0 -26 -36
guest @place|0 0 0 0 0 -6 -12 78
guest stay|0 0 0 0 0 0 38 0 0 -6 -24
guesthouse|0 0 0 0 0 0 0 0 0 0 -19
guide|52 -46 0 54 -26 -7 16 19 -27 -46 -45
guild|0 0 0 0 0 21 0 -39
guild studio|0 0 0 0 0 0 0 -39
guilty|12 0 0 40 0 -62 -6 -14 0 36
guilty kidnapp|0 0 0 0 0 0 0 0 0 36
guilty sleepwalk|0 0 0 66
guilty sonic|37 0 0 -11 0 -28
gull|-29
gun|30 45 -79 -35 -48 -65 -86 -165 -50 -135 -11
gun @state|6 -9 0 0 0 0 0 0 0 54
gun donet|0 33 0 0 0 0 0 0 0 0 38
gun down|40 0 0 -17 0 0 0 0 0 0 -10
gun draw|49 -25
gun mothball|-32 30
gun north|-31 12 0 0 0 0 0 0 0 -7
gun-runner|15 0 0 0 0 0 0 0 0 -8
gunbattle|70 0 -11 12 23 43 -43 6 -30 -39 -39
gunboat|140 21 62 -56 -115 -76 -77 -35 -57 -80 -24
gunboat @platform|0 -12 0 0 0 0 0 0 0 0 74
gunboat leave|0 -20 0 0 0 0 0 0 0 42 -7
gunboat leticia|0 56 0 0 0 -16
gunfight|0 0 0 0 0 0 0 0 0 27
gunfire|47 9 -23 0 -35 -9 0 -20 -22 -44 -83
gunman|161 79 -9 7 -69 0 -43 -109 -72 17 -37
gunman @place|0 0 0 -7 0 0 0 30
gunman hand|-12 40 0 0 0 0 0 0 0 -11 -12
gunman loyal|33 0 0 -28 0 0 0 0 0 -15
gunman observe|0 6 0 0 0 0 0 -36
gunman police|-30 0 0 0 0 0 0 0 0 40
gunman slip|0 0 0 32
gunman snap|0 0 0 0 0 0 18 -45
gunman take|37
gunman who|-22 0 0 -8 0 -7 0 0 0 31
gunmen|98 51 0 9 -49 19 -33 -46 -68 -15 -15
gunner|323 66 101 -106 -163 -19 -111 -129 -125 -133 -123
gunner fire|-42 0 29
gunner hold|41 -14 -7 0 0 0 0 0 0 -9
gunner open|31 0 0 -7
gunner own|-36 0 0 0 0 0 0 0 0 16
gunner send|76
gunpoint|-31 0 0 0 0 0 -11 38 0 23
gunpoint @state|-17 0 0 0 0 0 -11 38 0 12
gunrunner|40 -22 0 0 0 0 0 0 0 -10
gunship|161 34 64 -71 -109 -54 -75 -76 -57 -82 -68
gut|28 -34 -27 -6 14 -14 32 -60 -19 0 -19
gyeongui|0 -33
gyeongui road|0 -33
hack|22 -249 -57 36 -54 -182 -129 -125 -44 150 -86
hack border|0 0 0 23 0 0 0 0 0 -30
hack ministry|0 0 0 33 0 0 0 0 0 -11
hack reactor|0 0 0 -35 0 0 0 0 0 60
hacker|-43 0 0 -50 -34 0 0 -23 0 160 -25
hacker pay|-9 0 0 -18 -22 0 0 0 0 52
haggle|-61 -113 -18 -132 -32 -148 96 36 33 0 -28
haggle #|0 0 0 -46 0 0 35
haggle @date|0 0 0 0 0 0 58
hail|45 -80 -15 -221 376 -58 -57 -52 11 -31 -88
hail @state|0 0 0 0 46 -9 0 -7 0 -6 -14
hail @weapon|0 0 0 0 0 0 0 0 0 45
hail unflagged|38 0 0 0 0 0 0 0 0 -23
hailstorm|0 0 0 0 -7 -26
hairdresser|0 0 0 -26
hajj|0 65 0 0 0 -14
hala'ib|0 0 0 0 0 0 23 -8
half|-47 8 14 -25 15 22 -22 -56 0 -41
half million|0 0 0 0 0 0 -8 0 0 -35
half observation|0 29 0 0 0 0 0 -36
half-mast|0 0 0 0 0 60 0 0 0 -19
half-time|0 0 0 0 0 0 0 0 0 -21
halfa|0 0 0 0 0 0 0 -19 0 0 29
halftime|-101 -58 -27 -161 -79 -16 -59 -68 -50 -105 -126
halfway|0 0 0 0 0 33 -12 -13
halfway return|0 0 0 0 0 34 -9 -16
hall|-27 0 0 23 0 -44 -14 9 0 46 27
hall @place|-11 -11 0 0 0 -46 0 21 0 0 45
hall redeyef|-11 0 0 0 0 0 0 0 0 68
hall since|0 0 0 0 0 0 0 0 0 39
halloumi|0 0 0 -9 0 -30 0 -7
halt|-209 191 -127 -199 80 -68 108 -11 -153 57 28
halt all|-10 0 0 20 -17 -13 0 18 0 48 -30
halt go|0 -7 0 0 0 39 0 -11
halt intervention|0 0 0 0 0 0 0 0 0 0 33
halt work|0 0 0 0 42 0 0 0 0 -16
halve|31 63 -12 0 20 140 -7 -121 -59 -52 -59
hamlet|19 -12 0 0 0 0 0 0 0 -13
hammer|-54 -191 -78 -20 -54 -185 -89 119 -119 -156 -62
han|-13 0 25
hand|-161 61 22 57 -14 -145 -207 -64 147 0 166
hand #|0 0 0 0 0 0 0 48 0 31 -31
hand @date|0 37 0 0 0 0 0 0 0 0 -10
hand @person|0 0 0 -42 50 -11 0 -21 0 0 -31
hand @place|-39 48 0 -45 -6 0 29 20 -6
hand @state|-26 0 0 27 -52 -31 0 64 28 -30 32
hand @weapon|19 -19 0 41 0 0 0 26 0 0 -6
hand air-polic|0 0 31 0 0 0 0 0 0 0 -15
hand arm|0 33 0 -11
hand canal|0 0 0 39
hand coordinat|-12 40 0 0 0 0 0 0 0 -11 -12
hand corridor|0 0 0 0 0 -16 0 41
hand death|0 0 0 0 0 0 0 0 0 49 -11
hand diplomat|73 0 0 0 -10
hand former|0 0 0 -11 -13 44
hand insurgent|-8 0 0 30 0 -6 0 0 0 0 -6
hand list|0 0 0 0 0 0 0 0 35
hand mayor|0 0 0 -23 0 0 0 0 0 37
hand notion|0 0 0 39
hand out|0 -8 0 0 0 -7 0 -16 0 -28 78
hand port|0 0 0 46 -10
hand reply|0 0 0 0 0 0 0 -16 36 0 -6
hand two|0 0 0 -9 33 0 0 -23
hand want|0 0 0 -49 -32 0 0 0 0 0 121
handcuff|-61 -85 15 0 -28 0 -20 -23 0 137
handle|0 0 0 0 37 25 0 0 0 -8
handle flood|0 0 0 0 0 36
handover|-61 97 -27 57 11 -80 -12 -22 -8 -24 11
handover flag|0 0 0 15 0 -36
handshake|-68 -35 -24 -65 -34 0 80 172 14 -116 -47
hang|-9 -71 15 12 -36 -43 173 -77 -30 32 -22
hang two|0 0 0 67
hang up|0 0 0 -15 0 -27 42 -6 0 -6
hanged|0 0 0 -11 0 0 0 0 0 35
hanged man|0 0 0 -11 0 0 0 0 0 35
hanging|0 0 0 38 0 -50 -10 0 0 59
hanging interference|0 0 0 23 0 -32
hanish|0 0 0 -10 0 0 0 33 0 0 -12
hanish quarrel|0 0 0 -10 0 0 0 33 0 0 -12
hannibal|0 0 0 -32 0 0 -11 -7
happen|0 -14 0 28 0 -7 -8 -8 0 -9
harass|-68 -125 9 10 -47 -19 0 -44 -10 90 16
harass @state|-35 0 0 -17 0 0 0 0 0 71
harass noise|0 0 0 52 0 0 0 0 0 -38
harassment|-20 0 0 23 0 0 0 0 0 -7
harbour|34 15 0 -49 10 0 11 -13 0 32 15
harbour aid|-15 0 0 0 0 0 0 0 0 0 50
harbour since|0 -12 0 0 0 0 0 0 0 38
harbour typhoon|0 51 0 0 0 -15 0 0 0 -16
hard|42 0 0 17 -18 0 0 -9 0 31
hard core|36 0 0 33
harden|72 -32 -11 64 -29 0 -15 -123 -11 31 -33
harden beach|51 0 0 0 0 0 0 0 0 -10
hardliner|98 51 0 9 -49 19 -33 -46 -68 -15 -15
hardship|0 0 0 0 0 0 0 37 0 0 -7
hardship fund|0 0 0 0 0 0 0 37 0 0 -7
hardware|86 0 0 -72 0 0 0 0 0 -48
hardware @place|86 0 0 -72 0 0 0 0 0 -48
hare|0 25
harm|0 0 0 -41 15
harm will|0 0 0 -41 15
harry|51 -40 0 29 -23 -6 17 24 -26 -35 -42
harsh|0 0 0 -25 35 -26 0 -17
harsh remark|0 0 0 -13 33 0 0 -11
harvest|-54 -97 -30 -32 -81 -27 -52 -127 0 26 51
harvest bring|0 6 0 0 0 0 0 -36
harvest fail|-10 0 0 -14 0 0 0 0 0 0 37
hashd|0 0 0 -15
hasouna|0 0 0 0 0 -7 0 0 0 40
hasouna waterwork|0 0 0 0 0 -7 0 0 0 40
hastened|0 -13 0 39 -9
hastened add|0 0 0 39
hatch|0 0 0 15
hatchery|0 0 0 0 0 0 0 -32
hatchery @place|0 0 0 0 0 0 0 -32
hatchet|0 0 0 -12 24
hatchet #|0 0 0 0 0 0 0 56
hatchet @state|0 0 0 -8 50 0 0 -55
haul|-131 211 -7 146 -51 -20 6 0 -41 0 -80
haul @state|-10 -11 0 0 0 0 0 0 0 46
haul coal|0 0 0 32 0 0 0 0 0 -10
haul down|-9 30
haul dozens|30 -8 0 0 0 -7
have|-88 46 -47 -82 52 -61 118 7 -44 -116 -83
haven|0 0 0 0 0 0 0 -18
haven't|0 0 0 0 0 0 0 0 0 39
haven't set|0 0 0 0 0 0 0 0 0 39
hay|0 0 0 0 0 0 0 0 0 36
hay bale|0 0 0 0 0 0 0 0 0 38
haze|0 0 0 19 -7
he|-78 -40 11 -51 118 -15 47 67 45 49 16
head|7 136 12 -109 23 -187 59 58 0 -187 -178
head @weapon|-17 0 0 0 0 47
head home|0 50
head state|48 -7 0 0 -10 -49 -8
headach|73 0 0 0 -10
headles|0 0 0 -8 0 -96 0 -9 0 0 54
headles venu|0 0 0 0 0 -96 0 0 0 0 69
headmaster|-12 -49 -13 -18 -71 18 -76 -69 -35 18 23
headquarter|45 -10 0 -9 0 0 -13 33 0 -26 -8
headquarter third|0 0 0 0 0 0 0 32
headway|-9 -16 -31 -25 -22 19 123 -30 -33 -100 74
headway code|0 0 0 0 0 0 35 -8
headway diplomat|0 0 0 0 0 0 35 -35
heal|0 0 0 0 0 20 -8
health|0 0 0 7 0 -30 -11 11 0 -14
heap|-51 -35 -34 134 -79 8 42 -36 15 -39 -49
hear|-13 60 -29 -39 0 -98 33 -54 39 -16 -18
hear @date|0 0 0 0 0 -75 0 0 0 0 40
hear @place|7 31 0 -21 0 0 28 0 0 65
hear indefinitely|0 0 0 0 0 0 -48
hear what|0 0 0 0 0 0 0 -44 29 -7
hearsay|0 0 0 -8 0 25
heart|-12 -19 -12 -49 -23 -42 -32 -113 -11 9 177
heat|-26 -13 0 -57 0 0 -20 0 0 0 -31
heat give|0 0 0 -49 0 0 -7
heatwave|-88 0 -15 -53 0 61 -45 19 -20 -95 -7
heaved|0 0 0 -23 21
heavy|0 44 0 13 -15 -20 0 -18 0 -39 -26
heavy fire|34
heavy gun|-43 21 0 13 0 -7 0 0 0 0 -8
hedge|0 0 0 -13 0 0 0 -20
hedgehog|19 0 0 0 0 0 0 0 0 0 -19
heed|-34 -43 -22 11 36 80 -16 -43 -34 17 -12
heed invitation|0 0 0 -11 -11 44 -13 -20
heel|0 0 0 -8 0 27
heglig|0 15
height|36 25 0 -8 0 -9 0 -10 0 0 8
heir|0 0 0 -27 0 0 0 -6
heires|-15 0 0 0 0 0 0 -6 0 19 -10
helicopter|136 73 60 -31 -110 -13 -80 -33 -61 -58 -55
helicopter because|0 0 0 0 0 0 0 0 0 56
helicopter crash|0 0 0 0 -32 67 0 -7
helicopter crew|-16 35 0 35 0 -6 0 -11 0 -23
helicopter cross|18 0 0 0 0 0 0 0 0 -32 -10
helicopter hold|-33 0 0 0 0 0 0 0 0 62
helicopter land|0 0 0 0 41 0 0 -7 0 0 -30
helicopter lower|-15 0 0 0 0 0 0 0 0 0 32
helicopter set|14 30
helicopter third|0 0 0 0 0 0 0 30
hellenic|38 -6 0 0 0 0 0 0 0 -33
hellenic staff|37 0 0 0 0 0 0 0 0 -32
helm|0 0 0 0 0 50
helm burton|0 0 0 0 0 50
helmet|-25 0 0 0 0 53 0 0 0 -7 26
helmet @place|0 0 0 0 0 56
helmet escort|-22 0 0 0 0 0 0 0 0 0 30
help|-17 -18 -6 -41 -40 149 -25 24 0 -39 26
help @date|0 0 0 0 0 31
help against|-22 0 0 0 0 62
help calm|0 0 0 0 0 31 -6
help not|0 0 0 0 0 34
hem|87 -60 -28 8 -40 -42 -50 -50 -31 -24 -33
hemispheric|0 0 0 0 0 -12 0 0 0 40
hemispheric body|0 0 0 0 0 -12 0 0 0 40
her|-71 0 -11 -38 -43 -57 0 17 19 19 -73
herald|0 0 0 0 0 -7 25
herded|-44 0 0 0 0 0 0 0 0 21
herded @state|-44 0 0 0 0 0 0 0 0 21
herder|30 0 0 -19 0 0 0 18 0 0 38
herder burn|33 0 0 -9
herder grazed|-14 9 0 0 0 0 0 0 0 0 42
herdsmen|10 0 0 -6 0 0 0 0 0 41
herdsmen @place|18 0 0 0 0 0 0 0 0 36
here|-16 28 0 -13 55 -12 0 16 -9 -14 -10
here want|0 0 0 -13 37 -11
herself|-12 0 0 0 0 0 0 16 0 13
hidden|33 0 0 0 -6 -11 0 0 0 -45 -10
hidden food|32 0 0 0 0 -16
hidden orchard|37
high|11 -7 0 23 -14 -19 0 -59 0 -35 40
high commission|0 0 0 9 0 0 0 -41 0 -12 46
high court|47 0 0 0 0 0 0 0 0 -13
high-level|0 0 0 0 0 0 -63 7 0 57
high-level defence|0 0 0 0 0 0 -58 0 0 57
higher minimum|0 0 0 0 0 0 0 0 0 37
highest|15 -8
highland|0 -18 0 0 0 71 0 0 0 -12 15
highway|64 -11 0 -8 -8 0 0 0 0 33 -15
highway @place|0 0 0 0 0 0 0 0 0 41
highway checkpoint|45 0 0 0 0 0 0 0 0 -19
hijack|-244 -205 -47 28 -72 -109 -46 -195 -53 233 73
hijacker|20 0 0 41 0 -10 0 0 0 0 13
hijacker resist|36 0 0 33
hike|-7 -92 -18 33 -31 -96 -46 -7 -37 27 -14
hiker|-6 0 0 -7 0 0 0 0 0 0 -22
hill|-52 44 0 0 -7 0 0 0 0 -12 -24
hill @military_unit|-41 31
hill above|-8 33 0 0 0 0 0 0 0 0 -8
hilltop|0 76 0 15 -7 0 -14 0 0 -7 -14
hilltop ablaze|14 30
hilltop labbouneh|0 37 0 0 0 0 0 0 0 0 -10
him|-6 -29 0 52 0 -53 -32 0 -9 118 19
him again|0 0 0 0 0 0 0 38
him back|0 0 0 -14 -7 0 -11 0 0 40
him like|0 0 0 40
him off|0 0 0 31 0 0 0 0 0 22
him plead|0 0 0 38 0 -9
himself|0 0 0 -14 -18 23 0 0 0 -24
himself puzzled|0 0 0 -11 0 30 0 -7
hint|-46 26 0 112 -16 0 -35 -7 0 -45 11
hint @platform|0 0 0 42 0 0 0 -15
hint swift|0 0 0 0 0 0 0 0 0 -7 35
hired|0 0 0 0 0 0 0 0 0 0 25
his|29 -8 -19 -20 88 -58 0 0 -25 -128 -17
historian|0 0 0 0 16 0 30 -60
historic|0 0 0 0 11 0 -14 18
history|22 0 0 -21 -11 0 0 0 0 -11 43
history @person|36
hit|137 -268 -79 123 0 -273 75 -277 -145 -137 -241
hit @place|-30 0 0 29
hit @platform|-22 0 0 -12 36 0 0 0 0 -10
hit @state|31 0 0 0 22 -11 0 0 0 -7
hit back|0 0 0 0 -13 0 0 0 0 44 -12
hit el|-9 0 0 0 0 0 0 0 0 0 48
hit out|-9 0 0 51
hitch|-13 0 0 0 0 0 0 0 0 0 32
hitler|0 0 0 35 0 0 0 -11 0 -18
hitler @place|0 0 0 35 0 0 0 -11 0 -18
hoarse|0 0 0 0 0 -15
hoax|-33 -13 0 0 -7 0 0 0 0 90
hoax @state|0 0 0 -9 -7 0 0 0 0 52
hoax force|-26 -13 0 0 0 0 0 0 0 44
hobs|-17
hockey|-101 -58 -27 -161 -79 -17 -60 -71 -51 -74 -126
hockey umpire|0 0 0 0 0 0 0 0 0 31
hofdi|0 0 0 24
hoist|35 11 40 0 -85 7 -19 -17 -8 -55 39
hoist white|-41 31
hold|-173 -64 161 -111 -105 -69 -74 38 55 153 70
hold #|0 0 0 -49 0 0 0 -9 0 80 -6
hold @person|0 0 0 50 0 30 0 -7 0 -13 -15
hold @place|-15 0 -11 28 0 37 25 35 0 -60 53
hold @platform|-62 0 0 0 0 25 0 0 0 65 -15
hold annual|0 0 43 -8 0 0 0 -9 0 -14
hold back|0 0 0 -9 -8 0 0 -19 39 23
hold city|63 0 0 0 0 0 0 0 0 -14
hold fire|37 50 -11 -8 0 35 0 0 0 -13
hold flotilla|0 0 0 0 0 0 0 0 0 31
hold live-fire|64 -7 0 0 0 0 0 0 0 -6
hold off|33 0 30 0 0 0 0 0 0 -11
hold out|0 0 0 26 -7 50 -11 72 0 -42 33
hold since|-24 0 0 0 0 0 0 0 0 -19 38
hold soldier|-14 0 0 57
hold through|-7 31
hold two|-31 0 0 0 29 -134 0 0 0 15 -41
hold up|-10 -14 0 -17 20 0 0 -19 0 0 -36
holder|0 0 0 -7 0 0 0 0 0 13 -48
holdup|-9 0 0 0 0 0 14 -21
holiday|-14 0 0 21 0 -84 0 -6 0 -14 -7
holiday bill|0 0 0 41 0 -53
holidaymaker|-9 0 0 0 -6 -12 0 0 0 0 16
holing|15 0 0 0 0 0 0 0 0 -8
hollywood|-41 -16 -12 -83 26 -36 -47 -105 -14 -60 -37
holocaust|0 0 0 24
home|-116 218 -18 -65 -33 -70 105 -59 12 59 33
home @date|-33 -18 0 0 0 -14 -7 0 0 0 68
home @person|0 0 0 -35 0 50 0 0 0 0 -10
home @place|-69 82 0 -7 19 0 -21 -7 -6 -58 -8
home @state|0 0 0 -38 -30 -25 -12 12 0 6
home around|-10 -10 0 0 0 0 0 0 0 0 32
home consultation|0 0 0 35 0 0 0 -11
home contingent|-37 48 0 0 0 0 0 0 0 0 -8
home cross|0 51 0 0 0 0 0 0 0 0 -9
home early|0 0 0 0 0 0 38
home famili|0 -17 0 0 0 0 0 0 0 0 31
home give|0 0 0 -14 -7 0 -11 0 0 40
home lobster|0 0 0 -10 0 0 0 33 0 0 -12
home make|48 -13
home melt|0 0 0 -49 0 0 -7
home ministry|60 0 0 0 0 0 0 -13 0 16
home order|31 0 0 0 0 -34
home so|0 0 0 -10 0 0 0 0 0 47
homecoming|-72 185 -23 13 -28 42 -27 -8 -7 0 -24
homeward|0 44 0 0 0 0 0 0 0 -23
homeward bound|0 44 0 0 0 0 0 0 0 -23
homicide|-19 -38 0 35 -8 -15 -26 -33 -6 -43 -28
honest|0 0 0 -15 0 0 0 36
honest broker|0 0 0 -15 0 0 0 36
honey|0 0 0 0 0 0 0 0 0 -33 23
honey strike|0 0 0 0 0 0 0 0 0 -33 24
honor|-103 -13 -42 20 17 0 -7 0 -75 0 -36
honorary|0 0 0 0 0 0 0 -7 0 28
honorary citizenship|0 0 0 -14 0 0 0 0 0 38
honour|-106 -16 -42 0 0 10 -59 44 -77 13 -45
honourable|0 0 0 -19 41 0 0 -16
honourable peace|0 0 0 -19 41 0 0 -16
hooded|34 -8 0 0 0 -10 0 0 0 7 -11
hooded @state|44 0 0 0 0 -9 0 0 0 -21 -11
hope|-85 -113 0 -188 -72 379 43 -159 -42 -131 -143
hope @state|0 0 0 -24 -26 105 -24 -32 -7 -6
hope appeasement|0 0 0 0 36 -39
hope fading|0 0 0 0 0 -28 37
hope hostage|0 0 0 0 0 51
hope unpick|0 0 0 0 0 -20 0 40
hopeful|0 0 0 -15
horn|0 0 0 0 0 -82 0 21 0 0 18
hornet|-19 0 0 0 0 0 0 0 0 -7
hose|25 -47 -7 -22 -14 -14 19 -21 0 -37 7
hosepipe|0 0 0 0 0 0 0 0 0 0 -25
hospital|9 0 -16 -18 -28 -72 -34 -173 -13 13 189
hospital @date|-7 0 0 0 0 0 0 -21 0 0 38
hospital @place|18 0 0 72 0 -6 0 -15 0 -21 -37
hospital @state|0 0 0 -22 -13 0 0 0 0 0 38
hospital coalition|40 0 0 0 0 0 0 0 0 0 -12
hospital ship|-10 36 0 0 -7 0 0 0 0 0 9
hospital treat|-9 0 0 0 0 0 0 0 0 0 30
host|-159 -53 -36 -22 -213 -156 102 106 48 -240 -157
host @place|0 0 0 54 -9 34 -7 -28 -7
host complain|0 0 0 40
host say|0 0 0 0 0 0 21 -62 28
hostage|67 -50 -21 6 0 0 -17 -7 -65 -47 68
hostage deal|0 0 0 0 0 48 -24 18
hostage shoot|36 0 0 33
hostage talk|0 0 0 0 0 0 22 -30
hostel|0 0 0 0 0 0 0 47
hostel owner|0 0 0 0 0 0 0 47
hostile|30 -19 0 27 27 -28 -31 89 0 -20 -6
hostile act|0 0 0 30 0 -16 0 13
hostile intent|0 0 0 -7 34
hostile lobby|0 0 0 0 0 0 -7 59
hostile quarter|36 -8
hostilities|111 19 -67 17 -45 0 -36 -48 -69 -58 -134
hostilities @date|0 -7 0 0 0 0 0 35
hostilities along|-24 34
hostility|75 -19 -43 19 -7 0 -32 -32 -47 -19 -61
hot|-6 0 0 -11 0 0 0 41 0 44
hot cells|0 0 0 0 0 0 0 0 0 58
hot cold|0 0 0 15 0 0 0 36
hotel|13 -12 0 -19 -16 -19 0 0 -9 -60 -14
hotel floor|0 0 0 0 0 0 32 -19
hotel jail|39 0 0 0 0 0 0 0 0 -27
hotlin|0 0 0 0 0 0 0 29 0 -6
hotline|0 0 0 -47 -17 -22 62 99 19 -12 -10
hotline between|0 0 0 -9 -12 0 0 32
hotly|0 0 0 36
hotly reject|0 0 0 36
hound|51 -40 0 29 -23 -6 17 24 -26 -35 -42
hour|8 25 0 13 -38 -27 8 23 15 -18 -7
hour result|0 0 0 0 0 0 0 -17 33
hour thank|0 0 0 0 -39 0 0 34
hours|20 16 0 -48 -11 28 45 19 18 7 -36
hours broadcast|31 0 0 0 0 -12
hours later|0 0 0 0 0 0 0 52
hours quake|0 0 0 0 0 48
hous|11 0 0 -38 28 -25 21 0 0 13 -8
house|80 18 0 27 -13 -59 -41 38 0 -45 -10
house arrest|78 0 0 -8 0 -46 -24 -9 0 -19 -11
house dig|-13 0 0 0 0 0 0 0 0 35
house executive|0 0 0 0 0 0 0 34
house throw|0 0 0 48 0 0 0 0 0 -17
houseboat|0 0 0 0 0 0 -23
housed|22
household|0 0 0 -7 0 0 0 -9 0 37 -6
household end|0 0 0 -7 0 0 0 -9 0 37 -6
hover|36 -24 17 -10 -12 -30 -56 -63 0 -96 -46
hover off|0 0 0 -8 0 0 0 0 0 -48 -10
how|-30 -27 0 24 -11 0 -20 -26 0 -20 -16
how north|0 0 0 36 -11
howitzer|119 54 61 -86 -113 -39 -78 -77 -57 -88 -16
howitzer @weapon|-28 0 0 0 0 0 0 0 0 0 42
howitzer off|-24 46 0 0 0 0 0 0 0 0 -8
hranice|-17 7
hub|17
huddle|-19 -40 25 0 -38 -32 26 53 0 -41 -43
hug|24 -14 16 -7 11 -22 -15 -26 10 -14 -59
hulk|-42 0 29
hulk off|-42 0 29
hull|0 25 0 8 0 0 0 0 0 -17 -8
human|0 -7 0 0 10 46 0 -13 0 61
human chain|0 0 0 0 0 0 0 0 0 49
human right|0 -6 0 0 0 47 0 -9 0 15
humanitarian|0 21 0 14 -14 46 -23 -14 0 0 87
humanitarian ceasefire|0 0 0 0 0 46 0 -6
humanitarian corridor|0 0 0 15 -8 0 0 -11 0 0 94
humanitarian-aid|-53 -24 -31 -35 15 65 -91 -62 -38 36 106
humanity|0 0 0 0 0 35
humanity ahead|0 0 0 0 0 35
humiliation|0 0 0 14 0 0 0 -16 0 -7
humour|0 0 0 -20 42
humour @state|0 0 0 -20 42
hundr|44 23 0 -32 -23 26 -8 -43 0 -10 27
hundr @state|76 -12 0 0 0 0 0 -8 0 0 -12
hundr capture|0 0 0 0 -6 0 0 0 0 -9 46
hundr mile|34
hundreds|8 0 0 12 -11 0 0 -13 0 49 12
hundreds mother|0 0 0 0 0 0 0 0 0 41
hundreds refugee|39 0 0 0 0 0 0 0 0 -15
hundreds stand|0 0 0 0 0 0 0 0 0 38
hundreds thousands|-11 0 0 21 0 0 0 0 0 -35
hunger|-10 0 0 -11 0 0 -9 -7 0 21 12
hunger-strike|-19 0 -25 -8 0 7 55 -11 -6 72 -17
hunt|-15 0 18 76 -6 -68 0 24 0 -20 -9
hunt down|0 0 0 35 0 -35 0 0 0 -13
hunt gunman|0 0 0 -7 0 0 0 30
hunter|-12 0 0 0 0 0 0 0 0 -8 15
hurdle|0 31 -8 -45 0 -19 34 51 43 11 -27
hurl|-203 -45 -50 147 -154 -40 45 -33 -7 33 -115
hurl @weapon|-33 0 0 0 0 0 0 0 0 52
hurricane|-102 -11 -16 -60 0 85 -45 16 -23 -107
hurry|0 0 0 -35 -10 26 -16 -29 27 -10
hurt|-9 -19 0 0 0 0 0 0 0 -7
husband|-19 -38 0 35 -8 -16 -26 -34 -7 -43 -30
hush|0 0 0 32
hush money|0 0 0 32
hut|-19 0 0 -23 0 0 11 22
hut @place|0 0 0 0 0 0 0 36
hybrid|0 0 0 0 0 0 0 0 0 -25
hydrofoil|22
hydrologist|0 0 0 15 0 0 0 0 0 -7
hydrology|0 0 0 0 0 0 0 27
hyena|0 0 0 48 0 0 0 -13
hymn|0 0 0 0 0 -17
hypersonic|23
hypocrisy|0 0 0 19
hypothetical|-41 0 0 0 0 8
hypothetical garrison|-41 0 0 0 0 8
hysteric|0 0 0 16
i|13 0 0 -49 -10 47 25 0 22 0 -13
i can|40 0 0 0 0 0 0 0 0 0 -12
i won't|-10 0 0 -20 0 0 30
i would|-10 0 0 -26 0 30
ice|-69 -7 -7 -33 -11 -28 40 -63 0 64 -11
ice @place|0 0 0 0 0 -18 0 0 0 61
icy|0 0 0 0 0 0 9 -18
idea|-20 0 0 -28 27 8 30 0 0 -17
identical|0 0 0 0 0 0 0 0 22
identify|21 0 0 0 0 0 0 0 0 -6 -10
idle|0 0 0 0 0 0 0 0 0 37
idle #|0 0 0 0 0 0 0 0 0 37
if|-75 39 0 101 0 -52 -76 86 -13 -63 -35
if @organization|-11 -8 0 43 0 0 0 0 0 -8
if @state|-12 58 0 -34 -31 -13 -38 0 0 -29
if @weapon|-11 -7 0 33
if ask|0 36 0 -36
if capital|30 0 0 0 0 0 0 0 0 0 -8
if civilians|0 0 0 0 39
if diesel|0 0 0 31 0 0 0 0 0 -7
if flight|0 0 0 -9 33 0 0 -23
if jail|0 0 0 0 0 0 0 30
if shaft|0 0 0 56
ignorance|-15
ignorant|0 0 0 16 0 0 0 -19
ignore|14 -65 -22 0 0 -65 113 -61 -14 52 12
ignore @state|0 0 0 21 0 0 77 -35 0 -13 -9
ignore vote|0 0 0 -7 0 0 -11 0 0 47
ihlen|0 0 0 -17
ill|0 0 0 -15 16
illegal|0 0 0 -8 22 0 0 0 0 0 -11
illuminate|44 -49 28 -40 -54 -46 20 49 -51 -44 -69
imam|0 0 0 48 14 -7 0 -18 0 -14
immediate|0 0 0 27 -10 36 -21 0 0 0 -16
immediate halt|0 0 0 -15 0 35
immediate return|0 0 0 65 0 0 0 0 0 0 -15
immigration|-6 0 0 -65 0 0 0 0 0 0 31
immigration blacklist|0 0 0 0 0 0 0 0 0 -6 40
imminent|0 0 0 -23 18
immune|0 -16 -12 -37 -21 -59 -36 -108 -10 25 166
immunity|0 -7 0 46 0 -25 14 -8
immunity lift|0 0 0 41 0 -53
impact|-53 51 0 -12 0 10 -6 -24 -17 -18 -25
impasse|-40 -26 -16 -55 -34 -33 170 8 81 -34 -49
impasse composition|0 0 0 0 0 0 30
impeach|-10 -14 -15 -19 -104 20 40 -17 0 50 23
impeachment|0 0 0 -49 0 0 0 -9 0 80
impero|0 0 0 0 0 0 0 0 0 26
implement|-97 19 -27 0 -36 -169 22 53 -58 -27 -6
implementation|0 0 0 0 -15 0 35
implementation peace|0 0 0 0 -15 0 35
implicate|-64 -85 -26 194 -81 -80 11 -58 -23 -133 -93
implore|-83 -81 0 -12 -104 307 0 -111 -33 -102 -111
implore @organization|-16 0 0 0 0 47
implore @state|0 0 0 -24 0 43 0 -13 0 -10
implore council|0 0 0 43 0 -53
import|-35 -99 -29 -29 -79 -29 -29 -96 -7 72 60
import @state|0 0 0 0 0 0 0 0 0 48 -17
import impose|0 0 0 -11 0 0 0 0 0 0 37
impose|125 -137 22 -71 -10 -151 -148 -120 -69 177 -96
impose @state|0 0 0 -18 0 0 0 0 0 0 36
impose no-fly|-10 0 0 0 0 0 0 0 0 33 -8
impose state|31
imposition|0 0 0 0 0 0 0 0 0 49
imposition @date|0 0 0 0 0 0 0 0 0 49
impossible|0 0 0 -9 0 0 41 -22
impound|-288 -244 -60 -14 -40 -147 -88 -163 -96 322 21
impound @date|0 -11 0 0 0 0 0 0 0 0 35
impound teapot|0 0 0 0 0 0 0 0 0 -30
imprison|0 -15 24 -37 -11 7 -31 -25 0 136 109
imprisonment|0 0 0 37
imprisonment warlord|0 0 0 37
improve|-50 -35 -21 -9 48 -100 -41 48 -34 -62 -17
in|-36 -36 16 10 24 -19 -54 51 10 0 -32
inaugurated|0 0 0 0 0 0 0 41 0 -15
inauguration|0 -7 0 0 0 -8 0 41
inc|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
inch|65 -137 -20 -47 111 48 -52 -21 90 -164 9
inch @place|0 0 0 -6 59 0 0 -41
inch ahead|0 0 0 0 0 0 0 40
incident|-31 14 0 10 18 98 -6 0 -6 -7
incident @person|-9 0 0 -9 0 76
incident @place|-10 0 0 40
incident @state|0 0 0 0 0 33
incinerate|96 -60 -35 21 0 -63 -51 -67 -32 -59 -21
inclined|0 0 0 0 0 0 27 0 0 -13 -15
inclusive|0 0 0 38 0 -31
inclusive government|0 0 0 38 0 -31
incom|0 0 0 -8 61 -6 0 0 0 0 -27
incom @state|0 0 0 -8 61 -6 0 0 0 0 -27
income|0 -49 -26 -10 -50 -29 -19 -17 -19 18 -27
inconclusive|0 0 0 0 0 0 37
increase|154 -263 -50 9 -41 -157 -131 -30 -88 64 -26
incursion|105 115 -63 -24 21 -18 -161 -58 -88 -129 -79
incursion @state|-19 52 0 0 -17 0 0 12
indefinitely|0 -12 0 0 -9 0 10 -33 0 27
indefinitely say|0 0 0 0 0 0 -48
independence|-8 0 0 -10 15 -26 27 17 0 0 -6
independence party|0 0 0 0 0 0 30
independent|0 0 0 0 0 28
index|-31 -98 -30 0 -72 -28 -54 -85 0 9 24
indicate|-9 0 0 -26 -9 76 0 21 0 -18 -24
indicator|0 0 0 -8 0 0 0 28
indict|-7 -51 0 -25 -93 13 14 -77 -18 169 61
indictment|-21 -17 -12 106 27 71 -44 0 -15 -115 -42
indoor|38 0 0 0 0 0 0 0 0 -34
indoor seven|38 0 0 0 0 0 0 0 0 -34
industry|-34 -98 -29 0 -72 -29 -54 -85 -11 37 24
inf|0 0 0 -14 0 0 -11 30
inf treaty|0 0 0 -14 0 0 -11 30
infantry|256 117 91 -81 -170 -37 -116 -158 -125 -139 -107
infantry @place|27 20 0 0 -10 0 0 -34 0 -17
infantry keep|-35 0 33
infantryman|244 86 63 -60 -158 -35 -108 -121 -124 -96 -83
infantrymen|231 86 61 -60 -158 -35 -108 -121 -124 -97 -83
infect|-14 -91 -22 -42 -62 -45 -35 -33 -25 84 8
infect laptop|0 0 0 0 0 0 0 0 0 30
infiltrate|-10 -208 -38 -9 -40 -174 -113 -91 -64 74 -45
infiltration|0 28 0 0 0 0 0 0 0 0 -8
infiltrator|30 -11 0 0 0 -10 0 0 0 -9
inflation|-34 -98 -29 0 -75 -29 -54 -86 0 36
inflict|34 6 7 6 0 23 15 -16 0 27 15
influence|0 0 0 24 0 -7 0 -15
influenza|0 0 0 -9 24
inform|0 0 0 19 -6 0 0 -16 0 -10
inform @state|0 0 0 30 0 0 0 -15 0 -7
information|0 0 0 -33 22 0 0 0 32 0 -15
information about|0 0 0 -26 0 0 0 0 32
infrastructure|0 0 0 -11 0 24
infringe|45 -25 -10 20 32 -34 -6 17 -16 -83 -24
infuriated|0 0 0 26
inherent|0 0 0 0 20
initial|-179 -139 -21 -55 -183 -109 -42 382 -113 -157 -81
initiate|0 32 -18 -51 -60 -40 77 -7 -10 -13 -6
initiative|-114 -43 0 44 0 -10 18 0 0 -38 -47
injure|118 0 -46 -24 27 -41 -34 -55 -44 -199 -61
injure mine|34
inland|-7 -28 0 0 0 0 0 0 0 0 -11
inmate|79 -76 -16 0 -24 -30 -36 15 -60 0 55
innings|-101 -58 -27 -161 -79 -16 -59 -68 -50 -105 -126
innocence|44 0 0 -11 0 -42
innocence @weapon|44 0 0 -11 0 -42
inquiry|-25 -19 -13 56 64 116 -54 0 -17 -128 -49
inquiry @place|-14 0 0 21 56 -17
inquiry abducte|0 0 0 -11 -21 31
inquiry establish|33 0 0 0 -7
inquiry sink|0 0 0 -9 -8 0 0 30
inside|13 0 0 67 -11 -31 0 -13 0 0 -17
insinuation|22 -21 -25 -35 41 187 -34 0 -13 -26 -57
insist|65 -217 -41 228 95 -70 -155 -186 -97 -121 -213
insist @state|-15 -22 0 84 0 -13 -12 -19 0 -20
insist inquiry|-12 0 0 -45 56 -13
insist mean|0 0 0 -30 22
insist schoolteacher|0 0 0 68 0 0 0 0 0 0 -13
insist soldier|16 0 0 -39
insistence|0 0 0 -6 37 0 -10 -12
insolence|0 0 0 30
insolence junta|0 0 0 30
inspect|38 -9 -56 37 0 -25 -40 0 -56 -10 43
inspection|-7 -7 0 31 84 10 -21 -26 0 17 -17
inspection @state|0 0 0 -18 0 0 -13 0 0 36
inspection enrichment|0 0 0 -10 48 0 0 -9
inspection let|0 0 0 -15 31 0 0 -8
inspection will|0 0 0 0 0 41
inspector|-123 -52 -71 52 105 14 -31 61 34 57 29
inspector @state|0 0 0 -21 0 0 0 31 0 -6
inspector back|0 0 0 -7 36 0 0 -15 0 -7
inspector deny|0 0 0 0 0 0 0 0 0 58
inspector get|0 0 0 0 0 0 0 0 0 31 -20
inspector grant|0 0 0 -10 -11 0 0 0 0 -7 41
inspector report|0 0 0 0 19 0 0 -7 34
inspector return|0 -10 0 0 0 0 0 0 0 0 53
inspector say|-35 30 0 48 -7 0 -26 0 0 -9
inspector see|0 0 0 37 0 0 -10
inspector without|0 0 0 -7 27 0 0 -7 0 0 -30
inspector wreck|0 0 0 0 0 0 0 0 0 0 37
install|0 -22 -6 28 -20 -52 0 -24 54 -100 18
instalment|0 0 0 0 0 0 0 0 0 -10 29
instead|0 0 0 0 0 0 0 -36
instead @place|0 0 0 0 0 0 0 -35
institution|0 0 0 0 0 29 0 0 0 0 -12
instruct|0 0 0 30 0 0 0 0 0 -17
instruct @state|0 0 0 30 0 0 0 0 0 -17
instruction|-30 0 0 0 0 0 0 0 0 11
instruction monk|-30 0 0 0 0 0 0 0 0 11
instructor|32 45 0 19 0 -38 0 28 0 -60 -26
instructor @place|0 19 0 0 0 0 0 0 0 -38 -7
instructor @state|44 0 0 0 0 0 0 0 0 0 -6
instructor train|-8 0 0 20 0 -37 0 34 0 -14
instrument|0 0 0 -14 0 0 -13 32
instrument ratification|0 0 0 -14 0 0 -13 32
insulin|0 0 0 0 0 0 0 0 0 38
insulin prisoner|0 0 0 0 0 0 0 0 0 38
insult|-74 -88 -27 185 -27 -90 -21 -96 -32 -139 -94
insult @person|0 0 0 46
insult @state|0 0 0 26 46 0 -17 -14
insult general|0 0 0 -32
insurance|-42 -98 -29 0 -72 -29 -53 -85 0 55 13
insurer|-37 -106 -30 -15 -73 -30 -56 -97 0 33 18
insurgency|98 51 0 9 -49 19 -33 -46 -68 -15 -15
insurgent|192 36 0 37 -53 59 -38 -50 -68 -25 -28
insurgent @state|0 0 0 0 0 46
insurgent leader|-8 0 0 30 0 -6 0 0 0 0 -6
insurgent make|44
insurgent strike|35
intact|-22 0 0 -8 0 0 0 0 0 34
intact arm|-22 0 0 -8 0 0 0 0 0 34
intelligence|-15 -82 -71 72 -8 -43 0 56 7 73 -60
intelligence fingered|0 0 0 30 0 -9 0 -7 0 -7
intelligence man|33 0 0 -7 -7 0 0 -9 0 -8
intelligence newsletter|-22 0 0 -12 36 0 0 0 0 -10
intelligence officer|0 0 0 -12 -7 0 0 34 0 0 -11
intelligence pact|0 -7 0 12 0 0 -13 -49 0 51
intend|17 55 -19 49 -44 -43 -26 21 -24 -34 14
intend bring|0 -17 0 0 0 0 0 0 0 0 31
intend no|0 0 0 0 0 0 0 0 0 31 -21
intend pull|0 57 0 -11 0 0 0 0 0 -7
intend send|36 0 0 0 -15
intensify|122 -144 33 -63 0 16 -56 0 -40 17 55
intent|0 0 0 -7 34
intent toward|0 0 0 -7 34
intention|-9 0 0 0 36 -10 0 10 -6 0 -18
intention attack|0 0 0 47 -22 0 -7
intercede|-28 -19 0 -16 -130 303 10 0 -10 -37 -64
intercede @state|0 0 0 -9 0 57 0 0 0 0 -11
intercept|85 74 -16 -146 -15 9 -23 7 -60 -58 -99
intercept @state|-32 -9 0 0 0 0 0 0 0 21
intercept supply|0 32 0 0 0 0 0 0 0 -10
interception|-6 0 0 26
interceptor|188 -9 62 -79 -111 -56 -76 -76 -57 -76 -72
interceptor @state|35 -33
interconnector|0 0 0 0 0 0 0 29
interest|-34 -98 -29 0 -71 -30 0 -138 28
interest section|0 0 0 -16 0 0 55 -7 0 -47 -19
interested|0 0 0 -32 33
interested quarrel|0 0 0 -32 33
interfere|15 -29 -18 44 -7 0 0 -25 21 49 -33
interference|0 0 0 -20 0 -36 -7
interference @state|0 0 0 -43
interim|-12 0 0 -17 -22 0 0 56 0 -27 27
interim @person|0 0 0 0 0 0 0 45 0 -10
interim ruler|0 0 0 0 0 0 0 0 0 -7 47
interior|34 -9 0 23 0 10 0 -11 0 0 -9
interior minister|0 0 0 30
interlude|0 0 0 0 -12 29
intern|-16 35 27 -62 -12 8 18 -32 36 93 31
internal|0 0 0 0 0 29
internal affair|0 0 0 -7 0 30
international|-40 0 0 0 0 0 0 0 0 24
international waters|-40 0 0 0 0 0 0 0 0 24
internet|63 0 0 -25 0 -20 0 0 0 -22
internet go|35 0 0 0 0 -12
internet messag|30 0 0 -16 0 -7 0 0 0 -21
interpretation|0 0 0 0 0 41
interpretation @place|0 0 0 0 0 41
interrogate|-6 8 16 49 19 -55 -23 12 35 -65 -45
interrogation|0 0 0 0 0 0 0 0 0 -9 33
interrogation @state|0 0 0 0 0 0 0 0 0 -9 33
interrupt|0 -14 0 -8 16 34 40 21 -16 61 -7
intervene|10 -32 7 38 14 25 -32 53 0 9 26
intervention|67 -19 -43 90 -22 7 -34 -71 -48 -24 -12
intervention @state|0 0 0 32 -7 0 0 -25
intervention intend|0 0 0 39
intervention railway|0 0 0 0 0 0 0 0 0 0 33
interview|0 -14 0 13 0 25 -9 -37 0 -11
interview @state|0 -12 0 0 0 33
interviewed|0 0 0 -21 0 0 42
interviewed abroad|0 0 0 -21 0 0 42
intimated|0 0 0 0 23 0 0 -8
intimidate|25 -47 -7 -63 -14 -14 17 -21 0 -34 7
intimidate @state|0 0 0 -41
intimidation|-13 0 0 25
into|72 -56 -10 -44 54 -29 -13 -48 -29 13 15
intoned|0 0 0 20 -6 0 0 -25
intransigence|-43 -15 0 144 0 -12 28 -61 -17 -50 12
introduce|10 -31 19 -23 -43 35 -56 -39 -28 77 -18
intrude|9 -6 -16 -22 0 -7 -61 0 -11 -34 26
intruder|28 0 0 24 0 0 -7 0 0 -9
intruder @place|32 0 0 24 0 0 -7 0 0 -9
intrusion|-17 26 0 20 48 0 -85 17 9 -63 10
intrusion near|0 0 0 32 0 0 0 0 0 -10
invade|130 -123 -56 46 -71 -18 -38 -115 -44 -86 -87
invade @state|50
invader|-15
invalidated|0 0 0 0 0 0 0 0 0 18
invasion|65 8 -68 30 -18 -39 -64 -80 -96 -35 -85
inveigh|-38 10 0 72 -26 -64 -32 -41 0 -24 -37
invented|0 -8 0 0 0 0 0 0 0 0 16
invention|54 0 0 -19
invention @state|54 0 0 -19
investigate|-7 31 0 24 -16 -96 30 0 25 -84 -51
investigation|-24 -17 -12 139 53 71 -44 -15 -15 -116 -44
investigation land|0 0 0 42 0 0 0 -12
investigator|8 0 0 18 0 -8 0 0 0 19 -7
investment|0 0 0 -8 0 0 0 59 0 -17
investment rule|0 0 0 0 0 0 0 48
investor|-103 -136 -60 -98 -67 -70 -101 -143 -29 100 30
invitation|-183 -84 -27 -63 -109 -8 189 215 18 -192 -30
invitation @state|0 0 0 -61 0 -11 86 9 0 -15 -7
invitation all|0 0 0 0 0 0 0 -40 0 0 53
invitation bloodshed|0 0 0 33 0 0 0 -9
invitation border|0 0 0 -20 0 0 55 -18
invitation coffee|0 0 0 -43 0 -9 -6 45
invitation issue|0 0 0 0 -11 0 0 70
invitation within|0 0 0 0 -39 0 0 34
invite|-152 -9 -26 -104 -8 -84 -83 270 -32 -100 -45
invite @date|0 33
invite @state|0 -10 0 -11 7 25 -16 32 0 -9 -7
invoke|0 -46 27 -51 9 -55 -24 17 23 25 -25
involvement|23 -21 -25 -28 42 167 -25 10 -13 -25 -57
ipo|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
iron|21 -58 -12 0 0 33 15 30 -23 -46 -39
irregular|147 47 0 0 -50 15 -34 -47 -68 -24 -19
irrevocably|0 0 0 0 0 0 23 -13
irritation|0 0 0 0 0 0 0 0 0 30
irritation @place|0 0 0 0 0 0 0 0 0 30
islamist|112 47 0 0 -50 0 -34 -17 -68 -16 -18
island|65 6 -32 -16 28 -69 -36 70 -25 0 38
island @place|31 0 0 -22 0 -7 0 -15 0 -7
island absurd|0 0 0 43 0 -16
island better|0 0 0 0 0 37
island prison|0 -6 0 0 47
island until|0 0 0 -18 40
island would|0 0 0 40
islander|52 0 0 -63 -6 0 -21 0 0 0 -12
islander @person|0 0 0 0 0 0 -17 32
islander awake|34 0 0 0 0 0 0 0 0 0 -8
islet|30 24 0 -19 19 -13 0 79 0 -41 -7
islet @state|43 0 0 0 0 0 18 24 0 -9
islet court|0 0 0 -7 0 -26 0 67
islet meanguera|0 0 0 0 30
islet waters|-32 26 0 0 0 0 0 0 0 -24
issue|-178 -116 -97 232 -18 288 -130 17 -84 -311 -245
issue @organization|0 0 0 31
issue @state|0 0 0 -13 -14 46 0 69
issue arrest|0 0 0 37
issue jointly|0 0 0 0 0 41
it|42 -87 -30 42 58 0 81 31 0 -23 31
its|-49 72 -73 32 49 -12 -16 -19 -60 -21 -56
itself|37 0 0 -9 8 -16 -23 -13 -7 -16
itself @organization|0 0 0 35 -11 0 0 0 0 -12
itself @person|0 0 0 -45 0 28
itself shell|-7 0 0 20 0 -30
j.|13 0 0 -8 0 0 0 0 0 -32
jacket|0 0 0 0 0 0 0 -17
jade|0 0 0 0 0 0 0 0 0 -33 32
jade firm|0 0 0 0 0 0 0 0 0 -33 32
jail|26 -37 19 -45 -36 8 -7 -18 -8 125 128
jail @place|-12 0 0 -48 0 0 35 0 0 23 24
jail eleven|39 0 0 0 0 0 0 0 0 -27
jail journalist|0 0 0 0 0 0 0 30
jail politician|0 0 0 0 -6 0 0 0 0 -9 46
jail since|-32 0 0 0 0 0 0 0 0 -6 23
jam|-166 -197 -68 0 -106 -182 -107 -176 -78 265 25
jam @organization|0 0 0 0 0 0 0 0 0 -31 29
jamuna|0 0 0 0 0 0 0 0 0 0 34
janjaweed|98 51 0 9 -49 19 -33 -46 -68 -15 -15
jawan|0 0 0 0 0 0 0 -20 0 0 6
jazz|0 0 0 -15 0 0 0 0 0 0 -7
jeep|-13 -32 0 0 -18 0 0 36 0 0 17
jeer|-51 -14 -34 154 -93 -9 43 -30 14 -74 -46
jeopardy|0 0 0 -14 22 0 -11
jersey|-20 0 0 18 0 0 0 0 0 29 -13
jersey patrol|-29 0 0 -11 0 0 0 0 0 30
jesuit|45 0 0 0 0 0 0 0 0 -10
jet|180 20 58 -73 -85 -63 -83 -64 -58 -93 -76
jet @place|-15 0 0 0 0 0 0 0 0 -59 42
jet approach|37 0 0 -10
jet away|0 0 0 -18 40
jet chain|0 0 0 0 0 0 0 0 0 38
jet enter|-41 46 0 0 0 0 0 0 0 -9
jet may|30 0 0 0 0 0 0 0 0 -6 -10
jet offer|0 0 0 0 11 0 0 38
jet reason|-10 0 0 40
jet strafe|-32 0 0 53 0 0 0 0 0 -6
jet turn|-24 0 0 -9 0 0 0 0 0 31
jet will|-37 0 0 0 0 0 0 0 0 -6
jeweller|-33 -7 0 0 0 0 0 0 0 -6 -12
jeweller dead|-33
jewellery|-20 -38 0 35 -8 -15 -26 -34 -7 -44 -29
jib|0 -21
jibe|0 0 0 -8 12 -21
jigger|26
jihadist|98 68 0 11 -51 0 -34 -17 -69 -17 -16
jilib|26 0 0 -9
jirga|0 0 0 -28 0 -7 48 0 0 -7
job|0 0 0 0 0 0 0 0 0 48 -9
join|-154 -114 15 -126 -109 -133 68 243 302 17 -112
join @organization|0 0 0 0 0 -11 0 44 0 -11
join alliance|21 0 0 -25 0 -10 0 -17 34
join call|0 0 0 0 0 46 0 -6
join cartel|0 0 0 0 0 0 0 46 0 -24
join code|-16 0 0 0 0 0 0 -16 51
join march|0 0 0 0 0 0 0 0 0 54
joint|-62 -14 -18 -54 -9 -59 48 156 -18 -16 -31
joint @place|0 0 0 -29 46 0 -7
joint air|0 50
joint border|0 0 0 0 0 -15 7 -26 0 98 -21
joint chief|14 6 0 0 0 0 0 0 0 0 30
joint communique|0 -11 0 0 -7 0 -20 51
joint drilling|0 0 0 46 0 0 0 -10 0 -9
joint force|-18 0 0 30 0 0 0 32 0 -22
joint naval|0 0 0 -17 0 0 57
joint search|0 0 -6 0 11 0 0 44 0 -12
joint statement|0 0 0 0 0 0 29 47
jointly|0 0 0 -41 0 36 43 53 0 -12 -19
jointly bishop|0 0 0 0 0 41
joke|0 -8 0 -25 0 24 -17 -54 29 0 -6
joke more|0 0 0 0 0 0 -16 -34 36
jokhang|54 0 0 0 0 0 0 0 0 -11
jostle|66 -43 0 29 -24 -7 17 23 -26 -37 -42
journal|0 0 0 0 14 0 0 0 0 -10 16
journalist|51 -29 -19 -32 50 -13 24 94 -68 84 32
journalist @place|45 0 0 28 -9 0 0 0 0 -36
journalist @state|0 0 0 -34 0 0 0 0 0 13 -17
journalist firework|0 -8 0 -8 -7 0 30
journalist free|0 0 0 0 0 0 0 30
journalist out|0 0 0 0 0 46 0 0 0 -12
journey|-11 8 0 15 0 0 7 11 0 0 -9
juan|0 0 0 27 0 0 0 0 0 -9
jubilant|-18
jubilantly|15 -10
judge|-55 -76 -72 127 -46 -56 0 21 0 -9 -13
judge @organization|0 0 0 -11 0 0 32 -17
judge @place|0 0 0 74 0 -8 0 26 0 -8 -11
judge academy|0 0 0 -6 0 0 0 -40 0 0 50
judge apologise|0 0 0 -37 -7
judge bias|0 0 0 -16 0 0 33
judge issue|0 0 0 37
judge journalist|0 0 0 0 0 46 0 0 0 -12
judge postpone|0 0 0 0 0 0 -48
judge quashed|0 0 0 44 0 -13
judge remain|0 0 0 38 0 -12 0 -9
judge send|0 0 0 0 0 -14 0 0 0 32 -18
judge then|0 0 0 63
judgement|-6 0 0 0 0 44 -11
judgement @state|0 0 0 0 0 43 -11
judicial|0 0 0 -23 7 0 0 -10 0 45
judicial overhaul|0 0 0 0 0 0 0 0 0 43
jump|49 -17 17 0 23 -18 -13 -16 11 -15 -58
jungle|0 0 0 0 0 0 0 0 0 0 16
junior|0 0 0 -21 9
junta|57 -87 -71 26 -42 -14 79 66 0 46 -45
junta @place|94 0 0 12 0 36 0 0 0 0 -11
junta recall|0 0 0 0 0 0 57 0 0 -30
junta say|32
junta tell|0 -10 0 34 0 0 0 0 0 -19
junta turn|0 0 0 31 0 0 -10
junta wave|0 0 0 23 0 -32
junta will|0 0 0 -38 0 0 0 0 0 52
jury|-6 0 0 -42 0 -9 -14 -10 0 -26
just|26 -24 0 0 0 0 -10 18 0 -7 -20
justice|29 -9 0 -53 -9 -22 0 0 0 -10 12
justice place|37 0 0 0 0 -46
justify|0 0 0 42 0 0 0 -15
justify nuclear|0 0 0 42 0 0 0 -15
juvenile|-29
k|0 0 0 0 -18
kamishli|30 0 0 -16
kamishli @date|30 0 0 -16
kanhabac|0 25
kariba|0 0 0 0 0 0 25
kasikili|0 0 0 -15 -6 9
kason|0 0 0 0 0 0 0 0 0 0 15
kauda|25
kayak|-7 0 0 0 0 0 0 0 0 20
keep|-151 56 52 19 0 42 -78 0 -156 -15 -61
keep @group|11 0 0 -12 42 -9
keep @place|-10 14 0 53 0 0 0 0 0 -58
keep @state|14 -54 0 -18 -11 -9 7 -34 0 80 20
keep channel|0 0 0 0 -13 32
keep cool|-17 -6 0 -9 17 31 0 -10
keep crew|0 0 0 0 0 0 0 0 0 33
keep distance|0 0 0 0 0 0 0 0 0 0 30
keep islander|34 0 0 0 0 0 0 0 0 0 -8
keep out|0 0 0 0 0 0 0 -7 0 0 34
keep philanthropist|0 0 0 34
keep so|0 0 0 42 0 -19 0 0 0 -17
keep talk|0 0 0 0 0 10 -19 34
keep up|-36 11 31 -9 0 0 0 0 0 0 -13
keep wheel|0 0 0 0 0 -33 0 0 0 0 35
keeper|-15 -12 0 0 0 0 -18 0 0 -15
keleti|-49
keleti station|-49
kempir|0 0 0 0 0 -12 0 30
kempir abad|0 0 0 0 0 -12 0 30
kennel|0 0 0 0 0 0 0 -17
keys|-7 12 0 9 -11 0 0 -9 0 -16 -19
khmer|0 0 0 0 0 0 0 0 0 -8 21
khor|-17 0 0 0 0 0 0 0 0 28
khurvaleti|-8 0 0 0 0 0 0 0 0 30
kick|-51 -14 15 0 -31 -137 -47 -27 -25 139 -69
kidnap|-12 -100 0 -55 28 -41 -90 -111 -45 103 47
kidnap issue|0 0 0 -17 33 -7
kidnapp|0 0 0 0 0 0 0 0 0 36
kidnapp activist|0 0 0 0 0 0 0 0 0 36
kidnapped|0 0 0 0 -7 0 0 0 0 20
kidnapper|11 0 0 28 0 0 0 0 0 0 -32
kidnapper @organization|0 0 0 41 0 0 0 0 0 0 -22
kidnapper seize|-16 0 0 0 0 0 0 0 0 33
kidnapping|0 0 0 36
kill|200 -106 -114 -46 7 -84 -71 -144 -104 -203 -9
kill @place|-12 0 0 0 0 0 0 -18 0 0 54
kill brawl|42 0 0 -8
kill guard|-13 0 0 0 31
kill maritime|-9 0 0 38
kill nine|-43 0 0 0 0 0 0 0 0 22
killer|0 0 0 31 0 -36 29
killing|50 -15 -43 -7 13 30 -35 0 -47 23 -54
killing @place|-7 0 0 7 22 24 0 41 0 -16
killing near|0 0 0 -31 0 0 0 0 0 38
kilo|-13 0 0 0 0 0 0 0 0 -36
kilometr|-19 29 0 0 -8 0 0 0 0 0 -13
kimberley|0 0 0 0 0 0 0 17
kind|-27 -10 0 -18 99 -21 -35 -14 0 8 -14
kind words|0 0 0 -10 44 0 0 -12
kindly|0 0 0 0 24 0 0 -10
king|-23 -68 -70 34 -21 25 18 61 7 -9 -39
king crown|0 0 0 0 0 45 0 -29
kingdom|-24 -68 -70 28 -11 -25 -13 60 9 0 -38
kiss|-10 0 0 -29 0 0 29 11
kiss crocodile|0 0 0 -28 0 0 30 -11
kissed|0 0 0 0 0 0 0 -32 34
kissed reach|0 0 0 0 0 0 0 -32 34
kitchen|-18 7 0 0 -9 0 0 -15
kits|0 35 0 0 0 0 0 0 0 0 12
km|-14 53
kneel|-78 7 -52 12 36 -88 15 41 51 -19
knock|0 -85 -28 -71 -80 -86 -78 -7 -53 40
knock third|0 0 0 0 0 0 0 0 0 0 35
knot|0 0 0 0 0 -20 -7 44
knot @state|0 0 0 0 0 -20 0 40
know|11 -9 0 61 20 22 -18 -40 35 -10 -41
know @weapon|-8 0 0 38
know both|0 0 0 60 0 -9 0 -31
know could|0 0 0 -12 -7 0 0 34 0 0 -11
know nothing|32
know would|0 0 0 -21 0 43 0 -13
knowledge|-11 0 0 20 -9 32 -24 16
knowledge @platform|-10 0 0 0 0 38
knuckl|-8 0 0 25
koh|42 -7
koh @place|42 -7
kos|0 0 0 -10 0 0 0 0 0 29 -11
koufonisi|0 0 0 0 0 0 0 15
kozlovichi|0 0 0 0 0 0 0 0 0 17
krabey|17
kremlin|-23 -68 -70 38 -18 -18 19 71 10 0 -37
kuang|-13 0 25
kuzbas|0 0 0 0 0 0 0 0 0 0 24
kybartai|17 0 0 0 0 0 0 0 0 0 -19
la|10 0 0 0 0 0 0 -41 0 -6 62
la francophonie|0 0 0 0 0 0 0 -40 0 0 53
lab|-12 0 0 0 0 0 0 0 0 21
labbouneh|0 37 0 0 0 0 0 0 0 0 -10
labbouneh pass|0 37 0 0 0 0 0 0 0 0 -10
label|-62 0 0 124 -62 28 -114 -109 12 -147 -105
label @state|0 0 0 31 0 0 0 0 0 -10
laboratory|0 0 0 16 0 0 0 -19
labour|-11 0 0 -43 0 29 0 -8 0 33 8
labour organisation|0 0 0 0 0 31
labourer|16 0 0 -10 31 0 -11 0 0 -14 -6
labourer kill|-13 0 0 0 31
lack|0 0 0 0 0 0 23
laden|0 16 0 0 0 0 0 0 0 -6 -6
lady|0 0 0 25 0 -18 0 -23
laguna|0 0 0 0 0 0 0 17
lake|61 -16 0 -21 -22 -28 -13 24 33 42
lake @person|65 0 0 -16 -9
lake shore|0 0 0 0 0 0 0 -32 34
lake shutter|0 -12 0 0 -6 0 0 0 0 44
lama|0 0 0 -7 27 0 0 0 0 0 -8
lambast|-100 -97 -30 322 -124 -90 -59 -104 -34 -162 -120
lambaste|-113 -99 -60 322 -174 -68 56 -85 -8 -188 -138
lament|-13 -7 0 7 -7 68 0 -8 0 -7
lament @place|-10 0 0 0 0 70
land|45 -17 26 -59 0 -177 -34 -39 -83 41 -91
land @place|-40 -14 20 41 -13 0 -8 -8 0 28 41
land frontier|38 0 0 -11 0 0 0 0 0 -9
land medical|0 36
land ministry|0 0 0 42 0 0 0 -12
land opposite|30 0 0 -16
land plead|0 0 0 -38 0 -11 43
land rescued|0 0 0 66 0 0 0 0 0 -13
land right|0 0 0 -32 0 0 0 0 0 37
land say|0 0 0 48 0 0 -11
land ship|32 -7 0 0 0 0 0 0 0 -12
land spare|0 0 0 0 41 0 0 -7 0 0 -30
land troop|-42 0 0 32
land when|-26 -13 0 0 0 0 0 0 0 44
landing|27
landles|0 0 0 0 0 0 0 21 0 -19
landlord|-13 -50 -14 -41 -77 17 -76 -70 -37 14 15
landmin|-17
landslide|-109 0 -15 -53 0 76 -45 19 -21 -104 -10
lane|-10 18 0 -8 0 -14
language|0 0 0 55 0 0 0 15
language government|0 0 0 32
languish|0 0 0 0 0 0 0 -10 0 0 17
lapse|-84 121 0 -40 0 -33 117 -54 -95 -110 47
laptop|0 0 0 0 0 0 0 0 0 30
laptop @place|0 0 0 0 0 0 0 0 0 30
larder|-29
large|38 0 0 -24 0 25 -6
large @state|42 0 0 -17
largely|0 0 0 0 0 0 0 15
largest|14 -26 0 13 0 -41 0 62 0 -11 -11
largest island|0 0 0 43 0 -16
largest union|0 0 0 0 0 0 0 37 0 0 -8
laser|28 0 0 0 0 0 -9 0 0 -8
lash|-105 -79 -26 304 -108 -145 -30 -105 -19 -163 -130
lash out|0 0 0 39 0 0 -9
last|-174 206 0 -94 -54 -72 -21 -45 32 27 12
last #|0 15 0 0 0 0 0 0 0 -38 -10
last @date|41 0 0 0 0 0 0 19 0 -16
last @platform|0 -30 0 0 0 0 0 0 0 37 -27
last @state|-38 82 0 0 -12 -7 -12 17 -6 -73 19
last @weapon|-46 20 0 10 0 0 -8
last arm|0 0 0 0 0 0 -45 0 0 48
last armoured|0 0 0 0 0 0 0 0 0 0 -34
last centrifuge|0 30 0 0 0 0 0 0 0 -8
last company|0 36 0 0 0 0 0 0 0 -36
last cross|0 0 0 -7 0 0 0 0 0 50
last gram|0 0 0 0 0 0 0 0 0 0 38
last nine|0 -7 0 0 0 0 0 0 0 0 43
last platoon|0 0 0 0 0 0 0 0 0 0 -30
last plea|0 0 0 0 0 37
last road|63 0 0 0 0 0 0 0 0 -14
last stretch|0 -33 0 0 0 0 0 6
last take|-26 -13 0 0 0 0 0 0 0 44
last time|43 30 0 0 0 0 0 0 0 -9
last two|15 27 0 0 0 0 0 -17 0 41
last yankee|0 0 0 -8 0 0 48 0 0 -14
late|-17 -20 0 -63 -11 -28 37 -24 0 -18 17
late organiser|-11 0 0 0 0 0 32 0 0 -11
later|-46 0 0 46 17 0 -18 53
later blame|-36 0 0 16
latest|-8 0 0 50 -20 -6 -21 -8 -8 -31 8
latest round|0 0 0 30 0 0 -13 -7
lath|0 0 0 0 0 0 0 0 0 23
laud|-53 -53 -22 -103 389 -91 -83 -57 -7 -66 -95
laud @state|0 0 0 -8 66 -18 0 -12 0 0 -13
laugh|-67 -30 -34 216 -82 40 -112 -9 -26 -64 -61
laugh off|-6 0 0 60
launch|56 90 21 -23 -249 12 -123 69 0 -49 -255
launch @place|15 -29 0 43 0 0 0 -12 0 -7
launch @state|-20 30 0 -23 0 0 0 -7 0 25
launch air|30 0 0 -6 0 0 0 0 0 -9
launch joint|0 0 0 0 0 0 0 32
launch official|0 80 0 -8
launcher|216 9 63 -76 -110 -55 -75 -84 -57 -90 -80
launcher @place|47 -10
launder|0 0 0 0 0 0 0 0 0 17
laundered|0 0 0 17 0 0 0 -25
lava|-22
lavished|0 0 0 -9 26
law|15 0 0 66 -8 23 -29 -41 0 57 -28
law no|0 0 0 33 0 0 -12 0 0 -7 -7
law proclaim|70 0 0 -53 0 0 0 0 0 -7
law trade|0 0 0 0 0 50
lawful|0 0 0 0 0 21
lawmaker|-41 -42 -71 48 -11 -29 -7 42 0 -43 -20
lawmaker @place|0 0 0 54
lawmaker party|0 37 0 -35 0 0 -8
lawmaker thank|0 0 0 -8 -75
laws|0 0 0 7 0 0 0 0 0 22 9
lawsuit|-22 -25 -13 106 26 25 -45 0 -15 -117 -43
lawsuit ethnic|0 0 0 60 0 -46
lawyer|14 -84 -17 12 19 -39 -65 40 -64 22 41
lawyer demand|0 0 0 99 0 0 0 0 0 -10
lawyer say|-13 0 0 -7 51
lay|15 56 0 0 -24 -44 -148 -37 -81 -33 -142
lay @state|46 0 0 -8 0 0 0 0 0 -12
lay down|-61 54 0 -46 14 10 -11 9 0 58
lay more|30
lay vote|0 0 0 -8 0 63 0 0 0 0 -28
layer|19
le|0 0 0 0 0 0 0 24
lead|-177 0 50 -45 -30 -11 93 35 -82 63 23
lead @state|0 -7 0 0 0 0 0 41 0 0 -21
lead recall|0 0 0 0 0 0 0 0 0 30
leader|-17 -84 -92 54 0 -47 25 181 -22 -11 -86
leader @person|-15 48
leader both|0 0 0 0 0 0 0 33
leader claim|-17 0 0 32 0 0 0 -7
leader conferred|0 0 0 0 0 0 0 -17 33
leader home|43 -10 0 0 0 0 0 -9 0 -12
leader polite|0 0 0 -16 0 62 0 0 0 0 -24
leader put|-26 0 0 0 0 -9 42 8
leader receive|0 0 0 0 0 0 0 -27 30
leader referendum|0 0 0 0 0 -44 0 0 0 46
leader say|-8 0 0 -30 47 0 -6 -18
leader sister|0 0 0 37 0 0 0 -13
leader tell|0 -9 0 0 0 0 34
leader threaten|-9 0 0 42 0 0 0 0 0 0 -9
leader would|0 0 0 0 0 35 0 -41
leadership|-66 -51 -70 20 -37 24 24 24 8 30 -22
leadership @date|-12 0 0 34
leadership @place|0 0 0 -11 0 0 0 -31
leaflet|0 -29 0 27 16 53 -16 0 0 -18
leaflet drop|0 0 0 54
league|-107 -69 -28 -161 -93 0 -66 -84 -52 -80 -94
league invite|0 -7 0 0 0 39 0 -11
league observer|0 0 0 0 0 -56 0 0 0 0 41
leak|-41 -56 -8 31 45 -93 -69 -40 -30 45 -27
lean|0 0 0 -30
lean separatist|0 0 0 -30
leaned|0 0 0 0 0 27 0 -9
learn|-24 -21 -15 -33 21 0 -13 79 26
learn about|0 0 0 0 0 0 0 48
learnt|0 0 0 53 0 -23
leas|0 0 0 26 0 0 0 0 0 -7
lease|-18 0 0 -12 0 -13 0 26 0 -35 -6
lease @place|0 0 0 0 0 -9 0 48
least|0 -20 0 -13 0 25 0 0 0 0 -7
least all|0 0 0 0 0 0 0 41
least shake|0 0 0 0 0 35 0 -41
leave|-172 203 -130 -55 -76 -77 173 -187 8 -23 -76
leave #|57 -17 0 -14
leave @date|31 35 0 -41 -8 0 -10 0 0 -34 26
leave @organization|0 0 0 -94 0 0 -6 0 0 99 -26
leave @person|0 0 0 -34
leave @place|0 -36 0 115 -24 27 20 0 -11 -24 19
leave @state|22 58 0 -34 0 -11 0 -8 0 -52 39
leave bomb|0 0 0 54
leave cancel|37 0 0 0 0 0 0 0 0 -32
leave dinner|0 0 0 15 0 0 -42
leave eleven|31
leave evening|-66 22 0 0 0 0 0 0 0 -8
leave front|0 0 0 -32 0 0 0 0 0 19
leave government|0 0 0 0 0 0 0 0 0 45
leave lying|0 0 0 -11 0 0 39 63
leave npt|0 0 0 0 35 0 -26
leave one|0 -26 0 0 0 -14 0 0 0 51 -8
leave room|-12 0 0 -29 0 0 46
leave tapa|37 16 0 0 0 0 -10
leave unsigned|0 0 0 49 0 0 13
leave within|-32 24 0 -19 0 -12 0 0 0 17
leave without|21 0 0 0 0 34 -21
lecture|11 0 0 0 0 0 -7 0 0 29
lecture hall|-6 0 0 0 0 0 0 0 0 36
lectured|0 0 0 51
lectured him|0 0 0 40
lecturer|0 0 0 -9 0 0 -11 0 0 50 -13
lecturer haven't|0 0 0 0 0 0 0 0 0 39
legal|-8 0 0 33 0 0 13 0 0 48
legal union|0 0 0 0 0 0 0 0 0 54
legalise|0 0 0 -21
legion|145 34 63 -69 -109 -54 -75 -76 -57 -82 -68
legionnaire|241 111 62 -62 -159 -36 -108 -123 -124 -109 -90
legislation|0 -49 -26 -10 -50 -29 -19 -17 -19 18 -27
legislative|0 0 0 -8 0 0 0 -15
legislator|-40 -68 -70 38 -21 -19 15 69 8 15 -38
legislature|0 0 0 -8 0 24 0 0 0 53
legislature adopt|0 0 0 -8 0 40 0 0 0 -8
legislature would|0 0 0 0 0 -17 0 0 0 62
legitimate|0 0 0 16 0 0 0 -16
leipziger|0 0 0 0 0 0 0 0 0 37
leipziger rally|0 0 0 0 0 0 0 0 0 37
lend|-94 -169 -60 78 -167 -59 -145 53 12 -92 197
lend @platform|0 0 0 39
lender|-72 -45 -32 -28 6 -25 -51 -64 -25 51
lender term|0 0 0 42
lending|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
length|0 65 0 0 0 -14
length hajj|0 65 0 0 0 -14
leninakan|0 0 0 0 -18 34
leopard|0 17
leopold|0 0 0 0 0 0 0 23
less|-14 -7 0 23 -7 0 0 32 29 17
less pessimistic|0 0 0 -17 0 -17 -15 56
less substance|0 0 0 0 0 0 0 0 34
let|-148 -100 -165 -21 55 -10 43 -9 -40 -230 322
let #|-41 -8 0 0 -6 0 0 0 0 0 7
let @group|113 -6 0 -48 0 0 -18 -7 0 0 -13
let @military_unit|25 0 0 0 -15 0 0 -6 0 0 31
let @organization|0 -14 0 10 40 0 0 -14 0 0 -28
let @place|0 0 0 -19 17 0 -22 65 0 -40 22
let @platform|-15 87 0 9 0 27 0 -6 0 0 -29
let @state|-14 43 0 -51 0 -47 -6 36 -7 75 29
let agency|0 0 0 33 0 -6
let detain|0 0 0 0 0 0 0 0 0 -43 15
let fly|0 0 0 39 0 0 0 -13 0 42
let fuel|0 0 0 0 0 30 0 0 0 0 -29
let go|-18 -19 0 -27 0 0 -9 -12 0 0 62
let grain|0 -13 0 0 0 0 0 0 0 42 -22
let gunman|0 0 0 32
let hanish|0 0 0 -10 0 0 0 33 0 0 -12
let inspector|0 0 0 30 36 0 -10 -12 0 -9 26
let invitation|0 0 0 0 0 0 30 -7 0 0 -7
let know|-16 0 0 -28 12 43 -17 -17 41
let leave|-6 0 0 0 0 0 0 0 0 46
let mercenary|-8 0 0 56
let observer|0 0 0 -7 0 36 0 0 0 0 -37
let out|-10 -13 0 -14 0 -79 0 -6 0 -16 14
let school|0 0 0 0 0 0 0 0 0 0 33
let share|0 0 0 -27 0 0 39
let six|0 0 0 -15 31 0 0 -8
let surveyor|0 0 0 0 0 -12 0 30
let temper|0 0 0 0 0 0 30 0 0 0 -18
let them|-9 0 0 64 0 23 0 0 0 0 -10
let woman|36 0 0 33
leticia|0 56 0 0 0 -16
letter|-24 13 0 0 140 0 67 -58 75 -41 -61
letter @place|0 37 0 25 0 0 -26 12 -8
letter @state|-12 -8 0 11 9 -13 31 26 107 -10
letter accept|0 0 0 -7 27 0 0 -7 0 0 -30
letter call|0 0 0 -11 30
letter eighteen|0 0 0 -24 0 0 49 -7
letter excellent|0 0 0 -20 38
letter island|0 -6 0 0 47
letterbox|0 0 0 23 -18
letters|-62 -30 -24 -52 -35 6 121 131 17 -113 -16
letters accord|0 0 0 0 0 0 32 -10
letters within|0 0 0 32 0 0 0 -21
level|40 -89 -92 176 -135 -118 169 -39 -75 -183 -205
level @weapon|36
level fresh|-14 0 0 37 -6 -7
level talk|0 0 0 0 0 0 32
levy|26 -35 18 -19 -44 26 -56 -39 -29 54 8
levy keep|0 0 0 0 0 0 0 0 0 -15 34
liabilities|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
liaison|35 -7 0 -12 -14 0 0 29 0 -16 15
liaison office|36 0 0 -11 -11 0 0 26
libel nation|0 0 0 41 0 -9 0 -11
liberal|0 0 0 -36 0 0 -18 -23 0 -11
liberal threaten|0 0 0 -34
liberate|71 -58 0 -45 9 -17 -41 57 0 -12 47
liberation|0 0 0 0 0 -75 0 0 0 0 44
liberation movement|0 0 0 0 0 -75 0 0 0 0 44
library|16 0 0 -17 0 -7 0 -6 0 65 -13
licenc|-8 0 0 13 -6 -36 22 -16 0 -18 -13
licence|62 -9 0 -32 0 0 -10 -12
licence @state|30 0 0 -31
licence secretary|0 0 0 -6 0 0 0 -7 0 31
lie|0 8 16 0 -50 78 30 -69 -28 171 -16
lie @place|0 0 0 -35 0 0 0 0 0 60
lie empty|0 36 0 0 0 0 0 0 0 -7
lie unanswered|0 0 0 0 0 0 30 -7 0 0 -7
lied|0 0 0 -8 0 16
life|0 0 0 0 -11 -14 13 -11 0 -7 19
life imprisonment|0 0 0 37
lifeline|15 -8
lift|-431 166 -68 81 130 -277 -346 -51 -69 -359 279
lift @date|0 47 0 0 30 0 0 -70 0 -17 43
lift @platform|0 0 0 0 0 0 0 0 0 0 72
lift ban|0 -8 0 -9 0 0 0 98 0 0 -31
lift duty|0 -11 0 0 0 0 0 0 0 43 -22
lift last|0 0 0 0 0 0 0 0 0 0 -30
lift objection|0 -9 0 -19 19 0 0 32 0 0 -31
lift out|0 0 0 0 0 0 0 0 0 0 -34
lift sanction|0 0 0 -15 0 62 0 0 0 -10 18
lift so|0 0 0 41 0 -53
lift start|0 0 0 0 0 0 0 -36
lift state|0 0 0 52 0 -30 0 0 0 0 -21
lift suspension|0 0 0 -8 0 0 0 0 0 0 40
light|66 -45 0 -10 -30 28 0 57 -28 -19 -46
light candl|0 0 0 0 0 -8 0 0 0 33
light cut|0 33
light everyone|0 0 0 -50 0 34
lighthouse|0 -11 0 -13 37 -11
lighthouse @state|0 0 0 -13 37 -11
like|-44 7 22 33 7 49 0 0 0 -7 -14
like @military_unit|0 0 0 -16 0 33
like @state|0 0 0 -44 0 0 0 -8 0 0 -10
like pupil|0 0 0 40
like tiger|0 0 0 0 0 0 0 0 0 31
like visa|0 0 0 0 39
liken|-47 -52 -19 289 -88 -17 -69 -106 -7 -126 -86
liken acceptance|0 0 0 -19 47
liken dam|0 0 0 -50 0 34
liken talk|0 0 0 45 0 0 0 -16
limit|0 -84 -26 10 -55 -84 -18 -60 -54 34 -106
limit @state|-32 0 0 0 0 0 0 0 0 14 -17
limpet|16 0 0 -11
line|88 32 -46 -27 74 -84 -196 10 -11 8 -44
line @date|-13 36 0 -7 0 -13 0 50
line @place|-19 52 0 -9 -15 0 0 0 0 -19 37
line @state|-33 -7 0 31 -28 -7 0 -25 0 7 61
line @weapon|0 -33
line across|30 0 0 -21 0 0 0 10
line agree|0 57
line close|6 -8 0 0 0 0 0 0 0 54
line control|48 -6
line generally|0 0 0 0 0 0 -7 -12 32
line judge|0 0 0 -37 -7
line line|0 0 0 0 -19 0 0 45
line port|0 0 0 0 41
line question|0 0 0 -15 0 0 0 44
line scrap|0 0 0 37 0 0 0 0 0 0 -14
line throw|31 0 0 -8
lined|-39 27 0 0 0 0 0 0 0 -7 -8
lineup|-101 -58 -27 -161 -79 -16 -59 -68 -50 -105 -126
lining|0 33
lining up|0 33
link|-76 -63 -19 37 -13 -18 -38 100 8 74 -65
link palace|0 0 0 42 0 0 0 -7
link return|0 0 0 46 0 0 0 0 0 -14 -7
lintel|0 0 0 0 0 0 0 0 0 -8 23
lion|-9 0 0 0 0 0 0 17 0 -14 -10
lips|0 0 0 0 0 0 0 0 0 49
lips together|0 0 0 0 0 0 0 0 0 49
lira|0 0 0 -20 28
list|-127 37 0 -56 -50 76 9 66 33 104 27
list @place|0 -9 0 -18 28 0 0 28 35
list @state|0 -8 0 17 -8 0 47 -10 0 16
list diplomat|0 0 0 0 0 0 0 0 0 39
list fourteen|0 0 0 30 0 0 0 0 0 -16
list free|0 0 0 0 0 0 0 -17 0 33 -8
list miss|0 0 0 0 0 0 0 55 0 -7 -27
list prisoner|-15 0 0 0 0 0 30 -23 -7
list source|-30 0 0 0 0 26 0 0 0 -10
list terrorism|0 0 0 0 0 -17 0 0 0 -19 50
listen|-11 0 -27 -29 15 -34 83 0 38 -46 -45
listen not|0 0 0 -22 0 0 49
little|-10 0 0 84 -19 -19 62 -26 0 -25 12
little appetite|0 0 0 0 0 -9 32
little headway|0 0 0 0 0 0 35 -35
live|-89 57 -54 0 0 14 -7 -86 -38 -45 -90
live @state|0 0 0 0 0 34
live any|0 0 0 -14 30 -10 0 -18
live fire|-58 61
live map|0 0 0 -12 -7 0 0 34 0 0 -11
live round|37 -7
live-fire|64 -7 0 0 0 0 0 0 0 -6
live-fire manoeuvr|64 -7 0 0 0 0 0 0 0 -6
load|27 29 -14 0 -87 -22 -30 0 -35 -17 -9
load @place|0 32
loan|-88 -122 -60 -10 -70 59 -157 -84 -45 82 71
loan @place|0 0 0 0 0 30 0 0 0 -7
loan @state|0 0 0 31 -11 -7
loan sign|0 0 0 -41 0 0 0 -6 0 56 -8
loan term|0 0 0 0 0 0 0 68
lob|-18 -48 -24 -29 -47 -29 -13 -24 0 -7 -60
lobby|-12 -13 0 15 -7 36 -8 57 0 -12 -11
lobby end|0 0 0 0 0 39 0 0 0 -7 -9
lobby year|0 0 0 0 0 0 -7 59
lobster|0 0 0 -10 0 0 0 33 0 0 -12
lobster season|0 0 0 -10 0 0 0 33 0 0 -12
local|22 0 0 -26 7 0 0 0 0 -19 -18
lock|95 11 43 -240 -109 -183 -18 -123 0 153 -67
lock away|0 39 0 0 0 0 0 0 0 -14
lock radar|0 0 0 0 0 0 0 0 0 -36
lockdown|131 -21 -8 24 -21 -73 0 -21 -8 -8 26
locust|-34 0 0 0 0 0 0 0 0 -8
lodge|-169 -91 -60 410 -210 -151 0 -142 0 -220 -186
logged|-12 16
logger|20 0 0 -8
logs|0 0 0 0 0 0 -7 -25 0 40 -8
logs @place|0 0 0 0 0 0 -7 -25 0 40 -8
loibl|6 -8 0 0 0 0 0 0 0 54
loibl tunnel|6 -8 0 0 0 0 0 0 0 54
loiter|22 -21 17 0 -10 -29 -56 -61 0 -36 -35
lone|-7 -7 0 -13 0 0 23 -12 0 17
lone man|0 0 0 0 0 0 0 0 0 38
long|-67 0 22 -18 46 7 46 -22 -10 -41 -18
long @platform|-40
long deliver|0 0 0 0 22 0 0 0 0 0 37
long-range|0 34 0 -10 0 0 0 -8
long-range rocket|-24 38 0 -6
longer|-73 6 0 -82 32 -29 13 -22 -9 34 44
longer @place|0 -23 0 0 0 0 0 0 0 43 -22
longer insist|-12 0 0 -51 80 -13 -6
longer keep|0 0 0 0 0 -33 0 0 0 -9 33
longer land|0 0 0 0 0 0 0 0 0 31
longer observe|0 -11 0 -13 -21 0 34
longer require|0 0 0 0 -7 0 0 0 0 -12 59
longer test|-33 47
longest|-20 24
look|-110 76 -25 49 -152 271 -39 61 -50 -43 -99
look bridge|0 0 0 -10 0 0 0 31
look map|0 0 0 0 0 -14 0 33
loop|41
loop @place|41
loose|0 -124 -14 -82 0 -56 34 22 38 70 84
loose #|0 0 0 0 0 0 -19 0 0 -27 39
loosen|-140 63 -40 -42 82 -167 -13 -123 -79 -245 363
loot|99 -49 -50 61 29 -119 -42 -130 -49 -42 -27
loot @platform|0 0 0 0 35 0 0 0 0 0 -15
loot @state|32 0 0 -28 -6 0 0 0 0 -18 10
loot bronz|0 0 0 0 0 -9 0 0 0 0 51
loot hospital|-33 0 0 81
loot prison|41 0 0 0 0 0 0 0 0 -6
loot tax|-16 0 0 0 0 0 0 0 0 36
looter|16 -9 0 0 0 0 0 0 0 58 -7
looter stone-thrower|0 0 0 0 0 0 0 0 0 39
lorri|-28 -55 0 -41 -26 -13 -22 -20 0 23 70
lorri @place|0 -6 0 -21 0 0 -16 -10 0 35 -16
lorri besiege|-22 0 0 0 0 0 0 0 0 0 30
lorri blanket|-13 0 0 0 0 0 0 0 0 -39 47
lorry|-22 -32 0 -11 -8 -11 0 -25 0 -14 29
lorry convoy|0 0 0 0 0 0 0 0 0 0 32
lose|20 69 -6 34 0 -85 80 -9 -23 21 -85
lose @weapon|-41 0 0 25 0 -11 0 0 0 16
lose gas|0 0 0 30 0 0 0 0 0 -17
lose third|-31 50 0 0 0 0 0 0 0 -8
lose touch|0 0 0 0 0 0 44
lose war|64 0 0 -17 -10
loss|12 0 0 -18 0 23 0 34 0 -11
loss @platform|0 0 0 0 11 0 0 38
loss our|0 0 0 -17 0 33
louder|0 0 0 22
loudhailer|0 0 0 18
loudly|0 0 0 7 0 0 -18
loudspeaker|11 -22 0 31 74 0 -11 0 0 0 -16
loudspeaker along|0 -42 0 0 76 0 -8 -9
loudspeaker line|0 0 0 37 0 0 0 0 0 0 -14
louvre|0 0 0 -26 0 0 24 -16 0 0 -16
love|0 0 0 0 -12 -7 -14 9 0 40
love him|0 0 0 -14 -7 0 -11 0 0 40
low|0 -13 0 -40 6 -9
low-enrich|21 0 0 0 0 0 0 0 0 -9
lower|-130 193 -41 -22 -23 -12 -102 0 -91 -264 231
lower flag|49 -25 0 0 0 0 0 0 0 0 -10
lower house|0 -7 0 0 0 -6 0 34 0 0 13
lower rice|-15 0 0 0 0 0 0 0 0 0 32
lower state|0 59 0 0 0 0 0 -9
lower tariff|0 0 0 0 0 0 0 34
lowest|0 18
loyal|79 0 0 -32 0 0 0 -8 0 -45 -8
loyal @state|40 0 0 -28 0 0 0 0 0 -16
loyal governor|39 0 0 0 0 0 0 -7 0 -29
loyalist|20
lpd|48 -13
lpd @place|48 -13
ltd|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
lull|-75 335 -33 -10 -72 71 -16 69 -16 0 -40
lumber|-44 84 6 -63 -27 -55 0 27 0 -19 -21
lunch|-93 -43 -20 -67 -9 -10 96 48 0 -90 -18
lunch @state|0 0 0 0 0 -28 35 0 0 -12
lying|-13 0 0 -9 0 0 39 62
lynch|87 -60 -28 8 -40 -42 -50 -50 -31 -24 -33
länder|0 0 0 0 0 0 0 -15
m'poko|24 -7 0 0 0 0 0 0 0 -11 -7
machine|12 -39
machine gun|14 -39
machine-gun|110 -67 -35 16 0 -63 -51 -67 -32 -70 -21
mad|0 0 0 52 0 0 -7 -15
mad hyena|0 0 0 41 0 0 0 -12
madagascan|0 0 0 0 0 0 0 0 0 35 26
madagascan lecturer|0 0 0 0 0 0 0 0 0 39
madagascan road|0 0 0 0 0 0 0 0 0 0 32
madre|-15 0 18 0 0 0 0 0 0 0 30
madre without|0 0 0 0 0 0 0 0 0 0 30
magazine|-27
magistrate|0 0 0 38
magistrate open|0 0 0 38
magnate|0 0 0 0 0 0 0 0 0 35
magnate rattle|0 0 0 0 0 0 0 0 0 35
magnet|0 0 0 0 0 0 0 0 0 34 -11
magnet maker|0 0 0 0 0 0 0 0 0 34 -11
maidan|35
maidan shoot|35
maiden|0 0 0 -8 0 0 0 38
maiden trip|0 0 0 -8 0 0 0 38
mail|9 0 0 0 0 -8 -10 32 0 32 -6
mail ship|0 0 0 0 0 -7 0 35
mailbox|0 0 0 33 0 0 0 0 0 -11
mailbox @state|0 0 0 33 0 0 0 0 0 -11
maim|31 14 -28 0 12 -24 -47 -30 -27 -98 -14
main|-9 25 0 0 -8 -16 16 -17 0 -10 -11
main opposition|0 0 0 45
mainland|-9 -10 0 -6 22 -25 0 -18 0 55 19
mainland reviewed|0 0 0 0 0 -17 0 0 0 62
maintain|-39 0 0 65 23 38 28 -18 31 -36
maintain @state|-40 0 0 59
maintain door|0 0 0 -17 0 0 38 0 0 -25
maintain meet|0 0 0 0 0 0 -7 -12 32
maintain oil|0 0 0 0 0 50
maintain statu|0 0 0 -30 31
maintenance|0 0 0 0 0 0 0 -15
maize|-15 0 0 -9 25 0 0 -23 0 -8
major|0 18
make|-50 -97 -67 16 95 84 -48 -9 -87 -113 -135
make @place|-7 21 0 26 0 0 0 0 0 40
make @state|34 -13 0 28 -16 -12
make concession|0 0 0 -15 31 0 0 -8
make displeasure|0 0 0 60 0 -9 0 -31
make emergency|-37
make fresh|0 0 0 0 0 36
make headway|0 0 0 0 0 -13 0 35
make last|0 0 0 0 0 37
make little|0 0 0 0 0 0 35 -35
make no|0 0 0 0 -35 -27 33 -11
make off|41
make peace|0 0 0 -18 -32 -26 -17 31
make regret|0 0 0 45 -12
make up|-21 24 0 -11 75 0 -24 -20 0 -7
make wave|-12 0 0 0 0 0 0 0 0 0 32
maker|11 -30 0 -49 -22 -20 -11 -19 0 17 -25
maker report|34 -15
malabar|0 0 35
malabar exercise|0 0 35
male|36
male naval|36
maliciou|-9 0 0 0 0 0 0 0 0 21
mall|-20 0 0 0 0 0 -9 -6
malé|0 0 0 40 44 0 -12 -11
malé contest|0 0 0 39 0 0 0 -11
malé suspend|0 0 0 -8 45 0 -12
man|132 126 0 0 87 -25 0 -26 -19 -24 -86
man @place|24 -48 0 11 36 0 0 -21 0 8 -17
man @state|41 -7 0 -7 0 0 0 0 0 0 -23
man berm|59 0 0 -8 0 0 0 0 0 -14
man bugged|33 0 0 0 -7
man call|0 0 0 -12 0 9 0 0 0 36
man chamber|0 0 0 31
man citizenship|40 0 0 0 0 0 0 0 0 -22
man death|0 0 0 36 -11
man leave|-15 34 0 -8
man name|0 0 0 -27 35 0 0 -20
man out|0 34 0 -8 -6
man patrol|-16 0 0 0 0 0 0 33
man quit|-15 48
man report|-24 0 0 0 45 0 0 0 0 -11
man stand|0 0 0 0 0 0 0 0 0 38
man walk|-15 0 0 0 0 0 -9 22 0 16 31
man wheels-up|-9 55
manage|0 0 0 0 51 0 0 0 0 -6
manage difference|0 0 0 0 51
management|-13 0 0 0 0 0 -31
manager|-13 0 0 -8 0 -28 -33 0 0 27
manager admit|0 0 0 0 0 0 0 0 0 30
mandate|-26 -56 -70 35 0 -20 8 62 8 -20 -40
manhandle|106 -60 -28 -7 -41 -44 -50 -51 -32 -8 -37
manhandle @place|-29 0 0 -11 0 0 0 0 0 30
manhandle boatload|49 0 0 0 0 0 0 0 0 -14
manned|41 -14 0 -18 0 -7 0 -7 0 -9 -7
manner|0 0 0 7 0 0 -18
manoeuvr|48 22 105 25 0 0 -39 -12 0 -28 -25
manoeuvr @place|-14 0 59 -8 0 0 0 -10 0 -14
manoeuvr off|81 -11 0 0 0 0 0 0 0 -10
manoeuvr strait|0 34 0 0 0 0 0 -9
manslaughter|-19 -38 0 35 -8 -15 -26 -33 -6 -43 -28
manufacturer|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
manure|0 0 0 0 0 0 0 0 0 37
manure hay|0 0 0 0 0 0 0 0 0 38
many|-29 -13 0 0 0 26 0 0 0 -10
map|0 -8 0 49 -31 -42 7 0 13 -26 -15
map @place|0 0 0 31 -10 -6
map again|0 0 0 0 0 0 0 -8 31
map jointly|0 0 0 -35 0 0 47
map minu|0 0 0 -12 -7 0 0 34 0 0 -11
maps|0 0 0 0 0 0 0 10 0 19
marathon|-18 -7 0 -13 0 0 0 0 0 -15 -10
marbl|0 0 0 0 0 -28 35 0 0 -12
march|51 0 -57 40 0 49 -82 -95 -37 93 -78
march @place|42 -8 0 -16 0 73 0 0 0 -35
march @state|0 -33 0 40 0 0 0 -20 0 0 -9
march against|0 0 0 0 0 0 0 0 0 31
march dignity|0 0 0 0 0 0 0 0 0 54
march fill|0 -9 0 37 0 0 0 0 0 -11
march grow|30 0 0 -16 0 -7 0 0 0 -21
march man|0 34 0 -8 -6
marcher|0 0 0 23 0 0 0 0 0 -8
marcoussi|0 0 0 0 0 0 15
mare|0 0 0 0 -17
margin|0 0 0 -11 0 0 -18 74 0 0 -10
margin @place|0 0 0 0 0 0 -14 33
marine|228 36 90 -44 -162 -37 -119 -137 -127 -70 -116
marine @place|59 -24 0 -7
marine haul|-9 30
marine park|0 0 0 44
marine police|-32 0 0 0 0 0 0 0 0 24
marine take|-31 0 0 0 0 0 0 0 0 34
mariner|0 0 0 0 0 0 0 0 0 49
mariner @date|0 0 0 0 0 0 0 0 0 49
marines|145 35 65 -69 -109 -54 -75 -75 -57 -82 -67
maritime|13 -21 0 69 -7 -9 0 -13 0 -22 -16
maritime bill|-9 0 0 38
mark|28 -34 -56 0 0 57 -40 0 -57 -18 30
marker|0 0 0 69 0 0 -9 49 0 -7
marker buoy|0 0 0 0 0 0 0 49
market|15 -155 -56 -46 -135 -53 -104 -128 -27 77 -9
market @place|33 0 0 -19 0 0 0 -18 0 -7
market @state|0 0 0 -8 0 0 0 -38
market food|0 0 0 0 -6 0 0 38
market square|31
markets|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
marking|26 0 0 0 0 0 0 0 0 -8
marksmen|17 0 0 0 0 0 0 0 0 0 -19
marooned|0 0 0 0 0 0 0 0 0 0 15
marshal|-75 -16 10 7 0 -37 0 18 -28 0 -18
marshal eve|0 -7 0 0 0 -8 0 41
martial|56 14 0 -55 0 0 0 -32 0 0 -12
martial law|50 19 0 -55 0 0 0 -28 0 8 -11
martial-law|132 -21 -8 47 -20 -73 8 -21 -7 -7 27
martial-rule|132 -21 -8 47 -20 -73 8 -21 -7 -7 27
martyr|0 0 0 -15 0 0 0 0 0 31
martyr square|0 0 0 -15 0 0 0 0 0 31
martí|20
marxist|49 0 0 0 0 0 0 0 0 -16
marxist society|49 0 0 0 0 0 0 0 0 -16
mask|8 0 0 41
mask ban|0 0 0 44
masked|-10 -8 0 21 0 0 0 0 0 -12
masked robber|-33
mass|225 -60 -24 29 -74 -67 -37 -72 9 -100 -94
mass @place|-41 0 0 0 0 8
mass agitator|-12 0 0 34
mass arrest|32 0 0 0 0 -8
mass demonstration|0 0 0 0 0 0 0 0 0 33
mass grave|-14 0 0 57
mass hardware|86 0 0 -72 0 0 0 0 0 -48
massacre|301 -61 -147 20 -8 -104 -120 -180 -144 -315 -210
massive|0 0 0 24 0 0 -7
mast|23 -17 0 -23 0 0 0 0 0 8
master|-30 -7 0 -41 16 0 0 -18 0 -7
mastermind|-32 0 0 0 -22 -23 39 0 -8 9 17
mat|0 0 0 0 0 0 0 -17
match|-107 -60 -29 -178 -79 -28 -82 -82 -51 -120 -127
mate|0 -8 0 0 0 0 0 0 0 19
maternity|0 0 0 23 0 0 0 0 0 0 -8
matron|-23 0 0 0 0 0 0 0 0 0 -9
matter|-65 -75 -29 20 -22 -9 -41 52 69 -27 -54
matter hour|0 0 0 44
matthew|0 0 0 -17 0 0 19 -7
maverick|37
maverick @organization|37
maximum|0 0 0 -17 -13 0 15 -7
may|41 50 0 0 -38 9 16 -34 -19 28
may ask|0 38 0 0 0 0 0 0 0 -6
may boycott|-6 0 0 -30 0 0 12
may close|0 0 0 0 0 0 0 0 0 30
may cut|0 0 0 55 0 0 0 0 0 -81
may decide|-7 0 0 -8 0 61 0 -17
may hit|-30 0 0 29
may leave|0 0 0 -49 0 0 22 0 0 -24 25
may no|0 0 0 0 0 0 0 0 0 31
may rotate|30 0 0 0 0 0 0 0 0 -6 -10
may scrap|0 0 0 0 0 0 -19 -8 0 97
may stump|0 0 0 0 0 0 0 0 0 -8 57
may take|-7 0 0 39 0 0 0 -16 0 6 -12
may thaw|0 0 0 0 0 -14 0 33
may weigh|-12 0 0 0 0 0 0 0 0 -32 40
mayor|13 -139 -84 17 -111 53 -70 0 -29 7 -50
mayor @place|59 -15 0 0 0 0 0 0 0 18 -9
mayor beg|0 0 0 0 0 42 0 0 0 -7
mayor detention|0 0 0 0 0 33
mayor express|0 0 0 0 0 -48
mazara|16 0 0 -7
mazeikiai refinery|0 0 0 0 0 0 0 0 0 0 33
mchinji|0 0 0 0 0 0 0 0 0 26
mcmahon|13 0 0 -23 0 0 0 0 0 -19
mean|83 -19 6 -57 75 11 -6 -25 21 11 -43
mean @state|0 0 0 18 0 0 0 0 0 42
mean busines|0 0 0 -14 0 0 0 0 0 30
mean front|32 0 0 0 0 -16
mean no|0 0 0 -30 22
mean reassure|60 0 0 0 -29 0 0 0 0 -7 -11
meanguera|0 0 0 0 30
meanguera greet|0 0 0 0 30
meanwhile|0 0 0 0 0 0 35
meanwhile @person|0 0 0 0 0 0 35
measure|22 -27 -57 75 -44 -28 -44 18 -57 -6 38
meat|0 0 0 16 0 0 0 -15 -6
mechanised|74 0 0 -7 0 0 0 -8 0 -15 -11
mechanised battalion|62
mechanism|0 0 0 0 0 0 -7 18
medal|-101 -61 -27 -161 -85 -16 -59 -68 -51 -105 -126
meddle|14 -29 -18 85 -16 19 -14 -55 20 38 -34
media|0 0 0 47 -36 -19 -11 0 0 -10 -17
media bill|-6 0 0 54 0 0 0 -8
media condemn|0 0 0 -34
median|0 0 0 -15 0 0 0 42 0 -7
median line|0 0 0 -15 0 0 0 42 0 -7
mediate|-175 -31 -15 -116 -118 -83 87 234 34 -113 -84
mediation|0 -16 0 86 -43 -22 10 68 0 -19 -8
mediation @place|-8 0 0 53
mediation calm|0 -12 0 0 0 0 35
mediation say|0 0 0 21 0 0 0 33
mediation text|0 0 0 46
mediator|-52 -66 -72 0 24 -28 124 53 6 -20 -35
mediator bring|0 0 0 0 -13 0 38 -9
mediator lose|0 0 0 0 0 0 44
mediator paper|0 0 0 0 0 0 0 32
mediator release|0 0 0 0 0 0 0 39 0 0 -8
mediator say|-12 0 0 -7 -9 0 23 0 0 0 32
mediator until|0 0 0 0 0 0 -10 40
medical|0 36
medical kits|0 36
medicine|-62 -26 -32 -42 8 84 -99 -78 -40 47 172
meet|-203 -87 -174 -278 -153 -93 306 161 98 -401 -215
meet @group|0 0 0 15 35 0 -18 -22 -6
meet @organization|0 38 0 -10 0 0 55 26
meet @person|0 0 0 0 0 -9 0 128
meet @place|24 21 0 -19 13 -22 36 0 -19 -9
meet @state|0 -19 0 -42 -12 -10 -65 36 -31
meet aboard|0 0 0 0 0 0 0 60
meet again|0 0 0 65 0 -8 -15 -58 11
meet defence|0 0 0 0 0 0 -7 -12 32
meet favour|0 0 0 0 0 34 0 -6
meet fire|0 0 0 32 0 0 -7 -35
meet first|0 0 0 0 0 0 0 -85
meet four|34 0 0 0 0 0 0 -13
meet fresh|0 0 0 0 0 0 0 0 0 36
meet gather|0 0 0 43 0 0 -7 -7
meet halfway|0 0 0 0 0 34 -9 -16
meet intruder|38
meet lake|0 0 0 0 0 0 0 -32 34
meet mother|0 0 0 0 0 0 0 -47
meet tiger|0 0 0 0 0 0 0 30
meet two|0 0 0 -11 0 -15 33 0 -7
meet year|0 0 0 0 0 -20 38
meeting|-24 -57 -18 -71 -53 19 55 175 41 0 -123
meeting protester|0 -9 0 0 0 0 -20 0 0 56
mellow|-18 0 0 -45 147 0 -8 11 10 0 -47
melon|-25 0 0 0 0 0 0 0 0 19
melt|-90 264 33 -147 -8 -58 -28 62 -46 -27 -29
member|50 -82 -18 -10 13 112 -38 18 -64 30 10
member confide|0 0 0 0 0 31 0 -15
member hint|0 0 0 47 0 0 0 -9 0 -14
member state|0 0 0 0 0 59 0 -9
member tell|0 0 0 10 0 0 -20 40
member union|0 0 0 0 0 0 0 54 0 -8
member vote|0 0 0 0 0 0 0 0 0 33 -8
member walk|0 0 0 0 0 0 0 0 0 37
membership|0 0 0 -32 16 -35 0 11 0 53 -12
membership put|0 0 0 0 0 -18 0 0 0 61
memoir|42 -10 0 0 0 0 0 -10 0 -11
memorandum|-103 -32 -10 51 -82 -40 55 151 -11 13 -114
memorandum leave|0 0 0 49 0 0 13
memori|0 0 0 0 9 0 0 21
memorial|0 0 0 -22 -8 0 0 0 0 28
menace|-54 -73 -18 301 -62 -75 -27 -90 -30 -89 -106
menace settler|0 0 0 38
menace visa|0 0 0 90 0 0 0 0 0 -16 -10
mend|-118 -88 -60 -89 61 34 -79 173 -55 -128 -37
mend call|0 0 0 -19 -6 0 0 43
mend thing|0 0 0 30 0 0 0 11
mention|0 0 0 -13 0 0 41 -30 33 -10
mention foreign|0 0 0 -9 0 0 42 -16
mercenary|102 78 0 63 -50 17 -38 -52 -68 -33 -22
mercenary @platform|-8 0 0 56
mercenary chief|0 0 0 -32
mercenary sign|0 0 0 31
merchandise|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
merchant|52 -14 0 52 -16 0 0 0 0 8
merchant blood|0 0 0 56
merchant ship|57
mereb|40 24 0 0 0 0 0 0 0 -11
mereb smuggler|38 0 0 0 0 0 0 0 0 -7
merged|0 0 0 0 0 0 0 43 0 -13 -12
merged hardship|0 0 0 0 0 0 0 37 0 0 -7
merger|-73 -57 -31 -70 7 -41 -74 -82 -26 36
mess|0 0 0 18 -10 -9
messag|30 0 0 -16 0 -7 0 0 0 -21
messag across|30 0 0 -16 0 -7 0 0 0 -21
message|-20 -7 0 -19 13 75 0 -41 42
message @person|0 0 0 0 0 0 0 43
message @state|0 -7 0 -12 -17 42 0 -74 20
message congratulation|0 0 0 -7 32
message sign|0 0 0 0 0 36
messages|-61 -32 -24 -67 -31 13 85 164 0 -111 -21
metal|0 0 0 36 0 0 0 0 0 0 -14
meteor|-20
meteorologist|-88 0 -15 -53 0 77 -44 19 -20 -95 -6
method|0 0 0 -22 0 0 20
metr|0 -22
metre|0 0 0 26 0 0 0 0 0 7
metro|-39 0 0 0 0 0 -23
metro @date|-33 0 0 0 0 0 0 0 0 -11
microblog|0 0 0 0 0 0 0 0 0 0 35
microblog back|0 0 0 0 0 0 0 0 0 0 35
microphone|-10 0 0 -8 31 0 0 -6 0 0 -7
middle|0 -19 0 -6 0 0 0 22 0 0 -7
midfielder|-102 -59 -28 -163 -79 -18 -64 -72 -51 -106 -128
midnight|-32 0 0 15 -7 -6 0 7
might|0 -27 0 15 0 -25 -40 95 -16 48 -16
might @weapon|-19 -8 0 47 0 0 0 0 0 -8
might annex|-7 0 0 67 0 0 -7 -9
might land|-42 0 0 32
might lay|30
might part|0 0 0 -7 0 0 0 30
might say|0 0 0 -14 30 -10 0 -18
might speak|0 0 0 0 0 0 0 38
might visit|0 0 0 0 0 0 0 30
might withdraw|0 0 0 -7 0 0 -18 0 0 44
might yet|44 -7 0 -9 0 0 0 0 0 0 -6
migingo|0 0 0 -6 0 27
migrant|0 -22 0 29 -16 0 -24 23 0 -21 39
migrant @place|9 0 0 0 0 0 -16 12 0 -31
migrant fence|-13 0 0 0 0 0 0 0 0 39
migrant register|0 0 0 0 -7 0 0 0 0 -12 59
migration|0 0 0 -54 -8 -8 0 31
migration agreement|0 0 0 -43
mild|0 0 0 30 0 0 0 -21
mild one|0 0 0 32 0 0 0 -21
milder|0 0 0 0 23 -29 0 18
mile|76 38 0 -21 -14 0 0 -16 0 -37 -19
mile @place|65 -19 0 0 0 0 0 -6 0 -10 -16
mile line|-8 36
mileage|0 0 0 0 0 0 0 0 0 -18
militant|208 0 -20 -9 -32 -34 -44 -39 -130 -12 24
militant camp|0 -21 0 0 0 0 0 0 0 0 31
military|165 63 54 -112 -179 17 -98 -60 -97 40 -9
military build-up|47
military committee|0 0 0 0 0 0 0 -8 31
military deliveri|0 0 0 -14 0 0 0 0 0 45 -10
military flight|-16 0 0 0 0 0 0 0 0 0 45
military goal|0 0 0 0 0 35
military good|0 0 0 0 0 0 0 0 0 50
military police|-11 0 0 0 0 0 0 0 0 0 34
military source|-32 19
military train|0 0 0 -22 0 0 0 -11 0 33 -9
military virologist|-10 -8 0 0 0 0 0 0 0 0 34
militia|143 115 57 -10 -162 -39 -113 -98 -125 -79 -99
militia @place|0 0 0 0 0 0 0 36
militia army|0 -40 0 23
militia forborne|-12 37
militia lay|-49 29
militiaman|98 51 0 9 -49 19 -33 -46 -68 -15 -15
militiamen|143 47 0 0 -51 9 -35 -58 -68 23 -13
militiamen hasouna|0 0 0 0 0 -7 0 0 0 40
militiamen loyal|39 0 0 0 0 0 0 -7 0 -29
militiamen put|-8 0 0 0 0 0 0 0 0 30
mill|-16 0 0 56 0 -11 -8 -12 -6 23 -12
mill bridge|-8 0 0 32 0 0 0 -16
mill stand|0 0 0 0 0 0 0 0 0 37
million|-47 -62 -28 0 -68 -50 -35 -29 -21 7 43
million @state|0 0 0 8 0 0 0 -7 0 43
million credit|0 0 0 0 0 0 0 0 0 0 32
million euro|-29 0 0 -8 0 -8 0 0 0 -11 68
million freeze|0 0 0 0 0 0 -8 0 0 -35
mind|-7 0 0 14 -10 59 0 0 0 -11
mine|87 -49 -70 73 9 62 -193 -117 -58 12 7
mine @platform|0 0 0 32
mine along|36 -10 0 13 -22
mine charge|0 0 0 -23 0 48
mine detonate|-41 62
mine disaster|0 0 0 -21 42 -22
mine lay|37
mine near|-34 0 0 0 0 0 0 0 0 24 -8
mine strip|30 0 0 -16
minefield|9 36 0 0 -8 0 0 0 0 -8 -6
minehunter|193 0 64 -70 -109 -56 -75 -76 -57 -91 -78
minehunter bring|36 -24 0 0 0 0 0 0 0 0 -9
miner|-32 0 0 32 0 0 -13 -44 0 35 7
miner go|0 0 0 -15 0 0 -7 -15 0 58
miner will|0 0 0 56
mineral|0 0 0 0 0 0 -26 12
minesweeper|133 76 64 -75 -110 -45 -75 -77 -57 -83 -75
minesweeper bring|0 47
minesweeping|-69 179 -11 17 -28 42 -27 -10 0 0 -24
ming|0 0 0 0 0 0 0 0 0 -30
ming steal|0 0 0 0 0 0 0 0 0 -30
minimum|0 0 0 0 0 0 0 0 0 37
minimum wage|0 0 0 0 0 0 0 0 0 37
mining|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
minister|-116 -62 -78 60 -7 54 79 112 -7 -29 -70
minister @place|0 0 0 0 0 23 0 6 30 7 -11
minister @platform|0 0 0 -29 0 0 0 0 0 38
minister about|0 0 0 13 0 0 0 -35
minister accuse|0 0 0 -45
minister buy|0 0 0 30
minister fisheri|0 0 0 0 0 0 0 -32
minister hint|0 38 0 -9 0 0 0 0 0 11 -15
minister lunch|0 0 0 0 0 0 22 -34
minister say|-16 10 0 56 -31 9 16 16
minister see|0 0 0 0 0 31 0 -8
minister sign|0 0 0 -22 0 0 0 35
minister tell|0 0 0 26 0 42
minister think|0 0 0 0 0 30
minister walk|0 0 0 0 0 0 -11 0 0 0 36
minister who|0 0 0 -8 45 0 -12
minister will|0 0 0 -8 12 0 -13 45 -8
ministerial|0 0 0 0 -25 0 0 15 0 0 -6
ministry|0 -107 -77 55 -21 -72 -30 42 37 40
ministry @place|-15 0 0 -49 -9 -12 0 36 0 -44 28
ministry @state|0 0 0 -6 37 0 0 -12 0 0 -8
ministry announce|0 -9 0 -16 0 0 0 -19 0 56
ministry ask|-9 0 0 34 -11 -7 0 0 0 0 -19
ministry claim|0 0 0 44
ministry coloni|-14 0 0 -11 0 0 31 -10
ministry decline|0 0 0 42 0 -19 0 0 0 -17
ministry gate|0 0 0 35
ministry hope|0 0 0 -9 0 30
ministry mailbox|0 0 0 33 0 0 0 0 0 -11
ministry promise|0 0 0 0 0 0 0 -13 0 0 63
ministry say|-25 -26 0 -23 -8 37 0 -44 53 17 18
ministry seize|64 0 0 0 0 0 0 0 0 -15
ministry summon|0 0 0 0 0 0 0 -31
ministry take|0 0 0 -9 0 0 0 0 0 -26 30
ministry voice|0 0 0 54 -10 -31
mink|0 0 0 -16
minoriti|0 0 0 0 0 -15 0 12 -11
minority|-7 0 0 57 -8 -10 0 14 0 -7
minsk-2|0 0 0 0 0 0 0 63
minsk-2 born|0 0 0 0 0 0 0 63
mint|0 0 0 15 0 0 -30 8
minu|0 -11 0 -12 -8 0 0 34 0 0 18
minu corridor|0 0 0 -12 -7 0 0 34 0 0 -11
minu plumb|0 -11 0 0 0 0 0 0 0 0 35
minute|0 0 0 -14 0 36
minute silence|0 0 0 -12 0 37
minutes|12 0 0 -12 0 -13 0 -12 0 -22
mirjaveh|0 0 0 0 0 0 0 0 0 27
mirror|0 0 0 17
miscalculate|0 0 0 20 -13
miscounted|0 0 0 0 0 50
miscounted half|0 0 0 0 0 50
misdeed|0 -8 0 42 0 0 47 -7 0 -17
misdeed since|0 -8 0 42 0 0 47 -7 0 -17
misgiving|0 0 0 0 0 28
misjudged|0 0 0 0 28 0 0 12
mislabelled|0 0 0 0 0 0 -8 0 0 -35
mislabelled date|0 0 0 0 0 0 -8 0 0 -35
misread|0 -10 0 -15 54 0 -8 -13 -6
miss|18 0 0 -10 40 -23 38 100 0 -8 -9
miss @state|0 0 0 0 17 0 0 48 0 -6 -27
miss @weapon|0 0 0 0 0 35
miss deadline|0 0 0 0 0 0 38 -17
miss fuel|-8 0 0 59
miss shrimper|0 0 0 0 -15 0 0 0 0 0 39
miss soldier|-18 0 0 0 0 0 0 45
missile|132 -111 -13 -34 -76 79 -56 -31 -73 -79 -101
missile @date|0 0 0 -7 0 0 0 41
missile @organization|0 0 0 -9 0 0 0 0 0 0 45
missile @state|47 0 0 32
missile bring|48 0 0 -11
missile come|-42 0 0 32
missile counted|0 0 0 -30 33 0 0 -9
missile fire|-36 0 0 0 0 15 0 0 0 38
missile land|-9 0 0 50
missile launch|-6 30 0 0 0 0 0 -7
missile leave|8 -31
missile official|0 0 0 0 0 -7 0 -36
missile strike|-30 0 0 0 0 12
missile test|0 0 0 0 0 30
missile treaty|0 0 0 -34 7 0 49
mission|-38 62 -11 -47 0 0 -12 39 42 61 -46
mission @organization|0 0 0 0 -8 0 0 40 0 -39
mission around|0 32 0 0 -7
mission learnt|0 0 0 53 0 -23
mission pack|0 -15 0 0 0 0 0 0 0 46
mission say|0 14 0 -6 0 0 0 0 0 -31
mission seven|0 0 0 0 0 0 0 -27 30
mission staff|0 -8 0 0 -11 0 0 0 0 36
mission will|0 -22 0 0 0 0 0 39
mistak|0 0 0 -25 28 36
mistak handle|0 0 0 0 0 36
mistake|51 0 0 -45 0 56 10 -19
mistake @state|0 0 0 -49 0 60 0 -12
mistake allow|45
mistreated|29 0 0 -7 0 0 0 0 0 -13
mistrust|0 31 -8 -45 0 -19 34 51 43 11 -27
misunderstand|0 0 0 0 12 47 0 0 0 -6
misunderstand among|0 0 0 0 0 47
misunderstanding|0 0 0 0 53 -39 0 -39
misunderstanding @person|0 0 0 0 17 0 0 -38
misunderstanding @state|0 0 0 0 36 -39
mixed|-11 0 0 0 0 0 0 33
mixed jeep|-16 0 0 0 0 0 0 33
mln|-100 -132 -60 -70 -62 -67 -102 -139 -28 76 31
mm|22
mob|16 0 -25 -22 0 7 53 0 -7 53 -23
moba|23
mobile|45 0 0 -11 0 0 0 0 0 -22 6
mobile network|43 0 0 0 0 0 0 0 0 -20
mobilisation|111 0 22 -31 47 -11 -91 -8 7 -87
mobilise|193 -24 -20 17 -64 -56 -32 -61 10 -76 -69
mobilise give|70
mobilization|146 -15 16 -12 0 -11 -7 -22 0 -29 -8
mobilize|130 -15 -19 25 -62 -49 -31 -56 11 -69 -66
mock|-58 -85 -26 201 -92 -88 38 -72 -25 -133 -94
modelo|30 -8 0 0 0 -7
modelo jail|30 -8 0 0 0 -7
moderate|-50 0 -16 -48 113 -32 33 42 0 -48 15
moderation|0 0 0 -9 -15 17
modern|19
mollify|-23 0 0 -48 157 11 -7 15 8 0 -61
mollify @state|0 0 0 0 35 0 0 0 0 0 -15
moment|6 -14 0 -23 0 -7 41 -16
momentum|0 -11 0 -43 0 29 0 -39 15 -23 45
monarch|-23 -68 -70 38 -18 -18 19 71 10 0 -37
monarchi|0 0 0 -8 12 -21
monastery|41 0 0 20 -8 -18 0 -8 0 -29 28
monastery arrest|58 0 0 0 0 0 0 0 0 -21
monastery town|-22 0 0 0 0 0 0 0 0 0 30
monday|0 0 0 0 0 0 0 0 0 37 -9
monday prayer|0 0 0 0 0 0 0 0 0 37
monetary|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
money|-62 -34 -33 8 0 45 -67 -9 -41 29 109
money @state|0 0 0 -12 0 -8 0 -11 0 52 8
money all|0 0 0 40
money out|0 0 0 0 0 -12 0 0 0 40 -8
monitor|-20 7 -21 19 -38 17 -121 -50 -18 0 12
monitor @place|-6 37 0 26 0 0 0 -19 0 0 7
monitor @state|-42 -11 0 0 0 0 0 10 0 -14 -18
monitor express|0 0 0 0 0 35
monitor la|0 0 0 0 0 0 0 -40 0 0 53
monitor out|0 0 0 0 0 0 0 0 0 31
monitor recall|0 0 0 -57 0 0 0 0 0 77 -13
monitor say|75 21 0 -11 0 0 0 -10 0 -22 16
monitor truce|0 -22 0 0 0 0 0 39
monitor turn|-19 -8 0 47 0 0 0 0 0 -8
monk|22 0 0 0 0 0 0 0 0 47 -15
monk club|54 0 0 0 0 0 0 0 0 -11
monk say|-30 0 0 0 0 0 0 0 0 11
monk turn|0 0 0 0 0 0 0 0 0 47 -10
monopoly|0 0 0 0 0 0 0 -6 0 39
monopoly cut|0 0 0 0 0 0 0 -6 0 39
month|-14 51 0 23 -29 -13 19 56 0 0 28
month #|0 -26 0 0 0 0 0 0 0 -15 34
month @military_unit|-79 78
month @organization|40 -9
month cancel|0 0 0 0 -10 0 0 64
month contract|0 41 0 0 0 0 0 0 0 -17
month rally|0 0 0 0 0 0 0 33 0 -8
month-old|0 0 0 52
month-old truce|0 0 0 52
monthly|0 0 0 0 0 0 0 20
months|-11 -7 0 -36 35 0 -35 10 18 16 -17
months @state|-10 0 0 -13 -19 0 0 45 0 8
moon|-11 0 0 0 0 0 0 0 0 0 15
moor|84 -30 -11 0 -85 -20 -30 0 -35 -24
moor @place|-30 -9
mooted|0 0 0 0 0 0 40 -11
mooted autumn|0 0 0 0 0 0 40 -11
moratorium|-73 -10 -14 -30 0 34 0 13 28 -73 91
moratorium @state|0 0 0 -11 0 0 0 0 0 0 37
moratorium drilling|0 0 0 0 0 34 0 -6
more|27 13 -7 0 -14 -41 38 -85 48 0 38
more @date|0 0 0 0 0 0 0 0 0 0 33
more @state|-22 -8 0 41 0 0 0 0 0 29 -15
more accept|0 0 0 0 -8 0 0 -16 0 0 36
more coffee|-13 0 0 17 -6 0 36
more cooperation|0 0 0 0 0 0 0 0 34
more land|0 0 0 48 0 0 -11
more paratroop|30 0 0 0 0 0 0 0 0 0 -8
more position|-32 19
more reef|35
more refugee|0 0 0 0 34 -17
more sandbag|0 38
more sandwich|0 0 0 0 0 0 -16 -34 36
more than|57 0 0 -24 0 -52 0 0 0 -38 14
more time|0 0 0 -39 0 11
more troop|-33 18 0 0 0 0 0 0 0 0 -17
more water|0 0 0 0 0 0 38 -9
morning|0 -15 0 10 12 -31 23 23 0 -19
morning star|0 0 0 31 0 0 0 0 0 0 -12
mortar|107 -19 -78 38 17 -8 -65 -126 -69 -46 -46
mortar round|30 -8
mortgage|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
mosque|27 0 0 0 0 12 0 0 0 -9
most|0 41 0 -42 21 -25 -35 -6 0 -74 14
most @place|0 56 0 0 0 0 0 -13 0 0 -31
most ban|0 0 0 0 0 0 0 0 0 -49 29
most serious|0 0 0 -11 30
mostly|0 0 0 -7 0 0 0 -13 44
mostly about|0 0 0 -6 0 0 0 -9 33
mothball|-127 174 15 9 0 -20 -9 17 -38 -22 -7
mothball inspector|-32 30
mother|25 0 0 38 0 -48 0 -53 0 38 39
mother empty|0 0 0 0 0 0 0 0 0 41
mother government|0 0 0 0 0 -46 0 0 0 0 51
mother outside|0 0 0 45
mother wive|32
motion|-115 -44 0 56 0 25 15 -13 0 17 -52
motion concern|0 0 0 -8 0 40 0 0 0 -8
motion delist|0 0 0 38
motion send|0 0 0 -19 0 0 0 -8 0 71
motivated|0 0 0 -23
motor-rifle|0 -17
motorcyclist|28 0 0 -6 0 0 0 0 0 -13
motorist|-19 -38 0 33 -8 -15 -26 -34 -7 -23 -28
motorway|-17 0 0 -16 0 0 -15 -6 0 40
motorway manure|0 0 0 0 0 0 0 0 0 38
mount|-13 -67 11 27 -10 62 -19 -24 0 34 14
mount @place|-10 0 0 0 0 55
mountain|-32 27 0 26 -7 0 0 0 0 0 -9
mountain pass|0 0 0 38 0 0 0 0 0 0 -7
mounti|-12 0 0 0 0 0 0 0 0 21
mourned|0 0 0 -6 0 60 0 0 0 -19
mourned @state|0 0 0 0 0 60 0 0 0 -19
mourner|49 0 0 10 0 0 0 0 0 -18 -7
mouth|19 0 -34 104 -97 12 43 -32 15 -59 -49
mouth harbour|30
move|170 -80 -138 8 7 -19 -102 -41 112 -284 -105
move @platform|40 0 0 -9 0 8
move again|0 9 0 0 0 0 0 0 0 0 69
move closer|-9 0 0 0 0 0 23 38
move goalpost|0 0 0 71
move marker|0 0 0 0 0 0 0 49
move mollify|0 0 0 0 35 0 0 0 0 0 -15
movement|8 -9 -27 33 -36 53 57 89 -45 -72 72
movement @state|-14 0 0 0 0 55 0 0 0 21
movement maintain|0 0 0 0 0 50
movement neighbour|0 0 0 0 0 40
movement promise|-9 0 0 48 0 0 0 0 0 0 -9
movement will|0 0 0 -25 0 0 -20 40
movie|-40 -16 -11 -82 31 -33 -47 -102 -14 -59 -35
mow|87 -60 -28 8 -40 -42 -50 -50 -31 -24 -33
mown|30 0 0 0 0 0 0 -10 0 -14 -18
mown down|30 0 0 0 0 0 0 -10 0 -14 -18
mp|-23 -68 -70 48 -22 -19 17 63 10 0 -37
mps|-24 -75 -70 32 -18 -18 16 71 10 22 -37
msc|0 0 0 0 -33 0 0 0 0 0 17
msc arie|0 0 0 0 -33 0 0 0 0 0 17
much|-18 -25 0 -26 -17 28 28 -14 0 54 -29
much @place|0 -11 0 0 0 0 0 0 0 43 -22
much greet|0 -8 0 -8 -7 0 30
much photograph|-10 0 0 -26 0 30
mudslid|0 0 0 0 0 50 0 -20 0 -7
muffled|0 0 0 -10 44 -8
muffled criticism|0 0 0 -10 44 -8
mufti|0 0 0 35 0 0 0 0 0 -27
mugging|-19 -38 0 35 -8 -15 -26 -33 -6 -43 -28
mull|30 0 0 0 0 40 0 0 87 0 -15
mull compromise|0 0 0 0 0 41
mull pipeline|0 0 0 0 0 0 0 0 90 -11
mull return|55 0 0 0 0 0 0 0 0 0 -11
mullah|0 0 0 0 28 0 0 -37
mullah @state|0 0 0 0 0 0 0 -36
mullah oust|0 0 0 0 30
multilateral|0 0 0 0 0 0 20 0 0 -7
multiple|25
mum|0 0 0 0 0 29 0 0 0 -6
munition|45 -16 -41 44 37 81 -11 -36 -34 33 -9
munition burst|31
mural|0 0 0 -17 0 10
murder|40 9 -28 0 10 -28 -60 0 -28 -75 -19
murder name|0 0 0 15 0 0 0 36
murderer|-19 -38 0 39 -9 -12 -26 -29 -7 -43 -29
murderer television|0 0 0 30 0 0 0 11
mused|22 0 0 -21 0 26 0 -14 0 -21
museum|-29 -15 0 -37 40 -9 -12 -27 -10 -22 -14
music|0 8 0 23 0 0 0 0 0 0 -9
must|-72 -35 0 149 -32 -15 -39 -17 -9 -48 -42
mustard|-27 43 0 22
mustard @weapon|-25 0 0 32
mustard gas|0 44 0 -10
muster|8 121 0 6 -86 -40 -39 15 -73 -44
mutineer|78 0 0 36 -24 -47 0 0 0 -12
mutineer loot|41 0 0 0 0 0 0 0 0 -6
mutiny|46 13 0 0 0 0 -7 0 0 48 -13
mutiny column|73
mutual|0 -20 0 -8 -23 0 78 -22
mutual recognition|0 0 0 -7 -18 0 56
muzzle|0 0 0 24 0 0 0 0 0 0 -20
muzzled|0 0 0 -12 12 0 0 0 0 26
my|-8 -7 0 0 10 -38 -9 -12 0 11
my dead|0 0 0 30 0 -35 -6
nab|-81 -54 28 -14 -47 9 -25 11 0 151 60
nab @state|-9 0 0 -9 0 0 0 0 0 46 -9
name|-79 -23 -37 112 -149 12 11 169 -27 -186 -44
name @place|66 -7 0 -7 0 0 0 -12 0 0 -19
name @state|-10 0 0 8 28 -13 12 -31 0 -28 35
name date|0 0 0 11 0 -16 0 53
name day|0 49
name engineer|0 0 0 -10 0 0 0 31
name go|0 0 0 0 0 0 0 0 35
name immigration|0 0 0 0 0 0 0 0 0 -6 40
name street|-7 0 0 -8 0 61 0 -17
napa|-17
napalm|96 -60 -35 21 0 -63 -51 -67 -32 -59 -21
narrow|35 -35 0 -38 11 8 -33 57 31 -66 32
nascent|0 0 0 0 0 -7 0 21
nasser|0 0 0 44 0 0 0 -51
nasser envoy|0 0 0 44 0 0 0 -51
nation|-48 -26 -71 66 -26 8 7 68 8 32 -49
nation grief|0 0 0 0 0 45
nation pact|0 33
national|21 -93 -19 37 -31 -83 -25 25 -62 17 49
national archive|0 0 0 0 0 -56 0 0 0 0 40
national evacuate|-42 0 0 0 0 0 0 0 0 29
national guard|30 -13 0 31 0 0 0 0 0 -29 -8
nationalise|-83 -66 -42 -26 -25 -51 -37 -95 -31 19
nationalize|-83 -66 -42 -24 -23 -50 -37 -95 -31 0 16
nationwide|0 0 0 -23 14 0 0 17
natural|0 0 0 32 0 0 -9 -9 0 27
natural outlet|0 0 0 33 0 0 0 -9
naval|-7 6 67 -30 -20 72 48 -14 0 -28
naval blockade|0 0 0 0 0 37
naval drill|0 0 0 -17 0 0 57
naval infantry|-35 0 33
naval manoeuvr|0 0 43 -8 0 0 0 -9 0 -14
naval rating|49 0 0 0 0 0 0 0 0 -14
naval source|36
naval-force|145 35 65 -69 -109 -54 -75 -75 -57 -82 -67
navigation|-6 0 0 15
navigator|-20 0 0 0 0 0 0 55 0 -18
navigator @place|-20 0 0 0 0 0 0 55 0 -18
navy|101 117 72 -65 -156 -8 -99 -90 -125 -40 -85
navy @place|-51 0 0 0 0 0 0 0 0 30 -19
navy @weapon|-19 0 0 0 0 0 0 0 0 0 56
navy blow|-37 -10
navy day|-30 -9
navy give|0 0 0 -16 0 33
navy no|0 -23 0 0 0 0 0 0 0 43 -22
navy say|-61 107 0 37 0 -8 0 0 0 -7
navy throw|46 -8
navy wound|-50 24
nba|-101 -58 -27 -161 -79 -16 -59 -68 -50 -105 -126
near|120 -59 -14 -45 -40 -16 -14 -29 -13 -41 -13
near @place|0 -37 -8 -16 -35 -7 -16 -18 -11 7
near @state|33 0 0 -7 0 0 0 0 0 -22
near midnight|-30
near-collision|-13 0 0 24
nearer|23 -22 0 0 -8 0 78 -31
nearer aid|35 -14
nearly|67 -11 0 0 0 0 0 8
nearly @date|30
nearly fight|38 0 0 0 0 0 0 -13
neck|-8 0 0 31 0 0 -6 0 0 -11
need|-129 -11 -35 175 19 13 8 -8 -46 -64 -57
need help|0 0 0 0 0 34
need no|0 0 0 57 0 0 -15 40
negotiate|-347 -175 -130 -166 -118 -261 163 138 108 -186 -144
negotiation|-146 -61 -89 -114 -120 60 328 115 -50 -330 -196
negotiation captive|0 0 0 0 0 0 0 53
negotiation grab|0 0 0 48 0 0 -11
negotiations|-23 -44 -17 -79 -49 34 79 120 46 -49 -117
negotiator|-61 -88 -72 25 11 -47 122 216 -8 -89 -70
negotiator @place|0 0 0 34 0 0 -12 0 0 -6
negotiator actor|0 0 0 0 0 0 0 -38
negotiator adjourn|0 0 0 0 0 0 30 -23
negotiator bluntly|0 0 0 -30
negotiator go|0 0 0 0 0 0 38
negotiator meet|0 0 0 0 0 0 -15 56
negotiator note|0 0 0 0 0 0 39
negotiator threaten|0 0 0 54 0 0 0 27
negotiator until|0 0 0 -17 0 0 38 0 0 -25
negotiator who|-11 0 0 0 0 0 32 0 0 -11
neighbour|-22 -19 0 40 0 89 -51 0 -12 -20 -22
neighbour accusation|0 0 0 -17 0 36
neighbour arm|0 0 0 32
neighbour not|0 0 0 -13 0 30
neighbour train|0 0 0 0 0 40
neighbour will|0 0 0 -9 0 49 0 -7 0 -8
neighbour without|0 0 0 26 0 -18 0 40
neighbourlines|0 0 0 18 -21
neisse|0 0 0 0 25 -12 0 -22
neither|-10 13 0 21 14 30 32 -73 81 -38 -12
neither @state|-16 7 0 45 0 -7
neither blame|0 0 0 -49 0 29
neither confirm|-8 0 0 8 0 34 0 0 0 -10
neither country|0 0 0 -25 39
neither escalate|0 0 0 40
neither see|0 0 0 -7 0 0 0 -13 46
neither shoot|-7 31
neither side|0 0 0 29 0 -12 51
neither troop|30 -9 0 0 0 -12
neither would|0 0 0 -7 34
nerve|0 0 0 19 0 0 -9
nervou|0 0 0 0 26 0 0 -9
nest|-13 -12 0 49 -6 0 0 0 0 -14 -14
netflix|-40 -16 -11 -82 31 -33 -47 -102 -14 -59 -35
nets|22 -12 0 0 0 0 0 0 0 39 -16
nets take|23 -8 0 0 0 0 0 0 0 38 -10
netted|0 0 0 0 0 0 0 0 0 27
network|51 -18 0 -25 -29 -9 -22 47 0 80 -30
network convict|43 0 0 0 0 0 0 0 0 -20
network deleted|35 0 0 0 0 0 0 0 0 -14
network list|0 0 0 0 0 0 0 0 0 50
neutral|-8 -25 0 19 0 -16 -19 29 0 -24 47
neutral @platform|0 -24 0 0 0 0 0 0 0 -7 47
neutral lose|0 0 0 30 0 0 0 0 0 -17
neutral venue|0 0 0 -20 0 0 -15 32
neutralised|23 0 0 0 0 0 0 0 0 0 -7
neutrality|0 0 0 -23 33 26 -6
never|-80 -42 -65 97 -117 -25 148 -166 -45 60 -188
never allow|0 0 0 38 0 0 0 0 0 0 -7
never ask|-9 0 0 -24 0 36
never beg|0 0 0 39 -6 -24 -7
never card|0 0 0 0 -19 0 0 -10 0 60
never forgive|0 0 0 -37
never move|0 0 0 -13 0 47
never return|0 0 0 0 0 -12 41
never set|16 0 0 -39
never want|0 0 0 -47 22
new|-86 0 -12 51 30 -86 -61 26 12 -45
new @person|0 0 0 -33 13 0 0 42 0 -11 -14
new @state|0 53 0 -18 31 -19 0 20 0 -7
new @weapon|9 0 0 -9 0 0 0 0 0 0 32
new authorities|0 0 0 -17 44 0 0 -9
new cabinet|0 0 0 0 0 0 0 0 0 -33 24
new come|0 0 0 0 0 -11 -8 -12 57
new fence|-8 0 0 0 0 0 0 0 0 30
new hatchery|0 0 0 0 0 0 0 -32
new loan|0 0 0 0 0 -6 0 68 0 11 -7
new map|0 0 0 64 -19 -21 0 0 -6 -16
new pitch|0 0 0 36
new round|0 0 0 18 0 0 -19 30
new ruler|0 -8 0 7 -9 52 -10 19 -8 -11
new season|0 44 0 -7 0 0 0 -9
new start|0 0 0 0 0 0 39
newest|-27 -10
news|-29 0 0 17 12 23 -15 43 0 18 -12
news @place|0 31 0 0 0 39 0 0 0 -8 -10
news agency|-40 -29 0 18 18 -12 0 20 0 15
newsletter|-22 0 0 -12 36 0 0 0 0 -10
newsletter claim|-22 0 0 -12 36 0 0 0 0 -10
newsmen|0 0 0 -15 0 -8 0 44
newspaper|54 -18 0 -33 27 -29 7 -30 0 -13 60
newspaper office|0 0 0 0 0 0 0 0 0 0 47
newspaper quote|0 0 0 0 30 -17
newspaper say|0 0 0 34 -11 0 36 -25 0 0 42
newspaper write|32 0 0 -23 -27 0 0 10 0 -8 -7
newspaperman|0 0 0 0 0 0 0 0 0 28
newsroom|55 0 0 -9 -8
newsroom years|33 0 0 0 -7
next|-45 -14 0 98 -19 -6 17 40 0 -11
next @state|-31 0 0 79
next door|0 0 0 -9 0 30 -8
next round|0 0 0 0 0 -19 42 15
nfl|-101 -58 -27 -161 -79 -16 -59 -68 -50 -105 -126
ngo|-23 -68 -70 38 -18 -18 19 71 10 0 -37
nias|-10 0 0 0 0 38
night|135 19 -10 22 0 -26 -38 -8 -13 -10 32
night @state|-7 0 0 71 0 0 0 -23 0 -40
night curfew|0 0 0 0 0 0 0 -44 0 0 60
night dawn|0 0 0 0 0 0 -12 37
night four|0 0 0 0 0 0 0 63
night jam|0 0 0 0 0 0 0 0 0 40
night quake|0 0 0 0 42
night quiet|0 36
night run|-9 51
night-vision|-6 -10 0 -15 0 47 0 0 0 -12
night-vision goggl|-6 -10 0 -15 0 47 0 0 0 -12
nightclub|-21 -38 0 33 -8 -15 -28 -34 -7 -48 -29
nightfall|-32 71 0 0 0 0 0 -17 0 -25 -6
nightfall not|-32 31 0 0 0 0 0 0 0 -18
nightly|28 16 0 0 0 -37
nightly home|31 0 0 0 0 -34
nighttime|0 0 0 0 0 0 0 0 0 27
nikiforo|15
nil|0 -13 0 0 0 0 0 0 0 42 -22
nil @date|0 -13 0 0 0 0 0 0 0 42 -22
nine|0 -43 7 24 -38 -53 -34 -22 -6 98 84
nine @state|-47 -8 0 30 -12 -12 -15 0 0 35 13
nine dash|0 0 0 34 0 0 -12
nine leader|0 0 0 0 0 -44 0 0 0 46
nine other|74
nine policemen|0 0 0 0 0 0 0 0 0 0 33
nineteen|-32 0 0 6 0 0 21 -41 0 26 8
nineteen @state|-32 0 0 0 0 0 0 0 0 22 10
nineteen fruitles|0 0 0 0 0 0 22 -39
nineti|0 0 0 0 0 0 0 23 0 0 -19
ninety|26 0 0 -20 0 0 0 23 0 -14
ninja|-49 29
ninja militia|-49 29
ninth|0 0 0 -36 0 0 0 11 0 -22
nipped|0 0 0 -22 14
niño|-9 0 0 0 0 0 0 0 0 0 48
no|-34 -18 -33 -52 120 -99 200 -69 12 0 -108
no @date|0 0 0 71 0 0 -7
no @platform|33 -12
no @weapon|-12 84 0 0 0 0 -12 0 0 0 27
no air|0 0 0 0 0 33
no breakdown|0 0 0 0 0 0 -39 0 37
no breakthrough|0 0 0 0 0 0 -39 0 37
no case|0 0 0 -22 0 36
no cohesion|0 0 0 33 0 0 -12 0 0 -7 -7
no condition|0 0 0 -14 0 0 -8 41
no country|0 0 0 0 34 -17
no date|0 0 0 0 0 -19 33 -7
no deal|0 0 0 0 0 0 28 -59
no embargo|0 0 0 0 0 0 0 0 0 31 -21
no flar|0 38
no grudge|0 0 0 -7 39 0 -12 9 -7
no hand|73 0 0 0 -10
no harm|0 0 0 -41 15
no headway|0 0 0 0 0 0 35 -8
no intervention|0 0 0 35 0 0 0 0 0 0 -9
no invitation|0 0 0 0 -11 0 0 70
no longer|-52 7 0 -73 33 -49 14 -14 -7 56 60
no more|-18 0 0 36 -17 -32 29 11 -12 -7
no nearer|0 0 0 0 -8 0 78 -31
no new|0 0 0 -11 0 0 0 42
no offence|0 0 0 -30 22
no one|0 13 0 -51 41 -24 0 -11 0 -21
no order|62 -34 0 0 0 0 0 0 0 19
no other|0 30 0 0 0 0 0 0 0 -16 -13
no plan|-6 -18 0 30 -38 0 0 0 0 31 28
no progress|0 0 0 0 0 0 0 -34
no promise|0 0 0 13 -33
no quarrel|-15 0 0 -21 58 -10 -10 0 0 -6
no reason|-13 0 0 -20 26 38 -20 10 0 38
no relations|0 0 0 0 -16 41 0 0 0 -6
no reply|-18 0 0 0 -8 -20 47 -22 18 -10
no rule|0 0 0 33 0 0 -12 0 0 -7 -7
no sanction|0 0 0 0 0 -24 0 0 0 51
no second|0 0 0 58 -12 -29
no shot|0 38
no string|0 0 0 0 0 0 -11 45
no such|0 0 0 0 10 0 -6 45
no talk|0 0 0 -23 0 0 -76 45
no ten|0 0 0 42 -8 0 0 21
no war|-6 0 0 -16 77 0 -9
no-fly|0 0 0 0 0 8 0 0 0 29
no-fly ban|-10 0 0 0 0 0 0 0 0 33 -8
no.|0 0 0 34 0 -17 0 0 0 -8
noble|-11 0 18
nobody|-26 15 0 -37 9 -62 25 0 16 32
nobody @place|-38 0 0 9 0 -9 0 0 0 21
nobody ask|0 36 0 -36
nobody capital|-8 0 0 -6 0 0 0 0 0 0 38
nobody ears|37 0 0 -11 0 -28
nobody here|0 0 0 -13 37 -11
nobody hurt|-40
nod|0 0 0 0 22 0 0 0 0 0 -10
noise|-6 0 0 -10 0 -16 0 0 0 -39
noise appeal|0 0 0 0 0 -48
noise night|0 0 0 52 0 0 0 0 0 -38
nomad|0 0 0 0 0 0 0 -11 40
nomad chief|0 0 0 0 0 0 0 -11 40
nominate|27
nomination|0 0 0 0 0 0 -19
non|0 0 0 15 -7 0 0 -14 0 35 -12
non-proliferation|0 0 0 -17 0 0 27 0 0 -6
none|41 20 0 30 -16 0 13 -23 29 -10 33
none @state|0 0 0 37 -10
none float|0 -6 0 0 0 0 0 0 0 0 35
none four|0 0 0 0 0 0 0 -17 33
none wiser|0 33
nonsense|0 0 0 -7 -15 10
noodl|0 0 0 0 0 -15 0 0 0 0 13
nor|0 19 0 58 -54 53 0 -18 0 -35 -10
nor @place|-6 0 0 45 0 -7
nor @weapon|-7 31
nor absolve|0 0 0 -49 0 29
nor deny|0 0 0 0 0 36 0 0 0 -10
nor no|0 0 0 0 0 31 0 -8
nor plan|30 -9 0 0 0 -12
nor yield|0 0 0 40
nordic|0 0 0 14 17 -9 7 -25
normal|0 0 0 0 0 0 -18
normalisation|0 0 0 7 -27 0 -8 0 17 -16
normalisation talk|0 0 0 0 0 0 -20 -46 20
normalisation tie|0 0 0 -10 -16 0 0 48 0 -13
normalise|38 -47 -19 -36 -13 -72 -76 192 -74 -138 6
normalise appropriate|0 0 0 -22 0 0 0 35
normalization|0 0 0 0 0 0 24 -25
normalize|48 -44 -18 0 0 -67 -74 121 -73 -118 14
norman|-31 0 0 -11 0 0 0 0 0 27
norman fishermen|-29 0 0 -11 0 0 0 0 0 30
north|9 68 -10 18 0 102 8 54 -13 42 18
north @person|0 0 0 -7 29 0 0 -35 0 15
north @place|16 -19 0 -24 0 31 0 19 0 -14
north @state|0 24 0 -9 0 0 0 35 0 -6 -21
north back|0 0 0 -8 0 0 -31 0 0 49
north negotiator|0 0 0 54 0 0 0 27
north news|0 0 0 36 -11
north river|0 37 0 -35 0 0 -8
north say|-33 47
north scuttle|0 -6 0 0 0 0 0 0 0 0 35
north take|0 0 0 0 0 0 0 0 0 33
northern|60 42 0 -22 0 0 -10 7 0 -17 -26
northern @place|30
northern alli|25 -30
northern alliance|0 0 0 0 30
northern suburb|0 0 0 0 0 0 0 0 0 39
nose|52 -16 17 14 8 -20 -16 -10 11 -27 -42
not|-49 -86 -143 71 78 -51 223 -158 -78 -39 -311
not @date|32
not @state|-43 30 0 23 0 0 -11 0 0 16
not @weapon|-31 37 0 -11
not about|44 0 0 0 0 0 0 0 0 0 -6
not against|0 0 0 -27 36 0 0 -19
not answer|0 0 0 -37 18 0 -11
not ask|0 0 0 34 0 0 -12
not astonished|-30 0 0 0 0 26 0 0 0 -10
not attend|0 0 0 -30 0 0 7
not back|0 0 0 -45 0 0 -9 0 0 43
not beg|0 0 0 0 0 0 -11 45
not cloud|-13 0 0 0 34 0 -14 0 0 -6
not comment|0 0 0 0 0 40
not concede|0 0 0 -11 47
not concession|0 0 0 -8 -8 0 0 0 53
not consult|0 0 0 35 -11 0 0 0 0 -12
not contemplate|0 -12 0 69 0 0 -9
not coordinat|0 0 0 -35 0 -10 36 -10
not cut|0 0 0 -33 79 0 -8 0 0 -13
not dream|0 0 0 -48 11
not drill|0 0 0 -19 32 0 -7
not even|-9 0 0 0 0 0 0 0 0 30
not exclude|0 0 0 46 -7
not excluded|0 -6 0 16 0 0 -44 66
not extend|0 0 0 36 0 0 -7 -41
not first|0 0 0 -50 47
not foreseen|37 16 0 0 0 0 -10
not forget|0 -8 0 0 -8 42 -16 0 0 0 -6
not give|0 0 0 44 -8 0 -12
not go|-9 -21 0 -41 0 -18 21 -7 0 100 -10
not gold|0 0 0 0 0 0 0 0 0 30
not guilty|37 0 0 -11 0 -28
not gunpoint|0 0 0 0 0 0 -11 38
not haggle|0 0 0 -46 0 0 35
not hear|0 0 0 46 0 -28
not heed|0 0 0 -11 -11 44 -13 -20
not intend|22 32 0 0 -20 0 14
not interested|0 0 0 -32 33
not intimidate|0 0 0 -41
not lay|0 45 0 -23 -25
not leave|0 -24 0 96 0 0 0 0 0 -8
not let|90 -12 0 65 -21 0 -20 0 0 40 -14
not meet|0 0 0 -13 0 0 32 -18
not months|0 0 0 -10 -16 0 0 48 0 -13
not negotiate|0 0 0 -11 0 0 43 -7
not offer|0 0 0 0 0 0 0 0 0 0 38
not one|6 -6 0 -42 -11 -7 11 39
not provoke|0 0 0 -30 31
not ratify|0 0 0 31 0 0 -8 -8
not read|-10 0 0 -26 0 30
not release|-25 0 0 -8 0 0 0 0 0 0 50
not reopen|0 0 0 93 0 0 -13 0 0 0 -6
not return|-7 0 0 44 0 0 13 0 0 0 -7
not rouble|0 0 0 0 0 0 0 0 0 39
not rule|40 0 0 -37 -8 -8 -64 24 0 26
not rupture|0 0 0 -29 -14 0 0 0 0 39
not see|44 -7 0 0 0 -17 -7 0 0 -14 -10
not set|0 0 0 31 0 0 0 0 0 0 -14
not share|0 0 0 0 0 0 32 -19
not shoot|-20 28 0 0 62 -48
not shut|0 0 0 -6 0 0 -11 0 0 36
not sign|0 -11 0 -67 -12 0 79 -10
not since|-41 46 0 0 0 0 0 0 0 -9
not single|0 0 0 -38 0 0 27
not sit|0 0 0 -35 -7 0 38 -11 0 -7
not speculate|-47 0 0 -11 0 53
not starve|0 0 0 -13 0 30
not storm|0 37 0 -7 0 0 0 0 0 -9
not table|0 0 0 0 -20 0 37
not talk|0 0 0 -19 0 -12 36 -9
not travel|0 0 0 -6 0 25 51 0 0 -9 -21
not under|0 0 0 46 0 0 -16
not use|0 0 0 -25 36 12
not want|0 0 0 -72 14 -10 54 12
not withdraw|0 -42 0 39 0 0 -8 0 0 -18
not word|0 0 0 0 0 0 22 -34
notch|0 20
note|-74 -83 -6 105 47 93 -70 -47 166 -111 -19
note @date|0 0 0 -21 37 -8 -9 0 23
note @place|0 0 0 33 0 18 0 0 0 0 -9
note @platform|0 0 0 31
note dam|0 -6 0 -28 0 52 0 0 0 -14
note displeasure|30
note great|0 0 0 0 0 33
note say|0 0 0 43 -11 -34 0 0 -11
note sorrow|0 0 0 -11 47 -8
note two|0 0 0 0 22 0 0 0 0 0 37
note what|0 0 0 -31 0 -12 0 0 40
nothing|-31 61 -8 0 -79 -46 196 -127 97 -25 -39
nothing @state|68 0 0 0 0 0 -8
nothing against|0 0 0 0 0 -16 0 41
nothing but|0 0 0 0 0 0 11 -39
nothing discuss|0 0 0 0 0 0 31 15
nothing drive|0 0 0 0 0 0 0 0 31
nothing else|0 0 0 -8 0 0 31 23
nothing fire|-55 77
nothing less|0 0 0 46 0 -8 0 0 0 19
nothing new|0 0 0 -14 0 -11 -27 -15 61
nothing reproach|0 0 0 -45 0 28
nothing say|-12 36 0 0 0 13
nothing so|0 -12 0 0 0 0 35
nothing talk|0 0 0 -24 0 -16 29 -48
nothing yet|-11 0 0 0 0 60 0 0 0 0 -6
notice|-27 0 0 85 -32 0 -10 0 0 -11 -37
notice @state|0 32 0 32 0 0 0 0 0 -10
notice cross|0 0 0 -16 0 33
notice no|0 0 0 33 0 0 -12 0 0 -7 -7
notice surprise|0 0 0 38 0 -23 0 0 0 -7
notice would|0 -11 0 -13 -21 0 34
noticed|-20
notify|0 -11 0 19 -9 0 -7 -17 0 100
notify @state|0 -7 0 0 0 0 -7 -14 0 53
notify mariner|0 0 0 0 0 0 0 0 0 49
notion|22 -21 -25 0 65 108 -27 9 -13 -27 -57
notion country|0 0 0 -21 26 -57
notion hand|0 0 0 39
novel|-41 -20 -11 -86 30 -37 -47 -103 -14 -78 -35
novelist|0 0 0 0 0 0 -12 -54 0 -8 -7
novelist @state|0 0 0 0 0 0 0 -32
novice|0 0 0 15
now|37 25 0 12 32 -20 0 21 -8 -32 10
now @state|0 0 0 -59 18 0 0 11
now go|0 0 0 0 0 0 0 0 0 0 47
now work|0 0 0 0 0 0 0 31
nowhere|0 0 0 0 0 0 14 -15 -13
npt|0 0 0 0 35 0 -26
npt then|0 0 0 0 35 0 -26
nuclear|71 0 0 -55 -8 -16 19 22 -7 0 38
nuclear accord|0 0 0 0 -14 0 40 -18
nuclear blockade|0 0 0 -22 0 36
nuclear capable|30
nuclear device|58 0 0 -25
nuclear licence|0 0 0 -6 0 0 0 -7 0 31
nuclear operator|-9 0 0 -7 0 0 0 0 0 32
nuclear round|0 0 0 0 0 0 -12 37
nuclear test|0 0 0 -11 0 0 0 0 0 0 37
nuclear use|0 0 0 42 0 0 0 -15
nudged|0 0 0 0 0 79 -8 0 0 -14
nudged @state|0 0 0 0 0 79 -8 0 0 -14
nuijamaa|0 0 0 0 0 0 0 0 0 18
nuke|14 -16 -41 47 37 81 -11 -35 -33 34 -9
null|0 0 0 84 0 0 -16 -9 0 -22 -12
null void|0 0 0 84 0 0 -16 -9 0 -22 -12
nullify|7 -11 0 -11 -31 -44 -40 -8 14 104 58
number|-44 0 0 -80 0 0 -22 29 21 0 23
number about|0 0 0 0 0 0 0 31
number plat|0 0 0 -15 -27 0 -8 16 0 11 35
number soldier|-13 -6 0 0 0 30
number still|0 0 0 -6 0 0 0 -9 33
nun|0 0 0 34 -10 -6 0 0 0 0 -27
nuncio|0 0 0 0 0 0 0 32
nuncio shuttle|0 0 0 0 0 0 0 32
nuns|0 0 0 0 0 0 0 0 0 54 15
nuns rapper|0 0 0 0 0 0 0 0 0 54
nurse|-54 -56 -16 19 -82 11 -77 -91 -37 23 62
nurse picketed|-9 0 0 0 0 0 0 0 0 38 -17
nursery|0 0 0 0 0 0 0 -17
nyal|0 0 0 0 0 0 0 0 0 0 45
nyal ganyiel|0 0 0 0 0 0 0 0 0 0 45
nyet|24
oasi|0 0 0 0 0 0 0 0 0 28
oath|0 0 0 24 0 0 0 0 0 -7
obdurate|0 0 0 0 0 -11 0 0 0 -23
obelisk|0 0 0 0 0 0 0 0 0 0 26
obey|-26 122 0 -30 27 30 22 -36 -16 18
object|-104 -65 -27 279 -92 -116 0 -95 -25 -143 -103
object @state|0 0 0 58 0 -14 -8 -10
objection|16 -33 0 20 115 -14 -31 -11 0 -21 -73
objection @state|0 -9 0 0 34 0 0 -10 0 0 -8
objection once|0 -9 0 0 0 0 0 40 0 0 -23
objection open|0 0 0 0 33 0 0 -20 0 0 -18
obliged|-22 0 0 0 0 0 0 0 0 21
obliterate|142 -83 -74 26 52 -151 -43 -180 -84 -62 -23
observation|0 26 0 28 0 -6 0 -37
observation tower|0 29 0 0 0 0 0 -36
observe|-39 126 33 -31 -23 22 31 -62 -34 -6 -23
observe @date|0 -11 0 -13 -21 0 34
observe pause|0 6 0 0 0 0 0 -36
observer|-86 41 0 -36 96 43 24 -43 -9 31 58
observer @state|0 0 0 -10 0 0 42 -16
observer certified|0 0 0 0 0 -56 0 0 0 0 41
observer manoeuvr|0 0 0 39 0 0 -33
observer mission|0 -23 0 0 8 0 0 31
observer return|0 0 0 -7 0 36 0 0 0 0 -37
observer summit|0 0 0 0 0 0 37 -48
observer will|0 0 0 0 0 -6 0 -16 0 0 63
obstacle|0 29 -8 -30 0 -19 34 46 43 11 -29
obstruct|22 -27 0 -6 -18 -17 -28 -28 -11 98 -19
obstructionist|0 0 0 16 0 -7 0 0 0 -7
occupier|0 0 0 39 0 0 0 -19
occupier dared|0 0 0 39 0 0 0 -19
occupy|153 -129 8 -43 0 -39 69 -62 0 25 -27
occupy aouzou|39 0 0 0 0 0 0 0 0 -11
occupy government|-13 0 0 0 0 0 0 0 0 35
ocean|-14 0 0 0 0 0 23 0 0 -13 -22
odd|-24 34
odd sniper|-24 34
odds|0 0 0 -8 0 120 0 0 0 -18
odds deal|0 0 0 0 0 37
odds march|0 0 0 0 0 84 0 0 0 -17
oder|15 0 0 0 24 -12 0 -23
of|-45 -12 -20 0 0 8 -40 -8 0 -15 8
off|-8 65 56 -57 22 -21 95 -139 -12 0 54
off #|54 0 0 0 0 0 0 0 0 24 -17
off @date|0 12 0 28 0 -11 -8 0 0 0 43
off @organization|-27 0 0 -23 -8 32 -9 -8 0 9 7
off @person|-12 0 0 0 0 0 0 0 0 31
off @place|52 -17 22 -41 18 0 16 26 -7 -68 -34
off @state|72 34 0 0 27 -8 9 -9 0 -78 -16
off again|0 0 0 0 0 0 0 42
off all|0 0 0 0 0 0 15 -6 0 33
off ban|0 0 0 -9 0 0 0 0 0 -31 30
off blacklist|0 0 0 0 0 0 0 0 0 -33 32
off calendar|0 0 0 0 0 0 40 -11
off combat|-41 27
off court|0 0 0 -40 -8 0 0 0 0 -15
off debt|0 0 0 0 0 0 0 8 0 0 35
off decision|-13 0 0 0 33 0 -15 0 0 -7
off dialogue|0 0 0 0 0 60 20
off dispatch|0 56 0 0 0 -16
off eastward|14 30
off every|-34 19 0 0 0 0 0 0 0 6
off family|0 0 0 -39 0 0 26
off farmakonisi|21 0 0 0 0 0 0 0 0 -44
off gas|0 0 0 0 0 0 0 0 0 0 36
off gunman|-30 0 0 0 0 0 0 0 0 40
off hill|-10 33 0 0 0 0 0 0 0 0 -27
off inspection|0 0 0 -18 0 0 -13 0 0 36
off job|0 0 0 0 0 0 0 0 0 48 -9
off limit|-32 0 0 0 0 0 0 0 0 14 -17
off list|-13 9 0 -13 0 -19 0 0 0 -27 64
off loan|0 0 0 -41 0 0 0 -6 0 56 -8
off lunch|0 0 0 0 0 -30 30 0 0 -13
off male|36
off mobile|43 0 0 0 0 0 0 0 0 -20
off modelo|30 -8 0 0 0 -7
off nias|-10 0 0 0 0 38
off no|0 0 0 0 0 0 17 -51
off note|0 0 0 33
off nothing|35
off opposite|0 0 0 0 0 0 0 0 31
off palace|48 -6
off pylo|0 0 0 35 0 0 0 0 0 -10
off regional|0 0 0 38 0 -31
off relations|0 0 0 14 0 0 -15 -76 0 60
off shoal|0 0 0 40 0 -14 -10 0 0 -15
off smoothly|0 0 44
off stipend|-19 -7 0 -7 0 0 0 0 0 49
off strike|0 68 0 -11 0 0 -7
off table|0 0 0 -26 55 0 -24 18
off tap|0 0 0 0 0 0 0 0 0 0 33
off terror|0 -7 0 0 30
off terrorism|0 0 0 -14 0 54 0 0 0 -7 -7
off thitu|-8 0 0 43 0 0 0 0 0 0 -10
off vote|0 0 0 0 0 17 0 0 0 -33
off walkout|0 0 0 0 0 -6 0 0 0 -9 84
off war|0 0 0 56
off without|-14 0 0 0 0 -6 0 -8 0 0 32
off zapad|0 0 38 0 0 0 0 0 0 -26
offence|-26 0 0 -38 36 0 0 -12 0 -10 -14
offence @state|0 0 0 -30 22
offended|0 0 0 0 18 0 0 -12
offensive|160 -8 -69 -40 -20 -32 -13 32 -90 -214 -139
offensive @place|0 44 0 -7
offensive @state|21 -14 0 -19 42 0 0 7
offensive south|32
offer|-535 -336 -135 -28 152 -146 -19 307 102 -624 -159
offer @place|-17 0 0 -26 50 0 0 -18 86 0 10
offer @platform|0 0 0 0 0 0 0 31
offer @state|0 0 0 18 68 -9 -34 27 -17 0 31
offer amnesty|0 0 0 0 30
offer condolenc|0 0 0 -10 -18 66 0 -10
offer escort|0 0 0 0 38 0 0 0 0 0 -14
offer food|0 0 0 39 -7
offer ratify|0 0 0 0 0 0 73 -69
offer reopen|0 0 0 -14 0 0 30 -14
offer return|0 0 0 0 -8 0 0 -13 0 0 33
offer talk|0 0 0 19 0 0 56 7 -7
offer tear|0 0 0 37 0 0 -19
offer war|0 0 0 -9 -10 0 0 40
office|-53 -89 -31 64 -33 -43 22 101 31 28 -28
office @place|14 -8 0 36 -13 49 0 -28 0 61 -9
office @state|-40 0 0 -18 -13 -7 0 18 0 26
office although|0 0 0 38 0 -12 0 -9
office counted|39 0 0 0 0 0 0 -9 0 -14 -18
office each|0 0 0 -8 -11 0 0 30
office last|0 0 0 0 0 0 0 0 0 0 47
office mention|0 0 0 0 0 0 0 -17 33
office say|0 -8 44 0 -10 21 0 -27 0 -22 39
office spokesman|0 0 0 -50 47
office we|0 0 0 0 0 0 -11 45
officer|-55 17 -82 0 -14 -84 -16 103 12 64 -64
officer @group|0 0 0 -12 -7 0 0 34 0 0 -11
officer @place|-71 46 0 0 6 -8 -16 0 -8 20 44
officer begin|0 0 0 0 -8 0 0 -16 0 0 36
officer coached|-20 0 0 0 0 0 0 55 0 -18
officer court|0 0 0 0 0 0 0 0 0 36
officer meet|0 0 0 0 0 0 0 60
officer open|0 0 0 0 0 0 0 -30 0 0 28
officer report|20 17 0 -8 0 0 0 -28 0 38 -14
officer say|29 0 0 83 -16 -10 -35 -17 0 -32 -10
officer terminate|0 0 0 -22 0 0 0 -11 0 33 -9
officer warn|70 0 0 -48 0 0 0 0 0 -48
officer which|0 0 0 -11 0 33
official|-110 -45 -76 41 0 0 34 87 24 38 -31
official @place|-29 0 0 -34 -25 -22 11 40 0 18 15
official call|0 0 0 -18 -10 63 0 -21
official comment|-13 0 0 0 0 44 0 -9 0 -12
official confirm|0 -10 0 34 0 0 0 0 0 -19
official deny|0 0 0 55 0 -15 0 8
official full|0 0 0 0 30
official hold|0 0 0 0 0 51 -15
official indicate|-8 0 0 0 0 61
official refuse|0 0 0 -12 0 0 58 0 0 -16
official rule|48 0 0 -11
official say|8 39 0 -23 12 -51 21 44 -22 -34 43
official visa-free|0 0 0 0 0 -8 0 0 0 30 -15
official who|0 0 0 0 0 0 8 -33
official will|0 0 0 52 0 0 -9 0 0 -12
oil|13 -50 -36 -27 -73 45 -56 13 -27 100 -31
oil @platform|-16 0 0 0 0 0 0 -6 0 66 24
oil block|0 0 0 7 -8 0 0 48 0 -26
oil chief|78 -9 0 -10 0 17 0 0 0 -34
oil crescent|0 30
oil embargo|0 0 0 -16 0 -7 0 0 0 63 17
oil firm|0 0 0 0 0 0 0 -32 0 -9
oil flow|0 0 0 0 0 0 0 0 0 0 33
oil magnate|0 0 0 0 0 0 0 0 0 35
oil revenue|0 0 0 0 0 50
oil stop|0 0 0 0 0 0 0 0 0 8 -33
oil trader|0 0 0 43 0 0 0 0 0 -22
oiled|0 -28
oilmen|0 -7 0 0 0 0 0 0 0 -17 29
okrestina|61 0 0 0 0 -6 0 0 0 0 -42
okrestina jail|61 0 0 0 0 -6 0 0 0 0 -42
old|42 -42 0 0 -17 -43 -32 45 -7 -20 43
old people|-10 -10 0 0 0 0 0 0 0 0 32
old war|0 0 0 0 0 -31 0 0 0 0 24
old wine|0 0 0 20 0 0 0 39
oldest|-27 -19 0 -26 0 0 0 0 0 -12
oligarch|0 0 0 -7 0 0 0 0 0 20 -9
olive|0 0 0 -23 -6 0 6 70 0 -9
olive branch|0 0 0 -20 -6 0 7 70 0 -9
olympiaco|0 0 0 -18 0 -6
olympic|0 0 0 0 0 0 0 21
olympics|-101 -58 -27 -161 -79 -16 -59 -68 -50 -105 -126
on|15 -76 -22 0 32 38 -12 30 -19 -40 52
once|-44 -13 0 35 -37 30 27 43 0 -53 48
once ceasefire|44 0 0 0 0 0 0 -13
once demarcation|-48 36 0 0 0 -24
once more|-40 -21 0 32 -14 31 32 -42 0 -28 84
once text|0 -9 0 0 0 0 0 40 0 0 -23
one|12 0 17 59 0 -15 -22 57 -30 0 -57
one @person|0 0 0 -30 0 -6 0 0 0 9
one @place|12 0 0 -10 -19 -6 39 -28 0 -13
one @state|-11 -21 0 -47 31 -29 0 -19 0 37 -14
one broken-down|0 31
one close|0 0 0 -25 0 0 -20 40
one day|0 0 0 0 35 0 -26
one each|0 -14 0 0 0 -14 0 0 0 57 -8
one executive|0 0 0 38
one hostage|36 0 0 33
one hotel|0 0 0 0 0 0 32 -19
one hut|0 0 0 0 0 0 0 31
one mild|0 0 0 32 0 0 0 -21
one nine|74 0 0 34 0 0 -12
one no|0 0 0 0 0 0 -11 45
one paragraph|0 -9 0 0 0 0 34
one step|0 0 0 32 0 0 -7 -35
one ten|0 0 0 0 0 84 0 0 0 -17
one threaten|0 0 0 32 0 0 0 -21
one would|0 0 0 -45 37
one-page|0 0 0 32 0 0 0 24
one-page declaration|0 0 0 32 0 0 0 24
ones|-10 51 0 0 0 0 0 -16 0 0 -6
ones @place|0 51 0 0 0 0 0 -16 0 0 -6
onion|-7 0 0 -43 0 0 0 0 0 -7
onion shortage|0 0 0 -53
online|0 0 0 -21
only|26 -28 19 16 -44 45 12 -73 17 -13
only announce|0 0 0 34 -7 0 -12
only decad|0 0 0 32
only judge|0 0 0 -11 0 0 32 -17
only matter|0 0 0 44
only path|0 0 0 0 -25 42
only press|0 0 0 -9 37
only view|0 0 0 0 0 0 -20 -46 20
onslaught|76 -19 -43 18 -7 0 -33 -46 -47 -21 -51
onto|-28 -9 0 0 0 -8 0 0 0 15
onto stage|-12 0 0 0 0 0 0 0 0 0 32
open|-155 -288 103 -19 -33 -201 -101 91 42 -258 256
open @organization|0 0 0 14 0 0 6 -37
open @place|-32 -7 34 -8 0 0 -10 -47 0 -17 49
open @state|-9 0 0 0 0 0 -11 -7 51
open accession|0 0 0 -20 30 0 33 -21 0 0 -21
open all|0 0 0 0 0 0 0 0 0 34 -7
open arm|0 0 0 -9 61 -6 0 0 0 0 -27
open but|0 0 0 0 0 0 -11 38
open consulate|0 0 0 0 0 0 0 34 0 -30 -21
open consultation|0 0 0 0 0 0 0 36
open corridor|0 0 0 0 0 0 0 -7 0 0 36
open criminal|0 0 0 38
open data|0 0 0 0 0 0 0 36 0 0 -12
open dialogue|0 0 0 0 -11 -40 -6 47
open embassy|0 0 0 -35 0 0 0 50 0 13 -6
open fifth|0 0 0 0 0 0 35 43
open fire|64 -10 0 -7 0 0 0 0 0 -11
open gate|-10 0 0 -6 -13 -10 0 15 0 56 8
open investigation|0 0 0 42 0 0 0 -12
open microphone|0 0 0 -8 31 0 0 -6 0 0 -7
open new|0 0 0 15 0 0 0 -38 0 -7 7
open public|0 0 0 0 0 0 40 -55
open road|-7 0 0 23 0 0 0 -45 0 20
open skie|0 0 0 0 0 0 0 -15 0 0 37
open sweet|0 0 0 0 0 0 0 0 0 0 50
open two|0 0 0 0 -19 0 0 -27 0 0 31
open up|65 -7 0 -8 0 0 0 -12 0 0 -15
open war|0 0 0 45 0 0 -12
operation|91 46 -53 -36 -16 35 -42 -37 -33 19 -98
operation around|0 38
operation name|43 0 0 0 0 0 0 0 0 0 -19
operativ|29 0 0 0 0 0 0 0 0 -10
operator|-17 0 0 0 -11 -42 0 -32 0 39 -8
operator computer|-9 0 0 -7 0 0 0 0 0 32
operator urge|0 0 0 0 0 -36
opponent|31 -77 -17 -34 -64 -29 -8 14 -60 16 47
opponent elbow|0 0 0 0 -42
oppose|-63 -215 -42 357 -140 -231 129 -48 -98 -88 -187
oppose militia|0 0 0 0 0 0 0 37
opposite|31 -27 0 -42 14 -11 0 14 56 -31 -21
opposite direction|0 0 0 0 0 0 0 0 31
opposite kamishli|30 0 0 -16
opposition|20 -88 -77 103 0 -62 15 78 0 -26 -22
opposition @place|0 0 0 0 0 0 0 48 0 0 -9
opposition blame|0 0 0 -53
opposition bloc|0 0 0 34 0 -13
opposition candidate|47 0 0 0 0 0 0 0 0 -9
opposition canvasser|30 -8 0 0 0 -7
opposition coalition|0 0 0 0 0 0 0 38
opposition deputi|0 0 0 0 0 0 0 0 0 42
opposition fighter|-14 0 0 0 42
opposition headquarter|0 0 0 0 0 0 0 32
opposition hold|-14 0 0 57
opposition party|35 0 0 0 0 0 0 -10
opposition senator|0 0 0 36 0 0 0 0 0 0 20
opposition shun|0 0 0 45
opposition ultimatum|0 0 0 0 0 0 0 0 0 42
oppress|0 0 0 22
opted|0 0 0 -29 46 0 -7
opted out|0 0 0 -29 46 0 -7
optimism|0 0 0 -15 -6 9
optimistic|0 0 0 0 0 25 0 0 0 -8
option|-17 7 0 69 0 0 0 -11 0 -18
or|-54 0 20 172 -35 -19 -24 -22 -6 -77 -21
oral|0 0 0 0 0 0 0 -15 0 0 30
oral rehydration|0 0 0 0 0 0 0 -15 0 0 30
orchard|27 0 0 0 -6 0 0 0 0 12
orchard around|37
orchard khurvaleti|-8 0 0 0 0 0 0 0 0 30
orchestra|0 0 0 -8 0 -7 0 -19 0 -19
orchestrate|-39 0 0 12 -22 -23 38 0 -8 0 17
order|312 37 -110 -119 -130 -260 -102 -278 -254 22 -78
order #|30 0 0 0 0 0 0 0 0 -30
order @date|-11 -17 0 0 0 0 0 0 0 35 -16
order @person|0 -8 0 -21 -7 0 38 0 0 27
order @platform|-15 36 0 0 0 0 0 0 0 -23
order @state|16 -22 0 32 0 0 -8 0 0 0 -7
order against|0 38 0 0 0 0 -15 0 0 9
order all|33 0 0 0 0 0 0 0 0 -32
order arrest|-35 0 0 -11 0 0 0 0 0 27 -8
order border|-39 37 0 0 0 0 0 0 0 -17
order cancel|0 0 0 0 0 0 -11 0 0 0 36
order close|-9 0 0 0 0 0 0 0 0 -19 64
order coalition|-23 0 0 0 0 0 0 0 0 54
order court|0 0 0 32
order diplomatic|0 0 0 52 0 0 -9 0 0 -12
order dispatch|-32
order emergency|31 0 0 0 0 -34
order expert|0 0 0 0 0 0 54
order flag|0 0 0 0 0 60 0 0 0 -19
order fund|52 0 0 0 0 0 0 0 0 -24
order general|-7 0 0 -30 0 0 0 0 0 17
order hold|47 0 0 -18 0 0 0 0 0 -29 -8
order let|0 0 0 -10 0 0 0 0 0 -7 33
order man|-15 56 0 0 0 0 0 0 0 -24
order march|0 -33
order mobilise|70
order not|-13 0 0 0 34 0 -14 0 0 -6
order out|-12 -8 0 -13 0 0 0 0 0 85
order people|38 0 0 0 0 0 0 0 0 -34
order police|0 37 0 -7 0 0 0 0 0 -9
order probe|0 0 0 35 0 0 0 0 0 -10
order stop|40 -22 0 0 0 0 0 0 0 -10
organisation|-11 0 0 46 -13 32 0 56
organisation @date|0 0 0 0 0 0 0 58
organisation @state|-11 0 0 51 -10
organisation want|0 0 0 0 0 31
organiser|-11 0 0 -6 0 -6 26 9 0 30
organiser confirm|-11 0 0 0 0 0 32 0 0 -11
organiser estimate|0 0 0 0 0 0 0 0 0 43
original|0 0 0 -32
orion|57 0 0 0 0 0 0 -12
orion resume|57 0 0 0 0 0 0 -12
orthodox|0 0 0 -44
orthodox party|0 0 0 -44
ostankino|28
ostensibly|18
other|27 -20 17 -16 50 -7 84 -25 31 -62 -36
other @date|0 0 0 45 0 0 -8 16
other book|0 0 0 0 0 0 0 -32
other capital|0 0 0 -8 -11 0 0 30
other chair|0 0 0 0 0 0 13 34
other cook|0 0 0 -45
other declaration|0 0 0 0 41 0 0 -31
other off|-8 34
other side|-10 -29 0 0 0 0 58
other since|0 0 0 0 0 0 32 -19
other town|-12 37
other undecided|0 0 0 0 0 41
other whatever|0 0 0 -24 42
ought|0 0 0 -28 0 19 0 0 0 -8
ought empty|0 0 0 -16 0 44 0 0 0 -8
our|45 0 0 87 66 -45 -8 0 -14 6 -62
our @person|0 0 0 -10 0 0 0 0 0 47
our boys|45 0 0 -21 0 0 0 0 0 -6
our brother|-26 0 0 0 65 -47
our island|-13 0 0 0 -6 0 36
our own|0 0 0 -17 0 33
our patience|0 0 0 17 -8 0 0 0 0 37
our pilot|40 0 0 0 0 0 0 0 0 0 -12
our problem|0 0 0 54
our uranium|0 0 0 0 0 0 0 0 0 39
our winter|0 0 0 0 38 -16
ours|45 -6 0 -12
oust|-85 -9 0 -17 -21 -88 -25 -81 -30 178 -54
oust @place|0 0 0 0 30
ouster|0 0 0 -29 -14 0 0 0 0 39
ouster @state|0 0 0 -29 -14 0 0 0 0 39
out|-56 84 -32 32 -54 -57 42 -64 -19 63
out @date|0 0 0 44 0 0 0 0 0 -15 -31
out @place|-46 131 -8 -48 63 -37 43 -59 0 0 -46
out @platform|-24 28 0 -18 0 0 0 43 0 31
out @state|-41 68 0 -42 -32 -26 33 8 0 0 27
out @weapon|48 0 0 -11
out again|0 0 0 0 0 0 0 0 0 53
out against|0 0 0 37 -8 91 0 -12 0 -18
out along|58
out anchorage|30 0 0 0 0 0 0 0 0 -21
out another|0 0 0 0 0 0 -17 32
out block|13 0 0 -8 0 0 0 0 0 -32
out border|0 0 0 -16 0 0 33
out captain|0 0 0 -7 0 0 0 33
out cease-fire|0 -6 0 0 0 0 0 48
out country|-15 0 0 -12 0 0 0 0 0 40 -22
out deportation|0 0 0 48 0 0 0 0 0 -17
out election|0 0 0 0 0 -12 0 0 0 45 -8
out hand|0 0 0 47 0 0 0 19 -6 -9 -6
out harbour|0 -12 0 0 0 0 0 0 0 38
out hope|0 0 0 0 0 51
out islet|-32 26 0 0 0 0 0 0 0 -24
out jail|0 0 0 31 0 -7 0 -9 0 0 17
out joint|0 0 0 -29 46 0 -7 0 0 -7
out list|0 -8 0 42 0 0 47 -7 0 -17
out madagascan|0 0 0 0 0 0 0 0 0 39
out man|0 -30 0 0 0 0 0 0 0 40
out negotiation|0 0 0 48 0 0 -11
out olive|0 0 0 -14 0 0 -8 41
out oral|0 0 0 0 0 0 0 -15 0 0 30
out patience|33 0 0 -9 -6
out plot|0 0 0 -31
out prospect|0 0 0 0 0 0 0 0 0 -16 42
out put|12 0 0 -25 -6 0 -31 0 0 40
out question|0 0 0 -9 0 0 24 -38
out quietly|0 0 0 -12 0 0 0 0 0 56
out rice|0 0 0 0 0 0 0 0 0 -9 36
out rubble|-8 -7 0 0 0 0 0 0 0 -10 68
out south|-17 40 0 0 0 0 0 0 0 0 -8
out speak|0 0 0 0 0 0 0 0 0 31
out station|-34 0 0 20
out sunset|0 0 0 -23 0 0 0 0 0 31
out who|-10 -11 0 53
outburst|0 0 0 17 -23 0 0 -8
outcome|-22 11 -11 -58 -11 11 48 -22 15 -79 -22
outcry|-34 -25 0 17 20 15 7 -40 -10 -8 27
outdated|0 0 0 0 0 0 0 23
outflank|110 -94 -28 8 -41 -42 -50 -50 -31 -24 -34
outflank @group|23 -34
outgunned|-19 34
outgunned soldier|-19 34
outlaw|49 -116 -49 -53 -84 -118 -34 -106 -45 121 -19
outlaw @group|39 0 0 -7 0 0 0 0 0 -8
outlaw @place|47 0 0 0 0 0 0 0 0 -13
outlet|0 0 0 45 0 0 0 -13
outlet invitation|0 0 0 33 0 0 0 -9
outlined|0 0 0 0 0 0 0 -38
outlined common|0 0 0 0 0 0 0 -38
outlive|0 0 0 -20 0 0 0 -7
outnumbered|-40
outnumbered @weapon|-40
outpost|46 90 -53 -20 -30 -41 -32 12 -21 20 -34
outpost @place|-9 48 0 0 0 0 0 -11 0 -9 -21
outpost near|-41 31
output|-30 -98 -30 -6 -73 -28 -53 -85 0 36 49
outrage|0 0 0 24 -6 -8 0 -16
outraged|-8 0 0 28 0 0 0 0 0 -16
outset|0 0 0 0 0 0 20 0 0 -7
outside|25 -34 0 -26 0 -28 0 -23 -6 12 -25
outside @place|-10 -15 0 -31 0 -8 14 -37 0 18 -8
outside @state|40 -10 0 14 12 0 0 -13 0 -32 -9
outside jokhang|54 0 0 0 0 0 0 0 0 -11
outside producer|0 0 0 0 0 0 0 46 0 -24
outside state|-33 0 0 0 0 -7 0 0 0 34
outskirt|18 0 0 -6
over|0 -55 -49 45 14 -84 83 0 16 -60
overall|-30 -9
overall navy|-30 -9
overcome|44 -40 0 -34 15 24 -21 0 37 -64 35
overdue|0 0 0 0 8 0 0 0 0 0 -17
overflight|-50 27 0 -40 99 49 -90 0 39 -54 20
overflight accord|0 0 0 0 0 55 0 -9 0 -19
overflight without|0 0 0 -26 0 0 0 0 32
overfly|12 -14 0 0 -34 -11 -43 -54 -15 -26 18
overhaul|0 0 0 0 0 0 0 0 0 43
overhead|33 -7 0 0 0 0 0 0 0 -30
overhead inside|38 0 0 0 0 0 0 0 0 -23
overland|-8 0 0 0 0 -7 0 0 0 0 25
overrul|0 26 0 -9
overrun|256 -244 -40 -54 -41 -88 -38 -33 -32 -79 25
overrun @state|49 -6 0 -19 0 0 0 0 0 0 -12
overrunn|26
overthrow|75 0 13 -15 11 -16 -16 -42 -23 15 17
overtime|0 0 0 0 -12 0 0 24
overtook|0 0 0 0 0 0 0 0 0 -25
overture|-226 -31 -34 -60 -103 88 142 200 0 -225 -33
overture @place|0 0 0 -24 0 0 48 20 0 0 -27
overture @state|0 0 0 0 -31 0 -20 50
overturn|-85 54 -9 61 28 -129 -21 -41 -38 0 146
overturn @person|0 0 0 47 0 -14
overturn police|0 0 0 0 0 0 0 0 0 51
owe|-12 0 0 -17 0 0 0 0 0 -13 75
owe @state|0 0 0 0 0 0 0 8 0 0 35
own|-47 -10 -7 35 -49 18 -49 -38 -8 0 -24
own @person|0 0 0 -33
own @weapon|37 -13
own bank|0 0 0 -16 0 0 0 0 0 31
own bunker|-35 30
own busines|-19 0 0 27 -8 49 0 -22
own error|-36 0 0 0 0 0 0 0 0 16
own new|0 0 0 0 0 0 0 0 0 -33 24
own ruin|0 0 0 31
own up|45 0 0 -7 0 0 0 0 0 -11
owner|-70 -45 0 -26 -10 -66 -25 23 -7 17 -31
owner @place|-10 0 0 -10 0 0 0 38 0 -11 -15
owner government|0 -8 0 30
owner restraint|0 0 0 0 0 -48
owner say|-31 -23 0 0 0 0 -24 0 0 13
pace|-15 0 0 -44 0 0 0 0 0 -7
pace attack|-15 0 0 -44 0 0 0 0 0 -7
pacified|0 -8 0 -25
pack|-31 128 -29 -28 -106 -169 -34 -26 -27 175 -34
pack bags|0 -18 0 -6 0 0 12 -11 0 60
pack him|0 0 0 31 0 0 0 0 0 22
pack minister|0 38 0 0 0 0 0 0 0 -6
package|-29 9 -42 -112 0 89 -98 -72 -24 128 61
packer|0 0 0 0 0 0 -9 0 0 -35
packer mislabelled|0 0 0 0 0 0 -8 0 0 -35
pact|-130 -46 0 -73 -106 -57 85 133 57 102 -135
pact @date|0 -7 0 -24 0 0 0 -9 0 53
pact @state|0 0 0 28 -18 -12 7 7 76 32
pact invite|0 33
pact lapse|0 0 0 -27 0 0 39
pact mainland|0 0 0 0 0 -17 0 0 0 62
pact sign|0 0 0 0 -16 0 0 0 0 43 -16
padlock|24 0 0 -9 -18 -18 -28 -28 -11 97 -19
paediatrician|-28
page|-14 -6 0 -51 23 40 -7 97 16 -56 -12
page @date|0 0 0 0 0 0 -44 17
page brush|0 0 0 -24 0 0 49 -7
page list|0 0 0 0 0 0 0 48 0 -6 -27
page long|0 0 0 0 22 0 0 0 0 0 37
pain|0 0 0 11 0 44 0 -22
pain mudslid|0 0 0 0 0 50 0 -20
paint|0 0 29 0 -82 9 -73 6 -9 -10 -22
pair|8 0 0 -13 0 0 -15 6
palac|0 0 0 0 0 -8 0 34
palace|35 -8 0 125 0 -30 -9 13 0 -14 -15
palace complex|-19 -8 0 47 0 0 0 0 0 -8
palace inspection|0 0 0 -15 31 0 0 -8
palace write|0 0 0 36
palm|0 0 0 27
palma|34 0 0 0 0 0 0 0 0 -6 12
palma night|35
pamphlet|0 0 0 38
pamphlet @place|0 0 0 38
panamericana|0 0 0 31 0 0 0 0 0 -7
panamericana if|0 0 0 31 0 0 0 0 0 -7
panchayat|0 0 0 55 0 -24
panda|0 0 0 -15 0 0 0 -8 0 -8 -9
panel|0 -13 0 -57 -20 56 -71 131 19 -28
panel @person|0 0 0 0 0 50
panel @place|0 0 0 -11 0 0 0 14 0 -13 35
panel end|0 0 0 0 0 0 -30 43 0 0 -11
panic|33 -30 -12 -36 -21 -59 -30 -107 -10 25 165
panic buy|35 -14
pančevo|16
papal|0 -7 0 0 0 0 -11 33
papal nuncio|0 0 0 0 0 0 0 32
paper|-69 -50 0 46 41 -42 -48 95 58 40 -47
paper @place|0 0 0 0 0 0 0 83 0 -9 -28
paper @state|-14 0 0 -20 0 0 0 0 0 43
paper bag|0 0 0 0 0 0 0 -59
paper both|0 0 0 0 0 0 0 -16 36 0 -6
paper release|0 0 0 31 0 0 -10
paper senior|0 0 0 0 0 0 0 32
paper write|0 0 0 -9 37
parachute|83 -21 17 -17 20 -21 -20 -10 11 -29 -57
parachute no|33 0 0 -12 0 0 -6 0 0 -12
parachutist|18 0 0 0 0 0 0 -7
parade|-64 -60 -8 19 -72 -33 0 -26 9 31 11
paragraph|0 -16 0 0 0 0 34 47
paragraph accept|0 -9 0 0 0 0 34
paragraph paragraph|0 -6 0 0 0 0 0 48
parallel|16 0 0 -9 0 0 0 0 0 8
paralyse|-43 -120 -43 0 -44 -160 -86 -107 -65 127 -65
paralyse panamericana|0 0 0 31 0 0 0 0 0 -7
paralyze|-42 -120 -43 -31 -44 -159 -86 -104 -65 135 -64
parameter|0 0 0 0 -9 0 0 21
paramilitary|164 45 0 -11 -38 -7 -34 -55 -68 0 -24
paramilitary assassinate|31 0 0 0 0 -12
paratroop|195 30 63 -72 -110 -59 -76 -39 -57 -87 -76
paratroop @place|30 0 0 0 0 0 0 0 0 0 -8
paratroop @state|-13 0 0 0 0 0 0 38
paratrooper|308 72 52 -88 -169 -29 -110 -128 -125 -107 -127
parcel|0 0 0 -25 0 -43 0 -30 0 36
parcel bomb|44 0 0 -11 0 -42
pardon|-121 -60 -43 -86 99 -58 -28 -52 -39 -45 272
pardon burnt|0 0 0 0 36 -24
pardon smash|0 0 0 0 42 -37
parent|-9 -10 0 -22 -9 0 0 0 0 -11 -17
parish|0 -18 0 -14 -7 0 0 0 0 0 -10
park|-129 18 0 23 -11 -44 9 37 -29 -41 -33
park none|0 0 0 31
park ranger|-9 0 0 -7 0 0 0 53 0 -10
parley|-29 -46 -17 -98 -53 33 83 98 66 -50 -117
parliament|0 -92 -74 13 -46 -20 -36 86 0 54 23
parliament @place|18 0 0 29 -13 71 -34 30 0 30 -16
parliament accept|0 0 0 -7 61 0 0 -68
parliament approve|0 0 0 -10 0 0 0 53 0 -9 -19
parliament ask|0 0 0 31 0 0 0 0 0 22
parliament defence|0 0 0 0 0 33
parliament give|0 0 0 0 0 0 0 47
parliament hear|0 0 0 0 0 -75 0 0 0 0 44
parliament pass|0 0 0 -19 0 0 0 -8 0 71
parliament ratify|0 0 0 0 -8 0 -8 39 0 -14
parliament scorn|0 0 0 38 0 0 0 0 0 -7
parliament silence|49 0 0 0 0 -21 0 -10
parliament stand|0 0 0 -12 0 37
parliament vote|-10 0 0 0 -25 -34 37 -14 0 0 44
parliament while|0 0 0 0 24 0 0 -9 0 -28 -30
parliamentary|0 0 0 62 0 -7 -8 46 0 -8
parliamentary group|0 0 0 0 0 0 0 48
parliamentary inquiry|0 0 0 66
parrot|0 0 0 21 0 -19 0 -14
parry|-17 -64 -16 98 -47 29 12 -69 0 -9 -87
part|-11 38 -25 -105 67 -34 154 -98 11 50 -26
part @place|48 -16 0 34 0 0 0 24
part airport|60 0 0 10 0 0 -6
part civilisation|0 0 0 -7 0 0 0 30
part company|0 0 0 0 0 0 24 32
part crated|0 30 0 0 0 0 0 0 0 -8
part disappearance|0 0 0 0 0 41
part inspector|0 0 0 0 41 0 0 -7 0 0 -30
part last|0 0 0 0 0 0 -45 0 0 48
part without|0 0 0 -19 0 0 56 -48
partial|0 0 0 17 0 -7 0 -8
participant|0 0 0 28 0 0 8 18
participate|-76 0 -26 18 -7 -32 -9 49 58 -24 -19
participation|0 0 0 0 0 0 20
partner|-38 -95 13 -56 -28 -23 36 54 20 11 -33
partner leave|0 0 0 0 0 0 0 0 0 45
partner renew|0 0 0 0 0 0 0 -32 0 -7
partnership|0 0 0 0 0 0 -7 21 0 -9
party|107 -56 -73 29 -61 -17 -18 21 -18 -45 -64
party @place|6 0 0 48
party form|0 0 0 0 0 0 0 36
party good|47 0 0 0 0 0 0 0 0 -13
party haggle|0 0 0 0 0 0 58
party licence|46 0 0 0 0 0 0 0 0 -27
party mediation|-8 0 0 53
party meet|0 0 0 -55 0 0 -17
party not|0 0 0 -11 -11 44 -13 -20
party prepare|42 0 0 -33
party proces|0 0 0 0 0 0 51
party renew|0 0 0 47 0 -14 0 -23 0 -7
party say|-7 0 0 -24 -8 -11 30 -13
party slam|0 0 0 0 0 0 30
party solicited|-10 0 0 0 0 36
party still|0 0 0 0 0 0 -48
party talk|0 0 0 0 0 0 7 -60
party tell|0 37 0 -10 0 -16 -11
party want|0 0 0 62
party warn|0 0 0 -44
party will|0 0 0 -6 0 0 0 -7 0 31
party youth|-16 0 0 60 0 -19
pass|6 131 17 74 -79 31 -170 -14 216 -10 -168
pass @place|-6 0 0 13 0 0 0 0 0 -8 30
pass @state|-10 34 0 -25 27 27 0 0 0 -30 -29
pass again|0 0 0 38 0 0 0 0 0 0 -7
pass diplomatic|0 0 0 -26 0 0 0 -10 31
pass free|0 64
pass motion|0 0 0 -19 0 0 0 -8 0 71
pass reporter|0 0 0 30 0 0 0 0 0 -16
pass without|0 0 0 39 0 0 0 0 0 0 -22
passage|25 -14 0 23 0 39 0 0 0 -25
passage @platform|0 0 0 0 0 41
passage home|48 -13
passenger|0 23 0 68 52 -33 22 -11 0 49 -30
passenger order|-23 0 0 0 0 0 0 0 0 54
passenger plane|37 0 0 -10
passenger short|-26 -13 0 0 0 0 0 0 0 44
passport|-11 -16 0 0 -17 9 0 -8 0 24 -23
passport holder|0 0 0 0 0 0 0 0 0 42 -47
past|17 38 0 0 -8 -23 0 16 0 -16 -14
past deadline|44 -7 0 -9 0 0 0 0 0 0 -6
patch|-66 -105 -35 -20 37 -41 -61 38 -50 -48 -11
path|0 -28 0 -20 -25 41 0 26 0 0 -11
patience|10 -27 -24 7 -13 48 -77 -98 -22 -17 -17
patience unity|0 0 0 0 0 31
patient|0 -19 -14 -51 -22 -58 -34 -114 -12 0 207
patient @place|-13 0 0 0 0 0 0 0 0 -11 45
patient staff|37
patriarch|0 0 0 0 0 0 0 -23 0 0 -9
patrol|143 103 -31 -80 -190 -98 -184 -21 -120 11 7
patrol @place|-45 -10 0 -12 0 0 0 14 0 -28 -8
patrol @state|0 19 0 -28 0 0 -10 0 0 65 -12
patrol both|0 0 0 0 0 -6 0 -16 0 0 63
patrol craft|15 -6 0 -9 0 0 0 0 0 -37
patrol cross|45
patrol frontier|-16 0 0 0 0 0 0 33
patrol hold|0 -23 0 0 0 0 0 0 0 30
patrol norman|-29 0 0 -11 0 0 0 0 0 30
patrol plan|-21 62 0 0 0 0 0 0 0 -10
patrol roll|-17 40 0 0 0 0 0 0 0 0 -8
patrol sarstoon|0 0 0 54 -9 -8
patrol strait|0 32
patrol waters|40 -24 0 -8 0 0 0 0 0 -10
patted|0 0 0 -8 13 0 0 -23
pause|-126 412 -15 -53 -93 87 51 41 -37 7 -63
pause @date|0 0 0 0 0 0 0 37 0 0 -25
pause @weapon|-6 34 0 0 0 0 0 -7
pause bomb|0 57 0 0 0 0 0 0 0 0 -8
pause breather|0 -15 0 31 0 -24
pause harvest|0 6 0 0 0 0 0 -36
pave|-68 0 34 -79 -8 0 0 10 -17 83
pave ston|-33 0 0 0 0 0 0 0 0 52
pay|-184 -160 -50 -8 202 -226 -223 37 -15 -39 -69
pay @place|-9 0 0 -8 0 0 0 0 0 27 43
pay @state|0 0 0 54 -9
pay cold|0 0 0 0 0 0 0 0 0 38
pay courtesy|0 0 0 -13 0 -13 0 69 0 -8
pay mend|0 0 0 -19 -6 0 0 43
pay tribute|0 0 0 -19 50 0 0 -20 0 0 -11
paymaster|0 0 0 23 0 -9 0 0 0 18
paymaster ring|0 0 0 30 0 -9 0 -7 0 -7
payment|0 -57 -26 68 -59 -30 -44 -17 -21 -7 -38
payment freeze|0 0 0 46 0 0 0 0 0 -14 -7
payment refuse|0 0 0 53 0 -23
pct|-100 -132 -60 -73 -62 -67 -100 -139 -28 76 32
peace|-55 -44 -30 -8 10 -32 36 -43 42 -87 -58
peace @state|0 0 0 -61 17 22 -8 8
peace agreement|0 0 0 0 0 0 38 -17
peace conference|0 0 0 0 0 0 -14 13 48 0 -9
peace declaration|0 0 0 0 -15 0 35
peace offensive|0 0 0 41 0 -6 -8
peace overture|0 0 0 0 -21 0 0 34
peace talk|0 0 0 0 0 -17 -26 45
peace term|0 0 0 -7 61 0 0 -68
peace treaty|0 0 0 -16 12 0 -8 -50 -10
peace trip|0 0 0 30 0 0 0 -6
peaceful|0 0 0 12 25
peacefully|0 0 0 0 0 21 0 -7
peacekeep|0 16 0 -6
peacekeeper|40 13 -50 40 -21 -48 0 38 -53 -10
peacekeeper @place|-32 46 40 -13 0 26 0 0 0 -21 -23
peacekeeper @state|0 0 0 0 0 0 0 -16 0 -7 30
peacekeeper nation|0 33
peacekeeper reinforce|0 0 0 0 0 0 0 0 0 33
peacekeeper who|37 0 0 -8 0 0 0 0 0 -11
pearl|12 0 0 24 0 0 0 -7 0 0 24
peas|-15 0 0 0 0 0 0 0 0 -20
peasant|0 0 0 27 0 0 0 0 0 0 13
pedestrian|0 0 0 -7 0 0 0 -30 0 0 28
pedestrian end|0 0 0 0 0 0 0 -30 0 0 28
pelted|14 0 0 14 0 0 0 0 0 44
pelted cabbag|0 0 0 0 0 0 0 0 0 70
pen|0 0 0 0 -9 -7 0 21 0 -34 33
penal|0 0 0 -41 0 0 0 -6 0 56 -8
penal bill|0 0 0 -41 0 0 0 -6 0 56 -8
penalise|8 -55 -13 -28 -50 -60 -14 -10 -14 146 -8
penalize|8 -55 -13 -28 -50 -60 -14 -10 -14 146 -8
penalty|-90 -79 -31 6 -67 61 -39 0 -31 53 76
penalty-kick|-101 -58 -27 -161 -79 -16 -59 -68 -50 -105 -126
pencilled|0 0 0 0 0 0 -13 32
pencilled feast|0 0 0 0 0 0 -13 32
pend|0 0 0 -13 0 0 0 17 0 0 17
penetrate|-7 -240 -71 18 -41 -179 -179 -118 -54 96 -47
peninsula|-7 0 0 -57 67 -8 -19 37 0 44 -9
peninsula @place|0 0 0 -9 0 0 0 39 0 0 -8
peninsula again|0 0 0 -15 53 0 -8
peninsula decree|0 0 0 -7 0 0 -11 0 0 47
pennant|-11 0 18
pension|-45 -100 -29 -46 -75 -31 -58 -52 0 66 10
pension bill|0 0 0 0 0 0 0 34
pensioner|-23 22 0 0 -8 -19 0 -17 0 20 32
pensioner @date|0 0 0 0 0 0 0 -6 0 0 37
pentagon|20 -68 -71 38 -18 -18 19 70 10 0 -37
pentagon spokesman|43
people|39 38 0 20 114 0 48 -24 -11 -14 -20
people @place|0 0 0 0 0 36
people @platform|0 0 0 0 -32 67 0 -7
people bojayá|0 0 0 -8 49 -22
people briefed|0 0 0 0 0 45 0 -10 0 9
people forbid|47 0 0 0 0 -70 0 0 0 -8
people home|-14 -15 0 0 0 0 0 0 0 -8 32
people indoor|38 0 0 0 0 0 0 0 0 -34
people leave|0 0 0 54
people march|0 0 0 0 0 0 0 0 0 31
people night|30
people office|0 0 0 0 0 0 32 -10
people push|-10 0 0 0 0 38
people slept|-24 51
pepper|87 -60 -36 21 0 -63 -51 -67 -32 -59 -21
per|0 0 0 27 0 0 -8 0 0 -6 13
percent|17 -68 -30 -39 -67 -38 -24 -6 -21 54 -62
percent @person|47 0 0 0 -7
percent levy|0 0 0 0 0 0 0 0 0 -15 34
perish|0 20 0 24 -10 0 18 0 -13 14 -44
permanent|0 0 0 0 0 0 0 15
permanently|30 0 0 0 0 0 0 0 0 -6 -10
permanently through|30 0 0 0 0 0 0 0 0 -6 -10
permission|0 0 0 8 0 -21
permit|-83 -31 -103 -8 99 -86 -72 -110 0 -11 142
permit @state|-8 0 0 0 -7 0 0 -24 0 33 -20
permit enclave|0 0 0 0 0 0 0 -15 0 0 35
peronist|0 0 0 38 0 -6
peronist deputi|0 0 0 38 0 -6
perpetrate|0 -49 30 -13 0 9 -14 7 -20 -14 52
persecution|0 0 0 26
persist|0 0 0 32 0 0 0 0 0 -13
persist refusal|0 0 0 32 0 0 0 0 0 -13
persisted|0 0 0 0 0 0 30
persisted @date|0 0 0 0 0 0 30
person|25 51 0 14 23 -35 12 -8 -10 14 -30
persona|0 0 0 -13 0 0 0 0 0 27
personae|0 0 0 -28 0 0 0 -11 0 15 -7
personal|0 0 0 -13 33 0 0 -11
personnel|87 42 94 -78 -56 -49 -69 -81 -59 -24 -80
persuade|0 -10 0 -7 -6 0 29 -15 0 0 12
persuade @state|0 -10 0 0 0 0 45 -21 0 0 12
peshmerga|98 51 0 9 -49 19 -33 -46 -68 -15 -15
peso|0 0 0 0 0 0 0 0 0 22
pessimistic|-7 0 0 -43 0 100 -18 43 0 -9
pessimistic about|0 0 0 -21 0 82 0 0 0 -9
pessimistic note|0 0 0 0 0 36 0 -10
peter|-56 20 0 -37 53 20 89 14 -9 -29 23
petition|-77 -80 0 11 -102 305 0 -97 -33 -101 -110
petrochemical|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
petrol|-44 0 0 -8 0 0 0 24 0 31
petrol bomb|-33 0 0 0 0 0 0 0 0 52
petsamo|0 -18 0 0 0 0 0 0 0 0 -7
pharmacist|-11 0 0 0 0 0 0 0 0 -20 33
pharmacist hold|-11 0 0 0 0 0 0 0 0 -20 33
pharmacy|0 -22 0 6 -9 0 0 0 0 -13
phase|-96 157 13 -15 -9 -19 74 0 -39 -32 -9
phase truce|0 0 0 -13 0 0 75 -14
philadelphi|52 0 0 0 0 0 21 0 0 0 -11
philadelphi corridor|52 0 0 0 0 0 21 0 0 0 -11
philanthropist|0 0 0 34
philanthropist behind|0 0 0 34
phone|-143 -35 -51 -94 -51 13 101 96 57 -73 -20
phone application|0 0 0 0 0 0 0 0 0 33 -14
phone call|0 0 0 0 -14 0 -10 40
phone press|0 0 0 0 0 0 0 0 0 0 32
photo|-7 0 0 18 0 -9 13 -7
photograph|37 -16 0 -23 0 15 0 12 0 -27 -14
photograph @place|44 0 0 0 0 -9 0 0 0 -21 -11
photographed|10 0 0 0 0 0 0 0 0 12 15
photographer|-28 0 0 -21 0 0 0 0 0 0 41
phrase|0 0 0 -6 16 0 7 -18
phraya|-23
physicist|0 0 0 -6 0 0 0 0 0 0 17
pick|-52 -173 -41 -111 -57 -40 95 -117 13 -26 -89
pick up|-41 -11 0 -18 -14 13 35 -6 0 0 19
picket|15 16 0 37 0 0 0 -19 0 -28 -13
picket @state|0 0 0 50
picketed|-19 0 0 27 0 0 0 -17 0 67 -17
picketed parliament|0 0 0 0 0 0 0 0 0 30
picketed salmaniya|0 0 0 0 0 0 0 0 0 40 -15
pickpocket|-58 0 0 0 0 0 0 0 0 -19 -7
pickpocket arrest|-49
pickup|160 38 61 -70 -109 -55 -76 -77 -57 -85 -70
picture|0 22 -11 -61 -12 0 47 -22 15 -83 -22
piece|0 0 0 0 0 0 0 -10 26
pier|-17 0 0 -7 0 0 0 21 0 26
pierre|0 0 0 0 0 0 0 26
pilgrim|-8 0 0 0 0 -8 36 -28 0 -27 21
pilgrim road|0 0 0 15 0 0 40 0 0 -19
pillage|96 -60 -35 21 0 -63 -51 -67 -32 -59 -21
pillar|0 0 0 -13 0 47
pillar never|0 0 0 -13 0 47
pillory|-123 -17 -35 301 -158 -61 -39 -105 12 -101 -107
pilot|27 -90 -19 -19 0 -9 -71 -20 -64 18 78
pilot @place|-23 0 0 -9 0 0 0 -9 0 36
pilot @state|0 0 0 -7 -11 0 0 0 0 0 46
pilot drop|40 0 0 0 0 0 0 0 0 0 -12
pilot hold|0 0 0 39 0 0 0 0 0 0 -22
pilot skip|0 0 0 0 0 0 0 0 0 43
pilot stay|0 0 0 0 31 0 0 -7
pilot want|0 0 0 0 0 0 0 0 0 0 30
pin|41 -76 -61 130 -133 -21 -7 -77 -16 -81 -80
pineappl|0 -30 0 0 0 0 0 0 0 -11 -18
pipe|-20 -9 0 0 0 0 11 25 0 17 -9
pipe ice|0 0 0 0 0 0 0 0 0 31
pipeline|32 14 -53 15 -54 -51 -26 54 64 37 -28
pipeline only|0 0 0 34 -7 0 -12
pipeline pact|0 0 0 0 0 0 0 0 90 -11
pipeline talk|0 0 0 -9 0 0 30 -15
piracy|0 0 0 87 18
pirat|7 -23 0 0 -9 11 10 0 0 -22 38
pirat who|0 -19 0 0 -7 0 0 0 0 -18 42
pirogu|-10 0 0 0 0 0 0 0 0 15
pistachio|0 0 0 0 0 0 0 0 0 -7 44
pistachio welcome|0 0 0 0 0 0 0 0 0 -7 44
pitch|29 -15 16 20 21 -21 -15 -10 10 -15 -56
pitch when|0 0 0 36
pitcher|-101 -58 -27 -161 -79 -16 -59 -68 -50 -105 -126
pits|6 0 0 -10 0 0 0 0 0 0 24
placate|-18 0 0 -43 122 11 -7 15 10 0 -46
place|131 -13 110 -151 -178 -256 -245 64 52 -107 74
place @state|0 48 0 -11 0 0 0 -13 0 -7 -7
place near|-7 0 0 0 0 0 0 -10 0 0 34
place under|0 0 0 0 0 -46 0 0 0 0 -9
plain|19 0 0 0 0 0 0 0 0 -15 -8
plan|-110 38 14 87 0 -100 -99 23 -24 7 74
plan @date|0 0 0 0 0 -10 20 0 0 -15 56
plan @place|-26 0 0 -10 -10 0 0 38 0 -11 11
plan @state|-8 0 0 -36 -6 0 -73 136 0 -8 -27
plan arm|0 0 0 -9 0 0 0 0 0 0 45
plan attack|-12 0 0 71 -10 0 0 -22 0 -18
plan bomb|45
plan bring|36 -10 0 0 -12 0 0 -14 0 0 -9
plan draw|0 31
plan drop|-26 0 0 31 -18 0 0 -6 0 40 28
plan enter|30 -9 0 0 0 -12
plan expel|-39 0 0 0 0 0 0 0 0 0 -8
plan joint|0 0 0 0 0 0 0 32 0 -7
plan land|0 0 0 -38 0 0 0 0 0 52
plan most|0 0 0 -11 30
plan officer|-41 46 0 0 0 0 0 0 0 -9
plan official|0 0 0 0 0 0 0 0 0 -24 41
plan open|0 0 0 0 0 0 0 -36 0 0 12
plan see|44 0 0 0 0 0 0 -13
plan shadow|-26 80 0 0 0 0 0 0 0 -8
plan storm|0 0 0 0 44
plan table|0 0 0 53
plan transitional|0 0 0 -30 51 0 0 -42
plan unworkable|0 0 0 39 0 -11
plane|0 -35 0 11 10 -80 0 17 0 7 71
plane @place|-31 -22 0 0 0 0 0 0 0 -27 55
plane @state|-24 0 0 -9 -6 -67 0 48 0 31
plane bound|37 0 0 -10
plane land|0 36
plane lectured|0 0 0 40
plane refuel|-8 0 0 56
plane world|34 -15
planeload|-11 0 0 10 0 0 0 -10 0 -9 36
planner|0 9 0 32 0 16 0 -19 -6 -10
planner say|0 -11 0 47 0 0 0 0 0 -8
plant|0 -73 -52 -18 -24 -100 -121 9 -98 8 32
plant manager|0 0 0 0 0 0 0 0 0 30
plastic|-30 0 0 0 0 0 0 0 0 -12
plat|0 0 0 0 -28 0 -15 16 0 8 35
plateau|0 0 0 0 0 0 0 -24
platform|0 0 0 -14 -8 0 -23 19 0 17 -6
platinum|0 0 0 -13 0 0 0 0 0 24
platoon|27 16 0 0 0 -8 0 -16 0 -18 -32
platoon @date|0 0 0 0 0 0 0 0 0 0 -30
play|43 -76 -37 95 65 60 -39 -113 -53 -18 -116
play down|-10 0 0 -21 65 24 0 -7
play fire|0 0 0 34 -16
play time|0 0 0 60 -10
player|-102 -59 -28 -184 -79 -16 -63 -73 -51 -105 -126
playground|-11 -49 -13 -13 -71 18 -75 -68 -35 24 23
playoff|-101 -58 -27 -161 -79 -16 -59 -68 -50 -105 -126
plaza|60
plaza @place|60
plc|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
plea|-114 -47 0 47 0 146 12 -75 0 -40 -57
plea @person|0 0 0 0 0 37 0 -62
plea @state|0 0 0 0 0 37
plea calm|0 0 0 0 0 41
plead|-32 -116 0 -87 -231 495 28 -60 -45 -136 -161
plead @state|0 -12 0 0 0 66 0 0 0 -9
plead fan|0 0 0 0 0 -32
plead full|0 0 0 0 0 -20 42
plead innocence|44 0 0 -11 0 -42
plead not|37 0 0 -11 0 -28
plead three|0 0 0 -8 0 0 -18 55
pleasantri|0 0 0 22
please|0 20 0 7 42 0 -12 -11 0 -17
please @state|0 20 0 -16 43 0 0 -11
pledge|-233 -61 -113 82 186 -158 -193 76 -30 -322 208
pledge buy|0 0 0 0 0 0 0 0 0 0 36
pledge cessation|0 -7 0 0 0 0 0 35
pledge hand|0 0 0 0 -33 0 0 0 0 0 17
pledge keep|0 0 0 -18 40
pledge maintain|0 0 0 -30 31
pledge never|0 0 0 38 0 0 0 0 0 0 -7
pledge start|0 0 0 71 -11 0 0 -8
pledge two|0 0 0 -16 -12 0 0 0 0 0 36
plot|15 0 0 -16 -27 -25 32 -10 -8 7 9
plough|-15 -19 0 -28 0 0 28 -42 -14 -20 -81
plov|0 0 0 0 22 0 0 -20
plug|0 0 0 0 0 0 0 0 0 46
plug @place|0 0 0 0 0 0 0 0 0 46
plumb|0 -11 0 0 0 0 0 0 0 0 35
plumber|0 0 0 0 0 -20
plunder|53 -43 -50 29 0 -99 -43 -130 -45 0 -69
plunder @state|-53 0 0 0 0 0 0 0 0 55
plunge|-81 51 0 -22 0 10 -6 -24 -17 0 -26
plutonium|16 44 0 9 40 6 7 -27 16 12 -26
poacher|-19 -9 0 0 11 0 0 0 0 0 24
pocket|0 -8 0 0 0 0 0 27
podcast|0 0 0 25 0 0 0 -22
pogrom|70 0 -11 12 23 43 -43 6 -30 -39 -39
point|-14 -85 -58 153 -293 -154 91 50 -41 -179 -193
point finger|0 0 0 59 0 0 0 0 0 -6
point meet|0 0 0 0 0 0 15 -30
point nobody|0 0 0 0 0 0 0 0 0 33
point pause|-6 34 0 0 0 0 0 -7
point still|-9 0 0 0 0 0 23 38
pointles|0 0 0 0 0 0 54
pointles @place|0 0 0 0 0 0 54
poison|-16 -17 -14 -37 55 -57 -54 0 -13 18 -18
poison but|0 0 0 -19 47
poke|0 0 0 18 -14
polic|58 0 0 0 0 0 0 8 0 -21
polic flight|63 0 0 0 0 0 0 0 0 -19
police|131 -66 -82 7 -75 -31 -38 -24 -69 0 -16
police @place|72 -9 0 -23 0 -17 0 -12 0 0 -15
police @platform|0 -16 0 0 0 0 0 0 0 -31 29
police @state|0 0 0 -24 13 0 0 0 0 37 -14
police adviser|0 -8 0 0 0 0 0 0 0 44
police break|46 0 0 -10 0 0 0 0 0 -22
police car|0 0 0 0 0 0 0 0 0 46 -8
police chase|-26 0 0 -12 0 0 0 0 0 32
police chief|-32 0 0 0 0 0 0 0 0 24
police convoy|34
police crack|30
police cut|0 0 0 0 0 0 0 0 0 -9 33
police general|48 0 0 0 0 0 0 0 0 -26
police guilty|0 0 0 66
police hold|-28 0 0 0 0 0 0 0 0 33 -18
police line|-33 0 0 0 0 0 0 0 0 52
police minister|0 0 0 39 0 0 0 0 0 -13
police not|31 36 0 -7 0 0 0 0 0 -20 -9
police outside|54 0 0 0 0 0 0 0 0 -11
police restore|-11 0 0 0 0 0 0 0 0 0 34
police shoot|-45
police station|0 0 0 41
police take|-13 -17 0 0 0 -9 0 -32 0 40 21
police tear-gass|51 0 0 0 0 0 0 0 0 -31
police throw|26 0 0 0 0 0 0 0 0 -35
police turn|-30 -25 0 -36 0 0 0 44
police uniform|-31 0 0 0 0 0 0 0 0 42
police unseal|0 0 0 0 0 0 0 0 0 0 47
policeman|25 52 0 25 41 -25 25 0 0 0 -25
policemen|30 65 0 11 39 -28 23 -26 0 49 -15
policemen aboard|0 0 0 0 0 0 0 0 0 46 11
policemen near|0 0 0 0 0 0 0 0 0 0 33
policy|0 0 0 19 0 -20 -20 18
polite|0 0 0 -16 0 61 0 0 0 0 -24
polite term|0 0 0 -16 0 62 0 0 0 0 -24
politely|0 0 0 -46 0 35 0 -6
political|0 0 0 12 -9 -13 18 12 0 -61 92
political association|0 0 0 -9 0 -9 0 0 0 0 70
political officer|0 0 0 0 0 0 16 0 0 -47
politician|0 -145 -86 10 -48 -109 -14 62 -49 39 63
politician @state|0 0 0 0 -6 0 0 0 0 -9 46
politician let|0 0 0 0 0 -75 0 0 0 0 21
politicised|0 0 0 -22 0 49 -9
poll|17 0 0 34 0 -15 0 -10 0 -14
pontoon|13 23
pooh-pooh|11 30 0 22 -9 -19 -72 16 11 -26 24
pool|-72 -30 -7 -38 -30 -19 7 197 -44 -58 -53
pool fingerprint|-11 0 0 0 0 0 0 32
poor|0 0 0 -12 0 58 0 0 0 -14
poor country|0 0 0 0 0 39
poorly|-36 0 0 -7 0 82 0 0 0 -12
poorly mark|-36 0 0 -7 0 82 0 0 0 -12
pop|-13 -6 0 -43 -19 0 -10 0 0 19
pop star|-7 0 0 -34
pope|-23 -68 -70 13 -18 56 17 60 10 -19 7
pope again|0 0 0 -23 0 47
pope visit|0 0 0 0 0 0 0 0 0 -15 44
popular|0 0 0 0 0 0 -20
pork|0 0 0 -8 0 0 0 0 0 37
port|0 25 -55 -46 -9 -84 -17 22 -32 145 -51
port @place|9 -21 0 -13 31 -6 -17 44 0 -72 -30
port @weapon|0 0 0 0 0 0 0 0 0 39
port call|0 0 0 -14 0 0 0 0 0 54
port foreign|0 0 0 0 -19 0 0 -27 0 0 31
port open|0 0 0 0 0 0 0 0 0 34 -7
port queue|0 -13 0 0 0 0 0 0 0 42 -22
port stick|0 0 0 -6 0 0 49 38
port strike|0 0 0 35 -12
porter|0 0 0 0 0 0 0 0 0 0 50
portray|18 35 8 98 -50 40 -75 -16 16 9 7
position|218 -57 -37 93 -186 -104 -72 -96 52 -221 -53
position @state|0 0 0 62 0 0 0 0 0 -7
position outside|43 -10 0 0 0 0 0 -9 0 -12
position vacate|-32 19
positive|0 0 0 -15 0 0 9 -14
possession|-27 0 0 0 0 0 0 0 0 22
possible|-22 0 0 -12 -11 10 -22 56 0 0 -13
post|185 40 -14 -67 -127 -58 -97 -35 -50 53 32
post @place|-38 -18 0 -25 0 -24 0 53 0 -8 8
post @state|44 0 0 -7 0 0 0 -41 0 -53 42
post exercise|-8 32 0 -45 0 0 -9 0 0 43
post lake|0 -12 0 0 -6 0 0 0 0 44
post office|12 0 0 -14 0 -14 0 -20 0 30
post rooftop|35
poster|0 0 0 -15 -9 0 0 0 0 -7
postmen|0 0 0 0 0 -6 0 0 0 -9 84
postmen @place|0 0 0 0 0 -6 0 0 0 -9 84
postpone|-51 9 -17 -89 107 -25 298 -157 0 -267 178
postpone first|0 0 0 0 0 0 33 -8
postpone hear|0 0 0 0 0 0 -48
postpone indefinitely|0 -11 0 0 0 0 38 -30
postponement|-42 -57 -8 -27 -35 -13 131 -32 39 -43 -21
posture|19
potash|0 0 0 0 0 0 0 0 0 61 -13
poto|15
pots|0 0 0 0 0 0 0 0 0 41
pots banged|0 0 0 0 0 0 0 0 0 41
pound|44 -86 -34 -41 18 -44 16 -91 -26 -15 -40
pour|183 -268 -60 24 -148 -127 167 -94 -122 8 -245
pour #|-13 0 0 0 0 0 0 0 0 33
pour cold|-9 0 0 -25 0 0 31
power|46 -63 0 -64 -9 -11 -26 43 20 27
power awarded|0 0 0 0 0 0 0 -32 43 -10
power back|0 0 0 0 0 31 0 -15
power board|0 0 0 0 0 0 0 54 0 -18
power cable|30 0 0 0 0 0 0 0 0 -21
power diesel|-12 0 0 0 0 0 0 0 0 31
power immigration|0 0 0 -62
power negotiate|0 0 0 0 0 0 0 37 -10
power price|0 0 0 0 0 0 0 0 0 39
power search|31 0 0 -7
practice|-10 76 75 -53 0 24 -30 -9 0 -10 -51
practise|-10 75 74 -54 0 19 -31 -10 0 -12 -52
praise|-57 -85 -31 -178 507 -140 -86 -126 11 -129 -131
praise @state|0 -7 0 -23 74 -7 -7 -32 0 -24 -27
praise speed|0 0 0 0 30
pray|15 -45 -57 -16 -129 269 -29 -49 -67 -38 -10
pray @place|0 0 0 -11 0 -41
pray @state|0 0 0 0 0 35 0 -41
pray truce|0 0 0 0 0 30 0 -10
prayer|0 0 0 0 0 0 0 0 0 37
preach|-62 -62 0 0 0 133 -57 16 43 -20 -26
preacher|65 0 0 -11 14
preacher iron|66
precaution|46 0 0 0 0 0 0 -23
precautionary|0 19 0 0 0 -6
preceded|7 0 0 0 0 0 0 23
precondition|19 0 -15 32 0 -27 -109 45 -14 17 -44
predecessor|0 -7 0 0 0 0 -7 18 0 0 44
predecessor decree|0 0 0 0 0 0 0 0 0 0 45
predict|0 0 0 -20 -17 86 0 -10 0 -19
predict thaw|0 0 0 -7 0 81 0 -56
prefect|0 0 0 0 17 0 -7 0 0 0 -8
prefecture|-17 0 0 0 0 0 0 0 0 49
prefer|-71 -10 -32 38 19 0 18 -41 -22 -50 9
preferenc|0 0 0 -6 0 0 0 0 0 37
premier|0 -70 -72 -8 26 7 -23 55 0 -52 -51
premier follower|43 0 0 0 0 0 0 0 0 -20
premier outlined|0 0 0 0 0 0 0 -38
premier-league|-101 -58 -27 -161 -79 -16 -59 -68 -50 -105 -126
prepare|123 -35 36 -58 -32 -119 -195 105 16 97 -78
prepare close|0 0 0 -8 0 0 0 0 0 46
prepare let|0 0 0 -6 37 0 0 -12 0 0 -8
prepare take|0 0 0 -24 0 0 0 47 0 -6
prepare war|35 0 0 -25 -10
preposition|130 -15 -19 25 -62 -49 -31 -56 11 -69 -66
presence|-29 20 0 -17 0 35 15 36 0 0 -9
presence @organization|0 0 0 -9 0 0 0 39 0 0 -8
presence alliance|0 0 0 0 0 41
present|-101 -48 -8 45 8 -60 24 99 -58 -58 -54
present offer|0 0 0 75
presenter|0 0 0 26
presidency|-26 -73 -70 16 -24 -42 19 100 10 -11 -39
presidency report|0 0 0 0 0 -16 0 31
president|-45 -100 -73 -12 38 -15 -21 184 0 12 -43
president @state|0 0 0 17 8 -13 78 -59 0 0 30
president fly|0 0 0 0 0 -7 0 32 0 0 -15
president meet|0 0 0 0 0 0 6 -58 31
president not|0 0 0 0 0 0 -37 9
president party|0 0 0 -7 0 0 0 0 0 35
president proclaim|-6 0 0 0 44 0 0 -12
president read|0 0 0 -24 42
presidential|31 -44 0 108 -12 -107 0 32 0 20 44
presidential adviser|0 -11 0 72 0 0 0 8 0 0 -17
presidential envoy|0 0 0 0 0 -104 0 0 0 19
presidential office|0 0 0 0 0 0 -11 45
presidential order|0 0 0 0 0 0 0 0 0 -7 44
presidential palace|0 0 0 0 0 0 0 28 0 39
presidential post|35 0 0 0 0 0 0 0 0 -14
prespa|0 0 0 0 0 0 0 43
press|53 -223 48 100 0 244 -179 -127 -108 -125 -158
press @state|-11 0 0 79 -6 38 0 -58 0 -38 -18
press agency|0 0 0 -16 -14 -14 0 0 0 38
press both|0 0 0 0 0 46 0 -10
press conference|0 0 0 48
press ears|0 0 0 0 0 0 0 0 0 0 32
press general|0 0 0 0 0 13 0 33 0 0 -6
pressure|-105 -72 -13 64 22 -56 14 -14 -28 -46 -114
pressure street|0 0 0 0 0 0 0 49
pressurize|12 -25 -9 15 22 -43 -12 -49 -26 -21 -51
pretext|0 0 0 34 -22 0 -7 -10
prevent|-16 0 0 0 0 0 0 0 0 28
previou|0 0 0 23
prey|-69 37 12 76 -22 0 -33 -38 0 -32 -46
price|-26 -107 -32 -35 -96 -61 -66 -110 -11 29 73
price dispute|0 0 0 0 0 0 0 -6 0 39
price pledge|0 0 0 0 0 0 0 0 0 0 36
price rise|0 0 0 0 0 0 0 0 0 0 45
pricing|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
priest|-28 0 0 -18 -8 -8 -6 12 0 0 41
prime|124 0 -27 24 -111 -69 -72 28 -54 -35 -48
prince|-23 -68 -70 0 0 26 16 76 9 0 -38
prince @place|0 0 0 0 0 45 0 -29
princes|-6 0 0 17 0 0 0 -25
principl|0 0 0 -7 0 -9 0 21 -11
principle|0 27 0 0 0 0 0 10 0 -10 -12
principle stop|0 32 0 0 0 0 0 0 0 -10
print|20
printed|0 0 0 49
printed money|0 0 0 40
printer|0 0 0 0 0 0 0 0 0 -20
prior|0 0 0 -12 0 0 -23 70 0 -14
prior commitment|0 0 0 -8 0 0 0 48
prison|35 -11 0 -32 38 -22 -10 -18 0 11 33
prison @date|0 0 0 0 0 -9 0 0 0 41 -12
prison arm|41 0 0 0 0 0 0 0 0 -6
prisoner|0 -103 -25 -44 -60 -51 -31 92 -72 95 103
prisoner @place|0 0 0 0 0 0 0 -48 0 44 47
prisoner @platform|-31 0 0 0 0 0 0 0 0 34
prisoner @state|-26 -7 0 -50 -7 0 0 12 0 43 9
prisoner commandant|0 0 0 0 0 0 0 0 0 38
prisoner famili|34
prisoner free|0 0 0 41 0 0 0 0 0 0 -22
prisoner say|61 0 0 0 0 -6 0 0 0 0 -42
prisoner send|0 -23 0 0 0 0 0 0 0 -10 31
prisoner there|0 0 0 0 0 0 0 88
prisoner whose|0 0 0 0 0 0 -19 0 0 -27 39
private|0 -7 0 0 22
privatisation|0 0 0 0 0 0 0 0 0 49
privatisation plan|0 0 0 0 0 0 0 0 0 49
prize|-18 0 0 0 -13 10 -12 -17
pro|0 0 0 55 0 -24
pro democracy|0 0 0 55 0 -24
probe|-51 13 -15 162 -17 -35 -57 -53 0 -224 -72
probe @platform|0 0 0 35 0 0 0 0 0 -10
problem|0 0 0 54
problem behaviour|0 0 0 54
procedural|0 0 0 0 0 0 0 0 22
proceed|-29 0 -8 117 8 63 -93 -40 22 -108 18
proceedings|-21 -17 -12 95 33 71 -44 0 -15 -115 -42
proces|-14 -15 0 10 0 -14 89 42 32 -8
proces dead|0 0 0 0 0 0 44
proces less|0 0 0 0 0 0 0 0 34
proces stall|0 0 0 0 0 0 51
proclaim|122 16 -42 -56 162 -31 107 -160 -50 -101
proclaim @state|80 0 0 -53 0 0 0 0 0 -6
proclaim eternal|-6 0 0 0 44 0 0 -12
produce|0 37 23 -39 15 -61 136 -57 56 20 -43
producer|0 -49 -26 -14 -58 -30 -21 25 -20 -8 -27
producer join|0 0 0 0 0 0 0 46 0 -24
product|0 -49 -26 -10 -50 -29 -19 -17 -19 18 -27
production|0 -49 -26 -10 -67 -30 -19 -18 -20 18 -27
productive|0 0 0 -13 0 0 0 35
professional|0 0 0 0 0 0 0 0 20
profit|-74 -37 -31 -65 0 -42 -48 -64 -25 24
profusely|0 0 0 0 27
program|-39 -27 -32 11 42 11 -10 12 40 -8 -74
programme|-53 -39 -32 -8 36 10 9 -32 38 0 -78
programmer|-9 0 0 0 0 0 0 0 0 21
progress|-13 -17 -31 -33 -36 0 64 25 -35 -100 70
progress border|0 0 0 0 0 0 0 32
progress report|0 0 0 0 0 0 0 -34
prohibit|12 -120 -48 -47 -83 -152 -32 -105 -45 132 -13
prohibit @date|48 0 0 0 0 0 0 0 0 -26
prohibit @state|22 0 0 0 0 -36
prohibit flight|-29 0 0 0 0 0 0 0 0 31
prohibition|0 0 0 0 0 -33 0 0 0 -9 33
project|-11 0 0 0 12 -17 -9 25 0 0 10
prolong|-84 -130 57 -96 -185 -58 -75 295 -77 -12 -135
prolongation|-60 -30 -24 -60 -30 16 93 149 19 -111 -14
promise|-244 26 -99 43 239 -85 -188 29 -31 -282 52
promise @place|0 0 0 -16 -9 0 0 -18 0 0 55
promise @state|0 0 0 21 9 -9 -15 -31
promise act|0 0 0 -27 35 0 0 -20
promise blow|-9 0 0 48 0 0 0 0 0 0 -9
promise decision|0 0 0 -8 -7 61
promise delegate|0 45 0 -23 -25
promise drastically|0 38
promise each|0 -14 0 0 -13 0 0 47
promise incom|0 0 0 -8 61 -6 0 0 0 0 -27
promise journalist|0 -8 0 -8 -7 0 30
promise lift|0 -9 0 0 0 0 0 40 0 0 -23
promise renounce|0 0 0 13 -33
promise shirtfront|0 0 0 53 -13 -14 0 -24
promise stop|0 0 0 -17 33 0 0 31 0 -7
promise talk|0 0 0 0 0 0 0 -13 0 0 63
prompt|0 0 0 -7 0 24 0 -6 0 -23 43
prompt @state|0 0 0 0 0 0 0 0 0 -15 44
promptly|-21
pronounce|6 -36 -18 20 -12 -33 181 -32 0 -11 -71
pronounce rambouillet|0 0 0 0 0 0 44
proof|0 0 0 9 0 44
propaganda|0 44 0 0 0 0 0 0 0 -7
propaganda across|0 44 0 0 0 0 0 0 0 -7
properly|0 0 0 0 51
property|0 0 0 -8 -18 -21 0 -6 0 14 -11
property cham|0 0 0 30 -17 -20
property developer|0 0 0 -33
proposal|-179 -81 -29 58 -49 -37 137 166 43 -169 -77
proposal @state|0 0 0 30 0 -6 -35 10
proposal @weapon|0 0 0 0 0 -7 0 -36
proposal bogu|0 0 0 41 0 -6 -8
proposal draw|0 0 0 -35 0 0 47
propose|-219 0 20 -63 -87 -82 -29 418 -57 -40 -135
propose one|0 0 0 0 0 0 -11 45
propose strike|0 0 0 0 0 0 0 -12 0 33 -26
prosecute|-12 -14 -15 -44 -104 18 40 -19 0 74 22
prosecute @state|0 0 0 -24 0 0 0 0 0 30
prosecution|-21 -17 -12 85 33 71 -44 0 -15 -115 -42
prosecutor|-40 -93 -73 156 -29 -44 0 62 7
prosecutor @place|-8 -23 0 68 0 -55 0 0 0 32
prosecutor case|0 0 0 -22 -12 0 0 40
prosecutor cite|-23 0 0 0 0 0 0 0 0 -23 43
prosecutor compare|0 0 0 -21 0 0 0 31 0 -6
prosecutor finding|0 0 0 -22 0 49 -9
prosecutor freeze|87 0 0 -9 0 -6 0 0 0 -31
prosecutor general|0 0 0 35 0 0 0 -11
prosecutor order|0 0 0 35 0 0 0 0 0 -10
prosecutor rule|-12 0 0 0 0 0 0 0 0 -32 40
prosecutor say|-9 0 0 -11 0 -22 0 0 0 49
prospect|-9 0 -27 20 -19 9 83 0 -47 -91 70
prospect aid|0 0 0 0 0 0 0 0 0 -16 42
prospects|-22 11 -11 -58 -11 11 48 -22 15 -79 -22
protect|0 0 0 35 0 -17 0 11 -9 14
protect compatriot|0 0 0 44
protection|18 0 0 14 0 -11 0 -8 0 -6
protest|-128 -104 -44 243 -45 -180 33 -219 -35 -90 -136
protest @place|0 0 0 79 0 0 -7 0 0 -12
protest @state|-19 0 0 24 28 -20 -24 -11 0 -38 -6
protest killing|0 0 0 -31 0 0 0 0 0 38
protest note|0 0 0 43 0 0 -6 0 -6
protest penal|0 0 0 -41 0 0 0 -6 0 56 -8
protest raid|-12 0 0 -29 0 0 46
protest tree-fell|0 0 0 31 0 0 0 -17
protester|170 -40 -19 14 6 -58 -28 -17 -63 27
protester mown|39 0 0 0 0 0 0 -9 0 -14 -18
protester storm|26 0 0 42 0 0 0 0 0 -11
protocol|-101 -34 -9 0 -59 -35 64 97 -13 12 -106
prove|0 0 0 0 0 0 0 0 0 -14 27
provide|-112 -35 -41 76 -78 -40 -73 200 80 -127 160
province|63 26 -52 -13 -28 -76 -27 46 -21 27 -14
province put|31 0 0 0 0 -34
provisional|0 0 0 0 0 0 0 40
provisional understand|0 0 0 0 0 0 0 40
provocation|-30 -19 0 111 -68 0 -17 -48 14 -65 32
provocation @state|-10 0 0 40
provoke|0 0 0 -47 55 -15 0 -7
provoke mainland|0 0 0 -30 31
provoked|-8 0 0 32 0 0 0 0 0 -12
prowl|-9 -9 0 6 -33 -10 -43 -52 -14 -23 21
proxies|16 44 0 9 40 6 7 -27 16 12 -26
proximity|0 0 0 0 0 0 -13 16
proxy|-41 -27 -32 17 40 11 -12 12 40 -8 -74
psychiatrist|0 0 0 26 0 0 0 -11
pub|-35 -45 0 30 -8 -16 -26 -43 -7 -43 -32
public|19 -12 0 -32 32 -16 37 -71 -6 0 -8
public order|30 0 0 -31
public row|0 0 0 0 0 0 40 -55
public thank-you|0 0 0 0 42
publicity|0 0 0 -42 0 40
publicity stunt|0 0 0 -42 0 40
publicly|-6 0 0 59 0 -14 -9 0 0 -12
publish|0 -36 -27 0 -49 -91 -6 -72 -27 151 -58
publisher|0 0 0 -8 0 0 0 -10 0 44
publisher @date|0 0 0 0 0 0 0 -7 0 44
pueblo|0 0 0 0 0 0 0 0 0 33
pueblo keep|0 0 0 0 0 0 0 0 0 33
puff|-24 0 0 0 0 0 0 0 0 27
pull|-312 197 -104 7 -85 -82 22 -45 -166 9 -104
pull @person|0 -26 0 -19 0 -12 -20 0 0 92
pull back|-9 19 0 -9 -10 0 0 0 0 -55 -18
pull brigade|0 -12 0 0 0 36
pull commando|0 9 0 0 0 0 0 0 0 0 69
pull down|0 -14 0 -33 0 0 0 0 0 10
pull escort|0 -8 0 30
pull girl|0 -12 0 0 0 0 0 0 0 -17 42
pull out|-16 -26 0 31 0 -6 -14 -7 0 -12 -24
pull plug|0 0 0 0 0 0 0 0 0 46
pull police|0 -8 0 0 0 0 0 0 0 44
pull single|0 34
pull troop|0 -22 0 0 0 0 0 51
pull-back|0 32 -10 47 -27 0 29 -19 10 -30 -23
pull-out|0 20 -10 107 -29 13 20 -20 10 -35 -23
pull-out @place|0 -12 0 69 0 0 -9
pullback|-79 194 -34 61 -55 38 0 -7 0 -21 -46
pullout|-118 306 -44 59 -27 -11 25 -31 58 -51 -93
pulp|-8 0 0 29 0 0 0 -11
pulverise|117 -94 -62 24 10 -77 -20 -131 -51 -62 -40
pulverize|119 -93 -62 15 11 -77 -19 -127 -51 -61 -40
pummel|-30 -15 -7 -30 6 -29 -15 -29 -6 -20 -11
pump|0 -47 17 -78 28 -20 9 59 -42 71 -42
pumpkin|0 0 0 -21
punch|-9 -18 0 32 -32 11 -8 14 10 -10 -27
punctured|17 0 0 0 0 0 0 0 0 0 -19
punish|82 32 -18 16 81 -157 0 -84 -41 -9 33
punish @state|0 0 0 43 0 -53
punitive|0 0 0 0 0 0 0 0 0 -9 23
pupil|17 -52 -14 19 -74 20 -79 -72 -38 7 17
pupil since|0 0 0 0 0 0 0 0 0 0 35
puppet|-12 0 0 17 19 0 9 -35 0 -7
puppet briefcas|0 0 0 39 -6
puppi|0 0 0 0 0 0 0 -17
purchas|0 0 0 19
purchase|0 0 0 -9 0 0 0 0 0 51
purchaser|0 0 0 0 0 0 0 0 0 25
purely|28
purge|-25 -10 0 50 15 -47 0 -35 -14 23 -38
purse|0 0 0 0 0 0 0 0 0 29 -6
purse stop|0 0 0 0 0 0 0 0 0 30 -6
pursue|134 -93 28 38 6 0 -47 34 -58 -85 -77
push|46 -222 27 50 -125 260 -156 -148 -59 -242 -196
push off|-10 0 0 0 0 38
push talk|0 0 0 0 0 45
put|36 -253 135 -93 22 -442 191 158 -117 -11 -144
put #|-7 0 38 0 0 0 0 0 0 -21 8
put @organization|0 0 0 0 0 0 0 0 0 50
put @person|0 -6 0 17 0 0 0 0 0 34 -20
put @platform|11 -13 -7 0 0 0 0 -15 0 -48 49
put @state|0 0 0 25 -11 0 -23 -22 0 -45 -19
put @weapon|38 -12 0 0 0 0 0 -6 0 -13
put army|46 30 0 0 0 0 0 -25 0 22
put aside|0 0 0 -30 33 0 0 -9
put back|-26 0 0 26 0 0 47 -11 0 0 -19
put certificate|0 0 0 0 0 0 0 0 0 31
put chartered|-23 0 0 0 0 0 0 0 0 -23 43
put end|0 0 0 -17 16 0 0 43 0 -19
put five|0 0 0 0 0 -67 0 48
put formal|-6 0 0 42
put forward|0 0 0 0 -6 0 -40 6 0 -27 39
put humanity|0 0 0 0 0 35
put ice|-20 0 0 0 0 -21 38 -37 0 49
put north|0 0 0 -8 0 0 -31 0 0 49
put odds|0 0 0 0 0 84 0 0 0 -17
put off|-53 -8 30 10 78 15 31 -62 0 -15 -29
put paper|0 0 0 0 0 0 0 75 0 -9 -29
put reserves|54 0 0 0 0 0 0 0 0 -16
put signatur|0 0 0 32 0 0 0 34
put them|-11 40
put through|0 0 0 0 0 -31 0 63 0 -7
put two|37
put under|60 0 0 -7 0 -35 0 0 0 -22 10
put up|-13 0 0 0 0 0 -9 -25 0 70 -8
putsch|0 0 0 15
puzzled|0 0 0 -11 0 30 0 -7
puzzled @person|0 0 0 -11 0 30 0 -7
pyjama|-22 0 0 14
pylo|0 0 0 35 0 0 0 0 0 -10
pylon|11 0 0 0 0 0 0 0 0 6 17
qtr|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
quadrilateral|0 0 0 0 0 -7 0 27
quake|-105 0 -15 -54 38 142 -47 11 -21 -98 -20
quake @person|0 0 0 0 42
quake-zone|0 0 0 0 0 28 0 -17
quarantine|0 0 0 0 0 0 0 0 0 21 -13
quarrel|-103 -63 -17 -15 143 -20 -43 -53 -24 -13 -80
quarrel @place|-13 0 0 0 10 0 0 54
quarrel @state|-16 -9 0 0 78 -14 -37 -52 0 -7 -10
quarrel go|0 0 0 -10 0 0 0 33 0 0 -12
quarrel shoal|0 0 0 0 0 0 0 0 0 38
quarrel verdict|0 0 0 63
quarter|37 36 16 -25 19 -20 21 0 0 -46 -7
quarter trisakti|0 0 0 0 0 0 0 0 0 30
quarter-final|-103 -58 -28 -161 -79 -18 -60 -69 -51 -108 -128
quarterback|-107 -58 -27 -161 -79 -16 -59 -68 -50 -105 -126
quartet|-12 0 0 0 0 17 57 9
quartet @person|0 0 0 0 0 0 61
quashed|-40 0 0 41 0 -14
quashed referendum|0 0 0 54 0 -13
quashed rumour|-40
quay|20 20 0 0 0 0 0 30
quay @place|32
quay conclude|0 0 0 0 0 0 0 37
quay-side|0 0 0 0 0 0 0 -27
quds|-19
queen|-23 -68 -70 33 -19 -18 19 70 9 0 -37
quell|-42 28 -7 47 20 -41 -12 -26 -15 9 -39
queried|0 0 0 -17 28 0 -13
question|-128 -147 -39 133 -55 -56 55 -83 38 -107 -170
question @date|0 0 0 -15 0 0 0 44
question @state|-9 0 0 50
question discuss|0 0 0 -9 0 0 24 -38
question go|0 0 0 -9 0 0 -15 53
queu|-11 0 0 -8 0 -21 0 0 0 6
queue|7 -16 0 0 0 0 0 55 0 33 -25
queue stand|0 -13 0 0 0 0 0 0 0 42 -22
queued|80 0 0 -6 0 0 0 -7 0 -13
queued uniform|81 0 0 0 0 0 0 -6 0 -12
quick|23 -11 0 -14 6 25
quiet|0 110 0 -39 62 -42 -23 -48 0 -10 -45
quiet @date|0 11 0 0 0 0 0 0 0 0 -33
quiet @place|0 54
quietly|34 0 0 -12 0 0 -10 26 0 39 -11
quietly daily|0 0 0 -12 0 0 0 0 0 56
quietly garrison|35
quilt|0 0 0 -6 0 0 0 0 0 0 19
quinoa|0 0 0 0 0 0 0 58
quinoa barter|0 0 0 0 0 0 0 58
quipped|0 0 0 26 -8 0 -7
quirinal|0 0 0 0 0 0 -25 15
quit|-206 225 -56 -165 21 -26 155 -158 -6 109 38
quit @organization|0 -7 0 0 0 -8 0 0 0 50 -13
quit common|0 0 0 0 0 0 -45 0 0 53
quit diamond|-15 48
quit oil|0 30
quit winter|-14 9 0 0 0 0 0 0 0 0 42
quitt|-14 0 0 -11 0 0 31 -10
quitt @organization|-14 0 0 -11 0 0 31 -10
quo|0 0 0 -30 31
quo say|0 0 0 -30 31
quota|-83 -129 -58 0 -116 56 -103 7 -53 25 51
quote|0 0 0 0 21 -22 11 -11
race|0 0 0 0 0 0 0 -25 0 -21
racing|0 0 0 -20
racism|0 0 0 80 0 -13 -28 0 0 -7
racism conference|0 0 0 75 0 -6 -27 0 0 -6
racket|0 0 0 42 0 0 0 -7
racket link|0 0 0 42 0 0 0 -7
radar|36 24 0 43 -19 15 -23 -17 0 62 -16
radar @date|0 80 0 -8
radar @state|22 -32 0 17 0 -25 -13 -20 0 -16
radar storm|0 0 0 0 0 55
radar will|0 0 0 -14 0 0 0 0 0 45 -10
radiator|0 0 0 0 0 0 0 0 0 38
radical|43
radio|-19 41 -8 53 14 -15 -9 -47 0 -11 17
radio @date|55 0 0 -30 0 0 -7
radio @place|-24 0 0 0 45 0 0 0 0 -11
radio critic|0 0 0 0 0 41
radio exhort|0 0 0 39 0 -13 0 -13
radio off|-8 0 0 43 0 0 0 0 0 0 -10
radio report|-32 47
radio say|27 -20 0 -27 10 0 -25 0 0 -15 55
radio speak|0 0 0 36
radioed|-7 -16 0 0 0 0 0 0 0 11
rage|-32 -14 -34 127 -92 11 44 -28 15 -55 -45
raid|193 -18 -79 27 -117 54 -18 -234 -103 -104 -188
raid alike|0 0 0 0 0 36
raid coincide|-14 50
raid office|-55 0 0 -19 0 0 0 0 0 68
raid until|0 0 0 0 0 43 -11
raider|121 40 0 15 -51 18 -35 -48 -69 -21 -28
rail|-99 -39 -19 329 -162 -106 -122 -120 0 -126 -118
railway|-9 -19 -6 -14 13 47 -10 -30 -11 -15 29
railway bid|-8 0 0 -15 0 63
railway company|0 0 0 0 0 0 0 0 0 0 33
rain|-130 -52 -45 -103 -53 30 -48 -38 -32 -107 -152
rainfall|-88 0 -15 -53 0 77 -44 19 -20 -95 -6
raise|124 -176 -66 278 -140 -102 -178 22 -56 -271 61
raise morning|0 0 0 31 0 0 0 0 0 0 -12
rajapura|0 0 0 47 0 -14
rajapura council|0 0 0 47 0 -14
rake|143 -120 -44 0 -18 -77 -34 -88 -37 -97 -18
rally|56 -32 -15 11 -8 -24 32 0 -33 137 -19
rally @place|-15 0 0 10 0 0 0 0 0 -32
rally @state|0 0 0 38 0 0 0 -9 0 -13
rally around|0 0 0 0 0 0 0 37
rally hold|0 0 0 -49 0 0 0 -9 0 80
rally monday|0 0 0 0 0 0 0 0 0 37
rally vent|0 0 0 0 0 0 0 0 0 31
ram|19 -60 -8 -26 -16 -16 18 -25 0 -46 33
ram two|-23 0 0 0 0 0 0 0 0 -23 43
ramadan|0 0 0 0 0 0 0 21
rambouillet|0 0 0 13 0 -7 47 -6
rambouillet proces|0 0 0 0 0 0 44
range|-41 32 0 0 -9 65 -6 68 0 -17
range @weapon|-33 49 0 -12 0 0 0 0 0 -11
range missile|0 0 0 -7 0 -7 0 53
ranger|76 36 0 -18 -35 11 -37 -10 -69 -16 -30
ranger @place|0 0 0 -7 0 0 0 54 0 -9
rank|-22
rankled|0 0 0 41 0 -9 0 -11
rankled @place|0 0 0 41 0 -9 0 -11
rann|0 0 0 0 0 0 0 0 0 -15
ransack|85 -151 -58 -22 -66 -108 -86 -100 -56 18 -13
ransom|0 0 0 21
rape|43 12 -29 55 11 -43 -47 -35 -27 -99 -18
rape woman|-16 0 0 60 0 -19
rapid|41 0 0 -17 0 0 0 0 0 -34
rapid reaction|41 0 0 -17 0 0 0 0 0 -34
rapped|-8 0 0 25
rappel|-82 -76 15 0 -28 0 -17 -22 0 114 9
rapper|-15 0 0 -10 0 0 -11 -10 0 53
rapper soldier|0 0 0 0 0 0 0 0 0 54
rapporteur|-27 -71 -70 49 -23 -23 36 43 10 10 -39
rapporteur report|0 0 0 41 0 -9 0 -11
rapprochement|-59 -41 -29 -104 -34 45 92 92 33 -134 20
rare|-8 0 0 0 0 0 -7 0 0 19
rare-earth|0 0 0 0 0 0 0 0 0 34 -11
rare-earth curb|0 0 0 0 0 0 0 0 0 34 -11
rarotonga|0 0 0 0 -16 0 0 0 0 43 -16
rarotonga budget|0 0 0 0 -16 0 0 0 0 43 -16
rate|-35 -50 0 -38 47 77 0 0 0 -79 -32
rate odds|0 0 0 0 0 37
rather|0 0 0 34 0 40 -6 -10
rather than|0 0 0 7 0 42
ratification|-61 -31 -24 -84 -38 6 123 188 9 -149 -21
ratification inf|0 0 0 -14 0 0 -11 30
ratification pact|0 0 0 0 0 -7 39 -15 0 -33
ratify|-183 -129 -47 -32 -144 -160 26 342 -117 -141 -69
ratify border|0 0 0 30 0 0 33 -63
rating|49 0 0 0 0 0 0 0 0 -14
rating manhandle|49 0 0 0 0 0 0 0 0 -14
rattle|-64 -24 -23 257 -27 -91 -48 -97 -58 -88 -116
rattle investor|0 0 0 0 0 0 0 0 0 35
ravage|-24 -55 -17 -9 -16 -57 -21 0 0 29 81
ravine|-21
raze|127 -94 -68 36 -43 -123 -23 -81 -48 -50 24
re-appoint|-76 29 22 -15 -30 0 7 -43 -11 60 -8
re-establish|48 -44 -18 0 0 -67 -78 122 -73 -118 14
re-impose|10 -31 19 -23 -43 35 -56 -39 -28 77 -18
reach|36 -239 -20 -28 46 -55 23 87 0 -121 87
reach @place|39 -31 0 -8 37 -11 -7 -42 0 -16 75
reach @state|-25 0 0 0 0 47 0 -9 0 26 -16
reach defender|43
reach new|0 0 0 36
reach same|0 0 0 0 0 0 0 -32 34
reach say|0 0 0 0 0 0 0 39
reach widow|0 0 0 -11 47 -8
react|0 -20 7 34 12 63 -32 46 0 -8 22
react coolly|0 0 0 -6 0 42 0 -7 0 -17
reaction|66 -11 0 -27 0 0 8 -16 0 -35
reaction brigade|41 0 0 -17 0 0 0 0 0 -34
reactor|0 15 0 -28 -11 -12 -19 108 0 57 -10
reactor @place|0 0 0 0 0 0 0 31
reactor firm|0 0 0 -35 0 0 0 0 0 60
read|-63 -33 -35 90 -72 75 150 -75 29 -83 -59
read @place|0 0 0 19 0 -11 41 -7
read out|0 -13 0 -12 41 -8 68 -9 21 -17
read too|-10 0 0 -26 0 30
reader|0 -8 0 0 -7 0 0 -29 0 -8 17
readiness|21 63 0 17 -17 -44 -9 27 0 -31 -8
readiness defence|-41 27
readiness resume|0 0 0 0 0 -12 0 33
readiness round|29 0 0 0 0 0 0 0 0 -42
readiness share|0 0 0 46 -7 -18 0 -7
readiness talk|0 38 0 -11 0 -14 0 31
reading|0 0 0 0 -8 0 46 -29
reading remain|0 0 0 0 -8 0 46 -29
readmit|35 -129 0 0 12 64 0 26 -34 -143 67
readout|0 0 0 -7 21 -12
ready|136 -42 -28 10 -130 -31 -41 119 -57 -29 -56
ready @person|-7 0 0 41
ready composite|0 0 0 -20 0 0 -15 32
ready dine|0 0 0 0 -6 0 0 38
ready discuss|0 0 0 0 0 0 41 -55
ready talk|0 0 0 -12 0 0 -11 38
reaffirm|-52 -23 -18 -91 206 0 -65 -79 21 -42 -33
reaffirm support|0 0 0 0 38 0 0 -65
real|0 0 0 -14 0 0 0 0 0 40 -11
real blow|0 0 0 -13 0 0 0 0 0 40 -10
realiti|0 0 0 0 0 0 -8 21
reap|-18 -39 -8 10 6 33 -41 87 31 14 32
reappoint|-76 29 22 -15 -30 0 7 -43 -11 60 -8
rearm|40 20 -16 17 -24 -26 -29 17 -18 0 -46
reason|0 -10 0 0 15 127 -32 -13 0 37 -30
reason delay|0 0 0 0 0 55 -10 -16
reason incident|-10 0 0 40
reason then|0 0 0 -14 -7 0 -11 0 0 40
reassure|0 -20 -25 -186 321 92 -67 0 9 -79 -101
reassure @place|60 0 0 0 -29 0 0 0 0 -7 -11
reassure @state|-6 13 0 -22 70 -14 -14 -26 0 -12 -30
rebate|0 0 0 -18
rebel|133 100 -14 51 -50 92 11 43 -83 -77 21
rebel @person|-9 0 0 -18 0 0 75 -14
rebel army|-12 -11 0 0 0 0 0 31
rebel chief|0 0 0 0 0 0 42 -13
rebel concede|0 0 0 0 49 0 -6
rebel faction|45 0 0 0 0 0 0 -9
rebel free|0 0 0 0 0 0 0 0 0 0 33
rebel hold|0 0 0 -8 -8 41 0 0 0 -17 20
rebel leader|-15 48
rebel open|49 0 0 0 0 0 -7 34
rebel prisoner|-25 0 0 -8 0 0 0 0 0 0 50
rebel refuse|-10 0 0 22 0 0 0 0 0 36
rebel spurn|0 0 0 53
rebel support|0 0 0 0 0 45
rebel train|-19 0 0 54 0 -12 0 -7 0 -12
rebel would|0 45 0 -23 -25
rebuff|-61 -174 -33 251 -144 -140 184 -40 -131 -10 -69
rebuff @state|0 0 0 48 -7 0 -8
rebuff approach|0 0 0 -9 0 0 34
rebuild|76 -37 -31 -36 -84 -81 -70 71 -66 -74
rebuke|-140 -122 -31 287 -107 -91 0 -139 -43 -138 -112
rebut|-20 0 -29 -82 -12 60 -105 74 -53 -47 -26
rebuttal|0 0 0 27
recall|-53 -158 -42 -229 -93 -201 93 -102 -152 349 -144
recall @person|-33 0 0 -8 -21 -7 -32 -33 0 147
recall @state|0 16 0 -57 0 0 -11 0 0 22 -16
recall complaint|0 0 0 -12 15 0 0 44
recall consent|0 0 0 47 0 0 0 -9 0 -14
recall fleet|-27 43 0 0 0 0 0 0 0 -12
recall get|0 0 0 0 -9 0 0 31
recall good|0 0 0 0 0 0 0 0 0 61
recall him|0 0 0 -14 0 0 0 0 0 30
recall meet|30 0 0 0 0 0 0 -17
recall offer|0 0 0 0 0 0 73 -69
recall team|0 0 0 0 0 0 57 0 0 -30
recall veteran|59 0 0 0 0 0 -11 -12 0 -44
recapture|173 -153 -41 -20 -17 -80 14 -99 -43 -51 21
receive|-210 -126 -24 -292 -38 -85 120 249 246 -263 -37
receive @person|0 0 0 0 16 -19 36 76 -14
receive @place|0 0 0 0 0 -8 0 -58 46 0 -32
receive @platform|0 0 0 0 41 0 0 -47
receive @state|0 0 0 -24 -26 -7 57 38 -12 -22
receive first|0 0 0 0 -10 0 0 -24 0 0 49
receive letter|0 0 0 0 -6 0 -7 -27 38
receive observer|0 0 0 0 0 72 -13 -9
reces|0 0 0 -8 -7 61 13 -16
recessed|0 0 0 0 0 0 6 26
recessed until|0 0 0 0 0 0 0 39
recession|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
recip|-9 0 0 0 0 0 0 -30 0 0 -16
reciprocal|0 0 0 0 0 0 0 31
reciprocal acces|0 0 0 0 0 0 0 31
reciprocate|0 0 7 39 14 26 -32 54 0 9 25
recit|0 0 0 0 0 -17
reckles|0 0 0 -39 0 0 26
reckles conservativ|0 0 0 -39 0 0 26
reckon|-26 0 -22 20 26 9 -67 -64 -17 -42 -21
recognise|-87 -83 -92 42 158 -153 -48 155 -63 -102 -29
recognise #|0 0 0 0 39
recognise @place|0 0 0 0 63
recognise @state|0 0 0 -31 34 0 0 19 0 -20 -17
recognise emirate|0 0 0 -17 0 0 0 44
recognise negotiator|0 0 0 34 0 0 -12
recognise property|0 0 0 30 -17 -20
recognise us|-10 0 0 -20 0 0 30
recognition|-53 101 -13 -8 8 -53 83 36 28 -34 -59
recognition @state|0 0 0 0 0 0 0 39 0 -8 -15
recognition not|0 0 0 -7 -18 0 56
recognize|-64 -81 -92 7 84 -116 -54 140 -55 -119
recoiled|0 0 0 -9 0 0 -15 53
recoiled break|0 0 0 -9 0 0 -15 53
recommend|0 0 0 0 0 56 0 0 0 -7
recommendation|-114 -43 0 52 0 -9 18 0 0 -38 -47
reconcile|-90 -84 -41 -59 72 92 -39 100 -24 -77 -29
reconciliation|-111 8 -30 -89 -72 94 114 157 0 -191 40
reconnaissance|16 0 0 -10 0 0 0 0 0 -20
reconnect|-100 -62 -10 23 -15 0 -104 0 -16 -70 188
reconsider|0 0 0 0 0 10 0 0 0 -27 41
reconsider ban|0 0 0 0 0 0 0 0 0 -24 41
reconsidered|0 0 0 0 34 0 0 0 0 0 -13
reconsidered refusal|0 0 0 0 34 0 0 0 0 0 -13
reconvene|0 0 0 0 0 0 30 -23
record|-36 0 0 -15 0 -24 -7 0 0 -22 -23
recount|0 0 0 42 0 -14
recover|71 -60 0 -45 9 -19 -42 57 0 -13 47
recrimination|0 0 0 0 0 0 16 -25
recruit|73 0 0 -8
recruit defence|61
red|-29 -16 0 34 -13 0 0 0 0 -10
red line|-20 -12 0 35 -9
redeploy|139 -18 0 -34 -99 -90 -84 -37 -44 -14 -109
redeploy two|-38 21
redeployment|-68 171 -22 17 -28 42 -27 -7 0 10 -23
redeyef|-11 0 0 0 0 0 0 0 0 68
redeyef fire|-11 0 0 0 0 0 0 0 0 68
redirect|-11 14 0 -55 -33 0 12 -29 0 50 35
redraw|0 0 0 23 0 -9 0 -8
reduce|94 76 -14 31 -53 117 -48 -56 -58 22 -204
reduce operation|0 38
reduce scrap|34 -15
reduction|-68 171 -22 17 -28 42 -27 -7 0 10 -23
reef|55 -26 0 -12 -17 0 -7 61 0 -11 -11
reef @state|40 0 0 -25
reef enlarg|35
reef talk|0 0 0 0 0 0 0 32
reel|-22
reestablish|52 -63 0 29 13 -8 25 25 -31 -92 -20
refer|7 0 0 -20 0 0 8 31
refer cod|0 0 0 -16 0 0 0 44
referee|-105 -60 -29 -200 -80 -18 -70 -69 -52 -127 -126
referendum|0 0 0 0 -8 -35 -12 -24 0 49 -9
referendum @state|0 0 0 -44 0 0 0 0 0 -11
referendum give|0 0 0 0 0 -44 0 0 0 46
referendum petition|0 0 0 54 0 -13
refinery|85 15 -52 -10 -33 -46 -27 22 -20 46 -27
refinery @place|53 0 0 10
refinery once|0 0 0 0 0 0 0 0 0 0 33
refining|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
reforger|-10 0 11 0 0 0 0 0 0 0 -21
reform|-9 0 0 -9 21 35 -14 25 0 -42 24
reform factory|0 0 0 0 0 31
reform month|0 0 0 0 0 0 0 33 0 -8
reformist|0 0 0 -44 0 -20 -14 -10 0 -6
reformist appeal|0 0 0 -43 0 -23 -14
refrain|0 0 0 -27 -12 37 0 0 0 -10
refresher|0 0 29
refrigerated|0 -7 0 0 0 0 0 0 0 0 31
refrigerated wagon|0 -7 0 0 0 0 0 0 0 0 31
refuel|-8 0 0 56
refuel @place|-8 0 0 56
refuell|-17 0 0 0 0 0 0 0 0 24
refuge|-53 -24 -31 -35 15 65 -91 -62 -38 36 106
refugee|41 -116 -49 -91 -9 120 -138 -53 -98 16 157
refugee @place|-30 0 0 0 0 0 0 0 0 11
refugee agency|0 0 0 0 0 30 0 0 0 0 -29
refugee between|0 0 0 0 0 32 0 -8
refugee home|0 0 0 -35 -15 49 0 15 0 0 -11
refugee slaughter|39 0 0 0 0 0 0 0 0 -15
refugee tell|33 0 0 0 0 0 0 0 0 -10
refugee than|0 0 0 0 34 -17
refusal|-87 -74 -10 158 -14 -26 146 -91 17 -106 -26
refusal let|0 0 0 0 34 0 0 0 0 0 -13
refusal shut|0 0 0 32 0 0 0 0 0 -13
refuse|-151 -448 -69 264 -212 -268 249 -392 -225 125 -239
refuse @date|0 0 0 -45 0 0 -9 0 0 93
refuse @group|0 0 0 36 0 0 0 0 0 -6
refuse @state|0 0 0 -76 21 0 -20 0 0 -27
refuse apologise|0 0 0 49 -15 0 0 0 0 -7
refuse call|0 0 0 -18 0 0 -13 0 0 36
refuse give|-7 0 0 58 0 0 0 0 0 -25
refuse hand|0 0 0 -23 0 0 0 0 0 37
refuse invitation|0 0 0 -28 0 -7 48 0 0 -7
refuse land|0 0 0 -29 0 0 0 0 0 38
refuse lend|0 0 0 39
refuse pay|0 0 0 0 0 0 0 0 0 38
refuse port|0 0 0 -14 0 0 0 0 0 54
refuse receive|0 0 0 -13 0 0 82 0 0 -17
refuse register|0 0 0 -7 0 0 0 0 0 35
refuse residence|0 0 0 50 0 0 0 0 0 -12
refuse sign|0 0 0 -13 0 0 67 -43 0 -16
refuse transitional|0 0 0 53 0 -23
refuse visas|0 0 0 0 0 0 0 0 0 31
refuse-collector|-11 -49 -13 -7 -71 18 -75 -68 -35 25 23
refute|-31 -100 -62 -39 -105 43 -129 79 -90 -157 -145
refute @state|37 0 0 -10
regain|88 -59 0 -47 8 -18 -42 56 0 -15 44
regard|-16 -24 0 14 123 37 -66 68 13 9 -21
regatta|-25
regime|63 -69 -70 28 -10 -41 19 52 10 -7 -39
regime dissolve|49 0 0 0 0 -21 0 -10
regiment|207 52 61 -80 -112 -62 -82 -107 -58 -104 -85
regiment off|-41 27
regiment outflank|23 -34
regiment respect|0 57
regiment ride|46 0 0 0 0 0 0 -23
region|17 13 -53 -9 -34 -45 0 -18 -21 63 -6
region meet|0 0 0 0 0 0 0 0 0 36
region say|0 0 0 0 0 0 35 -35
regional|29 -25 0 0 25 29 0 0 -6 -7 -8
regional bureau|37 -13
regional head|0 0 0 0 34 -17
register|-14 0 0 -8 -16 -7 -9 46 0 0 84
register exiled|0 0 0 -7 0 0 0 0 0 35
register oil|-12 0 0 0 0 0 0 0 0 -32 40
register police|0 0 0 0 -7 0 0 0 0 -12 59
registry|0 0 0 0 0 0 0 20 0 11
registry @date|0 0 0 0 0 0 0 0 0 30
regret|-67 -38 -21 -10 202 -17 -93 -129 -60 -119 56
regret @place|0 0 0 0 -25 42
regret @state|-9 0 0 58 -33 21 -14 -31 0 -23 30
regret add|0 0 0 45 -12
regret loss|0 0 0 0 11 0 0 38
regret misunderstanding|0 0 0 0 53 -39 0 -39
regret tone|0 0 0 0 0 56
regrettable|0 0 0 -37 27 30 -7
regrettable @state|0 0 0 -16 17 31
regroup|12 0 0 -14 0 0 0 -10 0 -20
regrouped|-11 0 0 16
regular|0 20 72 0 -8 0 0 0 0 -11
regular come|0 38 0 0 0 0 0 0 0 -9
regular rotation|-6 0 44
regular viekaren|0 0 32
regulation|0 0 0 0 0 0 0 19
regulator|-7 0 0 -21 0 -21 0 0 0 -6
rehearsal|-23 0 0 15 0 0 0 36
rehearsal murder|0 0 0 15 0 0 0 36
rehearse|0 68 73 -61 0 11 -32 -11 0 -18 -53
rehydration|0 0 0 0 0 0 0 -15 0 0 30
rehydration salt|0 0 0 0 0 0 0 -15 0 0 30
reimpose|18 -132 33 -103 -84 -95 -93 -13 -18 288 -71
reimpose curfew|0 0 0 0 0 0 0 0 0 40 -20
reindeer|-9 0 0 0 0 0 64 -62 0 0 -20
reindeer agree|0 0 0 0 0 0 64 -61
reinforce|105 -107 0 -47 0 0 -45 -10 -20 92
reinforce @state|-8 0 0 0 0 0 0 0 0 30
reinforcement|220 -17 35 -16 -6 -19 -13 -35 0 -52 -15
reinforcement reach|43
reinstate|0 -46 27 -52 6 -71 -23 29 24 8 58
reinstate #|0 0 0 0 0 0 0 0 0 -7 47
reinstate scholarship|0 0 0 0 0 0 0 0 0 -9 35
reintroduce|78 30 0 -9 -20 -18 -32 61 39 0 13
reiterate|-75 -46 -18 -54 33 218 -20 -22 -10 -78 -85
reiterate view|0 0 0 43
reject|-72 -305 -62 54 -224 26 13 -163 -192 -142 -219
reject @person|0 0 0 -38 0 -36 0 -6
reject @place|0 0 0 9 0 36 0 12
reject @state|0 0 0 107 -15 -40 18 -7 0 -16 -8
reject any|-10 0 0 67 0 0 -14
reject call|0 0 0 -57 0 -13 -6
reject charge|0 0 0 -42 0 107
reject interference|0 0 0 -43
reject notion|0 0 0 -15 22 -57
reject offer|0 0 0 -9 0 0 -35
reject out|0 0 0 39
reject phase|0 0 0 -13 0 0 75 -14
reject proposal|0 0 0 41 0 -6 -8
reject suggestion|-15 0 0 -18 0 74
rejection|-45 -20 0 213 -28 -15 46 -72 -26 -56 11
rejection @place|0 0 0 37
rejoin|51 -63 0 -18 -13 -21 56 35 -31 -92 -21
relation|-60 -55 -16 0 0 -12 -8 56 14 87 -72
relations|-54 -72 -21 16 10 28 55 51 6 118 -90
relations @state|-19 0 0 -57 22 48 28 -69 0 104
relations between|-25 0 0 30 0 0 -6 30 0 -31 15
relations deny|60 0 0 10 0 0 -6
relations shelve|0 0 0 0 0 0 40 0 0 -6 -24
relativ|-18 0 0 10 0 0 0 0 0 35
relativ disappear|-9 0 0 0 0 0 0 0 0 36
relative|0 0 0 -23 0 0 0 0 0 37
relative say|0 0 0 -23 0 0 0 0 0 37
relax|-223 238 -18 27 35 -142 -129 -55 -75 -218 241
relaxation|0 0 -13 -8 16 -22 -34 -45 -18 -50 60
relay|16 36 -8 -66 -39 40 -27 -30 113 -38 6
release|-178 -61 -155 12 44 -12 -226 -133 -53 -441 307
release @date|0 0 0 31 0 0 -10
release @state|-8 -7 0 0 -21 54 0 0 0 -8 53
release aid|0 0 0 -29 51 0 0 0 0 0 -53
release any|-25 0 0 -8 0 0 0 0 0 0 50
release clause|-30
release freeze|0 0 0 0 8 0 0 0 0 0 -32
release prisoner|61 0 0 0 0 -6 0 0 0 0 -42
release remain|0 0 0 0 0 0 0 39 0 0 -8
release two|0 0 0 34 0 0 0 0 0 0 -11
relent|-59 56 -73 0 65 -90 -54 0 32 -14 60
relent @date|0 0 0 0 41 0 0 -7 0 0 -30
relief|-89 -16 -35 -25 30 73 -94 -78 -39 11 168
relief @platform|-24 0 0 -9 0 0 0 0 0 31
relief sanction|0 0 0 34 0 -35 0 0 0 -17 31
relief supply|-36 0 0 0 0 0 0 0 0 0 42
relieve|38 50 49 -36 17 0 -12 16 47 -52 10
religiou|0 0 0 26
relinquish|-121 53 -10 -52 17 -74 -30 19 39 -15
relocate|74 -16 -18 -67 16 -18 43 9 -16 21 -38
remain|-80 -79 41 7 118 30 207 -57 -43 19 -14
remain @state|-18 0 0 -25 0 0 9 -11 0 0 38
remain bodi|0 0 0 0 0 0 0 39 0 0 -8
remain first|0 0 0 0 58
remain office|0 0 0 38 0 -12 0 -9
remain open|0 0 0 0 -15 -28 -13 33
remain unimplemented|0 0 0 0 -8 0 46 -29
remake|0 0 0 -32
remake call|0 0 0 -32
remark|-28 -13 0 60 84 9 0 -53 54 -37 -44
remark @state|-18 0 0 0 28 43 0 -11 -6 -9 -7
remark caught|0 0 0 -8 31 0 0 -6 0 0 -7
remark exchange|0 0 0 31 0 0 0 -17
remark hush|0 0 0 32
remember|0 0 0 41 0 0 0 -70
remind|-16 19 0 60 30 0 -17 -21 -28 -55
remonstrate|-49 -14 -34 150 -93 12 34 -31 14 -56 -46
remorse|0 0 0 -20
removal|-73 187 -23 32 -36 30 -30 -26 0 29 -24
removal @state|0 17 0 37 0 -12 0 -15
remove|-394 228 -17 159 56 -268 -294 -73 -63 -80 245
remove @state|0 0 0 -19 0 0 0 0 0 42 -8
rendezvoused|0 0 32
rendezvoused beagle|0 0 32
renege|28 -57 -37 79 -52 -67 28 -72 -79 150 -52
renege free|0 0 0 -34 0 0 0 0 0 47 -25
renew|-157 -324 171 -9 -319 77 -143 294 -206 -74 -167
renew @place|0 0 0 0 0 -9 0 55 0 49
renew call|0 0 0 47 0 -14 0 -23 0 -7
renew every|-10 0 38 0 0 -7
renew joint|0 0 0 0 0 0 0 -32 0 -7
renewal|-60 -30 -24 -64 -31 16 87 153 18 -111 -14
renounce|-215 -9 -107 62 47 -27 111 -28 0 -63
renounce force|0 0 0 13 -33
renounce nuclear|0 0 0 0 0 0 39 -9
rent|0 0 0 -26 -8 0 0 -15 0 8
reoccupy|167 -119 -35 -24 0 -80 -93 -10 -29 -71 26
reopen|-337 -93 -15 22 -44 -375 -66 64 -103 -394 395
reopen @date|0 0 0 0 0 0 -14 -16 0 0 -36
reopen @state|0 0 0 0 0 0 30 0 0 0 -14
reopen airspace|0 0 0 0 0 0 0 -11 0 0 54
reopen embassy|0 0 0 -24 0 0 0 74 0 0 -50
reopen gas|0 0 0 -9 0 0 30 -15
reopen market|0 0 0 0 0 0 0 0 0 0 34
reopen seabed|0 0 0 34 0 0 0 -16 0 0 -10
repair|-11 -19 -20 -47 17 -59 -42 85 -31 -52 -12
reparation|-13 0 0 16 45 35 -20 -11 0 -21 26
reparation diplomat|0 0 0 -9 44 0 -11
reparation speech|0 0 0 15 0 -36
repatriate|-59 -9 -37 -48 0 0 -49 -85 -54 -25 296
repatriation|0 0 -14 88 -15 0 -58 -33 -33 -18 67
repatriation #|0 0 0 0 0 0 0 0 0 0 33
repatriation offer|0 0 0 37 0 0 -19
repayment|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
repeal|-145 60 -40 -52 82 -169 -13 -123 -80 -240 368
repeat|-67 -45 0 0 -119 246 20 -56 18 -39 -54
repeat @place|0 0 0 -35 0 -10 36 -10
repeat call|0 0 0 0 0 30
repeat what|0 0 0 0 0 0 0 -48 29
repel|50 -80 -30 0 -41 -45 -51 -51 -33 -10 -41
repel #|-49 0 0 0 0 0 0 0 0 18
repentant|0 0 0 -8 0 0 0 -8 0 0 -15
replace|-43 81 94 -68 -16 0 -10 -28 34 -14
replacement|69 -17 0 0 0 0 -11 0 0 -6
replacement @weapon|35 -33
replacement not|37 16 0 0 0 0 -10
replenish|0 0 0 -16 -9 0 0 -18 0 0 55
replenish granari|0 0 0 -16 -9 0 0 -18 0 0 55
reply|-39 -164 -67 121 -92 0 83 0 133 -49 -102
reply @group|0 0 0 0 0 0 0 48
reply @state|-20 0 0 -68 0 -9 19 -26 66 -14 -7
reply need|0 0 0 71 0 0 -7
report|129 14 -38 -77 47 80 25 82 0 -54 -64
report @date|-14 -8 0 0 44 0 0 0 0 -10 -8
report @group|0 0 0 -6 0 0 49 38
report @organization|0 49
report @platform|18 0 0 -15 0 32 0 -10
report @state|-37 10 0 66 0 -11 0 -17 0 0 -11
report ask|0 0 0 0 0 -30 101 -9
report forecast|30 0 0 0 0 0 0 0 0 -6 -10
report front|37 -13
report hostage|0 0 0 0 0 0 0 -30
report mediator|0 0 0 0 0 0 0 39 0 0 -8
report more|0 0 0 0 0 0 0 0 34
report rankled|0 0 0 41 0 -9 0 -11
reporter|13 85 0 14 -20 23 41 -15 -12 19 -13
reporter @place|-7 37 0 0 41 18 -11 -82
reporter court|0 0 0 -9 -27 -11 0 0 0 68
reporter list|0 0 0 30 0 0 0 0 0 -16
reporter near|0 0 0 32
reporter not|0 -9 0 0 0 0 34
reporter prison|0 0 0 0 0 -9 0 0 0 41 -12
reporter schoolchildren|0 32
reporter tell|0 0 0 -11 0 -9 0 48
reporter who|0 36 0 0 0 0 0 0 0 -7
representativ|0 0 0 -12 0 26 -11 45 0 -20
representativ @group|0 0 0 0 0 0 -10 40
representative|0 0 0 36 0 -14 15 -9 0 -6
repress|-24 0 0 49 20 -41 0 -25 -14 14 -38
reprimand|-113 -98 -29 343 -127 -95 -45 -104 -33 -160 -126
reprisal|0 -15 -21 11 30 -7 -66 -63 -16 -35 -17
reprisals|15 -19 -22 0 31 -7 -66 -63 -16 -36 -13
reproach|-90 -30 -36 215 -136 52 -19 -65 0 -96 -75
reproach @place|0 0 0 -22 0 36
reproach @state|0 0 0 54 0 -15 0 0 0 -16
reproach itself|0 0 0 -45 0 28
reprove|-85 -26 -36 229 -132 0 -8 -64 0 -77 -70
republic|-24 -71 -70 36 -25 -38 12 78 9 0 -14
repudiate|-29 -85 -59 151 -119 -45 19 -111 -59 -77 -101
repudiate charge|55 0 0 -30 0 0 -7
repulse|105 -124 -47 0 -37 -102 0 -91 -44 -6 -12
request|-229 -116 0 0 -89 321 89 -134 -38 -152 -123
request @place|0 0 0 0 42 0 0 0 0 -16
request @state|0 0 0 8 -16 43 0 -21 0 0 14
request extradition|0 0 0 0 0 34
request meet|0 0 0 -11 0 -29 69 -19
request more|0 0 0 -39 0 11
request north|-26 0 0 0 0 0 43
request region|0 0 0 0 0 -33 0 0 0 0 21
request separate|0 0 0 88 0 -8 -7 0 0 -9
request stand|0 0 0 0 0 41
request vote|0 0 0 -30 0 -32
require|-54 -64 -40 71 20 -50 -67 -89 -36 -71 34
require @state|0 0 0 -19 -8 0 0 0 0 9 58
requisition|-126 -109 0 -14 -37 -57 -39 -48 -16 114
reroute|-11 14 0 -55 -33 0 12 -29 0 50 35
rescheduled|0 0 0 0 0 33
rescheduling|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
rescind|-236 220 -26 -41 46 -273 -62 -143 -102 -195 419
rescue|-17 -13 29 0 12 0 29 -9 0 0 -13
rescue deadlock|0 0 0 0 -7 0 34 -11
rescue drill|0 0 32
rescue ship|0 0 0 10 0 0 0 0 0 34
rescued|17 0 0 50 0 0 0 0 0 -24
rescued passenger|0 0 0 66 0 0 0 0 0 -13
rescuer|-10 0 0 0 0 0 0 0 0 0 24
research|-17 11 0 9 0 0 0 0 0 7 -8
researcher|-18 -10 0 0 0 0 0 0 0 21 -24
resent|-53 -15 -34 148 -95 11 43 -29 14 -56 -46
resentment|-6 0 0 42
resentment @place|-6 0 0 42
reservation|0 0 0 0 -6 36 0 -16 36 0 -6
reservation @organization|0 0 0 0 0 0 0 -16 36 0 -6
reservation about|0 0 0 0 0 39
reserve|-27 13
reserved|-6 0 0 14 0 43 -12 0 0 -7
reserved judgement|0 0 0 0 0 43 -11
reserves|28 -51 -26 30 -54 -37 -21 -27 -20 8 -38
reserves alert|54 0 0 0 0 0 0 0 0 -16
reserves right|-17 0 0 48 0 -6
reservist|169 79 86 -80 -115 -62 -82 -85 -58 -37 -88
reservist home|-27 58 0 0 0 0 0 0 0 0 -10
reservist pilot|0 0 0 0 0 0 0 0 0 43
reservoir|-17 0 0 0 16 -15 0 28 0 -10
reservoir let|0 0 0 0 0 -12 0 30
reset|52 -63 0 29 13 -8 25 25 -31 -92 -20
resettled|-12 0 0 0 0 0 0 0 0 -9 42
resettled another|-12 0 0 0 0 0 0 0 0 -9 42
reshuffle|-76 29 22 -17 -30 0 7 -43 -12 60 -8
residence|63 0 0 12 -7 -7 0 0 0 -9 -18
residence @place|36 0 0 0 0 0 0 0 0 0 -14
residence @state|33 0 0 -28 0 0 0 0 0 -15
residence imam|0 0 0 50 0 0 0 0 0 -12
resident|77 43 0 0 22 -46 19 27 -8 15 -49
resident @place|0 0 0 0 0 0 0 -12 0 49
resident say|58 -17 0 0 -8 0 0 23 0 -28 -18
resign|-112 43 -10 -71 6 -75 -36 -11 35 -33
resignation|0 0 0 -23 -7 0 -18 38
resist|32 -125 -16 222 -65 -134 114 -58 -75 27 -106
resist appeal|36 0 0 33
resistance|0 0 0 -39 0 0 -6 0 0 0 44
resistance new|0 0 0 -9 0 0 0 0 0 0 45
resistant|-28
resolution|-100 -34 -10 104 -61 -58 45 75 -11 0 -118
resolution @place|-6 0 0 34
resolve|-48 -26 -12 -12 0 32 12 82 -23 -60 -36
resort|-8 0 0 18 0 -33 26
resort @place|-8 0 0 19 0 -30
resound|0 0 0 56 0 0 0 0 0 -6
resound non|0 0 0 56 0 0 0 0 0 -6
respect|-116 229 0 -38 -47 113 42 -60 -64 -61 56
respect licenc|0 0 0 0 0 -36
respect line|0 57
respectful|0 0 0 0 0 0 -10 29
respond|-95 -117 -115 51 85 -101 31 6 82 -40 42
respond suggest|0 0 0 -7 0 0 0 30
response|33 0 0 71 -9 -41 -22 -44 0 20 -7
response @state|0 0 0 0 0 -7 0 -36
response certain|0 0 0 35
response force|36
responsibility|25 -21 -25 33 42 143 -25 9 -13 -27 -58
responsibility law|0 0 0 69
responsible|0 0 0 54 0 0 0 0 0 0 -12
responsible empty|0 0 0 54 0 0 0 0 0 0 -12
rest|20 0 0 0 0 0 -11 0 0 -19 -10
restart|-170 -17 89 47 -147 -26 -65 190 52 -108 73
restoration|0 0 0 20 0 0 0 -7 0 -9
restore|-163 -288 -56 -112 0 -134 -194 143 -129 -312 305
restore order|14 0 0 0 0 35 0 0 0 0 -21
restore road|-11 0 0 0 0 0 0 0 0 0 34
restore tie|0 0 0 0 -7 0 0 58
restrained|0 44 0 -7
restrained @group|0 44 0 -7
restraint|-76 35 -9 -52 -21 111 0 -45 -26 -81 54
restrict|0 -118 -14 18 -49 -114 -75 -36 -48 158 -35
restriction|-80 -81 -32 18 -78 62 -44 -22 -31 53 86
result|-25 10 -11 -69 -14 0 53 -41 40 -80 -24
result none|0 0 0 0 0 0 0 -17 33
resume|60 -287 75 -145 -29 -198 -136 246 -65 -243 169
resume @person|0 0 0 -9 33 0 0 -23
resume @place|0 0 0 0 0 -12 -6 42
resume busines|0 0 0 0 0 0 0 -19 0 0 32
resume food|0 0 0 0 0 9 0 0 0 0 -31
resume sweep|57 0 0 0 0 0 0 -12
resume without|0 0 0 0 0 0 0 0 0 0 32
resumption|0 -30 0 0 -8 0 0 -9
resumption fisheri|0 -30 0 0 0 0 -10 30
resumption party|0 0 0 0 0 0 8 -33
resupply|14 0 0 15 0 0 0 0 0 -22 26
retail|-30 -99 -29 -6 -72 -31 -64 -85 0 32 23
retailer|-73 -41 -31 -72 0 -41 -51 -59 -27 40
retain|116 -37 -11 0 -85 -20 -31 0 -35 -23
retake|72 -72 0 -22 -14 -18 85 -27 -24 26
retaliate|28 -26 -31 29 48 -88 -40 -39 -22 23 46
retaliation|0 -15 -21 33 30 -7 -66 -64 -16 -35 -11
retaliatory|0 0 0 0 0 0 0 -7 0 37 -22
retinue|0 0 0 -12 15 0 0 44
retired|-22 44 0 58 -10 -21 -20 -51 0 -20 -8
retired @place|-19 34
retired diplomat|0 0 0 44 0 0 -14 -27
retired hill|-41 31
retired soldier|37 -13
retorted|0 0 0 -38 0 0 29
retorted not|0 0 0 -38 0 0 29
retract|-57 0 -15 -35 123 -32 34 33 0 -48 16
retreat|-177 261 -85 19 -25 -125 42 -46 61 -146 -104
retreat @state|67 54
retreat separatist|47 -8
return|-164 -22 -172 23 -13 -173 155 -128 35 -277 226
return @date|0 -11 0 0 0 0 0 0 0 31 -14
return @group|0 0 0 0 0 35 0 -10 0 0 -8
return @military_unit|-19 0 0 0 0 0 0 0 0 0 56
return @person|0 0 0 46 0 0 0 0 0 -14 -7
return @place|-47 32 0 26 22 0 89 -35 0 -12 9
return @state|0 0 0 -48 0 -107 -16 70 0 96 26
return arm|0 0 0 -7 27 0 0 -7 0 0 -30
return bodi|0 0 0 0 -8 0 0 -13 0 0 33
return capture|0 0 0 51 0 0 0 0 0 -18
return former|0 0 0 0 -7 -32 0 0 -11
return freeze|0 0 0 0 0 30
return median|0 0 0 -15 0 0 0 44
return philadelphi|55 0 0 0 0 0 0 0 0 0 -11
return pilot|0 0 0 -7 -11 0 0 0 0 0 46
return table|0 0 0 -11 -7 -30 -30 -32
return track|0 0 0 0 0 34 -9 -16
return two|-11 0 0 0 0 0 0 0 0 0 32
reunification|-9 0 0 27 25
reunification greatest|0 0 0 13 -33
reunification say|0 0 0 0 58
reunion|0 0 0 -40 0 0 -14 86
reunion list|0 0 0 0 0 0 0 70
reunion schedule|0 0 0 -39 0 0 26
reveal|-47 -15 0 0 0 -7 0 26 0 -17 55
revenge|-12 -32 -23 25 29 -8 -66 -68 -17 -37 -12
revenue|-76 -85 -57 -77 -41 -19 -66 -89 -45 55 -19
revenue miscounted|0 0 0 0 0 50
reversal|0 0 0 0 25 0 0 0 0 -20
reverse|-94 48 -9 11 26 -116 -21 -41 -38 -75 218
reverse order|-9 0 0 0 0 0 0 0 0 -19 64
review|-25 -7 0 31 19 -13 0 12 0 0 -14
review water|0 0 0 38 -6
reviewed|-15 0 0 0 0 -17 0 0 0 62
revive|-16 -26 44 0 42 34 -94 0 -51 70 -32
revoke|64 -18 -59 -175 -64 -317 -15 -88 -105 119 68
revoke @group|46 0 0 0 0 0 0 0 0 -27
revoke drive|0 0 0 0 0 -33 0 0 0 0 35
revoke licence|30 0 0 -31
revs|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
rewritten|0 0 0 -10 0 0 0 18
rhetoric|0 0 0 18 -11 69 0 -21 0 -8
rhetoric @place|0 0 0 36
rial|0 0 0 -18
rice|-46 -39 0 -51 -14 -6 -9 -25 0 0 127
rice @place|0 0 0 -21 0 0 0 -7 0 -9 36
rice @state|-10 0 0 -14 0 0 0 0 0 0 37
rice tarpaulin|-15 0 0 0 0 0 0 0 0 0 32
riddle|28 -36 -27 0 14 -14 32 -60 -19 -11 -19
ride|79 -21 -28 -107 -17 -116 0 -57 7 62 -122
ride @place|46 0 0 0 0 0 0 -23
ride out|-30 8 0 0 0 0 0 0 0 0 -9
ride roughshod|0 0 0 -55
ride towards|-13 0 0 0 0 0 0 0 0 36
ridge|65 0 0 -21 -8 18 -11 0 0 -32 55
ridge @platform|0 9 0 0 0 0 0 0 0 0 69
ridge above|68 0 0 -10 0 0 0 0 0 -6 -8
ridicule|-66 -85 -26 209 -84 -94 10 -59 -25 -133 -93
rifl|-13 54 0 15 0 0 -11 22 0 -10 -9
rifl @state|-7 0 0 45
rifl report|37 -13
rifl stay|44 -7 0 -9 0 0 0 0 0 0 -6
rifl three|-11 40
rifleman|147 35 65 -69 -109 -54 -75 -75 -57 -82 -67
riflemen|145 35 65 -69 -109 -54 -75 -75 -57 -82 -67
rift|0 0 0 0 0 -22 0 54 0 -6
rig|-24 39 0 -21 0 28 17 -19 0 11
rig tow|0 41 0 0 0 0 0 0 0 -17
right|-85 -40 -30 34 -30 25 -31 22 18 38 -65
right @state|0 0 0 -29 0 0 0 0 0 38
right bank|0 41 0 -8 -6
right call|0 0 0 -9 0 -30 0 -7
right commissioner|0 0 0 0 0 56
right council|0 0 0 -34 0 0 0 0 0 42 -6
right group|0 0 0 14 0 45 0 0 0 -12
right protect|0 0 0 44
rim|0 15 0 0 -8 0 0 0 0 -11 -23
ring|0 -59 -23 29 -54 -16 -54 125 -18 -55 -62
ring @state|0 0 0 -6 0 -41 0 71 0 -11
ring crie|0 0 0 -15 0 0 0 0 0 31
ring through|-9 0 0 36
ringed|78 -40 0 0 0 0 0 0 0 0 -12
ringed @state|76 -36 0 0 0 0 0 0 0 0 -11
ringleader|35 -74 -16 -17 -22 -24 -32 19 -59 24 54
riot|99 25 -13 -54 0 -36 30 -59 -31 49 -10
rioter|-11 0 0 13 0 0 0 -9 0 58 18
rioter set|-11 0 0 0 0 0 0 0 0 68
riots|-19 0 -25 -8 0 7 55 -11 -6 72 -17
rip|81 -77 -22 -29 -22 -8 186 -74 -9 -33 -107
rise|-10 26 -11 -100 -28 -104 0 -62 37 68 -8
rise again|0 0 0 31 0 0 0 0 0 -7
rise power|0 0 0 0 0 0 0 0 0 39
rise predecessor|0 0 0 0 0 0 0 0 0 0 45
rival|-13 -19 0 -59 -16 45 19 -23 -7 -13 -17
rival @state|0 0 0 0 0 0 0 31
rival armour|-10 0 0 0 0 36
rival president|0 0 0 0 0 -9 40 -8
rival talk|0 0 0 0 0 32 -9 -31
rival-bid|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
river|-55 60 8 22 -30 -7 44 -45 0 -37
river @platform|0 56 0 19 0 -42
river again|-16 0 0 44
river commission|0 0 0 -6 0 -6 76 0 0 -17
river government|-14 0 0 0 0 36
river lawmaker|0 37 0 -35 0 0 -8
river port|0 0 0 0 -19 0 0 -27 0 0 31
road|20 10 -11 29 0 -10 0 -61 0 50
road @state|-6 -12 0 -25 0 -6 0 -28 0 31 -19
road along|0 0 0 36 -7
road find|0 36 0 0 0 0 0 0 0 -7
road south|-34 19 0 0 0 0 0 0 0 -11
road talk|0 0 0 60 0 -9 0 -31
roadblock|0 0 0 0 0 -8 0 -19 0 0 19
roadmap|-102 -30 -9 10 -68 -35 49 138 -10 22 -103
roadworker|18 0 0 -7
roar|43 -40 0 29 -23 -6 17 24 -26 -35 -42
rob|-13 21 -14 0 0 -38 9 -58 -13 0 -54
robber|-33
robber shoot|-33
robbery|-19 -38 0 35 -8 -15 -26 -33 -6 -43 -28
robot|-22 0 0 0 -15 0 0 0 0 -13
rock|8 -29 -7 -50 0 -36 -26 -40 -7 0 -13
rock @date|38 0 0 0 0 0 0 -13
rocket|227 -55 -67 -56 -99 -48 -103 -221 -158 -152 -188
rocket @place|36 -18 0 0 0 -10
rocket cross|-24 51
rocket fire|-41 8 0 0 12
rocket raid|0 0 0 0 0 36
rocket state|-33 47
rocket third|53 -11 0 0 0 0 0 0 0 -8
rogue|0 0 0 29 0 0 0 0 0 -7
role|0 0 0 16 -10
roll|13 0 -68 -176 -53 -260 -169 -25 -42 -216 157
roll out|-17 53 0 0 0 0 0 0 0 0 -16
roman|0 0 0 -15
romklao|-8 33 0 0 0 0 0 0 0 0 -8
roof|-23 -16 0 0 0 0 -6 17 0 -19 -32
rooftop|35 -9
rooftop round|35
room|-37 -10 0 -75 -28 -25 72 81 -13 -18 -20
room @place|-12 0 0 -29 0 0 46
root|0 0 0 22
rope|-11 -6 0 0 0 0 0 0 0 27
rostrum|0 0 0 25 0 -11 -10 -12 0 34
rota|0 0 0 0 0 0 0 0 0 -18
rotate|91 19 67 -41 16 0 -15 15 47 -61
rotate further|40 -9
rotate permanently|30 0 0 0 0 0 0 0 0 -6 -10
rotation|-52 -15 94 0 0 0 0 0 0 0 -16
rotation @state|-27 -9 69 0 0 0 0 0 0 0 -8
rott|0 0 0 23 0 0 0 0 0 28
rott wharf|0 0 0 0 0 0 0 0 0 38
roubl|0 0 0 -22 0 0 0 0 0 12
rouble|0 0 0 0 0 0 0 0 0 39
rouble worth|0 0 0 0 0 0 0 0 0 39
rough|108 -61 -28 0 -41 -43 -50 -50 -31 -30 -34
roughshod|0 0 0 -55
roughshod islander|0 0 0 -55
round|-34 -32 22 -184 -76 48 192 0 123 -24 -112
round @group|0 0 0 0 0 0 16 57
round @place|6 0 26 22 0 -26 30 23 0 -19
round @state|0 0 0 -22 -17 -10 22 -12 -14 34
round between|-29 0 0 0 0 0 59 -24
round dam|0 0 0 0 0 0 30
round end|0 0 0 -13 0 61 -11 -7
round go|0 0 0 0 0 0 -12 37
round koh|46 -8
round maidan|35
round normalisation|0 0 0 0 0 0 -20 -46 20
round post|0 0 0 0 0 0 0 0 0 0 50
round prisoner|34
round table|0 0 0 0 28 0 0 -44
round the-clock|-63 35
round through|0 0 0 0 34 0 0 0 0 0 -13
round up|35 0 0 0 0 0 -12 0 0 15
roundabout|18 0 0 21 0 0 0 -9 0 0 -7
rout|80 -63 -29 0 -43 -38 -50 -58 -32 -34 -36
route|-9 -17 0 0 0 0 0 -23
routine|-18 0 39 -15 35 0 0 7 0 -11
routine affair|-8 0 0 -12 39
row|30 -7 0 -9 -31 0 70 -19 -6 -21 -23
row between|0 0 0 0 0 0 40 -55
row island|0 0 0 0 0 0 0 33
row prosecutor|0 0 0 -22 -12 0 0 40
row vote|34 0 0 -18 0 0 0 0 0 -13
rowed|0 0 24 0 -11
rower|-26
rowing|0 0 0 -7 0 0 0 -9 0 0 -16
royal|-26 0 0 -10 -13 0 0 -14 0 28
royal household|0 0 0 -7 0 0 0 -9 0 37 -6
royalist|0 0 0 -7 0 0 27
rubber|25 0 0 -21 0 0 0 -8 0 -7
rubber bullet|37 0 0 -23
rubbish|0 27 0 14 16 -10 -72 13 10 -35
rubble|-8 -7 0 0 0 0 0 0 0 -10 68
rubble @place|-8 -7 0 0 0 0 0 0 0 -10 68
rude|0 0 0 19 0 0 0 -7 -6
rue|0 31 -15 -16 -38 0 0 -23 -12 36 -81
rugby|-109 -58 -28 -161 -79 -16 -59 -68 -50 -106 -126
ruin|11 0 0 16
ruin militia|0 0 0 31
rule|-116 -307 -71 121 -11 -109 199 -154 -148 -107
rule against|0 0 0 -47 0 0 22
rule carry|0 0 0 -17 0 0 38 0 0 -25
rule full|0 0 0 0 33 0 0 -17
rule law|0 0 0 33 0 0 -12 0 0 -7 -7
rule out|78 -13 0 -17 -14 -13 -17 -18 0 15 -15
rule third|0 0 0 34
ruler|-32 -77 -71 53 -35 49 27 76 0 -14
ruler entreated|0 0 0 -14 0 54 0 0 0 -7 -7
ruler laugh|0 0 0 42
ruler reinstate|0 0 0 0 0 0 0 0 0 -7 47
rumble|16 39 23 -61 0 -76 -7 18 12 -31 -77
rumor|23 -21 -25 -28 42 167 -25 10 -13 -25 -57
rumour|-24 -18 -26 -37 39 142 -42 6 -13 11 -64
rumour @state|-44 0 0 -14 0 -12 0 0 0 0 -6
rumour baseles|0 0 0 -6 0 0 -11 0 0 36
run|-143 53 17 21 32 -18 6 34 -39 28 13
run @place|0 33 0 0 0 0 0 0 0 0 37
run declaration|0 0 0 -24 42
run no|-24 51
run out|30 -12 0 12 -14 0 -12 -28 0 31
run port|0 0 0 0 0 0 0 0 0 -30 6
run sand|0 0 0 0 0 0 55 -12
run visa|0 0 0 36 0 -7 0 -9
run wild|0 0 0 0 0 0 0 0 0 39
runner|0 0 0 -19 -9
runway|27 21 -52 19 -28 -45 -30 25 -21 26 -13
runway @place|0 0 0 50 0 0 0 0 0 -6
rupture|70 -73 -10 -57 -68 -33 13 -9 -23 74 -34
rupture @state|0 0 0 -29 -14 0 0 0 0 39
rush|146 -18 -18 -77 16 -25 42 8 -16 -27 -42
rush drava|54 0 0 -10 0 0 0 0 0 -49
rust|-17 0 0 16 0 24 -9 0 0 -52
rust @platform|0 0 0 27 0 24 -9 0 0 -48
rustler|0 0 0 0 0 0 0 19 0 -8
ryanair|-27 -14 0 0 0 0 0 -7 0 42
ryanair flight|-26 -13 0 0 0 0 0 0 0 44
s|-16 0 0 14 0 -7
s spokesman|-35 0 0 17 0 -7
saber-rattling|0 -15 -21 13 31 -7 -66 -63 -16 -35 -11
sabotage|119 -7 -7 19 -26 -68 -37 -49 -40 -76 -82
sabotage @state|-35 0 0 17 0 -7
saboteur|139 39 0 22 -56 45 -39 -65 -68 -36 -13
saboteur @state|0 0 0 9 0 44
saboteur large|42 0 0 -17
sabre|-17 0 0 39 0 0 -6 0 0 -6
sabre rattle|-14 0 0 43
sabre-rattling|0 -15 -21 13 31 -7 -66 -63 -16 -35 -11
sack|60 -32 -25 29 -13 -30 -87 -107 -74 31 -23
sack entire|-22 0 0 0 0 0 0 0 0 62
sack judge|0 0 0 0 0 0 0 0 0 -7 47
sad|0 0 0 -21 0 43 0 -13
sad see|0 0 0 -21 0 43 0 -13
safe|0 0 0 0 0 42 -10
safe passage|0 0 0 0 0 41
safeguarded|0 0 0 0 18
safely|-11 24
safety|-7 0 0 0 14 0 0 0 0 -17
saharan|0 0 0 0 0 0 0 -11 40
saharan nomad|0 0 0 0 0 0 0 -11 40
sai|18 0 0 -7
sail|-25 144 -7 -148 -80 -199 -68 -30 -37 58
sail @place|-18 -22 0 0 0 0 0 0 0 34
sail out|-7 30 0 0 0 0 0 0 0 -33
sail through|42 -7 0 0 0 0 0 0 0 -8 -8
sail zone|0 0 0 0 0 0 0 0 0 49
sailing|0 0 0 0 0 31
sailor|23 -123 -21 -27 0 -31 -38 0 -65 26 44
sailor @platform|-6 0 0 0 0 0 0 0 0 -9 34
sailor anchorage|-33 0 0 0 0 0 0 0 0 62
sailor take|0 -23 0 0 0 0 0 0 0 43 -22
saint|0 0 0 0 -11 0 18 28 0 -7
salang|0 51 0 0 0 0 0 0 0 0 -9
salang @date|0 51 0 0 0 0 0 0 0 0 -9
salari|-6 0 0 17 -6 0 37 49
salari airport|0 0 0 -6 0 0 49 38
salary|0 0 0 0 0 0 -17
sale|-56 -163 -56 -33 -129 -63 -94 -119 -27 117 -21
sale @state|0 -7 0 0 0 0 0 0 0 41
salmaniya|0 0 0 0 0 0 0 0 0 40 -15
salmaniya hospital|0 0 0 0 0 0 0 0 0 40 -15
salt|0 0 0 0 0 0 0 -15 0 0 30
salt @place|0 0 0 0 0 0 0 -15 0 0 30
salute|-61 -50 -22 -90 315 -72 -81 -40 0 -67 -82
salvo|167 -19 60 -28 -19 -10 -29 -27 -11 -105 -38
salvo day|0 0 38 0 0 0 0 0 0 -26
same|10 14 0 26 0 0 -9 -10 71 0 -12
same conclusion|0 0 0 0 0 0 0 -32 34
samo|0 0 0 23
sampl|0 0 0 0 0 0 51
sampl soil|0 0 0 0 0 0 51
san|-13 0 0 30 -9 0 0 -9 0 -12
sanction|-161 -217 -46 0 -221 113 -97 -163 -85 253 155
sanction @state|0 -10 0 -13 0 -26 22 0 0 -37 64
sanction further|0 0 0 0 0 0 0 0 0 51
sanction lay|0 0 0 -8 0 63 0 0 0 0 -28
sanction not|0 0 0 0 0 0 0 0 0 0 38
sanction promise|0 0 0 0 0 42 0 0 0 -7
sanction stop|0 0 0 0 0 0 0 0 0 -30 6
sanction talk|0 0 0 0 0 37 -8
sanction wheat|0 0 0 0 0 0 0 0 0 32 16
sanctions|-77 -77 -31 14 -65 66 -34 0 -31 30 83
sanctuary|15 0 0 0 0 0 0 0 0 0 -19
sand|29 -12 0 -7 42 -7 41 0 0 -10 -18
sand dredger|10 0 0 -13 36 0 0 0 0 -12
sandbag|-6 43
sandbank|0 0 0 -6 0 0 0 0 0 0 -25
sandwich|0 0 0 0 0 0 -16 -34 36
sandwich than|0 0 0 0 0 0 -16 -34 36
sang|0 0 0 0 23 0 0 -7
sapper|160 64 61 -77 -116 -56 -76 -85 -57 -101 -88
sapper blow|-35 30
sardasht|-25 0 0 32
sarin|-16 9 0 6 0 0 0 0 0 -12
sarstoon|16 0 0 51 -10 -8 0 0 0 -6
satellit|-7 -8 0 0 0 0 0 0 0 40 -12
satellite|0 27 0 28 -6 0 0 27 0 0 -8
satellite channel|-25 0 0 36
satellite station|0 0 0 0 0 0 0 31
satisfaction|0 0 0 0 40 0 0 -6 0 0 11
satisfaction @place|0 0 0 0 30
satisfactory|0 0 0 -17 28 0 -13
satisfied|0 0 0 0 0 0 -19 16
save|0 6 0 0 0 0 -7 -10 0 -7 23
say|132 -14 0 -62 34 43 57 -57 14 -135 -39
say @date|-41 -21 0 -30 0 59 0 -44 -8 0 36
say @organization|11 -20 0 -9 33 -21
say @person|125 -24 0 -22 -22 -26 29 59
say @place|0 0 0 77 78 -40 -29 -60 19 -14
say @state|-62 -37 0 140 -12 -79 -16 -38 -19 -18
say agency|0 0 0 48 0 0 -26 0 0 -7
say agree|0 0 0 0 0 0 0 0 0 0 40
say any|-22 0 0 58 0 0 -7 -13
say beat|61 0 0 0 0 -6 0 0 0 0 -42
say border|0 0 0 -13 0 47
say call|0 8 0 -50 -29 -10 -17 0 40 36
say close|0 0 0 0 0 0 0 32
say country|72 0 0 0 -28 30 -9 7 0 -7
say deny|0 0 0 -11 46 -10 0 0 0 32 -7
say dialogue|0 0 0 -10 -27 38 18 -19
say embargo|0 0 0 0 0 0 0 0 0 31 -20
say encourage|0 0 0 -7 32 -13
say event|0 0 0 0 -18 38
say finish|0 -12 0 0 0 0 42 -8
say first|0 0 0 44
say follow|0 0 0 0 0 72 0 0 0 -8
say grateful|-13 0 0 0 87 -57 0 0 0 -10
say group|0 -10 0 35 0 0 -14
say hope|0 0 0 -7 -10 36 -9 -35
say if|30
say island|0 0 0 40
say know|32
say latest|0 0 0 34 0 0 -12
say meet|0 0 0 0 35 0 -22 -11 0 -9 22
say might|0 0 0 0 0 0 0 38
say monitor|0 38
say neither|0 0 0 0 0 0 61
say next|-31 0 0 79
say no|-6 0 0 58 -19 -45 -39 10 9 -12 -18
say not|32 0 0 19 -15 0 -7 0 0 -14 17
say nothing|0 0 0 0 -7 -18 -22 37 34
say offer|0 0 0 -17 -10 0 0 -31
say only|0 0 0 0 0 0 -20 -46 20
say order|0 0 0 52 0 -6 45 0 0 -12
say out|0 0 0 -9 0 0 24 -38
say party|0 0 0 0 0 0 -48
say quitt|-14 0 0 -11 0 0 31 -10
say ready|-12 0 0 0 -6 0 0 39
say relations|0 0 0 -22 0 0 0 35
say remain|0 0 0 0 53 -7 -12 21
say repeat|0 0 0 0 0 0 0 -48 29
say scorn|33 0 0 -12 0 0 -6 0 0 -12
say see|-6 0 0 -20 0 -28 55 13
say send|26 27 0 -31 0 0 -13 0 0 -9 -10
say separatist|0 0 0 37 0 7
say should|0 0 0 48 0 0 0 0 0 -57
say shuttle|0 0 0 0 0 0 46 -22 0 0 -6
say side|0 0 0 0 39
say so|-7 0 0 72 -20 27 0 0 0 -19
say soothingly|-38 0 0 0 0 0 0 0 0 6 -8
say sorry|-8 0 0 13 0 -32 30 -15
say stadium|0 0 0 30
say television|0 49 0 -15 0 0 0 0 0 -10 -9
say there|0 0 0 -32 53 0 8 -15
say timetable|0 -6 0 0 0 0 0 48
say tone|0 0 0 30 -17 -20
say troop|38 -16 0 -20 0 0 -9
say troubled|0 0 0 -8 -6 32 0 -11
say truce|59 0 0 0 0 0 -11 -12 0 -44
say two|24 0 0 35 -8 0 0 0 0 -14
say ultimatum|0 0 0 75
say understand|0 0 0 0 0 55 -10 -16
say until|0 0 0 0 0 0 0 0 0 0 38
say visit|-18 0 0 0 0 75 0 -21
say walk|44 0 0 0 0 0 0 0 0 0 -6
say war|0 0 0 -21 44 20
say what|0 0 0 -32 0 -14 0 0 51
say whether|-6 0 0 -10 0 8 -23 0 0 43
say who|-40 0 0 -10 0 41 0 17
say will|-10 -6 0 35 71 -17 0 -8 0 -9
say would|-60 66 0 46 29 -87 0 88 -11 20 -31
say wrong|0 0 0 28 0 -40
say yes|-11 0 0 -25 -12 -38 -9 103
scaffold|0 0 0 -28
scale|18 62 37 17 -32 0 165 17 -30 -50 57
scaled-down|-8 32
scaled-down post|-8 32
scallop|0 0 0 -15 0 0 0 0 0 -19 24
scallop off|0 0 0 -9 0 0 0 0 0 -26 30
scam|0 0 0 0 0 0 0 0 0 0 33
scam compound|0 0 0 0 0 0 0 0 0 0 33
scandal|0 0 0 25 0 0 -7
scandalou|0 0 0 -18 0 -6
scanner|0 0 0 0 0 0 0 0 0 18
scare|36 -22 -16 20 -65 29 -65 0 -13 -57 -50
scath|0 0 0 26
scatter|9 23 0 0 9 -21 -58 31 0 -37
schedule|0 0 87 -57 -73 7 141 77 70 -30 -56
schedule @date|0 0 0 -39 0 0 39
schedule changeover|0 0 44
schedule nothing|0 0 0 0 0 0 30 -17
schedule visit|0 0 0 0 0 0 40 -26 0 -24
scheme|0 0 0 0 0 0 0 16
scholar|0 0 0 39 0 0 16 -19
scholar mad|0 0 0 41 0 0 0 -12
scholarship|0 0 0 0 0 0 0 -20 0 -16 58
scholarship @state|0 0 0 0 0 0 0 0 0 -9 35
school|0 -40 0 49 -25 -60 -28 -12 -7 -7 52
school @place|30 -18 0 0 0 0 0 -12 0 22 -9
school buse|0 0 0 0 0 0 0 0 0 0 33
school out|0 0 0 0 0 0 0 0 0 39
school wedd|0 0 0 0 0 -46 0 0 0 0 51
schoolchildren|-27 26 0 -9 0 0 0 0 0 0 -16
schoolgirl|19 0 0 -22 0 0 0 0 0 -26 -9
schoolmaster|-12 0 0 0 0 0 0 0 0 24
schoolteacher|0 0 0 68 0 0 0 0 0 0 -13
schoolteacher immediate|0 0 0 68 0 0 0 0 0 0 -13
schoolyard|-15 15
scientist|18 49 0 9 32 -32 65 17 0 -6 -28
scientist could|0 0 0 -21 0 0 42
scinteia|0 0 0 -7 0 0 0 0 0 0 16
scoff|-111 -73 -73 226 -119 -34 43 -32 -33 -75 -22
scoff @place|0 0 0 39
scold|-67 -86 -27 220 -90 -85 0 -40 -24 -141 -94
scold @state|0 0 0 30 -9 0 0 0 0 -8
scooter|-29 0 0 0 0 -8
scope|0 0 0 0 0 0 0 28
scor|16 -8 0 0 -6 0 0 0 0 -17 -17
score|0 0 0 0 0 0 0 0 0 16
scorn|9 -67 -16 201 -65 20 16 -99 -8 -38 -94
scorn @group|0 0 0 38 0 0 0 0 0 -7
scorn @state|0 0 0 52 -8 -20 14 -7 0 -8
scorn broadcast|33 0 0 -12 0 0 -6 0 0 -12
scotched|42 0 0 -17
scotched story|42 0 0 -17
scourge|0 0 0 13 0 0 -26
scout|-11 -17 0 0 0 0 0 0 0 -7
scramble|153 -67 -51 -101 -105 -147 -50 -85 -65 -8 -141
scramble meet|38
scrap|-137 48 -51 -81 -7 -352 167 -178 -175 -109 293
scrap @state|0 0 0 0 0 0 17 -6 0 -32 -10
scrap @weapon|0 0 0 22 0 0 -11 59
scrap metal|0 0 0 37 0 0 0 0 0 0 -14
scrap under|34 -15
scrap visit|0 0 0 0 0 0 -19 -8 0 97
scream|0 -83 -32 113 -89 0 81 -44 18 -57 -100
screen|52 -12 0 9 0 0 0 0 0 39
screen @platform|57
screenplay|-40 -16 -11 -82 31 -33 -47 -102 -14 -59 -35
scrubbed|-8 0 0 0 0 0 56 -6
scrubbed @date|-7 0 0 0 0 0 43
scrum|-102 -58 -27 -161 -79 -16 -59 -72 -50 -106 -126
scuffle|75 -39 -20 30 25 0 0 0 35 27 -49
scuttle|53 -89 0 144 -39 -107 7 -50 -53 -38 14
scuttle @platform|0 -6 0 0 0 0 0 0 0 0 35
sea|44 -19 -57 33 9 -40 -27 74 -30 61 -71
sea border|10 -8 0 37 0 -14 10 20 0 -16
sea boundary|0 0 0 -9 0 0 0 31
sea fire|0 -11 0 63 0 0 34
sea properly|0 0 0 0 51
sea shepherd|0 0 0 0 0 0 0 0 0 37 -14
sea while|0 0 0 0 31 0 -13 -9 0 -15
seabed|0 0 0 34 0 0 0 -16 0 0 -10
seabed treaty|0 0 0 34 0 0 0 -16 0 0 -10
seal|-201 -158 -53 23 -37 -117 -53 117 -137 185 -131
seal berm|-8 0 0 0 0 0 0 0 0 30
seal letter|0 0 0 -11 30
seal pledge|0 0 0 71 -11 0 0 -8
seamen|0 0 0 -8 -17 0 0 0 0 13 10
seaport|0 0 0 0 0 0 0 0 0 23 -9
search|110 0 -61 -12 21 -30 -89 160 -87 66 -16
search miss|0 0 0 0 -15 0 0 0 0 0 39
search monastery|73 0 0 -9 0 0 0 -7 0 -27
search team|0 0 0 0 0 0 0 58 0 0 -30
seaside|0 0 0 0 0 0 0 -18
season|-118 -21 -32 -186 -86 -22 -65 -54 -52 -95 -147
season offensive|0 44 0 -7
season open|0 0 0 -10 0 0 0 33 0 0 -16
seat|-8 -7 0 0 72 7 -23 0 47 -37
seat @organization|0 0 0 -18 0 0 0 40
seat @place|0 0 0 0 64 0 0 -18
seat council|0 0 0 45
seat delay|0 0 0 0 0 0 -11 0 51 0 -9
seat stand|0 0 0 35 0 -19 0 0 0 -18
seat union|0 0 0 0 0 43
secession|0 0 0 53 0 -15 0 -30 0 -8
secession vote|0 0 0 47 0 -14 0 -23 0 -7
second|54 -32 -11 -19 -38 -45 -12 -55 39 20 -57
second @platform|33 0 0 0 0 0 0 -11 0 -11 -10
second beach|-42 0 0 32
second exercise|0 0 0 0 0 30
second night|16 0 0 0 0 0 0 0 0 38
second rebel|45 0 0 0 0 0 0 -9
second referendum|0 0 0 -44 0 0 0 0 0 -11
second term|0 0 0 58 -12 -29
second visit|0 0 0 0 0 -11 -8 -12 57
second week|45 0 0 9 0 -7 0 -8
second wide-body|-37 0 0 0 0 0 0 0 0 -6
second year|-9 0 0 0 0 0 0 0 0 36
secret|-24 0 0 54 12 15 -38 83 0 -12 -7
secret fund|-12 0 0 79 0 -6
secret loan|0 0 0 0 0 30
secretariat|0 0 0 24 0 0 0 0 0 -7
secretary|-35 -80 -70 37 0 -38 50 91 0 17 -47
secretary @place|0 0 0 0 0 0 0 48
secretary disclosed|0 0 0 -6 0 0 0 -7 0 31
secretary tell|0 0 0 -30 33 0 0 -9
section|0 0 0 -25 -6 0 46 7 0 -25 -19
section @place|0 0 0 0 0 0 30 0 0 0 -18
section political|0 0 0 0 0 0 16 0 0 -47
sector|35 0 0 -6
secure|41 -92 -21 -45 -78 -117 -71 113 -37 -76 148
security|7 -28 0 10 -19 -28 8 -11 -17 53
security adviser|41 0 0 -18
security council|-7 0 0 35 0 0 0 0 0 -11
security guarantee|0 0 0 -6 -17 0 -7 53
security official|33 -7 0 0 10 0 0 -14 0 0 -7
security service|-32 0 0 0 0 0 0 0 0 48 -22
security-forces|98 51 0 9 -49 19 -33 -46 -68 -15 -15
see|14 -91 -28 0 -144 32 118 69 34 -193 -255
see @group|0 0 0 -18 0 0 0 -44 46
see @place|0 0 0 0 0 31 0 -8
see @state|0 -8 0 -54 0 12 0 86 -9
see agency|44 0 0 0 0 0 0 -13
see little|0 0 0 0 0 -9 32
see no|-15 0 0 -38 24 33 23 -15
see other|0 0 0 -7 0 0 0 -13 46
see since|34 0 0 0 0 0 0 0 0 -10 -9
see strait|0 -8 0 30
see two|0 0 0 36 0 0 -10
seek|-276 -57 -69 46 237 146 -237 -53 -114 -200 -80
seek @place|0 0 0 0 0 41
seek @state|0 0 0 0 0 31
seek assuranc|0 0 0 -8 0 30
seek confrontation|0 0 0 -21 26 -57
seek eleventh-hour|0 0 0 0 0 45 0 -29
seek fly|0 0 0 36 0 0 0 0 0 -6
seek review|0 0 0 38 -6
seek telephone|0 0 0 0 29 -12 0 -30
seeker|0 0 0 -21 0 47 0 0 0 -10 -7
seethe|-49 -14 -34 128 -92 12 45 -27 15 -55 -45
seismic|-9 0 0 -7 0 0 0 0 0 23
seize|-58 -272 -17 -103 -56 -71 -76 -152 -82 258 43
seize #|49 0 0 0 0 0 0 0 0 -54 -7
seize @date|-12 0 0 0 0 0 0 0 0 -32 40
seize @platform|-47 -8 0 0 0 0 0 0 0 50 -8
seize @state|-52 0 0 -10 0 0 0 0 0 74 -19
seize islet|43 0 0 0 0 0 0 0 0 -9
seize parliament|0 0 0 0 0 0 0 0 0 39
seize warehous|0 0 0 -7 0 0 0 -27 0 0 62
seizure|-113 -58 -21 0 -25 -54 7 -82 -17 243 6
seizure #|0 0 0 0 0 0 0 0 0 20 -33
seizure @state|0 0 0 0 0 0 0 0 0 41 -9
sejm|-6 0 0 54 0 0 0 -8
sell|-65 -18 -13 -24 0 -44 -47 35 0 0 74
sell @place|0 0 0 0 0 0 0 0 0 -9 38
sell @state|0 0 0 -25 0 0 0 0 0 71
seller|-32 -98 -29 21 -72 -28 -53 -86 0 38 23
semi-final|-101 -62 -28 -167 -79 -16 -59 -70 -51 -107 -127
semiconductor|-30 -98 -29 0 -83 -28 -53 -86 0 36 24
semifinal|-101 -58 -27 -161 -79 -16 -59 -68 -50 -105 -126
senate|-36 -68 -70 67 -32 -24 14 50 0 0 -56
senate kill|-9 0 0 38
senator|-20 -69 -70 122 -32 -11 0 98 7 -12 -24
senator @place|0 0 0 41
senator reiterate|0 0 0 43
senator run|0 0 0 36 0 -7 0 -9
send|60 -127 -186 -29 105 -115 10 116 -136 -295 -18
send #|-89 71 0 0 0 -58 0 -8 0 -9 7
send @person|-7 -19 0 0 -43 0 -6 64 0 -6
send @place|27 0 0 -61 0 16 -13 -28 0 0 -21
send @platform|-6 0 0 34 -33 0 0 -8 0 8
send @state|8 0 0 35 15 42 0 -48 0 91 25
send ambassador|0 0 0 0 0 0 0 8 0 0 35
send anybody|0 0 0 -6 0 -7 75 0 0 -17 -7
send apologi|0 0 0 -8 31 0 0 -6 0 0 -7
send back|-16 0 0 41 32 -56
send brigade|76 0 0 0 -14 0 0 -14 0 -7
send civilian|0 0 0 0 0 0 0 52 0 0 -13
send commiseration|-7 0 0 0 0 30
send envoy|-26 0 0 -7 -14 0 0 33 0 15
send grain|-15 0 0 0 -16 0 0 0 0 0 35
send grind|46 0 0 -14 -16 -12
send home|-21 -30 0 -11 8 -15 0 -10 0 14 61
send last|0 36 0 0 0 0 0 0 0 -10 -12
send more|30 0 0 0 0 0 0 0 0 0 -8
send observer|0 0 0 39 0 0 -33
send out|0 0 0 -16 0 0 0 44
send rice|-10 0 0 -14 0 0 0 0 0 0 37
send soldier|21 0 0 -49 43 29 0 -12 0 0 -20
send them|-10 0 0 0 92 0 0 -18 0 0 -20
send troop|-16 0 0 0 0 47
send words|0 0 0 0 -16 41 0 0 0 -6
senior|0 44 0 -52 13 -9 -34 49 0 -18 -17
senior @group|0 0 0 -25 0 0 -20 40
sensible|0 0 0 -12 69 -26 0 -9 0 -9
sentence|-7 -84 14 -22 -72 50 -41 -86 8 171 128
sentence #|0 0 0 0 0 0 0 0 0 49 -11
sentence @state|0 0 0 0 -10 -6 0 0 0 -51 19
sentence publisher|0 0 0 0 0 0 0 0 0 44
sentry|124 46 0 8 -49 19 -34 -47 -68 -24 -19
separate|-82 -71 0 100 91 17 91 -49 -11 -35 -50
separate tax|0 0 0 88 0 -8 -7 0 0 -9
separation|0 0 0 38 0 0 0 0 0 -9
separation @state|0 0 0 38 0 0 0 0 0 -9
separatist|159 94 0 48 -66 59 -26 -110 -73 -26 -15
separatist @place|-9 56 0 0 0 -9 0 -7
separatist @state|0 0 0 -18 -10 63 0 -21
separatist blow|47 -8
separatist let|0 0 0 0 0 0 0 0 0 0 37
separatist shell|30
separatist would|0 0 0 37
sequel|-41 -16 -12 -85 30 -33 -47 -103 -14 -60 -36
sergeant|29 19 0 29 -11 0 15 -19 0 -29 32
sergeant @organization|0 0 0 -10 0 0 0 -7 0 0 38
sergeant injure|34
sergeant tribunal|0 0 0 46 0 0 0 -7 0 -21
seri|-18 0 0 -47 0 -16
serious|0 0 0 -11 20
serious basi|0 0 0 -11 30
seriousnes|0 0 0 0 29 0 0 -13
sermon|0 0 0 41 0 0 0 -11 0 -15
servant|-13 0 0 0 0 -8 -13 29 0 18
serve|-14 24 -8 56 32 -40 14 -14 -42 -59 -57
serve all|0 0 0 -34
serve notice|0 0 0 38 0 -23 0 0 0 -7
serve year|32
server|-30 0 0 -6 0 0 0 0 0 73
server @place|-27 0 0 0 0 0 0 0 0 38
servic|0 0 0 0 0 0 0 36
servic @place|0 0 0 0 0 0 0 36
service|-43 -47 0 -21 -14 -23 -15 -7 0 10 -9
service @place|-39 0 0 0 0 0 0 0 0 20 -18
service stop|0 0 0 0 0 0 0 0 0 -52 31
serviceman|123 34 63 -69 -109 -61 -75 -77 -57 -88 -43
servicemen|145 35 65 -69 -109 -54 -75 -75 -57 -82 -67
session|-52 -38 -41 -120 -85 0 232 64 113 -172 -167
session @state|-7 0 0 55 0 -15 8 7
session between|0 0 0 0 0 0 37
session constructive|0 0 0 0 0 -11 0 31
session which|0 0 0 21 0 -6 30 -9
set|95 -151 -170 -20 -122 -207 118 57 -300 -128
set @state|13 30 0 36 0 0 0 0 0 -11 -25
set date|-11 0 0 -7 0 76 23 -23 0 0 -9
set foot|23 0 0 -60 0 0 25 0 0 31 -7
set free|-8 0 0 42 0 -19 0 -16 0 -33 15
set month|64 -7 0 0 0 0 0 0 0 -6
set pencilled|0 0 0 0 0 0 -13 32
set town|-11 0 0 0 0 0 0 0 0 68
set up|-25 -6 0 55 0 0 -21 44 0 -22 -16
set white|0 35
settle|-207 -155 0 -66 -118 61 121 293 -107 -154 -148
settle about|-10 0 0 0 0 53
settle only|0 0 0 32
settle retired|0 0 0 44 0 0 0 -51
settle salari|0 0 0 -6 0 0 49 38
settlement|-173 -56 -53 -74 -82 112 128 106 -23 -110 -136
settlement @date|0 0 0 0 0 36 0 -10
settler|0 0 0 38
settler sword|0 0 0 38
seven|38 7 0 -30 -9 -63 36 -32 27 -43
seven @place|0 0 0 0 0 0 24 -30 30
seven colleagu|37 0 0 0 0 -46
seventeen|21 0 0 0 -8 0 0 0 0 -38 10
seventeen man|40 0 0 0 0 0 0 0 0 -22
seventh|9 19 0 -6 0 0 0 35 0 -9
seventh attempt|0 0 0 0 0 0 0 36
seventy|-9 -10 0 -13 0 0 0 0 0 -9 26
sever|-24 -63 -31 0 -37 -86 -53 -55 -67 127 -144
sever relations|0 0 0 0 0 0 0 -14 0 56
several|-17 0 0 0 0 0 22 0 0 -9
severe|0 0 0 19 0 -12
severely|0 0 0 24 0 0 0 -7
sewed|0 0 0 0 0 0 0 0 0 49
sewed lips|0 0 0 0 0 0 0 0 0 49
shabaab|24
shabab|24 0 0 -9
shackle|-57 -76 17 0 -28 0 -17 -22 0 98 10
shadow|107 6 -15 -72 -87 -19 -54 -8 -22 -120 -94
shadow @state|31 44 0 0 0 0 0 0 0 -16 -8
shaft|0 0 0 43 0 0 0 0 0 24 -7
shaft not|0 0 0 56
shake|-219 -48 -85 -54 -33 -68 52 260 -81 -223 -100
shake fist|0 0 0 34 -7 0 -12
shake hand|0 0 0 -14 15 18 -17 31 -20 0 -13
shake last|0 31
shall|-35 -6 0 27 -16 -12 20 -31 0 9 52
shall never|0 0 0 31
shall replenish|0 0 0 -16 -9 0 0 -18 0 0 55
shame|0 0 0 15 0 -15
shan't|-17 -13 0 50
shan't stand|-17 -13 0 50
share|-324 -154 -71 -160 -127 118 0 247 0 -147 -222
share #|0 0 0 0 0 32 0 -8
share @place|0 0 0 0 0 -13 -29 52
share @state|0 0 0 -7 0 50 0 -21
share data|0 0 0 46 -7 -18 0 -7
share pact|0 0 0 -27 0 0 39
share plan|0 0 0 53
share room|0 0 0 -10 0 0 48 -30
shareholder|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
shareholders|-70 -35 -31 -96 8 -40 -48 -79 -27 29 7
sharp|0 0 0 69 0 -8 0 0 0 -10
sharp note|0 0 0 35 0 -7
sharp protest|0 0 0 34 0 0 0 0 0 -9
sharpshooter|-19 -38 0 35 -8 -15 -26 -33 -6 -43 -28
shatter|0 -10 0 0 -11 -8 28 -6 -14 -23 -23
she|-52 -15 0 0 8 32 -22 -33 0 0 43
shed|-17 15 0 -12 0 21 0 0 0 -11
sheep|-18 -7 0 0 0 -9 0 -9
sheer|29 61 0 -76 -31 -57 0 27 0 -17 -21
sheer invention|54 0 0 -19
sheet|0 0 0 -11 0 39
sheet tell|0 0 0 -10 0 39
sheikh|-32 -78 -70 33 -18 -19 17 94 10 0 -38
shelf|0 0 0 -10 -18 0 0 21
shell|268 -169 -217 74 -69 30 -16 -262 -191 -127 -236
shell @state|-13 0 0 -32 0 0 0 0 0 15
shell land|-35 20 0 46
shell resort|-7 0 0 20 0 -30
shell town|0 0 0 -15 0 35
shell worth|-28 0 0 0 0 0 0 0 0 0 42
shellfire|81 0 -11 11 22 43 -43 6 -30 -40 -40
shelling|75 -14 -43 19 -7 0 -32 -42 -47 -19 -50
shelter|13 -41 0 14 51 74 37 -59 -13 19 31
shelter saboteur|0 0 0 9 0 44
shelve|-95 -23 -46 -49 216 -181 261 -95 -40 -301 146
shelve @state|0 47 0 0 0 0 39 -9 0 -7 -28
shelve plan|0 0 0 0 35 0 0 0 0 0 -7
shelve surcharge|0 0 0 0 0 0 0 0 0 0 41
shepherd|10 -8 0 -14 0 0 0 0 0 70 -30
shepherd @person|0 0 0 0 0 0 0 0 0 37 -14
shepherd drive|-17 0 0 0 0 0 0 0 0 50
shield|0 0 11 20 -22 18 0 0 0 -21 21
shift|206 -43 -13 -77 -48 -64 0 -10 -43 -20 -96
shikotan|-16 0 0 0 0 0 0 0 0 12
ship|72 45 -126 7 0 -74 -81 0 -58 -104 76
ship @organization|0 0 0 -10 -19 0 0 -27 0 0 31
ship @place|18 0 0 -10 0 0 0 -7 0 52 -43
ship @state|-40 0 0 15 0 0 0 -7 0 35 -15
ship @weapon|0 0 0 -30
ship across|0 0 0 0 0 -7 0 35
ship away|0 0 0 0 0 24 0 0 0 -34
ship captain|0 -24 0 0 0 0 0 0 0 -7 47
ship circle|30 0 0 0 0 0 0 0 0 -21
ship confirm|0 57 0 0 0 0 0 0 0 0 -8
ship government|-32 0 0 0 0 0 0 0 0 14 -17
ship leave|-32 -11 0 0 -8 0 0 0 0 -36 39
ship minister|0 0 0 46 -10
ship nation|0 0 0 -13 0 0 0 0 0 40 -10
ship night-vision|0 0 0 -15 0 48
ship off|0 -19 0 40 0 -14 27 46 0 -16 -8
ship out|11 7 0 -9 49 0 0 -15 0 -43 -19
ship owner|-31 0 0 0 0 0 0 0 0 26
ship reach|0 0 0 0 0 0 0 39
ship turn|0 0 0 0 0 0 0 0 0 96
ship two|0 47
ship under|0 0 0 0 0 0 0 0 0 0 72
ship within|34
shipbuilder|0 0 0 -19
shipment|-19 0 0 -7 0 0 0 0 0 13 22
shipowner|0 0 0 -18
shipwrecked|0 0 0 0 15
shipyard|-11 -11 0 0 13 -9 0 -15 0 67 -28
shipyard go|0 0 0 0 0 0 0 0 0 54
shirt|-13 0 0 0 0 0 0 -11 0 25
shirt occupy|-13 0 0 0 0 0 0 0 0 35
shirtfront|0 0 0 53 -13 -14 0 -24
shirtfront @state|0 0 0 53 -13 -14 0 -24
shoal|50 -11 0 -6 30 -23 -17 17 0 22 -9
shoal catch|30 0 0 0 0 0 0 0 0 28
shoe|0 -26 0 -7 -14 0 -10 -9
shoo|51 -40 0 29 -23 -6 17 24 -26 -35 -42
shoot|190 0 -139 -50 97 -95 28 -172 -57 -216 -174
shoot @state|-17 22 0 -22 50 -48 0 0 0 -12
shoot back|0 0 0 31 -10 -12 -9
shoot crowd|35
shoot dead|46 0 0 33 0 0 0 0 0 -12
shoot down|32 -49 0 0 -23 10 14 0 0 -10 -7
shoot four|18 0 0 0 0 0 0 0 0 36
shoot fugitive|0 0 0 -44
shoot hear|0 35
shoot jeweller|-33
shoot near|0 0 0 0 0 0 30
shoot nor|-7 31
shoot range|-10 0 0 0 0 70
shootout|70 0 -11 12 23 43 -43 6 -30 -39 -39
shop|17 -15 0 -12 0 -10 0 0 0 24
shop @place|31 -15 0 0 0 0 0 0 0 14 7
shopkeeper|0 0 0 -22 0 0 -12 0 0 0 9
shoplifting|-19 -38 0 35 -8 -15 -26 -33 -6 -43 -28
shopper|0 21 0 0 0 0 0 0 0 0 -7
shore|20 0 0 -18 0 0 -9 -32 34 -6
shore sixth|0 0 0 0 0 0 0 -32 34
short|-33 15 0 -38 -26 24 43 0 0 11 27
short @state|-10 11 0 -28 0 0 54 0 0 -23
short fly|0 0 0 0 0 0 0 0 0 -9 33
shortage|0 0 0 -57
shorten|0 -44 19 11 0 -46 88 8 10 0 10
shorter|0 0 0 -16 0 -6 0 26
shortly|17 0 0 6 0 0 0 -26
shot|84 23 0 -52 13 -7 0 0 0 -12 -8
shot no|0 38
should|-81 -28 0 144 -61 22 -26 -53 -15 -64 21
should @place|0 0 0 45 0 0 -12
should @state|17 -10 0 21 -17 -9 -11 0 0 -59
should censu|-39
should chemical|-41 0 0 21
should court|0 0 0 -47 0 0 22
should cut|-8 0 0 31 0 0 -6 0 0 -11
should draw|0 0 0 0 0 60 0 -45
should harvest|-10 0 0 -14 0 0 0 0 0 0 37
should peacekeeper|0 0 0 0 0 0 0 0 0 33
should talk|0 0 0 36
shoulder|100 -56 -29 0 -41 -43 -50 -51 -31 -30 -34
shout|-51 -15 -34 121 -95 0 36 -50 14 -57 -47
shov|0 -16
shovel|20
show|-62 -32 -40 -24 -80 139 30 -6 41 -46
show @group|-10 0 0 0 0 36
show @place|-47 0 0 0 0 0 0 -10
show anybody|0 0 0 0 0 0 0 39
show dissent|0 0 0 0 0 0 0 0 0 43
show hand|0 0 0 0 0 -6 0 36 0 -17
show say|0 0 0 37
show stocks|0 0 0 0 57 0 0 -7
show up|0 0 0 0 0 0 36 -11
showdown|0 0 0 0 0 0 -11 17
shower|60 -30 8 -78 55 -8 -8 16 -15 42 -12
shown|0 0 0 -17 -9 -6 0 0 0 50
shown door|0 0 0 -9 -7 0 0 0 0 52
shr|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
shred|22 -33 -27 0 15 -14 32 -60 -19 0 -19
shriek|67 -72 0 -15 0 -10 36 -16 0 0 -56
shrill|0 0 0 23
shrimper|0 0 0 0 -15 0 0 0 0 0 39
shrink|50 0 -17 20 22 57 -27 -43 -7 -12 -117
shrs|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
shrug|-56 -57 -54 211 -83 -33 -59 -54 -39 -52 -42
shrug more|0 38
shrug off|0 0 0 59 0 -14 0 0 0 -10
shun|-45 -66 -12 113 -46 -28 133 -51 -32 -10 -75
shun poll|0 0 0 45
shura|0 0 0 26
shut|-128 -194 -87 9 -51 -183 90 -238 -89 269 -186
shut @date|-13 0 0 0 0 0 -9 -7 0 -25 47
shut @place|-7 0 0 -9 0 0 -11 0 0 44
shut any|0 0 0 -17 0 0 38 0 0 -25
shut consulate|0 0 0 -39 0 0 0 -8 0 21
shut door|-11 0 0 0 0 0 70 0 0 -11
shut last|0 0 0 -6 0 -8 0 0 0 36
shut news|0 0 0 32 0 0 0 0 0 -13
shut rebel|0 0 0 45 0 0 0 0 0 -10
shutter|25 -37 0 -9 -24 -18 -30 -30 -11 142 -19
shuttle|-14 13 -27 -73 -53 19 -30 28 97 -83
shuttle between|0 0 0 -11 -8 -12 20 25 36 0 -8
side|18 0 -9 -66 45 54 54 25 8 -37 50
side @organization|0 -16 0 0 48 0 0 -9
side @place|-13 18 0 -8 -11 22 0 -56 0 31 -27
side @state|35 0 0 50 0 -7 -12 0 0 -17
side against|0 0 0 -48 11
side budge|0 0 0 0 0 0 61
side ceasefire|0 0 0 0 0 -6 0 -16 0 0 63
side churchman|-15 0 0 0 -16 0 0 0 0 0 35
side claim|42 0 0 0 -7
side communique|0 0 0 0 51
side could|0 0 0 0 39
side end|-7 39
side hold|0 0 0 0 0 50
side keep|-17 0 0 0 0 47
side maintain|0 0 0 0 0 0 -7 -12 32
side negotiator|0 0 0 0 0 -7 0 35
side officer|0 8 0 0 0 0 0 45
side should|0 0 0 0 0 60 0 -45
side side|0 0 0 0 0 0 0 31
sided|0 0 0 0 16 0 0 -7
sidelin|0 0 0 -23 0 0 -65 47
sidelin summit|0 0 0 -23 0 0 -64 45
sidestepped|0 0 0 -21 0 0 42
sidestepped demand|0 0 0 -21 0 0 42
sideswipe|25 -47 -7 -22 -14 -14 19 -21 0 -34 7
siege|166 -80 -54 108 -70 42 -74 22 -72 -52 33
siege @group|66 0 0 -11
siege @place|64 13 0 0 0 0 0 64 0 -17 -27
siege starvation|0 0 0 43
sierra|-15 0 18 0 0 0 0 0 0 0 30
sierra madre|-15 0 18 0 0 0 0 0 0 0 30
sigh|0 0 0 -23 21
sight|51 -18 0 34 0 -14 -25 -22 15 -12 7
sight @state|33 -17 0 8 0 0 0 0 0 -8 30
sighting|-16 26 0 -12 54 0 -84 17 9 -53 10
sign|-145 -80 -62 -84 -149 -246 69 260 -47 -137
sign @date|0 0 0 13 0 0 -52 20 0 -23
sign @person|-19 0 0 -46 -19 -11 39 -8 0 9
sign @place|0 -6 0 -15 -9 35 -11 28 0 0 -9
sign @state|0 0 0 -49 -20 0 -7 0 0 96 -25
sign @weapon|0 0 0 0 57 0 0 -7
sign aggression|0 0 0 0 0 0 0 -48
sign alone|0 0 0 0 0 0 13 34
sign annex|0 0 0 -12 0 0 58 0 0 -16
sign ask|0 0 0 0 0 0 0 -11 40
sign contract|0 0 0 31
sign each|0 0 0 0 0 0 0 -32
sign framework|0 0 0 54 0 0 0 27
sign goodwill|0 0 0 0 0 0 0 -24 0 0 33
sign minutes|0 0 0 0 0 0 8 -41
sign treaty|0 0 0 0 0 0 -8 71
sign under|44 0 0 -12 0 0 8 -17
sign warmer|0 0 0 0 0 0 0 0 0 -9 35
signal|-51 31 24 -50 7 0 -67 25 -37 54
signal @state|-7 32 0 -17 0 0 0 -8 0 24
signatur|0 0 0 32 0 0 0 34
signatur one-page|0 0 0 32 0 0 0 24
signature|0 0 0 0 26 0 0 38 0 -7 -15
signature @place|0 0 0 0 42 0 0 -12
silala|0 0 0 0 0 0 -19 20
silence|-26 75 25 16 21 175 -76 11 -33 0 -41
silence @state|0 0 0 -12 0 37
silence neither|0 0 0 0 0 31 0 -8
silence outside|-33 0 0 0 0 -7 0 0 0 34
silence press|49 0 0 0 0 -21 0 -10
silent|-81 65 0 -15 -23 29 -6 -8 0 36
silent @date|0 32 0 0 0 0 0 -6 0 38
silent along|-46 25
silent call|0 0 0 -11 -21 31
similar|0 0 0 0 0 0 0 -7 0 29
simplify|-81 43 -9 14 28 -114 -20 -39 -37 -19 152
simulate|-6 73 75 -53 0 24 -32 -12 0 -10 -51
sin|0 0 0 29 0 -6 0 0 0 -13
since|-37 45 0 -49 7 -40 0 18 -14 -38 96
since @date|-88 -25 10 24 -26 -11 52 -37 0 -31 22
since @person|0 0 0 -25 77 0 -18 -49
since @weapon|0 47 0 0 0 0 0 0 0 0 37
since commission|0 35
since drought|0 0 0 0 0 0 0 0 0 0 35
since election|0 -12 0 0 0 0 0 0 0 38
since fall|0 0 0 0 0 0 0 30
since morning|0 0 0 0 0 0 -36 22
since take|0 0 0 -7 0 -9 0 30
sincere|0 0 0 -23 21
sincerity|0 0 0 13 -33
sincerity @person|0 0 0 13 -33
sine|0 0 0 0 -6 0 31 -7 0 11
sine die|0 0 0 0 -6 0 31 -7 0 11
sing|0 0 0 0 0 0 -21
singer|-50 0 -12 -89 19 -43 -56 -104 -16 -67 -51
singhu|0 0 0 0 0 -12 0 0 0 0 23
single|-39 -62 -26 163 -93 -92 44 -86 -8 -145 -75
single clause|0 0 0 -38 0 0 29
single one|0 0 0 34 0 0 -12
single soldier|0 34
sink|45 -35 0 101 -21 48 -64 11 -40 -165 -69
sink @platform|-33 0 0 -13 0 40
sink @state|12 -14 0 52 0 0 0 0 0 -21
sink asylum|0 0 0 -9 -8 0 0 30
sink explosion|-36 0 0 16
sink none|32
sink three|31 0 0 -14 0 0 0 0 0 -7
sinner|0 0 0 25
sino|-24 34
sino @state|-24 34
siphon|-16 21 -14 0 0 -35 9 -58 -13 37 -48
siren|-8 -33
sister|0 0 0 23 18 0 0 -15 0 -12
sit|-166 -71 -74 -273 -88 -133 274 54 155 -103 -117
sit @group|-14 0 0 0 0 0 0 -63
sit between|0 0 0 0 0 0 -39 0 37
sit down|-7 0 0 -23 -11 0 -51 63 -9 50
sit out|0 0 0 0 0 -21 75
sit senator|0 0 0 36 0 -7 0 -9
sit ten|0 0 0 0 0 0 42 -13
sit-in|-31 -10 -25 -14 -7 0 55 -16 -7 151 -18
sit-in @place|0 0 0 0 0 0 0 0 0 45
sit-in relativ|-9 0 0 0 0 0 0 0 0 36
sitcom|-40 -16 -11 -83 31 -33 -48 -102 -14 -59 -35
site|-61 18 0 9 16 0 -23 -32 0 11 67
site @state|0 0 0 -10 -11 0 0 0 0 -7 41
site near|0 0 0 0 0 0 0 0 0 0 37
sitka|0 0 0 0 0 0 0 0 0 20
situation|-16 0 0 0 0 18 -9 0 31 -10
situation along|0 0 0 0 0 0 -7 -12 32
six|0 -22 -8 -40 18 -36 13 53 14
six @state|-22 -27 0 0 0 -15 -15 0 0 69 14
six expert|0 0 0 -15 31 0 0 -8
six gap|0 0 0 0 0 0 0 32
six power|0 0 0 0 0 0 0 0 33 -10
sixteen|0 0 0 24 0 0 -10 0 20
sixth|18 0 0 13 0 0 -7 -13 33 0 -15
sixth time|0 0 0 17 0 0 0 -32 33 0 -14
sixty|39 0 0 -15 0 0 25 -21 0 -18 -13
sixty-fourth|0 0 0 0 0 0 -12 -10 27
skater|0 0 0 -22
sketched|0 0 0 0 0 0 0 15 0 0 -9
ski|0 0 0 -16
skie|0 0 0 -23 0 0 0 -17 0 -13 17
skie @state|0 0 0 0 0 0 0 -15 0 0 37
skiff|35 -11 0 0 0 0 0 0 0 0 -9
skilled|0 0 0 0 0 0 0 0 0 -19
skim|51 -40 0 29 -23 -6 17 24 -26 -35 -42
skip|-20 -165 -27 91 -12 -132 447 -94 -24 -17 -172
skip train|0 0 0 0 0 0 0 0 0 43
skipper|-18 -18 0 -10 0 0 0 -8 0 27 7
skirmish|187 -103 0 29 -23 0 -43 -63 17 -69
skirt|35 -12 17 0 23 -19 -13 -11 11 -22 -56
skulk|-12 98 0 -58 -26 -55 0 27 0 -21 -23
skulk off|14 30
sky|25 -22 0 0 0 0 -14 0 0 0 -7
sky everyth|-36 0 0 0 0 0 0 0 0 16
slam|-114 -206 -60 254 -144 -253 247 -195 -74 -148 -278
slam @state|0 0 0 47 -13 0 -17 0 0 -7
slam door|0 0 0 -30 0 0 53 -7
slander|0 0 0 18 -8 -22
slap|-12 -182 -13 -27 -126 -124 -120 -67 -80 284 -69
slash|-49 -9 -20 0 0 -92 -121 -16 -15 113
slaughter|132 -61 -36 21 0 -63 -51 -69 -32 -75 -23
slaughter @state|39 0 0 0 0 0 0 0 0 -15
slavyansk|23
slay|45 11 -28 -18 12 -24 -47 -31 -27 -129 -18
slay gunman|14 0 0 -13 0 0 0 0 0 -31
sleeples|0 0 0 0 0 0 0 63
sleeples night|0 0 0 0 0 0 0 63
sleepwalk|0 0 0 66
slept|-24 51
slept upstair|-24 51
slid|-10 -6 0 0 0 0 0 0 0 28
slim|0 0 0 0 0 0 8 -33
slim accord|0 0 0 0 0 0 8 -33
slinex|0 0 24 0 0 0 0 -7
sling|62 -30 9 -78 56 -8 -8 16 -15 42 -12
slink|-26 68 6 -57 -26 -55 6 27 0 -17 -21
slip|170 58 -33 -101 -14 -175 61 29 44 8 -110
slip line|0 0 0 32
slip out|41 -6
slip winter|0 0 0 0 0 0 40 -11
slow|-6 0 0 25
small|17 0 0 17 -15 17 36 -14 0 -13 -9
small @platform|0 0 0 33 -9 0 0 0 0 0 -12
small-arms|-39 -39 -71 12 52 147 -102 -97 -72 70 98
smaller|0 0 0 0 0 33
smaller @place|0 0 0 0 0 33
smash|84 -113 -25 0 59 -61 68 -77 -16 -17 -79
smash consulate|0 0 0 0 42 -37
smile|0 0 0 13 0 -10 0 -22 -8
smoke|26 -6 0 0 0 0 0 0 0 -9
smoothed|0 0 0 0 -11 0 0 53
smoothed tiff|0 0 0 0 0 0 0 31
smoothly|0 0 44
smoothly force|0 0 44
smuggle|-74 -7 10 33 -13 -35 0 -13 -26
smuggler|70 -25 0 -22 -11 -14 0 12 0 0 -17
smuggler @state|33 0 0 0 0 0 0 -7 0 -17
smuggler say|38 0 0 0 0 0 0 0 0 -7
snag|0 31 -8 -45 0 -19 34 51 43 11 -27
snake|27 -12 17 -17 22 -19 -20 13 11 -13 -56
snap|-51 -10 -34 142 -51 0 61 -90 14 -63 -46
snap @state|0 0 0 26 0 0 25 -53
snap inspection|0 0 0 -10 48 0 0 -9
snapback|0 0 0 12 0 0 -6 0 0 31 -23
snapback @organization|0 0 0 0 0 0 0 0 0 31 -20
snatch|-42 -113 29 -35 -16 -10 -42 -80 -17 200 62
sneak|-67 0 10 16 0 -27 0 0 -26 -16 -8
sneer|-36 -78 -53 149 -89 -48 96 -70 0 -39 -26
sniffed|6 0 0 0 0 0 0 0 0 -16
snipe|-49 -14 -34 147 -102 12 43 -31 14 -55 -48
sniper|101 66 0 7 -55 18 -34 -47 -68 -28 -17
sniper post|35
sniper shoot|-24 34
snow|-96 -12 -17 -59 -8 105 -46 7 -25 -98 -9
snow @person|0 0 0 0 0 33
snowbound|17
snub|-30 -313 -64 208 -15 -235 415 -241 -115 -39 -168
so|-53 0 0 78 17 -20 42 0 -19 30 10
so @organization|0 0 0 42 0 -19 0 0 0 -17
so @state|-6 51 0 -8 0 35 0 -7 0 -17
so can|0 0 0 41 0 -53
so courteously|0 0 0 -10 0 39
so does|0 0 0 -10 0 0 0 0 0 47
so far|0 -12 0 0 0 0 33
so long|0 0 0 0 32 0 -6
so much|-6 -11 0 -9 -8 0 33 0 0 25
so not|-8 0 0 0 0 0 0 0 0 30
so publicly|0 0 0 33 0 0 0 0 0 -11
soccer|-101 -58 -27 -161 -79 -16 -59 -68 -50 -105 -126
social|0 0 0 30 -9 0 -11 -17 0 0 -7
social media|0 0 0 32 -8 0 0 -15
socialist|0 0 0 0 0 0 0 -12 0 41
socialist coalition|0 0 0 0 0 0 0 0 0 45
societi|0 0 0 0 0 0 0 70
societi again|0 0 0 0 0 0 0 70
society|87 0 0 -7 0 0 -12 0 0 -23
society campu|49 0 0 0 0 0 0 0 0 -16
sofa|0 0 0 -17 10 -9 0 -11
soft|0 0 0 0 0 0 0 0 0 0 39
soft term|0 0 0 0 0 0 0 0 0 0 39
soften|-158 18 -61 -136 268 -31 -40 0 0 -201 148
soften @place|0 0 0 0 41
soften border|0 0 0 0 0 0 0 -6 0 0 37
softer|0 0 0 -20 38
softer note|0 0 0 -20 38
soil|12 17 0 0 42 -13 34 0 26 -29 -37
soil @person|44 0 0 0 0 0 0 0 0 0 -6
soil base|0 0 0 -6 20 0 -7 0 0 -38
soil if|0 0 0 -9 33 0 0 -23
solar|-10 0 0 -7 0 0 0 0 0 -9 16
soldier|196 193 88 0 -125 -20 -86 -144 -142 -109 -65
soldier @military_unit|-34 30
soldier @organization|-16 0 41
soldier @state|-37 -7 0 11 38 -10 -12 -10 0 -14 10
soldier answerable|-14 0 0 57
soldier arm|0 0 0 36
soldier blow|0 -33
soldier cut|-24 -10 0 0 0 0 0 0 0 0 57
soldier end|0 31
soldier ferry|59 0 0 -8 0 0 0 0 0 -14
soldier gather|-14 0 0 0 0 36
soldier go|-40 20 0 0 0 0 6 0 0 -10 -13
soldier home|0 -7 0 93 0 -40
soldier jail|0 0 0 -46 0 0 35
soldier join|8 -9 0 0 0 0 0 0 0 53
soldier kill|-12 -15 0 -15 0 0 0 -18 0 0 49
soldier mass|-41 0 0 0 0 8
soldier mountain|0 0 0 38 0 0 0 0 0 0 -7
soldier never|16 0 0 -39
soldier north|0 0 0 -24 0 36
soldier off|-34 19 0 0 0 0 0 0 0 -11
soldier out|-10 58 0 -13 -6 0 0 0 0 -30 -6
soldier plunder|-53 0 0 0 0 0 0 0 0 55
soldier power|31 0 0 -7
soldier restore|0 0 0 0 0 41
soldier retreat|72 23
soldier ring|-9 0 0 36
soldier shoot|18 0 0 0 0 0 0 0 0 36
soldier stay|17 0 0 -31 0 42
soldier surrender|-18 30
soldier turn|48 -6
soldier who|-23 -10 0 0 0 0 0 0 0 31 -15
soleil|0 0 0 0 0 0 0 24
solicit|0 0 0 0 0 26 0 0 0 -18 -13
solicited|-22 0 0 0 0 62
solicited @state|-10 0 0 0 0 36
solidarity|0 -17 0 -63 64 -47 0 43
solidarity @state|0 0 0 0 28 -43 0 53
solidarity tax|0 0 0 -34
solomon|0 0 0 27 0 0 0 -8
solution|-14 -11 -27 33 -33 22 60 30 -46 -76 28
some|35 -37 -11 -11 0 -6 0 9 0 24 -27
some #|32 0 -8 -18 0 0 0 0 0 0 -26
somebody|-9 -17 31 0 -11 0 0 0 0 35 -16
somebody does|0 0 31 0 0 0 0 0 0 0 -15
somebody near|-7 0 0 0 0 0 0 0 0 40
someth|0 -12 0 85 11 0 18 0 0 -7
someth @state|0 -12 0 69 0 0 -9
somewhat|0 0 0 -17 0 -17 -15 56
somewhat less|0 0 0 -17 0 -17 -15 56
son|0 0 0 -16 -7 0 0 0 0 25 -7
sonar|0 0 0 -9 0 75
sonar incident|-9 0 0 -9 0 76
song|-10 0 0 10 0 -13 0 -36
sonic|37 0 0 -11 0 -28
sonic charge|37 0 0 -11 0 -28
sons|42 0 0 8 0 -18 0 -14
soon|0 0 0 -8 -9 30 0 -17 0 0 -6
sooner|0 0 0 23 -6 -35 -6 22
sooner eat|0 0 0 37 0 -34
soothe|-22 0 0 -46 157 11 -14 0 0 0 -46
soothe @state|0 0 0 0 36 0 -7 -12
soothingly|-38 0 0 0 0 0 0 0 0 6 -8
soprano|0 0 0 0 -28
sorbonne|16
sorghum|0 0 0 0 0 0 0 0 0 0 45
sorghum nyal|0 0 0 0 0 0 0 0 0 0 45
sorri|0 0 0 0 11 0 -8 0 0 0 -19
sorrow|0 0 0 -17 36 69 0 -9
sorrow people|0 0 0 0 0 36
sorry|-11 0 0 0 56 -32 22 -18 0 0 -21
sorry @state|-11 0 0 -40 66 -25 0 -17
sortie|0 22 0 -12 53 0 -85 17 8 -57 7
souda|-11 0 18
sound|76 36 0 -38 -24 11 -37 104 37 -13 35
sound out|0 0 0 -14 0 -6 0 80
sound pessimistic|0 0 0 0 0 36 0 -10
soundtrack|-40 -16 -11 -82 31 -33 -47 -102 -14 -59 -35
sourc|0 -18 0 -22 -14 47 -12 0 13 -46 -19
sourc @place|39 -29 0 0 0 0 0 11 0 -15
sourc say|-31 11 0 0 -12 22 0 -28 -9 -24 -10
source|-36 7 0 -44 -18 37 0 0 26 -26 12
source close|-31 0 0 -18 0 46 -8 0 0 -10
source say|42 0 0 -21 -10 0 7 -11 30 -17 26
source tell|-52 18 0 -23
soured|0 0 0 36
soured @state|0 0 0 37
south|25 53 -12 -40 -14 -37 55 34 -14 -43 -23
south @person|-17 13 0 0 0 -17 0 37
south bank|-7 43 0 0 0 0 0 -10
south man|59 0 0 -8 0 0 0 0 0 -14
south stall|32
southeast|19
southern|-22 44 36 0 -14 65 -15 45 0 -30 -15
southern @platform|-36 0 0 16
southern @state|0 44 40 21 -9 0 -22 10 0 -29
southern movement|0 0 0 0 0 50
southern rebel|0 0 0 0 0 0 -7 44
southern sergeant|34
southerner|-13 30
southerner board|-13 30
sovereignty|-56 -71 -28 -39 20 -20 11 61 21 -22 -48
sovereignty but|0 0 0 10 0 0 0 44
sow|105 0 -15 0 -72 -41 -88 13 -40 -59 8
soya|-17
soybean|-71 -35 -31 -68 10 -39 -47 -54 -25 38 7
spanggur|72 23
spanner|0 0 0 0 0 0 0 0 0 42
spanner opposition|0 0 0 0 0 0 0 0 0 42
spar|54 -45 0 29 -24 -7 17 23 -26 -37 -43
spare|-83 41 0 69 -7 56 -23 0 -16 -21 85
spare border|0 0 0 -25 0 40
spat|0 0 0 57
spat amnesty|0 0 0 57
speak|-184 -153 -105 -52 123 0 -25 37 64 13 -28
speak @person|0 0 0 -9 -27 -11 0 0 0 68
speak @state|-12 0 0 -17 -7 -12 -27 39
speak favour|0 0 0 0 37 -17
speak him|0 0 0 0 0 0 0 38
speak like|0 0 0 0 0 0 0 0 0 31
speak misunderstand|0 0 0 0 0 47
speak mostly|0 0 0 -6 0 0 0 -9 33
speak open|0 0 0 45 0 0 -12
speak out|0 0 0 -9 -7 91 0 0 0 -8
speak sea|0 0 0 36
speak stab|0 0 0 36 -11 0 0 -12 0 -7
speak term|0 0 0 -21 -19 0 39 -24 0 0 -7
speak total|0 0 0 37
speak train|0 33 0 0 0 0 0 0 0 0 38
speaker|0 0 0 15 -11 0 0 0 0 0 -11
special|44 11 0 -25 0 0 0 0 0 64 -26
special constabl|38 0 0 0 0 0 0 0 0 -9 -8
special tribunal|0 0 0 0 0 0 0 0 0 47 -11
speculate|-47 0 0 -11 0 53
speculate who|-47 0 0 -11 0 53
speculated|0 0 0 -9 17 -7
speech|0 0 0 22 68 -16 -9 -13 -10 0 -19
speech @place|0 0 0 16 51 0 0 -17
speech handover|0 0 0 15 0 -36
speed|0 0 0 -18 24 -15 0 30
speed @state|0 0 0 0 30
speed glacier|0 0 0 0 0 -14 0 33
speedboat|144 15 64 -74 -110 -55 -75 -76 -57 -80 -74
speedboat herded|-44 0 0 0 0 0 0 0 0 21
spelled|-16 -8 0 15 -7
spend|-34 -22 0 -37 -52 -30 0 0 -20 0 -31
spending|0 -49 -26 -10 -50 -29 -19 -17 -19 18 -27
spik|51 0 0 0 0 0 0 0 0 -10
spinner|0 -16
spirit|0 0 0 25 15 0 0 -8 0 0 -10
spit|0 0 0 19 0 -13 0 -13
spit cowboy|0 0 0 39 0 -13 0 -13
spitak|0 0 0 0 -18 34
spitak leninakan|0 0 0 0 -18 34
spite|0 0 0 0 0 17
splash|-40 49 0 -12 0 27 -7 -28 -17 -21 -25
split|-69 -38 0 -22 -28 -14 10 174 -43 -43 -48
spokesman|20 -89 -59 0 -50 77 -12 51 35 -15 -28
spokesman @organization|0 0 0 0 0 56
spokesman charge|-35 0 0 17 0 -7
spokesman express|0 0 0 0 0 39
spokesman say|72 -34 13 -46 7 -15 -40 -44 31 18 37
spokesperson|-23 -68 -70 38 -18 -18 19 71 10 0 -37
spokeswoman|-23 -68 -70 36 -18 -18 19 67 10 0 -37
sponsor|0 -11 0 -20 0 -21 0 0 0 -31 52
spoof|-83 -203 -44 -18 -56 -163 -92 -84 -65 151 -39
spoon|0 0 0 0 0 0 0 0 0 -17 -19
spot|-14 25 0 -20 0 0 0 0 0 18
spotted|62
spotted @place|31
spotted apron|30
spray|0 0 0 0 0 17
sprayed|0 -16 0 0 0 0 0 -8
spread|14 -41 0 50 13 -43 -20 -41 31 78 -90
spread pork|0 0 0 0 0 0 0 0 0 44
spring|0 -8 25 -10 0 -18 -22 9 0 -15 -12
springtime|-42 0 29
springtime balikatan|-42 0 29
sprinter|-11 -8 0 0 0 -16 0 0 0 -14
spurn|-54 -248 -8 253 -122 -184 273 -197 -122 -12 -72
spurn invitation|0 0 0 -41 0 0 38 -10
spurn lender|0 0 0 42
spurn proposal|0 0 0 31 0 -6 -14 -10
spurn share|0 0 0 53
spy|-30 -65 -11 58 0 -95 -88 -42 -31 184 -37
spy @place|0 0 0 46
spy charge|0 0 0 -30 0 -8 0 0 0 32
spy plane|0 0 0 10 12 0 0 0 0 0 32
spyware|0 0 0 25 0 0 -7
squad|14 0 0 -8 0 0 0 9 0 -37 -6
squad @place|26 0 0 0 0 0 0 0 0 -35
squadron|217 79 119 -58 -117 -65 -78 -79 -57 -120 -95
squadron @place|13 -12 44 0 0 -8
squadron @platform|37 -10 24 -24 0 0 0 0 0 -24 -17
squadron off|36
squander|0 0 0 -21 0 43 0 -13
squander another|0 0 0 -21 0 43 0 -13
square|19 -55 -55 180 -74 8 41 -21 48 29 -102
square off|0 0 0 56
square ring|0 0 0 -15 0 0 0 0 0 31
squarely|0 0 0 20 0 0 -17
squatter|0 0 0 39 0 0 0 0 0 -13
squatter until|0 0 0 39 0 0 0 0 0 -13
squid|-9 0 0 -14 0 0 0 0 0 40
squid @platform|-35 0 0 -10 0 0 0 0 0 47
stab|-11 0 0 79 -20 -7 0 -19 0 -15
stab back|-11 0 0 79 -20 -7 0 -19 0 -15
stabbed|33 0 0 -18 0 0 0 0 0 -13
stabbed row|34 0 0 -18 0 0 0 0 0 -13
stabbing|-19 -38 0 35 -8 -15 -26 -33 -6 -43 -28
stabilization|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
stable|0 0 0 -20 0 0 -9 -12 32
stable @state|0 0 0 0 0 0 -7 -12 32
stacked|-15 15
stadium|-108 -106 -42 -141 -150 -14 -138 -138 -87 -111 -134
stadium would|0 0 0 30
staff|30 -49 -7 17 32 0 0 -41 -11 100 -31
staff @date|0 -8 0 0 -11 0 0 0 0 36
staff @state|0 0 0 -19 0 -12 0 0 0 36
staff look|-9 0 0 0 0 35
staff maintain|-10 0 0 40
staff meet|0 0 0 43 0 0 0 -24
staff order|37 0 0 0 0 0 0 0 0 -32
staff say|33 -17 0 0 -19 -24 0 0 0 -14
stage|26 0 58 -48 -73 -52 -66 53 -7 0 105
stage @place|-12 0 0 0 0 0 0 0 0 0 32
stage ride|-13 0 0 0 0 0 0 0 0 36
stalemate|-39 -31 -16 -82 -32 -32 178 0 81 -32 -49
stalemate @state|0 0 0 -11 0 0 32 -17
stalk|51 -40 0 29 -23 -6 17 24 -26 -35 -42
stall|72 -92 0 77 0 -6 161 -204 -14 16 -62
stall @state|-12 0 0 -18 0 0 61 -16
stall @weapon|32
stall inspector|0 0 0 48 0 0 -26 0 0 -7
stall sampl|0 0 0 0 0 0 51
stallion|0 0 0 -20
stamp|-6 0 0 -12 38 -15 0 -12 0 -25
stamp upheld|0 0 0 0 42
stance|0 0 0 18
stand|-125 48 -124 69 0 19 -150 -51 31 -21 -348
stand @state|0 0 0 -36 28 0 0 -7
stand air-defence|0 0 0 0 0 41
stand any|-17 -13 0 50
stand down|-87 74 0 -16 -8 -10 0 0 0 -22
stand empty|0 0 0 35 0 -19 0 0 0 -18
stand face|33 0 0 0 0 0 0 -8
stand him|0 0 0 0 17 -20 0 0 0 38
stand idle|0 0 0 0 0 0 0 0 0 37
stand minute|0 0 0 -12 0 37
stand near|37
stand nil|0 -13 0 0 0 0 0 0 0 42 -22
stand silent|0 0 0 0 0 0 0 0 0 38
stand transitional|0 0 0 0 -7 -6 0 63 0 -8
stand worshipper|0 0 0 0 0 44
stand-down|0 32 -10 47 -27 0 29 -19 10 -30 -23
stand-off|23 72 -10 -45 0 -19 15 29 42 0 -28
stand-off @place|-7 39
standoff|0 30 -8 -15 0 -26 24 49 43 11 -27
standoff would|0 0 0 30 0 -7 -11
standstill|0 -8 0 0 0 0 0 -9 0 51
star|-24 0 0 -21 0 -11 11 -27 0 0 -21
star tax|0 0 0 -34
stared|0 0 0 23 0 -22 0 -12
starring|-40 -16 -11 -82 31 -33 -47 -102 -14 -59 -35
start|-24 -24 192 -66 -61 -33 28 166 0 -222 -50
start @date|32 0 0 0 0 0 0 0 0 0 -11
start @person|0 0 0 -15 0 -8 0 44
start @place|0 0 0 71 -11 0 0 -8
start negotiate|0 0 0 0 0 0 0 -36
start successor|0 0 0 0 0 0 39
start war|0 0 0 -49 0 60 0 -12
startled|0 0 0 -21
startup|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
starvation|0 0 0 43
starvation design|0 0 0 43
starve|-28 -55 -17 -31 -19 -30 -21 7 0 26 78
starve fuel|0 0 0 -13 0 30
state|27 -18 -74 11 -49 -41 60 71 0 -56 22
state @organization|0 0 0 0 0 0 0 38 0 -20 -17
state agency|12 0 0 0 0 51 0 -11 0 -19
state airline|0 0 0 0 0 -8 0 0 0 -21 47
state alert|-8 41 0 0 0 0 0 -11
state bundle|39 0 0 0 0 -54
state come|0 0 0 0 0 0 30
state councillor|0 0 0 0 0 30
state emergency|31 -10 0 45 0 -54
state feed|0 0 0 0 0 0 0 0 0 0 35
state impose|-10 0 0 -9 0 0 0 0 0 41 -8
state media|0 0 0 -34 0 -8 0 10 0 0 -12
state not|0 0 0 -28 36 9 0 -19 0 -12
state radio|-24 31 0 0 -14 0 -23 14 0 0 20
state readiness|11 38 0 0 0 0 0 -14 0 -10
state share|0 0 0 0 0 32 0 -8
state siege|31
state television|0 -32 0 -48 0 -12 30 -7 0 51
state visit|0 0 0 0 0 -23 78 0 0 -12 -23
statehood|0 0 0 -27 0 0 0 29
statement|0 0 0 153 -60 22 31 -10 12 -39 -11
statement @state|0 0 0 33 -46 37 0 -13 0 -18
statement put|-6 0 0 42
statement speak|0 0 0 37
statesmanship|0 0 0 0 14 0 0 -16
station|237 23 -22 12 -91 -90 -66 -49 -19 -66 -125
station @date|-49
station @place|56 -17 0 -10 0 0 0 0 0 -16
station @state|27 0 0 -30 0 0 0 0 0 -20
station any|-34 0 0 20
station demand|0 0 0 45
station embassy|0 0 0 0 0 0 0 31
station enter|-9 0 0 0 0 0 0 0 0 36
station instructor|44 0 0 0 0 0 0 0 0 0 -6
station off|-27 43 0 0 0 0 0 0 0 -12
station troop|0 0 0 0 0 0 0 0 0 57
statistic|-6 0 0 0 0 61 0 0 0 0 -24
statistic office|0 0 0 0 0 62 0 0 0 0 -11
statu|0 0 0 -30 31
statu quo|0 0 0 -30 31
statue|0 0 0 -17 20 -8 19 0 0 -7 -15
stay|-15 -45 9 24 -13 -66 292 -30 -80 -18 -157
stay @place|44 -7 0 -26 0 0 -22 0 0 0 -6
stay away|-8 0 0 44 -7 0 26 -6 0 -20 -9
stay barrack|0 0 0 -29 0 42
stay calm|0 0 0 0 -10 -32
stay civilians|0 0 0 0 31 0 0 -7
stay empty|0 0 0 0 0 0 13 34
stay home|0 -7 0 -34 0 0 30 -6 0 -8 -25
stay neutral|0 0 0 30 0 0 0 0 0 -17
stay open|0 0 0 51 -8 0 -30 18
stay out|-6 22 0 42 0 -7 0 -7 0 -7
stay there|0 0 0 -14 0 0 -7 0 0 59
steak|0 0 0 0 0 0 0 0 0 22
steal|-57 -126 -45 -66 -29 -162 -88 -110 -67 69 -85
steam|281 -30 -9 -96 -18 -68 22 25 -12 55 -127
steamroller|-16 0 0 0 0 0 0 0 0 -15 -7
steel|31 -103 -31 -24 -79 -31 -55 -84 0 56 15
steel list|0 0 0 0 0 0 0 -12 0 33 -26
steel spik|51 0 0 0 0 0 0 0 0 -10
steelworker|0 0 0 0 0 0 0 -20
steer|30 0 -24 -125 -18 -36 54 -23 -19 132 -7
steer clear|0 0 0 0 0 -24 0 0 0 55
stena|0 0 0 0 0 0 0 0 0 26
step|-20 -163 29 -98 238 -43 -19 108 0 -82 44
step @place|12 0 0 21 -15 21 -8 -45 0 17 28
step @platform|0 0 0 40
step back|0 0 0 -13 27 30 -18 -29 0 -7
step both|0 0 0 -9 -8 0 0 30
step down|-8 0 0 0 -12 0 0 49
step forward|0 0 0 0 0 0 0 -32 0 0 31
step off|-30 0 0 0 -10 0 0 0 0 -11 10
step sensible|0 0 0 -12 69 -26 0 -9 0 -9
step up|37 -18 0 0 -10 0 0 -9 0 -10 -10
steppe|0 31
steppe shake|0 31
stg|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
stick|-38 51 20 -14 -24 72 59 -45 -13 11 -14
stick lift|0 0 0 0 0 0 0 -36
stick money|0 0 0 -6 0 0 49 38
sticker|-11 0 0 -10 0 0 0 70
sticker @date|-11 0 0 -9 0 0 0 48
stiff|0 0 0 44 0 0 0 0 0 0 -7
still|-8 -19 0 44 -27 90 -12 -36 21 -38 -14
still apart|-9 0 0 0 0 0 23 38
still expect|0 0 0 50
still hail|38 0 0 0 0 0 0 0 0 -23
still soldier|0 0 0 36
still speak|0 0 0 -6 0 0 0 -9 33
still talk|0 0 0 0 0 0 -48
still under|-22 0 0 -15 0 63
stipend|-19 -7 0 -7 0 0 0 0 0 49
stipend @military_unit|-19 -7 0 -7 0 0 0 0 0 49
stir|16
stock|-63 -34 -32 -74 24 -42 -48 -38 -28 0 13
stockpile|114 21 -14 6 -45 -14 -23 -29 -19 -11 -23
stocks|-71 -35 -31 -79 64 -39 -48 -62 -25 38
stocks @person|0 0 0 0 57 0 0 -7
ston|52 32 0 -11 0 0 -7 -12 0 42
ston @place|7 0 0 0 0 0 0 -10 0 47
ston along|0 35
stone-thrower|0 0 0 0 0 0 0 0 0 39
stone-thrower run|0 0 0 0 0 0 0 0 0 39
stonewall|28 -30 -10 21 -12 0 -13 -124 -10 73 -31
stop|-245 -35 -66 -50 -121 -277 167 -196 -209 102 25
stop @military_unit|-11 42 0 -6 0 0 0 0 0 -7
stop @platform|0 -7 0 0 0 0 0 0 0 0 41
stop @state|0 -15 0 -18 -8 0 -8 0 0 26 -36
stop answer|0 0 0 -10 0 0 81 -10 0 -14
stop blar|0 44 0 0 0 0 0 0 0 -7
stop block|0 0 0 50 0 0 0 0 0 -34
stop call|0 0 0 -12 0 0 0 32
stop clear|0 -30 0 0 0 0 0 0 0 0 -16
stop deportation|0 0 0 0 35 0 0 0 0 -7
stop disburs|0 0 0 0 0 -7 0 0 0 30
stop engineer|0 0 0 0 0 0 0 0 0 -52 31
stop fight|0 49
stop gunrunner|40 -22 0 0 0 0 0 0 0 -10
stop incursion|54 0 0 -10 0 0 0 0 0 -49
stop intercept|0 32 0 0 0 0 0 0 0 -10
stop neutral|0 -24 0 0 0 0 0 0 0 -7 47
stop trade|0 0 0 0 0 0 0 0 0 39 -15
stop transfer|0 0 0 0 0 0 0 0 0 30 -6
stop transit|0 0 0 0 0 0 0 0 0 50
stop whin|0 0 0 31
stop withhold|0 0 0 0 0 0 -8 0 0 -68 38
stop-los|-17
stopgap|18
stopover|0 0 0 32 0 -26 0 29
stoppage|0 0 0 67 0 -11 0 0 0 9 56
stoppage @date|0 0 0 76
stoppage plan|0 0 0 0 0 -8 0 0 0 -11 59
store|58 33 12 -54 19 0 -20 16 -10 25
store mean|32 0 0 0 0 -16
storm|104 -239 -104 -17 0 35 12 -147 -84 -216 -277
storm @place|0 0 0 0 44
storm @state|23 37 0 34 -7 0 0 0 0 -21
storm coffee|0 0 0 0 0 55
story|38 -8 0 -27 -11 0 0 0 0 48 16
story @state|41 0 0 -26 -8 0 0 0 0 49
strafe|80 -66 -36 73 -9 -66 -52 -68 -32 -72 -23
strafe wedd|-40 0 0 59
strait|0 44 -56 40 -38 -66 -52 43 -25 79 -25
strait end|0 34 0 0 0 0 0 -9
strait love|0 0 0 37
strait mine|0 -8 0 30
strait settle|0 0 0 0 0 -7 0 35
strait welcome|0 32
strand|-19 0 0 0 0 0 0 0 0 28 -19
stranded|-12 0 0 -21 -19 25 -21 29 0 17 -16
stranded @state|0 0 0 -8 0 30
strangle|24 -26 0 38 -21 -28 -29 -30 -11 89 -20
strategic|-12 0 0 15
stray|107 -78 -19 -40 16 -29 -13 11 14 -26 13
stray @place|49 0 0 -7 0 0 0 0 0 -11
stray across|-26 0 0 -7 0 0 0 -14 0 55 -12
streak|103 -111 6 11 -20 -16 53 6 -23 -38 -98
stream|-26 26 0 -59 -27 -56 0 24 0 0 -24
street|0 55 0 -21 0 32 0 0 0 72 -34
street @person|0 0 0 0 0 0 0 49
street @place|8 63 0 0 0 -14 0 -11 0 -12 -28
street @state|-7 0 0 -8 0 61 0 -17
street about|0 0 0 0 0 0 0 0 0 44
street gang|30
street higher|0 0 0 0 0 0 0 0 0 37
street vendor|-16 0 0 0 0 0 0 0 0 36
strength no|0 -33
strengthen|110 -109 -19 -76 0 -51 -81 69 -50 -20
stress|61 -15 0 48 -19 -14 -29 6 0 17
stretch|15 -36 19 42 -22 0 25 55 25 64 53
stretch gyeongui|0 -33
strike|79 -67 -234 9 -17 -48 -35 -36 -323 7 -60
strike @date|-11 0 0 -28 0 0 0 -11 0 37
strike @place|17 0 0 45 0 11 0 -7 0 -10
strike @platform|0 0 0 -9 -7 91 0 0 0 -8
strike @state|9 60 0 26 -9 -23 -12 -17 0 -15 36
strike against|30 0 0 -6 0 0 0 0 0 -9 27
strike bargain|-13 0 0 0 0 0 0 76
strike bring|0 0 0 0 0 0 0 0 0 55
strike depot|-41 0 0 21
strike diary|0 0 0 0 0 -21 83 -15 0 -12 -23
strike down|0 0 0 0 0 0 0 0 0 -33 24
strike drop|-39
strike order|0 30 0 0 0 0 -22
strike package|35 0 0 0 0 0 0 0 0 -19
strike palma|35
strike softer|0 0 0 -20 38
strike third|0 0 0 -12 0 -10 0 0 0 70
strike voice|0 0 0 46 -10
striker|-109 -63 -29 -179 -81 -19 -67 -80 -53 -107 -142
striker breakfast|30
striker release|-30
string|0 0 0 0 0 0 -11 44
string anywhere|0 0 0 0 0 0 -11 45
strip|50 0 -29 -12 -60 -62 -52 -54 -17 135 34
strip @date|39 0 0 0 0 0 0 0 0 -11
strip @state|0 0 0 -14 0 0 0 0 0 38
strip checkpoint|-39 -6 0 0 0 0 0 0 0 0 40
strip cut|-12 0 0 0 0 0 0 0 0 31
strip land|30 0 0 -16
strip seventeen|40 0 0 0 0 0 0 0 0 -22
strip ten|0 0 0 42 -8 0 0 21
strive|0 0 0 13 -33
strive peaceful|0 0 0 13 -33
stroke|-8 -19 -12 -38 -21 -66 -30 -108 -11 0 208
stroke pen|0 0 0 0 0 -6 0 0 0 -29 34
strong|22 -24 11 53 -10 -16 -13 -13 0 -9 -7
strong dissatisfaction|0 0 0 47 0 -14 0 -10
stronghold|27 27 -52 -25 -25 -41 -25 26 -20 37 -13
strongly|0 0 0 23 0 0 0 0 0 -14
strongman|-21 0 0 -9 0 -7 0 56 0 25
strongman @place|-18 0 0 -9 0 0 0 64
struggle|63 20 0 -34 -56 0 17 -38 11 40 15
student|24 -19 -23 39 -20 -64 -25 -62 -70 116 71
student @place|0 32 0 31 0 -6 0 -8 0 25
student burnt|0 0 0 -25 0 0 0 0 0 37
student bury|0 0 0 0 0 0 0 0 0 30
student call|0 0 0 55 0 -24
student famili|0 0 0 0 0 53 0 0 0 -7
student pelted|0 0 0 31 0 0 0 0 0 -22
student sign|0 0 0 0 0 0 0 0 0 -9 35
student sit|0 0 0 -8 0 -17 0 -7 0 55
studied|0 0 0 0 -7 0 0 -21 29
studio|-36 -21 0 -9 -7 -12 -20 -46 0 -13 -13
studio resume|0 0 0 0 0 0 0 -38
study|-27 0 0 -53 -12 81 0 -17 108 -27 -28
study commissioned|0 0 0 -6 0 32 0 -6
study offer|-17 0 0 0 0 0 0 0 95
study official|-8 0 0 -15 0 63
study text|0 0 0 -30
stumble|56 -28 0 56 -29 -22 26 -53 0 -31 -14
stump|0 0 0 0 0 0 0 0 0 -8 57
stump up|0 0 0 0 0 0 0 0 0 -8 57
stun|-49 0 0 0 0 0 0 0 0 62
stun grenade|-49 0 0 0 0 0 0 0 0 62
stung|0 0 0 0 0 0 24 -28
stunned|-17 0 0 -9 0 0 0 47 0 -10
stunt|0 0 0 -42 0 40
stupid|0 0 0 58 -11 -15
stupid man|0 0 0 36 -11
style|0 -7 0 0 0 0 0 0 0 20 -8
subject|0 0 0 0 0 0 0 0 0 24
submarine|162 54 48 -43 -207 -72 -97 -82 -59 -73 -107
submarine affair|-24 0 0 0 -12 0 0 58
submarine ask|-6 0 0 -9 0 0 0 0 0 49
submarine out|0 -25 0 0 0 0 0 0 0 32
submarine scare|32
submarine visit|0 0 0 42 0 0 0 -15
submit|-175 -48 -33 35 0 -91 0 139 0 -79 -73
subpoena|-6 8 16 49 19 -55 -23 12 35 -65 -45
subscriber|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
subside|-35 50 0 -34 0 -7 12 0 -7 -38 59
subsidiary|-70 -35 -31 -67 10 -39 -47 -55 -25 38 8
subsidy|-35 -98 -29 -14 -72 -39 -54 -86 0 42 17
substance|0 0 0 0 0 0 0 0 45
substation|45 28 -52 -30 -25 -41 -25 28 -20 32 -13
subtitl|0 0 0 0 -19
suburb|22 0 0 17 0 -13 0 0 0 35
suburb second|0 0 0 0 0 0 0 0 0 39
suburban|-13 0 25
succeed|0 0 0 0 0 0 0 36
succeed @state|0 0 0 0 0 0 0 36
succes|14 0 0 0 0 0 46 -22 0 -8 -7
successor|0 0 0 0 0 0 39
successor arm|0 0 0 0 0 0 39
such|57 -17 0 0 0 -39 -15 73 0 -17 -12
such flight|34 0 0 0 0 0 0 -13
such understand|0 0 0 0 0 0 0 52
such visit|0 0 0 0 0 -19 0 46
sudan|0 0 0 0 0 -12 0 16
suddenly|-6 0 0 19 0 0 -6 -25
sue|-35 -16 -15 -18 -106 14 37 -31 -7 23 14
sue @place|0 0 0 -51
sue @state|-20 0 0 75 0 0 0 -13 0 -19 -7
suffer|0 -11 -8 -54 -15 58 7 22 24 33 22
sugar|-54 -35 -31 -26 31 -42 -52 -55 -26 10
sugar cheaper|0 0 0 -30 22
sugar rule|0 0 0 52 0 0 0 0 0 -13
suggest|-127 0 18 -21 -35 47 -37 166 -86 -60 20
suggest @state|18 0 0 -13 -9 60 -9 -41 0 -8 -14
suggest government|0 0 0 -7 0 0 0 30
suggestion|8 -21 -25 -57 41 240 -27 7 -13 -27 -57
suggestion country|-15 0 0 -11 0 58
suicide|20 0 0 16 0 0 0 0 0 -7 18
suit|-21 -18 -13 110 17 64 -52 0 -16 -116 -43
sukhoi|19 19 0 -8
sulk|0 0 0 -7 0 0 22
sultan|-25 -68 -70 34 -20 -19 14 67 0 0 -37
summed|0 0 0 0 0 0 -39 0 37
summed up|0 0 0 0 0 0 -39 0 37
summer|-32 95 21 -38 -17 9 10 -19 0 -30 -15
summer war|0 70
summit|-117 -83 -44 -95 -85 103 226 116 -24 -168 -197
summit @place|0 0 0 7 -8 -16 44 -24 0 -12 -13
summit @state|0 0 0 -16 -7 42 -77 50
summit administration|-13 0 0 0 34 0 -14 0 0 -6
summit end|0 0 0 0 0 0 45
summit pray|0 0 0 0 0 35 0 -41
summit say|0 0 0 0 0 0 -11 45
summon|-223 -148 -66 416 -128 -264 -168 -187 -78 -313 -191
summon @state|0 0 0 23 -6 0 0 -32 0 -13
summon him|0 0 0 38 0 -9
summon party|0 0 0 -55 0 0 -17
sun|0 0 0 -20 41 0 0 -8
sun vergina|0 0 0 -20 42
sun.|0 -6 0 0 0 0 0 0 0 0 -16
sunken|-11 0 0 0 0 0 0 21
sunrise|25 0 -7 -20 0 0 15
sunset|0 0 0 -23 0 0 0 0 0 31
supermarket|-71 -38 -31 -87 0 -42 -48 -56 -25 19
supermarkets|-70 -35 -31 -84 9 -39 -47 -57 -25 42 8
superpower|0 0 0 0 0 29 -8 117
superpower arm|0 0 0 0 0 0 0 39
superpower sign|0 0 0 0 0 0 0 59
supervision|-17 79 0 -12 0 0 0 -13
supper|0 31 0 0 0 0 -10
supper @date|0 31
supplier|-30 -98 -29 0 -77 -46 -53 -99 0 16 23
supplies|-53 -24 -31 -35 15 65 -91 -62 -38 36 106
supply|-95 -12 -58 -57 -68 93 -160 54 0 0 261
supply @platform|12 32 0 6 0 -6 0 0 0 -12
supply @state|0 0 0 0 0 0 0 -6 0 40 -10
supply fly|-35 0 0 0 0 0 0 0 0 0 34
supply ground|0 0 0 0 0 0 0 39
support|-107 -49 -48 -163 257 120 -158 -145 -39 33 50
support @person|0 0 0 0 0 45
support @state|0 0 0 -32 17 14 0 0 0 8
support deal|0 0 0 0 38 0 0 -65
support pact|0 0 0 0 -16 0 0 0 0 43 -16
supporter|41 -8 0 -22
supporter cordon|48 -6
supposed|0 0 0 -19 0 13
suppress|-24 0 0 49 20 -41 0 -25 -14 14 -38
supreme|-7 0 0 121 0 -58 0 0 0 0 -8
supreme court|-7 0 0 121 0 -58 0 0 0 0 -8
surcharge|-10 0 0 0 -6 0 0 0 0 9 37
surcharge electricity|0 0 0 0 0 0 0 0 0 0 41
surface|-6 -10 0 6 -33 -10 -43 -52 -14 -23 21
surfer|0 0 0 0 29 0 0 0 0 -16
surfer companion|0 0 0 0 30 0 0 0 0 -16
surge|145 -96 0 -46 -29 0 -42 -11 -20 13 -8
surge @state|60 0 0 0 -29 0 0 0 0 -7 -11
surgery|0 -16 -12 -36 -21 -59 -30 -107 -10 26 166
surplus|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
surprise|0 -8 0 38 -12 -29 0 -9 0 -31 -7
surprise inspection|0 0 0 55 0 -19 0 0 0 -7
surrender|-213 289 -11 -18 47 -94 -86 116 59 -89 -131
surrender @state|-28 43 0 -7
surrender drug|0 -7 0 0 0 -8 0 41
surrender near|-18 30
surround|67 -131 -67 33 -136 -84 -190 -35 -38 77 -29
surround hold|-22 0 0 0 0 0 0 0 0 52
surveillance|56 0 0 0 0 0 0 -6 0 -8 -11
surveillance flight|53 0 0 0 0 0 0 -6 0 -8 -11
survey|42 -12 -56 35 8 0 -48 14 -58 -46 15
survey marker|0 0 0 71 0 0 -7 0 0 -6
survey ship|18 -26 0 -38 42 28 0 0 0 -6 -21
survey vessel|0 38 0 -7 -23 0 0 0 0 -34
surveyor|0 0 0 -16 -6 15 0 28 0 -7
surveyor @state|0 0 0 0 0 -12 0 30
survivor|30 0 0 0 0 0 0 0 0 -12 8
survivor light|30
suspect|26 -88 -17 -10 0 -94 -35 95 -60 -10 33
suspect @place|0 0 0 -9 33 0 0 -23
suspect @platform|0 0 0 0 0 -67 0 48
suspect dam|0 0 0 35 0 0 0 -11
suspect wartime|0 0 0 -10 0 0 0 45 0 -15
suspend|-99 -41 -123 -299 16 -238 270 -234 -186 -7 99
suspend @date|0 0 0 0 0 0 0 0 0 -120 58
suspend @place|0 0 0 0 0 0 30
suspend @state|0 0 0 0 -8 29 0 0 0 92 -20
suspend arm|0 0 0 0 0 0 0 0 0 -68 45
suspend blue-bird|35 0 0 0 0 0 0 0 0 -14
suspend friendship|0 0 0 0 0 0 38 0 0 -45
suspend grant|0 0 0 0 0 0 0 0 0 42 -47
suspend hostile|0 0 0 0 0 0 -7 59
suspend implementation|0 0 0 0 -15 0 35
suspend leave|0 0 0 0 35 0 -26
suspend live|-8 36
suspend part|0 0 0 0 0 0 -55 0 0 73
suspend three|0 0 0 -8 45 0 -12
suspension|-42 -59 -8 -33 -37 -13 127 -26 40 -43 18
suspension @state|0 0 0 -8 0 0 0 0 0 0 40
suspicion|-31 0 0 37 -13 0 0 -7 0 61 -10
suspicion @place|0 0 0 46 -10
swallow|-88 -27 -9 -43 82 0 0 155 -34 -54 -92
swamp|-11 -90 -22 -41 -62 -45 -35 -33 -25 68 8
swap|-158 -85 -76 91 -124 0 -33 78 74 -269 264
swap @state|0 0 0 0 0 0 0 -7 0 0 43
swap list|0 0 0 -12 0 0 0 32
swap warning|-8 0 0 43 0 0 0 0 0 0 -10
swarm|82 -72 9 -11 -28 -44 -38 -83 -9 -88 -33
swear|-137 -84 -50 212 -31 -85 -22 -125 -54 -129 -93
sweep|-139 154 7 -18 -39 -42 0 135 -82 -47 -69
sweep @place|66 54 0 0 0 0 0 -17
sweep @state|0 0 0 0 0 0 0 0 0 33
sweet|-6 0 0 0 0 0 0 0 0 0 48
sweet all|0 0 0 0 0 0 0 0 0 0 50
sweeten|-29 -22 0 29 49 -42 0 -53 0 -11 -8
swift|0 0 0 0 -14 28 0 0 0 -7 33
swift end|0 0 0 0 0 0 0 0 0 -7 35
swiftly|0 0 0 0 -7 0 0 58
swiftly cut|0 0 0 0 -7 0 0 58
swimm|9 0 0 -19
swindl|0 0 0 -31
swindl widow|0 0 0 -31
swing|-62 0 0 -13 -26 -59 -87 -39 0 15 79
swipe|-11 21 -14 0 0 -33 9 -57 -13 8 -48
switch|70 -102 19 -60 -63 9 -87 -26 -96 170 131
switch microblog|0 0 0 0 0 0 0 0 0 0 35
swivel|95 -20 -11 0 -85 -20 -30 0 -35 -22
swoop|0 0 0 0 0 0 0 0 0 27
sword|-19 0 0 73 0 0 0 -21
sword pulp|-8 0 0 32 0 0 0 -16
sword unless|0 0 0 38
sympathy|0 0 0 0 7 35 0 0 0 0 -9
sympathy @state|0 0 0 0 -18 34
ta|19 -14
table|-116 -81 -9 22 70 -123 18 61 -58 -64 -76
table @place|0 -11 0 52 16 0 0 -19
table @state|0 0 0 -8 -20 0 54 17
table abandon|0 0 0 0 -13 0 38 -9
table field|0 0 0 -36 28 0 0 -7
tablecloth|0 0 0 75
taboo|0 0 0 0 0 0 -9 20
tachilek|16
tacit|0 0 0 0 0 0 0 -19 0 0 32
tacit consent|0 0 0 0 0 0 0 -19 0 0 32
tackle|97 -67 -28 7 -41 -42 -50 -50 -32 -28 -34
tactical|39 -16 0 0 -12 0 0 0 0 0 -9
tactical @weapon|39 -16 0 0 -12 0 0 0 0 0 -9
tahrir|0 0 0 0 0 0 0 0 0 44
tahrir street|0 0 0 0 0 0 0 0 0 44
tail|7 -26 -17 20 -61 30 -65 0 -12 -50 -38
take|-29 -145 48 71 28 -170 -150 113 -125 6 -80
take @date|0 0 0 0 41 0 0 -42 0 -14
take @platform|-26 0 25 0 85 -57 0 0 0 -11
take @state|0 -63 0 27 -28 -32 -11 -13 0 21 37
take @weapon|-8 42 0 0 0 0 0 0 0 0 -9
take airfield|40 0 0 -15
take away|0 0 0 60 -10 -13 0 0 0 14
take back|-7 -11 0 -9 31 0 28 40 0 -32 27
take corridor|0 0 0 31 0 0 0 -14 0 0 -12
take dispute|0 0 0 0 0 0 0 32
take effect|11 51 0 -15 0 -13 0 11 0 62 -45
take four|25 0 0 -6 0 0 0 0 0 -38 -8
take highway|45 0 0 0 0 0 0 0 0 -19
take hold|-11 43 0 0 0 0 0 -7 0 0 -6
take hospital|37
take issue|0 0 0 -13 0 47
take last|14 -44 0 0 0 0 0 -16 0 50 -23
take money|0 0 0 0 0 -12 0 0 0 40 -8
take note|0 -7 0 -33 0 85 0 0 0 -16
take off|41 -43 0 -8 0 0 0 44 0 19 14
take office|-15 0 0 -7 0 -9 0 30
take order|-10 0 0 45 0 0 0 0 0 -14
take part|-15 -9 12 -15 -26 0 51 0 0 -14
take place|-43 54 17 -7 0 0 -19 22 18 -30 24
take prisoner|-31 0 0 0 0 0 0 0 0 34
take pueblo|0 0 0 0 0 0 0 0 0 33
take question|0 0 0 0 0 45
take refugee|0 0 0 -35 0 50 0 0 0 0 -10
take ridge|70 20
take send|0 0 0 -23 46
take side|0 0 0 -48 11
take soldier|-34 12 0 91 0 -40 0 0 0 -12
take step|0 0 0 0 -19 0 0 -27 0 0 31
take street|0 0 0 0 0 0 0 0 0 37
take territorial|0 0 0 -24 0 0 0 47 0 -6
take them|0 0 0 -18 -9 54 0 0 0 19 -10
take tow|-26 -9 0 0 0 0 0 0 0 36 -7
take two|-37 27 0 0 0 0 -9 -6 0 -19
take up|-26 0 0 14 0 -19 -9 57 0 -37
take weeks|0 0 0 -10 -16 0 0 48 0 -13
take withdraw|-33 18 0 0 0 0 0 0 0 0 -17
takeover|-74 -36 -31 -78 8 -10 -68 -59 -26 30 6
takeover next|0 0 0 -7 0 30
taksim|0 0 0 0 0 0 0 0 0 38
taksim @date|0 0 0 0 0 0 0 0 0 38
tala|0 0 0 0 0 0 0 73 0 -18
tala turbin|0 0 0 0 0 0 0 54 0 -18
talara|-11 22
tale|-9 0 0 -15 0 41
talk|-323 -216 -231 -204 -109 -6 339 81 -75 -504 -208
talk @date|0 0 0 0 0 -9 0 -64
talk @group|0 0 0 -19 0 36 20 -9
talk @organization|0 0 0 75 -8 15 -18 -45
talk @place|-10 -10 0 -32 9 34 38 10 -14 0 -9
talk @state|-11 45 0 11 33 -53 23 50 35 0 -38
talk @weapon|0 0 0 0 0 9 31 -8
talk about|0 0 0 -40 -8 -55 16 44 -7
talk agree|0 0 0 0 0 0 0 -30
talk alive|0 0 0 -10 44 -8
talk any|0 0 0 -10 0 0 12 40
talk between|-7 -32 0 -15 -10 31 -10 -45 -18
talk bodi|0 0 0 0 0 0 -13 32
talk collapse|0 0 0 34 0 0 -24 -6
talk fail|16 -6 0 33 0 0 0 -10
talk inch|0 0 0 0 0 0 0 40
talk insurgent|0 0 0 0 0 46
talk kiss|0 0 0 -28 0 0 30 -11
talk natural|0 0 0 33 0 0 0 -9
talk need|0 0 0 -14 0 0 -8 41
talk plan|0 0 0 -23 0 0 -64 45
talk pointles|0 0 0 0 0 0 54
talk port|0 0 0 0 0 0 0 30
talk run|0 0 0 0 0 0 55 -12
talk say|0 0 0 -7 0 19 -39
talk session|0 0 0 60 0 -9 0 -31
talk show|22 0 0 34 0 0 0 -11
talk them|38 0 0 0 0 0 0 -13
talk three|0 0 0 -9 0 0 30
talk through|0 0 0 34 -7 0 -12
talk unless|0 0 0 37 0 0 -11
talk wall|0 0 0 45 0 0 0 -16
talk without|0 0 0 -9 0 32 -13 17
talks|-23 -44 -17 -79 -49 34 79 120 46 -49 -117
tally|0 0 0 -10 0 39
tally sheet|0 0 0 -10 0 39
tangle|51 -40 0 29 -23 -6 17 24 -26 -35 -42
tank|177 37 70 -62 -79 -52 -82 -103 -59 -156 -107
tank @place|0 0 0 57 0 -15
tank @state|45
tank begin|-7 36 0 0 0 0 0 -10
tank division|0 -33
tank leave|0 32
tank regiment|-56 37 0 0 0 0 0 0 0 -7
tank-column|145 35 65 -69 -109 -54 -75 -75 -57 -82 -67
tanker|-23 -61 -6 -49 25 31 0 -15 0 49 11
tanker @place|0 -15 0 -11 0 0 0 0 0 46
tanker @platform|36 0 0 0 0 0 0 0 0 -10 -9
tanker @state|-26 0 0 -20 34
tanker day|0 0 0 0 0 0 0 0 0 0 47
tanker off|-7 -8 0 0 0 0 0 0 0 38
tanker out|30 0 0 0 0 0 0 0 0 -21
tanker owner|0 -8 0 30
tanker when|38 0 0 0 0 0 0 0 0 -23
tanker-aircraft|145 35 65 -69 -109 -54 -75 -75 -57 -82 -67
taoiseach|-23 -68 -70 38 -18 -18 19 71 10 0 -37
tap|-32 -98 -23 -32 -65 -50 -35 -46 -25 72 16
tapa|37 16 0 0 0 0 -10
tapa train|37 16 0 0 0 0 -10
tape|0 0 0 18 0 0 -6
taped|0 0 0 30
taped remark|0 0 0 30
target|-66 -77 -52 77 -34 -104 -11 -149 -60 -134 -167
tariff|-88 -80 -33 -17 -73 60 -36 33 -33 94 91
tariff #|-7 0 0 0 0 0 0 -8 0 32 -22
tariff @state|0 0 0 -23 0 0 0 -20 0 6 54
tariff cocoa|0 0 0 0 0 0 0 34
tariff war|0 0 0 0 0 0 0 0 0 44
tarpaulin|-15 0 0 0 0 0 0 0 0 0 32
tarpaulin village|-15 0 0 0 0 0 0 0 0 0 32
task|-18 26 0 26 0 0 0 0 0 -16 -6
task-force|145 35 65 -69 -109 -54 -75 -75 -57 -82 -67
taste|-20 -20 -15 -31 -8 7 -9 33 27 0 6
taunt|-49 -14 -34 124 -99 0 33 12 14 -61 -48
taunt @state|0 0 0 39 -6
taunt invitation|0 0 0 -43 0 -9 -6 45
tax|-19 -144 -45 0 -89 -138 -80 28 -59 55 -50
tax affair|0 0 0 -34
tax office|0 0 0 66 0 -11 -7 0 0 35
taxi|-11 0 0 0 -7 0 -16 -9 0 0 -8
taxpayer|0 0 0 0 0 0 0 0 0 51
taxpayer overturn|0 0 0 0 0 0 0 0 0 51
tea|-16 -19 0 0 0 -6 -35 26 -9 -18 -20
teach|0 0 0 -9 0 0 -22 11 0 12
teacher|-19 -54 -14 -22 -77 10 -105 -100 -36 48 95
teacher @state|-38 0 0 0 0 0 0 0 0 6 -8
teacher across|0 0 0 0 0 0 0 0 0 39
teacher carry|34 0 0 0 0 0 0 0 0 -10 -9
teacher fourth|0 0 0 0 0 0 0 0 0 0 43
team|-221 -165 -40 -233 -135 10 70 72 -44 -165 -46
team @place|0 -13 0 -13 0 12 63 12 0 -30
team compare|0 0 0 0 0 0 30 -17
team dig|0 0 0 0 0 0 0 58 0 0 -30
team first|0 0 0 0 0 0 0 30
team go|0 0 0 35 0 0 0 -11
teapot|0 0 0 0 0 0 0 0 0 -30
teapot ming|0 0 0 0 0 0 0 0 0 -30
tear|-114 -80 -67 256 -80 -42 160 -190 -87 29 -108
tear @place|0 0 0 -36 0 0 0 0 0 0 20
tear down|0 0 0 26 0 0 -7 0 0 -32
tear say|0 0 0 0 0 53 0 0 0 -7
tear through|30 0 0 -11
tear up|-18 0 0 -37 0 -23 81 -16 0 92 -19
tear-gas|87 -60 -28 8 -40 -42 -50 -50 -31 -24 -33
tear-gass|51 0 0 0 0 0 0 0 0 -31
tear-gass @state|51 0 0 0 0 0 0 0 0 -31
teargas|87 -60 -28 8 -40 -42 -50 -50 -31 -24 -33
technical|18 -10 0 15 -11 -6 0 34 -15 0 -10
technical talk|0 0 0 0 0 0 -16 34
technician|-12 0 0 33 0 0 0 -12 0 42 -11
teenager|-16 10 0 0 0 0 0 0 0 0 -13
telecom|0 0 0 15 0 0 0 -33 0 20 -7
telecommunications|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
telegram|0 0 0 -17 23 0 -7
telegraphed|0 0 0 0 0 45
telegraphed nation|0 0 0 0 0 45
telephone|-154 0 -50 -175 -8 48 57 115 87 -82 -83
telephone @state|0 0 0 -32 -10 -34 0 -33 35 -6
telephone call|0 0 0 7 -14 34 -6 17
telephone interview|0 -12 0 0 0 36
telephone movement|0 0 0 -25 0 0 -20 40
telephone receive|0 0 0 0 29 -12 0 -30
televised|0 0 0 -34 -6 26 0 13 0 -9
televised speech|0 0 0 -6 0 31 0 18 0 -9
television|16 31 0 11 -25 -35 27 -44 -8 -9 -24
television @date|0 0 0 30 0 0 0 11
television build|-33 0 0 0 0 -7 0 0 0 34
television long|0 0 0 -41 0 0 44
television report|25 0 0 0 0 0 0 0 0 -44
television show|-20 30 0 -11
tell|31 52 -80 93 7 -29 0 -75 -45 -192 -126
tell @group|0 -9 0 7 37 0 0 -16
tell @organization|-8 -15 0 -52 18 18 13 17 0 -7 -19
tell @person|0 0 0 -44 0 0 0 0 0 30
tell @place|-17 0 0 37 0 -13 -10 7 0 -10
tell @state|-61 -32 0 109 -21 -23 0 -27 17 -61 -29
tell abort|48 -13
tell agency|-35 17 0 13 0 0 -7 0 0 11
tell airlin|-7 0 0 0 0 0 0 67
tell assembly|0 0 0 31 0 0 -8 -8
tell blunt|0 0 0 32
tell brief|0 0 0 -9 0 0 0 0 0 0 45
tell bring|37 -13
tell committee|0 0 0 0 0 43
tell counterpart|0 -11 0 22 0 0 35
tell daily|0 37 0 -38 0 0 -8 24
tell deputi|-36 45 0 -11 18 -7
tell donor|0 0 0 0 0 34
tell forum|0 0 0 -21 -34 32 0 21
tell lawmaker|-16 0 0 -28 72 0 -8 0 0 -13
tell lower|49 -25 0 0 0 0 0 0 0 0 -10
tell paper|-17 -13 0 50
tell parliament|-18 0 0 -6 0 0 -46 0 0 0 66
tell party|42 0 0 -33
tell people|0 0 0 54
tell press|0 0 0 0 0 0 0 33
tell property|0 0 0 -33
tell reporter|25 -14 0 -19 28 9 53 -16 0 -21 -7
tell senator|0 0 0 -20 0 0 -15 32
tell state|10 -15 0 -35 0 -6 31 8
tell student|0 36 0 -36
tell three|0 -7 0 -19 0 -12 0 0 0 35
temper|-36 -14 0 -62 139 30 22 12 10 0 -65
temper cool|0 0 0 0 0 0 30 0 0 0 -18
temper words|0 0 0 -17 33 -7
temple|0 -10 0 12 0 0 9 -20 0 0 7
ten|-37 -6 0 15 -22 58 10 26 0 -48
ten @military_unit|14 0 0 -13 0 0 0 0 0 -31
ten @state|-39 0 0 -8 0 0 0 0 0 39 -21
ten captive|0 0 0 0 0 0 0 31 0 0 -25
ten feet|0 0 0 0 0 0 42 -13
ten loot|0 0 0 0 0 -9 0 0 0 0 51
ten yard|0 0 0 42 -8 0 0 21
tenant|-29 -50 -13 -29 -72 12 -75 -71 -36 45 18
tender|-100 -132 -60 -70 -62 -67 -100 -139 -28 76 32
tendered|0 0 0 0 0 0 0 49
tendered resignation|0 0 0 0 0 0 0 49
tennis|-102 -58 -27 -163 -79 -21 -59 -71 -51 -106 -127
tens|0 0 0 0 0 0 0 0 0 35
tens thousands|0 0 0 0 0 0 0 0 0 35
tension|0 0 0 0 39 0 0 -10 0 0 -9
tension between|0 0 0 0 45 0 0 -18
tent|-24 10 -6 -15 -12 40 -16 -23 38 -32 61
tent @state|0 0 0 0 0 0 0 -29 0 0 55
tent blanket|0 0 0 0 0 40 0 0 0 0 -19
tentative|0 0 0 0 0 0 0 15 0 0 -9
tenth|-8 25 0 -8 0 0 -33 -31
terehova|0 0 0 -9 0 0 0 0 0 22
term|-95 -42 0 112 9 44 0 -57 22 -152 -55
term @organization|0 0 0 0 0 0 46 -22 0 0 -6
term @state|0 0 0 0 -26 -10 0 96
term bring|0 0 0 -7 61 0 0 -68
term organisation|0 0 0 63 -10 -25
terminal|25 -8 0 -24 -7 0 0 -15 0 38
terminate|-60 96 -41 -94 -50 39 13 -114 12 167 13
terminate @organization|0 0 0 -22 0 0 0 -11 0 33 -9
terminate state|-8 41 0 0 0 0 0 -11
termination|0 0 0 0 -19 0 0 -10 0 60
termination @date|0 0 0 0 -19 0 0 -10 0 60
terms|-114 -43 0 52 0 -9 18 0 0 -38 -47
territorial|0 0 0 -25 0 -7 0 56 0 -6 -9
territorial differendum|0 0 0 -24 0 0 0 47 0 -6
territory|51 -39 -91 -27 18 7 -86 102 -27 -6 -102
terror|0 -9 0 0 18 -72 26 39 0 25
terror list|0 -9 0 -14 25 0 -31 0 0 43
terror pilgrim|0 0 0 15 0 0 40 0 0 -19
terror suspect|0 0 0 0 0 -67 0 48
terrorism|-22 -27 0 34 -77 31 -17 -56 13 -100 94
terrorism list|0 0 0 -14 0 54 0 0 0 -7 -7
terrorism sponsor|0 0 0 0 0 -17 0 0 0 -19 50
terrorist|93 50 0 -21 -51 18 -37 -47 -68 57 -22
terrorist body|0 0 0 -32 0 0 0 0 0 39
test|-18 83 -32 80 -96 7 -17 -45 0 -50 61
test @person|0 0 0 -11 0 0 0 0 0 0 37
test @weapon|17 45 0 -28
test return|0 0 0 0 0 30
test-fire|0 34 -7 33 -36 0 -17 -28 -12 -9 18
test-launch|8 30 -8 31 -36 0 -17 -28 -12 -11 18
testify|38 -8 0 0 0 0 0 0 0 -13
tethered|0 31
text|0 -26 0 13 -48 -13 85 65 11 -27 -39
text @state|0 0 0 -15 -7 -7 73 25
text amended|0 -9 0 0 0 0 0 40 0 0 -23
text await|-9 0 0 -17 0 0 0 30
text back|0 0 0 0 -9 0 0 31
text exist|0 0 0 0 0 0 15 -30
text inspection|0 0 0 0 0 41
text insult|0 0 0 46
text mention|0 0 0 -9 0 0 42 -16
text western|0 0 0 55 0 -13 0 -16
textbook|0 0 0 24 -24 0 -21 29 0 -9
than|10 0 0 13 8 11 0 -65 26 -36 -7
than @state|-17 0 0 -12 34 0 0 0 0 -9
than beg|0 0 0 37 0 -34
than even|0 0 0 0 0 37
than exit|0 0 0 31 0 0 0 0 0 22
than four|33 0 0 0 0 -70 0 0 0 -14 -7
than proposal|0 0 0 0 0 0 -16 -34 36
than rescheduled|0 0 0 0 0 39
than thousand|37
thank|-73 -42 -28 -155 442 -128 -95 -81 -14 -124 -139
thank @state|-15 12 0 -49 74 -21 -11 -19 -7 -44 -46
thank-you|0 0 0 0 42
that|-44 -18 16 70 35 174 -41 -7 27 -52 -51
thaw|-95 -129 -54 -129 48 146 118 44 -36 -253 135
thaw @state|0 0 0 -9 0 67 0 -24
thaw air|0 0 0 0 67 0 0 -14
the|-33 -7 -50 43 31 10 35 -34 -72 -104 -54
the-clock|-63 35
the-clock fighter|-63 35
theatr|0 0 0 -8 0 0 0 -22
theatre|0 -17 0 -20 -11 21 17
theft|-19 -38 0 47 0 -17 -26 -34 -7 -55 -36
their|-107 88 40 -25 -29 -13 -42 21 -10 -26 -13
them|21 0 -14 18 9 38 -75 0 12 -60 -34
them @place|-16 0 0 0 92 0 0 -19 0 -10 8
them come|-7 0 0 41
them down|27 33 0 0 0 0 0 -17
them go|27 7 0 40 0 0 0 0 0 -11
them off|0 0 0 -18 -9 54 0 0 0 18 -10
them put|-11 40
them under|0 0 0 31
them wire|-13 0 0 0 0 0 0 0 0 39
theme|0 0 0 22
themselves|0 6 0 -7 0 -11 31 -38 42 51
themselves another|0 0 0 0 0 0 0 -32 43 -10
themselves rostrum|0 0 0 0 0 0 0 0 0 42
themselves set|0 0 0 0 0 0 38 -17
then|0 0 0 97 7 -37 46 -55 19 0 26
then @place|0 0 0 0 0 0 0 -27 30
then get|0 -11 0 22 0 0 35
then off|0 0 0 0 0 0 40 -11
then one|0 0 0 0 35 0 -26
then our|0 0 0 -10 0 0 0 0 0 47
then quarrel|0 0 0 63
then recessed|0 0 0 0 0 0 0 39
then say|0 0 0 -14 -7 0 -11 0 0 40
then skulk|14 30
then suspend|0 0 0 0 0 0 38 0 0 -45
therapist|0 -16 -12 -36 -21 -59 -30 -107 -10 26 166
there|62 -55 19 32 42 -32 36 19 -20 0 37
there #|74
there @date|-16 0 0 0 0 0 -11 0 0 -19 44
there no|-25 -13 0 -50 7 0 0 47 -6 0 23
there nothing|0 0 0 -27 0 -16 54 -36 0 -14
there will|35 0 0 19 -12 0 -13 -9
there would|0 0 0 11 53 0 -10
therefore|0 0 0 0 0 26 0 -18
these|18 -17 0 -12 0 16 -10 -9
they|-15 25 33 60 -31 -30 18 43 -8 -14 -53
thicken|115 -22 -11 0 -88 -20 -30 0 -35 -28
thief|-19 -38 0 32 -13 -22 -26 -35 -7 -45 -31
thin|-94 248 0 -59 -17 -49 -32 -15 -45 -67 -145
thin out|-39 46 0 -25 -12 -7 0 -17 0 -14
thing|-6 -11 0 47 21 0 -11 0 0 -29
think|0 17 0 -55 -17 90 -13 -18 0 24 -22
think @state|-7 0 0 -16 0 59 0 -17 0 7
think breakthrough|0 0 0 0 0 30
third|37 41 -15 0 -14 11 13 0 13 60
third day|14 8 0 -17 -7 -14 12 27 0 47 -10
third fill|0 -6 0 -28 0 52 0 0 0 -14
third garrison|-31 50 0 0 0 0 0 0 0 -8
third meet|0 0 0 0 0 0 0 30
third night|20 51 0 0 0 0 0 0 0 40
third off|0 0 0 0 0 0 0 0 0 0 35
third one|0 0 0 35
third set|64 -7 0 0 0 0 0 0 0 -6
third time|16 -25 0 51 15 -9 -8 0 0 -27
third week|-16 0 0 -6 0 0 0 -14 0 54 -12
thirteen|0 0 0 46 0 0 -7 -18 0 -11
thirty|54 -36 0 -24 0 7 0 -17 0 8 18
thirty @platform|0 0 0 0 0 0 0 0 0 0 47
this|-57 0 0 -53 31 -10 -31 0 0 0 -15
thistlegorm|-18
thitu|-7 -8 0 43 0 0 0 0 0 0 -10
thitu @state|-8 0 0 43 0 0 0 0 0 0 -10
those|0 -29 0 0 -12 64 35 -14 0 -27 24
though|-8 0 0 -22 -7 -10 51 58 0 19
though would|0 0 0 -35 0 -10 36 -10
thousand|46 17 0 0 -10 0 0 -26 0 0 20
thousand goat|-17 0 0 0 0 0 0 0 0 50
thousand man|43 0 0 0 0 0 0 0 0 0 -19
thousand patient|37
thousand them|-11 40
thousands|-9 -9 0 74 -7 0 0 -7 0 0 22
thousands blanket|-15 0 0 0 0 0 0 0 0 0 50
thousands march|0 0 0 0 0 0 0 0 0 35
thousands protest|0 0 0 44
thousands rally|-10 0 0 8 0 0 0 0 0 -30
thousands troop|32
thousandth|-10 0 0 0 0 0 0 0 0 0 15
thrash|-69 -24 0 -16 -28 -14 12 145 -43 -43 -46
thread|0 0 0 0 0 0 -13 19
threat|-58 -40 0 146 0 -77 -44 -94 -29 -61 -37
threat bar|0 0 0 0 35
threaten|-129 -157 -56 330 -72 -300 -190 -178 -119 -200 -194
threaten @state|0 0 0 0 18 -40 -11 -15 0 8 -12
threaten again|30 0 0 0 0 0 0 0 0 0 -8
threaten capital|0 0 0 54 0 0 0 27
threaten champion|0 0 0 -34
threaten circu|0 0 0 -33
threaten dump|0 0 0 35
threaten leave|0 0 0 -70
threaten public|30 0 0 -31
threaten sue|0 0 0 -69
threaten use|0 0 0 -24 42
threaten walk|-10 0 0 33 -12 0 -11
three|20 -40 -20 17 0 -56 -13 -61 -26 -13 20
three @place|-31 -11 0 -12 22 14 23 -30 -11 8 21
three @platform|-37 0 0 18
three @state|-26 -23 0 -28 -22 -8 -11 -30 0 82 18
three breakaway|0 0 0 0 0 0 0 36
three deputy|0 0 0 -8 45 0 -12
three farm|0 0 0 0 0 0 0 0 0 41
three gaunt|-12 0 0 0 0 0 0 0 0 0 32
three island|-8 0 0 18 -21 -6 0 -43 0 0 52
three islet|0 0 0 -7 0 -26 0 67
three mile|0 33
three more|35
three morning|-7 0 0 0 0 0 0 0 0 0 33
three pickpocket|-49
three staff|0 0 0 -19 0 -12 0 0 0 36
three thousand|-11 40
three trainee|34 0 0 0 0 0 0 0 0 -10 -9
three village|-11 22 0 -12 0 0 34
three-way|0 0 0 0 0 0 33 -21 0 0 27
three-way meet|0 0 0 0 0 0 34 -19
thriller|-41 -16 -11 -84 31 -35 -47 -104 -14 -72 -41
throat|15
throne|0 -7 0 -42 15
throne speech|0 0 0 -41 15
throne-day|0 0 0 0 0 0 0 20
throttle|25 -25 0 0 -18 -17 -28 -27 -11 98 -19
through|32 -37 -15 -7 -27 -56 28 41 40 -69 64
through @place|17 -45 -6 0 -14 0 -12 -10 8 14 39
through @state|26 0 0 -52 -14 -33 -11 124 16 -21 -13
through again|0 0 0 0 0 0 0 -8 31
through colleague|0 0 0 34 -7 0 -12
through first|-7 31
through map|0 0 0 0 0 0 0 -8 31
through orchard|-8 0 0 0 0 0 0 0 0 30
through parliament|-9 0 0 36
through sierra|0 0 0 0 0 0 0 0 0 0 30
through untrue|-6 0 0 0 0 0 0 0 0 0 31
through when|0 0 0 -12 0 0 33 -7
throw|25 -95 -89 13 -160 -394 -206 -82 -186 146 64
throw cordon|77 -8 0 -8
throw every|26 0 0 0 0 0 0 0 0 -35
throw migrant|9 0 0 0 0 0 0 0 0 -30
throw open|-8 0 0 0 0 0 0 -7 0 -20 75
throw out|-34 -42 0 22 0 0 0 -7 0 79 -36
throw weight|0 0 0 -10 33 0 0 51 0 -33 -9
thrust|23 -23 -23 -22 26 11 -28 0 42 -46 72
thud|47 -69 0 -15 0 -10 36 -16 0 0 -55
thumb|-14 -64 -16 99 -46 30 14 -68 0 -8 -87
thunder|0 -54 -29 170 -116 0 51 0 -11 -93 -87
thunderstorm|-98 -6 -15 -53 0 76 -45 18 -21 -100 -7
thus|0 0 0 0 0 0 0 -14 0 0 46
thus history|0 0 0 0 0 0 0 -14 0 0 46
ticked|-12 15 0 0 0 0 0 0 0 0 -7
tide|-8 0 0 -6 0 0 0 0 0 0 -26
tie|-67 -60 -18 -16 12 -20 -43 88 11 141 -128
tie @state|-6 0 0 -73 23 0 -21 33 0 66 -7
tie vote|0 0 0 35 -10 -6 0 0 0 0 -25
ties|-60 -55 -16 0 0 -12 -8 56 14 87 -72
tifariti|0 18
tiff|0 0 0 0 0 0 0 31
tiff about|0 0 0 0 0 0 0 31
tiger|17 0 0 -17 0 0 0 32 0 20 -12
tight-lipp|0 0 0 -21 0 27
tighten|45 -33 24 -38 -47 0 -154 -62 -30 173 23
tigrinya|39 0 0 0 0 0 0 0 0 -27
tigrinya journalist|39 0 0 0 0 0 0 0 0 -27
till|12 0 0 -12 0 0 -8 0 0 12 -17
timber|-6 0 0 23 0 0 0 0 0 -9
time|44 -18 12 32 -35 -46 -42 -7 11 -65 -10
time @date|24 -6 0 -34 21 -15 0 0 0 -16
time @platform|-50 0 0 22 0 0 0 0 0 0 -6
time @state|29 0 0 0 -12 17 0 -39 0 -11 19
time accord|0 0 0 60 -10
time any|0 0 0 -39 0 11
time charge|0 31
time common|0 0 0 58
time history|36 0 0 -19 0 0 19
time keep|0 0 0 34
time kissed|0 0 0 0 0 0 0 -32 34
time since|0 -11 0 0 -7 0 -22 62 0 0 22
time week|37 -11 0 -18 0 0 0 0 0 -19
time year|0 0 0 0 0 0 0 -43 0 0 9
timer|0 33
timer new|0 33
timetable|-21 -8 0 -48 0 0 -12 112 0 -20 -17
timetable carry|0 -6 0 0 0 0 0 48
timor|0 0 0 -18 0 -20 16 20 -6
tip|18 -8 0 0 0 0 0 0 0 -13
tipped|31
tipped @weapon|31
tirade|0 -16 -22 53 28 -7 -67 -79 -16 -39 -11
tirade against|0 0 0 41 0 0 0 -16
tit-for-tat|0 0 0 0 0 0 0 -7 0 31
tito|0 0 0 25
tlatelolco|0 0 0 -12 0 0 27 -13 0 -6
to|-33 -36 -62 -7 57 97 -69 62 -14 -50 24
toast|-193 -87 -59 -76 286 -88 -65 73 -70 -157 -120
together|-18 -11 17 -9 -17 -19 -29 117 -6 11
together @place|0 0 22 0 17 0 -10 46 0 -10
tokaj|0 0 0 18 -6 0 0 0 0 -6
tolerate|-78 7 -52 0 37 -86 21 40 52 -24 -7
toll|0 0 0 11 0 -27 21 -14 0 7
tone|-112 0 -40 -104 157 212 -67 0 -22 -118 -16
tone exchange|0 0 0 0 0 56
tone grated|0 0 0 30 -17 -20
tone statement|0 0 0 -19 -13 50
tongu|0 0 0 28 0 -9 -9
tongue-lash|-49 -14 -34 128 -92 12 45 -27 15 -55 -45
tonnage|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
tonne|-103 -41 -33 -75 39 -46 -50 -71 -27 -11 72
tonne @state|0 0 0 0 40 0 0 0 0 -19 -7
tons|-12 -15 0 0 0 0 0 0 0 -8 13
too|-60 -37 0 -22 -31 49 0 69
too early|-46 -14 0 -12 0 42
too little|0 0 0 43 -7 0 0 20
too much|-10 0 0 -35 0 32 0 -7 0 -9
too two|0 0 0 0 0 0 0 30
tool|-12 0 0 -43 0 0 22 -7 0 61
tool @date|0 0 0 0 0 0 0 0 0 49
top|0 0 0 -8 0 -28 0 -15 0 13 -7
topple|102 0 13 -16 10 -18 -16 -44 -23 14 16
torch|186 -42 -51 48 -30 -70 0 -89 -48 -106 -59
tornado|-88 0 -15 -53 0 77 -44 19 -20 -95 -6
torpedo|197 -138 -107 160 -19 96 -94 -162 -123 -155 -102
torpedo boat|32
torture|116 0 -49 61 57 -89 -37 -82 -58 -208 -113
torture @place|0 0 0 38
torture @state|44 0 0 0 0 -9 0 0 0 -21 -11
tossed|0 0 0 -10 0 0 -10 8 0 26
total|0 0 0 51 0 0 0 0 0 0 -6
total rejection|0 0 0 37
toubou|20
touch|0 -16 16 34 0 -24 30 -20 10 0 -59
touch @state|-31 0 0 19 -21 0 0 0 0 20
touch azawad|0 0 0 0 0 0 44
touchdown|-101 -58 -27 -161 -79 -16 -59 -68 -50 -105 -126
toughen|41 -130 0 -62 -58 -133 -51 -95 0 252 -66
tour|-47 -52 52 -11 -69 -50 32 0 0 -44 -75
tour @state|0 0 0 0 -7 -8 0 -30 0 0 -10
tour renew|-10 0 38 0 0 -7
tourism|0 0 0 0 0 0 -23
tourist|0 -23 0 64 0 -11 0 -17 0 -23 49
tourist @state|21 0 0 0 0 0 0 0 0 -9 31
tournament|-101 -87 -27 -161 -84 -17 -59 -68 -50 -106 -134
tow|-133 88 21 13 -83 -40 -106 76 -108 109 -65
tow @place|-24 -11 0 0 0 0 0 0 0 52 -6
tow away|-26 47 0 0 0 -7 0 0 0 -31
tow rust|0 0 0 0 0 24 0 0 0 -34
toward|55 -13 0 -17 23 -13 0 12 0 -20 -10
toward other|0 0 0 -7 34
towards|0 0 0 -34 14 91 -11 -16 0 -13 -19
towards @place|20 0 0 -6 0 12 0 -12 0 -34 -8
towards buffer|-13 0 0 0 0 0 0 0 0 36
towards exit|0 0 0 0 0 33 0 0 0 -12
towards talk|0 0 0 0 0 46
tower|54 58 0 12 0 -10 -8 -38 0 -8 -11
tower @state|0 29 0 0 0 0 0 -36
towline|0 -11 0 0 0 0 0 0 0 0 35
towline minu|0 -11 0 0 0 0 0 0 0 0 35
town|34 79 -55 -35 -38 0 -61 20 -24 49
town ask|0 0 0 -15 0 35
town bombard|46
town gassed|30
town hall|-14 22 0 -8 0 0 0 0 0 40
town since|-12 37
township|-19 0 0 0 0 7 0 0 0 -6
trac|0 0 0 0 0 0 0 0 0 30
trac @state|0 0 0 0 0 0 0 0 0 30
trace|0 0 0 0 0 -6 0 26 0 -8
traced|-12 0 0 29 0 -7 0 -8 0 10
traced hack|0 0 0 33 0 0 0 0 0 -11
track|-8 -74 -34 -108 -118 115 0 124 30 -118 -151
track consultation|0 0 0 0 0 34 -9 -16
track seat|0 0 0 0 0 43
tractor|0 0 0 0 0 0 0 0 0 38
tractor work|0 0 0 0 0 0 0 0 0 42
trade|-169 -367 -219 95 125 -295 -25 -75 109 -69
trade accusation|0 0 0 86
trade agreement|0 0 0 0 0 0 0 34
trade arm|0 0 0 0 0 0 0 0 0 39 -15
trade ban|0 0 0 -7 0 0 0 0 0 -73 33
trade blockade|0 0 0 -10 -8 0 0 -14 0 0 47
trade draft|0 0 0 -19 -12 0 -8 -18 65
trade embargo|0 0 0 0 0 0 0 0 0 -31
trade fight|0 0 0 0 0 0 0 36
trade off|0 0 0 -29 46 0 -7
trade organisation|0 0 0 0 0 0 0 58
trade panel|0 0 0 0 0 50
trade preferenc|0 0 0 -6 0 0 0 0 0 37
trade quiet|0 0 0 -21 26 -57
trade talk|0 0 0 0 0 0 38 -47
trader|-88 -64 -34 -85 0 -35 -62 -89 -28 108 27
trader @place|42 0 0 -10 6 0 0 0 0 -37 8
trader @state|0 0 0 43 0 0 0 0 0 -21
trader depot|-53 0 0 0 0 0 0 0 0 55
trader resume|0 0 0 0 0 0 0 -19 0 0 32
trading|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
traffic|-36 -6 0 -32 -11 0 0 -63 0 -6 80
traffic through|0 0 0 0 0 0 0 0 0 0 32
traffick|0 0 0 -13 0 0 0 -8 0 29
trail|0 -34 -16 21 -61 22 -65 0 -12 -49 -32
trailer|-40 -16 -11 -95 61 -33 -47 -113 -14 -59 -35
trailer @state|0 0 0 -13 30 0 0 -11
train|-46 -88 83 -69 -115 -91 0 155 -69 16 -65
train @state|-27 0 16 -30 0 0 0 48 0 22 -15
train camp|0 0 0 45 0 0 0 0 0 -10
train carry|-42 0 0 0 0 0 0 0 0 -14
train killer|0 0 0 31 0 -36
train replacement|37 16 0 0 0 0 -10
train run|0 33 0 0 0 0 0 0 0 0 38
train second|45 0 0 0 0 0 0 -9
train show|0 0 0 0 0 0 0 0 0 43
traine|0 0 0 17
trainee|34 0 0 -20 0 0 0 0 0 -11 -10
trainee teacher|34 0 0 0 0 0 0 0 0 -10 -9
trainer|18 -7 0 -15 -21 0 0 -10 0 -14 -11
trainload|17 0 0 0 0 0 0 0 0 0 28
traitor|0 0 0 39 0 -7 0 0 0 -6
traitor @state|0 0 0 43 0 -7
tram|0 -63 0 26 -12 -19 -30 -52 -9 -50 -33
trample|80 -60 -28 36 -41 -43 -50 -52 -32 -24 -34
tranche|0 0 0 -6 0 0 0 0 0 -8 17
tranquillity|0 0 0 0 0 0 0 0 20
transfer|60 0 0 -56 -38 38 33 67 -9 45 -83
transfer @place|0 0 0 0 0 0 0 0 0 30 -6
transferred|0 0 0 -10 0 0 0 -7 0 0 38
transferred remain|0 0 0 -10 0 0 0 -7 0 0 38
transit|72 -23 -6 0 -13 -17 0 56 -21 20 -23
transit @state|0 0 0 48 0 0 0 0 0 -57
transit military|0 0 0 0 0 0 0 0 0 50
transit question|0 0 0 -9 0 0 -15 53
transitional|-9 0 0 35 48 -43 -13 46 -11 -16
transitional council|0 0 0 -30 44 -6 0 21 0 -10
transitional government|0 0 0 51 0 -23 0 10
transitional leader|-9 0 0 37
translator|0 0 0 0 19
transmit|21 38 -7 -46 -36 47 -25 -9 97 -33 8
transnistrian|0 0 0 -6 0 0 0 0 0 35
transponder|17 0 0 0 0 0 0 25
transport|36 0 0 -26 0 0 0 9 0 55 -40
transport plan|0 0 0 -38 0 0 0 0 0 35
transport stray|34
transport union|0 0 0 31 0 0 0 0 0 -7
trap|-11 -76 -18 -15 -18 -57 -21 7 0 41 78
travel|-42 -29 31 -38 -62 -84 71 52 -28 0 -63
travel @place|0 0 0 -19 -6 -24 26 78 0 -13 -28
travel ban|0 0 0 0 0 34 0 0 0 10
travel curb|0 0 0 0 0 0 0 0 0 0 35
traveller|0 0 0 0 0 0 0 -22
trawler|-90 -33 0 58 -12 0 0 0 0 93 26
trawler @weapon|-49 0 0 0 0 0 0 0 0 18
trawler disaster|0 0 0 35 0 0 0 0 0 -10
trawler manhandle|-29 0 0 -11 0 0 0 0 0 30
trawler ram|-23 0 0 0 0 0 0 0 0 -23 43
trawler since|46 -8
trawlermen|-12 0 0 10 0 0 0 0 0 -56 11
trawlermen jail|-11 0 0 0 0 0 0 0 0 -44 26
treachery|-22 0 0 13
treasure|0 0 0 0 0 0 0 -15 0 0 -29
treasury|-23 -70 -70 28 -25 -41 16 64 9 74 -45
treasury-bill|-30 -98 -29 0 -72 -28 -53 -84 0 38 24
treat|-16 -22 6 45 6 21 -33 48 0 0 55
treatment|0 0 0 0 16 -8 0 13
treaty|-163 -76 -38 20 -84 -44 135 93 -31 -53 -173
treaty @state|-11 -7 0 -80 -20 -7 50 -15 0 39 -10
treaty exchange|0 0 0 -14 0 0 -11 30
treaty scrap|0 0 0 0 0 0 0 59
treaty sign|0 0 0 -7 0 0 -33
tree|-22 -10 0 -15 0 -11 0 0 0 -8 -12
tree-fell|0 0 0 31 0 0 0 -17
tree-fell along|0 0 0 31 0 0 0 -17
tremor|-90 0 -15 -57 0 76 -45 19 -21 -95 -7
trench|-20 91 0 -15 0 0 0 -8 0 -19 -7
trench @place|0 60 0 0 0 0 0 0 0 -7
trespass|51 -40 0 29 -23 -6 17 24 -26 -35 -42
trial|-16 -18 -13 117 31 68 -47 0 -15 -136 -59
triangle|0 0 0 19
tribal|21
tribesman|98 51 0 9 -49 19 -33 -46 -68 -15 -15
tribesmen|98 51 0 9 -49 19 -33 -46 -68 -15 -15
tribunal|-20 -82 -71 32 25 -98 0 85 6 58 -72
tribunal @place|0 0 0 0 0 0 0 0 0 49 -11
tribunal @platform|-18 0 0 -9 0 0 0 64
tribunal strip|40 0 0 0 0 0 0 0 0 -22
tribute|-13 -8 0 -22 49 0 0 -21 0 0 -11
tribute @state|0 0 0 -18 57 0 0 -20 0 0 -11
trickle|-28 78 0 -57 -26 -55 6 27 0 -19 -22
trigger|-26 -46 27 -34 9 -70 -29 35 24 25 -34
trigger @state|-30
triglav|-15
trillion|0 0 0 19 -10
trim|22 -42 20 15 0 -50 95 -9 11 9
trio|0 0 0 -7 21 0 0 -10
trip|-67 -32 -24 -58 -39 -17 218 171 17 -125 -39
trip @place|0 0 0 35 0 -19 55 -7
trip @platform|0 0 0 -13 0 0 31
trip abroad|0 0 0 -8 0 0 0 38
trip wall|0 0 0 0 0 -9 44 0 0 -9 -20
tripartite|-11 0 0 -31 0 0 0 91
tripartite @state|0 0 0 0 0 0 0 40
tripartite timetable|-10 0 0 -31 0 0 0 51
triple|85 -112 -30 60 -116 -120 -76 -10 -72 0 -10
triple price|0 0 0 30
trisakti|0 0 0 0 0 0 0 0 0 30
trisakti student|0 0 0 0 0 0 0 0 0 30
troika|0 0 0 0 0 -9 0 0 0 16
troop|271 160 63 -21 -127 -82 -79 -160 -133 -156 -184
troop @person|-29 18 0 0 0 35
troop @place|-35 -16 0 15 -30 31 22 -9 0 41 -29
troop @state|30 0 0 -40 0 0 9
troop back|0 -15 0 0 0 0 0 51
troop burn|0 -11 0 0 53
troop close|38 0 0 0 0 0 0 0 0 -17
troop dig|13 0 0 -32
troop drive|34 -9 0 0 0 0 0 -17
troop fill|-39 37 0 0 0 0 0 0 0 -17
troop fire|0 -34
troop go|0 46 0 0 0 -8
troop haul|30 -8 0 0 0 -7
troop leave|-54 27 0 -29 17
troop loot|-33 0 0 81
troop march|32
troop nor|30 -9 0 0 0 -12
troop not|41 -18 0 -23 0 0 -11
troop second|-42 0 0 32
troop sweep|-20 55
troop take|-66 22 0 0 0 0 0 0 0 -8
trooper|244 86 63 -60 -158 -35 -108 -121 -124 -96 -83
troops|244 86 63 -60 -158 -35 -108 -121 -124 -96 -83
troopship|12 0 0 0 0 0 0 0 0 0 24
trouble|-18 0 0 0 0 0 0 0 0 -6
troubled|-38 0 0 -17 -9 108 0 -11
troubled report|0 0 0 -8 0 32 0 -10
troubled sonar|-9 0 0 -9 0 76
truce|-197 254 -86 -31 -87 136 79 220 0 -222 -94
truce @date|0 0 0 0 0 0 0 65
truce @group|59 0 0 -16 0 0 64 -25 0 -44
truce broker|0 0 0 0 0 0 0 37
truce christma|0 0 0 0 0 30 0 -10
truce declare|-10 38
truce drink|0 0 0 -19 47
truce line|-7 31
truce monitor|0 0 0 27 0 -7 -14 -10 0 30
truce take|0 35
truck|-292 136 -13 -35 -70 -63 -42 -8 -67 -80 167
truck @state|0 -16 0 0 0 0 0 0 0 -31 29
truck cross|0 0 0 0 0 0 0 0 0 40 -20
truck move|0 9 0 0 0 0 0 0 0 0 69
truck towards|39 0 0 0 0 0 0 -7 0 -29
trucker|0 0 0 0 13 0 0 -23 0 -7
trundle|-40 89 20 -63 0 -74 -7 15 12 -31 -78
trust|0 0 0 -33 0 77 0 -18
trusted|0 0 0 43
truth|0 0 0 7 0 0 0 18 -6
try|19 -8 0 -40 0 -71 21 -63 -31 112 57
try against|0 0 0 0 0 0 0 0 0 32 16
try soothe|0 0 0 0 36 0 -7 -12
tsunami|-99 -12 -15 -53 0 77 -45 18 -21 -95 -8
tug|0 -11 0 0 0 0 0 0 0 0 35
tug @state|0 -11 0 0 0 0 0 0 0 0 35
tugboat|-26 0 0 0 20
tugs|19 -10 0 0 0 0 0 0 0 -7 -23
tuition|0 0 0 0 0 0 0 27
tuna|0 0 0 -24 0 -7 0 -16 0 0 33
tuna thus|0 0 0 0 0 0 0 -14 0 0 46
tunb|0 0 0 -17 0 16 0 -6
tunnel|-10 0 0 0 0 -10 0 0 0 20
tunnel #|0 31
turbin|0 0 0 0 0 0 0 40 0 -29
turbine|0 0 0 27
turf|9 -10 0 -6 -28 -44 -39 -7 15 85 61
turn|-83 -179 22 137 -215 -90 238 -107 -370 134 -180
turn @platform|-14 0 0 9 0 0 11 0 0 -33 -11
turn @state|-20 26 0 -34 0 0 0 44
turn alms|0 0 0 0 0 0 0 0 0 47 -10
turn away|-32 0 0 -33 0 0 0 0 0 113 -10
turn back|50 -42 0 8 0 -9 36 -39 0 78 -37
turn dormitori|0 0 0 0 0 -46 0 0 0 0 51
turn down|-10 -8 0 26 -10 -35 39 -31 0 12 -11
turn loose|0 0 0 0 0 0 -19 0 0 -27 39
turn loudspeaker|0 0 0 37 0 0 0 0 0 0 -14
turn off|42 0 0 -14 0 0 0 0 0 -25 28
turn page|0 0 0 -19 -8 48 -50 26 0 -21
turn shoot|-10 0 0 0 0 70
turn soil|0 0 0 -6 20 0 -7 0 0 -38
turn throw|9 0 0 0 0 0 0 0 0 -30
turn two|-6 0 0 0 0 0 0 0 0 -20 51
turn up|-16 0 0 23 0 0 -7 35
turning|0 0 0 0 0 27 0 0 0 -10
tweet|28 0 0 16 31 -15 29 -53
twelfth|-9 0 0 0 0 0 18 29
twelfth say|-9 0 0 0 0 0 23 38
twelve|0 -12 0 -16 -6 -14 0 -40 0 29 33
twelve @state|0 0 0 0 0 0 0 0 0 61
twenty|12 -19 0 -6 -10 -22 0 -6 0 -8 39
twenty bronz|0 0 0 0 0 -22 0 0 0 0 39
twenty-one|0 0 0 0 0 0 0 -23 -9
twice|0 -30 0 56 -28 -25 -31 17 0 21 -38
twice much|0 -11 0 0 0 0 0 0 0 43 -22
two|-14 0 -50 -88 -21 -107 -30 -6 -48 -49 55
two @military_unit|36 -24 0 0 0 0 0 0 0 0 -9
two @place|0 47 0 -9 13 0 14 62 0 0 -39
two @platform|105 0 0 0 -11 0 0 -37 0 -25 -28
two @state|-24 -76 -10 -132 10 -99 -38 0 0 182 19
two cell|0 0 0 0 0 0 0 0 0 -15 44
two climber|0 0 0 -6 0 0 0 -8 0 0 51
two container|0 39 0 0 0 0 0 0 0 -14
two country|-23 0 0 0 0 0 0 0 0 -23 43
two crew|0 64
two crossing|0 0 0 0 0 0 0 0 0 0 40
two defence|0 -8 0 -11 0 -15 54
two delegation|0 0 0 0 0 0 -17 44
two diplomat|0 -9 0 0 -6 0 0 36 0 11 -39
two division|-14 65 0 0 0 -6 0 0 0 0 -12
two former|0 0 0 0 0 0 -11 0 0 0 36
two government|0 0 0 -25 0 40 0 0 0 0 -6
two hospital|0 0 0 -16 -12 0 0 0 0 0 36
two hostile|36 -8
two hundr|0 21 0 0 -14 0 0 -12 0 -26 52
two largest|0 0 0 0 0 0 0 37 0 0 -7
two letters|0 0 0 32 0 0 0 -21
two mine|0 0 0 32
two ministry|-8 0 0 0 0 0 0 48
two no|0 0 0 0 -16 41 0 0 0 -6
two outpost|-41 31
two page|0 0 0 0 22 0 0 12 0 0 37
two passenger|-40 -13 0 0 0 0 0 0 0 43
two people|0 0 0 0 0 0 32 -10 0 9
two pilot|0 0 0 39 0 0 0 0 0 0 8
two policemen|31 0 0 0 0 0 0 0 0 -14
two premier|0 0 0 0 0 0 0 -38
two president|0 0 0 -29 31 0 -45 56
two reactor|0 0 0 0 0 0 0 54 0 0 -6
two reading|0 0 0 0 -8 0 46 -29
two reporter|0 0 0 32
two rival|0 0 0 0 0 -9 40 -8
two river|0 0 0 0 -19 0 0 -27 0 0 31
two rock|38 0 0 0 0 0 0 -13
two side|36 -18 0 0 36 -6 8 83 0 -19
two small|0 0 0 33 -8
two southern|34
two student|0 0 0 67
two suspect|0 0 0 -18 33 0 0 -23 0 -9 9
two third|-17 0 0 35
two vintage|-33
two waste|0 0 0 37 0 0 -10
two well|0 0 0 0 49 0 -6
two without|0 0 0 0 0 0 46 -22 0 0 -6
two work|-32
two-page|0 0 0 0 24
typhoid|-28
typhoon|-79 15 -15 -57 0 61 -45 18 -21 -116 -19
typhoon @place|34
typhoon close|0 51 0 0 0 -15 0 0 0 -16
typist|-17
tyre|15 0 0 22 0 0 -10 -6 0 29
tyre tell|0 0 0 54
ugly|0 0 0 20 -6 0 0 -25
ulchi|0 0 20
ultimate|0 0 0 -7 0 0 0 19
ultimatum|-141 -82 -21 217 -25 -69 -134 -113 -41 -35 -116
ultimatum @place|0 0 0 45 0 0 0 0 0 -10
ultimatum @state|0 0 0 36 0 0 0 -15
ultimatum mercenary|0 0 0 31
ultimatum run|0 0 0 0 0 0 0 0 0 42
ultimatum stay|0 0 0 -49 0 0 -7
ultimatum tablecloth|0 0 0 75
ultra|0 0 0 -44
ultra orthodox|0 0 0 -44
umbrage|0 0 0 20 0 0 0 -11
umpire|0 0 0 -8 0 0 0 0 0 30
umpire colleagu|0 0 0 0 0 0 0 0 0 31
unable|0 0 0 0 -10 0 14 0 0 20
unacceptable|0 0 0 16 0 0 0 8 -11
unanimou|0 0 0 -8 0 -12 0 0 0 28
unanimously|0 0 0 17 0 0 -7 0 0 -14
unannounced|-8 0 0 0 0 -8 0 19 0 0 -15
unannounced @date|0 0 0 0 0 0 0 35
unannounced visit|0 0 0 0 0 0 0 -30
unanswered|0 0 0 0 -6 0 77 -24 0 -14 -7
unanswered month|0 0 0 0 0 0 30 -7 0 0 -7
unarmed|0 0 0 0 0 0 0 -15 0 17
unbanned|0 0 0 -9 0 -9 0 0 0 0 70
unbanned political|0 0 0 -9 0 -9 0 0 0 0 70
unblock|-172 -56 -41 -38 42 -64 -97 -78 -59 -282 392
unchained|-9 0 0 0 0 0 0 0 0 9 18
unclear|0 0 0 0 0 0 26
unconditional|0 0 0 0 0 0 -25
unconstructive|0 0 0 26
uncovered|-7 0 0 16
uncrate|119 -27 -11 0 -85 -20 -31 0 -35 -33
undecided|0 0 0 0 0 41
undecided member|0 0 0 0 0 41
under|21 58 -14 -41 -44 -71 -27 82 -20 -86 22
under @organization|-21 55 0 -8 0 0 0 15 0 -23 19
under @place|0 0 0 0 0 0 0 0 0 0 72
under @state|16 59 0 36 -7 -10 -24 -14 0 -13 18
under arrangement|-12 0 0 -11 0 0 0 48 0 -13 -11
under bombardment|-49 0 0 0 0 0 0 0 0 0 -6
under control|-43
under heavy|34
under house|78 0 0 -7 0 -46 0 -8 0 -19 -11
under nightly|31 0 0 0 0 -34
under no|0 -10 0 37 -20 0 -7 -13 0 -9 12
under one|-7 0 0 0 0 0 0 37
under operation|43 0 0 0 0 0 0 0 0 0 -19
under plan|31 -8 0 0 0 0 0 -15
under pressure|0 0 0 0 0 0 0 49
under siege|29 -7 0 -38 0 0 0 -6
under strength|0 -33
under study|-8 0 0 -15 0 63
under swap|0 0 0 0 0 0 0 -7 0 0 43
undersecretary|-29 0 0 0 0 0 0 0 0 31
undersecretary aviation|-29 0 0 0 0 0 0 0 0 31
understand|-202 -41 -34 -29 -111 -26 113 361 0 -102 -138
understand @state|0 0 0 -15 0 52 -15 -8
understand countered|0 0 0 0 0 0 0 52
understand supply|0 0 0 0 0 0 0 39
understanding|-103 -30 -9 17 -67 -35 51 128 -9 21 -103
undertake|-11 25 10 -31 -52 -15 -42 111 16 -36
underwater|-19 0 0 0 0 0 0 0 0 0 56
underwater drone|-19 0 0 0 0 0 0 0 0 0 56
undesirable|0 0 0 -6 0 0 0 0 0 16
undisclosed|0 -9 0 -26 0 0 0 -10 31
unease|-18 0 0 -20 -12 124 0 -36
unease @place|0 0 0 0 -10 26 0 -34
uneasy|0 -10 0 0 0 0 0 -25
unflagged|38 0 0 0 0 0 0 0 0 -23
unflagged @platform|38 0 0 0 0 0 0 0 0 -23
unfounded|0 0 0 -33 0 0 0 26
unfreeze|-137 65 -53 -47 126 -191 -46 -169 -98 -290 408
unharmed|0 -18 0 0 0 0 0 0 0 -11 15
unification|-6 -7 0 22 13 -20 42 19 0 0 -8
unification would|0 0 0 0 0 0 0 30
uniform|48 31 0 -7 0 0 0 -15 0 12 -8
uniform @place|51 0 0 0 0 0 0 -10 0 28 -6
uniform out|0 33 0 0 0 0 0 0 0 -19
uniformed|16
unilateral|-25 0 0 -9 -12 22
unimplemented|0 0 0 0 -8 0 46 -29
uninspected|0 0 0 0 0 0 0 0 0 38
uninspected fortnight|0 0 0 0 0 0 0 0 0 38
unintended|0 0 0 -11 17
uninterrupted|0 0 0 -16 0 0 17 -21
uninvited|-8 0 0 19 0 0 -9
union|0 -96 -73 114 -43 0 -58 106 -12 41 -25
union @date|0 0 0 0 0 0 0 54 0 -8
union boss|0 0 0 54 0 0 0 0 0 0 -12
union call|-20 0 0 15 0 15 0 0 0 -33 48
union confirm|-10 0 0 0 0 0 0 -11 0 41
union leader|54 -10 0 -23 0 0 0 -10 0 -18
union letter|0 0 0 0 0 43
union member|0 0 0 0 0 0 0 0 0 37
union merged|0 0 0 0 0 0 0 37 0 0 -7
union ministry|0 0 0 0 0 0 0 -34
union renew|0 0 0 0 0 0 0 0 0 51
union sugar|0 0 0 52 0 0 0 0 0 -13
unit|56 66 0 -38 -11 -24 -27 -31 0 -17 -32
unit @organization|-33 18 0 0 0 0 0 0 0 0 -17
unit leave|-23 58 0 0 0 -20 0 0 0 -13
unit withdraw|0 38 0 0 0 0 -15
unite|0 0 0 7 0 -16 0 7 0 0 -7
unity|0 0 0 -8 0 31 0 19
unity televised|0 0 0 0 0 31
universiti|0 0 0 0 0 0 0 0 0 33
university|27 0 0 -9 0 0 0 -11 0 0 7
unknown|110 -18 0 0 0 -11
unleash|-28 -88 10 -32 -20 -7 -14 -10 -7 0 35
unless|-22 -27 0 30 -20 0 11 -28 0 48 -67
unless @state|0 0 0 37 -8 0 -11 -21 0 23 -29
unless inspector|0 0 0 0 0 0 0 0 0 31 -20
unless leave|0 0 0 38
unless line|0 0 0 -37 -7
unlikely|0 0 0 -7 0 27 26
unlikely dawn|0 0 0 0 0 30
unload|12 -61 -8 -110 33 -8 -32 -8 -22 36 55
unload @place|-54 0 0 0 0 0 0 -29 0 10 42
unlock|-71 -22 -22 35 0 -35 -58 -47 -56 -102 209
unmarked|24
unmolested|0 -23
unnecessary|0 0 0 0 22
unnoticed|0 16
unpack|0 0 0 -8 0 0 48 0 0 -14
unpaid|-8 0 0 -30 0 0 -7 -6 0 28 -6
unpaid miner|0 0 0 -14 0 0 -7 0 0 59
unpick|0 0 0 0 0 -20 0 40
unpick @place|0 0 0 0 0 -20 0 40
unpicked|-6 33
unpicked checkpoint|-6 33
unplug|0 -21 11 7 12 -7 -78 8 -34 109 -36
unprecedented|27
unpublicised|0 0 0 0 0 0 0 16
unpunished|29
unravel|61 -38 0 51 -40 -31 55 -59 -13 -54 -37
unrest|-6 -9 -29 -8 0 7 55 -11 -7 65 -17
unseal|-102 -62 -10 21 -15 0 -104 0 -16 -46 232
unseal newspaper|0 0 0 0 0 0 0 0 0 0 47
unsigned|0 0 0 49 0 0 13
until|-29 -43 -11 30 -9 8 69 -24 -8 34 -53
until @date|0 12 0 87 -18 0 -20 24 0 0 -16
until @organization|0 0 0 0 0 43 -11
until @state|37 0 0 0 -17 0 32 -13
until end|0 -17 0 20 0 0 0 0 0 0 -38
until further|-31 -7 0 0 0 0 0 0 0 35 -13
until last|-10 -19 0 0 0 0 41 0 0 -15 38
until pact|0 0 0 0 0 -17 0 0 0 62
until recognise|-10 0 0 -20 0 0 30
until rule|0 0 0 -17 0 0 38 0 0 -25
until vote|0 0 0 -18 40
untrue|10 -9 0 -12 -6 -25 0 26 0 32 27
untrue @state|-6 0 0 0 0 0 0 0 0 0 31
untrue we|0 0 0 0 0 0 0 0 0 38
unusual|22 -9 0 20 14 -8 -6 -10
unveil|33 -76 -12 -54 -145 -124 -24 170 -39 -93 -62
unwanted|0 0 0 -6 0 0 0 -25 0 15
unwelcome|0 0 0 -22 0 0 0 0 0 22
unwilling|0 0 0 -9 -27 -11 0 0 0 68
unwilling free|0 0 0 -9 -27 -11 0 0 0 68
unworkable|0 0 0 39 0 -11
unworthy|0 0 0 16 0 0 -9 0 0 -10
up|39 68 16 -83 -43 -154 101 11 0 -27 -89
up #|110 24 24 0 0 0 -17 -27 0 -12
up @date|-13 41 0 -17 0 0 21
up @place|51 0 0 31 -8 0 -12 0 0 0 -21
up @platform|0 0 0 0 0 0 0 0 0 37
up @state|52 17 0 -47 0 -10 -55 7 29
up accord|0 0 0 -20 0 0 -6 0 0 95 -19
up barricade|0 0 0 0 0 0 -7 -25 0 40 -8
up bridge|47 -8
up church|0 0 0 41 0 0 0 0 0 -10
up commission|0 0 0 38 0 0 0 -17 0 0 -12
up drift|-37 -10
up extraordinary|-7 0 0 0 0 0 0 51
up flow|-9 0 0 48 0 0 0 0 0 0 -9
up fly|-14 44 0 0 0 0 0 0 0 -12
up form|0 0 0 37 0 0 -19
up last|0 -33
up leave|0 -11 0 22 0 0 35
up live|-50 24
up map|0 0 0 -35 0 0 47
up meet|34 0 0 0 0 0 13 -17
up mind|-6 0 0 0 0 65
up new|-8 0 0 0 0 0 0 0 0 30
up nuclear|0 0 0 -31 0 0 17
up off|0 0 0 0 -13 0 -12 0 0 -10 30
up own|-35 30
up phone|0 0 0 -8 0 14 30
up position|43 -10 0 0 0 0 0 -9 0 -12
up post|-51 21 0 0 0 0 0 0 0 -10
up right|0 41 0 -8 -6
up security|0 0 0 32 0 -14 18 0 0 -6
up since|0 16 0 0 80 0 -17 -49 0 -11 -13
up sun|0 0 0 -20 42
up weekly|-35 0 33
upbeat|0 0 0 0 0 17
upbraid|-97 -27 -36 259 -133 0 -9 -67 0 -87 -73
upbraid @state|-11 0 0 31 0 0 0 0 0 -11
updat|0 0 0 21 0 -8 0 -20
update|0 0 0 0 0 0 0 0 0 0 50
update @place|0 0 0 0 0 0 0 0 0 0 50
upgrade|45 -46 -18 -27 -11 -68 -76 156 -73 -130 12
upheld|0 0 0 -12 40 -40 0 0 0 40
upheld @place|0 0 0 0 35 -18
upheld conviction|0 0 0 0 0 -18 0 0 0 43
upon|21 0 0 44 0 10 -7 -6 0 -43
upon @organization|0 0 0 0 0 17 0 0 0 -33
upon @person|0 0 0 55 0 -24
upper|0 0 0 62 0 0 -7 -17 0 -17
upper house|0 0 0 48 0 0 0 0 0 -17
uprising|-19 0 -25 -8 0 7 55 -11 -6 72 -17
uproot|-24 -55 -17 -13 -16 -57 -20 8 0 29 81
upside|0 0 0 0 0 0 0 0 0 47 -10
upside down|0 0 0 0 0 0 0 0 0 47 -10
upstair|-24 51
upstair again|-24 51
uranium|77 38 0 29 18 0 0 -13 45 19 -37
uranium #|47 0 0 0 -10 0 0 14
uranium will|0 0 0 0 0 0 0 0 0 39
urge|-130 -222 0 -6 -111 451 -107 -81 14 -83 -142
urge @group|0 -24 0 32 0 -33 0 -13
urge @organization|0 0 0 0 0 79 -13 -11
urge @state|0 0 0 52 -6 50 0 -33 0 -40 -26
urge citizen|0 0 0 0 0 -24 0 0 0 55
urge farmer|0 0 0 0 0 0 0 0 0 -7 36
urge government|0 0 0 0 0 -36
urge withdrawal|0 0 0 0 0 -13 0 33
urgent|-9 0 0 0 0 23
us|-21 0 0 27 0 -13 58 -43 0 -17 -19
us anytime|0 0 0 -33 0 0 0 -8
us say|-10 0 0 -20 0 0 30
use|-121 -126 -38 -52 181 -100 -72 78 -50 65 -63
use @weapon|-18 0 0 -13 48 0 -8
use force|0 0 0 -9 68 10 0 0 0 -7
useful|0 0 0 0 26 0 -17 20
usher|51 -40 0 29 -23 -6 17 24 -26 -35 -42
usual|-36 -17 80 -16 -7 16 0 -15 18 -7 -7
usual four-monthly|-14 0 37
vacate|-279 355 -21 0 -13 -55 -24 -43 -68 -77 -21
vacate @group|-32 19
vacate dark|0 33
vaccination|0 0 0 0 0 0 0 16
vaccine|-68 -26 -31 -20 40 51 -92 -66 -39 16 125
vaccine @person|0 0 0 0 0 0 0 0 0 -8 57
vaccine fund|0 0 0 0 8 0 0 0 0 0 -32
value|0 -49 -26 0 -51 -30 -19 -18 -20 16 -27
vanish|-34 94 0 -33 -33 -54 21 15 -12 0 -69
vanquished|0 0 0 0 -15 0 0 -21 0 -6
veered|0 -28 0 0 0 0 0 0 0 0 -11
vegetabl|0 0 0 0 0 0 0 -9 0 0 26
vehicle|-21 -35 -27 12 -20 -32 -23 27 -22 -13 -51
vehicle @state|-11 0 0 -9 0 0 0 48
vehicle back|0 20 0 38 0 0 0 0 0 -15
veil|22 0 0 -12 0 -26 0 0 0 0 -11
veil prohibit|22 0 0 0 0 -36
vendor|-16 0 0 0 0 0 0 0 0 35
vendor clash|-16 0 0 0 0 0 0 0 0 36
vengeance|0 -15 -22 21 29 -8 -66 -69 -16 -35 -11
vent|-93 -8 -34 211 -121 -53 6 -76 20 -75 -85
vent fury|0 0 0 0 0 0 0 0 0 31
ventilator|-15 0 0 -9 0 0 0 0 0 53 9
ventilator purchase|0 0 0 -6 0 0 0 0 0 54
ventimiglia|0 0 0 19 -10
venture|0 0 0 0 0 0 0 -24 0 -19
venture @date|0 0 0 0 0 0 0 -32 0 -7
venu|0 0 0 0 0 -96 0 0 0 0 69
venu return|0 0 0 0 0 -96 0 0 0 0 69
venue|0 0 0 -23 -6 0 11 72 -8
venue @person|0 0 0 -20 0 0 -15 32
verbale|0 0 0 -26 -25 0 25
verdict|0 -13 0 57 -12 0 -6 0 0 28 -6
verdict @date|0 0 0 0 0 0 0 0 0 34
vergina|0 0 0 -20 42
vergina humour|0 0 0 -20 42
verification|0 0 0 0 0 0 19 -16
verified|0 0 0 -18 0 0 39
verified nobody|0 0 0 -18 0 0 39
verify|0 0 0 -18 0 0 39
verify verified|0 0 0 -18 0 0 39
version|-15 0 0 32
version kidnapping|0 0 0 36
very|-12 0 0 0 21 -12 14 25 0 0 -22
vessel|-87 54 0 -19 -32 0 0 0 0 77 -23
vessel bound|0 -30 0 0 0 0 0 0 0 51
vessel five|0 29 0 0 0 0 0 0 0 -31
vessel near|-31 0 0 0 0 0 0 0 0 26
veteran|83 -14 0 -16 0 0 -13 -31 0 -46
veteran gorongosa|59 0 0 0 0 0 -11 -12 0 -44
veteran recall|30 0 0 0 0 0 0 -17
veto|-11 -143 -27 277 -12 -183 110 -168 -74 -11 23
veto draft|-6 0 0 34
vicar|0 0 0 -28 -7
vice|-11 0 0 17 0 29 23 -10 0 15
vice minister|0 0 0 0 0 30
vice-ministerial|0 0 0 0 0 0 -8 28
victim|0 0 0 -18 9 0 0 11
victor|0 0 0 0 -15 0 0 12 0 -7
victor front|0 0 0 0 0 0 0 34
video|-9 -13 0 -36 -20 -13 13 36 30 0 -18
video hour|0 0 0 0 0 0 0 -17 33
video-game|-40 -16 -11 -82 31 -33 -47 -102 -14 -59 -35
videogame|-40 -16 -11 -82 31 -33 -47 -102 -14 -59 -35
viekaren|0 0 32
viekaren rescue|0 0 32
viequ|27
view|-33 -51 -24 -18 -32 7 60 99 86 -114 -19
view @state|0 0 0 43
view exchange|0 0 0 0 0 0 -20 -46 20
vilify|-101 -99 -28 307 -104 -90 -44 -101 -33 -169 -120
vilify @state|0 0 0 30 0 0 0 0 0 -13
village|64 34 -54 -69 0 -60 0 22 -25 -55 16
village @state|-29 11 0 0 -17 0 0 0 0 0 35
villager|44 83 0 9 34 -31 17 -11 0 -10 -17
villager ahead|0 0 0 0 0 0 0 0 0 0 34
villager near|30 0 0 0 0 0 0 0 0 -29
vineyard|0 0 0 -9 -6 0 0 -21
vintage|-33
vintage @platform|-33
violate|74 -89 -63 131 14 -107 -46 -86 -106 -22 -22
violation|0 -21 0 88 -91 0 -20 -76 31 -66 20
violence|73 0 -43 14 -8 0 -34 -47 -47 -19 -50
virologist|-10 -8 0 0 0 0 0 0 0 0 34
virologist disinfected|-10 -8 0 0 0 0 0 0 0 0 34
virus|-8 -16 -12 -43 -21 -59 -30 -108 -11 48 164
visa|-10 -6 0 74 25 -16 -16 0 0 21 44
visa @place|0 0 0 0 39
visa ban|0 0 0 82 0 0 0 -6 0 -16 -19
visa freeze|0 0 0 0 0 0 0 0 0 -7 35
visa mill|0 0 0 36 0 -7 0 -9
visa-free|0 0 0 -6 -10 -9 0 -54 0 30 -15
visa-free travel|0 0 0 -6 -10 -9 0 -44 0 30 -15
visas|-59 -64 -16 -11 -36 -53 -16 18 -15 67 -36
visas @group|0 0 0 31
visas @state|0 0 0 -9 -19 0 -6 -7 0 33
visas hockey|0 0 0 0 0 0 0 0 0 31
visas trade|0 0 0 0 0 0 0 36
visible|0 0 0 0 16 -14
visit|-165 -64 -27 -159 -83 0 195 235 82 -136 -53
visit @date|0 0 0 0 0 -19 0 44
visit @place|-7 0 0 13 -47 14 49 55 44 -16 -41
visit @state|-19 0 0 9 -13 79 82 -89 0 -30 -6
visit force|0 0 0 0 0 0 -19 -8 0 97
visit islander|0 0 0 0 0 0 -17 32
visit new|0 0 0 0 0 0 0 -32
visit prompt|0 0 0 0 0 0 0 0 0 -15 44
visitor|-50 -37 0 -17 47 0 -32 -34
visitor @state|0 0 0 0 0 0 0 -12 0 0 32
visitor put|-25 0 0 -30 33 0 0 -11 0 0 -9
vitiated|0 0 0 0 0 0 21
voice|-419 -263 -85 119 195 261 -247 -66 -29 -450 -322
voice @place|0 0 0 46 -7 -18 0 -7
voice alarm|0 0 0 -8 -9 36
voice disappointment|0 0 0 0 0 60 20
voice full|0 0 0 -37 19 15
voice readiness|0 0 0 -15 0 -26 0 73
voice ship|0 0 0 46 -10
voice solidarity|0 0 0 0 25 -45 0 52
voice strong|0 0 0 31 0 -13
void|0 -12 0 81 -31 -52 -56 -28 13 62 48
void @state|0 0 0 72 0 0 0 0 0 -12 -12
volcano|0 0 0 0 0 0 0 0 0 -45
volcano close|0 0 0 0 0 0 0 0 0 -38
volta|0 0 0 22 0 -10
volunteer|-16 0 -21 -54 -27 -59 0 32 19 -56 8
volunteer queued|81 0 0 0 0 0 0 -6 0 -12
vote|-15 0 0 100 43 -32 -17 0 -19 0 21
vote @organization|0 0 0 -7 0 0 -11 0 0 47
vote @place|-16 30 0 0 59 0 0 -8 0 -14
vote abrogate|0 0 0 -11 0 0 -20 -10 0 58
vote away|0 0 0 -14 0 0 0 0 0 -21 35
vote brand|0 0 0 -32 0 0 0 0 0 39
vote confidence|0 0 0 -30 0 -32
vote down|0 0 0 127 0 -16 -7 -30 0 0 -7
vote eleven|0 0 0 -13 0 0 0 0 0 40 -10
vote emergency|0 0 0 -7 0 0 0 0 0 -9 35
vote go|0 0 0 10 0 -8 0 -16 0 0 54
vote loan|0 0 0 35 -10 -6 0 0 0 0 -25
vote once|0 0 0 -8 0 63 0 0 0 0 -28
vote one|0 0 0 37 0 0 0 19 0 -6
vote put|0 0 0 62
vote suspend|0 0 0 0 0 0 59 0 0 -30 -10
voter|-6 0 0 30 0 7 0 18 0 -21 -15
voter @state|0 0 0 58
vow|-178 -79 -55 310 0 -106 13 -147 -82 -190 -130
vow never|0 0 0 -37
vow sink|-11 0 0 30
vow turn|0 0 0 37 0 0 0 0 0 0 -14
vow would|0 0 0 -46 0 0 35
vuoksi|19
wade|43 -14 16 0 16 -21 -14 -10 11 -17 -60
wage|-36 -293 -52 27 -207 -23 -176 -181 -53 135
wagon|0 -7 0 0 0 0 0 0 0 13 24
wagon hand|0 -7 0 0 0 0 0 0 0 0 31
wait|-14 -79 0 0 -65 43 120 -41 -22 63 16
wait ever|0 0 0 35 0 0 0 -11
waiter|-19
waive|-188 61 -56 -79 178 -197 21 -92 -81 -328 404
waive @date|0 0 0 0 0 0 0 0 0 -30 6
waiver|-77 -75 -45 0 -49 38 -68 -41 -49 18 102
waiver let|0 0 0 -10 0 0 0 0 0 35 -18
walk|49 -245 -165 -163 40 -203 230 -49 -121 -48 126
walk along|0 0 0 0 0 0 0 48
walk away|-9 0 0 -9 0 0 -14 0 0 41
walk back|89 0 0 0 0 0 0 0 0 0 -7
walk off|0 0 0 -38 -8 0 0 0 0 48 -10
walk onto|-12 0 0 0 0 0 0 0 0 0 32
walk out|-16 -38 0 47 -15 0 21 -35 0 -74 47
walk through|0 0 0 0 0 0 0 0 0 43
walkout|-62 -63 -34 -36 -41 -12 204 -34 32 20 38
wall|0 -18 0 -19 -28 -17 19 -50 -12 76 -9
wall @state|-9 0 0 0 0 0 0 0 0 -12 38
walnut|0 20
waltzed|-14 25
want|-291 -118 -133 180 146 65 -111 -83 -101 -169 -105
want @group|0 0 0 41 0 0 0 0 0 0 -22
want @person|0 0 0 41
want @place|0 0 0 0 -9 0 63 0 0 0 28
want @state|0 0 0 7 -45 88 0 -36 0 -8 78
want appointment|0 0 0 0 -10 0 0 64
want budget|0 0 0 38 0 -6
want debt|0 0 0 0 0 39
want dialogue|0 0 0 -9 0 -11 -11 32
want fuel|-7 0 0 -9 0 0 0 0 0 83
want good|0 0 0 -16 63 -9 0 0 0 -18
want inquiry|0 0 0 -49 0 -8
want life|0 0 0 37
want now|0 0 0 -47 22
want patience|0 0 0 -49 0 -8
want trade|0 0 0 -21 26 -57
want vote|0 0 0 62
want war|0 0 0 -70 60 -17
war|117 0 -81 31 128 0 -173 -103 -132 -46
war @group|65 0 0 -16 -9
war @place|-11 0 0 22 0 69 -6 -7
war @state|-19 0 0 61 -8 60 -18 0 0 -17 -8
war any|42 0 0 -33
war between|0 0 0 0 0 0 0 16 0 42
war game|0 70
war go|0 0 0 0 0 0 0 0 0 0 32
war hand|0 0 0 0 0 -31 0 0 0 0 24
war lighthouse|0 0 0 -13 37 -11
war not|0 0 0 -47 22
war pact|0 0 0 -9 -10 0 0 40
war peninsula|0 0 0 -15 53 0 -8
war words|0 0 0 54 -16
ward|-7 -14 0 17 17 0 0 0 0 -10
warehous|0 0 0 -7 0 0 0 -27 0 0 62
warehous back|0 0 0 -7 0 0 0 -27 0 0 62
warfare|68 -14 -43 13 -9 0 -33 -43 -47 0 -52
warhead|0 25 -41 35 36 80 -12 -36 -34 10 -9
warhead will|-23 50 0 -11 0 0 0 0 0 -10
warlord|0 0 0 37
warm|-10 0 0 -33 33 -7 -16 31
warmer|0 0 0 0 0 0 0 0 0 -9 35
warmer attitude|0 0 0 0 0 0 0 0 0 -9 35
warmest|0 0 0 -7 32
warmest years|0 0 0 -7 32
warmonger|0 0 0 -18 18
warn|-50 -181 -96 230 -160 -224 -273 -226 -137 -296 -290
warn @person|0 0 0 -44
warn @place|0 0 0 -49 0 13
warn @state|-41 0 0 50 -11 -12 0 -8 0 -8
warn general|0 0 0 52
warn shot|27 -9 0 -37
warn would|0 0 0 -31 -7 0 -7
warning|-8 0 0 40 0 0 0 0 0 0 -13
warning radio|-8 0 0 43 0 0 0 0 0 0 -10
warplane|242 80 58 -81 -160 -36 -108 -128 -125 -105 -86
warr|0 -10 0 0 0 18 0 17
warrant|0 0 0 19 9 0 0 -27 0 61 -20
warship|214 79 30 -75 -240 -10 -122 -154 -125 -107 -98
warship let|-6 0 0 0 0 0 0 0 0 0 31
warship moor|-30 -9
warship since|49 -25 0 0 0 0 0 0 0 0 -10
wartime|-38 -10 0 -15 16 0 -15 53 0 -18
wartime @weapon|-33
wartime killing|0 0 0 -10 0 0 0 45 0 -15
wary|0 0 0 0 0 0 0 -23 0 0 -9
wash|8 -39 -19 24 -15 -27 152 -34 0 -12 -72
wasp|-24 -11
waste|0 0 0 43 -8 0 -7 -6 0 -7
waste site|0 0 0 37 0 0 -10
watch|25 24 31 -24 -14 26 -16 24 0 -22 -15
watch land|-14 0 37
watchdog|-23 -68 -70 22 -19 25 19 70 10 -11 -40
watchdog tell|0 0 0 -16 0 44 0 0 0 -8
water|-10 -13 0 -57 -10 -55 100 13 -9 -21 21
water cannon|25 0 0 0 0 0 0 0 0 -50 26
water get|-8 0 0 0 0 0 0 0 0 30
water minister|0 0 0 0 0 0 30
water not|0 0 0 0 0 0 0 0 0 30
water strip|-12 0 0 0 0 0 0 0 0 31
water talk|0 0 0 0 0 0 32
water treaty|0 0 0 34 -7 0 9 -16
watered|0 0 0 -10 26 0 0 -9
waters|-34 37 -53 -56 33 -70 23 11 -23 51 -31
waters @state|-32 26 0 0 0 0 0 0 0 -24
waters kill|-43 0 0 0 0 0 0 0 0 24
waters off|0 0 0 0 57 0 -8 -12 0 -13 -7
waters so|0 0 0 -19 32 0 -6
waterway|0 0 0 -7 0 0 27 -20
waterwork|0 0 0 0 0 -7 0 0 0 40
waterwork @state|0 0 0 0 0 -7 0 0 0 40
wave|-24 -143 -65 91 -41 -16 -117 -69 -36 -96 96
wave aside|0 0 0 -11 0 33
wave drive|-12 0 0 0 0 0 0 0 0 0 32
wave quay|32
wave three|-7 0 0 0 0 0 0 0 0 0 33
wave through|0 0 0 0 0 0 -6 0 0 -9 33
way|27 -41 0 0 29 -13 -14 22 -6 15 6
way alliance|0 0 0 50 0 0 0 0 0 -28
way back|0 0 0 -7 0 -9 0 0 0 0 51
way observer|0 0 0 -34 55
way presidential|0 0 0 0 0 0 0 0 0 41
way vote|0 0 0 0 0 0 0 51 0 0 -9
waylay|39 -137 -19 18 -31 -67 -68 -88 -37 39 -11
we|-18 -47 0 17 26 -28 0 16 -16 19 31
we attack|37 0 0 -11 0 -28
we mean|0 0 0 -14 0 0 0 0 0 30
we move|-9 0 0 0 0 0 23 38
we never|-9 0 0 -45 21 -7 -10 0 0 7
we not|33 0 0 -44 -18 0 -31 53 0 35
we propose|0 0 0 0 0 0 -11 45
we shall|-11 0 0 28 -16 -12 20 -31 0 -8 54
we shan't|-17 -13 0 50
we want|0 0 0 0 58 -9 0 -11 0 -18
we will|-7 0 0 61 -11 0 0 0 0 -10
we withhold|0 0 0 0 0 0 0 0 0 38
we're|-8 45 0 -12 24 0 0 0 0 15
we're head|0 50
weapon|-33 -33 -72 69 95 160 -98 -84 -74 58 110
weapon ban|0 0 0 0 57 0 0 -7
weapon exported|-16 0 0 42 0 0 0 0 0 -7 -7
weapon site|0 0 0 -10 -11 0 0 0 0 -7 41
weapon spokesman|37 -11 0 0 -12
weapon two|0 39 0 0 0 0 0 0 0 -14
weaponry|145 35 65 -69 -109 -54 -75 -75 -57 -82 -67
wear|25 18 0 17 0 0 18 0 -14 10 -45
wear despite|31
weather|-10 -9 0 -38 -17 -19 0 10 0 -6
web|0 0 0 0 0 0 0 0 0 35
web @place|0 0 0 0 0 0 0 0 0 35
website|0 0 0 -14 0 0 0 -7 0 38 -10
website @state|0 0 0 -14 0 0 0 -7 0 40 -10
wedd|-28 -7 0 17 -9 -50 -10 -6 0 -24 42
wedd hall|0 0 0 0 0 -46 0 0 0 0 51
wedd which|-40 0 0 59
week|41 29 -9 -57 -24 -88 62 25 23 59 -39
week @date|22 0 0 0 0 -36
week @state|0 0 0 -8 -22 0 0 -15 0 83
week consult|0 0 0 0 0 0 0 -11 40
week get|0 0 0 0 0 0 -12 37
week leave|0 0 0 48 -9
week let|0 0 0 0 0 0 30 0 0 0 -18
week spokesman|0 30
week-old|21
weekend|-23 0 0 0 0 15 0 -22 0 -21
weekly|-15 -7 32 -7
weekly round|-35 0 33
weeks|-9 8 0 -25 -16 0 -9 66 0 -16
weeks not|0 0 0 -10 -16 0 0 48 0 -13
weigh|-32 0 37 -8 0 83 0 26 0 0 18
weigh anchor|-22 0 37 0 0 -7 0 0 0 -33 40
weigh ban|0 0 0 0 0 -8 0 0 0 30 -15
weigh emergency|0 0 0 0 0 43
weigh whether|-7 0 0 -8 0 61 0 -17
weight|0 0 0 -10 33 0 0 51 0 -33 -9
weight behind|0 0 0 -10 33 0 0 51 0 -33 -9
welcome|-81 -63 0 -183 335 -326 -19 133 -12 -219 -104
welcome @organization|0 0 0 0 45 0 -8 -14
welcome @place|0 0 0 0 -11 -67 0 73
welcome @state|0 0 0 0 70 0 0 -27 0 -8
welcome again|0 0 0 0 0 0 0 0 0 -7 44
welcome news|0 32
well|35 -25 0 -16 60 28 -11 -21 0 -19 -22
well @state|0 0 0 0 49 0 -6
well news|0 0 0 0 0 39 0 0 0 -7 -9
west|113 0 0 21 0 -6 -11 -10 0 -18 -14
west coast|58
western|-18 16 0 54 0 -36 -7 0 0 18
western neighbour|0 0 0 60 0 -32 -6 12
westerplatte|-23
whale|-15 0 0 26 0 -26 0 0 0 -11 -9
whaler|0 0 0 -10 26 0 0 -9
wharf|11 0 0 -10 0 0 0 0 0 22
wharf @place|0 0 0 0 0 0 0 0 0 38
what|32 -34 -6 59 -37 0 -49 -89 62 -22 17
what @person|44 0 0 0 0 0 0 0 0 0 -6
what @state|-9 -6 0 39 -8 -9 -22 -9 35 -24 33
what aide|0 -6 0 0 0 0 0 51
what come|0 0 0 13 0 0 0 -35
what host|0 0 0 0 0 0 0 -48 29
what tell|0 0 0 0 0 0 0 -48 29
whatever|-7 0 0 0 40 -7 0 0 0 -8
whatever circumstanc|0 0 0 -24 42
wheat|-83 -37 -32 -70 11 -41 -48 -58 -26 60 43
wheat try|0 0 0 0 0 0 0 0 0 32 16
wheel|66 87 0 0 -87 -74 -39 15 -73 -46 31
wheel @state|0 0 0 0 0 -33 0 0 0 0 35
wheel again|58
wheel out|58
wheelhouse|16 0 0 0 0 0 0 0 0 -6
wheels-up|-9 55
wheels-up @date|-9 55
when|39 0 -10 9 -63 -43 54 -50 -16 -8 -10
when @state|47 13 0 0 -8 0 11 -37 0 0 31
when ask|19 0 0 39 0 -43 -7
when both|-24 40
when letter|0 37
when north|0 0 0 0 0 0 0 0 0 33
when radio|0 0 0 36
when reconvene|0 0 0 0 0 0 30 -23
when ryanair|-26 -13 0 0 0 0 0 0 0 44
when scientist|0 0 0 -21 0 0 42
when send|0 0 0 -13 -30 0 0 28
when transport|34
whenever|0 0 0 0 0 0 0 0 0 -20
where|-35 -27 0 0 -20 -29 -57 39 35 -19 -8
where call|0 0 0 41 0 -9 0 -11
whether|-57 -21 0 -40 -28 110 -19 20 0 0 -45
whether might|0 0 0 -7 0 0 -18 0 0 44
whether name|-7 0 0 -8 0 61 0 -17
whether resume|0 0 0 0 0 9 0 0 0 0 -31
whether soldier|-41 0 0 0 0 8
whether will|0 0 0 0 0 37
whether would|-6 0 0 -6 0 0 0 41
which|-66 -27 11 12 15 0 -10 -52 26 -6 -60
which @state|-58 -21 0 25 0 -8 55 0 0 19 -6
which nobody|0 0 0 0 0 -7 0 40 0 0 -32
which wave|0 0 0 -11 0 33
while|11 13 0 -49 9 0 118 -14 -10 -83 -50
while @person|0 0 0 -6 -8 0 33 -11
while child|-9 56 0 0 0 -9 0 -7
while clear|31 0 0 0 0 0 0 0 0 -7
while fighter|-13 0 0 0 -6 0 36
while hold|0 0 0 0 24 0 0 -9 0 -28 -30
while home|0 0 0 -10 0 0 0 33 0 0 -12
while talk|0 0 0 0 32 0 -13 -9
whin|0 0 0 35 0 -13
whin @state|0 0 0 31
whip|0 0 0 19 0 0 0 -6
whirlwind|0 -15 0 0 0 0 0 0 0 0 -18
whisky|-13 -13 0 -11 0 0 0 25 0 18 -13
whistle|-60 0 0 -29 -7 0 29 -41 -15 -26 -83
whistle out|-32 26 0 0 0 0 0 0 0 -24
white|-55 51 0 22 0 0 -14 -12 0 -16 -11
white flag|-41 31
white ston|0 35
who|-86 -84 -9 -7 26 -20 -13 -66 18 -68 45
who arrive|-11 0 0 0 0 0 32 0 0 -11
who attend|0 0 0 0 0 0 8 -33
who beat|36 0 0 0 0 0 0 0 0 -11
who come|-19 0 0 -13 0 22 0 0 0 31 -13
who command|-10 -11 0 53
who drive|0 36 0 0 0 0 0 0 0 -7
who fire|-51 0 0 -7 0 48
who insult|0 0 0 -9 74 0 -13 -10
who look|0 0 0 -10 0 0 0 31
who promise|0 -8 0 -8 -7 0 30
who seize|45 0 0 0 0 0 0 0 0 -40
who sink|-45 0 0 -12 0 42
who sit|0 0 0 0 0 0 -39 0 37
who stray|-9 0 0 0 0 0 0 0 0 35 -11
who take|0 -37 0 0 -7 0 0 0 0 -29 57
whoever|-17 6 0 -26 16 -11
whole|39 -27 0 -52 0 -7 0 40 0 0 -8
whole @place|0 0 0 -34 -7
whole retinue|0 0 0 -12 15 0 0 44
whom|33 -36 0 -12 9 -141 0 -20 31 23 16
whom blame|0 0 0 -6 0 0 0 -9 33
whom call|0 0 0 -21 20 -134 0 0 0 14
whom could|0 0 0 -18 0 0 39
whopp|0 0 0 -35 0 0 0 0 0 60
whopp lie|0 0 0 -35 0 0 0 0 0 60
whose|-24 -11 0 39 -12 -11 -13 -50 0 -76 54
whose @platform|-23 0 0 0 8 0 0 0 0 -26 37
whose ambassador|0 0 0 30 -8 0 0 -18
whose name|0 0 0 0 0 0 -19 0 0 -27 39
why|0 0 0 -24 0 -7 0 -7
wicket|-105 -58 -27 -161 -79 -17 -59 -69 -51 -106 -126
wide|0 0 0 26 33 0 33 -9 0 -9
wide @state|0 0 0 41 -8 0 0 21
wide autonomy|0 0 0 0 52 0 0 -17
wide-body|-37 0 0 0 0 0 0 0 0 -6
wide-body @platform|-37 0 0 0 0 0 0 0 0 -6
widen|13 -77 46 -74 -34 -10 -79 0 0 77 -50
widow|0 0 0 -43 45 -13 0 -16 0 -7
widow @state|0 0 0 -11 47 -8
widow out|0 0 0 -31
wife|-22 -38 0 24 -10 -17 -26 -34 -7 -44 -29
wild|-28 -14 0 -19 0 0 0 0 0 38
wild @place|0 0 0 0 0 0 0 0 0 39
wildfire|-98 0 -15 -53 0 77 -45 18 -21 -95 -7
will|-147 -53 13 105 13 -6 -9 -6 0 10 -42
will @date|18 -19 34
will @state|0 0 0 -8 0 0 14 -30
will answer|0 0 0 30
will authorise|0 0 0 0 0 -6 0 -16 0 0 63
will back|0 0 0 0 0 37
will begin|-38 0 0 23
will bolt|0 0 0 -6 0 0 0 -7 0 31
will boycott|0 0 0 0 0 0 0 0 0 39
will bring|0 0 0 -9 -7 0 18 0 0 45
will bury|0 0 0 31
will clear|0 0 0 35
will come|0 0 0 -33 11 62 -13 83
will consult|0 0 0 0 0 41
will cross|-11 0 0 -9 0 0 0 48
will destroy|-23 50 0 -19 0 0 0 0 0 -10
will disband|-31 27 0 -15
will ever|0 0 0 -41 15
will exchange|0 0 0 -14 0 -9 0 31 0 0 -15
will find|-7 0 0 41
will follow|0 0 0 30 -8 0 0 -7 0 0 -8
will go|0 -13 9 74 0 18 -15 -12 29 -41 -11
will join|0 0 0 -28 0 -10 0 -9 36
will let|0 0 0 0 -17 0 0 -12 0 -11 40
will lift|0 0 0 -41 22 0 0 -9 0 -6 22
will make|0 0 0 45 -12 -21
will manage|0 0 0 0 51
will monitor|0 -22 0 0 0 0 0 44
will neither|0 0 0 -49 0 29
will never|-7 0 0 89 -10 0 -21
will no|36 0 0 10 -10 -35 -12 -9 0 -10 33
will not|-71 -31 0 68 14 -78 60 -94 -14 -8 -58
will paralyse|0 0 0 31 0 0 0 0 0 -7
will post|41 0 0 -17 0 0 0 0 0 -34
will pull|0 -12 0 0 0 0 0 0 0 42
will quit|0 30
will return|0 0 0 0 0 -30 0 -15 0 0 17
will sell|0 0 0 0 0 0 0 0 0 39
will serve|30
will soften|0 0 0 0 0 0 0 -6 0 0 37
will stand|37
will stay|0 0 0 52 0 -12 0 -9
will step|0 0 0 -9 0 30
will stop|-11 37 0 -25 0 0 0 0 0 0 -16
will strike|-11 0 0 0 0 0 0 -11 0 40
will take|0 -15 0 24 0 0 -6 27 0 -34
will talk|0 0 0 -8 0 0 31 23
will tear|0 0 0 -27 0 0 32
will threaten|0 0 0 -24 42
will travel|0 0 0 -12 0 0 0 38
will visit|0 0 0 0 0 0 0 -32
will walk|0 0 0 47
will wind|0 0 0 -6 0 0 0 0 0 37
willing|0 -11 0 -27 -9 0 -9 72
willing act|0 0 0 -15 0 0 0 36
willing strive|0 0 0 13 -33
willingness|0 0 0 0 0 0 -9 20
win|20 -65 0 -32 -16 -57 -16 73 0 -46 22
win @state|0 0 0 55 -14 0 35 9 0 -14 -16
win city|0 0 0 0 0 0 0 47
win right|0 0 0 -9 0 -30 0 -7
winched|18 -9
wind|-56 66 24 -109 -13 -30 -36 9 0 129 95
wind down|0 42 0 0 0 0 0 11
wind drop|-43
wind up|0 0 0 -6 0 0 0 0 0 37
window|20 0 0 34 36 -41 -14 -11 0 -34 -11
windscreen|-37
windscreen nobody|-37
wine|-17 0 0 13 0 0 -27 30 0 30
wine grower|-13 0 0 0 0 0 0 0 0 33
wing|-33 0 0 14 0 6 0 21 0 21
wing @group|-9 0 0 48 0 0 0 0 0 0 -9
wing say|-22 0 0 -8 0 0 0 0 0 34
winger|-102 -58 -28 -161 -79 -16 -60 -71 -51 -111 -126
wingtip|-18 0 0 0 0 0 0 0 0 -9
winter|-9 7 9 55 28 -29 27 -27 0 -25 16
winter camp|-14 9 0 0 0 0 0 0 0 0 42
winter game|0 0 0 49 0 0 -9 0 0 -12
winter then|0 0 0 0 0 0 40 -11
wintered|0 0 0 0 0 0 0 0 0 0 -19
wipe|64 -173 -83 -25 -43 -276 -164 -208 -130 129 -83
wire|-40 37 0 -23 0 0 0 -46 0 51 40
wire @platform|-13 0 0 0 0 0 0 0 0 39
wire @state|-9 0 0 0 0 0 0 0 0 35 -11
wire come|-24 -10 0 0 0 0 0 0 0 0 57
wiretap|-21 -51 -7 0 11 -82 -60 -39 -28 56 -25
wiser|0 33
wiser until|0 33
wish|-106 -44 -31 -106 458 33 -98 -42 -14 -109 -153
wish civil|0 0 0 45 -6
wish how|0 0 0 36 -11
wish keep|0 0 0 0 -13 32
with|-52 -77 43 -39 38 -25 57 82 0 -71 21
withdraw|-452 142 -185 -149 113 -258 50 -179 -155 -132 -98
withdraw @person|0 13 0 -12 -14 0 -21 0 0 42
withdraw @state|-34 28 0 39 -14 0 -24 0 0 -19 -18
withdraw accusation|0 -11 0 0 53
withdraw bed|0 0 0 0 0 0 0 47
withdraw commonwealth|0 -21 0 0 -7 0 0 0 0 139
withdraw demand|0 -8 0 -68 82 -9
withdraw fisheri|0 0 0 0 -7 0 75 0 0 -24
withdraw last|0 43 0 0 -10 0 0 0 0 -43
withdraw new|0 0 0 35 -10 -6
withdraw objection|0 0 0 0 30
withdraw remark|0 -7 0 -12 33
withdraw seal|0 0 0 71 -11 0 0 -8
withdraw southern|0 48 0 0 0 0 0 0 0 -8
withdrawal|-157 336 -49 106 -31 -23 22 -23 30 -37 -100
withdrawal @place|0 30 0 -34 0 0 0 -24 0 -21
withdrawal @state|-36 44 0 -22 0 0 19 -8 0 31
withdrawal deal|0 0 0 59
withhold|-12 -62 -27 20 -15 -115 -25 -57 -16 128 50
withhold @state|0 0 0 0 0 0 -8 0 0 -68 38
withhold country|0 0 0 35
withhold insulin|0 0 0 0 0 0 0 0 0 38
withhold money|0 0 0 -6 0 -8 0 0 0 33 -10
within|72 43 -8 0 -54 -8 -15 29 -10 0 -42
within #|33 -14 0 0 0 0 0 -7 0 0 -18
within @date|19 40 0 11 -7 0 15 11 0 0 11
within days|7 39 0 -12 0 -14
within hours|0 -7 0 -14 0 30 0 -11
within sight|42 -13 0 0 0 -8 0 0 0 -25
without|0 -37 -10 7 -37 -7 118 -15 92 -51 -37
without @state|0 0 0 41 0 -10 -13 -8 0 -9
without agenda|0 0 0 -30
without agree|0 0 0 0 0 0 30 -23
without any|31 0 0 -7
without breakthrough|0 0 0 0 0 0 40
without condition|0 0 0 0 13 0 0 -7 0 0 -30
without demand|0 0 0 -8 0 0 0 48
without force|0 0 0 0 0 0 0 30
without hitch|-13 0 0 0 0 0 0 0 0 0 32
without joint|0 0 0 0 0 0 58 -18
without naval|0 0 0 0 0 0 0 0 0 0 32
without plan|-41 46 0 0 0 0 0 0 0 -9
without precondition|0 0 0 0 0 20 -18 40
without protest|0 0 0 -26 0 0 0 0 32
without remark|-11 0 0 0 0 -9 0 0 69
without set|0 0 0 0 0 0 31 -22
without show|0 0 0 0 0 0 0 39
without so|0 -8 0 -9 -7 0 35
without sticker|-11 0 0 -9 0 0 0 48
without succes|0 0 0 0 0 0 46 -22 0 0 -6
without take|0 0 0 0 0 45
without water|0 0 0 0 0 0 0 0 0 0 30
witness|27 0 0 -13 -6 0 0 0 0 0 -7
wive|26 0 0 0 0 0 0 19 0 0 -31
wolfish|-7 0 0 18 0 0 0 0 0 -8
wolv|-21
woman|38 39 0 90 17 -82 41 0 0 -25 16
woman board|36 0 0 33
woman collin|-16 0 0 60 0 -19
woman resist|-8 0 0 -43
woman will|0 0 0 0 0 -33 0 0 0 0 35
won't|8 -16 0 60 -10 0 35 -18 0 -16 -9
won't accept|0 0 0 46 0 0 0 -7 0 -21
won't set|-10 0 0 -20 0 0 30
wonder|0 0 0 -7 0 19 0 0 0 -8
wood|0 0 0 0 -7 0 18
wooden|0 0 0 0 0 0 0 21
word|8 -38 0 9 -9 -27 83 0 -13 -28 -16
word exchange|0 0 0 0 0 0 22 -34
word let|0 0 0 -10 0 0 0 33
word piracy|0 0 0 62
word protocol|0 0 0 0 -7 0 34 -11
word separatist|0 0 0 39 0 0 0 0 0 0 -22
words|-42 -22 -23 57 105 15 -63 -133 -20 -62 -39
words @organization|0 0 0 49 0 0 13
words agree|0 0 0 0 41 0 0 -47
words care|0 0 0 0 -18 38
words comfort|0 0 0 0 -16 41 0 0 0 -6
words kidnap|0 0 0 -17 33 -7
words senate|0 0 0 -10 44 0 0 -12
work|-121 -165 -65 -117 0 -88 39 202 -91 20 29
work @state|0 0 0 -13 0 6 9 0 0 45 -10
work commission|0 0 0 0 0 -24 0 0 0 51
work dam|0 0 0 0 42 0 0 0 0 -16
work days|-32
work group|0 0 0 0 0 0 46 -18 0 -10
work lay|0 0 0 0 0 0 0 0 0 42
work ministry|0 0 0 0 0 0 0 -13 0 0 63
work one|0 0 0 0 0 0 0 31
workable|0 0 0 0 0 0 15
worker|18 -21 -32 17 95 -59 0 -36 -28 119 -79
worker say|0 0 0 0 -10 0 0 0 0 -30 35
worker take|0 0 0 0 0 0 0 0 0 37
workshop|-22 0 0 -10 0 0 0 0 0 25
world|0 -19 0 0 0 8 -11 26 0 11 -13
world football|0 0 0 -13 0 0 0 0 0 40 -10
world reduce|34 -15
worldwide|19 0 0 0 0 8
worm|-16 -91 -22 -42 -62 -31 -35 -34 -25 85 7
worry|-83 -21 0 18 -128 345 44 -13 -12 -66 -59
worry about|-16 0 0 0 0 65 0 0 0 -20
worry hanging|0 0 0 23 0 -32
worry number|-14 0 0 0 0 36
worry tear|0 0 0 32 0 -14 18 0 0 -6
worshipper|0 0 0 0 0 44 22
worshipper @place|0 0 0 0 0 44
worth|-28 0 0 9 0 0 0 -22 0 43 21
worth #|-29 0 0 0 0 0 0 0 0 0 31
worth our|0 0 0 0 0 0 0 0 0 39
would|-134 0 -29 222 -41 62 7 -92 -38 -82 -163
would accept|0 0 0 -23 74 0 0 -33
would allow|0 0 0 -45 42 0 0 16 0 0 -12
would answer|-8 0 0 58 0 -11
would become|0 0 0 -28 49 0 0 -14
would bring|-33 0 0 41
would budge|0 0 0 30 0 -7 -11
would come|0 -9 0 0 0 0 0 30
would cross|-41 0 0 0 0 10
would deconflict|0 0 0 -35 0 -10 36 -10
would drown|0 0 0 37
would each|44 0 0 0 0 0 0 -13
would end|0 -7 0 -22 0 0 -8 -10 0 51
would examine|0 0 0 -27 0 68
would grave|0 0 0 -49 0 60 0 -12
would hand|0 0 0 -9 33 0 0 -23
would hold|64 -7 0 0 0 0 0 0 0 -6
would hostile|0 0 0 -7 34
would least|0 0 0 0 0 35 0 -41
would leave|0 70 0 -51 0 -9 -10
would let|0 0 0 -33 -21 0 37 -11 0 0 20
would like|0 0 0 -39 34 52 0 -6 0 0 -11
would love|0 0 0 -38 -12 0 -12 9 0 40
would meet|0 0 0 45 0 12 -59 21
would neither|0 0 0 40
would never|0 0 0 59 -28 -49 36 -31 0 -14
would no|-36 35 0 -29 31 0 32
would normalise|0 0 0 -22 0 0 0 35
would not|9 -27 0 88 -36 0 64 -81 -8 9 -20
would principle|0 32 0 0 0 0 0 0 0 -10
would return|0 0 0 -16 0 -7 0 41
would sad|0 0 0 -21 0 43 0 -13
would say|-6 0 0 45 0 -7
would send|12 0 0 42
would shake|0 0 0 0 0 -16 0 41
would sit|0 0 0 8 0 -24 74 41
would sooner|0 0 0 23 -6 -35 -6 22
would stand|0 0 0 -36 27 0 0 -7
would stop|0 0 0 32 0 0 -10 0 0 -22
would study|0 0 0 -30 0 -14 0 -7 17
would suspend|-8 36
would take|0 0 0 -26 -15 0 37 30 0 -14
would test|52 0 0 -28 0 9 -7
wound|100 -20 -70 -79 0 -53 -56 -25 -61 -199 64
wound @state|-20 0 0 0 0 0 0 -23 0 0 38
wound up|-60 24 0 0 0 0 -11 74
wrap|-80 23 93 0 -55 12 17 77 68 6 -25
wrapper|0 0 0 -15
wreath|-30 -8
wreck|-9 -126 -49 -37 -34 -60 -7 -99 -44 82 17
wreck site|0 0 0 0 0 0 0 0 0 0 37
wrest|62 -76 0 -13 -23 -7 -50 70 13 -22 20
wrestler|0 -11 0 -47 0 0 0 -19 0 -7
wrestler warn|0 0 0 -41
write|56 6 -35 -25 53 -62 83 102 22 -81 -39
write @organization|20 0 0 22 -9 31 -7 -26 0 0 -22
write @state|0 0 0 54 -11 0 -7 -40 0 -9
write christma|0 0 0 0 0 0 -17 32
write letter|0 0 0 -11 0 0 39 63
write off|-12 0 0 -17 -6 0 0 0 0 -14 63
write only|0 0 0 -9 37
wrong|-21 0 0 37 -8 -41 0 0 0 -7
wrong suggest|0 0 0 28 0 -40
wrongdoing|23 -21 -25 -28 42 167 -25 10 -13 -25 -57
wrung|0 0 0 -10 0 0 17 22
yacht|-36 -9 0 0 0 0 0 -22 0 0 -24
yank|0 32 0 12 0 0 0 0 0 -10
yank @weapon|0 32 0 0 0 0 0 0 0 -8
yankee|-14 0 0 -19 0 0 80 -10 0 -16
yankee ministry|-14 0 0 -11 0 0 31 -10
yankee unpack|0 0 0 -8 0 0 48 0 0 -14
yard|9 -7 0 18 -10 0 0 19 0 -7
yard wide|0 0 0 42 -8 0 0 21
year|29 32 -7 -12 -30 7 -10 -15 0 46 64
year agree|0 0 0 0 0 0 0 -43
year end|30 0 0 0 0 0 0 0 0 -6 -10
year not|32
year out|0 0 0 0 0 -20 38
year since|0 33 0 0 0 0 0 0 0 0 38
year-old|27 0 0 0 0 -7 0 -24 0 0 -7
yearly|-40 -18 143 -24 0 0 0 -18 0 -15 -30
yearly aircraft|0 0 35 0 0 0 0 0 0 0 -10
yearn|0 0 0 -8 15
years|57 -14 0 11 48 -78 0 0 0 0 -10
years @state|0 0 0 -7 32
years appeal|0 0 0 0 0 -67 0 42
years inquiry|33 0 0 0 -7
yellow|-14 0 0 0 0 0 0 -7 0 55
yellow shirt|-13 0 0 0 0 0 0 0 0 35
yelnya|15
yemen|0 0 0 0 0 0 0 18
yen|-33 -99 -29 -11 -74 -31 -54 -88 0 44 63
yen credit|0 0 0 0 0 0 0 0 0 0 42
yes|-23 0 0 -52 9 -18 6 110 0 -8
yes @state|-9 0 0 -17 0 -13 0 41
yes new|0 0 0 0 0 0 0 68
yet|56 11 0 -57 0 129 -8 -23 0 -39 -52
yet bring|0 30 0 0 0 0 0 0 0 -12
yet decide|0 0 0 0 0 9 0 0 0 0 -31
yet let|43 -7 0 -9 0 7 -9 0 0 0 -13
yet make|0 0 0 0 0 62
yet settle|-10 0 0 0 0 53
yield|-159 84 -59 -38 75 -185 46 -182 88 24 19
yield appeal|0 0 0 40
yield control|0 59
yodeller|0 0 0 0 0 0 0 -20
yoghurt|0 0 0 0 0 0 0 -48
yoghurt giant|0 0 0 0 0 0 0 -48
you|-22 -18 0 43 0 -17 -9 -12 20 -17 -10
you don't|0 0 0 30
you'll|0 0 0 32 0 0 -7 -35
you'll meet|0 0 0 32 0 0 -7 -35
young|18 -8 0 -37 0 0 -20 -15
young @state|0 0 0 -34
your|0 0 0 23
youth|-46 0 0 63 0 -21 0 -15 0 26 -7
youth hurl|-33 0 0 0 0 0 0 0 0 52
youth rape|-16 0 0 60 0 -19
zapad|0 0 46 0 0 0 0 -7 0 -26
zapad close|0 0 38 0 0 0 0 0 0 -26
zealot|0 0 0 0 0 0 0 0 0 39
zealot fatigu|0 0 0 0 0 0 0 0 0 39
zombi|-22
zone|46 23 -13 0 0 0 -10 13 0 44 -11
zone @state|31 0 0 -8 0 0 0 0 0 -16
zone off|0 0 0 0 0 0 0 0 0 49
zoning|-11 -49 -13 -7 -71 18 -75 -68 -35 25 23
zoo|0 0 0 -19 0 0 -9 -21 0 -10 -16
zvornik|-9 0 0 0 0 0 0 0 0 9 18
`;
