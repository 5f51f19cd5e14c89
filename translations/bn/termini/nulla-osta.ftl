### nulla osta — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: nulla osta
title = অনাপত্তিপত্র
# it: Un foglio che dice: non ci sono ostacoli. Serve per chiedere il visto. Per sposarti serve un altro nulla osta.
# term: visto → { -visto } = প্রবেশ ভিসা
summary = যে কাগজ বলে: কোনো বাধা নেই। ভিসা চাইতে এটি লাগে। বিয়ে করতে অন্য একটি অনাপত্তিপত্র (nulla osta) লাগে।
# it: autorizzazione; famiglia; lavoro
keywords = অনুমতি; পরিবার; কাজ; এনওসি
# it: Lo dà lo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = সরকারি অভিবাসন অফিস
p-r52uv = [সরকারি অভিবাসন অফিস (Sportello unico per l'immigrazione)][1] এটি দেয়।
# it: Con il nulla osta un parente o un lavoratore chiede il [visto][1] al consolato.
# note: [1] = termini/visto
# term: visto → { -visto } = প্রবেশ ভিসা
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
p-upcwq = এই অনাপত্তিপত্র (nulla osta) দিয়ে আত্মীয় বা কর্মী কনস্যুলেটে [ভিসা (visto)][1] চান।
