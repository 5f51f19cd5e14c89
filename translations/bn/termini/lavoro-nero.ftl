### lavoro nero — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: lavoro nero
title = চুক্তি ছাড়া কাজ
# it: Lavoro senza contratto e senza contributi.
# term: contributi → { -contributi } = সামাজিক বীমার চাঁদা
summary = চুক্তি ছাড়া ও সামাজিক বীমার চাঁদা (contributi) ছাড়া কাজ।
# it: irregolare; senza contratto; sfruttamento
keywords = চুক্তি ছাড়া কাজ; বেআইনি কাজ; শোষণ; নেরো
# it: Chi lavora in nero ha diritto alla paga. Ma non ha pensione, malattia e aiuti.
p-3w9j8 = যিনি চুক্তি ছাড়া কাজ করেন, তাঁর বেতন পাওয়ার অধিকার আছে। কিন্তু পেনশন, অসুস্থতার টাকা ও সাহায্য থাকে না।
# it: Puoi chiedere aiuto: leggi [a chi][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
p-arzf9 = সাহায্য চাইতে পারেন: পড়ুন [কার কাছে][1]।
