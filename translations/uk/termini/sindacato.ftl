### sindacato — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sindacato
title = профспілка
# it: Un'associazione che difende i lavoratori.
summary = Організація, яка захищає працівників.
# it: diritti; lavoratori; vertenza
keywords = права; працівники; трудовий спір
# it: Controlla il contratto e la busta paga. Ti aiuta se non ti pagano.
# term: busta paga → { -busta-paga } = розрахунковий листок
p-g9i5v = Перевіряє договір і { -busta-paga }. Допомагає, якщо вам не платять.
# it: Di solito ti iscrivi con una piccola somma. Ci sono anche sindacati degli inquilini, per la casa.
p-6x36s = Зазвичай ви вступаєте, сплативши невелику суму. Є також профспілки орендарів, щодо житла.
