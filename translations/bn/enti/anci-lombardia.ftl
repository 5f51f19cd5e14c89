### ANCI Lombardia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ANCI Lombardia
title = ===
# it: L'associazione dei Comuni della Lombardia.
summary = লোম্বার্দিয়ার পৌরসভাগুলোর সংগঠন।
# it: ANCI; comuni
keywords = ANCI; পৌরসভা; কমুনে

## Che cosa fa

# it: Riunisce i Comuni della Lombardia. Ha accompagnato gli enti del progetto [LAB'IMPACT][1].
# note: [1] = progetti/lab-impact
p-54b9n = এটি লোম্বার্দিয়ার পৌরসভাগুলোর সংগঠন। [LAB'IMPACT][1] প্রকল্পের সংস্থাগুলোকে সহায়তা করেছে।
# it: Non dà servizi ai cittadini. Per il tuo problema vai al [tuo Comune][1].
# note: [1] = enti/comune-di-residenza
p-87vtb = এটি সাধারণ মানুষকে সেবা দেয় না। আপনার সমস্যার জন্য [আপনার পৌরসভায় (Comune)][1] যান।
