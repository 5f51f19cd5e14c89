### Comune di Cremona — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Cremona
title = Муніципалітет Кремони (Comune)
# it: Il municipio della città. Il centro Mondinsieme è un suo servizio.
summary = Мерія міста. Центр Mondinsieme – це одна з її служб.
# it: municipio; comune; Cremona
keywords = мерія; муніципалітет; Cremona; Кремона

## Che cosa fa

# it: Il Comune di Cremona ha un centro interculturale, [Mondinsieme][1]. Il centro ha lavorato con una [rete di enti][2].
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/rete-mondinsieme
p-nyv5v = Муніципалітет Кремони (Comune) має міжкультурний центр, [Mondinsieme][1]. Центр працював із [мережею організацій][2].
# it: Il sito del Comune è { $web }. Cerca lì il telefono dell'ufficio che ti serve. Leggi [che cosa puoi chiedere in un Comune][1].
# note: $web = un dato; lo scrive il sito
# note: [1] = enti/comune-di-residenza
p-e38a3 = Сайт муніципалітету: { $web }. Там шукайте телефон потрібного відділу. Читайте, [що можна попросити в муніципалітеті][1].
