### Nasce un figlio — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nasce un figlio
title = Lind një fëmijë
# it: Che cosa fare prima e dopo il parto.
summary = Çfarë të bëni para dhe pas lindjes.
# it: nascita; bambino; neonato; gravidanza; incinta
keywords = lindje; fëmijë; bebe; shtatzëni; shtatzënë
# it: Fai le visite in gravidanza.
f-4w6g2 = Bëni vizitat gjatë shtatzënisë.
# it: Se lavori, chiedi la maternità.
f-a67z4 = Nëse punoni, kërkoni lejen e lindjes.
# it: Registra la nascita entro 10 giorni.
f-rmrxq = Regjistrojeni lindjen brenda 10 ditësh.
# it: Scegli il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
f-u2iyp = Zgjidhni { -pediatra-di-libera-scelta(case: "acc") }.
# it: Segui i vaccini.
# term: vaccini → { -vaccino } = vaksinë
f-9g3vi = Ndiqni { -vaccino(case: "def") }.
# it: Chiedi l'ISEE.
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
f-s33kf = Kërkoni ISEE-n.
# it: Chiedi l'assegno unico.
# term: assegno unico → { -assegno-unico } = shtesa për fëmijë
f-hpjxn = Kërkoni { -assegno-unico(case: "acc") }.
# it: Pensa presto al nido.
# term: nido → { -asilo-nido } = çerdhe
f-5ix9v = Mendoni herët për { -asilo-nido(case: "acc") }.
# it: Hai diritto a cure in gravidanza anche senza permesso. Anche il tuo bambino ha diritto al medico.
p-vzqhh = Keni të drejtë për mjekim gjatë shtatzënisë edhe pa leje. Edhe fëmija juaj ka të drejtë për mjek.
