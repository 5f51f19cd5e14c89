### permesso di soggiorno — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso di soggiorno
title = বসবাসের অনুমতিপত্র
# it: Il documento che permette a chi non è cittadino dell'Unione europea di restare in Italia.
summary = যে কাগজ ইউরোপীয় ইউনিয়নের নাগরিক নন এমন মানুষকে ইতালিতে থাকার অনুমতি দেয়।
# it: permesso; soggiorno; carta di soggiorno
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = দীর্ঘমেয়াদি ইউরোপীয় অনুমতিপত্র
keywords = সজর্নো; পারমেসো; স্টে পারমিট; কার্ড
# it: È una tessera con il tuo nome e la tua foto. Dice perché sei in Italia e fino a quando.
p-a5mv3 = এটি আপনার নাম ও ছবিসহ একটি কার্ড। এতে লেখা থাকে আপনি কেন ইতালিতে আছেন এবং কবে পর্যন্ত।
# it: Lo dà la [Questura][1]. Prima della scadenza devi chiedere il [rinnovo][2].
# note: [1] = termini/questura
# note: [2] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = পুলিশ সদর দপ্তর
p-6tbuc = [পুলিশ সদর দপ্তর (Questura)][1] এটি দেয়। মেয়াদ শেষের আগে আপনাকে [নবায়ন (rinnovo)][2] চাইতে হবে।
