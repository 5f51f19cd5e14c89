### Patronato, CAF o sindacato vicino a te — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Patronato, CAF o sindacato vicino a te
# term: patronato → { -patronato } = bureau d’aide
# term: caf → { -caf } = centre d’aide pour les impôts
# term: sindacato → { -sindacato } = syndicat
title = Bureau d’aide (patronato), centre d’aide pour les impôts (CAF) ou syndicat près de chez vous
# it: Gli uffici che aiutano con le domande, il lavoro e le tasse. Ce ne sono in molti comuni.
summary = Les bureaux qui aident pour les demandes, le travail et les impôts. Il y en a dans beaucoup de communes.
# it: patronato; CAF; sindacato; vicino; dove
# term: patronato → { -patronato } = bureau d’aide
# term: caf → { -caf } = centre d’aide pour les impôts
# term: sindacato → { -sindacato } = syndicat
keywords = bureau d’aide; patronato; CAF; impôts; syndicat; sindacato; près de chez moi; où

## Che cosa fa

# it: Un [patronato][1] fa le domande per te. Un [CAF][2] fa le tasse e l'ISEE. Un [sindacato][3] difende chi lavora.
# note: [1] = termini/patronato
# note: [2] = termini/caf
# note: [3] = termini/sindacato
# term: patronato → { -patronato } = bureau d’aide
# term: caf → { -caf } = centre d’aide pour les impôts
# term: isee → { -isee } = indicateur des ressources de la famille
# term: sindacato → { -sindacato } = syndicat
p-xmrq4 = Un [bureau d’aide (patronato)][1] fait les demandes pour vous. Un [centre d’aide pour les impôts (CAF)][2] fait les impôts et l’ISEE. Un [syndicat (sindacato)][3] défend les personnes qui travaillent.

## Come trovarlo

# it: Come trovarlo
t-r55wy = Comment le trouver
# it: Cerca su internet **patronato** e il nome del comune dove abiti.
# note: voce 1 di 3
# term: patronato → { -patronato } = bureau d’aide
l-9gswm = Cherchez sur internet **patronato** et le nom de la commune où vous habitez.
# it: Oppure chiedi in [Comune][1] dov'è quello più vicino.
# note: voce 2 di 3
# note: [1] = enti/comune-di-residenza
l-gbnzy = Ou demandez à la [mairie][1] où se trouve le plus proche.
# it: Telefona. Chiedi i giorni, i documenti e il prezzo.
# note: voce 3 di 3
l-7wzgf = Téléphonez. Demandez les jours, les documents et le prix.
# it: Per una domanda all'INPS puoi chiamare anche l'[INPS][1].
# note: [1] = enti/istituto-inps
# term: inps → { -inps } = institut national de sécurité sociale
p-rwxwn = Pour une demande à l’INPS, vous pouvez aussi appeler l’[INPS][1].
