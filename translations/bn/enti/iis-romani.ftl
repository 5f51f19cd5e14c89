### Istituto di Istruzione Superiore "G. Romani", Casalmaggiore — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto di Istruzione Superiore "G. Romani", Casalmaggiore
title = ===
# it: Una scuola superiore statale di Casalmaggiore.
summary = Casalmaggiore-র একটি সরকারি উচ্চ মাধ্যমিক স্কুল।
# it: scuola superiore; Romani; Casalmaggiore; superiori
keywords = উচ্চ মাধ্যমিক; হাই স্কুল; Romani; Casalmaggiore

## Che cosa fa

# it: È una scuola superiore: ci vai dopo la terza media. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-zc5m5 = এটি উচ্চ মাধ্যমিক স্কুল (scuola superiore): নিম্ন মাধ্যমিকের (terza media) পরে এখানে পড়তে হয়। এটি [Terre di Inclusione][1] প্রকল্পের অংশীদার ছিল।
# it: Per sapere quali corsi ha, chiedi alla segreteria. Per l'iscrizione leggi [come si fa][1].
# note: [1] = servizi/iscrizione-a-scuola
p-4c2uq = কী কী কোর্স আছে, স্কুলের অফিসে (segreteria) জিজ্ঞেস করুন। ভর্তির জন্য পড়ুন [কীভাবে করবেন][1]।
