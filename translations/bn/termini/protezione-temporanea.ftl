### protezione temporanea — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione temporanea
title = সাময়িক সুরক্ষা
# it: Un permesso per chi fugge da una guerra insieme a molte altre persone.
summary = অনেক মানুষের সঙ্গে যিনি যুদ্ধ থেকে পালিয়ে আসেন, তাঁর অনুমতিপত্র।
# it: Ucraina; guerra; permesso
keywords = ইউক্রেন; যুদ্ধ; অনুমতিপত্র
# it: Oggi vale per chi viene dall'Ucraina. Permette di lavorare, curarsi e studiare.
p-6mn5g = এখন এটি ইউক্রেন থেকে আসা মানুষের জন্য। এটি দিয়ে কাজ করা, চিকিৎসা নেওয়া ও পড়াশোনা করা যায়।
# it: La data di fine può cambiare: chiedi in [Questura][1].
# note: [1] = termini/questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
p-xpwwz = শেষ তারিখ বদলাতে পারে: [Questura][1]-তে জিজ্ঞেস করুন।
