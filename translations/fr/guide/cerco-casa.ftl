### Cerco casa — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cerco casa
title = Je cherche un logement
# it: Dall'annuncio alle chiavi, con meno rischi.
summary = De l’annonce aux clés, avec moins de risques.
# it: affitto; casa; stanza; appartamento; cercare casa
keywords = loyer; logement; chambre; appartement; location; maison
# it: Apri un conto: serve per pagare l'affitto.
f-zvsdq = Ouvrez un compte : il sert à payer le loyer.
# it: Leggi il contratto prima di firmare.
f-t6xmm = Lisez le contrat avant de signer.
# it: Il proprietario comunica che abiti lì.
f-tpkbn = Le propriétaire déclare que vous habitez là.
# it: Cambia la residenza.
# term: residenza → { -residenza } = résidence
f-9uhdv = Changez la résidence.
# it: Con un ISEE basso paghi meno le bollette.
# term: isee → { -isee } = indicateur des ressources de la famille
# term: bollette → { -bolletta } = facture
f-xr29n = Avec un ISEE bas, vous payez moins pour les factures.
# it: Guarda se puoi chiedere una casa popolare.
# term: casa popolare → { -servizi-abitativi-pubblici } = logement social
f-67irr = Regardez si vous pouvez demander un logement social.
# it: Non pagare mai prima di aver visto la casa. Chiedi sempre un contratto scritto.
# term: visto → { -visto } = visa d’entrée
p-svd4w = Ne payez jamais avant d’avoir vu le logement. Demandez toujours un contrat écrit.
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-f7h29 = **Seul un juge** peut vous faire partir. Le propriétaire ne peut pas changer la serrure ni vous couper l’électricité et l’eau.
# it: Ti scrivono di lasciare la casa? Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-z638x = On vous écrit de quitter le logement ? Lisez [ce qu’il faut faire][1].
# it: Se stanotte non sai dove dormire, vai dai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-ib4dg = Si vous ne savez pas où dormir cette nuit, allez voir les [services sociaux][1].
