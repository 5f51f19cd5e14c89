### Nasce un figlio — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nasce un figlio
title = Se naște un copil
# it: Che cosa fare prima e dopo il parto.
summary = Ce aveți de făcut înainte și după naștere.
# it: nascita; bambino; neonato; gravidanza; incinta
keywords = naștere; copil; nou-născut; sarcină; însărcinată; bebeluș
# it: Fai le visite in gravidanza.
f-4w6g2 = Faceți consultațiile din timpul sarcinii.
# it: Se lavori, chiedi la maternità.
f-a67z4 = Dacă lucrați, cereți concediul de maternitate.
# it: Registra la nascita entro 10 giorni.
f-rmrxq = Înregistrați nașterea în cel mult 10 zile.
# it: Scegli il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
f-u2iyp = Alegeți un { -pediatra-di-libera-scelta }.
# it: Segui i vaccini.
# term: vaccini → { -vaccino } = vaccin
f-9g3vi = Faceți vaccinurile la timp.
# it: Chiedi l'ISEE.
# term: isee → { -isee } = ISEE
f-s33kf = Cereți ISEE.
# it: Chiedi l'assegno unico.
# term: assegno unico → { -assegno-unico } = alocație unică pentru copii
f-hpjxn = Cereți { -assegno-unico(case: "def") }.
# it: Pensa presto al nido.
# term: nido → { -asilo-nido } = creșă
f-5ix9v = Gândiți-vă din timp la { -asilo-nido }.
# it: Hai diritto a cure in gravidanza anche senza permesso. Anche il tuo bambino ha diritto al medico.
p-vzqhh = Aveți dreptul la îngrijire în timpul sarcinii și fără permis. Și copilul dumneavoastră are dreptul la medic.
