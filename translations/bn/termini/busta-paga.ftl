### busta paga — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: busta paga
title = বেতনের স্লিপ
# it: Il foglio di ogni mese con la paga, le ore e le tasse.
summary = প্রতি মাসের কাগজ, যেখানে বেতন, কাজের ঘণ্টা আর কর লেখা থাকে।
# it: stipendio; cedolino; salario
keywords = বেতন; স্যালারি; পে স্লিপ; মাইনে
# it: Il datore di lavoro deve dartela. Conservale tutte.
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
p-krgcy = নিয়োগকর্তাকে এটি আপনাকে দিতে হয়। সবগুলো রেখে দিন।
# it: Sono prove per il permesso, la casa e la pensione.
p-evfez = অনুমতিপত্র, বাসা ও পেনশনের জন্য এগুলো প্রমাণ।
