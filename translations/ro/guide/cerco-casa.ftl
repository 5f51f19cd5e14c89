### Cerco casa — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cerco casa
title = Caut casă
# it: Dall'annuncio alle chiavi, con meno rischi.
summary = De la anunț la chei, cu mai puține riscuri.
# it: affitto; casa; stanza; appartamento; cercare casa
keywords = chirie; casă; cameră; apartament; caut casă; gazdă
# it: Apri un conto: serve per pagare l'affitto.
f-zvsdq = Deschideți un cont: vă trebuie ca să plătiți chiria.
# it: Leggi il contratto prima di firmare.
f-t6xmm = Citiți contractul înainte de a semna.
# it: Il proprietario comunica che abiti lì.
f-tpkbn = Proprietarul anunță că locuiți acolo.
# it: Cambia la residenza.
# term: residenza → { -residenza } = rezidență
f-9uhdv = Schimbați rezidența.
# it: Con un ISEE basso paghi meno le bollette.
# term: isee → { -isee } = ISEE
# term: bollette → { -bolletta } = factură
f-xr29n = Cu un ISEE mic plătiți mai puțin la facturi.
# it: Guarda se puoi chiedere una casa popolare.
# term: casa popolare → { -servizi-abitativi-pubblici } = locuință socială
f-67irr = Vedeți dacă puteți cere o { -servizi-abitativi-pubblici }.
# it: Non pagare mai prima di aver visto la casa. Chiedi sempre un contratto scritto.
# term: visto → { -visto } = viză
p-svd4w = Nu plătiți niciodată înainte de a vedea casa. Cereți întotdeauna un contract scris.
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-f7h29 = Vă poate scoate din casă **doar un judecător**. Proprietarul nu poate schimba yala și nu vă poate tăia curentul și apa.
# it: Ti scrivono di lasciare la casa? Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-z638x = Vi se cere în scris să plecați din casă? Citiți [ce aveți de făcut][1].
# it: Se stanotte non sai dove dormire, vai dai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-ib4dg = Dacă nu știți unde să dormiți la noapte, mergeți la [serviciile sociale][1].
