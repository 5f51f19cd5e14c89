### ricorso — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricorso
title = আপিল
# it: La domanda a un giudice di cambiare una decisione.
summary = সিদ্ধান্ত বদলানোর জন্য বিচারকের কাছে আবেদন।
# it: giudice; avvocato; rifiuto; diniego
keywords = বিচারক; উকিল; রিজেক্ট; নাকচ
# it: Puoi farlo contro un rifiuto, una multa o un'[espulsione][1]. I giorni partono da quando ricevi il foglio.
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = দেশ ছাড়ার আদেশ
p-x9q27 = আবেদন নাকচ, জরিমানা বা [দেশ ছাড়ার আদেশের (espulsione)][1] বিরুদ্ধে এটি করতে পারেন। কাগজ পাওয়ার দিন থেকে দিন গোনা হয়।
# it: Vai subito da un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-vkutd = সঙ্গে সঙ্গে [উকিলের][1] কাছে যান।
