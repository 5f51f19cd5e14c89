### Cerco casa — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cerco casa
title = Kërkoj shtëpi
# it: Dall'annuncio alle chiavi, con meno rischi.
summary = Nga njoftimi te çelësat, me më pak rreziqe.
# it: affitto; casa; stanza; appartamento; cercare casa
keywords = qira; shtëpi; dhomë; apartament; kërkoj shtëpi
# it: Apri un conto: serve per pagare l'affitto.
f-zvsdq = Hapni një llogari: duhet për të paguar qiranë.
# it: Leggi il contratto prima di firmare.
f-t6xmm = Lexojeni kontratën para se të firmosni.
# it: Il proprietario comunica che abiti lì.
f-tpkbn = Pronari njofton që ju banoni aty.
# it: Cambia la residenza.
# term: residenza → { -residenza } = vendbanim i regjistruar
f-9uhdv = Ndryshoni { -residenza(case: "acc") }.
# it: Con un ISEE basso paghi meno le bollette.
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
# term: bollette → { -bolletta } = faturë
f-xr29n = Me një ISEE të ulët paguani më pak { -bolletta(case: "pldef") }.
# it: Guarda se puoi chiedere una casa popolare.
# term: casa popolare → { -servizi-abitativi-pubblici } = banesa publike
f-67irr = Shihni nëse mund të kërkoni një { -servizi-abitativi-pubblici(case: "sing") }.
# it: Non pagare mai prima di aver visto la casa. Chiedi sempre un contratto scritto.
# term: visto → { -visto } = vizë hyrjeje
p-svd4w = Mos paguani kurrë para se ta keni parë shtëpinë. Kërkoni gjithmonë një kontratë me shkrim.
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-f7h29 = Mund t’ju nxjerrë **vetëm një gjykatës**. Pronari nuk mund ta ndërrojë bravën ose t’ju presë dritat dhe ujin.
# it: Ti scrivono di lasciare la casa? Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-z638x = Ju shkruajnë që ta lini shtëpinë? Lexoni [çfarë të bëni][1].
# it: Se stanotte non sai dove dormire, vai dai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-ib4dg = Nëse sonte nuk dini ku të flini, shkoni te [shërbimet sociale][1].
