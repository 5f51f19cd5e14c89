### Istituto Comprensivo "G. M. Sacchi", Piadena — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto Comprensivo "G. M. Sacchi", Piadena
# term: istituto comprensivo → { -istituto-comprensivo } = কয়েকটি স্কুলের জোট
title = ===
# it: Una scuola statale di Piadena per bambini e ragazzi.
summary = Piadena-র একটি সরকারি স্কুল, শিশু ও কিশোর-কিশোরীদের জন্য।
# it: scuola; Sacchi; Piadena; elementari; medie
keywords = স্কুল; Sacchi; Piadena; প্রাইমারি; মিডল স্কুল

## Che cosa fa

# it: Un [istituto comprensivo][1] mette insieme scuole per bambini e ragazzi, fino alla terza media.
# note: [1] = termini/istituto-comprensivo
# term: istituto comprensivo → { -istituto-comprensivo } = কয়েকটি স্কুলের জোট
p-da2ge = [istituto comprensivo][1]-তে শিশু ও কিশোর-কিশোরীদের কয়েকটি স্কুল একসঙ্গে থাকে, নিম্ন মাধ্যমিকের শেষ (terza media) পর্যন্ত।
# it: È stato partner del progetto [Terre di Inclusione][1]. Per iscrivere un figlio leggi [come si fa][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = servizi/iscrizione-a-scuola
p-y9ayp = এটি [Terre di Inclusione][1] প্রকল্পের অংশীদার ছিল। সন্তানকে ভর্তি করতে পড়ুন [কীভাবে করবেন][2]।
