### sindacato — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sindacato
title = শ্রমিক ইউনিয়ন
# it: Un'associazione che difende i lavoratori.
summary = যে সংগঠন কর্মীদের পক্ষে দাঁড়ায়।
# it: diritti; lavoratori; vertenza
keywords = ???
# it: Controlla il contratto e la busta paga. Ti aiuta se non ti pagano.
# term: busta paga → { -busta-paga } = বেতনের স্লিপ
p-g9i5v = ???
# it: Di solito ci si iscrive con una piccola somma. Ci sono anche sindacati degli inquilini, per la casa.
p-6x36s = ???
