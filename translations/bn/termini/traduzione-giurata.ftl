### traduzione giurata — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: traduzione giurata
title = শপথ করা অনুবাদ
# it: Una traduzione ufficiale, con giuramento in tribunale o dal notaio.
summary = আদালতে বা নোটারির সামনে শপথ করা অফিসিয়াল অনুবাদ।
# it: traduttore; asseverata; tribunale
keywords = অনুবাদক; আদালত; কোর্ট অনুবাদ; কাগজ অনুবাদ
# it: Chi traduce giura che la traduzione è fedele. Paghi il lavoro e il bollo.
p-tqksd = অনুবাদক শপথ করেন যে অনুবাদ সঠিক। কাজের ও স্ট্যাম্পের টাকা আপনাকে দিতে হয়।
# it: Chiedi prima all'ufficio se serve davvero.
p-7nupi = আগে অফিসে জিজ্ঞেস করুন সত্যিই লাগবে কি না।
