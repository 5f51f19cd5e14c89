### sindacato — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sindacato
title = শ্রমিক ইউনিয়ন
# it: Un'associazione che difende i lavoratori.
summary = যে সংগঠন কর্মীদের পক্ষে দাঁড়ায়।
# it: diritti; lavoratori; vertenza
keywords = অধিকার; কর্মী; ইউনিয়ন; মালিকের সঙ্গে ঝামেলা
# it: Controlla il contratto e la busta paga. Ti aiuta se non ti pagano.
# term: busta paga → { -busta-paga } = বেতনের স্লিপ
p-g9i5v = চুক্তি ও বেতনের স্লিপ দেখে দেয়। আপনাকে বেতন না দিলে সাহায্য করে।
# it: Di solito ti iscrivi con una piccola somma. Ci sono anche sindacati degli inquilini, per la casa.
p-6x36s = সাধারণত অল্প টাকা দিয়ে সদস্য হতে হয়। বাসার জন্য ভাড়াটেদের ইউনিয়নও আছে।
