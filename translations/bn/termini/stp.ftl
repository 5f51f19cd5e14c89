### STP — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: STP
title = অনুমতিপত্র ছাড়া চিকিৎসার কোড
# it: Il codice per curarsi senza permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
summary = বসবাসের অনুমতিপত্র ছাড়া চিকিৎসা পাওয়ার কোড।
# it: senza permesso; cure; codice
keywords = কাগজ ছাড়া; চিকিৎসা; কোড; সজর্নো নেই
# it: STP vuol dire straniero temporaneamente presente. È per chi non è cittadino dell'Unione europea e non ha il permesso.
p-9dkt2 = STP মানে straniero temporaneamente presente। যিনি ইউরোপীয় ইউনিয়নের নাগরিক নন এবং যাঁর অনুমতিপত্র নেই, এটি তাঁর জন্য।
# it: Vale 6 mesi e puoi rinnovarlo. Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-yhses = মেয়াদ 6 মাস এবং নবায়ন করা যায়। পড়ুন [কীভাবে চাইবেন][1]।
