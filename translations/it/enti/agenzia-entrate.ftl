### enti/agenzia-entrate
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Agenzia delle Entrate
summary = L'ufficio delle tasse. Dà il codice fiscale e registra i contratti di affitto.
keywords = tasse; codice fiscale; 730; affitto; fisco

## Che cosa fa

# note: voce 1 di 3
# note: [1] = servizi/chiedere-il-codice-fiscale
l-kpvmv = dà il [codice fiscale][1]
# note: voce 2 di 3
# note: [1] = servizi/contratto-di-affitto
l-jmfk2 = registra il [contratto di affitto][1]
# note: voce 3 di 3
# note: [1] = servizi/dichiarazione-dei-redditi
l-xf6ud = riceve la [dichiarazione dei redditi][1]
# note: $web = un dato; lo scrive il sito
p-88r7b = Il sito è { $web }. Lì trovi gli uffici e gli appuntamenti.
