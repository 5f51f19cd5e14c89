### Carta d'identità elettronica (CIE) — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Carta d'identità elettronica (CIE)
# term: carta d'identità elettronica → { -carta-di-identita } = carte d’identité
title = Carte d’identité électronique (CIE)
# it: Come chiedere in Comune la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = carte d’identité
summary = Comment demander la carte d’identité à la mairie.
# it: carta d'identità; CIE; documento; identità; carta elettronica
# term: carta d'identità → { -carta-di-identita } = carte d’identité
keywords = carte d’identité; CIE; pièce d’identité; carte électronique; carta d’identità
# it: la vecchia carta, oppure la denuncia se l'hai persa
# term: denuncia → { -denuncia } = plainte
f-qkzzb = l’ancienne carte, ou la déclaration à la police si vous l’avez perdue
# it: la carta d'identità elettronica
# term: carta d'identità elettronica → { -carta-di-identita } = carte d’identité
f-hbapn = la carte d’identité électronique
# it: La carta d'identità dice chi sei. Per i cittadini stranieri **non** vale per viaggiare in altri Paesi.
# term: carta d'identità → { -carta-di-identita } = carte d’identité
p-z4u3s = La carte d’identité dit qui vous êtes. Pour les citoyens étrangers, elle **ne permet pas** de voyager dans d’autres pays.

## A chi è rivolto

# it: A chi ha la [residenza][1] nel Comune. Puoi chiederla anche per i bambini.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = résidence
p-xppbb = Pour les personnes qui ont la [résidence (residenza)][1] dans la commune (Comune). Vous pouvez la demander aussi pour les enfants.

## Come fare

# it: Prenota un appuntamento all'[anagrafe][1] del tuo Comune. Puoi farlo anche sul sito { $booking_url }.
# note: voce 1 di 6
# note: PIN e PUK non si traducono.
# note: $booking_url = un dato; lo scrive il sito
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = registre des habitants
l-ysu4r = Prenez rendez-vous au [registre des habitants (anagrafe)][1] de votre mairie. Vous pouvez le faire aussi sur le site { $booking_url }.
# it: Vai di persona con i documenti e la [fototessera][1].
# note: voce 2 di 6
# note: [1] = termini/fototessera
# term: fototessera → { -fototessera } = photo d’identité
l-j245n = Allez-y en personne avec les documents et la [photo d’identité (fototessera)][1].
# it: Controlla bene i tuoi dati. Lasci la firma e le [impronte digitali][1].
# note: voce 3 di 6
# note: [1] = termini/impronte-digitali
# term: impronte digitali → { -impronte-digitali } = empreintes digitales
l-cwaen = Vérifiez bien vos données. Vous donnez votre signature et vos [empreintes digitales][1].
# it: Paga allo sportello.
# note: voce 4 di 6
l-huq9w = Payez au guichet.
# it: Tieni il foglio: c'è la prima parte dei codici **PIN** e **PUK**.
# note: voce 5 di 6
l-apne7 = Gardez le papier : il contient la première partie des codes **PIN** et **PUK**.
# it: La carta arriva per posta o in Comune. Con la carta c'è la seconda parte dei codici.
# note: voce 6 di 6
l-hamee = La carte arrive par la poste ou à la mairie. Avec la carte, il y a la seconde partie des codes.

## Tempi e scadenze

# it: La carta arriva di solito in pochi giorni lavorativi. Nell'attesa usa la ricevuta.
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
p-qwyr8 = La carte arrive d’habitude en quelques jours ouvrables. En attendant, utilisez le reçu.
# it: La vecchia carta **di carta** non vale più. Se hai ancora quella, chiedi subito la nuova.
p-n7zcy = L’ancienne carte **en papier** n’est plus valable. Si vous avez encore celle-là, demandez tout de suite la nouvelle.

## Quanto costa

# it: C'è un prezzo fissato dallo Stato. Il Comune può aggiungere una piccola somma. Chiedi quando prenoti.
p-ew59f = Le prix est fixé par l’État. La mairie peut ajouter une petite somme. Demandez quand vous prenez rendez-vous.

## Casi particolari

# it: Per un figlio minore di solito vengono i genitori. Porta anche il bambino.
# note: voce 1 di 2
# term: minore → { -minore } = mineur
l-6awcv = Pour un enfant mineur, d’habitude les parents viennent. Amenez aussi l’enfant.
# it: Se non puoi uscire di casa per malattia, chiedi al Comune: può venire una persona da te.
# note: voce 2 di 2
l-pu5hb = Si vous ne pouvez pas sortir de chez vous à cause d’une maladie, demandez à la mairie : une personne peut venir chez vous.

## Se qualcosa va male

# it: Se qualcosa va male
t-w85zq = Si quelque chose se passe mal
# it: Hai un viaggio o un problema urgente e non ci sono appuntamenti? Spiegalo all'anagrafe: per casi gravi c'è un'altra strada.
# term: anagrafe → { -anagrafe } = registre des habitants
p-qk8k7 = Vous avez un voyage ou un problème urgent et il n’y a pas de rendez-vous ? Expliquez-le au { -anagrafe } : pour les cas graves, il y a un autre chemin.
