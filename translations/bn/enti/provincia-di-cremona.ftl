### Provincia di Cremona — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provincia di Cremona
title = ===
# it: L'ente di tutto il territorio. In Lombardia le Province gestiscono i centri per l'impiego.
# term: centri per l'impiego → { -centro-per-l-impiego } = কর্মসংস্থান কেন্দ্র
summary = পুরো এলাকার সংস্থা। লোম্বার্দিয়ায় প্রদেশগুলো কর্মসংস্থান কেন্দ্র চালায়।
# it: provincia; centro per l'impiego; lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = কর্মসংস্থান কেন্দ্র
keywords = প্রদেশ; প্রভিন্সিয়া; কাজের অফিস; কাজ

## Che cosa fa

# it: La Provincia di Cremona ha fatto parte della [rete di Mondinsieme][1]. L'accordo della rete è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-7u7pg = Provincia di Cremona [Mondinsieme-এর জোটে][1] ছিল। জোটের চুক্তি 2014 সালে শেষ হয়েছে।
# it: In Lombardia le Province gestiscono i [centri per l'impiego][1]. Se cerchi lavoro, leggi [come si fa][2].
# note: [1] = termini/centro-per-l-impiego
# note: [2] = servizi/cercare-lavoro
# term: centri per l'impiego → { -centro-per-l-impiego } = কর্মসংস্থান কেন্দ্র
p-fi2dd = লোম্বার্দিয়ায় প্রদেশগুলো [কর্মসংস্থান কেন্দ্র (centri per l'impiego)][1] চালায়। কাজ খুঁজলে পড়ুন [কীভাবে করবেন][2]।
# it: Qui mancano indirizzo e telefono. Chiedili al tuo Comune.
p-qxhkz = এখানে ঠিকানা ও টেলিফোন নেই। আপনার পৌরসভায় (Comune) জিজ্ঞেস করুন।
