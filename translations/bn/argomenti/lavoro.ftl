### Lavoro — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro
title = কাজ
# it: Cercare lavoro, contratto, diritti, disoccupazione.
summary = কাজ খোঁজা, চুক্তি, অধিকার, বেকার ভাতা।
# it: lavoro; contratto; stipendio; disoccupato; INPS
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
keywords = কাজ; চাকরি; বেতন; চুক্তি; বেকার; ইনপ্স; লাভোরো
# it: Cerchi lavoro? Vai al [centro per l'impiego][1]. Lavori già? Leggi [i tuoi diritti][2].
# note: [1] = servizi/cercare-lavoro
# note: [2] = servizi/diritti-al-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = কর্মসংস্থান কেন্দ্র
p-cscmx = কাজ খুঁজছেন? [কর্মসংস্থান কেন্দ্রে (centro per l'impiego)][1] যান। আগে থেকেই কাজ করছেন? পড়ুন [আপনার অধিকার][2]।
# it: Hai perso il lavoro? Leggi [che cosa fare][1]. Il datore di lavoro ti manda via? Leggi del [licenziamento][2].
# note: [1] = guide/ho-perso-il-lavoro
# note: [2] = termini/licenziamento
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
# term: licenziamento → { -licenziamento } = চাকরি থেকে বরখাস্ত
p-a7437 = কাজ হারিয়েছেন? পড়ুন [কী করবেন][1]। নিয়োগকর্তা আপনাকে বের করে দিচ্ছেন? [বরখাস্ত (licenziamento)][2] সম্পর্কে পড়ুন।
