### Casa di comunità — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa di comunità
title = এলাকার স্বাস্থ্যকেন্দ্র
# it: Un posto vicino a casa con medici, infermieri e sportelli della salute.
summary = বাড়ির কাছের একটি জায়গা, যেখানে ডাক্তার, নার্স আর স্বাস্থ্যসেবার কাউন্টার আছে।
# it: medico; infermiere; prelievi; sportello; ASST
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
keywords = ডাক্তার; নার্স; রক্ত পরীক্ষা; স্বাস্থ্যকেন্দ্র
# it: Puoi chiedere informazioni, fare visite e parlare con un infermiere. Non è un ospedale.
p-zumst = তথ্য চাইতে, ডাক্তার দেখাতে ও নার্সের সঙ্গে কথা বলতে পারেন। এটি হাসপাতাল নয়।
# it: Chiedi all'[ASST][1] qual è la più vicina.
# note: [1] = termini/asst
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-rdqyq = সবচেয়ে কাছেরটি কোনটি, [ASST][1]-তে জিজ্ঞেস করুন।
