### CO-AliZIONE — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE
title = ===
# it: Un percorso di formazione per i Comuni che creano reti di accoglienza.
summary = Une formation pour les communes qui créent des réseaux d’accueil.
# it: CO-AliZIONE; coalizione; formazione; comuni; accoglienza
keywords = CO-AliZIONE; coalition; formation; communes; accueil
# it: finanziamento
f-jaeiy = financement
# it: Era un percorso per i Comuni. L'ultima tappa è stata [a Cremona][1], nel 2018.
# note: [1] = eventi/co-alizione-a-cremona
p-nuqzp = C’était une formation pour les communes. La dernière étape a eu lieu [à Cremona][1], en 2018.

## Obiettivi

# it: scambiare idee ed esperienze tra Comuni
# note: voce 1 di 2
l-2bbd6 = échanger des idées et des expériences entre communes
# it: parlare in modo chiaro di servizi e risorse
# note: voce 2 di 2
l-ibffj = parler de façon claire des services et des moyens

## Attività

# it: Gli incontri parlavano di cinque temi:
p-xxgq3 = Les rencontres parlaient de cinq thèmes :
# it: alleanze locali e servizi pubblici
# note: voce 1 di 5
l-bky7s = alliances locales et services publics
# it: dall'aiuto diviso in settori all'aiuto tutto insieme
# note: voce 2 di 5
l-hsc9n = de l’aide divisée en secteurs à l’aide tout ensemble
# it: gestire insieme i progetti con fondi
# note: voce 3 di 5
l-x3mmn = gérer ensemble les projets financés
# it: comunità capaci di accogliere
# note: voce 4 di 5
l-9eyct = des communautés capables d’accueillir
# it: costruire una rete di sostegno, con casi ed esercizi
# note: voce 5 di 5
l-4nxqs = construire un réseau de soutien, avec des cas et des exercices
# it: Il percorso è finito. Non ci sono iscrizioni.
p-zi365 = La formation est terminée. Il n’y a pas d’inscriptions.
