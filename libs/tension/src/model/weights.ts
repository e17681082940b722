/** Written by `npm run train` from test/training: a feature, and its weight for each class in hundredths. */
export const WEIGHTS = `
#|51 -67 40 -128 -29 -106 -52 -72 -46 -42 89
# #|-38 31 0 -20 -24 0 41 -8 0 0 -44
# @group|-12 0 0 35 0 0 0 0 0 -10 30
# @military_unit|72
# @platform|-41 -32 0 0 -11 0 0 0 0 7 11
# @state|-18 15 19 -44 7 -20 -15 -56 0 120 -10
# ambulanc|0 0 0 0 0 39 0 0 0 0 -18
# barrel|-12 0 0 0 0 0 0 0 0 31
# buse|0 0 0 0 0 0 0 0 0 0 30
# captive|34 0 0 0 0 0 0 0 0 0 -12
# city|0 0 0 -40 0 0 0 -10 0 74
# copi|60 0 0 0 0 0 0 0 0 -14
# dead|55
# destroy|0 31
# doctor|-15 0 0 0 0 -27 0 0 0 -6 42
# exil|0 0 0 47
# factory|30
# fighter|-30 19
# girl|44
# home|0 -37
# km|-12 50
# leipziger|0 0 0 0 0 0 0 0 0 37
# man|-45 7 12 0 0 0 0 25 0 -7 -12
# million|-35 0 0 -9 -8 0 0 -8 0 -35 72
# name|0 0 0 0 0 0 0 0 0 7 36
# one|70
# page|0 0 0 0 0 0 0 59 0 0 -25
# per|0 0 0 37
# percent|12 -16 0 -11 -14 -8 0 -11 0 30 -33
# prisoner|0 9 0 0 -7 0 -17 0 0 -29 76
# province|26 0 0 0 0 -35
# recruit|58
# refugee|0 0 0 0 0 30 0 15
# reservist|-16 37 22 0 0 0 0 0 0 -7 -8
# sack|0 0 0 0 0 0 0 0 0 -6 45
# sailor|-45 0 0 0 0 0 0 0 0 53 10
# soldier|-41 0 32 -43 0 0 25 45 0 -13
# special|39 0 0 0 0 0 0 0 0 -10 -9
# tonne|-24 0 0 0 0 0 0 -7 0 -30 58
# troop|-19 0 18 0 0 32
# union|0 0 0 0 0 0 0 0 0 34
# villager|0 0 0 0 0 0 0 0 0 0 32
# would|0 0 0 0 38
300th|0 0 0 0 0 0 0 -18
30th|0 0 0 0 0 0 0 0 0 32
32nd|16
4th|15 -14
70th|0 0 0 0 0 0 0 0 0 0 33
70th exchange|0 0 0 0 0 0 0 0 0 0 33
82nd|-7 47 0 0 0 0 0 0 0 0 -19
82nd go|0 31 0 0 0 0 0 0 0 0 -18
=bias|-233 -351 -339 -244 -328 -298 -346 -338 -306 -185 -342 -900
=left animals|-43 14 0 -29 -15 -6 -12 -10 0 -29 -14
=left animals force.assault|-17
=left animals force.emplace|19
=left animals force.obey-truce|-8 21
=left animals force.violence-noun|-15 0 0 0 0 0 0 0 0 -9
=left business|0 -36 0 -118 12 -71 -31 -85 -9 -13 16
=left business force.fight|-16 0 0 0 0 0 0 0 0 35
=left business force.pull-out-of|0 0 0 -12 0 0 0 0 0 16
=left business force.stand-aside|0 0 0 0 0 0 0 0 0 -16 19
=left business force.withdraw|0 0 0 0 0 0 0 0 0 -16
=left business pressure.sever|0 0 0 0 0 0 0 0 0 29
=left business rhetoric.accuse|14 0 0 -32
=left business rhetoric.apologise|0 0 0 0 24 0 0 0 0 -11
=left business rhetoric.appeal|0 0 0 19 0 -9 0 -9 0 -8
=left business rhetoric.deny|0 0 0 0 0 0 0 17
=left business rhetoric.reject|0 0 0 -10 19 0 0 0 0 -10
=left business rhetoric.reject-election|0 0 0 -32
=left business rhetoric.say-no|0 0 0 48 0 -21
=left business rhetoric.scold|27 0 0 -25 0 0 0 0 0 -9
=left business rhetoric.threaten|0 0 0 -44 0 0 0 0 0 33
=left business talks.agree|0 0 0 0 0 0 0 -40 0 0 42
=left business talks.break-talks|0 0 0 0 0 0 -24
=left business talks.collapse|0 0 0 0 0 0 -24
=left business talks.doubt|0 0 0 0 0 0 29
=left business talks.get-together|0 0 0 0 0 -14 0 24
=left business talks.hold-talks|0 0 0 0 0 0 0 -22
=left business talks.put-hand-to|0 0 0 0 -9 0 0 -17
=left business talks.talks-noun|0 0 0 0 0 0 21 -7
=left crime|-47 -10 0 -49 8 -18 -10 -33 -7 -43 -28
=left crime pressure.arrest|6 0 0 0 0 0 0 0 0 -45 -15
=left crime rhetoric.accuse|0 0 0 -15
=left crime rhetoric.concern|0 0 0 0 13 0 0 0 0 0 24
=left crime rhetoric.convict|-27 0 0 -10 0 0 0 0 0 22
=left crime rhetoric.demand|-17 0 0 0 0 0 0 0 0 -12
=left crime rhetoric.mild-tone|0 0 0 0 13 0 0 0 0 0 24
=left domestic|50 -18 0 -139 -46 -92 -24 -41 -14 -10 -46
=left domestic force.patrol|24
=left domestic force.struck|23 0 0 -6
=left domestic pressure.arrest-noun|51 0 0 -7 0 0 0 0 0 -10
=left domestic rhetoric.accuse|0 0 0 -27 0 -8
=left domestic rhetoric.appeal|0 0 0 39 0 -95
=left domestic rhetoric.assure|0 0 0 0 0 15 0 17
=left domestic rhetoric.concern|0 0 0 0 0 -44
=left domestic rhetoric.conciliate|0 0 0 0 0 29
=left domestic rhetoric.reject|36 0 0 0 0 0 0 0 0 0 -10
=left domestic rhetoric.reject-election|23 0 0 -10
=left domestic rhetoric.say-no|0 0 0 -23 0 0 -25
=left domestic rhetoric.threaten|0 0 0 -50
=left domestic talks.agree|0 0 0 0 0 0 -12 -20
=left domestic talks.call|0 0 0 -17
=left domestic talks.concede|0 0 0 0 0 0 0 24
=left domestic talks.cooperate|0 0 0 0 0 0 0 0 0 47
=left domestic talks.hold-talks|0 0 0 0 0 0 0 -17
=left domestic talks.no-answer|0 0 0 0 0 0 18
=left domestic talks.no-progress|0 0 0 0 0 0 -18
=left domestic talks.put-hand-to|0 0 0 0 0 0 0 34
=left domestic talks.reach-agreement|0 0 0 0 0 0 0 -16 0 -11
=left domestic talks.talks-noun|0 0 0 0 0 0 0 -26
=left domestic talks.turn-away-from-talks|0 0 0 0 0 0 30
=left entertainment|-21 33 -8 -16 -32 -6 -48 -67 -11 -29 -31
=left entertainment force.go-to-war|39 0 0 0 0 0 0 0 0 -25
=left entertainment force.near|24
=left entertainment force.pull-back|0 24
=left entertainment force.silence|0 68
=left entertainment force.violence-noun|-23
=left entertainment force.war-noun|-20 0 0 -7 0 16
=left entertainment pressure.net-break-in|0 -10 0 0 0 0 0 0 0 27
=left entertainment pressure.sanction|0 0 0 40 0 0 -6 0 0 -11
=left entertainment rhetoric.accuse|0 0 0 -16
=left entertainment rhetoric.reject|0 0 0 -22
=left entertainment rhetoric.scold|0 0 0 23 0 0 0 -20
=left entertainment rhetoric.threaten|0 0 0 -22
=left family|-21 -9 0 -20 38 -8 -8 -18 0 28
=left family force.kill|-13 0 0 0 30
=left family rhetoric.accuse|0 0 0 -21
=left family rhetoric.say-no|0 0 0 0 0 0 0 0 0 38
=left health|-10 0 0 0 0 17 0 0 0 -7 7
=left health force.deploy|-12 0 0 0 0 0 0 0 0 0 15
=left health rhetoric.appeal|0 0 0 0 0 18
=left history|-8 -10 0 -34 0 0 -21 -16
=left history rhetoric.say-no|0 0 0 -33 0 0 -11
=left labour|-15 0 0 -46 0 0 -65 -51 -7 38 -22
=left labour force.bombard|-6 0 0 0 0 0 0 0 0 33
=left labour force.bring-up|0 0 0 15
=left labour rhetoric.appeal|0 0 0 0 0 24 0 0 0 -12
=left labour rhetoric.boycott|0 0 0 0 0 0 0 0 0 35
=left labour rhetoric.threaten|0 0 0 -18
=left labour talks.agree|0 0 0 0 0 0 0 -33
=left labour talks.collapse|0 0 0 0 0 0 -49
=left metaphor|-28 -16 0 -14 0 0 0 12 0 0 -9
=left metaphor talks.contact-noun|0 -14 0 0 0 0 0 19
=left no public actor|54 51 -16 -35 8 0 94 0 -35 -23 -40
=left no public actor force.assault|22 0 0 -22 17
=left no public actor force.be-gone|-7 30
=left no public actor force.blast-noun|24 -12 0 11
=left no public actor force.bring-away|0 23
=left no public actor force.burn-arms|0 0 0 0 0 0 0 0 0 -18
=left no public actor force.come-down|20 17 0 -10
=left no public actor force.exercise|-7 33
=left no public actor force.fire|26 0 0 0 0 0 0 0 0 -6
=left no public actor force.flyover|9 28 0 0 0 0 0 0 0 -13
=left no public actor force.go-back|-10 46 0 0 0 0 0 -9
=left no public actor force.pull-out-of|0 0 0 0 -15 0 0 0 0 -8
=left no public actor force.pullback-noun|-22 -10 0 -17 0 0 35 -10
=left no public actor force.roll-in|0 0 0 0 0 0 24 39
=left no public actor force.silence|-22 74 0 0 0 0 -7 -12
=left no public actor force.sink|0 0 0 0 0 0 0 0 0 0 35
=left no public actor force.stand-by|44 -29 0 0 0 0 0 0 0 -9
=left no public actor force.standdown-noun|0 33
=left no public actor force.stow-arms|-19
=left no public actor force.violence-noun|15 7 0 -20 14 -13 17 -7 0 45
=left no public actor force.withdraw|0 -20 0 0 0 0 0 0 0 -26
=left no public actor pressure.arrest|48 0 0 0 0 0 0 0 0 -12 -33
=left no public actor pressure.arrest-noun|82 0 0 0 0 -12
=left no public actor pressure.ban-noun|0 0 0 0 0 -37 -7 0 0 -42 15
=left no public actor pressure.captives-home|-22 0 0 0 0 0 0 0 0 27
=left no public actor pressure.hackers-take|18 0 0 23 0 0 29 0 0 -23
=left no public actor pressure.peacekeepers|0 0 0 0 0 0 0 0 0 -16 -20
=left no public actor pressure.release-people|0 0 0 0 0 0 0 0 0 0 30
=left no public actor pressure.reopen|0 0 0 0 0 0 0 22
=left no public actor pressure.shut-way|7 -34 0 14 0 0 0 0 0 37
=left no public actor pressure.walk-free|0 0 0 -7 22 0 -7
=left no public actor rhetoric.accuse|0 0 0 36 0 -9
=left no public actor rhetoric.appeal|-11 0 0 -28 0 64 0 -8 0 -12
=left no public actor rhetoric.deadline|0 0 0 30 0 0 -6
=left no public actor rhetoric.demand|0 0 0 25
=left no public actor rhetoric.deny|0 0 0 -20 0 48
=left no public actor rhetoric.dismiss-charge|0 0 0 0 0 19 -7
=left no public actor rhetoric.make-amends|0 0 0 0 21 0 -7
=left no public actor rhetoric.peace-word|0 0 0 0 18
=left no public actor rhetoric.reject|0 0 0 0 0 0 0 0 0 40 -9
=left no public actor rhetoric.statement|0 0 0 0 0 30
=left no public actor rhetoric.threaten|-8 0 0 -20
=left no public actor rhetoric.threaten-words|0 0 0 0 0 0 0 0 0 88
=left no public actor rhetoric.warn|0 0 0 23 0 0 0 0 0 -6
=left no public actor rhetoric.will-not|0 0 0 28 0 -7 20
=left no public actor talks.agree|-14 0 0 0 27 0 0 10
=left no public actor talks.break-talks|0 0 0 0 0 0 7 -20
=left no public actor talks.ceasefire|0 -22 0 -16 -19 0 23 15
=left no public actor talks.ceasefire-ends|0 0 0 0 0 0 19 -7
=left no public actor talks.collapse|0 0 0 -8 0 0 -78 -16 -11
=left no public actor talks.come-to-nothing|-16 0 0 -9 0 0 92 52
=left no public actor talks.come-together|0 0 0 0 0 0 0 36
=left no public actor talks.commission-meets|0 0 0 0 0 0 0 -10 26
=left no public actor talks.doubt|0 0 0 0 0 0 16 -36 -11
=left no public actor talks.edge-closer|0 0 0 0 0 0 0 -17
=left no public actor talks.get-together|0 0 0 0 0 0 0 26
=left no public actor talks.go-nowhere|0 0 0 11 0 0 55 -17
=left no public actor talks.no-progress|0 0 0 0 0 -23 8
=left no public actor talks.offer-talks|0 0 0 0 0 0 0 16
=left no public actor talks.positive-verdict|0 0 0 -10 0 0 0 40
=left no public actor talks.reach-agreement|41 0 0 0 0 0 -7 -7
=left no public actor talks.talks-noun|0 0 0 -18 -11 0 -28 20 -8
=left no second party|-33 56 19 -13 31 11 -20 63 27 0 -42
=left no second party force.assault|16
=left no second party force.bombard|0 0 0 0 0 0 0 0 0 -6 45
=left no second party force.call-to-arms|0 0 0 0 0 0 0 19
=left no second party force.drive-back|15
=left no second party force.order-out|17
=left no second party force.pullback-noun|0 23 0 0 0 0 0 -10 0 -7
=left no second party force.sabotage|0 0 0 0 0 0 0 0 0 33
=left no second party force.silence|0 36
=left no second party force.standdown-noun|0 41 0 0 0 0 0 0 0 0 -8
=left no second party force.stow-arms|0 33
=left no second party force.violence-noun|-16 0 0 -14 0 22 0 -16 0 -12
=left no second party force.withdraw|0 -25 0 0 0 0 0 0 0 -14 -8
=left no second party pressure.give-back-means|0 0 0 0 0 0 0 -8 0 0 26
=left no second party pressure.halt-dealings|0 0 0 0 0 0 0 0 0 30
=left no second party pressure.protest|0 0 0 0 0 0 0 0 0 32
=left no second party pressure.shut-border|-13 0 0 0 0 0 0 0 0 29
=left no second party rhetoric.accuse|21 0 0 0 0 31 0 -9 0 -15
=left no second party rhetoric.appeal|0 0 0 0 0 0 0 -18
=left no second party rhetoric.convict|0 0 0 0 0 0 0 0 20
=left no second party rhetoric.reject|0 0 0 36
=left no second party rhetoric.say-no|0 0 0 40
=left no second party rhetoric.threat-phrase|0 0 0 -18 0 -10
=left no second party rhetoric.threaten|0 0 0 33
=left no second party talks.agree|0 0 0 -17 0 0 0 68 0 0 -10
=left no second party talks.cancel-meeting|0 0 0 -19 0 0 31 -8
=left no second party talks.come-together|-21 -19 31 10 25 0 -37 22 47 -7 -37
=left no second party talks.concede-lone|0 0 0 0 22
=left no second party talks.contact-noun|0 0 0 -13 -25 24 59 -61 -8 0 -24
=left no second party talks.initial-paper|0 0 0 -12 -7 -14 -8 34 0 0 -7
=left no second party talks.no-progress|0 0 0 0 0 0 35
=left no second party talks.progress|0 0 0 0 0 0 0 18
=left no second party talks.put-hand-to|0 -15 0 -21 -14 -11 -25 99 0 0 -9
=left no second party talks.sides-meet|0 0 0 0 16 0 -18 9 -12
=left no second party talks.sign-pact|0 0 0 0 0 0 0 16
=left no second party talks.support|0 0 0 0 -7 0 0 23 0 -15 41
=left no second party talks.talks-noun|-16 33 0 43 61 0 -67 -24 30 0 -29
=left no second party talks.walk-together|0 0 0 -16 0 0 0 20
=left no second party talks.withdraw-pact|0 -6 0 0 0 0 33 7 0 -9
=left question|-19 -28 0 -83 -32 -8 -16 -80 0 -16 -11
=left question force.be-gone|-10 -15
=left question pressure.hackers-take|0 0 0 0 0 0 0 -20
=left question rhetoric.drop-demand|0 0 0 -13 -28
=left question rhetoric.threat-noun|0 0 0 -16
=left question rhetoric.threaten|0 0 0 -20
=left question talks.agree|0 0 0 0 0 0 0 -21
=left question talks.contact-noun|0 0 0 0 0 0 0 -21
=left question talks.meet|0 0 0 -9 0 0 0 -15
=left question talks.sign-pact|0 0 0 0 0 0 0 -20
=left routine|-38 -33 0 -21 40 0 -7 -10 0 -10 -18
=left routine force.bring-up|19
=left routine force.depart|-18
=left routine force.near|17 0 0 0 0 0 0 0 0 -11
=left routine force.pull-out-of|0 -9 0 0 26
=left routine force.ram|-11 0 0 -7 0 0 0 0 0 23
=left routine force.surrender|0 -10 0 0 26
=left routine force.violence-noun|-33
=left science|-18 0 0 -10 11 -8 14 -42
=left science talks.agree|0 0 0 0 0 0 20 -20
=left science talks.walk-together|0 0 0 0 17 0 0 -8
=left sport|-76 -56 -6 -180 -7 -52 -23 -70 -23 -75 -44
=left sport force.assault|-20
=left sport force.bombard|37
=left sport force.leave|0 0 0 0 0 0 0 0 0 -8 -20
=left sport force.march-out|-7 -12 0 0 0 0 0 0 0 0 16
=left sport force.pullback-noun|0 -16
=left sport force.silence|0 0 0 0 29 0 0 0 0 -14
=left sport force.withdraw|0 0 0 0 0 0 54 0 0 -28
=left sport rhetoric.accuse|0 0 0 -41
=left sport rhetoric.appeal|0 0 0 0 0 -33
=left sport rhetoric.condemn-noun|0 0 0 15
=left sport rhetoric.never-accept|0 0 0 -33
=left sport rhetoric.say-no|0 0 0 0 0 0 0 -10 0 30
=left sport rhetoric.threat-phrase|0 0 0 -16
=left sport rhetoric.threaten|0 0 0 -28
=left sport rhetoric.warn|0 0 0 -77
=left sport talks.agree|0 0 0 0 0 0 0 -45
=left sport talks.talks-noun|0 0 0 0 0 0 0 -16
=left weather|-43 23 0 -38 25 7 0 -9 0 -12 -15
=left weather force.assault|-16 30 0 -14 37 0 0 0 0 10 -7
=left weather force.depart|25
=left weather force.drive-back|-6 0 0 -12 0 0 0 0 0 15
=left weather force.pull-back|0 33 0 -8 0 0 0 0 0 -8
=left weather force.violence-noun|-19
=left weather pressure.coercion-noun|-6 0 0 -12 0 0 0 0 0 15
=left weather rhetoric.kind-word|0 0 0 0 0 22 0 0 0 0 -8
=sides 0|-163 -186 -184 -269 -281 -180 -256 -178 -148 -219 -227
=sides 1|-8 -25 -48 -52 -59 -25 -31 -68 -51 -69 -74
=sides 2|-48 -32 -52 22 -20 -65 -23 -20 -79 35
=sides 3|-14 -109 -55 54 32 -27 -36 -72 -28 68 -45
@date|26 89 56 -91 -60 -142 -19 51 -36 0 27
@date @date|48 32 17 0 -23 0 0 66 0 -36 -8
@date @military_unit|-32 48 0 0 0 0 0 0 0 -21
@date @organization|-23 37 -8 -28 -16 -19 -25 51 0 0 -10
@date @person|49 9 0 18 -14 -12 -12 -37 0 -7 43
@date @place|20 -61 23 0 17 -9 49 -17 0 -38 43
@date @platform|20 28 0 24 0 0 0 -16 0 0 -49
@date @state|31 -35 -17 39 -43 -57 29 66 -15 24
@date @weapon|44
@date accept|0 0 0 -25 0 0 0 0 0 71
@date accuse|-14 0 0 30 0 12 0 -13 0 10 -10
@date agenda|0 0 0 0 0 0 56
@date agree|0 39 0 0 0 0 -9 -9
@date agreement|0 0 0 0 -12 0 0 -10 0 44
@date ahead|-32 19 0 0 0 0 0 0 0 0 -8
@date aide|32 0 0 0 0 0 0 9
@date alliance|0 0 0 -20 41 0 0 -10
@date announce|0 -13 0 31 0 0 41 44 0 -12
@date armistice|0 -10 0 -15 -19 0 33
@date armoured|0 11 0 0 0 0 0 0 0 0 -31
@date army|10 -30
@date ban|0 0 0 0 0 -69 0 0 0 0 42
@date base|0 0 0 0 0 0 13 -39
@date between|9 46 0 0 -12 0 0 -19
@date both|0 -44 0 0 43 -14 0 10
@date call|0 12 0 -44 54 0 0 -21 0 -12
@date cartoon|0 0 0 0 0 0 0 0 0 45
@date cessation|-11 42
@date close|0 0 0 -6 -12 0 0 -33 0 87 19
@date column|-37
@date commit|-6 0 0 -23 0 0 0 44
@date curfew|49 0 0 0 0 -10 0 0 0 -7
@date death|-6 0 0 0 -7 0 0 42
@date diplomat|7 -6 0 0 -12 0 31 -14 0 -75 21
@date disdained|0 0 0 41
@date draft|0 0 0 0 35 0 22 -25
@date drive|-7 30
@date envoy|0 0 0 8 0 0 0 0 31
@date ever|37 0 0 -9 -7
@date expulsion|0 0 0 55 0 0 0 -13
@date film|40 0 0 0 0 0 0 0 0 -9
@date freeze|0 0 0 0 0 43 0 -8
@date give|0 0 0 0 69 0 0 -31 0 0 29
@date hand|0 0 0 0 0 0 0 0 0 -8 -39
@date hold|0 0 34
@date hundreds|0 0 0 0 0 0 0 0 0 38
@date invite|-6 15 0 0 31 0 0 -14
@date joint|0 -6 0 0 0 0 0 9 0 0 33
@date launch|0 63 0 -9
@date leave|31 -11 0 -17 -28 0 -10 -24 0 35 -21
@date legal|0 0 0 0 0 0 0 0 0 51
@date let|-9 0 0 -10 53 0 0 -14 0 -21 -48
@date lining|0 31
@date long|-37 0 0 0 0 0 0 -13
@date may|-6 0 0 0 0 0 0 0 0 -28 33
@date meet|0 0 0 0 0 0 0 50
@date message|0 0 0 0 0 57 0 -45
@date minister|0 0 0 57 0 0 0 -8
@date most|0 0 0 0 0 0 0 0 0 -37 22
@date no|-18 19 0 -15 0 0 31 -18
@date north|0 0 0 46 0 0 0 19
@date notice|31 0 0 0 0 0 0 0 0 -15
@date objection|0 0 0 0 34 0 0 -21 0 0 -18
@date oil|0 0 0 0 0 0 0 0 0 36
@date privatisation|0 0 0 0 0 0 0 0 0 48
@date queue|0 0 0 0 0 0 0 52
@date radio|-15 11 0 0 36 0 0 0 0 -10 22
@date rally|41 0 0 0 0 0 0 0 0 -20
@date receive|0 0 0 0 0 0 -23 52
@date reces|0 0 0 0 0 50
@date relations|0 0 0 0 0 0 38 0 0 0 -23
@date reopen|0 0 0 0 -7 0 -8 15 0 0 -31
@date repudiate|40 0 0 -21
@date request|-22 0 0 0 0 0 40
@date sail|0 0 0 0 0 0 0 0 0 48
@date sailing|0 0 0 0 0 30
@date settle|0 0 0 38 0 0 0 -46
@date shut|0 0 0 28 0 0 0 30 0 -32 -18
@date sign|0 0 0 44 0 0 0 41
@date silence|0 0 0 0 -7 0 -7 41
@date since|22 -33 0 0 0 0 0 0 0 9 -11
@date somebody|0 0 30 0 0 0 0 0 0 0 -16
@date speech|0 0 0 0 0 0 0 -23 0 40
@date start|32
@date stop|0 -11 0 38 0 0 0 0 0 -11
@date stoppage|0 0 0 0 0 -7 0 0 0 -10 56
@date take|-26 0 0 15 0 0 -6 41 0 -19 -20
@date taksim|0 0 0 0 0 0 0 0 0 38
@date talk|0 0 0 0 0 -8 -46 -6
@date there|70
@date third|49 0 0 0 0 0 0 0 0 -6
@date throw|0 0 0 0 0 0 0 54 0 -17 -7
@date town|30
@date track|0 0 0 0 0 44
@date trade|0 0 0 -12 0 0 0 -12 0 -32 37
@date treaty|0 0 0 0 0 0 -13 32
@date truce|0 31
@date turn|33 0 0 0 0 0 0 0 0 0 -11
@date under|-16 -10 0 0 0 0 0 -10 0 0 47
@date until|35 0 0 0 0 0 0 -20 0 33 -17
@date what|7 -11 0 8 0 0 0 53 0 -12
@date wheel|43
@date when|40 40 0 21 -7 0 -8 -7 0 32
@date which|0 0 0 0 23 -7 0 35 0 0 -27
@date wire|-6 -7 0 0 0 0 0 0 0 30 -10
@date without|13 0 0 11 0 0 72 -15 0 0 -21
@group|95 14 -46 9 -52 -86 19 17 -27 -79 -29
@group @person|6 -30 0 34 -12 -37 7 11 -9 14 -6
@group @place|-16 -7 0 -24 0 0 12 -27 40 -21 34
@group @state|0 -10 0 24 -13 0 52 13
@group @weapon|33 -30 0 -28 0 0 0 0 0 0 -8
@group accept|0 0 0 -7 0 0 54
@group accuse|-7 0 0 32 0 0 0 0 0 -11
@group airline|0 0 0 -6 0 0 0 0 0 36
@group alli|0 37
@group around|58 0 0 -15 -8
@group back|85 0 0 -12 -9 0 -15
@group break|0 0 0 25 0 -35 0 -9
@group budget|0 0 0 36 0 0 0 0 0 -7
@group but|0 0 0 -7 0 0 40 56
@group call|0 0 0 0 38
@group come|-8 33
@group crowed|37 0 0 -15
@group cultural|39 0 0 -6 0 0 0 0 0 -8
@group delegate|0 -7 0 -27 -7 0 56 -9 -7 -14
@group editor|0 0 0 -18 32 0 0 -10
@group elder|0 0 0 33 0 0 -16
@group fall|-9 -8 0 48
@group fighter|-7 -16 0 -9 0 0 0 20 0 -28 44
@group front|0 0 0 0 0 0 -13 49
@group government|-8 16 0 -20 -7 33 0 -17 0 0 -8
@group gunman|-29 37 0 0 0 0 0 -32 0 34 -17
@group hack|29 0 0 0 0 0 0 0 0 -34 -6
@group hoist|-32 26
@group hold|0 55 0 0 0 -9
@group leader|0 0 0 0 -12 0 0 31
@group leadership|-16 0 0 -21 0 0 8 -37 0 37 20
@group let|-8 50 0 -23 -7 19 16 13 0 -18 -8
@group light|-30 0 0 0 0 -7 0 0 0 32
@group meet|0 0 0 0 0 0 -15 35
@group member|0 0 0 -24 0 0 -17 39
@group misread|0 0 0 0 33 0 -8 -13 -7
@group miss|0 0 0 0 0 0 38 -18
@group movement|-8 0 0 41
@group party|8 -6 0 37 0 21 -22 -31 0 -21
@group politician|-9 0 0 0 0 -69 0 0 0 22 12
@group prisoner|0 0 0 38 0 0 0 0 0 0 -22
@group rebel|0 -27 0 0 41 -11 -28 21
@group s|-31 0 0 15 0 -7
@group say|-21 -11 0 28 -29 0 6 33 0 0 -9
@group seize|-16 0 0 0 0 0 0 0 0 44
@group spat|0 0 0 56
@group summit|0 0 0 9 0 36 -11 -33
@group talk|0 0 0 0 35 -7
@group transferred|0 0 0 -9 0 0 0 -8 0 0 38
@group village|0 30
@group want|0 0 0 -52 0 -7
@military_unit|76 0 49 23 7 -42 20 -63 -12 31 50
@military_unit 82nd|0 31 0 0 0 0 0 0 0 0 -18
@military_unit @person|-63 59 0 0 11
@military_unit @place|27 -9 0 0 0 0 0 0 0 53 -8
@military_unit @platform|27 -7 0 -11 0 0 0 0 0 38 10
@military_unit air|-57 -24 -9 38 -6 0 0 0 0 38 20
@military_unit army|-19 19 0 -44 22 0 49 -6 0 12
@military_unit belittled|-8 0 0 55
@military_unit border|-51 12 0 -30 17 0 0 -14 0 23 -18
@military_unit colonel|0 0 0 34
@military_unit harden|42
@military_unit military|-22 -15 0 -12 0 0 0 0 0 0 61
@military_unit navy|-17 -12 -9 -17 7 19 -6 -11 0 55 12
@military_unit peacekeeper|35 -7 0 -10 9
@military_unit reveal|-33 -14 0 0 0 0 0 0 0 -8 45
@military_unit say|33 -19 40 52 -13 0 0 0 0 -35 -22
@military_unit search|0 0 0 0 -11 0 0 0 0 0 35
@military_unit slip|31
@military_unit student|0 0 0 31 0 0 0 0 0 -22
@military_unit tell|-13 41 0 -7 0 0 0 0 0 -7
@military_unit terrorist|0 0 0 -18 0 0 0 0 0 47
@organization|-13 -50 22 50 -46 120 51 37 -29 105 49
@organization @date|-8 0 0 0 -7 -24 -10 12 0 -23 42
@organization @group|0 6 0 0 0 0 0 -31
@organization @person|-37 97 0 -19 0 43 39 24 -7 -55 13
@organization @place|0 -7 0 41 33 -8 0 0 0 -32 -11
@organization @platform|66 -34 0 -18 24 -7 -7 30 0 -33 13
@organization @state|0 -6 0 0 -6 -47 9 54 -6 -7 8
@organization activate|33
@organization admonish|0 0 0 -27 0 41
@organization agency|-10 0 0 -17 33 -19 22 0 0 0 -9
@organization airport|0 0 0 36 0 0 13
@organization announce|0 -20 0 0 0 0 0 33 0 10
@organization answer|0 0 0 47
@organization anticipat|0 0 0 0 0 31 0 0 0 -10
@organization appeal|-8 0 0 0 0 41
@organization ask|0 0 0 33 0 11
@organization back|31 -28 0 0 0 -60 0 0 0 29
@organization break|0 0 0 0 0 -16 57 0 0 -8
@organization capital|0 0 0 0 0 0 0 -17 0 38 -7
@organization chief|0 0 0 0 0 -9 0 30
@organization clear|0 0 0 0 0 0 0 43
@organization come|0 0 0 36
@organization command|0 0 0 -40 0 0 -11 0 0 44
@organization confirm|0 0 0 0 0 0 0 0 0 -24 50
@organization delegate|-11 16 0 0 0 0 0 18 34 0 7
@organization demand|0 0 0 33
@organization deplore|0 0 0 46 0 31
@organization disposal|-9 0 34
@organization double|49 0 0 0 0 0 0 0 0 -12
@organization driver|0 0 0 37 0 0 0 0 0 0 -22
@organization employee|0 0 0 70
@organization end|0 -26 0 0 0 0 -10 32
@organization envoy|0 0 0 0 0 0 0 7 0 -10 34
@organization exhort|0 0 0 0 0 28 0 0 0 0 -34
@organization expert|-26 0 0 41 0 15 0 -6
@organization fence|-12 0 0 0 0 0 0 0 0 0 33
@organization find|0 0 0 -8 0 32
@organization fingerprint|0 0 0 0 0 -10 0 41 0 -12
@organization foreign|0 -9 0 0 12 -12 -35 -28 -10 0 -19
@organization freeze|-14 0 0 0 0 -8 34 -12 0 27
@organization fund|0 0 0 -20 0 0 0 33 0 -7
@organization go|0 0 0 0 0 0 0 0 0 33
@organization good|0 0 0 -8 0 0 44 -13 0 -22
@organization grieved|0 0 0 43
@organization home|57 0 0 0 0 0 0 -12 0 15
@organization labour|0 0 0 0 0 0 0 0 0 30
@organization lift|0 0 0 -8 0 0 0 0 0 0 34
@organization make|-36
@organization man|-9 18 0 20 36 0 0 0 0 -7 -9
@organization may|0 0 0 0 0 0 0 0 0 53
@organization mediation|0 0 0 -11 0 -11 -8 34
@organization mediator|0 0 0 0 74 0 -7 -12 9
@organization meet|0 0 0 0 0 33 -10 20
@organization mission|-7 0 0 28 -8 -30 10 7 0 40 -7
@organization monitor|-46 0 0 -12 0 10 -7 -38 0 57 25
@organization network|-9 0 0 0 0 0 -7 0 0 47
@organization news|-15 -23 0 -13 34 -9 0 -16 0 -9 10
@organization no|30 6 0 -14
@organization observer|-9 41 0 0 0 0 0 0 0 -21
@organization office|37 0 0 0 0 0 0 -6 0 -16 -18
@organization officer|12 30 0 0 0 0 0 -10 0 -9
@organization official|0 0 0 7 -16 0 -7 54 0 13
@organization planner|-14 -8 0 39 0 0 0 0 0 -9
@organization prosecutor|0 0 0 -16 0 38 -7
@organization put|0 0 0 44 0 18 -29 -10 0 32 -10
@organization rapid|38 0 0 -17 0 0 0 0 0 -26
@organization recall|0 0 0 0 0 0 50 -46 0 -22
@organization receive|0 0 0 0 0 54 -8 -8
@organization refugee|0 0 0 0 0 28 0 -6 0 0 -30
@organization refuse|0 0 0 42 0 0 0 0 0 -9
@organization regret|0 0 0 35 -9 38 0 0 0 -22 -7
@organization remove|0 0 0 -33 0 0 0 0 0 42 -7
@organization safe|0 0 0 0 0 33
@organization say|0 -42 0 0 16 26 -16 -19 0 -26
@organization seal|0 32 0 0 0 0 0 0 0 -12
@organization send|-12 0 0 0 -8 33 0 0 0 15
@organization societi|0 0 0 0 0 0 0 66
@organization source|0 0 0 0 0 0 0 -15 31
@organization stand|-11 0 0 0 0 -11 0 52 0 -9
@organization stop|0 0 0 0 0 0 0 0 0 37
@organization stopover|0 0 0 37
@organization strike|0 0 0 0 0 -12 0 0 0 -17 42
@organization suspend|0 0 0 0 0 -9 -20 0 0 -14 42
@organization take|-34 0 0 9 0 -14 0 0 0 -7
@organization team|0 0 0 0 0 0 0 0 0 0 30
@organization telephone|0 0 0 -24 0 0 -17 39
@organization tent|0 0 0 -7 0 41 0 0 0 -8 -18
@organization three|0 0 0 0 0 0 0 30
@organization withhold|0 0 0 -6 0 -7 0 0 0 34
@organization wound|-8 0 0 0 0 0 0 50
@organization yankee|-15 0 0 -13 0 0 30 -9
@person|-29 -76 -65 65 22 102 23 74 -14 -17 -63
@person @date|20 -22 0 -59 21 -15 -17 38 0 21 -41
@person @group|0 -8 0 -19 33 19 -13 -6 11
@person @military_unit|0 -19 0 76 0 0 0 0 0 -7
@person @organization|0 0 0 -20 10 17 -13 10 0 30 -32
@person @person|-8 30 0 0 0 -14 -7 61
@person @place|-63 29 0 29 16 39 0 60 24 96 -48
@person @platform|-21 0 0 -47 0 11 17 0 0 42 -7
@person @state|-11 -10 0 -41 11 -77 -27 35 37 44 31
@person accept|0 0 0 -8 -39 -8 -13 64
@person account|0 0 0 0 0 31 0 0 0 -10
@person accuse|-13 0 0 -33 0 10
@person admit|58 0 0 -18 13 0 30
@person against|0 0 0 0 0 -32 0 54
@person agree|0 0 0 0 0 0 -8 39
@person alarmed|0 0 0 0 0 65
@person all|67 0 0 -46
@person announce|-20 36 0 41 -11 -64 -9 24 0 13 -10
@person annul|0 0 0 0 0 0 0 0 0 0 43
@person answer|0 0 0 27 40 -40 -13 34
@person apologise|0 0 0 -29 57 -15 0 -7 0 -8 -9
@person appeal|0 0 0 33 0 9 0 0 0 0 -15
@person ask|0 -14 0 -51 -13 69 -10 -27 0 -6
@person assure|0 28 0 -13 32 -23 -10 23 0 -9
@person back|-7 -33 0 14 -44 0 -12 45 0 30 33
@person beg|0 0 0 -24 37 6
@person beira|0 0 0 0 -6 44
@person blame|0 0 0 -40 0 -12 -7
@person block|0 0 0 38 0 0 0 -7
@person board|0 0 0 0 0 0 0 0 0 31
@person brand|0 0 0 37
@person break|-6 0 0 -9 0 0 33 -23
@person bring|0 0 0 -8 32
@person brother|0 0 0 -9 -11 35
@person cabled|0 0 0 -7 -12 40
@person call|32 0 0 157 -38 -21 -22 0 0 -35
@person cancel|0 0 0 0 0 -9 69 -27
@person caution|-36 0 0 0 0 58 -6 -13
@person chair|0 -8 0 0 0 39 0 -10
@person challenge|0 0 0 0 0 33 0 -8
@person choose|0 0 0 -9 -20 32 0 36
@person close|0 0 0 9 0 51 0 -7 0 -24
@person clown|0 0 0 0 35 0 -9
@person come|0 0 0 7 15 -17 -11 -12 -7 39
@person compare|0 0 0 32 0 0 0 -15 0 -17
@person complain|0 0 0 31 0 0 0 -17 0 -7
@person concede|0 0 0 0 -15 0 46 -36
@person cut|0 0 0 -23 0 0 48 0 0 -13
@person declare|0 -13 0 48 -12 0 7 0 0 -31
@person decline|-6 0 0 -13 0 0 59
@person defend|0 0 0 -13 0 -32 0 62
@person defy|0 0 0 52 0 0 0 0 0 -20
@person deliver|0 0 0 0 0 0 0 40
@person deny|0 0 0 27 20 -40 0 -25
@person describe|0 0 0 9 -14 40 0 -7 0 -11
@person dissolve|0 0 0 52 0 -25
@person drive|0 0 0 0 0 0 0 31
@person eat|0 0 0 0 38 0 0 -36
@person end|0 0 0 -6 0 -9 0 -12 0 39
@person enough|0 0 0 80
@person entity|0 0 0 60
@person entreated|-6 0 0 -12 0 45 0 -6 0 0 -21
@person explain|0 0 0 41 -6 -19 0 0 0 -19
@person express|0 0 0 -41 11 -17 0 -16
@person fear|-11 0 0 0 0 32 0 -16
@person feel|0 0 0 -16 0 33
@person fire|0 0 0 -11 0 0 0 0 0 59
@person forgive|0 0 0 0 30 -17
@person go|-8 -8 0 -10 0 0 -8 42
@person guard|-8 0 0 35
@person hand|0 0 0 10 -13 -25 0 45 30 31 -18
@person head|35 0 0 0 0 -49
@person hellenic|31 0 0 0 0 0 0 0 0 -28
@person hint|-33 0 0 64 -6 -16 0 -16 0 -33
@person hitler|0 0 0 30 0 0 0 -11 0 -17
@person hold|0 0 0 -21 0 -11 0 0 0 -32 40
@person home|0 -22 0 -46 -9 -24 -11 -9 0 109
@person honorary|0 0 0 -11 0 0 0 0 0 38
@person host|0 0 0 31
@person house|0 33 0 -8 0 0 0 0 0 -8
@person immunity|0 0 0 39 0 -51
@person impeachment|0 0 0 -40 0 0 0 -10 0 74
@person implore|-13 0 0 30
@person insist|58 0 0 0 0 19 0 0 0 11
@person join|0 0 0 0 0 45 0 -8
@person know|0 0 0 33
@person lament|-13 0 0 0 0 65
@person land|0 0 0 -30 0 -13 33 36 0 -10 32
@person laud|0 0 0 0 40 -16 0 -9
@person leave|0 -13 0 43 -17 0 -26 40 0 -10
@person let|-13 0 0 -7 24 0 -6 -24 48 0 -10
@person liken|0 0 0 0 33 18 0 -30
@person make|-9 37 0 0 14 46 -11 -9
@person marbl|0 0 0 0 0 -25 34 0 0 -12
@person meet|0 0 0 -9 -8 0 -25 -40
@person no|-21 0 0 -21 35 -11 29
@person none|0 30
@person not|0 0 0 39 -11 0 -16 35
@person note|0 0 0 31 -14 -7 0 -16
@person offer|0 0 0 -16 -40 23 -20 34 -22
@person office|11 0 0 0 14 -8 0 -51 0 -12 49
@person open|0 0 0 -11 47 0 0 0 0 0 -22
@person order|0 72 0 0 0 -9 0 0 0 -14
@person out|-18 -13 0 9 0 -6 -12 -7 0 95
@person party|0 0 0 49 0 33
@person pay|0 0 0 -14 0 -15 0 68 0 -8
@person pelted|0 0 0 0 0 0 0 0 0 67
@person pessimistic|0 0 0 -20 0 65 0 0 0 -9
@person plan|0 0 0 -10 0 0 0 45
@person plea|0 0 0 0 0 42 0 0 0 0 -9
@person plead|0 -14 0 -11 0 66 0 -11
@person predict|0 0 0 -11 -15 0 0 44 0 -13
@person promise|0 0 0 22 14 28 0 -47 0 0 21
@person pronounce|0 0 0 0 0 0 41
@person put|61 0 0 -51 -17 78 16 -26 0 21 -9
@person reach|0 0 0 -14 39 -9
@person read|0 -8 0 48 -12 0 17 -12 0 -12
@person rebel|0 0 0 0 0 18 33 -29
@person recall|47 0 0 -21 -14 0 -15 24 0 7
@person receive|0 -6 0 0 -11 -11 8 37 9 -6 -30
@person refuse|0 0 0 -29 0 0 31 0 0 -7
@person regime|47 0 0 0 0 -22 0 -9
@person regret|0 0 0 0 30 -29
@person reject|-16 0 0 -45 18 17 -10
@person remark|-14 0 0 0 -15 63 28 -8 0 -15
@person reply|0 0 0 -49 0 46 -10
@person report|-23 15 0 0 -8 -29 0 41 0 -6
@person responsible|0 0 0 47 0 0 0 0 0 0 -11
@person retorted|0 0 0 -37 0 0 27
@person ring|0 0 0 0 0 -27 0 49
@person rule|0 -6 0 -10 0 0 46 -11
@person sack|-14 0 0 0 0 0 0 0 0 48
@person say|49 0 -7 23 0 35 -47 52 0 -10 -81
@person send|13 0 0 20 12 33 0 -25 0 -7 -23
@person shake|0 0 0 31 0 0 -10
@person share|0 0 0 0 0 36 0 -11
@person shrug|0 0 0 31 0 -29
@person sign|17 0 0 -17 0 0 14 -17 0 0 46
@person snap|0 0 0 37 0 0 -9
@person somewhat|0 0 0 -11 0 -8 -11 48
@person speak|8 0 0 21 0 0 9 -32 0 -17
@person stay|0 0 0 -35 -8 -14 15 -7
@person step|-6 0 0 0 -9 0 0 56
@person stop|0 0 0 0 0 0 40 0 0 -13
@person stress|31 0 0 34 0 0 -10 -9
@person suggest|0 0 0 -37 -8 34 0 -13 0 -10 47
@person summit|0 0 0 36 -10 -11 0 8
@person supporter|37
@person swear|0 0 0 38 10
@person take|-11 0 0 13 52 0 0 -27 0 -12
@person talk|0 0 0 53 -15 22 -44 51
@person telegraphed|0 0 0 -6 0 42
@person tell|13 -14 0 7 0 0 -21 0 22 -71 86
@person thank|0 0 0 -13 41 -10 0 -14 0 -17
@person think|0 0 0 -12 0 60 0 -16
@person throw|-8 -25 0 0 0 0 0 0 0 54
@person tour|0 0 0 0 -16 0 0 36
@person tourist|0 0 0 60
@person towards|0 0 0 0 0 32 0 0 0 -9
@person truck|39 0 0 0 0 0 0 -6 0 -27
@person tweet|0 0 0 38 12 0 7 -13
@person unbanned|0 0 0 -9 0 -10 0 0 0 0 68
@person ventilator|0 0 0 -11 0 0 0 0 0 59
@person visit|0 0 0 -22 42 32 -35 -58
@person voice|0 0 0 -63 -15 -10 0 24
@person vow|-11 0 0 -20 -7 -9 44
@person walk|0 0 0 0 23 0 14 32
@person whose|-19 0 0 7 0 0 0 0 0 -18 37
@person will|0 0 0 14 -7 -8 31 15 0 38 -26
@person wish|0 0 0 -12 16 39
@person withhold|0 0 0 36 0 0 0 0 0 -6
@person would|0 0 0 -65 -10 8 71 -28
@person write|0 55 0 -35 0 -8 -23 32 0 0 -11
@place|94 56 -18 -8 -30 8 14 30 0 31 50
@place #|-48 0 31 0 0 0 0 0 0 0 -13
@place 30th|0 0 0 0 0 0 0 0 0 32
@place @date|-6 32 26 0 -36 -82 -117 99 -31 -76 38
@place @group|21 -10 0 -18 -7 0 0 11 20 -35 -10
@place @military_unit|-10 37 27 -13 0 0 0 0 0 -29 -17
@place @organization|85 -18 0 -17 -20 -99 16 -18 0 0 7
@place @person|-73 68 0 56 0 41 19 -58 -10 0 15
@place @place|24 0 -7 0 11 18 -9 100 -25 10 82
@place @platform|0 0 0 -38 -20 12 0 14 0 40 -8
@place @state|0 41 -17 -24 -97 0 -52 46 25 -40 -21
@place @weapon|-21 25 0 53 0 0 -6 18 0 -17 -10
@place about|0 0 0 41 -20 29 0 -10 0 -15 -9
@place abruptly|0 0 0 0 0 -16 75 -10 0 -8 -20
@place accord|13 0 0 -30 0 44 -16 13 0 -31 54
@place acknowledge|-13 -12 0 -7 0 -13 0 0 67 21
@place across|42
@place admit|0 0 0 0 0 49 0 0 0 0 -14
@place again|-56 -38 0 0 0 0 0 73 29 7
@place against|8 0 0 44 0 0 0 0 0 22
@place agree|0 0 0 0 0 0 0 -45 0 -10 72
@place air|-50 -15 32 0 0 0 0 0 0 6 39
@place airborne|34
@place alarmed|41
@place all|51 0 0 -6 -10 0 -7 36 0 -30 -11
@place along|16 15 0 0 0 -38
@place announce|-17 0 0 -35 -7 62 0 62 0 -59
@place any|21 0 0 -31 0 0 0 0 0 42
@place army|15 -42 0 -12 0 0 0 0 0 -9
@place arrest|-14 0 0 0 36 0 0 0 0 -10
@place arrive|-22 30 0 0 0 0 0 -7 0 -17 43
@place ask|0 0 0 13 28 -44 -15 14 24
@place assure|0 0 0 0 15 0 0 0 0 -31
@place attache|-26 31
@place bar|48 0 0 0 0 0 0 0 0 -15
@place barrier|-17 -18 0 0 0 0 0 0 0 -9 33
@place because|-8 -10 0 45 0 0 16 0 0 -28
@place begin|-20 0 0 0 45 0 0 -18 0 22
@place believe|0 36 0 -9
@place between|32 -8 0 0 0 -9 -12 0 17
@place birth|-7 0 0 0 0 0 0 0 0 0 32
@place bishop|-22 32 0 0 0 0 0 0 0 0 15
@place blame|0 0 0 45 0 0 0 0 0 -11
@place blare|0 0 0 0 0 -69 0 0 0 0 20
@place blood|0 0 0 -67 0 21
@place blow|-8 0 0 36 0 0 0 0 0 23
@place bomb|31
@place border|-20 31 0 12 -21 8 -11 -9 0 -32 -13
@place both|21 0 0 -7 34 -29 -10 -6 0 0 6
@place bound|-25 -12 0 0 0 0 0 0 0 36
@place bring|-18 0 0 0 0 0 -7 32 0 -7
@place broadcaster|-11 0 0 -19 0 0 0 0 0 54
@place broker|0 0 0 0 0 0 0 0 0 33
@place bugle|0 31 0 -8
@place burnt|-20 0 0 45
@place bury|-7 48
@place but|24 0 0 0 0 0 16 -41
@place cabl|0 0 0 0 0 0 0 0 0 33
@place call|40 -16 0 36 -16 -20 48 -21 0 0 69
@place cancel|-58 25 0 0 0 0 15 0 0 -19
@place capture|-31 0 0 0 0 0 0 0 0 7 -15
@place ceremony|0 0 0 33 0 -15 0 0 0 -16
@place chain|0 0 0 0 0 0 0 0 0 41
@place charge|0 0 0 0 0 0 30 0 0 0 -19
@place charter|0 0 0 0 36 -16
@place civilians|-9 0 0 0 0 0 0 0 0 0 30
@place closely|-12 0 0 -7 0 39 0 -10 0 -15
@place coast|11 -20 0 -19 0 0 0 -9 0 39 -22
@place collapse|0 0 0 0 0 11 36 -15
@place commission|0 0 0 0 39 0 0 0 0 -14
@place commissioner|0 0 0 0 0 0 0 52 0 -8
@place communique|16 0 0 0 -7 0 42 -17 0 -23
@place complete|11 -8 39 -7 0 0 -10 0 0 37
@place complex|0 -6 0 0 0 0 0 0 0 45
@place concede|0 -11 0 0 0 0 29 31
@place conferred|0 0 0 0 0 0 0 45
@place confirm|0 0 0 -42 0 0 0 -13 0 -18 11
@place conflict|0 0 0 47
@place consider|0 0 0 0 0 44 0 -7 0 -10
@place convey|0 0 0 0 -12 62 0 -34
@place could|0 0 0 37 0 0 42 -44
@place council|0 0 0 0 0 0 -26 0 0 33
@place counted|-11 -22 0 0 0 0 0 0 35 0 17
@place country|-14 0 0 0 0 60 0 -46 0 0 8
@place course|62 -7
@place court|-16 0 0 -43 23 33 0 -29 0 43
@place crowd|0 32
@place custom|-27 -12 0 -9 -7 0 0 0 0 71 -15
@place day|-10 14 0 29 0 -19 15 0 0 39
@place decide|0 0 0 34 0 0 0 -17
@place decision|0 0 0 0 -18 34
@place decline|-6 0 0 -21 0 63 -10 29
@place decree|0 0 0 0 0 0 0 0 0 30
@place delegation|0 0 0 31 0 -11 0 -27
@place detachment|-8 67 0 0 0 0 0 0 0 -31
@place detected|22 0 0 0 37
@place detention|0 0 0 0 0 0 -11 0 0 0 35
@place dinner|0 0 0 0 0 -17 53
@place diplomat|20 35 0 -16 38 0 24 -24 0 -38 -24
@place dismantle|-9 35 0 0 -11 0 0 -36
@place dispute|0 0 0 -37 0 9
@place docker|0 -9 0 -23 0 0 0 -7 0 0 49
@place double|-7 0 0 0 0 0 0 0 0 0 46
@place downed|-6 0 0 0 0 0 0 0 0 33
@place draw|-19 -11 0 71 0 9 0 -7 0 -7
@place drop|0 23 0 -10 0 -7 33 41 0 -9 -29
@place drown|0 0 0 0 0 0 0 0 0 34
@place druzhba|0 0 0 31 0 0 -10
@place easy|0 0 0 0 0 0 0 0 0 0 30
@place editorial|0 0 0 36 0 0 0 -7
@place elicited|0 0 0 0 34 0 0 0 0 -7
@place embassy|-26 11 0 0 0 0 0 30 0 17
@place end|0 50 0 33 -6 -8 33 22 0 17 -36
@place envoy|0 37 0 38 0 0 34 -16
@place fabricated|0 0 0 -20 0 48
@place fail|0 0 0 0 0 0 47 -22
@place fall|27 -14 0 6 40 0 6
@place feature|0 0 0 -9 37 0 0 -7
@place fighter|0 -57 0 0 0 0 0 0 0 10
@place file|0 0 0 0 -15 0 0 31
@place find|-21 0 0 51 0 0 0 -6
@place fined|0 0 0 -7 0 0 0 0 0 33
@place fire|13 0 0 -28 39 -10
@place first|31 -34 0 -43 -14 -37 -35 91 0 -19
@place fly|59 25 0 0 -7 0 12 -50 0 -15
@place follow|-30 0 0 0 0 0 0 -7 0 28
@place form|0 0 0 13 0 0 0 -17 0 41
@place format|0 0 0 0 0 -21 34 32
@place fort|-9 14 0 0 0 0 0 0 0 32
@place fringe|0 0 0 0 0 0 -32 14
@place gagged|-18 0 0 0 0 0 0 0 0 32
@place garland|0 35
@place garment|0 0 0 0 0 0 0 0 0 35
@place gesture|0 0 0 0 0 0 0 -7 0 0 53
@place get|0 0 0 0 0 0 0 36
@place gift|-31 -8 0 0 0 0 0 0 0 -9 82
@place give|0 -13 0 -12 -34 37 0 -8 0 -27 -20
@place go|25 32 35 -7 0 16 37 -24 0 -19 -19
@place grain|0 -6 0 0 0 0 46 0 0 -7
@place grilled|-8 0 0 56
@place grow|0 0 0 20 0 52 -7
@place grower|0 0 0 0 0 0 0 0 0 40
@place guard|0 -7 0 -10 0 0 60
@place guerrilla|0 44 0 0 0 0 0 0 0 -13 23
@place hand|0 -23 0 0 12 0 0 0 0 34 -18
@place harbour|0 45 0 -8 18 -11 0 0 0 -26
@place hear|0 0 0 0 0 0 0 -36 24
@place high|0 0 0 -6 0 0 0 -34 0 0 47
@place highland|0 0 0 0 0 65
@place hoax|0 0 0 -10 -7 0 0 0 0 51
@place homeward|0 41 0 0 0 0 0 0 0 -17
@place hope|0 0 0 0 0 -24 0 30
@place hotel|45 0 0 0 -9 0 -7 -9 0 -18 -8
@place if|35 0 0 -50 -14 0 0 41 0 0 -17
@place instead|0 0 0 0 0 0 0 -32
@place internet|35 0 0 0 0 -10
@place invite|0 0 0 11 9 -15 0 33
@place judge|0 0 0 48
@place keleti|-49
@place knot|0 0 0 0 0 -17 0 30
@place lawyer|8 0 0 81 0 0 0 0 0 -14
@place leader|-37 0 0 24 8 25 16 -35 25 -11 -7
@place learn|0 0 0 0 0 0 0 44
@place leave|33 -20 0 50 -7 -7 -32 0 0 7 -16
@place legislature|0 0 0 0 0 -17 0 0 0 57
@place let|41 64 0 65 -10 0 0 -17 0 -6 -77
@place letter|0 0 0 -12 0 0 39
@place lie|0 33 0 0 0 0 23 -12 0 0 -10
@place lift|0 59 0 0 0 55 0 -26 0 0 64
@place line|0 35 0 0 36 0 0 -10 0 -7
@place lose|-22 33 0 0 0 0 0 0 0 -9
@place make|-15 0 0 0 0 0 0 18 0 0 33
@place mayor|-18 0 0 0 -7 76 0 -9 0 -21 -13
@place meet|21 28 0 26 0 -6 14 -31 21
@place meeting|0 -8 0 0 0 0 -8 0 0 41
@place menace|0 0 0 72 0 0 0 0 0 -13 -9
@place militiamen|-7 0 0 0 0 0 0 0 0 30
@place minister|0 -7 0 0 0 13 8 -31 0 0 8
@place month|-55 59
@place more|32
@place motorway|0 0 0 0 0 0 0 0 0 36
@place mouth|37 0 0 -8
@place movement|-11 0 0 0 0 52
@place name|0 44
@place navy|-46 48
@place negotiator|-10 -7 0 0 25 0 -11 49 0 -7
@place neither|0 0 0 -31 0 0 0 -39 64
@place never|0 0 0 0 -12 0 0 -8 0 45
@place newsmen|0 0 0 -13 0 0 0 34
@place newspaper|-7 0 0 0 25 -19 0 -35 0 0 38
@place night|26 14 0 0 36 0 0 0 0 -15
@place northern|-11 0 0 0 0 0 0 0 0 39
@place notify|0 0 0 0 0 0 0 0 0 48
@place now|0 -13 0 0 0 0 0 35
@place observer|0 0 0 0 0 0 0 -14 0 0 58
@place old|56 0 0 0 0 0 0 0 0 -7
@place once|-28 40 0 -11 0 -21 0 9 0 -12 -34
@place one|-16 -6 0 0 0 81 0 0 0 -15
@place open|-10 0 -6 0 0 0 26 -28 0 0 61
@place opposition|0 0 0 0 0 0 0 31
@place order|-75 0 0 -20 0 0 0 0 0 56
@place pact|0 0 0 -40 0 0 18
@place palace|-14 -8 0 39 0 0 0 0 0 -9
@place paper|0 0 0 29 0 0 -7 -37
@place parliament|-15 0 0 -12 0 -51 0 -16 0 0 33
@place party|41 0 0 0 0 0 0 0 0 -10
@place pass|0 13 0 57 0 0 0 -6 -6 -21 -16
@place passport|-8 -12 0 -8 -7 32 0 0 0 0 13
@place people|-18 40 0 0 0 0 0 0 0 27
@place plant|0 0 0 91 -11 0 0 -13 0 27
@place port|8 -16 0 0 0 0 0 0 0 39 -22
@place porter|0 0 0 0 0 0 0 0 0 0 41
@place post|-39 0 0 17 0 0 0 0 0 24
@place predict|-6 0 0 -8 0 70 0 -41
@place prefecture|-15 0 0 0 0 0 0 0 0 49
@place presence|0 0 0 -9 0 0 0 35 0 0 -8
@place proces|0 -9 0 0 0 0 0 44
@place prohibit|41 0 0 0 0 0 0 0 0 -20
@place prosecutor|-19 0 0 0 0 0 0 0 0 -18 37
@place protest|-14 0 0 -34 44 0 30 0 0 -10
@place put|0 -8 0 9 49 27 -7 -10 0 -29 11
@place quay|0 20 0 0 0 -6 0 33
@place quietly|0 0 0 0 0 0 -8 30
@place radar|0 0 0 0 0 52
@place raid|-46 0 0 -9 0 0 0 0 0 16
@place rate|0 0 0 0 0 32
@place ratify|0 0 0 0 0 0 -24 35
@place reach|-14 0 0 33 0 46 -8
@place rebuke|0 0 0 -12 0 0 46
@place recall|0 0 0 0 0 0 0 0 0 38
@place receive|0 0 0 0 -10 0 0 -31 0 0 41
@place recognise|0 0 0 0 58
@place refuse|0 0 0 0 -9 0 -9 0 0 37
@place regret|0 0 0 -9 10 33 -11 -18
@place release|0 -8 0 -9 0 0 0 0 0 0 -31
@place reply|0 0 0 59 0 0 -6 0 0 14
@place request|0 0 0 36 0 -23 0 0 0 -14 24
@place retired|-32 26
@place return|35 8 0 -8 0 0 0 8 0 0 -50
@place ridge|0 11 0 0 0 0 0 0 0 0 57
@place riot|40 0 0 -21
@place river|0 0 0 -32
@place rott|0 0 0 0 0 0 0 0 0 38
@place rule|0 0 0 23 0 38
@place runway|-8 0 0 46
@place sanction|0 0 0 0 0 0 0 0 0 50 -6
@place say|0 24 -7 -52 -18 47 21 8 0 43 -10
@place screen|48
@place see|-7 28 0 17 0 -10 0 0 41
@place seek|0 -10 0 0 0 46 0 -22
@place separation|0 0 0 38 0 0 0 0 0 -10
@place separatist|12 0 0 -25 -9 48 0 -17
@place session|0 0 0 0 0 0 0 0 42
@place sewed|0 0 0 0 0 0 0 0 0 48
@place shipyard|0 0 0 0 0 0 0 0 0 49
@place show|38 0 0 -7 0 19 0 -6 0 -19 -10
@place shrug|0 36
@place shut|0 0 0 35 0 0 31 0 0 -28
@place side|35 0 0 0 -13
@place sign|0 0 0 0 0 0 7 -32 0 0 34
@place silence|0 -7 0 0 0 48 0 -8
@place since|-78 71 0 0 -10 0 -32 19 0 0 -35
@place slip|0 0 0 0 0 0 33 -6
@place someth|0 0 0 54 0 0 -8 0 0 -6
@place spy|0 0 0 0 0 0 0 0 0 56 -11
@place stall|-12 0 0 -17 0 0 35
@place stamp|0 0 0 0 41
@place stand|-29 0 0 0 0 45 0 0 0 -12
@place standstill|0 0 0 0 0 0 0 0 0 55
@place state|7 0 0 -16 0 0 48 -13 0 19 -9
@place steel|42
@place step|31 0 0 0 0 0 0 0 0 0 -7
@place strike|-22 -9 0 -18 0 -11 0 0 0 102
@place stunned|-16 0 0 -8 0 0 0 36 0 -10
@place summit|0 -10 0 -15 0 26 91 -40
@place supreme|0 0 0 30 0 0 0 0 0 -8
@place tacit|0 0 0 0 0 0 0 -19 0 0 30
@place talk|0 0 0 23 -6 0 12 30
@place teacher|0 0 0 0 0 0 0 0 0 0 70
@place tell|58 -19 0 -10 -10 -7 -11 28 -7 49 -13
@place terminal|0 0 0 0 0 0 0 0 0 31
@place text|0 0 0 -16 0 0 71 8
@place then|0 -9 0 21 0 0 30 -27 30
@place threaten|-8 0 0 49 0 -9 0 -7
@place three|19 -14 0 0 0 -6 13 -7 0 39
@place tour|-6 0 33 0 0 0 0 0 0 0 8
@place tower|0 0 0 34
@place towline|0 0 0 0 0 0 0 0 0 0 31
@place town|40
@place tractor|0 0 0 0 0 0 0 0 0 41
@place transit|0 0 0 7 0 0 -17 36
@place treaty|0 0 0 43 0 -9 11 -27
@place tribunal|-16 -10 0 -8 26 0 0 47 0 -6
@place troop|41 -9 0 -37 0 0 -12
@place turn|39 0 0 0 0 13 -17 31 0 43 28
@place two|49 0 0 0 -8 0 0 -7 0 0 -18
@place unannounced|0 0 0 0 0 0 0 32
@place under|52 -6 0 -19 0 -11 -7 -23 0 -41 -9
@place uninspected|0 0 0 0 0 0 0 0 0 38
@place unlikely|0 0 0 0 0 30
@place until|0 -13 0 -14 -9 0 14 -32 0 9 -12
@place usual|-9 0 32
@place vacate|0 30
@place visas|0 0 0 0 0 0 0 30
@place visit|0 0 0 0 0 0 0 44
@place voice|0 0 0 0 41 -14
@place vote|0 0 0 47 0 0 0 0 0 -13 26
@place want|0 0 0 84 0 25 0 -19 0 -8
@place waters|-19 0 0 0 0 -20 41 0 0 16
@place wave|-13 0 0 0 0 0 0 0 0 0 32
@place week|-12 0 0 0 0 0 0 0 0 31
@place west|33
@place while|-10 -29 0 -24 0 0 38 17 0 0 -10
@place whom|0 0 0 0 0 -95 0 0 0 7
@place wide|0 0 0 0 43 0 0 -9
@place will|-21 20 0 0 0 0 -10 -32 0 59 -8
@place win|-7 0 0 0 0 0 0 44
@place winter|0 0 0 62 0 0 -6 -10 0 -11 -10
@place within|0 30 0 -11 0 -13 0 0 0 -28
@place without|-31 43 0 -18 -11 -9 13 -10 0 -9
@place would|-43 0 0 31 57 0 -20 -22
@place yet|0 0 0 0 0 61
@place you'll|0 0 0 31 0 0 0 -32
@platform|79 -32 -42 0 0 -44 -117 -47 -54 19 -6
@platform #|0 0 0 0 0 0 0 0 0 36
@platform @place|77 0 0 0 -8 0 0 0 0 31 -10
@platform @state|42 0 31 -9 -9 -9 0 0 0 -16
@platform armoured|39 9 0 -11 0 -50 0 -12 0 -15 -11
@platform balloon|-22 -19 0 -23 0 0 50 13 0 -20 54
@platform boat|-53 -6 0 -20 31 -26 -11 16 0 31 14
@platform bomber|10 0 0 33 0 -8 0 0 0 -26 -14
@platform bound|0 32
@platform bulk|0 -7 0 0 0 0 0 0 0 31
@platform bulldozer|14 7 0 53 -7 30 0 -10 0 -23 -16
@platform car|-42 -14 0 0 0 0 0 0 0 56 23
@platform cargo|0 0 0 -7 0 0 0 0 0 0 31
@platform carry|31 0 0 0 0 0 0 0 0 0 -7
@platform clank|0 41 0 0 0 0 0 0 0 -17
@platform coastguard|15 0 0 0 0 0 0 0 0 -34
@platform corvette|19 -10 0 0 0 0 0 0 0 48
@platform could|-38 0 0 15
@platform cutter|29 30 -11 -45 -7 -14 0 -13 0 41 17
@platform destroyer|31 -14 25 39 -10 20 -8 -11 0 -9 -19
@platform dhow|-52 -9 0 -18 -7 33 0 0 0 49 -16
@platform ferry|-42 -27 -6 -31 7 19 -9 11 0 -11 -16
@platform fly|30 -6 0 0 0 0 0 0 0 -9 -13
@platform freighter|-60 21 0 11 21 0 0 -10 0 20 -16
@platform frigate|20 -10 0 28 18 -29 -19 26 0 0 -50
@platform go|40 7 0 -9 0 0 0 -9
@platform grain|-15 31 0 0 40 0 0 -11 0 0 50
@platform gunboat|0 0 0 8 0 -22 0 34 0 0 36
@platform hand|0 0 0 0 0 0 0 0 0 -6 35
@platform helicopter|-11 35 0 31 0 33 0 38 0 26 14
@platform hospital|-10 32 0 0 -6 0 0 0 0 0 11
@platform jet|32 -15 -6 18 17 0 -7 0 0 -29
@platform land|14 0 0 48 0 0 0 -10 0 -26
@platform leave|95 54 0 -8 0 0 -8 0 0 -35
@platform lorri|-24 -49 0 -34 -24 -11 -18 -18 0 25 62
@platform make|0 0 0 0 0 0 0 0 0 34
@platform maverick|31
@platform merchant|48
@platform minehunter|38 -26 0 0 0 0 0 0 0 -10 -8
@platform minesweeper|-12 36 0 0 0 7 0 0 0 0 -7
@platform pass|17 43
@platform passenger|30 0 0 -9
@platform plan|23 -16 0 34 12 -10 -6 7 0 -6 29
@platform plane|-42 0 0 22 -13 -64 0 22 0 32 32
@platform release|0 0 0 0 0 0 0 0 0 0 33
@platform satellit|0 -8 0 0 0 0 0 0 0 34 -13
@platform scramble|33
@platform ship|-44 0 0 37 0 -16 14 0 0 34 20
@platform submarine|0 -36 14 60 -12 -10 -7 44 0 35
@platform survey|10 12 0 -42 19 28 0 0 0 -35 -19
@platform swap|-7 0 0 38 0 0 0 0 0 0 -9
@platform take|70 0 0 -15 -10 0 0 0 0 -9
@platform tank|34 20 0 0 30 0 -6 -25 0 -66 -38
@platform tanker|-35 -54 0 -31 24 0 0 -9 0 66 12
@platform transport|0 0 0 -28 0 0 0 0 0 53
@platform trawler|-78 -29 0 45 -11 0 0 0 0 86 25
@platform truck|-59 0 0 -17 -6 -10 -17 0 0 26 17
@platform tug|0 0 0 0 0 0 0 0 0 0 31
@platform vehicle|-16 16 0 19 26 0 0 36 0 -27 -21
@platform vessel|-32 23 0 -8 0 0 0 0 0 26 -19
@platform warship|-44 -54 0 18 0 22 0 15 0 8 9
@platform yacht|-34 -10 0 -6 0 0 0 -20 0 0 -23
@state|-54 -106 -124 21 -52 -14 -73 0 -121 0 -34
@state #|-14 -27 31 -8 -13 -7 0 0 0 -37 35
@state @date|17 -24 -13 37 -19 75 -92 0 -10 29 -10
@state @group|-18 67 0 0 -28 -34 -50 -11 -14 -13 -14
@state @military_unit|-92 52 -28 0 8 -12 -7 -22 0 -78 -25
@state @organization|-59 -33 0 26 6 -9 -75 42 -10 -77
@state @person|-91 -13 -34 -6 18 -8 -19 0 -30 -15 -53
@state @place|33 -63 21 18 7 -123 -51 39 92 0 -69
@state @platform|78 74 -21 -89 -35 -15 -43 -57 -13 18 -62
@state @state|-63 0 56 -54 -68 -44 54 174 -28 -127 -38
@state @weapon|44 -7 -9 -18 0 -16 -35 -9 -7 15 -67
@state abandon|0 -7 0 0 37 -9 27
@state abrogate|0 0 0 -10 0 0 0 0 0 31 -14
@state accept|0 20 0 13 -35 30 8 13 0 -16 -21
@state accord|25 0 0 0 46 -21 0 -13 0 -9
@state account|0 0 0 -10 -12 31 0 -21 0 -18 -7
@state accuse|6 0 0 110 0 -18 17 -27 0 -46 -7
@state acknowledge|-23 0 0 7 -7 54 0 0 -9 -13
@state act|0 43 0 0 0 45 0 -11
@state admiral|13 0 0 6 0 0 0 -10 0 -44 -16
@state advance|31
@state advise|0 0 0 -6 0 69 0 -7 0 0 -8
@state advocat|0 0 0 0 0 33 0 -10 0 0 -8
@state advocated|0 0 0 -12 0 51 0 0 0 0 -16
@state again|-29 19 0 -30 0 40 -11 -36 0 -15 -33
@state against|18 0 0 57 0 -56 0 -15 0 -19 -17
@state agent|0 0 0 11 -9 60 0 -10 0 0 -12
@state agree|0 -23 0 -12 -9 -24 -46 89 0 -11 -28
@state aid|-44 0 0 -14 0 -11 0 0 0 16 36
@state aide|0 0 0 32 0 -11 0 40 0 -31 29
@state aired|-12 0 0 -9 0 38
@state airlin|0 0 0 -18 0 -10 41 -6
@state airman|-22 -13 0 -12 0 0 0 0 0 30 21
@state airmen|0 0 0 0 -7 0 0 35 0 -25 50
@state airspace|44 0 0 0 0 0 0 21 0 -11 -9
@state all|-7 10 0 40 -10 0 0 11 0 9
@state allegation|-9 0 0 -23 -7 85 0 -8 0 -7
@state allege|-31 0 0 52 0 -9 0 -7 0 -9
@state alliance|38 0 0 -17 0 0 0 0 0 -26
@state altered|0 0 0 0 31 0 0 -8
@state amend|0 0 0 30 0 -18 0 -17
@state annex|0 0 0 -7 0 0 -9 0 0 43
@state announce|15 18 0 0 16 0 -33 0 0 17
@state anti-graft|0 0 0 37 0 0 0 -10
@state antonov|54 -6 0 -16 0 -8 0 0 0 -9 16
@state any|-23 0 0 33 0 -12 0 34
@state anyth|0 0 0 0 0 0 -6 34
@state apologise|-8 0 0 22 61 0 -19 -33
@state apology|0 0 0 -39 52 0 0 0 0 0 15
@state appeal|-13 0 0 -48 28 63 -26 -17 0 33 -6
@state applaud|0 0 0 -9 41 0 0 -15 0 -13
@state application|-7 0 0 20 68 8 -7 -10 0 -30 -24
@state apply|0 0 0 18 0 44 0 0 0 -7 -7
@state arm|11 -28 0 12 -37 -19 42 -41 0 16 29
@state armour|53 27 0 -9 0 -8 0 7 0 -35 -15
@state armoured|6 33 0 0 0 0 0 0 0 0 -7
@state army|-27 30 0 -11 0 0 0 0 0 0 31
@state arrest|-10 0 0 -42 0 -6 0 0 0 15
@state arrogance|0 0 0 -49
@state artist|0 0 0 0 0 0 0 0 0 0 35
@state ask|-29 -23 0 61 -27 52 7 9 -15 8 -14
@state assembly|0 0 0 8 0 11 35 -27
@state assure|0 -6 0 -21 24 -7 0 -19 0 37
@state asylum|0 0 0 -15 0 41 0 0 0 -6
@state attack|-23 0 0 31 0 -12
@state authorities|21 0 0 -35 0 10 16 -25 0 -13 24
@state avoid|0 0 0 0 0 30
@state await|0 0 0 13 -9 37 -6
@state awarded|0 0 0 -8 0 0 0 44 0 -18
@state away|0 0 0 0 0 0 0 -16 0 0 35
@state back|0 -22 0 -74 123 33 33 68 0 -35 -41
@state bade|-18 0 0 0 0 110 0 -11 0 0 -13
@state balk|0 0 0 -7 0 0 33 -11
@state ballot|0 0 0 -6 0 -7 0 0 0 34
@state bank|17 -14 0 -7 8 0 -11 -25 0 20 -35
@state bar|-71 0 0 21 0 -16 -7 0 0 69 -12
@state barely|0 0 0 0 0 0 40 -17
@state base|-14 19 0 -22 12 -6 0 40 0 26 -12
@state battery|51 0 0 -18 0 0 0 0 0 -12
@state battle|32
@state become|-7 0 0 -12 7 -15 0 87 0 -7 -7
@state begin|14 18 7 -13 -7 0 0 -8 0 14 -32
@state behind|0 0 0 0 0 30
@state believe|15 0 0 0 0 40 0 0 0 -19
@state besiege|55 0 0 0 0 0 0 0 0 -11
@state bid|0 0 0 -22 31 -26 0 37 0 0 -6
@state biker|-12 0 0 0 0 0 0 0 0 35
@state biscuit|0 -9 0 0 0 0 0 0 0 36 -17
@state bishop|0 0 0 17 0 47 0 -28 0 0 -9
@state bitter|0 0 0 55 0 0 0 -13
@state blame|0 0 0 97 0 0 0 0 0 -16 -10
@state block|16 0 0 -24 0 0 0 0 0 33 -6
@state blockade|20 -10 0 0 0 0 0 0 0 23 -41
@state bolster|32 -12 -7
@state bond|0 0 0 0 0 0 0 0 0 0 30
@state boot|35 0 0 0 -9 0 -7
@state border|85 0 0 -58 -32 -54 -13 23 0 11 -7
@state bouquet|0 0 0 0 0 0 0 0 0 0 33
@state bow|0 13 0 -32 27 -20 0 0 0 0 -6
@state boys|-12 37 0 0 0 0 0 0 0 -6
@state break|-23 0 0 -16 -7 47 81 -71 0 78
@state bring|-54 19 0 0 -17 0 -17 62 0 -10 26
@state broadcaster|-7 0 0 9 0 0 0 0 0 12 53
@state broker|0 0 0 0 0 0 0 32
@state brother|0 0 0 -66 57
@state brush|0 0 0 10 0 62 -27 0 0 -11
@state build|32 0 0 -6 0 0 0 -7 0 6 -8
@state bury|0 -8 0 -11 10 0 0 41 0 -9
@state businesslike|0 0 0 -21 0 34 0 0 0 -10
@state businessman|0 0 0 -7 0 0 0 -25 0 0 57
@state buy|-16 0 0 -15 0 -16 0 0 0 30 -14
@state cabinet|37 26 0 -16 -29 39 0 28 0 -57
@state calendar|0 0 0 -9 0 0 0 35 0 0 -8
@state call|-11 73 11 49 12 29 90 -30 -8 45 -45
@state camera|0 0 0 -39 18 0 8 0 0 14
@state cancel|-7 12 0 0 0 -8 -12 -8 0 36 12
@state candidacy|0 0 0 -8 23 0 0 53 0 -21 -7
@state candidate|0 0 0 0 37 0 0 0 0 -13
@state canned|0 0 0 0 0 0 0 -10 0 0 39
@state cannot|0 0 0 33
@state capital|-8 0 0 -18 0 77 0 -23 0 -23
@state car|-16 0 0 26 0 0 0 0 0 42
@state carabinero|0 30
@state case|0 0 0 34 0 -16
@state casino|0 0 0 0 0 -33
@state cavalry|43 0 0 0 0 0 0 -20
@state central|-19 0 0 -6 0 37 0 -20 0 31 19
@state centrifuge|-11 35 0 0 0 0 0 0 0 -11
@state chamber|49 0 0 0 0 0 0 0 0 -22
@state champion|-6 0 0 -33 0 0 0 0 0 11
@state channel|24 0 0 -34 0 0 16
@state charge|-14 0 0 11 -10 13 -6 -11 0 -32 -10
@state ches|0 0 0 -34 -7
@state chocolate|0 0 0 -8 0 -7 0 53
@state city|-30 0 0 0 0 0 0 0 0 8 -9
@state claim|0 -13 0 30 14 6 0 -22 0 13
@state clamoured|0 0 0 0 0 53
@state clapped|63
@state close|0 -14 0 0 42 -7 7 -34 0 63
@state coach|0 0 0 -7 0 -35
@state coal|0 0 0 0 0 0 0 0 0 35 -13
@state coast|-56 51 0 -13 0 0 0 11 0 6 -21
@state colleagu|-11 0 20 0 0 -8 0 43 0 -11
@state colleague|0 0 0 26 -14 -36 -49 35
@state colonel|41 11 0 -8 0 0 0 10 0 -51 -17
@state column|19 33 0 0 0 0 0 0 0 -10 -9
@state come|-19 0 0 20 -23 -13 33 29 0 0 -9
@state command|-30 39 0 0 0 0 0 0 0 -7
@state commander|-22 0 0 53 0 0 0 -32
@state commend|0 0 0 0 34 0 0 -9 0 0 -33
@state commentary|0 0 0 37
@state communist|0 0 0 -13 0 0 0 34
@state compensated|-13 0 0 0 30
@state complaint|-6 0 0 -18 20 64 0 -7 0 0 -10
@state comply|0 0 0 -6 0 0 0 46 0 0 22
@state comptroller|-11 0 0 66 0 -6
@state condemn|21 0 0 33 0 0 0 0 0 -8
@state congratulate|0 0 0 -7 70 0 0 0 0 -7 -16
@state conscript|77 -7 0 -15 0 0 0 0 0 -52 -8
@state consent|23 0 0 -28 34 -12 17 27 0 0 -33
@state consider|0 -17 0 0 15 -23 -8 -7 46 13 -18
@state consortium|0 0 0 0 0 0 0 33
@state constitution|0 0 0 -31 0 0 34
@state consular|0 0 0 0 0 0 0 -7 0 42
@state consulate|-14 -7 0 57 0 -7 0 -19 0 11
@state consultation|0 0 0 0 0 0 0 -9 0 48
@state contemplate|0 0 0 0 0 47
@state contracted|0 0 0 0 0 0 0 50 0 0 -6
@state convey|0 0 0 0 -18 31
@state convict|-21 0 0 -8 0 0 0 0 0 31
@state convoy|0 47 0 -7 0 -10 0 0 0 -10 30
@state could|-18 33 0 17 0 14 -26 15 0 16
@state council|0 0 0 0 0 -10 55 0 0 -7
@state counterpart|-10 0 0 -56 24 -31 -15 23 0 -14 -19
@state credential|0 0 0 -10 0 0 0 0 0 41
@state credit|-9 0 0 -22 40 52 0 -8 0 0 -37
@state creditor|0 0 0 49 0 -21
@state custody|-17 0 0 -8 -9 0 0 0 0 23 40
@state custom|0 -13 0 -26 30 -13 21 -37 0 -8 23
@state cut|-50 44 0 -28 -27 0 19 -23 0 85 -27
@state dam|0 0 0 30 0 -12 0 -14
@state dared|0 0 0 36
@state dawn|44 0 0 -8 0 -28 0 63 0 -10
@state dead|0 0 0 0 -18 31
@state deadline|0 0 0 59
@state debate|0 0 0 0 0 30 0 -16
@state decide|0 0 0 -23 0 0 -19 31 0 38
@state decision|37 0 0 49 9 41 -7 -24 0 -33 -22
@state declare|42 -8 0 15 -7 -7 10 6 0 53 -11
@state decline|0 0 0 53 0 -12 10 -12 0 14 -9
@state decree|0 0 0 30 0 -9 0 -7 0 0 -8
@state decry|-9 0 0 15 0 0 0 34
@state delay|0 0 0 0 -8 -25 59 0 0 0 -7
@state delegate|0 -12 0 6 49 -15 44 -15 18 -31 -8
@state delegation|-46 -29 0 -57 -20 40 77 -41 -12 8 -27
@state deleted|0 0 0 0 0 0 0 0 0 -6 39
@state demand|-17 -9 0 122 -70 -20 -8 -20 0 36 -15
@state demolish|-6 0 0 -6 0 0 0 0 0 0 38
@state deny|12 9 0 -49 0 20 23 97 0 -55 7
@state deploy|44 0 0 -7 0 0 0 -9
@state deport|-10 0 0 -13 -6 0 0 0 0 52 -7
@state deputi|40 0 0 -8 0 0 -14 0 0 -8
@state deride|0 0 0 37
@state describe|45 0 0 -23 -16 9
@state desk|0 0 0 -41 0 0 0 -12 0 38 -17
@state detain|-36 0 0 0 0 0 0 0 0 66 -11
@state detectiv|-20 0 0 -10 0 -11 0 49 0 29
@state deterrent|54
@state development|0 0 0 0 0 40
@state dialogue|0 0 0 33 0 -18 43 -9 0 -13
@state dine|0 0 0 0 0 0 51 -47
@state diplomat|-65 23 0 -22 -64 16 0 -11 -6 65 -33
@state disappointed|-44 0 0 0 0 30 0 0 0 -14
@state dismiss|0 -8 0 -20 -7 66 0 0 0 -9 -7
@state dispatch|37 -11 0 0 -9 0 0 0 0 0 14
@state dispute|0 0 0 72 0 -19 -11 -13 0 -7
@state distanced|0 0 0 30 -10 0 0 0 0 -11
@state disturbed|0 0 0 -13 -13 45
@state diver|-22 37 0 0 0 -8
@state does|18 -9 0 -33 24 13 14 12 0 -18 -7
@state draft|0 0 0 25 0 0 0 30
@state drag|0 0 0 34 0 0 -16 0 0 -9
@state draw|-30 42 0 -8 0 0 0 0 0 8
@state driver|36 0 0 -24 0 0 0 -9 0 -38 16
@state drop|0 0 0 -56 13 0 0 -19 0 -14 59
@state dusk|-14 36 0 0 0 0 0 0 0 0 -7
@state earthquake|0 0 0 0 -16 -28 0 55
@state ease|0 -9 0 0 33 0 0 -25 0 0 30
@state east|36
@state eastern|0 39 0 -21 0 0 16
@state edge|-18 0 0 -10 0 0 0 33
@state education|-36 0 0 0 0 0 0 0 0 0 -8
@state eighteen|0 0 0 0 0 0 0 0 0 32
@state elect|0 0 0 37 0 20 0 -11 0 -7
@state eleven|30 0 0 0 0 0 -8 41 0 -29 -8
@state embargo|0 0 0 0 0 0 0 0 0 37 -18
@state embassy|36 9 0 44 18 -9 -26 -31 14 -31 16
@state emergency|25 0 0 0 0 -34
@state emissary|0 0 0 -12 0 -8 24 -7 47
@state empty|-10 -7 0 -11 0 0 0 -15 0 20 47
@state endorse|0 0 0 -22 40 0 0 -29
@state enter|0 0 0 0 0 27 -13 56
@state entry|0 0 0 0 0 0 0 74 0 -10 -25
@state envoy|0 -7 0 -34 54 -12 20 -10 -8 28 6
@state escort|43 0 0 -8 0 0 0 0 0 22
@state eurozone|0 0 0 0 0 0 0 35 0 0 -19
@state ever|0 0 0 -10 0 0 0 -33
@state evidence|36 0 0 -9 0 -35
@state except|0 0 0 0 0 0 32 -46
@state exchange|-18 0 0 -15 -8 0 -6 45 -16 -10 54
@state excluded|0 0 0 58 0 -8 0 -29
@state expel|-11 0 0 9 -9 0 0 -15 0 88 -12
@state explanation|0 0 0 -46 0 44
@state export|0 0 0 0 0 0 0 0 0 -7 42
@state extend|-8 -9 0 -8 0 0 0 53
@state extradite|-14 0 0 0 -10 -16 0 39 0 -18 34
@state face|-6 0 0 39 0 0 0 0 0 -12
@state facilitator|0 0 0 0 0 -7 9 30
@state fail|24 -7 0 -12 9 0 68 18 0 0 -21
@state fall|0 0 0 9 0 0 16 -6 0 -9 36
@state famili|0 0 0 -10 -11 23 0 -14 0 -7 44
@state fault|0 0 0 31 0 0 0 0 0 -9 -21
@state fear|31 0 0 0 0 0 0 28
@state fend|0 0 0 30 -6
@state fertiliser|0 0 0 0 0 0 0 0 0 30 -12
@state fight|40 0 0 7 0 0 0 -18
@state fighter|53 0 0 -10 0 0 0 0 0 -21 -14
@state figment|0 0 0 -12 0 49
@state fill|0 0 0 -8 0 -6 0 0 0 52
@state firemen|-7 -7 0 0 0 0 0 0 0 -10 66
@state fishermen|69 -9 0 -28 -15 31 -14 -10 0 12 29
@state flagged|-22 -15 0 -12 -26 0 0 0 0 33 6
@state flayed|0 0 0 36 0 0 0 -7
@state fleet|65 0 0 0 0 0 0 0 0 -10
@state flight|-6 0 0 0 0 0 0 0 0 37 -10
@state follow|-12 0 0 -7 0 39 0 -10 0 -15
@state forbid|0 0 0 -24 -12 0 0 -8 0 53 -11
@state foreign|0 0 0 12 -11 0 -11 55 0 0 -9
@state forest|38 0 0 -15
@state former|0 0 0 -6 -8 -9 0 -7 0 37 -19
@state forsworn|0 0 0 0 30 0 -13 -9
@state free|-7 -9 0 -30 6 0 -11 -7 0 -26 9
@state freeze|0 0 0 -10 0 -9 33 0 0 29 -13
@state freight|0 0 0 0 0 0 0 9 0 20 -35
@state fresh|22 -7 0 -14 0 0 -8 42 0 -11 -8
@state frontier|0 0 0 -27 -6 0 18 -35 0 9 20
@state fuel|-16 0 0 0 0 -17 0 0 0 -26 51
@state furiou|0 0 0 33
@state gagged|39 0 0 0 0 0 0 0 0 -35
@state garrison|21 56 0 32 0 -10 -10 0 0 -12 18
@state gas|-27 -8 0 -27 -7 28 -9 40 0 39 -16
@state gendarme|-28 -26 0 -8 0 0 0 0 0 38 49
@state general|-26 8 0 8 -13 -23 0 60 -13 34 -15
@state get|-7 0 0 13 -7 0 16 -32 -7 -16 25
@state give|0 0 0 26 81 -9 14 -37 0 -29
@state go|-13 -22 0 -39 -19 20 -9 16 0 71
@state go-between|0 0 0 -9 -9 -6 39 59 7
@state gold|0 0 0 0 0 0 0 0 0 46
@state good|-13 26 0 36 0 0 0 8 0 -16 29
@state government|51 -23 0 -51 31 0 34 25 -7 -31 40
@state grain|0 0 0 0 0 0 0 -7 0 0 40
@state grant|0 7 0 10 -15 -13 0 0 0 -30 37
@state ground|-17 63 0 -15 -10 0 0 0 0 72 -12
@state guard|-17 -20 0 -12 36 -18 -18 -17 0 52 -20
@state guest|0 -7 0 0 15 31 22 12 0 -11 -30
@state gunner|67 -20 38 -24 0 -9 0 0 0 -21 -7
@state hack|0 0 0 -9 0 0 0 0 0 33
@state hacker|-20 0 0 -22 0 0 0 0 0 67 -9
@state hail|0 0 0 0 32 0 0 -16 0 0 -16
@state halt|0 -16 0 12 19 17 -7 -17 0 52 -30
@state hand|0 0 24 -75 18 58 0 -20 0 -38 60
@state hanged|0 0 0 -12 0 0 0 0 0 37
@state hastened|0 0 0 37
@state help|-16 0 0 0 0 48 0 0 0 -23 26
@state herder|22 0 0 -7 0 0 0 0 0 0 32
@state herdsmen|7 0 0 0 0 0 0 0 0 38
@state high|39 0 0 11 0 0 0 0 0 -22
@state hilltop|15 30
@state hint|0 0 0 31 0 23 -8 0 0 -11 33
@state hold|0 -12 29 23 22 -95 -14 -20 0 26 -40
@state hospital|-8 0 0 -7 0 0 0 -16 0 0 38
@state if|-18 36 0 -22 0 0 0 0 0 0 23
@state ignore|0 0 0 17 0 0 58 -18 0 -12 -8
@state import|0 0 0 -11 0 0 0 0 0 0 36
@state impound|0 -8 0 -15 0 0 0 0 0 49 9
@state inch|0 0 0 -6 44 0 0 -28
@state inconclusive|0 0 0 0 0 0 33
@state infantry|52 12 0 -19 -7 0 0 -16 0 -28 -13
@state insist|0 -16 0 67 0 -7 -9 20 0 -23 -11
@state insolence|0 0 0 30
@state instructor|-8 16 0 19 0 -33 0 30 0 -42 -8
@state intelligence|19 0 0 -41 -15 -8 0 14 0 46 -16
@state intercede|0 0 0 -7 0 51 0 0 0 0 -9
@state interest|0 0 0 0 0 0 21 -7 0 -33 -19
@state invade|43
@state invitation|0 0 0 0 -28 -9 36 -25 0 0 49
@state invite|0 0 0 0 -12 -17 -7 51
@state jade|0 0 0 0 0 0 0 0 0 -34 32
@state jail|0 0 0 -6 -11 0 -17 0 0 61 -12
@state jirga|0 0 0 -24 0 0 39
@state join|0 0 0 0 0 -10 0 38 0 16
@state joke|0 0 0 0 0 0 -12 -27 31
@state judge|-25 0 0 53 -14 -57 -8 -9 0 40 -33
@state junta|0 0 0 0 -14 -21 50 7 0 9 -11
@state keep|-13 -42 0 0 33 65 0 -21 0 12 14
@state labourer|12 0 0 -8 37 0 0 0 0 -12
@state last|-12 60 0 0 42 -17 -20 -24 0 -11 -40
@state later|-30 0 0 13
@state launch|59 -11 0 -10 0 -7 0 36 0 -29
@state lawmaker|0 0 0 27 -55 0 -7 -23 0 -19 7
@state leader|-33 0 0 -14 21 21 0 0 -10 -22 -10
@state leadership|-14 0 0 7 -16 40
@state league|0 0 0 0 -7 -17 0 0 0 31 29
@state leave|11 0 0 -61 -10 -16 20 31 17 54
@state legislature|0 0 0 -7 0 39 0 0 0 -7
@state let|-43 -40 0 -20 -56 70 9 29 0 21 10
@state letter|-11 0 0 -26 41 -26 0 -18 66 -6 -27
@state lift|0 -23 0 -8 31 -23 0 46
@state line|53 -20 0 -14 0 -25 0 34 0 30 25
@state link|0 0 0 39 0 0 0 26 0 -12 -10
@state lobby|0 0 0 0 0 37 0 0 0 -6 -10
@state lodge|-16 0 0 38 -6 -12 -13 0 0 -6 -9
@state lose|56 0 0 0 -12 0 0 0 0 23
@state loss|0 0 0 -16 0 33
@state lower|0 0 0 0 0 -6 0 33 0 0 12
@state lpd|47 -13
@state magistrate|0 0 0 37
@state magnet|0 0 0 0 0 0 0 0 0 30 -11
@state maiden|0 0 0 -7 0 0 0 36
@state main|0 0 0 40 0 -7 0 7
@state maintain|-29 0 0 31 0 0 29 0 0 -21
@state make|-32 0 0 15 44 -22 16 0 0 26 -8
@state man|-16 47 0 35 0 -7 0 0 0 -10
@state manoeuvr|0 31 0 0 0 0 0 -9
@state marshal|0 0 0 0 0 -7 0 33
@state martyr|0 0 0 -14 0 0 0 0 0 30
@state mass|84 -15 0 -58 0 0 0 0 0 -38
@state may|13 39 0 17 -23 -33 0 11 0 26
@state mediator|-21 6 0 -33 0 0 38 0 0 -11 13
@state membership|0 0 0 -16 18 -19 0 -6 0 51
@state merchant|0 0 0 35 -14 0 0 0 0 15
@state might|-13 -22 0 44 -10 0 -13 17 0 20 -14
@state migrant|0 0 0 0 0 0 0 0 0 -7 47
@state militia|-12 42 0 18 0 0 0 0 0 9 -9
@state militiamen|-7 0 0 0 0 0 0 -6 0 40 10
@state mine|44 -8 0 0 42 -41 0 -12 0 -14
@state miner|0 0 0 65 0 0 0 0 0 0 -7
@state minister|-24 0 0 -25 -14 7 -38 0 -14 22 -26
@state ministry|-8 0 0 -54 0 -7 -7 10 0 58 -35
@state misdeed|0 -7 0 32 0 0 41 -8 0 -12
@state mock|0 0 0 33 -7
@state mother|0 0 0 0 0 -48 0 0 0 0 48
@state motion|0 0 0 31
@state mourned|0 0 0 -7 0 58 0 0 0 -15
@state move|11 -19 0 48 22 -10 19 -10 0 -7 -9
@state muffled|0 0 0 0 35 -7
@state mull|-22 0 0 0 0 39 0 0 84
@state must|0 0 0 38 -9 0 0 -9 0 -11
@state mutineer|35
@state name|0 0 0 32 -8 -17 0 27 0 -7
@state national|-46 0 0 36 0 0 0 0 0 23 -6
@state navigator|-20 0 0 0 0 0 0 53 0 -17
@state nearly|36 0 0 0 0 0 0 -11
@state negotiator|-15 -11 0 -60 -12 -9 97 21 -8 -49 -13
@state new|12 -33 0 0 9 25 -23 28 -17 -36
@state news|-15 0 0 -16 0 0 0 12 0 36
@state newspaper|19 0 0 -53 0 0 16 0 0 0 -15
@state no|18 0 0 35 8 0 0 -13 -19 10
@state no.|0 0 0 47
@state normalise|0 0 0 -7 0 0 0 33 0 -15
@state north|-10 34 0 -9 -7 27 0 10 0 -14 16
@state not|0 -15 0 -14 0 32 -75 0 -9 45 27
@state note|0 0 0 44 -19 -39 16 0 14 -12 24
@state nothing|0 0 0 -43 20 0 -17 -8
@state notice|0 0 0 58 0 0 -16 0 0 -29
@state notify|0 0 0 -22 0 0 0 -6 0 45
@state nuclear|0 0 0 -14 0 0 -10 31 0 0 35
@state nudged|0 0 0 0 0 31 0 0 0 -11
@state null|0 0 0 70 0 0 0 0 0 -12 -11
@state number|0 0 0 0 -8 0 0 -15 0 0 36
@state nurse|-28 0 0 13 -6 0 0 0 0 25 31
@state object|-28 0 0 78 0 -13 -6 -13 0 -7 -8
@state observer|-9 0 0 0 0 0 30 -45 0 9 18
@state occupier|0 0 0 32 0 0 0 -16
@state occupy|39 0 0 0 0 0 0 0 0 -10
@state off|-22 -22 0 -29 29 -12 -12 0 0 -12 54
@state offer|0 0 0 -46 21 -30 65 0 8 0 16
@state officer|69 -23 0 -64 0 0 -23 -57 10 30 9
@state official|12 -42 0 54 -22 12 11 -16 23 12 10
@state oil|0 0 0 -31 0 24 0 -14 0 74 -23
@state once|42 0 0 -15 0 12 0 -15
@state ones|0 40 0 0 0 0 0 -12
@state open|-12 -7 -8 -15 0 0 20 69 -9 14 -26
@state opposition|-32 0 0 -17 25 0 -8 -27 0 -29 12
@state opted|0 0 0 -29 45
@state order|-38 -12 0 -36 14 53 18 0 0 76 -11
@state orion|52 0 0 0 0 0 0 -14
@state ought|0 0 0 -15 0 41 0 0 0 -6
@state our|-28 0 0 0 61 -47
@state outlaw|39 0 0 -6 0 0 0 0 0 -8
@state overflight|0 0 0 -9 25 44 0 -13 0 -19 15
@state owe|-9 0 0 -13 0 0 0 0 0 -11 43
@state own|0 0 0 -32 0 0 0 0 0 46 -16
@state owner|-19 0 0 -20 0 0 0 0 0 33
@state pace|-13 0 0 -32 0 0 0 0 0 -6
@state packer|0 0 0 0 0 0 -7 0 0 -33
@state pain|0 0 0 0 0 36 0 -11
@state panel|0 0 0 0 0 0 -24 36
@state paper|-18 0 0 -19 -8 0 0 -19 53 47 -6
@state paramilitary|35 0 0 0 0 -11
@state paratroop|-8 0 0 0 0 0 0 32
@state paratrooper|42 0 -7 -20 -12 22 0 -7 0 -7 -31
@state pardon|0 0 0 7 45 -33 0 0 0 -9 12
@state park|0 0 0 0 0 0 0 43 0 -9
@state parliament|-11 -17 0 6 -10 20 6 8 0 37
@state party|-12 0 0 7 10 0 -22 34 -10 0 -9
@state pass|0 0 0 -36 18 20 0 -8 25 -17 -14
@state passport|0 0 0 0 0 0 0 0 0 26 -40
@state patrol|46 0 0 12 -12 -7 0 -14 0 24 -12
@state pay|-6 0 0 -20 54 8 0 -36 0 -15 29
@state payment|0 0 0 43 0 0 0 0 0 -10
@state peace|0 0 0 -15 17 0 -27 -10 42 0 -8
@state peacekeeper|-20 29 38 -12 -21 24 0 -6 0 -34
@state pensioner|0 0 0 0 0 0 0 0 0 0 34
@state people|-7 0 0 -13 -12 46 -8 -8
@state petition|-11 0 0 -18 0 50 0 0 0 -6
@state photographer|0 0 0 -18 0 0 0 0 0 0 39
@state pilgrim|0 0 0 -11 -9 0 0 -6 0 0 42
@state pilot|-32 0 0 -15 29 -10 -7 -15 0 -16
@state pirat|7 -11 0 15 0 0 0 0 0 -13 32
@state place|31 -6 0 0 0 0 0 -15
@state plan|16 43 0 -10 7 -10 0 -40 0 18 -12
@state play|-10 0 0 43 44 0 0 -30
@state plead|53 0 0 -25 0 -69 -10 51
@state pledge|0 11 0 -31 -6 0 0 23 0 0 17
@state point|-11 28 0 36 0 0 0 -13
@state policemen|-18 0 0 0 0 0 0 -13 0 55
@state poorly|-31 0 0 -8 0 78 0 0 0 -13
@state port|-8 0 0 0 0 0 -19 -9 0 53
@state position|-9 0 0 45 0 0 0 0 0 -13
@state post|48 -18 0 0 0 -15 0 -14 0 0 -15
@state postpone|0 0 0 0 -8 0 55 -14
@state potash|0 0 0 0 0 0 0 0 0 46 -11
@state power|13 -8 0 -26 14 -8 0 62 0 18 10
@state praise|0 0 0 -7 38 -6 -12 12 0 -14
@state premier|-16 0 0 -30 0 8 7 32 -7 -17
@state prepare|-11 0 0 0 33 0 0 38 0 30 -28
@state present|0 0 0 60
@state presidential|-6 -12 0 78 -8 -81 -12 43 0 10 26
@state press|0 0 0 12 -22 26 0 -40 0 27 -12
@state prisoner|-29 -18 0 12 -22 -7 0 -24 0 -31 34
@state promise|0 14 0 -29 26 -10 0 40 0 0 -25
@state proposal|0 0 0 34 12 -19 39 -38 0 -12 -9
@state prosecutor|42 0 0 50 0 0 0 -16 0 -15
@state protest|-11 0 0 107 -27 -27 -13 -17 0 12 8
@state protester|62 0 0 -24 0 0 0 -15 0 -32 -19
@state pull|-12 15 0 0 -16 12 -21 -19 0 28 36
@state put|23 12 50 17 0 -28 -11 0 0 -6 7
@state question|-12 0 0 48 0 0 15 -14
@state quietly|34
@state quinoa|0 0 0 0 0 -7 0 54
@state quit|0 -15 0 0 0 -13 -14 -10 0 120 -16
@state radar|-16 55 0 -10 0 0 0 0 0 23
@state radio|49 -14 0 37 -18 -22 -23 -43 0 0 7
@state raid|-7 0 0 0 0 32 -9
@state railway|0 0 0 0 0 54 0 0 0 -13
@state range|-20 40 0 0 0 0 0 0 0 -9
@state react|0 0 0 0 0 41 0 -8 0 -16
@state read|0 0 0 19 0 13 35 -7
@state readiness|0 0 0 41 0 -16 0 -7
@state reaffirm|0 0 0 0 33 -7 0 -54
@state reason|0 0 0 0 0 52 -10 -15
@state reassure|0 0 0 -18 58 -13 -12 -9
@state rebel|0 21 0 -13 -32 30 -29 39
@state rebuff|0 0 0 32 -7 0 26 -7
@state recall|-28 0 0 -14 12 -7 -18 31 0 60
@state receive|0 0 0 0 0 0 0 41 35
@state recognise|-11 0 0 14 -23 -16 0 30 0 26 -18
@state recoiled|0 0 0 -6 0 0 -16 50
@state reconsider|0 0 0 0 0 16 0 6 0 -14 31
@state refer|0 0 0 -13 0 0 0 37
@state refuse|-12 0 0 48 -23 8 42 -47 0 72 -18
@state refute|30 0 0 -9
@state regiment|11 38
@state region|0 0 0 0 0 0 0 0 0 33
@state regret|-9 0 0 -11 15 14 0 -30
@state regular|0 35
@state reimpose|-6 0 0 0 0 0 0 0 0 39 -20
@state reinstate|0 0 0 0 0 0 0 0 0 -9 34
@state reject|8 -6 0 63 -12 -9 54 -26 0 -8
@state release|-10 -26 0 39 0 -11 0 0 0 -7 -9
@state relent|0 -9 0 0 32 0 0 -7
@state remain|-8 0 0 -26 -19 44 7 -19 0 -12 6
@state remark|-11 0 0 49 -22 -20 0 -21 -6
@state rendezvoused|0 0 32
@state renege|0 0 0 -28 0 0 0 0 0 39 -22
@state renounce|0 0 0 -10 -9 0 49 -9
@state reopen|0 -8 0 8 -10 0 -13 -23 0 -13 83
@state reparation|0 0 0 -8 0 40 0 0 0 -9
@state reply|13 0 0 -42 -13 8 30 55 0 -7
@state reporter|-25 -6 0 -11 -26 35 0 -7 0 74
@state reproach|0 0 0 41 0 0 0 0 0 -14
@state reserved|0 0 0 0 0 36 -8
@state reserves|-15 0 0 38 0 0 0 0 0 0 -8
@state reservist|0 -8 0 -8 0 0 0 0 0 49
@state resettled|-11 0 0 0 0 0 0 0 0 -10 39
@state resist|0 0 0 49 0 0 0 0 0 -14 -11
@state resistance|0 0 0 -11 0 0 0 -6 0 0 43
@state resolve|0 0 0 0 0 0 0 35
@state restore|0 0 0 -18 -17 -8 0 10 0 -13 30
@state restrained|0 37
@state restraint|0 0 0 -8 31 0 0 0 0 -7
@state return|-18 -8 0 0 34 -25 -14 57 -11 -44 57
@state reverse|-6 0 0 0 0 0 0 0 0 -24 65
@state revoke|21 0 0 -32 -7 -34 0 0 0 23 10
@state ride|0 0 0 -40
@state rig|0 38 0 0 0 0 0 0 0 -17
@state right|0 0 0 -15 0 0 0 0 0 40 -8
@state royal|-22 0 0 -7 0 0 0 -9 0 34 -8
@state rule|-38 0 0 56 -8 -17 23 0 0 -11 -9
@state sabotage|-31 0 0 19 0 -11
@state sailor|31 -21 0 0 -6 0 0 0 0 12 -20
@state sanction|0 0 0 28 0 -46 0 0 0 33 -21
@state say|-29 14 0 56 10 -26 -64 98 0 0 -34
@state scam|0 0 0 0 0 0 0 0 0 -7 31
@state scholar|0 0 0 35 0 0 16 -19
@state scorn|0 0 0 36 -7 -11 17
@state scramble|35 -6 0 0 0 0 0 0 0 -11
@state scrap|0 0 0 0 0 0 9 -23 0 -36 22
@state scrubbed|0 0 0 0 0 0 42
@state search|41 0 0 0 0 0 0 53 0 -19 -28
@state security|72 -12 0 -7 -16 0 -19 16 -8 -12 -9
@state seek|0 0 0 30 0 43 0 -10 0 0 -11
@state senate|-9 0 0 49 -36 0 0 0 0 7 -17
@state send|-21 9 0 0 -54 61 0 -31 0 19 43
@state sergeant|0 0 0 28 -7 0 16 -15 0 -21 33
@state serve|0 0 0 52 0 -18 0 0 0 -15 12
@state service|0 0 0 0 0 0 0 0 0 -53 29
@state set|-15 -8 0 0 0 36 -11 27 0 -28 40
@state settle|0 0 0 -8 0 0 41 33
@state sever|-8 0 0 -10 -13 0 0 -45 0 69
@state sharp|0 0 0 35 0 -9
@state shelve|0 0 0 0 45 0 -8 12 0 0 -9
@state ship|-31 -7 0 0 -7 0 0 -6 0 0 33
@state should|16 -10 0 26 -9 -26 -31 -6 0 0 28
@state shut|0 -7 0 0 -17 19 -22 0 0 59 11
@state shuttle|0 0 0 -7 -12 40
@state side|8 21 0 -11 -37 0 -23 -46 28 -21 37
@state sidelin|0 0 0 -15 0 0 -49 28
@state sidestepped|0 0 0 -21 0 0 40
@state sign|-6 -8 0 0 36 -11 0 46 -6 -24 -18
@state signature|0 0 0 0 35 0 0 15 0 -7
@state skiff|33 -11 0 0 0 0 0 0 0 0 -8
@state slam|0 0 0 36 -10 0 -14
@state smoothed|0 0 0 0 -11 0 0 54
@state so|0 -6 0 -43 29 36 0 -7 0 -7
@state soil|18 0 0 -23 33 0 -6 -41 26 11 -24
@state soldier|-12 -7 13 -25 -22 9 0 -31 -9 -22 24
@state soured|0 0 0 31
@state southern|-14 0 0 0 0 0 -16 41
@state speak|0 0 0 -12 23 55 -21 0 0 -8
@state spurn|0 0 0 40
@state squadron|-27 52 38 30 0 0 0 0 0 -9 -7
@state squander|0 0 0 -14 0 37 0 -11
@state square|0 0 0 42 0 0 0 15
@state squid|0 0 0 -9 0 0 0 0 0 30
@state stall|-9 0 0 34 0 0 0 -24 0 -7
@state stand|-24 0 0 -57 8 -30 0 0 0 19
@state state|-31 -12 0 -11 18 0 26 23 0 -48 45
@state statement|-7 0 0 36 0 19 0 -8
@state stay|0 0 0 45 0 0 47 0 0 -36
@state steppe|0 31
@state still|-7 0 0 67 -9 -18 8 -12
@state stop|-10 27 0 -22 -16 -18 -27 0 0 47 17
@state strike|37 0 0 -10 34 0 0 20 0 -17
@state strip|-11 0 0 -16 0 0 0 0 0 38
@state student|0 -7 0 -28 -12 0 0 -13 0 51 33
@state study|-14 0 0 0 0 0 0 0 93
@state sue|-19 0 0 74 0 0 0 0 0 -11 -6
@state suggest|0 0 0 0 0 48 16 -24
@state supervision|-16 57 0 -10 0 0 0 -8
@state supreme|0 0 0 19 0 -39 0 0 0 21
@state surrender|0 0 0 9 0 -7 0 33
@state surround|-15 0 0 0 0 0 0 0 0 46
@state suspect|0 0 0 -11 0 0 0 44 0 -15
@state suspend|25 -7 0 -15 -23 0 -9 22 0 73 -24
@state swiftly|0 0 0 0 -6 0 0 50
@state tactical|38 -10 0 0 -12
@state take|23 52 -13 18 0 37 -7 22 0 -6 10
@state talk|33 0 0 -13 -12 15 12 26
@state teacher|-37 0 0 -7 0 0 0 -26 0 -7 16
@state team|0 0 0 28 8 0 -15 56 0 0 -11
@state tear|0 0 0 0 0 0 30 0 0 -10
@state technician|-8 0 0 0 0 0 0 0 0 41 -11
@state telephone|0 0 0 -28 0 -9 0 -10 36
@state television|0 20 0 27 0 0 0 0 0 -40
@state tell|-36 -43 0 66 -61 -46 0 30 0 49 -12
@state tendered|0 0 0 0 0 0 0 49
@state terminate|-7 39 0 0 0 0 0 -11
@state text|-8 0 0 -16 0 0 0 31
@state thank|-9 10 0 -11 72 -17 0 -34 0 -13 -36
@state though|0 0 0 -35 0 -9 34 -8
@state threaten|-13 0 0 146 -33 -37 -11 -19 0 -36 -12
@state throne|0 0 0 -38 17
@state through|-11 0 0 -30 -7 17 0 29 27 -10
@state throw|-6 -13 0 -15 53 0 -11 0 0 12
@state torture|34 0 0 0 0 -8 0 0 0 -18 -9
@state tourist|0 0 0 -10 0 0 0 0 0 -16 35
@state towards|0 0 0 0 0 44
@state traced|0 0 0 32 0 0 0 0 0 -12
@state trade|-6 0 0 11 21 -6 -12 17 32 18 -11
@state trader|0 0 0 -44 0 -8 0 -22 0 93
@state train|-35 0 0 11 0 0 0 0 0 -13
@state trawlermen|-10 0 0 0 0 0 0 0 0 -39 26
@state treasury|0 0 0 -10 -7 -22 0 -6 0 58 -9
@state trench|0 33
@state tribunal|37 0 0 -9 0 0 0 -8
@state troop|53 9 -12 -32 27 -32 22 -57 0 -43 -27
@state troubled|-30 0 0 -6 0 65
@state truce|0 -9 0 15 0 9 0 -33 0 23
@state try|0 0 0 0 33 0 11 -26 -7
@state turn|0 34 0 -20 -9 30 95 -24 0 10 32
@state two|-15 0 0 33 -14 11 25 54 0 -40 -7
@state ultimatum|0 0 0 -34 0 0 -8
@state ultra|0 0 0 -33
@state under|35 0 0 -28 0 0 31 -16
@state uniform|0 32 0 0 0 0 0 0 0 -19
@state union|22 -7 0 30 0 11 0 -21 0 0 37
@state unit|30 68 0 -23 0 0 -13 -18 0 -24 -21
@state universiti|0 0 0 0 0 0 0 0 0 32
@state unload|0 0 0 0 0 0 0 -22 0 0 51
@state unpaid|0 0 0 -11 0 0 -7 0 0 53
@state unwilling|0 0 0 0 -23 -9 0 0 0 55
@state upper|0 0 0 45 0 0 0 0 0 -16
@state urge|0 -10 0 56 -8 77 -15 -38 -6
@state vaccine|0 0 0 0 0 -7 0 0 0 -8 53
@state verdict|0 0 0 0 -6 0 0 0 0 36
@state veto|-20 0 0 49 0 0 25 -11 0 -14 -7
@state vice|0 0 0 0 0 30
@state villager|34 0 0 -9 0 0 0 -6 0 -24 -15
@state visitor|0 0 0 -42 46 0 -30 -9 0 -13 -10
@state voice|0 0 0 -48 0 95 18 29
@state volunteer|59 0 0 0 0 0 0 0 0 -8
@state vow|-12 0 0 79 0 0 0 0 0 0 -13
@state waive|0 0 0 -7 -25 0 0 0 0 -17 39
@state walk|-10 -13 0 -17 0 0 32 -10 0 0 11
@state want|0 -7 0 64 -40 16 40 11 0 -8 -19
@state warn|-8 0 0 58 -18 -17
@state warrant|0 0 0 0 0 0 0 0 0 34 -13
@state water|0 0 0 -15 18 0 -9 0 0 -30 -6
@state way|0 0 0 42 0 0 0 0 0 -11 -12
@state we|0 0 0 -35 0 0 0 0 0 35
@state week|0 0 0 -18 0 -21 0 -11 39
@state weigh|-7 0 0 7 0 96 0 -19 0 -10
@state welcome|-7 0 0 -9 85 0 -9 -10 0 -8 -43
@state which|0 8 0 19 16 0 -29 -32 0 8 28
@state while|-9 0 0 -12 0 0 33
@state will|-17 -40 -8 10 -53 31 20 43 10 -15 -8
@state willing|0 -10 0 -20 0 0 0 33
@state withdraw|-8 42 0 0 80 23 47 -14 0 28 -12
@state without|-11 0 0 -17 0 -7 -12 61 0 7
@state woman|15 0 0 -31
@state won't|0 -7 0 62 0 0 10 -13 0 0 -7
@state word|0 0 0 50 -6 0 -9 29 0 0 -8
@state work|0 0 0 0 0 -25 13 -18 0 44
@state worry|-26 0 0 7 0 41 16 0 0 -10
@state would|42 41 0 -78 -42 9 24 13 -11 -6
@state wrestler|-7 0 0 -40 0 0 0 -19 0 -8
@state write|-7 -9 0 10 -21 31 38 46 -10 -10 32
@state yank|0 31 0 0 0 0 0 0 0 -7
@state years|0 0 0 0 0 -57 0 38
@state yellow|-13 0 0 0 0 0 0 0 0 32
@state yen|0 0 0 0 0 0 0 0 0 0 38
@state yield|0 47 0 0 26 0 0 0 0 -7 -7
@state yoghurt|0 0 0 0 0 0 0 -34
@weapon|165 121 -34 -48 -28 -47 -56 -62 -10 -94 -55
@weapon @place|35 0 0 -12 0 0 0 -8
@weapon ammunition|0 9 0 0 20 33 0 0 0 0 -20
@weapon bomb|-80 0 0 28 -15 0 22 19 0 18
@weapon cement|-7 48
@weapon chemical|0 0 0 -7 54 15 0 -8
@weapon drone|-53 -72 -7 64 -24 38 -18 0 0 51 -27
@weapon explosive|50 -19 0 11 0 0 0 0 0 8 -13
@weapon grenade|33 0 0 -12 0 0 0 0 0 -20
@weapon gun|-30 56 -8 -22 -14 0 -12 -41 -10 8 32
@weapon hidden|35 0 0 0 -7
@weapon howitzer|-22 15 0 -17 0 17 0 0 0 -6 50
@weapon inspector|0 0 0 0 0 0 0 0 34
@weapon interceptor|34 -33 0 -6
@weapon launcher|59 -23 0 0 0 0 0 -6 0 -6 -10
@weapon live|30
@weapon long-range|0 30 0 -10 0 0 0 -6
@weapon machine|0 -31
@weapon mine|-7 54 0 -11 0 0 0 0 0 -7
@weapon missile|-10 -19 0 24 0 50 29 0 0 0 28
@weapon mortar|0 55 0 -28 -13 -23 0 -23 0 -17 -15
@weapon mustard|0 42 0 -8
@weapon nuclear|32 0 0 -40 17 0 -8 15
@weapon parcel|36 0 0 -9 0 -35
@weapon petrol|-27 0 0 0 0 0 0 0 0 43
@weapon range|0 0 0 -7 0 0 0 53
@weapon rifl|-18 54 0 9 0 0 -10 18 0 -10 -8
@weapon rocket|-32 -26 0 -14 0 6 -21 -14 0 -12 -21
@weapon rubber|33 0 0 -22
@weapon shell|-56 0 0 -14 13 -36 -10 -8 0 -9 25
@weapon stun|-35 0 0 0 0 0 0 0 0 58
@weapon tipped|30
@weapon torpedo|-41 0 0 14
@weapon underwater|-17 0 0 0 0 0 0 0 0 0 51
@weapon warhead|-10 33 0 0 0 0 0 0 0 -21
@weapon weapon|12 0 0 66 -25 0 9 -11 0 0 18
@weapon wheel|43
@weapon will|33
a|-23 -35 -50 -15 -47 -32 -31 0 -36 -23 -47
aback|0 0 0 0 17 0 0 -23
abad|0 0 0 0 0 -12 0 29
abandon|-350 314 -114 -106 22 -174 252 -124 8 -122 87
abandon @date|0 0 0 0 -12 0 32 -10
abandon @place|-32 69 0 0 0 0 -7
abandon arbitration|0 -6 0 0 0 0 37
abandon demand|0 0 0 -8 40 0 -10
abate|-29 46 0 -28 13 0 11 0 -7 -28 33
abbot|45 0 0 0 -10 0 0 0 0 0 -10
abdicate|-29 40 15 -52 24 -40 -9 -24 -18 10 18
abduct|-27 -90 0 -33 -11 -20 -79 -104 -43 92 43
abducte|0 0 0 -15 -30 30 12
abduction|-47 -56 -14 11 0 -37 15 -31 -13 27 -28
abdullah|-16 0 0 0 0 0 0 0 0 27
abeyance|0 0 0 0 0 0 21 -22
abide|-28 80 0 -28 24 37 28 -28 -14 22
ablaze|26 22 0 0 0 0 0 0 0 -9
ablaze then|15 30
aboard|8 11 0 0 0 0 0 31 0 23 17
aboard @organization|0 0 0 0 0 0 0 51
aboard @platform|21 40 0 10 0 0 0 0 0 -18
aboard hold|0 0 0 0 0 0 0 0 0 36
abolish|-140 69 -36 -27 85 -164 -10 -110 -73 -218 326
abominable|0 0 0 37
abominable farce|0 0 0 37
abort|47 -13
abort passage|47 -13
about|-104 -43 0 0 -28 119 -62 37 19 -97 -55
about @place|-16 0 0 44 -7 -18 -7 12 24 -13 -8
about @state|-37 -19 0 30 0 12 -10 -41 0 10 -22
about arrest|0 0 0 42 0 -30
about bomb|-12 0 0 -9 0 38
about canal|0 0 0 -9 40
about centrifuge|0 0 0 0 0 0 0 32 -8
about depot|0 0 0 -6 0 34
about early|0 0 0 -20 0 65 0 0 0 -9
about end|0 0 0 0 0 0 0 43
about fate|-11 0 0 0 0 54 0 0 0 -19
about gunman|0 0 0 0 0 0 19 -42
about investment|0 0 0 0 0 0 0 44
about miss|-8 0 0 53 0 0 -7
about noise|0 0 0 0 0 -44
about nuclear|0 0 0 -22 0 33 -6
about organiser|0 0 0 0 0 0 0 0 0 44
about station|39 0 0 0 0 0 0 0 0 0 -7
about suspend|0 0 0 0 0 37
about talk|0 0 0 0 0 -8 -32 20
about visas|0 0 0 0 0 0 0 33
about whom|0 0 0 -6 0 0 0 -11 32
above|53 55 0 -19 -8 -15 0 -7 0 -22 -27
above spanggur|53 22
abroad|0 0 0 -28 -12 -9 54 33
abrogate|-18 -11 -32 -12 -63 -15 -16 -72 -19 204 32
abrogate friendship|0 0 0 -11 0 0 -9 -9 0 41
abrogate waiver|0 0 0 -10 0 0 0 0 0 31 -14
abruptly|0 0 0 0 0 -18 72 -13 0 -8 -20
abruptly strike|0 0 0 0 0 -18 72 -13 0 -8 -20
absence|0 0 0 25 0 0 0 -9
absolutely|0 0 0 15 0 0 -8
absolve|0 0 0 -35 0 19
absolve anyone|0 0 0 -35 0 19
abstention|0 0 0 0 -13 31
abstention wish|0 0 0 0 -13 31
absurd|-11 0 0 -19 -10 51 0 -10 0 -8
absurd @state|0 0 0 -25 0 43
academy|-28 0 0 -22 0 0 18 -35 0 -9 45
academy @place|0 0 0 -6 0 0 0 -34 0 0 47
accede|-67 -27 -6 -19 -34 -19 0 152 -36 -41 -46
accelerate|55 -40 24 9 25 9 -59 0 -30 -29 -26
accept|-407 -80 -108 -57 154 -208 6 197 -108 -83 -68
accept @date|0 0 0 61 0 42 0 -36
accept @organization|0 0 0 -13 -10 -7 0 41 0 -12
accept @place|0 0 0 0 -8 0 0 33
accept @state|0 0 0 18 -19 -8 18 -21 0 -23 55
accept any|0 0 0 -18 32 0 0 -10
accept other|0 -10 0 0 0 0 31
accept peace|0 0 0 0 49 0 0 -50
accept return|0 0 0 -33 18 0 0 -7 0 69 -29
acceptance|0 -6 0 -16 36
acceptance truce|0 0 0 -15 36
acces|0 0 0 -31 0 0 -7 0 0 71
acces arrangement|0 0 0 0 0 0 0 -9 0 37 -7
accession|0 0 0 0 26 0 39 0 0 -7 -40
accession @state|0 0 0 0 0 0 0 35 0 0 -19
accession talk|0 0 0 -19 31 0 30 -23 0 0 -20
acclaim|-47 -47 -19 -89 304 -70 -72 -40 0 -56 -79
accommodation|0 0 0 0 0 0 0 27
accompany|12 0 0 0 28 0 0 0 0 -27 -9
accord|-95 -42 -42 -8 -56 98 113 147 -37 -16 -112
accord @organization|0 19 0 -13 35 -11 0 0 0 -11 -9
accord @state|10 10 0 11 -29 34 37 -21 0 -10
accord let|0 0 0 -13 0 0 0 0 0 73 -15
accord state|0 0 0 0 0 44 0 -7 0 -10
accost|-61 -65 17 -10 -27 0 -16 -18 0 122
account|-15 -62 -27 -58 -35 26 -28 -38 -19 15 -14
account @place|0 0 0 -19 39 0 0 0 0 9
account telephone|0 0 0 0 0 33 0 -10
accountant|-9 0 0 -10 0 22 0 -8
accounted|22
accredit|16 26 0 -7 -17 0 -53 17 -9 20 34
accusation|-20 -49 -27 32 86 222 -22 -37 -25 -36 -53
accusation @state|0 -10 0 -19 44 15
accusation break|0 0 0 47
accusation downed|0 0 0 33
accuse|-170 -88 -26 303 -119 -81 19 -126 -21 -168 -113
accuse @person|-7 0 0 32 0 0 0 0 0 -11
accuse @state|-45 -8 0 73 -16 29 -18 -24 0 -41 -16
accuse terror|0 0 0 6 0 0 31 0 0 -8
achieve|-18 -25 7 -13 39 26 80 11 0 0 -13
acknowledge|-36 -13 0 -29 16 35 20 -11 54 7 -9
acknowledge border|-31 0 0 -8 0 78 0 0 0 -13
acknowledge without|-11 0 0 0 0 -13 0 0 67
acquiesce|-16 40 -23 12 28 -58 0 -70 -21 7 76
acquisition|-66 -39 -31 -63 8 -36 -49 -54 -27 37
acquit|13 -16 -23 -35 0 23 -15 -35 0 11 75
acreage|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
across|60 29 0 12 -21 30 -14 -21 0 21 42
across @place|21 39 0 -43 0 0 0 0 0 11
across border|-18 -11 0 14 0 30 -14 16 0 -13 26
across buffer|-8 0 0 0 0 0 0 0 0 32 -10
across estuary|42
across fence|-7 30
across river|11 0 0 0 0 33
across since|0 0 0 0 0 0 0 0 0 0 35
across table|0 -9 0 28 0 0 30
across wire|0 43 0 0 0 0 0 0 0 -7
act|-9 38 0 56 21 15 0 8 -15 8 -56
act @person|0 0 0 0 0 45 0 -8
act goodwill|0 44
act honest|0 0 0 -14 0 0 0 35
action|-10 -11 0 12 0 0 0 28 0 -17
activate|169 -34 26 -90 -29 -106 -38 55 -14 40
activate response|33
activist|27 -68 -16 0 0 -33 -35 9 -55 57 49
activist lay|0 0 0 0 0 0 0 0 0 36
activist turn|0 0 0 0 15 0 0 0 0 -31
activity|0 0 0 0 0 25
actor|-46 -16 -12 -71 20 -33 -47 -121 -16 -79 -37
actress|-38 -16 -12 -103 16 -38 -45 -95 -15 -71 -39
add|-84 -27 41 -7 -46 -100 -49 63 11 71 -24
add no|0 0 0 37
additional|15
address|39 12 0 -46 48 -52 15 -15 33 49
adjourn|-91 92 0 -135 17 -26 208 -164 153 -46 -7
administration|-17 -37 -65 31 10 -16 13 82 14 0 -43
admiral|18 -50 -65 35 -18 -21 42 53 15 -40 -50
admiral tell|0 0 0 -7 0 0 0 0 0 -41 -8
admiralty|0 0 0 -21 0 -12 10
admission|0 0 0 21 28 0 0 0 0 -43
admit|24 -47 7 -47 26 102 63 -21 -15 40 18
admit @weapon|-30
admit mistak|0 0 0 0 0 37
admonish|-84 -31 -34 220 -124 46 -9 -63 6 -70 -73
admonish @state|0 0 0 0 0 41
adopt|-110 -152 30 -102 -148 -29 -80 232 -84 37 -110
adopt motion|0 0 0 -7 0 39 0 0 0 -7
adrar|-8 24
adrift|-10 0 0 0 0 0 0 0 0 0 30
adrift off|-10 0 0 0 0 0 0 0 0 0 31
advance|122 -74 -25 -80 -35 63 -41 7 35 -77 65
advance battery|31
advertisement|0 0 0 0 0 0 9 -16
advise|9 -23 -31 0 -133 247 -14 -47 -39 -26 -98
advise @state|0 0 0 35 0 78 -8 -18 0 -16 -9
adviser|7 -78 -65 22 -45 -52 27 109 49 36 -50
adviser @place|0 0 0 -18 0 -7 0 0 0 32
adviser four|0 0 0 0 0 0 0 -16 32
adviser say|0 -9 0 63 -7 -16 -11 24 0 0 -13
adviser scotched|38 0 0 -15
advocat|0 0 0 0 0 33 0 -10 0 0 -8
advocat early|0 0 0 0 0 33 0 -10 0 0 -8
advocated|0 0 0 -12 0 51 0 0 0 0 -16
advocated release|0 0 0 -12 0 51 0 0 0 0 -16
aerial|0 32
aerial patrol|0 32
affair|-35 0 0 -38 14 75 -18 90 0 -8 -7
affair department|0 0 0 0 0 0 0 36
affair send|-21 0 0 0 -9 0 0 50
affront|0 0 0 8 28 -19 0 34
affront @person|0 0 0 0 30 -17
affront sovereignty|0 0 0 10 0 0 0 36
afresh|0 0 0 0 22 0 0 9
after|-53 55 -25 -70 17 -21 0 0 0 -81 48
afternoon|21 0 0 0 -13 0 -11 0 0 0 -8
afternoon talk|0 0 0 31 0 0 -10
aftershock|-85 0 -15 -56 0 75 -43 15 -20 -90 -8
again|-53 0 -10 -32 -28 44 -26 108 26 -34 102
again @date|53 0 0 -19 -16 -7 -23 19 0 20 -18
again @person|0 0 0 18 -13 -13 0 32 0 -9
again @place|-14 0 0 83 0 0 -16 -12
again @state|-10 0 0 22 0 0 0 0 0 -20 42
again call|0 0 0 -32 0 35 16
again disagree|0 0 0 0 0 0 0 -8 30
again discuss|0 0 0 0 0 0 0 66
again meet|0 0 0 0 0 -7 35 -8
again two|-28 -13 0 0 0 0 0 0 0 40
again under|-32
again will|0 0 0 0 0 0 0 -8 30
against|-15 -33 8 28 30 -11 -44 17 -17
against @group|38 0 0 -11 0 0 0 0 0 -9 -7
against @place|48 0 0 -10 0 0 0 0 0 -20
against @state|-27 22 0 65 47 -78 -21 -52 0 -49 31
against any|0 0 0 0 -7 78 0 0 0 -6
against charge|0 0 0 -13 0 -32 0 62
against compulsory|0 0 0 0 0 0 0 0 0 32
against gas|0 0 0 0 0 0 0 0 0 32
against jihadist|0 0 0 0 0 0 0 30
against judicial|0 0 0 0 0 0 0 0 0 36
against mask|0 0 0 34
against mutineer|0 0 0 41 -21 10
against other|0 0 0 -19 35
against rise|0 0 0 0 0 0 0 0 0 36
against rival|-10 0 0 0 0 36
agathonisi|-8 15
age|-12 0 0 -23 0 0 -7 -7 0 0 -6
agency|-29 -88 -68 53 0 0 0 65 9 56 -96
agency @person|0 0 0 39 0 0 -14 0 0 -6
agency @platform|0 0 0 40
agency bta|0 0 0 -33
agency call|0 0 0 -12 0 32 0 0 0 0 -26
agency describe|0 0 0 36 -11
agency insist|0 0 0 -30 -13 0 0 0 0 35
agency regional|0 0 0 0 33 -15
agency say|-30 -38 0 23 24 -10 0 -8 0 22 10
agenda|0 -6 0 -10 0 0 64 19 0 -10
agenda go|0 0 0 0 0 0 56
agent|-10 -8 0 -23 -19 -66 -14 -41 -9 61 -7
agent @state|0 0 0 -12 0 0 0 0 0 37
agent caught|0 0 0 -15 0 43 0 0 0 -7
aggression|46 -30 -42 84 -81 0 -50 -78 -35 -81 -22
aggression pact|0 0 0 0 0 0 0 -34
aggressor|0 0 0 44 -11
aggressor will|0 0 0 44 -11
agitator|-8 0 0 30
agitator frontier|-8 0 0 30
ago|0 0 0 0 23
agree|-248 -136 -77 -207 -127 -277 42 258 -176 -220 -56
agree @date|0 38 0 0 0 -11 -8 0 0 0 -31
agree @place|0 0 0 0 -9 0 0 87 0 -25 -7
agree @state|0 49 0 0 -8 0 22 -55
agree deposit|0 0 0 0 0 0 0 -10 0 0 48
agree disagree|0 0 0 0 0 0 50 -84
agree fixture|0 0 0 0 0 0 0 -32
agree give|0 0 0 0 0 -15 0 0 0 0 37
agree go|0 0 0 0 0 0 0 -33
agree let|0 0 0 0 0 0 0 52 0 0 -21
agree meet|0 0 0 28 0 0 -15 32
agree nothing|0 0 0 0 0 0 51 -39
agree pull|0 -16 0 0 0 0 -7 67
agree receive|0 0 0 0 37 0 -7 -32
agree report|0 0 0 0 0 0 0 37 0 0 -10
agree tariff|0 0 0 0 0 0 0 -10 0 0 39
agree thirty|0 0 0 0 0 0 0 0 0 -6 45
agreement|-165 -63 -75 -105 -100 88 171 81 -58 -143 -117
agreement @place|0 0 0 0 -13 0 -8 9 0 42
agreement @state|0 0 0 -14 0 0 42
agreement lower|0 0 0 0 0 0 0 32
agreement state|0 0 0 -33
agreement themselves|0 0 0 0 0 0 38 -18
agriculture|0 -47 -25 -7 -53 -28 -23 -17 -17 21 -26
agronomist|-11 0 0 0 0 0 0 0 0 26
aground|-15 -14 0 -6 0 0 0 0 0 -15 -24
ahead|-20 -11 7 10 -9 19 -13 27 0 -17 13
ahead @place|0 0 0 0 0 0 0 37
ahead flood|0 0 0 0 0 0 0 0 0 0 32
ahead military|-8 0 0 0 0 34
ahead time|-36 17
aid|-57 0 -41 -150 15 110 -73 -116 -23 89 119
aid @state|36 0 0 0 -15 22 0 -17 0 10 -32
aid group|-34 0 0 -9 0 0 0 -12 0 46
aid if|0 0 0 0 0 0 0 0 0 -17 41
aid worker|43 0 0 -26 30 0 0 0 0 0 10
aid-worker|27 45 0 20 41 -25 20 0 0 7 -21
aide|29 -142 -80 65 -56 -59 26 155 -46 23 56
aide @state|33
aide call|0 0 0 26 0 -10 0 45 0 -30 -6
aide say|0 -17 0 -19 0 -11 17 55 0 0 59
aim|-21 -48 22 -29 -63 -94 7 28 0 -75 -31
air|77 27 11 -23 14 16 -29 -51 -7
air @military_unit|-33 -14 0 0 0 0 0 0 0 -8 45
air between|0 0 0 0 62 0 0 -17
air campaign|11 0 0 0 0 31 0 0 0 0 -6
air exercise|0 44
air force|-41 -21 -13 32 -7 0 0 0 0 21 16
air polic|50 0 0 0 0 0 0 0 0 -10
air power|0 0 0 0 0 30 0 -16
air raid|18 38 0 0 0 -6
air watch|-9 0 32
air-defence|0 0 0 0 0 35
air-defence presence|0 0 0 0 0 35
air-force|98 49 0 12 -48 21 -31 -38 -63 -18 -15
air-polic|0 0 30 0 0 0 0 0 0 0 -16
air-polic baton|0 0 30 0 0 0 0 0 0 0 -16
air-strike|72 -12 -40 18 -10 0 -31 -36 -46 -18 -46
airbag|-7 0 0 0 0 0 0 0 0 -17
airborne|31 0 0 0 0 0 0 0 0 24
airborne within|34
aircraft|96 -12 70 -88 -164 -84 -83 -101 -70 -29 -102
aircraft @place|-43 0 0 0 0 0 0 0 0 25 -12
aircraft drill|0 0 34 0 0 0 0 0 0 0 -10
aircraft step|-7 0 0 0 0 0 0 0 0 0 32
aired|-12 0 0 -9 0 38
aired disquiet|-12 0 0 -9 0 38
airfield|53 0 0 0 -10 -7 -18 0 0 -8
airfield commander|37 0 0 -15
airlift|36 -112 -23 35 -142 -21 -74 0 -56 -84 156
airlift judge|0 0 0 0 0 45 0 0 0 -8
airlift out|-15 0 0 0 0 0 0 0 0 0 40
airlift thousand|38 0 0 0 0 0 0 0 0 0 -15
airlin|-12 -10 0 -25 0 -37 34 16 0 -22
airlin can|-7 0 0 0 0 0 0 57
airlin part|0 0 0 0 0 0 41
airline|-16 -18 0 -25 23 -14 -20 -19 -7 -7 21
airliner|12 -9 0 18 -10 -6 9 -16 0 13 27
airliner again|0 0 0 0 0 0 0 -11 0 0 34
airman|213 74 71 -67 -148 -33 -103 -109 -115 -61 -54
airman arm|-21 0 0 -8 0 0 0 0 0 31
airmen|220 80 68 -59 -155 -30 -114 -65 -117 -117 -26
airmen @organization|-9 0 0 0 0 0 0 0 0 -20 50
airmen @place|-13 -6 0 0 0 0 0 46 0 0 -27
airport|89 0 -51 -33 8 -44 20 20 -20 8 -6
airport @military_unit|-15 0 0 0 0 0 0 0 0 46
airport any|37 0 0 -9 0 0 0 0 0 -24 -8
airport memorandum|0 0 0 36 0 0 13
airport plot|49 0 0 9
airport port|0 0 0 0 0 0 44 27 0 -10
airpower|136 39 68 -67 -99 -51 -72 -70 -52 -74 -60
airspace|67 10 -49 -26 -41 -46 -30 28 -17 75 20
airspace @group|0 0 0 -6 0 0 0 0 0 36
airspace @state|0 0 0 0 0 0 0 0 0 0 35
airstrike|102 0 -61 20 -43 0 -29 -60 -66 -46 -117
ajaccio|0 0 0 0 0 28 0 -6
ak|17 0 0 -7
al|17 21
alarm|0 24 0 -9 -8 28 0 0 0 -10
alarmed|39 0 0 0 0 63
alarmed aid|41
alarmed drum|0 0 0 0 0 65
album|-42 -16 -12 -88 24 -31 -45 -95 -15 -63 -39
alert|85 118 -21 0 -41 -45 -28 -6 -17 -36 -78
alert along|-7 46 0 0 0 0 0 -11
alike|0 -11 0 -8 -13 80 0 -13 0 -8
alive|0 0 0 0 34
alive columnist|0 0 0 0 35 -7
all|29 21 -11 -70 -38 7 0 28 -17 78 -9
all @place|58 -14 0 -46 0 0 0 -11 0 20
all @state|-42 36 0 -27 -13 11 0 -18 0 74 -36
all asylum|0 0 0 0 -9 -7 0 0 0 54 -19
all but|0 0 0 35 -8 0 0 16 0 0 -10
all contact|0 0 0 0 0 0 18 0 0 -35
all cooperation|0 0 0 0 0 0 44 0 0 -43
all eight|-12 0 0 -7 33 0 0 -10 0 -16
all eighty-odd|0 38 0 0 0 0 0 0 0 -17
all flight|0 0 0 0 0 0 -8 0 0 78 -7
all high-level|0 0 0 0 0 0 -36 0 0 41
all leave|31 0 0 0 0 0 0 0 0 -28
all meet|0 0 0 0 0 0 0 34
all military|0 0 0 -21 0 0 0 -13 0 34 -9
all month|0 0 0 0 -7 0 0 53
all night|43 -12 0 0 0 0 0 -7 0 -27 -6
all round|0 0 0 0 0 0 0 0 0 0 41
all same|0 0 0 36
all side|-15 0 0 0 0 38
all three|0 0 0 0 0 0 0 -32 0 0 50
allayed|0 0 0 0 0 -12 0 29
allegation|9 -17 -24 -85 22 325 -29 -8 -12 -34 -56
allegation @state|0 0 0 -12 0 49
allegation about|0 0 0 -6 0 34
allegation ship|0 0 0 -13 0 42
allege|-49 -83 -25 217 -85 -91 7 -77 -22 -141 -93
allege threaten|24 0 0 -30
alli|28 38 0 44 -11 18 0 -44 0 -12
alli begin|-7 33
alli new|0 37
alli soldier|0 0 0 0 0 32
alliance|29 -78 -65 25 29 41 76 -8 64 -78 -46
alliance @place|0 0 0 47 0 0 0 0 0 -26
alliance decide|38 0 0 -17 0 0 0 0 0 -26
alliance promise|0 0 0 -20 41 0 0 -10
allied|16 -6 0 11
allocate|0 -58 -15 47 -36 -25 -16 8 9 -49 104
allow|-41 -47 -117 -27 134 -149 -54 -108 -56 -145 333
allow if|0 0 0 0 37
allow threaten|0 0 0 -33 28
allow walk|42
almost|0 16 0 0 0 0 0 0 0 0 -18
alms|0 0 0 0 0 0 0 0 0 44 -9
alms bowl|0 0 0 0 0 0 0 0 0 44 -9
alone|0 -18 0 36 17 11 0 23 0 -16
alone other|0 0 0 0 0 0 13 32
along|63 80 -10 10 12 -40 -18 0 24 -29 -40
along @place|-46 14 0 30 0 -14 -8 12 0 -23 -16
along @state|30 -17 0 -22 0 0 0 0 0 6 -9
along border|-11 41 0 21
along line|0 0 0 0 0 0 -7 0 30
along ridge|-23 33
along seven|32 -14 0 -7 0 -42 18
along west|43
aloud|-8 0 0 -14 -10 46 0 9 0 -10
alpine|-21 0 0 0 0 0 0 0 0 -10
already|25 -11 0 15 -23 0 0 21
also|0 0 0 0 0 0 0 17 0 0 35
also free|0 0 0 0 0 0 0 0 0 0 30
also say|0 0 0 0 0 0 0 36
altai|0 0 0 -6 0 24
alter|-10 0 0 0 0 28
altered|-14 0 0 0 27 0 0 -21 19
although|0 0 0 37 -16 26 0 -9 0 -6
although @organization|0 0 0 38 0 -12 0 -8
although two|0 0 0 0 -16 39
altogether|0 0 0 -17 -8 0 27 -15 0 0 16
amass|123 -12 -17 18 -57 -52 -27 -54 12 -60 -59
ambalat|-10 0 0 -10 0 0 0 0 0 20
ambassador|-75 -61 -66 27 6 -8 0 140 8 30 -45
ambassador back|0 0 0 0 0 0 0 10 0 0 33
ambulanc|0 0 0 0 -8 38 0 -7 0 0 6
ambush|292 -117 -74 32 -78 -16 -79 -171 -107 -160 -137
amend|0 0 0 30 0 -18 0 -17
amended|0 -7 0 -17 0 0 -19 71 0 0 -20
amended two|0 -7 0 0 0 0 0 34 0 0 -20
amendment|0 0 0 25 0 0 0 -6
american|37 -61 -15 -18 -17 -20 -27 20 -54 20 55
amid|0 0 0 -6 0 0 22
ammonia|-18
ammunition|14 -7 -37 45 51 107 0 -35 -34 27 -32
ammunition @place|-11 12 0 0 -6 34 0 0 0 0 -6
amnesty|-66 -12 0 71 129 -8 0 -19 -31 -44 61
amnesty #|-16 0 0 0 41
among|14 -10 0 7 -9 36 -26 -19 0 -29 25
among brother|0 0 0 0 0 47
among them|10 0 0 0 0 0 0 -18 0 -9 32
an|10 -50 -54 31 -21 -67 -10 0 -21 -11 -30
analyst|0 -47 -26 -25 -29 -32 0 -22 -19 12 -36
anchor|14 -36 46 0 0 -34 -50 -67 -7 0 -7
anchor @place|0 0 33 0 0 0 0 0 0 30
anchor @state|-6 0 0 0 0 0 0 0 0 -28 33
anchorage|-10 0 0 0 0 0 0 0 0 45
anchorage off|-31 0 0 0 0 0 0 0 0 56
and|-16 0 -14 -77 0 -17 -53 84 80 -33 -59
anew|24
angelu|0 0 0 -7 0 20 0 -6
anger|-21 0 0 28 -9 -9 36 -19
angler|0 0 0 -21 15 -18 0 -10 0 18 -13
anglophone|0 0 0 24
angry|-12 0 0 12 0 -19 0 0 0 49 -7
angry taxpayer|0 0 0 0 0 0 0 0 0 50 -6
ani|0 0 0 -7 0 0 0 31
ani together|0 0 0 -7 0 0 0 31
annex|61 -100 0 0 -44 -6 87 -14 0 31 15
annex @place|0 0 0 0 0 0 45 0 0 -11
annex part|0 0 0 57 0 0 0 -8
annex peninsula|0 0 0 -7 0 0 -9 0 0 43
annexation|-25 16 0 20 22 -34 -21 -33 -28 63 36
annexation four|0 0 0 0 0 0 0 0 0 33
annihilate|12 7 -12 29 40 -67 -23 -50 -32 0 14
anniversary|19 0 0 -10 0 0 0 -12 0 -23 -6
announce|95 54 17 -27 36 -266 -37 -10 -163 0 10
announce @place|-9 -10 0 37 0 -60 0 45 0 26
announce afternoon|0 0 0 31 0 0 -10
announce end|0 -7 0 32 0 0 41 -8 0 -12
announce would|33 -8 0 -50 0 62 0 31 0 -9
announcement|0 0 0 15
annual|-13 -18 113 -8 0 0 0 -20 0 -14 -27
annual malabar|0 0 34
annual naval|0 0 38 0 0 0 0 -8 0 -11
annul|0 -12 0 21 -28 -60 -35 -10 14 70 94
annul bread|0 0 0 0 0 0 0 0 0 0 43
anonymity|17
another|-14 -13 0 -57 -23 34 -71 112 38 0 41
another #|0 0 0 0 0 0 0 0 0 -14 34
another chance|0 0 0 -14 0 37 0 -11
another day|0 0 0 0 0 0 0 -22 37 -9
another follow|0 0 0 0 0 0 0 79
another week|0 0 0 0 0 0 -10 31
answer|-76 -208 -112 89 66 17 137 -89 51 -67 -55
answer @state|0 0 0 -27 13 38 27 12 0 -32
answer inquiry|0 0 0 -10 -21 30
answer public|0 0 0 0 41
answerable|-15 0 0 63 0 -11
answerable mass|-9 0 0 42
antagonism|0 0 0 28
anthem|0 0 0 -7 -13 0 0 16 0 0 -10
anti|0 -10 0 59 0 -15 0 0 0 -22
anti @state|0 -10 0 59 0 -15 0 0 0 -22
anti-graft|0 0 0 37 0 0 0 -10
anti-graft commission|0 0 0 37 0 0 0 -10
antibiotic|-26 0 0 -26
anticipat|0 0 0 0 0 31 0 0 0 -10
anticipat poor|0 0 0 0 0 31 0 0 0 -10
antonivka|20
antonov|53 -14 0 -19 23 -10 0 0 0 -9 16
anxiety|0 0 0 0 -8 18
anxiou|0 0 0 -19 0 33
anxiou @state|0 0 0 -19 0 33
any|-37 -63 0 108 -14 82 23 11 -10 -32
any @state|-34 -11 0 -18 21 11 23 -16 0 -31
any aggressor|0 0 0 44 -11
any battery|-14 -7 0 37
any corridor|0 0 0 33 0 0 -11
any extension|0 0 0 0 30 0 -13 -9
any honourable|0 0 0 -18 32 0 0 -10
any hour|0 0 0 0 0 -14 0 32
any incursion|0 0 0 -30 0 10
any knowledge|-10 0 0 0 0 34
any level|0 0 0 0 0 0 32 9
any more|0 0 0 -34 0 0 0 0 0 52 -7
any part|45 0 0 0 0 40 -6 0 0 -8
any party|-6 0 0 39
any price|37 0 0 -9 0 0 0 0 0 -24 -8
any rebel|-21 0 0 -7 0 0 0 0 0 0 41
any strike|-12 0 0 16 -9 71 0 0 0 -6
any time|24 0 0 -26 -8 -14 0 32
anybody|-17 0 0 0 0 -21 59 12 0 8 -12
anybody @person|0 0 0 34 -9 0 0 -16
anybody river|0 0 0 0 0 0 57 0 0 -11
anyone|0 -9 0 -20 -6 10 0 -19
anyone @place|0 0 0 -42 -6 10 7 -11
anyth|45 -7 0 25 20 -27 27 -28 14 -14 -11
anyth @state|8 0 0 0 0 0 31 -46 0 -9
anyth about|0 0 0 -9 40
anyth else|0 0 0 37 0 0 -9 -15
anyth hospital|38 0 0 0 0 0 0 0 0 0 -10
anyth least|0 0 0 0 0 0 0 34
anytime|0 0 0 -45 -6 -20 -23 41
anytime like|0 0 0 -31 0 -7 0 -8
anywhere|12 -6 0 -21 -17 -18 -17 87
aouzou|43 -9 0 -13 0 0 14 0 0 -12
aouzou strip|43 -9 0 -13 0 0 14 0 0 -12
apart|-25 18 0 0 -7 -10 67 25 -8
apart agree|0 0 0 0 0 0 35 -11
apart twelfth|-7 0 0 0 0 0 24 39
apologi|0 0 0 -6 29 0 0 0 0 0 -6
apologise|-72 -16 -33 -78 219 -58 -39 -97 -24 -108 28
apologise @state|-8 0 0 -49 128 -40 -14 -29 0 -21 -11
apologise each|0 0 0 0 35 0 0 -25
apologize|-48 -10 -29 -66 127 0 -6 -30 -16 -69 39
apology|-31 0 0 40 95 -36 -24 -49 -8 -35 11
apology @state|0 0 0 61 0 -8 -8
app|0 0 0 0 0 0 0 -11 0 -18
appeal|-207 -173 0 16 -76 363 -71 -108 0 -127 -215
appeal @place|33 0 0 31
appeal @state|-13 0 0 -7 -33 68 -31 -34 0 -15 -9
appeal chamber|0 0 0 0 0 -12 0 0 0 34
appeal club|0 0 0 0 0 -44
appeal extradition|0 0 0 0 0 -57 0 40
appeal fight|-8 0 0 0 0 34
appeal recount|0 0 0 45 0 -15
appear|27 0 0 0 0 0 0 0 0 -20
appeasement|0 0 0 0 30 -29
appetite|-10 0 0 17 0 -8 28 -6 0 -7
appl|-9 0 0 -8 0 0 0 -12 0 -16 6
applaud|-54 -48 -20 -105 372 -89 -76 -56 0 -72 -82
applaud @state|0 0 0 -7 36 -15 0 -14
applause|0 0 0 0 15
application|-18 0 0 0 67 7 -8 -12 0 0 -40
application banking|0 0 0 40
application export|-7 0 0 0 53
apply|11 -33 17 -13 -42 83 -57 -39 -28 62 -24
apply @date|0 0 0 0 0 44
appoint|56 -30 0 19 0 -10 -35 74 -37 -64 11
appointment|0 0 0 -12 0 0 0 24 0 -7
appreciate|-49 -21 -16 -86 180 9 -56 0 0 -35 -30
appreciation|0 0 0 -11 15
apprehend|-15 16 14 -7 -22 9 0 21 12 58 47
apprehend @state|0 0 0 0 0 0 0 0 0 35
approach|119 -34 0 -70 -12 9 55 18 -19 -13 -12
approach @platform|30 0 0 -9
approach @state|0 0 0 -8 0 0 31
appropriate|0 0 0 -13 0 0 0 32
appropriate time|0 0 0 -13 0 0 0 32
approve|-29 -118 -33 0 -81 -130 -126 222 -183 -113 44
approve accession|0 0 0 0 0 0 0 35 0 0 -19
apron|25 0 0 0 0 0 0 -19
aps|0 0 0 0 0 0 0 26
aras|0 0 0 16
arax|0 0 0 19 0 0 0 0 0 0 -11
arbiter|0 0 0 38 0 0 -10
arbitration|-10 -11 0 -70 -36 10 71 43 0 -11 -17
arbitration @state|0 -6 0 -8 -10 0 43
arbitration move|0 0 0 0 0 0 0 47
arbitrator|0 0 0 0 0 0 0 19
archaeologist|-20 0 0 0 0 0 0 0 0 -15
archive|-7 -18 0 0 0 -52 0 -13 0 -9 57
archive send|0 0 0 0 0 -51 0 0 0 0 34
archivist|0 0 0 0 0 0 0 21
argue|0 7 0 -23 0 23 0 -18 0 -26
arie|0 0 0 0 -25 0 0 0 0 0 13
arithmetic|0 0 0 0 0 42 0 -7 0 -15
arm|50 25 -93 11 -28 49 -136 -137 -121 97 57
arm @group|-37 -15 0 43 0 -8 0 0 0 -12 42
arm @platform|0 -11 0 0 0 0 0 0 0 -13 34
arm @state|25 35 0 0 -26 -10 -13 -15 0 -8 23
arm cach|-10 35 0 0 0 0 0 0 0 -9 -10
arm cache|-30 -8 0 0 0 0 0 0 0 35
arm embargo|-13 0 0 0 0 0 0 -7 0 -39 13
arm front|0 0 0 -37 0 31
arm inmate|35
arm letter|0 0 0 0 38
arm negotiator|0 0 0 0 0 0 58 12
arm police|49 0 0 0 0 0 0 0 0 -10
arm promise|0 36 0 -14 -19
arm rebel|-40 -10 0 28 0 -14 0 0 0 27 -8
arm train|36
arm treaty|0 0 0 0 0 0 -33 0 0 37
armada|156 88 40 -94 -172 -58 -87 -114 -52 -88 -89
armistice|-17 94 -10 -33 -58 30 41 96 -10 -24
armor|136 39 68 -67 -99 -51 -72 -70 -52 -74 -60
armour|213 75 56 -77 -105 -25 -75 -66 -53 -113 -83
armour roll|0 -9 0 0 0 35 0 0 0 0 -7
armour settle|-13 0 0 0 0 0 0 33
armoured|99 26 0 -20 -25 -51 0 -15 0 -34 -67
armoured brigade|56 -20
armoured car|54 -6 0 -9 0 -50 0 -11 0 -12 -7
armoured column|0 14 0 0 0 0 0 0 0 0 -35
armoured patrol|-14 36 0 0 0 0 0 0 0 0 -7
armoured-vehicle|136 39 68 -67 -99 -51 -72 -70 -52 -74 -60
arms|-33 -37 -65 14 43 138 -77 -96 -67 65 95
army|212 112 51 -37 -144 -65 -75 -129 -122 -124 -69
army @group|-24 0 0 46 0 0 0 25
army @person|-10 -32 0 19 0 14
army @place|-15 38 0 0 0 0 -8 -20 0 -7 15
army abandon|-31 14
army boycott|-12 0 0 0 0 0 38
army cock|7 -8 0 0 0 0 0 0 0 48
army eastern|0 30 0 0 0 0 0 -7
army evacuate|0 0 0 0 0 0 0 0 0 0 32
army fan|33 -6
army field|-9 0 0 0 0 0 0 0 0 0 30
army give|0 42 0 -8
army quashed|-33
army retired|-20 34
army secret|-11 0 0 66 0 -6
army spokesman|-20 0 0 -8 0 0 0 0 0 0 38
army talk|0 0 0 0 47 0 0 -6
army unpicked|-7 34 0 0 0 0 0 0 0 0 -6
around|27 40 -6 -54 7 55 0 -13 0 -42 53
around @place|-31 40 0 -8 0 19 -8 -27 0 -20 60
around consulate|0 0 0 -15 -8 42 0 -9
around lake|58 0 0 -15 -8
around truce|0 0 0 0 0 0 0 36
arrange|-23 0 36 0 -61 26 26 75 57 6 -44
arrangement|-8 0 0 -19 0 0 0 46 0 19 -13
arrangement @platform|0 0 0 -8 0 0 0 35 0 0 -6
arrangement @state|0 0 0 -7 0 0 0 0 0 37 -7
array|-15
arrest|34 -95 31 -95 0 41 -122 -133 -33 225 -8
arrest #|48 0 0 0 0 0 0 0 0 -9
arrest @place|-40 0 0 0 0 14 0 -7 0 0 -20
arrest @state|-36 0 0 15 29 0 0 0 0 28 -7
arrest abbot|47 0 0 0 0 0 0 0 0 -16
arrival|-30 23 15 0 49 -9 -73 14 0 -43 -7
arrive|145 -10 102 -112 -103 -138 -50 70 -58 -61 30
arrive harbour|-13 0 0 0 0 0 0 0 0 0 45
arrogance|0 0 0 -49
arrogance demand|0 0 0 -49
arsenal|0 0 0 0 0 0 0 0 0 18
art|0 0 0 0 0 0 0 -13 0 0 -16
artificial|0 0 0 20 0 0 0 -10 0 -7
artillery|138 26 66 -55 -104 -76 -75 -59 -53 -78 -64
artillery brigade|-44 34 0 0 0 -19
artist|0 0 0 0 0 0 0 0 0 0 35
artist dawn|0 0 0 0 0 0 0 0 0 0 35
as|-32 29 41 28 65 113 -8 -70 24 -91 20
ash|-9 0 0 9 0 0 0 0 0 -26 -22
ashore|18 -8 14 -8 0 0 0 0 0 0 -9
aside|7 -8 0 0 21 0 8 27 0 22 -15
aside @state|12 0 0 48 0 -20 30 -9 0 -11
aside demand|0 0 0 -34 32 0 0 -8
aside real|0 0 0 -10 0 0 0 0 0 38 -9
ask|-154 -112 -25 56 -23 242 -39 -65 -10 -134 -228
ask @organization|0 0 0 15 0 35 0 0 0 -17
ask @person|0 0 0 39 0 -51
ask @state|-7 34 0 12 -56 42 45 20 15 -48 -7
ask about|-11 0 0 23 0 -31 0 9
ask another|0 0 0 0 0 0 -10 31
ask call|0 0 0 -40 0 -21 0 -15
ask correction|0 0 0 0 0 33 0 -10
ask dock|0 0 0 0 0 0 0 0 0 34
ask immediate|0 0 0 -9 0 31
ask nothing|0 0 0 40 0 -12 -9 0 0 18
ask pardon|0 0 0 -14 43 -17
ask proof|0 0 0 8 0 32
ask removal|0 0 0 38 0 -12 0 -8
ask sanction|0 0 0 0 0 -10 34
ask six|0 -12 0 0 0 -12 0 0 0 43 -8
ask whether|23 0 0 -16 -8 -45 0 34
aspect|0 0 0 0 0 0 0 21
assail|-74 -78 -24 209 -77 -81 15 -63 -21 -127 -89
assailant|98 49 0 12 -48 21 -31 -38 -63 -18 -15
assassinate|133 0 -40 -24 31 -46 -29 -53 -40 -190 -59
assault|70 -30 -85 62 -63 0 -29 -138 -114 7 -118
assemble|125 -38 0 -58 -8 13 21 18 -20 -21 -7
assembly|-59 -64 -65 97 -28 -22 44 19 0 -16 -42
assembly fail|0 0 0 0 0 -7 35 -8
assessment|-32 7 -9 -50 -7 33 35 -18 18 -75 -29
asset|0 0 0 0 0 0 0 0 0 29
assets|39 0 -13 -19 17 -34 -33 -45 -17 -28 33
assets @state|-28 0 0 0 0 0 0 0 0 59
assets former|72 0 0 -7 0 0 0 0 0 -21
assistance|-54 11 -38 -100 0 103 -82 -68 -19 78 80
association|28 0 0 6 0 -20 -13 -8 0 -43 61
association court|39 0 0 0 0 0 0 0 0 -35
assuranc|0 0 0 -15 -9 28
assurance|0 0 0 -7 19 -10 0 -6
assure|-42 8 0 -159 333 25 -34 44 11 -45 -56
assure @state|0 -9 0 -41 55 -29 -12
assure host|0 30 0 0 19 0 -9
assure journalist|0 0 0 0 0 0 0 52 0 -8
asthma|0 -17 -12 -34 -19 -55 -30 -97 -11 25 152
astonished|-29 0 0 0 0 30 0 0 0 -12
astonished @state|-29 0 0 0 0 30 0 0 0 -12
astronaut|-8 0 0 0 0 0 0 -30
asylum|-51 -23 -29 -42 -9 71 -76 -44 -37 69 112
asylum claim|0 0 0 0 -9 -7 0 0 0 54 -19
asylum seeker|0 0 0 -20 0 45 0 0 0 -8 -7
at|-19 -26 57 19 -24 -36 -32 10 -28
atmosphere|-12 13 -18 -40 -9 -8 106 -48 19 -111 -57
atomic|-22 0 0 -17 0 20
atone|-42 -21 0 -42 83 45 -37 -28 -11 -75 25
atrocity|103 -8 20 -19 -12 8 -23 -17 -10 -69 -36
attache|-66 38 0 -26 44 9 0 0 0 75
attache say|-26 31
attached|0 0 0 19 0 0 0 -12 0 13
attaché|-12 0 0 0 -7 -14 -6 -25 0 44 -12
attack|78 -183 -111 96 -78 -78 -34 -241 -140 -62 -187
attack @place|18 0 0 0 0 36
attack @platform|31
attack @state|-37 -23 0 48 -19 -9 -10 -7 0 0 -7
attack anybody|0 0 0 34 -9 0 0 -16
attack draw|-6 0 0 -31
attack nobody|30 0 0 -9 0 -22
attacker|91 47 0 27 -48 19 -31 -38 -63 -18 -15
attempt|-7 -9 0 0 0 -8 23 17 0 -8
attempt succeed|0 0 0 0 0 0 0 34
attend|-76 15 -33 -179 -67 -129 172 177 114 -57 -132
attention|0 -17
attentive|-6 0 0 0 0 18 0 0 0 -7
attitude|0 0 0 0 0 0 0 0 0 -9 34
attitude @state|0 0 0 0 0 0 0 0 0 -9 34
attributed|0 0 0 0 0 0 0 0 0 16
auction|-46 -94 -29 0 -76 -28 -54 -84 -6 23 6
audienc|0 0 0 0 -18
audience|-10 0 0 0 -28 0 0 0 0 -8 -7
audit|-16 0 14 106 21 -56 -21 11 35 -55 -34
audit army|-11 0 0 66 0 -6
augment|111 -85 0 -36 0 0 -39 -9 -19 30 9
authorise|81 -20 -36 0 23 -109 -59 -39 -56 -19 258
authorise patrol|0 0 0 0 0 0 0 -14 0 0 58
authorities|0 -67 -67 0 25 -18 33 75 14 0 -17
authorities ask|0 0 0 -13 0 0 0 34
authorities revoke|38 0 0 0 0 0 0 0 0 -16
authority|-13 -66 -65 26 -17 -24 17 74 0 0 -27
authorize|56 -10 -35 -31 35 -101 -59 -21 -55 -34 240
autograph|0 0 0 0 0 0 0 -19
autonomy|0 0 0 -13 73 0 0 -12
autonomy plan|0 0 0 -11 30
autonomy speech|0 0 0 0 43 0 0 -9
autumn|-28 -24 49 0 0 0 33 -10
autumn visit|0 0 0 0 0 0 33 -6
available|27 0 0 0 0 0 0 0 0 -33
available squad|27 0 0 0 0 0 0 0 0 -33
avalanche|-91 -6 -15 -56 0 71 -43 14 -20 -90 -8
avenge|21 7 -12 13 41 -67 -23 -50 -32 0 14
aviation|-27 -7 0 -12 13 0 0 0 0 25 10
avoid|-62 -21 -29 -69 79 84 -58 34 0 -41
avoid second|0 0 0 0 0 30
await|-65 -37 -18 57 0 -14 -78 15 -18 -79 -42
await @state|-8 0 0 -18 0 -18 -15 41
await tally|0 0 0 -10 0 39
awake|31 0 0 0 0 0 0 0 0 0 -7
award|0 0 0 89 0 0 -7 0 0 -15 -11
award win|0 0 0 70 0 0 0 0 0 -12 -11
awarded|0 0 0 -9 0 0 0 17 35 -30
awarded @state|0 0 0 0 0 0 0 51 0 -17
awarded themselves|0 0 0 0 0 0 0 -22 37 -9
away|-83 63 -13 15 9 22 29 -30 -6 -7
away @military_unit|0 0 0 -9 0 0 0 0 0 61
away @organization|0 0 0 -16 0 -30 -17 0 0 42
away @state|-36 -16 0 9 0 26 32 -7 0 0 -16
away @weapon|-23 37 0 0 0 -6 0 0 0 -13
away all|0 38 0 0 0 0 0 0 0 -17
away court|0 0 0 0 0 0 0 36 0 -9
away island|0 0 0 -13 34
away permit|0 0 0 0 0 0 0 -16 0 0 35
away racism|0 0 0 57 0 0 -14
away radar|0 0 0 45 0 -9
away reproach|0 0 0 -22 0 33 -6
axe|0 0 0 0 23
ayatollah|-19 -62 -64 57 -15 -15 22 69 15 8 -33
azawad|0 0 0 0 0 0 41 -6
azawad movement|0 0 0 0 0 0 41 -6
back|-99 146 -124 0 25 -155 19 87 76 -43 33
back #|0 0 0 0 36 0 0 0 0 -10
back @date|-24 -11 0 15 -40 0 30 31 0 -19 26
back @organization|0 0 0 28 0 0 61 -25 0 -34
back @person|35 0 0 -7 28 0 0 -10 0 -11
back @place|-80 122 0 -17 -41 -10 -21 70 -8 -9 10
back @platform|-15 -14 0 0 0 0 0 0 0 35 15
back @state|32 -26 0 0 15 -39 -21 39 0 -10 16
back all|0 0 0 -7 35 0 0 -9 0 0 -9
back barrack|-35 77 0 0 0 0 -7 -8
back border|-13 -21 0 -8 0 0 0 39
back brink|0 30 0 -8 0 0 0 0 0 -8
back cabinet|0 0 0 0 0 30 0 -16
back check|0 0 0 -6 0 0 0 0 0 43
back custom|0 0 0 47 0 0 0 0 0 -11
back down|0 -19 0 -14 43 0 0 -16 0 -9 27
back every|39 -7
back expulsion|0 0 0 0 17 0 0 0 0 0 31
back flight|0 32
back frontier|0 -11 0 0 0 32
back government|0 -8 0 -18 -8 52 0 -19
back if|0 -34 0 19
back naval|0 0 0 0 0 36
back once|-14 -8 0 39 0 0 0 0 0 -9
back part|0 -9 0 0 0 0 0 44
back port|0 31 0 0 0 0 0 -9
back post|0 -8 0 0 0 0 0 46
back rare-earth|0 0 0 0 0 0 0 0 0 30 -11
back say|86 0 0 -22 -9 0 -15
back seat|0 0 0 -12 0 0 0 41
back sejm|0 0 0 38 0 0 0 -7
back sign|0 0 0 0 0 0 0 -11 39
back table|0 0 0 21 -31 0 9 -8
back terror|0 0 0 0 0 0 -29 0 0 35
back tribunal|0 0 0 -12 0 -60 0 -13 0 43
back twice|0 0 0 0 0 0 0 0 0 34
back two|-18 0 0 -8 -22 0 0 -7 0 -18 44
back week|0 0 0 0 0 0 30 0 0 0 -19
back what|39 0 0 0 0 0 0 0 0 0 -7
back whom|0 0 0 -18 0 0 37
back within|0 0 0 -10 0 -9 0 47
back work|0 0 0 0 0 0 0 -21 0 0 43
backpedal|27 -26 -9 25 -11 0 0 -112 -10 49 -31
backtrack|-49 -25 -34 39 -17 -28 -10 -65 45 31 -51
bacteria|0 -17 -12 -34 -19 -55 -30 -97 -11 25 152
bade|-19 0 0 -7 -11 99 0 -8 0 0 -13
bade @place|0 0 0 0 0 31 0 0 0 0 -12
bade all|-14 0 0 0 0 38
bag|-21 0 0 0 0 0 0 -30
baggage|-22
bags|0 -22 0 -7 0 0 11 -12 0 54
bags leave|0 -15 0 0 0 0 0 0 0 43
bail|13 -17 -24 -44 0 23 -15 -40 0 9 73
baited|0 0 0 -25 20 0 -12
bakery|0 -7 0 -9 0 0 0 0 0 0 -25
balcony|0 0 0 16 0 0 0 0 0 -16
bale|0 0 0 0 0 0 0 0 0 36
balikatan|-29 0 24
balk|-38 -58 -10 60 -40 -23 132 -50 -30 0 -67
balk sign|0 0 0 -7 0 0 33 -11
ballet|-8 0 0 0 0 0 0 -21
balloon|-7 -22 0 -23 0 0 49 13 0 -21 39
balloon none|0 0 0 0 0 0 0 0 0 0 35
balloon outnumbered|-37
ballot|0 0 0 0 0 -25 -12 24 0 7 -7
ballot box|0 0 0 -6 0 -7 0 0 0 34
ban|-166 -262 -135 -12 -145 -191 -142 -95 -124 100 154
ban #|0 0 0 0 0 0 0 0 0 34 -25
ban @person|0 0 0 72 0 0 0 0 0 -13 -9
ban @state|-19 -10 0 -52 -9 54 -14 -19 0 25 52
ban brotherhood|49 0 0 0 0 0 0 0 0 -22
ban contact|0 0 0 0 0 0 0 74 0 0 -17
ban dealing|0 0 0 0 0 0 0 0 0 -37 22
ban liberation|0 0 0 0 0 -69 0 0 0 0 42
ban list|0 0 0 -8 0 0 0 0 0 -32 28
ban secession|0 0 0 37 0 -13 0 -18
ban show|0 0 0 0 54 0 0 -7
banana|-10 0 0 -7 0 19 -11 -12 0 25 -11
banana @place|0 0 0 0 0 0 0 0 0 34
band|-43 -21 0 -19 0 -10 -39 -11 0 -17 -8
bandaged|0 0 0 0 0 0 0 0 0 0 17
bandit|-18 0 0 22 -11 0 0 0 0 24 -14
banged|0 0 0 0 0 0 0 -8 0 39
banged way|0 0 0 0 0 0 0 0 0 40
banish|-11 -33 -15 -7 -11 -76 -36 -31 -17 110 -44
bank|-45 -37 -60 -165 -46 -63 -71 -29 -50 66 -55
bank @place|51 79 0 -21 0 0 0 -20 0 -29 -9
bank chairman|-9 0 0 0 0 52 0 -8
bank mereb|35
bankable|0 0 0 0 0 33
bankable @person|0 0 0 0 0 33
banker|-13 0 0 -34 0 0 0 0 0 -17 -14
banker live|0 0 0 0 0 32
banking|-37 -92 -28 30 -71 -25 -58 -79 0 30 26
banking file|0 0 0 40
bankrupt|0 -13 0 26 0 -21 0 -14
banquet|0 0 0 9 -11 0 0 0 0 0 42
banquet @state|0 0 0 -7 -9 0 0 0 0 0 42
bar|0 -256 -108 -36 -100 -334 -45 -197 -116 232 -57
bar @state|-22 -6 0 0 25 0 -7 -8 0 59 -23
bar association|39 0 0 0 0 0 0 0 0 -35
bar hemispheric|0 0 0 0 0 -16 0 0 0 38
bar marxist|48 0 0 0 0 0 0 0 0 -15
bar sky|-33 0 0 0 0 0 0 0 0 14
barb|0 0 0 25
barbed|-21 0 0 0 0 0 0 0 0 0 48
barbed wire|-21 0 0 0 0 0 0 0 0 0 48
bare|-21 46 -7 40 29 -19 -16 0 -28 -45 -14
barely|0 -13 0 0 0 0 83 -36 0 -6 -7
barely speak|0 0 0 0 0 0 40 -17
barent|-22 49 0 -7 0 0 0 0 0 -10
barent patrol|-13 41 0 -7 0 0 0 0 0 -7
barg|0 14 0 0 0 9 0 15 0 -25
bargain|-132 -129 -43 -108 -71 -138 68 236 26 -101 -24
bargain pension|0 0 0 0 0 0 0 34
barge|-22
barked|0 0 0 17
barley|0 0 0 -14 0 0 -9 6 0 10 15
baron|0 0 0 0 0 -7 0 33
baron @state|0 0 0 0 0 -7 0 33
barrack|8 40 0 -48 -10 27 13 -12 0 -34 -15
barrage|236 -27 -41 -8 -56 0 -53 -78 -76 -122 -170
barrel|-54 -45 -32 -64 7 -37 -50 -65 -28 66
barrel road|-12 0 0 0 0 0 0 0 0 31
barricade|18 -16 0 -22 0 37 46 -6 -16 86 -12
barricade logs|0 0 0 0 0 0 -7 -23 0 36 -9
barrier|0 -18 0 -33 0 0 0 -11 0 -17 63
barrier @place|0 0 0 -26 0 0 0 -10 0 0 31
barter|0 0 0 0 0 -7 0 54
barter renew|0 0 0 0 0 -7 0 54
base|102 21 -52 -62 0 -7 -46 -13 -18 -10 -30
base @person|0 0 0 0 15 0 0 0 0 -31
base @place|19 18 0 -17 -27 23 -8 39 0 14 -7
base outside|0 0 0 0 0 0 13 -39
baseball|-99 -57 -29 -151 -76 -20 -60 -73 -50 -103 -121
baseles|0 0 0 -73 -11 64 -12 0 0 16
baseles @state|11 0 0 -16 0 42 0 0 0 -20
basi|0 0 0 -13 25 0 -8 17
basin|0 0 0 0 0 0 0 24
basketball|-111 -58 -29 -153 -76 -20 -60 -71 -50 -103 -121
bastion|36 26 -47 -22 -23 -38 -25 22 -16 35 -9
batch|25 0 0 12 0 -16 0 0 0 -8 -7
baton|57 0 30 0 0 0 0 0 0 0 -17
baton @state|0 0 30 0 0 0 0 0 0 0 -16
baton charge|58
bats|0 0 0 -11 0 26 0 -6
batsman|-103 -58 -30 -160 -78 -20 -61 -72 -50 -104 -121
battalion|186 117 33 -106 -177 -57 -92 -111 -53 -131 -139
battalion pack|0 30
batter|72 -56 -32 -12 -13 -30 -49 -66 -32 -59 -17
battery|197 0 61 -54 -102 -71 -76 -91 -54 -110 -75
battery @weapon|33
battery down|-14 -7 0 37
battle|126 -22 -24 8 7 49 -67 -46 -39 -56 -43
battle group|32
battlegroup|136 39 68 -67 -99 -51 -72 -70 -52 -74 -60
baulk|-37 -58 -10 67 -40 -23 99 -34 -30 0 -66
bavarian|-18 0 0 0 0 0 0 0 0 23
bay|0 0 0 -19
bayonet|92 -55 -31 14 -10 -54 -48 -64 -31 -56 -16
be|-186 -199 -43 6 95 -151 53 11 -34 -173 -285
beach|-23 -23 0 6 0 -8 -7 -25 0 -26 -12
beach if|-33 0 0 24
beach-towel|-15 0 0 0 0 0 0 0 0 0 -7
beagle|0 0 32 -15 -27 0 0 14
beagle regular|0 0 32
bear|14 -18 25 -26 127 12 -8 -14 -12 -31 -114
bear consequences|0 0 0 32 -11
beat|157 -59 -26 -22 -43 -57 -49 -69 -34 -41 -76
beat black|29 0 0 0 0 0 0 0 0 0 -33
beaver|0 0 0 0 0 0 0 0 0 0 -26
because|-14 -44 0 0 -12 0 34 -15 0 17 -20
because gang|0 0 0 0 0 0 0 0 0 49
because name|0 0 0 47 0 0 0 0 0 -26
because somebody|0 0 0 0 0 0 0 0 0 34
become|7 0 0 -35 42 -24 11 84 0 -15 -9
become member|0 0 0 -22 41 0 0 41 0 -7
bed|0 0 0 0 8 0 0 42
bed tax|0 0 0 0 0 0 0 46
beef|211 -105 0 -50 -82 -28 -75 -12 -51 17 7
beekeeper|-25 -10 0 0 0 0 0 0 0 -9
before|-27 88 -15 89 -45 46 -8 -48 -23 -52 -51
beg|-86 -98 0 -50 57 290 -24 -56 -21 -97 -158
beg forgivenes|0 0 0 -7 43 -18
beg relief|0 0 0 31 0 -31
beg summit|0 0 0 0 0 0 -10 39
begin|-59 145 209 -65 -15 -141 -53 110 -38 -133 -129
begin @date|-25 0 0 -22 43 0 0 -24 0 16
begin disengage|-6 30 0 0 0 0 0 -9
begin enrich|39
begin fly|30 -8 0 0 0 0 0 0 0 -16
begin once|0 0 0 0 -8 0 0 -15 0 0 36
begin patrol|50 -25 0 0 0 0 0 0 0 -8
begin scaled-down|-7 33
beginn|0 0 0 0 0 28
behalf|0 0 0 8 0 26 0 -15 0 0 -12
behav|0 0 0 34 -11 0 0 0 0 -7
behav like|0 0 0 34 -11 0 0 0 0 -7
behave|0 0 0 -24 -6 -6 0 9
behaviour|0 0 0 55
behead|207 -8 -20 -31 21 -28 -52 -66 -50 -263 -94
behind|-50 69 0 0 46 64 -18 51 0 -20 -19
behind @state|0 0 0 -16 49 0 -14 52 0 -33 -11
behind @weapon|0 0 0 0 0 30
behind leaflet|-12 0 0 -8 0 41
behind tyre|-13 0 0 0 0 0 0 0 0 32
beira|-6 13 0 0 -11 40 0 0 0 -6
belatedly|0 0 0 0 19
believe|29 33 0 -22 -10 22 -14 9 0 -23 -9
believe @state|0 0 0 0 0 39 0 0 0 -19 -8
belittled|-8 0 0 55
belittled @state|-8 0 0 55
bell|0 -14 0 -11 13 0 0 0 0 -10 -17
belli|0 -12 -20 18 27 -10 -62 -56 -17 -28 -7
belligerent|-11 0 0 0 0 21 0 0 0 15
belong|12 -28 16 9 25 17 -38 -9 -15 43 -44
below|0 0 0 -13 0 0 -7 0 0 45
below grind|0 0 0 -11 0 0 -7 0 0 53
belt|-14 0 0 17 0 0 0 0 0 -7
bench|19 0 0 -13 0 0 0 0 0 -32
beneath|0 -6 0 -9 0 18 -7 -7
benefit|-9 0 0 0 0 0 0 0 0 0 46
benefit famili|-9 0 0 0 0 0 0 0 0 0 46
berate|-147 -106 -57 392 -198 -80 6 -129 -15 -197 -162
berdyansk|0 -24 0 0 0 0 0 0 0 27
berm|60 -11 0 -17 0 0 0 0 0 12
berth|17
beseech|-63 -73 0 -35 -92 292 0 -90 -29 -81 -105
besid|0 0 0 28 0 0 16 -19 0 -8
beside|11 -15 0 24 0 -10 -10 0 0 -9
besiege|168 -195 -69 -28 -56 -88 -87 -48 -50 -44 86
besiege hold|55 0 0 0 0 0 0 0 0 -11
besought|0 0 0 0 0 29
betrayal|-18 -15 0 77 -56 0 -13 -35 11 -57 33
better|-28 -32 0 20 42 0 0 -48 0 -14 -10
better than|0 0 0 -10 0 47
between|0 -11 -17 -66 -10 -20 17 -7 19 -51 -34
between @date|0 0 0 0 0 -39 0 -13 0 28 -9
between @organization|0 0 0 0 0 0 0 0 0 40
between @place|-13 -11 0 0 0 0 0 43 -7 -22
between @state|9 41 -10 -7 0 -7 122 -29 0 -55 -28
between presidential|0 0 0 0 0 0 0 31
between them|0 0 0 0 0 33 -33 28 31
between two|0 -14 0 -12 -30 -7 0 0 0 -22 22
bewilderment|0 0 0 -16 7 21
beyond|0 -18 0 0 -8 0 -14 -21 41 -13
bias|0 0 0 -14 0 0 31
bicycl|0 0 0 -15 0 0 0 0 0 0 -6
bid|-196 -100 -40 65 65 -68 -55 0 -45 -171 -93
bid seat|0 0 0 0 45 0 0 -12
bid still|-6 0 0 -14 0 57
bidder|-67 -41 -32 -67 7 -36 -49 -55 -27 30
big|-14 0 24 -11 -7 20
biggest|-9 0 0 0 0 0 0 -22
biker|-12 0 0 0 0 0 0 0 0 35
biker stage|-12 0 0 0 0 0 0 0 0 35
bill|-44 -56 -29 81 -60 -89 -53 -15 -21 53 -28
bill dawn|0 0 0 0 0 0 0 34
bill pull|0 0 0 83 0 0 0 0 0 -8
bill send|0 0 0 38 0 0 0 -7
billet|80 -17 -7 0 -77 -18 -30 0 -32 -15
billion|-7 -48 -26 -17 -38 -31 -25 -23 -19 9 40
billion dollar|0 0 0 0 0 0 0 -11 0 -8 58
bin|-14 -48 -14 0 -70 11 -72 -66 -34 20 23
binational|0 0 0 0 0 0 0 22
bind|-9 0 0 19 0 -13 8 -8
binder|0 -8 0 0 27
biologist|-18
birdshot|19 0 0 0 0 0 0 0 0 -8
birth|-7 0 0 0 0 0 30 0 0 0 31
birth come|-7 0 0 0 0 0 0 0 0 0 32
birth nothing|0 0 0 0 0 0 30
biscuit|0 -9 0 0 0 0 0 0 0 35 -17
biscuit cost|0 -9 0 0 0 0 0 0 0 36 -17
bishop|-26 27 0 -15 -28 96 -7 -36 0 -9
bishop @place|0 0 0 0 -10 40
bishop tell|-20 34
bismarck|0 0 0 -15
bison|0 0 0 -30 0 -14
bistro|0 0 0 0 0 0 0 -26
bitter|0 0 0 55 0 0 0 -14 0 -6
bitter exchange|0 0 0 55 0 0 0 -13
bivouac|31 -10 17 0 20 -19 -14 -12 7 -7 -50
black|45 -92 -32 -57 -77 -91 -52 -108 -47 183 -77
black blue|29 0 0 0 0 0 0 0 0 0 -33
blacklist|-77 -171 -52 -136 -142 -96 -81 -192 -95 312 39
blacklist foreigner|0 0 0 0 0 0 0 0 0 -6 39
blackout|-6 0 0 24 0 -8
blame|-149 -109 -60 287 -159 -84 41 -132 14 -230 -151
blame @place|0 0 0 34 0 0 -10 0 0 -12
blame @state|0 -6 0 36 -7 -16 9 0 0 -20 -10
blame @weapon|-30 0 0 13
blame government|10 0 0 -37
blame nor|0 0 0 -35 0 19
blanket|-32 0 0 0 0 38 0 -28 0 -15 129
blanket #|0 0 0 0 0 39 0 0 0 0 -18
blanket @place|-13 0 0 0 0 0 0 0 0 0 45
blanket cross|-7 0 0 0 0 0 0 0 0 -28 33
blanket let|0 0 0 0 0 0 0 0 0 0 31
blanket tent|0 0 0 0 0 0 0 -22 0 0 51
blar|0 42 0 0 0 0 0 0 0 -8
blar propaganda|0 43 0 0 0 0 0 0 0 -7
blare|0 0 0 0 0 -69 0 0 0 0 20
blare car|0 0 0 0 0 -69 0 0 0 0 20
blast|193 -191 -102 193 -104 -151 -55 -185 -103 -232 -150
blaze|0 -48 -8 0 -16 0 37 0 60 -18 64
bless|-6 0 0 0 0 0 0 0 0 -10 19
blind|13 -124 -17 0 -82 -45 -22 -16 -48 58 -26
blink|-6 11 -25 -25 43 -47 30 0 0 0 14
blizzard|-85 -8 -15 -56 0 72 -43 13 -22 -95 -8
bloc|-23 -62 -65 64 -21 -20 30 65 15 33 -53
bloc call|0 0 0 31 0 -29
bloc go|0 0 0 31 0 -13 0 0 0 -6
bloc nudged|0 0 0 0 0 44
block|0 -201 -60 142 -73 -217 -78 -111 -153 192 -86
block @military_unit|34 0 0 -7
block aid|0 0 0 40 0 0 0 0 0 -27
block all|0 0 0 0 0 0 0 0 0 32
block media|0 0 0 38 0 0 0 -7
blockade|-75 -72 -62 48 -125 91 -238 -55 -98 160 112
blockade @place|-12 -14 0 -20 0 31 -6 -15 0 9 31
blockade @state|0 -7 0 -13 0 0 0 -22 0 -13 35
blockade affront|0 0 0 7 0 0 0 36
blockade north|0 0 0 0 0 36
blockbuster|-38 -15 -12 -79 27 -30 -45 -95 -14 -63 -39
blogger|34 0 0 0 0 -8 0 0 0 -8 16
blogger go|45
blood|0 -8 0 21 -12 8 -10 -20 0 -17
blood libel|0 0 0 -34
bloodshed|0 0 0 30 0 0 0 -7
blossom|-19
blot|-15 -85 -22 -29 -55 -39 -34 -33 -23 70 14
blow|139 -37 -80 31 -65 -132 -7 -159 -107 10 -127
blow chamber|40
blow hot|0 0 0 14 0 0 0 31
blow up|-39 -14 0 32 -10 0 -18 -12 0 -29 -8
blow whistle|0 0 0 0 0 0 0 0 0 30
bludgeon|121 -56 -32 8 -12 -55 -48 -68 -31 -63 -17
blue|-7 0 0 0 0 47 0 0 0 -19 -14
blue helmet|-17 0 0 0 0 52 0 0 0 -6 21
blue okrestina|50 0 0 0 0 0 0 0 0 0 -33
blue-bird|34 0 0 0 0 0 0 0 0 -13 -6
blue-bird network|34 0 0 0 0 0 0 0 0 -13 -6
bluebook|0 0 0 -6 19
blunt|0 0 0 34
blunt language|0 0 0 34
bluntly|0 0 0 -27
bmp|0 29
boar|-20 -13
board|-145 -69 -58 24 0 -112 -73 -71 -77 146 17
board @state|0 -6 0 13 0 0 35 -16 0 58 -10
board clear|0 0 0 0 0 0 0 0 0 -17 48
board contract|0 0 0 0 0 0 0 51 0 -17
board go|33 0 0 31
board sand|-6 0 0 -10 35
boat|17 -21 -7 -25 18 -33 -21 0 0 17 20
boat @state|0 0 0 0 0 0 0 14 0 37 -6
boat cease|0 -21 0 0 0 0 0 0 0 0 43
boat crew|-26 0 0 0 0 0 0 0 0 31
boat get|0 0 0 0 0 0 0 0 0 0 30
boat harass|-16 0 0 -10 0 0 0 0 0 40
boat if|0 31 0 0 0 0 0 0 0 -10
boat off|30 0 0 0 0 0 0 0 0 -38
boat out|-22 0 0 -10 0 0 0 0 0 32
boat people|-23 0 0 -8 63 -16 0 0 0 -11
boatload|42 0 0 0 0 -12 0 0 0 -11 -8
boatload @state|43 0 0 0 0 0 0 0 0 -10
bodi|-32 -12 0 -19 -20 -26 -31 11 19 -10 186
bodi soldier|-21 0 0 0 0 -19 0 -10 0 0 55
bodi take|-7 0 0 0 0 0 0 -8 0 0 32
bodi two|0 0 0 -7 0 0 0 -8 0 0 52
body|0 0 0 -12 48 -32 -10 -10 0 41 -9
body unanimou|0 0 0 0 0 -16 0 0 0 38
bog|100 -10 0 20 0 -40 74 -42 0 0 -25
bogu|0 0 0 31 0 0 0 0 0 -7
bogu peace|0 0 0 31
bojayá|0 0 0 -7 43 -18
bok|8 -22
bolster|143 -97 0 -38 0 0 -40 -10 -19 30 9
bolster squadron|32
bolt|0 0 0 0 0 0 0 -7 0 26
bomb|217 -101 -174 88 -111 70 0 -134 -165 -75 -235
bomb @place|39 33 0 13 0 35 0 -6 0 -13
bomb ask|36 0 0 -9 0 -35
bomb bridge|-24 44 0 -13 0 26
bomb hoax|-33 -14 0 7 0 0 0 0 0 36
bomb pave|-27 0 0 0 0 0 0 0 0 43
bombard|150 -114 -56 15 -54 -17 -28 -126 -53 -78 -62
bombard @weapon|35
bombardment|130 -19 -67 11 -20 0 -36 -64 -68 -52 -123
bombardment @place|67
bombardment time|-32
bomber|271 129 40 -54 -224 -46 -120 -157 -116 -132 -122
bombing|72 -12 -40 18 -10 0 -30 -41 -46 -18 -46
bonaparte|0 -26
bond|-67 -49 -31 -69 6 -36 -55 -57 -28 26 31
bone|24 -7 0 16 0 0 0 -15 0 -10 13
bone while|30 0 0 0 0 0 0 0 0 -7
booby|16 -14
book|27 0 0 -13 0 0 0 -34 0 -14 -8
book @place|0 0 0 0 0 0 0 -32
bookcas|0 0 0 0 0 -51 0 0 0 0 34
bookcas national|0 0 0 0 0 -51 0 0 0 0 34
booked|0 0 0 0 0 -7 0 26
bookmaker|0 0 0 0 0 -20
boost|140 -119 -24 -50 40 -88 -102 74 -59 -27 16
boot|20 -10 0 0 -11 0 -7 -8 0 0 12
boot @place|35 0 0 0 -9 0 -7
bor|0 0 0 0 0 22
border|-22 37 -62 -39 -63 57 -34 29 -15 47 -63
border @state|0 -8 0 -26 0 60 -20 -12 0 -9
border check|0 0 0 0 0 0 0 19 0 -7 33
border committee|0 -7 0 -9 0 0 39
border delta|-26 31
border guard|-7 0 0 -41 12 -8 -6 -17 0 45 -27
border hear|0 0 0 -14 0 0 31
border officer|-11 0 0 0 0 0 0 -14 0 39 -13
border panel|0 0 0 0 0 0 0 40
border patrol|0 0 0 0 0 0 -7 -7 0 65
border pillar|0 0 0 -12 0 44
border post|8 -30 0 -13 0 23 0 -8 0 9 -37
border region|0 0 0 -19 0 33
border strip|-13 26 0 32 0 0 0 -11 0 -11
border treaty|0 0 0 0 0 0 24 -33
border troop|-17 34 0 0 0 0 0 0 0 -15
border-guard|98 49 0 12 -48 21 -31 -38 -63 -18 -15
borjomi|0 0 0 0 0 0 0 0 0 0 18
born|0 0 0 0 0 0 0 60
born sleeples|0 0 0 0 0 0 0 60
borough|-10 -47 -14 -6 -69 14 -71 -61 -34 21 24
borrowing|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
boss|0 0 0 47 0 0 0 0 0 0 -11
boss hold|0 0 0 47 0 0 0 0 0 0 -11
both|-55 72 -11 -23 6 116 -41 112 11 -56
both @place|0 0 0 0 0 28 0 48
both @state|0 49 0 -16 -33 40 -13 7 0 -20 -9
both army|-17 43 0 0 0 0 0 -8 0 0 23
both bank|41 0 0 0 0 0 25
both call|0 0 0 -10 0 0 0 40
both camp|0 0 0 0 47 0 0 -6
both comment|0 0 0 0 0 0 0 31
both contain|0 0 0 0 0 0 0 -15 31
both neighbour|0 0 0 0 0 -10 0 11 0 43
both party|0 0 0 47
both side|-18 9 0 -11 44 44 0 -54 -8 -34 36
bottle|94 -55 -24 -10 -31 -48 -50 -58 -32 -26 -37
bottom|-12 0 0 18
bougival|0 0 0 0 0 0 30
bougival accord|0 0 0 0 0 0 30
bound|-53 40 -6 -28 13 -13 -7 0 0 109 -22
bound @place|-13 -12 0 -13 0 0 0 0 0 46
bound @platform|-25 -12 0 0 0 0 0 0 0 36
bound @state|0 31 0 0 0 0 0 0 0 12
bound home|0 48 0 0 0 0 0 0 0 0 -8
boundary|-12 15 0 -23 19 11 -8 42 0 -13 -9
bounty|0 0 0 0 -8 0 0 0 0 0 16
bouquet|0 0 0 -11 44 -11 0 0 0 0 32
bouquet @person|0 0 0 0 0 0 0 0 0 0 33
bouquet @state|0 0 0 -11 46 -9
bourse|-66 -39 -31 -63 8 -36 -49 -54 -27 37
bow|-75 116 -96 -96 152 -206 54 -21 0 -56 50
bowl|0 0 0 0 0 0 0 -9 0 44 -11
bowl upside|0 0 0 0 0 0 0 0 0 44 -9
bowler|-100 -57 -29 -151 -76 -20 -68 -71 -50 -104 -121
box|69 -46 -42 20 -94 -27 -109 -43 -42 -31 -71
box-office|-38 -15 -12 -79 27 -30 -45 -95 -14 -63 -39
boxer|0 0 0 -31
boy-scout|-8 0 0 55
boy-scout troop|-8 0 0 55
boycott|-265 -354 -131 36 -174 -111 342 -38 -74 110 -38
boycott @organization|0 0 0 0 0 0 0 43
boycott exam|0 0 0 0 0 0 0 0 0 35
boyfriend|-23 -36 0 27 -8 -17 -25 -34 -7 -35 -30
boys|26 34 0 -21 -7 -13 -12 -8 0 -13
boys @weapon|-12 37 0 0 0 0 0 0 0 -6
boys take|37 0 0 -15
bpd|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
bracket|50 -38 0 30 -27 0 13 27 -25 -33 -36
branch|-55 32 -7 -21 -41 59 15 47 -22 -88 56
brand|-80 29 -23 177 -101 -78 -221 -140 0 -32 -40
brand entire|0 0 0 -18 0 0 0 0 0 32
brand traitor|0 0 0 37
brandish|-66 -40 -23 213 -34 -86 -37 -91 -56 -100 -103
bras|-8 50 0 -7 0 0 0 -8 0 -9 -14
brave|0 0 0 -9 7 20 0 10
brawl|92 -38 -20 17 21 0 -7 0 31 21 -49
brawl @state|37 0 0 -7
breach|20 -140 -82 70 75 -131 -196 -90 -74 -78 -70
bread|0 0 0 0 0 0 0 0 0 -9 43
bread price|0 0 0 0 0 0 0 0 0 0 43
break|-33 -343 -63 -54 -74 -229 157 -99 -129 -89 -326
break @group|-8 0 0 -16 0 0 0 31
break bone|30 0 0 0 0 0 0 0 0 -7
break diplomatic|0 0 0 0 0 0 -13 0 0 35
break grind|0 0 0 0 0 0 0 33
break month-old|0 0 0 47
break off|-44 0 0 -20 -11 26 39 -61 0 27
break relations|49 0 0 16 0 0 27 0 0 -11
break understand|0 0 0 25 0 -35 0 -9
breakaway|0 0 0 0 0 0 0 45
breakaway open|0 0 0 0 0 0 0 30
breakdown|-39 -58 -8 -11 -38 -14 94 -39 68 -36 -12
breakdown summed|0 0 0 0 0 0 -27 0 32
breakfast|28 0 0 -11 0 0 0 14 0 -7 -8
breakthrough|-49 -41 -52 -38 -28 85 97 -34 9 -143 40
breakthrough no|0 0 0 0 0 0 -27 0 32
breakup|-38 -53 -8 -21 -36 -13 117 -29 38 -35
breath|0 0 0 11 0 0 15 15
breather|0 -12 0 27 0 -21
brewer|0 0 0 -20 0 0 -22 0 0 -21 -18
brib|0 0 0 18 0 0 0 -26
brick|0 0 0 0 0 27 0 0 0 0 -6
bridge|119 11 -54 -71 -22 -17 -57 23 0 -45 50
bridge @state|-7 0 0 0 0 0 0 0 0 -28 33
bridge ani|0 0 0 -7 0 0 0 31
bridge reopen|-17 48
bridge road|41 -6
brief|13 0 0 0 -6 0 0 0 0 0 41
briefcas|0 0 0 32
briefed|0 0 0 -11 16 14 0 24
briefed call|0 0 0 0 0 43 0 -8
brigade|174 193 33 -129 -214 -55 -105 -152 -54 -141 -114
brigade @place|-8 31 0 -15 -12 0 0 0 0 -8
brigade @state|60 -13 0 0 0 0 0 -12
brigade back|0 -11 0 0 0 32
brigade due|-44 34 0 0 0 -19
brigadier|-23 0 0 7
bring|-64 50 -30 -179 -40 -299 42 71 -28 -151 -80
bring @group|0 0 0 0 -12 0 31 12
bring @place|0 0 0 0 0 0 0 0 0 54
bring @state|-15 7 0 49 16 -45 -8
bring around|0 6 0 0 0 0 0 -31
bring back|21 22 0 -9 -13 0 -14 0 0 42 -11
bring combat|29 0 0 0 0 0 0 0 0 -41
bring down|41 -49 0 0 0 0 -7 0 0 11 -14
bring helm|0 0 0 0 0 47
bring home|-33 33 0 0 0 0 0 -6 0 0 19
bring letter|0 0 0 -8 32
bring own|31 -12
bring six|-31 21
bring under|-42
brink|0 30 0 -8 0 0 0 0 0 -8
brink order|0 33 0 -8 0 0 0 0 0 -8
bristle|-48 -17 -32 143 -87 0 37 -35 16 -53 -46
broadcast|35 0 0 33 -18 -13 -9 -17 0 0 20
broadcaster|-12 -11 0 0 -7 -8 -7 0 0 47 50
broadcaster bureau|-6 0 0 0 0 0 0 0 0 -14 57
broaden|17 -62 13 -71 -52 -123 -85 62 0 171
broadside|0 -14 -20 17 27 -10 -62 -56 -17 -29 -8
broccoli|0 0 0 0 0 0 0 0 0 -16 -20
broken-down|0 29 0 0 0 0 0 0 0 -14
broker|-225 -49 -8 -131 -55 -86 0 233 -40 52 -61
broker @person|0 0 0 -14 0 0 0 35
broker elder|0 0 0 0 0 0 0 35
broker sell|0 0 0 0 0 0 0 0 0 33
brokerage|-66 -39 -31 -63 8 -36 -49 -54 -27 37
bronz|-6 0 0 0 0 -27 0 0 0 -6 71
bronz @state|0 0 0 0 0 -15 0 0 0 0 37
bronz way|0 0 0 0 0 -7 0 0 0 0 49
brother|-31 -9 0 -92 136 20 -18 -33 -9 -12
brother @person|0 0 0 -9 -11 35
brother brother|-26 0 0 0 63 -46
brother not|-26 0 0 0 63 -46
brother say|0 0 0 -33 28
brother table|0 0 0 -30 22
brotherhood|48 0 0 0 0 0 0 0 0 -22
brotherhood order|49 0 0 0 0 0 0 0 0 -22
brush|-51 -151 -72 147 -90 14 147 -101 -45 -45 -132
brush aside|0 0 0 61 0 -21 19 -9 0 -8
brush away|0 0 0 -22 0 33 -6
brush off|0 0 0 -38 0 24 -14
bta|0 0 0 -33
bta say|0 0 0 -33
buccaneer|6 -19
bud|0 0 0 -23 13
budge|-77 0 -26 42 -8 -38 20 44 53 -19 -20
budget|-99 -78 -55 -16 -67 0 -121 -101 -57 39 43
budget claim|0 0 0 36 0 0 0 0 0 -7
budget pass|0 0 0 35
budget support|0 0 0 0 -18 0 0 -7 0 52 -21
buffer|33 -12 0 6 -12 0 0 0 0 44 -14
buffer zone|28 -8 0 10 -10 0 0 0 0 46 -13
bug|43 -16 0 0 0 0 0 0 0 16
bugged|32 0 0 0 -6
bugged newsroom|32 0 0 0 -6
bugle|0 31 0 -8
bugle call|0 31 0 -8
build|90 -63 35 -143 -9 29 -123 0 -51 101 9
build @place|-30 0 0 0 0 -7 0 0 0 32
build radar|0 0 0 0 0 0 0 0 0 32 -8
build-up|182 -19 15 -10 0 -11 0 -23 0 -25 -10
build-up both|41
buildup|140 -14 15 -10 0 -9 0 -22 0 -24 -9
bulk|0 -7 0 0 0 0 0 0 0 31
bulk carrier|0 -7 0 0 0 0 0 0 0 31
bulldoze|-7 -34 -29 34 28 -50 30 -78 -34 26 -63
bulldozer|14 7 0 53 -7 30 0 -10 0 -23 -16
bulldozer around|0 0 0 0 0 31 0 -9
bullet|26 0 0 -25 18 -11
bulletin|-19 0 0 0 0 0 0 0 0 12
bump|30 -45 -7 -23 -16 -15 16 -21 0 -27
bundle|-8 -53 32 -63 -25 -50 12 -74 23 113 -23
bundle @platform|35 0 0 0 0 -49
bunker|0 20 0 -12 0 0 0 0 0 -15
buoy|15 -10 0 32 0 0 0 37 0 -18
buraimi|0 0 0 0 0 0 0 0 0 28
burden|0 0 0 0 0 0 0 -18
bureau|22 -15 0 -21 0 21 0 -7 0 0 56
bureau announce|31 -12
burglar|-24 -38 0 26 -9 -17 -25 -34 -7 -36 -30
burglary|-23 -36 0 33 -9 -19 -25 -47 -7 -52 -36
burkina|0 0 0 0 0 0 0 14 0 0 26
burn|222 16 12 -8 35 21 -33 -33 -49 48
burn shop|0 0 0 0 0 0 0 0 0 30
burn village|0 -10 0 0 45
burnt|0 -13 0 58 22 -19 0 -9 0 27 -9
burnt effigy|0 0 0 -20 0 0 0 0 0 37
burnt flag|-20 0 0 45
burrow|-16 -85 -22 -29 -55 -39 -34 -33 -23 70 10
burst|15 -37 0 0 -26 0 17 -37 0 -46 -102
burst gori|30
burton|0 0 0 0 0 47
burton law|0 0 0 0 0 47
bury|-151 -69 -21 -64 191 17 -102 233 -81 -48 -75
bury #|-7 48
bury four|0 0 0 0 0 0 0 0 0 30
bury them|0 0 0 30
bus|-28 -26 0 -19 0 -24 0 0 0 0 27
bus-driver|-23 -36 0 27 -8 -17 -25 -34 -7 -35 -30
buse|9 -13 0 -25 0 -11 0 -8 0 -11 119
buse @place|0 0 0 0 0 0 0 0 0 0 30
buse flag|0 0 0 0 0 0 0 0 0 0 33
bused|-13 0 0 0 0 0 0 0 0 36
bused migrant|-13 0 0 0 0 0 0 0 0 36
bush|0 0 0 -9 0 0 21
bushel|-66 -39 -31 -63 8 -36 -49 -54 -27 37
busines|-22 0 0 34 -12 54 -10 -23 0 16 26
busines @place|0 0 0 0 0 0 0 -19 0 0 30
businesslike|0 0 0 -22 0 33 0 20 0 -10
businessman|0 0 0 -7 0 0 0 -25 0 0 57
businessman seize|0 0 0 -7 0 0 0 -25 0 0 57
but|-38 30 9 -22 -22 23 45 45 30 0 -29
but call|0 0 0 -22 32 0 0 -23
but front|0 0 0 0 0 0 25 41
but no|0 -8 0 0 0 0 0 -33 0 -8
but not|-26 0 0 -17 -10 29 -24 43 46 -15
but say|0 0 0 -7 35 0 0 33
butcher|86 -55 -32 10 -10 -54 -48 -65 -31 -58 -16
buy|32 -42 -10 0 0 -15 -9 -128 -12 98 -48
buy empty|33 -12
buyer|-53 -94 -29 -37 -91 0 -55 -86 -9 18 12
buyout|-66 -39 -31 -63 8 -36 -49 -54 -27 37
buzz|124 -59 0 -90 -45 -55 56 -34 -14 -90 -47
buzz our|-9 0 0 0 0 0 32
by|0 0 -65 15 0 -48 -18 0 26 12
bypass|0 0 0 0 0 0 0 16
bystander|27 45 0 20 41 -25 20 0 0 7 -21
cab|20
cabbag|0 0 0 0 0 0 0 0 0 65
cabbag hear|0 0 0 0 0 0 0 0 0 67
cabin|0 -21 0 0 0 0 -7 0 0 -19
cabinet|0 -48 -66 13 -56 81 29 90 9 -75 -24
cabinet @place|0 0 0 0 0 41 0 -8 0 -10
cabinet close|30 0 0 0 0 0 0 0 0 -24
cabinet draft|0 0 0 -33
cabinet list|-29 0 0 0 0 30 0 0 0 -12
cabinet member|0 0 0 34 0 30 0 -16 0 -6 -7
cabinet mull|51 0 0 0 0 0 0 0 0 0 -11
cabinet resolve|0 32 0 0 0 0 0 0 0 -19
cabinet spokesman|0 0 0 0 0 37
cabinet voice|0 0 0 0 -16 -28 0 55
cabl|31 -8 0 9 0 -12 0 0 0 27
cabl cut|0 0 0 0 0 0 0 0 0 33
cabl put|34
cable|52 -10 0 0 -14 16 -8 27 0 -18
cabled|0 0 0 -7 -12 40
cabled condolenc|0 0 0 -7 -12 40
cach|-10 35 0 0 0 0 0 0 0 -9 -10
cache|-30 -8 0 0 0 0 0 0 0 35
cadet|-15 -7 22 11 0 -10 -11 -8 0 -15
cake|-7 0 0 0 0 0 0 -26
calendar|12 0 0 -56 -16 -21 59 33 0 -7 -9
calendar peninsula|0 0 0 -9 0 0 0 35 0 0 -8
call|-219 -107 14 100 -29 6 58 13 -58 -286 -244
call @date|0 0 0 22 -11 -22 -8 43
call @organization|0 -14 0 42 0 0 13 -12
call @person|0 -28 0 25 -12 -36 0 40 0 15
call @place|-19 -10 0 12 -12 84 0 -36 0 28 -30
call @state|-13 -17 0 64 0 -67 -46 26 0 -44 -14
call agent|0 0 0 -12 0 -95 0 0 0 44
call airlift|0 0 0 0 0 45 0 0 0 -8
call allegation|-6 0 0 -24 -7 63
call answer|0 0 0 -10 -21 30
call ask|0 0 0 0 0 33 0 -10
call autonomy|0 0 0 -11 30
call back|-15 39 0 -27 0 0 7 -14
call ban|0 0 0 37 0 -13 0 -18
call between|0 0 0 -14 -22 0 -19 83 0 0 11
call both|0 0 0 -13 0 49
call ceasefire|0 0 0 -11 0 35
call cull|0 0 0 -30 0 -14
call debate|0 0 0 0 0 52
call end|0 0 0 0 0 35 0 21
call feud|0 0 0 -37 0 9
call fighter|0 0 0 0 38
call humanitarian|0 0 0 0 0 45 0 -8
call inclusive|0 0 0 31 0 -29
call itself|30 0 0 0 0 -12
call judge|0 0 0 -14 0 0 31
call last|0 0 0 0 0 0 24 32
call off|-23 80 -9 -101 -18 -76 105 -19 0 45 115
call old|0 0 0 22 0 0 0 36
call paragraph|0 -7 0 0 0 0 0 44
call precaution|43 0 0 0 0 0 0 -20
call put|0 0 0 0 0 -32 0 61 0 -8
call revenge|-8 0 0 36
call rumour|0 0 0 0 0 0 -11 0 0 37
call say|0 0 0 0 0 43 0 -8
call session|0 0 0 -27 0 -12 0 0 39
call siege|0 0 0 43
call step|0 0 0 -18 66 -23 0 11 0 -7
call two|0 0 0 0 0 0 0 0 0 40
call until|0 0 0 0 0 0 40 0 0 -13
call up|73 24 19 0 0 0 0 -25 0 -9 -9
call upon|0 0 0 52 0 11 0 0 0 -34
call us|0 0 0 -31 0 -7 0 -8
call whopp|0 0 0 -29 0 0 0 0 0 56
call-up|7 18 0 -13 51 -9 -73 16 0 -44 11
caller|0 0 0 15 0 0 0 -16
calm|-147 228 -53 -91 59 134 -51 0 -14 -72
calm @place|0 34
calm @weapon|0 31
calm issue|0 0 0 0 0 41
calm nothing|0 -10 0 0 0 0 30
camel|11 0 0 0 -11 0 0 0 0 21
camera|-7 -8 0 -27 12 -13 0 38 0 8 -28
camouflage|80 -17 -7 0 -77 -18 -30 0 -32 -15
camp|0 0 0 20 42 23 -20 -23 0 -60 76
camp @state|-21 -8 0 0 -8 0 0 0 0 0 30
camp expire|0 0 0 39 0 0 0 0 0 -9
camp report|0 0 0 0 47 0 0 -6
campaign|52 0 -13 -13 14 86 -45 -13 -33 -39 -45
campaign noise|0 0 0 -40 0 31
campaign snow|0 0 0 0 0 31
camped|-11 6 0 0 0 0 0 0 0 39 -7
camped highway|0 0 0 0 0 0 0 0 0 40
campu|36 0 0 0 0 0 0 0 0 -15
can|26 -12 0 26 -7 -71 -18 32 0 -13
can call|0 0 0 -31 0 -7 0 -8
can examine|0 0 0 39 0 -51
can fly|-7 0 0 0 0 0 0 57
can rule|38 0 0 0 0 0 0 0 0 0 -10
canal|-36 0 0 52 24 -9 -24 30 0 -38 -7
canal @person|16 0 0 -9 40
canal back|0 0 0 35
cancel|-73 0 -45 -116 -40 -139 251 -107 -62 18 117
cancel @military_unit|-55 25
cancel @person|0 0 0 0 0 0 -11 0 0 0 35
cancel @place|31 0 0 0 0 0 0 0 0 -51
cancel death|0 0 0 0 0 -6 0 0 0 -43 18
cancel joint|0 0 0 0 0 0 -7 -7 0 65
cancel rather|0 0 0 0 0 38
cancel trip|0 0 0 0 0 -7 59 -11
cancel want|0 0 0 0 -7 0 0 53
cancellation|-39 -53 -8 -52 -37 -13 152 -33 37 -11
cancellation joint|0 0 0 -12 0 0 46
cancer|0 -18 -12 -13 -20 -56 -30 -97 -11 24 150
candid|0 0 0 0 0 0 -10 15
candidacy|0 0 0 -8 23 0 0 53 0 -21 -7
candidacy @organization|0 0 0 0 0 0 0 54 0 -17 -7
candidate|26 -62 -65 20 12 0 17 46 15 -18 -38
candidate @platform|33
candidate custom|0 0 0 0 37 0 0 0 0 -13
candl|13 0 0 0 0 -8 0 -9 0 66 -18
candl hand|0 0 0 0 0 0 0 0 0 35 -13
candl silence|-30 0 0 0 0 -7 0 0 0 32
candl there|30
candle|0 0 0 -34 0 26
candle light|0 0 0 -34 0 26
canned|0 0 0 -7 0 0 0 -10 0 7 32
canned tuna|0 0 0 0 0 0 0 -10 0 0 39
cannon|30 -7 0 -7 0 0 0 0 0 -45 17
cannon sight|0 0 0 0 0 0 0 0 0 0 30
cannot|0 0 0 54 0 -7 0 -17
cannot trusted|0 0 0 41
cantonment|0 22 0 -7 -11 0 0 -10 0 18 -11
canva|-20
canvasser|26 -7
capability|-50 -62 -26 0 0 8 -10 30 21 -21 -42
capable|28
capital|0 -21 -29 30 -94 47 -32 -11 -26 0 -35
capital calm|0 31
capital council|0 0 0 -10 0 57 0 -17 0 -7
capital expect|-6 0 0 -6 0 0 0 0 0 0 38
capital fire|0 0 0 45 0 0 0 20
capitulate|-103 40 -29 23 -8 -35 -27 74 46 -27 -43
capitulation|0 0 0 23 0 -19 0 -13
captain|-27 -33 0 -16 -6 0 -10 16 0 15 17
captain @place|0 0 0 -8 0 0 0 36
captain report|0 -22 0 0 0 0 0 0 0 0 43
captive|52 -79 -16 -33 -25 -23 -33 84 -55 13 56
captive hold|0 0 0 0 0 0 0 45
captor|0 0 0 0 0 17
capture|-102 -250 -31 -32 -81 -68 30 -182 -50 215 175
capture @platform|-11 0 0 47 0 0 0 0 0 0 24
capture @state|-36 -21 0 -31 0 0 0 0 0 35 39
capture six|-31 0 0 0 0 0 0 0 0 7 -15
car|-13 -71 -32 -55 -63 -151 -8 -73 -21 55
car @person|0 0 0 37 0 0 0 0 0 -43
car @place|0 0 0 0 0 0 0 0 0 50 -6
car carrier|-42 -14 0 0 0 0 0 0 0 56 23
car horn|0 0 0 0 0 -69 0 0 0 0 20
car mutineer|35 0 0 0 0 -49
car spread|0 0 0 0 0 0 0 0 0 40
carabinero|0 30
carabinero retreat|0 30
carabinieri|259 71 70 -56 -148 -30 -104 -110 -115 -97 -80
card|0 0 0 0 -21 0 -21 10 0 37
card @state|0 0 0 26 -15 0 0 -9 0 44
cardboard|-7 0 0 34 0 0 0 -10 0 -18
cardboard buoy|0 0 0 35 0 0 0 -10 0 -14
cardinal|0 0 0 -7 -7 37 0 17
care|0 0 0 -15 -18 35 0 0 0 0 16
care say|0 0 0 0 -17 37
caretaker|0 0 0 -17 0 0 0 0 0 0 -6
cargo|13 -9 0 7 -8 -30 0 0 0 22 24
cargo plan|0 0 0 0 0 0 0 0 0 -14 31
cargoes|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
carjacking|-23 -36 0 27 -8 -17 -25 -34 -7 -35 -30
carmaker|-71 -46 -32 -77 0 -45 -51 -84 -29 24
carnival|-6 0 0 -7 0 0 0 -16
carpet-bomb|92 -55 -31 14 -10 -54 -48 -64 -31 -56 -16
carriag|0 -26
carrier|121 46 29 -122 -178 -59 -91 -143 -53 -10 -57
carrier #|-31 0 0 0 0 0 0 0 0 56
carrier @platform|63 -11 0 0 0 22 0 0 0 -32 -14
carrier anchor|0 0 0 0 0 0 0 0 0 39
carrier seize|-6 0 0 0 0 0 0 0 0 -28 33
carry|-51 -90 0 -54 -175 -44 -48 41 113 8 57
carry @state|0 0 0 0 0 0 0 37
carry @weapon|-33 0 0 0 0 0 0 0 0 -12
carry flour|0 0 0 0 0 0 0 -9 0 0 47
carry off|25 0 0 0 0 0 0 0 0 39 -23
carry out|16 -13 0 -13 0 -10 27 34 0 20
carry some|31
cart|-51 175 0 45 0 0 -6 22 -26 -47 55
cartel|103 49 0 11 -48 21 -33 0 -64 -41 -15
cartel cut|0 0 0 0 0 0 0 45 0 -23
carthage|0 0 0 -24
cartoon|-13 0 0 0 -10 10 -8 -9 0 59
carve|-68 -27 -7 -18 -30 -16 0 143 -37 -47 -47
case|-21 -9 0 34 -21 12 0 14 -6 12 -16
case answer|0 0 0 -22 0 33 -6
case blood|0 0 0 33 0 -16
case torture|0 0 0 37
cash|-10 0 0 -15 0 0 0 0 0 0 50
cash benefit|-9 0 0 0 0 0 0 0 0 0 46
casino|0 0 0 0 0 -35 0 0 0 0 -7
casino operator|0 0 0 0 0 -33
casket|0 0 0 0 0 -29 0 0 0 0 21
cast|-7 0 0 20 -6 16 14 -21 0 -9 -11
castigate|-99 -89 -25 301 -114 -100 -30 -97 -31 -150 -115
castle|0 0 0 -24 0 -11
casualti|15
cataract|0 0 0 0 0 0 0 0 0 -10 15
catch|8 -7 0 25 0 -6 0 14 0 46
catch ministry|0 0 0 32
cathedral|21 -9 0 -10
cattle|-14 0 0 26 0 -10 0 17 0 -13
caught|-40 -18 0 -44 16 38 0 -17 0 24 6
caught @place|-25 -10 0 -25 -8 41 0 -8 0 6 27
cauldron|-16 25
cause|0 0 0 0 -12 34
cause sorrow|0 0 0 0 -17 37
causeway|-9 19
caution|-36 -38 8 88 -49 14 -54 -34 -18 -78 -45
caution @state|0 0 0 40 -9 -25 0 0 0 0 -11
caution start|0 0 0 -40 0 49 0 -12
cavalry|60 0 -7 0 0 0 0 -21 0 -7
cavalry regiment|43 0 0 0 0 0 0 -20
cave|-64 64 -69 22 18 -79 -53 40 28 0 68
caviar|0 0 0 -9 37 0 0 -7
caviar kind|0 0 0 -9 37 0 0 -7
cease|-153 202 11 -63 -28 67 42 -26 21 13
cease stop|0 -21 0 0 0 0 0 0 0 0 43
cease-fire|-16 103 -9 -18 -39 30 9 122 -10 -22
cease-fire call|0 -7 0 0 0 0 0 44
ceasefire|-137 215 -79 -85 -106 170 127 156 17 -171 -24
ceasefire @date|0 -9 0 0 0 0 38 -8
ceasefire denounce|0 0 0 -11 0 35
ceasefire line|0 -14 0 0 0 0 0 -14 0 0 57
ceasefire sign|42 0 0 0 0 0 0 -12
ceasefire strip|0 0 0 0 0 45 0 -8
ceasefire take|0 59 0 0 0 0 0 -29
cedar|0 0 0 0 0 24 0 0 0 -6
cede|-105 39 -11 -29 15 -67 -23 22 36 -10
celebrated|0 0 0 -7 -9 0 0 0 0 0 21
cell|0 0 0 -6 0 0 0 -15 0 -19 55
cell block|0 0 0 0 0 0 0 0 0 -16 43
cells|-13 -17 -12 -36 -20 -55 -30 -100 -11 73 151
cells @place|0 0 0 0 0 0 0 0 0 52
cement|-32 33 -19 -37 0 -58 -42 60 -29 -14
cement while|-7 48
cenepa|-9 20
censor|0 8 -16 0 -29 0 -22 -46 -8 -25 -8
censu|-31 25 0 -10 -10 0 0 -10 0 0 -11
censu repeat|-31
censure|-66 -76 -24 227 -77 -82 12 -73 -21 -137 -91
cent|-6 0 0 46 0 0 -9 -7 0 -8 9
cent @state|0 0 0 40
central|-25 -15 0 -47 -13 20 -10 30 0 0 26
central bank|-23 -11 0 -8 -9 32 -6 7 0 0 33
centre|-12 0 0 -16 19 -40 0 8 0 25 -17
centrifuge|-8 93 0 21 44 0 0 0 8 8 -33
centrifuge crated|-11 35 0 0 0 0 0 0 0 -11
century|0 0 0 0 0 0 27 -13 0 -8
cereal|-37 -92 -28 -10 -72 -25 -52 -80 -7 29 26
ceremony|-31 0 0 0 0 -15 8 16 0 0 13
ceremony @state|-31 6 0 -6 0 0 0 0 0 15 14
ceremony keep|0 0 0 33 0 -15 0 0 0 -16
certain|0 0 0 35
certain will|0 0 0 35
certificate|0 0 0 0 0 0 0 0 0 30
certificate @place|0 0 0 0 0 0 0 0 0 30
certified|0 0 0 0 0 -51 0 0 0 0 34
cessation|-28 147 -10 -21 -40 30 13 102 -9 -22
cessation air|-11 42
chaco|0 44
chain|-62 -53 18 -26 -8 -30 -60 30 -35 208 -34
chain round|0 0 0 0 0 0 0 0 0 46
chain themselves|0 0 0 0 0 0 0 0 0 41
chair|-24 -16 34 -25 -62 93 57 99 58 -7 -45
chair league|0 -8 0 0 0 39 0 -10
chair stay|0 0 0 0 0 0 13 32
chairman|-30 -109 -90 44 -68 11 0 45 0 26 -59
chairman nothing|-9 0 0 0 0 52 0 -8
chalet|0 0 0 0 0 0 -6 19
challenge|-105 -126 -42 253 -67 -87 -44 -94 -37 -214 -134
challenge member|0 0 0 0 0 33 0 -8
challenger|38 11 0 -7 0 0 -12
cham|0 0 0 25 -15 -16
chamber|80 0 0 15 -8 -20 15 -27 0 -11
chamber @place|37 0 0 0 0 0 0 0 0 -6
chamber ban|49 0 0 0 0 0 0 0 0 -22
chamber upheld|0 0 0 0 0 -12 0 0 0 34
champion|-29 -12 0 -81 -11 0 -12 0 0 -11 -10
championship|-106 -57 -29 -152 -77 -20 -61 -71 -50 -116 -121
chanc|0 0 0 0 0 0 0 -29
chance|0 0 0 -9 20 21 -6
chancellor|-21 -61 -64 26 -15 -18 21 69 16 8 -33
change|-41 23 18 -28 21 -31 -30 44 154 -69 -7
changeover|-8 0 42
changeover @state|-8 0 42
channel|-7 29 0 49 -35 39 41 10 0 -39 -12
channel exile|24 0 0 -30
channel open|0 0 0 0 -13 31
chant|-13 0 0 0 0 -11 0 0 0 50
chao|-22 0 0 -8
chapter|24 0 0 10 0 0 0 8 0 0 -7
character|-39 -26 -12 -79 27 -30 -45 -95 -14 -35 -39
characterise|-33 -29 0 -15 63 0 -21 14 0 -41 -25
characterize|-33 -29 0 -15 66 0 -12 -11 0 -40 -25
charge|-19 -138 -64 191 -117 236 -44 -121 -71 -120 -117
charge @place|-12 0 0 -49 0 15
charge @platform|30 0 0 -9
charge @state|-51 0 0 88 0 -60 0 -10 0 23
charge against|-9 0 0 -14 0 -9 0 0 0 0 39
charge arm|0 0 0 -37 0 31
charge campaign|0 0 0 -40 0 31
charge carry|0 0 0 -10 0 0 0 0 0 41
charge clear|58
charge dither|0 0 0 -13 0 -32 0 62
charge fabricated|0 0 0 0 0 42
charge part|40 0 0 -21
charge put|0 0 0 0 0 0 30 0 0 0 -19
charge reject|0 0 0 -20 0 48
charge spy|0 0 0 37
charge tunnel|0 31
charge we|30 0 0 -9 0 -22
charges|-15 -14 -11 84 30 77 -42 0 -15 -103 -40
chargé|-46 8 0 -11 40 0 0 28 0 58
chariti|0 0 0 0 0 0 0 -31 0 0 19
charity|-18 -8 0 -19 0 0 0 -21 0 12 -19
charm|-20 -15 0 -12 35 0 0 8
charm offensive|-20 -15 0 -12 35 0 0 8
charted|-9 0 0 0 0 0 0 15 0 -12
charter|-10 -8 0 0 31 0 -7 61 0 15 -33
charter @platform|-8 0 0 0 0 0 0 71 0 0 -26
charter end|0 0 0 0 36 -16
chartered|0 0 0 0 0 0 0 0 0 -20 46
chartered @platform|0 0 0 0 0 0 0 0 0 -20 46
chase|174 -119 -36 84 -124 -32 -97 -27 -66 -62 -104
chastise|-32 -13 0 93 -37 -7 -44 -34 -9 -21 -26
chat|-7 0 0 0 0 0 0 32
chavista|0 0 0 38 0 -12 0 -8
chavista judge|0 0 0 38 0 -12 0 -8
cheap|0 0 0 -15 0 10
cheaper|0 0 0 -17 15
cheat|0 0 0 -21 0 0 0 -10
check|-14 0 0 -16 -8 0 0 0 0 28 47
check @state|0 0 0 0 -6 0 0 -7 0 0 55
check every|0 0 0 -6 0 0 0 0 0 43
checkpoint|21 57 -50 -38 -29 -42 -29 9 -17 0 45
checkpoint @place|-61 51 0 -8 0 0 0 -13 0 -14 58
checkpoint police|36 0 0 0 0 0 0 0 0 -15
cheese|0 0 0 -10 -10 -28 0 -14 0 -12 -25
chef|-17 0 0 0 0 0 0 -26 0 -9
chemical|-32 0 0 8 54 13 0 -8
chemical @weapon|-38 0 0 16
chemical weapon|0 0 0 -7 54 15 0 -8
chemist|0 0 0 0 0 0 0 0 0 26
ches|-36 0 0 -39 -16 0 -10 -12 0 -11
cheshire|0 0 0 0 0 0 0 0 0 0 -17
chetnik|-15 17 0 0 0 0 0 0 0 0 -6
chick|0 0 0 15
chicken|0 0 0 0 0 0 -7 0 0 -33
chicken recall|0 0 0 0 0 0 -7 0 0 -33
chide|-158 -110 -58 433 -203 -91 0 -128 -15 -200 -163
chief|-8 -69 -71 30 9 -20 -18 43 20 -39 -36
chief @person|-6 0 0 -32 0 -7 -11 15
chief about|-8 0 0 56
chief hold|0 0 0 0 0 0 0 -11 39
chief justice|30 0 0 -27 0 -41 0 0 0 6
chief meet|0 0 0 0 0 0 0 -41
chief pay|0 0 0 -21 -6 0 0 43
chief say|-50 14 0 -16 9 0 0 0 0 18 -12
chief sit|0 0 0 0 0 0 35 -11
chief staff|0 0 0 29 0 31 0 -11
chief talk|0 0 0 0 0 0 -36 36
child|0 66 0 16 31 -49 13 10 0 22 -21
child look|-7 48
children|27 45 0 20 41 -25 20 0 0 7 -21
chilled|0 0 0 0 0 0 0 0 0 0 18
chipmaker|0 0 0 0 0 0 -20 0 0 -8
chlorine|0 0 0 20 0 0 0 0 0 0 -12
chocolate|0 0 0 -9 -8 -7 0 47
chocolate @state|0 0 0 0 0 -7 0 54
choice|-7 0 0 -42 78 -10 9
choke|14 -36 0 0 0 20 7 0 -27 154 -14
cholera|-10 0 0 -9 0 14 0 0 0 -12 30
cholera ward|0 0 0 -7 0 0 0 0 0 -8 33
chong|8 -22
choose|-64 -10 -31 63 -21 33 7 -12 -23 -52
choose @state|0 0 0 -7 0 0 0 36
choose words|0 0 0 0 -17 37
christened|-23
christma|-16 -8 0 0 0 27 -15 18 0 -13
church|0 -9 0 15 12 -12 15 -8 0 -19 -13
churchgoer|11 0 0 0 0 0 0 0 0 -21
churchman|-12 0 0 0 -12 0 0 0 0 0 31
churchman say|-12 0 0 0 -12 0 0 0 0 0 31
cigar|0 0 0 0 0 0 0 22
cigarette|0 0 0 0 0 -22
cinema|0 0 0 0 0 0 0 -22
circle|63 -39 0 10 -68 0 -111 -56 -17 -71 -62
circu|0 0 0 0 0 -7 0 -16 0 -12 -9
circumstanc|0 0 0 -10 27 0 -6
circumstanc run|0 0 0 -19 35
cite|-28 9 0 -16 0 -16 27 -22 0 0 28
cite relations|-19 0 0 0 0 0 0 0 0 -18 37
citizen|32 -66 -16 -29 -37 -40 -28 -20 -54 90 74
citizen end|0 0 0 0 0 0 0 -31 0 0 10
citizen steer|0 0 0 0 0 -20 0 0 0 42
citizenship|31 0 0 -13 16 -12 -6 0 0 14
city|48 0 -48 -61 -44 -55 -39 62 -25 56 -30
city @state|0 0 0 -27 0 0 0 -14 0 72
city council|7 0 0 -28 0 0 0 43 0 -11 -6
city cut|55 0 0 0 0 0 0 0 0 -11
civil|-36 12 0 30 -8 -8 0 17 0 -11 8
civil nuclear|0 0 0 38
civilian|22 38 0 46 42 -39 12 25 0 0 -29
civilian back|0 0 0 0 0 0 0 40
civilians|0 33 0 15 93 12 15 -14
civilians die|0 0 0 0 37
civilisation|0 0 0 -9 0 0 -7 34
civilisation too|0 0 0 -8 0 0 0 32
claim|50 -48 -28 36 114 130 -58 0 -82 -63 -201
claim @state|0 -16 0 -34 14 25 0 -6
claim cut|49 0 0 -16
claim economic|-18 0 0 30 0 0 0 -7
claim foot|0 0 0 -31 0 0 34
claim lie|0 0 0 0 0 30
claim right|0 0 0 40
claim waters|0 0 0 0 37 0 0 -9
clamoured|0 0 0 0 0 53
clamoured blue|0 0 0 0 0 53
clamp|15 -64 -14 -36 -73 -105 -48 -23 0 226 40
clampdown|0 0 0 0 0 0 0 0 0 23
clank|0 97 22 -59 0 -72 -8 9 9 -45 -65
clank aboard|0 41 0 0 0 0 0 0 0 -17
clapped|63 0 0 0 0 0 0 0 0 -8 18
clapped preacher|63
clarify|15
clas|0 -15 0 -9 0 0 0 13
clash|187 -82 -89 78 -55 -9 -44 -107 -41 0 -86
clash council|-16 0 0 0 0 0 0 0 0 35
classroom|-11 -48 -14 -7 -69 12 -71 -62 -34 21 31
clause|-29 0 0 15 24 0 20 14 0 -24 -11
clause settle|0 0 0 -37 0 0 27
cleaner|-19 0 0 0 0 0 0 0 0 0 -7
cleans|0 0 0 55 0 -44
cleans bring|0 0 0 55 0 -44
clear|-49 225 -102 -58 0 -185 -207 128 -159 -36 100
clear #|0 0 0 0 0 0 0 0 0 0 44
clear @place|45 -20 0 0 0 -7 0 0 0 -15 -7
clear @state|0 -29 0 -9 0 -20 0 0 0 58 -23
clear forceful|0 0 0 35
clear out|-32 23 0 0 0 0 0 0 0 -12 -9
clear plaza|58
clear way|0 0 0 0 0 0 0 48 0 0 -7
clearance|0 0 0 -7 0 0 0 0 0 -18 23
clearer|0 0 0 0 -8 0 0 0 0 0 20
cleric|32 -62 -15 -26 -18 -20 -10 42 -57 20 55
click|0 0 0 0 0 0 0 0 0 0 -25
climb|-18 60 -48 -66 144 -43 -51 -15 -15 18 28
climbdown|-14 0 0 0 36 0 0 0 0 -10
climbdown @place|-14 0 0 0 36 0 0 0 0 -10
climber|-14 0 0 -8 -7 -7 0 -9 0 0 51
climber hand|0 0 0 -7 0 0 0 -8 0 0 52
clinch|-137 -100 -38 -13 -55 -90 -18 191 -72 -50 -33
clinic|-20 -12 0 0 0 -7 0 0 0 16 -10
clock|0 0 0 0 0 0 0 0 0 -18
close|-131 -135 64 -98 -70 -133 8 -11 0 170 -225
close @person|-30 0 0 -6 22 26 0 -11 0 -18
close @state|14 -8 0 0 0 0 0 0 0 -26 56
close airspace|0 0 0 -9 -9 0 0 0 0 45
close channel|0 0 0 33 0 0 0 0 0 -19
close door|0 0 0 -24 0 0 -19 45 0 -7
close gap|0 0 0 0 0 0 0 -22 37 -9
close hold|33 0 0 0 0 0 0 0 0 -12
close land|30 0 0 0 0 0 0 0 0 -18
close last|0 0 0 0 0 0 0 0 0 44
close library|0 0 0 0 0 0 0 0 0 88
close loibl|7 -8 0 0 0 0 0 0 0 48
close mediation|0 0 0 0 0 0 0 31
close passenger|-16 0 0 0 0 0 0 0 0 43
close road|15 0 0 0 0 0 0 0 0 32
close salvo|0 0 33 0 0 0 0 0 0 -23
close side|0 0 0 0 0 0 0 0 0 48
close so|0 46 0 0 0 -11 0 0 0 -12
close tear|0 0 0 0 0 51
closely|-13 0 0 -7 0 44 0 -10 0 -21
closely official|-12 0 0 -7 0 39 0 -10 0 -15
closer|30 -27 0 -12 -14 0 41 58 0 -6 -14
closer eleven|-7 0 0 0 0 0 24 39
closer miss|-17 0 0 0 0 0 0 38
closeted|0 0 0 0 0 0 0 39
closeted @state|0 0 0 0 0 0 0 39
closure|-117 -76 -21 11 -24 -51 7 -102 -18 171 71
cloud|-13 0 0 0 26 0 -8 0 0 -10 -7
clout|0 0 0 21
clown|0 0 0 0 35 0 -9
club|112 -60 -27 -31 -52 -104 -56 -94 -33 -86 -63
club arm|49 0 0 0 0 0 0 0 0 -10
club owner|0 0 0 0 0 -44
clumsy|-7 0 0 -8 18
cluster|24
cluster munition|30
co-operate|-39 -65 11 -48 -18 -7 45 68 23 -7 -25
co-operation|-59 -51 -15 0 0 -8 -15 55 13 90 -69
coach|-105 -66 -31 -164 -81 -58 -68 -85 -54 -124 -134
coach plead|0 0 0 0 0 -32
coached|-24 0 0 0 0 0 0 50 0 -22
coached @state|-20 0 0 0 0 0 0 53 0 -17
coal|-22 0 0 22 -8 -13 0 -25 0 18 44
coalition|-29 0 -65 0 -29 -18 0 79 10 101
coalition @person|0 44
coalition @place|0 0 0 0 0 0 0 -11 0 0 32
coalition partner|0 0 0 0 0 0 -6 -13 0 47
coast|-22 65 -54 0 -41 -17 -41 35 -19 20 -31
coast @date|47
coast @person|33
coast guard|-54 0 0 27 -12 0 -8 20 0 8 38
coast quiet|0 11 0 0 0 0 0 0 0 0 -31
coastal|12 0 0 -13 0 0 0 21
coaster|-15 0 0 -14 0 0 0 0 0 30
coastguard|99 19 -6 0 -58 19 -43 -10 -65 -35 -41
coastguard cutter|15 0 0 0 0 0 0 0 0 -34
coastguard repel|-35 0 0 0 0 0 0 0 0 11
coaxed|-10 -10 0 0 0 0 0 15 0 0 -7
cobra|20 0 17 0 0 0 0 -6 0 0 -8
coca|0 0 0 0 0 -17 0 0 0 22
cocaine|-22 -7 0 0 0 0 0 -7 0 -8 -6
cock|87 -25 -7 0 -77 -18 -30 0 -32 33
cock @weapon|7 -8 0 0 0 0 0 0 0 48
cocoa|-67 -43 -31 -55 7 -37 -49 -22 -27 36
cocoa take|0 0 0 0 0 0 0 32
coconut|-23
cod|-11 0 0 -15 0 0 0 38 0 7
cod dispute|0 0 0 -13 0 0 0 37
code|-24 -8 0 -25 -8 12 57 -8 42 0 -11
code conduct|-16 0 0 -10 0 0 42 7 43 -9
coerced|-6 0 0 29 0 -8 0 0 0 -24
coffee|-77 -91 -58 -100 -69 -19 -41 -72 -48 58 -26
coffee @place|0 0 0 -25 0 -6 0 33
coffee @state|-9 0 0 0 0 0 32
coffee cup|0 0 0 0 0 52
coffee look|0 0 0 0 0 -15 0 30
coffin|0 0 0 0 0 0 0 0 0 0 20
cohesion|0 0 0 30 0 0 -10 0 0 -7
cohesion money|0 0 0 30 0 0 -10 0 0 -7
coincide|-11 42
coincide fast|-11 42
cold|-17 15 0 -30 6 -10 19 0 0 32 7
cold curse|0 0 0 14 0 0 0 31
cold radiator|0 0 0 0 0 0 0 0 0 38
cold-shoulder|-15 -63 -15 93 -50 21 29 -84 0 0 -82
collaborate|-39 -65 11 -48 -18 -7 45 68 23 -7 -25
collapse|-22 -120 0 9 -45 -13 244 -108 17 -102 -62
colleagu|20 0 19 -8 -7 -51 0 62 0 20
colleagu @place|0 0 0 0 0 0 0 0 0 31
colleague|0 0 0 57 -21 -36 -59 35
collide|31 -84 -27 8 0 -11 16 -36 28 0 -38
collin|-9 0 0 46 0 -13
collision|-6 0 0 19 0 0 0 0 0 -10
colonel|66 -18 -67 56 -20 -39 12 56 13 -53 -53
colonel @person|47 0 0 0 0 -22 0 -9
colonel kill|37 0 0 -7
colonel talk|0 0 0 34
coloni|-15 0 0 -13 0 0 30 -9
colony|-6 0 0 0 0 18 0 0 0 -7
column|70 109 -31 -54 -85 -24 -25 -54 0 -32 -85
column @date|-39
column reach|70
column send|0 11 0 0 0 0 0 0 0 0 -31
columnist|-7 -7 0 10 50 -12 -7 -26 0 -11 16
columnist observe|0 0 0 0 35 -7
combat|-9 50 0 0 -8 0 -7 -7 0 -57
combat mission|0 30
combat readiness|-24 24 0 0 0 0 0 0 0 -41
come|-141 -140 -36 0 108 -84 105 0 116 -94 -17
come @place|8 0 0 -14 23 -17 0 33 -7 0 -8
come @platform|-31 0 0 0 0 0 0 0 0 56
come @state|8 0 0 0 0 0 -14 -8 43 -9 -18
come blow|55 0 0 -8 0 0 0 0 0 -9
come count|0 0 0 36
come down|-32 9 0 0 0 0 -11 -8 0 0 76
come force|-11 32 0 0 40 0 0 -9
come home|-8 26 0 -16 -13 -15 -21 -10 -8 7 35
come listen|0 0 0 -23 -6 0 48 0 23
come retired|-33 0 0 24
come round|0 0 8 -12 0 60 0 -18
come under|58 -6 0 18
come whole|0 0 0 -11 17 0 0 42
come will|-8 0 0 35
come you|0 0 0 -38 17
comeback|0 0 0 0 0 0 -16
comedy|0 0 0 0 0 0 0 -30 0 0 -7
comfort|0 0 0 0 -16 39
comfort @place|0 0 0 0 -16 39
comic|60 0 0 0 0 0 0 0 0 -14
comic book|60 0 0 0 0 0 0 0 0 -14
cominform|0 0 0 25
comma|-18 0 0 0 0 0 0 0 17
command|-6 29 0 -10 -8 -10 -27 0 0 70 -20
command post|0 0 0 -41 0 0 -11 0 0 44
command whom|-9 -8 0 48
commandant|0 0 0 0 0 0 0 0 0 34
commandant @place|0 0 0 0 0 0 0 0 0 34
commandeer|-114 -122 -21 -35 -51 -46 -54 -106 -34 96 20
commander|7 -67 -52 84 34 -50 105 40 47 0 -40
commander @group|37 0 0 -15
commander leave|-7 0 0 -23 0 0 35
commander tell|0 -13 0 32 0 0 -6 -32
commando|263 85 61 -76 -151 -34 -104 -122 -116 -31 -45
commando guilty|0 0 0 0 0 0 0 0 0 30
commando off|0 11 0 0 0 0 0 0 0 0 57
commando seize|-61 0 0 0 0 0 0 0 0 46
commemorate|68 33 0 -64 -11 0 42 31 -28 -27
commence|0 -49 27 -9 0 7 -14 0 -19 -16 48
commend|-48 -48 -20 -105 366 -83 -74 -52 0 -61 -112
commend @state|0 0 0 -15 62 -13 0 -13 0 0 -33
comment|-24 0 0 -51 -7 159 -18 8 0 -53
comment diplomat|0 0 0 0 0 0 0 31
comment movement|0 0 0 0 0 40
comment report|0 0 0 0 0 30
commentary|0 0 0 37
commerce|0 0 0 -8 -7 0 0 -7 0 -27 36
commercial|-6 16 0 0 0 0 0 0 0 15
commiserated|0 0 0 0 24
commiseration|-7 0 0 0 0 30
commiseration @place|-7 0 0 0 0 30
commission|-33 -28 -67 67 0 -35 69 70 42 46 -32
commission @person|0 0 0 0 0 33 0 -8
commission @place|0 0 0 16 0 -7 57 7 0 -14 -10
commission announce|0 0 0 -8 39 0 0 -36 0 -15 45
commission consider|0 0 0 0 0 0 0 0 0 44
commission examine|0 0 0 36 0 0 0 -14 0 -6 -12
commission open|0 0 0 37 0 0 0 -10
commission set|0 33
commission spokesman|0 0 0 0 0 -25 0 0 0 48
commissioned|0 0 0 0 0 33
commissioned @organization|0 0 0 0 0 33
commissioner|-12 -12 0 0 -16 48 -11 74 0 -22 -9
commissioner assure|0 0 0 0 0 0 0 52 0 -8
commissioner recommend|0 -7 0 0 0 55
commit|76 -32 0 -111 -8 -66 24 134 -45 -42 -44
commit tripartite|-6 0 0 -23 0 0 0 44
commitment|0 0 0 -21 16 0 0 36
commitment @place|0 0 0 -8 0 0 0 37
committee|-28 -79 -66 7 0 22 57 131 38 -53 -32
committee expect|0 0 0 0 0 31
committee go|0 0 0 0 0 0 0 -8 30
committee will|0 -6 0 0 0 0 0 40
commodity|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
common|-22 -11 0 53 -10 -13 -40 -11 -6 23 -25
common defeated|0 0 0 56
common energy|0 0 0 0 0 0 0 -30
common fisheri|0 0 0 0 0 0 -28 0 0 41
commonwealth|0 -8 0 0 -14 31 0 -23 0 92 15
communication|0 0 0 18 0 0 0 0 0 -14
communique|-20 7 0 -18 33 -8 37 30 0 -25
communique @state|0 0 0 -16 -7 0 58 -27
communique say|-32 19 0 0 50
communiqué|0 0 0 0 0 0 25 -19
communist|0 0 0 -13 0 0 0 34
communist authorities|0 0 0 -13 0 0 0 34
communiti|0 0 0 0 0 0 -7 28
commuted|0 0 0 0 0 -13 0 -14 0 -19 50
commuter|-20 -50 -14 -19 -70 9 -74 -64 -36 18 23
compact|-89 -24 -9 15 -56 -33 51 108 0 17 -97
companion|0 0 0 0 29 0 0 0 0 -14
company|-17 -21 -35 -79 -33 -71 -44 -58 -37 14 -39
company @place|33 27 0 0 0 0 0 0 0 -19
company @state|0 0 0 0 0 0 -18 36 0 -8 -13
company once|0 0 0 0 0 0 41
compare|-48 19 0 36 -41 -79 0 14 0 -59
compare @state|0 0 0 32 0 0 0 -15 0 -17
compare file|0 0 0 -20 0 0 0 33 0 -7
comparison|0 0 0 18
compatriot|0 0 0 40
compatriot @place|0 0 0 40
compensate|0 0 0 -13 8 0 0 0 0 -19 -7
compensated|-13 0 0 0 30
compensated famili|-13 0 0 0 30
compensation|0 -8 0 -16 6 -22 -15 0 0 -19 25
complain|-121 -101 -56 370 -194 -139 27 -157 0 -139 -201
complain @state|0 0 0 35 0 0 0 -6 0 -22
complain reporter|30 0 0 -15
complain step|0 0 0 37
complaint|-38 -18 -13 98 83 99 -52 -8 -18 -160 -61
complaint @date|0 0 0 -26 0 63 0 -6
complaint @state|0 0 0 0 40
complaint about|0 0 0 40 -7 -35 0 -7 0 -7
complaint cynical|0 0 0 -32 0 34
complete|-154 49 155 -147 -76 -47 -60 132 -60 70 -41
complete @military_unit|0 -7 42
complete @state|0 0 0 0 0 0 0 0 0 -7 31
complete pentagon|37
complex|-14 -15 0 35 0 0 0 0 0 36
complex @organization|-14 -8 0 39 0 0 0 0 0 -9
complicat|0 0 0 20 0 0 0 -11
compliment|-50 -47 -19 -82 330 -72 -77 -62 0 -61 -87
compliment @state|0 0 0 -12 45 0 0 -18
comply|-127 0 -69 37 60 -60 -17 0 0 0 84
comply arbitration|0 0 0 0 0 0 0 47
composite|0 0 0 -15 0 0 -12 28
composition|0 0 0 0 0 0 28
compound|35 0 0 0 0 -7 0 -9 0 8 24
compound complete|0 0 0 0 0 0 0 0 0 -7 31
compromise|-341 0 -98 16 20 -54 107 176 51 -217 -83
compromise text|0 0 0 0 0 40
comptroller|-11 0 0 66 0 -6
comptroller audit|-11 0 0 66 0 -6
compulsory|0 0 0 0 0 0 0 0 0 32
compulsory conscription|0 0 0 0 0 0 0 0 0 32
computer|-9 0 0 13 -7 0 0 -10 0 56
computer worm|0 0 0 0 0 0 0 0 0 31
comrad|0 0 0 0 26
concede|-107 17 -48 0 96 -91 100 -59 24 -19 52
concede @date|0 0 0 0 -7 0 35 -37
concede anyth|0 0 0 -9 40
concede defeat|0 0 0 0 0 0 0 33
concede two|0 -9 0 0 47 0 -7 -6
concentrate|206 -28 -24 20 -134 -70 -57 -55 -20 -75 -54
concern|-22 0 0 -46 -27 177 -7 -24 0 -11
concern about|0 0 0 -14 0 -43
concern decree|0 0 0 -7 0 39 0 0 0 -7
concern mayor|0 0 0 0 0 30
concern miss|0 0 0 0 0 33
concern mount|-11 0 0 0 0 52
concert|-45 -22 -13 -84 22 -31 -47 -117 -15 -66 -46
concession|-150 48 -16 24 102 -47 35 -35 81 -68 -94
concession @place|0 0 0 -9 -8 0 0 -7 51
concession @state|0 0 0 0 37 0 0 -7
conciliation|0 0 0 -8 0 0 0 23
conciliatory|0 0 0 0 0 0 0 40
conciliatory message|0 0 0 0 0 0 0 40
conclave|0 0 0 0 0 0 29
conclude|-199 -95 101 97 -162 -72 -72 276 -36 -48 -89
conclude report|-25 0 0 61
conclusion|0 0 0 0 0 0 0 -26 29
concrete|0 0 0 -8 0 0 0 0 0 -10 37
concrete wall|-6 0 0 -6 0 0 0 0 0 0 38
condemn|-86 -71 -24 295 -105 -170 -20 -126 -20 -162 -140
condemn @state|46 0 0 19 0 0 -6 -9
condemn @weapon|-26 0 0 33
condemnation|-31 -22 0 32 24 12 7 -36 -9 -6
condition|-84 -49 0 127 19 -13 0 -12 0 -41 -78
conditioner|-18 0 0 22
condole|65 33 0 -64 -10 0 42 33 -28 -26
condolenc|-11 0 0 -27 124 93 -8 -38 0 0 -9
condolenc @place|0 0 0 0 0 46
condolenc @state|0 0 0 -9 -33 92 0 -8
condolenc convey|0 0 0 -10 48 -36
condolenc reach|0 0 0 0 41
condolenc thaw|0 0 0 0 62 0 0 -17
condor|0 0 0 -14 0 0 0 37
conduct|-65 0 30 22 -196 -16 113 103 144 -43 -28
conduct @person|-13 0 0 0 0 0 0 -16 48
confederation|0 0 0 32
confederation @place|0 0 0 32
confer|-168 -80 -40 -85 -48 -95 26 62 40 -100 -22
conference|-85 0 -22 43 -49 0 18 7 41 -42 98
conference @date|0 0 0 0 0 0 -7 10 43 0 -8
conference @place|0 0 0 57 0 0 -14
conferred|-7 0 0 -10 -9 -9 0 63 27 -15 -25
conferred video|0 0 0 0 0 0 0 -16 32
conferred water|0 0 0 0 0 0 0 45
confessed|0 0 0 -10 0 29
confession|0 0 0 20 0 0 0 0 0 -7
confide|0 0 0 -9 26 30 -6 -16 0 -7
confidence|0 0 0 -44 -12 -21 0 45 0 -8
confidence interim|0 0 0 0 0 0 0 46
confine|38 0 0 -89 -11 -36 71 8 -15 16 -17
confirm|-27 94 0 -44 0 24 -8 -11 0 -11
confirm @date|0 0 0 0 0 0 0 0 0 -54 27
confirm @place|-9 0 0 0 0 0 0 0 0 -20 50
confirm coalition|0 44
confirm direct|0 0 0 -41 0 0 0 -12 0 38 -17
confirm nor|-6 0 0 8 0 30 0 0 0 -10
confiscate|-105 -123 -22 -49 -54 -48 -56 -107 -34 115 21
confiscate opposition|33
confiscation|-111 -56 -20 19 -22 -50 8 -71 -16 168 43
confiscation @state|-14 0 0 0 0 0 0 0 0 31
conflict|0 0 0 35 18 0 0 -11
conflict trade|0 0 0 47
confront|100 -59 -24 0 -31 -45 -46 -51 -31 -34 -32
confrontation|0 0 0 -16 20 -42 0 0 0 -6
confrontation want|0 0 0 -16 20 -49
conglomerate|0 0 0 -28
congo|0 0 0 0 0 0 0 27
congratulate|-51 -49 -20 -103 383 -79 -74 -60 0 -65 -96
congratulate @state|0 0 0 -9 42 -8 0 -8 0 -7
congratulation|0 0 0 0 26
congress|-10 -63 -65 18 -21 -43 -18 80 12 0 -35
congress set|0 0 0 36 0 0 0 -8
connected|0 0 0 16
conquer|71 -82 0 -42 -12 -17 57 -28 -11 20 39
conquest|0 0 0 0 0 0 24 -13 0 -9
conscript|201 21 61 -86 -105 -55 -76 -74 -53 -130 -38
conscript leave|-56 11 0 0 0 0 0 0 0 -9
conscript rush|45 0 0 -10 0 0 0 0 0 -40
conscript will|32
conscription|-7 0 0 -8 0 48 -25 0 0 32
conscription @date|0 0 0 0 0 50
conscription sweep|0 0 0 0 0 0 0 0 0 32
consensus|-11 0 -25 15 -19 15 57 17 -40 -71 31
consent|-121 -79 -45 0 32 -37 25 158 -49 -87 -39
consent @state|0 0 0 36 0 0 0 0 0 -6
consent both|0 0 0 0 0 0 0 -19 0 0 30
consent joint|0 0 0 37 0 0 0 -7 0 -11
consent snap|0 0 0 -9 43
consequence|0 -12 -20 18 27 -10 -62 -56 -17 -28 -7
consequences|0 -22 -21 65 0 -13 -65 -61 -18 -31 -9
conservativ|0 0 0 -27 0 0 21
consider|-21 -62 0 -77 145 114 -53 67 78 96 -81
consider ban|0 0 0 0 0 42 0 -9 0 31 -10
consider episode|0 0 0 0 57 0 0 0 0 -30
consider freeze|0 0 0 0 0 0 0 0 0 42
consider join|-13 0 0 0 0 0 0 -16 48
consideration|0 0 0 0 0 27
consort|24 0 0 0 0 0 0 0 0 0 -8
consortium|0 0 0 -11 -7 0 0 36 0 0 13
consortium break|0 0 0 0 0 0 0 33
constabl|30 -7 0 0 0 0 0 0 0 15 -15
constabulary|98 49 0 12 -48 21 -31 -38 -63 -18 -15
constitution|-6 0 0 45 -8 11 24 -22 0 -12 -16
constitution claim|0 0 0 -31 0 0 34
constitution resound|0 0 0 54
constitutional|0 0 0 28 0 14 0 0 0 -10
construct|-34 0 33 -66 -6 -7 0 10 -17 27
constructive|0 0 0 0 15 -11 -17 47 -6
consul|-49 -12 0 -13 73 9 0 21 0 74 -9
consul promise|0 0 0 0 34 0 0 0 0 -7
consular|0 0 0 0 0 0 0 -8 0 41
consular officer|0 0 0 0 0 0 0 -7 0 42
consulate|-91 -123 -81 30 -12 -22 -10 121 24 97 -132
consulate @place|-27 -9 0 31 -14 23 0 21 0 -12 -25
consulate @state|9 0 0 -32 -9 0 0 -9
consulate window|0 0 0 0 39 -32
consult|-66 -14 0 -32 -71 0 30 0 96 -67 -51
consult elder|0 0 0 0 0 0 0 -11 39
consult other|0 0 0 0 0 40
consultation|-74 -68 -48 -84 -75 35 202 171 62 -127 -144
consultation @place|0 0 0 0 0 0 0 30
consultation @state|0 0 0 30 0 -16 0 0 0 -7
consultation station|0 0 0 0 0 0 0 0 0 48
consumer|-66 -39 -31 -63 8 -36 -49 -54 -27 37
contact|-37 -108 -26 -126 -94 20 200 135 125 -96 -134
contact @organization|0 0 0 -12 0 0 0 69 0 0 -17
contact @state|-9 0 0 -42 -11 0 19 7 0 -16
contadora|0 0 0 0 0 0 17
contain|0 0 0 0 -11 0 -19 0 31
contain reservation|0 0 0 0 0 0 0 -15 31
container|-22 26 0 -15 0 0 0 0 0 7 -11
container under|0 32 0 0 0 0 0 0 0 -12
container vessel|-30 0 0 0 0 0 0 0 0 25
contemplate|0 0 0 51 0 44 -8 0 0 -7
contemplate @person|0 0 0 54 0 0 -8 0 0 -6
contemplate bring|0 0 0 0 0 47
contend|-17 0 0 0 0 8
content|0 0 0 -21 0 0 0 -7 28
contest|-100 0 -21 55 -27 29 -47 0 -33 -22 -10
contest @state|0 0 0 43 0 0 0 -28
contestant|0 0 0 -21
contingent|155 85 67 -54 -111 -58 -83 -81 -52 -69 -78
contingent @place|-36 46 0 23 0 0 -8 0 0 -9 -8
continue|40 -93 86 0 -54 19 -39 89 8 -41 -28
contra|0 15 0 0 0 0 0 -9
contract|0 -13 -27 -14 -57 -33 -51 -18 -19 9 -30
contract tala|0 0 0 0 0 0 0 51 0 -17
contract up|0 38 0 0 0 0 0 0 0 -17
contracted|0 0 0 0 0 0 0 49 0 0 -8
contracted @state|0 0 0 0 0 0 0 50 0 0 -6
contractor|0 -9 0 -17 0 0 0 0 0 0 14
contradict|62 -10 -8 -141 0 26 -59 50 -17 -18 -28
contrary|0 -7 0 0 0 0 12 16
contribute|70 -39 -13 16 -52 -50 -28 27 -15 -68 66
contribution|-47 -21 -29 -36 11 64 -74 -64 -36 32 107
contrition|0 0 0 0 15
control|0 63 0 -15 -6 -15 7 -7 0 0 -25
control mistake|42
control most|0 55
control wind|-42
controller|0 0 0 -9 16 0 0 -11 0 28 -7
controller will|-10 0 0 0 0 0 0 -10 0 39
convene|-94 -53 36 -46 -101 22 102 138 98 -95 -73
convenience|0 -10 0 0 0 0 0 0 0 27
convention|-9 0 0 46 -8 0 -9 39 0 -15
converge|94 -45 14 -54 13 0 10 8 -12 -22 -64
conversation|-78 -73 -37 -120 -72 22 167 262 64 -139 -115
converse|-15 -36 21 10 -34 -29 23 37 0 -34 -39
convey|-152 -101 -51 -179 240 263 -159 33 79 -214 -29
convey @person|0 0 0 0 -10 26 0 -30
convey @state|0 0 0 -10 44 -37 0 14
convey sorrow|0 0 0 0 0 36
convey sympathy|0 0 0 0 -18 31
convict|18 -42 0 -53 -80 -12 10 -77 -20 159 59
convict @state|-21 0 0 -10 0 -19 0 0 0 43
convict premier|39 0 0 0 0 0 0 0 0 -16 -7
conviction|0 0 0 0 0 -72 0 -10 0 59 -9
conviction @state|0 0 0 0 0 -72 0 0 0 72
convoy|81 87 18 -105 -206 -47 -56 -128 -52 -138 110
convoy @place|6 0 0 0 0 27 0 0 0 0 -30
convoy bound|0 48 0 0 0 0 0 0 0 0 -8
convoy carry|0 0 0 0 0 0 0 -9 0 0 47
convoy coal|-15 0 0 0 0 -10 0 0 0 -8 38
cook|-34 0 0 -53 0 -33 0 0 0 -8 -7
cook oil|-17 0 0 -32
cooker|0 -20 0 0 0 0 0 0 0 17
cool|-26 14 0 -39 0 104 20 -43 0 -7 -20
cool head|-15 0 0 -8 17 42 0 -10
cool rhetoric|0 0 0 -17 -8 52 0 -19
coolly|0 0 0 0 0 42 0 -7 0 -15
coolly @state|0 0 0 0 0 42 0 -7 0 -15
cooperate|-107 -39 -12 -53 -42 -38 -23 151 67 -7 -14
cooperation|-65 -53 -16 -12 19 0 41 37 47 59 -75
cooperation @organization|0 0 0 0 0 0 44 0 0 -43
cooperation proces|0 0 0 0 0 0 0 0 34
coordinat|-10 35 0 -37 0 -10 34 -8 0 -9 -10
coordinat @state|0 0 0 -35 0 -9 34 -8
coordinat eight|-10 35 0 0 0 0 0 0 0 -9 -10
coordinator|-7 0 0 -24 0 47 10 -35 0 15 -6
copi|59 0 0 0 0 0 0 -18 0 -14
copi comic|60 0 0 0 0 0 0 0 0 -14
copper|-7 -7 0 0 0 0 0 24 0 -15
cordial|0 28 0 0 0 0 0 -23
cordon|125 -36 0 9 -16 -14 -40 -23 -12 85 -15
cordon off|44
cordon round|38 -8 0 20 0 0 -15
core|33 0 0 31
core hijacker|33 0 0 31
cork|0 15
corp|79 0 36 -131 -92 -91 -96 -127 -60 -12 -62
corporal|0 0 0 -7 0 0 0 0 0 0 16
corporation|-66 -39 -31 -63 8 -36 -49 -54 -27 37
corps|136 39 68 -67 -99 -51 -72 -70 -52 -74 -60
correction|0 0 0 0 0 33 0 -10
correspond|-86 -28 -17 -25 0 23 49 22 0 -68 -16
correspondent|-7 -9 0 0 0 0 0 0 0 41 -12
corridor|15 -22 0 43 -25 0 0 104 0 17 53
corridor @state|0 0 0 0 0 -18 0 40
corridor bankable|0 0 0 0 0 33
corridor create|0 0 0 0 0 0 0 -6 0 0 96
corridor lapse|0 -11 0 0 0 0 0 0 0 40 -21
corridor not|0 0 0 33 0 0 -11
corridor two|51 0 0 0 0 0 0 0 0 0 -11
corvette|155 29 62 -69 -102 -55 -73 -73 -52 -26 -66
corvette sink|-30 0 0 13
cost|17 -61 -27 -20 -56 -35 -25 -28 -20 29 -46
cost twice|0 -9 0 0 0 0 0 0 0 36 -17
could|-125 0 -10 46 -25 -26 102 -65 -17 -12 31
could break|0 0 0 -18 0 0 36 -12
could close|0 0 0 -6 0 0 0 0 0 36
could escalate|0 0 0 -37 0 9
could interviewed|0 0 0 -21 0 0 40
could justify|0 0 0 38 0 0 0 -14
could meet|0 0 0 0 0 0 -32 14
could recall|-22 37 0 33 0 0 -6 -9 0 -12
could recognise|0 0 0 0 38
could strike|-38 0 0 16
could verify|0 0 0 -18 0 0 37
council|-101 -59 -67 167 -25 -28 44 48 0 42 -47
council @place|0 0 0 -38 31 0 23 15 0 0 22
council communique|-31 21
council guard|-16 0 0 0 0 0 0 0 0 35
council may|0 0 0 -10 0 57 0 -17 0 -7
council member|0 0 0 37 0 0 0 -8 0 -13
council overturn|0 0 0 45 0 -15
council punish|0 0 0 32 0 -36
council say|8 0 0 0 0 -10 33 -21
council withdraw|0 0 0 0 0 0 0 46
council work|0 0 0 0 0 0 -26 0 0 35
councillor|0 -51 -14 -7 -71 43 -72 -62 -35 17 19
councillor counsel|0 0 0 0 0 30
councilman|-10 -47 -14 -6 -69 14 -71 -61 -34 21 24
counsel|-69 -57 0 0 0 187 -52 8 39 -43 -31
counsel @state|0 0 0 0 0 30
count|0 24 0 77 -9 0 0 -13 0 -33 -28
count annul|0 0 0 31 0 -13 0 0 0 -8
count soldier|0 0 0 36
counted|16 -7 0 -35 28 0 -6 -21 33 -29 -8
counted name|0 0 0 0 0 0 0 0 35
countenance|0 0 0 24 0 0 -8
countered|0 0 0 0 0 0 0 49
countered @state|0 0 0 0 0 0 0 49
counterfeit|-7 0 0 0 0 0 0 0 0 -19
counteroffer|0 -18
counterpart|-30 -71 -65 0 6 -44 37 104 13 0 -52
counterpart @date|0 0 0 0 0 0 0 -50
counterpart @place|0 0 0 0 22 0 0 -37 0 0 -17
counterpart across|0 -8 0 21 0 0 30
countersign|-27 -25 15 -10 -113 -8 0 111 -28 -63 -46
country|-33 -80 -66 -10 33 79 -21 56 10 24 -24
country @place|0 0 0 0 0 38
country behind|-12 0 0 -8 0 41
country citizen|0 0 0 0 0 0 0 -31 0 0 10
country consent|0 0 0 36 0 0 0 0 0 -6
country done|0 0 0 0 33 -15
country grieved|0 0 0 0 0 51
country no|67 0 0 0 -12
country own|-14 0 0 0 0 60 0 -14
country seek|0 0 0 -16 20 -49
country will|0 0 0 -19 35
county|0 0 0 0 0 0 0 -21 0 -7 -14
coup|100 0 -12 -23 17 21 -50 -15 -31 -22 -37
couple|0 0 0 -29
courage|0 0 0 0 17 0 0 -8
courier|0 0 0 0 0 0 0 -28
course|51 -15 0 -20 44 -17 -8 -18 17 -24 -9
course @date|0 0 0 0 31 0 0 -8
course unknown|62 -7
court|-45 -72 -69 10 -25 -59 34 47 0 62 -70
court @place|-31 -15 0 10 0 15 0 10 0 12
court @state|0 0 0 -14 31 0 0 -22 0 -18
court authorise|0 0 0 31
court count|0 0 0 31 0 -13 0 0 0 -6
court interpretation|0 0 0 0 0 38
court order|21 0 0 -8 0 0 0 0 0 -52 21
court outlaw|41 0 0 0 0 0 0 0 0 -10
court prosecutor|0 0 0 30 0 0 0 0 0 -8
court reform|0 0 0 0 0 0 0 36 0 -9
court request|0 0 0 0 0 32
court rule|0 0 0 -34 0 0 12
court sentence|0 0 0 0 0 0 0 0 0 45
court speak|0 0 0 0 -23 -9 0 0 0 55
court throw|0 0 0 13 0 0 0 0 0 -38
courted|0 0 0 0 -9 0 0 -11 0 -19 27
courteously|0 0 0 -10 0 39
courtesy|0 0 0 -24 16 -24 0 59 0 -11
courtesy call|0 0 0 -14 0 -15 0 68 0 -8
courtyard|16
cousin|16
cover|0 -9 0 -8 0 18
cow|0 29 0 0 -6
coward|0 0 0 19
cowboy|0 0 0 26 0 0 0 -8
cowe|-15
cows|-8 0 0 0 0 0 0 0 0 20
cox|0 0 0 0 0 0 0 0 0 0 -15
crack|-21 -6 0 35 17 -41 0 -37 -14 0 -29
crack windscreen|-36
crackdown|171 -32 -17 95 -14 -46 -35 -39 -13 -34
crackled|22 0 0 -8
craft|17 14 0 -7 0 0 0 -9 0 -36 -6
craft go|0 31 0 0 0 0 0 -9
crane|-17 -29 0 -10
crash|-15 -31 0 -21 -19 29 20 -52 -14 -28 -77
crat|0 19 0 0 0 0 0 0 0 0 18
crated|-12 63 0 0 0 0 0 0 0 -18
crated up|-11 35 0 0 0 0 0 0 0 -11
crater|-16 -8 0 -6 -18 0 -8 -11 0 -15 27
crawl|0 66 22 -59 0 -72 -8 10 9 -31 -68
create|0 0 0 0 20 0 0 -9 0 0 96
create @place|0 0 0 0 0 0 0 -6 0 0 96
credential|0 0 0 -10 0 0 0 -9 0 39
credential @state|0 0 0 -10 0 0 0 0 0 41
credible|0 0 0 26 0 -9
credit|-19 -92 -29 -36 -31 11 -53 -98 -6 6 54
credit @weapon|30 0 0 0 0 -12
credit line|-9 0 0 0 0 52 0 -13 0 -17
credit madagascan|0 0 0 0 0 0 0 0 0 0 31
credit release|0 0 0 -22 40 0 0 0 0 0 -37
credit soft|0 0 0 0 0 0 0 0 0 0 35
creditor|-67 -40 -32 10 0 -60 -63 -60 -28 28
creditor early|0 0 0 49 0 -21
creditor printed|0 0 0 36
creep|24 -22 -22 0 16 10 -28 0 35 -41 71
crescent|0 25
crest|0 0 0 0 0 0 0 0 0 0 32
crest jamuna|0 0 0 0 0 0 0 0 0 0 32
crew|-94 36 -21 0 10 -63 -45 -30 -56 24 88
crew @date|-8 -9 0 0 0 0 0 0 0 34
crew four|-26 0 0 0 0 0 0 0 0 31
crew home|-14 33 0 0 0 0 0 0 0 -19
crew out|0 31 0 0 0 0 0 0 0 -7
crewman|37 -61 -15 -18 -17 -20 -27 20 -54 20 55
cricket|-100 -58 -29 -160 -78 -30 -73 -62 -51 -108 -122
cricketer|0 0 0 0 0 0 0 -39
cricketer land|0 0 0 0 0 0 0 -39
crie|0 0 0 -14 0 0 0 0 0 30
crie @state|0 0 0 -14 0 0 0 0 0 30
crime|-18 -16 0 59 -59 0 -13 -38 11 -58 33
criminal|-6 0 0 45 0 0 0 -10
criminal case|0 0 0 37
cripple|-40 -105 -37 0 -43 -131 -113 -57 -59 144 -15
critic|-22 0 0 -62 -27 39 -6 -9 0 -12
criticise|-66 -76 -24 231 -82 -82 0 -65 -23 -133 -91
criticise @state|0 0 0 31
criticism|-14 -43 -26 58 81 138 -35 -48 -20 -37 -50
criticism @state|-7 -7 0 32 26 -8
criticize|-64 -76 -24 187 -75 -80 15 -61 -21 -127 -89
crocodile|0 0 0 -17 0 0 22 -9
crop|-70 -43 -32 -55 0 -40 -49 -55 -28 30
cross|84 -88 -76 52 -212 -47 -181 -44 12 -103 122
cross @date|0 0 0 -6 0 0 0 0 0 43
cross @place|-45 22 0 -29 0 7 0 9 0 19 31
cross @state|19 -13 0 -45 -7 13 0 20 0 -39
cross bridge|-7 0 0 0 0 0 0 0 0 -28 33
cross line|76 0 0 -9
cross river|-16 0 0 39
cross salang|0 48 0 0 0 0 0 0 0 0 -8
cross sword|-13 0 0 30 0 0 0 -18
crossfire|175 -20 -20 0 -22 13 -54 -53 -56 -87 -82
crossing|30 19 -47 -46 -25 -33 -32 0 -18 51 16
crowd|10 22 0 -37 31 25 -16 -23 0 21 -18
crowd burn|0 0 0 0 0 0 0 0 0 30
crowd general|0 32
crowded|17
crowed|37 0 0 -15
crowed @organization|37 0 0 -15
crown|-27 -62 -65 29 -18 22 17 42 14 -13 -40
crown prince|0 0 0 0 0 36 0 -20
crude|-9 -50 -26 -19 -58 -38 -24 -20 -18 42 -33
crude gold|0 0 0 0 0 0 0 0 0 -37 22
cruelty|0 0 0 -11 0 35
cruise|39 -30 16 -12 -12 -34 -50 -62 -8 -38 -19
cruise off|48
cruise ship|-47
cruiser|153 32 66 -77 -101 -53 -72 -73 -52 -78 -63
crumble|8 -9 0 0 -11 0 22 0 -13 -17 -24
crush|-7 0 -16 65 61 -106 -23 -72 -46 15 -24
csce|0 0 0 0 0 0 0 0 24
cts|-66 -39 -31 -63 8 -36 -49 -54 -27 37
cubic|0 0 0 0 0 0 0 0 0 17
cull|0 0 0 -48 0 -16
cull bison|0 0 0 -30 0 -14
culprit|0 0 0 16 -6
cultural|24 0 0 -18 17 -7 14 -21 0 0 -18
cultural society|39 0 0 -6 0 0 0 0 0 -8
cup|-117 -60 -30 -154 -78 27 -61 -74 -51 -105 -123
curb|-142 -141 -79 39 -110 -49 -63 -15 -25 89 22
curfew|176 -28 -11 26 -21 -73 0 -48 -8 16 66
curfew @place|-8 0 0 0 0 0 0 -30 0 0 75
curfew @platform|-6 0 0 0 0 0 0 0 0 39 -20
curfew take|31 0 0 0 0 -10 0 0 0 -7
currency|-37 -92 -28 -10 -71 -25 -53 -75 0 33 26
curse|-39 11 -25 267 -141 38 -32 -34 30 -52 -41
curse exercise|0 0 0 14 0 0 0 31
curtail|21 -39 20 17 0 -38 85 -8 8
custody|0 -7 0 -18 -9 -14 0 -17 0 41 30
custody banquet|0 0 0 -7 -9 0 0 0 0 0 42
custom|-8 -79 -9 14 44 -44 8 -44 -8 50 29
custom @platform|30
custom body|0 0 0 0 37 0 0 0 0 -13
custom impound|0 0 0 0 0 0 0 0 0 -30
custom money|0 0 0 0 0 0 0 0 0 -57 35
custom post|10 -11 0 0 0 0 0 0 0 34
custom racket|0 0 0 36 0 0 0 -8
custom servic|0 0 0 0 0 0 0 35
custom talk|0 0 0 0 0 0 48 -11
custom union|0 0 0 47 0 0 0 0 0 -11
customer|-9 -48 -26 -12 -56 -29 -24 -32 -19 7 -30
cut|39 -68 -133 -23 -85 -338 78 -104 -117 105 -120
cut @place|-8 67 0 0 0 0 0 0 0 -31
cut @state|-23 -19 0 0 0 0 -12 0 0 45 -10
cut cable|45 0 0 -20
cut cutter|-21 0 0 0 0 0 0 0 0 0 48
cut last|55 0 0 0 0 0 0 0 0 -11
cut lead|0 0 0 0 0 0 0 45 0 -23
cut off|-20 -19 0 26 0 -17 14 0 0 64 -20
cut power|0 0 0 29 0 0 0 0 0 -32
cut short|-17 6 0 -24 0 0 47 0 0 -28 30
cut them|0 0 0 0 -6 0 0 50
cut tie|0 0 0 -35 61 0 -16 0 0 21
cut timer|0 30
cut transit|0 0 0 37 0 0 0 0 0 -43
cutter|155 51 57 -113 -107 -65 -76 -83 -53 -68
cutter @state|-21 0 0 0 0 0 0 0 0 55
cutter hover|0 0 0 -7 0 0 0 0 0 -41 -8
cutter keep|0 0 0 0 0 0 0 0 0 0 30
cutter leave|0 46 0 0 0 -11 0 0 0 -12
cutter put|-19 0 0 0 0 0 0 0 0 -18 37
cutter want|0 0 0 -9 0 0 0 0 0 61
cutter whistle|-30 24 0 0 0 0 0 0 0 -21
cuyuni|29
cyber|-7 0 0 -14 0 -6 0 26 0 50
cyber-attack|72 -12 -40 18 -10 0 -31 -36 -46 -18 -46
cyberattack|-46 -56 -14 11 0 -36 0 -31 -12 27 -28
cyclist|-18 -18 0 -9 0 0 0 -21 0 -17 8
cyclone|-92 0 -15 -58 0 88 -43 8 -21 -94 -15
cynical|-10 0 0 -20 0 33
cynical publicity|0 0 0 -32 0 34
d'affair|0 0 0 -10 0 0 0 34 0 -6 -9
dabbed|0 0 0 0 0 0 0 0 0 0 -21
dail|0 0 0 0 41 -14
dail @place|0 0 0 0 41 -14
daily|27 35 0 -46 -29 -23 -28 69 0 0 -20
daily @organization|0 27 0 -36 0 0 -7 0 0 40
dairy|0 0 0 -9 0 -28 -22 -8
dam|-24 -39 0 70 0 38 0 -66 0 -33 -14
dam @state|0 -9 0 12 38 0 -25 0 0 -14
dam candle|0 0 0 -34 0 26
dam hold|0 0 0 0 0 0 30
dam third|0 0 0 -27 0 46 0 0 0 -12
damage|-16 -30 -58 -22 0 -64 0 -39 -46 -8 -87
damp|0 0 0 0 0 0 0 0 0 -18
dams|0 0 0 17
dared|0 0 0 68 0 -8 0 -18
dared @organization|0 0 0 36
dared @person|0 0 0 32 0 0 0 -16
daring|0 0 0 0 -15
dark|42 0 0 0 0 -10 0 0 0 -15 -7
dark light|0 30
dash|0 0 0 42 0 0 -10 -11
data|-8 0 0 32 -9 -13 0 43 0 0 -18
data dam|0 0 0 41 0 -16 0 -7
database|0 0 0 -6 0 -13 0 35
date|-15 -11 -26 50 -13 39 109 7 -47 -110 19
date family|0 0 0 14 0 0 0 31
date find|0 0 0 0 0 -20 42
date intervention|0 0 0 34 0 0 0 -17
date leave|0 0 0 0 0 53 0 0 0 0 -8
date when|0 0 0 -21 0 0 40
dawn|53 28 0 -50 -9 -22 0 66 -9 -16 27
dawn @date|36 18 0 -8
dawn give|0 0 0 0 0 0 30
dawn report|0 0 0 0 0 0 0 0 0 0 35
day|16 96 8 -38 -8 -61 -11 -27 22 59
day @state|45 -12
day calm|0 34
day close|0 0 0 0 0 0 0 -22 37 -9
day death|0 0 0 0 0 -10 0 0 0 72
day fog|0 0 33 0 0 0 0 0 0 -23
day hanging|0 0 0 0 0 -18 0 0 0 52
day keep|31 0 0 0 0 0 0 0 0 0 -7
day notice|0 31 0 25 0 0 0 0 0 -10
day run|0 0 0 0 0 0 0 31
day talk|0 0 0 0 21 0 0 -35
daybreak|22 32 0 0 0 0 0 0 0 0 -7
days|-41 39 0 0 -9 -17 -9 -6 0 13
dazzle|30 -45 -7 -23 -16 -15 16 -21 0 -27
de|21 0 0 -9 0 0 0 0 0 -11
de-escalate|-11 27 -30 -46 55 69 -50 38 0 -56 20
dead|165 -57 0 23 0 0 42 -29 0 -26 -17
dead spitak|0 0 0 0 -18 31
deadline|0 -8 0 94 0 0 28 -45 0 -9 -30
deadline peace|0 0 0 0 0 0 38 -18
deadline set|0 0 0 31 0 0 0 0 0 0 -15
deadline survey|0 0 0 59
deadlock|26 -56 -16 -18 -52 -49 181 -23 69 -64 -48
deaf|0 0 0 -17 0 0 36
deal|-152 -51 -102 0 -41 61 165 93 -43 -233 -102
deal @date|0 -6 0 0 0 38 45 0 0 -8
deal @state|0 0 0 -59 -14 -16 -10 52
deal island|0 0 0 0 0 32
deal meet|0 0 0 0 31 0 0 -54
deal own|0 0 0 38
dealer|-10 0 0 26 0 0 0 -7 0 -26
dealing|0 0 0 -22 24 0 0 0 0 -38 20
dealing @state|0 0 0 -22 24 0 0 0 0 -38 20
death|48 0 0 0 0 -33 11 0 0 0 7
death @place|9 0 0 0 -7 -12 0 41 0 47 -10
death buffer|38 0 0 -11 0 0 0 0 0 -18
death sentence|-7 0 0 0 0 -12 0 0 0 -14 37
death wish|0 0 0 36 -11
debate|-42 0 0 -26 0 113 -15 -20 0 -19 -6
debate @place|0 0 0 0 0 52
debate invite|0 0 0 0 0 30 0 -16
debenture|-66 -39 -31 -63 8 -36 -49 -54 -27 37
debt|-44 -96 -28 0 -75 7 -37 -53 -6 28 55
debt cancel|0 0 0 0 0 38
debt owe|0 0 0 0 0 0 0 10 0 0 33
decad|-6 0 0 28 23
decade|25
decamp|-26 66 0 -53 -25 -53 6 22 0 -21 -15
decency|0 0 0 26
decide|16 -6 0 39 16 69 -15 -26 0 14 -29
decide @date|0 0 0 -10 0 57 0 -17 0 -7
decide @place|-11 0 0 40 -7 0 7 -10 0 37
decide cabinet|0 0 0 35
decide date|0 0 0 34 0 0 0 -17
decide keep|0 0 0 0 0 0 -18 37
decision|21 -15 0 -10 65 119 -24 -55 0 -37 -27
decision @state|-8 0 0 -13 0 56
decision break|49 0 0 9
decision conscription|0 0 0 0 0 50
decision expel|0 0 0 36 0 -8 0 0 0 -22
decision recognise|0 0 0 -27 31 0 0 -22
decision say|0 0 0 0 -20 34 0 0 0 9
deck|-34 -6 0 0 0 0 0 0 0 42
declaration|-22 -10 0 36 40 -24 26 21 -8 -28 -15
declaration take|0 0 0 0 35 0 0 -25
declaration two|0 0 0 -19 35
declaration war|-15 0 0 40 -13 -18
declare|-35 -22 -38 0 -35 -195 103 -99 -125 123 -196
declare @group|-8 33
declare neither|0 0 0 -8 32
declare war|-24 0 0 33 -7 0 0 0 0 -15
declare would|48 0 0 -15
decline|-50 -239 -14 207 -212 -85 251 -92 -197 -26 -141
decline comment|0 0 0 0 0 56 0 0 0 -13
decline extradite|0 0 0 48 0 0 0 0 0 -24
decline invitation|0 0 0 58 0 -15 -18 0 0 -16
decline repatriation|0 0 0 33 0 0 -16
decline return|-6 0 0 -10 0 0 60
decline say|0 0 0 -7 0 0 -14 0 0 39
decline send|-6 0 0 -16 0 -6 57 32 0 -12 -7
decommission|-64 31 41 -13 0 -7 -61 0 0 -16 -34
deconflict|0 0 0 -35 0 -9 34 -8
decree|69 0 0 -8 24 0 22 -27 -16 37 42
decree dissolve|0 0 0 -7 0 39 0 0 0 -7
decree ignore|0 0 0 -7 0 0 -9 0 0 43
decree week|21 0 0 0 0 -34
decry|-91 -38 -15 389 -150 -111 -76 -86 0 -159 -123
decry blockade|0 0 0 11 0 0 0 36
deep|0 0 0 12 -25 15
deepen|0 18 -16 -18 -16 -57 -93 95 -38 -26 27
deescalate|-11 27 -30 -46 55 69 -50 38 0 -56 20
deface|-34 -31 -20 0 8 -107 -48 -69 -38 79 -70
defcon|17
defeat|0 0 0 -10 0 0 -8 20 0 -9
defeat embrace|0 0 0 0 0 0 0 33
defeated|0 0 0 59 0 -9
defeated withdrawal|0 0 0 56
defence|25 -66 -33 -18 -35 9 -10 14 34 -45 -42
defence committee|0 0 0 0 0 31
defence contact|0 0 0 0 0 0 -36 0 0 41
defence council|-31 21
defence fatherland|58
defence minister|0 0 0 0 0 -15 31 33 29
defend|15 -72 12 -50 191 14 -144 113 -29 -52 -30
defend @person|0 0 0 -13 0 -32 0 62
defender|-37 -50 -30 -152 -78 -22 -67 -75 -53 -130 -125
defender @place|42
defensive|16
defiance|-42 -16 0 137 0 -13 25 -57 -15 -48 18
defiant|0 0 0 36
defiant @state|0 0 0 36
deficit|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
deflected|0 0 0 0 0 0 -7 -15
deforestation|0 0 0 24
defuse|-59 -17 -28 -76 69 56 -51 47 0 -35
defy|33 -176 -38 240 -71 -128 76 -127 -53 63 -88
defy creditor|0 0 0 36
del|0 0 0 0 0 0 0 16
delay|-70 17 -14 -91 65 -42 240 -97 93 -167 82
delay open|0 0 0 0 0 0 0 -19 44 0 -12
delegate|-39 -86 -92 0 -51 -63 91 46 61 -22 -62
delegate @place|0 -7 0 0 0 0 30
delegate boycott|0 0 0 -19 0 0 31 -8
delegate hand|0 0 0 0 0 0 0 0 35
delegate say|0 36 0 -20 -19 0 -9 -12 21
delegate tell|0 -8 0 15 0 0 36
delegate temper|0 0 0 -13 30 -7
delegate two|0 0 0 0 0 0 -9 49
delegation|-80 -96 -67 0 -18 6 112 90 11 0 -66
delegation @place|-24 0 0 9 -8 52 7 22 0 -29
delegation @state|0 0 0 0 0 -7 -8 36 -7
delegation carry|0 0 0 0 0 0 0 37
delegation dispute|0 0 0 0 0 33 0 -10
delegation leave|0 -12 0 0 0 0 37 -21 0 -9
delegation plan|0 0 0 34 0 -9
delegation sit|0 0 0 0 0 0 -15 -40
delegation walk|0 0 0 -44 0 0 0 0 0 44
deleted|32 0 0 0 0 0 0 0 0 -24 27
deleted #|0 0 0 0 0 0 0 0 0 -6 38
deleted presidential|34 0 0 0 0 0 0 0 0 -13 -6
deliberate|-13 0 0 23
delimit|-76 -104 -71 0 -32 6 -10 174 -113 -75 -43
delimitation|0 0 0 0 0 0 0 0 22
delist|-17 13 -13 67 11 0 20 -35 -51 -48 138
delist site|0 0 0 31
deliver|-57 -34 -86 88 -119 35 -31 22 119 -133 170
deliver @person|0 0 0 -14 0 0 7 31
deliver @state|0 0 0 37 0 0 0 0 0 0 -19
deliver driver|0 0 0 0 17 0 0 0 0 0 31
deliver flat|0 0 0 -32
deliveri|0 -13 0 7 -9 0 0 -9 0 64 -20
deliveri @state|0 0 0 0 0 0 0 0 0 34 -15
delivery|14 0 0 0 0 -20 0 -7 0 -16 16
delivery first|50 0 0 0 0 0 0 0 0 -6 -9
delivery second|-34 0 0 0 0 0 0 0 0 -7
delivery twenty|0 0 0 0 0 -20 0 0 0 0 31
delta|-9 31
delta @place|-26 31
delusion|0 0 0 23 0 0 0 -7
demand|-219 -218 -82 277 64 -237 -167 -134 -34 -201 -297
demand @person|0 0 0 -40 0 0 0 -10 0 74
demand @state|-11 -14 0 55 9 -33 -7 -19 0 -34 -16
demand authorities|0 0 0 42
demand bill|0 0 0 83 0 0 0 0 0 -8
demand date|0 0 0 -21 0 0 40
demand explanation|0 0 0 31
demand migration|0 0 0 -33
demand prior|0 0 0 -8 0 0 0 37
demand reparation|0 0 0 0 40 0 -10
demand second|0 0 0 -35 0 0 0 0 0 -7
demand whole|0 0 0 -33 -8
demarcate|-77 -105 -71 0 -34 0 -11 180 -113 -76 -44
demarcation|-28 23 0 0 0 -20 0 14
demarcation done|-44 34 0 0 0 -19
demarche|-7 0 0 64 0 0 0 -9
demarche @date|-7 0 0 40
demilitarisation|0 35 -9 37 -27 0 26 -22 10 -29 -21
demilitarise|-18 37 17 -15 0 -10 -61 0 -6 -16 -35
demilitarization|0 35 -9 37 -27 0 26 -22 10 -29 -21
demilitarize|-24 37 17 -13 0 -7 -61 0 0 -14 -34
demobilisation|0 35 -9 37 -27 0 26 -22 10 -29 -21
demobilise|-42 183 0 51 -42 47 -73 36 -37 -73 17
demobilization|0 35 -9 37 -27 0 26 -22 10 -29 -21
demobilize|-42 183 0 51 -42 47 -73 36 -37 -73 17
democracy|0 0 0 52 0 -25
democracy student|0 0 0 52 0 -25
demolish|37 28 10 27 0 -43 40 -67 -19 7 23
demolish concrete|-6 0 0 -6 0 0 0 0 0 0 38
demonize|-64 -76 -24 187 -75 -80 15 -61 -21 -127 -89
demonstrate|66 0 14 -7 8 -16 -17 -38 -21 17 15
demonstration|-16 -7 -26 -8 0 0 45 -14 -9 103 -11
demonstration against|0 0 0 0 0 0 0 0 0 32
demonstrator|13 44 0 17 33 -29 18 -9 0 33 -24
demoted|0 0 0 -12 0 0 0 -11 0 23
denial-of-service|-22 0 0 -12 0 0 0 0 0 36
denial-of-service attack|-22 0 0 -12 0 0 0 0 0 36
denounce|-84 -127 -62 291 -184 -112 23 -166 -71 -85 -170
denounce @state|0 0 0 51 0 -10 0 0 0 -17
denounce cruelty|0 0 0 -11 0 35
dentist|0 0 0 -28 -11
denuclearisation|0 0 0 0 9 0 0 16
denunciation|-30 -22 0 33 24 12 8 -35 -9 -6
deny|80 -95 -78 -18 0 -122 -31 60 -147 147 -74
deny @state|-13 0 0 42 -17 0 0 8
deny accept|0 0 0 0 37 0 0 -9
deny account|0 0 0 -9 40
deny agree|0 0 0 0 0 0 0 37
deny ask|0 0 0 12 0 14 -7 47 0 -9
deny attack|37 0 0 0 0 0 0 0 0 -9
deny entry|0 0 0 0 0 0 0 -15 0 82
deny ever|0 -9 0 0 0 0 0 44
deny expel|-8 0 0 -9 0 0 0 0 0 38
deny hold|0 0 0 0 0 31 0 0 0 -10
deny offer|0 0 0 -11 39
deny report|14 0 0 -7 -7 -33 68 7
deny withdrawal|-26 39 0 0 0 0 0 0 0 -11
depart|49 -11 -17 -55 -13 -10 28 -15 -49 -70 -18
department|-20 -63 -65 59 -15 -14 21 98 14 28 -38
department without|0 0 0 0 0 0 0 36
departure|-63 185 -24 27 -27 43 0 -12 0 0 -28
depend|0 26 0 0 -11 0 -15 24 0 -9 -7
dependant|0 0 0 0 0 0 0 0 0 27
deplore|-107 -67 -23 340 -103 -122 -13 -105 -16 -161 -129
deplore hang|0 0 0 56
deplore shell|0 0 0 -9 0 31
deploy|178 -17 16 -21 -89 -167 -53 -58 19 -192 -104
deploy mechanised|36
deployment|176 -17 14 -11 -8 -9 0 -26 0 -26 -10
deployment #|37
deport|-44 -35 -16 -42 -19 -158 -55 -30 -19 196 -61
deport @state|-24 0 0 -21 -7 -81 -19 0 0 65 -11
deportation|-48 -61 -14 31 25 -36 -9 -36 -12 -11 -7
deportation clause|0 0 0 45 0 0 0 0 0 -16
deposit|12 49 11 -51 36 10 -22 19 -10 13 37
deposit billion|0 0 0 0 0 0 0 -10 0 0 48
depositor|-7 0 0 0 0 0 0 0 0 19
depot|70 17 -48 -40 -33 -32 -32 12 -18 17 -24
depot @place|0 0 0 0 0 0 0 0 0 30
depot absurd|0 0 0 -6 0 34
deputi|0 38 0 11 12 -16 -23 0 0 30 -7
deputi @place|0 0 0 0 0 0 -13 0 0 41
deputi boycott|0 0 0 37
deputi come|40
deputy|0 -23 0 0 22 29 0 22 -11 0 -22
deputy minister|0 0 0 -18 35 0 -6 13 -8 15 -13
derail|56 -40 -13 56 -16 -69 -23 -77 -12 -26 -33
deride|-50 -47 -16 318 -127 -48 -55 -83 0 -126 -83
deride @place|0 0 0 37
describe|18 63 0 130 -49 -30 -154 -91 95 -156 -35
describe @state|-34 0 0 103 -24 -20 0 0 -7
describe relations|0 0 0 -21 0 34 0 0 0 -10
describe sheer|49 0 0 -16
describe takeover|0 0 0 -8 0 30
desecration|0 0 0 19 0 -6
desert|15 31 0 -13 -8 0 0 -8 0 -19 10
desierto|0 0 0 0 0 0 0 16
design|0 0 0 43
designate|14 -84 0 -35 -89 0 -66 -50 -40 212 -25
designation|0 -8 0 8 0 0 0 0 0 21
desire|-81 42 -13 0 70 50 -36 20 -34 -36 -38
desk|0 0 0 -42 0 0 0 -13 0 37 -17
desk @place|0 0 0 -41 0 0 0 -12 0 38 -17
despair|-12 7 21 0 -55 15 35 23 -10 -43
despatch|86 9 0 -14 -25 -27 -103 16 -27 -56 20
despite|55 -12 0 -11 0 0 0 -7 0 0 -7
destroy|123 122 -55 -94 -16 -62 30 -96 -85 -116 -143
destroy @person|-20 40 0 0 0 0 0 0 0 -9
destroy @place|0 31
destroyer|168 20 93 -27 -109 -30 -80 -82 -53 -83 -84
destroyer prevent|-18 0 0 0 0 0 0 0 0 34
destroyer weigh|-6 0 33
destroyer will|-18 22 0 69 0 0 0 0 0 -13
destruction|61 15 -11 38 23 36 -42 0 -30 -37 -32
detachment|-14 87 0 0 0 0 0 0 0 -32
detachment quarter|-8 67 0 0 0 0 0 0 0 -31
detail|0 0 0 22 -20
detain|-161 -138 20 -150 -66 -48 -54 -200 -9 248 86
detain four|-38 0 0 0 0 0 0 0 0 21 -9
detainee|32 -62 -15 -24 -19 -21 -29 16 -54 19 81
detected|22 0 0 0 37
detected @organization|0 0 0 0 40
detectiv|-26 0 0 -14 0 -13 0 48 0 20 -12
detectiv raid|-15 0 0 -6 0 0 0 0 0 35
detente|0 -9 0 -43 -18 19 8 -52 13 -20 61
detention|56 -16 -10 35 6 44 -48 -22 -6 -34 15
detention @place|0 0 0 0 0 30
detention blogger|45
detention order|0 0 0 0 0 0 -11 0 0 0 35
deterrent|54
deterrent @place|54
detonate|-22 133 -46 0 -69 7 73 -67 -28 -76 -28
detonate @state|-29 49
devaluation|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
develop|-14 -7 -19 -35 0 -52 -39 75 -29 -43 -7
developer|0 0 0 -40 0 0 0 -12
developer deliver|0 0 0 -32
development|0 0 0 0 0 38 0 0 0 0 -6
development minister|0 0 0 0 0 40
device|48 0 0 -22 0 9 0 0 0 -7
dhow|-52 -9 0 -18 -7 33 0 0 0 49 -16
dhow @state|-35 0 0 -8 0 37
dialogue|-121 -60 -56 -196 -112 69 325 113 0 -238 -228
dialogue @place|0 0 0 0 0 -16 34 0 0 -8
dialogue @state|0 -9 0 -39 -12 30 62 -16
dialogue equal|0 0 0 35
dialogue only|0 0 0 0 -18 34
diamond|-12 40 0 0 0 -7 0 0 0 10 14
diamond road|-12 40
diary|0 0 0 26 0 -24 66 -14 0 -9 -20
diatribe|0 -12 -20 18 27 -10 -62 -56 -17 -28 -7
dictator|-19 -62 -64 35 -16 -14 22 70 16 8 -33
dictionary|-30 -9
dictionary admit|-30
did|9 51 0 -18 25 -42 -20 18 -7 -21 19
die|33 43 -22 -50 56 -20 50 -43 -24 -108 -37
diesel|-21 -11 0 24 0 0 0 -9 0 41 -7
diesel rise|0 0 0 31 0 0 0 0 0 -8
dieselpunk|-16
differ|-47 -32 -12 14 40 0 0 -74 -6 -25 -25
difference|6 12 -8 -47 49 -22 24 70 36 0 -29
difference sea|0 0 0 0 50
differendum|0 0 0 -10 0 0 0 31 0 -6
differendum @state|0 0 0 -10 0 0 0 31 0 -6
different|0 0 0 0 0 0 -8 20
dig|118 -194 -71 -19 -87 -97 -57 -62 -73 -40 32
dig behind|-13 0 0 0 0 0 0 0 0 32
dig near|0 0 0 0 0 0 0 56 0 0 -28
digger|0 0 0 0 0 0 0 0 0 -8 29
digitised|0 0 0 0 0 0 0 22
dignity|0 0 0 0 0 0 0 0 0 52
dignity @place|0 0 0 0 0 0 0 0 0 52
dilute|31 22 -21 -27 20 0 -38 42 0 9 -6
dinar|0 0 0 0 0 0 -9 15 0 0 9
dine|-64 -50 -72 -11 -7 0 53 29 -49 -70 19
dine reindeer|0 0 0 0 0 0 51 -47
dinghi|-10 0 0 0 0 0 0 0 0 0 27
dinghi find|-10 0 0 0 0 0 0 0 0 0 31
dinner|-7 -6 0 27 -7 -21 23 -30 0 14 -13
dinner honour|0 0 0 12 0 0 -30
diplomacy|-41 -34 -23 -121 -51 33 111 125 65 -114 -132
diplomacy open|0 0 0 0 0 0 -9 38
diplomat|-12 -89 -83 -42 16 0 62 66 -51 83 -34
diplomat @date|0 0 0 -20 -13 0 -6 0 0 41 -21
diplomat @organization|0 0 0 -13 39 17 -11 -11 0 -65 26
diplomat @place|-30 29 0 -11 -8 -13 37 42 0 9 -26
diplomat close|0 0 0 0 0 0 0 31
diplomat harass|0 0 0 40 0 0 0 0 0 -30
diplomat headach|67 0 0 0 -12
diplomat leave|0 -12 0 0 0 -12 0 0 0 43 -8
diplomat order|-7 0 0 0 0 0 0 0 0 46
diplomat remember|0 0 0 38 0 0 0 -46
diplomat say|42 -12 0 -25 23 56 30 -60 0 14 23
diplomat suggest|0 31 0 0 0 0 0 0 0 -10
diplomatic|-10 -13 0 44 0 -19 0 0 44 32 -37
diplomatic boycott|0 0 0 40 0 0 -6 0 0 -11
diplomatic note|0 0 0 -39 -7 -8 0 -7 54
diplomatic relations|-8 -8 0 28 0 0 25 32 0 11 -26
diplomatic tie|0 0 0 -9 -11 0 0 -43 0 40
direct|-41 -13 7 -29 -19 -39 32 67 -25 64 -42
direct aid|0 0 0 -41 0 0 0 -12 0 38 -17
direct flight|0 0 0 0 0 0 0 44 0 0 -11
direct mail|0 0 0 0 0 -8 0 33
direction|12 -7 0 0 9 0 0 -6 39
directly|0 0 0 0 0 0 -11 16
director|-14 0 0 0 -23 -11 -9 -15 15
directors-general|8 -17 -66 57 26 -37 42 64 14 16 -54
dirty|-8 0 0 20 0 0 0 0 0 -11
disable|0 0 0 -35 -7 -39 -33 -15 -25 30 -43
disagree|-49 -32 -13 0 37 0 50 -171 21 -26 -27
disagree @organization|0 0 0 0 0 0 51 -47
disagreement|12 24 -7 -42 6 -18 36 47 83 0 -35
disagreement seat|0 0 0 0 0 0 0 0 45 0 -8
disappear|-36 64 0 -59 -25 -53 0 11 0 0 -15
disappear outside|-9 0 0 0 0 0 0 0 0 34
disappearanc|0 0 0 -14 0 0 0 15
disappearance|-6 0 0 23 0 40
disappearance radio|0 0 0 0 0 40
disappointed|-44 0 0 0 0 30 0 0 0 -14
disappointed but|-29 0 0 0 0 30 0 0 0 -12
disappointment|0 0 0 0 0 50 18
disapprove|-64 -76 -24 187 -75 -80 15 -61 -21 -127 -89
disarm|-166 316 -20 0 18 -26 -87 0 -53 -8 -52
disarm militia|0 -34 0 19
disarmament|-108 279 -34 15 0 9 -7 16 26 -20 -67
disarray|0 0 0 0 0 0 24 -37
disarray @date|0 0 0 0 0 0 0 -34
disaster|-11 0 0 9 59 7 0 -10 0 -9 -7
disaster off|0 0 0 30 0 0 0 0 0 -8
disavow|29 0 -8 -111 23 23 -53 31 -17 -17 -28
disband|-106 209 0 26 -24 33 -73 13 -36 -52
disburs|0 0 0 0 0 -6 0 0 0 30
disburs @state|0 0 0 0 0 0 0 0 0 37
discharge|22 0 -6 31 -23 46 -66 0 0 -28 8
discipline|0 0 0 0 0 0 0 -16
disclaimed|0 0 0 0 0 40
disclaimed any|0 0 0 0 0 40
disclosed|0 0 0 -13 12 -17 -15 23 0 13
discomfited|0 0 0 15
disconnect|16 -24 0 0 -14 -14 -24 -23 -11 87 -13
discontinue|-30 15 0 0 17 0 -33 0 -18 11 -50
discotheque|0 0 0 0 15
discredit|-64 -76 -24 187 -75 -80 15 -61 -21 -127 -89
discriminate|-64 -76 -24 187 -75 -80 15 -61 -21 -127 -89
discuss|-158 -84 -69 -181 0 -146 238 136 42 -128 -71
discuss @person|0 0 0 0 0 0 -33 13
discuss @place|0 -12 0 0 0 0 -7 35
discuss again|0 0 0 0 0 0 0 -30
discuss anyth|0 0 0 0 0 0 32 -46
discuss federation|0 0 0 -8 0 0 24 -34
discuss reunion|0 0 0 0 0 0 0 66
discussion|-31 -27 -32 -111 -40 19 197 37 69 -156 -161
disdained|0 0 0 41
disdained seat|0 0 0 41
disembark|31 -10 17 0 20 -19 -14 -12 7 -7 -50
disengage|-73 202 -23 0 -13 0 0 -16 0 0 49
disengage @place|0 31 0 0 0 0 0 0 0 0 24
disengage south|-6 30 0 0 0 0 0 -9
disengagement|-17 58 -10 20 -30 0 61 -29 10 -30 -22
disengagement @place|-12 21 0 -17 0 0 35 -7
disinfected|-11 -10 0 0 0 0 0 0 0 0 31
disinfected old|-11 -10 0 0 0 0 0 0 0 0 31
disinformation|-7 0 0 10 0 -18
disk|16 0 0 -8 0 0 0 0 0 18
dislodge|82 -57 -24 0 -31 -45 -48 -50 -31 -22 -32
dismantle|-371 385 0 83 32 -42 -207 -13 -48 -48 -54
dismantle loudspeaker|0 -37 0 0 46 0 0 -9
dismay|0 0 0 7 0 23 -12 0 0 -7
dismiss|-35 -29 -20 166 -230 82 -178 -63 -109 -75 -103
dismiss @state|-11 0 0 17 0 -31 0 0 0 -10 -6
dismiss baseles|0 0 0 -12 0 43 0 0 0 -19
dismiss claim|0 0 0 0 0 30
dismissal|0 0 0 0 0 0 -27
disobey|37 -52 0 105 -18 -92 17 -22 -41 41 -21
disown|-61 6 -19 22 -13 22 -46 33 -32 -25
dispatch|256 50 -18 -38 -109 -123 -143 -11 -40 -145 -77
dispatch river|0 55 0 0 0 -17
disperse|-74 67 0 -9 0 -92 7 0 -12 -15 -56
displace|0 -51 -17 -11 -15 -60 -20 12 0 24 69
displacement|15
display|-20 0 -21 15 -34 -17 17 0 13 -44
displeasure|21 0 0 108 -12 -18 0 -39
displeasure @state|0 0 0 48 -9 -7
displeasure know|0 0 0 58 0 -8 0 -29
disposal|-17 0 34
disposal southern|-9 0 34
dispute|-121 -95 -51 13 -106 50 -66 128 -71 -82 -121
dispute @state|0 0 0 53 0 14 -12 -23
dispute could|0 0 0 -37 0 9
dispute court|0 0 0 -13 0 0 0 37
dispute reef|0 -11 0 0 0 0 0 52
disquiet|-12 0 0 -10 -11 64
disquiet about|-12 0 0 -9 0 38
disregard|21 -60 -19 0 0 -54 50 -36 -11 13 18
disrupt|9 -174 -48 24 -56 -81 -55 -97 -14 79 -44
dissatisfaction|0 0 0 41 0 -11 0 -10
dissent|0 0 0 0 0 0 0 0 0 36
dissent against|0 0 0 0 0 0 0 0 0 36
dissident|28 -67 -15 26 -19 -24 -30 0 -54 20 54
dissident wing|-8 0 0 41
dissolve|68 0 -6 69 -24 33 -66 -15 0 -52 26
dissolve @state|0 0 0 -7 0 39 0 0 0 -7
dissolve panchayat|0 0 0 52 0 -25
dissolve parliament|47 0 0 0 0 -22 0 -9
distance|0 0 0 0 0 0 0 19 0 0 30
distanced|0 0 0 30 -10 0 0 0 0 -11
distanced itself|0 0 0 30 -10 0 0 0 0 -11
distribute|0 -58 -15 47 -36 -25 -16 8 9 -49 104
district|-12 34 0 -16 0 0 0 -37
distrust|12 24 -7 -40 8 -18 35 50 38 0 -26
disturbed|0 0 0 -13 -13 45
disturbed tone|0 0 0 -13 -13 45
ditch|-26 26 0 0 0 0 0 0 0 -13
dither|0 0 0 -13 0 -32 0 62
dive|-18 0 0 0 0 0 0 -6
dive-bomb|91 -56 -32 13 -12 -54 -48 -65 -31 -59 -16
diver|-37 30 0 -10 -8 -11 0 -7 0 -15
diver off|-29 49
divert|71 -6 -38 -121 0 0 0 -18 -64 96 -31
divide|-68 -28 -7 -29 -48 -11 8 108 -37 -41 -47
dividend|-67 -40 -31 -63 7 -36 -49 -58 -27 23
division|234 103 77 -48 -151 -42 -85 -122 -116 -113 -99
division @place|-20 -47 9
division @state|-26 31
dizzy|0 0 0 0 0 20
dlrs|-103 -131 -59 -73 -63 -61 -101 -134 -33 70 30
do|-24 0 43 -53 58 -55 0 -14 0 0 20
docent|0 0 0 -7 0 0 0 16
dock|-51 19 0 -11 0 19 0 0 0 65 -13
dock @place|-25 0 0 -6 0 0 0 0 0 67
docker|-9 -15 0 -10 0 0 -7 -20 0 12 43
docker vote|0 0 0 0 0 0 0 -7 0 0 53
dockyard|0 -22 0 0 0 0 0 0 0 28
doctor|-23 -27 -15 -58 -25 -103 -40 -121 -15 59 209
doctor @place|-6 0 0 -12 0 -37 0 0 0 61 15
document|-17 -13 0 0 26 33 0 -10 0 15 -10
document show|-10 0 0 0 0 36
documentary|0 0 0 23 0 -7 0 -9
does|0 -15 46 -67 10 0 25 0 -7 14 -24
does every|-15 0 47 0 0 0 0 0 0 0 -16
does not|15 -11 0 -40 25 0 36 10 0 -22
does our|0 0 0 -10 0 0 0 0 0 44
dogfight|55 -40 -20 27 46 0 0 -8 33 29 -40
dogs|19 0 0 11 0 0 0 -8 0 -13
dollar|-48 -94 -29 0 -76 -46 -61 -90 -8 38 99
dollar @organization|0 0 0 0 0 0 0 -10 0 0 48
don't|-9 0 0 50 -6
donate|-56 -53 -26 27 -32 -51 -55 42 0 -80 219
donate @state|-11 0 0 -8 0 0 0 -20 0 0 35
donation|-47 -21 -29 -36 11 64 -74 -64 -36 32 107
done|-36 33 0 -10 16 -37 -7 19
done more|0 0 0 0 33 -15
donet|0 33 0 0 0 0 0 0 0 0 36
donet speak|0 33 0 0 0 0 0 0 0 0 36
donor|-67 25 -30 -79 -41 69 13 0 18 14 73
donor need|0 0 0 0 0 32
door|7 -10 0 -35 -30 -12 66 86 -6 16 9
door @place|0 0 0 -10 -7 -6 0 0 0 43
door bougival|0 0 0 0 0 0 30
door diplomacy|0 0 0 0 0 0 -9 38
door internal|0 0 0 -8 0 30
door new|0 0 0 0 0 0 37
door stay|0 0 0 48 0 0 -17 17
doping|-11 0 0 0 0 -16 0 0 0 -7
dormitori|0 0 0 0 0 -48 0 0 0 0 48
dormitori @state|0 0 0 0 0 -48 0 0 0 0 48
dossier|0 0 0 -22 29 0 0 -14
double|219 -213 -23 8 -108 -112 -111 -32 -86 40 39
double air|50 0 0 0 0 0 0 0 0 -10
double cash|-9 0 0 0 0 0 0 0 0 0 46
doubt|-16 0 21 25 -63 46 6 12 -11 -31
doubt voice|0 0 0 41 0 -16 0 -7
douse|30 -45 -7 -23 -16 -15 16 -21 0 -27
down|-24 118 -17 -10 33 -53 -19 -50 -22 -32 28
down @place|28 -8 0 33 -9 -26 -24 13 -7 21 38
down @platform|32 0 0 0 0 0 0 0 0 0 32
down @state|12 -36 0 62 -16 -33 57 -21
down @weapon|-34 9 0 -9 0 12 0 -7
down across|0 0 0 0 0 0 0 0 0 36
down aerial|0 32
down arm|0 30 0 -21 19 0 0 0 0 -19
down board|-6 0 0 -10 35
down cabinet|0 0 0 -33
down fiscal|0 0 0 64
down front|-12 37 0 0 0 0 0 0 0 -6
down garrison|-25 48
down neighbour|0 0 0 7 0 0 0 36
down northern|31
down shelve|0 0 0 0 0 0 0 0 0 0 38
down spanner|0 0 0 0 0 0 0 0 0 41
down tent|-8 36 0 -7 0 0 0 0 0 -13 -13
down text|0 0 0 48 0 -11 0 -17
down threat|0 0 0 11 32 0 0 0 0 -12
down two|-19 32 0 25 -7
down walk|0 0 0 0 0 0 0 0 0 44 -9
downed|86 -59 -33 45 -14 -57 -49 -67 -33 -12 -23
downed @weapon|0 0 0 33
downed tool|-11 0 0 -12 0 0 0 0 0 54
downgrade|9 -45 -13 -19 -32 -37 -22 0 -38 49 -82
downing|76 7 -11 10 23 37 -42 0 -30 -37 -32
downplay|-34 -17 -28 -57 74 58 -50 20 0 -35 6
dozen|11 -19 0 0 0 0 0 0 0 0 6
dozens|52 7 0 0 0 -7 0 0 0 -8
draft|-20 -41 19 -79 65 -87 0 61 69 -11 -37
draft but|0 0 0 -9 -8 0 0 -7 51
draft go|0 0 0 0 0 0 0 31
draft law|0 0 0 -33
drag|-75 17 23 46 -53 -64 -41 -236 -35 133 -88
drag out|14 0 0 34 0 0 -10
dragoon|19 0 0 0 0 0 0 0 0 0 24
drain|-6 17 -13 0 0 -31 8 -53 -11 0 -41
drastically|0 36
drastically reduce|0 36
drava|45 0 0 -10 0 0 0 0 0 -40
drava stop|45 0 0 -10 0 0 0 0 0 -40
draw|34 0 -59 -21 -78 83 -15 98 -121 -180 -180
draw #|-13 0 0 45 0 -10 0 -24
draw back|0 0 0 0 0 57 0 -45
draw down|-26 77
draw nearer|33 -12
draw seri|-6 0 0 -31
draw up|9 -31 0 -25 0 8 24 13 0 23
draw whether|0 0 0 0 0 36
drawdown|0 35 -9 37 -27 0 26 -22 10 -29 -21
dread|0 0 0 -6 0 24 0 -6
dream take|0 0 0 -42 13 0 0 0 0 -7
dredg|0 0 0 32 0 27 0 0 0 -9
dredger|21 -18 0 -10 29 0 0 0 0 -30
dredger @state|-6 0 0 -10 35
dress|-79 -26 -33 122 -90 0 34 -30 12 -33 -47
dried|-9 0 0 0 0 0 0 0 0 18
drift|-105 -65 0 19 67 18 80 -64 -11 -36 -63
drift mine|-35
drill|-39 13 155 -14 20 -20 39 -25 0 -21 -30
drill @state|0 0 0 -12 0 0 46
drill dispute|0 0 0 -21 31 0 -7
drill end|0 0 34 0 0 0 0 0 0 0 -10
driller|0 0 0 -11 0 0 0 0 0 21
drilling|-25 -95 -30 78 -77 -12 -58 -96 -7 -14 7
drillship|14 0 0 0 0 -8 0 0 0 0 -16
drink|-52 -26 -15 -47 19 -27 -9 29 22 28 33
drink poison|0 0 0 -26 34 -7 0 7
drink water|-30 -6 0 0 0 -19 0 0 0 28 26
drive|135 -80 -98 -76 -95 -312 -159 11 62 -79 117
drive @organization|0 0 0 0 0 0 0 0 0 0 31
drive @place|-14 -30 0 0 0 0 0 46 0 -14 41
drive back|-7 30
drive off|-21 0 0 0 0 0 0 0 31 18 -33
drive prohibition|0 0 0 0 0 -34 0 0 0 0 36
drive road|0 33
drive thousand|-15 0 0 0 0 0 0 0 0 49
driver|27 -53 0 -39 0 -17 -37 -51 0 29 21
driver blockade|-10 0 0 0 0 0 0 -13 0 43 -8
driver hold|0 0 0 -7 0 0 0 -7 0 -30 19
driver say|16 -8 0 -11 0 0 -9 0 0 43 -14
driver stabbed|37 0 0 -20 0 0 0 0 0 -16
driver take|0 0 0 -7 11 0 0 0 0 17 30
driver want|0 0 0 38 0 0 0 0 0 0 -22
drone|113 -64 23 33 -92 59 -93 -108 -88 0 -49
drone attack|-22 0 0 0 0 38 0 0 0 -7
drone engin|0 0 0 0 0 0 0 0 0 43
drone fly|0 0 0 -14 0 0 0 32 0 73 -20
drone gali|-24 0 0 63
drone incident|0 0 0 0 0 30
drone strike|-30
drop|-145 -78 -21 -106 192 -365 89 -31 -72 -121 151
drop @platform|-30
drop anyth|38 0 0 0 0 0 0 0 0 0 -10
drop boycott|0 0 0 0 0 0 0 43
drop demand|0 0 0 -64
drop espionage|0 0 0 -18 0 0 0 0 0 0 39
drop rarotonga|0 0 0 0 -15 0 0 -6 0 43 -17
drop sorghum|0 0 0 0 0 0 0 0 0 0 45
drop trip|0 0 0 0 0 -7 39 0 0 0 -19
drop tyre|0 0 0 53
drought|0 0 0 0 0 0 0 0 0 -11 37
drown|-30 -92 -17 69 -37 0 -45 17 -31 129
drown out|0 0 0 0 0 0 0 0 0 34
drown strait|0 0 0 34
drug|0 -11 0 -7 -7 6 0 26 0 18
drug baron|0 0 0 0 0 -7 0 33
drum|-11 0 0 -15 0 64
drum war|0 0 0 0 0 65
drummer|-23 -9 0 -17 0 0 -9 -24 0 -7
drunk|-31 -36 0 66 -13 -19 -41 -19 -8 -48 -32
druzhba|0 0 0 31 0 0 -10
druzhba pipeline|0 0 0 31 0 0 -10
dry|-7 -23 0 -35 0 16 -8 0 0 27 -6
dub|13 29 8 118 -54 28 -66 -17 15
due|-39 40 0 -29 7 -40 0 0 15 -20 -21
due leave|-44 34 0 0 0 -19
duel|93 -32 -19 0 8 34 -8 0 30 -57 31
dugout|16
dull|0 0 0 0 0 0 0 0 0 0 20
dump|56 -16 -6 -74 46 -44 0 -35 -25 26 -59
dump catch|0 0 0 32
dune|0 0 0 0 0 0 0 0 0 23
dures|0 0 0 -7 0 -23 22
during|22 -15 -8 -19 19 -22 0 -6 0 -35 -10
dusk|0 32 0 -13 0 0 0 0 0 0 -9
dust|-18 0 0 0 0 0 0 0 0 0 -13
duti|-11 0 0 -8 -7 0 -12 -8 0 31 11
duty|25 -25 0 0 0 0 0 0 0 41 -17
duty #|0 -9 0 0 0 0 0 0 0 36 -17
dweller|0 0 0 0 0 0 0 -16 0 0 35
dweller @date|0 0 0 0 0 0 0 -16 0 0 35
dyke|-7 -6 0 -15 21
dynamite|67 -68 -44 41 0 -103 -95 -77 -42 -39 -31
e-mail|29
each|16 6 63 -13 0 -34 -26 -33 0 12 8
each @date|-11 0 44 0 0 0 0 -6 0 0 22
each @state|0 -12 0 0 0 -12 0 0 0 43 -8
each other|0 25 10 -12 0 -16 -44 -6 -10 -30
each pull|0 -30 0 0 0 0 0 0 0 38
each send|42 0 0 0 0 0 0 -12
ear|0 0 0 0 0 0 22
earlier|-9 18 0 -17 0 0 -8 16 0 0 -7
early|-51 -16 0 -28 -7 101 45 -20 0 -31 -15
early @place|0 0 0 0 0 0 38
early answer|0 0 0 -20 0 65 0 0 0 -9
early payment|0 0 0 49 0 -21
early return|0 0 0 -12 0 37 -7 -10 0 0 -9
early say|-35 0 0 -8 0 37
earmark|-60 0 12 13 -9 -20 0 -10 -24 -20
earnings|-104 -133 -60 -73 -63 -61 -101 -134 -33 69 29
ears|30 0 0 -13 0 -27 0 0 0 0 33
ears 70th|0 0 0 0 0 0 0 0 0 0 33
ears @person|30 0 0 -9 0 -22
earth|-18 -10 0 0 0 0 -19 0 0 18
earthquake|-90 0 -15 -60 -17 52 -46 69 -21 -91
ease|-283 130 -88 -105 152 -199 -182 -29 -14 -293 338
ease @person|0 0 0 0 46 0 0 -18
ease travel|0 0 0 0 0 0 0 0 0 0 32
east|43 32 0 -18 0 -7 -10 0 0 -22 -7
east @state|36 0 0 -6
easter|-8 0 0 23 0 0 0 -15 0 -8
eastern|-21 76 0 0 -6 0 13 -15 0 0 -6
eastern garrison|0 30 0 0 0 0 0 -7
eastward|15 30
easy|0 0 0 0 0 0 -7 0 0 0 30
easy term|0 0 0 0 0 0 0 0 0 0 30
eat|0 -20 -57 -18 157 -42 -54 -22 -43 0 -8
eat gras|0 0 0 31 0 -31
eat words|0 0 0 -18 48 0 0 -37
eavesdrop|-23 -48 -7 8 0 -77 -55 -15 -26 53 -25
ebb|-29 46 0 -28 13 0 11 0 -7 -28 33
ecologist|8 0 0 0 0 0 0 0 0 19
economic|-23 21 0 31 0 -14 0 -8 0 -17
economic siege|-18 0 0 30 0 0 0 -7
economist|-37 -92 -28 -11 -71 -25 -52 -79 -6 32 26
economy|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
ecu|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
ecuavisa|0 0 0 0 -12 -11 0 18 0 -9
edge|34 -61 -17 -118 20 -9 -43 72 51 -162
edge closer|0 0 0 -7 0 0 0 37
edited|0 0 0 -15
editor|90 -64 -16 -46 23 0 -31 -17 -54 20 51
editor @date|0 0 0 -18 32 0 0 -10
editorial|0 0 0 46 -13 -25 0 -14
education|-36 0 0 0 0 0 0 0 0 0 -8
education chief|-36 0 0 0 0 0 0 0 0 0 -8
effect|6 41 0 -6 -6 -13 19 -11 0 48 -36
effect @date|-14 59 0 -11 0 0 15 -14 0 25 -7
effect @place|30 0 0 0 0 -10 0 -7 0 27 -17
effect between|0 0 0 0 0 0 0 32
effigy|0 0 0 -20 0 0 0 0 0 36
effigy @state|0 0 0 -20 0 0 0 0 0 37
effort|-19 -17 0 36 0 0 0 -7
eggs|-16 0 0 29 0 0 0 0 0 -35
eight|-23 27 0 -37 12 -12 12 -27 -7 7 -16
eight @state|0 0 0 -8 -8 0 0 0 0 45 -9
eight arm|-10 35 0 0 0 0 0 0 0 -9 -10
eight site|0 0 0 -7 35 0 0 -9 0 0 -9
eighteen|20 -25 0 -16 0 -9 32 -16 0 7
eighteen @state|36 0 0 0 0 0 0 -9 0 -17 -11
eighteen member|0 0 0 0 0 0 0 0 0 32
eighteen page|0 0 0 -12 0 0 39
eighteenth|0 0 0 0 0 0 30
eighteenth round|0 0 0 0 0 0 30
eighty-odd|0 38 0 0 0 0 0 0 0 -17
eighty-odd escort|0 38 0 0 0 0 0 0 0 -17
either|-10 9 0 15 -13 9 18 0 23 0 -7
eject|0 -13 0 -18 -30 -45 -35 -8 14 118 54
ejection|0 0 0 0 0 0 0 -7 0 28
el|-9 0 0 0 0 0 0 0 0 0 46
el niño|-9 0 0 0 0 0 0 0 0 0 46
elbow|78 -52 -24 0 -56 -48 -47 -51 -31 -21 -32
elder|-22 10 0 17 0 16 -18 16 36
elder decline|0 0 0 33 0 0 -16
elder resident|0 0 0 0 0 0 0 36
elect|19 0 0 35 -26 10 0 -13 0 -7
elect @date|0 0 0 41
election|-15 -23 0 22 -26 -31 0 0 0 38 -7
election fund|0 0 0 0 0 -11 0 0 0 42 -8
electoral|11 0 0 -18 0 0 -9 0 0 17
electric|-17 0 0 0 0 -7 0 0 0 -19
electricity|7 -7 0 14 0 -18 0 -30 0 26 44
electricity sell|0 0 0 0 0 0 0 0 0 0 38
electronic|0 0 0 0 0 0 0 0 0 20
elephant|-26 -7 0 0 0 -10 0 -12
elevated|14 0 0 0 0 0 0 -13 0 17
eleven|0 -30 11 -48 -26 -16 0 42 18 0 24
eleven bodi|-7 0 0 0 0 0 0 -8 0 0 32
eleven commando|0 0 0 0 0 0 0 0 0 30
eleven day|31 0 0 0 0 0 0 0 0 0 -7
eleven guard|-12 35
eleven outside|0 0 0 0 0 0 0 45 0 -23
eleven point|-7 0 0 0 0 0 24 39
eleven ship|0 0 0 -10 0 0 0 0 0 38 -9
eleven them|32 0 0 0 0 0 0 0 0 -18
eleventh|0 0 0 -7 0 -6 -31 -47 39 21
eleventh round|0 0 0 0 0 0 -29 -44 39
eleventh-hour|0 0 0 0 0 36 0 -20
eleventh-hour @group|0 0 0 0 0 36 0 -20
elicited|0 0 0 0 34 0 0 0 0 -7
elicited @state|0 0 0 0 34 0 0 0 0 -7
else|-14 0 0 28 8 0 53 -20 0 -7
else discuss|0 0 0 37 0 0 -9 -15
embargo|-233 -257 -74 -139 -191 40 -108 -146 -88 220 162
embargo vote|0 0 0 -10 0 0 0 0 0 38 -9
embargo well|0 0 0 0 0 37 0 0 0 -6 -10
embark|-14 89 0 -59 -30 -56 -12 38 0 -25 -17
embarrassed|0 0 0 -10 18 0 -8 -33
embassy|-98 -125 -84 40 -49 -65 -48 132 30 159 -79
embassy @place|19 -26 0 0 0 14 -28 -17 -14 42 -25
embassy cardboard|0 0 0 35 0 0 0 -10 0 -14
embassy eggs|0 0 0 31 0 0 0 0 0 -22
embassy evacuate|0 0 0 0 0 0 0 0 0 49
embassy hours|0 0 0 0 0 0 0 49
embassy leave|0 0 0 -11 0 -9 0 0 0 31
embattled|0 0 0 0 0 -9 0 28
embezzl|-15 0 0 0 0 -8
embrace|-89 -42 -21 -36 0 16 39 70 0 -72
embrace victor|0 0 0 0 0 0 0 33
emerge|0 0 0 0 0 0 0 0 31
emerge say|0 0 0 0 0 0 0 0 31
emergency|165 -40 -10 46 -28 -118 27 -20 -9 -12 45
emergency @state|30 0 0 -7 0 0 0 0 0 0 -7
emergency aid|0 0 0 0 0 40
emergency centre|26 0 0 0 0 -35
emergency decree|38 0 0 0 0 -34 0 0 0 0 -7
emergency land|-36
emergency meet|0 0 0 0 0 0 35 13
emir|-19 -61 -64 36 -15 -13 23 70 16 8 -33
emirate|0 0 0 -27 12 -27 0 30 0 0 17
emissari|0 0 0 0 0 0 -6 19
emissary|0 0 0 -13 0 -8 23 13 46
emissary second|0 0 0 0 0 -8 -7 -6 48
emplace|-59 0 13 15 -9 -15 0 -10 -24 -14
employee|0 -47 -25 63 -53 -28 -23 -17 -17 21 -26
employee warn|0 0 0 70
empowered|0 0 0 0 0 0 0 0 0 23
empty|-134 186 0 29 -42 -74 -9 -17 -46 95 15
empty @place|0 0 0 33 0 -15 0 0 0 -16
empty @state|0 28 0 -16 0 40 0 0 0 -6
empty embassy|0 0 0 -7 0 0 0 0 0 43
empty pots|0 0 0 0 0 0 0 0 0 40
empty reporter|0 33
empty shelve|0 0 0 47 0 0 0 0 0 0 -11
empty shop|33 -12
empty two|0 0 0 0 0 0 0 0 0 -16 43
empty-handed|0 0 0 0 0 0 33 0 0 -7
encircle|112 -127 -61 -55 -74 -117 -144 29 -33 44 101
encirclement|66 6 -11 10 23 37 -42 0 -30 -36 -31
enclave|41 21 -48 0 -53 -39 -26 13 -21 16 23
enclave dweller|0 0 0 0 0 0 0 -16 0 0 35
encourage|-61 -73 0 -33 -66 285 0 -101 -29 -78 -105
end|-336 174 14 -82 -34 -101 71 35 -42 -194 43
end @date|-12 29 29 9 -11 0 -33 20 0 -35 53
end @state|-26 0 0 -23 0 -21 -23 30 0 -26 6
end @weapon|0 0 0 0 0 35
end bomb|0 0 0 0 0 0 0 43
end combat|0 30
end diplomatic|0 -7 0 26 0 0 41 -31 0 28
end disarray|0 0 0 0 0 0 0 -34
end eleventh|0 0 0 0 0 0 -13 -39 16
end embargo|0 0 0 0 0 37 0 0 0 -6 -10
end feud|0 -9 0 0 0 0 0 36
end fish|0 0 0 0 0 0 0 -9 0 37 -7
end flag|0 0 0 38 0 0 0 -9
end hail|0 0 0 0 0 0 0 0 0 46
end intelligence|0 0 0 -22 0 0 0 -6 0 45
end leader|0 -10 0 0 0 0 31
end month|35 -12 0 24 0 0 0 0 0 0 -21
end our|0 0 0 0 36 -16
end shift|0 39
end truce|0 -26 0 0 0 0 0 66
end visa|0 0 0 0 0 0 0 0 0 0 35
end year|0 29 0 0 0 0 0 -31 0 0 -7
endorse|-185 -120 -54 -121 130 -78 -78 219 -74 -100 -65
endorse @state|0 0 0 -22 40 0 0 -29
enemi|0 0 0 45 20 0 -6 6
enemi @state|0 0 0 37
energy|0 -34 -26 7 -55 -34 -13 -30 -18 17 -17
energy market|0 0 0 0 0 0 0 -30
enforce|111 0 12 -26 16 27 -72 -119 -54 56 -34
engage|0 -136 -69 -99 -39 -187 63 21 0 -125 -126
engel|12 0 0 0 0 0 0 0 0 -18
engin|-11 -12 0 -6 0 0 0 0 0 40
engine|-43 11 0 0 0 0 0 0 0 -7
engineer|-12 0 0 -44 -50 -15 -7 68 0 -35 21
engineer @place|0 0 0 0 0 0 0 20 0 -34 26
engineer apprehend|0 0 0 0 0 0 0 0 0 35
engineer fortify|35
enhance|-14 -7 -19 -35 0 -52 -39 74 -29 -43 -7
enlarg|34
enlargement|0 0 0 20 0 0 0 -10 0 -7
enlisted|35 0 0 -8 -8 0 0 22 0 -10 -10
enlisted #|39 0 0 0 0 0 0 0 0 -10 -9
enough|-8 -13 0 78 11 0 27 -13 0 -15
enough now|0 0 0 80
enraged|0 0 0 0 0 0 21 0 0 -8
enrich|34 0 0 -7 -16 0 0 -6 26 -10
enrich uranium|38 0 0 0 -15 0 0 0 27
enriched|0 0 0 0 22
enrichment|-35 -26 -30 -7 81 35 -7 0 38 -16 -69
enrichment plant|0 0 0 -9 43
enter|32 -19 37 -138 -80 -38 -103 124 28 37 -38
enter plea|0 0 0 0 0 28 0 -40
enter second|-10 0 0 9 0 0 0 -8 0 34
enter trade|0 0 0 0 0 0 0 53
enthusiast|-15 0 0 0 0 0 0 0 0 0 -7
entire|-23 0 0 -21 0 0 0 0 0 79 24
entire @military_unit|0 0 0 -18 0 0 0 0 0 32
entire border|-14 0 0 0 0 0 0 0 0 48
entirely|0 0 0 19
entity|0 0 0 44
entity call|0 0 0 60
entrance|17
entreated|-6 0 0 -22 -8 88 0 -12 0 -7 -24
entreated @state|0 0 0 -10 0 43
entry|-14 0 0 -39 -22 0 0 69 0 59 17
entry four|0 0 0 -9 -10 0 0 0 0 0 39
entry hot|0 0 0 0 0 0 0 0 0 52
entry put|0 0 0 0 0 0 0 76 0 -9 -24
envoy|-116 -36 -67 57 46 -69 35 74 24 94 -23
envoy @place|-18 30 0 -9 -16 28 8 0 0 -28 7
envoy about|0 0 0 0 0 0 0 43
envoy deport|0 0 0 0 0 -81 0 0 0 18
envoy emerge|0 0 0 0 0 0 0 0 31
envoy puppet|0 0 0 32
envoy quarrel|0 0 0 38 0 0 0 -46
envoy shown|0 0 0 -10 -7 0 0 0 0 51
episode|-38 -15 -13 -84 84 -31 -46 -97 -16 -93 -39
episode @state|0 0 0 0 57 0 0 0 0 -30
equal|0 0 0 35
equal foot|0 0 0 35
equip|80 -17 -7 0 -77 -18 -30 0 -32 -15
equipment|-47 -21 -29 -38 10 63 -74 -65 -36 58 102
equity|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
erase|-6 18 -13 0 0 -30 8 -53 -11 7 -41
erect|-23 0 32 -66 -7 -8 0 8 -17 18
error|-34 0 0 -12 0 0 0 0 0 14
error @state|-33 0 0 0 0 0 0 0 0 14
escalate call|0 0 0 -37 0 9
escalate nor|0 0 0 35
escalation|-34 -16 0 61 -60 18 -15 -32 11 -58 33
escort|81 -104 0 19 -52 -32 -180 45 -49 91 -10
escort @platform|0 0 0 0 42 0 0 -9 0 0 -14
escort @weapon|-28 -13 0 0 0 0 0 0 0 40
espionage|0 0 0 -18 0 0 0 0 0 0 39
espionage charge|0 0 0 -18 0 0 0 0 0 0 39
establish|40 -62 12 -73 0 -72 -33 121 -73 -106 -21
estimate|-8 0 0 0 0 -8 0 0 0 36
estrangement|0 0 0 0 0 0 0 19 0 0 -7
estuary|42
estuary @place|42
eternal|0 0 0 0 41 0 0 -11
eternal friendship|0 0 0 0 41 0 0 -11
ethnic|-11 26 0 45 0 -44 0 0 0 16 -9
ethnic cleans|0 0 0 55 0 -44
euro|-31 0 0 0 -12 -14 0 0 0 -14 53
euro @state|0 0 0 -6 0 0 0 0 0 -7 30
euro go|-24 0 0 0 0 0 0 0 0 0 35
eurozone|0 0 0 0 0 0 0 35 0 0 -19
evacuate|-185 169 0 -130 0 -129 -49 13 0 211 41
evacuate #|0 0 0 0 0 0 0 0 0 0 32
evacuate @place|-33 0 0 0 0 0 0 0 0 27
evacuate @platform|0 0 0 0 0 0 0 0 0 49
evacuation|-52 141 -23 17 -22 43 -27 -7 0 31 -25
evacue|0 0 0 0 6 0 0 -25 0 34
evacue embassy|0 0 0 0 0 0 0 -25 0 38
eve|0 -9 0 0 0 -7 20 29
eve inauguration|0 0 0 0 0 -7 0 33
even|-13 -8 0 28 0 28 0 -10 0 32 -17
evening|-56 15 0 0 9 -18 13 -8 0 -12
event|-22 0 0 -11 -18 95 15 -17 0 -22 -19
event @place|-22 0 0 -10 -17 95 0 -11 0 -21 -6
eventual|0 0 0 0 0 0 -33 13
eventual meet|0 0 0 0 0 0 -33 13
ever|13 -17 0 9 0 0 -13 -24 0 0 -9
ever @person|37 0 0 -9 -7
ever come|0 0 0 -38 17
every|-90 -36 109 43 -10 -7 0 -22 12 63 -80
every @date|-8 0 77 0 0 0 0 -17 18 -8 -20
every @platform|-20 -25 0 0 0 0 0 0 0 32 -10
every @state|0 0 0 6 0 0 0 -12 0 60 -24
every available|27 0 0 0 0 0 0 0 0 -33
every draft|0 0 0 -14 0 0 31
every road|-30 20 0 0 0 0 0 0 0 -12
everybody|19
everyone|0 -12 0 -46 0 37 14 -25
everyth|-42 0 0 0 0 0 -12 -11 26 7
everyth fly|-33 0 0 0 0 0 0 0 0 14
everywhere|0 0 0 15
evict|-18 -12 0 41 18 -39 0 -23 -14 21 -42
evidence|36 0 0 27 16 -35
exam|0 0 0 0 0 0 0 0 0 34
examin|0 0 0 0 0 22 0 0 0 -27
examine|-7 0 0 50 0 11 0 -20 0 -7 -13
examine @state|0 0 0 -26 0 63 0 -6
examine custom|0 0 0 36 0 0 0 -8
examine holiday|0 0 0 39 0 -51
exceed|20 0 0 0 0 0 0 0 0 -10
excellent|0 0 0 -21 38
except|0 0 0 0 -6 -14 58 -30
except @state|0 0 0 0 0 0 32 -46
excepted|0 0 0 0 0 0 0 0 0 19
exchange|-77 -282 -168 21 0 -40 -16 67 149 -349 159
exchange @date|0 0 0 55 0 0 0 -13
exchange @state|0 0 0 14 0 0 15 37
exchange @weapon|32
exchange between|0 0 0 0 0 0 20 -32
exchange bodi|-13 0 0 0 0 0 0 -11 0 0 42
exchange condolenc|0 0 0 0 62 0 0 -17
exchange eleven|-7 0 0 0 0 0 0 -8 0 0 32
exchange jail|0 0 0 0 0 0 0 0 0 0 37
exchange war|0 0 0 0 0 0 0 0 0 0 33
exclude|0 0 0 47 -7
exclude use|0 0 0 47 -7
excluded|0 0 0 67 0 -10 -38 26
excluded meet|0 0 0 0 0 0 -36 57
excluded road|0 0 0 58 0 -8 0 -29
exclusion|0 0 0 19 0 0 -8
excoriate|-80 -8 -31 194 -107 -48 12 -71 21 -76 -84
excus|0 0 0 0 0 0 -17
excuse|0 0 0 0 0 22
execute|54 -72 17 -46 23 -24 -76 -85 -57 -28 86
execution|0 0 0 29 0 0 12
executive|30 -109 -41 -19 -41 -55 -52 23 -71 60 22
executive board|0 0 0 31
executive strike|0 0 0 0 0 0 0 34
exemplary|0 0 0 0 23 -7
exempt|-85 49 -28 0 58 -52 0 -65 -51 -154 230
exercise|-23 152 148 -80 0 65 -55 -16 -8 0 -89
exercise @date|-7 33
exercise rehearsal|0 0 0 14 0 0 0 31
exercise shelve|0 44
exercise will|0 0 34 -40 0 0 -11 0 0 43
exhausted|0 0 0 34 0 0 0 0 0 -9
exhibition|-17 0 0 0 0 0 0 -7 0 27 -7
exhort|-62 -80 0 0 -98 305 0 -98 -29 -78 -140
exhort @state|0 0 0 0 0 28 0 0 0 0 -34
exil|34 0 0 42 17 0 0 -11 0 -25 -14
exile|18 0 0 -27 0 0 0 0 0 10 12
exile allege|24 0 0 -30
exiled|0 0 0 0 -11 0 0 0 0 27
exit|-26 0 -30 40 -37 68 23 -57 -33 56 -9
exit diplomat|0 0 0 0 0 32 0 0 0 -9
exodus|-67 175 -22 13 -23 68 -27 -13 0 0 -24
exonerated|-16 0 0 -11 28 0 0 0 0 -8
expand|132 -161 57 -156 -14 -8 -192 46 -122 58 -39
expect|-107 -15 0 68 -56 -22 -48 70 -34 -132 -41
expect @state|-8 0 0 25 0 -11 0 -19 0 -20 38
expect explanation|0 0 0 41
expect make|0 0 0 -7 0 -10 0 30
expect no|0 0 0 0 0 31
expedition|15
expel|10 -87 -67 -7 -131 -168 -73 -129 -74 215 -148
expel @group|-8 0 0 -9 0 0 0 0 0 38
expel @state|-43 0 0 -58 0 0 0 -10 0 88 -14
expel nine|0 0 0 36 0 -8 0 0 0 -22
expel tigrinya|32 0 0 0 0 0 0 0 0 -18
expert|-38 0 0 26 0 7 28 54 0 -25 19
expert conclude|-25 0 0 61
expert home|0 0 0 0 0 0 50
expire|10 -28 -12 26 8 -9 49 -53 -51 -98 70
expire @date|0 0 0 43 0 0 0 0 0 -11
explain|-9 0 0 40 -22 0 0 -24 0 -44 -8
explain abstention|0 0 0 0 -13 31
explanation|0 0 0 26 0 39 0 0 0 -7
explode|-13 0 -30 -33 -47 -13 62 -66 -11 -73 -50
exploratory|0 0 0 0 0 0 -24 9 22
explosion|53 -14 -40 25 -11 0 -34 -37 -46 -26 -47
explosive|63 -35 -37 61 26 69 0 -39 -32 40 -25
export|-59 -97 -29 -31 -29 -30 -53 -70 -8 66 60
export @platform|-8 0 0 0 52 0 0 0 0 15 -7
export law|0 0 0 0 0 0 0 0 0 32
export pistachio|0 0 0 0 0 0 0 0 0 -7 42
exported|-15 0 0 38
express|-401 -223 -99 -65 352 244 -210 -55 -22 -482 -304
express displeasure|0 0 0 48 -9 -7
express hope|0 0 0 -33 -21
express regret|-19 0 0 -18 12 -30 0 21 0 0 31
express reservation|0 0 0 0 0 37
expropriate|-55 -29 -18 -12 -11 -49 -24 -27 -11 17 -8
expulsion|-111 -55 -22 86 -13 -53 0 -86 -20 149 66
expulsion express|0 0 0 0 17 0 0 0 0 0 31
expulsion worker|0 0 0 55 0 0 0 -13
extend|0 -246 34 -114 -120 -118 -151 303 -63 -261 11
extend @state|0 0 0 0 0 0 0 0 0 0 38
extend intelligence|0 0 0 37 0 0 -9 -39
extension|0 0 0 0 29 0 -13 41
extension sea|0 0 0 0 30 0 -13 -9
extension truce|0 0 0 0 0 0 0 52
external|0 0 0 0 0 0 0 21
extra|-12 0 0 -13 0 0 0 13 0 -25 -12
extract|0 0 0 21
extradite|-29 12 13 45 -32 -6 -9 57 10 -20 80
extradite #|0 0 0 36 0 0 0 0 0 0 -9
extradite @state|0 0 0 -8 0 -7 0 -8 0 -7 51
extradite former|-11 0 0 -6 0 0 0 51
extradite oil|0 0 0 36 0 0 0 0 0 -17
extradition|-102 -42 0 54 10 -34 11 51 0 -50 -47
extradition banker|0 0 0 0 0 32
extradition welcome|0 0 0 0 0 -57 0 40
extraordinary|-8 0 0 0 0 0 0 50
extraordinary session|-8 0 0 0 0 0 0 50
extremely|-11 27 0 0 0 13 0 -22
extremist|87 49 0 30 -48 15 -32 -38 -63 -18 -15
eye|-23 0 0 -7 0 0 0 -22 0 0 -18
eyes|-28 27 0 -19 -6 7 0 17 0 0 -29
fabricat|0 0 0 34
fabricat evidence|0 0 0 34
fabricated|0 0 0 -21 0 90
fabricated leave|0 0 0 0 0 42
fabrication|22 0 0 -32 0 19
face|130 -61 -58 18 -14 -140 38 0 -14 -21 -73
face bridge|31 0 0 0 0 0 0 -8
face court|0 0 0 -32
face face|24 0 0 -11 0 0 9 34
face negotiation|0 0 0 0 0 0 0 45
face veil|21 0 0 0 0 -34
facilitate|-22 0 36 0 -61 27 39 72 58 7 -44
facilitator|0 0 0 0 0 -7 9 30
facilitator cross|0 0 0 0 0 0 0 30
faction|31 -16 0 -7 0 0 7 16
faction @state|36 -8
factory|47 -48 -26 -21 -55 0 -12 -29 -18 18 -32
factory code|0 0 0 0 0 31
factory striker|30
faded|0 0 0 0 0 -12 19 -6
fading|0 0 0 0 0 -24 36
fading @state|0 0 0 0 0 -18 36
fail|117 -57 -26 39 -91 -56 230 -193 0 -25 -86
fail again|-9 0 0 -11 0 -7 24 -8 0 0 31
fail agree|0 0 0 0 0 0 36 -70 0 0 -14
fail bank|0 0 0 0 0 0 0 73
fail persuade|0 0 0 0 0 0 43 -14
failure|-39 -67 -8 0 -42 -20 142 -68 37 -36 -27
fair|-21 0 0 -32 9 -9 0 -29 0 -14 -22
fairy|0 0 0 -15 0 32
fairy tale|0 0 0 -15 0 32
faith|-9 0 0 43
faith @weapon|-9 0 0 43
falcon|0 0 0 0 0 0 0 0 0 0 17
fall|-62 76 -93 56 -69 -129 103 -171 -130 -185 -125
fall @state|33 -9 0 10
fall line|0 0 0 0 41
fall out|-16 -12 0 64 0 0 -13
fall silent|-64 50
fall through|0 0 0 -11 0 0 41 -11
falter|37 -53 7 35 17 8 105 -42 0 -38 -30
famili|-12 -20 0 -45 -6 66 -7 -66 0 -47 134
famili accept|0 0 0 0 0 0 0 -10 0 0 30
famili hit|-9 0 0 0 0 0 0 0 0 0 46
famili two|-13 0 0 0 30
familiar|0 0 0 0 0 0 0 17
family|-20 10 0 -6 0 0 16 10 -8 0 7
family meeting|0 0 0 14 0 0 0 31
fan|45 -31 13 -18 -17 -63 -22 -25 0 -19 -54
fan out|45 -8
fan stay|0 0 0 0 0 -32
fantasy|0 0 0 -36 0 0 25
fantasy @state|0 0 0 -37 0 0 27
far|6 -15 0 0 0 -12 38 -7 -6
far diplomat|0 -10 0 0 0 0 30
farabundo|18
farce|0 0 0 52
farce fume|0 0 0 37
farewell|0 0 0 0 -11 21 21 -24
farm|-39 -93 -30 -16 -72 -27 -49 -75 -8 54
farm laws|0 0 0 0 0 0 0 0 0 40
farmakonisi|15 0 0 0 0 0 0 0 0 -34
farmakonisi @state|15 0 0 0 0 0 0 0 0 -34
farmer|33 -53 -28 -31 -60 -71 0 -59 -25 40 8
farmer block|0 0 0 0 0 0 0 0 0 36
farmer complain|30 0 0 -15
farmer union|0 0 0 0 0 -12 0 -33 0 0 23
farsi|0 0 0 0 0 0 0 0 0 22
fashaga|18
fast|0 40 0 19 0 0 0 -12 0 -8 -12
faster|0 0 0 -12 0 28 0 -25 0 -19
fate|-15 0 0 0 0 70 -9 0 0 -21 -9
fate two|-11 0 0 0 0 54 0 0 0 -19
father|0 0 0 19 7
fatherland|58
fatigu|0 0 0 0 0 0 0 0 0 40
fatigu seize|0 0 0 0 0 0 0 0 0 40
fatih|14 0 0 0 0 -8 0 0 0 0 -16
fatima|0 20
fault|-69 -81 -25 232 -78 -86 13 -63 -21 -138 -111
fault @state|0 0 0 31 0 0 0 0 0 -9 -21
faulty|0 0 0 0 0 0 0 0 0 -15
favour|0 0 0 -9 29 0 -8 0 0 8
favour @place|0 0 0 0 31 -16 0 -7 0 10
favourit|-21
fax|0 0 0 22 7 13 0 -9
fear|-16 -25 0 -37 -116 256 13 11 -14 -44 -67
fear cabl|34
feast|0 0 0 -9 0 0 -15 22
feature|0 0 0 -9 37 0 0 -7
feature caviar|0 0 0 -9 37 0 0 -7
federal|16 0 0 0 -6 -7 -12 8 0 18 -16
federation|-26 -64 -65 0 -37 -24 35 25 11 -8 -40
feed|-23 0 0 17 0 -11 0 -15 0 27 31
feed #|0 0 0 0 0 0 0 0 0 0 34
feel|-23 -20 -15 -31 -26 41 -9 20 22
feel @state|0 0 0 -16 0 33
fees|-11 0 0 -16 -9 14 0 0 0 -8
feet|9 -9 0 -11 -6 0 29 -13
feet apart|0 0 0 0 0 0 35 -11
fellow|0 0 0 -10 0 24 0 0 0 0 -10
fence|-23 -21 0 15 0 19 -7 -17 -32 204
fence hand|-13 0 0 0 0 0 0 0 0 36
fence through|-7 0 0 0 0 0 0 0 0 30
fend|91 -60 -24 26 -37 -48 -47 -51 -31 -31 -34
ferry|10 -47 0 -26 -80 -14 -42 0 -57 -50 -22
ferry disaster|-7 0 0 0 20 30 0 -6
ferry international|-30 0 0 0 0 0 0 0 0 21
ferry south|45 0 0 -8 0 0 0 0 0 -10
ferry tell|45 -25 0 0 0 0 0 0 0 0 -8
fertiliser|0 0 0 0 0 0 0 0 0 30 -12
festival|-20 -16 0 -31 -7 -14 0 -10 0 -12 -11
feted @person|0 0 0 0 0 -7 0 32 0 0 -12
feud|0 -19 0 -50 -15 6 -8 17 0 -12 -9
feud island|0 -6 0 0 0 0 0 54
feud neighbour|0 0 0 -37 0 9
fibre|0 0 0 0 0 0 0 16
fiction|0 0 0 -29 0 31
field|-58 -19 20 -42 31 -26 -19 -20 -27 -35 39
field hospital|-11 0 0 -11 0 0 0 -18 0 0 59
fierce|17
fifteen|-10 0 0 -8 0 0 0 -19 0 0 49
fifteen wound|-8 0 0 -7 0 0 0 -16 0 0 38
fifth|0 -8 0 -9 -11 -19 45 0 26 26
fifth round|0 0 0 0 0 -8 24 38
fiftieth|27
fifty|0 0 0 -9 0 -31 0 -14 0 15 34
fight|319 -84 -52 56 -45 48 -147 -64 -104 -103 -124
fight @place|18 -7 0 0 0 56 0 -39
fight chaco|0 44
fight two|36 0 0 0 0 0 0 -11
fighter|196 84 79 -60 -56 -72 -60 -108 -119 -69 -76
fighter @date|45
fighter @group|-30 15 0 0 0 0 0 0 0 44
fighter around|-33 -14 0 0 0 0 0 0 0 -8 45
fighter buzz|-9 0 0 0 0 0 32
fighter come|-16 0 0 0 41
fighter escort|-28 -13 0 0 0 0 0 0 0 40
fighter lay|0 0 0 0 38
fighter ninja|-34 20
fighter patrol|-55 25
fighting|72 -12 -40 18 -10 0 -31 -36 -46 -18 -46
figment|0 0 0 -12 0 49
figuig|15 0 0 0 0 0 0 0 0 -8
figur|-6 0 0 -9 0 -13 27 -28 17 -19 20
file|-168 -43 -118 223 -239 -290 30 22 36 -258 -295
file @organization|0 0 0 -20 0 0 0 33 0 -7
filibuster|24 -26 -10 18 -11 0 0 -113 -10 45 -31
fill|-158 220 41 69 42 0 -77 15 -65
fill @place|0 -10 0 36 0 0 0 0 0 -13
fill tahrir|0 0 0 0 0 0 0 0 0 44
fill trench|-7 40
film|-39 -22 -15 -92 14 -35 -71 -120 -18 -57 -48
film last|40 0 0 0 0 0 0 0 0 -9
final|-25 -11 0 -30 -17 0 0 -52 0 -8 -8
final text|0 0 0 11 0 0 9 -40
finalise|-69 -72 -31 0 -24 -80 -26 58 -35 -9 14
finalize|-69 -72 -31 0 -24 -80 -26 58 -35 -9 14
finally|-12 -6 0 0 0 0 -21 11
finance|-47 -92 -28 -21 -71 -39 -61 -55 -9 19 45
financial|0 0 0 -6 -6 -17 0 24 0 16 -6
find|-54 -141 -29 -20 -29 0 26 39 66 -54 -55
find adrift|-10 0 0 0 0 0 0 0 0 0 31
find corridor|0 0 0 0 0 33
find grav|-8 0 0 35
find next|0 0 0 0 0 -20 42
find police|0 0 0 55
find regrettable|0 0 0 -10 -21 30
finding|0 0 0 -19 0 51 -7
finding politicised|0 0 0 -16 0 38 -7
fine|0 0 0 -26 -8 0 0 -8 0 -8 20
fined|0 0 0 -9 0 0 0 -8 0 26 -7
fined @state|0 0 0 -7 0 0 0 0 0 33
finger|-19 18 0 110 0 0 0 -15 0 -24
fingered|0 0 0 29 0 -8 0 -6 0 -7
fingerprint|-9 0 0 0 0 -13 0 79 0 -13 -16
fingerprint database|0 0 0 0 0 -10 0 41 0 -12
finish|-280 235 125 -110 -26 -71 21 -9 0 7
finish ceasefire|0 -9 0 0 0 0 38 -8
fire|101 0 -99 0 -35 0 -101 -137 -213 -17 -333
fire @date|-34 27 0 44 0 0 0 20
fire @person|-13 -8 0 0 0 0 0 0 0 57
fire @place|-25 -23 0 43 0 -14 0 0 0 49
fire @state|54 -17 0 0 -7 9 -7 -35
fire @weapon|-21 -26 19 -27 0 31 0 0 0 -20
fire across|0 49
fire away|0 -8 0 21 0 0 30
fire back|0 -31
fire each|-12 35
fire length|0 55 0 0 0 -9
fire near|39 0 0 -10
fire off|-37 16
fire within|-7 34
fire-control|22 -23 0 0 0 -21
firebomb|92 -55 -31 14 -10 -54 -48 -64 -31 -56 -16
firefight|30 0 -21 0 -33 -8 0 -24 -20 -28 -71
firefighter|-23 -23 0 0 0 0 0 0 0 -19
firemen|-11 -12 0 0 0 0 0 0 0 -20 63
firemen pull|0 -11 0 0 0 0 0 0 0 -16 42
firework|0 -11 0 -27 -9 0 22
firing|77 -13 -40 16 -10 0 -31 -36 -46 -19 -46
firm|-29 0 0 0 -10 -18 0 -67 -6 47
firm call|0 0 0 -29 0 0 0 0 0 56
firm off|0 0 0 0 0 0 0 0 0 -34 32
firmly|0 0 0 -26 0 20
first|31 -22 0 -102 64 -74 -34 41 -38 -69 77
first #|39 29 8 0 0 0 0 19 0 -7 -28
first @person|0 0 0 -36 0 0 9 0 0 -7
first @state|-7 22 0 -22 13 0 0 -30 0 0 26
first choice|0 0 0 0 57
first evacue|0 0 0 0 0 0 0 -25 0 38
first five|0 35 0 0 0 0 0 0 0 0 -11
first month|0 -17 0 0 0 0 0 0 0 -15 34
first since|8 0 0 -11 0 -12 0 39
first strike|0 0 0 38
first such|45 -10 0 0 0 -20 -8 34 0 0 -10
first time|17 -9 18 -52 0 -16 -25 48 -11 0 31
first use|0 0 0 -37 40
fiscal|-38 -93 -28 54 -71 -26 -52 -80 0 31 26
fiscal responsibility|0 0 0 64
fish|-42 -23 -8 21 18 -11 -30 0 -14 9 -44
fish acces|0 0 0 0 0 0 0 -9 0 37 -7
fish confederation|0 0 0 32
fisheri|0 -30 0 -15 -14 -13 12 38 0 25
fisheri accord|0 0 0 0 -8 0 29 0 0 31
fisheri talk|0 -26 0 0 0 0 -10 32
fisherman|0 -12 0 19 0 0 0 0 0 -7 -9
fishermen|15 -18 -8 -12 -19 0 -16 -11 0 31 16
fishermen rally|0 0 0 35 0 0 0 -10 0 -14
fishery|15 -12 0 -7 0 0 27 -32 0 -11
fist|53 0 0 24 -8 0 -10
fist @place|0 0 0 31 0 0 -10
fitter|0 0 0 0 0 0 0 0 0 41
fitter @place|0 0 0 0 0 0 0 0 0 41
five|0 23 0 -10 -22 -93 -18 37 -13 -43
five @state|0 0 0 0 0 0 0 -7 0 0 43
five terror|0 0 0 0 0 -57 0 40
five-year-old|0 0 0 0 0 0 0 0 0 -16 -20
fix|-88 -52 0 -39 0 12 87 164 -42 -47 -60
fixture|-99 -57 -29 -151 -76 -20 -60 -103 -50 -103 -121
fixture @place|0 0 0 0 0 0 0 -32
fizzle|-19 -26 7 -13 37 24 90 0 0 0 -13
flag|-57 -18 0 99 -27 39 -19 38 0 -9 7
flag burnt|0 0 0 38 0 0 0 -9
flag half-mast|0 0 0 0 0 59 0 0 0 -15
flag phone|0 0 0 0 0 0 0 0 0 0 33
flag two|-32 26
flagged|-22 -15 0 -12 -26 0 0 0 0 33 6
flagship|17 0 0 -6
flam|-36 -15 0 11 0 0 0 -11 0 -19
flar|19 38 0 0 0 0 0 0 0 0 -8
flar nothing|0 39
flared|6 0 0 0 0 0 0 0 0 20
flat|-14 0 0 -38 0 0 -13 -7 0 -34
flat face|0 0 0 -32
flatcar|15 11 0 0 0 -7
flatly|0 0 0 -6 0 -7 8 -17 0 -17
flatten|117 -74 -77 -18 -37 -70 0 -89 -65 -93 -88
flattop|136 55 68 -67 -99 -51 -72 -70 -52 -74 -60
flayed|0 0 0 36 0 0 0 -7
flayed @person|0 0 0 36 0 0 0 -7
flee|-27 75 0 -54 -26 -54 0 19 0 -34 16
fleet|153 84 34 -94 -177 -64 -87 -116 -53 -122 -73
fleet begin|34 -19 0 0 0 0 0 0 0 -8
fleet seize|40 0 0 0 0 0 0 0 0 -9
fleet station|-22 38 0 0 0 0 0 0 0 -9
flemish|0 0 0 0 0 0 0 -20
flight|-62 -20 -24 -28 16 -22 -68 -7 0 -12 170
flight @date|0 0 0 0 0 0 0 0 0 -18 47
flight @organization|-15 0 0 0 0 0 0 0 0 0 40
flight @place|20 -15 0 -22 -11 -16 -9 -25 0 31 8
flight between|0 0 0 0 0 0 0 42
flight last|-28 -13 0 0 0 0 0 0 0 40
flight out|50 0 0 0 0 0 0 0 0 -10
flight resume|0 0 0 -11 32 0 0 -21
flight when|0 32
fling|82 -32 8 -79 53 -8 0 18 -13 37 -16
flint|0 0 0 9 -15
float|-144 -52 12 -11 13 -46 -42 96 -70 -42
float across|0 0 0 0 0 0 0 0 0 0 35
flock|0 0 0 -24
flog|0 0 0 25
flood|-107 -107 -39 -102 -66 46 -79 -36 -46 -28 49
flood crest|0 0 0 0 0 0 0 0 0 0 32
floodwater|-20
floor|0 0 0 0 0 0 22
florist|18 0 0 0 0 0 0 -7
flos|0 0 0 -15
flotilla|136 81 38 -96 -152 -64 -87 -121 -52 -69 -94
flour|-16 -7 0 0 0 0 0 -10 0 0 78
flour blanket|0 0 0 0 0 0 0 0 0 0 31
flout|69 -138 -29 229 -39 -100 20 -73 -56 -58 -125
flow|-95 -13 -10 109 -20 -51 -82 0 -15 -41 108
flow station|-8 0 0 41
flu|-7 -17 -12 -37 -19 -58 -30 -97 -11 22 145
flush|80 -52 -24 0 -31 -45 -46 -50 -31 -21 -32
fly|130 -126 25 -169 -37 -334 -59 82 -154 -123
fly @place|-22 0 0 0 -29 0 -13 20 0 73 -31
fly @state|0 -33 0 31 -16 0 0 -23 0 10 18
fly again|-8 0 0 0 0 0 0 71 0 0 -26
fly home|-44 18 0 -14 28 0 0 -10 0 -16 59
fly loop|32
fly off|0 17 0 0 14 0 13 -39
fly out|11 43 0 0 0 0 0 0 0 -17 10
fly soil|0 0 0 0 0 0 0 37
fly strike|31 0 0 0 0 0 0 0 0 -15
fly there|-31 0 23 0 -6 0 0 -8 0 -9
fodder|-19 11
foes|-7 0 0 0 0 0 0 20
fog|-25 0 29 10 0 0 0 -9 0 -47 -15
folded|0 0 0 0 0 -16 0 -11 0 0 19
follow|-94 -74 -18 39 -71 220 -94 95 24 -73 -75
follow @place|0 0 0 0 0 0 0 79
follow arrest|0 0 0 0 0 53
follow event|-12 0 0 -7 0 39 0 -10 0 -15
follower|33 0 0 11 0 -10 -7 0 0 0 -7
follower arrive|39 0 0 0 0 0 0 0 0 -16 -7
fomented|0 0 0 16 0 -9
food|-10 -36 -30 -50 -10 53 -78 -45 -37 18 86
food foolish|0 0 0 33 -7
fool|0 0 0 23 0 0 0 -7
foolish|0 0 0 33 -7
foolish dream|0 0 0 33 -7
foot|37 -25 0 -38 -9 0 91 -30 0 21 -13
foot @place|30 0 0 -43 0 0 45 0 0 -11
foot land|0 0 0 -31 0 0 34
foot lecture|0 0 0 0 0 0 0 0 0 38
football|-106 -58 -30 -166 -83 -31 -61 -87 -52 -77 -132
football aside|0 0 0 -10 0 0 0 0 0 38 -9
footballer|-99 -59 -30 -137 -77 -21 -62 -72 -51 -113 -128
for|-85 -52 39 17 83 21 -25 -20 -10 -48 16
forbid|64 -105 -17 47 -75 -212 0 -47 -54 244 -51
forbid @state|21 0 0 -9 0 -61 0 0 0 26 -8
forborne|-12 35
forborne fire|-12 35
force|207 68 65 0 -41 -129 -281 -62 -186 -85 -178
force @date|-24 32 0 0 40 0 0 -8
force @state|40 0 0 -23 0 0 0 0 0 -19
force along|36 0 0 0 0 0 0 -8
force council|0 0 0 37 0 0 0 -7 0 -11
force first|33
force foreign|0 0 0 -37 40
force land|-51 -16 0 0 0 0 0 0 0 36 27
force office|-8 0 42
force pact|0 0 0 0 0 0 -11 -7 0 76
force say|-46 0 0 42
force will|-25 0 0 35 0 0 0 -7
forceful|0 0 0 35
forceful decide|0 0 0 35
forces|98 49 0 12 -48 21 -31 -38 -63 -18 -15
forcibly|20
forecast|23 0 0 -8 -7 0 0 0 0 -8 -11
forecaster|-89 0 -15 -65 0 75 -43 14 -20 -90 -8
foreign|0 -30 0 50 22 -19 -11 0 0 11 -17
foreign affair|0 0 0 0 0 0 0 36
foreign minister|-12 -9 0 -21 -11 7 -14 49 -9 -9
foreign ministry|-23 -9 0 53 22 -9 -45 -49 13 18 -17
foreign observer|0 0 0 -7 0 0 33 -11
foreign office|15 0 0 -6 31 -12 0 25 0 -21 -12
foreign troop|0 0 0 32 0 -7
foreigner|0 0 0 0 0 0 0 0 0 -25 63
foreigner among|0 0 0 0 0 0 0 0 0 -6 39
forerunner|0 0 0 -10 0 15
foreseen|20 16 0 0 0 0 0 -9
forest|0 0 0 -15 0 -8 0 9 0 -9
forest fire|-46 0 0 0 0 -6 0 13
forge|0 -88 8 37 -25 -55 -78 94 -56 -50 -47
forget|-85 -7 -26 28 -14 0 -28 67 53 -18 -29
forget sanction|0 0 0 0 0 34
forgive|-9 9 -26 -52 64 -75 15 20 -8 0 11
forgive @place|0 0 0 0 30 -17
forgivenes|0 0 0 -22 62 -25
forgivenes people|0 0 0 -7 43 -18
forgo|-128 124 15 -78 94 81 0 44 54 34 -36
form|37 11 18 6 -8 -30 -83 36 0 39 -19
form cabinet|0 0 0 0 0 0 0 34
form human|0 0 0 0 0 0 0 0 0 46
formal|-13 0 0 55 0 0 0 -8
formal demarche|-7 0 0 40
formalize|-14 -7 -19 -35 0 -52 -39 74 -29 -43 -7
format|0 0 0 -17 -16 -21 58 32
format any|0 0 0 0 0 -11 0 32
former|21 -22 0 -16 -45 -26 -36 22 -15 -17 -12
former @person|0 0 0 13 -24 -55 -6 -9 -10 34
former @state|0 0 0 -13 -13 -13 -8 49 0 -13 -7
former leader|0 0 0 -12 0 51 0 0 0 0 -16
former minister|0 0 0 0 0 0 -11 0 0 0 35
former oil|72 0 0 -7 0 0 0 0 0 -21
former strongman|-11 0 0 -6 0 0 0 51
formula|0 0 0 -7 0 0 0 21 0 -10
forswear|-16 0 0 -37 118 10 -8 14 11 0 -39
forsworn|0 0 0 0 30 0 -13 -9
forsworn any|0 0 0 0 30 0 -13 -9
fort|-17 9 0 -6 0 0 0 0 0 22
fort station|-9 0 0 0 0 0 0 0 0 34
fortieth|-9 0 0 0 0 0 0 0 0 22 -7
fortify|0 0 33 -66 -11 -8 0 9 -18 18
fortify @state|35
fortnight|0 23 24 -9 0 0 0 -9 0 33 -7
fortnight quarrel|0 0 0 0 0 0 0 0 0 38
forty|0 14 0 -26 -11 -11 0 -7 0 -7
forty three|31 0 0 0 0 0 0 0 0 -12 -9
forum|0 0 0 0 -32 0 -10 26 0 -15 -12
forward|17 -31 0 -32 0 -26 -36 -27 0 -30 45
forward-deploy|126 -11 -17 22 -57 -52 -27 -53 12 -60 -59
foundation|0 0 0 0 0 0 18
founder|36 -54 7 31 16 8 95 -44 0 -38 -31
four|82 -34 17 -33 -32 -70 -61 0 13 -6 -19
four @military_unit|-51 0 0 0 0 0 0 0 0 49
four @platform|31 -15 0 0 -6 0 0 0 0 -13
four @state|0 11 0 -25 0 0 0 -31 0 36
four @weapon|0 -7 0 -11 -11 0 0 0 0 0 37
four fighter|-8 0 32 -7
four hundr|57
four leader|0 0 0 0 0 0 0 44 32
four office|0 0 0 0 0 0 0 -16 32
four own|0 0 0 0 0 0 0 0 0 30
four people|39 -6 0 0 0 -60 0 0 0 -6
four-monthly|-9 0 32
four-monthly turn|-9 0 32
fourteen|-23 0 0 27 -7 0 0 -6 -6 -29
fourteen grievanc|0 0 0 31 0 0 0 0 0 -17
fourth|37 -37 0 -46 -7 -7 -12 -13 0 37 52
fourth day|-8 -16 0 0 0 0 -8 0 0 -20 33
fourth group|0 0 0 -28 0 0 0 0 0 39 -22
fourth month|0 0 0 0 0 0 0 0 0 0 41
framework|0 0 0 42 0 0 0 31
framework @place|0 0 0 45 0 0 0 20
franc|-38 -92 -28 -12 -71 -18 -52 -80 0 28 22
franchise|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
francophonie|0 0 0 0 0 0 0 -32 0 0 50
francophonie post|0 0 0 0 0 0 0 -32 0 0 50
frank|0 0 0 -8 10 0 -15 45
frankly|0 0 0 -28 -10 14 0 25
fraud|0 0 0 -39 0 0 0 16 0 -13
fray|8 -9 0 0 -11 0 22 0 -13 -17 -24
free|-217 0 -82 -10 -20 -38 -159 -83 -58 -87 420
free @state|0 0 0 34 -24 -10 0 0 0 25
free fourth|0 0 0 -28 0 0 0 0 0 39 -22
free last|0 0 0 20 0 0 0 0 0 -9 33
free prisoner|0 0 0 0 23 0 0 0 0 0 -33
free two|0 51 0 0 0 0 0 0 0 0 31
freeze|-128 -130 -155 -142 -145 50 143 -118 -96 164 -46
freeze @state|0 0 0 0 0 0 -8 0 0 47 32
freeze assets|56 0 0 -8 0 -9 0 0 0 10
freeze chicken|0 0 0 0 0 0 -7 0 0 -33
freeze loan|0 0 0 43 0 0 0 0 0 -10
freeze military|0 0 0 0 0 0 0 0 0 32 -8
freeze people|0 0 0 0 0 43 0 -8
freeze ratification|0 0 0 0 0 0 34 -12 0 -24
freeze vaccine|0 0 0 0 8 0 0 0 0 0 -31
freight|-42 -110 -28 -17 -72 -28 -56 -71 0 69 -9
freighter|-60 21 0 11 21 0 0 -10 0 20 -16
freighter @place|0 41 0 0 0 0 0 0 0 -17
freighter @platform|0 0 0 44 0 0 0 0 0 10
fresh|36 -7 0 -14 -22 16 0 11 0 0 -17
fresh call|0 0 0 0 0 35
fresh package|0 0 0 0 0 0 0 0 0 33
fresh start|0 0 0 -20 -7 -9 0 60
friend|0 0 0 10 -16 15 -6 -22 0 -9
friendly|0 0 0 0 10 21 0 0 0 0 13
friendship|-9 27 0 -21 80 0 14 -20 0 0 23
friendship @place|0 0 0 0 66 0 0 -32
frigate|157 28 65 -39 -81 -80 -91 -44 -53 -75 -110
frigate @organization|-33 0 0 0 0 0 0 0 0 27
frigate @platform|41 21 0 -8 0 0 0 0 0 -30
frigate officer|-20 0 0 0 0 0 0 53 0 -17
frigate patrol|0 0 0 43
frigate routine|-6 0 0 -10 35
fringe|0 0 0 0 0 0 -32 14
fringe talk|0 0 0 0 0 0 -32 14
from|-45 24 -14 -13 -10 -36 12 -49 35 43 -13
front|67 19 0 -71 0 23 22 79 0 -24 -30
front @organization|-22 56 0 0 0 0 0 0 0 -6
front camera|0 0 0 0 0 0 0 33
front closeted|0 0 0 0 0 0 0 39
front menace|0 0 0 36
front not|0 0 0 0 0 0 25 41
front regional|31 -12
front will|0 0 0 0 0 0 31
frontier|50 16 -50 -30 -31 -8 -22 7 -22 61 -15
frontier order|30 0 0 0 0 0 0 0 0 -24
frontier trader|0 0 0 0 0 0 0 -19 0 0 30
frontline|0 0 0 15 0 0 0 25 0 0 -8
frosty|0 -9 0 38
fruit|-16 0 0 0 0 0 0 15 0 7 -8
fruitful|0 0 0 0 15 0 0 -19
fruitles|0 0 0 0 -10 0 29 -39 19
fuel|100 -27 -24 64 -115 8 -61 8 -53 0 -28
fuel now|0 0 0 0 0 0 0 0 0 -6 45
fugitiv|0 0 0 0 -17 0 12
fugitive|0 0 0 -49 -10 -7 0 24 -7 -13
full|-30 -10 0 -56 44 -9 11 30 0 -18 -19
full calendar|0 0 0 -23 0 -12 34
full power|0 0 0 -49
full praise|0 0 0 0 30
fullback|-99 -57 -29 -151 -76 -20 -60 -71 -50 -103 -121
fume|-60 -21 -33 200 -92 8 22 -35 14 -53 -49
fume @organization|0 0 0 37
fund|-40 -80 -56 -39 -53 39 -124 -53 -57 -14 133
fund @place|0 0 0 -24 0 -12 0 33 0 35 -10
fund cholera|0 0 0 -7 0 0 0 0 0 -8 33
fund judge|0 0 0 -6 0 0 0 -34 0 0 47
fund seize|49 0 0 0 0 0 0 0 0 -22
funding|-47 -21 -29 -36 11 64 -74 -64 -36 32 107
funnel|80 -17 -7 0 -77 -18 -30 0 -32 -15
furiou|0 0 0 34
furiou let|0 0 0 33
further|11 -30 0 -29 -6 -14 41 -33 20 76
further armoured|35 -9
further notice|-25 -7 0 0 0 0 0 0 0 30 -13
further talk|0 0 0 0 0 0 50
further year|0 0 0 0 0 0 0 0 0 45
fury|-6 0 0 0 0 0 0 0 0 18
futures|-68 -40 -31 -64 7 -37 -49 -55 -27 33
gag|0 0 0 0 0 0 0 -20
gagged|22
gagged bar|39 0 0 0 0 0 0 0 0 -35
gagged drive|-18 0 0 0 0 0 0 0 0 32
gain|66 -57 0 -44 8 -19 -45 70 0 -19 38
gala|0 -8 0 0 0 0 36 -6 0 0 -23
gala @date|0 0 0 0 0 0 36 0 0 0 -23
gale|-26 -7 0 0 0 0 0 0 0 -7
gali|-24 0 0 63
gali would|-24 0 0 63
gallery|-26 -11 0 0 0 0 -9 -20 0 -16 -6
gambler|0 -7 0 0 0 0 0 0 0 31 -18
game|-96 81 24 110 -32 -8 -52 -53 -10 -61 -70
game @person|0 0 0 40 0 0 -6 0 0 -11
game off|0 68
gamer|-38 -15 -12 -79 27 -30 -45 -95 -14 -63 -39
gang|8 0 0 0 -7 -7 0 -20 0 44
gang fire|0 0 0 0 0 0 0 0 0 49
ganyiel|0 0 0 0 0 0 0 0 0 0 45
gap|17 29 -8 -67 0 -14 50 73 62 0 -31
gap @place|0 0 0 0 0 0 0 -22 37 -9
garden|-21 0 0 -6 0 0 0 -13 0 -7 -17
garden near|-31
garland|0 35 0 0 -7
garland bras|0 35
garment|0 0 0 0 0 0 0 0 0 35
garment worker|0 0 0 0 0 0 0 0 0 35
garrison|240 192 94 -37 -218 -91 -165 -157 -165 -158 -118
garrison @date|-26 36 0 0 0 0 0 0 0 -7
garrison lower|0 30 0 0 0 0 0 -7
garrison quit|-11 7 0 0 0 0 0 0 0 0 38
garrison three|34
gas|48 -25 -31 -46 -64 -19 -7 16 -24 30 -43
gas arithmetic|0 0 0 0 0 42 0 -7 0 -15
gas export|0 0 0 0 0 0 0 0 0 32
gas price|0 0 0 0 0 0 -12 0 0 0 30
gas under|0 42 0 -8
gassed|30
gassed survivor|30
gate|-42 30 -9 0 -25 13 -21 0 0 68 79
gate @person|0 0 0 0 0 0 -11 0 0 37
gate @place|-18 0 0 0 0 0 0 12 0 -7 44
gate open|-7 29 0 0 0 0 0 0 0 -6 40
gather|121 -107 6 -65 -103 -6 70 105 -19 -138 -87
gather across|-12 0 0 0 0 34
gather enemi|0 0 0 37
gathering|26 0 0 0 0 -60 0 0 0 -13 -6
gathering more|26 0 0 0 0 -60 0 0 0 -13 -6
gatt|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
gaunt|-12 0 0 0 0 0 0 0 0 0 33
gaunt man|-12 0 0 0 0 0 0 0 0 0 33
gazell|23 -7 0 0 0 0 0 0 0 -10 -8
gdp|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
gearbox|0 0 0 0 0 0 0 -15
gendarme|273 52 67 -76 -151 -40 -109 -121 -116 -81 -34
gendarme strip|-37 -7 0 0 0 0 0 0 0 -6 43
gendarme take|32 0 0 0 0 0 0 -7 0 -12
gendarmerie|114 49 0 10 -50 21 -32 -38 -63 -19 -16
general|0 37 -70 61 18 -54 14 68 53 58 -88
general @place|32 0 0 0 8 22 0 -11 0 -38 -7
general boy-scout|-8 0 0 55
general meet|0 37 0 0 0 0 -11
general nothing|0 0 0 -7 -48
general reporter|0 32
general say|0 0 0 -23 0 0 34 7
general secretary|0 0 0 -34 32 0 0 -8
general stoppage|0 0 0 70
general strike|-6 0 0 -17 0 -7 0 0 0 65
general tear|0 0 0 -13 0 0 0 0 0 73 -15
general tell|-36 6 0 39 0 0 -7 -13 0 11
generally|0 0 0 0 0 0 -7 -12 30
generally stable|0 0 0 0 0 0 -7 -12 30
generation|16 0 0 0 0 0 0 20
genocide|-20 -16 0 61 -57 -9 -14 -6 11 -66 30
genuine|0 0 0 0 0 0 0 0 0 -8 25
geologist|-20 0 0 -9 -6 0 0 -19 0 0 7
gesture|-46 37 -7 -33 -35 57 8 -19 -24 -80 120
get|-104 -148 -25 34 28 -140 118 66 -14 -54 -52
get #|0 0 0 0 0 0 0 0 0 -6 30
get order|37 0 0 -9 0 0 0 0 0 -24 -8
get stick|0 0 0 0 0 0 24 -36
get through|0 0 0 0 0 0 0 0 0 0 30
get together|0 0 0 0 0 0 0 36
get up|0 -8 0 21 0 0 30
ghadam|10 0 0 0 0 0 0 0 0 -21
giant|0 0 0 -9 0 0 0 -41 0 -11
giant sign|0 0 0 0 0 0 0 -40
gift|-33 -8 0 -9 -17 -8 0 -11 0 -10 89
gift @person|-24 0 0 0 0 0 0 0 0 0 35
girl|41 -12 0 0 0 -6 0 0 0 -18 40
girl out|0 -7 0 0 0 0 0 0 0 -7 45
girl school|44
girlfriend|-24 -36 0 27 -9 -17 -25 -37 -7 -35 -30
give|-228 -126 -277 203 66 -305 0 -36 -242 -89
give @date|0 0 0 0 -8 0 0 11 0 65
give @organization|0 0 0 -36 0 -8 0 14 0 20
give @person|67 0 0 -16
give @state|0 -27 0 70 -12 0 -24 -46 0 0 -7
give back|0 -18 0 -8 -24 0 0 0 0 -30 41
give between|0 0 0 0 0 -39 0 -13 0 28 -9
give birth|0 0 0 0 0 0 30
give cause|0 0 0 0 -17 37
give confidence|0 0 0 0 0 0 0 46
give constitution|0 0 0 54
give day|0 31 0 0 0 0 0 0 0 -10
give diplomat|0 0 0 0 -11 0 0 0 0 36
give go-ahead|0 0 0 -24 -10 0 0 30
give leave|0 0 0 0 0 0 0 0 0 0 30
give no|0 0 0 -13 -8 0 0 6 0 35
give notice|0 -11 0 -28 -19 29 33
give send|0 0 0 0 79 0 0 -10
give soldier|30 0 0 -7 0 0 0 0 0 0 -7
give squatter|0 0 0 35 0 0 0 0 0 -10
give up|-61 76 0 14 16 -17 -22 0 0 -17 29
give way|0 0 0 -29 49 0 0 0 0 0 17
glacier|8 -38 0 -11 0 -12 0 25
glar|-14 19
gloated|0 24
glodok|-9 0 0 0 0 0 0 0 0 24
gloom|0 0 0 0 0 0 15 -19
gloomy|0 0 0 0 0 15
glowered|-6 26
gnp|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
go|-41 -77 94 9 -34 -173 89 -12 34 -63 -43
go @date|-17 -13 0 -9 0 0 0 -20 0 0 34
go @place|-52 -24 0 8 -6 -12 8 -8 0 19 48
go back|-21 61 0 0 -7 0 -16 18 0 -9
go below|0 0 0 -11 0 0 -7 0 0 53
go both|0 0 0 0 0 0 0 31
go dark|31 0 0 0 0 -10 0 0 0 -7
go expert|0 0 0 -6 0 0 -16 50
go first|0 0 0 0 0 0 22 0 0 -15 33
go hit|0 0 0 0 0 0 0 0 0 30 -11
go home|-15 24 0 0 0 15 76 -24 30 19 -44
go mother|0 0 0 42
go night|0 0 0 0 0 0 -10 31
go off|-49 0 38 0 0 0 0 0 0 0 32
go one|33 0 0 31
go out|0 0 0 0 6 23 0 0 0 39
go second|44
go silent|0 0 0 -10 -21 30
go supreme|0 0 0 31 0 -13 0 0 0 -6
go talk|0 0 0 0 0 24 0 -36
go until|0 0 0 -8 0 -17 28 -6 0 48
go up|32 -7 0 0 0 0 0 11
go web|0 0 0 0 0 0 0 0 0 33
go-ahead|0 0 0 -24 -10 0 0 30
go-between|0 0 0 0 -17 -9 33 77
go-between report|0 0 0 0 0 0 45 27
goal|-123 -61 -30 -139 -78 0 -71 -75 -52 -107 -123
goalkeeper|-103 -60 -30 -157 -83 -23 -64 -76 -51 -108 -126
goalpost|0 0 0 69
goat|-23 -9 0 0 -10 0 0 0 0 45
goat @place|-15 0 0 0 0 0 0 0 0 49
goggl|-6 -7 0 -13 0 42 0 0 0 -9
goggl across|0 0 0 -13 0 42
gold|-31 -18 16 -9 -6 0 0 -23 0 48 -30
golf|-106 -57 -30 -151 -80 -21 -61 -73 -51 -106 -126
good|0 28 0 -16 86 -33 34 43 -9 41 -19
good both|0 0 0 0 0 0 0 0 0 43
good faith|-9 0 0 43
good grac|0 0 0 -11 30
good load|0 32
good out|0 0 0 0 0 0 0 0 0 -15 34
good relations|0 0 0 -13 55 -6 0 0 0 -13
goodwill|-46 83 -6 -30 -38 57 0 -23 -21 -74 78
gorge|0 0 0 12 0 0 0 -15
gori|29 29
gori market|30
gorongosa|50 0 0 0 0 0 -8 -11 0 -29
gorongosa base|50 0 0 0 0 0 -8 -11 0 -29
govern|-7 0 0 0 0 -9 -12 27 0 -7
government|-12 -82 -70 35 -8 -8 -17 72 0 47 14
government @date|36 0 0 0 0 -61 0 0 0 -7
government @organization|0 0 0 49 0 -21
government @place|-32 0 0 16 14 0 24 -34 0 45 31
government @state|0 0 0 -10 0 0 0 31 0 -6
government back|0 0 0 -7 -16 0 0 68 0 -10
government cool|0 0 0 -17 -8 52 0 -19
government declare|0 0 0 -8 32
government disclaimed|0 0 0 0 0 40
government enlisted|39 0 0 0 0 0 0 0 0 -10 -9
government envoy|0 0 0 0 0 33 0 -10 0 0 -8
government expel|32 0 0 0 0 0 0 0 0 -18
government fabricat|0 0 0 34
government fund|0 0 0 -6 0 0 0 -34 0 0 47
government house|-13 0 0 0 0 0 0 0 0 32
government mass|-8 0 0 30
government might|0 0 0 -8 0 0 0 32
government onion|0 0 0 -36
government paper|0 0 0 0 35
government point|0 0 0 0 0 0 0 0 0 33
government respect|0 0 0 0 0 -33
government say|-23 13 0 -24 -10 -7 44 29
government spare|0 0 0 -19 0 33
government spokesman|0 0 0 -6 0 32 0 -8 0 14
government turn|0 0 0 67 0 -7 0 0 0 -6
government wave|0 0 0 -40 0 31
government within|0 0 0 0 0 46
governor|18 -63 -65 86 -16 -22 17 73 13 -25 -39
governor @person|39 0 0 0 0 0 0 -6 0 -27
gps|0 -7 0 0 0 0 0 0 0 -10 -23
grab|-41 -114 36 15 -42 0 -58 -66 -7 167 34
grab more|0 0 0 36 0 0 -9
grac|0 0 0 -11 30
grac seal|0 0 0 -11 30
grain|-94 -44 -33 -65 15 -63 -31 -20 -31 74 95
grain accord|0 0 0 -9 0 0 -10 37 0 20 -14
grain corridor|0 -12 0 0 0 0 0 22 0 38 -21
grain deal|0 -6 0 0 -11 0 46 0 0 -7
grain ship|-15 31 0 0 40 0 0 -11 0 0 50
grain village|-12 0 0 0 -12 0 0 0 0 0 31
gram|0 0 0 0 0 0 0 0 0 0 36
gram out|0 0 0 0 0 0 0 0 0 0 36
granada|0 0 0 -15 0 0 12
granari|0 0 0 -10 -6 0 0 -14 0 0 45
granari @state|0 0 0 -10 -6 0 0 -14 0 0 45
grand-prix|-99 -57 -29 -151 -76 -20 -60 -71 -50 -103 -121
grant|-227 -69 -138 -12 -59 -69 -125 -128 -43 -71 472
grant asylum|0 0 0 23 0 0 0 0 0 -8 32
grant entry|0 0 0 -9 -10 0 0 0 0 0 39
grant visas|0 0 0 0 0 0 0 0 0 38 -40
grapple|56 -37 -20 32 22 0 0 0 34 30 -40
gras|0 0 0 31 0 -31 0 0 0 -16
gras than|0 0 0 31 0 -31
grata|0 0 0 -12 0 0 0 0 0 24
gratae|0 0 0 -23 0 0 0 -12 0 18 -8
grated|0 0 0 25 -15 -16
grateful|-10 0 0 0 77 -50 0 0 0 -12 -6
grateful @state|-10 0 0 0 77 -50 0 0 0 -12 -6
gratitude|0 0 0 -28 40 -19 0 0 0 0 24
grav|-8 0 0 35
grav ready|-8 0 0 35
grave|-13 0 0 0 11 41 0 -17
grave @place|-9 0 0 42
grave mistake|0 0 0 -40 0 49 0 -12
grazed|-11 7 0 0 0 0 0 0 0 0 38
grazed there|-11 7 0 0 0 0 0 0 0 0 38
great|-7 0 0 -10 0 11 0 15
great concern|0 0 0 -8 0 35
greatest|0 0 0 9 -25
greet|-94 0 -42 -142 32 -32 100 -22 94 -74 28
grenade|12 -23 -38 37 28 72 0 -34 -32 70 -18
grenade near|-35 0 0 0 0 0 0 0 0 11
grid|-9 0 0 25 0 0 0 -10 0 18
grief|0 0 0 -16 -15 68
grief @place|0 0 0 -6 0 42
grievanc|0 0 0 31 0 0 0 0 0 -17
grievance|0 0 0 23 0 -8
grieved|0 0 0 39 0 70 0 -9 0 -7
grieved @place|0 0 0 43
grieved student|0 0 0 0 0 51
grilled|-8 0 0 56
grilled coast|-8 0 0 56
grim|0 0 0 15
grind|28 -58 0 -32 37 -11 70 32 -50 17 -76
grind contingent|33 0 0 0 -12
grind reactor|0 0 0 0 0 0 0 33
grind stay|0 0 0 -11 0 0 -7 0 0 53
grinder|-20 15
grocer|-6 0 0 0 0 0 0 0 0 0 -25
ground|-76 47 0 -29 -15 -6 0 26 0 59 -35
ground @platform|-9 55 0 0 0 0 0 35 0 -13 -10
ground @state|0 0 0 0 0 0 0 0 0 37 -10
group|34 45 -30 -54 -75 0 11 -39 17 50 -36
group @place|30 0 0 0 0 0 8 7 24
group @state|-37 0 0 -9 0 0 33 17 0 6
group call|30 0 0 0 0 34 0 0 0 -9
group prisoner|0 0 0 -28 0 0 0 0 0 39 -22
grov|0 18
grow|-7 -15 0 -21 0 31 -8 -11 0 11 -9
grow unease|0 0 0 0 0 53
grower|-95 -42 -32 -62 0 -66 -50 -57 -28 111 -20
grower camped|0 0 0 0 0 0 0 0 0 40
grower pour|-12 0 0 0 0 0 0 0 0 31
growth|-43 -92 -28 -10 -71 -25 -52 -79 0 32 25
grudge|-6 0 0 -8 37 0 -12 0 -8
grumble|-48 -17 -32 155 -87 10 15 -43 13 -56 -46
guarantee|0 -12 0 -6 56 0 0 16 0 -8
guarantor|0 15 0 -32 8 -12 0 -16 38 0 -7
guarantor note|0 0 0 -27 0 -12 0 0 39
guard|242 83 46 -23 -32 -83 -35 -149 -122 -40 -109
guard @person|-15 -8 0 42 0 0 0 0 0 -6
guard @place|35 -10 0 -7 -6
guard @platform|0 12 0 -8 0 0 0 0 0 -53 -11
guard bring|29 0 0 0 0 0 0 0 0 -41
guard bused|-13 0 0 0 0 0 0 0 0 36
guard chief|-8 0 0 56
guard command|-14 0 0 0 0 0 0 0 0 48
guard get|37 0 0 -9 0 0 0 0 0 -24 -8
guard haul|0 -9 0 0 0 0 0 0 0 35
guard lawyer|-13 0 0 0 30
guard loot|-16 0 0 0 0 0 0 0 0 35
guard mutiny|0 0 0 0 0 0 0 0 0 39
guard navy|-8 0 0 35
guard note|0 0 0 -11 46 -9
guard photograph|34 0 0 0 0 -8 0 0 0 -18 -9
guard report|-31 15
guard return|-10 0 0 0 0 0 0 0 0 0 31
guard slay|12 0 0 -11 0 0 0 0 0 -30
guardedly|0 0 0 0 0 17
guards|235 88 71 -55 -147 -30 -103 -108 -115 -91 -75
guardsmen|16
guardsmen who|30 0 0 0 0 0 0 0 0 -24
guerrilla|126 147 0 24 -65 9 -46 -50 -66 -63 -22
guerrilla lock|0 32 0 0 0 0 0 0 0 -12
guerrilla siege|0 47 0 0 0 0 0 0 0 0 -11
guest|-10 -9 0 -23 13 20 39 31 0 -20 -34
guest @place|0 0 0 0 0 0 -11 62
guest stay|0 0 0 0 0 0 36 0 0 0 -23
guesthouse|0 0 0 0 0 0 0 0 0 0 -18
guide|54 -44 0 51 -29 -7 12 21 -25 -42 -38
guild|0 0 0 0 0 21 0 -26
guilty|7 0 0 38 0 -57 0 -13 0 30
guilty kidnapp|0 0 0 0 0 0 0 0 0 30
guilty sleepwalk|0 0 0 55
guilty sonic|30 0 0 -9 0 -22
gull|-26
gun|37 42 -67 -28 -42 -67 -77 -158 -48 -134 -7
gun @place|11 -30 0 0 0 0 0 0 0 -10 -10
gun @state|8 -9 0 0 0 0 0 0 0 47
gun donet|0 33 0 0 0 0 0 0 0 0 36
gun down|37 0 0 -16 0 0 0 0 0 -6 -8
gun draw|42 -21
gun mothball|-27 30
gun-runner|17 0 0 0 0 0 0 0 0 -8
gunbattle|62 7 -11 10 23 37 -42 0 -30 -36 -31
gunboat|138 35 66 -59 -105 -72 -74 -36 -53 -73 -24
gunboat @platform|0 -6 0 0 0 0 0 0 0 0 63
gunboat leticia|0 55 0 0 0 -17
gunfight|0 0 0 0 0 0 0 0 0 29
gunfire|39 0 -21 0 -35 -10 0 -26 -21 -32 -74
gunman|160 74 0 8 -66 0 -32 -101 -67 8 -34
gunman hand|-10 35 0 0 0 0 0 0 0 -9 -10
gunman observe|0 6 0 0 0 0 0 -31
gunman police|-18 0 0 0 0 0 0 0 0 32
gunman snap|0 0 0 0 0 0 19 -42
gunman take|32
gunmen|98 49 0 12 -48 21 -31 -38 -63 -18 -15
gunner|296 75 107 -93 -152 -18 -106 -115 -116 -119 -113
gunner own|-33 0 0 0 0 0 0 0 0 14
gunner send|57
gunpoint|-27 0 0 0 0 0 -9 38 0 19
gunpoint @state|-14 0 0 0 0 0 -9 38 0 7
gunrunner|34 -19 0 0 0 0 0 0 0 -8
gunship|151 37 68 -68 -99 -51 -72 -71 -52 -74 -61
gut|23 -30 -25 -7 12 -11 28 -53 -19 0 -21
gyeongui|0 -31
gyeongui road|0 -31
hack|6 -233 -56 37 -58 -165 -119 -120 -41 167 -77
hack ministry|0 0 0 32 0 0 0 0 0 -12
hack reactor|0 0 0 -29 0 0 0 0 0 56
hacker|-38 0 0 -45 -33 0 0 -24 0 152 -24
hacker pay|-7 0 0 -14 -22 0 0 0 0 50
haggle|-55 -102 -20 -101 -31 -145 81 22 36 0 -22
haggle #|0 0 0 -32 0 0 28
haggle @date|0 0 0 0 0 0 56
hail|31 -69 -14 -209 352 -46 -53 -21 16 -16 -77
hail @state|0 0 0 0 41 -9 0 0 0 0 -13
hail @weapon|0 0 0 0 0 0 0 0 0 46
hailstorm|0 0 0 0 -8 -25
hairdresser|0 0 0 -25
hajj|0 55 0 0 0 -9
hala'ib|0 0 0 0 0 0 20 -7
half|-38 10 15 -20 20 20 -17 -54 0 -40
half million|0 0 0 0 0 0 -7 0 0 -33
half observation|0 28 0 0 0 0 0 -35
half-mast|0 0 0 0 0 59 0 0 0 -15
half-time|0 0 0 0 0 0 0 0 0 -19
halfa|0 0 0 0 0 0 0 -14 0 0 22
halftime|-99 -57 -29 -151 -76 -20 -60 -71 -50 -103 -121
halfway|0 0 0 0 0 29 -12 -12
halfway return|0 0 0 0 0 30 -9 -14
hall|-26 0 0 22 0 -42 -13 8 0 41 25
hall @place|-11 -11 0 0 0 -48 0 21 0 0 42
hall redeyef|-10 0 0 0 0 0 0 0 0 67
hall since|0 0 0 0 0 0 0 0 0 38
halloumi|0 0 0 -9 0 -27 0 -6
halt|-199 183 -115 -190 76 -68 89 -12 -143 77 26
halt all|-8 0 0 17 -13 -11 0 19 0 32 -19
halt go|0 -8 0 0 0 39 0 -10
halt work|0 0 0 0 39 0 0 0 0 -14
halve|15 71 -11 9 16 122 0 -114 -54 -37 -54
hammer|-45 -179 -76 -25 -62 -170 -82 107 -109 -148 -55
han|-12 0 24
hand|-167 61 21 41 -18 -129 -191 -50 131 0 155
hand #|0 0 0 0 0 0 0 46 0 32 -30
hand @date|0 35 0 0 0 0 0 0 0 0 -11
hand @person|0 0 0 -36 42 -8 0 -16 0 0 -27
hand @place|-34 44 0 -36 0 0 26 14
hand @state|-22 0 0 24 -48 -25 0 57 21 -28 32
hand @weapon|13 -14 0 35 0 0 0 23 0 0 -6
hand air-polic|0 0 30 0 0 0 0 0 0 0 -16
hand canal|0 0 0 35
hand coordinat|-10 35 0 0 0 0 0 0 0 -9 -10
hand corridor|0 0 0 0 0 -18 0 40
hand death|0 0 0 0 0 0 0 0 0 39
hand diplomat|67 0 0 0 -12
hand former|0 0 0 -9 -11 35
hand list|0 0 0 0 0 0 0 0 35
hand notion|0 0 0 35
hand out|0 -9 0 0 0 -6 0 -13 0 -26 73
hand port|0 0 0 43 -10
hand reply|0 0 0 0 0 0 0 -15 31
hand two|0 0 0 -11 32 0 0 -21
hand want|0 0 0 -42 -20 0 0 0 0 0 94
handcuff|-56 -72 15 -12 -27 0 -18 -19 0 129
handle|0 0 0 0 34 26 0 0 0 -8
handle flood|0 0 0 0 0 37
handover|-71 88 -26 54 9 -55 0 -26 0 -29 16
handshake|-65 -36 -23 -54 -30 -12 76 162 12 -103 -39
hang|0 -68 15 0 -35 -50 169 -75 -30 21 -18
hang two|0 0 0 56
hang up|0 0 0 -16 0 -30 39 -6 0 -6
hanged|0 0 0 -12 0 0 0 0 0 37
hanged man|0 0 0 -12 0 0 0 0 0 37
hanging|0 0 0 39 0 -48 -9 0 0 50
hanging interference|0 0 0 24 0 -30
hanish|0 0 0 -7 0 0 0 25 0 0 -8
hannibal|0 0 0 -32 0 0 -11 -8
happen|0 -13 0 26 0 -7 -9 -8 0 -8
haqqani|0 0 0 0 -8 0 0 0 0 0 16
harass|-50 -111 10 -9 -49 -21 0 -40 -10 93 10
harass @state|-26 0 0 -17 0 0 0 0 0 63
harass noise|0 0 0 40 0 0 0 0 0 -30
harassment|-20 0 0 23
harbour|30 14 0 -38 9 9 9 -11 0 32 14
harbour aid|-13 0 0 0 0 0 0 0 0 0 45
harbour since|0 -12 0 0 0 0 0 0 0 37
harbour typhoon|0 46 0 0 0 -11 0 0 0 -12
hard|40 0 0 21 -17 0 0 -9 0 21
hard core|33 0 0 31
harden|61 -28 -10 47 -26 0 0 -115 -11 36 -33
harden beach|42
hardliner|98 49 0 12 -48 21 -31 -38 -63 -18 -15
hardship|0 0 0 0 0 0 0 38 0 0 -8
hardship fund|0 0 0 0 0 0 0 38 0 0 -8
hardware|61 0 0 -52 0 0 0 0 0 -34
hardware @place|61 0 0 -52 0 0 0 0 0 -34
hare|0 24
harm|0 0 0 -38 17
harm will|0 0 0 -38 17
harry|50 -38 0 30 -27 0 13 27 -25 -33 -36
harsh|0 0 0 -20 30 -23 0 -13 0 -7
harvest|-58 -92 -29 -38 -81 -23 -49 -117 -7 21 46
harvest @state|0 0 0 0 0 31 0 0 0 -10
harvest bring|0 6 0 0 0 0 0 -31
harvest fail|-8 0 0 -11 0 0 0 0 0 0 31
hasouna|0 0 0 0 0 0 0 0 0 35
hasouna waterwork|0 0 0 0 0 0 0 0 0 35
hastened|0 -11 0 36 -9
hastened add|0 0 0 37
hatchery|0 0 0 0 0 0 0 -21
hatchet|0 0 0 -10 18
hatchet #|0 0 0 0 0 0 0 52
hatchet @state|0 0 0 0 39 0 0 -47
haul|-123 193 0 135 -63 0 16 0 -35 -14 -77
haul @state|0 -9 0 0 0 0 0 0 0 35
have|-81 57 -50 -76 47 -67 114 0 -50 -119 -65
haven|0 0 0 0 0 0 0 -18
haven't|0 0 0 0 0 0 0 0 0 38
haven't set|0 0 0 0 0 0 0 0 0 38
hay|0 0 0 0 0 0 0 0 0 34
hay bale|0 0 0 0 0 0 0 0 0 36
haze|0 0 0 17
he|-64 -40 10 -43 107 0 51 58 40 42 17
head|17 133 12 -97 22 -175 46 42 0 -189 -167
head @weapon|-14 0 0 0 0 38
head home|0 51
head state|43 -7 0 6 -10 -44
headach|67 0 0 0 -12
headles|0 0 0 0 0 -97 0 -9 0 0 51
headles venu|0 0 0 0 0 -97 0 0 0 0 65
headmaster|-11 -48 -14 -11 -69 13 -72 -62 -35 14 23
headquarter|43 -11 0 -11 0 0 -11 32 0 -26 -8
headquarter third|0 0 0 0 0 0 0 31
headway|-13 -12 -28 -26 -22 19 115 -14 -29 -91 68
headway code|0 0 0 0 0 0 33 -8
heal|0 0 0 0 0 19
health|0 0 0 0 0 -29 -9 11 0 -16 -6
heap|-50 -37 -32 130 -72 0 35 -39 15 -32 -50
hear|-14 51 -28 -37 8 -92 31 -34 33 -14 -14
hear @date|0 0 0 0 0 -69 0 0 0 0 38
hear @place|6 29 0 -20 0 0 27 0 0 62
hear indefinitely|0 0 0 0 0 0 -44
hear what|0 0 0 0 0 0 0 -31 24 -7
hearsay|0 0 0 -6 0 19
heart|-15 -21 -12 -47 -21 -37 -32 -102 -12 8 159
heat|-27 -11 0 -50 0 0 -20 0 0 0 -30
heat give|0 0 0 -41 0 0 -7
heatwave|-85 0 -15 -56 0 62 -43 15 -20 -90 -9
heaved|0 0 0 -20 15
heavy|0 37 0 14 -14 -19 0 -12 0 -35 -23
heavy gun|-34 15 0 15 0 0 0 0 0 0 -6
hedge|0 0 0 -9 0 0 0 -19
hedgehog|19 0 0 0 0 0 0 0 0 0 -18
heed|-33 -40 -21 14 39 63 -12 -41 -32 16 -10
heed invitation|0 0 0 -8 -7 33 -11 -18
heel|0 0 0 -8 0 26
height|36 22 0 -7 0 -7 0 -11 0 0 9
heir|0 0 0 -21 0 0 0 -6
heires|-15 0 0 0 0 0 0 0 0 19 -10
helicopter|126 73 62 -36 -96 -17 -77 -33 -56 -48 -46
helicopter because|0 0 0 0 0 0 0 0 0 49
helicopter crash|0 0 0 0 -20 52
helicopter crew|-16 32 0 23 0 0 0 -9 0 -20
helicopter hold|-31 0 0 0 0 0 0 0 0 56
helicopter land|0 0 0 0 35 0 0 0 0 0 -26
helicopter set|15 30
helicopter third|0 0 0 0 0 0 0 30
hellenic|33 0 0 0 0 0 0 0 0 -28
hellenic staff|31 0 0 0 0 0 0 0 0 -28
helm|0 0 0 0 0 47
helm burton|0 0 0 0 0 47
helmet|-17 0 0 0 0 52 0 0 0 -6 21
helmet @place|0 0 0 0 0 53
help|-17 -18 -7 -35 -33 144 -22 19 0 -39 21
help @date|0 0 0 0 0 30
help against|-22 0 0 0 0 60
help not|0 0 0 0 0 32
hem|80 -52 -24 0 -31 -45 -46 -50 -31 -21 -32
hemispheric|0 0 0 0 0 -16 0 0 0 38
hemispheric body|0 0 0 0 0 -16 0 0 0 38
her|-64 -8 -10 -40 -43 -56 0 6 19 21 -70
herald|0 0 0 0 0 -6 25
herded|-43 0 0 0 0 0 0 0 0 24
herded @state|-43 0 0 0 0 0 0 0 0 24
herder|27 0 0 -14 0 0 0 17 0 0 33
herder grazed|-11 7 0 0 0 0 0 0 0 0 38
herdsmen|6 0 0 -8 0 0 0 0 0 38
herdsmen @place|15 0 0 0 0 0 0 0 0 32
here|-16 21 0 -13 52 -10 0 11 -8 -15 -8
here want|0 0 0 -11 36 -9
hidden|32 0 0 0 -8 0 0 0 0 -41 -8
hidden orchard|34 0 0 0 -7
high|8 -7 0 22 -15 -18 0 -56 0 -34 38
high commission|-6 0 0 7 0 0 0 -36 0 -13 44
high court|41 0 0 0 0 0 0 0 0 -10
high-level|0 0 0 0 0 0 -40 0 0 41
high-level defence|0 0 0 0 0 0 -36 0 0 41
higher minimum|0 0 0 0 0 0 0 0 0 35
highest|15
highland|0 -16 0 0 0 65 0 0 0 -13 17
highway|53 -10 0 -9 -7 0 0 0 0 37 -14
highway @place|0 0 0 0 0 0 0 0 0 40
highway checkpoint|36 0 0 0 0 0 0 0 0 -15
hijack|-212 -177 -42 19 -75 -97 -50 -177 -51 219 62
hijacker|19 0 0 38 0 -9 0 0 0 0 12
hijacker resist|33 0 0 31
hike|0 -88 -17 28 -32 -90 -40 -10 -35 28 -11
hiker|-8 0 0 0 0 0 0 0 0 0 -21
hill|-40 34 0 6 -6 0 0 0 0 -11 -20
hill @military_unit|-32 26
hilltop|0 69 0 9 -7 0 -10 0 0 -8 -15
hilltop ablaze|15 30
hilltop labbouneh|0 35 0 0 0 0 0 0 0 0 -11
him|-8 -27 0 47 8 -49 -32 -8 -9 97 24
him again|0 0 0 0 0 0 0 36
him back|0 0 0 -13 -6 0 -11 0 0 35
him like|0 0 0 37
himself|0 0 0 -12 -17 23 0 0 0 -22
hint|-42 19 0 100 -15 0 -26 -7 0 -36 14
hint @platform|0 0 0 38 0 0 0 -14
hint swift|0 0 0 0 0 0 0 0 0 0 35
hired|0 0 0 0 0 0 0 0 0 0 25
his|25 0 -18 -16 84 -50 0 0 -25 -114 -11
historian|0 0 0 0 16 0 25 -56
history|20 0 0 -17 -8 0 0 0 0 -11 36
history @person|33
hit|125 -244 -79 122 -23 -242 74 -269 -141 -134 -214
hit back|0 0 0 0 -10 0 0 0 0 39 -12
hit el|-9 0 0 0 0 0 0 0 0 0 46
hit out|-8 0 0 41
hitch|-8 0 0 0 0 0 0 0 0 0 33
hitler|0 0 0 30 0 0 0 -11 0 -17
hitler @place|0 0 0 30 0 0 0 -11 0 -17
hoarse|0 0 0 0 0 -15
hoax|-33 -14 0 0 -7 0 0 0 0 86
hoax @state|0 0 0 -10 -7 0 0 0 0 51
hoax force|-28 -13 0 0 0 0 0 0 0 40
hobs|-15
hockey|-99 -57 -29 -151 -76 -21 -61 -74 -50 -73 -121
hockey umpire|0 0 0 0 0 0 0 0 0 31
hofdi|0 0 0 21
hoist|29 0 44 9 -79 0 -16 -17 -8 -43 40
hoist white|-32 26
hold|-177 -39 173 -113 -105 -58 -64 21 63 126 57
hold #|0 0 0 -40 0 0 0 -10 0 73 -7
hold @person|0 0 0 44 0 26 0 0 0 -13 -13
hold @place|-8 -6 -9 23 0 28 26 29 0 -47 45
hold @platform|-56 0 0 0 0 25 0 0 0 58 -12
hold annual|0 0 38 0 0 0 0 -8 0 -11
hold back|0 0 0 -9 -9 0 0 -19 37 22
hold city|55 0 0 0 0 0 0 0 0 -11
hold fire|24 50 -8 -7 0 34 0 0 0 -13
hold live-fire|49 0 0 0 0 0 0 0 0 -6
hold off|27 0 30 0 0 0 0 0 0 -9
hold out|0 0 0 17 -7 38 -10 60 0 -38 33
hold since|-22 -7 -6 0 0 0 0 0 0 -19 34
hold soldier|-9 0 0 42
hold two|-30 0 0 0 29 -95 0 0 0 0 -43
holder|0 0 0 -8 0 0 0 0 0 10 -41
holdup|-8 0 0 0 0 0 15 -19
holiday|-14 0 0 21 0 -78 0 -7 0 -13 -8
holiday bill|0 0 0 39 0 -51
holidaymaker|-9 0 0 0 -6 -11 0 0 0 0 16
hollywood|-38 -16 -12 -79 22 -32 -45 -98 -15 -64 -40
holocaust|0 0 0 21
home|-108 213 -18 -68 -31 -60 96 -56 13 52 34
home @date|-32 -12 0 0 0 -12 -7 0 0 0 59
home @person|0 0 0 -29 0 45 0 0 0 0 -7
home @place|-60 73 0 -6 14 0 -20 0 0 -47
home @state|0 0 0 -36 -27 -29 -9 11
home around|-11 -10 0 0 0 0 0 0 0 0 31
home consultation|0 0 0 33 0 0 0 -9
home contingent|-31 41 0 0 0 0 0 0 0 0 -6
home cross|0 48 0 0 0 0 0 0 0 0 -8
home early|0 0 0 0 0 0 38
home give|0 0 0 -13 -6 0 -11 0 0 35
home make|47 -13
home melt|0 0 0 -41 0 0 -7
home ministry|57 0 0 0 0 0 0 -12 0 15
home order|26 0 0 0 0 -35
home so|0 0 0 -10 0 0 0 0 0 44
homecoming|-64 181 -22 15 -22 43 -27 -6 -6 0 -25
homeward|0 41 0 0 0 0 0 0 0 -17
homeward bound|0 41 0 0 0 0 0 0 0 -17
homicide|-23 -36 0 27 -8 -17 -25 -34 -7 -35 -30
honest|0 0 0 -14 0 0 0 35
honest broker|0 0 0 -14 0 0 0 35
honey|0 0 0 0 0 0 0 0 0 -22 17
honor|-105 0 -41 22 18 0 7 0 -72 8 -31
honorary|0 0 0 0 0 0 0 -9 0 29
honorary citizenship|0 0 0 -11 0 0 0 0 0 38
honour|-108 0 -41 8 0 10 -34 39 -73 13 -37
honourable|0 0 0 -18 32 0 0 -10
honourable peace|0 0 0 -18 32 0 0 -10
hooded|24 -8 0 0 0 -9 0 0 0 8 -9
hooded @state|34 0 0 0 0 -8 0 0 0 -18 -9
hope|-85 -103 8 -163 -60 356 42 -150 -39 -125 -130
hope @state|0 0 0 -21 -25 91 -22 -27 -6
hope appeasement|0 0 0 0 30 -29
hope fading|0 0 0 0 0 -24 36
hope hostage|0 0 0 0 0 40
hope unpick|0 0 0 0 0 -17 0 30
horn|0 0 0 0 0 -76 0 22 0 0 16
hornet|-15 0 0 0 0 0 0 0 0 -8
hose|29 -45 -7 -23 -16 -15 16 -21 0 -31
hosepipe|0 0 0 0 0 0 0 0 0 0 -24
hospital|0 0 -16 -25 -24 -68 -34 -153 -14 12 175
hospital @date|-8 0 0 -7 0 0 0 -16 0 0 38
hospital @place|17 0 0 57 0 0 0 -11 0 -19 -35
hospital coalition|38 0 0 0 0 0 0 0 0 0 -10
hospital ship|-10 32 0 0 -6 0 0 0 0 0 11
hospital treat|-9 0 0 0 0 0 0 0 0 0 30
host|-159 -50 -33 -24 -186 -136 90 107 48 -222 -147
host @place|0 0 0 50 -8 32 -8 -35
host complain|0 0 0 37
host say|0 0 0 0 0 0 21 -49 23
hostage|76 -41 -19 0 0 -8 -18 0 -58 -38 71
hostage deal|0 0 0 0 0 38 -22 16
hostage shoot|33 0 0 31
hostel|0 0 0 0 0 0 0 46
hostel owner|0 0 0 0 0 0 0 46
hostile|27 -17 0 22 24 -22 -30 82 0 -19 -7
hostile intent|0 0 0 -8 32
hostile lobby|0 0 0 0 0 0 -9 57
hostile quarter|33 -6
hostilities|103 14 -61 19 -47 0 -30 -54 -66 -47 -120
hostility|72 -14 -40 18 -10 0 -31 -28 -46 -18 -56
hot|-7 0 0 -14 0 0 -6 34 0 39
hot cells|0 0 0 0 0 0 0 0 0 52
hot cold|0 0 0 14 0 0 0 31
hotel|10 -11 0 -19 -15 -19 0 -12 -7 -51 -15
hotel jail|32 0 0 0 0 0 0 0 0 -18
hotlin|0 0 0 0 0 0 0 29 0 -7
hotline|0 0 0 -36 -12 -25 54 89 19 -11 -10
hotly|0 0 0 24
hound|50 -38 0 30 -27 0 13 27 -25 -33 -36
hour|0 18 0 14 -30 -24 0 20 16 -16
hour result|0 0 0 0 0 0 0 -16 32
hours|14 12 0 -44 -12 27 46 18 18 10 -38
hours later|0 0 0 0 0 0 0 49
hours quake|0 0 0 0 0 46
hous|13 7 0 -33 22 -16 16 0 0 10 -8
house|70 16 0 29 -13 -50 -31 30 0 -37 -12
house arrest|72 0 0 -8 0 -38 -16 -9 0 -14 -12
house dig|-13 0 0 0 0 0 0 0 0 32
house executive|0 0 0 0 0 0 0 34
house throw|0 0 0 45 0 0 0 0 0 -16
houseboat|0 0 0 0 0 0 -22
housed|22
household|0 0 0 0 0 0 0 -9 0 37 -7
household end|0 0 0 0 0 0 0 -9 0 37 -7
hover|39 -20 18 -18 -9 -30 -50 -62 -7 -73 -39
hover off|0 0 0 -7 0 0 0 0 0 -41 -8
how|-26 -24 0 27 -12 0 -19 -20 0 -20 -17
how north|0 0 0 36 -11
howitzer|114 53 65 -83 -103 -34 -74 -72 -53 -80 -10
howitzer @weapon|-24 0 0 0 0 0 0 0 0 0 35
howitzer off|-21 39
hranice|-16 7
huddle|-16 -37 21 0 -35 -31 21 44 0 -40 -42
hug|24 -12 16 -9 9 -22 -16 -27 6 -9 -53
hulk|-29 0 24
hull|0 24 0 8 0 0 0 0 0 -16 -7
human|0 -8 0 0 8 46 0 -12 0 62
human chain|0 0 0 0 0 0 0 0 0 46
human right|0 -7 0 0 0 48 0 -9 0 18
humanitarian|0 22 0 14 -11 44 -21 -17 0 0 84
humanitarian ceasefire|0 0 0 0 0 45 0 -8
humanitarian corridor|0 0 0 15 -7 0 0 -12 0 0 93
humanitarian-aid|-47 -21 -29 -36 11 64 -74 -64 -36 32 107
humanity|-8 0 0 0 0 34
humanity ahead|-8 0 0 0 0 34
humiliation|0 0 0 13 0 0 0 -16
humour|0 0 0 -18 41
humour @state|0 0 0 -18 41
hundr|36 22 0 -30 -19 16 -8 -41 0 -8 16
hundr @state|61 -12 0 0 0 0 0 -8 0 0 -12
hundr capture|0 0 0 0 0 0 0 0 0 0 37
hundr mile|33
hundreds|9 0 0 15 -10 0 0 -11 0 51 10
hundreds mother|0 0 0 0 0 0 0 0 0 40
hundreds refugee|33 0 0 0 0 0 0 0 0 -16
hundreds stand|0 0 0 0 0 0 0 0 0 38
hunger|-13 0 0 -14 0 0 -9 -7 0 20 12
hunger-strike|-11 0 -25 0 0 0 45 -12 -9 71 -11
hunt|-15 0 18 66 0 -56 0 17 0 -18 -7
hunted|16 -11 0 0 0 0 0 0 0 -9
hurdle|12 24 -7 -40 8 -18 35 50 38 0 -26
hurl|-169 -48 -47 139 -142 -33 39 -33 0 24 -118
hurl @weapon|-27 0 0 0 0 0 0 0 0 43
hurricane|-99 -12 -17 -64 0 83 -44 11 -23 -102
hurry|0 0 0 -18 -10 19 -14 -27 26 -9
husband|-23 -36 0 27 -9 -17 -25 -34 -7 -35 -31
hush|0 0 0 31
hush money|0 0 0 31
hut|-19 0 0 -17 0 0 9 22
hut @place|0 0 0 0 0 0 0 35
hybrid|0 0 0 0 0 0 0 0 0 -23
hydrofoil|20
hydrology|0 0 0 0 0 0 0 24
hyena|0 0 0 43 0 0 0 -12
hymn|0 0 0 0 0 -17
hypersonic|19
hypocrisy|0 0 0 16
hypothetical|-27 0 0 0 0 6
i|16 0 0 -40 -9 41 20 0 23 0 -11
i can|38 0 0 0 0 0 0 0 0 0 -10
i would|-9 0 0 -25 0 30
ice|-61 -7 0 -26 -11 -28 33 -62 0 67 -11
ice @place|0 0 0 0 0 -18 0 0 0 52
icy|0 0 0 0 0 0 8 -18
idea|-17 0 0 -22 24 10 28 0 0 -17
identical|0 0 0 0 0 0 0 0 22
identify|17 0 0 0 0 0 0 0 0 0 -8
idle|0 0 0 0 0 0 0 0 0 34
idle #|0 0 0 0 0 0 0 0 0 34
if|-73 36 0 90 0 -49 -74 79 -12 -57 -36
if @organization|-8 -9 0 37 0 0 0 0 0 -9
if @state|-11 61 0 -33 -31 -14 -34 0 0 -30
if civilians|0 0 0 0 37
if diesel|0 0 0 31 0 0 0 0 0 -8
if flight|0 0 0 -11 32 0 0 -21
if shaft|0 0 0 49 0 0 0 0 0 0 -6
ignorant|0 0 0 15 0 0 0 -16
ignore|16 -60 -21 12 -8 -59 99 -56 -12 43 9
ignore @state|0 0 0 27 0 0 64 -31 0 -12 -8
ignore vote|0 0 0 -7 0 0 -9 0 0 43
ihlen|0 0 0 -17
ill|0 0 0 -15 16
illegal|0 0 0 -8 19 0 0 0 0 0 -10
illuminate|39 -44 26 -42 -56 -37 13 50 -47 -36 -62
imam|0 0 0 39 14 0 0 -17 0 -11
immediate|0 0 0 20 -8 34 -16 0 0 0 -14
immediate halt|0 0 0 -9 0 31
immediate return|0 0 0 48 0 0 0 0 0 0 -14
immigration|-6 0 0 -52 0 0 0 0 0 0 28
immigration blacklist|0 0 0 0 0 0 0 0 0 -6 39
imminent|0 0 0 -20 18
immune|0 -17 -12 -35 -19 -55 -35 -97 -11 24 152
immunity|0 -8 0 43 0 -23 14 -8
immunity lift|0 0 0 39 0 -51
impact|-51 42 0 -8 0 0 0 -27 -17 -19 -21
impasse|-28 -29 -15 -48 -30 -32 160 0 76 -33 -32
impeach|-8 0 -14 0 -90 24 35 -19 -6 40 20
impeachment|0 0 0 -40 0 0 0 -10 0 74
impero|0 0 0 0 0 0 0 0 0 27
implement|-91 24 -29 7 -31 -156 24 53 -55 -29
implementation|0 0 0 0 -6 0 28
implicate|-64 -76 -24 187 -75 -80 15 -61 -21 -127 -89
implore|-76 -75 0 -13 -95 302 0 -104 -29 -92 -108
implore @organization|-13 0 0 0 0 35
implore @state|0 0 0 -18 0 37 0 -11 0 -9
implore council|0 0 0 32 0 -36
import|-42 -93 -28 -36 -78 -26 -34 -91 -9 64 65
import @state|0 0 0 0 0 0 0 0 0 45 -15
import impose|0 0 0 -11 0 0 0 0 0 0 36
impose|118 -121 17 -73 -16 -134 -133 -112 -70 160 -89
impose @state|0 0 0 -19 0 0 0 0 0 7 35
imposition|0 0 0 0 0 0 0 0 0 48
imposition @date|0 0 0 0 0 0 0 0 0 48
impossible|0 0 0 -9 0 0 36 -23
impound|-254 -208 -52 -25 -48 -133 -88 -147 -91 307 8
impound @date|0 0 0 0 0 0 0 0 0 0 31
impound @state|0 0 0 -10 0 0 0 0 0 30 -14
impound teapot|0 0 0 0 0 0 0 0 0 -30
imprison|0 -18 27 -45 -14 7 -22 -33 0 130 101
imprisonment|0 0 0 35
imprisonment warlord|0 0 0 35
improve|-39 -32 -21 -12 42 -93 -40 47 -29 -52 -17
in|-32 -36 11 7 20 -14 -52 48 9 -12 -30
inaugurated|0 0 0 0 0 0 0 35 0 -14
inauguration|0 0 0 0 0 -7 0 33
inc|-66 -39 -31 -63 8 -36 -49 -54 -27 37
inch|71 -131 -19 -33 80 42 -51 8 69 -141
inch @place|0 0 0 -6 44 0 0 -28
inch ahead|0 0 0 0 0 0 0 37
incident|-26 9 0 10 17 85 0 0 -6 -8
incident @person|-8 0 0 0 0 65
incident @place|-9 0 0 37
incident @state|0 0 0 0 0 30
incinerate|92 -55 -31 14 -10 -54 -48 -64 -31 -56 -16
inclined|0 0 0 0 0 0 21 0 0 -12 -7
inclusive|0 0 0 31 0 -29
inclusive government|0 0 0 31 0 -29
incom|0 0 0 -7 47 0 0 0 0 0 -21
incom @state|0 0 0 -7 47 0 0 0 0 0 -21
income|0 -47 -25 -7 -53 -28 -23 -17 -17 21 -26
inconclusive|0 0 0 0 0 0 33
increase|145 -245 -48 10 -42 -154 -126 -28 -83 65 -15
incursion|93 105 -58 -16 19 -31 -133 -58 -89 -99 -66
incursion @state|-11 48 0 0 -13 0 0 11
indefinitely|0 -10 0 0 -9 0 11 -31 0 25
indefinitely say|0 0 0 0 0 0 -44
independence|-8 0 0 -9 14 -26 26 17 0 0 -6
independence party|0 0 0 0 0 0 30
independent|0 0 0 0 0 27
index|-37 -92 -29 -11 -72 -25 -53 -79 -7 0 26
indicate|-9 0 0 -21 -8 71 0 12 0 -7 -14
indicator|0 0 0 -9 0 0 0 27 0 -6
indict|0 -40 0 -14 -80 16 14 -78 -19 140 59
indictment|-15 -14 -11 94 25 76 -42 0 -15 -103 -41
indoor|30 0 0 0 0 0 0 0 0 -24
indoor seven|30 0 0 0 0 0 0 0 0 -24
industry|-40 -92 -28 -11 -71 -26 -53 -80 -13 32 26
inf|0 0 0 -10 0 0 -10 26
infantry|243 115 97 -74 -156 -32 -109 -140 -116 -126 -96
infantry keep|-33 -6 31
infantryman|235 88 71 -55 -147 -30 -103 -108 -115 -91 -75
infantrymen|223 87 69 -55 -147 -30 -103 -108 -115 -92 -75
infect|-18 -85 -22 -29 -55 -39 -34 -33 -24 88 14
infect laptop|0 0 0 0 0 0 0 0 0 31
infiltrate|-19 -195 -38 0 -45 -160 -105 -92 -61 81 -36
infiltration|0 25 0 0 0 0 0 0 0 0 -6
infiltrator|23 -9 0 0 0 -9 0 0 0 -7
inflation|-41 -92 -28 -13 -75 -26 -53 -81 -8 30
inflict|36 0 6 0 -9 19 13 -16 0 23 12
influence|0 0 0 20 0 -7 0 -14
influenza|0 0 0 -8 23
inform|0 0 0 15 -7 0 0 -14 0 -9
information|0 0 0 -23 19 0 0 0 26 0 -10
infrastructure|0 0 0 -9 0 20
infringe|42 -22 -9 17 28 -29 -7 12 -14 -80 -22
infuriated|-6 0 0 19
inherent|0 0 0 -6 19
initial|-167 -131 -24 -56 -170 -105 -38 354 -103 -144 -82
initiate|0 34 -16 -39 -47 -37 67 -6 -12 -20 -8
initiative|-102 -41 0 46 8 -10 16 0 0 -34 -46
injure|108 -9 -40 -18 22 -39 -29 -52 -41 -190 -60
injure mine|30
inland|-7 -21 0 0 0 0 0 0 0 0 -8
inmate|76 -63 -15 0 -18 -25 -31 16 -54 0 55
innings|-99 -57 -29 -151 -76 -20 -60 -71 -50 -103 -121
innocence|36 0 0 -9 0 -35
innocence @weapon|36 0 0 -9 0 -35
inquiry|-19 -16 -12 52 51 116 -51 0 -16 -115 -47
inquiry @place|-14 0 0 28 43 -13
inquiry abducte|0 0 0 -10 -21 30
inquiry establish|32 0 0 0 -6
inside|8 -6 0 61 -12 -31 0 -13 0 0 -16
insinuation|24 -13 -23 -22 38 173 -31 0 -11 -23 -53
insist|52 -208 -41 237 64 -63 -143 -181 -95 -104 -205
insist @state|-11 -18 0 75 0 -13 -8 -18 0 -18
insist inquiry|-12 0 0 -27 43 -10
insist schoolteacher|0 0 0 53 0 0 0 0 0 0 -11
insistence|0 0 0 0 33 0 -7 -10
insolence|0 0 0 30
insolence junta|0 0 0 30
inspect|35 -14 -54 31 0 -20 -37 0 -53 0 37
inspection|-7 0 0 38 73 11 -14 -17 0 9 -15
inspection enrichment|0 0 0 -9 43
inspection will|0 0 0 0 0 40
inspector|-111 -37 -66 29 94 18 -15 69 41 66 32
inspector @state|0 0 0 -20 0 0 0 33 0 -7
inspector back|0 0 0 -8 33 0 0 -14 0 -7
inspector deny|0 0 0 0 0 0 0 0 0 52
inspector grant|0 0 0 -9 -10 0 0 0 0 0 39
inspector report|0 0 0 0 21 0 0 -7 34
inspector return|0 -11 0 0 0 0 0 0 0 0 49
inspector say|-30 30 0 39 -7 0 -14 0 0 -8
inspector see|0 0 0 30 0 0 -8
inspector wreck|0 0 0 0 0 0 0 0 0 0 35
install|0 -21 0 24 -19 -48 -7 -19 52 -93 12
instalment|0 0 0 0 0 0 0 0 0 -11 28
instead|0 0 0 0 0 0 0 -33
instead @place|0 0 0 0 0 0 0 -32
institution|0 0 0 0 0 31 0 0 0 0 -12
instruct|0 0 0 29 0 0 0 0 0 -18
instruction|-24 0 0 0 0 0 0 0 0 9
instructor|29 41 0 18 0 -35 0 25 0 -53 -24
instructor @state|39 0 0 0 0 0 0 0 0 0 -7
instructor train|-6 0 0 19 0 -33 0 30 0 -13
instrument|0 0 0 -11 0 0 -11 28
insulin|0 0 0 0 0 0 0 0 0 34
insulin prisoner|0 0 0 0 0 0 0 0 0 34
insult|-74 -78 -25 186 -28 -90 -13 -99 -29 -133 -90
insult @person|0 0 0 46
insult @state|0 0 0 25 38 0 -15 -15
insurance|-47 -92 -28 -10 -71 -26 -52 -79 0 48 15
insurer|-44 -98 -29 -24 -72 -27 -55 -91 -7 28 20
insurgency|98 49 0 12 -48 21 -31 -38 -63 -18 -15
insurgent|187 33 0 35 -52 57 -37 -43 -64 -26 -25
insurgent @state|0 0 0 0 0 44
insurgent make|44
intact|-19 0 0 -8 0 0 0 0 0 28
intelligence|-9 -73 -66 67 -8 -40 0 52 13 79 -55
intelligence man|32 0 0 -8 -7 0 0 -8 0 -7
intelligence pact|0 0 0 16 0 0 -11 -45 0 43
intend|13 60 -17 46 -36 -32 -22 27 -26 -32 7
intend pull|0 50 0 -11
intend send|33 0 0 0 -12
intensify|111 -134 30 -51 8 11 -53 -8 -38 14 57
intent|0 0 0 -8 32
intent toward|0 0 0 -8 32
intention|-8 0 0 0 39 -8 0 7 0 0 -13
intention attack|0 0 0 30 -11 0 -6
intercede|-22 -17 0 -18 -124 287 7 0 -11 -38 -60
intercede @state|0 0 0 -7 0 51 0 0 0 0 -9
intercept|98 66 -12 -131 -18 10 -19 0 -55 -61 -99
intercept supply|0 31 0 0 0 0 0 0 0 -10
interception|0 0 0 23
interceptor|171 0 66 -73 -101 -52 -73 -71 -52 -69 -64
interconnector|0 0 0 0 0 0 0 28
interest|-41 -93 -28 -12 -67 -28 -8 -129 24 14
interest section|0 0 0 -17 0 0 50 -8 0 -30 -20
interested|0 0 0 -28 31
interested quarrel|0 0 0 -28 31
interfere|13 -27 -17 34 -6 0 0 -20 21 50 -33
interference|0 0 0 -8 0 -33 -7
interference @state|0 0 0 -33
interim|-12 0 0 -15 -19 0 0 52 0 -27 24
interim @person|0 0 0 0 0 0 0 45 0 -12
interim ruler|0 0 0 0 0 0 0 0 0 -6 45
interior|34 -8 0 22 0 0 0 -11 0 0 -8
interlude|0 0 0 0 -6 24
intern|-14 27 30 -63 -22 18 25 -33 39 95 19
internal|0 0 0 0 0 29
internal affair|0 0 0 -8 0 30
international|-29 0 0 0 0 0 0 0 0 20
internet|61 0 0 -22 0 -16 0 0 0 -21
internet go|35 0 0 0 0 -10
interpretation|0 0 0 0 0 38
interpretation @place|0 0 0 0 0 38
interrogate|0 6 14 41 21 -50 -21 11 35 -54 -42
interrogation|0 0 0 0 0 0 0 0 0 -7 30
interrogation @state|0 0 0 0 0 0 0 0 0 -7 30
interrupt|0 -16 0 -9 12 34 32 20 -16 64 -8
intervene|16 -26 0 32 7 22 -31 44 0 8 25
intervention|67 -17 -40 83 -23 0 -33 -58 -47 -24 -15
intervention intend|0 0 0 37
interview|0 -13 0 6 0 24 -8 -34 0 -7
interviewed|0 0 0 -21 0 0 40
interviewed abroad|0 0 0 -21 0 0 40
intimated|0 0 0 0 22 0 0 -8
intimidate|30 -45 -7 -56 -16 -15 14 -21 0 -27
intimidate @state|0 0 0 -33
intimidation|-13 0 0 24
into|70 -53 -8 -40 47 -27 -18 -47 -27 10 14
intoned|0 0 0 17 0 0 0 -21
intransigence|-36 -14 0 139 0 -12 26 -57 -14 -39
introduce|12 -33 17 -30 -41 39 -54 -33 -28 73 -17
intrude|7 -8 -15 -18 0 -7 -56 0 -12 -31 26
intruder|28 0 0 19 0 0 0 0 0 -8
intruder @place|31 0 0 18 0 0 0 0 0 -8
intrusion|-17 26 0 15 47 -9 -73 16 0 -49 14
invade|120 -111 -50 39 -65 0 -45 -114 -42 -83 -79
invade @state|43
invalidated|0 0 0 0 0 0 0 0 0 17
invasion|58 0 -63 29 -24 -41 -51 -79 -94 -28 -78
inveigh|-32 10 0 69 -22 -59 -26 -43 0 -28 -39
invention|49 0 0 -16
invention @state|49 0 0 -16
investigate|0 33 0 24 0 -86 25 0 23 -78 -50
investigation|-17 -14 -11 123 46 76 -42 -12 -15 -104 -42
investigation land|0 0 0 37 0 0 0 -10
investigator|12 0 0 16 0 -7 0 0 0 21
investment|0 0 0 -7 0 0 0 53 0 -14
investment rule|0 0 0 0 0 0 0 44
investor|-106 -135 -60 -100 -69 -64 -103 -138 -33 94 28
invitation|-170 -78 -27 -37 -85 -14 182 186 16 -169 -26
invitation @state|0 0 0 -57 0 -8 74 8 0 -12
invitation all|0 0 0 0 0 0 0 -32 0 0 50
invitation bloodshed|0 0 0 30 0 0 0 -7
invitation border|0 0 0 -9 0 0 44 -16
invitation coffee|0 0 0 -25 0 -6 0 33
invitation issue|0 0 0 0 -12 0 0 51
invite|-146 -9 -26 -105 -9 -67 -77 241 -26 -100 -33
invite @date|0 31
invite @state|0 -11 0 -12 8 25 -16 31 0 -10 -8
invoke|0 -37 23 -46 9 -49 -22 16 18 22 -23
involvement|25 -13 -23 -18 40 155 -24 7 -10 -22 -53
ipo|-66 -39 -31 -63 8 -36 -49 -54 -27 37
iron|25 -56 -11 0 0 29 16 33 -24 -44 -40
irregular|141 45 0 7 -49 17 -32 -39 -64 -25 -17
irrevocably|0 0 0 0 0 0 21 -12 0 -9
irritation|0 0 0 0 0 0 0 0 0 24
islamist|112 45 0 0 -49 8 -33 -14 -63 -19 -16
island|58 13 -27 -17 24 -60 -37 63 -20 0 42
island absurd|0 0 0 32 0 -8
island better|0 0 0 0 0 32
island prison|0 0 0 0 38
island until|0 0 0 -13 34
island would|0 0 0 35
islander|47 0 0 -47 0 0 -18 -8 0 0 -11
islander awake|31 0 0 0 0 0 0 0 0 0 -7
islet|24 23 0 -13 20 0 0 56 0 -38 -7
islet @state|40 0 0 0 0 0 16 15 0 -9
islet court|0 0 0 -6 0 -14 0 52
islet waters|-30 24 0 0 0 0 0 0 0 -21
issue|-175 -100 -85 210 -25 294 -97 -19 -73 -263 -215
issue @state|0 0 0 -13 -15 43 0 49
issue arrest|0 0 0 31
issue jointly|0 0 0 0 0 41
it|37 -70 -27 39 49 0 72 22 0 -24 25
its|-51 70 -65 29 48 -9 -17 -24 -58 -14 -53
itself|36 0 0 -13 10 -12 -22 -11 -6 -15
itself @organization|0 0 0 30 -10 0 0 0 0 -11
itself @person|0 0 0 -45 0 27
itself sons|30 0 0 0 0 -12
j.|7 0 0 0 0 0 0 0 0 -26
jacket|0 0 0 0 0 0 0 -17 0 0 -6
jade|0 0 0 0 0 0 0 0 0 -34 32
jade firm|0 0 0 0 0 0 0 0 0 -34 32
jail|25 -38 22 -47 -37 9 0 -26 0 121 120
jail @place|-12 0 0 -33 0 0 27 0 0 8 24
jail eleven|32 0 0 0 0 0 0 0 0 -18
jail politician|0 0 0 0 0 0 0 0 0 0 37
jam|-163 -183 -66 -7 -107 -174 -106 -165 -76 257 26
jam @organization|0 0 0 0 0 0 0 0 0 -31 26
jamuna|0 0 0 0 0 0 0 0 0 0 32
janjaweed|98 49 0 12 -48 21 -31 -38 -63 -18 -15
jawan|0 0 0 0 0 0 0 -19
jeep|0 -28 0 0 -16 0 0 30 0 0 15
jeer|-51 -18 -32 147 -86 -8 36 -31 15 -65 -47
jeopardy|0 0 0 -12 19 0 -10
jersey|-10 0 0 16 0 0 0 0 0 22 -11
jesuit|44 0 0 0 0 0 0 0 0 -10
jet|174 23 62 -70 -82 -58 -80 -66 -53 -82 -69
jet @place|-12 0 0 0 0 0 0 0 0 -48 36
jet approach|30 0 0 -9
jet away|0 0 0 -13 34
jet chain|0 0 0 0 0 0 0 0 0 39
jet enter|-29 37 0 0 0 0 0 0 0 -9
jet reason|-9 0 0 37
jet strafe|-23 0 0 43
jet will|-34 0 0 0 0 0 0 0 0 -7
jeweller|-32 -7 0 0 0 0 0 0 0 -6 -12
jeweller dead|-31
jewellery|-24 -36 0 27 -9 -17 -25 -34 -7 -36 -30
jib|0 -22
jibe|0 0 0 -6 9 -15
jigger|23
jihadist|96 65 0 14 -50 7 -32 -14 -64 -19 -15
jilib|22 0 0 -8
jirga|0 0 0 -24 0 0 39
job|0 0 0 0 0 0 -7 0 0 46 -8
join|-156 -104 11 -109 -100 -126 59 228 292 27 -116
join @organization|0 0 0 0 0 -10 0 41 0 -12
join alliance|16 0 0 -25 0 -9 0 -18 33
join call|0 0 0 0 0 45 0 -8
join cartel|0 0 0 0 0 0 0 45 0 -23
join code|-13 0 0 0 0 0 0 -16 48
join march|0 0 0 0 0 0 0 0 0 52
joint|-60 -9 -15 -59 -10 -55 40 146 -16 -21 -24
joint @place|0 0 0 -29 45
joint air|0 44
joint border|0 0 0 0 0 -13 0 -19 0 64 -16
joint chief|12 7 0 0 0 0 0 0 0 0 31
joint communique|0 -8 0 0 -8 0 -19 47
joint drilling|0 0 0 33 0 0 0 0 0 -8
joint naval|0 0 0 -12 0 0 46
joint search|0 0 0 0 8 0 0 32 0 -8
joint statement|0 0 0 0 0 0 27 42
jointly|0 0 0 -31 0 36 34 44 0 -8 -11
jointly bishop|0 0 0 0 0 41
joke|0 -7 0 -25 0 25 -14 -45 25 0 -6
joke more|0 0 0 0 0 0 -12 -27 31
jokhang|49 0 0 0 0 0 0 0 0 -10
jostle|65 -40 0 29 -27 0 13 26 -25 -35 -36
journalist|56 -21 -18 -41 50 0 19 79 -58 88 40
journalist @place|40 0 0 19 -9 0 0 0 0 -24
journalist out|0 0 0 0 0 45 0 0 0 -8
juan|0 0 0 27 0 0 0 0 0 -6
jubilantly|15 -9
judge|-52 -70 -67 117 -43 -50 0 26 0 0 -8
judge @place|0 0 0 58 0 -8 0 19 0 0 -7
judge academy|0 0 0 -6 0 0 0 -34 0 0 47
judge bias|0 0 0 -14 0 0 31
judge issue|0 0 0 31
judge journalist|0 0 0 0 0 45 0 0 0 -8
judge postpone|0 0 0 0 0 0 -44
judge quashed|0 0 0 42 0 -14
judge remain|0 0 0 38 0 -12 0 -8
judge send|0 0 0 0 0 -12 0 0 0 33 -18
judge then|0 0 0 48
judgement|0 0 0 0 0 37 -8
judgement @state|0 0 0 0 0 36 -8
judicial|0 0 0 -19 6 0 0 -7 0 38
judicial overhaul|0 0 0 0 0 0 0 0 0 36
jump|50 -15 17 0 19 -19 -15 -18 7 -9 -53
jungle|0 0 0 0 0 0 0 0 0 0 15
junior|0 0 0 -18 10
junta|57 -79 -66 35 -37 -10 82 65 10 48 -44
junta @place|91 0 0 11 0 24 0 0 0 0 -12
junta recall|0 0 0 0 0 0 55 0 0 -28
junta say|30
junta tell|0 0 0 31 0 0 -6 0 0 -18
junta wave|0 0 0 24 0 -30
junta will|0 0 0 -28 0 0 0 0 0 43
jury|-6 0 0 -37 0 -9 -13 -9 0 -24
just|22 -21 0 0 0 0 -11 20 0 -7 -18
justice|26 -8 0 -43 0 -20 0 0 0 -7 10
justice place|32 0 0 0 0 -38
justify|0 0 0 38 0 0 0 -14
justify nuclear|0 0 0 38 0 0 0 -14
juvenile|-21
k|0 0 0 0 -17
kamishli|30 0 0 -15
kamishli @date|30 0 0 -15
kanhabac|0 24
kariba|0 0 0 0 0 0 25
kauda|25
kayak|-9 0 0 0 0 0 0 0 0 21
keep|-146 61 48 15 -10 31 -73 -9 -153 0 -41
keep @group|9 0 0 -7 33 -7
keep @place|-7 12 0 43 0 0 0 0 0 -44
keep @state|13 -48 0 -14 -11 -9 7 -35 0 70 21
keep channel|0 0 0 0 -13 31
keep crew|0 0 0 0 0 0 0 0 0 34
keep distance|0 0 0 0 0 0 0 0 0 0 30
keep islander|31 0 0 0 0 0 0 0 0 0 -7
keep so|0 0 0 33 0 -15 0 0 0 -16
keep talk|0 0 0 0 0 13 -20 34
keep up|-35 7 30 -9 0 0 0 0 0 0 -8
keep wheel|0 0 0 0 0 -34 0 0 0 0 36
keeper|-14 -11 0 -7 0 0 -18 0 0 -15
keleti|-49
keleti station|-49
kempir|0 0 0 0 0 -12 0 29
keys|-7 13 0 15 -11 0 0 -9 0 -17 -17
khmer|0 0 0 0 0 0 0 0 0 -7 21
khor|-16 0 0 0 0 0 0 0 0 27
khurvaleti|-7 0 0 0 0 0 0 0 0 30
kick|-53 -16 17 0 -26 -116 -42 -26 -22 138 -67
kidnap|0 -87 6 -59 23 -42 -77 -103 -42 81 43
kidnap issue|0 0 0 -13 30 -7
kidnapp|0 0 0 0 0 0 0 0 0 30
kidnapp activist|0 0 0 0 0 0 0 0 0 30
kidnapped|0 0 0 0 0 0 0 0 0 22
kidnapper|17 0 0 24 0 0 0 0 0 0 -32
kidnapper @organization|0 0 0 38 0 0 0 0 0 0 -22
kidnapping|0 0 0 24
kill|186 -100 -104 -33 0 -86 -65 -122 -95 -196 -18
kill @place|-13 0 0 0 0 0 0 -10 0 0 41
kill brawl|37 0 0 -7
kill guard|-13 0 0 0 30
kill maritime|-9 0 0 38
kill nine|-30 0 0 0 0 0 0 0 0 19
killer|0 0 0 27 0 -32 30
killer radio|0 0 0 0 0 0 31
killing|48 -13 -40 0 8 27 -34 0 -46 16 -50
killing @place|-9 0 0 0 20 23 0 40 0 -16
killing near|0 0 0 -26 0 0 0 0 0 35
kilo|-12 0 0 0 0 0 0 0 0 -33
kilometr|-17 24 0 0 -8 0 0 0 0 9 -11
kimberley|0 0 0 0 0 0 0 16
kind|-23 -9 0 -8 87 -18 -30 0 0 0 -13
kind words|0 0 0 -9 37 0 0 -7
kindly|0 0 0 0 19 0 0 -6
king|-19 -62 -65 33 -17 22 22 64 13 0 -36
king crown|0 0 0 0 0 36 0 -20
kingdom|-20 -62 -65 23 -8 -18 0 60 15 14 -34
kiss|0 0 0 -19 0 0 19 10
kissed|0 0 0 0 0 0 0 -26 29
kitchen|-18 7 0 0 -10 0 0 -18
kits|0 34 0 0 0 0 0 0 0 0 10
km|-12 50
kneel|-81 12 -50 0 35 -75 11 45 49 -13
knock|-6 -85 -28 -61 -78 -82 -79 -17 -50 42 -7
knot|0 0 0 0 0 -17 -7 35
knot @state|0 0 0 0 0 -17 0 30
know|19 -9 0 63 19 23 -17 -41 33 -8 -36
know @weapon|0 0 0 33
know both|0 0 0 58 0 -8 0 -29
know nothing|30
know would|0 0 0 -14 0 37 0 -11
knowledge|-11 0 0 14 -8 29 -21 14
knowledge @platform|-10 0 0 0 0 34
knuckl|0 0 0 19
koh|35
koh @place|35
kos|0 0 0 -10 0 0 0 0 0 26 -10
koufonisi|0 0 0 0 0 0 0 16
kozlovichi|0 0 0 0 0 0 0 0 0 17
krabey|15
kremlin|-19 -61 -64 36 -15 -13 23 70 16 8 -33
kuang|-12 0 24
kuzbas|0 0 0 0 0 0 0 0 0 0 23
kybartai|16 0 0 0 0 0 0 0 0 0 -16
la|7 0 0 0 0 0 0 -33 0 0 60
la francophonie|0 0 0 0 0 0 0 -32 0 0 50
lab|-11 0 0 0 0 0 0 0 0 18
labbouneh|0 35 0 0 0 0 0 0 0 0 -11
labbouneh pass|0 35 0 0 0 0 0 0 0 0 -11
label|-52 0 0 120 -60 17 -108 -106 13 -145 -94
label @state|0 0 0 30 0 0 0 0 0 -9
laboratory|0 0 0 15 0 0 0 -16
labour|-8 0 0 -33 0 30 0 -9 0 32 8
labour ministry|0 0 0 0 0 0 0 0 0 30
labour organisation|0 0 0 0 0 31
labourer|12 0 0 -8 31 0 -11 0 0 -12
labourer kill|-13 0 0 0 30
lack|0 0 0 0 0 0 22
lady|0 0 0 24 0 -16 0 -16
laguna|0 0 0 0 0 0 0 16
lake|54 -14 0 -19 -20 -26 -11 29 28 32
lake @person|58 0 0 -15 -8
lake shutter|0 -11 0 0 0 0 0 0 0 35
lama|0 0 0 -7 25 0 0 0 0 0 -7
lambast|-97 -88 -26 308 -115 -88 -43 -103 -31 -154 -117
lambaste|-113 -93 -56 311 -160 -69 52 -89 0 -175 -135
lament|-13 -7 0 7 0 64 0 -8 0 -7
lament @place|-10 0 0 0 0 66
land|30 0 31 -42 -8 -174 -36 -47 -83 52 -80
land @place|-29 -13 19 37 -12 0 -8 -19 0 22 35
land medical|0 34
land ministry|0 0 0 37 0 0 0 -10
land opposite|30 0 0 -15
land plead|0 0 0 -23 0 -12 34
land rescued|0 0 0 52 0 0 0 0 0 -9
land say|0 0 0 36 0 0 -9
land ship|30 -7 0 0 0 0 0 0 0 -11
land spare|0 0 0 0 35 0 0 0 0 0 -26
land troop|-33 0 0 24
land when|-28 -13 0 0 0 0 0 0 0 40
landing|22
landles|0 0 0 0 0 0 0 19 0 -16
landlord|-13 -48 -14 -40 -75 13 -72 -64 -36 12 15
landmin|-16
landslide|-106 0 -15 -57 0 74 -43 14 -20 -100 -11
lane|-9 16 0 -8 0 -12
language|0 0 0 54 0 0 0 13
language government|0 0 0 34
lapse|-83 118 0 -25 8 -27 102 -44 -87 -94 44
laptop|0 0 0 0 0 0 0 0 0 31
laptop @place|0 0 0 0 0 0 0 0 0 31
larder|-21
large|35 0 0 -20 0 25
large @state|38 0 0 -15
largest|13 -20 0 0 0 -28 0 58 0 -11 -11
largest island|0 0 0 32 0 -8
largest union|0 0 0 0 0 0 0 38 0 0 -8
laser|25 0 0 -6 0 0 -7 0 0 -7
lash|-99 -69 -23 288 -98 -139 -18 -110 -17 -160 -128
lash out|0 0 0 34 0 0 -7
last|-179 186 0 -83 -52 -73 -10 -44 30 32 13
last #|0 13 0 0 0 0 0 0 0 -30 -9
last @date|38 0 0 0 0 0 0 19 0 -16
last @platform|0 -26 0 0 0 0 0 0 0 37 -24
last @state|-30 75 0 0 -12 -8 -11 15 0 -63 13
last @weapon|-45 23 0 7
last arm|0 0 0 0 0 0 -33 0 0 37
last cross|0 0 0 0 0 0 0 0 0 44
last gram|0 0 0 0 0 0 0 0 0 0 36
last nine|0 0 0 0 0 0 0 0 0 0 39
last road|55 0 0 0 0 0 0 0 0 -11
last stretch|0 -31 0 0 0 0 0 7
last take|-28 -13 0 0 0 0 0 0 0 40
last time|40 29 0 0 0 0 0 0 0 -9
last two|14 22 0 0 0 0 0 -14 0 34
last yankee|0 0 0 0 0 0 40 0 0 -13
late|-13 -18 0 -60 -12 -28 33 -24 0 -17 12
later|-39 0 0 41 9 0 -17 50 0 8
later blame|-30 0 0 13
latest|-8 0 0 42 -18 0 -18 0 -7 -29 8
lath|0 0 0 0 0 0 0 0 0 18
laud|-48 -49 -20 -97 373 -87 -75 -56 0 -60 -91
laud @state|0 0 0 -7 61 -16 0 -9 0 0 -12
laugh|-62 -28 -31 194 -79 40 -104 -16 -22 -59 -52
laugh off|0 0 0 54
launch|50 72 25 -22 -244 23 -113 62 10 -44 -252
launch @place|15 -23 0 39 0 0 0 -11
launch official|0 64 0 -9
launcher|203 15 66 -72 -100 -52 -72 -78 -53 -81 -70
launcher @place|43 -9
laundered|0 0 0 18 0 0 0 -26
lava|-23
lavished|0 0 0 -8 24
law|11 0 0 75 -9 21 -28 -36 0 51 -23
law no|0 0 0 30 0 0 -10 0 0 -7
law proclaim|58 0 0 -46
law trade|0 0 0 0 0 47
lawful|0 0 0 0 0 22
lawmaker|-31 -43 -65 49 8 -23 0 41 12 -31 -21
lawmaker @place|0 0 0 52
lawmaker party|0 30 0 -26 0 0 -6
lawmaker thank|0 0 0 -7 -48
laws|0 0 0 7 0 0 0 0 0 25 14
lawsuit|-16 -21 -11 103 24 33 -42 0 -15 -107 -41
lawsuit ethnic|0 0 0 55 0 -44
lawyer|22 -67 -15 0 18 -34 -58 39 -58 16 43
lawyer demand|0 0 0 83 0 0 0 0 0 -8
lawyer say|-9 0 0 -7 45 0 0 0 0 -7
lay|7 44 0 0 -30 -50 -145 -22 -78 -16 -133
lay @state|40 0 0 -8 0 0 0 0 0 -10
lay down|-45 40 0 -43 12 9 -9 12 0 58
lay vote|0 0 0 -7 0 55 0 0 0 0 -24
layer|19
le|0 0 0 0 0 0 0 25
lead|-164 17 45 -48 -24 0 92 33 -81 34 15
lead @state|0 -7 0 0 0 0 0 38 0 0 -18
leader|-12 -73 -86 47 8 -46 30 172 -10 0 -67
leader @person|-12 40
leader claim|-18 0 0 30 0 0 0 -7
leader conferred|0 0 0 0 0 0 0 -16 32
leader home|32 0 0 0 0 0 0 -7 0 -12
leader polite|0 0 0 -12 0 51 0 0 0 0 -16
leader put|-22 0 0 0 0 -8 39
leader receive|0 0 0 0 0 0 0 -27 30
leader referendum|0 0 0 0 0 -39 0 0 0 44
leader return|0 0 0 0 0 31 0 0 0 0 -12
leader say|-7 0 0 -25 44 0 -7 -14
leader sister|0 0 0 37 0 0 0 -14
leader tell|0 -10 0 0 0 0 31
leader threaten|-6 0 0 36 0 0 0 0 0 0 -9
leader would|0 0 0 0 0 34 0 -38
leadership|-54 -47 -65 23 -32 24 29 27 14 38 -19
leadership @date|-8 0 0 30
leadership @place|0 0 0 -11 0 0 0 -30
leaflet|0 -22 0 28 17 37 -15 0 0 -18
leaflet drop|0 0 0 53
league|-105 -69 -30 -152 -91 0 -69 -85 -51 -81 -96
league invite|0 -8 0 0 0 39 0 -10
league observer|0 0 0 0 0 -51 0 0 0 0 34
leak|-43 -53 -8 28 34 -89 -64 -40 -29 39 -27
lean|0 0 0 -21
leaned|0 0 0 0 0 21
learn|-23 -18 -14 -30 13 0 -9 67 24 0 8
learn about|0 0 0 0 0 0 0 44
learnt|0 0 0 49 0 -21
leas|0 0 0 21
lease|-15 0 0 0 0 -13 0 15 0 -31
lease @place|0 0 0 0 0 -10 0 44
least|0 -20 0 -12 0 23
least all|0 0 0 0 0 0 0 34
least shake|0 0 0 0 0 34 0 -38
leave|-170 201 -124 -40 -60 -59 162 -181 7 -20 -75
leave #|56 -14 0 -10
leave @date|30 32 0 -33 -7 0 -11 0 0 -29 19
leave @organization|0 0 0 -89 0 0 -7 0 0 99 -28
leave @place|-13 -21 0 96 -24 23 19 0 -9 -20 22
leave @state|12 64 0 -34 0 -11 0 -8 0 -52 42
leave bomb|0 0 0 53
leave cancel|31 0 0 0 0 0 0 0 0 -28
leave dinner|0 0 0 12 0 0 -30
leave evening|-50 15 0 0 0 0 0 0 0 -8
leave government|0 0 0 0 0 0 0 0 0 47
leave lying|0 0 0 -13 0 0 35 60
leave one|0 -17 0 0 0 -12 0 0 0 38 -8
leave room|-7 0 0 -23 0 0 35
leave unsigned|0 0 0 36 0 0 13
leave without|16 0 0 0 0 33 -19
lecture|6 0 0 0 0 0 0 0 0 28
lecture hall|0 0 0 0 0 0 0 0 0 34
lectured|0 0 0 50
lectured him|0 0 0 37
lecturer|0 0 0 -10 0 0 -11 0 0 49 -10
lecturer haven't|0 0 0 0 0 0 0 0 0 38
legal|-8 0 0 32 0 0 13 0 0 44
legal union|0 0 0 0 0 0 0 0 0 51
legion|136 36 66 -67 -99 -51 -72 -71 -52 -74 -61
legionnaire|232 111 70 -57 -148 -31 -104 -110 -115 -103 -82
legislation|0 -47 -25 -7 -53 -28 -23 -17 -17 21 -26
legislative|0 0 0 -10 0 0 0 -15
legislator|-30 -62 -65 33 -18 -13 18 68 13 21 -34
legislature|0 0 0 -7 0 22 0 0 0 50
legislature adopt|0 0 0 -7 0 39 0 0 0 -7
legislature would|0 0 0 0 0 -17 0 0 0 58
legitimate|0 0 0 18 0 0 0 -15
leipziger|0 0 0 0 0 0 0 0 0 37
leipziger rally|0 0 0 0 0 0 0 0 0 37
lend|-94 -156 -57 54 -170 -68 -138 60 0 -89 188
lend @platform|0 0 0 34
lender|-69 -47 -32 -26 0 -23 -53 -62 -28 46
lender term|0 0 0 40
lending|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
length|0 55 0 0 0 -9
length hajj|0 55 0 0 0 -9
leninakan|0 0 0 0 -18 31
leopard|0 18 0 -8
leopold|0 0 0 0 0 0 0 22
less|-12 -6 0 25 -6 0 0 25 29 13
less pessimistic|0 0 0 -11 0 -8 -11 48
less substance|0 0 0 0 0 0 0 0 34
let|-173 -86 -157 -16 56 9 39 0 -32 -222 325
let #|-33 -7 0 0 -6 0 0 0 0 0 8
let @group|83 0 0 -28 0 0 -15 0 0 0 -9
let @organization|0 -12 0 8 34 0 0 -10 0 0 -24
let @place|0 0 0 -15 13 0 -22 61 0 -33 23
let @platform|-13 75 0 8 0 20 0 0 0 0 -16
let @state|-10 34 0 -36 0 -45 -10 31 -6 65 28
let detain|0 0 0 0 0 0 0 0 0 -35 15
let fly|0 0 0 36 0 0 0 -11 0 32
let go|-10 -18 0 -19 0 0 -7 -12 0 0 54
let grain|0 -11 0 0 0 0 0 0 0 40 -21
let inspector|0 0 0 22 34 0 -9 -9 0 -8 22
let know|-13 0 0 -22 11 37 -15 -14 38
let leave|0 0 0 0 0 0 0 0 0 39
let mercenary|0 0 0 41
let observer|0 0 0 0 0 28 0 0 0 0 -34
let out|-10 -12 0 -10 0 -72 0 -7 0 -16 11
let share|0 0 0 -21 0 0 36
let temper|0 0 0 0 0 0 30 0 0 0 -19
let them|-10 0 0 55 0 25 0 0 0 0 -11
let woman|33 0 0 31
leticia|0 55 0 0 0 -17
letter|-24 11 0 0 130 0 61 -49 69 -35 -51
letter @place|0 31 0 21 0 0 -23 12
letter @state|-12 -8 0 6 9 -17 28 34 94 -10
letter call|0 0 0 -11 30
letter eighteen|0 0 0 -12 0 0 39
letter excellent|0 0 0 -21 38
letter island|0 0 0 0 38
letterbox|0 0 0 26 -18
letters|-61 -31 -23 -46 -31 0 107 124 15 -100 -12
level|25 -81 -85 166 -123 -117 156 -47 -70 -166 -193
level newspaper|0 0 0 0 0 0 -8 30
level talk|0 0 0 0 0 0 30
levy|29 -37 15 -25 -42 29 -54 -34 -28 49 9
levy keep|0 0 0 0 0 0 0 0 0 -15 34
liabilities|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
liaison|28 0 0 -10 -10 0 0 24 0 -14 16
liberal|0 0 0 -28 0 0 -19 -24 0 -11
liberate|66 -55 0 -43 11 -16 -44 57 0 -16 43
liberation|0 0 0 0 0 -69 0 0 0 0 42
liberation movement|0 0 0 0 0 -69 0 0 0 0 42
library|14 0 0 -17 0 -6 0 0 0 60 -9
licenc|-7 0 0 9 -7 -35 19 -15 0 -19 -8
licence|49 -9 0 -30 0 0 -8 -11 0 9
licence @state|24 0 0 -30
lie|15 10 15 0 -43 71 28 -66 -26 160 -15
lie @place|0 0 0 -29 0 0 0 0 0 56
lie empty|0 33
life|7 0 0 0 -9 -14 12 -12 0 -8 18
life imprisonment|0 0 0 35
lift|-407 171 -64 57 123 -235 -298 -52 -65 -337 294
lift @date|0 42 0 0 31 0 0 -54 0 -12 35
lift @platform|0 0 0 0 0 0 0 0 0 0 61
lift ban|0 0 0 0 0 0 0 74 0 0 -19
lift duty|0 -9 0 0 0 0 0 0 0 36 -17
lift sanction|0 0 0 -13 0 54 0 0 0 -8 13
lift so|0 0 0 39 0 -51
lift state|0 0 0 40 0 -20 0 0 0 0 -19
lift suspension|0 0 0 -8 0 0 0 0 0 0 34
light|68 -43 0 0 -32 24 0 57 -26 -18 -40
light candl|0 0 0 0 0 -8 0 0 0 31
light cut|0 30
light everyone|0 0 0 -34 0 26
lighthouse|0 -9 0 -11 36 -9
lighthouse @state|0 0 0 -11 36 -9
like|-41 7 22 29 7 40 0 0 0 -10 -10
like @state|0 0 0 -40 0 0 0 -8
like pupil|0 0 0 37
like visa|0 0 0 0 38
liken|-50 -49 -16 286 -94 -29 -55 -107 0 -127 -83
liken acceptance|0 0 0 -15 36
liken dam|0 0 0 -34 0 26
liken talk|0 0 0 36 0 0 0 -14
limit|16 -80 -24 0 -53 -82 -13 -61 -52 25 -96
line|81 29 -43 -17 74 -82 -181 10 -11 13 -37
line @date|-11 34 0 -6 0 -15 0 53 0 -7
line @place|-15 46 0 -9 -12 0 0 0 0 -17 37
line @state|-29 -8 0 25 -26 -7 0 -23 0 0 56
line @weapon|0 -31
line agree|0 52
line close|7 -8 0 0 0 0 0 0 0 48
line control|46
line generally|0 0 0 0 0 0 -7 -12 30
line line|0 0 0 0 -13 0 0 42 0 -7
line port|0 0 0 0 40
line question|0 0 0 -16 0 0 0 40
line scrap|0 0 0 32 0 0 0 0 0 0 -11
lined|-31 31 0 0 0 0 0 0 0 -7 -7
lineup|-99 -57 -29 -151 -76 -20 -60 -71 -50 -103 -121
lining|0 31
lining up|0 31
link|-75 -59 -18 29 -13 -13 -39 96 8 78 -62
link palace|0 0 0 36 0 0 0 -8
link return|0 0 0 43 0 0 0 0 0 -10
lintel|0 0 0 0 0 0 0 0 0 -6 22
lion|-9 0 0 0 0 0 0 16 0 -15 -10
lips|0 0 0 0 0 0 0 0 0 48
lips together|0 0 0 0 0 0 0 0 0 48
lira|0 0 0 -12 23
list|-107 34 0 -54 -43 68 0 57 36 93 33
list @place|0 -9 0 -16 25 0 0 22 35
list @state|0 -7 0 10 -7 0 41 -11 0 22
list diplomat|0 0 0 0 0 0 0 0 0 39
list fourteen|0 0 0 31 0 0 0 0 0 -17
list miss|0 0 0 0 0 0 0 53 0 -6 -26
list source|-29 0 0 0 0 30 0 0 0 -12
list terrorism|0 0 0 0 0 -12 0 0 0 -17 42
listen|-14 -10 -27 -33 13 -33 84 0 38 -45 -39
listen not|0 0 0 -23 0 0 50
little|-9 0 0 73 -16 -17 53 -22 0 -25 14
live|-73 46 -51 0 14 6 0 -80 -37 -54 -85
live @state|0 0 0 0 0 32
live fire|-43 51
live round|30
live-fire|49 0 0 0 0 0 0 0 0 -6
live-fire manoeuvr|49 0 0 0 0 0 0 0 0 -6
load|18 25 -10 0 -79 -20 -30 0 -32 -11 -7
load @place|0 32
loan|-89 -114 -57 -19 -72 60 -136 -84 -45 72 88
loan @place|0 0 0 0 0 30
loan sign|0 0 0 -31 0 0 0 -6 0 47 -8
loan term|0 0 0 0 0 0 0 65
lob|-9 -45 -23 -24 -45 -28 -12 -22 0 -12 -63
lobby|-11 -11 0 12 -6 33 -10 55 0 -11 -12
lobby end|0 0 0 0 0 37 0 0 0 -6 -10
lobby year|0 0 0 0 0 0 -9 57
lobster|0 0 0 -7 0 0 0 25 0 0 -8
local|22 0 0 -26 8 0 0 0 0 -19 -17
lock|78 0 43 -226 -114 -156 -7 -121 0 160 -68
lock away|0 32 0 0 0 0 0 0 0 -12
lockdown|124 -18 -8 16 -21 -63 0 -13 -7 -11 24
locust|-33 0 0 0 0 0 0 0 0 -8
lodge|-160 -85 -56 393 -192 -145 7 -146 0 -209 -182
logger|19 0 0 -7
logs|0 0 0 0 0 0 -7 -23 0 36 -9
logs @place|0 0 0 0 0 0 -7 -23 0 36 -9
loibl|7 -8 0 0 0 0 0 0 0 48
loibl tunnel|7 -8 0 0 0 0 0 0 0 48
loiter|25 -17 19 -6 -7 -29 -49 -60 -7 -21 -30
lone|0 0 0 -8 0 0 19 -13 0 18
lone man|0 0 0 0 0 0 0 0 0 38
long|-54 0 20 -15 38 0 41 -17 -10 -38 -16
long @platform|-37
long deliver|0 0 0 0 17 0 0 0 0 0 31
long-range|0 30 0 -10 0 0 0 -6
long-range rocket|-16 34 0 -7
longer|-67 0 0 -69 25 -30 11 -20 -10 33 34
longer @place|0 -20 0 0 0 0 0 0 0 42 -20
longer insist|-13 0 0 -36 70 -11 -6 0 0 -6
longer keep|0 0 0 0 0 -34 0 0 0 -12 34
longer land|0 0 0 0 0 0 0 0 0 30
longer observe|0 -10 0 -15 -19 0 33
longer require|0 0 0 0 0 0 0 0 0 -7 47
longer test|-24 39
longest|-19 22
look|-97 71 -26 38 -142 269 -39 59 -54 -50 -102
look bridge|0 0 0 -7 0 0 0 31
look map|0 0 0 0 0 -15 0 30
loop|32
loop @place|32
loose|18 -120 -13 -91 6 -38 34 25 37 54 63
loose #|0 0 0 0 0 0 -16 0 0 -25 38
loosen|-142 69 -36 -34 79 -165 -11 -111 -73 -223 349
loot|95 -43 -45 37 15 -101 -40 -124 -45 -37 -14
loot bronz|0 0 0 0 0 -7 0 0 0 0 49
loot hospital|-25 0 0 61
loot prison|35
loot tax|-16 0 0 0 0 0 0 0 0 35
looter|15 -9 0 0 0 0 0 0 0 56 -7
looter stone-thrower|0 0 0 0 0 0 0 0 0 39
lorri|-24 -49 0 -34 -24 -11 -18 -18 0 25 62
lorri blanket|-7 0 0 0 0 0 0 0 0 -28 33
lorry|-21 -29 0 0 -7 -8 0 -19 0 -11 26
lorry convoy|0 0 0 0 0 0 0 0 0 0 31
lose|20 63 0 32 0 -56 76 -10 -20 18 -82
lose @weapon|-38 0 0 17 0 -8 0 0 0 14
lose third|-26 36 0 0 0 0 0 0 0 -7
lose touch|0 0 0 0 0 0 41 -6
lose war|57 0 0 -16 -9
loss|14 0 0 -17 0 22 0 21 0 -13
loss our|0 0 0 -16 0 33
louder|0 0 0 20 0 0 -7
loudhailer|0 0 0 17
loudly|0 0 0 7 0 0 -16
loudspeaker|8 -19 0 27 71 0 -13 0 0 0 -13
loudspeaker along|0 -39 0 0 73 0 -10 -9
loudspeaker line|0 0 0 32 0 0 0 0 0 0 -11
louvre|0 0 0 -27 0 0 23 -15 0 0 -16
love|0 0 0 0 -13 -8 -14 8 0 35
love him|0 0 0 -13 -6 0 -11 0 0 35
low|0 -12 0 -36 7 -8
low-enrich|20 0 0 0 0 0 0 0 0 -10
lower|-123 199 -38 -23 -10 -16 -92 16 -83 -251 229
lower flag|45 -25 0 0 0 0 0 0 0 0 -8
lower house|0 0 0 0 0 -6 0 33 0 0 12
lower state|0 50 0 0 0 0 0 -8
lower tariff|0 0 0 0 0 0 0 32
lowest|0 19
loyal|72 0 0 -28 0 0 0 -8 0 -39
loyal @state|33 0 0 -24 0 0 0 0 0 -12
loyal governor|39 0 0 0 0 0 0 -6 0 -27
loyalist|22
lpd|47 -13
lpd @place|47 -13
ltd|-66 -39 -31 -63 8 -36 -49 -54 -27 37
lull|-69 314 -31 -8 -63 71 -15 68 -14 0 -38
lumber|-43 81 0 -57 -25 -53 0 22 0 -23 -15
lunch|-88 -34 -19 -63 -7 -12 85 41 0 -85 -19
lunch @state|0 0 0 0 0 -25 34 0 0 -12
lying|-11 0 0 -10 0 0 35 59
lynch|80 -52 -24 0 -31 -45 -46 -50 -31 -21 -32
m'poko|23 -7 0 0 0 0 0 0 0 -10 -8
machine|9 -35
machine gun|12 -35
machine-gun|104 -60 -32 9 -10 -54 -48 -65 -31 -65 -16
mad|0 0 0 43 0 0 -7 -13
mad hyena|0 0 0 37 0 0 0 -11
madagascan|0 0 0 0 0 0 0 0 0 34 26
madagascan lecturer|0 0 0 0 0 0 0 0 0 38
madagascan road|0 0 0 0 0 0 0 0 0 0 31
madre|-16 0 17 0 0 0 0 0 0 0 30
madre without|0 0 0 0 0 0 0 0 0 0 30
magazine|-18
magistrate|0 0 0 37
magistrate open|0 0 0 37
magnate|0 0 0 0 0 0 0 0 0 36
magnate rattle|0 0 0 0 0 0 0 0 0 36
magnet|0 0 0 0 0 0 0 0 0 30 -11
magnet maker|0 0 0 0 0 0 0 0 0 30 -11
maidan|29
maiden|0 0 0 -7 0 0 0 36
maiden trip|0 0 0 -7 0 0 0 36
mail|0 0 0 0 0 -10 -8 30 0 28
mail ship|0 0 0 0 0 -8 0 33
mailbox|0 0 0 32 0 0 0 0 0 -12
mailbox @state|0 0 0 32 0 0 0 0 0 -12
maim|36 11 -24 0 9 -24 -42 -30 -25 -100 -14
main|-8 19 0 0 0 -13 12 -10 0 -8 -11
main opposition|0 0 0 41
mainland|-9 -10 0 0 20 -25 -6 -15 0 53 16
mainland reviewed|0 0 0 0 0 -17 0 0 0 58
maintain|-30 0 0 58 18 37 20 -17 30 -29
maintain @state|-29 0 0 47
maintain meet|0 0 0 0 0 0 -7 -12 30
maintain oil|0 0 0 0 0 48
maintenance|0 0 0 0 0 0 0 -16
maize|-16 0 0 -7 18 0 0 -16 0 -8
major|0 19
make|-42 -93 -58 13 97 88 -57 -11 -82 -100 -128
make @place|0 20 0 24 0 0 0 0 0 34
make @state|36 -13 0 19 -16 -9
make displeasure|0 0 0 58 0 -8 0 -29
make emergency|-36
make fresh|0 0 0 0 0 35
make headway|0 0 0 0 0 -10 0 33
make no|0 0 0 0 -28 -27 31 -10
make off|40
make regret|0 0 0 44 -11
make stopover|0 0 0 -7 0 -10 0 30
make up|-18 22 0 -9 72 11 -24 -26 0 -8
make wave|-12 0 0 0 0 0 0 0 0 0 33
maker|8 -24 0 -50 -23 -20 -10 -19 0 14 -26
malabar|0 0 34
malabar exercise|0 0 34
male|32
male naval|32
maliciou|-7 0 0 0 0 0 0 0 0 20
malé|0 0 0 30 34 0 -9 -9
malé suspend|0 0 0 0 35 0 -9
man|126 113 0 0 77 -24 0 -27 -17 -17 -72
man @place|19 -42 0 15 35 0 0 -22 0 0 -14
man @state|36 0 0 -8 0 0 0 0 0 0 -19
man berm|45 0 0 -8 0 0 0 0 0 -10
man bugged|32 0 0 0 -6
man call|0 0 0 -14 0 11 0 0 0 37
man chamber|0 0 0 30 0 0 0 0 0 -8
man citizenship|38 0 0 0 0 0 0 0 0 -20
man death|0 0 0 36 -11
man out|0 31 0 -8
man quit|-12 40
man report|-14 0 0 0 36 0 0 0 0 -10
man stand|0 0 0 0 0 0 0 0 0 38
man walk|-15 0 0 0 0 0 -8 19 0 16 32
man wheels-up|-7 56
manage|0 0 0 0 50
manage difference|0 0 0 0 50
management|-13 0 0 0 0 0 -30
manager|-13 0 0 -8 0 -28 -34 0 0 31
manager admit|0 0 0 0 0 0 0 0 0 31
mandate|-22 -52 -65 33 0 -14 13 62 14 -6 -36
manhandle|105 -53 -24 -12 -31 -47 -47 -51 -31 -7 -35
manhandle boatload|43 0 0 0 0 0 0 0 0 -10
manned|39 -12 0 -16 0 -6 0 -7 0 -9 -8
manner|0 0 0 7 0 0 -16
manoeuvr|39 17 98 16 0 0 -23 -14 0 -24 -21
manoeuvr @place|-14 0 53 0 0 0 0 -9 0 -11
manoeuvr off|67 -9 0 0 0 0 0 0 0 -10
manoeuvr strait|0 31 0 0 0 0 0 -9
manslaughter|-23 -36 0 27 -8 -17 -25 -34 -7 -35 -30
manufacturer|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
manure|0 0 0 0 0 0 0 0 0 36
manure hay|0 0 0 0 0 0 0 0 0 36
many|-28 -12 0 0 0 24 0 0 0 -11
map|0 -7 0 48 -26 -37 9 0 16 -23 -15
map again|0 0 0 0 0 0 0 -8 30
map jointly|0 0 0 -24 0 0 38
maps|0 0 0 0 0 0 0 10 0 17
marathon|-19 -7 0 -12 0 0 0 0 0 -16 -11
marbl|0 0 0 0 0 -25 34 0 0 -12
march|49 0 -47 44 -13 54 -94 -101 -42 94 -50
march @place|32 -6 0 -16 0 70 0 0 0 -31
march @state|0 -31 0 43 0 0 0 -20
march dignity|0 0 0 0 0 0 0 0 0 52
march fill|0 -10 0 36 0 0 0 0 0 -13
march man|0 31 0 -8
marcher|0 0 0 20 0 0 0 0 0 -7
mare|0 0 0 0 -15
margin|0 0 0 -11 0 0 -16 65 0 0 -8
marine|212 42 99 -43 -151 -32 -113 -120 -118 -67 -102
marine @place|47 -23 0 -7
marine park|0 0 0 38
marine take|-26 0 0 0 0 0 0 0 0 31
mariner|0 0 0 0 0 0 0 0 0 48
mariner @date|0 0 0 0 0 0 0 0 0 48
marines|136 39 68 -67 -99 -51 -72 -70 -52 -74 -60
maritime|10 -14 0 63 -7 -9 0 -15 0 -20 -14
maritime bill|-9 0 0 38
mark|30 -33 -54 0 0 59 -38 0 -53 -16 25
marker|0 0 0 56 0 0 -6 47
marker buoy|0 0 0 0 0 0 0 47
market|0 -148 -55 -51 -133 -49 -105 -122 -27 68
market @place|32 0 0 -15 0 0 0 -17 0 0 -7
market @state|0 0 0 0 0 0 0 -30
market square|30
markets|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
marking|24 0 0 0 0 0 0 0 0 -8
marksmen|16 0 0 0 0 0 0 0 0 0 -16
marooned|0 0 0 0 0 0 0 0 0 0 16
marshal|-66 -11 13 7 -11 -23 -7 9 -26 0 -15
marshal eve|0 0 0 0 0 -7 0 33
martial|49 10 0 -48 0 0 0 -25 0 0 -8
martial law|42 15 0 -48 0 0 0 -22 0 0 -8
martial-law|126 -18 -8 37 -20 -62 0 -13 -7 -10 24
martial-rule|126 -18 -8 37 -20 -62 0 -13 -7 -10 24
martyr|0 0 0 -14 0 0 0 0 0 30
martyr square|0 0 0 -14 0 0 0 0 0 30
martí|18
marxist|48 0 0 0 0 0 0 0 0 -15
marxist society|48 0 0 0 0 0 0 0 0 -15
mask|8 0 0 32
mask ban|0 0 0 34
masked|-12 -7 0 19 0 0 0 0 0 -11
masked robber|-31
mass|213 -49 -22 27 -69 -70 -31 -66 10 -79 -84
mass agitator|-8 0 0 30
mass demonstration|0 0 0 0 0 0 0 0 0 32
mass grave|-9 0 0 42
mass hardware|61 0 0 -52 0 0 0 0 0 -34
massacre|282 -63 -132 21 -21 -95 -106 -174 -137 -292 -191
massive|0 0 0 20 0 0 -7
mast|26 -17 0 -22 0 0 0 0 0 9
master|-28 -6 0 -37 14 0 0 -17 0 -7
mastermind|-31 0 0 12 -22 -25 37 -7 -9 7 14
mat|0 0 0 0 0 0 0 -17
match|-106 -59 -30 -162 -75 -33 -81 -81 -51 -119 -123
mate|0 -7 0 0 0 0 0 0 0 15
maternity|0 0 0 20 0 0 0 0 0 0 -8
matron|-19 0 0 0 0 0 0 0 0 0 -8
matter|-61 -67 -27 13 -21 0 -35 42 66 -27 -48
matter hour|0 0 0 38
matthew|0 0 0 -17 0 0 18 -7
maverick|31
maverick @organization|31
may|34 46 0 13 -26 18 19 -33 -15 21 7
may ask|0 30
may cut|0 0 0 47 0 0 0 0 0 -66
may decide|0 0 0 -10 0 57 0 -17 0 -7
may leave|0 -6 0 -42 0 0 18 0 0 -22 24
may no|0 0 0 0 0 0 0 0 0 30
may scrap|0 0 0 0 0 0 -11 -7 0 76
may stump|0 0 0 0 0 -7 0 0 0 -8 53
may take|0 0 0 39 0 0 0 -14 0 0 -10
may weigh|-6 0 0 0 0 0 0 0 0 -28 33
mayor|11 -128 -80 16 -104 52 -62 12 -23 14 -43
mayor @place|57 -12 0 0 0 0 0 0 0 16 -9
mayor beg|0 0 0 0 0 34
mayor detention|0 0 0 0 0 30
mayor express|0 0 0 0 0 -44
mazara|15
mazeikiai refinery|0 0 0 0 0 0 0 0 0 0 34
mchinji|0 0 0 0 0 0 0 0 0 20
mcmahon|9 0 0 -20 0 0 0 0 0 -13
mean|59 -17 6 -40 73 9 -8 -25 20 0 -29
mean @state|0 0 0 14 0 0 0 0 0 33
mean reassure|47 0 0 0 -18 0 0 0 0 -7 -6
meanguera|0 0 0 0 29 0 0 -7
meanwhile|0 0 0 0 0 0 32
meanwhile @person|0 0 0 0 0 0 32
measure|32 -25 -55 61 -39 -22 -39 12 -53 0 33
meat|0 0 0 15 0 0 0 -14
mechanised|65 0 0 0 0 0 0 -8 0 -12 -8
mechanised battalion|52
medal|-99 -60 -29 -151 -82 -20 -60 -71 -50 -103 -121
meddle|12 -27 -17 69 -13 19 -13 -44 20 42 -34
media|0 0 0 38 -27 -15 -11 0 0 -9 -15
media bill|0 0 0 38 0 0 0 -7
median|0 0 0 -17 0 0 0 38 0 -6
median line|0 0 0 -17 0 0 0 38 0 -6
mediate|-170 -34 -14 -106 -112 -62 82 208 40 -103 -91
mediation|0 -16 0 77 -39 -19 13 61 0 -17 -8
mediation @place|-6 0 0 39
mediation calm|0 -10 0 0 0 0 30
mediation say|0 0 0 19 0 0 0 31
mediation text|0 0 0 46
mediator|-48 -61 -66 0 22 -22 122 57 11 -11 -35
mediator bring|0 0 0 0 -12 0 32 -10
mediator lose|0 0 0 0 0 0 41 -6
mediator release|0 0 0 0 0 0 0 37 0 0 -10
mediator say|-12 0 0 0 -10 0 24 0 0 0 31
mediator until|0 0 0 0 0 0 0 39
medical|0 34
medical kits|0 34
medicine|-56 -23 -30 -44 0 82 -78 -77 -37 42 165
meet|-191 -64 -162 -255 -130 -103 278 152 101 -359 -204
meet @group|0 0 0 7 32 0 -17 -17 -7
meet @organization|0 37 0 -9 0 0 49 23
meet @person|0 0 0 0 0 0 0 94
meet @place|21 19 0 -13 10 -18 30 0 -16 -6
meet @state|0 -16 0 -40 -12 -9 -57 38 -26
meet aboard|0 0 0 0 0 0 0 51
meet again|0 0 0 57 0 0 -9 -51 9
meet defence|0 0 0 0 0 0 -7 -12 30
meet fire|0 0 0 31 0 0 0 -32
meet first|0 0 0 0 0 0 0 -77
meet fresh|0 0 0 0 0 0 0 0 0 33
meet gather|0 0 0 37
meet halfway|0 0 0 0 0 30 -9 -14
meet intruder|32
meet mother|0 0 0 0 0 0 0 -39
meet tiger|0 0 0 0 0 0 0 30
meet vice-ministerial|0 0 0 0 0 0 -8 30
meet year|0 0 0 0 0 -18 36
meeting|-21 -52 -15 -64 -48 14 70 152 44 0 -109
meeting protester|0 -8 0 0 0 0 -8 0 0 41
mellow|-16 0 0 -39 142 0 -9 9 10 0 -40
melon|-25 0 0 0 0 0 0 0 0 18
melt|-88 247 29 -133 -9 -46 -29 60 -44 -30 -20
member|45 -69 -17 -8 10 102 -35 24 -58 27 9
member confide|0 0 0 0 0 30 0 -16
member hint|0 0 0 37 0 0 0 -7 0 -11
member state|0 0 0 0 0 55 0 -8
member tell|0 0 0 11 0 0 -17 39
member union|0 0 0 0 0 0 0 52 0 -6
member vote|0 0 0 0 0 0 0 0 0 31 -9
member walk|0 0 0 0 0 0 0 0 0 34
membership|0 0 0 -29 10 -36 0 13 0 43 -8
membership put|0 0 0 0 0 -18 0 0 0 52
memoir|41 -9 0 0 0 0 0 -11 0 -9
memorandum|-92 -26 -11 40 -71 -38 58 134 -7 9 -106
memorandum leave|0 0 0 36 0 0 13
memori|0 0 0 0 9 0 0 16
memorial|0 0 0 -20 -8 0 0 0 0 29
menace|-58 -65 -17 273 -63 -69 -22 -88 -29 -74 -99
menace settler|0 0 0 36
menace visa|0 0 0 72 0 0 0 0 0 -13 -9
mend|-101 -80 -58 -93 56 32 -74 156 -52 -119 -40
mend call|0 0 0 -21 -6 0 0 43
mention|0 0 0 -12 0 0 32 -23 32 -9
mention foreign|0 0 0 -7 0 0 33 -11
mercenary|103 75 0 56 -49 19 -37 -43 -64 -31 -19
mercenary @platform|0 0 0 41
merchandise|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
merchant|44 -15 0 34 -15 0 0 0 0 9
merchant blood|0 0 0 38
merchant ship|48
mereb|35 22 0 0 0 0 0 0 0 -10
mereb smuggler|35
merged|0 0 0 0 0 0 0 43 0 -12 -12
merged hardship|0 0 0 0 0 0 0 38 0 0 -8
merger|-70 -61 -32 -66 0 -38 -74 -83 -28 35
mess|0 0 0 16 -9 -8
messag|28 0 0 -13 0 0 0 0 0 -20
message|-19 -7 0 -18 10 80 0 -37 39 0 -6
message @person|0 0 0 0 0 0 0 40
message @state|0 -6 0 -12 -14 46 0 -66 19
message sign|0 0 0 0 0 36
messages|-60 -33 -22 -56 -28 7 79 154 0 -98 -16
metal|0 0 0 31 0 0 0 0 0 0 -11
meteor|-19
meteorologist|-85 0 -15 -56 0 75 -43 15 -20 -90 -8
method|0 0 0 -17 0 0 17
metr|0 -19
metre|0 0 0 26 0 0 0 0 0 10
metro|-35 0 0 0 0 0 -22
microblog|0 0 0 0 0 0 0 0 0 0 35
microblog back|0 0 0 0 0 0 0 0 0 0 35
microphone|-9 0 0 -6 29 0 0 0 0 0 -6
middle|0 -20 0 -7 0 0 0 21 0 0 -7
midfielder|-100 -58 -29 -153 -77 -22 -66 -74 -51 -104 -123
midnight|-24 0 0 11 0 -6 0 7
might|0 -25 0 10 0 -23 -36 91 -14 42 -16
might @weapon|-14 -8 0 39 0 0 0 0 0 -9
might annex|0 0 0 57 0 0 0 -8
might land|-33 0 0 24
might part|0 0 0 -8 0 0 0 32
might speak|0 0 0 0 0 0 0 36
might withdraw|0 0 0 -7 0 0 -14 0 0 39
might yet|39 0 0 -6
migingo|0 0 0 0 0 26
migrant|0 -22 0 26 -13 0 -22 21 0 -16 28
migrant fence|-13 0 0 0 0 0 0 0 0 36
migrant register|0 0 0 0 0 0 0 0 0 -7 47
migration|0 0 0 -43 -6 -7 0 28
migration agreement|0 0 0 -33
mild|0 0 0 24 0 0 0 -18
milder|0 0 0 0 18 -17 0 17
mile|67 33 0 -19 -12 0 0 -13 0 -32 -18
mile @place|57 -17 0 0 0 0 0 0 0 -8 -14
mile line|-7 34
mileage|0 0 0 0 0 0 0 0 0 -16
militant|205 15 -14 -6 -25 -27 -42 -31 -118 -10 27
military|163 66 62 -96 -166 19 -94 -51 -89 26 -7
military build-up|41
military committee|0 0 0 0 0 0 0 -8 30
military deliveri|0 0 0 0 0 0 0 0 0 32 -8
military flight|-15 0 0 0 0 0 0 0 0 0 40
military goal|-8 0 0 0 0 34
military good|0 0 0 0 0 0 0 0 0 43
military police|-9 0 0 0 0 0 0 0 0 0 30
military train|0 0 0 -21 0 0 0 -13 0 34 -9
military virologist|-10 -8 0 0 0 0 0 0 0 0 34
militia|141 116 66 -11 -151 -34 -107 -84 -116 -72 -90
militia @place|0 0 0 0 0 0 0 35
militia army|0 -34 0 19
militia forborne|-12 35
militia give|-31 0 0 9
militia lay|-34 20
militiaman|98 49 0 12 -48 21 -31 -38 -63 -18 -15
militiamen|140 43 0 0 -51 12 -33 -51 -63 21 -11
militiamen hasouna|0 0 0 0 0 0 0 0 0 35
militiamen loyal|39 0 0 0 0 0 0 -6 0 -27
militiamen put|-7 0 0 0 0 0 0 0 0 30
mill|-16 0 0 43 0 -11 -7 -9 0 23 -13
mill stand|0 0 0 0 0 0 0 0 0 34
million|-42 -59 -28 8 -70 -50 -37 -29 -19 12 35
million @state|0 0 0 11 0 -6 0 -7 0 43
million credit|0 0 0 0 0 0 0 0 0 0 31
million euro|-25 0 0 -9 0 -8 0 0 0 -11 61
million freeze|0 0 0 0 0 0 -7 0 0 -33
mind|-7 0 0 15 -10 54 0 0 0 -10
mine|75 -43 -66 63 0 61 -172 -114 -58 0 6
mine along|30 -7 0 14 -21
mine charge|0 0 0 -20 0 48
mine detonate|-29 49
mine disaster|0 0 0 -19 39 -22
mine lay|32
mine strip|30 0 0 -15
minefield|7 34 0 0 -8 0 0 0 0 -8
minehunter|175 12 66 -68 -99 -53 -72 -71 -52 -83 -68
miner|-29 0 0 33 0 -7 -10 -40 0 31
miner go|0 0 0 -11 0 0 -7 -13 0 53
miner will|0 0 0 49 0 0 0 0 0 0 -6
mineral|0 0 0 0 0 0 -21 11
minesweeper|124 75 67 -71 -100 -44 -72 -71 -52 -75 -68
minesweeper bring|0 41
minesweeping|-61 175 -11 19 -22 44 -27 -9 0 0 -25
ming|0 0 0 0 0 0 0 0 0 -30
ming steal|0 0 0 0 0 0 0 0 0 -30
minimum|0 0 0 0 0 0 0 0 0 35
minimum wage|0 0 0 0 0 0 0 0 0 35
mining|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
minister|-104 -59 -72 63 -10 54 74 113 0 -20 -64
minister accuse|0 0 0 -32
minister hint|0 30 0 -8 0 0 0 0 0 12 -13
minister lunch|0 0 0 0 0 0 20 -32
minister say|-15 12 0 44 -28 7 18 12
minister see|0 0 0 0 0 32 0 -8
minister sign|0 0 0 -18 0 0 0 31
minister tell|0 0 0 22 0 40
minister think|0 0 0 0 0 30
minister walk|0 0 0 0 0 0 -11 0 0 0 35
minister who|0 0 0 0 35 0 -9
minister will|0 0 0 -9 11 0 -12 42 -9
ministerial|0 0 0 0 -22 0 0 11
ministry|0 -93 -71 51 -18 -68 -17 40 42 50
ministry @place|-17 0 0 -48 -9 -12 0 35 0 -44 25
ministry @state|0 0 0 -7 35 0 0 -9 0 0 -9
ministry announce|0 -9 0 -14 0 0 0 -21 0 52
ministry claim|0 0 0 40
ministry coloni|-15 0 0 -13 0 0 30 -9
ministry decline|0 0 0 33 0 -15 0 0 0 -16
ministry fourth|0 0 0 0 0 0 0 0 0 30
ministry gate|0 0 0 32
ministry mailbox|0 0 0 32 0 0 0 0 0 -12
ministry promise|0 0 0 0 0 0 0 -7 0 0 53
ministry say|-20 -20 0 -15 0 28 0 -51 53 11 17
ministry seize|60 0 0 0 0 0 0 0 0 -14
ministry voice|0 0 0 45 -7 -24
mink|0 0 0 -17
minority|0 0 0 50 -8 -9 0 13 0 -9
minsk-2|0 0 0 0 0 0 0 60
minsk-2 born|0 0 0 0 0 0 0 60
mint|0 0 0 15 0 0 -24 8
minu|0 0 0 -11 0 0 0 27 0 0 15
minu plumb|0 0 0 0 0 0 0 0 0 0 31
minute|0 0 0 -13 0 33 0 -7
minute silence|0 0 0 -10 0 35
mirjaveh|0 0 0 0 0 0 0 0 0 29
mirror|0 0 0 15
miscounted|0 0 0 0 0 48
miscounted half|0 0 0 0 0 48
misdeed|0 -7 0 32 0 0 41 -8 0 -12
misdeed since|0 -7 0 32 0 0 41 -8 0 -12
misgiving|0 0 0 0 0 22
misjudged|0 0 0 0 22 0 0 9
mislabelled|0 0 0 0 0 0 -7 0 0 -33
mislabelled date|0 0 0 0 0 0 -7 0 0 -33
misread|0 -7 0 -14 48 0 -10 -14 -7
miss|17 0 0 -9 39 -20 36 91 0 0 -9
miss @state|0 0 0 0 16 0 0 46 0 0 -26
miss @weapon|0 0 0 0 0 33
miss deadline|0 0 0 0 0 0 38 -18
miss fuel|-8 0 0 56
miss shrimper|0 0 0 0 -11 0 0 0 0 0 35
miss soldier|-17 0 0 0 0 0 0 38
missile|122 -89 0 -28 -72 72 -45 -33 -68 -74 -91
missile @date|0 0 0 -6 0 0 0 41
missile @organization|0 0 0 -9 0 0 0 0 0 0 43
missile @state|44 0 0 24
missile bring|40 0 0 -7
missile come|-33 0 0 24
missile counted|0 0 0 -34 32 0 0 -8
missile fire|-33 0 0 0 0 11 0 0 0 31
missile land|-9 0 0 43
missile treaty|0 0 0 -31 0 0 45
mission|-28 54 -10 -44 0 11 -13 35 44 55 -43
mission @organization|0 0 0 0 -7 0 0 38 0 -30
mission around|0 30
mission learnt|0 0 0 49 0 -21
mission pack|0 -15 0 0 0 0 0 0 0 43
mission say|9 12 0 -6 0 0 0 0 0 -32
mission seven|0 0 0 0 0 0 0 -27 30
mission staff|0 -9 0 -7 -9 0 0 0 0 30
mission will|0 -20 0 0 0 0 0 36
mistak|0 0 0 -22 25 37
mistak handle|0 0 0 0 0 37
mistake|40 0 0 -40 6 46 12 -18
mistake @state|0 0 0 -40 0 49 0 -12
mistake allow|42
mistreated|25 0 0 0 0 0 0 0 0 -10
mistrust|12 24 -7 -40 8 -18 35 50 38 0 -26
misunderstand|0 0 0 0 12 47 0 0 0 -6
misunderstand among|0 0 0 0 0 47
misunderstanding|0 0 0 0 43 -29 0 -30
misunderstanding @state|0 0 0 0 30 -29
mixed|0 0 0 0 0 0 0 26
mln|-103 -131 -59 -73 -64 -61 -103 -134 -33 70 28
mm|16
mob|21 -6 -26 -19 -6 0 42 0 -10 52 -18
moba|23
mobile|41 0 0 -11 0 0 0 0 0 -18 6
mobile network|39 0 0 0 0 0 0 0 0 -16 -7
mobilisation|115 8 21 -28 46 -18 -77 -8 0 -70
mobilise|188 -18 -18 14 -60 -59 -27 -58 11 -68 -62
mobilise give|67
mobilization|140 -14 15 -10 0 -9 0 -22 0 -24 -9
mobilize|126 -11 -17 22 -57 -52 -27 -53 12 -60 -59
mock|-58 -76 -24 198 -86 -87 34 -73 -23 -127 -90
modelo|26 -7
moderate|-45 0 -16 -51 113 -32 25 42 0 -37 18
modern|17
mollify|-21 0 0 -41 146 10 -8 14 9 0 -51
moment|0 -13 0 -20 0 -7 36 -14
momentum|0 -9 0 -39 0 20 8 -31 14 -20 37
monarch|-19 -61 -64 36 -15 -13 23 70 16 8 -33
monarchi|0 0 0 -6 9 -15
monastery|44 0 0 13 -7 -13 0 0 0 -24 23
monastery arrest|47 0 0 0 0 0 0 0 0 -16
monday|0 0 0 0 0 0 0 0 0 37 -10
monday prayer|0 0 0 0 0 0 0 0 0 37
monetary|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
money|-57 -29 -30 7 0 44 -51 -19 -39 30 111
money @state|0 0 0 -13 0 -7 0 -10 0 48 6
money all|0 0 0 36
money out|0 0 0 0 0 -11 0 0 0 37 -9
monitor|-17 13 -22 23 -38 17 -111 -44 -15 0 13
monitor @place|-7 39 0 23 0 0 0 -19 0 0 7
monitor @state|-33 -9 0 0 0 0 0 9 0 -12 -14
monitor express|0 0 0 0 0 33
monitor la|0 0 0 0 0 0 0 -32 0 0 50
monitor recall|0 0 0 -42 0 0 0 0 0 64 -12
monitor say|67 21 0 -12 0 0 0 -9 0 -19 15
monitor truce|0 -20 0 0 0 0 0 36
monitor turn|-14 -8 0 39 0 0 0 0 0 -9
monk|22 0 0 0 0 0 0 0 0 44 -15
monk club|49 0 0 0 0 0 0 0 0 -10
monk turn|0 0 0 0 0 0 0 0 0 44 -9
monopoly|0 0 0 0 0 0 0 0 0 29
month|-11 43 0 23 -25 -13 19 51 0 0 28
month #|0 -17 0 0 0 0 0 0 0 -15 34
month @military_unit|-55 59
month @organization|35 -9
month cancel|0 0 0 0 -7 0 0 53
month contract|0 38 0 0 0 0 0 0 0 -17
month rally|0 0 0 0 0 0 0 36 0 -9
month-old|0 0 0 47
month-old truce|0 0 0 47
monthly|0 0 0 0 0 0 0 17
months|-9 0 0 -37 28 0 -24 9 15 14 -15
months @state|-8 0 0 -14 -19 0 0 41 0 9
moor|74 -26 -7 0 -78 -18 -30 0 -32 -18
mooted|0 0 0 0 0 0 33 -6
mooted autumn|0 0 0 0 0 0 33 -6
moratorium|-67 -8 -13 -34 0 31 0 0 28 -64 95
moratorium @state|0 0 0 -11 0 0 0 0 0 0 36
more|29 0 -7 8 -11 -33 32 -71 44 -6 34
more @date|0 0 0 0 0 0 0 0 0 0 34
more @state|-17 -9 0 33 0 0 0 0 0 25 -13
more accept|0 0 0 0 -8 0 0 -15 0 0 36
more coffee|-9 0 0 14 0 0 31 0 0 -6
more cooperation|0 0 0 0 0 0 0 0 34
more land|0 0 0 36 0 0 -9
more reef|34
more refugee|0 0 0 0 33 -15
more sandbag|0 36
more sandwich|0 0 0 0 0 0 -12 -27 31
more than|43 0 0 -19 0 -43 0 0 0 -34 14
more time|0 0 0 -30 0 10
morning|0 -13 0 0 12 -33 31 17 0 -17 7
mortar|101 -17 -70 36 9 0 -53 -119 -66 -41 -42
mortgage|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
mosque|27 0 0 0 0 12 0 0 0 -8
most|0 38 0 -39 21 -21 -33 -8 0 -64 11
most @place|0 52 0 0 0 0 0 -9 0 -6 -26
most ban|0 0 0 0 0 0 0 0 0 -37 22
most serious|0 0 0 -11 30
mostly|0 0 0 -7 0 0 0 -13 41
mostly about|0 0 0 -6 0 0 0 -11 32
mothball|-115 165 13 8 0 -11 -7 17 -36 -25
mothball inspector|-27 30
mother|23 0 0 34 0 -49 0 -45 0 35 36
mother empty|0 0 0 0 0 0 0 0 0 40
mother government|0 0 0 0 0 -48 0 0 0 0 48
mother outside|0 0 0 42
mother wive|31
motion|-103 -42 0 51 0 23 13 -14 0 14 -50
motion concern|0 0 0 -7 0 39 0 0 0 -7
motion delist|0 0 0 31
motion send|0 0 0 -15 0 0 0 -8 0 62
motiv|0 0 0 15 0 0 0 -7
motivated|0 0 0 -16
motor-rifle|0 -17
motorcyclist|27 0 0 -6 0 0 0 0 0 -13
motorist|-23 -36 0 25 -8 -17 -25 -34 -7 -15 -30
motorway|-16 0 0 -18 0 0 -16 -7 0 39
motorway manure|0 0 0 0 0 0 0 0 0 36
mount|-16 -65 9 19 -8 60 -20 -24 0 33 10
mount @place|-11 0 0 0 0 52
mountain|-31 25 0 19 0 0 0 0 0 0 -7
mounti|-11 0 0 0 0 0 0 0 0 18
mourned|0 0 0 -7 0 58 0 0 0 -15
mourned @state|0 0 0 0 0 59 0 0 0 -15
mourner|44 0 0 10 0 0 0 0 0 -14 -6
mouth|14 -8 -32 101 -90 10 35 -29 15 -53 -50
move|165 -68 -121 20 -10 -9 -97 -33 98 -252 -100
move @platform|35 -6 0 -9
move again|0 11 0 0 0 0 0 0 0 0 57
move closer|-7 0 0 0 0 0 24 39
move goalpost|0 0 0 69
move marker|0 0 0 0 0 0 0 47
movement|0 0 -26 20 -34 62 55 87 -41 -70 74
movement @state|-15 0 0 -9 0 52 0 0 0 20
movement maintain|0 0 0 0 0 48
movement neighbour|0 0 0 0 0 40
movement promise|-8 0 0 41
movement will|0 0 0 -24 0 0 -17 39
movie|-38 -15 -12 -79 27 -30 -45 -95 -14 -63 -39
mow|80 -52 -24 0 -31 -45 -46 -50 -31 -21 -32
mown|29 0 0 0 0 0 0 -7 0 -16 -19
mp|-19 -61 -64 44 -19 -13 21 62 16 8 -33
mps|-19 -67 -64 31 -15 -13 21 70 16 32 -33
msc|0 0 0 0 -25 0 0 0 0 0 13
much|-17 -23 0 -25 -17 27 23 -14 0 47 -23
much @place|0 -9 0 0 0 0 0 0 0 36 -17
much photograph|-9 0 0 -25 0 30
mudslid|0 0 0 0 0 36 0 -11 0 -7
muffled|0 0 0 0 35 -7
muffled criticism|0 0 0 0 35 -7
mufti|0 0 0 32 0 0 0 0 0 -24
mugging|-23 -36 0 27 -8 -17 -25 -34 -7 -35 -30
mull|30 0 0 0 0 39 0 -7 84 0 -15
mull compromise|0 0 0 0 0 40
mull pipeline|0 0 0 0 0 0 0 0 87 -11
mull return|51 0 0 0 0 0 0 0 0 0 -11
mullah|0 0 0 0 26 0 0 -26
multilateral|0 0 0 0 0 0 17
multiple|24
mum|0 0 0 0 0 28
munition|43 -17 -37 48 32 73 0 -33 -32 32 -12
munition burst|30
mural|0 0 0 -19 0 9
murder|48 0 -24 0 7 -28 -53 0 -26 -83 -18
murder name|0 0 0 14 0 0 0 31
murderer|-23 -36 0 32 -9 -17 -25 -37 -7 -35 -30
mused|22 0 0 -14 0 25 0 -15 0 -17
museum|-29 -16 0 -32 36 -10 -13 -29 -10 -22 -14
music|0 9 0 24 0 0 0 0 0 0 -10
must|-66 -26 0 134 -30 -10 -37 -24 -9 -32 -38
mustard|-21 41 0 20
mustard gas|0 42 0 -8
muster|0 116 0 0 -77 -29 -37 15 -68 -39
mutineer|67 0 0 39 -22 -43 0 0 0 -9
mutineer loot|35
mutiny|48 11 0 0 0 0 -7 0 0 38
mutiny column|70
mutual|-6 -14 0 -6 -23 0 72 -22
mutual recognition|0 0 0 0 -18 0 51
muzzle|0 0 0 25 0 0 0 0 0 0 -18
muzzled|0 0 0 -12 12 0 0 0 0 24
my|-8 -7 0 -13 10 -30 -8 -13 0 9
nab|-74 -48 30 -24 -49 9 -19 0 6 153 49
nab @state|-8 0 0 -9 0 0 0 0 0 43 -8
name|-80 -28 -37 103 -143 16 0 157 -14 -178 -41
name @place|60 0 0 -7 0 0 0 -10 0 0 -15
name @state|-10 0 0 10 23 -11 7 -27 0 -26 33
name date|0 0 0 9 0 -12 0 45
name day|0 44
name engineer|0 0 0 -7 0 0 0 31
name go|0 0 0 0 0 0 0 0 35
name immigration|0 0 0 0 0 0 0 0 0 -6 39
name street|0 0 0 -10 0 57 0 -17 0 -7
napalm|92 -55 -31 14 -10 -54 -48 -64 -31 -56 -16
narrow|36 -34 0 -33 8 8 -27 48 28 -61 25
nascent|0 0 0 0 0 -7 0 22
nasser|0 0 0 38 0 0 0 -46
nasser envoy|0 0 0 38 0 0 0 -46
nation|-39 -24 -65 58 -23 16 13 68 14 41 -45
nation grief|0 0 0 -6 0 42
nation pact|0 31
national|23 -75 -17 31 -25 -75 -20 18 -56 17 56
national archive|0 0 0 0 0 -51 0 0 0 0 34
national evacuate|-33 0 0 0 0 0 0 0 0 27
nationalise|-63 -57 -38 -27 -27 -42 -39 -89 -29 26
nationalize|-63 -57 -38 -25 -25 -42 -38 -88 -29 0 15
nationwide|0 0 0 -24 13 0 0 13
natural|0 0 0 29 0 0 -7 -8 0 24
natural outlet|0 0 0 30 0 0 0 -7
naval|0 0 60 -20 -19 72 39 -12 0 -23
naval blockade|0 0 0 0 0 36
naval drill|0 0 0 -12 0 0 46
naval infantry|-33 -6 31
naval manoeuvr|0 0 38 0 0 0 0 -8 0 -11
naval rating|43 0 0 0 0 0 0 0 0 -10
naval source|32
naval-force|136 39 68 -67 -99 -51 -72 -70 -52 -74 -60
navigator|-20 0 0 0 0 0 0 53 0 -17
navigator @place|-20 0 0 0 0 0 0 53 0 -17
navy|106 110 79 -64 -145 0 -96 -86 -117 -44 -76
navy @place|-47 0 0 0 0 0 0 0 0 28 -16
navy @weapon|-17 0 0 0 0 0 0 0 0 0 51
navy blow|-35
navy no|0 -20 0 0 0 0 0 0 0 42 -20
navy say|-45 89 0 32 0 -7
navy throw|39 -7
navy wound|-36 17
nba|-99 -57 -29 -151 -76 -20 -60 -71 -50 -103 -121
near|113 -54 -12 -43 -38 -20 -13 -26 -11 -35 -11
near @place|7 -38 -7 -14 -33 -10 -15 -14 -9 9
near-collision|-13 0 0 23
nearer|23 -20 0 0 -8 0 68 -29
nearer aid|33 -12
nearly|57 -11 0 0 0 0 -6 10
nearly fight|36 0 0 0 0 0 0 -11
neck|-8 0 0 31 0 0 -7 0 0 -13
need|-118 0 -32 164 32 30 8 -22 -40 -54 -53
need help|0 0 0 0 0 32
need no|0 0 0 50 0 0 -11 27
negotiate|-323 -154 -128 -152 -101 -253 141 147 106 -174 -133
negotiate killer|0 0 0 0 0 0 31
negotiation|-136 -58 -79 -110 -102 52 306 106 -32 -291 -190
negotiation captive|0 0 0 0 0 0 0 45
negotiation grab|0 0 0 36 0 0 -9
negotiations|-19 -41 -15 -71 -44 28 83 103 48 -41 -104
negotiator|-53 -82 -67 23 14 -42 119 201 0 -67 -64
negotiator go|0 0 0 0 0 0 38
negotiator meet|0 0 0 0 0 0 -14 47
negotiator note|0 0 0 0 0 0 37
negotiator threaten|0 0 0 45 0 0 0 20
neighbour|-21 -18 0 40 0 74 -46 0 -11 -14 -18
neighbour train|0 0 0 0 0 40
neighbour will|0 0 0 -8 0 48 0 -7 0 -8
neighbour without|0 0 0 20 0 -13 0 33
neighbourlines|0 0 0 14 -15
neisse|0 0 0 0 25 -9 0 -23
neither|-12 13 0 23 17 25 31 -63 74 -32 -11
neither blame|0 0 0 -35 0 19
neither confirm|-6 0 0 8 0 30 0 0 0 -10
neither country|0 0 0 -21 33
neither escalate|0 0 0 35
neither see|0 0 0 -9 0 0 0 -13 45
neither side|0 0 0 28 0 -11 50
neither would|0 0 0 -8 32
nerve|0 0 0 17 0 0 -8
nervou|0 0 0 0 24 0 0 -8
nest|-11 -10 0 44 0 0 0 0 0 -12 -12
netflix|-38 -15 -12 -79 27 -30 -45 -95 -14 -63 -39
nets|15 -13 0 0 0 0 0 0 0 43 -16
nets take|17 -7 0 0 0 0 0 0 0 41 -10
netted|0 0 0 0 0 0 0 0 0 26
network|49 -16 0 -25 -29 -9 -20 49 0 81 -33
network convict|39 0 0 0 0 0 0 0 0 -16 -7
network deleted|34 0 0 0 0 0 0 0 0 -13 -6
network list|0 0 0 0 0 0 0 0 0 46
neutral|-7 -22 0 21 0 -14 -17 24 0 -23 43
neutral @platform|0 -21 0 0 0 0 0 0 0 0 43
neutralised|19
neutrality|0 0 0 -24 34 21 -6
never|-76 -43 -64 90 -86 -32 153 -160 -42 31 -178
never card|0 0 0 0 -12 0 0 -8 0 45
never move|0 0 0 -12 0 44
never return|0 0 0 0 0 -10 34
never want|0 0 0 -39 20
new|-78 -8 -12 42 26 -80 -60 26 8 -36 -11
new @person|0 0 0 -27 13 0 0 37 0 -10 -12
new @state|0 50 0 -18 27 -16 0 21 0 -7
new @weapon|6 -6 0 -9 0 0 0 0 0 0 30
new authorities|0 0 0 -15 42 0 0 -8
new come|0 0 0 0 0 -8 -7 -6 48
new fence|-7 0 0 0 0 0 0 0 0 30
new loan|0 0 0 0 0 -6 0 64 0 11 -7
new map|0 0 0 53 -17 -16 0 0 0 -14
new pitch|0 0 0 34
new ruler|0 -8 0 0 0 41 -10 18 -8 -10 7
new season|0 37 0 0 0 0 0 -8
new start|0 0 0 0 0 0 37
newest|-26 -8
news|-27 0 0 16 10 20 -14 35 0 19 -10
news @place|0 30 0 0 0 37 0 0 0 -8 -11
news agency|-36 -27 0 21 15 -12 0 17 0 13
newsletter|-12 0 0 -11 28 0 0 0 0 -8
newsmen|0 0 0 -13 0 0 0 34
newspaper|51 -16 0 -37 31 -29 13 -26 0 -10 59
newspaper office|0 0 0 0 0 0 0 0 0 0 45
newspaper quote|0 0 0 0 30 -17
newspaper say|0 0 0 26 -12 0 34 -19 0 0 40
newspaperman|0 0 0 0 0 0 0 0 0 25
newsroom|54 0 0 -10 -7
newsroom years|32 0 0 0 -6
next|-40 -14 0 82 -17 0 15 39 0 -12
next @state|-24 0 0 63
next round|0 0 0 0 0 -20 42 13
nfl|-99 -57 -29 -151 -76 -20 -60 -71 -50 -103 -121
ngo|-19 -61 -64 36 -15 -13 23 70 16 8 -33
nias|-10 0 0 0 0 34
night|125 18 -9 16 0 -29 -35 0 -13 0 26
night @state|-7 0 0 59 0 0 0 -19 0 -31
night curfew|0 0 0 0 0 0 0 -30 0 0 50
night dawn|0 0 0 0 0 0 -10 31
night four|0 0 0 0 0 0 0 60
night jam|0 0 0 0 0 0 0 0 0 40
night quake|0 0 0 0 41
night quiet|0 36
night run|0 42
night-vision|-6 -7 0 -13 0 42 0 0 0 -9
night-vision goggl|-6 -7 0 -13 0 42 0 0 0 -9
nightclub|-25 -36 0 25 -9 -17 -27 -34 -7 -39 -30
nightfall|-26 63 0 0 0 0 0 -14 0 -25
nightly|23 12 0 0 0 -38
nightly home|26 0 0 0 0 -35
nighttime|0 0 0 0 0 0 0 0 0 26
nikiforo|15
nil|0 -11 0 0 0 0 0 0 0 40 -21
nil @date|0 -11 0 0 0 0 0 0 0 40 -21
nine|0 -40 6 21 -30 -47 -30 -19 -6 86 76
nine @state|-41 -8 0 20 -7 -8 -13 0 0 31 9
nine leader|0 0 0 0 0 -39 0 0 0 44
nine other|70
nineteen|-24 0 0 0 0 0 15 -31 0 21 10
nineti|0 0 0 0 0 0 0 22 0 0 -15
ninety|18 0 0 -20 0 0 -6 22 0 -8
ninja|-34 20
ninja militia|-34 20
ninth|0 0 0 -23 0 0 0 12 0 -21
nipped|0 0 0 -23 13
niño|-9 0 0 0 0 0 0 0 0 0 46
no|-22 -22 -35 -45 114 -90 190 -75 11 0 -98
no @date|0 0 0 61
no @state|30 -20 0 23 -15 -9 -14 -7 0 -17
no @weapon|0 77 0 0 0 0 -10 0 0 0 28
no air|0 0 0 0 0 31
no breakdown|0 0 0 0 0 0 -27 0 32
no breakthrough|0 0 0 0 0 0 -27 0 32
no case|0 0 0 -22 0 33 -6
no cohesion|0 0 0 30 0 0 -10 0 0 -7
no country|0 0 0 0 33 -15
no date|0 0 0 0 0 -21 32
no deal|0 0 0 0 0 0 25 -46
no flar|0 39
no grudge|0 0 0 -8 37 0 -12 10 -8
no hand|67 0 0 0 -12
no harm|0 0 0 -38 17
no headway|0 0 0 0 0 0 33 -8
no intervention|0 0 0 36 0 0 0 0 0 0 -7
no invitation|0 0 0 0 -12 0 0 51
no longer|-46 0 0 -57 27 -47 12 -13 -8 56 51
no nearer|0 0 0 0 -8 0 68 -29
no new|0 0 0 0 0 0 0 35
no one|0 14 0 -39 37 -24 6 -9 0 -17
no order|59 -31 0 0 0 0 0 0 0 18
no plan|-7 -16 0 28 -39 0 -6 0 0 27 27
no progress|0 0 0 0 0 0 0 -30
no quarrel|-11 0 0 -17 53 -8 -9
no reason|-12 0 0 -21 25 35 -19 0 0 33
no relations|0 0 0 0 -16 39
no reply|-18 0 0 0 -9 -22 44 -17 17 -10
no rule|0 0 0 30 0 0 -10 0 0 -7
no sanction|0 0 0 0 0 -25 0 0 0 48
no second|0 0 0 52 -11 -25
no shot|0 39
no string|0 0 0 0 0 0 -10 39
no such|0 0 0 0 8 0 -6 43
no talk|0 0 0 -15 0 0 -62 28
no ten|0 0 0 37 -8 0 0 16
no war|-7 0 0 -18 76 0 -9
no-fly|0 0 0 0 0 7 0 0 0 23
no.|0 0 0 33 0 -18 0 0 0 -9
noble|-11 0 18
nobody|-32 7 0 -40 14 -54 22 0 16 29 8
nobody @place|-30 0 0 8 0 -10 0 0 0 14
nobody capital|-6 0 0 -6 0 0 0 0 0 0 38
nobody ears|30 0 0 -9 0 -22
nobody here|0 0 0 -11 36 -9
nobody hurt|-39
nod|0 0 0 0 22 0 0 0 0 0 -9
noise|-7 0 0 -13 0 -15 0 0 0 -31
noise appeal|0 0 0 0 0 -44
noise night|0 0 0 40 0 0 0 0 0 -30
nomad|0 0 0 0 0 0 0 -11 39
nomad chief|0 0 0 0 0 0 0 -11 39
nominate|24
nomination|0 0 0 0 0 0 -18
non|0 0 0 16 -7 0 0 -14 0 37 -14
non-proliferation|0 0 0 -15 0 0 23
none|33 18 0 27 -17 0 10 -22 29 -10 33
none @state|0 0 0 36 -11
none float|0 0 0 0 0 0 0 0 0 0 35
none four|0 0 0 0 0 0 0 -16 32
none wiser|0 30
noodl|0 0 0 0 0 -15 0 0 0 0 9
nor|0 18 0 52 -44 46 0 -17 0 -29 -9
nor absolve|0 0 0 -35 0 19
nor deny|0 0 0 0 0 31 0 0 0 -10
nor no|0 0 0 0 0 32 0 -8
nor yield|0 0 0 35
nordic|0 0 0 15 15 -7 7 -24
normal|0 0 0 0 0 0 -18
normalisation|0 0 0 7 -26 0 0 0 14 -16
normalisation talk|0 0 0 0 0 0 -13 -39 16
normalisation tie|0 0 0 -11 -15 0 0 44 0 -13
normalise|40 -36 -19 -31 -10 -62 -74 178 -66 -125
normalise appropriate|0 0 0 -13 0 0 0 32
normalization|0 0 0 0 0 0 18 -20
normalize|49 -34 -18 -11 0 -56 -72 116 -65 -106 11
norman|-19 0 0 -10 0 0 0 0 0 21
north|11 56 -9 24 6 95 13 50 -14 33 19
north @person|0 0 0 -7 27 0 0 -33 0 17
north @state|0 30 0 -9 0 0 0 29 0 -6 -19
north back|0 0 0 0 0 0 -29 0 0 35
north negotiator|0 0 0 45 0 0 0 20
north news|0 0 0 36 -11
north river|0 30 0 -26 0 0 -6
north say|-24 39
north scuttle|0 0 0 0 0 0 0 0 0 0 35
north take|0 0 0 0 0 0 0 0 0 34
northern|49 40 0 -16 0 8 -7 11 0 -17 -21
northern suburb|0 0 0 0 0 0 0 0 0 39
nose|54 -14 17 9 6 -21 -17 -12 7 -19 -35
not|-39 -87 -141 77 71 -48 223 -159 -70 -47 -290
not @date|32
not @state|-37 24 0 22 0 0 -11 0 0 16
not @weapon|-31 31 0 -10
not about|39 0 0 0 0 0 0 0 0 0 -7
not against|0 0 0 -27 31 0 0 -22
not answer|0 0 0 -32 20 0 -11
not astonished|-29 0 0 0 0 30 0 0 0 -12
not back|0 0 0 -40 0 0 -11 0 0 44
not beg|0 0 0 0 0 0 -10 39
not comment|0 0 0 0 0 40
not concede|0 0 0 -9 40
not concession|0 0 0 -9 -8 0 0 -7 51
not consult|0 0 0 30 -10 0 0 0 0 -11
not contemplate|0 0 0 54 0 0 -8 0 0 -6
not coordinat|0 0 0 -35 0 -9 34 -8
not cut|0 0 0 -34 73 0 -10 0 0 -14
not dream|0 0 0 -42 13 0 0 0 0 -7
not drill|0 0 0 -21 31 0 -7
not exclude|0 0 0 47 -7
not excluded|0 0 0 9 0 0 -36 56
not extend|0 0 0 37 0 0 -9 -39
not first|0 0 0 -37 40
not forget|0 0 0 0 -7 34 -14
not give|0 0 0 40 -7 0 -9
not go|-8 -18 0 -28 0 -18 15 -6 0 81 -8
not guilty|30 0 0 -9 0 -22
not gunpoint|0 0 0 0 0 0 -9 38
not haggle|0 0 0 -32 0 0 28
not hear|0 0 0 41 0 -28
not heed|0 0 0 -8 -7 33 -11 -18
not interested|0 0 0 -28 31
not intimidate|0 0 0 -33
not lay|0 36 0 -14 -19
not leave|0 -19 0 76 0 0 0 0 0 -7
not let|64 -10 0 66 -19 10 -20 0 0 35 -14
not months|0 0 0 -11 -15 0 0 44 0 -13
not negotiate|0 0 0 -14 0 0 45 -7
not offer|0 0 0 0 0 0 0 0 0 0 36
not one|9 -11 0 -42 -11 -8 10 38
not read|-9 0 0 -25 0 30
not release|-21 0 0 -7 0 0 0 0 0 0 41
not reopen|0 0 0 84 0 0 -13 0 0 0 -6
not return|0 0 0 39 0 0 11
not rouble|0 0 0 0 0 0 0 0 0 36
not rule|32 0 0 -27 -8 -7 -58 21 0 19
not rupture|0 0 0 -30 -13 0 0 0 0 35
not see|43 0 0 0 0 -15 -7 0 0 -15 -9
not shoot|-22 27 0 0 60 -46
not shut|0 0 0 0 0 0 -11 0 0 37
not sign|0 -9 0 -61 -12 0 74 -9
not since|-29 37 0 0 0 0 0 0 0 -9
not single|0 0 0 -36 0 0 25
not sit|0 0 0 -35 -7 0 36 -12 0 -6
not speculate|-29 0 0 -8 0 41
not storm|0 33 0 -8 0 0 0 0 0 -8
not table|0 0 0 0 -19 0 35
not talk|0 0 0 -17 0 -10 32 -8
not travel|0 0 0 -6 0 24 45 0 0 0 -20
not under|0 0 0 33 0 0 -11
not use|0 0 0 -25 38 11
not want|0 0 0 -65 12 -11 53 12
not withdraw|0 -34 0 33 0 0 -8 0 0 -14
not word|0 0 0 0 0 0 20 -32
notch|0 20
note|-78 -76 0 97 45 94 -60 -38 156 -98 -25
note @date|0 0 0 -23 37 -9 -8 0 23
note @place|0 0 0 30 0 19 0 0 0 0 -9
note dam|0 0 0 -27 0 46 0 0 0 -12
note great|0 0 0 0 0 30
note say|0 0 0 38 -10 -26 0 0 -10
note sorrow|0 0 0 -11 46 -9
note two|0 0 0 0 17 0 0 0 0 0 31
note what|0 0 0 -27 0 -12 0 0 39
nothing|-21 50 -8 0 -58 -36 181 -112 90 -23 -35
nothing @state|58 0 0 0 0 0 -7
nothing against|0 0 0 0 0 -18 0 40
nothing discuss|0 0 0 0 0 0 30
nothing drive|0 0 0 0 0 0 0 0 31
nothing fire|-33 59
nothing less|0 0 0 41 0 -7 0 0 0 17
nothing new|0 0 0 -13 0 -8 -26 -10 52
nothing reproach|0 0 0 -45 0 27
nothing say|-13 38 0 0 0 13
nothing so|0 -10 0 0 0 0 30
nothing talk|0 0 0 -22 0 -14 29 -44
nothing yet|-10 0 0 0 0 57 0 -8
notice|-22 6 0 80 -29 0 -7 0 0 0 -34
notice @state|0 31 0 25 0 0 0 0 0 -10
notice no|0 0 0 30 0 0 -10 0 0 -7
notice surprise|0 0 0 37 0 -23 0 0 0 -7
notice would|0 -10 0 -15 -19 0 33
noticed|-19
notify|0 -8 0 22 -9 -6 0 -16 0 92
notify @state|0 0 0 0 0 0 0 -12 0 45
notify mariner|0 0 0 0 0 0 0 0 0 48
notion|25 -14 -23 0 58 105 -25 6 -10 -22 -54
notion country|0 0 0 -16 20 -49
notion hand|0 0 0 35
novel|-39 -19 -12 -82 26 -33 -46 -96 -15 -79 -39
novelist|0 0 0 0 0 0 -12 -53 0 -7
novelist @state|0 0 0 0 0 0 0 -32
novice|0 0 0 15
now|25 20 0 18 29 -19 -6 18 -9 -29 12
now @state|0 0 0 -51 16 0 0 9
now go|0 0 0 0 0 0 0 0 0 -6 45
now work|0 0 0 0 0 0 0 30
nowhere|0 0 0 0 0 0 16 -14 -11
npt|0 0 0 0 29 0 -22
nuclear|67 0 0 -45 -6 -7 12 16 -7 0 37
nuclear accord|0 0 0 0 -9 0 33 -18
nuclear blockade|0 0 0 -22 0 33 -6
nuclear device|49 0 0 -22
nuclear round|0 0 0 0 0 0 -10 31
nuclear test|0 0 0 -11 0 0 0 0 0 0 36
nuclear use|0 0 0 38 0 0 0 -14
nudged|0 0 0 0 0 76 -9 0 0 -12
nudged @state|0 0 0 0 0 76 -9 0 0 -12
nuijamaa|0 0 0 0 0 0 0 0 0 16
nuke|14 -16 -37 50 32 73 0 -33 -31 32 -12
null|0 0 0 80 0 0 -16 -9 0 -20 -11
null void|0 0 0 80 0 0 -16 -9 0 -20 -11
nullify|0 -12 0 -14 -30 -46 -34 -8 14 101 53
number|-43 0 6 -76 0 0 -22 28 20 -8 22
number about|0 0 0 0 0 0 0 31
number plat|-7 0 0 -14 -21 0 -7 13 0 10 35
number still|0 0 0 -6 0 0 0 -11 32
nun|0 0 0 25 -8 0 0 0 0 0 -16
nuncio|0 0 0 0 0 0 0 31
nuncio shuttle|0 0 0 0 0 0 0 31
nuns|0 0 0 0 0 0 0 0 0 51 15
nuns rapper|0 0 0 0 0 0 0 0 0 52
nurse|-46 -54 -16 18 -79 0 -74 -82 -36 19 60
nurse picketed|-9 0 0 0 0 0 0 0 0 38 -16
nursery|0 0 0 0 0 0 0 -18
nyal|0 0 0 0 0 0 0 0 0 0 45
nyal ganyiel|0 0 0 0 0 0 0 0 0 0 45
nyet|24
oasi|0 0 0 0 0 0 0 0 0 27
oath|0 0 0 23 0 0 0 0 0 -7
obdurate|0 0 0 0 0 -11 0 0 0 -22
obelisk|0 0 0 0 0 0 0 0 0 0 26
obey|-35 124 0 -28 23 33 28 -31 -14 19
object|-101 -64 -25 266 -85 -113 7 -91 -22 -137 -98
object @state|0 0 0 49 0 -13 -6 -9
objection|15 -27 0 16 100 -12 -24 -12 0 -21 -63
objection once|0 -7 0 0 0 0 0 34 0 0 -20
objection open|0 0 0 0 34 0 0 -21 0 0 -18
obliterate|131 -77 -68 20 43 -132 -43 -167 -81 -56 -22
observation|0 25 0 26 0 -7 0 -35
observation tower|0 28 0 0 0 0 0 -35
observe|-43 124 29 -32 -30 23 36 -61 -31 -10 -21
observe @date|0 -10 0 -15 -19 0 33
observe pause|0 6 0 0 0 0 0 -31
observer|-77 38 0 -46 92 28 29 -33 0 30 54
observer @state|0 0 0 -8 0 0 32 -11
observer certified|0 0 0 0 0 -51 0 0 0 0 34
observer mission|0 -21 0 0 9 0 0 30
observer return|0 0 0 0 0 28 0 0 0 0 -34
observer summit|0 0 0 0 0 0 30 -41
observer will|0 0 0 0 0 0 0 -14 0 0 58
obstacle|12 22 -7 -24 6 -18 35 45 38 0 -29
obstruct|13 -25 0 0 -14 -14 -24 -23 -11 87 -13
occupier|0 0 0 32 0 0 0 -17
occupier dared|0 0 0 32 0 0 0 -16
occupy|151 -116 10 -49 0 -40 60 -58 -7 36 -28
occupy aouzou|39 0 0 0 0 0 0 0 0 -10
occupy government|-13 0 0 0 0 0 0 0 0 32
ocean|-14 0 0 -7 0 0 19 0 0 -8 -22
odd|-20 28
odds|0 0 0 -9 0 111 0 0 0 -16
odds deal|0 0 0 0 0 32
odds march|0 0 0 0 0 80 0 0 0 -15
oder|15 0 0 -6 23 -10 0 -24
of|-38 -8 -20 0 0 10 -42 0 0 -10
off|0 65 55 -46 16 -26 90 -123 -11 0 53
off #|51 0 0 0 0 0 0 0 0 18 -18
off @date|0 9 0 20 0 -10 -7 0 0 0 44
off @place|42 -23 21 -42 12 0 13 19 -7 -54 -38
off @state|59 31 0 0 29 -6 9 -12 0 -69 -16
off again|0 0 0 0 0 0 0 42
off all|0 0 0 -7 0 -6 10 0 0 43 -7
off ban|0 0 0 -8 0 0 0 0 0 -32 28
off blacklist|0 0 0 0 0 0 0 0 0 -34 32
off calendar|0 0 0 0 0 0 33 -6
off combat|-31 21
off debt|0 0 0 0 0 0 0 10 0 0 33
off dialogue|0 0 0 0 0 50 18
off dispatch|0 55 0 0 0 -17
off eastward|15 30
off farmakonisi|15 0 0 0 0 0 0 0 0 -34
off gas|0 0 0 0 0 0 0 0 0 0 30
off gunman|-18 0 0 0 0 0 0 0 0 32
off job|0 0 0 0 0 0 0 0 0 46 -8
off list|-12 11 0 -13 0 -14 0 0 0 -24 59
off loan|0 0 0 -31 0 0 0 -6 0 47 -8
off male|32
off mobile|39 0 0 0 0 0 0 0 0 -16 -7
off nias|-10 0 0 0 0 34
off no|0 0 0 0 0 0 13 -39
off note|0 0 0 30
off opposite|0 0 0 0 0 0 0 0 31
off palace|37
off pylo|0 0 0 30 0 0 0 0 0 -8
off regional|0 0 0 31 0 -29
off relations|0 0 0 13 0 0 -13 -53 0 49
off shoal|0 0 0 33 0 -12 -7 0 0 -11
off smoothly|-8 0 42
off stipend|-14 0 0 0 0 0 0 0 0 33
off strike|0 55 0 -11 0 0 -6
off table|0 0 0 -18 45 0 -23 12
off tap|0 0 0 0 0 0 0 0 0 0 34
off terrorism|0 0 0 -10 0 43
off thitu|-7 0 0 38 0 0 0 0 0 0 -9
off walkout|0 0 0 0 0 -8 0 0 0 -9 80
off war|0 0 0 48
off without|-8 0 0 0 0 0 0 -7 0 0 32
off zapad|0 0 33 0 0 0 0 0 0 -23
offence|-26 0 0 -25 28 0 0 -12 0 -12 -14
offended|0 0 0 0 15 0 0 -8
offensive|138 -14 -66 -32 -29 -31 0 35 -88 -187 -128
offensive @place|0 37
offensive @state|21 -14 0 -17 35 0 0 12
offer|-520 -307 -128 -22 145 -133 -29 276 116 -583 -143
offer @place|-15 0 0 -25 40 0 0 -13 84 0 9
offer @state|0 0 0 17 54 -8 -27 28 -16 0 30
offer condolenc|0 0 0 -8 -11 51 0 -9
offer escort|0 0 0 0 32 0 0 0 0 0 -10
offer food|0 0 0 33 -7
offer ratify|0 0 0 0 0 0 51 -46
offer talk|0 0 0 19 0 0 42 7 -7
offer tear|0 0 0 33 0 0 -16
offer war|0 0 0 -9 -10 0 0 37
office|-42 -85 -28 50 -27 -33 23 93 37 29 -23
office @place|8 -10 0 26 -12 49 0 -24 0 58 -9
office @state|-31 0 0 -14 -10 0 0 14 0 17
office although|0 0 0 38 0 -12 0 -8
office counted|37 0 0 0 0 0 0 -6 0 -16 -18
office last|0 0 0 0 0 0 0 0 0 0 45
office mention|0 0 0 0 0 0 0 -16 32
office say|0 -6 41 0 -10 19 0 -18 0 -18 33
office spokesman|0 0 0 -37 40
office we|0 0 0 0 0 0 -10 39
officer|-49 15 -76 0 -8 -78 -13 95 18 77 -58
officer @place|-59 39 0 -9 0 -7 -16 0 -9 24 27
officer begin|0 0 0 0 -8 0 0 -15 0 0 36
officer coached|-20 0 0 0 0 0 0 53 0 -17
officer court|0 0 0 0 0 0 0 0 0 30
officer meet|0 0 0 0 0 0 0 51
officer say|21 0 0 67 -15 0 -25 -16 0 -30 -6
officer terminate|0 0 0 -21 0 0 0 -13 0 34 -9
officer warn|51 0 0 -34 0 0 0 0 0 -34
official|-100 -34 -71 27 0 15 36 86 31 46 -30
official @place|-26 0 0 -27 -22 -18 12 35 7 15 14
official call|0 0 0 -17 -8 52 0 -19
official comment|-12 0 0 -7 0 39 0 -10 0 -15
official confirm|0 0 0 31 0 0 -6 0 0 -18
official deny|0 0 0 42 0 -12 0 10
official full|0 0 0 0 30
official hold|0 0 0 0 0 40 -13
official indicate|-6 0 0 0 0 56
official refuse|0 0 0 0 0 0 45 0 0 -11
official rule|40 0 0 -7
official say|0 32 0 -20 0 -44 22 38 -20 -28 39
official will|0 0 0 40 0 0 -6 0 0 -11
oil|12 -53 -34 -13 -73 47 -55 6 -25 94 -33
oil @platform|-12 0 0 0 0 0 0 0 0 41 21
oil block|0 0 0 11 -7 0 0 37 0 -18
oil chief|64 -10 0 -9 0 19 0 0 0 -26
oil embargo|0 0 0 -12 0 0 0 0 0 63 12
oil flow|0 0 0 0 0 0 0 0 0 0 34
oil magnate|0 0 0 0 0 0 0 0 0 36
oil revenue|0 0 0 0 0 48
oil stop|0 0 0 0 0 0 0 0 0 8 -32
oil trader|0 0 0 36 0 0 0 0 0 -18
oiled|0 -26
oilmen|0 -6 0 0 0 0 0 0 0 -16 19
okrestina|50 0 0 0 0 0 0 0 0 0 -33
okrestina jail|50 0 0 0 0 0 0 0 0 0 -33
old|39 -38 0 0 -19 -41 -27 41 -7 -17 38
old people|-11 -10 0 0 0 0 0 0 0 0 31
old wine|0 0 0 22 0 0 0 36
oldest|-27 -14 0 -25 0 -6 0 0 0 -13
oligarch|0 0 0 -7 0 0 0 0 0 18 -8
olive|0 0 0 -23 -7 0 7 62 0 -10
olive branch|0 0 0 -19 -6 0 8 62 0 -10
olympiaco|0 0 0 -17 0 -6
olympic|0 0 0 0 0 0 0 20
olympics|-99 -57 -29 -151 -76 -20 -60 -71 -50 -103 -121
on|13 -69 -19 0 30 30 -14 31 -18 -31 50
once|-40 -11 0 27 -34 30 28 30 0 -51 48
once ceasefire|42 0 0 0 0 0 0 -12
once demarcation|-44 34 0 0 0 -19
once more|-34 -20 0 28 -14 26 33 -38 0 -27 76
once text|0 -7 0 0 0 0 0 34 0 0 -20
one|7 0 15 56 0 -16 -11 53 -27 0 -53
one @place|0 0 0 0 -14 0 41 -27 0 -12
one @state|-14 -18 0 -41 31 -31 0 -18 0 42 -14
one close|0 0 0 -24 0 0 -17 39
one each|0 -12 0 0 0 -12 0 0 0 43 -8
one executive|0 0 0 31
one hostage|33 0 0 31
one hut|0 0 0 0 0 0 0 30
one nine|70 0 0 28 0 0 -9
one no|0 0 0 0 0 0 -10 39
one paragraph|0 -10 0 0 0 0 31
one step|0 0 0 31 0 0 0 -32
one ten|0 0 0 0 0 80 0 0 0 -15
one would|0 0 0 -35 30
one-page|0 0 0 25 0 0 0 19
ones|-9 39 0 0 0 0 0 -12
ones @place|0 40 0 0 0 0 0 -12
onion|-7 0 0 -31
onion shortage|0 0 0 -36
only|22 -24 18 16 -40 39 11 -61 13 -7
only announce|0 0 0 31 0 0 -10
only matter|0 0 0 38
only path|0 0 0 0 -18 34
only press|0 0 0 0 35
only view|0 0 0 0 0 0 -13 -39 16
onslaught|73 -18 -40 18 -10 0 -32 -40 -46 -20 -47
onto|-30 -10 0 0 0 -7 0 0 0 17 8
onto stage|-12 0 0 0 0 0 0 0 0 0 33
open|-159 -263 103 -17 -32 -176 -98 83 37 -252 246
open @organization|0 0 0 18 0 0 6 -36
open @place|-25 -7 31 -9 0 0 -10 -34 0 -12 44
open @state|-8 0 0 0 0 0 0 0 45
open accession|0 0 0 -19 31 0 30 -23 0 0 -20
open arm|0 0 0 -7 47 0 0 0 0 0 -21
open but|0 0 0 0 0 0 -9 38
open consulate|0 0 0 0 0 0 0 37 0 -27 -18
open consultation|0 0 0 0 0 0 0 30
open criminal|0 0 0 37
open dialogue|0 0 0 0 -11 -35 0 38
open embassy|0 0 0 -32 0 0 0 36 0 11
open fifth|0 0 0 0 0 0 25 41
open fire|49 -9 0 0 0 0 0 0 0 -8
open gate|-7 0 0 -6 -10 -8 0 11 0 41 15
open investigation|0 0 0 37 0 0 0 -10
open new|0 0 0 16 0 0 0 -34
open public|0 0 0 0 0 0 28 -38
open road|0 0 0 21 0 0 0 -37 0 17
open skie|0 0 0 0 0 0 0 -11 0 0 32
open sweet|0 0 0 0 0 0 0 0 0 0 41
open up|58 -7 0 -9 0 0 0 -11 0 0 -15
open war|0 0 0 36 0 0 -10
operation|87 45 -50 -30 -16 35 -42 -34 -30 17 -87
operation around|0 36
operation name|38 0 0 0 0 0 0 0 0 0 -15
operativ|28 0 0 0 0 0 0 0 0 -10
operator|-14 0 0 0 -10 -38 0 -30 0 35 -8
operator urge|0 0 0 0 0 -33
opponent|33 -65 -16 -32 -43 -24 -8 15 -55 13 47
oppose|-68 -191 -38 348 -132 -207 130 -57 -91 -81 -176
oppose militia|0 0 0 0 0 0 0 36
opposite|30 -22 0 -41 13 -11 0 14 56 -28 -20
opposite direction|0 0 0 0 0 0 0 0 31
opposite kamishli|30 0 0 -15
opposition|21 -79 -71 97 0 -50 18 71 0 -12 -17
opposition @place|0 0 0 0 0 0 0 41
opposition blame|0 0 0 -36
opposition bloc|0 0 0 31 0 -13 0 0 0 -6
opposition candidate|46 0 0 0 0 0 0 0 0 -11
opposition coalition|0 0 0 0 0 0 0 37
opposition deputi|0 0 0 0 0 0 0 0 0 41
opposition fighter|-16 0 0 0 41
opposition headquarter|0 0 0 0 0 0 0 31
opposition hold|-9 0 0 42
opposition senator|0 0 0 33 0 0 0 0 0 0 20
opposition shun|0 0 0 41
opposition ultimatum|0 0 0 0 0 0 0 0 0 41
oppress|0 0 0 22
opted|0 0 0 -29 45
opted out|0 0 0 -29 45
optimistic|0 0 0 0 0 25 0 0 0 -8
option|-14 8 0 65 0 0 0 -12 0 -13
or|-44 0 20 149 -39 -20 -19 -21 -6 -59 -20
oral|0 0 0 0 0 0 0 -12 0 0 27
orchard|25 0 0 0 -8 0 0 0 0 14
orchard around|34 0 0 0 -7
orchard khurvaleti|-7 0 0 0 0 0 0 0 0 30
orchestra|0 0 0 -9 -6 0 0 -19 0 -20
orchestrate|-37 0 0 19 -22 -25 37 -8 -9 0 14
order|279 18 -106 -99 -140 -246 -88 -287 -245 41 -79
order @date|-10 -15 0 0 0 0 0 0 0 31 -12
order @platform|-14 33 0 0 0 0 0 0 0 -19
order against|0 37 0 0 0 0 -11 0 0 10
order cancel|0 0 0 0 0 0 -11 0 0 0 35
order close|-6 0 0 0 0 0 0 0 0 -14 57
order coalition|-16 0 0 0 0 0 0 0 0 43
order diplomatic|0 0 0 40 0 0 -6 0 0 -11
order emergency|26 0 0 0 0 -35
order expert|0 0 0 0 0 0 50
order flag|0 0 0 0 0 59 0 0 0 -15
order fund|49 0 0 0 0 0 0 0 0 -22
order hold|37 0 0 -9 0 0 0 0 0 -24 -8
order man|-11 47 0 0 0 0 0 0 0 -20
order march|0 -31
order mobilise|67
order out|-10 0 0 -7 0 0 0 0 0 67
order people|30 0 0 0 0 0 0 0 0 -24
order police|0 33 0 -8 0 0 0 0 0 -8
order probe|0 0 0 30 0 0 0 0 0 -8
order stop|34 -19 0 0 0 0 0 0 0 -8
organisation|-12 0 0 39 -12 36 0 51
organisation @date|0 0 0 0 0 0 0 53
organisation @state|-11 0 0 44 -9
organisation want|0 0 0 0 0 31
organiser|-7 0 0 -7 0 -7 23 10 0 31
organiser estimate|0 0 0 0 0 -6 0 0 0 43
original|0 0 0 -29
orion|52 0 0 0 0 0 0 -14
orion resume|52 0 0 0 0 0 0 -14
orthodox|0 0 0 -33
orthodox party|0 0 0 -33
ostankino|27
ostensibly|17
other|31 -17 18 -7 46 -10 76 -27 29 -58 -33
other @date|0 0 0 37 0 0 0 16
other book|0 0 0 0 0 0 0 -32
other chair|0 0 0 0 0 0 13 32
other cook|0 0 0 -32
other declaration|0 0 0 0 35 0 0 -25
other off|-8 32
other side|-8 -26 0 0 0 0 49
other town|-12 35
other undecided|0 0 0 0 0 40
other whatever|0 0 0 -19 35
ought|0 0 0 -25 0 17 0 0 0 -6
ought empty|0 0 0 -15 0 41 0 0 0 -6
our|41 0 0 78 60 -43 -10 0 -13 0 -61
our @person|0 0 0 -10 0 0 0 0 0 44
our boys|42 0 0 -20 0 0 0 0 0 -6
our brother|-26 0 0 0 63 -46
our island|-9 0 0 0 0 0 32
our own|0 0 0 -16 0 33
our patience|0 0 0 16 -7 0 0 0 0 35
our pilot|38 0 0 0 0 0 0 0 0 0 -10
our problem|0 0 0 55
our uranium|0 0 0 0 0 0 0 0 0 36
our winter|0 0 0 0 36 -16
ours|42 0 0 -13 -6
oust|-76 -9 0 -21 -18 -80 -29 -78 -29 169 -54
ouster|0 0 0 -30 -13 0 0 0 0 35
ouster @state|0 0 0 -30 -13 0 0 0 0 35
out|-60 78 -30 30 -50 -62 37 -63 -16 65
out @date|0 0 0 38 0 0 0 0 0 -15 -30
out @place|-38 127 -7 -43 53 -26 37 -53 0 -15 -42
out @platform|-20 22 0 -14 0 0 0 36 0 27
out @state|-35 62 0 -39 -28 -23 30 9 0 0 26
out @weapon|40 0 0 -7
out again|0 0 0 0 0 0 0 0 0 50
out against|0 0 0 26 -6 77 0 -7 0 -15
out along|43
out border|0 0 0 -14 0 0 31
out captain|0 0 0 -8 0 0 0 36
out cease-fire|0 -7 0 0 0 0 0 44
out country|-14 0 0 -8 0 0 0 0 0 30 -22
out deportation|0 0 0 45 0 0 0 0 0 -16
out election|0 0 0 0 0 -11 0 0 0 42 -8
out hand|0 0 0 43 0 0 0 14
out harbour|0 -12 0 0 0 0 0 0 0 37
out hope|0 0 0 0 0 40
out islet|-30 24 0 0 0 0 0 0 0 -21
out joint|0 0 0 -29 45
out list|0 -7 0 32 0 0 41 -8 0 -12
out madagascan|0 0 0 0 0 0 0 0 0 38
out man|0 -30 0 0 0 0 0 0 0 38
out negotiation|0 0 0 36 0 0 -9
out prospect|0 0 0 0 0 0 0 0 0 -17 41
out put|6 0 0 -11 -6 0 -31 0 0 28
out question|0 0 0 -8 0 0 24 -34
out quietly|0 0 0 -10 0 0 0 0 0 41
out rice|0 0 0 0 0 0 0 0 0 -6 35
out rubble|-7 -7 0 0 0 0 0 0 0 -10 66
out south|-14 36 0 0 0 0 0 0 0 0 -7
out who|-9 -8 0 48
outburst|0 0 0 17 -21 0 0 -8
outcome|-22 8 -9 -49 -6 0 37 -17 19 -74 -29
outcry|-31 -23 0 30 20 12 7 -35 -9 -11 20
outdated|0 0 0 0 0 0 0 25
outflank|99 -77 -24 0 -31 -45 -47 -51 -31 -22 -32
outgunned|-20 34
outgunned soldier|-20 34
outlaw|49 -106 -45 -57 -76 -117 -31 -105 -43 125 -17
outlaw @group|39 0 0 -6 0 0 0 0 0 -8
outlaw @place|41 0 0 0 0 0 0 0 0 -10
outlet|0 0 0 42 0 0 0 -12
outlet invitation|0 0 0 30 0 0 0 -7
outlined|0 0 0 0 0 0 0 -30
outlined common|0 0 0 0 0 0 0 -30
outlive|0 0 0 -19 0 8
outnumbered|-37
outnumbered @weapon|-37
outpost|48 84 -48 -17 -28 -38 -32 7 -17 20 -30
outpost @place|-9 46 0 0 0 0 0 -12 0 -9 -21
outpost near|-32 26
output|-37 -92 -29 -13 -72 -25 -52 -80 0 31 49
outrage|0 0 0 25 -6 -6 0 -16
outraged|-8 0 0 26 0 0 0 0 0 -15
outset|0 0 0 0 0 0 17
outside|17 -27 0 -25 0 -28 0 -17 -7 14 -26
outside @place|-7 -15 0 -28 0 -8 10 -30 0 17 -8
outside jokhang|49 0 0 0 0 0 0 0 0 -10
outside producer|0 0 0 0 0 0 0 45 0 -23
outside state|-30 0 0 0 0 -7 0 0 0 32
outskirt|15
over|7 -57 -47 44 11 -75 79 0 13 -49 -7
overall|-26 -8
overcome|43 -36 0 -29 10 23 -20 0 32 -58 27
overflight|-44 29 0 -35 93 30 -77 0 30 -38 20
overflight accord|0 0 0 0 0 44 0 -7 0 -10
overfly|12 -11 0 0 -28 -11 -35 -51 -15 -17 18
overhaul|0 0 0 0 0 0 0 0 0 36
overhead|23 -7 0 0 0 0 0 0 0 -26
overland|-7 0 0 0 0 0 0 0 0 0 24
overrul|0 24 0 -9
overrun|241 -222 -33 -63 -38 -76 -50 -31 -31 -72 29
overrun @state|42 0 0 -15 0 0 0 0 0 0 -10
overrunn|24
overthrow|66 0 14 -7 8 -16 -17 -38 -21 17 15
overtime|0 0 0 0 -11 0 0 23
overtook|0 0 0 0 0 0 0 0 0 -23
overture|-207 -34 -33 -33 -81 70 129 180 0 -203 -38
overture @place|0 0 0 -14 0 0 38 20 0 0 -25
overture @state|0 0 0 0 -22 0 -16 38
overturn|-81 50 -8 59 26 -123 -19 -41 -35 11 140
overturn @person|0 0 0 45 0 -15
overturn police|0 0 0 0 0 0 0 0 0 50 -6
owe|-11 0 0 -17 -6 0 0 0 0 -12 72
owe @state|0 0 0 0 0 0 0 10 0 0 33
own|-33 -17 -7 26 -49 17 -42 -38 -8 9 -26
own @person|0 0 0 -35
own @weapon|31 -12
own bank|0 0 0 -17 0 0 0 0 0 34 -6
own busines|-15 0 0 24 -8 35 0 -16 0 -7
own error|-33 0 0 0 0 0 0 0 0 14
own ruin|0 0 0 30
own up|40 0 0 0 0 0 0 0 0 -8
owner|-72 -41 0 -25 -10 -64 -24 22 -7 25 -31
owner @place|-9 0 0 -7 0 0 0 38 0 -14 -15
owner pier|-18 0 0 0 0 0 0 0 0 34
owner restraint|0 0 0 0 0 -44
owner say|-30 -19 0 0 0 0 -23 0 0 15
pace|-13 0 0 -32 0 0 0 0 0 -6
pace attack|-13 0 0 -32 0 0 0 0 0 -6
pacified|0 -7 0 -24
pack|-36 116 -27 -35 -91 -154 -31 -22 -25 167 -31
pack bags|0 -18 0 0 0 0 11 -12 0 61
pack minister|0 30
package|-26 10 -38 -104 0 87 -83 -74 -19 121 65
packer|0 0 0 0 0 0 -8 0 0 -33
packer mislabelled|0 0 0 0 0 0 -7 0 0 -33
pact|-112 -31 0 -59 -92 -59 83 124 59 93 -128
pact @date|0 0 0 -22 0 0 0 -6 0 45
pact @state|0 0 0 26 -17 -11 7 0 75 28
pact invite|0 31
pact lapse|0 0 0 -21 0 0 36
pact mainland|0 0 0 0 0 -17 0 0 0 58
pact sign|0 0 0 0 -15 0 0 -6 0 43 -17
padlock|14 0 0 0 -14 -15 -24 -23 -11 86 -13
paediatrician|-26
page|-14 0 0 -41 18 31 -7 91 13 -51 -8
page @date|0 0 0 0 0 0 -35 8
page brush|0 0 0 -12 0 0 39
page list|0 0 0 0 0 0 0 46 0 0 -25
page long|0 0 0 0 17 0 0 0 0 0 31
pain|0 0 0 11 0 31 0 -13
pain mudslid|0 0 0 0 0 36 0 -11
paint|0 0 28 -8 -83 9 -65 0 -8 -13 -22
pair|7 0 0 -12 0 0 -18 0 0 -6
palac|0 0 0 0 0 -8 0 35
palace|28 -7 0 109 0 -26 -8 16 0 -10 -13
palace complex|-14 -8 0 39 0 0 0 0 0 -9
palm|0 0 0 24
palma|28 0 0 0 0 0 0 0 0 0 12
pamphlet|0 0 0 36
pamphlet @place|0 0 0 36
panamericana|0 0 0 31 0 0 0 0 0 -8
panamericana if|0 0 0 31 0 0 0 0 0 -8
panchayat|0 0 0 52 0 -25
panda|0 0 0 -15 0 0 0 -10 0 -9 -9
panel|0 -12 0 -53 -16 49 -62 110 19 -27 15
panel @person|0 0 0 0 0 47
panel @place|0 0 0 -11 0 0 0 15 0 -13 33
panel end|0 0 0 0 0 0 -24 36
panic|28 -29 -12 -34 -19 -55 -30 -97 -11 24 151
panic buy|33 -12
pančevo|15
papal|0 0 0 0 0 0 -8 32
papal nuncio|0 0 0 0 0 0 0 31
paper|-65 -38 -6 37 35 -44 -44 92 55 33 -36
paper @place|0 0 0 0 0 0 0 76 0 -9 -24
paper @state|-15 0 0 -20 0 0 0 0 0 43
paper bag|0 0 0 0 0 0 0 -30
paper both|0 0 0 0 0 0 0 -15 31
paper write|0 0 0 0 35
parachute|69 -16 17 -12 16 -21 -20 -12 7 -21 -52
parachutist|19 0 0 0 0 0 0 -7
parade|-64 -56 -7 11 -65 -33 0 -25 7 31
paragraph|0 -17 0 0 0 0 30 44
paragraph accept|0 -10 0 0 0 0 31
paragraph paragraph|0 -7 0 0 0 0 0 44
parallel|16 -6 0 -9 0 0 0 0 0 8
paralyse|-46 -116 -42 0 -46 -147 -82 -103 -61 121 -52
paralyse panamericana|0 0 0 31 0 0 0 0 0 -8
paralyze|-45 -115 -42 -25 -46 -146 -82 -100 -61 129 -51
parameter|0 0 0 0 0 0 0 18
paramilitary|157 44 0 -7 -41 0 -33 -47 -64 0 -22
paratroop|184 35 66 -69 -101 -56 -73 -39 -52 -80 -67
paratroop @state|-13 0 0 0 0 0 0 33
paratrooper|290 71 62 -80 -159 -21 -105 -115 -116 -100 -113
parcel|-6 0 0 -21 0 -36 0 -29 0 36
parcel bomb|36 0 0 -9 0 -35
pardon|-120 -58 -38 -72 86 -30 -27 -50 -35 -47 260
pardon smash|0 0 0 0 39 -32
parent|-7 -9 0 -20 -9 0 0 0 0 -9 -17
parish|0 -17 0 -11 -7 0 0 0 0 0 -11
park|-109 17 8 23 -16 -29 7 18 -28 -38 -29
park ranger|-8 0 0 0 0 0 0 42 0 -9
parley|-24 -43 -15 -82 -49 27 88 82 65 -42 -104
parliament|0 -85 -68 12 -40 -11 -19 84 7 62 27
parliament @place|19 0 0 27 -8 67 -25 24 0 31 -14
parliament accept|0 0 0 0 49 0 0 -50
parliament approve|0 0 0 -11 0 0 0 48 0 -8 -20
parliament defence|0 0 0 0 0 31
parliament give|0 0 0 0 0 0 0 46
parliament hear|0 0 0 0 0 -69 0 0 0 0 42
parliament pass|0 0 0 -15 0 0 0 -8 0 62
parliament scorn|0 0 0 36 0 0 0 0 0 -7
parliament silence|47 0 0 0 0 -22 0 -9
parliament stand|0 0 0 -10 0 35
parliament vote|-10 -7 0 0 -20 -31 29 -17 0 0 43
parliamentary|0 0 0 51 0 0 0 41 0 -7
parliamentary group|0 0 0 0 0 0 0 44
parliamentary inquiry|0 0 0 55
parrot|0 0 0 21 0 -20 0 -15
parry|-17 -63 -16 96 -50 20 9 -63 0 -7 -82
part|-24 50 -25 -92 61 -26 160 -92 11 28 -8
part @place|34 -11 0 31 0 0 9 17
part airport|49 0 0 9
part civilisation|0 0 0 -8 0 0 0 32
part company|0 0 0 0 0 0 22 31
part disappearance|0 0 0 0 0 40
part inspector|0 0 0 0 35 0 0 0 0 0 -26
part last|0 0 0 0 0 0 -33 0 0 37
part without|0 0 0 -15 0 0 51 -45
partial|0 0 0 15 0 -7 0 -7
participant|0 0 0 25 0 0 8 17
participate|-75 0 -25 13 -6 -26 -14 47 55 -18 -20
participation|0 0 0 0 0 0 18
partner|-40 -89 10 -50 -28 -25 35 54 19 11 -35
partner leave|0 0 0 0 0 0 0 0 0 47
partnership|0 0 0 0 0 0 -7 18 0 -8
party|99 -55 -68 22 -57 -8 -7 30 -11 -26 -60
party @place|8 0 0 42
party form|0 0 0 0 0 0 0 34
party good|41 0 0 0 0 0 0 0 0 -10
party haggle|0 0 0 0 0 0 56
party licence|38 0 0 0 0 0 0 0 0 -16
party mediation|-6 0 0 39
party meet|0 0 0 -48 0 0 -8
party not|0 0 0 -8 -7 33 -11 -18
party prepare|42 0 0 -33
party proces|0 0 0 0 0 0 43
party renew|0 0 0 37 0 -13 0 -18
party slam|0 0 0 0 0 0 30
party solicited|-10 0 0 0 0 36
party still|0 0 0 0 0 0 -44
party talk|0 0 0 0 0 0 9 -54
party tell|0 30 0 0 0 -14 -9
party want|0 0 0 59
party warn|0 0 0 -33
party youth|-9 0 0 46 0 -13
pass|-8 134 17 58 -88 0 -166 -15 202 -12 -145
pass @state|-9 32 0 -20 20 21 0 0 0 -23 -30
pass free|0 52
pass motion|0 0 0 -15 0 0 0 -8 0 62
pass reporter|0 0 0 31 0 0 0 0 0 -17
pass without|0 0 0 31 0 0 0 0 0 0 -15
passage|28 -14 0 21 0 30 0 0 0 -20
passage @platform|0 0 0 0 0 33
passage home|47 -13
passenger|0 18 0 51 52 -30 16 -14 0 42 -25
passenger order|-16 0 0 0 0 0 0 0 0 43
passenger plane|30 0 0 -9
passenger short|-28 -13 0 0 0 0 0 0 0 40
passport|-6 -15 0 0 -14 7 0 -8 0 22 -19
passport holder|0 0 0 0 0 0 0 0 0 38 -40
past|14 33 0 0 -7 -18 0 14 0 -14 -12
past deadline|39 0 0 -6
pastor|0 0 0 17 0 0 0 0 0 -6
patch|-60 -99 -32 -12 25 -42 -55 38 -49 -30
path|0 -21 0 -18 -19 34 0 22 0 0 -9
patience|8 -23 -22 14 -12 36 -72 -90 -24 -12 -14
patient|0 -20 -14 -46 -20 -54 -34 -102 -12 0 191
patient @place|-13 0 0 0 0 0 0 0 0 -11 45
patient staff|32
patriarch|0 0 0 0 0 0 0 -15 0 0 -7
patrol|138 110 -25 -80 -174 -87 -165 -23 -112 7 9
patrol @place|-41 0 0 -8 0 0 0 10 0 -19 -8
patrol @state|-11 16 0 -25 0 0 -8 0 0 40 -9
patrol both|0 0 0 0 0 0 0 -14 0 0 58
patrol craft|9 0 0 0 0 0 0 0 0 -32
patrol cross|42
patrol plan|-11 51 0 0 0 0 0 0 0 -7
patrol roll|-14 36 0 0 0 0 0 0 0 0 -7
patrol sarstoon|0 0 0 48 -9 -7
patrol strait|0 32
patted|0 0 0 0 9 0 0 -16
pause|-108 390 -14 -51 -80 77 45 35 -34 14 -54
pause @date|0 0 0 0 0 0 0 31 0 0 -21
pause @weapon|-7 32 0 0 0 0 0 -7
pause bomb|0 44
pause harvest|0 6 0 0 0 0 0 -31
pave|-61 0 33 -68 -13 -8 0 14 -18 70
pave ston|-27 0 0 0 0 0 0 0 0 43
pay|-162 -146 -54 -9 186 -222 -215 28 -15 -33 -62
pay @place|-7 0 0 0 0 0 0 0 0 23 41
pay @state|0 0 0 52 -9
pay cold|0 0 0 0 0 0 0 0 0 38
pay courtesy|0 0 0 -14 0 -15 0 68 0 -8
pay mend|0 0 0 -21 -6 0 0 43
pay tribute|0 0 0 -17 48 0 0 -20 0 0 -10
paymaster|0 0 0 23 0 -8 0 0 0 18
payment|-6 -54 -26 65 -61 -30 -44 -17 -19 0 -37
payment freeze|0 0 0 43 0 0 0 0 0 -10
payment refuse|0 0 0 49 0 -21
pct|-103 -131 -59 -77 -63 -61 -101 -134 -33 70 30
peace|-51 -43 -28 -12 13 -29 40 -37 39 -74 -54
peace @state|0 0 0 -51 15 19 -8 12
peace agreement|0 0 0 0 0 0 38 -18
peace conference|0 0 0 0 0 0 -7 10 43 0 -8
peace offensive|0 0 0 31
peace talk|0 0 0 0 0 -15 -26 44
peace term|0 0 0 0 49 0 0 -50
peace treaty|0 0 0 -13 11 0 -9 -46 -7
peaceful|0 0 0 8 32
peaceful reunification|0 0 0 8 32
peacefully|0 0 0 0 0 21 0 -7
peacekeep|0 16
peacekeeper|40 19 -45 24 -8 -34 0 41 -41 0 12
peacekeeper @place|-28 41 39 -10 0 27 0 0 0 -20 -21
peacekeeper nation|0 31
pearl|10 0 0 22 0 0 0 -8 0 0 18
peas|-14 0 0 0 0 0 0 0 0 -15
peasant|0 0 0 25 0 0 0 0 0 0 12
pedestrian|0 0 0 -6 0 0 0 -24 0 0 25
pelted|12 0 0 15 0 -7 0 -7 0 39
pelted cabbag|0 0 0 0 0 0 0 0 0 67
pen|0 0 0 0 -6 0 0 20 0 -25 27
penal|0 0 0 -31 0 0 0 -6 0 47 -8
penal bill|0 0 0 -31 0 0 0 -6 0 47 -8
penalise|0 -50 -12 -20 -44 -57 -11 -14 -12 136
penalize|0 -50 -12 -20 -44 -57 -11 -14 -12 136
penalty|-81 -71 -29 8 -62 55 -39 0 -29 48 73
penalty-kick|-99 -57 -29 -151 -76 -20 -60 -71 -50 -103 -121
pencilled|0 0 0 0 0 0 -12 29
pend|0 0 0 -11 0 0 0 15 0 0 15
penetrate|-15 -228 -70 16 -44 -163 -166 -115 -52 105 -38
peninsula|-8 0 0 -53 66 -8 -18 34 0 38 -9
peninsula @place|0 0 0 -9 0 0 0 35 0 0 -8
peninsula again|0 0 0 -17 53 0 -8
peninsula decree|0 0 0 -7 0 0 -9 0 0 43
pennant|-11 0 18
pension|-52 -94 -28 -53 -74 -29 -58 -48 -8 62 11
pension bill|0 0 0 0 0 0 0 34
pensioner|-22 16 0 0 -8 -17 0 -17 0 21 29
pensioner @date|0 0 0 0 0 0 0 0 0 0 34
pentagon|19 -61 -65 36 -15 -13 22 69 16 8 -33
pentagon spokesman|37
people|35 30 -6 19 109 0 36 -23 -9 -9 -14
people @place|0 0 0 0 0 36
people @platform|0 0 0 0 -20 52
people bojayá|0 0 0 -7 43 -18
people briefed|0 0 0 0 0 42 0 -8 0 9
people forbid|37 0 0 0 0 -60 0 0 0 -6
people home|-14 -15 0 0 0 0 0 0 0 -7 31
people indoor|30 0 0 0 0 0 0 0 0 -24
people leave|0 0 0 53
people push|-10 0 0 0 0 34
people slept|-14 42
pepper|82 -55 -32 14 -10 -54 -48 -64 -31 -56 -16
per|0 0 0 26 0 0 -8 0 0 -6 12
percent|10 -63 -29 -35 -68 -38 -29 0 -19 51 -59
percent @person|39
percent levy|0 0 0 0 0 0 0 0 0 -15 34
perish|-8 21 0 35 0 11 20 0 -10 16 -40
permanently|24 0 0 0 0 0 0 0 0 0 -8
permission|0 0 0 0 0 -15
permit|-93 -24 -97 -6 84 -80 -70 -106 0 0 143
permit @state|-7 0 0 0 -8 0 0 -22 0 35 -21
permit enclave|0 0 0 0 0 0 0 -16 0 0 35
peronist|0 0 0 37
peronist deputi|0 0 0 37
perpetrate|0 -49 27 -9 0 7 -14 0 -19 -16 48
persecution|0 0 0 20
persist|0 0 0 23 0 0 0 0 0 -7
persisted|0 0 0 0 0 0 28
person|25 44 0 11 25 -35 10 0 -8 17 -27
persona|0 0 0 -12 0 0 0 0 0 24
personae|0 0 0 -23 0 0 0 -12 0 18 -8
personal|0 0 0 -11 29 0 0 -7 0 -7
personnel|86 45 95 -82 -53 -41 -66 -74 -52 -19 -67
persuade|0 -10 0 -9 -7 0 30 -13 0 0 10
persuade @state|0 -9 0 0 0 0 43 -21 0 0 11
peshmerga|98 49 0 12 -48 21 -31 -38 -63 -18 -15
peso|0 0 0 0 0 0 0 0 0 20
pessimistic|0 0 0 -35 0 85 -13 36 0 -9
pessimistic about|0 0 0 -20 0 65 0 0 0 -9
peter|-47 21 0 -40 51 24 91 7 -11 -33 20
petition|-75 -74 0 18 -94 294 0 -92 -30 -94 -107
petrochemical|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
petrol|-39 0 0 -9 0 0 0 23 0 27
petrol bomb|-27 0 0 0 0 0 0 0 0 43
petsamo|0 -15 0 0 0 0 0 0 0 0 -7
pharmacist|-8 0 0 0 0 0 0 0 0 -17 23
pharmacy|0 -18 0 0 -8 0 0 0 0 -10
phase|-89 148 12 -9 -6 -9 60 0 -37 -35 -7
phase truce|0 0 0 -7 0 0 56 -11
philadelphi|48 0 0 0 0 0 21 0 0 0 -11
philadelphi corridor|48 0 0 0 0 0 21 0 0 0 -11
philanthropist|0 0 0 27
phone|-134 -28 -49 -91 -40 8 87 94 52 -69 -18
phone application|0 0 0 0 0 0 0 0 0 30 -15
phone call|0 0 0 -6 -13 0 -12 36
phone press|0 0 0 0 0 0 0 0 0 0 33
photo|-7 0 0 17 0 -9 15 -9
photograph|28 -15 0 -21 0 17 0 11 0 -20 -13
photograph @place|34 0 0 0 0 -8 0 0 0 -18 -9
photographed|8 0 0 0 0 0 0 0 0 10 16
photographer|-26 0 0 -20 0 0 0 0 0 0 38
phrase|0 0 0 -6 15 0 7 -17
phraya|-22
physicist|0 0 0 0 0 0 0 0 0 0 16
pick|-51 -153 -36 -113 -49 -37 90 -101 12 -21 -92
pick up|-34 -12 0 -11 -12 12 32 -7 0 0 17
picket|10 17 0 37 0 0 0 -18 0 -25 -12
picket @state|0 0 0 47
picketed|-18 0 0 23 0 0 0 -14 0 66 -17
picketed salmaniya|0 0 0 0 0 0 0 0 0 40 -15
pickpocket|-55 0 0 0 0 0 0 0 0 -23 -7
pickpocket arrest|-49
pickup|146 39 65 -68 -99 -51 -73 -72 -52 -77 -62
picture|0 17 -9 -52 -7 0 36 -17 18 -78 -29
piece|0 0 0 0 0 0 0 -10 26
pier|-20 0 0 -7 0 0 0 18 0 31
pier say|-18 0 0 0 0 0 0 0 0 34
pierre|0 0 0 0 0 0 0 22
pilgrim|-7 0 0 -11 0 -8 27 -24 0 -16 17
pilgrim road|0 0 0 6 0 0 31 0 0 -8
pillage|92 -55 -31 14 -10 -54 -48 -64 -31 -56 -16
pillar|0 0 0 -12 0 44
pillar never|0 0 0 -12 0 44
pillory|-112 -20 -33 287 -144 -55 -33 -105 11 -96 -111
pilot|34 -79 -18 -25 0 -6 -60 -16 -58 0 86
pilot @state|0 0 0 -7 -9 0 0 0 0 0 42
pilot drop|38 0 0 0 0 0 0 0 0 0 -10
pilot hold|0 0 0 31 0 0 0 0 0 0 -15
pilot skip|0 0 0 0 0 0 0 0 0 36
pilot stay|0 0 0 0 31 0 0 -8
pilot want|0 0 0 0 0 0 0 0 0 0 30
pin|33 -71 -56 124 -116 -27 -11 -79 -15 -72 -79
pineappl|0 -27 0 0 0 0 0 0 0 -9 -16
pipe|-20 -9 0 0 0 0 12 24 0 15 -10
pipe ice|0 0 0 0 0 0 0 0 0 30
pipeline|35 12 -49 23 -50 -49 -25 45 65 32 -22
pipeline only|0 0 0 31 0 0 -10
pipeline pact|0 0 0 0 0 0 0 0 87 -11
piracy|0 0 0 82 15
pirat|0 -15 0 0 -8 12 9 0 0 -17 30
pirat who|0 -11 0 0 0 0 0 0 0 -13 34
pistachio|0 0 0 0 0 0 0 0 0 -7 42
pistachio welcome|0 0 0 0 0 0 0 0 0 -7 42
pitch|28 -14 16 18 18 -21 -17 -12 7 -8 -50
pitch when|0 0 0 34
pitcher|-99 -57 -29 -151 -76 -20 -60 -71 -50 -103 -121
pits|7 0 0 -9 0 0 0 0 0 0 23
placate|-16 0 0 -37 118 10 -8 14 11 0 -39
place|108 -24 106 -150 -170 -225 -233 69 47 -98 66
place @state|0 37 0 -12 0 0 0 -13 0 -7
place near|-7 0 0 0 0 0 0 -8 0 0 32
place under|0 0 0 0 0 -38 0 0 0 0 -8
plain|15 0 0 0 0 0 0 0 0 -15
plan|-87 27 11 79 0 -94 -85 30 -21 0 58
plan @date|0 0 0 0 0 -9 18 0 0 -13 53
plan @place|-21 0 0 -10 -8 0 0 38 0 -9 7
plan @state|-9 0 0 -28 0 0 -59 113 0 -7 -27
plan arm|0 0 0 -9 0 0 0 0 0 0 43
plan attack|-7 0 0 55 -11 0 0 -18 0 -14
plan bomb|37
plan bring|36 -8 0 0 -12 0 0 -12 0 0 -8
plan drop|-21 0 0 27 -17 0 0 -8 0 40 27
plan expel|-37 0 0 0 0 0 0 0 0 0 -8
plan joint|0 0 0 0 0 0 0 31 0 -7
plan land|0 0 0 -28 0 0 0 0 0 43
plan most|0 0 0 -11 30
plan officer|-29 37 0 0 0 0 0 0 0 -9
plan official|0 0 0 0 0 0 0 0 0 -14 31
plan open|0 0 0 0 0 0 0 -31 0 0 10
plan see|42 0 0 0 0 0 0 -12
plan shadow|-17 66
plan storm|0 0 0 0 41
plan table|0 0 0 45
plan transitional|0 0 0 -22 40 0 0 -29
plan unworkable|0 0 0 34 0 -9
plane|0 -24 0 9 11 -66 0 14 0 9 59
plane @place|-19 -19 0 0 0 0 0 0 0 -25 42
plane @state|-18 0 0 -9 0 -57 0 40 0 24
plane bound|30 0 0 -9
plane land|0 34
plane lectured|0 0 0 37
plane refuel|0 0 0 41
planeload|-10 0 0 9 0 0 0 -9 0 -9 30
planner|0 9 0 23 0 16 0 -16 0 -11
planner say|0 -11 0 39 0 0 0 0 0 -9
plant|-12 -73 -51 -14 -33 -93 -119 8 -93 6 26
plant manager|0 0 0 0 0 0 0 0 0 31
plastic|-20 0 0 -6 0 0 0 0 0 -12
plat|-7 0 0 0 -24 0 -12 13 0 7 35
plateau|0 0 0 0 0 0 0 -23
platform|0 0 0 -11 -6 0 -22 16 0 16
platinum|0 0 0 -11 0 0 0 0 0 21
platoon|24 16 0 0 0 -7 0 -15 0 -19 -26
play|36 -65 -33 79 65 71 -26 -106 -45 -16 -109
play down|-8 0 0 -17 58 24
play fire|0 0 0 30 -14
play time|0 0 0 44 -9
player|-100 -58 -29 -175 -77 -21 -64 -76 -51 -103 -121
playground|-10 -47 -14 -12 -69 13 -72 -61 -34 20 24
playoff|-99 -57 -29 -151 -76 -20 -60 -71 -50 -103 -121
plaza|58
plaza @place|58
plc|-66 -39 -31 -63 8 -36 -49 -54 -27 37
plea|-102 -45 0 47 0 129 11 -52 0 -37 -56
plea @person|0 0 0 0 0 28 0 -40
plea calm|0 0 0 0 0 41
plead|-35 -106 0 -74 -217 486 19 -57 -42 -127 -157
plead @state|0 -11 0 0 0 57 0 0 0 -9
plead fan|0 0 0 0 0 -32
plead full|0 0 0 0 0 -18 33
plead innocence|36 0 0 -9 0 -35
plead not|30 0 0 -9 0 -22
plead three|0 0 0 -7 0 8 -15 43
pleasantri|0 0 0 22
please|0 19 0 0 41 0 -11 -11 0 -16
please @state|0 19 0 -17 42 0 0 -11
pledge|-215 -55 -108 77 175 -155 -178 91 -38 -295 189
pledge buy|0 0 0 0 0 0 0 0 0 0 30
pledge keep|0 0 0 -13 34
pledge start|0 0 0 66 -11 0 0 -8
plot|7 -6 0 0 -27 -27 32 -12 -10 0 7
plough|-25 -21 0 -20 0 -12 30 -43 -13 -23 -71
plov|0 0 0 0 20 0 0 -18
plug|0 -6 0 0 0 0 0 0 0 45
plug @place|0 -6 0 0 0 0 0 0 0 45
plumb|0 0 0 0 0 0 0 0 0 0 31
plumber|0 0 0 0 0 -21
plunder|64 -41 -44 16 -6 -86 -40 -123 -42 -7 -57
plunder @state|-37 0 0 0 0 0 0 0 0 44
plunge|-75 42 0 -17 0 0 0 -27 -17 0 -22
plutonium|16 37 0 7 32 7 0 -22 17 8 -25
poacher|-17 -8 0 0 12 0 0 0 0 0 23
pocket|0 -7 0 0 0 0 0 26
podcast|0 0 0 23 0 0 0 -20
pogrom|62 7 -11 10 23 37 -42 0 -30 -36 -31
point|-25 -81 -52 143 -267 -142 83 43 -36 -161 -187
point finger|0 0 0 52
point nobody|0 0 0 0 0 0 0 0 0 33
point pause|-7 32 0 0 0 0 0 -7
point still|-7 0 0 0 0 0 24 39
pointles|0 0 0 0 0 0 50
pointles @place|0 0 0 0 0 0 50
poison|-11 -15 -13 -20 41 -56 -49 0 -12 14 -22
poison but|0 0 0 -15 36
poke|0 0 0 16 -13
polic|46 0 0 0 0 0 0 9 0 -13
polic flight|50 0 0 0 0 0 0 0 0 -10
police|139 -46 -73 0 -71 -19 -32 -11 -59 7 -18
police @place|62 -8 0 -18 0 -13 0 -9 0 0 -14
police @state|0 0 0 -26 11 0 0 0 0 34 -14
police adviser|0 0 0 0 0 0 0 0 0 32
police break|44 0 0 -9 0 0 0 0 0 -19
police car|0 0 0 0 0 0 0 0 0 46 -8
police cut|0 0 0 0 0 0 0 0 0 -7 30
police general|41 0 0 0 0 0 0 0 0 -20
police guilty|0 0 0 55
police line|-27 0 0 0 0 0 0 0 0 43
police minister|0 0 0 35 0 0 0 0 0 -10
police not|30 33 0 -8 0 0 0 0 0 -19 -9
police outside|49 0 0 0 0 0 0 0 0 -10
police restore|-9 0 0 0 0 0 0 0 0 0 30
police station|0 0 0 39
police take|-12 -8 0 0 0 -7 0 -26 0 35 20
police tear-gass|48 0 0 0 0 0 0 0 0 -29
police throw|27 0 0 0 0 0 0 0 0 -33
police turn|-29 -17 0 -32 0 0 0 42
police uniform|-18 0 0 0 0 0 0 0 0 35
police unseal|0 0 0 0 0 0 0 0 0 0 45
policeman|27 45 0 20 41 -25 20 0 0 7 -21
policemen|35 56 0 9 39 -28 18 -27 0 43 -8
policemen aboard|0 0 0 0 0 0 0 0 0 36
policy|0 0 0 20 0 -17 -18 11
polite|0 0 0 -12 0 50 0 0 0 0 -16
polite term|0 0 0 -12 0 51 0 0 0 0 -16
politely|0 0 0 -41 0 32
political|0 0 0 9 -8 -10 11 11 0 -46 89
political association|0 0 0 -9 0 -10 0 0 0 0 68
political officer|0 0 0 0 0 0 10 0 0 -30
politician|0 -126 -80 9 -37 -93 0 67 -38 49 59
politician @state|0 0 0 0 0 0 0 0 0 0 37
politician let|0 0 0 0 0 -69 0 0 0 0 20
politicised|0 0 0 -16 0 38 -7
poll|17 0 0 31 0 -15 0 -11 0 -12
pontoon|15 18
pooh-pooh|11 31 0 17 -9 -14 -67 11 12 -23 28
pool|-67 -30 -8 -37 -33 -14 0 181 -37 -52 -54
poor|0 0 0 -13 0 60 0 0 0 -12
poor country|0 0 0 0 0 38
poor harvest|0 0 0 0 0 31 0 0 0 -10
poorly|-31 0 0 -8 0 78 0 0 0 -13
poorly mark|-31 0 0 -8 0 78 0 0 0 -13
pop|-13 -7 0 -32 -19 0 -7 0 0 15
pope|-19 -62 -65 23 -15 49 20 59 15 -8 9
pope again|0 0 0 -11 0 35
pope visit|0 0 0 0 0 0 0 0 0 -16 43
popular|0 0 0 0 0 0 -19
pork|0 0 0 -9 0 0 0 0 0 34
port|0 22 -50 -39 -9 -75 -17 8 -27 125 -41
port @place|0 -20 0 -12 32 0 -13 35 0 -65 -22
port @weapon|0 0 0 0 0 0 0 0 0 32
port call|0 0 0 0 0 0 0 0 0 40
port queue|0 -11 0 0 0 0 0 0 0 40 -21
port stick|0 0 0 0 0 0 45 27
port strike|0 0 0 32 -12
porter|0 0 0 0 0 0 0 0 0 0 41
portray|15 29 8 94 -52 33 -65 -16 16 0 6
position|199 -47 -29 86 -170 -105 -69 -86 54 -196 -50
position @state|0 0 0 56 0 0 0 0 0 -8
position outside|32 0 0 0 0 0 0 -7 0 -12
possession|-27 0 0 0 0 0 0 0 0 22
possible|-19 0 0 -9 -11 12 -19 46 0 0 -11
post|167 40 -8 -60 -119 -53 -95 -35 -46 50 24
post @place|-25 -18 0 -23 0 -15 0 40 0 -8
post @state|43 0 0 0 0 0 0 -34 0 -43 41
post exercise|-7 33 0 -40 0 0 -11 0 0 44
post lake|0 -11 0 0 0 0 0 0 0 35
poster|-6 0 0 -15 -9 0 0 0 0 -8
postmen|0 0 0 0 0 -8 0 0 0 -9 80
postmen @place|0 0 0 0 0 -8 0 0 0 -9 80
postpone|-50 12 -13 -80 104 -20 271 -140 0 -247 172
postpone hear|0 0 0 0 0 0 -44
postpone indefinitely|0 -9 0 0 0 0 34 -28
postponement|-38 -53 -8 -23 -36 -13 121 -35 38 -35
posture|17
potash|0 0 0 0 0 0 0 0 0 46 -11
pots|0 0 0 0 0 0 0 0 0 40
pots banged|0 0 0 0 0 0 0 0 0 40
pound|41 -78 -33 -37 12 -39 12 -83 -26 -19 -37
pour|178 -248 -48 39 -157 -105 147 -90 -115 18 -236
pour #|-12 0 0 0 0 0 0 0 0 31
power|38 -64 0 -55 -8 -9 -20 44 18 34
power awarded|0 0 0 0 0 0 0 -22 37 -9
power back|0 0 0 0 0 30 0 -16
power board|0 0 0 0 0 0 0 51 0 -17
power immigration|0 0 0 -49
power negotiate|0 0 0 0 0 0 0 32 -8
power price|0 0 0 0 0 0 0 0 0 36
power search|30 0 0 -7 0 0 0 0 0 0 -7
practice|-9 70 72 -45 0 24 -29 -10 0 -7 -46
practise|-10 70 72 -47 0 19 -29 -10 0 -10 -47
praise|-54 -75 -27 -171 485 -127 -79 -118 19 -118 -110
praise @state|0 0 0 -21 70 -7 -7 -27 0 -23 -16
praise speed|0 0 0 0 30
pray|17 -42 -56 -24 -123 263 -31 -47 -65 -36 -15
pray @place|0 0 0 -10 0 -42
pray @state|0 0 0 0 0 34 0 -38
prayer|0 0 0 0 0 0 0 0 0 37
preach|-57 -56 0 0 0 127 -48 19 40 -16 -32
preacher|63 0 0 -11 14
preacher iron|63
precaution|43 0 0 0 0 0 0 -20
precautionary|0 17
preceded|7 0 0 0 0 0 0 19
precondition|16 0 -14 26 6 -35 -97 46 -13 18 -40
predecessor|0 -8 0 0 0 0 -6 17 0 0 43
predecessor decree|0 0 0 0 0 0 0 0 0 0 43
predict|-6 0 0 -18 -16 70 0 0 0 -18
predict thaw|0 0 0 0 0 62 0 -39
prefect|0 0 0 0 17 0 -6 0 0 -7 -7
prefecture|-15 0 0 0 0 0 0 0 0 48
prefer|-62 -10 -30 35 21 0 16 -37 -22 -51 7
preferenc|0 0 0 -7 0 0 0 0 0 34
premier|0 -65 -67 -7 26 11 0 59 0 -38 -48
premier follower|39 0 0 0 0 0 0 0 0 -16 -7
premier outlined|0 0 0 0 0 0 0 -30
premier-league|-99 -57 -29 -151 -76 -20 -60 -71 -50 -103 -121
prepare|107 -34 29 -55 -18 -106 -178 92 8 94 -69
prepare close|0 0 0 0 0 0 0 0 0 41
prepare let|0 0 0 -7 35 0 0 -9 0 0 -9
prepare take|0 0 0 -10 0 0 0 31 0 -6
prepare war|35 0 0 -24 -10
preposition|126 -11 -17 22 -57 -52 -27 -53 12 -60 -59
presence|-27 16 0 -14 0 30 11 34 0 -7 -9
presence @organization|0 0 0 -9 0 0 0 35 0 0 -8
presence alliance|0 0 0 0 0 35
present|-95 -50 -9 42 0 -54 22 96 -47 -54 -55
present offer|0 0 0 60
presenter|0 0 0 27 0 0 0 -7
presidency|-23 -67 -65 14 -21 -34 22 92 15 0 -35
president|-38 -90 -68 -9 37 -12 -16 185 10 18 -41
president @state|0 0 0 11 9 -10 66 -54 0 0 25
president fly|0 0 0 0 0 -7 0 32 0 0 -12
president meet|0 0 0 0 0 0 0 -43 26
president not|0 0 0 0 0 0 -33 13
president proclaim|0 0 0 0 41 0 0 -11
president read|0 0 0 -19 35
presidential|30 -31 0 91 -12 -83 0 32 0 20 40
presidential adviser|0 -9 0 58 0 0 0 7 0 0 -13
presidential envoy|0 0 0 0 0 -81 0 0 0 18
presidential office|0 0 0 0 0 0 -10 39
presidential order|0 0 0 0 0 0 0 0 0 -7 42
presidential palace|0 0 0 0 0 0 0 27 0 38
presidential post|34 0 0 0 0 0 0 0 0 -13 -6
prespa|0 0 0 0 0 0 0 41
press|61 -216 41 86 -21 238 -170 -128 -110 -117 -150
press @state|-12 0 0 63 -6 39 0 -49 0 -37 -17
press agency|0 0 0 -17 -13 -12 0 0 0 34
press both|0 0 0 0 0 43 0 -8
press conference|0 0 0 48
press ears|0 0 0 0 0 0 0 0 0 0 33
pressure|-95 -69 -14 70 22 -58 10 -13 -27 -36 -110
pressure street|0 0 0 0 0 0 0 49
pressurize|10 -24 -9 23 17 -45 -12 -47 -25 -14 -48
pretext|0 0 0 36 -20 0 -7 -9
prevent|-19 0 0 0 0 0 0 0 0 33
prevent dock|-18 0 0 0 0 0 0 0 0 34
previou|0 0 0 23 0 0 -7
prey|-65 38 12 73 -19 0 -28 -34 -6 -32 -39
price|-35 -102 -31 -31 -94 -57 -62 -108 -13 20 68
price pledge|0 0 0 0 0 0 0 0 0 0 30
price rise|0 0 0 0 0 0 0 0 0 0 43
pricing|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
priest|-24 0 0 -15 -6 -8 0 9 0 0 37
prime|105 10 -22 19 -102 -64 -64 27 -50 -27 -43
prince|-19 -62 -64 0 0 23 17 81 15 0 -34
prince @place|0 0 0 0 0 36 0 -20
princes|0 0 0 18 0 0 0 -26
principl|0 0 0 0 0 -9 0 22 -9
principle|0 29 0 0 0 0 0 8 0 -10 -11
principle stop|0 31 0 0 0 0 0 0 0 -10
print|21
printed|0 0 0 45
printed money|0 0 0 36
printer|0 0 0 0 0 0 0 0 0 -18
prior|0 0 0 -11 0 0 -19 53 0 -6
prior commitment|0 0 0 -8 0 0 0 37
prison|31 -10 0 -31 29 -18 -10 -19 0 15 31
prison @date|0 0 0 0 0 -7 0 0 0 42 -11
prison arm|35
prisoner|11 -83 -22 -41 -49 -44 -26 87 -64 89 101
prisoner @place|0 0 0 0 0 0 0 -39 0 44 39
prisoner @platform|-26 0 0 0 0 0 0 0 0 31
prisoner @state|-22 -7 0 -42 0 0 0 8 0 35 9
prisoner commandant|0 0 0 0 0 0 0 0 0 34
prisoner free|0 0 0 38 0 0 0 0 0 0 -22
prisoner say|50 0 0 0 0 0 0 0 0 0 -33
prisoner there|0 0 0 0 0 0 0 91
prisoner whose|0 0 0 0 0 0 -16 0 0 -25 38
private|0 0 0 0 18
privatisation|0 0 0 0 0 0 0 0 0 48
privatisation plan|0 0 0 0 0 0 0 0 0 48
privileg|0 0 0 19
prize|-16 0 0 0 -11 8 -12 -16
pro|0 0 0 52 0 -25
pro democracy|0 0 0 52 0 -25
probe|-39 19 -12 139 0 -21 -52 -48 -7 -197 -70
probe @platform|0 0 0 30 0 0 0 0 0 -8
problem|0 0 0 55
problem behaviour|0 0 0 55
procedural|0 0 0 0 0 0 0 0 22
proceed|-27 9 -7 106 9 67 -89 -36 18 -97 13
proceedings|-15 -14 -11 84 30 77 -42 0 -15 -103 -40
proces|-11 -10 0 7 0 -15 78 34 32
proces dead|0 0 0 0 0 0 41
proces less|0 0 0 0 0 0 0 0 34
proces stall|0 0 0 0 0 0 43
proclaim|103 14 -39 -42 144 -35 101 -149 -48 -89
proclaim @state|67 0 0 -46
proclaim eternal|0 0 0 0 41 0 0 -11
produce|0 38 20 -35 14 -50 136 -57 49 8 -39
producer|0 -48 -26 -11 -60 -29 -26 24 -18 0 -27
producer join|0 0 0 0 0 0 0 45 0 -23
product|0 -47 -25 -7 -53 -28 -23 -17 -17 21 -26
production|0 -47 -26 -8 -68 -29 -23 -18 -18 21 -26
productive|0 0 0 -12 0 0 0 34
professional|0 0 0 0 0 0 0 0 19
profit|-71 -41 -32 -59 0 -39 -49 -64 -28 23
profusely|0 0 0 0 20
program|-35 -25 -29 6 32 15 0 9 38 -13 -67
programme|-48 -36 -30 -7 27 13 12 -33 37 0 -72
programmer|-7 0 0 0 0 0 0 0 0 20
progress|-17 -13 -28 -34 -34 0 64 28 -31 -92 64
progress report|0 0 0 0 0 0 0 -30
prohibit|12 -110 -45 -47 -75 -149 -29 -104 -42 135 -13
prohibit @date|41 0 0 0 0 0 0 0 0 -20
prohibit @state|21 0 0 0 0 -34
prohibition|0 0 0 0 0 -34 0 0 0 -12 34
project|-9 0 0 0 11 -19 -9 20 0 0 10
prolong|-84 -122 48 -102 -174 -44 -77 277 -73 -11 -132
prolongation|-59 -31 -22 -49 -27 9 87 140 18 -98 -11
promise|-225 20 -95 34 228 -95 -166 56 -39 -258 51
promise @place|0 0 0 -10 -6 0 0 -14 0 0 45
promise blow|-8 0 0 41
promise decision|0 0 0 0 0 50
promise delegate|0 36 0 -14 -19
promise drastically|0 36
promise each|0 -11 0 0 -10 0 0 36
promise incom|0 0 0 -7 47 0 0 0 0 0 -21
promise lift|0 -7 0 0 0 0 0 34 0 0 -20
promise shirtfront|0 0 0 39 -8 -10 0 -17
promise stop|0 0 0 -15 33 0 0 25 0 -7
promise talk|0 0 0 0 0 0 0 -7 0 0 53
prompt|0 0 0 -7 0 23 0 -7 0 -25 42
prompt @state|0 0 0 0 0 0 0 0 0 -16 43
promptly|-22
pronounce|0 -34 -19 18 -11 -31 174 -30 0 -12 -69
pronounce rambouillet|0 0 0 0 0 0 41
proof|0 0 0 8 0 32
propaganda|0 43 0 0 0 0 0 0 0 -7
propaganda across|0 43 0 0 0 0 0 0 0 -7
properly|0 0 0 0 50
property|0 0 0 -12 -16 -18 0 0 0 14 -10
property developer|0 0 0 -32
proposal|-167 -80 -28 69 -36 -37 122 161 39 -152 -73
proposal bogu|0 0 0 31
proposal draw|0 0 0 -24 0 0 38
propose|-206 0 14 -64 -91 -73 -32 375 -49 -50 -125
propose one|0 0 0 0 0 0 -10 39
prosecute|-11 0 -15 -17 -90 21 34 -21 -6 60 20
prosecution|-15 -14 -11 74 30 76 -42 0 -15 -104 -40
prosecutor|-36 -76 -67 153 -21 -42 0 56 12 19
prosecutor @place|0 -13 0 68 0 -53 0 0 0 26
prosecutor cite|-19 0 0 0 0 0 0 0 0 -18 37
prosecutor compare|0 0 0 -20 0 0 0 33 0 -7
prosecutor finding|0 0 0 -16 0 38 -7
prosecutor freeze|72 0 0 -8 0 0 0 0 0 -23
prosecutor order|0 0 0 30 0 0 0 0 0 -8
prosecutor rule|-6 0 0 0 0 0 0 0 0 -28 33
prosecutor say|-7 0 0 -9 0 -16 0 0 0 41
prospect|-11 0 -25 15 -18 15 77 0 -41 -86 71
prospect aid|0 0 0 0 0 0 0 0 0 -17 41
prospects|-22 8 -9 -49 -6 0 37 -17 19 -74 -29
protect|7 0 0 34 0 -14 0 8 -7 15
protect compatriot|0 0 0 40
protection|17 0 0 10 0 0 0 -8
protest|-107 -97 -40 237 -41 -175 26 -215 -37 -89 -131
protest @place|0 0 0 60 0 0 0 0 0 -7
protest @state|-19 0 0 27 27 -18 -19 -12 0 -34
protest killing|0 0 0 -26 0 0 0 0 0 35
protest note|0 0 0 39
protest penal|0 0 0 -31 0 0 0 -6 0 47 -8
protest raid|-7 0 0 -23 0 0 35
protester|167 -32 -18 0 15 -54 -18 -10 -56 21 10
protester mown|37 0 0 0 0 0 0 -6 0 -16 -18
protester storm|25 0 0 34 0 0 0 0 0 -8
protocol|-90 -28 -9 0 -45 -33 60 89 -9 7 -101
prove|0 0 0 0 0 0 0 0 0 -14 25
provide|-108 -29 -40 54 -83 -42 -73 199 70 -119 147
province|57 24 -47 -14 -27 -74 -27 44 -16 30 -10
province put|26 0 0 0 0 -35
provisional|0 0 0 0 0 0 0 37
provisional understand|0 0 0 0 0 0 0 37
provocation|-27 -16 0 94 -60 0 -13 -32 11 -60 33
provocation @state|-9 0 0 37
provoke|0 0 0 -43 50 -15
provoked|-7 0 0 26 0 0 0 0 0 -11
prowl|-6 -7 0 0 -27 -10 -35 -49 -15 -14 20
proxies|16 37 0 7 32 7 0 -22 17 8 -25
proximity|0 0 0 0 0 0 -12 16
proxy|-37 -25 -30 13 30 15 -6 9 38 -13 -67
psychiatrist|0 0 0 23 0 0 0 -9
pub|-38 -41 0 21 -9 -18 -25 -42 -7 -35 -34
public|15 -10 0 -33 33 -15 26 -62 0 0 -7
public order|24 0 0 -30
public row|0 0 0 0 0 0 28 -38
public thank-you|0 0 0 0 41
publicity|0 0 0 -33 0 32
publicity stunt|0 0 0 -33 0 32
publicly|0 0 0 54 0 -14 -9 0 0 -13
publish|0 -34 -24 -8 -44 -84 0 -71 -24 142 -48
publisher|0 0 0 -8 0 0 0 -10 0 45
publisher @date|0 0 0 0 0 0 0 -7 0 45
pueblo|0 0 0 0 0 0 0 0 0 34
pueblo keep|0 0 0 0 0 0 0 0 0 34
puff|-22 0 0 0 0 0 0 0 0 27
pull|-301 195 -101 0 -86 -73 45 -50 -156 18 -95
pull @person|0 -27 0 -15 0 -14 -9 0 0 77
pull back|-9 16 0 -10 -10 0 0 0 0 -51 -17
pull brigade|0 -11 0 0 0 32
pull commando|0 11 0 0 0 0 0 0 0 0 57
pull girl|0 -11 0 0 0 0 0 0 0 -16 42
pull plug|0 -6 0 0 0 0 0 0 0 45
pull police|0 0 0 0 0 0 0 0 0 32
pull single|0 31
pull troop|0 -17 0 0 0 0 0 44
pull-back|0 35 -9 37 -27 0 26 -22 10 -29 -21
pull-out|-7 30 -9 83 -29 16 17 -22 10 -35 -21
pull-out @place|0 0 0 54 0 0 -8 0 0 -6
pullback|-69 196 -33 53 -49 42 0 -13 0 -22 -45
pullout|-114 294 -43 56 -25 6 21 -36 60 -55 -89
pulp|-8 0 0 24 0 0 0 -9
pulverise|109 -85 -56 14 0 -65 -20 -121 -49 -58 -37
pulverize|110 -85 -56 7 0 -65 -20 -117 -49 -58 -37
pummel|-28 -13 -7 -26 0 -27 -16 -28 -6 -23 -8
pump|11 -43 15 -81 30 -11 12 53 -38 69 -41
pumpkin|0 0 0 -19
punch|-7 -15 0 26 -26 14 -13 7 10 -11 -22
punctured|16 0 0 0 0 0 0 0 0 0 -16
punish|68 28 -17 10 74 -119 0 -74 -40 0 31
punish @state|0 0 0 32 0 -36
punitive|0 0 0 0 0 0 0 0 0 -7 22
pupil|14 -51 -15 18 -73 17 -75 -66 -38 0 21
pupil since|0 0 0 0 0 0 0 0 0 0 34
puppet|-9 0 0 15 20 0 11 -33 0 -6
puppet briefcas|0 0 0 32
purchas|0 0 0 17
purchase|0 0 0 -14 0 0 0 0 0 55
purchaser|0 0 0 0 0 0 0 0 0 25
purely|25
purge|-25 -18 0 44 15 -43 0 -32 -14 25 -38
purse|0 0 0 0 0 0 0 0 0 26
pursue|126 -91 28 36 0 0 -45 29 -55 -73 -63
push|47 -203 35 31 -120 270 -156 -160 -62 -208 -173
push off|-10 0 0 0 0 34
push talk|0 0 0 0 -6 44
put|25 -239 126 -90 24 -393 185 161 -102 7 -136
put #|0 0 32 0 0 0 0 0 0 -21 9
put @organization|0 0 0 0 0 0 0 0 0 46
put @person|0 0 0 11 0 0 0 0 0 30 -19
put @platform|15 -12 0 0 0 0 0 -13 0 -43 37
put @state|0 0 0 25 -12 0 -21 -20 0 -42 -14
put army|43 23 0 0 0 0 0 -22 0 15
put aside|0 0 0 -34 32 0 0 -8
put back|-22 0 0 20 0 0 47 -10 0 0 -19
put certificate|0 0 0 0 0 0 0 0 0 30
put chartered|-19 0 0 0 0 0 0 0 0 -18 37
put end|0 0 0 -13 18 0 0 39 0 -14
put five|0 0 0 0 0 -57 0 40
put formal|-7 0 0 40
put forward|0 0 0 0 0 0 -35 0 0 -25 38
put humanity|-8 0 0 0 0 34
put ice|-15 0 0 0 0 -20 33 -36 0 52
put north|0 0 0 0 0 0 -29 0 0 35
put odds|0 0 0 0 0 80 0 0 0 -15
put off|-42 -7 27 17 66 17 30 -57 0 -19 -26
put paper|0 0 0 0 0 0 0 67 0 -9 -24
put reserves|44 0 0 0 0 0 0 0 0 -13
put signatur|0 0 0 24 0 0 0 31
put them|-12 37 0 0 0 0 0 0 0 -6
put through|0 0 0 0 0 -32 0 61 0 -8
put two|34
put under|57 0 0 -7 0 -37 0 0 0 -17 9
put up|-14 0 0 0 0 0 -9 -24 0 66 -9
puzzled|0 0 0 -10 0 29
pyjama|-17 0 0 7
pylo|0 0 0 30 0 0 0 0 0 -8
pylon|10 0 0 0 0 0 0 0 0 0 16
qtr|-66 -39 -31 -63 8 -36 -49 -54 -27 37
quadrilateral|0 0 0 0 0 -7 0 26
quake|-100 0 -15 -58 34 140 -46 0 -21 -93 -21
quake @person|0 0 0 0 41
quake-zone|0 0 0 0 0 19 0 -16
quarantine|0 0 0 0 0 0 0 0 0 21 -15
quarrel|-91 -56 -17 -23 122 -21 -39 -44 -21 -15 -62
quarrel @place|-13 0 0 0 8 0 0 50
quarrel @state|-13 -9 0 0 70 -14 -32 -40 0 -7 -9
quarrel shoal|0 0 0 0 0 0 0 0 0 38
quarrel verdict|0 0 0 48
quarter|32 35 15 -24 18 -17 19 0 0 -42 -8
quarter trisakti|0 0 0 0 0 0 0 0 0 30
quarter-final|-100 -57 -29 -152 -77 -22 -62 -73 -50 -106 -123
quarterback|-105 -57 -29 -151 -77 -20 -60 -71 -50 -103 -121
quartet|-11 0 0 0 0 17 56 10
quartet @person|0 0 0 0 0 0 61
quashed|-34 0 0 40 0 -15
quashed referendum|0 0 0 52 0 -14
quashed rumour|-33
quay|20 19 0 0 0 -7 0 27
quay @place|31
quay conclude|0 0 0 0 0 0 0 34
quay-side|0 0 0 0 0 0 0 -26
quds|-18
queen|-19 -61 -64 35 -15 -13 22 69 15 7 -33
quell|-33 15 -8 43 20 -40 0 -23 -14 10 -39
queried|0 0 0 -17 26 0 -13
question|-124 -131 -34 121 -63 -42 69 -85 36 -106 -164
question @date|0 0 0 -16 0 0 0 40
question @state|-9 0 0 43
question discuss|0 0 0 -8 0 0 24 -34
question go|0 0 0 -6 0 0 -16 50
queu|-11 0 0 -8 0 -21 0 0 0 8
queue|7 -14 0 0 0 0 0 49 0 32 -24
queue stand|0 -11 0 0 0 0 0 0 0 40 -21
queued|58 0 0 0 0 0 0 0 0 -10
queued uniform|59 0 0 0 0 0 0 0 0 -8
quick|20 -10 0 -12 0 26
quiet|0 107 0 -34 57 -35 -23 -39 0 -11 -41
quiet @date|0 11 0 0 0 0 0 0 0 0 -31
quiet @place|0 54
quietly|32 0 0 -10 0 0 -9 28 0 23 -9
quietly agree|0 0 0 0 0 0 -8 30
quietly daily|0 0 0 -10 0 0 0 0 0 41
quietly garrison|34
quilt|0 0 0 0 0 0 0 0 0 0 18
quinoa|0 0 0 0 0 -7 0 54
quinoa barter|0 0 0 0 0 -7 0 54
quipped|0 0 0 23 -7
quirinal|0 0 0 0 0 0 -24 12
quit|-187 203 -53 -144 24 -15 185 -154 -6 94 24
quit @organization|0 -6 0 0 0 -9 0 0 0 51 -12
quit common|0 0 0 0 0 0 -28 0 0 41
quit diamond|-12 40
quit winter|-11 7 0 0 0 0 0 0 0 0 38
quitt|-15 0 0 -13 0 0 30 -9
quitt @organization|-15 0 0 -13 0 0 30 -9
quo|0 0 0 -25 27
quota|-74 -118 -55 7 -113 50 -105 0 -49 28 49
quote|0 0 0 0 20 -21 11 -9
race|0 0 0 0 0 0 0 -22 0 -19
racing|0 0 0 -20
racism|0 0 0 62 0 -10 -15
racism conference|0 0 0 57 0 0 -14
racket|0 0 0 36 0 0 0 -8
racket link|0 0 0 36 0 0 0 -8
radar|36 18 0 37 -18 17 -23 -15 0 49 -15
radar @date|0 64 0 -9
radar storm|0 0 0 0 0 52
radar will|0 0 0 0 0 0 0 0 0 32 -8
radiator|0 0 0 0 0 0 0 0 0 38
radical|39 0 0 -6
radio|-17 35 -7 60 11 -6 0 -43 0 -7 14
radio @date|40 0 0 -21
radio @place|-14 0 0 0 36 0 0 0 0 -10
radio announce|0 0 0 0 0 0 31
radio critic|0 0 0 0 0 40
radio off|-7 0 0 38 0 0 0 0 0 0 -9
radio report|-21 39
radio say|22 -13 0 -23 12 0 -21 0 0 -12 49
radio speak|0 0 0 34
rage|-31 -18 -32 122 -85 9 37 -28 16 -48 -46
raid|188 -17 -75 21 -108 59 -26 -211 -99 -91 -178
raid alike|0 0 0 0 0 35
raid coincide|-11 42
raid office|-43 0 0 -15 0 0 0 0 0 53
raid until|0 0 0 0 0 36 -8
raider|113 43 0 19 -49 19 -33 -40 -64 -24 -24
rail|-95 -34 -16 312 -153 -108 -91 -125 0 -136 -119
railway|-7 -17 0 -14 10 42 -9 -26 -10 -17 21
railway bid|-6 0 0 -14 0 57
rain|-124 -52 -44 -93 -52 19 -42 -43 -31 -113 -148
rainfall|-85 0 -15 -56 0 75 -43 15 -20 -90 -8
raise|113 -181 -59 259 -134 -106 -160 21 -53 -227 56
rajapura|0 0 0 45 0 -15
rajapura council|0 0 0 45 0 -15
rake|138 -113 -39 -12 -26 -69 -34 -86 -36 -87 -14
rally|51 -35 -14 20 -12 -27 22 0 -34 140 -16
rally @state|0 0 0 35 0 0 0 -10 0 -14
rally around|0 0 0 0 0 0 0 36
rally hold|0 0 0 -40 0 0 0 -10 0 74
rally monday|0 0 0 0 0 0 0 0 0 37
ram|21 -57 -8 -26 -18 -17 15 -26 0 -37 30
ram two|-19 0 0 0 0 0 0 0 0 -18 37
ramadan|0 0 0 0 0 0 0 21
rambouillet|0 0 0 15 0 0 45 -6
rambouillet proces|0 0 0 0 0 0 41
range|-37 23 0 0 -8 64 -6 67 0 -17
range @weapon|-28 38 0 0 0 0 0 0 0 -10
range missile|0 0 0 -7 0 0 0 54
ranger|75 34 0 -15 -40 14 -35 -8 -64 -18 -30
ranger @place|0 0 0 0 0 0 0 43 0 -9
rank|-21
rankled|0 0 0 29 0 0 0 -9
ransack|76 -140 -54 -16 -65 -93 -82 -97 -54 20
ransom|0 0 0 20
rape|54 10 -25 45 8 -37 -42 -33 -25 -101 -17
rape woman|-9 0 0 46 0 -13
rapid|38 0 0 -17 0 0 0 0 0 -26
rapid reaction|38 0 0 -17 0 0 0 0 0 -26
rapped|0 0 0 19
rappel|-75 -65 15 -10 -27 0 -15 -18 0 110
rapper|-14 0 0 -12 0 0 -12 -10 0 50
rapper soldier|0 0 0 0 0 0 0 0 0 52
rapporteur|-22 -63 -65 39 -19 -11 37 47 16 17 -35
rapprochement|-59 -40 -27 -89 -30 29 88 90 30 -118 20
rare|-9 0 0 0 0 0 0 0 0 18
rare-earth|0 0 0 0 0 0 0 0 0 30 -11
rare-earth curb|0 0 0 0 0 0 0 0 0 30 -11
rarotonga|0 0 0 0 -15 0 0 -6 0 43 -17
rarotonga budget|0 0 0 0 -15 0 0 -6 0 43 -17
rate|-30 -43 0 -40 45 64 0 0 0 -71 -21
rate odds|0 0 0 0 0 32
rather|0 0 0 32 0 39 -7 -10
rather than|0 0 0 0 0 43 -6
ratification|-60 -31 -23 -69 -33 0 114 171 11 -127 -15
ratification pact|0 0 0 0 0 0 34 -12 0 -24
ratify|-174 -118 -49 -38 -132 -149 19 330 -106 -126 -70
ratify border|0 0 0 24 0 0 22 -44
rating|43 0 0 0 0 0 0 0 0 -10
rating manhandle|43 0 0 0 0 0 0 0 0 -10
rattle|-69 -21 -24 241 -35 -89 -44 -97 -57 -68 -105
rattle investor|0 0 0 0 0 0 0 0 0 36
ravage|-18 -49 -17 -7 -15 -60 -20 10 0 24 72
ravine|-20
raze|126 -87 -63 30 -47 -119 -22 -74 -43 -48 22
re-appoint|-64 26 20 -17 -26 0 0 -39 -11 55 -8
re-establish|49 -34 -18 -11 0 -56 -75 116 -65 -106 11
re-impose|12 -33 17 -30 -41 39 -54 -33 -28 73 -17
reach|41 -206 -20 -32 52 -59 22 84 -12 -140 77
reach @place|36 -22 0 -8 35 -11 -8 -43 0 -15 70
reach @state|-24 0 0 0 0 46 0 -8 0 25 -15
reach defender|42
reach new|0 0 0 34
reach say|0 0 0 0 0 0 0 36
reach widow|0 0 0 -11 46 -9
react|0 -15 0 29 0 59 -31 37 0 -7 22
react coolly|0 0 0 0 0 42 0 -7 0 -15
reaction|60 -10 0 -25 0 0 7 -12 0 -27
reaction brigade|38 0 0 -17 0 0 0 0 0 -26
reactor|0 13 0 -23 -12 -11 -21 105 0 50 -11
reactor @place|0 0 0 0 0 0 0 30
reactor firm|0 0 0 -29 0 0 0 0 0 56
read|-62 -34 -33 86 -70 71 129 -71 31 -72 -59
read @place|0 0 0 15 0 -9 34 -6
read out|0 -11 0 -10 34 -9 57 -10 22 -13
read too|-9 0 0 -25 0 30
reader|0 -8 0 0 -6 0 0 -24 0 -7 16
readiness|29 50 0 15 -15 -38 -8 26 0 -36 -7
readiness defence|-31 21
readiness resume|0 0 0 0 0 -11 0 32
readiness round|29 0 0 0 0 0 0 0 0 -41
readiness share|0 0 0 41 0 -16 0 -7
readiness talk|0 30 0 -10 0 -11 0 28
reading|0 0 0 0 -7 0 43 -26
reading remain|0 0 0 0 -7 0 43 -26
readmit|28 -109 0 0 15 60 0 33 -30 -135 72
readout|0 0 0 0 17 -11
ready|118 -26 -23 10 -118 -32 -45 110 -52 -19 -48
ready @person|-8 0 0 35
ready discuss|0 0 0 0 0 0 31 -40
ready talk|0 0 0 -13 0 0 -10 36
reaffirm|-53 -21 -16 -84 189 7 -59 -54 15 -34 -31
reaffirm support|0 0 0 0 31 0 0 -54
real|0 0 0 -11 0 0 0 0 0 38 -10
real blow|0 0 0 -10 0 0 0 0 0 38 -9
realiti|0 0 0 0 0 0 -7 20
reap|-13 -31 -9 7 0 26 -38 70 26 12 34
reappoint|-64 26 20 -17 -26 0 0 -39 -11 55 -8
rearm|36 31 -15 16 -23 -25 -24 17 -16 0 -43
reason|-11 -8 0 0 13 119 -33 -16 0 34 -31
reason delay|0 0 0 0 0 52 -10 -15
reason incident|-9 0 0 37
reason then|0 0 0 -13 -6 0 -11 0 0 35
reassure|-21 -18 -25 -166 316 83 -67 0 12 -78 -77
reassure @place|47 0 0 0 -18 0 0 0 0 -7 -6
reassure @state|0 12 0 -18 60 -13 -12 -21 0 -10 -24
rebate|0 0 0 -18
rebel|133 92 -9 54 -38 83 0 43 -77 -71 15
rebel @person|-7 0 0 -11 0 7 59 -15
rebel army|-9 -9 0 0 0 0 0 32
rebel chief|0 0 0 0 0 0 35 -11
rebel concede|0 0 0 0 47 0 0 -6
rebel faction|36
rebel hold|0 0 0 -6 0 33 0 0 0 -13 16
rebel leader|-12 40
rebel open|38 0 0 0 0 0 0 35
rebel prisoner|-21 0 0 -7 0 0 0 0 0 0 41
rebel spurn|0 0 0 45
rebel support|0 0 0 0 -6 44
rebel train|-13 0 0 46 0 -10 0 -7 0 -9
rebel would|0 36 0 -14 -19
rebuff|-54 -157 -30 233 -141 -118 181 -40 -123 -10 -64
rebuff @state|0 0 0 40 -6
rebuff approach|0 0 0 -8 0 0 31
rebuild|67 -29 -26 -39 -76 -73 -69 67 -61 -59
rebuke|-132 -112 -28 289 -97 -88 11 -135 -40 -138 -114
rebut|-17 0 -27 -84 -9 64 -99 68 -49 -42 -25
rebuttal|0 0 0 21
recall|-66 -132 -37 -203 -85 -197 78 -86 -145 337 -132
recall @person|-30 0 0 -12 -19 -7 -25 -31 0 130
recall @state|0 15 0 -42 0 0 -10 0 0 16 -14
recall complaint|0 0 0 -11 17 0 0 42
recall consent|0 0 0 37 0 0 0 -7 0 -11
recall fleet|-22 38 0 0 0 0 0 0 0 -9
recall good|0 0 0 0 0 0 0 0 0 46
recall offer|0 0 0 0 0 0 51 -46
recall team|0 0 0 0 0 0 55 0 0 -28
recall veteran|50 0 0 0 0 0 -8 -11 0 -29
recapture|167 -138 -36 -29 -22 -71 9 -92 -41 -40 22
receive|-199 -120 -24 -275 -30 -120 108 233 229 -237 -27
receive @person|0 0 0 0 15 -15 34 53 -12
receive @place|0 0 0 0 0 -8 0 -46 41 0 -28
receive @platform|0 0 0 0 38 0 0 -36
receive @state|0 0 0 -22 -21 0 49 31 -9 -17
receive first|0 0 0 0 -10 0 0 -26 0 0 48
receive letter|0 0 0 0 0 0 -6 -13 32
receive observer|0 0 0 0 0 54 -8 -8
reces|0 0 0 0 0 50 12 -14
recessed|0 0 0 0 0 0 6 21
recessed until|0 0 0 0 0 0 0 34
recession|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
recip|-8 0 0 0 0 0 0 -29 0 0 -15
reciprocal|0 0 0 0 0 0 0 26
reciprocate|0 6 0 32 7 22 -31 45 0 9 24
recit|0 0 0 0 0 -17
reckles|0 0 0 -27 0 0 21
reckon|-21 0 -21 25 22 0 -62 -57 -18 -35 -15
recognise|-86 -64 -89 24 155 -128 -52 151 -56 -83 -30
recognise #|0 0 0 0 38
recognise @place|0 0 0 0 58
recognise @state|0 0 0 -31 28 0 0 15 0 -20 -17
recognise emirate|0 0 0 -17 0 0 0 41
recognition|-54 92 -13 0 0 -39 76 32 29 -37 -58
recognition @state|0 0 0 0 0 0 0 37 0 -8 -15
recognition not|0 0 0 0 -18 0 51
recognize|-64 -62 -89 0 84 -100 -56 139 -48 -102
recoiled|0 0 0 -6 0 0 -16 50
recoiled break|0 0 0 -6 0 0 -16 50
recommend|0 -7 0 0 0 54 0 0 0 -7
recommendation|-102 -41 0 52 8 -9 16 0 0 -33 -46
reconcile|-81 -77 -40 -56 67 86 -35 88 -24 -75 -31
reconciliation|-104 0 -29 -72 -61 77 108 151 0 -172 30
reconnaissance|11 0 0 -6 0 0 0 0 0 -16
reconnect|-97 -50 -9 19 -15 0 -96 0 -15 -71 184
reconsider|0 0 0 0 0 10 0 0 0 -18 31
reconsider ban|0 0 0 0 0 0 0 0 0 -14 31
reconsidered|0 0 0 0 26 0 0 0 0 0 -13
reconvene|0 0 0 0 0 0 25 -20
record|-37 0 0 -17 0 -22 -7 0 0 -21 -21
recount|0 0 0 39 0 -15
recover|66 -56 0 -43 11 -17 -45 57 0 -17 43
recrimination|0 0 0 0 0 0 15 -22
recruit|69 0 0 -7
recruit defence|58
red|-28 -16 0 31 -13 0 0 0 0 -11
red line|-19 -12 0 34 -10
redeploy|139 -16 0 -32 -92 -89 -80 -34 -40 0 -94
redeployment|-60 165 -22 19 -22 44 -26 0 0 7 -24
redeyef|-10 0 0 0 0 0 0 0 0 67
redeyef fire|-10 0 0 0 0 0 0 0 0 67
redirect|0 10 0 -47 -32 0 12 -28 0 33 36
redraw|0 0 0 21 0 -8 0 -6
reduce|71 98 -13 28 -54 106 -54 -60 -55 36 -193
reduce operation|0 36
reduction|-60 165 -22 19 -22 44 -26 0 0 7 -24
reef|47 -22 0 -10 -15 0 -6 53 0 -13 -11
reef @state|35 0 0 -22
reef enlarg|34
reel|-20
reestablish|47 -53 0 30 16 0 20 25 -27 -83 -16
refer|7 0 0 -16 0 0 9 26
refer cod|0 0 0 -13 0 0 0 37
referee|-102 -59 -30 -187 -79 -23 -66 -72 -51 -123 -122
referendum|0 0 0 0 -6 -29 -9 -23 0 43 -9
referendum @state|0 0 0 -35 0 0 0 0 0 -7
referendum give|0 0 0 0 0 -39 0 0 0 44
referendum petition|0 0 0 52 0 -14
refinery|77 14 -47 -14 -30 -43 -27 17 -16 44 -22
refinery @place|49
refinery once|0 0 0 0 0 0 0 0 0 0 34
refining|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
reforger|-7 0 9 0 0 0 0 0 0 0 -18
reform|-8 0 0 -11 19 39 -14 29 0 -40 22
reform factory|0 0 0 0 0 31
reform month|0 0 0 0 0 0 0 36 0 -9
reformist|0 0 0 -30 0 -18 -10 -10 0 -7
refrain|0 0 0 -18 -10 31 0 0 0 -9
refresher|0 0 25
refrigerated|0 -6 0 0 0 0 0 0 0 0 28
refuel|0 0 0 41
refuel @place|0 0 0 41
refuell|-10 0 0 0 0 0 0 0 0 15
refuge|-47 -21 -29 -36 11 64 -74 -64 -36 32 107
refugee|44 -98 -46 -89 -9 119 -118 -54 -90 8 159
refugee between|0 0 0 0 0 33 0 -8
refugee home|0 0 0 -30 -15 44 0 13 0 0 -9
refugee slaughter|33 0 0 0 0 0 0 0 0 -16
refugee tell|33 0 0 0 0 0 0 0 0 -9
refugee than|0 0 0 0 33 -15
refusal|-76 -69 -10 152 -22 -26 134 -89 19 -82 -19
refuse|-139 -410 -65 252 -208 -257 241 -366 -213 125 -223
refuse @date|0 0 0 -25 0 0 0 0 0 71
refuse @state|0 0 0 -70 18 0 -12 0 0 -23
refuse apologise|0 0 0 43 -12
refuse give|0 0 0 45 0 0 0 0 0 -20
refuse invitation|0 0 0 -24 0 0 39
refuse lend|0 0 0 34
refuse pay|0 0 0 0 0 0 0 0 0 38
refuse port|0 0 0 0 0 0 0 0 0 40
refuse receive|0 0 0 -13 0 0 70 0 0 -12
refuse residence|0 0 0 42 0 0 0 0 0 -9
refuse sign|0 0 0 -7 0 0 50 -37 0 -11
refuse transitional|0 0 0 49 0 -21
refuse visas|0 0 0 0 0 0 0 0 0 31
refuse-collector|-10 -47 -14 -6 -69 14 -71 -61 -34 21 24
refute|-40 -90 -57 -29 -92 41 -114 62 -82 -152 -138
refute @state|30 0 0 -9
regain|82 -55 0 -46 9 -17 -46 57 0 -20 40
regard|-8 -19 0 12 114 35 -65 59 12 11 -15
regatta|-24
regime|65 -62 -65 27 -9 -36 22 54 15 0 -35
regime dissolve|47 0 0 0 0 -22 0 -9
regiment|190 58 64 -76 -103 -59 -79 -99 -54 -93 -76
regiment off|-31 21
regiment respect|0 52
regiment ride|43 0 0 0 0 0 0 -20
region|26 12 -48 -6 -34 -42 -11 -15 -18 56
region meet|0 0 0 0 0 0 0 0 0 33
regional|25 -23 0 0 23 30 -9 0 -6 -7 -9
regional bureau|31 -12
regional head|0 0 0 0 33 -15
register|-9 0 0 0 -14 -7 -8 34 0 0 66
register oil|-6 0 0 0 0 0 0 0 0 -28 33
register police|0 0 0 0 0 0 0 0 0 -7 47
registry|0 0 0 0 0 0 0 19 0 12
regret|-62 -35 -18 -15 208 -12 -84 -124 -52 -108 50
regret @place|0 0 0 0 -18 34
regret @state|-8 0 0 40 -21 14 -13 -27 0 -22 26
regret add|0 0 0 44 -11
regret misunderstanding|0 0 0 0 43 -29 0 -30
regret tone|0 0 0 0 0 46
regrettable|0 0 0 -34 26 29 -7
regrettable @state|0 0 0 -16 16 30
regroup|16 0 0 -13 0 0 0 -11 0 -25
regular|0 15 69 0 -7 0 0 -7 0 -9
regular come|0 35
regular rotation|0 -7 42
regular viekaren|0 0 32
regulation|0 0 0 0 0 0 0 20
regulator|-7 0 0 -21 0 -21 0 0 0 -6
rehearsal|-17 0 0 14 0 0 0 31
rehearsal murder|0 0 0 14 0 0 0 31
rehearse|-7 62 70 -54 0 12 -30 -11 0 -16 -49
rehydration|0 0 0 0 0 0 0 -12 0 0 27
reimpose|10 -120 28 -97 -75 -82 -86 -13 -20 269 -64
reimpose curfew|-6 0 0 0 0 0 0 0 0 39 -20
reindeer|-6 0 0 0 0 0 51 -47 0 0 -14
reindeer agree|0 0 0 0 0 0 51 -47
reinforce|98 -95 0 -39 0 0 -43 -10 -19 82 7
reinforcement|213 -16 32 -13 0 -15 -8 -36 0 -42 -17
reinforcement reach|42
reinstate|0 -37 23 -47 6 -65 -21 26 19 6 56
reinstate #|0 0 0 0 0 0 0 0 0 -6 45
reinstate scholarship|0 0 0 0 0 0 0 0 0 -9 34
reintroduce|67 24 0 -8 -16 -13 -31 55 36 0 16
reiterate|-70 -41 -18 -54 27 209 -19 -6 -13 -71 -83
reiterate view|0 0 0 41
reject|-62 -278 -57 65 -223 29 21 -159 -178 -129 -201
reject @person|0 0 0 -29 0 -31 0 -6
reject @place|0 0 0 8 0 39 0 14
reject @state|0 0 0 82 -13 -22 18 -6 0 -14 -8
reject any|-9 0 0 54 0 0 -9
reject call|0 0 0 -41 0 -14
reject charge|0 0 0 -38 0 95
reject interference|0 0 0 -33
reject notion|0 0 0 -12 18 -49
reject out|0 0 0 35
reject phase|0 0 0 -7 0 0 56 -11
reject proposal|0 0 0 31
reject suggestion|-12 0 0 -12 0 53
rejection|-38 -18 0 208 -24 -15 41 -68 -21 -44
rejection @place|0 0 0 35
rejoin|47 -53 0 -7 -8 -15 47 34 -28 -83 -17
relation|-59 -51 -15 0 0 -8 -15 55 13 90 -69
relations|-54 -67 -20 0 0 32 43 58 0 119 -88
relations @state|-13 0 0 -52 17 47 28 -54 0 90
relations deny|49 0 0 9
relations shelve|0 0 0 0 0 0 38 0 0 0 -23
relativ|-17 0 0 11 0 0 0 0 0 34
relativ disappear|-9 0 0 0 0 0 0 0 0 34
relative|0 0 0 -17 0 0 0 0 0 29
relax|-210 226 -16 27 41 -125 -110 -51 -70 -201 238
relaxation|0 0 -12 -11 15 -24 -30 -45 -17 -48 57
relay|15 31 -7 -62 -37 38 -26 -25 103 -33 8
release|-201 -42 -141 8 30 -7 -202 -120 -43 -418 316
release @state|-7 -7 0 0 -17 45 0 0 0 -6 55
release aid|0 0 0 -22 40 0 0 0 0 0 -37
release any|-21 0 0 -7 0 0 0 0 0 0 41
release freeze|0 0 0 0 8 0 0 0 0 0 -31
release prisoner|50 0 0 0 0 0 0 0 0 0 -33
release remain|0 0 0 0 0 0 0 37 0 0 -10
relent|-65 56 -69 0 52 -78 -53 15 29 0 52
relent @date|0 0 0 0 35 0 0 0 0 0 -26
relief|-70 -15 -32 -30 22 82 -78 -77 -37 0 159
relief sanction|0 0 0 28 0 -31 0 0 0 -17 29
relief supply|-25 0 0 0 0 0 0 0 0 0 36
relieve|32 42 45 -34 16 -6 -11 16 44 -42 16
religiou|0 0 0 23
relinquish|-114 48 -11 -45 18 -67 -22 22 37 -8
relocate|67 -11 -16 -53 11 -13 41 7 -15 16 -36
remain|-48 -70 35 0 103 31 196 -55 -36 0 -10
remain @state|0 0 0 -22 0 0 9 -11 0 0 38
remain bodi|0 0 0 0 0 0 0 37 0 0 -10
remain first|0 0 0 0 57
remain office|0 0 0 38 0 -12 0 -8
remain unimplemented|0 0 0 0 -7 0 43 -26
remake|0 0 0 -29
remark|-23 -12 0 53 77 22 10 -46 55 -39 -42
remark @state|-12 0 0 0 26 45 0 -8 0 -10
remark hush|0 0 0 31
remember|0 0 0 36 0 0 0 -63
remind|-13 16 -6 56 25 0 -17 -19 -28 -46
remonstrate|-49 -18 -32 143 -86 10 29 -31 15 -49 -46
remorse|0 0 0 -16
removal|-66 180 -23 36 -30 31 -30 -25 0 28 -25
removal @state|0 15 0 36 0 -13 0 -15
remove|-365 223 -18 143 47 -240 -274 -77 -63 -61 242
remove @state|0 0 0 -17 0 0 0 0 0 41 -10
rendezvoused|0 0 32
rendezvoused beagle|0 0 32
renege|13 -52 -34 95 -51 -55 44 -78 -74 128 -51
renege free|0 0 0 -28 0 0 0 0 0 39 -22
renew|-128 -292 142 -39 -302 78 -143 271 -199 -76 -157
renew @place|0 0 0 0 0 -10 0 51 0 43
renew call|0 0 0 37 0 -13 0 -18
renew every|-6 0 33
renewal|-59 -31 -22 -52 -27 9 81 143 16 -98 -11
renounce|-207 0 -102 47 63 -24 103 -23 0 -55
renounce nuclear|0 0 0 0 0 0 32 -7
rent|0 0 0 -25 -8 0 0 -14 0 7
reoccupy|158 -110 -30 -29 0 -70 -92 -7 -29 -73 28
reopen|-319 -59 -14 34 -33 -353 -66 59 -96 -366 374
reopen @date|0 0 0 0 0 0 -12 -15 0 0 -36
reopen @state|0 0 0 0 0 0 30 0 0 0 -14
reopen airspace|0 0 0 0 0 0 0 -10 0 0 46
reopen embassy|0 0 0 -22 0 0 0 69 0 0 -38
reopen seabed|0 0 0 33 0 0 0 -17 0 0 -9
repair|0 -16 -19 -50 10 -54 -41 80 -29 -44 -12
reparation|-10 0 0 13 38 29 -17 -11 0 -21 24
reparation diplomat|0 0 0 -8 40 0 -10
repatriate|-65 -11 -33 -47 0 17 -46 -82 -51 -28 287
repatriation|-8 0 -14 79 -14 0 -47 -32 -30 -21 69
repatriation #|0 0 0 0 0 0 0 0 0 -7 31
repatriation offer|0 0 0 33 0 0 -16
repayment|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
repeal|-145 66 -36 -40 79 -169 -10 -111 -73 -220 359
repeat|-54 -40 0 0 -113 231 16 -39 11 -40 -53
repeat @place|0 0 0 -35 0 -9 34 -8
repeat what|0 0 0 0 0 0 0 -36 24
repel|55 -72 -27 0 -32 -47 -47 -52 -33 -14 -39
repel #|-35 0 0 0 0 0 0 0 0 11
replace|-33 69 86 -68 -12 -10 -13 -25 32
replacement|52 0 0 0 0 0 -9 0 0 -6
replenish|0 0 0 -10 -6 0 0 -14 0 0 45
replenish granari|0 0 0 -10 -6 0 0 -14 0 0 45
reply|-29 -161 -64 103 -87 7 80 0 127 -49 -94
reply @group|0 0 0 0 0 0 0 37
reply @state|-21 0 0 -64 0 -12 15 -24 61 -13
reply need|0 0 0 61
report|122 18 -35 -69 46 76 20 71 0 -48 -62
report @date|0 -7 0 0 35 0 0 0 0 -8 -6
report @group|0 0 0 0 0 0 45 27
report @organization|0 47
report @platform|19 0 0 -12 0 30 0 -9
report @state|-32 9 0 49 0 -8 0 -14 0 0 -10
report ask|0 0 0 0 0 -25 72
report front|31 -12
report mediator|0 0 0 0 0 0 0 37 0 0 -10
report more|0 0 0 0 0 0 0 0 34
report secret|0 0 0 0 0 30 -19 20
reporter|18 78 0 13 -15 15 39 -10 -11 17 -14
reporter @place|-8 35 0 0 41 16 -10 -74
reporter court|0 0 0 0 -23 -9 0 0 0 55
reporter list|0 0 0 31 0 0 0 0 0 -17
reporter not|0 -10 0 0 0 0 31
reporter prison|0 0 0 0 0 -7 0 0 0 42 -11
reporter schoolchildren|0 32
reporter tell|0 0 0 -10 0 -9 0 47
reporter who|0 33
representativ|0 0 0 -11 0 21 0 44 0 -17
representativ @group|0 0 0 0 0 0 0 39
representative|0 0 0 30 0 -12 17 -7
repress|-25 0 0 45 20 -39 0 -22 -14 14 -38
reprimand|-109 -89 -25 323 -118 -92 -33 -105 -30 -152 -124
reprisal|0 -12 -20 16 27 -10 -62 -56 -17 -28 -12
reprisals|17 -16 -20 8 26 -10 -62 -56 -17 -29 -9
reproach|-85 -33 -34 202 -126 50 -19 -64 0 -87 -77
reproach @place|0 0 0 -22 0 33 -6
reproach @state|0 0 0 52 0 -14 0 0 0 -15
reproach itself|0 0 0 -45 0 27
reprove|-80 -30 -33 218 -123 0 -7 -62 6 -69 -72
republic|-20 -65 -65 33 -23 -32 16 80 15 7 -11
repudiate|-50 -76 -54 168 -108 -46 35 -117 -54 -81 -97
repudiate charge|40 0 0 -21
repulse|101 -112 -43 0 -33 -99 0 -87 -41 -8 -14
request|-208 -108 0 0 -74 312 72 -125 -33 -135 -125
request @place|0 0 0 0 39 0 0 0 0 -14
request @state|0 0 0 11 -14 32 0 -22 0 0 14
request extradition|0 0 0 0 0 32
request meet|0 0 0 0 0 -26 52 -14
request more|0 0 0 -30 0 10
request north|-22 0 0 0 0 0 40
request separate|0 0 0 67 0 -7 0 0 0 -6
request stand|0 0 0 0 0 35
require|-53 -62 -39 82 11 -40 -58 -83 -37 -74 13
require @state|0 0 0 -10 -7 0 0 0 0 7 47
requisition|-107 -94 0 -22 -38 -54 -39 -44 -16 111
reroute|0 10 0 -47 -32 0 12 -28 0 33 36
rescheduled|0 0 0 -6 0 34
rescheduling|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
rescind|-232 210 -25 -34 47 -262 -51 -126 -94 -176 400
rescue|-17 -14 29 0 13 0 23 0 0 0 -12
rescue drill|0 0 32
rescued|16 0 0 36 -6 0 0 0 0 -23
rescued passenger|0 0 0 52 0 0 0 0 0 -9
rescuer|-10 0 0 0 0 0 0 0 0 0 23
research|-15 11 0 7 0 0 0 0 0 8 -8
researcher|-17 -10 0 0 0 0 0 0 0 18 -21
resent|-52 -18 -32 143 -88 10 36 -29 15 -49 -47
resentment|-7 0 0 40
resentment @place|-7 0 0 40
reservation|0 0 0 0 -7 35 0 -15 31
reservation @organization|0 0 0 0 0 0 0 -15 31
reservation about|0 0 0 0 0 37
reserve|-27 10
reserved|0 0 0 12 0 36 -9 0 0 -6
reserved judgement|0 0 0 0 0 36 -8
reserves|25 -48 -26 26 -55 -34 -25 -24 -18 14 -36
reserves alert|44 0 0 0 0 0 0 0 0 -13
reserves right|-11 0 0 39
reservist|165 78 87 -76 -105 -58 -78 -78 -53 -36 -78
reservist home|-24 50 0 0 0 0 0 0 0 0 -7
reservist pilot|0 0 0 0 0 0 0 0 0 36
reservoir|-17 0 0 0 15 -15 0 27 0 -9
reset|47 -53 0 30 16 0 20 25 -27 -83 -16
resettled|-11 0 0 0 0 0 0 0 0 -10 39
resettled another|-11 0 0 0 0 0 0 0 0 -10 39
reshuffle|-64 26 20 -20 -26 0 0 -40 -11 55 -8
residence|50 0 0 9 -7 0 0 0 0 0 -13
residence imam|0 0 0 42 0 0 0 0 0 -9
resident|72 38 0 0 23 -45 14 26 -7 16 -46
resident @place|0 0 0 0 0 0 0 -11 0 46
resident say|51 -15 0 0 -8 0 0 22 0 -25 -19
resign|-105 39 -11 -65 10 -69 -28 0 33 -27 -7
resignation|0 0 0 -22 -8 0 -15 38
resist|27 -112 -14 221 -63 -118 113 -57 -70 30 -99
resist appeal|33 0 0 31
resistance|0 0 0 -37 0 0 0 -6 0 0 43
resistance new|0 0 0 -9 0 0 0 0 0 0 43
resistant|-26
resolution|-91 -28 -10 91 -44 -54 45 66 -7 0 -112
resolve|-42 -25 -12 -7 0 28 13 84 -25 -59 -37
resort|-7 0 0 11 0 -26 26
resound|0 0 0 51 0 0 0 0 0 -6
resound non|0 0 0 51 0 0 0 0 0 -6
respect|-114 222 0 -36 -42 100 46 -57 -59 -59 45
respect licenc|0 0 0 0 0 -33
respect line|0 52
respectful|0 0 0 0 0 0 -8 25
respond|-84 -114 -113 39 75 -77 20 13 73 -41 36
respond suggest|0 0 0 -8 0 0 0 32
response|29 0 0 66 -8 -32 -19 -38 0 14 -7
response certain|0 0 0 35
response force|33
responsibility|25 -14 -23 39 39 141 -24 0 -10 -24 -54
responsibility law|0 0 0 64
responsible|0 0 0 47 0 0 0 0 0 0 -11
responsible empty|0 0 0 47 0 0 0 0 0 0 -11
rest|20 -8 0 -6 0 0 -10 0 0 -14 -9
restart|-165 -25 83 45 -146 -35 -53 165 48 -102 61
restoration|0 0 0 17 0 0 0 -7 0 -10
restore|-162 -229 -56 -100 0 -132 -187 145 -120 -291 297
restore road|-9 0 0 0 0 0 0 0 0 0 30
restore tie|0 0 0 0 -6 0 0 50
restrained|0 37
restrained @group|0 37
restraint|-65 32 -8 -45 -12 98 0 -35 -24 -77 41
restrict|-10 -112 -13 18 -47 -105 -64 -35 -46 146 -26
restriction|-72 -72 -30 19 -71 58 -44 -14 -29 43 84
result|-25 7 -9 -61 -9 0 39 -37 43 -75 -31
result none|0 0 0 0 0 0 0 -16 32
resume|49 -258 69 -121 -27 -195 -140 215 -60 -232 173
resume @person|0 0 0 -11 32 0 0 -21
resume @place|0 0 0 0 0 -11 0 40
resume busines|0 0 0 0 0 0 0 -19 0 0 30
resume sweep|52 0 0 0 0 0 0 -14
resumption|0 -27 0 0 -7
resumption fisheri|0 -26 0 0 0 0 -10 32
resupply|12 0 0 14 0 0 0 0 0 -18 26
retail|-37 -93 -28 -14 -71 -28 -65 -80 0 27 25
retailer|-70 -45 -32 -69 0 -38 -53 -58 -30 39
retain|100 -30 -7 0 -78 -18 -31 0 -32 -16
retake|66 -61 0 -15 0 0 78 -23 -20 36
retaliate|37 -23 -32 25 39 -69 -41 -37 -24 18 41
retaliation|0 -12 -20 40 22 -10 -62 -59 -17 -28 -7
retaliatory|0 0 0 0 0 0 0 -9 0 38 -22
retinue|0 0 0 -11 17 0 0 42
retired|-12 40 0 44 -10 -17 -14 -55 0 -18
retired @place|-20 34
retired diplomat|0 0 0 38 0 0 -9 -33
retired hill|-32 26
retired soldier|31 -12
retorted|0 0 0 -37 0 0 27
retorted not|0 0 0 -37 0 0 27
retract|-51 0 -16 -39 124 -30 27 34 0 -36 19
retreat|-177 245 -82 9 -27 -99 31 -49 61 -140 -106
retreat @group|0 30
retreat @state|51 50
retreat separatist|41 -6
return|-181 -12 -169 25 -11 -142 128 -102 50 -286 214
return @group|0 0 0 0 0 33 0 -10 0 0 -8
return @military_unit|-17 0 0 0 0 0 0 0 0 0 51
return @person|0 0 0 43 0 0 0 0 0 -10
return @place|-40 28 0 23 22 7 70 -32 0 -11 7
return @state|-7 0 0 -31 0 -106 -12 67 0 75 26
return capture|0 0 0 43 0 0 0 0 0 -13
return institution|0 0 0 0 0 31 0 0 0 0 -12
return median|0 0 0 -16 0 0 0 40
return philadelphi|51 0 0 0 0 0 0 0 0 0 -11
return pilot|0 0 0 -7 -9 0 0 0 0 0 42
return track|0 0 0 0 0 30 -9 -14
return two|-10 0 0 0 0 0 0 0 0 0 31
reunification|-8 0 0 20 32
reunification say|0 0 0 0 57
reunion|0 -6 0 -29 0 0 -15 80
reunion list|0 0 0 0 0 0 0 66
reveal|-34 -14 0 0 0 -7 0 26 0 -15 42
revenge|-9 -29 -21 28 25 -12 -62 -62 -18 -31 -9
revenue|-72 -88 -57 -70 -46 -16 -73 -91 -46 56 -23
revenue miscounted|0 0 0 0 0 48
reversal|0 0 0 0 25 0 0 0 0 -19
reverse|-88 48 -8 12 24 -109 -19 -40 -36 -64 206
reverse order|-6 0 0 0 0 0 0 0 0 -14 57
review|-20 -8 0 31 17 -12 0 9 0 0 -13
review water|0 0 0 37 -7
reviewed|-15 0 0 0 0 -17 0 0 0 58
revive|-7 -24 39 -17 28 27 -89 0 -48 63 -26
revoke|31 -11 -54 -158 -58 -312 -20 -83 -99 150 68
revoke @group|38 0 0 0 0 0 0 0 0 -16
revoke drive|0 0 0 0 0 -34 0 0 0 0 36
revoke licence|24 0 0 -30
revs|-66 -39 -31 -63 8 -36 -49 -54 -27 37
rewritten|0 0 0 -9 0 0 0 16
rhetoric|0 0 0 16 -9 59 0 -19 0 -8
rhetoric @place|0 0 0 34
rial|0 0 0 -19
rice|-41 -36 0 -41 -12 0 -7 -25 0 7 119
rice @place|0 0 0 -14 0 0 0 0 0 -6 35
rice @state|-8 0 0 -11 0 0 0 0 0 0 31
riddle|23 -32 -25 -7 12 -11 28 -53 -19 -8 -21
ride|75 -19 -23 -92 -12 -113 -8 -53 0 60 -110
ride @place|43 0 0 0 0 0 0 -20
ride roughshod|0 0 0 -40
ride towards|-12 0 0 0 0 0 0 0 0 35
ridge|52 0 0 -18 -7 15 -10 0 0 -31 44
ridge @platform|0 11 0 0 0 0 0 0 0 0 57
ridge above|56 0 0 -9 0 0 0 0 0 -7 -8
ridicule|-66 -76 -24 201 -78 -92 14 -62 -22 -127 -89
rifl|-18 54 0 9 0 0 -10 18 0 -10 -8
rifl @state|0 0 0 34
rifl report|31 -12
rifl stay|39 0 0 -6
rifl three|-12 37 0 0 0 0 0 0 0 -6
rifleman|137 38 68 -67 -99 -51 -72 -70 -52 -74 -60
riflemen|136 39 68 -67 -99 -51 -72 -70 -52 -74 -60
rift|0 0 0 0 0 -20 0 54
rig|-18 36 0 -21 0 26 16 -16
rig tow|0 38 0 0 0 0 0 0 0 -17
right|-74 -32 -28 28 -30 23 -25 12 16 34 -59
right bank|0 42 0 -8
right commissioner|0 -7 0 0 0 55
right council|0 0 0 -33 0 0 0 0 0 42 -7
right group|0 0 0 10 0 44 0 0 0 -8
right protect|0 0 0 40
rim|0 13 0 0 -7 0 0 0 0 -10 -19
ring|0 -57 -24 29 -55 -14 -50 114 -16 -49 -59
ring @state|0 0 0 0 0 -34 0 62 0 -10
ring crie|0 0 0 -14 0 0 0 0 0 30
ring through|-8 0 0 36
ringed|73 -40 0 0 0 0 0 0 0 0 -10
ringed @state|71 -37 0 0 0 0 0 0 0 0 -9
ringleader|37 -61 -15 -18 -17 -20 -27 20 -54 20 55
riot|100 20 -12 -37 0 -34 21 -56 -32 53
rioter|-10 0 0 12 0 0 0 -9 0 56 16
rioter set|-10 0 0 0 0 0 0 0 0 67
riots|-11 0 -25 0 0 0 45 -12 -9 71 -11
rip|65 -72 -23 -23 -23 -16 179 -65 0 -36 -99
rise|-20 25 -14 -69 -37 -97 0 -58 35 68
rise again|0 0 0 31 0 0 0 0 0 -8
rise power|0 0 0 0 0 0 0 0 0 36
rise predecessor|0 0 0 0 0 0 0 0 0 0 43
rival|-19 -19 0 -59 -15 38 18 -26 -7 -13 -16
rival armour|-10 0 0 0 0 36
rival president|0 0 0 0 0 -7 35 -8
rival-bid|-66 -39 -31 -63 8 -36 -49 -54 -27 37
river|-49 55 7 30 -28 0 35 -39 0 -33
river @platform|-6 55 0 12 0 -35
river again|-16 0 0 39
river commission|0 0 0 0 0 0 57 0 0 -11
river government|-12 0 0 0 0 34
river lawmaker|0 30 0 -26 0 0 -6
road|25 8 -10 27 -8 -8 -9 -58 0 52
road along|0 0 0 30 -6
road find|0 33
road talk|0 0 0 58 0 -8 0 -29
roadblock|0 12 0 0 0 -6 0 -15 0 0 17
roadmap|-89 -25 -9 9 -57 -33 48 126 -6 17 -97
roadworker|17 0 0 -7
roar|42 -38 0 29 -27 0 13 26 -25 -33 -36
rob|-8 18 -13 0 0 -34 8 -54 -11 0 -47
robber|-31
robber shoot|-31
robbery|-23 -36 0 27 -8 -17 -25 -34 -7 -35 -30
robot|-22 0 0 0 -15 0 0 0 0 -15
rock|10 -27 -7 -45 0 -34 -29 -37 -8 -11 -10
rock @date|36 0 0 0 0 0 0 -11
rocket|210 -52 -52 -53 -100 -41 -96 -207 -149 -135 -175
rocket @place|37 -12 0 0 0 -12
rocket cross|-14 42
rocket fire|-32 0 0 0 11
rocket raid|0 0 0 0 0 35
rocket state|-24 39
rocket third|40 -7
rogue|0 0 0 25 0 0 0 0 0 -7
roll|19 17 -60 -167 -49 -246 -169 -22 -51 -189 150
roll out|-14 50 0 0 0 0 0 0 0 0 -16
romklao|-6 28
roof|-20 -13 0 0 0 0 -7 17 0 -17 -30
rooftop|29 -9
room|-32 -10 0 -65 -26 -23 59 68 -11 -18 -20
room @place|-7 0 0 -23 0 0 35
root|0 0 0 21
rope|-11 -6 0 0 0 0 0 0 0 26
rostrum|0 0 0 22 0 -11 -9 -11 0 34
rota|0 0 0 0 0 0 0 0 0 -19
rotate|74 12 62 -40 15 -7 -14 14 44 -50 7
rotate further|35 -9
rotation|-48 -15 89 0 0 0 0 0 0 0 -14
rotation @state|-28 -10 65 0 0 0 0 0 0 0 -9
rott|0 0 0 21 0 0 0 0 0 30
rott wharf|0 0 0 0 0 0 0 0 0 38
roubl|0 0 0 -17 0 0 0 0 0 10
rouble|0 0 0 0 0 0 0 0 0 36
rouble worth|0 0 0 0 0 0 0 0 0 36
rough|99 -53 -24 0 -31 -46 -47 -51 -31 -26 -32
roughshod|0 0 0 -40
roughshod islander|0 0 0 -40
round|-31 -38 32 -175 -76 42 182 0 135 -16 -133
round @group|0 0 0 0 0 0 0 54
round between|-24 0 0 0 0 0 54 -21
round dam|0 0 0 0 0 0 30
round end|0 0 0 -12 0 59 -13
round go|0 0 0 0 0 0 -10 31
round koh|39 -7
round normalisation|0 0 0 0 0 0 -13 -39 16
round post|0 0 0 0 0 0 0 0 0 0 41
round table|0 0 0 0 25 0 0 -34
round the-clock|-55 25
round up|32 0 0 0 0 0 -9 0 0 15
roundabout|17 0 0 19 0 0 0 -9
rout|71 -56 -25 0 -33 -41 -47 -58 -31 -31 -35
route|-9 -8 0 0 0 0 0 -22
routine|-12 0 34 -13 32 0 0 0 0 -10
routine affair|-6 0 0 -10 35
row|34 -7 0 -12 -25 0 56 -18 0 -25 -16
row between|0 0 0 0 0 0 28 -38
row vote|37 0 0 -20 0 0 0 0 0 -16
rowed|0 0 24 0 -11 0 -6
rower|-25
rowing|0 0 0 -6 0 0 0 -11 0 0 -15
royal|-25 0 0 -10 -12 0 0 -14 0 27
royal household|0 0 0 0 0 0 0 -9 0 37 -7
royalist|0 0 0 -7 0 0 24
rubber|23 0 0 -21 0 0 0 -8
rubber bullet|33 0 0 -22
rubbish|0 27 0 9 10 0 -67 7 11 -32 17
rubble|-7 -7 0 0 0 0 0 0 0 -10 66
rubble @place|-7 -7 0 0 0 0 0 0 0 -10 66
rude|0 0 0 18 0 0 0 -7 -7
rue|0 23 -14 -20 -32 -7 0 -24 -12 26 -75
rugby|-105 -57 -29 -151 -76 -20 -60 -71 -50 -105 -121
ruin|7 0 0 16
ruin militia|0 0 0 30
rule|-102 -275 -68 121 -19 -94 193 -150 -137 -104 -8
rule against|0 0 0 -40 0 0 18
rule law|0 0 0 30 0 0 -10 0 0 -7
rule out|69 -12 0 -9 -13 -12 -11 -17 0 10 -13
ruler|-27 -70 -65 44 -26 46 30 75 6
ruler entreated|0 0 0 -10 0 43
ruler laugh|0 0 0 36
ruler reinstate|0 0 0 0 0 0 0 0 0 -6 45
rumble|15 40 22 -58 0 -74 -9 10 10 -30 -66
rumor|25 -13 -23 -18 40 155 -24 7 -10 -22 -53
rumour|-15 -11 -24 -28 35 139 -42 0 -10 14 -59
rumour @state|-37 0 0 -14
rumour baseles|0 0 0 0 0 0 -11 0 0 37
run|-125 49 18 24 33 0 17 31 -37 18 22
run @place|0 32 0 0 0 0 0 0 0 0 36
run declaration|0 0 0 -19 35
run no|-14 42
run out|24 -11 0 16 -12 0 -10 -24 0 31
run sand|0 0 0 0 0 0 48 -11
run wild|0 0 0 0 0 0 0 0 0 39
runner|0 -6 0 -18 -8
runway|25 19 -47 10 -26 -42 -29 20 -16 26 -9
runway @place|0 0 0 41
rupture|57 -60 -8 -53 -62 -36 10 -7 -21 73 -33
rupture @state|0 0 0 -30 -13 0 0 0 0 35
rush|125 -11 -16 -62 11 -19 41 7 -15 -23 -40
rush drava|45 0 0 -10 0 0 0 0 0 -40
rust|-10 0 0 12 0 18 -6 0 0 -40
rust @platform|0 0 0 23 0 18 -6 0 0 -36
rustler|0 0 0 0 0 0 0 18 0 -8
ryanair|-28 -15 0 0 0 0 0 -7 0 39
ryanair flight|-28 -13 0 0 0 0 0 0 0 40
s spokesman|-31 0 0 15 0 -7
saber-rattling|0 -12 -20 18 27 -10 -62 -56 -17 -28 -7
sabotage|118 -9 -8 17 -29 -63 -33 -52 -37 -73 -83
sabotage @state|-31 0 0 15 0 -7
saboteur|139 39 0 22 -55 37 -36 -55 -64 -38 -12
saboteur @state|0 0 0 8 0 32
saboteur large|38 0 0 -15
sabre|-15 0 0 32 0 0 -7 0 0 -7
sabre rattle|-11 0 0 36 0 0 -7
sabre-rattling|0 -12 -20 18 27 -10 -62 -56 -17 -28 -7
sack|66 -28 -23 14 -14 -31 -87 -102 -72 17 -13
sack entire|-14 0 0 0 0 0 0 0 0 48
sack judge|0 0 0 0 0 0 0 0 0 -6 45
sad|0 0 0 -14 0 37 0 -11
sad see|0 0 0 -14 0 37 0 -11
safe|0 0 0 0 0 36 -8
safe passage|0 0 0 0 0 33
safely|-10 22
safety|-7 0 0 0 13 0 0 0 0 -15
saharan|0 0 0 0 0 0 0 -11 39
saharan nomad|0 0 0 0 0 0 0 -11 39
sai|17 0 0 -7
sail|-14 144 0 -145 -78 -189 -78 -36 -41 42
sail through|35 -7 0 0 0 0 0 0 0 0 -7
sail zone|0 0 0 0 0 0 0 0 0 48
sailing|0 0 0 0 0 30
sailor|29 -108 -20 -34 0 -28 -34 0 -58 22 45
sailor @platform|-6 0 0 0 0 0 0 0 0 -7 32
sailor anchorage|-31 0 0 0 0 0 0 0 0 56
sailor take|0 -20 0 0 0 0 0 0 0 42 -20
saint|0 0 0 0 -11 0 17 23 0 -6
salang|0 48 0 0 0 0 0 0 0 0 -8
salang @date|0 48 0 0 0 0 0 0 0 0 -8
salari|0 0 0 19 0 0 33 37
salari airport|0 0 0 0 0 0 45 27
sale|-59 -156 -55 -30 -129 -59 -96 -108 -27 105 -17
sale @state|0 -7 0 -7 0 0 0 0 0 39
salient|15 0 0 0 0 0 0 0 0 -8
salmaniya|0 0 0 0 0 0 0 0 0 40 -15
salmaniya hospital|0 0 0 0 0 0 0 0 0 40 -15
salt|0 0 0 0 0 0 0 -12 0 0 27
salute|-57 -44 -20 -83 302 -70 -72 -40 0 -59 -79
salvo|154 -15 52 -28 -18 0 -26 -23 -10 -96 -37
salvo day|0 0 33 0 0 0 0 0 0 -23
same|13 12 0 22 0 0 -7 -13 67 0 -11
samo|0 0 0 20
sampl|0 0 0 0 0 0 43
sampl soil|0 0 0 0 0 0 43
san|-10 0 0 31 -9 0 0 -7 0 -8
sanction|-148 -200 -42 0 -202 108 -98 -155 -80 240 147
sanction @state|0 -8 0 -11 0 -25 16 0 0 -31 57
sanction further|0 0 0 0 0 0 0 0 0 45
sanction lay|0 0 0 -7 0 55 0 0 0 0 -24
sanction not|0 0 0 0 0 0 0 0 0 0 36
sanction promise|0 0 0 0 0 34
sanction talk|0 0 0 0 0 34
sanctions|-70 -69 -29 16 -59 61 -34 0 -29 27 79
sanctuary|14 0 0 0 0 0 0 0 0 0 -18
sand|27 -11 0 -7 36 -6 35 0 0 -8 -16
sand dredger|10 0 0 -10 32 0 0 0 0 -11
sandbag|0 42
sandbank|0 0 0 0 0 0 0 0 0 0 -25
sandwich|0 0 0 0 0 0 -12 -27 31
sandwich than|0 0 0 0 0 0 -12 -27 31
sang|0 0 0 0 23 0 0 -7
sapper|155 61 65 -74 -105 -52 -73 -79 -52 -91 -78
sardasht|-19 0 0 28
sarstoon|15 0 0 46 -10 -7
satellit|0 -8 0 0 0 0 0 0 0 34 -13
satellite|9 27 0 20 -6 0 0 21 0 0 -8
satisfaction|0 0 0 -7 40 0 0 -7 0 0 13
satisfactory|0 0 0 -17 26 0 -13
satisfied|0 0 0 0 0 0 -19 16
save|0 0 0 0 0 0 -7 -10 0 -7 17
say|124 -20 0 -42 26 44 56 -44 22 -128 -26
say @date|-34 -17 0 -24 0 56 0 -42 -7 0 22
say @organization|10 -19 0 -11 31 -19 0 0 0 -6
say @person|94 -24 0 0 -21 -21 17 54
say @place|0 0 0 77 72 -34 -27 -49 19 -12
say @state|-53 -36 0 127 -14 -72 -13 -35 -18 -12
say agency|0 0 0 39 0 0 -14 0 0 -6
say agree|0 0 0 0 0 0 0 -8 0 0 38
say any|-18 0 0 51 0 0 -7 -12
say beat|50 0 0 0 0 0 0 0 0 0 -33
say border|0 0 0 -12 0 44
say call|0 8 0 -44 -27 -11 -17 0 39 37
say country|66 0 0 0 -28 29 -9 0 0 -6
say deny|0 0 0 -9 39 0 0 0 0 25
say dialogue|0 0 0 -10 -21 31 14 -19
say event|0 0 0 0 -17 37
say finish|0 -9 0 0 0 0 38 -8
say first|0 0 0 38
say follow|0 0 0 0 0 58 0 0 0 -7
say grateful|-10 0 0 0 74 -50 0 0 0 -9
say hope|0 0 0 0 -8 32 -9 -29
say island|0 0 0 35
say know|30
say meet|0 0 0 0 33 0 -22 -12 -7 -10 21
say might|0 0 0 0 0 0 0 36
say monitor|0 39
say neither|0 0 0 0 0 0 61
say next|-24 0 0 63
say no|-8 0 0 52 -23 -35 -36 0 11 -7 -17
say not|30 0 0 15 -14 0 0 0 0 -13 19
say nothing|0 0 0 0 -8 -19 -22 35 35
say only|0 0 0 0 0 0 -13 -39 16
say order|0 0 0 40 0 0 43 0 0 -11
say out|0 0 0 -8 0 0 24 -34
say party|0 0 0 0 0 0 -44
say quitt|-15 0 0 -13 0 0 30 -9
say relations|0 0 0 -13 0 0 0 32
say remain|0 0 0 0 52 0 -11 20
say repeat|0 0 0 0 0 0 0 -36 24
say see|0 0 0 -14 0 -16 51 12
say send|24 26 0 -34 0 0 -12 0 0 -10 -9
say separatist|0 0 0 34 0 10
say should|0 0 0 37 0 0 0 0 0 -43
say shuttle|0 0 0 0 0 0 40 -17
say side|0 0 0 0 38
say so|0 0 0 65 -20 19 0 0 0 -19
say soothingly|-36 0 0 0 0 0 0 0 0 0 -8
say sorry|-8 0 0 0 14 -30 24 -15
say stadium|0 0 0 30
say television|0 39 0 0 0 0 0 0 0 -10 -7
say there|0 0 0 -30 52 0 0 -14
say timetable|0 -7 0 0 0 0 0 44
say troop|32 -15 0 -16 0 0 -8
say troubled|0 0 0 0 0 31 0 -9
say truce|50 0 0 0 0 0 -8 -11 0 -29
say ultimatum|0 0 0 60
say understand|0 0 0 0 0 52 -10 -15
say until|0 0 0 0 0 0 0 0 0 0 36
say visit|-14 0 0 0 0 60 0 -14
say walk|39 0 0 0 0 0 0 0 0 0 -7
say war|0 0 0 -15 34 15
say what|0 0 0 -28 0 -13 0 0 48
say whether|0 0 0 -12 0 12 -21 0 0 37
say who|-34 0 0 0 0 36 0 15
say will|-10 -6 0 31 69 -17 0 -13 0 -9
say would|-51 57 0 42 20 -77 0 85 -11 15 -26
say wrong|0 0 0 25 0 -32
say yes|-10 0 0 -24 -13 -38 -9 99
scaffold|0 0 0 -24
scale|31 63 36 0 -23 0 135 11 -30 -44 53
scaled-down|-7 33
scaled-down post|-7 33
scallop|0 0 0 -14 0 0 0 0 0 -18 22
scam|0 0 0 0 0 0 0 0 0 -7 31
scam compound|0 0 0 0 0 0 0 0 0 -7 31
scandal|0 0 0 21 0 0 -7
scandalou|0 0 0 -17 0 -6
scanner|0 0 0 0 0 0 -6 0 0 15
scare|36 -19 -17 18 -63 28 -61 0 -10 -48 -51
scath|0 0 0 23
scatter|0 18 0 0 7 -18 -54 26 0 -36
schedule|0 0 85 -39 -72 10 133 67 67 -11 -58
schedule @date|0 0 0 -27 0 0 35
schedule changeover|-8 0 42
schedule visit|0 0 0 0 0 0 33 -25 0 -8
scheme|0 0 0 0 0 0 0 16
scholar|0 0 0 35 0 0 16 -19
scholar mad|0 0 0 37 0 0 0 -11
scholarship|0 0 0 0 0 0 0 -19 0 -13 53
scholarship @state|0 0 0 0 0 0 0 0 0 -9 34
school|0 -37 0 39 -24 -62 -27 -12 -7 0 48
school out|0 0 0 0 0 0 0 0 0 38
school wedd|0 0 0 0 0 -48 0 0 0 0 48
schoolchildren|-28 25 0 -8 0 0 0 0 0 0 -15
schoolgirl|15 0 0 -20 0 0 0 0 0 -22 -8
schoolmaster|-12 0 0 0 0 0 0 0 0 25
schoolteacher|0 0 0 53 0 0 0 0 0 0 -11
schoolteacher immediate|0 0 0 53 0 0 0 0 0 0 -11
schoolyard|-14 15
scientist|19 42 0 0 33 -31 57 13 0 0 -24
scientist could|0 0 0 -21 0 0 40
scoff|-102 -71 -69 213 -111 -23 39 -33 -28 -70 -27
scoff @place|0 0 0 34
scold|-67 -76 -25 209 -83 -85 9 -43 -22 -135 -89
scooter|-27 0 0 0 0 -7 0 0 0 -10
scope|0 0 0 0 0 0 0 27
scor|15 -8 0 0 0 0 0 0 0 -13 -15
scorn|0 -66 -16 195 -67 0 15 -94 -7 -32 -88
scorn @group|0 0 0 36 0 0 0 0 0 -7
scorn @state|0 0 0 41 -7 -16 14 -7
scotched|38 0 0 -15
scotched story|38 0 0 -15
scourge|0 0 0 13 0 0 -25
scout|0 -15
scramble|140 -58 -48 -82 -98 -135 -44 -83 -61 0 -123
scramble meet|32
scrap|-163 69 -49 -65 0 -328 181 -173 -164 -105 282
scrap @weapon|0 0 0 19 0 0 -10 52
scrap metal|0 0 0 32 0 0 0 0 0 0 -11
scrap visit|0 0 0 0 0 0 -11 -7 0 76
scream|-13 -78 -31 113 -84 0 71 -43 20 -51 -95
screen|43 -11 0 0 0 0 -6 0 0 36
screen @platform|48
screenplay|-38 -15 -12 -79 27 -30 -45 -95 -14 -63 -39
scrubbed|-7 0 0 0 0 0 55 -8
scrubbed @date|-7 0 0 0 0 0 41
scrum|-99 -57 -29 -151 -76 -20 -60 -75 -50 -104 -121
scuffle|79 -38 -20 26 22 0 0 -7 33 27 -41
scuttle|41 -83 0 143 -40 -97 10 -50 -50 -31 15
scuttle @platform|0 0 0 0 0 0 0 0 0 0 35
sea|50 -20 -52 35 14 -38 -29 62 -23 55 -61
sea border|10 -7 0 34 0 -13 11 19 0 -13
sea fire|0 -8 0 58 0 0 29
sea properly|0 0 0 0 50
sea shepherd|0 0 0 0 0 0 0 0 0 34 -13
sea while|0 0 0 0 30 0 -13 -9 0 -11
seabed|0 0 0 33 0 0 0 -17 0 0 -9
seabed treaty|0 0 0 33 0 0 0 -17 0 0 -9
seal|-192 -152 -54 20 -35 -108 -60 115 -129 186 -129
seal letter|0 0 0 -11 30
seal pledge|0 0 0 66 -11 0 0 -8
seamen|0 0 0 -8 -16 0 0 0 0 12 9
seaport|0 0 0 0 0 0 0 0 0 19 -7
search|101 -8 -57 -18 19 -24 -77 138 -82 66 -19
search miss|0 0 0 0 -11 0 0 0 0 0 35
search monastery|64 0 0 -8 0 0 0 0 0 -23
search team|0 0 0 0 0 0 0 56 0 0 -28
seaside|0 0 0 0 0 0 0 -18
season|-113 -25 -34 -174 -83 -27 -67 -65 -52 -96 -139
season offensive|0 37
seat|-8 -7 0 0 59 12 -17 13 41 -37
seat @organization|0 0 0 -12 0 0 0 41
seat @place|0 0 0 0 46 0 0 -10
seat council|0 0 0 42
seat delay|0 0 0 0 0 0 0 0 45 0 -8
seat union|0 0 0 0 0 44
secession|0 0 0 46 0 -14 0 -26
secession vote|0 0 0 37 0 -13 0 -18
second|53 -29 -11 -21 -35 -37 -10 -50 32 22 -53
second @platform|33 0 0 0 0 0 0 -9 0 -9 -8
second beach|-33 0 0 24
second exercise|0 0 0 0 0 30
second night|15 0 0 0 0 0 0 0 0 38
second rebel|36
second referendum|0 0 0 -35 0 0 0 0 0 -7
second term|0 0 0 52 -11 -25
second visit|0 0 0 0 0 -8 -7 -6 48
second week|43 0 0 9 0 0 0 -8
second wide-body|-34 0 0 0 0 0 0 0 0 -7
second year|-9 0 0 0 0 0 0 0 0 34
secret|-21 0 0 45 10 15 -32 74 0 -10 -6
secret fund|-11 0 0 66 0 -6
secret loan|0 0 0 0 0 30
secretariat|0 0 0 23 0 0 0 0 0 -6
secretary|-29 -72 -65 27 0 -29 50 90 8 26 -43
secretary @place|0 0 0 0 0 0 0 46
secretary tell|0 0 0 -34 32 0 0 -8
section|0 0 0 -25 -7 0 43 0 0 -10 -20
section @place|0 0 0 0 0 0 30 0 0 0 -19
section political|0 0 0 0 0 0 10 0 0 -30
sector|35
secure|41 -89 -20 -42 -69 -114 -68 114 -37 -77 140
security|15 -25 0 8 -17 -24 0 -15 -14 52
security adviser|37 0 0 -16
security council|-6 0 0 34 0 0 0 0 0 -10
security guarantee|0 0 0 0 -13 0 -7 38
security official|30 -6 0 0 7 0 0 -12
security service|-32 0 0 0 0 0 0 0 0 44 -18
security-forces|98 49 0 12 -48 21 -31 -38 -63 -18 -15
see|10 -86 -34 0 -140 31 112 56 38 -188 -239
see @group|-6 0 0 -20 0 0 0 -43 44
see @place|0 0 0 0 0 32 0 -8
see @state|0 -7 0 -42 -7 16 0 80 -8 -7
see agency|42 0 0 0 0 0 0 -12
see no|-14 0 0 -36 26 30 18 -13
see other|0 0 0 -9 0 0 0 -13 45
see since|33 0 0 0 0 0 0 0 0 -11 -9
seek|-269 -48 -69 37 218 142 -220 -57 -112 -208 -83
seek @place|0 0 0 0 0 38
seek @state|0 0 0 0 0 30
seek confrontation|0 0 0 -16 20 -49
seek eleventh-hour|0 0 0 0 0 36 0 -20
seek review|0 0 0 37 -7
seeker|0 0 0 -20 0 45 0 0 0 -8 -7
seethe|-48 -17 -32 124 -85 11 37 -28 16 -48 -46
seismic|-11 0 0 -7 0 0 0 0 0 23
seize|-21 -238 -8 -124 -55 -62 -74 -147 -77 239 36
seize #|43 0 0 0 0 0 0 0 0 -52 -8
seize @date|-6 0 0 0 0 0 0 0 0 -28 33
seize @platform|-45 0 0 0 0 0 0 0 0 48 -8
seize @state|-34 0 0 -7 0 0 0 0 0 58 -15
seize islet|40 0 0 0 0 0 0 0 0 -9
seize parliament|0 0 0 0 0 0 0 0 0 40
seize warehous|0 0 0 -7 0 0 0 -25 0 0 57
seizure|-107 -52 -20 0 -27 -51 0 -73 -17 217 7
seizure @state|0 0 0 0 0 0 0 0 0 31 -8
sejm|0 0 0 38 0 0 0 -7
sell|-61 -20 -13 -30 0 -44 -43 40 -7 0 65
sell @place|0 0 0 0 0 0 0 0 0 -8 35
sell @state|0 0 0 -23 0 0 0 0 0 65
seller|-39 -92 -28 15 -71 -25 -52 -81 0 32 26
semi-final|-99 -62 -29 -158 -77 -20 -61 -73 -50 -105 -122
semiconductor|-37 -92 -28 -12 -82 -26 -52 -81 -6 30 26
semifinal|-99 -57 -29 -151 -76 -20 -60 -71 -50 -103 -121
senate|-33 -62 -65 61 -29 -17 16 54 10 12 -52
senate kill|-9 0 0 38
senator|-19 -63 -65 109 -29 0 0 94 13 0 -21
senator @place|0 0 0 38
senator reiterate|0 0 0 41
send|47 -119 -169 -33 78 -72 11 111 -121 -254
send #|-71 58 0 0 0 -48 0 -7 0 -8
send @person|-6 -15 0 0 -35 0 -6 54
send @place|22 0 0 -61 0 17 -12 -26 0 0 -20
send @platform|0 0 0 33 -29 0 0 -8
send @state|11 0 0 33 10 46 0 -45 0 86 15
send ambassador|0 0 0 0 0 0 0 10 0 0 33
send anybody|0 0 0 0 0 -6 57 0 0 -11 -7
send back|-12 7 0 28 26 -52 0 0 0 0 10
send brigade|65 -6 0 0 -12 0 0 -13
send civilian|0 0 0 0 0 0 0 40
send commiseration|-7 0 0 0 0 30
send grain|-12 0 0 0 -12 0 0 0 0 0 31
send grind|40 0 0 -13 -13 -12
send home|-20 -27 0 -10 13 -13 0 -9 0 0 57
send last|-7 36 0 0 0 0 0 0 0 -12 -11
send out|0 0 0 -13 0 0 0 37
send rice|-8 0 0 -11 0 0 0 0 0 0 31
send soldier|20 0 0 -36 32 19 0 -11 0 0 -16
send them|-7 0 0 0 78 0 0 -10 0 0 -14
send troop|-13 0 0 0 0 35
send words|0 0 0 0 -16 39
senior|0 40 0 -49 12 -9 -29 49 0 -17 -17
senior @group|0 0 0 -24 0 0 -17 39
sensible|0 0 0 -10 58 -21 0 0 0 -7
sentence|0 -75 15 -20 -68 49 -35 -88 9 155 131
sentence #|0 0 0 0 0 0 0 0 0 39
sentence @state|0 0 0 0 -10 -6 0 0 0 -43 18
sentence publisher|0 0 0 0 0 0 0 0 0 45
sentry|124 46 0 11 -48 21 -33 -40 -64 -28 -19
separate|-72 -60 0 67 78 17 91 -48 -11 -43 -41
separate tax|0 0 0 67 0 -7 0 0 0 -6
separation|0 0 0 38 0 0 0 0 0 -10
separation @state|0 0 0 38 0 0 0 0 0 -10
separatist|148 90 0 56 -63 59 -30 -91 -67 -28 -7
separatist @place|-7 48
separatist @state|0 0 0 -17 -8 52 0 -19
separatist blow|41 -6
separatist let|0 0 0 0 0 0 0 0 0 0 35
separatist would|0 0 0 34
sequel|-39 -16 -13 -81 26 -30 -45 -96 -15 -63 -39
sergeant|26 15 0 23 -10 0 15 -19 0 -25 32
sergeant @organization|0 0 0 -9 0 0 0 -8 0 0 38
sergeant injure|30
sergeant tribunal|0 0 0 38 0 0 0 -7 0 -14
seri|-20 0 0 -35 0 -15
serious|0 0 0 -11 21
serious basi|0 0 0 -11 30
seriousnes|0 0 0 0 26 0 0 -11
sermon|0 0 0 35 0 0 0 -11 0 -10
servant|-13 0 0 0 0 -8 -12 25 0 18
serve|-12 25 -7 71 36 -30 14 -12 -39 -46 -50
serve notice|0 0 0 37 0 -23 0 0 0 -7
serve year|32
server|-20 0 0 0 0 0 0 0 0 63
server @place|-18 0 0 0 0 0 0 0 0 32
servic|0 0 0 0 0 0 0 35
servic @place|0 0 0 0 0 0 0 35
service|-42 -41 0 -20 -11 -15 -13 -7 0 0 -7
service @place|-37 0 0 0 0 0 0 0 0 19 -15
service stop|0 0 0 0 0 0 0 0 0 -53 29
serviceman|117 38 67 -67 -99 -58 -72 -72 -52 -79 -40
servicemen|136 39 68 -67 -99 -51 -72 -70 -52 -74 -60
session|-50 -40 -34 -97 -71 -14 222 51 122 -159 -166
session @state|-8 0 0 54 0 -14 7 15
session between|0 0 0 0 0 0 33
set|49 -132 -153 0 -113 -172 94 54 -277 -95 -7
set date|-10 0 0 -7 0 72 21 -22 0 0 -9
set foot|19 0 0 -38 0 0 20 0 0 30 -7
set free|0 0 0 41 0 -18 0 -15 0 -27 14
set month|49 0 0 0 0 0 0 0 0 -6
set town|-10 0 0 0 0 0 0 0 0 67
set up|-21 0 0 48 0 0 -17 46 0 -25 -16
set white|0 33
settle|-189 -147 0 -66 -120 60 123 276 -102 -155 -145
settle about|-9 0 0 0 0 52 0 -8
settle retired|0 0 0 38 0 0 0 -46
settle salari|0 0 0 0 0 0 45 27
settlement|-158 -54 -48 -66 -70 91 121 95 -14 -101 -139
settler|0 0 0 36
settler sword|0 0 0 36
seven|31 7 0 -27 -9 -55 32 -29 27 -33
seven @place|0 0 0 0 0 0 21 -30 30 -8
seven colleagu|32 0 0 0 0 -38
seventeen|26 0 0 0 -7 0 0 -7 0 -35 7
seventeen man|38 0 0 0 0 0 0 0 0 -20
seventh|8 17 0 -7 0 0 0 33 0 -10
seventh attempt|0 0 0 0 0 0 0 34
seventy|-8 -9 0 -12 0 0 0 0 0 -9 24
sever|-28 -48 -25 14 -26 -75 -51 -60 -60 129 -138
sever relations|0 0 0 0 0 0 0 -16 0 46
several|-15 0 0 0 0 0 18 0 0 -9
severe|0 0 0 15 0 -9
severely|0 0 0 22 0 0 0 -8
sewed|0 0 0 0 0 0 0 0 0 48
sewed lips|0 0 0 0 0 0 0 0 0 48
shabaab|23
shabab|25 0 0 -8
shackle|-52 -64 17 -9 -27 0 -15 -17 0 93
shadow|104 0 -15 -56 -85 -18 -51 -6 -19 -103 -92
shadow @state|28 36 0 0 0 0 0 0 0 -12 -7
shaft|0 0 0 38 0 0 0 0 0 21 -7
shaft not|0 0 0 49 0 0 0 0 0 0 -6
shake|-201 -42 -87 -56 -30 -70 32 236 -72 -202 -104
shake fist|0 0 0 31 0 0 -10
shake last|0 31
shall|-28 0 0 25 -12 -9 18 -25 0 0 43
shall replenish|0 0 0 -10 -6 0 0 -14 0 0 45
shan't|-14 -7 0 37
shan't stand|-14 -7 0 37
share|-310 -154 -73 -166 -122 101 0 235 0 -153 -225
share #|0 0 0 0 0 33 0 -8
share @place|0 0 0 0 0 -13 -25 48
share @state|0 0 0 0 0 36 0 -13
share data|0 0 0 41 0 -16 0 -7
share pact|0 0 0 -21 0 0 36
share plan|0 0 0 45
share room|0 0 0 -8 0 0 45 -28
shareholder|-66 -39 -31 -63 8 -36 -49 -54 -27 37
shareholders|-67 -40 -32 -86 0 -37 -50 -77 -29 27
sharp|0 0 0 59 0 -9 0 0 0 -8
sharp note|0 0 0 35 0 -9
sharpshooter|-23 -36 0 27 -8 -17 -25 -34 -7 -35 -30
shatter|8 -9 0 0 -11 0 22 0 -13 -17 -24
she|-47 -20 0 0 0 30 -18 -27 0 0 39
shed|-11 9 0 -8 0 16 0 0 0 -11
sheep|-17 -7 0 -7 0 -7 0 -8
sheer|23 62 0 -69 -30 -55 0 22 0 -22 -15
sheer invention|49 0 0 -16
sheet|0 0 0 -11 0 39
sheet tell|0 0 0 -10 0 39
sheikh|-28 -72 -64 29 -15 -13 20 93 15 8 -35
shelf|0 0 0 -9 -14 0 0 16
shell|241 -158 -199 79 -80 39 -12 -246 -184 -111 -224
shell land|-29 20 0 40
shell town|0 0 0 -9 0 31
shell worth|-24 0 0 0 0 0 0 0 0 0 35
shellfire|72 6 -11 9 23 37 -42 0 -30 -36 -32
shelling|72 -12 -40 18 -10 0 -31 -36 -46 -18 -46
shelter|13 -40 6 12 40 58 35 -52 -13 12 30
shelter saboteur|0 0 0 8 0 32
shelve|-97 -15 -43 -50 216 -166 237 -79 -36 -273 150
shelve @state|0 41 0 0 0 0 37 -9 0 0 -25
shelve plan|0 0 0 0 36
shelve surcharge|0 0 0 0 0 0 0 0 0 0 38
shepherd|10 -6 0 -13 0 0 0 -6 0 68 -27
shepherd @person|0 0 0 0 0 0 0 0 0 34 -13
shepherd drive|-15 0 0 0 0 0 0 0 0 49
shield|0 -6 11 16 -19 12 0 0 0 -20 21
shift|185 -28 -6 -64 -48 -56 -9 -13 -42 -12 -88
ship|61 52 -116 14 -13 -72 -80 14 -60 -96 76
ship @place|18 0 0 -7 0 0 0 -6 0 50 -39
ship @state|-38 0 0 16 0 0 0 -6 0 33 -11
ship across|0 0 0 0 0 -8 0 33
ship captain|0 -21 0 0 0 0 0 0 0 0 43
ship confirm|0 44
ship leave|-26 0 0 0 -6 0 0 0 0 -31 33
ship minister|0 0 0 43 -10
ship nation|0 0 0 -10 0 0 0 0 0 38 -9
ship night-vision|0 0 0 -13 0 42
ship off|0 -16 0 33 0 -12 25 38 0 -12 -7
ship out|0 0 0 0 42 0 0 -9 0 -35 -14
ship owner|-30 0 0 0 0 0 0 0 0 25
ship reach|0 0 0 0 0 0 0 36
ship turn|0 0 0 0 0 0 0 0 0 66
ship two|0 41
ship under|0 0 0 0 0 0 0 0 0 0 61
ship within|33
shipbuilder|0 0 0 -18
shipment|-19 0 0 -7 0 0 0 0 0 12 21
shipowner|0 0 0 -18
shipyard|-9 -9 0 0 14 -9 0 -13 0 65 -25
shipyard go|0 0 0 0 0 0 0 0 0 51
shirt|-13 0 0 0 0 0 0 -10 0 23
shirt occupy|-13 0 0 0 0 0 0 0 0 32
shirtfront|0 0 0 39 -8 -10 0 -17
shirtfront @state|0 0 0 39 -8 -10 0 -17
shoal|42 -11 0 0 26 -19 -13 17 0 31 -7
shoe|0 -25 0 -8 -13 0 -10 -9
shoo|50 -38 0 30 -27 0 13 27 -25 -33 -36
shoot|199 0 -127 -36 89 -86 23 -165 -51 -203 -169
shoot @state|-25 17 0 -22 49 -47 0 0 0 -9
shoot dead|44 0 0 30 0 0 0 0 0 -13
shoot down|29 -43 0 0 -21 8 11 0 0 -8 -6
shoot four|15 0 0 0 0 0 0 0 0 32
shoot hear|0 33
shoot jeweller|-31
shoot range|-10 0 0 0 0 66
shootout|62 7 -11 10 23 37 -42 0 -30 -36 -31
shop|15 -13 0 -11 -6 -10 0 0 0 24
shopkeeper|0 0 0 -19 0 0 -11 0 0 0 8
shoplifting|-23 -36 0 27 -8 -17 -25 -34 -7 -35 -30
shopper|0 22 0 0 0 0 0 0 0 0 -9
shore|13 0 0 -13 0 0 -8 -26 29
short|-36 10 0 -31 -17 19 37 -6 0 15 25
short @state|-10 8 0 -23 0 0 48 0 0 -16
short fly|0 0 0 0 0 0 0 0 0 -7 30
shortage|0 0 0 -42
shorten|0 -43 19 13 0 -33 77 7 8 0 13
shorter|0 0 0 -17 0 -7 0 24
shortly|16 0 0 8 0 0 0 -25
shot|78 27 0 -48 10 0 0 0 0 -11 -7
shot no|0 39
should|-69 -27 0 125 -56 22 -28 -50 -15 -57 18
should @place|0 0 0 36 0 0 -10
should @state|15 -10 0 17 -17 -8 -9 0 0 -45
should censu|-31
should chemical|-38 0 0 16
should court|0 0 0 -40 0 0 18
should cut|-8 0 0 31 0 0 -7 0 0 -13
should draw|0 0 0 0 0 57 0 -45
should harvest|-8 0 0 -11 0 0 0 0 0 0 31
shoulder|92 -49 -25 0 -31 -46 -47 -51 -31 -26 -32
shout|-51 -18 -32 117 -88 0 30 -49 15 -50 -47
shov|0 -15
shovel|17
show|-53 -34 -38 -31 -65 124 37 0 34 -47 -17
show @group|-10 0 0 0 0 36
show @place|-33 0 0 0 0 0 0 -10
show anybody|0 0 0 0 0 0 0 36
show dissent|0 0 0 0 0 0 0 0 0 36
show hand|0 0 0 0 0 0 0 34 0 -16
show say|0 0 0 34
show stocks|0 0 0 0 54 0 0 -7
show up|0 0 0 0 0 0 37 -10
shower|58 -28 7 -76 53 -7 0 18 -13 37 -15
shown|0 0 0 -18 -10 -9 0 0 0 48
shown door|0 0 0 -10 -7 0 0 0 0 51
shr|-66 -39 -31 -63 8 -36 -49 -54 -27 37
shred|18 -29 -25 -6 12 -11 28 -53 -19 0 -21
shriek|54 -63 0 -11 0 -16 34 -15 0 0 -50
shrill|0 0 0 20
shrimper|0 0 0 0 -11 0 0 0 0 0 35
shrink|46 0 -17 22 19 54 -29 -45 -7 0 -107
shrs|-66 -39 -31 -63 8 -36 -49 -54 -27 37
shrug|-49 -53 -51 192 -84 -24 -54 -55 -34 -49 -37
shrug more|0 36
shrug off|0 0 0 49 0 -11 0 0 0 -8
shun|-41 -59 -11 104 -42 -25 122 -48 -30 -7 -67
shun poll|0 0 0 41
shura|0 0 0 23
shut|-114 -182 -85 -16 -48 -178 76 -210 -87 280 -179
shut @date|-8 0 0 0 0 0 -7 0 0 -22 33
shut @place|-6 0 0 -8 0 0 -11 0 0 45
shut consulate|0 0 0 -35 0 0 0 -7 0 17
shut door|-7 0 0 0 0 0 66 0 0 -11
shut last|0 0 0 0 0 0 0 0 0 34
shut rebel|0 0 0 39 0 0 0 0 0 -9
shutter|16 -34 0 0 -19 -14 -26 -25 -11 122 -13
shuttle|-16 10 -26 -68 -51 31 -24 19 91 -82 10
shuttle between|0 0 0 -8 -7 -10 20 22 34
side|14 0 -9 -60 47 49 51 20 8 -37 43
side @organization|0 -15 0 0 46 0 0 -9
side @place|-12 19 0 -7 -11 18 0 -52 0 27 -24
side @state|30 0 0 48 0 -7 -12 0 0 -13
side against|0 0 0 -42 13 0 0 0 0 -7
side budge|0 0 0 0 0 0 61
side ceasefire|0 0 0 0 0 0 0 -14 0 0 58
side churchman|-12 0 0 0 -12 0 0 0 0 0 31
side claim|41 0 0 0 -9 -6
side communique|0 0 0 0 50
side could|0 0 0 0 38
side end|0 34
side hold|0 0 0 0 0 44
side keep|-14 0 0 0 0 38
side line|-13 0 0 0 0 0 0 32
side maintain|0 0 0 0 0 0 -7 -12 30
side negotiator|0 0 0 0 0 -8 0 33
side officer|0 9 0 0 0 0 0 37
side should|0 0 0 0 0 57 0 -45
sidelin|0 0 0 -15 0 0 -50 30
sidelin summit|0 0 0 -15 0 0 -49 28
sidestepped|0 0 0 -21 0 0 40
sidestepped demand|0 0 0 -21 0 0 40
sideswipe|30 -45 -7 -23 -16 -15 16 -21 0 -27
siege|154 -66 -52 96 -64 43 -76 28 -70 -52 38
siege @group|52 0 0 -8
siege @place|61 13 0 0 0 0 0 64 0 -16 -23
siege starvation|0 0 0 43
sierra|-16 0 17 0 0 0 0 0 0 0 30
sierra madre|-16 0 17 0 0 0 0 0 0 0 30
sigh|0 0 0 -20 15
sight|45 -17 0 31 0 -14 -17 -20 13 -8 7
sighting|-15 26 0 -12 52 -9 -73 17 0 -41 15
sign|-142 -68 -64 -82 -136 -231 63 237 -44 -113
sign @date|0 0 0 16 0 0 -43 8 0 -16
sign @person|-14 0 0 -32 -14 -11 31 -11 0 8
sign @place|0 0 0 -14 -10 34 -9 31 0 0 -8
sign @state|0 0 0 -39 -19 0 -6 0 0 87 -26
sign @weapon|0 0 0 0 54 0 0 -7
sign aggression|0 0 0 0 0 0 0 -34
sign alone|0 0 0 0 0 0 13 32
sign annex|0 0 0 0 0 0 45 0 0 -11
sign ask|0 0 0 0 0 0 0 -11 39
sign each|0 0 0 0 0 0 0 -32
sign framework|0 0 0 45 0 0 0 20
sign goodwill|0 0 0 0 0 0 0 -23 0 0 34
sign minutes|0 0 0 0 0 0 0 -34
sign treaty|0 0 0 0 0 0 -7 62
sign under|41 0 0 -6 0 0 0 -15
sign warmer|0 0 0 0 0 0 0 0 0 -9 34
signal|-47 32 21 -54 0 0 -60 20 -35 49
signal @state|-8 31 0 -16 0 0 0 -7 0 20
signatur|0 0 0 24 0 0 0 31
signature|0 0 0 0 19 0 0 38 0 -7 -12
signature @place|0 0 0 0 35 0 0 -8
silala|0 0 0 0 0 0 -17 19
silence|-32 75 23 0 11 171 -62 12 -33 8 -41
silence @state|0 0 0 -10 0 35
silence neither|0 0 0 0 0 32 0 -8
silence outside|-30 0 0 0 0 -7 0 0 0 32
silence press|47 0 0 0 0 -22 0 -9
silent|-75 62 0 -14 -22 28 -6 -9 0 37 -6
silent @date|0 29 0 0 0 0 0 -6 0 38
silent along|-40 24
silent call|0 0 0 -10 -21 30
similar|0 0 0 0 0 0 0 -7 0 28
simplify|-77 40 -7 15 26 -108 -19 -38 -35 -11 146
simulate|0 68 72 -46 0 24 -29 -11 0 -7 -46
sin|0 0 0 28 0 -6 0 0 0 -10
since|-36 54 0 -51 11 -41 12 16 -13 -32 90
since @date|-73 -25 8 15 -23 -12 47 -33 0 -21 18
since @person|0 0 0 -18 72 0 -17 -47
since @weapon|0 46 0 0 0 0 0 0 0 0 36
since commission|0 33
since drought|0 0 0 0 0 0 0 0 0 0 34
since election|0 -12 0 0 0 0 0 0 0 37
since take|0 0 0 -7 0 -10 0 30
sincere|0 0 0 -20 15
sincerity|0 0 0 9 -25
sine|0 0 0 0 -6 0 28 -8 0 12
sing|0 0 0 0 0 0 -20
singer|-47 0 -13 -86 16 -37 -54 -98 -17 -70 -53
singhu|0 0 0 0 0 -12 0 0 0 0 23
single|-41 -54 -24 160 -85 -89 44 -87 0 -137 -70
single clause|0 0 0 -37 0 0 27
single soldier|0 31
sink|43 -33 0 87 -17 34 -63 0 -40 -146 -57
sink @platform|-26 0 0 -10 0 36
sink @state|9 -13 0 44 0 0 0 0 0 -17
sink explosion|-30 0 0 13
sink none|30
sinner|0 0 0 25
sino|-20 28
siphon|-12 17 -13 0 0 -31 7 -54 -11 35 -41
siren|-8 -32
sister|0 0 0 22 16 0 0 -16 0 -12
sit|-161 -61 -73 -248 -66 -129 238 63 144 -107 -110
sit @group|-12 0 0 0 0 0 0 -41
sit between|0 0 0 0 0 0 -27 0 32
sit down|-7 0 0 -18 -10 0 -46 50 -8 45
sit out|0 0 0 0 0 -17 53
sit ten|0 0 0 0 0 0 35 -11
sit-in|-23 -11 -26 -11 -7 0 45 -17 -9 150 -12
sit-in @place|0 0 0 0 0 0 0 0 0 46
sit-in relativ|-9 0 0 0 0 0 0 0 0 34
sitcom|-38 -16 -12 -79 27 -30 -46 -95 -14 -63 -39
site|-47 17 0 10 18 0 -20 -27 0 0 63
site @state|0 0 0 -9 -10 0 0 0 0 0 39
site near|0 0 0 0 0 0 0 0 0 0 35
sitka|0 0 0 0 0 0 0 0 0 22
situation|-16 0 0 0 0 18 -10 0 30 -11
situation along|0 0 0 0 0 0 -7 -12 30
six|10 -21 -7 -37 18 -29 8 49 13 0 11
six @state|-23 -23 0 0 8 -12 -13 0 0 58 16
sixteen|0 0 0 25 0 0 -10 0 20
sixth|18 0 0 11 0 0 0 -9 28 0 -14
sixty|38 0 0 -15 0 0 25 -22 0 -16 -12
sixty-fourth|0 0 0 0 0 0 -11 -10 26
skater|0 0 0 -22 -6
skie|0 0 0 -19 0 0 0 -13 0 -9 12
skie @state|0 0 0 0 0 0 0 -11 0 0 32
skiff|33 -12 0 0 0 0 0 0 0 0 -8
skilled|0 0 0 0 0 0 0 0 0 -19
skim|50 -38 0 30 -27 0 13 27 -25 -33 -36
skip|-16 -152 -26 86 -7 -109 419 -86 -23 -20 -155
skip train|0 0 0 0 0 0 0 0 0 36
skipper|-14 -15 0 -10 0 0 0 -8 0 25
skirmish|174 -77 0 21 -23 12 -35 -57 17 -60
skirt|36 -11 17 0 20 -19 -14 -13 7 -15 -50
skulk|-11 96 0 -54 -25 -53 0 22 0 -26 -17
skulk off|15 30
sky|23 -22 0 0 0 0 -14
sky everyth|-33 0 0 0 0 0 0 0 0 14
slam|-106 -190 -58 253 -133 -245 247 -195 -66 -153 -266
slam @state|0 0 0 43 -10 0 -14 0 0 -6
slam door|0 0 0 -22 0 0 46
slap|-9 -174 -13 -30 -120 -111 -108 -66 -75 271 -59
slash|-43 -9 -19 8 0 -95 -114 -23 -15 113 -9
slaughter|120 -56 -32 13 -11 -54 -48 -66 -31 -75 -18
slaughter @state|33 0 0 0 0 0 0 0 0 -16
slavyansk|23
slay|49 9 -24 -13 9 -24 -42 -30 -25 -131 -18
slay gunman|12 0 0 -11 0 0 0 0 0 -30
sleeples|0 0 0 0 0 0 0 60
sleeples night|0 0 0 0 0 0 0 60
sleepwalk|0 0 0 55
slept|-14 42
slept upstair|-14 42
slid|-10 -6 0 0 0 0 0 0 0 27
slim|0 0 0 0 0 0 0 -29
slinex|0 0 24 0 0 0 0 -7
sling|59 -28 8 -76 54 -7 0 19 -13 37 -15
slink|-26 66 0 -53 -25 -53 6 22 0 -21 -15
slip|154 61 -28 -94 -15 -167 36 25 38 8 -92
slip out|39 -7
slip winter|0 0 0 0 0 0 33 -6
slow|-7 0 0 23
small|25 0 0 12 -13 14 37 -11 0 -11 -10
small-arms|-33 -37 -65 14 43 138 -77 -96 -67 65 95
smaller|0 0 0 0 0 27
smash|67 -102 -24 0 50 -59 62 -69 -14 -17 -75
smash consulate|0 0 0 0 39 -32
smile|0 0 0 13 0 -10 0 -18 -8
smoke|25 -6 0 0 0 0 0 0 0 -11
smoothed|0 0 0 0 -11 0 0 54
smoothed tiff|0 0 0 0 0 0 0 33
smoothly|-8 0 42
smoothly force|-8 0 42
smuggle|-66 0 12 29 -17 -24 0 -17 -25 -8 7
smuggler|61 -24 0 -21 -12 -14 0 13 0 0 -18
smuggler @state|30 0 0 0 0 0 0 0 0 -13
smuggler say|35
snag|12 24 -7 -40 8 -18 35 50 38 0 -26
snake|27 -11 17 -9 18 -19 -18 0 7 -7 -50
snap|-52 -13 -32 136 -49 0 55 -83 15 -55 -47
snap @state|0 0 0 21 0 0 26 -50
snap inspection|0 0 0 -9 43
snapback|0 0 0 13 0 0 0 0 0 29 -24
snatch|-34 -99 31 -46 -16 -12 -35 -73 -17 181 57
sneak|-59 0 13 15 -9 -15 0 -10 -24 -14
sneer|-33 -77 -51 150 -87 -43 87 -65 0 -37 -30
sniffed|0 0 0 0 0 0 0 0 0 -15
snipe|-48 -17 -32 145 -95 11 36 -32 15 -48 -49
sniper|102 62 0 9 -53 20 -32 -39 -64 -26 -16
snow|-93 -13 -17 -63 -9 101 -45 0 -24 -94 -11
snow @person|0 0 0 0 0 31
snub|-26 -286 -62 198 -21 -205 410 -229 -106 -34 -159
so|-51 0 0 69 16 -17 34 0 -16 29 9
so @organization|0 0 0 33 0 -15 0 0 0 -16
so @state|0 46 0 -8 0 34 0 -7 0 -13
so can|0 0 0 39 0 -51
so courteously|0 0 0 -10 0 39
so does|0 0 0 -10 0 0 0 0 0 44
so long|0 0 0 0 31 0 -7
so publicly|0 0 0 32 0 0 0 0 0 -12
soccer|-99 -57 -29 -151 -76 -20 -60 -71 -50 -103 -121
social|0 0 0 25 -7 0 -11 -15 0 0 -7
socialist|0 0 0 0 0 0 0 -11 0 42
socialist coalition|0 0 0 0 0 0 0 0 0 47
societi|0 0 0 0 0 0 0 66
societi again|0 0 0 0 0 0 0 66
society|86 0 0 -7 0 0 -12 0 0 -23
society campu|48 0 0 0 0 0 0 0 0 -15
soft|0 0 0 0 0 0 0 0 0 0 35
soft term|0 0 0 0 0 0 0 0 0 0 35
soften|-148 26 -60 -137 263 -26 -42 0 0 -180 144
soften @place|0 0 0 0 40
soften border|0 0 0 0 0 0 0 0 0 0 34
softer|0 0 0 -21 38
softer note|0 0 0 -21 38
soil|13 14 0 0 34 -11 27 0 25 -24 -33
soil @person|39 0 0 0 0 0 0 0 0 0 -7
soil base|0 0 0 0 15 0 0 0 0 -31
soil if|0 0 0 -11 32 0 0 -21
solar|-10 0 0 -7 0 0 0 0 0 -9 16
soldier|208 181 94 0 -115 -13 -89 -133 -131 -103 -59
soldier @military_unit|-35 29
soldier @organization|-9 0 34
soldier @state|-33 -9 0 12 29 -10 -11 -10 0 -12 9
soldier answerable|-9 0 0 42
soldier arm|0 0 0 32 0 -7
soldier blow|0 -31
soldier cut|-21 0 0 0 0 0 0 0 0 0 48
soldier ferry|45 0 0 -8 0 0 0 0 0 -10
soldier gather|-12 0 0 0 0 34
soldier go|-32 16 0 0 0 0 0 0 0 -7 -10
soldier home|0 0 0 65 0 -25
soldier jail|0 0 0 -32 0 0 28
soldier join|9 -8 0 0 0 0 0 0 0 50
soldier kill|-12 -14 0 -13 0 0 0 -10 0 0 38
soldier out|-9 51 0 -12 0 0 0 0 0 -25
soldier plunder|-37 0 0 0 0 0 0 0 0 44
soldier power|30 0 0 -7 0 0 0 0 0 0 -7
soldier restore|0 0 0 0 0 32
soldier retreat|53 22
soldier ring|-8 0 0 36
soldier shoot|15 0 0 0 0 0 0 0 0 32
soldier stay|15 0 0 -29 0 41
soldier turn|37
soleil|0 0 0 0 0 0 0 25
solicit|0 0 0 0 0 27 0 0 0 -17 -13
solicited|-22 0 0 0 0 60
solicited @state|-10 0 0 0 0 36
solidarity|0 -12 0 -55 56 -46 0 43
solidarity @state|0 0 0 0 25 -42 0 52
solomon|0 0 0 28 0 0 0 -8
solution|-16 -8 -25 31 -26 23 56 30 -42 -70 30
some|35 -35 -9 -7 0 0 0 0 0 20 -25
some #|31 0 -6 -14 0 0 0 0 0 -6 -23
somebody|0 -16 30 0 -12 0 0 0 0 28 -17
somebody does|0 0 30 0 0 0 0 0 0 0 -16
somebody near|0 0 0 0 0 0 0 0 0 34
someth|0 0 0 60 10 0 17 10 0 -8
someth @state|0 0 0 54 0 0 -8 0 0 -6
somewhat|0 0 0 -11 0 -8 -11 48
somewhat less|0 0 0 -11 0 -8 -11 48
son|0 0 0 -9 -8 0 0 0 0 20
sonar|0 0 0 -6 0 64
sonar incident|-8 0 0 0 0 65
song|-9 0 0 10 0 -10 0 -33
sonic|30 0 0 -9 0 -22
sonic charge|30 0 0 -9 0 -22
sons|43 0 0 0 0 -19 0 -13
sons @place|30 0 0 0 0 -12
soon|0 0 0 0 -8 27 0 -16
sooner|0 0 0 27 -6 -31 0 13
sooner eat|0 0 0 31 0 -31
soothe|-18 0 0 -40 151 10 -16 0 0 0 -39
soothe @state|0 0 0 0 33 0 -8 -13 -7
soothingly|-36 0 0 0 0 0 0 0 0 0 -8
soprano|0 0 0 0 -25
sorbonne|16
sorghum|0 0 0 0 0 0 0 0 0 0 45
sorghum nyal|0 0 0 0 0 0 0 0 0 0 45
sorrow|0 0 0 -18 32 68 0 -10
sorrow people|0 0 0 0 0 36
sorry|-11 0 0 -18 63 -31 18 -19 0 0 -16
sorry @state|-11 0 0 -38 63 -25 0 -18
sortie|0 23 0 -12 52 -9 -73 17 0 -45 12
souda|-11 0 18
sound|64 31 0 -39 -20 7 -34 96 34 -11 36
sound out|0 0 0 -17 0 0 0 77 0 0 -6
soundtrack|-38 -15 -12 -79 27 -30 -45 -95 -14 -63 -39
sourc|0 -17 0 -20 -13 39 -11 0 14 -39 -18
source|-22 0 0 -37 -15 36 0 8 24 -23 10
source close|-30 0 0 -19 0 44 -7 0 0 -13
source say|44 0 0 -16 -9 0 7 -9 27 -11 21
source tell|-41 13 0 -15
soured|0 0 0 31
soured @state|0 0 0 31
south|16 48 -11 -35 -13 -33 53 33 -15 -34 -21
south @person|-14 10 0 0 0 -14 0 33
south bank|-6 38 0 0 0 0 0 -9
south man|45 0 0 -8 0 0 0 0 0 -10
southeast|19
southern|-18 44 31 0 -12 57 -11 41 0 -27 -14
southern @platform|-30 0 0 13
southern @state|0 39 34 18 -7 0 -16 10 0 -25
southern movement|0 0 0 0 0 48
southern rebel|0 0 0 0 0 0 -6 41
southern sergeant|30
southerner|-7 22
sovereignty|-51 -62 -27 -33 17 -14 11 49 19 -23 -42
sovereignty but|0 0 0 7 0 0 0 36
sow|86 0 -11 0 -66 -36 -84 10 -37 -51 10
soya|-16
soybean|-67 -40 -31 -64 7 -36 -49 -55 -27 37
spanggur|53 22
spanner|0 0 0 0 0 0 0 0 0 41
spanner opposition|0 0 0 0 0 0 0 0 0 41
spar|53 -41 0 29 -27 0 13 26 -25 -35 -37
spare|-81 36 0 64 -10 49 -20 0 -16 -22 81
spare border|0 0 0 -19 0 33
spat|0 0 0 56
spat amnesty|0 0 0 56
speak|-170 -137 -104 -62 126 -11 -35 30 72 0 -27
speak @person|0 0 0 0 -23 -9 0 0 0 55
speak @state|-10 0 0 -16 -7 -11 -24 34
speak favour|0 0 0 0 36 -17
speak him|0 0 0 0 0 0 0 36
speak misunderstand|0 0 0 0 0 47
speak mostly|0 0 0 -6 0 0 0 -11 32
speak open|0 0 0 36 0 0 -10
speak out|0 0 0 -7 0 78 0 0 0 -6
speak sea|0 0 0 34
speak term|0 0 0 -21 -18 0 33 -20
speak total|0 0 0 35
speak train|0 33 0 0 0 0 0 0 0 0 36
special|38 15 0 -21 0 0 0 0 0 49 -21
special constabl|39 0 0 0 0 0 0 0 0 -10 -9
special tribunal|0 0 0 0 0 0 0 0 0 38
speculate|-29 0 0 -8 0 41
speculate who|-29 0 0 -8 0 41
speculated|0 0 0 -9 15
speech|0 0 0 17 59 -8 -8 0 -9 0 -15
speech @place|0 0 0 13 42 0 0 -9
speed|0 0 0 -17 23 -13 0 25
speed @state|0 0 0 0 30
speedboat|129 23 67 -71 -101 -52 -72 -71 -52 -67 -66
speedboat herded|-43 0 0 0 0 0 0 0 0 24
spelled|-15 -8 0 13 -8
spend|-34 -21 0 -36 -55 -29 0 0 -18 0 -31
spending|0 -47 -25 -7 -53 -28 -23 -17 -17 21 -26
spik|42
spinner|0 -16
spirit|0 0 0 19 13 0 0 0 0 0 -10
spitak|0 0 0 0 -18 31
spitak leninakan|0 0 0 0 -18 31
spite|0 0 0 0 0 17
splash|-34 40 0 -8 0 24 0 -30 -17 -22 -22
split|-68 -40 -7 -21 -31 -10 6 161 -36 -41 -49
spokesman|24 -79 -53 0 -44 75 0 47 36 0 -27
spokesman @organization|0 0 0 0 0 46
spokesman charge|-31 0 0 15 0 -7
spokesman express|0 0 0 0 0 37
spokesman say|67 -31 14 -38 0 -14 -34 -44 26 19 33
spokesperson|-19 -61 -64 36 -15 -13 23 70 16 8 -33
spokeswoman|-19 -61 -64 35 -15 -13 23 63 16 8 -33
sponsor|0 -9 0 -19 0 -16 0 0 0 -29 47
spoof|-84 -189 -43 -11 -55 -152 -92 -79 -61 149 -39
spoon|0 0 0 0 0 0 0 0 0 -16 -20
spot|-11 20 0 -14 0 0 0 0 0 12
spotted|54
spray|0 0 0 0 0 16
sprayed|0 -15 0 0 0 0 0 -8
spread|15 -38 0 35 10 -34 -22 -39 28 80 -85
spread pork|0 0 0 0 0 0 0 0 0 40
spring|0 -10 24 -12 0 -18 -19 6 0 -15 -12
springtime|-29 0 24
sprinter|-10 -8 0 0 0 -15 0 0 0 -14
spurn|-47 -224 -7 238 -125 -163 274 -187 -115 -11 -70
spurn invitation|0 0 0 -36 0 0 34 -9
spurn lender|0 0 0 40
spurn share|0 0 0 45
spy|-41 -62 -10 52 0 -91 -80 -42 -29 161 -35
spy @place|0 0 0 37
spyware|0 0 0 21 0 0 -7
squad|15 0 0 -7 0 0 0 10 0 -36 -6
squad @place|27 0 0 0 0 0 0 0 0 -33
squadron|209 71 122 -59 -108 -60 -74 -74 -53 -102 -83
squadron @place|12 -13 42 0 0 -7
squadron @platform|39 -9 22 -22 0 0 0 0 0 -16 -13
squadron off|32
squander|0 0 0 -14 0 37 0 -11
squander another|0 0 0 -14 0 37 0 -11
square|22 -58 -53 166 -69 12 33 -26 47 35 -96
square off|0 0 0 48
square ring|0 0 0 -14 0 0 0 0 0 30
squarely|0 0 0 18 0 0 -15
squatter|0 0 0 35 0 0 0 0 0 -10
squatter until|0 0 0 35 0 0 0 0 0 -10
squid|0 0 0 -15 0 0 0 0 0 32
squid @platform|-22 0 0 -9 0 0 0 0 0 37
stab|-8 0 0 65 -13 0 0 -17 0 -8
stab back|-8 0 0 65 -13 0 0 -17 0 -8
stabbed|36 0 0 -20 0 0 0 0 0 -16
stabbed row|37 0 0 -20 0 0 0 0 0 -16
stabbing|-23 -36 0 27 -8 -17 -25 -34 -7 -35 -30
stabilization|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
stable|0 0 0 -21 0 0 -9 -12 30
stable @state|0 0 0 0 0 0 -7 -12 30
stacked|-14 15
stadium|-107 -103 -44 -132 -146 -23 -136 -134 -86 -111 -127
stadium would|0 0 0 30
staff|25 -44 -6 12 24 0 0 -38 -8 90 -28
staff @date|0 -9 0 -7 -9 0 0 0 0 30
staff @state|0 0 0 -11 0 -9 0 0 0 31
staff look|-11 0 0 0 0 32
staff maintain|-9 0 0 37
staff meet|0 0 0 34 0 0 0 -17
staff order|31 0 0 0 0 0 0 0 0 -28
stage|23 -12 59 -36 -64 -48 -62 39 0 0 99
stage @place|-12 0 0 0 0 0 0 0 0 0 33
stage ride|-12 0 0 0 0 0 0 0 0 35
stalemate|-27 -34 -15 -67 -29 -31 160 0 75 -32 -32
stalk|50 -38 0 30 -27 0 13 27 -25 -33 -36
stall|65 -82 0 55 0 0 173 -195 -15 0 -62
stall @state|-12 0 0 -17 0 0 54 -13
stall inspector|0 0 0 39 0 0 -14 0 0 -6
stall sampl|0 0 0 0 0 0 43
stallion|0 0 0 -20
stamp|-6 0 0 -14 37 -13 0 -11 0 -21
stamp upheld|0 0 0 0 41
stand|-110 54 -117 61 0 35 -153 -53 33 -21 -321
stand @state|0 0 0 -30 22
stand air-defence|0 0 0 0 0 35
stand any|-14 -7 0 37
stand down|-82 67 0 -13 -7 -7 0 0 0 -20
stand face|31 0 0 0 0 0 0 -8
stand him|0 0 0 0 14 -18 0 0 0 38
stand idle|0 0 0 0 0 0 0 0 0 34
stand minute|0 0 0 -10 0 35
stand near|33
stand nil|0 -11 0 0 0 0 0 0 0 40 -21
stand silent|0 0 0 0 0 0 0 0 0 38
stand transitional|0 0 0 0 0 0 0 52 0 -8
stand worshipper|0 0 0 0 0 45
stand-down|0 35 -9 37 -27 0 26 -22 10 -29 -21
stand-off|29 55 -10 -41 6 -18 23 29 37 0 -28
stand-off @place|0 34
standoff|12 24 -7 -11 7 -25 24 48 38 0 -27
standstill|0 -6 0 0 0 0 0 -9 0 52
star|-24 0 0 -15 0 -10 9 -27 0 0 -20
stared|0 0 0 23 0 -19 0 -11
starring|-38 -15 -12 -79 27 -30 -45 -95 -14 -63 -39
start|-33 -32 189 -40 -59 -39 31 140 0 -179 -43
start @date|32 0 0 0 0 0 0 0 0 0 -7
start @person|0 0 0 -13 0 0 0 34
start @place|0 0 0 66 -11 0 0 -8
start successor|0 0 0 0 0 0 37
start war|0 0 0 -40 0 49 0 -12
startled|0 0 0 -20
startup|-66 -39 -31 -63 8 -36 -49 -54 -27 37
starvation|0 0 0 43
starvation design|0 0 0 43
starve|-21 -49 -17 -28 -18 -37 -20 10 0 23 68
state|34 -25 -69 14 -45 -30 62 66 0 -44 28
state @organization|0 0 0 0 0 0 0 38 0 -20 -17
state agency|8 0 0 0 0 41 0 -9 0 -11
state airline|0 0 0 0 0 -7 0 0 0 -19 42
state alert|-7 39 0 0 0 0 0 -11
state bundle|35 0 0 0 0 -49
state councillor|0 0 0 0 0 30
state emergency|29 -11 0 33 0 -45
state feed|0 0 0 0 0 0 0 0 0 0 34
state impose|-8 0 0 -9 0 0 0 0 0 36 -7
state not|0 0 0 -27 31 10 0 -22 0 -12
state share|0 0 0 0 0 33 0 -8
state television|0 -32 0 -39 0 -10 25 -7 0 42
state visit|0 0 0 0 0 -19 66 0 0 -8 -20
statehood|0 0 0 -25 0 0 0 25
statement|0 7 0 142 -51 20 33 -12 12 -36 -12
statement @state|0 0 0 30 -39 32 0 -13 0 -18
statement put|-7 0 0 40
statement speak|0 0 0 35
station|226 22 -20 9 -85 -90 -54 -50 -16 -61 -111
station @date|-49
station @place|50 -16 0 -8 0 0 0 0 0 -15
station demand|0 0 0 42
station enter|-9 0 0 0 0 0 0 0 0 34
station instructor|39 0 0 0 0 0 0 0 0 0 -7
station off|-22 38 0 0 0 0 0 0 0 -9
station troop|0 0 0 0 0 0 0 0 0 48
statistic|0 0 0 0 0 60 0 0 0 0 -22
statistic office|0 0 0 0 0 61 0 0 0 0 -9
statu|0 0 0 -25 27
statue|0 0 0 -18 17 -7 18 0 0 -11 -14
stay|0 -39 0 23 -20 -61 281 -23 -71 -21 -141
stay @place|38 0 0 -24 0 0 -22
stay away|0 0 0 35 0 0 31 -6 0 -19 -8
stay barrack|0 0 0 -27 0 41
stay calm|0 0 0 0 -9 -31
stay civilians|0 0 0 0 31 0 0 -8
stay empty|0 0 0 0 0 0 13 32
stay open|0 0 0 50 -7 0 -28 17
stay out|-7 21 0 34 0 -7 0 0 0 -7
stay there|0 0 0 -11 0 0 -7 0 0 53
steak|0 0 0 0 0 0 0 0 0 19
steal|-62 -122 -44 -52 -33 -150 -83 -106 -62 67 -72
steam|261 -21 0 -93 -13 -70 9 19 -18 52 -113
steel|16 -98 -29 -31 -77 -29 -54 -74 -7 53 17
steel spik|42
steer|32 0 -21 -102 -22 -23 53 -23 -18 98
steer clear|0 0 0 0 0 -20 0 0 0 42
stena|0 0 0 0 0 0 0 0 0 27
step|-11 -150 22 -79 230 -39 -12 89 0 -64 45
step @place|9 0 0 21 -14 14 -6 -42 0 18 28
step @platform|0 0 0 37
step down|-6 0 0 0 -7 0 0 42
step sensible|0 0 0 -10 58 -21 0 0 0 -7
step up|33 -16 0 0 -8 0 0 -8 0 -10 -9
steppe|0 31
steppe shake|0 31
stg|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
stick|-40 53 19 -13 -25 66 61 -44 -11 13 -18
stick money|0 0 0 0 0 0 45 27
sticker|0 0 0 -8 0 0 0 61
sticker @date|0 0 0 -8 0 0 0 39
stiff|0 0 0 40 0 0 0 0 0 0 -7
still|-8 -20 0 33 -25 79 0 -33 20 -36 -10
still apart|-7 0 0 0 0 0 24 39
still expect|0 0 0 41
still soldier|0 0 0 32 0 -7
still speak|0 0 0 -6 0 0 0 -11 32
still talk|0 0 0 0 0 0 -44
still under|-18 -7 0 -14 0 58
stipend|-14 0 0 0 0 0 0 0 0 33
stipend @military_unit|-14 0 0 0 0 0 0 0 0 33
stir|16
stock|-60 -42 -33 -68 22 -39 -50 -39 -31 0 10
stockpile|99 17 -10 0 -45 -11 -25 -23 -16 -7 -21
stocks|-68 -40 -31 -73 60 -36 -49 -62 -27 36
stocks @person|0 0 0 0 54 0 0 -7
ston|49 30 0 -11 0 0 0 -11 0 33
ston @place|0 0 0 0 0 0 0 -8 0 39
ston along|0 33
stone-thrower|0 0 0 0 0 0 0 0 0 39
stone-thrower run|0 0 0 0 0 0 0 0 0 39
stonewall|25 -26 -9 15 -12 0 0 -116 -10 66 -32
stop|-249 -17 -54 -52 -112 -261 146 -195 -197 128 20
stop @military_unit|-13 41 0 -7 0 0 0 0 0 -7
stop @platform|0 -7 0 0 0 0 0 0 0 -6 40
stop answer|0 0 0 -6 0 0 66 -8 0 -13
stop blar|0 43 0 0 0 0 0 0 0 -7
stop block|0 0 0 40 0 0 0 0 0 -27
stop deportation|0 0 0 0 34 0 0 0 0 -7
stop disburs|0 0 0 0 0 -6 0 0 0 30
stop engineer|0 0 0 0 0 0 0 0 0 -53 29
stop fight|0 44
stop gunrunner|34 -19 0 0 0 0 0 0 0 -8
stop incursion|45 0 0 -10 0 0 0 0 0 -40
stop intercept|0 31 0 0 0 0 0 0 0 -10
stop neutral|0 -21 0 0 0 0 0 0 0 0 43
stop trade|0 0 0 0 0 0 0 0 0 37 -12
stop transit|0 0 0 0 0 0 0 0 0 43
stop whin|0 0 0 30 0 0 0 0 0 -8
stop withhold|0 0 0 0 0 0 0 0 0 -57 35
stop-los|-16
stopgap|19
stopover|0 0 0 30 0 -28 0 32
stoppage|0 0 0 59 0 -10 0 0 0 10 53
stoppage @date|0 0 0 70
stoppage plan|0 0 0 0 0 -7 0 0 0 -10 56
store|48 30 11 -50 14 0 -23 20 -11 30
storm|100 -209 -93 -44 0 56 0 -144 -86 -207 -263
storm @place|0 0 0 0 41
storm @state|22 33 0 26 -7 0 0 0 0 -15
storm coffee|0 0 0 0 0 52
story|34 -8 0 -25 -9 0 -7 -7 0 47 13
story @state|37 0 0 -25 -9 0 0 -7 0 47
strafe|85 -60 -32 56 -14 -57 -48 -65 -31 -68 -18
strafe wedd|-29 0 0 47
strait|0 44 -50 37 -35 -63 -48 36 -20 81 -21
strait end|0 31 0 0 0 0 0 -9
strait love|0 0 0 34
strait settle|0 0 0 0 0 -8 0 33
strait welcome|0 32
strand|-19 0 0 0 0 0 0 0 0 27 -18
stranded|-13 0 0 -20 -19 24 -19 24 0 13 -15
strangle|15 -24 0 37 -17 -20 -25 -25 -12 80 -14
stray|103 -73 -18 -25 0 -25 -16 20 9 -18 18
stray @place|47 0 0 0 0 0 0 0 0 -9
stray across|-23 0 0 -7 0 0 0 -13 0 50 -12
streak|91 -101 7 17 -26 -22 47 11 -20 -37 -86
stream|-27 26 0 -55 -25 -54 0 18 0 0 -19
street|0 50 0 -22 -6 29 0 0 0 68 -32
street @person|0 0 0 0 0 0 0 49
street @place|10 59 0 0 0 -13 0 -11 0 -12 -26
street @state|0 0 0 -10 0 57 0 -17 0 -7
street about|0 0 0 0 0 0 0 0 0 44
street higher|0 0 0 0 0 0 0 0 0 35
street vendor|-16 0 0 0 0 0 0 0 0 35
strength no|0 -31
strengthen|105 -96 -17 -72 6 -49 -78 64 -47 -14
stress|52 -12 0 46 -17 -11 -25 0 0 14
stretch|15 -32 19 34 -16 0 21 51 24 58 49
stretch gyeongui|0 -31
strike|62 -67 -226 20 -27 -38 -40 -48 -308 25 -55
strike @date|-11 0 0 -20 0 0 0 -11 0 34
strike @place|16 0 0 41 0 9 0 0 0 -12
strike @platform|0 0 0 -7 0 78 0 0 0 -6
strike @state|0 50 0 24 -7 -19 -11 -11 0 -18 35
strike bargain|-7 0 0 0 0 0 0 65
strike bring|0 0 0 0 0 0 0 0 0 55
strike depot|-38 0 0 16
strike diary|0 0 0 0 0 -18 72 -13 0 -8 -20
strike drop|-30
strike order|0 30 0 0 0 0 -18 0 0 -8
strike package|31 0 0 0 0 0 0 0 0 -15
strike softer|0 0 0 -21 38
strike third|0 0 0 -11 0 -13 0 0 0 70
strike voice|0 0 0 43 -10
striker|-102 -63 -31 -171 -79 -23 -69 -85 -53 -105 -138
striker breakfast|30
string|0 0 0 0 0 0 -10 37 0 -6
string anywhere|0 0 0 0 0 0 -10 39
strip|46 0 -29 -21 -52 -64 -51 -52 -17 131 34
strip @date|39 0 0 0 0 0 0 0 0 -10
strip @state|0 0 0 -11 0 0 0 0 0 38
strip checkpoint|-37 -7 0 0 0 0 0 0 0 -6 43
strip land|30 0 0 -15
strip seventeen|38 0 0 0 0 0 0 0 0 -20
strip ten|0 0 0 37 -8 0 0 16
strive|0 0 0 9 -25
stroke|-10 -19 -12 -36 -19 -60 -30 -97 -11 0 188
strong|12 -18 9 49 -10 -13 -11 -13 0 -8 -6
strong dissatisfaction|0 0 0 41 0 -11 0 -10
stronghold|26 26 -47 -22 -23 -38 -25 21 -16 35 -9
strongly|0 0 0 20 0 0 0 0 0 -11
strongman|-14 0 0 0 0 0 0 44 0 19
strongman @place|-11 0 0 -6 0 0 0 51
struggle|52 19 0 -25 -49 0 21 -39 10 38 15
student|23 -23 -22 33 -12 -60 -28 -59 -64 109 70
student burnt|0 0 0 -20 0 0 0 0 0 37
student bury|0 0 0 0 0 0 0 0 0 30
student call|0 0 0 52 0 -25
student famili|0 0 0 0 0 51
student pelted|0 0 0 31 0 0 0 0 0 -22
student sign|0 0 0 0 0 0 0 0 0 -9 34
student sit|0 0 0 -8 0 -17 0 0 0 48
studied|0 0 0 0 -7 0 0 -19 27
studio|-34 -21 0 -8 0 -11 -22 -34 0 -11 -14
study|-23 0 0 -55 -13 77 0 -17 104 -21 -24
study commissioned|0 0 0 0 0 33
study offer|-14 0 0 0 0 0 0 0 93
study official|-6 0 0 -14 0 57
study text|0 0 0 -31
stumble|55 -28 0 48 -21 -17 25 -53 0 -33 -17
stump|0 0 0 0 0 -7 0 0 0 -8 53
stump up|0 0 0 0 0 -7 0 0 0 -8 53
stun|-35 0 0 0 0 0 0 0 0 58
stun grenade|-35 0 0 0 0 0 0 0 0 58
stung|0 0 0 0 0 0 21 -20
stunned|-16 0 0 -8 0 0 0 36 0 -10
stunt|0 0 0 -33 0 32
stupid|0 0 0 54 -12 -9
stupid man|0 0 0 36 -11
subject|0 0 0 0 0 0 0 0 0 22
submarine|156 58 54 -35 -187 -68 -94 -75 -53 -69 -103
submarine affair|-21 0 0 0 -9 0 0 50
submarine ask|0 0 0 0 0 0 0 0 0 34
submarine out|0 -25 0 0 0 0 0 0 0 33
submarine visit|0 0 0 38 0 0 0 -14
submit|-169 -48 -34 34 0 -81 0 136 10 -68 -76
subpoena|0 6 14 41 21 -50 -21 11 35 -54 -42
subscriber|-66 -39 -31 -63 8 -36 -49 -54 -27 37
subside|-30 46 0 -31 8 0 11 0 -7 -33 47
subsidiary|-66 -39 -31 -63 8 -36 -49 -54 -27 37
subsidy|-41 -92 -28 -23 -71 -30 -54 -80 0 34 20
substance|0 0 0 0 0 0 0 0 45
substation|44 26 -47 -28 -23 -38 -25 22 -16 31 -9
subtitl|0 0 0 0 -18
suburb|21 0 0 18 0 -13 0 0 0 35
suburb second|0 0 0 0 0 0 0 0 0 39
suburban|-12 0 24
succeed|0 0 0 0 0 0 0 34
succeed @state|0 0 0 0 0 0 0 34
succes|13 0 0 0 0 0 40 -18 0 -8
successor|0 0 0 0 0 0 37
successor arm|0 0 0 0 0 0 37
such|48 -15 0 0 0 -40 -15 76 0 -14 -10
such understand|0 0 0 0 0 0 0 49
such visit|0 0 0 0 0 -20 0 46
sudan|0 0 0 0 0 -10 0 15
suddenly|0 0 0 19 0 0 -7 -22
sue|-32 -8 -15 0 -93 17 31 -33 -8 19 12
sue @place|0 0 0 -32
sue @state|-19 0 0 64 0 0 0 -13 0 -14 -7
suffer|0 -10 -8 -52 -25 48 0 13 22 28 21
sugar|-51 -40 -32 -16 22 -40 -54 -55 -28 11
sugar rule|0 0 0 47 0 0 0 0 0 -11
suggest|-118 0 15 -27 -45 47 -39 159 -77 -60 15
suggest @state|13 0 0 -10 -9 57 0 -31 0 -9 -13
suggest government|0 0 0 -8 0 0 0 32
suggestion|13 -13 -23 -42 38 208 -25 0 -10 -23 -54
suggestion country|-12 0 0 -8 0 41
suicide|15 0 0 17 0 0 0 0 0 0 14
suit|-15 -14 -11 98 15 70 -50 0 -16 -105 -42
sukhoi|17 16
sulk|0 0 0 0 0 0 18
sultan|-22 -62 -65 33 -17 -13 17 66 10 8 -33
summed|0 0 0 0 0 0 -27 0 32
summed up|0 0 0 0 0 0 -27 0 32
summer|-30 89 20 -35 -16 9 11 -19 0 -26 -15
summer war|0 68
summit|-105 -77 -39 -95 -80 93 224 103 -19 -130 -177
summit @place|0 0 0 0 -6 -15 36 -19 0 -7 -9
summit @state|0 0 0 -8 0 34 -61 40
summit end|0 0 0 0 0 0 41
summit pray|0 0 0 0 0 34 0 -38
summit say|0 0 0 0 0 0 -10 39
summon|-218 -137 -60 399 -122 -233 -132 -190 -72 -310 -189
summon party|0 0 0 -48 0 0 -8
sun|0 0 0 -18 40 0 0 -7
sun vergina|0 0 0 -18 41
sunken|-10 0 0 0 0 0 0 19
sunrise|22 0 -7 -21 0 0 14
sunset|0 0 0 -14 0 0 0 0 0 24
supermarket|-67 -42 -31 -81 0 -39 -49 -56 -28 18
supermarkets|-67 -40 -31 -78 6 -36 -49 -57 -28 41
superpower|0 0 0 0 0 28 -8 106
superpower arm|0 0 0 0 0 0 0 34
superpower sign|0 0 0 0 0 0 0 52
supervision|-16 77 0 -10 0 0 0 -14
supper|0 29 0 0 0 0 -8
supplier|-37 -92 -28 -11 -75 -42 -53 -94 0 12 25
supplies|-47 -21 -29 -36 11 64 -74 -64 -36 32 107
supply|-81 -7 -54 -65 -75 84 -141 54 0 -7 249
supply @platform|12 31 0 6 0 -6 0 0 0 -11 -7
supply @state|0 0 0 0 0 0 0 0 0 30 -10
supply ground|0 0 0 0 0 0 0 36
support|-102 -43 -45 -148 230 113 -135 -125 -38 36 52
support @person|0 0 0 0 -6 44
support deal|0 0 0 0 31 0 0 -54
support pact|0 0 0 0 -15 0 0 -6 0 43 -17
supporter|31 0 0 -19
supporter cordon|37
supposed|0 0 0 -15 0 9
suppress|-25 0 0 45 20 -39 0 -22 -14 14 -38
supreme|-7 0 0 110 0 -53 0 0 0 7 -8
supreme court|-7 0 0 110 0 -53 0 0 0 7 -8
surcharge|-9 0 0 0 0 0 0 0 0 12 33
surcharge electricity|0 0 0 0 0 0 0 0 0 0 38
surface|0 -8 0 0 -27 -10 -35 -49 -15 -14 20
surfer|0 0 0 0 29 0 0 0 0 -14
surge|128 -87 0 -38 -14 0 -39 -10 -19 14
surge @state|47 0 0 0 -18 0 0 0 0 -7 -6
surgery|0 -17 -12 -34 -19 -55 -30 -97 -11 25 152
surplus|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
surprise|0 -8 0 38 -11 -27 0 -7 0 -27 -7
surprise inspection|0 0 0 55 0 -18 0 0 0 -7
surrender|-204 277 -15 -24 47 -74 -85 104 55 -77 -126
surrender @state|-26 40 0 -6
surrender drug|0 0 0 0 0 -7 0 33
surround|76 -107 -63 17 -124 -92 -175 -33 -37 77 -31
surround hold|-15 0 0 0 0 0 0 0 0 46
surveillance|51 0 0 0 0 0 0 0 0 -8 -9
surveillance flight|50 0 0 0 0 0 0 0 0 -7 -9
survey|38 -11 -54 22 9 11 -43 9 -54 -36 15
survey marker|0 0 0 59
survey ship|14 -23 0 -36 35 28 0 0 0 -6 -17
survey vessel|0 35 0 -6 -17 0 0 0 0 -29
surveyor|0 0 0 -13 -6 11 0 27
survivor|30 0 0 0 0 0 0 0 0 -12 7
survivor light|30
suspect|26 -74 -16 -19 10 -79 -30 86 -55 -10 32
suspect @place|0 0 0 -11 32 0 0 -21
suspect @platform|0 0 0 0 0 -57 0 40
suspect wartime|0 0 0 -11 0 0 0 44 0 -15
suspend|-98 -33 -109 -273 10 -223 251 -225 -180 47 94
suspend @date|0 0 0 0 0 0 0 0 0 -95 49
suspend @state|0 0 0 0 -8 26 0 0 0 85 -22
suspend arm|0 0 0 0 0 0 0 0 0 -63 37
suspend blue-bird|34 0 0 0 0 0 0 0 0 -13 -6
suspend friendship|0 0 0 0 0 0 30 0 0 -29
suspend grant|0 0 0 0 0 0 0 0 0 38 -40
suspend hostile|0 0 0 0 0 0 -9 57
suspend live|-7 34
suspend part|0 0 0 0 0 0 -43 0 0 61
suspend three|0 0 0 0 35 0 -9
suspension|-38 -55 -8 -29 -38 -13 116 -30 38 -36 29
suspension @state|0 0 0 -8 0 0 0 0 0 0 34
suspicion|-30 0 0 36 -12 0 0 -8 0 56 -10
suspicion @place|0 0 0 43 -10
swallow|-84 -30 -10 -40 78 0 0 143 -27 -40 -86
swamp|-15 -85 -22 -29 -55 -39 -34 -33 -23 70 14
swap|-176 -94 -74 82 -124 15 -41 69 71 -246 262
swap @state|0 0 0 0 0 0 0 -7 0 0 41
swap warning|-7 0 0 38 0 0 0 0 0 0 -9
swarm|81 -67 11 -25 -27 -45 -34 -83 -13 -67 -28
swear|-131 -75 -48 205 -36 -79 -17 -121 -52 -117 -89
sweep|-134 138 0 -19 -39 -30 0 121 -73 -51 -66
sweep @place|56 47 0 0 0 0 0 -17
sweep @state|0 0 0 0 0 0 0 0 0 32
sweet|0 0 0 0 0 0 0 0 0 0 39
sweet all|0 0 0 0 0 0 0 0 0 0 41
sweeten|-26 -22 0 30 43 -41 0 -46 0 -8 -8
swift|0 0 0 0 -9 23 0 0 0 0 33
swift end|0 0 0 0 0 0 0 0 0 0 35
swiftly|0 0 0 0 -6 0 0 50
swiftly cut|0 0 0 0 -6 0 0 50
swimm|8 0 0 -18
swindl|0 0 0 -19
swing|-50 0 0 -13 -29 -54 -82 -43 -9 0 80
swipe|-6 18 -13 0 0 -30 8 -53 -11 7 -41
switch|57 -91 20 -50 -61 26 -77 -18 -93 146 143
switch microblog|0 0 0 0 0 0 0 0 0 0 35
swivel|80 -17 -7 0 -77 -18 -30 0 -32 -15
swoop|0 0 0 0 0 0 0 0 0 26
sword|-15 0 0 66 0 0 0 -18
sword unless|0 0 0 36
sympathy|0 0 0 0 7 31 0 0 0 0 -9
sympathy @state|0 0 0 0 -18 31
ta|17 -11
table|-109 -80 -10 31 58 -111 16 63 -48 -60 -78
table @place|0 -9 0 46 20 0 0 -16
table @state|0 0 0 -7 -20 0 49 19
table abandon|0 0 0 0 -12 0 32 -10
table field|0 0 0 -30 22
tablecloth|0 0 0 60
taboo|0 0 0 0 0 0 -7 18
tacit|0 0 0 0 0 0 0 -19 0 0 30
tacit consent|0 0 0 0 0 0 0 -19 0 0 30
tackle|89 -60 -24 0 -31 -45 -47 -51 -31 -26 -32
tactical|39 -14 0 0 -13 0 0 0 0 0 -6
tactical @weapon|39 -14 0 0 -13 0 0 0 0 0 -6
tahrir|0 0 0 0 0 0 0 0 0 44
tahrir street|0 0 0 0 0 0 0 0 0 44
tail|11 -22 -17 19 -59 28 -61 0 -10 -41 -42
take|-24 -120 59 43 0 -147 -137 94 -109 20 -73
take @date|0 0 0 0 35 0 0 -37 0 -13
take @platform|-22 0 24 0 72 -50 0 0 0 -10 -6
take @state|-9 -51 0 35 -24 -30 -7 -17 0 23 36
take @weapon|-6 36
take airfield|37 0 0 -15
take away|0 0 0 41 -8 -9 0 0 0 16
take back|0 -13 0 0 23 0 27 44 0 -30 21
take credit|30 0 0 0 0 -12
take effect|10 45 0 -11 0 -11 0 13 0 55 -42
take four|25 0 0 -7 0 0 0 0 0 -37 -9
take highway|36 0 0 0 0 0 0 0 0 -15
take hold|-9 39 0 0 0 0 0 -6 0 0 -7
take hospital|32
take issue|0 0 0 -12 0 44
take last|11 -40 0 0 0 0 0 -13 0 41 -21
take money|0 0 0 0 0 -11 0 0 0 37 -9
take note|0 0 0 -31 0 76 0 0 0 -13
take off|27 -39 0 -7 0 0 0 44 0 25 12
take office|-13 -6 0 -7 0 -10 0 30
take order|-7 0 0 32 0 0 0 0 0 -11
take part|-12 -9 11 -8 -22 0 43 0 0 -14
take place|-44 44 17 0 0 0 -16 23 18 -28 22
take prisoner|-26 0 0 0 0 0 0 0 0 31
take pueblo|0 0 0 0 0 0 0 0 0 34
take question|0 0 0 0 0 42
take refugee|0 0 0 -29 0 45 0 0 0 0 -7
take ridge|52 18
take send|0 0 0 -15 35
take side|0 0 0 -42 13 0 0 0 0 -7
take soldier|-29 14 0 64 0 -25 0 0 0 -12
take street|0 0 0 0 0 0 0 0 0 35
take territorial|0 0 0 -10 0 0 0 31 0 -6
take them|0 0 0 -15 -7 43 0 0 0 20 -7
take up|-21 0 0 9 0 -17 -9 52 0 -34
take weeks|0 0 0 -11 -15 0 0 44 0 -13
takeover|-71 -41 -32 -74 0 -7 -70 -58 -28 30
takeover next|0 0 0 -8 0 30
taksim|0 0 0 0 0 0 0 0 0 38
taksim @date|0 0 0 0 0 0 0 0 0 38
tala|0 0 0 0 0 0 0 67 0 -17
tala turbin|0 0 0 0 0 0 0 51 0 -17
talara|-9 20
tale|-6 0 0 -17 -7 32 0 -6
talk|-304 -205 -219 -176 -97 -31 311 72 -51 -466 -197
talk @date|0 0 0 0 0 -7 -7 -53
talk @organization|0 0 0 66 -9 14 -16 -43
talk @place|-9 -10 0 -26 10 32 35 7 -13 0 -8
talk @state|-11 38 0 0 36 -45 18 47 32 0 -35
talk about|0 0 0 -37 -8 -49 11 42 -7
talk alive|0 0 0 0 35 -7
talk between|-7 -29 0 -14 -11 30 -15 -30 -17
talk inch|0 0 0 0 0 0 0 37
talk insurgent|0 0 0 0 0 44
talk natural|0 0 0 30 0 0 0 -7
talk plan|0 0 0 -15 0 0 -49 28
talk pointles|0 0 0 0 0 0 50
talk run|0 0 0 0 0 0 48 -11
talk say|0 0 0 -7 0 16 -37
talk session|0 0 0 58 0 -8 0 -29
talk show|18 0 0 31 0 0 0 -9
talk them|36 0 0 0 0 0 0 -11
talk through|0 0 0 31 0 0 -10
talk wall|0 0 0 36 0 0 0 -14
talks|-19 -41 -15 -71 -44 28 83 103 48 -41 -104
tally|0 0 0 -10 0 39
tally sheet|0 0 0 -10 0 39
tangle|50 -38 0 30 -27 0 13 27 -25 -33 -36
tank|170 39 71 -63 -70 -51 -79 -97 -55 -142 -98
tank @place|0 0 0 49 0 -14
tank @state|44
tank begin|-6 30 0 0 0 0 0 -9
tank division|0 -31
tank leave|0 32
tank regiment|-46 30
tank-column|136 39 68 -67 -99 -51 -72 -70 -52 -74 -60
tanker|-24 -55 0 -44 22 23 0 -13 0 51 14
tanker @place|0 -12 0 -10 0 0 0 0 0 42
tanker @platform|30 0 0 0 0 0 0 0 0 -9 -9
tanker day|0 0 0 0 0 0 0 0 0 -6 45
tanker-aircraft|136 39 68 -67 -99 -51 -72 -70 -52 -74 -60
taoiseach|-19 -61 -64 36 -15 -13 23 70 16 8 -33
tap|-37 -91 -23 -13 -58 -45 -35 -46 -24 77 28
tapa|27 16 0 0 0 0 -8
tape|0 0 0 19
taped|0 0 0 29
target|-68 -69 -49 77 -40 -95 -13 -145 -60 -120 -145
tariff|-82 -73 -31 -12 -68 53 -36 33 -31 93 80
tariff #|-7 0 0 0 0 0 0 -8 0 31 -21
tariff @state|0 0 0 -18 0 0 0 -18 0 9 45
tariff cocoa|0 0 0 0 0 0 0 32
tariff war|0 0 0 0 0 0 0 0 0 40
tarpaulin|-12 0 0 0 0 0 0 0 0 0 29
task|-16 24 0 26 0 0 0 0 0 -12 -7
task-force|136 39 68 -67 -99 -51 -72 -70 -52 -74 -60
taste|-21 -17 -14 -27 -13 0 -8 25 24 0 8
taunt|-49 -18 -33 131 -91 0 29 0 15 -54 -48
taunt @state|0 0 0 32
taunt invitation|0 0 0 -25 0 -6 0 33
tax|-21 -139 -43 0 -92 -129 -77 25 -55 62 -46
tax office|0 0 0 49 0 -9 0 0 0 37
taxpayer|0 0 0 0 0 0 0 0 0 50 -6
taxpayer overturn|0 0 0 0 0 0 0 0 0 50 -6
tea|-15 -20 0 0 0 -8 -29 24 -8 -15 -20
teach|0 0 0 -9 0 0 -20 9 0 9
teacher|-18 -51 -15 -20 -75 0 -98 -88 -35 40 91
teacher @state|-36 0 0 0 0 0 0 0 0 0 -8
teacher across|0 0 0 0 0 0 0 0 0 35
teacher carry|33 0 0 0 0 0 0 0 0 -11 -9
teacher fourth|0 0 0 0 0 0 0 0 0 0 41
team|-213 -153 -43 -215 -132 0 74 65 -46 -162 -53
team @place|0 -10 0 0 0 10 60 11 0 -28
team dig|0 0 0 0 0 0 0 56 0 0 -28
team drive|0 0 0 0 0 0 0 0 0 0 30
team go|0 0 0 33 0 0 0 -9
teapot|0 0 0 0 0 0 0 0 0 -30
teapot ming|0 0 0 0 0 0 0 0 0 -30
tear|-124 -83 -67 243 -77 -33 171 -180 -80 20 -105
tear @place|0 0 0 -32 0 0 0 0 0 0 15
tear say|0 0 0 0 0 51
tear up|-18 0 0 -36 0 -19 77 -14 0 84 -15
tear-gas|80 -52 -24 0 -31 -45 -46 -50 -31 -21 -32
tear-gass|48 0 0 0 0 0 0 0 0 -29
tear-gass @state|48 0 0 0 0 0 0 0 0 -29
teargas|80 -52 -24 0 -31 -45 -46 -50 -31 -21 -32
technical|19 -11 0 9 -10 -6 0 31 -14 0 -11
technician|-9 0 0 21 0 0 0 -10 0 38 -11
teenager|-15 9 0 0 0 0 0 0 0 0 -13
telecom|0 0 0 16 0 0 0 -33 0 21 -7
telecommunications|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
telegram|0 0 0 -16 21 0 -7
telegraphed|0 0 0 -6 0 42
telegraphed nation|0 0 0 -6 0 42
telephone|-140 0 -48 -170 0 37 47 121 83 -77 -80
telephone @state|0 0 0 -31 -9 -32 0 -14 35 -6
telephone interview|0 -11 0 0 0 32
telephone movement|0 0 0 -24 0 0 -17 39
televised|0 0 0 -33 -6 23 0 15 0 -10
television|11 24 0 14 -25 -32 20 -41 -7 0 -23
television build|-30 0 0 0 0 -7 0 0 0 32
television long|0 0 0 -31 0 0 34
television report|19 0 0 0 0 0 0 0 0 -34
tell|25 39 -80 90 0 -24 0 -72 -51 -181 -116
tell @organization|-11 -8 0 -50 15 16 9 15 0 -11 -18
tell @person|0 0 0 -43 0 0 0 0 0 29
tell @place|-19 0 0 35 0 -10 -9 0 0 -9
tell @state|-57 -28 0 100 -14 -25 10 -31 18 -50 -28
tell abort|47 -13
tell airlin|-7 0 0 0 0 0 0 57
tell blunt|0 0 0 34
tell brief|0 0 0 -9 0 0 0 0 0 0 43
tell bring|31 -12
tell committee|0 0 0 0 0 40
tell counterpart|0 -8 0 21 0 0 30
tell daily|0 29 0 -30 0 0 -7 25
tell deputi|-29 39 0 -11 16
tell donor|0 0 0 0 0 32
tell forum|0 0 0 -21 -25 33 0 18
tell lawmaker|-13 0 0 -28 65 0 -10 0 0 -14
tell lower|45 -25 0 0 0 0 0 0 0 0 -8
tell paper|-14 -7 0 37
tell parliament|-15 0 0 0 0 0 -34 0 0 -9 60
tell party|42 0 0 -33
tell people|0 0 0 53
tell property|0 0 0 -32
tell reporter|24 -14 0 -22 27 8 48 -10 0 -19 -8
tell three|0 -7 0 -11 0 -10 0 0 0 30
temper|-25 -12 0 -53 135 24 21 12 10 0 -59
temper cool|0 0 0 0 0 0 30 0 0 0 -19
temper words|0 0 0 -13 30 -7
temple|0 -8 0 12 0 0 10 -17
ten|-36 -10 0 13 -21 59 0 22 0 -40 6
ten @military_unit|12 0 0 -11 0 0 0 0 0 -30
ten @state|-39 0 0 -7 0 0 0 0 0 42 -19
ten feet|0 0 0 0 0 0 35 -11
ten loot|0 0 0 0 0 -7 0 0 0 0 49
ten yard|0 0 0 37 -8 0 0 16
tenant|-25 -49 -14 -26 -70 9 -72 -64 -35 43 18
tender|-103 -131 -59 -73 -63 -61 -101 -134 -33 70 30
tendered|0 0 0 0 0 0 0 49
tendered resignation|0 0 0 0 0 0 0 49
tennis|-99 -57 -29 -154 -77 -25 -61 -75 -51 -104 -122
tens|0 0 0 0 0 0 0 0 0 32
tens thousands|0 0 0 0 0 0 0 0 0 32
tension|0 0 0 0 40 0 0 -13 0 0 -10
tension between|0 0 0 0 46 0 0 -18
tent|-21 12 0 -13 -11 38 -14 -26 39 -30 55
tent @state|0 0 0 0 0 0 0 -22 0 0 51
tent blanket|0 0 0 0 0 39 0 0 0 0 -18
tenth|-8 23 0 -6 0 0 -25 -26
terehova|0 0 0 -7 0 0 0 0 0 17
term|-86 -36 0 107 6 33 -15 -40 25 -141 -38
term @organization|0 0 0 0 0 0 40 -17
term @state|0 0 0 0 -20 -11 0 88
term bring|0 0 0 0 49 0 0 -50
term organisation|0 0 0 57 -8 -21
terminal|21 -6 0 -25 -7 0 0 -13 0 42
terminate|-64 89 -38 -84 -43 34 18 -114 10 163 7
terminate @organization|0 0 0 -21 0 0 0 -13 0 34 -9
terminate state|-7 39 0 0 0 0 0 -11
termination|0 0 0 0 -12 0 0 -8 0 45
termination @date|0 0 0 0 -12 0 0 -8 0 45
terms|-102 -41 0 52 8 -9 16 0 0 -33 -46
territorial|0 0 0 -12 0 -8 0 42 0 -6 -11
territorial differendum|0 0 0 -10 0 0 0 31 0 -6
territory|46 -30 -84 -27 18 6 -79 82 -25 0 -85
terror|0 -8 0 -7 17 -62 18 32 0 23
terror list|0 -8 0 -9 22 0 -29 0 0 31
terror pilgrim|0 0 0 6 0 0 31 0 0 -8
terror suspect|0 0 0 0 0 -57 0 40
terrorism|-19 -21 0 27 -65 25 -11 -40 11 -90 92
terrorism list|0 0 0 -10 0 43
terrorism sponsor|0 0 0 0 0 -12 0 0 0 -17 42
terrorist|94 49 0 0 -50 20 -35 -39 -63 43 -20
terrorist body|0 0 0 -18 0 0 0 0 0 32
test|-20 69 -31 79 -88 0 -18 -48 0 -51 54
test @person|0 0 0 -11 0 0 0 0 0 0 36
test @weapon|17 37 0 -25
test-fire|0 30 -7 35 -35 0 -17 -28 -12 -7 17
test-launch|0 26 -7 33 -35 0 -17 -28 -12 -8 17
testify|34 -7 0 0 0 0 0 0 0 -11
tethered|0 29
text|0 -20 0 7 -43 -9 78 65 7 -18 -33
text @state|0 0 0 -16 -7 -8 70 24
text amended|0 -7 0 0 0 0 0 34 0 0 -20
text await|-8 0 0 -16 0 0 0 31
text inspection|0 0 0 0 0 40
text insult|0 0 0 46
text mention|0 0 0 -7 0 0 33 -11
text western|0 0 0 50 0 -11 0 -14
textbook|0 0 0 21 -20 0 -17 21 0 -8
than|0 0 0 16 9 12 0 -64 22 -35 -8
than @state|-18 0 0 -13 33 0 0 0 0 -9
than beg|0 0 0 31 0 -31
than even|0 0 0 0 0 32
than four|26 0 0 0 0 -60 0 0 0 -13 -6
than proposal|0 0 0 0 0 0 -12 -27 31
than rescheduled|0 0 0 0 0 38
than thousand|32
thank|-67 -43 -25 -148 426 -123 -87 -85 -10 -114 -130
thank @state|-13 8 0 -48 89 -21 -12 -23 -6 -41 -43
thank-you|0 0 0 0 41
that|-31 -20 14 63 33 165 -39 -8 27 -52 -53
thaw|-99 -119 -51 -105 44 102 118 69 -36 -231 121
thaw @state|0 0 0 -8 0 50 0 -11
thaw air|0 0 0 0 62 0 0 -17
the|-27 -9 -52 36 27 7 30 -32 -71 -94 -53
the-clock|-55 25
the-clock fighter|-55 25
theatr|0 0 0 -7 0 0 0 -21
theatre|0 -14 0 -16 -9 16 17
theft|-23 -37 0 34 0 -19 -25 -34 -7 -41 -37
their|-94 78 35 -21 -28 -21 -41 19 -13 -21 -12
them|17 0 -13 16 0 33 -61 0 10 -50 -26
them @place|-10 0 0 0 78 0 0 -10 0 -9
them come|-8 0 0 35
them down|24 31 0 0 0 0 0 -16 0 -6
them go|20 8 0 36
them off|0 0 0 -16 -7 43 0 0 0 18 -7
them put|-12 37 0 0 0 0 0 0 0 -6
them under|0 0 0 30
them wire|-13 0 0 0 0 0 0 0 0 36
theme|0 0 0 21
themselves|0 0 0 -8 0 -11 31 -28 36 50
themselves another|0 0 0 0 0 0 0 -22 37 -9
themselves rostrum|0 0 0 0 0 0 0 0 0 41
themselves set|0 0 0 0 0 0 38 -18
then|-9 0 0 83 0 -33 32 -47 20 11 28
then @place|0 0 0 0 0 0 0 -27 30
then get|0 -8 0 21 0 0 30
then off|0 0 0 0 0 0 33 -6
then our|0 0 0 -10 0 0 0 0 0 44
then quarrel|0 0 0 48
then recessed|0 0 0 0 0 0 0 34
then say|0 0 0 -13 -6 0 -11 0 0 35
then skulk|15 30
then suspend|0 0 0 0 0 0 30 0 0 -29
therapist|0 -17 -12 -34 -19 -55 -30 -97 -11 25 152
there|63 -48 17 29 37 -34 32 24 -18 0 34
there #|70
there @date|-12 0 0 0 0 0 -10 0 0 -18 36
there no|-24 -11 0 -47 0 0 -7 53 -6 0 22
there nothing|0 0 0 -24 0 -14 54 -40 0 -11
there will|34 0 0 20 -13 0 -12 -8
there would|0 0 0 8 53 0 -10
therefore|0 0 0 0 0 25 0 -17
these|7 -15 0 -9 0 14 -8 -9
they|0 26 33 55 -34 -28 20 37 -8 -9 -43
thicken|100 -19 -7 0 -80 -18 -31 0 -32 -21
thief|-23 -36 0 28 -13 -24 -25 -35 -7 -36 -31
thin|-88 241 0 -46 -12 -36 -31 -21 -41 -66 -128
thin out|-37 44 0 -20 -7 0 0 -15 0 -12
thing|0 -10 0 47 18 0 -12 -6 0 -14
think|0 16 0 -51 -17 84 -15 -17 0 19 -20
think @state|-9 0 0 -16 0 56 0 -16 0 8
think breakthrough|0 0 0 0 0 30
third|27 30 -14 0 -14 0 9 -9 13 60
third day|15 7 0 -16 0 -16 10 23 0 48 -9
third fill|0 0 0 -27 0 46 0 0 0 -12
third garrison|-26 36 0 0 0 0 0 0 0 -7
third meet|0 0 0 0 0 0 0 30
third night|19 42 0 0 0 0 0 0 0 40
third set|49 0 0 0 0 0 0 0 0 -6
third time|12 -20 0 45 13 -8 -8 0 0 -21
third week|-10 0 0 0 0 0 0 -13 0 43 -8
thirteen|0 0 0 42 0 0 0 -16 0 -8
thirty|45 -30 0 -22 0 0 0 -18 0 12 18
thirty @platform|0 0 0 0 0 0 0 0 0 -6 45
this|-40 0 0 -46 28 -8 -30 -8 0 0 -12
thistlegorm|-18
thitu|-6 -7 0 38 0 0 0 0 0 0 -10
thitu @state|-7 0 0 38 0 0 0 0 0 0 -9
those|0 -26 0 0 -13 64 32 -16 0 -27 24
though|-9 0 0 -24 -7 -9 49 52 0 18
though would|0 0 0 -35 0 -9 34 -8
thousand|37 15 0 0 -9 0 0 -26 0 0 21
thousand goat|-15 0 0 0 0 0 0 0 0 49
thousand man|38 0 0 0 0 0 0 0 0 0 -15
thousand patient|32
thousand them|-12 37 0 0 0 0 0 0 0 -6
thousands|-10 -7 0 65 -7 0 0 -8 0 12 23
thousands blanket|-13 0 0 0 0 0 0 0 0 0 45
thousands march|0 0 0 0 0 0 0 0 0 32
thousands protest|0 0 0 34
thousandth|-10 0 0 0 0 0 0 0 0 0 17
thrash|-67 -27 -6 -16 -30 -10 9 134 -36 -40 -46
thread|0 0 0 0 0 0 -15 19
threat|-51 -37 0 146 0 -71 -36 -92 -27 -56 -30
threat bar|0 0 0 0 34 0 0 0 0 -7
threaten|-122 -150 -56 319 -71 -287 -162 -174 -115 -177 -172
threaten @state|0 0 0 0 15 -33 -8 -14 0 0 -13
threaten capital|0 0 0 45 0 0 0 20
threaten dump|0 0 0 32
threaten leave|0 0 0 -52
threaten public|24 0 0 -30
threaten sue|0 0 0 -56
threaten use|0 0 0 -19 35
threaten walk|-7 0 0 32 -12 0 -9
three|22 -33 -20 14 0 -48 -11 -62 -22 -14 19
three @state|-17 -24 0 -28 -21 -9 -11 -29 0 71 20
three breakaway|0 0 0 0 0 0 0 30
three deputy|0 0 0 0 35 0 -9
three farm|0 0 0 0 0 0 0 0 0 40
three gaunt|-12 0 0 0 0 0 0 0 0 0 33
three island|-7 0 0 14 -15 0 0 -34 0 0 49
three islet|0 0 0 -6 0 -14 0 52
three mile|0 31
three more|34
three morning|-7 0 0 0 0 0 0 0 0 0 32
three pickpocket|-49
three staff|0 0 0 -11 0 -9 0 0 0 31
three thousand|-12 37 0 0 0 0 0 0 0 -6
three trainee|33 0 0 0 0 0 0 0 0 -11 -9
three village|-13 22 0 -11 0 0 31
three-way|0 0 0 0 0 0 24 -13 0 0 24
thriller|-39 -16 -12 -81 27 -32 -45 -97 -15 -73 -44
throne|0 0 0 -39 17
throne speech|0 0 0 -38 17
throne-day|0 0 0 0 0 0 0 15
throttle|16 -24 0 0 -14 -14 -24 -23 -11 87 -13
through|30 -37 -12 -9 -25 -46 25 42 41 -58 66
through @place|14 -39 0 0 -13 0 -12 -8 9 16 40
through @state|21 0 0 -48 -10 -32 -10 120 14 -21 -12
through again|0 0 0 0 0 0 0 -9 30
through colleague|0 0 0 31 0 0 -10
through map|0 0 0 0 0 0 0 -8 30
through orchard|-7 0 0 0 0 0 0 0 0 30
through parliament|-8 0 0 36
through sierra|0 0 0 0 0 0 0 0 0 0 30
throw|17 -82 -82 0 -139 -355 -193 -81 -175 144 56
throw cordon|65 -7 0 -7
throw every|27 0 0 0 0 0 0 0 0 -33
throw open|-9 0 0 0 0 0 0 0 0 -16 73
throw out|-28 -38 0 26 0 0 0 0 0 68 -32
throw weight|0 0 0 -9 31 0 0 48 0 -31 -9
thrust|24 -22 -22 -18 17 11 -27 0 35 -36 71
thud|36 -61 0 -11 0 -16 34 -15 0 0 -49
thumb|-15 -63 -15 97 -49 21 11 -62 0 0 -81
thunder|0 -55 -26 167 -112 0 41 0 -9 -82 -82
thunderstorm|-93 -6 -15 -56 0 74 -43 14 -20 -95 -9
thus|0 0 0 0 0 0 0 -10 0 0 39
thus history|0 0 0 0 0 0 0 -10 0 0 39
ticked|-11 15
tide|-8 0 0 0 0 0 0 0 0 0 -25
tie|-65 -57 -17 -28 14 -15 -47 84 10 135 -112
tie @state|0 0 0 -70 23 0 -20 29 0 55 -6
ties|-59 -51 -15 0 0 -8 -15 55 13 90 -69
tifariti|0 19
tiff|0 0 0 0 0 0 0 33
tiff about|0 0 0 0 0 0 0 33
tiger|13 0 0 -15 0 7 0 31 0 17 -12
tight-lipp|0 0 0 -18 0 27
tighten|57 -31 20 -49 -45 0 -141 -54 -29 157 21
tigrinya|32 0 0 0 0 0 0 0 0 -18
tigrinya journalist|32 0 0 0 0 0 0 0 0 -18
timber|-7 0 0 23 0 0 0 0 0 -10
time|51 -21 12 35 -33 -41 -44 -7 8 -57 -9
time @date|22 -6 0 -33 19 -10 0 0 0 -14
time @platform|-34 0 0 17
time @state|26 0 0 6 -10 13 0 -35 0 -11 19
time accord|0 0 0 44 -8
time any|0 0 0 -30 0 10
time charge|0 31
time common|0 0 0 55
time history|33 0 0 -15 0 0 15
time since|0 -10 0 0 0 0 -20 58 0 0 22
time week|31 -8 0 -12 0 0 0 0 0 -13
time year|0 0 0 0 0 0 0 -37 0 0 6
timer|0 30
timer new|0 30
timetable|-19 -8 0 -39 0 -7 -12 100 0 -18 -12
timetable carry|0 -7 0 0 0 0 0 44
timor|0 0 0 -16 0 -18 19 17
tip|19 -7 0 0 0 0 0 0 0 -12
tipped|30
tipped @weapon|30
tirade|0 -13 -20 55 24 -11 -63 -70 -18 -32 -7
tirade against|0 0 0 37 0 0 0 -14
tit-for-tat|0 0 0 0 0 0 0 0 0 27
tito|0 0 0 25
tlatelolco|0 0 0 -11 0 0 25 -14 0 -7
to|-29 -35 -57 0 52 92 -65 56 -15 -41 23
toast|-178 -84 -56 -70 280 -84 -58 63 -60 -149 -119
together|-20 -12 16 -9 -19 -20 -28 115 -7 11
together @place|0 0 22 0 17 0 -9 44 0 -10
tokaj|0 0 0 17
tolerate|-81 12 -50 0 36 -74 14 43 49 -17 -7
toll|0 0 0 0 0 -19 18 -14 0 8
tone|-100 0 -39 -90 159 188 -59 0 -15 -111 -19
tone exchange|0 0 0 0 0 46
tone statement|0 0 0 -13 -13 45
tongu|0 0 0 25 0 -7 -7
tongue-lash|-48 -17 -32 124 -85 11 37 -28 16 -48 -46
tonnage|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
tonne|-99 -46 -34 -70 33 -42 -51 -70 -29 -9 68
tonne @state|0 0 0 0 32 0 0 0 0 -17
tons|-8 -16 0 0 0 0 0 0 0 -8 13
too|-49 -35 0 -18 -26 42 0 65
too early|-37 -13 0 -8 0 37
too little|0 0 0 31 0 0 0 17
too much|-9 0 0 -26 0 31 0 -6 0 -9
tool|-11 0 0 -33 0 0 16 -6 0 54
tool @date|0 0 0 0 0 0 0 0 0 48
top|0 0 0 -8 0 -26 0 -12 0 13 -7
topple|88 0 14 -10 7 -17 -17 -40 -22 15 14
torch|175 -41 -46 40 -34 -63 0 -85 -45 -95 -51
tornado|-85 0 -15 -56 0 75 -43 15 -20 -90 -8
torpedo|179 -128 -99 147 -20 92 -84 -152 -119 -140 -93
torture|103 -7 -44 62 52 -84 -27 -75 -54 -197 -110
torture @place|0 0 0 37
torture @state|34 0 0 0 0 -8 0 0 0 -18 -9
tossed|0 0 0 -9 0 0 -11 10 0 27
total|0 0 0 47 0 0 0 0 0 0 -7
total rejection|0 0 0 35
toubou|20
touch|9 -16 17 29 0 -24 26 -24 7 13 -53
touch azawad|0 0 0 0 0 0 41 -6
touchdown|-99 -57 -29 -151 -76 -20 -60 -71 -50 -103 -121
toughen|30 -113 0 -54 -50 -122 -30 -92 0 230 -61
tour|-37 -50 45 -10 -66 -48 29 -6 0 -43 -74
tour renew|-6 0 33
tourism|0 0 0 0 0 0 -22
tourist|-7 -23 0 48 0 -12 0 -14 0 -21 43
tournament|-99 -77 -29 -151 -80 -21 -60 -71 -50 -104 -127
tow|-124 92 24 0 -76 -33 -93 72 -101 97 -58
tow @place|-18 -11 0 0 0 0 0 0 0 47
tow away|-24 44 0 0 0 -6 0 0 0 -27
toward|54 -15 0 -18 21 -14 0 12 0 -17 -10
toward other|0 0 0 -8 32
towards|7 0 0 -33 13 89 -12 -13 0 -11 -16
towards @place|23 0 0 -6 0 11 0 -11 0 -32 -7
towards buffer|-12 0 0 0 0 0 0 0 0 35
towards exit|0 0 0 0 0 32 0 0 0 -9
towards talk|0 0 0 0 0 44
tower|53 56 0 8 0 -11 -9 -37 0 -9 -11
tower @state|0 28 0 0 0 0 0 -35
towline|0 0 0 0 0 0 0 0 0 0 31
towline minu|0 0 0 0 0 0 0 0 0 0 31
town|33 78 -50 -34 -35 0 -54 12 -20 46
town ask|0 0 0 -9 0 31
town bombard|35
town gassed|30
town hall|-13 22 0 -7 0 9 0 0 0 38
town since|-12 35
township|-17 0 0 0 0 8
trac|0 0 0 0 0 0 0 0 0 29
trace|0 0 0 0 0 -6 0 26 0 -7
traced|-11 0 0 27 0 0 0 -7
traced hack|0 0 0 32 0 0 0 0 0 -12
track|0 -67 -32 -94 -113 103 9 111 34 -97 -139
track consultation|0 0 0 0 0 30 -9 -14
track seat|0 0 0 0 0 44
tractor|0 0 0 0 0 0 0 0 0 38
tractor work|0 0 0 0 0 0 0 0 0 41
trade|-169 -347 -208 87 108 -253 -37 -65 112 -41 -7
trade accusation|0 0 0 77
trade agreement|0 0 0 0 0 0 0 32
trade arm|0 0 0 0 0 0 0 0 0 37 -12
trade ban|0 0 0 0 0 0 0 0 0 -60 30
trade blockade|0 0 0 -10 0 0 0 -12 0 0 35
trade draft|0 0 0 -18 -11 0 -8 -12 60
trade fight|0 0 0 0 0 0 0 30
trade off|0 0 0 -29 45
trade organisation|0 0 0 0 0 0 0 53
trade panel|0 0 0 0 0 47
trade preferenc|0 0 0 -7 0 0 0 0 0 34
trade quiet|0 0 0 -16 20 -49
trade talk|0 0 0 0 0 0 29 -36
trader|-76 -66 -35 -81 0 -33 -61 -85 -30 98 22
trader @place|38 0 0 -12 0 0 0 0 0 -38 8
trader @state|0 0 0 36 0 0 0 0 0 -17
trader depot|-37 0 0 0 0 0 0 0 0 44
trader resume|0 0 0 0 0 0 0 -19 0 0 30
trading|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
traffic|-37 0 0 -31 -11 0 6 -50 0 -10 65
traffick|0 0 0 0 0 0 0 -6 0 24
trafficker|0 0 0 0 0 0 0 15 0 0 -15
trail|0 -30 -17 20 -59 21 -61 6 -10 -39 -33
trailer|-38 -15 -12 -91 54 -30 -45 -105 -14 -63 -39
train|-44 -78 77 -73 -114 -69 0 152 -62 16 -66
train @state|-24 0 16 -27 0 0 0 38 0 23 -15
train camp|0 0 0 39 0 0 0 0 0 -9
train carry|-33 0 0 0 0 0 0 0 0 -12
train killer|0 0 0 28 0 -32
train run|0 33 0 0 0 0 0 0 0 0 36
train second|36
train show|0 0 0 0 0 0 0 0 0 36
trainee|32 0 0 -11 0 0 0 0 0 -12 -10
trainee teacher|33 0 0 0 0 0 0 0 0 -11 -9
trainer|16 -7 0 -10 -19 0 0 -10 0 -15 -11
trainload|16 0 0 0 0 0 0 0 0 0 28
traitor|0 0 0 36
traitor @state|0 0 0 37
tram|-9 -60 0 17 -13 -21 -29 -50 -9 -42 -35
trample|74 -52 -24 27 -32 -45 -47 -53 -32 -22 -32
tranche|0 0 0 0 0 0 0 0 0 -8 17
tranquillity|0 0 0 0 0 0 0 0 20
transfer|57 8 0 -48 -41 31 34 63 -9 36 -75
transferred|0 0 0 -9 0 0 0 -8 0 0 38
transferred remain|0 0 0 -9 0 0 0 -8 0 0 38
transit|68 -25 0 -9 -14 -14 0 52 -22 26 -22
transit @state|0 0 0 37 0 0 0 0 0 -43
transit military|0 0 0 0 0 0 0 0 0 43
transit question|0 0 0 -6 0 0 -16 50
transitional|-7 0 0 37 42 -37 -11 44 -8 -16
transitional council|0 0 0 -23 37 0 0 23 0 -10
transitional government|0 0 0 46 0 -22 0 9
transitional leader|-6 0 0 31
translator|0 0 0 0 16
transmit|19 33 -7 -42 -35 43 -24 -8 87 -31 9
transnistrian|0 0 0 0 0 0 0 0 0 34
transponder|15 0 0 0 0 0 0 24
transport|38 0 0 -16 0 0 0 0 0 45 -31
transport stray|34
transport union|0 0 0 31 0 0 0 0 0 -8
trap|-8 -67 -17 -14 -17 -60 -19 10 0 32 69
travel|-34 -27 27 -35 -54 -75 62 64 -27 -9 -55
travel @place|0 0 0 -16 0 -20 25 64 0 -8 -27
travel ban|0 0 0 0 0 32 0 0 0 6
travel curb|0 0 0 0 0 0 0 0 0 0 32
traveller|0 0 0 0 0 0 0 -19
trawler|-78 -29 0 45 -11 0 0 0 0 86 25
trawler @weapon|-35 0 0 0 0 0 0 0 0 11
trawler disaster|0 0 0 30 0 0 0 0 0 -8
trawler ram|-19 0 0 0 0 0 0 0 0 -18 37
trawler since|39 -7
trawlermen|-11 0 0 12 0 0 0 0 0 -50 13
trawlermen jail|-10 0 0 0 0 0 0 0 0 -39 26
treachery|-17 0 0 7
treasure|0 0 0 0 0 0 0 -11 0 0 -26
treasury|-19 -64 -65 25 -22 -36 19 62 14 82 -42
treasury-bill|-37 -92 -28 -10 -71 -25 -52 -79 0 33 26
treat|-10 -16 0 39 0 17 -32 39 0 0 56
treaty|-138 -67 -36 20 -78 -42 136 86 -25 -50 -159
treaty @state|0 0 0 -69 -18 -6 45 -11 0 31 -9
treaty scrap|0 0 0 0 0 0 0 52
treaty sign|0 0 0 -6 0 0 -31
tree|-21 -10 0 -14 0 -10 0 0 0 -7 -12
tree-fell|0 0 0 24 0 0 0 -10
tremor|-87 0 -15 -61 0 75 -43 15 -20 -90 -8
trench|-18 81 0 -11 0 0 0 -8 0 -19 -6
trench @place|0 57
trespass|50 -38 0 30 -27 0 13 27 -25 -33 -36
trial|0 -14 -12 102 28 74 -45 0 -15 -126 -56
tribal|21
tribesman|98 49 0 12 -48 21 -31 -38 -63 -18 -15
tribesmen|98 49 0 12 -48 21 -31 -38 -63 -18 -15
tribunal|-9 -77 -65 36 28 -86 9 78 12 64 -62
tribunal @place|0 0 0 0 0 0 0 0 0 39
tribunal @platform|-11 0 0 -6 0 0 0 51
tribunal strip|38 0 0 0 0 0 0 0 0 -20
tribute|-11 -7 0 -21 47 0 0 -20 0 0 -10
tribute @state|0 0 0 -17 54 0 0 -20 0 0 -10
trickle|-29 76 0 -53 -25 -53 6 22 0 -23 -16
trigger|-27 -37 23 -29 10 -64 -24 32 19 22 -33
trillion|0 0 0 21 -10
trim|21 -39 20 17 0 -38 85 -8 8
trio|0 0 0 0 19 0 0 -8
trip|-65 -33 -23 -60 -35 -19 201 162 16 -107 -34
trip @place|0 0 0 23 0 -17 51
trip abroad|0 0 0 -7 0 0 0 36
trip wall|0 0 0 0 0 -7 39 0 0 0 -19
tripartite|-7 0 0 -24 0 0 0 81
tripartite @state|0 0 0 0 0 0 0 37
tripartite timetable|-6 0 0 -23 0 0 0 44
triple|72 -105 -24 52 -109 -112 -70 -12 -67 11
trisakti|0 0 0 0 0 0 0 0 0 30
trisakti student|0 0 0 0 0 0 0 0 0 30
troika|0 0 0 0 0 -8 0 0 0 19
troop|271 150 71 -24 -114 -71 -81 -148 -122 -140 -165
troop @person|-29 15 0 0 0 32
troop @place|-40 -19 0 19 -26 20 17 -9 0 34 -24
troop @state|28 0 0 -42 0 0 8
troop back|0 -9 0 0 0 0 0 44
troop burn|0 -10 0 0 45
troop close|33 0 0 0 0 0 0 0 0 -12
troop fire|0 -31
troop go|0 39
troop leave|-45 23 0 -23 16
troop loot|-25 0 0 61
troop not|35 -16 0 -18 0 0 -9
troop second|-33 0 0 24
troop sweep|-17 48
troop take|-50 15 0 0 0 0 0 0 0 -8
trooper|235 88 71 -55 -147 -30 -103 -108 -115 -91 -75
troops|235 88 71 -55 -147 -30 -103 -108 -115 -91 -75
troopship|10 0 0 0 0 0 0 0 0 0 18
trouble|-17 0 0 0 0 0 0 0 0 -6
troubled|-34 0 0 -12 -7 96 0 -9
troubled report|0 0 0 0 0 31 0 -9
troubled sonar|-8 0 0 0 0 65
truce|-180 242 -81 -30 -80 126 73 220 0 -182 -86
truce @date|0 0 0 0 0 0 0 54
truce @group|50 0 0 -10 0 0 48 -22 0 -29
truce broker|0 0 0 0 0 0 0 36
truce declare|-8 33
truce drink|0 0 0 -15 36
truce take|0 31
truck|-258 131 -10 -37 -68 -45 -27 0 -67 -75 157
truck cross|-6 0 0 0 0 0 0 0 0 39 -20
truck move|0 11 0 0 0 0 0 0 0 0 57
truck towards|39 0 0 0 0 0 0 -6 0 -27
trucker|0 0 0 0 13 0 0 -20 0 -8
trundle|-33 86 20 -60 0 -72 -8 8 10 -29 -67
trust|0 0 0 -31 0 74 0 -18
trusted|0 0 0 41
truth|0 0 0 0 0 0 0 15
try|22 0 0 -39 12 -66 20 -60 -33 84 55
try soothe|0 0 0 0 33 0 -8 -13 -7
tsunami|-94 -11 -16 -57 0 75 -44 14 -20 -90 -10
tug|0 0 0 0 0 0 0 0 0 0 31
tug @state|0 0 0 0 0 0 0 0 0 0 31
tugboat|-21 0 0 0 18
tugs|18 -10 0 0 0 0 0 0 0 -8 -21
tuition|0 0 0 0 0 0 0 24
tuna|0 0 0 -13 0 -7 0 -12 0 0 29
tuna thus|0 0 0 0 0 0 0 -10 0 0 39
tunnel #|0 31
turbin|0 0 0 0 0 0 0 37 0 -27
turbine|0 0 0 25
turf|7 -11 0 -9 -27 -45 -34 -7 15 84 56
turn|-100 -140 19 136 -222 -72 222 -91 -349 110 -142
turn @state|-21 24 0 -32 0 0 0 42 0 0 -7
turn alms|0 0 0 0 0 0 0 0 0 44 -9
turn away|-22 0 0 -25 0 0 0 0 0 85 -7
turn back|43 -41 0 8 0 -9 36 -37 0 76 -39
turn dormitori|0 0 0 0 0 -48 0 0 0 0 48
turn down|-9 -8 0 31 -9 -32 39 -27 0 0 -11
turn loose|0 0 0 0 0 0 -16 0 0 -25 38
turn loudspeaker|0 0 0 32 0 0 0 0 0 0 -11
turn off|38 0 0 -16 0 0 0 0 0 -20 27
turn page|0 0 0 -20 -6 40 -41 20 0 -16
turn shoot|-10 0 0 0 0 66
turn soil|0 0 0 0 15 0 0 0 0 -31
turn two|-9 0 0 0 0 0 0 0 0 -20 50
turn up|-13 0 0 22 0 0 -8 32
turning|0 0 0 0 0 25 0 0 0 -10
tweet|19 0 0 18 27 -16 24 -44
twelfth|-7 0 0 0 0 0 19 30
twelfth say|-7 0 0 0 0 0 24 39
twelve|0 -9 0 -16 0 -12 0 -29 0 16 30
twelve @state|0 0 0 0 0 0 0 0 0 45
twenty|9 -17 0 0 -8 -20 0 0 0 0 35
twenty bronz|0 0 0 0 0 -20 0 0 0 0 31
twenty-one|0 0 0 0 0 0 0 -24 -8
twice|-9 -28 0 49 -25 -23 -22 14 0 18 -31
twice much|0 -9 0 0 0 0 0 0 0 36 -17
two|-12 -7 -49 -85 -17 -91 -36 0 -45 -44 52
two @place|-7 44 0 -10 10 0 11 56 0 0 -36
two @platform|90 10 0 0 -9 0 0 -34 0 -25 -26
two @state|-24 -73 -10 -113 13 -69 -33 -13 0 156 17
two cell|0 0 0 0 0 0 0 0 0 -16 43
two climber|0 0 0 -7 0 0 0 -8 0 0 52
two container|0 32 0 0 0 0 0 0 0 -12
two country|-19 0 0 0 0 0 0 0 0 -18 37
two crew|0 52
two crossing|0 0 0 0 0 0 0 -8 0 0 38
two defence|0 -7 0 0 0 -14 40
two delegation|0 0 0 0 0 0 -15 39
two diplomat|0 -7 0 0 0 0 0 31 0 12 -32
two division|0 50 0 0 0 0 0 0 0 0 -12
two former|0 0 0 0 0 0 -11 0 0 0 35
two government|0 0 0 -19 0 33
two hostile|33 -6
two hundr|0 18 0 0 -11 0 0 -11 0 -23 41
two largest|0 0 0 0 0 0 0 38 0 0 -8
two ministry|-8 0 0 0 0 0 0 48
two no|0 0 0 0 -16 39
two outpost|-32 26
two page|0 0 0 0 17 0 0 11 0 0 31
two passenger|-39 -13 0 0 0 0 0 0 0 40
two pilot|0 0 0 31 0 0 0 0 0 0 15
two policemen|30 0 0 0 0 0 0 0 0 -12
two premier|0 0 0 0 0 0 0 -30
two president|0 0 0 -27 26 0 -43 53
two reactor|0 0 0 0 0 0 0 50 0 0 -6
two reading|0 0 0 0 -7 0 43 -26
two rival|0 0 0 0 0 -7 35 -8
two rock|36 0 0 0 0 0 0 -11
two side|35 -16 0 0 36 -9 11 74 0 -15
two southern|30
two student|0 0 0 56
two suspect|0 0 0 -18 32 0 0 -21 0 -7 10
two waste|0 0 0 30 0 0 -8
two well|0 0 0 0 47 0 0 -6
two without|0 0 0 0 0 0 40 -17
two-page|0 0 0 0 23
typhoid|-26
typhoon|-73 17 -15 -60 0 64 -44 14 -21 -107 -18
typhoon @place|34
typhoon close|0 46 0 0 0 -11 0 0 0 -12
typist|-17
tyre|13 0 0 22 0 0 -10 0 0 25
tyre tell|0 0 0 53
ugly|0 0 0 17 0 0 0 -21
ulchi|0 0 18
ultimate|0 0 0 0 0 0 0 17
ultimatum|-128 -81 -22 206 -14 -76 -116 -104 -37 -26 -107
ultimatum @place|0 0 0 39 0 0 0 0 0 -9
ultimatum @state|0 0 0 30 0 0 0 -12
ultimatum run|0 0 0 0 0 0 0 0 0 41
ultimatum stay|0 0 0 -41 0 0 -7
ultimatum tablecloth|0 0 0 60
ultra|0 0 0 -33
ultra orthodox|0 0 0 -33
umbrage|0 0 0 19 0 0 0 -10
umpire|0 0 0 -8 0 0 0 0 0 30
umpire colleagu|0 0 0 0 0 0 0 0 0 31
unable|0 0 0 0 -7 0 13 0 0 15
unacceptable|0 0 0 15 0 0 0 8 -9
unanimou|0 0 0 -7 0 -16 0 0 0 26
unanimously|0 0 0 15 0 0 -7 0 0 -12
unannounced|-6 0 0 0 0 -9 0 20 0 0 -13
unannounced @date|0 0 0 0 0 0 0 32
unanswered|0 0 0 -6 0 0 74 -25 0 -10 -7
unarmed|0 0 0 0 0 0 0 -16 0 14
unbanned|0 0 0 -9 0 -10 0 0 0 0 68
unbanned political|0 0 0 -9 0 -10 0 0 0 0 68
unblock|-176 -34 -38 -34 41 -64 -89 -67 -54 -268 380
unchained|-9 0 0 0 0 0 0 0 0 9 18
unclear|0 0 0 0 0 0 27
unconditional|0 0 0 0 0 0 -20
unconstructive|0 0 0 27
uncrate|104 -24 -7 0 -77 -18 -32 0 -32 -25
undecided|0 0 0 0 0 40
undecided member|0 0 0 0 0 40
under|24 55 -14 -35 -43 -67 -25 73 -18 -84 20
under @organization|-16 50 0 -6 0 0 0 16 0 -21 13
under @place|0 0 0 0 0 0 0 0 0 0 61
under @state|0 60 0 24 -6 -12 -17 -16 0 -13 17
under arrangement|-6 0 0 -10 0 0 0 36 0 -12
under bombardment|-33
under control|-42
under fire|33 -7 0 12 0 0 18 -8 0 -20
under house|72 0 0 -7 0 -38 0 -8 0 -14 -12
under nightly|26 0 0 0 0 -35
under no|0 -11 0 35 -20 0 -8 -12 0 -10 12
under one|0 0 0 0 0 0 -6 36
under operation|38 0 0 0 0 0 0 0 0 0 -15
under plan|35 -8 0 0 0 0 0 -13
under pressure|0 0 0 0 0 0 0 49
under siege|23 -8 0 -30
under strength|0 -31
under study|-6 0 0 -14 0 57
under swap|0 0 0 0 0 0 0 -7 0 0 41
undersecretary|-26 0 0 0 0 0 0 0 0 27
understand|-189 -40 -33 -22 -97 -22 110 341 0 -96 -128
understand @state|0 0 0 -12 0 50 -14 -7
understand countered|0 0 0 0 0 0 0 49
understand supply|0 0 0 0 0 0 0 36
understanding|-93 -25 -9 15 -57 -33 50 118 0 16 -97
undertake|-9 23 11 -24 -46 -14 -36 89 17 -22
underwater|-17 0 0 0 0 0 0 0 0 0 51
underwater drone|-17 0 0 0 0 0 0 0 0 0 51
undesirable|0 0 0 0 0 0 0 0 0 15
undisclosed|0 -7 0 -21 0 0 0 -8 28
unease|-17 0 0 -21 -11 109 0 -32
unease @place|0 0 0 0 -10 26 0 -30
uneasy|0 -9 0 0 0 0 0 -25
unflagged|27 0 0 0 0 0 0 0 0 -20
unfounded|0 0 0 -31 0 0 0 16
unfreeze|-143 74 -48 -41 121 -191 -39 -156 -90 -267 394
unharmed|0 -15 0 0 0 0 0 0 0 -12 17
unification|-6 -7 0 18 11 -16 40 16 0 0 -6
uniform|39 30 0 0 0 0 0 -13 0 7 -7
uniform @place|42 0 0 0 0 0 0 -7 0 24
uniform out|0 32 0 0 0 0 0 0 0 -19
uniformed|15
unilateral|-23 0 0 -6 -10 15
unimplemented|0 0 0 0 -7 0 43 -26
uninspected|0 0 0 0 0 0 0 0 0 38
uninspected fortnight|0 0 0 0 0 0 0 0 0 38
unintended|0 0 0 -12 17
uninvited|-9 0 0 20 0 0 -8
union|-14 -84 -68 103 -40 9 -44 104 0 51 -18
union @date|0 0 0 0 0 0 0 52 0 -6
union boss|0 0 0 47 0 0 0 0 0 0 -11
union call|-20 0 0 13 0 17 0 0 0 -30 51
union confirm|-10 0 0 0 0 0 0 -10 0 39
union leader|40 0 0 -22 0 0 0 -8 0 -15
union letter|0 0 0 0 0 44
union member|0 0 0 0 0 0 0 0 0 34
union merged|0 0 0 0 0 0 0 38 0 0 -8
union ministry|0 0 0 0 0 0 0 -33
union renew|0 0 0 0 0 0 0 0 0 45
union sugar|0 0 0 47 0 0 0 0 0 -11
unit|52 69 0 -34 -11 -20 -23 -28 0 -17 -30
unit leave|-22 53 0 0 0 -16 0 0 0 -12
unit withdraw|0 37 0 0 0 0 -11
unity|0 0 0 -6 0 28 0 16
universiti|0 0 0 0 0 0 0 0 0 32
university|25 0 0 -7 0 0 0 -7
unknown|91 -7 0 0 0 -12
unknown group|30 0 0 0 0 -12
unleash|-18 -87 8 -29 -18 0 -14 -15 -7 -14 29
unless|-18 -25 0 24 -17 0 8 -25 0 54 -66
unless leave|0 0 0 36
unlikely|0 0 0 -7 0 27 26
unlikely dawn|0 0 0 0 0 30
unload|20 -56 -8 -107 34 -11 -29 0 -21 30 47
unload @place|-48 0 0 0 0 0 0 -22 0 0 37
unlock|-75 -13 -21 32 0 -41 -54 -38 -52 -98 200
unmarked|18
unnecessary|0 0 0 0 20
unnoticed|0 17
unopened|0 0 0 10 0 0 15
unpack|0 0 0 0 0 0 40 0 0 -13
unpaid|-9 0 0 -30 0 0 -7 -7 0 26 -6
unpaid miner|0 0 0 -11 0 0 -7 0 0 53
unpick|0 0 0 0 0 -17 0 30
unpick @place|0 0 0 0 0 -17 0 30
unpicked|-7 34 0 0 0 0 0 0 0 0 -6
unpicked checkpoint|-7 34 0 0 0 0 0 0 0 0 -6
unplug|0 -20 9 10 10 0 -67 15 -34 100 -30
unprecedented|24
unpublicised|0 0 0 0 0 0 0 15
unpunished|27
unravel|63 -37 0 49 -33 -22 47 -59 -12 -50 -41
unrest|0 -11 -29 0 0 0 45 -12 -9 65 -11
unseal|-99 -51 -9 16 -16 0 -97 0 -16 -49 226
unseal newspaper|0 0 0 0 0 0 0 0 0 0 45
unsigned|0 0 0 36 0 0 13
until|-18 -39 -10 27 0 0 63 -26 -8 34 -49
until @date|-7 9 -6 76 -19 0 -15 19 0 7 -17
until @organization|0 0 0 0 0 36 -8
until @state|35 0 0 0 -8 0 24 -11
until end|0 -14 0 22 0 0 0 0 0 0 -32
until further|-25 -7 0 0 0 0 0 0 0 30 -13
until last|-10 -15 0 0 0 0 34 0 0 -14 36
until pact|0 0 0 0 0 -17 0 0 0 58
until vote|0 0 0 -13 34
untrue|6 -9 0 -10 0 -20 0 23 0 27 22
untrue we|0 0 0 0 0 0 0 0 0 34
unusual|20 -6 0 14 12 -7 0 -8
unveil|15 -72 -12 -51 -132 -111 -25 152 -37 -87 -63
unwanted|0 0 0 0 0 0 0 -23 0 17
unwelcome|0 0 0 -17 0 0 0 0 0 17
unwilling|0 0 0 0 -23 -9 0 0 0 55
unwilling free|0 0 0 0 -23 -9 0 0 0 55
unworkable|0 0 0 34 0 -9
up|40 65 15 -78 -41 -144 98 12 0 -25 -80
up #|104 22 21 0 0 0 -16 -23 0 -11
up @date|-12 36 0 -15 0 0 19
up @place|44 7 0 29 -9 0 -10 0 0 0 -21
up @platform|0 0 0 0 0 0 0 0 0 32
up @state|45 17 0 -45 0 -10 -45 0 27 6 6
up accord|0 0 0 -13 0 0 0 0 0 73 -15
up barricade|0 0 0 0 0 0 -7 -23 0 36 -9
up bridge|41 -6
up church|0 0 0 36 0 0 0 0 0 -7
up commission|0 0 0 36 0 0 0 -14 0 -6 -12
up drift|-35
up extraordinary|-8 0 0 0 0 0 0 50
up flow|-8 0 0 41
up fly|-11 35 0 0 0 0 0 0 0 -11
up form|0 0 0 33 0 0 -16
up last|0 -31
up leave|0 -8 0 21 0 0 30
up live|-36 17
up map|0 0 0 -24 0 0 38
up mind|0 0 0 0 0 63
up new|-7 0 0 0 0 0 0 0 0 30
up phone|0 0 0 0 0 13 30
up position|32 0 0 0 0 0 0 -7 0 -12
up post|-34 14 0 0 0 0 0 0 0 -11
up right|0 42 0 -8
up since|0 13 0 0 75 0 -17 -46 0 -8 -8
up sun|0 0 0 -18 41
up weekly|-33 -6 31
upbeat|0 0 0 0 0 17
upbraid|-91 -31 -34 249 -124 0 -8 -66 0 -79 -75
upbraid @state|-11 0 0 31 0 0 0 0 0 -10
updat|0 0 0 14 0 -7 0 -15
update|0 -6 0 0 0 0 0 0 0 0 41
update @place|0 0 0 0 0 0 0 0 0 0 41
upgrade|47 -35 -18 -34 -8 -58 -75 151 -66 -117 9
upheld|0 0 0 -13 39 -33 0 0 0 32
upheld @place|0 0 0 0 34 -16
upheld conviction|0 0 0 0 0 -12 0 0 0 34
upon|22 0 0 42 0 10 -7 -7 0 -42
upon @person|0 0 0 52 0 -25
upper|0 0 0 57 0 0 0 -15 0 -16
upper house|0 0 0 45 0 0 0 0 0 -16
uprising|-11 0 -25 0 0 0 45 -12 -9 71 -11
uproot|-18 -49 -17 -12 -15 -60 -18 11 0 24 72
upside|0 0 0 0 0 0 0 0 0 44 -9
upside down|0 0 0 0 0 0 0 0 0 44 -9
upstair|-14 42
upstair again|-14 42
uranium|67 32 0 22 11 0 0 -10 43 13 -36
uranium #|39 0 0 0 -8 0 0 14
uranium will|0 0 0 0 0 0 0 0 0 36
urge|-119 -197 8 -16 -97 443 -89 -74 18 -76 -147
urge @organization|0 0 0 0 0 61 -8 -10
urge @state|0 0 0 45 0 49 0 -26 0 -31 -24
urge citizen|0 0 0 0 0 -20 0 0 0 42
urge government|0 0 0 0 0 -33
urgent|-8 0 0 0 0 22
us|-19 0 0 27 0 -15 53 -40 0 -13 -18
us anytime|0 0 0 -31 0 -7 0 -8
use|-112 -92 -36 -37 172 -83 -72 69 -45 54 -55
use @weapon|-17 0 0 -13 48 0 -8
use force|-6 0 0 0 59 9
useful|0 0 0 0 20 0 -14 20
usher|50 -38 0 30 -27 0 13 27 -25 -33 -36
usual|-30 -15 75 -13 0 16 0 -13 18 0 -7
usual four-monthly|-9 0 32
vacate|-243 326 -21 0 -10 -40 -21 -40 -63 -80 -22
vacate dark|0 30
vaccination|0 0 0 0 0 0 0 17
vaccine|-62 -23 -29 -24 29 49 -76 -68 -37 12 123
vaccine @person|0 0 0 0 0 -7 0 0 0 -8 53
vaccine fund|0 0 0 0 8 0 0 0 0 0 -31
value|0 -47 -26 0 -53 -29 -24 -18 -17 19 -26
vanish|-38 94 7 -20 -21 -38 23 9 -8 0 -59
vanquished|0 0 0 0 -11 0 0 -16
veered|0 -20 0 0 0 0 0 0 0 0 -8
vegetabl|0 0 0 0 0 0 0 -10 0 0 28
vehicle|-17 -32 -27 13 -27 -31 -28 19 -19 -7 -48
vehicle @state|0 0 0 -8 0 0 0 39
vehicle back|0 17 0 34 0 0 0 0 0 -13
veil|21 0 0 -9 0 -25 0 0 0 0 -6
veil prohibit|21 0 0 0 0 -34
vendor|-16 0 0 0 0 0 0 0 0 34
vendor clash|-16 0 0 0 0 0 0 0 0 35
vengeance|0 -12 -20 26 25 -11 -62 -63 -17 -28 -7
vent|-86 -12 -32 203 -109 -49 7 -79 20 -68 -88
ventilator|-15 0 0 -15 0 -6 0 0 0 57 11
ventilator purchase|0 0 0 -11 0 0 0 0 0 59
ventimiglia|0 0 0 20 -9
venture|0 0 0 0 0 0 0 -24 0 -18
venu|0 0 0 0 0 -97 0 0 0 0 65
venu return|0 0 0 0 0 -97 0 0 0 0 65
venue|0 0 0 -18 -7 0 11 61
verbale|0 0 0 -22 -21 0 21
verdict|0 0 0 43 -10 0 0 0 0 30 -7
verdict @date|0 0 0 0 0 0 0 0 0 36
vergina|0 0 0 -18 41
vergina humour|0 0 0 -18 41
verification|0 0 0 0 0 0 19 -13
verified|0 0 0 -18 0 0 37
verified nobody|0 0 0 -18 0 0 37
verify|0 0 0 -18 0 0 37
verify verified|0 0 0 -18 0 0 37
version|-14 0 0 20
very|-13 0 0 0 21 -11 16 18 0 0 -17
vessel|-84 53 0 -17 -26 0 0 0 0 72 -23
vessel bound|0 -25 0 0 0 0 0 0 0 50
vessel near|-30 0 0 0 0 0 0 0 0 25
veteran|71 -14 0 -17 0 0 -10 -30 0 -32
veteran gorongosa|50 0 0 0 0 0 -8 -11 0 -29
veto|0 -132 -25 282 -24 -164 112 -156 -67
vicar|0 0 0 -24 -7
vice|-8 0 0 15 0 29 23 -11 0 13
vice minister|0 0 0 0 0 30
vice-ministerial|0 0 0 0 0 0 -8 30
vice-ministerial level|0 0 0 0 0 0 -8 30
victor|0 0 0 0 -12 0 0 18 0 -7
victor front|0 0 0 0 0 0 0 33
video|0 -11 0 -30 -19 -12 11 31 30 0 -16
video hour|0 0 0 0 0 0 0 -16 32
video-game|-38 -15 -12 -79 27 -30 -45 -95 -14 -63 -39
videogame|-38 -15 -12 -79 27 -30 -45 -95 -14 -63 -39
viekaren|0 0 32
viekaren rescue|0 0 32
viequ|22
view|-32 -50 -23 -10 -29 0 60 95 80 -101 -16
view @state|0 0 0 41
view exchange|0 0 0 0 0 0 -13 -39 16
vilify|-97 -90 -25 288 -96 -87 -32 -104 -30 -156 -117
village|60 35 -49 -62 0 -56 0 17 -21 -41 15
village @state|-23 12 0 0 -13 0 0 0 0 0 31
village nightfall|0 30
villager|38 77 0 0 34 -31 12 -13 0 0 -13
villager ahead|0 0 0 0 0 0 0 0 0 0 32
vineyard|0 0 0 -12 -6 0 0 -21
vintage|-25
violate|53 -83 -59 139 11 -90 -26 -95 -100 -28 -21
violation|0 -17 0 71 -77 0 -15 -56 26 -61 23
violence|70 7 -40 14 -11 0 -34 -41 -46 -18 -46
virologist|-10 -8 0 0 0 0 0 0 0 0 34
virologist disinfected|-10 -8 0 0 0 0 0 0 0 0 34
virus|-11 -17 -12 -40 -19 -55 -30 -97 -11 43 151
visa|-10 0 0 58 26 -15 -11 0 0 16 44
visa @place|0 0 0 0 38
visa ban|0 0 0 68 0 0 0 0 0 -11 -17
visa freeze|0 0 0 0 0 0 0 0 0 0 35
visa-free|0 0 0 -7 -7 0 0 -38 0 25 -13
visas|-53 -58 -15 -15 -33 -50 -20 18 -14 66 -40
visas hockey|0 0 0 0 0 0 0 0 0 31
visas trade|0 0 0 0 0 0 0 30
visible|0 0 0 0 15 -14
visit|-149 -63 -29 -147 -68 -14 179 223 73 -117 -43
visit @date|0 0 0 0 0 -20 0 45
visit @place|-7 0 0 16 -38 14 42 43 38 -12 -39
visit @state|-15 0 0 0 -12 67 69 -74 0 -16
visit force|0 0 0 0 0 0 -11 -7 0 76
visit prompt|0 0 0 0 0 0 0 0 0 -16 43
visitor|-45 -35 0 -19 42 0 -32 -28
visitor put|-21 0 0 -34 32 0 0 -10 0 0 -8
vitiated|0 0 0 0 0 0 22
voice|-391 -241 -77 105 196 249 -216 -61 -23 -418 -322
voice @place|0 0 0 41 0 -16 0 -7
voice alarm|0 0 0 -7 -6 32
voice disappointment|0 0 0 0 0 50 18
voice readiness|0 0 0 -15 0 -21 0 67
voice ship|0 0 0 43 -10
voice solidarity|0 0 0 0 22 -44 0 51
void|0 -13 0 77 -30 -52 -51 -27 13 61 44
void @state|0 0 0 70 0 0 0 0 0 -12 -11
volcano|0 0 0 0 0 0 0 0 0 -26
volta|0 0 0 20 0 -8
volunteer|-23 0 -19 -49 -22 -53 -7 30 19 -50 7
volunteer queued|59 0 0 0 0 0 0 0 0 -8
vote|-13 0 0 86 43 -26 -13 0 -16 0 23
vote @organization|0 0 0 -7 0 0 -9 0 0 43
vote @place|-14 27 0 0 54 0 0 -9 0 -12
vote abrogate|0 0 0 -11 0 0 -9 -9 0 41
vote brand|0 0 0 -18 0 0 0 0 0 32
vote down|0 0 0 118 -6 -14 -7 -28 0 0 -7
vote eleven|0 0 0 -10 0 0 0 0 0 38 -9
vote emergency|0 0 0 -7 0 0 0 0 0 -8 33
vote go|0 -6 0 8 0 -6 0 -11 0 0 46
vote once|0 0 0 -7 0 55 0 0 0 0 -24
vote one|0 0 0 30 0 0 0 20
vote put|0 0 0 59
vote suspend|0 0 0 0 0 0 40 0 0 -13 -10
voter|-6 0 0 28 -7 12 0 20 0 -20 -18
voter @state|0 0 0 54
vow|-164 -69 -54 294 -9 -104 9 -143 -80 -169 -118
vow turn|0 0 0 32 0 0 0 0 0 0 -11
vow would|0 0 0 -32 0 0 28
vuoksi|19
wade|42 -12 17 0 13 -21 -15 -13 7 -11 -54
wage|-43 -278 -52 10 -201 -20 -181 -175 -50 126 10
wagon|0 -7 0 0 0 0 0 0 0 13 22
wait|-13 -78 0 -10 -56 40 109 -36 -22 55 12
wait ever|0 0 0 33 0 0 0 -9
waiter|-15
waive|-185 69 -53 -73 175 -195 16 -79 -73 -294 390
waiver|-73 -64 -42 0 -44 31 -64 -42 -46 13 101
waiver let|0 0 0 -10 0 0 0 0 0 31 -14
walk|42 -233 -159 -153 44 -183 218 -50 -113 -33 117
walk along|0 0 0 0 0 0 0 47
walk away|-7 0 0 -10 0 0 -16 0 0 42
walk back|81 0 0 0 0 0 0 0 0 0 -8
walk off|0 0 0 -26 -8 0 -6 0 0 45 -9
walk onto|-12 0 0 0 0 0 0 0 0 0 33
walk out|-11 -36 0 38 -16 0 18 -29 0 -69 38
walk through|0 0 0 0 0 0 0 0 0 40 8
walkout|-50 -61 -34 -29 -42 -16 183 -38 28 26 56
wall|-12 -18 0 0 -24 -11 18 -44 -12 67
wall @state|-8 0 0 0 0 0 0 0 0 -11 37
walnut|0 18
waltzed|-11 20
want|-276 -114 -130 181 133 66 -103 -85 -100 -178 -119
want @group|0 0 0 38 0 0 0 0 0 0 -22
want @person|0 0 0 38
want @place|0 0 0 -6 -9 0 59 0 0 0 28
want @state|0 0 0 0 -35 79 0 -32 0 -8 64
want appointment|0 0 0 0 -7 0 0 53
want budget|0 0 0 37
want debt|0 0 0 0 0 38
want fuel|0 0 0 -9 0 0 0 0 0 61
want good|0 0 0 -13 55 -6 0 0 0 -13
want inquiry|0 0 0 -52 0 -7
want life|0 0 0 35
want now|0 0 0 -39 20
want patience|0 0 0 -52 0 -7
want trade|0 0 0 -16 20 -49
want vote|0 0 0 59
want war|0 0 0 -59 58 -14
war|107 0 -77 28 115 -14 -161 -94 -132 -41 11
war @group|58 0 0 -15 -8
war @place|-9 0 0 20 0 64 0 -6
war @state|-16 0 0 46 -6 49 -16 0 0 -17 -7
war any|42 0 0 -33
war between|0 0 0 0 0 0 0 17 0 38
war game|0 68
war go|0 0 0 0 0 0 0 0 0 0 33
war lighthouse|0 0 0 -11 36 -9
war not|0 0 0 -39 20
war pact|0 0 0 -9 -10 0 0 37
war peninsula|0 0 0 -17 53 0 -8
war words|0 0 0 48 -13
ward|-6 -12 0 15 14 0 0 0 0 -9 6
warehous|0 0 0 -7 0 0 0 -25 0 0 57
warehous back|0 0 0 -7 0 0 0 -25 0 0 57
warehouse|-15 0 0 -6 0 0 0 -12
warfare|66 -12 -40 13 -11 0 -31 -37 -46 0 -48
warhead|0 16 -37 44 31 72 0 -33 -32 11 -12
warhead will|-20 40 0 0 0 0 0 0 0 -9
warlord|0 0 0 35
warm|-11 0 0 -28 37 -7 -14 22
warmer|0 0 0 0 0 0 0 0 0 -9 34
warmer attitude|0 0 0 0 0 0 0 0 0 -9 34
warmest|0 0 0 0 26
warmonger|0 0 0 -19 17 0 0 -7
warn|-64 -176 -94 223 -159 -206 -266 -212 -121 -267 -239
warn @person|0 0 0 -33
warn @place|0 0 0 -38 0 9
warn @state|-35 0 0 42 -10 -11 0 -8 0 -8
warn general|0 0 0 54
warn shot|24 0 0 -33
warning|-8 0 0 36 0 0 0 0 0 0 -12
warning radio|-7 0 0 38 0 0 0 0 0 0 -9
warplane|233 83 66 -74 -149 -31 -103 -115 -116 -100 -79
warr|0 -8 0 0 0 16 0 13
warrant|0 0 0 20 0 0 0 -22 0 57 -19
warship|210 83 40 -65 -223 -14 -119 -137 -115 -97 -95
warship since|45 -25 0 0 0 0 0 0 0 0 -8
wartime|-40 -11 0 -16 15 0 -15 51 0 -18
wartime @weapon|-33
wartime killing|0 0 0 -11 0 0 0 44 0 -15
wary|0 0 0 0 0 0 0 -15 0 0 -7
wash|7 -36 -20 20 -14 -27 148 -33 0 -13 -70
wasp|-23 -10
waste|0 0 0 36 -8 0 0 -7 0 -6
waste site|0 0 0 30 0 0 -8
watch|26 20 28 -22 -11 26 -16 24 0 -22 -14
watch land|-9 0 32
watchdog|-19 -62 -64 21 -16 29 22 69 16 0 -36
watchdog tell|0 0 0 -15 0 41 0 0 0 -6
water|-15 -13 0 -48 -10 -53 91 10 -9 -20 22
water cannon|23 0 0 0 0 0 0 0 0 -44 24
water talk|0 0 0 0 0 0 33
water treaty|0 0 0 33 -7 0 9 -15
watered|0 0 0 -10 25 0 0 -9
waters|-30 42 -49 -51 29 -69 23 8 -19 51 -24
waters @state|-30 24 0 0 0 0 0 0 0 -21
waters kill|-30 0 0 0 0 0 0 0 0 21
waters off|7 0 0 0 45 0 -6 -11 0 -12 -7
waters so|0 0 0 -21 31 0 -7
waterway|0 0 0 0 0 0 22 -17
waterwork|0 0 0 0 0 0 0 0 0 35
waterwork @state|0 0 0 0 0 0 0 0 0 35
wave|-31 -129 -62 90 -52 -14 -108 -73 -31 -92 101
wave drive|-12 0 0 0 0 0 0 0 0 0 33
wave quay|31
wave three|-7 0 0 0 0 0 0 0 0 0 32
wave through|0 0 0 0 0 0 0 0 0 -10 31
way|22 -34 0 8 29 -17 -13 17 -6 14 11
way alliance|0 0 0 47 0 0 0 0 0 -26
way back|0 0 0 -9 0 -6 0 0 0 0 49
way observer|0 0 0 -28 57
way presidential|0 0 0 0 0 0 0 0 0 40
way vote|0 0 0 0 0 0 0 43
waylay|40 -120 -15 0 -37 -58 -63 -81 -35 37 -10
we|-18 -39 0 12 23 -19 0 19 -15 28 25
we attack|30 0 0 -9 0 -22
we move|-7 0 0 0 0 0 24 39
we never|-7 0 0 -37 19 -7 -10 0 0 6
we not|24 0 0 -42 -18 -6 -28 45 0 34
we propose|0 0 0 0 0 0 -10 39
we shall|-9 0 0 26 -12 -9 18 -25 0 -7 44
we shan't|-14 -7 0 37
we want|0 0 0 0 48 -6 0 -11 0 -13
we will|-7 0 0 52 -9 0 0 0 0 -8
we withhold|0 0 0 0 0 0 0 0 0 34
we're|-7 46 0 -12 23 0 0 0 0 15
we're head|0 51
weapon|-30 -33 -66 63 88 148 -74 -83 -70 59 107
weapon ban|0 0 0 0 54 0 0 -7
weapon exported|-15 0 0 38
weapon site|0 0 0 -9 -10 0 0 0 0 0 39
weapon spokesman|38 -10 0 0 -12
weapon two|0 32 0 0 0 0 0 0 0 -12
weaponry|136 39 68 -67 -99 -51 -72 -70 -52 -74 -60
wear|20 20 0 27 10 10 21 0 -11 12 -41
weather|-10 -10 0 -35 -16 -14 0 12
web|0 0 0 0 0 0 0 0 0 33
web @place|0 0 0 0 0 0 0 0 0 33
website|0 0 0 -15 0 0 0 -8 0 38 -11
website @state|0 0 0 -15 0 0 0 -8 0 40 -11
wedd|-22 -8 0 10 -9 -51 -10 -7 0 -22 39
wedd hall|0 0 0 0 0 -48 0 0 0 0 48
wedd which|-29 0 0 47
week|34 32 -8 -47 -21 -83 61 18 23 52 -42
week @date|21 0 0 0 0 -34
week @state|8 0 0 0 -16 0 0 -13 0 67
week consult|0 0 0 0 0 0 0 -11 39
week get|0 0 0 0 0 0 -10 31
week leave|0 0 0 33 -8
week let|0 0 0 0 0 0 30 0 0 0 -19
week-old|18
weekend|-23 0 0 0 0 15 0 -22 0 -21
weekly|-15 -7 30 -7 0 -7
weekly round|-33 -6 31
weeks|-7 8 0 -22 -16 0 -8 61 0 -16
weeks not|0 0 0 -11 -15 0 0 44 0 -13
weigh|-21 0 32 0 0 82 0 21 0 0 13
weigh anchor|-13 0 33 0 0 0 0 0 0 -28 33
weigh emergency|0 0 0 0 0 40
weigh whether|0 0 0 -10 0 57 0 -17 0 -7
weight|0 0 0 -10 31 0 0 48 0 -31 -9
weight behind|0 0 0 -9 31 0 0 48 0 -31 -9
welcome|-84 -60 -7 -177 311 -290 -12 138 -9 -202 -80
welcome @organization|0 0 0 0 34 0 -6 -8
welcome @place|0 0 0 0 0 -57 0 59
welcome @state|0 0 0 0 58 0 0 -18 0 -7
welcome again|0 0 0 0 0 0 0 0 0 -7 42
welcome news|0 32
well|31 -23 0 -16 56 27 -10 -20 0 -20 -22
well @state|0 0 0 0 47 0 0 -6
well news|0 0 0 0 0 37 0 0 0 -6 -10
west|95 0 0 20 0 -6 -10 -9 0 -16 -13
west coast|43
western|-12 17 0 50 0 -31 -7 0 0 18
western neighbour|0 0 0 54 0 -27 -6 8
westerplatte|-21
whale|-9 0 0 26 0 -23 0 0 0 -11 -8
whaler|0 0 0 -10 25 0 0 -9
wharf|15 0 0 -10 0 0 0 0 0 20
wharf @place|0 0 0 0 0 0 0 0 0 38
what|28 -33 0 49 -33 -13 -47 -71 55 -25 15
what @person|39 0 0 0 0 0 0 0 0 0 -7
what @state|-7 0 0 28 -8 -11 -22 -9 34 -21 34
what aide|0 -8 0 0 0 0 0 48
what host|0 0 0 0 0 0 0 -36 24
what tell|0 0 0 0 0 0 0 -36 24
whatever|-8 0 0 6 34 -8 0 0 0 -9
whatever circumstanc|0 0 0 -19 35
wheat|-79 -41 -32 -66 12 -37 -50 -58 -28 51 38
wheel|44 86 0 0 -77 -63 -37 15 -68 -43 36
wheel @state|0 0 0 0 0 -34 0 0 0 0 36
wheel again|43
wheel out|43
wheels-up|-7 56
wheels-up @date|-7 56
when|28 0 -10 12 -58 -36 51 -50 -14 -8 -9
when @state|40 11 0 0 -7 0 11 -34 0 0 25
when ask|20 0 0 32 0 -36
when both|-25 39
when letter|0 32
when north|0 0 0 0 0 0 0 0 0 34
when radio|0 0 0 34
when ryanair|-28 -13 0 0 0 0 0 0 0 40
when scientist|0 0 0 -21 0 0 40
when transport|34
whenever|0 0 0 0 0 0 0 0 0 -18
where|-32 -30 0 0 -20 -22 -56 37 35 -18 -8
whether|-40 -22 0 -41 -30 99 -15 19 0 -9 -35
whether might|0 0 0 -7 0 0 -14 0 0 39
whether name|0 0 0 -10 0 57 0 -17 0 -7
whether will|0 0 0 0 0 36
whether would|0 0 0 -9 0 0 -7 40
which|-61 -21 10 7 14 -9 -7 -41 24 -9 -56
which @state|-48 -16 0 15 0 -7 53 0 0 18 -6
which nobody|0 0 0 0 0 -7 0 41 0 0 -27
while|14 8 0 -37 9 0 96 -12 -8 -68 -40
while child|-7 48
while clear|30 0 0 0 0 0 0 0 0 -7
while fighter|-9 0 0 0 0 0 32
while talk|0 0 0 0 30 0 -13 -9
whin|0 0 0 34 0 -10 0 0 0 -8
whin @state|0 0 0 30 0 0 0 0 0 -8
whip|0 0 0 20 0 0 0 -7
whirlwind|0 -14 0 0 0 0 0 0 0 0 -16
whisky|-10 -14 0 -11 0 0 0 23 0 13 -13
whistle|-64 0 0 -22 -7 -13 31 -43 -13 -25 -74
whistle out|-30 24 0 0 0 0 0 0 0 -21
whistle outside|0 0 0 0 0 0 0 0 0 30
white|-47 44 0 20 0 0 -12 -13 0 -15 -12
white flag|-32 26
white ston|0 33
who|-78 -72 -9 0 20 -22 -11 -63 13 -55 42
who command|-9 -8 0 48
who drive|0 33
who fire|-33 0 0 0 0 37
who insult|0 0 0 0 63 0 -10 -10
who look|0 0 0 -7 0 0 0 31
who seize|36 0 0 0 0 0 0 0 0 -31
who sink|-35 0 0 -8 0 37
who sit|0 0 0 0 0 0 -27 0 32
who stray|-8 0 0 0 0 0 0 0 0 32 -10
who take|0 -26 0 0 0 0 0 0 0 -25 51
whoever|-16 0 0 -20 15 -10
whole|38 -26 0 -51 0 -9 0 38 0 0 -7
whole @place|0 0 0 -33 -8
whole retinue|0 0 0 -11 17 0 0 42
whom|30 -33 0 -15 7 -103 0 -23 30 17 13
whom blame|0 0 0 -6 0 0 0 -11 32
whom call|0 0 0 -17 19 -95 0 0 0 7
whom could|0 0 0 -18 0 0 37
whopp|0 0 0 -29 0 0 0 0 0 56
whopp lie|0 0 0 -29 0 0 0 0 0 56
whose|-23 -10 0 36 -12 -11 -7 -51 0 -68 49
whose @platform|-19 0 0 0 9 0 0 0 0 -21 31
whose ambassador|0 0 0 30 -9 0 0 -18
whose name|0 0 0 0 0 0 -16 0 0 -25 38
why|0 0 0 -25 0 -8 -7 -7
wicket|-102 -57 -29 -151 -77 -22 -60 -72 -50 -104 -122
wide|0 0 0 22 25 0 27 -6 0 -9
wide @state|0 0 0 36 -8 0 0 16
wide autonomy|0 0 0 0 43 0 0 -9
wide-body|-34 0 0 0 0 0 0 0 0 -7
wide-body @platform|-34 0 0 0 0 0 0 0 0 -7
widen|11 -69 40 -77 -31 0 -74 0 -8 69 -48
widow|0 0 0 -32 43 -14 0 -15 0 -8
widow @state|0 0 0 -11 46 -9
wife|-27 -36 0 15 -10 -18 -25 -34 -7 -36 -31
wild|-29 -14 0 -16 0 0 0 0 0 36
wild @place|0 0 0 0 0 0 0 0 0 39
wildfire|-94 0 -15 -56 0 75 -43 13 -20 -90 -8
will|-137 -51 12 100 6 -10 -11 -10 0 7 -38
will @date|12 -18 34
will @state|0 0 0 -9 0 0 14 -30
will authorise|0 0 0 0 0 0 0 -14 0 0 58
will back|0 0 0 0 0 36
will begin|-38 0 0 22
will boycott|0 0 0 0 0 0 0 0 0 35
will bring|0 0 0 -10 -7 0 18 0 0 43 -6
will bury|0 0 0 30
will clear|0 0 0 35
will come|0 0 0 -31 13 60 -14 72
will consult|0 0 0 0 0 40
will cross|0 0 0 -8 0 0 0 39
will destroy|-20 39 0 -13 0 0 0 0 0 -9
will disband|-30 26 0 -12
will ever|0 0 0 -38 17
will find|-8 0 0 35
will fly|-17 0 0 0 0 0 0 -17 0 30
will go|0 -11 9 64 0 18 -12 -12 28 -34 -10
will join|0 0 0 -28 0 -9 0 -10 36
will let|0 0 0 -6 -18 0 0 -13 0 -10 40
will lift|0 0 0 -33 16 0 0 -7 0 0 23
will make|0 0 0 44 -12 -21
will manage|0 0 0 0 50
will monitor|0 -20 0 0 0 0 0 41
will neither|0 0 0 -35 0 19
will never|0 0 0 75 -9 0 -18
will no|35 0 0 11 -12 -35 -11 -8 0 -13 32
will not|-58 -20 0 58 18 -70 57 -87 -13 -7 -52
will paralyse|0 0 0 31 0 0 0 0 0 -8
will post|38 0 0 -17 0 0 0 0 0 -26
will pull|0 -8 0 0 0 0 0 0 0 31
will sell|0 0 0 0 0 0 0 0 0 36
will soften|0 0 0 0 0 0 0 0 0 0 34
will stand|33
will stay|0 0 0 51 0 -12 0 -8
will stop|-13 36 0 -24 0 0 0 0 0 0 -14
will strike|-11 0 0 0 0 0 0 -11 0 39
will take|0 -16 0 19 0 0 0 25 0 -31
will threaten|0 0 0 -19 35
will travel|0 0 0 -10 0 0 0 34
will walk|0 0 0 41 0 0 0 0 0 0 -6
will wind|0 0 0 -7 0 0 0 0 0 34
willing|0 -10 0 -26 0 0 -8 66
willing act|0 0 0 -14 0 0 0 35
willingness|0 0 0 0 0 0 -7 18
win|16 -61 0 -32 -13 -54 -27 73 0 -49 18
win @state|0 0 0 52 -12 0 26 10 0 -14 -16
win city|0 0 0 0 0 0 0 46
winched|19 -9
wind|-57 65 22 -96 -14 -36 -29 0 0 123 88
wind down|0 43 0 0 0 0 0 6
wind drop|-42
wind up|0 0 0 -7 0 0 0 0 0 34
window|18 0 0 35 33 -36 -12 -9 0 -30 -11
windscreen|-36
windscreen nobody|-36
wine|-17 0 0 13 0 0 -24 26 0 27
wine grower|-12 0 0 0 0 0 0 0 0 31
wing|-33 0 0 15 0 8 0 21 0 15 6
wing @group|-8 0 0 41
winger|-100 -57 -29 -151 -77 -20 -61 -74 -50 -107 -122
winter|-9 0 8 49 27 -26 22 -24 0 -23 15
winter camp|-11 7 0 0 0 0 0 0 0 0 38
winter game|0 0 0 37 0 0 -6 0 0 -11
winter then|0 0 0 0 0 0 33 -6
wintered|0 0 0 0 0 0 0 0 0 0 -18
wipe|52 -163 -78 -22 -37 -259 -156 -202 -124 131 -70
wire|-35 40 0 -14 0 0 0 -44 0 45 30
wire @platform|-13 0 0 0 0 0 0 0 0 36
wire @state|-8 0 0 0 0 0 0 0 0 32 -10
wire come|-21 0 0 0 0 0 0 0 0 0 48
wiretap|-24 -48 -7 7 0 -79 -56 -32 -26 50 -25
wiser|0 30
wiser until|0 30
wish|-104 -35 -29 -88 444 33 -91 -38 -12 -101 -139
wish civil|0 0 0 38
wish how|0 0 0 36 -11
wish keep|0 0 0 0 -13 31
with|-47 -74 44 -35 35 -23 55 80 7 -62 13
withdraw|-426 155 -173 -143 113 -235 35 -167 -147 -94 -82
withdraw @person|0 11 0 -13 -14 0 -16 0 0 38
withdraw @state|-26 25 0 33 -13 0 -20 0 0 -15 -16
withdraw accusation|0 -10 0 0 45
withdraw bed|0 0 0 0 0 0 0 46
withdraw commonwealth|0 -8 0 0 0 0 0 0 0 83
withdraw demand|0 -8 0 -56 71 -7
withdraw fisheri|0 0 0 0 -7 0 57 0 0 -10
withdraw seal|0 0 0 66 -11 0 0 -8
withdraw southern|0 41
withdrawal|-146 322 -47 103 -28 0 23 -26 32 -43 -96
withdrawal @state|-28 39 0 -20 0 0 18 -7 0 22
withdrawal deal|0 0 0 56
withhold|-10 -58 -26 21 -18 -110 -24 -52 -14 130 43
withhold @state|0 0 0 0 0 0 0 0 0 -57 35
withhold country|0 0 0 36 0 0 0 0 0 -6
withhold insulin|0 0 0 0 0 0 0 0 0 34
withhold money|0 0 0 -7 0 -7 0 0 0 31 -10
within|71 38 -8 0 -46 0 -15 27 -10 0 -37
within @date|19 37 0 9 0 0 14 13 0 0 12
within days|11 34 0 -10 0 -12
within hours|0 -6 0 -12 -7 31 0 -10
within sight|39 -11 0 0 0 -6 0 0 0 -25
without|10 -34 -8 0 -31 -11 116 -18 87 -42 -32
without @state|0 0 0 33 0 -8 -10 -7 0 -10
without breakthrough|0 0 0 0 0 0 36
without demand|0 0 0 -8 0 0 0 37
without hitch|-8 0 0 0 0 0 0 0 0 0 33
without joint|0 0 0 0 0 0 53 -16
without plan|-29 37 0 0 0 0 0 0 0 -9
without precondition|0 0 0 0 0 14 -16 41
without remark|-11 0 0 0 0 -13 0 0 67
without set|0 0 0 0 0 0 31 -20
without show|0 0 0 0 0 0 0 36
without so|0 -8 0 -6 -8 0 31
without sticker|0 0 0 -8 0 0 0 39
without succes|0 0 0 0 0 0 40 -17
without take|0 0 0 0 0 42
without water|0 0 0 0 0 0 0 0 0 0 30
witness|22 0 0 -13 -7 0 0 0 0 8 -7
wive|24 0 0 0 0 0 0 18 0 0 -30
wolfish|-7 0 0 17 0 0 0 0 0 -7
wolv|-20
woman|45 33 0 83 18 -78 36 0 0 -27 20
woman board|33 0 0 31
woman collin|-9 0 0 46 0 -13
woman resist|-6 0 0 -31
woman will|0 0 0 0 0 -34 0 0 0 0 36
won't|0 -11 0 58 -10 0 29 -18 0 0 -9
won't accept|0 0 0 38 0 0 0 -7 0 -14
wonder|0 0 0 0 0 20 0 0 0 -9
wood|0 0 0 0 -7 0 18
wooden|0 0 0 0 0 0 0 21
word|11 -39 0 15 -9 -24 68 0 -11 -22 -12
word exchange|0 0 0 0 0 0 20 -32
word piracy|0 0 0 61
word separatist|0 0 0 31 0 0 0 0 0 0 -15
words|-30 -19 -22 56 95 13 -57 -114 -21 -51 -33
words @organization|0 0 0 36 0 0 13
words agree|0 0 0 0 38 0 0 -36
words care|0 0 0 0 -17 37
words comfort|0 0 0 0 -16 39
words kidnap|0 0 0 -13 30 -7
words senate|0 0 0 -9 37 0 0 -7
work|-115 -155 -67 -116 0 -82 45 181 -81 16 8
work @state|0 0 0 -11 0 6 21 0 0 31 -9
work commission|0 0 0 0 0 -25 0 0 0 48
work dam|0 0 0 0 39 0 0 0 0 -14
work group|0 0 0 0 0 0 38 -19 0 -7
work lay|0 0 0 0 0 0 0 0 0 41
work ministry|0 0 0 0 0 0 0 -7 0 0 53
work one|0 0 0 0 0 0 0 30
worker|19 -24 -31 14 76 -52 -13 -39 -22 117 -62
worker say|0 0 0 0 -8 0 0 0 0 -27 31
worker take|0 0 0 0 0 0 0 0 0 35
workshop|-14 0 0 -7 0 0 0 0 0 15 -6
world|-11 -13 0 0 0 9 -11 22 0 13 -12
world football|0 0 0 -10 0 0 0 0 0 38 -9
worldwide|17 0 0 0 0 8
worm|-21 -85 -22 -30 -55 -24 -35 -33 -24 90 13
worry|-69 -19 0 8 -122 328 40 -6 -14 -64 -57
worry about|-11 0 0 0 0 54 0 0 0 -19
worry hanging|0 0 0 24 0 -30
worry number|-12 0 0 0 0 34
worshipper|0 0 0 0 0 45 21
worshipper @place|0 0 0 0 0 45
worth|-24 0 0 8 8 0 0 -20 0 42 16
worth our|0 0 0 0 0 0 0 0 0 36
would|-127 0 -25 211 -31 58 0 -78 -33 -64 -151
would accept|0 0 0 -23 61 0 0 -21
would allow|0 0 0 -35 34 0 0 15 0 0 -11
would answer|-8 0 0 47 0 -9
would become|0 0 0 -20 41 0 0 -10
would bring|-25 0 0 35
would deconflict|0 0 0 -35 0 -9 34 -8
would drown|0 0 0 34
would each|42 0 0 0 0 0 0 -12
would end|0 0 0 -19 0 0 0 -8 0 44
would examine|0 0 0 -26 0 63 0 -6
would grave|0 0 0 -40 0 49 0 -12
would hand|0 0 0 -11 32 0 0 -21
would hold|49 0 0 0 0 0 0 0 0 -6
would hostile|0 0 0 -8 32
would least|0 0 0 0 0 34 0 -38
would leave|0 62 0 -45 9 -8 -9
would let|0 0 0 -27 -17 0 33 -8 0 0 15
would like|0 0 0 -36 33 47 0 -7 0 0 -6
would love|0 0 0 -37 -13 -6 -12 9 0 35
would meet|0 0 0 34 0 12 -52 23
would neither|0 0 0 35
would never|0 0 0 49 -20 -39 34 -30 0 -11
would no|-28 29 0 -32 33 0 32
would normalise|0 0 0 -13 0 0 0 32
would not|0 -25 0 89 -28 0 59 -68 -7 7 -14
would principle|0 31 0 0 0 0 0 0 0 -10
would return|0 0 0 -17 0 0 0 37
would sad|0 0 0 -14 0 37 0 -11
would send|10 0 0 35
would shake|0 0 0 0 0 -18 0 40
would sit|0 0 0 0 0 -19 53 35
would sooner|0 0 0 27 -6 -31 0 13
would stand|0 0 0 -31 21
would study|0 0 0 -32 -6 -13 0 -7 15
would suspend|-7 34
would take|0 0 0 -26 -15 0 34 25 0 -14
would test|43 0 0 -26 0 12 -8
wound|107 -31 -63 -66 0 -56 -49 -16 -53 -190 57
wound @state|-15 0 0 -7 0 0 0 -18 0 0 38
wound up|-47 16 0 0 0 0 -11 66
wrap|-77 20 89 0 -54 17 17 69 65 7 -30
wreath|-29 -9
wreck|-16 -118 -48 -25 -29 -52 -10 -91 -43 83 19
wreck site|0 0 0 0 0 0 0 0 0 0 35
wrest|59 -70 6 -17 -15 0 -57 65 12 -27 21
wrestler|-7 -12 0 -40 0 0 0 -19 0 -8
wrestler warn|0 0 0 -33
write|38 0 -34 -23 52 -49 76 95 23 -79 -24
write @organization|15 0 0 22 -8 32 0 -24 0 0 -22
write @state|0 0 0 53 -10 0 0 -35 0 -6
write letter|0 0 0 -13 0 0 35 60
write off|-12 0 0 -17 -6 0 0 0 0 -13 59
write only|0 0 0 0 35
wrong|-21 0 0 33 -9 -34 0 0 0 -8
wrong suggest|0 0 0 25 0 -32
wrongdoing|25 -13 -23 -18 40 155 -24 7 -10 -22 -53
wrung|0 0 0 0 0 0 16 15
x.|15 0 0 -7
yacht|-34 -10 0 -6 0 0 0 -20 0 0 -23
yank|0 31 0 17 0 0 0 0 0 -10
yank @weapon|0 31 0 0 0 0 0 0 0 -7
yankee|-15 0 0 -16 0 0 70 -9 0 -13
yankee ministry|-15 0 0 -13 0 0 30 -9
yankee unpack|0 0 0 0 0 0 40 0 0 -13
yard wide|0 0 0 37 -8 0 0 16
year|26 33 -7 -11 -31 9 -10 -8 0 43 58
year agree|0 0 0 0 0 0 0 -37
year not|32
year out|0 0 0 0 0 -18 36
year since|0 33 0 0 0 0 0 0 0 0 36
year-old|26 0 0 0 0 -8 0 -21 0 -6 -7
yearly|-34 -18 135 -23 0 0 0 -16 0 -16 -28
yearly aircraft|0 0 34 0 0 0 0 0 0 0 -10
yearn|0 0 0 -7 15
years|51 -12 0 12 46 -66 0 0 0 -6 -9
years appeal|0 0 0 0 0 -57 0 35
years inquiry|32 0 0 0 -6
yellow|-13 0 0 0 0 0 0 -7 0 52
yellow shirt|-13 0 0 0 0 0 0 0 0 32
yelnya|15
yemen|0 0 0 0 0 0 0 19
yen|-39 -93 -28 -19 -73 -29 -53 -84 -6 38 61
yen credit|0 0 0 0 0 0 0 0 0 0 38
yes|-23 0 0 -45 8 -17 0 101 0 -9
yes @state|-8 0 0 -16 0 -11 0 40
yes new|0 0 0 0 0 0 0 65
yet|47 11 0 -49 0 123 -8 -18 0 -35 -39
yet let|38 -6 0 -6 0 0 -7 0 0 0 -11
yet make|0 0 0 0 0 61
yet settle|-9 0 0 0 0 52 0 -8
yield|-159 78 -60 -39 63 -158 49 -173 72 13 10
yield appeal|0 0 0 35
yield control|0 55
yodeller|0 0 0 0 0 0 0 -22
yoghurt|0 0 0 0 0 0 0 -34
yoghurt giant|0 0 0 0 0 0 0 -34
you|-22 -15 0 37 0 -17 -9 -13 21 -17 -9
you'll|0 0 0 31 0 0 0 -32
you'll meet|0 0 0 31 0 0 0 -32
young|15 -7 0 -29 0 0 -18 -18
your|0 0 0 23
youth|-35 0 0 51 0 -16 -6 -16 0 22 -7
youth hurl|-27 0 0 0 0 0 0 0 0 43
youth rape|-9 0 0 46 0 -13
zapad|0 0 42 0 0 0 0 -7 0 -23
zapad close|0 0 33 0 0 0 0 0 0 -23
zealot|0 0 0 0 0 0 0 0 0 40
zealot fatigu|0 0 0 0 0 0 0 0 0 40
zombi|-20
zone|41 17 -10 7 0 0 -10 12 0 50
zone @state|30 0 0 -8 0 0 0 -6 0 -16
zone off|0 0 0 0 0 0 0 0 0 48
zoning|-10 -47 -14 -6 -69 14 -71 -61 -34 21 24
zoo|0 0 0 -18 0 0 -9 -23 0 -10 -17
zvornik|-9 0 0 0 0 0 0 0 0 9 18
`;
