### Compio 18 anni — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Compio 18 anni
title = আমার 18 বছর হচ্ছে
# it: Che cosa cambia quando diventi adulto.
summary = প্রাপ্তবয়স্ক হলে কী কী বদলায়।
# it: diciotto anni; 18 anni; maggiorenne; giovane; adulto
keywords = আঠারো বছর; 18 বছর; প্রাপ্তবয়স্ক; তরুণ; সাবালক
# it: Sei nato in Italia? Hai un anno di tempo.
f-rwprg = ইতালিতে জন্ম? আপনার হাতে এক বছর সময় আছে।
# it: Chiedi un permesso tuo: studio, lavoro o famiglia.
f-ueh3q = নিজের অনুমতিপত্র চান: পড়াশোনা, কাজ বা পরিবারের জন্য।
# it: Controlla la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
f-rtyqk = পরিচয়পত্র দেখে নিন।
# it: Attiva SPID o CIE.
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-p6fy9 = SPID বা CIE চালু করুন।
# it: Scegli il medico, se hai ancora il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
f-7hy2k = এখনো শিশুদের ডাক্তার থাকলে নতুন ডাক্তার বেছে নিন।
# it: Apri un conto.
f-e2m5d = একটি অ্যাকাউন্ট খুলুন।
# it: Se cerchi lavoro, vai al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = কর্মসংস্থান কেন্দ্র
f-kn2c6 = কাজ খুঁজলে কর্মসংস্থান কেন্দ্রে (centro per l'impiego) যান।
# it: Muoviti **prima** del compleanno. Se sei in comunità, parla con il tutore.
# term: tutore → { -tutore } = আইনি অভিভাবক
p-re9gd = জন্মদিনের **আগেই** ব্যবস্থা নিন। আপনি আবাসিক কেন্দ্রে (comunità) থাকলে আপনার আইনি অভিভাবকের (tutore) সঙ্গে কথা বলুন।
# it: Adesso firmi tu. Non firmare nulla che non capisci.
p-qxyku = এখন থেকে আপনি নিজে সই করেন। যা বোঝেন না, তাতে সই করবেন না।
