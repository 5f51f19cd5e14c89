### Mestieri Lombardia Cremona — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mestieri Lombardia Cremona
title = ===
# it: Un ente partner di Terre di Inclusione.
summary = एक संस्था, Terre di Inclusione की साझेदार।
# it: Mestieri; lavoro
keywords = Mestieri; काम

## Che cosa fa

# it: È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-rdhc8 = यह [Terre di Inclusione][1] परियोजना की साझेदार थी।
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Non conosciamo i suoi servizi di oggi e i suoi contatti. Per cercare lavoro leggi [questa pagina][1].
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti. Per cercare lavoro leggi [come si cerca][1].
# change: ~questa~ +come si+ ~pagina~ +cerca+
# note: [1] = servizi/cercare-lavoro
p-ihvxc = हमें इसकी आज की सेवाएँ और इसका फ़ोन या पता मालूम नहीं है। काम ढूँढने के लिए [यह पन्ना][1] पढ़ें।
