### Portale Integrazione Migranti — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Portale Integrazione Migranti
title = ===
# it: Il sito dello Stato con notizie e servizi per chi viene da altri Paesi.
summary = Le site de l’État avec des informations et des services pour les personnes qui viennent d’autres pays.
# it: portale; integrazione; notizie; leggi; sito; città del dialogo
keywords = portail; intégration; informations; lois; site; città del dialogo
# it: notizie e informazioni
f-ntwyi = actualités et informations
# it: È un sito pubblico per chi viene da altri Paesi e per chi lavora con loro.
p-683fy = C’est un site public pour les personnes qui viennent d’autres pays et pour celles qui travaillent avec elles.

## A chi è rivolto

# it: Ai cittadini stranieri, agli operatori, ai Comuni e alle associazioni.
p-c4kpf = Pour les citoyens étrangers, le personnel des services, les mairies (Comuni) et les associations.

## Come fare

# it: Apri il sito { $online_url }.
# note: voce 1 di 3
# note: $online_url = un dato; lo scrive il sito
l-egnv4 = Ouvrez le site { $online_url }.
# it: Cerca l'argomento che ti serve: lavoro, casa, salute, scuola, minori.
# note: voce 2 di 3
# term: minori → { -minore } = mineur
l-me4c6 = Cherchez le sujet qu’il vous faut : travail, logement, santé, école, mineurs.
# it: Leggi la data della notizia. Le leggi cambiano.
# note: voce 3 di 3
l-gn8hb = Lisez la date de l’information. Les lois changent.
# it: Non serve iscriversi.
p-d4iaq = Vous n’avez pas besoin de vous inscrire.

## Cosa si ottiene

# it: Notizie, guide e indirizzi. Una parte del sito era per la rete [Le città del dialogo][1]. Lì i Comuni pubblicavano le loro esperienze.
# note: [1] = enti/rete-citta-del-dialogo
p-ikm97 = Des informations, des guides et des adresses. Une partie du site était pour le réseau [Le città del dialogo][1]. Les communes y publiaient leurs expériences.

## Se qualcosa va male

# it: Se qualcosa va male
t-wwqpx = Si quelque chose se passe mal
# it: Il sito non risponde a casi personali. Per il tuo caso vai da un [patronato][1] o da un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = bureau d’aide
p-jt3r7 = Le site ne répond pas aux cas personnels. Pour votre cas, allez dans un [bureau d’aide (patronato)][1] ou chez un avocat.
