### protezione speciale — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione speciale
title = বিশেষ সুরক্ষা
# it: Un permesso per chi non può essere mandato nel suo Paese, ma non è rifugiato.
summary = যাঁকে নিজের দেশে ফেরত পাঠানো যায় না কিন্তু যিনি শরণার্থী নন, তাঁর অনুমতিপত্র।
# it: asilo; permesso; diniego
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
keywords = আশ্রয়; অনুমতিপত্র; রিজেক্ট; স্পেচালে
# it: Le regole sono cambiate più volte. Chiedi a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-4nkwa = নিয়ম কয়েকবার বদলেছে। একজন উকিলকে জিজ্ঞেস করুন: তাঁর খরচ [সরকার দিতে পারে][1]।
