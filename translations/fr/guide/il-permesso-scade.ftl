### Il mio permesso sta per scadere — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il mio permesso sta per scadere
title = Mon permis arrive bientôt à sa fin
# it: Che cosa fare nei mesi prima della scadenza.
summary = Ce qu’il faut faire dans les mois avant la date de fin.
# it: scadenza; rinnovo; permesso scaduto
keywords = fin de validité; renouvellement; permis expiré; renouveler; permesso scaduto
# it: Porta il permesso al patronato.
# term: patronato → { -patronato } = bureau d’aide
f-yrapq = Apportez le permis au { -patronato }.
# it: Sei qui da 5 anni? Guarda se puoi averlo.
f-7vdk6 = Vous êtes ici depuis 5 ans ? Regardez si vous pouvez l’avoir.
# it: Fai la domanda alla posta.
f-nnmkj = Faites la demande à la poste.
# it: Porta la ricevuta e allunga la tessera sanitaria.
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
f-er6fi = Apportez le récépissé et prolongez la carte de santé.
# it: Porta in anagrafe il permesso nuovo.
# term: anagrafe → { -anagrafe } = registre des habitants
f-rzunc = Apportez le nouveau permis au registre des habitants (anagrafe).
# it: Comincia almeno due mesi prima. È già scaduto? Vai subito da un patronato o da un avvocato.
# term: patronato → { -patronato } = bureau d’aide
p-vvev9 = Commencez au moins deux mois avant. Il n’est déjà plus valable ? Allez tout de suite dans un { -patronato } ou chez un avocat.
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = expulsion du pays
p-3gy8c = Il est déjà expiré ? Vous pouvez encore demander le renouvellement dans les **60 jours** qui suivent la date d’expiration. Après, vous risquez l’[expulsion du pays (espulsione)][1].
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = direction de la police
p-f47ue = Vous avez reçu une lettre de la { -questura } ? Lisez [ce qu’il faut faire][1].
