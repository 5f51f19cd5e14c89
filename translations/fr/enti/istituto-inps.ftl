### INPS — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
# term: inps → { -inps } = institut national de sécurité sociale
title = INPS (institut national de sécurité sociale)
# it: L'ente che paga pensioni, disoccupazione, assegni per i figli e maternità.
summary = L’organisme qui paie les retraites, le chômage, les allocations pour les enfants et la maternité.
# it: INPS; pensione; contributi; previdenza
# term: inps → { -inps } = institut national de sécurité sociale
# term: contributi → { -contributi } = cotisations sociales
keywords = INPS; retraite; pension; cotisations; sécurité sociale; caisse
# it: INPS da telefono fisso
# term: inps → { -inps } = institut national de sécurité sociale
f-7j9hw = INPS depuis un téléphone fixe
# it: INPS da cellulare
# term: inps → { -inps } = institut national de sécurité sociale
f-iitxj = INPS depuis un portable

## Che cosa fa

# it: L'[INPS][1] raccoglie i contributi di chi lavora e paga molti aiuti. Per esempio:
# note: [1] = termini/inps
# term: inps → { -inps } = institut national de sécurité sociale
# term: contributi → { -contributi } = cotisations sociales
p-z8g7w = L’[INPS][1] reçoit les { -contributi } des personnes qui travaillent et paie beaucoup d’aides. Par exemple :
# it: [disoccupazione][1]
# note: voce 1 di 4
# note: [1] = servizi/disoccupazione-naspi
l-h3c2p = [chômage][1]
# it: [assegno unico per i figli][1]
# note: voce 2 di 4
# note: [1] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = allocation pour les enfants
l-fk9b2 = [allocation pour les enfants (assegno unico)][1]
# it: [maternità][1]
# note: voce 3 di 4
# note: [1] = servizi/congedo-di-maternita
l-q824t = [maternité][1]
# it: pensione e invalidità
# note: voce 4 di 4
l-7d4hm = retraite et invalidité
# it: Il sito è { $web }. Da telefono fisso chiama il { $phone-inps-da-telefono-fisso }. Da cellulare chiama il { $phone-inps-da-cellulare }.
# note: $web = un dato; lo scrive il sito
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = institut national de sécurité sociale
p-8sc3w = Le site est { $web }. Depuis un téléphone fixe, appelez le { $phone-inps-da-telefono-fisso }. Depuis un portable, appelez le { $phone-inps-da-cellulare }.
# it: Se è difficile, vai a un [patronato][1]: parla lui con l'INPS.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = bureau d’aide
# term: inps → { -inps } = institut national de sécurité sociale
p-ysg3g = Si c’est difficile, allez dans un [bureau d’aide (patronato)][1] : c’est lui qui parle avec l’INPS.
