### Permesso di soggiorno — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
title = বসবাসের অনুমতিপত্র
# it: Primo permesso, rinnovo, famiglia, lavoro, asilo.
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
summary = প্রথম অনুমতিপত্র, নবায়ন, পরিবার, কাজ, আশ্রয়।
# it: permesso; soggiorno; questura; visto
# term: questura → { -questura } = পুলিশ সদর দপ্তর
# term: visto → { -visto } = প্রবেশ ভিসা
keywords = সজর্নো; পারমেসো; স্টে পারমিট; কুয়েস্তুরা; ভিসা; কাগজ
# it: Se non sei cittadino dell'Unione europea, ti serve un [permesso di soggiorno][1]. Se è il tuo primo permesso, comincia [da qui][2].
# note: [1] = termini/permesso-di-soggiorno
# note: [2] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-cb8n6 = আপনি ইউরোপীয় ইউনিয়নের নাগরিক না হলে আপনার [বসবাসের অনুমতিপত্র (permesso di soggiorno)][1] লাগবে। এটি প্রথম অনুমতিপত্র হলে [এখান থেকে][2] শুরু করুন।
# it: Un [patronato][1] ti aiuta con i moduli. Tieni sempre con te la [ricevuta][2] della domanda.
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/ricevuta-del-permesso
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
p-a6cwu = ফরম পূরণে একটি [বিনামূল্যের সহায়তা অফিস (patronato)][1] আপনাকে সাহায্য করে। আবেদনের [রসিদ (ricevuta)][2] সব সময় সঙ্গে রাখুন।
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1]. Parla di [espulsione][2]? Vai da un avvocato lo stesso giorno.
# note: [1] = servizi/lettera-della-questura
# note: [2] = termini/espulsione
# term: questura → { -questura } = পুলিশ সদর দপ্তর
# term: espulsione → { -espulsione } = দেশ ছাড়ার আদেশ
p-isibv = পুলিশ সদর দপ্তর (Questura) থেকে চিঠি পেয়েছেন? পড়ুন [কী করবেন][1]। চিঠিতে [দেশ ছাড়ার আদেশের (espulsione)][2] কথা আছে? সেই দিনই উকিলের কাছে যান।
