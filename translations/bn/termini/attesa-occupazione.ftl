### permesso per attesa occupazione — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso per attesa occupazione
title = কাজ খোঁজার অনুমতিপত্র
# it: Il permesso per chi ha perso il lavoro e ne cerca un altro.
summary = যিনি কাজ হারিয়েছেন এবং অন্য কাজ খুঁজছেন, তাঁর অনুমতিপত্র।
# it: perso il lavoro; permesso; disoccupato
keywords = কাজ হারানো; বেকার; সজর্নো; কাজ খোঁজা
# it: Dura di solito almeno un anno. Iscriviti subito al [centro per l'impiego][1].
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = কর্মসংস্থান কেন্দ্র
p-kwc73 = মেয়াদ সাধারণত অন্তত এক বছর। দেরি না করে [কর্মসংস্থান কেন্দ্রে (centro per l'impiego)][1] নাম লেখান।
