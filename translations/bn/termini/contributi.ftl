### contributi — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contributi
title = সামাজিক বীমার চাঁদা
# it: I soldi che lavoratore e datore versano per pensione, malattia e disoccupazione.
summary = পেনশন, অসুস্থতা ও বেকারত্বের জন্য কর্মী ও নিয়োগকর্তা যে টাকা জমা দেন।
# it: pensione; INPS; busta paga
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
# term: busta paga → { -busta-paga } = বেতনের স্লিপ
keywords = পেনশন; ইনপ্স; বেতনের স্লিপ; চাঁদা
# it: Si pagano ogni mese. Nel lavoro domestico ogni tre mesi.
p-j8nq3 = প্রতি মাসে দিতে হয়। গৃহকর্মীর কাজে প্রতি তিন মাসে।
# it: Puoi controllare i tuoi sul sito dell'[INPS][1] o con un [patronato][2].
# note: [1] = termini/inps
# note: [2] = termini/patronato
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-ankcy = আপনারগুলো [INPS][1]-এর সাইটে বা একটি [বিনামূল্যের সহায়তা অফিসের (patronato)][2] সাহায্যে দেখতে পারেন।
