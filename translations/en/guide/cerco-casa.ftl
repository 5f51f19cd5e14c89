### Cerco casa — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cerco casa
title = I am looking for a home
# it: Dall'annuncio alle chiavi, con meno rischi.
summary = From the advert to the keys, with fewer risks.
# it: affitto; casa; stanza; appartamento; cercare casa
keywords = rent; house; room; flat; apartment; looking for a home
# it: Apri un conto: serve per pagare l'affitto.
f-zvsdq = Open an account: you need it to pay the rent.
# it: Leggi il contratto prima di firmare.
f-t6xmm = Read the contract before you sign.
# it: Il proprietario comunica che abiti lì.
f-tpkbn = The owner reports that you live there.
# it: Cambia la residenza.
# term: residenza → { -residenza } = registered residence
f-9uhdv = Change your registered residence.
# it: Con un ISEE basso paghi meno le bollette.
# term: isee → { -isee } = family wealth indicator
# term: bollette → { -bolletta } = household bill
f-xr29n = With a low { -isee } you pay less for your bills.
# it: Guarda se puoi chiedere una casa popolare.
# term: casa popolare → { -servizi-abitativi-pubblici } = public housing
f-67irr = See if you can apply for public housing.
# it: Non pagare mai prima di aver visto la casa. Chiedi sempre un contratto scritto.
# term: visto → { -visto } = entry visa
p-svd4w = Never pay before you have seen the home. Always ask for a written contract.
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-f7h29 = **Only a judge** can make you leave. The owner cannot change the lock or cut off your electricity and water.
# it: Ti scrivono di lasciare la casa? Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-z638x = Have you received a letter telling you to leave your home? Read [what to do][1].
# it: Se stanotte non sai dove dormire, vai dai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-ib4dg = If you do not know where to sleep tonight, go to the [social services][1].
