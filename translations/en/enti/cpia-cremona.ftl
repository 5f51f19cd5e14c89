### CPIA Cremona — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA Cremona
# term: cpia → { -cpia }
title = CPIA Cremona (school for adults)
# it: Il Centro provinciale per l'istruzione degli adulti: una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia }
summary = The provincial centre for adult education: a public school.
# it: CPIA; scuola per adulti; corso di italiano; licenza media
# term: cpia → { -cpia }
# term: licenza media → { -licenza-media }
keywords = CPIA; school for adults; Italian course; lower secondary certificate

## Che cosa fa

# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti. È una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia }
p-vpu6h = CPIA stands for Centro provinciale per l'istruzione degli adulti, the provincial centre for adult education. It is a public school.
# it: Qui puoi chiedere un [corso di italiano][1]. Puoi prendere anche la [licenza media][2].
# note: [1] = servizi/italiano-adulti-cpia
# note: [2] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media }
p-b7x2p = ???
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Qui puoi chiedere un [corso di italiano][1]. Il CPIA ha lavorato anche al progetto Terre di Inclusione.
# it: Il CPIA ha lavorato anche al progetto [Terre di Inclusione][1].
# change: ~Qui puoi chiedere un [corso di italiano][1].~ +[+ +][1]+
# note: [1] = progetti/terre-di-inclusione
# term: cpia → { -cpia }
p-5b6fm = Here you can ask for an [Italian course][1]. CPIA also worked on the project Terre di Inclusione.
