### Banca d'Italia — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Banca d'Italia
title = ===
# it: L'ente che controlla le banche.
summary = वह संस्था जो बैंकों की निगरानी करती है।
# it: banca; reclamo; conto
keywords = बैंक; बैंक की शिकायत; खाता

## Che cosa fa

# it: Controlla le banche e protegge i clienti. Non apre conti alle persone.
p-5nep4 = यह बैंकों की निगरानी करती है और ग्राहकों को बचाती है। यह लोगों के खाते नहीं खोलती।
# it: Se una banca rifiuta il [conto di base][1], puoi scrivere un reclamo. Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/conto-di-base
p-ru6ss = अगर कोई बैंक [conto di base (साधारण खाता)][1] खोलने से मना करे, तो आप शिकायत लिख सकते हैं। वेबसाइट { $web } है।
